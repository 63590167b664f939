import type { Subject } from '../../subject';

/** Outings with a ticket, a queue or a guide at the front. */
export const ticketedAttractions: readonly Subject[] = [
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
      idea: ['+Which ride do you head for first at the funfair?'],
      choice: [
        '+At the funfair: dodgems, waltzer or big wheel?',
        'At the funfair: something sweet and sticky, or something hot and salty?',
      ],
      experience: ['What did you win at the fair that you were really proud of?'],
    },
    cued: [
      '*Dodgems*: steer well clear, or straight into friends?',
      '*Candyfloss* or toffee apple: which would you pick?',
      '*Ghost train*: eyes open or eyes shut?',
      'What do you look at first from the top of the *big wheel*?',
    ],
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
      choice: [
        '+At a steam rally: the engines, the organs or the old tractors?',
        '+What do you enjoy most at a steam rally: the smell, the sound or the shine?',
      ],
      idea: ['+What would you like to drive round the ring at a steam rally?'],
      experience: ['Which smell takes you straight back: coal smoke, hot oil or cut hay?'],
    },
    cued: [
      'Which *traction engine* job would you like to try: steering, stoking or blowing the whistle?',
      'Which *vintage tractor* colour do you like best: red, blue, green or grey?',
      'Which breed of *heavy horse* would you like to see at a steam rally?',
      'Which tune should a *fairground organ* play at every rally?',
    ],
  },
  {
    name: 'viking festival',
    says: ['viking (festival|village|ship|camp|day|feast|market|weekend|museum|centre)', 'longship'],
    clues:
      'shields, axe, mead, runes, norse, encampment, helmets, raiders, longship, battle, saga, warrior, reenactor, feast, burning boat, blacksmith, raid, odin, chainmail, village, beard, weaving, living history, torchlit, thor, saxon, drinking horn, archaeology, invasion',
    asks: {
      choice: [
        '+Which Viking craft would you like to learn: forging, carving or weaving?',
        '+What would you try first at a Viking festival: archery, axe throwing or mead?',
        '+In a Viking camp: the forge, the cooking pot or the battle?',
      ],
      idea: ['+Which part of Viking life would you most like to try for a day?'],
    },
    cued: [
      'What would you paint on your *shield*?',
      'How do you like *mead*: hot, cold or just one sip?',
      'Which would you try first at a Viking camp: an *axe* throw or weaving?',
      'Which *saga*, myth or hero do you know best?',
    ],
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
      choice: [
        '+In a maze: always turn left, follow your nose or follow the children?',
        'What do you like best about a hedge maze: the puzzle, the peace or the giggles?',
      ],
      idea: ['What would you like to find in the middle of a maze?'],
      problem: ["What's hardest about a maze: finding the middle, or finding the way out?"],
    },
    cued: [
      'What do you do first at a *dead end*: turn round, laugh or ask the others?',
      'Which snack would you want waiting at the *centre* of a maze?',
      'What would you look out for from the *viewing platform* of a maze: the way, friends or the view?',
      'Which *castle* or garden would you pick for an afternoon in a maze?',
    ],
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
      idea: [
        '+What would you raise a glass to on a dining train?',
        '+How would you dress for a meal on a grand old train?',
        'What would you love to be served on a dining train?',
      ],
      choice: ['+What makes a meal on a train special: the view, the food or the old carriage?'],
    },
    cued: [
      'Which seat would you choose behind a *steam* engine: near the loco, or far back to see it on the bends?',
      'Who would you play at a *murder mystery* on a train: the detective, the suspect or the cook?',
      '*Afternoon tea* on a train: scones first, or sandwiches first?',
      'What would you wear to dinner in a *Pullman* carriage?',
      'Which course of a *three course* dinner would you save for the best part of the view?',
      'Which *heritage* railway have you ridden, or would you most like to ride?',
      'What would you toast with a glass of *champagne* on a train?',
      '*Brunch* on a train: eggs, pancakes or a bit of both?',
    ],
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
      choice: [
        '+In a haunted house: lead the way, or hide in the middle of the group?',
        'Which setting would scare you most: a dark wood, an old hospital or a cornfield?',
        'Who screams loudest in a scare attraction: you, your friends or the actors?',
      ],
      problem: ['+What gets you most in a haunted house: the dark, or the sudden noises?'],
    },
    cued: [
      'Which sounds creepier to you: a *clown*, a doll or a creaking door?',
      'How do you get out of a *corn maze*: left turns, luck or a tall friend?',
      'Which *zombie* film would you watch with friends and a blanket?',
      'What would you play in a *scare* maze as an actor: a ghost, a butcher or a doctor?',
    ],
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
      choice: [
        '+On a toboggan: in front, or at the back?',
        'Which toboggan would you choose: wooden sledge, rail coaster or big rubber ring?',
        'A toboggan run: alone, in pairs or with the whole family in a row?',
      ],
      experience: ['What did you use to slide down hills as a child?'],
    },
    cued: [
      'What do you shout on the first *bend* of a toboggan run?',
      '*Alpine coaster*: hands up, or hands on the brake?',
      'Which drink warms you after an hour of *snow* and sledges?',
      'Which *sled* would you take up the hill: wood, plastic or a tea tray?',
    ],
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
      choice: ['+Driving a tank: slowly over the hills, or straight through the mud?'],
      idea: ['What would you love to drive for one hour: a tank, a digger or a racing car?'],
      problem: ['What would be trickiest about driving a tank: the steering, or the view?'],
      experience: ['What was the biggest thing you were allowed to steer as a child?'],
    },
    cued: [
      'Who would you give a *voucher* for an hour in a tank?',
      'What would you dig first with a *digger* and an open field?',
      'Which song would you play in a *monster truck*?',
      'What would you drive first on a day with *military* vehicles: a tank, a truck or a jeep?',
    ],
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
      choice: [
        '+A prison tour: by day, or by torchlight?',
        '+Touring an old prison: the cells, the stories or the ghosts?',
      ],
      experience: ['Which old building has given you goosebumps on a tour?'],
      problem: ['What would you miss most in an old prison cell: light, warmth or company?'],
    },
    cued: [
      'Which would you rather walk through with a *guide*: the cells, the yard or the kitchens?',
      'Which *escape* from a film or a book do you remember best?',
      'A *ghost* night in an old jail: with friends, with a torch or only in daylight?',
      'How would you pose for a photo in the *stocks*: smiling, solemn or pulling a face?',
    ],
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
      choice: [
        'On a treasure trail: hold the map, or solve the clues?',
        'Which theme would you choose for a treasure trail: pirates, spies or dragons?',
        'What do you enjoy most on a treasure trail: the riddles, the walk or the prize?',
      ],
      problem: ['Which kind of clue on a treasure trail is hardest for you to crack?'],
    },
    cued: [
      '*Pirate*, detective or spy: which trail would you follow first?',
      'Which *map* do you like best: an old treasure map, a street map or a hand-drawn one?',
      'What would you put in the *Easter* hunt for grown-ups?',
      'Where in your town would you hide the last *clue*?',
    ],
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
      idea: ['+Which dish must a visitor to your town taste first?'],
      choice: [
        'On a food tour: street stalls, or sit-down places?',
        'Which stop would you choose first on a food tour: a bakery, a cheese shop or a brewery?',
      ],
      problem: ['Which local dish is hardest to explain to a visitor?'],
    },
    cued: [
      'Which *street food* would you queue for in the rain?',
      'What would you try first in a covered *market*?',
      'Where in your town would you take a friend for *cheese*?',
      'Which local drink would you pour at a *tasting* for visitors?',
    ],
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
      idea: ['+Which building in your town would you love to see inside?'],
      choice: [
        '+Which style of building do you like most: Victorian, Art Deco or modern?',
        'On a walk round an old town: eyes on the doorways, or up at the roofs?',
      ],
      experience: ['Which building did you walk past for years before you really looked at it?'],
    },
    cued: [
      'Which do you prefer to look at: *Victorian*, Georgian or Art Deco?',
      'Which *brutalist* building have you come to like?',
      'Where have you found the finest *facade* in your town?',
      'What would you put on a *blue plaque* about your street?',
    ],
    atWork: {
      asks: [
        'Which building detail do you notice first: the windows, the doors or the roofline?',
        'Which would you choose for an architecture walk: modern towers, old streets or hidden courtyards?',
        'Which building made you want to know who designed it?',
        'What do architects notice about a building that everybody else walks past?',
      ],
      cued: [
        'Which *listed building* in your town would you most like to work on?',
        'What do people ask a *guide* most about buildings on a walk?',
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
      idea: ['+Where would you like to arrive by horse and carriage?'],
      choice: [
        '+Which horses would you choose for a carriage: white, black or chestnut?',
        '+For which day would you book a horse-drawn carriage: a wedding, a birthday or a festival?',
        'In a horse-drawn carriage: up beside the driver, or waving from the back?',
      ],
    },
    cued: [
      'Where would you ride in a *sleigh*: through a forest, a village or a snowy field?',
      'What would a *bride* wear best for a ride in a carriage: a veil, a cape or flowers?',
      'Which colour would you choose for a *landau*: white, black or dark red?',
      'What do you like most about a *shire* horse: the feathers, the size or the calm?',
    ],
  },
];
