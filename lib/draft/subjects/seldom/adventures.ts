import type { Subject } from '../subject';

/** What people book to be a little brave, dirty or out of breath, and places they go to see how a thing is done. */
export const adventures: readonly Subject[] = [
  {
    name: 'hot-air balloons',
    says: ['(hot ?air )?balloon (flight|ride|festival|fiesta)', 'hot air balloon', 'ballooning'],
    clues:
      "basket, burner, sunrise, champagne, inflate, lift off, float, flight, pilot, launch, fiesta, dawn, envelope, voucher, night glow, tether, landing, passenger, aloft, propane, wind, bird's eye, festival, cappadocia, chase crew, altitude, weather dependent, field, drift",
    asks: {
      idea: ['Which place would you most like to see from a hot-air balloon?'],
      problem: ['What would be hardest about a balloon flight: the early start, or the height?'],
      choice: ['In a hot-air balloon: eyes on the horizon, or straight down at the rooftops?'],
      experience: ['Where did you last see a hot-air balloon drifting over?'],
    },
  },
  {
    name: 'safari',
    says: [
      '(tiger|wildlife|jeep|walking|african|jungle) safari',
      'safari (lodge|camp|holiday|guide|tour)',
      'game (drive|reserve|lodge)',
      'tiger reserve',
      'big five',
    ],
    clues:
      'leopard, elephants, rangers, herd, tiger, bush, tented camp, naturalist, lion, game drive, jeep, lodge, big five, national park, rhino, wildlife, migration, kenya, guide, sighting, binoculars, giraffe, serengeti, tracker, sundowner, reserve, zebra, ranthambore, waterhole',
    asks: {
      idea: ['Which animal would you most like to see on safari?'],
      problem: ['~What would be hardest on safari: the early alarm, the bumps or keeping quiet?'],
      choice: ['On safari: out before sunrise, or an evening drive at dusk?'],
      experience: ['Which wild animal have you been closest to, and where was it?'],
    },
  },
  {
    name: 'alpaca walks',
    says: [
      '(alpaca|llama|donkey|goat|reindeer) (walk|trek|yoga|experience)',
      'trek(king)? with (alpacas|llamas|donkeys)',
      'walk(ing)? with alpacas',
    ],
    clues:
      'alpaca, llama, herd, feeding, halter, fleece, paddock, cria, trek, hum, field, donkey, feed, farm, goat yoga, lead rope, shearing, cuddle, selfie, picnic, reindeer, fluffy, meet and greet, spit, gift voucher, grooming, male, shorn, animal experience, farmyard',
    asks: {
      idea: ['~What would you name an alpaca?'],
      problem: ["What's trickiest about walking an alpaca: the pace, or the stops for grass?"],
      choice: ['~On an alpaca walk: you lead, or the alpaca decides?'],
      experience: ['Where did you first meet an alpaca or a llama face to face?'],
    },
  },
  {
    name: 'caves and mines',
    says: [
      'show cave',
      'cavern',
      'caving',
      'pothol(ing|er)',
      '(slate|coal|gold|tin|copper|show) mine tour',
      'underground tour',
      'mining museum',
    ],
    clues:
      'caves, underground, cavern, stalactite, helmets, miners, torches, shaft, tunnel, headtorch, show cave, guide, limestone, potholing, chamber, passage, colliery, dark, bat, crawl, gold panning, wellies, tin, slate, prehistoric, rock, lamp, squeeze, depth',
    asks: {
      idea: ['~What would you most like to find at the end of a secret tunnel?'],
      problem: ["What's hardest about exploring a cave: the dark, the cold or the tight gaps?"],
      choice: ['In a cave: first down the tunnel, or close to the guide?'],
      experience: ['What do you remember best from your first visit to a cave or a mine?'],
    },
  },
  {
    name: 'treetop ropes',
    says: [
      '(tree ?top|high|low) (ropes|adventure)',
      'ropes course',
      'aerial (trail|park|adventure)',
      'zip ?(line|wire)',
      'giant swing',
    ],
    clues:
      'harness, treetops, carabiner, tarzan, crossings, ropes, instructors, zip line, high rope, canopy, forest, platform, tarzan swing, rope bridge, climbing, helmet, cargo net, adventure, heights, tree, course, zip wire, minimum height, net park, nerve, karabiner, birthday, brave, party, leap of faith, half term, feet, woodland',
    asks: {
      idea: ['~Who in your family would be first across a rope bridge in the trees?'],
      problem: ['What takes the most nerve up in the trees: the bridge, or the zip line?'],
      choice: ['At the top of a zip line: off at once, or let others go first?'],
      experience: ['~What noise did you make the first time you went down a zip line?'],
    },
  },
  {
    name: 'kayak tours',
    says: [
      'kayak(ing)? (tour|trip|hire|safari|rental)',
      '(guided|sea|sunset) (kayak|paddle)(ing)?',
      'canoe (hire|trip|trail)',
      'paddle tour',
    ],
    clues:
      'paddles, turtles, mangrove, estuary, kayak, life jacket, river, canoe, sunset, guide, sea, wetsuit, buoyancy aid, launch, seal, sit on top, bioluminescence, lake, coast, harbour, glide, cave, dry bag, no experience, tandem, tide, otter, island, picnic, launch site, bay',
    asks: {
      idea: ['Which river, lake or bay would you most like to explore by kayak?'],
      problem: ['Which part of kayaking do you find trickiest: getting in, or going straight?'],
      choice: ['When would you rather go kayaking: first thing in the morning, or at sunset?'],
      experience: ['What wildlife have you seen from a kayak or a canoe?'],
    },
  },
  {
    name: 'surf lessons',
    says: ['surf (school|lesson|camp|coaching|instructor|therapy)', 'learn(ing)? to surf'],
    clues:
      'foamie, wetsuit, swell, wetties, waves, barrel, surfers, board, instructor, beach, stand up, foam board, paddle, coach, lineup, beginner, surf school, groms, whitewater, tide, green wave, surf camp, ocean, pop up, stoked, leash, offshore, school holiday, sea, lifeguard',
    asks: {
      idea: ['Which beach would you choose for a surf lesson?'],
      problem: ['~What is harder in a surf lesson: standing up, or getting the wetsuit off?'],
      choice: ['At the beach for a surf: early with the waves to yourself, or late in the sun?'],
      experience: ['Where did you first try to stand up on a surfboard?'],
    },
  },
  {
    name: 'white-water rafting',
    says: [
      '(white ?water )?rafting',
      'raft (trip|race|guide)',
      'canyoning',
      'gorge (walk|scrambling)',
      'coasteer(ing)?',
    ],
    clues:
      'rapids, gorge, wetsuit, helmet, paddles, raft, river, guide, grade, canyoning, splash, stag, grade 4, rishikesh, adrenaline, swim, gear, dam release, kayak, trip, soaked, waterfall, flip, tubing, crew, adventure, river level, hens',
    asks: {
      idea: ['Who would you choose to share a white-water raft with?'],
      problem: ["What's hardest on a raft: staying in time, or staying dry?"],
      choice: ['On a white-water raft: up front in the waves, or at the back holding on?'],
      experience: ['Where did you last get soaked from head to toe and love it?'],
    },
  },
  {
    name: 'skydiving',
    says: [
      'sky ?div(e|ing|er)',
      'tandem (jump|skydive)',
      'parachut(e|ing) (jump|club|centre)',
      'paraglid(ing|er)',
      'bungee( jump)?',
    ],
    clues:
      'freefall, drop zone, canopy, harness, altitude, tandem, thousand feet, jump, parachute, feet, plane, instructor, charity jump, solo, landing, paragliding, aff, exit, goggles, adrenaline, airfield, jumpsuit, ten thousand feet, wind, licence, weather hold, brave, fundraiser, wind tunnel',
    asks: {
      idea: ['Who would you call first after landing from a skydive?'],
      problem: ['What takes the most nerve in a skydive: the flight, the open door or the first step out?'],
      choice: ['Your ideal skydive: over the sea, or over the mountains?'],
      experience: ['What did friends who have done a skydive tell you about it?'],
    },
  },
  {
    name: 'vineyard visits',
    says: [
      'vineyard( tour| visit| stay)?',
      'winer(y|ies)',
      'cellar door',
      'grape (harvest|picking)',
      'vendange',
    ],
    clues:
      'vines, grapes, tasting, rosé, harvest, cellar, sparkling, vintage, cellar door, winery, winemaker, pinot noir, picnic, chardonnay, barrel, platter, tour, shiraz, wine club, terroir, sommelier, bottle, pruning, glass, estate, row, cheese board, picker, sauvignon',
    asks: {
      idea: ['What would you like to eat with a glass of wine among the vines?'],
      problem: ["What's hardest to choose at a vineyard: which wine to taste, or to take home?"],
      choice: ['At a vineyard: a walk through the vines first, or straight to the tasting?'],
      experience: ['Which wine have you brought home from a trip, and who did you share it with?'],
    },
    atWork: {
      work: [
        'What makes a vineyard visit memorable: the wine, the view or the host?',
        'Which is the hardest work in a vineyard: pruning, picking or selling?',
      ],
      people: [
        'Which wine tasted different once you had walked through the vineyard?',
        'Who taught you to taste a wine instead of just drinking it?',
      ],
    },
  },
  {
    name: 'distillery tours',
    says: [
      'distillery (tour|visit|shop|experience)',
      '(whisky|whiskey|gin|rum) (tour|trail|school|tasting)',
      '(brewery|cider) tour',
      'gin school',
    ],
    clues:
      "stills, casks, copper, botanicals, dram, malt, barrel, tasting room, whisky, gin, tasting, spirit, single malt, master distiller, rum, juniper, whiskey, gift shop, bottle, cocktail, mash, label, brewery, distilled, warehouse, barley, batch, driver's dram, abv, angels' share",
    asks: {
      idea: ['Which flavour would you put into a gin of your own?'],
      problem: ['What would you most like to have explained on a distillery tour?'],
      choice: ['On a distillery tour: every detail of the copper stills, or straight to the tasting?'],
      experience: ['Which bottle in your drinks cabinet has the best story behind it?'],
    },
    atWork: {
      work: [
        'What takes most patience in a distillery: the still, the cask or the paperwork?',
        'What do visitors never see on a distillery tour?',
      ],
      people: [
        'What stays with you from a distillery tour: the smell, the stills or the stories?',
        'Which bottle did somebody give you to mark a big day at work?',
      ],
    },
  },
  {
    name: 'sauna',
    says: [
      '(mobile|wood fired|barrel|lakeside|beach|seaside|community|infrared|finnish) sauna',
      'sauna (session|house|hire|cabin|club|experience)',
      'hot tub (hire|stay|break)',
      'banya',
    ],
    clues:
      'sauna, plunge, birch, ice bath, löyly, wood fired, dip, steam room, cold dip, steam, barrel, sweat, loyly, heat, swim, lake, beach, session, contrast, finnish, aufguss, dressing gown, stove, infrared, swimwear, towel, community, mobile, nordic, hot stone, sea, wellbeing',
    asks: {
      idea: ['What view would you choose from a sauna window?'],
      problem: ["What's harder about a sauna: the heat, or the cold water afterwards?"],
      choice: ['After the sauna: straight into cold water, or slowly cooling down in a towel?'],
      experience: ['What do you remember about your very first sauna?'],
    },
  },
  {
    name: 'hostel',
    says: [
      '(youth|backpacker|bunkhouse|independent|city|beach) hostel',
      'backpack(er|ing)',
      'bunk ?house',
      'dorm bed',
      'gap year travel',
    ],
    clues:
      'dorm, bunks, lockers, common room, rucksack, hostel, solo travellers, backpacker, traveller, solo travel, shared kitchen, bed, check in, reception, private room, linen, walker, night, bunkhouse, per night, group, surf, digital nomad, pub crawl, wifi, self catering, volunteer, gap year, hiker, guest, working holiday',
    asks: {
      idea: ['What do you like to cook in a hostel kitchen after a long day out?'],
      problem: ["What's hardest to leave at home when you pack light for a hostel?"],
      choice: ['In a hostel dorm: top bunk, or bottom bunk?'],
      experience: ['Who did you meet in a hostel and stay friends with?'],
    },
  },
  {
    name: 'walking holidays',
    says: [
      '(walking|hiking|cycling|trekking) (holiday|tour|break)',
      'himalayan trek',
      'base camp',
      'inn to inn',
      'trek(king)? (guide|company|group)',
    ],
    clues:
      'altitude, trek, luggage transfer, waymarked, rucksack, porters, boots, guided, hiking, trail, inn, base camp, itinerary, grade, ridge, everest, camino, mountain, self guided, himalaya, coastal path, tour leader, summit, pass, night, small group, pole, village, alps, km',
    asks: {
      idea: ['Which one luxury always goes into your rucksack on a walking holiday?'],
      problem: ["What's hardest on a walking holiday: the hills, or the early start?"],
      choice: ["After a long day's walking: a hot bath, a cold drink or bed by eight?"],
      experience: ['Which view have you walked furthest to see?'],
    },
  },
  {
    name: 'science centre',
    says: [
      '(science|discovery) (cent(re|er)|museum)',
      'science festival',
      'hands on science',
      'space centre',
      'aviation museum',
      'air museum',
    ],
    clues:
      'exhibits, experiment, rockets, dinosaurs, hangar, explorers, spitfire, planetarium, hands on, space, stem, museum, gallery, robot, school trip, discovery, telescope, slime, dome, explainer, interactive, half term, astronaut, fossil, scientist, liquid nitrogen, live show, bubble, curious, festival, engineer',
    asks: {
      idea: ['Which bit of science would you most like to try out with your own hands?'],
      problem: ['Which bit of science do you find trickiest to explain to a child?'],
      choice: ['~At a science museum: read the panel, or press every button first?'],
      experience: ['Which experiment from science lessons at school do you still remember?'],
    },
    atWork: {
      work: [
        "What's hardest to explain about science to people who feared it at school?",
        'What gets children hooked on science: a bang, a button or a good question?',
      ],
      people: [
        'Who first made you curious about how things work?',
        'Which visit to a science museum set you or somebody you know on their path?',
      ],
    },
  },
];
