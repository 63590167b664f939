import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `learning.ts` are. */
export const learning: Besides['atWork'] = {
  'language course': {
    work: [
      "What's hardest in another language: making a phone call, telling a joke or disagreeing?",
      'What helps most in learning a language: a good teacher, films or a trip?',
    ],
    people: [
      'Which word do you find impossible to translate?',
      'Which language would you learn tomorrow if it only took a week?',
    ],
  },
  'evening class': {
    work: [
      'What would you sign up for if you had one evening a week for a class?',
      'What brings you to an evening class: the subject, the company or a change from work?',
    ],
    people: [
      'What did an evening class lead to that you never planned?',
      'What did you learn in an evening class that you still do today?',
    ],
  },
  'online course': {
    work: [
      'When do you get most out of an online course: early, at lunch or late at night?',
      'What makes an online course worth finishing: the teacher, the tasks or the other learners?',
    ],
    people: [
      'Which online course changed something in the way you work?',
      'What did you learn from an online course that you used the very next day?',
    ],
  },
  'university open day': {
    work: [
      'What should every visitor to a university open day ask a current student?',
      'What tells you most at a university open day: the talks, the campus or the students?',
    ],
    people: [
      'What made you choose your university: the course, the city or a feeling on the open day?',
      'Which lecturer do you still remember from your first weeks at university?',
    ],
  },
  scholarship: {
    work: [
      'What makes a scholarship application stand out: the grades, the story or the plans?',
      'What does a scholarship change most: the money, the time or the confidence?',
    ],
    people: [
      'Which subject would you study if a scholarship paid for everything?',
      'Who would you name a scholarship after, and what would it be for?',
    ],
  },
  'student life': {
    work: [
      'Where do students do their best work: in the library, in a café or at the kitchen table?',
      'What would help students more: work experience, or a good mentor?',
    ],
    people: [
      "What did you learn in your student days that wasn't on any course?",
      'Which meal kept you going through your student days?',
    ],
  },
  graduation: {
    work: [
      "What one piece of advice would you give to this year's graduates?",
      'Which helps a new graduate more at work: a clear task, or a patient colleague?',
    ],
    people: [
      'Who did you look for in the crowd at your graduation?',
      'What do you remember most clearly about your graduation day?',
    ],
  },
  'first aid course': {
    work: [
      "Which bit of first aid is easiest to forget when it's needed?",
      'Which part of first aid should every adult know by heart?',
    ],
    people: [
      'When did you last use something you learnt on a first aid course?',
      'Who gave you your first lesson in first aid, and where was it?',
    ],
  },
};
