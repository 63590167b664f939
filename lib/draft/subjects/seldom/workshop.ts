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
    clues:
      'pendulum, chime, movement, striking, winding, dial, stopped, house call, longcase, horologist, grandfather, mantel, spring, bracket, carriage, tick, weights, antique, cuckoo, hands, escapement, face, brass, restoration, mechanism, key, barometer, bench, tower, oak, oiling',
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
    clues:
      'hide, awl, stitching, buckle, veg tan, wallet, patina, belts, saddle, bridle, bag, tooling, strap, waxed thread, tannery, edge, vegetable-tanned, handmade, bench, punch, burnish, purse, dye, satchel, sheath, handcrafted, craft, holster, rivet, dog collar',
    asks: {
      idea: ['What would you like made in leather to last a lifetime?'],
      problem: ['Which old bag or belt do you still use although it needs mending?'],
      choice: ['Leather: polished and cared for, or scuffed and full of stories?'],
      experience: ['Where did your favourite leather wallet, bag or belt come from?'],
    },
  },
  {
    name: 'bookbinding',
    says: ['book ?bind(ing|er)', 'bindery', 'hand ?bound', 'rebinding', 'book (restoration|repair)'],
    clues:
      'spine, marbled, stitch, pages, family bible, endpaper, needle, thread, paper, leather, cloth, bible, cover, binder, sewing, gold tooling, notebook, thesis, folio, workshop, restoration, journal, gilt, sketchbook, signature, press, coptic, hand-bound, repair, rebind, bone folder, headband',
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
    clues:
      'forge, hammer, steel, gate, railing, sparks, poker, coke, anvil, iron, fire, wrought, hot, coal, tongs, knife, scroll, horseshoe, smith, metal, handforged, hook, candlestick, axe, blade, twist, quench, bellows, course, sculpture, weld',
    asks: {
      idea: ['What would you make if you had a day with a blacksmith?'],
      problem: ['What at your home could do with a blacksmith: a gate, a hinge or a railing?'],
      choice: ["At a blacksmith's forge: swing the hammer yourself, or stand back from the sparks?"],
      experience: ['Where did you last see a blacksmith at work?'],
    },
  },
  {
    name: 'basket making',
    says: [
      'basket (making|weaving|maker|weaver)',
      'willow (weaving|work|workshop|sculpture)',
      'rush seating',
    ],
    clues:
      'willow, rods, weaver, handle, bundle, harvest, foraging basket, bark, weaving, rush, cane, workshop, base, log, craft, dyed, foraging, soaked, stakes, cane seating, hedgerow, bushel, hazel, woven, frame, oval, sculpture, trug, plant support, beginners, natural materials, coil',
    asks: {
      idea: ['What kind of basket would you like to make: for shopping, logs or bread?'],
      problem: ['What looks hardest in basket making: the base, the sides or the handle?'],
      choice: ['Learning to make a basket: a whole day in a group, or a small one in an evening?'],
      experience: ['~What have you made by hand that came out a very odd shape?'],
    },
  },
  {
    name: 'shoe repair',
    says: ['(shoe|boot) repair', 'cobblers', 'resol(e|ed|ing)', 'heel bar', 'key cutting'],
    clues:
      'soles, heels, stitching, laces, leather, boots, stretching, polish, cobbler, resole, stiletto, tip, zip, brogue, worn, rubber, key cutting, bench, glue, dye, welt, last, handbag, trainers, tread, insole, pair',
    asks: {
      idea: ['Which old pair of shoes would you like to bring back to life?'],
      problem: ['Which part of your shoes wears out first: heel, sole or laces?'],
      choice: ['Shoe repair: while you wait, or dropped off for a few days?'],
      experience: ['Which pair of shoes have you had mended again and again?'],
    },
  },
  {
    name: 'woodturning',
    says: ['wood ?turn(ing|er)', 'spoon carving', 'green wood ?work(ing)?', 'whittling', 'turned bowl'],
    clues:
      'lathe, chisel, oak, ash, burr, shavings, bowl, spoon, spindle, wood, gouge, spoon carving, goblet, whittling, chuck, sanding, timber, pen, green wood, spalted, blank, knife, axe, turner, platter, spinning top, shed, elm, finial, demonstration',
    asks: {
      idea: ['What would you make first on a lathe: a bowl, a candlestick or a spinning top?'],
      problem: ['Which wooden thing at home is waiting to be mended?'],
      choice: ['A wooden bowl: polished until it shines, or left with the marks of the tool?'],
      experience: ['What did you make out of wood at school?'],
    },
  },
];
