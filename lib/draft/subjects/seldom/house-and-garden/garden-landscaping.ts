import type { Subject } from '../../subject';

/** What is built, dug, grown and mown outside the back door, and the tools for it. */
export const gardenLandscaping: readonly Subject[] = [
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
      choice: [
        'A robot mower: out every day, or only at the weekend?',
        'Which feature would you like in a robot mower: app control, quiet running or neat edges?',
      ],
      problem: ['Which corner of your garden would be the hardest for a robot mower?'],
      idea: ['+~What would you call a robot that mows your lawn?'],
    },
    cued: [
      'How do you like a lawn: in *stripes*, even and short or a little wild?',
      'What would you do with an hour free from *mowing*?',
      'Where would the *docking station* for a robot mower go in your garden?',
      'Which *battery* tool would you like next in the garden: trimmer, saw or blower?',
    ],
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
      choice: [
        'Which pile would you choose for artificial grass: short and neat, medium or long and soft?',
        'Where would you lay artificial grass: the lawn, the balcony or the play area?',
        'Artificial grass: on a balcony, or in a play corner?',
      ],
    },
    cued: [
      'What would you add to a *putting green* in the back garden: a flag, a bunker or a bench?',
      'A green lawn in the *backyard*: for deckchairs, for football or for the dog?',
      'Which shade of green do you like in a *lawn*: deep, bright or a bit sun-bleached?',
      'Who would enjoy a *mud-free* garden most in your house?',
    ],
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
      choice: [
        '+A cabin in the garden: an office, a gym or a bar?',
        '+What would you use a garden room for: work, hobbies or guests?',
      ],
      idea: ['+What would you do in a room of your own at the end of the garden?'],
      problem: ['What takes up so much space indoors that you would move it to a garden room?'],
    },
    cued: [
      '*Log cabin* or summerhouse: which would you choose for your garden?',
      'Which *studio* would you like at the end of your garden: painting, music or yoga?',
      'What would you serve first at a *bar* in the garden?',
      '*Working from home*: at a desk, at the kitchen table or in the garden?',
    ],
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
      choice: [
        'A patio: right by the back door, or at the sunny end of the garden?',
        'Which would you add to a patio: a fire pit, raised beds or festoon lights?',
        'A patio: sandstone, porcelain or brick?',
      ],
    },
    cued: [
      '*Porcelain* paving: pale grey, warm sand or wood look?',
      'Which colour of *sandstone* would you choose for a patio: buff, grey or a mix?',
      'How would you lay *block paving*: herringbone, basket weave or straight lines?',
      'What would you stand in the middle of a paving *circle*: a fire pit, a table or a big pot?',
      'Which plant looks best spilling over the *edging* of a patio?',
      'What would you build first in a new *landscaping* plan: the patio, the path or the beds?',
      '*Granite* setts: for a path, a border or a whole courtyard?',
      'When do you give the patio its big *clean*: first warm day, before guests or in autumn?',
    ],
    atWork: {
      asks: [
        'Which do you prefer for a new patio: natural stone, porcelain or concrete?',
        'What makes a patio a place you use: the sun, the size or the seating?',
        'What matters most in paving: the base, the stone or the joints?',
        'What would you change first about your patio or front path?',
      ],
      cued: [
        'Which tool do you never lend to anybody on a *paving* job?',
        'How do you explain a good *sub base* to a customer who only sees the slabs?',
        'What matters most for neat *pointing*: the mix, the weather or patience?',
        'Which stone do customers ask for most in a new *patio* just now?',
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
      idea: ['+What would you put on a new deck first: a table, a hammock or a hot tub?'],
      choice: [
        '+Decking: warm brown boards, or weathered grey ones?',
        '+Which would you choose for a deck: hardwood, softwood or composite?',
      ],
      experience: ['What do you like doing most on a deck in the sun?'],
    },
    cued: [
      'What would you look for first in *composite* boards: the colour, the grain or the grip?',
      'Which sound says summer on a *patio* or deck: ice in a glass, bees or sizzling?',
      'What would you grow up a *pergola*: roses, vines or wisteria?',
      'What would you hang on a deck *railing*: flower boxes, lights or nothing at all?',
      'What would you put on *hardwood* boards: oil, stain or nothing at all?',
      'Which shade of *stain* would you pick for a wooden deck: honey, walnut or grey?',
      'What belongs beside a *pool*: loungers, big pots or a shady table?',
      'Where do you like to sit on a sunny deck: the top *step*, a chair or the floor?',
    ],
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
      choice: [
        '+Shade in the garden: a striped awning, or a pergola covered in vines?',
        '+What would you put under a pergola: a dining table, a hammock or a swing seat?',
      ],
      idea: ['+What would you grow over a pergola: roses, grapes or wisteria?'],
      experience: ['Which shady spot do you remember from a long hot summer?'],
    },
    cued: [
      'What would you do first on a *patio* in the shade?',
      'Which smell do you like best under a *wisteria* or jasmine in bloom?',
      'Who would you invite for a first lunch under a new *canopy*?',
      'What would you hang from a *gazebo*: lanterns, bunting or a swing?',
    ],
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
      choice: [
        '+Fire pit: marshmallows, sausages or just the warmth?',
        '+Round a fire in the garden: stories, songs or just staring at the flames?',
      ],
      idea: ['What would you toast first over a fire pit?'],
      problem: ['~Who always ends up sitting in the smoke by the fire?'],
    },
    cued: [
      'Which *logs* smell best on a fire: apple, birch or oak?',
      'How do you toast *marshmallows*: golden, charred or half melted?',
      'What do you wrap up in on a cool evening by the fire: *blankets*, a coat or a hat?',
      "Who would you ask round for *s'mores* by the fire?",
    ],
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
      choice: [
        '+A hedge: clipped straight as a ruler, or left soft and rounded?',
        'Which hedge do you like best: flowering, evergreen or golden beech?',
      ],
      idea: ['Which animal or shape would you clip out of a hedge?'],
      experience: ['Which hedge do you remember playing or hiding in as a child?'],
    },
    cued: [
      'What would you put behind a tall *laurel* hedge: a bench, a pond or the compost?',
      'Which *topiary* would you have by the front door: balls, cones or a bird?',
      'Which hedge plant do you like best: *box*, beech or hawthorn?',
      'What do you like best about a *hawthorn* hedge: the blossom, the berries or the birds?',
    ],
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
      idea: ['+What would you plant where an old tree stump used to be?'],
      choice: [
        'After a stump is gone: a new tree, or a flower bed?',
        'What matters most in having a stump removed: a tidy finish, care of the lawn or a quick job?',
      ],
      problem: ["What's harder with an old tree stump: mowing round it, or getting it out?"],
    },
    cued: [
      'Which tree would you like to see grown tall: an *oak*, a lime or a beech?',
      'What would you make from one round *log*: a stool, a table or a candle stand?',
      'Where would you use fresh *woodchip* in a garden?',
      'What would you carve out of a *stump*: an owl, a seat or a fairy door?',
    ],
    atWork: {
      asks: [
        'What helps clients most with tree work: a site visit, clear advice or a tidy finish?',
        'What matters most in stump grinding: easy access, a clean finish or no mess?',
        'What should follow a tree stump: a new tree, a lawn or a path?',
        'What would you put in the spot where an old tree stump used to be?',
      ],
      cued: [
        'What do you agree with the neighbours before you take down a *leylandii*?',
        'Which *storm* job has stayed in your memory, and how did you solve it?',
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
      experience: [
        'Which plants do best in the soil where you live?',
        'What tells you that the soil is ready for planting?',
        "What's the best tip on soil a gardener has ever given you?",
      ],
      choice: ['What do you like to mulch with: bark, compost or leaf mould?'],
    },
    cued: [
      'What would you grow in one *raised bed* in the sun?',
      'What do you do with your *compost*: roses, potatoes or pots?',
      'How would you lay a *gravel* path: straight, winding or round a tree?',
      'Where would you roll out new *turf* first?',
    ],
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
      choice: ['+Which flower do you always plant in a pot or basket?'],
      idea: [
        'Which colours would you put together in a pot?',
        'Which scent would you like from the pots by your door?',
      ],
      experience: ['Where do pots and baskets look prettiest at your home?'],
    },
    cued: [
      'Which colour of *geranium* would you choose by the front door?',
      'What would you pair with *petunias* in a summer basket?',
      'Which *trailing* plant looks best tumbling over the edge of a basket?',
      'A *fuchsia* in a basket: pink and purple, or red and white?',
      "What's your tip for *watering* a hanging basket in a heatwave?",
      'What would you put in a *winter* basket: pansies, ivy or heather?',
      'Which *strawberry* or tomato would you grow in a hanging basket?',
      'When is it safe to put *bedding* plants out where you live?',
    ],
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
      idea: ['+What would your tree house have to have: a slide, a bell or a rope ladder?'],
      choice: ['A tree house: high up in the branches, or close to the ground?'],
      experience: ['Where was your secret den when you were a child?'],
      problem: ['What would be trickiest to build in a tree house: the floor, the roof or the ladder?'],
    },
    cued: [
      'What would you hang from a strong *branch*: a swing, a lamp or a hammock?',
      'Which would you rather have to a tree house: a *rope bridge*, a ladder or a slide?',
      'How would you furnish a *den* in the garden: cushions, a shelf or a lantern?',
      'What would you keep in a *playhouse*: books, a tea set or a telescope?',
    ],
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
      idea: ['+Which tool do you always reach for first, whatever the job?'],
      experience: ['Which tool in your toolbox have you had the longest?'],
      choice: ['Tools at home: each on its own hook, or together in a drawer?'],
      problem: ['~Which tool is never in the toolbox when you need it?'],
    },
    cued: [
      'Which *drill* job at home have you put off longest?',
      'Who do you lend your *step ladder* to?',
      'Which *hammer* do you like best: a heavy one, a light one or a very old one?',
      'Which would you reach for first on an old bike: a *socket set* or a good pair of pliers?',
    ],
    atWork: {
      asks: [
        'Which tool would you give an apprentice on the first day?',
        'Which tool in your toolbox gets used far more than you expected?',
        'How do you keep tools in order: by job, by size or by how often you use them?',
        'What matters most in a toolbox for work: strength, order or weight?',
      ],
      cued: [
        'What makes the difference in *van racking*: deep drawers, hooks or long shelves?',
        'Which *working at height* tip would you give on a first morning?',
      ],
    },
  },
];
