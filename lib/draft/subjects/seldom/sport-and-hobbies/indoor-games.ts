import type { Subject } from '../../subject';

/** What is played at tables, in halls and on lanes, and what is collected. */
export const indoorGames: readonly Subject[] = [
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
      experience: [
        '+Who taught you to play chess, and who wins now?',
        '+Which chess piece is your favourite?',
      ],
      choice: [
        '+What would you like to try first at a chess club: a lesson, a game or a puzzle?',
        'At the chess board: five minutes on the clock, or a whole evening?',
        'What do you enjoy most at a chess club: the games, the lessons or the company?',
        'Which part of chess would you like to improve first: openings, tactics or endgames?',
      ],
    },
    cued: [
      'What do you like most about *blitz* chess: the speed, the nerves or the quick rematch?',
      'Which *opening* move do you like best with the white pieces?',
      'What would you teach *juniors* first at chess: the pieces, checkmate or fair play?',
      'What do you bring to the table at a chess *tournament*: coffee, water or chocolate?',
      'Which great chess player would you want to face in a *simul*?',
      'When do you like to trade *queens* in a game of chess: early, late or not at all?',
      'Which *endgame* do you like best: rooks, bishops or only pawns?',
      'Starting chess as a *beginner*: with a book, an app or a patient friend?',
    ],
  },
  {
    name: 'model railway',
    says: ['model (railway|train|railroad)', 'railway modell(er|ing)', '(oo|n|o|ho) gauge', '16mm'],
    clues:
      'layouts, gauge, locomotive, rolling stock, dcc, trade stand, diorama, hornby, oo gauge, n gauge, scenery, track, exhibition, wagon, station, modeller, signal box, diesel, steam, branch line, controller, points, carriage, train set, live steam, scratch built, ballast, baseboard, o gauge, points motor, trader, kit, running day, coach',
    asks: {
      idea: [
        '+Which locomotive would you run first on a model railway?',
        '+Which station would you build in miniature if you had the space?',
        '+What would you name a station on a model railway?',
      ],
      choice: [
        '+At a model railway show: the big layouts first, or straight to the stalls?',
        '+Which setting would you model: a mountain line, a city station or a seaside branch?',
      ],
      experience: ['+What do you remember about your first train set?'],
    },
    cued: [
      'Where would you build a model railway *layout*: in the loft, the garage or the garden?',
      'Which *gauge* for a model railway: small with more track, or large with more detail?',
      'Engines on a model railway: *steam*, diesel or a bit of both?',
      'Which famous *locomotive* would you most like to see on a model railway?',
      'Who would you put in charge of the *signal box* on your model railway?',
      'Which *scenery* would you put around a model railway: mountains, a harbour or a city?',
      'Who took you to your first model railway *exhibition*?',
      'What would you load on to the *wagons* of a model goods train?',
      'What do you check first when a model train stops on the *track*: dirt, the points or the power?',
      'Where would you sit in a model train *carriage*: the dining car, first class or right at the back?',
    ],
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
      choice: [
        '+Miniatures: painting them, or sending them into battle?',
        '+What do you enjoy most about tabletop wargames: the painting, the tactics or the stories?',
      ],
      idea: ['+Which tabletop army would you start next if you had the time?'],
      experience: ['~When did the dice last let you down in a tabletop battle?'],
    },
    cued: [
      'Which army would you like to paint: *space marines*, orcs or elves?',
      'Which *terrain* would you build first: a ruin, a forest or a bridge?',
      'What would you call your own *army* on the table?',
      'Which would you join with your miniatures: a *tournament* or a painting day?',
    ],
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
      choice: [
        '+Which world would you choose for a role-playing game: fantasy, space or horror?',
        '+~A dragon blocks your way in a role-playing game: talk, sneak past or charge?',
      ],
      experience: ['What was the first character you ever played in a role-playing game?'],
      problem: ["What's hardest about a role-playing night: the rules, the dice or finding a date?"],
    },
    cued: [
      'What would you call the *tavern* where every adventure starts?',
      'Which *one shot* idea would you run for friends on a rainy night?',
      'Which *rogue* trick would you try first: pick a lock or talk your way in?',
      'What would your *bard* sing to calm a hungry troll?',
    ],
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
      choice: [
        '+What do you enjoy most about bridge: the bidding, the play or the company?',
        'At the bridge table: a serious silence, or a bit of chat?',
      ],
      experience: ['Which card game did you learn first, and who taught you?'],
      problem: ['Which part of bridge takes longest to learn: the bidding, the play or the scoring?'],
    },
    cued: [
      'Which *suit* is your lucky one: spades, hearts, diamonds or clubs?',
      'Which seat would you choose at the bridge table: *declarer*, dummy or defender?',
      'Which convention or tip would you pass on to a *beginner* at bridge?',
      'Who would you enter a *pairs* event with: a partner, a parent or an old friend?',
    ],
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
      choice: [
        'Which stamp or coin would you never part with?',
        "Which country's stamps or coins do you like best?",
      ],
      experience: [
        'Where did you find your favourite stamp or coin?',
        'What was the first stamp or coin that caught your eye?',
      ],
    },
    cued: [
      'Where would you most like a *first day cover* to be postmarked?',
      'A gold *sovereign*: kept in its box, or set in a ring?',
      'Which country has the most beautiful *banknote* you have held?',
      'How would you keep a *Penny Black*: framed on the wall, or safe in an album?',
      'At a stamp or coin *auction*: hand up early, or wait until the last moment?',
      'Old coins in *silver*: bright and shiny, or dark with age?',
      'What do you look through first at a stamp and coin *fair*: the odds box or the best case?',
    ],
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
      idea: [
        '+Which walk-on song would you choose for a darts final?',
        '+~What would your nickname be on the darts stage?',
      ],
      problem: ['Which number on the dartboard is hardest for you to hit?'],
      choice: ['At darts: a long careful aim, or a quick easy throw?'],
    },
    cued: [
      'What would you play as a *walk on* song?',
      'What do you shout when somebody throws a *180*?',
      'Who would you pick as your partner in *pairs*?',
      'Which *pub* has the board you like to throw at best?',
    ],
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
      choice: [
        '+At the pool table: a careful safety shot, or a go at the long pot?',
        'A game of pool: singles, doubles or winner stays on?',
      ],
      idea: ['Which trick shot would you like to master on a pool table?'],
      problem: ['~What do you blame when you miss a pot: the cue, the chalk or the table?'],
    },
    cued: [
      '*Snooker* or pool: which would you pick on a free evening?',
      'What does your *break* sound like: a crack, a rattle or a sigh?',
      'Which ball do you hope to leave *8-ball* or snooker opponents on?',
      'Which *147* or big frame do you remember watching?',
    ],
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
      choice: ['Video games: playing yourself, or watching somebody really good?'],
      idea: ['Which old video game would make a great tournament?'],
      experience: ['Which esport do you most like to watch?'],
      problem: ["What's hardest in an online match: the aim, the timing or the teamwork?"],
    },
    cued: [
      'Which *FIFA* or football game did you play the most?',
      'What was your first *console*, and who did you share it with?',
      'What would your *gamer* name be if you could start again?',
      'Which snack is safest beside a *controller*?',
    ],
    atWork: {
      asks: [
        'Which skill from gaming have you used at work?',
        'What do outsiders understand least about esports?',
        'What counts for more in esports: quick hands, or a cool head?',
        'Which career in esports sounds best: coach, commentator or event manager?',
      ],
      cued: [
        "What makes a *tournament* fun to watch for people who don't play?",
        'What would a *coach* from sport bring to an esports team?',
      ],
    },
  },
  {
    name: 'ten-pin bowling',
    says: ['ten ?pin( bowling)?', 'bowling (alley|lane|party|league|centre|center)', 'duckpin'],
    clues:
      'lanes, strikes, bumpers, bowling, gutter, arcade, pins, shoe hire, pinsetter, spare, shoes, alley, frame, bowler, league, perfect game, ball, birthday party, slush, pizza, split, turkey, cosmic, game, glow, nachos, score, air hockey, juniors, foul line, 300, loaded fries, bar',
    asks: {
      choice: [
        'At bowling: a fast straight ball, or a slow one with a curve?',
        'What do you enjoy most about bowling: the strikes, the snacks or the teasing?',
      ],
      experience: ['Who in your family wins at bowling, and how do they celebrate?'],
      idea: ['+~What would you write as your name on the bowling screen?'],
    },
    cued: [
      'How heavy a *ball* do you choose: light, middling or the heaviest there?',
      'What do you do after a *strike*: dance, shrug or high five?',
      'How do you like the *bumpers* at bowling: up for everyone, up for the children or down?',
      'What do you order at the *alley*: pizza, slush or chips?',
    ],
  },
  {
    name: 'crazy golf',
    says: ['(crazy|mini|adventure|miniature) golf', 'mini ?putt'],
    clues:
      'windmill, hole in one, 18 holes, putter, putt, scorecard, seafront, hole, pirate, dinosaur, course, par, birdie, ball, obstacle, cocktails, neon, jungle, adventure golf, uv, indoor, water hazard, volcano, ramp, nine hole, glow, ice cream, seaside, half term, lowest score',
    asks: {
      choice: [
        'At crazy golf: a gentle tap, or a bold shot off the wall?',
        'Which theme would you choose for crazy golf: jungle, space or under the sea?',
      ],
      problem: ['Which crazy golf hole takes you the most goes: the windmill, the loop or the bridge?'],
      idea: ['~What would you put on the last hole of a crazy golf course?'],
    },
    cued: [
      'Which would you rather putt past: a *pirate* ship, a volcano or a dinosaur?',
      'Which colour of *ball* do you always pick at crazy golf?',
      'How would you celebrate a *hole in one* at crazy golf: a dance, a shout or a cool nod?',
      'What should go with a round of *indoor* crazy golf: cocktails, pizza or music?',
    ],
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
      idea: ['+Who would you most like to beat in a go-kart race?'],
      choice: ['+On the kart track: smooth round the bends, or flat out on the straights?'],
      experience: ['Who was fastest the last time you went karting?'],
      problem: ['Which part of a kart race is hardest: the start, the bends or overtaking?'],
    },
    cued: [
      'Which *helmet* colour would make you feel fastest in a kart?',
      'What is the best prize for a *podium* after a kart race?',
      'Which friend would you send out first in a *stag do* kart race?',
      'Who shouts loudest in your family when the *chequered flag* comes down?',
    ],
  },
];
