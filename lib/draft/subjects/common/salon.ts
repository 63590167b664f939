import type { Subject } from '../subject';

/** Hair, skin, ink, and pictures taken of people. */
export const salon: readonly Subject[] = [
  {
    name: 'hair colour',
    says: [
      'balayage',
      'cut and colour',
      'hair colou?r(s|ing|ist)?',
      'root touch ?up',
      'colou?r correction',
      'hair dye',
      'going (blonde|brunette|grey|gray)',
      'bleach(ed|ing)? hair',
    ],
    asks: {
      experience: [
        '+Which hair colour have you always wanted to try?',
        "+What's the best compliment you have had on your hair colour?",
      ],
      choice: [
        '+A new hair colour: a few soft highlights, or a whole new shade?',
        "+How do you choose a hair colour: from a photo, a chart or the stylist's advice?",
      ],
      idea: [
        '+Which hair colour have you had that you would happily go back to?',
        '+Who would be first to notice your new hair colour?',
      ],
    },
  },
  {
    name: 'barber',
    says: [
      'barbers?(hop)?',
      'skin fade',
      "men'?s (hair|haircut|grooming)",
      'beard',
      'shav(ing|er|e)',
      'razor',
      'barber(s|ing)?',
      'moustache',
      'movember',
    ],
    asks: {
      experience: [
        '+What tells you that it is time to go back to the barber?',
        'How long do you leave it between haircuts?',
      ],
      choice: [
        "+In the barber's chair: a good chat, or a bit of peace and quiet?",
        "+What do you ask for in the barber's chair: a fade, a trim or something new?",
        '+What suits you best: a clean shave, a bit of stubble or a full beard?',
        '+How do you tell the barber what you want: a photo, a few words or the same again?',
      ],
    },
  },
  {
    name: 'haircut',
    says: [
      'hair ?cut',
      'hair ?dress(er|ing)',
      'hair ?(styl(ist|e|ing)|salon)',
      'blow ?dry',
      'hair extension',
      'keratin',
      'salon team',
    ],
    asks: {
      experience: ['+How do you feel walking out of the salon with fresh hair?'],
      idea: [
        'Which haircut would you try if it grew back overnight?',
        'Which hair colour would you try for a week?',
      ],
      choice: [
        '~At the hairdresser: a good chat, a magazine or eyes closed?',
        'Your next haircut: a trim, a new style or a whole new colour?',
        'Your hair right now: growing it, keeping it or ready for a change?',
      ],
    },
  },
  {
    name: 'nail set',
    says: [
      '(gel|acrylic|biab|press-?on|shellac) nail',
      'manicure',
      'pedicure',
      'nail (art|tech|technician|salon|bar|set|colou?r|design|polish|appointment)',
      'mani pedi',
    ],
    asks: {
      choice: [
        '+For your nails: short and neat, or long and bold?',
        '+Which nail shape do you like best: square, almond or oval?',
        '+How do you like your nails: glossy, matte or with a bit of sparkle?',
        'Which nail colour or design would you like to try next?',
      ],
      experience: [
        '+Which occasion always calls for freshly done nails?',
        '+What tells you that it is time for a new set of nails?',
      ],
    },
  },
  {
    name: 'tattoo',
    says: [
      'guest (spot|artist)',
      'fine line',
      'flash (sheet|day)',
      'tattoo(s|ed|ing|ist)?',
      'flash (day|sheet)',
      'fine ?line (work|tattoo)',
      'black ?work',
    ],

    asks: {
      choice: [
        '+Which flower or animal would make the best tattoo?',
        '+A tattoo: tiny and hidden away, or large and on show?',
        '+Where would you put your next tattoo: arm, leg or back?',
      ],
      experience: ['What was the first tattoo you ever wanted?'],
    },
  },
  {
    name: 'family photo shoot',
    says: [
      'newborn photo',
      '(family|newborn|maternity|baby|children|christmas|mini|cake smash|pet) (photo ?)?(shoot|session|photograph(y|er)|portrait|minis)',
      'school photo',
      'family photo',
    ],
    asks: {
      choice: [
        '+Where do you keep your family photos: on the wall, in an album or on your phone?',
        'In a family portrait: colour, or black and white?',
      ],
      experience: [
        'Who has to be in your next family photo?',
        'Which family photo makes you smile every time?',
        '~Who in your family never looks at the camera?',
      ],
    },
  },
  {
    name: 'photography',
    says: [
      'headshot',
      'photographers',
      'photography',
      '(local|portrait|freelance) photographer',
      'photo ?shoot',
      'videograph(y|er)',
      'portrait session',
      'dark ?room',
      'print for sale',
    ],
    asks: {
      choice: [
        '+What makes a photo special: the light, the smile or the moment?',
        '+How do you like photos of yourself: posed or caught by surprise?',
      ],
      experience: [
        'Which old photo makes you smile every time?',
        '~What do you do with your hands when somebody takes your photo?',
      ],
      idea: ['Which photo would you frame for your living room?'],
    },
  },
];
