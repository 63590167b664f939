import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home-services.ts` are. */
export const homeServices: Besides['atWork'] = {
  'garden makeover': {
    asks: [
      'What do you use your garden for most: eating, playing, growing or doing nothing?',
      'What would you change first in your garden: the patio, the plants or the lighting?',
      'What matters more in a new garden: the plan, or the care it gets afterwards?',
      'Which garden have you visited that made you want to change your own?',
    ],
    cued: [
      'What comes first in a garden *design*: the view from the house, the paths or the planting?',
      'Which question about *porcelain* paving do customers ask most?',
      'Which day on a garden job do you like best: the *digger* day, the laying or the planting?',
      'When is the best time to lay *turf* where you work: spring, autumn or any damp week?',
    ],
  },
  'house cleaning': {
    asks: [
      'Which cleaning job at home would you hand over first: the oven, the bathroom or the windows?',
      'How often suits a busy household best for a cleaner: weekly, fortnightly or monthly?',
      'What matters most in a cleaner: trust, care or a regular day?',
      "Which room makes a whole house feel clean when it's done?",
    ],
  },
  'house move': {
    asks: [
      '+What do you unpack first in a new home: the kettle, the beds or the tools?',
      'What makes a house move easier: early packing, good labels or extra hands?',
      'Which box do you pack first for a house move, and which one last?',
      'A house move: on a quiet weekday, or at the weekend?',
    ],
  },
  'painting and decorating': {
    asks: [
      'Which part of painting a room do you like least: the prep, the ceiling or the edges?',
      'What makes the biggest difference to a paint job: the prep, the paint or the painter?',
      'What makes a painting job easy on everybody: good planning, clean work or a clear finish date?',
      'When is the best time to have a workplace painted: at night, at weekends or in the holidays?',
    ],
    cued: [
      'Which tool do you reach for first when a job is mostly *woodwork*?',
      'Which *wallpaper* is the trickiest to hang: big patterns, stripes or murals?',
      'What do you look at first when you price an *exterior* job: access, weather or prep?',
      'Where do you start with *sanding* on an old door: panels, edges or frame?',
    ],
  },
};
