import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `pub.ts` are. */
export const pub: Besides['atWork'] = {
  'alcohol-free drinks': {
    asks: [
      'What matters most in an alcohol-free drink: the taste, the look or the choice?',
      'What should an alcohol-free drink be like: close to the original, or something all its own?',
      'Which alcohol-free drink do you order on a night out?',
      'Which alcohol-free drink would you serve to guests who are used to wine?',
    ],
    cued: [
      'Which alcohol-free drink belongs at every *office party*?',
      'Where on the *menu* should alcohol-free drinks go: first, last or among the others?',
      'What do guests like instead of *wine* with dinner: kombucha, iced tea or a spritz?',
      'Behind the bar: alcohol-free beer on *draught*, or in bottles?',
    ],
  },
  bar: {
    asks: [
      '+What brings people back to a bar: the welcome, the drinks or the atmosphere?',
      'What makes a bar right for a team night: cocktails, sharing plates or live music?',
      'What makes a good bartender: speed, memory or a good ear?',
      'Which drink do you order to judge a new bar?',
    ],
    cued: [
      'What makes a great *bartender*: speed, memory or conversation?',
      'Which *cocktail* tells you most about how good a bar is?',
      'After-work *drinks* with the team: a bar, a bowling alley or a pub quiz?',
      'What do *bar staff* do first after a long shift: eat, sit down or put music on?',
    ],
  },
  brewery: {
    asks: [
      'Which brewery event would your team enjoy most: a tour, a tasting or a brew day?',
      "What makes you try a new beer: the name, the label or the brewer's advice?",
      "What matters most in a brewery's range: a steady favourite, or something new each month?",
      'Which style of beer would you want every brewery to make?',
    ],
    cued: [
      'What is playing in the brewery on a *brew day*: rock, the radio or just the pumps?',
      'Which *malt* would you never want to brew without?',
      'Which beer would you put on *keg* for a work party: a lager, a pale or a stout?',
      "How do you choose the name for a new *batch* of beer: a vote, a joke or the brewer's word?",
    ],
  },
  pub: {
    asks: [
      'What makes a pub feel like your local: the food, the faces or the fire?',
      'Which evening would bring you to the pub with colleagues: a quiz, live music or a roast?',
      'Which seat in the pub do you always head for?',
      'Which pub event would you book for your team: a quiz, a darts night or a Christmas lunch?',
    ],
    cued: [
      'What did you learn about people from working behind a *bar*?',
      'What does a new *landlord* do in the first month that wins over the regulars?',
      'Which dish can a pub *kitchen* never take off the menu?',
      'How does a pub fill a wet Tuesday: a *quiz*, a curry night or a folk session?',
    ],
  },
  whisky: {
    asks: [
      '+How do you like your whisky: neat, with a drop of water or over ice?',
      'Which style of whisky would you choose for a tasting: smoky, sweet or spicy?',
      'Which occasion would you save a special bottle of whisky for?',
      'What matters most in a whisky: the water, the wood or the years?',
    ],
    cued: [
      'Which *cask* would you choose for a new spirit: bourbon, sherry or wine?',
      'What draws people to a new *bottling* first: the age, the label or the story?',
      'Which whisky should every *bar* have on its back shelf?',
      'What does a *blend* need most: balance, body or a good story?',
    ],
  },
  wine: {
    asks: [
      '+What makes you pick up a bottle of wine: the label, the grape or a recommendation?',
      "How do you choose a wine for somebody whose taste you don't know?",
      'Which wine takes you straight back to a place or a meal?',
      'What would you like to learn at a wine tasting: grapes, regions or food pairing?',
    ],
    cued: [
      'Which wine do guests ask for *by the glass* more than any other?',
      'What do you like to find in a *tasting* for staff: food, maps or blind bottles?',
      'Which *vintage* are you looking forward to pouring most?',
      'Which *grape* do you enjoy introducing to guests most?',
    ],
  },
};
