import type { Subject } from '../subject';

/** What a town does for its people, and asks them. */
export const townhall: readonly Subject[] = [
  {
    name: 'road safety',
    says: [
      'road safety',
      '(speed|community) ?watch( (group|volunteer|team|session))?',
      'safer roads',
      '(speed|average speed) camera',
      '(drink|drunk|distracted) driving',
      'seat ?belts?',
      '(car|child) seat (check|safety|fitting|clinic|installation|inspection)',
      '(helmet|think bike|be bright) (campaign|safety|giveaway)',
    ],
    clues:
      'drivers, pedestrians, speeding, helmets, crashes, limits, cyclists, hi vis, mph, motorists, speed, crossing, seat belt, camera, traffic, school zone, junction, collision, zebra, 20mph, speedwatch, drink driving, phone, motorcyclist, police, high-vis, volunteer, stopping distance, child seat, campaign, tyre tread',
    asks: {
      idea: ['+Which road safety lesson should every child learn first?'],
      choice: [
        'What makes a safe driver: patience, attention or keeping a distance?',
        'What helps children most to cross safely: a crossing, a patrol or practice?',
        'What do you wear to be seen on a dark road: bright colours, a light or reflectors?',
      ],
    },
    cued: [
      "Which colour of *hi vis* suits a child's coat: pink, green or yellow?",
      'Where near you would you paint a new *zebra* crossing?',
      'Which *helmet* would you pick for a child: shark, stars or plain?',
      'What do you do with your *phone* in the car: bag, box or back seat?',
    ],
    atWork: {
      asks: [
        'How can a business help road safety best: training, planning or a cycling scheme?',
        'What matters most in driving for work: time, rest or a well-kept vehicle?',
        'Which road safety training would help your team most: driving, cycling or loading?',
        'What helps drivers at work most: training, breaks or better routes?',
      ],
      cued: [
        'Which message reaches young *drivers* best: a film, a talk or a friend?',
        'What works best outside a *school*: a camera, a crossing or a chat?',
      ],
    },
  },
  {
    name: 'recycling centre',
    says: [
      'recycling (centre|center|week|site|bin|calendar|collection|day|scheme|point|rate|drive|hub|guide)',
      'household waste (site|centre|recycling)',
      '(e ?waste|battery|textile|paper|hazardous waste) (collection|drive|recycling|day|bank)',
      'recycl(ing|e) (right|week|more|your)',
      '(bottle|deposit) return scheme',
      'transfer station',
      'zero waste (week|scheme|workshop)',
    ],
    clues:
      'recycling, cardboard, batteries, bins, landfill, skips, reuse, compost, plastics, kerbside, tip, waste, glass, household, garden waste, bulky, permit, rubble, paint, collection, electricals, battery, council, metal, mattress, bottle bank, dump, hardcore, cans, slot, resident, charity bank, wood',
    asks: {
      choice: [
        'What do you take to the recycling centre most often: garden waste, cardboard or old gadgets?',
        'What would you rather do with an old thing: mend it, pass it on or recycle it?',
        'Which would you look for in a reuse shop: books, furniture or bikes?',
      ],
      idea: ['Which thing would you like to be able to recycle at home?'],
    },
    cued: [
      'Where do you keep old *batteries* until you hand them in: a jar, a drawer or a box?',
      'What do you make or mend with *cardboard* before it is recycled?',
      'What should be on the *reuse* shelf of every recycling centre: books, bikes or toys?',
      'Which *garden waste* do you take to the tip most: branches, leaves or grass?',
    ],
    atWork: {
      asks: [
        'What makes recycling easy at work: clear signs, enough bins or a regular collection?',
        'Which is hardest to know where to put: batteries, plastic film or old electronics?',
        'What gets thrown away most often that somebody could still use?',
        "What's the most surprising thing you've ever seen left at a recycling centre?",
      ],
      cued: [
        'Which item in the wrong *bin* causes your team the most work?',
        'What gets more people to use a *reuse* shop?',
      ],
    },
  },
  {
    name: 'flood warnings',
    says: [
      'flood (warning|alert|watch|defence|defense|barrier|forum|scheme|relief scheme|risk|map|resilience|gate)',
      '(storm|severe weather|weather|cyclone|tornado|hurricane|heat) (warning|alert|watch|preparedness|season|kit)',
      'sand ?bags?',
      'storm drain',
      'emergency (kit|plan|alert|preparedness|management)( (for|week|month|day))?',
    ],
    clues:
      'river levels, sandbags, rainfall, storm, flooding, surge, evacuate, preparedness, torch, forecast, river, alert, water level, barrier, gauge, heavy rain, surface water, defence, risk, amber, severe, floodgate, culvert, wind, property, environment agency, tidal, drain, submerged, met office, resilience, road closed, burst banks, catchment',
    asks: {
      choice: [
        'What do you keep ready for stormy weather: a torch, a radio or a power bank?',
        'How do you like to get a flood warning: by text, on the radio or in an app?',
        'What would you do first after a flood warning: move the car, call a neighbour or pack a bag?',
      ],
      idea: ['What would you put first in a bag for a stormy night?'],
    },
    cued: [
      'Where do you look up the *forecast*: phone, radio or the sky?',
      'What do you carry upstairs first when the *river* is high: photos, shoes or the cat?',
      'Who in your street owns *sandbags* and a strong back?',
      'What helps you *prepare* for a stormy week: a list, a shop or a chat with neighbours?',
    ],
    atWork: {
      asks: [
        'What matters most in a flood warning: early notice, clear words or local detail?',
        'What would you put in a workplace flood plan first: contacts, routes or supplies?',
        'What helps a business most before a flood: a plan, early warnings or good contacts?',
        'How should a flood warning reach people at work: by text, by siren or through managers?',
      ],
      cued: [
        'Who at work gets the first *alert*: the manager, the caretaker or everybody?',
        'Which *flooding* plan works best on site: a drill, a map or a WhatsApp group?',
      ],
    },
  },
  {
    name: 'library van',
    says: [
      'mobile library',
      'library (van|bus|on wheels|truck)',
      'book ?mobile',
      '(little|free|street) library( (box))?',
      'book ?(swap|exchange|crossing)( (shelf|box|point|day))?',
      'phone ?box library',
      'home library service',
    ],
    clues:
      'borrow, books, stops, villages, shelves, librarian, readers, large print, timetable, dvds, mobile, driver, loan, return, route, little free, audiobook, children, story, card, fortnightly, novel, rural, lay-by, picture book, school, housebound, phone box, renew, bus',
    asks: {
      idea: ['Which book would you love to find on the shelves of a library van?'],
      choice: [
        'What would you like a library van to bring: audiobooks, puzzles or picture books?',
        'What would you borrow first from a library van: a thriller, a cookbook or a travel book?',
      ],
      experience: ['Which book did you borrow again and again as a child?'],
    },
    cued: [
      'Where do you listen to an *audiobook*: in the car, in the kitchen or in bed?',
      'Which old favourite would you like to read again in *large print*?',
      'Which *story* would you read to children on the steps of a library van?',
      'Where in your *village* or town should a library van stop?',
      'What would you ask a *librarian* to find for you: a recipe, a poem or a family name?',
      'Which book would you leave in a *little free* library for the next reader?',
      'Which *novel* kept you reading past midnight?',
      'Which film would you borrow on *DVD* for a rainy evening?',
    ],
    atWork: {
      asks: [
        'What matters most in a library van: the choice of books, regular stops or a friendly face?',
        'Where would you most like to see the library van stop?',
        'What brings people to a library van most: the books, the help or the chat?',
        'What should a library van offer besides books: story time, computers or events?',
      ],
      cued: [
        'What else should a *mobile* library carry: seeds, puzzles or a kettle?',
        'How do you get new readers to *borrow* a first book: a chat, a display or a story time?',
        'Which *rural* stop works best for a library van: the school, the shop or the village hall?',
        'What makes a good library van *driver*: a love of books, a memory for names or calm nerves?',
      ],
    },
  },
  {
    name: 'voter registration',
    says: [
      'voter (registration|id|card|list|turnout|education|awareness|roll)',
      'regist(er|ered|ering|ration) to vote',
      'electoral (roll|register|commission|registration)',
      'polling (station|place|booth|day|card)',
      '(absentee|postal) (ballot|vote|voting)',
      'poll (worker|clerk|book)',
    ],
    clues:
      'ballot, vote, polling, voters, register, electors, candidates, turnout, precinct, booth, electoral roll, voter id, deadline, election, citizen, postal, card, address, eligible, county, democracy, constituency, 18, proxy, students, id card, household enquiry, enrol, form, league',
    asks: {
      choice: [
        'How do you like to register to vote: online, by post or in person?',
        'What would you most like to know before voting: where, when or what to bring?',
        'When do you like to go and vote: first thing, at lunch or in the evening?',
      ],
      experience: ['Who took you along to see how voting works?'],
    },
    atWork: {
      asks: [
        'What makes registering to vote easy: a short form, a phone-friendly site or local help?',
        'Which voter information is most useful: dates, places or what to bring?',
        'Where should people hear about voter registration: at work, at college or at the shops?',
        "What's the best reminder to register to vote: a letter, a text or a friend?",
      ],
    },
  },
  {
    name: 'registry office',
    says: [
      'regist(ry|er) office',
      'registrars?( (of births))?',
      '(birth|marriage) certificate',
      'citizenship (ceremony|ceremonies|test|class|application)',
      'passport (office|day|fair|seva|renewal|application)',
      '(aadhaar|pan|ration) card',
      'naturali[sz]ation (ceremony|ceremonies)',
    ],
    clues:
      'certificate, ceremony, appointment, identity, applicants, documents, oath, passport, naturalisation, wedding, registrar, birth, marriage, death, civil partnership, vows, citizenship, couple, notice, register, witness, town hall, confetti, newborn, venue, naming, licence, copies, bouquet, surname, rings, statutory, bride, statement',
    asks: {
      choice: [
        'Which reading would you choose for a registry office ceremony: a poem, a song or your own words?',
        'What makes a small ceremony special: the words, the music or the guests?',
        'A wedding at a registry office: just the two of you, or a room full of guests?',
      ],
      idea: ['Which piece of music would you choose for a ceremony at a registry office?'],
    },
    cued: [
      'Which *vow* or promise would you like to hear at any wedding?',
      'What would you throw instead of *confetti*: petals, bubbles or rice?',
      'Who would you ask to be your *witness*?',
      'Which first *name* would you like to see come back for babies?',
    ],
    atWork: {
      asks: [
        'What makes a registry office easy to use: online booking, clear lists or friendly staff?',
        'What makes a good registrar: warmth, care or a steady voice?',
        'Which registry service would help most online: appointments, certificates or forms?',
        'Which paperwork would you put online first: births, marriages or copies?',
      ],
      cued: [
        'What do couples ask a *registrar* most before the big day?',
        'What makes a *citizenship* ceremony special for those in the room?',
      ],
    },
  },
  {
    name: 'census',
    says: [
      'census( day| form| worker| taker| result| night)?',
      '(fill|count)(ed|ing)? .{0,12} census',
      'enumerator',
    ],
    clues:
      'respondents, household, statistics, population, questionnaire, data, counted, enumerator, form, ancestor, fill in, records, 1921, online, citizen, reply, doorstep, demographic, survey, housing, night, worker, results, religion, government, letter, code, hard to reach, occupation',
    asks: {
      choice: [
        'What would you most like to find in an old census: a job, an address or a name?',
        'Whose life would you trace first through an old census: a grandparent or a neighbour?',
      ],
      idea: ['Which fact about your own town would you most like to look up?'],
      experience: ['What work did your grandparents do that you might find in an old census?'],
    },
    cued: [
      'Which *ancestor* would you like to look up in an old census?',
      'Which job title from the *1921* census would you like to have: baker, milliner or lamplighter?',
      'How many people lived in your *household* when you were ten?',
      'Which *occupation* runs in your family?',
    ],
    atWork: {
      asks: [
        'Which census map would you look at first: age, homes or languages?',
        'What would you use census data for first: planning, marketing or local history?',
        'What makes survey data useful: fresh figures, clear maps or easy downloads?',
        'Which census figures help you most in your work: age, households or travel?',
      ],
      cued: [
        "Which figure about your town's *population* do you use most at work?",
        'What do *respondents* ask most often on the doorstep or the phone?',
      ],
    },
  },
  {
    name: 'public consultation',
    says: [
      'public consultation',
      '(have your say|town hall meeting)',
      'citizens.? (assembly|panel|jury)',
      'participatory budget(ing)?',
      'neighbou?rhood plan',
      '(community|residents.?|travel) survey (open|closes|deadline|result)',
    ],
    clues:
      'consultation, residents, proposals, councillors, drop in, statistics, questionnaire, draft plan, regeneration, have your say, survey, council, feedback, planning, exhibition, town hall, plan, views, development, online form, closing date, assembly, jury, comments, stakeholder, redesign, draft, bus route, response, budget, street, scheme, deadline, petition',
    asks: {
      choice: [
        'How do you like to have your say: online, on paper or face to face?',
        'What would you improve first in your town: parks, paths or places to meet?',
        'A spare corner in your town: a playground, or a garden with benches?',
      ],
      idea: ['What would you put on an empty plot in the middle of town?'],
    },
    cued: [
      'What would you ask for first in a new *park* plan: paths, trees or a café?',
      'Which *survey* question would you put to everybody in your town?',
      'Which would bring you to a *drop-in* about your town: maps, cake or the people?',
      'What should a *regeneration* start with: shops, homes or green space?',
    ],
    atWork: {
      asks: [
        'What would bring more people into a consultation: evening events, an online map or a street stall?',
        'How would you like to have your say: online, by post or at a public meeting?',
        'What makes a public consultation work: clear plans, enough time or honest feedback?',
        'What do residents value most in a consultation: being heard, clear plans or feedback?',
      ],
      cued: [
        'What gets young people to *have your say* events: a game, a map or a pizza?',
        'Which *consultation* format gives you the best answers: stall, survey or workshop?',
      ],
    },
  },
];
