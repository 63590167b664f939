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
      idea: ['Which number would you put on the wall if there were room for only one?'],
      problem: ['Which report do you send every week without knowing who reads it?'],
      choice: ['What makes a good dashboard: a handful of figures, or everything with filters?'],
      experience: ["When did a chart change somebody's mind in a meeting?"],
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
      idea: ['Which formula did somebody show you that you have used every week since?'],
      problem: ['~Which spreadsheet in your company would stop everything if it were deleted?'],
      choice: ['What does a growing spreadsheet need: one more tab, or a proper tool?'],
      experience: ['~How old is the oldest spreadsheet you still work in, and who made it?'],
    },
  },
  {
    name: 'product analytics',
    says: [
      'session (replay|recording)',
      'heat ?map',
      'funnel',
      'retention (curve|rate|analysis)',
      'business intelligence',
      'bi (tool|team|platform)',
      'data analyst',
      'analytics',
    ],
    asks: {
      idea: ['Which question about your users can no chart of yours answer today?'],
      problem: ['Which of your tools gives a number that no other tool agrees with?'],
      choice: ['To learn what users do: watch a few closely, or count them all?'],
      experience: ['Which figure looked splendid until you split it by group?'],
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
      idea: ['Which task did you hand to an assistant and never take back?'],
      problem: ['Where do you still check every word an assistant gives you?'],
      choice: ["What do you do with an assistant's draft: edit it, or write your own and let it criticise?"],
      experience: ['~What did an assistant tell you with great confidence that was plain wrong?'],
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
      idea: ['Which question would you be glad to have answered by a machine at midnight?'],
      problem: ['~What do you type to a bot to reach a person?'],
      choice: [
        '~Which bot do you prefer to talk to: one that admits it is a bot, or one with a name and a smile?',
      ],
      experience: ['When did a bot really solve your problem?'],
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
      idea: ['Which task at work would you automate first if it took an afternoon?'],
      problem: ['Which job do you still do by hand that everyone assumes is automatic?'],
      choice: [
        'What do you do with a repetitive task: automate it, hand it over or ask whether it is needed at all?',
      ],
      experience: ['What did you automate that turned out to need a person after all?'],
    },
  },
];
