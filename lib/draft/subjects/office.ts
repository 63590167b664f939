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
        'What helps you most at month end: a checklist, good software or a quiet office?',
      ],
      idea: ['Which check would you never skip at month end?'],
      problem: ['Which step of month end still happens in a spreadsheet?'],
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
        'What would make expense claims easier: a photo of the receipt, an app or a company card?',
      ],
      idea: ['Which part of an expense claim would you happily never do again?'],
      problem: ['Which kind of receipt is hardest to keep hold of for an expense claim?'],
    },
  },
  {
    name: 'payroll',
    says: ['payroll', 'pay ?slip', 'pay ?stub', 'salary (payment|sacrifice|slip)', 'payday', 'pay run'],
    asks: {
      choice: [
        'How do you like to get your payslip: on paper, by email or in an app?',
        'Payday: every week, every two weeks or once a month?',
      ],
      idea: ['Which part of a payslip would you like explained in plain words?'],
      problem: ["What's hardest to get in on time for payroll: overtime, leave or new starters?"],
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
      choice: [
        '+Annual leave: one long holiday, or lots of long weekends?',
        'When do you most like to take your leave: spring, summer or winter?',
      ],
      idea: ['Which day of the week do you like to add to a weekend when you take leave?'],
      experience: ['What do you like to do with a day of annual leave?'],
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
        'How far ahead do you like to know your shifts: a week, a month or longer?',
        'What matters most to you in a good rota: fair turns, free weekends or early notice?',
        'Where do you like to see your rota: on your phone, on paper or on the wall?',
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
        'How do you like to hear about a new job: from a friend, online or from a recruiter?',
      ],
      idea: [
        'What would you ask first in a job interview?',
        'What do you like to see first on a CV: the jobs, the skills or the hobbies?',
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
      experience: ['What was the first job you were paid to do?'],
      choice: [
        'What matters most in a new job: the people, the pay or the hours?',
        'Which do you look at first in a job advert: the place, the hours or the salary?',
      ],
      idea: ['Which job did you want to do when you were little?'],
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
        'What makes a first day at work go well: a warm welcome, a clear plan or a good lunch?',
        'First week in a job: watch and listen, or straight into real work?',
        'Who would you want to meet first on day one: the boss, the team or a buddy?',
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
        '+A training course: in a classroom, online or on the job?',
        'Training at work: an hour every week, or a whole day now and then?',
        'What makes a training course worth your time: the trainer, the practice or the people?',
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
        'Office days: the same for the whole team, or whichever suits each person?',
      ],
      experience: ['What do you enjoy most about a day in the office?'],
      idea: ['Which meetings at work should always be face to face?'],
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
      choice: [
        'A meeting at work: round a table, on a call or on a walk?',
        '~On a video call: camera on, camera off or on just to say hello?',
      ],
      idea: ['Which rule would make every meeting shorter?'],
      experience: ['When is the best time of day for a meeting?'],
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
        'Arranging a meeting: send a booking link, or suggest a time?',
        'What goes into your calendar first: work, family or holidays?',
        'How do you keep your calendar: on your phone, on the wall or on paper?',
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
        '+Notes: by hand on paper, or typed and searchable?',
        'Which do you use most for notes: a notebook, an app or the back of an envelope?',
        'What matters most in a note-taking app: speed, search or sync?',
      ],
      problem: ['~What do you write on when a good idea comes and there is no paper in sight?'],
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
        'What helps you most with a big project: a clear plan, small steps or good company?',
        'When a project runs late: cut the scope, move the date or add people?',
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
        'What would you most like to do on your phone at work: book leave, see pay or swap shifts?',
        'Which would you choose at work: more days off, more pension or flexible hours?',
      ],
      idea: [
        'Which HR job would you most like to see done by itself?',
        'Which HR form should be half as long?',
      ],
    },
  },
];
