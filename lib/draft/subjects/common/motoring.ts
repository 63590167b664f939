import type { Subject } from '../subject';

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
      experience: ['+What do you always have checked before a long drive?'],
      choice: [
        '+What do you do while your car is being serviced: wait, walk or work?',
        '+What makes you trust a garage: clear advice, tidy work or a friendly face?',
      ],
      problem: ['Which car have you looked after the longest?'],
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
      experience: [
        '+What makes you trust a garage with your car?',
        '+Which sound from a car sends you straight to a garage?',
        '~What was your first car, and what broke on it first?',
      ],
      problem: ['+Which car did you keep on the road the longest?'],
      choice: [
        '+When do you book your car in: at the first rattle, at the service or before a long trip?',
        'What matters most in a good garage: honesty, speed or a clear explanation?',
      ],
    },
  },
];
