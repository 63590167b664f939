import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `intelligence.ts` are. */
export const intelligence: Besides['atWork'] = {
  'AI assistant': {
    asks: [
      '+Which task would you give an AI assistant first: meeting notes, emails or research?',
      '+Where does an AI assistant save you most time: drafting, searching or summing up?',
      "What's the best use of an AI assistant a colleague has shown you?",
      'What matters most in an AI assistant at work: accuracy, privacy or ease of use?',
    ],
    cued: [
      'Which part of your *inbox* would you let an AI agent answer by itself?',
      "Who should read the AI's *meeting notes* before they go round: the host, everyone or nobody?",
      'Which *workflow* in your team would you put an AI agent on first?',
      'How did you teach your *team* to use an AI assistant: a course, a colleague or by trying?',
    ],
  },
  'artificial intelligence': {
    asks: [
      '+Which task at work would you hand over to AI first?',
      'Which AI skill would you like to learn next: good prompts, data or automation?',
      'Where would AI help your team most: writing, analysis or customer support?',
      'What was the first thing you tried AI for?',
    ],
    cued: [
      'Who should own AI *governance* in a firm: IT, legal or the board?',
      'Which step of a *workflow* suits AI best: the first draft, the check or the filing?',
      'What would you teach an *engineer* new to AI first: the data, the maths or the customer?',
      'What would you look at first in an AI *startup*: the team, the data or the customers?',
    ],
  },
  chatbot: {
    asks: [
      '+Which matters most in a chatbot: speed, tone or a quick way to a person?',
      '+Which customer questions would you hand to a chatbot first?',
      'What makes a chatbot useful: good answers, plain language or a smooth handover?',
      'How do you talk to a chatbot: politely, in short commands or like an old friend?',
    ],
    cued: [
      'Which question should a *faq* bot be able to answer on its first day?',
      "What's the best moment for a *handover* from a bot to a colleague?",
      'How do you choose the tone of a bot for *support*: formal, friendly or as short as can be?',
      'Which *leads* should a bot pass on at once, and which can wait till morning?',
    ],
  },
  dashboard: {
    asks: [
      '+Which figure belongs at the very top of a dashboard for your team?',
      'What matters most in a dashboard: fresh data, a clear layout or easy filters?',
      'Which is harder with a dashboard: getting the data right, or getting it read?',
      'What spoils a good dashboard fastest: too many charts, old data or odd names?',
    ],
    cued: [
      "Where should the team's *KPI* screen hang: by the door, by the kettle or nowhere?",
      'Which *metric* would you explain first to a new colleague?',
      'When do people still ask for an *export*: for meetings, for the board or to play with?',
      'Which *data source* takes longest to connect: finance, stock or the website?',
    ],
  },
  spreadsheet: {
    asks: [
      '+Which spreadsheet skill would you teach a new colleague first?',
      "What do you still do in a spreadsheet, even though there's an app for it?",
      'Which spreadsheet function do you use most in a week?',
      "What's the most unexpected thing you've seen somebody plan in a spreadsheet?",
    ],
    cued: [
      'Which *Excel* shortcut would you teach a new colleague first?',
      'What would you still *copy and paste* by hand, even with a proper system?',
      'Which *error* message in a spreadsheet do you know best by now?',
      'Who in your team is asked first when a *macro* stops working?',
    ],
  },
};
