import type { Subject } from './subject';

/** Garages, cars bought and driven, and learning to drive. */
export const motoring: readonly Subject[] = [
  {
    name: 'MOT',
    says: ['mot', '(vehicle|car|road safety|smog) inspection', 'roadworth(y|iness)'],
    asks: {
      choice: [
        'How do you like to be reminded of your MOT: by text, by email or by post?',
        'What would you like from a garage on MOT day: a lift, a courtesy car or a coffee?',
      ],
      idea: ['What do you check on your car before it goes in for its test?'],
      experience: ['~What was the silliest thing your car failed a test on?'],
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
      choice: [
        'What matters most in a garage: honest advice, quick work or a courtesy car?',
        'How do you like to book your car service: online, by phone or in person?',
        'What would you like included with a car service: a wash, a report or a coffee?',
      ],
      problem: ['Which car noise is hardest to describe: a rattle, a squeak or a hum?'],
    },
  },
  {
    name: 'tyres',
    says: ['t[yi]re', 'wheel alignment', 'pothole damage'],
    asks: {
      choice: [
        '+What matters most to you in a new tyre: grip, quiet or long life?',
        'Which tyres suit the way you drive: summer, winter or all-season?',
        'Where would you like your tyres fitted: at home, at work or at the garage?',
      ],
      experience: ['Who showed you how to change a tyre?'],
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
      choice: [
        'What would you like to practise first in a driving lesson: parking, roundabouts or motorways?',
        'What matters most in a driving instructor: patience, clear words or calm nerves?',
        'Learning to drive: in a manual, or straight to an automatic?',
      ],
      idea: ['Which tip from your driving instructor do you still follow?'],
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
        'What matters most in a good garage: honesty, speed or a clear explanation?',
        'What makes a garage visit pleasant: clear updates, a courtesy car or a good coffee?',
        'When do you book your car in: before a long trip, at every service or when a light comes on?',
      ],
      experience: ['~What was your first car, and what broke on it first?'],
    },
  },
];
