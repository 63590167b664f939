import type { Subject } from '../../subject';

/** Firms that make food in large kitchens, and those who carry it on. */
export const foodManufacturers: readonly Subject[] = [
  {
    name: 'jars and bottles',
    says: [
      '(glass|jam|honey|mason|kilner|food|sauce) jar',
      '(glass|sauce|juice|beer|wine|spirit|oil) bottle (supplier|manufacturer|range|wholesale|design)',
      '(drinks|food|aluminium|aerosol|tin) can (maker|manufacturer|supplier|plant|ends?)',
      '(mobile|contract) (canning|bottling)',
      'bottling (line|plant|hall|service)',
      '(crown|bottle|jar|screw) (cap|lid|closure)',
      'corks and closures',
    ],
    clues:
      'millilitre, pallets, lids, filling, embossed, lightweight, closures, litres, recycled glass, glass, jam, honey, preserve, mason, kilner, sauce, supplier, ml, cap, packaging, spirit, cork, chutney, label, beer, wholesale, screw top, amber, candle, swing top, clip, dropper, minimum order, refill, twist-off',
    asks: {
      idea: ['Which jar or bottle is so nice that you keep it when it is empty?'],
      experience: ['What do you keep in old jam jars at home?'],
      choice: ['Sauce in the fridge: from a glass jar, or from a squeezy bottle?'],
      problem: ['~Who do you call when a jar will not open?'],
    },
    cued: [
      'What would you fill first in a big *Kilner* jar: pasta, pickles or sweets?',
      'Which *jam* is worth a jar from the top shelf?',
      'What would you put in a pretty bottle with a *cork*: oil, gin or bath salts?',
      'Which *chutney* do you make or buy by the jar every autumn?',
    ],
    atWork: {
      asks: [
        'What sells a product on a shelf first: the shape of the bottle, or the label?',
        'Which closure suits a premium product best: cork, screw cap or swing top?',
        'What says quality to you in a jar: the weight, the lid or the label?',
        "Which jar or bottle do you keep and use again long after it's empty?",
      ],
      cued: [
        'Which *closure* do customers like best: twist, cork or swing top?',
        'What do your customers ask first about *recycled glass*: colour, price or strength?',
      ],
    },
  },
  {
    name: 'food product development',
    says: [
      '(new )?(food|recipe|menu|product) (innovation|development) (chef|kitchen|manager|team|centre|consultant|lab|studio)',
      '(food|flavou?r|taste) (technologist|scientist|innovation|house|panel|trends?|creation|lab|solutions)',
      'npd',
      '(sensory|taste|consumer) (panel|testing|tasting)',
      'taste test(er|ing)?',
      'flavou?rings',
      '(reformulation|clean label|sugar reduction|natural colou?rs)',
      'food (science|scientist|technologist)',
    ],
    clues:
      'ingredients, flavours, texture, formulation, recipe, innovation, test kitchen, npd, prototype, shelf life, chef, tasting, manufacturer, launch, retailer, supermarket, scale-up, trends, sensory, brief, food technologist, reformulate, factory, consumer, range, nutrition, sampling, pilot plant, concept, plant-based',
    asks: {
      idea: ['+Which two flavours would you put together in a snack?'],
      problem: ['Which snack flavour sounds all wrong but tastes wonderful?'],
      choice: [
        "What makes you try a new food: the flavour, the pack or a friend's tip?",
        'In a taste test for a new food: something sweet first, or something salty?',
      ],
    },
    cued: [
      'Which *texture* do you love in a snack: crunchy, chewy or creamy?',
      'Which homemade *recipe* of yours should be in every shop?',
      'Which *flavour* of crisps is still missing on the shelf?',
      'What did you like best at a *tasting* you once joined?',
    ],
    atWork: {
      asks: [
        '+What matters most in a new food product: taste, texture or shelf life?',
        'Which food trend would you like to work on: high fibre, less sugar or world flavours?',
        'Which food would you bring back to the shelves if you could?',
        "What's hardest to keep when a recipe goes from kitchen to factory: taste, or texture?",
      ],
      cued: [
        'What is hardest to keep when a recipe goes from *test kitchen* to factory?',
        'Which *trend* in food will still be on the shelf in ten years?',
      ],
    },
  },
  {
    name: 'cultivated meat',
    says: [
      '(cultivated|cultured|lab grown|cell based|cell cultured) (meat|seafood|chicken|fat|milk|fish|beef)',
      '(alternative|alt|novel|plant|fungi|fermented|edible insect|insect) proteins?',
      'precision fermentation',
      'mycoprotein',
      '(food|agri ?food|alt protein) ?tech',
      'cellular agriculture',
      'biomass fermentation',
      'food (robot|robotics|3d printing|printer)',
    ],
    clues:
      'bioreactor, novel food, fermentation, pilot plant, scale up, chefs, microbes, protein, cell-based, lab-grown, alternative, cells, startup, mycoprotein, seafood, chicken, sustainable, slaughter-free, regulatory approval, plant-based, animal-free, burger, scaffold, precision fermentation, growth media, fat, food tech, funding, pet food, biomass, foodtech, tasting',
    asks: {
      idea: ['+Which dish made with cultivated meat would you like to taste first?'],
      choice: [
        'A first taste of cultivated meat: in a burger, or as a nugget?',
        'What would matter most to you in cultivated meat: taste, texture or how it is made?',
        'Which cultivated meat would you like to taste first: chicken, beef or salmon?',
      ],
    },
    cued: [
      'Which sauce would you have on a *burger* made from cultivated meat?',
      '*Chicken* without the farm: in a curry, a wrap or a soup?',
      'Which *seafood* would you try first if it were grown from cells?',
    ],
    atWork: {
      asks: [
        'Which cultivated product will reach menus first: chicken, beef or fish?',
        'What would you want to know before your first bite of cultivated meat?',
        'Which dish would you try first with cultivated meat?',
        'What interests people most in cultivated meat: the taste, the making or the animals?',
      ],
      cued: [
        'What helps most with *scale up*: better media, bigger tanks or cheaper power?',
        'Which question about *novel food* rules comes up most in meetings?',
      ],
    },
  },
  {
    name: 'food factory',
    says: [
      '(meat|fish|poultry|dairy|seafood) (processing|processor|plant|packing|packer|factory)',
      '(abattoir|slaughterhouse|cutting plant|boning hall)',
      '(butchery|food factory|cheese|bakery) (operatives?|production|line)',
      '(food|hygiene) operative',
      '(slicing|portioning|deboning|filleting|mincing|filling|depositing|pasteuri[sz]ing) (machine|line)',
      'freeze ?dr(ied|ying|yer)',
      'industrial (bakery|oven|mixer|cooker)',
    ],
    clues:
      'carcass, retail packs, washdown, conveyor, tonnes, stainless, production line, processing, packing, hygiene operative, shift, meat, abattoir, poultry, butcher, brcgs, fish, haccp, boning, slicing, operatives, chilled, ready meals, quality, line leader, ppe, deboning, cold store, night shift, dairy, wellies, supervisor, hairnet',
    asks: {
      choice: [
        '+A tour of a food factory: cheese, chocolate, or biscuits?',
        'Which food would you love to taste fresh off the line: crisps, chocolate or bread?',
      ],
      idea: ['Which food would you most like to follow from the farm to the pack?'],
      problem: ['~Which food would you sneak a taste of if you worked on the line?'],
    },
    cued: [
      'Which *ready meal* would you be happy to eat any evening?',
      'How do you like your *poultry*: roasted, grilled or in a curry?',
      'What would you pick from a counter of fresh *meat* for the weekend?',
      'Which job would you try for a day on a *production line*: packing, tasting or driving?',
    ],
    atWork: {
      asks: [
        'What makes a food factory a good place to work: the team, the shifts or the training?',
        'What matters most on a food production line: hygiene, speed or a steady team?',
        'What would you improve first in a food factory: cleaning time, changeovers or packing?',
        'Which everyday food would you most like to see being made in a factory?',
      ],
      cued: [
        'Which small change has made a *shift* on the line easier?',
        'What do new *operatives* in a food factory need to learn first?',
      ],
    },
  },
  {
    name: 'food wholesale',
    says: [
      '(food|foodservice|catering|fresh produce|frozen|dairy|drinks|bakery|confectionery|asian food|fruit and veg|fruit & veg) (wholesaler|wholesale|distributor|distribution|importer|exporter|supplier|merchant)',
      'delivered wholesale',
      '(wholesale|trade|catering) (fruit|veg|vegetables|food|bakery|bread|cheese|meat|fish|coffee|drinks|order)',
      '(food|drink) (export|exports|exporters|broker|import|buyers?|listing)',
      '(listed|stocked|available) (in|at) (retailers|supermarkets|farm shops|delis)',
    ],
    clues:
      'pallets, chefs, stockists, trade price, delivery van, depot, foodservice, cash and carry, produce, catering, delivery, supplier, restaurant, frozen, cases, trade account, bulk, caterers, fruit and veg, minimum order, distributor, dairy, van, six days, import, drop size, ambient, chilled, seafood, next-day',
    asks: {
      problem: ['Which ingredient is the hardest to find in good quality all year round?'],
      choice: ['A food delivery for a kitchen: before dawn, or after the lunch rush?'],
      idea: ['Which dish would you build around a crate of fresh seasonal vegetables?'],
      experience: ['Which ingredient did you once find by chance and now order every week?'],
    },
    cued: [
      'Which *vegetable* should be on far more menus than it is?',
      'Which *frozen* food is the most useful in a kitchen: peas, chips or prawns?',
      'Which *cheese* would you order a whole wheel of?',
      'What would you buy in *bulk* if you had the shelf for it: rice, olive oil or chocolate?',
      'Which *dairy* product runs out first in your kitchen: milk, butter or cream?',
      'Which side dish must be on every *Christmas* menu: roast potatoes, sprouts or red cabbage?',
      'Which *oil* do you cook with most: olive, rapeseed or sunflower?',
    ],
    atWork: {
      asks: [
        '+What do chefs value most in a food supplier: freshness, range or a quick answer?',
        'Which ingredient can a busy kitchen never have enough of?',
        'When does a food delivery suit your kitchen best: early, mid-morning or in the afternoon?',
        'How do you like to place food orders: in an app, by phone or with a rep?',
      ],
      cued: [
        'What does a *chef* ask first about a new ingredient: the taste, the origin or the pack size?',
        "How do you place tomorrow's kitchen *order*: by phone, on an app or by voice message?",
        'What makes a delivery *driver* a favourite at the kitchen door?',
        'Walking round a food *depot*: list in hand, or open to ideas from the shelves?',
      ],
    },
  },
];
