import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home-services.ts` are. */
export const homeServices: Besides['atWork'] = {
  'house move': {
    work: [
      'Which box do you pack first for a house move, and which one last?',
      'What do you unpack first in a new home: the kettle, the beds or the tools?',
    ],
    people: [
      'What was the most awkward thing to get through the door on moving day?',
      'Who turned up to help on the day of your hardest house move?',
    ],
  },
  'house cleaning': {
    work: [
      "Which room makes a whole house feel clean when it's done?",
      'Which cleaning job at home would you hand over first: the oven, the bathroom or the windows?',
    ],
    people: [
      "What does a good cleaner do that you only notice when they're away?",
      'Which cleaning tip from your mother or grandmother do you still use?',
    ],
  },
  'painting and decorating': {
    work: [
      'Which part of painting a room do you like least: the prep, the ceiling or the edges?',
      'What makes the biggest difference to a paint job: the prep, the paint or the painter?',
    ],
    people: [
      'Who taught you to hold a paintbrush, and what was their golden rule?',
      "What's the best paint job you've ever seen on an ordinary building?",
    ],
  },
  'garden makeover': {
    work: [
      'What would you change first in your garden: the patio, the plants or the lighting?',
      'What matters more in a new garden: the plan, or the care it gets afterwards?',
    ],
    people: [
      'What do you use your garden for most: eating, playing, growing or doing nothing?',
      'Which garden have you visited that made you want to change your own?',
    ],
  },
};
