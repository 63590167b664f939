import type { Subject } from '../../subject';

/** What keeps a household warm, cool, clean and sharp. */
export const householdComfort: readonly Subject[] = [
  {
    name: 'loft boarding',
    says: ['loft (board(ing|ed)?|ladder|hatch|storage)', 'attic (ladder|storage)', 'boarded loft'],
    clues:
      'joists, loft, hatch, christmas decorations, raised, insulation, suitcases, boarded, attic, ladder, storage, raised floor, loft ladder, fitted, light, rafters, chipboard, decluttering, clutter, roof, square metres, installer, ceiling, installed, access, bulging wardrobe, timber ladder, truss, legs, stilts, eaves, landing',
    asks: {
      idea: ['+Which box in the loft would you love to reach more easily?'],
      choice: ['+What matters most in a loft: a good ladder, bright light or a solid floor?'],
      experience: [
        "+~What's in your loft that you have not looked at for years?",
        'What do you go up to the loft for?',
      ],
    },
    cued: [
      'Where do your *Christmas decorations* live for the rest of the year?',
      'Who in your family goes up the *loft ladder*, and who holds it?',
      'What else do you keep in your *suitcases* between holidays?',
      'What would come first in a boarded *attic*: toys, books or the Christmas tree?',
    ],
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
      choice: ['+What is your kitchen knife worst at cutting: tomatoes, bread or onions?'],
      experience: [
        '+Which blade at home deserves a fresh edge?',
        '+How often do you have your kitchen knives sharpened?',
        '+What tells you that a kitchen knife needs sharpening?',
        '+What do you love to slice with a freshly sharpened knife?',
      ],
      idea: ['+Which knife in your kitchen would you sharpen first?'],
    },
    cued: [
      'Which *scissors* in your house are kept for one job only: fabric, paper or flowers?',
      'What do you cut first in spring with sharp *secateurs*: roses, fruit trees or climbers?',
      'What would you ask a *chef* to show you with a sharp knife: an onion, a fish or a chicken?',
      'What do you cut with a *serrated* knife besides bread: tomatoes, cake or lemons?',
      'What would you carve first with a freshly sharpened *chisel*: a joint, a spoon or a name?',
      'How do you cut the lawn with a sharp *mower*: in stripes, in circles or any way it goes?',
      'What would you split first with a sharp *axe*: kindling, logs or an old stump?',
      'Where do you keep a good *kitchen knife*: in a block, in a drawer or on a magnet?',
    ],
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
      experience: [
        '+Where do you keep your firewood dry?',
        '+How can you tell that a log is dry enough to burn?',
        '+Who gets the best seat by the log fire at your house?',
        '~What do you try first when the logs will not catch?',
      ],
      choice: [
        '+Which firewood smells best on the fire: ash, oak or birch?',
        '+What do you use to start a log fire: paper, kindling or firelighters?',
        '+What do you like best about a wood fire: the warmth, the crackle or the smell?',
      ],
    },
    cued: [
      'Where do you keep *kiln dried* logs: by the hearth, in the porch or in the shed?',
      'What do you lay on the *kindling* first: one big log, or a few small ones?',
      'What do you like about a *birch* fire: the bright flame, the bark or the smell?',
      'Logs for a long evening: *oak*, beech or ash?',
      'What gets told round a *fire pit*: jokes, ghost stories or old family tales?',
      'Which room would have the *burner* in your dream house?',
      'How do you tell that a log is *seasoned*: by its weight, the cracks or the sound?',
      'When is it time for a log *delivery*: late summer, the first frost or when the pile is low?',
    ],
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
      choice: [
        '+What matters most in a fuel delivery: speed, a friendly driver or updates?',
        'What would you like from a fuel supplier: reminders, tank checks or set days?',
        'How do you like to order heating fuel: by phone, by app or as a regular top-up?',
      ],
      experience: ['How do you know it is time to order heating fuel?'],
    },
    cued: [
      'What do you do on the first cold evening of *winter*: socks, soup or heating on?',
      'How would you screen an oil *tank* in the garden: with a hedge, a trellis or roses?',
      'What do you offer the *driver* on a cold day: tea, biscuits or a wave?',
      'Which job goes with a *boiler service* each year: chimney, filters or gutters?',
    ],
    atWork: {
      asks: [
        '+What matters most in a heating oil supplier: a quick delivery, fair service or easy ordering?',
        'How do you prefer to order heating oil: automatic top-ups, a yearly plan or as needed?',
        'When do you check the level of your heating oil: by habit, in frost or far too late?',
        'What makes heating oil easy to manage: a tank monitor, top-ups or a fixed delivery day?',
      ],
      cued: [
        'Which months do *delivery* rounds fill up first: October, December or February?',
        'What do customers ask first when they *order*: price, day or smallest amount?',
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
      experience: [
        '+Where have you been most grateful for air conditioning?',
        "+How do you know when it's time to have an air conditioner serviced?",
        'Who in your house or office feels the cold first when the cooling is on?',
      ],
      choice: ['On a hot night: the bedroom icy cold, or just a little cooler?'],
    },
    cued: [
      'What *temperature* do you like in your bedroom at night?',
      'Which place do you go to on a *hot* day because it is nice and cool?',
      'Who in your family holds the *remote* of the AC?',
      'How do you like to cool down in *summer*: a fan, a shower or a shady tree?',
    ],
    atWork: {
      asks: [
        'What matters most in office air conditioning: quiet, even cooling or easy controls?',
        'Which helps you sleep on a hot night: air conditioning, a fan or an open window?',
        'Who decides how cold the air conditioning is where you work?',
        'Which room at work needs cooling first: meeting rooms, kitchens or server rooms?',
      ],
      cued: [
        'Which *filter* do customers forget most often?',
        'What does a *technician* pack for the hottest day of the year?',
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
      choice: [
        '+Backup power: a battery, a generator or solar panels?',
        '+What matters most in backup power: quiet running, long hours or easy switching?',
        '+Backup power at home: a few lights and the fridge, or the whole house?',
      ],
      idea: ['+What would you keep running at home through a power cut?'],
    },
    cued: [
      'Which room gets the first light during a *power cut*?',
      'What would you charge first from a *portable* battery: phone, fan or fridge?',
      'Where do you keep a torch for a *blackout*: bed, kitchen or hall?',
      'What do you cook when the *storm* takes the lights?',
    ],
    atWork: {
      asks: [
        '+What matters most in backup power for a business: speed, running time or quiet?',
        'Which backup power would you choose: a battery, a generator or both?',
        'What would you keep running first in a power cut at work: servers, lights or phones?',
        'What would you test first in a backup power drill: switchover, lights or servers?',
      ],
      cued: [
        'What do you run first on a *generator* test day?',
        '*UPS* or generator: what do clients ask about first?',
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
      idea: ['+What would you notice first with better water at home?'],
      experience: ['Which drink at home deserves really good water?'],
      choice: [
        'Where would better water please you most: kitchen, shower or laundry?',
        'Where does hard water show first in your home: kettle, shower or glasses?',
      ],
    },
    cued: [
      'How often do you *descale* the kettle: monthly, twice a year or hardly ever?',
      'Which home trick for *limescale* was handed down to you: vinegar, lemon or citric acid?',
      'When do you change a water *filter*: by the date, by the taste or by a little light?',
      'Where would you notice a water *softener* first: tea, shower or glasses?',
    ],
    atWork: {
      asks: [
        'Where does hard water annoy you most: the kettle, the shower or the glasses?',
        'What improves most with soft water in hospitality: glassware, coffee or linen?',
        'What matters most in a water softener: low upkeep, good service or water quality?',
        'Where does softer water help a business most: the kitchen, the laundry or the boiler?',
      ],
      cued: [
        'Which question about a *softener* do customers ask first?',
        'What sells a *filter* better: a taste test, a kettle or a number?',
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
      choice: [
        'Fresh air at night: a screen on the window, or a net over the bed?',
        'What would you enjoy most with a screen: open windows, fresh air or quiet nights?',
      ],
      idea: ['Which window at home needs an insect screen most?'],
      problem: ['~Who in your home do the mosquitoes always find first?'],
    },
    cued: [
      'Which *balcony* would you sit on all summer without insects?',
      'How do you get a *pigeon* to pick another ledge: a net, an owl or a cat?',
      'Which *window* do you open first on a warm evening?',
      'Which would suit a patio door better: a *sliding* screen or a pleated one?',
    ],
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
      experience: ['Which small gadget has made life at home easier for somebody in your family?'],
      idea: ['Which small change would make your home easier to grow old in?'],
      choice: [
        'Which bathroom change would help most at home: a walk-in shower, a rail or a raised seat?',
        'To stay at home as you get older: move the bedroom downstairs, or fit a stairlift?',
      ],
    },
    cued: [
      '*Stairlift* or downstairs bedroom: which would your grandparents choose?',
      '*Wet room* or bath: which would you pick for an easy morning?',
      '*Riser recliner*: tea and crossword, or a nap?',
      'What would you put on the wall beside a *ramp*: plants, a rail or a mural?',
    ],
    atWork: {
      asks: [
        'Which room would you adapt first for an older relative: bathroom, kitchen or hall?',
        'What do families value most in a home adaptation: safety, independence or a good look?',
        'Which small home adaptation have you seen give somebody their independence back?',
        'What matters most in a home adaptation: good looks, quick fitting or the right advice?',
      ],
      cued: [
        'What do families ask first about a *grant* for adaptations?',
        'Which *handrail* do you fit most, and where?',
      ],
    },
  },
];
