import type { Subject } from '../../subject';

/** Trains, buses, airports and aeroplanes: lines, stations, tickets, shows and those who work there. */
export const trainsBusesPlanes: readonly Subject[] = [
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
      experience: ['Which railway station do you find the loveliest?'],
      choice: ['How would you brighten up a railway station: flowers, paintings or a book swap?'],
      problem: ['~How do you pass the last ten minutes before a train comes?'],
    },
    cued: [
      'Which flowers would you put in *hanging baskets* at a station?',
      'What would you paint on *murals* at your local station?',
      'What do you like to find in a *waiting room*: a book swap, a stove or a clock?',
      'Which station *garden* have you stopped to look at?',
    ],
    atWork: {
      asks: [
        'What changes a station most: flowers, fresh paint or a friendly face?',
        'Which would you choose for a volunteer day at a station: planting, painting or tidying?',
        'How could a business support a station garden: plants, volunteers or tools?',
        'What would you add first to a small station: planters, art or a bench?',
      ],
      cued: [
        'What do *volunteers* at a station enjoy most: planting, painting or chatting?',
        'Which station job makes *passengers* smile at once: flowers, fresh paint or clean seats?',
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
      problem: ['Which place near you would you love to reach by train?'],
      choice: ['At a new station: a café on the platform, or flowers along the fence?'],
      experience: ['What do you remember about the first train you took?'],
    },
    cued: [
      'What would you sell at a new *ticket office*: coffee, flowers or newspapers?',
      'Which journey would you make first on a reopened *branch line*: shops, sea or friends?',
      'What would you hang on a new *footbridge* for the first day: bunting, flowers or a clock?',
      'What would you take on the first train through a reopened *station*: a flag, a camera or sandwiches?',
    ],
    atWork: {
      asks: [
        'What would a new station bring your area most: visitors, jobs or easier commutes?',
        'Where would you go first if an old station near you opened again?',
        'What makes a new station work best: frequent trains, good buses or easy access?',
        'Which would you add first at a reopened station: bike racks, a bus stop or a café?',
      ],
      cued: [
        'What gets *commuters* to leave the car at home: frequency, fares or a good car park?',
        'Which step of a *railway* reopening takes people by surprise most?',
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
      choice: ['Your railcard and ticket: printed in your hand, or on the phone?'],
      experience: ['What was the longest train journey you have made?'],
    },
    cued: [
      'What would you do on a long *first class* ride: read, sleep or look out?',
      'Which view from a *train* window would you travel just to see?',
      'Which town would you take a *senior* friend to for a day by rail?',
      'Which *off-peak* trip would you make on a free weekday?',
    ],
    atWork: {
      asks: [
        '+Where would you go this weekend with a railcard in your pocket?',
        'Which train journey would you recommend to a visitor?',
        'What do you like best about travelling by train: time to read, the view or the calm?',
        'What makes a train trip for work pleasant: a table, good wifi or quiet?',
      ],
      cued: [
        'What does a *commuter* in your office do on the train: read, work or sleep?',
        'How do you book rail *travel* for your team: each person, one desk or an app?',
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
      '(night|sleeper|overnight) train',
      'sleeper (service|cabin|car)',
      '(caledonian|night riviera) sleeper',
      'nightjet',
      'orient express',
    ],
    clues:
      'bunk, berths, cabin, dining car, compartment, departs, breakfast, rails, sleeper, overnight, couchette, nightjet, wake up, europe, caledonian, paris, station, vienna, travel, berlin, slow travel, flight-free, stockholm, carriage, interrail, lounge, luggage, conductor, berth, wake up in, rail, railway, sustainable travel, route, highlands, timetable',
    asks: {
      idea: [
        '+Where would you like to wake up after a night on a train?',
        '+Where would you go first by night train?',
        'What do you always pack for a night on a train?',
      ],
      choice: [
        '+On a night train: a private cabin, or a shared compartment?',
        '+On a night train: the top bunk, or the bottom one?',
        '+On a night train: top bunk, bottom bunk or sitting up in the dining car?',
        'Which berth would you book on a night train: a private cabin, a couchette or a seat?',
      ],
      problem: ['~What keeps you awake on a night train: the rails, the snoring or the view?'],
    },
    cued: [
      'What would you order in a *dining car* as the lights go by?',
      'What would you do in *Vienna* after stepping off a night train?',
      'What do you pack first for a night in a *sleeper*?',
      'Which *Berlin* sight would you visit first straight off a night train?',
      'What would you order first in the *dining car* of a night train?',
      'Which city would you take a *sleeper* to if you could leave tonight?',
      'Who would you like to share a *compartment* with: family, friends or interesting strangers?',
      'Which would you rather see from your *cabin* at dawn: mountains, sea or a big city?',
    ],
    atWork: {
      asks: [
        'Which would you choose on a night train: a private cabin, a bunk or a reclining seat?',
        'Which city would you take a night train to for work?',
        'Travelling for work: a night train, an early flight or a long drive?',
        'What makes or breaks a night on a train: the bed, the noise or the neighbours?',
        'What would make you take the night train to a meeting: a real bed, wifi or a city stop?',
        'Which two cities should be joined by a night train?',
        "What's the best view you have woken up to on a train?",
        'What helps you sleep on a night train: the rhythm, earplugs or a long day?',
      ],
      cued: [
        'Which new *sleeper* route would you put on the map?',
        'What do passengers remember most from a night in a *couchette*?',
        'How would you sell a *sleeper* to a business traveller: the time, the bed or the breakfast?',
        'What would make your firm choose *rail* for work trips: a bed, good wifi or an easy booking?',
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
      choice: [
        '+Which train would you most like to drive: a steam train, a tram or a fast express?',
        'Where would you most like to drive a train: mountains, coast or city?',
      ],
      idea: ['Which stretch of railway would you most like to see from the cab?'],
      problem: ['What do you think is the hardest part of driving a train?'],
    },
    cued: [
      'What sound do you like best on the railway: the *whistle*, the rails or the doors?',
      'Which *tram* ride through a city would you happily take end to end?',
      'Where do you like to sit on a train: facing forward, at a table or near the *guard*?',
      'Which old *locomotive* would you most like to ride behind?',
    ],
    atWork: {
      asks: [
        'What does a good train driver do that passengers never notice?',
        "Which railway line would you most like to see from the driver's cab?",
        'What attracts people to train driving most: the training, the responsibility or the views?',
        'What makes a good train driver: focus, calm or a love of early mornings?',
      ],
      cued: [
        "Which part of a *trainee* driver's course takes the most nerve?",
        'What does a good *shift* in the cab depend on most?',
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
      choice: ['A train going by: wave to the driver, or count the wagons?'],
      experience: ['What was the longest or strangest train you have seen go past?'],
      idea: ['What do you like to look out for while a long train goes by?'],
      problem: ['~What do you do while you wait at a level crossing?'],
    },
    cued: [
      'Which *train* journey would you take just for the views?',
      'How do you pass the time with children while the *barriers* are down?',
      'What would you wave from a *footbridge* over the railway: a hand, a scarf or a flag?',
      'A *replacement bus* instead of the train: a book, a nap or a look out of the window?',
    ],
    atWork: {
      asks: [
        'What gets people to take care at level crossings: signs, stories or cameras?',
        'Which message works best for level crossing safety: a film, a school visit or a poster?',
        'What makes a level crossing safer: barriers, lights or better habits?',
        'What did somebody from the railway tell you about crossings that stayed with you?',
      ],
      cued: [
        'What makes a safety message about a *level crossing* stick: a film, a talk or a drawing?',
        'Which way of announcing a *diversion* works best with residents: a map, a letter or a sign?',
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
      idea: ['+Who do you know who would make a cheerful bus driver?'],
      choice: [
        '+What makes a good bus driver: patience, skill or a smile?',
        '+What would you enjoy about driving a bus: the views, the people or the route?',
        '+Which bus would you most like to drive: a double-decker, an electric bus or a vintage one?',
      ],
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
        'Which quality makes a great bus driver: patience, calm or friendliness?',
        "What brightens a bus driver's day most: a wave, a thank you or a clear road?",
        'What matters most to a bus driver at work: a fair rota, a good bus or a good depot?',
        'What matters more in a new bus driver: driving skill, or a way with people?',
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
        '+What would you like more of on your bus route: early buses, late buses or Sunday buses?',
        'Where does your usual bus take you: to work, to the shops or to friends?',
      ],
      experience: ['Which bus do you catch more than any other?'],
      idea: ['Which place would be easier to reach with a new bus?'],
    },
    cued: [
      'Where would you go on an *express* bus with no stops?',
      '*Park and ride* or all the way by bus: which suits a day in town?',
      'What would you like to see at every *bus stop*: a bench, a screen or a roof?',
    ],
    atWork: {
      asks: [
        'Which bus ticket suits work best: a weekly pass, pay as you go or a yearly card?',
        'What helps passengers most at a stop: a live display, a shelter or a clear map?',
        'Which bus would suit your working day: early, every quarter hour or late?',
        'What would get more people to take the bus to work: more buses, speed or easy tickets?',
      ],
      cued: [
        'Which *timetable* change pleased passengers most on a route you know?',
        'Which *route* would you add first for people on early shifts?',
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
      idea: ['+Where would you fly for a long weekend if the flight were nonstop?'],
      choice: [
        '+A new flight route: to somewhere sunny, or to a big city?',
        'Which kind of place would you fly to on a new route: a beach, a city or an island?',
      ],
      experience: ['What do you remember about your first flight?'],
    },
    cued: [
      'Where would you fly for a *city break* and one good dinner?',
      'Where do you like to sit: *window* or aisle?',
      'What do you eat or buy first at the *airport*?',
      'Who would you take along on an *inaugural* flight?',
    ],
    atWork: {
      asks: [
        'Which region would you like more direct flights to: Europe, Asia or North America?',
        'Which new flight route would help you most for work?',
        'What decides a flight for work: the time, the airport or the connection?',
        'What do business travellers value most in a new route: frequency, good timings or comfort?',
      ],
      cued: [
        'Which *direct* route would save people at your work the most time?',
        'What makes the first day on a new *route* special for the crew?',
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
      experience: [
        '+How early do you like to get to the airport?',
        '+What do you like to do first once the car is parked and the bags are dropped?',
      ],
      choice: [
        '+When do you book airport parking: with the flight, or just before you go?',
        '+Which starts a trip well: easy parking, a quick check-in or time for a coffee?',
        '+What do you look for in airport parking: a short walk, good security or easy booking?',
      ],
    },
    cued: [
      'Which *terminal* or gate do you always seem to end up at?',
      'What do you buy before your *flight*: coffee, a book or sweets?',
      'How do you spot your *suitcase*: ribbon, colour or stickers?',
      'Which would you choose: a *lounge* before the flight or an hour in the shops?',
    ],
    atWork: {
      asks: [
        '+What matters most in airport parking: the price, the walk or the shuttle?',
        'Leaving for the airport: hours to spare, or at the last minute?',
        'Which airport parking suits a business trip best: meet and greet, short stay or a shuttle?',
        'What helps most on an early flight: parking close by, a quick shuttle or a good coffee?',
      ],
      cued: [
        'What do *passengers* ask you most often when they return to the car?',
        'What do travel agents recommend first: *meet and greet*, shuttle or park and ride?',
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
      idea: [
        '+Which aircraft would you most like to sit in at an air show?',
        'Which aircraft would you like to see fly over your town?',
      ],
      choice: ['+Air shows: fast jets, old warplanes or acrobatic teams?'],
      experience: ['Which aircraft makes you stop and look up?'],
    },
    cued: [
      'What would you shout when the *Red Arrows* fly over: a name, a colour or just wow?',
      'What would you ask a *Spitfire* pilot over a cup of tea?',
      'Which seat would you take in a *helicopter*: by the door, by the pilot or none, thank you?',
      'What sound do you love most at an air show: a *jet*, a Merlin or the crowd going quiet?',
    ],
    atWork: {
      asks: [
        'Which display would you choose at an air show: jets, biplanes or helicopters?',
        'Which aircraft made you want to work with planes, or just look up?',
        'What would you ask a display pilot after the air show?',
        'What inspires young people most at an air show: the pilots, the jets or the engineering?',
      ],
      cued: [
        "Which part of a *display* team's work do people on the ground never see?",
        'What do children ask *pilots* most often at an air show?',
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
      choice: [
        'Working on an aeroplane: up in the cockpit, or in the cabin with the passengers?',
        'Which route would you most like to fly as cabin crew: islands, big cities or mountains?',
      ],
      experience: ['What has a member of cabin crew done that made you smile?'],
    },
    cued: [
      'Which *uniform* of an airline looks the smartest to you?',
      'What do you order from the *trolley* on a plane?',
      'Where do you like to sit on a *long-haul* flight: aisle or window?',
      'Which question would you ask at a cabin crew *open day*?',
    ],
    atWork: {
      asks: [
        '+What matters most in good cabin crew: calm, warmth or attention to detail?',
        'What draws people to a cabin crew job: the travel, the team or the passengers?',
        'What would you pass on first to somebody starting as cabin crew?',
        'What do good cabin crew notice before a passenger says a word?',
      ],
      cued: [
        'What should nobody forget to bring to an *assessment day* for cabin crew?',
        'What did your crew *training* teach you that you still use off the plane?',
      ],
    },
  },
];
