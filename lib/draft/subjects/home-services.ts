import type { Subject } from './subject';

/** What people have done in house and garden by somebody who comes. */
export const homeServices: readonly Subject[] = [
  {
    name: 'house move',
    says: [
      'house move',
      'mov(ing|e) (house|home|day)',
      'home move',
      'removals',
      'removal (company|team)',
      'removal (men|firm|van)',
      'man (and|with) (a )?van',
      'moving (company|van|boxes)',
      'packing service',
      'packers and movers',
    ],
    asks: {
      choice: [
        '+What would you have for your first meal in a new home: pizza, fish and chips or a picnic?',
        '+Which part of a house move would you gladly hand over: packing, lifting or unpacking?',
      ],
      idea: ['+Which room would you set up first after a house move?'],
      problem: ['~What was the hardest thing to get through the door when you moved house?'],
    },
  },
  {
    name: 'house cleaning',
    says: [
      'stain (removal|protection)',
      'upholstery cleaning',
      '(oven|window) cleaning',
      '(house|home|domestic|end of tenancy|deep|spring|office|commercial) clean(ing|s|er)?',
      'cleaning (service|company|team|job)',
      'cleaner',
      'housekeep(er|ing)',
    ],
    asks: {
      idea: [
        'What would you do with a free afternoon if the house cleaning were done?',
        'Which room would you love to find sparkling clean when you get home?',
      ],
      choice: ['Cleaning the house: a little every day, or all of it at the weekend?'],
      problem: ['+~Which cleaning job would you hand over first: the oven, the shower or the windows?'],
    },
  },
  {
    name: 'painting and decorating',
    says: [
      'paint(ing|er) (and|&) decorat(ing|or)',
      'decorator',
      'decorating (the|your|a) (room|house|home|flat|bedroom|hall)',
      'house paint(ing|er)',
      'interior painting',
      'exterior painting',
      'wallpaper(s|ing)?',
      'paint colou?r',
      'repaint(ed|ing)?',
    ],
    asks: {
      choice: [
        '+Which colour would you paint a living room: green, blue or a warm white?',
        'Walls at home: white, soft colours or one bold wall?',
      ],
      idea: [
        '+Which room would you have painted first?',
        '~Which paint colour looked perfect on the card and all wrong on your wall?',
      ],
    },
  },
  {
    name: 'handyman',
    says: [
      'handy(man|men|woman|people|person)',
      'odd job',
      'small jobs around the (house|home)',
      'flat ?pack assembly',
      'home maintenance',
      'property maintenance',
      'joiner(s|y)?',
      'carpent(er|ry)',
    ],
    asks: {
      idea: [
        '+Which small job at home would you gladly hand to a handyman?',
        'Which room would you send a handyman to first?',
      ],
      choice: ['A handyman for one day: hang the shelves, fix the doors or build the wardrobe?'],
      problem: ['+~Which little job has been on your list since you moved in?'],
    },
  },
  {
    name: 'garden makeover',
    says: [
      'resin bound',
      'landscap(ing|er)',
      '(new|your|a) patio',
      'decking',
      'turf(ing)?',
      '(driveway|paving|fencing)',
      'garden (makeover|design|designer|landscaping|maintenance|service|clearance)',
      'gardener',
      'block paving',
      'paving (slab|stone)',
      'fence panel',
      'garden fenc(e|ing)',
      'new fence',
    ],
    asks: {
      choice: [
        '+What would you like most in a new garden: colour, privacy or a place to eat?',
        'A garden: neat lines, or a bit wild?',
        'What would you put in first in a garden makeover: a patio, a pond or a pergola?',
      ],
      idea: ['What would you change first in your garden if somebody else did the digging?'],
    },
  },
];
