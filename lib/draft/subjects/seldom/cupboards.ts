import type { Subject } from '../subject';

/** Machines and fittings of kitchens and bathrooms, and those who sell and fit them. */
export const cupboards: readonly Subject[] = [
  {
    name: 'showers',
    says: [
      '(power|electric|rain|rainfall|mixer|digital|thermostatic|low level|level access) shower',
      'shower (install(ation|er)?|repair|pump|tray|door|head|valve|fitting|panel)',
      'new shower',
      'walk in shower (fitted|installed|installation|for|conversion)',
      'fitted (a|this|the) (walk in|new) shower',
    ],
    clues:
      'bathroom, pressure, limescale, thermostatic, wet room, enclosure, tiled, drench, tray, mixer, rainfall head, plumber, electric, hose, screen, walk-in, leak, fitted, kw, cubicle, pump, valve, chrome, installation, water, riser rail, matt black, glass panel, brassware',
    asks: {
      choice: [
        '+A shower: in the morning to wake up, or in the evening to wind down?',
        'What matters most in a shower: the pressure, the heat or the space?',
        'A new shower: a big rain head, a hand spray or both?',
      ],
      experience: ['~Which song gets sung most in your shower?'],
    },
  },
  {
    name: 'baths',
    says: [
      '(free ?standing|roll ?top|cast iron|whirlpool|slipper|copper) (bath|tub|bathtub)',
      'bath (re ?surfacing|re ?enamelling|restoration|refinishing|repair)',
      'bath ?tub',
      'claw ?foot',
    ],
    clues:
      'soak, enamel, bubbles, bathroom, taps, chips, resurfacing, tub, freestanding, roll top, cast iron, claw foot, bath mat, copper, whirlpool, acrylic, panel, plumber, tile, refurbish, slipper bath, candle, showroom, drain, litre, re-enamelling, spa, japanese soaking',
    asks: {
      idea: ['What do you want within reach for a long soak in the bath?'],
      choice: [
        'A hot bath: a book, a podcast or just the bubbles?',
        'A long soak: bubbles, salts or just hot water?',
        'Which would you choose for your bathroom: a freestanding bath, or one with a shower over it?',
      ],
    },
  },
  {
    name: 'kitchen taps',
    says: [
      '(kitchen|boiling water|filter|instant hot water|pull out|mixer) (tap|faucet)',
      'boiling (water )?tap',
      '(tap|faucet) (showroom|range|collection)',
      'kitchen sink',
      'belfast sink',
    ],
    clues:
      'brass, chrome, sink, spout, kettle, lever, filtered, undermount, boiling water, mixer, faucet, pull-out, plumber, showroom, single lever, leak, washer, brushed nickel, instant hot, water, swan neck, cartridge, worktop, finish, installation, belfast sink, matt black, drip, limescale',
    asks: {
      choice: [
        '+What matters most to you in a kitchen tap: looks, height or a pull-out spray?',
        '+A kitchen tap: brushed steel, black or brass?',
        'A kitchen tap: one lever, or two handles?',
      ],
      idea: ['What would you like a new kitchen tap to do: filter, spray or boil?'],
    },
  },
  {
    name: 'kitchen doors',
    says: [
      'kitchen (door|respray|respraying|spraying|refresh|refacing|facelift|wrap|painter)',
      '(replacement|painted|shaker|new) (kitchen )?(cupboard|cabinet) door',
      '(hand painted|painted|resprayed) kitchen',
      'cabinet (refacing|painting|respray|maker)',
      'kitchen cabinet',
    ],
    clues:
      'handles, cupboards, shaker, carcass, sprayed, hinges, drawer fronts, cabinets, respray, facelift, replacement, painted, wrap, worktop, refurb, vinyl, sanded, primed, makeover, colour, made-to-measure, before and after, units, sage green, two-pack, high gloss, fitter',
    asks: {
      choice: [
        '+Kitchen doors: white, wood or a bold colour?',
        '+Kitchen doors: plain and smooth, or framed and classic?',
        'Which handles would you put on new kitchen doors: knobs, bars or none at all?',
      ],
      idea: ['Which colour would you paint your kitchen cupboards?'],
    },
    atWork: {
      asks: [
        '+What matters most in a kitchen door: the finish, the colour or how hard-wearing it is?',
        'What would you change first in a tired kitchen: the doors, the worktop or the lighting?',
        'What dates a kitchen fastest: the doors, the handles or the worktop?',
        'Which kitchen colour do clients ask for most: white, green or blue?',
      ],
    },
  },
  {
    name: 'pantries',
    says: [
      'pantry',
      'pantries',
      'larder (unit|cupboard|design)',
      'utility room',
      'laundry room',
      "butler'?s pantry",
      'pull out larder',
    ],
    clues:
      'jars, shelves, baskets, labels, spices, tins, cupboard, larder, storage, spice rack, bespoke, cabinet, oak, drawers, utility room, decant, walk-in, organised, kitchen, joiner, worktop, bifold, shaker, boot room, containers, dry goods, stocked, marble shelf, double doors',
    asks: {
      choice: [
        '+How do you like your pantry: neat jars with labels, or full shelves and surprises?',
        'A dream pantry: open shelves with jars, or drawers that hide it all?',
      ],
      idea: [
        'What do you always keep plenty of in your pantry?',
        'Which spice would you never let your pantry run out of?',
      ],
    },
  },
  {
    name: 'fridges and freezers',
    says: [
      'fridge ?freezer',
      '(american|smart|french door|integrated|double door|side by side|chest) (fridge|freezer|refrigerator)',
      'refrigerator',
      '(fridge|freezer) (sale|repair|deal|organi[sz]ation)',
      'frost free',
    ],
    clues:
      'ice maker, compressor, litres, crisper, energy rating, leftovers, defrost, shelf, appliance, refrigerator, integrated, american, double door, frost-free, repair, thermostat, engineer, chest, gas, undercounter, delivery, white goods, side-by-side, cooling, inverter, seal, exchange offer, not cold, warranty, shelves',
    asks: {
      choice: [
        '+Which extra would you choose in a fridge: an ice maker, a water tap or a bigger drawer?',
        'A fridge door: bare and shiny, or covered in magnets and drawings?',
        'Fridge and freezer: side by side, one above the other or built in?',
      ],
      idea: ['What is always in your fridge, whatever the day?'],
    },
  },
  {
    name: 'dishwashers',
    says: [
      'dish ?washer',
      '(integrated|slimline|table ?top) dish ?washer',
      'dish ?washer (tablet|salt|sale|loading|repair)',
      'washing up liquid',
    ],
    clues:
      'cutlery tray, rinse, cycle, plates, racks, pots, eco setting, limescale, appliance, integrated, slimline, tablets, rinse aid, salt, engineer, repair, cutlery, place settings, installation, leaking, load, energy rating, quiet, washing-up, dishes, pots and pans, filter, drain, spray arm, freestanding, detergent, plumbing in, unload',
    asks: {
      choice: [
        '+Knives and forks in the dishwasher: handles up, or handles down?',
        "When do you run the dishwasher: after every meal, in the evening or when it's full?",
        'What matters most in a dishwasher: quiet, space or a quick wash?',
      ],
      idea: ['What would you never put in the dishwasher?'],
    },
  },
  {
    name: 'cookers and hobs',
    says: [
      'induction (hob|cooktop|stove|cooker|cooking)',
      '(gas|electric|range) (cooker|hob|stove|cooktop)',
      '(aga|rayburn|range cooker)',
      'built in oven',
      'cooker hood',
      'new (cooker|oven|hob|stove)',
    ],
    clues:
      'burners, oven, hob, gas, pans, simmer, grill, extractor, chimney hood, induction, range cooker, aga, stove, ceramic, electric, installation, gas safe, cooktop, appliance, kitchen, 90cm, dual fuel, engineer, rayburn, ignition, chimney, hotplate, knobs, showroom, engineer repair, roast',
    asks: {
      choice: [
        '+Cooking at home: on gas, or on an induction hob?',
        'What matters most in a new cooker: the oven, the hob or the looks?',
        'A cooker for your kitchen: built in, or a big range?',
      ],
      idea: ['Which dish would you cook first on a new cooker?'],
    },
  },
  {
    name: 'tumble dryers',
    says: [
      'tumble (dryer|drier)',
      '(heat pump|condenser|vented|clothes) (dryer|drier)',
      '(clothes|washing|laundry) (line|airer|horse|rack)',
      'rotary (airer|dryer)',
      'heated airer',
      'clothes ?line',
    ],
    clues:
      'pegs, drying, laundry, lint, socks, sunny day, creases, damp clothes, washing, heat pump, condenser, vented, appliance, dry clothes, drum, repair, clothes horse, airer, fluff, filter, 8kg, line, engineer, energy rating, wet weather, ironing, drier, towels, load, belt, duvet, rotary, hang out, wool balls',
    asks: {
      choice: [
        'Straight from the dryer: fold it at once, or leave it in the basket?',
        'Drying the washing: on the line, on a rack or in the dryer?',
        'What matters most in a tumble dryer: speed, quiet or low energy use?',
      ],
      experience: ['What feels nicest straight out of a warm tumble dryer?'],
    },
  },
  {
    name: 'water purifiers',
    says: [
      'water (purifier|filter|filtration|purification|dispenser|cooler)',
      '(ro|uv|reverse osmosis) (water|system|filter|purifier)',
      '(filter|filtered water) (jug|tap|system|bottle)',
      'drinking water (system|filter|solution)',
    ],
    clues:
      'membrane, cartridge, tds, litres, chlorine, taste, purified, tap water, filter, ro, reverse osmosis, uv, drinking water, dispenser, tap, service, amc, installation, softener, pure, minerals, contaminants, candle, hard water, cooler, alkaline, copper, jug, limescale, filtration, plumbed-in',
    asks: {
      choice: [
        'What matters most in a water purifier: the taste, the size or the easy care?',
        'Drinking water: ice cold, or at room temperature?',
        'How do you like your drinking water: from the tap, from a jug or from a bottle?',
      ],
      problem: ['What bothers you most about tap water: the taste, the smell or the limescale?'],
    },
    atWork: {
      asks: [
        'What matters most in a water purifier for work: capacity, service or taste?',
        'Drinking water at work: a cooler, a filter tap or a bottle from home?',
        'What gets forgotten more often in a water purifier: the filter, or the service date?',
        'Which place has the best-tasting tap water you know?',
      ],
    },
  },
  {
    name: 'ceiling fans',
    says: [
      'ceiling fans?( (fitted|installed|installation|fitting|sale|with light))?',
      '(table|pedestal|desk|tower|exhaust|smart|bldc|extractor|bathroom) fan',
      'fan (install(ation|er)?|regulator|speed|blade)',
      'air cooler',
      'desert cooler',
    ],
    clues:
      'breeze, blades, airflow, humid, heatwave, silent, regulator, watts, bldc, air, remote, electrician, exhaust, summer, heat, installation, energy-saving, speed, cooler, pedestal, downrod, table fan, light kit, rpm, sweep, 1200mm, motor, timer, bedroom, low noise',
    asks: {
      choice: [
        '+What matters most to you in a ceiling fan: quiet, looks or strong air?',
        'A ceiling fan: with a light, or without?',
        'A ceiling fan at night: on full speed, or slow and quiet?',
      ],
      problem: ['Which room at home needs a ceiling fan most?'],
    },
  },
  {
    name: 'toilets and bidets',
    says: [
      'bidet',
      '(smart|japanese|wall hung|rimless|compost|composting|dual flush) (toilet|wc|loo)',
      'toilet (seat|install(ation)?|repair|suite|cistern)',
      '(toilet|loo) (paper|roll)',
      'downstairs (loo|toilet|cloakroom)',
    ],
    clues:
      'flush, cistern, heated seat, bathroom, cloakroom, soft close, ceramic, rolls, loo, rimless, seat, plumber, smart toilet, wash, wall-hung, leak, blocked, dual flush, compost, pan, wc, toilet roll, basin, spray, washroom, water-saving, downstairs, installation, low-level, back-to-wall, ballcock',
    asks: {
      choice: [
        '+A new toilet: wall-hung and easy to clean, or a classic on the floor?',
        'What matters most in a new bathroom: looks, comfort or easy cleaning?',
        'A bathroom: all white, or with a splash of colour?',
      ],
      idea: ['What would you change first about the smallest bathroom at home?'],
    },
  },
];
