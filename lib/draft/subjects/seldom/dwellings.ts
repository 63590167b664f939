import type { Subject } from '../subject';

/** Homes and rooms surveyed, auctioned, built, shared and stored. */
export const dwellings: readonly Subject[] = [
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
      idea: ['Which run-down building near you would you like to see brought back to life?'],
      problem: ['What would you check first before bidding for a house?'],
      choice: ['A house that needs everything doing: start with the kitchen, or the roof?'],
      experience: ['What was your boldest bid at an auction?'],
    },
    atWork: {
      work: [
        'Which matters more before a bid on a house: the legal pack, or a second visit?',
        'What takes longest to bring back to life in an empty house?',
      ],
      people: [
        'What do you remember about the first property auction you went to?',
        "Which house have you seen go from ruin to somebody's pride?",
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
      idea: ['What would you put into storage first to get a room back?'],
      problem: ['What takes up the most room in your home for most of the year?'],
      choice: ['Which is harder to let go of: old furniture, or boxes of childhood things?'],
      experience: ['~What have you found in a box you packed years ago?'],
    },
    atWork: {
      work: [
        'What would you put into storage first: furniture, winter gear or old paperwork?',
        'Which is harder with a storage unit: packing it all in, or finding it again?',
      ],
      people: [
        "What's the oddest thing you've ever seen put into storage?",
        'Which box have you moved from place to place and never opened?',
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
      idea: ['Which dish do you most like to cook in a shared kitchen?'],
      problem: ['What do flatmates in a student house find hardest to share: the fridge, bathroom or bills?'],
      choice: ['Your room in a student house: big and lively, or small and quiet?'],
      experience: ['What did you hang on the wall of your first student room?'],
    },
    atWork: {
      work: [
        'What do students forget most often when they move in?',
        'What matters more in student housing: a short walk, or a big kitchen?',
      ],
      people: [
        'What do you remember about your first night in student housing?',
        'What did living with strangers teach you as a student?',
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
      idea: ['Which colour would you paint the first wall of a newly built home?'],
      problem: ['Where in a home can you never have enough storage?'],
      choice: ['The first room to get ready in a new home: the kitchen, or the bedroom?'],
      experience: ['What did you do first when you got the keys to a new home?'],
    },
    atWork: {
      work: [
        'What would you check first in a new-build home: the light, the storage or the garden?',
        'What makes a new street feel like home sooner: trees, shops or a playground?',
      ],
      people: [
        'Which home have you helped to build that you still drive past?',
        'Who was the first neighbour you met when you moved into a new home?',
      ],
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
      idea: ['What would you want within walking distance when you are eighty?'],
      problem: ['What would be hardest to part with if you moved to a smaller home?'],
      choice: ['In retirement: a bungalow with a garden, or a flat with friends next door?'],
      experience: ['What have you found time for since you retired?'],
    },
    atWork: {
      work: [
        'What matters more in a retirement community: the garden, or the neighbours?',
        "What's harder about the move to a smaller home: the sorting, or the goodbye?",
      ],
      people: [
        "What's on your list for retirement that work has never left time for?",
        'Who do you know who seems to get younger in retirement?',
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
      problem: ["~What do guests always ask, even though it's in the welcome book?"],
      choice: ['When guests arrive at a holiday home: a key safe, or somebody at the door?'],
      experience: ["~What's the oddest thing a guest has left behind in your holiday home?"],
    },
    atWork: {
      work: [
        'What do guests mention first about a holiday home: the view, the beds or the kitchen?',
        'What gets forgotten most between guests: the bins, the bulbs or the batteries?',
      ],
      people: [
        "What's the nicest message a guest left in your holiday home?",
        'Which little extra in a holiday home made you want to come back?',
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
      idea: ['What would you happily lend to the neighbours in your building?'],
      problem: ['Which job in your building are you glad somebody else does?'],
      choice: ['News about your building: a note in the hallway, or an email?'],
      experience: ['How did you first meet the neighbours in your building?'],
    },
    atWork: {
      work: [
        'What takes longest to agree on in an apartment building?',
        'What makes an apartment building feel cared for: the hall, the stairs or the garden?',
      ],
      people: [
        'Which neighbour or caretaker keeps your building going?',
        'What did you learn about people from living in an apartment building?',
      ],
    },
  },
];
