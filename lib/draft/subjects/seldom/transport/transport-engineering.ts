import type { Subject } from '../../subject';

/** Airfields, rails and stops: what carries people and things, and those who build and mend it. */
export const transportEngineering: readonly Subject[] = [
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
      idea: ['+Which classic aircraft would you love to see restored and flying again?'],
      choice: [
        'In an aircraft hangar: a look at the engines, or a seat in the cockpit?',
        'Which aircraft would you like to see in a hangar: a jumbo, a Spitfire or a helicopter?',
      ],
      experience: ['Which aeroplane was the first you ever saw up close?'],
    },
    cued: [
      'What would you like to see with the covers off: an *engine*, a wheel or a wing?',
      'Which *propeller* plane would you take a short flight in?',
      'What do you look at first when you sit by the *wing* of an aeroplane?',
      'Which *helicopter* trip would you take if somebody gave you a seat?',
    ],
    atWork: {
      asks: [
        'Which aircraft makes you stop and look up every time?',
        'Which part of an aircraft would you choose to specialise in: engines, avionics or structures?',
        'What would you teach an apprentice first in an aircraft hangar?',
        'What matters most in aircraft maintenance: time, training or the right parts?',
      ],
      cued: [
        'Which tool do you count first at the end of a *hangar* shift?',
        'What do you tell an *apprentice* on day one in the hangar?',
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
      experience: [
        'Where did you fly to on your first flight?',
        'How early do you like to arrive at the airport?',
      ],
      idea: [
        'Which destination should your local airport add?',
        'Which job at an airport would you like to try for a day?',
      ],
    },
    cued: [
      'Which *destination* on the board makes you want to change your ticket?',
      'What do you buy first in *duty free*: perfume, chocolate or nothing?',
      'What do you do in the *lounge*: eat, work or nap?',
      'How do you *check in*: online the day before, or at the desk?',
    ],
    atWork: {
      asks: [
        'What makes an airport good for work trips: short queues, wifi or quiet seats?',
        'What makes an airport pleasant to wait in: daylight, quiet corners or good food?',
        'Which helps you more in an unfamiliar airport: good signs, or somebody to ask?',
        'Which airport service helps business travellers most: fast lanes, wifi or good signs?',
      ],
      cued: [
        'Which *terminal* sign do passengers ask about most?',
        'What would you add to a *winter schedule* if you could pick one city?',
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
      experience: ['Where do you like to stop and watch planes come in to land?'],
      choice: [
        'What fascinates you most about air traffic control: the radar, the radio or the teamwork?',
        'At an airfield: up in the control tower, or right beside the runway?',
      ],
      idea: ['Which airport would you like to look down on from the control tower?'],
    },
    cued: [
      'Which part of a *flight* do you like best: take-off, clouds or landing?',
      'What would you like to hear over a *headset* for an hour: pilots, ships or trains?',
      'Where do you like to sit on a *plane*: at the window or on the aisle?',
      'Which *airport* has the best view of take-offs you know?',
    ],
    atWork: {
      asks: [
        '+What matters most in an air traffic controller: calm, focus or clear speech?',
        'What would you most like to ask an air traffic controller?',
        'What do people outside air traffic control understand least about the job?',
        'What makes air traffic control a good career: the teamwork, the challenge or the training?',
      ],
      cued: [
        'What skill makes a good *controller* that no test shows?',
        'Which *simulator* exercise has helped trainees most?',
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
      idea: ['What would you like to see from a helicopter first?'],
      experience: ['Where have you seen a helicopter land?'],
    },
    cued: [
      'Which city or mountain would you take a *sightseeing* flight over?',
      'What would you ask the *pilot* over the headset?',
      'Who would you give a trial *lesson* in a helicopter to?',
      'Where would a *helipad* be handy in your town: hospital, harbour or hill?',
    ],
    atWork: {
      asks: [
        'What interests you most in a helicopter career: flying, engineering or rescue?',
        "What's the most unusual load you've ever seen hanging under a helicopter?",
        'Which job can a helicopter do that nothing else can?',
        'What do you remember about your first flight in a helicopter?',
      ],
      cued: [
        'What makes a *charter* client come back: punctuality, the view or the welcome?',
        'Which *rescue* job would you like to hear a pilot tell about?',
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
      idea: ['What do you put on your suitcase to know it on the baggage belt?'],
      choice: [
        'At the baggage belt: right at the front, or back by the trolleys?',
        'What helps your bag stand out: a ribbon, a sticker or a bright strap?',
      ],
      problem: ["What's hardest to fit into a suitcase: shoes, coats or presents?"],
    },
    cued: [
      'Which colour of *suitcase* would you choose: black, bright or patterned?',
      '*Check-in*: the night before at home, or at the desk?',
      'What do you do at the *airport* with an hour to spare?',
      '*Window* seat over the wing or aisle: which do you pick?',
    ],
    atWork: {
      asks: [
        'What would you improve first for travellers with bags: tracking, trolleys or belts?',
        'What makes a baggage team work well: good kit, clear planning or teamwork?',
        'Which part of baggage handling would you automate first: sorting, loading or tracking?',
        'How do you travel for work: cabin bag only, or a checked suitcase?',
      ],
      cued: [
        'Which part of a *turnaround* takes the most teamwork?',
        'What do you show a new *loader* on the first shift?',
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
      idea: ['+Where would you fly for lunch in a private jet?'],
      choice: [
        'On a private jet: sleep, work or look at the clouds?',
        'What would you like in the cabin of a private jet: a bed, a cinema or a bar?',
      ],
      problem: ['Which airport queue would you happily skip with a private jet?'],
    },
    cued: [
      'Who would you invite to fill the *cabin* of a private jet?',
      'What would you do in *Nice* or Monaco between lunch and the flight home?',
      'Which meal would you order from the *catering* on a private flight?',
      "Where would you go on an *empty leg* with an hour's notice?",
    ],
    atWork: {
      asks: [
        'What matters most in a private flight: the time, the privacy or the crew?',
        'What do passengers on a private jet value more: the time saved, or the quiet?',
        'Which cabin feature helps most on a work flight: wifi, a table or a bed?',
        'Which trip would you choose a private jet for: a site visit, a deal or a whole team?',
      ],
      cued: [
        'Which question do *charter* clients ask first?',
        'What makes an *FBO* one that crews like to stop at?',
      ],
    },
  },
  {
    name: 'trams',
    says: ['tram(way|line|car)?', 'light rail', 'street ?car', 'tram (stop|depot|driver|network|extension)'],
    clues:
      'rails, depot, passengers, overhead, conductor, tracks, stop, driver, overhead line, tramway, line, streetcar, network, extension, timetable, light rail, service, carriage, route, heritage, city centre, pantograph, low floor, tram driver, points, interchange, boarding, contactless, replacement bus, melbourne',
    asks: {
      idea: ['Where in your town should a new tram line go?'],
      choice: ['On a tram: a seat by the window, or standing by the door?'],
      problem: ['Which journey in your town would be much easier by tram?'],
      experience: ['In which town have you taken a tram just for the ride?'],
    },
    cued: [
      'Which is the loveliest *heritage* tram or old train you have seen?',
      'What do you do on a tram ride to the *city centre*: read, look out or chat?',
      'Where would you get off if the tram *extension* could end anywhere you like?',
      'Which *stop* on your usual line has the best name?',
    ],
    atWork: {
      asks: [
        'What matters most in a tram service: frequency, reach or comfort?',
        'Which brings more people onto trams: more frequent ones, or longer lines?',
        'What do you like best about a tram ride: the view, the ease or the company?',
        'What would make tram commuting better: more seats, live times or cycle parking?',
      ],
      cued: [
        'What do passengers ask a *tram driver* most often?',
        'Which hour in the *depot* is the busiest: before dawn, midday or after the last tram?',
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
        'On the metro: a book, music or a little nap?',
        'Where would you take the metro on a day off: a museum, a park or the shops?',
      ],
      problem: ['Where would a new metro station shorten your way most?'],
      experience: ['Which metro station do you remember for its looks?'],
    },
    cued: [
      'What would you name a new metro *line*: a colour, a letter or after a person?',
      'Where in the *train* do you like to stand: by the door, in the middle or at the end?',
      'What do you do on the *escalator*: stand, walk or look at the posters?',
      'How do you like to pay on the metro: *smart card*, phone or paper ticket?',
    ],
    atWork: {
      asks: [
        'How do you like to pay on the metro: a card, a phone or a pass?',
        'What matters most in a metro: frequency, cleanliness or clear information?',
        'What helps you most in an unfamiliar metro: the map, the colours or the announcements?',
        'Which improvement brings more people to the metro: new stations, later trains or easy tickets?',
      ],
      cued: [
        'What would make the metro *commute* better for your team: later starts, seats or signal?',
        'Which metro *station* brings most customers or colleagues to your door?',
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
        'On a double-decker bus: up at the front, or down by the door?',
        'Which would you like on every bus: USB ports, quiet seats or a good heater?',
      ],
      idea: ['What would you add to a new bus first: bigger windows, softer seats or a little table?'],
      problem: ['~Which seat on the bus do you always hope is free?'],
    },
    cued: [
      'Which colour should the *bus* in your town be?',
      'Which *route* in your town shows off the best views?',
      'What do you notice first on an *electric* bus: the quiet, the smell or the pull?',
      'Where would you put the *charger* for your phone on a bus seat?',
    ],
    atWork: {
      asks: [
        'Which power would you choose for a new bus: electric, hydrogen or hybrid?',
        'What matters most in a new bus: range, comfort or easy maintenance?',
        "What in a bus makes the biggest difference to the driver's day?",
        'Which seat on a bus do you head for: at the front, by the door or right at the back?',
      ],
      cued: [
        'What does a *driver* ask first about a new bus?',
        'What does an *apprentice* learn first in a bus factory?',
      ],
    },
  },
  {
    name: 'cable cars',
    says: ['cable ?(car|way)', 'funicular', '(chair|ski|gondola) ?lift', 'rope ?way', 'aerial tram'],
    clues:
      'mountain, summit, gondola, cabins, valley, pylons, panorama, slope, ropeway, funicular, ski lift, chairlift, haul rope, station, haul, passengers per hour, ride, gradient, maintenance, top station, ridge, wind, monocable, lift, rope, inspection, alpine, detachable, temple, railway, commute',
    asks: {
      experience: ['From which mountain or hill did you enjoy the view most?'],
      choice: [
        'In a cable car: look up at the peak, or down at the valley?',
        'What would you like at the top of a cable car: a café, a walk or a viewing deck?',
        'Which view would you choose from a cable car: mountains, a city or the sea?',
      ],
    },
    cued: [
      'What would you eat at the *top station* with a view?',
      'Which *funicular* town would you like to visit?',
      'Which *chairlift* ride do you remember: with skis, in summer or with a friend?',
      'What do you look for first from a *gondola*: a lake, a village or a goat?',
    ],
    atWork: {
      asks: [
        'What brings visitors most to a cable car: the view, the ride or the walks?',
        'What would you add first at the top of a cable car: a café, a trail or a viewing platform?',
        'Which season brings out the best of a cable car: winter, spring or autumn?',
        'What matters most on a cable car: the view, short queues or a smooth ride?',
      ],
      cued: [
        'What do engineers enjoy most about a *maintenance* week on the ropeway?',
        'Which city street would you cross with an urban *ropeway*?',
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
      idea: ['What would you like a car park to tell you as you drive in?'],
      choice: [
        'What would you like a parking app to do: find a space, pay or remind you?',
        'In a big car park: the first free space, or the one by the door?',
      ],
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
        'What matters most in parking technology: easy payment, clear signs or good data?',
        'What do drivers value most in a car park: live spaces, easy payment or good light?',
        'What would you add to a company car park first: sensors, charging or number plate entry?',
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
      idea: ['Where in town would you like a dry place to park your bike?'],
      choice: [
        'Your bike at night: in the hall, in a shed or under a shelter in the street?',
        'What would you like by a bike rack: a pump, a repair stand or a bench?',
        'What matters most in bike parking: a roof, good racks or a spot near the door?',
      ],
    },
    cued: [
      'How do you lock a *cargo bike* outside a shop: frame, wheel or both?',
      'Which would you use at a *station*: a rack, a locker or a bike hub?',
      'What should a *bike shelter* in your street look like: glass, wood or a green roof?',
      'Where do you stop for coffee when there is a good *rack* outside?',
    ],
    atWork: {
      asks: [
        '+Which would get more people cycling to work: safe parking, or a good shower?',
        'Where in your town would you most like to find a safe place to lock a bike?',
        'What makes a bike shelter at work fill up: the roof, the lock or the spot?',
        'Which bike parking would you choose for a new office: racks, a hangar or an indoor room?',
      ],
      cued: [
        'Which question do *commuters* ask first about bike parking at work?',
        'What gets used more at your office: the *locker*, the shower or the pump?',
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
        'On the day of a rocket launch: near the launch pad, or in mission control?',
        'Which use of satellites fascinates you most: weather, maps or space pictures?',
      ],
      experience: ['Where have you watched a rocket launch or spotted a satellite pass over?'],
    },
    cued: [
      'What would you put in the *payload* of a small satellite: a camera, a song or a seed?',
      'Which *rocket* picture had you on the edge of your seat?',
      'Which word from *mission* control do you like to use at home?',
      'Where would you like to look at the *moon* through a really big telescope?',
    ],
    atWork: {
      asks: [
        'Which use of satellites will matter most to your work: maps, data or connection?',
        'Which everyday thing would you miss first if the satellites went quiet?',
        'What first got you interested in satellites or space?',
        'Where would you point an Earth satellite first: forests, oceans or cities?',
      ],
      cued: [
        'What do people at work use *earth observation* for most: crops, weather or coastlines?',
        'Which part of *cubesat* work teaches a student team most: building, testing or paperwork?',
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
        'Which fire engine, police car or camper would you most like to drive for a day?',
        'Where would you drive first in a converted van?',
      ],
      choice: [
        'Which extra would you fit in a camper: solar panels, an awning or a shower?',
        'What would you turn an old van into: a camper, a coffee bar or a library?',
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
        'What do crews miss most in a vehicle they use all day: storage, light or comfort?',
        'What should a mobile workshop have first: power, racking or good light?',
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
        'A trailer: open for odd jobs, or covered to keep things dry?',
        'What would you use a trailer for most: the garden, moving or holidays?',
      ],
      idea: ['What would you move first if you had a trailer for the day?'],
      experience: ['What was the last load you towed on a trailer?'],
    },
    cued: [
      '*Horsebox* or tipper: which would you rather drive a day behind?',
      'What would you carry in a *flatbed* first: hay, timber or a sofa?',
      'How do you feel about a *tow* on a steep hill: calm, careful or counting corners?',
      'Which *car* of yours would pull best: an old estate or a 4x4?',
    ],
    atWork: {
      asks: [
        'Which trailer does your work need most: flatbed, tipper or box?',
        'What matters most in a trailer: low weight, strong sides or easy loading?',
        "What's the most awkward thing you've ever had to haul on a trailer?",
        'What would you check first when choosing a trailer: payload, size or brakes?',
      ],
      cued: [
        'Which check do you do on every *tyre* before a trip?',
        'What do buyers ask first about *braked* trailers?',
      ],
    },
  },
];
