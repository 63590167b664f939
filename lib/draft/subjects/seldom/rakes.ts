import type { Subject } from '../subject';

/** The gardener's year, job by job. */
export const rakes: readonly Subject[] = [
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
      idea: ['What would you light up in your garden at night: a tree, a path or a wall?'],
      problem: ['Which corner of your garden is the darkest at night?'],
      choice: ['Light in the garden: candles, lanterns or strings of little bulbs?'],
      experience: ['Which evening in a garden do you remember for its lights?'],
    },
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
      problem: ['Which plant in your garden needs the most water in summer?'],
      choice: ['Watering the garden: early in the morning, or late in the evening?'],
      experience: ['Which plant in your garden survives any dry summer?'],
    },
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
      idea: ['Where would you plant a hundred daffodils?'],
      problem: ['~Who digs up your bulbs first: the squirrels, the mice or the dog?'],
      choice: ['In spring: tulips in rows, or daffodils all over the place?'],
      experience: ['Which flower tells you that spring has come?'],
    },
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
      idea: ['Which plant in your garden would you like an expert to prune for you?'],
      problem: ['Which plant do you find the hardest to prune well?'],
      choice: ['Pruning a rose: a timid trim, or a brave chop?'],
      experience: ['Which tree or bush in your garden has been there the longest?'],
    },
    atWork: {
      work: [
        'What do people get wrong most with pruning: the time, the place or the courage?',
        'What do you enjoy pruning most: the roses, the hedge or the fruit trees?',
      ],
      people: [
        'Who taught you where to make the cut on a tree?',
        'Which old tree that somebody saved do you like to walk past?',
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
      idea: ['Where near you do the trees turn the finest colours in autumn?'],
      problem: ['~What happens to your pile of leaves the moment you have raked it?'],
      choice: ['Autumn leaves: rake them, jump in them or let them lie?'],
      experience: ['What did you like to make from autumn leaves as a child?'],
    },
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
      idea: ['What is a good lawn for: games, picnics or just looking at?'],
      problem: ['~What has left the barest patch on your lawn: football, dog or paddling pool?'],
      choice: ['A lawn: neat stripes, or daisies and clover?'],
      experience: ['Which game did you play most on the grass as a child?'],
    },
    atWork: {
      work: [
        'What sets a lawn back more: a dry summer, shade or short mowing?',
        'What gives away a well-kept lawn first: the colour, the edges or the feel?',
      ],
      people: [
        "Which lawn or green at a place you've worked was everyone's favourite spot?",
        'Which lawn did you see go from the worst in the street to the best?',
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
      idea: ['Which animal would you like to see in your garden more often?'],
      problem: ['~Which animal helps itself in your garden without asking?'],
      choice: ['A molehill on the lawn: flatten it at once, or wait and see?'],
      experience: ["What's the oddest place you have found a molehill or a burrow?"],
    },
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
      idea: ['What would you like to see climbing up the front of your house?'],
      problem: ['Which wall or fence near you is the hardest to get anything to climb?'],
      choice: ['Round a front door: roses, wisteria or jasmine?'],
      experience: ['Which house do you know by the roses or vines climbing up it?'],
    },
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
      idea: ['Which fruit would you love to pick from your own tree?'],
      problem: ['~Who eats the cherries or figs in your garden before you can?'],
      choice: ['From your own tree: eaten under the branches, or baked in a pie?'],
      experience: ['Whose fruit did you pick, with or without asking, as a child?'],
    },
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
      idea: ['What would you change first in your garden if a designer came round?'],
      problem: ['Which corner of your garden do you never know what to do with?'],
      choice: ['A garden: straight lines and gravel, or curves and flowers?'],
      experience: ['Which garden you have visited would you love to live beside?'],
    },
    atWork: {
      work: [
        'What gets forgotten most in a garden plan: storage, shade or water?',
        'What takes clients longest to decide: the paving, the plants or the seating?',
      ],
      people: [
        'Which garden changed the way you look at plants?',
        "What's the best mistake you've ever seen in a garden?",
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
      problem: ["What's the hardest thing about using a chainsaw for the first time?"],
      choice: ['On a chainsaw course: felling a tree, or cutting up logs?'],
      experience: ['Who taught you to use your first proper tool?'],
    },
    atWork: {
      work: [
        'What do people skip too soon after a chainsaw course: the kit, the chain or the plan?',
        'What tires you first with a chainsaw: the arms, the back or the focus?',
      ],
      people: [
        'What did your chainsaw instructor say that you still hear in your head?',
        "What was the trickiest tree you've ever worked on or watched come down?",
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
      idea: ['What would you show visitors first if your garden were open for a day?'],
      problem: ['Which plant in your garden do visitors always ask you to name?'],
      choice: ['At an open garden: for the plants, the ideas or the cake?'],
      experience: ["Which idea from somebody else's garden have you copied?"],
    },
  },
];
