import type { Besides } from '../../subject';

/** What is known of the subjects of `common/motoring.ts` besides their rows. */
export const motoring: Besides = {
  MOT: {
    clues:
      'tester, advisories, emissions, retest, headlights, brakes, certificate, ramp, fail, mots, class 4, tyres, wipers, rego, smog, pink slip, e test, test, garage, pass, advisory, vehicle, servicing, bay, due, mechanic, bulb, exhaust, suspension, reminder, pre check, van, roadworthy, dvsa, workshop, nct',
    cued: [
      'How would you check the tread on a *tyre*: with a coin, with a gauge or by eye?',
      'How do you find out that a *headlight* has gone: a wall, a shop window or a friend?',
      'What would you notice first about worn *brakes*: a noise, a wobble or a light?',
      'When do you change the *wipers*: once a year, or when they begin to smear?',
      'A car *service* and the MOT: together on one day, or six months apart?',
      'When an *advisory* comes up on the MOT: sort it at once, or note it for next time?',
      'Which *reminder* for the MOT works best for you: a text, a note or the calendar?',
    ],
  },
  'car service': {
    clues:
      'brake pads, spark plugs, mechanic, ramp, mileage, filters, servicing, full service, interim service, synthetic, log book, oil, brake fluid, synthetic oil, oil change, brakes, garage, interim, tyre rotation, vehicle, workshop, engine, coolant, fluids, diagnostic, logbook, courtesy car, due, battery, technician, health check, dealership, wipers, transmission, air con',
    cued: [
      'How often do you check the *oil* in your car: monthly, before long trips or when a light comes on?',
      'How do you like the *brakes* in a car to feel: soft and gentle, or sharp at the first touch?',
      'When do you look at your *tyres*: each month, before a trip or when somebody points?',
      'What makes you trust a *garage*: a clear price, a tidy workshop or a familiar face?',
      'What do you check on a car before a long *winter* drive?',
      "Which car would you keep on the road for ever if the *mileage* didn't matter?",
      'What do you tidy out of the car before its *MOT*?',
      'When does the *air conditioning* go on in your car: at the first sunshine, or only in a heatwave?',
    ],
    atWork: {
      asks: [
        'How do you remember when a car service is due?',
        'What do you get done while your car is being serviced?',
        'What brings you back to the same garage for a car service?',
        'For a car service: drop the car off, have it collected or wait with a coffee?',
      ],
      cued: [
        "What's the first thing you teach an apprentice *mechanic*?",
        'How do you explain worn *brake* pads to a customer: a photo, the old part or a video?',
        'Which tool in the *workshop* gets used most in a day?',
        'How do *fleet* managers like to book a service: by phone, online or a fixed date?',
      ],
    },
  },
  tyres: {
    clues:
      'tread, alloys, balancing, psi, mobile fitting, winter tyres, tracking, puncture, garage, part worn, alignment, run flats, michelin, rims, 205/55, wheels, tires, pirelli, fitting, winter, pressure, rubber, rotation, all season, brakes, mm, pothole, budget, sidewall, valve, 4x4, truck, studded, wear',
    cued: [
      'When do *winter* tyres go on where you live: October, November or at the first snow?',
      'Which would you choose: *all season* tyres, or a summer and a winter set?',
      'What is the most awkward place for a *puncture*: a motorway, a field or the school run?',
      'Which colour of *alloys* would you choose for a car: silver, black or bronze?',
      'Where do you check tyre *pressure*: at home, at the petrol station or at the garage?',
      'How do you check the *tread* on a tyre: with a coin, with a gauge or by eye?',
      'Where would you like *mobile* tyre fitting: at home, at work or at the gym?',
    ],
    atWork: {
      asks: [
        '+What makes getting new tyres easy for a busy driver?',
        '+What do drivers forget most about their tyres: pressure, tread or age?',
        'What matters most when you choose tyres: grip, price or how long they last?',
        "What tells you that it's time for new tyres?",
      ],
      cued: [
        'Who checks the tyres on your *fleet*: the drivers, the workshop or a fitter on site?',
        'When do tyres on a busy *van* get looked at: weekly, monthly or at the service?',
        'What do drivers ask most about *run flat* tyres?',
        'What is the first job you learnt in a tyre *garage*?',
      ],
    },
  },
  'driving lessons': {
    clues:
      'instructor, minors, roundabout, learner, dual controls, dvsa, parallel park, manual, automatic, pass rate, driving, l plates, theory, edt, adi, cancellations, drivers ed, test, passed, faults, pupil, first attempt, nerves, pass, intensive, licence, provisional, manoeuvre, waiting list, hazard perception, motorway, congratulations, clutch',
    cued: [
      'Where did *parallel parking* finally click for you: in a driving lesson, or in a tight street?',
      'Which tip helped you most with *roundabouts* as a learner driver?',
      'How did you revise for the driving *theory* test: with an app, a book or a patient friend?',
      'Who did you ring first when you *passed* your driving test?',
      'What do you remember about the first time you drove on a *motorway*?',
      'What settles your *nerves* best on the morning of a driving test?',
      'What took you longest to get used to as a learner driver: the *clutch*, the mirrors or reversing?',
      'Who sat next to you the first time you drove with *L plates* on the car?',
      'What did a driving *licence* make easier for you first: work, weekends or seeing friends?',
      'Which *manoeuvre* felt best the first time you got it right in a driving lesson?',
    ],
    atWork: {
      asks: [
        '+What helps a learner driver to relax before a test?',
        '+Which piece of advice from your driving instructor do you still follow?',
        '+What makes a good driving instructor: patience, humour or clear instructions?',
        'Which was hardest to learn in your driving lessons: parking, hills or roundabouts?',
      ],
    },
  },
  'repair garage': {
    clues:
      'clutch, exhaust, brakes, mechanic, gearbox, head gasket, suspension, ramp, warning light, diagnostics, timing belt, cambelt, timing chain, welding, air con, regas, remap, bodywork, mot, engine, windscreen, servicing, technician, workshop, vehicles, dent, courtesy car, battery, parts, recovery, cars, breakdown, air con regas, smash repairs',
    cued: [
      'What do you do in the week before an *MOT*: wash the car, check the bulbs or cross your fingers?',
      'Which sound from the *brakes* sends you straight to a garage: a squeal, a scrape or a groan?',
      'Who taught you to find the biting point of a *clutch*?',
      'Which *exhaust* sound do you like best: a quiet hum, a purr or a deep roar?',
      'Which *gearbox* do you like better in town: manual or automatic?',
      'What do you do first when a *warning light* comes on: stop, read the handbook or phone somebody?',
      'How do you like the *air con* on a hot drive: icy cold, mild or only on the feet?',
      'When do you book a car *service*: by the date, by the mileage or before a long trip?',
    ],
    atWork: {
      asks: [
        'Which good deed from a mechanic do you remember?',
        'What makes you recommend a repair garage to a colleague?',
        'How do you like to book a vehicle repair: by phone, online or in person?',
        'What makes a good mechanic: experience, honesty or a knack for finding the fault?',
      ],
      cued: [
        'Which car does a *mechanic* most like to see on the ramp?',
        'How do you best explain a *timing belt* to a customer: a photo, a drawing or the old part in your hand?',
        'What should a young *technician* learn first: to listen, to tidy up or to ask?',
        'What helps most in *diagnostics* after the scanner: ears, nose or experience?',
      ],
    },
  },
};
