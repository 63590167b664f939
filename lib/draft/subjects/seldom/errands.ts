import type { Subject } from '../subject';

/** What has to be signed, sold, charged or put in order now and then. */
export const errands: readonly Subject[] = [
  {
    name: 'making a will',
    says: [
      'wills',
      '(make|making|write|writing|made|wrote|update|updating) (a|your|my|their) will',
      'will writ(ing|er)',
      'probate',
      'inheritance',
      'estate planning',
      'executor',
      'legacy gift',
    ],
    clues:
      'estate, executors, beneficiaries, probate, trusts, guardian, solicitor, inherit, inheritance, legacy, beneficiary, intestacy, asset, witness, lpa, testator, inheritance tax, will writer, loved one, dying, property, codicil, charity gift, signed, succession, peace of mind, free wills month, living will, bequest, lawyer',
    asks: {
      idea: ['Which of your things would you most like to stay in the family?'],
      problem: ['Which legal word in a will do you find the most puzzling?'],
      choice: ['In a will: name who gets each family treasure, or let the family share them out?'],
      experience: ['Which family heirloom is small but means a lot to you?'],
    },
    atWork: {
      work: [
        'What makes writing a will so easy to put off?',
        'Which is harder for a family to talk about in a will: the house, or the heirlooms?',
      ],
      people: [
        "Which small heirloom would you name in a will, though it's worth very little?",
        'What finally got you, or somebody you know, to make a will?',
      ],
    },
  },
  {
    name: 'conveyancing',
    says: [
      'conveyanc(ing|er)',
      'exchange of contracts',
      'completion day',
      'property solicitor',
      'land registry',
      'leasehold(er)?',
      'freehold',
      'ground rent',
      'stamp duty',
      'property chain',
    ],
    clues:
      'searches, completion, exchange, deeds, vendor, survey, solicitor, stamp duty, land registry, local search, mortgage, property, chain, buyer, seller, title deed, contract, purchase, lawyer, remortgage, leasehold, first time buyer, house move, key, settlement, house key, legal fee, enquiry, fixed fee, convey, paperwork, deposit, draft',
    asks: {
      idea: ['What would you want to be told each week while you buy a house?'],
      problem: ['~What is hardest to plan on moving day: the keys, the van or the cat?'],
      choice: ['News of your house purchase: by phone, by email or on an online tracker?'],
      experience: ['What was the first thing you did after you got the keys to your home?'],
    },
    atWork: {
      work: [
        'What do you most want explained when you buy a house: the fees, forms or waiting times?',
        'Which paper is always the last to arrive in a house sale?',
      ],
      people: [
        'What do you remember about the day you moved into your first home?',
        'Who kept you calm while you waited for the keys to a house?',
      ],
    },
  },
  {
    name: 'house extension',
    says: [
      '(house|home|kitchen|side|rear|single-storey|two-storey) extension',
      'loft conversion',
      'garage conversion',
      'basement conversion',
      'garden room',
      'conservatory',
      'orangery',
      'extend(ing)? your home',
    ],
    clues:
      'steels, planning permission, bifolds, architect, foundations, rooflight, knock through, plasterboard, kitchen, builder, loft conversion, planning, footing, single storey, open plan, rear, roof lantern, garage conversion, dormer, brickwork, plaster, side return, building control, extra space, renovation, skylight, wraparound, roof window, granny flat, scaffold, blockwork, dig',
    asks: {
      idea: ['What would you use an extra room at home for?'],
      problem: ['Which room in your house is always the most crowded?'],
      choice: ['A new extension: a big kitchen to eat in, or a quiet room to work in?'],
      experience: ['Which extra room did you dream of having as a child?'],
    },
    atWork: {
      work: [
        'Which room would you extend first: the kitchen, the living room or a bedroom?',
        'What gets forgotten most in an extension: sockets, storage or light?',
      ],
      people: [
        'What did you learn from living through building work at home?',
        'Which builder would you have back tomorrow, and for what?',
      ],
    },
  },
  {
    name: 'banking app',
    says: [
      'bank(ing)? (app|account)',
      '(mobile|online|digital) bank(ing|s)?',
      'current account',
      'switch(ing)? (your )?bank(s| account)?',
      'debit card',
      'neo-?bank',
      'challenger bank',
      'joint account',
    ],
    clues:
      'current account, card, savings, transfer, payment, fraud, scam, digital, switch, interest, overdraft, pin, branch closure, balance, contactless, mobile, fintech, statement, spending, upi, account, direct debit, login, money, neobank, budgeting, credit, notification, biometrics',
    asks: {
      idea: ['What would you like your banking app to warn you about?'],
      problem: ['What do you look up most often in your banking app?'],
      choice: ['Splitting a bill with friends: straight away in the app, or later in cash?'],
      experience: ['What was the first thing a banking app saved you a trip to the bank for?'],
    },
    atWork: {
      work: [
        'Which feature of your banking app do you use more than any other?',
        'What matters more in a bank: a quick app, or a person to talk to?',
      ],
      people: [
        'What was the first thing you ever saved for in a bank account?',
        'Who taught you how a bank works, and what do you still remember?',
      ],
    },
  },
  {
    name: 'closing shop',
    says: [
      'closing (its|our|the|their) doors',
      'closing down( sale)?',
      'last day of trading',
      'shut(ting)? up shop',
    ],
    clues:
      'final day, closing down, shutter, retirement, goodbye, clearance, everything must go, farewell, heartfelt, lease, thank you, years, high street, trading, difficult decision, stock, loyal, chapter, fixture, retail, footfall, rent, bittersweet, last chance, sad news, shelf, memory, half price',
    asks: {
      idea: ['What do you like most about a small shop: the chat, the shelves or the smell?'],
      problem: ['What do you find in a small shop that you never find online?'],
      choice: ['Your last visit to a shop you love: a quick look round, or a long chat at the counter?'],
      experience: ['Which small shop from your childhood do you still remember?'],
    },
    atWork: {
      work: [
        'What do shop owners find hardest about closing the door for the last time?',
        'What does a street miss first when a small shop closes?',
      ],
      people: [
        'Which shopkeeper knew you by name when you were young?',
        'What did working in a shop teach you about people?',
      ],
    },
  },
  {
    name: 'antiques and car boot sales',
    says: [
      'car boots?( sale| fair)?',
      'flea market',
      'antique',
      'vintage (fair|market|stall|homeware|furniture)',
      'auction house',
      'brocante',
      'yard sale',
      'garage sale',
      'collectable',
      'collectible',
      'memorabilia',
      'retro (furniture|finds|shop)',
      'salvage yard',
      'valuation day',
    ],
    clues:
      'flea market, car boot, vintage, stall, bargain, bric a brac, dealer, furniture, haggle, china, pitch, early bird, seller, retro, collectable, silver, treasure, field, clock, brocante, vinyl, rummage, victorian, mid century, junk, thrift, bootsale, restored, seller pitch, homeware',
    asks: {
      idea: ['What do you hope to find in a dusty box at a flea market?'],
      problem: ["What's hardest to walk past at a flea market: old books, tools or china?"],
      choice: ['~At a flea market: there at dawn for the finds, or late for the bargains?'],
      experience: ['What is your best find from a flea market or car boot sale?'],
    },
  },
  {
    name: 'car wash and detailing',
    says: [
      'interior shampoo',
      'clay bar',
      'undercarriage',
      'car (wash|valet(s|ing)?|detail(ing|er)|cleaning|care)',
      'valeting',
      'auto detailing',
      'ceramic coating',
      'mobile valet(ing|er)?',
      'snow foam',
    ],
    clues:
      'polish, wax, alloys, upholstery, snow foam, shampoo, swirl marks, sponge, interior details, pet hair, coffee spills, valet, leather, details, ceramic coating, interior, detailer, foam, paint correction, clay bar, vacuum, bodywork, undercarriage, pressure washer, wheel, gloss, mini valet, swirl, dashboard, microfibre, scratch, bonnet, hand wash, engine bay, suv, odour',
    asks: {
      idea: ['Which part of your car do you least like to clean yourself?'],
      problem: ["What's hardest to get out of a car: sand, dog hair or crumbs?"],
      choice: ['Cleaning a car: the outside first, or the inside?'],
      experience: ["What's the muddiest or dustiest your car has been?"],
    },
  },
  {
    name: 'EV charger',
    says: [
      '(ev|electric (car|vehicle)) charg(er|ing|epoint)',
      'charge ?point',
      'charging (point|station)',
      'home charger',
      'wallbox',
      '(rapid|fast|public) charger',
    ],
    clues:
      'kw, tethered, cable, off peak, kerbside, plugged in, electric car, charge point, charging, installer, home charger, socket, type 2, solar, tariff, range, electrician, rapid, electric vehicle, fleet, battery, driveway, consumer unit, grant, kwh, overnight, load balancing, level 2, wall unit, plug, workplace, smart',
    asks: {
      idea: ['Which car park near you should have chargers for electric cars?'],
      problem: ['How do you find a charger for an electric car when you are far from home?'],
      choice: ['Charging an electric car: at home while you sleep, or out while you shop?'],
      experience: ['What was the first long trip you made, or heard of, in an electric car?'],
    },
    atWork: {
      work: [
        'What holds up a new charge point most: the grid, the permit or the parking?',
        'What would help more with charging at work: more chargers, or a fair way to share?',
      ],
      people: [
        'Who was the first person you knew to drive electric, and what did they tell you?',
        'What did you believe about electric cars until you drove one?',
      ],
    },
  },
  {
    name: 'tree surgery',
    says: [
      'tree (surg(ery|eon)|care|work|survey)',
      'crown (reduction|lifting|thinning)',
      'stump (grinding|removal)',
      'dead wooding',
      'arborist',
    ],
    clues:
      'chainsaw, climbers, oak, ash dieback, chipper, branches, stump, felled, canopy, crown reduction, arborist, hedge, woodchip, pruning, dead wood, grinder, dismantle, limb, pollard, storm damage, tree preservation, conifer, log, rope, harness, root, arboriculture, palm, crown lift',
    asks: {
      idea: ['Which tree near you would you be sorry to lose?'],
      problem: ['What does the tree nearest your house drop most: leaves, fruit or twigs?'],
      choice: ['A big old tree in the garden: a swing on it, or a bench under it?'],
      experience: ['What kind of tree did you climb as a child?'],
    },
    atWork: {
      work: [
        'What makes a tree job tricky: the height, the access or the neighbours?',
        'What harms town trees most: drought, digging or cars?',
      ],
      people: [
        'What would you like to know about the tree closest to your home?',
        "Which tree have you worked on, or sat under, that you'll never forget?",
      ],
    },
  },
  {
    name: 'co-working',
    says: [
      'co-?working',
      'hot ?desk(s|ing)?',
      'shared office',
      'flexible (office|workspace)',
      'start-?up hub',
      'makerspace',
    ],
    clues:
      'desks, day pass, phone booths, meeting rooms, freelancers, lockers, hot desks, office, workspace, remote, wifi, coffee, flexible, membership, startup, hybrid, private office, community, laptop, founder, monitor, standing desk, printer, kitchen, hub, ergonomic chair, creative, networking, lounge, focus',
    asks: {
      idea: ['What would get you out of the house to work in a shared office?'],
      problem: ["What's hardest about working from home all week?"],
      choice: ['Noise in a shared office: a hum of voices, or headphones on?'],
      experience: ['What did you once learn from the person at the next desk in a shared office?'],
    },
    atWork: {
      work: [
        'Where do you do your best work in a shared office: desk, sofa or phone booth?',
        'What matters more in a co-working space: quiet, or company?',
      ],
      people: [
        'Who did you meet in a co-working space that you still work with today?',
        'What surprised you about your first day in a co-working space?',
      ],
    },
  },
];
