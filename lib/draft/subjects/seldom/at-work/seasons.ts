import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `seasons.ts` are. */
export const seasons: Besides['atWork'] = {
  'back to school': {
    asks: [
      'Which back-to-school item did you look forward to most: the pens, the bag or the shoes?',
      'What did a teacher do on a first day back at school that you still remember?',
      'What makes back-to-school mornings run smoothly: packed bags, early nights or good luck?',
      'Which new stationery would you choose for yourself: a notebook, a pen or a planner?',
    ],
    cued: [
      'What helps *teachers* most on the first day of a new school year?',
      'Which *uniform* question do shops and school offices hear most in late summer?',
      'What would help *working parents* most in the first week of school: later starts, home days or patience?',
      'Which *routine* helps a new class settle in fastest?',
    ],
  },
  Christmas: {
    asks: [
      '+What tells you that Christmas has really started: the lights, the music or the food?',
      'Which Christmas song can you still enjoy after hearing it all December?',
      'Which makes a better work Christmas party: a long lunch, an evening out or a silly game?',
      'How does your team like to mark Christmas: a lunch, a gift swap or charity work?',
    ],
    cued: [
      'What makes a good Christmas *party* at work: the food, the music or an early start?',
      'Where do the *decorations* go up first in your workplace: the door, the desks or the kitchen?',
      'What would you like to find in a Christmas *hamper* at work: cheese, chocolates or coffee?',
      'Which job do you like to finish before the *December* break?',
    ],
  },
  'Diwali and Lunar New Year': {
    asks: [
      '+Which part of a big festival do you look forward to most: the food, the family or the lights?',
      'Which Diwali or Lunar New Year tradition did you love most as a child?',
      'How should an office celebrate a festival: with sweets, a shared lunch or everyone dressed up?',
      'What makes the best festive gift for a team: sweets, a hamper or a day off?',
    ],
    cued: [
      'How does your workplace like to mark *Diwali*: sweets, lights or dressing up?',
      'Which *zodiac* animal would suit your team at work best?',
      'What would you put in a festive *hamper* for clients: sweets, nuts or tea?',
      'When do you send *Lunar New Year* wishes to partners: the day before, on the day or that week?',
    ],
  },
  'New Year': {
    asks: [
      '+Which skill would you most like to build in the new year?',
      'What would you like to learn at work in the new year?',
      'What would you plan first for the new year at work: goals, training or holidays?',
      "Which word would you choose as a theme for your team's new year: focus, growth or balance?",
    ],
    cued: [
      'Which small habit would you like your team to start in *January*?',
      'How do you set *goals* for a new year at work: a list, a picture or a single word?',
      'What comes first when work *reopens* after New Year: the inbox, coffee or a catch-up?',
      'How does your team like to *reflect* on a year: over lunch, in a meeting or on a walk?',
    ],
  },
  'Ramadan and Eid': {
    asks: [
      '+What would you like more people to know about Ramadan and Eid?',
      'Which dish says Eid to you more than any other?',
      'What helps a team most during Ramadan: flexible hours, shorter meetings or understanding?',
      'What did you learn the first time you joined an iftar or an Eid meal?',
    ],
    cued: [
      'How can a team help colleagues who are *fasting*: earlier meetings, later lunches or a quiet room?',
      'How would your team mark *Eid*: sweets, a lunch or a good wish in the chat?',
      'What makes a good *iftar* for colleagues: a long table, shared dishes or a short speech?',
      'What makes a *prayer* room at work welcoming: quiet, space or a place for shoes?',
    ],
  },
  Thanksgiving: {
    asks: [
      '+Which dish has to be on the table at Thanksgiving?',
      'Which side dish makes Thanksgiving for you: stuffing, mashed potatoes or green beans?',
      'What small thing from this year are you most thankful for?',
      'Which colleague would you most like to thank this Thanksgiving?',
    ],
    cued: [
      "Which colleague or team would you like to say you're *grateful* to before Thanksgiving?",
      'What would you put on the table for a Thanksgiving *potluck* at work?',
      'Which dish do guests ask for by name in the week of *Thanksgiving* at your restaurant or bakery?',
      'What does a team like best before the *holiday*: an early finish, a shared lunch or a card?',
    ],
  },
};
