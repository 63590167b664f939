import type { Subject } from '../../subject';

/** What shops, works and offices have done and fitted. */
export const businessPremises: readonly Subject[] = [
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
      choice: [
        'In a lift: a quiet nod, or a bit of small talk?',
        'What matters most in a lift: a smooth ride, speed or plenty of space?',
      ],
      idea: ['Which tall building would you like to ride a lift to the top of?'],
      experience: ["~What's the oddest thing you have seen somebody carry into a lift?"],
    },
    cued: [
      'How do you press the lift *button* when it takes a while: once, twice or again and again?',
      'Which *floor* would you like to live on: ground, middle or the top?',
      'On an *escalator*: stand and look around, or walk up?',
      'Which *elevator* music would you put on: jazz, birdsong or nothing?',
      'Who do you hold the *door* for: anyone running, neighbours or the parcel man?',
      'What would you take along on a *stairlift* ride up to bed: a book, tea or a biscuit?',
      'What would you least like to move without a *goods* lift: a sofa, a piano or a fridge?',
      'What do you do on the *landing* while the lift is on its way: phone, view or a chat?',
    ],
    atWork: {
      asks: [
        'What matters most in lift maintenance: quick response, regular checks or clear updates?',
        'Which lift ride do you still remember?',
        'How can you tell that a lift is well looked after?',
        'What should every building manager know about lifts?',
      ],
      cued: [
        'Which *maintenance* check do you never skip?',
        'What would you put first in a *modernisation*: doors, drive or controls?',
        'Which word do *residents* most like to hear about lift works: dates, times or progress?',
        'What would you tell a *building* owner about the first year of a new lift?',
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
      choice: [
        'A walk-in fridge: shelves by date, or shelves by product?',
        'Which would you add to a café first: a cake display, a drinks fridge or an ice machine?',
      ],
      problem: ['What takes up the most room in the fridge where you work?'],
    },
    cued: [
      'What would you fill a *walk-in* fridge with at home?',
      'Which drink would you make first with a new *ice machine*?',
      'What do you keep in the *freezer* for a day when nobody cooks?',
      'Which treat in the *fridge* at home goes first: cheese, pudding or leftovers?',
    ],
    atWork: {
      asks: [
        'Which matters most in a new fridge: energy use, capacity or easy cleaning?',
        'What matters most in a refrigeration service: quick call-out, regular checks or advice?',
        "What's the first sign that a fridge or cold room is about to give trouble?",
        'What would you monitor first in a cold room: temperature, doors or energy?',
      ],
      cued: [
        'What do you check first on a *callout* to a warm cold room?',
        'Which *refrigerant* question do customers ask most this year?',
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
      choice: ['In a shop: open shelves to browse, or a counter where somebody helps you?'],
      problem: ['Which corner of your shop is hardest to make good use of?'],
      experience: ["Which change to a shop's layout have you noticed and really liked?"],
      idea: ['What do you like a shop counter to be made of: oak, stone or glass?'],
    },
    cued: [
      'What would you like *shelving* in a bookshop to be made of: oak, steel or old crates?',
      'Which *shopfront* in your town do you always slow down for?',
      'What makes a *restaurant* feel right the moment you walk in: light, seats or colours?',
      'Which *lighting* do you like in a clothes shop: bright, soft or daylight?',
    ],
    atWork: {
      asks: [
        'What makes you step inside a new shop: the window, the lighting or the layout?',
        'Which part of a shop do customers notice first after a refit?',
        'Which shopfitting detail adds most: the counter, the lighting or the shelving?',
        'What makes a shopfitting job go smoothly: clear drawings, tidy work or good timing?',
      ],
      cued: [
        'Which item turns up on every *snagging* list?',
        'Which *counter* material has worn best in shops you have fitted?',
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
      choice: [
        '+A shop sign: painted by hand, or lit up at night?',
        '+Which letters do you like best on a sign: painted, wooden or neon?',
      ],
      idea: ['Which shop sign near you do you like best?'],
      experience: ["~What's the funniest sign you have ever seen?"],
    },
    cued: [
      'Which words would you like to see *hand painted* on a wall near you?',
      'What would you have written in *neon* above your kitchen table?',
      'What makes you stop at an *A-board*: a joke, a drawing or the soup of the day?',
      'How would you number your front door: *gold leaf*, brass or slate?',
      'What would you put on a *banner* to welcome somebody home?',
      'What do you read first on a *van* in traffic: the name, the phone number or the picture?',
      'Which *pub* sign would you hang on your own wall?',
      'Which colour suits an old *shopfront* best: dark green, navy or deep red?',
    ],
    atWork: {
      asks: [
        '+What makes you look twice at a shop sign?',
        '+Which sign on your high street do you like best?',
        '+Which old shop sign would you love to see restored?',
        '+Which style of sign catches your eye: hand-painted, neon or carved?',
      ],
      cued: [
        'What do clients forget most when they plan an *illuminated* sign: the switch, the cable or the view by day?',
        'Which *vinyl* job taught you most when you were starting?',
        'Where does good *wayfinding* make most difference: hospital, campus or car park?',
        'What should go on a *vehicle* first: name, trade or phone number?',
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
      choice: ['A business card: thick and plain, or bright and bold?'],
      idea: ['What would you print on a poster if you had a big wall to fill?'],
      problem: ['What do you always check twice before something goes to print?'],
      experience: ["~What's the funniest misprint you have ever seen?"],
    },
    cued: [
      'What would you print on a *banner* for a party?',
      'Which *business card* have you kept because it was so nice?',
      'How do you use a *flyer* that comes through the door: read, fridge or shopping list?',
      'Which *booklet* would you have printed for family: recipes, photos or stories?',
    ],
    atWork: {
      asks: [
        'What do you still prefer on paper: invitations, reports or brochures?',
        'Which finish makes a brochure feel special: foil, embossing or heavy paper?',
        'What do you notice first in a printed piece: the paper, the colour or the folds?',
        'Which print would you order first for a new business: cards, banners or leaflets?',
      ],
      cued: ['What do buyers of *packaging* and print ask first: stock, finish or turnaround?'],
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
      experience: [
        '+Which fire safety rule takes the most explaining to new colleagues?',
        'Which fire safety habit do you never skip?',
        'Which piece of fire safety advice has stayed with you?',
      ],
      idea: ['What would you like to learn about fire extinguishers?'],
    },
    cued: [
      'What sets off the *smoke alarm* in your kitchen most often: toast, bacon or the grill?',
      'Where is the nearest fire *extinguisher* to the place where you are reading this?',
      'What do you most often see propping open a *fire door*?',
      'Where do you always look for the fire *exit* first: in a hotel, a cinema or a club?',
      'When is the fire *alarm test* in your building, and what does it usually interrupt?',
      'Where would you hang a *fire blanket* in a kitchen: by the door, near the hob or in the larder?',
      'Who in your family or office would make the best fire *warden*?',
      'How do you remember the *battery* in a smoke alarm: by a date, a season or the beep?',
      'What do you remember about the *escape route* and the fire drills at your old school?',
      'What should a *landlord* show a new tenant first: the fire exit, the alarm or the fuse box?',
    ],
    atWork: {
      asks: [
        '+Who leads on fire safety where you work?',
        '+Which fire safety check should come first at work: the exits, the alarms or the doors?',
        'What matters most in fire safety at work: training, clear exits or regular checks?',
        'What makes a fire drill at work run well?',
      ],
      cued: [
        'What do people remember longest from fire safety *training*: the extinguisher, the film or a true story?',
        'Which question about *fire doors* do you hear most often in your building?',
        'Where do you start a fire *risk assessment*: at the front door, in the plant room or in the files?',
        "What makes a good fire *warden*: a loud voice, calm nerves or knowing everybody's name?",
        'What did your first fire safety *inspection* teach you?',
        'Which building is hardest to plan a fire *evacuation* for: a school, a hotel or a hospital?',
      ],
    },
  },
];
