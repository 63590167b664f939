import type { Subject } from '../subject';

/** Washing, pressing, clearing: chores that others take off people's hands. */
export const chores: readonly Subject[] = [
  {
    name: 'ironing service',
    says: [
      'ironing (service|lady|company|pile|board)',
      'laundry and ironing',
      'ironing (collected|done)',
      'shirts? ironed',
      'wash and iron',
    ],
    clues: [
      'pressed',
      'creases',
      'hangers',
      'shirts',
      'laundry',
      'basket',
      'per item',
      'folded',
      'steam iron',
    ],
    asks: {
      problem: ['~What stays at the bottom of your ironing pile for ever?'],
      choice: ['Ironing: a bit each morning, or one long evening with the telly?'],
      experience: ['Who taught you to iron a shirt, and which part did they start with?'],
    },
  },
  {
    name: 'launderette',
    says: [
      'laund(e)?rette',
      'laundromat',
      'service wash',
      'coin laundry',
      'laundry (service|pick ?up|collection)',
      'wash and fold',
      'washateria',
    ],
    clues: ['dryers', 'washers', 'duvet', 'tumble', 'folded', 'stain', 'laundry', 'garments', 'pressed'],
    asks: {
      problem: ['What in your house never fits in the washing machine?'],
      choice: ['While the machine runs: stay with a book, or go off and come back?'],
      experience: ['~Which odd thing came out of the wash with your clothes?'],
    },
  },
  {
    name: 'dry cleaning',
    says: ['dry ?clean(er|ing|ed)', 'garment care', '(wedding|evening) dress cleaning', 'suit(s)? cleaned'],
    clues: ['pressed', 'stain', 'garments', 'suits', 'coat', 'duvet', 'hanger', 'silk', 'pressing'],
    asks: {
      problem: ['~Which label at home says dry clean only and is quietly ignored?'],
      choice: ['A good winter coat: cleaned every spring, or when somebody notices?'],
      experience: ['What did you spill on your best clothes, and on which occasion?'],
    },
  },
  {
    name: 'bin cleaning',
    says: [
      '(wheelie )?bin clean(ing|er|ed)?',
      'clean(ing)? (your |the )?(wheelie )?bins',
      'clean bins',
      'trash can cleaning',
    ],
    clues: ['wheelie bin', 'smelly', 'maggots', 'disinfect', 'bin day', 'deodorise', 'kerbside', 'sanitise'],
    asks: {
      problem: ['What makes your bin smell worst in a hot week?'],
      choice: ['~Bin night: out the evening before, or a dash in slippers next morning?'],
      experience: ['~How far has the wind ever carried your bin?'],
    },
  },
  {
    name: 'snow clearing',
    says: [
      'snow (removal|plow(ing)?|plough(ing)?|clearing|clearance|blower|shovel(l?ing)?)',
      'de ?icing',
      'gritting (service|company|contract)',
      'winter maintenance',
    ],
    clues: ['driveway', 'rock salt', 'sidewalk', 'blizzard', 'shovel', 'plow', 'grit', 'snowfall'],
    asks: {
      problem: ['~Where do you put the snow once there is nowhere left to pile it?'],
      choice: ['Snow overnight: shovel at dawn, or wait for the sun?'],
      experience: ['What is the deepest snow you ever had to dig your way out of?'],
    },
  },
  {
    name: 'portable toilets',
    says: [
      '(portable|luxury|mobile|event|festival) (toilet|loo|restroom)',
      'porta ?(loo|potty|john)',
      '(toilet|loo) (hire|trailer|rental)',
    ],
    clues: ['festival', 'emptied', 'hand wash', 'urinals', 'toilets', 'flushing'],
    asks: {
      idea: ['~What would turn a festival toilet into a pleasant surprise?'],
      problem: ['What do you always wish a loo at an event had a hook or shelf for?'],
      choice: ['~A festival loo: brave it early, or hold on until home?'],
      experience: ['~At which event did you make friends in the queue for the loo?'],
    },
  },
];
