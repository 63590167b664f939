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
      idea: ['Which tune would you learn first if you could play it by the end of the month?'],
      problem: ['When did practice turn into a fight, and what ended it?'],
      choice: ['How did you learn an instrument: from the notes, or by ear?'],
      experience: ['~Which instrument did you give up, and where is it now?'],
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
      idea: ['Which song makes everyone in a room join in whether they can sing or not?'],
      problem: ['What were you told about your voice that has kept you quiet since?'],
      choice: ['~Where would you stand in a choir: next to somebody strong, or where nobody hears you?'],
      experience: ['Where were you when singing with other people gave you goosebumps?'],
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
      idea: ['Which word in another language has no proper match in yours?'],
      problem: ['When do the words desert you: on the phone, in a shop or at the family table?'],
      choice: ['What comes first in a new language: grammar, or getting by with the wrong endings?'],
      experience: ['~What did you think you had said, and what had you really said?'],
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
      idea: ['What would you learn on a weekday evening if nobody marked it?'],
      problem: ['What stopped you going back to a class after the second week?'],
      choice: [
        'Which evening class would you take: something useful for work, or something with no use at all?',
      ],
      experience: ['What did you learn as an adult that you were told at school you could not do?'],
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
      idea: ['What would have got you to the last lesson of a course you left unfinished?'],
      problem: ['~In which week do you usually drop out of an online course?'],
      choice: ['How do you learn online: live with other people, or alone at midnight?'],
      experience: ['What did you learn from a screen that you now use every week?'],
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
      idea: ["What should somebody ask on a campus tour that is on nobody's list?"],
      problem: ['What did the prospectus never mention that you found out in week one?'],
      choice: ['What counted when you chose where to study: the course, the city or the distance from home?'],
      experience: ['What made you pick your university, if you are honest?'],
    },
  },
  {
    name: 'scholarship',
    says: ['scholarship', 'bursary', 'tuition (fees|help|support)'],
    asks: {
      idea: ['Who or what gave you a push when you could not have paid for it yourself?'],
      problem: ['Which question on an application form is hardest to answer about yourself?'],
      experience: ['Who read an application of yours before you sent it, and what did they change?'],
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
      idea: ['What should every student pack that no list ever mentions?'],
      problem: ['What was hardest in the first month away from home?'],
      choice: ['~How should a shared student kitchen work: one shelf each, or everything for everyone?'],
      experience: ['Which meal kept you alive as a student?'],
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
      idea: ['What would you tell a class that graduates this week, in a single sentence?'],
      problem: ['What did your degree not prepare you for in the first year of work?'],
      choice: ['After graduation: straight into work, or a year of something else?'],
      experience: ['What do you do now, and what did you study?'],
    },
  },
  {
    name: 'cookery class',
    says: [
      '(cookery|cooking|baking|bread|pasta|sushi|cake decorating|chocolate) (class|course|school|workshop|lesson|demonstration|demo)',
      'learn to (cook|bake)',
    ],
    asks: {
      idea: ['Which dish can you order anywhere but have never dared to make?'],
      problem: ['~What goes wrong every time you try it at home, whatever the recipe says?'],
      choice: ['~How do you cook: recipe to the gram, or a look in the fridge and hope?'],
      experience: ['Who taught you to cook the dish you are known for?'],
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
      idea: ['Where near you should a defibrillator hang, and where is the nearest one now?'],
      problem: ['What would you be most unsure about if somebody collapsed in front of you?'],
      choice: ['How would you rather learn first aid: a whole day once, or a short evening every year?'],
      experience: ['When did you last need to know some first aid, and what did you do?'],
    },
  },
];
