import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `clothes.ts` are. */
export const clothes: Besides['atWork'] = {
  fashion: {
    asks: [
      '+What makes you keep a piece of clothing for years: the fit, the fabric or the story?',
      'What matters most in clothes for work: comfort, colour or a good cut?',
      "What's hardest to get right in fashion: the fit, the fabric or the timing?",
      'Which should fashion put first: clothes that last, clothes that fit or clothes that surprise?',
    ],
    cued: [
      'What comes first when a *collection* is planned: the colour, the fabric or the shape?',
      'Which question about *size* does a shop team hear most often?',
      'Where do you spot a *trend* first: on the runway, in the shops or on the street?',
      'Buying for a new *season*: most of it early, or some room kept for late finds?',
    ],
  },
  'second-hand clothes': {
    asks: [
      '+Which second-hand find have you worn for years?',
      'What draws people to second-hand clothes most: style, quality or less waste?',
      'Which is better about second-hand clothes: the price, or knowing nobody else has them?',
      'What do you check first on second-hand clothes: the label, the seams or the price?',
    ],
  },
  'T-shirts': {
    asks: [
      '+What matters most in a team T-shirt: the fabric, the print or the fit?',
      'What makes a T-shirt your favourite: the fit, the fabric or the memory?',
      'Which T-shirt from a job or an event have you kept long after the day?',
      'Where would you put the logo on a work T-shirt: chest, sleeve or back?',
    ],
    cued: [
      'Where does the *logo* look best on a work T-shirt: the chest, the sleeve or the back?',
      'Which do you order for a team: *embroidery* on a polo, or print on a T-shirt?',
      'What makes staff wear their *event* T-shirt again afterwards: the fit, the colour or the design?',
      'What do customers most often forget when they send artwork for *screen print*?',
    ],
  },
};
