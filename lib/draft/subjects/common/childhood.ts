import type { Subject } from '../subject';

/** Children looked after and taught, up to the end of school. */
export const childhood: readonly Subject[] = [
  {
    name: 'nursery school',
    says: [
      'forest days',
      'another nursery',
      'ofsted',
      'stay and play',
      '[1-4] (to|-) ?[1-4] room',
      'nursery (school|place|space|room|children|staff|open day|fees|week|team)',
      'day nursery',
      '(forest|our) nursery',
      '(at|to|from) nursery',
      'preschool',
      'pre-school',
      'kindergarten',
      'child ?care',
      'child ?minder',
      'toddler room',
      'day ?care',
      'funded hours',
      'early years',
    ],
    asks: {
      experience: ['+What makes a nursery school feel like home?'],
      idea: [
        '+What would you ask at a nursery school open day?',
        '+What would you look for first on a visit to a nursery school?',
      ],
      choice: [
        '+What helps a child settle in at nursery school: a hug, a toy or a friend?',
        '+What would your child head for first at nursery school: paint, sand or books?',
      ],
    },
  },
  {
    name: 'baby group',
    says: [
      '(baby|toddler|parent and toddler|mother and baby|mum and baby|stay and play) (group|class|session|club|morning)',
      'stay (and|&) play',
      'baby (sensory|massage|yoga|signing)',
      'playgroup',
      'story ?time',
      'rhyme ?time',
      'soft play',
    ],
    asks: {
      choice: [
        '+What do you enjoy most at a baby group: the songs, the chat or the coffee?',
        '+What makes you feel at home at a new baby group: a hello, a hot drink or a song?',
        '+Which song or rhyme makes your baby smile every time?',
        '+What does your little one like best at baby group: songs, bubbles or toys?',
      ],
      experience: ["~What always happens just as you're leaving the house with a baby?"],
    },
  },
  {
    name: 'school open day',
    says: [
      'principal (talk|speak|will)',
      '(science|art|maths|english) dep(t|artment)',
      'tour (leave|run)',
      'open morning',
      'school tour',
      '(school|sixth form|college|nursery) open (day|evening|morning)',
      'open (day|evening|morning) (for|at) (our|the) (school|college|sixth form|prep|senior)',
      'school (tour|place|admission|application|visit)',
      'secondary school (choice|transfer|place)',
      'starting school',
      'reception place',
    ],
    asks: {
      choice: [
        '+What matters most to you when you visit a school: the teachers, the pupils or the classrooms?',
      ],
      experience: [
        '+What tells you that a school is a happy place?',
        '+What helps a child feel ready for a new school?',
        '+What do you notice first when you walk into a school?',
      ],
      idea: [
        'What would your child love to find in a new classroom?',
        'Which lesson would you love to sit in on at a school open day?',
      ],
    },
  },
  {
    name: 'school meals',
    says: [
      'school (meal|lunch|dinner|food|menu|canteen|breakfast)',
      'packed lunch',
      'lunch ?box',
      'breakfast club',
      'dinner ladies',
    ],
    asks: {
      experience: [
        '+What was your favourite school lunch?',
        '+Which fruit always gets eaten at school lunch?',
        '+What has a child surprised you by eating at school lunch?',
      ],
      idea: ['+Who in your family would eat the same school lunch every day?'],
      problem: ['Which vegetable is hardest to get a child to try at lunch?'],
    },
  },
  {
    name: 'school shoes',
    says: [
      'school shoe',
      'shoe fitting',
      "(children'?s|kids'?|first) shoes",
      'feet measured',
      'fitted for shoes',
    ],
    asks: {
      experience: [
        '+Which school shoes do you remember wearing?',
        '+What do you look for first in school shoes?',
        "+What tells you that it's time for new school shoes?",
        '+Who has the final say on school shoes in your family?',
      ],
      choice: [
        "+What must your child's school shoes stand up to: football, puddles or scooters?",
        '+What do you check first when your child tries on school shoes: toes, heel or width?',
      ],
    },
  },
  {
    name: 'school uniform',
    says: [
      'school (clothes|blazer|jumper|bag)',
      'school uniform',
      'pre-?loved uniform',
      'uniform (swap|shop|sale)',
    ],
    asks: {
      experience: [
        '+Which piece of school uniform gets outgrown fastest?',
        '+Which school uniform item do you always need more of?',
      ],
      choice: ['+What do you do with school uniform that no longer fits: swap, save or pass it on?'],
      problem: ['Which piece of school uniform is hardest to keep clean?'],
    },
  },
  {
    name: 'holiday club',
    says: [
      'holiday (club|camp|scheme|activities)',
      '(half term|easter|summer|school holiday|may half term) (club|camp|activities|fun|workshop|session)',
      'play ?scheme',
      'multi-?sport camp',
      "kids'? (craft|activities)",
      "children'?s (craft|activities)",
      'school holiday',
      'summer holiday (activities|club|camp)',
      'half term',
      'messy play',
      'rainy day activities',
      'toddler (group|classes|time)',
      'playgroup',
      'stay and play',
    ],
    asks: {
      idea: [
        '+Which game should every holiday club play?',
        '+What would your child like to try at a holiday club?',
        '+Which activity could your child happily do all day at a holiday club?',
        '+Which new skill would your child love to bring home from a holiday club?',
      ],
      experience: ['+What makes a child ask to go back to a holiday club?'],
      choice: ['+Which holiday club day would your child love most: sport, crafts or cooking?'],
    },
  },
  {
    name: 'exam revision',
    says: [
      'mock test',
      'test series',
      'past papers',
      'exam prep',
      '(exam |gcse |a-level )?revision (session|tip|guide|timetable|course|class|notes)',
      'exam revision',
      'gcse',
      'a-level',
      'sats',
      'mock exam',
      'exam (season|result|stress|prep|preparation|technique)',
      'eleven plus',
      '11\\+',
      'finals week',
    ],
    asks: {
      idea: ['+Which exam tip would you pass on to somebody younger?'],
      experience: ['+How do you reward yourself after a good revision session?'],
      choice: [
        '+What gets you started on exam revision: a timetable, a friend or a deadline?',
        '+What makes a fact stick when you revise: writing it, saying it or testing yourself?',
        '+How do you like to revise for an exam: flashcards, past papers or teaching a friend?',
      ],
    },
  },
  {
    name: 'tutoring',
    says: ['tutor(s|ing|ial|ed)?', 'tuition', 'catch-?up lesson', 'homework help'],
    asks: {
      experience: [
        '+What is the first sign that tutoring is working?',
        '+What helps a child feel at ease with a new tutor?',
      ],
      choice: [
        '+What makes a good tutor: patience, humour or clear explanations?',
        '+Which topic made sense at last thanks to a good teacher or tutor?',
        '+What should tuition give a child first: confidence, good habits or better marks?',
      ],
    },
  },
  {
    name: 'school concert',
    says: [
      '(school|winter|summer|spring|christmas|end of term) (concert|play|show|production)',
      'school choir',
      'ukulele( group)?',
      'nativity (play|costume)',
    ],
    asks: {
      idea: ['+Which song should every school choir sing?'],
      experience: [
        '+Which instrument do you love to hear in a school concert?',
        '+What do you remember of the first school concert you took part in?',
        '+Which song from your own school concerts do you still like to sing?',
      ],
    },
  },
  {
    name: 'school life',
    says: [
      '(primary|secondary|high|infant|junior|elementary|middle|prep|grammar|independent|boarding|village|state|local) school',
      'academy trust',
      'sixth form',
      'pupil',
      'headteacher',
      'head teacher',
      'school (governor|assembly|play|concert|choir)',
      'end of term',
      'back to school',
      'school (day|year|term|community|life|run)',
      'schoolchildren',
    ],
    asks: {
      experience: [
        'What did you love doing at playtime at school?',
        'What makes a child look forward to school in the morning?',
        'Which school trip do you remember most clearly?',
      ],
      choice: ['What do children love most about school life: friends, lessons or playtime?'],
    },
  },
];
