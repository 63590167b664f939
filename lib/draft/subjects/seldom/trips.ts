import type { Subject } from '../subject';

/** Boats, old railways, mazes and coaches: ways to spend a day or a week away. */
export const trips: readonly Subject[] = [
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
      idea: ['~Which building near you looks as if it must be haunted?'],
      problem: ['~Which noise in your house at night sounds just like a ghost?'],
      choice: ['~On a ghost walk: right behind the guide, or at the back in the dark?'],
      experience: ['What spooky thing have you never been able to explain?'],
    },
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
      idea: ['Which closed railway line near you would you reopen?'],
      problem: ['Which job on a steam railway looks hardest: driver, stoker or signaller?'],
      choice: ['On a steam train: an open window and the smoke, or tea in the dining car?'],
      experience: ['Who took you for your first ride on a steam train?'],
    },
    atWork: {
      work: [
        'What takes the most hours on a steam railway that visitors never see?',
        'What do you enjoy most on a steam railway: the smell, the sound or the scenery?',
      ],
      people: [
        'What struck you the first time you stood next to a steam engine?',
        'Which job would you like to try on a steam railway: driver, guard or signaller?',
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
      idea: ['Which sea creature would you most like to see in the wild?'],
      problem: ["What's hardest to catch in a photo of a whale: the tail, the splash or the leap?"],
      choice: ['~On a whale watching trip: binoculars up all day, or wait until somebody shouts?'],
      experience: ['Where did you see your first whale or dolphin?'],
    },
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
      idea: ['~What would you name a narrowboat?'],
      problem: ['~What looks trickiest on a narrowboat: the steering, the locks or the tiny kitchen?'],
      choice: ['On a narrowboat: hand on the tiller, or feet up with a cup of tea?'],
      experience: ['Which lock, tunnel or aqueduct do you remember best from the canal?'],
    },
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
      idea: ['Which port would you like to wake up in, with breakfast on the balcony?'],
      problem: ['~What do you always pack for a cruise and never wear?'],
      choice: ['In a cruise port: a tour with a guide, or off on your own?'],
      experience: ['Which cruise stop would you go back to for a whole week?'],
    },
    atWork: {
      work: [
        'What do guests ask about most before they set off on a cruise?',
        'What decides a cruise for you: the ports, the ship or the people you go with?',
      ],
      people: [
        "What did a member of a ship's crew do that you've never forgotten?",
        'Which port would you most like to wake up in on a cruise?',
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
      problem: ['~Who is always last back on the coach on a day trip?'],
      choice: ['~On a coach trip: the front seat with the view, or the back row with the jokes?'],
      experience: ['Which song did everybody sing on school coach trips?'],
    },
    atWork: {
      work: [
        'Which seat do you go for on a coach: up front, by the window or right at the back?',
        'What makes a coach tour: the driver, the stops or the company on board?',
      ],
      people: [
        'What does a good coach driver do that makes the day for a group?',
        'Which coach trip with work or school do you still talk about?',
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
      idea: ['Who would you most like to have beside you on a pilgrimage?'],
      problem: ['What would you find hardest to leave at home on a pilgrimage?'],
      choice: ['On a pilgrimage: walking with others, or alone with your thoughts?'],
      experience: ['Which holy place have you never forgotten?'],
    },
  },
  {
    name: 'Hajj and Umrah',
    says: ['hajj', 'umrah', 'makkah', 'madinah', 'ihram', 'ziyarah'],
    clues:
      "visa, haram, package, kaaba, pilgrims, group leader, ramadan, makkah, madinah, ihram, tawaf, hotel, flight, scholar, mecca, prophet, prayer, seminar, sa'i, ziyarat, zamzam, mina, arafat, dua, jeddah, muslim, sheikh, dhul hijjah, vaccination",
    asks: {
      idea: ['Who would you most like to take with you on Umrah?'],
      problem: ['What is hardest to arrange before Hajj or Umrah: time off, papers or family?'],
      choice: ['For Umrah: a small family group, or a larger one with a guide?'],
      experience: ['What did somebody bring you back from Makkah or Madinah?'],
    },
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
      idea: ['What would you most like to find in the middle of a maze?'],
      problem: ['~Who in your family always gets everybody lost in a maze?'],
      choice: ['First stop at the farm: the animals, the tractor ride or the maze?'],
      experience: ['What do you remember best from a day out at a farm or a maze?'],
    },
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
      idea: ['Which flower would you plant a whole field of?'],
      problem: ['~How do you get everybody to smile at once for a photo in a flower field?'],
      choice: ['~In a flower field: camera out, or nose in?'],
      experience: ['Which flower reminds you of a garden from your childhood?'],
    },
  },
];
