import type { Subject } from '../../subject';

/** Narrow crafts and callers about the house, and those who learn to sell one. */
export const householdTrades: readonly Subject[] = [
  {
    name: 'emergency plumber',
    says: [
      '(emergency|24 hour|same day|out of hours) (plumber|plumbing|call ?out|heating engineer)',
      'plumbing emergency',
      '(stop ?cock|stop tap) (location|check|replacement|tag)',
      '(frozen|burst|split|lagged|lagging) (pipe|your pipes)',
      'pipe lagging',
      '(boiler|plumbing) breakdown',
    ],
    clues:
      'stopcock, leak, no hot water, isolation valve, water off, cylinder, plumbers, burst pipe, blocked drain, boiler, call-out, 24/7, toilet, tap, flood, drainage, gas safe, radiator, water heater, overflowing, frozen pipe, sewer, unblock, shut-off valve, sink, plumbing, out of hours, ceiling, sump pump, geyser, macerator, engineer',
    asks: {
      experience: [
        '+Where is the stop tap in your home?',
        '+What makes a plumber worth recommending to a friend?',
      ],
      idea: ['+Which plumbing job would you never try to do yourself?'],
      choice: ['+What do you value most in a plumber: punctuality, tidiness or a friendly manner?'],
    },
    cued: [
      'Where is the *stopcock* in your home: under the sink, in the hall or still a mystery?',
      'What do you grab first for a sudden *leak*: a bucket, towels or the phone?',
      'What do you miss most without *hot water*: the shower, the washing-up or the bath?',
      'Which *drain* at home needs the most attention: kitchen, shower or outside?',
      'How do you look after outdoor taps before a *frozen* night: wrap them or drain them?',
      'Which *radiator* at home has the best seat next to it?',
      'Which kind of *tap* do you like best in a kitchen: a lever, two handles or a pull-out hose?',
    ],
    atWork: {
      asks: [
        'What makes an emergency plumber easy to recommend: speed, skill or courtesy?',
        'What matters most in an emergency plumber: a fast arrival, calm advice or a tidy finish?',
        'What should everybody know how to do before the plumber arrives?',
        'What should a building manager keep ready for a plumber: plans, keys or a contact list?',
      ],
      cued: [
        'What do you ask callers first when they ring about a *burst pipe*?',
        'Which part for a *toilet* do you always keep on the van?',
        'Which *blocked drain* kit earns its place on the van: rods, camera or jetter?',
        'What should a *landlord* tell every new tenant about the water?',
      ],
    },
  },
  {
    name: 'boiler cover',
    says: [
      '(boiler|heating|home emergency|appliance|plumbing) (cover|care plan|plan|insurance)',
      'home (warranty|emergency)( (plan|cover))?',
      '(boiler|heating) service plan',
      'new build warranty',
    ],
    clues:
      'breakdown, annual service, monthly, call outs, radiators, engineers, service plan, heating, gas safe, monthly plan, repair, excess, warranty, home emergency, landlord, appliance, policy, direct debit, parts and labour, plumbing, no heating, care plan, winter, insurance, hvac, thermostat, pressure, combi, per month, hot water, drain',
    asks: {
      experience: ['When was your boiler last serviced?', 'How do you remember the yearly boiler service?'],
      idea: ['What should good boiler cover always include?'],
      choice: ["What helps you choose boiler cover: reviews, a friend or what's included?"],
    },
    cued: [
      'Which home *appliance* do you look after best: boiler, washing machine or car?',
      'What dries on the *radiators* at your house in winter: socks, gloves or towels?',
      'What temperature do you set the *heating* to on a winter evening?',
      'Where do you keep the number for a home *emergency*: on the fridge, in the phone or in a folder?',
    ],
    atWork: {
      asks: [
        'What matters most in boiler cover: fast call-outs, regular servicing or clear terms?',
        'What would you miss first without a boiler: warm rooms, hot showers or dry towels?',
        'What do landlords value most in boiler cover: reminders, certificates or quick visits?',
        'How do you like to book a heating engineer: by app, by phone or online?',
      ],
      cued: [
        'Which question do *landlords* ask first about a cover plan?',
        'What do *engineers* like to find in a boiler cupboard?',
      ],
    },
  },
  {
    name: 'landlord certificates',
    says: [
      '(landlord|gas safety|cp12|eicr|electrical safety) (certificate|record|inspection|check|report)( (deadline|reminder|renewal|due))?',
      'legionella (risk )?(assessment|test|check)',
      '(gas|electrical) (certificate|compliance)',
      'smoke alarm regulation',
    ],
    clues:
      'landlords, tenants, compliance, remedial, rented, agents, fuse board, flue, cp12, eicr, gas safety, epc, electrician, letting agent, rental, inspection, electrical, boiler, pat testing, property, tenancy, smoke alarm, fine, expired, legionella, same-day, hmo, legal requirement, gas safe engineer, five years, letting agency, carbon monoxide, consumer unit, licensing, hob',
    asks: {
      experience: [
        '+What makes a safety inspection at home go smoothly?',
        '+How do you keep track of safety certificates for a home?',
        '+What helps you remember when the next safety check is due?',
      ],
      choice: ['+Safety certificates: on paper in a folder, or all on the phone?'],
    },
    cued: [
      'When do you test the *smoke alarm* at home: every month, at New Year or when the clocks change?',
      'What would a new *tenant* like to find on moving day: light bulbs, a list of numbers or a plant?',
      'What would you look at first on an *EPC*: the letter, the costs or the tips?',
      'How would you like to arrange a *gas safety* check: by text, by phone or by app?',
    ],
    atWork: {
      asks: [
        '+How do you keep track of certificate renewal dates?',
        '+What makes a safety visit easy for tenants: early notice, a set time or a tidy engineer?',
        '+What makes landlord certificates easy: reminders, one engineer or one online folder?',
        '+What do landlords value most in a safety engineer: punctuality, clear reports or reminders?',
      ],
      cued: [
        'Which certificate do *letting agents* remind you about first: gas, EICR or EPC?',
        'What makes an *EICR* visit quick for everybody: clear access, labels or a phone call first?',
      ],
    },
  },
  {
    name: 'home cinema',
    says: [
      'home (cinema|theatre|theater|automation)( (room|system|installation|installer|design))?',
      'cinema room',
      'projector (screen|installation)',
      '(multi ?room|home|wireless|surround) (audio|sound)',
      '(smart home|audio visual|av) (installer|installation|design)',
      'sound ?bar',
    ],
    clues:
      'speakers, popcorn, surround, screen, dolby, recliners, remote, cabling, projector, surround sound, acoustic, smart home, automation, subwoofer, installation, media room, amplifier, tv wall mounting, 4k, soundbar, av, starlight ceiling, basement, hi-fi, movie night, blackout, oled, multi-room, hdmi, installer, audio',
    asks: {
      idea: ['+Which film would you show first in your own home cinema?'],
      choice: ['+What matters most in a home cinema: the screen, the sound or the seats?'],
      experience: ['Which film have you watched at home more times than you can count?'],
      problem: ['~Who always asks what has just happened when you watch a film at home?'],
    },
    cued: [
      '*Popcorn*: sweet, salty or both in one bowl?',
      'Where do you sit for a film: a *recliner*, the sofa or the floor?',
      '*Projector* or a big screen: which would you choose at home?',
      'Which *sound* should a home cinema get right: thunder, whispers or music?',
    ],
  },
  {
    name: 'furniture restoring',
    says: [
      'french polish(er|ing)',
      '(furniture|antique|chair|table) (restoration|restorer|restoring|repair|caning|stripping)( (course|workshop))?',
      '(chair|cane|rush) (caning|seating|weaving)',
      'rush seat',
      'furniture (up ?cycling|painting|painter|flipping|flip)',
      'chalk paint (workshop|course)',
    ],
    clues:
      'shellac, walnut, sanded, wax, drawers, beeswax, dovetail, mahogany, upholstery, antique, french polish, veneer, chair, caning, stripped, oak, dresser, chalk paint, before and after, woodworm, varnish, upcycling, reupholstered, dining table, heirloom, scratch, webbing, teak, joint, marquetry, glue, mid-century, workshop',
    asks: {
      choice: [
        '+An old chest of drawers: polished to a shine, or painted?',
        'Which skill would you like to learn first: polishing, upholstery or fixing joints?',
      ],
      idea: ['+Which piece of furniture would you love to see restored?'],
      experience: ['Which piece of furniture has been in your family longest?'],
    },
    cued: [
      'Where would an old *dresser* look best: kitchen, dining room or hall?',
      'What fabric would you choose for an old armchair that needs *upholstery*: velvet, tweed or linen?',
      'Which colour of *chalk paint* would you put on a tired old cabinet?',
      'Old *oak*: kept dark, or stripped back to pale wood?',
      'Which meal do you remember best round an old *dining table*?',
      'What would you keep in an old *chest of drawers* with its own brass handles?',
      'Which smell says old furniture to you: *beeswax*, polish or old wood?',
      'A *rocking chair*: by the fire, in the nursery or on the porch?',
    ],
  },
  {
    name: 'house signs',
    says: [
      'house (sign|number|name|plaque|name plate)',
      '(slate|oak|enamel|address|gate) (sign|plaque|number)',
      '(key safe|letter ?box|parcel box)',
      'door ?bell',
      'door knocker',
    ],
    clues:
      'engraved, gatepost, brass, slate, screws, couriers, postie, lettering, plaque, oak, number, nameplate, gate, address, enamel, personalised, letterbox, font, postbox, hand-painted, cottage, handmade, acrylic, house number, new home gift, routed, door, key safe, etched, laser, stone, weatherproof, ceramic tile, mounting, house warming',
    asks: {
      idea: ['+What would you call your house if it had a name?'],
      choice: [
        '+House sign: slate, wood or brass?',
        '+A house: a number on the door, or a name on the gate?',
      ],
      problem: ['~What do you tell drivers who cannot find your front door?'],
    },
    cued: [
      'Which tree or bird would you put on a *slate* sign?',
      'A *number* for the door: brass, enamel or painted by hand?',
      'What would you write on the *gate* to make the post carrier smile?',
      'An *oak* sign: carved letters, painted letters or burned in?',
    ],
  },
  {
    name: 'pool builders',
    says: [
      '(swimming )?pool (builder|building|build|installation|construction|design|renovation|excavation|tiling|resurfacing)',
      '(new|plunge|natural|lap|infinity|fibreglass|fiberglass|concrete|gunite) pool',
      '(in ?ground|above ground) (swimming )?pool',
      'pool ?scape',
      'swim spa',
      'swimming pond',
    ],
    clues:
      'excavated, liner, coping, mosaic, deep end, decking, splash, heated, swimming pool, fibreglass, tiling, excavation, plunge pool, backyard, concrete, heater, gunite, filtration, spa, water feature, landscaping, pump, dig, resurfacing, fencing, saltwater, paving, chlorine, shell, vinyl, infinity, waterline, natural pool, plaster, design and build, automatic cover',
    asks: {
      choice: [
        '+A pool at home: for lengths, or for floating with a drink?',
        '+Which shape would you choose for a pool: long and straight, round or free form?',
      ],
      idea: ['+What would you have round your own pool: palms, sunbeds or a bar?'],
      problem: ["What's hardest to decide about a pool: the shape, the depth or the spot?"],
    },
    cued: [
      'Which *tiles* would you choose for a pool: blue, green or mosaic?',
      'What would you have on the *decking* by a pool: loungers, a table or a hammock?',
      'How warm do you like a *heated* pool: fresh, mild or like a bath?',
      'Which would you choose: a *plunge pool* or a long one for lengths?',
    ],
    atWork: {
      asks: [
        'Which pool extra would you add first: lights, a heater or a cover?',
        'Which pool would you choose for a small garden: a plunge pool, a lap pool or a natural one?',
        'What makes a pool a place you use every day: shade, warmth or seating?',
        'What do pool owners value most: easy care, warm water or a lovely setting?',
      ],
      cued: [
        'What do clients change their mind about most during *excavation*?',
        'Which *liner* or tile colour did people ask for most this season?',
      ],
    },
  },
  {
    name: 'chimney repairs',
    says: [
      'chimney (repair|stack|pot|rebuild|lining|liner|cowl|removal|breast|flashing|repointing|inspection)',
      '(flue|chimney) (liner|lining|lined)',
      'chimney ?breast',
      'bird guard',
      'masonry chimney',
      'tuck ?pointing',
    ],
    clues:
      'stack, cowl, bricks, flaunching, lead, scaffold, pots, nests, flue, liner, lead flashing, repointing, sweep, fireplace, brickwork, mortar, leaking, log burner, crown, cap, rebuild, damp, soot, birds nest, stove, hetas, chimney breast, masonry, camera inspection, roofer, creosote, removal, bird guard, rain cap',
    asks: {
      experience: [
        '+When was your chimney last looked at?',
        '+What tells you that a chimney needs some attention?',
      ],
      idea: ['+What would you ask a chimney expert first?'],
      choice: [
        '+What matters most in a chimney expert: experience, a tidy job or clear photos?',
        '+When do you have your chimney looked at: in spring, in summer or before the first fire?',
      ],
    },
    cued: [
      'Which birds *nest* on the roofs near you: jackdaws, gulls or swifts?',
      'Which *cowl* do you like best on a chimney: plain, spinning or with a weathervane?',
      'What would you plant in an old chimney *pot* in the garden?',
      'What do you like best about a *log burner*: the warmth, the smell or the flicker?',
      'When is the best time to have the *sweep* in: spring, summer or just before the first fire?',
      'Where would you look first for a *leak* by the chimney: the ceiling, the loft or outside?',
      'How many pots can you count on the biggest chimney *stack* in your street?',
      'Which *brick* looks best in an old chimney: red, yellow or dark with age?',
    ],
  },
  {
    name: 'real estate careers',
    says: [
      'real estate (career|licen[cs]e|school|exam|course|agent (training|vacancy)|team|training|coach|broker)',
      '(estate|letting|lettings) (agency )?(negotiator|manager|valuer|apprentice|trainee|job|career)',
      '(sales|lettings) negotiator',
      'property (career|academy|qualification|manager)',
      '(propertymark|rera) (exam|qualification|training)',
      '(realtor|brokerage) (of the year|training|team)',
    ],
    clues:
      'listings, negotiators, branch, valuations, brokerage, commission, mentor, realtor, licence, listing, agent, property, buyer, training, exam, career change, letting, recruiting, coach, income, cold calling, mortgage, broker, estate agency, seller, vacancy, earning, ote, prospecting, car allowance, onboarding, career night',
    asks: {
      choice: [
        'Which would you like to do in real estate: sell homes, let flats or take the photos?',
        'What would you enjoy most about selling homes: the houses, the people or the deals?',
        'Showing people round a house: talk about every room, or let them wander?',
      ],
      idea: ['Which kind of house do you most like to have a look round?'],
    },
    cued: [
      'Which type of *listing* would you click on first: cottage, loft or farmhouse?',
      'What makes an *agent* easy to like: speed, honesty or humour?',
      'Which room would you look at first with a *buyer*: kitchen, garden or attic?',
      'What would you treat yourself to with a first *commission*: a meal, a coat or a trip?',
    ],
    atWork: {
      asks: [
        '+What draws people into real estate: the people, the houses or the variety?',
        'What helps a new agent more: knowing the streets, or knowing the people?',
        'What makes a mentor in real estate valuable: experience, contacts or honest feedback?',
        'Which part of real estate would you learn first: valuations, viewings or negotiation?',
      ],
      cued: [
        'What do you wish every *mentor* told new agents in week one?',
        'What brings people into *estate agency* from other jobs: people, houses or pay?',
      ],
    },
  },
  {
    name: 'DIY classes',
    says: [
      'home maintenance (class|course|workshop|tip|checklist)',
      'diy (class|course|workshop|lesson|school|women)',
      "(basic|beginner'?s?) (diy|plumbing|tiling|carpentry|decorating|electrics)",
      '(plastering|tiling|plumbing|bricklaying|carpentry|decorating) (course|class|training|workshop)',
      'learn (plastering|tiling|plumbing|bricklaying|carpentry|diy)',
    ],
    clues:
      'hands on, drill, beginners, trowel, tutor, spirit level, grout, apron, tiling, plastering, toolkit, wallpapering, maintenance, home repair, painting, woodwork, course, women, screwdriver, shelf, plumbing, wiring, workshop, power tool, confidence, carpentry, tap washer, saw, instructor, practical skill, leaky tap, flat pack, decorating, homeowner',
    asks: {
      idea: ['+Which job about the house would you like to learn in a day?'],
      choice: [
        '+Which would you learn first: tiling, plastering or plumbing?',
        'In a DIY class: tiling a wall, or building a shelf?',
      ],
      problem: ['Which DIY job looks easy until you try it?'],
    },
    cued: [
      'Which colour would you learn *tiling* with: white, green or a wild pattern?',
      'What would you build first in a *woodwork* class: a stool, a box or a birdhouse?',
      'Which tool sounds most useful to learn: a *drill*, a saw or a tiling trowel?',
      'What would you put up on your first *shelf*?',
    ],
  },
  {
    name: 'outdoor painting',
    says: [
      '(exterior|external|outside) (painting|painter|paint|decorating|decorator|house painting)',
      'masonry paint(ing)?',
      '(fence|shed|deck|cottage|barn) (painting|paint|staining|stain|treatment|spraying)',
      '(paint|paint and wallpaper|interior|exterior) sprayer',
      'spray painting (a |the )?(house|upvc|window|cladding)',
      'upvc (spraying|painting|spray)',
    ],
    clues:
      'masonry, primer, weatherproof, sash, coats, scaffold, facade, brushes, exterior, fence, decorator, render, front door, window, sanding, woodwork, stain, undercoat, prep, peeling, shed, gutter, fascia, soffit, dry weather, flaking, deck, pressure wash, litre, garage door, gloss, woodcare',
    asks: {
      idea: ['+Which colour would you paint your front door?'],
      choice: ['A garden fence: natural wood, dark green or a surprise?'],
      problem: ["What's fiddliest to paint outside: window frames, railings or gutters?"],
      experience: ['Which colourful street or town do you love walking through?'],
    },
    cued: [
      'Which colour would you give the *shed* at the bottom of the garden?',
      'A *fence*: one colour all along, or each board different?',
      'Which colour looks best on *masonry* near the sea: white, yellow or pink?',
      'How do you like an old *sash* window: white, grey or bare wood?',
    ],
    atWork: {
      asks: [
        'What matters most in outdoor painting: preparation, paint or weather?',
        'Which takes longer outside: getting ready to paint, or the painting?',
        'Which outside colour makes a business look welcoming: navy, green or warm white?',
        'Which do you prefer for outside walls: white, a soft colour or something bold?',
      ],
      cued: [
        'Which weather sign do you trust before you start on an *exterior* job?',
        'What do clients ask first about a *facade*: the colour, the time or the scaffold?',
      ],
    },
  },
];
