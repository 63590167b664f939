import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `office.ts` are. */
export const office: Besides['atWork'] = {
  'month-end close': {
    work: [
      'Which part of month end would you most like to see done by itself?',
      'Which matters more at month end: closing fast, or closing without surprises?',
    ],
    people: [
      'How do you celebrate when month end is finally closed?',
      "What's the smallest difference you've ever spent hours chasing at month end?",
    ],
  },
  'expense claims': {
    work: [
      'What sends an expense claim back most often?',
      'When do you do your expense claims: as you go, or all at the end of the month?',
    ],
    people: [
      "What's the best excuse you've ever heard for a lost receipt?",
      'Where do you keep your receipts until you claim them: a wallet, an app or a coat pocket?',
    ],
  },
  payroll: {
    work: [
      'Which part of pay week eats up more time than it should?',
      'What brings most questions to payroll: tax, overtime or deductions?',
    ],
    people: [
      'What did your first payroll run teach you?',
      'What does a good payroll team do that nobody notices?',
    ],
  },
  'annual leave': {
    work: [
      "What's hardest about taking annual leave: booking it, the handover or the inbox after?",
      'Before annual leave: a full handover note, or a quick chat with a colleague?',
    ],
    people: [
      'How many days of annual leave does it take before you really switch off?',
      "What's the best out-of-office message you've ever read from someone on leave?",
    ],
  },
  'shift rota': {
    work: [
      'Which shift do you like best: early, late or night?',
      'What do people want most from a shift plan: early notice, fair turns or easy swaps?',
    ],
    people: [
      "What's the kindest shift swap a colleague ever did for you?",
      'What do you always pack to eat on a long shift?',
    ],
  },
  recruiting: {
    work: [
      'What slows down hiring more than anything else?',
      'What do candidates remember longest: the advert, the interview or the wait for an answer?',
    ],
    people: [
      'Who took a chance on you when they hired you?',
      'Which job interview do you still remember, from either side of the table?',
    ],
  },
  'job vacancy': {
    work: [
      'What would you most like to see in every job advert?',
      'What makes you read on in a job advert: the pay, the place or the people?',
    ],
    people: [
      'How did you hear about your current job: an advert, a friend or pure chance?',
      'Who persuaded you to apply for a job you nearly let pass?',
    ],
  },
  onboarding: {
    work: [
      'What should every new starter be shown before lunch on day one?',
      'What helps a new starter more: a clear plan, or a friendly face at the next desk?',
    ],
    people: [
      'Who showed you the ropes when you were the new starter?',
      'What made you feel welcome on the first day of a new job?',
    ],
  },
  'workplace training': {
    work: [
      'What helps training stick once people are back at their own work?',
      'Which skill would you most like your workplace to train you in next?',
    ],
    people: [
      "What did the best trainer you've had do differently from the others?",
      'Which training at work turned out far more useful than you expected?',
    ],
  },
  'four-day week': {
    work: [
      'Which day would you choose to have off in a four-day week?',
      'Which would you change first for a four-day week: the meetings, the hours or the emails?',
    ],
    people: [
      'What would you do with the extra day in a four-day week?',
      'Who do you know who works a four-day week, and what did they change?',
    ],
  },
  'hybrid working': {
    work: [
      "What's hardest to do well in hybrid working: meetings, training or getting to know people?",
      'Which jobs do you save for the office, and which for home?',
    ],
    people: [
      'Which colleague did you only get to know once you shared an office?',
      'Which day of the week is your office busiest with hybrid working?',
    ],
  },
  'working from home': {
    work: [
      'What gets lost most easily when people work from home: chats, news or breaks?',
      'Which job do you get done faster when you work from home?',
    ],
    people: [
      'Where in your home do you really work: at a desk, at the kitchen table or on the sofa?',
      "What's the best thing about working from home that you never expected?",
    ],
  },
  'meeting culture': {
    work: [
      'What makes a meeting worth going to: a clear question, the right people or an early finish?',
      'Which meetings could be a short message, and which really need the room?',
    ],
    people: [
      'Which meeting did you dread that turned out really well?',
      'Which meeting rule would you bring in tomorrow if it were up to you?',
    ],
  },
  'shared calendar': {
    work: [
      'What do you always block out time for in your calendar?',
      'What should colleagues see in your calendar: every detail, or just busy and free?',
    ],
    people: [
      "What's the worst double booking you've ever had to get out of?",
      "Which calendar runs your home: one on the phone, one on the wall or somebody's memory?",
    ],
  },
  'note-taking': {
    work: [
      'What belongs in every set of meeting notes: decisions, names or dates?',
      'How do you take notes best: by hand, on a laptop or with an app that listens?',
    ],
    people: [
      "Who takes the best notes of anyone you've worked with, and how?",
      "Which old notebook have you kept, and what's in it?",
    ],
  },
  'project management': {
    work: [
      'What keeps a project on track: a good plan, a good team or a good manager?',
      'How do you like to follow a project: a board, a list or a weekly chat?',
    ],
    people: [
      "What do the best project managers you've worked with have in common?",
      'Which project are you still proud of, years after it ended?',
    ],
  },
  'HR software': {
    work: [
      'Which HR task should take two clicks and still takes a form?',
      'What would you most like to do yourself in HR software: book leave, see pay or set goals?',
    ],
    people: [
      'What does a good HR person do that nobody ever hears about?',
      'Which HR form from the paper days are you happiest never to see again?',
    ],
  },
};
