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
      idea: ['Which scent of shower gel do you like to wake up to?'],
      problem: ['What annoys you most in a hotel shower: the taps, the spray or the curtain?'],
      choice: ['A shower: in the morning to wake up, or in the evening to wind down?'],
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
      problem: ['What most often interrupts a long bath at your house?'],
      choice: ['A hot bath: a book, a podcast or just the bubbles?'],
      experience: ['~Which toy do you remember from bath time as a child?'],
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
      idea: ['What would you like a new kitchen tap to do: filter, spray or boil?'],
      problem: ['Which pot or pan never quite fits under your kitchen tap?'],
      choice: ['A kitchen tap: brushed steel, black or brass?'],
      experience: ['Where have you used a kitchen tap that you would love at home?'],
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
      idea: ['Which colour would you paint your kitchen cupboards?'],
      problem: ['Which is harder to choose for a kitchen: the doors, the handles or the colour?'],
      choice: ['Kitchen doors: white, wood or a bold colour?'],
      experience: ['What colour was the kitchen in your childhood home?'],
    },
    atWork: {
      work: [
        'What dates a kitchen fastest: the doors, the handles or the worktop?',
        'What would you change first in a tired kitchen: the doors, the worktop or the lighting?',
      ],
      people: [
        'What do you remember about the kitchen you grew up in?',
        "What's the best change you've ever seen made to a tired kitchen?",
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
      idea: ['What do you always keep plenty of in your pantry?'],
      problem: ['What takes up too much room in your kitchen cupboards?'],
      choice: ['A dream pantry: open shelves with jars, or drawers that hide it all?'],
      experience: ["What do you remember from the shelves of your grandparents' pantry?"],
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
      idea: ['What is always in your fridge, whatever the day?'],
      problem: ['What never quite fits in your fridge or freezer?'],
      choice: ['A fridge door: bare and shiny, or covered in magnets and drawings?'],
      experience: ['What holds pride of place on your fridge door?'],
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
      idea: ['What would you never put in the dishwasher?'],
      problem: ['Which dish or pan never fits in your dishwasher?'],
      choice: ['Knives and forks in the dishwasher: handles up, or handles down?'],
      experience: ['Who taught you the right way to load a dishwasher?'],
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
      idea: ['Which dish would you cook first on a new cooker?'],
      problem: ['Which dish makes the biggest mess on your hob or stove?'],
      choice: ['Cooking at home: on gas, or on an induction hob?'],
      experience: ['Which dish did you learn to cook first?'],
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
      idea: ['What do you never put in the tumble dryer?'],
      problem: ['Which piece of laundry takes longest to dry at your house?'],
      choice: ['Straight from the dryer: fold it at once, or leave it in the basket?'],
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
      idea: ['What do you like to add to a glass of purified water: lemon, mint or cucumber?'],
      problem: ['What bothers you most about tap water: the taste, the smell or the limescale?'],
      choice: ['Drinking water: ice cold, or at room temperature?'],
      experience: ['Where did you drink the tastiest water of your life?'],
    },
    atWork: {
      work: [
        'What gets forgotten more often in a water purifier: the filter, or the service date?',
        'Drinking water at work: a cooler, a filter tap or a bottle from home?',
      ],
      people: [
        'Where did you first learn not to take clean water for granted?',
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
      idea: ['Which colour or style of ceiling fan would suit your bedroom?'],
      problem: ['Which room at home needs a ceiling fan most?'],
      choice: ['A ceiling fan at night: on full speed, or slow and quiet?'],
      experience: ['Which ceiling fan from your childhood home do you remember?'],
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
      idea: ['What would you change first about the smallest bathroom at home?'],
      problem: ['Which part of a bathroom is the most awkward to clean?'],
      choice: ['A new toilet: wall-hung and easy to clean, or a classic on the floor?'],
      experience: ['Where did you first use a bidet, or a very clever toilet?'],
    },
  },
];
