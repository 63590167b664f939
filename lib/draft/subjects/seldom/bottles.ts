import type { Subject } from '../subject';

/** Kinds of beer, wine and spirits, and those who bottle, pour and sell them. */
export const bottles: readonly Subject[] = [
  {
    name: 'stout',
    says: [
      '(oatmeal|milk|imperial|chocolate|coffee|nitro|pastry|dry|irish) stout',
      'stouts?',
      '(baltic |robust |smoked )?porter (beer|release|ale)',
      'dark (beer|ale|mild)',
      'stout (day|season|release|on tap)',
    ],
    clues:
      'roasted, creamy, malt, nitro, abv, porter, oatmeal, imperial, chocolate, pint, dark, roasted malt, coffee, barrel aged, brewery, milk, irish, keg, brewed, cask, pastry, vanilla, head, oyster, cans, smooth, winter, black, rich',
    asks: {
      idea: ['Which flavour would you like to find in a stout: coffee, chocolate or vanilla?'],
      problem: ['Which dish is hardest to match with a stout?'],
      choice: ['A stout: dry and roasty, or smooth and sweet?'],
      experience: ['Where did you enjoy your best glass of stout?'],
    },
  },
  {
    name: 'lager and pilsner',
    says: [
      '(craft|house|helles|dark|vienna|unfiltered|cold|lime|mexican) lager',
      'pilsn?er',
      'helles',
      'k[oö]lsch',
      '(wheat|weiss|weisse) ?(beer|bier)',
      'hefeweizen',
      'witbier',
      '(session|table|summer|golden|blonde) (ale|beer)',
      'lawnmower beer',
    ],
    clues:
      'crisp, malt, noble hops, crushable, can release, conditioned, refreshing, abv, helles, draught, pint, keg, hops, brewed, brewery, cans, bottle, unfiltered, german, czech, cold, vienna, kolsch, saaz, dark, tap, lime, märzen, bottom fermented, session, oktoberfest',
    asks: {
      idea: ['Which snack belongs next to a cold, crisp lager?'],
      problem: ['Which food is hardest to eat without a cold lager beside it?'],
      choice: ['On a hot day: a crisp, bitter pilsner, or a smooth golden lager?'],
      experience: ['What had you just finished when a cold lager tasted so good?'],
    },
  },
  {
    name: 'sour beer',
    says: [
      '(sour|wild|fruit|fruited|kettle|lambic|barrel aged|barrel ?aged sour|farmhouse|saison|mixed fermentation) (beer|ale)',
      '(fruited|kettle|berliner|smoothie) sour',
      'lambic',
      'gueuze',
      'gose',
      'saison',
      'berliner weisse',
    ],
    clues:
      'raspberry, tart, mango, wild yeast, cherry, foeder, oak, funk, barrels, abv, kettle, saison, lambic, fruited, barrel aged, brewery, gose, farmhouse, brett, can, gueuze, passion fruit, tap, mixed fermentation, berliner weisse, blend, puckering, berliner, peach, lactobacillus, kriek, keg',
    asks: {
      idea: ['Which fruit would you put into a sour beer?'],
      problem: ['Which fruit would be too sharp for you in a sour beer?'],
      choice: ['A beer with fruit: sharp as a lemon, or soft as a smoothie?'],
      experience: ['Which odd flavour in a beer turned out to be your thing?'],
    },
  },
  {
    name: 'tap takeover',
    says: [
      'tap (takeover|launch|list)',
      'meet the brewer',
      "(new|guest|this week'?s) (beer|keg|cask|tap|pump) (list|line ?up|launch|release)",
      'can release',
      'beer (release|launch|drop)',
      '(collab|collaboration) (beer|brew)',
      'brew ?day',
      'keg(s)? (on|tapped|fresh)',
      "what'?s on tap",
    ],
    clues:
      'brewery, pale, sour, stout, flight, thirds, taproom, collab, keg, lines, brewer, cask, guest, meet the brewer, pint, ipa, pub, pouring, beers, launch, thursday, pump clip, lineup, tasting paddle, draught, swap, merch, six taps',
    asks: {
      idea: ["Which brewery's beers would you like to see take over every tap for a night?"],
      problem: ["What helps you choose when every tap holds a beer you don't know?"],
      choice: ['At a tap takeover: one full glass, or a flight of small ones?'],
      experience: ['Which beer would you like to see on tap all year round?'],
    },
  },
  {
    name: 'beer lines',
    says: [
      'beer (line|dispense|pump|engine|cooler)',
      'cellar (service|management|cooling|manager|technician)',
      'draught (system|dispense|beer system)',
      'kegs? (and pump|hire|fridge|delivery|tap|coupler|rental)',
      'kegerator',
      'home (bar|draught)',
      'line cleaning',
    ],
    clues:
      'co2, pint, python, pub cellar, cask, cellar, clean, draught, keg, dispense, cooler, pump, pub, technician, taps, glycol, quality, gas, fob, line cleaner, yield, bar, hand pull, coupler, temperature, nozzle, temp, landlord, cloudy, wastage',
    asks: {
      idea: ['Which beer tastes best to you fresh from the tap?'],
      problem: ["What's the trickiest part of carrying a round of pints to the table?"],
      choice: ['A good pint: a thick head of foam, or filled right to the brim?'],
      experience: ['What tells you a pint has been poured with care?'],
    },
    atWork: {
      work: [
        'What spoils a good pint most often: the line, the glass or the temperature?',
        'What tells you the beer lines are clean: the first sip, the head or the smell?',
      ],
      people: [
        'Which pub do you know that always keeps its beer well?',
        "Who poured the best pint you've ever had, and where?",
      ],
    },
  },
  {
    name: 'liqueurs',
    says: [
      'liqueurs?',
      'limoncello',
      'amaretto',
      '(sloe|damson|rhubarb|pink|raspberry|elderflower) gin',
      'cream liqueur',
      '(cherry|plum|peach|apricot|apple) brandy',
      'schnapps',
      'absinthe',
      'ouzo',
      'aquavit',
      'advocaat',
      'grappa',
    ],
    clues:
      'hedgerow, infused, digestif, after dinner, sugar, sloes, limoncello, sloe gin, cream, spirits, cherry, bottle, distillery, damson, amaretto, coffee, orange, rhubarb, raspberry, elderflower, vodka, abv, 50cl, steeped, fruit, serve chilled, blackberry, ginger, irish cream, sweet, prosecco, over ice, foraged',
    asks: {
      idea: ['Which fruit would you soak in a bottle for a homemade liqueur?'],
      problem: ['Which liqueur comes out at your house only at Christmas?'],
      choice: ['A liqueur after dinner: neat, over ice, or in your coffee?'],
      experience: ['Who in your family makes or brings out the homemade bottle?'],
    },
  },
  {
    name: 'brandy and vodka',
    says: [
      '(brandy|cognac|armagnac|calvados)',
      '(potato|craft|flavoured|vanilla|milk|grain|wheat) vodka',
      'vodka (distillery|bar|tasting|cocktail|martini)',
      '(apple|craft|english|spanish) brandy',
      '(moonshine|white spirit distillery)',
      'bloody mary',
    ],
    clues:
      'distilled, snifter, cask, barrel, martini, abv, spirits, cognac, distillery, calvados, potato, wheat, grain, vsop, armagnac, copper still, bottle, aged, apple, neat, flavoured, shot, smooth, aged in oak, vanilla, cocktail, batch, grape, 70cl, rye',
    asks: {
      idea: ['Which flavour would you like to taste in a vodka or a brandy?'],
      problem: ['Which cocktail with vodka or brandy is hardest to get right at home?'],
      choice: ['At the end of an evening: a brandy by the fire, or a vodka cocktail at the bar?'],
      experience: ['Which dish do you cook with a good splash of brandy?'],
    },
  },
  {
    name: 'champagne and fizz',
    says: [
      '(sparkling|english|fizz|pet nat|crémant|cremant|cava|champagne|prosecco) (wine|fizz|tasting|bar|bottle|house|brut|lunch|tower|magnum)',
      'cava',
      'cr[eé]mant',
      'pet ?nat',
      'franciacorta',
      'blanc de (blancs|noirs)',
      'grower champagne',
      'fizz (friday|sale|night)',
    ],
    clues:
      'bubbles, flutes, cork, brut, celebrate, magnum, vintage, ice bucket, prosecco, bottle, sparkling, cava, english sparkling, vineyard, grower, glass, crémant, toast, blanc de blancs, oysters, pop, rosé, pet nat, cuvée, chardonnay, méthode traditionnelle, cellar, chilled, disgorged',
    asks: {
      idea: ['What kind of good news calls for a bottle of champagne at your house?'],
      problem: ["What's trickiest about champagne: the wire, the cork or waiting for a reason?"],
      choice: ['With a glass of champagne: oysters, salty snacks, or a slice of cake?'],
      experience: ['What did you toast with your last glass of champagne?'],
    },
  },
  {
    name: 'natural wine',
    says: [
      '(natural|orange|organic|biodynamic|skin contact|low intervention|vegan) wine',
      'ros[eé] wine',
      'ros[eé] (all day|tasting)',
      'wine (subscription|case|box|bag in box|delivery|merchant|warehouse|shop|list|on tap)',
      '(by the glass|house) wine',
      'fine wine',
      'wine (cellar|storage|investment|fridge|auction)',
      'en primeur',
    ],
    clues:
      'low sulphites, hazy, grapes, mixed case, vineyard, cellar, bottles, producer, vintage, orange, skin contact, low intervention, organic, biodynamic, grower, rosé, unfiltered, pet nat, minimal, glass, sulphites, winemaker, funky, importer, cloudy, amphora, tasting, bar, chilled red, harvest, wild ferment, terroir',
    asks: {
      idea: ['Which kind of wine would you put in a mixed case for a friend?'],
      problem: ['Which dish do you find hardest to match with a natural wine?'],
      choice: ['A natural wine: cloudy and wild, or clean and fresh?'],
      experience: ['Which wine do you take along when you are asked to dinner?'],
    },
  },
  {
    name: 'canned cocktails',
    says: [
      '(canned|bottled|ready to drink|premixed|pre mixed|letterbox) (cocktail|gin and tonic|spritz|margarita)',
      'rtd',
      'hard (seltzer|kombucha|iced tea|lemonade|soda)',
      'cocktail (kit|in a can|gift set|delivery|subscription|box)',
      'cans? of (cocktail|gin|spritz)',
      'alcopop',
    ],
    clues:
      'picnic, espresso martini, over ice, premixed, pop the tab, can, margarita, spritz, rtd, hard seltzer, gin and tonic, vodka, ready to drink, chilled, abv, negroni, 250ml, pornstar martini, lime, tequila, four pack, ice, fridge, letterbox, batch, mojito, rum, pouch, ring pull',
    asks: {
      idea: ['Which cocktail would you like to take to a picnic in a can?'],
      problem: ['What do you always run out of first at a picnic: ice, snacks or drinks?'],
      choice: ['A canned cocktail: straight from the can, or poured over ice?'],
      experience: ['Which canned cocktail did you enjoy most on a sunny day out?'],
    },
  },
];
