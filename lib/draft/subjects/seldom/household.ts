import type { Subject } from '../subject';

/** What keeps a household warm, cool, clean and sharp. */
export const household: readonly Subject[] = [
  {
    name: 'loft boarding',
    says: ['loft (board(ing|ed)?|ladder|hatch|storage)', 'attic (ladder|storage)', 'boarded loft'],
    clues:
      'joists, loft, hatch, christmas decorations, raised, insulation, suitcases, boarded, attic, ladder, storage, raised floor, loft ladder, fitted, light, rafters, chipboard, decluttering, clutter, roof, square metres, installer, ceiling, installed, access, bulging wardrobe, timber ladder, truss, legs, stilts, eaves, landing',
    asks: {
      idea: ['What would you do with your loft if it had a proper floor?'],
      problem: ["~What's in your loft that you have not looked at for years?"],
      choice: ['In the loft: neatly labelled boxes, or a clear floor you can walk across?'],
      experience: ['What have you found in your loft that you had completely forgotten about?'],
    },
  },
  {
    name: 'knife sharpening',
    says: [
      '(knife|tool|blade|scissor) sharpen(ing|er)',
      'sharpen(ing|ed)? (your |of )?(kitchen )?(knives|knife|scissors|tools|shears|blades)',
      '(knives|scissors|tools|blades) sharpened',
      'mobile sharpen(ing|er)',
    ],
    clues:
      'blunt, dull, blade, whetstone, scissors, chisels, secateurs, serrated, knives, sharpen, edge, sharp, shears, kitchen knives, chef, drop off, grit, garden tools, mower, steel, hone, grinder, razor, axe, tomato, while you wait, clipper blades, bevel, japanese knife, cutting, market stall, stropped',
    asks: {
      idea: ['What would you have sharpened first: kitchen knives, scissors or garden shears?'],
      problem: ['What is your kitchen knife worst at cutting: tomatoes, bread or onions?'],
      choice: ['A sharp kitchen knife: one good big one, or a small one for everything?'],
      experience: ['Who taught you to chop an onion with a sharp knife?'],
    },
  },
  {
    name: 'firewood',
    says: [
      'firewood',
      '(kiln dried|seasoned|hardwood|softwood) log',
      'log (delivery|supplier|store)',
      'logs delivered',
      'kindling',
      'cord of wood',
      'smokeless (coal|fuel)',
      'coal merchant',
    ],
    clues:
      'stove, stacked, kiln dried, hardwood, birch, moisture, bulk bag, splitting, logs, seasoned, kindling, wood burner, ash, oak, cord, split, delivery, load, fire pit, trailer load, crate, log burner, nets, chimney, warm, winter, softwood, bags, delivered, fire lighters, cosy',
    asks: {
      idea: ['What do you like to cook or toast over a wood fire?'],
      problem: ['~What do you try first when the logs will not catch?'],
      choice: ['A load of logs: stacked in neat rows, or piled in a big basket by the fire?'],
      experience: ['Where do you remember sitting by a really good log fire?'],
    },
  },
  {
    name: 'heating oil',
    says: [
      'heating oil',
      'oil (tank|delivery|boiler)',
      'kerosene',
      'lpg',
      'bottled gas',
      'home heat(ing)? oil',
      'propane',
    ],
    clues:
      'gas bottle, litres, tank, top up, kero, tanker, cylinder, refill, minimum order, gauge, kerosene, boiler, delivery, boiler service, winter, fill, driver, order, minimum, lpg, 500 litres, gallon, leak, oil tank, bunded, warm, furnace, burner, cold snap, oil club, additive, price per litre, run out, rural',
    asks: {
      idea: ['Which room in your home do you like to have warmest?'],
      problem: ['How do you check what is left in the oil tank: gauge, dipstick or a good knock?'],
      choice: ['When do you fill the oil tank: when the price dips, or when it is nearly empty?'],
      experience: ['In which month do you usually turn the heating on?'],
    },
    atWork: {
      work: [
        'When do you check the level of your heating oil: by habit, in frost or far too late?',
        'Which sets off more heating oil orders: a cold snap, or a look at the gauge?',
      ],
      people: [
        "What's the trickiest lane or yard you've ever seen a fuel tanker get into?",
        'Who in your home decides when the heating goes on for the winter?',
      ],
    },
  },
  {
    name: 'air conditioning',
    says: [
      'air ?con(ditioning|ditioner|ditioned)?',
      'hvac',
      'split ac',
      'ac (service|servicing|repair|unit|installation|technician|tune ?up)',
      'ducted (system|heating|cooling)',
      'evaporative cool(er|ing)',
    ],
    clues:
      'coil, refrigerant, thermostat, ducts, compressor, furnace, inverter ac, cooling, heatwave, vents, ac, hvac, unit, split, filter, technician, heat pump, installation, summer, inverter, gas refill, degrees, ton, condenser, servicing, humid, evaporator, regas, cassette, tune-up, energy efficient, leak',
    asks: {
      idea: ['Which room would you cool first in a heatwave?'],
      problem: ['Who in your house or office feels the cold first when the cooling is on?'],
      choice: ['On a hot night: the bedroom icy cold, or just a little cooler?'],
      experience: ['Where do you remember walking in from the heat into lovely cool air?'],
    },
    atWork: {
      work: [
        'Who decides how cold the air conditioning is where you work?',
        'What wastes the most cool air in a building: open doors, sunny glass or old filters?',
      ],
      people: [
        'Which cool building were you most grateful to walk into on a hot day?',
        'Which helps you sleep on a hot night: air conditioning, a fan or an open window?',
      ],
    },
  },
  {
    name: 'backup power',
    says: [
      '(home|standby|whole house|backup|diesel|portable) generator',
      'inverter batter(y|ies)',
      'home inverter',
      'gen ?set',
      'power backup',
      'load ?shedding',
    ],
    clues:
      'power cut, kva, battery backup, tubular, blackout, outage, switchover, generator, inverter, ups, battery, standby, load shedding, diesel, genset, transfer switch, storm, kw, portable, automatic, grid, hurricane, solar, fuel, kwh, whole house, tubular battery, installation, switch, electrician, fridge, runtime',
    asks: {
      idea: ['What would you keep running at home through a power cut?'],
      problem: ['What would you find hardest to do without in an evening power cut?'],
      choice: ['Backup power at home: a few lights and the fridge, or the whole house?'],
      experience: ['What did you do the last time the power was off all evening?'],
    },
    atWork: {
      work: [
        'What goes down first where you work when the power fails?',
        'Which gets forgotten more with backup power: the fuel, or the test run?',
      ],
      people: [
        "What's the longest power cut you've ever worked through?",
        'Who stays calmest where you work when all the lights go out?',
      ],
    },
  },
  {
    name: 'hard water',
    says: [
      'water softener',
      'hard water',
      'lime ?scale',
      'water (filter|purifier|filtration)',
      'ro (purifier|water|system)',
      'reverse osmosis',
    ],
    clues:
      'kettle, descaler, salt blocks, tds, cartridge, tap water, purifier, scale, filter change, limescale, softener, salt, filter, shower, filtration, block salt, tap, boiler, resin, descale, minerals, reverse osmosis, skin, calcium, chlorine, plumber, drinking water, appliances, ppm, soft, ph, borewell, soap scum',
    asks: {
      idea: ['Where can you taste hard water most: in tea, in coffee or in a plain glass of water?'],
      problem: ['Where does hard water show first in your home: kettle, shower or glasses?'],
      choice: ['Drinking water at home: cold from the fridge, or at room temperature?'],
      experience: ['Where have you tasted the best tap water?'],
    },
    atWork: {
      work: [
        'Where does hard water annoy you most: the kettle, the shower or the glasses?',
        'Which gets forgotten more with a water softener: the salt, or the service?',
      ],
      people: [
        "What's the worst limescale you've ever seen inside a kettle, pipe or boiler?",
        'Where did you move from hard water to soft and notice it at once?',
      ],
    },
  },
  {
    name: 'nets and screens',
    says: [
      'mosquito (net|mesh|screen|control)',
      'invisible grille',
      '(bird|pigeon|balcony|safety) net(ting)?',
      '(fly|insect|window|bug) screen',
    ],
    clues:
      'balcony, mesh, pigeons, pleated, mosquitoes, screens, insects, dengue, grille, window, fly screen, invisible grille, retractable, bugs, netting, stainless steel, door, safety, bird, frame, flies, breeze, sliding, pet mesh, installation, custom, dog, magnetic, measurement, aluminium, square feet',
    asks: {
      idea: ['Which window at home needs an insect screen most?'],
      problem: ['~Who in your home do the mosquitoes always find first?'],
      choice: ['Fresh air at night: a screen on the window, or a net over the bed?'],
      experience: ['Where have you slept best under a mosquito net?'],
    },
  },
  {
    name: 'home adaptations',
    says: [
      'stair ?lift',
      'through floor lift',
      'grab rail',
      'walk in (bath|shower)',
      'home adaptation',
      'mobility (aid|scooter|shop|equipment)',
      'rise and recline',
    ],
    clues:
      'independence, occupational therapist, ramps, wet room, handrail, downstairs, wheelchair, riser recliner, grab rail, stairlift, walk-in shower, level access, bathroom, disabled facilities grant, mobility, elderly, through-floor lift, bath, stairs, widened, accessible, fall, bath lift, aging in place, ndis, threshold, key safe, handyperson, toilet, dfg, carer',
    asks: {
      idea: ['Which small change would make your home easier to grow old in?'],
      problem: ['Which step or door at home is trickiest with your hands full?'],
      choice: ['To stay at home as you get older: move the bedroom downstairs, or fit a stairlift?'],
      experience: ['Which small gadget has made life at home easier for somebody in your family?'],
    },
    atWork: {
      work: [
        'What makes the biggest difference in a home: a rail, a ramp or a level shower?',
        'Which room would you adapt first for an older relative: bathroom, kitchen or hall?',
      ],
      people: [
        'Which small home adaptation have you seen give somebody their independence back?',
        'What has an occupational therapist spotted in a home that everybody else missed?',
      ],
    },
  },
];
