import type { Subject } from '../subject';

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
    clues:
      'envelopes, blank inside, illustrated, a6, stationery, notecards, christmas cards, congratulations, birthday, designs, thank you, handmade, print, letterpress, message, range, funny, stamp, recycled, stockist, occasion, send, artist, illustration, stationer, wedding, foil, post, card rack, get well, sympathy, punny',
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
    clues:
      'redeem, balance, e voucher, any amount, expiry, denominations, stuck for ideas, voucher, spend, treat, experience, amount, present, digital, email, christmas, valid, experience day, last minute, expires, printed, treatment, any occasion, top up, in store, recipient, choose, afternoon tea, envelope, reception',
    asks: {
      idea: ['Which kind of shop would you most like a gift card for?'],
      choice: ['A gift card: spend it straight away, or save it for something special?'],
      experience: ['What did you buy with the last gift card you were given?'],
    },
    atWork: {
      work: [
        'What makes a gift card feel personal: the shop, the message or the moment?',
        'What do you do with a gift card: spend it at once, save it or lose it in a drawer?',
      ],
      people: [
        "What's the best thing you bought with a gift card from work?",
        'Who always picks exactly the right gift card for you?',
      ],
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
    clues:
      'first box, boxes, letterbox, subscribers, unbox, monthly, cancel any time, delivered, doorstep, curated, surprise, mystery, treats, theme, gift, skip a month, sign up, sneak peek, goodies, coffee, wine, flowers, snack, craft, postage, three months, ship',
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
    clues:
      'hamper, personalised, wrapped, keepsake, engraved, bespoke, present, handmade, birthday, treat, stocking, ribbon, teacher, shelves, thoughtful, unique, candles, mugs, makers, thank you, unusual, little something, anniversary, quirky, shelf, box set, giftware',
    asks: {
      idea: ['What present do you give somebody who says they want nothing?'],
      problem: ['Who is the hardest person to buy a present for?'],
      experience: ['Which present from you got the biggest smile?'],
    },
    atWork: {
      work: [
        'Which makes the best gift: something to eat, something to keep or something to do?',
        'Which is harder about a gift: finding the idea, or keeping the secret?',
      ],
      people: [
        'Which small gift have you kept for far longer than you expected?',
        'Which leaving gift from colleagues do you still have?',
      ],
    },
  },
];
