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
      choice: [
        '+What matters most to you on a bike: comfort, speed or control?',
        'Which part of a bike would you adjust first: the saddle, the bars or the pedals?',
        'On a bike: upright with a view, or low and fast?',
      ],
      problem: ['Which part of a bike is the hardest to get just right: saddle, bars or pedals?'],
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
      choice: [
        '+Who or what would ride in your cargo bike: children, shopping or the dog?',
        'Where would you ride a cargo bike first: to school, to the shops or to the park?',
        'What matters most in a cargo bike: space, a strong battery or an easy ride?',
      ],
      idea: ['What would you carry in the box of a cargo bike first?'],
    },
    atWork: {
      asks: [
        'Which trips in town could a cargo bike take over from a van?',
        'Which deliveries suit a cargo bike best: parcels, flowers or lunches?',
        'What helps cargo bikes in town most: wide lanes, parking or good weather?',
        "What's the oddest load you've ever seen on a cargo bike?",
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
        'What do you carry most on your bike: shopping, work things or a picnic?',
        'What matters most in a bike bag: waterproof, easy to clip on or lots of pockets?',
      ],
      problem: ['~What is always at the bottom of the bag when you need it by the road?'],
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
      choice: [
        '+What matters most in a folding bike: low weight, a quick fold or a smooth ride?',
        '+A folding bike: on the train to work, or in the car for a day out?',
        'Where would you keep a folding bike: in the hall, under the desk or in the car boot?',
      ],
      idea: ['Which trip would you like to make with a bike and a train?'],
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
      choice: [
        'A bike lock: a strong chain, or a solid U-shape?',
        'What matters most in a bike lock: strength, weight or easy use?',
        'Where do you lock your bike most: at work, at the station or at the shops?',
      ],
      idea: ['Where in town should there be a place to lock up a bike?'],
    },
    atWork: {
      asks: [
        'Bikes at work: locked outside, in a cage or brought indoors?',
        'What would make bike parking at work better: strong racks, a roof or a camera?',
        'What does a good place to lock bikes at work need besides a rack?',
        'What puts people off cycling to work more: theft, weather or traffic?',
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
      choice: ['+What would you learn first in a bike maintenance class: brakes, gears or punctures?'],
      idea: ['+Which repair on a bike would you like to learn?', 'Which tool should every cyclist carry?'],
      problem: ['~Which part of your bike makes the strangest noise?'],
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
      choice: [
        'What makes learning to ride a bike fun: friends, games or a patient teacher?',
        'Which skill would you teach first to a new cyclist: braking, balance or signalling?',
        'Where would you go on a first ride with a child: the park, the path or the woods?',
      ],
      experience: ['Who ran along behind you when you learned to ride a bike?'],
    },
    atWork: {
      asks: [
        'Which would help more people cycle: lessons for adults, safer routes or better bike parking?',
        'What matters most in cycle training: confidence, practice or a good instructor?',
        'Which cycling skill should every child have before riding to school?',
        'What takes longer to build in cycle training: balance, or confidence in traffic?',
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
        '+Which would you try first: a tandem, a trike or a recumbent?',
        '+On a tandem: in front steering, or behind with the view?',
        'Where would you most like to ride a tandem: by the sea, along a canal or in a park?',
      ],
      idea: ['Who would you like to ride a tandem with?'],
    },
    atWork: {
      asks: [
        'Where would you most like to go for a day out on a tandem or a trike?',
        'What would help more people to try a trike or tandem: taster days, hire or safe paths?',
        'Who would you trust to steer a tandem with you on the back?',
        'What opens up cycling to more people: the right kind of cycle, or a safe path?',
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
        '+What kind of motorbike would you choose after training: a cruiser, a tourer or a sports bike?',
        'Motorbike training: one intensive week, or a lesson every weekend?',
        'Which skill would you like to practise most on a motorbike: corners, braking or slow turns?',
      ],
      idea: ['Which road would you ride first with a new motorbike licence?'],
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
      choice: [
        '+What matters most in motorbike clothing: safety, comfort or style?',
        'Which piece of motorbike kit would you replace next: helmet, gloves or boots?',
      ],
      experience: ['+Leather or textile: which do you ride in?'],
      problem: ['Which is hardest to keep warm on a motorbike: hands, feet or neck?'],
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
      idea: ['Where would you ride first after a full motorbike service?'],
      choice: [
        'Motorbike jobs: do them yourself at the weekend, or leave them to a mechanic?',
        'When do you have your motorbike serviced: before spring, mid-season or before winter?',
        'What matters most in a motorbike service: thorough checks, clear advice or a quick turnaround?',
      ],
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
      idea: [
        '+Which country would you most like to tour by motorbike?',
        'Which road would you like to ride on a motorbike?',
      ],
      choice: ['+A day out on two wheels: over the mountains, or along the coast?'],
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
      choice: [
        '+Your next scooter: electric, or petrol?',
        'A scooter: mint green, cherry red or plain white?',
        'Where would you ride a scooter first: to work, to the beach or round town?',
      ],
      idea: ['Which city would you explore on a scooter?'],
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
      choice: [
        'What would you use a hired e-scooter for: work, errands or a look round town?',
        'When would an e-scooter help you most: commuting, shopping or sightseeing?',
        'A short trip in town: by hire bike, or by e-scooter?',
      ],
      idea: ['Where near you would you like to find hire scooters to pick up?'],
    },
    atWork: {
      asks: [
        'Which short trip would you rather make on a hire scooter than by car?',
        'Where would you put the first e-scooter parking in a town: station, centre or university?',
        'What matters most in e-scooter hire: easy parking, clear rules or good lanes?',
        'What would help more people try a hire e-scooter: a lesson, a lane or a helmet?',
      ],
    },
  },
];
