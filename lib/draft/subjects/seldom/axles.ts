import type { Subject } from '../subject';

/** Buying, insuring, fuelling and checking cars and lorries, and learning to drive them. */
export const axles: readonly Subject[] = [
  {
    name: 'public charging',
    says: [
      '(ev|rapid|ultra ?rapid|public|electric|fast|destination|kerbside|on street|electric vehicle|supercharger) charg(er|ers|ing)( (hub|point|station|bay|network|session|site|forecourt|port|gully))?',
      'charg(e|ing) ?(point|hub|station) (installed|open|opening|network|now)',
      'charging (hub|network|station|bay)',
      'charge ?point operator',
      'battery swap(ping)?( station)?',
    ],
    clues:
      'kilowatt, kw, bays, contactless, electric cars, connectors, motorway, ev, rapid, charge point, hub, drivers, electric vehicle, charger, network, battery, ccs, plug in, installed, grid, app, kerbside, ultra rapid, destination, on street, car park, operator, station, lamp post, supercharger',
    asks: {
      idea: ['What would you like to find next to a charging point: coffee, shops or a playground?'],
      problem: ['What do you need to know before you drive to a new charging point?'],
      choice: ['While an electric car charges: a coffee, a quick shop or a walk?'],
      experience: ['Where have you been surprised to see a charging point?'],
    },
    atWork: {
      work: [
        "Which matters more at a charging point: the speed, or what's around it?",
        'Charging an electric car: mostly at home, at work, or out on the road?',
      ],
      people: [
        'What do you remember about your first stop at a public charging point?',
        'Who talked you through your first time at a public charging point?',
      ],
    },
  },
  {
    name: 'petrol stations',
    says: [
      '(petrol|gas|filling|service|fuel|diesel|cng|lpg) (station|pump|forecourt)( (reopens|opens|is open|now open|shop))?',
      'forecourt',
      '(petrol|diesel|fuel|gas) price',
      'fuel (card|price|voucher|app)',
      '(motorway|road) services',
      '(lpg|cng|autogas) (conversion|kit)',
      'truck ?stop',
      'service area',
    ],
    clues:
      'litre, unleaded, pumps, gallon, hot drinks, sandwiches, diesel, fuel, forecourt, car wash, hot food, jet wash, gas, coffee, pence, hgv, adblue, filling, cng, 24 hours, convenience store, refurb, service station, motorists, tank, lpg, snacks, attendant, canopy',
    asks: {
      idea: ['What do you always buy at a petrol station besides fuel?'],
      problem: ['~How do you remember which side of the car the filler cap is on?'],
      choice: ['Filling up: at half a tank, or when the light comes on?'],
      experience: ['Which stop on a long drive do you look forward to most?'],
    },
    atWork: {
      work: [
        'Which hour of the day is always the busiest at a petrol station?',
        'What makes you choose one petrol station over another: the price, the shop or the coffee?',
      ],
      people: [
        'Which petrol station do you remember from long drives as a child?',
        "What's the strangest request you've ever heard at a petrol station counter?",
      ],
    },
  },
  {
    name: 'new car launch',
    says: [
      '(car|model|suv|vehicle) (launch|reveal|unveiling)',
      '(new|all new) (suv|model|hatchback|saloon|facelift)',
      'test ?driv(e|es|ing)',
      'delivery of (a|her|his|their|the) new (car|suv)',
      'showroom (event|opening|launch)',
      'happy car customer',
      'new car delivery',
    ],
    clues:
      'trim, variants, on the road, ex showroom, boot space, dealership, sunroof, test drive, suv, reveal, showroom, hybrid, model, unveiled, facelift, engine, bookings open, all electric, hatchback, debut, preorder, range, turbo, pre order, interior, bhp, infotainment, saloon, horsepower, infotainment screen, orders',
    asks: {
      idea: ['What do you try first when you sit in a new car?'],
      problem: ["What's hardest to choose on a new car: the colour, the engine or the extras?"],
      choice: ['A new car: a bold colour, or a classic black, white or silver?'],
      experience: ['What was the first journey you made in a new car?'],
    },
    atWork: {
      work: [
        'What tells you more about a new car: the test drive, or the brochure?',
        'What do people most often forget to try on a test drive?',
      ],
      people: [
        'Which new car turned every head when it first came out?',
        'Which new car did you once visit a showroom for, just to sit in it?',
      ],
    },
  },
  {
    name: 'car insurance add-ons',
    says: [
      '(gap|learner|learner driver|young driver|van|fleet|taxi|classic car|black box|telematics|motor ?bike|motorcycle|motor|two wheeler|temporary|short term|motorhome|caravan|truck) insurance',
      'no claims (bonus|discount)',
      'third party (insurance|cover)',
      '(motor|auto) (insurer|insurance|policy|policies)',
      'extended warranty',
      'car warrant(y|ies)',
    ],
    clues:
      'premium, excess, policyholders, mileage, underwriter, gap, broker, quote, learner, black box, courtesy car, breakdown, policy, young driver, classic, taxi, excess protection, legal cover, fleet, telematics, claim, windscreen, no claims, motorbike, zero depreciation, key cover, van, write off, short term, courier, renewal, motor',
    asks: {
      idea: ['What would you like explained in one sentence about car insurance?'],
      problem: ["What's hardest to compare in car insurance: the cover, the extras or the price?"],
      choice: ['Your car insurance papers: in a folder, in the glove box or on the phone?'],
      experience: ['How did you feel the first time you drove a car all by yourself?'],
    },
    atWork: {
      work: [
        'Which part of your car insurance policy would you like explained in plain words?',
        'Car insurance papers: read line by line, or opened only when something happens?',
      ],
      people: [
        'Who in your family knows their car insurance cover inside out?',
        'What do you remember about your very first car insurance quote?',
      ],
    },
  },
  {
    name: 'vehicle papers',
    says: [
      '(vehicle|car|hpi|mot) history( check)?',
      '(log ?book|v5c|rego|vehicle registration)',
      'vehicle tax',
      'road tax',
      'dvla',
      '(rto|dmv|vicroads)',
      "(driving|driver'?s?) licen[cs]e (renewal|test|office|service)",
      '(pollution|emission|puc|smog) (test|check|certificate)',
      'fitness certificate',
    ],
    clues:
      'registration, number plate, renew online, log book, expiry date, v5c, logbook, hpi, tax, dvla, rego, rc book, finance outstanding, history check, mot, buyer, licence, keeper, private plate, stolen, transfer, sorn, write off, title, dmv, puc, expired, renewal, vin, road tax, due',
    asks: {
      idea: ['Which letters would you pick for your own number plate?'],
      problem: ['Which date is hardest to remember for the car: the tax, the insurance or the service?'],
      choice: ['Car papers: in a folder at home, in the car or all on the phone?'],
      experience: ['Where did you go on the day you got your driving licence?'],
    },
  },
  {
    name: 'theory test',
    says: [
      '(driving )?theory (test|pass|exam|training)',
      'hazard perception',
      'passed (her|his|their|the|your) (driving )?theory( test)?',
      'highway code',
      '(mock|practice) (driving )?test',
      "learner'?s? (permit|licence|license|test)",
      'road sign',
    ],
    clues:
      'learners, revision, multiple choice, instructor, hazard perception, road sign, mock, pass, highway code, provisional, dvsa, questions, stopping distance, practical, app, driving, clips, first attempt, test centre, score, out of 50, permit, fail, learner permit, certificate, study, passed, retake',
    asks: {
      idea: ['Which new road sign would you invent for your own street?'],
      problem: ['~Which road sign took you longest to understand?'],
      choice: ['Learning the rules of the road: from a book, an app or a patient parent?'],
      experience: ['Which rule of the road have you never forgotten?'],
    },
  },
  {
    name: 'driving instructors',
    says: [
      'driving instructor (training|course|job|vacanc(y|ies)|wanted|needed)',
      '(adi|pdi) (training|course|test|part)',
      'become a driving instructor',
      '(intensive|crash|semi intensive) (driving )?course',
      '(advanced|defensive|refresher|motorway|eco) (driver|driving)( (course|training|lesson))?',
      'pass plus',
      '(automatic|manual) (driving )?lesson',
    ],
    clues:
      'pupils, dual controls, franchise, qualified, learners, roundabout, test date, adi, pdi, training, part 3, career, dvsa, self employed, standards check, automatic, waiting list, become, car supplied, teach, part 2, diary, trainer, manual, roof box, mentor, hours, coaching, lesson plan, cpd',
    asks: {
      idea: ['Which manoeuvre did you secretly enjoy as a learner driver?'],
      problem: ['~Which roundabout near you is the real driving test?'],
      choice: ['A good driving instructor: very calm, or very funny?'],
      experience: ['What did your driving instructor say again and again?'],
    },
    atWork: {
      work: [
        'What makes a good driving instructor: patience, plain words or a sense of humour?',
        'Which is harder to teach a learner driver: parking, or looking well ahead?',
      ],
      people: [
        'What did your driving instructor do to keep you calm?',
        'What do you remember about the car you learned to drive in?',
      ],
    },
  },
  {
    name: 'mobile mechanic',
    says: [
      'mobile (mechanic|mechanics|tyre|tire|tyre fitting|valet|valeting|diagnostic)',
      '(bodyshop|garage|workshop) on wheels',
      '(puncture|puncture repair|run flat)',
      'tyre ?fitt(er|ing)',
      'smart repair',
    ],
    clues:
      'driveway, puncture, diagnostics, workplace, roadside, tyres, callout, at your home, brakes, van, flat battery, call out, service, clutch, non starter, starter motor, fitted, alternator, engine, breakdown, fault code, valet, jump start, pads, vehicle, air con, locking nut, garage',
    asks: {
      idea: ['Which car job would you like to have done while you are at home or at work?'],
      problem: ['Which warning light on your dashboard puzzles you most?'],
      choice: ['While a mechanic works on your car: watch and ask, or leave them to it?'],
      experience: ['Which small repair on a car have you managed by yourself?'],
    },
    atWork: {
      work: [
        "What's the first thing you do when your car won't start in the morning?",
        'Where would you most like a mechanic to come to you: at home, at work or at the roadside?',
      ],
      people: [
        'What was the most awkward place a car broke down on you?',
        'What did a good mechanic once explain about your car in plain words?',
      ],
    },
  },
  {
    name: 'car auctions',
    says: [
      '(car|vehicle|salvage|classic car|van|truck|motorcycle|collector car|repo) (auction|auctioneer)',
      'car (buying service|buyer)',
      'sell(ing)? (your|my|the) (car|van)',
      'we buy (any )?car',
      '(trade|trading) in (your|the|value)',
      'part ?exchange',
    ],
    clues:
      'lots, bids, hammer price, reserve, low mileage, valuation, v5, odometer, hammer, auctioneer, classic, salvage, consign, estimate, sold for, catalogue, restoration, buyer premium, vehicle, barn find, paddle, online, cat s, repo, one owner, vintage, entries, no reserve, trade, viewing day, damaged, vendors',
    asks: {
      idea: ['Which car would make you raise your hand at an auction?'],
      problem: ["What's hardest to judge at a car auction: the engine, the price or when to stop?"],
      choice: ['At a car auction: bid early, or hold back to the last second?'],
      experience: ['Which car that you owned would you buy back today?'],
    },
    atWork: {
      work: [
        'What do you check first on a used car: the mileage, the tyres or the service book?',
        'Which says more about a used car at auction: its history, or how it looks today?',
      ],
      people: [
        'What was the most unusual car you saw go under the hammer?',
        'Which car would you raise your hand for if it came up at auction tomorrow?',
      ],
    },
  },
  {
    name: 'track days',
    says: [
      'super ?car',
      'hyper ?car',
      'track ?day',
      '(driving|supercar|race car|ferrari|racing) (experience|taster)',
      '(sports|super) car (club|meet|show|hire|run)',
      '(race|motor racing) (circuit|track|school|team)',
      'motor ?sport',
      'formula (one|e|1)',
    ],
    clues:
      'laps, paddock, pit lane, grid, horsepower, podium, v8, circuit, supercar, racing, helmet, driver, passenger ride, session, hypercar, motorsport, corner, brakes, gt3, v12, noise limit, sprint, tuition, slick, car, instructor, apex, novice, bike, experience',
    asks: {
      idea: ['Which car would you take for a single lap of a race track?'],
      problem: ['What looks hardest on a race track: the braking, the corners or the start?'],
      choice: ['A lap of the track: at the wheel, in the passenger seat or in the stand?'],
      experience: ['Which car did you have on your bedroom wall as a child?'],
    },
  },
  {
    name: 'off-road driving',
    says: [
      '4x4',
      '(off|green) ?road(ing|er)?',
      'green ?lan(e|es|ing)',
      'land ?(rover|cruiser)( (club|specialist|service|restoration|show))?',
      'four wheel drive',
      'over ?land(ing|er)',
      '(4wd|jeep) (club|trip|track|accessories)',
    ],
    clues:
      'mud, winch, snorkel, ground clearance, recovery gear, wading, diff, trails, 4x4, recovery, lift kit, green lane, suspension, landy, terrain, overland, off roader, tyres, diff lock, quarry, convoy, ute, tracks, bull bar, course, expedition, dunes, byway, roof tent, articulation, rock crawl',
    asks: {
      idea: ['Which track, desert or mountain pass would you cross in a four-wheel drive?'],
      problem: ['~Where have you got stuck with wheels spinning: mud, sand or snow?'],
      choice: ['A muddy track: slow and steady, or foot down and hope?'],
      experience: ['What was the bumpiest ride you have had?'],
    },
  },
  {
    name: 'adapted vehicles',
    says: [
      '(wheelchair accessible|adapted|disability|mobility) (vehicle|car|van|taxi|minibus)',
      '(hand|driving) control',
      'wav (sale|hire|dealer)',
      'motability',
      'blue badge',
      '(wheelchair|vehicle) (ramp|hoist|lift)',
      'driving assessment',
    ],
    clues:
      'wheelchair, ramp, swivel seat, hoist, independence, adaptations, wav, hand controls, mobility, motability, conversion, lift, accessible, driver, disabled, passenger, lowered floor, steering aid, minibus, scooter, pedal, demonstration, internal transfer, van, left foot accelerator, anchor, demo, home demonstration, ndis',
    asks: {
      idea: ['Where would you go first with a car made to suit you exactly?'],
      problem: ['What matters most when a wheelchair goes by car: the ramp, the space or the view?'],
      choice: ['Getting a wheelchair into a car: up a ramp, or on a lift?'],
      experience: ['Which day out near you was easy and enjoyable with a wheelchair?'],
    },
    atWork: {
      work: [
        'What makes parking awkward for somebody with an adapted vehicle?',
        'What should other drivers know about people who drive an adapted vehicle?',
      ],
      people: [
        'What small change to a car made a big difference to someone you know?',
        'What struck you when you first saw somebody drive with hand controls?',
      ],
    },
  },
  {
    name: 'truck dealers',
    says: [
      '(truck|lorry|hgv|tractor unit|trailer) (dealer|dealership|sales|parts|show|service|servicing|workshop|wash|mechanic|technician|tyre|hire|rental|of the year)',
      '(used|new|electric|tipper|refuse) (truck|lorry|hgv|lorries)',
      'tipper',
      'truck ?(fest|show)',
      'semi ?(truck|trailer)',
      'trucker',
    ],
    clues:
      'cab, axle, euro 6, chrome, haulier, curtainsider, livery, sleeper cab, hgv, tractor unit, trailer, tipper, dealership, tonne, lorry, sleeper, service, parts, tautliner, fleet, diesel, workshop, artic, chassis, curtain, technician, used, rigid, handover, driver, horsepower',
    asks: {
      idea: ['What do you like to keep within reach in your truck cab?'],
      problem: ['What takes up the most room in your truck cab on a long trip?'],
      choice: ['A truck to be proud of: chrome and lights, or plain and spotless?'],
      experience: ['What was the first truck you ever drove or rode in?'],
    },
    atWork: {
      work: [
        'What matters more in a truck at the end of a long week: comfort, or power?',
        'What do drivers look at first in a new truck: the cab, the engine or the bunk?',
      ],
      people: [
        'Which truck from years ago would you love to drive one more time?',
        'What did an older driver tell you about trucks that turned out to be true?',
      ],
    },
  },
];
