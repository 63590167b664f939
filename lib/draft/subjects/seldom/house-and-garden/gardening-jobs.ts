import type { Subject } from '../../subject';

/** The gardener's year, job by job. */
export const gardeningJobs: readonly Subject[] = [
  {
    name: 'garden lighting',
    says: [
      '(garden|outdoor|landscape|patio|path|festoon|solar garden) (light|lighting)',
      'festoon',
      '(deck|path|bollard|tree) up ?light(er|ing)?',
    ],
    clues:
      'dusk, warm white, spike, glow, strings, solar, pathway, borders, festoon, led, outdoor, spike light, path, patio, uplighter, bollard, low voltage, electrician, transformer, fairy lights, lantern, deck light, landscape, wall light, sensor, weatherproof, armoured cable, pergola, illuminate, ambience, lumens, spotlight, pond light, ip65',
    asks: {
      idea: ['+What would you light up in your garden at night: a tree, a path or a wall?'],
      choice: [
        '+Garden lights: warm white, or a touch of colour?',
        '+Light in the garden: candles, lanterns or strings of little bulbs?',
      ],
      problem: ['Which corner of your garden is the darkest at night?'],
    },
    cued: [
      'Where would you put a row of *solar* lights: along a path, round a pond or on steps?',
      'What would you hang *festoon* lights over: a table, a pergola or a gate?',
      'Which colour do you like best at night: *warm white*, cool white or amber?',
      'When do you switch the *patio* lights on: at dusk, for guests or every evening?',
    ],
  },
  {
    name: 'water butts',
    says: [
      'water butt',
      '(rain ?water|rain) (harvesting|collection|tank|barrel|garden|planter)',
      'rain barrel',
      'grey ?water (system|recycling)',
      'drought (garden|gardening|tolerant|resistant)',
      'xeriscap(e|ing)',
    ],
    clues:
      'downpipe, hosepipe, watering can, dry spell, litres, gutter, storage tank, rainwater, barrel, harvesting, hosepipe ban, diverter, drought, tank, allotment, greywater, greenhouse, tap, overflow, sustainable drainage, planter, irrigation, soakaway, save water, storage, lid, stand, sump pump, mains, monsoon, summer, algae',
    asks: {
      idea: ['What would you water first from a barrel full of rain?'],
      choice: ['Watering the garden: early in the morning, or late in the evening?'],
      experience: ['Which plant in your garden survives any dry summer?'],
      problem: ['Which plant in your garden needs the most water in summer?'],
    },
    cued: [
      'What would you paint on a *barrel* that stands by the back door?',
      'Where would you put a *water butt*: by the shed, the greenhouse or the kitchen door?',
      'Which plant suffers first in a *dry spell* at yours: hydrangea, lettuce or the lawn?',
      'How do you carry water on an *allotment*: in cans, by barrow or with a long hose?',
    ],
  },
  {
    name: 'bulb planting',
    says: [
      '(spring|autumn|flower|tulip|daffodil|crocus|allium|bluebell) bulb',
      'bulb (planting|planter|order|sale|fair|catalogue)',
      'plant(ing|ed)? (spring |daffodil |tulip |crocus )?bulb',
      '(daffodil|tulip|snowdrop|crocus|bluebell) (day|festival|walk|planting|time|display)',
    ],
    clues:
      'daffodils, crocuses, snowdrops, alliums, squirrels, hyacinths, verge, tulip, crocus, autumn, spring colour, trowel, lasagne, naturalise, plug, bloom, narcissus, bluebell, drift, container, compost, iris, roundabout, depth, dibber, pre-order, volunteer, muscari, october, garden centre, amaryllis',
    asks: {
      experience: [
        '+Which colour of tulip do you like best?',
        "+What's the first flower you remember growing from a bulb?",
      ],
      idea: [
        '+Which bulbs would you plant by the front door?',
        '+Which flower would you grow from a bulb just for its scent?',
      ],
      choice: [
        '+Where do flowering bulbs look best: in pots, in borders or in the lawn?',
        '+How do you like to plant bulbs: in neat rows, in clumps or scattered by hand?',
        '~Who digs up your bulbs first: the squirrels, the mice or the dog?',
      ],
    },
    cued: [
      'Who gets the first bunch of *daffodils* from your garden?',
      'Where have you seen *crocuses* come up in the most unexpected place?',
      'When do you usually spot the first *snowdrops* where you live?',
      'Which colour of *tulip* would you plant if you could only have one?',
      '*Alliums* in a border: one here and there, or a whole drift of purple?',
      '*Hyacinths* in bloom: out in the garden, or in a bowl indoors for the scent?',
      'Which spot by your front door would you brighten with a *pot* of spring bulbs?',
      'Which road *verge* near you would look best full of spring bulbs?',
      'What keeps *squirrels* away from newly planted bulbs best: chilli, wire or the dog?',
      'Which bulbs do you make sure to plant every *autumn*?',
    ],
  },
  {
    name: 'pruning',
    says: [
      'pruning',
      '(rose|fruit tree|apple tree|shrub|winter|summer|wisteria) pruning',
      'prun(e|ed) (your |the |a )?(rose|tree|shrub|apple|wisteria|vine)',
      'secateurs',
      'lopper',
      'grafting (day|workshop|course)',
    ],
    clues:
      'buds, blades, dead wood, roses, orchard, saw, cuttings, espalier, secateurs, shrub, wisteria, apple tree, dormant, hydrangea, shears, cut back, deadwood, branch, gardener, loppers, crossing branch, hard prune, clematis, buddleia, arborist, fruiting spur, february, sap, lavender, workshop, outward-facing, growth',
    asks: {
      problem: ['+Which plant do you find the hardest to prune well?'],
      choice: [
        '+What would you most like to learn to prune: roses, apple trees or lavender?',
        'Pruning a rose: a timid trim, or a brave chop?',
      ],
      idea: ['Which plant in your garden would you like an expert to prune for you?'],
    },
    cued: [
      '*Roses*: by the door, in a bed or up a wall?',
      '*Wisteria* or clematis: which would you grow over a door?',
      'When do you reach for the *secateurs*: on a dry Sunday, or as soon as a twig annoys you?',
      'Which *apple* tree would you plant for eating straight off the branch?',
    ],
    atWork: {
      asks: [
        'What matters most in good pruning: sharp tools, the right season or a steady eye?',
        'What do people get wrong most with pruning: the time, the place or the courage?',
        'What do you enjoy pruning most: the roses, the hedge or the fruit trees?',
        'Which trees need the most skilled pruning: fruit trees, street trees or old oaks?',
      ],
      cued: [
        'Which *shrub* do clients ask you to tame most often?',
        'Which tool do you reach for first with *dead wood*?',
      ],
    },
  },
  {
    name: 'autumn leaves',
    says: [
      '(leaf|leaves) (blower|clearing|clearance|collection|fall|sweeping|vacuum|mould)',
      '(autumn|fall|fallen) (leaf|leaves|colour|color|clear up|garden)',
      'fall (cleanup|foliage)',
      'leaf peep(ing|er)',
      'rak(e|ing) (up )?leaves',
      'garden waste( collection)?',
    ],
    clues:
      'rake, maples, crisp, bags, golden, conkers, mulching, hedgehogs, blower, colour, gutter, foliage, leaf mould, arboretum, clearance, acer, beech, crunch, october, compost, woodland walk, russet, lawn, sweeping, bagging, crimson, yard clean-up, ginkgo, fallen, slippery, leaf peeping, curbside pickup, kick',
    asks: {
      choice: ['+Autumn leaves: rake them, jump in them or let them lie?'],
      experience: ['+Where do you most like to walk when the autumn leaves are falling?'],
      idea: ['Where near you do the trees turn the finest colours in autumn?'],
      problem: ['~What happens to your pile of leaves the moment you have raked it?'],
    },
    cued: [
      'What would you make with a pocketful of *conkers*?',
      'Where would you leave a heap of leaves for *hedgehogs*?',
      'What would you wear for a long *woodland* walk in October?',
      'Which tree has the best colour: *acer*, beech or oak?',
    ],
  },
  {
    name: 'lawn treatment',
    says: [
      'lawn (treatment|care|feed|aeration|scarifying|scarification|programme|doctor|service|renovation|repair|seeding|weed|moss)',
      'scarif(y|ying|ier|ied)',
      '(over ?seed|top ?dress)(ing|ed)?',
      '(moss|weed|chafer grub|leatherjacket) (killer|treatment|control)',
      'grass (seed|cutting|feed)',
      'fertili[sz]er (spreader|plan)',
    ],
    clues:
      'moss, aerate, thatch, green, patches, dandelions, lawns, feed, scarification, aeration, weed, fertiliser, overseed, turf, mowing, lush, patchy, seed, grub, nitrogen, broadleaf, iron, hollow tine, top dressing, clover, leatherjacket, drought, spreader, renovation, stripe, chafer, crabgrass, pre-emergent, grass',
    asks: {
      choice: [
        '+A lawn: neat stripes, or daisies and clover?',
        'What do you like best about a fresh lawn: the scent, the colour or bare feet on it?',
      ],
      idea: ['What is a good lawn for: games, picnics or just looking at?'],
      problem: ['~What has left the barest patch on your lawn: football, dog or paddling pool?'],
    },
    cued: [
      'What do you do about *moss*: rake it, feed the lawn or rather like it?',
      'When does the first *mowing* of the year happen where you live?',
      'How do you like *dandelions*: in a vase, in a salad or out of the lawn?',
      'What do you put on a bare *patch* of lawn: seed, turf or a flowerpot?',
    ],
    atWork: {
      asks: [
        'What makes a lawn treatment plan work: timing, soil tests or regular visits?',
        'Which would you treat first on a tired lawn: the moss, the weeds or the bare patches?',
        'What matters most in lawn care: regular feeding, the right cut or good timing?',
        'What sets a lawn back more: a dry summer, shade or short mowing?',
      ],
      cued: [
        'Which month fills your *scarification* diary fastest?',
        'What do customers ask most after the first *feed* of spring?',
      ],
    },
  },
  {
    name: 'moles and rabbits',
    says: [
      'mole (catcher|catching|control|trap|hill|problem)',
      'mole ?hill',
      '(rabbit|deer|squirrel|badger|fox) (proof|fence|fencing|control|damage|deterrent|problem)',
      '(cat|fox|heron) (repellent|deterrent|scarer)',
      '(gopher|vole|possum|raccoon|groundhog) (trap|control|removal|problem)',
    ],
    clues:
      'lawns, tunnels, burrow, traps, borders, nibbled, carrots, paddock, molehill, catcher, pest control, fencing, deer, badger, warren, wire mesh, humane, squirrel, ferret, run, netting, gas-free, crop, nuisance, earthworm, golf course, stock fence, electric fence, vegetable patch, shooting, wildlife, damage',
    asks: {
      choice: ['A molehill on the lawn: flatten it at once, or wait and see?'],
      experience: ["What's the oddest place you have found a molehill or a burrow?"],
      idea: ['Which animal would you like to see in your garden more often?'],
      problem: ['~Which animal helps itself in your garden without asking?'],
    },
    cued: [
      'Which vegetable would you hide behind *fencing* first: carrots, lettuce or peas?',
      'What would a *squirrel* find first in your garden: nuts, bulbs or the bird feeder?',
      'What would you do if a *badger* crossed your lawn at dusk: watch, film or call everybody?',
      "Where do you like to see *deer*: at the wood's edge, on a hill or in a park?",
    ],
  },
  {
    name: 'climbing plants',
    says: [
      'climb(er|ing) (plant|rose|hydrangea)',
      '(wisteria|clematis|honeysuckle|bougainvillea|passion flower)',
      'trellis',
      '(rose|garden) arch',
      'rambling rose',
      'ivy (removal|clad)',
    ],
    clues:
      'wisteria, fragrant, wires, blossom, sunny wall, scent, pergolas, arches, clematis, trellis, honeysuckle, rose, jasmine, ivy, bougainvillea, obelisk, fence, rambler, evergreen, hydrangea, wall, tie in, bloom, nursery, passion flower, vine, south-facing, sweet pea, shade, virginia creeper, training wire, pot, star jasmine, pruning',
    asks: {
      choice: [
        '+Round a front door: roses, wisteria or jasmine?',
        '+Where would you grow a climber: up a wall, over an arch or along a fence?',
      ],
      idea: [
        '+Which climbing plant would you choose for a sunny wall?',
        'What would you like to see climbing up the front of your house?',
      ],
    },
    cued: [
      'Which *rose* would you plant by a gate: white, pink or deep red?',
      'Where would you sit when the *wisteria* is out?',
      '*Clematis*: one great flower, or hundreds of small ones?',
      'Which evening scent do you like best: *honeysuckle*, jasmine or lavender?',
    ],
  },
  {
    name: 'fruit trees',
    says: [
      '(fruit|apple|pear|plum|fig|lemon|mango|quince|nectarine|peach|cherry) tree',
      '(bare ?root|container grown) (tree|rose|hedge|hedging|fruit)',
      'soft fruit',
      '(raspberry|gooseberry|currant|blueberry) (cane|bush|plant)',
      '(cordon|espalier|patio) fruit',
    ],
    clues:
      'rootstock, blossom, orchard, pollination, varieties, pears, plums, jam, bare root, apple, cherry, fig, grafting, espalier, variety, nursery, cordon, harvest, dwarf, mango, lemon, quince, damson, heritage, crop, sapling, stake, patio, scion, self-fertile, medlar, planting',
    asks: {
      idea: ['+Which fruit would you love to pick from your own tree?'],
      choice: [
        '+Which would you plant first: an apple, a pear or a plum tree?',
        'From your own tree: eaten under the branches, or baked in a pie?',
      ],
      problem: ['~Who eats the cherries or figs in your garden before you can?'],
    },
    cued: [
      'Which *apple* would you plant: sweet, sharp or for cooking?',
      'What would you do with a basket of *plums*: jam, cake or straight to the mouth?',
      'A *fig*: with cheese, with honey or warm from the tree?',
      '*Cherry* season: how many do you eat on the way home?',
    ],
  },
  {
    name: 'garden design',
    says: [
      'garden design(er|s)?',
      'landscape (architect|architecture|design|designer|gardener|gardening)',
      '(show|chelsea|courtyard|prairie|gravel|japanese|front) garden',
      'planting (plan|scheme|design)',
      'garden (plan|makeover show|redesign|consultation)',
      'rockery',
    ],
    clues:
      'borders, grasses, perennials, terraces, medal, planting, seating area, structure, planting plan, landscaper, courtyard, sketch, show garden, chelsea, designer, paving, pergola, hard landscaping, naturalistic, mood board, ornamental grass, before and after, consultation, site survey, water feature, concept, topiary, scheme, pollinator, prairie, outdoor room, raised bed, contemporary, masterplan',
    asks: {
      idea: [
        '+What would you ask a garden designer first?',
        '+Which plant would you want in any garden design?',
      ],
      experience: ['+Which garden that you have visited gave you the best ideas?'],
      choice: [
        '+How would you like your garden to feel: calm, wild or sociable?',
        '+What would you like more of in your garden: flowers, shade or seating?',
        '+A garden: straight lines and gravel, or curves and flowers?',
      ],
    },
    cued: [
      'Which *grasses* do you like best: tall and feathery, short and blue or a real meadow?',
      'Where in a garden would you put the *seating area*: in sun, in shade or by the door?',
      'Which idea from a *show garden* would you copy at home?',
    ],
    atWork: {
      asks: [
        '+Which feature lifts a garden most: water, lighting or a tree?',
        'What matters most in a garden design: the layout, the planting or easy upkeep?',
        'What gets forgotten most in a garden plan: storage, shade or water?',
        'What takes clients longest to decide: the paving, the plants or the seating?',
      ],
      cued: [
        'Which question does a *designer* hear first on a garden visit?',
        'What do clients remember longest from a *before and after*?',
      ],
    },
  },
  {
    name: 'chainsaw courses',
    says: [
      'chain ?saw (course|training|maintenance|ticket|refresher|certificate|sharpening|service|safety|dealer)',
      '(brush ?cutter|strimmer|hedge trimmer|wood ?chipper|leaf blower) (course|training|service|sale|dealer|hire)',
      'chain ?saws',
      '(stihl|husqvarna|echo) dealer',
      'climbing and aerial rescue',
    ],
    clues:
      'ppe, felling, cross cutting, sharpen, chaps, bar oil, arborists, kickback, assessment, maintenance, lantra, brushcutter, strimmer, npts, refresher, windblown, instructor, climbing, forestry, certificate, bar and chain, tree surgeon, helmet, woodland, operator, competence, woodchipper, saw, two-stroke, trainee, cs30, fuel',
    asks: {
      idea: ['Which job would you do first after a chainsaw course?'],
      choice: [
        'What would you most like to learn on a chainsaw course: felling, sharpening or safe cutting?',
        'On a chainsaw course: felling a tree, or cutting up logs?',
      ],
      problem: ["What's the hardest thing about using a chainsaw for the first time?"],
    },
    cued: [
      'Which wood do you like best when it comes to *cross cutting* for the stove?',
      'What would you make from a *windblown* tree: a bench, a table or a big stack of logs?',
      'Who keeps the best *woodland* paths near you?',
      'Which tree would you plant in its place after a *felling* day: oak, cherry or birch?',
    ],
    atWork: {
      asks: [
        'What matters most on a chainsaw course: practice, a good instructor or small groups?',
        'Who would benefit most from a chainsaw course: rangers, farmers or grounds teams?',
        'Which chainsaw course does your team need next: maintenance, felling or climbing?',
        'Which would you refresh first on a chainsaw course: felling, maintenance or first aid?',
      ],
      cued: [
        'Which part of *maintenance* do learners remember best: sharpening, cleaning or tensioning?',
        'What makes a chainsaw *refresher* worth the day for an experienced team?',
      ],
    },
  },
  {
    name: 'open gardens',
    says: [
      'open garden(s)?( (day|weekend|scheme|event|trail))?',
      '(national|yellow book|secret|hidden) (garden|garden scheme)',
      'garden (open|opening|visit|tour|trail|safari|festival|show)',
      'gardens? open to the public',
      'plant (sale|stall)',
      '(flower|garden) show',
    ],
    clues:
      'teas, cakes, borders, gardeners, admission, plants, roses, head gardener, plant stall, cream tea, ngs, village, dogs on leads, yellow book, trail, wristband, charity, map, homemade cake, owner, parking field, herbaceous, hidden, refreshments, snowdrop, vicarage, wander, lawn, plantaholic, allotment, june, marquee',
    asks: {
      idea: ['+What would you ask the gardener at an open garden?'],
      experience: [
        '+Which part of an open garden do you head for first?',
        "+Which plant have you admired most in somebody else's garden?",
        "Which idea from somebody else's garden have you copied?",
      ],
      choice: [
        '+Where do you linger in an open garden: by the flowers, the vegetables or the pond?',
        '+What makes an open garden worth a visit: the colours, the scents or the surprises?',
      ],
    },
    cued: [
      'Which *cake* do you hope to find at a village garden day?',
      '*Cream tea* or cake and coffee: which goes with a garden visit?',
      'What do you look for first on a *plant stall*?',
      'Which *rose* scent would you walk across a garden for?',
    ],
  },
];
