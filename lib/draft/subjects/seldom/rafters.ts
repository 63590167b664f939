import type { Subject } from '../subject';

/** Roofs, walls and what hides in them: who inspects, mends and seals a house. */
export const rafters: readonly Subject[] = [
  {
    name: 'drone roof survey',
    says: [
      'drone (roof|building|house|property|thermal|gutter) (survey|inspection|check|report)',
      'roof (survey|inspection|report|check|condition report)( by drone)?',
      '(survey|inspect)(ing|ed)? (your |the |a )?roof',
      'drone (survey|inspection) of (the|your|a) roof',
      'thermal (imaging|survey)',
    ],
    clues:
      'drone, roof, chimney, tiles, scaffolding, aerial, gutters, slates, footage, pilot, thermal, slipped tile, caa, inspection, flashing, 4k, ridge, high resolution, moss, infrared, damage report, insurance claim, leak, surveyor, flight, photogrammetry, airspace, propeller, storm damage, orthomosaic, cherry picker',
    asks: {
      choice: [
        'Which would you check first with a drone: the tiles, the chimney or the gutters?',
        'When would you book a drone roof survey: before winter, after a storm or before buying?',
        'What matters most in a roof survey: clear photos, a written report or good advice?',
      ],
      idea: ['What would you look at first if a drone flew over your house?'],
    },
    cued: [
      'What have you seen on a *chimney* or roof near you: jackdaws, gulls or a stork?',
      'What have you seen growing in a *gutter* along a roof: moss, grass or a small tree?',
      'Which roof do you like best to look at: clay *tiles*, slate or thatch?',
      'What do you look at first on the roof after a *storm*: the tiles, the gutters or the aerial?',
      '*Moss* on a roof: a nice touch of green, or better gone?',
      'Who would you show the drone *footage* of your own roof to first?',
      'What would you ask a drone *pilot* who spends the day over roofs?',
      'When did you last have *scaffolding* up, and for which part of the roof?',
      'What would you check first on a *thermal* drone picture of your home: roof, walls or windows?',
      'Which side of your roof gets the most sun for *solar* panels: front, back or both?',
    ],
    atWork: {
      asks: [
        'What shows up most on a roof survey: slipped tiles, blocked gutters or bad repairs?',
        'What matters most in a drone roof survey: clear photos, safety or a quick report?',
        'Which roofs would you survey by drone first: churches, schools or warehouses?',
        "What's the strangest thing you've heard of being found on a roof?",
      ],
      cued: [
        'Which roof is trickiest for a drone *inspection*: a church, a factory or a terrace?',
        'What would a *surveyor* still want to touch after a drone flight over the roof?',
        'Where does roof *flashing* deserve the closest look: at the chimney, valley or skylight?',
        'What helps an *insurance claim* for a roof most: drone photos, clear dates or a sketch?',
        'When is the light best for a drone *flight* over a roof: early, at noon or late?',
        'What do clients turn to first in a drone roof *report*: the photos, the summary or the list?',
      ],
    },
  },
  {
    name: 'flat roofs',
    says: [
      'flat (roof|roofing)',
      '(epdm|grp|fibreglass|felt|rubber|liquid|single ply|torch on) (roof|roofing)',
      '(garage|dormer|extension|porch) roof',
      'roof (coating|waterproofing)',
    ],
    clues:
      'puddles, membrane, felt, drainage, garage, waterproof, guarantee, extension, epdm, grp, fibreglass, rubber, leak, ponding, roofer, dormer, torch-on, deck board, insulation, resin, upstand, fascia, lead flashing, guttering, skylight, drip trim, bitumen, osb, strip off, warm deck, liquid coating, blister',
    asks: {
      choice: [
        'Which finish would you choose for a flat roof: felt, rubber or a green roof?',
        'What matters most in a flat roof: good drainage, a long life or a neat finish?',
        'Which flat roof would you have renewed first: the garage, the extension or the porch?',
      ],
      idea: ['What would you do with a flat roof: plants, solar panels or a sun deck?'],
    },
    atWork: {
      asks: [
        'When do you have a flat roof checked: spring, autumn or after a storm?',
        "What's the best use of a flat roof you've ever seen?",
        "What shortens a flat roof's life most: standing water, sun or foot traffic?",
        'Where do you look first on a flat roof: the edges, the drains or the joints?',
      ],
    },
  },
  {
    name: 'slates and tiles',
    says: [
      'slat(er|ing|e roof)',
      '(roof|ridge|clay|concrete|pan) tile',
      '(natural|welsh|spanish|reclaimed|broken|missing|slipped) slate',
      'lead ?(work|flashing|valley)',
      're ?roofed',
      'ridge (repair|re ?bedding)',
    ],
    clues:
      'ridge, battens, felt, slates, lead, valley, pitched, storm, roofers, re-roof, scaffold, leadwork, welsh, slipped, underlay, chimney, hip, moss, flashing, clay, concrete, pantile, mortar, eaves, gable, verge, dry ridge, storm damage, nail sickness, rosemary, leak, reclaimed, terracotta',
    asks: {
      choice: [
        '+What matters most in a roof: the look, the life or the warmth?',
        'On an old house: grey slates, or red clay tiles?',
        'Which roof colour do you like best: grey, red or brown?',
      ],
      problem: ['What weather is hardest on the roofs where you live: wind, frost or sun?'],
    },
    cued: [
      'What do you bring indoors first when a *storm* is forecast?',
      'How do you like a *chimney* pot: tall, plain or fancy?',
      'An old tiled roof: with a little *moss* on it, or perfectly clean?',
      'Which bird sits on your *ridge* tiles most: gull, pigeon or blackbird?',
      'Where do you notice *lead* on old houses most: round the chimney, the bay or the porch?',
      'What do you look at first when the *scaffold* comes down from a roof in your street?',
      'What would you spot first from the street: a *slipped* slate, a loose gutter or a gap?',
      'Where does *Welsh* slate look best: on a roof, on a floor or round a fire?',
    ],
    atWork: {
      asks: [
        'What matters most in choosing a roof covering: the look, the weight or the lifespan?',
        'Which looks best on an old roof: slate, clay tiles or something modern?',
        'Which town has the finest slate or tiled roofs you know?',
        'What goes first on an old roof: the slates, the nails or the lead?',
      ],
      cued: [
        'What did an old hand teach you about setting out *battens*?',
        'What should an *apprentice* roofer learn first: slates, tiles or leadwork?',
        'Which do you like working on best: a *valley*, a hip or a ridge?',
        'Which forecast do you trust before you strip a house for a *re-roof*?',
      ],
    },
  },
  {
    name: 'green roofs',
    says: [
      '(green|living|sedum|brown|biosolar) roof',
      'green ?roofing',
      '(living|green) wall',
      '(roof|terrace|rooftop) garden(ing)?',
      'vertical garden',
    ],
    clues:
      'sedum, substrate, rainwater, pollinators, biodiversity, planting, meadow, wildflower, drainage, living wall, irrigation, membrane, stormwater, biosolar, matting, rooftop, insulation, architect, urban heat, habitat, attenuation, waterproofing, bees, succulent, terrace, root barrier, net gain, modular tray',
    asks: {
      idea: ['Which roof or grey wall in your town would you cover with plants?'],
      choice: [
        'What appeals most about a green roof: the look, the wildlife or the cool rooms?',
        'A garden on a roof: vegetables, wild flowers or deckchairs?',
        'Which plants would you choose for a green roof: grasses, flowers or herbs?',
      ],
    },
    atWork: {
      asks: [
        'Where would you put a green roof first: on an office, a school or a car park?',
        'What matters most in a green roof: the plants, the drainage or easy upkeep?',
        'Which green roof or wall would you take a visitor to see?',
        "What's the most surprising plant or animal you've seen living on a roof?",
      ],
    },
  },
  {
    name: 'roof windows',
    says: [
      '(roof|velux|skylight) window',
      'sky ?light',
      'roof ?(light|lantern)',
      'sun ?(tunnel|pipe)',
      'velux',
      'glass roof',
    ],
    clues:
      'daylight, loft room, bright, glazing, attic, natural light, blinds, sky, skylight, loft, lantern, flashing, sun tunnel, rooflight, blackout, double glazed, pitched, centre pivot, fitted, bifold, extension, kitchen diner, ventilation, rafter, dark hallway, u-value, conservation area, aluminium, condensation, leak',
    asks: {
      idea: ['+Which room in your home would you give a window in the roof?'],
      choice: [
        'What would you put under a roof window: a bed, a desk or an armchair?',
        'A window above your bed: for the stars, or for the sound of the rain?',
      ],
      experience: ['~What do you look for in the night sky from your window?'],
    },
    atWork: {
      asks: [
        '+What matters most in a roof window: light, fresh air or quiet?',
        'Which room would you give a roof window first?',
        'Where does daylight make most difference at work: desks, meeting rooms or the canteen?',
        'What changes a workroom more: light from above, or light from the side?',
      ],
    },
  },
  {
    name: 'conservatories',
    says: [
      'conservatory',
      'conservatories',
      'orangery',
      'orangeries',
      'sun ?room',
      '(garden|glass) (room|extension)',
      '(solid|tiled|warm) (conservatory )?roof',
      'three season room',
    ],
    clues:
      'glazing, rattan, bifold, blinds, too hot, wicker, insulated, all year round, orangery, sunroom, upvc, solid roof, tiled roof, polycarbonate, lantern roof, glass roof, dwarf wall, replacement roof, installer, garden view, planning permission, lean-to, edwardian, victorian, extension, aluminium, anthracite, survey, leak, base, double glazing',
    asks: {
      idea: ['+What would you use a sun room for most?'],
      choice: [
        '+What would you put in a conservatory first: a sofa, a dining table or plants?',
        'When would you enjoy a conservatory most: on a sunny morning, or on a rainy evening?',
      ],
      problem: ['~Who claims the warmest spot in the conservatory: the cat, the dog or you?'],
    },
    atWork: {
      asks: [
        '+What matters most in a conservatory: the glass, the roof or the insulation?',
        'What would you do most in a conservatory: read, eat or grow things?',
        'What do homeowners ask about most for a conservatory: heat, light or planning?',
        "What's hardest to get right in a conservatory: the heat, the glare or the base?",
      ],
    },
  },
  {
    name: 'repointing and rendering',
    says: [
      're ?point(ed|ing)',
      'pointing (work|repair)',
      '(silicone|wall|house|monocouche|external|exterior) render(ing|er|ed)?',
      'pebble ?dash(ing|ed)?',
      '(brick|brickwork|chimney) repair',
      'brick (cleaning|restoration)',
    ],
    clues:
      'mortar, bricks, lime, brickwork, facade, joints, k rend, scaffold, weathered, silicone, monocouche, plasterer, pebbledash, gable, render, trowel, hack off, damp, external wall, mesh, beading, chimney, cement, rake out, through-coloured, cracked, stonework, insulation, sand, bricklayer, weatherproof, top coat, pointing',
    asks: {
      choice: [
        'The front of a house: bare brick, smooth render or stone?',
        'Which finish would you choose for an outside wall: brick, render or cladding?',
        'Which colour of render do you like best: white, cream or grey?',
      ],
      idea: ['Which colour would you choose for the outside walls of your house?'],
    },
    atWork: {
      asks: [
        'What matters most in repointing: the right mortar, patience or good weather?',
        'Which do you like better on a house: bare brick, or smooth render?',
        'Which makes a rendering job easier: good preparation, dry days or clear access?',
        'What takes more skill on an old wall: getting the mortar out, or matching it?',
      ],
    },
  },
  {
    name: 'cladding and siding',
    says: [
      '(timber|wood|composite|external|exterior|wall|facade|stone|cedar|metal|larch) cladding',
      '(vinyl|house|fiber cement|fibre cement|new) siding',
      'cladding (panel|installation|system|remediation|supplier)',
      'weather ?board',
    ],
    clues:
      'facade, boards, panels, charred, curb appeal, kerb appeal, exterior, battens, timber, larch, cedar, composite, fibre cement, vinyl, weatherboard, insulation, shiplap, installer, soffit, fascia, gable, low maintenance, trim, hail damage, contractor, stone veneer, feather edge, anthracite, garden room, dormer, board and batten',
    asks: {
      choice: [
        '+What matters most in cladding: the look, the warmth or little upkeep?',
        'Which colour of cladding do you like best: natural wood, soft grey or white?',
        'Walls outside: painted boards, bare wood or brick?',
      ],
      idea: ['Which colour of house front would cheer up your street?'],
    },
    atWork: {
      asks: [
        'What matters most when you choose cladding: fire safety, looks or upkeep?',
        'Which cladding looks better with age: wood, brick or metal?',
        'Which detail of a cladding job deserves most care: corners, fixings or windows?',
        "What's hardest in cladding: the corners, the windows or the weather?",
      ],
    },
  },
  {
    name: 'asbestos',
    says: [
      'asbestos( (survey|removal|awareness|testing|register|surveyor|training|management|disposal))?',
      'artex (removal|testing)',
      '(licensed|hazardous material) removal',
    ],
    clues:
      'garage roof, fibres, air test, licensed, refurbishment, textured ceiling, samples, survey, removal, artex, surveyor, hse, register, lagging, demolition, ppe, air monitoring, insulation board, duty holder, corrugated, hazardous, laboratory, friable, ukata, enclosure, mesothelioma, awareness training, management plan, floor tile, clearance certificate',
    asks: {
      idea: ['Which part of an older home would you ask about first when it comes to asbestos?'],
      choice: [
        'What matters most when asbestos is removed: safety, clear updates or clean air tests?',
        'Learning about asbestos: a day in a classroom, or short lessons online?',
      ],
      problem: ['Which part of an older building would you want surveyed for asbestos first?'],
    },
    cued: [
      'What would you choose for a new *garage roof*: metal sheets, tiles or plants?',
      'Once the *Artex* is gone: a smooth white ceiling, or something with colour?',
      'How would you like to hear about your *samples* from the lab: by phone, or by email?',
      'Which room would you start with in the *refurbishment* of an older house?',
      'Where do you remember seeing *corrugated* roofs: on farms, garages or sheds?',
      'After the *demolition* of an old garage: a new garage, a garden room or a lawn?',
      'Where would you stay during asbestos *removal* at home: with family, friends or in a hotel?',
      'When would you book an asbestos *survey*: before buying a house, or before building work?',
    ],
    atWork: {
      asks: [
        'What do people most often get wrong about asbestos?',
        'When should people first ask about asbestos: on moving in, or before any drilling?',
        'What should everyone on site know first about asbestos?',
        'What makes asbestos awareness training stick: photos, real cases or a site visit?',
      ],
      cued: [
        'Where does the asbestos *register* live in your building: on paper, or online?',
        'What do you ask a *surveyor* first when you take on an older building?',
        'Which part of *licensed* asbestos work do clients most like to have explained?',
        'What helps a new *duty holder* most: a course, a checklist or a good colleague?',
      ],
    },
  },
  {
    name: 'woodworm',
    says: [
      'wood ?worm',
      '(dry|wet) rot',
      'timber (treatment|preservation|decay|survey)',
      'death ?watch beetle',
      'wood ?boring',
      'termite (treatment|inspection|barrier)',
    ],
    clues:
      'beams, floorboards, joists, beetles, holes, larvae, timber, fungus, damp, dry rot, wet rot, treatment, loft, exit hole, surveyor, frass, infestation, furniture beetle, spray, deathwatch, rafter, fungicide, antique, roof void, insecticide, airbrick, spore, subfloor, guarantee, preservation, moisture meter',
    asks: {
      choice: [
        'When do you check old timber at home: in spring, when moving in or when redecorating?',
        'Which part of an old house do you love most: the beams, the floors or the doors?',
        'Which old wooden thing at home is dearest to you: a chest, a chair or a clock?',
      ],
      idea: ['Which wooden heirloom would you protect from woodworm first?'],
    },
    atWork: {
      asks: [
        'Which part of an old building would you have surveyed first: roof, floors or cellar?',
        'What helps most to keep old timber sound: dry air, regular checks or expert advice?',
        'What harms old timber more: damp, beetles or bad repairs?',
        "What's the oldest piece of timber you've ever worked on or under?",
      ],
    },
  },
  {
    name: 'Japanese knotweed',
    says: [
      '(japanese )?knotweed',
      'invasive (plant|weed|species) (survey|removal|treatment|control)',
      'giant hogweed',
      'himalayan balsam',
      'balsam bash(ing)?',
      'bamboo removal',
    ],
    clues:
      'rhizome, herbicide, riverbank, roots, spreading, stems, eradication, invasive, mortgage, surveyor, excavation, balsam, giant hogweed, treatment plan, infestation, root barrier, bamboo, stem injection, insurance-backed guarantee, glyphosate, contamination, biosecurity, management plan, non-native, cane, property value, stand, boundary, encroachment, soil removal, weed, landowner',
    asks: {
      idea: [
        'What would you like to know first about Japanese knotweed?',
        'Which plant would you put in a corner cleared of weeds?',
      ],
      choice: ['Weeds with long roots: dig, cover or leave them to the experts?'],
      problem: ['~Which weed in your garden comes back however often you pull it out?'],
    },
    atWork: {
      asks: [
        'When should knotweed be checked for: before a sale, before building or every spring?',
        'What spreads Japanese knotweed most: digging, water or moved soil?',
        'What do people ask first about Japanese knotweed: the cost, the law or the cure?',
        'What did you learn about weeds from somebody who fights them for a living?',
      ],
    },
  },
  {
    name: 'waterproofing and basements',
    says: [
      'waterproofing',
      '(basement|cellar) (conversion|waterproofing|tanking|finishing|renovation)',
      '(terrace|bathroom|wall) waterproofing',
      'sump pump',
      'crawl ?space',
      'tanking',
      'finished basement',
    ],
    clues:
      'membrane, seepage, monsoon, foundation, cellar, moisture, terrace, headroom, tanking, sump pump, damp, conversion, leak, slurry, drainage, cavity drain, underpinning, flood, ceiling height, crawl space, french drain, home cinema, mould, groundwater, injection, egress, bathroom leak, habitable, structural, dehumidifier, vapour barrier',
    asks: {
      choice: [
        '+A finished basement: a home cinema, a games room or a guest room?',
        'What matters most to you in a basement: dry walls, light or height?',
      ],
      idea: [
        'What would you turn a dry cellar into: a cinema, a workshop or a wine store?',
        'What would you use a dry basement for first?',
      ],
    },
    atWork: {
      asks: [
        'What would you turn a dry basement into: a gym, a workshop or a cinema?',
        'Where does water find its way in first: joints, corners or pipes?',
        'Where do you look first for damp in a building: corners, floors or windows?',
        'Which basement or cellar have you seen go from dripping to dry?',
      ],
    },
  },
  {
    name: 'soundproofing',
    says: [
      'sound ?proof(ing|ed)?',
      'acoustic (panel|insulation|door|treatment|glazing|consultant|survey|ceiling)',
      'noise (insulation|survey|assessment|reduction)',
      'sound (insulation|testing|absorption)',
    ],
    clues:
      'decibels, echo, footsteps, party wall, panels, drum kit, quieter, acoustic, noisy neighbour, insulation, stud wall, mineral wool, ceiling, plasterboard, reverberation, impact noise, drum room, studio, resilient bar, rubber, underlay, music room, flat, secondary glazing, airborne, absorption, mass loaded, home cinema, quiet, noise complaint, test certificate',
    asks: {
      choice: [
        '+Which room would you like to make quieter first: the bedroom, the study or the lounge?',
        'What would you do with a quiet room of your own: read, sleep or play music?',
        'A soundproof room at home: for practising drums, or for a nap?',
      ],
      idea: ['What would you do at home if nobody could hear you through the walls?'],
    },
    atWork: {
      asks: [
        '+What helps most with noise at work: quiet rooms, panels or headphones?',
        'Where would you add soundproofing first at work: meeting rooms, desks or the canteen?',
        'Which noise at work breaks your focus fastest: calls, doors or the coffee machine?',
        'Where does sound sneak through most: gaps, ceilings or doors?',
      ],
    },
  },
];
