import type { Subject } from '../../subject';

/** Games and contests of wit: round a table, at a screen, on a stage. */
export const gamesOfWit: readonly Subject[] = [
  {
    name: 'bingo and tambola',
    says: [
      'bingo( hall| caller| night| club)?',
      'tambola',
      'housie',
      'drag bingo',
      'full house prize',
      'bonus ?ball',
    ],
    clues:
      "dabber, caller, eyes down, numbers, jackpot, lines, prizes, tickets, house, full house, housie, legs eleven, corner, ball, cash prize, drag, hall, player, cards, raffle, game, kitty party, caller's bluff, pensioner, music, bonus, flyer, early five",
    asks: {
      experience: [
        'Which bingo call makes you smile?',
        'Who first taught you to play bingo or tambola?',
        'What do you love most about a game of bingo or tambola?',
        '~Which number never comes up when you play bingo?',
      ],
      idea: ['What would you treat yourself to with a bingo win?'],
    },
    cued: [
      'Which *bingo call* do you like best: legs eleven, two fat ladies or key of the door?',
      'Which *raffle* prize do you hope for most: a hamper, a plant or a bottle?',
      'How would you shout a *full house*: loud, calm or in song?',
      'Who would make the best *caller* in your family?',
    ],
  },
  {
    name: 'mahjong',
    says: ['mah ?jong+', 'mahjongg', 'rummikub'],
    clues:
      'tiles, racks, dragons, winds, bamboo, table of four, shuffle, lessons, bam, pung, kong, player, table, dice, set, wall, beginner, east, chow, riichi, american, crack, hand, jokers, national card, teacher, four players, charleston, rummy, mat',
    asks: {
      choice: ['+At the mahjong table: a quick game, or all night with snacks?'],
      experience: ['Who taught you to play mahjong, and where did you play?'],
      idea: ['Who would you love to teach to play mahjong?'],
      problem: ['Which mahjong tile do you always seem to be waiting for?'],
    },
    cued: [
      'Which mahjong *tiles* are the loveliest to look at: winds, bamboo or flowers?',
      'Which *dragon* in a mahjong set do you like best: the red, the green or the white?',
      'Which mahjong would you try first: *American*, riichi or Hong Kong style?',
      'Where would you like to play mahjong: at a *club*, in a café or at the kitchen table?',
    ],
  },
  {
    name: 'carrom',
    says: ['carr?om( board| club| tournament)?', 'ludo', 'snakes and ladders', 'pachisi'],
    clues:
      'striker, queen, board, powder, pockets, coins, doubles, dice, ludo, tournament, singles, player, flick, snakes and ladders, indoor, referee, wooden, boric, plywood, championship, rebound, board game, childhood, baseline, foul, thumb, black and white, club',
    asks: {
      choice: [
        '+At carrom: go for the queen early, or clear your own coins first?',
        'Which carrom tournament would you join: singles, doubles or family?',
      ],
      problem: ['Which carrom shot do you find hardest to pull off?'],
      experience: ['Whose carrom board did all the cousins play on?'],
    },
    cued: [
      'Which team-mate would you choose for *doubles* at carrom: a cousin, a parent or a neighbour?',
      'How do you hold the *striker*: thumb, first finger or middle finger?',
      '*Ludo* or snakes and ladders: which came out first at your house?',
      'When did your family bring out the *board*: after dinner, on holidays or in the rain?',
    ],
  },
  {
    name: 'word games',
    says: [
      'scrabble( club| night| tournament)?',
      'crosswords?',
      'spelling bee',
      'wordle',
      'sudoku',
      'word (game|search|puzzle)',
      'anagram',
    ],
    clues:
      'tiles, triple word, dictionary, vowels, clue, solver, letters, grid, crossword, triple, spelling, puzzle, rack, score, wordle, anagram, bee, cryptic, player, champion, seven letters, setter, league, pencil, bonus, vocabulary, thesaurus, board game',
    asks: {
      choice: [
        'A crossword: in pen, in pencil or with everybody shouting answers?',
        'Which word game do you like best: crosswords, Scrabble or anagrams?',
      ],
      experience: ['Which word game does your family take the most seriously?'],
      idea: ['Which word would you love to put down on a triple word score?'],
    },
    cued: [
      'Where do you do a *crossword*: in bed, on the train or at breakfast?',
      'What was your first word in *wordle* this week, or your favourite opening word?',
      'Which word would you set as a *cryptic* answer just for the fun of it?',
      'Which *anagram* of your own name or street can you find in a minute?',
    ],
  },
  {
    name: 'whist and cribbage',
    says: [
      'whist( drive)?',
      'cribbage',
      'euchre',
      'card (drive|evening|party|club)',
      'beetle drive',
      'domino(es)? (league|night|club|drive)',
      'canasta',
      'rummy (night|club|tournament)',
    ],
    clues:
      'trumps, partner, pegging, tricks, raffle, tables, deal, hand, cards, drive, euchre, dealer, suit, board, fifteen, deck, score, progressive, bridge, jack, shuffle, crib, prize, hall, tea, hearts, spades, beetle drive, pub league, muggins',
    asks: {
      experience: ['Who taught you to play your first card game?'],
      choice: [
        'An evening of cards: a quiet game of whist, or a noisy one with lots of chat?',
        'Which card game would you play first: whist, cribbage or rummy?',
      ],
      idea: ['Which card game should every child learn?'],
    },
    cued: [
      'How do you keep your *score* in cribbage: pegs, pencil or in your head?',
      'Who is the best *partner* at cards you have ever had?',
      'What do you hope to win in the *raffle* at a whist drive: wine, chocolates or a plant?',
      'Which suit do you like to be *trumps*: hearts, spades, clubs or diamonds?',
    ],
  },
  {
    name: 'poker night',
    says: [
      'poker (night|league|tournament|room|table|face)',
      'texas hold ?em',
      'casino night',
      'fun casino',
      'blackjack table',
    ],
    clues:
      "chips, bluff, dealer, all in, roulette, final table, flush, big blind, texas, hold'em, casino, cards, flop, buy-in, river, pot, raise, royal flush, blackjack, tournament, blinds, fold, ace, croupier, table, league, high roller, re-buy, leaderboard, felt, stack",
    asks: {
      choice: ['+Poker night with friends: a serious game, or more chat than cards?'],
      experience: ['Which of your friends has the best poker face?'],
      idea: ['Who would you love to see try to bluff at a poker table?'],
      problem: ['~What gives you away when you bluff at cards?'],
    },
    cued: [
      'What do you like to use as *chips* when you play at home: coins, matchsticks or sweets?',
      'Which hand would you love to be dealt once: a *royal flush*, four aces or a full house?',
      "What snack belongs on the table at a *Texas hold'em* evening?",
      'Which do you like better at a *casino* night for fun: roulette, blackjack or just watching?',
    ],
  },
  {
    name: 'pinball and arcades',
    says: [
      'pinball',
      '(retro|barcade|penny|amusement|video) ?arcade',
      'arcade (bar|machine|game|cabinet)',
      'barcade',
      'claw machine',
      'penny falls',
      'retro gaming',
    ],
    clues:
      'flippers, high score, joystick, tokens, consoles, pac, coins, cabinets, machine, retro, barcade, ball, claw, penny, gamer, skee, playfield, space invaders, bumper, screen, restored, tilt, air hockey, seaside, tournament, pier, racing, 80s, multiball, prize',
    asks: {
      experience: ['+What was the first arcade game you played?'],
      idea: [
        '+Which arcade game would you love to have at home?',
        '+Which theme would you choose for a new pinball machine?',
      ],
      problem: ['+Who in your family is hardest to beat at the arcade?'],
      choice: [
        "+What's the secret of a good pinball score: timing, touch or luck?",
        '+Which sound do you love in an arcade: the bumpers, the buttons or the high-score tune?',
      ],
    },
    cued: [
      'Which three letters do you enter for a *high score* at the arcade?',
      'What did you win, or very nearly win, from a *claw* machine at the arcade?',
      'Who gave you *coins* for the arcade when you were a child?',
      'Who do you most like to play against at *air hockey* in the arcade?',
      'What is your style with the *flippers* at pinball: quick taps, or hold and aim?',
      'Which arcade machine from your childhood would you love to see *restored*?',
      'Which *prize* from an arcade counter did you carry home as a child?',
      'What comes first on a trip to the *pier*: the arcade, the chips or the sea?',
      'What would you call your team at a pinball *tournament*?',
      'Which *80s* song belongs in a room full of pinball machines?',
    ],
  },
  {
    name: 'robot contest',
    says: [
      'robot (wars|combat|fight|league|contest|battle)',
      'battle ?bots?',
      'robotics (club|team|competition)',
      'line follower',
      'model rocket(s|ry)?',
      'drone (racing|race)',
      'fpv',
    ],
    clues:
      'arena, circuit, controller, launch, engineers, students, chassis, flipper, battle, motor, weapon, kit, combat, code, heat, spinner, sensor, builder, featherweight, remote, line follower, battery, armour, maker, beetleweight, wheel, judge, bot, smash, autonomous',
    asks: {
      choice: ['A robot for a contest: quick and clever, or slow and tough?'],
      idea: ['What would you call your robot in a robot contest?'],
      problem: ["What's hardest about building a robot: the wiring, the wheels or the code?"],
      experience: ['What did you take apart as a child to see how it worked?'],
    },
    cued: [
      'Which would you build on to a robot: a *flipper*, a spinner or a hammer?',
      'Which *robot* from a film would you like as a friend?',
      'Which *student* project amazed you most at a school show?',
      'What would you teach a *line follower* to carry round the house?',
    ],
    atWork: {
      asks: [
        'What makes a robot contest fun to watch: the speed, the clever ideas or the crashes?',
        'What do students learn most from building a robot: coding, teamwork or losing well?',
        'How can a company best help a school robot team: mentors, parts or a place to work?',
        'Which skill should a robot team learn first: coding, wiring or teamwork?',
      ],
      cued: [
        'What would you ask a robot *builder* on a first visit to your school or firm?',
        'Which *code* lesson works best with pupils and a small robot?',
      ],
    },
  },
  {
    name: 'debating society',
    says: [
      'debat(e|ing) (club|society|team|tournament|competition)',
      'model un',
      'mun conference',
      'debaters',
      'mock trial',
      'philosophy (café|cafe|club)',
      'sceptics? in the pub',
    ],
    clues:
      'motion, speakers, rebuttal, judges, argue, delegates, opposition, motion carried, chamber, proposition, argument, tournament, resolution, mun, floor, house believes, public speaking, bp, novice, final, timekeeper, panel, schools, points of information, union, persuade, chair, audience vote, finalist, adjudicator',
    asks: {
      choice: [
        'In a debate: speak first and bold, or last with the perfect answer?',
        'What would you like to learn from debating: confidence, logic or listening?',
      ],
      idea: ['Which silly motion would you happily argue for all evening?'],
      problem: ["What's hardest in a debate: starting, staying calm or stopping on time?"],
    },
    cued: [
      'Which topic should be in the *final* of a school debate?',
      'What makes a good *rebuttal*: facts, humour or a calm voice?',
      'Which *speaker* could you listen to for an hour?',
      'What would you tell a *novice* five minutes before a first debate?',
    ],
  },
  {
    name: 'improv group',
    says: [
      'improv( comedy| class| group| troupe| jam| night)?',
      'theatre ?sports',
      'sketch (group|comedy|troupe)',
      'improvised (comedy|theatre|musical)',
    ],
    clues:
      'scenes, suggestion, audience, yes and, characters, laughs, stage, troupe, comedy, player, jam, beginner, show, unscripted, workshop, game, sketch, spontaneous, drop-in, made up, harold, musical, long-form, warm-up, theatre, short-form, confidence, comedian, offer',
    asks: {
      choice: ['+At an improv show: up on stage, or shouting ideas from the dark?'],
      idea: ['Which place would you shout out when the improv players ask for one?'],
      experience: ["What's the funniest thing you have ever seen happen on a stage?"],
      problem: ['~Which would you find hardest at improv: to start, to stop or to keep a straight face?'],
    },
    cued: [
      'Which *improv game* would you join in with first: a guessing one, a singing one or a silent one?',
      'What suggestion would you give for an improv *musical*: a job, a place or a smell?',
      'Who would you take along to an improv *comedy* night for the loudest laugh?',
      'What would you call a *beginner* improv troupe made up of you and your friends?',
    ],
  },
  {
    name: 'storytelling night',
    says: [
      'storytell(ing|er|ers)( night| circle| festival| session| event)?',
      'spoken word',
      'poetry (slam|night|jam|open mic)',
      'slam poet',
      'mushaira',
      'kavi sammelan',
    ],
    clues:
      'tales, poets, verse, folklore, microphone, listeners, fireside, legends, poem, slam, spoken word, teller, mic, myth, story, true, folk, audience, listen, storyteller, theme, stage, pub, five minutes, reader, open mic, performer, live, words, sign up, library',
    asks: {
      choice: [
        '+A story by the fire: funny, spooky or true?',
        '+At a storytelling night: tell a story, or sit back and listen?',
      ],
      experience: ['Who told you the first story you remember?'],
      problem: ['~Which family story grows a little every time it is told?'],
    },
    cued: [
      'Which *folk* tale would you tell a child tonight?',
      'A *poem* you know by heart: short, long or only the first verse?',
      'What would you drink while you listen to a *storyteller* by the fire?',
    ],
  },
  {
    name: 'ventriloquist',
    says: [
      'ventriloquis(t|m)',
      'punch (and|&) judy',
      'puppet club',
      'magic (circle|society|convention)',
      'hypnosis show',
      'mind ?reader',
    ],
    clues:
      'dummy, puppet, crocodile, sausages, tricks, cards, audience, illusion, voice, magic, punch and judy, act, cabaret, lips, vent, comedy, variety, stage, showman, theatre, performer, hand puppet, booth, entertainer, marionette, convention, magician, hecklers, doll, cruise ship, figure, children, summer season',
    asks: {
      choice: [
        "A ventriloquist's puppet: cheeky and loud, or shy and sweet?",
        'Where would you book a ventriloquist: a birthday, a wedding or a school?',
      ],
      experience: ['Where did you see your first ventriloquist: on stage, on television or at a party?'],
      problem: ['What puzzles you most about a ventriloquist: the voice, the lips or the puppet?'],
    },
    cued: [
      '*Punch and Judy*: for the puppets, the sausages or the shouting along?',
      'Which kind of *magic* do you like best: cards, coins or something that disappears?',
      'What kind of *puppet* would you like to have on your own hand?',
      'Which act would you put first in a *variety* show: a singer, a juggler or a magician?',
    ],
  },
];
