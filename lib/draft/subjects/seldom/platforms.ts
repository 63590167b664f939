import type { Subject } from '../subject';

/** Trains, buses, airports and aeroplanes: lines, stations, tickets, shows and those who work there. */
export const platforms: readonly Subject[] = [
  {
    name: 'station friends',
    says: [
      '(station|rail) (adoption|adopter|friend|volunteer|garden|garden(ers|ing))',
      'friends of (the )?(railway )?station',
      'adopt a station',
      'community rail( (partnership|week))?',
      '(best kept|small) station',
      'station (artwork|mural|clock|planters|piano)',
    ],
    clues:
      'platform, planters, waiting room, heritage, murals, railway, volunteers, train, garden, hanging baskets, adopt, passengers, community rail, artwork, bulbs, in bloom, tubs, flowers, line, litter pick, rail partnership, mosaic, wildlife, branch line, bench, watering, signal box, weeding',
    asks: {
      idea: ['What would you like to see growing on a railway platform?'],
      problem: ['~How do you pass the last ten minutes before a train comes?'],
      choice: ['Waiting on a platform: a book, a coffee or watching the people?'],
      experience: ['Which railway station do you find the loveliest?'],
    },
    atWork: {
      work: [
        'What changes a station most: flowers, fresh paint or a friendly face?',
        "What's hardest to keep alive on a station platform: plants, or volunteers?",
      ],
      people: [
        'Who looks after a place near you without ever being asked?',
        "What's the kindest thing you've seen somebody do on a platform?",
      ],
    },
  },
  {
    name: 'station reopening',
    says: [
      '(new|reopened|reopening|restored) (railway|train|rail) (station|line|link)',
      '(station|railway line) (reopening|reopens|reopened)',
      'railway (reopening|extension)',
      '(station|platform|accessibility) (upgrade|redevelopment|lift|footbridge)',
      'step ?free (access|station)',
      '(electrification|electrified) (of )?(the )?(line|railway|route)',
    ],
    clues:
      'platforms, branch line, ticket office, footbridge, railway, train, passengers, line, services, rail, campaign, passenger trains, first train, restored, closed in, trial service, beeching, commuters, metro, construction, timetable, trains per hour, tracks, council, opening day, network rail, minister, hourly, reconnect',
    asks: {
      idea: ['Where would you take the first train from a new station near you?'],
      problem: ['Which place near you would you love to reach by train?'],
      choice: ['At a new station: a café on the platform, or flowers along the fence?'],
      experience: ['What do you remember about the first train you took?'],
    },
    atWork: {
      work: [
        'What brings more people back to a station: more trains, or easier parking?',
        'Where would you go first if an old station near you opened again?',
      ],
      people: [
        'What have people told you about the old days at a station near you?',
        'Which town have you seen change because the trains came back?',
      ],
    },
  },
  {
    name: 'railcards',
    says: [
      'rail ?cards?( (sale|holder|discount|price|offer|renewal))?',
      '(season|split|advance|flexi|weekly|return|rail|train|off peak|first class) (season )?ticket',
      '(train|rail) (fare|ticket|pass|sale)',
      'inter ?rail',
      'eurail',
      '(rover|ranger|travel) (ticket|card|pass)',
      '(contactless|tap in|tap and go) (travel|payment|ticketing)',
      'irctc',
    ],
    clues:
      'platform, peak, commuters, fares, gates, ticket office, train, rail, discount, season pass, off-peak, 16-25, senior, third off, travel, save, split, journey, passengers, advance, first class, digital, expired, return, network, two together, rover, day ranger, flexi season, photocard, student, one third',
    asks: {
      idea: ['Where would you go with a train ticket that is good for one whole day?'],
      problem: ["What's hardest to decide when you book a train: the time, the seat or the route?"],
      choice: ['Your railcard and ticket: printed in your hand, or on the phone?'],
      experience: ['What was the longest train journey you have made?'],
    },
    atWork: {
      work: [
        'Train fares for work: booked weeks ahead, or bought on the day?',
        'What puzzles people most about train fares: peak times, routes or refunds?',
      ],
      people: [
        'Which train journey for work do you remember for the company?',
        'Where would you go this weekend with a railcard in your pocket?',
      ],
    },
  },
  {
    name: 'night trains',
    says: [
      '(the |a |new |direct )?(night|sleeper|overnight) trains?( to)?',
      '(caledonian|nightjet|night|train|ac) sleeper',
      'sleeper (berth|cabin|coach|service)',
      'couchette',
      '(luxury|dining|observation) (train|car on)',
      '(vande bharat|orient express|rajdhani)',
      'rail (holiday|cruise|journey)',
    ],
    clues:
      'bunk, berths, cabin, dining car, compartment, departs, breakfast, rails, sleeper, overnight, couchette, nightjet, wake up, europe, caledonian, paris, station, vienna, travel, berlin, slow travel, flight-free, stockholm, carriage, interrail, lounge, luggage, conductor',
    asks: {
      idea: ['Where would you like to wake up after a night on a train?'],
      problem: ['~What keeps you awake on a night train: the rails, the snoring or the view?'],
      choice: ['On a night train: the top bunk, or the bottom one?'],
      experience: ['Which view from a train window do you remember?'],
    },
    atWork: {
      work: [
        'Work on a night train: laptop open till late, or straight to bed?',
        'What makes or breaks a night on a train: the bed, the noise or the neighbours?',
      ],
      people: [
        'Which night on a train gave you a story you still tell?',
        "Who was the most interesting stranger you've shared a train with?",
      ],
    },
  },
  {
    name: 'train drivers',
    says: [
      '(trainee |new |qualified )?(train|tram|metro|loco) (driver|manager|guard|conductor|crew)( (training|vacancy|vacancies|recruitment|apprentice|wanted))?',
      'loco ?pilot',
      '(railway|rail|train) (career|job|apprentice|apprenticeship|staff|dispatcher)',
      'station (master|manager|staff|announcer)',
      'signal(ler|man|woman|box)',
    ],
    clues:
      'cab, depot, uniform, whistle, signals, rails, railway, trainee, route, locomotive, tram, freight, aslef, passenger, shift, conductor, apprentice, loco, guard, vacancies, driving, simulator, rules, assessment, metro, speed, timetable, salary, controls, psychometric',
    asks: {
      idea: ['Which stretch of railway would you most like to see from the cab?'],
      problem: ['What do you think is the hardest part of driving a train?'],
      choice: ['On the railway: drive the train, blow the whistle or work the signals?'],
      experience: ['Which announcement on a train made you smile?'],
    },
    atWork: {
      work: [
        "What's hardest in a train driver's day: early starts, focus or being alone?",
        'What would you ask a train driver if you had a whole journey to talk?',
      ],
      people: [
        "Which railway line would you most like to see from the driver's cab?",
        'What does a good train driver do that passengers never notice?',
      ],
    },
  },
  {
    name: 'level crossings',
    says: [
      'level crossings?( (safety|works|upgrade|closure|removal))?',
      '(rail|railway|track) (safety|trespass)( (week|talk|campaign))?',
      'railway line safety',
      '(rail|grade) crossing',
      'operation lifesaver',
      'rail replacement( bus)?',
      '(rail|line|track) (closure|blockade)',
      'engineering works',
    ],
    clues:
      'barriers, trains, signals, tracks, diversion, replacement buses, rail, pedestrians, railway, safety, trespass, road, gates, lights, network rail, warning, stop look listen, closure, footbridge, overhead lines, freight, horn, upgrade, drivers, misuse, schools, operation lifesaver, cyclists, half-barrier, risk',
    asks: {
      idea: ['What do you like to look out for while a long train goes by?'],
      problem: ['~What do you do while you wait at a level crossing?'],
      choice: ['A train going by: wave to the driver, or count the wagons?'],
      experience: ['What was the longest or strangest train you have seen go past?'],
    },
    atWork: {
      work: ['What gets people to take care at level crossings: signs, stories or cameras?'],
      people: [
        'What did somebody from the railway tell you about crossings that stayed with you?',
        'Which level crossing do you know that always makes you late?',
      ],
    },
  },
  {
    name: 'bus drivers',
    says: [
      'bus ?drivers?( (training|vacancy|vacancies|recruitment|wanted|award|day|appreciation))?',
      '(drive|driving) a bus',
      '(bus|coach|tram) (depot|garage|open day|rally|museum|preservation|enthusiast)',
      '(vintage|heritage|classic|preserved|double decker|electric|hydrogen) bus',
      'pcv (licence|training|driver)',
      'bus conductor',
    ],
    clues:
      'depot, routemaster, upstairs, fleet, uniform, double deckers, pcv, passengers, route, coach, recruiting, licence, category d, school run, cpc, training, shift, minibus, fare, timetable, salary, hourly rate, vacancies, paid training, trainee, stops, wheel, operator, free travel, cdl, appreciation',
    asks: {
      idea: ['Which bus route would you ride from the first stop to the last?'],
      problem: ['What do you think is the hardest part of driving a bus?'],
      choice: ['On a double-decker: upstairs at the front, or downstairs by the door?'],
      experience: ['What kind thing has a bus driver done for you?'],
    },
    atWork: {
      work: [
        "What brightens a bus driver's day most: a wave, a thank you or a clear road?",
        'What matters more in a new bus driver: driving skill, or a way with people?',
      ],
      people: [
        'Which passenger does every bus driver come to know by name?',
        'Which bus driver do you still remember from a daily route?',
      ],
    },
  },
  {
    name: 'bus timetables',
    says: [
      '(new|extra|revised|summer|winter|night|express|free|shuttle|late) bus (route|service|timetable|time|stop|network)',
      'bus (timetable|route|fare|pass|stop|shelter|lane|station|network|interchange|app|gate)',
      '(free|concessionary) (bus )?travel',
      'park (and|&|n) ride',
      'bus (timetable|route|service) (change|changes|update|cut|boost)',
      '(fare|ticket) cap',
    ],
    clues:
      'timetables, fares, routes, stops, service, passengers, hourly, sunday service, night bus, express, changes from, operator, park and ride, journey, town centre, shuttle, evening, real-time, school days, every 30 minutes, revised, depart, hospital, single fare, weekday, connections, consultation, network, app',
    asks: {
      idea: ['Where should a new bus from your stop go?'],
      problem: ['Which bus connection do you always have to run for?'],
      choice: ['Bus times: known by heart, or looked up on the phone?'],
      experience: ['Which bus did you take most often when you were young?'],
    },
    atWork: {
      work: [
        'What makes changing buses easy: the timing, the signs or a friendly driver?',
        'What matters more on a bus route: more buses, or fewer stops?',
      ],
      people: [
        'Which bus took you to your first job?',
        'Who do you still remember from a bus you took every day?',
      ],
    },
  },
  {
    name: 'new flight route',
    says: [
      '(new|direct|inaugural|first|daily|nonstop|non stop|seasonal|extra) (flight|air ?route|air service|route to)',
      '(flight|air) (route|connection|schedule)',
      'airline (route|launch|partnership|sale)',
      'inaugural flight',
      '(regional|low cost) (airline|airport|carrier)',
    ],
    clues:
      'airport, nonstop, destinations, runway, boarding, carrier, airline, direct, passengers, weekly flights, inaugural, boeing, terminal, takes off, fares, connectivity, fly, launch, airbus, summer schedule, daily, city break, aviation, seats, water cannon salute, tourism, winter sun, one way',
    asks: {
      idea: ['Where would you fly for a long weekend if the flight were nonstop?'],
      problem: ['Which place is hardest to reach from your nearest airport?'],
      choice: ['A new flight route: to somewhere sunny, or to a big city?'],
      experience: ['What do you remember about your first flight?'],
    },
    atWork: {
      work: [
        'What decides a flight for work: the time, the airport or the connection?',
        'What makes a new flight route last: business trips, families or holidays?',
      ],
      people: [
        "Which flight for work took you somewhere you'd never have gone by yourself?",
        'What do you remember about your first trip abroad for work?',
      ],
    },
  },
  {
    name: 'airport parking',
    says: [
      'airport (parking|park|valet|car park|hotel|lounge|shuttle|drop ?off|pick ?up)',
      'meet (and|&) greet parking',
      '(park|parking) (and|&) fly',
      '(fast track|security) (lane|queue|hall|scanner)',
      '(departure|arrivals?) (lounge|hall|gate)',
      '(new|airport) terminal',
      'duty ?free',
    ],
    clues:
      'terminal, suitcase, shuttle, check in, passport, gate, liquids, luggage, meet and greet, flight, car park, lounge, valet, pre-book, hotel, passengers, drop-off, travel, park and ride, holiday, transfer, long stay, minutes from, secure, return, cctv, per day, fast track, off-site, keys, departure, short stay, bus',
    asks: {
      idea: ['What do you like to do first once the car is parked and the bags are dropped?'],
      problem: ["What's the trickiest bit of getting from the car to the check-in desk?"],
      choice: ['Airport parking: close to the terminal, or further out with a shuttle bus?'],
      experience: ['How do you remember where you left the car at the airport?'],
    },
    atWork: {
      work: [
        'What matters most in airport parking: the price, the walk or the shuttle?',
        'Leaving for the airport: hours to spare, or at the last minute?',
      ],
      people: [
        'What did you once forget in the car on the way to a flight?',
        'How close have you ever come to missing a flight?',
      ],
    },
  },
  {
    name: 'air shows',
    says: [
      'air ?show',
      '(aerobatic|flying|air) (display|team)',
      'red arrows',
      'fly ?past',
      '(spitfire|warbird)( (flight|flypast|experience))?',
      '(aviation|aircraft|aviation heritage) (museum|day|enthusiast|restoration)',
      'wing ?walk(ing|er)?',
      'open cockpit',
    ],
    clues:
      'formation, jets, biplane, airfield, cockpit, loops, crowd line, veterans, display, aerobatic, spitfire, red arrows, flypast, aircraft, typhoon, pilot, raf, helicopter, runway, airshow, parachute, lancaster, static, hurricane, seafront, wing walkers, warbird, flight line, aviation, pyrotechnics, hangar, dusk',
    asks: {
      idea: ['Which aircraft would you like to see fly over your town?'],
      problem: ["What's hardest to catch on camera at an air show?"],
      choice: ['An old aeroplane: up in it, or watching from a picnic rug?'],
      experience: ['Which aircraft makes you stop and look up?'],
    },
    atWork: {
      work: [
        'What takes the most planning at an air show: the flying, the crowd or the weather?',
        'What draws young people into aviation: the jets, the engines or the people?',
      ],
      people: [
        'Which aircraft made you want to work with planes, or just look up?',
        'What would you ask a display pilot after the air show?',
      ],
    },
  },
  {
    name: 'cabin crew',
    says: [
      'cabin crew( (training|recruitment|day|course|vacancy|vacancies|open day|assessment))?',
      'flight attendant',
      'air ?hostess',
      '(airline|commercial|cadet|trainee) pilot',
      'pilot (training|shortage|recruitment|cadet|wings)',
      'pilot academy',
      '(airport|ground|check in) (staff|crew|handling|agent|job|career)',
      '(airline|aviation) (career|academy|course|job)',
    ],
    clues:
      'wings, boarding, aisle, uniform, galley, captain, trolley, layover, airline, flight attendant, air hostess, recruitment, assessment day, training, passengers, interview, aviation, onboard, course, height, open day, safety demo, grooming, long-haul, fluent english, ground staff, airport, service, assessment, evacuation',
    asks: {
      idea: ['Which city would you pick for a layover if you worked as cabin crew?'],
      problem: ["What do you think is the hardest part of a cabin crew's day?"],
      choice: ['Working on an aeroplane: up in the cockpit, or in the cabin with the passengers?'],
      experience: ['What has a member of cabin crew done that made you smile?'],
    },
    atWork: {
      work: [
        "What's hardest in cabin crew life: the hours, the time zones or the goodbyes?",
        'What do passengers ask cabin crew for again and again?',
      ],
      people: [
        'What do good cabin crew notice before a passenger says a word?',
        'Which passenger or colleague on a flight will you never forget?',
      ],
    },
  },
];
