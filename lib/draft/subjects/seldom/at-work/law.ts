import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `law.ts` are. */
export const law: Besides['atWork'] = {
  'bereavement support': {
    asks: [
      'What can a workplace do that really helps somebody who is bereaved?',
      'What should a manager offer first after a bereavement: time, flexibility or a listening ear?',
      'What helps most on the first day back after a loss: space, a kind word or less to do?',
      'What did somebody say or do that helped when you were grieving?',
    ],
    cued: [
      'What is the kindest thing a workplace can do for a *grieving* colleague?',
      'What helps a *counsellor* to unwind after a day of grief work: a walk, music or cooking?',
      'What should a manager say first when somebody comes back after a *loss*?',
      'What would you like more people to know about working in a *hospice*?',
    ],
  },
  'employment law': {
    asks: [
      'Which part of employment law should every new manager know: contracts, leave or dismissal?',
      'Which topic would you choose for an employment law briefing: leave, contracts or flexible work?',
      'What makes a staff policy easy to follow: plain words, examples or a short summary?',
      'Which right at work do too few people know about?',
    ],
    cued: [
      'How do you tell staff about a change to their *contracts*: a meeting, a letter or both?',
      'Which page of the *handbook* is worth updating every year?',
      'What makes a good *probation* review: a form, a chat or regular small check-ins?',
      'Where do you first read about new *legislation*: newsletters, webinars or a colleague?',
    ],
  },
  funeral: {
    asks: [
      'Which personal touch makes a farewell special: music, photographs or flowers?',
      'What helps a family most when planning a funeral: time, clear choices or a calm voice?',
      'Which piece of music at a funeral has stayed with you?',
      'What matters most at a funeral: the words, the music or who comes?',
    ],
    cued: [
      'What does a good *celebrant* ask a family first: about work, hobbies or favourite jokes?',
      'Which small kindness should a new funeral *director* learn first?',
      'Which question about a *prepaid* funeral plan do families ask most?',
      'What helps a colleague most with funeral *arrangements*: time off, cover or a kind word?',
    ],
  },
  solicitor: {
    asks: [
      'What matters most in a solicitor: plain words, quick replies or a clear fee?',
      'Which legal job do people put off longest: a will, a lease or a power of attorney?',
      'What makes legal advice most useful: speed, plain language or knowing your business?',
      'How do you prefer to work with a solicitor: by email, by phone or face to face?',
    ],
    cued: [
      'Where did you learn most as a *trainee*: property, family or litigation?',
      'In *litigation*: talk about settling early, or gather every fact first?',
      'Which clause in a *contract* do clients ask about most?',
      'What makes a *barrister* good to work with: clear notes, quick replies or calm?',
    ],
  },
};
