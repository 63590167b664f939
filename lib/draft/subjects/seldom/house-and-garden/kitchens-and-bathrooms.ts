import type { Subject } from '../../subject';

/** Machines and fittings of kitchens and bathrooms, and those who sell and fit them. */
export const kitchensAndBathrooms: readonly Subject[] = [
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
        'A shower: in the morning to wake up, or in the evening to wind down?',
        'What would you choose for a new shower: a rain head, body jets or a simple hand spray?',
      ],
      idea: ['Which scent of shower gel do you like to wake up to?'],
      experience: ['~Which song gets sung most in your shower?'],
    },
    cued: [
      'A *walk-in* shower: glass all round, or open on one side?',
      'Which colour of tile would you choose for a *wet room*?',
      'What would you like in a new *bathroom* first: a better shower, a deeper bath or warm floors?',
      'A *rainfall* shower: straight down on your head, or only on the shoulders?',
    ],
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
      idea: ['+What do you want within reach for a long soak in the bath?'],
      choice: [
        '+A hot bath: a book, a podcast or just the bubbles?',
        'Where would you put a freestanding bath: by a window, in the bedroom or in the middle?',
      ],
      problem: ['What most often interrupts a long bath at your house?'],
    },
    cued: [
      'Where in the room would you put a *freestanding* bath: by the window or in the middle?',
      'Which colour would you paint the outside of a *roll top* bath?',
      'How do you like your *bubbles*: a few on top, or piled up to the chin?',
      'What catches your eye in a *copper* bath: the shine, the shape or the warm colour?',
    ],
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
        '+A kitchen tap: brushed steel, black or brass?',
        '+What matters most to you in a kitchen tap: looks, height or a pull-out spray?',
      ],
      idea: ['What would you like a new kitchen tap to do: filter, spray or boil?'],
      problem: ['Which pot or pan never quite fits under your kitchen tap?'],
    },
    cued: [
      'What would you make first with a *boiling water* tap: tea, noodles or a hot water bottle?',
      'Which handle do you like on a *mixer* tap: one lever or two?',
      'What would a *pull-out* tap be handiest for: pots, vegetables or the sink itself?',
      'Which kind of kitchen *sink* do you prefer: deep ceramic, steel or stone?',
    ],
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
      ],
      idea: ['+Which colour would you paint your kitchen cupboards?'],
      experience: ['What colour was the kitchen in your childhood home?'],
    },
    cued: [
      'Which *handles* would you put on new kitchen doors: brass, black or wood?',
      'Where would you start with a kitchen *makeover*: the doors, the worktop or the walls?',
      'What goes best with *sage green* kitchen doors: brass, oak or white tiles?',
      'A *shaker* kitchen: one colour all over, or a different one for the island?',
    ],
    atWork: {
      asks: [
        '+Which kitchen door style do you like best: shaker, flat or glazed?',
        '+What matters most in a kitchen door: the finish, the colour or how hard-wearing it is?',
        'Which finish would you choose for kitchen doors: matt, gloss or wood?',
        'What would you change first in a tired kitchen: the doors, the worktop or the lighting?',
      ],
      cued: [
        'What do customers ask first about a *sprayed* kitchen: the colours, the time or how long it lasts?',
        'Which kitchen *before and after* photo gets most attention: the doors, the island or the whole room?',
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
        '+A dream pantry: open shelves with jars, or drawers that hide it all?',
        '+What would you add to a pantry first: spice racks, baskets or glass jars?',
        'How do you like your pantry: neat jars with labels, or full shelves and surprises?',
      ],
      idea: ['+What do you always keep plenty of in your pantry?'],
    },
    cued: [
      'How do you sort your *spices*: by alphabet, by cuisine or by whatever fits?',
      "*Jars* with labels, or guess by the look of what's inside?",
      'What would you keep on the cool shelf of a *larder*?',
      'Pantry doors: *bifold*, sliding or none at all?',
    ],
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
        '+A fridge door: bare and shiny, or covered in magnets and drawings?',
        'Which extra would you choose in a fridge: an ice maker, a water tap or a bigger drawer?',
      ],
      idea: ['What is always in your fridge, whatever the day?'],
      experience: ['What holds pride of place on your fridge door?'],
    },
    cued: [
      'Who in your home always leaves the *freezer* door open a little?',
      'What would you use an *ice maker* for most: drinks, smoothies or a party?',
      'An *American* fridge: more for the ice, the width or the look?',
      'What is always hiding at the back when you *defrost* the freezer?',
    ],
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
        'Which dishwasher feature would you choose: a cutlery tray, a quick cycle or a quiet mode?',
      ],
      idea: ['+What would you never put in the dishwasher?'],
      problem: ['Which dish or pan never fits in your dishwasher?'],
    },
    cued: [
      'Which *cycle* do you use most: quick, eco or the hot one for pans?',
      'How do you keep *limescale* away: salt, vinegar or a special cleaner?',
      'Which would you choose: an *integrated* dishwasher or one you can see?',
      'Who in your house remembers to fill up the *salt* in the dishwasher?',
    ],
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
        'What would you bake first in a new oven: bread, a cake or a lasagne?',
      ],
      idea: ['+Which dish would you cook first on a new cooker?'],
      experience: ['Which dish did you learn to cook first?'],
    },
    cued: [
      'What would you cook on a big *range cooker* with room for everything?',
      'What would you miss if you switched from gas to *induction*: the flame, the sound or nothing?',
      'Which colour would you choose for an *Aga*: cream, red, blue or green?',
      'What do you like best from the *oven*: bread, a roast or something with cheese on top?',
    ],
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
      choice: ['Straight from the dryer: fold it at once, or leave it in the basket?'],
      experience: ['What feels nicest straight out of a warm tumble dryer?'],
      problem: ['Which piece of laundry takes longest to dry at your house?'],
      idea: ['What do you never put in the tumble dryer?'],
    },
    cued: [
      'What do you hang outside on a *sunny* day rather than put into the dryer?',
      'Which odd thing has turned up in the *lint* filter or the drum of a dryer?',
      'What would you dry first on the gentle cycle of a *heat pump* dryer?',
      'Where do the lost *socks* turn up in your home after washing day?',
    ],
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
      experience: [
        '+What do you like to add to a glass of filtered water?',
        'How do you remember to drink enough water in a day?',
      ],
      choice: [
        '+Drinking water: ice cold, or at room temperature?',
        'Which drink gains most from filtered water: tea, coffee or a plain glass of water?',
      ],
    },
    cued: [
      'How does *tap water* taste where you grew up: soft, hard or like the swimming pool?',
      'Which drink shows best whether a water *filter* is doing its job: tea, coffee or plain water?',
      'Where at home would you put an *RO* purifier: over the sink, under it or in a corner?',
      'What do you notice first in *hard water*: the kettle, the shower or the soap?',
    ],
    atWork: {
      asks: [
        'What matters most in a water purifier for work: capacity, service or taste?',
        'Drinking water at work: a cooler, a filter tap or a bottle from home?',
        'Which would you choose for clean water at work: chilled, sparkling or hot?',
        'What gets forgotten more often in a water purifier: the filter, or the service date?',
      ],
      cued: [
        'Which question about *TDS* do customers ask most?',
        'What makes an *AMC* visit go well for both the technician and the household?',
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
      problem: ['Which room at home needs a ceiling fan most?'],
      choice: [
        'A ceiling fan at night: on full speed, or slow and quiet?',
        'What matters most to you in a ceiling fan: quiet, looks or strong air?',
      ],
      idea: ['Which colour or style of ceiling fan would suit your bedroom?'],
    },
    cued: [
      'Where would you hang a *remote* so that nobody loses it: by the bed or by the door?',
      'Which *summer* month keeps your ceiling fan busiest?',
      'How many *blades* look best on a ceiling fan: three, four or five?',
      'What matters most in an *energy-saving* fan: low power, low noise or good looks?',
    ],
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
        'A new toilet: wall-hung and easy to clean, or a classic on the floor?',
        'What matters most in a new toilet: quiet flush, water saving or easy cleaning?',
        'Which would you add to a bathroom first: a bidet, a bigger shower or more storage?',
      ],
      idea: ['What would you change first about the smallest bathroom at home?'],
    },
    cued: [
      'How would you do the walls of a small *cloakroom*: plain, tiled or with bold wallpaper?',
      'A *heated seat*: for winter mornings only, or all year round?',
      'Which feature of a *smart toilet* would you try first: the wash, the dryer or the night light?',
      'Where do the spare *toilet rolls* live in your house: a basket, a shelf or a tower?',
    ],
  },
];
