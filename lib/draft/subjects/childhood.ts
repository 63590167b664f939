import type { Subject } from './subject';

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
      choice: [
        '+What does your child love most at nursery school: stories, songs or sand?',
        'Which corner would your child run to at nursery school: books, blocks or dressing up?',
      ],
      experience: [
        '+Which activity does your little one enjoy most at nursery school?',
        'Which preschool song does your child never stop singing?',
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
        '+What does your little one like best at baby group: songs, bubbles or toys?',
        'Which would you try first at a baby group: sensory play, singing or baby massage?',
      ],
      idea: ['Which song or rhyme makes your baby smile every time?'],
      problem: ["~What always happens just as you're leaving the house with a baby?"],
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
        'What would you most like to see at a school open day: the lessons, the labs or the playground?',
        'On an open day with your child: a guided tour, or a quiet look around by yourselves?',
      ],
      idea: ['Which question would you ask the teachers first at a school open day?'],
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
      choice: [
        'Which school lunch does your child like best: pasta, a roast or a jacket potato?',
        'Friday school lunch: fish and chips, pizza or a curry?',
      ],
      experience: ['Which dessert from your school lunches can you still taste?'],
      idea: ['Which dish would you put on every school lunch menu?'],
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
      choice: [
        '+For school shoes: laces, buckles or easy straps?',
        'What matters most in a pair of school shoes: comfort, grip or a long life?',
        'Which school shoes would your child pick: classic, sporty or shiny?',
      ],
      idea: ['Which colour or style of school shoes would your child choose?'],
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
      choice: [
        'New school uniform: a size to grow into, or one that fits today?',
        'What would you like most in a school uniform: soft fabric, easy care or more pockets?',
        'Shopping for school uniform: early in the holidays, or the week before term?',
      ],
      experience: ['Which piece of school uniform do you buy first for a new school year?'],
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
      choice: [
        '+Which holiday club day would your child love most: sport, crafts or cooking?',
        'Which school holiday activity suits your family: outdoors, crafts, animals or sport?',
        'What matters most in a holiday club: fun activities, friendly staff or easy hours?',
      ],
      idea: ['Which activity would you put first on a holiday club timetable?'],
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
      choice: [
        '+How do you like to revise for an exam: flashcards, past papers or teaching a friend?',
        'Studying for exams: in silence, with music or out loud with a friend?',
      ],
      idea: [
        "What's your trick for remembering things for an exam?",
        'Which subject would you most like a little extra help with before an exam?',
      ],
    },
  },
  {
    name: 'tutoring',
    says: ['tutor(s|ing|ial|ed)?', 'tuition', 'catch-?up lesson', 'homework help'],
    asks: {
      choice: [
        '+What would you like a tutor to help with most: maths, reading or exam practice?',
        'Extra lessons: side by side at a table, or online from home?',
      ],
      idea: [
        '+Which subject would you choose for an hour with a good tutor?',
        'Which school subject would you like to have explained again, slowly?',
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
      choice: ['Which do you like best at a school concert: the choir, the band or the solos?'],
      idea: [
        'Which song from your own school concerts do you still like to sing?',
        'Which instrument would you most like to hear at a school concert?',
        'Which song would you love to hear the children sing at a school concert?',
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
      choice: ['What was the best part of your school day: the lessons, the breaks or the clubs?'],
      experience: ['Which of your teachers do you still remember fondly?'],
      idea: [
        'Which school subject do you wish you could take again?',
        'What would you add to every school timetable?',
      ],
    },
  },
];
