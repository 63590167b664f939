import type { Subject } from '../../subject';

/** What keeps a building safe, lit, dry and empty of rubbish. */
export const buildingMaintenance: readonly Subject[] = [
  {
    name: 'PAT testing',
    says: [
      'pat test(ing|er|ed)?',
      'portable appliance',
      '(eicr|fixed wire)( (test|testing|report|certificate))?',
      'electrical (testing|compliance|inspection)',
    ],
    clues:
      'appliances, plugs, sockets, certificate, fuse, landlords, tested, electrical, cable, sticker, eicr, label, portable, extension lead, kettle, inspection, fixed wire, compliance, pass, fail, earth, office, tester, register, insurance, hmo, per item, microwave, engineer',
    asks: {
      idea: ['+What would you like to know about electrical safety at work?'],
      choice: ['+When is electrical testing easiest at your work: early, at lunch or after hours?'],
      experience: [
        'Which appliance at your work never gets a rest?',
        'Which room at work has the most things plugged in?',
      ],
    },
    cued: [
      'Which *kettle* do you like at work: fast, quiet or large?',
      'How many *extension leads* are there in your living room?',
      'Who in your family changes the *fuse* in a plug?',
      'What do you use for the *label* on a cable: tape, tag or guesswork?',
    ],
    atWork: {
      asks: [
        'What makes PAT testing easy: a set day, a clear list or little disruption?',
        'When do you prefer PAT testing: before opening, during the day or at the weekend?',
        'Which is easiest to miss in electrical testing: chargers, heaters or extension leads?',
        'Which appliance at work gets the hardest life: the kettle, the microwave or the heater?',
      ],
      cued: [
        'Which question about testing do *landlords* ask you most?',
        'How often do you test *portable* tools on your site?',
      ],
    },
  },
  {
    name: 'lift maintenance',
    says: [
      'lift (maintenance|engineer|moderni[sz]ation|service|servicing|company|repair|installation|replacement)',
      'elevator',
      'escalator',
      '(platform|goods|passenger|home) lift',
      'dumb ?waiter',
    ],
    clues:
      'shaft, landing doors, controller, passengers, floors, shutdown, motor room, car, button, elevator, engineer, door, escalator, breakdown, callout, modernisation, loler, motor, trapped, building, hoist, landlord, stairlift, contract, cable, goods, inspection, mechanic, block, wheelchair, platform, emergency phone, storey',
    asks: {
      problem: ['What is hardest to get upstairs when the lift is out of order?'],
      choice: [
        'Which lift would you like to ride: a glass lift, an old cage lift or a cliff railway?',
        'In a busy building: one big lift, or two small ones?',
      ],
      experience: ['~What do you talk about with strangers in a lift?'],
    },
    cued: [
      'Which lift *button* do you press first: your floor, or the one that closes the doors?',
      "What's the highest *floor* you've ever gone up to in a lift?",
      'How do you like to go up a few floors: by lift, by *escalator* or on foot?',
      'What would you like to find inside a *lift car*: a mirror, a seat or a picture?',
      'How long do you hold the lift *doors* for somebody who is still down the hall?',
      'When does a lift help your family most: with a *wheelchair*, a pushchair or the shopping?',
      "What's the biggest thing you've ever taken upstairs in a *goods lift*?",
      'What would you keep in the *modernisation* of an old lift: the gate, the brass or the bell?',
      'Who in your family would be first to try out a new *stairlift*?',
      'What do you do when a lift is nearly full of *passengers*: squeeze in, wait or take the stairs?',
    ],
    atWork: {
      asks: [
        'Who depends most on the lift in a building?',
        "What's the oldest lift you've ever ridden in, and where was it?",
        'Which would you update first in a lift: the panel, the interior or the drive?',
        'Which matters most to you in a lift: speed, a smooth ride or clear information?',
      ],
      cued: [
        "Which lift *motor room* has the best view you've ever come across?",
        'What do people ask first on a lift *callout*: what happened, or how long it will take?',
        'What did you learn on your first day in a lift *shaft*?',
        'What matters most in a lift maintenance *contract*: quick response, clear reports or a known face?',
        'Which needs more attention in a busy building: the lifts or the *escalators*?',
      ],
    },
  },
  {
    name: 'document shredding',
    says: [
      'confidential (shredding|waste)',
      'document (shredding|destruction|archiving)',
      'archive (storage|box|service)',
      'shredd(ing|er)',
      'records management',
      '(secure|offsite|paper) (storage|shredding)',
    ],
    clues:
      'shred, archive, boxes, paperwork, filing cabinet, confidential, retention, destroyed, bags, secure, paper, destruction, shredder, certificate, hard drive, gdpr, collection, on-site, data, storage, lockable bin, office, clear-out, sack, mobile truck, recycling, payslips, console, media, bank statement, tonnes, purge',
    asks: {
      choice: [
        'Old papers at work: shredded little by little, or in one big clear-out?',
        'What matters most in shredding: security, ease or recycling?',
      ],
      experience: ["What's the oddest thing you have found among old paperwork?"],
      idea: ['~What would you most like to put through a shredder?'],
    },
    cued: [
      'Which old *paperwork* do you keep far too long: manuals, bills or school reports?',
      'What would you make from the *paper* that comes out of a shredder: bedding, packing or confetti?',
      'When do you tackle your *filing cabinet*: January, spring or a rainy Sunday?',
      'What would you put on the shelf where an old *hard drive* used to gather dust?',
    ],
    atWork: {
      asks: [
        '+What matters most in document shredding: security, regular visits or a certificate?',
        'How do you like confidential paper collected: on a set day, on call or in one clear-out?',
        'Which papers are hardest to let go of: bank statements, contracts or old letters?',
        'What makes a clear-out of old files take longer than planned?',
      ],
      cued: [
        'What triggers a *clear-out* at your office: a move, an audit or a new broom?',
        'Which *retention* question comes up most often in your company?',
      ],
    },
  },
  {
    name: 'door entry',
    says: [
      'access control',
      'intruder alarm',
      '(cctv|alarm) (installation|system|installer|monitoring|engineer|upgrade|company)',
      'door entry',
      'intercom',
      'security system',
      '(gate|barrier) automation',
    ],
    clues:
      'cameras, fob, keypad, monitored, sensors, installed, wireless, gate, turnstile, alarm, access control, intercom, cctv, lock, engineer, biometric, swipe, security, video, flats, reader, maglock, intruder, visitor, building, apartment, code, entrance, handset, credential, residents, buzzer',
    asks: {
      choice: [
        'Getting in at work: a key, a card or your phone?',
        'Which would you like on your own front door: a fingerprint, a code or a classic key?',
        'Which would you choose for your front door: a video bell, a keypad or a smart lock?',
      ],
      problem: ['~Who rings the bell at your work most often: visitors, couriers or colleagues?'],
    },
    cued: [
      'Which *intercom* tune would you choose for your own front door?',
      'What do you say through a *video* doorbell: hello, who is it or one moment?',
      'Where do you keep the spare key to your *flat*: with a friend, a neighbour or family?',
      'How do you remember a *keypad* number that you rarely use?',
    ],
    atWork: {
      asks: [
        'Which do you like best for getting through a door: a key, a card, a code or your phone?',
        'What matters most in a door entry system: security, ease of use or clear records?',
        'Which should a door entry system do best: let people in quickly, or keep strangers out?',
        'How should visitors sign in: at reception, on a screen or by phone?',
      ],
      cued: [
        'What do you give a *visitor* at the front desk: a badge, a smile or a map?',
        'Which *gate* or door at your site gets the most traffic?',
      ],
    },
  },
];
