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
      choice: ['+Which pub quiz round is your strongest: music, sport or history?'],
      next: ['+Which theme would you like for a whole quiz night: films, food or travel?'],
      experience: ["+What's the silliest team name you have played under at a pub quiz?"],
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
        'In a beer garden: a table in full sun, or a spot in the shade?',
      ],
      idea: [
        '+What would you order first in a sunny beer garden?',
        'Who would you most like to meet in a beer garden this weekend?',
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
      idea: [
        'What do you like on the table when a big match is on: wings, nachos or chips?',
        'Who would you bring along to watch a big match?',
      ],
      choice: [
        'Which live sport would you choose on a big screen: football, rugby or tennis?',
        'What makes watching live sport special: the crowd, the food or the big screen?',
      ],
    },
  },
  {
    name: 'real ale',
    says: ['real ale', 'cask (ale|beer)', 'guest ale', 'hand ?pump', 'camra'],
    asks: {
      choice: [
        '+Real ale: light and hoppy, or dark and malty?',
        'Where do you most enjoy a pint of real ale: by the fire, in the garden or at the bar?',
        'Which would you order first at the bar: a bitter, a golden ale or a porter?',
      ],
      next: ['Which guest ale would you like to find on the bar: golden, amber or dark?'],
    },
  },
  {
    name: 'IPA',
    says: ['ipa', 'pale ale', 'neipa', 'dry hopped'],
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
        '+Where does a glass of cider taste best: in the garden, by the fire or at the pub?',
        '+Which apple cider is yours: dry, medium or sweet?',
        '+How do you take your cider: dry and still, sweet and fizzy, or over ice?',
      ],
      idea: ['What would you eat with a cold glass of cider?'],
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
      idea: ['Which alcohol-free drink would you serve at a summer party?'],
      choice: [
        'Alcohol-free: beer, wine or a cocktail?',
        'On a night without alcohol: an alcohol-free beer, or a mocktail with all the trimmings?',
      ],
      experience: ['Which alcohol-free drink surprised you by how good it was?'],
    },
  },
  {
    name: 'wine tasting',
    says: ['wine (tasting|club|school|course)', 'vineyard', 'winery', 'cellar door', 'sommelier'],
    asks: {
      choice: [
        '+At a wine tasting: red, white or something sparkling first?',
        'What goes best with a wine tasting: cheese, bread or olives?',
      ],
      idea: [
        "+Which country's wines would you like to taste in one evening?",
        'Who would you take along to an evening of wine tasting?',
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
        '+A glass of wine this evening: red, white or rosé?',
        '+When you buy wine: a bottle you know, or a grape you have never tried?',
        'Which wine country would you like to explore: France, Italy or Spain?',
      ],
      experience: ['Which wine goes best with a cheese board?'],
    },
  },
  {
    name: 'gin',
    says: ['gin', 'g ?(&|and) ?t', 'botanicals'],
    asks: {
      experience: ['+Which garnish goes into your ideal gin and tonic?'],
      choice: [
        '+In a gin and tonic: lime, cucumber, or nothing but ice?',
        'Gin: a classic dry one, a fruity one or a floral one?',
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
        'When does a whisky taste best: by the fire, after dinner or with good friends?',
      ],
      next: ['Which whisky would you like to taste: something peated, sherried or young?'],
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
      idea: ['+Which cocktail would you order first tonight?'],
      choice: [
        '+Cocktails: sweet and fruity, sour, or strong and short?',
        'Which spirit do you like in a cocktail: gin, rum or vodka?',
        '~From a cocktail menu: one you know, or the one with the strangest name?',
      ],
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
        '+Which style of beer do you order first at a brewery: pale, dark or sour?',
        'In a taproom: a pint of something you know, or a flight of small ones to try?',
        'Beer from the brewery: in a can, in a bottle or straight from the tap?',
      ],
      idea: ['What kind of beer would you make if a brewery let you brew for a day?'],
    },
  },
  {
    name: 'beer',
    says: ['beer', 'pint', 'ale', 'stout', 'guinness', 'lager', 'pilsner'],
    asks: {
      choice: [
        '+Where do you most enjoy a cold beer: at the pub, in the garden or by the water?',
        '+Your first beer of the weekend: a lager, a pale ale or a stout?',
        'What goes best with a cold beer: crisps, nuts or a burger?',
      ],
      next: ['+Which beer would you like to see on tap more often: a stout, a sour or a wheat beer?'],
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
        'At the bar: the usual every time, or something new off the menu?',
        'A night at the bar: cocktails, wine or a cold beer?',
        'What makes a good bar: the drinks, the music or the staff?',
      ],
      experience: ['Which cocktail do you order first at the bar?'],
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
