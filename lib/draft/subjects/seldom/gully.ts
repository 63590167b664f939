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
      problem: ['~Which message comes up every week in your society group?'],
      choice: ['An evening in the society: a walk, a game of badminton or a chat on the bench?'],
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
      problem: ['~Which food from home never lasts a night in a shared room?'],
      choice: ['With a room-mate: one who cooks, one who tidies or one who jokes?'],
      experience: ['What did a room-mate teach you?'],
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
      problem: ['~How much do you look like the photo on your identity card?'],
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
      problem: ['~What did the savings tin in your childhood home look like?'],
      choice: ['Saving up: alone in a tin, at the bank or together with friends?'],
      experience: ['What was the first thing you saved up for?'],
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
      idea: ['What would you tell your younger self about putting money aside?'],
      problem: ['~Which small daily treat would you keep, however much you had to save?'],
      choice: ['Putting money aside: a little every month, or a lot when there is some?'],
      experience: ['Who first taught you to put money aside?'],
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
      idea: ['What do you eat first after a fasting blood test?'],
      problem: ['~Where do you look while the needle goes in?'],
      choice: ['A health check: on your birthday, in the new year or when somebody drags you along?'],
      experience: ['Which healthy habit came into your home and stayed?'],
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
      idea: ['Where would you go by car this weekend with a good driver?'],
      problem: ['~Who always wants to stop for tea an hour into the drive?'],
      choice: ['On a long drive: the front seat, the window or asleep in the back?'],
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
      idea: ['~Which strange rule did you play by when cricket was in the street?'],
      problem: ['~Whose garden or balcony did the ball always land in?'],
      choice: ['In a game of gully cricket: bat, bowl or fetch the ball?'],
      experience: ['What served as the wicket when you played cricket as a child?'],
    },
  },
];
