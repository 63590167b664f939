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
    clues:
      'pressed, creases, hangers, shirts, laundry, basket, per item, folded, steam iron, collect and return, pile, bedding, steam, duvet cover, school uniform, wash and fold, crisp, bag, kg, doorstep, iron, steam generator, turnaround, chore, busy mum, board, delivery, presswala, starch, holiday let, linen',
    asks: {
      idea: ['~What would you do with the evening if the ironing were done?'],
      problem: ['~What stays at the bottom of your ironing pile for ever?'],
      choice: ['Ironing: one shirt each morning, or the whole pile in front of the television?'],
      experience: ['Which piece of clothing takes you longest to iron?'],
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
    clues:
      'dryers, washers, duvet, tumble, folded, stain, laundry, garments, pressed, washing machine, service wash, coin, detergent, drum, spin, load, kg, bedding, laundromat, softener, quarter, contactless, drop off, pet blanket, wash and fold, self service, basket, muddy, odd sock, iron, laundry bag, quilt, large capacity',
    asks: {
      idea: ['What would make the wait at a launderette more pleasant?'],
      problem: ['What at home is too big for your washing machine?'],
      choice: ['When is laundry day for you: midweek, at the weekend or whenever the basket is full?'],
      experience: ['~What odd thing has come out of the wash with your clothes?'],
    },
  },
  {
    name: 'dry cleaning',
    says: ['dry ?clean(er|ing|ed)', 'garment care', '(wedding|evening) dress cleaning', 'suit(s)? cleaned'],
    clues:
      'pressed, stain, garments, suits, coat, duvet, hanger, silk, wedding dress, press, alteration, curtain, solvent, shirt, gown, evening dress, leather, tailoring, collect and deliver, tux, cashmere, dry clean only, moth, winter coat, saree, laundry, uniform, steam, sherwani, hem, ticket stub',
    asks: {
      idea: ['Which of your clothes would you never trust to a washing machine?'],
      problem: ['Which stain do you never dare to treat yourself?'],
      choice: ['A winter coat: cleaned every spring, or when somebody notices?'],
      experience: ['~What did you last spill on your best clothes?'],
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
    clues:
      'wheelie bin, smelly, maggots, disinfect, bin day, deodorise, kerbside, sanitise, wheelie, jet wash, fortnightly, odour, recycling, kerb, fly, pressure wash, monthly, food waste, trash can, grime, bacteria, van, eco friendly, summer heat, sparkling, round, bin store, scrub, caddy, stink, commercial bin',
    asks: {
      idea: ['~Whose job is it to put the bins out in your house?'],
      problem: ['What makes your bin smell worst in hot weather?'],
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
    clues:
      'driveway, rock salt, sidewalk, blizzard, shovel, plow, grit, snowfall, plough, salt, de icing, snow blower, ice, gritter, winter, inch, parking lot, frost, contract, seasonal rate, slip, brine, pavement, roof rake, freeze, skid steer, storm, cubic yard, accumulation, walkway',
    asks: {
      idea: ['~Who on your street is always first out with a snow shovel?'],
      problem: ['~Where do you put the snow once there is nowhere left to pile it?'],
      choice: ['Snow overnight: shovel it at dawn, or wait for the sun?'],
      experience: ['What is the deepest snow you have ever had to clear?'],
    },
  },
  {
    name: 'portable toilets',
    says: [
      '(portable|luxury|mobile|event|festival) (toilet|loo|restroom)',
      'porta ?(loo|potty|john)',
      '(toilet|loo) (hire|trailer|rental)',
    ],
    clues:
      'festival, emptied, hand wash, urinals, toilets, flushing, loo, hire, trailer, handwash, waste tanker, wedding, construction site, luxury, porta potty, cubicle, effluent, accessible, servicing, restroom, emptying, marquee, event season, septic tank, toilet roll, shower unit, welfare unit, dunny, queue, mirror, compost loo, sanitiser',
    asks: {
      idea: ['~What would turn a festival toilet into a pleasant surprise?'],
      problem: ['What do event toilets need most: a hook, a shelf or a mirror?'],
      choice: ['Toilets at a festival: close to the stage, or close to the tents?'],
      experience: ['~Who have you ended up chatting to in the queue for a festival toilet?'],
    },
  },
];
