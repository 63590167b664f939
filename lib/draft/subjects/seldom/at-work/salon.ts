import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `salon.ts` are. */
export const salon: Besides['atWork'] = {
  haircut: {
    asks: [
      '+What makes you loyal to a hairdresser: skill, conversation or easy booking?',
      '+What do you bring to a new hairdresser: a photo, a description or complete trust?',
      'When do you like a haircut best: before work, at lunchtime or at the weekend?',
      'Which hairdresser have you stayed with longest, and what keeps you there?',
    ],
    cued: [
      'What do you like to have playing in the *salon* on a busy morning?',
      'What is the best thing an older *stylist* taught you?',
      'Which cut should a *junior* learn first: a bob, a trim or a fade?',
      'How many pairs of *scissors* are in your kit, and which do you use most?',
    ],
  },
  photography: {
    asks: [
      'What helps you relax in front of a camera: a chat, music or something to hold?',
      'What makes a photo good: the light, the timing or the person behind the camera?',
      'What would you book a photographer for at work: headshots, an event or products?',
      'Which photos does a business need first: the team, the product or the workplace?',
    ],
    cued: [
      'What do you wear for a *headshot* at work: a jacket, a shirt or something colourful?',
      'What should a *brand shoot* always include: people, products or the place of work?',
      'Which *product* is hardest to photograph well: glass, food or jewellery?',
      'Where does a *drone* shot say more than a picture from the ground?',
    ],
  },
};
