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
      problem: ['Which corner of a town is hardest to keep tidy all year?'],
      choice: ['An hour for the village: planting, painting or picking litter?'],
      experience: ['Which spot in your village has changed most for the better?'],
    },
    atWork: {
      work: [
        'What makes a town look cared for at once: flowers, paint or no litter?',
        "What's harder for a tidy town: finding volunteers, or keeping them?",
      ],
      people: [
        'Who in your town picks up litter without ever being asked?',
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
      idea: ['What would you serve at a First Communion lunch?'],
      problem: ["What's hardest on communion day: the shoes, the photos or sitting still?"],
      choice: ['After the First Communion: a meal out, or a party at home?'],
      experience: ['What do you remember best about your own First Communion or confirmation?'],
    },
  },
  {
    name: 'car test',
    says: ['nct', '(pre|re) ?nct', 'national car test', 'nct (check|test|prep|date|centre|repairs)'],
    clues:
      'emissions, headlights, suspension, tread, wipers, certificate, bulbs, garage, nct, tyres, brakes, lights, pass, pre-test, mechanic, retest, number plate, fail, shocks, cancellation, diesel, service, exhaust, appointment, disc, alignment, test centre, registration, check, roadworthy',
    asks: {
      idea: ['What do you always check on the car before its test?'],
      problem: ['Which part of the car test would you like a mechanic to explain?'],
      choice: ['Before the car test: a look over it yourself, or a check at the garage?'],
      experience: ['What was the oldest car you have seen pass its test?'],
    },
    atWork: {
      work: [
        'What do you check yourself before a car test: lights, tyres or wipers?',
        'A car test coming up: booked early, or at the last moment?',
      ],
      people: [
        'Which old car of yours sailed through a test nobody thought it would pass?',
        'What did a mechanic show you before a test that you now check yourself?',
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
      idea: ['What would you show a city visitor first on a farm?'],
      problem: ['Which job on the farm always takes longer than you planned?'],
      choice: ['On a farm walk: the fields, or the animals?'],
      experience: ['What was the first farm job you were trusted with?'],
    },
    atWork: {
      work: [
        "What's hardest about starting out in farming: land, money or the hours?",
        'What does a young farmer need more: a mentor, or a free hand?',
      ],
      people: [
        'Which older farmer taught you something no college could?',
        'Which job on a farm did you love, or dread, when you were young?',
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
      idea: ['Which word of Irish or Gaelic should everybody know?'],
      problem: ['Which Irish word is the hardest to spell?'],
      choice: ['Learning Irish: through songs, or by chatting over tea?'],
      experience: ['Which Irish phrase from school do you still use?'],
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
      idea: ['Which old tractor would you love to drive on a tractor run?'],
      problem: ["What's hardest on a tractor run: the cold, the hills or choosing a favourite?"],
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
      idea: ['What do you like for breakfast on the morning of a big exam?'],
      problem: ['Which subject was the hardest to study for in your Leaving Cert year?'],
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
      idea: ['What would be the most stylish way to arrive at a debs ball?'],
      problem: ["What's hardest to choose for the debs: the outfit, the shoes or the date?"],
      choice: ['On the night of the ball: the outfit, the photos or the dancing?'],
      experience: ['What do you remember best from your own debs or school ball?'],
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
      idea: ['What goes best with black pudding: eggs, apples or potatoes?'],
      problem: ["What's hardest to get just right in a fry: the eggs, the bacon or the pudding?"],
      choice: ['Black pudding: crisp at the edges, or soft all through?'],
      experience: ['Where did you eat the best black pudding you remember?'],
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
      idea: ['Which flowers do you like to bring to a family grave?'],
      problem: ['Which family name on the old stones would you like to know more about?'],
      choice: ['After the blessing of the graves: a chat at the gate, or tea at the house?'],
      experience: ['Who do you always meet again at Cemetery Sunday?'],
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
      problem: ['Which trip near you is hardest to make without a bus?'],
      choice: ['On the community bus: a chat with a neighbour, or a seat by the window?'],
      experience: ['Which day out by bus do you remember best?'],
    },
    atWork: {
      work: [
        'What matters more on a rural bus: more stops, or more days?',
        'What does a village gain most from a community bus: the shops, the clinic or the company?',
      ],
      people: [
        'Which bus driver do you still remember, and what for?',
        "How did you get to your first job: on foot, by bus or in somebody's car?",
      ],
    },
  },
];
