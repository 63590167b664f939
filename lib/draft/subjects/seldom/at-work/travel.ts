import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `travel.ts` are. */
export const travel: Besides['atWork'] = {
  'holiday cottages': {
    work: [
      'What do you look at first in a holiday cottage: the kitchen, the beds or the view?',
      'What should every holiday cottage have: a fire, a bath or a big kitchen table?',
    ],
    people: [
      "What's the nicest thing a guest wrote in a holiday cottage visitors' book?",
      'Which game always comes out on a rainy day in a holiday cottage?',
    ],
  },
  glamping: {
    work: [
      "Which would you choose for glamping: a bell tent, a tree house or a shepherd's hut?",
      'Which comfort makes it glamping for you: a real bed, a hot shower or a stove?',
    ],
    people: [
      'Which night in a tent, a pod or a cabin do you still talk about?',
      'Who would you take glamping that would never sleep in a tent?',
    ],
  },
  campsites: {
    work: [
      'What do you look for first on a campsite: the view, the showers or some shade?',
      'What sends you to sleep on a campsite: the rain, the sea or a long day outdoors?',
    ],
    people: [
      'Which campsite do you still talk about, and what made it special?',
      'Which meal tastes better on a campsite than anywhere else?',
    ],
  },
  hotel: {
    work: [
      'What do you do first in a hotel room: test the bed, open the curtains or find the kettle?',
      'Which matters most in a hotel: the bed, the breakfast or the welcome?',
    ],
    people: [
      'Which small touch in a hotel made you want to come back?',
      'Which person at a hotel do you still remember, and what did they do?',
    ],
  },
  flights: {
    work: [
      'Which seat do you choose on a flight: window, aisle or whatever is left?',
      'How do you pass the time on a long flight: films, sleep or the book you packed?',
    ],
    people: [
      'Where did your first flight take you?',
      'Which view from a plane window can you still picture?',
    ],
  },
  'public transport': {
    work: [
      'How do you spend your time on public transport: reading, listening or looking out?',
      'What would help public transport most: more routes, more often or later at night?',
    ],
    people: [
      'Which bus, tram or train route has the best view?',
      "What's the best conversation you've had or overheard on public transport?",
    ],
  },
  trains: {
    work: [
      "Which is the most beautiful train journey you've made?",
      'How do you use an hour on the train: for work, for reading or for a rest?',
    ],
    people: [
      'Which railway station do you like arriving at best?',
      'Which train journey from your childhood do you still remember?',
    ],
  },
  taxis: {
    work: [
      'What do you prefer in a taxi: a good chat, or a quiet ride?',
      'What makes a good taxi firm: being on time, clean cars or a driver you know?',
    ],
    people: [
      "What did a taxi driver once tell you that you've never forgotten?",
      'Which journey would you always take a taxi for?',
    ],
  },
  'visiting a town': {
    work: [
      'What does a town centre need most to make visitors stay longer?',
      "Where do you go first in a town you don't know: the square, the market or a café?",
    ],
    people: [
      'Which town surprised you so much that you went back?',
      'What would you show a visitor first in your own town?',
    ],
  },
  holidays: {
    work: [
      'How do you plan a holiday: every hour, a rough idea or just the tickets?',
      'Which thing do you always pack for a holiday and never use?',
    ],
    people: [
      'Which holiday would you take again tomorrow, exactly as it was?',
      'Which person you met on holiday do you still remember?',
    ],
  },
};
