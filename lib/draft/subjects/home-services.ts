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
      idea: [
        '+Which room would you set up first after a house move?',
        'What do you pack last and unpack first when you move house?',
      ],
      experience: ['Which thing did you unpack first the last time you moved house?'],
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
        'Which room would you love to find sparkling clean when you get home?',
        'What would you do with a free afternoon if the house cleaning were done?',
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
      idea: [
        '+Which room would you have painted first?',
        '~Which paint colour looked perfect on the card and all wrong on your wall?',
      ],
      choice: ['Walls at home: white, soft colours or one bold wall?'],
      problem: ['Which part of decorating is hardest: choosing the colour, the prep or the edges?'],
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
      idea: ['+What would you change first in your garden if somebody else did the digging?'],
      choice: [
        'What would you put in first in a garden makeover: a patio, a pond or a pergola?',
        'A garden: neat lines, or a bit wild?',
      ],
      problem: ['Which corner of your garden is hardest to know what to do with?'],
    },
  },
];
