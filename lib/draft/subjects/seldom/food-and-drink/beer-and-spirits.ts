import type { Subject } from '../../subject';

/** Kinds of beer, wine and spirits, and those who bottle, pour and sell them. */
export const beerAndSpirits: readonly Subject[] = [
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
      choice: [
        '+A stout: dry and roasty, or smooth and sweet?',
        'What do you like most about a stout: the creamy head, the roast or the smooth finish?',
        'What do you taste first in a stout: coffee, chocolate or roasted malt?',
      ],
      idea: ['Which flavour would you like to find in a stout: coffee, chocolate or vanilla?'],
    },
    cued: [
      'Which *porter* or stout would you pour for somebody who only drinks lager?',
      'Which cask would you choose for a *barrel aged* stout: rum, whisky or wine?',
      'Which would you try first: an *oatmeal* stout or an oyster stout?',
      'How do you like the *head* on a stout: thick and creamy or just a thin line?',
    ],
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
      choice: [
        'On a hot day: a crisp, bitter pilsner, or a smooth golden lager?',
        'How do you like your lager: light and crisp, golden and malty or dark and smooth?',
      ],
      idea: ['Which snack belongs next to a cold, crisp lager?'],
      problem: ['Which food is hardest to eat without a cold lager beside it?'],
    },
    cued: [
      'Where does a cold *helles* taste best: in a beer garden, by a lake or at home?',
      'How do you like a *pilsner* served: in a tall glass, a mug or straight from the bottle?',
      'Which label would you design for a summer lager in *cans*: bold, plain or funny?',
      'What would you eat with a glass of *Czech* lager: dumplings, sausage or crisps?',
    ],
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
      idea: ['+Which fruit would you put into a sour beer?'],
      choice: [
        '+How sour do you like your beer: gently tart, or really sharp?',
        '+Which fruit do you like best in a sour beer: raspberry, cherry or mango?',
        'A beer with fruit: sharp as a lemon, or soft as a smoothie?',
      ],
    },
    cued: [
      '*Raspberry* in a sour beer: just a hint, or like biting into the fruit?',
      'What would you eat with a salty *gose*: oysters, chips or cheese?',
      'What makes a *barrel aged* beer special for you: the oak, the time or the taste?',
      'Which would you rather taste in a sour beer: *mango* or passion fruit?',
    ],
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
      experience: [
        '+Which beer on tap surprised you most?',
        '+What makes a tap takeover a night to remember?',
      ],
      idea: [
        '+What would you ask a brewer at a tap takeover?',
        '+Which flavour would you love to taste in a beer?',
      ],
      choice: [
        "+What makes you try a beer you've never heard of: the name, the style or a tip?",
        '+At a tap takeover: one full glass, or a flight of small ones?',
      ],
    },
    cued: [
      'Which *IPA* would you pour for somebody who has never tried one?',
      'A *sour* beer: with raspberry, with mango or with no fruit at all?',
      'What goes best with a glass of *stout*: oysters, cheese or chocolate cake?',
      'A pint of *cask* ale: by the fire, or out in the garden?',
      'What would you ask a *brewer* over a beer?',
      'Which two breweries would you love to see make a *collab* beer?',
      'When does a *pale* ale taste best: after work, after a walk or with a meal?',
      'What do you like to eat with a cold *lager*: curry, pizza or crisps?',
    ],
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
      choice: [
        '+What makes a perfect pint: the temperature, the head or the glass?',
        'What do you choose from the tap: ale, lager or stout?',
      ],
      experience: ['What tells you a pint has been poured with care?'],
      idea: ['Which beer tastes best to you fresh from the tap?'],
    },
    cued: [
      'Which beer do you order when there is real *cask* ale on the bar?',
      'What do you look at first in a *draught* beer: the colour, the head or the bubbles?',
      'Which *keg* beer would you put on tap at home for a week?',
      'What would you most like to see in the *cellar* of a good old pub?',
    ],
    atWork: {
      asks: [
        '+What matters most in serving good beer: clean lines, the right temperature or quick turnover?',
        'What helps bar staff pour a better pint: training, clean glasses or a good cellar?',
        'What tells you the beer lines are clean: the first sip, the head or the smell?',
        'Which pub do you know that always keeps its beer well?',
      ],
      cued: [
        'Which day of the week is best for cleaning the *beer line* in a busy pub?',
        'What is the first thing you check when you walk into a pub *cellar*?',
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
      choice: [
        '+A liqueur after dinner: neat, over ice, or in your coffee?',
        'Which liqueur would you pour over ice cream: coffee, orange or cherry?',
        'When do you enjoy a liqueur most: after dinner, by the fire or in a cocktail?',
      ],
      idea: ['Which fruit would you soak in a bottle for a homemade liqueur?'],
    },
    cued: [
      'When do you open the *sloe gin*: at Christmas, on a cold walk or at a party?',
      'How do you like *limoncello*: straight from the freezer, over ice or in a dessert?',
      'How do you like a *cream* liqueur: over ice, in coffee or on a pudding?',
      'What would you pour *cherry* liqueur over: ice cream, cake or a glass of fizz?',
    ],
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
      choice: [
        'At the end of an evening: a brandy by the fire, or a vodka cocktail at the bar?',
        'Which vodka cocktail would you order first: a martini, a mule or a Bloody Mary?',
      ],
      idea: ['Which flavour would you like to taste in a vodka or a brandy?'],
      experience: ['Which dish do you cook with a good splash of brandy?'],
    },
    cued: [
      'A *martini*: with an olive, a twist of lemon or a pickled onion?',
      'How do you like a *cognac*: neat, over ice or in a cocktail?',
      'What would you like to see first on a *distillery* tour: the still, the casks or the tasting bar?',
      'Which dessert would you pour a little *calvados* over?',
    ],
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
      idea: [
        'What kind of good news calls for a bottle of champagne at your house?',
        'What would you like to raise a glass of fizz to next?',
      ],
      choice: [
        'With a glass of champagne: oysters, salty snacks, or a slice of cake?',
        'Which glass would you choose for fizz: a flute, a coupe or a wine glass?',
      ],
    },
    cued: [
      'What do you shout or say when the *cork* pops?',
      '*Rosé* fizz: in the garden, with dinner or as a treat in the bath?',
      '*Prosecco*: on its own, in a spritz or with peach juice?',
      'Which would you rather do at a *vineyard*: walk the vines or taste in the cellar?',
    ],
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
      choice: [
        '+A natural wine: cloudy and wild, or clean and fresh?',
        '+Natural wine: red, white or orange?',
      ],
      experience: ['Which wine do you take along when you are asked to dinner?'],
      problem: ['Which dish do you find hardest to match with a natural wine?'],
    },
    cued: [
      'Where would you most like to drink an *orange* wine: on a terrace, at a bar or by the sea?',
      'A *rosé* in the sun: bone dry, or with a hint of fruit?',
      'What would you nibble with a glass of *pet nat*: oysters, crisps or cheese?',
      'What would you ask a *winemaker* if you walked the rows together?',
    ],
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
      choice: [
        '+A canned cocktail: straight from the can, or poured over ice?',
        '+Canned cocktails: margarita, mojito or espresso martini?',
      ],
      idea: ['Which cocktail would you like to take to a picnic in a can?'],
      experience: ['Which canned cocktail did you enjoy most on a sunny day out?'],
    },
    cued: [
      'What do you like on the side of a *margarita*: salt, lime or crisps?',
      'Where does an *espresso martini* belong: before the night out or after dinner?',
      'Which *spritz* tastes most of summer: orange, elderflower or lemon?',
      'Which do you like in a *gin and tonic*: lime, lemon or cucumber?',
    ],
  },
];
