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
      idea: ['Where in your house would you put a grandfather clock?'],
      problem: ['~Which clock in your house is always wrong?'],
      choice: ['A chiming clock at night: comforting, or stopped before bed?'],
      experience: ["Which clock do you remember from your grandparents' house?"],
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
      idea: ['What would you like made in leather to last a lifetime?'],
      problem: ['Which old bag or belt do you still use although it needs mending?'],
      choice: ['Leather: polished and cared for, or scuffed and full of stories?'],
      experience: ['What is the oldest leather thing you own?'],
    },
  },
  {
    name: 'bookbinding',
    says: ['book ?bind(ing|er)', 'bindery', 'hand ?bound', 'rebinding', 'book (restoration|repair)'],
    clues: ['spine', 'marbled', 'stitch', 'pages', 'family bible', 'endpaper', 'needle', 'thread'],
    asks: {
      idea: ['Which old book at home deserves a new cover?'],
      problem: ['~Which book at home is held together with sticky tape?'],
      choice: ['A handmade notebook: write in it at once, or keep it for best?'],
      experience: ['Which book in your family has been read until it fell apart?'],
    },
  },
  {
    name: 'blacksmith',
    says: ['black ?smith', 'wrought iron', 'anvil', 'hand forged', 'forge (day|experience|workshop)'],
    clues: ['forge', 'hammer', 'steel', 'gate', 'railing', 'sparks', 'poker', 'coke'],
    asks: {
      idea: ['What would you make if you had a day with a blacksmith?'],
      problem: ['What at your home could do with a blacksmith: a gate, a hinge or a railing?'],
      choice: ["At a blacksmith's forge: swing the hammer yourself, or stand back from the sparks?"],
      experience: ['What is the oldest iron thing at your home that is still in use?'],
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
      idea: ['What kind of basket would you like to make: for shopping, logs or bread?'],
      problem: ['~What would you find at the bottom of the oldest basket in your house?'],
      choice: ['Learning to make a basket: a whole day in a group, or a small one in an evening?'],
      experience: ['~What have you made by hand that came out a very odd shape?'],
    },
  },
  {
    name: 'shoe repair',
    says: ['(shoe|boot) repair', 'cobblers', 'resol(e|ed|ing)', 'heel bar', 'key cutting'],
    clues: ['soles', 'heels', 'stitching', 'laces', 'leather', 'boots', 'stretching', 'polish'],
    asks: {
      idea: ['Which old pair of shoes would you like to bring back to life?'],
      problem: ['Which part of your shoes wears out first: heel, sole or laces?'],
      choice: ['A worn-out heel: mended at once, or walked on for another month?'],
      experience: ['Which pair of shoes have you had mended again and again?'],
    },
  },
  {
    name: 'woodturning',
    says: ['wood ?turn(ing|er)', 'spoon carving', 'green wood ?work(ing)?', 'whittling', 'turned bowl'],
    clues: ['lathe', 'chisel', 'oak', 'ash', 'burr', 'shavings', 'bowl', 'spoon'],
    asks: {
      idea: ['What would you make first on a lathe: a bowl, a candlestick or a spinning top?'],
      problem: ['Which wooden thing at home is waiting to be mended?'],
      choice: ['A wooden bowl: polished until it shines, or left with the marks of the tool?'],
      experience: ['What did you make out of wood at school?'],
    },
  },
];
