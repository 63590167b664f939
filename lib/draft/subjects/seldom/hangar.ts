import type { Subject } from '../subject';

/** Airfields, rails and stops: what carries people and things, and those who build and mend it. */
export const hangar: readonly Subject[] = [
  {
    name: 'aircraft repair',
    says: [
      '(aircraft|aeroplane|airplane|airframe) (maintenance|repair|engineer|mechanic|painting|parts|hangar)',
      'aviation (engineer|mechanic|maintenance)',
      'avionics',
    ],
    clues:
      'hangar, fuselage, turbine, rivets, airworthiness, airline, cockpit, airframe, engine, maintenance, jet, licensed engineer, part 145, avionics, mro, mechanic, propeller, landing gear, technician, inspection, cessna, easa, airworthy, faa, b1, aog, check, composite, paint, borescope, torque, turnaround',
    asks: {
      idea: [
        '+Which classic aircraft would you love to see restored and flying again?',
        'Which part of an aircraft would you most like to see up close?',
      ],
      choice: [
        'Which would you rather work on: engines, electronics or the airframe?',
        'In an aircraft hangar: a look at the engines, or a seat in the cockpit?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in aircraft maintenance: time, training or the right parts?',
        'Which aircraft makes you stop and look up every time?',
        'What would you teach an apprentice first in an aircraft hangar?',
        'Which counts for more in aircraft maintenance: a sharp eye, or endless patience?',
      ],
    },
  },
  {
    name: 'airport',
    says: [
      '(regional|international|city|busy) ?airport',
      'airport (terminal|operations|lounge|car park|staff)',
      'runway (resurfacing|lighting|extension|works)',
      'departure (lounge|hall|gate)',
    ],
    clues:
      'terminal, passengers, airline, destinations, check in, gates, runway, flight, lounge, security, departures, arrivals, taxi, route, parking, apron, drop off, winter schedule, bags, terminal 2, duty free, delays, fire crew, boarding, car park, summer, wildlife, aviation, winter sun, resurfacing',
    asks: {
      idea: [
        '+Where would you fly to tomorrow from your nearest airport?',
        'What do you do with a spare hour at the airport?',
      ],
      choice: [
        'What do you do first at the airport: coffee, shopping or find the gate?',
        'Window, middle or aisle: which seat do you choose on a plane?',
      ],
    },
    atWork: {
      asks: [
        'What makes an airport good for work trips: short queues, wifi or quiet seats?',
        'What makes an airport pleasant to wait in: daylight, quiet corners or good food?',
        'Which helps you more in an unfamiliar airport: good signs, or somebody to ask?',
        "What's the strangest thing you've ever seen left behind at an airport?",
      ],
    },
  },
  {
    name: 'air traffic control',
    says: [
      'air traffic (control|controller|management|services)',
      '(control|remote|digital) tower',
      'airspace',
    ],
    clues:
      'radar, controllers, runway, headset, landing, approach, tower, airspace, aircraft, flight, atco, pilot, take-off, drone, sector, trainee, ansp, remote tower, en route, frequency, clearance, simulator, separation, movements, delay, navigation, shift, digital tower, uncrewed, uas',
    asks: {
      choice: [
        'Which would you try first in a control tower: the radar, the radio or the binoculars?',
        'Which would you rather watch at an airport: take-offs, landings or the ground crew?',
      ],
      idea: ['Which airport would you like to look down on from the control tower?'],
      experience: ['Where do you like to stop and watch planes come in to land?'],
    },
    atWork: {
      asks: [
        '+What matters most in an air traffic controller: calm, focus or clear speech?',
        'What would you most like to ask an air traffic controller?',
        'Which part of air traffic control training would you find most interesting: radar, weather or radio?',
        'What do people outside air traffic control understand least about the job?',
      ],
    },
  },
  {
    name: 'helicopters',
    says: ['helicopter( charter| tour| pilot| hire)?', 'heli ?(pad|port|deck)', 'rotor ?(blade|craft)'],
    clues:
      'rotor, aerial, pilot, landing site, winch, hover, airfield, take off, helipad, flight, charter, landing, scenic flight, blade, cockpit, rescue, air ambulance, sightseeing, seats, turbine, pleasure flight, lesson, aviation, heli-tour, offshore, char dham, hangar, pad',
    asks: {
      choice: [
        '+Where would you like to fly in a helicopter: over a city, the coast or the mountains?',
        'In a helicopter: next to the pilot, or by a window at the back?',
      ],
      idea: [
        'What would you like to see from a helicopter first?',
        'Who would you take along on a helicopter ride?',
      ],
    },
    atWork: {
      asks: [
        "What's the most unusual load you've ever seen hanging under a helicopter?",
        'Which job can a helicopter do that nothing else can?',
        'What matters most in a helicopter flight for work: speed, safety or reach?',
        'What do you remember about your first flight in a helicopter?',
      ],
    },
  },
  {
    name: 'baggage handling',
    says: [
      'ground handling',
      'baggage (handling|handler|system|hall|carousel|belt)',
      '(pushback|aircraft|baggage) (tug|tractor)',
      '(lost|delayed) (luggage|baggage)',
    ],
    clues:
      'suitcase, ramp, apron, turnaround, airline, check in, cargo, trolley, carousel, conveyor, airport, aircraft, pushback, belt, ground handling, tug, luggage, bags, lost, flight, dolly, loader, hold, sorting, ramp agent, terminal, tag, uld, crew, airside, reclaim, ground crew',
    asks: {
      choice: [
        'How do you travel: hand luggage only, one suitcase or plenty?',
        'At the baggage belt: right at the front, or back by the trolleys?',
      ],
      idea: ['What do you put on your suitcase to know it on the baggage belt?'],
      experience: ['Which colour of suitcase do you travel with?'],
    },
    atWork: {
      asks: [
        'How do you travel for work: cabin bag only, or a checked suitcase?',
        'How do you spot your suitcase on the belt: by a colour, a ribbon or a sticker?',
        'What matters most at baggage reclaim: speed, clear screens or enough trolleys?',
        'Which suitcase of yours has travelled furthest, and what does it look like now?',
      ],
    },
  },
  {
    name: 'private jets',
    says: [
      '(private|business|executive|corporate) (jet|aviation|flight)',
      '(jet|air|aircraft) charter',
      'jet card',
      'empty leg',
    ],
    clues:
      'cabin, charter, airfield, passengers, runway, empty leg, aircraft, flight, seats, crew, business aviation, luxury, fly, pilot, light jet, nice, fbo, broker, geneva, jet card, teterboro, ibiza, monaco, catering, farnborough, depart, terminal, bespoke, heavy jet',
    asks: {
      idea: [
        'Where would you fly for lunch in a private jet?',
        'Where would you take your family first in a private jet?',
        'Who would you invite on board a private jet?',
      ],
      choice: ['On a private jet: sleep, work or look at the clouds?'],
    },
    atWork: {
      asks: [
        'What matters most in a private flight: the time, the privacy or the crew?',
        'When does a private jet make most sense for work: tight diaries, remote places or whole teams?',
        'What do passengers on a private jet value more: the time saved, or the quiet?',
        "What's the most unusual request you've heard of on a private jet?",
      ],
    },
  },
  {
    name: 'trams',
    says: ['tram(way|line|car)?', 'light rail', 'street ?car', 'tram (stop|depot|driver|network|extension)'],
    clues:
      'rails, depot, passengers, overhead, conductor, tracks, stop, driver, overhead line, tramway, line, streetcar, network, extension, timetable, light rail, service, carriage, route, heritage, city centre, pantograph, low floor, tram driver, points, interchange, boarding, contactless, replacement bus, melbourne',
    asks: {
      choice: [
        'What matters most to you on a tram: a seat, a view or a short wait?',
        'Trams: sleek and modern, or old with wooden seats?',
      ],
      idea: ['Where in your town should a new tram line go?'],
      problem: ['Which journey in your town would be much easier by tram?'],
    },
    atWork: {
      asks: [
        'What matters most in a tram service: frequency, reach or comfort?',
        'Which brings more people onto trams: more frequent ones, or longer lines?',
        'What do you like best about a tram ride: the view, the ease or the company?',
        'What would you improve first for tram passengers: stops, times or information?',
      ],
    },
  },
  {
    name: 'metro',
    says: [
      'metro (rail|line|station|construction|project|train)',
      '(underground|tube|subway) (station|line|train)',
      'rapid transit',
    ],
    clues:
      'platform, tunnel, escalator, passengers, corridor, viaduct, interchange, station, line, train, underground, rail, commuters, subway, phase, smart card, elevated, trial run, tube, depot, coach, rolling stock, commute, signalling, last mile, driverless, peak hour, timetable, frequency, concourse',
    asks: {
      choice: [
        '+What matters most to you on the metro: frequent trains, a seat or clear signs?',
        'On the metro: a book, music or a little nap?',
      ],
      problem: ['Where would a new metro station shorten your way most?'],
      idea: ['In which city would you most like to ride the metro?'],
    },
    atWork: {
      asks: [
        '+What matters most in a metro: frequency, cleanliness or clear information?',
        'What helps you most in an unfamiliar metro: the map, the colours or the announcements?',
        'What would you improve first in a metro station: lifts, signs or lighting?',
        'Which metro did you find your way around fastest on a first visit?',
      ],
    },
  },
  {
    name: 'bus builder',
    says: [
      'bus (depot|builder|manufacturer|fleet|body|operator)',
      '(electric|hydrogen|double deck(er)?|city) bus',
      'coach ?builder',
    ],
    clues:
      'upper deck, passengers, chassis, zero emission, depot, double deck, fleet, electric, hydrogen, driver, coach, low floor, seats, vehicle, single deck, operator, apprentices, ramp, factory, route, battery, body, production line, charger, upholstery, delivered, prototype, wheelchair space, livery, engineer, order',
    asks: {
      choice: [
        '+What matters most to you on a bus: a soft seat, a big window or a charging point?',
        'How would you like the next bus in your town to run: electric, hydrogen or hybrid?',
      ],
      idea: ['What would you add to a new bus first: bigger windows, softer seats or a little table?'],
      problem: ['~Which seat on the bus do you always hope is free?'],
    },
    atWork: {
      asks: [
        '+What matters most in a new bus: range, comfort or easy maintenance?',
        'Which would you improve first on a bus: the seats, the steps or the screens?',
        "What in a bus makes the biggest difference to the driver's day?",
        'Which seat on a bus do you head for: at the front, by the door or right at the back?',
      ],
    },
  },
  {
    name: 'cable cars',
    says: ['cable ?(car|way)', 'funicular', '(chair|ski|gondola) ?lift', 'rope ?way', 'aerial tram'],
    clues:
      'mountain, summit, gondola, cabins, valley, pylons, panorama, slope, ropeway, funicular, ski lift, chairlift, haul rope, station, haul, passengers per hour, ride, gradient, maintenance, top station, ridge, wind, monocable, lift, rope, inspection, alpine, detachable, temple, railway, commute',
    asks: {
      choice: [
        'In a cable car: look up at the peak, or down at the valley?',
        'When would you ride a cable car: early morning, midday or sunset?',
        'What would you do first at the top of a cable car: take a photo, walk or have a hot drink?',
      ],
      experience: ['From which mountain or hill did you enjoy the view most?'],
    },
    atWork: {
      asks: [
        'Which view from a cable car can you still picture clearly?',
        'What do you do first in a cable car: look up, look down or hold on?',
        'Which season brings out the best of a cable car: winter, spring or autumn?',
        'What matters most on a cable car: the view, short queues or a smooth ride?',
      ],
    },
  },
  {
    name: 'parking technology',
    says: [
      'parking (technology|barrier|sensor|system|guidance|machine|software)',
      '(anpr|alpr)',
      'number plate recognition',
      'toll (road|plaza|booth|gate)',
    ],
    clues:
      'bays, barrier, ticketless, operators, kerbside, vehicles, anpr, sensor, car park, number plate, pay machine, contactless, toll, occupancy, app, camera, guidance, payment, kerb, cashless, permit, fastag, fine, ev charging, entry, software, pcn, spaces, enforcement, multi-storey, gate',
    asks: {
      choice: [
        '+How do you like to pay for parking: by card, in an app or with coins?',
        'What makes a car park pleasant: good light, wide bays or an easy way out?',
      ],
      idea: ['What would you like a car park to tell you as you drive in?'],
      problem: ['~How do you remember where you left the car in a huge car park?'],
    },
    cued: [
      'How do you like to pay for parking: *contactless*, coins or phone?',
      'What should a parking *app* do first: find a space, pay or remind you?',
      'Where do you put the ticket once the *barrier* is up: dashboard, pocket or wallet?',
      'Where would you put more *EV charging*: at work, at shops or on your street?',
      'Which *number plate* game did you play on car trips as a child?',
      'What would you like a *permit* to look like: paper, sticker or nothing at all?',
      'How do you pick a *bay*: wide, shady or near the exit?',
      "What's harder to judge when parking: the *kerb*, the car in front or the one behind?",
    ],
    atWork: {
      asks: [
        '+What makes a car park easy to use: clear signs, quick payment or wide spaces?',
        'What do drivers value most in a car park: live spaces, easy payment or good light?',
        'Which would you add to a car park first: charging points, live signs or wider bays?',
        'Which question do drivers ask most in a car park?',
      ],
      cued: [
        'Which *ANPR* setting gets the most attention at a new site?',
        'What do you look at first in *occupancy* figures: the peak, the average or the empty rows?',
        'Which *payment* method do your visitors ask for most?',
        'Which place for a *sensor* works best: ceiling, floor or kerb?',
      ],
    },
  },
  {
    name: 'cycle parking',
    says: ['(cycle|bike|bicycle) (parking|shelter|rack|hub|locker)', 'bike ?hangar', 'sheffield stand'],
    clues:
      'racks, lock, commuters, cyclists, canopy, two tier, bike shelter, locker, hangar, sheffield stand, secure, bay, cargo bike, station, storage, council, steel, residents, galvanised, hub, theft, spaces, e-bike, active travel, school, on-street, cycle store, installed, end of trip, pump',
    asks: {
      choice: [
        'What matters most in bike parking: a roof, good racks or a spot near the door?',
        'Which would you choose for your bike: a locker, a rack or a shared shed?',
        'Where do you park your bike most often: at work, at the station or in town?',
      ],
      idea: ['Where in town would you like a dry place to park your bike?'],
    },
    atWork: {
      asks: [
        'Which would get more people cycling to work: safe parking, or a good shower?',
        'Bike parking at work: by the entrance, in the basement or in a locked shed?',
        'What would you improve first about bike parking at work: space, lighting or security?',
        'Where in your town would you most like to find a safe place to lock a bike?',
      ],
    },
  },
  {
    name: 'satellites',
    says: [
      'satellite (launch|operator|imagery|manufacturer|constellation|data)',
      'cube ?sat',
      'earth observation',
      '(rocket|space) ?(launch|port|craft)',
      'space industry',
    ],
    clues:
      'orbit, payload, ground station, telemetry, antenna, countdown, launch, rocket, imagery, space, constellation, cubesat, earth observation, mission, thruster, radar, spacecraft, solar panel, data, low earth orbit, propulsion, engineer, isro, clean room, debris, sar, leo, resolution, esa, signal, lift-off',
    asks: {
      idea: ['+Which place on earth would you like to look down on from a satellite?'],
      choice: [
        'What would you most like satellites to help with: weather, farming or maps?',
        'On the day of a rocket launch: near the launch pad, or in mission control?',
        'Which planet or moon would you send a satellite to first?',
      ],
    },
    atWork: {
      asks: [
        'What first got you interested in satellites or space?',
        'Which everyday thing would you miss first if the satellites went quiet?',
        'Where would you point an Earth satellite first: forests, oceans or cities?',
        'Which satellite picture stopped you in your tracks?',
      ],
    },
  },
  {
    name: 'vehicle conversions',
    says: [
      '(ambulance|fire engine|police car|emergency vehicle) (builder|conversion|manufacturer)',
      '(vehicle|van|minibus) (conversion|converter)',
      'tail ?lift',
    ],
    clues:
      'fire engine, ambulance, chassis, racking, blue lights, fleet, sirens, van, camper, wheelchair accessible, livery, minibus, ramp, police, welfare van, seats, base vehicle, coachbuilt, converter, tail lift, stretcher, mobile clinic, bodybuilder, lighting, pop top, 4x4, transit, equipment, panel van',
    asks: {
      idea: [
        '+Where would you drive first in a converted van?',
        'Which fire engine, police car or camper would you most like to drive for a day?',
      ],
      choice: [
        'What matters most in a van conversion: storage, comfort or light?',
        'What would you build into a camper van first: a bed, a kitchen or a roof rack?',
      ],
    },
    cued: [
      'Where would you go first in a new *camper* van: coast, hills or lakes?',
      'What would you check first in a *wheelchair accessible* car: ramp, seats or headroom?',
      'What would you do if you sat in a *fire engine*: ring the bell, try the helmet or the hose?',
      'Who would sit beside you in a *minibus* full of friends?',
      "Which colours would you choose for a van's *livery*: bright, plain or two-tone?",
      'What should every *welfare van* have on a cold morning: kettle, heater or dry seats?',
      'What would you like to learn to use in an *ambulance*: the radio, the siren or the stretcher?',
      'What would you put on a *mobile clinic* to make people feel welcome: a bench, music or tea?',
    ],
    atWork: {
      asks: [
        'What matters most in a vehicle conversion: storage, safety or easy use for the crew?',
        'What would you fit into a van first: a bed, a workbench or good shelves?',
        'Which would you improve first in a work van: the racking, the lights or the power?',
        'What do crews miss most in a vehicle they use all day: storage, light or comfort?',
      ],
      cued: [
        'What makes good *racking* in a work van: drawers, hooks or open shelves?',
        'Which *fleet* vehicle would you change first for an electric one: van, car or minibus?',
        'Which feature do your drivers ask for most in a *welfare van*?',
        "How do you settle the layout of an *ambulance* interior: drawings, a mock-up or the crew's own list?",
      ],
    },
  },
  {
    name: 'trailers',
    says: [
      '(trailer|horse ?box) (hire|repair|manufacturer|servicing|sales|parts)',
      '(flatbed|tipping|tipper|curtain ?side|car|box) trailer',
      'tow ?bar',
    ],
    clues:
      'axle, hitch, tow, ramp, braked, payload, ratchet, tow bar, horsebox, flatbed, tipper, curtainsider, tyre, livestock, gvw, twin axle, car transporter, galvanised, plant, bearings, mot, coupling, lights, lowloader, chassis, load, box, servicing, jockey wheel, utility, gooseneck',
    asks: {
      choice: [
        '+What matters most to you in a trailer: size, strength or easy parking?',
        'What would you use a trailer for most: the garden, moving or holidays?',
        'A trailer: open for odd jobs, or covered to keep things dry?',
      ],
      idea: ['What would you move first if you had a trailer for the day?'],
    },
    atWork: {
      asks: [
        'What matters most in a trailer: low weight, strong sides or easy loading?',
        'Which trailer does your work need most: flatbed, tipper or box?',
        "What's the most awkward thing you've ever had to haul on a trailer?",
        'What do you check last before you drive off with a trailer: lights, straps or hitch?',
      ],
    },
  },
];
