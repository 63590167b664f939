import type { Subject } from '../subject';

/** Firms that make food in large kitchens, and those who carry it on. */
export const ladles: readonly Subject[] = [
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
      problem: ['~Who do you call when a jar will not open?'],
      choice: ['Sauce in the fridge: from a glass jar, or from a squeezy bottle?'],
      experience: ['What do you keep in old jam jars at home?'],
    },
    atWork: {
      work: [
        "Which jar or bottle do you keep and use again long after it's empty?",
        'What sells a product on a shelf first: the shape of the bottle, or the label?',
      ],
      people: [
        "What's the most beautiful bottle or jar you've seen on a shelf?",
        'What says quality to you in a jar: the weight, the lid or the label?',
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
      idea: ['Which two flavours would you put together in a snack?'],
      problem: ['Which snack flavour sounds all wrong but tastes wonderful?'],
      choice: ['In a taste test for a new food: something sweet first, or something salty?'],
      experience: ['Which new food surprised you with its texture?'],
    },
    atWork: {
      work: [
        "What's hardest to keep when a recipe goes from kitchen to factory: taste, or texture?",
        'What kills a good food idea most often: the cost, the shelf life or the name?',
      ],
      people: [
        'Which food would you bring back to the shelves if you could?',
        "What's the strangest thing you've ever been asked to taste at work?",
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
      idea: ['Which dish made with cultivated meat would you like to taste first?'],
      problem: ["What's the trickiest thing to explain about cultivated meat over dinner?"],
      choice: ['A first taste of cultivated meat: in a burger, or as a nugget?'],
      experience: ['Which food did you doubt at first and now eat all the time?'],
    },
    atWork: {
      work: [
        'What interests people most in cultivated meat: the taste, the making or the animals?',
        'Which dish would you try first with cultivated meat?',
      ],
      people: [
        'Which new food took you the longest to try, and what changed your mind?',
        'What would you want to know before your first bite of cultivated meat?',
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
      idea: ['Which food would you most like to follow from the farm to the pack?'],
      problem: ['~Which food would you sneak a taste of if you worked on the line?'],
      choice: ['A tour of a food factory: cheese, chocolate, or biscuits?'],
      experience: ['Which food have you seen being made, and what surprised you most?'],
    },
    atWork: {
      work: [
        'Which everyday food would you most like to see being made in a factory?',
        'What takes longest in a food factory: the cleaning, the changeover or the checks?',
      ],
      people: [
        'What surprises people most the first time they see inside a food factory?',
        'Which smell from a food factory takes you straight back to childhood?',
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
      idea: ['Which ingredient do you like to unpack first from the morning delivery?'],
      problem: ['Which ingredient is the hardest to find in good quality all year round?'],
      choice: ['A food delivery for a kitchen: before dawn, or after the lunch rush?'],
      experience: ['Which ingredient did you once find by chance and now order every week?'],
    },
    atWork: {
      work: [
        'What do chefs value most in a food supplier: freshness, range or a quick answer?',
        'Which ingredient can a busy kitchen never have enough of?',
      ],
      people: [
        'Which delivery driver do you remember for getting through whatever the weather?',
        "What's the most unusual thing a kitchen has needed by the next morning?",
      ],
    },
  },
];
