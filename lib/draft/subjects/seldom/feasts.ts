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
      idea: ['Which local food should have a festival all of its own?'],
      problem: ["What's hardest at a food festival: choosing, carrying or stopping?"],
      choice: ['At a food festival: taste a bit at every stall, or queue for the big plate?'],
      experience: ['What do you always take home from a food festival?'],
    },
    atWork: {
      work: [
        'What do you head for first at a food festival: something sweet, spicy or completely new?',
        'What makes a food festival worth the trip: the stalls, the music or the crowd?',
      ],
      people: [
        'Which small food business did you discover at a festival?',
        'Which dish from a food festival have you tried to cook at home?',
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
      idea: ['Which dish would you enter in a cook-off?'],
      problem: ["What's hardest in a cook-off: the recipe, the clock or the judges?"],
      choice: ['At a cook-off: stir the pot, or judge with a spoon?'],
      experience: ['Who in your family would you send to a cook-off, and with which dish?'],
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
      idea: ['Which dish gets better with one more chilli?'],
      problem: ['~Who in your family says "not that hot" and then goes red?'],
      choice: ['Chillies: whole and fresh, in flakes, or in a sauce by the drop?'],
      experience: ['What do you reach for after a bite of a very hot chilli?'],
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
      idea: ['What would you fill your tasting glass with first at a wine festival?'],
      problem: ["What's hardest at a wine festival: choosing a glass, or naming a favourite?"],
      choice: ['At a wine festival: straight to an old favourite, or a grape you have never tried?'],
      experience: ['Who would you share a tasting glass and a plate of cheese with?'],
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
      idea: ['Which stall would you like to find at a night market?'],
      problem: ["What's hardest at a night market: choosing, carrying or finding a seat?"],
      choice: ['At a night market: look at every stall first, or buy at the first good smell?'],
      experience: ['Which smell draws you across a night market?'],
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
      idea: ['Which place for a bite would you show first on a food tour of your town?'],
      problem: ["What's hardest on a food tour: pacing yourself, or picking a favourite?"],
      choice: ['On a food tour: savoury bites all the way, or a sweet stop halfway?'],
      experience: ['Which local dish should every visitor to your town taste?'],
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
      idea: ['What would you bring along to a supper where everybody brings a dish?'],
      problem: ['Which dish is trickiest to carry to a shared supper?'],
      choice: ['At a shared supper: a little of every dish, or a big plate of one?'],
      experience: ['Whose dish is always empty first at a shared supper?'],
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
      idea: ['What belongs in a hog roast roll besides the pork?'],
      problem: ['Who in your family always asks for the last of the crackling?'],
      choice: ['A hog roast roll: apple sauce, stuffing, or both?'],
      experience: ['Where did you have the best hog roast you remember?'],
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
      idea: ['Which dish do you love but never cook at home?'],
      problem: ['Which dish would you find too tricky to cook for a dinner party?'],
      choice: ['With a chef in your kitchen: watch and learn, or stay at the table with your guests?'],
      experience: ['For which dinner at home would you most have liked a chef in the kitchen?'],
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
      idea: ['Which little sandwich disappears first when a family gathers over tea?'],
      problem: ["What's hardest to know when you feed a family gathering: how much, when or what?"],
      choice: ['A table for a family gathering: little sandwiches, or something warm?'],
      experience: ['Which cake reminds you of somebody you love?'],
    },
  },
];
