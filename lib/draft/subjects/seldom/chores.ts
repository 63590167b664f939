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
      choice: [
        '+Which clothes would you hand to an ironing service first: shirts, bedding or uniforms?',
        'Freshly ironed: on hangers, or neatly folded?',
      ],
      problem: ["What's the most annoying thing to iron?"],
      idea: ['~What would you do with the evening if the ironing were done?'],
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
      choice: [
        '+What would you take to a launderette first: the duvet, the curtains or the rug?',
        'Wash and wait, or drop it off and collect it folded: how do you use a launderette?',
      ],
      idea: ['How do you like to pass the time while the washing goes round?'],
      experience: ['~What odd thing has come out of the wash with your clothes?'],
    },
    cued: [
      'What sort of *duvet* do you like to sleep under: feather, wool or something light?',
      'What would you do with the hour saved by a *service wash*?',
      'Which *stain* is the hardest to get out: wine, grass or curry?',
      'What feels best straight out of the *dryer*: towels, socks or a jumper?',
      'Paying at the launderette: a pocketful of coins, or *contactless*?',
      'Which *pet* leaves the most hair on a blanket: long-haired dog, short-haired dog or cat?',
      'What should fresh *bedding* smell of: lavender, clean cotton or nothing at all?',
      'What is trickiest to get neatly *folded*: fitted sheets, shirts or towels?',
    ],
    atWork: {
      asks: [
        '+What makes a good launderette: quick machines, friendly staff or long hours?',
        'What do you take to a launderette first: duvets, rugs or curtains?',
        'What should a laundry service do best for businesses: linen, uniforms or towels?',
        'How do you spend the wait at a launderette: reading, chatting or watching it spin?',
      ],
      cued: [
        'Which *linen* runs short first in a busy guest house: towels, sheets or tea towels?',
        'Which trade brings the toughest *workwear* to wash: chefs, mechanics or builders?',
        'Which *machine* works hardest in a launderette: the biggest drum, or the dryers?',
        'When does a laundry *collection* suit a hotel best: early, after checkout or at night?',
      ],
    },
  },
  {
    name: 'dry cleaning',
    says: ['dry ?clean(er|ing|ed)', 'garment care', '(wedding|evening) dress cleaning', 'suit(s)? cleaned'],
    clues:
      'pressed, stain, garments, suits, coat, duvet, hanger, silk, wedding dress, press, alteration, curtain, solvent, shirt, gown, evening dress, leather, tailoring, collect and deliver, tux, cashmere, dry clean only, moth, winter coat, saree, laundry, uniform, steam, sherwani, hem, ticket stub',
    asks: {
      choice: [
        '+Which do you take to the dry cleaner most: suits, coats or dresses?',
        'What matters most in dry cleaning: care, speed or a neat press?',
      ],
      idea: ['Which piece in your wardrobe would you like to see looking like new?'],
      problem: ['Which stain is hardest to get out of good clothes?'],
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
      choice: [
        '+How often should a wheelie bin be cleaned: every month, each season or once a year?',
        'Which bin would you have cleaned first: food, garden or general?',
        'Which fresh scent would you choose for a clean bin: lemon, pine or mint?',
      ],
      problem: ["What's the worst smell that has ever come out of your bin?"],
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
      choice: [
        'Which would you have cleared first after snow: the drive, the path or the steps?',
        'What do you use to clear the snow: a shovel, a brush or a machine?',
        'Snow overnight: cleared before breakfast, or after?',
      ],
      idea: ['~Who on your street is always first out with a snow shovel?'],
    },
    atWork: {
      asks: [
        'What should be cleared first after heavy snow: the car park, the paths or the steps?',
        'Snow clearing for a business: a contract for the season, or a call when it snows?',
        'What matters most in snow clearing at work: speed, safety or an early start?',
        'What do you reach for first on a snowy morning: the shovel, the salt or the kettle?',
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
      choice: [
        'What matters most in an event toilet: cleanliness, space or a short queue?',
        'Which extra would you add to an event toilet: music, flowers or nice soap?',
      ],
      problem: ['What do event toilets need most: a hook, a shelf or a mirror?'],
      idea: ['~What would turn a festival toilet into a pleasant surprise?'],
    },
    atWork: {
      asks: [
        'What matters most in toilet hire for an event: cleaning, numbers or quick delivery?',
        'What makes a portable toilet pleasant to use: light, space or a proper sink?',
        "What's hardest to plan for an outdoor event: toilets, water or parking?",
        'Which event need would you plan first: toilets, power or water?',
      ],
    },
  },
];
