import type { Subject } from '../subject';

/** Things made and mended by hand. */
export const workshop: readonly Subject[] = [
  {
    name: 'clock repair',
    says: [
      'clock (repair|repairer|maker|restoration|shop)',
      'longcase',
      'grandfather clock',
      'horolog(y|ist)',
      'mantel clock',
      'carriage clock',
    ],
    clues: ['pendulum', 'chime', 'movement', 'striking', 'winding', 'dial', 'stopped', 'house call'],
    asks: {
      idea: ['Which clock in a film or a station would you like on your own wall?'],
      problem: ['~What does your old clock do that drives you mad?'],
      choice: ['A chime at night: a comfort, or the first thing you switch off?'],
      experience: ['Whose clock was it before yours, and where did it stand?'],
    },
  },
  {
    name: 'leatherwork',
    says: [
      'leather ?(work|craft|worker)',
      'hand ?stitched leather',
      'bridle leather',
      'leather (belt|workshop|goods)',
      'tannery',
    ],
    clues: ['hide', 'awl', 'stitching', 'buckle', 'veg tan', 'wallet', 'patina', 'belts'],
    asks: {
      idea: ['What would you have made in leather to last the rest of your life?'],
      problem: ['Which bag or belt of yours has lost its stitching and is still in use?'],
      choice: ['Leather: polished and cared for, or scuffed and full of stories?'],
      experience: ['What is the oldest leather thing you own, and where has it been with you?'],
    },
  },
  {
    name: 'bookbinding',
    says: ['book ?bind(ing|er)', 'bindery', 'hand ?bound', 'rebinding', 'book (restoration|repair)'],
    clues: ['spine', 'marbled', 'stitch', 'pages', 'family bible', 'endpaper', 'needle', 'thread'],
    asks: {
      idea: ['Which book of yours deserves a new cover?'],
      problem: ['~Which book at home is held together with tape and goodwill?'],
      choice: ['A notebook bound by hand: write in it at once, or keep it for best?'],
      experience: ['Which book in your family has been read until it fell apart?'],
    },
  },
  {
    name: 'blacksmith',
    says: ['black ?smith', 'wrought iron', 'anvil', 'hand forged', 'forge (day|experience|workshop)'],
    clues: ['forge', 'hammer', 'steel', 'gate', 'railing', 'sparks', 'poker', 'coke'],
    asks: {
      idea: ['What would you hammer out if you had an hour at a forge?'],
      problem: ['Which hinge, latch or gate at your place could do with a blacksmith?'],
      choice: ['At the forge: swing the hammer yourself, or stand back from the sparks?'],
      experience: ['Which old iron thing at your place still does its job?'],
    },
  },
  {
    name: 'basket making',
    says: [
      'basket (making|weaving|maker|weaver)',
      'willow (weaving|work|workshop|sculpture)',
      'rush seating',
    ],
    clues: ['willow', 'rods', 'weaver', 'handle', 'bundle', 'harvest', 'foraging basket', 'bark'],
    asks: {
      idea: ['What would you carry in a basket you had made yourself?'],
      problem: ['What has gone to live at the bottom of a basket in your house?'],
      choice: ['Making a basket: a full day in company, or a small one in an evening?'],
      experience: ['~What did you make by hand that came out a very odd shape?'],
    },
  },
  {
    name: 'shoe repair',
    says: ['(shoe|boot) repair', 'cobblers', 'resol(e|ed|ing)', 'heel bar', 'key cutting'],
    clues: ['soles', 'heels', 'stitching', 'laces', 'leather', 'boots', 'stretching', 'polish'],
    asks: {
      idea: ['Which pair of shoes would you have brought back to life?'],
      problem: ['Which part of your shoes gives up first: heel, sole or lining?'],
      choice: ['A worn heel: mended at once, or walked on until it clicks?'],
      experience: ['Which pair of shoes have you had mended more often than makes sense?'],
    },
  },
  {
    name: 'woodturning',
    says: ['wood ?turn(ing|er)', 'spoon carving', 'green wood ?work(ing)?', 'whittling', 'turned bowl'],
    clues: ['lathe', 'chisel', 'oak', 'ash', 'burr', 'shavings', 'bowl', 'spoon'],
    asks: {
      idea: ['What would you have made from the wood of a tree you knew?'],
      problem: ['Which wooden thing at home has split, stuck or lost its handle?'],
      choice: ['Wood: polished until it shines, or left with the marks of the tool?'],
      experience: ['What made of wood have you kept since you were at school?'],
    },
  },
];
