import type { Subject } from './subject';

/** Garages, cars bought and driven, and learning to drive. */
export const motoring: readonly Subject[] = [
  {
    name: 'MOT',
    says: ['mot', '(vehicle|car|road safety|smog) inspection', 'roadworth(y|iness)'],
    asks: {
      idea: ['What do you check on your car before it goes in for its test?'],
      problem: ['Which dashboard light puzzled you most the first time it came on?'],
      choice: ['While your car is being tested: wait with a coffee, go for a walk or go home?'],
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
      idea: ['What would you like a mechanic to explain after a car service?'],
      problem: ['Which car noise is hardest to describe: a rattle, a squeak or a hum?'],
      choice: ['When a worn part turns up during a car service: a call first, or just fix it?'],
    },
  },
  {
    name: 'tyres',
    says: ['t[yi]re', 'wheel alignment', 'pothole damage'],
    asks: {
      idea: ['What do you keep in the car in case of a flat tyre?'],
      problem: ['Which roads near you are the hardest on tyres?'],
      choice: ['When do you check your tyres: every month, before a long trip or at the service?'],
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
      idea: ['Which tip from your driving instructor do you still follow?'],
      problem: ['Which junction near you is hardest for a learner driver?'],
      choice: ['Learning to drive: in a manual, or straight to an automatic?'],
      experience: ['What do you remember most clearly about your driving test?'],
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
      idea: ['Which job on your car do you like to do yourself?'],
      problem: ['~Which strange car noise have you tried to imitate for a mechanic?'],
      choice: ['While your car is at the garage: walk, take the bus or borrow another?'],
      experience: ['~What was your first car, and what broke on it first?'],
    },
  },
];
