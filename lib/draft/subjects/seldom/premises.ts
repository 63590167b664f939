import type { Subject } from '../subject';

/** What shops, works and offices have done and fitted. */
export const premises: readonly Subject[] = [
  {
    name: 'lifts',
    says: [
      'lift (engineer|maintenance|moderni[sz]ation|installation|company|refurbishment|upgrade|replacement)',
      '(passenger|goods|platform|home|service) lift',
      'elevator (maintenance|service|repair|technician|company|moderni[sz]ation|outage|shaft|car)',
      '(the|our|new|one) elevator',
      'escalator',
      'dumb ?waiter',
    ],
    clues:
      'door operator, shaft, out of order, residents, landing, motor room, shutdown, condo, controller, elevator, floor, goods, passenger, engineer, door, escalator, modernisation, stairlift, maintenance, platform, building, motor, breakdown, button, platform lift, callout, trapped, cabin, dumbwaiter, loler, home, installation, storey, refurbishment, cable, accessible',
    asks: {
      idea: ['Which tall building would you like to ride a lift to the top of?'],
      problem: ['~Where do you look when you share a lift with a stranger?'],
      choice: ['In a lift: a quiet nod, or a bit of small talk?'],
      experience: ["~What's the oddest thing you have seen somebody carry into a lift?"],
    },
    atWork: {
      work: [
        'What makes a good lift: a smooth ride, a short wait or plenty of room?',
        'What do people blame on the lift that has nothing to do with the lift?',
      ],
      people: [
        "What's the oldest lift you have ridden in or worked on?",
        'What does a good lift engineer do that passengers never notice?',
      ],
    },
  },
  {
    name: 'refrigeration',
    says: [
      'refrigeration',
      'cold ?room',
      'walk in (fridge|freezer|cooler|chiller)',
      'ice machine',
      'blast chiller',
      '(display|commercial) (fridge|freezer|chiller)',
    ],
    clues:
      'compressor, condenser, f gas, seals, evaporator, temperature log, refrigerant, defrost, catering, cold room, chiller, freezer, fridge, engineer, gas, ice machine, breakdown, temperature, walk-in, cabinet, callout, leak, coil, butcher, supermarket, thermostat, blast, door seal, degrees, restaurant, panel, air con, display',
    asks: {
      idea: ['What would you stock more of if your cold room were twice the size?'],
      problem: ['What takes up the most room in the fridge where you work?'],
      choice: ['A walk-in fridge: shelves by date, or shelves by product?'],
      experience: ["What's the oldest fridge or freezer at your work that still runs well?"],
    },
    atWork: {
      work: [
        "What's the first sign that a fridge or cold room is about to give trouble?",
        'Which is worse for a cold room: a door left open, or shelves packed too tight?',
      ],
      people: [
        "What's always at the back of the fridge where you work?",
        'Which food or drink would you miss first without a fridge?',
      ],
    },
  },
  {
    name: 'shopfitting',
    says: [
      'shop ?fit(ter|ting)?',
      '(shop|retail|office|commercial|restaurant) (fit ?out|refit)',
      'joinery (workshop|company|manufacturer|firm)',
      'bespoke joinery',
    ],
    clues:
      'counter, displays, joinery, snagging, cabinetry, site team, veneer, retail, fit-out, shelving, shopfront, installation, till, refit, fixture, lighting, store, slatwall, panelling, salon, unit, high street, restaurant, joiner, fascia, booth seating, rollout, design, gondola, cafe, handover, contractor',
    asks: {
      idea: ['What do you like a shop counter to be made of: oak, stone or glass?'],
      problem: ['Which corner of your shop is hardest to make good use of?'],
      choice: ['In a shop: open shelves to browse, or a counter where somebody helps you?'],
      experience: ["Which change to a shop's layout have you noticed and really liked?"],
    },
    atWork: {
      work: [
        'What makes you step inside a new shop: the window, the lighting or the layout?',
        'Which part of a shop do customers notice first after a refit?',
      ],
      people: [
        'Which shop near you has been changed most by a new fit-out?',
        'Which shop or bar have you walked into and wanted to know who built it?',
      ],
    },
  },
  {
    name: 'signs',
    says: [
      'sign ?(maker|making|writing|painter|shop|company)',
      'signage',
      'shop (sign|fascia)',
      'fascia sign',
      'neon sign',
      'way ?finding',
    ],
    clues:
      'vinyl, lettering, led, projecting, illuminated, banner, acrylic, fascia, hand painted, shopfront, vehicle, a-board, swing, painted, window, logo, installation, wayfinding, neon, tray, aluminium composite, panel, gold leaf, hanging, pub, sign writer, safety, design, high street, estate board',
    asks: {
      idea: ['Which shop sign near you do you like best?'],
      problem: ['What do you notice first about a shop sign from across the road?'],
      choice: ['A shop sign: painted by hand, or lit up at night?'],
      experience: ["~What's the funniest sign you have ever seen?"],
    },
    atWork: {
      work: [
        'What takes longest with a new sign: the design, the permission or the fitting?',
        'What makes a sign hard to read for people passing by?',
      ],
      people: [
        "What's the trickiest place you have ever seen a sign put up?",
        'Which sign from the street where you grew up can you still picture?',
      ],
    },
  },
  {
    name: 'printing company',
    says: [
      'print (shop|works|room|run|finishing)',
      'printing (company|press|firm|services)',
      '(litho|digital|large format|offset|screen) print(ing|er)',
      'letter ?press',
    ],
    clues:
      'business cards, proof, gsm, foil, artwork, leaflets, banner, bleed, printed, binding, pantone, brochure, litho, flyer, ink, paper, digital, press, booklet, large format, envelope, finish, letterpress, a5, plate, guillotine, magazine, turnaround, laminated, run, sticker',
    asks: {
      idea: ['What would you print on a poster if you had a big wall to fill?'],
      problem: ['What do you always check twice before something goes to print?'],
      choice: ['A business card: thick and plain, or bright and bold?'],
      experience: ["~What's the funniest misprint you have ever seen?"],
    },
    atWork: {
      work: [
        'What do you still prefer on paper: invitations, reports or brochures?',
        'What do you notice first in a printed piece: the paper, the colour or the folds?',
      ],
      people: [
        'Which card, poster or programme have you kept because it was so nicely printed?',
        'Which smell or sound takes you straight back to a print works?',
      ],
    },
  },
  {
    name: 'fire safety',
    says: [
      'fire (safety|door|extinguisher|risk assessment|stopping|protection|suppression|warden|marshal)',
      'fire alarm (system|service|servicing|engineer|installation|maintenance|test)',
      'emergency lighting',
      'passive fire',
    ],
    clues:
      'extinguishers, evacuation, sounder, detector, fire alarm, smoke alarm, compartmentation, alarm test, panel, responsible person, smoke, alarm, risk assessment, fire door, sprinkler, warden, exit, drill, compliance, inspection, blanket, emergency lighting, landlord, building, marshal, co2, training, escape route, intumescent, assembly point, foam, hmo',
    asks: {
      idea: ['Where would you like the assembly point to be on a fire drill?'],
      problem: ['Which fire safety rule takes the most explaining to new colleagues?'],
      choice: ['Fire drills at work: announced in advance, or a surprise?'],
      experience: ['~What were you doing when the last fire drill started?'],
    },
    atWork: {
      work: [
        'What do people always stop to pick up in a fire drill: the coat, the phone or the coffee?',
        'Which is harder to keep up at work: the fire drills, or the paperwork?',
      ],
      people: [
        "What's the strangest thing you've seen somebody carry out during a fire drill?",
        'Which lesson about fire safety have you never forgotten?',
      ],
    },
  },
];
