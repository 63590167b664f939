import type { Subject } from '../subject';

/** Where people learn to cook, mix and bake, and what they read while they do. */
export const spoons: readonly Subject[] = [
  {
    name: 'cooking class',
    says: [
      '(pasta|sushi|curry|thai|indian|italian|mexican|spanish|vegan|dumpling|tapas|pizza|seafood|fish|vegetarian|bbq|barbecue|steak|knife skills|butchery|sourdough|bread|cheese ?making|cheese) (making |cookery |cooking |baking )?(class|workshop|course|masterclass|lesson|school)',
      'learn to make (pasta|sushi|dumplings|gnocchi|ravioli)',
      'hands on (cookery|cooking)',
      'knife skills',
    ],
    clues:
      'aprons, ravioli, fillet, recipes, gift voucher, cook together, chef, dough, pasta, curry, hands-on, sushi, kitchen, ingredients, dumpling, spice, knife skills, thai, cookery school, tapas, flavour, beginner, vegan, masterclass, bbq, seafood, menu, cook along, supper, noodle, market tour, bao',
    asks: {
      idea: ['Which dish would you like to be able to make without a recipe?'],
      problem: ['Which dish looks the hardest to cook well?'],
      choice: ['In a cookery class: roll fresh pasta, or grind a curry paste?'],
      experience: ['What was the first thing you learned to make in a kitchen?'],
    },
  },
  {
    name: 'cake class',
    says: [
      '(chocolate|truffle|praline) (making|workshop|class|course|masterclass|experience|tasting workshop)',
      '(cake decorating|cake|cupcake|icing|sugarcraft|sugar flower|macaron|patisserie|piping|buttercream|fondant) (class|course|workshop|lesson|masterclass|tutorial)',
      'decorating class',
      'gingerbread house (workshop|class|decorating)',
    ],
    clues:
      'piping, ganache, tempering, sprinkles, nozzle, palette knife, chocolate, truffle, decorating, icing, buttercream, fondant, cupcake, sugarcraft, baking, sponge, macaron, praline, beginner, workshop, sugar flowers, royal icing, patisserie, tier, hands-on, gingerbread house, drip, turntable, afternoon tea, cookie, apron, baker',
    asks: {
      idea: ['Which cake would you like to learn to decorate for a friend?'],
      problem: ["What's hardest on a cake: smooth icing, straight layers or neat writing?"],
      choice: ['A sweet class: fill chocolates, or pipe flowers on a cake?'],
      experience: ['Which cake did you make that turned out better than you hoped?'],
    },
  },
  {
    name: 'barista course',
    says: [
      'barista (course|training|class|workshop|skills|championship|academy|school|jam)',
      'latte art (class|course|workshop|throw ?down|competition|night)',
      'coffee (brewing|cupping|tasting|roasting) (class|course|workshop|session|event)',
      '(home|pour over|espresso) (barista|coffee) (class|course|workshop)',
      'coffee cupping',
    ],
    clues:
      'steaming, espresso, grinder, tamp, sca, dialling in, rosetta, latte art, milk, coffee, brew, roastery, extraction, training, pour, bean, cappuccino, latte, throwdown, flat white, cupping, home barista, filter, certificate, crema, machine, portafilter, championship, dial in, café job, tulip',
    asks: {
      idea: ['Which picture would you try to pour on top of a coffee?'],
      problem: ["What's the trickiest part of making a good coffee: the grind, the milk or the pour?"],
      choice: ['On a barista course: pull a perfect espresso, or pour pretty milk?'],
      experience: ['How do you make the first coffee of the day at home?'],
    },
    atWork: {
      work: [
        'What gives away a good barista: the milk, the speed or the smile?',
        'Which matters more behind a coffee bar: speed, or knowing the regulars?',
      ],
      people: [
        'Who taught you to make a proper coffee?',
        'Which coffee would you learn to make properly with a barista at your side?',
      ],
    },
  },
  {
    name: 'cocktail class',
    says: [
      '(cocktail|mixology|gin|rum|bartending) (making|masterclass|class|workshop|school|experience|course|lesson|blending)',
      'cocktail making',
      'make your own (gin|cocktail|rum)',
      'bartender (training|school|competition)',
      'flair bartending',
    ],
    clues:
      'shaker, hen party, garnish, mixologist, welcome drink, muddle, team building, stirred, mixology, gin, shake, bartender, rum, margarita, spirit, espresso martini, mojito, tequila, bar, masterclass, daiquiri, distillery, mocktail, stir, blending, negroni, birthday, strainer, prosecco, jigger, vodka, sip',
    asks: {
      idea: ['Which cocktail would you name after a friend, and what would be in it?'],
      problem: ['Which cocktail is the hardest to make well at home?'],
      choice: ['In a cocktail class: learn a famous classic, or invent something new?'],
      experience: ['What was the first cocktail you ever mixed or tasted?'],
    },
  },
  {
    name: 'wine course',
    says: [
      'wine (course|class|school|workshop|education|exam|qualification)',
      'wset',
      '(wine|whisky|beer|sake|cheese) (diploma|level \\w+|qualification)',
      '(beer|tea|cheese|whisky|chocolate) (tasting )?(course|class|masterclass|school)',
      'cicerone',
      'blind tasting',
    ],
    clues:
      'grape varieties, tutor, palate, aromas, tannin, swirl, tasting, wset, vineyard, grape, sommelier, level 2, level 3, whisky, cellar, bordeaux, chardonnay, terroir, pinot noir, vintage, champagne, pairing, glass, burgundy, diploma, exam, riesling, flight, blind tasting, rioja, certificate, acidity, old world',
    asks: {
      idea: ['What would you like to be able to tell about a wine from one sip?'],
      problem: ['~Which smell do the experts find in a wine that you never do?'],
      choice: ['On a wine course: one country in depth, or a sip from all over the world?'],
      experience: ['Which food or drink could you pick out with your eyes closed?'],
    },
  },
  {
    name: 'catering college',
    says: [
      '(catering|culinary|hospitality|cookery|chef|pastry) (college|school|students?|academy|course|arts|training|degree|diploma|apprentice(ship)?)',
      'training (kitchen|restaurant)',
      'culinary (arts|institute|competition)',
      '(professional|level \\d) (cookery|catering)',
      'hospitality management',
    ],
    clues:
      'whites, knives, brigade, work placement, pastry, student chefs, chef, student, apprentice, hospitality, kitchen, culinary, lecturer, training restaurant, competition, knife, service, cookery, menu, level 2, diploma, front of house, ihm, butchery, placement, campus, nvq, patisserie, enrol, hotel management, bursary, work experience',
    asks: {
      idea: ['Which kitchen skill would you learn first from a trained chef?'],
      problem: ['Which kitchen skill took you the longest to learn?'],
      choice: ['At a culinary school: pastry, sauces, or the grill?'],
      experience: ['Which dish did you learn to cook properly as a grown-up?'],
    },
    atWork: {
      work: [
        'What can a kitchen teach a young cook that a classroom cannot?',
        'Which is hardest to teach in a kitchen: skill, speed or calm?',
      ],
      people: [
        'Which chef or tutor shaped the way you work in a kitchen?',
        'Which dish would you most like a professional chef to teach you?',
      ],
    },
  },
  {
    name: 'cookbook',
    says: [
      'cook ?book',
      'recipe book',
      'cookery book',
      '(food|recipe) (writer|blogger|blog|columnist|author|developer|creator|critic|influencer)',
      'cookbook (club|launch|signing|swap)',
      'family recipes',
    ],
    clues:
      'ingredients, weeknight, food writer, recipes, book signing, author, foodie, publisher, bake, chef, pre-order, hardback, signed copy, signing, dish, one-pot, vegetarian, supper, photography, traybake, slow cooker, kitchen, blogger, launch, chapter, cook, comfort food, paperback, flavour, air fryer, food stylist',
    asks: {
      idea: ['What would the first recipe in your own family cookbook be?'],
      problem: ['~Which page of a cookbook at your home is the one with all the stains?'],
      choice: ['A recipe: followed to the gram, or only read once for ideas?'],
      experience: ['Which recipe did you copy by hand from somebody in your family?'],
    },
  },
  {
    name: 'food photography',
    says: [
      'food (photograph(y|er)|styl(ing|ist)|photos|shoot|video|content|reel|filming)',
      'menu (photo|photography|shoot)',
      'restaurant (photography|video|photographer|content)',
      'recipe (video|development|photography|reel)',
    ],
    clues:
      'lighting, plating, styled, overhead, reels, crumbs, stylist, shoot, menu, photographer, lens, dish, studio, prop, restaurant, backdrop, camera, chef, content, flat lay, natural light, mouth-watering, brand, editing, close-up, steam, packaging, social media, garnish, drip, tripod, tabletop, moody',
    asks: {
      idea: ['Which dish of yours would you like to have photographed really well?'],
      problem: ['~Which dish tastes wonderful and never looks it in a photograph?'],
      choice: ['A photo of food: straight from above, or close enough to see the steam?'],
      experience: ['~Who at your table takes a photo before anybody may eat?'],
    },
    atWork: {
      work: [
        'What eats up the time on a food shoot: the light, the props or the plate?',
        'Which is harder to photograph: food that melts, or food that wilts?',
      ],
      people: [
        "What's the oddest trick you have ever seen on a food shoot?",
        'Which picture of a dish made you book a table?',
      ],
    },
  },
  {
    name: 'restaurant review',
    says: [
      'restaurant (review|critic|guide|reviewer)',
      'food critic',
      '(michelin|good food) (guide|star|inspector)',
      'bib gourmand',
      '(best|top) (restaurant|café|cafe|pub|takeaway|bakery|chippy|curry house) (in|of|award|finalist|winner|list)',
      '(restaurant|curry|pie|pizza|takeaway|street food|pub|bakery|café) (of the year|awards?)',
    ],
    clues:
      'critic, plated, inspectors, tasting menu, food guide, dish, star, chef, menu, starter, dining, bib gourmand, rosette, waiter, service, dessert, reservation, guide, cuisine, small plates, wine list, sunday paper, kitchen, bistro, set lunch, flavour, 5 stars, ambience, foodie, award',
    asks: {
      idea: ['Which dish would you write about if you were a food critic for a day?'],
      problem: ["What's the hardest thing to put into words about a great meal?"],
      choice: ['What wins you over at a table: the cooking, the welcome, or the setting?'],
      experience: ['Who do you ask when you want to know where to eat in a new town?'],
    },
  },
  {
    name: 'preserving class',
    says: [
      '(jam|chutney|pickle|pickling|fermentation|fermenting|preserving|kimchi|sauerkraut|kombucha|canning|curing|smoking|charcuterie|sausage|butchery|filleting) (making )?(workshop|class|course|lesson|demonstration|demo)',
      'sausage ?making (course|class)',
      '(butchery|fish filleting|smoking) (class|course|day)',
      'learn to (pickle|ferment|preserve|cure|smoke)',
    ],
    clues:
      'jars, brine, glut, sterilise, crock, jam, chutney, kimchi, pickle, fermentation, sauerkraut, kombucha, canning, vinegar, marmalade, preserves, curing, smoking, charcuterie, salt, scoby, pectin, cabbage, workshop, gut health, bacteria, sourdough starter, bottling, piccalilli, water bath, setting point',
    asks: {
      idea: ['What would you put into a jar to last the winter?'],
      problem: ['Which fruit or vegetable is the trickiest to preserve well?'],
      choice: ['In a preserving class: jam, chutney, or crunchy pickles?'],
      experience: ['Whose jam or pickle do you still remember from your childhood?'],
    },
  },
];
