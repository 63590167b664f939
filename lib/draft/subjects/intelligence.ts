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
      idea: ['+Which figure would you put on your dashboard if there were room for only one?'],
      choice: ['On your dashboard: a few big figures, or every chart with filters?'],
      experience: ['Which chart at work do you look at first on a Monday morning?'],
      problem: ['Which figure on your dashboard do people ask about most?'],
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
      idea: ['+Which spreadsheet formula would you be lost without?'],
      choice: [
        'Which would you like to learn next in a spreadsheet: formulas, charts or pivot tables?',
        'What does a growing spreadsheet need: one more tab, or a proper tool?',
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
      idea: ['Which dull job of your week would you happily give to an AI assistant?'],
      choice: ['With an AI assistant: let it write the first draft, or let it check yours?'],
      experience: ['What was the first thing you asked an AI assistant to do?'],
      problem: ["What do you always double-check in an AI assistant's answers?"],
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
      experience: [
        'What did you first try AI or automation for: writing, translating, sorting or something else?',
      ],
      idea: ['Which task at work would you automate first if it took an afternoon?'],
      problem: ['Which job do you still do by hand that a computer could do by now?'],
      choice: ['A repetitive task: automate it, share it out or ask whether it is needed at all?'],
    },
  },
];
