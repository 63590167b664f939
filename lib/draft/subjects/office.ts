import type { Subject } from './subject';

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
      choice: [
        'Month end: close fast with estimates, or wait for the last invoice?',
        'Which part of month end would you hand over first: invoices, payroll or reconciliations?',
      ],
      problem: ['Which step of month end still happens in a spreadsheet?'],
      idea: ['Which check would you never skip at month end?'],
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
      choice: [
        "When do you do your expense claims: the same day, weekly or at the month's end?",
        'What matters most in expense claims: a simple form, a quick payment or clear rules?',
        'What would make expense claims easier: a photo of the receipt, an app or a company card?',
      ],
      idea: ['Which part of an expense claim would you happily never do again?'],
    },
  },
  {
    name: 'payroll',
    says: ['payroll', 'pay ?slip', 'pay ?stub', 'salary (payment|sacrifice|slip)', 'payday', 'pay run'],
    asks: {
      choice: [
        'What matters most to you on a payslip: clear totals, leave days or plain words?',
        'How do you like to get your payslip: on paper, by email or in an app?',
        'Payday: every week, every two weeks or once a month?',
      ],
      idea: ['Which part of a payslip would you like explained in plain words?'],
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
      idea: ['+Where would you go with an extra week of annual leave?'],
      choice: [
        '+Annual leave: one long holiday, or lots of long weekends?',
        'Annual leave: by the sea, in the mountains or at home?',
        'When do you most like to take your leave: spring, summer or winter?',
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
      choice: [
        'Which work pattern suits you best: early shifts, late shifts or a mix?',
        'What matters most to you in a good rota: fair turns, free weekends or early notice?',
        'How far ahead do you like to know your shifts: a week, a month or longer?',
      ],
      idea: ['Which shift do you like most: early, late or right through the night?'],
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
      choice: [
        '+What matters most to you in a new job: the people, the work or the hours?',
        'What would make you apply for a job: the team, the place or the training?',
        'How do you like to hear about a new job: from a friend, online or from a recruiter?',
      ],
      idea: ['What would you ask first in a job interview?'],
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
      choice: [
        'Which perk would you like to see in a job advert: flexible hours, training or extra holiday?',
        'What matters most in a new job: the people, the pay or the hours?',
        'How do you like to apply for a job: with a CV, a short form or a phone call?',
      ],
      experience: ['What was the first job you were paid to do?'],
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
      choice: [
        '+Which would help you most in a new job: a buddy, a tour or a clear guide?',
        'What makes a first day at work go well: a warm welcome, a clear plan or a good lunch?',
        'First week in a job: watch and listen, or straight into real work?',
      ],
      idea: ["What's the kindest thing anyone did for you on your first day in a job?"],
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
      choice: [
        'A training course: in a classroom, online or on the job?',
        'Training at work: an hour every week, or a whole day now and then?',
        'What would you like to learn at work next: first aid, a language or better spreadsheets?',
      ],
      idea: ['Which skill would you learn if you had an hour a week for it at work?'],
    },
  },
  {
    name: 'four-day week',
    says: ['(four|4) day (work(ing)? )?week', 'compressed hours'],
    asks: {
      choice: [
        '+In a four-day week, which day would you take off: Monday, Wednesday or Friday?',
        'What would you enjoy most about a four-day week: rest, family or time to yourself?',
      ],
      idea: ['+What would you do with one more free day every week?'],
      experience: ['~What would you drop from your working week to get every Friday off?'],
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
      choice: [
        '+Where do you get your best work done: at home, in the office or somewhere in between?',
        'What do you like best about hybrid working: the flexibility, the focus or the teamwork?',
        'Hybrid working: mostly at home, mostly in the office or half and half?',
      ],
      experience: ['What do you enjoy most about a day in the office?'],
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
      choice: [
        'Working from home: at a proper desk, or at the kitchen table?',
        'Working from home: music, radio or silence?',
      ],
      experience: [
        'What do you like most about a day of working from home?',
        '~Who or what has walked in on one of your video calls?',
      ],
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
      idea: ['Which rule would make every meeting shorter?'],
      choice: [
        'How long is an ideal meeting: a few minutes, half an hour or a full hour?',
        'Which kind of meeting do you enjoy most: a quick catch-up, a workshop or a walk?',
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
      choice: [
        '+Which view of your calendar do you use most: day, week or month?',
        'Which reminder works best for you: a phone alert, a wall calendar or a sticky note?',
        'Who do you share your calendar with: family, friends or the whole team?',
      ],
      idea: ['What would you like your calendar to sort out by itself?'],
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
        'Notes: by hand on paper, or typed and searchable?',
        'Which would you choose for notes: a lined notebook, a blank one or a tablet?',
        'Which do you use most for notes: a notebook, an app or the back of an envelope?',
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
      idea: ['How do you like to keep your to-do list: on paper, on a board or in an app?'],
      problem: ['Which part of a project always takes longer than planned?'],
      choice: [
        'What do you enjoy most in a project: the planning, the doing or the finish?',
        'What helps you most with a big project: a clear plan, small steps or good company?',
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
      idea: ['Which HR job would you most like to see done by itself?'],
      choice: [
        'What would you most like to do on your phone at work: book leave, see pay or swap shifts?',
        'Which would you choose at work: more days off, more pension or flexible hours?',
        'Which would you do first in an HR app: book leave, see your rota or find a payslip?',
      ],
    },
  },
];
