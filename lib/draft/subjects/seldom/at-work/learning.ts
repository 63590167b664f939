import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `learning.ts` are. */
export const learning: Besides['atWork'] = {
  'evening class': {
    asks: [
      '+What would you sign up for if you had one evening a week for a class?',
      'What brings you to an evening class: the subject, the company or a change from work?',
      'What did you learn in an evening class that you still do today?',
      'What did an evening class lead to that you never planned?',
    ],
    cued: [
      'What makes a good *tutor* for adults: patience, humour or know-how?',
      'Where did you learn *bookkeeping*: in a class, on the job or from a relative?',
      'Which *qualification* would you study for in the evenings?',
      'Which *skill* from an evening course has helped you most at work?',
    ],
  },
  'first aid course': {
    asks: [
      '+Which part of first aid should every adult know by heart?',
      'Which first aid skill would you refresh first: CPR, bandaging or choking?',
      'How should first aid be taught at work: all together in a day, or a little every month?',
      'What makes a first aid course stick: practice, stories or a yearly refresher?',
    ],
    cued: [
      'Where do you keep the *defibrillator* at work so that everyone knows the way?',
      'How often should first aiders at work have a *refresher*: every year, or every half year?',
      'What makes a good first aid *instructor*: real stories, calm or plenty of practice?',
      'What would you like *mental health* first aiders at work to be trained in first?',
    ],
  },
  graduation: {
    asks: [
      "+What one piece of advice would you give to this year's graduates?",
      'What helps new graduates find their feet at work: a buddy, training or a real project?',
      'Which skill should every new graduate bring to a first job?',
      'What do you remember most clearly about your graduation day?',
    ],
    cued: [
      'Which question would you ask *graduates* in a first interview: what they built, read or led?',
      'What helps a new graduate most in the first month: a *mentor*, a plan or a patient team?',
      'Which subject from your *degree* turned out useful where you least expected it?',
      'Who would you thank first in a speech to *alumni*: a teacher, a friend or a first boss?',
    ],
  },
  'language course': {
    asks: [
      '+Which language would help you most in your work?',
      '+Which language would you learn tomorrow if it only took a week?',
      "+What's hardest in another language: making a phone call, telling a joke or disagreeing?",
      'What helps most in learning a language: a good teacher, films or a trip?',
    ],
    cued: [
      'Which language would help most in your job, and where would *business english* come in?',
      'When is the best time for a language *lesson* at work: before nine, over lunch or at the end of the day?',
      'What gets shy *beginners* in a class to speak up?',
      'Which part of preparing people for an *exam* do you enjoy most as a teacher?',
    ],
  },
  'online course': {
    asks: [
      '+Which kind of online course suits your work best: short videos, live sessions or a project?',
      'What makes an online course worth finishing: the teacher, the tasks or the other learners?',
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
  scholarship: {
    asks: [
      'How can an employer support a scholarship best: funding, mentoring or work experience?',
      'Which subject would you study if a scholarship paid for everything?',
      'What makes a scholarship application stand out: the grades, the story or the plans?',
      'What does a scholarship give a student most: confidence, time or new contacts?',
    ],
    cued: [
      'What lifts a scholarship *application* out of the pile: clear aims, plain words or a good reference?',
      'What could an employer offer *scholars* besides money: a mentor, a placement or a visit?',
      'Which question about *eligibility* do students ask most?',
      "What's a good first question in a *fellowship* interview?",
    ],
  },
  'student life': {
    asks: [
      'Which skill should every student learn before a first job?',
      'What prepares students best for work: a placement, a project or a part-time job?',
      'What would help students more: work experience, or a good mentor?',
      'Where do students do their best work: in the library, in a café or at the kitchen table?',
    ],
    cued: [
      'What did living in *halls* or a shared house teach you that helps at work?',
      'Which subject outside your *degree* has been most useful in your job?',
      'What would you let a student on a *placement* try on the first day?',
      'What do students ask first about *accommodation*: the wifi, the bills or the location?',
    ],
  },
  'university open day': {
    asks: [
      'What should every visitor to a university open day ask a current student?',
      'What helps students decide most on an open day: taster classes, tutors or the campus?',
      'What made you choose your university: the course, the city or a feeling on the open day?',
      'What tells you most at a university open day: the talks, the campus or the students?',
    ],
    cued: [
      'What should a student *ambassador* know by heart on an open day?',
      'Which question do *applicants* ask most at an open day stand?',
      'Which spot on *campus* do you like to show visitors last?',
      'What do *international* students ask about first: food, weather or housing?',
    ],
  },
};
