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
      choice: [
        '+What makes a town look its best: flowers, clean streets or painted shopfronts?',
        'An hour for the village: planting, painting or picking litter?',
      ],
      idea: ['Which flowers would you plant in the hanging baskets on your main street?'],
      experience: ['Which spot in your village has changed most for the better?'],
    },
    atWork: {
      asks: [
        'How can a workplace best help a Tidy Towns group: time, tools or funding?',
        'What helps a Tidy Towns group most: more hands, more plants or local sponsors?',
        'What makes a town look cared for at once: flowers, paint or no litter?',
        'Which corner of your town did volunteers transform completely?',
      ],
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
      choice: [
        '+What makes a First Communion day special: the family, the outfit or the meal?',
        'After the First Communion: a meal out, or a party at home?',
        'Which present would you give for a First Communion or confirmation?',
      ],
      idea: ['What would you serve at a First Communion lunch?'],
    },
  },
  {
    name: 'car test',
    says: ['nct', '(pre|re) ?nct', 'national car test', 'nct (check|test|prep|date|centre|repairs)'],
    clues:
      'emissions, headlights, suspension, tread, wipers, certificate, bulbs, garage, nct, tyres, brakes, lights, pass, pre-test, mechanic, retest, number plate, fail, shocks, cancellation, diesel, service, exhaust, appointment, disc, alignment, test centre, registration, check, roadworthy',
    asks: {
      idea: ['What do you always check on the car before its test?'],
      choice: [
        'When do you book the car test: well ahead, when the reminder comes or the week before?',
        'What do you do while your car is being tested: shop, have a coffee or wait?',
        'Before the car test: a look over it yourself, or a check at the garage?',
      ],
    },
    atWork: {
      asks: [
        'What do you check yourself before a car test: lights, tyres or wipers?',
        'What makes a car test easy for a busy driver: online booking, early slots or a reminder?',
        'A car test coming up: booked early, or at the last moment?',
        'What matters most in a test centre: short waits, clear results or easy parking?',
      ],
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
      choice: [
        "Which young farmers' event would you go to first: a barn dance, a show or a quiz?",
        "What would you most like to learn at a young farmers' club: driving, judging or cooking?",
      ],
      experience: ['What was the first farm job you were trusted with?'],
      idea: ['What would you show a city visitor first on a farm?'],
    },
    atWork: {
      asks: [
        "What should a young farmers' club offer most: training, trips or friends for life?",
        'Which older farmer taught you something no college could?',
        'Which skill helps a young farmer most: machinery, animals or figures?',
        'What does a young farmer need more: a mentor, or a free hand?',
      ],
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
      idea: ['+Which word of Irish or Gaelic should everybody know?'],
      choice: ['How do you like to learn Irish: in a class, with an app or by talking?'],
      experience: [
        'Which Irish phrase from school do you still use?',
        'Which Irish name do you find most beautiful?',
      ],
    },
    cued: [
      'Who taught you your first *cúpla focal*: a parent, a teacher or a song?',
      'What do you remember best about a summer in the *Gaeltacht*, or would love to see there?',
      'What will you do in Irish during *Seachtain* na Gaeilge: sing, order a coffee or text a friend?',
      'What would help *beginners* most with their Irish: a patient friend, an app or a good song?',
      'Which Irish *placename* do you most enjoy saying out loud?',
      'At a *céilí*: first up for the dance, or close to the musicians?',
      'What would you most like to chat about at an Irish *conversation* circle: sport, food or the news?',
      'What kept your nerves steady before an *oral* exam at school?',
    ],
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
      idea: ['+Which old tractor would you love to drive on a tractor run?'],
      choice: [
        'An old tractor: shining like new, or with every scratch it earned?',
        'What do you look forward to most at a tractor run: the engines, the route or the chat?',
      ],
      experience: ['Which make of old tractor do you like best to see on a tractor run?'],
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
      idea: ['+What would you say to somebody sitting the Leaving Cert this year?'],
      choice: [
        'The night before an exam: one last look, a walk or an early bed?',
        'Studying for the Leaving Cert: at home, in the library or with friends?',
      ],
      problem: ['Which subject was the hardest to study for in your Leaving Cert year?'],
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
      choice: [
        '+Which colour of dress or suit would you choose for the debs?',
        'For the debs: a limo, a vintage car or a lift from dad?',
        'On the night of the ball: the outfit, the photos or the dancing?',
      ],
      idea: ['What would be the most stylish way to arrive at a debs ball?'],
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
      experience: ['+Black pudding or white: which goes on your plate first?'],
      idea: ['+What goes best with black pudding: eggs, apples or potatoes?'],
      choice: [
        'When do you like black pudding best: at breakfast, at brunch or at dinner?',
        'Black pudding: crisp at the edges, or soft all through?',
      ],
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
      choice: [
        'What do you bring to a family grave: flowers, a candle or a quiet prayer?',
        'Which prayer or hymn means most to you on Cemetery Sunday?',
        'When do you like to visit a family grave: on a feast day, a birthday or any quiet day?',
      ],
      idea: ['Which flowers do you like to bring to a family grave?'],
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
      choice: [
        'Where would you like a community bus to take you: the shops, the market or the seaside?',
        'What matters most on a community bus: a regular time, a nearby stop or a friendly driver?',
        'On the community bus: a chat with a neighbour, or a seat by the window?',
      ],
      idea: ['Where should a bus from your village go once a week?'],
    },
    atWork: {
      asks: [
        'What does a village gain most from a community bus: the shops, the clinic or the company?',
        'What matters more on a rural bus: more stops, or more days?',
        'What keeps a community bus running: volunteers, funding or regular passengers?',
        'Which bus driver do you still remember, and what for?',
      ],
    },
  },
];
