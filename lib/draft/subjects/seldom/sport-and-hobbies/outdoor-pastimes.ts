import type { Subject } from '../../subject';

/** What people do in the open on a Saturday, with a ball, a boat, a machine or a pair of binoculars. */
export const outdoorPastimes: readonly Subject[] = [
  {
    name: 'paintball and airsoft',
    says: ['paint ?ball(ing|er)?', 'air ?soft', 'laser ?tag', 'nerf (war|party|battle)', 'airsofter'],
    clues:
      'skirmish, capture the flag, bb gun, battlefield, bunkers, splat, marshals, laser tag, marker, bb, mask, woodland, nerf, battle, stag, gun, camo, arena, overalls, ammo, bruise, birthday, sniper, pellet, field, zombie, hopper, mission, gas, rental',
    asks: {
      choice: [
        '+Paintball: capture the flag, last one standing or defend the fort?',
        'For which day would you book paintball: a birthday, a stag do or a team day?',
      ],
      experience: ['Who in your group turned out to be the best shot at paintball?'],
      idea: ['+~Which of your friends would you want on your side at paintball?'],
    },
    cued: [
      'Which *team* name would you give your friends at paintball?',
      'What would you eat after a *birthday* paintball game: pizza, burgers or cake?',
      '*Laser tag* or paintball: which do you pick for a Saturday?',
      '*Capture the flag*: run for it, or guard the base?',
    ],
  },
  {
    name: 'model flying',
    says: [
      'model (aircraft|flying|aeroplane|airplane)',
      'rc (plane|car|boat|club|heli)',
      'radio controlled?',
      'kite (festival|flying|fly)',
      'drone (flying|racing|club)',
    ],
    clues:
      'glider, fly in, balsa, runway, transmitter, scale model, maiden flight, aircraft, plane, rc, kite, drone, wingspan, airfield, helicopter, propeller, take-off, hobby, jet, scale, engine, landing, club field, radio control, aeroplane, foam, crash, lipo, patch, pilot, aerobatics',
    asks: {
      choice: [
        '+A model plane: built from scratch, or ready to fly out of the box?',
        'Which model aircraft would you like to own: a Spitfire, a glider or a biplane?',
      ],
      idea: ['Which real aircraft would you like to fly as a model?'],
      experience: ['What was the first thing you ever flew: a kite, a paper plane or a model?'],
    },
    cued: [
      'What would you paint on the wings of a model *glider*: stripes, an eagle or a number?',
      'Where do you like to fly a *kite* on a windy day: beach, hill or field?',
      'Which model *helicopter* would you choose: rescue, police or a big old military one?',
      'When would you take a model up for its *maiden flight*: at dawn, midday or in the evening?',
    ],
  },
  {
    name: 'metal detecting',
    says: ['metal detect(ing|or|orist)', 'detectorist', 'rally dig', 'treasure trove', 'mudlark(ing)?'],
    clues:
      'hoard, hammered, musket ball, roman coin, finds, detector, coin, detectorist, field, dig, signal, ploughed, roman, treasure, permission, spade, farmer, rally, pinpointer, beep, finds liaison, silver, saxon, coil, buckle, medieval, headphones, relic, target, museum',
    asks: {
      choice: [
        'Metal detecting: an open field, or a beach at low tide?',
        'What do you love most about metal detecting: the history, the fresh air or the surprise?',
      ],
      idea: ['Where near you would you most like to go metal detecting?'],
      problem: ['~What does your metal detector find most: ring pulls, nails or bottle tops?'],
    },
    cued: [
      'Which *Roman* find would make your year: a brooch, a coin or a ring?',
      'Who would you tell first if you dug up a *hoard* of coins?',
      'What do you wear on a *beach* dig in winter: wellies, waders or bare feet?',
      'Which king, queen or emperor would you like to find on a *coin* in a field?',
    ],
  },
  {
    name: 'stargazing',
    says: ['star ?gaz(ing|er)', 'astronom(y|ical|er)', 'planetarium', 'observatory', 'dark sky'],
    clues:
      'telescope, meteor, eclipse, saturn, jupiter, milky way, comet, perseids, star, planet, moon, constellation, dark sky, astronomer, night sky, galaxy, binoculars, orion, clear skies, observatory, nebula, red torch, astrophotography, cosmos, shooting star, planetarium, cloud, light pollution, universe',
    asks: {
      idea: [
        '+What would you point a telescope at first?',
        '+What would you ask an astronomer on a night of stargazing?',
      ],
      experience: [
        '+Who first pointed out the stars to you?',
        '+Which constellation can you always find?',
        '+Which sight in the night sky never gets old?',
        "+What's the best thing you have ever seen in the night sky?",
      ],
    },
    cued: [
      'Who would you stay up late with to watch a *meteor* shower?',
      'Where were you when you last saw an *eclipse*?',
      "Which would you look at first through a telescope: *Saturn's* rings or Jupiter's moons?",
      'The *Milky Way* on a dark night: more like a road, a river or spilt milk?',
      'Which *moon* do you like best in the night sky: a thin crescent, a half or a full one?',
      'Which *constellation* can you find in the night sky without any help?',
      'What would you name a *comet* if you were the first to see it?',
      'Which *dark sky* would you spend a night under: over a desert, an island or a mountain?',
      'What do you do when *clouds* spoil a night of stargazing: wait, warm up or go to bed?',
      "What else do you look at through your *binoculars* when it isn't the stars?",
    ],
  },
  {
    name: 'Australian football',
    says: [
      'footy (club|season|final|tipping|trip)',
      'aussie rules',
      'afl( women| grand final)?',
      'auskick',
      'local footy',
    ],
    clues:
      "footy, siren, ruck, premiership, reserves, oval, mcg, goal, mark, umpire, canteen, quarter, auskick, tipping, grand final, handball, kick, junior, flag, guernsey, women's team, behinds, ladder, bye, round, sausage sizzle, pie, presentation night, preseason, best and fairest",
    asks: {
      choice: ['+At the footy: pie with sauce, or sausage in bread?'],
      idea: ['Where do you like to stand at the oval: behind the goals, or on the wing?'],
      experience: ['Who decided which footy team you barrack for?'],
      problem: ['~Which grand final does your family still argue about?'],
    },
    cued: [
      'Which *premiership* season would you like to live through once more?',
      'Who taught you to *kick* a footy, and where?',
      'What should every *junior* footy player learn first: to mark, to kick or to handball?',
      'What do you get from the *canteen* at half-time?',
    ],
  },
  {
    name: 'baseball and softball',
    says: [
      '(little league|baseball|softball) (team|club|season|game|tournament|field|league)',
      'little league',
      'slow ?pitch',
      'rounders',
      't ball',
    ],
    clues:
      'innings, pitcher, dugout, home run, batting cage, outfield, snack bar, bat, inning, base, glove, league, catcher, mound, tryout, coach, diamond, umpire, strike, slow pitch, fastpitch, helmet, rounders, hot dog, bleachers, opening day, travel ball, tee ball, concession stand, roster, shortstop',
    asks: {
      choice: [
        '+What do you look forward to most at a ball game: the home runs, the snacks or the crowd?',
        '+At the ball game: a hot dog, peanuts or nachos?',
      ],
      idea: ['+Which song would you want playing as you walk up to bat?'],
      problem: ['~Which ball is hardest to catch: the easy one, the high one or the one in the sun?'],
    },
    cued: [
      "Which team's *home run* do you remember seeing?",
      'What would your *softball* team be called?',
      'Who taught you to throw and catch with a *glove*?',
      'What do you snack on in the *dugout*: seeds, gum or peanuts?',
    ],
  },
  {
    name: 'surf lifesaving',
    says: ['surf (life ?saving|club)', 'nippers', 'slsc', 'lifeguard (club|patrol)', 'bronze medallion'],
    clues:
      'red and yellow, patrol, rips, between the flags, board race, surf, nipper, beach, flag, rescue, bronze medallion, surf club, lifeguard, board, swim between, sea, wave, carnival, ski, irb, sand, volunteer, cap, ocean, first aid, swimmer, tower, iron man, coastline, summer, cpr, tube, lagoon',
    asks: {
      experience: ['Who taught you to swim in the sea?'],
      idea: [
        'Which beach skill should every child learn early?',
        'What would you like a lifeguard to teach you about the surf?',
      ],
      choice: ['What makes a good lifeguard: sharp eyes, strong legs or a calm head?'],
    },
    cued: [
      'What did you like best at *nippers*, or what would you have liked: flags, boards or sand?',
      'How do you check a beach for *rips*: from the dune, the tower or the sign?',
      'Which *wave* do you like best: small and foamy, long and slow or big and loud?',
      'What colour would your *surf club* cap be?',
    ],
    atWork: {
      asks: [
        "What's the best piece of advice a lifesaver has given you at the beach?",
        'What attracts volunteers to surf lifesaving: the sea, the training or the friends?',
        'How could a business support a surf lifesaving club: gear, funds or volunteers?',
        'What do visitors to a beach know least about: rips, flags or the sun?',
      ],
      cued: [
        'What do beachgoers ask a *patrol* most often on a hot day?',
        'Which part of *bronze medallion* training do you enjoy teaching most?',
      ],
    },
  },
  {
    name: 'scuba diving',
    says: [
      'scuba( div(e|ing|er))?',
      'dive (cent(re|er)|shop|school|club|trip)',
      'padi',
      'learn to dive',
      'wreck dive',
      'bsac',
    ],
    clues:
      'reef, open water, regulator, wetsuit, fins, visibility, dive, boat, wreck, tank, padi, mask, shark, buddy, bcd, turtle, nitrox, drysuit, diver, sea, depth, instructor, quarry, air fill, manta, bubbles, try dive, underwater, metres, liveaboard',
    asks: {
      choice: ['+Under water: a wreck to explore, or a reef full of fish?'],
      idea: ['+What would you most like to come face to face with under water?'],
      experience: ["+What's the best thing you have ever seen under water?"],
      problem: ['~What do you forget most for a dive trip: the fins, the towel or the sun cream?'],
    },
    cued: [
      'What would you name a *turtle* that swims along with you on a dive?',
      'Which *wreck* or sunken city would you most like to dive to?',
      'Where would you like to do your first *open water* dive: Red Sea, Thailand or close to home?',
      'What do you want first when you peel off a *wetsuit*: a hot drink, a shower or a snack?',
    ],
  },
  {
    name: 'skateboarding',
    says: [
      'skate ?(park|board|boarding|shop|jam|session|lesson)',
      'roller (disco|skating|rink)',
      'inline skat(e|ing)',
      'half pipe',
    ],
    clues:
      'ollie, ramp, quads, bmx, kickflip, skaters, skates, deck, trick, half pipe, bowl, helmet, grip tape, skatepark, trucks, board, wheel, rail, roller, skate jam, longboard, inline, rink, scooter, concrete, pads, plaza, grind, roller disco, drop in, sk8, lesson',
    asks: {
      experience: [
        '+Who first showed you how to skate?',
        "+Which skating move looks easy but isn't?",
        '+What was your first board or pair of skates like?',
      ],
      idea: ['Which song belongs in every skate session?'],
    },
    cued: [
      'Who would you invite to a *roller* disco on a Saturday night?',
      'Which would you take down a quiet hill: a *longboard* or a scooter?',
      'What would you paint on the bottom of a *deck*?',
      'Which song should play at the *rink* all evening?',
    ],
  },
  {
    name: 'horse racing',
    says: [
      'race ?(course|meeting)',
      'horse ?rac(ing|e)',
      'ladies day',
      'point to point',
      '(jump|flat) racing',
      'racing (yard|stable|syndicate)',
    ],
    clues:
      'jockey, hurdle, furlong, stakes, paddock, filly, racegoers, bookmakers, racecourse, trainer, fence, going, winner, chase, runner, ladies day, odds, stable, flat, derby, enclosure, card, post, gelding, festival, each way, hat, sprint, trifecta, turf, syndicate',
    asks: {
      choice: [
        '+At the races: down at the rail, or up in the stand with a glass?',
        'What would you wear to a day at the races: a hat, a suit or something bright?',
      ],
      idea: ['+What would you name a racehorse of your own?'],
      experience: ["~What's the funniest racehorse name you have ever heard?"],
    },
    cued: [
      'What would you wear to *Ladies Day*: a bold hat or a quiet suit?',
      'Who would you take along to a *Derby* day, and what would you both wear?',
      'Which colours would your *jockey* wear: plain, spots or stripes?',
      'What do you do when your horse jumps the last *hurdle*: shout, whisper or look away?',
    ],
    atWork: {
      asks: [
        'Which hospitality would you book at the races: a box, a lunch or a marquee?',
        'What makes a great raceday: the racing, the food or the company?',
        'A day at the races with clients: lunch with a view, or down by the rail?',
        'Which racehorse do you still talk about, and what made it special?',
      ],
      cued: [
        'What does a new *trainer* learn first about a young horse?',
        'Which *racecourse* would you send a first-time visitor to?',
      ],
    },
  },
  {
    name: 'classic car club',
    says: [
      'classic (car|vehicle|motor)',
      'car (club|meet|show and shine)',
      'vintage (car|tractor|vehicle|motorcycle)',
      'steam (rally|fair)',
      'traction engine',
      'tractor (run|rally)',
      'cars and coffee',
    ],
    clues:
      "chrome, marque, convertible, owners club, rally, vintage, meet, owner, steam fair, show and shine, bonnet, picnic, motor, engine, classic mini, tractor, restored, members' cars, autojumble, run, bumper, parade, exhibitor, convoy, breakfast meet, trophy, pre-1980, hot rod, concours, cars and coffee, garage",
    asks: {
      idea: [
        '+Which classic car would you most like to drive for a day?',
        'Which old car or tractor would you have on the drive if money did not matter?',
      ],
      choice: ['An old car: polished for the show, or driven in all weathers?'],
      experience: ['Which car did your family have when you were a child?'],
    },
    cued: [
      'Which *convertible* would you take out on the first warm day?',
      'What goes into your *picnic* for a classic car show: pork pie, sandwiches or cake?',
      'How do you like the *chrome* on an old car: mirror bright or gently worn?',
      'What colour should a *classic Mini* be: red, green or cream?',
    ],
  },
  {
    name: 'birdwatching',
    says: [
      'bird ?(watch(ing|er)|ing)',
      'twitcher',
      'bird (walk|club|hide|count|ringing|observatory)',
      'birders',
    ],
    clues:
      'binoculars, waders, kestrel, kingfisher, sightings, nesting, warbler, hide, twitcher, migrant, species, scope, estuary, goldfinch, ringing, reserve, dawn chorus, flock, tick, raptor, rare, feeder, sighting, birder, marsh, song, eagle, wings, count, curlew, field guide',
    asks: {
      choice: ['+Which bird would you choose to see up close: a kingfisher, a barn owl or a puffin?'],
      experience: ['Which bird did you last stop and stare at?'],
      idea: ['Which bird would you get up before dawn for?'],
      problem: ['~Which two birds can you still not tell apart?'],
    },
    cued: [
      'Which *raptor* would you most like to see close up: an owl, a kestrel or an eagle?',
      'What do you hang on the *feeder*: seeds, fat balls or peanuts?',
      'When did you last listen to the *dawn chorus*: this week, last spring or long ago?',
      'Where would you go to see a *kingfisher*?',
    ],
  },
  {
    name: 'amateur radio',
    says: ['(amateur|ham) radio', 'radio (ham|club|society)', 'morse code', 'shortwave', 'call ?sign'],
    clues:
      'antenna, aerial, transmitter, band, licence, foundation course, contacts, ham, morse, callsign, frequency, shortwave, transceiver, hf, repeater, dx, field day, sota, mast, foundation exam, satellite, vhf, qso, operator, mhz, world, shack, rig, jamboree, contest, net',
    asks: {
      choice: [
        'On amateur radio: a long chat with one person, or quick contacts all over the world?',
        'Which part of amateur radio would you like to learn: Morse, electronics or antennas?',
      ],
      experience: ['Where in the world was your most surprising radio contact?'],
      idea: ['Which part of the world would you most like to reach by radio?'],
    },
    cued: [
      'Where would you like to set up a station on a *field day*: hilltop, beach or back garden?',
      'Learning *Morse*: by ear, with a song or with a book?',
      'What would you spell out first if you had a *callsign* of your own?',
      'Which *antenna* would you choose: a wire in a tree, a vertical or a beam on a mast?',
    ],
  },
  {
    name: 'angling club',
    says: [
      '(angling|fishing) (club|society|match|lake|syndicate|academy)',
      '(coarse|carp|match|sea) (angling|fishing)',
      'fishery',
      'casting lesson',
    ],
    clues:
      'tench, bream, trout, pegs, rods, bait, specimen, day ticket, carp, perch, match, swim, fishery, maggot, lake, catch, river, pike, day permit, canal, keepnet, junior, bailiff, landing net, lb, bank, syndicate, close season, float, casting',
    asks: {
      choice: [
        '+What do you enjoy most about an angling club: the waters, the matches or the company?',
        '+Which fish do you hope for most on a day at the water: carp, trout or perch?',
        "+A day's fishing: out at dawn, or there for the last hours of light?",
      ],
      problem: ['~What scares the fish away near you: dogs, swans or a ringing phone?'],
    },
    cued: [
      'Where would you go for a big *carp*: a quiet pond, a lake or a canal?',
      'How do you like *trout*: smoked, grilled or back in the water?',
      'Which sandwich do you pack for a *match* day on the bank?',
      'What would you show *juniors* first: the knot, the cast or the patience?',
    ],
  },
];
