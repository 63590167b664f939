import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home-services.ts` are. */
export const homeServices: Besides['atWork'] = {
  'garden makeover': {
    asks: [
      'What matters most in a garden makeover: the planting, the paving or the lighting?',
      'What would you change first in your garden: the patio, the plants or the lighting?',
      'Where would you start a garden makeover: the layout, the levels or the planting?',
      'What do clients ask for most in a garden makeover: easy care, privacy or a patio?',
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
      'What would you do with the time if your house cleaning was taken care of?',
      'Which cleaning help would suit a busy week best: a regular clean, a deep clean or ironing?',
      'How often suits a busy household best for a cleaner: weekly, fortnightly or monthly?',
    ],
  },
  'house move': {
    asks: [
      '+What do people value most in a removal firm: careful hands, good timing or clear quotes?',
      'What makes a house move easier: early packing, good labels or extra hands?',
      'What do you unpack first in a new home: the kettle, the beds or the tools?',
      'Which box do you pack first for a house move, and which one last?',
    ],
  },
  'painting and decorating': {
    asks: [
      'What matters most in a decorator: neat work, good timing or colour advice?',
      'What makes the biggest difference to a paint job: the prep, the paint or the painter?',
      'Which part of painting a room do you like least: the prep, the ceiling or the edges?',
      'What makes a painting job easy on everybody: good planning, clean work or a clear finish date?',
    ],
    cued: [
      'Which tool do you reach for first when a job is mostly *woodwork*?',
      'Which *wallpaper* is the trickiest to hang: big patterns, stripes or murals?',
      'What do you look at first when you price an *exterior* job: access, weather or prep?',
      'Where do you start with *sanding* on an old door: panels, edges or frame?',
    ],
  },
};
