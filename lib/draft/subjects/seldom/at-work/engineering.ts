import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `engineering.ts` are. */
export const engineering: Besides['atWork'] = {
  API: {
    work: [
      'What makes an API a pleasure to use: clear docs, good errors or quick support?',
      'Where do you look first in API documentation: the examples, the reference or the quick start?',
    ],
    people: [
      'Which two tools at work would you most like to see connected by an API?',
      'How would you explain an API to somebody who has never written code?',
    ],
  },
  'incident response': {
    work: [
      'What helps most in the first hour of an incident: a plan, a calm lead or good logs?',
      'Which matters more during an incident: a fast fix, or a clear update?',
    ],
    people: [
      'Which change did your team make after an incident and never regret?',
      'Who stayed calmest in an incident you remember, and how did it help?',
    ],
  },
  'cloud migration': {
    work: [
      'Which system would you move first in a cloud migration: the easiest, or the most painful?',
      'Which needs the earliest decision in a cloud migration: costs, access or old data?',
    ],
    people: [
      "What could you do after moving to the cloud that you couldn't do before?",
      'Which old office server were you happiest to switch off after a move to the cloud?',
    ],
  },
  'software testing': {
    work: [
      'Who finds more bugs in new software: a careful tester, or a first-time user?',
      'Which kind of software testing pays off most: automated, exploratory or with real users?',
    ],
    people: [
      "What's the best catch you've ever seen a software tester make?",
      "What's the funniest software bug you've come across, as a tester or a user?",
    ],
  },
  'open source': {
    work: [
      'What makes you trust an open source project: the docs, the community or regular releases?',
      'Which helps an open source project most: code, documentation or money?',
    ],
    people: [
      'Which open source tool would you find it hardest to work without?',
      'How did you first come across open source software?',
    ],
  },
};
