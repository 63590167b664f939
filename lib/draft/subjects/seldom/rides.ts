import type { Subject } from '../subject';

/** Being driven, flown, ferried and floated. */
export const rides: readonly Subject[] = [
  {
    name: 'coach trips',
    says: [
      'coach (hire|trip|company|operator|tour|travel|holiday|outing|driver)',
      'mini ?bus (hire|driver)?',
      'charter bus',
      '(day|group) (trip|excursion) by coach',
      'coach and bus',
    ],
    clues:
      'seater, pick up point, outing, group travel, coaches, depart, seaside, excursion, seat, pick-up, driver, minibus, mystery tour, day trip, garden visit, luggage, christmas market, passenger, theatre, departure, party booking, group, comfort stop, school run, itinerary, half board, charter, turkey and tinsel, coastal, hotel, blackpool, single supplement',
    asks: {
      idea: ['Where would you go on a day trip if a coach stopped at your door?'],
      problem: ['~Who in your group is always last back to the coach?'],
      choice: ['On a coach: the front seat for the view, or the back row for the fun?'],
      experience: ['Which school trip by coach do you still remember?'],
    },
    atWork: {
      work: [
        'What makes a long coach trip pass quickly: the views, a film or good company?',
        'Where do you like to sit on a coach: at the front, in the middle or right at the back?',
      ],
      people: [
        'What does a good coach driver do that passengers hardly notice?',
        'Which coach trip from your school days do you remember best?',
      ],
    },
  },
  {
    name: 'chauffeur',
    says: [
      'chauffeur',
      'airport transfer',
      '(executive|vip) (car|travel|transfer)',
      'limo(usine)?',
      'wedding car',
      'private hire driver',
    ],
    clues:
      'meet and greet, suited, terminal, luggage, punctual, stretch, chauffeured, mercedes, limo, airport transfer, executive, wedding car, driver, luxury, vip, passenger, saloon, black car, flight tracking, prom, ribbon, leather, corporate, hourly, discreet, door, journey, limousine',
    asks: {
      idea: ['Where would you like to be driven if you had a chauffeur for a day?'],
      problem: ['Which journey would you gladly let somebody else drive for you?'],
      choice: ['With a chauffeur: a good chat, or a quiet nap in the back?'],
      experience: ['Which occasion would you like to arrive at in a chauffeur-driven car?'],
    },
    atWork: {
      work: [
        'What makes a work journey feel easy: an early car, or a quiet one?',
        'What do you value most in a chauffeur: good timing, a calm drive or good conversation?',
      ],
      people: [
        "What's the kindest thing a driver has done for you on a long work day?",
        'What does a good chauffeur do before the passenger even gets in?',
      ],
    },
  },
  {
    name: 'rickshaws',
    says: ['(auto|e|cycle|electric) ?rickshaw', 'tuk ?tuk', 'auto driver', 'rickshaw', 'share auto'],
    clues:
      'passengers, meter, auto stand, three wheeler, pillion, permit, auto, tuk tuk, driver, fare, e-rickshaw, wheel, canopy, ride, pedal, city tour, cycle, hood, battery, last mile, horn, painted, cng, lights, wedding entrance, shared auto, stand, garland, hire, lane, traffic',
    asks: {
      idea: ['What would you paint on the back of an auto rickshaw?'],
      problem: ["What's hardest to fit into an auto rickshaw: the shopping, the suitcases or the family?"],
      choice: ['In an auto rickshaw: chat with the driver, or look out at the street?'],
      experience: ['Where did you last ride in a rickshaw, and who squeezed in with you?'],
    },
  },
  {
    name: 'ferry',
    says: [
      'ferries',
      'ferry (service|crossing|timetable|terminal|company|operator|port|trip)',
      '(first|last|early|extra|new|am|pm) sailing',
      'sailing (time|schedule|timetable)',
      'car deck',
      'foot passenger',
    ],
    clues:
      'ferry, sailing, crossing, island, vehicle space, harbour, swell, timetable, slipway, mainland, foot passengers, vehicle deck, port, car deck, passenger, terminal, vessel, boarding, crew, cancelled, weather, strait, check-in, cabin, sea, route, river, catamaran, departure, on board, vehicles, captain',
    asks: {
      idea: ["What's your favourite thing to eat or drink on a ferry crossing?"],
      problem: ["What's hardest on a ferry crossing: sitting still, finding a seat or finding the car?"],
      choice: ['On a ferry crossing: out on deck in the wind, or inside with a hot drink?'],
      experience: ['Which ferry crossing would you make again just for the view?'],
    },
    atWork: {
      work: [
        "What's the best part of a ferry crossing: the deck, the view or the breakfast?",
        'What do people on land forget about how an island gets its supplies?',
      ],
      people: [
        'Which ferry crossing would you happily make again tomorrow?',
        'What does a good ferry crew do that passengers hardly notice?',
      ],
    },
  },
  {
    name: 'boat trips',
    says: [
      'boat (trip|tour|ride|cruise)',
      'river cruise',
      '(seal|whale|dolphin|puffin) (watching|cruise|trip|tour)',
      '(harbour|harbor|sunset|wildlife) cruise',
    ],
    clues:
      'skipper, seals, dolphins, on deck, puffins, life jacket, quay, aboard, sightings, cruise, harbour, whale, river, island, sunset, sea, wildlife, rib, departing, on board, landing, deck, estuary, lifejacket, coast, sea cave, lake, captain, binoculars, jetty, lighthouse, tide, seabird, sailing',
    asks: {
      idea: ['Which animal would you most like to see from a boat?'],
      problem: ['What do you always wish you had packed for a boat trip?'],
      choice: ['On a boat trip: up front in the spray, or at the back in the sun?'],
      experience: ['What have you spotted from a boat that made you grab your camera?'],
    },
  },
  {
    name: 'boats and marinas',
    says: [
      'boat ?(builder|building|yard|sales|dealer|show|owner|club|repair|licence)',
      'yacht (club|broker|charter|sales)?',
      'marina (berth|office|manager|village)',
      '(the|our) marina',
      'mooring',
      'chandler(y|ies)?',
      '(motor|speed|sailing) ?boat',
      'outboard',
      'antifoul(ing)?',
    ],
    clues:
      'hull, berth, pontoon, slipway, rigging, bilge, knots, deck, anchor, keel, mooring, yacht, sailing, antifoul, outboard, boatyard, engine, motorboat, jetty, broker, chandlery, hoist, harbour, mast, cruiser, lift-out, dinghy, fuel dock, winterise, ashore, skipper, lock, trailer, inboard',
    asks: {
      idea: ['~What name would you paint on a boat if it were yours?'],
      problem: ["What's hardest about mooring a boat: the wind, the ropes or the people watching?"],
      choice: ['Out on the water: sails, an engine or a pair of oars?'],
      experience: ['Who took you out in a boat for the first time?'],
    },
    atWork: {
      work: [
        'Which job on a boat do you actually enjoy: the varnish, the ropes or the engine?',
        'What makes a good marina: shelter, friendly neighbours or a decent café?',
      ],
      people: [
        'What was the first boat you remember being trusted to steer?',
        'Who do you know that can fix anything on a boat?',
      ],
    },
  },
  {
    name: 'caravans',
    says: [
      '(touring|static) caravan',
      'caravan (dealer|sales|service|servicing|park|site|storage|club|show|holiday|workshop)',
      'caravanning',
      'caravanner',
      'travel trailer',
      'rv (park|dealer|repair|life)',
    ],
    clues:
      'caravan, awning, tow, hitch, pitch, berth, damp test, gas bottle, jockey wheel, tourer, static, site, motorhome, layout, damp, campsite, servicing, holiday park, hook-up, mover, storage, decking, park, axle, winterise, habitation check, owners, leisure battery, kitchenette, shower',
    asks: {
      idea: ['Where would you take a caravan for a whole summer?'],
      problem: ["What's hardest about a caravan trip: the reversing, the packing or going home?"],
      choice: ['A place for the caravan: right by the sea, or deep in the woods?'],
      experience: ['Where did you spend your first night in a caravan?'],
    },
  },
  {
    name: 'flying lessons',
    says: [
      '(flying|gliding|pilot) (lesson|school|club|training|licence)',
      'flight (school|training|instructor|simulator)',
      'air ?field',
      '(light|microlight) aircraft',
      'first solo flight',
    ],
    clues:
      'cockpit, runway, hangar, cessna, take off, aerobatic, student pilot, glider, airstrip, pilot, airfield, solo, licence, aircraft, ppl, instructor, takeoff, landing, flight, trial lesson, circuit, simulator, wings, microlight, logbook, propeller, aeroplane, helicopter, medical, hours, ground school, aviation, first solo',
    asks: {
      idea: ['Which place would you most like to fly over in a small plane?'],
      problem: ['What looks hardest about flying a small plane: the take-off, the turns or the landing?'],
      choice: ['In a small plane: take the controls, or look out of the window?'],
      experience: ["What's the most beautiful thing you have ever seen from the air?"],
    },
    atWork: {
      work: [
        'What takes student pilots longest to master: landing, radio or navigation?',
        "Where would you fly first if you had a pilot's licence?",
      ],
      people: [
        'Who first got you interested in flying?',
        'What did a flying instructor say to you that you can still hear?',
      ],
    },
  },
];
