import type { Subject } from '../../subject';

/** Streets, parking and hired rides: road works, rules, permits, taxis and lifts. */
export const roadsAndParking: readonly Subject[] = [
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
        'A freshly laid road: the quiet, or the smooth ride?',
        'What would you like to know first about road resurfacing: the dates, the diversion or the parking?',
      ],
      idea: ['Which road near you would be a joy with a smooth new surface?'],
      experience: ['Which road near you is so much better since it was resurfaced?'],
    },
    cued: [
      'Which *diversion* led you past something lovely you had never seen?',
      'Which machine do you like to watch at work on a road: the *roller*, the paver or the digger?',
      'Which *pothole* on your way do you steer round without thinking?',
      'What do you listen to while you wait at the *roadworks*?',
    ],
    atWork: {
      asks: [
        'What matters most in road resurfacing: durability, safety or a quiet surface?',
        'What does a good road crew do that drivers going past never notice?',
        'What do you notice first on a freshly laid road: the quiet, the grip or the smell?',
        'Which skill makes a good resurfacing crew: planning, teamwork or precision?',
      ],
      cued: [
        'What makes *night works* go well: the lights, the crew or the planning?',
        'How do you tell the neighbours about *resurfacing* so that they thank you?',
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
      experience: [
        '+How much notice of a road closure helps you plan?',
        '+Which route do you take when the usual road is closed?',
        'What makes a diversion easy to follow?',
      ],
      choice: ['+When do you check for road closures: the night before or as you leave?'],
    },
    cued: [
      "Which *diversion* has shown you a pub, shop or view you didn't know?",
      'Which *bridge* near you does everybody miss as soon as it shuts?',
      'What do you listen to while you wait at *roadworks*?',
      'Which *parade* is worth shutting a whole high street for?',
    ],
    atWork: {
      asks: [
        'How do you like to hear about a road closure: from a sign, a text or a letter?',
        'What helps most in a road closure: clear signs, early notice or a good way round?',
        'How far ahead should a business hear about a road closure: a week, a month or longer?',
        'What matters most to customers during a road closure: access, parking or clear signs?',
      ],
      cued: [
        'What do *residents* ask first when a closure is announced?',
        'Which is the best time for *overnight* works to start on a busy road?',
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
        '+How do you like to pay on a toll road: by tag, by app or by card?',
        '+Paying a toll: a tag on the windscreen, or a card at the barrier?',
        'What makes a motorway journey pleasant: smooth traffic, good stops or clear signs?',
      ],
      experience: ['What do you do with the time saved on a faster road?'],
    },
    cued: [
      'What do you play in the car on a long *motorway* drive: music, a book or a quiz?',
      'Which famous *bridge* would you gladly pay a toll to cross?',
      'What do you do in a long *tunnel*: hum, count the lamps or hold your breath?',
      'When do you leave to beat the *traffic*: at dawn, at midday or late?',
    ],
    atWork: {
      asks: [
        'Which payment suits toll roads best for a fleet: tags, an app or a monthly bill?',
        'What matters most in a toll account for work: clear bills, one tag or easy top-ups?',
        'Tolls for work vehicles: by tag, by app or on a monthly account?',
        'What would help work drivers most on toll roads: rest areas, live updates or faster lanes?',
      ],
      cued: [
        'Which question about a toll *tag* do drivers ask most?',
        'How has a *toll* road changed the routes your drivers plan?',
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
        'What would you like most on a street outside a school: trees, a crossing or room to play?',
      ],
      experience: ['What did you play in the street when you were a child?'],
      idea: ['What would the children near you play on a street without cars?'],
    },
    cued: [
      'How would you decorate a *scooter* for the way to school?',
      'What would you draw in *chalk* on a quiet street: a hopscotch, a rainbow or a racetrack?',
      'Which *car-free* street have you liked walking on?',
      'What do you talk about with a child on the walk to the *school gate*?',
    ],
    atWork: {
      asks: [
        'What do children gain most from a walk to school: fresh air, friends or confidence?',
        'How did you get to school as a small child, and who came along?',
        'Which idea for school streets would you try first: play days, planters or a walking bus?',
        'Which would you put on a car-free street outside a school: trees, seats or bike racks?',
      ],
      cued: [
        'What makes a good *marshal* for a school street: a smile, a hi-vis or a name for every child?',
        'Which idea gets most children *walking* to school: a badge, a bus on foot or a breakfast?',
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
        'To slow the traffic: a sign that smiles, or a sign that shows the speed?',
        'Where would a speed sign help most near you: by the school, the shop or the bend?',
      ],
      problem: ['Which road near you would you most like to see slower traffic on?'],
      idea: ['What would you enjoy most on a slower road: walking, cycling or the quiet?'],
    },
    cued: [
      'Which *village* road would you slow down most: the high street, the school lane or the bend?',
      'What would you paint on a sign for *drivers* near a school?',
      "Which wildlife or children's crossing would you warn *motorists* about first?",
      'Which thing makes you slow down most: a sign, a child or a *speed camera*?',
    ],
    atWork: {
      asks: [
        'What helps most with road safety in a village: signs, volunteers or a better road layout?',
        'What slows drivers down best: a sign, a bend or a person with a radar gun?',
        'How could an employer help road safety: driver training, realistic schedules or vehicle checks?',
        'What would slow the traffic on the street where you live?',
      ],
      cued: [
        'Which *data* from a speed watch do councils find most useful?',
        'What do *volunteers* need most on a speed watch morning: tea, training or hi-vis?',
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
      choice: ['Into town for cleaner air: by bus, by bike or on foot?'],
      idea: ['Which street in your town would be lovely without traffic?'],
      experience: ['Which street near you has become nicer to walk along?'],
      problem: ['Which trip in your week is hardest to make without a car?'],
    },
    cued: [
      'Which town trip would you gladly make by *electric* bus?',
      'Where near your home would you plant trees for better *air quality*?',
      'What would you do with a street that has no *diesel* traffic on a Sunday?',
      'How could a school stop cars *idling* at the gate: a poster, a song or a chat?',
    ],
    atWork: {
      asks: [
        'What would you switch first for cleaner air: vans, deliveries or the commute?',
        'What helps a business most with a clean air zone: notice, grants or chargers?',
        'Which street in your town would you most like to see with cleaner air?',
        'Which cleaner vehicle would your business choose first: an electric van, a cargo bike or a hybrid?',
      ],
      cued: [
        'Which *vehicle* in the fleet would you change first for a clean air zone?',
        'What helps *drivers* most when the rules for a zone change?',
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
      choice: [
        'How would you like to renew a parking permit: online, by phone or at a counter?',
        'How do you like to show a parking permit: a sticker, a card or a digital one?',
        'What matters most in a parking permit: a simple form, quick delivery or a reminder?',
      ],
    },
    cued: [
      'How do you like to park in a narrow *bay*: nose first or backwards?',
      'What do you use to remember when your *permit* runs out: calendar, phone or luck?',
      'Who comes most often with a *visitor* permit: family, friends or builders?',
      'Which part of your *street* is the best spot to park?',
    ],
    atWork: {
      asks: [
        'What makes a parking permit easy to manage: an app, an email reminder or a simple form?',
        'Parking permits: a sticker on the windscreen, or all on the phone?',
        'What matters most in a parking scheme at work: fairness, clear rules or enough bays?',
        'Which parking permits are easiest to run: paper, digital or number plate?',
      ],
      cued: [
        'Which question about a *resident* permit comes up most at your desk?',
        'What would make *renewal* simpler for residents: a text, a letter or one click?',
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
        'In a big car park: close to the entrance, or far off with room on both sides?',
        'How do you like to pay for parking: by app, by card or with coins?',
      ],
      idea: ['What would you put on the top floor of a car park: a garden, a bar or a cinema?'],
      problem: ['~How do you remember where you parked the car?'],
    },
    cued: [
      'What would you do while the car charges at an *EV charging* bay: shop, eat or nap?',
      'How do you keep your parking *ticket* safe: in a pocket, on the dash or in the purse?',
      'Which car park *level* do you choose: the first free space, or the quiet top?',
      'Where do you go first from a *town centre* car park: market, café or shops?',
    ],
    atWork: {
      asks: [
        'What makes a parking garage feel safe: the light, the lines or the people?',
        'What would you improve first in a multi-storey car park: the lighting, the signs or the bays?',
        'Which payment suits a busy car park: number plate cameras, an app or card on exit?',
        'What would you add to a multi-storey car park: EV chargers, cycle bays or parcel lockers?',
      ],
      cued: [
        'What do drivers ask most at the *barrier* of a car park?',
        'Which touch makes a *refurbishment* of a car park stand out: light, colour or clear signs?',
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
        '+What makes a good taxi driver: a warm hello, calm driving or local stories?',
        'In a taxi: chat with the driver, or look out of the window?',
      ],
      experience: [
        'What do you talk about with a taxi driver?',
        'When did a taxi driver save the day for you?',
      ],
    },
    cued: [
      'What is your best tip for an early *airport* run?',
      'Which route across town would you show a visitor from a *black cab*?',
      'What would you ask a driver about the *knowledge* test?',
      'Which compliment would you give a *cab* driver at the end of a ride?',
    ],
    atWork: {
      asks: [
        "What's the most useful thing a taxi driver ever told you about a city?",
        'What matters more in a taxi: a driver who talks, or one who knows every short cut?',
        'What helps a new taxi driver most: local knowledge, a mentor or a good app?',
        'What draws people to taxi driving: the hours, the people or the road?',
      ],
      cued: [
        'What would you tell somebody who has just got a taxi *licence*?',
        'Which *shift* do you like best behind the wheel: early, late or night?',
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
        'A ride from an app: a chat with the driver, or a quiet seat in the back?',
        'When do you use a ride app most: for work, for nights out or for the airport?',
      ],
      idea: ['Which ride do you most like to book: to the airport, to a party or back home?'],
      experience: ['Which driver from a ride app do you still remember, and what for?'],
    },
    cued: [
      'Where would you have a *robotaxi* take you first?',
      'What do you do on the way to the *airport*: doze, chat or check the passport again?',
      'Where would you go on a *bike taxi* to skip the traffic?',
    ],
    atWork: {
      asks: [
        'When is a ride app most useful at work: airport runs, client visits or late shifts?',
        'Rides for work: booked ahead the night before, or called at the door?',
        'What matters most on a ride across town: the wait, the price or the driver?',
        'What makes a ride app useful for work: receipts, booking ahead or one shared account?',
      ],
      cued: [
        'What do *drivers* value most in an app: clear fares, good maps or quick pay?',
        'Which city would you pick for the next *self-driving* pilot?',
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
        'What makes a good lift-share partner: good timing, a cheerful chat or a calm drive?',
      ],
      problem: ["What's hardest to agree on in a shared car: the time, the music or the windows?"],
      idea: ['Who would be the perfect person to share a drive to work with?'],
    },
    cued: [
      'Which snack would you bring for the *driver* on a shared trip?',
      'What do you like to talk about on a *commute* with somebody else in the car?',
      'Where would you go on a Sunday with a *car club* car?',
      'What would a day with *car-free* streets be best for: playing, cycling or a long table?',
    ],
    atWork: {
      asks: [
        'What matters most in a lift-share scheme: easy matching, flexibility or a backup ride home?',
        'What would get more colleagues to share lifts: an app, better parking or matching hours?',
        'What is the best part of sharing a lift to work: the company, the savings or less driving?',
        'What makes a shared drive to work last: same hours, or same sense of humour?',
      ],
      cued: [
        'How did you find the first *colleagues* to share a car with?',
        'What gets more people to *carpool*: good parking, a match app or free coffee?',
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
      experience: [
        "+What tells you that it's time for a car wash?",
        '+How often do you take your car to the car wash?',
        '+Which part of your car do you check first after a wash?',
      ],
      choice: [
        '+Which extra would you add to a car wash: wax, wheel cleaning or a vacuum inside?',
        '+What did you like best about the car wash as a child: the foam, the brushes or the noise?',
        'At the car wash: sit inside for the show, or step out and wait?',
      ],
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
        'How do you like to book a wash for work vehicles: a weekly slot, an app or a pass?',
        'Which do you prefer for your car: the car wash, or a bucket and sponge?',
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
        'At the bus shelter: a comfortable bench, or a screen with the times?',
        'What would you most like in a bus shelter: a seat, a roof or a live timetable?',
      ],
      idea: ['What would you like to see painted on the bus shelter you use most?'],
      problem: ["What's the worst weather to wait for a bus in: wind, rain or blazing sun?"],
    },
    cued: [
      'What would you plant on a *green roof* over a bus stop: herbs, flowers or grass?',
      'Who should paint a *mural* at the bus stop: the school, a local artist or everybody?',
      'Which book would you leave in a *mini library* at the stop?',
      'What would you show on a *real-time display* besides the buses: weather, a joke or local news?',
    ],
    atWork: {
      asks: [
        'What matters most in a bus shelter: the roof, the seat or the light?',
        'Which helps passengers most at the stop: live times, shelter or good lighting?',
        'Who should help design a bus shelter: passengers, artists or school pupils?',
        'What would you improve first at a bus shelter: the light, the seats or the information?',
      ],
      cued: [
        'What makes a *wooden* bus shelter last: good oak, a wide roof or a coat of oil?',
        'What do people write to a *parish council* about most often: lights, benches or timetables?',
      ],
    },
  },
];
