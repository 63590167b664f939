import type { Subject } from '../../subject';

/** Money as it changes hands. */
export const payments: readonly Subject[] = [
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
      experience: [
        'What was your last tap-to-pay treat?',
        'What makes a card machine easy to use?',
        '~When were you last caught without cash just when you needed it?',
      ],
      choice: [
        'What do you tap with most often: a card, a phone or a watch?',
        'Where is a card reader handiest: at a market, at the door or on the road?',
      ],
    },
    cued: [
      'Where do you still like to pay with *cash*?',
      'How do you like to leave *tips*: coins in a jar, or a button on the screen?',
      'Where were you most surprised to find *contactless*: a market, a busker or a church?',
      'What would you sell from a stall with a *portable* card reader?',
    ],
    atWork: {
      asks: [
        '+How soon should card payments reach your account?',
        '+What do you look for first in a new card machine?',
        '+What gets easier when a card machine is linked to the till?',
        '+Which extra helps most on a card machine: tips, emailed receipts or sales reports?',
      ],
      cued: [
        'What do you look at first in a new *terminal*: speed, battery or fees?',
        'Which *payment* do you see most at your counter: card, phone or cash?',
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
      problem: ['What do you want to see on a crowdfunding page before you back a project?'],
      experience: ["What's the best thing you've ever backed on a crowdfunding site?"],
      choice: ['Backing a crowdfunded project: for the reward, for the people or just to see it happen?'],
      idea: ['What would you like to see somebody crowdfund?'],
    },
    cued: [
      'What would you like your village to raise money for: a *community* shop, a pub or a hall?',
      'What would make you *pledge* early: the idea, the film or the person behind it?',
      'Which *reward* would you like best: a first copy, a visit or a thank-you note?',
      'Which *prototype* would you like to test at home: a gadget, a game or a kitchen tool?',
      'Which *donation* drive would you share first: school, animals or neighbours?',
      'What should a *stretch goal* add: a colour, a chapter or a party?',
      'When do you tell friends about a *campaign*: on the first day, halfway or at the end?',
      'What would you like a *share* in: a pub, a farm or a football club?',
    ],
    atWork: {
      asks: [
        'What makes a crowdfunding campaign succeed: a good video, early backers or regular updates?',
        'What makes you back a crowdfunding project: the idea, the people or the rewards?',
        'Which crowdfunded idea were you glad to have backed?',
        'Which part of crowdfunding takes the most work: the video, rewards or updates?',
      ],
      cued: [
        'What should *founders* prepare first before a raise: the film, the list or the page?',
        'Which *investor* question do you hear first in a raise?',
        'What gets the first *backers* in: friends, a mailing list or press?',
        'How do you set a funding *target*: by costs, by crowd or by nerve?',
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
      experience: ['What makes a money app easy to use?'],
      choice: [
        'Which should a new money app make simpler: payments, savings or insurance?',
        'What would you like a money app to help you with first: saving, budgeting or sharing bills?',
      ],
      idea: ['Which money chore would you hand to an app tomorrow?'],
    },
    cued: [
      'What would you use *open banking* for first: seeing all your accounts, budgeting or saving?',
      'How do you like to pay: phone *wallet*, card or cash?',
      'Which *fraud* warning from a bank do you take most notice of?',
      'What would you ask first before a *lending* app gave you money?',
      'Which word about *blockchain* would you ask a friend to explain?',
      'What do you like best about a *neobank* app: instant alerts, pots or the pretty card?',
      'Where would you like *payments* to be quicker: the school trip, the rent or the café?',
      'Which *insurance* would you like to set up from your phone: travel, pet or home?',
    ],
    atWork: {
      asks: [
        '+What makes a finance app easy to use every day?',
        '+What should fintech make simpler next for small businesses?',
        'Which fintech tool has changed your working day most?',
        'Which money task should take no more than a single tap?',
      ],
      cued: [
        'Which *API* documentation do you send to others as a good example?',
        'What helps a *startup* most when it applies for a licence: advice, time or a patient regulator?',
        'Which part of *KYC* could be kinder to customers?',
        'Before a *compliance* review: what do you tidy first, records, policies or training?',
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
      choice: [
        '+Gold to wear: yellow, white or rose?',
        'Old gold: worn just as it is, or made into something new?',
      ],
      idea: ['Which piece in your jewellery box has the best story?'],
      experience: ['Which ring, watch or coin has been in your family the longest?'],
    },
    cued: [
      'Which colour of *gold* do you wear most: yellow, white or rose?',
      'What would you look at first on an old *watch*: the face, the back or the strap?',
      'Which *necklace* would you wear to a wedding: a chain, a pendant or pearls?',
      'Where in your house might an old *coin* be hiding: a drawer, a tin or a coat?',
    ],
    atWork: {
      asks: [
        'What builds trust in a jeweller: expertise, openness or a long history?',
        'Which piece of jewellery in your family has the best story behind it?',
        'What takes the most skill to judge in jewellery: the gold, the stone or the age?',
        'Which era of jewellery do you like best: Victorian, art deco or modern?',
      ],
      cued: [
        'Which question about a *hallmark* do customers ask most at the counter?',
        'What is the most surprising thing brought in for *valuation* on an ordinary day?',
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
      experience: [
        '+What do you remember about the first till you ever worked on?',
        'What makes a till easy to learn?',
        'Which sound do you like to hear from a till?',
      ],
      idea: ['What would you like a new till to do for you?'],
    },
    cued: [
      'How do you pay in a small shop: *cash*, card or phone?',
      'What do you do with a *receipt*: pocket, bag or leave it on the counter?',
      'Which beep do you like best: the *barcode* scanner, the microwave or the car door?',
      'What do you say to the *cashier* at the end: thanks, bye or have a good one?',
    ],
    atWork: {
      asks: [
        '+What matters most in a till system: speed, clear reports or easy training?',
        'What makes for a good moment at the till: speed, a smile or a short chat?',
        'Which daily report from a till helps most: best sellers, busy hours or stock levels?',
        'What would you link your till to first: stock, accounts or loyalty cards?',
      ],
      cued: [
        'What do new staff learn fastest on an *EPOS*: splitting bills, refunds or the shortcuts?',
        'What does *end of day* need most: quiet, music or two people?',
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
      choice: [
        'Buying for a shop: from a rep, at a trade fair or online late at night?',
        'What matters most when you order for your shop: choice, delivery or service?',
      ],
      experience: ['Which product did you order on a hunch that turned out to be a hit?'],
      problem: ['Which product on your shelves always sells out before the next delivery?'],
    },
    cued: [
      'Which little *gift* shop could you never walk past?',
      'What do you look at first in a shop *window*: colours, prices or the whole scene?',
      'Which local *supplier* would you love to see in more shops?',
      'Which thing do you always buy by the *case* or in bulk?',
    ],
    atWork: {
      asks: [
        '+How do you find new wholesale suppliers: trade shows, online or word of mouth?',
        'What persuades you to stock a new product?',
        'What makes a first wholesale order go smoothly?',
        'What would make wholesale buying easier: smaller minimums, quicker delivery or samples?',
      ],
      cued: [
        'What does a new *stockist* ask you before a first order?',
        'How do you like to see a new *range*: in a showroom, a box or a PDF?',
      ],
    },
  },
];
