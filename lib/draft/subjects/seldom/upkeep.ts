import type { Subject } from '../subject';

/** What keeps a building safe, lit, dry and empty of rubbish. */
export const upkeep: readonly Subject[] = [
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
      idea: ['Which appliance at your work would you have tested first?'],
      problem: ['Which appliance at your work is hardest to do without while it is tested?'],
      choice: ['Testing day at work: every plug in one go, or room by room?'],
      experience: ["What's the oddest appliance you have seen plugged in at work?"],
    },
    atWork: {
      work: [
        'Which appliance at work gets the hardest life: the kettle, the microwave or the heater?',
        'Which is easiest to miss in electrical testing: chargers, heaters or extension leads?',
      ],
      people: [
        "What's the oldest electrical appliance that you've seen still in daily use?",
        'Which electrical appliance would cause an uproar where you work if it were taken away?',
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
      idea: ['Which building near you needs a lift most?'],
      problem: ['What is hardest to get upstairs when the lift is out of order?'],
      choice: ['In a busy building: one big lift, or two small ones?'],
      experience: ['~What do you talk about with strangers in a lift?'],
    },
    atWork: {
      work: [
        'Which matters most to you in a lift: speed, a smooth ride or clear information?',
        'What do people in a building want to know first when the lift is out of order?',
      ],
      people: [
        "What's the oldest lift you've ever ridden in, and where was it?",
        'What does a good lift engineer do that nobody in the building notices?',
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
      idea: ['~What would you most like to put through a shredder?'],
      problem: ['~Which box of old papers has nobody at your work opened for years?'],
      choice: ['Old papers at work: shredded little by little, or in one big clear-out?'],
      experience: ["What's the oddest thing you have found among old paperwork?"],
    },
    atWork: {
      work: [
        'Which papers are hardest to let go of: bank statements, contracts or old letters?',
        'What makes a clear-out of old files take longer than planned?',
      ],
      people: [
        'Which piece of paper from an old job could you never put through a shredder?',
        'How far back do the oldest papers in your filing cabinet go?',
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
      idea: ['Which door at your work should open by itself?'],
      problem: ['~Who rings the bell at your work most often: visitors, couriers or colleagues?'],
      choice: ['Getting in at work: a key, a card or your phone?'],
      experience: ['What was the first key, card or code you were given at work?'],
    },
    atWork: {
      work: [
        'Which do you like best for getting through a door: a key, a card, a code or your phone?',
        'Which should a door entry system do best: let people in quickly, or keep strangers out?',
      ],
      people: [
        'Which door code do you still know by heart years after moving on?',
        'Who came to the rescue when you were locked out at work?',
      ],
    },
  },
];
