import type { Subject } from '../subject';

/** The ground, the clubhouse, the tea and all who see to them. */
export const pavilions: readonly Subject[] = [
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
      idea: ['What would you mow into a pitch if the groundsman let you on the mower?'],
      problem: ['Which part of a pitch wears out first every season?'],
      choice: ['A freshly cut pitch: the stripes, the smell, or being first to run across?'],
      experience: ['Which patch of grass did you play on for hours as a child?'],
    },
    atWork: {
      work: [
        "What's harder on a pitch: a wet week, or one match too many?",
        'Which part of pitch care would surprise most players and fans?',
      ],
      people: [
        "What's the finest pitch you've ever walked on?",
        'What did an old groundsman teach you that no course had?',
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
      problem: ['Which part of match day do you miss most when the game is called off?'],
      choice: ['A match in the rain: an umbrella, a hood, or a good seat in the clubhouse?'],
      experience: ['Which soaking wet match was worth every drop?'],
    },
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
      idea: ['What does a clubhouse need besides showers and a kettle?'],
      problem: ['Which seat in the clubhouse belongs to one person and nobody else?'],
      choice: ['A new clubhouse: a longer bar, a bigger balcony, or hotter showers?'],
      experience: ['Which clubhouse, hall or hut holds most of your happy evenings?'],
    },
    atWork: {
      work: [
        'What matters most in a new clubhouse: the kitchen, the showers or the lounge?',
        'What gets forgotten most when a clubhouse is planned: storage, showers or parking?',
      ],
      people: [
        'Who is the volunteer your club would fall apart without?',
        'What do you remember about the smell of your first clubhouse?',
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
      idea: ['Which sandwich do you reach for first at a cricket tea?'],
      problem: ['Which rule of cricket is the hardest to explain to somebody new?'],
      choice: ['At the cricket: batting, bowling, or a deckchair near the tea?'],
      experience: ['What did you use for a wicket in the street or on the beach?'],
    },
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
      idea: ['Which local club or team would you put your name on a shirt for?'],
      problem: ['What does a small club near you find hardest to pay for?'],
      choice: ['To back a local team: on the shirt, on the board, or loud from the side?'],
      experience: ['Which shop or firm was on the shirt of your first team?'],
    },
    atWork: {
      work: [
        'What do club sponsors value more: the name on a shirt, or an evening with members?',
        'What takes a small club longest: finding a sponsor, or keeping one?',
      ],
      people: [
        "Which sponsor's name do you still link with your childhood team?",
        "What's the best thing your club bought with a sponsor's money?",
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
      idea: ['Where would you send a village team on tour?'],
      problem: ['~Who is always last on the coach to an away game?'],
      choice: ['On the way to an away game: cards, songs, or asleep on a shoulder?'],
      experience: ['Which trip with a team, band or club do you still tell stories about?'],
    },
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
      idea: ['Which sport would you try if you could borrow the boots and the kit?'],
      problem: ['Which sports boots or shoes are hardest to keep up with when feet grow?'],
      choice: ['Muddy boots: scrubbed that night, or knocked on the wall on Saturday morning?'],
      experience: ['Which pair of boots, skates or trainers did you not want to grow out of?'],
    },
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
      idea: ['Which game from your childhood would you teach a team of youngsters?'],
      problem: ['~How do you get a whole team of excited children to stand in one line?'],
      choice: ['A good coach: loud and full of fun, or calm and clever?'],
      experience: ['Which coach or teacher made you believe you could do it?'],
    },
    atWork: {
      work: [
        "What's harder for a new coach: the drills, the parents or the substitutes?",
        'What do young players need more from a coach: skill, or patience?',
      ],
      people: [
        'What did a coach once tell you that you still use at work?',
        'What do you remember about the first training session you ever ran?',
      ],
    },
  },
];
