import type { Subject } from '../../subject';

/** What is grown, cut and carried in fields, woods and orchards. */
export const arableAndForestry: readonly Subject[] = [
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
      choice: [
        'Harvest: on into the night, or home when the dew comes down?',
        'Which season on the farm do you like best: sowing, growing or harvest?',
      ],
      experience: ['Who first took you for a ride in a combine?'],
    },
    cued: [
      'What do you listen to in the *combine* on a long day?',
      'Which field of *barley* or wheat near you do you like to see change colour?',
      'What would you sow as a *cover crop*: clover, radish or a mix?',
      'Which *harvest* snack comes in the tractor with you: pie, cake or sandwiches?',
    ],
    atWork: {
      asks: [
        '+What matters most in an arable year: soil, timing or weather?',
        "What's your favourite sight on an arable farm: the first green shoots, or a full trailer?",
        'What tells you most about a field: a soil test, a spade or a yield map?',
        'What would you improve first on an arable farm: soil health, drainage or machinery?',
      ],
      cued: [
        'What do you ask your *agronomist* first on a spring walk: disease, weeds or feed?',
        '*Drilling* in a wet autumn: wait for a window, or change the plan?',
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
      problem: ['What do you check first once the grain is in the bin?'],
      choice: ['Checking grain bins: climb up and look, or trust a probe and your phone?'],
      idea: ['What would you like your grain store to tell you by text message?'],
      experience: ["What's the most useful thing anybody has taught you about storing grain?"],
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
        '+Which grain is hardest to store well?',
        '+How often should stored grain be checked?',
        '+What tells you first that stored grain needs attention?',
        'Which is the bigger worry in a grain store: moisture, heat or insects?',
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
      experience: ['Who first let you drive a tractor, and how old were you?'],
      choice: [
        'An old tractor: restored and polished, or still earning its keep?',
        'What matters most in a tractor: power, comfort or reliability?',
      ],
      idea: ['What would you add to the cab of a tractor for a long day?'],
    },
    cued: [
      'What colour of *tractor* did you want as a child?',
      '*Baler* day or ploughing day: which sounds better to you?',
      '*Quad* bike: for work, for fun or for the dog?',
      '*Harvester* at night: watch from the gate, or ride in the cab?',
    ],
    atWork: {
      asks: [
        'Which technology would you add to a tractor first: GPS, sensors or telematics?',
        'What matters most in a machinery dealer: parts, service or advice?',
        'Which machine could your farm, or the farm next door, not manage a week without?',
        'Which tractor or farm machine do you remember from when you were small?',
      ],
      cued: ['What do you look at first in a used *loader*?', 'Which *implement* earns its keep most days?'],
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
      experience: [
        'How do you choose the seed for a new crop?',
        'What tells you that a field is ready for sowing?',
        'Who taught you the most about sowing and harvest?',
      ],
      idea: ['Which crop has your family grown for as long as you remember?'],
    },
    cued: [
      'What do you like to eat first when the *monsoon* comes?',
      'Which *rice* from your part of the world do you like best?',
      'How do you eat *maize*: roasted, boiled or popped?',
      'Which *kharif* harvest dish do you look forward to each year?',
    ],
    atWork: {
      asks: [
        'What helps farmers most before the monsoon: good seed, good advice or a soil test?',
        'What did your grandparents know about rain that no forecast tells you?',
        'Which helps a farmer more in the monsoon: a better forecast, or better drainage?',
        'Which crop would you plan first for the monsoon: rice, maize or pulses?',
      ],
      cued: [
        'What decides your *sowing* day: the calendar, the clouds or the soil?',
        'Which *seed* do you save from one year to the next?',
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
        'Which apple do you like best: Gala, Cox or Granny Smith?',
      ],
      experience: ['Which fruit tastes best straight from the tree?'],
      idea: ['Which old kind of apple or plum would you like to see in the shops again?'],
    },
    cued: [
      'Which *blossom* do you look forward to most: apple, cherry or plum?',
      'What do you like to make with *Bramley* apples: crumble, pie or sauce?',
      'How do you like *cider*: dry, sweet or warm with spices?',
      'Which would you plant if you had room for one tree: *pear*, plum or apple?',
    ],
    atWork: {
      asks: [
        'Which is the better time to walk through an orchard: blossom, or harvest?',
        'Which apple, pear or plum tastes of childhood to you?',
        'What makes an orchard visit special: the blossom, the picking or the tasting?',
        'What would you add to an orchard first: beehives, a juice press or a picnic area?',
      ],
      cued: [
        'What time of the season keeps *growers* awake: blossom, thinning or picking?',
        'Which *variety* do customers at the farm gate ask for by name?',
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
        'Which tree or shrub would you love to plant?',
        'What would you like more of in your garden: colour, privacy or wildlife?',
      ],
      idea: [
        'Which plant would you carry home from a nursery?',
        'What would you plant in an empty corner of the garden?',
      ],
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
        'What do you look at first when you pick out a plant: the leaves, the roots or the label?',
        'What makes a plant nursery easy to work with: clear stock lists, delivery or advice?',
        'Which plants will clients ask for most: drought lovers, natives or evergreens?',
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
        '+Which tree do you love most: oak, beech or silver birch?',
        'What do you like best about a forest: the quiet, the birds or the smell?',
        'In a wood: on the path, or off among the trees?',
      ],
      idea: ['What would you do first if you owned a small wood?'],
    },
    cued: [
      'Which *tree* would you plant if you had room for only one?',
      'What do you listen for in the *woodland*: birds, wind or nothing at all?',
      'Which use of *timber* do you love most: beams, boats or bookshelves?',
      'What would you name a little forest you were *planting* from seed?',
    ],
    atWork: {
      asks: [
        'What matters most in a well-managed forest: timber, wildlife or public access?',
        'What do people value most in a forest: the timber, the wildlife or the quiet?',
        'Which would you plant first in a new woodland: oak, pine or a mix?',
        'Which skill matters most in forestry: planning, machinery or knowledge of nature?',
      ],
      cued: [
        'What drew you into *woodland* work: the trees, the machines or the quiet?',
        'Which *species* do you expect to be planting more of in ten years?',
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
        'A garden bench: rough-sawn and rustic, or planed and smooth?',
      ],
      idea: ['What would you make from one good oak plank?'],
      experience: ['What was the last thing you built from leftover wood?'],
    },
    cued: [
      'Which wood would you choose for a garden gate: *oak* or larch?',
      'What would you build out of an old *sleeper*: a step, a bench or a raised bed?',
      '*Decking*: along the house, round a tree or by the pond?',
      'What would you make from one wide *slab*: a table, a bench or a bar?',
    ],
    atWork: {
      asks: [
        'What matters most in a timber yard: choice, straight boards or good advice?',
        'Which wood would you choose for something that has to last outdoors?',
        'What do you look at first in a length of timber: the knots, the grain or the bend?',
        'What helps a builder most at a timber yard: cut to size, fast delivery or stock?',
      ],
      cued: [
        'Which *fencing* timber do your customers come back for?',
        'What do you ask a customer first who comes in for *cladding*?',
      ],
    },
  },
];
