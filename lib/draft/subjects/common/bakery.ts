import type { Subject } from '../subject';

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
      idea: [
        '+Which theme would you choose for a birthday cake?',
        '+What shape would you have your birthday cake made in?',
        '+Which birthday cake would you ask a baker to make for you?',
      ],
      experience: ['+Which birthday cake from your childhood can you still picture?'],
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
      choice: ['+How do you eat a croissant: plain, with jam, or dunked in coffee?'],
      experience: [
        'Which pastry do you point to first at the counter?',
        'Which pastry do you choose with your morning coffee?',
        'Where did you eat a croissant that you still remember?',
      ],
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
      choice: ['+~Which piece do you take from a tray of brownies: a crisp corner, or the soft middle?'],
      problem: ['What makes a brownie hard to resist?'],
      idea: ['Which tray bake would you pick with a cup of tea?'],
      experience: ['Whose brownies or flapjacks do you still remember?'],
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
      experience: ['+Who gets the last cookie in your house?', 'Which cookie do you reach for first?'],
      choice: ['+What do you like to find in a cookie: chocolate, nuts or fruit?'],
      problem: ['+Which cookie do you find hardest to share?'],
    },
  },
  {
    name: 'scones',
    says: ['scone', 'cream tea'],
    asks: {
      experience: ['+What makes a scone worth stopping for?'],
      choice: [
        '+How do you open a scone: with a knife, or with a gentle twist?',
        '+A scone with your tea: plain, fruit or cheese?',
        '+~How do you say the word scone: to rhyme with gone, or with bone?',
      ],
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
      experience: [
        '+Which part of a pie do you save until last?',
        '+What do you like on the plate next to a pie?',
      ],
      choice: [
        '+Where do you enjoy a pie most: at the match, at the pub or at home?',
        '+~A proper pie: pastry all round, or is a lid on top enough?',
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
      choice: [
        '+How do you like your cake: light and airy, rich and gooey or somewhere in between?',
        '+Cake filling: buttercream, fresh cream or jam?',
      ],
      experience: ['+Which cake can you never turn down?', 'Which cake always brings back a happy memory?'],
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
