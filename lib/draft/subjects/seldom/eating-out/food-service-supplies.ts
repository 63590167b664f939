import type { Subject } from '../../subject';

/** Around the plate, and the firms that make food for many. */
export const foodServiceSupplies: readonly Subject[] = [
  {
    name: 'reusable cups',
    says: [
      '(reusable|refillable|keep|bring your own|borrow a) (cup|coffee cup|mug|container|tumbler|jar|tub)',
      '(cup|bottle|container) (deposit|return) scheme',
      'deposit return (scheme)?',
      'returnable (cup|packaging|jar|container|bottle)',
      'byo (cup|jar|container)',
      'plastic free (café|cafe|shop|july|school)',
    ],
    clues:
      'single use, landfill, barista, refill, disposable, coffee, byo, bamboo, tumbler, discount, plastic, takeaway, mug, lid, waste, borrow, deposit, return, stainless steel, cafe, stadium, sustainable, dishwasher safe, ceramic, sip, 50c off, 12oz',
    asks: {
      choice: [
        'A reusable cup: one with a lid for the road, or a proper mug to sit with?',
        'What matters most in a reusable cup: keeping warm, no drips or good looks?',
      ],
      idea: ['Which picture or words would you like on a reusable cup?'],
      problem: ['~Where is your reusable cup right now: in the bag, the car or the sink?'],
    },
    cued: [
      'Which drink would you have in a *bamboo* cup on a walk?',
      'What does a *barista* have to get right in your coffee?',
      'What would you carry in a *tumbler*: iced tea, water or coffee?',
      'Where would you like to find a *deposit* scheme for cups: at the station, the stadium or the park?',
    ],
    atWork: {
      asks: [
        '+What gets more people to bring a reusable cup: a discount, or a reminder?',
        'What gets in the way of reusable cups at work: washing up, or forgetting?',
        'What matters most in a reusable cup for work: a tight lid, the size or easy washing?',
        'Where would reusable cups help most: at events, in canteens or in meetings?',
      ],
      cued: [
        'What got colleagues to drop *disposable* cups at your work?',
        'Whose *mug* at work is known to everybody, and what is on it?',
      ],
    },
  },
  {
    name: 'chef whites',
    says: [
      "chef'?s'? (whites|jacket|apron|knife|knives|clogs|uniform|shoes|roll|wear|trousers|hat)",
      '(kitchen|chef|japanese|damascus|santoku|paring) (knife|knives)',
      "(chopping|bread|butcher'?s) board",
      '(denim|leather|linen|branded|personalised) apron',
      'kitchen clogs',
    ],
    clues:
      'apron, blade, steel, embroidered, breathable, chopping, toque, jacket, knife, clogs, kitchen, trousers, uniform, hat, catering wear, hospitality, damascus, cotton, non-slip shoes, knife roll, sleeves, whetstone, santoku, skull cap, sharpening, workwear, denim, press stud, checked, laundry',
    asks: {
      choice: ['+In a busy kitchen: classic chef whites, or something darker?'],
      experience: ['What do you remember about your first set of chef whites?'],
      problem: ['Which stain is the hardest to get out of chef whites?'],
      idea: ["What would you have stitched on a chef's jacket besides the name?"],
    },
    cued: [
      'Which *knife* in your kitchen do you use for everything?',
      'What would you wear on your *apron*: stripes, pockets or a name?',
      'Which *steel* or stone do you use to sharpen your kitchen knives?',
      'How do you keep your *sleeves* clean when you cook: rolled up or an apron?',
    ],
    atWork: {
      asks: [
        'What matters most in chef whites: comfort, easy washing or smart looks?',
        'What should a modern chef wear: classic whites, or a bit of colour?',
        'Which looks best in an open kitchen: white jackets, black jackets or aprons?',
        'Which fabric works best in a hot kitchen: cotton, a blend or a light mesh?',
      ],
      cued: [
        'Which *clogs* or shoes do you swear by after a double shift?',
        'What do you ask of a *jacket* on a hot line: light cloth, pockets or short sleeves?',
      ],
    },
  },
  {
    name: 'menu design',
    says: [
      'menu (design|board|designer|printing|holder|cover|translation|psychology|layout)',
      '(chalkboard|letterboard|a ?board|wine list|cocktail list) (art|artist|menu|design)',
      'table (talker|tent)',
      '(branding|website|social media|marketing|pr|accountants?|insurance|consultant) for (restaurants|cafés|cafes|pubs|hospitality|takeaways|food brands)',
      '(restaurant|hospitality|food and drink|food) (marketing|branding|pr|consultant|consultancy)',
    ],
    clues:
      'typography, laminated, covers, specials board, diners, restaurateurs, chalkboard, printed, restaurant, layout, holder, cafe, board, illustration, graphic designer, wine list, a-board, branding, dishes, clipboard, descriptions, qr, leather, lettering, translation, waterproof, food photography, drinks list, a4, signage, psychology, artwork',
    asks: {
      choice: [
        'A menu: one short page, or pages and pages to browse?',
        'Which part of a menu do you turn to first: starters, mains or desserts?',
      ],
      idea: ['Which words on a menu make you hungry at once?'],
      problem: ['~Which dish would you order just for its name?'],
    },
    cued: [
      'Which *dishes* should be at the top of a menu: starters, specials or the classics?',
      'What do you look for first on a *specials board*: fish, pasta or dessert?',
      'What do you do with a *QR* menu: scan it, ask for paper or order from memory?',
      'How do you choose from a *wine list*: by grape, by country or by asking?',
    ],
    atWork: {
      asks: [
        'What makes a menu easy to read: large type, clear sections or short descriptions?',
        'What do you read first on a menu: the starters, the desserts or the prices?',
        'Which would you change first on a menu: the length, the layout or the lettering?',
        'What matters most in a menu: a clear layout, good words or easy changes?',
      ],
      cued: [
        'Which word in a *menu* description sells a dish best: a place, a farm or a method?',
        "What do guests notice first about a restaurant's *layout* of dishes: order, size or prices?",
      ],
    },
  },
  {
    name: 'food safety training',
    says: [
      '(food|allergen|kitchen) (hygiene|safety) (course|training|certificate|level|audit|culture|consultant|management|software|week|day|qualification)',
      '(allergen|allergy|haccp) (training|course|awareness|plan|workshop)',
      'level (2|3|two|three) food (hygiene|safety)',
      '(brc|brcgs|salsa|sqf|fssc)( audit| certification| accreditation| accredited| grade)',
      'serv ?safe',
      'food handler',
    ],
    clues:
      "auditor, kitchen staff, cross contamination, critical control, food handlers, unannounced, haccp, level 2, hygiene, allergen, certificate, course, catering, kitchen, temperature, handler, probe, inspection, level 3, supervisor, staff, audit, online, compliance, hazards, natasha's law, fssai, bacteria, eho, accredited, chefs",
    asks: {
      idea: ['Which food safety habit would you teach every new cook first?'],
      choice: [
        'Food safety training: on a screen at your own pace, or in a room with stories?',
        'Which food safety topic would you like to learn first: allergens, storage or cooking heat?',
      ],
      problem: ['Which food safety rule do new starters find the hardest to remember?'],
    },
    cued: [
      'Which *allergen* do you ask about first when friends come to eat?',
      'What do you always check in your fridge for the right *temperature*?',
      "Which *hygiene* rule from your grandmother's kitchen do you still follow?",
      'Which *kitchen* rule do you teach children first?',
    ],
    atWork: {
      asks: [
        'What makes food safety training work for a team: short lessons, practice or stories?',
        'Which food safety rule do people most often get wrong at home?',
        'Which kitchen habit tells you that somebody has had good food safety training?',
        'When does food safety training stick best: before the first shift, or on the job?',
      ],
      cued: [
        'How do you keep a *Level 2* refresher from feeling like the last one?',
        'What do you tell a new *supervisor* about a calm inspection day?',
      ],
    },
  },
  {
    name: 'food labelling',
    says: [
      '(food|nutrition|nutritional|allergen|ingredient|front of pack) (label|labelling|labeling|analysis|declaration|information|panel|claims)',
      "natasha's law",
      'nutri ?score',
      'shelf ?life (test|testing|study|extension)',
      'food (testing|analysis|microbiology) ?(lab|laboratory)?',
      '(best before|use by) date',
      'ppds',
    ],
    clues:
      "ingredients, allergens, calories, micro, traffic light, nutrition, natasha's law, ppds, sugar, legislation, packaging, compliance, declaration, front of pack, fssai, panel, sesame, fda, bold, shelf life, claims, manufacturers, barcode, small producers, analysis, may contain, nutritional, printer, country of origin",
    asks: {
      choice: ['+What would you check first on a food label: ingredients, allergens, dates or nutrition?'],
      problem: ["What's the hardest thing to fit on a small food label?"],
      idea: ['Which fact on a food label needs the most careful checking?'],
      experience: ['What was the first food product you helped to get tested, labelled or on to the shelf?'],
    },
    cued: [
      'Where do you look for *allergens* on a packet: the front, the back or the bold print?',
      'Which food do you eat without ever looking at the *calories*?',
      'How do you use the *traffic light* colours on a packet: all of them, or just the red?',
      'What do you look for first in a list of *ingredients*: nuts, sugar or words you know?',
    ],
    atWork: {
      asks: [
        'What matters most in food labelling software: accuracy, speed or ready templates?',
        'What do you look for first on a food label: the sugar, the origin or the date?',
        'Which part of food labelling takes the most care: allergens, nutrition or dates?',
        'What would you improve first on food labels: print size, plain words or layout?',
      ],
      cued: [
        'Which question about *PPDS* labels do small food businesses ask most?',
        'Who in the team has the last look at *packaging* before it goes to print?',
      ],
    },
  },
  {
    name: 'food inspection machines',
    says: [
      '(food|x ?ray|product|pack) inspection (machine|system|line)',
      'food (x ?ray|metal detector|metal detection)',
      '(food|product) (recall|withdrawal|traceability)',
      'foreign (body|bodies) (detection|inspection)',
      'batch traceability',
      '(optical|grain|fruit|nut|potato) (sorter|sorting|grader|grading)',
    ],
    clues:
      'conveyor, false rejects, line speed, retailer, contaminants, quality team, packs per minute, reject, metal detector, x-ray, checkweigher, foreign body, packaging line, haccp, brcgs, detection, glass, vision system, bone, sensitivity, factory, sorter, calibration, stainless steel, production line, throughput, ferrous, optical, recall, ai, gravity feed, retailer codes, ip69k',
    asks: {
      idea: ['Which check on the food line would you happily hand over to a machine?'],
      problem: ['Which kind of pack is the hardest to inspect on your line?'],
      choice: ['A faulty pack on a food line: an alarm first, or straight off the belt?'],
      experience: ['Which check at the end of a food line helps you sleep soundly?'],
    },
    cued: [
      'What would you check first in a pack of *bread* on the line: weight, seal or label?',
      'Which everyday thing would you like to see through an *X-ray*: a cake, a clock or a shoe?',
      'How do you check food at home: by *weight*, by date or by smell?',
      'Which food on a *conveyor* could you watch for hours: biscuits, peas or chocolates?',
    ],
    atWork: {
      asks: [
        '+What matters most in an inspection machine: accuracy, speed or easy cleaning?',
        'Which checks on a food line get harder as the line gets faster?',
        'Which inspection machine does your line need most: a metal detector, an X-ray or a checkweigher?',
        'What should a food inspection machine look for first: metal, glass or a bad seal?',
      ],
      cued: [
        'Which product gives a *metal detector* the most trouble?',
        'What has helped your line most with *false rejects*?',
      ],
    },
  },
  {
    name: 'bring your bottle',
    says: [
      'byo(b)?( wine| restaurant| night| welcome)?',
      'bring your own (bottle|booze)',
      'corkage',
      'unlicensed restaurant',
      'alcohol licence granted',
    ],
    clues:
      'bottle, wine, licence, glasses, ice bucket, tables, drinks, diners, byob, corkage, unlicensed, restaurant, dinner, thursday, tuesday, beer, curry, no corkage, per bottle, off-licence, bubbly, chilled, alcohol, bistro, corkscrew, fizz, spirits, pizza, vino, wednesday',
    asks: {
      experience: [
        '+Who picks the bottle when you bring your own?',
        '+Which dish makes you want to bring a good bottle?',
        '+~Who in your group always brings the bottle nobody has heard of?',
      ],
      idea: ['+Which bottle would you bring to a BYOB supper?'],
      choice: [
        '+How do you choose a bottle to bring: by the grape, by the label or by the food?',
        '+What would you put on the table at a BYOB night: red, white, fizz, beer or something soft?',
      ],
    },
    cued: [
      'What would you pour with a good *curry*: lager, rosé or a mango lassi?',
      'Which *wine* do you take when you do not know what is for dinner?',
      'What *beer* would you bring for a table of friends: local, light or something odd?',
      'What would you toast with first in an evening: *bubbly*, a beer or something soft?',
    ],
  },
];
