import type { Subject } from '../subject';

/** What is played at tables, in halls and on lanes, and what is collected. */
export const games: readonly Subject[] = [
  {
    name: 'chess club',
    says: [
      'chess (club|night|tournament|coach|congress|league|lesson)',
      'grandmaster',
      'checkmate',
      'rapidplay',
    ],
    clues:
      'chess, pawn, rook, knight, blitz, rated, endgame, rapidplay, grandmaster, checkmate, board, juniors, tournament, opening, queen, clock, player, congress, bishop, tactics, simul, league match, beginner, fide, puzzle, sicilian, round, arbiter, gambit, ecf',
    asks: {
      idea: ['Who in your family would you most like to beat at chess?'],
      problem: ['Which chess piece do you find hardest to use well?'],
      choice: ['At the chess board: five minutes on the clock, or a whole evening?'],
      experience: ['Who taught you to play chess, and who wins now?'],
    },
  },
  {
    name: 'model railway',
    says: ['model (railway|train|railroad)', 'railway modell(er|ing)', '(oo|n|o|ho) gauge', '16mm'],
    clues:
      'layouts, gauge, locomotive, rolling stock, dcc, trade stand, diorama, hornby, oo gauge, n gauge, scenery, track, exhibition, wagon, station, modeller, signal box, diesel, steam, branch line, controller, points, carriage, train set, live steam, scratch built, ballast, baseboard, o gauge, points motor, trader, kit, running day, coach',
    asks: {
      idea: ['Which station would you build in miniature if you had the space?'],
      problem: ['Which part of a model railway takes longest: the track, the wiring or the trees?'],
      choice: ['At a model railway show: the big layouts first, or straight to the stalls?'],
      experience: ['Who gave you your first train set?'],
    },
  },
  {
    name: 'tabletop wargames',
    says: [
      'war ?gam(e|ing)',
      'warhammer',
      'miniature painting',
      'paint(ing)? (miniatures|minis)',
      'tabletop (gaming|battle)',
    ],
    clues:
      'miniatures, minis, dice, terrain, skirmish, army list, kill team, basing, army, painted, battle, sci-fi army, orc, space marine, primer, hobby, points, faction, wargamer, tournament, brush, codex, kitbash, 28mm, scenario, historical, sprue, unit, drybrush, napoleonic, d6, table, rulebook',
    asks: {
      idea: ['Which tabletop army would you start next if you had the time?'],
      problem: ["What's the fiddliest part of painting a miniature?"],
      choice: ['Miniatures: painting them, or sending them into battle?'],
      experience: ['~When did the dice last let you down in a tabletop battle?'],
    },
  },
  {
    name: 'role-playing games',
    says: [
      'role ?play(ing)? game',
      'dungeons (and|&) dragons',
      'd&d',
      'ttrpg',
      '(dungeon|game) master',
      'larp(ing)?',
    ],
    clues:
      'campaign, one shot, d20, character sheet, dice, goblin, tabletop, wizard, dungeon master, dragon, rogue, adventurer, quest, gm, bard, paladin, party, players, initiative, miniatures, tavern, homebrew, roll, session zero, fifth edition, dungeon, ttrpg, spell, loot, cthulhu, barbarian',
    asks: {
      idea: ['~What would you call a wizard in a role-playing game?'],
      problem: ["What's hardest about a role-playing night: the rules, the dice or finding a date?"],
      choice: ['~A dragon blocks your way in a role-playing game: talk, sneak past or charge?'],
      experience: ['What was the first character you ever played in a role-playing game?'],
    },
  },
  {
    name: 'bridge club',
    says: [
      'bridge (club|lesson|drive|evening|session|tournament)',
      'duplicate bridge',
      'whist (drive|club)',
      'bridge for beginners',
    ],
    clues:
      'trumps, bidding, rubber, acol, no trump, dealer, bridge, duplicate, partner, declarer, pairs, cards, hand, trick, slam, director, session, table, dummy, suit, whist, players, teacher, spade, improvers, swiss pairs, club night, overcall, diamonds, master points, lead, beginners',
    asks: {
      idea: ['Who would be your ideal partner at bridge?'],
      problem: ['Which part of bridge takes longest to learn: the bidding, the play or the scoring?'],
      choice: ['At the bridge table: a serious silence, or a bit of chat?'],
      experience: ['Which card game did you learn first, and who taught you?'],
    },
  },
  {
    name: 'stamps and coins',
    says: [
      'stamp (collect(ing|or)|fair|club|auction)',
      'philatel(y|ic|ist)',
      'coin (fair|collect(ing|or)|dealer|club)',
      'numismat(ic|ics|ist)',
    ],
    clues:
      'stamps, coins, mint, postmark, first day cover, collector, sovereign, banknote, philatelist, penny black, album, auction, commemorative, dealer, issue, numismatic, silver, proof, collection, gold coin, catalogue, rare, fair, definitive, denomination, face value, crown, valuation, hoard, medals, royal mint, 50p',
    asks: {
      idea: ['Whose face would you put on a stamp or a coin?'],
      problem: ['Which stamp or coin would fill the last gap in your album?'],
      choice: ['Stamps and coins: in mint condition, or with a few marks of use?'],
      experience: ['Who started you off with your first stamp album or tin of coins?'],
    },
  },
  {
    name: 'darts',
    says: [
      'darts (league|night|team|board|academy|open)',
      'dart ?board',
      'oche',
      '180s',
      '(ladies|mens) darts',
    ],
    clues:
      'darts, treble, bullseye, checkout, arrows, doubles, 501, oche, 180, league, leg, board, player, pub, flight, knockout, tungsten, barrel, average, nine darter, walk on, pairs, treble twenty, throw, blind draw, premier league, best of, singles, shaft, high finish',
    asks: {
      idea: ['~What would your nickname be on the darts stage?'],
      problem: ['Which number on the dartboard is hardest for you to hit?'],
      choice: ['At darts: a long careful aim, or a quick easy throw?'],
      experience: ['Where did you throw your first dart, and who showed you how?'],
    },
  },
  {
    name: 'snooker and pool',
    says: [
      'snooker (club|hall|table|league)',
      'pool (league|table|hall|team|night|club)',
      'pool cue',
      '8 ball',
      'billiard',
    ],
    clues:
      'snooker, cue, century break, potted, baize, black ball, chalk, table, frame, break, 8 ball, 9 ball, pot, century, black, rack, league, cloth, club, triangle, cue ball, pockets, 147, player, breakoff, billiards, tip, doubles, knockout, ranking, recover, rails, pub, captain',
    asks: {
      idea: ['Which trick shot would you like to master on a pool table?'],
      problem: ['~What do you blame when you miss a pot: the cue, the chalk or the table?'],
      choice: ['At the pool table: a careful safety shot, or a go at the long pot?'],
      experience: ['Where did you first play pool or snooker?'],
    },
  },
  {
    name: 'esports',
    says: [
      'e ?sports (team|league|club|arena|tournament|academy)',
      'lan (party|event|cafe|centre)',
      'gaming (lounge|arena|café|cafe)',
    ],
    clues:
      'valorant, league of legends, counter strike, rocket league, roster, twitch, scrims, gamer, lan, tournament, console, pc, fortnite, stream, arena, controller, bracket, match, gaming, player, headset, fifa, coach, bgmi, smash bros, prize pool, rank, caster, setup',
    asks: {
      idea: ['Which old video game would make a great tournament?'],
      problem: ["What's hardest in an online match: the aim, the timing or the teamwork?"],
      choice: ['Video games: playing yourself, or watching somebody really good?'],
      experience: ['Which video game has kept you up far too late?'],
    },
    atWork: {
      work: [
        'What counts for more in esports: quick hands, or a cool head?',
        'What do outsiders understand least about esports?',
      ],
      people: [
        'Which game taught you the most about teamwork?',
        'Which skill from gaming have you used at work?',
      ],
    },
  },
  {
    name: 'ten-pin bowling',
    says: ['ten ?pin( bowling)?', 'bowling (alley|lane|party|league|centre|center)', 'duckpin'],
    clues:
      'lanes, strikes, bumpers, bowling, gutter, arcade, pins, shoe hire, pinsetter, spare, shoes, alley, frame, bowler, league, perfect game, ball, birthday party, slush, pizza, split, turkey, cosmic, game, glow, nachos, score, air hockey, juniors, foul line, 300, loaded fries, bar',
    asks: {
      idea: ['~What would you write as your name on the bowling screen?'],
      problem: ["What's hardest in bowling: the spare, the strike or keeping a straight face?"],
      choice: ['At bowling: a fast straight ball, or a slow one with a curve?'],
      experience: ['Who in your family wins at bowling, and how do they celebrate?'],
    },
  },
  {
    name: 'crazy golf',
    says: ['(crazy|mini|adventure|miniature) golf', 'mini ?putt'],
    clues:
      'windmill, hole in one, 18 holes, putter, putt, scorecard, seafront, hole, pirate, dinosaur, course, par, birdie, ball, obstacle, cocktails, neon, jungle, adventure golf, uv, indoor, water hazard, volcano, ramp, nine hole, glow, ice cream, seaside, half term, lowest score',
    asks: {
      idea: ['~What would you put on the last hole of a crazy golf course?'],
      problem: ['Which crazy golf hole takes you the most goes: the windmill, the loop or the bridge?'],
      choice: ['At crazy golf: a gentle tap, or a bold shot off the wall?'],
      experience: ['~What was your luckiest shot at crazy golf?'],
    },
  },
  {
    name: 'karting',
    says: [
      'go ?kart(s|ing)?',
      'kart(ing)? (track|circuit|race|centre|league)',
      'banger rac(e|ing)',
      'hill ?climb (event|weekend)',
      'track day',
    ],
    clues:
      'lap time, karts, podium, chequered flag, pit lane, grid, circuit, helmet, track, lap, race, driver, pole position, grand prix, pit, engine, race suit, corporate, chicane, junior, overtaking, stag do, practice, marshal, indoor, championship, qualifying, fastest lap, two stroke, hairpin, tyres, electric kart',
    asks: {
      idea: ['Who would you most like to beat in a go-kart race?'],
      problem: ['Which part of a kart race is hardest: the start, the bends or overtaking?'],
      choice: ['On the kart track: smooth round the bends, or flat out on the straights?'],
      experience: ['Who was fastest the last time you went karting?'],
    },
  },
];
