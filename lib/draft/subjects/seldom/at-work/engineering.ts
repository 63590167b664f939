import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `engineering.ts` are. */
export const engineering: Besides['atWork'] = {
  API: {
    asks: [
      '+What makes an API a pleasure to use: clear docs, good errors or quick support?',
      'Where do you look first in API documentation: the examples, the reference or the quick start?',
      'What matters most in choosing an API: the docs, the reliability or the support?',
      'Which two tools at work would you most like to see connected by an API?',
    ],
  },
  'cloud migration': {
    asks: [
      '+What matters most in a cloud migration: security, cost or as little downtime as possible?',
      'Which system would you move first in a cloud migration: the easiest, or the most painful?',
      'What makes a cloud migration go smoothly: good planning, a trial run or training?',
      'What would you move to the cloud first: email, files or databases?',
    ],
    cued: [
      'Which skill would you teach a team first before they start on *kubernetes*?',
      'Who should look at the bill each month in *finops*: engineers, finance or both together?',
      'What do you test first after a *database* has moved?',
      'For a *hybrid* set-up: what would you always keep in your own server room?',
    ],
  },
  'incident response': {
    asks: [
      'Which matters more during an incident: a fast fix, or a clear update?',
      'What helps most in the first hour of an incident: a plan, a calm lead or good logs?',
      'Which role matters most in an incident: the lead, the engineer or the communicator?',
      'What makes a good incident review: the timeline, the actions or an honest talk?',
    ],
    cued: [
      'Who should write the *postmortem*: the person on call, the team lead or everybody together?',
      'Which page of a *runbook* gets used most where you work?',
      'Which scenario makes the best *tabletop* exercise for a new team?',
      'What does a good handover of the *on call* phone include?',
    ],
  },
  'open source': {
    asks: [
      '+Which open source tool would you find it hardest to work without?',
      'What makes you trust an open source project: the docs, the community or regular releases?',
      'How did you first come across open source software?',
      'Which helps an open source project most: code, documentation or money?',
    ],
    cued: [
      'Which *license* do you choose for a new project: MIT, Apache or GPL?',
      'What do you value most in a *pull request*: small size, tests or a clear description?',
      "How can a company best support *maintainers*: money, code or its engineers' time?",
      'Which kind of *contribution* is worth more thanks than it gets: docs, tests or bug reports?',
    ],
  },
  'software testing': {
    asks: [
      '+Which kind of software testing pays off most: automated, exploratory or with real users?',
      '+Who finds more bugs in new software: a careful tester, or a first-time user?',
      "What's the funniest software bug you've come across, as a tester or a user?",
      'Which skill makes a great software tester: curiosity, logic or clear writing?',
    ],
    cued: [
      'Which tells you most about a test suite: *coverage*, speed or the bugs it caught?',
      'When should a tester and a *developer* first talk about a feature: at the idea, code or demo?',
      'Which testing task would you give to *AI* first: test data, test cases or reports?',
      'How many *end-to-end* tests feel right for one product: a handful, dozens or hundreds?',
    ],
  },
};
