import type { Subject } from '../../subject';

/** Where people learn to cook, mix and bake, and what they read while they do. */
export const cookeryClasses: readonly Subject[] = [
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
      choice: [
        '+What would you most like to learn in a kitchen: knife skills, sauces or baking?',
        '+A cooking class: bread, sushi or Thai food?',
        '+In a cookery class: roll fresh pasta, or grind a curry paste?',
      ],
      idea: ['+Which dish would you like to be able to make without a recipe?'],
    },
    cued: [
      'Which shape of fresh *pasta* would you learn first: ravioli, tagliatelle or gnocchi?',
      'What would you roll in your own *sushi*: salmon, avocado or something odd?',
      'Which *Thai* dish would you love to cook at home?',
      'Who would you bring to a *dumpling* class: a friend, a parent or a date?',
    ],
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
      idea: [
        '+Who would you bring along to a cake class?',
        'Which cake would you like to learn to decorate for a friend?',
      ],
      choice: ['+Which would you most like to learn in a cake class: piping, baking or chocolate work?'],
      problem: ["What's hardest on a cake: smooth icing, straight layers or neat writing?"],
    },
    cued: [
      'Which flower would you make from *buttercream* first: a rose, a daisy or a peony?',
      'What would you fill a *macaron* with: raspberry, pistachio or salted caramel?',
      'A *truffle*: rolled in cocoa, nuts or coconut?',
      'Who would you decorate a *cupcake* for on a rainy Saturday?',
    ],
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
      choice: [
        '+On a barista course: pull a perfect espresso, or pour pretty milk?',
        'Which latte art would you like to pour: a heart, a leaf or a swan?',
      ],
      problem: ["What's the trickiest part of making a good coffee: the grind, the milk or the pour?"],
      idea: ['Which picture would you try to pour on top of a coffee?'],
    },
    cued: [
      '*Latte art*: a heart, a leaf or a swan?',
      '*Espresso*, flat white or filter: which would you learn to make first?',
      '*Milk* in coffee: steamed, cold or none?',
      'How fine would you like your coffee *ground*: for a pot, a press or a machine?',
    ],
    atWork: {
      asks: [
        'Which barista skill helps a café most: speed, consistency or a warm welcome?',
        'Which matters more behind a coffee bar: speed, or knowing the regulars?',
        'What matters most in barista training: practice, speed or taste?',
        'Which coffee would you learn to make properly with a barista at your side?',
      ],
      cued: [
        'What should a new barista learn first: the *grinder*, the milk or the greeting?',
        'Which part of the *training* made the biggest change to your coffee?',
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
      choice: [
        '+In a cocktail class: learn a famous classic, or invent something new?',
        '+A cocktail: sweet and fruity, sharp and fresh or short and strong?',
        '+A cocktail class: with friends, on a date or with colleagues?',
      ],
      idea: ['Which cocktail would you name after a friend, and what would be in it?'],
    },
    cued: [
      'What goes into your *margarita*: salt on the rim, sugar or neither?',
      'When do you order an *espresso martini*: before dinner, after dinner or at midnight?',
      'Which alcohol-free *mocktail* would you like to be able to mix?',
      'Which *gin* drink would you make for a friend who never chooses?',
    ],
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
      choice: [
        'On a wine course: one country in depth, or a sip from all over the world?',
        'What would you learn first on a wine course: tasting, pairing or grapes?',
        'Which country would you like to learn about first on a wine course: France, Italy or Chile?',
      ],
      idea: ['What would you like to be able to tell about a wine from one sip?'],
    },
    cued: [
      'Which *grape* would you pick to learn all about: Pinot Noir, Riesling or Syrah?',
      'Which *vineyard* view would you choose for a tasting: hills, river or sea?',
      'What do you eat with *champagne*: oysters, crisps or cake?',
      'How do you hold the glass when you *swirl*: by the stem, the bowl or the table?',
    ],
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
      idea: ['+Which kitchen skill would you learn first from a trained chef?'],
      choice: [
        'At a culinary school: pastry, sauces, or the grill?',
        'Which dish would you like to learn at catering college: pastry, pasta or sauces?',
      ],
      experience: ['Which dish did you learn to cook properly as a grown-up?'],
    },
    cued: [
      'Which *pastry* would you practise until it was perfect: croissant, éclair or tart?',
      'Which dish would you choose for a *competition* against the clock?',
      'What would you cook for lunch in a *training restaurant*: fish, pasta or a roast?',
      'Which *knife* skill would you like to learn: dicing onions, filleting fish or carving?',
    ],
    atWork: {
      asks: [
        'Which skill should a young chef master first: knives, sauces or timing?',
        'Which dish would you most like a professional chef to teach you?',
        'What helps student chefs most: a placement, a mentor or a live restaurant?',
        'Which quality matters most in a student chef: passion, discipline or creativity?',
      ],
      cued: [
        'What shows you early on that an *apprentice* will stay in the trade?',
        'What do you look for in a *placement* student: curiosity, speed or a steady hand?',
      ],
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
      choice: ['A photo of food: straight from above, or close enough to see the steam?'],
      idea: ['Which dish of yours would you like to have photographed really well?'],
      experience: ['Which dish do you always take a photo of before you eat?'],
      problem: ['~Which dish tastes wonderful and never looks it in a photograph?'],
    },
    cued: [
      'Which *drink* looks prettiest in a photo: a cocktail, a latte or an iced tea?',
      'What would you put next to a plate as a *prop*: linen, herbs or an old fork?',
      'What does a *menu* need more: pictures or good words?',
      'Which time of day has the best *natural light* in your kitchen?',
    ],
    atWork: {
      asks: [
        'Where do food photos work hardest: the menu, the website or social media?',
        'Which picture of a dish made you book a table?',
        'What matters most in a food photo: light, styling or angle?',
        'Which do you prefer for a menu: photos of every dish, a few, or words alone?',
      ],
      cued: [
        'What do *chefs* worry about most when the camera comes out?',
        'Which *shoot* detail makes a restaurant look like itself?',
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
      experience: [
        '+What brings you back to the same restaurant?',
        '+Which restaurant dish do you still think about?',
      ],
      idea: ['+What would you praise first in a restaurant review?'],
      choice: ['+What wins you over at a table: the cooking, the welcome, or the setting?'],
    },
    cued: [
      'Which *dessert* would win you over in a new restaurant?',
      'What makes a *waiter* memorable: a warm hello, a good tip or a perfect memory?',
      'Where would you go with a *reservation* for two tonight?',
      'How do you read a *wine list*: by grape, by country or by asking?',
    ],
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
      choice: [
        '+In a preserving class: jam, chutney, or crunchy pickles?',
        '+What would you like to learn first: jam, pickles or kimchi?',
      ],
      idea: ['What would you put into a jar to last the winter?'],
      experience: ['Whose jam or pickle do you still remember from your childhood?'],
    },
    cued: [
      'What do you eat first with a jar of *kimchi*: rice, eggs or toast?',
      'Which fruit makes the best *jam* for a slice of buttered toast?',
      'How do you like *marmalade*: thick cut, thin cut or with a dash of whisky?',
      'A *chutney*: with cheese, with curry or with cold meat?',
    ],
  },
];
