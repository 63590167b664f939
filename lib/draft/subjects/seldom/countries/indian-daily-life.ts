import type { Subject } from '../../subject';

/** Societies, counters, savings and beds for rent: daily life in an Indian town. */
export const indianDailyLife: readonly Subject[] = [
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
      experience: ['Which festival does your building celebrate together?'],
      idea: ['What would you add to the garden of a housing society first?'],
      choice: [
        'Which facility would you use most in a housing society: the gym, the garden or the clubhouse?',
        'An evening in the society: a game of badminton, or a chat on the bench?',
      ],
    },
    cued: [
      'What should every *clubhouse* in a housing society have: a library, a gym or a tea corner?',
      "Which topic draws the biggest crowd to a society's *AGM*?",
      'How do neighbours in your building share news: a *notice board*, a group chat or the lift?',
      'Which rule for *visitor parking* do you find the fairest?',
    ],
    atWork: {
      asks: [
        'Which upgrade would help a housing society most: solar panels, EV chargers or better lifts?',
        'What makes neighbours in a housing society pull together: a problem, or a party?',
        'What makes a good society meeting: a short agenda, clear accounts or tea and snacks?',
        'Which festival does your housing society celebrate best?',
      ],
      cued: [
        'Which task takes the *secretary* of a housing society the longest each month?',
        'Which part of *maintenance* in a housing society is best handled by an app?',
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
        'In a shared PG room: a roommate who cooks, or one who tidies?',
      ],
      experience: ['What did you learn from a roommate when you first lived away from home?'],
      idea: ['What would you pack first for a year in a shared room?'],
    },
    cued: [
      'What makes a new *hostel* room feel like yours: a lamp, a poster or your own pillow?',
      'Which dish would you like most in a *food included* room: dal, paratha or Sunday biryani?',
      'What do you do with the walk from the *metro* station: music, a call home or a snack?',
      'Which would you choose for your first year away: a *single room* or a shared one?',
    ],
    atWork: {
      asks: [
        'What matters most in a PG near work: the food, the distance or the house rules?',
        'What would you look for first in a PG: safety, food or a quick commute?',
        'What makes a PG feel like home: home-style food, a quiet room or kind people?',
        'Which PG facility helps working people most: wifi, meals or laundry?',
      ],
      cued: [
        'What do *working professionals* ask first about a PG room: wifi, meals or the walk to work?',
        'Which *house rule* in a PG keeps everybody friendly: quiet hours, guests or the kitchen?',
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
        'Papers to be done: online at night, or at the counter with a helper?',
        'Which service do you use most at a service centre: photocopies, forms or bill payments?',
      ],
      idea: ['Which paper would you like to get done in a single visit?'],
      problem: ['Which document takes the longest to get where you live?'],
    },
    cued: [
      'Where do you keep your *passport*: a drawer, a safe place or a place you forget?',
      'Which *certificate* is the one people ask you for most often?',
      'When did you last need a *photocopy* of something?',
      'Which *photo* on a card of yours do you like best: passport, Aadhaar or licence?',
    ],
    atWork: {
      asks: [
        'What makes a visit to a service counter easy: a clear list, a short queue or a kind face?',
        'Which would help visitors most at a service centre: a token system, a help desk or a checklist?',
        'Who helps the older people in your family with forms and documents?',
        'Which services belong under one roof: certificates, bills or banking?',
      ],
      cued: [
        'Which *application* do people bring in most often at the counter?',
        'Which *document* do customers forget at home most often?',
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
        'In a savings group: take the pot early, or wait till the end?',
        'What would you like to save for with a group of friends: a trip, a home or a business?',
      ],
      idea: ['What would a group of good friends save up for first?'],
      experience: ['What did you or your family buy with money from a chit or chama?'],
    },
    cued: [
      'What would you do first with a *payout* from the group?',
      'What makes somebody a good *treasurer* for a group of friends?',
      'What do you serve when the savings group has its *meeting* at your home?',
      'What helps a family put *savings* aside: a jar, an envelope or an app?',
    ],
    atWork: {
      asks: [
        'What makes a savings group easy to run: a good treasurer, an app or clear rules?',
        'What keeps a savings group together for years: strict rules, or real trust?',
        'What did being in a savings group teach you about money?',
        'What would a savings group help you most with: a business, a home or education?',
      ],
      cued: [
        'Which rule makes a *chit fund* easy for members to follow?',
        'What has a *SACCO* helped people in your line of work to start?',
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
        'A mutual fund: a little every month, or a larger sum now and then?',
        'What matters most to you in a fund: steadiness, growth or clear information?',
      ],
      idea: ['Which goal do you most like investing for: a home, a trip or more free time later?'],
      problem: ['Which word about mutual funds would you like explained?'],
    },
    cued: [
      'When did you first hear the word *SIP*: from a parent, a friend or an advert?',
      'Which would you look at first in a *portfolio*: the total, the winner or the chart?',
      'How do you explain *compounding* to a child: snowballs, seeds or pocket money?',
      'Which day is best for *monthly* saving: payday, the first or the last?',
    ],
    atWork: {
      asks: [
        'Which investing habit helps most: starting early, saving monthly or a yearly review?',
        "What's harder for a new investor: starting, or staying calm in a bad month?",
        "What do you know about investing now that you'd tell yourself at your first job?",
        'What helps people to stay with an investment plan: a clear goal, reminders or good advice?',
      ],
      cued: [
        'Which question does a *distributor* hear most from first-time investors?',
        'What do clients leave to the last minute more: *KYC* papers or tax saving?',
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
      choice: ['A full body check-up: on your own, or together with the family?'],
      experience: ['Which healthy habit did you pick up after a check-up?'],
      problem: ["What's hardest about a full check-up: the fasting, the needle or the waiting?"],
    },
    cued: [
      'What do you eat first after *fasting* for a morning check-up?',
      'Which *vitamin D* habit do you like best: sunshine, fish or a walk at noon?',
      'What would help you remember a yearly *blood test*: a birthday, a reminder or a friend?',
      'Which sweet food would you miss most if you had to watch your *sugar*?',
    ],
    atWork: {
      asks: [
        'What makes a health check easy to fit in at work: on-site tests, time off or early slots?',
        'What matters most in a health check at work: privacy, clear results or convenience?',
        'A health check through work: on site, or in your own time?',
        'What makes people put off a health check: time, worry or the fasting?',
      ],
      cued: [
        'What gets staff to sign up for a workplace health *screening*: time off, a buddy or a quick slot?',
        'What do people ask most when you hand them the *report* of a full body check-up?',
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
      choice: ['+What matters most on a long cab ride: a careful driver, a clean car or good music?'],
      idea: [
        '+Which weekend trip would you book an outstation cab for?',
        '+Where would you go in an outstation cab with a good driver?',
      ],
      experience: ['Which roadside meal on a journey was worth the stop?'],
    },
    cued: [
      'Which *hill station* would you drive to this weekend if a cab stood at the door?',
      'Which snack do you always stop for on the *highway*?',
      'Which *pilgrimage* place would you like to take your parents to?',
      'Who sits where when the whole family travels in a *tempo traveller*?',
    ],
    atWork: {
      asks: [
        '+What matters most on an outstation trip: a safe driver, a clean car or a flexible plan?',
        'What matters most in an early morning cab: being on time, a quiet ride or a clean car?',
        'What makes a long cab ride a good one: the driver, the music or the tea stops?',
        'What makes a cab for a business trip a good one: punctuality, quiet or a clear bill?',
      ],
      cued: [
        'What makes a *driver* the one that customers ask for by name?',
        'Which *airport* pickup tip do you give every new driver?',
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
      idea: [
        '+What would you name your box cricket team?',
        '+Who would you want to open the batting in your box cricket team?',
      ],
      experience: ['+What is your favourite shot in box cricket?'],
      choice: [
        '+Which role do you like in box cricket: batter, bowler or fielder?',
        '+Which is more fun in box cricket: a big hit, a clean catch or a quick run out?',
        '+In a game of box cricket: open the batting, or bowl the last over?',
      ],
    },
    cued: [
      'What would be printed on the back of your *jersey* for a box cricket league?',
      'How late is too late for a game under *floodlights*?',
      'How would you celebrate a *tournament* win in box cricket: ice cream, biryani or a dance?',
      'Which bowler would you least like to face with a *tennis ball*?',
    ],
  },
];
