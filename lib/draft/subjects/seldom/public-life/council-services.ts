import type { Subject } from '../../subject';

/** What a town does for its people, and asks them. */
export const councilServices: readonly Subject[] = [
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
      choice: ['Teaching a child road safety: on the walk to school, or with games at home?'],
      idea: ['Which road safety lesson should every child learn first?'],
      problem: ['Which road near you takes the most care to cross?'],
      experience: ['Which road sign do you have to think about each time?'],
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
        'Which piece of advice from your driving teacher do you still follow?',
        'What makes drivers slow down most: a camera, a sharp bend or children nearby?',
        'What matters most in driving for work: time, rest or a well-kept vehicle?',
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
      experience: [
        '+Who is in charge of the recycling in your house?',
        '+Which item were you surprised to find can be recycled?',
        '+Which item do people most often put in the wrong recycling bin?',
      ],
      problem: ['Which kind of packaging do you find hardest to sort for recycling?'],
    },
    cued: [
      'Where do you keep old *batteries* until you hand them in: a jar, a drawer or a box?',
      'What do you make or mend with *cardboard* before it is recycled?',
      'What should be on the *reuse* shelf of every recycling centre: books, bikes or toys?',
      'Which *garden waste* do you take to the tip most: branches, leaves or grass?',
    ],
    atWork: {
      asks: [
        'What makes a recycling centre easy to use?',
        'Who keeps the recycling going in your workplace?',
        'What gets people recycling more: clear signs, reminders or seeing the results?',
        'What gets thrown away most often that somebody could still use?',
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
      idea: ['What would you put first in a bag for a stormy night?'],
      problem: ['Where do you keep the torch for when the lights go out?'],
      experience: ['Who do you check on first when a storm is on its way?'],
      choice: ['A stormy night without power: a board game by candlelight, or an early night?'],
    },
    cued: [
      'Where do you look up the *forecast*: phone, radio or the sky?',
      'What do you carry upstairs first when the *river* is high: photos, shoes or the cat?',
      'Who in your street would come round and help to fill *sandbags*?',
      'What helps you *prepare* for a stormy week: a list, a shop or a chat with neighbours?',
    ],
    atWork: {
      asks: [
        '+What matters most in a flood warning: early notice, clear words or local detail?',
        'What would you put in a workplace flood plan first: contacts, routes or supplies?',
        'What helps a business most before a flood: a plan, early warnings or good contacts?',
        'What would you move upstairs first if a flood warning came?',
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
      idea: ['+Where near you would a library van or a book box be welcome?'],
      choice: [
        '+Where do you like to read a borrowed book: in bed, on a bench or in the bath?',
        '+What makes you pick a book off the library shelf: the cover, the title or the first page?',
      ],
      experience: ['Who gave you your love of library books?'],
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
        'Where would you most like to see the library van stop?',
        'What brings people to a library van most: the books, the help or the chat?',
        'What matters most in a library van: the choice of books, regular stops or a friendly face?',
        "What has a librarian found for you that you'd never have found alone?",
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
      idea: [
        '+What would you tell a first-time voter?',
        'Which reminder would help you register to vote in time?',
      ],
      experience: ['Who encouraged you to vote for the first time?'],
      choice: ['What helps young people register to vote: school visits, apps or posters?'],
    },
    cued: [
      'When did you last vote by *postal* ballot or in person: which felt more like the real thing?',
      'What would you like every first-time *voter* to know before the day?',
      'Who reminds you about an *election*: a poster, a friend or the news?',
      'Which *polling* place would make you smile: a library, a pub or a windmill?',
    ],
    atWork: {
      asks: [
        'What makes registering to vote easy: a short form, a phone-friendly site or local help?',
        "What's the best reminder to register to vote: a letter, a text or a friend?",
        'Which voter information is most useful: dates, places or what to bring?',
        'Where should people hear about voter registration: at work, at college or at the shops?',
      ],
      cued: [
        'What would help more people at your work to *register*: a reminder, a stand or time off?',
        'What do *volunteers* get asked most at a registration table?',
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
        'A wedding at a registry office: just the two of you, or a room full of guests?',
        'Which reading would you choose for a registry office ceremony: a poem, a song or your own words?',
        'What makes a small ceremony special: the words, the music or the guests?',
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
      idea: ['Which fact about your own town would you most like to look up?'],
      experience: ['What work did your grandparents do that you might find in an old census?'],
      choice: ['A census form: on paper at the table, or online on the sofa?'],
      problem: ['Which detail do you always have to look up when you fill in a form?'],
    },
    cued: [
      'Which *ancestor* would you like to look up in an old census?',
      'Which job title from the *1921* census would you like to have: baker, milliner or lamplighter?',
      'How many people lived in your *household* when you were ten?',
      'Which *occupation* runs in your family?',
    ],
    atWork: {
      asks: [
        'Which ancestor would you most like to look up in an old census?',
        'Which figure about your town would you most like to know from the census?',
        'Which census map would you look at first: age, homes or languages?',
        'What would you use census data for first: planning, marketing or local history?',
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
      choice: ['A spare corner in your town: a playground, or a garden with benches?'],
      idea: ['What would you put on an empty plot in the middle of town?'],
      problem: ['Which corner of your town could do with a bench and some shade?'],
      experience: ['Which corner of your town has changed the most since you first saw it?'],
    },
    cued: [
      'What would you ask for first in a new *park* plan: paths, trees or a café?',
      'Which *survey* question would you put to everybody in your town?',
      'Which would bring you to a *drop-in* about your town: maps, cake or the people?',
      'What should a *regeneration* start with: shops, homes or green space?',
    ],
    atWork: {
      asks: [
        'How would you like to have your say: online, by post or at a public meeting?',
        'What would bring more people into a consultation: evening events, an online map or a street stall?',
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
