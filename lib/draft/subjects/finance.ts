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
      idea: ['+What would you ask a tax adviser first about your tax return?'],
      experience: ['+Which expense are you never sure you can claim on a tax return?'],
      choice: [
        'How do you keep your receipts for the tax return: in an app, a folder or a shoebox?',
        'What would you most like explained about a tax return: expenses, allowances or dates?',
        '~When do you do your tax return: months early, or in the last week?',
      ],
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
      idea: ['+Which part of bookkeeping would you most like to have off your desk?'],
      choice: [
        '+Which bookkeeping task would you like help with first: receipts, VAT or payroll?',
        'How do invoices reach your books: on paper, by email or straight from a system?',
      ],
      problem: ['Which bit of bookkeeping do you still do by hand?'],
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
      idea: [
        '+What would you ask a mortgage adviser first?',
        '+Which mortgage word would you like put into plain English?',
        'Which step of buying a first home would you like explained most?',
      ],
      choice: ['+What helps most in saving for a first home: a clear plan, a target or small steps?'],
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
      choice: ['Which mortgage would you sleep better with: a fixed rate, or one that follows the market?'],
      idea: ['What would you like a mortgage broker to explain in plain words?'],
      experience: ['What will you treat yourself to first when the mortgage is paid off?'],
      problem: ['Which word in a mortgage offer did you have to look up?'],
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
        'When your car insurance is due: sort it weeks early, or on the last day?',
        'Which car insurance word would you like explained: excess, comprehensive or no claims bonus?',
      ],
      idea: ['How do you like to sort your car insurance: online, on the phone or face to face?'],
      problem: ['Which part of a car insurance quote do you always have to look up?'],
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
      experience: ['What do you always check at home before you go away?'],
      choice: ['A list of what you own at home: on paper, in photos or in your head?'],
      idea: ['Which thing at home would you hate to be without for a week?'],
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
        'How would you like to retire: all at once, or a day less each year?',
        'What would you like your pension to pay for first: travel, a hobby or family treats?',
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
        'How do you save: a set sum on pay day, or whatever is left at the end of the month?',
      ],
      experience: ['What was the first thing you saved up for, and how long did it take?'],
      idea: ['Which trick helps you put money aside without noticing?'],
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
      problem: ['Which part of a monthly budget is hardest to guess: food, energy or treats?'],
      choice: [
        'What are you saving for at the moment: a holiday, a home or a rainy day?',
        '+~How do you keep track of your money: an app, a spreadsheet or a gut feeling?',
      ],
      experience: ['Who taught you to look after your money, and how did they do it?'],
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
        'At a bank branch: a chat at the counter, or straight to the machine?',
        'Which advice would you most like from a bank branch: mortgages, savings or starting a business?',
      ],
      experience: ['What did you last go into a bank branch to do?'],
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
      choice: ['How do you like to talk to an accountant: face to face, on a call or by email?'],
      experience: ['Where do you keep your receipts until the accounts are due: a box, a bag or an app?'],
      idea: ['What would you most like an accountant to explain over a cup of coffee?'],
    },
  },
  {
    name: 'insurance',
    says: ['insurance', 'insurer', 'underwrit(er|ing)'],
    asks: {
      choice: [
        'When do you check what your insurance covers: every year, or when something changes?',
        'What do you value most in an insurance broker: time, clear answers or a local office?',
      ],
      experience: ['What did you check first when you last renewed an insurance policy?'],
      problem: ['Which word in an insurance policy should be put in plain English?'],
    },
  },
];
