import type { Subject } from '../subject';

/** Societies, counters, savings and beds for rent: daily life in an Indian town. */
export const gully: readonly Subject[] = [
  {
    name: 'housing society',
    says: [
      'housing society',
      '(society|apartment) (app|maintenance|agm|committee|resident|gate|secretary)',
      '(co ?operative|chs|rwa) (housing|society|meeting)',
      'resident welfare association',
    ],
    clues:
      'flats, lift, clubhouse, watchman, visitor parking, residents, water tanker, maintenance, agm, gate, apartment, security guard, secretary, rwa, app, chairman, committee, dues, visitor entry, redevelopment, society bill, parking, tenants, conveyance, owners, treasurer, elections, intercom, bylaws, complaint',
    asks: {
      choice: [
        'What matters most in a housing society: a garden, good security or friendly neighbours?',
        'How do you like to hear news from your society: a notice board, an app or a chat?',
      ],
      experience: ['Which festival does your building celebrate together?'],
      idea: ['What would you add to the garden of a housing society first?'],
    },
    atWork: {
      asks: [
        'Which festival does your housing society celebrate best?',
        'How should a housing society vote on big repairs: at a meeting, by paper or in an app?',
        'What makes neighbours in a housing society pull together: a problem, or a party?',
        'Which watchman or caretaker does everybody in your building know?',
      ],
    },
  },
  {
    name: 'paying guest rooms',
    says: [
      '(pg|paying guest) (accommodation|for|room|hostel|available|near)',
      '(co ?living|coliving)',
      '(girls|boys|ladies|gents|working women|mens|womens) (pg|hostel)',
      '(single|double|triple|twin) sharing',
      '(bed ?space|room ?mate|flat ?mate)',
    ],
    clues:
      'sharing, warden, mess, laundry, wifi, curfew, deposit, food included, near metro, pg, hostel, girls, boys, ac, single room, accommodation, rent, working professionals, security deposit, students, non-ac, homely food, attached bathroom, co-living, double sharing, ladies, per month, cctv, power backup, gents, housekeeping',
    asks: {
      choice: [
        '+What matters most to you in a PG room: good food, good wifi or a short commute?',
        'A PG room: shared with a friend, or a single to yourself?',
        'What would you want close to a PG: the metro, the office or a good market?',
      ],
      idea: ['What would you pack first for a year in a shared room?'],
    },
    atWork: {
      asks: [
        'What makes a PG feel like home: home-style food, a quiet room or kind people?',
        'What matters most in a PG near work: the food, the distance or the house rules?',
        'A PG near the office: shared and lively, or single and quiet?',
        'What helps most in the first month in a PG: good food, quiet or friendly neighbours?',
      ],
    },
  },
  {
    name: 'citizen service centre',
    says: [
      '(aadhaa?r|pan card|voter id|ration card|ayushman) (card|camp|update|centre|seva|correction|link|service|application)',
      'aadhaa?r',
      '(csc|seva|e ?mitra|huduma|citizen service|facilitation|typing) (cent(er|re)|kendra)',
      'passport seva',
    ],
    clues:
      'xerox, photocopy, application, otp, documents, biometric, certificate, lamination, token, aadhaar, pan card, csc, passport, ration card, apply online, voter id, scheme, government, correction, seva kendra, camp, ayushman, caste certificate, income certificate, e-shram, bill payment, recharge, affidavit, update, form, banking, driving licence',
    asks: {
      choice: [
        'When suits you best to visit a service centre: morning, lunchtime or evening?',
        'Papers to be done: online at night, or at the counter with a helper?',
        'What makes a visit to a service centre easy: a short queue, clear signs or a helpful person?',
      ],
      idea: ['Which document would you like to get done first at a service centre?'],
    },
    atWork: {
      asks: [
        'What makes a visit to a service counter easy: a clear list, a short queue or a kind face?',
        'What would you improve first at a service counter: waiting, forms or opening hours?',
        'Which service would you put first at a citizen service centre: certificates, payments or forms?',
        'Who helps the older people in your family with forms and documents?',
      ],
    },
  },
  {
    name: 'chits and chamas',
    says: [
      'chit ?(fund|group|scheme)',
      '(chama|stokvel|ajo|esusu|susu|tontine|tanda|merry go round)',
      '(savings|self help|table banking) group',
      '(microfinance|micro ?credit)',
      'women self help',
    ],
    clues:
      'monthly contribution, members, payout, treasurer, savings, foreman, instalment, loan, meeting, contribution, stokvel, group, monthly, esusu, chit fund, sacco, ajo, auction, merry-go-round, pot, bid, dividend, self-help, subscriber, table banking, rotating, susu, investment, lump sum, pooled',
    asks: {
      choice: [
        '+What would you like to save for with a group of friends: a trip, a home or a business?',
        'What matters most in a savings group: trust, clear rules or good company?',
        'In a savings group: take the pot early, or wait till the end?',
      ],
      idea: ['What would a group of good friends save up for first?'],
    },
    atWork: {
      asks: [
        'What makes a savings group easy to run: a good treasurer, an app or clear rules?',
        'What keeps a savings group together for years: strict rules, or real trust?',
        'What do people save for most in a chit or chama: school, a home or a business?',
        'What did being in a savings group teach you about money?',
      ],
    },
  },
  {
    name: 'mutual funds',
    says: [
      'mutual fund',
      'sip (calculator|date|amount|investor|investment)',
      'monthly sip',
      '(elss|nfo|demat) (account|fund|scheme)',
      'unit trust',
      'demat',
    ],
    clues:
      'investors, portfolio, monthly, compounding, long term, distributor, equity, goals, market risks, sip, nav, returns, wealth, elss, scheme documents, debt, amfi, kyc, tax saving, lumpsum, demat, stock market, advisor, small cap, rupees, asset, retirement, nfo, volatility',
    asks: {
      choice: [
        'Which goal comes first for you: a home, education or retirement?',
        'What helps you to save every month: a fixed date, a goal or an app?',
        'A mutual fund: a little every month, or a larger sum now and then?',
      ],
      idea: ['Which goal do you most like investing for: a home, a trip or more free time later?'],
    },
    atWork: {
      asks: [
        "What do you know about investing now that you'd tell yourself at your first job?",
        "What's harder for a new investor: starting, or staying calm in a bad month?",
        'What helps people to stay with an investment plan: a clear goal, reminders or good advice?',
        "What's hardest to explain to a new investor: risk, time or fees?",
      ],
    },
  },
  {
    name: 'full body check-up',
    says: [
      '(full|whole|master|complete) (body|health) check ?up',
      '(health|wellness|body) (check ?up|screening) (package|offer|camp)',
      '(diagnostic|pathology|path) (centre|center|lab|clinic|laboratory)',
      'home sample collection',
      'health package',
    ],
    clues:
      'fasting, thyroid, lipid, vitamin d, report, sample, sugar, cholesterol, ecg, blood test, health package, liver, diabetes, lab, home collection, kidney, lipid profile, screening, doctor consultation, preventive, parameters, diagnostic centre, hba1c, x-ray, mammogram, cbc, ultrasound, parents, early detection',
    asks: {
      choice: [
        'When do you like to book a check-up: early in the year, on a birthday or when reminded?',
        'A full body check-up: on your own, or together with the family?',
      ],
      idea: [
        'Which part of a check-up report would you like explained in plain words?',
        'What would you most like a full body check-up to tell you?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in a health check at work: privacy, clear results or convenience?',
        'What makes a health check easy to fit in at work: on-site tests, time off or early slots?',
        'A health check through work: on site, or in your own time?',
        'What makes people put off a health check: time, worry or the fasting?',
      ],
    },
  },
  {
    name: 'outstation cabs',
    says: [
      'outstation',
      '(one way|round trip|innova) (cab|taxi|drop)',
      'tempo traveller',
      '(cab|taxi) (for|to) (outstation|pilgrimage|hills|sightseeing)',
      'cab on rent',
    ],
    clues:
      'driver, sedan, toll, km, pickup, luggage, highway, ghat road, per kilometre, taxi, tempo traveller, one way, round trip, airport drop, per km, car rental, pilgrimage, hill station, pick-up, pickup and drop, suv, darshan, ac, package, sightseeing, chauffeur, rental, travels, seater, night charges',
    asks: {
      idea: [
        '+Which weekend trip would you book an outstation cab for?',
        'Where would you go in an outstation cab with a good driver?',
      ],
      choice: [
        '+What matters most on a long cab ride: a careful driver, a clean car or good music?',
        'Where do you like to stop on a long road trip: a dhaba, a viewpoint or a tea stall?',
      ],
    },
    atWork: {
      asks: [
        'How do you like to book cabs for work: in an app, by phone or through the travel desk?',
        'What makes a cab for a business trip a good one: punctuality, quiet or a clear bill?',
        'What matters most in an early morning cab: being on time, a quiet ride or a clean car?',
        'What makes a long cab ride a good one: the driver, the music or the tea stops?',
      ],
    },
  },
  {
    name: 'box cricket',
    says: [
      '(box|turf|tennis ball|gully|night|tape ball|indoor|backyard) cricket',
      'cricket turf',
      'turf (booking|slot|cricket)',
      'cricket academy',
      'gully cricket league',
    ],
    clues:
      'overs, six a side, floodlights, nets, slots, jersey, batsman, tournament, sixes, turf, sixer, tennis ball, batting, bowling, teams, wickets, trophy, gully, entry fee, runs, corporate league, umpire, players, night cricket, indoor, tape ball, premier league, captain, cash prize, hourly, football turf',
    asks: {
      choice: [
        '+In a game of box cricket: open the batting, or bowl the last over?',
        'What matters most in box cricket: big hits, quick hands or a good captain?',
      ],
      idea: [
        'What would you call your box cricket team?',
        'Which house rule would you add to a game of box cricket?',
      ],
    },
  },
];
