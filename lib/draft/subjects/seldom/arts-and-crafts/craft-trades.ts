import type { Subject } from '../../subject';

/** Things made and mended by hand. */
export const craftTrades: readonly Subject[] = [
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
      experience: [
        '+Who wound the clocks in your family?',
        '+Which clock in your family has the best story?',
        '+How old is the oldest clock or watch in your family?',
      ],
      idea: ['+Which old clock would you most like to hear ticking again?'],
      choice: [
        '+Which sound do you like best in a clock: a tick, a chime or a cuckoo?',
        '+What do you like most about an old clock: the sound, the face or the story?',
      ],
    },
    cued: [
      'A *grandfather* clock: a sun and moon on the dial, or plain roman numerals?',
      'Where would you hang a *cuckoo* clock: kitchen, hall or landing?',
      'Which *chime* would you choose: a single bell, Westminster or a soft gong?',
      'What would you put on a *mantel* beside an old clock?',
      'Who in your house does the *winding* or sets the time?',
      'A *carriage* clock: bedside, desk or mantelpiece?',
      "What do you look at first on an antique *dial*: numbers, moon or maker's name?",
      'What would you do with a *pocket watch*: wear it, frame it or pass it on?',
    ],
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
      choice: [
        '+What would you make first at a leather workshop: a belt, a wallet or a keyring?',
        'Leather: polished and cared for, or scuffed and full of stories?',
        'What colour of leather do you like best: tan, black or deep brown?',
      ],
      idea: ['What would you like made in leather to last a lifetime?'],
    },
    cued: [
      'Which shape of *wallet* do you like: slim, folded or long?',
      'What would you have *tooled* into a belt: a name, a leaf or a date?',
      'Which colour of *thread* looks best on brown leather: cream, red or brown?',
      'Where do you carry a *satchel*: to work, to market or on a train?',
    ],
  },
  {
    name: 'bookbinding',
    says: ['book ?bind(ing|er)', 'bindery', 'hand ?bound', 'rebinding', 'book (restoration|repair)'],
    clues:
      'spine, marbled, stitch, pages, family bible, endpaper, needle, thread, paper, leather, cloth, bible, cover, binder, sewing, gold tooling, notebook, thesis, folio, workshop, restoration, journal, gilt, sketchbook, signature, press, coptic, hand-bound, repair, rebind, bone folder, headband',
    asks: {
      idea: [
        '+Who would you give a hand-bound book to?',
        '+What would you fill a hand-bound book with?',
        '+Which colours would you choose for the cover and thread of a hand-bound book?',
      ],
      choice: [
        '+Which cover would you choose for a hand-bound book: leather, cloth or paper?',
        '+Which part of bookbinding would you most like to try: folding, sewing or covering?',
        '+A handmade notebook: write in it at once, or keep it for best?',
      ],
      experience: ['~Which book at home is held together with sticky tape?'],
    },
    cued: [
      'Which colours would you mix for a sheet of *marbled* paper?',
      'Which *leather* suits an old book best: brown, red or dark green?',
      'What would you look for first in an old family *Bible*: names, dates or pressed flowers?',
      'When do you like to write in a *journal*: in the morning, at night or only on holiday?',
      'What would you draw on the first page of a new *sketchbook*?',
      'What would you rather do in bookbinding: *stitch* the pages, or decorate the cover?',
      'Who should get the first bound copy of a *thesis*: parents, partner or supervisor?',
      'Who would you bring along to a bookbinding *workshop*?',
    ],
  },
  {
    name: 'blacksmith',
    says: ['black ?smith', 'wrought iron', 'anvil', 'hand forged', 'forge (day|experience|workshop)'],
    clues:
      'forge, hammer, steel, gate, railing, sparks, poker, coke, anvil, iron, fire, wrought, hot, coal, tongs, knife, scroll, horseshoe, smith, metal, handforged, hook, candlestick, axe, blade, twist, quench, bellows, course, sculpture, weld',
    asks: {
      idea: ['What would you make if you had a day with a blacksmith?'],
      problem: ['What at your home could do with a blacksmith: a gate, a hinge or a railing?'],
      choice: [
        "At a blacksmith's forge: swing the hammer yourself, or stand back from the sparks?",
        'What fascinates you most about a forge: the fire, the hammer or the skill?',
      ],
    },
    cued: [
      'Which *knife* in your kitchen do you reach for first?',
      'What would you like to hang from a hand-forged *hook*: coats, pans or a basket?',
      "A *poker* by the fire: plain, twisted or with a ram's head?",
      'Where would you put a good old *horseshoe* at home?',
    ],
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
      choice: ['Learning to make a basket: a whole day in a group, or a small one in an evening?'],
      problem: ['What looks hardest in basket making: the base, the sides or the handle?'],
      experience: ['~What have you made by hand that came out a very odd shape?'],
    },
    cued: [
      'What would you weave from *willow*: a basket, a trellis or a reindeer?',
      '*Log* basket by the fire: what else would you keep in one?',
      'Where would you gather blackberries with a *foraging* basket?',
      'Which *craft* would you like to learn next to weaving?',
    ],
  },
  {
    name: 'shoe repair',
    says: ['(shoe|boot) repair', 'cobblers', 'resol(e|ed|ing)', 'heel bar', 'key cutting'],
    clues:
      'soles, heels, stitching, laces, leather, boots, stretching, polish, cobbler, resole, stiletto, tip, zip, brogue, worn, rubber, key cutting, bench, glue, dye, welt, last, handbag, trainers, tread, insole, pair',
    asks: {
      idea: ['+Which old pair of shoes would you like to bring back to life?'],
      problem: ['Which part of your shoes wears out first: heel, sole or laces?'],
      choice: ['Shoe repair: while you wait, or dropped off for a few days?'],
      experience: ['Which pair of shoes have you had mended again and again?'],
    },
    cued: [
      'What do you do to your *leather* shoes: polish, cream or nothing?',
      'Where do your *boots* take you in winter: woods, hills or just to work?',
      'Which *trainers* would you like to make new again?',
      'What would you *dye* an old pair of shoes: red, green or deep blue?',
    ],
  },
  {
    name: 'woodturning',
    says: ['wood ?turn(ing|er)', 'spoon carving', 'green wood ?work(ing)?', 'whittling', 'turned bowl'],
    clues:
      'lathe, chisel, oak, ash, burr, shavings, bowl, spoon, spindle, wood, gouge, spoon carving, goblet, whittling, chuck, sanding, timber, pen, green wood, spalted, blank, knife, axe, turner, platter, spinning top, shed, elm, finial, demonstration',
    asks: {
      idea: ['+What would you make first on a lathe: a bowl, a candlestick or a spinning top?'],
      choice: [
        'A wooden bowl: polished until it shines, or left with the marks of the tool?',
        'What do you enjoy most about turned wood: the grain, the shape or the feel?',
      ],
      experience: ['What did you make out of wood at school?'],
    },
    cued: [
      'Which *bowl* in your kitchen is your favourite: wood, china or glass?',
      'What would you carve first with a *spoon carving* knife: a spoon, a bird or a butter knife?',
      'Which wood do you like best: *oak*, ash, walnut or cherry?',
      'What would you write with a hand-turned *pen*: letters, lists or a diary?',
    ],
  },
];
