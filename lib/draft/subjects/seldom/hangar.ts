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
      idea: ['Which classic aircraft would you love to see restored and flying again?'],
      problem: ['What must be hardest about repairing a plane: the size, the deadlines or the weather?'],
      choice: ['In an aircraft hangar: a look at the engines, or a seat in the cockpit?'],
      experience: ['Which aeroplane was the first you ever saw up close?'],
    },
    atWork: {
      work: [
        'What would surprise passengers most about a night in an aircraft hangar?',
        'Which counts for more in aircraft maintenance: a sharp eye, or endless patience?',
      ],
      people: [
        'Which aircraft makes you stop and look up every time?',
        'What would you teach an apprentice first in an aircraft hangar?',
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
      idea: ['What do you do with a spare hour at the airport?'],
      problem: ['What slows you down most at airport security: belt, shoes or laptop?'],
      choice: ['At the airport gate: first in the queue, or last on board?'],
      experience: ['Who did you last wave off or welcome at an airport?'],
    },
    atWork: {
      work: [
        'What makes an airport pleasant to wait in: daylight, quiet corners or good food?',
        'Which helps you more in an unfamiliar airport: good signs, or somebody to ask?',
      ],
      people: [
        'Which airport do you remember for the people who worked there?',
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
      idea: ['Which airport would you like to look down on from the control tower?'],
      problem: ["What must be the hardest part of an air traffic controller's day?"],
      choice: ['At an airfield: up in the control tower, or right beside the runway?'],
      experience: ['Where do you like to stop and watch planes come in to land?'],
    },
    atWork: {
      work: [
        'What do people outside air traffic control understand least about the job?',
        "Which makes a controller's shift tougher: bad weather, or heavy traffic?",
      ],
      people: [
        'What would you most like to ask an air traffic controller?',
        'Whose calm voice over the radio at an airfield do you still remember?',
      ],
    },
  },
  {
    name: 'helicopters',
    says: ['helicopter( charter| tour| pilot| hire)?', 'heli ?(pad|port|deck)', 'rotor ?(blade|craft)'],
    clues:
      'rotor, aerial, pilot, landing site, winch, hover, airfield, take off, helipad, flight, charter, landing, scenic flight, blade, cockpit, rescue, air ambulance, sightseeing, seats, turbine, pleasure flight, lesson, aviation, heli-tour, offshore, char dham, hangar, pad',
    asks: {
      idea: ['What would you like to see from a helicopter first?'],
      problem: ['Which place is so hard to reach that it takes a helicopter to see it?'],
      choice: ['In a helicopter: next to the pilot, or by a window at the back?'],
      experience: ['Where have you seen a helicopter land?'],
    },
    atWork: {
      work: [
        'Which job can a helicopter do that nothing else can?',
        "Which takes up more of a helicopter crew's day: flying, or getting ready to fly?",
      ],
      people: [
        'What do you remember about your first flight in a helicopter?',
        "What's the most unusual load you've ever seen hanging under a helicopter?",
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
      problem: ["What's hardest to fit into a suitcase: shoes, coats or presents?"],
      choice: ['At the baggage belt: right at the front, or back by the trolleys?'],
      experience: ['Where is the furthest your suitcase has travelled with you?'],
    },
    atWork: {
      work: [
        'What happens to a suitcase behind the scenes that travellers never see?',
        'How do you spot your suitcase on the belt: by a colour, a ribbon or a sticker?',
      ],
      people: [
        "What's the oddest piece of baggage you've ever seen at an airport?",
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
      idea: ['Where would you fly for lunch in a private jet?'],
      problem: ['Which airport queue would you happily skip with a private jet?'],
      choice: ['On a private jet: sleep, work or look at the clouds?'],
      experience: ['What do you always do first when you settle into your seat on a flight?'],
    },
    atWork: {
      work: [
        'What takes the most phone calls to get a private jet off the ground?',
        'What do passengers on a private jet value more: the time saved, or the quiet?',
      ],
      people: [
        "What's the shortest notice you've ever known a jet to be made ready at?",
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
      idea: ['Where in your town should a new tram line go?'],
      problem: ['Which journey in your town would be much easier by tram?'],
      choice: ['On a tram: a seat by the window, or standing by the door?'],
      experience: ['In which town have you taken a tram just for the ride?'],
    },
    atWork: {
      work: [
        'What do you like best about a tram ride: the view, the ease or the company?',
        'Which brings more people onto trams: more frequent ones, or longer lines?',
      ],
      people: [
        'What would surprise passengers most about a night at a tram depot?',
        'Which tram driver or conductor do you still remember, and what for?',
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
      idea: ['What do you like to look at while you wait on the metro platform?'],
      problem: ['Where would a new metro station shorten your way most?'],
      choice: ['On the metro: a book, music or a little nap?'],
      experience: ['Which metro station do you remember for its looks?'],
    },
    atWork: {
      work: [
        'What helps you most in an unfamiliar metro: the map, the colours or the announcements?',
        'Which is harder on a metro: building new lines, or keeping old ones running?',
      ],
      people: [
        'What good turn have you seen on a crowded metro that stayed with you?',
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
      idea: ['What would you add to a new bus first: bigger windows, softer seats or a little table?'],
      problem: ['~Which seat on the bus do you always hope is free?'],
      choice: ['On a double-decker bus: up at the front, or down by the door?'],
      experience: ['Which bus number do you know by heart?'],
    },
    atWork: {
      work: [
        "What in a bus makes the biggest difference to the driver's day?",
        'Which seat on a bus do you head for: at the front, by the door or right at the back?',
      ],
      people: [
        'Which old bus would you still know by its sound or smell?',
        'Which bus driver do you still remember from your way to school or work?',
      ],
    },
  },
  {
    name: 'cable cars',
    says: ['cable ?(car|way)', 'funicular', '(chair|ski|gondola) ?lift', 'rope ?way', 'aerial tram'],
    clues:
      'mountain, summit, gondola, cabins, valley, pylons, panorama, slope, ropeway, funicular, ski lift, chairlift, haul rope, station, haul, passengers per hour, ride, gradient, maintenance, top station, ridge, wind, monocable, lift, rope, inspection, alpine, detachable, temple, railway, commute',
    asks: {
      idea: ['Which hill near you needs a cable car?'],
      problem: ["What's the trickiest thing to take in a cable car: skis, a bike or the dog?"],
      choice: ['In a cable car: look up at the peak, or down at the valley?'],
      experience: ['From which mountain or hill did you enjoy the view most?'],
    },
    atWork: {
      work: [
        'What do you do first in a cable car: look up, look down or hold on?',
        'What do passengers ask a cable car crew more than anything else?',
      ],
      people: [
        'Which view from a cable car can you still picture clearly?',
        "What's the wildest weather you've ever seen from a cable car or its station?",
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
      problem: ['~How do you remember where you left the car in a huge car park?'],
      choice: ['In a big car park: the first free space, or the one by the door?'],
      experience: ['Which car park was the easiest you have found your way around?'],
    },
    atWork: {
      work: [
        'What makes a car park easy to use: clear signs, quick payment or wide spaces?',
        'Which question do drivers ask most in a car park?',
      ],
      people: [
        "What's the strangest thing you've ever seen left in a car park?",
        "What's the longest you've ever circled for a space before a meeting?",
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
      problem: ['Which shop, school or station near you is hardest to park a bike at?'],
      choice: ['Your bike at night: in the hall, in a shed or under a shelter in the street?'],
      experience: ["What's the best place to park a bike that you have come across in any town?"],
    },
    atWork: {
      work: [
        'Which would get more people cycling to work: safe parking, or a good shower?',
        'What makes a bike shelter at work fill up: the roof, the lock or the spot?',
      ],
      people: [
        'What got you cycling to work for the very first time?',
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
      idea: ['Which place on earth would you like to look down on from a satellite?'],
      problem: ["What's hardest to picture about a satellite: its speed, its height or the cold?"],
      choice: ['On the day of a rocket launch: near the launch pad, or in mission control?'],
      experience: ['Where have you watched a rocket launch or spotted a satellite pass over?'],
    },
    atWork: {
      work: [
        'Which everyday thing would you miss first if the satellites went quiet?',
        'Which is more nerve-racking with a satellite: the launch, or the first signal?',
      ],
      people: [
        'What first got you interested in satellites or space?',
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
      idea: ['Which fire engine, police car or camper would you most like to drive for a day?'],
      problem: ['Which shelf, hook or drawer would make your work van far handier?'],
      choice: ['To look around inside: a fire engine, an ambulance or a police car?'],
      experience: ['Which big vehicle did you sit in as a child and not want to leave?'],
    },
    atWork: {
      work: [
        'What would you fit into a van first: a bed, a workbench or good shelves?',
        'What do crews miss most in a vehicle they use all day: storage, light or comfort?',
      ],
      people: [
        "What's the cleverest fit-out you've ever seen in the back of a van?",
        'Which work vehicle were you sorriest to hand back?',
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
      idea: ['What would you move first if you had a trailer for the day?'],
      problem: ["What's the trickiest part of backing a trailer through a gate?"],
      choice: ['A trailer: open for odd jobs, or covered to keep things dry?'],
      experience: ['What was the last load you towed on a trailer?'],
    },
    atWork: {
      work: [
        'What do you check last before you drive off with a trailer: lights, straps or hitch?',
        'What matters most in a trailer: low weight, strong sides or easy loading?',
      ],
      people: [
        'Who taught you to reverse with a trailer on?',
        "What's the most awkward thing you've ever had to haul on a trailer?",
      ],
    },
  },
];
