import type { Subject } from '../subject';

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
      idea: ['Which English word is the hardest to spell?'],
      problem: ['~Which English saying makes no sense to a learner?'],
      choice: ['Learning English: from films and songs, or from a good teacher?'],
      experience: ['Which was the first English word you learnt or taught to someone?'],
    },
    atWork: {
      work: [
        'Which is harder to find for adults learning English: the time or the courage to speak?',
        'What gets learners speaking English soonest: small talk, songs or real errands?',
      ],
      people: [
        'What did somebody learning English say or do that made your week?',
        'Which English phrase at work took you the longest to understand?',
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
      idea: ['What would you talk about for two minutes in an English speaking test?'],
      problem: ['Which part of an English test is the trickiest: listening, reading, writing or speaking?'],
      choice: ['An English essay: plan it first, or start writing at once?'],
      experience: ['Which film or series taught you the most English?'],
    },
    atWork: {
      work: [
        'Which part of an English exam makes people most nervous: speaking, writing or listening?',
        'Which works better before an English exam: a little every day, or a long weekend session?',
      ],
      people: [
        'What do you still remember about the day of your English exam?',
        'Which English word do you still have to stop and think about before you spell it?',
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
      idea: ['What would you like to be told the night before an entrance exam?'],
      problem: ["What's hardest to do in the week before an entrance exam: sleep, focus or rest?"],
      choice: ['The night before an exam: one last look at the notes, or an early night?'],
      experience: ['Which study trick from your school days would you pass on?'],
    },
    atWork: {
      work: [
        'Which is harder to keep up before an entrance exam: the pace or the confidence?',
        'Which helps more before an entrance exam: new topics or old papers?',
      ],
      people: [
        'What did a teacher say before your entrance exam that stayed with you?',
        'What did you do on the day your entrance exam results came out?',
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
      idea: ['Which piece of music would you love to play by heart?'],
      problem: ["What's hardest in a music exam: the scales, the pieces or the nerves?"],
      choice: ['Practising an instrument: scales first, or straight to the pieces?'],
      experience: ['Which tune can you still play from your childhood?'],
    },
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
      idea: ['Which sum would you love to be able to do in your head in a flash?'],
      problem: ['Which times table was the hardest for you to learn?'],
      choice: ['A tricky sum: in your head, or with pencil and paper?'],
      experience: ['When did school maths last come in handy for you?'],
    },
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
      idea: ['Which chess piece would you most like to be?'],
      problem: ["What's hardest in chess: the opening, the middle or the endgame?"],
      choice: ["First move in a chess game: king's pawn, or queen's pawn?"],
      experience: ['Who taught you how the knight moves in chess?'],
    },
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
      idea: ['Which word would you love to hear in a spelling contest?'],
      problem: ['Which word trips you up each time you write it?'],
      choice: ['In a debate: would you rather speak first, or have the last word?'],
      experience: ['Which word did you once get right that nobody else could spell?'],
    },
    atWork: {
      work: [
        'What takes the most practice in debating: listening, timing or answering back?',
        'Which wins over more people in a debate: strong facts or a calm voice?',
      ],
      people: [
        'Which topic would you choose for a school debate today?',
        'Which speech by a young person made you sit up and listen?',
      ],
    },
  },
];
