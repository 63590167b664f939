import type { Subject } from '../subject';

/** Games and contests of wit: round a table, at a screen, on a stage. */
export const parlour: readonly Subject[] = [
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
      idea: ['What prize would make you shout "bingo" the loudest?'],
      problem: ['~Which number never comes up when you play bingo?'],
      choice: ['At bingo: a quiet line, or a full house with a scream?'],
      experience: ["What's the best thing you have won at bingo?"],
    },
  },
  {
    name: 'mahjong',
    says: ['mah ?jong+', 'mahjongg', 'rummikub'],
    clues:
      'tiles, racks, dragons, winds, bamboo, table of four, shuffle, lessons, bam, pung, kong, player, table, dice, set, wall, beginner, east, chow, riichi, american, crack, hand, jokers, national card, teacher, four players, charleston, rummy, mat',
    asks: {
      idea: ['Who would you love to teach to play mahjong?'],
      problem: ['Which mahjong tile do you always seem to be waiting for?'],
      choice: ['At the mahjong table: a quick game, or all night with snacks?'],
      experience: ['Who taught you to play mahjong, and where did you play?'],
    },
  },
  {
    name: 'carrom',
    says: ['carr?om( board| club| tournament)?', 'ludo', 'snakes and ladders', 'pachisi'],
    clues:
      'striker, queen, board, powder, pockets, coins, doubles, dice, ludo, tournament, singles, player, flick, snakes and ladders, indoor, referee, wooden, boric, plywood, championship, rebound, board game, childhood, baseline, foul, thumb, black and white, club',
    asks: {
      idea: ['Where would you set up a carrom board so that everybody stops for a game?'],
      problem: ['Which carrom shot do you find hardest to pull off?'],
      choice: ['At carrom: go for the queen early, or clear your own coins first?'],
      experience: ['Whose carrom board did all the cousins play on?'],
    },
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
      idea: ['Which word would you love to put down on a triple word score?'],
      problem: ['~Which word do you always have to look up to spell?'],
      choice: ['A crossword: in pen, in pencil or with everybody shouting answers?'],
      experience: ['Which word game does your family take the most seriously?'],
    },
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
      idea: ['Which card game should every child learn?'],
      problem: ['Which rule of whist or cribbage do you always have to explain?'],
      choice: ['An evening of cards: a quiet game of whist, or a noisy one with lots of chat?'],
      experience: ['Who taught you to play your first card game?'],
    },
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
      idea: ['Who would you love to see try to bluff at a poker table?'],
      problem: ['~What gives you away when you bluff at cards?'],
      choice: ['Poker night with friends: a serious game, or more chat than cards?'],
      experience: ['Which of your friends has the best poker face?'],
    },
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
      idea: ['Which old arcade game would you play for a whole afternoon?'],
      problem: ['Which arcade game always makes you say "just one more go"?'],
      choice: ['At the arcade: pinball, or the dance machine?'],
      experience: ['Which game did you put all your pocket money into?'],
    },
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
      idea: ['What would you call your robot in a robot contest?'],
      problem: ["What's hardest about building a robot: the wiring, the wheels or the code?"],
      choice: ['A robot for a contest: quick and clever, or slow and tough?'],
      experience: ['What did you take apart as a child to see how it worked?'],
    },
    atWork: {
      work: [
        'What makes a robot contest fun to watch: the speed, the clever ideas or the crashes?',
        'What do students learn most from building a robot: coding, teamwork or losing well?',
      ],
      people: [
        'What was the first thing you built as a child that moved by itself?',
        'Which teacher or coach got you interested in robots or engineering?',
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
      idea: ['Which silly motion would you happily argue for all evening?'],
      problem: ["What's hardest in a debate: starting, staying calm or stopping on time?"],
      choice: ['In a debate: speak first and bold, or last with the perfect answer?'],
      experience: ['Who do you know who can debate well on any subject?'],
    },
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
      idea: ['Which place would you shout out when the improv players ask for one?'],
      problem: ['~Which would you find hardest at improv: to start, to stop or to keep a straight face?'],
      choice: ['At an improv show: up on stage, or shouting ideas from the dark?'],
      experience: ["What's the funniest thing you have ever seen happen on a stage?"],
    },
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
      idea: ['Which story from your life would you tell by a fire?'],
      problem: ['~Which family story grows a little every time it is told?'],
      choice: ['A story by the fire: funny, spooky or true?'],
      experience: ['Who told you the first story you remember?'],
    },
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
      idea: ["What would you like a ventriloquist's puppet to say to a friend of yours?"],
      problem: ['What puzzles you most about a ventriloquist: the voice, the lips or the puppet?'],
      choice: ["A ventriloquist's puppet: cheeky and loud, or shy and sweet?"],
      experience: ['Where did you see your first ventriloquist: on stage, on television or at a party?'],
    },
  },
];
