import type { Subject } from '../../subject';

/** Bicycles, motorbikes and scooters: who sells, fits, teaches, tours and mends. */
export const bikesAndMotorbikes: readonly Subject[] = [
  {
    name: 'bike fitting',
    says: [
      'bike ?fit(ting|ter)?',
      '(saddle|riding|cycling) (height|position)',
      'cleat (fitting|position|adjustment)',
      '(comfortable|gel|leather) saddle',
      'professional bike fit',
    ],
    clues:
      'saddle, cleats, knee, pedals, posture, stem, power meter, cyclist, handlebar, knee pain, position, comfort, cranks, reach, power, shoes, riding, numbness, aero, bike fit, flexibility, physio, seat height, triathlon, motion capture, insoles, efficiency, frame size, turbo',
    asks: {
      choice: ['On a bike: upright with a view, or low and fast?'],
      problem: ['Which part of a bike is the hardest to get just right: saddle, bars or pedals?'],
      experience: ["What's the longest ride you have done on a bike?"],
      idea: ['Where do you most like to rest your hands on a road bike: hoods, drops or tops?'],
    },
    cued: [
      'How do you test a new *saddle*: round the block, or on one long ride?',
      'Which *pedals* do you like best: flat, clipless or with straps?',
      'Where would you rest your hands on a *triathlon* bike for hours: high, low or in between?',
      'Which hill near you would you climb first after a *bike fit*?',
    ],
  },
  {
    name: 'cargo bikes',
    says: [
      'cargo ?(bike|trike|cycle)',
      'e ?cargo',
      '(family|long ?tail|box) bike',
      'bakfiets',
      '(bike|bicycle|cycle) (trailer|logistics|delivery|courier)',
      'child bike seat',
    ],
    clues:
      'school run, groceries, deliveries, battery, e-cargo, kids, box, trike, load, electric, last mile, pedal, longtail, bakfiets, courier, motor, bicycle, zero-emission, cycling, trailer, ditch the car, rain cover, kg, fleet, car-free, battery assist',
    asks: {
      choice: [
        '+Who or what would ride in your cargo bike: children, shopping or the dog?',
        'A cargo bike: with the box in front, or a long seat at the back?',
      ],
      idea: ['What would you carry in the box of a cargo bike first?'],
      problem: ['Which shopping is the trickiest to get home by bike: eggs, flowers or a melon?'],
    },
    cued: [
      'What would make the *school run* more fun: a cargo bike, a scooter or a walk?',
      'Which hill near you would be easy with an *electric* cargo bike?',
      'Who would sit in the box first: the *kids*, the dog or the shopping?',
      'Where do you buy your *groceries* that you could reach by bike?',
    ],
    atWork: {
      asks: [
        'Which trips in town could a cargo bike take over from a van?',
        'What matters most in a cargo bike for work: load, range or easy handling?',
        "What's the oddest load you've ever seen on a cargo bike?",
        'Which businesses could use a cargo bike best: bakers, florists or couriers?',
      ],
      cued: [
        'Which *deliveries* in your town would be quicker by bike than by van?',
        'What do *couriers* like best about a cargo bike: the parking, the views or the exercise?',
      ],
    },
  },
  {
    name: 'bike bags',
    says: [
      '(rack|handlebar|frame|saddle|bikepacking|fork|top ?tube) bag',
      'bike ?packing',
      'pannier (bag|rack|clip)',
      '(bike|cycle|bicycle|commuter) (bag|pannier|basket)',
      'panniers',
    ],
    clues:
      'pannier, commute, waterproof, roll top, clips, rack, straps, litres, commuter, bikepacking, handlebar, saddle, frame, handmade, touring, cycling, top tube, basket, fork, adventure, buckle, basket liner, cyclist, luggage, phone mount, bottle, stitched, gravel, backpack',
    asks: {
      choice: [
        '+Which bike bag would you choose: panniers, a basket or a handlebar bag?',
        'On a bike: everything in panniers, or everything on your back?',
      ],
      experience: ["What's the biggest thing you have squeezed into a pannier?"],
      problem: ['~What is always at the bottom of the bag when you need it by the road?'],
    },
    cued: [
      'Which one thing do you never *commute* by bike without?',
      'What do you pack on the *handlebar* for a long day out: snacks, a jacket or a map?',
      'Which tool should be in every *saddle* bag?',
      'Where would you go on a first *bikepacking* trip: coast, forest or mountains?',
    ],
  },
  {
    name: 'folding bikes',
    says: [
      'folding (bike|bicycle|cycle|e ?bike)',
      'fold ?up bike',
      'brompton',
      '(commuter|city|town|hybrid|dutch) bike',
      '(bike|cycle) commut(e|er|ing)',
      'cycl(e|ing) to work',
    ],
    clues:
      'commute, pannier, mudguards, hinge, folded, commuter, compact, train, hub gear, city, electric, 16-inch, wheels, luggage block, lightweight, hire dock, cycle, flat, pedal, caravan, motorhome, portable, hybrid, dutch, cycle to work, test ride, gears, ride',
    asks: {
      idea: [
        '+Where would you ride to on a folding bike?',
        '+Which trip would you like to make with a bike and a train?',
      ],
      choice: [
        '+Where would you keep a folding bike: in the hall, the boot or under the desk?',
        '+What matters most in a folding bike: low weight, a quick fold or a smooth ride?',
      ],
    },
    cued: [
      'Where would you keep a folded bike on the *train*: by your seat, in the rack or by the door?',
      'An *electric* folding bike: for the hill home, or for the long way round?',
      'Which harbour or park would you explore on a folding bike from a *caravan*?',
      'What would make your *commute* more fun: a bike, a book or a window seat?',
    ],
  },
  {
    name: 'bike locks',
    says: [
      '(bike|bicycle|cycle) (marking|security|register|registration|lock|theft|storage|locker|hangar|shed)',
      'd ?lock',
      'security marking',
    ],
    clues:
      'frame number, chain, stolen, engraved, rack, padlock, theft, d-lock, security marking, register, cyclist, bicycle, sold secure, bikehangar, shed, police, angle grinder, stand, secure, cycle parking, ground anchor, hangar, cable, locker, thief, e-bike, diamond rated, insurance, gold rated, storage',
    asks: {
      choice: [
        '+Which bike lock would you choose for town: a chain, a folding lock or a D-lock?',
        'A bike lock: a strong chain, or a solid U-shape?',
        'How do you carry your bike lock: on the frame, in a bag or round your waist?',
      ],
      idea: ['Where in town should there be a place to lock up a bike?'],
    },
    cued: [
      'What would you keep in a *hangar* on your street besides a bike?',
      'Where should the next *cycle parking* go: station, school or market square?',
      "How did you choose your first *D-lock*: by weight, by test or by a friend's advice?",
      'What would you fix a *ground anchor* in your garage to: the floor or the wall?',
    ],
    atWork: {
      asks: [
        'What does a good place to lock bikes at work need besides a rack?',
        'Which would you offer cycling staff first: good locks, a shelter or a repair stand?',
        'What makes staff happy to cycle to work: safe parking, showers or good paths?',
        'Bikes at work: locked outside, in a cage or brought indoors?',
      ],
      cued: [
        'What do staff ask for first when a firm plans *cycle parking*?',
        'Which spot for a *bike* stand do building managers choose, and which do riders want?',
      ],
    },
  },
  {
    name: 'bike maintenance class',
    says: [
      '(bike|bicycle|cycle|bicycle repair) (maintenance|mechanic|workshop|kitchen|doctor|dr|repair) (class|course|session|training|day|evening|workshop|event)',
      'dr bike',
      '(puncture|inner tube) (repair|workshop|kit)',
      '(tubeless|bike|bicycle) (tyre|tire)',
      'gear (indexing|adjustment)',
      '(bike|bicycle) (recycling|reuse|refurb|donation|library|hub)',
    ],
    clues:
      'chain, spanner, oil, inner tube, derailleur, spokes, brakes, cables, puncture, gears, tools, mechanic, workshop, indexing, tyre lever, cyclist, bicycle, fix, learn to, hands-on, dr bike, bring your bike, wheel, stand, cassette, truing, pump, repair, degreaser, beginners',
    asks: {
      idea: [
        '+What would you mend first on an old bike from the shed?',
        'Which tool should every cyclist carry?',
      ],
      experience: [
        'How can you tell that a bike is due for some care?',
        '~Which part of your bike makes the strangest noise?',
      ],
      choice: ['What do you check on a bike before a long ride: tyres, brakes or lights?'],
    },
    cued: [
      'How often do you oil the *chain* of a bike: weekly, monthly or when it squeaks?',
      'Where do you mend a *puncture*: on the kitchen floor, in the shed or by the road?',
      'Which *gear* do you ride in most: low, middle or top?',
      'What would you rather learn about *brakes*: setting them, changing pads or bleeding them?',
    ],
  },
  {
    name: 'cycle training',
    says: [
      "(adult|family|women'?s?|school|free) (cycle|cycling|bike) (training|lesson|session|course)",
      'learn(ing)? to (cycle|ride a bike)',
      'cycl(e|ing) (lesson|instructor|proficiency|confidence|skills)',
      'balance bike',
      'bike ?(bus|train to school)',
      "(led|guided|social|women'?s?) (bike |cycle )ride",
    ],
    clues:
      'stabilisers, helmet, wobble, confidence, pedals, playground, instructors, bikeability, balance bike, learn to ride, pupils, lesson, beginners, road safety, adults, nervous, school, on-road, level 2, junction, bicycle, signal, children, quiet roads, year 6, balance, trainer, half-term, ride a bike',
    asks: {
      experience: ['Who ran along behind you when you learned to ride a bike?'],
      choice: [
        'Learning to ride a bike: a hand on the saddle, or a gentle slope and a push?',
        'Learning to ride: a balance bike, stabilisers or a helping hand?',
      ],
      problem: ['Which is trickiest on a bike: signalling, starting uphill or looking behind?'],
    },
    cued: [
      'Which *balance bike* trick do small children learn fastest: gliding, steering or stopping?',
      'When would you start *Bikeability* with a child: at seven, at nine or at eleven?',
      'Which *helmet* did you like best as a child: plain, spotty or covered in stickers?',
      'Where would an *adult* beginner feel happiest learning to ride: a park, a car park or a quiet lane?',
    ],
    atWork: {
      asks: [
        'Which cycling skill should every child have before riding to school?',
        'What would help staff ride with confidence: a lesson, a buddy or a good route map?',
        'Which would help more people cycle: lessons for adults, safer routes or better bike parking?',
        'What matters most in cycle training: confidence, practice or a good instructor?',
      ],
      cued: [
        'What do *instructors* say that helps a wobbly rider most: look up, push off or keep pedalling?',
        'What gets more *pupils* cycling to a school: a bike shed, a bike bus or a reward chart?',
      ],
    },
  },
  {
    name: 'tandems and trikes',
    says: [
      'tandem (bike|cycling|ride|bicycle|club)',
      'tandem cycle',
      'recumbent',
      '(inclusive|adaptive|accessible|all ability) cycling',
      '(hand ?cycle|tri ?shaw)',
      '(adult|electric|e) ?(tricycle|trike)',
      'penny ?farthing',
      'unicycl(e|ing|ist)',
    ],
    clues:
      'pilot, pedals, blind, captain, two seater, wheels, adaptive, inclusive cycling, recumbent, disability, accessible, stoker, trike, handcycle, visually impaired, wheelchair bike, all ability, adapted, side-by-side, cyclists, session, ride, carers, park, track, rickshaw, care home, fleet, balance, cycling without age',
    asks: {
      choice: [
        '+On a tandem: in front steering, or behind with the view?',
        '+Which would you try first: a tandem, a trike or a recumbent?',
      ],
      idea: ['+Who would you like to ride a tandem with?'],
      problem: ['What must be trickiest on a tandem: starting, turning or agreeing on the way?'],
    },
    cued: [
      'Where would you go for a long ride on a *recumbent*: a canal path, the seafront or a park?',
      '*Trike* or tandem: which would you try first in the park?',
      'Who makes the better *captain* on a two-seater: you, or the person behind you?',
      'Where near you would an *adaptive* bike have the best ride?',
    ],
    atWork: {
      asks: [
        'Which would you choose for an inclusive ride: a tandem, a trike or a hand cycle?',
        'Where would you most like to go for a day out on a tandem or a trike?',
        'What would help more people to try a trike or tandem: taster days, hire or safe paths?',
        'Who would you trust to steer a tandem with you on the back?',
      ],
      cued: [
        'What makes a *session* work best for riders: time, space or a patient helper?',
        'Which *adapted* bike gets booked first at a session?',
      ],
    },
  },
  {
    name: 'motorbike training',
    says: [
      '(motor ?bike|motor ?cycle|biker|rider|scooter) (training|lesson|instructor|course|test|licence|school)',
      'cbt (course|training|bike|certificate|test)',
      'compulsory basic training',
      '(direct access|das|mod 1|mod 2|module 1|module 2) (course|test|pass)',
      '(bike ?safe|ride ?safe|advanced rider)',
    ],
    clues:
      'helmet, clutch control, riders, 125cc, a2, cones, instructors, cbt, direct access, das, licence, module 1, test pass, biker, learner, theory test, mod 2, throttle, pass, l-plates, clutch, rider course, licence plate, off-road site, intercom, swerve, big bike, refresher, lesson, slow control',
    asks: {
      choice: [
        'Motorbike training: one intensive week, or a lesson every weekend?',
        'Where would you like to ride after your training: the coast, the mountains or to work?',
      ],
      problem: ['Which is trickiest when you learn to ride a motorbike: corners, gears or slow turns?'],
      idea: ['Which road would you ride first with a new motorbike licence?'],
    },
    cued: [
      'Which colour would you choose for a first *helmet*?',
      'Who would you ring first after a *test pass* on a motorbike?',
      'Where would you ride to on the day after your *CBT*?',
      'Which bike would you try first with a full *A2* licence?',
    ],
  },
  {
    name: 'motorbike clothing',
    says: [
      '(motor ?bike|motor ?cycle|biker|riding|biking) (clothing|jacket|gear|glove|boot|leathers|helmet|jean|trousers|kit|accessories)',
      '(full face|flip up|modular|open face) helmet',
      'crash helmet',
      'biker (leathers|boots)',
      'kevlar (jean|jacket)',
    ],
    clues:
      'visor, armour, leather, waterproof, gauntlets, textile, intercom, zip, helmet, jacket, gloves, boots, rider, kevlar, jeans, biker, protection, ce rated, back protector, mesh, riding gear, abrasion, airbag, ladies, fit, full face, knee slider, sizes, trousers',
    asks: {
      experience: ['+Leather or textile: which do you ride in?'],
      choice: [
        '+What matters most in motorbike clothing: safety, comfort or style?',
        'Motorbike clothes: black leather, or bright colours?',
      ],
      problem: ['Which is hardest to keep warm on a motorbike: hands, feet or neck?'],
    },
    cued: [
      'Which *helmet* do you like best: plain black, bright or with a pattern?',
      'How do you keep your *visor* clear on a wet day?',
      'Which do you put on last before a ride: *gloves*, scarf or helmet?',
      'What belongs in the pockets of a *riding jacket*?',
    ],
  },
  {
    name: 'motorbike service',
    says: [
      '(motor ?bike|motor ?cycle|scooter) (service|servicing|mot|repair|mechanic|tyre|tire|storage|shipping|part|spare)( (centre|camp))?',
      'chain and sprocket',
      'motorcycle (workshop|technician|breaker|restoration)',
      'carburettor',
      '(valve|tappet) clearance',
      'cafe racer',
      '(custom|bobber|chopper) (bike|motorcycle|build)',
    ],
    clues:
      'sprocket, carbs, oil change, fork seals, exhaust, stripped down, rebuild, mot, tyres, chain, workshop, mechanic, oil, brake pads, cc, storage, bike, dealer, rider, spare parts, valve clearance, engine, spark plugs, winter, collection, dyno, pads, recovery, battery tender',
    asks: {
      experience: [
        '+What do you check on your motorbike before a ride?',
        'Which motorbike part do you take the most care of?',
        'What tells you that your motorbike is due for a service?',
      ],
      idea: ['Where would you ride first on a freshly serviced motorbike?'],
    },
    cued: [
      'What do you check on a motorbike *chain* before the first ride of spring?',
      'Which road would you ride the day after new *tyres* are fitted?',
      'When do you change the *oil* on a motorbike: in spring, in autumn or by the miles?',
      'How do you put a motorbike to bed for the *winter*: cover, garage or a warm kitchen?',
    ],
  },
  {
    name: 'motorbike tours',
    says: [
      '(motor ?bike|motor ?cycle|bike|ladakh|scooter|vespa) (tour|touring|road trip|expedition|rental|hire|holiday)',
      'ride ?out',
      '(charity|toy|egg|poppy) (bike |motorbike )?run',
      'biker(s)? (meet|breakfast|night|cafe|rally)',
      'bike (night|meet|fest)',
      'twisties',
    ],
    clues:
      'riders, throttle, panniers, convoy, scenic, bikers, hairpins, passes, ride out, ladakh, rental, route, adventure, guided, himalayan, miles, support vehicle, pillion, curves, expedition, twisties, spiti, itinerary, off-road, road trip, alps, himalaya, fuel',
    asks: {
      choice: ['+A day out on two wheels: over the mountains, or along the coast?'],
      idea: [
        '+Which country would you most like to tour by motorbike?',
        '+Which road would you like to ride on a motorbike?',
      ],
      experience: ['+Which road has the finest bends you know?'],
    },
    cued: [
      'Which food stop makes a *ride out* worth it: a cafe, a bakery or a pub garden?',
      'Which view would you cross a mountain *pass* for on a motorbike?',
      'Where would you take a friend on the back as *pillion*?',
      'A motorbike *adventure*: a tent by the road, or a bed every night?',
    ],
  },
  {
    name: 'mopeds and scooters',
    says: [
      'moped',
      '(electric|vespa|125|retro|classic|petrol|motor) scooter',
      'scooter (club|rally|dealer|launch|showroom|shop|restoration)',
      'lambretta',
      'vespa',
      'scooterist',
      '(electric )?two ?wheeler',
    ],
    clues:
      'mirrors, mods, kickstand, under seat, battery, commute, mileage, helmets, vespa, 125cc, 50cc, electric, petrol, two-wheeler, scooterist, showroom, restored, test ride, ride, rally, dealer, retro, classic, learner, ev, top box, two-stroke, two-tone',
    asks: {
      choice: [
        '+A scooter: mint green, cherry red or plain white?',
        'Which scooter would you choose: a retro one, a sporty one or a silent electric one?',
        'What do you love most about a scooter: the freedom, the style or the easy parking?',
      ],
      idea: ['Which city would you explore on a scooter?'],
    },
    cued: [
      'Which colour of *retro* scooter goes best with sunshine and an ice cream?',
      'What would you keep *under seat* on a scooter: a raincoat, a lunch or a spare helmet?',
      'Which ride would you take first on an *electric* scooter: to work, to the sea or to a friend?',
      'Which song belongs to a *mods* and scooters rally?',
    ],
  },
  {
    name: 'e-scooter hire',
    says: [
      'e ?scooter',
      'electric scooter (hire|trial|scheme|rental|rules|parking)',
      '(e ?bike|bike|cycle|scooter) shar(e|ing)( scheme| station| app)?',
      '(dockless|docking|shared) (bike|scooter|station|e ?bike)',
      'micro ?mobility',
      '(santander|city|public|hire) (cycle|bike)s? scheme',
    ],
    clues:
      'geofence, unlock, parking bay, riders, docks, pavement, cycle lane, trial, app, ride, helmet, operator, scan, licence, micromobility, council, shared, zone, per minute, battery, speed limit, dockless, rental, provisional, city centre, fleet, injured, responsibly',
    asks: {
      choice: [
        'A short trip in town: by hire bike, or by e-scooter?',
        'Where would you ride a hired e-scooter first: the park, the seafront or the station?',
      ],
      idea: ['Where near you would you like to find hire scooters to pick up?'],
      problem: ['Which trip in town is too far to walk and too short to drive?'],
    },
    cued: [
      'What colour would you choose for a *helmet* on an e-scooter: black, yellow or bright pink?',
      'Where near you would a *parking bay* for e-scooters fit best: station, school or shops?',
      'Which street near you would you ride down if it had a *cycle lane*?',
      'How long would your perfect *ride* on a hire scooter be: five minutes or half an hour?',
    ],
    atWork: {
      asks: [
        'Which short trip would you rather make on a hire scooter than by car?',
        'What would help more people try a hire e-scooter: a lesson, a lane or a helmet?',
        'Where would you put the first e-scooter parking in a town: station, centre or university?',
        'What matters most in e-scooter hire: easy parking, clear rules or good lanes?',
      ],
      cued: [
        'Which *parking bay* rule has worked best in your town?',
        'What does a city ask an *operator* first before a scooter trial?',
      ],
    },
  },
];
