import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `outings.ts` are. */
export const outings: Besides['atWork'] = {
  theatre: {
    work: [
      'Which seat do you like best in a theatre: front row, balcony or on the aisle?',
      'What makes a great night at the theatre: the play, the cast or the audience?',
    ],
    people: [
      'Who in a theatre works hardest without taking a bow?',
      'Which play or musical would you happily see again tomorrow?',
    ],
  },
  films: {
    work: [
      'Where do you most like to watch a film: in the cinema, on the sofa or under the stars?',
      'What makes you remember a film: the story, the faces or the music?',
    ],
    people: [
      'Which film do you always watch to the end when you come across it?',
      'Which film line do people in your family still quote?',
    ],
  },
  'music festivals': {
    work: [
      'What makes a music festival: the line-up, the weather or the people you go with?',
      "What's the first thing you pack for a music festival?",
    ],
    people: [
      'Which act did you stumble on at a festival and still listen to?',
      'Which festival performance do you still talk about?',
    ],
  },
  museums: {
    work: [
      'Which museum room would you most like to be locked in for a night?',
      'How do you go round a museum: every label, only the highlights or straight to the café?',
    ],
    people: [
      'Which museum did you love as a child, and what did you run to first?',
      'Which object in a museum has stayed in your mind for years?',
    ],
  },
  'art exhibitions': {
    work: [
      'How do you look at an art exhibition: label first, or picture first?',
      'What matters most to you in an art exhibition: the light, the labels or the quiet?',
    ],
    people: [
      'Which exhibition has stayed with you the longest?',
      'Who first took you to see an art exhibition?',
    ],
  },
  'zoos and wildlife parks': {
    work: [
      "Which part of a zoo keeper's day would you most like to join?",
      'Which animal do you always visit first at a zoo or wildlife park?',
    ],
    people: [
      "What has a zoo keeper told you that you've never forgotten?",
      'Which animal at a zoo could you watch for an hour?',
    ],
  },
  'theme parks': {
    work: [
      'What makes a great day at a theme park: the rides, the shows or who you go with?',
      'Which theme park ride do you head for first?',
    ],
    people: [
      "Which theme park ride did you swear you'd never go on, and then loved?",
      'Who do you always want next to you on a theme park ride?',
    ],
  },
  'guided tours': {
    work: [
      'Which do you prefer on a guided tour: the famous sights, or the side streets?',
      'What makes a great tour guide: the knowledge, the voice or the humour?',
    ],
    people: [
      'Which guide do you still remember from a tour, and what for?',
      'What would you show first on a guided tour of your own town?',
    ],
  },
};
