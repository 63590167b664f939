import type { Subject } from '../subject';

/** Streets, parking and hired rides: road works, rules, permits, taxis and lifts. */
export const kerbs: readonly Subject[] = [
  {
    name: 'road resurfacing',
    says: [
      '(road|carriageway|footway|surface) ?(resurfacing|dressing|reconstruction|repair|patching)',
      'resurfac(e|ed|ing)',
      '(asphalt|tarmac|bitumen) (laying|crew|paver|paving|plant|road|surfacing)',
      'surface dressing',
      'pot ?hole',
      'chip ?seal(ing)?',
    ],
    clues:
      'carriageway, overnight, diversion, lanes, potholes, rollers, tarmac, smooth, asphalt, surface dressing, chippings, council, contractor, paving, highway, roadworks, micro asphalt, kerb, night works, patching, planing, laying, loose chippings, traffic management, residents, bitumen, footway, weather dependent, tonnes',
    asks: {
      idea: ['Which road near you would be a joy with a smooth new surface?'],
      problem: ['~Which road near your home would you know blindfold, by its bumps?'],
      choice: ['A freshly laid road: the quiet, or the smooth ride?'],
      experience: ['Which road near you is so much better since it was resurfaced?'],
    },
    atWork: {
      work: [
        'What do you notice first on a freshly laid road: the quiet, the grip or the smell?',
        'Road resurfacing: by night with no traffic, or by day with good light?',
      ],
      people: [
        'Which road near you would you have resurfaced first?',
        'What does a good road crew do that drivers going past never notice?',
      ],
    },
  },
  {
    name: 'road closures',
    says: [
      '(road|street|lane|bridge|junction|overnight) (closure|closed)',
      'closed to traffic',
      'diversion (route|in place|sign)',
      'road (will be|is|to be) closed',
      '(road|lane|junction|bypass) (reopen|reopens|reopening|reopened|opening|opens)',
      '(new|relief|ring) road',
      '(town|village|new) bypass',
    ],
    clues:
      'diversion, traffic, utility works, motorists, signed, lanes, roadworks, detour, delays, council, bridge, junction, overnight, gas main, access only, emergency works, parade, signposted, contractor, route, closed, burst water main, temporary, residents, bus stop moved, marathon, utility, cones, traffic lights, access maintained',
    asks: {
      idea: ['What would you do with your street if it were closed to cars for a day?'],
      problem: ["Which road near you is the hardest to get around when it's closed?"],
      choice: ['A road closed ahead: trust the signs, the phone or your nose?'],
      experience: ['Which pretty road have you found only because of a diversion?'],
    },
    atWork: {
      work: [
        'What helps most in a road closure: clear signs, early notice or a good way round?',
        'How do you like to hear about a road closure: from a sign, a text or a letter?',
      ],
      people: [
        "What's the longest way round a road closure has ever sent you on a working day?",
        "What's the best-run road closure you've ever driven through?",
      ],
    },
  },
  {
    name: 'toll roads',
    says: [
      'toll (road|bridge|tunnel|plaza|booth|gate|tag|pass|lane|account)',
      'fas ?tag',
      'e ?toll',
      'turnpike',
      '(motorway|expressway|highway) (opening|widening|project|upgrade|inaugurat(ion|ed))',
      'express(way| lane)',
      'e ?zpass',
    ],
    clues:
      'lanes, barrier, plaza, commuters, journey time, traffic, tag, motorway, fastag, booth, turnpike, bridge, tunnel, highway, vehicle, expressway, charge, drivers, account, congestion, e-toll, pay online, gate, penalty, truck, electronic, freeway, cash lanes, kilometre, crossing',
    asks: {
      idea: ['What would you like to find at a stop on a toll road?'],
      problem: ['What slows you down most on a long drive: traffic, stops or fuel?'],
      choice: ['Paying a toll: a tag on the windscreen, or a card at the barrier?'],
      experience: ['Which bridge or mountain road have you most enjoyed driving over?'],
    },
    atWork: {
      work: [
        'What slows down a toll lane more than anything else?',
        'Toll receipts at work: filed at once, or hunted for at the end of the month?',
      ],
      people: [
        'Which regular trip of yours is well worth paying a toll for?',
        "What's the friendliest thing you remember from a toll booth?",
      ],
    },
  },
  {
    name: 'school streets',
    says: [
      'school street',
      '(20|20mph|30kph|home|quiet) zone',
      '20 ?mph',
      '(play|open|car free|healthy|quiet) street',
      'low traffic (neighbourhood|neighborhood)',
      'traffic calming',
      'speed (hump|bump|table|limit|cushion)',
      'car free (day|sunday)',
    ],
    clues:
      'pupils, scooters, drop off, bollards, neighbourhood, chalk, 20mph, car-free, play street, pick-up, pedestrian, parents, walking, cycling, barriers, marshals, school gate, zone, air pollution, traffic, consultation, residents, home time, cars, active travel, idling, permit, council, pavement, exempt',
    asks: {
      idea: ['What would the children near you play on a street without cars?'],
      problem: ["What's hardest about walking to school: the early start, the rain or the bags?"],
      choice: ['The way to school: on foot, by bike or by scooter?'],
      experience: ['What did you play in the street when you were a child?'],
    },
    atWork: {
      work: [
        "What's hardest to change at the school gate: the parking, the speed or the habit?",
        'What makes a school street work: the signs, the volunteers or the head teacher?',
      ],
      people: [
        'How did you get to school as a small child, and who came along?',
        "What's the nicest change you've seen outside a school?",
      ],
    },
  },
  {
    name: 'speed watch',
    says: [
      'speed ?watch',
      'speed (camera|awareness|indicator|van|gun)',
      '(road safety|speeding) (partnership|camera|campaign)',
      'speed awareness course',
      'slow down (campaign|sign)',
      '(smiley|speed) (face )?sign',
      'drink ?driv(e|ing)',
      'seat ?belt (campaign|check|safety)',
    ],
    clues:
      'motorists, mph, fatal, hi vis, speeding, drivers, radar, village, road safety, volunteers, police, limit, speed camera, sid, gun, 30mph, residents, recorded, roadside, awareness course, parish council, traffic, vehicles, letters, pcso, slow down, indicator, van, data',
    asks: {
      idea: ['What would you enjoy most on a slower road: walking, cycling or the quiet?'],
      problem: ['Which road near you would you most like to see slower traffic on?'],
      choice: ['To slow the traffic: a sign that smiles, or a sign that shows the speed?'],
      experience: ['Which friendly sign on a road made you smile?'],
    },
    atWork: {
      work: [
        'What slows drivers down best: a sign, a bend or a person with a radar gun?',
        'Where do drivers in your area speed without even noticing?',
      ],
      people: [
        'What changed the way you drive through a village?',
        'What would slow the traffic on the street where you live?',
      ],
    },
  },
  {
    name: 'clean air zones',
    says: [
      '(low|ultra low|zero) emission zone',
      'clean air (zone|day|night|charge)',
      'congestion charge',
      '(ulez|lez)',
      '(scrappage|car free) scheme',
      '(anti idling|no idling)',
      'odd even (scheme|rule)',
    ],
    clues:
      'exhaust, emissions, compliant, nitrogen, breathe, diesel, ulez, vehicles, charge, idling, pollution, low-emission, nox, congestion, air quality, euro 6, taxi, drivers, particulates, asthma, council, petrol, grants, exempt, camera, electric, monitoring, pm2.5, scrappage, penalty, hgv',
    asks: {
      idea: ['Which street in your town would be lovely without traffic?'],
      problem: ['Which trip in your week is hardest to make without a car?'],
      choice: ['Into town for cleaner air: by bus, by bike or on foot?'],
      experience: ['Which street near you has become nicer to walk along?'],
    },
    atWork: {
      work: [
        "What's hardest to change for cleaner air: the vans, the school run or the commute?",
        'Which street in your town would you most like to see with cleaner air?',
      ],
      people: [
        'Where did you notice how different clean air smells?',
        'Which change to your way to work was good for the air and good for you?',
      ],
    },
  },
  {
    name: 'parking permits',
    says: [
      "(parking|residents?'?|visitor|resident|staff) (parking )?permit",
      'resident(s)? parking',
      '(controlled|residents) parking zone',
      'parking (app|fine|charge notice|enforcement|warden|meter|ticket|attendant|restriction|officer)',
      'traffic warden',
      'pay (and|&) display',
      'pay by phone parking',
      '(driveway|private) parking',
    ],
    clues:
      'bays, zone, kerbside, double yellow, resident, visitor, controlled, badge, permit holder, council, street, renewal, vehicle, disc, warden, fine, consultation, blue badge, pay and display, online account, enforcement, digital, vouchers, car, scratch card, meter, penalty',
    asks: {
      idea: ["How do you like to get a visitor's parking permit: by app, by phone or on paper?"],
      problem: ['At what time of day is it hardest to park on your street?'],
      choice: ['Parking: the first free space, or round again for one by the door?'],
      experience: ['What do visitors always ask you about parking on your street?'],
    },
    atWork: {
      work: [
        'Parking permits: a sticker on the windscreen, or all on the phone?',
        'Who should get the first parking permits: night staff, car sharers or new parents?',
      ],
      people: [
        "What's the strangest place you've ever seen a car parked at work?",
        "What's the politest note you've ever found on a windscreen?",
      ],
    },
  },
  {
    name: 'multi-storey parking',
    says: [
      'multi ?stor(e)?y( car ?park)?',
      '(underground|event|shopper|town centre) (car )?parking',
      'parking (garage|lot|structure|deck|bay|space)',
      'car ?park (refurbishment|opening|opens|closure|resurfacing|charges|layout)',
      'valet (parking|service)',
      'parking space (to rent|rental|for rent)',
    ],
    clues:
      'barrier, shoppers, bays, ticket, car park, garage, spaces, level, ev charging, pay on exit, town centre, deck, ramp, height limit, underground, lift, stairwell, anpr, floor, tariff, season pass, closed overnight, refurbishment, concrete, structure, valet, machine, contactless, hourly',
    asks: {
      idea: ['What would you put on the top floor of a car park: a garden, a bar or a cinema?'],
      problem: ['~How do you remember where you parked the car?'],
      choice: ['In a big car park: close to the entrance, or far off with room on both sides?'],
      experience: ['Where is the easiest car park you have ever used?'],
    },
    atWork: {
      work: [
        'What makes a parking garage feel safe: the light, the lines or the people?',
        'Where do you like to park in a multi-storey: near the exit, or up on the roof?',
      ],
      people: [
        'How do you remember where you left the car in a big parking garage?',
        "What's the best-looking parking garage you've ever used?",
      ],
    },
  },
  {
    name: 'taxi drivers',
    says: [
      '(taxi|cab|private hire|minicab|black cab|rideshare|uber) (driver|licen[cs]e|licensing|plate|badge|firm|office|company|operator)',
      'cabb(y|ies|ie)',
      'knowledge of london',
      'hackney carriage',
      '(taxi|cab) (booking|app|rank|fleet|service|fare)',
      '(airport|school run|wheelchair) (taxi|cab)',
    ],
    clues:
      'meter, fares, badge, rank, dispatch, airport run, night shift, cab, private hire, licence, black cab, plate, minicab, passenger, airport, hackney, council, pco, self-employed, shift, knowledge test, chauffeur, office, commission, phv, card payment, ply for hire, topographical, wheelchair, night, mates',
    asks: {
      idea: ['What do you like to hear on the radio in the back of a taxi?'],
      problem: ['When is it hardest to find a taxi where you live?'],
      choice: ['In a taxi: chat with the driver, or look out of the window?'],
      experience: ['Which story from a taxi driver do you still tell?'],
    },
    atWork: {
      work: [
        'Which question do you always end up asking a taxi driver?',
        'What matters more in a taxi: a driver who talks, or one who knows every short cut?',
      ],
      people: [
        "What's the most useful thing a taxi driver ever told you about a city?",
        'Which taxi ride on a work trip will you never forget?',
      ],
    },
  },
  {
    name: 'ride apps',
    says: [
      'ride ?(hailing|hail|sharing|share)( (app|driver|service))?',
      '(bike|auto) taxi',
      '(robo|self driving|driverless|autonomous|flying|air|water) ?tax(i|is)',
      '(driverless|self driving|autonomous) (car|bus|shuttle|vehicle|pod|truck)',
      'evtol',
      'book a (cab|ride|taxi)',
    ],
    clues:
      'pick up, driver, fare, sensors, pilot scheme, passenger, robotaxi, bike taxi, auto, autonomous, rides, pickup, cab, surge, safety, self-driving, driverless, promo code, captain, airport, helmet, earn, cities, two-wheeler, rideshare, rank, eta, waiting time, estimated fare',
    asks: {
      idea: ['Which ride do you most like to book: to the airport, to a party or back home?'],
      problem: ['When is it hardest to get a ride where you live: early, late or in the rain?'],
      choice: ['A ride from an app: a chat with the driver, or a quiet seat in the back?'],
      experience: ['Which driver from a ride app do you still remember, and what for?'],
    },
    atWork: {
      work: [
        'What matters most on a ride across town: the wait, the price or the driver?',
        'Rides for work: booked ahead the night before, or called at the door?',
      ],
      people: [
        'Which trip for work would have gone wrong without a quick ride?',
        "What's the best conversation you've had on a ride to the airport?",
      ],
    },
  },
  {
    name: 'lift sharing',
    says: [
      'lift ?shar(e|es|ing)',
      'car ?pool(ing)?',
      'car (club|sharing|share)( (bay|scheme|car))?',
      '(shared|community) car',
      '(share|sharing) (a |the )?(lift|car|journey|ride) to work',
      'hitch ?hik(e|ing|er)',
    ],
    clues:
      'commute, fuel, empty seats, journeys, petrol, carpool, car club, passengers, driver, seats, shared car, app, congestion, match, parking, hourly, colleagues, emissions, electric, carbon, bay, route, car-free, membership, mileage, workplace, reserved bays',
    asks: {
      idea: ['Who would be the perfect person to share a drive to work with?'],
      problem: ["What's hardest to agree on in a shared car: the time, the music or the windows?"],
      choice: ['Sharing a car to work: a good chat, or some quiet music?'],
      experience: ['Who was good company on a shared drive to work?'],
    },
    atWork: {
      work: [
        "What's harder to match on a shared drive to work: the hours, or the addresses?",
        'What makes a shared drive to work last: same hours, or same sense of humour?',
      ],
      people: [
        'What did you find out about a colleague only on a shared drive?',
        "What's the funniest thing that happened on a shared drive to work?",
      ],
    },
  },
  {
    name: 'car washes',
    says: [
      '(hand|jet|automatic|self service|tunnel|charity|drive through|waterless|mobile) (car )?wash',
      '(charity )?car ?wash(es)?( (fundraiser|day|opening|now open|event))?',
      '(car|full|mini|mobile) valet(ing|er)?',
      'snow foam',
      '(truck|van|bike|motorbike|fleet) wash',
      'wash and (wax|vac|go)',
    ],
    clues:
      'shampoo, sponge, foam, bucket, wax, vacuum, hose, chamois, hand wash, jet, valet, drive-through, hoover, wheels, bonnet, fundraiser, fire station, automatic, shine, rinse, brushes, unlimited plan, tunnel, dirty, bay, interior, microfibre, bugs, tyre shine, waterless',
    asks: {
      idea: ['What would you add to a car wash: a wax, a scent or a light show?'],
      problem: ["What's the most stubborn dirt on your car: mud, bugs or bird droppings?"],
      choice: ['At the car wash: sit inside for the show, or step out and wait?'],
      experience: ['What do you remember about your first ride through a car wash?'],
    },
    atWork: {
      work: [
        'Which do you prefer for your car: the car wash, or a bucket and sponge?',
        'When is a car wash busiest: after the rain, after the snow or before a holiday?',
      ],
      people: [
        "What's the dirtiest vehicle you've ever seen go into a car wash?",
        "What's the oddest thing you've heard of being found in a car at a car wash?",
      ],
    },
  },
  {
    name: 'bus shelters',
    says: [
      'bus (shelter|stop)( (art|garden|library|upgrade|roof|seat|repair|restoration))?',
      '(new|old|vandalised|heritage|village) bus shelter',
      '(real time|departure) (information|board|display|sign)',
      '(travel|transport) hub',
      'mobility hub',
    ],
    clues:
      'bench, timetable, roof, mural, stop, seat, passengers, council, glass, route, green roof, vandalised, waiting, raised kerb, solar, real-time display, parish council, mini library, wooden, installed, community art, panels, heritage, repaired, sheltered, lighting, flag, planter',
    asks: {
      idea: ['What would you like to see painted on the bus shelter you use most?'],
      problem: ["What's the worst weather to wait for a bus in: wind, rain or blazing sun?"],
      choice: ['At the bus shelter: a comfortable bench, or a screen with the times?'],
      experience: ['Who have you got to know while waiting for a bus?'],
    },
    atWork: {
      work: [
        'What matters most in a bus shelter: the roof, the seat or the light?',
        'What makes the wait at a bus shelter feel shorter?',
      ],
      people: [
        "Which bus shelter is the loveliest you've ever waited in?",
        "What do you notice at a bus stop that you'd miss from a car?",
      ],
    },
  },
];
