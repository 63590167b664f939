import type { Subject } from './subject';

/** Courses, lessons and universities: what people learn of their own will. */
export const learning: readonly Subject[] = [
  {
    name: 'piano lessons',
    says: [
      '(piano|violin|cello|guitar|drum|flute|saxophone|trumpet|ukulele|music|instrument) (lesson|teacher|tuition|class|grade|exam|practice)',
      'learn (to play )?(the |an )?(piano|violin|guitar|drum|instrument|ukulele)',
      'music (school|academy)',
    ],
    asks: {
      idea: [
        '+Who would you play your first piano piece for?',
        '+Which song would you play on the piano at a party?',
        '+Which piece would you most like to learn on the piano?',
        '+Which tune would you like to be able to play from start to finish?',
      ],
      choice: ['+Which style would you like to play on the piano: classical, jazz or pop?'],
    },
  },
  {
    name: 'choir',
    says: [
      'choir',
      'choral',
      'sing(ing)? (group|lesson|workshop|class)',
      'come and sing',
      'carol (singing|concert|service)',
      'barbershop (chorus|singing|quartet)',
    ],
    asks: {
      experience: [
        '+Which song gives you goosebumps when a choir sings it?',
        'Where have you heard a choir sing most beautifully?',
        '~Which song do you always sing the wrong words to?',
      ],
      choice: [
        '+What lifts you most at a choir concert: the harmonies, the words or the big finish?',
        'Which voices in a choir do you listen out for: the high or the deep?',
      ],
    },
  },
  {
    name: 'language course',
    says: [
      'language (course|lesson|school|class|learning|exchange|app)',
      '(spanish|french|german|italian|english|welsh|japanese|mandarin|chinese|arabic|portuguese|gaelic|irish|polish|dutch|korean) (lesson|course|class|conversation|for beginners)',
      'learn(ing)? (a (new |second |foreign )?language|irish|gaelic|dutch|polish|spanish|french|german|italian|english|welsh|japanese|mandarin|arabic|korean)',
      'sign language',
      'esol',
    ],
    asks: {
      idea: ['+Which phrase would you learn first in a new language?'],
      experience: ['+When did a few words of another language last come in handy?'],
      choice: [
        '+What makes a language class fun: games, songs or conversation?',
        '+How do you learn a language best: in a class, with an app or by chatting?',
        '+What is hardest about a new language: the words, the grammar or speaking up?',
      ],
    },
  },
  {
    name: 'evening class',
    says: [
      'evening (class|course)',
      'adult (education|learning|learner)',
      'night school',
      'weekend (course|class)',
      'short course',
      'leisure course',
      'community (learning|course)',
    ],
    asks: {
      experience: ['What have you learnt as an adult that you never learnt at school?'],
      idea: [
        'What would you learn at an evening class if there were no exam?',
        'Which skill would you most like to learn at an evening class?',
      ],
      problem: ['Which evening of the week suits you best for a class?'],
    },
  },
  {
    name: 'online course',
    says: [
      'online (course|learning|training|class|programme|program|lesson)',
      'e-?learning',
      'mooc',
      'self-?paced',
      'micro-?credential',
      'distance learning',
      'coding bootcamp',
    ],
    asks: {
      idea: ['+Which skill would you most like to learn on an online course?'],
      choice: ['+How would you rather learn online: live with others, or in your own time?'],
      problem: ['What helps you most to stick with a course: a timetable, classmates or a good teacher?'],
      experience: ['What have you learnt online that you now use every week?'],
    },
  },
  {
    name: 'university open day',
    says: [
      '(university|uni|campus|college|virtual) (open day|tour|visit)',
      'ucas',
      'applicant day',
      'offer holder',
      'clearing (places|hotline)',
      'choosing (a )?(university|uni|college|degree)',
      'undergraduate (degree|course|programme)',
    ],
    asks: {
      choice: [
        '+What counts most when choosing a university: the course, the city or the campus?',
        'Which part of university life would you ask about first: the course, the halls or the clubs?',
      ],
      idea: ['Where do you like to go first on a campus: the library, the labs or the café?'],
      experience: ['What do you remember best from a university open day?'],
    },
  },
  {
    name: 'scholarship',
    says: ['scholarship', 'bursary', 'tuition (fees|help|support)'],
    asks: {
      idea: ['What would you study if a scholarship paid for it?'],
      experience: ['Which teacher encouraged you to carry on studying?'],
      choice: ['What would a scholarship help you with most: fees, books or a place to live?'],
      problem: ['What is hardest about a scholarship application: the forms, the essay or the wait?'],
    },
  },
  {
    name: 'student life',
    says: [
      'student (life|accommodation|halls|housing|union|night|finance|loan|support)',
      "freshers'?",
      "students' union",
      'halls of residence',
      'international students',
      'welcome week',
      'campus life',
    ],
    asks: {
      idea: [
        '+Which easy meal should every student know how to cook?',
        'Which thing from home would you always want in a student room?',
        'Which tip would you give to somebody starting as a student?',
      ],
      experience: ['~Which meal did you live on as a student?'],
    },
  },
  {
    name: 'graduation',
    says: [
      'graduation',
      'graduat(ed|ing) (class|student)',
      'class of (20)?\\d\\d',
      'caps and gowns',
      'alumni',
      'alumnae?',
    ],
    asks: {
      idea: ['+What advice would you give to somebody graduating this year?'],
      choice: [
        'After graduation: straight into work, more study or a year of travel?',
        'Who would you thank first on your graduation day: a teacher, a parent or a friend?',
      ],
      problem: ['What surprised you most in your first job after graduation?'],
    },
  },
  {
    name: 'cookery class',
    says: [
      '(cookery|cooking|baking|bread|pasta|sushi|cake decorating|chocolate) (class|course|school|workshop|lesson|demonstration|demo)',
      'learn to (cook|bake)',
    ],
    asks: {
      idea: [
        '+Which dish would you like to learn to cook properly?',
        "+Which country's food would you most like to learn to cook?",
      ],
      experience: ['Who taught you to cook, and what did you make first?'],
      choice: ['~How do you cook: recipe to the gram, or a look in the fridge and hope?'],
    },
  },
  {
    name: 'first aid course',
    says: [
      'first aid(er)?',
      'cpr',
      'defibrillator',
      'aed',
      'life ?saving (course|skills)',
      'lifeguard (course|training)',
    ],
    asks: {
      experience: [
        '+Which first aid tip have you never forgotten?',
        '+Who in your family stays calmest when first aid is needed?',
      ],
      idea: [
        '+What would you like to feel sure of after a first aid course?',
        'Which part of first aid would you most like to practise?',
      ],
      choice: [
        '+Which first aid skill would you like to learn first: CPR, bandaging or the recovery position?',
      ],
    },
  },
];
