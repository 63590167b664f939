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
      choice: [
        '+Which season on the farm do you like best: sowing, growing or harvest?',
        'Which crop do you enjoy growing most: wheat, barley or beans?',
      ],
      experience: ['Which job on an arable farm do you look forward to most?'],
      idea: ['Which new crop would you like to try on one field?'],
    },
    atWork: {
      asks: [
        '+What matters most in an arable year: soil, timing or weather?',
        'What would you improve first on an arable farm: soil health, drainage or machinery?',
        "What's your favourite sight on an arable farm: the first green shoots, or a full trailer?",
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
      choice: [
        '+What matters most in a grain bin: size, airflow or easy unloading?',
        'What would you improve first in your grain store: drying, cooling or handling?',
        'Checking grain bins: climb up and look, or trust a probe and your phone?',
      ],
      problem: ['What do you check first once the grain is in the bin?'],
    },
    cued: [
      'What do you like to eat in the field during *harvest*?',
      'Where do you check *moisture* first: in the field, on the trailer or in the bin?',
      'Which would you rather have on a farm: one big *silo*, or several small ones?',
      'When do you like to run the grain *dryer*: by day, by night or round the clock?',
      'What would you bake first from freshly milled *wheat*?',
      'How do you judge when *corn* is ready: a bite, a meter or the calendar?',
      'What takes longest with a grain *auger*: moving it, lining it up or cleaning it out?',
      'What do you listen to in the cab of a *combine*: the radio, podcasts or the engine?',
    ],
    atWork: {
      asks: [
        '+Which is the bigger worry in a grain store: moisture, heat or insects?',
        'What matters most in a grain store at harvest: space, drying or a quick turnaround?',
        'What would you add to a grain store first: sensors, fans or more space?',
        'How often should stored grain be checked: every day, every week or each month?',
      ],
      cued: [
        'Where do you look up the *basis* first: an app, the elevator or a neighbour?',
        'How many *probes* would you like in one big grain bin?',
        'When do you switch on *aeration*: cold nights, dry days or by the sensor?',
        'What do you value most in a grain *merchant*: quick answers, early lorries or straight talk?',
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
      choice: [
        'What matters most in a tractor: power, comfort or reliability?',
        'Which farm machine would you most like to drive: a tractor, a combine or a loader?',
        'Which job on the farm do you like doing most with a tractor: ploughing, mowing or haymaking?',
      ],
      idea: ['What would you add to the cab of a tractor for a long day?'],
    },
    atWork: {
      asks: [
        'What matters most in a machinery dealer: parts, service or advice?',
        'Which machine could your farm, or the farm next door, not manage a week without?',
        'Which tractor or farm machine do you remember from when you were small?',
        'Which matters more in farm machinery: fewer breakdowns, or faster repairs?',
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
      choice: [
        '+Which crop do you sow first when the rains come: rice, maize or soybean?',
        '+What matters most at sowing time: good seed, good rain or good advice?',
      ],
      idea: ['Which new crop would you like to try next monsoon?'],
      problem: ['Which crop needs the most care after the first rains?'],
    },
    atWork: {
      asks: [
        '+What helps farmers most before the monsoon: good seed, good advice or a soil test?',
        'How do you like advice on monsoon crops: a field visit, a call or a message?',
        'What did your grandparents know about rain that no forecast tells you?',
        'Which helps a farmer more in the monsoon: a better forecast, or better drainage?',
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
      choice: [
        '+An apple: sharp and crisp, or soft and sweet?',
        'What would you make with a basket of apples: a pie, a juice or a crumble?',
      ],
      experience: ['Which fruit tastes best straight from the tree?'],
      idea: ['Which fruit tree would you plant first in your own orchard?'],
    },
    atWork: {
      asks: [
        'Which is the better time to walk through an orchard: blossom, or harvest?',
        'How do you like fruit from an orchard best: fresh, as juice or in a pie?',
        'Which apple, pear or plum tastes of childhood to you?',
        'What matters most in an orchard: the variety, the soil or the pollinators?',
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
      choice: [
        '+Which plant would you buy first at a nursery: a tree, a shrub or a rose?',
        'What matters most in a garden plant: flowers, scent or easy care?',
      ],
      problem: ['Which spot in your garden is hardest to find the right plant for?'],
      idea: ['Where in your garden would you plant something new?'],
    },
    cued: [
      'Which *rose* would you plant by your front door: red, white or yellow?',
      'Which *perennial* do you look forward to most each year?',
      'Which *hedge* do you like to look at in winter: beech, holly or yew?',
      'What would you plant *bare root* in winter: roses, a hedge or an apple tree?',
      'Which *native* tree do you recognise at once: oak, birch or hawthorn?',
      'Which *shrub* smells best in a garden: lilac, mock orange or honeysuckle?',
      'Which *fruit* would you like to pick from a tree in your garden: apples, plums or cherries?',
      'Which flower tells you that it is *spring*: snowdrop, primrose or daffodil?',
    ],
    atWork: {
      asks: [
        'What matters most in a plant nursery: healthy stock, range or advice?',
        'Which would you choose for a new planting scheme: trees, shrubs or perennials?',
        'What do you look at first when you pick out a plant: the leaves, the roots or the label?',
        'Which tree or hedge you planted years ago do you still go back to look at?',
      ],
      cued: [
        'When do you like *whips* to arrive on site: in November, in midwinter or just before spring?',
        'Which plant has taken to *peat free* compost best on your benches?',
        'How do you like a *stock list* of plants sorted: by name, by height or by pot size?',
        'What does a *landscaper* ask a nursery first: the height, the number or the date?',
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
      choice: [
        '+What do you like best about a forest: the quiet, the birds or the smell?',
        'When is a forest at its best: in spring, in autumn or under snow?',
      ],
      idea: [
        'Which tree would you plant in a new wood?',
        'What would you do first if you owned a small wood?',
      ],
    },
    atWork: {
      asks: [
        'Which would you plant first in a new woodland: oak, pine or a mix?',
        'What matters most in a well-managed forest: timber, wildlife or public access?',
        'What do people value most in a forest: the timber, the wildlife or the quiet?',
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
      choice: [
        '+What would you build first with a stack of new timber: a table, a deck or a shed?',
        'Which wood do you most like to work with: oak, pine or larch?',
      ],
      idea: ['What would you make from one good oak plank?'],
      experience: ['What was the last thing you built from leftover wood?'],
    },
    atWork: {
      asks: [
        'What matters most in a timber yard: choice, straight boards or good advice?',
        'Which wood would you choose for something that has to last outdoors?',
        'Which timber do you order most: sawn, planed or treated?',
        'What do you look at first in a length of timber: the knots, the grain or the bend?',
      ],
    },
  },
];
