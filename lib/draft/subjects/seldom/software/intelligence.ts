import type { Subject } from '../../subject';

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
    clues:
      'metrics, charts, widgets, filters, data sources, power bi, tableau, drill down, data, kpi, report, real time, analytics, insight, visualise, export, custom, bi, excel, spreadsheet, numbers, graphs, visualisation, trends, query, warehouse, finance',
    cued: [
      'Which kind of *chart* do you read fastest: bars, lines or a pie?',
      'What will you always keep in a *spreadsheet*: the budget, the rota or the guest list?',
      'Which number would you like to watch in *real time*: sales, visitors or steps?',
      'A weekly *report*: one page to read, or a dashboard to click through?',
      'How would you explain a *KPI* to a friend in a few words?',
      'Which *filter* do you click first: date, region or product?',
      'When do you like to look at *sales* figures: over breakfast, at noon or at closing time?',
      'How far back do you look for a *trend*: a month, a season or a year?',
    ],
    atWork: {
      asks: [
        'Which is harder with a dashboard: getting the data right, or getting it read?',
        'Which question should every dashboard answer?',
        'What makes a dashboard worth opening every day?',
        'Which figure belongs at the very top of a dashboard for your team?',
      ],
      cued: [
        "Where should the team's *KPI* screen hang: by the door, by the kettle or nowhere?",
        'Which *metric* would you explain first to a new colleague?',
        'When do people still ask for an *export*: for meetings, for the board or to play with?',
        'Which *data source* takes longest to connect: finance, stock or the website?',
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
    clues:
      'formula, cells, columns, macros, excel, vlookup, copy and paste, pivot, google sheets, pivot table, csv, rows, data, template, xlookup, import, copy paste, tabs, version, finance, tracker, manual, formatting, error, power query, workbook, conditional, budget, chart, accountant',
    cued: [
      'What do you do first with a new *Excel* sheet: freeze the top row, set the widths or pick a colour?',
      'Which *template* would you use most at home: a meal plan, a household budget or a holiday list?',
      'Who showed you your first *pivot table*?',
      "What would you like to *track* in a spreadsheet at home: books, runs or what's in the freezer?",
      'How many *tabs* do you keep open in one spreadsheet: one, a handful or more than fit on the screen?',
      'Which colour do you give the *cells* that matter most in a spreadsheet?',
      'What do you like best about *Google Sheets*: sharing it, commenting or having it on your phone?',
      'What would you ask *AI* to do first in a spreadsheet: write the formula, clean it up or make the chart?',
    ],
    atWork: {
      asks: [
        '+What tells you that a spreadsheet has grown too big?',
        '+Which job at work has outgrown the spreadsheet it started in?',
        "+What's hardest to keep tidy in a shared spreadsheet: versions, formulas or tabs?",
        "What do you still do in a spreadsheet, even though there's an app for it?",
      ],
      cued: [
        'Which *Excel* shortcut would you teach a new colleague first?',
        'What would you still *copy and paste* by hand, even with a proper system?',
        'Which *error* message in a spreadsheet do you know best by now?',
        'Who in your team is asked first when a *macro* stops working?',
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
    clues:
      'prompts, summarise, hallucination, meeting notes, agentic, gpt, claude, gemini, agent, llm, productivity, draft, generative, workflow, inbox, model, automate, transcription, emails, beta, hallucinate, integrates, writing, search, code, hands free, voice, tasks',
    cued: [
      'Which *recipe* question would you put to an AI assistant tonight?',
      'What would you have an AI assistant *write*: a speech, a poem or a letter?',
      'How do you talk to a *voice* assistant: politely, briefly or as to a friend?',
      'What would you ask AI to *summarise*: the news, a long email or a contract?',
      'What would you let an AI assistant plan: a *holiday*, the meals or the weekend?',
      'How do you start a *prompt*: with please, with a question or with an order?',
      'What would you have AI *translate* first: a menu, a letter or a song?',
      'Which *photo* job would you give to AI: sorting, repairing or finding?',
    ],
    atWork: {
      asks: [
        '+Where does an AI assistant save you most time: drafting, searching or summing up?',
        'What helps a team to start using an AI assistant?',
        'Which AI prompt would you share with a colleague?',
        'What should new users of an AI assistant learn first?',
      ],
      cued: [
        'Which part of your *inbox* would you let an AI agent answer by itself?',
        "Who should read the AI's *meeting notes* before they go round: the host, everyone or nobody?",
        'Which *workflow* in your team would you put an AI agent on first?',
        'How did you teach your *team* to use an AI assistant: a course, a colleague or by trying?',
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
    clues:
      'faq, intents, whatsapp, deflection, bot, automated replies, escalate, human agent, ai agent, support, conversational, automate, llm, 24/7, website, queries, enquiries, voice, messages, virtual, leads, integration, handover, human, trained, reply, nlp, website widget, crm, conversation, answers',
    cued: [
      'What would you ask a chatbot late at night if it answers *24/7*?',
      'On *whatsapp* with a company: a quick question, or a whole order from start to finish?',
      'What should an *ai agent* be allowed to do for you on its own: book, order or only suggest?',
      'For a *booking*: type to a bot, tap through a form or ring someone?',
      'How do you like a *voice* assistant to sound: cheerful, calm or very brief?',
      'What do you look for first on a *faq* page: prices, opening times or returns?',
      'What should a bot on a *website* ask you first: your name, your question or nothing at all?',
      'What do you want most from *customer support*: speed, patience or plain words?',
    ],
    atWork: {
      asks: [
        '+When should a chatbot bring in a colleague?',
        '+What makes a chatbot useful: good answers, plain language or a smooth handover?',
        'Which customer questions would you hand to a chatbot first?',
        'Which matters most in a chatbot: speed, tone or a quick way to a person?',
      ],
      cued: [
        'Which question should a *faq* bot be able to answer on its first day?',
        "What's the best moment for a *handover* from a bot to a colleague?",
        'How do you choose the tone of a bot for *support*: formal, friendly or as short as can be?',
        'Which *leads* should a bot pass on at once, and which can wait till morning?',
      ],
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
    clues:
      'machine learning, algorithms, training data, gpu, inference, neural, use cases, ml, ai, model, llm, automation, data, agents, generative, prompt, ethics, deep learning, startup, workflow, robotics, hype, governance, engineer, pilot, computer vision, regulation',
    cued: [
      'What do you put first in a *prompt*: the task, an example or the tone?',
      'Which errand would you hand to an AI *agent* first: travel, email or invoices?',
      'Which chore at home would you give to a *robot* first?',
      'Which *data* would you tidy up before showing it to an AI: contacts, files or photos?',
      'Where would you try *generative* AI first: pictures, music or text?',
      'What was the first thing you ever asked an *LLM*?',
      'Who should teach AI *ethics*: schools, employers or the makers?',
      'Which skill should *students* keep practising without AI: writing, sums or reading?',
    ],
    atWork: {
      asks: [
        'Which task at work would you hand over to AI first?',
        'Where did AI first save you time at work?',
        'Which decisions should stay with people as AI grows?',
        'What should a company do first with AI: train people, tidy data or run a trial?',
      ],
      cued: [
        'Who should own AI *governance* in a firm: IT, legal or the board?',
        'Which step of a *workflow* suits AI best: the first draft, the check or the filing?',
        'What would you teach an *engineer* new to AI first: the data, the maths or the customer?',
        'What would you look at first in an AI *startup*: the team, the data or the customers?',
      ],
    },
  },
];
