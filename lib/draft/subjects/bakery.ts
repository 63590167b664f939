import type { Subject } from './subject';

/** What comes out of a baker's oven. */
export const bakery: readonly Subject[] = [
  {
    name: 'sourdough',
    says: ['sourdough', 'sour dough'],
    asks: {
      idea: ['Which flour or seed would you like to find in a sourdough loaf?'],
      choice: ['How dark do you like the crust on a sourdough: pale, golden or nearly burnt?'],
      experience: [
        '~How long have you kept a sourdough starter alive, and what is it called?',
        'What goes on the first slice of a fresh sourdough in your house?',
      ],
    },
  },
  {
    name: 'wedding cake',
    says: ['wedding cake'],
    asks: {
      idea: ['Which flavour would you put in a wedding cake if nobody had a say but you?'],
      choice: ['For a wedding cake: fruit in the bottom tier for tradition, or sponge all the way up?'],
      experience: [
        'What was the best slice of wedding cake you ever had, and what was in it?',
        '~Where did the top tier of your wedding cake end up?',
      ],
    },
  },
  {
    name: 'birthday cake',
    says: ['birthday cake', 'celebration cake', 'smash cake'],
    asks: {
      problem: ['~How late have you left it to sort out a birthday cake?'],
      choice: ['~Is a birthday cake better home-made and wonky, or perfect and from a shop?'],
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
      idea: ['What would you fill a croissant with that no baker seems to have tried?'],
      choice: ['How do you eat a croissant: plain, with jam, or dunked in coffee?'],
      experience: ['Where did you eat the croissant you still compare all others with?'],
    },
  },
  {
    name: 'doughnuts',
    says: ['doughnut', 'donut'],
    asks: {
      idea: ['Which filling have you never seen in a doughnut and would try straight away?'],
      choice: ['~Which doughnut goes first from a mixed box: jam, custard or glazed?'],
      experience: ['~How do you eat a jam doughnut without wearing it?'],
      next: ['Which filling should we put in the doughnuts next?'],
    },
  },
  {
    name: 'brownies',
    says: ['brownie', 'blondie', 'tray ?bake', 'rocky road', 'flapjack'],
    asks: {
      idea: ['What would you bake into a brownie that most people would not?'],
      choice: ['~Which piece do you take from a tray of brownies: a crisp corner or the soft middle?'],
      experience: ['Who makes the best brownie you know, and what do they put in it?'],
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
      problem: ['~Which biscuit is always left at the bottom of the tin in your house?'],
      choice: ['How should a good cookie break: with a snap, or soft in the middle?'],
      experience: ["Which biscuit takes you straight back to a grandparent's kitchen?"],
    },
  },
  {
    name: 'scones',
    says: ['scone', 'cream tea'],
    asks: {
      idea: ['What is the best thing you have found baked into a scone?'],
      choice: ['~What goes on a scone first: the jam or the cream?'],
      experience: ['Where did you have the best cream tea of your life?'],
      next: ['Which scone should we bake next: cheese, fruit, or something savoury?'],
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
      idea: ['Which filling deserves a pie and never gets one?'],
      choice: ['~Is it still a pie with only a lid on top, or does it need pastry all round?'],
      experience: ['Where have you eaten a pie worth a detour, and what was in it?'],
      next: ['Which filling should we bake into a pie next?'],
    },
  },
  {
    name: 'bread',
    says: ['bread', 'loaf', 'loaves', 'baguette', 'focaccia', 'ciabatta', 'flatbread', 'brioche'],
    asks: {
      idea: ['Which bread did you eat on a trip and have never found at home?'],
      problem: ['~What happens to the end of the loaf in your house: toast, crumbs or the birds?'],
      experience: ['What do you eat with bread that is still warm?'],
      next: ['Which loaf should we add to the shelf next: dark rye, seeded or soft white?'],
    },
  },
  {
    name: 'cake',
    says: ['cake', 'cheesecake', 'gateaux?', 'lemon drizzle', 'cupcake'],
    asks: {
      idea: ['Which old-fashioned cake deserves to be on every counter again?'],
      choice: ['With a cup of tea: lemon drizzle, carrot cake or coffee and walnut?'],
      experience: ['Which cake are you always asked to bring to a party?'],
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
      problem: ['What has usually sold out by the time you reach the bakery?'],
      choice: ['When does a bakery visit suit you: on the way to work, at lunch, or slowly at the weekend?'],
      experience: ['What did you always choose at the bakery as a child?'],
    },
  },
];
