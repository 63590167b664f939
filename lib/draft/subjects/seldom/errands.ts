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
      choice: ['In a will: name who gets each family treasure, or let the family share them out?'],
      experience: ['Which family heirloom is small but means a lot to you?'],
      problem: ['Which legal word in a will do you find the most puzzling?'],
    },
    cued: [
      'What matters most in an *executor*: calm, patience or a tidy desk?',
      'What matters most in a *guardian*: kindness, closeness or shared values?',
      'Which kind of *charity* is closest to your heart: animals, health or children?',
      'Where would you keep a will: with a *solicitor*, in a safe or in a drawer?',
      'Who would you ask to *witness* your will: a neighbour, a friend or a colleague?',
      'What would you like your *legacy* to be: a garden, a story or a good cause?',
      'Which skill is your best *inheritance* from your parents: cooking, music or mending?',
      'Who would you trust with your paperwork under an *LPA*: a partner, a child or a friend?',
    ],
    atWork: {
      asks: [
        'What makes it easier to write a will: a checklist, plain words or a friendly adviser?',
        'What finally got you, or somebody you know, to make a will?',
        'What makes writing a will so easy to put off?',
        'Which part of a will needs the most thought: the people, the property or the wishes?',
      ],
      cued: [
        'What do clients ask first about *probate*?',
        "What makes an *executor*'s job easier: a list, a folder or a talk beforehand?",
        'What brings most people in to name a *guardian*: a first child, a long flight or a friend?',
        'How do you explain *trusts* to a client in one sentence?',
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
      choice: [
        'News of your house purchase: by phone, by email or on an online tracker?',
        'Which step of buying a home would you like explained: searches, exchange or completion?',
      ],
      experience: ['What was the first thing you did after you got the keys to your home?'],
      problem: ['~What is hardest to plan on moving day: the keys, the van or the cat?'],
    },
    cued: [
      'Where would you keep the *keys* of a new home on the first day?',
      'Who would you ring first on the day of *completion*?',
      'Which old detail would you like to find in the *deeds* of a house?',
      'What would you buy first as a *first time buyer*: a bed, a plant or a drill?',
    ],
    atWork: {
      asks: [
        'Which conveyancing step would you speed up first: searches, enquiries or signing?',
        'What matters most in conveyancing: speed, clear updates or a named contact?',
        'What do you most want explained when you buy a house: the fees, forms or waiting times?',
        'What do home buyers value most in a conveyancer: updates, plain words or speed?',
      ],
      cued: [
        'Which local *search* do buyers ask about most?',
        'What keeps a property *chain* moving in the last week?',
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
      choice: [
        '+A new extension: a big kitchen to eat in, or a quiet room to work in?',
        '+What would you want most in a new extension: light, space or doors to the garden?',
      ],
      idea: ['+What would you use an extra room at home for?'],
      experience: ['Which extra room did you dream of having as a child?'],
    },
    cued: [
      'Which would you choose for the back of a house: *bifolds* or a big window?',
      'What would you do first with a *loft conversion*: bedroom, study or playroom?',
      'How would you choose a *kitchen* for an extension: island, table or both?',
      'Where would you put a *rooflight*: stairs, bathroom or kitchen?',
    ],
    atWork: {
      asks: [
        '+Which room would you extend first: the kitchen, the living room or a bedroom?',
        '+What matters most in a good extension: light, layout or a link to the garden?',
        'What gets forgotten most in an extension: sockets, storage or light?',
        'What makes building an extension easy: a good plan, a good builder or good weather?',
      ],
      cued: [
        'What do *architects* ask clients first about an extension: light, budget or storage?',
        'Which part of a *build* do you enjoy most: digging, roofing or handing over the keys?',
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
      choice: [
        'Splitting a bill with friends: straight away in the app, or later in cash?',
        'Which would you like a banking app to help with: saving, budgeting or splitting bills?',
      ],
      problem: ['What do you look up most often in your banking app?'],
    },
    cued: [
      'What are your *savings* for right now: a trip, a kitchen or a rainy day?',
      'How do you pay in a shop: *contactless* card, phone or coins?',
      'What do you call your savings pots in a banking *app*: sensible names, or silly ones?',
    ],
    atWork: {
      asks: [
        'What matters most in a business banking app: security, simplicity or good support?',
        'What makes a business banking app useful: quick payments, clear reports or several users?',
        'Which feature of your banking app do you use more than any other?',
        'What would you add to a business banking app first: invoices, cash flow or tax pots?',
      ],
      cued: [
        'Which question about *fraud* do customers ask most often at the moment?',
        'What makes people *switch* their bank account: an offer, an app or a friend?',
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
      experience: ['Which small shop from your childhood do you still remember?'],
      choice: ['Your last visit to a shop you love: a quick look round, or a long chat at the counter?'],
      problem: ['What do you find in a small shop that you never find online?'],
      idea: ['What do you like most about a small shop: the chat, the shelves or the smell?'],
    },
    cued: [
      'What would you wish a shopkeeper in *retirement*: travel, a garden or long lie-ins?',
      "What do you look for first in a shop's *clearance*: a gift, a treat or something useful?",
      'What would you buy on the *final day* of a shop you love, to remember it by?',
      'Which kind of shop makes a *high street* worth a walk?',
      'Which old shop *fixture* would you take home: the till, the sign or the counter?',
      'How do you like to say *thank you* to a shopkeeper: a card, a cake or a chat?',
      'What would you still like to buy *online* from a shop that closes its doors?',
      'What do *regulars* bring to a small shop: chat, cake or news?',
    ],
    atWork: {
      asks: [
        'What makes a small shop part of a town: the owner, the service or the years?',
        'What do customers value most in a small shop: advice, a chat or something different?',
        'Which kind of new shop would you welcome on a high street: a bakery, a bookshop or a workshop?',
        'How should a shop say goodbye to its customers: a party, a letter or a last open day?',
      ],
      cued: [
        "What's the best advice for a shopkeeper's first month of *retirement*?",
        'Which job takes longest in a *clearance*: the stock, the fixtures or the papers?',
        'What would help a *high street* most: markets, parking or evening opening?',
        "How would you thank the *staff* on a shop's last day?",
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
      experience: ['+What is your best find from a flea market or car boot sale?'],
      idea: ['+What do you hope to find in a dusty box at a flea market?'],
      problem: ["What's hardest to walk past at a flea market: old books, tools or china?"],
      choice: ['~At a flea market: there at dawn for the finds, or late for the bargains?'],
    },
    cued: [
      'Which *vintage* thing do you use every day?',
      'Which piece of old *furniture* would you never part with?',
      'What is your best line when you *haggle* at a car boot sale?',
      'Which *vinyl* record would you be thrilled to find in a box?',
      '*China* from a flea market: one matching set, or a happy mix of odd cups?',
      'Which old *toys* would you buy back from your childhood?',
      'An old *clock* that ticks: on the mantelpiece, or in a far room?',
      'What do you look for first on a piece of old *silver*: the hallmark, the shape or the shine?',
    ],
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
      experience: [
        '+Which part of your car do you least like to clean yourself?',
        'Where do crumbs hide best in a car?',
      ],
      choice: [
        "+What's hardest to get out of a car: sand, dog hair or crumbs?",
        '+Which trip leaves a car most in need of a clean: beach, dog walk or camping?',
        'What do you like most about a clean car: shiny paint, clear glass or fresh seats?',
      ],
      problem: ['+Which part of a car is hardest to keep clean?'],
    },
    cued: [
      'How do you like *leather* seats: smooth and dark, pale or with a worn look?',
      'Which *interior* spot collects the most crumbs: the seats, the cup holder or the mats?',
      'Which *alloys* do you like on a car: silver, black or two-tone?',
      'What would you rather watch: *snow foam* sliding down, or the rinse after it?',
      'Where does *pet hair* settle most in a car: the boot, the back seat or your coat?',
      'Which car from your past deserved a coat of *wax* every month?',
      'Which paint colour looks best after a *polish*: black, red or deep blue?',
      'When does a car most deserve a *valet*: after winter, after the beach or before a wedding?',
    ],
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
      choice: [
        'Charging an electric car: at home while you sleep, or out while you shop?',
        'When would you charge an electric car at home: overnight, in sunshine or after work?',
        'What matters most in a home charger: speed, looks or a smart timer?',
      ],
      idea: ['Which car park near you should have chargers for electric cars?'],
    },
    cued: [
      'What do you do while an electric car is *charging*: read, shop or walk?',
      'What would you listen to on the first quiet drive in an *electric car*?',
      'What would you run on *solar* power first: the car, the kettle or the dishwasher?',
      'Where would you hang the *cable* of a home charger: inside, outside or on a hook?',
    ],
    atWork: {
      asks: [
        'What matters most in charging at work: enough chargers, easy payment or fair sharing?',
        'Where would you add chargers first: at offices, at shops or on residential streets?',
        'What did you believe about electric cars until you drove one?',
        'What would help more with charging at work: more chargers, or a fair way to share?',
      ],
      cued: [
        'How do you plan *fleet* charging so that every van is ready at seven?',
        'What does an *installer* ask first on a site visit for chargers?',
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
      experience: ['What kind of tree did you climb as a child?'],
      choice: ['A big old tree in the garden: a swing on it, or a bench under it?'],
      problem: ['What does the tree nearest your house drop most: leaves, fruit or twigs?'],
    },
    cued: [
      'Which part of the garden would get more light after a *crown reduction*?',
      'How high would you like your *hedge*: knee, shoulder or well above your head?',
      'What would you do with an old tree *stump*: grind it out, or make it a seat?',
      'What would you spread fresh *woodchip* on: paths, borders or the play corner?',
      'Where is the grandest *oak* you know?',
      'How do you stack your *logs*: along a wall, in a shed or by the door?',
      'What would you plant after an *ash* comes down: a birch, a rowan or an apple?',
      'What do you check first in the garden after a *storm*: fence, shed or trees?',
    ],
    atWork: {
      asks: [
        'What matters most in a tree surgeon: safety, care for the tree or a tidy site?',
        'What makes a tree job tricky: the height, the access or the neighbours?',
        'What harms town trees most: drought, digging or cars?',
        'Which use for felled wood do you like best: benches, woodchip or firewood?',
      ],
      cued: [
        'What do you find hardest to explain to clients about *ash dieback*?',
        'Which *chainsaw* would you reach for first thing: a petrol, or a battery one?',
        'What would you tell a young *climber* on the first day up a big tree?',
        'When is the best month on your rounds for *pruning* fruit trees?',
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
      choice: [
        '+Noise in a shared office: a hum of voices, or headphones on?',
        '+What matters most to you in a shared office: quiet, coffee or company?',
        "+Which would you choose for a day's work: home, a café or a shared office?",
      ],
      idea: ['+What would get you out of the house to work in a shared office?'],
      experience: [
        '+What makes a shared office feel friendly?',
        '+What do you look for first in a co-working space?',
      ],
    },
    cued: [
      'Which spot do you look for at a *hot desk*: by the window, in a corner or near the coffee?',
      'What must be in a good *meeting room*: a whiteboard, a big screen or daylight?',
      'What would you use an office *phone booth* for most: calls, recordings or ten quiet minutes?',
      'How many cups of *coffee* make a good working day at a desk?',
      'What would you like from an office as a *freelancer*: people, a proper desk or a door to shut?',
      'What would you put on the wall of a *private office* first?',
      'What brings an office *community* together best: lunch, a quiz or a walk?',
      'A *standing desk*: all day, an hour at a time or only for calls?',
    ],
    atWork: {
      asks: [
        '+What matters more in a co-working space: quiet, or company?',
        '+What makes a co-working space work: good wifi, meeting rooms or a friendly host?',
        '+What do you enjoy most in a co-working space: the people, the coffee or the focus?',
        '+What helps you focus in a shared office?',
        '+How many days a week suit you for co-working?',
        '+What makes a co-working space feel welcoming?',
      ],
      cued: [
        'Which days of a *hybrid* week work best together in one room: the first, the middle or the last?',
        'What does a *startup* need first from its office: a fast line, a big table or room to grow?',
        'How often does a *remote* team need to sit in one room: weekly, monthly or twice a year?',
        'What would you use a *day pass* for: deep work, a client visit or a change of scene?',
      ],
    },
  },
];
