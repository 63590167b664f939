import type { Subject } from '../subject';

/** What is grown, cut and carried in fields, woods and orchards. */
export const land: readonly Subject[] = [
  {
    name: 'arable farming',
    says: [
      '(wheat|barley|oilseed rape|canola|maize|soybean|soya|sugar beet) (crop|harvest|price|yield|grower|variety|field)',
      'combine harvester',
      'combining',
      'agronom(y|ist|ic)',
      'crop (walk|trial|protection|nutrition|spraying)',
      'winter (wheat|barley)',
    ],
    clues:
      'moisture, headland, tramlines, harvest, blackgrass, hectare, growers, combine, yield, drilling, bushel, wheat, barley, oilseed rape, maize, tonnes, crop, acre, cover crop, beans, soil, agronomist, canola, field, spraying, direct drilling, tillage, oats, sowing, straw, rotation, sugar beet, soybean, stubble, spring barley',
    asks: {
      idea: ['Which new crop would you like to try on one field?'],
      problem: ['Which of your fields is trickiest to harvest?'],
      choice: ['Harvest: on into the night, or home when the dew comes down?'],
      experience: ['Who first took you for a ride in a combine?'],
    },
    atWork: {
      work: [
        'Which decides an arable year more: the weather, or the price?',
        "What's your favourite sight on an arable farm: the first green shoots, or a full trailer?",
      ],
      people: [
        'Which crop do you love to see growing as you drive past the fields?',
        'Which harvest do you still talk about, good or bad?',
      ],
    },
  },
  {
    name: 'grain storage',
    says: [
      'grain (storage|store|bin|dryer|drying|elevator|trader|merchant|handling|probe)',
      'grain ?bin',
      'grain (market|price|farm)',
      'grain silo',
    ],
    clues:
      'harvest, probes, hot spots, canola, growers, combines, moisture, aeration, auger, bushel, tonnes, bin, silo, elevator, dryer, store, wheat, barley, corn, drying, fan, merchant, soybean, basis, conveyor, weevil, trader, unload, maize, scale ticket, intake',
    asks: {
      idea: ['What would you like your grain store to tell you by text message?'],
      problem: ['What do you check first once the grain is in the bin?'],
      choice: ['Checking grain bins: climb up and look, or trust a probe and your phone?'],
      experience: ["What's the most useful thing anybody has taught you about storing grain?"],
    },
    atWork: {
      work: [
        'Which is the bigger worry in a grain store: moisture, heat or insects?',
        'What matters most in a grain store at harvest: space, drying or a quick turnaround?',
      ],
      people: [
        'Which harvest do you remember for filling every grain store near you?',
        'Who do you always end up chatting to in the queue to tip grain?',
      ],
    },
  },
  {
    name: 'farm machinery',
    says: [
      '(new|used|vintage|compact) tractor',
      'tractor (dealer|part|service|driver|sale)',
      '(farm|agricultural|ag) (machinery|machine|equipment|engineer|contractor)',
      'baler',
      'combine (header|sale)',
      '(massey ferguson|new holland|claas|fendt|kubota|john deere)',
      'tele ?handler',
      'slurry tanker',
    ],
    clues:
      'tractor, hp, loader, pto, cab, hydraulics, hitch, attachment, gps guidance, implements, bales, combine, baler, dealer, plough, mower, drill, sprayer, harvester, tyre, skid steer, cultivator, fitter, quad, vintage, parts, telehandler, slurry, rotavator, hay rake, workshop',
    asks: {
      idea: ['What would you add to the cab of a tractor for a long day?'],
      problem: ['Which tool is never in the tractor when you need it?'],
      choice: ['An old tractor: restored and polished, or still earning its keep?'],
      experience: ['Who first let you drive a tractor, and how old were you?'],
    },
    atWork: {
      work: [
        'Which machine could your farm, or the farm next door, not manage a week without?',
        'Which matters more in farm machinery: fewer breakdowns, or faster repairs?',
      ],
      people: [
        'Which tractor or farm machine do you remember from when you were small?',
        'Which mechanic got a machine going again in the middle of your harvest?',
      ],
    },
  },
  {
    name: 'monsoon crops',
    says: [
      'kharif',
      'rabi (season|crop|sowing)',
      'paddy (field|crop|farmer|transplanting|procurement|seed|season)',
      'farmer producer (company|organi[sz]ation)',
      'fpo',
      'mandi (price|rate)',
      'krishi',
      'millet (crop|farmer|farming)',
    ],
    clues:
      'acre, sowing, monsoon, quintal, farmers, drip, msp, seeds, pesticide, transplanting, yield, kharif, paddy, rabi, mandi, rain, seed, fpo, cotton, soybean, sown, kisan, maize, irrigation, field, pulses, groundnut, urea, fertiliser, millet, drone spray, crop insurance, basin, soil',
    asks: {
      idea: ['Which new crop would you like to try next monsoon?'],
      problem: ['Which crop needs the most care after the first rains?'],
      choice: ['Selling the crop: straight after harvest, or wait for a better price?'],
      experience: ['Who in your family taught you when to sow?'],
    },
    atWork: {
      work: [
        "What's hardest to get in time for sowing: good seed, labour or credit?",
        'Which helps a farmer more in the monsoon: a better forecast, or better drainage?',
      ],
      people: [
        'Which monsoon do you remember most clearly from life on a farm?',
        'What did your grandparents know about rain that no forecast tells you?',
      ],
    },
  },
  {
    name: 'orchards',
    says: [
      'orchard',
      'orchardist',
      '(apple|cherry|pear|plum|soft fruit|berry|stone fruit|mango|citrus|avocado|macadamia) (grower|orchard|picking|season|harvest|farm)',
      'fruit (grower|picker|farm|packing)',
      'pack ?house',
    ],
    clues:
      'blossom, thinning, pickers, rootstock, varieties, late frost, graft, ripening, apple, pear, plum, cider, pruning, harvest, cherry, bramley, tree, grower, pick your own, fruit, heritage variety, juice, wassail, bins, bruised, frost, hail, codling moth, packhouse, crop, picking, windfall',
    asks: {
      idea: ['Which old kind of apple or plum would you like to see in the shops again?'],
      problem: ["What's hardest about picking fruit: the ladder, the wasps or knowing when to stop?"],
      choice: ['An apple: sharp and crisp, or soft and sweet?'],
      experience: ['Which fruit tastes best straight from the tree?'],
    },
    atWork: {
      work: [
        'Which is the better time to walk through an orchard: blossom, or harvest?',
        'Which job in an orchard takes more skill than people imagine?',
      ],
      people: [
        'Which apple, pear or plum tastes of childhood to you?',
        'What do you remember about your first picking season in an orchard?',
      ],
    },
  },
  {
    name: 'plant nursery',
    says: [
      '(plant|tree|hedge|rose|native plant|wholesale) nursery',
      'nursery stock',
      'bare ?root',
      'hedging (plant|whip)?',
      'container grown',
      'fruit tree nursery',
      'root ?ball(ed)?',
    ],
    clues:
      'potted, liners, whips, stock list, rootstock, saplings, peat free, cultivar, litre pots, bare root, hedging, seedlings, perennial, shrub, sapling, tree, rose, stock, native, compost, trolley, spring, hardy, garden, grower, cuttings, polytunnel, bedding, landscaper, propagation, evergreen, mulch, wholesale, glasshouse',
    asks: {
      idea: ['Which tree would you plant for your grandchildren?'],
      problem: ['Which spot in your garden is hardest to find the right plant for?'],
      choice: ['A new hedge: small plants and patience, or tall ones for privacy at once?'],
      experience: ['Which plant in your garden have you had longest?'],
    },
    atWork: {
      work: [
        'What sells out first at a plant nursery every spring?',
        'What do you look at first when you pick out a plant: the leaves, the roots or the label?',
      ],
      people: [
        'Who taught you most of the plant names you know?',
        'Which tree or hedge you planted years ago do you still go back to look at?',
      ],
    },
  },
  {
    name: 'forestry',
    says: [
      'forestry',
      'woodland (management|creation|owner|planting|trust|work)',
      'timber (harvesting|grower|haulage)',
      'coppic(e|ing)',
      'silvicultur(e|al)',
      'tree planting (crew|season|contractor)',
    ],
    clues:
      'spruce, thinning, hectare, saplings, chainsaw, deer fencing, forwarder, broadleaf, conifer, harvester, timber, woodland, felling, logs, trees, sitka, plantation, planting, coppice, softwood, pine, clearfell, forester, silviculture, sawmill, hardwood, bark beetle, skidder, arborist, machine operator, cubic metre, ash dieback',
    asks: {
      idea: ['What would you do first if you owned a small wood?'],
      problem: ["What's hardest about working in a wood: the weather, the slopes or the mud?"],
      choice: ['In a wood: on the path, or off among the trees?'],
      experience: ['What did you build in the woods as a child?'],
    },
    atWork: {
      work: [
        'What do people value most in a forest: the timber, the wildlife or the quiet?',
        'Which is harder in forestry: growing the trees, or waiting for them?',
      ],
      people: [
        "What's the oldest tree you've ever worked beside?",
        'What did a forester once point out to you that you now see in every wood?',
      ],
    },
  },
  {
    name: 'timber yard',
    says: [
      'timber (merchant|yard|supplier)',
      'saw ?mill',
      'lumber ?(yard)?',
      '(oak|larch|cedar) (beam|sleeper|cladding|board)',
      'railway sleeper',
      '(rough sawn|planed) timber',
      'ply ?wood',
    ],
    clues:
      'oak, larch, planks, cut to size, beams, sawn, treated, sleepers, boards, kiln dried, sawmill, cladding, lumber, decking, hardwood, softwood, fencing, cedar, pine, planed, log, kiln, ply, slab, posts, plywood, teak, waney edge, joinery, douglas fir',
    asks: {
      idea: ['What would you make from one good oak plank?'],
      problem: ['Which cut do you find hardest to get dead straight in a long board?'],
      choice: ['A garden bench: rough-sawn and rustic, or planed and smooth?'],
      experience: ['What was the last thing you built from leftover wood?'],
    },
    atWork: {
      work: [
        'What do you look at first in a length of timber: the knots, the grain or the bend?',
        'Which wood would you choose for something that has to last outdoors?',
      ],
      people: [
        'Where does the smell of fresh-cut timber take you straight back to?',
        'What did you build from timber that is still standing today?',
      ],
    },
  },
];
