import type { Subject } from './subject';

/** What comes out of a baker's oven. */
export const bakery: readonly Subject[] = [
  {
    name: 'sourdough',
    says: ['sourdough', 'sour dough'],
    asks: {
      idea: ['Which flour or seed would you like to find in a sourdough loaf?'],
      choice: ['The crust on a sourdough: soft and golden, or dark and crackly?'],
      experience: [
        'What goes on the first slice of a fresh sourdough in your house?',
        '~How long does a sourdough loaf last in your house?',
      ],
    },
  },
  {
    name: 'wedding cake',
    says: ['wedding cake'],
    asks: {
      idea: ['Which flavour would you choose for a wedding cake if nobody else had a say?'],
      choice: ['A wedding cake: the same flavour in every tier, or a different one in each?'],
      experience: [
        'What flavour was your wedding cake, or what would it be?',
        "What's the most beautiful wedding cake you have ever seen?",
      ],
    },
  },
  {
    name: 'birthday cake',
    says: ['birthday cake', 'celebration cake', 'smash cake'],
    asks: {
      problem: ["What's hardest to choose on a birthday cake: the flavour, the shape or the message?"],
      choice: ['Your slice of birthday cake: a corner with all the icing, or the middle with more sponge?'],
      experience: ['Which birthday cake from your childhood can you still picture?'],
    },
  },
  {
    name: 'croissants',
    says: [
      'pastries',
      'croissant',
      'pain au chocolat',
      'danish pastry',
      'cinnamon (bun|roll|swirl)',
      'viennoiserie',
    ],
    asks: {
      idea: ['What would you fill a croissant with if you were the baker?'],
      choice: ['How do you eat a croissant: plain, with jam, or dunked in coffee?'],
      experience: ['Which pastry disappears first at your breakfast table?'],
    },
  },
  {
    name: 'doughnuts',
    says: ['doughnut', 'donut'],
    asks: {
      idea: ['Which filling would you like to try in a doughnut?'],
      choice: ['~Which doughnut goes first from a mixed box: jam, custard or glazed?'],
      experience: ['~How do you eat a jam doughnut without wearing it?'],
      next: ['Which doughnut topping would you like to see more of: sprinkles, nuts or fresh fruit?'],
    },
  },
  {
    name: 'brownies',
    says: ['brownie', 'blondie', 'tray ?bake', 'rocky road', 'flapjack'],
    asks: {
      idea: ['What would you like to find baked into a brownie?'],
      choice: ['~Which piece do you take from a tray of brownies: a crisp corner, or the soft middle?'],
      experience: ['~Who do you share a brownie with, if anyone?'],
    },
  },
  {
    name: 'cookies',
    says: [
      '(chocolate chip|choc chip|freshly baked|vegan|stuffed|giant|oatmeal) cookie',
      'cookie (dough|box)',
      'shortbread',
      'biscuit tin',
      'gingerbread',
    ],
    asks: {
      problem: ['Which cookie do you find hardest to share?'],
      choice: ['How do you like a cookie: crisp all through, or soft in the middle?'],
      experience: ["Which cookie takes you straight back to a grandparent's kitchen?"],
    },
  },
  {
    name: 'scones',
    says: ['scone', 'cream tea'],
    asks: {
      idea: ['What would you bake into a scone besides fruit or cheese?'],
      choice: ['What would you rather have on a warm scone: butter, cheese, or jam and cream?'],
      experience: ['~How do you say the word scone: to rhyme with gone, or with bone?'],
      next: ['Which scone would you like to try: cherry, pumpkin or apple?'],
    },
  },
  {
    name: 'pies',
    says: [
      '(pork|meat|steak|chicken|cottage|apple|game|handmade|hand-raised) pie',
      'pie (shop|night|and mash)s?',
      'pies',
      'cornish pasty',
      'pasties',
      'sausage roll',
    ],
    asks: {
      idea: ['Which filling would you like to find in a pie?'],
      choice: ['~A proper pie: pastry all round, or is a lid on top enough?'],
      experience: ['Which pie do you remember best from your childhood?'],
      next: ['Which pie would you like to see on more menus: chicken, beef, fish or vegetable?'],
    },
  },
  {
    name: 'bread',
    says: [
      'bread',
      '(out|fresh from) the oven',
      'loaf',
      'loaves',
      'baguette',
      'focaccia',
      'ciabatta',
      'flatbread',
      'brioche',
    ],
    asks: {
      idea: ['What do you look for first in a good loaf of bread?'],
      problem: ['~What happens to the end of the loaf in your house: toast, crumbs or the birds?'],
      experience: ['What goes on bread in your house while it is still warm?'],
      next: ['What would you like to see baked into a loaf: seeds, nuts, fruit or herbs?'],
    },
  },
  {
    name: 'cake',
    says: ['cake', 'cheesecake', 'gateaux?', 'lemon drizzle', 'cupcake'],
    asks: {
      idea: ['Which old-fashioned cake would you like to see in shops again?'],
      choice: ['With a cup of tea: lemon drizzle, carrot cake or coffee and walnut?'],
      experience: ['Which cake can you never turn down?'],
    },
  },
  {
    name: 'bakery',
    says: [
      'oven (is|are) (on|back|hot|lit)',
      'baker(y|s)',
      'pâtisserie',
      'patisserie',
      'bakehouse',
      'bake ?shop',
      'bagel',
    ],
    asks: {
      problem: ['Which thing from a bakery do you find hardest to share?'],
      choice: ["Which would you take first from a baker's tray: bread, a pastry or a cake?"],
      experience: ['What did you always choose at the bakery as a child?'],
    },
  },
];
