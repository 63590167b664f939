import type { Subject } from '../subject';

/** Narrow crafts and callers about the house, and those who learn to sell one. */
export const spanners: readonly Subject[] = [
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
      choice: [
        'What matters most in a plumber: speed, tidy work or a clear explanation?',
        'Which plumbing job would you book first: a new tap, a new shower or a boiler check?',
        "Where do you keep your plumber's number: phone, fridge or notebook?",
      ],
      problem: ['Which plumbing job would you never try to do yourself?'],
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
        'What matters most in an emergency plumber: a fast arrival, calm advice or a tidy finish?',
        'What should everybody know how to do before the plumber arrives?',
        "What's the oddest thing you have ever seen pulled out of a pipe?",
        'Which tip about pipes should everybody in a building know?',
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
      choice: [
        '+What matters most in boiler cover: a quick visit, a yearly service or one number to call?',
        'A boiler service: in the quiet of summer, or just before winter?',
        'How do you like to book a boiler service: online, by phone or by a yearly reminder?',
      ],
      problem: ['Which room in your home is the hardest to heat?'],
    },
    atWork: {
      asks: [
        'What matters most in boiler cover: fast call-outs, regular servicing or clear terms?',
        'When is the best time to service a boiler at work: in summer, at weekends or before the frost?',
        'What would you miss first without a boiler: warm rooms, hot showers or dry towels?',
        "What's the oldest boiler you have ever seen still running?",
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
      choice: [
        'What matters most to you in a rented home: safe wiring, warm rooms or quick repairs?',
        'Which safety check matters most to you at home: gas, electrics or smoke alarms?',
        'How do you like to be told about a safety visit: by text, by letter or by phone?',
      ],
      experience: ['What helps you remember when the next safety check is due?'],
    },
    atWork: {
      asks: [
        'What makes landlord certificates easy: reminders, one engineer or one online folder?',
        'What makes a rented home feel safe: the alarms, the paperwork or the landlord?',
        'What holds up a safety certificate more: access, repairs or paperwork?',
        'Which safety check on a rented home is hardest to keep on time?',
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
      choice: [
        '+What matters most in a home cinema: the screen, the sound or the seats?',
        'Which snack belongs with a film at home: popcorn, crisps or chocolate?',
      ],
      idea: ['+Which film would you show first in your own home cinema?'],
      problem: ['~Who always asks what has just happened when you watch a film at home?'],
    },
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
        '+Which wood do you love most in old furniture: oak, walnut or mahogany?',
        'An old chest of drawers: polished to a shine, or painted?',
        'Which would you have restored first: a chair, a table or a chest?',
      ],
      idea: ['Which piece of furniture would you love to see restored?'],
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
      choice: ['+House sign: slate, wood or brass?', 'A house: a number on the door, or a name on the gate?'],
      problem: ['~What do you tell drivers who cannot find your front door?'],
    },
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
        'When would you use your own pool most: before breakfast, after work or at night?',
      ],
      idea: ['What would you have round your own pool: palms, sunbeds or a bar?'],
    },
    atWork: {
      asks: [
        'What do pool owners value most: easy care, warm water or a lovely setting?',
        'What makes a pool a place you use every day: shade, warmth or seating?',
        'Which would you plan first for a pool: the spot, the shape or the planting?',
        'What gets forgotten most often when a pool is planned?',
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
      choice: [
        'When do you have your chimney looked at: in spring, in summer or before the first fire?',
        'What do you enjoy most about an open fire: the warmth, the sound or the smell?',
        'What would you like in your fireplace: an open fire, a stove or candles?',
      ],
      experience: ['Which fireplace do you remember sitting by?'],
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
        '+What would you enjoy most about selling homes: the houses, the people or the deals?',
        'Which kind of property would you like to sell: flats, family homes or country houses?',
        'What matters most in a real estate agent: local knowledge, honesty or energy?',
      ],
      idea: ['Which kind of house do you most like to have a look round?'],
    },
    atWork: {
      asks: [
        'What helps a new agent more: knowing the streets, or knowing the people?',
        'Which skill should a new agent learn first: listening, pricing or writing?',
        'What makes a real estate team strong: training, local knowledge or good tools?',
        'What do people outside real estate never see an agent do?',
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
      idea: [
        '+Which job about the house would you like to learn in a day?',
        'What would you fix first at home after a DIY class?',
      ],
      choice: [
        '+Which would you learn first: tiling, plastering or plumbing?',
        'In a DIY class: tiling a wall, or building a shelf?',
      ],
    },
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
      choice: [
        'Which would you paint first outside: the door, the fence or the shed?',
        'A garden fence: natural wood, dark green or a surprise?',
        'A front door: red, blue or green?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in outdoor painting: preparation, paint or weather?',
        'Which do you prefer for outside walls: white, a soft colour or something bold?',
        'Which takes longer outside: getting ready to paint, or the painting?',
        'Which colour would you never have picked for a house until you saw it painted?',
      ],
    },
  },
];
