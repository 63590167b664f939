import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `motors.ts` are. */
export const motors: Besides['atWork'] = {
  'car leasing and hire': {
    asks: [
      'Which car suits a company fleet best: a hatchback, an estate or an electric model?',
      'What matters most in a company lease car: running costs, range or comfort?',
      'Which suits you better: a car you own, one you lease or one you hire when you need it?',
      'Which would you lease first for a growing business: a van, a pool car or a minibus?',
    ],
    cued: [
      'What do drivers ask first when an *electric* car joins the company list?',
      "What takes up most of a *fleet* manager's week: fines, services or phone calls?",
      'Which question about *salary sacrifice* cars comes up most among your colleagues?',
      'How do you keep *mileage* records for company cars: an app, a logbook or tracking?',
    ],
  },
  cars: {
    asks: [
      '+Which feature in a car can you no longer do without?',
      '+What matters most in your next car: comfort, running costs or space?',
      'Which car technology helps most: parking sensors, cruise control or navigation?',
      'Which suits your working week best: a small city car, an estate or an SUV?',
    ],
    cued: [
      'What do buyers ask first in the showroom about an *electric* car?',
      'What makes a good *test drive*: a quiet road, a long route or a chatty colleague?',
      'Which car in a *fleet* do drivers ask for most: estate, hatchback or van?',
      'Which skill will a *technician* need most in the next ten years?',
    ],
  },
  'electric cars': {
    asks: [
      'What matters most in an electric company car: range, charging time or comfort?',
      'What would help electric cars most: more chargers, faster ones or simpler payment?',
      'What would help drivers switch to electric cars: a test drive, work charging or a good scheme?',
      'Which vehicles in a company should go electric first: pool cars, vans or lorries?',
    ],
  },
  'used cars': {
    asks: [
      'What builds trust in a used car: a full history, a warranty or a long test drive?',
      'What matters most in a used car for work: reliability, space or running costs?',
      'What do you check first on a used car: the engine, the mileage or the paintwork?',
      'What tells you most about a used car: the service history, the test drive or the seller?',
    ],
    cued: [
      'What sells a used *van* first: the mileage, the racking or the roof height?',
      'Which colour leaves the *forecourt* fastest: white, grey or red?',
      'What do you check first on a *part exchange*: tyres, papers or paint?',
      'What do buyers ask first about a used *electric* car: range, battery or charging?',
    ],
  },
  vans: {
    asks: [
      '+Which would you choose for your next van: electric, diesel or hybrid?',
      '+What matters most in a work van: load space, fuel or a comfortable seat?',
      'The back of a work van: everything in its place, or only you can find it?',
      'What do you remember about the first van you drove for work?',
    ],
    cued: [
      'What matters most when a firm chooses a *fleet* of vans: load space, seats or servicing?',
      'What do you look at first on a *used* van: the service book, the floor or the sliding door?',
      'Which job shows most quickly that you need a bigger *payload*?',
      "How does a team agree on *racking* for a van: one layout for all, or everyone's own?",
    ],
  },
};
