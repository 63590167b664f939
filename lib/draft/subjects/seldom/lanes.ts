import type { Subject } from '../subject';

/** Games of aim and a steady hand: on lawns, lanes, courts and ice. */
export const lanes: readonly Subject[] = [
  {
    name: 'curling',
    says: ['curling (club|rink|ice|stone|match|bonspiel|session|team|league)', 'bonspiel', 'try curling'],
    clues:
      'sweeping, broom, skip, stones, the house, hammer, rink, ice, bonspiel, house, sheet, end, league, curler, lead, draw, learn to curl, button, brush, olympic, sliders, granite, delivery, wheelchair, club, vice, takeout, try curling, junior, mixed doubles, gripper',
    asks: {
      choice: [
        '+Curling: would you rather throw the stone or sweep?',
        'What do you like most about curling: the aim, the teamwork or the ice?',
        'Which role would you take in a curling team: skip, sweeper or thrower?',
      ],
      idea: ['Who would you want on your team for a game of curling?'],
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
      choice: [
        'What do you like best about croquet: the game, the lawn or the company?',
        'At croquet: through the hoop, or knock the other ball into the flowers?',
        'What would you host on a croquet lawn: a birthday, a picnic or a tournament?',
      ],
      idea: ['Who would you invite for a game of croquet?'],
    },
  },
  {
    name: 'pétanque',
    says: ['p[eé]tanque', 'boules', 'bocce( ball)?', 'cochonnet'],
    clues:
      'piste, terrain, jack, steel balls, gravel, triples, rosé, boules, bocce, cochonnet, pastis, carreau, pointer, french, pub, league, doubles, bowl, throw, court, provence, club, club night, bastille day, shooter, steel, measure, fanny, mêlée, tournament',
    asks: {
      choice: [
        'Pétanque: roll it close to the jack, or knock the other boule away?',
        'What do you enjoy most about pétanque: the throws, the chat or the sunshine?',
        'What do you drink with a game of pétanque: rosé, pastis or lemonade?',
      ],
      idea: ['Where near you would be the perfect spot for a game of boules?'],
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
        '+Where do you most like to play cornhole: in the garden, at the beach or at a barbecue?',
        'At cornhole: aim straight for the hole, or slide it up the board?',
      ],
      idea: ['What would you paint on your own cornhole boards?'],
      problem: ['Who at your summer parties is hardest to beat at cornhole?'],
    },
    cued: [
      'Who would you ask to be your partner in *doubles* cornhole?',
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
        'What would you play shuffleboard for: the honours, the next round or just fun?',
        'What goes best with a game of shuffleboard: a beer, a burger or a cocktail?',
        'Shuffleboard: a gentle push, or one mighty shove?',
      ],
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
        '+Horseshoes or quoits: which would you play first?',
        'Who in your family would win a game of horseshoes?',
      ],
      choice: ['Where would you set up a game of horseshoes: in the garden, at the beach or in the park?'],
      problem: ["What's hardest about throwing a horseshoe: the aim, the distance or the spin?"],
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
      idea: ['Who would you want on your skittles team?', '~What would you call your skittles team?'],
      choice: [
        'What goes best with an evening of skittles: a buffet, a pie or a bowl of chips?',
        'Which skittles night would you book: a birthday, a work do or a club night?',
      ],
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
      choice: [
        '+Disc golf: through the woods, across open fields or by a lake?',
        'What do you enjoy most about disc golf: the walk, the throw or the rattle of the chains?',
        'Which shot would you like to master in disc golf: the drive, the putt or the approach?',
      ],
      problem: ['What takes most practice at disc golf: the grip, the curve or the last short throw?'],
    },
    cued: [
      'What colour of *disc* do you lose least: pink, orange or white?',
      'Which feels better at disc golf: a clean *putt* or a long drive?',
      'How many *discs* do you take out: one, three or a bag full?',
      'Who would you invite to play *doubles*: a friend, a neighbour or your mum?',
    ],
  },
  {
    name: 'badminton',
    says: ['badminton', 'shuttle ?cock'],
    clues:
      'smash, doubles, shuttles, racket, court, drop shot, sports hall, shuttlecock, club night, singles, player, coach, league, session, feather, net, serve, rally, junior, leisure centre, match, mixed doubles, academy, tournament, racquet, restring, beginners, clear, pair, footwork',
    asks: {
      experience: ['+Singles or doubles: which badminton do you like best?'],
      choice: [
        'At badminton: a thundering smash, or a sneaky drop shot?',
        'Which badminton skill would you like to improve: the serve, the smash or the footwork?',
        'Which badminton shot do you enjoy most: smash, drop or clear?',
      ],
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
      choice: [
        '+What do you enjoy most about pickleball: the rallies, the exercise or the company?',
        '+At pickleball: a soft dink over the net, or a full swing?',
        'Pickleball: singles, doubles or a friendly tournament?',
      ],
      idea: ['~What would you call a pickleball team made of your neighbours?'],
    },
  },
  {
    name: 'squash club',
    says: ['squash (court|club|ladder|league|racket|coach|player)', 'racket ?ball'],
    clues:
      'court, box league, boast, nick, rally, goggles, tin, racket, racketball, player, coach, league, ladder, match, drop shot, tournament, glass back, serve, junior, session, psa, lesson, racquet, singles, members, clubhouse, lob, squash ball',
    asks: {
      choice: [
        '+What do you love most about squash: the speed, the rallies or the company?',
        'Which squash shot would you most like to master: the drop, the boast or the serve?',
        'After a game of squash: a cold drink, a hot shower or a rematch?',
      ],
      problem: ['What tires first in a game of squash: your legs, your lungs or your arm?'],
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
        '+Which would you like to learn: fencing, longsword or stage fighting?',
        'Which sword would you pick up first: a light foil, or a heavy longsword?',
        'Which sword would you choose: foil, épée or sabre?',
      ],
      problem: ['What looks hardest in a fencing bout: the footwork, the timing or keeping calm?'],
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
      problem: ['Which would be harder for you in chess boxing: the rounds in the ring, or at the board?'],
      choice: [
        'In a chess boxing match: win by checkmate, or win by knockout?',
        'What impresses you most in chess boxing: the focus, the fitness or the courage?',
      ],
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
