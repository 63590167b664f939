import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `salon.ts` are. */
export const salon: Besides['atWork'] = {
  haircut: {
    work: [
      'What do you bring to a new hairdresser: a photo, a description or complete trust?',
      'What matters most in a hairdresser: a steady hand, a good eye or a good ear?',
    ],
    people: [
      'Which haircut in your old photos makes you smile most?',
      'Which hairdresser have you stayed with longest, and what keeps you there?',
    ],
  },
  photography: {
    work: [
      'What helps you relax in front of a camera: a chat, music or something to hold?',
      'What makes a photo good: the light, the timing or the person behind the camera?',
    ],
    people: [
      "Which photo would you save first from all the ones you've taken?",
      'Which photo of you do you actually like, and who took it?',
    ],
  },
};
