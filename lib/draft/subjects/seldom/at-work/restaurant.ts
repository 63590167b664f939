import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `restaurant.ts` are. */
export const restaurant: Besides['atWork'] = {
  'allergens on menus': {
    asks: [
      '+What reassures guests with allergies most: a trained team, a clear menu or a chat with the chef?',
      'What helps most with allergens when you eat out: a clear menu, a chat or a safe dish?',
      'What helps a kitchen team most with allergens: training, clear recipes or good labels?',
      'What makes allergen information easy to keep right: training, labels or one recipe file?',
    ],
    cued: [
      'How do you teach new *staff* about allergens: a quiz, a card or in the kitchen?',
      'Which *dish* was the easiest to change so that more guests could order it?',
      'Where does the *ingredient* list live in your kitchen: on the wall, in a folder or on a screen?',
      'Which *gluten free* flour blend do you like to work with?',
    ],
  },
  'ice cream': {
    asks: [
      '+How do you like your ice cream: in a cone, in a cup or straight from the tub?',
      'Which ice cream flavour should make a comeback?',
      'Which flavour would you pick if an ice cream van came to your workplace?',
      'Where do you remember eating an ice cream that tasted better than any other?',
    ],
  },
  'new menu': {
    asks: [
      '+What do you look at first on a new menu: the starters, the mains or the desserts?',
      'What matters most on a new menu: seasonal food, a good choice or old favourites?',
      'What makes you book a table for a new menu: the dishes, the chef or a photo?',
      'What should a new menu have more of: local produce, lighter dishes or veggie choices?',
    ],
    cued: [
      'Who should taste a new dish first in a *kitchen*: the team, the owner or the regulars?',
      'What does a *chef* cook at home after a long service?',
      'Which *seasonal* ingredient do you wait for all year when you write a menu?',
      'What sells a *dessert* best: the words, the trolley or the next table?',
    ],
  },
  'private dining': {
    asks: [
      'Which menu suits a team celebration best: sharing plates, a tasting menu or a buffet?',
      'What makes a private dinner special: the room, the menu or who sits next to you?',
      'Which do you prefer for a celebration dinner: a private room, or the buzz of the restaurant?',
      'Which event would you hold in a private dining room: a launch, a team dinner or a board lunch?',
    ],
    cued: [
      'What tells you that a *corporate* dinner is well run: the timing, the seating or the wine?',
      'When is the right time to plan a work *Christmas party*: in summer, in September or later?',
      'Which question about a *set menu* do guests ask most: allergies, swaps or portions?',
      'Where would you seat the guest of honour at a *client* dinner: in the middle, at the end or by the window?',
    ],
  },
  restaurant: {
    asks: [
      '+What brings you back to a restaurant: the food, the welcome or the table by the window?',
      'What makes a menu inviting: seasonal dishes, sharing plates or a daily special?',
      'Which restaurant would you choose for a team dinner: Italian, Indian or a grill?',
      'Which restaurant meal can you still taste years later?',
    ],
    cued: [
      "What's the best thing a *chef* can cook for the staff meal?",
      'What do you look for first in somebody new to the *kitchen*: speed, calm or curiosity?',
      'How do guests like to make a *reservation* now: online, by phone or at the door?',
      'What matters most for *private dining* with clients: a quiet room, the menu or the service?',
    ],
  },
  seafood: {
    asks: [
      'How do you like your fish best: grilled, fried or in a stew?',
      'Which fish do you love to order but never cook at home?',
      'Which seafood dish would you order for a special lunch?',
      'Which would you choose for a seafood platter first: prawns, oysters or crab?',
    ],
    cued: [
      'Which *catch* would you like chefs to use more of?',
      'Which fish do customers at the *fishmonger* ask to have explained most?',
      'Which *shellfish* do you find hardest to source well in summer?',
      'What did your first trip on a fishing *boat* teach you about the trade?',
    ],
  },
  'street food': {
    asks: [
      '+Which street food would you like to see parked outside work at lunch?',
      'What makes you join the line at a street food stall: the smell, the menu or the crowd?',
      'Which street food would you choose for a team lunch?',
      'Which street food dish would you like to find on every high street?',
    ],
    cued: [
      'Which sort of *pitch* does a street food trader like best: office square, festival or brewery yard?',
      'What do new street food *traders* learn in their first month that no course teaches?',
      'What would you like to see arrive in a *van* at your office at lunchtime: tacos, pizza or curry?',
      'How does a *food truck* keep a long queue happy: a chat, a sample or good music?',
    ],
  },
};
