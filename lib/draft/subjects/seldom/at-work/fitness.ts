import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `fitness.ts` are. */
export const fitness: Besides['atWork'] = {
  "children's swimming lessons": {
    asks: [
      'What keeps children keen on swimming lessons: games, badges or friends?',
      'What helps a nervous child most in swimming lessons: games, goggles or a patient teacher?',
      'What do you still remember about your own first swimming lessons?',
      'What does a good swimming teacher need most: patience, humour or a loud voice?',
    ],
  },
  'gym membership': {
    asks: [
      '+When do you like the gym best: early morning, lunchtime or late evening?',
      '+What gets you to the gym after a long day: a class, a friend or a playlist?',
      'What keeps people going to the gym: a goal, a routine or good company?',
      'What does a good gym instructor do that keeps people coming back?',
    ],
    cued: [
      'What do you show a newcomer first at a gym *induction*?',
      'Which slot on a gym *timetable* fills up first: early morning, lunch or evening?',
      'What gets colleagues to use a *corporate* gym membership: a friend, a class or a challenge?',
      'Which piece of gym *equipment* would you buy first with a new budget?',
    ],
  },
  marathon: {
    asks: [
      '+What would you write on a sign to cheer on marathon runners?',
      'What keeps runners going in the last miles of a marathon: the crowd, music or stubbornness?',
      'When do you fit in marathon training: before work, at lunch or late in the evening?',
      'What helps most in training for a marathon: a coach, a club or a good plan?',
    ],
    cued: [
      'What would get people at your work to *marshal* at a race: a free shirt, a day off or cake?',
      'Which *charity* would your team at work choose to run a marathon for?',
      'What comes first when you plan a race *course*: scenery, speed or roads that are easy to close?',
      'When do runners at your workplace fit in marathon *training*: before work, at lunch or after?',
    ],
  },
  'sports club': {
    asks: [
      '+Which skill from a sports club is most useful at work: teamwork, discipline or resilience?',
      'What makes people stay at a sports club: the coach, the teammates or the results?',
      'Which friend would you never have met without a sports club?',
      'What does a good sports club need: great coaches, a clubhouse or room for beginners?',
    ],
    cued: [
      'What do good *coaches* say to a team that has just lost?',
      'What makes a *sponsor* feel part of a sports club: the board, the shirt or the match day?',
      'What did you learn as a *volunteer* at a sports club that helps you at work?',
      'What did you learn from a *captain* at a sports club about leading people?',
    ],
  },
  'swimming pool': {
    asks: [
      '+When do you fit a swim into the working day: before work, at lunch or in the evening?',
      'What does swimming do for you best: clear the head, build strength or wake you up?',
      'What matters most in a swimming pool: warm water, quiet lanes or late opening?',
      'What makes a swimming pool welcoming: friendly staff, clean changing rooms or warm water?',
    ],
    cued: [
      'What makes somebody a good *lifeguard*: sharp eyes, a calm voice or plenty of patience?',
      'What do you do first to help a nervous beginner in swimming *lessons*?',
      'Which *session* fills up fastest at the pool: early lanes, family swim or aqua?',
      'What should come first in a pool *refurbishment*: changing rooms, showers or the pool hall?',
    ],
  },
  'yoga class': {
    asks: [
      '+When does yoga fit best into a working day: early, at lunch or in the evening?',
      'What do you like best about a yoga class: the stretch, the quiet or the last five minutes?',
      'How does yoga help you most at work: focus, posture or calm?',
      'What do you take away from a yoga class: a looser back, a clearer head or better sleep?',
    ],
  },
};
