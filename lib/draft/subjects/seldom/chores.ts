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
      problem: ["What's the most annoying thing to iron?"],
      choice: [
        'Freshly ironed: on hangers, or neatly folded?',
        'Which clothes would you hand to an ironing service first: shirts, bedding or uniforms?',
      ],
      idea: ['~What would you do with the evening if the ironing were done?'],
    },
    cued: [
      'Which *shirt* do you look forward to wearing when it is freshly ironed?',
      'How do you like your *bedding*: crisply ironed, line-dried or straight off the pile?',
      'When does *school uniform* get ironed at your house: Sunday night or Monday morning?',
      'What do you do with *hangers*: wood, wire or anything that works?',
    ],
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
        '+Wash and wait, or drop it off and collect it folded: how do you use a launderette?',
        '+What would you take to a launderette first: the duvet, the curtains or the rug?',
        'Which laundry job would you gladly hand over: ironing, folding or duvets?',
      ],
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
        'What should a laundry service do best for businesses: linen, uniforms or towels?',
        'What makes a good launderette: quick machines, friendly staff or long hours?',
        'What do you take to a launderette first: duvets, rugs or curtains?',
        'Which would you add to a launderette: coffee, lockers or an app?',
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
        'What would you send to the dry cleaner first: a coat, a duvet or a party dress?',
        'What matters most in dry cleaning: care, speed or a neat press?',
      ],
      idea: ['Which piece in your wardrobe would you like to see looking like new?'],
    },
    cued: [
      'Which *wedding dress* question comes first after the day: clean, keep or pass on?',
      'What would you like to wear freshly *pressed* on a Monday morning: a shirt, a skirt or a suit?',
      'Which *duvet* do you prefer: light all year, or thick and heavy in winter?',
      'What do you do with a *suit* after a long party: hang it up, steam it or forget it?',
    ],
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
        'Which fresh scent would you choose for a clean bin: lemon, pine or mint?',
        'Which bin would you have cleaned first: food, garden or general?',
        'How often should a wheelie bin be cleaned: every month, each season or once a year?',
      ],
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
      choice: [
        'What would you do on a snowy day off: build a snowman, go sledging or bake?',
        'When would you like your drive cleared: before breakfast, during the day or overnight?',
        'Which would you have cleared first after snow: the drive, the path or the steps?',
      ],
      idea: ['~Who on your street is always first out with a snow shovel?'],
    },
    cued: [
      'What do you do on the first morning of *snow*: build, walk or stay in?',
      'What do you scrape *ice* off a windscreen with: a scraper, a card or warm air?',
      'How many *inches* of snow does it take to make you stay at home?',
      'What do you eat or drink after an hour with a *shovel*?',
    ],
    atWork: {
      asks: [
        'What should be cleared first after heavy snow: the car park, the paths or the steps?',
        'Snow clearing for a business: a contract for the season, or a call when it snows?',
        'What matters most in snow clearing at work: speed, safety or an early start?',
        'What would you put in a winter plan first: gritting, staffing or car parks?',
      ],
      cued: [
        'Which part of a *parking lot* do you clear first?',
        'What do you get ready in autumn so that the first *salt* run goes well?',
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
        'Which event toilet would you choose: a standard cubicle, a luxury trailer or an eco loo?',
      ],
      problem: ['What do event toilets need most: a hook, a shelf or a mirror?'],
      idea: ['~What would turn a festival toilet into a pleasant surprise?'],
    },
    cued: [
      'Which *festival* would you camp at for a whole weekend?',
      'What would you put in a *luxury* loo at a wedding: flowers, a mirror or hand cream?',
      'When do you head for the *loo* at a concert: before, in the break or at the end?',
      'What do you wish for in a wedding *marquee* on a wet day?',
    ],
    atWork: {
      asks: [
        'What do guests notice first about event toilets: cleanliness, space or lighting?',
        'What matters most in toilet hire for an event: cleaning, numbers or quick delivery?',
        'What do event planners value most in toilet hire: punctuality, advice or servicing?',
        'What makes a portable toilet pleasant to use: light, space or a proper sink?',
      ],
      cued: [
        'What do *site* managers ask first about a toilet delivery?',
        'How many *cubicles* do you plan for a hundred guests?',
      ],
    },
  },
];
