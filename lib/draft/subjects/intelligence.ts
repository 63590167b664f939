import type { Subject } from './subject';

/** Figures, models and assistants. */
export const intelligence: readonly Subject[] = [
  {
    name: 'dashboard',
    says: [
      'dashboard',
      'reporting (tool|suite|software|feature)',
      'custom report',
      'data visuali[sz]ation',
      'kpi',
      'scorecard',
      'real time (report|reporting|metrics|data|insights)',
    ],
    asks: {
      idea: [
        'Which figure would you put on your dashboard if there were room for only one?',
        'What would you like to see first on your dashboard in the morning?',
      ],
      choice: [
        'On your dashboard: a few big figures, or every chart with filters?',
        'Which chart do you find easiest to read: a line, a bar or a single number?',
      ],
    },
  },
  {
    name: 'spreadsheet',
    says: [
      'spread ?sheet',
      'microsoft excel',
      'in excel',
      'google sheets',
      'pivot table',
      'v ?lookup',
      'xlookup',
      'excel macro',
      'csv',
    ],
    asks: {
      idea: ['Which spreadsheet formula would you be lost without?'],
      choice: [
        'Which would you like to learn next in a spreadsheet: formulas, charts or pivot tables?',
        'Spreadsheets: colours everywhere, or plain and simple?',
      ],
      problem: ['~Which of your spreadsheets must nobody else ever touch?'],
    },
  },
  {
    name: 'AI assistant',
    says: [
      'ai (assistant|copilot|companion|writing|writer|tool|feature|notetaker|powered|search|summary)',
      'co-?pilot',
      'generative ai',
      'gen ?ai',
      'llm',
      'chat ?gpt',
      'prompt (engineering|library|template)',
      'language model',
    ],
    asks: {
      choice: [
        'What would you ask an AI assistant to help with first: emails, plans or ideas?',
        'With an AI assistant: let it write the first draft, or let it check yours?',
      ],
      idea: ['Which dull job of your week would you happily give to an AI assistant?'],
      experience: ['What was the first thing you asked an AI assistant to do?'],
    },
  },
  {
    name: 'chatbot',
    says: [
      'chat ?bot',
      'virtual (assistant|agent)',
      'conversational ai',
      'voice ?(bot|assistant|agent)',
      'self service (bot|portal)',
      'whatsapp (bot|business)',
      'ai (customer )?support',
    ],
    asks: {
      problem: ['+When should a chatbot hand you over to a real person?'],
      choice: [
        '+What matters most in a chatbot: quick answers, plain words or a person close by?',
        '~When you write to a chatbot: please and thank you, or straight to the point?',
      ],
      idea: ['Which job do you like to leave to a chatbot rather than phone about?'],
    },
  },
  {
    name: 'artificial intelligence',
    says: [
      'ai',
      'a\\.i\\.',
      'artificial intelligence',
      'automation',
      'rpa',
      'process (?:automation|mining)',
      'automat(?:e|ed|ing)',
    ],

    asks: {
      idea: ['Which everyday task would you hand over to AI?'],
      experience: [
        'What did you first try AI or automation for: writing, translating, sorting or something else?',
      ],
      choice: [
        'Where would AI help you most: at home, at work or in your studies?',
        'What matters most in an AI tool: accuracy, speed or being easy to use?',
      ],
    },
  },
];
