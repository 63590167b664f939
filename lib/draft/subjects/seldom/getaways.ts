import type { Subject } from '../subject';

/** Where one goes for the view. */
export const getaways: readonly Subject[] = [
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
      idea: ['What would you have for breakfast on the deck of a houseboat?'],
      problem: ['What would take you longest to learn on a houseboat: steering, mooring or the locks?'],
      choice: ['On a houseboat: awake for the sunrise, or up late for the stars?'],
      experience: ['Which river, lake or canal do you remember drifting along?'],
    },
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
      idea: ['What would you do first on a cool morning in the hills?'],
      problem: ['What do you always wish you had packed for the hills?'],
      choice: ['In the hills: a walk through the tea bushes, or a chair with a view?'],
      experience: ['Which mountain view do you still remember waking up to?'],
    },
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
      idea: ['Which job would you try first on a farm stay?'],
      problem: ['Which farm job would you find hardest before breakfast?'],
      choice: ['A place to sleep: high up in a tree house, or by the fire in a cabin?'],
      experience: ['Which holiday host made you feel most at home?'],
    },
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
      idea: ['Which landmark would you like to see from high above?'],
      problem: ["What's hardest on a glass floor: the first step, the look down or the photo?"],
      choice: ['At a viewpoint: straight to the edge, or a few steps back?'],
      experience: ['Where have you seen a view that made everybody go quiet?'],
    },
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
      idea: ['What would you show visitors first from the top of a bus?'],
      problem: ['Which sight in your town is hardest to explain to a visitor?'],
      choice: ['On an open-top bus: the front seat, or the back row?'],
      experience: ['In which city did you take an open-top bus ride you still remember?'],
    },
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
      idea: ['What would you do first on a seaside pier?'],
      problem: ['~What has a seagull stolen from you?'],
      choice: ['At the seaside: coins into the arcade machines, or a stroll to the end of the pier?'],
      experience: ['What did you always bring home from the seaside as a child?'],
    },
  },
];
