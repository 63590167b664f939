import type { Subject } from './subject';

/** What comes out of a baker's oven. */
export const bakery: readonly Subject[] = [
  {
    name: 'sourdough',
    says: ['sourdoughs?', 'sour dough'],
    near: ['starter', 'levain', 'loaf', 'loaves', 'crumb', 'proving', 'proofing'],
    asks: {
      idea: ['Which flour or seed would you like to find in a sourdough loaf?'],
      problem: ['At what point does a sourdough loaf stop being fresh enough for you?'],
      choice: ['How dark do you like the crust on a sourdough: pale, golden or nearly burnt?'],
      experience: [
        'What became of your sourdough starter: still alive, or long gone?',
        'What goes on the first slice of a fresh sourdough in your house?',
      ],
      next: ['Which grain should we put in a sourdough next: rye, spelt or something odder?'],
    },
  },
  {
    name: 'wedding cake',
    says: ['wedding cakes?'],
    asks: {
      idea: ['Which flavour would you put in a wedding cake if nobody had a say but you?'],
      problem: ['What was the hardest thing to agree on when you chose a wedding cake?'],
      choice: ['For a wedding cake: fruit in the bottom tier for tradition, or sponge all the way up?'],
      experience: [
        'What was the best slice of wedding cake you ever had, and what was in it?',
        'Where did the top tier of your wedding cake end up?',
      ],
      next: ['Which flavour of wedding cake should we bring to tastings next?'],
    },
  },
  {
    name: 'birthday cake',
    says: ['birthday cakes?', 'celebration cakes?', 'smash cakes?'],
    asks: {
      idea: ['Which shape of birthday cake would the youngest in your family ask for?'],
      problem: ['How many days ahead do you remember that you need a birthday cake?'],
      choice: ['Is a birthday cake better home-made and wonky, or perfect and from a shop?'],
      experience: [
        'Which birthday cake from your childhood can you still picture?',
        'What did the last birthday cake you made or ordered look like?',
      ],
      next: ['Which theme should we try on a birthday cake next?'],
    },
  },
  {
    name: 'croissants',
    says: [
      'croissants?',
      'pains? au chocolat',
      'danish(?:es)?',
      'cinnamon (?:buns?|rolls?|swirls?)',
      'viennoiserie',
    ],
    asks: {
      idea: ['What would you fill a croissant with that no baker seems to have tried?'],
      problem: ['At what time of the morning is the good pastry always gone where you live?'],
      choice: ['How do you eat a croissant: plain, with jam, or dunked in coffee?'],
      experience: ['Where did you eat the croissant you still compare all others with?'],
      next: ['Which pastry should we add to the counter next: savoury, fruity or nutty?'],
    },
  },
  {
    name: 'doughnuts',
    says: ['doughnuts?', 'donuts?'],
    asks: {
      idea: ['Which filling have you never seen in a doughnut and would try straight away?'],
      choice: ['Which doughnut goes first from a mixed box: jam, custard or glazed?'],
      experience: [
        'Where was the last doughnut you would happily have queued for again?',
        'How do you eat a jam doughnut without wearing it?',
      ],
      next: ['Which filling should we put in the doughnuts next?'],
    },
  },
  {
    name: 'cupcakes',
    says: ['cupcakes?', 'fairy cakes?'],
    asks: {
      idea: ['Which pudding would make a good cupcake and has not been made into one yet?'],
      problem: ['Where does a cupcake usually go wrong: dry sponge, too sweet, too much icing?'],
      choice: ['Do you eat the icing on a cupcake first, or save it for last?'],
      experience: ['What was the occasion the last time you bought or baked a batch of cupcakes?'],
      next: ['Which flavour should go in the cupcake box next, and what should we swap out for it?'],
    },
  },
  {
    name: 'brownies',
    says: ['brownies?', 'blondies?', 'tray ?bakes?', 'rocky road', 'flapjacks?'],
    asks: {
      idea: ['What would you bake into a brownie that most people would not?'],
      choice: ['Which piece do you take from a tray of brownies: a crisp corner or the soft middle?'],
      problem: ['What spoils a brownie for you: too cakey, too sweet, or nuts where there should be none?'],
      experience: ['Who makes the best brownie you know, and what do they put in it?'],
      next: ['What should we put through the next tray of brownies: salt, fruit, nuts or spice?'],
    },
  },
  {
    name: 'cookies',
    says: [
      '(?:chocolate chip|choc chip|freshly baked|vegan|stuffed|giant|oatmeal) cookies?',
      'cookie (?:dough|box|boxes)',
      'shortbreads?',
      'biscuit tins?',
      'gingerbread',
    ],
    asks: {
      idea: ['What belongs inside a cookie besides chocolate?'],
      choice: ['How should a good cookie break: with a snap, or soft in the middle?'],
      problem: ['Which biscuit is always left at the bottom of the tin in your house?'],
      experience: ["Which biscuit takes you straight back to a grandparent's kitchen?"],
      next: ['Which classic biscuit should we turn into a cookie next?'],
    },
  },
  {
    name: 'scones',
    says: ['scones?', 'cream teas?'],
    asks: {
      idea: ['What is the best thing you have found baked into a scone?'],
      choice: ['What goes on a scone first: the jam or the cream?'],
      problem: ['How soon after baking does a scone stop being any good?'],
      experience: ['Where did you have the best cream tea of your life?'],
      next: ['Which scone should we bake next: cheese, fruit, or something savoury?'],
    },
  },
  {
    name: 'pies',
    says: [
      '(?:pork|meat|steak|chicken|cottage|apple|game|handmade|hand-raised) pies?',
      'pie (?:shop|night|and mash)s?',
      'pies',
      'cornish pasty',
      'pasties',
      'sausage rolls?',
    ],
    asks: {
      idea: ['Which filling deserves a pie and never gets one?'],
      problem: ['What spoils a good pie: soggy bottom, dry filling, or a lid and no sides?'],
      choice: ['Is it still a pie with only a lid on top, or does it need pastry all round?'],
      experience: ['Where have you eaten a pie worth a detour, and what was in it?'],
      next: ['Which filling should we bake into a pie next?'],
    },
  },
  {
    name: 'bagels',
    says: ['bagels?', 'beigels?'],
    asks: {
      idea: ['What goes in a bagel that people look at you oddly for?'],
      choice: ['How does a bagel come for you: toasted, or as it is?'],
      problem: ['What falls out of a bagel first, however carefully it is made?'],
      experience: ['Which town does the best bagel you have had, and what was in it?'],
      next: ['Which filling should we put on the bagel board next?'],
    },
  },
  {
    name: 'gluten-free baking',
    says: [
      'gluten[- ]free (?:bak(?:ing|es?|ery)|breads?|cakes?|loaf|loaves|brownies?)',
      'gf (?:bakes?|breads?|cakes?)',
    ],
    asks: {
      idea: ['Which bake do you miss most, or hear others miss, since going gluten-free?'],
      problem: ['Where does gluten-free bread let you down: texture, size of slice, or price?'],
      choice: ['When you eat gluten-free: a place with nothing else, or a good shelf in an ordinary bakery?'],
      experience: ['Which gluten-free bake fooled everybody at the table?'],
      next: ['Which bake should we make without gluten next?'],
    },
  },
  {
    name: 'bread',
    says: ['breads?', 'loaf', 'loaves', 'baguettes?', 'focaccia', 'ciabattas?', 'flatbreads?', 'brioche'],
    near: ['oven', 'flour', 'crust', 'bake', 'baker', 'dough'],
    asks: {
      idea: ['Which bread did you eat on a trip and have never found at home?'],
      problem: ['What happens to the end of the loaf in your house: toast, crumbs or the birds?'],
      choice: ['Is a loaf better sliced at the shop, or left whole for you to cut?'],
      experience: ['What do you eat with bread that is still warm?'],
      next: ['Which loaf should we add to the shelf next: dark rye, seeded or soft white?'],
    },
  },
  {
    name: 'cake',
    says: [
      'cakes?',
      'cheesecakes?',
      'gateaux?',
      'cake (?:stall|sale|club)s?',
      'carrot cakes?',
      'lemon drizzle',
    ],
    asks: {
      idea: ['Which old-fashioned cake deserves to be on every counter again?'],
      problem: ['When you cannot finish a whole cake, which size would suit you instead?'],
      choice: ['With a cup of tea: lemon drizzle, carrot cake or coffee and walnut?'],
      experience: ['Which cake are you asked to bring every time?'],
      next: ['Which cake should we put under the glass dome next?'],
    },
  },
  {
    name: 'bakery',
    says: ['baker(?:y|ies|s)', 'pâtisseries?', 'patisseries?', 'bakehouses?', 'bake ?shops?'],
    near: ['pastry', 'pastries', 'oven', 'bakes?', 'buns?'],
    asks: {
      idea: ['What would you order at a bakery counter if it were always there?'],
      problem: ['What has usually sold out by the time you reach the bakery?'],
      choice: ['When does a bakery visit suit you: on the way to work, at lunch, or slowly at the weekend?'],
      experience: ['What did you always choose at the bakery as a child?'],
      next: ['What should we bake next: a loaf, a bun or something savoury?'],
    },
  },
];
