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
      idea: ['What would you look at first if a drone flew over your house?'],
      problem: ['Which part of a roof is the hardest to see from the ground?'],
      choice: ['A drone survey of a roof: photos to study, or a film to watch?'],
      experience: ['~What has ended up on your roof and stayed there?'],
    },
    atWork: {
      work: [
        'What shows up most on a roof survey: slipped tiles, blocked gutters or bad repairs?',
        'What keeps a drone away from a roof longest: wind, rain or permits?',
      ],
      people: [
        "What's the strangest thing you've heard of being found on a roof?",
        'Which roof in your town would you most like to see from a drone?',
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
      choice: ['A flat roof: covered in light gravel, or smooth and dark?'],
      experience: ['Where have you loved listening to the rain on the roof?'],
    },
    atWork: {
      work: [
        'Where do you look first on a flat roof: the edges, the drains or the joints?',
        "What shortens a flat roof's life most: standing water, sun or foot traffic?",
      ],
      people: [
        "What's the oddest thing you've ever found on a flat roof?",
        "What's the best use of a flat roof you've ever seen?",
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
      idea: ['Which roof in your town do you always look up at?'],
      problem: ['What weather is hardest on the roofs where you live: wind, frost or sun?'],
      choice: ['On an old house: grey slates, or red clay tiles?'],
      experience: ['What could you see from the highest roof you have stood on?'],
    },
    atWork: {
      work: [
        'Which looks best on an old roof: slate, clay tiles or something modern?',
        'What goes first on an old roof: the slates, the nails or the lead?',
      ],
      people: [
        'What did you find under the slates or tiles of an old roof?',
        'Which town has the finest slate or tiled roofs you know?',
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
      problem: ['What would grow best on your roof: moss, herbs or wild flowers?'],
      choice: ['A garden on a roof: vegetables, wild flowers or deckchairs?'],
      experience: ['Where have you seen plants growing on a roof?'],
    },
    atWork: {
      work: [
        'What decides how well a green roof does: the soil, the drains or the upkeep?',
        "What's asked first about a green roof: the weight, the water or the mowing?",
      ],
      people: [
        "What's the most surprising plant or animal you've seen living on a roof?",
        'Which green roof or wall would you take a visitor to see?',
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
      problem: ['Which corner of your home needs the light on even at noon?'],
      choice: ['A window above your bed: for the stars, or for the sound of the rain?'],
      experience: ['~What do you look for in the night sky from your window?'],
    },
    atWork: {
      work: [
        'Which room would you give a roof window first?',
        'What changes a workroom more: light from above, or light from the side?',
      ],
      people: [
        "What was the darkest room you've ever had to work in?",
        'Which room have you seen come alive once it had daylight?',
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
      idea: ['What would you use a sun room for most?'],
      problem: ['~Who claims the warmest spot in the conservatory: the cat, the dog or you?'],
      choice: ['A conservatory: full of plants, full of sofas or full of toys?'],
      experience: ['What was the first meal you ate under a glass roof?'],
    },
    atWork: {
      work: [
        "What's hardest to get right in a conservatory: the heat, the glare or the base?",
        'What would you do most in a conservatory: read, eat or grow things?',
      ],
      people: [
        'Which view through the glass of a conservatory do you still remember?',
        "Which glass building have you visited that you'd go back to tomorrow?",
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
      idea: ['Which colour would you choose for the outside walls of your house?'],
      problem: ['What grows in the cracks of the walls near you?'],
      choice: ['The front of a house: bare brick, smooth render or stone?'],
      experience: ['Which brick building in your town do you like looking at?'],
    },
    atWork: {
      work: [
        'Which do you like better on a house: bare brick, or smooth render?',
        'What takes more skill on an old wall: getting the mortar out, or matching it?',
      ],
      people: [
        'What did an old bricklayer or plasterer teach you about mortar?',
        "Which old wall have you seen that's better than anything built since?",
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
      idea: ['Which colour of house front would cheer up your street?'],
      problem: ['Which side of your house gets the worst of the weather?'],
      choice: ['Walls outside: painted boards, bare wood or brick?'],
      experience: ['Which house do you always slow down to look at?'],
    },
    atWork: {
      work: [
        "What's hardest in cladding: the corners, the windows or the weather?",
        'Which cladding looks better with age: wood, brick or metal?',
      ],
      people: [
        "Which building's cladding made you stop and touch it?",
        'What did you find behind old cladding or siding on a job?',
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
      idea: ['Which old building near you would you like to see refurbished?'],
      problem: ['Which part of an older building would you want surveyed for asbestos first?'],
      choice: ['Learning about asbestos: a day in a classroom, or short lessons online?'],
      experience: ['What did the ceilings look like in the house you grew up in?'],
    },
    atWork: {
      work: [
        'What do people most often get wrong about asbestos?',
        'When should people first ask about asbestos: on moving in, or before any drilling?',
      ],
      people: [
        'What did an older colleague tell you about working with asbestos in the past?',
        'What was the most surprising place you heard of asbestos turning up?',
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
      problem: ['Where would you least like to find woodworm: beams, floors or furniture?'],
      choice: ['To look for woodworm: up in the roof first, or under the floor?'],
      experience: ['When did you last look at the timber under your floor or in your roof?'],
    },
    atWork: {
      work: [
        'What harms old timber more: damp, beetles or bad repairs?',
        'Which old piece of furniture would you save from woodworm first?',
      ],
      people: [
        "What's the oldest piece of timber you've ever worked on or under?",
        'What have you learned from taking up the floor of an old building?',
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
      idea: ['Which plant would you like to see more of along the river?'],
      problem: ['~Which weed in your garden comes back however often you pull it out?'],
      choice: ['Weeds with long roots: dig, cover or leave them to the experts?'],
      experience: ['Which plant spread further in your garden than you ever planned?'],
    },
    atWork: {
      work: [
        'What spreads Japanese knotweed most: digging, water or moved soil?',
        'What do people ask first about Japanese knotweed: the cost, the law or the cure?',
      ],
      people: [
        'Where have you seen knotweed or another weed push through something solid?',
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
      idea: ['What would you turn a dry cellar into: a cinema, a workshop or a wine store?'],
      problem: ['What would you never store in a cellar, however dry it is?'],
      choice: ['A dry cellar: a room to live in, or a place to store things?'],
      experience: ["What was kept in your grandparents' cellar or store room?"],
    },
    atWork: {
      work: [
        'Where does water find its way in first: joints, corners or pipes?',
        'What would you turn a dry basement into: a gym, a workshop or a cinema?',
      ],
      people: [
        "What was the worst wet basement you've ever had to deal with?",
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
      idea: ['What would you do at home if nobody could hear you through the walls?'],
      problem: ['~Which sound from next door do you know by heart?'],
      choice: ['A soundproof room at home: for practising drums, or for a nap?'],
      experience: ["What's the quietest place you have slept in?"],
    },
    atWork: {
      work: [
        'Which noise at work breaks your focus fastest: calls, doors or the coffee machine?',
        'Where does sound sneak through most: gaps, ceilings or doors?',
      ],
      people: [
        "What's the funniest thing you've ever overheard through an office wall?",
        'Which place at work do you go to when you need quiet?',
      ],
    },
  },
];
