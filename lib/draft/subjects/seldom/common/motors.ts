import type { Besides } from '../../subject';

/** What is known of the subjects of `motors.ts` besides their rows. */
export const motors: Besides = {
  'electric cars': {
    clues:
      'miles of range, charging, rapid charger, range, plug in, charge point, kia, byd, wallbox, ev, battery, miles, kwh, hybrid, motor, emissions, zero, salary sacrifice, rapid, test drive, suv, petrol, home charger, regen, charger, grant, drive, lease, fleet, range anxiety',
    cued: [
      'Which trip would you choose to try out the full *range* of an electric car?',
      'Who would you take along on a *test drive* in an electric car: partner, kids or a car-mad friend?',
      'What do you do while an electric car is on a *rapid charger*: coffee, emails or a walk?',
      'Where would a *home charger* for an electric car fit best at your place: garage, drive or side wall?',
      'How low do you let the *battery* of an electric car get before you plug it in?',
      'Which would suit your week better: a *hybrid* or a fully electric car?',
      'An electric car for the family: a small hatchback, an estate or an *SUV*?',
      'What would you not miss about the *petrol* station once you drive an electric car?',
      'What do you switch on first in an electric car on a *winter* morning: seat, wheel or screen heating?',
      "Which part of a *fleet* would you make electric first: pool cars, vans or the boss's car?",
    ],
    atWork: {
      asks: [
        'What matters most in an electric company car: range, charging time or comfort?',
        'What would help electric cars most: more chargers, faster ones or simpler payment?',
        'What would help drivers switch to electric cars: a test drive, work charging or a good scheme?',
        'Which vehicles in a company should go electric first: pool cars, vans or lorries?',
      ],
    },
  },
  'used cars': {
    clues:
      'mileage, petrol, diesel, service history, mot, warranty, forecourt, part ex, cold a/c, one owner, carfax, down payment, 1st owner, trade ins, 4x4, a/c, automatic, hatchback, part exchange, finance, hpi, leather, manual, just arrived, reg, dealer, alloys, estate, test drive, miles, low, suv, ulez, parking sensors, stock, trade in',
    cued: [
      'For driving in town: an *automatic*, or a manual?',
      'What has to fit in the back of a *hatchback*: a dog, a pram or a bike?',
      'What would you miss after a *part exchange*: the seat, the sound or the memories?',
      'In a used car: low *mileage*, or a thick folder of service papers?',
      'What is a *diesel* best for: long trips, towing or heavy loads?',
      'What would you load into an *estate* car for a week away?',
      'Which road would you drive first in a *convertible* with the roof down?',
      'What makes the best *first car*: something tiny, something sturdy or an old family one?',
    ],
    atWork: {
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
  },
  vans: {
    clues:
      'payload, wheelbase, tail lift, crew van, dropside, fleet, mpg, racking, cargo, sprinter, transit, vivaro, plylined, no vat, euro 6, ply lined, tow bar, panel, load, crew cab, tipper, commercial, vehicle, roof rack, luton, lwb, hire, diesel, electric, plus vat, high roof, conversion, sliding door, courier, tradesmen',
    cued: [
      'What would you turn an old *camper* or panel van into: a bedroom, a café or a workshop?',
      "What's the best use of a *crew van* at the weekend: bikes, dogs or a tip run?",
      'What would you tow first with a *tow bar*: a trailer, a caravan or a boat?',
      'Which would you want first in a work van: *racking*, good lights or a warm seat?',
      'How would you use an *electric* van: short rounds in town, the school run or long trips?',
      'Which colour would you choose for a *new van*: white, grey or something bright?',
      'What would you load first into a *Luton* van on moving day: the sofa, the boxes or the bikes?',
      "What would you carry on a van's *roof rack*: ladders, a canoe or a Christmas tree?",
    ],
    atWork: {
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
  },
  'car leasing and hire': {
    clues:
      'miles per year, unlimited mileage, self drive, minibus, vehicles, pcp, hatchback, 7 seater, lease, rental, deposit, mileage, contract, car club, initial rental, monthly, airport pickup, salary sacrifice, fleet, per month, electric, 36 months, maintenance included, seater, suv, finance, daily rate, automatic, insurance included, drop off, subscription',
    cued: [
      'Where would you drive an *electric* car first: to the coast, to work or to the hills?',
      'Where would you take a *minibus* full of friends for the day?',
      'What music goes on first in a hire car at the *airport*?',
      'What would you move first with a hired *van*: a sofa, a bed or a piano?',
      'Which would you choose for a family *holiday*: a people carrier, an estate or a camper?',
      'Which car would you hire for a *wedding*: a classic, a sports car or a camper van?',
      'Which matters most in a *lease* car: the boot, the seats or the colour?',
      'Which colour would you choose for an *SUV*: white, black or something brighter?',
    ],
    atWork: {
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
  },
  cars: {
    clues:
      'bhp, 0 62, turbo, estate, v8, torque, facelift, boot space, ex showroom, 0 60, engine, drive, hatchback, suv, motor, petrol, dealership, saloon, classic, driver, wheels, convertible, model, vehicle, automatic, showroom, bonnet, alloy, detailing, horsepower, meet, coupe, gearbox, valet',
    cued: [
      'Which trip would you take first in an *electric* car?',
      'Which *classic* car would you take out on a sunny Sunday?',
      'With a *convertible*: roof down in winter sun, or only in summer?',
      'What would fill the boot of an *estate* first on a family trip?',
      'What would you listen to on a *test drive*: the engine, the stereo or nothing?',
      'Where would you go first in an *suv* with a full tank and a free weekend?',
      'Which colour would you choose for a *hatchback*: red, white or something nobody else has?',
      'Which do you check first before a *service* or a long trip: tyres, oil or screenwash?',
    ],
    atWork: {
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
  },
};
