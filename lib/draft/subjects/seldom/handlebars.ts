import type { Subject } from '../subject';

/** Bicycles, motorbikes and scooters: who sells, fits, teaches, tours and mends. */
export const handlebars: readonly Subject[] = [
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
      idea: ['Where do you most like to rest your hands on a road bike: hoods, drops or tops?'],
      problem: ['Which part of a bike is the hardest to get just right: saddle, bars or pedals?'],
      choice: ['On a bike: upright with a view, or low and fast?'],
      experience: ["What's the longest ride you have done on a bike?"],
    },
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
      idea: ['What would you carry in the box of a cargo bike first?'],
      problem: ['Which shopping is the trickiest to get home by bike: eggs, flowers or a melon?'],
      choice: ['A cargo bike: with the box in front, or a long seat at the back?'],
      experience: ['Where did you see your first cargo bike, and what was in it?'],
    },
    atWork: {
      work: [
        'What would you trust to a cargo bike first: the shopping, the children or a sofa?',
        'Which trips in town could a cargo bike take over from a van?',
      ],
      people: [
        "What's the oddest load you've ever seen on a cargo bike?",
        'What surprised you most the first time you rode or saw a cargo bike?',
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
      idea: ['What would you change about the bag you carry on your bike?'],
      problem: ['~What is always at the bottom of the bag when you need it by the road?'],
      choice: ['On a bike: everything in panniers, or everything on your back?'],
      experience: ["What's the biggest thing you have squeezed into a pannier?"],
    },
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
      idea: ['Which trip would you like to make with a bike and a train?'],
      problem: ['Where would a full-size bike never fit in your day: train, lift or office?'],
      choice: ['A folding bike: on the train to work, or in the car for a day out?'],
      experience: ['Where have you taken, or seen taken, a folding bike that surprised you?'],
    },
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
      idea: ['Where in town should there be a place to lock up a bike?'],
      problem: ['Where is it hardest to find a good place to lock a bike?'],
      choice: ['A bike lock: a strong chain, or a solid U-shape?'],
      experience: ['Where in town do you feel happiest leaving a locked bike?'],
    },
    atWork: {
      work: [
        'Which matters more for a parked bike: a heavy lock, or a busy street?',
        'What puts people off cycling to work more: theft, weather or traffic?',
      ],
      people: [
        'What does a good place to lock bikes at work need besides a rack?',
        "What's the oddest thing you've ever seen a bike locked to?",
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
      idea: ['Which repair on a bike would you like to learn?'],
      problem: ['~Which part of your bike makes the strangest noise?'],
      choice: ['Learning bike repairs: on your own bike, or on a practice one?'],
      experience: ['Who taught you to mend a puncture?'],
    },
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
      idea: ['Where near you is a good spot to learn to ride a bike?'],
      problem: ['Which is trickiest on a bike: signalling, starting uphill or looking behind?'],
      choice: ['Learning to ride a bike: a hand on the saddle, or a gentle slope and a push?'],
      experience: ['Who ran along behind you when you learned to ride a bike?'],
    },
    atWork: {
      work: [
        'What takes longer to build in cycle training: balance, or confidence in traffic?',
        'Which cycling skill should every child have before riding to school?',
      ],
      people: [
        'What do you remember about the day you first rode a bike by yourself?',
        "What's the bravest thing you've seen a learner do on a bike?",
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
      idea: ['Who would you like to ride a tandem with?'],
      problem: ['What must be trickiest on a tandem: starting, turning or agreeing on the way?'],
      choice: ['On a tandem: in front steering, or behind with the view?'],
      experience: ['Where did you first ride, or see somebody ride, a tandem?'],
    },
    atWork: {
      work: [
        'What opens up cycling to more people: the right kind of cycle, or a safe path?',
        'Where would you most like to go for a day out on a tandem or a trike?',
      ],
      people: [
        "What's the best smile you've ever seen on somebody riding a trike or tandem?",
        'Who would you trust to steer a tandem with you on the back?',
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
      idea: ['Which road would you ride first with a new motorbike licence?'],
      problem: ['Which is trickiest when you learn to ride a motorbike: corners, gears or slow turns?'],
      choice: ['Motorbike training: one intensive week, or a lesson every weekend?'],
      experience: ['Who took you on your first ride on a motorbike?'],
    },
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
      idea: ['What would you have painted on a motorbike helmet?'],
      problem: ['Which is hardest to keep warm on a motorbike: hands, feet or neck?'],
      choice: ['Motorbike clothes: black leather, or bright colours?'],
      experience: ['Which jacket, helmet or pair of gloves has been with you on the most rides?'],
    },
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
      idea: ['Which old motorbike would you love to see brought back to life?'],
      problem: ['Which noise from a motorbike would you most like explained?'],
      choice: ['Motorbike jobs: do them yourself at the weekend, or leave them to a mechanic?'],
      experience: ['Which motorbike would you always recognise by its sound?'],
    },
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
      idea: ['Which road would you like to ride on a motorbike?'],
      problem: ["What's hardest to pack for a week on a motorbike?"],
      choice: ['A day out on two wheels: over the mountains, or along the coast?'],
      experience: ['Which road has the finest bends you know?'],
    },
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
      idea: ['Which city would you explore on a scooter?'],
      problem: ["What's trickiest on a scooter: parking, rain or carrying the shopping?"],
      choice: ['A scooter: mint green, cherry red or plain white?'],
      experience: ['Who took you for a ride on a moped or scooter first?'],
    },
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
      idea: ['Where near you would you like to find hire scooters to pick up?'],
      problem: ['Which trip in town is too far to walk and too short to drive?'],
      choice: ['A short trip in town: by hire bike, or by e-scooter?'],
      experience: ['Where did you take your first ride on an e-scooter?'],
    },
    atWork: {
      work: [
        'What makes or breaks e-scooter hire in a town: the parking, or the paths?',
        'Which short trip would you rather make on a hire scooter than by car?',
      ],
      people: [
        'What went through your mind in your first minute on an e-scooter?',
        'What would help more people try a hire e-scooter: a lesson, a lane or a helmet?',
      ],
    },
  },
];
