import type { Subject } from '../subject';

/** Money as it changes hands. */
export const tills: readonly Subject[] = [
  {
    name: 'card machines',
    says: [
      'card (reader|machine|terminal)',
      'payment terminal',
      'tap to pay',
      'merchant (services|account|fee)',
      '(go(ing|ne)?|now) cashless',
      'take card payment',
      'contactless (payment|limit)',
    ],
    clues:
      'contactless, transaction fee, terminal, cashless, payout, acquirer, settlement, card reader, tap, chip and pin, merchant, fee, transaction, reader, payment, portable, rate, tips, cash, contract, till, refund, pdq, debit, switch, market trader, swipe, monthly rental, receipt',
    asks: {
      idea: ['Where do you most wish that you could pay by card?'],
      problem: ['Which part of cashing up takes you longest at the end of the day?'],
      choice: ['At the counter: tap a card, or tap a phone?'],
      experience: ['~When were you last caught without cash just when you needed it?'],
    },
    atWork: {
      work: [
        'When is the queue to pay at its longest: at lunch, at closing or before a holiday?',
        'How do you like to pay for small things: by card, by phone or with coins?',
      ],
      people: [
        "What's the most unexpected place where you've ever paid by card?",
        'Where did you last have to go looking for cash because there was no card machine?',
      ],
    },
  },
  {
    name: 'crowdfunding',
    says: [
      'crowd ?fund(ing|er|ed|s)?',
      'kickstarter',
      'indiegogo',
      'stretch goal',
      '(early|first|project) backer',
      'back (this|the|my) project',
    ],
    clues:
      'backers, pledge, funded, all or nothing, early bird, stretch, campaign page, prototype, campaign, target, reward, stretch goal, investor, equity, share, donation, launch, community shares, raise, supporter, founders, platform, days left, perk, tier, minimum, startup, percent, crowd',
    asks: {
      idea: ['What would you like to see somebody crowdfund?'],
      problem: ['What do you want to see on a crowdfunding page before you back a project?'],
      choice: ['Backing a crowdfunded project: for the reward, for the people or just to see it happen?'],
      experience: ["What's the best thing you've ever backed on a crowdfunding site?"],
    },
    atWork: {
      work: [
        'What makes you back a crowdfunding project: the idea, the people or the rewards?',
        'Which part of crowdfunding takes the most work: the video, rewards or updates?',
      ],
      people: [
        'Who was the first person to put money or time into an idea of yours?',
        'Which crowdfunded idea were you glad to have backed?',
      ],
    },
  },
  {
    name: 'fintech',
    says: [
      'fin ?tech',
      'insur ?tech',
      'reg ?tech',
      'embedded finance',
      'open finance',
      'payment (start ?up|infrastructure|company)',
      'digital (lender|lending)',
    ],
    clues:
      'regulated, banking, ledger, settlement, sandbox, payments, e money, licence, neobank, api, open banking, embedded finance, startup, lending, regtech, wallet, compliance, kyc, blockchain, investor, credit, insurtech, stablecoin, fraud, ai, series a, transaction, upi, fca, aml, cross-border, app, fx, loan',
    asks: {
      idea: ['Which money chore would you hand to an app tomorrow?'],
      problem: ['Which part of banking still involves far too much paperwork?'],
      choice: ['A banking app: every detail on the screen, or just your balance?'],
      experience: ['When did you last go into a bank, and what for?'],
    },
    atWork: {
      work: [
        'Which payment still takes far too long where you work?',
        "What matters more in a payment: that it's fast, or that it's easy to check?",
      ],
      people: [
        'Who in your family was the last to start paying by phone, and what changed their mind?',
        'Which piece of banking paperwork do you not miss at all?',
      ],
    },
  },
  {
    name: 'gold and pawnbroking',
    says: [
      'pawn ?(broker|broking|shop)',
      'gold (loan|buyer|buying)',
      'cash for gold',
      '(buy|buying|sell|selling) (your |old |scrap )?gold',
      'sovereign (coin|gold)',
      'bullion',
    ],
    clues:
      'gold, carat, valuation, hallmark, scrap, ornaments, grams, sovereigns, pledge, jewellery, loan, watch, cash, necklace, interest, ounce, coin, gold price, bullion, diamond, sell, redeem, chain, silver, 22ct, appraisal, bracelet, broken',
    asks: {
      idea: ['Which piece in your jewellery box has the best story?'],
      problem: ["What's hardest to tell about old gold: its age, its weight or its worth?"],
      choice: ['Old gold: worn just as it is, or made into something new?'],
      experience: ['Which ring, watch or coin has been in your family the longest?'],
    },
    atWork: {
      work: [
        'What takes the most skill to judge in jewellery: the gold, the stone or the age?',
        "Which matters more in an old piece of jewellery: what it's worth, or who wore it?",
      ],
      people: [
        'Which piece of jewellery in your family has the best story behind it?',
        "What's the most surprising piece of gold or jewellery you've ever come across?",
      ],
    },
  },
  {
    name: 'tills',
    says: [
      '(e ?)?pos (system|terminal|software|hardware)',
      'point of sale',
      'epos',
      'till (system|software|roll)',
      'cash (register|drawer)',
      'self (service|order) (kiosk|till)',
      'table ordering',
      'kitchen display',
      'order (and|&) pay',
    ],
    clues:
      'till, barcode, cashier, kiosk, end of day, touchscreen, terminal, receipt printer, software, pos, receipt, cash drawer, scanner, till roll, epos, stock, checkout, retail, button, printer, hospitality, restaurant, kitchen printer, payment, z report, float, inventory, register, tablet, contactless, integration, self-service, hardware, refund',
    asks: {
      idea: ['Which button would you add to the till where you work?'],
      problem: ['What slows down the queue most at your till?'],
      choice: ['At the till: a paper receipt, or one by email?'],
      experience: ['What do you remember about the first till you ever worked on?'],
    },
    atWork: {
      work: [
        'Which do you choose in a shop: a till with a person, or the self-checkout?',
        'What makes for a good moment at the till: speed, a smile or a short chat?',
      ],
      people: [
        'What did working behind a till teach you about people?',
        'Which sound of an old shop till do you remember from your childhood?',
      ],
    },
  },
  {
    name: 'wholesale',
    says: [
      'wholesale (marketplace|order|price|platform|supplier|account|enquiry|catalogue)',
      'wholesaler',
      'b2b (marketplace|platform|buyer)',
      'trade (account|counter|price|customer)',
      'cash (and|&) carry',
      'minimum order',
      'retail buyer',
    ],
    clues:
      'wholesale, stockists, buyers, margin, retailers, catalogue, trade, minimum order, lead time, supplier, bulk, pallet, showroom, lookbook, moq, distributor, b2b, reseller, case, rrp, line sheet, account, boutique, range, pre-order, stock, importer, trade price, samples',
    asks: {
      idea: ['What would you put on the shelf by the till if it were your shop?'],
      problem: ['Which product on your shelves always sells out before the next delivery?'],
      choice: ['Buying for a shop: from a rep, at a trade fair or online late at night?'],
      experience: ['Which product did you order on a hunch that turned out to be a hit?'],
    },
    atWork: {
      work: [
        'Which matters most in a wholesale supplier: the price, the range or a delivery on time?',
        'When does your wholesale order grow most: before summer, before holidays or at year end?',
      ],
      people: [
        'Which supplier or rep helped you out of a tight spot, and how?',
        'Which thing did you once buy in bulk and take years to use up?',
      ],
    },
  },
];
