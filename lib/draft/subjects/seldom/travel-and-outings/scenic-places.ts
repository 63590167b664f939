import type { Subject } from '../../subject';

/** Where one goes for the view. */
export const scenicPlaces: readonly Subject[] = [
  {
    name: 'houseboat',
    says: [
      'house ?boat',
      'backwater(s| cruise)',
      'shikara',
      '(punting|gondola|rowing ?boat|pedalo|swan boat|canoe) (tour|hire|ride|trip|season|station|tours)',
      '(river|lake|sunset|canal|eco) (cruise|boat ride)',
      'river ?boat',
    ],
    clues:
      'backwaters, deck, lagoon, moored, oars, punt, banks, cruise, reeds, kerala, canal, river, cabin, lake, alleppey, narrowboat, overnight, rowing, shikara, boatman, kayak, water, sunset, jetty, marina, canoe, paddle, vembanad, gondola, sundeck, berth, pedalo, dal lake, captain',
    asks: {
      idea: [
        '+Which meal would taste best on a houseboat?',
        '+How long could you happily stay on a houseboat?',
        'What would you have for breakfast on the deck of a houseboat?',
      ],
      choice: [
        '+What would you most enjoy seeing from a houseboat: birds, villages or sunsets?',
        '+Which spot on a houseboat would be yours: the deck, the window seat or the cabin?',
        '+On a houseboat: awake for the sunrise, or up late for the stars?',
      ],
    },
    cued: [
      'Which *lake* would you like to spend a night on?',
      'What appeals to you most about a *narrowboat*: slow travel, the stove or the views?',
      'What would you watch the *sunset* with on deck: tea, wine or a guitar?',
      'What would you most like to see on the *backwaters*: palms, birds or village life?',
    ],
  },
  {
    name: 'hill station',
    says: [
      'hill ?station',
      '(mountain|himalayan|hill) (resort|retreat|village|stay|lodge|trek)',
      '(tea|coffee|spice) (estate|plantation|garden) (tour|stay|bungalow|visit|walk)',
      'trek(king|kers)? (in|to|through|season|group|company|poles?|guide)',
      '(toy|mountain) (train|railway)',
    ],
    clues:
      'mist, viewpoint, valley, trek, peaks, pines, sunrise, estate, altitude, cool air, misty, tea garden, mountain, cottage, munnar, bonfire, monsoon, resort, ooty, himalaya, shimla, retreat, coorg, view point, toy train, winter, snow, darjeeling, plantation, manali, waterfall, mussoorie, homestay, clouds',
    asks: {
      choice: ['+In the hills: a walk through the tea bushes, or a chair with a view?'],
      idea: [
        '+Which hill station would you most like to visit?',
        'What would you do first on a cool morning in the hills?',
      ],
      experience: ['Which mountain view do you still remember waking up to?'],
    },
    cued: [
      'What do you drink with a view of a *tea garden*: masala chai, green tea or coffee?',
      'Which song would you sing round a *bonfire* in the hills?',
      'What do you eat in the hills in the *monsoon*: pakoras, corn or Maggi?',
      'How early would you get up for a *sunrise* over the peaks: four, five or six?',
    ],
  },
  {
    name: 'farm stay and homestay',
    says: [
      'farm ?stay',
      '(rural|village|heritage|family run|traditional) home ?stay',
      'home ?stay (host|owner|in|experience|booking)',
      '(dude|guest|working|cattle) ranch',
      'agri ?tourism',
      "(tree ?house|shepherd'?s hut|yurt|gypsy caravan|cabin) (stay|break|holiday|escape|getaway)",
    ],
    clues:
      'hosts, homemade, hens, ranch, fireplace, countryside, home cooked, cabin, horseback, eggs, guest, cow, village, bullock cart, room, collecting eggs, tent, feeding lambs, rural, organic, orchard, chulha, barn, cottage, night, goats, tractor ride, campfire, stargazing, traditional, fresh milk, dude ranch',
    asks: {
      choice: [
        '+What would you do first on a farm stay: feed the animals, ride or rest?',
        'A place to sleep: high up in a tree house, or by the fire in a cabin?',
      ],
      idea: ['Which job would you try first on a farm stay?'],
      problem: ['Which farm job would you find hardest before breakfast?'],
    },
    cued: [
      'Which *breakfast* would you look forward to on a farm?',
      'Which *animal* would you visit first on a farm stay?',
      'What would you do all evening in a *cabin* with no screen: cards, stars or sleep?',
      'Which *orchard* fruit would you eat straight from the tree?',
    ],
  },
  {
    name: 'cable car and viewing deck',
    says: [
      'cable ?car',
      'funicular',
      'gondola ride',
      'rope ?way',
      '(observation|viewing|sky) (deck|tower|wheel|platform|walk)',
      '(glass|sky|suspension|hanging) bridge( (walk|opening|experience|climb))?',
      'ferris wheel',
      'zip ?(line|lining|wire)',
    ],
    clues:
      'summit, panorama, skyline, cabin, views, floors, heights, harness, lookout, skywalk, gondola, ride, mountain, ropeway, panoramic, funicular, tower, peak, glass floor, observation deck, top, lift, queue, sunset, station, metres, chairlift, temple, landmark, valley, wind, storeys, maintenance, visitors',
    asks: {
      choice: [
        '+When is the best time for a view from high up: sunrise, midday or sunset?',
        '+What would you most like to see from a viewing deck: mountains, sea or city lights?',
        '+At a viewpoint: straight to the edge, or a few steps back?',
      ],
      idea: ['Which landmark would you like to see from high above?'],
    },
    cued: [
      'What would you do on a *glass floor*: walk, crawl or look straight ahead?',
      'Which *sunset* would you like to see from the top of a tower?',
      'Which *skyline* would you know at once from a photo?',
      'Which *funicular* or old lift have you enjoyed riding?',
    ],
  },
  {
    name: 'open-top bus',
    says: [
      '(open ?top|sightseeing|hop ?on hop ?off|hop ?on,? hop ?off) (bus|buses|tour|cruise)',
      '(segway|tuk ?tuk|trolley|rickshaw|scooter|e ?bike|bike|bicycle|food|street art|movie locations?) tour',
      'walking food tour',
      'tourist (information|map|guide|office)',
      'food (walk|trail|crawl|tour)',
    ],
    clues:
      'sightseeing, landmarks, local guide, commentary, stops, hidden gems, tastings, route, old town, itinerary, hop on, upper deck, double decker, tour guide, tour, tuk tuk, headphones, red bus, segway, city tour, 48 hour, trolley, audio guide, departures, attractions, rickshaw, cathedral, seafront, passengers, christmas lights, live guide, top deck, vintage bus, cruise, castle',
    asks: {
      choice: [
        'On an open-top bus: the front seat, or the back row?',
        'What do you enjoy most on a city bus tour: the views, the stories or the breeze?',
      ],
      idea: ['What would you show visitors first from the top of a bus?'],
      experience: ['In which city did you take an open-top bus ride you still remember?'],
    },
    cued: [
      'Where in your town should a *tour guide* stop the bus for ten minutes?',
      'Which language would you choose for the *audio guide* just for fun?',
      'What do you take up to the *upper deck*: a hat, a camera or an ice cream?',
      'Which *old town* would you see first from the top of a bus?',
    ],
  },
  {
    name: 'seaside pier',
    says: [
      'pier (show|amusements|arcade|rides|theatre|railway|opening|head|trust|festival)',
      '(amusement|penny|seaside|retro) arcade',
      '(beach|seaside) (donkey|donkeys|rides|huts?|promenade|boardwalk)',
      'beach hut',
      'model village',
      'boardwalk (rides|amusements|arcade)',
      'helter ?skelter',
      'punch (and|&) judy',
    ],
    clues:
      'pier, promenade, candyfloss, rock, twopenny, dodgems, slot machines, deckchairs, gulls, bandstand, amusements, arcade, 2p machine, sea, victorian, rides, pier head, penny falls, fish and chips, helter skelter, landing stage, seagull, beach, candy floss, coast, theatre, anglers, restoration, rollercoaster, tide, ice cream, grabber, planks, prize, paddle steamer',
    asks: {
      idea: ['+What would you do first on a seaside pier?'],
      choice: [
        '+Pier snack: candyfloss, fish and chips or doughnuts?',
        '+At the seaside: coins into the arcade machines, or a stroll to the end of the pier?',
      ],
      problem: ['~What has a seagull stolen from you?'],
    },
    cued: [
      'How do you eat *fish and chips* by the sea: with salt and vinegar, curry sauce or mushy peas?',
      'Which *ride* would you go on first: the helter skelter, the dodgems or the big wheel?',
      'Which machine in the *arcade* always gets your last coin?',
      'Which *rock* flavour would you bring home: mint, aniseed or fruit?',
    ],
  },
];
