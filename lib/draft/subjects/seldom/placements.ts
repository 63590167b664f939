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
  },
];
