import type { Subject } from '../subject';

/** Outings with a ticket, a queue or a guide at the front. */
export const turnstiles: readonly Subject[] = [
  {
    name: 'funfair',
    says: [
      'fun ?fair',
      '(fair|fairground) (ride|is in town|comes to town|organ)',
      'travelling fair',
      'fairground',
      'showmen',
      'dodgem',
      'waltzer',
      'helter skelter',
      'hook a duck',
    ],
    clues:
      'rides, candyfloss, toffee apple, carousel, wristband, coconut shy, ghost train, dodgems, waltzer, ferris wheel, showmen, helter skelter, hook a duck, big wheel, bumper car, fairground, carnival, tea cup, stall, goldfish, thrill, gallopers, unlimited rides, common, recreation ground, hot dog, arcade',
    asks: {
      idea: ['Which ride do you head for first at the funfair?'],
      problem: ['What takes the most nerve at a funfair: the height, the speed or the spinning?'],
      choice: ['At the funfair: something sweet and sticky, or something hot and salty?'],
      experience: ['What did you win at the fair that you were really proud of?'],
    },
  },
  {
    name: 'steam rally',
    says: [
      'steam (rally|fair|show|weekend|engine rally)',
      'traction engine',
      '(steam|fairground) organ',
      'showman(s)? engine',
      'vintage (tractor|machinery) (rally|show)',
      'steam ?roller',
    ],
    clues:
      'whistle, boiler, threshing, coal, stationary engines, vintage, working models, traction engine, vintage tractor, fairground organ, showman, roller, classic car, steam fair, exhibitor, ploughing, miniature, stall, heavy horse, arena, autojumble, lorry, beer tent, working demo, field, wagon, trade stand, camping, bank holiday',
    asks: {
      idea: ['What would you like to drive round the ring at a steam rally?'],
      problem: ['Which part of driving a steam engine looks hardest to you?'],
      choice: ['At a steam rally: the engines, the organs or the old tractors?'],
      experience: ['Which smell takes you straight back: coal smoke, hot oil or cut hay?'],
    },
  },
  {
    name: 'viking festival',
    says: ['viking (festival|village|ship|camp|day|feast|market|weekend|museum|centre)', 'longship'],
    clues:
      'shields, axe, mead, runes, norse, encampment, helmets, raiders, longship, battle, saga, warrior, reenactor, feast, burning boat, blacksmith, raid, odin, chainmail, village, beard, weaving, living history, torchlit, thor, saxon, drinking horn, archaeology, invasion',
    asks: {
      idea: ['Which part of Viking life would you most like to try for a day?'],
      problem: ['What would be hardest for you on a Viking longship: the rowing, or the cold?'],
      choice: ['In a Viking camp: the forge, the cooking pot or the battle?'],
      experience: ['Which Viking, knight or pirate did you play as a child?'],
    },
  },
  {
    name: 'hedge maze',
    says: [
      '(hedge|yew|garden|castle|mirror|box) maze',
      'labyrinth (walk|garden)',
      'maze (puzzle|opens|entrance)',
    ],
    clues:
      'dead end, hedges, yew, viewing platform, way out, labyrinth, puzzle, centre, garden, lost, castle, clipping, beech, box, gardener, turf, solve, path, topiary, mirror, trail, tower, quickest, trimmed, stately home, maize, giggle, wrong turn, explorer, bridge, half term',
    asks: {
      idea: ['What would you like to find in the middle of a maze?'],
      problem: ["What's hardest about a maze: finding the middle, or finding the way out?"],
      choice: ['In a maze: always turn left, follow your nose or follow the children?'],
      experience: ['Which maze have you been happily lost in, and who got you out?'],
    },
  },
  {
    name: 'dinner train',
    says: [
      '(dinner|dining|lunch|pullman|murder mystery|wine|brunch|afternoon tea) train',
      '(dine|dining|dinner|lunch) (on|aboard) (the|a) (train|rails)',
      'dining (car|carriage)',
      'fish and chip(s)? (train|special)',
      'pullman',
    ],
    clues:
      'carriage, steam, three course, silver service, white linen, locomotive, platform, pullman, murder mystery, afternoon tea, heritage railway, first class, menu, brunch, loco, dining car, champagne, whistle, depart, station, aboard, prosecco, scenic, restaurant, mince pie, wine pairing, waiter, signal box, branch line, return journey',
    asks: {
      idea: ['Which view would you want from the window of a dining train?'],
      problem: ["What's trickiest about dinner on a moving train: the soup, or the glasses?"],
      choice: ['Dinner on a train: at sunset, or under the stars?'],
      experience: ['Which meal or snack do you always have on a train?'],
    },
  },
  {
    name: 'scare attraction',
    says: [
      '(scare|fright) (attraction|maze|actor|night|fest)',
      'haunted (house|attraction|barn|hayride|trail)',
      'fright ?fest',
      'scream ?(park|fest)',
      'scarefest',
      'zombie (run|experience|maze)',
    ],
    clues:
      'scare actors, jump, chainsaw, clowns, zombies, screams, dare, darkness, haunted, fright, actor, maze, halloween, zombie, terrifying, october, makeup, ghost, hayride, corn maze, audition, horror, creepy, strobe, monster, fear, asylum, fog, survive, over 16',
    asks: {
      idea: ['What would you put in the last room of a haunted house?'],
      problem: ['What gets you most in a haunted house: the dark, or the sudden noises?'],
      choice: ['In a haunted house: lead the way, or hide in the middle of the group?'],
      experience: ["What's the loudest scream you have heard in a haunted house?"],
    },
  },
  {
    name: 'toboggan run',
    says: [
      'toboggan(ing)?( run| slope| ride| hire)?',
      '(alpine|mountain) (coaster|slide)',
      'luge',
      'sledging hill',
    ],
    clues:
      'brake, chairlift, downhill, bends, sledges, slope, thrill, snow, alpine coaster, luge, track, ride, sled, mountain, ski centre, winter, summer toboggan, helmet, speed, metre, hill, bob, piste, hire, descent, tubing, lift pass',
    asks: {
      idea: ['Which hill near you would make a great toboggan run?'],
      problem: ["What's hardest about a toboggan run: the steering, or the braking?"],
      choice: ['On a toboggan: in front, or at the back?'],
      experience: ['What did you use to slide down hills as a child?'],
    },
  },
  {
    name: 'tank driving',
    says: [
      '(tank|digger|supercar) (driving|ride|experience)',
      'drive a (tank|digger)',
      'driving experience',
      'track day',
    ],
    clues:
      "instructor, armoured, mud, laps, voucher, supercar, helmet, tracks, digger, track day, gift voucher, military, apc, crush a car, experience, circuit, excavator, stag do, chieftain, off road, passenger ride, tonne, monster truck, airfield, commander, junior driver, father's day, rally, race car, throttle",
    asks: {
      idea: ['What would you love to drive for one hour: a tank, a digger or a racing car?'],
      problem: ['What would be trickiest about driving a tank: the steering, or the view?'],
      choice: ['Driving a tank: slowly over the hills, or straight through the mud?'],
      experience: ['What was the biggest thing you were allowed to steer as a child?'],
    },
  },
  {
    name: 'old prison tour',
    says: [
      '(prison|jail|gaol|dungeon|courthouse|old police station) (tour|museum|visit|experience|cell|escape)',
      '(victorian|historic|old|former|haunted) (prison|jail|gaol)',
      'police museum',
      'the dungeon',
    ],
    clues:
      'cells, convicts, gallows, inmates, warder, locked up, crime and punishment, stocks, gaol, dungeon, ghost, victorian, escape, hanging, executed, museum, guide, jail, treadwheel, paranormal, chain, guard, solitary, heritage, graffiti, transported, audio guide, condemned, history, after dark',
    asks: {
      idea: ['Which part of an old prison would you like to see first: the cells or the gate?'],
      problem: ['What would you miss most in an old prison cell: light, warmth or company?'],
      choice: ['Touring an old prison: the cells, the stories or the ghosts?'],
      experience: ['Which old building has given you goosebumps on a tour?'],
    },
  },
  {
    name: 'treasure trail',
    says: [
      'treasure (trail|hunt)',
      '(town|city|village|family|clue) (trail|hunt)',
      'scavenger hunt',
      '(self guided|spy|detective) (trail|mission|mystery)',
      '(easter|clue|bear|gnome|duck) hunt',
    ],
    clues:
      'clues, solve, riddles, answer sheet, hidden, spot, map, hidden letter, hunt, scavenger, pirate, detective, self guided, puzzle, spy, mystery, prize, trail sheet, half term, explorer, code, window, landmark, easter, app, answer, download, town centre, children',
    asks: {
      idea: ['What would you hide as the treasure at the end of a trail?'],
      problem: ['Which kind of clue on a treasure trail is hardest for you to crack?'],
      choice: ['On a treasure trail: hold the map, or solve the clues?'],
      experience: ['Where did you hide your treasures as a child?'],
    },
  },
  {
    name: 'town food tour',
    says: [
      '(food|foodie|tasting|gin|chocolate|beer|market) (walking )?tour',
      'food walk',
      'pub (crawl|walk)',
    ],
    clues:
      'tastings, bites, hidden gems, local producers, sips, tasting, guide, walking, foodie, pub crawl, market, chocolatier, sample, stop, cheese, producer, street food, small group, gin, craft beer, appetite, itinerary, oyster, bakery, tapas, story, flavour, three hours, come hungry, gift voucher, culinary',
    asks: {
      idea: ['Which dish must a visitor to your town taste first?'],
      problem: ['Which local dish is hardest to explain to a visitor?'],
      choice: ['On a food tour: street stalls, or sit-down places?'],
      experience: ['Which food takes you straight back to a place you have visited?'],
    },
  },
  {
    name: 'architecture walk',
    says: [
      '(architecture|architectural|art deco|history|heritage|blue plaque) (tour|walk)',
      '(guided|walking) (architecture|history|heritage) (tour|walk)',
      'blue plaque',
      'open house (weekend|festival)',
      'doors open day',
      'art deco',
    ],
    clues:
      'facade, listed, brutalist, victorian, georgian, architects, buildings, storeys, art deco, guide, listed building, heritage, blue plaque, modernist, gothic, civic society, meeting point, stroll, terrace, cathedral, skyline, hidden history, town hall, council estate, brick, two hours, conservation area, historian, mansion, warehouse, staircase',
    asks: {
      idea: ['Which building in your town would you love to see inside?'],
      problem: ['Which building near you is hardest to describe to a visitor?'],
      choice: ['On a walk round an old town: eyes on the doorways, or up at the roofs?'],
      experience: ['Which building did you walk past for years before you really looked at it?'],
    },
    atWork: {
      work: [
        'What do architects notice about a building that everybody else walks past?',
        'Which is harder with an old building: keeping it, or finding a use for it?',
      ],
      people: [
        'Which building made you want to know who designed it?',
        "What's the finest building you have worked in?",
      ],
    },
  },
  {
    name: 'horse-drawn carriage',
    says: [
      '(horse ?drawn|horse and) (carriage|cart|wagon|boat|tram|sleigh|hearse|caravan)',
      'carriage (ride|driving|rides)',
      '(hay|wagon|sleigh) ride',
      'hayride',
      'heavy horse(s)? (ride|cart)',
    ],
    clues:
      'shire, coachman, reins, hooves, trot, harness, cobbles, ponies, shire mare, landau, wagon, clydesdale, bride, sleigh, hearse, barge, tram, cart, hay ride, grey pair, driver, gypsy caravan, wedding, stables, canal, jaunting car, cinderella, percheron, ride, proposal, hoof, top hat',
    asks: {
      idea: ['Where would you like to arrive by horse and carriage?'],
      problem: ['What would be trickiest about driving a horse and carriage?'],
      choice: ['In a horse-drawn carriage: up beside the driver, or waving from the back?'],
      experience: ['Where did you last see a horse-drawn carriage go by?'],
    },
  },
];
