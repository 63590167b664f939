import type { Subject } from '../../subject';

/** Boats, old railways, mazes and coaches: ways to spend a day or a week away. */
export const toursAndCruises: readonly Subject[] = [
  {
    name: 'ghost walks',
    says: [
      'ghost (walk|tour|hunt|night|stories)',
      'paranormal (night|investigation|event)',
      'haunted (pub|tour|walk|inn)',
    ],
    clues:
      'ghost, haunted, spooky, lantern, spirits, ghostly, midnight, gruesome, paranormal, halloween, ghoul, tour, guide, graveyard, night, hanging, tales, dark, witch, old town, murder, investigation, cellar, inn, castle, dungeon, medium, gallows, alley, plague, scream, vigil',
    asks: {
      choice: [
        '+On a ghost walk: true history, scary stories or a bit of both?',
        '+Where would you most like to go on a ghost walk: a castle, an old town or a churchyard?',
        '+~On a ghost walk: right behind the guide, or at the back in the dark?',
      ],
      experience: ['What spooky thing have you never been able to explain?'],
    },
    cued: [
      'What do you carry on a dark walk: *lantern*, torch or a friend?',
      'Which *haunted* film or book kept you awake?',
      '*Halloween* costume: ghost, witch or pumpkin?',
      'Which *inn* near you has the best old tale?',
    ],
  },
  {
    name: 'steam railway',
    says: [
      '(steam|heritage|narrow gauge|preserved|miniature) (railway|railroad)',
      'steam (gala|train|engine|loco(motive)?)',
      'footplate',
      'santa special',
    ],
    clues:
      'locomotive, carriages, gala, signal box, dining train, diesel, tank engine, buffet car, train, engine, footplate, station, platform, driver, heritage, track, coal, boiler, timetable, narrow gauge, whistle, guard, santa special, cream tea, fireman, volunteer, miniature, smokebox, firing, tender, overhaul',
    asks: {
      experience: [
        '+Who took you for your first ride on a steam train?',
        '+Where do you like to sit on a steam train?',
        '+What makes a day out on a steam railway so special?',
        '+What do you remember about your first ride on a steam train?',
      ],
      choice: [
        '+What do you love most about a steam train: the whistle, the smoke or the carriages?',
        '+Which film or story makes you think of steam trains?',
      ],
    },
    cued: [
      'Which number or name would you give a *locomotive*?',
      'Dinner on a *dining train*: by daylight, or after dark?',
      'Which *station* on a heritage line do you like to get off at and look round?',
      'Which old *diesel* do you remember from your days by the line?',
      'What would you wear on a *footplate* day: overalls, old coat or best hat?',
      'What makes a *Santa special* magical: the carols, the presents or the steam in the cold?',
      'What would you look at first at a steam *gala*: engines, stalls or the signal box?',
      'What would you have with a *cream tea* on the train: jam first, or cream first?',
    ],
    atWork: {
      asks: [
        '+Which job would you like to try on a steam railway: driver, guard or signaller?',
        'What do you enjoy most on a steam railway: the smell, the sound or the scenery?',
        'What makes a day on a steam railway: the engine, the view or the tea room?',
        'What struck you the first time you stood next to a steam engine?',
      ],
      cued: [
        'What do you tell a new *volunteer* on the first day at the railway?',
        'What goes first on the list before a *gala*: timetable, coal or catering?',
        'Which part of a *locomotive* overhaul takes longer than anybody expects?',
        'What do you do to keep *carriage* interiors looking their best?',
      ],
    },
  },
  {
    name: 'whale watching',
    says: [
      '(whale|dolphin|seal|puffin) (watch(ing|es)?|trip|tour|cruise|spotting)',
      'wildlife (cruise|boat|tour)',
      'humpback',
      'orca',
    ],
    clues:
      'whales, dolphins, pod, breach, skipper, calves, sightings, minke, boat, humpback, orca, sighting, tail, seal, puffin, migration, sea, ocean, blow, binoculars, fluke, rib, porpoise, cruise, captain, wildlife, calf, hydrophone, basking shark, departure, naturalist, sperm',
    asks: {
      choice: [
        '+Which whale would you most like to see: a humpback, an orca or a blue whale?',
        '~On a whale watching trip: binoculars up all day, or wait until somebody shouts?',
      ],
      idea: ['Which sea creature would you most like to see in the wild?'],
      experience: ['Where did you see your first whale or dolphin?'],
    },
    cued: [
      'What would you name a *humpback* with a spotty tail?',
      'Where would you like to see an *orca*: Norway, Canada or Scotland?',
      'How many dolphins or whales were in the biggest *pod* you have seen or heard of?',
      'Which would you hope to see on the way out to the whales: a *puffin*, a seal or a gannet?',
    ],
  },
  {
    name: 'narrowboat holidays',
    says: [
      'narrow ?boat (holiday|hire|break)',
      'canal ?(boat|holiday|cruise|trip)',
      'house ?boat',
      'hire boat',
      'boatyard',
      'narrow ?boat',
      'canal ?boat',
      '(canal|boating) holiday',
      'wide ?beam',
      'live ?aboard',
      'towpath',
      'boaters',
      'canal trust',
    ],
    clues:
      'berth, moor, locks, aqueduct, towpath, tiller, canal, steer, boatyard, cruiser, barge, winding hole, marina, hire base, cruising, boat, waterway, tunnel, bridge, canal-side pub, four mph, stove, galley, windlass, leisurely, deck, houseboat, flight of locks, cabin, crew, short break, duck',
    asks: {
      idea: [
        '+What would you like to spot from a narrowboat?',
        '+How long would your ideal narrowboat holiday be?',
        '+What would you most look forward to on a narrowboat holiday?',
        '+~What would you name a narrowboat?',
      ],
      choice: [
        '+Which would you enjoy most by narrowboat: a lock, a tunnel or an aqueduct?',
        '+Where would you moor a narrowboat for the night: by a pub, a field or a village?',
        '+Which job on a narrowboat would you take: steering, working the locks or cooking?',
      ],
    },
    cued: [
      'At a canal *lock*: steering the boat, or working the gates?',
      'Where would you like to *moor* for the night: by a pub, in a village or out in the fields?',
      'What would you order at a canal-side *pub* after a day on a narrowboat?',
      'What do you like best on a *towpath*: walking, cycling or watching the boats?',
      'What would you do in a long canal *tunnel*: sing, count the minutes or hold the lamp?',
      'What would you cook first in the *galley* of a narrowboat?',
      'What would you do by the *stove* of a narrowboat on a wet evening: read, play cards or doze?',
      'Where would a *dog* like to ride on a narrowboat: at the front, on the roof or beside you?',
    ],
  },
  {
    name: 'cruises',
    says: [
      '(ocean|mediterranean|caribbean|world|nile|danube|norwegian|fjord|luxury) cruise',
      'cruise (ship|line|holiday|deal|terminal)',
      'river cruise',
      'shore excursion',
    ],
    clues:
      'cabin, balcony, ports, embark, captain, itinerary, all inclusive, ship, mediterranean, sailing, caribbean, fjord, deck, river, onboard, danube, excursion, alaska, departure, norwegian, suite, night, fly-cruise, stateroom, solo traveller, voyage, shore, southampton, drinks package',
    asks: {
      idea: ['+Which port would you like to wake up in, with breakfast on the balcony?'],
      choice: [
        '+Where would you like to cruise: the Mediterranean, the Caribbean or the fjords?',
        '+In a cruise port: a tour with a guide, or off on your own?',
      ],
      problem: ['~What do you always pack for a cruise and never wear?'],
    },
    cued: [
      'Which *river* would you like to see from the deck: the Danube, the Nile or the Rhine?',
      'How do you like a *cabin*: with a balcony, a porthole or no window and a good sleep?',
      'What would you do with a day at *sea*: pool, book or bingo?',
      'A *fjord* at dawn: on deck with coffee, or from the warm bed?',
    ],
    atWork: {
      asks: [
        '+Which port would you most like to wake up in on a cruise?',
        'Which cruise would you choose: fjords, islands or a great river?',
        'What decides a cruise for you: the ports, the ship or the people you go with?',
        'What matters most when planning a cruise: the route, the ship or the cabin?',
      ],
      cued: [
        'What do clients ask first about a *river* cruise: food, size or walking?',
        'Which *itinerary* sells itself once you show the map?',
      ],
    },
  },
  {
    name: 'coach tours',
    says: [
      'coach (trip|tour|holiday|excursion|party)',
      '(day|mystery) (trip|tour) by coach',
      'mystery tour',
      'group travel',
      'coach hire',
    ],
    clues:
      'pick up points, seats left, departs, comfort stop, excursion, turkey and tinsel, seaside, hotel, driver, mystery, half board, day trip, luggage, departure, group, scenic, christmas market, itinerary, garden, scotland, seats, guide, brochure, travel, per person, ferry, single room, reclining, highlights, lakes',
    asks: {
      idea: ['Where would you like a mystery tour to end up?'],
      choice: [
        'Which coach tour would you choose: gardens, castles or the coast?',
        '+~On a coach trip: the front seat with the view, or the back row with the jokes?',
      ],
      experience: ['Which song did everybody sing on school coach trips?'],
    },
    cued: [
      'Which *Christmas market* would you take a coach to?',
      'Where do you like a *comfort stop*: by a view, a café or a farm shop?',
      '*Seaside* day trip: fish and chips, a walk on the pier or a deckchair?',
    ],
    atWork: {
      asks: [
        '+What do groups value most on a coach tour: easy booking, a good guide or comfortable seats?',
        'What makes a coach tour: the driver, the stops or the company on board?',
        'What makes a good tour guide on a coach: stories, humour or local knowledge?',
        'Which seat do you go for on a coach: up front, by the window or right at the back?',
      ],
      cued: [
        'What makes a *driver* the one that groups ask for again?',
        'Which *pick-up* habit keeps a tour running on time?',
      ],
    },
  },
  {
    name: 'pilgrimage',
    says: [
      'pilgrim(s|age)?',
      'camino( de santiago)?',
      'yatra',
      'darshan',
      'lourdes',
      'char dham',
      'walking pilgrimage',
    ],
    clues:
      'shrine, holy, basilica, scallop, temple, blessing, camino, walk, santiago, pilgrim, church, yatra, prayer, lourdes, route, saint, cathedral, spiritual, darshan, priest, mass, abbey, relic, kedarnath, mount, rosary, group, rome, chapel, char dham, candle',
    asks: {
      choice: [
        'On a pilgrimage: walking with others, or alone with your thoughts?',
        'Which moment of a pilgrimage would move you most: setting out, the path or arriving?',
      ],
      idea: [
        'Which pilgrimage would you most like to go on?',
        'Who would you most like to have beside you on a pilgrimage?',
      ],
    },
    cued: [
      'Which part of the *Camino* would you walk first?',
      'What would you carry up to a *temple*: flowers, fruit or a lamp?',
      'Which *cathedral* made you stand still and look up?',
      'Whose *prayer* or blessing would you like to take along on the road?',
    ],
  },
  {
    name: 'Hajj and Umrah',
    says: ['hajj', 'umrah', 'makkah', 'madinah', 'ihram', 'ziyarah'],
    clues:
      "visa, haram, package, kaaba, pilgrims, group leader, ramadan, makkah, madinah, ihram, tawaf, hotel, flight, scholar, mecca, prophet, prayer, seminar, sa'i, ziyarat, zamzam, mina, arafat, dua, jeddah, muslim, sheikh, dhul hijjah, vaccination",
    asks: {
      idea: ['+Who would you most like to take with you on Umrah?'],
      choice: [
        '+When would you most like to go for Umrah: in Ramadan, in winter or in the school holidays?',
        'For Umrah: a small family group, or a larger one with a guide?',
      ],
      problem: ['What is hardest to arrange before Hajj or Umrah: time off, papers or family?'],
    },
    cued: [
      'Who would you share a bottle of *zamzam* water with first?',
      'How do you like to learn a new *dua*: from a book, a teacher or a parent?',
      'What would you look forward to most in *Madinah*: the mosque, the dates or the peace?',
      'Who would you like to go through *ihram* preparations with: parents, spouse or friends?',
    ],
  },
  {
    name: 'farm mazes',
    says: [
      '(maize|corn|hedge|sunflower) maze',
      'farm (park|fun|adventure|trail|day)',
      'hay ?ride',
      'tractor (ride|trailer)',
      'pig rac(e|ing)',
    ],
    clues:
      'maze, goats, piglets, straw bales, play barn, barn, tractor, pedal, maize, corn, tractor ride, pumpkin, clues, trail, lost, hay bale, straw, animals, field, summer, puzzle, sunflower, kids, exit, hedge, wellies, dead end, slide, play, scarecrow, map, stalks, autumn, september',
    asks: {
      choice: [
        '+How do you find the way out of a maze: a map, luck or always turning left?',
        "+What's the best part of a maze: getting lost, finding clues or getting out?",
      ],
      experience: ['~Who in your family always gets everybody lost in a maze?'],
      idea: ['What would you most like to find in the middle of a maze?'],
    },
    cued: [
      'Which way would you turn first in a *maize* maze: left, right or straight on?',
      'What would you do with a *pumpkin* from the field: carve it, cook it or put it on the doorstep?',
      'What does a *goat* at a farm try to nibble first: your sleeve, your map or your shoelaces?',
      'Which name would you give the smallest *piglet* in a litter?',
      'Where do you like to sit on a *tractor ride*: right at the front, in the middle or at the back?',
      'What would you do on a mountain of *straw* bales: climb, jump or sit down with a coffee?',
      'What would you do with a *sunflower* picked in a field: keep it, give it away or save the seeds?',
      'Who reads out the clues on a farm *trail*: the children, the grown-ups or whoever is fastest?',
    ],
  },
  {
    name: 'flower fields',
    says: [
      '(lavender|sunflower|tulip|bluebell|daffodil|flower|wildflower) (field|farm|wood|walk|trail)',
      'pick your own (flower|sunflower|tulip)',
      'snowdrop (walk|weekend)',
    ],
    clues:
      'lavender, sunflowers, bluebells, in bloom, stems, tulips, photographers, bloom, daffodil, photography, petal, rows, poppy, picking, peony, pick your own, bouquet, dahlia, meadow, basket, farm, wood, scissors, colour, bee, purple, spring, season, entry slot',
    asks: {
      idea: ['+Which flower would you plant a whole field of?'],
      experience: ['Which flower reminds you of a garden from your childhood?'],
      choice: [
        'What do you love most about a flower field: the colour, the scent or the bees?',
        '~In a flower field: camera out, or nose in?',
      ],
    },
    cued: [
      'Which colour of *tulips* would you fill your arms with first?',
      'What do you do with *sunflowers* you picked: vase, seeds or a photo?',
      'Where do you go to see *bluebells* in spring?',
      'Which *dahlia* would you choose: the giant plate, a neat pompom or a dark red star?',
    ],
  },
];
