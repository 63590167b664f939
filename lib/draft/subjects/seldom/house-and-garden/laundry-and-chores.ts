import type { Subject } from '../../subject';

/** Washing, pressing, clearing: chores that others take off people's hands. */
export const laundryAndChores: readonly Subject[] = [
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
      problem: ["+What's the most annoying thing to iron?"],
      choice: ['At the top of the ironing pile: shirts, or bed linen?'],
      experience: ['Who taught you to iron, and what did you practise on?'],
      idea: ['~What would you do with the evening if the ironing were done?'],
    },
    cued: [
      'Which *shirts* look best freshly ironed: white, striped or checked?',
      'How do you like your *bedding*: crisply ironed, line-dried or straight off the pile?',
      'When does *school uniform* get ironed at your house: Sunday night or Monday morning?',
      'Which *hangers* do you like for ironed shirts: wood, wire or padded?',
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
      experience: [
        '+What do you keep out of the dryer at a launderette?',
        '+What do you love most about clothes still warm from the launderette?',
        'What makes a good launderette?',
        '~What odd thing has come out of the wash with your clothes?',
      ],
      choice: ['When is laundry day for you: midweek, at the weekend or whenever the basket is full?'],
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
        'What do you take to a launderette first: duvets, rugs or curtains?',
        'What should a laundry service do best for businesses: linen, uniforms or towels?',
        'What makes a good launderette: quick machines, friendly staff or long hours?',
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
      idea: [
        '+Which garment would never go in your washing machine?',
        'Which piece in your wardrobe would you like to see looking like new?',
      ],
      experience: ['+Which special outfit have you kept looking good for years?'],
      choice: ['+Which fabric do you trust only to a dry cleaner: silk, wool or velvet?'],
      problem: ['Which stain is hardest to get out of good clothes?'],
    },
    cued: [
      'What would you do with a *wedding dress* after the day: keep it, pass it on or dye it?',
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
        'Putting the bins out: the evening before, or early in the morning?',
        'Which fresh scent would you choose for a clean bin: lemon, pine or mint?',
        'Which bin would you have cleaned first: food, garden or general?',
      ],
      experience: ["What's the oddest thing you have found in your bin?"],
    },
    cued: [
      'What would make *bin day* easier to remember: a phone alert, a note or a neighbour?',
      'Where do you keep the *food waste* caddy: under the sink, on the top or outside?',
      'Which *recycling* habit did you pick up most recently?',
      'How do you keep the *wheelie bin* from smelling in summer: bags, shade or freezing?',
    ],
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
        'Snow overnight: cleared before breakfast, or after?',
        'What would you do on a snowy day off: build a snowman, go sledging or bake?',
      ],
      problem: ['Which part of your drive or path is hardest to clear of snow?'],
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
      problem: ['What do event toilets need most: a hook, a shelf or a mirror?'],
      choice: [
        'Toilets at a festival: close to the stage, or close to the tents?',
        'Which event toilet would you choose: a standard cubicle, a luxury trailer or an eco loo?',
      ],
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
        'What makes a portable toilet pleasant to use: light, space or a proper sink?',
        "What's hardest to plan for an outdoor event: toilets, water or parking?",
      ],
      cued: [
        'What do *site* managers ask first about a toilet delivery?',
        'How many *cubicles* do you plan for a hundred guests?',
      ],
    },
  },
];
