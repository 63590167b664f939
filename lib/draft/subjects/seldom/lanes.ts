import type { Subject } from '../subject';

/** Games of aim and a steady hand: on lawns, lanes, courts and ice. */
export const lanes: readonly Subject[] = [
  {
    name: 'curling',
    says: ['curling (club|rink|ice|stone|match|bonspiel|session|team|league)', 'bonspiel', 'try curling'],
    clues:
      'sweeping, broom, skip, stones, the house, hammer, rink, ice, bonspiel, house, sheet, end, league, curler, lead, draw, learn to curl, button, brush, olympic, sliders, granite, delivery, wheelchair, club, vice, takeout, try curling, junior, mixed doubles, gripper',
    asks: {
      idea: ['Who would you want on your team for a game of curling?'],
      problem: ['What looks trickiest at curling: the aim, the sweeping or staying upright?'],
      choice: ['Curling: would you rather throw the stone or sweep?'],
      experience: ['Where did you first see a game of curling?'],
    },
  },
  {
    name: 'croquet',
    says: ['croquet', 'mallet sports'],
    clues:
      'mallet, hoops, lawn, roquet, peg, whites, pimms, ball, handicap, golf croquet, association, club, player, doubles, tea, tournament, bisque, singles, summer, coaching, clubhouse, court, beginners, cucumber sandwich, grass, wicket, strawberries, match',
    asks: {
      idea: ['What do you like to drink between hoops on a sunny croquet afternoon?'],
      problem: ['Which croquet shot do you find hardest to get right?'],
      choice: ['At croquet: through the hoop, or knock the other ball into the flowers?'],
      experience: ['Whose lawn did you last play croquet on?'],
    },
  },
  {
    name: 'pétanque',
    says: ['p[eé]tanque', 'boules', 'bocce( ball)?', 'cochonnet'],
    clues:
      'piste, terrain, jack, steel balls, gravel, triples, rosé, boules, bocce, cochonnet, pastis, carreau, pointer, french, pub, league, doubles, bowl, throw, court, provence, club, club night, bastille day, shooter, steel, measure, fanny, mêlée, tournament',
    asks: {
      idea: ['Where near you would be the perfect spot for a game of boules?'],
      problem: ["What's hardest at pétanque: the gravel, the distance or the long shot?"],
      choice: ['Pétanque: roll it close to the jack, or knock the other boule away?'],
      experience: ['On which holiday did you first play boules?'],
    },
  },
  {
    name: 'cornhole',
    says: ['corn ?hole', 'bean ?bag toss', 'lawn game', 'garden games', 'm[oö]lkky', 'kubb', 'giant jenga'],
    clues:
      'bags, boards, backyard, brackets, airmail, doubles, tailgate, bean bag, toss, hole, tournament, league, lawn game, four bagger, throw, blind draw, teams, giant jenga, wraps, custom, woody, garden game, slide, slick, beer, payout, bbq, registration, connect four, pitch',
    asks: {
      idea: ['Which lawn game should be at every summer party?'],
      problem: ['Who at your summer parties is hardest to beat at cornhole?'],
      choice: ['At cornhole: aim straight for the hole, or slide it up the board?'],
      experience: ['Where did you first play cornhole, and who was on your team?'],
    },
  },
  {
    name: 'shuffleboard',
    says: ['shuffle ?board', 'deck games', 'shuffle ?puck'],
    clues:
      'puck, sliding, sand, cue, lanes, tables, biscuits, deck, court, bar, disc, league, hammer, weight, cocktails, score, kitchen, player, pub, wax, doubles, cruise, retirement village, pizza, tournament, pints, beads, off board',
    asks: {
      idea: ['Who would you challenge to a game of shuffleboard?'],
      problem: ["What's hardest at shuffleboard: the aim, the push or stopping before the edge?"],
      choice: ['Shuffleboard: a gentle push, or one mighty shove?'],
      experience: ['Where did you play your first game of shuffleboard?'],
    },
  },
  {
    name: 'horseshoes and quoits',
    says: ['horseshoe (pitching|league|pit|tournament|toss)', 'quoits?', 'ringers? and leaners?'],
    clues:
      'stake, pitching, clay, ringer, hob, backyard, throwers, pit, toss, league, pub, throw, leaner, peg, doubles, tournament, iron, board, barbecue, sand, village, cup, steel, rope, pins, singles',
    asks: {
      idea: ['Who in your family would win a game of horseshoes?'],
      problem: ["What's hardest about throwing a horseshoe: the aim, the distance or the spin?"],
      choice: ['At the pit: throw first, or let the others go before you?'],
      experience: ['Whose garden did you first throw horseshoes in?'],
    },
  },
  {
    name: 'skittle alley',
    says: ['skittles? (alley|night|league|team|match)', 'skittlers?', '(pub|table|long alley) skittles'],
    clues:
      'alley, sticker up, pins, spare, pub league, flopper, faggots, league, ball, pub, skittlers, strike, cheese, match, buffet, function room, club, west country, party, hands, table, knockout, wooden, division, beer, long alley, frontpin, captain, legs',
    asks: {
      idea: ['~What would you call your skittles team?'],
      problem: ['~Which skittle is always left standing when you bowl?'],
      choice: ['Skittles night: first to bowl, or the one who sets up the pins?'],
      experience: ['Where did you first play skittles, and who taught you?'],
    },
  },
  {
    name: 'disc golf',
    says: ['disc ?golf', 'frisbee golf', 'foot ?golf'],
    clues:
      'basket, chains, tee pad, putter, fairway, driver, nine hole, hole, tee, ace, course, throw, putt, league, par, birdie, mid-range, round, 18 hole, park, doubles, forehand, frisbee, player, pdga, foot golf, tournament, trees, backhand, doubles night',
    asks: {
      idea: ['Which park near you would make a good disc golf course?'],
      problem: ['What takes most practice at disc golf: the grip, the curve or the last short throw?'],
      choice: ['At disc golf: one long brave throw, or three short careful ones?'],
      experience: ['Who took you along for your first round of disc golf?'],
    },
  },
  {
    name: 'badminton',
    says: ['badminton', 'shuttle ?cock'],
    clues:
      'smash, doubles, shuttles, racket, court, drop shot, sports hall, shuttlecock, club night, singles, player, coach, league, session, feather, net, serve, rally, junior, leisure centre, match, mixed doubles, academy, tournament, racquet, restring, beginners, clear, pair, footwork',
    asks: {
      idea: ['Who would you pick as your partner for badminton doubles?'],
      problem: ['Which badminton shot do you find hardest to return?'],
      choice: ['At badminton: a thundering smash, or a sneaky drop shot?'],
      experience: ['Where did you learn to play badminton: at school, at a club or in the garden?'],
    },
  },
  {
    name: 'pickleball',
    says: ['pickle ?ball(er)?', 'dink(s|ing) (shot|line|game)'],
    clues:
      'paddle, dink, the kitchen, doubles, courts, open play, rally, kitchen, league, player, net, serve, ladder, clinic, round robin, tournament, pickler, beginner, drills, tennis, indoor, third shot, ball, dupr, drop-in, coach, mixed doubles, lesson, volley, bracket, partner',
    asks: {
      idea: ['~What would you call a pickleball team made of your neighbours?'],
      problem: ['Which pickleball shot takes the most practice?'],
      choice: ['At pickleball: a soft dink over the net, or a full swing?'],
      experience: ['Who talked you into your first game of pickleball?'],
    },
  },
  {
    name: 'squash club',
    says: ['squash (court|club|ladder|league|racket|coach|player)', 'racket ?ball'],
    clues:
      'court, box league, boast, nick, rally, goggles, tin, racket, racketball, player, coach, league, ladder, match, drop shot, tournament, glass back, serve, junior, session, psa, lesson, racquet, singles, members, clubhouse, lob, squash ball',
    asks: {
      idea: ['Who would you most like to beat at squash?'],
      problem: ['What tires first in a game of squash: your legs, your lungs or your arm?'],
      choice: ['After a game of squash: a cold drink, a hot shower or a rematch?'],
      experience: ['Where did you first pick up a squash racket?'],
    },
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
      idea: ['Which film hero would you like to cross swords with?'],
      problem: ['What looks hardest in a fencing bout: the footwork, the timing or keeping calm?'],
      choice: ['Which sword would you pick up first: a light foil, or a heavy longsword?'],
      experience: ['Which sword fight from a film did you act out as a child?'],
    },
  },
  {
    name: 'chess boxing',
    says: ['chess ?box(ing|er)', '(blitz|rapid|speed|street) chess'],
    clues:
      'chessboard, checkmate, rounds, gloves, pawn, knockout, chessboxing, boxer, board, blitz, punch, chess clock, speed chess, bout, fighter, rapid, opponent, bell, queen, grandmaster, timer, sparring, card, fight night, corner, headphones, gambit, hybrid, brain',
    asks: {
      idea: ['~Which two sports would you mix the way chess boxing does?'],
      problem: ['Which would be harder for you in chess boxing: the rounds in the ring, or at the board?'],
      choice: ['In a chess boxing match: win by checkmate, or win by knockout?'],
      experience: ['Which of your friends is both clever and strong enough for chess boxing?'],
    },
  },
];
