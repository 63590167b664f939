import type { Subject } from '../subject';

/** Ireland through the year: parish, school, road and bog. */
export const emerald: readonly Subject[] = [
  {
    name: 'Tidy Towns',
    says: [
      'tidy towns',
      '(town|village) (clean ?up|in bloom|enhancement)',
      '(spring|community) clean ?up',
      'biodiversity (area|plan|trail)',
      'planting day',
    ],
    clues:
      'adjudicators, flower beds, hanging baskets, litter, planters, pollinators, litter pick, volunteers, biodiversity, planting, bags, village, judges, adjudication, committee, painting, hi-vis, weeding, medal, gloves, marks, pollinator plan, clean-up, wildflower, council, residents, bench, community, roadside, streetscape, spring clean',
    asks: {
      idea: ['Which corner of your town would you fill with flowers first?'],
      problem: ['~Which gate or shopfront in your village is everybody secretly jealous of?'],
      choice: ['An hour for the village: planting, painting or picking litter?'],
      experience: ['Which spot in your village has changed most for the better?'],
    },
  },
  {
    name: 'communion and confirmation',
    says: [
      '(first|holy) (holy )?communion',
      '(communion|confirmation) (dress|suit|day|outfit|party|menu|bouncy castle|cake|season|class)',
      'first holy',
      'confirmation (sunday|candidate)',
    ],
    clues:
      'veil, dresses, rosary, medal, parish, altar, second class, sixth class, dress, suit, bouncy castle, church, priest, outfit, shoes, tiara, cake, holy, catering, sacrament, finger food, school, lace, candle, bishop, menu, gazebo, money, mass, sponsor, godparent, white dress, confirmandi',
    asks: {
      idea: ['What would you serve at a First Communion lunch?'],
      problem: ['~What happened to the white dress or the good shoes by teatime?'],
      choice: ["After the church: a meal out, a bouncy castle or tea at granny's?"],
      experience: ['What did you spend your communion money on?'],
    },
  },
  {
    name: 'car test',
    says: ['nct', '(pre|re) ?nct', 'national car test', 'nct (check|test|prep|date|centre|repairs)'],
    clues:
      'emissions, headlights, suspension, tread, wipers, certificate, bulbs, garage, nct, tyres, brakes, lights, pass, pre-test, mechanic, retest, number plate, fail, shocks, cancellation, diesel, service, exhaust, appointment, disc, alignment, test centre, registration, check, roadworthy',
    asks: {
      idea: ['What do you clean out of the car before its big test?'],
      problem: ['~Which noise does your car only make when no mechanic is near?'],
      choice: ['The car test: a wash and a prayer, or a check at the garage first?'],
      experience: ['What was the oldest car you saw sail through its test?'],
    },
  },
  {
    name: 'young farmers',
    says: [
      'macra( na feirme)?',
      '(young|junior|dairy women) farmer',
      '(young farmer|macra) (club|ball|competition)',
      '(teagasc|green cert|discussion group)',
      '(stock judging|farm walk)',
    ],
    clues:
      'tractors, silage, field evening, club night, calves, welly, barn dance, agri, macra, club, farm, agricultural, stock judging, county, members, ball, ploughing, rural, ifa, livestock, green cert, yfc, rally, wellies, agriculture, dairy, under 30, chairman, county show, competitions, tug of war, welly boot, cattle',
    asks: {
      idea: ['What would you show a city visitor first on a farm?'],
      problem: ['~Which excuse gets you off the farm for a dance?'],
      choice: ['On a farm walk: the grass, the sheds or the chat at the gate?'],
      experience: ['What was your first job on a farm or in a garden?'],
    },
  },
  {
    name: 'Irish language',
    says: [
      'gaeltacht',
      '(as gaeilge|gaeilge|gaelscoil|gaeilgeoir)',
      '(irish|welsh|gaelic) (language|classes|speaker|medium|conversation)',
      '(seachtain na gaeilge|pop ?up gaeltacht|ciorcal comhr[aá])',
      'cupla focal',
    ],
    clues:
      'focal, craic, ceili, fluent, native speakers, oral, placenames, seachtain, gaeilge, gaeltacht, speaker, cupla focal, conversation, gaelscoil, pop-up gaeltacht, teacher, course, seachtain na gaeilge, scholarship, beginners, adult classes, cianalas, learner, culture, gael linn, gaelic, fada, ciorcal comhra, signage, oral exam, native',
    asks: {
      idea: ['Which word of Irish or Gaelic should everybody know?'],
      problem: ['~Which sentence from your language classes can you still say at top speed?'],
      choice: ['Learning a language: songs, films or chatting over tea?'],
      experience: ['Which phrase from your grandparents do you still use?'],
    },
  },
  {
    name: 'tractor run',
    says: [
      '(tractor|truck|vintage|honda 50|charity tractor) run',
      '(vintage|steam) (rally|tractor|club|day)',
      'threshing (day|festival|mill)',
      'tractor (rally|parade)',
    ],
    clues:
      'massey, convoy, vintage, thresher, raffle, refreshments, ferguson, diesel, exhibits, route, proceeds, charity, ploughing, entry fee, threshing, rally, participants, registration, farmers, gaa club, engines, road run, bonfire, bucket collection, drivers, parade, steam, trailers, lorries, insurance disc',
    asks: {
      idea: ['Where would you sit on a tractor run: at the wheel or at the tea stop?'],
      problem: ['~How slowly can a tractor climb a hill with the whole road behind?'],
      choice: ['An old tractor: shining like new, or with every scratch it earned?'],
      experience: ['Whose tractor did you sit on as a child?'],
    },
  },
  {
    name: 'Leaving Cert',
    says: [
      'leaving cert(ificate)?',
      'junior (cert|cycle)',
      '(cao|hear dare) (form|offer|points|deadline|change of mind|choice)',
      'grinds',
      '(o|a) level result',
    ],
    clues:
      'points, higher level, past papers, oral, revision, subjects, candidates, mocks, offers, cao, exam, students, grinds, maths, study, results, sec, course, june, tutor, sixth year, college, junior cert, english paper, hear, dare, career guidance, teacher, irish, good luck',
    asks: {
      idea: ['What would you say to somebody on the morning of a first big exam?'],
      problem: ['~Which fact from school have you never needed and never forgotten?'],
      choice: ['The night before an exam: one last look, a walk or an early bed?'],
      experience: ['How did you mark the end of your last school exam?'],
    },
  },
  {
    name: 'debs ball',
    says: [
      'debs',
      '(matric|school leaver|debs|graduation|formal|school) (ball|dance|farewell|formal)',
      'school formal',
      'year (12|13) formal',
    ],
    clues:
      'gown, tux, corsage, limo, tan, date, bow tie, suit hire, dress, suit, formal, prom, sixth year, hotel, makeup, matric, afterparty, photos, heels, arrival, graduation, bouquet, sequins, updo, class of, spray tan, girls, boys, school',
    asks: {
      idea: ['~What would you arrive in at a debs or school formal?'],
      problem: ['~Which hairstyle in your school ball photo needs an explanation?'],
      choice: ['On the night of the ball: the outfit, the photos or the dancing?'],
      experience: ['What did you wear to your last big school dance?'],
    },
  },
  {
    name: 'black pudding',
    says: [
      '(black|white) pudding',
      'breakfast roll',
      '(chicken fillet|jambon) roll',
      'jambon',
      '(rashers|full irish|boxty|coddle|soda bread|barmbrack)',
    ],
    clues:
      'rashers, sausages, deli counter, brown bread, butter, fry, butcher, kettle, spuds, breakfast roll, white pudding, pork, oatmeal, hash brown, deli, blood, jambon, recipe, slice, chicken fillet, traditional, scallops, award-winning, bap, stornoway, apple, bacon, handmade, full irish, crispy, fried eggs, brown sauce',
    asks: {
      idea: ['What goes into your breakfast roll?'],
      problem: ['~Which part of a cooked breakfast would you never share?'],
      choice: ['With a fry: soda bread, brown bread or plain white toast?'],
      experience: ['Where did you get a breakfast worth getting up for?'],
    },
  },
  {
    name: 'cemetery Sunday',
    says: [
      '(cemetery|pattern|patron) (sunday|mass)',
      'blessing of (the )?graves',
      '(graveyard|cemetery) (mass|blessing|committee|clean ?up|ceremony)',
      '(novena|station) mass',
      'parish (mission|novena)',
    ],
    clues:
      'graves, headstone, flowers, prayers, rosary, anniversary, choir, families, parish, blessing, mass, grotto, priest, loved ones, graveyard, cleaning up, parishioners, burial, committee, remembrance, parking, patron, weather permitting, faithful departed, annual, holy water, shuttle bus, tidy, envelopes, family plot',
    asks: {
      idea: ['Which flower did your grandparents love most?'],
      problem: ['Which name in your family has been handed on the longest?'],
      choice: ['Meeting the cousins at a parish day: a chat at the gate, or tea at the house?'],
      experience: ['Which saying of your grandparents do you hear yourself use?'],
    },
  },
  {
    name: 'community bus',
    says: [
      '(community|local link|rural|dial a ride|shopper) (bus|minibus|transport)',
      'local link',
      '(bus|minibus) (driver )?volunteer',
      'dial a ride',
    ],
    clues:
      'minibus, timetable, pick up points, stops, free travel, wheelchair, villages, driver, local link, passengers, route, rural, dial-a-ride, shopper, elderly, volunteer driver, fare, transport, bus pass, wednesday run, hospital, service, dropped, accessible, town, isolation, seats, council',
    asks: {
      idea: ['Where should a bus from your village go once a week?'],
      problem: ['~Which seat on the minibus does everybody want?'],
      choice: ['On the local bus: a chat, the window or a nap?'],
      experience: ['Which day out by bus do you remember?'],
    },
  },
];
