import type { Subject } from '../../subject';

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
      experience: ['+Who sends you the loveliest cards?', '+What makes a card too lovely to throw away?'],
      choice: [
        '+Where do your cards go: on the shelf, on the fridge or in a keepsake box?',
        '+What catches your eye first in a greeting card: the picture or the words?',
        '+Greeting cards: funny, pretty or handmade?',
      ],
      idea: ['+Who would you send a greeting card to this week?'],
    },
    cued: [
      'How many *Christmas cards* do you write: five, fifty or none until the last minute?',
      'Who should get a *thank you* card from you this week?',
      'What makes a *funny* card work for you: a pun, a drawing or a photo?',
      'Which *birthday* card do you look for first: pretty, silly or blank inside?',
    ],
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
      idea: [
        '+Who would you give a gift voucher to first?',
        '+Which occasion would you give a gift voucher for?',
        '+What would you write on the card that goes with a gift voucher?',
      ],
      choice: [
        '+How do you like to get a gift voucher: in an envelope, by email or in a box?',
        "+What's nice about giving a gift voucher: the choice, the surprise or the ease?",
      ],
    },
    cued: [
      'Which *experience* would you like to find on a gift card: a class, a spa or a flight?',
      'When do you buy a *last minute* gift: the day before, that morning or on the way?',
      'What would you choose with a *voucher* for a bookshop?',
      'How do you like to get a *digital* gift card: by email, in an app or printed out?',
    ],
    atWork: {
      asks: [
        '+What makes a gift card easy to use?',
        '+What do people enjoy about a gift card: choosing, spending or being thought of?',
        'Which gift card would your team like best: food, shopping or a day out?',
        'Which moment at work deserves a gift card?',
      ],
      cued: [
        'Which *voucher* have colleagues been most pleased with?',
        'What do buyers ask first about *expiry* on gift cards?',
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
      experience: ['+What makes a box in the post feel like a present?'],
      choice: ['+A monthly box: chosen by you, or a surprise every time?'],
      idea: [
        'Who would you give a monthly box to?',
        'Which treat would you never tire of getting by subscription?',
      ],
    },
    cued: [
      'What would you like in a monthly *coffee* box: one origin, a blend or a surprise?',
      'Which *snack* from another country would you like to find in a box?',
      'Fresh *flowers* by post: for you, for a friend or for your mother?',
      'Who would you give a *wine* or beer box as a present?',
    ],
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
      experience: [
        '+What makes a gift feel chosen just for you?',
        '+Which present from you got the biggest smile?',
        'Who do you love choosing gifts for?',
      ],
      choice: ['+When do you buy gifts: well ahead, the day before or whenever you spot one?'],
    },
    cued: [
      'What would you have *engraved* on a gift for your best friend?',
      'Which *candle* scent do you like to be given: fig, vanilla or clean linen?',
      'What do you like in a *hamper*: cheese, chutney or something sweet?',
      'Which *teacher* would you still like to thank with a small gift?',
    ],
    atWork: {
      asks: [
        '+What stays with people about a gift: the thing itself or the thought behind it?',
        '+Which makes the best gift: something to eat, something to keep or something to do?',
        'Gifts for clients: something to eat, something useful or something local?',
        'Which gift from work do you still use?',
      ],
      cued: [
        'What makes a good *thank you* gift for a client: something to eat, to keep or to share?',
        'Which small *handmade* gift did a colleague give you that you still have?',
      ],
    },
  },
];
