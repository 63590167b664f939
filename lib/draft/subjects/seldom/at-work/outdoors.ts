import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `outdoors.ts` are. */
export const outdoors: Besides['atWork'] = {
  cycling: {
    asks: [
      'What does cycling give you most: fresh air, fitness or time to think?',
      'What makes cycling to work easiest: safe lanes, a shower or a dry place for the bike?',
      'Which does a good bike ride need more: a great view, or a café halfway?',
      'What would get you cycling more often: safer lanes, a better bike or drier weather?',
    ],
    cued: [
      'What would get more of your colleagues to *cycle* to work: showers, racks or better roads?',
      'What do customers ask first about an *e-bike*: range, weight or charging?',
      'Which job fills the *workshop* in spring: brakes, gears or punctures?',
      'What do cycle *training* groups find hardest: junctions, signals or looking behind?',
    ],
  },
  football: {
    asks: [
      'What does a local football club need most: volunteers, money or a better pitch?',
      'What do young players gain most from football: friends, fitness or confidence?',
      'Which would help grassroots football most: better pitches, more coaches or more referees?',
      'What makes a good football coach: patience, knowledge or enthusiasm?',
    ],
    cued: [
      'What do good *grassroots* coaches shout from the touchline, and what do they leave out?',
      'What does a local firm like best about backing a *youth* team: the shirts, the photo or match day?',
      'What did being a *captain* on the pitch teach you for the office?',
      'What would help find more *referees*: training, thanks or a kinder touchline?',
    ],
  },
  golf: {
    asks: [
      '+Which golf course would you love to play once in your life?',
      'Which makes you most nervous in golf: the first tee, the bunker or the last green?',
      "What makes a day's golf for you: the course, the company or the weather?",
      'Which golf lesson would you book first: driving, putting or the short game?',
    ],
    cued: [
      'Who would you invite to a *corporate* golf day: clients, suppliers or your own team?',
      'Which job on the *greens* makes the biggest difference to a round?',
      'What do visitors ask about most in a *pro shop*: clubs, balls or the weather?',
      'For a golf *society* day: a serious competition, or a scramble for everybody?',
    ],
  },
  running: {
    asks: [
      '+When do you fit a run into a working day: before, at lunch or after?',
      'What gets you out for a run on a grey morning: a friend, a goal or new shoes?',
      'What do you listen to on a run: music, a podcast or your own breathing?',
      'Who got you into running, and where was your first route?',
    ],
    cued: [
      'How do you fit in a *lunchtime* run between two meetings?',
      'What would get your team to sign up for a *10k* together: a cause, a T-shirt or a meal after?',
      'What do good running *coaches* say to a nervous beginner?',
      'What do customers ask first when they come in for running *shoes*?',
    ],
  },
  'walking and hiking': {
    asks: [
      "+What's always in your backpack on a long walk?",
      'Which makes a good walk: the view, the company or the lunch at the end?',
      'Which walk would you do again tomorrow, whatever the weather?',
      "What's the best idea that came to you on a walk?",
    ],
    cued: [
      'What does a good *leader* of a walk carry that nobody else thinks of?',
      'What do people ask first about a *guided* walk: the distance, the hills or the lunch?',
      'What would make a *lunchtime* walk a habit at work: a set time, a group or a good route?',
      'Which *charity* walk would bring a whole team out: a night walk, a summit or a long coast path?',
    ],
  },
};
