import type { Subject } from '../subject';

/** Around the plate, and the firms that make food for many. */
export const napkins: readonly Subject[] = [
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
      idea: ['Which picture or words would you like on a reusable cup?'],
      problem: ['~Where is your reusable cup right now: in the bag, the car or the sink?'],
      choice: ['A reusable cup: one with a lid for the road, or a proper mug to sit with?'],
      experience: ['Which place was happy to fill your reusable cup?'],
    },
    atWork: {
      work: [
        'What gets in the way of reusable cups at work: washing up, or forgetting?',
        'What gets more people to bring a reusable cup: a discount, or a reminder?',
      ],
      people: [
        'How long have you had the mug you use at work, and where is it from?',
        'Which swap like a reusable cup cut the most waste where you work?',
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
      idea: ["What would you have stitched on a chef's jacket besides the name?"],
      problem: ['Which stain is the hardest to get out of chef whites?'],
      choice: ['In a busy kitchen: classic chef whites, or something darker?'],
      experience: ['What do you remember about your first set of chef whites?'],
    },
    atWork: {
      work: [
        'What should a modern chef wear: classic whites, or a bit of colour?',
        'What matters more in kitchen clothes on a hot night: cool cloth, or thick sleeves?',
      ],
      people: [
        'What do spotless chef whites tell you about a kitchen?',
        'Which chef did you look up to when you started in a kitchen?',
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
      idea: ['Which words on a menu make you hungry at once?'],
      problem: ['~Which dish would you order just for its name?'],
      choice: ['A menu: one short page, or pages and pages to browse?'],
      experience: ['Which menu have you read from the first line to the last?'],
    },
    atWork: {
      work: [
        'What gets cut first when a menu is too full: dishes, pictures or words?',
        'What goes out of date fastest on a menu: prices, dishes or allergens?',
      ],
      people: [
        "What's the best spelling mistake you've ever spotted on a menu?",
        'What do you read first on a menu: the starters, the desserts or the prices?',
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
      problem: ['Which food safety rule do new starters find the hardest to remember?'],
      choice: ['Food safety training: on a screen at your own pace, or in a room with stories?'],
      experience: ['Which kitchen habit from work do you keep up at home?'],
    },
    atWork: {
      work: [
        'Which kitchen habit tells you that somebody has had good food safety training?',
        'When does food safety training stick best: before the first shift, or on the job?',
      ],
      people: [
        'What did your first head chef teach you about a clean kitchen?',
        'Which food safety rule do people most often get wrong at home?',
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
      idea: ['Which fact on a food label needs the most careful checking?'],
      problem: ["What's the hardest thing to fit on a small food label?"],
      choice: ['What would you check first on a food label: ingredients, allergens, dates or nutrition?'],
      experience: ['What was the first food product you helped to get tested, labelled or on to the shelf?'],
    },
    atWork: {
      work: [
        'What causes more work on a food label: a new recipe, or a new rule?',
        'What do you look for first on a food label: the sugar, the origin or the date?',
      ],
      people: [
        "What's the smallest print you've ever tried to read on a food label?",
        'Which word on a food label puzzles you most?',
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
    atWork: {
      work: [
        'What should a food inspection machine look for first: metal, glass or a bad seal?',
        'Which checks on a food line get harder as the line gets faster?',
      ],
      people: [
        'Which food that you buy would you most like to see being checked?',
        "Who had the sharpest eye on a production line you've worked on or visited?",
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
      idea: ['Which bottle would you bring along to a supper out?'],
      problem: ['~Who in your group always brings the bottle nobody has heard of?'],
      choice: ['With a curry or a pizza: a cold beer, a glass of wine, or something soft?'],
      experience: ['Which bottle did you bring to a table that everybody asked about?'],
    },
  },
];
