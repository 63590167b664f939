import type { Subject } from './subject';

/** Garages, cars bought and driven, and learning to drive. */
export const motoring: readonly Subject[] = [
  {
    name: 'MOT',
    says: ['mot', '(vehicle|car|road safety|smog) inspection', 'roadworth(y|iness)'],
    asks: {
      experience: [
        '~What was the silliest thing your car failed a test on?',
        'What do you check on your car before it goes in for its test?',
        'How do you remember when your MOT is due?',
        'What was the first car you took for an MOT?',
      ],
      choice: [
        'How do you like to be reminded of your MOT: by text, by email or by post?',
        'While your car is being tested: wait with a coffee, go for a walk or go home?',
      ],
    },
  },
  {
    name: 'car service',
    says: [
      't[yi]re rotation',
      '(full|interim) service',
      'car (service|servicing|repair)',
      'vehicle (service|servicing|repair)',
      'oil change',
      'service (plan|interval|history)',
      'timing belt',
      'cam ?belt',
    ],
    asks: {
      problem: ['Which car noise is hardest to describe: a rattle, a squeak or a hum?'],
      idea: ['What would you like a mechanic to explain after a car service?'],
      choice: [
        'When a worn part turns up during a car service: a call first, or just fix it?',
        'How do you like to book your car service: online, by phone or in person?',
      ],
    },
  },
  {
    name: 'tyres',
    says: ['t[yi]re', 'wheel alignment', 'pothole damage'],
    asks: {
      choice: [
        'Which tyres suit the way you drive: summer, winter or all-season?',
        'What matters most to you in a new tyre: grip, quiet or long life?',
        'How do you pass the time while new tyres are fitted: coffee, phone or a walk?',
        'What makes a good tyre fitter: clear advice, quick work or a friendly welcome?',
      ],
      experience: [
        "How do you know when it's time for new tyres?",
        'What do you look at first when choosing new tyres?',
      ],
    },
  },
  {
    name: 'driving lessons',
    says: [
      'passed first time',
      'first time pass',
      'test passes',
      'driving (lesson|school|instructor|test)',
      'learn(ing|er)?s? to drive',
      'learner driver',
      'theory test',
      'passed (his|her|their|your) (driving )?test',
      'intensive driving course',
      'pass plus',
    ],
    asks: {
      experience: [
        '+Which tip from your driving instructor do you still follow?',
        '+Where did you drive first after passing your test?',
        '+What do you remember about your first driving lesson?',
      ],
      problem: ['+Which part of learning to drive took you longest?'],
      idea: ['+What would you tell a learner driver the night before the test?'],
      choice: ['+What makes a good driving instructor: patience, calm or a sense of humour?'],
    },
  },
  {
    name: 'repair garage',
    says: [
      'windscreen (repair|replacement)',
      'flat battery',
      'breakdown cover',
      '(our|local|independent|family|car|repair) garage',
      'garage (services|owner|team)',
      'car mechanic',
      'auto(motive)? (repair|technician|shop)',
      'workshop ramp',
      '(car|engine|vehicle) diagnostic',
      'brake (pad|disc|check|repair)',
      'clutch (repair|replacement)',
    ],
    asks: {
      choice: [
        'While your car is at the garage: walk, take the bus or borrow another?',
        'What makes a garage visit pleasant: clear updates, a courtesy car or a good coffee?',
        'What matters most in a good garage: honesty, speed or a clear explanation?',
      ],
      experience: ['~What was your first car, and what broke on it first?'],
    },
  },
];
