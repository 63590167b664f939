import type { Subject } from '../subject';

/** What farms buy, hire and ask advice about: soil, water, seed, sprays, stores and machines that fly. */
export const acreage: readonly Subject[] = [
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
      idea: ['Which field on your land would you fence first?'],
      problem: ['Which animal on your land is hardest to fence in?'],
      choice: ['Round your field: post and rail, wire netting or an electric fence?'],
      experience: ['~How did you find out that an electric fence was switched on?'],
    },
    atWork: {
      work: [
        'What wrecks a good fence first: animals, weather or machinery?',
        'What takes longest in a fencing job: the posts, the gates or the corners?',
      ],
      people: [
        'What do you look at first in a fence that has to keep animals in?',
        "What's the worst ground you have ever tried to drive a post into?",
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
      idea: ['Which farm job would you hand to a drone first?'],
      problem: ['Which of your fields is hardest to reach with a sprayer?'],
      choice: ['Looking over the crop: on foot, from the quad bike or from a drone?'],
      experience: ['What surprised you when you first saw your fields from the air?'],
    },
    atWork: {
      work: [
        "What's hardest to spot in a crop from the ground?",
        'Which job on a farm would you hand to a drone first?',
      ],
      people: [
        'What did the older generation say about new machines on the farm?',
        'Which field or crop would you most like to see from the air?',
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
      idea: ['What would you grow if irrigation were no trouble at all?'],
      problem: ['Which part of your land dries out first in a hot spell?'],
      choice: ['When to water a crop: by a sensor, by the forecast or by a boot in the soil?'],
      experience: ['Which small change on your farm saved the most water?'],
    },
    atWork: {
      work: [
        'Which is harder in a dry season: finding water, or sharing it?',
        'What eats up most time in irrigation: moving pipes, fixing leaks or checking?',
      ],
      people: ['Which dry season do you remember best?', 'Who taught you to tell when a crop is thirsty?'],
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
      idea: ['Which of your fields do you most like to put a spade in?'],
      problem: ['Which of your fields is the hardest to get the best out of?'],
      choice: ['A look at the soil: a laboratory test, or a spade and a count of worms?'],
      experience: ["What's the most useful thing a soil test has ever told you?"],
    },
    atWork: {
      work: ['Which is slower to change: the soil, or the habits of those who work it?'],
      people: [
        'Who taught you to read the soil with your hands?',
        'Which field has taught you more than any book about soil?',
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
      idea: ['Which crop on your farm needs the most feeding?'],
      problem: ['~What decides the date for spreading on your land: soil, weather or neighbours?'],
      choice: ['To feed your soil: muck from the yard, a bag or a crop dug in?'],
      experience: ['Which of your fields has given you the finest crop that you remember?'],
    },
    atWork: {
      work: [
        'What decides a crop more: the feed, the timing or the weather?',
        'What is trickiest to get right with fertiliser: the day, the dose or the field?',
      ],
      people: [
        'Which trial on your land changed the way you feed a crop?',
        'Who gave you the best advice on feeding a crop?',
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
      idea: ['Which snack belongs in the truck on a long day between field and grain elevator?'],
      problem: ['~What plays on the radio in your truck on the way to the grain elevator?'],
      choice: ['Selling your grain: at harvest, bit by bit or when the bin is needed?'],
      experience: ['Whose combine or truck did you ride in as a child at harvest?'],
    },
    atWork: {
      work: [
        'What makes a good harvest day at the elevator: dry grain, early trucks or the crew?',
        'What do people who buy bread never realise about a grain elevator?',
      ],
      people: [
        'What do you remember about your first grain harvest?',
        'Who do you always look forward to seeing at the elevator?',
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
      idea: ['Which quality would you breed into a new crop: yield, taste or toughness?'],
      problem: ['What gets to your newly sown seed first: pigeons, slugs or the weather?'],
      choice: ['Choosing seed: an old favourite, or a new variety in one corner first?'],
      experience: ['Which variety have you sown for more years than any other?'],
    },
    atWork: {
      work: [
        'What decides a sowing season more: the seed, the soil or the week?',
        'Which is harder to judge in a new seed: the yield, or how it takes bad weather?',
      ],
      people: [
        'Which variety surprised you most in a bad year?',
        'What did an old grower teach you about sowing?',
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
      problem: ['Which farm job is hardest to fit in before the rain comes?'],
      choice: ['Hay in the field: little square bales, or big round ones?'],
      experience: ['Who brought the food out to the field at haymaking when you were small?'],
    },
    atWork: {
      work: [
        'What makes you call the same farm contractor back: timing, care or machinery?',
        'Which is harder to find at harvest: a good driver, or a dry week?',
      ],
      people: ["What's the longest day you have worked at harvest?", 'Who first let you drive a tractor?'],
    },
  },
  {
    name: 'biogas',
    says: ['anaerobic digest(er|ion)', 'bio ?gas', 'biomethane', 'manure to energy', 'gobar gas'],
    clues:
      'digester, methane, slurry, feedstock, renewable, food waste, digestate, anaerobic digestion, biomethane, manure, grid injection, chp, cbg, plant, upgrading, dairy, green gas, cubic metre, energy crop, dung, tank, flare, kilowatt, gas to grid, farm waste, cow, maize, circular economy',
    asks: {
      idea: ['What would you most like to see running on gas made from farm waste?'],
      problem: ['Which kind of waste is the trickiest to deal with on your farm or at your site?'],
      choice: ['Biogas: made from farm manure, or from food scraps?'],
      experience: ['Which waste at home or at work have you found a good use for?'],
    },
    atWork: {
      work: [
        'What would you never have guessed could be turned into biogas?',
        'What do neighbours ask first about a biogas plant?',
      ],
      people: [
        'What changed your mind about what counts as waste?',
        'What surprised you most on your first visit to a biogas plant?',
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
      idea: ['Which plants would get the first barrow of good compost?'],
      problem: ['~What have you found in the compost heap: a spoon, a sprouting potato or the peeler?'],
      choice: ['A compost heap: turned every week, or left in peace?'],
      experience: ['What grew out of your compost heap without being planted?'],
    },
    atWork: {
      work: [
        'What ends up in the food waste that should never be there?',
        'Which is harder at work: sorting food waste, or having less of it?',
      ],
      people: [
        'Who taught you to see waste as something useful?',
        'What has a heap of compost taught you about patience?',
      ],
    },
  },
];
