import type { Subject } from '../../subject';

/** Food for a crowd: festivals, cook-offs and those who cater. */
export const foodFestivals: readonly Subject[] = [
  {
    name: 'food festival',
    says: [
      'food (and drink |& drink )?(festival|fest|fair|show|expo)',
      '(foodie|flavours|taste of \\w+) (festival|fest|weekend)',
      '(oyster|crab|garlic|tomato|strawberry|potato|pie|cherry|mango|lobster|seafood|sausage) (festival|fest)',
      'festival of food',
      '(vegan|street food) (festival|fest|fair)',
    ],
    clues:
      'chef demos, tastings, traders, stalls, artisan, demonstrations, wristband, stallholders, street food, producers, cookery, marquee, foodie, live music, flavours, seafood, oyster, harbour, weekend, entry, celebrity chef, gin, cheeses, cooking, brewery, vendors, castle grounds, taste of, banquet',
    asks: {
      choice: [
        '+What would you try first at a food festival: cheese, street food or something sweet?',
        'At a food festival: taste a bit at every stall, or queue for the big plate?',
      ],
      idea: ['Which local food should have a festival all of its own?'],
      experience: ['What do you always take home from a food festival?'],
    },
    cued: [
      'What would you like to see a *celebrity chef* cook live with things from near you?',
      'Which *street food* do you look for first: dumplings, tacos or something in a flatbread?',
      'Which *seafood* would you queue for at a festival by the harbour?',
      'A cheese *tasting*: soft and creamy, hard and old or blue?',
    ],
    atWork: {
      asks: [
        '+What do you head for first at a food festival: something sweet, spicy or completely new?',
        'Which small food business did you discover at a festival?',
        'What makes a food festival worth the trip: the stalls, the music or the crowd?',
        'What brings visitors back to a food festival: new traders, great chefs or the atmosphere?',
      ],
      cued: [
        'What makes a *chef demo* fill the tent: a famous name, a local dish or free tasters?',
        'What do *traders* at a food festival value most: footfall, a good pitch or kind neighbours?',
      ],
    },
  },
  {
    name: 'cook-off',
    says: [
      '(chilli|chili|bbq|barbecue|gumbo|curry|stew|jollof|sausage|pie|soup) (cook ?off|contest|competition|championship|throw ?down|challenge)',
      'cook ?off',
      'cooking (contest|competition|challenge)',
      'bake ?off',
      '(baking|bake|cake) (contest|competition|challenge)',
      '(pie|hot dog|burger|wing|watermelon|chilli) eating (contest|competition)',
    ],
    clues:
      "entrants, secret ingredient, recipe, showstopper, apron, tasting, chilli, judges, brisket, bbq, contestant, entries, smoker, crowned, teams, jollof, gumbo, spicy, winner, tasting kit, ribs, trophy, people's choice, contest, championship, bragging rights, trials, pitmaster, crockpot, stew, entry form",
    asks: {
      idea: ['+Which dish would you enter in a cook-off?'],
      experience: ['Who in your family would you send to a cook-off, and with which dish?'],
      choice: [
        'At a cook-off: stir the pot, or judge with a spoon?',
        'Which cook-off would you go and taste first: barbecue, curry or baking?',
      ],
    },
    cued: [
      '*Brisket*: sliced, chopped or in a bun?',
      '*Jollof*: with plantain, with chicken or straight from the pot?',
      '*Ribs*: sticky and sweet, or dry and smoky?',
      '*Chilli* heat: gentle, warm or brave?',
    ],
  },
  {
    name: 'chilli festival',
    says: [
      'chill?i (festival|fest|fiesta|farm|eating|challenge|day|growers)',
      '(carolina reaper|ghost pepper|scotch bonnet|naga)s?',
      'hottest chilli',
    ],
    clues:
      'scoville, sauces, jalapeño, peppers, habanero, hot sauce, carolina reaper, spicy, ghost pepper, eating contest, jalapeno, heat, growers, scotch bonnet, naga, burn, plants, stalls, fiery, milk, naan, jam, street food, capsaicin, brave, seeds, mild, chillies, live music, clash, polytunnel',
    asks: {
      choice: [
        '+How hot do you like your chilli: mild, medium or blazing?',
        '+What would you try first at a chilli festival: a hot sauce, a curry or a chilli jam?',
      ],
      experience: ['What do you reach for after a bite of a very hot chilli?'],
      problem: ['~Who in your family says "not that hot" and then goes red?'],
    },
    cued: [
      'What do you put *hot sauce* on first: eggs, chips or pizza?',
      'How do you like your *jalapeño*: stuffed, pickled or fresh?',
      'What would you mix with *scotch bonnet* to make a good jam: mango, pineapple or tomato?',
      'Where would you sit at a chilli *eating contest*: at the table, or safely in the crowd?',
    ],
  },
  {
    name: 'wine festival',
    says: [
      '(cheese|wine|cheese and wine|wine and cheese|wine and food) (festival|fest|fair|weekend|fete)',
      'grape (harvest|stomping|festival)',
      '(gin|rum|whisky|prosecco|cocktail|cider|champagne|tequila) (festival|fest|fair|weekend)',
      'wine walk',
      'wine trail',
    ],
    clues:
      'tokens, tasting glass, masterclass, wristband, vineyard, winery, grape, cheese, cellar door, sip, harvest, winemaker, chardonnay, stomping, bottles, varietals, food trucks, pours, live music, rosé, vintage, sommelier, wineries, shiraz, designated driver, marquee, sample, sparkling',
    asks: {
      choice: [
        '+At a wine festival: straight to an old favourite, or a grape you have never tried?',
        'Which masterclass would you choose at a wine festival: sparkling, reds or cheese and wine?',
      ],
      idea: ['What would you fill your tasting glass with first at a wine festival?'],
      experience: ['Who would you share a tasting glass and a plate of cheese with?'],
    },
    cued: [
      'Which *cheese* would you carry round with a glass at a wine festival?',
      'What would you ask a *winemaker* over a glass?',
      'Which would you book first: a *masterclass* or a table near the music?',
      'How would you like a *vineyard* best: at harvest, in spring or at sunset?',
    ],
  },
  {
    name: 'night market',
    says: [
      'night market',
      '(street food|food|evening) market',
      '(friday|saturday|thursday|moonlight) night (food )?market',
      'street food (friday|saturday|night|social|event|weekend)',
      '(kerbside|street) (feast|eats)',
      'food truck (friday|rally|night|park|festival)',
      '(food hall|food court)',
    ],
    clues:
      'traders, lanterns, stalls, picnic benches, street food, vendors, evening, live music, dumplings, dusk, fairy lights, handmade, satay, dj, artisan, twilight, food trucks, friday night, bao, under the stars, browse, buskers, bubble tea, bites, car park, skewers, craft, 5pm till late, moonlight',
    asks: {
      experience: [
        'How many dishes can you manage at a night market?',
        'Which kind of live music suits a night market best?',
        'Which street food do you hope to find at a night market?',
      ],
      choice: ['At a night market: start with something sweet, or something savoury?'],
    },
    cued: [
      'Which *street food* do you look for first at a night market?',
      'Which kind of *live music* suits a night market: guitar, brass or drums?',
      'What do you like best with *dumplings*: soy, vinegar or chilli oil?',
      'Which *handmade* thing would you look for at a night market: candles, jewellery or soap?',
    ],
  },
  {
    name: 'food tour',
    says: [
      '(food|foodie|tasting|culinary|chocolate|bakery|street food|tapas|pub|beer|cocktail) (tour|trail|walk|crawl)',
      'food walking tour',
      'progressive dinner',
      'safari supper',
      'eat your way',
    ],
    clues:
      'tastings, local specialities, bites, hidden gems, stroll, walking tour, guide, stops, foodie, sample, neighbourhood, bakery, culture, tapas, street eats, culinary, chocolate, itinerary, stories, hungry, small group, markets, eats, tourists, dumpling, cobbled, trail, beer, tour guide',
    asks: {
      experience: ['+Which local dish should every visitor to your town taste?'],
      choice: ['+A food tour: street food, fine dining or a bit of both?'],
      idea: ['Which place for a bite would you show first on a food tour of your town?'],
      problem: ["What's hardest on a food tour: pacing yourself, or picking a favourite?"],
    },
    cued: [
      'Which *market* stall would you stop at first on a food tour?',
      'Which *tapas* dish do you always order a second time?',
      'Which *bakery* treat should nobody leave your town without?',
      'What should a *chocolate* tasting begin with: dark, milk or white?',
    ],
  },
  {
    name: 'shared supper',
    says: [
      'pot ?luck',
      'bring (and|&) share',
      'bring a (dish|plate)',
      'shared (lunch|supper|meal)',
      'harvest supper',
      '(community|parish|village|church) (lunch|supper|breakfast|meal|feast|dinner)',
      "ploughman'?s (lunch|supper)",
      'spaghetti (supper|dinner)',
    ],
    clues:
      'raffle, pudding, trestle, parish, bring a dish, potluck, casserole, salad, hall, plate to share, neighbours, table, church, lasagne, bring a plate, dessert, meal, gathering, fellowship, cutlery, quiche, members, fork, vegetarian, guests, soft drinks, bring and share, contribute, homemade, leftovers, community meal',
    asks: {
      idea: ['+What would you bring along to a supper where everybody brings a dish?'],
      experience: [
        '+Which dish at a shared supper do you always hope somebody brings?',
        'Whose dish is always empty first at a shared supper?',
      ],
      choice: ['At a shared supper: a little of every dish, or a big plate of one?'],
    },
    cued: [
      'Which *salad* gets eaten to the last leaf at a shared table?',
      'Which *pudding* would you bring for a hall full of neighbours?',
      'What goes into a *casserole* that feeds a whole hall?',
      'Which prize would you be glad to win in the *raffle* after supper?',
    ],
  },
  {
    name: 'hog roast',
    says: [
      'hog roast',
      '(pig|lamb|whole hog) (roast|on a spit)',
      'spit roast',
      'hog roast(er|ing)?',
      '(bbq|barbecue) (catering|caterer|hire)',
      'whole (hog|pig|lamb)',
      'asado catering',
    ],
    clues:
      'crackling, apple sauce, stuffing, baps, carved, marquee, pork, spit, roll, pig, lamb, caterer, machine, slow-roasted, corporate, wedding catering, hire, gravy, coleslaw, village fete, succulent, guests, pulled pork, barbecue, pit, vegetarian option, garden party, crowd',
    asks: {
      choice: [
        '+A hog roast roll: apple sauce, stuffing, or both?',
        'Hog roast sauce: apple, barbecue or mustard?',
      ],
      idea: ['What belongs in a hog roast roll besides the pork?'],
      problem: ['Who in your family always asks for the last of the crackling?'],
    },
    cued: [
      'Who would you invite first to a *hog roast* in the garden?',
      'How do you like your *crackling*: in big shards, in small bits or by the handful?',
      'Which would you serve at a *wedding* hog roast: baps, salads or potatoes too?',
      'Which side goes best with *pulled pork*: slaw, beans or chips?',
    ],
  },
  {
    name: 'private chef',
    says: [
      '(private|personal|freelance|yacht|villa|ski) chef',
      'chef (at|to|in) (your|the) (home|house|villa|own home|table)',
      'private (dinner party|catering)',
      'dinner party (catering|chef|service)',
      'hire a chef',
      'in ?home dining',
    ],
    clues:
      'bespoke menu, washing up, villa, canapés, menu, dinner party, bespoke, tasting, holiday cottage, courses, dining, hen, yacht, ski chalet, guests, celebration, cook, home dining, intimate, luxury, personal chef, client, seasonal, plated, ingredients, retreat, occasion, allergies',
    asks: {
      idea: ['Which dish do you love but never cook at home?'],
      choice: [
        'With a chef in your kitchen: watch and learn, or stay at the table with your guests?',
        'What would you enjoy most about a private chef: the menu, the cooking or the relaxed evening?',
        'For which occasion would you book a private chef: a birthday, an anniversary or a weekend away?',
      ],
    },
    cued: [
      'Who would you invite to a *dinner party* with a chef in the kitchen?',
      'Where would you love a chef to cook for you: in a *villa*, on a boat or in a mountain hut?',
      'What would you ask for first on a *tasting* menu at home: fish, meat or vegetables?',
      'Which *canapé* disappears from the tray first at a party?',
    ],
  },
  {
    name: 'funeral tea',
    says: [
      '(funeral|wake) (tea|catering|buffet|reception|food|platter)',
      'celebration of life (catering|buffet|tea)',
      'wake (catering|buffet|menu)',
      '(buffet|platter|finger food) for (a |the )?(wake|funeral)',
      'repast',
    ],
    clues:
      'buffet, finger sandwiches, mourners, quiche, scones, respectful, wake, sandwiches, funeral director, sausage rolls, loved one, celebration of life, platters, catering, vol-au-vents, function room, cakes, condolences, crematorium, venue, finger food, difficult time, tea and coffee, compassion, reception, private room, sympathy, guests, bereaved, hot drinks',
    asks: {
      experience: ['Which cake reminds you of somebody you love?'],
      choice: [
        'A table for a family gathering: little sandwiches, or something warm?',
        'Which setting feels right for a funeral tea: a garden room, a village hall or a quiet hotel?',
      ],
      idea: ['Which little sandwich disappears first when a family gathers over tea?'],
    },
    cued: [
      '*Scones*: jam first, or cream first?',
      'Which *sandwich* filling suits every generation at a family table?',
      '*Quiche*: with cheese and onion, with ham or with greens?',
      'Which story, song or dish belongs to a *celebration of life*?',
    ],
  },
];
