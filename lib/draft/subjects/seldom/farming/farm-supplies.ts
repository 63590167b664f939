import type { Subject } from '../../subject';

/** What farms buy, hire and ask advice about: soil, water, seed, sprays, stores and machines that fly. */
export const farmSupplies: readonly Subject[] = [
  {
    name: 'stock fencing',
    says: [
      '(stock|electric|deer|farm|post and rail|agricultural) fenc(e|es|ing)',
      'fencing contractor',
      '(post|fence) driver',
      'cattle grid',
      '(field|farm) gate',
    ],
    clues:
      'posts, strainer, rails, barbed wire, energiser, gates, netting, staples, post and rail, sheep netting, electric, cattle grid, deer, tractor, post driver, contractor, metre, creosote, high tensile, chestnut, paddock, peg, badger gate, wire, hinge, boundary, line, livestock, knocker, treated timber, stay',
    asks: {
      problem: ['+Which animal on your land is hardest to fence in?'],
      choice: [
        'Round your field: post and rail, wire netting or an electric fence?',
        'Fence posts: oak, chestnut or steel?',
      ],
      idea: ['Which field on your land would you fence first?'],
    },
    cued: [
      'What would you grow along a *post and rail* fence: roses, hedge or nothing?',
      'Which *gate* do you like at the end of a lane: wood, metal or a stile?',
      '*Sheep* on the hill: which breed would you keep?',
      'What would you like to see over a field fence: horses, *deer* or cows?',
    ],
    atWork: {
      asks: [
        'Which fence do you prefer for sheep: netting, electric or post and rail?',
        'What matters most in stock fencing: the posts, the wire or the corners?',
        "What's the worst ground you have ever tried to drive a post into?",
        'What wrecks a good fence first: animals, weather or machinery?',
      ],
      cued: [
        'Which part of a *straining* job takes the most care?',
        'What do you check first on an *electric* fence in spring?',
      ],
    },
  },
  {
    name: 'crop drones',
    says: [
      '(crop|spray|spraying|agricultural|agri|farm|seeding|ag) drone',
      'drone (spraying|seeding|crop|sprayer|scouting)',
      '(aerial|crop) (spraying|dusting|duster|application)',
      'kisan drone',
    ],
    clues:
      'drone, hectare, acres, spraying, nozzles, cover crop, payload, scouting, boom, pilot, agronomy, uav, multispectral, litre, precision farming, battery, ndvi, field, seeding, farmer, slug pellet, subsidy, weed map, swath, fungicide, operator licence, flight, demo day, paddy, agri',
    asks: {
      idea: ['+Which farm job would you hand to a drone first?'],
      choice: [
        '+What would you use a farm drone for: spraying, mapping or checking stock?',
        'Looking over the crop: on foot, from the quad bike or from a drone?',
      ],
      experience: ['What surprised you when you first saw your fields from the air?'],
    },
    cued: [
      'What would you look for first if you could watch *spraying* from the air?',
      'Which field near you would you map first with a *drone*?',
      'What would you sow by drone: a *cover crop*, wild flowers or grass?',
      'How would you rather spot *weeds* in a field: walking the rows, or on a map?',
      'What would be the best bit of being a drone *pilot* on a farm: the view, the quiet or the gadgets?',
      'Which month of the *growing* season would you most like to see from the air?',
      'What would you most like to see at a farm drone *demo*: the take-off, the spraying or the maps?',
      'Who brings the food out to the field at *harvest* time, and what is in the basket?',
    ],
    atWork: {
      asks: [
        '+What would you check first on a drone map of a crop?',
        '+Where can a crop drone save most: time, spray or fuel?',
        '+Which crop problem is easiest to miss from the ground?',
        '+What would you want to know before booking a crop drone?',
        "+What makes a grower try a crop drone: a demo, good data or a neighbour's results?",
        'Which drone data helps a farm most: plant health, weeds or moisture?',
      ],
      cued: [
        'Which field would you choose for a first *spraying* trial by drone?',
        'What was hardest about getting a drone *licence* for farm work: the theory, the flying or the forms?',
        'When is a field *map* most useful to you: before drilling, in spring or before harvest?',
        'What do you sow first when a *cover crop* goes on from the air?',
      ],
    },
  },
  {
    name: 'irrigation',
    says: [
      '(drip|pivot|sprinkler|farm|crop|smart|micro|subsurface) irrigation',
      'irrigation (system|scheme|scheduling|district|controller|pump|equipment|design|season)',
      'cent(re|er) pivot',
      'irrigator',
    ],
    clues:
      'drip line, emitters, reservoir, soil moisture, pivots, pumping, water use, hectare, dam level, drip, sprinkler, water allocation, crop, hose reel, drought, bore, dam, grower, valve, scheduling, filter, fertigation, flow, polytunnel, channel, megalitre, tape, canal, subsidy, borehole, pipe',
    asks: {
      choice: [
        '+When do you water: early morning, evening or whenever it is dry?',
        '+Which way of watering do you prefer: drip, sprinkler or hose?',
        'When to water a crop: by a sensor, by the forecast or by a boot in the soil?',
      ],
      experience: ['Which small change on your farm saved the most water?'],
    },
    cued: [
      'How do you know a *crop* is thirsty: the leaves, the soil or the smell?',
      'Which plants would you put on a *drip* line first: tomatoes, roses or hedges?',
      'When do you like to see a *sprinkler* run: at dawn, at dusk or in the night?',
      'What do you do first on a farm or garden in a *drought*: mulch, water or wait?',
      'Which *reservoir* would you recommend to a friend for a good walk?',
      'What would you grow in a *polytunnel* first: peppers, strawberries or salad?',
      'What do you like doing beside a *dam* when it is full: fishing, a picnic or a walk?',
      'How do you check *soil moisture*: with a finger, a spade or a gadget?',
    ],
    atWork: {
      asks: [
        '+What matters most in irrigation: water use, even cover or easy control?',
        'What eats up most time in irrigation: moving pipes, fixing leaks or checking?',
        'Which would you choose for a new field: drip lines, pivots or sprinklers?',
        'Which would you upgrade first in an irrigation system: sensors, pipes or pumps?',
      ],
      cued: [
        'Which *filter* do you clean most often in a season?',
        'What would you check first on a *pivot* before the season starts?',
        'What do you use for irrigation *scheduling*: probes, a model or experience?',
        'Which *pump* lesson would you pass on to a new grower?',
      ],
    },
  },
  {
    name: 'soil testing',
    says: [
      'soil (test|testing|sampling|sample|analysis|health|lab|laboratory|mapping|scan|biology)',
      'soil ph',
      'agronom(y|ist)',
      'regenerative (farming|agriculture|grazing)',
      'cover crop(s|ping)?',
      'crop (walker|walking|adviser|advisor|consultant|trial)',
    ],
    clues:
      'nutrients, nitrogen, organic matter, phosphate, worms, compaction, no till, trial plots, tillage, ph, lime, agronomist, sample, phosphorus, potash, field, lab, carbon, auger, result, crop, regenerative, index, mapping, core, clay, magnesium, farmer, trace element, fertility, infiltration, microbe',
    asks: {
      choice: [
        '+Which plant or crop does best in your soil?',
        '+How would you describe your soil: sandy, sticky or crumbly?',
      ],
      idea: [
        '+Which patch of your soil would you test first?',
        '+What would you most like a soil test to tell you?',
        '+What would you do first with the results of a soil test?',
      ],
      experience: ["What's the most useful thing a soil test has ever told you?"],
    },
    cued: [
      'What would you plant first in a bed of rich dark *soil*?',
      'Where in your garden do you find the most *worms*?',
      'What do you feed your garden with: compost, manure or *seaweed* feed?',
      'Which plant near you tells you that the ground is low or high in *lime*?',
    ],
    atWork: {
      asks: [
        'Which would you improve first in a field: drainage, organic matter or nutrients?',
        'Which field has taught you more than any book about soil?',
        'Which soil result do you act on first: pH, organic matter or nutrients?',
        'What matters most in soil testing: accuracy, speed or clear advice?',
      ],
      cued: [
        'Which *field* would you sample first after harvest?',
        'What changed most on your ground after a few years of *no till*?',
      ],
    },
  },
  {
    name: 'crop nutrition',
    says: [
      'fertili[sz]er',
      'bio ?stimulant',
      'bio ?char',
      '(seaweed|liquid|foliar) feed',
      'lime spreading',
      '(muck|manure|slurry) (spreading|spreader|contractor)',
      'crop (nutrition|protection)',
      'digestate',
    ],
    clues:
      'nitrogen, potash, spreader, granular, per hectare, manure, urea, npk, yields, foliar, fertiliser, biostimulant, seaweed, phosphate, sulphur, agronomist, trace element, biochar, liquid, humic, hectare, wheat, grass, top dressing, uptake, leaf, root, micronutrient, zinc, trial plot',
    asks: {
      choice: [
        'To feed your soil: muck from the yard, a bag or a crop dug in?',
        'What matters most in feeding a crop: the timing, the amount or the soil?',
      ],
      idea: ['Which crop on your farm needs the most feeding?'],
      problem: ['~What decides the date for spreading on your land: soil, weather or neighbours?'],
    },
    cued: [
      'Which of your crops responds fastest to *nitrogen*: grass, wheat or barley?',
      'Which crop on your farm gets the *manure* first?',
      'What was the first fertiliser *spreader* you drove, and on whose land?',
      'When do you walk your *wheat* to see if it needs feeding: at dawn, at noon or on a Sunday?',
      'Feeding *grass*: after every cut, or little and often through the season?',
      'What do you look for first in a spadeful of *soil* under a crop: worms, roots or crumb?',
      'Which harvest gave the crop *yields* that your family still talks about?',
      '*Foliar* feed on a crop: early in the morning, or in the cool of the evening?',
      'Where have you used *seaweed* to feed a crop: in the field, the garden or pots?',
      'What tells you in *spring* that a crop is ready for feeding: the soil, the leaves or the birds?',
    ],
    atWork: {
      asks: [
        '+What would you want to see in a trial of a new crop feed?',
        '+Where would you try a new crop feed first: cereals, grass or vegetables?',
        'Which crop responds best to careful feeding?',
        'Who do you turn to first for crop nutrition advice?',
      ],
      cued: [
        'What do you ask an *agronomist* to look at first when you walk a crop together?',
        'Which soil on your farm needs *potash* most: the sand, the clay or the silt?',
        'How would you try a *biostimulant* on a crop: a whole field, half a field or a few strips?',
        'When do you take a *leaf* sample from a crop: on a date, at a stage or when it looks pale?',
        'Fertiliser on your farm: *liquid*, or granular from the bag?',
        'What did a *yield* map show you about a crop that you had not expected?',
      ],
    },
  },
  {
    name: 'grain elevator',
    says: [
      'grain (elevator|marketing|merchant|trader|buyer|bid|price|co ?op|terminal|trading|dryer)',
      '(cash|grain|corn|wheat|soybean) (bid|futures)',
      'grain ?corp',
      '(maize|corn|soybean|canola|wheat) (harvest|price|basis|hybrid|grower)',
    ],
    clues:
      'bushels, basis, elevator, moisture, soybeans, corn, wheat, truckloads, protein, barge, bid, harvest hours, truck, bin, cash price, co op, dryer, scale, canola, dump, pit, contract, merchant, futures, silo, delivery, barley, receival, farmer, rail, tonne, storage',
    asks: {
      experience: [
        'Who taught you how to sell grain?',
        'What do you talk about in the line at the grain elevator?',
        '~What plays on the radio in your truck on the way to the grain elevator?',
      ],
      choice: [
        'What do you haul your grain in: a semi, a straight truck or a wagon?',
        'How do you follow the grain market: an app, the radio or a phone call?',
      ],
    },
    cued: [
      'What do you do first once the last load of *corn* is at the elevator?',
      'What would you bake first with flour from *wheat* that went through your local elevator?',
      'Which goes to the elevator first on your farm: *soybeans* or corn?',
      'How do you judge *moisture* before a load goes to the elevator: a tester, a bite or by hand?',
      'What do people talk about on the *scale* at the elevator: the weather, the yields or the game?',
      'Which sound tells you that grain *harvest* has begun: combines, trucks or the dryer?',
      'What do you check first before new grain goes into a *bin*: the floor, the fan or the roof?',
      'Who taught you to back a grain *truck* up to the pit?',
      'How do you check the grain *bids* at your elevator: by text, by phone or at the counter?',
    ],
    atWork: {
      asks: [
        'What do you remember about your first grain harvest?',
        'What makes a good harvest day at the elevator: dry grain, early trucks or the crew?',
        'Which service matters most at a grain elevator: storage, drying or market news?',
        'What matters most at harvest in a grain elevator: speed, safety or storage?',
      ],
    },
  },
  {
    name: 'seed merchant',
    says: [
      '(grass|forage|arable|cereal|maize|certified|hybrid) seed',
      'seed (merchant|company|breeder|breeding|dealer|treatment|trial|drill|drilling)',
      'plant breed(er|ing)',
      '(barley|wheat|oilseed|potato|oat|bean) variet(y|ies)',
      'reseed(ing)?',
    ],
    clues:
      'varieties, sowing, drilled, leys, germination, clover, ryegrass, trial plots, yield, herbal leys, variety, wheat, barley, grass ley, maize, hybrid, reseed, certified, forage, cover crop, breeder, agronomist, oat, canola, sowing rate, oversow, acre, treated, bag, paddock, rape',
    asks: {
      experience: ['Which variety have you sown for more years than any other?'],
      choice: [
        'Choosing seed: an old favourite, or a new variety in one corner first?',
        'What matters most in seed: yield, hardiness or good advice with it?',
      ],
      idea: ['Which quality would you breed into a new crop: yield, taste or toughness?'],
    },
    cued: [
      'Which flower would you add to a field of *clover*?',
      'What does a field of *wheat* make you think of: bread, summer or harvest?',
      'Which *barley* product do you like best: bread, soup or beer?',
      'How do you like *maize*: on the cob, popped or as a maze to walk in?',
    ],
    atWork: {
      asks: [
        'What matters most when you choose a variety: yield, disease resistance or ripening time?',
        'What do you look for in a seed merchant: advice, quality or quick delivery?',
        "Which helps you choose seed best: trial plots, advice or a neighbour's field?",
        'Which variety surprised you most in a bad year?',
      ],
      cued: [
        'Which *cover crop* would you try on one field next autumn?',
        'When do you walk your *trial plots* with visitors: spring, summer or just before harvest?',
      ],
    },
  },
  {
    name: 'farm contractors',
    says: [
      '(agri|agricultural|farm|silage|baling|harvest|combine|custom) (contractor|contracting|cutting|hire crew)',
      'contract (farming|harvesting|baling|spraying)',
      'silage (season|team|contractor|gang)',
      '(round|square|straw) (bale|baler|baling)',
      'hay ?making',
    ],
    clues:
      'baler, forager, acres, swath, windrow, wrapping, first cut, tedding, bales, trailer, silage, combine, slurry, drilling, tractor, hedge cutting, umbilical, round bale, mowing, ploughing, harvest, operator wanted, contract, muck spreading, header, seasonal driver, maize, fert spreading, rowing up, hay, hectare, custom, rake',
    asks: {
      idea: ['Which job on the farm would you rather hand to a contractor?'],
      choice: [
        'Hay in the field: little square bales, or big round ones?',
        'What would you book a farm contractor for first: baling, drilling or hedge cutting?',
      ],
      problem: ['Which farm job is hardest to fit in before the rain comes?'],
    },
    cued: [
      'What do you like most about *silage* time: the machines, the smell or the quiet after?',
      'Which *tractor* colour catches your eye: green, red or blue?',
      'What do you take to the field at *harvest*: a flask, a pie or a cold drink?',
      'What was a *round bale* best for as a child: climbing, hiding or rolling?',
    ],
    atWork: {
      asks: [
        'What matters most in a farm contractor: being on time, the kit or the operator?',
        'What makes you call the same farm contractor back: timing, care or machinery?',
        'Which is harder to find at harvest: a good driver, or a dry week?',
        'What draws young people to farm contracting: the machines, the harvest or the freedom?',
      ],
      cued: [
        'Which job do you most like to see finished: *first cut*, drilling or hedge cutting?',
        'What makes a *combine* season go well: weather, staff or spare parts?',
      ],
    },
  },
  {
    name: 'biogas',
    says: ['anaerobic digest(er|ion)', 'bio ?gas', 'biomethane', 'manure to energy', 'gobar gas'],
    clues:
      'digester, methane, slurry, feedstock, renewable, food waste, digestate, anaerobic digestion, biomethane, manure, grid injection, chp, cbg, plant, upgrading, dairy, green gas, cubic metre, energy crop, dung, tank, flare, kilowatt, gas to grid, farm waste, cow, maize, circular economy',
    asks: {
      idea: ['What would you most like to see running on gas made from farm waste?'],
      choice: ['Biogas: made from farm manure, or from food scraps?'],
      experience: ['Which waste at home or at work have you found a good use for?'],
      problem: ['Which kind of waste is the trickiest to deal with on your farm or at your site?'],
    },
    cued: [
      'Which *food waste* leaves your kitchen most: peel, coffee grounds or crusts?',
      'What would you run on *green gas* first: the stove, the bus or the heating?',
      'What could a *dairy* farm power with its own gas: the parlour, the house or the village?',
      'Which question would you ask on a tour of a biogas *plant*?',
    ],
    atWork: {
      asks: [
        'Where is biogas put to best use: power, heat or fuel?',
        'What do neighbours ask first about a biogas plant?',
        'Which product of a biogas plant has most promise: heat, fuel or fertiliser?',
        'Which feedstock interests you most for biogas: food waste, manure or crops?',
      ],
      cued: [
        'Which *feedstock* behaves best in your digester through the winter?',
        'Where does your *digestate* go: back to the land, into bags or to a neighbour?',
      ],
    },
  },
  {
    name: 'compost',
    says: [
      'compost (bin|heap|making|delivery|scheme|site|collection|supplier|workshop|caddy|bay|tumbler)',
      'composting',
      '(peat free|bagged|mushroom|garden|green waste|potting) compost',
      'bokashi',
      'leaf ?mould',
      'top ?soil (delivery|supplier)',
      'bark mulch',
    ],
    clues:
      'compost, peelings, topsoil, mulch, bark, peat, caddy, bulk bags, potting, manure, heap, peeling, worm, garden waste, bin, soil, leaf mould, browns and greens, bokashi, turn, kitchen scrap, wheelbarrow, vermicompost, organic, tumbler, allotment, rot, raised bed, coffee grounds, litre, bay, steaming',
    asks: {
      idea: ['+What would you grow first in a bed of fresh compost?'],
      choice: [
        '+Where do you use the most compost: in pots, in beds or on the vegetable patch?',
        '+What goes into fresh compost first: flowers, herbs or vegetables?',
        '~What have you found in the compost heap: a spoon, a sprouting potato or the peeler?',
      ],
      experience: [
        '+What do you look for in a good compost?',
        '+Which plant of yours deserves fresh compost first?',
        '+Which vegetable grows best for you in good compost?',
      ],
    },
    cued: [
      'What goes into your kitchen *caddy* most: tea bags, peelings or coffee grounds?',
      'How did you first hear about keeping a *worm* bin: at school, from a neighbour or on television?',
      'Where in the garden would you spread *mulch* first?',
      'What do you do with fallen leaves: make *leaf mould*, or leave them for the hedgehogs?',
      'What would you grow in a new bed filled with good *topsoil*?',
      'Paths and borders: *bark*, gravel or plain earth?',
      'Which plants would you treat to well-rotted *manure*: roses, rhubarb or pumpkins?',
      'What are you potting up first with *peat-free* compost this season?',
    ],
    atWork: {
      asks: [
        'What matters most in a bulk compost delivery: quality, timing or advice?',
        'What makes composting easy at work: clear bins, small caddies or a regular collection?',
        'Which compost would you choose for a workplace garden: peat-free, green waste or bark?',
        'Where would you start with food waste at work: the kitchen, the canteen or the desks?',
      ],
      cued: [
        'Which crop shows the benefit of *manure* or compost soonest on your land?',
        'What helps people most to put the right things in a *food waste* bin: pictures, colours or a list?',
        'Which *mulch* do your clients ask for most: bark, compost or gravel?',
        'What persuaded the growers you know to go *peat-free*: customers, quality or conscience?',
      ],
    },
  },
];
