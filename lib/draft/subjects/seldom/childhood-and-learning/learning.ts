import type { Subject } from '../../subject';

/** Courses, lessons and universities: what people learn of their own will. */
export const learning: readonly Subject[] = [
  {
    name: 'piano lessons',
    says: [
      '(piano|violin|cello|guitar|drum|flute|saxophone|trumpet|ukulele|music|instrument) (lesson|teacher|tuition|class|grade|exam|practice)',
      'learn (to play )?(the |an )?(piano|violin|guitar|drum|instrument|ukulele)',
      'music (school|academy)',
    ],
    clues:
      'scales, grade 5, abrsm, beginner to, sheet music, trinity, strumming, drums, practise, grade, teacher, violin, guitar, beginner, adult, exam, practice, keyboard, pupils, music, singing, tuition, theory, recital, studio, age 6, cello, half hour, instrument, flute, learn to play, ukulele',
    asks: {
      idea: [
        '+Who would you play your first piano piece for?',
        '+Which song would you play on the piano at a party?',
        '+Which piece would you most like to learn on the piano?',
        '+Which tune would you like to be able to play from start to finish?',
      ],
      choice: ['+Which style would you like to play on the piano: classical, jazz or pop?'],
    },
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
  {
    name: 'choir',
    says: [
      'choir',
      'choral',
      'sing(ing)? (group|lesson|workshop|class)',
      'come and sing',
      'carol (singing|concert|service)',
      'barbershop (chorus|singing|quartet)',
    ],
    clues:
      'altos, tenors, basses, sopranos, voices, rehearsals, singing, concert, bass, no auditions, harmony, conductor, carols, singers, gospel, chorus, church, read music, requiem, a cappella, community, warm up, musical director, repertoire, messiah, accompanist, pop, ladies',
    asks: {
      experience: [
        '+Which song gives you goosebumps when a choir sings it?',
        'Where have you heard a choir sing most beautifully?',
        '~Which song do you always sing the wrong words to?',
      ],
      choice: [
        '+What lifts you most at a choir concert: the harmonies, the words or the big finish?',
        'Which voices in a choir do you listen out for: the high or the deep?',
      ],
    },
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
  {
    name: 'language course',
    says: [
      'language (course|lesson|school|class|learning|exchange|app)',
      '(spanish|french|german|italian|english|welsh|japanese|mandarin|chinese|arabic|portuguese|gaelic|irish|polish|dutch|korean) (lesson|course|class|conversation|for beginners)',
      'learn(ing)? (a (new |second |foreign )?language|irish|gaelic|dutch|polish|spanish|french|german|italian|english|welsh|japanese|mandarin|arabic|korean)',
      'sign language',
      'esol',
    ],
    clues:
      'native speaker, grammar, fluent, vocabulary, a1, b2, accent, a2, c1, b1, delf, speak, verbs, jlpt, cefr, fluency, celpip, spanish, french, german, beginners, conversation, english, italian, teacher, lessons, ielts, native, level, japanese, irish, esol, pronunciation, mandarin, intensive, tandem, welsh, evening',
    asks: {
      idea: ['+Which phrase would you learn first in a new language?'],
      experience: ['+When did a few words of another language last come in handy?'],
      choice: [
        '+What makes a language class fun: games, songs or conversation?',
        '+How do you learn a language best: in a class, with an app or by chatting?',
        '+What is hardest about a new language: the words, the grammar or speaking up?',
      ],
    },
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
  {
    name: 'evening class',
    says: [
      'evening (class|course)',
      'adult (education|learning|learner)',
      'night school',
      'weekend (course|class)',
      'short course',
      'leisure course',
      'community (learning|course)',
    ],
    clues:
      'term starts, enrol, tutor, 10 week, adult learners, ten weeks, term, pottery, beginners, college, course, photography, language, upholstery, qualification, skill, maths, tuesday, prospectus, hobby, art, learning, bookkeeping, sewing, part time, autumn, spanish, level 2, funded, workshop',
    asks: {
      experience: [
        'What have you wanted to learn for years?',
        'What makes an evening class worth leaving the sofa for?',
        'Which evening of the week suits you best for a class?',
      ],
      idea: ['Which subject would you happily go back to as an adult?'],
    },
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
  {
    name: 'online course',
    says: [
      'online (course|learning|training|class|programme|program|lesson)',
      'e-?learning',
      'mooc',
      'self-?paced',
      'micro-?credential',
      'distance learning',
      'coding bootcamp',
    ],
    clues:
      'modules, lifetime access, self paced, enrol, video lessons, placement assistance, live batch, learn, certificate, lessons, videos, e learning, students, training, live sessions, cpd, study, learner, platform, workbook, coaching, tutor, digital, webinar, elearning, diploma, recorded, own pace, instructor, skills, masterclass',
    asks: {
      choice: [
        '+When do you like to study online: early, at lunch or in the evening?',
        '+How would you rather learn online: live with others, or in your own time?',
        'Where do you like to study online: the sofa, a desk or the kitchen table?',
      ],
      experience: ['What helps you most to stick with a course: a timetable, classmates or a good teacher?'],
    },
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
  {
    name: 'university open day',
    says: [
      '(university|uni|campus|college|virtual) (open day|tour|visit)',
      'ucas',
      'applicant day',
      'offer holder',
      'clearing (places|hotline)',
      'choosing (a )?(university|uni|college|degree)',
      'undergraduate (degree|course|programme)',
    ],
    clues:
      'campus, degree, faculty, personal statement, students, intake, ielts, visa, study abroad, prospectus, course, undergraduate, ucas, postgraduate, lecturer, applicants, halls, offer holder, tour, register, subject talk, accommodation, college, sixth form, clearing, student ambassador, entry requirements, foundation year, library, parents, bsc, admissions',
    asks: {
      idea: [
        '+What would you ask a student at a university?',
        'Which subject would you study if you started tomorrow?',
      ],
      choice: [
        '+What counts most when choosing a university: the course, the city or the campus?',
        'Who would you like to meet first at a university: students, lecturers or advisers?',
      ],
    },
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
  {
    name: 'scholarship',
    says: ['scholarship', 'bursary', 'tuition (fees|help|support)'],
    clues:
      'tuition, students, eligibility, merit, bursaries, award covers, undergraduate, bursary, applications close, university, award, degree, eligible, funded, masters, recipient, fees, study, school, fellowship, deadline, grant, phd, scholars, essay, college, alumni, apply, financial aid, talented, hardship',
    asks: {
      idea: [
        '+Who would you tell first if you won a scholarship?',
        '+What would you like to ask somebody who has won a scholarship?',
        'What should a student always mention in a scholarship application?',
      ],
      choice: ['+What does a scholarship give a student besides money: confidence, time or new friends?'],
    },
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
  {
    name: 'student life',
    says: [
      'student (life|accommodation|halls|housing|union|night|finance|loan|support)',
      "freshers'?",
      "students' union",
      'halls of residence',
      'international students',
      'welcome week',
      'campus life',
    ],
    clues:
      'halls, freshers, exams, lectures, assignments, seminar, ensuites, roommates, dissertation, campus, accommodation, uni, society, university, student union, flatmate, discount, societies, rooms, nus, library, dorm, study, degree, term, loan, welcome week, international, rent, budget, deadlines, hostel',
    asks: {
      experience: ['What makes student halls feel like home?', '~Which meal did you live on as a student?'],
      choice: [
        'Which club or society would you join as a student?',
        'Where do students make friends fastest: in halls, in class or in a society?',
      ],
      idea: ['What should go in the first box when a student moves in?'],
    },
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
  {
    name: 'graduation',
    says: [
      'graduation',
      'graduat(ed|ing) (class|student)',
      'class of (20)?\\d\\d',
      'caps and gowns',
      'alumni',
      'alumnae?',
    ],
    clues:
      'gowns, graduates, degree, cap and gown, valedictorian, diploma, convocation, honours, class of, ceremony, students, university, bachelor, mortarboard, alumni, hons, proud, celebrate, college, studies, phd, robe, masters, gown hire, certificate, photo, scroll, achievement, prom, commencement',
    asks: {
      choice: ['+Which graduation moment makes you smile: the gown, the handshake or the hats in the air?'],
      idea: ['What would you write in a graduation card?', 'Who would you want in your graduation photo?'],
      experience: ['What do you remember about a graduation in your family?'],
    },
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
  {
    name: 'cookery class',
    says: [
      '(cookery|cooking|baking|bread|pasta|sushi|cake decorating|chocolate) (class|course|school|workshop|lesson|demonstration|demo)',
      'learn to (cook|bake)',
    ],
    clues:
      'apron, recipes, hands on, knife skills, pasta, sugarcraft, ingredients included, macarons, chef, cook, pasta making, sushi, dishes, learn, bread making, kitchen, demonstration, curry, ingredients, dough, beginners, eat, technique, school, culinary, team building, thai, dumplings, kids, baking, spices, chocolate',
    asks: {
      idea: [
        '+Which kitchen skill would you like to learn in a cookery class?',
        '+Which dish would you like to learn to cook properly?',
        'Who would you cook for first after a cookery class?',
      ],
      choice: [
        '+What do you enjoy about a cookery class: learning, making or eating it all at the end?',
        '~How do you cook: recipe to the gram, or a look in the fridge and hope?',
      ],
    },
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
  {
    name: 'first aid course',
    says: [
      'first aid(er)?',
      'cpr',
      'defibrillator',
      'aed',
      'life ?saving (course|skills)',
      'lifeguard (course|training)',
    ],
    clues:
      'recovery position, choking, bandage, resuscitation, paediatric, first aiders, cpr, defibrillator, emergency, aed, training, qualified, workplace, certificate, bleed, dummy, manikin, lifesaving, instructor, cardiac arrest, ambulance, mental health, burns, refresher, nursery, renewal, hltaid, stop the bleed',
    asks: {
      experience: [
        '+Which first aid tip have you never forgotten?',
        '+Who in your family stays calmest when first aid is needed?',
      ],
      idea: [
        '+What would you like to feel sure of after a first aid course?',
        'Which part of first aid would you most like to practise?',
      ],
      choice: [
        '+Which first aid skill would you like to learn first: CPR, bandaging or the recovery position?',
      ],
    },
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
];
