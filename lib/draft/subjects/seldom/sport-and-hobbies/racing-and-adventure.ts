import type { Subject } from '../../subject';

/** Getting round, down or across, on wheels, wings, water or foot. */
export const racingAndAdventure: readonly Subject[] = [
  {
    name: 'orienteering',
    says: ['orienteer(ing|s)?', 'map and compass', 'rogain(e|ing)', 'fell (race|running|runner)'],
    clues:
      'controls, contour, checkpoint, compass, courses, moorland, navigation, map, forest, punch, terrain, woodland, runner, score, dibber, start, finish, legs, white course, hill, navigator, permanent, yellow, sprint, rogaine, route choice, night, clubs, bearing, fell',
    asks: {
      choice: [
        '+In orienteering: straight through the trees, or the long way round by the path?',
        'Who would you go orienteering with: family, friends or the dog?',
      ],
      idea: ['Which wood or hill near you would be good for orienteering?'],
      problem: ['~Who in your family reads the map, and who says you are lost?'],
    },
    cued: [
      'How do you hold a *map*: north at the top, or turned the way you walk?',
      'What would you hide at a *checkpoint* in the woods: sweets, a stamp or a riddle?',
      'Which *forest* do you like to run or walk in?',
      'Who taught you to find your way with a *compass*?',
    ],
  },
  {
    name: 'geocaching',
    says: ['geo ?cach(e|ing|er)', 'letterbox(ing)', 'painted (rock|stone|pebble) (hunt|trail)'],
    clues:
      'coordinates, log book, travel bug, hidden, gps, stash, muggles, cache, trail, finder, logbook, treasure, trackable, hunt, pebble, swap, letterbox, ammo can, difficulty, terrain, puzzle, clue, countryside, micro, painted stone, walk, nano, first to find, footpath, map, souvenir',
    asks: {
      idea: ['+What would you leave in a geocache for the next finder?'],
      choice: ['+Geocaching: hiding the box, or hunting for it?'],
      experience: ['What was the prettiest place a treasure hunt has led you to?'],
      problem: ['~What did you pretend to be doing when somebody saw you hunt for a geocache?'],
    },
    cued: [
      'Which *treasure* did you hope to find as a child?',
      'What name would you sign in a geocache *log book*?',
      'Which *trail* would you choose for a treasure hunt: woods, coast or city?',
      'Where would you send a *travel bug* if it could go anywhere?',
    ],
  },
  {
    name: 'BMX',
    says: ['bmx', 'bmx(er|ers|ing)', 'pump track'],
    clues:
      'berms, gate, jumps, helmets, rollers, riders, balance bike, motos, pump track, ramp, bike, race, freestyle, trick, wheel, flatland, bunny hop, coaching, pads, dirt, 20 inch, cog, tarmac, tabletop, frame, full face, whip, skatepark',
    asks: {
      choice: [
        '+On a BMX: tricks and jumps, or a race round the track?',
        '+What do you enjoy most about BMX: the jumps, the races or the friends?',
      ],
      problem: ['Which BMX trick took you the longest to learn?'],
      idea: ['Where would you build a pump track near you?'],
    },
    cued: [
      'How old should you be for a first *balance bike*: two, three or as soon as you can walk?',
      'Which *jump* would you try first: a tiny roller, a tabletop or straight to the big one?',
      'Who would you take along to a BMX *coaching* session: a child, a friend or just yourself?',
    ],
  },
  {
    name: 'mountain biking',
    says: ['mountain ?bik(e|ing|er)', 'mtb', 'bike ?park', 'single ?track', 'gravel bik(e|ing)'],
    clues:
      'trails, descents, suspension, berms, mud, uplift, enduro, downhill, mtb, bike park, singletrack, jump, fork, rider, helmet, drop, hardtail, knee pads, dropper, tyre, forest, full suspension, e-bike, rock garden, shuttle, root, brake, trail centre, dig day, red route',
    asks: {
      choice: [
        '+On a mountain bike: the long climb, or the fast way down?',
        '+What do you love most about mountain biking: the speed, the views or the mud?',
      ],
      idea: ['Where would you like to be dropped off with a mountain bike for a day?'],
      problem: ['~What comes home muddier from a mountain bike ride: you, the bike or the car?'],
    },
    cued: [
      'Which ride would you choose on a dry day: a *downhill* track or a long loop?',
      'How would you get up a big hill: on an *e-bike* or with legs only?',
      'Which *forest* smells best after rain?',
      'What would you call a *trail* you built yourself?',
    ],
  },
  {
    name: 'motocross',
    says: [
      'moto ?cross',
      'dirt ?bik(e|ing)',
      'trials? (riding|bike)',
      'quad bik(e|ing)',
      'enduro (race|bike)',
    ],
    clues:
      'whoops, goggles, two stroke, holeshot, track day, jumps, mud, riders, dirt bike, enduro, track, helmet, mx, quad, boots, trials, race, gate drop, supercross, 85cc, berm, practice, body armour, wheel, ramp, bike, pit bike, tear-off, tabletop',
    asks: {
      choice: [
        '+What do you enjoy most about motocross: the jumps, the speed or the mud?',
        '+On a dirt bike: big jumps, or deep mud?',
      ],
      problem: ["What's hardest to get clean after motocross: the bike, the boots or the rider?"],
      idea: ['~What number would you ride under in motocross?'],
    },
    cued: [
      'Which *enduro* trail would you ride: forest, desert or beach?',
      'Which colour would your *dirt bike* be?',
      'What do you eat at a *practice* day: a sandwich from home, or chips from the van?',
      'Which *supercross* trick would you like to see up close?',
    ],
  },
  {
    name: 'speedway',
    says: [
      'speedway',
      '(stock|banger|hot rod|sprint) car rac(e|ing)',
      'banger rac(e|ing)',
      'demolition derby',
      'oval racing',
    ],
    clues:
      'shale, heat, oval, laps, bangers, chequered flag, terraces, grid, rider, track, meeting, stock car, league, racing, stadium, bike, crash, brake-free, engine, grandstand, hot rod, demolition derby, methanol, sprint car, pits, mechanic, fixture, tape, dirt, slide, caravan race',
    asks: {
      choice: [
        '+On race night: down by the fence, or up where you can see every bend?',
        'What makes a great night at the speedway: close races, the smell or the crowd?',
      ],
      experience: ['Who took you to your first night at the races?'],
      problem: ['~What comes home with you from the speedway: the dust, the smell or the ringing ears?'],
    },
    cued: [
      'What do you eat on a night at the *stadium*: chips, a burger or a pie?',
      'Which would you rather watch: *bangers*, hot rods or bikes?',
      'Which number would you put on your *stock car*?',
      'Who would you like to see waving the *chequered flag* at a race night?',
    ],
  },
  {
    name: 'drag racing',
    says: ['drag (race|racing|strip|racer)', 'quarter mile', 'hot ?rods?', 'burn ?out (pad|competition)'],
    clues:
      'strip, staging, horsepower, nitro, christmas tree, funny car, tyres, quarter mile, burnout, dragster, hot rod, track, launch, engine, street legal, fuel, smoke, grid, seconds, top fuel, mph, reaction time, eighth mile, slicks, grandstand, supercharger, muscle car, paddock',
    asks: {
      idea: ['+Which car would you love to see on the drag strip?'],
      choice: [
        '+Which would you rather watch: dragsters, street cars or motorbikes?',
        '+At the drag strip: the noise, the smoke or the speed?',
      ],
      experience: ['What was the loudest car you have stood next to?'],
    },
    cued: [
      'Which colour of *dragster* would you paint: red, gold or black with flames?',
      'How would you like to watch a *quarter mile*: at the line, up in the stand or from the pits?',
      'Which *hot rod* from a film would you like to sit in?',
      'What do you eat at the *track*: a hot dog, chips or a bacon roll?',
    ],
  },
  {
    name: 'car rally',
    says: ['(car|road|stage|forest|night) rally', 'rally (stage|driver|car|school|crew)', 'autotest'],
    clues:
      'pace notes, stages, gravel, marshals, handbrake, navigator, hairpin, co-driver, crew, service park, driver, forest, classic, autotest, special stage, start, race, map, route, spectator, finish, scrutineering, tulip, roll cage, motor club, hillclimb, regularity, tarmac, timing',
    asks: {
      choice: [
        '+In a car rally: at the wheel, or reading the notes?',
        '+Which rally would you love to see: snow, gravel or desert?',
      ],
      idea: ['Who would you want beside you with the map in a car rally?'],
      experience: ['Which road near you feels most like a rally stage?'],
    },
    cued: [
      'Which *classic* car would you like to ride in on a rally?',
      '*Hairpin* bends: in the driving seat, beside it or watching from the bank?',
      'Where would you stand to watch a *forest* stage: the start, a jump or a water splash?',
      'What snack belongs in the car for a day as *navigator*?',
    ],
  },
  {
    name: 'kite surfing',
    says: [
      'kite ?(surf|board)(ing|er)?',
      'wind ?surf(ing|er)?',
      'land ?(sail|yacht)(ing)?',
      'wing ?foil(ing|er)?',
      'kite ?buggy',
    ],
    clues:
      'knots, harness, board, wetsuit, gusts, onshore, rigged, foil, wind, wing foil, beach, lagoon, windsurf, bar, lesson, land yacht, rig, twin tip, instructor, launch, wave, sail, body drag, flat water, spot, cross-shore, spreader, offshore, water start, kite control, leash',
    asks: {
      choice: [
        '+Kite surfing: flat water to learn on, or waves to jump over?',
        'What would you enjoy most about kite surfing: the speed, the jumps or the sea?',
      ],
      idea: ['Which beach or lake would you choose for a day of kite surfing?'],
      problem: ['What looks hardest about kite surfing: the kite, the board or the waves?'],
    },
    cued: [
      'What would you wear: a full *wetsuit*, shorts or both in turn?',
      'Which colours would you choose for a kite or *wing*?',
      'Where would you like to *windsurf* if the water were warm?',
      'Which would you try first on a breezy day: a *foil*, a surfboard or a land yacht?',
    ],
  },
  {
    name: 'gliding and paragliding',
    says: [
      'paraglid(e|ing|er)',
      'glid(ing|er) (club|flight|lesson|experience)',
      'hang ?glid(ing|er)',
      'paramotor(ing)?',
    ],
    clues:
      'thermals, winch, launch, canopy, tandem, airfield, soaring, tow, pilot, hill, ridge, paramotor, landing, harness, cockpit, cloudbase, sky, trial flight, hang, aerotow, lift, instructor, reserve, ground handling, xc, bir billing, take-off, sailplane',
    asks: {
      idea: ['+Which place near your home would you like to see from a glider?'],
      choice: [
        '+What would you like most about gliding: the silence, the view or the speed?',
        'Without an engine: in the seat of a glider, or under a paraglider?',
      ],
      problem: ['What would be hardest on a first glider flight: the take-off, the turns or the landing?'],
    },
    cued: [
      'Who would you like in the other seat on a *tandem* flight?',
      'Which would you rather try: a *winch* launch or a tow behind a plane?',
      'Which *hill* near you looks perfect for a paraglider?',
      'Who would you buy a *trial flight* for as a present?',
    ],
  },
  {
    name: 'dragon boat',
    says: ['dragon ?boat(s|ing)?', 'raft race', 'bathtub race'],
    clues:
      'paddlers, drummer, crew, helm, strokes, riverbank, capsize, paddles, raft, race, regatta, lake, heat, buoyancy aid, river, charity, oar, corporate, costume, start line, bathtub, splash, steer, barrels, breast cancer, harbour, metres, fancy dress, duanwu, festival',
    asks: {
      choice: [
        '+In a dragon boat: paddle with the crew, or beat the drum?',
        '+What would you enjoy most in a dragon boat: the rhythm, the race or the team?',
      ],
      idea: ['+What would you call your own dragon boat team?'],
      problem: ["What's hardest in a dragon boat: keeping time, keeping dry or keeping going?"],
    },
    cued: [
      'Which colours would you paint on your *paddles* for race day?',
      'What song should the *drummer* of a dragon boat keep time to?',
      'What would your crew wear for a *charity* dragon boat race: wigs, capes or matching shirts?',
      'What would you build a *raft* from for a race: barrels, bottles or bathtubs?',
    ],
  },
  {
    name: 'soapbox derby',
    says: [
      'soap ?box (derby|race|cart|car)',
      '(go ?cart|gravity|lawn ?mower|bed|pram|wheelbarrow|shopping trolley) race',
      'billy ?cart',
    ],
    clues:
      'steering, downhill, pit crew, ramp, hay bales, chicane, homemade, brakes, cart, wheel, hill, helmet, race, racer, gravity, push start, track, wacky, build, heat, trolley, pram, bed, spectator, chequered flag, billy cart, lawn mower, jump, axle, crash, fancy dress, fastest time',
    asks: {
      choice: [
        '+In a soapbox race: driver, builder or pusher?',
        'A soapbox cart: built for speed, for looks or for laughs?',
      ],
      problem: ["What's hardest to build on a soapbox cart: the brakes, the steering or the body?"],
      idea: ['~What would your soapbox cart look like: a shoe, a bathtub or a banana?'],
    },
    cued: [
      'What would you shout at the *push start*?',
      'Which would you race down a hill: a *pram*, a bed or a bathtub?',
      'Who would you trust to *steer* a soapbox cart?',
      'Which *wacky* hat would your soapbox team wear?',
    ],
  },
  {
    name: 'parkour',
    says: [
      'parkour',
      'free ?running',
      'freerunner',
      'ninja (gym|warrior|course)',
      'obstacle (race|course|run)',
      'mud run',
    ],
    clues:
      'vault, landing, precision, rail, monkey bars, walls, roll, climb, jump, ninja, freerun, flip, obstacle, gym, class, coach, flow, rooftops, warrior, course, kids, tricking, kong, balance, urban, movement, outdoor, foam, teens, traceur',
    asks: {
      idea: [
        '+Which animal would be brilliant at parkour?',
        '+What would you tell a nervous beginner at parkour?',
      ],
      experience: [
        '+Which film chase made you want to try parkour?',
        '+What did you love to climb as a child, long before you heard of parkour?',
      ],
      choice: [
        '+Which parkour move would you try first: a roll, a vault or a jump?',
        '+What would you like to gain most from parkour: balance, strength or courage?',
      ],
    },
    cued: [
      '*Ninja* course: which obstacle would you try first?',
      'Which *flip* would you like to see done right in front of you?',
      'What do *kids* love most in a parkour class: running, rolling or jumping?',
      'Which would you rather learn: a *freerun* over rails, or a climb up a wall?',
    ],
  },
];
