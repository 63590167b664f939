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
      idea: ['Which occasion has no good card and needs one?'],
      choice: ['In a card: a long message, or a signature and a drawing?'],
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
      idea: ['Which experience would you rather be given than any object?'],
      choice: ['As a present: something wrapped, or an afternoon together?'],
      experience: ['Which outing you were given do you still remember?'],
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
      idea: ['What would you like to find in the post once a month?'],
      choice: ['In a box by post: chosen by you, or a surprise each time?'],
      experience: ['What came through your letterbox lately that made you smile?'],
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
      idea: ['What is a good present for somebody who says they need nothing?'],
      problem: ['For whom do you find presents hardest to choose?'],
      experience: ['Which present you gave went down better than you expected?'],
    },
  },
];
