import type { Subject } from './subject';

/** Garages, cars bought and driven, and learning to drive. */
export const motoring: readonly Subject[] = [
  {
    name: 'MOT',
    says: ['mot', '(vehicle|car|road safety|smog) inspection', 'roadworth(y|iness)'],
    asks: {
      idea: ['What do you check on the car yourself before you hand it over for a test?'],
      problem: ['~Which dashboard light have you learnt to ignore until it is test time?'],
      choice: [
        'What do you do while the car is being tested: wait with a coffee, walk home or borrow another?',
      ],
      experience: ['~What was the silliest thing a car of yours ever failed a test on?'],
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
      idea: ['What would you like a mechanic to show you before you pay?'],
      problem: ['~Which noise does your car make that never happens when a mechanic is listening?'],
      choice: [
        'What should a garage do about a worn part found during a service: phone you first, or get it done?',
      ],
    },
  },
  {
    name: 'tyres',
    says: ['t[yi]re', 'wheel alignment', 'pothole damage'],
    asks: {
      idea: [
        'How do you decide that a tyre has had its day: by the tread, its age or a hard look from a mechanic?',
      ],
      problem: ['What makes you put off a change of tyres until the first snow?'],
      choice: [
        'When do you change to winter tyres: by the calendar, by the forecast or after the first slide?',
      ],
      experience: ['When did good tyres save you, or worn ones let you down?'],
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
      idea: ['~What did your driving instructor say that you still hear at the wheel?'],
      problem: ['Which junction near you is the worst place to be a learner?'],
      choice: ['Which would you learn to drive in: a manual, or straight to an automatic?'],
      experience: ['~How many driving tests did it take you, and what did you fail on?'],
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
      idea: ['What would make handing over the car keys in the morning easier for you?'],
      problem: ['~What does your car do that you find hard to describe to a mechanic?'],
      choice: ['When an old car needs a big repair: mend it once more, or let it go?'],
      experience: ['How did you find the mechanic you trust?'],
    },
  },
];
