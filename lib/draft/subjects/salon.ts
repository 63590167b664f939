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
      problem: ['How many weeks until your roots start to bother you?'],
      choice: ['When grey hairs arrive: let them come, or colour them?'],
      experience: ['~What happened when you coloured your hair at home?'],
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
      idea: ['~How do you tell a barber what you want: a photo, a number or "same again"?'],
      problem: ['What tells you that it is time to go back to the barber?'],
      choice: ["~In the barber's chair: talk football, talk nonsense or say nothing?"],
      experience: ['How long have you been going to the same barber?'],
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
      problem: ['~Which nail do you always break first, and how?'],
      choice: ['~For nails: short and bare, neat and nude, or long and loud?'],
      experience: ['~How did you last smudge your nail polish before it was dry?'],
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
      idea: ['~What would you have tattooed if it washed off in a year?'],
      problem: ['What would you tell somebody before a first tattoo?'],
      choice: ['For a tattoo: one with a meaning, or one that just looks good?'],
      experience: ['What is the story behind your first tattoo?'],
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
      choice: ['~For a family photo: matching outfits, or come as you are?'],
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
