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
    clues: ['chess', 'pawn', 'rook', 'knight', 'blitz', 'rated', 'endgame'],
    asks: {
      idea: ['Who in your family would you most like to beat at chess?'],
      problem: ['~Which piece do you always lose without noticing?'],
      choice: ['At the chess board: five minutes on the clock, or a whole evening?'],
      experience: ['Who taught you to play chess, and when did you first beat them?'],
    },
  },
  {
    name: 'model railway',
    says: ['model (railway|train|railroad)', 'railway modell(er|ing)', '(oo|n|o|ho) gauge', '16mm'],
    clues: ['layouts', 'gauge', 'locomotive', 'rolling stock', 'dcc', 'trade stand', 'diorama', 'hornby'],
    asks: {
      idea: ['Which station or line would you build in miniature if you had the loft for it?'],
      problem: ['Which part of a layout takes far longer than planned: track, wiring or trees?'],
      choice: ['At a show: the big layouts first, or straight to the second-hand stall?'],
      experience: ['Which model railway do you remember from childhood?'],
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
    clues: ['miniatures', 'minis', 'dice', 'terrain', 'skirmish', 'army list', 'kill team', 'basing'],
    asks: {
      idea: ['Which army would you paint next if the last one were finished?'],
      problem: ['~How many unpainted figures are waiting for you, honestly?'],
      choice: ['Miniatures: painting them, or sending them into battle?'],
      experience: ['~Which roll of the dice do you still complain about?'],
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
    clues: ['campaign', 'one shot', 'd20', 'character sheet', 'dice', 'goblin', 'tabletop', 'wizard'],
    asks: {
      idea: ['~What would your character be best at, and hopeless at?'],
      problem: ['~Who at your table is always late, and what becomes of their character meanwhile?'],
      choice: ['~In a dungeon: talk your way past, sneak by or charge?'],
      experience: ['~Which daft plan at the table worked against all odds?'],
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
    clues: ['trumps', 'bidding', 'rubber', 'acol', 'no trump', 'dealer', 'bridge'],
    asks: {
      idea: ['Who would be your ideal partner across the card table?'],
      problem: ['What do you forget first at the card table: the bidding, the trumps or the score?'],
      choice: ['At the bridge table: a serious silence, or a bit of chat?'],
      experience: ['Who taught you your first card game, and did they let you win?'],
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
    clues: ['stamps', 'coins', 'mint', 'postmark', 'first day cover', 'collector', 'sovereign', 'banknote'],
    asks: {
      idea: ['What would you put on a stamp if it were up to you?'],
      problem: ['Which one have you been looking for longest to fill a gap in the album?'],
      choice: ['For the collection: mint condition, or with the marks of a proper life?'],
      experience: ['What is the oldest coin or stamp in your house, and how did it get there?'],
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
    clues: ['darts', 'treble', 'bullseye', 'checkout', 'arrows', 'doubles', '501'],
    asks: {
      idea: ['~What would your nickname be on the darts stage?'],
      problem: ['~Which number do you hit every time you aim at something else?'],
      choice: ['To finish a leg: your favourite double, or whatever the board leaves you?'],
      experience: ['~What have you hit with a dart that was not the board?'],
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
    clues: ['snooker', 'cue', 'century break', 'potted', 'baize', 'black ball', 'chalk'],
    asks: {
      idea: ['Which trick shot would you love to bring off with people watching?'],
      problem: ['~What do you blame when you miss: the cue, the chalk or the table?'],
      choice: ['~At the table: the clever safety, or a big hit and hope?'],
      experience: ['Who taught you to hold a cue, and in which pub or club?'],
    },
  },
  {
    name: 'esports',
    says: [
      'e ?sports (team|league|club|arena|tournament|academy)',
      'lan (party|event|cafe|centre)',
      'gaming (lounge|arena|café|cafe)',
    ],
    clues: ['valorant', 'league of legends', 'counter strike', 'rocket league', 'roster', 'twitch', 'scrims'],
    asks: {
      idea: ['Which game from your childhood would make a brilliant tournament now?'],
      problem: ['~What gets blamed first when you lose: the lag, the chair or the team?'],
      choice: ['On the sofa: with the pad in your hands, or watching somebody good?'],
      experience: ['Which match kept you up until a silly hour?'],
    },
  },
  {
    name: 'ten-pin bowling',
    says: ['ten ?pin( bowling)?', 'bowling (alley|lane|party|league|centre|center)', 'duckpin'],
    clues: ['lanes', 'strikes', 'bumpers', 'bowling', 'gutter', 'arcade', 'pins', 'shoe hire'],
    asks: {
      idea: ['~What would you write as your name on the bowling screen?'],
      problem: ['~What happens to your aim as soon as the whole lane is watching?'],
      choice: ['~On the lane: bumpers up, or gutter and pride?'],
      experience: ['Who in your family wins at bowling, and how do they celebrate?'],
    },
  },
  {
    name: 'crazy golf',
    says: ['(crazy|mini|adventure|miniature) golf', 'mini ?putt'],
    clues: ['windmill', 'hole in one', '18 holes', 'putter', 'putt', 'scorecard', 'seafront'],
    asks: {
      idea: ['~What would you build on the last hole instead of a windmill?'],
      problem: ['~Which hole brings out the worst loser in your family?'],
      choice: ['~At crazy golf: strict scorecard, or as many goes as it takes?'],
      experience: ['Where did you play crazy golf as a child, and who kept the score?'],
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
    clues: ['lap time', 'karts', 'podium', 'chequered flag', 'pit lane', 'grid', 'circuit', 'helmet'],
    asks: {
      idea: ['Whom would you most like to overtake on the last bend?'],
      problem: ['~Which bend do you always take too fast?'],
      choice: ['On the track: the cleanest line, or elbows out?'],
      experience: ['What did you first race in: a kart, a trolley or a box on wheels?'],
    },
  },
];
