import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `grocer.ts` are. */
export const grocer: Besides['atWork'] = {
  chocolate: {
    work: [
      'Which chocolate is always the last one left in the box?',
      'Chocolate at the office: in a bowl for everyone, or hidden in a drawer?',
    ],
    people: [
      'Which thank-you with chocolate at work do you still remember?',
      'Which chocolate takes you straight back to your childhood?',
    ],
  },
  'farm shop': {
    work: [
      'What do you always leave a farm shop with, whatever you went in for?',
      'What draws you into a farm shop: the vegetables, the cheese or the cakes?',
    ],
    people: [
      'What tasted so good from a farm shop that you never went back to the usual one?',
      'Which farm shop do you go out of your way for, and who runs it?',
    ],
  },
  'plant-based food': {
    work: [
      "Which everyday dish works just as well when it's plant-based?",
      'What gets people to try plant-based food: curiosity, a friend or a really good menu?',
    ],
    people: [
      'Which plant-based dish won you over when you least expected it?',
      'Who cooked you the first plant-based meal you really enjoyed?',
    ],
  },
  'food waste': {
    work: [
      'Where does most food waste come from in a kitchen at work?',
      'Which is harder to cut: food waste in the kitchen, or food left on the plate?',
    ],
    people: [
      'Who taught you never to waste food, and how?',
      "What's the cleverest use of leftover food you've ever seen at work?",
    ],
  },
  supermarket: {
    work: [
      'Which supermarket aisle do you always end up in, whatever is on the list?',
      'How do you shop at the supermarket: with a list, from memory or by what looks good?',
    ],
    people: [
      'What do you always forget at the supermarket unless you write it down?',
      "Who works at your supermarket that you'd miss if they left?",
    ],
  },
};
