import type { Subject } from '../../subject';

/** What has to be signed, sold, charged or put in order now and then. */
export const householdErrands: readonly Subject[] = [
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
      idea: ['+What would you like explained about making a will?'],
      experience: [
        "+What's the most unusual thing you have heard of in a will?",
        'Which legal word in a will do you find the most puzzling?',
      ],
      choice: [
        '+Where is a will best kept: at home, with a solicitor or in a safe?',
        '+What prompts people to make a will: a new baby, a new home or a big birthday?',
      ],
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
        '+What makes somebody a good executor of a will?',
        '+Which word in a will most needs a plain explanation?',
        '+What should every family talk about before making a will?',
        '+Which is most often forgotten in a will: pets, passwords or keepsakes?',
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
      experience: [
        '+How did you celebrate getting the keys to your home?',
        '+Which part of buying a home is best left to an expert?',
      ],
      idea: [
        '+What would you ask first when choosing a conveyancer?',
        '+How often would you like news of your house purchase?',
      ],
      choice: [
        '+What do you do while waiting for completion day: pack, plan or measure up?',
        '+What helps most while buying a home: regular updates, plain words or a named contact?',
        '~What is hardest to plan on moving day: the keys, the van or the cat?',
      ],
    },
    cued: [
      'Where would you keep the *keys* of a new home on the first day?',
      'Who would you ring first on the day of *completion*?',
      'Which old detail would you like to find in the *deeds* of a house?',
      'What would you buy first as a *first time buyer*: a bed, a plant or a drill?',
    ],
    atWork: {
      asks: [
        '+Which conveyancing term most needs plain English?',
        '+What should home buyers have ready before conveyancing starts?',
        '+How should a conveyancer keep you informed: by phone, by email or online?',
        "+What's the best moment of a house purchase: the offer, the signing or the keys?",
        '+Which keeps a house sale on track best: early paperwork, quick replies or a clear plan?',
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
      idea: [
        '+Who in your family would claim a new room first?',
        '+What would you use an extra room at home for?',
        'Which room in your home would you like to make bigger?',
      ],
      choice: ['+Where would you add a room to your home: in the loft, at the back or at the side?'],
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
      experience: [
        'What makes a bank account easy to live with?',
        'Which tool in a banking app do you find handiest?',
        'Which job once meant a trip to the bank and now takes you a moment in the app?',
      ],
      idea: ['What would you name a savings pot in your bank account?'],
    },
    cued: [
      'What are your *savings* for right now: a trip, a kitchen or a rainy day?',
      'How do you pay in a shop: *contactless* card, phone or coins?',
      'What do you call your savings pots in a banking *app*: sensible names, or silly ones?',
    ],
    atWork: {
      asks: [
        'What do you check first in a banking app?',
        'What makes a business account simple to open?',
        'Which banking job do you like to do on your phone?',
        'Which payment job should a banking app make quicker?',
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
      problem: ['+What makes a shopkeeper hard to forget?'],
      experience: [
        '+Which memory of a local shop makes you smile?',
        '+What did you buy again and again in a shop you loved?',
      ],
      idea: [
        '+What would you say to a shopkeeper on the last day?',
        '+What would you take home as a keepsake from a shop you loved?',
      ],
      choice: ['+Your last visit to a shop you love: a quick look round, or a long chat at the counter?'],
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
        '+What makes people loyal to a small shop?',
        '+What would you thank a good shopkeeper for?',
        '+Which shop owner taught you something about good service?',
        '+What makes a small shop part of a town: the owner, the service or the years?',
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
      idea: ['+Which antique would you love to bring home next?'],
      experience: [
        '+Which flea market find do you still use every day?',
        '+How do you spot a treasure on a table of old things at a fair?',
        '+What do you always look for at an antiques fair or car boot sale?',
      ],
      choice: [
        '+What makes an antique special: its story, its maker or its looks?',
        '+Which stall draws you first at an antiques fair: clocks, china or furniture?',
        '~At a flea market: there at dawn for the finds, or late for the bargains?',
      ],
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
        '+Which question about EV chargers do you hear most?',
        '+What comes first in an EV charger project: the power supply, the funding or the parking?',
        'What would you do while an electric car charges?',
        'Where is the best spot for an EV charger in a car park?',
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
        'What makes a tree job tricky: the height, the access or the neighbours?',
        'What tells you that a tree needs a tree surgeon?',
        "Which part of a tree surgeon's job looks hardest?",
        'What would you enjoy most about working as a tree surgeon?',
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
