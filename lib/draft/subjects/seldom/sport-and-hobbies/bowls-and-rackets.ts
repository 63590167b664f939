import type { Subject } from '../../subject';

/** Games of aim and a steady hand: on lawns, lanes, courts and ice. */
export const bowlsAndRackets: readonly Subject[] = [
  {
    name: 'curling',
    says: ['curling (club|rink|ice|stone|match|bonspiel|session|team|league)', 'bonspiel', 'try curling'],
    clues:
      'sweeping, broom, skip, stones, the house, hammer, rink, ice, bonspiel, house, sheet, end, league, curler, lead, draw, learn to curl, button, brush, olympic, sliders, granite, delivery, wheelchair, club, vice, takeout, try curling, junior, mixed doubles, gripper',
    asks: {
      choice: [
        '+Curling: would you rather throw the stone or sweep?',
        '+What looks trickiest at curling: the aim, the sweeping or staying upright?',
      ],
      idea: [
        '+Who would you want on your team for a game of curling?',
        '+What would your curling team be called?',
        '+Who in your family would be best at curling?',
      ],
      experience: ['+What looks most fun about curling?'],
    },
    cued: [
      'Which would you enjoy more at *learn to curl*: the long slide or the shouting?',
      'What would you name a team for a curling *league*?',
      'What makes a good *skip* in curling: a loud voice, a cool head or a sharp eye?',
      'What should be on the table at a *bonspiel* supper: soup, stew or pie?',
      'What do you like more about curling *stones*: the glide, the curl or the clack?',
      'Which *Olympic* winter sport do you stay up late to watch?',
      'What would you practise first in *wheelchair* curling: the aim or the push?',
      'With the *hammer* in the last end: play safe, or go for the big score?',
    ],
  },
  {
    name: 'croquet',
    says: ['croquet', 'mallet sports'],
    clues:
      'mallet, hoops, lawn, roquet, peg, whites, pimms, ball, handicap, golf croquet, association, club, player, doubles, tea, tournament, bisque, singles, summer, coaching, clubhouse, court, beginners, cucumber sandwich, grass, wicket, strawberries, match',
    asks: {
      choice: ['At croquet: through the hoop, or knock the other ball into the flowers?'],
      idea: ['What do you like to drink between hoops on a sunny croquet afternoon?'],
      problem: ['Which croquet shot do you find hardest to get right?'],
      experience: ['Whose lawn did you last play croquet on?'],
    },
    cued: [
      "*Pimm's* or lemonade: what goes on the tray at croquet?",
      '*Cucumber sandwich* or cream cake: which do you take to the lawn?',
      '*Mallet* between the legs or to the side: which way do you swing?',
      'Which *whites* or hat would you wear for a summer game?',
    ],
  },
  {
    name: 'pétanque',
    says: ['p[eé]tanque', 'boules', 'bocce( ball)?', 'cochonnet'],
    clues:
      'piste, terrain, jack, steel balls, gravel, triples, rosé, boules, bocce, cochonnet, pastis, carreau, pointer, french, pub, league, doubles, bowl, throw, court, provence, club, club night, bastille day, shooter, steel, measure, fanny, mêlée, tournament',
    asks: {
      choice: [
        '+Pétanque: roll it close to the jack, or knock the other boule away?',
        'What do you enjoy most about pétanque: the throws, the chat or the sunshine?',
      ],
      idea: ['Where near you would be the perfect spot for a game of boules?'],
      experience: ['On which holiday did you first play boules?'],
    },
    cued: [
      'What do you drink at a *boules* evening: rosé, pastis or lemonade?',
      'Who would you choose for your *triples* team?',
      'What do you say when your ball touches the *jack*?',
      'Where would you celebrate *Bastille Day*: at a café, on the terrain or in France?',
    ],
  },
  {
    name: 'cornhole',
    says: ['corn ?hole', 'bean ?bag toss', 'lawn game', 'garden games', 'm[oö]lkky', 'kubb', 'giant jenga'],
    clues:
      'bags, boards, backyard, brackets, airmail, doubles, tailgate, bean bag, toss, hole, tournament, league, lawn game, four bagger, throw, blind draw, teams, giant jenga, wraps, custom, woody, garden game, slide, slick, beer, payout, bbq, registration, connect four, pitch',
    asks: {
      choice: [
        'At cornhole: aim straight for the hole, or slide it up the board?',
        'Where do you most like to play cornhole: in the garden, at the beach or at a barbecue?',
      ],
      problem: ['Who at your summer parties is hardest to beat at cornhole?'],
      idea: ['Which lawn game should be at every summer party?'],
    },
    cued: [
      'Who would you ask to be your partner in *doubles* cornhole?',
      'What would you paint on your own cornhole *boards*?',
      'What do you eat at a *tailgate* between two games: wings, chilli or hot dogs?',
      'What do you shout when somebody throws an *airmail* straight into the hole?',
    ],
  },
  {
    name: 'shuffleboard',
    says: ['shuffle ?board', 'deck games', 'shuffle ?puck'],
    clues:
      'puck, sliding, sand, cue, lanes, tables, biscuits, deck, court, bar, disc, league, hammer, weight, cocktails, score, kitchen, player, pub, wax, doubles, cruise, retirement village, pizza, tournament, pints, beads, off board',
    asks: {
      idea: ['+Who would you challenge to a game of shuffleboard?'],
      choice: [
        'Shuffleboard: a gentle push, or one mighty shove?',
        'What would you play shuffleboard for: the honours, the next round or just fun?',
      ],
      problem: ["What's hardest at shuffleboard: the aim, the push or stopping before the edge?"],
    },
    cued: [
      'Which *cocktail* or drink would you have beside you at the shuffleboard table?',
      'Who would you pick as your partner for *doubles* at shuffleboard?',
      'Where would you play shuffleboard: in a *pub*, on a ship or in the sun?',
      'How do you eat *pizza* between turns: folded, with a fork or in one go?',
    ],
  },
  {
    name: 'horseshoes and quoits',
    says: ['horseshoe (pitching|league|pit|tournament|toss)', 'quoits?', 'ringers? and leaners?'],
    clues:
      'stake, pitching, clay, ringer, hob, backyard, throwers, pit, toss, league, pub, throw, leaner, peg, doubles, tournament, iron, board, barbecue, sand, village, cup, steel, rope, pins, singles',
    asks: {
      idea: [
        'Who in your family would win a game of horseshoes?',
        'Horseshoes or quoits: which would you play first?',
      ],
      problem: ["What's hardest about throwing a horseshoe: the aim, the distance or the spin?"],
      experience: ['Whose garden did you first throw horseshoes in?'],
    },
    cued: [
      'What would be a fair prize for the first *ringer* of the day?',
      'Which pub or garden would you put a *pitch* for quoits in?',
      'Who would you like as partner for *doubles* at horseshoes?',
      'What do you grill for a *backyard* game of horseshoes?',
    ],
  },
  {
    name: 'skittle alley',
    says: ['skittles? (alley|night|league|team|match)', 'skittlers?', '(pub|table|long alley) skittles'],
    clues:
      'alley, sticker up, pins, spare, pub league, flopper, faggots, league, ball, pub, skittlers, strike, cheese, match, buffet, function room, club, west country, party, hands, table, knockout, wooden, division, beer, long alley, frontpin, captain, legs',
    asks: {
      experience: ['Where did you first play skittles, and who taught you?'],
      choice: [
        'Skittles night: first to bowl, or the one who sets up the pins?',
        'Which skittles night would you book: a birthday, a work do or a club night?',
      ],
      idea: ['+~What would you call your skittles team?'],
    },
    cued: [
      'What do you eat with skittles: cheese, *faggots* or a pie?',
      'How do you cheer a *strike* on the alley: clap, roar or dance?',
      'Who would you put on your *team* for a skittles cup?',
      'Which *function room* party would skittles suit best?',
    ],
  },
  {
    name: 'disc golf',
    says: ['disc ?golf', 'frisbee golf', 'foot ?golf'],
    clues:
      'basket, chains, tee pad, putter, fairway, driver, nine hole, hole, tee, ace, course, throw, putt, league, par, birdie, mid-range, round, 18 hole, park, doubles, forehand, frisbee, player, pdga, foot golf, tournament, trees, backhand, doubles night',
    asks: {
      problem: ['What takes most practice at disc golf: the grip, the curve or the last short throw?'],
      choice: [
        'At disc golf: one long brave throw, or three short careful ones?',
        'What do you enjoy most about disc golf: the walk, the throw or the rattle of the chains?',
        'Disc golf: through the woods, across open fields or by a lake?',
      ],
    },
    cued: [
      'What colour of *driver* do you find again most easily at disc golf: pink, orange or white?',
      'Which sound do you like best at disc golf: the *chains*, the flight or the cheers?',
      'Where would you put the *basket* on a new disc golf hole: on a hill, by a pond or between trees?',
      'Who would you invite to play *doubles* at disc golf: a friend, a cousin or a neighbour?',
    ],
  },
  {
    name: 'badminton',
    says: ['badminton', 'shuttle ?cock'],
    clues:
      'smash, doubles, shuttles, racket, court, drop shot, sports hall, shuttlecock, club night, singles, player, coach, league, session, feather, net, serve, rally, junior, leisure centre, match, mixed doubles, academy, tournament, racquet, restring, beginners, clear, pair, footwork',
    asks: {
      experience: [
        '+Singles or doubles: which badminton do you like best?',
        'Where did you learn to play badminton: at school, at a club or in the garden?',
      ],
      choice: ['+At badminton: a thundering smash, or a sneaky drop shot?'],
      idea: ['Who would you pick as your partner for badminton doubles?'],
    },
    cued: [
      'What do you wear on *court*: white, club colours or the oldest t-shirt?',
      'Which *racket* grip do you like: soft, tacky or worn in?',
      'How do you score after a long *rally*: a cheer, a grin or a sit-down?',
      'Which day suits you best for a *club night* after work?',
    ],
  },
  {
    name: 'pickleball',
    says: ['pickle ?ball(er)?', 'dink(s|ing) (shot|line|game)'],
    clues:
      'paddle, dink, the kitchen, doubles, courts, open play, rally, kitchen, league, player, net, serve, ladder, clinic, round robin, tournament, pickler, beginner, drills, tennis, indoor, third shot, ball, dupr, drop-in, coach, mixed doubles, lesson, volley, bracket, partner',
    asks: {
      idea: [
        '+Who would you like across the net at pickleball?',
        '~What would you call a pickleball team made of your neighbours?',
      ],
      choice: ['+What do you enjoy most about pickleball: the rallies, the exercise or the company?'],
      experience: [
        '+Who talked you into your first game of pickleball?',
        'Which pickleball shot is the most satisfying to play?',
      ],
    },
    cued: [
      '*Doubles*: who would you choose as a partner?',
      'How do you like to warm up for *open play*: stretch, dink or chat?',
      'What snack goes best after a *round robin*: fruit, cake or crisps?',
    ],
  },
  {
    name: 'squash club',
    says: ['squash (court|club|ladder|league|racket|coach|player)', 'racket ?ball'],
    clues:
      'court, box league, boast, nick, rally, goggles, tin, racket, racketball, player, coach, league, ladder, match, drop shot, tournament, glass back, serve, junior, session, psa, lesson, racquet, singles, members, clubhouse, lob, squash ball',
    asks: {
      choice: [
        'After a game of squash: a cold drink, a hot shower or a rematch?',
        'What do you love most about squash: the speed, the rallies or the company?',
      ],
      problem: ['What tires first in a game of squash: your legs, your lungs or your arm?'],
      experience: ['Where did you first pick up a squash racket?'],
    },
    cued: [
      'Who would you climb past first in a *box league*: a friend, a boss or a brother?',
      'Which do you like to win a point with: a *drop shot*, a nick or a long rally?',
      'Who taught you to *serve* in squash or tennis?',
      'What would you tell a beginner before the first *lesson* on court?',
    ],
  },
  {
    name: 'swordplay',
    says: [
      'fencing (club|class|coach|lesson|competition|bout)',
      '(foil|[eé]p[eé]e|sabre) (fencing|fencer|event)',
      'sword (fighting|class|school)',
      'hema',
    ],
    clues:
      'foil, sabre, mask, parry, lunge, riposte, longsword, fencers, fencing, épée, blade, duel, sword, bout, rapier, hema, salle, piste, en garde, coach, beginner, jacket, olympic, footwork, competition, glove, under 14, armoury, buckler, broadsword',
    asks: {
      choice: [
        '+Which sword would you pick up first: a light foil, or a heavy longsword?',
        'Which would you like to learn: fencing, longsword or stage fighting?',
      ],
      problem: ['What looks hardest in a fencing bout: the footwork, the timing or keeping calm?'],
      idea: ['Which film hero would you like to cross swords with?'],
    },
    cued: [
      'What is a good age to pick up a *foil* for the first time: seven, seventeen or seventy?',
      'Which *longsword* from a story would you like to hold once?',
      'What would you expect first in a *beginners* fencing class: the footwork, the salute or the mask?',
      'What would you paint on your fencing *mask*?',
      'Which sword from *history* would you like to see in a museum case?',
      'Who would you challenge to a friendly *duel*: a brother, a boss or an old friend?',
      'Which *Olympic* fencing would you watch first: foil, épée or sabre?',
      'What do you imagine helps most in a *tournament*: calm, speed or a good breakfast?',
    ],
  },
  {
    name: 'chess boxing',
    says: ['chess ?box(ing|er)', '(blitz|rapid|speed|street) chess'],
    clues:
      'chessboard, checkmate, rounds, gloves, pawn, knockout, chessboxing, boxer, board, blitz, punch, chess clock, speed chess, bout, fighter, rapid, opponent, bell, queen, grandmaster, timer, sparring, card, fight night, corner, headphones, gambit, hybrid, brain',
    asks: {
      problem: ['+Which would be harder for you in chess boxing: the rounds in the ring, or at the board?'],
      choice: ['In a chess boxing match: win by checkmate, or win by knockout?'],
      experience: ['Which of your friends is both clever and strong enough for chess boxing?'],
      idea: ['~Which two sports would you mix the way chess boxing does?'],
    },
    cued: [
      'Which opening move do you like to play on a *chessboard*?',
      'What music would you walk into the *ring* to?',
      'Who taught you the moves of the *pawn*, the knight and the queen?',
      'Which do you like better: *blitz* chess or a long quiet game?',
    ],
  },
];
