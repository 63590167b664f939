import type { Subject } from './subject';

/** What is worn, from hats to shoes, and what is worn with it. */
export const clothes: readonly Subject[] = [
  {
    name: 'jeans',
    says: ['jeans', 'denim', 'dungarees'],
    asks: {
      choice: [
        '+Jeans: skinny, straight or wide leg?',
        'What do you like to wear with your jeans: a crisp shirt, a T-shirt or a chunky knit?',
        'Which wash of denim do you like best: light, dark or faded?',
      ],
      problem: ["What's hardest to find in a pair of jeans: the waist, the length or the colour?"],
    },
  },
  {
    name: 'sarees',
    says: [
      'saree',
      'sari',
      'handloom',
      'lehenga',
      'kurt(a|i)s?',
      'salwar( kameez)?',
      'blouse piece',
      'dupatta',
    ],
    asks: {
      choice: [
        '+Which saree style do you love most: Banarasi, Kanjivaram or Bandhani?',
        'A saree for a hot day: cotton, linen or silk?',
        'Which saree would you choose for a wedding: silk, georgette or organza?',
      ],
      experience: ['Which colour of saree suits a festival evening best?'],
    },
  },
  {
    name: 'dresses',
    says: [
      'dresses',
      '(summer|maxi|midi|party|wrap|tea|shirt|occasion) dress',
      'sundress',
      'gown',
      'jumpsuit',
    ],
    asks: {
      idea: ['+What wins you over in a dress: pockets, sleeves or a skirt that swings?'],
      choice: [
        '+Which length of dress do you reach for: mini, midi or maxi?',
        'Dresses: a bold print, or one plain colour?',
      ],
      experience: ['Which colour of dress do you love to wear most?'],
    },
  },
  {
    name: 'T-shirts',
    says: ['t ?shirt', 'merch(andise)?', 'polo shirt'],
    asks: {
      choice: [
        '+What matters most in a T-shirt: soft fabric, a good fit or the design?',
        'How do you like a T-shirt to fit: loose, regular or slim?',
        'Which T-shirt would you pick first: a plain one, a striped one or a printed one?',
      ],
      idea: ['What picture or words would you have printed on a T-shirt?'],
    },
  },
  {
    name: 'knitwear',
    says: [
      'knitwear',
      'jumper',
      'sweater',
      'cardigan',
      'cashmere',
      'merino',
      'hand ?knitted (jumper|hat)',
      'turtleneck',
      'roll ?neck',
      'fleeces',
      'hoodie',
      'sweatshirt',
    ],
    asks: {
      choice: [
        '+Knitwear: a chunky cable knit, or fine soft wool?',
        'Which knitwear do you wear most: a jumper, a cardigan or a knitted vest?',
        'When it turns cold: one thick sweater, or thin knits in layers?',
      ],
      idea: ['Which colour would you choose for a new jumper this season?'],
    },
  },
  {
    name: 'coats',
    says: [
      'waxed jacket',
      '(rain|top)coat',
      '(winter|wool|puffer|trench|duffle|leather|denim) (coat|jacket)',
      'puffer',
      'parka',
      'overcoat',
      'gilet',
      'outerwear',
      'blazer',
      '(waterproof|rain|down|insulated|soft ?shell) jacket',
    ],
    asks: {
      choice: [
        '+What matters most in a winter coat: warmth, pockets or a good hood?',
        '+A coat for the cold: puffer, wool or waxed cotton?',
        'A winter coat: short and easy to move in, or long and warm to the knees?',
      ],
      idea: ['Which colour would you choose for your next winter coat?'],
    },
  },
  {
    name: 'suits',
    says: [
      '(wedding|linen|tweed|dinner|lounge|business|two piece|three piece) suit',
      'tuxedo',
      'tailor(s|ing|ed)?',
      'made to measure suit',
      'bespoke (suit|tailoring)',
      'menswear',
      'waistcoat',
      'formalwear',
      'suit hire',
      'kilt',
    ],
    asks: {
      choice: [
        '+What matters most to you in a suit: the cut, the cloth or the colour?',
        '+A suit for a wedding: navy, grey or something brighter?',
        'What would you wear with a navy suit: a tie, a bow tie or an open collar?',
      ],
      idea: ['What colour or pattern would you choose for the lining of a suit?'],
    },
  },
  {
    name: 'alterations',
    says: [
      'alteration',
      'hemming',
      'clothes repair',
      'mending',
      'repair (cafe|cafés?|service)',
      'seamstress',
      'dry ?clean(er|ing)',
      'shoe repair',
      'cobbler',
    ],
    asks: {
      choice: [
        '+What do you most often need altered: the hem, the waist or the sleeves?',
        'What would you bring to a tailor first: a coat, a dress or a pair of trousers?',
      ],
      idea: ['+Which piece in your wardrobe would you love to have altered to fit just right?'],
      problem: ['Which would you never try to mend yourself: a zip, a lining or a hem?'],
    },
  },
  {
    name: 'second-hand clothes',
    says: [
      'second ?hand',
      'pre ?loved',
      'vintage (clothes|clothing|shop|fashion|pieces|finds)',
      'thrift(ing|ed)?',
      'charity shop',
      'clothes swap',
      'vinted',
      'depop',
      'op shop',
      'clothing rental',
      'rental fashion',
    ],
    asks: {
      experience: ['+Which second-hand find are you proudest of?'],
      problem: ['What do you look for first on a rail of second-hand clothes?'],
      choice: [
        'What would you look for first in a second-hand shop: a jacket, jeans or a dress?',
        'Second-hand clothes: rummage through the rails, or search on your phone?',
      ],
    },
  },
  {
    name: 'handbags',
    says: [
      'handbag',
      'tote',
      'cross ?body bag',
      'clutch( bag)',
      'leather wallet',
      'leather (bag|goods)',
      'satchel',
      'bum ?bag',
    ],
    asks: {
      choice: [
        '+Which handbag would you choose for every day: a tote, a crossbody or a backpack?',
        '+A handbag: over the shoulder, across the body or in the hand?',
        'Handbag colours: black, tan or something bright?',
      ],
      problem: ['~What do you always have to dig for at the bottom of your handbag?'],
    },
  },
  {
    name: 'trainers',
    says: ['trainers', 'sneaker', 'high tops', 'sneakerhead'],
    asks: {
      choice: [
        '+Which trainers do you wear most: running shoes, high-tops or simple low ones?',
        '+Trainers: bright white, all black or full of colour?',
        'What matters most in a pair of trainers: comfort, colour or the label?',
      ],
      experience: ['Which pair of sneakers did you love so much that you wore them everywhere?'],
    },
  },
  {
    name: 'engagement rings',
    says: [
      'engagement ring',
      'wedding ring',
      'diamond ring',
      'eternity ring',
      'proposal ring',
      'lab grown diamond',
    ],
    asks: {
      choice: [
        '+Which metal would you choose for an engagement ring: yellow gold, white gold or platinum?',
        '+An engagement ring: chosen together, or a complete surprise?',
        'What would you look at first in an engagement ring: the sparkle, the colour or the shape?',
      ],
      idea: ['Which stone and setting would you choose for an engagement ring?'],
    },
  },
  {
    name: 'watches',
    says: [
      'wrist ?watch',
      'timepiece',
      'watchmak(er|ing)',
      'chronograph',
      'luxury watch',
      'automatic watch',
      'dive watch',
      'watch strap',
      'rolex',
      'omega (watch|speedmaster|seamaster)',
    ],
    asks: {
      choice: [
        '+A watch strap: leather, metal or rubber?',
        'On your wrist: one watch every day, or a different one to suit the outfit?',
        'Which colour of watch dial do you like best: black, white or blue?',
      ],
      experience: ['Who gave you your first watch?'],
    },
  },
  {
    name: 'jewellery',
    says: [
      'jewell?[e]?ry',
      'earring',
      'necklace',
      'bracelet',
      'pendant',
      'silversmith(s|ing)?',
      'goldsmith',
      'ear piercing',
      'brooch',
      'signet ring',
      'gemstone',
      'pearls',
    ],
    asks: {
      experience: [
        '+Which piece of jewellery do you never take off?',
        'Which stone do you like best in a piece of jewellery?',
      ],
      choice: [
        '+Which jewellery do you wear: gold, silver or both at once?',
        'Jewellery for every day: small and simple, or big and bold?',
      ],
    },
  },
  {
    name: 'shoes',
    says: [
      'boots',
      'sandals',
      'high heels',
      'shoe',
      'footwear',
      '(chelsea|ankle|leather|winter|cowboy|knee high|desert) boots',
      'wellies',
      'sandal',
      'flip flops',
      'high heel',
      'loafers',
      'stiletto',
    ],
    asks: {
      choice: [
        '+What matters most to you in a new pair of shoes: comfort, style or how long they last?',
        '+Shoes for every day: trainers, boots or loafers?',
      ],
      experience: ['Which colour of shoes goes with nearly everything you wear?'],
      problem: ["What's hardest to find in a pair of shoes: comfort, colour or the right size?"],
    },
  },
  {
    name: 'fashion',
    says: [
      'fashion',
      'new collection',
      '(spring|summer|autumn|fall|winter) collection',
      'clothing',
      'clothes',
      'outfit',
      'womenswear',
      'capsule (wardrobe|collection)',
      'lookbook',
      'apparel',
      '(fashion|clothing|dress) boutique',
      'ootd',
    ],
    asks: {
      choice: [
        'Which would you buy first for a new season: a jacket, a dress or a pair of shoes?',
        'Your style this season: bold colours, soft neutrals or a bright print?',
      ],
      next: ['Which colour would you like to see more of in clothes shops?'],
      experience: ['Which piece of clothing do you wear more than any other?'],
    },
  },
];
