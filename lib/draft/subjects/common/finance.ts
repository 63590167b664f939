import type { Subject } from '../subject';

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
      idea: [
        '+Which part of bookkeeping would you most like to have off your desk?',
        'Which bookkeeping term would you like explained?',
        'What would you do with the hours that bookkeeping takes?',
      ],
      choice: ['+Which bookkeeping task would you like help with first: receipts, VAT or payroll?'],
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
      choice: [
        'What would you like from your next mortgage: lower payments or a shorter term?',
        'When do you look for a new mortgage deal: months ahead, or near the end of the old deal?',
        'Which mortgage would you sleep better with: a fixed rate, or one that follows the market?',
      ],
      idea: ['What would you like a mortgage broker to explain in plain words?'],
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
      experience: ['What was the first car you ever insured?'],
      idea: ['What would you ask a car insurance adviser first?'],
      choice: [
        'How do you like to sort your car insurance: online, on the phone or face to face?',
        'Which car insurance word would you like explained: excess, comprehensive or no claims bonus?',
      ],
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
      idea: [
        'What would you want insured first in your home?',
        'Which home insurance word would you like explained?',
        'Which room in your home would take longest to list for home insurance?',
      ],
      choice: [
        'When do you check your home insurance: at renewal, after a big buy or after building work?',
        '~What has a child, a pet or a guest broken in your home?',
      ],
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
        '+How do you keep an eye on your pension: online, by letter or with an adviser?',
        '+What would you like your pension to pay for first: travel, a hobby or family treats?',
      ],
      idea: [
        'What would you ask a pension adviser first?',
        'Which pension word would you like explained in plain English?',
      ],
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
        'How do you like to save: a little every week, or a lump every month?',
      ],
      experience: [
        'Which savings goal are you proudest of reaching?',
        'What do you enjoy most about watching savings grow?',
      ],
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
      experience: [
        '+Which budgeting tip has worked for you?',
        '+What keeps your monthly budget on track?',
        '+Which money habit made the biggest difference to your budget?',
      ],
      choice: [
        '+When do you sit down with your budget: on pay day, on Sundays or when a bill comes?',
        '+~How do you keep track of your money: an app, a spreadsheet or a gut feeling?',
        '+Which part of a monthly budget is hardest to guess: food, energy or treats?',
      ],
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
      choice: [
        '+Which bank job do you like to do face to face: paying in, getting advice or opening accounts?',
        '+Which advice would you most like from a bank branch: mortgages, savings or starting a business?',
      ],
      idea: ['+When would you rather talk to a person at the bank than use an app?'],
      experience: ['What makes a bank branch feel welcoming?'],
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
      idea: [
        '+What would you most like an accountant to explain over a cup of coffee?',
        'What would you ask an accountant first?',
        'Which tax word should an accountant explain to you?',
      ],
      choice: ['How do you like to talk to an accountant: face to face, on a call or by email?'],
    },
  },
  {
    name: 'insurance',
    says: ['insurance', 'insurer', 'underwrit(er|ing)'],
    asks: {
      choice: [
        '+What do you value most in an insurance broker: time, clear answers or a local office?',
        'How do you like to arrange insurance: face to face, on the phone or online?',
      ],
      idea: ['What would you ask an insurance broker first?'],
      experience: ['What do you like to hear first when you call about your insurance?'],
    },
  },
];
