import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `law.ts` are. */
export const law: Besides['atWork'] = {
  'employment law': {
    work: [
      'Which part of an employment contract do you read first?',
      'Which part of employment law should every new manager know: contracts, leave or dismissal?',
    ],
    people: [
      'Which right at work do too few people know about?',
      'Where do you look first with an employment question: the contract, HR or a friend?',
    ],
  },
  'bereavement support': {
    work: [
      'What would you write to a friend who has just lost somebody?',
      'What helps most on the first day back after a loss: space, a kind word or less to do?',
    ],
    people: [
      'What can a workplace do that really helps somebody who is bereaved?',
      'What did somebody say or do that helped when you were grieving?',
    ],
  },
  funeral: {
    work: [
      'Which helps a family more: a funeral planned in advance, or the freedom to choose?',
      'What matters most at a funeral: the words, the music or who comes?',
    ],
    people: [
      'Which piece of music at a funeral has stayed with you?',
      'Which small personal touch at a funeral told you everything about the person?',
    ],
  },
  solicitor: {
    work: [
      'What matters most in a solicitor: plain words, quick replies or a clear fee?',
      'Which legal job do people put off longest: a will, a lease or a power of attorney?',
    ],
    people: [
      'Which legal word would you most like to see replaced with plain English?',
      'What did you first need a solicitor for?',
    ],
  },
};
