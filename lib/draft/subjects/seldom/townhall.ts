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
      idea: ['Which road near you do you most enjoy walking or cycling along?'],
      problem: ['Which road near you takes the most care to cross?'],
      choice: ['Teaching a child road safety: on the walk to school, or with games at home?'],
      experience: ['Which road sign do you have to think about each time?'],
    },
    atWork: {
      work: [
        'What makes drivers slow down most: a camera, a sharp bend or children nearby?',
        'Which time of day needs the most care on the roads around your work?',
      ],
      people: [
        'Who taught you how to cross a road, and what do you remember of it?',
        'Which piece of advice from your driving teacher do you still follow?',
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
      idea: ['Which thing would you like to be able to recycle at home?'],
      problem: ['Which kind of packaging do you find hardest to sort for recycling?'],
      choice: ['Flattening boxes for recycling: cut neatly, or jumped on?'],
      experience: ["What's the best thing you have saved from being thrown away?"],
    },
    atWork: {
      work: [
        'Which is hardest to know where to put: batteries, plastic film or old electronics?',
        'What gets thrown away most often that somebody could still use?',
      ],
      people: [
        "What's the most surprising thing you've ever seen left at a recycling centre?",
        'Who taught you to mend or reuse a thing before throwing it out?',
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
      choice: ['A stormy night without power: a board game by candlelight, or an early night?'],
      experience: ['Who do you check on first when a storm is on its way?'],
    },
    atWork: {
      work: [
        'What matters most in a flood warning: early notice, clear words or local detail?',
        'What would you move upstairs first if a flood warning came?',
      ],
      people: [
        'Which flood or storm do people where you live still talk about?',
        'Who would you call first if a flood warning reached your street?',
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
      problem: ['Which book has been waiting beside your bed the longest?'],
      choice: ['From a library van: a thick novel, or a stack of thin thrillers?'],
      experience: ['Which book did you borrow again and again as a child?'],
    },
    atWork: {
      work: [
        'What brings people to a library van most: the books, the help or the chat?',
        'Where would you most like to see the library van stop?',
      ],
      people: [
        "What has a librarian found for you that you'd never have found alone?",
        'Where did your books come from when you were growing up: a van, a library or school?',
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
      idea: ["What's the nicest building you have cast a vote in?"],
      problem: ['What do you bring along to pass the time in a queue to vote?'],
      choice: ['Voting day: before breakfast, or on the way home?'],
      experience: ['Who took you along to see how voting works?'],
    },
    atWork: {
      work: [
        "What's the best reminder to register to vote: a letter, a text or a friend?",
        'What trips people up most in registering to vote: the date, the form or the proof?',
      ],
      people: [
        'What do you remember about the first time you ever voted?',
        "Where was the most unusual polling station you've voted in?",
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
      idea: ['Which piece of music would you choose for a ceremony at a registry office?'],
      problem: ['Which official paper takes you the longest to find at home?'],
      choice: ['A wedding at a registry office: just the two of you, or a room full of guests?'],
      experience: ['Which registry office wedding do you remember most fondly?'],
    },
    atWork: {
      work: [
        'Which certificate do you always have to search the house for?',
        'What takes longest with official papers: finding them, copying them or signing them?',
      ],
      people: [
        'What small thing did a registrar or clerk do that made a big day easier?',
        'What surprised you on an old birth or marriage certificate in your family?',
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
      problem: ['Which detail do you always have to look up when you fill in a form?'],
      choice: ['A census form: on paper at the table, or online on the sofa?'],
      experience: ['What work did your grandparents do that you might find in an old census?'],
    },
    atWork: {
      work: [
        'Which question would you add to the next census?',
        'Which figure about your town would you most like to know from the census?',
      ],
      people: [
        "What's the most surprising thing you've ever learned from census figures?",
        'Which ancestor would you most like to look up in an old census?',
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
      idea: ['What would you put on an empty plot in the middle of town?'],
      problem: ['Which corner of your town could do with a bench and some shade?'],
      choice: ['A spare corner in your town: a playground, or a garden with benches?'],
      experience: ['Which corner of your town has changed the most since you first saw it?'],
    },
    atWork: {
      work: [
        'How would you like to have your say: online, by post or at a public meeting?',
        'What gets people talking most at a consultation: parking, trees or tall buildings?',
      ],
      people: [
        'What did a resident once say in a consultation that changed a plan?',
        'Which change in your area would you have liked to be asked about?',
      ],
    },
  },
];
