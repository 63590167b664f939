import type { Subject } from '../../subject';

/** What is fitted, laid, hung and mended indoors. */
export const interiorFittings: readonly Subject[] = [
  {
    name: 'blinds and curtains',
    says: [
      'blinds',
      '(roller|venetian|roman|vertical|pleated|blackout) blind',
      '(plantation|window) shutter',
      'made to measure (curtain|blind|shutter)',
      'curtain (maker|making|fitting|pole|track)',
      'draper(y|ies)',
    ],
    clues:
      'slats, blackout, voile, tie back, eyelet, made to measure, swatch, curtain, pelmet, motorised, roman, roller, venetian, fabric, window, shutter, measure, fitting, lining, tab, vertical, pole, pleated, track, bay window, drapes, tieback, child safe, perfect fit, wooden, conservatory',
    asks: {
      choice: [
        '+In the bedroom: curtains, blinds or both?',
        'What matters most in curtains: the pattern, the fabric or the dark at night?',
      ],
      idea: ['+Which room at home would you give new curtains or blinds first?'],
      problem: ['Which window at home lets in too much light in the morning?'],
    },
    cued: [
      'Which would you choose for a kitchen: a *roman* blind, a roller or nothing at all?',
      'How dark do you like a bedroom: full *blackout*, dim or curtains open?',
      'Where would *shutters* look best in your home: front room, bathroom or bedroom?',
      'Which *fabric* would you pick for curtains: linen, velvet or a flowery print?',
    ],
  },
  {
    name: 'flooring',
    says: [
      'flooring',
      'floor (fitter|fitting|layer|laying|sanding|sander|restoration)',
      '(laminate|vinyl|oak|wood|wooden|parquet|hardwood|engineered|herringbone) floor',
      'luxury vinyl',
      'underlay',
    ],
    clues:
      'planks, parquet, herringbone, skirting, sanded, lvt, laminate, subfloor, screed, hardwood, vinyl, oak, underlay, carpet, fitter, room, stairs, tile, engineered, click, square metre, roll end, showroom, threshold, epoxy, lino, lay, gripper',
    asks: {
      experience: [
        '+Which floor in your home gets the most footsteps?',
        '+~Which creaky floorboard at home gives you away at night?',
      ],
      choice: [
        '+What colour of floor would you choose: pale, honey or dark?',
        '+A wooden floor: straight planks, herringbone or parquet squares?',
      ],
    },
    cued: [
      'Which room suits *herringbone* best: hall, living room or kitchen?',
      "Where do you remember *parquet* from: a school hall, a dance hall or a grandparent's house?",
      'What colour was the *carpet* in the house you grew up in?',
      'Which look would you choose in *LVT*: light oak, dark walnut or stone?',
      'What would you lay on top of *laminate*: a big rug, a small one or nothing?',
      'Finish on an *oak* floor: oiled, lacquered or left pale?',
      'How would you cover the *stairs*: a runner, fitted carpet or bare wood?',
      'Which old floor near you would you love to see *sanded*: school, pub or chapel?',
    ],
    atWork: {
      asks: [
        'What matters most to you in a floor: how it looks, how it feels or how it cleans?',
        'Which floor would you choose for an office: carpet tiles, vinyl or wood?',
        'What matters most in a workplace floor: quiet, easy cleaning or good looks?',
        'What makes a floor fitting at work go smoothly: night work, clear dates or quick drying?',
      ],
      cued: [
        'What do you check first on a *subfloor*: level, damp or cracks?',
        'What does a floor *fitter* need most in the van: knee pads, blades or a kettle?',
        'Which *LVT* pattern do customers point at first?',
        'How do you pass the time while a *screed* dries: next job, paperwork or tea?',
      ],
    },
  },
  {
    name: 'tiling',
    says: [
      'tiler',
      'tiling',
      'tile (shop|showroom|studio|store)',
      '(wall|floor|bathroom|kitchen|porcelain|ceramic|metro|mosaic) tile',
      'grout(ing)?',
      'splash ?back',
    ],
    clues:
      'porcelain, mosaic, backsplash, grout, terrazzo, wet room, adhesive, tiles, bathroom, ceramic, floor, splashback, metro, tiler, wall, silicone, marble, kitchen, trim, spacer, square metre, levelling, wall panel, herringbone, sealant, cutter, substrate, waterproof, shower, hallway, slate',
    asks: {
      idea: [
        '+Which room in your home would you tile first?',
        '+What colour would you choose for new kitchen tiles?',
      ],
      choice: [
        '+Which finish would you choose for wall tiles: glossy or matt?',
        '+How do you like wall tiles laid: in straight rows, like bricks or in a herringbone?',
        '+Where do new tiles make the biggest difference: the kitchen, the bathroom or the hall?',
        '+Floor tiles: stone, wood effect or pattern?',
      ],
    },
    cued: [
      'Which colour of *grout* would you choose with white tiles: white, grey or black?',
      'Where would you like *terrazzo* at home: the hall, the bathroom or the kitchen?',
      'Which picture would you make from *mosaic*: a fish, a flower or a pattern?',
      'What shape of tile do you like behind the cooker: *metro*, hexagon or square?',
    ],
    atWork: {
      asks: [
        'Which tile pattern would you choose: herringbone, metro or mosaic?',
        'What matters most in a tiling job: preparation, a good layout or a clean finish?',
        'What do you notice first in a tiled room: the colour, the pattern or the grout?',
        'Which would you choose for a busy floor: porcelain, stone or terrazzo?',
      ],
      cued: [
        'Which room do *tilers* like doing best: wet rooms, kitchens or grand old halls?',
        'Which *porcelain* size do customers choose most at the moment?',
      ],
    },
  },
  {
    name: 'plastering',
    says: [
      'plasterer',
      'plastering',
      're ?skim(med|ming)?',
      'lime plaster(ing)?',
      'artex',
      'skim coat',
      'plasterboarding',
    ],
    clues:
      'skim, render, lime, ceiling, trowel, coving, cornice, plasterboard, plaster, plasterer, wall, artex, boarding, finish, bead, hawk, crack, patch, lath, screeding, dry lining, damp, mist coat, multi-finish, drying, smooth, scrim, room, overskim',
    asks: {
      choice: [
        '+For freshly plastered walls: plain white paint, or a bold colour?',
        'Which colour would you paint over fresh plaster: white, sage or clay pink?',
      ],
      problem: ['Which wall or ceiling at home could do with fresh plaster?'],
      experience: ['~What have you found under old wallpaper?'],
    },
    cued: [
      'What would you hang on a freshly plastered *wall* first?',
      'What would you like on the *ceiling* over your bed: beams, stars or plain white?',
      'Which wall would you like in a kitchen: *lime* plaster or bare brick?',
      'Which ceiling looks best in an old house: a *cornice* all round or a clean line?',
    ],
    atWork: {
      asks: [
        'What matters most in a plasterer: a smooth finish, punctuality or a tidy site?',
        'What makes a room feel finished: smooth walls, fresh paint or good light?',
        'Which finish do you like best on a wall: smooth skim, lime or bare texture?',
        'What do people forget to do in a room before the plasterer arrives?',
      ],
      cued: [
        'Which *finish* do clients ask for most this year?',
        'Which *trowel* would you never lend out, and how old is it?',
      ],
    },
  },
  {
    name: 'upholstery',
    says: [
      'upholster(y|er|ed|ing)',
      're ?upholster(y|ed|ing)?',
      'chair (restoration|caning|seating)',
      'furniture restor(ation|er)',
    ],
    clues:
      'webbing, horsehair, wing chair, calico, footstool, chaise longue, armchair, piping, velvet, fabric, chair, sofa, foam, reupholster, stuffing, springs, cushion, frame, headboard, staple, leather, tack, wingback, cane, antique, trim, upholsterer, button back, hessian, seat, sewing machine',
    asks: {
      choice: [
        '+Upholstery: plain, striped or floral?',
        'Which chair or sofa at home would you give a new cover first?',
        'What gives an old chair its charm: the shape, the wood or the memories?',
      ],
      idea: [
        '~Which worn-out chair at home could you never throw out?',
        'Which fabric would you love to see on an old chair?',
      ],
      experience: ['Which chair in your family has a story to tell?'],
    },
    cued: [
      'Which colour of *velvet* would you choose for a chair by the window?',
      'What puts the *fabric* on your chairs to the test most: pets, children or red wine?',
      'What ends up on the *footstool* in your living room: feet, books or the cat?',
      'An upholstered *headboard* for your bed: plain, deep buttoned or in a bold pattern?',
      'How many *cushions* does a sofa need: two, four or as many as fit?',
      'Where in your home would a *wing chair* stand: by the fire, the window or the bookshelf?',
      'An *antique* chair with a new cover: true to its age, or in a modern pattern?',
      'How do you like a sofa: soft enough to sink into, or with *springs* that hold you up?',
      'Who in your family had the big *leather* armchair, and where did it stand?',
      'What has turned up in the *stuffing* of a chair or down the back of a sofa in your home?',
    ],
  },
  {
    name: 'stoves and fireplaces',
    says: [
      '(wood|log|pellet) burning stove',
      '(wood|multi ?fuel|pellet|gas|electric) stove',
      'stove (installation|installer|fitter|showroom|shop)',
      'fire ?place',
      'inglenook',
      'hetas',
    ],
    clues:
      'wood burner, log burner, flue, hearth, mantel, liner, pellets, kw, chimney, logs, fire side, kindling, sweep, multi-fuel, installation, lintel, kilowatt, hetas, beam, surround, kiln-dried, fire, cosy, defra, carbon monoxide, slate, grate, flame, gas fire, cast iron, ash, moisture',
    asks: {
      idea: ['+Which room would you put a stove in?'],
      experience: [
        '+Which fireplace do you remember fondly?',
        '+Who gets the seat nearest the fire in your home?',
      ],
      choice: [
        '+What do you like most about a fire: the warmth, the crackle or the glow?',
        '+By the stove on a cold evening: a book, a film or a nap?',
        '~What is hardest about a log fire: lighting it, feeding it or leaving it?',
      ],
    },
    cued: [
      '*Wood burner*: in the sitting room, in the kitchen or both?',
      'What would you put on a *mantel*: clock, candles or cards?',
      'What do you burn on a *multi-fuel* night: wood, or a slow glow of coal?',
      'When do you call the *sweep*: spring, autumn or when you think of it?',
    ],
  },
  {
    name: 'new doors',
    says: [
      '(composite|bi ?fold(ing)?|internal|patio|french|sliding|oak) door',
      'new front door',
      'door (fitter|fitting|installation|showroom|company)',
    ],
    clues:
      'front door, hinges, door handle, threshold, letterbox, multi point, u value, knocker, glazed, made to measure, composite, bifold, front, handle, patio, oak, installation, frame, lock, internal, upvc, draught, french, sliding, fitted, fitter, security, colour, measure, aluminium, anthracite, panel, showroom',
    asks: {
      experience: ['+How much glass do you like in a door?'],
      idea: [
        '+Which door in your home would you replace first?',
        '+Which room in your home would gain most from a new door?',
      ],
      choice: [
        '+Which handles would you choose for a new door: brass, black or chrome?',
        '+What would you like a new door to bring: more light, more warmth or more quiet?',
      ],
    },
    cued: [
      'Which *front door* in your street do you like best, and what colour is it?',
      'What would you look out on through a wide *bifold* door: lawn, patio or trees?',
      'Which shape of *knocker* would you choose: a lion, a ring or a fox?',
      'How do you like the glass in a *patio* door: clear, tinted or with small panes?',
    ],
  },
  {
    name: 'worktops',
    says: ['work ?top', 'counter ?top', '(quartz|granite|marble) (surface|slab|island)', 'work ?surface'],
    clues:
      'quartz, granite, marble, slab, templating, upstand, kitchen island, undermount, offcut, kitchen, island, sink, splashback, stone, stain, edge profile, laminate, hob cut-out, oak, solid surface, installation, mm, heat mat, veining, porcelain, sealing, waterfall, drainer grooves, countertop',
    asks: {
      choice: [
        '+A kitchen worktop: light marble, dark stone or warm wood?',
        '+Which worktop would you choose: granite, quartz or oak?',
        'On a kitchen worktop: everything within reach, or everything cleared away?',
      ],
      problem: ['~What always ends up lying about on your kitchen worktop?'],
    },
    cued: [
      'Which *island* seat do you like: by the hob, by the window or next to the wine?',
      'A *splashback*: tiles, glass or the same stone as the worktop?',
      'Which *oak* board or block do you chop on every day?',
      'What colour of *quartz* would you choose: white, grey or something dark?',
    ],
  },
  {
    name: 'glazier',
    says: [
      'glazier',
      'glass (merchant|cut to size|replacement)',
      'toughened glass',
      'broken (window|pane)',
      'mirrors? (cut|made) to (size|measure)',
      'glass cutting',
    ],
    clues:
      'pane, tempered, bevelled, shower screen, putty, boarded up, mirror, misted, leaded, glass, window, double glazing, broken, toughened, frame, cut to size, sealed unit, balustrade, laminated, cat flap, emergency, shopfront, table top, bay, lead light, sash, leak, door, condensation, splashback, bead, upvc',
    asks: {
      idea: ['Which room at home would you give a bigger window?'],
      problem: ['Which window at home rattles, sticks or steams up?'],
      choice: [
        'What would you like most in your home: a glass door, a big window or a glass roof?',
        'Which glass would you choose for a bathroom: frosted, ribbed or coloured?',
      ],
    },
    cued: [
      'Where would you hang a large *mirror*: in the hall, the bedroom or the garden?',
      '*Leaded* glass or plain: which would you like in a front door?',
      'Which picture would you choose for a *stained* glass window?',
      "Who uses the *cat flap* at your house: a cat, a dog or the neighbour's cat?",
    ],
    atWork: {
      asks: [
        'What matters most in a glazier: careful work, quick response or good advice?',
        'What matters most in glass for an office: daylight, quiet or privacy?',
        'What would you change first about the windows where you live: warmth, noise or light?',
        'Which glass would you choose for a meeting room: clear, frosted or tinted?',
      ],
      cued: [
        'Which question about *double glazing* do you answer most often?',
        'Which job takes the steadiest hands: a *shopfront*, a balustrade or a tiny pane?',
      ],
    },
  },
];
