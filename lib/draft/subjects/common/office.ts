import type { Subject } from '../subject';

/** Running a team and a company from the desk. */
export const office: readonly Subject[] = [
  {
    name: 'month-end close',
    says: [
      'month end (close|pack)',
      'close calendar',
      'reconcil(e|ed|ing|iation)',
      'days to close',
      'month end',
      'financial close',
      'year end (close|reporting)',
      'closing the books',
      'finance (team|leader|function|automation|transformation)',
      'cfo',
    ],
    asks: {
      idea: ['+Which month-end job would you automate first?'],
      choice: [
        '+What makes month end go smoothly: a checklist, early cut-offs or clean data?',
        '+Which part of month end would you hand over first: invoices, payroll or reconciliations?',
      ],
      experience: ['+Which step of month end still happens in a spreadsheet?'],
    },
  },
  {
    name: 'expense claims',
    says: [
      'expense (claim|report|management|policy|software|app|tracking)',
      'mileage claim',
      'company card',
      'corporate card',
      'business travel',
      'spend management',
      'per diem',
      'out of pocket',
    ],
    asks: {
      choice: ['+Where do your receipts live before an expense claim: phone, wallet or coat pocket?'],
      idea: [
        '+Which part of an expense claim would you happily never do again?',
        'What should an expense app fill in by itself?',
      ],
      problem: ['+Which kind of receipt is hardest to keep hold of for an expense claim?'],
    },
  },
  {
    name: 'payroll',
    says: ['payroll', 'pay ?slip', 'pay ?stub', 'salary (payment|sacrifice|slip)', 'payday', 'pay run'],
    asks: {
      experience: ['+Which part of running payroll takes the most time?'],
      idea: [
        '+What would you do with the hours saved on payroll?',
        '+Which part of payroll would you gladly hand to somebody else?',
      ],
      choice: [
        '+What makes payday run smoothly: clear records, good software or a friendly expert?',
        'Payday: every week, every two weeks or once a month?',
        "What's hardest to get in on time for payroll: overtime, leave or new starters?",
      ],
    },
  },
  {
    name: 'annual leave',
    says: [
      '(annual|sick|parental|paternity|holiday|carer) leave',
      'leave (management|request|tracker|calendar|planner)',
      'absence',
      'sick(ness)? (day|absence|note)',
      'holiday (request|allowance|entitlement|booking)',
      'pto',
      'time off',
      'unlimited (holiday|pto|leave)',
      'out of office',
    ],
    asks: {
      experience: ['Which special day do you always book off work?'],
      choice: [
        'How far ahead do you plan your annual leave: days, weeks or months?',
        'How do you book time off at work: in an app, on a form or by asking the manager?',
        'Which extra day off should every job include: a birthday, a moving day or a school play?',
      ],
    },
  },
  {
    name: 'shift rota',
    says: [
      'scheduling software',
      'rota software',
      'rota',
      'roster',
      'shift (work(er)?|pattern|swap|scheduling|planning|planner)',
      'night shift',
      'workforce (management|scheduling)',
      'staff (scheduling|rota)',
      'front ?line (worker|team|staff)',
      'deskless',
      'time (clock|sheet|tracking)',
      'clock(ing)? in',
    ],
    asks: {
      experience: ['+What makes it easy to swap a shift at work?'],
      idea: ['+Which rota task would you hand over to an app first?'],
      choice: [
        '+What should a rota app do best: fill gaps, swap shifts or send alerts?',
        'Which shift would you be happiest to swap: early, late or weekend?',
      ],
      problem: [
        'Which shift of the week is hardest to fill where you work?',
        'Which part of planning a shift rota takes longest?',
      ],
    },
  },
  {
    name: 'recruiting',
    says: [
      'recruit(ing|er|ment)',
      'talent (acquisition|team|pipeline|sourcing)',
      'hiring (manager|process|team|tool|platform)',
      'applicant tracking',
      'ats',
      'head ?hunter',
      'executive search',
      'employer brand(ing)?',
      'time to hire',
      'staffing',
    ],
    asks: {
      experience: ['+What puts you at ease in a job interview?'],
      idea: ['+What should every job advert tell you straight away?'],
      choice: [
        'How would you rather meet an employer: by phone, on video or face to face?',
        'What matters most to you in a new job: the people, the work or the hours?',
      ],
    },
  },
  {
    name: 'job vacancy',
    says: [
      '(job|career|role) (vacancy|opening|opportunity|alert|advert|ad)',
      'vacancy',
      'join (our|the) team',
      'open (role|position)',
      'hiring',
      'part-?time (job|role|position)',
      'start(ing)? salary',
    ],
    asks: {
      idea: ['+Which skill would you like to learn in a new job?'],
      choice: ['+What makes a job a pleasure: kind people, varied days or good hours?'],
      experience: [
        '+What was the first job you were paid to do?',
        'What makes a new colleague easy to work with?',
      ],
    },
  },
  {
    name: 'onboarding',
    says: [
      'onboard(ed|s)',
      'new (starter|joiner|hire)',
      'first (day|week) (at work|in the job|on the job)',
      '(staff|employee) induction',
      'probation',
      'onboarding',
    ],
    asks: {
      experience: [
        '+What do you like to know before you start a new job?',
        'What do you remember best about your first day in your job?',
        "What's the kindest thing anyone did for you on your first day in a job?",
      ],
      idea: ['+What should be ready and waiting on a first day in a new job?'],
      choice: [
        '+What makes you feel welcome in a new job: a greeting, a plan or a ready desk?',
        '+Which would help you most in a new job: a buddy, a tour or a clear guide?',
      ],
    },
  },
  {
    name: 'workplace training',
    says: [
      '(staff|employee|workplace|mandatory|compliance|corporate|team|leadership|sales|technical) training',
      'learning (and|&) development',
      'l&d',
      'up-?skill(ing)?',
      're-?skill(ing)?',
      'lms',
      'learning (platform|management|culture|path)',
      'skills (gap|shortage|development|academy)',
      'cpd',
      'lunch and learn',
      'professional development',
    ],

    asks: {
      idea: ['+Which training course should everybody at work take?'],
      experience: [
        '+What did you learn on a training course that you still use at work?',
        'What makes a training course fly by?',
        'Which skill from a work training course has helped you at home?',
      ],
    },
  },
  {
    name: 'four-day week',
    says: ['(four|4) day (work(ing)? )?week', 'compressed hours'],
    asks: {
      choice: [
        '+What would help a job fit into four days: fewer meetings, clearer goals or better tools?',
        '+In a four-day week, which day would you take off: Monday, Wednesday or Friday?',
      ],
      idea: [
        'Which jobs should try a four-day week next?',
        'Which hobby would you take up with a four-day week?',
        '~What would you drop from your working week to get every Friday off?',
      ],
    },
  },
  {
    name: 'hybrid working',
    says: [
      'day in the office',
      'return to (the )?office',
      'hybrid (work(ing|place|er|force)?|team|meeting|office)',
      'back (in|to) the office',
      'in-office day',
      'anchor day',
      '4 day week',
      'flexible (work(ing)?|hours)',
      'flexi-?time',
      'compressed hours',
    ],
    asks: {
      experience: [
        'What goes in your bag on an office day?',
        'What makes a hybrid meeting easy for people at home?',
        'Which work do you do better in the office than at home?',
      ],
      choice: ['What makes the trip to the office worthwhile: people, quiet or good coffee?'],
    },
  },
  {
    name: 'working from home',
    says: [
      'work(ing|s)? (from home|remotely)',
      'wfh',
      'home ?work(ing|er)',
      'remote (work(ing|er|force|place)?|team|job|first|friendly|employees)',
      'home office',
      'distributed team',
      'digital nomad',
      'async(hronous)?',
    ],
    asks: {
      idea: ['+Which corner of your home would make a good office?'],
      experience: [
        "What's always on your desk when you work from home?",
        'What do you do with the travel time you save by working from home?',
        '~Who or what has walked in on one of your video calls?',
      ],
      choice: ['Working from home: at a proper desk, or at the kitchen table?'],
    },
  },
  {
    name: 'meeting culture',
    says: [
      'meeting (note|minutes|agenda|culture|overload|free|transcri(pt|ption))',
      'fewer meetings',
      'daily stand-?up',
      'video (call|conferenc(e|ing)|meeting)',
      'zoom (call|fatigue)',
      'no meeting (day|friday|wednesday)',
      'too many meetings',
      'all hands',
    ],
    asks: {
      idea: [
        'Who should write up the notes of a meeting?',
        'Which meeting could be a short message instead?',
        'Which rule would make every meeting shorter?',
      ],
      choice: [
        'What should everybody leave a meeting with: notes, actions or a decision?',
        '~On a video call: camera on, camera off or on just to say hello?',
      ],
    },
  },
  {
    name: 'shared calendar',
    says: [
      'scheduling link',
      '(shared|team|family|digital|online) calendar',
      'calendar (sync|app|integration|invite|link|view)',
      'booking (system|software)',
      'appointment (booking|scheduling|reminder)',
      'no-?show',
      'calendly',
    ],
    asks: {
      experience: ['Who do you share a calendar with?', 'Which appointments do you like to be reminded of?'],
      choice: [
        'What goes into your calendar first: work, family or fun?',
        'How do you like to book an appointment: online, by phone or in person?',
      ],
    },
  },
  {
    name: 'note-taking',
    says: [
      'note ?tak(ing|er)',
      'note app',
      'digital notes',
      'second brain',
      'evernote',
      'journal(l)?ing app',
      'voice note',
      'meeting notes',
      'transcription',
    ],
    asks: {
      choice: [
        '+What do your notes look like: neat, colourful or a happy scrawl?',
        '+Notes: by hand on paper, or typed and searchable?',
        '+Which would you choose for notes: a lined notebook, a blank one or a tablet?',
        'What do you take notes for: plans, ideas or lists?',
      ],
      experience: ["~What's the strangest note to yourself you have ever found?"],
    },
  },
  {
    name: 'project management',
    says: [
      'project (management|manager|plan|planning|tool|team|tracking|board|delivery)',
      'gantt',
      'kanban',
      'agile',
      'scrum',
      'sprint (planning|review|goal)',
      'pmo',
      'resource planning',
      'work management',
      'programme manager',
      'milestone (tracking|view)',
      'sub-?task',
    ],
    asks: {
      experience: [
        'What do you enjoy about running a project?',
        'What does a good project manager always know?',
      ],
      choice: [
        'Which project are you proud to have finished, big or small?',
        'What do you plan first in a project: dates, tasks or people?',
      ],
    },
  },
  {
    name: 'HR software',
    says: [
      'performance (review|management)',
      'appraisals',
      'hr (software|tech(nology)?|system|platform|team|leader|manager|department|policy)',
      'hris',
      'hcm',
      'human resources',
      'people (team|ops|operations|analytics|leader)',
      'chro',
      'employee (experience|benefits|records|relations|lifecycle)',
      'staff benefits',
      'benefits package',
    ],
    asks: {
      choice: [
        '+Which question do staff ask HR again and again: holiday, pay or contracts?',
        'What should staff do on their phones: book leave, see payslips or swap shifts?',
      ],
      idea: [
        'What would you ask an HR expert over a coffee?',
        'Which HR job would you hand over to software first?',
      ],
    },
  },
];
