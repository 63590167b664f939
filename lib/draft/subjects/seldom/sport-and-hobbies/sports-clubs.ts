import type { Subject } from '../../subject';

/** Clubs of one sport, on grass, ice, water and mats. */
export const sportsClubs: readonly Subject[] = [
  {
    name: 'cricket club',
    says: [
      'cricket (club|ground|team|tea|week)',
      '(village|club|junior) cricket',
      '(first|second|third|[1-4](st|nd|rd|th)) xi',
      'wickets',
    ],
    clues:
      'wicket, innings, batted, all out, nets, overs, lbw, pavilion, bat, umpire, batsman, bowler, tea, run, boundary, fielder, xi, square, pitch, opener, stumps, ball, covers, half-century, all stars, scorer, toss, crease, duck, spinner, catch, colts',
    asks: {
      experience: [
        "+What's the best thing about a day at a cricket club?",
        '+What was your best moment with a cricket bat or ball?',
      ],
      choice: [
        '+What would you practise first in the cricket nets: batting, bowling or catching?',
        '+What gets the loudest cheer at the cricket: a big hit, a great catch or a wicket?',
        '+Where would you field in a cricket team: close to the bat, or out on the boundary?',
        '~At the cricket: watching every ball, or chatting on the boundary?',
      ],
    },
    cued: [
      'Which *tea* at a cricket match is best: sandwiches, cake or scones?',
      'How do you like to watch an *innings*: from the boundary, a bench or on the radio?',
      'Which *bowler* would you like to face just once: quick, spin or a slow medium?',
      'What would you shout to a *batsman* after a lovely shot?',
      'Which *umpire* signal do you like best: six, four or out?',
      'Where would you like to field for twenty *overs*: slip, covers or by the tea urn?',
      'What would you bring to the *nets*: a new bat, a friend or a flask?',
      'Which *pavilion* do you like: old timber, brick or with a clock?',
    ],
    atWork: {
      asks: [
        'What would help a cricket club most: better nets, more juniors or new covers?',
        'What makes a cricket club feel like home: the teas, the teammates or the old stories?',
        'How could a business support a local cricket club: kit, teas or sponsorship?',
        'Who first put a cricket bat in your hands?',
      ],
      cued: [
        'What do you prepare first for a new *pitch*: the roller, the mower or the covers?',
        'Which job at a cricket club needs one more *volunteer*?',
        'What do *sponsors* of a local club value most: the board, the shirts or the match day?',
        'What do you teach *juniors* first: the grip, the stance or the throw?',
      ],
    },
  },
  {
    name: 'bowls',
    says: [
      '(lawn|crown green|indoor|short mat|barefoot) bowls',
      'bowls (club|green|season|section|match)',
      'bowling green',
      'crown green',
    ],
    clues:
      'bowls, rinks, fours, triples, greenkeeper, forehand, the green, green, jack, wood, lawn, mat, pairs, skip, drive, flat, indoor, crown green, bias, end, singles, whites, league, heads, toucher, ditch, barefoot, roll-up, clubhouse, novice, county, pennant',
    asks: {
      idea: [
        'Who would you challenge to a game of bowls?',
        'What would you call your own bowls team?',
        'Who would you want on your team for a game of bowls?',
      ],
      experience: [
        "What's the best advice for a beginner at bowls?",
        'Which shot in bowls is the most satisfying to get right?',
      ],
      choice: ['What makes a good bowls player: a steady hand, a sharp eye or patience?'],
    },
    cued: [
      'Which do you find friendlier: *indoor* bowls in winter, or the green in summer?',
      'A game of *pairs* on the green: bowl as lead, or as skip?',
      'Which advice would you give somebody about to bowl their first *wood*?',
      'What do you enjoy most about *opening day* on the green: the first roll, the tea or the faces?',
      'Bowls clothes: all *whites*, or a coloured club shirt?',
      'Who would you put in a *triples* team with you?',
      'How do you aim at the *jack*: by eye, by feel or by luck?',
      'What should be served after a *league* match: sandwiches, pie or cake?',
    ],
  },
  {
    name: 'roller derby',
    says: ['roller derby', 'derby (league|bout|player)', 'jammer'],
    clues:
      'bout, blocker, skates, roller, quads, scrimmage, pivot, jammer, track, pads, helmet, fresh meat, league, jam, lead, knee pad, skater, wheel, rink, bruise, mouthguard, whistle, merch, hit, derby name, rookie, apex, zebra, sports hall',
    asks: {
      idea: ['+~What would your roller derby name be?', 'Which roller derby skill would you learn first?'],
      choice: [
        '+Which would you be in roller derby: a jammer, or a blocker?',
        '+What looks hardest in roller derby: the turns, the blocks or the balance?',
      ],
      problem: ['Which roller derby rule took you longest to understand?'],
      experience: ['What surprised you most at the first roller derby bout you saw?'],
    },
    cued: [
      'What does a roller derby *jammer* need most: speed, balance or nerve?',
      'Where did you first put on roller *skates*: in the street, at a rink or at a party?',
      'Who would you bring along to a *fresh meat* night at roller derby?',
      'What would you paint or stick on your roller derby *helmet*?',
      'What would you call a new roller derby *league* in your town?',
      'Where do you like to watch roller derby: right by the *track*, or higher up in the stands?',
      'Which roller derby *merch* would you wear: a T-shirt, a badge or striped socks?',
      'Which *volunteer* job would you take at a roller derby game: scoreboard, door or cakes?',
      'What would you tell a *rookie* before a first roller derby practice?',
      'Which song should be played just before a roller derby *bout* starts?',
    ],
  },
  {
    name: 'karate',
    says: ['karate (club|class|lesson|beginners|course|kids)', 'dojo', 'sensei', 'shotokan', 'kata'],
    clues:
      'belts, grading, strikes, sparring, gi, kumite, black belt, dojo, kata, kick, sensei, shotokan, punch, self-defence, block, martial art, student, tournament, beginner, discipline, instructor, stance, white belt, kids, dan, bow, respect, kyu, fist, focus',
    asks: {
      experience: [
        '+Which film made you want to try karate?',
        '+How does karate help people most in everyday life?',
        'What surprised you most in your first karate class?',
      ],
      choice: [
        '+What does karate teach best: respect, focus or self-control?',
        '+What makes a good karate teacher: patience, energy or a sense of humour?',
      ],
      idea: ['Which karate move would you like to learn first?'],
    },
    cued: [
      'What calms you best before a *grading*: breathing, music or going through the moves?',
      'Who was the first *black belt* you ever met?',
      'How would you learn a *kata* best: by watching, by counting or in small pieces?',
      'What helps most in *sparring*: speed, patience or good footwork?',
      'What would you like *kids* to take home from karate: calm, courage or manners?',
      'What would you tell a *beginner* on the way to a first karate class?',
      'Which saying of a *sensei* or another teacher has stayed with you?',
      'At a karate *tournament*: out on the mat, or cheering from the side?',
    ],
  },
  {
    name: 'gymnastics club',
    says: [
      'gymnast(ics)?',
      'tumbling class',
      'trampolin(ing|e) (club|class)',
      'acro(batic)? (club|squad)',
      'ninja class',
    ],
    clues:
      'vault, beam, floor routine, leotard, cartwheel, squad, somersault, tumble, handstand, bars, floor, backflip, coach, gym, toddler, trampoline, acro, medal, springboard, routine, display, apparatus, badge, flexible, recreational, rhythmic, chalk, competition, splits, level',
    asks: {
      problem: ['+Which gymnastics move looks hardest to learn?'],
      idea: [
        '+What would you love to learn at a gymnastics club?',
        '+Which gymnastics move could you do when you were at school?',
        '~Which gymnastics move would you like to be able to do, just once?',
      ],
      experience: ['+Who was the first gymnast you remember cheering for?'],
      choice: [
        '+What does gymnastics teach a child best: balance, courage or patience?',
        '+Which takes the most nerve in gymnastics: the beam, the bars or the vault?',
      ],
    },
    cued: [
      'Where did you turn your first *cartwheel*: in a garden, on a beach or in a school hall?',
      'Where at home is the best place for a *handstand*: by a wall, by the sofa or on the lawn?',
      'What makes the perfect *leotard*: sparkle, colour or comfort?',
      'What would you look at to keep your balance on a *beam*: the end, your feet or the coach?',
      'What do you try first on a *trampoline*: a star jump, a seat drop or a high bounce?',
      'What is the biggest hit with a *toddler* at gymnastics: rolling, jumping or bubbles?',
      "Where would you hang a child's gymnastics *medal*: on a door, by the bed or in the kitchen?",
      'What do you like best at a gymnastics *display*: the little ones, the tumbling or the music?',
    ],
  },
  {
    name: 'sailing club',
    says: [
      'sailing (club|school|course|lesson|season)',
      'dinghy sail(ing|or)',
      'regatta',
      'yacht club',
      'learn to sail',
    ],
    clues:
      'dinghy, moorings, helm, rya, slipway, commodore, spinnaker, sail, wind, race, regatta, laser, mast, yacht, optimist, buoy, lake, boat, crew, knot, buoyancy aid, capsize, tack, catamaran, reservoir, safety boat, fleet, open day, start line, level 2',
    asks: {
      choice: [
        '+On a sailing boat: at the helm, or trimming the sails?',
        '+What do you like best about a sailing club: the races, the lessons or the company?',
      ],
      experience: ['Who first took you out in a sailing boat?'],
      idea: ['~What would you call your very own sailing boat?'],
    },
    cued: [
      'Which *dinghy* did you learn in, or would you like to: Optimist, Laser or Topper?',
      'What do you eat after a *regatta* in the wind: soup, chips or cake?',
      'What would you take out on a windy day: a *catamaran*, or a boat with a keel?',
      'Which *lake* would you sail round if you had a week?',
    ],
  },
  {
    name: 'rowing club',
    says: [
      'rowing (club|crew|lake|race)',
      'boat club',
      '(head|boat) race',
      'learn to row',
      'coxe[ds]',
      'dragon boat(s|ing)?',
    ],
    clues:
      'rowers, eights, oars, cox, sculls, boathouse, ergo, boat, river, crew, regatta, head race, blade, four, stroke, lake, coach, junior, novice, pontoon, masters, single, skiff, pair, early morning, catch, coastal, metre, henley',
    asks: {
      problem: ["What's hardest about rowing: the early start, the timing or the last stretch?"],
      experience: ['What wildlife have you seen from a rowing boat?'],
      choice: [
        'Which boat would you try first at a rowing club: an eight, a double or a single?',
        '~In a rowing crew: pull an oar, or be the cox and shout?',
      ],
    },
    cued: [
      'Which *river* would you most like to row on?',
      'Which seat in an *eight* sounds best to you: bow, stroke or somewhere in the middle?',
      'What do you like best about a *regatta*: the racing, the picnic or the hats?',
      'What tip would you give a *novice* before the first outing?',
    ],
  },
  {
    name: 'rugby club',
    says: [
      'rugby (club|union|league|team|tots|pitch)',
      "(mini|tag|touch|women's|junior) rugby",
      'rfc',
      'scrum half',
    ],
    clues:
      'rugby, scrum, tries, fly half, lineout, try, tackle, clubhouse, line-out, tag, minis, pitch, fixture, prop, xv, ruck, kick-off, forwards, colts, conversion, mouthguard, ball, touch, coach, whistle, winger, mud, six nations, sevens, vets, boots',
    asks: {
      experience: [
        'Which rugby match will you always remember?',
        'Which song gets a whole rugby clubhouse singing?',
      ],
      choice: [
        'What does rugby teach children: teamwork, respect or courage?',
        'Which rugby skill would you like to master: the kick, the pass or the sidestep?',
        '~Watching rugby from the touchline: shouting all match, or too nervous to speak?',
      ],
    },
    cued: [
      'Where would you play in a *scrum*: front, middle or right at the back?',
      'What do you bring to *minis* on a cold Sunday: oranges, a flask or a chair?',
      'Who should lift the cup at the end of a *sevens* day: the fastest or the muddiest?',
      'Where do you meet after a *touch* rugby evening: clubhouse, pub or home?',
    ],
    atWork: {
      asks: [
        '+What does rugby teach best: teamwork, respect or discipline?',
        'How can a local business best help a rugby club: sponsorship, volunteers or match-day support?',
        'What do young people get from a rugby club besides the rugby?',
        'Which lesson from a rugby coach do you still hear in your head at work?',
      ],
      cued: [
        'What does a rugby *coach* know that every manager should?',
        'What could a *sponsor* do for a club besides a logo on the shirt?',
      ],
    },
  },
  {
    name: 'hockey club',
    says: [
      'hockey (club|stick|pitch|team|league|season)',
      '(field|junior|ladies|mixed) hockey',
      'back to hockey',
    ],
    clues:
      "hockey, astro, short corner, push back, goalkeeper, mouthguard, fixtures, stick, pitch, ball, shin pads, umpire, match tea, goal, mixed, junior, squad, midfield, coach, turf, pushback, league, ladies, penalty flick, defender, men's 2s, dribble, preseason, bib, drag flick, push",
    asks: {
      choice: [
        '+On the hockey pitch: up front, in midfield or in goal?',
        'What do you enjoy most about hockey: the speed, the team or the social side?',
      ],
      problem: ['Which hockey skill took you longest to learn?'],
      experience: ['Where did you play your first game of hockey?'],
    },
    cued: [
      'What would be painted on your *goalkeeper* helmet?',
      'Which colour do you like for a hockey *stick*: black, neon or plain wood?',
      'What belongs on the table at a *match tea*: pasta, chilli or sandwiches?',
      'Who would you bring along to a *mixed* hockey evening?',
    ],
  },
  {
    name: 'netball',
    says: ['netball( club| league| team)?', 'goal (shooter|attack|defence)', 'wing (attack|defence)'],
    clues:
      'centre pass, umpire, bibs, back to netball, ladies team, goal shooter, centre, court, wing attack, league, pass, hoop, goal defence, walking, skirt, back to, footwork, junior, team trials, squad, dress, coach, intercept, quarter, ball, fast five, sports hall, shooting circle, carnival, pivot, trophy, turnout',
    asks: {
      experience: [
        '+Which netball match do you still talk about?',
        '+What do you shout from the sideline at netball?',
        'Which netball position did you always play at school?',
      ],
      choice: [
        '+What makes a great netball team: talk, speed or trust?',
        "+What's the best feeling in netball: an interception, a long pass or a goal?",
        'Which netball bib do you grab: shooter, centre or keeper?',
      ],
    },
    cued: [
      'Who would you call to make up a *ladies* team for a friendly evening?',
      'What do you like best about *walking* netball: the chat, the pace or the laughs?',
      'What would you name a netball team in a social *league*?',
      'What is the best snack for the *quarter* break: oranges, bananas or jelly sweets?',
    ],
  },
  {
    name: 'archery',
    says: ['archer(y)?', 'longbow', 'bow and arrow', 'recurve'],
    clues:
      "arrows, bullseye, quiver, have a go, compound bow, golds, bow, target, longbow, recurve, shoot, archer, compound, range, string, fletching, yards, club, aim, field, clout, armguard, beginners' course, indoor, six, butt, stabiliser, nock, metres, robin hood",
    asks: {
      choice: [
        '+Which bow would you pick up first: a modern recurve, or a traditional longbow?',
        '+What do you enjoy most about archery: the calm, the focus or the thud of the arrow?',
      ],
      idea: ['Where would you most like to shoot a bow: in a wood, a field or by a castle?'],
      problem: ["What's hardest in archery: the stance, the aim or letting go?"],
    },
    cued: [
      'What would you do first after you hit a *bullseye*?',
      "*Longbow* in hand: Robin Hood's woods, or a castle wall?",
      'What would you like to hit first with an *arrow*: a target, a balloon or an apple?',
      'Where would you rather try archery: at an *indoor* range or in an open field?',
    ],
  },
  {
    name: 'boxing club',
    says: ['boxing (club|gym|class|show|coach|night)', 'amateur box(ing|er)', 'boxercise'],
    clues:
      'sparring, gloves, punch bag, pads, ringside, bouts, skipping rope, spar, jab, amateur, coach, gym, fighter, fitness, round, knockout, hand wraps, carded, skipping, corner, junior, bell, hook, title, weight, championship, footwork, non-contact, uppercut, gumshield, boxercise',
    asks: {
      idea: [
        '+How many rounds on the punch bag could you manage?',
        '~Which song would you walk into the boxing ring to?',
      ],
      choice: [
        "+What's the best thing a boxing coach can teach: footwork, discipline or self-belief?",
        '+In the boxing gym: the bag, the pads or the skipping rope?',
        'What tires first when you box: arms, legs or lungs?',
      ],
    },
    cued: [
      'Which punch would you learn first: *jab*, hook or uppercut?',
      'How long would you last with a *skipping* rope: one minute, five or ten?',
      'Which colour would you choose for your *gloves*?',
      'What do you like about *pads*: the noise, the sweat or the coach?',
    ],
  },
  {
    name: 'ice skating',
    says: [
      'ice (skating|rink|skate)',
      'skate (sharpen(er|ing)|guard)',
      'skates',
      'skating (lesson|rink|club)',
      'figure skat(ing|er)',
      'ice hockey',
    ],
    clues:
      'rink, on the ice, puck, zamboni, learn to skate, blades, skate, figure, spin, disco, glide, penguin aid, toe pick, axel, lesson, gloves, curling, learn to, sharpening, christmas rink, session, coach, hire boots, jump, wobble, ice show, pairs, public session, synchro, cold, freestyle, laces',
    asks: {
      idea: ['Which song would you like to hear while you skate round the rink?'],
      experience: ['Whose hand did you hold the first time you went ice skating?'],
      choice: [
        'Where would you most like to skate: an indoor rink, a frozen lake or a Christmas rink?',
        '+~At the ice rink: out in the middle, or one hand on the rail?',
      ],
    },
    cued: [
      'What do you do while the *zamboni* is on the ice: fetch a drink, fix your laces or watch?',
      'What did you learn first in an ice skating *lesson*: to glide, to stop or to fall?',
      'Which would you rather manage on ice skates: a *spin*, a jump or going backwards?',
      'What would you wear to an ice skating *disco*: sequins, glow sticks or a woolly hat?',
      'What do you never go to the ice rink without: *gloves*, thick socks or a snack?',
      'Who would you take skating at a *Christmas* ice rink: family, friends or a date?',
      'Which *figure* skater do you remember watching first on television?',
      'Which would you rather try on the ice: hitting a *puck*, or a slow waltz?',
      'Which skating aid would you choose at the ice rink: a *penguin*, a seal or a bear?',
      'When do you like a *session* at the ice rink best: morning, afternoon or evening?',
    ],
  },
  {
    name: 'athletics club',
    says: [
      'athletics (club|track|meeting|season)',
      'track (and|&) field',
      'harriers',
      'cross country (league|race|running)',
      'high jump',
      'shot put',
    ],
    clues:
      'hurdles, javelin, relay, 800m, 1500m, long jump, spikes, track, sprint, cross country, pb, shot put, athlete, harriers, coach, high jump, discus, junior, run, field, race, pole vault, championship, medal, hammer, league, quadkids, steeplechase, vest, road relay',
    asks: {
      choice: [
        '+Which would you try first at an athletics club: running, jumping or throwing?',
        '+On the running track: a short sprint, or lap after lap?',
      ],
      experience: ['What was your event on school sports day?'],
      idea: ['~Which athletics event would you try if nobody was timing you?'],
    },
    cued: [
      'Which leg of a *relay* would you run: first, last or in the middle?',
      'What is your favourite *cross country* weather: frost, mud or sunshine?',
      'What would you tell a *junior* before the very first race?',
      'How far would you guess your *long jump* is today: two metres, three or four?',
    ],
    atWork: {
      asks: [
        '+What keeps a young athlete coming back: the coach, the friends or the medals?',
        'What helps a young athlete most: good coaching, encouragement or a good track?',
        'Which event were you best at on school sports day?',
        'What is an athletics meet most often short of: timekeepers, marshals or coaches?',
      ],
      cued: [
        'Which lesson from a *relay* team works in an office too?',
        'What makes a *coach* stay with a club for years?',
      ],
    },
  },
  {
    name: 'Gaelic games',
    says: ['gaa( club)?', 'hurling', 'camogie', 'gaelic football', 'cúl camp', 'ladies football club'],
    clues:
      'sliotar, hurley, minors, county final, juvenile, puc fada, parish, gaa, hurling, camogie, pitch, club, championship, senior, football, point, croke park, u12, training, league, jersey, ladies football, fixture, all-ireland, cúl camp, dugout, mentor, clubhouse, free taker, goal, throw-in',
    asks: {
      choice: [
        'At a club match: shouting from the bank, or quiet in the stand?',
        'Hurling, camogie or football: which do you most like to watch?',
      ],
      experience: ['Which county final is still talked about in your house?'],
      problem: ['~What is always missing from the gear bag on the morning of a match?'],
    },
    cued: [
      'Who gave you the first *hurley* you ever swung?',
      'Which *camogie* player would you put on a poster for young girls?',
      'Where do you like to watch *ladies football*: local pitch, county ground or on TV?',
      'What does a *minor* team need most before a big match: calm, music or a joke?',
      'What keeps *juvenile* players coming back: the friends, the games or the treats after?',
      'Which club or county *jersey* was the first you wore?',
      'What do you love to eat after *training* on a cold evening?',
      'What do you love to see most in *hurling*: a high catch, a sideline cut or a long point?',
    ],
    atWork: {
      asks: [
        'Who at a Gaelic games club does the most without being seen?',
        'Which hurling or football match do people at home still talk about?',
        'What keeps young players in Gaelic games: friends, coaches or winning?',
        'What does a Gaelic games club give a parish besides the matches?',
      ],
      cued: [
        'What draws a local *sponsor* to a club: the jersey, the crowd or the people?',
        'What should a new *juvenile* coach bring on the first evening?',
        'Which skill from the *GAA* pitch helps most at work: teamwork, timing or nerve?',
        'How do you fit a midweek *fixture* around work: early start, swap or half day?',
      ],
    },
  },
  {
    name: 'basketball club',
    says: [
      'basketball (club|team|league|session|court|coach|camp)',
      '(junior|wheelchair|walking) basketball',
      'three pointer',
    ],
    clues:
      'basketball, hoops, tip off, slam dunk, layup, dribble, point guard, rebounds, court, three-pointer, coach, league, ball, dunk, jersey, tournament, shoot, guard, junior, u14, wheelchair, squad, season, tryout, national league, buzzer, free throw, gym, 3x3, playoffs',
    asks: {
      choice: [
        '+What do you enjoy most about basketball: the pace, the team or the shooting?',
        '+Which move would you most like to master in basketball: a dunk, a dribble or a long shot?',
        'What do you cheer loudest in basketball: a clever pass, a dunk or a long shot?',
      ],
      problem: ["What's hardest in basketball: the dribbling, the passing or the long shot?"],
    },
    cued: [
      'What would you wear on your *jersey*: which number, and which name?',
      'Which song should play before *tip off*?',
      'How do you like to spend a Saturday *tournament*: playing, coaching or shouting from the bench?',
      'Who taught you to *dribble*: a teacher, a brother or a video?',
    ],
  },
  {
    name: 'table tennis',
    says: ['table tennis( club)?', 'ping pong (club|table|night)', 'bat and chat'],
    clues:
      "topspin, backhand, bats, league match, umpires, paddle, ping pong, net, serve, spin, league, rubber, robot, coach, smash, club, doubles, tournament, social, hall, rally, parkinson's, junior, round robin, sports centre, blade, forehand, balls, set, over 50s",
    asks: {
      choice: [
        'What do you enjoy most about table tennis: the speed, the spin or the company?',
        '~At table tennis: wait for a mistake, or smash the first ball?',
      ],
      experience: ['Where did you learn to play table tennis?'],
      idea: ['Where would you put a table tennis table so that everybody has a go?'],
    },
    cued: [
      'Which *serve* do you like best: short, long or full of spin?',
      '*Doubles* at table tennis: who would you want beside you?',
      'Which shot comes easier to you: *backhand* or forehand?',
      'Where did you play *ping pong* on holiday: a campsite, a hotel or a garage?',
    ],
  },
];
