import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `culture.ts` are. */
export const culture: Besides['atWork'] = {
  "children's books": {
    work: [
      'What makes a child ask for the same book again: the pictures, the rhymes or the jokes?',
      "Which children's book is the most fun to read aloud, voices and all?",
    ],
    people: [
      "Who read children's books aloud to you, and which do you still know by heart?",
      "Which character from a children's book would you have wanted as a friend?",
    ],
  },
  'author events': {
    work: [
      'What do you most like to hear about at an author event: the idea, the research or the drafts?',
      "What's your favourite part of an author event: the reading, the questions or the signing?",
    ],
    people: [
      'What has an author said at an event that you still remember?',
      'Which author would you cross the country to hear talk about their work?',
    ],
  },
  books: {
    work: [
      'Which book would you put on the desk of everyone new to your line of work?',
      'Where do you get most of your reading done: on the train, in bed or on holiday?',
    ],
    people: ['Who gave you the book that has mattered most to you?'],
  },
  'gigs and concerts': {
    work: [
      'Where do you like to be at a concert: right at the front, by the sound desk or in a seat?',
      'What makes a live concert special for you: the sound, the crowd or the room?',
    ],
    people: [
      'What does a good sound engineer do at a concert that the crowd never notices?',
      'Who was on stage at the first concert you went to?',
    ],
  },
  'video games': {
    work: [
      'What keeps you playing a video game: the story, the challenge or your friends?',
      'Which is harder to get right in a video game: the first minutes, or the ending?',
    ],
    people: [
      'Which video game could you still play with your eyes closed?',
      'Which video game world would you most like to walk around in for a day?',
    ],
  },
  woodwork: {
    work: [
      'Which wood do you like best to look at, to touch or to work with?',
      'What takes most patience in woodwork: the measuring, the joints or the finish?',
    ],
    people: [
      'Who taught you woodwork, and what did you make first?',
      'Which piece of woodwork in a building do you still admire each time you see it?',
    ],
  },
};
