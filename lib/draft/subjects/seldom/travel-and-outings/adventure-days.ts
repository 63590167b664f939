import type { Subject } from '../../subject';

/** What people book to be a little brave, dirty or out of breath, and places they go to see how a thing is done. */
export const adventureDays: readonly Subject[] = [
  {
    name: 'hot-air balloons',
    says: ['(hot ?air )?balloon (flight|ride|festival|fiesta)', 'hot air balloon', 'ballooning'],
    clues:
      "basket, burner, sunrise, champagne, inflate, lift off, float, flight, pilot, launch, fiesta, dawn, envelope, voucher, night glow, tether, landing, passenger, aloft, propane, wind, bird's eye, festival, cappadocia, chase crew, altitude, weather dependent, field, drift",
    asks: {
      idea: [
        '+Which place would you most like to see from a hot-air balloon?',
        '+Sunrise or sunset: when would you fly in a hot-air balloon?',
      ],
      choice: ['In a hot-air balloon: eyes on the horizon, or straight down at the rooftops?'],
      experience: ['Where did you last see a hot-air balloon drifting over?'],
    },
    cued: [
      'What would you wave at from a *balloon* basket?',
      'Where would you fly over at *sunrise* with friends?',
      'What would you paint on the *envelope* of a hot-air balloon?',
      'A *champagne* toast after landing: who would you raise it to?',
    ],
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
      idea: ['+Which animal would you most like to see on safari?'],
      choice: ['On safari: out before sunrise, or an evening drive at dusk?'],
      experience: ['Which wild animal have you been closest to, and where was it?'],
      problem: ['~What would be hardest on safari: the early alarm, the bumps or keeping quiet?'],
    },
    cued: [
      'How close would you like to be to an *elephant*: ten metres, fifty or the far bank?',
      'Which cat would you most like to spot: *leopard*, lion or cheetah?',
      'Which sound would you like to fall asleep to in a *tented camp*?',
      'Which comes first on your list for a *game drive*: giraffes, zebras or hippos?',
    ],
  },
  {
    name: 'alpaca walks',
    says: [
      '(alpaca|llama|donkey|goat|reindeer) (walk|trek|yoga|experience)',
      'trek(king)? with (alpacas|llamas|donkeys)',
      'walk(ing)? with alpacas',
      '(alpaca|llama) (walk|trek|trekking|experience|farm)',
      'llama',
      'alpacas',
    ],
    clues:
      'alpaca, llama, herd, feeding, halter, fleece, paddock, cria, trek, hum, field, donkey, feed, farm, goat yoga, lead rope, shearing, cuddle, selfie, picnic, reindeer, fluffy, meet and greet, spit, gift voucher, grooming, male, shorn, animal experience, farmyard, humming, hay, wool, meadow, photo, haircut',
    asks: {
      choice: [
        '+~On an alpaca walk: you lead, or the alpaca decides?',
        "+What's trickiest about walking an alpaca: the pace, or the stops for grass?",
        '+Which alpaca would you choose for a walk: calm, cheeky or curious?',
        '+What do you love most about alpacas: the faces, the fleece or the humming?',
      ],
      idea: [
        '+What would you name an alpaca?',
        '+How would you win over a shy alpaca on a walk?',
        '+Who do you know that would love an alpaca walk?',
        '+Who would you treat to a day with alpacas?',
        '+What would you do first on meeting an alpaca?',
        '+What would you like to find out about alpacas?',
        '~What would you call an alpaca with a silly haircut?',
      ],
    },
    cued: [
      "What would you have knitted from an alpaca's *fleece*: socks, a hat or a blanket?",
      'Which alpaca would you choose from the *herd*: the bold one, the shy one or the fluffiest?',
      'Who would you take along to see a newborn *cria* among the alpacas?',
      'Which haircut would you give an alpaca at *shearing*: all short, a big fringe or a pompom tail?',
      'Which would you rather lead: a tall *llama* or a smaller alpaca?',
      "*Feeding* an alpaca: from a flat hand, or from a cup at arm's length?",
      'Where does an alpaca *selfie* go first: to the family chat, to a friend or on the fridge?',
      'What would you pack for a *picnic* after an alpaca walk?',
      'What did the *hum* of an alpaca remind you of when you first heard it?',
      'What should an alpaca wear to a *wedding*: a bow tie, a flower crown or only a smart halter?',
      'What would you knit from alpaca *wool*: socks, a scarf or a hat?',
      'What would you wear to a *hen* party with alpacas: a flower crown, wellies or both?',
      'What would you call a newborn *cria*?',
      'How do you hold out *feed* to an alpaca: flat hand, full bucket or long arm?',
      'Which haircut would you give an alpaca at *shearing* time: a fringe, a mohawk or all off?',
      'Which face would you pull for a *selfie* with an alpaca?',
      'What else would you do on a day at an alpaca *farm*: a picnic, a coffee or a long chat?',
      'Alpaca or *llama*: which would you rather have at the end of your lead?',
    ],
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
      choice: [
        'In a cave: first down the tunnel, or close to the guide?',
        'Which underground adventure would you choose: a boat ride, a tunnel walk or a mine train?',
      ],
      experience: ['What do you remember best from your first visit to a cave or a mine?'],
      problem: ["What's hardest about exploring a cave: the dark, the cold or the tight gaps?"],
    },
    cued: [
      'Which shape would you look for in a *stalactite*: a castle, a face or a curtain?',
      'What would you take down into a *show cave*: a warm jumper, a torch or a brave friend?',
      '*Gold panning*: a patient swirl, or straight in with the shovel?',
      'Who would you like as your *guide* underground: a miner, a geologist or a storyteller?',
    ],
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
      choice: [
        'At the top of a zip line: off at once, or let others go first?',
        'Which would you try first in the treetops: the zip line, the rope bridge or the net?',
      ],
      problem: ['What takes the most nerve up in the trees: the bridge, or the zip line?'],
      idea: ['~Who in your family would be first across a rope bridge in the trees?'],
    },
    cued: [
      '*Zip line*: eyes open, or a scream all the way?',
      'What would you shout on a *Tarzan* swing?',
      'Which *forest* would you like to see from above?',
      'Which *heights* do you enjoy most: a bridge, a tower or a tree house?',
    ],
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
      choice: [
        '+On a kayak tour: a single kayak, or a double?',
        '+Which would you enjoy most on a kayak tour: the wildlife, the views or the calm?',
        '+When would you rather go kayaking: first thing in the morning, or at sunset?',
      ],
      idea: ['+What would you most like to spot on a kayak tour?'],
      experience: [
        "+What's the best spot you have ever seen from a kayak?",
        'What wildlife have you seen from a kayak or a canoe?',
      ],
    },
    cued: [
      'What would you pack as a snack for a *sunset* paddle by kayak?',
      'What would you hope to spot in a *mangrove*: crabs, birds or baby fish?',
      'What would you do if a *seal* came up beside your kayak: film it, or sit very still?',
      'Who would you take along in a two-seat *canoe*?',
      'A sea *cave* by kayak: all the way in with a torch, or a look from the entrance?',
      'A *river* by kayak: drifting slowly, or a few rapids on the way?',
      'What would you like to be shown first in a kayak with *no experience*?',
      'Who would you take to see *bioluminescence* from a kayak at night?',
    ],
  },
  {
    name: 'surf lessons',
    says: ['surf (school|lesson|camp|coaching|instructor|therapy)', 'learn(ing)? to surf'],
    clues:
      'foamie, wetsuit, swell, wetties, waves, barrel, surfers, board, instructor, beach, stand up, foam board, paddle, coach, lineup, beginner, surf school, groms, whitewater, tide, green wave, surf camp, ocean, pop up, stoked, leash, offshore, school holiday, sea, lifeguard',
    asks: {
      experience: ['+Where did you first try to stand up on a surfboard?'],
      choice: [
        '+~What is harder in a surf lesson: standing up, or getting the wetsuit off?',
        '+What makes a great surf instructor: patience, humour or clear tips?',
      ],
      problem: ['+Which part of surfing looks hardest to learn?'],
      idea: [
        '+Who in your family would stand up on a surfboard first?',
        '+What would you shout the first time you stand up on a surfboard?',
      ],
    },
    cued: [
      'What would you tell a *beginner* just before their first wave?',
      'How do you warm up after peeling off a *wetsuit*: hot chocolate, a hot shower or a big robe?',
      'Which colour of *foam board* would you pick for a surf lesson?',
      'What makes a good surf *instructor*: patience, jokes or a loud voice?',
      'What do *kids* talk about most after a surf lesson: the best wave, the wipeouts or the ice cream?',
      'An evening at a *surf camp*: a fire on the beach, a film or early to bed?',
      'Who would you want watching from the beach when you ride your first *green wave*?',
      'Waiting for the *tide* before a surf: a nap, a walk or a second breakfast?',
    ],
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
      choice: [
        '+On a white-water raft: up front in the waves, or at the back holding on?',
        '+White-water rafting: gentle waves, or the biggest rapids?',
      ],
      idea: ['+Who would you choose to share a white-water raft with?'],
      experience: ['Where did you last get soaked from head to toe and love it?'],
    },
    cued: [
      'Which *river* would you like to go down on a raft?',
      'What would you shout as the *raft* goes over the edge?',
      'What would you choose for a *stag* weekend: rapids, a gorge walk or kayaks?',
      'A day of *canyoning*: the jumps, the slides or the swims?',
    ],
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
      idea: ['+Where would you most like to do a skydive?', '+Who would you take along on a skydive?'],
      choice: ['+Your ideal skydive: over the sea, or over the mountains?'],
      problem: ['What takes the most nerve in a skydive: the flight, the open door or the first step out?'],
    },
    cued: [
      'What song would you like in your head during *freefall*?',
      'Who would you choose to do a *tandem* jump with you?',
      'Which cause would you do a *charity jump* for?',
      'What would you look for first from under the *canopy*: home, sea or the landing spot?',
    ],
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
      choice: [
        '+At a vineyard: a walk through the vines first, or straight to the tasting?',
        'What would you pair with wine at a vineyard: cheese, charcuterie or chocolate?',
      ],
      idea: ['What would you like to eat with a glass of wine among the vines?'],
      experience: ['Which wine have you brought home from a trip, and who did you share it with?'],
    },
    cued: [
      'What do you like with a chilled *rosé*: a salad, seafood or just a sunny chair?',
      'Which would you drink with friends first: *sparkling*, white or red?',
      'What would you pack for a *picnic* among the vines?',
      'How do you pick a *pinot noir* in a wine shop: by price, label or a tip?',
    ],
    atWork: {
      asks: [
        '+What makes a vineyard visit memorable: the wine, the view or the host?',
        'Which vineyard event would you choose with colleagues: a harvest day, a tasting or a dinner?',
        'What would you book at a vineyard for a client visit: a tasting, a tour or a lunch?',
        'Which do you prefer for a team day at a vineyard: tasting, walking or lunch?',
      ],
      cued: [
        "What do guests ask most at the *cellar door*: the year, the price or the dog's name?",
        'Which part of the *harvest* do visitors most want to join in?',
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
      'distiller',
      '(craft|gin|vodka|whisky|whiskey|rum) distillery',
      'distillery (tour|shop|door)',
      '(pot|copper) still',
    ],
    clues:
      "stills, casks, copper, botanicals, dram, malt, barrel, tasting room, whisky, gin, tasting, spirit, single malt, master distiller, rum, juniper, whiskey, gift shop, bottle, cocktail, mash, label, brewery, distilled, warehouse, barley, batch, driver's dram, abv, angels' share, still, cask, angels share, distiller, stillhouse, vodka",
    asks: {
      choice: [
        '+On a distillery tour: every detail of the copper stills, or straight to the tasting?',
        '+Which distillery experience would you book: a tour, a tasting or a gin-making class?',
        '+At a distillery: the full tour, or straight to the tasting?',
        '+Which tour would you take first: a whisky, a gin or a rum distillery?',
        'On a distillery tour: whisky, gin or rum?',
      ],
      idea: [
        'Which flavour would you put into a gin of your own?',
        'Which drink would you most like to see being distilled?',
      ],
      experience: ['Which bottle from a distillery are you saving for a special evening?'],
    },
    cued: [
      '*Whisky*: smoky from the islands, or soft from the hills?',
      'What would you name a *single malt* of your own?',
      '*Rum*: neat, with ginger or in a cake?',
      'Which *cocktail* would you learn to mix after a distillery tour?',
      '*Gin*: with tonic, in a cocktail or neat?',
      '*Whisky*: on its own, with water or in a hot toddy?',
      'What would you want to smell first in a *warehouse* full of casks?',
      'Which *botanical* would you add to your own gin: citrus, rose or herb?',
    ],
    atWork: {
      asks: [
        'What stays with you from a distillery tour: the smell, the stills or the stories?',
        'What makes a distillery tour special: the guide, the tasting or the place?',
        'What would you ask a master distiller first: about the water, the wood or the recipe?',
        'Which distillery visit suits a team best: blending, cocktails or a guided tour?',
        'What would you like to try on a distillery tour: blending, bottling or nosing?',
        'A distillery visit with the team: a tour, a tasting or a class in blending?',
        'What makes a distillery tour memorable: the guide, the tasting or the place itself?',
        'What surprised you on your first visit to a distillery?',
      ],
      cued: [
        'Which stop on your *tour* gets the most questions?',
        'How do you choose a *cask* to show to visitors?',
        'Which part of the *stillhouse* do visitors like best?',
        'What do new staff learn first about a *cask*?',
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
      choice: ['+After the sauna: straight into cold water, or slowly cooling down in a towel?'],
      idea: ['What view would you choose from a sauna window?'],
      experience: ['What do you remember about your very first sauna?'],
      problem: ["What's harder about a sauna: the heat, or the cold water afterwards?"],
    },
    cued: [
      '*Cold plunge* after heat: all at once, or toe by toe?',
      'Which tree or herb should be in the scent of an *aufguss*: birch, mint or pine?',
      'Where would you put a *barrel* sauna: by a lake, in a garden or on a hill?',
      'What do you like to talk about in a *wood fired* sauna: everything, or nothing at all?',
    ],
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
      choice: [
        'In a hostel dorm: top bunk, or bottom bunk?',
        'Which hostel would you choose: by the beach, in the old town or up in the mountains?',
      ],
      idea: ['What do you like to cook in a hostel kitchen after a long day out?'],
      experience: ['Who did you meet in a hostel and stay friends with?'],
    },
    cued: [
      'What do you pack first in a *rucksack* for a trip?',
      'Which game starts a good evening in a *common room*: cards, table football or a quiz?',
      'Where did you go, or would you go, on a first *solo* trip?',
      'Which do you choose in a hostel: a *private room* or the dorm?',
    ],
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
      choice: [
        '+A walking holiday: hut to hut, or one base with daily walks?',
        "After a long day's walking: a hot bath, a cold drink or bed by eight?",
      ],
      idea: ['Which one luxury always goes into your rucksack on a walking holiday?'],
      experience: ['Which view have you walked furthest to see?'],
    },
    cued: [
      'Where would you like to walk a *coastal path* for a week?',
      'What do you eat on a *summit*: chocolate, a sandwich or an apple?',
      'A *self guided* walk with a map: alone, with a friend or with the whole family?',
    ],
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
      problem: ['+Who in your family asks the trickiest science questions?'],
      idea: [
        '+Which bit of science would you most like to try out with your own hands?',
        'Which big science question would you like answered?',
      ],
      choice: [
        'What would you rather watch: a bubble show, a planetarium film or a rocket launch?',
        '~At a science museum: read the panel, or press every button first?',
      ],
    },
    cued: [
      '*Dinosaurs* or rockets: which hall would you run to first?',
      'What would you ask an *astronaut* over lunch?',
      'What would you look at first through a *telescope*?',
      '*Planetarium*: stars, planets or the Milky Way?',
    ],
    atWork: {
      asks: [
        'What gets children hooked on science: a bang, a button or a good question?',
        'Who first made you curious about how things work?',
        'What makes a science exhibit work: touch, surprise or a good story?',
        'Which workshop would you run at a science centre: coding, chemistry or engineering?',
      ],
      cued: [
        'Which *exhibit* keeps grown-ups longest at a science centre?',
        'What do you want children to take home from a *school trip* to a museum?',
      ],
    },
  },
];
