import type { Subject } from '../../subject';

/** Kitchens from Europe and the Americas that one restaurant is about. */
export const europeAndAmericas: readonly Subject[] = [
  {
    name: 'tapas and paella',
    says: [
      'tapas (bar|night|menu|restaurant|platter|evening|dishes)',
      'paella',
      'spanish (food|restaurant|night|kitchen|menu|deli|omelette)',
      'patatas bravas',
      'pintxo',
      'croqueta',
      'tortilla española',
      'jam[oó]n',
    ],
    clues:
      'chorizo, sangria, padron peppers, saffron, manchego, gambas, aioli, sherry, spanish, patatas bravas, rioja, churros, seafood, croquetas, tortilla, jamon, iberico, flamenco, sharing plates, rice, prawns, small plates, mussels, pan, olives, padron, valencia, calamari, cava',
    asks: {
      choice: [
        '+Paella: with seafood, with chicken, or only vegetables?',
        '+Which tapas would you order first: patatas bravas, croquetas or gambas?',
      ],
      idea: ['+Which little dish has to be on the table on a tapas night?'],
      experience: ['Which tapas dish would you order twice?'],
    },
    cued: [
      '*Chorizo*: in a stew, on a skewer or with eggs?',
      '*Churros*: with chocolate, with sugar or both?',
      '*Sangria* or sherry: which would you pour on a warm evening?',
      '*Prawns*: with garlic, with chilli or just lemon?',
    ],
  },
  {
    name: 'Italian restaurant',
    says: [
      'italian (restaurant|food|kitchen|night|menu|trattoria|cuisine|bistro|dishes|family recipe)',
      'osteria',
      'ristorante',
      'antipast[io]',
      'aperitivo',
      'saltimbocca',
      'arancini',
    ],
    clues:
      'tiramisu, bruschetta, burrata, chianti, nonna, limoncello, parmigiana, risotto, focaccia, pasta, pizza, trattoria, antipasti, carbonara, gnocchi, aperol, ragu, lasagne, osteria, prosecco, ravioli, wood-fired, parmesan, calamari, dolci, linguine, sicilian, vino, buon appetito',
    asks: {
      experience: ['+What do you always order at an Italian restaurant?'],
      choice: ['+At an Italian restaurant: pizza, pasta, or straight to the fish and meat?'],
      idea: ['Which dish would you ask an Italian grandmother to teach you?'],
      problem: ['~How do you leave room for tiramisu after a big plate of pasta?'],
    },
    cued: [
      'What belongs on your *pizza*: plain tomato and cheese, or a bit of everything?',
      'Which *pasta* shape do you like best: tubes, ribbons or little ears?',
      'What do you like in a *risotto*: mushrooms, saffron or seafood?',
      'What do you dip your *focaccia* into: oil, tomato or the last of the sauce?',
    ],
  },
  {
    name: 'French bistro',
    says: [
      'french (bistro|restaurant|food|menu|kitchen|night|dishes|cuisine|brasserie)',
      'steak frites',
      'moules frites',
      'coq au vin',
      'bouillabaisse',
      'escargot',
      'confit (de )?(canard|duck)',
      '(boeuf|beef) bourguignon',
      'tarte tatin',
    ],
    clues:
      'onion soup, crème brûlée, gratin, baguette, plat du jour, terrine, carafe, frites, steak frites, moules, coq au vin, brasserie, escargot, duck confit, bouillabaisse, wine, bordeaux, bastille, croque monsieur, tarte tatin, chef, paris, raclette, cassoulet, fondue, boeuf bourguignon, brie, garlic butter, prix fixe, bon appétit, parisian',
    asks: {
      choice: [
        '+At a French bistro: steak and frites, mussels, or onion soup?',
        '+Which French dessert would you finish with: crème brûlée, tarte tatin or mousse?',
      ],
      idea: ['+Which French classic do you always hope to find on a bistro menu?'],
      experience: ['Where did you eat the best French meal you remember?'],
    },
    cued: [
      'What do you dip first into *onion soup*: the bread, the cheese or the spoon?',
      'Which fillings would you put in a *croque monsieur*: ham, cheese or an egg on top?',
      'How do you like your *crème brûlée*: cold and creamy or warm with a loud crack?',
      'What would you order with a *carafe* of house wine?',
    ],
  },
  {
    name: 'German food',
    says: [
      'german (food|restaurant|sausage|bakery|kitchen|menu|deli|night)',
      '(austrian|swiss|bavarian) (food|restaurant|kitchen|menu)',
      'schnitzel',

      'bierkeller',
      'sp[aä]tzle',
    ],
    clues:
      'sauerkraut, pretzel, stein, lederhosen, strudel, oompah, mustard, dumplings, wheat beer, schnitzel, bratwurst, beer, sausage, bavarian, spätzle, oktoberfest, currywurst, goulash, fondue, dumpling, austrian, pork knuckle, potato salad, leberkäse, stollen, rye, raclette, black forest, rösti, brezel, biergarten, wurst',
    asks: {
      choice: [
        '+A German supper: bratwurst with mustard, or schnitzel with potato salad?',
        'Which German sausage would you choose: bratwurst, currywurst or frankfurter?',
        'Which German dish would you order first: schnitzel, bratwurst or strudel?',
      ],
      idea: ['What has to come with a big crisp schnitzel?'],
    },
    cued: [
      'What do you dip a warm *pretzel* in: mustard, cheese or butter?',
      'Which sauce goes on a *schnitzel*: mushroom, lemon or none?',
      'What would you wear to *Oktoberfest*: lederhosen, a dirndl or a comfy jumper?',
      'How do you like your *currywurst*: mild, hot or with extra chips?',
    ],
  },
  {
    name: 'Ukrainian food',
    says: [
      '(ukrainian|russian|georgian|armenian|lithuanian|romanian|hungarian|balkan|bosnian|croatian|serbian|bulgarian|czech) (food|restaurant|kitchen|cuisine|dishes|bakery|deli|shop)',
      'borsc?ht?',
      'khachapuri',
      'khinkali',

      'goulash',
      'cevapi',
      'burek',
      'blini',
    ],
    clues:
      'beetroot, sour cream, dill, stuffed cabbage, dumplings, rye bread, paprika, kvass, borscht, varenyky, pierogi, khachapuri, georgian, goulash, holubtsi, khinkali, deli, cabbage rolls, chicken kyiv, pelmeni, bakery, honey cake, polish, cevapi, stuffed, syrniki, blini, romanian, kolbasa, salo, buckwheat',
    asks: {
      choice: [
        '+A Ukrainian lunch: a bowl of borscht, or a plate of dumplings?',
        '+Which filling would you choose for varenyky: potato, cabbage or cherry?',
      ],
      problem: ['Which dumplings are the hardest to stop eating: potato, cheese or cherry?'],
      experience: ['Which Ukrainian dish did you taste first, and who cooked it?'],
    },
    cued: [
      'Which filling would you choose for *varenyky*: potato, cherry or curd?',
      '*Honey cake*: with tea, with coffee or straight from the box?',
      'Which *pierogi* are best: boiled, or fried in butter?',
      'What would you put on a slice of dark *rye bread*?',
    ],
  },
  {
    name: 'Nordic food',
    says: [
      'sm[oø]rrebr[oø]d',
      'smorrebrod',
      'smorgasbord',
      'sm[oö]rg[aå]s(bord)?',
      '(swedish|danish|nordic|norwegian|finnish|scandinavian|scandi) (food|restaurant|kitchen|menu|café|cafe|meatball|bakery|brunch|supper)',
      'open sandwiches',
      'gravadlax',
      'gravlax',
      'fika',
      'kanelbull(e|ar)',
    ],
    clues:
      'cardamom, herring, meatballs, lingonberry, rye bread, dill, midsummer, aquavit, smørrebrød, danish, swedish, salmon, cinnamon bun, smorgasbord, open sandwich, fika, gravlax, cloudberry, pickled, scandinavian, norwegian, semla, pastries, kanelbullar, crispbread, hygge, prawns, brown cheese',
    asks: {
      choice: [
        '+Which Nordic bake would you choose: a cinnamon bun, a cardamom knot or a Danish pastry?',
        'A Nordic plate: meatballs with berry jam, or pickled herring on rye?',
      ],
      idea: ['What would you pile on a Danish open sandwich?'],
      experience: ['Where did you eat the best cinnamon or cardamom bun you remember?'],
    },
    cued: [
      'A *cinnamon bun*: from the outside in, or straight for the middle?',
      'Who would you ask to join you for *fika* this afternoon?',
      '*Salmon*: smoked, cured with dill or hot from the oven?',
      'What belongs on a *midsummer* table besides new potatoes?',
    ],
  },
  {
    name: 'South American grill',
    says: [
      'churrasc(o|aria)',
      'churrascaria',
      'rodizio',
      'asado',
      'parrilla',
      'picanha',

      '(brazilian|argentine|argentinian|uruguayan|colombian) (grill|steakhouse|food|restaurant|bbq|barbecue|kitchen)',
      'feijoada',
      'p[aã]o de queijo',
    ],
    clues:
      'skewers, malbec, caipirinha, gaucho, sirloin, charcoal, grilled pineapple, rodizio, picanha, churrasco, asado, steak, brazilian, argentinian, meats, chimichurri, carved, passador, empanadas, ribs, beef, parrilla, salad bar, ribeye, lamb, fire, farofa',
    asks: {
      idea: ['+Which cut would you like carved at your table at a Brazilian grill?'],
      choice: [
        '+What would you order first at a South American grill: steak, chicken or sausage?',
        'At a South American grill: beef with chimichurri, or a spicy sausage?',
      ],
      problem: ["What's hardest at a Brazilian grill: pacing yourself, or picking a favourite cut?"],
    },
    cued: [
      'What do you spoon *chimichurri* over: steak, potatoes or everything?',
      'How do you like your *picanha*: rare, medium or crisp at the edge?',
      'Which filling do you choose in *empanadas*: beef, chicken or cheese and onion?',
      'What do you drink with meat from the grill: a *malbec*, a beer or a lemonade?',
    ],
  },
  {
    name: 'Peruvian food',
    says: [
      'ceviche',
      '(peruvian|bolivian|chilean|ecuadorian) (food|restaurant|cuisine|kitchen|menu|chicken)',
      'pisco( sour)?',
      'lomo saltado',
      'aji de gallina',
      'anticucho',
    ],
    clues:
      "purple corn, raw fish, quinoa, llama, aji, sweet potato, lima, ceviche, pisco sour, lomo saltado, anticucho, aji amarillo, causa, tiger's milk, empanada, bolivian, chilean, rotisserie chicken, nikkei, alfajores, restaurant, ecuadorian, arroz chaufa, seafood, inca, sea bass, latin american, corn, andean",
    asks: {
      choice: ['Peruvian food: a cool ceviche, or beef and potatoes from a hot wok?'],
      idea: [
        'Which fish or seafood would you most like in a fresh ceviche?',
        'Which Peruvian dish would you try first?',
      ],
      experience: ['Where did you taste Peruvian food for the first time?'],
    },
    cued: [
      'How do you like a *pisco sour*: before the meal, with the fish or instead of dessert?',
      'What would you eat with crisp Peruvian *rotisserie chicken*: chips, salad or plantain?',
      'Who would you share a big plate of *lomo saltado* with?',
      'A *quinoa* dish: in a salad, in a soup or as a side with fish?',
    ],
  },
  {
    name: 'soul food',
    says: [
      'gumbo',
      'soul food',
      'jambalaya',
      '(cajun|creole|southern) (food|restaurant|kitchen|cooking|cuisine|menu|supper|brunch)',
      'po ?boy',
      'shrimp (and|&) grits',

      'collard greens',
      'meat and three',
    ],
    clues:
      "cornbread, grits, okra, mac and cheese, new orleans, sweet tea, andouille, hush puppies, gumbo, jambalaya, collard greens, cajun, creole, fried chicken, southern, catfish, louisiana, po' boy, ribs, yams, peach cobbler, waffle, shrimp, beignet, mardi gras, biscuits and gravy, seafood boil, platter, black-eyed peas, comfort food",
    asks: {
      idea: ['+Which side has to be on a plate of soul food?'],
      choice: [
        '+Which dish says soul food to you: mac and cheese, greens or cornbread?',
        '+From a Southern kitchen: shrimp and grits, or chicken and waffles?',
      ],
      experience: ['Whose soul food tastes like a Sunday at home to you?'],
    },
    cued: [
      '*Cornbread*: sweet, plain or with jalapeños?',
      '*Gumbo*: with sausage, with seafood or with both?',
      '*Mac and cheese*: crisp on top, or creamy all through?',
      '*Catfish*: fried, grilled or blackened?',
    ],
  },
];
