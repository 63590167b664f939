import type { Subject } from './subject';

/** Hair, skin, ink, and pictures taken of people. */
export const salon: readonly Subject[] = [
  {
    name: 'hair colour',
    says: [
      'balayage',
      'toner',
      'cut and colour',
      'hair colou?r(s|ing|ist)?',
      'root touch ?up',
      'colou?r correction',
      'hair dye',
      'going (blonde|brunette|grey|gray)',
      'bleach(ed|ing)? hair',
    ],
    asks: {
      idea: ['Which colour have you always meant to try and never dared to?'],
      problem: ['How many weeks until your roots start to bother you?'],
      choice: ['What about grey hair: let it come, or keep it coloured?'],
      experience: ['~What happened the time you coloured your hair at home?'],
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
      idea: ['~How do you describe the cut you want: a picture, a number or "same again"?'],
      problem: ['~What do you do when the mirror comes round and it is not what you asked for?'],
      choice: ["~In the barber's chair: talk football, talk nonsense or say nothing?"],
      experience: ['How long have you been going to the same barber, and who found them?'],
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
      idea: ['What would you like to tell every hairdresser before the first snip?'],
      problem: ['What can a salon do with your hair that you never manage at home?'],
      choice: ['~A fringe: yes for the face, or no for the bother?'],
      experience: ['~Which haircut of yours should never be seen in a photo again?'],
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
      idea: ['What design would you like that you have never seen on anyone?'],
      problem: ['~Which nail always breaks first, and what do you do to it?'],
      choice: ['~Which nails are yours: short and bare, neat and nude, or long and loud?'],
      experience: ['~What have you ruined fresh nails on before they were even dry?'],
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
      idea: ['~What would you have drawn on you if it washed off in a year?'],
      problem: ['What should somebody have told you before your first tattoo?'],
      choice: ['A tattoo that means something, or one that just looks good?'],
      experience: ['What is the story behind a tattoo of yours that people always ask about?'],
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
      idea: ['Where would you have your family photographed so that it looked like you?'],
      problem: ['Who in your family will not look at the camera, and what works?'],
      choice: ['~How would you sit for a family picture: in matching jumpers, or come as you are?'],
      experience: ['Which blurred or crooked family photo would you never throw away?'],
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
      idea: ['Which everyday thing would you like somebody to photograph before it is gone?'],
      problem: ['Where are your photos, and how many have you looked at again?'],
      choice: ['Where do your photos live: printed in an album, or all on the phone?'],
      experience: ['Which picture would you save first, and who is in it?'],
    },
  },
];
