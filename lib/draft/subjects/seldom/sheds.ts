import type { Subject } from '../subject';

/** What is built, dug, grown and mown outside the back door, and the tools for it. */
export const sheds: readonly Subject[] = [
  {
    name: 'robot mowers',
    says: [
      '(robot|robotic|automatic|cordless|ride ?on|battery|petrol|zero turn) ?(lawn)? ?mower',
      'robo ?mow(er)?',
      'automower',
      'garden tractor',
      'mower (sale|demo|dealer)',
    ],
    clues:
      'boundary wire, lawn, stripes, blades, charging, acre, mowing, cordless, battery, ride-on, dealer, gps, wireless, installation, docking station, slope, cutting height, zero turn, robotic, turf, garden machinery, servicing, petrol, mulching, quiet, tractor, sensor, hedgehog',
    asks: {
      idea: ['~What would you call a robot that mows your lawn?'],
      problem: ['Which corner of your garden would be the hardest for a robot mower?'],
      choice: ['A robot mower: out every day, or only at the weekend?'],
      experience: ['Who mowed the lawn in your family when you were a child?'],
    },
  },
  {
    name: 'artificial grass',
    says: [
      '(artificial|synthetic|fake) (grass|turf|lawn)( (laid|fitted|installed|installation|installer|cleaning))?',
      'astro ?turf',
      'putting green',
      '(plastic|easy) lawn',
    ],
    clues:
      'pile, balcony, drainage, no mowing, muddy, infill, all year, turf, lawn, astro, 40mm, putting green, dog urine, installation, low maintenance, sub-base, weed membrane, mud-free, roll, sand, backyard, pet-friendly, brush, synthetic, edging, fake, realistic, joining tape, patio, muddy garden, per square metre, granite dust, silica',
    asks: {
      idea: ['What would you do with the time if your grass never needed mowing?'],
      problem: ['Which spot in your garden is hardest for real grass to grow in?'],
      choice: ['Artificial grass: on a balcony, or in a play corner?'],
      experience: ['What did you play on the grass as a child?'],
    },
  },
  {
    name: 'garden rooms',
    says: [
      'garden (room|office|studio|pod|gym|bar|cabin)',
      'summer ?house',
      '(log|timber) cabin',
      '(she|man|bar) (shed|cave)',
      'shed of the year',
      'backyard (studio|office)',
      'shed (maker|builder|base|sale)',
    ],
    clues:
      'insulated, cladding, bifold, workspace, cabin, back garden, studio, log cabin, summerhouse, home office, pod, she shed, bespoke, working from home, planning permission, gym, man cave, cedar, electrics, base, composite, bar, outbuilding, ground screws, annexe, hot tub, double glazed, timber frame, 4m x 3m, all year round, sips, turnkey',
    asks: {
      idea: ['What would you do in a room of your own at the end of the garden?'],
      problem: ['What takes up so much space indoors that you would move it to a garden room?'],
      choice: ['A cabin in the garden: an office, a gym or a bar?'],
      experience: ['What did you get up to in a shed or a den as a child?'],
    },
  },
  {
    name: 'patios and paving',
    says: [
      'patio',
      '(porcelain|natural stone|sandstone|limestone|block|crazy|granite) (paving|slab|patio|sett)',
      'paving',
      'paver',
      'flag ?stone',
      'patio (laying|cleaning|design|slab)',
    ],
    clues:
      'pointing, slabs, sub base, joints, weeds, borders, circle, kerbs, porcelain, sandstone, block paving, driveway, limestone, granite, laying, landscaping, sett, jet wash, paver, sealant, edging, resin, re-sand, cobble, indian stone, crazy paving, step, weed, mortar, whacker plate, retaining wall, type 1, hardcore',
    asks: {
      idea: ['What do you like to do first on the patio when the sun comes out?'],
      problem: ['Which weed always finds its way between paving stones?'],
      choice: ['A patio: right by the back door, or at the sunny end of the garden?'],
      experience: ['Which meal outdoors on a patio do you remember fondly?'],
    },
    atWork: {
      work: [
        'What do paving crews notice about a path that everybody else walks past?',
        'What makes a patio a place you use: the sun, the size or the seating?',
      ],
      people: [
        "Which square or courtyard has paving that's worth looking down for?",
        'What would you change first about your patio or front path?',
      ],
    },
  },
  {
    name: 'decking',
    says: [
      '(composite|timber|hardwood|wooden|garden|new|pool|rooftop) deck(ing)?',
      'decking',
      'deck (builder|building|restoration|staining|oil|stain)',
      'decking (board|oil|cleaner)',
    ],
    clues:
      'boards, joists, non slip, balustrade, sanding, stain, composite, hardwood, timber, anti-slip, oiling, patio, pergola, railing, softwood, hidden fixing, landscaping, slippery, pool, merbau, step, rotten, outdoor living, hot tub, treated, spotted gum, balcony, wpc, rooftop, carpenter',
    asks: {
      idea: ['What would you put on a new deck first: a table, a hammock or a hot tub?'],
      problem: ["What's hardest to get off a deck: moss, candle wax or barbecue grease?"],
      choice: ['Decking: warm brown boards, or weathered grey ones?'],
      experience: ['What do you like doing most on a deck in the sun?'],
    },
  },
  {
    name: 'pergolas and awnings',
    says: [
      'pergola',
      '(patio|retractable|garden|shade|electric|caravan) awning',
      'awning',
      'veranda(h)?',
      '(shade|sun) (sail|structure|shade)',
      'gazebo',
      'car ?port',
      'louvred (roof|pergola)',
    ],
    clues:
      'shade, louvres, climbers, canopy, aluminium, parasols, al fresco, wisteria, veranda, patio, retractable, outdoor living, bioclimatic, fabric, remote control, garden, motorised, led, sun, polycarbonate, gazebo, sail, rain sensor, patio cover, caravan, post, blind, slat, courtyard, heater, zip screen, powder coated',
    asks: {
      idea: ['What would you grow over a pergola: roses, grapes or wisteria?'],
      problem: ['Which hour of the day is too hot to sit in your garden without shade?'],
      choice: ['Shade in the garden: a striped awning, or a pergola covered in vines?'],
      experience: ['Which shady spot do you remember from a long hot summer?'],
    },
  },
  {
    name: 'fire pits',
    says: [
      'fire ?(pit|bowl|basket)',
      'chiminea',
      '(patio|outdoor|garden) (heater|fireplace|fire)',
      'camp ?fire (night|evening|cooking)',
      'smores',
    ],
    clues:
      "logs, embers, marshmallows, kindling, sparks, blankets, flames, cosy, chiminea, s'mores, patio heater, brazier, corten, steel, outdoor cooking, campfire, grill, autumn evening, bbq, bowl, wood-burning, hot chocolate, smokeless, bioethanol, backyard, pizza oven, charcoal, hog roast, lava rock, firewood, stargazing",
    asks: {
      idea: ['What would you toast first over a fire pit?'],
      problem: ['~Who always ends up sitting in the smoke by the fire?'],
      choice: ['Round a fire in the garden: stories, songs or just staring at the flames?'],
      experience: ['Who taught you how to light a fire?'],
    },
  },
  {
    name: 'hedge trimming',
    says: [
      'hedge (trimming|cutting|trimmer|cutter|removal|reduction|planting|plant)',
      '(trim|cut)(ting|ted)? (your |the |a )?hedge',
      '(laurel|yew|privet|beech|leylandii|conifer|box|hawthorn|hornbeam) hedge',
      'hedging',
      'topiary',
    ],
    clues:
      'shears, clippings, privet, nesting season, laurel, hedges, boxwood, leylandii, conifer, overgrown, box, reduction, topiary, yew, beech, hawthorn, hornbeam, green waste, tractor flail, gardener, boundary, clipping, height, cordless trimmer, tidy, hedgelaying, bare root, cutter, neighbour, ladder, flail, tip run, evergreen',
    asks: {
      idea: ['Which animal or shape would you clip out of a hedge?'],
      problem: ['~What do you find in the hedge when you trim it?'],
      choice: ['A hedge: clipped straight as a ruler, or left soft and rounded?'],
      experience: ['Which hedge do you remember playing or hiding in as a child?'],
    },
  },
  {
    name: 'tree stumps',
    says: [
      'stump (grinder|grinding|removal)',
      '(fallen|dangerous|storm damaged) tree',
      'tree (felling|pruning|removal|trimming|survey|surgeon report|cutting|preservation order)',
      'wood ?chip(s|ping|per)?',
      'crown (reduction|lift|thinning)',
    ],
    clues:
      'chainsaw, branches, roots, climbers, chippings, arborist, canopy, felled, grinder, tree surgeon, crown, dismantle, woodchip, removal, leylandii, dangerous, storm damage, ash dieback, rigging, tpo, log, grindings, oak, eucalyptus, mewp, deadwood, chipper, roadside, brush clearing, pine, honey fungus, conifer',
    asks: {
      idea: ['What would you plant where an old tree stump used to be?'],
      problem: ["What's harder with an old tree stump: mowing round it, or getting it out?"],
      choice: ['After a stump is gone: a new tree, or a flower bed?'],
      experience: ['Which tree did you climb most often as a child?'],
    },
    atWork: {
      work: [
        'What would you put in the spot where an old tree stump used to be?',
        'What do people never see of the work of taking down a tree?',
      ],
      people: [
        "What's the biggest tree you have ever seen come down?",
        "What's the cleverest use you have seen for an old tree stump?",
      ],
    },
  },
  {
    name: 'topsoil and mulch',
    says: [
      'top ?soil',
      'mulch',
      '(bark|wood) (chip|mulch|chipping)',
      '(bulk|loose) (soil|gravel|bark|aggregate|sand)',
      'manure',
      'peat ?free',
      'potting (mix|compost|soil)',
      '(decorative|garden) (gravel|stone|aggregate)',
    ],
    clues:
      'cubic, barrow, borders, bulk bag, screened, loam, beds, tonne, bark, compost, loose load, gravel, delivery, sand, aggregate, wood chip, cubic yard, manure, turf, ballast, sharp sand, raised bed, soil improver, landscaper, weed suppressing, trailer load, black, pine straw, ton bag, decorative stone, fill dirt, pebble, scoop, pick-up',
    asks: {
      idea: ['What would you plant first in a bed of fresh dark soil?'],
      problem: ["What's the hardest thing to grow in the soil where you live?"],
      choice: ['Spreading mulch: in spring, in autumn or when there is time?'],
      experience: ['What have you dug up in your garden that surprised you?'],
    },
  },
  {
    name: 'hanging baskets',
    says: [
      'hanging baskets?( (order|filling|refill|workshop|plant|season|display))?',
      '(patio|garden|terracotta|plant|large|glazed) (pot|planter|container)',
      '(pot|container) gardening',
      'window ?box',
      'planter',
      'balcony (garden|gardening|plant|box)',
      'grow ?bag',
    ],
    clues:
      "geraniums, petunias, trailing, drainage, windowsill, fuchsia, compost, blooms, bedding, lobelia, nursery, begonia, moss liner, summer colour, bracket, terracotta, planter, bacopa, watering, refill, winter pansy, plug plant, in bloom, planted up, calibrachoa, window box, feed, million bells, polytunnel, garden centre, deadhead, mother's day, 14 inch",
    asks: {
      idea: ['What would you plant in a hanging basket by the front door?'],
      problem: ['Which plant do you find hardest to keep happy in a hanging basket?'],
      choice: ['A hanging basket: just one colour, or a happy mix?'],
      experience: ['Which street or pub do you remember for its hanging baskets?'],
    },
  },
  {
    name: 'tree houses',
    says: [
      'tree ?house',
      '(rope|tree|garden|porch|tyre|egg|hanging) (swing|chair)',
      'swing (set|seat)',
      'play ?house',
      '(climbing|garden) frame',
      '(garden|in ground|outdoor) trampoline',
      'sand ?pit',
      'mud kitchen',
    ],
    clues:
      'ladder, slide, rope, branches, den, safety net, bark, swing, playhouse, rope bridge, climbing frame, monkey bars, children, bespoke, platform, zip wire, backyard, timber, playset, cubby house, hammock, outdoor play, adventure, trapdoor, carpenter, swing seat, play tower, oak, firepole, egg chair, imagination, garden, telescope',
    asks: {
      idea: ['What would your tree house have to have: a slide, a bell or a rope ladder?'],
      problem: ['What would be trickiest to build in a tree house: the floor, the roof or the ladder?'],
      choice: ['A tree house: high up in the branches, or close to the ground?'],
      experience: ['Where was your secret den when you were a child?'],
    },
  },
  {
    name: 'ladders and toolboxes',
    says: [
      '(step|extension|telescopic|combination|roof) ladder',
      'ladder (safety|rack|inspection|sale)',
      'tool ?(box|chest|bag|belt|storage|kit)',
      'van racking',
      'work ?bench',
      '(spirit|laser) level',
      '(tool|van) theft',
      'tape measure',
    ],
    clues:
      'drawers, spanners, rungs, sockets, screwdrivers, hammer, trades, cordless, step ladder, tool bag, aluminium, telescopic, drill, extension, roof rack, tool belt, van racking, socket set, chest, fibreglass, storage, tradesman, organiser, working at height, hand tool, tool theft, pouch, inspection, padlock, stabiliser, platform, workshop, scaffold tower',
    asks: {
      idea: ['Which tool do you always reach for first, whatever the job?'],
      problem: ['~Which tool is never in the toolbox when you need it?'],
      choice: ['Tools at home: each on its own hook, or together in a drawer?'],
      experience: ['Which tool in your toolbox have you had the longest?'],
    },
    atWork: {
      work: [
        'What wastes more time on a job: looking for a tool, or sharing one?',
        'Which slows you down more on a job: a blunt tool, or an empty battery?',
      ],
      people: [
        'Which tool did somebody hand down to you?',
        'Which tool in your toolbox gets used far more than you expected?',
      ],
    },
  },
];
