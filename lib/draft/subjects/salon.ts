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
      idea: ['Which hair colour have you always wanted to try?'],
      problem: ["What's hardest about a new hair colour: choosing it, daring it or keeping it bright?"],
      choice: ['A new hair colour: a few soft highlights, or a whole new shade?'],
      experience: ['Which hair colour have you had that you would happily go back to?'],
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
      idea: ["What would you like to find in every barber's shop: good music, good coffee or good chat?"],
      problem: ['What tells you that it is time to go back to the barber?'],
      choice: ["In the barber's chair: a good chat, or a bit of peace and quiet?"],
      experience: ['Who took you to a barber for the first time?'],
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
      idea: ['Which haircut would you try if it grew back overnight?'],
      problem: ['What can a salon do with your hair that you never manage at home?'],
      choice: ['~At the hairdresser: a good chat, a magazine or eyes closed?'],
      experience: ['~Which old haircut makes you laugh when you see the photos?'],
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
      idea: ['Which nail colour or design would you like to try next?'],
      problem: ["What's hardest on your nails: gardening, typing or washing up?"],
      choice: ['For your nails: short and neat, or long and bold?'],
      experience: ["What's the boldest nail colour or design you have ever worn?"],
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
      idea: ['Which animal, flower or word would you choose for a tattoo?'],
      problem: ['Which is harder to settle on for a tattoo: the design, or the place?'],
      choice: ['In the tattoo chair: chat with the artist, or headphones in?'],
      experience: ['Where on your body did your first tattoo go?'],
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
      idea: ['Where would you like to have your family photo taken?'],
      problem: ['~Who in your family never looks at the camera?'],
      choice: ['In the family photo: everybody smiling at the camera, or caught mid-giggle?'],
      experience: ['~Which funny family photo would you never throw away?'],
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
      problem: ['~What do you do with your hands when somebody takes your photo?'],
      choice: ['Where do your photos live: printed in an album, or all on the phone?'],
      experience: ['Which photo hangs on your wall at home, and who is in it?'],
    },
  },
];
