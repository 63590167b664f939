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
      idea: ['Where at home would you like to have one more tap?'],
      problem: ['Which plumbing job would you never try to do yourself?'],
      choice: ['A dripping tap at night: wide awake at once, or you never hear it?'],
      experience: ['What useful thing has a plumber shown you?'],
    },
    atWork: {
      work: [
        'What should everybody know how to do before the plumber arrives?',
        'Which takes longer in an emergency: finding the leak, or finding the valve?',
      ],
      people: [
        "What's the oddest thing you have ever seen pulled out of a pipe?",
        'Which call-out in the middle of the night will you never forget?',
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
      idea: ['Which machine in your home would you miss most if it took a day off?'],
      problem: ['Which room in your home is the hardest to heat?'],
      choice: ['A boiler service: in the quiet of summer, or just before winter?'],
      experience: ['Which room in your home gets warm first when the heating comes on?'],
    },
    atWork: {
      work: [
        'When do boilers always break down: on the first cold day, or a holiday weekend?',
        'What would you miss first without a boiler: warm rooms, hot showers or dry towels?',
      ],
      people: [
        "What's the oldest boiler you have ever seen still running?",
        'What do you remember about the coldest day you spent without heating?',
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
      idea: ['Which safety check in a home would you like explained in one sentence?'],
      problem: ['~Where do you keep certificates so that you find them in a minute?'],
      choice: ['Safety certificates: on paper in a folder, or all on the phone?'],
      experience: ['What helps you remember when the next safety check is due?'],
    },
    atWork: {
      work: [
        'Which safety check on a rented home is hardest to keep on time?',
        'What holds up a safety certificate more: access, repairs or paperwork?',
      ],
      people: [
        "What's the most surprising thing you have ever seen on a safety check?",
        'What makes a rented home feel safe: the alarms, the paperwork or the landlord?',
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
      idea: ['Which film would you show first in your own home cinema?'],
      problem: ['~Who always asks what has just happened when you watch a film at home?'],
      choice: ['A film night at home: lights out and silent, or chatting all the way through?'],
      experience: ['Which film have you watched at home more times than you can count?'],
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
      idea: ['Which piece of furniture would you love to see restored?'],
      problem: ["What's hardest to repair on an old chair: the legs, the seat or the covers?"],
      choice: ['An old chest of drawers: polished to a shine, or painted?'],
      experience: ['Which piece of furniture has been in your family longest?'],
    },
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
      idea: ['What would you call your house if it had a name?'],
      problem: ['~What do you tell drivers who cannot find your front door?'],
      choice: ['A house: a number on the door, or a name on the gate?'],
      experience: ["What's the nicest house name you have seen?"],
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
      idea: ['What would you have round your own pool: palms, sunbeds or a bar?'],
      problem: ["What's hardest to decide about a pool: the shape, the depth or the spot?"],
      choice: ['A pool at home: for lengths, or for floating with a drink?'],
      experience: ['Where have you swum in the loveliest pool or pond?'],
    },
    atWork: {
      work: [
        'What makes a pool a place you use every day: shade, warmth or seating?',
        'What gets forgotten most often when a pool is planned?',
      ],
      people: [
        "What's the trickiest spot you have ever seen a pool built into?",
        'What do you remember about the pool where you learned to swim?',
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
      idea: ['What would you put in an old fireplace: logs, candles or books?'],
      problem: ["What's the trickiest part of lighting a fire in an old fireplace?"],
      choice: ['An old chimney: keep the fire burning, or just keep the mantelpiece?'],
      experience: ['Which fireplace do you remember sitting by?'],
    },
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
      idea: ['Which kind of house do you most like to have a look round?'],
      problem: ['Which part of selling houses would you find the hardest to learn?'],
      choice: ['Showing people round a house: talk about every room, or let them wander?'],
      experience: ['Which house have you looked round and never forgotten?'],
    },
    atWork: {
      work: [
        'What do people outside real estate never see an agent do?',
        'What helps a new agent more: knowing the streets, or knowing the people?',
      ],
      people: [
        'What made you trust the real estate agent who sold or found your home?',
        'Which house viewing taught you something about people?',
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
      idea: ['Which job about the house would you like to learn in a day?'],
      problem: ['Which DIY job looks easy until you try it?'],
      choice: ['In a DIY class: tiling a wall, or building a shelf?'],
      experience: ['Who taught you to use a drill or a paintbrush?'],
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
      idea: ['Which colour would you paint your front door?'],
      problem: ["What's fiddliest to paint outside: window frames, railings or gutters?"],
      choice: ['A garden fence: natural wood, dark green or a surprise?'],
      experience: ['Which colourful street or town do you love walking through?'],
    },
    atWork: {
      work: ['Which takes longer outside: getting ready to paint, or the painting?'],
      people: [
        'Which colour would you never have picked for a house until you saw it painted?',
        "What's the highest place you have painted or seen painted?",
      ],
    },
  },
];
