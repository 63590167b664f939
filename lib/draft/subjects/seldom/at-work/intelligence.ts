import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `intelligence.ts` are. */
export const intelligence: Besides['atWork'] = {
  dashboard: {
    work: [
      'What spoils a good dashboard fastest: too many charts, old data or odd names?',
      'Which is harder with a dashboard: getting the data right, or getting it read?',
    ],
    people: [
      'Which number on a dashboard once changed your mind about something?',
      "What's the simplest dashboard you've ever seen that really worked?",
    ],
  },
  spreadsheet: {
    work: [
      'Which spreadsheet at work would everything stop without?',
      "What do you still do in a spreadsheet, even though there's an app for it?",
    ],
    people: [
      "What's the most unexpected thing you've seen somebody plan in a spreadsheet?",
      'Who taught you the spreadsheet trick you use the most?',
    ],
  },
  'AI assistant': {
    work: [
      'What takes longer with an AI assistant: writing the question, or checking the answer?',
      'Where does an AI assistant save you most time: drafting, searching or summing up?',
    ],
    people: [
      "What's the best use of an AI assistant a colleague has shown you?",
      'What did an AI assistant do that first made you sit up?',
    ],
  },
  chatbot: {
    work: [
      'What would you rather ask a chatbot than a person?',
      'Which matters most in a chatbot: speed, tone or a quick way to a person?',
    ],
    people: [
      "What's the most surprising answer you've ever had from a chatbot?",
      'How do you talk to a chatbot: politely, in short commands or like an old friend?',
    ],
  },
  'artificial intelligence': {
    work: [
      'Which task at work would you hand over to AI first?',
      'What should people learn first about AI at work: its uses, its limits or its rules?',
    ],
    people: [
      'What was the first thing you tried AI for?',
      'When did AI last surprise you at work, and what did it do?',
    ],
  },
};
