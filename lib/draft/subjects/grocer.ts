import type { Subject } from './subject';

/** Food and drink to take home: from the counter, the farm and the shelf. */
export const grocer: readonly Subject[] = [
  {
    name: 'sausages',
    says: ['sausage', 'bangers', 'chorizo', 'hot ?dog', 'bratwurst'],
    asks: {
      choice: [
        '+Sausages: with mash and gravy, or in a bun with onions?',
        'Sausages: grilled, fried or cooked on the barbecue?',
        'What goes best with sausages: mustard, ketchup or brown sauce?',
      ],
      experience: ["~Who's in charge of the sausages at your family barbecue?"],
    },
  },
  {
    name: 'butcher',
    says: [
      'butcher',
      'butchery',
      'dry aged',
      'meat (box|counter)',
      'lamb (shank|chop|shoulder|box)',
      'pork (belly|chop|joint)',
      'beef (box|joint|brisket)',
      'grass fed',
      'outdoor reared',
      'venison',
      '(back|streaky|cured|smoked) bacon',
      'christmas turkey',
      'turkey crown',
    ],
    asks: {
      choice: [
        '+Your perfect steak: sirloin, ribeye or fillet?',
        '+What goes on your barbecue first: burgers, steaks or sausages?',
        '+Which cut would you choose for a Sunday roast: beef, lamb or pork?',
      ],
      next: ["What would you like to see more of at a butcher's: burgers, pies or sausages?"],
    },
  },
  {
    name: 'cheese',
    says: [
      'cheese',
      'cheddar',
      'cheese ?(board|monger|maker|shop|club)',
      'brie',
      'stilton',
      'halloumi',
      'fondue',
      'raclette',
      'mozzarella',
    ],
    asks: {
      idea: ['+Which cheese could you never leave off a cheese board?'],
      choice: [
        '+What goes best with cheese: grapes, chutney or crackers?',
        'What would you cook with a good piece of cheese: a pie, a pasta or a toastie?',
        'Which cheese would you try first: a creamy brie, a strong blue or a mature cheddar?',
      ],
    },
  },
  {
    name: 'honey',
    says: [
      'honeycomb',
      'bee ?keep(er|ing)',
      'beehive',
      'apiary',
      '(raw|local|set|heather|wildflower|manuka|runny|comb|pure) honey',
      'honey (jar|bee|harvest)',
      'jars? of honey',
    ],
    asks: {
      choice: [
        '+Which honey do you like: runny, set or straight from the comb?',
        '+Honey in the morning: on toast, in porridge or stirred into yoghurt?',
        'Which honey would you taste first: heather, wildflower or orange blossom?',
      ],
      experience: ['~Who finishes the honey in your house, and what do they put it on?'],
    },
  },
  {
    name: 'jam and chutney',
    says: [
      'jam (jar|making|maker)',
      'homemade jam',
      'marmalade',
      'chutney',
      'preserves',
      'strawberry jam',
      'piccalilli',
      'kimchi',
      'sauerkraut',
      'ferment',
    ],
    asks: {
      choice: [
        'What do you like jam on best: toast, scones or pancakes?',
        'Jam on your toast: strawberry, raspberry or apricot?',
        'How do you like your jam: smooth, thick or full of fruit?',
      ],
      experience: ['~Which jam or chutney always gets finished first in your house?'],
    },
  },
  {
    name: 'deli',
    says: [
      'olive oil',
      'olives',
      'rapeseed oil',
      'balsamic',
      'antipasti',
      'deli(s|catessen)?',
      'charcuterie',
      'tapenade',
    ],
    asks: {
      experience: ['+Which filling goes into your ideal deli sandwich?'],
      idea: [
        'Which cheese would you choose first at the deli counter?',
        '~What do you always buy in a deli when you only went in to look?',
      ],
      choice: ['What goes best with a good cheese: chutney, grapes or warm bread?'],
    },
  },
  {
    name: 'chocolate',
    says: ['chocolate', 'chocolatier', 'praline', 'cacao', 'bean to bar', 'bonbon'],
    asks: {
      choice: [
        '+Which chocolate would you choose: dark, milk or white?',
        'What do you like best in a bar of chocolate: nuts, caramel or sea salt?',
        '~How do you eat a bar of chocolate: all at once, or a square a day?',
      ],
      idea: ['Which filling do you hope to find in a box of chocolates?'],
    },
  },
  {
    name: 'sweets',
    says: [
      'sweet ?shop',
      'sweets',
      "pick (n|and|&|'n') mix",
      'candy',
      'cand(ies|y floss)',
      'fudge',
      'toffee',
      'liquorice',
      'marshmallow',
      'gummies',
      'nougat',
      'lollipop',
    ],
    asks: {
      idea: [
        '+Which sweets would you fill a whole bag with?',
        '+Which sweet from your childhood would you bring back?',
      ],
      experience: ['+What did you spend your pocket money on in the sweet shop?'],
      choice: ['~With a bag of mixed sweets: best ones first, or saved until last?'],
    },
  },
  {
    name: 'veg box',
    says: [
      'veg(etable)? box',
      'fruit and veg(etables)?',
      'greengrocer',
      'organic box',
      'seasonal (veg|vegetables|produce)',
      'wonky veg',
      'potatoes',
      'asparagus',
      'rhubarb',
    ],
    asks: {
      choice: [
        '+What would you cook first from a box of fresh vegetables: a soup, a roast or a stir-fry?',
        'A veg box: choose what goes in it, or be surprised every week?',
      ],
      experience: ['+Which vegetable do you most like to find in a veg box?'],
      idea: ['Which vegetable do you like most straight from the oven with a bit of salt?'],
    },
  },
  {
    name: 'farm shop',
    says: ['farm ?shop', 'farm (gate|stall)', 'honesty box', 'local producer', 'farm to table'],
    asks: {
      idea: [
        '+What do you always buy at a farm shop?',
        'What would you cook tonight with vegetables fresh from the farm?',
      ],
      choice: ['+Which would you fill your basket with first at a farm shop: fruit, cheese or fresh bread?'],
      experience: ["~What did you last buy at a farm shop that wasn't on your list?"],
    },
  },
  {
    name: 'plant-based food',
    says: [
      'plant based',
      'meat free',
      'vegan (cheese|sausage|meat|bacon|snack|product|range)',
      'tofu',
      'tempeh',
      'seitan',
      'meat alternative',
      'lentil',
      'chickpea',
    ],
    asks: {
      idea: ['Which dish would you like to see a good plant-based version of?'],
      choice: [
        'Which plant-based treat would you like to try: ice cream, chocolate or cheesecake?',
        'Cooking without meat: something that tastes like it, or plenty of beans and vegetables?',
      ],
      experience: ['Which meal without meat does everybody in your house enjoy?'],
    },
  },
  {
    name: 'food waste',
    says: ['food waste', 'too good to go', 'surplus food', 'leftovers', 'use by date', 'best before'],
    asks: {
      idea: ['+What is your best trick with leftovers?'],
      choice: [
        'Which soup or stew do you make from what is left in the fridge?',
        'What helps most to waste less food: a shopping list, the freezer or smaller portions?',
      ],
      problem: ['~Which food always gets forgotten at the back of your fridge?'],
    },
  },
  {
    name: 'recipe',
    says: [
      'recipe',
      'home ?cook',
      'cookalong',
      'cook ?along',
      'cooking (class|lesson|course|demo|school|tip)',
      'cookery (class|school|course|demo)',
    ],
    asks: {
      experience: ['Which recipe do you know so well that you never look it up?'],
      choice: [
        'Which kind of recipe would you like to see next: a soup, a tray bake or a pudding?',
        'What matters most in a weeknight recipe: quick, simple or full of flavour?',
        'A recipe: followed to the letter, or just a starting point?',
      ],
    },
  },
  {
    name: 'supermarket',
    says: [
      'supermarket',
      'groceries',
      'grocery (store|shop)',
      'grocer',
      'convenience store',
      'corner shop',
      'aldi',
      'lidl',
      'tesco',
      "sainsbury'?s",
      'asda',
      'waitrose',
      'kroger',
      'walmart',
      'publix',
      'whole foods',
      'in ?store offer',
      'grocery delivery',
      'weekly shop',
      'online grocery',
    ],
    asks: {
      choice: [
        'Which supermarket counter do you like best: the bakery, the deli or the fruit and veg?',
        'What would you like to see more of in your supermarket: local food, new flavours or ready meals?',
        'When do you like to do your supermarket shop: early, late or at lunch?',
      ],
      experience: ["+~What always ends up in your shopping basket that wasn't on the list?"],
    },
  },
];
