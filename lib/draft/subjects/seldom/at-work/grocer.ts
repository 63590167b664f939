import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `grocer.ts` are. */
export const grocer: Besides['atWork'] = {
  chocolate: {
    asks: [
      'Which chocolate would you choose for a client gift: truffles, a bar or a mixed box?',
      'Chocolate at the office: in a bowl for everyone, or hidden in a drawer?',
      'Which chocolate takes you straight back to your childhood?',
      'Which chocolate is always the last one left in the box?',
    ],
    cued: [
      'Where does a *box* of chocolates for the whole team get opened: kitchen, meeting or front desk?',
      'What was hardest to learn when you first *tempered* chocolate: heat, timing or patience?',
      'Which part of *bean to bar* chocolate do customers like hearing about most?',
      'When does *Easter* begin in a chocolate workshop: in autumn, in January or in Lent?',
    ],
  },
  'farm shop': {
    asks: [
      '+What draws you into a farm shop: the vegetables, the cheese or the cakes?',
      'Which local food should every farm shop have on its shelves?',
      'What makes a good farm shop: local produce, a warm welcome or a decent café?',
      'What do you always leave a farm shop with, whatever you went in for?',
    ],
    cued: [
      'Which *cut* of meat do customers ask how to cook most often at a farm shop counter?',
      'What sells best from a farm *vending machine*: milk, eggs or potatoes?',
      'Which day of the *Christmas* run-up is the longest in a farm shop?',
      'Which *local* product did customers first ask you about, before it was on the shelf?',
    ],
  },
  'food waste': {
    asks: [
      'What cuts food waste fastest in a kitchen: better ordering, smaller menus or weighing the bin?',
      "What's the cleverest use of leftover food you've ever seen at work?",
      'Where does most food waste come from in a kitchen at work?',
      'Which step would you take first on food waste: measuring, planning or donating?',
    ],
    cued: [
      'Which dish on a menu turns *surplus* food into something guests order gladly?',
      'What makes a *kitchen* team care about waste: the scales, the costs or the chef?',
      'What helps a *food bank* or charity most with a donation: a call ahead, crates or transport?',
      'What works best in a *canteen*: smaller plates, second helpings or better forecasts?',
    ],
  },
  'plant-based food': {
    asks: [
      "+Which everyday dish works just as well when it's plant-based?",
      'Which cuisine does plant-based food best: Indian, Italian or Middle Eastern?',
      'Plant-based lunch at work: a grain bowl, a curry or a loaded wrap?',
      'Which plant-based dish won you over when you least expected it?',
    ],
    cued: [
      'Where should plant-based food stand in the *supermarket*: its own shelf, or next to the meat?',
      'Which *protein* would you build a new plant-based product on: pea, soya or bean?',
      'What do diners order first when a *vegan* menu is new in a restaurant?',
      'What should a plant-based *recipe* get right first: taste, texture or price?',
    ],
  },
  supermarket: {
    asks: [
      'How do you shop at the supermarket: with a list, from memory or by what looks good?',
      'Which supermarket aisle do you always end up in, whatever is on the list?',
      'When do you fit in your supermarket shop: before work, after work or at the weekend?',
      'What do you always forget at the supermarket unless you write it down?',
    ],
    cued: [
      'What makes a *fresh produce* display work: colour, height or being by the door?',
      'Which corner of the *store* would you show a new starter first?',
      'Which skill helps a *store manager* most: planning, people or a good memory?',
      'Where does a *new product* sell best: at eye level, at the aisle end or by the till?',
    ],
  },
};
