import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `childhood.ts` are. */
export const childhood: Besides['atWork'] = {
  'nursery school': {
    work: [
      'What do small children learn first at nursery school: sharing, singing or putting shoes on?',
      'Which part of a nursery school day needs most patience: arrivals, meals or naps?',
    ],
    people: [
      "What has a nursery school child said to you that you'll never forget?",
      'What does a good nursery school teacher do that parents never see?',
    ],
  },
  'school open day': {
    work: [
      'Which question should every parent ask at a school open day?',
      'Which tells you more about a school on an open day: the classrooms, or the corridors?',
    ],
    people: [
      'What do you remember about walking into a new school for the first time?',
      "What's the best thing you've heard a pupil tell visitors on a school open day?",
    ],
  },
  'school meals': {
    work: [
      'Which vegetable could a good school cook get every child to eat?',
      "What's hardest to balance in school meals: the cost, the health or the taste?",
    ],
    people: [
      'Who served your school meals, and what do you remember about them?',
      "What's the best verdict on a school meal you've ever heard from a child?",
    ],
  },
  'school uniform': {
    work: [
      'Which piece of school uniform needs replacing most often?',
      'What matters most in a school uniform: the price, the comfort or how long it lasts?',
    ],
    people: [
      'What do you remember about the first time you put on a school uniform?',
      'What became of your school uniform on the day you left?',
    ],
  },
  'holiday club': {
    work: [
      'What makes a holiday club day fly by for a child: sport, crafts or new friends?',
      'What matters more in holiday club staff: plenty of energy, or plenty of calm?',
    ],
    people: [
      'Which game could keep you busy for a whole school holiday as a child?',
      'Who ran the best holiday club or camp you ever went to, and what did they do?',
    ],
  },
  tutoring: {
    work: [
      'In tutoring, which takes longer to rebuild: the basics, or the confidence?',
      'Which subject would you go back and have a tutor for?',
    ],
    people: [
      'Which tutor or teacher made a hard subject simple for you?',
      'What makes a good tutor: patience, clear examples or a sense of humour?',
    ],
  },
  'school life': {
    work: [
      'Which part of the school day do children talk about most when they get home?',
      'What would help a school most: more time, more space or more hands?',
    ],
    people: [
      "What did a teacher say to you at school that you've never forgotten?",
      'What did your school get right that you only noticed years later?',
    ],
  },
};
