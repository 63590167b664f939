import type { Subject } from '../subject';

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
      experience: [
        'What have you wanted to learn for years?',
        'What makes an evening class worth leaving the sofa for?',
        'Which evening of the week suits you best for a class?',
      ],
      idea: ['Which subject would you happily go back to as an adult?'],
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
      choice: [
        '+When do you like to study online: early, at lunch or in the evening?',
        '+How would you rather learn online: live with others, or in your own time?',
        'Where do you like to study online: the sofa, a desk or the kitchen table?',
      ],
      experience: ['What helps you most to stick with a course: a timetable, classmates or a good teacher?'],
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
      idea: [
        '+What would you ask a student at a university?',
        'Which subject would you study if you started tomorrow?',
      ],
      choice: [
        '+What counts most when choosing a university: the course, the city or the campus?',
        'Who would you like to meet first at a university: students, lecturers or advisers?',
      ],
    },
  },
  {
    name: 'scholarship',
    says: ['scholarship', 'bursary', 'tuition (fees|help|support)'],
    asks: {
      idea: [
        '+Who would you tell first if you won a scholarship?',
        '+What would you like to ask somebody who has won a scholarship?',
        'What should a student always mention in a scholarship application?',
      ],
      choice: ['+What does a scholarship give a student besides money: confidence, time or new friends?'],
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
      experience: ['What makes student halls feel like home?', '~Which meal did you live on as a student?'],
      choice: [
        'Which club or society would you join as a student?',
        'Where do students make friends fastest: in halls, in class or in a society?',
      ],
      idea: ['What should go in the first box when a student moves in?'],
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
      choice: ['+Which graduation moment makes you smile: the gown, the handshake or the hats in the air?'],
      idea: ['What would you write in a graduation card?', 'Who would you want in your graduation photo?'],
      experience: ['What do you remember about a graduation in your family?'],
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
        '+Which kitchen skill would you like to learn in a cookery class?',
        '+Which dish would you like to learn to cook properly?',
        'Who would you cook for first after a cookery class?',
      ],
      choice: [
        '+What do you enjoy about a cookery class: learning, making or eating it all at the end?',
        '~How do you cook: recipe to the gram, or a look in the fridge and hope?',
      ],
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
