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
      problem: ["What's the most annoying thing to iron?"],
      choice: ['At the top of the ironing pile: shirts, or bed linen?'],
      experience: ['Who taught you to iron, and what did you practise on?'],
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
      idea: ['How do you like to pass the time while the washing goes round?'],
      problem: ['What at home is too big for your washing machine?'],
      choice: ['When is laundry day for you: midweek, at the weekend or whenever the basket is full?'],
      experience: ['~What odd thing has come out of the wash with your clothes?'],
    },
    atWork: {
      work: [
        'What do you take to a launderette first: duvets, rugs or curtains?',
        'How do you spend the wait at a launderette: reading, chatting or watching it spin?',
      ],
      people: [
        'What do you remember about your first visit to a launderette?',
        "What's the oddest thing you've ever seen left in a pocket on laundry day?",
      ],
    },
  },
  {
    name: 'dry cleaning',
    says: ['dry ?clean(er|ing|ed)', 'garment care', '(wedding|evening) dress cleaning', 'suit(s)? cleaned'],
    clues:
      'pressed, stain, garments, suits, coat, duvet, hanger, silk, wedding dress, press, alteration, curtain, solvent, shirt, gown, evening dress, leather, tailoring, collect and deliver, tux, cashmere, dry clean only, moth, winter coat, saree, laundry, uniform, steam, sherwani, hem, ticket stub',
    asks: {
      idea: ['Which piece in your wardrobe would you like to see looking like new?'],
      problem: ['Which stain is hardest to get out of good clothes?'],
      choice: ['A winter coat: cleaned before it goes away, or before it comes out?'],
      experience: ['Which outfit have you taken most care of over the years?'],
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
      idea: ['How would you make bin day a bit more pleasant?'],
      problem: ["What's the worst smell that has ever come out of your bin?"],
      choice: ['Putting the bins out: the evening before, or early in the morning?'],
      experience: ["What's the oddest thing you have found in your bin?"],
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
      problem: ['Which part of your drive or path is hardest to clear of snow?'],
      choice: ['Snow overnight: cleared before breakfast, or after?'],
      experience: ['When did you last have to dig your car out of the snow?'],
    },
    atWork: {
      work: [
        'What do you reach for first on a snowy morning: the shovel, the salt or the kettle?',
        'What should be cleared first after heavy snow: the car park, the paths or the steps?',
      ],
      people: [
        "What's the longest journey to work you ever had in the snow?",
        'Which snowy day at work do people still talk about?',
      ],
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
      experience: ['Which event had the cleanest toilets you have come across?'],
    },
    atWork: {
      work: [
        "What's hardest to plan for an outdoor event: toilets, water or parking?",
        'Which job behind a big outdoor event gets the least thanks?',
      ],
      people: [
        "What's the muddiest festival or outdoor event you've been to?",
        'What makes a portable toilet pleasant to use: light, space or a proper sink?',
      ],
    },
  },
];
