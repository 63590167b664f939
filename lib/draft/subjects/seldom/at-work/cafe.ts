import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `cafe.ts` are. */
export const cafe: Besides['atWork'] = {
  café: {
    asks: [
      '+What makes a café your regular: the coffee, the cake or the people behind the counter?',
      'Where do you sit in a café: by the window, in a corner or at the counter?',
      'Which café treat would you bring back for the team?',
      'What makes a café a good place to meet for work: quiet corners, good coffee or space?',
    ],
    cued: [
      'Which drink shows you best what a new *barista* can do?',
      'Which café *breakfast* is the hardest to get out of the kitchen all at once?',
      'When do you put a new *cake* on the counter: early in the week, or for the weekend?',
      'What makes a café good for a *meeting*: quiet corners, big tables or great coffee?',
    ],
  },
  coffee: {
    asks: [
      '+How do you take your coffee at work: black, with milk or iced?',
      '+When is your best coffee of the working day: first thing, mid-morning or after lunch?',
      'Which coffee would you order first on a busy working day: a latte, an espresso or a flat white?',
      "What's the best idea you've ever heard over a coffee at work?",
    ],
    cued: [
      'What is the first thing you teach a new *barista* to get right?',
      'Who at your work keeps the coffee *machine* clean and full?',
      'Who chooses the coffee *beans* at your workplace: one person, a vote or whoever shops?',
      'What comes first when choosing a house *blend* for a café: taste, price or the roaster?',
    ],
  },
  'coffee beans': {
    asks: [
      '+Which matters most for a good cup: the beans, the grind or the water?',
      'Which coffee would you put in the office machine: a light roast, a dark roast or both?',
      'Coffee beans for the office: the same roast all year, or something new each season?',
      'Which coffee beans would you like to taste with your team: Ethiopian, Colombian or Brazilian?',
    ],
    cued: [
      'Which *roast* do you find easiest to sell to people who are new to good coffee?',
      'Which new *harvest* do you look forward to cupping most each year?',
      'What should every café check on its *grinder* before the first customer comes in?',
      'What do people at work fuss over most in the *office* coffee: the beans, the milk or the machine?',
    ],
  },
  tea: {
    asks: [
      '+What matters most in a good cup of tea: the leaf, the water or the time it brews?',
      '+Which tea gets you through a working afternoon: black, green or herbal?',
      'How does tea get made where you work: each for themselves, or one big round for all?',
      "How long should tea brew: a quick dip, a few minutes or until it's almost black?",
    ],
    cued: [
      'What do customers ask most when they stand in front of a wall of *loose leaf* tea?',
      'Which *blend* sells best on a cold day in a tea room or shop?',
      'What helps a newcomer most to enjoy *matcha*: a demonstration, a taste or a good recipe?',
      'For tea at work: a big *pot* for the whole team, or each to their own mug?',
    ],
  },
};
