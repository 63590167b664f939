import type { Subject } from '../subject';

/** Clubs of one sport, on grass, ice, water and mats. */
export const sports: readonly Subject[] = [
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
      idea: ['Which food goes best with a day of cricket?'],
      problem: ['~Which rule of cricket is hardest to explain to a newcomer?'],
      choice: ['~At the cricket: watching every ball, or chatting on the boundary?'],
      experience: ['Who first taught you to hold a cricket bat?'],
    },
    atWork: {
      work: [
        'What takes the most volunteer hours at a cricket club: pitch, teas or fixtures?',
        'What makes a cricket club feel like home: the teas, the teammates or the old stories?',
      ],
      people: [
        'What did playing or watching cricket teach you about patience?',
        'Who first put a cricket bat in your hands?',
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
      idea: ['Who would you challenge to a game of bowls?'],
      problem: ['What is harder than it looks in a game of bowls?'],
      choice: ['On the bowling green: forehand or backhand?'],
      experience: ['Who first got you to try a game of bowls?'],
    },
  },
  {
    name: 'roller derby',
    says: ['roller derby', 'derby (league|bout|player)', 'jammer'],
    clues:
      'bout, blocker, skates, roller, quads, scrimmage, pivot, jammer, track, pads, helmet, fresh meat, league, jam, lead, knee pad, skater, wheel, rink, bruise, mouthguard, whistle, merch, hit, derby name, rookie, apex, zebra, sports hall',
    asks: {
      idea: ['~What would your roller derby name be?'],
      problem: ['Which roller derby rule took you longest to understand?'],
      choice: ['Which would you be in roller derby: a jammer, or a blocker?'],
      experience: ['What surprised you most at the first roller derby bout you saw?'],
    },
  },
  {
    name: 'karate',
    says: ['karate (club|class|lesson|beginners|course|kids)', 'dojo', 'sensei', 'shotokan', 'kata'],
    clues:
      'belts, grading, strikes, sparring, gi, kumite, black belt, dojo, kata, kick, sensei, shotokan, punch, self-defence, block, martial art, student, tournament, beginner, discipline, instructor, stance, white belt, kids, dan, bow, respect, kyu, fist, focus',
    asks: {
      idea: ['Which karate move would you like to learn first?'],
      problem: ["What's hardest to get right in karate: the balance, the breathing or the kicks?"],
      choice: ['Learning karate: alongside your children, or in a class of your own?'],
      experience: ['What surprised you most in your first karate class?'],
    },
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
      idea: ['~Which gymnastics move would you like to be able to do, just once?'],
      problem: ['~Which piece of furniture does your little gymnast use as a beam or a vault?'],
      choice: ['What does your child like most at gymnastics: the bars, the beam or the vault?'],
      experience: ['What was the first gymnastics move your child showed off at home?'],
    },
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
      idea: ['~What would you call your very own sailing boat?'],
      problem: ['~What do you always forget to pack for a day of sailing?'],
      choice: ['On a sailing boat: at the helm, or trimming the sails?'],
      experience: ['Who first took you out in a sailing boat?'],
    },
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
      idea: ["What's your favourite breakfast after an early row?"],
      problem: ["What's hardest about rowing: the early start, the timing or the last stretch?"],
      choice: ['~In a rowing crew: pull an oar, or be the cox and shout?'],
      experience: ['What wildlife have you seen from a rowing boat?'],
    },
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
      idea: ['Which song gets a whole rugby clubhouse singing?'],
      problem: ['~How do you get rugby mud out of a white shirt?'],
      choice: ['~Watching rugby from the touchline: shouting all match, or too nervous to speak?'],
      experience: ['Where did you first play or watch rugby, and who took you?'],
    },
    atWork: {
      work: [
        'What keeps a rugby club going most: the players, the parents or the sponsors?',
        'What do young people get from a rugby club besides the rugby?',
      ],
      people: [
        'Which lesson from a rugby coach do you still hear in your head at work?',
        "What's the best thing a rugby teammate ever did for you off the pitch?",
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
      idea: ['What would tempt you back to a hockey pitch after years away?'],
      problem: ['Which hockey skill took you longest to learn?'],
      choice: ['On the hockey pitch: up front, in midfield or in goal?'],
      experience: ['Where did you play your first game of hockey?'],
    },
  },
  {
    name: 'netball',
    says: ['netball( club| league| team)?', 'goal (shooter|attack|defence)', 'wing (attack|defence)'],
    clues:
      'centre pass, umpire, bibs, back to netball, ladies team, goal shooter, centre, court, wing attack, league, pass, hoop, goal defence, walking, skirt, back to, footwork, junior, team trials, squad, dress, coach, intercept, quarter, ball, fast five, sports hall, shooting circle, carnival, pivot, trophy, turnout',
    asks: {
      idea: ['What would get you back on a netball court after years away?'],
      problem: ['Which netball rule do you still forget in the heat of a game?'],
      choice: ['Which netball bib do you grab: shooter, centre or keeper?'],
      experience: ['Which netball position did you always play at school?'],
    },
  },
  {
    name: 'archery',
    says: ['archer(y)?', 'longbow', 'bow and arrow', 'recurve'],
    clues:
      "arrows, bullseye, quiver, have a go, compound bow, golds, bow, target, longbow, recurve, shoot, archer, compound, range, string, fletching, yards, club, aim, field, clout, armguard, beginners' course, indoor, six, butt, stabiliser, nock, metres, robin hood",
    asks: {
      idea: ['Where would you most like to shoot a bow: in a wood, a field or by a castle?'],
      problem: ["What's hardest in archery: the stance, the aim or letting go?"],
      choice: ['Which bow would you pick up first: a modern recurve, or a traditional longbow?'],
      experience: ['What did you hit the first time you tried archery?'],
    },
  },
  {
    name: 'boxing club',
    says: ['boxing (club|gym|class|show|coach|night)', 'amateur box(ing|er)', 'boxercise'],
    clues:
      'sparring, gloves, punch bag, pads, ringside, bouts, skipping rope, spar, jab, amateur, coach, gym, fighter, fitness, round, knockout, hand wraps, carded, skipping, corner, junior, bell, hook, title, weight, championship, footwork, non-contact, uppercut, gumshield, boxercise',
    asks: {
      idea: ['~Which song would you walk into the boxing ring to?'],
      problem: ['What tires first when you box: arms, legs or lungs?'],
      choice: ['In the boxing gym: the bag, the pads or the skipping rope?'],
      experience: ['What first made you want to try boxing?'],
    },
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
      problem: ['~How do you stop on ice skates: with style, at the barrier or on your back?'],
      choice: ['~At the ice rink: out in the middle, or one hand on the rail?'],
      experience: ['Whose hand did you hold the first time you went ice skating?'],
    },
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
      idea: ['~Which athletics event would you try if nobody was timing you?'],
      problem: ['~How far round the running track do you get before your legs complain?'],
      choice: ['On the running track: a short sprint, or lap after lap?'],
      experience: ['What was your event on school sports day?'],
    },
    atWork: {
      work: [
        'What is an athletics meet most often short of: timekeepers, marshals or coaches?',
        'What keeps a young athlete coming back: the coach, the friends or the medals?',
      ],
      people: [
        'Which event were you best at on school sports day?',
        'Which athlete, famous or not, did you look up to when you were young?',
      ],
    },
  },
  {
    name: 'Gaelic games',
    says: ['gaa( club)?', 'hurling', 'camogie', 'gaelic football', 'cúl camp', 'ladies football club'],
    clues:
      'sliotar, hurley, minors, county final, juvenile, puc fada, parish, gaa, hurling, camogie, pitch, club, championship, senior, football, point, croke park, u12, training, league, jersey, ladies football, fixture, all-ireland, cúl camp, dugout, mentor, clubhouse, free taker, goal, throw-in',
    asks: {
      idea: ['What food do you pack for a day out at a championship match?'],
      problem: ['~What is always missing from the gear bag on the morning of a match?'],
      choice: ['At a club match: shouting from the bank, or quiet in the stand?'],
      experience: ['Which county final is still talked about in your house?'],
    },
    atWork: {
      work: [
        'What does a Gaelic games club give a parish besides the matches?',
        'What keeps young players in Gaelic games: friends, coaches or winning?',
      ],
      people: [
        'Which hurling or football match do people at home still talk about?',
        'Who at a Gaelic games club does the most without being seen?',
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
      idea: ['Where near you would you put up a basketball hoop?'],
      problem: ["What's hardest in basketball: the dribbling, the passing or the long shot?"],
      choice: ['What do you cheer loudest in basketball: a clever pass, a dunk or a long shot?'],
      experience: ['Where was the first basketball hoop you ever shot at?'],
    },
  },
  {
    name: 'table tennis',
    says: ['table tennis( club)?', 'ping pong (club|table|night)', 'bat and chat'],
    clues:
      "topspin, backhand, bats, league match, umpires, paddle, ping pong, net, serve, spin, league, rubber, robot, coach, smash, club, doubles, tournament, social, hall, rally, parkinson's, junior, round robin, sports centre, blade, forehand, balls, set, over 50s",
    asks: {
      idea: ['Where would you put a table tennis table so that everybody has a go?'],
      problem: ['~What have you used as a table tennis net when there was none?'],
      choice: ['~At table tennis: wait for a mistake, or smash the first ball?'],
      experience: ['Where did you learn to play table tennis?'],
    },
  },
];
