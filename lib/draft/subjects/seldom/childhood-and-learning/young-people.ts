import type { Subject } from '../../subject';

/** The young, on their way out into the world, and those who see them there. */
export const youngPeople: readonly Subject[] = [
  {
    name: 'work experience',
    says: [
      'work experience( (student|week|placement|opportunity|opportunities))?',
      '(careers|jobs) (fair|day|week|talk|fest|festival)',
      'job shadowing',
      '(bring|take) your (child|kid|daughter|son)s? to work',
      '(student|summer|industry) placement',
      'internship (programme|program|fair|scheme)',
    ],
    clues:
      'students, placement, pupils, careers, interns, shadowing, sixth form, year 10, mentors, school leavers, school, internship, employer, hands-on, job, apprenticeship, college, tasks, cv, trade, real world, transition year, fair, t level, safeguarding, interview, skills, taster, supervisor, industry, spring term',
    asks: {
      experience: ['What was the first job you were paid for?'],
      choice: ['For work experience: a busy office, or out and about all day?'],
      idea: ['Whose job would you like to try for a week?'],
      problem: ['What was hardest on the first day of your first job: names, nerves or finding your way?'],
    },
    cued: [
      'Which question should *students* ask on their first day of work experience?',
      'What would you tell your *year 10* self about choosing a job?',
      'Which *apprenticeship* would you choose if you were sixteen again?',
      'What did you learn at a first *placement* that no lesson ever taught?',
      'Which *employer* did you want to work for as a child: a zoo, a bakery or the railway?',
      'Who would you *shadow* for a day: a chef, a pilot or a vet?',
      'What should every *CV* for a first job say near the top?',
      'What would you ask at a *careers* fair: the hours, the pay or the best bit?',
    ],
    atWork: {
      asks: [
        '+Which job would you like to shadow for a day?',
        '+Which question should every student ask on work experience?',
        '+What did you do on your own work experience, and what stuck?',
        '+What do students gain most from work experience: confidence, skills or contacts?',
      ],
      cued: [
        'Which job do you give a *student* on the first morning of a placement?',
        'What did *interns* teach you about your own work?',
        'How do you choose a good *mentor* for somebody on work experience?',
        'What makes a *T level* placement worthwhile for your team?',
      ],
    },
  },
  {
    name: 'school governors',
    says: [
      '(school|parent) governor',
      'governing (body|board)',
      'board of (trustees|education|governors)',
      'school board',
      '(multi ?academy|academy) trust',
      'head ?teacher (appointed|retires|joins|of)',
      'new (principal|headteacher|head teacher|headmaster|headmistress)',
    ],
    clues:
      'governors, headteacher, principal, trustees, ofsted, pupils, vacancies, academy, governance, staff, board, parent, vacancy, volunteer, chair, trust, meeting, skills, clerk, term, budget, election, finance, education, strategic, policy, safeguarding, community, nomination, candidate, co-opted, superintendent, district',
    asks: {
      idea: ['Which lesson would you add to every school timetable?'],
      experience: ['Which teacher from your school days do you still think of, and for what?'],
      choice: [
        'Which skill would you bring to a school as a governor: listening, planning or figures?',
        'Money to spend at a school: more books, or a better playground?',
      ],
    },
    cued: [
      'Which *pupil* job did you love: milk, bell or board cleaner?',
      'What would you do first as *headteacher* for a day?',
      'Which skill from your life would be useful on a school *board*?',
      'What would make you visit a school as a *parent* governor: a play, a lesson or lunch?',
    ],
    atWork: {
      asks: [
        '+How does being a school governor help people at work?',
        '+What would you most like to learn as a school governor?',
        '+What would you ask on your first visit to a school as a governor?',
        '+Which skill from your day job would be most useful to a board of school governors?',
        '+What helps a new school governor most: training, a mentor or a visit to the classrooms?',
      ],
      cued: [
        'Which *skill* from your job would help a board of governors most?',
        'What makes a *clerk* worth their weight in gold to a meeting?',
      ],
    },
  },
  {
    name: 'campus life',
    says: [
      '(campus|college) (life|tour|day|fest|store|shop|dining|living|radio)',
      'freshers.? (week|fair|party)',
      '(halls|hall) of residence',
      'student (halls|dorm|union|society|societies|radio|newspaper)',
      'dorm room',
      'move ?in (day|weekend)( (for|at))?',
    ],
    clues:
      "dorm, freshers, societies, campus, halls, roommates, lectures, students, hostel, flatmates, library, society, college, university, fest, canteen, degree, semester, tour, orientation, club, quad, students' union, undergraduate, exam, dining hall, radio, academic, applicant, accommodation, move-in",
    asks: {
      idea: ['+Which campus shortcut should every new student know?'],
      choice: ['+How do you like to get around campus: on foot, by bike or by scooter?'],
      experience: [
        "What's your best memory of life on campus?",
        'Where on campus is the best spot between lectures?',
      ],
    },
    cued: [
      'Which *lecture* would you go to again just for pleasure?',
      'Who did you meet in *freshers* week and still see, or would you like to see again?',
      'Where did you like to work: *library*, café or your own bed?',
      'What was on the menu in the *canteen* more often than anything else?',
    ],
    atWork: {
      asks: [
        'What makes first-year students feel at home fastest: clubs, classes or a shared kitchen?',
        'Which does a campus need more of: quiet study space, or places to meet?',
        'Which campus event helps students find a career best: a fair, a talk or a workshop?',
        'Which would you improve first on a campus: study spaces, food or green space?',
      ],
      cued: [
        'What do *students* ask first on a campus tour?',
        'Which *orientation* activity gets new students talking fastest?',
      ],
    },
  },
  {
    name: 'youth club',
    says: [
      'youth (club|centre|hub|project|worker|work|council|drop ?in|café|group|services|mentoring|bus)',
      'young people (project|centre|hub|charity)',
      '(girl ?guid(e|es|ing)|brownies|rainbows) (unit|pack|leader|group)',
      'boys.? brigade',
      "duke of edinburgh('s award)?",
      'dofe',
    ],
    clues:
      'drop in, youth workers, teenagers, table tennis, young people, teens, residential, leaders, pool table, detached, worker, tuck shop, football, hub, craft, volunteer, ages 11, friday night, centre, mentor, games, trip, half term, music, holiday programme, safe space, hot chocolate, street, skate, talent show, bus, mental health, senior',
    asks: {
      choice: [
        'Which activity would you like to see at a youth club: music, sport or cooking?',
        'At a youth club: table tennis, or the comfiest seat on the sofa?',
      ],
      idea: ['Which game would you like to teach everybody at the youth club?'],
      experience: ['Where did you hang out with your friends as a teenager?'],
    },
    cued: [
      'What would you stock in the *tuck shop* of a youth club first?',
      'Which *trip* should every youth club go on once a year: beach, theme park or mountains?',
      'Which *music* was always playing when you were a teenager?',
      'What would you cook together on a *Friday night* with a room full of teenagers?',
    ],
    atWork: {
      asks: [
        'Which youth worker or leader made a difference to you as a teenager?',
        'What brings teenagers back to a youth club: the games, the food or the workers?',
        'What would every youth club have if money were no object?',
        'What makes a great youth worker: patience, humour or good listening?',
      ],
      cued: [
        'What makes *young people* come back to a club: the worker, the food or their friends?',
        'Which skill do you use most as a *youth worker*: listening, cooking or table tennis?',
      ],
    },
  },
];
