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
      choice: [
        '+What goes into your reusable cup most: coffee, tea or hot chocolate?',
        'Which reusable cup would you choose: steel, glass or bamboo?',
        'Where do you take your reusable cup: to work, on walks or everywhere?',
      ],
      problem: ['~Where is your reusable cup right now: in the bag, the car or the sink?'],
    },
    atWork: {
      asks: [
        '+What gets more people to bring a reusable cup: a discount, or a reminder?',
        'What matters most in a reusable cup for work: a tight lid, the size or easy washing?',
        'What gets in the way of reusable cups at work: washing up, or forgetting?',
        'Which would help your workplace use fewer paper cups: mugs, flasks or a deposit cup?',
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
      choice: [
        'In a busy kitchen: classic chef whites, or something darker?',
        "Chef's jacket: white, black or a colour?",
        'What matters most in chef whites: cool cloth, a good fit or pockets?',
      ],
      problem: ['Which stain is the hardest to get out of chef whites?'],
    },
    atWork: {
      asks: [
        'What matters most in chef whites: comfort, easy washing or smart looks?',
        'What should a modern chef wear: classic whites, or a bit of colour?',
        'Which would you improve first in kitchen clothing: the fabric, the fit or the pockets?',
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
      choice: [
        '+Which part of a menu do you turn to first: starters, mains or desserts?',
        'What do you like to see on a menu: photos, short descriptions or just the names?',
        'Where do you like to read a menu: on paper, on a board or on your phone?',
      ],
      problem: ['~Which dish would you order just for its name?'],
    },
    atWork: {
      asks: [
        'What matters most in a menu: a clear layout, good words or easy changes?',
        'What do you read first on a menu: the starters, the desserts or the prices?',
        'Which would you change first on a menu: the length, the layout or the lettering?',
        "What's the best spelling mistake you've ever spotted on a menu?",
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
      choice: [
        'Food safety training: on a screen at your own pace, or in a room with stories?',
        'What makes food safety training stick: real examples, a quiz or hands-on practice?',
      ],
    },
    atWork: {
      asks: [
        'What makes food safety training work for a team: short lessons, practice or stories?',
        'Which food safety rule do people most often get wrong at home?',
        'Which kitchen habit tells you that somebody has had good food safety training?',
        'Which food safety topic would you refresh first: allergens, cleaning or temperatures?',
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
      choice: [
        'What would you check first on a food label: ingredients, allergens, dates or nutrition?',
        'What makes a food label easy to read: large print, clear colours or short words?',
        'Which would you put first on a food label: ingredients, origin or use-by date?',
      ],
      idea: ['Which fact on a food label needs the most careful checking?'],
    },
    atWork: {
      asks: [
        'What do you look for first on a food label: the sugar, the origin or the date?',
        'Which part of food labelling takes the most care: allergens, nutrition or dates?',
        'What would you improve first on food labels: print size, plain words or layout?',
        'What causes more work on a food label: a new recipe, or a new rule?',
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
      choice: [
        'What matters most in checking food: speed, accuracy or easy cleaning?',
        'Where on the line would you check first: at the start, after filling or before packing?',
      ],
      problem: ['Which kind of pack is the hardest to inspect on your line?'],
      idea: ['Which check on the food line would you happily hand over to a machine?'],
    },
    atWork: {
      asks: [
        'What matters most in an inspection machine: accuracy, speed or easy cleaning?',
        'Which step would you improve first on a food line: detection, rejects or records?',
        'Which checks on a food line get harder as the line gets faster?',
        'What should a food inspection machine look for first: metal, glass or a bad seal?',
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
      choice: ['Bring your own: red, white or something sparkling?'],
      experience: ['Which dish goes best with the bottle you like to bring?'],
      problem: ['~Who in your group always brings the bottle nobody has heard of?'],
    },
  },
];
