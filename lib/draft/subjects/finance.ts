import type { Subject } from './subject';

/** Money at home and in small firms: tax, banks, loans, cover. */
export const finance: readonly Subject[] = [
  {
    name: 'self assessment',
    says: [
      'self assessment',
      'tax return',
      'making tax digital',
      'mtd',
      'tax (deadline|season|bill|filing)',
      'hmrc',
      'irs',
      'file your (taxes|return)',
    ],
    asks: {
      choice: [
        '+How do you keep your receipts for the tax return: in an app, a folder or a shoebox?',
        'What would you most like explained about a tax return: expenses, allowances or dates?',
        '~When do you do your tax return: months early, or in the last week?',
      ],
      idea: ['Which part of the tax return would you gladly hand over to somebody else?'],
    },
  },
  {
    name: 'bookkeeping',
    says: [
      'book ?keep(ing|er)',
      'cash ?flow',
      'bank reconciliation',
      'accounting software',
      'cloud accounting',
      'year end account',
      'bank feed',
    ],
    asks: {
      choice: [
        '+Which bookkeeping task would you like help with first: receipts, VAT or payroll?',
        'How do you like to send receipts to a bookkeeper: by photo, by email or in a folder?',
      ],
      idea: [
        '+Which part of bookkeeping would you most like to have off your desk?',
        'What would you do with an afternoon freed from bookkeeping?',
      ],
    },
  },
  {
    name: 'first-time buyer mortgage',
    says: [
      'first time buyer',
      'first home',
      'help to buy',
      'shared ownership',
      '(house|mortgage) deposit',
      'getting on the (property|housing) ladder',
      'lifetime isa',
      'lisa',
      'mortgage in principle',
      'guarantor mortgage',
    ],
    asks: {
      choice: [
        '+A first home: ready to move into, or one to make your own?',
        '+What would matter most to you in a first home: the area, the space or the garden?',
        'What would you choose for a first home: a flat, a house or a new build?',
      ],
      idea: ['Which room would you decorate first in your first home?'],
    },
  },
  {
    name: 'mortgage',
    says: [
      'mortgage',
      're-?mortgag(e|ing)',
      'base rate',
      'buy to let',
      'interest rate',
      'home loan',
      'equity release',
    ],
    asks: {
      choice: [
        'How would you rather talk about a mortgage: face to face, by phone or online?',
        'What matters most to you in a mortgage: a steady payment, a short term or room to change?',
        'Which mortgage would you sleep better with: a fixed rate, or one that follows the market?',
      ],
      idea: ['Which question would you ask a mortgage adviser first?'],
    },
  },
  {
    name: 'car insurance',
    says: [
      '(car|motor|van|vehicle|auto|young driver|fleet) insurance',
      'no claims',
      'black ?box insurance',
      'telematics',
      'dash ?cam',
    ],
    asks: {
      choice: [
        'Which car insurance word would you like explained: excess, comprehensive or no claims bonus?',
        'What matters most to you in car insurance: the cover, the service or simple claims?',
        'When your car insurance is due: sort it weeks early, or on the last day?',
      ],
      idea: ['How do you like to sort your car insurance: online, on the phone or face to face?'],
    },
  },
  {
    name: 'home insurance',
    says: [
      '(home|house|contents|building|renters|landlord|household) insurance',
      'sum insured',
      'flood (insurance|cover)',
      'storm damage',
      'escape of water',
    ],
    asks: {
      choice: [
        'What matters most in home insurance: clear words, quick help or a friendly voice?',
        'Which part of home insurance would you like explained: contents, rebuilding or claims?',
        'How do you like to sort out your home insurance: online, by phone or face to face?',
      ],
      problem: ['~What has a child, a pet or a guest broken in your home?'],
    },
  },
  {
    name: 'pension',
    says: [
      'pension',
      'retirement (planning|saving|income|plan)',
      '401\\(?k\\)?s?',
      'plan(ning)? (for )?(your )?retirement',
      'annuity',
      'auto-?enrol(ment)?',
      'superannuation',
    ],
    asks: {
      choice: [
        '+What would you like more time for once you retire: travel, the garden or family?',
        'What would you like your pension to pay for first: travel, a hobby or family treats?',
        'How would you like to retire: all at once, or a day less each year?',
      ],
      idea: ['What would you do in your first week of retirement?'],
    },
  },
  {
    name: 'savings account',
    says: [
      'saving (account|rate|goal|pot|challenge|week)',
      'isa',
      'fixed term (savings|deposit)',
      'rainy day fund',
      'emergency fund',
      'saver account',
      'premium bonds',
    ],
    asks: {
      choice: [
        '+What are you saving up for next: a trip, a home or a rainy day?',
        'How do you like to save: a little every week, a sum each month or whenever you can?',
        'How do you save: a set sum on pay day, or whatever is left at the end of the month?',
      ],
      experience: ['What was the first thing you saved up for, and how long did it take?'],
    },
  },
  {
    name: 'budgeting',
    says: [
      'budget(ing|s)? (app|planner|tip|tool)',
      'budgeting',
      'household bill',
      'cost of living',
      'money (worries|management|tips|advice|mindset)',
      'debt (advice|help|management|charity)',
      'problem debt',
      'financial (wellbeing|literacy|education|inclusion)',
    ],
    asks: {
      choice: [
        '+What are you saving for at the moment: a holiday, a home or a rainy day?',
        'Which budgeting habit works best for you: lists, envelopes or an app?',
        '+~How do you keep track of your money: an app, a spreadsheet or a gut feeling?',
      ],
      idea: ['Which tip for making money last until payday would you share with a friend?'],
    },
  },
  {
    name: 'bank branch',
    says: [
      'bank branch',
      'branch (closure|opening|hours)',
      'banking hub',
      'building society',
      'cash ?machine',
      'atm',
      'cash acceptance',
      'local bank',
    ],
    asks: {
      problem: ['When would you rather talk to a person at the bank than use an app?'],
      choice: [
        'Which advice would you most like from a bank branch: mortgages, savings or starting a business?',
        'Banking: in the branch, on the phone or in the app?',
      ],
      experience: ['Which of your banking jobs do you like to do at a counter?'],
    },
  },
  {
    name: 'accountant',
    says: [
      'gst( filing)?',
      'vat return',
      'corporation tax',
      'accountan(t|cy)',
      'accounting (firm|practice|service)',
      'audit firm',
      'tax advis[eo]r',
      'limited company',
      'sole trader',
      'company formation',
      'budget (day|statement|summary)',
      'autumn (budget|statement)',
      'spring budget',
    ],
    asks: {
      problem: ['+Which bit of running the books would you hand to an accountant first?'],
      choice: [
        'Which would you like help with first: tax, payroll or planning ahead?',
        'What matters most to you in an accountant: clear answers, quick replies or good advice?',
        'How do you like to talk to an accountant: face to face, on a call or by email?',
      ],
    },
  },
  {
    name: 'insurance',
    says: ['insurance', 'insurer', 'underwrit(er|ing)'],
    asks: {
      choice: [
        'What matters most to you in insurance: good cover, clear words or quick help?',
        'How do you like to sort out your insurance: online, by phone or face to face?',
        'When do you check what your insurance covers: every year, or when something changes?',
      ],
      experience: ['What did you check first when you last renewed an insurance policy?'],
    },
  },
];
