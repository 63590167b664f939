import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `seasons.ts` are. */
export const seasons: Besides['atWork'] = {
  Christmas: {
    work: [
      'What tells you that Christmas has really started: the lights, the music or the food?',
      'Which makes a better work Christmas party: a long lunch, an evening out or a silly game?',
    ],
    people: [
      "What's the best thing you've ever done with colleagues at Christmas?",
      'Which Christmas song can you still enjoy after hearing it all December?',
    ],
  },
  'New Year': {
    work: [
      'Which habit would you like to take with you into the new year?',
      'How do you start the new year at work: with a fresh list, or by finishing the old one?',
    ],
    people: [
      'Who made the old year better for you, and how?',
      'What would you most like to do again in the new year?',
    ],
  },
  'Ramadan and Eid': {
    work: [
      'What would make Ramadan easier at work: later starts, fewer lunches or no late calls?',
      'What would you like more people to know about Ramadan and Eid?',
    ],
    people: [
      'Which dish says Eid to you more than any other?',
      'What did you learn the first time you joined an iftar or an Eid meal?',
    ],
  },
  'Diwali and Lunar New Year': {
    work: [
      'Which part of a big festival do you look forward to most: the food, the family or the lights?',
      'How should an office celebrate a festival: with sweets, a shared lunch or everyone dressed up?',
    ],
    people: [
      'Who brings the best festival sweets to work, and what are they?',
      'Which Diwali or Lunar New Year tradition did you love most as a child?',
    ],
  },
  Thanksgiving: {
    work: [
      'How do you like to be thanked: in person, in a note or in front of everyone?',
      'Which dish has to be on the table at Thanksgiving?',
    ],
    people: [
      'Which colleague would you like to say thank you to this Thanksgiving?',
      'What small thing from this year are you most thankful for?',
    ],
  },
  'back to school': {
    work: [
      'What makes back-to-school mornings run smoothly: packed bags, early nights or good luck?',
      'Which back-to-school item did you look forward to most: the pens, the bag or the shoes?',
    ],
    people: [
      'What did a teacher do on a first day back at school that you still remember?',
      'Which school subject would you happily go back for tomorrow?',
    ],
  },
};
