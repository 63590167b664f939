import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `culture.ts` are. */
export const culture: Besides['atWork'] = {
  'author events': {
    asks: [
      "+What's your favourite part of an author event: the reading, the questions or the signing?",
      'Which author would you cross the country to hear talk about their work?',
      'Which author would you invite to speak at your workplace?',
      'What do you most like to hear about at an author event: the idea, the research or the drafts?',
    ],
  },
  books: {
    asks: [
      '+Which book would you put on the desk of everyone new to your line of work?',
      '+Which book has helped you most in your work?',
      'Where do you get most of your reading done: on the train, in bed or on holiday?',
      'Who gave you the book that has mattered most to you?',
    ],
    cued: [
      'What draws people into a *bookshop* best: the window, an event or a good chat?',
      'What makes an *author* event go well: good questions, a reading or cake afterwards?',
      'Which job at a *publisher* would you like to try for a day: editing, covers or sales?',
      'How long should the *blurb* on the back of a book be: two lines, one paragraph or more?',
    ],
  },
  "children's books": {
    asks: [
      "+Which children's book is the most fun to read aloud, voices and all?",
      "Which children's book would you give to every new parent?",
      "Which character from a children's book would you have wanted as a friend?",
      'What makes a child ask for the same book again: the pictures, the rhymes or the jokes?',
    ],
    cued: [
      'Which book would you hand first to a *reluctant reader*?',
      'Which book makes the best *read aloud* for a lively class?',
      'What makes an author visit to a *school* go well: drawing, reading or questions?',
      "What makes somebody pick up a children's book: the *cover*, the title or the first page?",
    ],
  },
  'gigs and concerts': {
    asks: [
      '+Who was on stage at the first concert you went to?',
      'What makes a live concert special for you: the sound, the crowd or the room?',
      'Where do you like to be at a concert: right at the front, by the sound desk or in a seat?',
      'Which live act would you book for a work celebration: a jazz trio, a covers band or a choir?',
    ],
    cued: [
      'What makes a *venue* good to play in: the sound, the crew or the crowd?',
      'What do you listen for first at a *soundcheck*?',
      'How do you like to find a new *band* to book: a recording, a tip or a night out?',
      'What do *artists* ask for most backstage: tea, towels or a quiet corner?',
    ],
  },
  'video games': {
    asks: [
      '+What keeps you playing a video game: the story, the challenge or your friends?',
      'Which part of a video game impresses you most: the art, the music or the story?',
      'What matters most in making a video game: the idea, the team or plenty of play testing?',
      'Which part of making a video game would you most like to work on: art, sound, code or story?',
    ],
    cued: [
      'What would you tell a young *developer* to make as a first game?',
      'What should a game *demo* show first: the story, the feel or the look?',
      'Which feedback is worth most during *early access*: forums, data or live streams?',
      'What would you always check one last time on the *launch* day of a game?',
    ],
  },
  woodwork: {
    asks: [
      'Which wood do you like best to look at, to touch or to work with?',
      'Which woodworking skill would you most like to learn: turning, carving or joinery?',
      'What takes most patience in woodwork: the measuring, the joints or the finish?',
      'What makes handmade furniture special: the wood, the joints or the design?',
    ],
    cued: [
      'Which *joint* do you like cutting best: dovetail, mortise and tenon or half lap?',
      'Which *timber* do clients ask you for most?',
      'What would you teach an *apprentice* joiner on the first day at the bench?',
      'In the *workshop*: the radio, a podcast or just the sound of the tools?',
    ],
  },
};
