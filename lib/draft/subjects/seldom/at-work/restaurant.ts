import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `restaurant.ts` are. */
export const restaurant: Besides['atWork'] = {
  'allergens on menus': {
    work: [
      "Which allergen turns up where you'd least expect it?",
      'What helps most with allergens when you eat out: a clear menu, a chat or a safe dish?',
    ],
    people: [
      'Which restaurant or canteen handled a food allergy so well that you remember it?',
      'How do you plan a meal when one of the guests has a food allergy?',
    ],
  },
  'ice cream': {
    work: [
      'Which ice cream flavour should make a comeback?',
      'How do you like your ice cream: in a cone, in a cup or straight from the tub?',
    ],
    people: [
      'What did a summer job selling ice cream teach you, or somebody you know?',
      'Where do you remember eating an ice cream that tasted better than any other?',
    ],
  },
  'private dining': {
    work: [
      'What makes a private dinner special: the room, the menu or who sits next to you?',
      'Which do you prefer for a celebration dinner: a private room, or the buzz of the restaurant?',
    ],
    people: [
      'Who would you seat on either side of you at a private dinner?',
      'Which toast or speech at a private dinner do you still remember?',
    ],
  },
  'street food': {
    work: [
      'What makes you join the line at a street food stall: the smell, the menu or the crowd?',
      'Which street food dish would you like to find on every high street?',
    ],
    people: [
      "Which street food trader do you go back to, and what's their story?",
      'Which street food did you discover on a trip and still dream about?',
    ],
  },
  seafood: {
    work: [
      'Which fish do you love to order but never cook at home?',
      'What matters most when you buy fish: who caught it, when or how?',
    ],
    people: [
      'Which seafood did you refuse as a child and love now?',
      'Where did you eat seafood that tasted of the sea itself?',
    ],
  },
  'new menu': {
    work: [
      'What do you look at first on a new menu: the starters, the mains or the desserts?',
      "What's hardest to take off a menu: the regulars' favourite, or the chef's?",
    ],
    people: [
      'Which dish would you order again, however many new ones are on the menu?',
      'Which dish on a menu has a story behind it that you still tell?',
    ],
  },
  restaurant: {
    work: [
      'What brings you back to a restaurant: the food, the welcome or the table by the window?',
      'How do you choose at a restaurant: ask the waiter, copy the next table or stick to a favourite?',
    ],
    people: [
      'Which restaurant meal can you still taste years later?',
      'Which waiter or chef do you still remember, and what for?',
    ],
  },
};
