import type { Subject } from './subject';

/** What people have done in house and garden by somebody who comes. */
export const homeServices: readonly Subject[] = [
  {
    name: 'house move',
    says: [
      'house moves?',
      'mov(ing|e) (house|home|day)',
      'home moves?',
      'removals',
      'removal (company|companies|teams?)',
      'removal (men|firms?|vans?)',
      'man (and|with) (a )?van',
      'moving (companies|company|vans?|boxes)',
      'packing service',
    ],
    asks: {
      idea: ['What do you pack last and unpack first when you move house?'],
      problem: ['Which thing would not go through the door, and what did you do with it?'],
      choice: ['Who carries the boxes on moving day: strangers with a van, or friends paid in pizza?'],
      experience: ['Which box from your last move have you still not opened?'],
    },
  },
  {
    name: 'house cleaning',
    says: [
      '(carpet|oven|window|upholstery) cleaning',
      '(house|home|domestic|end of tenancy|deep|spring|office|commercial) clean(ing|s|ers?)?',
      'cleaning (services?|compan(y|ies)|teams?|jobs?)',
      'cleaners?',
      'housekeep(ers?|ing)',
    ],
    asks: {
      idea: ['Which cleaning trick did you learn from your mother or grandmother and still use?'],
      problem: [
        'Which job in the house would you hand to somebody else first: oven, shower or skirting boards?',
      ],
      choice: ['When does your cleaning get done: a little every day, or all of it at the weekend?'],
      experience: ['What do you tidy away before the cleaner comes?'],
    },
  },
  {
    name: 'painting and decorating',
    says: [
      'paint(ing|ers?) (and|&) decorat(ing|ors?)',
      'decorators?',
      'decorating (the|your|a) (room|house|home|flat|bedroom|hall)',
      'house paint(ing|ers?)',
      'interior painting',
      'exterior painting',
      'wallpaper(s|ing)?',
      'paint colou?rs?',
      'repaint(ed|ing)?',
    ],
    asks: {
      idea: ['Which colour turned out quite different on the wall from the one on the card?'],
      problem: ['Which wall or ceiling do you keep meaning to paint and never do?'],
      choice: ['What colour for the woodwork: brilliant white, or the same as the walls?'],
      experience: ['How many tester pots did your last room take, and which one won?'],
    },
  },
  {
    name: 'house extension',
    says: [
      '(house|home|kitchen|side|rear|single-storey|two-storey) extensions?',
      'loft conversions?',
      'garage conversions?',
      'basement conversions?',
      'garden rooms?',
      'conservator(y|ies)',
      'orangery',
      'extend(ing)? your home',
    ],
    asks: {
      idea: ['What would you use an extra room for on an ordinary weekday?'],
      problem: ['Which room in your house is trying to be several rooms at once?'],
      choice: ['What do you do when a house gets too small: extend, go up into the loft, or move?'],
      experience: ['If you have lived through building work, which week was the hardest?'],
    },
  },
  {
    name: 'handyman',
    says: [
      'handy(man|men|woman|people|person)',
      'odd jobs?',
      'small jobs around the (house|home)',
      'flat ?pack assembly',
      'home maintenance',
      'property maintenance',
      'joiner(s|y)?',
      'carpent(ers?|ry)',
    ],
    asks: {
      idea: ['What can you fix yourself that you would gladly teach a neighbour?'],
      problem: ['Which little job has been on your list since you moved in?'],
      choice: ['When a shelf has to go up: out with the drill, or off to find somebody who will?'],
      experience: ['Which repair of yours was meant to be temporary and is still holding?'],
    },
  },
  {
    name: 'garden makeover',
    says: [
      'garden (makeovers?|designs?|designers?|landscaping|maintenance|services?|clearances?)',
      'landscap(ing|ers?)',
      'gardeners?',
      'patios?',
      'decking',
      'block paving',
      'paving (slabs?|stones?)',
      'fence panels?',
      'garden fenc(es?|ing)',
      'new fences?',
    ],
    asks: {
      idea: ['Which plant looks after itself in your garden and deserves to be known better?'],
      problem: ['Which corner of your garden have you given up on?'],
      choice: ['What belongs at the sunny end of a garden: a table, vegetables or flowers?'],
      experience: ['What did you take out of a garden and later miss?'],
    },
  },
];
