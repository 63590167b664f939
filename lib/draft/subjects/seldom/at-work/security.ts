import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `security.ts` are. */
export const security: Besides['atWork'] = {
  'compliance audit': {
    asks: [
      'Which compliance task would you automate first: evidence, reminders or reports?',
      'What helps a team prepare for a compliance audit: a checklist, a trial audit or training?',
      'What makes an audit easier: good records, early warning or one person who knows it all?',
      'What matters most in a compliance audit: clear scope, good evidence or enough time?',
    ],
    cued: [
      'How do you keep up with news from a *regulator*: a newsletter, an adviser or colleagues?',
      'What shows audit *readiness* best: tidy files, trained people or a calm team?',
      'Who should own the *risk* register: compliance, finance or each team?',
      'What do you ask a new *supplier* for first: a certificate, a policy or a call?',
    ],
  },
  cybersecurity: {
    asks: [
      'Which cybersecurity tip have you passed on to your family?',
      'What should new starters learn first about cybersecurity: emails, passwords or devices?',
      'Which security habit from work do you use at home too?',
      'Which cybersecurity training helps teams most: short videos, a live talk or a test email?',
    ],
    cued: [
      'Which *phishing* emails look most convincing at work: parcels, invoices or notes from the boss?',
      'Which part of a cyber *incident* drill teaches a team most: the first hour, or the review?',
      'What do you ask a new *supplier* first about security?',
      'Which takes longest on a security *patch* day: testing, restarts or telling everyone?',
      'What did you learn in your first month in a *SOC* that no course had taught you?',
      'Which part of a security *certification* takes longest: evidence, policies or asset lists?',
    ],
  },
  'data privacy': {
    asks: [
      'What makes you trust a company with your personal data?',
      'Which data privacy question would you most like answered in plain words?',
      'What matters most in data privacy at work: training, clear rules or good tools?',
      'Which privacy habit would you teach a new colleague first?',
    ],
    cued: [
      'What do colleagues ask a *dpo* most in their first week?',
      'What makes people remember *gdpr* training: real cases, a quiz or a short film?',
      'What takes longest in a *subject access* request: the search, the reading or the reply?',
      'Which rule for *ai* tools would you put up on the office wall first?',
    ],
  },
  'IT support': {
    asks: [
      '+What matters most in IT support: quick fixes, clear updates or fewer problems to begin with?',
      'How do you like to contact IT support: phone, chat or a ticket?',
      'What would you improve first in your IT: speed, security or support?',
      'Who in IT has saved your day, and how?',
    ],
    cued: [
      'Which *ticket* do you close fastest on an ordinary morning?',
      'Which *patching* slot causes least fuss where you work: early, late or the weekend?',
      'What do you test first in a *backup*: one file, one mailbox or the whole system?',
      'How do you make *cyber* training one people look forward to: quizzes, stories or cake?',
    ],
  },
  passwords: {
    asks: [
      'What should replace the password: a fingerprint, a face or a key in your pocket?',
      'Which password tip would you give every new colleague first?',
      'What helps people most with passwords at work: a manager, single sign-on or training?',
      'Which password training works best: a short video, a quiz or a live demo?',
    ],
  },
  phishing: {
    asks: [
      '+What helps a team spot phishing best: training, examples or a report button?',
      'What makes phishing training stick: a real story, a test email or a quick reminder?',
      'Which phishing email at work catches people out most: invoices, parcels or the boss?',
      'What do you check first in an email that looks like phishing: sender, link or tone?',
    ],
    cued: [
      '*Training* on phishing: a short film, a quiz or a real example?',
      'What works best after a phishing *simulation*: a thank you, a team chat or a short tip?',
      'How should new bank details on an *invoice* be checked: a call, a form or a second person?',
      'How should colleagues *report* a suspicious email: with a button, by phone or in person?',
    ],
  },
  scams: {
    asks: [
      '+Which check should everybody make before they pay a new account?',
      'How should a team learn about scams: real examples, a quiz or a short talk?',
      'What protects a team best from scams: training, clear rules or time to check?',
      "What's the most convincing scam you've ever come across?",
    ],
    cued: [
      'Which detail on a fake *invoice* gives it away first: the sender, the bank details or the wording?',
      'What works best in *fraud* training for staff: a real story, a short test or a good film?',
      'Which question do customers ask a *bank* most after reading about a scam?',
      'What would you do first with an urgent *transfer* request from the boss: ring, ask a colleague or wait?',
    ],
  },
};
