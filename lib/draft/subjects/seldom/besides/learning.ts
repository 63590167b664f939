import type { Besides } from '../../subject';

/** What is known of the subjects of `common/learning.ts` besides their rows. */
export const learning: Besides = {
  'piano lessons': {
    clues:
      'scales, grade 5, abrsm, beginner to, sheet music, trinity, strumming, drums, practise, grade, teacher, violin, guitar, beginner, adult, exam, practice, keyboard, pupils, music, singing, tuition, theory, recital, studio, age 6, cello, half hour, instrument, flute, learn to play, ukulele',
    cued: [
      'What do you find easier on a piano: the left hand, the right hand or the *pedal*?',
      'Which tune would you choose for a first *recital*?',
      'How do you calm your nerves before a music *exam*: deep breaths, one last run-through or a biscuit?',
      'Which would you learn first as an *adult*: a classical piece, a pop song or a bit of jazz?',
      'What do *children* enjoy most in a first piano lesson: the loud notes, the pedals or a tune they know?',
      'Which song would you choose to *sing* at the piano with friends?',
      'Which instrument would you add to the piano: *guitar*, violin or drums?',
      'Which *Christmas* tune would you like to play on the piano for the family?',
    ],
  },
  choir: {
    clues:
      'altos, tenors, basses, sopranos, voices, rehearsals, singing, concert, bass, no auditions, harmony, conductor, carols, singers, gospel, chorus, church, read music, requiem, a cappella, community, warm up, musical director, repertoire, messiah, accompanist, pop, ladies',
    cued: [
      'Which *carol* do you look forward to singing most?',
      'Which do you find easier to sing in a choir: the tune, or the *harmony*?',
      'Which song does a *gospel* choir sing best?',
      'Which part would you like to sing in a choir: *soprano*, alto, tenor or bass?',
      'What do you bring to a choir *rehearsal*: water, a pencil or a snack?',
      'Which piece would you love to hear a choir sing in a *church*?',
      "What's the first thing you look for at a choir *concert*: a familiar face, the programme or a seat?",
      'Which *pop* song would sound wonderful sung by a big choir?',
    ],
  },
  'language course': {
    clues:
      'native speaker, grammar, fluent, vocabulary, a1, b2, accent, a2, c1, b1, delf, speak, verbs, jlpt, cefr, fluency, celpip, spanish, french, german, beginners, conversation, english, italian, teacher, lessons, ielts, native, level, japanese, irish, esol, pronunciation, mandarin, intensive, tandem, welsh, evening',
    cued: [
      'Where would you like to order a whole meal in *spanish* without a menu in English?',
      'Which *french* word do you love to say out loud?',
      'Which *german* word is the longest you know by heart?',
      'Which *italian* word did you learn first: from food, music or a holiday?',
      'What makes a good *conversation* class: a topic, a game or a cup of coffee?',
      'Which *english* word do you find hardest to spell?',
      'Which phrase should *beginners* learn first in any language?',
      'How do you get ready for a language *exam*: cards, podcasts or talking to yourself?',
    ],
    atWork: {
      asks: [
        'Which language would help you most in your work?',
        "What's hardest in another language: making a phone call, telling a joke or disagreeing?",
        'Which language did you once start and would like to take up again?',
        'How do you like to learn a language: in class, online or with a colleague?',
      ],
      cued: [
        'Which language would help most in your job, and where would *business english* come in?',
        'When is the best time for a language *lesson* at work: before nine, over lunch or at the end of the day?',
        'What gets shy *beginners* in a class to speak up?',
        'Which part of preparing people for an *exam* do you enjoy most as a teacher?',
      ],
    },
  },
  'evening class': {
    clues:
      'term starts, enrol, tutor, 10 week, adult learners, ten weeks, term, pottery, beginners, college, course, photography, language, upholstery, qualification, skill, maths, tuesday, prospectus, hobby, art, learning, bookkeeping, sewing, part time, autumn, spanish, level 2, funded, workshop',
    cued: [
      'What would you make first in a *pottery* class: a mug, a bowl or a vase?',
      'Which *language* would you most like to learn of an evening?',
      'What would you point the camera at first in a *photography* class?',
      'What would you make first in a *sewing* class: curtains, a cushion or a skirt?',
      'Which *art* class would you try: watercolour, life drawing or printing?',
      'What helps a *beginner* most in the first lesson: a demonstration, a handout or a laugh?',
      'What do you get ready for a new *term*: a notebook, good pens or nothing at all?',
      'Which old chair would you take along to an *upholstery* class?',
    ],
    atWork: {
      asks: [
        '+What helps you to keep up a course: a good group, a clear goal or the teacher?',
        'What makes learning after work enjoyable?',
        'Which evening class has helped you in your job?',
        'What did an evening class lead to that you never planned?',
      ],
      cued: [
        'What makes a good *tutor* for adults: patience, humour or know-how?',
        'Where did you learn *bookkeeping*: in a class, on the job or from a relative?',
        'Which *qualification* would you study for in the evenings?',
        'Which *skill* from an evening course has helped you most at work?',
      ],
    },
  },
  'online course': {
    clues:
      'modules, lifetime access, self paced, enrol, video lessons, placement assistance, live batch, learn, certificate, lessons, videos, e learning, students, training, live sessions, cpd, study, learner, platform, workbook, coaching, tutor, digital, webinar, elearning, diploma, recorded, own pace, instructor, skills, masterclass',
    cued: [
      'Where would you hang a course *certificate*: on the wall, in a drawer or on LinkedIn?',
      'What would you love to understand about *AI* in one short course?',
      'Which *language* would you learn if you had twenty minutes a day?',
      'How long should a *video* lesson be: five minutes, twenty or an hour?',
      "What's the best time of day for a *live session*: before work, at lunch or in the evening?",
      'How do you get through a *self paced* course: a little every day, or one long Sunday?',
      'What do you like to have beside you for a *webinar*: a notebook, a coffee or both?',
      'What would you want in the *workbook* of a course: exercises, checklists or room for notes?',
    ],
    atWork: {
      asks: [
        'Which online course would help your career next?',
        'What makes online training stick: practice, feedback or short lessons?',
        'What did you learn from an online course that you used the very next day?',
        'What matters most in an online course: the teacher, the certificate or the flexibility?',
      ],
      cued: [
        'Which *training* have you passed on to a colleague straight away?',
        'How do you fit *CPD* into a full week: early, late or on a fixed afternoon?',
        'What keeps people awake in a *webinar*: polls, stories or a quick pace?',
        "Which *module* would you add to every new manager's training?",
      ],
    },
  },
  'university open day': {
    clues:
      'campus, degree, faculty, personal statement, students, intake, ielts, visa, study abroad, prospectus, course, undergraduate, ucas, postgraduate, lecturer, applicants, halls, offer holder, tour, register, subject talk, accommodation, college, sixth form, clearing, student ambassador, entry requirements, foundation year, library, parents, bsc, admissions',
    cued: [
      'What would you take first to a room in student *halls*: a kettle, a plant or posters?',
      'Who would you ask most on a campus *tour*: the students, the lecturers or the porter?',
      'Which line of a *personal statement* is hardest: the first, the last or the one about you?',
      'Which subject would you choose for a *postgraduate* year if you had the time?',
      'Where would you go for a term of *study abroad*?',
      'Which *sixth form* subject would you happily go on with at university?',
      'What makes a *lecturer* easy to listen to: stories, humour or clear slides?',
      'Which question do *parents* always ask at a university open day?',
    ],
    atWork: {
      asks: [
        '+Which part of a university campus would you want to see first?',
        'What would you ask a lecturer at a university open day?',
        'Which course would you look at if you went to a university open day now?',
        'Who gives the most useful answers at an open day: students, tutors or careers staff?',
      ],
      cued: [
        'What should a student *ambassador* know by heart on an open day?',
        'Which question do *applicants* ask most at an open day stand?',
        'Which spot on *campus* do you like to show visitors last?',
        'What do *international* students ask about first: food, weather or housing?',
      ],
    },
  },
  scholarship: {
    clues:
      'tuition, students, eligibility, merit, bursaries, award covers, undergraduate, bursary, applications close, university, award, degree, eligible, funded, masters, recipient, fees, study, school, fellowship, deadline, grant, phd, scholars, essay, college, alumni, apply, financial aid, talented, hardship',
    cued: [
      'Which subject would you choose for a *masters* if you could start tomorrow?',
      'What could you happily research for a whole *PhD*?',
      'How do you meet an application *deadline*: days early, hours early or at the very last minute?',
      'What would a *bursary* help a student with most: books, rent or travel?',
      "What's your best tip for an *undergraduate* in the first week?",
      'What should a student do with the money when *tuition* is paid for: travel, save or buy books?',
      'Who would you phone first with the news of an *award*?',
      'What should a *merit* scholarship look at besides grades: sport, music or helping others?',
    ],
    atWork: {
      asks: [
        '+What does a scholarship give a student most: confidence, time or new contacts?',
        '+Which doors can a scholarship open for a student?',
        '+Which quality should a scholarship panel look for?',
        '+What makes a scholarship life-changing for a student?',
        '+What advice would you give to a scholarship applicant?',
        '+What should a scholarship reward: effort, talent or potential?',
      ],
      cued: [
        'What lifts a scholarship *application* out of the pile: clear aims, plain words or a good reference?',
        'What could an employer offer *scholars* besides money: a mentor, a placement or a visit?',
        'Which question about *eligibility* do students ask most?',
        "What's a good first question in a *fellowship* interview?",
      ],
    },
  },
  'student life': {
    clues:
      'halls, freshers, exams, lectures, assignments, seminar, ensuites, roommates, dissertation, campus, accommodation, uni, society, university, student union, flatmate, discount, societies, rooms, nus, library, dorm, study, degree, term, loan, welcome week, international, rent, budget, deadlines, hostel',
    cued: [
      "What's the best way to meet people in *freshers* week: a club, a quiz or the kitchen?",
      'What helps most on the night before an *exam*: sleep, notes or a walk?',
      'Where do you like to sit in a *library*: by the window, in a corner or among friends?',
      'What would you write a *dissertation* about, just for the fun of it?',
      'What makes a good *flatmate*: tidy, quiet or a good cook?',
      'Which student *society* would you join first: sport, drama or board games?',
      'In a *lecture*: the front row, the middle or the back by the door?',
      'A room in *halls*: with a bathroom of your own, or with the better view?',
    ],
    atWork: {
      asks: [
        '+What makes students feel at home in a new city?',
        '+Who helped you settle in when you were a student?',
        '+What turns a block of student rooms into a community?',
        '+What do students need more of: quiet study space, places to meet or good advice?',
      ],
      cued: [
        'What did living in *halls* or a shared house teach you that helps at work?',
        'Which subject outside your *degree* has been most useful in your job?',
        'What would you let a student on a *placement* try on the first day?',
        'What do students ask first about *accommodation*: the wifi, the bills or the location?',
      ],
    },
  },
  graduation: {
    clues:
      'gowns, graduates, degree, cap and gown, valedictorian, diploma, convocation, honours, class of, ceremony, students, university, bachelor, mortarboard, alumni, hons, proud, celebrate, college, studies, phd, robe, masters, gown hire, certificate, photo, scroll, achievement, prom, commencement',
    cued: [
      'What would you put on a table for a graduation *party*: a big cake, a buffet or a barbecue?',
      'Which colour would you choose for the hood of a graduation *gown*?',
      "What's the best part of a graduation *ceremony*: the name read out, the hats in the air or lunch after?",
      "What's a good present for the *class of* this year: money, luggage or a good pen?",
      'Where would you like a graduation *photo* taken: on the steps, under a tree or at home?',
      "Where would you hang a *diploma*: in the hall, at work or at your parents'?",
      'Which of your *teachers* would you like to invite to a graduation?',
      'Which graduation is the most fun to watch: *nursery*, school or university?',
    ],
    atWork: {
      asks: [
        "+What one piece of advice would you give to this year's graduates?",
        '+Which skill should every new graduate bring to a first job?',
        'Who cheered loudest at your graduation?',
        'How can alumni help new graduates: with advice, introductions or a placement?',
      ],
      cued: [
        'Which question would you ask *graduates* in a first interview: what they built, read or led?',
        'What helps a new graduate most in the first month: a *mentor*, a plan or a patient team?',
        'Which subject from your *degree* turned out useful where you least expected it?',
        'Who would you thank first in a speech to *alumni*: a teacher, a friend or a first boss?',
      ],
    },
  },
  'cookery class': {
    clues:
      'apron, recipes, hands on, knife skills, pasta, sugarcraft, ingredients included, macarons, chef, cook, pasta making, sushi, dishes, learn, bread making, kitchen, demonstration, curry, ingredients, dough, beginners, eat, technique, school, culinary, team building, thai, dumplings, kids, baking, spices, chocolate',
    cued: [
      'What shape would you make first in a *pasta* class: ravioli, tagliatelle or gnocchi?',
      'Which *curry* would you like to learn to make from whole spices?',
      'Which loaf would you bake first in a *bread* class: sourdough, focaccia or rye?',
      'What would you like to roll in a *sushi* class: salmon, cucumber or avocado?',
      'Which *knife* job would you like to get quicker at: onions, herbs or a whole chicken?',
      'What should *kids* learn to cook first: pancakes, eggs or soup?',
      'Which *Thai* dish would you most like to be taught: green curry, noodles or soup?',
      'Which *cake* would you like to learn to decorate: a birthday, a wedding or a Christmas one?',
    ],
  },
  'first aid course': {
    clues:
      'recovery position, choking, bandage, resuscitation, paediatric, first aiders, cpr, defibrillator, emergency, aed, training, qualified, workplace, certificate, bleed, dummy, manikin, lifesaving, instructor, cardiac arrest, ambulance, mental health, burns, refresher, nursery, renewal, hltaid, stop the bleed',
    cued: [
      'Which song would you use to keep the rhythm for *cpr*?',
      'Where would you keep a *first aid kit*: kitchen, bathroom or car?',
      'What would you want to learn first in *paediatric* first aid: fever, falls or choking?',
      'How do you cool small *burns* in the kitchen: tap, bowl of water or wet cloth?',
      'How would you rather practise on a *manikin*: in silence, to music or with friends watching?',
      'What helps you most to remember the *recovery position*: a picture, a rhyme or practice?',
      'What makes someone easy to talk to about *mental health*: patience, humour or a quiet walk?',
      'What would you put first on a list for first aid *outdoors*: blanket, whistle or plasters?',
    ],
    atWork: {
      asks: [
        '+What gives people the confidence to use first aid training?',
        '+What makes somebody a good first aider: calm, kindness or confidence?',
        'Which part of first aid should every adult know by heart?',
        'Who should go on a first aid course first at work?',
      ],
      cued: [
        'Where do you keep the *defibrillator* at work so that everyone knows the way?',
        'How often should first aiders at work have a *refresher*: every year, or every half year?',
        'What makes a good first aid *instructor*: real stories, calm or plenty of practice?',
        'What would you like *mental health* first aiders at work to be trained in first?',
      ],
    },
  },
};
