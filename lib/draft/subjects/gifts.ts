import type { Subject } from './subject';

/** What is given, written and wrapped. */
export const gifts: readonly Subject[] = [
  {
    name: 'greeting cards',
    says: [
      'greeting card',
      'birthday card',
      'thank you card',
      'card (shop|maker|design|range)',
      'post ?card',
      'wedding card',
      'wrapping (paper|service)',
      'gift ?wrap(ping)?',
      'gift tag',
    ],
    asks: {
      idea: ['Which occasion needs a greeting card of its own?'],
      choice: ['In a birthday card: a long message, or just your name?'],
      experience: ['Which card have you kept for years, and who wrote it?'],
    },
  },
  {
    name: 'gift cards',
    says: [
      'vouchers',
      'e ?gift',
      'experience (day|gift|voucher)',
      'gift (voucher|card|certificate)',
      'gift experience',
    ],
    asks: {
      idea: ['Which kind of shop would you most like a gift card for?'],
      choice: ['A gift card: spend it straight away, or save it for something special?'],
      experience: ['What did you buy with the last gift card you were given?'],
    },
  },
  {
    name: 'subscription boxes',
    says: [
      '(gift|coffee|flower|book|wine|beer) subscription',
      'subscription (box|gift)',
      'mystery box',
      'letterbox gift',
      'monthly box',
      'surprise box',
      'care package',
      'pamper box',
    ],
    asks: {
      idea: ['What would you like to get in a box by post every month?'],
      choice: ['A monthly box: chosen by you, or a surprise every time?'],
      experience: ["What's the nicest surprise you have found inside a box in the post?"],
    },
  },
  {
    name: 'gifts',
    says: [
      'gifts',
      'gift (idea|shop|set|range|boxes)',
      '(birthday|last minute|wrapped|unwrap(ped)?) present',
      'gifting',
    ],
    asks: {
      idea: ['What present do you give somebody who says they want nothing?'],
      problem: ['Who is the hardest person to buy a present for?'],
      experience: ['Which present from you got the biggest smile?'],
    },
  },
];
