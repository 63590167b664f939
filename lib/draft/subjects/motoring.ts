import type { Subject } from './subject';

/** Garages, cars bought and driven, and learning to drive. */
export const motoring: readonly Subject[] = [
  {
    name: 'MOT',
    says: ['mot', '(vehicle|car|road safety|smog) inspection', 'roadworth(y|iness)'],
    asks: {
      idea: ['What do you check on your car before it goes in for its test?'],
      choice: [
        'When do you book the MOT: weeks ahead, days ahead or when the reminder comes?',
        'While your car is being tested: wait with a coffee, go for a walk or go home?',
      ],
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
        'When do you like to book a car service: before summer, before winter or before a long trip?',
        'While your car is being serviced: wait with a coffee, or go for a walk?',
      ],
      idea: ['What would you like a mechanic to explain after a car service?'],
    },
  },
  {
    name: 'tyres',
    says: ['t[yi]re', 'wheel alignment', 'pothole damage'],
    asks: {
      choice: [
        'What matters most to you in a new tyre: grip, quiet or long life?',
        'When do you check your tyres: every month, before a long trip or at the service?',
        'Tyres: one set all year, or a change for summer and winter?',
      ],
      idea: ['What do you keep in the car in case of a flat tyre?'],
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
        'What matters most in a driving instructor: patience, clear words or calm nerves?',
        'Learning to drive: in a manual, or straight to an automatic?',
      ],
      idea: ['Which tip from your driving instructor do you still follow?'],
      problem: ['Which junction near you is hardest for a learner driver?'],
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
        'When do you book your car in: before a long trip, at every service or when a light comes on?',
      ],
      idea: ['What would you like to have checked first on your car?'],
      experience: ['~What was your first car, and what broke on it first?'],
    },
  },
];
