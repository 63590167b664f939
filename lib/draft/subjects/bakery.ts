import type { Subject } from './subject';

/** What comes out of a baker's oven. */
export const bakery: readonly Subject[] = [
  {
    name: 'sourdough',
    says: ['sourdough', 'sour dough'],
    asks: {
      experience: [
        '+What goes on the first slice of a fresh sourdough in your house?',
        '+Who gets the crusty end of the sourdough in your house?',
        '~How long does a sourdough loaf last in your house?',
      ],
      choice: [
        '+How do you like your sourdough best: toasted, in a sandwich or with soup?',
        '+Which sourdough would you choose: plain white, seeded or rye?',
        "+What's the best thing about fresh sourdough: the smell, the crust or the tang?",
        '+Which part of a sourdough loaf do you like best: the crust, the middle or the heel?',
      ],
    },
  },
  {
    name: 'wedding cake',
    says: ['wedding cake'],
    asks: {
      experience: [
        "+What flavour was the best wedding cake you've tasted?",
        '+Whose wedding cake do you still remember, and what was it like?',
      ],
      idea: [
        '+Which flavour would you try first at a wedding cake tasting?',
        'Which flavour would you choose for a wedding cake if nobody else had a say?',
      ],
      choice: [
        '+What flavour was your wedding cake, or what would it be?',
        'A wedding cake: the same flavour in every tier, or a different one in each?',
      ],
    },
  },
  {
    name: 'birthday cake',
    says: ['birthday cake', 'celebration cake', 'smash cake'],
    asks: {
      choice: [
        '+Birthday cake: chocolate, vanilla or red velvet?',
        '+Which filling would you choose for a birthday cake: jam, buttercream or fresh cream?',
        'Your slice of birthday cake: a corner with all the icing, or the middle with more sponge?',
      ],
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
      choice: [
        '+Which croissant would you pick first: butter, almond or chocolate?',
        '+How do you eat a croissant: plain, with jam, or dunked in coffee?',
      ],
      idea: ['+What would you fill a croissant with if you were the baker?'],
      experience: ['Which pastry disappears first at your breakfast table?'],
    },
  },
  {
    name: 'doughnuts',
    says: ['doughnut', 'donut'],
    asks: {
      idea: [
        '+Which doughnut would you choose for breakfast?',
        '+Which doughnut flavour should every bakery make?',
        '+Which filling would you like to try in a doughnut?',
      ],
      experience: ['+Ring doughnut or filled doughnut: which gets your vote?'],
      choice: [
        '+What goes best with a doughnut: coffee, tea or cold milk?',
        '+Doughnuts: glazed, filled or covered in sprinkles?',
        '+~Which doughnut goes first from a mixed box: jam, custard or glazed?',
      ],
    },
  },
  {
    name: 'brownies',
    says: ['brownie', 'blondie', 'tray ?bake', 'rocky road', 'flapjack'],
    asks: {
      idea: [
        '+What would you like to find baked into a brownie?',
        '+Which flavour of brownie would you pick first from a full box?',
      ],
      choice: [
        'What goes best with a warm brownie: ice cream, cream or custard?',
        '+~Which piece do you take from a tray of brownies: a crisp corner, or the soft middle?',
      ],
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
      choice: [
        '+How do you like a cookie: crisp all through, or soft in the middle?',
        '+Cookies: chocolate chip, oat and raisin or peanut butter?',
      ],
      experience: ["Which cookie takes you straight back to a grandparent's kitchen?"],
      problem: ['Which cookie do you find hardest to share?'],
    },
  },
  {
    name: 'scones',
    says: ['scone', 'cream tea'],
    asks: {
      choice: [
        '+What goes on your scone first: the jam or the cream?',
        '+A scone with your tea: plain, fruit or cheese?',
        '+What would you rather have on a warm scone: butter, cheese, or jam and cream?',
      ],
      experience: ['~How do you say the word scone: to rhyme with gone, or with bone?'],
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
      experience: ['Which pie do you remember best from your childhood?'],
      choice: [
        'Your perfect pie: shortcrust, puff pastry or a mashed potato top?',
        '~A proper pie: pastry all round, or is a lid on top enough?',
      ],
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
      choice: [
        '+Fresh bread: the crusty end, or a soft slice from the middle?',
        '+What goes best with fresh bread: butter, cheese, jam or soup?',
        'What would you like to see baked into a loaf: seeds, nuts, fruit or herbs?',
        '~What happens to the end of the loaf in your house: toast, crumbs or the birds?',
      ],
      experience: [
        '+What goes on the first slice of a fresh loaf?',
        '+How much of a fresh loaf is left by the time you get it home?',
      ],
      idea: ['Which bread could you happily eat every day?'],
    },
  },
  {
    name: 'cake',
    says: ['cake', 'cheesecake', 'gateaux?', 'lemon drizzle', 'cupcake'],
    asks: {
      experience: ['+Which cake can you never turn down?'],
      choice: [
        '+With a cup of tea: lemon drizzle, carrot cake or coffee and walnut?',
        'Cake filling: buttercream, fresh cream or jam?',
      ],
      idea: ['Which old-fashioned cake would you like to see in shops again?'],
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
      experience: [
        '+Which smell from a bakery draws you in?',
        '+What do you spread on bread still warm from the bakery?',
        '+The crust or the middle: which part of a fresh loaf do you eat first?',
      ],
      idea: [
        "+Which bakery treat would you take to a friend's house?",
        '+How early would you get up for bread fresh from the oven?',
      ],
      choice: ['+Which loaf makes the best toast: white, seeded or sourdough?'],
    },
  },
];
