import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `law.ts` are. */
export const law: Besides['atWork'] = {
  'bereavement support': {
    asks: [
      '+What can a workplace do that really helps somebody who is bereaved?',
      'What helps most on the first day back after a loss: space, a kind word or less to do?',
      'What should a manager offer first after a bereavement: time, flexibility or a listening ear?',
      'What would help managers support a bereaved colleague: training, a guide or clear policy?',
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
      '+What helps employers most with new employment law: a checklist, a briefing or an adviser?',
      'Which part of employment law should every new manager know: contracts, leave or dismissal?',
      'Which right at work do too few people know about?',
      'Which employment law topic would you like a webinar on: contracts, leave or hiring?',
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
      'What matters most in a funeral director: kindness, clear guidance or attention to detail?',
      'How can colleagues best show support after a loss: a card, flowers or time to listen?',
      'What makes a farewell feel personal: the stories, the setting or the music?',
      'What helps a family most when planning a funeral: time, clear choices or a calm voice?',
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
      'What do clients value most in a law firm: clear advice, speed or a personal contact?',
      'Which legal job do people put off longest: a will, a lease or a power of attorney?',
      'Which legal word would you most like to see replaced with plain English?',
    ],
    cued: [
      'Where did you learn most as a *trainee*: property, family or litigation?',
      'In *litigation*: talk about settling early, or gather every fact first?',
      'Which clause in a *contract* do clients ask about most?',
      'What makes a *barrister* good to work with: clear notes, quick replies or calm?',
    ],
  },
};
