import type { Subject } from '../../subject';

/** People who come to the house, do one thing and go again. */
export const cleaningAndClearance: readonly Subject[] = [
  {
    name: 'chimney sweep',
    says: [
      'chimney sweep',
      '(a|per|each) flue',
      '(get|have) it swept',
      '(chimney|flue)s? swept',
      'chimney (cleaning|sweeping)',
      'sweep (your|the) chimney',
      'sweeping certificate',
    ],
    clues:
      'stove, soot, wood burner, log burner, flue, swept, open fire, chimney, cowl, jackdaw, woodburner, brush, bird nest, certificate, chimney fire, liner, log, seasoned wood, hearth, creosote, inglenook, smoke test, carbon monoxide, rod, pot, stack, fireplace, vacuum, kiln dried, tar, chimney cap, cctv inspection, power sweeping',
    asks: {
      experience: [
        "+What's the strangest thing that has come down your chimney?",
        '+What reminds you to book the chimney sweep?',
      ],
      idea: [
        '+Open fire or wood stove: which would you choose for a cosy evening?',
        '+What would you like to ask a chimney sweep?',
      ],
      choice: [
        '+When do you have the chimney swept: before the first fire, or after the last?',
        '+What do you like most about a real fire: the glow, the crackle or the warmth?',
      ],
    },
    cued: [
      'What is hardest to get clean of *soot* after a winter of fires: the glass, the hearth or the rug?',
      "Who lights the *log burner* on the first cool evening in your home, and who says it's too early?",
      'Which birds try to build a *nest* in or near your chimney?',
      'What do you love to toast over an *open fire* at home?',
      'Where do your *logs* for the winter fires go: by the stove, in the shed or along a wall?',
      'What stands on the shelf above your *fireplace*?',
      "Who in your family runs outside to see the sweep's *brush* come out of the chimney?",
      'Who gets the best spot by the *hearth* on a cold evening in your home?',
      'Which *seasoned* wood do you like best on the fire: oak, birch, ash or apple?',
      'How does *Santa* get into a home that has no chimney?',
    ],
  },
  {
    name: 'window cleaner',
    says: [
      'window clean(er|ing)',
      'windows cleaned',
      'clean(ing)? (your|the) windows',
      '(water|pole) fed pole',
      'window round',
    ],
    clues:
      'frames, sills, squeegee, streak, ladder, conservatory roof, pure water, fascias, my round, pole, conservatory, gutter, soffit, round, chamois, solar panel, monthly, pane, glass, bucket, reach and wash, storey, cobweb, upvc, skylight, flyscreen, cherry picker, abseil, bird muck, smear, applicator',
    asks: {
      problem: ['+Which window at your home is the hardest to get clean?'],
      experience: [
        '+What do you notice first when the windows have just been cleaned?',
        '+How often do you have your windows cleaned?',
        "+What tells you that it's time for the window cleaner?",
      ],
      choice: [
        '+Which gets dirty faster at your house: the front windows or the back?',
        '+What do you value most in a window cleaner: a regular day, a smile or tidy sills?',
      ],
    },
    cued: [
      'What do you like to do in a *conservatory*: read, grow tomatoes or snooze?',
      'What lands in the *gutter* most where you live: leaves, moss or tennis balls?',
      'How far up a *ladder* are you happy to go: first rung, first floor or all the way?',
      'What lands on *solar panels* most where you live: dust, leaves or birds?',
      'What do you look at first after a *pure water* clean: the glass, the frames or the view?',
      'Where do you find the first *cobweb* at home: the porch, the window frames or the shed?',
      'Which *shop* window in your town always shines?',
      'What colour are the *fascias* on your house: white, black or wood?',
    ],
    atWork: {
      asks: [
        'What matters most in a window cleaner: a regular day, safe work or tidy sills?',
        'What makes windows dirty fastest where you work: traffic, birds or rain?',
        'When should the windows at work be cleaned: early, in the evening or at weekends?',
        'How often should a shop window be cleaned: every week, every fortnight or every month?',
      ],
      cued: [
        'What weather sends you home from your *round*: wind, frost or heavy rain?',
        'Which would you not start a window cleaning day without: *squeegee*, pole or flask?',
        'Which windows should shine first in an *office*: reception, meeting room or kitchen?',
        'What is the oddest thing you have cleared from a *gutter*?',
      ],
    },
  },
  {
    name: 'oven cleaning',
    says: [
      'oven clean(er|ing|ed)?',
      '(aga|hob|range|cooker) clean(ing|ed)?',
      'your oven cleaned',
      'oven valet(ing)?',
    ],
    clues:
      'burnt on, grease, racks, hob, extractor, dip tank, fume free, aga, range cooker, carbon, before and after, non caustic, door glass, bulb, sparkling, grime, seal, extractor filter, bbq, sunday roast, shelf, valet, smoke, baked on, pre christmas, elbow grease, kitchen, end of tenancy, scraper',
    asks: {
      idea: ['+What would you cook first in a sparkling clean oven?'],
      problem: ['Which dish leaves the worst mess in your oven?'],
      choice: ['A freshly cleaned oven: a roast first, or a cake first?'],
      experience: ['Which dish of yours leaves the whole house smelling wonderful?'],
    },
    cued: [
      '*Aga* or range cooker: which would you like in your kitchen?',
      '*Sunday roast* at home: beef, chicken or nut roast?',
      '*BBQ* or oven: which would you rather cook for a crowd on?',
      '*Hob*: gas, ceramic or induction?',
    ],
  },
  {
    name: 'carpet cleaning',
    says: [
      'carpet clean(er|ing|ed)?',
      '(rug|upholstery|sofa|mattress) clean(er|ing|ed)?',
      'steam clean(ing|ed)? (your|the)? ?(carpet|sofa|rug)',
      'carpets and upholstery',
    ],
    clues:
      'stain, carpet, spillage, red wine, pet hair, upholstery, hot water extraction, rug, deep clean, steam, pile, sofa, mattress, pet odour, wine spill, end of tenancy, spot, dry time, traffic lane, pre spray, stain protection, fibre, wool, truck mount, shampoo, dust mite, allergen, before and after, dirty water, staircase, landlord, underlay, urine, bond clean',
    asks: {
      problem: ['+Which stain is the hardest to get out of a carpet?'],
      choice: ['+Carpets at your house: shoes off at the door, or shoes on?'],
      experience: [
        '+Which spill on a carpet makes you run fastest?',
        '+What tells you that it is time to have a carpet cleaned?',
        "+What's the first thing you do on a freshly cleaned carpet?",
      ],
      idea: ["+Which room's carpet would you have cleaned first?"],
    },
    cued: [
      "What's the first thing you grab when *red wine* lands on the carpet?",
      'Where does *pet hair* gather most at home: the stairs, the sofa or the rug?',
      'Who gets the best corner of the *sofa* at your house?',
      'A *rug* in the living room: plain, patterned or sheepskin?',
      'When would you have a *mattress* cleaned: every spring, after a move or before guests come?',
      'What gets cleaned last at the *end of tenancy*: the oven, the carpet or the windows?',
      'Where would you lay a *wool* carpet first: the bedroom, the stairs or the living room?',
      'Which room in your home would you give a *deep clean* first?',
    ],
    atWork: {
      asks: [
        'What makes a carpet cleaner easy to book: evening hours, one contact or a clear plan?',
        'What matters most in carpet cleaning at work: quick drying, no smell or clear results?',
        "What's toughest to get out of a carpet: coffee, mud or red wine?",
        'Where does a carpet show the wear first: the door, the stairs or under the desk?',
      ],
      cued: [
        'Where does a *traffic lane* show first in an office: reception, corridor or kitchen?',
        'When is the best time for *carpet* cleaning at work: at night, early or in the holidays?',
        'Which *fibre* do you like working on best: wool, nylon or polypropylene?',
        'Which kind of *stain* do you most enjoy getting out?',
      ],
    },
  },
  {
    name: 'appliance repair',
    says: [
      'appliance repair(er)?',
      '(washing machine|dishwasher|oven|fridge|tumble dryer|cooker|freezer|dryer) (repair(er|ed)?|engineer|breakdown)',
      '(repair|fix)(ing|ed)? (your |the )?(washing machine|dishwasher|fridge|dryer|cooker)',
    ],
    clues:
      "drum, heating element, error code, spare part, white goods, bearings, spin cycle, call out, thermostat, washing machine, tumble dryer, dishwasher, bearing, element, fridge, freezer, fault code, engineer, leak, door seal, cooker, compressor, pcb, drain pump, won't spin, same day, motor, reconditioned, belt, noisy, oven fan, gas safe, warranty",
    asks: {
      problem: ["+Which appliance would be hardest to live without while it's being repaired?"],
      experience: ['Which appliance in your home has been going the longest?'],
      choice: ['When an appliance stops: check the plug first, or call somebody first?'],
      idea: ['Which old appliance would you like to keep going for ever?'],
    },
    cued: [
      'When do you run the *washing machine*: morning, evening or whenever it is full?',
      'Who in your home loads the *dishwasher*, and who loads it again?',
      'What do you pull out of the *tumble dryer* first: towels, socks or your softest shirt?',
      'Which dish comes out of your *oven* most often?',
    ],
    atWork: {
      asks: [
        'Which appliance would you always rather have repaired than replaced?',
        'Which appliance would you miss first if it stopped working tomorrow?',
        'What makes a good appliance engineer: skill, clear words or punctuality?',
        'Which appliance keeps your workplace going: the coffee machine, the fridge or the dishwasher?',
      ],
      cued: [
        'Which *fault code* would you like every customer to know?',
        'Which *spare part* is always in your van?',
      ],
    },
  },
  {
    name: 'TV aerials',
    says: [
      'tv aerial',
      'aerial (installation|install|installer|fitter|engineer|repair)',
      'satellite (dish|engineer|tv)',
      'tv (wall )?(mounting|mount|installation)',
      'freesat',
      'antenna (installation|installer)',
    ],
    clues:
      'signal, dish, reception, wall mounted, bracket, saorview, cabling, pixelated, channels, satellite dish, loft, freeview, antenna, coax, extra point, digital, amplifier, mast, engineer, storm damage, hdmi, soundbar, retune, set top, splitter, wall plate, hidden cable, chimney stack, picture, communal system, inch',
    asks: {
      choice: [
        'Your television: up on the wall, or on a stand in the corner?',
        'What matters most in a television: picture, sound or size?',
      ],
      problem: ['Which programme would you hate to miss because of a bad picture?'],
      idea: ['Which old TV programme would you like to see back on screen?'],
    },
    cued: [
      'Which *channel* did you watch most as a child?',
      'Which room would you like an *extra point* for the TV in?',
      'Where would you put a *soundbar*: under the screen, on the wall or on a shelf?',
      'What do you watch on *Freeview* on a quiet evening?',
    ],
  },
  {
    name: 'burglar alarm',
    says: [
      '(burglar|intruder|house|home) alarm',
      'alarm (system|installer|engineer|installation)',
      'cctv (install(ation|er|ed)|camera|system)',
      'video doorbell',
      'security camera',
      'home security',
    ],
    clues:
      'motion sensor, monitored, keypad, floodlight, doorbell, break in, camera, siren, footage, cctv, sensor, intruder, pir, doorbell camera, bell box, burglary, motion detector, wireless, panel, fob, night vision, recorder, door contact, police response, installer, dark nights, nest egg, access control, insurance, false alarm, service contract, deterrent, security light',
    asks: {
      choice: [
        'By your front door: a camera, or a bright light?',
        'What would you look for first in a home alarm: easy use, phone alerts or a tidy look?',
      ],
      idea: ['What do you check twice before you lock up and go on holiday?'],
      experience: ["What's the oddest visitor you have had on your doorbell camera?"],
    },
    cued: [
      'What would you use a *doorbell* camera for most: parcels, visitors or the cat?',
      'Where would a *floodlight* be most useful at home: by the drive, the back door or the bins?',
      'Which sound wakes a household faster: a *siren*, a dog or a toddler?',
      'Which animal raises the best *alarm*: a dog, a goose or a parrot?',
    ],
    atWork: {
      asks: [
        '+What matters most in an alarm for a business: quick response, simple use or good cameras?',
        'What would you check first in a security review: doors, lights or cameras?',
        'What makes a building feel secure: good lights, cameras or an alarm on the wall?',
        'What gets forgotten most at locking-up time: the window, the alarm or the lights?',
      ],
      cued: [
        'What do customers ask for first: *CCTV*, an alarm or an app?',
        'What is the first thing you look at on a *survey* of a new house?',
      ],
    },
  },
  {
    name: 'house clearance',
    says: [
      '(house|garage|loft|shed|probate|flat|estate) clearance',
      '(rubbish|waste|junk) (removal|clearance|hauling)',
      'clear(ing)? out (a|the|your) (house|loft|garage|attic|shed)',
      'bulky waste',
    ],
    clues:
      'attic, probate, tip run, waste carrier, bulky, cleared, clear out, licensed carrier, mattresses, fly tipping, rubbish, junk, van, loft, shed, garage, bereavement, furniture, hoarder, licensed, tip, mattress, estate, content, skip alternative, antique, executor, garden waste, sofa, man and van, deceased, landlord, load, rehome, sensitive',
    asks: {
      problem: ['+Which item is the hardest to carry out of a house?'],
      choice: ['+What should happen to good things from a clearance: charity, auction or family?'],
      experience: [
        '+~What is taking up most room in your loft or garage?',
        '+What surprising thing have you found in a clear-out?',
      ],
      idea: ['+Which room would you clear first if somebody else did the lifting?'],
    },
    cued: [
      "Which piece of *furniture* from your family's house would you never let go?",
      'What is waiting in the furthest corner of your *loft*?',
      'What can you find in every *garage* in your street?',
      'Where would you take a good old *mattress* or sofa if it could go to somebody else?',
    ],
    atWork: {
      asks: [
        'What helps a family most in a house clearance: time, a clear plan or kind people?',
        'What matters most in a house clearance: care, speed or recycling?',
        "What's hardest to find a new home for in a house clearance?",
        'What takes longer in a house clearance: the sorting, or the lifting?',
      ],
      cued: [
        'Which *recycling* rate are you proud of, and what helped you to get there?',
        'What is the kindest way to ask a family what to keep from an *estate*?',
      ],
    },
  },
  {
    name: 'decluttering',
    says: [
      'declutter(ing|ed|er)?',
      'professional organi[sz]er',
      'home organi[sz](er|ing|ation)',
      'tidying expert',
    ],
    clues:
      'clutter, drawers, tidy, minimalist, storage baskets, konmari, organised, keepsake, organiser, wardrobe, storage box, label, charity bag, cupboard, downsizing, hoarding, keep pile, basket, sentimental, pantry, decant, hanger, folding, paperwork, garage, before and after, overwhelmed, sort, joy, capsule, spring clean, zone, home organising, bin bag, shelf',
    asks: {
      problem: ['+Which is hardest for you to part with: clothes, books or old cables?'],
      idea: ['+Which room or cupboard would you tidy first if somebody helped you?'],
      choice: [
        '+Where would you start decluttering: the wardrobe, the kitchen or the loft?',
        'Something you have not used for a year: out, or kept just in case?',
      ],
    },
    cued: [
      'How do you sort your *wardrobe*: by colour, by season or by luck?',
      'What is in the *drawer* at your home where everything ends up?',
      'Old *paperwork* at home: file it, scan it or shred it?',
      'What would you take to a *charity* shop today?',
    ],
  },
  {
    name: 'skip hire',
    says: [
      'skip (hire|bin|permit|company|lorry|delivery)',
      'hire a skip',
      "(mini|midi|builders?'?|yard) skip",
      'dumpster',
      'grab (hire|lorry)',
    ],
    clues:
      'skip, rubble, hardcore, topsoil, permit, yarder, tonne, plasterboard, roll off, yard, waste, mini, builder, grab hire, recycling, soil, tip, delivery, driveway, landfill, dumpster, lorry, garden waste, muck away, wait and load, collection, level load, midi, transfer station, aggregate, clear out, drop off, bin hire',
    asks: {
      idea: ['+What would go into a skip first if one stood outside your house today?'],
      choice: [
        '+Which clear-out would you hire a skip for: the garage, the loft or the garden?',
        'Filling a skip: in a single day, or a bit at a time?',
      ],
      experience: ['What have you rescued from a skip and kept?'],
    },
    cued: [
      'What would you do with a free heap of *topsoil*?',
      'Which room or shed would you *clear* first on a free weekend?',
      'Where would a *mini* skip fit best at your house: drive, kerb or garden?',
      'Which *garden waste* piles up fastest: hedge, grass or leaves?',
    ],
    atWork: {
      asks: [
        '+What makes skip hire easy: a quick exchange, clear rules or good advice on size?',
        'What matters most in a skip company: punctual delivery, recycling or friendly drivers?',
        'What fills a skip faster than anyone expects?',
        'Which job calls for a skip first: a clear-out, a garden or a refurbishment?',
      ],
      cued: [
        'Which question about a *permit* do customers ask most?',
        'What turns up in a load of *rubble* that surprises the crew?',
      ],
    },
  },
];
