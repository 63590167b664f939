import type { Subject } from '../../subject';

/** Homes and rooms surveyed, auctioned, built, shared and stored. */
export const housing: readonly Subject[] = [
  {
    name: 'property auction',
    says: [
      'property auction',
      'auction (property|house|home)',
      '(house|home|property|land|bungalow|flat) (auction|at auction)',
      'legal pack',
      'auction finance',
    ],
    clues:
      'guide price, lot, gavel, reserve, hammer, bidders, unmodernised, auction, freehold, bid, legal pack, vendor, investor, bungalow, terrace, catalogue, vacant, auctioneer, auction room, refurbishment, completion, buyer, tenanted, plot, repossession, reserve met, modern method, open home, valuation, deposit, bridging, renovate, passed in',
    asks: {
      choice: [
        '+What draws you to a house at auction: the location, the plot or the potential?',
        '+A house that needs everything doing: start with the kitchen, or the roof?',
      ],
      idea: [
        'Which old building would you love to bid for?',
        'What would you do first with a house won at auction?',
      ],
    },
    cued: [
      'Which would you rather do up: a *bungalow*, a terrace or an old chapel?',
      'What would you build on a small *plot* of land with a view?',
      'How would you show your *bid* in an auction room: a paddle, a nod or a big wave?',
      'Which feature would you save in an *unmodernised* house: fireplace, tiles or old doors?',
    ],
    atWork: {
      asks: [
        '+What matters most before an auction: the legal pack, a visit or a clear limit?',
        'Which matters more before a bid on a house: the legal pack, or a second visit?',
        'What do buyers value most in a property auction: speed, certainty or choice?',
        "Which house have you seen go from ruin to somebody's pride?",
      ],
      cued: [
        'Which kind of *lot* fills the auction room: a wreck, a plot or a shop with a flat?',
        'Which page of a *legal pack* do you read first?',
      ],
    },
  },
  {
    name: 'self storage',
    says: [
      'self storage',
      'storage (unit|facility|locker|pod)',
      '(household|student|container|secure) storage',
      'mini storage',
    ],
    clues:
      'sq ft, padlock, month to month, shipping container, declutter, storage, unit, container, lock, box, moving, removal, facility, 24 hour access, cctv, locker, furniture, student, business stock, renovation, secure, downsizing, monthly, pod, drive up, tape, indoor, climate controlled, warehouse, spare room, packing, ground floor',
    asks: {
      idea: [
        '+What would you use an empty storage unit for?',
        '+Which room would you clear first with a storage unit?',
        '+Which hobby of yours would fill a storage unit fastest?',
        '+What at home could go into storage until you next need it?',
      ],
      choice: [
        '+What helps most when packing for storage: strong boxes, clear labels or a good list?',
        '+When is a storage unit most useful: moving house, decorating or making room for a baby?',
      ],
      experience: ['~What have you found in a box you packed years ago?'],
    },
    cued: [
      'What would you move into storage during a *renovation*: the sofa, the books or the beds?',
      'How do you label a *box* so that you can find things again?',
      'Which *furniture* would you store during a house move, and for how long?',
      'What do *students* need to put away for the summer?',
    ],
    atWork: {
      asks: [
        '+What matters most in a storage unit for a business: access, space or security?',
        '+When is a storage unit handiest: during a move, a refit or a busy spell?',
        '+What would a business store first: stock, archives or event gear?',
        'What at work takes up room and could go into storage?',
      ],
      cued: [
        'What do *business* customers use a storage unit for most: stock, tools or papers?',
        'What makes a *facility* feel safe to customers: light, cameras or a friendly desk?',
      ],
    },
  },
  {
    name: 'student lets',
    says: [
      'student (let|accommodation|house|housing|room|living|hall|property|flat)',
      'halls of residence',
      'pbsa',
      'paying guest',
      'uni halls',
      'student tenant',
    ],
    clues:
      'en suite, housemates, bills included, freshers, guarantor, shared kitchen, undergraduate, campus, term time, hall of residence, landlord, house share, ensuite, university, accommodation, tenancy, deposit, bedroom, uni, pbsa, viewing, hmo, room, pg, hostel, term, flatmate, wifi, letting, academic year, studio, kitchen, september',
    asks: {
      choice: [
        'Your room in a student house: big and lively, or small and quiet?',
        'Which would you choose: a studio, a shared house or a room in halls?',
        'What matters most in a student house: the location, the kitchen or the housemates?',
      ],
      experience: ['What did you hang on the wall of your first student room?'],
    },
    cued: [
      'What would you cook first for new *housemates*?',
      'Where would you put the desk in a student *bedroom*: by the window, the door or the bed?',
      '*Freshers* week: which club would you join today?',
      'What makes a good *landlord*: quick repairs, clear bills or a friendly word?',
    ],
    atWork: {
      asks: [
        'What matters most in student accommodation: wifi, location or good management?',
        'What matters more in student housing: a short walk, or a big kitchen?',
        'What do parents look for first in a student let: safety, location or condition?',
        'Which extra would you add to a student let: study space, bike storage or a garden?',
      ],
      cued: [
        'What do students ask first at a *viewing*?',
        '*Bills included* or separate: what do students really prefer?',
      ],
    },
  },
  {
    name: 'new-build homes',
    says: [
      'new ?build (home|house|property|flat|apartment|development|estate)',
      'show ?home',
      'new homes (site|development|for sale)',
      'home ?builder',
      'house ?builder',
      '(housing|residential) development',
      'bhk',
      'off plan',
    ],
    clues:
      'plot, bedroom homes, developer, amenities, clubhouse, possession, rera, show home, bedroom, phase, part exchange, housebuilder, help to buy, snag, energy efficient, turfed, site, reserve, detached, warranty, first time buyer, launch, specification, estate, sales advisor, affordable, open plan, development, off plan, housing, house and land, epc, foundation, handover, shared ownership',
    asks: {
      experience: [
        '+Which room do you look at first in a show home?',
        'What did you do first when you got the keys to a new home?',
      ],
      choice: [
        '+What matters most in a newly built home: the kitchen, the garden or a warm, dry house?',
        'The first room to get ready in a new home: the kitchen, or the bedroom?',
      ],
    },
    cued: [
      'What would you look at first in a *show home*: kitchen, garden or cupboards?',
      'Which *amenities* would you like within walking distance: café, pool or library?',
      'Where would you put the sofa in a *two bedroom* home: by the window or facing the garden?',
      'What should the garden of a new *plot* get first: turf, a tree or a patio?',
    ],
    atWork: {
      asks: [
        'Which feature matters most in a new-build home: low bills, good light or storage?',
        'What makes a new street feel like home sooner: trees, shops or a playground?',
        'What would you check first in a new-build home: the light, the storage or the garden?',
        'Which would you choose for a new-build: a home office, a big kitchen or a garage?',
      ],
      cued: ['Which detail of a *show home* sells it best?', 'Which *snag* do buyers point out first?'],
    },
  },
  {
    name: 'retirement living',
    says: [
      'retirement (village|living|apartment|community|home|housing|flat)',
      'over (55|60|65)s? (housing|home|living|apartment)',
      'sheltered housing',
      'later living',
      'extra care housing',
    ],
    clues:
      'residents, lounge, bungalow, downsizing, warden, guest suite, communal garden, bowls, downsizer, village, apartment, over 55, independent, community, sheltered, later life, care, extra care, bistro, housing, emergency cord, assisted, garden, senior, craft activity, companionship, leasehold, lodge, manager, bowling green, over 60s, pension, house manager',
    asks: {
      idea: ['+What would you want within walking distance when you are eighty?'],
      choice: [
        'In retirement: a bungalow with a garden, or a flat with friends next door?',
        'What would you take up in retirement: painting, bowls or a language?',
        'What matters most in retirement living: friends nearby, a garden or help at hand?',
      ],
    },
    cued: [
      'Which floor would you choose for a retirement *apartment*: ground, middle or top?',
      'What would you pass on to the family first when *downsizing*: books, china or tools?',
      'What would you grow in a shared *garden*: roses, runner beans or sweet peas?',
      'What makes a shared *lounge* a good place to sit: a fire, a piano or good cake?',
      'Who would you invite first to stay in a *guest suite*?',
      'What would you order for lunch in the *bistro*: soup, fish and chips or a salad?',
      'Which club in a retirement *community* would you join first: choir, cards or walking?',
      'Which room of a *bungalow* should get the morning sun?',
    ],
    atWork: {
      asks: [
        'What do residents value most in retirement living: company, independence or security?',
        'What matters most when choosing a retirement home: the place, the people or the care?',
        'What should every retirement village have: a café, a garden or a workshop?',
        "What's on your list for retirement that work has never left time for?",
      ],
      cued: [
        'What does a good *warden* notice on the morning round?',
        'Which activity brings the most *residents* to the lounge?',
        'What first brought you to work in *later life* housing?',
        'What do families ask first about *extra care*: the meals, the staff or the garden?',
      ],
    },
  },
  {
    name: 'holiday let owners',
    says: [
      'holiday let (management|agency|owner)?',
      '(airbnb|short term rental|short let|short stay) (management|host|hosting|rental|owner)?',
      'changeover (day|clean)',
      'co ?host(ing)?',
      'holiday home owner',
    ],
    clues:
      'changeover, guests, hosts, occupancy, key safe, linen, turnover, superhost, serviced accommodation, listing, cottage, booking, short term rental, property management, revenue, review, cleaner, nightly rate, welcome pack, five star host, hot tub, calendar, channel manager, income, self catering, furnished, staging, co host, regulation, bnb, check in',
    asks: {
      idea: ['What do you leave on the table to welcome holiday guests?'],
      choice: [
        'When guests arrive at a holiday home: a key safe, or somebody at the door?',
        'Which holiday let would you book first: a cottage, a treehouse or a beach hut?',
      ],
      problem: ["~What do guests always ask, even though it's in the welcome book?"],
    },
    cued: [
      'What would you put in the *welcome pack* for a rainy week?',
      'What do you look for first in a *cottage* for a family holiday: the garden, the beds or the view?',
      'A *hot tub* at a holiday cottage: under the stars, with a view or under a roof?',
      'Which *review* line would you love to read about a home you look after?',
    ],
    atWork: {
      asks: [
        'Which job would you hand over first in a holiday let: cleaning, bookings or laundry?',
        'What do guests mention first about a holiday home: the view, the beds or the kitchen?',
        'Which little extra in a holiday home made you want to come back?',
        "What's the nicest message a guest left in your holiday home?",
      ],
      cued: [
        'What do you do first on *changeover* day: beds, kitchen or windows?',
        'Which photo should come first in a *listing*: the view, the bed or the kitchen?',
      ],
    },
  },
  {
    name: 'managed flats',
    says: [
      '(block|strata|estate) manage(ment|r)',
      "(residents'?|homeowners'?|owners'?) association",
      'hoa',
      'strata (committee|scheme|manager|levy)',
      'body corporate',
      'leasehold(er)?',
      'managing agent',
    ],
    clues:
      'service charge, communal, agm, stairwell, freeholder, committee, bylaws, common area, reserve fund, residents, strata, leasehold, block manager, hoa, owners corporation, apartment, maintenance, lift, sinking fund, body corporate, building, society, right to manage, fire safety, cladding, ground rent, by law, hallway, contractor, defect, insurance, leaseholder, condo',
    asks: {
      choice: [
        'News about your building: a note in the hallway, or an email?',
        'Which would you like in your building: a gym, a garden or a parcel room?',
      ],
      experience: ['How did you first meet the neighbours in your building?'],
      problem: ['Which job in your building are you glad somebody else does?'],
    },
    cued: [
      'How do you keep a *communal* hallway friendly: plants, paint or a hello?',
      'Which view from a *lift* or a landing do you like?',
      "*Residents'* party in the garden: barbecue, cake or cinema?",
      'What would you like on the notice board of your *building*?',
    ],
    atWork: {
      asks: [
        "What makes a residents' meeting run smoothly?",
        'What helps neighbours in a block of flats get on well?',
        'Which part of a block of flats deserves the most care?',
        'What builds trust between residents and a property manager?',
      ],
      cued: [
        'What do residents ask most at an *AGM*?',
        'Which part of the *service charge* takes the most explaining?',
      ],
    },
  },
];
