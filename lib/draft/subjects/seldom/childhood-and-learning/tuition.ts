import type { Subject } from '../../subject';

/** What is learnt outside the timetable, or for an examiner. */
export const tuition: readonly Subject[] = [
  {
    name: 'English classes',
    says: [
      'esol',
      '(english|conversation) (class|lesson|conversation class|club) for (adult|newcomer|migrant|refugee|speaker|beginner)',
      'english for speakers',
      'english conversation (class|group|club|café)',
      'spoken english',
      '(learn|improve) (your )?english',
    ],
    clues:
      'grammar, fluency, vocabulary, entry level, pronunciation, beginners, speaking, conversation, newcomers, esol, learner, refugee, migrant, teacher, writing, enrol, tutor, level, adult, practise, listening, college, entry 1, language, reading, tea, ielts, interpreter, verb, volunteer',
    asks: {
      choice: [
        '+English classes: in the morning, in the evening or online?',
        '+What would you like to practise most in English: speaking, writing or listening?',
        'Learning English: from films and songs, or from a good teacher?',
      ],
      problem: ['~Which English saying makes no sense to a learner?'],
    },
    cued: [
      'Which *pronunciation* would you like somebody to explain once and for all?',
      'What is a good first topic for *conversation* with a neighbour?',
      'Which *grammar* rule do you remember from school by heart?',
      'Where do you like to practise *speaking* a new language: at a market, on the bus or in the shower?',
    ],
    atWork: {
      asks: [
        '+What matters most in an English class: conversation, grammar or confidence?',
        'What makes English classes easy to fit around work: evenings, online lessons or lunch breaks?',
        'What gets learners speaking English soonest: small talk, songs or real errands?',
        'Which is harder to find for adults learning English: the time or the courage to speak?',
      ],
      cued: [
        'Which topic gets an *ESOL* class talking for a whole hour?',
        'How can an employer help a colleague to learn *English* at work?',
      ],
    },
  },
  {
    name: 'English exams',
    says: [
      'ielts',
      'toefl',
      'pte (academic|exam|coaching|test|class)',
      'duolingo english test',
      'oet (exam|coaching|class|training)',
      'cambridge english( (exam|qualification))?',
    ],
    clues:
      'band score, speaking test, mock, listening, reading, writing task, study abroad, coaching, visa, ielts, pte, toefl, speaking, writing, mock test, grammar, preparation, band 7, essay, candidate, oet, vocabulary, cambridge, target score, practice, results, test date, academic, general, section, student',
    asks: {
      problem: ['+Which part of an English test is the trickiest: listening, reading, writing or speaking?'],
      experience: ['+Which film or series taught you the most English?'],
      choice: [
        'An English essay: plan it first, or start writing at once?',
        'Which part of English would you like to improve first: speaking, writing or listening?',
      ],
    },
    cued: [
      'Which *vocabulary* word in English do you like to say?',
      'What was the hardest *grammar* point you finally understood?',
      'Where would you like to *study abroad* for a year?',
      'How do you practise *listening*: songs, podcasts or films?',
    ],
    atWork: {
      asks: [
        'Which works better before an English exam: a little every day, or a long weekend session?',
        'Which English skill opens most doors: speaking, writing or presenting?',
        'What helps learners most in a speaking test: practice, calm or a good topic?',
        'Which part of an English exam makes people most nervous: speaking, writing or listening?',
      ],
      cued: [
        "What does a good *mock test* tell a student that a lesson can't?",
        'Which *IELTS* question do candidates worry about most?',
      ],
    },
  },
  {
    name: 'entrance exams',
    says: [
      '(jee|neet|upsc|cat|gate|clat|nda|ssc|ias|mcat|lsat|gmat|gre) (coaching|prep|preparation|aspirant|batch|exam|topper|rank|foundation|mock|result|course|class)',
      'civil services (exam|coaching|aspirant|prelims)',
      '(coaching|iit|medical) (institute|academy|entrance)',
      '(eleven|11) ?plus( (tuition|exam|mock|prep|tutor))?',
      '(sat|act) (prep|tutor|test prep)',
    ],
    clues:
      'aspirants, rankers, toppers, mock test, doubt, syllabus, batch, prelims, mains, physics, jee, neet, coaching, rank, upsc, cat, preparation, admission, counselling, crash course, gate, result, student, medical, cutoff, question paper, engineering, 11-plus, test series, study plan, sat, percentile, revision',
    asks: {
      choice: [
        'The night before an exam: one last look at the notes, or an early night?',
        'How do you like to revise for an entrance exam: flash cards, mock tests or videos?',
        'When do you study best for an exam: early morning, afternoon or late evening?',
      ],
      experience: ['Which study trick from your school days would you pass on?'],
    },
    cued: [
      'Which paper would you begin with on *JEE* day: physics, chemistry or maths?',
      'Where do you like to revise for *NEET*: library, rooftop or kitchen table?',
      'How do you read the news for *UPSC*: on paper, on the phone or out loud?',
      'What do you do first after a *mock test*: check the answers, eat or sleep?',
      'Which *physics* topic did you enjoy most: motion, light or electricity?',
      'What would you ask an exam *topper* over a cup of tea?',
      'Who do you call first when an exam *result* comes out?',
      'Where would you begin with a long *syllabus*: the easiest part, the hardest or page one?',
    ],
    atWork: {
      asks: [
        'What would you tell a student starting entrance exam preparation?',
        'Which helps more before an entrance exam: new topics or old papers?',
        'Which way of studying do you prefer for an entrance exam: alone, in a group or with a tutor?',
        'Which is harder to keep up before an entrance exam: the pace or the confidence?',
      ],
      cued: [
        'What makes a great teacher in exam *coaching*: clarity, patience or humour?',
        'What do parents ask first at admission *counselling*: college, branch or hostel?',
        'When does a *doubt* session work best: before class, after it or late evening?',
        'What do you say to a new *batch* of students on the first morning?',
      ],
    },
  },
  {
    name: 'music exams',
    says: [
      'music exam',
      '(abrsm|trinity|rockschool|ameb|rsl) (exam|grade|result|syllabus)',
      'grade (one|two|three|four|five|six|seven|eight|[1-8]) (piano|violin|guitar|singing|flute|theory|cello|trumpet|drum|exam)',
      '(piano|violin|guitar|singing|music) (recital|exam result|grade)',
    ],
    clues:
      'distinction, merit, scales, sight reading, aural, recital, pieces, accompanist, examiner, grade 5, abrsm, theory, piano, violin, trinity, teacher, syllabus, rockschool, practice, certificate, student, flute, results, performance, guitar, sheet music, pupil, singing, nerves',
    asks: {
      choice: [
        '+Practising an instrument: scales first, or straight to the pieces?',
        'Which part of a music exam do you enjoy most: pieces, scales or sight reading?',
      ],
      problem: ["What's hardest in a music exam: the scales, the pieces or the nerves?"],
      idea: ['Which piece of music would you love to play by heart?'],
    },
    cued: [
      'Which *scales* do you like best: bright major ones, or dark minor ones?',
      'Which instrument would you take *grade one* on if you started today?',
      'How would you celebrate a *distinction*: cake, a concert ticket or a lie-in?',
      'What did you play, or would you play, for a first *piano* exam?',
    ],
  },
  {
    name: 'abacus and maths club',
    says: [
      'abacus',
      'mental (maths|math|arithmetic)',
      'vedic (maths|math)',
      '(maths|math) (club|olympiad|challenge|camp|centre|competition|circle|week)',
      'times tables? (club|day|challenge|champion)',
    ],
    clues:
      'calculation, olympiad, sums, numbers, times table, speed maths, arithmetic, beads, worksheets, mental arithmetic, vedic, multiplication, addition, concentration, child, speed, brain, puzzle, level, teacher, counting, subtraction, competition, problem, finger, fractions, student, class, age 5, calculator',
    asks: {
      experience: ['+Which part of maths did you like best at school?'],
      idea: ['+What would you love a child to say after the first maths class?'],
      choice: [
        '+What makes a good maths teacher: patience, clear steps or a sense of fun?',
        'What would you like a maths club to build first: confidence, speed or curiosity?',
      ],
    },
    cued: [
      'Which *puzzle* would you do on a train: sudoku, crossword or number search?',
      'How did you learn *multiplication*: singing, chanting or by cards?',
      'What did you first learn to count with: *beads*, fingers or apples?',
      'Which *maths* game would you play on a long drive?',
    ],
  },
  {
    name: 'chess lessons',
    says: [
      'chess (lesson|coach|coaching|academy|tournament|class|camp|in school|champion|championship)',
      '(fide|grandmaster)( (rated|rating|master|coach))?',
      'checkmate',
    ],
    clues:
      'openings, endgame, checkmate, grandmaster, pawn, elo, rated, knight, tactics, board, queen, opening, rook, tournament, coach, club, rapid, bishop, strategy, player, move, fide, school, puzzle, online, castling, clock, fork, blitz, junior',
    asks: {
      idea: ['+Who would you like to beat at chess?'],
      experience: [
        '+How old were you when you learned to play chess?',
        '+Who taught you how the knight moves in chess?',
      ],
      choice: [
        '+What does chess teach children: patience, planning or focus?',
        '+Which chess piece do you like to use most: queen, knight or bishop?',
      ],
    },
    cued: [
      'What should a child learn first in chess: the *pawn*, the knight or good manners?',
      '*Rapid* or slow games: which suits you better?',
      'How long would you like to play a *grandmaster* before losing?',
      'What do you like about chess *puzzles*: the surprise, the quiet or the solution?',
    ],
  },
  {
    name: 'spelling and debate',
    says: [
      'spelling bee',
      'debat(e|ing) (club|team|competition|tournament|society|championship|camp|workshop)',
      'model (un|united nations)',
      'mun (conference|delegate)',
      '(public speaking|elocution|oratory|poetry recital) (competition|contest|class)( (for|in))?',
      'mock trial',
    ],
    clues:
      'delegates, motion, judges, rebuttal, spellers, finalists, speakers, resolution, podium, bee, word, champion, mun, argument, opponent, vocabulary, student, competition, etymology, public speaking, contest, stage, school, dictionary, round, letter, trophy, persuade, adjudicator, confidence',
    asks: {
      choice: ['+In a debate: would you rather speak first, or have the last word?'],
      problem: ['Which word trips you up each time you write it?'],
      experience: ['Which word did you once get right that nobody else could spell?'],
      idea: ['Which word would you love to hear in a spelling contest?'],
    },
    cued: [
      'Which *word* would you give the judges to spell?',
      'What *motion* would you love to argue for with your friends?',
      'Which country would you speak for at an *MUN*?',
      'How do you calm your nerves before *public speaking*?',
    ],
    atWork: {
      asks: [
        'Which wins over more people in a debate: strong facts or a calm voice?',
        'Which skill from debating helps most at work: listening, persuasion or quick thinking?',
        'Which topic would you choose for a school debate today?',
        'What does debating teach young people best: confidence, listening or clear thinking?',
      ],
      cued: [
        'What did a *debate* at school teach you that you use at work?',
        'What makes somebody a good *judge* of young speakers?',
      ],
    },
  },
];
