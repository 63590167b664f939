import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `childhood.ts` are. */
export const childhood: Besides['atWork'] = {
  'holiday club': {
    asks: [
      'Which activity should every holiday club have: sport, art or a day outdoors?',
      'What makes a holiday club work best for working parents: early starts, late pick-ups or easy booking?',
      'What makes a holiday club day fly by for a child: sport, crafts or new friends?',
      'What should children bring home from holiday club: new friends, new skills or good stories?',
    ],
    cued: [
      'Which game always works with a mixed group on the first morning of *half term*?',
      'Which activity do children ask for again and again at a *summer* holiday club?',
      'For *working parents*: what helps more in the holidays, flexible hours or a fixed club place?',
      'What makes a good *play leader*: energy, patience or a bag full of games?',
    ],
  },
  'nursery school': {
    asks: [
      'What matters most in a nursery school: kind staff, outdoor play or a calm routine?',
      'What helps a child settle into nursery school: a short visit, a favourite toy or a song?',
      'What do small children learn first at nursery school: sharing, singing or putting shoes on?',
      'Which activity helps young children learn most: singing, building or pretend play?',
    ],
    cued: [
      'Which activity would you choose first with one more adult in the *ratio*: an outing, cooking or messy play?',
      'What should every new early years *practitioner* learn in the first week?',
      'Which question do parents ask most about *funded* hours at nursery?',
      'Which area of the *EYFS* do you most enjoy planning for?',
    ],
  },
  'school life': {
    asks: [
      'Which skill would you like every school to teach: cooking, first aid or public speaking?',
      "What did a teacher say to you at school that you've never forgotten?",
      'Which after-school club should every school offer?',
      'Which part of the school day do children talk about most when they get home?',
    ],
    cued: [
      'Which *lesson* do you enjoy teaching year after year?',
      'What do you always pack for a school *trip* that new teachers forget?',
      'What keeps a *parents evening* running smoothly: short slots, good notes or strong tea?',
      "What holds a whole school's attention in *assembly*: a story, a song or a guest?",
    ],
  },
  'school meals': {
    asks: [
      'What matters most in a school meal: fresh ingredients, choice or a calm place to eat?',
      "What's the best verdict on a school meal you've ever heard from a child?",
      'Which would you bring into school kitchens first: local produce, new recipes or a salad bar?',
      'Who served your school meals, and what do you remember about them?',
    ],
    cued: [
      'Which dish did *pupils* take to far more quickly than the kitchen expected?',
      'What helps a school *kitchen* most at half past eleven: an extra pair of hands, space or quiet?',
      'Which part of planning for *allergies* in a school kitchen takes the most care?',
      'Where do the best ideas for a new school *menu* come from: the cooks, the children or the parents?',
    ],
  },
  'school open day': {
    asks: [
      '+Which question should every parent ask at a school open day?',
      '+What makes families feel welcome at a school open day?',
      '+Who gives the best tour at a school open day: the pupils, the teachers or the head?',
      "What's the best thing you've heard a pupil tell visitors on a school open day?",
    ],
  },
  'school uniform': {
    asks: [
      '+What matters most in a school uniform: the price, the comfort or how long it lasts?',
      'What helps families most with school uniform: early ordering, fittings or a clear list?',
      'What matters most when a school chooses its uniform: comfort, wear or a smart look?',
      'What makes ordering school uniform easy: a good size guide, try-ons or delivery?',
    ],
  },
  tutoring: {
    asks: [
      '+What makes a good tutor: patience, clear examples or a sense of humour?',
      '+Which tutor or teacher made a hard subject simple for you?',
      'How do pupils learn best with a tutor: one to one, in a small group or online?',
      'Which subject would you go back and have a tutor for?',
    ],
    cued: [
      'Which *maths* topic do you most enjoy teaching to one pupil at a time?',
      'What do you do in the first ten minutes with a new *pupil*?',
      'Which kind of *exam* practice do your students find most useful?',
      "How do you show parents a child's growing *confidence*: a note, a call or a chat at the door?",
    ],
  },
};
