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
      choice: [
        'How do you like to hear about roadworks: by post, by sign or on your phone?',
        'What matters most in a freshly surfaced road: smooth, quiet or safe?',
        'When should roads be resurfaced: at night, at the weekend or in the holidays?',
      ],
      idea: ['Which road near you would be a joy with a smooth new surface?'],
    },
    atWork: {
      asks: [
        'Which helps residents most during resurfacing: leaflets, signs or online updates?',
        'What makes a resurfacing job run well: good weather, early notice or a clear diversion?',
        'What does a good road crew do that drivers going past never notice?',
        'What do you notice first on a freshly laid road: the quiet, the grip or the smell?',
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
      choice: [
        'What helps most when a road is closed: a clear map, good signs or plenty of notice?',
        'How early do you like to know about a road closure: a day, a week or a month ahead?',
      ],
      idea: ['What would you do with your street if it were closed to cars for a day?'],
      experience: ['Which pretty road have you found only because of a diversion?'],
    },
    atWork: {
      asks: [
        'How do you like to hear about a road closure: from a sign, a text or a letter?',
        'What matters most to customers during a road closure: access, parking or clear signs?',
        'What helps most in a road closure: clear signs, early notice or a good way round?',
        'Which notice of a road closure suits a business best: an email, a letter or a map?',
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
      choice: [
        'How do you like to pay on a toll road: by tag, by app or by card?',
        'Paying a toll: a tag on the windscreen, or a card at the barrier?',
        'What matters most on a toll road: time saved, smooth lanes or good rest stops?',
      ],
      idea: ['What would you like to find at a stop on a toll road?'],
    },
    atWork: {
      asks: [
        'Tolls for work vehicles: by tag, by app or on a monthly account?',
        'Toll receipts at work: filed at once, or hunted for at the end of the month?',
        'What would you improve first on toll roads: payment, rest stops or lane signs?',
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
      choice: [
        'The way to school: on foot, by bike or by scooter?',
        'What would you put on a car-free school street: plants, benches or chalk games?',
      ],
      idea: ['What would the children near you play on a street without cars?'],
      experience: ['What did you play in the street when you were a child?'],
    },
    atWork: {
      asks: [
        'Which would you put on a car-free street outside a school: trees, seats or bike racks?',
        'What makes a school street safer first: fewer cars, wider pavements or clear signs?',
        'How did you get to school as a small child, and who came along?',
        "What's hardest to change at the school gate: the parking, the speed or the habit?",
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
      choice: [
        'What makes a street feel safe to walk along: slower cars, wide pavements or crossings?',
        'What slows drivers best in a village: a sign, a flower tub or a friendly wave?',
      ],
      idea: ['What would you enjoy most on a slower road: walking, cycling or the quiet?'],
      problem: ['Which road near you would you most like to see slower traffic on?'],
    },
    atWork: {
      asks: [
        'What helps most with road safety in a village: signs, volunteers or a better road layout?',
        'Which roads should come first for slower speeds: by schools, by shops or in villages?',
        'What slows drivers down best: a sign, a bend or a person with a radar gun?',
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
      choice: [
        'How do you most like to get into town: on foot, by bike or by bus?',
        'What would make it easier for you to travel cleanly: buses, bike lanes or chargers?',
      ],
      experience: ['Where near you do you go for the freshest air?'],
      idea: ['Which street in your town would be lovely without traffic?'],
    },
    atWork: {
      asks: [
        'What would you switch first for cleaner air: vans, deliveries or the commute?',
        'What helps a business most with a clean air zone: notice, grants or chargers?',
        'Which street in your town would you most like to see with cleaner air?',
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
      choice: [
        '+How would you like to renew a parking permit: online, by phone or at a counter?',
        'When do your visitors need a parking permit most: weekdays, evenings or weekends?',
      ],
      idea: [
        "How do you like to get a visitor's parking permit: by app, by phone or on paper?",
        'Which part of parking permits would you like explained first?',
      ],
    },
    atWork: {
      asks: [
        '+What makes a parking permit easy to manage: an app, an email reminder or a simple form?',
        'Parking permits: a sticker on the windscreen, or all on the phone?',
        'What matters most in a parking scheme at work: fairness, clear rules or enough bays?',
        'Who should get the first parking permits: night staff, car sharers or new parents?',
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
      choice: [
        '+What makes a good car park: wide spaces, bright lights or clear signs?',
        'How do you like to pay for parking: by app, by card or with coins?',
        'In a big car park: close to the entrance, or far off with room on both sides?',
      ],
      problem: ['~How do you remember where you parked the car?'],
    },
    atWork: {
      asks: [
        '+What would you improve first in a multi-storey car park: the lighting, the signs or the bays?',
        'What matters most in a car park at work: space, safety or a charging point?',
        'What makes a parking garage feel safe: the light, the lines or the people?',
        'How do you remember where you left the car in a big parking garage?',
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
      choice: [
        'In a taxi: chat with the driver, or look out of the window?',
        'What matters most in a taxi: a quick pick-up, a clean car or a friendly driver?',
        'When do you take a taxi most: to the airport, after a night out or with heavy shopping?',
      ],
      experience: ['Which story from a taxi driver do you still tell?'],
    },
    atWork: {
      asks: [
        "What's the most useful thing a taxi driver ever told you about a city?",
        'What makes a taxi account easy for a business: quick booking, clear bills or known drivers?',
        'What matters more in a taxi: a driver who talks, or one who knows every short cut?',
        'What matters most to a taxi driver: flexible hours, good fares or a reliable car?',
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
      choice: [
        '+When do you use a ride app most: for work, for nights out or for the airport?',
        'What matters most in a ride app: a quick pick-up, a simple screen or a safe driver?',
        'A ride from an app: a chat with the driver, or a quiet seat in the back?',
      ],
      idea: ['Which ride do you most like to book: to the airport, to a party or back home?'],
    },
    atWork: {
      asks: [
        'What makes a ride app useful for work: receipts, booking ahead or one shared account?',
        'Rides for work: booked ahead the night before, or called at the door?',
        'What matters most on a ride across town: the wait, the price or the driver?',
        'Which trip for work would have gone wrong without a quick ride?',
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
      choice: [
        '+Sharing a car to work: a good chat, or some quiet music?',
        'What matters most in lift sharing: good timing, good company or a good driver?',
        'What plays on the radio on a good shared drive: music, news or a podcast?',
      ],
      problem: ["What's hardest to agree on in a shared car: the time, the music or the windows?"],
    },
    atWork: {
      asks: [
        'What would get more colleagues to share lifts: an app, better parking or matching hours?',
        'What makes a shared drive to work last: same hours, or same sense of humour?',
        'Sharing a lift to work: every day, or now and then?',
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
      choice: [
        '+At the car wash: a quick rinse, a full wash or everything with wax on top?',
        'At the car wash: sit inside for the show, or step out and wait?',
        'What matters most in a car wash: shiny paint, clean wheels or clear glass?',
      ],
      problem: ["What's the most stubborn dirt on your car: mud, bugs or bird droppings?"],
    },
    cued: [
      'A *hand wash* for the car: start with the roof, or with the wheels?',
      'How do you like your car washed: with lots of coloured *foam*, or with plain clean water?',
      'When does your car get its *wax*: before winter, before summer or before a trip?',
      'What does the *vacuum* find under your car seats most often: crumbs, coins or sand?',
      'What would you get the *interior* of your car cleaned for: a road trip, a wedding or just spring?',
      'Which do you notice first on a clean car: the *wheels*, the windows or the shine?',
      'Who would you send to hold a sponge at a car wash *fundraiser*: the kids, the coach or the boss?',
      'When do you wash the car in *winter*: after every salty road, or on the first sunny day?',
    ],
    atWork: {
      asks: [
        'What matters most in a car wash for work vehicles: speed, shine or opening hours?',
        'Which do you prefer for your car: the car wash, or a bucket and sponge?',
        'How often do your work vehicles get washed: daily, weekly or before a visit?',
        "What's the dirtiest vehicle you've ever seen go into a car wash?",
      ],
      cued: [
        'How often does your *fleet* go through the wash: weekly, monthly or when the boss notices?',
        'What do customers at a *tunnel* wash love watching most?',
        'Which step in a car *valet* makes the biggest difference for the least time?',
        'What persuades drivers to join an *unlimited* wash plan: price, speed or rainy weeks?',
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
      choice: [
        '+What would you most like in a bus shelter: a seat, a roof or a live timetable?',
        'At the bus shelter: a comfortable bench, or a screen with the times?',
        'How do you like to pass the time at a bus stop: a book, music or a chat?',
      ],
      idea: ['What would you like to see painted on the bus shelter you use most?'],
    },
    atWork: {
      asks: [
        'What matters most in a bus shelter: the roof, the seat or the light?',
        'Which helps passengers most at the stop: live times, shelter or good lighting?',
        'What would you improve first at a bus shelter: the light, the seats or the information?',
        'What makes the wait at a bus shelter feel shorter?',
      ],
    },
  },
];
