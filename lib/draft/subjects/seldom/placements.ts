import type { Subject } from '../subject';

/** The young, on their way out into the world, and those who see them there. */
export const placements: readonly Subject[] = [
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
      idea: ['Whose job would you like to try for a week?'],
      problem: ['What was hardest on the first day of your first job: names, nerves or finding your way?'],
      choice: ['For work experience: a busy office, or out and about all day?'],
      experience: ['What was the first job you were paid for?'],
    },
    atWork: {
      work: [
        'What makes a week of work experience worthwhile: real tasks, a guide or seeing it all?',
        "What's hardest for a school leaver at work: the phone, the hours or asking for help?",
      ],
      people: [
        'What did you do on your own work experience, and what stuck?',
        'Which intern or student surprised you by what they could do?',
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
      problem: ["What's hardest to fit into a school week: sport, art or reading for fun?"],
      choice: ['Money to spend at a school: more books, or a better playground?'],
      experience: ['Which teacher from your school days do you still think of, and for what?'],
    },
    atWork: {
      work: [
        'What makes a good school governor: local knowledge, a head for figures or curiosity?',
        'What do schools need most from governors: time, numbers or good questions?',
      ],
      people: [
        'What made you, or somebody you know, become a school governor?',
        'What have you seen on a visit to a school that made volunteering worthwhile?',
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
      idea: ['Which club or society would you start on a campus?'],
      problem: ["What's trickiest to share in a dorm: the fridge, the shower or the quiet?"],
      choice: ['In a dorm room: posters on the wall, or plants on the sill?'],
      experience: ['What was the first dish you learnt to cook away from home?'],
    },
    atWork: {
      work: [
        'What makes first-year students feel at home fastest: clubs, classes or a shared kitchen?',
        'Which does a campus need more of: quiet study space, or places to meet?',
      ],
      people: [
        'Which lecture from your student days do you still think about?',
        'What did living on campus teach you that no lecture did?',
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
      idea: ['Which game would you like to teach everybody at the youth club?'],
      problem: ['What did everybody argue over at the youth club: the music, the sofa or the games?'],
      choice: ['At a youth club: table tennis, or the comfiest seat on the sofa?'],
      experience: ['Where did you hang out with your friends as a teenager?'],
    },
    atWork: {
      work: [
        'What brings teenagers back to a youth club: the games, the food or the workers?',
        'What would every youth club have if money were no object?',
      ],
      people: [
        'Which youth worker or leader made a difference to you as a teenager?',
        'What has a young person at a youth club taught you?',
      ],
    },
  },
];
