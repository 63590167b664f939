import type { Subject } from '../../subject';

/** The ground, the clubhouse, the tea and all who see to them. */
export const clubGrounds: readonly Subject[] = [
  {
    name: 'pitch care',
    says: [
      '(pitch|turf|wicket|outfield) (renovation|maintenance|improvement|drainage|care|repair|reseeding|preparation|works)',
      'grounds ?(man|men|keeper|person|staff|woman|week)',
      'green ?keep(er|ing)',
      'end of season renovation',
      '(reseeding|scarifying|aerating|topdressing) (the|of the) (pitch|square|green|outfield)',
      '(grass|sports) pitch (hire|grant|season)',
    ],
    clues:
      'seed, goalmouth, roller, mower, worms, loam, divots, stripes, drainage, groundsman, turf, wicket, mowing, seeding, renovation, aeration, grass, cricket square, scarify, top dressing, football, line marking, sand, verti-drain, greenkeeper, outfield, fertiliser, reseeding, grounds staff, season, overseed, surface, irrigation, spiking',
    asks: {
      choice: ['A freshly cut pitch: the stripes, the smell, or being first to run across?'],
      idea: ['What would you mow into a pitch if the groundsman let you on the mower?'],
      experience: ['Which patch of grass did you play on for hours as a child?'],
      problem: ['Which part of a pitch wears out first every season?'],
    },
    cued: [
      'Which sound belongs to a *cricket square* in summer: bat on ball, clapping or the mower?',
      'Which sport would you play on a pitch with new *turf*: football, rugby or croquet?',
      'What makes a *football* pitch feel right underfoot: short, soft or springy?',
      'What would you draw with the *line marking* machine if nobody saw?',
    ],
    atWork: {
      asks: [
        '+What matters most in pitch care: drainage, mowing or rest?',
        "What's the finest pitch you've ever walked on?",
        'Which part of pitch care would surprise most players and fans?',
        'What would you improve first on a pitch: the drainage, the seed or the watering?',
      ],
      cued: [
        'Which job do you start first in the *renovation* season: seed, sand or aeration?',
        'What do players never realise about a good *wicket*?',
      ],
    },
  },
  {
    name: 'match postponed',
    says: [
      '(match|game|fixture|training) (is |are |has been |have been )?(postponed|abandoned|called off|rearranged|rained off)',
      '(waterlogged|frozen|unplayable) (pitch|ground|course|square)',
      '(pitch|course) inspection',
      '(rain|weather) stopped play',
      '(snowed|rained) off',
      'all (games|matches|fixtures) (are )?off',
      '(pitch|ground|course|square) (is )?(waterlogged|frozen|unplayable)',
      '(match|game|fixture) (is|are) off',
    ],
    clues:
      'puddles, frost, referee, kick off, rearranged, sodden, waterlogged, pitch inspection, fixture, called off, frozen, game, rain, abandoned, unplayable, training cancelled, rescheduled, update, opposition, supporters, weather, league, snow, away, players, inspection 9am, unfortunately, junior, ground, friday night, storm',
    asks: {
      idea: ['What would you do with a Saturday when the match is rained off?'],
      choice: ['How do you like to hear that a match is off: a text, social media or the club website?'],
      experience: ['Which soaking wet match was worth every drop?'],
      problem: ['Which part of match day do you miss most when the game is called off?'],
    },
    cued: [
      'What do you do with a *frozen* Saturday when there is no match?',
      'Which *away* trip would you travel twice for?',
      'What keeps you warm beside the pitch in *frost*: tea, gloves or a long coat?',
      'Where do you hear first that a game is *called off*: the app, a friend or the radio?',
    ],
  },
  {
    name: 'new clubhouse',
    says: [
      "(new|club'?s?) (club ?house|pavilion|boat ?house|dug ?out|scoreboard|score ?box|artificial pitch|all weather pitch|grandstand)",
      '(club ?house|pavilion|flood ?light|floodlighting|changing room|3g pitch|all weather pitch|artificial pitch) (project|appeal|fund|opening|extension|refurbishment|renovation|build|plan|upgrade|switch on|hire)',
      'flood ?lit (pitch|court|training|astro|courts)',
      '(3g|4g|astroturf|artificial|all weather) (pitch|surface)',
    ],
    clues:
      'scoreboard, home dressing room, ground works, steel frame, club bar, changing rooms, pavilion, funding, members, pitch, floodlights, grant, planning permission, build, bar, stand, 3g, football, kitchen, showers, fundraising, opened by, dugouts, committee, rugby, bowls, sod, sponsor a brick, facilities, boathouse, roof, lottery',
    asks: {
      choice: [
        'A new clubhouse: a longer bar, a bigger balcony, or hotter showers?',
        'Which room in a new clubhouse would you use most: the bar, the gym or the terrace?',
      ],
      idea: ['What does a clubhouse need besides showers and a kettle?'],
      experience: ['Which clubhouse, hall or hut holds most of your happy evenings?'],
    },
    cued: [
      'What should a new *bar* at the club have on tap?',
      'What would you hang on the wall of a new *pavilion*?',
      'Which song should greet a team in new *changing rooms*?',
      'Who should cut the ribbon at the *opening* of a new clubhouse?',
    ],
    atWork: {
      asks: [
        'What matters most in a new clubhouse: the kitchen, the showers or the lounge?',
        'Who is the volunteer your club would fall apart without?',
        'What gets forgotten most when a clubhouse is planned: storage, showers or parking?',
        'How should a new clubhouse earn its keep: events, a café or room hire?',
      ],
      cued: [
        'Which tip would you give a club that applies for its first *grant*?',
        'Who is best to have on the *committee* when a club builds?',
      ],
    },
  },
  {
    name: 'cricket tea',
    says: [
      '(cricket|match|club) teas?( (rota|lady|ladies|competition|wanted))?',
      'tea (lady|ladies|rota)',
      'cricket scor(er|ing)',
      'play ?cricket',
      '(all stars|dynamos|kwik|softball|beer match|last man stands|village) cricket',
      'cricket (week|tour|nets|dinner|league|fixtures|festival|day)',
      '(winter|indoor|junior|senior) nets',
      'net session',
    ],
    clues:
      'wickets, overs, scorebook, boundary, bails, innings, pavilion, bowled, batting, scorer, sandwiches, bowler, village, rota, cake, urn, scones, runs, umpire, batsman, interval, cricketer, players, league, tea lady, nets, captain, saturday match, quiche, squash',
    asks: {
      idea: ['+Which sandwich do you reach for first at a cricket tea?'],
      choice: [
        '+Cricket tea: sandwiches, scones or cake first?',
        'At the cricket: batting, bowling, or a deckchair near the tea?',
      ],
      experience: ['What did you use for a wicket in the street or on the beach?'],
    },
    cued: [
      'Which cake goes first at the *interval*: Victoria sponge, lemon drizzle or chocolate?',
      'What do you put on a *scone* first: jam or cream?',
      'Who would you ask to be *umpire* for a friendly match?',
      'Where do you like to watch from: the *pavilion*, the boundary or a picnic rug?',
    ],
  },
  {
    name: 'club sponsors',
    says: [
      '(match ?day|match ball|player|shirt|club|team|kit|pitch ?side) sponsor(ship)?',
      'sponsor(ed)? a (player|match|match ball|hole|wicket)',
      '(pitch ?side|perimeter) (board|banner)',
      '(buy a brick|brick campaign|seat sponsorship)',
    ],
    clues:
      'match ball, back of shirt, hospitality package, title sponsor, ground board, shirt, sponsorship, kit, matchday, logo, players, season, board, pitchside, partner, football, league, home shirt, package, main sponsor, jersey, advertise, committee, squad, supporting, grateful, banner, youth, programme, hospitality, signage',
    asks: {
      experience: [
        '+What makes a good sponsor for a local club?',
        '+Which local firm deserves a thank you for backing a club?',
        'Which club shirt is your favourite of all time?',
      ],
      choice: [
        '+What should a sponsor help a club with first: kit, the pitch or the juniors?',
        'Which shop or firm was on the shirt of your first team?',
      ],
      problem: ['Which club shirt have you kept the longest?'],
    },
    cued: [
      'Who should carry out the *match ball* at a home game: a child, a fan or a former player?',
      'Which looks best on a team *shirt*: stripes, hoops or one plain colour?',
      'How do you like a new *kit*: close to tradition, or something bold?',
      'What do you notice first on a *board* beside the pitch: the name, the colours or the joke?',
      'Which small *football* ground has the best view from the touchline?',
      'Where did you play, or would you have liked to, in a *junior* team: in goal, at the back or up front?',
      'What keeps you warm best at a *rugby* match in winter: soup, tea or singing?',
      'Which *player* at a small club would you sponsor: the keeper, the captain or the newest one?',
    ],
    atWork: {
      asks: [
        'What would you like most as a club sponsor: a shirt, a board or a match day?',
        'What makes a club sponsorship work: local pride, clear goals or good company?',
        "What's the best thing your club bought with a sponsor's money?",
        'How should a club thank its sponsors: match tickets, a day out or a mention online?',
      ],
      cued: [
        'Who would you invite to a *hospitality* table at a match: customers, staff or suppliers?',
        'Where does a *logo* work hardest at a club: shirt, pitchside or programme?',
        'How do you like to be a club *partner*: money, kit or a few hours of help?',
        'What do you enjoy most as a sponsor on *matchday*: the game, the people or the tea?',
      ],
    },
  },
  {
    name: 'club tour',
    says: [
      '(club|rugby|cricket|football|hockey|netball|team|end of season|pre season) tour',
      'touring (side|party|team)',
      'tour (shirt|party|court)',
      "(supporters'?|away|fans'?) (coach|bus|trip|travel)",
      'away ?day (to|tickets|coach)',
      "supporters'? (club|trust)",
    ],
    clues:
      'coach, fixtures, squad, scarves, pick up, rugby, players, touring, end of season, cricket, hosts, tour shirt, side, matches, netball, opposition, lads, fundraising, ireland, barcelona, flights, kit, hockey, ferry, beers, captain, friendly match, juniors, veterans, fines',
    asks: {
      experience: ['Which trip with a team, band or club do you still tell stories about?'],
      choice: ['On the way to an away game: cards, songs, or asleep on a shoulder?'],
      idea: ['Where would you send a village team on tour?'],
      problem: ['~Who is always last on the coach to an away game?'],
    },
    cued: [
      'What is the best song for a *coach* full of team mates?',
      'Which colour would you choose for a *tour shirt*: loud, louder or club colours?',
      'Where would you take a *rugby* side for its first trip abroad?',
      'How do you thank the *hosts* after a match away: a song, a shirt or a round?',
    ],
  },
  {
    name: 'boot swap',
    says: [
      '(boot|kit|sports kit|ski|skate|bike|racket|wetsuit) (swap|exchange|library|bank|amnesty)',
      '(pre ?loved|outgrown|donated) (boots|kit|sports kit|trainers|football boots|skates)',
      'boots for (all|every child)',
      'boot ?room',
    ],
    clues:
      'outgrown, studs, shin pads, laces, juniors, cleaned, football boots, kit, donate, sizes, pre-loved, skis, clubhouse, wetsuit, library, exchange, trainers, second-hand, astro, landfill, pair, school, racket, rugby, recycle, sports kit, drop off, children, take a pair, bank',
    asks: {
      choice: ['Muddy boots: scrubbed that night, or knocked on the wall on Saturday morning?'],
      idea: ['Which sport would you try if you could borrow the boots and the kit?'],
      experience: ['Which pair of boots, skates or trainers did you not want to grow out of?'],
      problem: ['Which sports boots or shoes are hardest to keep up with when feet grow?'],
    },
    cued: [
      'How do you get *football boots* dry for the next match: newspaper, radiator or airing cupboard?',
      '*Skis*, skates or a board: which would you borrow for a winter weekend?',
      'Which *wetsuit* weather suits you: any day of the year, or high summer only?',
      'How would you mark a *racket* or boots so that they come home again?',
    ],
  },
  {
    name: 'coaching badges',
    says: [
      'coaching (badge|qualification|licence|course|award)',
      'level (1|2|one|two) coach(ing)?( (course|award))?',
      '(football|rugby|cricket|netball|hockey|gymnastics|athletics|tennis|swim|junior|volunteer|goalkeeping|assistant) coach(es)?( (needed|wanted|required|appointed|joins|course))?',
      '(coaches|managers) (needed|wanted) (for|to)',
      'club (welfare|safeguarding) officer',
      'uefa (a|b|c|pro) licence',
      "(young|sports) leaders?'? (award|course|programme)",
    ],
    clues:
      'whistle, cones, juniors, squad, bibs, level 1, uefa, qualification, coach, football, course, fa, volunteers, rugby, sessions, licence, safeguarding, award, players, assistant, badge, grassroots, qualified, module, cricket, cpd, workshop, first aid, b licence, gymnastics, congratulations',
    asks: {
      experience: ['Which coach or teacher made you believe you could do it?'],
      choice: [
        'What would you like to learn on a coaching course: drills, planning or first aid?',
        'What matters most in a coach: patience, knowledge or enthusiasm?',
        'A good coach: loud and full of fun, or calm and clever?',
      ],
    },
    cued: [
      'Which position would you play in a *football* team of friends?',
      'Which sport would you like to see more *juniors* try?',
      "What should be in every coach's bag besides a *whistle*?",
      'Which *rugby* skill would you like to learn from a good coach: passing, kicking or tackling?',
    ],
    atWork: {
      asks: [
        'What matters most in a youth coach: patience, energy or knowledge of the game?',
        'What helps a new coach most: a course, a mentor or time on the pitch?',
        'What do young players need more from a coach: skill, or patience?',
        'What makes a training session work: a clear plan, plenty of play or praise?',
      ],
      cued: [
        'What did you learn on your *level 1* that you still use each week?',
        'What do *volunteers* need most to take their first coaching badge?',
      ],
    },
  },
];
