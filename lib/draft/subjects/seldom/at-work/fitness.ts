import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `fitness.ts` are. */
export const fitness: Besides['atWork'] = {
  "children's swimming lessons": {
    work: [
      'What helps a nervous child most in swimming lessons: games, goggles or a patient teacher?',
      'What does a good swimming teacher need most: patience, humour or a loud voice?',
    ],
    people: [
      'What do you still remember about your own first swimming lessons?',
      "What's the bravest thing you've ever seen a child do in a swimming lesson?",
    ],
  },
  'swimming pool': {
    work: [
      'What matters most in a swimming pool: warm water, quiet lanes or late opening?',
      'Which should every swimming pool have: a slow lane, a deep end or a slide?',
    ],
    people: [
      'What does a good lifeguard do that swimmers never notice?',
      'Which swimming pool do you have the best memories of, and what made it special?',
    ],
  },
  marathon: {
    work: [
      'What would you write on a sign to cheer on marathon runners?',
      'When do you fit in marathon training: before work, at lunch or late in the evening?',
    ],
    people: [
      'Which colleague surprised you most by running a marathon?',
      'What keeps runners going in the last miles of a marathon: the crowd, music or stubbornness?',
    ],
  },
  'yoga class': {
    work: [
      'What do you like best about a yoga class: the stretch, the quiet or the last five minutes?',
      'When does yoga fit best into a working day: early, at lunch or in the evening?',
    ],
    people: ['Which yoga pose looks easy until you try it?', 'Who took you to your first yoga class?'],
  },
  'sports club': {
    work: [
      'What makes people stay at a sports club: the coach, the teammates or the results?',
      'What does a good sports club need: great coaches, a clubhouse or room for beginners?',
    ],
    people: [
      'Who kept your sports club going when you were young?',
      'Which friend would you never have met without a sports club?',
    ],
  },
  'gym membership': {
    work: [
      'What gets you to the gym after a long day: a class, a friend or a playlist?',
      'When do you like the gym best: early morning, lunchtime or late evening?',
    ],
    people: [
      'Who got you through the doors of a gym for the first time?',
      'What does a good gym instructor do that keeps people coming back?',
    ],
  },
};
