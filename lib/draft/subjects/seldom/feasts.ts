import type { Subject } from '../subject';

/** Food for a crowd: festivals, cook-offs and those who cater. */
export const feasts: readonly Subject[] = [
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
    atWork: {
      asks: [
        'Which small food business did you discover at a festival?',
        'What do you head for first at a food festival: something sweet, spicy or completely new?',
        'What makes a food festival good for a small maker: a good spot, the crowd or the chat?',
        'What makes a food festival worth the trip: the stalls, the music or the crowd?',
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
      idea: [
        '+Which dish would you enter in a cook-off?',
        'Which dish would you most like to taste at a cook-off?',
      ],
      choice: [
        'A cook-off: chilli, barbecue or baking?',
        'What wins a cook-off: the flavour, the look or a secret spice?',
      ],
    },
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
        '+What would you try first at a chilli festival: a hot sauce, a curry or a chilli jam?',
        '+How hot do you like your chilli: mild, medium or blazing?',
      ],
      idea: ['Which dish gets better with one more chilli?'],
      problem: ['~Who in your family says "not that hot" and then goes red?'],
    },
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
        '+At a wine festival: red, white, rosé or sparkling?',
        'At a wine festival: straight to an old favourite, or a grape you have never tried?',
      ],
      idea: [
        'Which wine region would you most like to visit?',
        'What would you fill your tasting glass with first at a wine festival?',
      ],
    },
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
      idea: ['+Which stall would you like to find at a night market?'],
      choice: [
        'At a night market: look at every stall first, or buy at the first good smell?',
        'What do you look for first at a night market: food, music or crafts?',
        'Night market food: dumplings, noodles or something sweet?',
      ],
    },
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
      choice: ['+A food tour: street food, fine dining or a bit of both?'],
      experience: ['+Which local dish should every visitor to your town taste?'],
      idea: [
        'In which city would you most like to go on a food tour?',
        'Which place for a bite would you show first on a food tour of your town?',
      ],
    },
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
      idea: [
        '+What would you bring along to a supper where everybody brings a dish?',
        'Which pudding would you bring to a shared supper?',
      ],
      choice: [
        'What makes a good shared supper: the food, the company or the conversation?',
        'A dish to share: a salad, a casserole or something sweet?',
      ],
    },
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
        'Hog roast: in a roll, on a plate or with extra crackling?',
        'What goes beside a hog roast: coleslaw, potatoes or a green salad?',
      ],
      idea: ['What belongs in a hog roast roll besides the pork?'],
    },
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
      choice: [
        '+For which occasion would you book a private chef: a birthday, an anniversary or a weekend away?',
        'Which dinner would you ask a private chef to cook: Italian, Indian or a proper roast?',
        'With a chef in your kitchen: watch and learn, or stay at the table with your guests?',
      ],
      idea: ['Which dish do you love but never cook at home?'],
    },
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
      choice: [
        'What belongs on the table at a funeral tea: sandwiches, scones or homemade cake?',
        'Where would you gather after a service: at home, in a hall or in a quiet tea room?',
        'What matters most at a gathering after a funeral: good food, quiet or time to talk?',
      ],
      idea: ['Which little sandwich disappears first when a family gathers over tea?'],
    },
  },
];
