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
      idea: ['Which tune would you like to be able to play from start to finish?'],
      problem: ['What gets you or your child to practise an instrument without a fuss?'],
      choice: ['Learning the piano: from the notes, or by ear?'],
      experience: ['What was the first tune you learnt to play on a piano?'],
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
      idea: ['Which song makes everybody join in, good singer or not?'],
      problem: ['~Which song do you always sing the wrong words to?'],
      choice: ['~In a choir: in the front row, or at the back behind somebody loud?'],
      experience: ['Which song do you remember from your school choir?'],
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
      idea: ['What would you most like to do well in another language: chat, write or give a talk?'],
      problem: ['What is hardest about a new language: the words, the grammar or speaking up?'],
      choice: ['Learning a language: grammar first, or just start talking?'],
      experience: ['What was the first sentence you learnt to say in another language?'],
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
      idea: ['What would you learn at an evening class if there were no exam?'],
      problem: ['Which evening of the week suits you best for a class?'],
      choice: ['At an evening class: front row with a notebook, or at the back with a friend?'],
      experience: ['What have you learnt as an adult that you never learnt at school?'],
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
      idea: ['Which skill would you most like to learn on an online course?'],
      problem: ['What helps you most to stick with a course: a timetable, classmates or a good teacher?'],
      choice: ['How would you rather learn online: live with others, or in your own time?'],
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
      idea: ['Where do you like to go first on a campus: the library, the labs or the café?'],
      problem: ['What is hardest about choosing a university course?'],
      choice: ['What counts most when choosing a university: the course, the city or the campus?'],
      experience: ['What do you remember best from a university open day?'],
    },
  },
  {
    name: 'scholarship',
    says: ['scholarship', 'bursary', 'tuition (fees|help|support)'],
    asks: {
      idea: ['What would you study if a scholarship paid for it?'],
      problem: ['What is hardest about a scholarship application: the forms, the essay or the wait?'],
      experience: ['Which teacher encouraged you to carry on studying?'],
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
      idea: ['Which thing from home would you always want in a student room?'],
      problem: ['What do new students miss most in their first weeks away from home?'],
      choice: ['~In a shared student kitchen: a shelf each, or everything for everyone?'],
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
      idea: ['What advice would you give to somebody graduating this year?'],
      problem: ['What surprised you most in your first job after graduation?'],
      choice: ['After graduation: straight into work, more study or a year of travel?'],
      experience: ['What did you study, and what do you do now?'],
    },
  },
  {
    name: 'cookery class',
    says: [
      '(cookery|cooking|baking|bread|pasta|sushi|cake decorating|chocolate) (class|course|school|workshop|lesson|demonstration|demo)',
      'learn to (cook|bake)',
    ],
    asks: {
      idea: ['Which dish would you like to learn to cook properly?'],
      problem: ['Which dish looks simple but is hard to cook well?'],
      choice: ['~How do you cook: recipe to the gram, or a look in the fridge and hope?'],
      experience: ['Who taught you to cook, and what did you make first?'],
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
      idea: ['Where near you would you like to see a defibrillator on the wall?'],
      problem: ['Which part of first aid would you most like to practise?'],
      choice: ['Learning first aid: one full day, or a short evening every year?'],
      experience: ['Where did you learn first aid: at school, at work or in the scouts?'],
    },
  },
];
