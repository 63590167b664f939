import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home-repairs.ts` are. */
export const homeRepairs: Besides['atWork'] = {
  'boiler service': {
    work: [
      'When do you book your boiler service: in summer, or on the first cold morning?',
      'Which would you miss first without a boiler: warm rooms, or a hot shower?',
    ],
    people: [
      'Which month does the heating go on in your home, and who gives in first?',
      "What's the oldest boiler you've ever seen still going strong?",
    ],
  },
  'heat pump': {
    work: [
      'What would you ask first about a heat pump: the cost, the noise or the space?',
      'What do people get wrong most often about heat pumps?',
    ],
    people: [
      'What surprised you most about living or working with a heat pump?',
      'Who won you over to the idea of a heat pump, and what did they say?',
    ],
  },
  'leaking tap': {
    work: [
      'How long do you put up with a dripping tap before you do something about it?',
      'A leaking tap at home: fix it yourself, or call a plumber?',
    ],
    people: [
      'Which keeps you awake longer: a dripping tap, or a creaking door?',
      'Who taught you how to fix a leaking tap?',
    ],
  },
  electrician: {
    work: [
      'Which room in your home never has enough sockets?',
      'What matters most in an electrician: turning up on time, tidy work or a clear quote?',
    ],
    people: [
      'Which electrical job would you never try to do yourself?',
      "What's the oddest wiring you've ever seen in an old building?",
    ],
  },
  'solar panels': {
    work: [
      'What matters most to you in solar panels: lower bills, a smaller footprint or independence?',
      'What do people ask about solar panels more than anything else?',
    ],
    people: [
      'Which building near you would be perfect for solar panels?',
      'What surprised you most in the first months after solar panels went up?',
    ],
  },
  'roof repair': {
    work: [
      "What makes you look up at a roof and think it's time to call somebody?",
      'Which is harder on a roof: the wind, the sun or the rain?',
    ],
    people: [
      'Which roof in your town do you most like to look at?',
      "What's the best view you've had from a roof?",
    ],
  },
  'window replacement': {
    work: [
      'What do you notice first after new windows go in: the quiet, the warmth or the light?',
      'What annoys people most about old windows: the cold, the noise or the cleaning?',
    ],
    people: [
      'Which window in your home has the view you like best?',
      'Which building with beautiful windows do you still remember working or studying in?',
    ],
  },
  insulation: {
    work: [
      'Where would you insulate first in a cold house: the loft, the walls or the floor?',
      'What matters most with insulation: the material, the gaps or the fresh air?',
    ],
    people: [
      'Which room in your home is always the last to warm up?',
      'What surprised you most the first time you saw a house properly insulated?',
    ],
  },
  locksmith: {
    work: [
      'Which key on your key ring have you forgotten the lock for?',
      'Which lock would you rather have on your front door: a good old key, or a code?',
    ],
    people: [
      "What's the most awkward place you've ever been locked out of?",
      "What's the oldest lock you've ever seen still in use?",
    ],
  },
  'pest control': {
    work: [
      'Which pest would make you pick up the phone straight away: mice, wasps or ants?',
      'Which part of a building do pests find first: the kitchen, the loft or the drains?',
    ],
    people: [
      "What's the most surprising creature that has turned up in your home or workplace?",
      'Which tip for keeping pests out has worked best for you?',
    ],
  },
  'damp and mould': {
    work: [
      'Where does damp show up first in a home: the bathroom, the bedroom or behind the sofa?',
      'What works best against mould in a bathroom: an open window, a fan or a wipe down?',
    ],
    people: [
      "What's the worst case of damp you've ever seen put right?",
      'Which tip for keeping a house free of damp has worked for you?',
    ],
  },
  plumber: {
    work: ['Which plumbing job do you do yourself, and where do you stop and call somebody?'],
    people: [
      "What's the best plumbing tip anyone has given you?",
      'Which plumber would you trust with your keys, and how did they earn it?',
    ],
  },
};
