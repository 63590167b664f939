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
      idea: ['What would you add to the garden of a housing society first?'],
      problem: ['Which topic takes the longest at a housing society meeting?'],
      choice: ['An evening in the society: a game of badminton, or a chat on the bench?'],
      experience: ['Which festival does your building celebrate together?'],
    },
    atWork: {
      work: [
        "What takes up most of a housing society committee's time: parking, water or repairs?",
        'What makes neighbours in a housing society pull together: a problem, or a party?',
      ],
      people: [
        'Which watchman or caretaker does everybody in your building know?',
        'Which festival does your housing society celebrate best?',
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
      idea: ['What would you pack first for a year in a shared room?'],
      problem: ["What's trickiest about sharing a room: lights, noise or the alarm clock?"],
      choice: ['In a shared PG room: a roommate who cooks, or one who tidies?'],
      experience: ['What did you learn from a roommate when you first lived away from home?'],
    },
    atWork: {
      work: [
        'What matters most in a PG near work: the food, the distance or the house rules?',
        'What helps most in the first month in a PG: good food, quiet or friendly neighbours?',
      ],
      people: [
        'Which roommate from your first PG or hostel do you still talk to?',
        'What do you remember about your first week in a shared room away from home?',
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
      idea: ['Which paper would you like to get done in a single visit?'],
      problem: ['Which document takes the longest to get where you live?'],
      choice: ['Papers to be done: online at night, or at the counter with a helper?'],
      experience: ['Which form have you filled in more often than any other?'],
    },
    atWork: {
      work: [
        'What makes a visit to a service counter easy: a clear list, a short queue or a kind face?',
        'Which form takes the longest to explain at a service centre?',
      ],
      people: [
        'Which helpful person behind a counter do you still remember?',
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
      idea: ['What would a group of good friends save up for first?'],
      problem: ["What's hardest in a savings group: the first month, the waiting or the record book?"],
      choice: ['In a savings group: take the pot early, or wait till the end?'],
      experience: ['What did you or your family buy with money from a chit or chama?'],
    },
    atWork: {
      work: [
        'What keeps a savings group together for years: strict rules, or real trust?',
        "What's the trickiest job in a savings group: collecting, recording or choosing who's next?",
      ],
      people: [
        'Who in your family ran the savings group, and how did they keep order?',
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
      idea: ['Which goal do you most like investing for: a home, a trip or more free time later?'],
      problem: ['Which word about mutual funds would you like explained?'],
      choice: ['A mutual fund: a little every month, or a larger sum now and then?'],
      experience: ['Who first told you about mutual funds?'],
    },
    atWork: {
      work: [
        "What's harder for a new investor: starting, or staying calm in a bad month?",
        "What's hardest to explain to a new investor: risk, time or fees?",
      ],
      people: [
        "What do you know about investing now that you'd tell yourself at your first job?",
        'Who first showed you that small amounts invested add up?',
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
      idea: ['What would you most like a full body check-up to tell you?'],
      problem: ["What's hardest about a full check-up: the fasting, the needle or the waiting?"],
      choice: ['A full body check-up: on your own, or together with the family?'],
      experience: ['Which healthy habit did you pick up after a check-up?'],
    },
    atWork: {
      work: [
        'What makes people put off a health check: time, worry or the fasting?',
        'A health check through work: on site, or in your own time?',
      ],
      people: [
        'Who talked you into your last check-up?',
        'What did a doctor or nurse notice about you before you did?',
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
      idea: ['Where would you go in an outstation cab with a good driver?'],
      problem: ["What's hardest to agree on in an outstation cab: the music, the stops or the AC?"],
      choice: ['In a cab on a long drive: the front seat, or a window at the back?'],
      experience: ['Which roadside meal on a journey was worth the stop?'],
    },
    atWork: {
      work: [
        'What makes a long cab ride a good one: the driver, the music or the tea stops?',
        'What matters most in an early morning cab: being on time, a quiet ride or a clean car?',
      ],
      people: [
        "Which cab driver told you a story you've never forgotten?",
        'Which stop on a long road trip do you always ask the cab driver to make?',
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
      idea: ['Which house rule would you add to a game of box cricket?'],
      problem: ['Which shot is the trickiest to play inside a cricket box?'],
      choice: ['In a game of box cricket: open the batting, or bowl the last over?'],
      experience: ['Who was in your team for your first game of box cricket?'],
    },
  },
];
