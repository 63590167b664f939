import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `sectors.ts` are. */
export const sectors: Besides['atWork'] = {
  broadband: {
    asks: [
      '+What matters most in broadband for work: speed, a steady line or quick support?',
      'Which part of work needs fast broadband most: video calls, big files or cloud systems?',
      'What do you do now over broadband that would have amazed you as a child?',
      'What matters most in broadband: speed, price or never having to think about it?',
    ],
    cued: [
      'What does a broadband *engineer* never leave the depot without?',
      'What counts most in a business line: *speed*, steady service or quick repairs?',
      'Where in your office does everybody go for the best *wifi*?',
      'What helps an office broadband *install* most: a site plan, early access or a named contact?',
    ],
  },
  farm: {
    asks: [
      'Which job on a farm would you most like to try for a day?',
      'What matters most in food from a farm: freshness, flavour or knowing where it grew?',
      'Which season is the best time to visit a farm?',
      'What would you most like to learn from a farmer: soil, animals or seasons?',
    ],
    cued: [
      'Which *tractor* did you learn to drive on?',
      'What do you listen to on a long *silage* day: radio, podcasts or the engine?',
      'Which hour do you like best at *lambing* time: dawn, dusk or midnight?',
      'What would you show a visitor first in a *milking* parlour?',
    ],
  },
};
