import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `home-repairs.ts` are. */
export const homeRepairs: Besides['atWork'] = {
  'boiler service': {
    asks: [
      'What matters most in a boiler service: safety, efficiency or clear advice?',
      'What makes a boiler service easy: online booking, a reminder or a set time slot?',
      'When do you book your boiler service: in summer, or on the first cold morning?',
      'What matters most in a heating engineer: punctuality, clear advice or a tidy finish?',
    ],
  },
  'damp and mould': {
    asks: [
      'What helps most to prevent damp and mould: ventilation, insulation or early checks?',
      'Which tip for keeping a house free of damp has worked for you?',
      'What works best against mould in a bathroom: an open window, a fan or a wipe down?',
      'Which step would you take first for a drier building: better airflow, heating or drainage?',
    ],
    cued: [
      'What do *tenants* and landlords find most useful: a leaflet, a visit or a humidity meter?',
      'Which spot do you look at first on a damp *survey* of an older house?',
      'What is hardest to explain about *condensation* to somebody who expected a leak?',
      'Which do you get called to more often: a wet *basement* or a damp bedroom wall?',
    ],
  },
  electrician: {
    asks: [
      '+What matters most in an electrician: turning up on time, tidy work or a clear quote?',
      'Which room in your home never has enough sockets?',
      'What would you teach an electrical apprentice first: safety, testing or tidy wiring?',
      'Which electrical check matters most at work: wiring, emergency lights or appliances?',
    ],
    cued: [
      'Which electrical question do *landlords* ask most often?',
      'What do you explain most often about an *EICR*: the codes, the cost or how long it takes?',
      'What is the first thing you teach an *apprentice* electrician on site?',
      "Where do you start with an electrical *fault*: the board, the last change or the owner's story?",
    ],
  },
  'heat pump': {
    asks: [
      '+What would you ask first about a heat pump: the cost, the noise or the space?',
      'What surprised you most about living or working with a heat pump?',
      'What do people get wrong most often about heat pumps?',
      "What helps people decide on a heat pump: a home survey, a demo or a neighbour's story?",
    ],
    cued: [
      'Where do you start a *retrofit*: with the fabric, the heating or the bills?',
      'Which question do homeowners ask first before a heat pump *installation*?',
      'Where do you find room for the *cylinder* in a small house: loft, cupboard or garage?',
      'What should come first in heat pump *training*: heat loss, pipework or controls?',
    ],
  },
  insulation: {
    asks: [
      'What matters most in choosing insulation: warmth, fire safety or easy fitting?',
      'Where would you insulate first in a cold house: the loft, the walls or the floor?',
      'Which room in your home is always the last to warm up?',
      'Which insulation material interests you most: wood fibre, wool or recycled paper?',
    ],
    cued: [
      'Which part of a *retrofit* takes the most explaining to a homeowner?',
      'What do you check first in a *loft* before you lay any insulation?',
      'What do clients ask first about *spray foam*: the cost, the smell or how long it lasts?',
      'Which detail on a *cavity* wall job should every apprentice learn first?',
    ],
  },
  'leaking tap': {
    asks: [
      '+What matters most when you call a plumber: speed, a clear quote or a tidy job?',
      'A leaking tap at home: fix it yourself, or call a plumber?',
      'What helps a plumber most before a visit: a photo, clear access or a good description?',
      'Who taught you how to fix a leaking tap?',
    ],
    cued: [
      'Which part is always in your van for a *toilet* repair?',
      'Which type of *tap* do you like fitting most: lever, mixer or pillar?',
      'What should a caller tell you first about an *emergency* leak?',
      'Which place for a *stopcock* has surprised you most?',
    ],
  },
  locksmith: {
    asks: [
      'Which lock would you rather have on your front door: a good old key, or a code?',
      'What matters most in a lock for a business: strength, ease of use or control over the keys?',
      'How do you prefer to open the door at work: with a key, a card or a code?',
      "What's the oldest lock you've ever seen still in use?",
    ],
  },
  'pest control': {
    asks: [
      '+Which pest would make you pick up the phone straight away: mice, wasps or ants?',
      'What helps keep pests out of a workplace most: sealed gaps, clean bins or regular checks?',
      'Which tip for keeping pests out has worked best for you?',
      'Which part of a building do pests find first: the kitchen, the loft or the drains?',
    ],
  },
  plumber: {
    asks: [
      'Which plumbing job do you do yourself, and where do you stop and call somebody?',
      "What's the best plumbing tip anyone has given you?",
      'Which part of plumbing needs most skill: heating, bathrooms or finding leaks?',
      'What matters most when you book a plumber: a quick visit, a clear quote or tidy work?',
    ],
    cued: [
      'What do you teach an *apprentice* plumber in the very first week?',
      'What do you ask first when an *emergency* plumbing call comes in?',
      'Which plumbing work do you like best: *heating*, bathrooms or repairs?',
      'Which do customers ask for more now: a tankless *water heater* or one with a tank?',
    ],
  },
  'roof repair': {
    asks: [
      'What matters most in a roof repair: a quick visit, a clear quote or a lasting job?',
      'When do you plan roof checks for a building: every spring, every autumn or after storms?',
      "What makes you look up at a roof and think it's time to call somebody?",
      'Which part of a commercial roof would you check first: the gutters, the joints or the skylights?',
    ],
    cued: [
      'Which is hardest to get right on a roof: the *flashing*, the valley or the ridge?',
      'What do you photograph first on a roof *inspection*?',
      'What would you tell a young *roofer* before the first winter on the job?',
      'What else is worth doing while the *scaffold* is up: gutters, chimney or paint?',
    ],
  },
  'solar panels': {
    asks: [
      '+What matters most to you in solar panels: lower bills, a smaller footprint or independence?',
      'What helps a business decide on solar panels: a site survey, clear figures or a case study?',
      'What do people ask about solar panels more than anything else?',
      'What would you add to solar panels at work: batteries, car chargers or a live display?',
    ],
  },
  'window replacement': {
    asks: [
      '+What matters most in new windows: energy, security or appearance?',
      'What do you notice first after new windows go in: the quiet, the warmth or the light?',
      'What makes a window installation go well: a good survey, a tidy team or a clear date?',
      'Which benefit of new windows matters most to customers: warmth, quiet or security?',
    ],
    cued: [
      'What do customers ask a window *fitter* most on the first morning?',
      'Which *frame* colour took off faster than anyone in the window trade expected?',
      'What makes a *sash* window job take longest: the survey, the making or the paintwork?',
      'How do you explain an *energy* rating for windows in one sentence?',
    ],
  },
};
