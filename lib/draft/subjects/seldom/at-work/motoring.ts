import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `motoring.ts` are. */
export const motoring: Besides['atWork'] = {
  'car service': {
    work: [
      "What tells you it's time to book a car service: a date, a light or a noise?",
      'What gets put off longest on a car: the service, the tyres or a wash?',
    ],
    people: [
      'Who taught you to look after a car?',
      "What's the highest mileage you've ever seen on a well-serviced car?",
    ],
  },
  tyres: {
    work: [
      'What matters most when you choose tyres: grip, price or how long they last?',
      'What do drivers forget most about their tyres: pressure, tread or age?',
    ],
    people: [
      'Where were you when you had to change a tyre for the first time?',
      'Who stopped to help the last time you had tyre trouble on the road?',
    ],
  },
  'driving lessons': {
    work: [
      'Which was hardest to learn in your driving lessons: parking, hills or roundabouts?',
      'What takes most patience in teaching somebody to drive?',
    ],
    people: [
      "Which of your driving instructor's sayings can you still hear at the wheel?",
      'Where did you drive first, the day you passed your test?',
    ],
  },
  'repair garage': {
    work: [
      "What's the oddest noise your car has made before a trip to the garage?",
      'What do customers of a repair garage want most: speed, a fair price or a clear answer?',
    ],
    people: [
      'Which car repair would you try yourself, and which goes straight to the garage?',
      'Which mechanic do you trust most, and how did they earn it?',
    ],
  },
};
