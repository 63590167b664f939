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
