import type { Subject } from '../subject';

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
        '+Which figures would you like to see side by side on a dashboard?',
        '+Which figure would you put on your dashboard if there were room for only one?',
      ],
      choice: ['+On your dashboard: a few big figures, or every chart with filters?'],
      experience: ['Which figure makes your day when it goes up?'],
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
      idea: ['Which spreadsheet job would you like done automatically?'],
      choice: [
        'What do you keep in a spreadsheet at home: budgets, lists or plans?',
        'Which would you like to learn next in a spreadsheet: formulas, charts or pivot tables?',
      ],
      experience: [
        'What was your first spreadsheet for?',
        '~Which of your spreadsheets must nobody else ever touch?',
      ],
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
      idea: [
        '+What would you do with an hour saved by an AI assistant?',
        '+Which dull job of your week would you happily give to an AI assistant?',
      ],
      choice: [
        '+Where does an AI assistant help you first: ideas, drafts or summaries?',
        'With an AI assistant: let it write the first draft, or let it check yours?',
      ],
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
      experience: ['What makes a chatbot feel helpful?'],
      idea: [
        'What name would suit a friendly chatbot?',
        'What time of day would you turn to a chatbot?',
        'Which question should every chatbot be able to answer?',
      ],
      choice: ['~When you write to a chatbot: please and thank you, or straight to the point?'],
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
      idea: ['What would you ask an AI expert?'],
      experience: ['Which use of AI has pleasantly surprised you?'],
      choice: [
        'Where could AI save you time: emails, planning or paperwork?',
        'Which job would you like AI or automation to take off your hands?',
      ],
    },
  },
];
