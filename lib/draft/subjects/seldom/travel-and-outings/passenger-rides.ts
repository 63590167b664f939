import type { Subject } from '../../subject';

/** Being driven, flown, ferried and floated. */
export const passengerRides: readonly Subject[] = [
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
      experience: [
        '+Which coach trip do you remember best?',
        '+What do you always take with you on a coach trip?',
        '~Who in your group is always last back to the coach?',
      ],
      idea: ['+Which place would you go back to on a coach trip?'],
      choice: [
        '+Which town or city would you like to see on a coach trip?',
        '+How long is a perfect coach trip: a day, a weekend or a week?',
        '+What do you like best on a coach trip: the view, the chat or not having to drive?',
      ],
    },
    cued: [
      '*Seaside* day: paddle, chips or a walk along the front?',
      'Where would you love to end up on a *mystery tour*?',
      'Which *garden* would you travel two hours to see?',
      'What do you look for first at a *Christmas market* with a whole day to spend?',
    ],
    atWork: {
      asks: [
        'What do groups enjoy most about a coach trip: no driving, the chat or the views?',
        'A team day out by coach: to the coast, to a city or to a theme park?',
        'What makes a long coach trip pass quickly: the views, a film or good company?',
        'Which extra would you choose on a group coach: wifi, tables or a guide?',
      ],
      cued: [
        'What makes a *driver* the hero of a group trip?',
        'How do you fill the last *seat* on a day trip?',
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
      experience: ['+Which occasion would you like to arrive at in a chauffeur-driven car?'],
      idea: ['Where would you like to be driven if you had a chauffeur for a day?'],
      choice: ['With a chauffeur: a good chat, or a quiet nap in the back?'],
      problem: ['Which journey would you gladly let somebody else drive for you?'],
    },
    cued: [
      '*Prom* car: limo, classic or fire engine?',
      'Which *wedding car* would you choose: an open-top, an old bus or a tractor?',
      'Which *airport transfer* snack would you like in the back seat?',
      'What music should a *limo* play on the way to a party?',
    ],
    atWork: {
      asks: [
        'What matters most when you book a chauffeur: punctuality, discretion or a fixed contact?',
        'What matters most in a chauffeured car: quiet, space or wifi?',
        'What do you value most in a chauffeur: good timing, a calm drive or good conversation?',
        'When would a chauffeur help you most: early flights, client visits or events?',
      ],
      cued: [
        'What do *corporate* clients ask first about a chauffeur?',
        'Which part of *meet and greet* makes a passenger feel at ease?',
      ],
    },
  },
  {
    name: 'rickshaws',
    says: ['(auto|e|cycle|electric) ?rickshaw', 'tuk ?tuk', 'auto driver', 'rickshaw', 'share auto'],
    clues:
      'passengers, meter, auto stand, three wheeler, pillion, permit, auto, tuk tuk, driver, fare, e-rickshaw, wheel, canopy, ride, pedal, city tour, cycle, hood, battery, last mile, horn, painted, cng, lights, wedding entrance, shared auto, stand, garland, hire, lane, traffic',
    asks: {
      experience: ['+What makes a great rickshaw driver?'],
      choice: [
        '+Which rickshaw would you choose: a bright painted auto, a cycle rickshaw or an electric one?',
      ],
      idea: ['Where would you most like to go by rickshaw?', 'Which colour would you choose for a rickshaw?'],
    },
    cued: [
      "What's the best tip about a city that a rickshaw *driver* ever gave you?",
      'Which famous *passenger* would you like to share a rickshaw with across town?',
      'Who should ride in the rickshaw at a *wedding*: the couple, the grandparents or the children?',
      'Which street should a rickshaw *tour* of your town never miss?',
      'Where near you would an *e-rickshaw* be most useful: the market, the station or the school?',
      'How do you pass the time in *traffic* on a rickshaw ride: with a chat, a song or a snack?',
      'Which of your friends would you trust to *pedal* you around town in a rickshaw?',
      'A rickshaw ride in summer: *hood* up for the shade, or down for the breeze?',
      'What do you remember about a rickshaw ride in the *rain*?',
      'How would you dress up a rickshaw for a festival: with *lights*, flowers or ribbons?',
    ],
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
      choice: [
        '+On a ferry crossing: out on deck in the wind, or inside with a hot drink?',
        '+Where do you sit on a ferry: by the window, out on deck or near the door?',
        'When is a ferry crossing loveliest: at sunrise, at midday or at sunset?',
      ],
      experience: [
        "What's your favourite thing to eat or drink on a ferry crossing?",
        'How do you like to pass the time on a ferry?',
        'What do you always pack for a ferry crossing?',
      ],
    },
    cued: [
      'What do you do first when you step off the ferry on an *island*?',
      'A *cabin* on a ferry: with a window for the view, or dark for a good sleep?',
      'What do you always take up with you from the *car deck* of a ferry: coat, snacks or a book?',
      'What would you bring as a *foot passenger* on a ferry: a rucksack, a case or a bike?',
      'Which *harbour* do you like best to arrive in by ferry?',
      'Where do you keep the ferry *timetable*: on the fridge, on the phone or in your head?',
      'How do you pass the time when the *weather* holds the ferry in port: cards, tea or a book?',
      'Which name would you paint on the bow of a new ferry or *vessel*?',
    ],
    atWork: {
      asks: [
        "What's the best part of a ferry crossing: the deck, the view or the breakfast?",
        'Which job on a ferry would you like to try: captain, engineer or chef?',
        'What matters most in a ferry service: reliability, the timetable or comfort?',
        'Which ferry route would you add to the map?',
      ],
      cued: [
        'What should new ferry *crew* learn first: the knots, the names or the tides?',
        'Which *freight* on the ferry would an island miss first: food, fuel or parcels?',
        'What makes a ferry *terminal* a better place to wait: coffee, big windows or good seats?',
        'How do you use the time as a ferry *commuter*: emails, reading or looking out to sea?',
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
      choice: [
        '+On a boat trip: up front in the spray, or at the back in the sun?',
        'What would you hope to see on a boat trip: dolphins, seals or seabirds?',
      ],
      idea: ['Which animal would you most like to see from a boat?'],
      experience: ['What have you spotted from a boat that made you grab your camera?'],
    },
    cued: [
      'Which *island* would you sail round in a day?',
      'What do you do first when you see *dolphins*: point, shout or film?',
      'Where have you seen the most *seals* in one place?',
      'What would you drink on a *sunset* cruise: lemonade, wine or a flask of tea?',
    ],
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
      choice: [
        '+Out on the water: sails, an engine or a pair of oars?',
        'Where would you sail first from the marina: along the coast, upriver or out to an island?',
      ],
      problem: ["What's hardest about mooring a boat: the wind, the ropes or the people watching?"],
      idea: ['+~What name would you paint on a boat if it were yours?'],
    },
    cued: [
      'Which *knot* can you still tie without looking?',
      'How would you spend a first evening at a new *mooring*: a drink on deck, a walk or an early night?',
      'Where would you go for a week on a *yacht*: islands, rivers or along the coast?',
      'Which *harbour* would you like to sail into at sunset?',
    ],
    atWork: {
      asks: [
        'What makes a good marina: shelter, friendly neighbours or a decent café?',
        'What makes a marina welcoming to visitors: friendly staff, clean showers or good moorings?',
        'Which check matters most before the season: hull, engine or rigging?',
        'Which job on a boat do you actually enjoy: the varnish, the ropes or the engine?',
      ],
      cued: [
        'Which job before *antifoul* season do owners put off longest?',
        'What do visitors ask for first at a *berth*: wifi, showers or a good pub?',
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
      idea: ['+Where would you take a caravan for a whole summer?'],
      choice: [
        '+Caravan: seaside, lake or mountains?',
        '+A place for the caravan: right by the sea, or deep in the woods?',
      ],
      problem: ["What's hardest about a caravan trip: the reversing, the packing or going home?"],
    },
    cued: [
      'Under the *awning*: breakfast, cards or an evening drink?',
      '*Static* or tourer: which would you choose for your holidays?',
      'Which *motorhome* trip would you take with no date to be back?',
      'What do you like to do first after you find your *pitch*: kettle, chairs or a walk?',
    ],
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
      idea: [
        '+Which place would you most like to fly over in a small plane?',
        '+Who would you take up as your first passenger?',
      ],
      experience: ["What's the most beautiful thing you have ever seen from the air?"],
      choice: ['In a small plane: take the controls, or look out of the window?'],
    },
    cued: [
      'Who would you take up as your first passenger with a *pilot* licence?',
      'Where would you like to sit in a *glider*: front or back?',
      'Which loop or roll would you try in an *aerobatic* plane?',
      'What would you do to celebrate your first *solo* flight?',
    ],
    atWork: {
      asks: [
        "+Where would you fly first if you had a pilot's licence?",
        'What takes student pilots longest to master: landing, radio or navigation?',
        'What matters most in a flying school: the instructors, the planes or the weather?',
        'What makes a good flying instructor: calm, clarity or experience?',
      ],
      cued: [
        'What do you tell a student before the first *landing*?',
        'Which *airfield* would you recommend for cake after a flight?',
      ],
    },
  },
];
