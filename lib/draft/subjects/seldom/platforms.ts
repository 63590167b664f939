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
      idea: [
        'Which flowers would you plant at your local railway station?',
        'Where would you take a train to for the day from your local station?',
      ],
      choice: ['What makes a railway station welcoming: flowers, seats or a cup of tea?'],
      problem: ['~How do you pass the last ten minutes before a train comes?'],
    },
    atWork: {
      asks: [
        'Which would you choose for a volunteer day at a station: planting, painting or tidying?',
        'What changes a station most: flowers, fresh paint or a friendly face?',
        'What would you add first to a small station: planters, art or a bench?',
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
      idea: ['+Where would you take the first train from a new station near you?'],
      choice: [
        'When would you use a train from a new station: for work, for shopping or for days out?',
        'What would you like most at a new station: a café, a shelter or plenty of bike racks?',
      ],
      problem: ['Which place near you would you love to reach by train?'],
    },
    atWork: {
      asks: [
        'What makes a new station work best: frequent trains, good buses or easy access?',
        'Where would you go first if an old station near you opened again?',
        'What brings more people back to a station: more trains, or easier parking?',
        'Who gains most from a new station: commuters, shops or visitors?',
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
      idea: [
        '+Where would you travel first with a new railcard?',
        'Where would you go with a train ticket that is good for one whole day?',
      ],
      choice: [
        'On the train: a window seat, an aisle seat or a table?',
        'What do you like to do on a long train journey: read, sleep or look out?',
      ],
    },
    atWork: {
      asks: [
        'Where would you go this weekend with a railcard in your pocket?',
        'What makes a train trip for work pleasant: a table, good wifi or quiet?',
        'What puzzles people most about train fares: peak times, routes or refunds?',
        'Which do you prefer for work trips by train: a railcard, a season ticket or flexible tickets?',
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
      choice: [
        '+On a night train: a private cabin, or a shared compartment?',
        'On a night train: the top bunk, or the bottom one?',
      ],
      idea: ['+Where would you like to wake up after a night on a train?'],
      problem: ['~What keeps you awake on a night train: the rails, the snoring or the view?'],
    },
    atWork: {
      asks: [
        'What matters most on a night train for work: sleep, wifi or a good breakfast?',
        'Travelling for work: a night train, an early flight or a long drive?',
        'What makes or breaks a night on a train: the bed, the noise or the neighbours?',
        'Which night on a train gave you a story you still tell?',
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
      choice: ['+Which train would you most like to drive: a steam train, a tram or a fast express?'],
      idea: [
        "Which view would you most like to see from the driver's seat of a train?",
        'What would you ask a train driver first?',
        'Which stretch of railway would you most like to see from the cab?',
      ],
    },
    atWork: {
      asks: [
        '+What makes a good train driver: focus, calm or a love of early mornings?',
        'What does a good train driver do that passengers never notice?',
        "Which railway line would you most like to see from the driver's cab?",
        'What would you ask a train driver if you had a whole journey to talk?',
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
      choice: [
        'What matters most at a level crossing: clear lights, good barriers or patience?',
        'A train going by: wave to the driver, or count the wagons?',
      ],
      experience: ['Who taught you how to cross a railway safely?'],
      problem: ['~What do you do while you wait at a level crossing?'],
    },
    atWork: {
      asks: [
        'What gets people to take care at level crossings: signs, stories or cameras?',
        'What makes a level crossing safer: barriers, lights or better habits?',
        'Which helps drivers most at level crossings: clear signs, cameras or training?',
        'What did somebody from the railway tell you about crossings that stayed with you?',
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
      choice: [
        'What makes a good bus driver: a smile, a smooth ride or a bit of patience?',
        'How do you say thank you to a bus driver: a word, a wave or a nod?',
        'Which seat do you choose on the bus: at the front, at the back or by the window?',
      ],
      experience: ['What kind thing has a bus driver done for you?'],
    },
    cued: [
      'Which passenger on the *school run* makes the bus merrier: the singer, the joker or the chatterbox?',
      'Where would you most like to go on a *coach* trip this year?',
      'Which seat do you choose on a *minibus*: up front, by the window or at the back?',
      'What do you do best on a bus *journey*: read, listen or look out of the window?',
      'Where would you ride a vintage *Routemaster*: to a wedding, to the seaside or around town?',
      'What would you ask a bus driver about their first week of *training*?',
      'Which words do you say to the bus *driver* when you get off?',
      'How do you find out when the bus comes: the *timetable* at the stop, an app or by heart?',
    ],
    atWork: {
      asks: [
        'What matters most to a bus driver at work: a fair rota, a good bus or a good depot?',
        "What brightens a bus driver's day most: a wave, a thank you or a clear road?",
        'What matters more in a new bus driver: driving skill, or a way with people?',
        "Which part of a bus driver's training is most useful: the road, the bus or the people?",
      ],
      cued: [
        'What do you remember about your first day of bus driver *training*?',
        'Which *shift* suits you best on the buses: early, late or split?',
        'What keeps good drivers at a bus *depot* year after year?',
        'Which route taught you most after you passed your *PCV* test?',
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
      choice: [
        'How do you check bus times: in an app, on the stop or on a paper timetable?',
        'Bus times: known by heart, or looked up on the phone?',
        'What matters most in a bus timetable: more buses, later buses or good connections?',
      ],
      idea: ['Where would you go on a bus that stopped right outside your door?'],
    },
    atWork: {
      asks: [
        'What would get more people to take the bus to work: more buses, speed or easy tickets?',
        'What makes changing buses easy: the timing, the signs or a friendly driver?',
        'What matters more on a bus route: more buses, or fewer stops?',
        'What would you improve first in a bus timetable: early buses, late buses or Sundays?',
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
      idea: [
        '+Where would you fly for a long weekend if the flight were nonstop?',
        'Which city would you most like a direct flight to?',
      ],
      choice: [
        'A new flight route: to somewhere sunny, or to a big city?',
        'On a flight: a window seat, or one on the aisle?',
      ],
    },
    atWork: {
      asks: [
        'Which new flight route would help you most for work?',
        'What matters most in a business flight: the schedule, the seat or a direct route?',
        'What decides a flight for work: the time, the airport or the connection?',
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
      choice: [
        '+Airport parking: close to the terminal, or further out with a shuttle bus?',
        'Airport parking: park and walk, shuttle bus or somebody to park it for you?',
        'What makes the start of a holiday easy: easy parking, a quick check-in or a good breakfast?',
      ],
      experience: ['How do you remember where you left the car at the airport?'],
    },
    atWork: {
      asks: [
        '+What matters most in airport parking: the price, the walk or the shuttle?',
        'Leaving for the airport: hours to spare, or at the last minute?',
        'Airport parking for work: booked ahead, or sorted on the day?',
        'What makes a work trip easiest: parking close by, quick security or a quiet seat?',
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
      choice: ['+Air shows: fast jets, old warplanes or acrobatic teams?'],
      idea: [
        '+Which aircraft would you most like to sit in at an air show?',
        'Which aircraft would you like to see fly over your town?',
      ],
      experience: ['Which aircraft makes you stop and look up?'],
    },
    atWork: {
      asks: [
        'What would you ask a display pilot after the air show?',
        'Which aircraft made you want to work with planes, or just look up?',
        'Which aircraft should be at every air show?',
        "Which part of an air show do you enjoy most: the displays, the ground or the pilots' talks?",
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
      choice: [
        '+What would you like best about being cabin crew: the cities, the crew or the view?',
        'Working on an aeroplane: up in the cockpit, or in the cabin with the passengers?',
      ],
      idea: [
        'Which city would you pick for a layover if you worked as cabin crew?',
        'Which language would you most like to speak as cabin crew?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in good cabin crew: calm, warmth or attention to detail?',
        'What would you pass on first to somebody starting as cabin crew?',
        'What do good cabin crew notice before a passenger says a word?',
        'What do passengers ask cabin crew for again and again?',
      ],
    },
  },
];
