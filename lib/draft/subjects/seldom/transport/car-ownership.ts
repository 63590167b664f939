import type { Subject } from '../../subject';

/** Buying, insuring, fuelling and checking cars and lorries, and learning to drive them. */
export const carOwnership: readonly Subject[] = [
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
      idea: ['+What would you like to find next to a charging point: coffee, shops or a playground?'],
      choice: [
        '+Where would you like to see more charging points: at shops, at work or by the sea?',
        '+While an electric car charges: a coffee, a quick shop or a walk?',
      ],
      problem: ['What do you need to know before you drive to a new charging point?'],
    },
    cued: [
      'How would you like to pay at a *rapid* charger: by card, by app or through the car?',
      'Where would you most like to find a charging *hub*: by the motorway, in town or near the sea?',
      'Charging on a long *motorway* drive: one long stop, or two short ones?',
      'Where near you would a *kerbside* charger be most useful?',
    ],
    atWork: {
      asks: [
        'Charging an electric car: mostly at home, at work, or out on the road?',
        'What should every public charging site have: a roof, a café or good lighting?',
        'What matters most at a public charging point: speed, location or easy payment?',
        "Which matters more at a charging point: the speed, or what's around it?",
      ],
      cued: [
        'Which question about an *EV* do colleagues always ask the first one at work to drive one?',
        'Which should a driver try first with a new charging *network*: the app or the card?',
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
      experience: [
        '+Which snack do you pick up when you fill up?',
        '+Where are you off to on your next full tank?',
      ],
      idea: ['+Which road trip would you make with a full tank tomorrow?'],
      choice: ['+Filling up: at half a tank, or when the light comes on?'],
    },
    cued: [
      'What do you do while the *car wash* brushes go round: sit still, sing or watch?',
      'Which *coffee* do you pick for a long drive: black, milky or the biggest on the menu?',
      'Which snack from the *hot food* counter is best on a long drive?',
      'Who first taught you how to fill a car with *diesel* or petrol?',
    ],
    atWork: {
      asks: [
        'What makes you choose one petrol station over another: the price, the shop or the coffee?',
        'What would you like more of at petrol stations: fast chargers, fresh food or work spaces?',
        'What makes a good stop at a petrol station: quick pumps, good coffee or clean toilets?',
        'What helps a fleet most at a petrol station: fuel cards, truck lanes or longer hours?',
      ],
      cued: [
        'Which service on a *forecourt* brings drivers back most often?',
        'What matters most in a *fuel* stop for a working driver: the pumps, parking or food?',
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
      idea: [
        '+Where would you go first in a new car?',
        '+Which colour would you choose for a new car if you could have any?',
      ],
      experience: [
        '+What do you pay attention to first on a test drive?',
        '+What do you try first when you sit in a new car?',
      ],
      choice: [
        '+What makes you fall for a new car: the looks, the drive or the space inside?',
        '+A new car: a bold colour, or a classic black, white or silver?',
      ],
    },
    cued: [
      'Where would you drive first in a new *SUV*: the coast, the hills or the school run?',
      'Which road near you would be perfect for a *test drive*?',
      'Which trip would you plan first with a new *electric* car?',
      'A new *hybrid*: for the daily commute, or for long weekends away?',
    ],
    atWork: {
      asks: [
        'What draws you to a new car launch: the design, the technology or the test drive?',
        'What matters most in a company car: range, comfort or space?',
        'Which feature of a new car helps most at work: range, connectivity or boot space?',
        'Which would you choose for your next car: electric, hybrid or petrol?',
      ],
      cued: [
        'Which question do buyers ask first when a new car arrives in the *showroom*?',
        'Which model do people in the trade still talk about years after its *launch*?',
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
      problem: ["What's hardest to compare in car insurance: the cover, the extras or the price?"],
      idea: ['What would you like explained in one sentence about car insurance?'],
      choice: [
        'Your car insurance papers: in a folder, in the glove box or on the phone?',
        'Which extra matters most to you in car insurance: breakdown, glass or a courtesy car?',
      ],
    },
    cued: [
      'Which car did you pass your test in as a *learner*?',
      'Which *classic* car would you love to take out on a sunny Sunday?',
      'What makes a long wait for *breakdown* help pass fastest: music, snacks or good company?',
      'Which car would you pick as a *courtesy car* for one week?',
    ],
    atWork: {
      asks: [
        'Which car insurance extra would you choose first: breakdown, windscreen or key cover?',
        'Which part of your car insurance policy would you like explained in plain words?',
        'Which extra makes sense for a company car: breakdown, windscreen or a replacement car?',
        'What makes a claim on car insurance easy: quick contact, clear steps or one person to call?',
      ],
      cued: [
        'What do customers most often ask about their *excess* when they ring you?',
        'Which *fleet* vehicle is the hardest to keep free of scratches: van, pool car or lorry?',
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
      choice: [
        'Car papers: in a folder at home, in the car or all on the phone?',
        'What would make renewing vehicle papers easier: an app, a reminder or a helpful clerk?',
        'Which reminder for your car would you find most useful: tax, insurance or service?',
      ],
      problem: ['Which date is hardest to remember for the car: the tax, the insurance or the service?'],
    },
    cued: [
      'How do you remember when the *MOT* is due: a phone reminder, a calendar or a note on the fridge?',
      'Where do you keep the *logbook* of a car so that you can find it again?',
      'What would you ask first about a used car: its *history*, its owners or its mileage?',
    ],
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
      choice: ['+Which part of the theory test takes most practice: signs, distances or hazards?'],
      problem: ['+~Which road sign took you longest to understand?'],
      idea: ['What tip would you give somebody taking a theory test?'],
      experience: ['Who did you tell first when you passed your theory test?'],
    },
    cued: [
      'What is a good way to remember the *stopping distance* for each speed?',
      'Which *hazard* on the road did your driving teacher always warn you about?',
      'Where would you revise for a theory *test*: on the bus, in bed or at the kitchen table?',
      'Which rule from the *Highway Code* would you teach a child first?',
    ],
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
      choice: [
        '+What makes a good driving instructor: patience, clear words or humour?',
        '+A good driving instructor: very calm, or very funny?',
        'Which manoeuvre needs the most patience to teach: parking, reversing or roundabouts?',
      ],
      experience: [
        'Who taught you to drive, and what was their favourite advice?',
        '~Which roundabout near you is the real driving test?',
      ],
    },
    cued: [
      'Where does an *automatic* help a learner most: in traffic, on hills or at junctions?',
      'What takes longest to get right in a *manual* car: the clutch, the gears or the hill start?',
      'What would you eat for breakfast on the morning of a driving *test*?',
      'Which part of the *theory* is hardest to learn: signs, stopping distances or hazards?',
      'Where is the best place to drive to when you have just *passed* your driving test?',
      'Who sat beside you the first time you drove on a *motorway*?',
      'What do you remember most clearly from your *first lesson* behind the wheel?',
      'What would you like most about teaching driving as a new *career*: the people, the car or the hours?',
    ],
    atWork: {
      asks: [
        '+What makes a good driving instructor: patience, plain words or a sense of humour?',
        'What do you remember about the car you learned to drive in?',
        'What makes a good driving lesson: a clear plan, a calm voice or plenty of practice?',
        'Which is harder to teach a learner driver: parking, or looking well ahead?',
      ],
      cued: [
        'What helps most before *part 3*: more pupils, more theory or a trainer in the back seat?',
        'How do you get ready for a *standards check*: a plan, a favourite pupil or an ordinary day?',
        'Setting out as a driving instructor: with a *franchise*, or independent from the start?',
        'How many *pupils* a week make a good, steady diary for a driving instructor?',
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
      idea: ['+Which job would you call a mobile mechanic for first?'],
      choice: [
        '+When is your car serviced: by date, by mileage or when a light comes on?',
        '+Where would a mobile mechanic suit you best: at home, at work or at the station?',
        'While a mechanic works on your car: watch and ask, or leave them to it?',
        'Which car job would you like to have done while you are at home or at work?',
      ],
    },
    cued: [
      "When do you book your car's *service*: before a big trip, in spring or when the light comes on?",
      "Which noise tells you first that a car's *brakes* need a look: a squeal, a grind or a scrape?",
      'What do you blame first for a *flat battery*: the cold, the lights or too many short trips?',
      'How do you check a *tyre*: by eye, with a gauge or with a gentle kick?',
      'Which car did you learn to use a *clutch* in?',
      'What would you want in the boot for a *breakdown* on a cold night?',
      'Where is the most awkward place for a *puncture*: a motorway, a car park or a country lane?',
      'A *diagnostic* check on your car: see the screen for yourself, or just hear the answer?',
    ],
    atWork: {
      asks: [
        'What do you value most in a mobile mechanic: punctuality, clear advice or good tools?',
        'Which vehicle job suits a mobile visit best: servicing, tyres or diagnostics?',
        'Where would you most like a mechanic to come to you: at home, at work or at the roadside?',
        'What did a good mechanic once explain about your car in plain words?',
      ],
      cued: [
        'Which *fault code* comes up most often on the cars you see?',
        'Servicing *fleet* cars in the work car park: before the shift, at lunch or in the afternoon?',
        'Which tool do you reach for first on a *non starter*?',
        'Which *van* is the hardest to spare for a service: the first one out or the last one back?',
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
      idea: ['+Which car would make you raise your hand at an auction?'],
      choice: [
        'At a car auction: bid early, or hold back to the last second?',
        'What would you go to a car auction for: a bargain runabout, a classic or a van?',
      ],
      experience: ['Which car that you owned would you buy back today?'],
    },
    cued: [
      'Which *classic* car would you love to see roll up to the rostrum?',
      'What would you most like to discover under the dust of a *barn find*?',
      'How would you follow an *online* car auction: on the phone, or on a big screen?',
      'Which *restoration* project on wheels would you take on with plenty of time?',
    ],
    atWork: {
      asks: [
        '+Which car would you raise your hand for if it came up at auction tomorrow?',
        'What do you check first on a used car: the mileage, the tyres or the service book?',
        'Which says more about a used car at auction: its history, or how it looks today?',
        'Which cars draw the biggest crowd at an auction: classics, sports cars or vans?',
      ],
      cued: [
        'What makes a good *auctioneer* in the motor trade: the pace, the humour or the voice?',
        'Which detail in an auction *catalogue* do trade buyers read first?',
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
      idea: [
        '+Which car would you take for a single lap of a race track?',
        '+Which race track would you most like to drive on?',
      ],
      experience: ['Which car did you have on your bedroom wall as a child?'],
      choice: ['A lap of the track: at the wheel, in the passenger seat or in the stand?'],
    },
    cued: [
      'Which *supercar* would you pick for one morning on a circuit?',
      'Who would you take along for a fast *passenger* ride round the circuit?',
      'What colour would you paint your racing *helmet*?',
      'Which *circuit* would you most like to drive: Silverstone, Spa or Monza?',
    ],
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
      choice: ['A muddy track: slow and steady, or foot down and hope?'],
      experience: ['What was the bumpiest ride you have had?'],
      problem: ['~Where have you got stuck with wheels spinning: mud, sand or snow?'],
    },
    cued: [
      'Which would you rather have with you off the road: a *winch* or a friend with a second truck?',
      'Where would you drive to first with a new *lift kit* on the truck?',
      'A *green lane* on a Sunday: in the lead, or somewhere in the middle of the line?',
      'Which *tyres* would you pick for a trip off the road: chunky mud ones or quieter all-rounders?',
    ],
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
      choice: [
        'Getting a wheelchair into a car: up a ramp, or on a lift?',
        'Which feature would you choose first in an adapted car: a ramp, a swivel seat or hand controls?',
        'What matters most in an adapted car: easy access, space or a comfortable seat?',
      ],
      idea: ['Where would you go first with a car made to suit you exactly?'],
    },
    cued: [
      'Which makes a *wheelchair* trip easier: more room inside, or a wider door?',
      'Where would a *scooter* and a car together take you for a day out?',
      'How would you choose the first trip with *hand controls*: a quiet lane or the coast road?',
      'Getting into a car: a *swivel seat*, a lower floor or a good handle?',
    ],
    atWork: {
      asks: [
        'What matters most in an adapted vehicle: independence, comfort or ease of use?',
        'What matters most in choosing an adapted vehicle: the controls, the ramp or the advice?',
        'What should other drivers know about people who drive an adapted vehicle?',
        'Which adaptation gives drivers most freedom: hand controls, a ramp or a swivel seat?',
      ],
      cued: [
        'Which *adaptation* do drivers most often wish they had known about sooner?',
        'What helps most at a *demonstration* of an adapted car: time, space or a quiet road?',
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
      choice: [
        'A truck to be proud of: chrome and lights, or plain and spotless?',
        'Which extra would you want first in a truck cab: a fridge, a better bunk or more storage?',
      ],
      experience: ['What was the first truck you ever drove or rode in?'],
      idea: ['What do you like to keep within reach in your truck cab?'],
    },
    cued: [
      'What would you hang up or stick on to make a *sleeper* cab feel like home?',
      'What is the most unusual load you have seen on a *trailer*?',
      'Which colours would you choose for the *livery* of a truck?',
      'Which load would you trust a *tipper* driver with first: gravel, grain or sugar beet?',
    ],
    atWork: {
      asks: [
        'What matters most in a new truck: economy, comfort or service?',
        'Which truck from years ago would you love to drive one more time?',
        'What do drivers look at first in a new truck: the cab, the engine or the bunk?',
        'Which truck would you add to your fleet next: diesel, electric or gas?',
      ],
      cued: [
        'Which feature do drivers ask for first when a new truck joins the *fleet*?',
        'What makes a truck *workshop* one that drivers are glad to come back to?',
      ],
    },
  },
];
