import type { Subject } from '../subject';

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
      experience: [
        'Which drink says beer garden to you?',
        'What keeps you longer than planned in a beer garden?',
        "What's your idea of a good afternoon in a beer garden?",
      ],
      choice: ['How do you like a beer garden: lively and full, or quiet and tucked away?'],
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
      experience: ['+What do you order when live sport is on?'],
      choice: [
        '+How do you watch live sport: on the edge of your seat, singing or cool and calm?',
        '+Where do you like to sit for live sport: by the screen, at the bar or in a booth?',
        '+What do you like on the table when a big match is on: wings, nachos or chips?',
      ],
    },
  },
  {
    name: 'real ale',
    says: ['real ale', 'cask (ale|beer)', 'guest ale', 'hand ?pump', 'camra'],
    asks: {
      experience: [
        '+Which real ale has a name that made you smile?',
        'What was the first real ale you really enjoyed?',
      ],
      choice: [
        '+How do you choose a real ale: by the name, the style or a little taste first?',
        '+Real ale: light and hoppy, or dark and malty?',
      ],
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
      experience: [
        '+What makes an alcohol-free drink feel like a treat?',
        '+Which alcohol-free drink surprised you by how good it was?',
        'Which fruit do you like in a mocktail?',
      ],
      idea: ['+Which drink would you like to taste in an alcohol-free version?'],
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
      choice: ['+How do you like your wine: light and fresh, or rich and full?'],
      idea: [
        'Which wine would you pour with a cheeseboard?',
        "Which country's wine would you like to explore?",
      ],
      experience: ['Which wine was a lovely surprise at the first sip?'],
    },
  },
  {
    name: 'gin',
    says: ['gin', 'g ?(&|and) ?t', 'botanicals'],
    asks: {
      choice: [
        '+How do you like your gin: dry, fruity or floral?',
        '+Which herb, fruit or flower would you like to taste in a gin?',
        "How do you choose a gin: by the bottle, the flavour or a friend's tip?",
      ],
      idea: ['What would you name a gin of your own?'],
    },
  },
  {
    name: 'whisky',
    says: ['whisky', 'whiskey', 'single malt', 'bourbon', 'scotch', 'dram', 'peated'],
    asks: {
      choice: [
        '+What goes well with a whisky: dark chocolate, strong cheese or salted nuts?',
        '+Whisky: smoky, fruity or smooth and sweet?',
        '+How do you take a whisky: neat, with a drop of water or on ice?',
      ],
      idea: ['Which whisky would you love to be given?'],
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
      choice: [
        '+How do you like your cocktails: sweet, sour or strong?',
        '~From a cocktail menu: one you know, or the one with the strangest name?',
      ],
      idea: [
        'What would you name a cocktail of your own?',
        'Which cocktail would you like to learn to shake?',
        'Which cocktail would you order for its looks alone?',
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
      experience: [
        '+What makes you stay at a bar for the whole evening?',
        'What do you order first when you try a new bar?',
        'What turns a drink at a bar into a proper night out?',
      ],
      idea: ['Which song would you love to hear in a bar on a Friday night?'],
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
