import type { Subject } from './subject';

/** What is poured, brewed and done of an evening. */
export const pub: readonly Subject[] = [
  {
    name: 'pub quiz',
    says: [
      'quiz is back',
      'quiz',
      'pub quiz(zes)?',
      'quiz night',
      'quiz (league|master)s?',
      'trivia (night|tuesday)',
      'music bingo',
      'bingo night',
    ],
    asks: {
      problem: ['+Which quiz answer will you never forget?'],
      idea: [
        '+What would you call your team at a quiz night?',
        '+Who would you want on your team for a quiz night?',
      ],
      choice: [
        '+Stuck on a quiz question: go with your gut, or talk it over?',
        "+What's your role in a quiz team: writing, whispering or guessing?",
        '+Which quiz round is the most fun: music, pictures or general knowledge?',
        '~Which pub quiz round does your team dread: sport, music or geography?',
      ],
    },
  },
  {
    name: 'beer garden',
    says: [
      'beer garden',
      'pub garden',
      'outdoor seating',
      'roof ?top bar',
      'terrace (bar|drinks)',
      'heated terrace',
    ],
    asks: {
      choice: [
        '+What makes a beer garden perfect: sunshine, good food or live music?',
        '+In a beer garden: a table in full sun, or a spot in the shade?',
      ],
      idea: [
        '+What would you order first in a sunny beer garden?',
        'What would tempt you into a beer garden on a chilly evening?',
      ],
    },
  },
  {
    name: 'live sport',
    says: [
      'live (sport|football|rugby)',
      'showing (every|all the|the) (game|match)',
      'match day (menu|drinks|booking)',
      'six nations',
      'super bowl',
      'watch party',
    ],
    asks: {
      idea: ['+What do you like on the table when a big match is on: wings, nachos or chips?'],
      choice: ['Which live sport would you choose on a big screen: football, rugby or tennis?'],
      next: ['Which match would you like to watch with a full pub around you?'],
      experience: ['Which match did you watch in a pub and still talk about?'],
    },
  },
  {
    name: 'real ale',
    says: ['real ale', 'cask (ale|beer)', 'guest ale', 'hand ?pump', 'camra'],
    asks: {
      choice: [
        '+Real ale: light and hoppy, or dark and malty?',
        'Real ale: an easy bitter by the pint, or something strong and dark by the half?',
      ],
      next: ['Which guest ale would you like to find on the bar: golden, amber or dark?'],
      idea: ['Which style of ale should more pubs serve?'],
    },
  },
  {
    name: 'IPA',
    says: ['ipa', 'neipa', 'dry hopped'],
    asks: {
      choice: [
        '+An IPA: from the tap, a can or a bottle?',
        '+Which goes best with an IPA: a burger, a curry or some cheese?',
        '+How do you like your IPA: clear and bitter, or hazy and juicy?',
        '+Which IPA flavour do you like best: citrus, tropical fruit or pine?',
        'Which style of IPA would you pick: West Coast, New England or session?',
      ],
      experience: ["+What's your idea of the perfect moment for an IPA?"],
    },
  },
  {
    name: 'cider',
    says: ['cider', 'perry', 'scrumpy', 'cider ?mak(er|ing)'],
    asks: {
      experience: ['+Which dish goes best with a glass of cider?'],
      idea: [
        '+Which cheese would you pair with a dry cider?',
        '+What would you toast with a special bottle of cider?',
      ],
      choice: [
        '+What makes a cider memorable: the aroma, the fizz or the finish?',
        '+Where does a glass of cider taste best: in the garden, by the fire or at the pub?',
      ],
    },
  },
  {
    name: 'alcohol-free drinks',
    says: [
      'alcohol free',
      'non alcoholic',
      'low (and no )?alcohol',
      'low (&|and) no',
      'mocktail',
      'dry january',
      'sober october',
      'zero proof',
      'no alcohol',
      'designated driver',
    ],
    asks: {
      choice: [
        'On a night without alcohol: an alcohol-free beer, or a mocktail with all the trimmings?',
        'Which alcohol-free drink would you try first: a spritz, a pale ale or a ginger fizz?',
      ],
      experience: ['Which alcohol-free drink surprised you by how good it was?'],
      idea: ['Which alcohol-free drink should every bar have?'],
    },
  },
  {
    name: 'wine tasting',
    says: ['wine (tasting|club|school|course)', 'vineyard', 'winery', 'cellar door', 'sommelier'],
    asks: {
      experience: [
        '+Which wine did you think you disliked until you tasted a good one?',
        '+Which wine surprised you most at a tasting?',
      ],
      idea: ['+What would you ask a winemaker at a wine tasting?'],
      choice: [
        '+At a wine tasting: start with a favourite, or with something unfamiliar?',
        'At a wine tasting: hear all about the grapes, or just find a favourite?',
        'What do you notice first at a wine tasting: the colour, the scent or the taste?',
      ],
    },
  },
  {
    name: 'wine',
    says: [
      'wines?(?! (stain|spill))',
      'pinot noir',
      'malbec',
      'rioja',
      'sauvignon( blanc)?',
      'chardonnay',
      'merlot',
      'riesling',
      'shiraz',
      'prosecco',
      'champagne',
      'english sparkling',
    ],
    asks: {
      choice: [
        '+When you buy wine: a bottle you know, or a grape you have never tried?',
        '+A glass of wine this evening: red, white or rosé?',
      ],
      experience: ['Which bottle of wine are you saving for a special day?'],
      problem: ['Which dish do you find hardest to choose a wine for?'],
    },
  },
  {
    name: 'gin',
    says: ['gin', 'g ?(&|and) ?t', 'botanicals'],
    asks: {
      choice: ['+In a gin and tonic: lime, cucumber, or nothing but ice?'],
      experience: [
        '+Which garnish goes into your ideal gin and tonic?',
        'Who makes the best gin and tonic in your family?',
      ],
      idea: ['Which herb, fruit or flower would you like to taste in a gin?'],
    },
  },
  {
    name: 'whisky',
    says: ['whisky', 'whiskey', 'single malt', 'bourbon', 'scotch', 'dram', 'peated'],
    asks: {
      choice: [
        '+How do you take a whisky: neat, with a drop of water or on ice?',
        '+Whisky: smoky, fruity or smooth and sweet?',
      ],
      next: ['Which whisky would you like to taste: something peated, sherried or young?'],
      idea: ['Which whisky would you pour for somebody who says they do not like whisky?'],
    },
  },
  {
    name: 'cocktails',
    says: [
      'cocktail',
      'negroni',
      'margarita',
      'martini',
      'mixolog(y|ist)',
      'happy hour',
      'spritzes',
      'aperol',
      'mojito',
      'daiquiri',
      'rum',
      'tequila',
      'mezcal',
      'vodka',
    ],
    asks: {
      idea: [
        '+Which cocktail would you order first tonight?',
        'Which old cocktail should be back on every menu?',
      ],
      experience: ['Which cocktail can you make without looking it up?'],
      choice: ['~From a cocktail menu: one you know, or the one with the strangest name?'],
    },
  },
  {
    name: 'brewery',
    says: [
      'brewer(y|s)',
      'micro ?brewery',
      'tap ?room',
      'tap takeover',
      'craft beer',
      'home ?brew(ing|er)?',
      'new brew',
      'beer (festival|subscription|tasting)',
      'collab brew',
    ],
    asks: {
      choice: [
        '+Which beer would you try first at a brewery: a lager, a stout or a pale ale?',
        '+How do you like your beer: crisp, fruity or dark and rich?',
        'In a taproom: a pint of something you know, or a flight of small ones to try?',
        "What makes you try a new beer: the name, the label or a friend's tip?",
        'Where does a beer taste best: in the taproom, in the garden or at home?',
      ],
      idea: ['Which flavour would you love to find in a beer?'],
    },
  },
  {
    name: 'beer',
    says: ['beer', 'pint', 'ale', 'stout', 'guinness', 'lager', 'pilsner'],
    asks: {
      choice: [
        '+Your first beer of the weekend: a lager, a pale ale or a stout?',
        'How do you like your beer: light and crisp, fruity and hoppy or dark and rich?',
      ],
      experience: ['Which beer did you try on a whim and end up loving?'],
      idea: ['What flavour would you most like to taste in a new beer?'],
    },
  },
  {
    name: 'bar',
    says: [
      'cocktail lounge',
      'wine bar',
      'nightclub',
      'clubbing',
      'dj night',
      'club night',
      "ladies'? night",
    ],
    asks: {
      choice: [
        '+At the bar: the usual every time, or something new off the menu?',
        'Which bar snack would you order first: olives, nuts or fries?',
      ],
      idea: ['What would get you out to a bar on a weeknight?'],
      experience: ['What was the first drink you ever ordered at a bar?'],
    },
  },
  {
    name: 'pub',
    says: ['pub', 'inn', 'tavern', 'alehouse', 'landlord of the year', 'publican', 'landlady'],
    asks: {
      choice: ['+Which pub snack do you like best: crisps, nuts or pork scratchings?'],
      experience: [
        'What makes you feel at home in a pub?',
        'Which celebration belongs in a good pub?',
        'Which pub meal do you always come back to?',
      ],
    },
  },
];
