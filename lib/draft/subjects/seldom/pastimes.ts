import type { Subject } from '../subject';

/** What people do in the open on a Saturday, with a ball, a boat, a machine or a pair of binoculars. */
export const pastimes: readonly Subject[] = [
  {
    name: 'paintball and airsoft',
    says: ['paint ?ball(ing|er)?', 'air ?soft', 'laser ?tag', 'nerf (war|party|battle)', 'airsofter'],
    clues:
      'skirmish, capture the flag, bb gun, battlefield, bunkers, splat, marshals, laser tag, marker, bb, mask, woodland, nerf, battle, stag, gun, camo, arena, overalls, ammo, bruise, birthday, sniper, pellet, field, zombie, hopper, mission, gas, rental',
    asks: {
      idea: ['~Which of your friends would you want on your side at paintball?'],
      problem: ['~What gives away your hiding place at paintball: your laugh, your boots or your hat?'],
      choice: ['~At paintball: charge first, or lie in the bushes and wait?'],
      experience: ['Who in your group turned out to be the best shot at paintball?'],
    },
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
      idea: ['Which real aircraft would you like to fly as a model?'],
      problem: ["What's hardest in model flying: the take-off, the turns or the landing?"],
      choice: ['A model plane: built from scratch, or ready to fly out of the box?'],
      experience: ['What was the first thing you ever flew: a kite, a paper plane or a model?'],
    },
  },
  {
    name: 'metal detecting',
    says: ['metal detect(ing|or|orist)', 'detectorist', 'rally dig', 'treasure trove', 'mudlark(ing)?'],
    clues:
      'hoard, hammered, musket ball, roman coin, finds, detector, coin, detectorist, field, dig, signal, ploughed, roman, treasure, permission, spade, farmer, rally, pinpointer, beep, finds liaison, silver, saxon, coil, buckle, medieval, headphones, relic, target, museum',
    asks: {
      idea: ['Where near you would you most like to go metal detecting?'],
      problem: ['~What does your metal detector find most: ring pulls, nails or bottle tops?'],
      choice: ['Metal detecting: an open field, or a beach at low tide?'],
      experience: ['What was under the last good signal on your detector?'],
    },
  },
  {
    name: 'stargazing',
    says: ['star ?gaz(ing|er)', 'astronom(y|ical|er)', 'planetarium', 'observatory', 'dark sky'],
    clues:
      'telescope, meteor, eclipse, saturn, jupiter, milky way, comet, perseids, star, planet, moon, constellation, dark sky, astronomer, night sky, galaxy, binoculars, orion, clear skies, observatory, nebula, red torch, astrophotography, cosmos, shooting star, planetarium, cloud, light pollution, universe',
    asks: {
      idea: ['What would you point a telescope at first?'],
      problem: ['Which light near your home would you switch off to see the stars better?'],
      choice: ['Stargazing: through a telescope, or flat on your back on a blanket?'],
      experience: ['Where have you seen the clearest night sky?'],
    },
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
      idea: ['Where do you like to stand at the oval: behind the goals, or on the wing?'],
      problem: ['~Which grand final does your family still argue about?'],
      choice: ['At the footy: pie with sauce, or sausage in bread?'],
      experience: ['Who decided which footy team you barrack for?'],
    },
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
      idea: ['Which song would you want playing as you walk up to bat?'],
      problem: ['~Which ball is hardest to catch: the easy one, the high one or the one in the sun?'],
      choice: ['At the ball game: a hot dog, peanuts or nachos?'],
      experience: ['What position did you play on your first baseball or softball team?'],
    },
  },
  {
    name: 'surf lifesaving',
    says: ['surf (life ?saving|club)', 'nippers', 'slsc', 'lifeguard (club|patrol)', 'bronze medallion'],
    clues:
      'red and yellow, patrol, rips, between the flags, board race, surf, nipper, beach, flag, rescue, bronze medallion, surf club, lifeguard, board, swim between, sea, wave, carnival, ski, irb, sand, volunteer, cap, ocean, first aid, swimmer, tower, iron man, coastline, summer, cpr, tube, lagoon',
    asks: {
      idea: ['Which time of day do you like most for a swim between the flags?'],
      problem: ['What do visitors always forget when they come to your beach?'],
      choice: ['At the beach: first one into the water, or last one in?'],
      experience: ['Who taught you to swim in the sea?'],
    },
    atWork: {
      work: [
        'What do visitors to a beach know least about: rips, flags or the sun?',
        'What does a surf lifesaving club always need more of?',
      ],
      people: [
        'Which beach do you feel safest swimming at, and what makes it so?',
        "What's the best piece of advice a lifesaver has given you at the beach?",
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
      idea: ['What would you most like to come face to face with under water?'],
      problem: ['~What do you forget most for a dive trip: the fins, the towel or the sun cream?'],
      choice: ['Under water: a wreck to explore, or a reef full of fish?'],
      experience: ["What's the best thing you have ever seen under water?"],
    },
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
      idea: ['Where in your town would you put a new skate ramp?'],
      problem: ['Which skateboard trick took you longest to land?'],
      choice: ['Skating: tricks at the park, or a long smooth ride through town?'],
      experience: ['What do you remember of your first time on skates or a skateboard?'],
    },
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
      idea: ['~What would you call your racehorse?'],
      problem: ['~How do you pick a horse at the races: by the name, the colours or the odds?'],
      choice: ['At the races: down at the rail, or up in the stand with a glass?'],
      experience: ["~What's the funniest racehorse name you have ever heard?"],
    },
    atWork: {
      work: [
        'What do racegoers never see of the work behind a day at the races?',
        'What makes a day at the racecourse run smoothly?',
      ],
      people: [
        'Who took you to your first day at the races, and what do you remember?',
        'Which racehorse do you still talk about, and what made it special?',
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
      idea: ['Which old car or tractor would you have on the drive if money did not matter?'],
      problem: ["What's hardest to find for an old car: parts, time or a dry garage?"],
      choice: ['An old car: polished for the show, or driven in all weathers?'],
      experience: ['Which car did your family have when you were a child?'],
    },
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
      idea: ['Which bird would you get up before dawn for?'],
      problem: ['~Which two birds can you still not tell apart?'],
      choice: ['Birdwatching: sitting in a hide, or walking along the path?'],
      experience: ['Which bird did you last stop and stare at?'],
    },
  },
  {
    name: 'amateur radio',
    says: ['(amateur|ham) radio', 'radio (ham|club|society)', 'morse code', 'shortwave', 'call ?sign'],
    clues:
      'antenna, aerial, transmitter, band, licence, foundation course, contacts, ham, morse, callsign, frequency, shortwave, transceiver, hf, repeater, dx, field day, sota, mast, foundation exam, satellite, vhf, qso, operator, mhz, world, shack, rig, jamboree, contest, net',
    asks: {
      idea: ['Which part of the world would you most like to reach by radio?'],
      problem: ['What gets in the way of your radio signal: the hills, the walls or the weather?'],
      choice: ['On amateur radio: a long chat with one person, or quick contacts all over the world?'],
      experience: ['Where in the world was your most surprising radio contact?'],
    },
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
      idea: ['~Which bait do you swear by but never tell anyone about?'],
      problem: ['~What scares the fish away near you: dogs, swans or a ringing phone?'],
      choice: ["A day's fishing: out at dawn, or there for the last hours of light?"],
      experience: ['Who took you fishing for the first time?'],
    },
  },
];
