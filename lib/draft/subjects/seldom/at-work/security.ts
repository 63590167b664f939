import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `security.ts` are. */
export const security: Besides['atWork'] = {
  phishing: {
    work: [
      'Which phishing email at work catches people out most: invoices, parcels or the boss?',
      'What makes phishing training stick: a real story, a test email or a quick reminder?',
    ],
    people: [
      "What's the cleverest phishing email you've ever seen?",
      'Who at work is hardest to fool with a phishing email, and how do they spot it?',
    ],
  },
  scams: {
    work: ['Which check should everybody make before they pay a new account?'],
    people: [
      'Who at work stopped a scam just in time, and how?',
      "What's the most convincing scam you've ever come across?",
    ],
  },
  passwords: {
    work: [
      'Which is harder to keep on top of: old logins, or weak passwords?',
      'Which password at work gets reset more than any other?',
    ],
    people: [
      'What should replace the password: a fingerprint, a face or a key in your pocket?',
      'Which website always makes you reset your password?',
    ],
  },
  'IT support': {
    work: [
      'What wastes more time at work: slow computers, lost passwords or the printer?',
      'Which fix does IT support get asked for again and again?',
    ],
    people: [
      "What's the most old-fashioned system you've ever seen work really well?",
      'Who in IT has saved your day, and how?',
    ],
  },
  'data privacy': {
    work: [
      'Where does personal data at work hide longest: inboxes, drives or drawers?',
      'Which data privacy question would you most like answered in plain words?',
    ],
    people: [
      'What makes you trust a company with your personal data?',
      'Who at work made data privacy easy to understand, and how?',
    ],
  },
  'compliance audit': {
    work: [
      'What makes an audit easier: good records, early warning or one person who knows it all?',
      'Which takes longer in compliance: doing the right thing, or proving it?',
    ],
    people: [
      'Which compliance rule made sense only once somebody explained it?',
      "Which auditor's question has stuck with you?",
    ],
  },
  cybersecurity: {
    work: [
      'Which security habit from work do you use at home too?',
      'What gets put off longest in cybersecurity: updates, old accounts or back-ups?',
    ],
    people: [
      'What first made you take cybersecurity seriously?',
      'Which cybersecurity tip have you passed on to your family?',
    ],
  },
};
