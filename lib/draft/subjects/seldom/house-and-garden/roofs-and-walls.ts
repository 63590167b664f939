import type { Subject } from '../../subject';

/** Roofs, walls and what hides in them: who inspects, mends and seals a house. */
export const roofsAndWalls: readonly Subject[] = [
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
      problem: ['+Which part of a roof is the hardest to see from the ground?'],
      experience: [
        '+What tells you that a roof needs a closer look?',
        '+Which part of a roof needs checking most after a storm?',
      ],
      choice: ['+When should a roof be checked: after storms, before a sale or every year?'],
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
        '+What matters most in a drone roof survey: clear photos, safety or a quick report?',
        '+What would you check first in drone photos of a roof?',
        '+What should a drone roof survey report always include?',
        '+Which part of a roof is hardest to see from the ground?',
        "+What's the biggest gain from a drone roof survey: speed, safety or detail?",
        '+When is a roof survey most useful: before buying, after a storm or on a regular plan?',
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
      idea: ['What would you do with a flat roof: plants, solar panels or a sun deck?'],
      problem: ["What's hardest to keep off a flat roof: leaves, moss or puddles?"],
      choice: [
        'A flat roof: covered in light gravel, or smooth and dark?',
        'What would you put on a flat roof first: solar panels, a garden or a skylight?',
      ],
    },
    cued: [
      'What would you keep in the *garage* if you had the roof space for plants?',
      'Which view would you like from the window over a flat roof *extension*?',
      '*Green roof*: grass, wildflowers or sedum?',
      'What would you see from the *dormer* window of a room under the roof?',
    ],
    atWork: {
      asks: [
        'Which flat roof system would you choose: rubber, fibreglass or felt?',
        "What's the best use of a flat roof you've ever seen?",
        'What would you add to a flat roof at work: solar panels, planting or skylights?',
        "What shortens a flat roof's life most: standing water, sun or foot traffic?",
      ],
      cued: [
        'What do you check first on a flat roof after a *storm*?',
        '*EPDM* or felt: which do you get asked about more on small jobs?',
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
        '+On an old house: grey slates, or red clay tiles?',
        'What matters most in a roof: the look, the life or the warmth?',
      ],
      problem: ['What weather is hardest on the roofs where you live: wind, frost or sun?'],
      idea: ['Which roof in your town do you always look up at?'],
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
      choice: [
        'A garden on a roof: vegetables, wild flowers or deckchairs?',
        'What would you grow on a green roof: sedum, wildflowers or vegetables?',
      ],
      idea: ['Which roof or grey wall in your town would you cover with plants?'],
      problem: ['What would grow best on your roof: moss, herbs or wild flowers?'],
    },
    cued: [
      'Which colour of *sedum* would you like to see from an upstairs window?',
      'Which *wildflower* would you scatter on a shed roof?',
      'Where would a *living wall* look best: the station, the school or the car park?',
      'What would you do first in a *rooftop* garden: read, nap or water?',
    ],
    atWork: {
      asks: [
        '+Which green roof would you choose for an office: sedum, meadow or a roof garden?',
        'What does a green roof bring a building most: wildlife, cooling or rain control?',
        'Where would you put a green roof first: on an office, a school or a car park?',
        'Which green roof or wall would you take a visitor to see?',
      ],
      cued: [
        'What do *architects* ask first about a roof full of plants?',
        '*Biosolar* roofs: what do clients notice first, the panels or the planting?',
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
      idea: ['Which room in your home would you give a window in the roof?'],
      choice: ['A window above your bed: for the stars, or for the sound of the rain?'],
      problem: ['Which corner of your home needs the light on even at noon?'],
      experience: ['~What do you look for in the night sky from your window?'],
    },
    cued: [
      'What would you turn a *loft* into: a study, a bedroom or a place to paint?',
      'Which *blinds* would you choose for a window in the roof: blackout, pleated or none?',
      'Where in a house would a *sun tunnel* do most good: hall, landing or bathroom?',
      'What belongs under a *lantern* in a flat roof: a dining table, a sofa or plants?',
    ],
    atWork: {
      asks: [
        '+What matters most in a roof window: light, fresh air or quiet?',
        'Which room would you give a roof window first?',
        'What would you choose for a roof window: manual, electric or with a rain sensor?',
        'Where does daylight make most difference at work: desks, meeting rooms or the canteen?',
      ],
      cued: [
        'Which question about *flashing* comes up most on site?',
        'What do clients notice first when a *skylight* goes in?',
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
        'A conservatory: full of plants, full of sofas or full of toys?',
      ],
      problem: ['~Who claims the warmest spot in the conservatory: the cat, the dog or you?'],
    },
    cued: [
      'Which colour would you pick for *rattan* furniture: honey, grey or white?',
      'Which weather is the best to listen to under a *glass roof*: rain, hail or wind?',
      'An *orangery*: for breakfast, for plants or for big family lunches?',
      'What view would you like through *bifold* doors: a lawn, a pond or a vegetable patch?',
    ],
    atWork: {
      asks: [
        '+What would you do most in a conservatory: read, eat or grow things?',
        'Which use of a conservatory appeals most: a garden room, an office or a dining room?',
        'What matters most in a conservatory: the glass, the roof or the insulation?',
        "What's hardest to get right in a conservatory: the heat, the glare or the base?",
      ],
      cued: [
        'What do customers ask first about a *solid roof*: warmth, light or noise?',
        'Which job on a *conservatory* takes the most planning: the base, the roof or the access?',
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
        '+The front of a house: bare brick, smooth render or stone?',
        'What makes a house look loved from outside: fresh render, neat brickwork or a bright door?',
      ],
      idea: ['Which colour would you choose for the outside walls of your house?'],
      experience: ['Which brick building in your town do you like looking at?'],
    },
    cued: [
      '*Lime* or painted: which look suits an old house front?',
      'What colour of *brick* do you like on a street: red, yellow or grey?',
      '*Pebbledash*: a memory from childhood, or a look you like today?',
      'Which part of a house do you like to see restored first: the *chimney*, the front or the gable?',
    ],
    atWork: {
      asks: [
        'Which do you like better on a house: bare brick, or smooth render?',
        'What matters most in repointing: the right mortar, patience or good weather?',
        'What takes more skill on an old wall: getting the mortar out, or matching it?',
        'Which helps clients choose a render: samples, photos or a visit to a finished job?',
      ],
      cued: [
        'Which job on a *facade* takes the longest to get right?',
        'What weather decides your week for *mortar* work: frost, rain or sun?',
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
        'Walls outside: painted boards, bare wood or brick?',
        'What matters most in cladding: the look, the warmth or little upkeep?',
      ],
      idea: ['Which colour of house front would cheer up your street?'],
      experience: ['Which house do you always slow down to look at?'],
    },
    cued: [
      'What would you clad in *cedar*: a shed, a porch or the whole house?',
      'What would you plant against a wall of *timber* boards?',
      'Which colour of *composite* boards goes best with a dark roof?',
      'A *gable* end: plain, painted or with a round window?',
    ],
    atWork: {
      asks: [
        'Which cladding looks better with age: wood, brick or metal?',
        'Which look do you like best on a new building: timber, brick or metal?',
        'Which cladding would you choose for an office: timber, metal or brick slips?',
        'Which detail of a cladding job deserves most care: corners, fixings or windows?',
      ],
      cued: [
        'Which *larch* job of yours or others has weathered most beautifully?',
        'Which detail around a window shows a good *installer*?',
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
      choice: [
        'Learning about asbestos: a day in a classroom, or short lessons online?',
        'When would you ask about asbestos in a home: before buying, before drilling or before a refit?',
      ],
      problem: ['Which part of an older building would you want surveyed for asbestos first?'],
      idea: ['Which old building near you would you like to see refurbished?'],
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
        'What helps a site team most with asbestos: a clear register, good signs or a briefing?',
        'Which trade gains most from asbestos awareness training: electricians, plumbers or joiners?',
        'What should everyone on site know first about asbestos?',
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
      idea: ['Which wooden heirloom would you protect from woodworm first?'],
      experience: ['When did you last look at the timber under your floor or in your roof?'],
      choice: [
        'What matters most in a timber survey: a clear report, a careful look or friendly advice?',
        'To look for woodworm: up in the roof first, or under the floor?',
      ],
    },
    cued: [
      'Which *antique* would you rescue first from an old attic?',
      'Where do you like to see old *beams*: kitchen, bedroom or pub?',
      'How do you like old *floorboards*: bare, polished or under a rug?',
      'Which wooden thing do you keep in the *loft*: a chest, a chair or a cot?',
    ],
    atWork: {
      asks: [
        'When is a timber survey most useful: before buying, before building or each year?',
        'Which part of an old building would you have surveyed first: roof, floors or cellar?',
        'What helps most to keep old timber sound: dry air, regular checks or expert advice?',
        'What harms old timber more: damp, beetles or bad repairs?',
      ],
      cued: [
        'Which question do house buyers ask a *surveyor* most about old timber?',
        'Which is harder to explain to a client: *dry rot*, wet rot or woodworm?',
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
      choice: ['Weeds with long roots: dig, cover or leave them to the experts?'],
      experience: ['Which plant spread further in your garden than you ever planned?'],
      idea: ['Which plant would you like to see more of along the river?'],
      problem: ['~Which weed in your garden comes back however often you pull it out?'],
    },
    cued: [
      'What would you plant on a cleared patch after *excavation*: roses, a hedge or a lawn?',
      'How would you screen a garden instead of *bamboo*: grasses, a hedge or a fence?',
      'Which walk along a *riverbank* near you do you like best?',
      'What would you rather see than *balsam* along a stream: willows, irises or reeds?',
    ],
    atWork: {
      asks: [
        'What spreads Japanese knotweed most: digging, water or moved soil?',
        'What do people ask first about Japanese knotweed: the cost, the law or the cure?',
        'What did you learn about weeds from somebody who fights them for a living?',
        'What helps people recognise Japanese knotweed: photos, a site visit or a checklist?',
      ],
      cued: ['Who calls you in first about an *invasive* plant: a buyer, a builder or a neighbour?'],
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
      idea: ['+What would you turn a dry cellar into: a cinema, a workshop or a wine store?'],
      choice: [
        'A dry cellar: a room to live in, or a place to store things?',
        'Which room would you most like in a basement: a gym, a studio or a wine cellar?',
        'A finished basement: a home cinema, a games room or a guest room?',
      ],
    },
    cued: [
      'Which film would you show first in a *home cinema* in the basement?',
      'What do you love about the first day of the *monsoon*: the smell, the sound or the snacks?',
      'What would you grow on a *terrace* that is dry and bright?',
      'Which party would you hold in a *cellar* with a vaulted ceiling?',
    ],
    atWork: {
      asks: [
        'What helps a basement project most: an early survey, good drainage or a skilled team?',
        'What would you turn a dry basement into: a gym, a workshop or a cinema?',
        'Where does water find its way in first: joints, corners or pipes?',
        'Which part of a building would you waterproof first: the basement, the roof or the balcony?',
      ],
      cued: [
        'Which question about *damp* do buyers ask first at a viewing?',
        'When do you plan a basement *conversion*: before the kitchen, with it or after it?',
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
        'Which would you soundproof first: a music room, a bedroom or a home office?',
        'Which room would you like to make quieter first: the bedroom, the study or the lounge?',
        'A soundproof room at home: for practising drums, or for a nap?',
      ],
      experience: ["What's the quietest place you have slept in?"],
    },
    cued: [
      'What would you call a *music room* of your own, and what would stand in it?',
      'Which instrument would you learn if your *neighbour* could not hear a note?',
      'Where do you notice an *echo* most: the hall, the stairs or the bathroom?',
      'What would you do first in a perfectly quiet *flat*?',
    ],
    atWork: {
      asks: [
        '+What helps most with noise at work: quiet rooms, panels or headphones?',
        'What do people gain most from a quieter office: focus, calm or better calls?',
        'Where would you add soundproofing first at work: meeting rooms, desks or the canteen?',
        'Which noise at work breaks your focus fastest: calls, doors or the coffee machine?',
      ],
      cued: [
        'Which room in an *office* most needs better acoustics?',
        'What do clients say first when the *acoustic* panels go up?',
      ],
    },
  },
];
