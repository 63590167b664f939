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
      idea: ['+Who would you send a greeting card to this week?'],
      choice: [
        '+Greeting cards: funny, pretty or handmade?',
        'In a birthday card: a long message, or just your name?',
      ],
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
      choice: [
        '+A gift card: spend it straight away, or save it for something special?',
        'What would you spend a gift card on first: a meal, a treat or something for the home?',
        'A gift card: on paper, in a nice box or straight to the phone?',
      ],
      idea: ['Which kind of shop would you most like a gift card for?'],
    },
    atWork: {
      asks: [
        '+Which gift card would your team like best: food, shopping or a day out?',
        'What makes a gift card feel personal: the shop, the message or the moment?',
        'What would you choose for a thank-you at work: a gift card, a day off or a team lunch?',
        'What do you do with a gift card: spend it at once, save it or lose it in a drawer?',
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
      choice: [
        '+A monthly box: chosen by you, or a surprise every time?',
        'Which subscription box would you choose first: books, snacks or beauty?',
        'What do you enjoy most about a box in the post: the surprise, the treat or the wrapping?',
      ],
      idea: ['What would you like to get in a box by post every month?'],
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
      experience: [
        'Which present from you got the biggest smile?',
        'Which kind of gift do you most like to give?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in a gift for a colleague: thought, use or a personal note?',
        'Gifts for clients: something to eat, something useful or something local?',
        'Which makes the best gift: something to eat, something to keep or something to do?',
        'Which small gift have you kept for far longer than you expected?',
      ],
    },
  },
];
