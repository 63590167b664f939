import type { Subject } from './subject';

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
      idea: ['+Which hair colour have you always wanted to try?'],
      choice: ['+A new hair colour: a few soft highlights, or a whole new shade?'],
      experience: ['Which hair colour have you had that you would happily go back to?'],
      problem: ["What's hardest about a new hair colour: choosing it, daring it or keeping it bright?"],
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
      choice: [
        "+In the barber's chair: a good chat, or a bit of peace and quiet?",
        "+What do you ask for in the barber's chair: a fade, a trim or something new?",
      ],
      idea: ["What would you like to find in every barber's shop: good music, good coffee or good chat?"],
      problem: ['What tells you that it is time to go back to the barber?'],
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
      choice: [
        '+Your next haircut: a trim, a new style or a whole new colour?',
        '+~At the hairdresser: a good chat, a magazine or eyes closed?',
      ],
      idea: ['Which haircut would you try if it grew back overnight?'],
      problem: ['What can a salon do with your hair that you never manage at home?'],
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
      idea: ['+Which nail colour or design would you like to try next?'],
      choice: ['+For your nails: short and neat, or long and bold?'],
      experience: ["What's the boldest nail colour or design you have ever worn?"],
      problem: ["What's hardest on your nails: gardening, typing or washing up?"],
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
        '+Which tattoo style do you like best: fine line, traditional or realism?',
        '+Where would you put your next tattoo: arm, leg or back?',
        '+A tattoo: black and grey, or full of colour?',
      ],
      problem: ['Which is harder to settle on for a tattoo: the design, or the place?'],
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
        '+A family photo shoot: in a studio, at home or outdoors?',
        '+In the family photo: everybody smiling at the camera, or caught mid-giggle?',
      ],
      idea: ['Where would you like to have your family photo taken?'],
      problem: ['~Who in your family never looks at the camera?'],
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
      idea: ['Where would you have your portrait taken: indoors, in the city or by the sea?'],
      choice: [
        'Where do your photos live: printed in an album, or all on the phone?',
        'Which photograph do you like best: a portrait, a landscape or a close-up?',
      ],
      problem: ['~What do you do with your hands when somebody takes your photo?'],
    },
  },
];
