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
      next: ['+Which theme would you like for a whole quiz night: films, food or travel?'],
      experience: ["+What's the silliest team name you have played under at a pub quiz?"],
      choice: ['+Which pub quiz round is your strongest: music, sport or history?'],
      problem: ['~Which pub quiz round does your team dread: sport, music or geography?'],
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
        '+How do you like your IPA: clear and bitter, or hazy and juicy?',
        '+Which IPA flavour do you like best: citrus, tropical fruit or pine?',
        'Which style of IPA would you pick: West Coast, New England or session?',
      ],
      next: ['Which IPA would you like to try: a light session one, a hazy one or a double?'],
    },
  },
  {
    name: 'cider',
    says: ['cider', 'perry', 'scrumpy', 'cider ?mak(er|ing)'],
    asks: {
      choice: [
        '+How do you take your cider: dry and still, sweet and fizzy, or over ice?',
        '+Where does a glass of cider taste best: in the garden, by the fire or at the pub?',
        '+Which apple cider is yours: dry, medium or sweet?',
      ],
      idea: ['Which fruit besides apples would you like to taste in a cider?'],
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
      idea: ["+Which country's wines would you like to taste in one evening?"],
      choice: [
        '+At a wine tasting: red, white or something sparkling first?',
        'At a wine tasting: hear all about the grapes, or just find a favourite?',
      ],
      experience: ['Which wine did you think you disliked until you tasted a good one?'],
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
        '+In a taproom: a pint of something you know, or a flight of small ones to try?',
        'Beer from the brewery: in a can, in a bottle or straight from the tap?',
        'Which beer would you try first at a brewery: a lager, a stout or a pale ale?',
      ],
      idea: ['What kind of beer would you make if a brewery let you brew for a day?'],
    },
  },
  {
    name: 'beer',
    says: ['beer', 'pint', 'ale', 'stout', 'guinness', 'lager', 'pilsner'],
    asks: {
      next: ['+Which beer would you like to see on tap more often: a stout, a sour or a wheat beer?'],
      choice: [
        '+Where do you most enjoy a cold beer: at the pub, in the garden or by the water?',
        '+Your first beer of the weekend: a lager, a pale ale or a stout?',
        'How does a beer taste best: from a can, a bottle or a glass?',
      ],
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
      choice: [
        '+Where do you like to sit in a pub: at the bar, by the fire or outside?',
        '+An evening at the pub: a quiz, live music or a good long chat?',
        'What makes a good pub: the beer, the food or the welcome?',
      ],
      idea: ['What did pubs have years ago that you would bring back?'],
    },
  },
];
