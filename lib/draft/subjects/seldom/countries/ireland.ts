import type { Subject } from '../../subject';

/** Ireland through the year: parish, school, road and bog. */
export const ireland: readonly Subject[] = [
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
        '+An hour for the village: planting, painting or picking litter?',
        'Which job would you choose with a Tidy Towns group: planting, painting or watering?',
      ],
      experience: ['Which spot in your village has changed most for the better?'],
      idea: ['Which corner of your town would you fill with flowers first?'],
    },
    cued: [
      'Which flower makes the best *hanging basket* on a village street?',
      'What would you sow in a *wildflower* strip at the edge of town?',
      'What should the *judges* see first when they come to your village?',
      'What is the best snack to share after a *litter pick*?',
    ],
    atWork: {
      asks: [
        'What makes a town look cared for at once: flowers, paint or no litter?',
        'What helps a Tidy Towns group most: more hands, more plants or local sponsors?',
        'Which corner of your town did volunteers transform completely?',
        'How can a workplace best help a Tidy Towns group: time, tools or funding?',
      ],
      cued: [
        'Which tip would you give a new *committee* that enters for the first time?',
        'Which *biodiversity* project in a town gives the most back for the least money?',
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
        'After the First Communion: a meal out, or a party at home?',
        'Which keepsake would you choose for a First Communion: a rosary, a medal or a Bible?',
      ],
      idea: ['What would you serve at a First Communion lunch?'],
      experience: ['What do you remember best about your own First Communion or confirmation?'],
    },
    cued: [
      'Which *cake* would you order for a communion: sponge, chocolate or fruit?',
      'What matters most in a communion *dress*: the lace, the sleeves or room to run about?',
      'What colour of tie goes best with a communion *suit*: white, gold or blue?',
      'How do you keep children happy at a communion party: a *bouncy castle*, games or a disco?',
    ],
  },
  {
    name: 'car test',
    says: ['nct', '(pre|re) ?nct', 'national car test', 'nct (check|test|prep|date|centre|repairs)'],
    clues:
      'emissions, headlights, suspension, tread, wipers, certificate, bulbs, garage, nct, tyres, brakes, lights, pass, pre-test, mechanic, retest, number plate, fail, shocks, cancellation, diesel, service, exhaust, appointment, disc, alignment, test centre, registration, check, roadworthy',
    asks: {
      experience: [
        'What do you do while the car is being tested?',
        'What do you always check on the car before its test?',
      ],
      idea: ['Which part of the car would you have checked first before its test?'],
      choice: ['When do you book the car test: well ahead, or when the letter comes?'],
    },
    cued: [
      'Which noise from the *exhaust* would send you straight to a garage?',
      'How often do you check the *tyres* before a long drive: always, now and then or when told?',
      'What do you do while the car is on the ramp for its *NCT*: coffee, shops or a book?',
      'Who in your family spots a dead *headlight* first?',
    ],
    atWork: {
      asks: [
        'What do you check yourself before a car test: lights, tyres or wipers?',
        'A car test coming up: booked early, or at the last moment?',
        'What do customers value most in a car test: honest advice, speed or a clear report?',
        'What helps drivers most before a car test: a reminder, a checklist or a pre-check?',
      ],
      cued: [
        'Which quick check before a *retest* do drivers thank you for most?',
        'What do customers ask most about *emissions* when the car goes in for its test?',
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
      experience: ['What was the first farm job you were trusted with?'],
      idea: ['What would you show a city visitor first on a farm?'],
      choice: [
        "What do you enjoy most at a young farmers' club: the competitions, the trips or the friends?",
      ],
      problem: ['Which job on the farm always takes longer than you planned?'],
    },
    cued: [
      'What would you wear to a *barn dance*: boots, trainers or your smartest shoes?',
      'Which *tractor* did you most want to drive as a child?',
      'Which event would you sign up for at a *rally*: tug of war, stock judging or baking?',
      'What would you name a *calf* born today?',
    ],
    atWork: {
      asks: [
        'What do young farmers bring to farming most: new ideas, energy or technology?',
        "What should a young farmers' club offer most: training, trips or friends for life?",
        'What does a young farmer need more: a mentor, or a free hand?',
        'How can a business best support young farmers: training, sponsorship or mentoring?',
      ],
      cued: [
        'Which *farm* skill would you teach somebody of sixteen first?',
        'What did you learn at *stock judging* that helps you at work?',
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
      experience: ['Which Irish phrase from school do you still use?'],
      choice: [
        'Learning Irish: through songs, or by chatting over tea?',
        'Which Irish word would you teach a visitor first: sláinte, craic or fáilte?',
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
      experience: [
        '+Which colour of tractor looks best on a tractor run?',
        '+Where is the best spot to watch a tractor run go by?',
        '+What was the first tractor you ever rode on or drove?',
      ],
      idea: ['+Which tractor would you put at the very front of a tractor run?'],
      choice: [
        '+What do you like best at a tractor run: the old engines, the parade or the chat?',
        '+Which tractor catches your eye on a run: the oldest, the biggest or the shiniest?',
      ],
    },
    cued: [
      'A vintage *Massey*, a Ford or a John Deere: which would you polish first?',
      'What do you like to watch at a *ploughing* match: tractors, horses or the furrows?',
      'Which lane near you would make the best *route* for a tractor run?',
      'Which good *charity* would you like to see a tractor run raise money for?',
    ],
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
        'What helps most with Leaving Cert revision: past papers, notes or a study group?',
      ],
      problem: ['Which subject was the hardest to study for in your Leaving Cert year?'],
    },
    cued: [
      'Who would you ring first with good exam *results*?',
      'Which was worse before the *oral*: the waiting outside or the first question?',
      'How did you learn from *past papers*: with friends, with music or in silence?',
      'Where do you like to do your *revision*: kitchen table, bedroom or library?',
    ],
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
      experience: ['What do you remember best from your own debs or school ball?'],
      choice: ['On the night of the ball: the outfit, the photos or the dancing?'],
      idea: ['What would be the most stylish way to arrive at a debs ball?'],
      problem: ["What's hardest to choose for the debs: the outfit, the shoes or the date?"],
    },
    cued: [
      'Which colour of *gown* would you choose for a debs ball?',
      'A *tux* for the debs: classic black, navy or velvet?',
      'What colour should a *corsage* be: to match the dress, or plain white?',
      'Where do you take the best debs *photos*: at home, at the sea or at the hotel?',
    ],
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
      idea: ['+What goes best with black pudding: eggs, apples or potatoes?'],
      experience: [
        '+Black pudding or white: which goes on your plate first?',
        'Where did you eat the best black pudding you remember?',
      ],
      choice: ['Black pudding: crisp at the edges, or soft all through?'],
    },
    cued: [
      'Where does black pudding belong in a *breakfast*: beside the egg, or in the roll?',
      'What would you serve with *scallops* and black pudding: peas, apple or leeks?',
      'What goes into your *breakfast roll* besides the sausage?',
      'Which slice do you reach for first: *white pudding* or black?',
    ],
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
      idea: ['Which flowers do you like to bring to a family grave?'],
      choice: [
        'What means most to you on Cemetery Sunday: the prayers, the music or being together?',
        'After the blessing of the graves: a chat at the gate, or tea at the house?',
      ],
      problem: ['Which family name on the old stones would you like to know more about?'],
    },
    cued: [
      'Which *hymn* do you like to hear at a blessing of the graves?',
      'What do you bring along to get a *grave* ready: a brush, a trowel or a flask of tea?',
      'Which word on an old *headstone* tells you most about a person?',
      'How many relations do you meet on a *parish* day like that: a few, or all of them?',
    ],
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
      experience: [
        'Which bus driver do you remember for a kindness?',
        'What do you enjoy most about a ride on a local bus?',
      ],
      idea: [
        'Who do you know who would love a bus to the door?',
        'Which place near you should every local bus stop at?',
      ],
    },
    cued: [
      'Where would a *minibus* full of friends take you for a day out?',
      'How do you remember a bus *timetable*: on the fridge, on the phone or by heart?',
      'What makes a good bus *driver*: a hello, a steady hand or a bit of patience?',
      'Where would you go first with a *bus pass* and a free day?',
    ],
    atWork: {
      asks: [
        'What does a village gain most from a community bus: the shops, the clinic or the company?',
        'What makes a good community bus driver: patience, local knowledge or a cheerful hello?',
        'Which trips matter most on a community bus: health visits, shopping or clubs?',
        'What keeps a community bus running: volunteers, funding or regular passengers?',
      ],
      cued: [
        'Which trip do people ask a community *minibus* for most often?',
        'What brings in a new *volunteer driver* best: a poster, a chat or a ride along?',
      ],
    },
  },
];
