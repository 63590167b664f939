import type { Subject } from '../../subject';

/** What stands, hangs and lies about in bedrooms, halls and sitting rooms. */
export const furnishings: readonly Subject[] = [
  {
    name: 'bed sizes',
    says: [
      'bed size',
      'mattress size',
      '(super ?king|king size|queen size|small double)( bed| mattress)?',
      '(emperor|four foot|double or king) bed',
      'size (of )?bed',
    ],
    clues:
      'headboard, divan, slats, queen, width, centimetres, mattress, bedroom, super king, double, single, 4ft, frame, measure, emperor, 5ft, small double, 150cm, uk, guide, sheets, ottoman, european, fit, duvet, cot bed, bespoke, legroom, caravan',
    asks: {
      choice: ['A small bedroom: the biggest bed that fits, or room to walk round it?'],
      idea: ['Which size of bed would you choose if the room were big enough?'],
      experience: ['Where was the biggest bed you have slept in?'],
      problem: ['+~Who takes up most of the room in your bed: partner, child, dog or cat?'],
    },
    cued: [
      'What would you like your *headboard* to be made of: velvet, wood or rattan?',
      'What would you store in the drawers of a *divan* bed?',
      'A new *mattress*: soft enough to sink into, or good and firm?',
      'What would you put at the foot of a *super king* bed: a bench, a blanket or the dog?',
    ],
  },
  {
    name: 'pillows',
    says: [
      '(memory foam|feather|orthopa?edic|contour|pregnancy|body|neck|cervical|buckwheat|latex) pillow',
      'pillow (fitting|sale|filling|height|protector)',
      '(side|back|front) sleeper',
    ],
    clues:
      'pillow, neck, goose down, loft, hypoallergenic, mattress, duvet, memory foam, feather, sleep, side sleeper, down, side, latex, pillowcase, support, duck, goose, bed, fill, back sleeper, orthopaedic, pregnancy, firm, cushion, washable, snore, bamboo, stomach, medium, spine, hotel quality, buckwheat',
    asks: {
      experience: ['+What tells you that it is time for a new pillow?'],
      choice: [
        '+How do you lie on your pillow: on your side, your back or your front?',
        '+What do you do to a pillow before you sleep: plump it, fold it or flip it?',
        '+How do you like a pillow: soft, medium or firm?',
        '+What would you like most from a new pillow: neck support, coolness or softness?',
        '+Which is trickiest to find in a pillow: the right height, or the right softness?',
      ],
    },
    cued: [
      'Who in your family swears by a *feather* pillow, and who by foam?',
      'How does *memory foam* feel best to you: firm, soft or somewhere in between?',
      'Which side does a *side sleeper* start the night on: left or right?',
      'What does your favourite *pillowcase* look like: plain white, striped or flowery?',
    ],
  },
  {
    name: 'mattress toppers',
    says: [
      'mattress (topper|protector|pad|cover)',
      'bed topper',
      '(rotate|turn|flip)(ing)? (your |the |a )?mattress',
      'mattress (recycling|care|hygiene)',
    ],
    clues:
      'mattress, guest bed, dust mites, springs, foam, spare room, sleepers, sagging, memory foam, protector, bed, latex, wool, king size, waterproof, cooling, firm, comfort, quilted, too hard, bamboo, depth, elasticated, sleep, guest, soft, 5cm, feather, breathable, double, pad, inch, sofa bed, washable, old mattress, rotate',
    asks: {
      choice: [
        '+A mattress topper: soft as a cloud, or a little firmer?',
        'What would you like a mattress topper to add: softness, warmth or support?',
        'A mattress topper: memory foam, wool or feather?',
      ],
      problem: ["What's harder to sleep on: a bed that is too firm, or too soft?"],
    },
    cued: [
      'Which would you choose for your bed: *memory foam*, latex or a good old spring mattress?',
      'What belongs in a *spare room* besides the bed: a lamp, a chair or a shelf of books?',
      'What keeps you comfortable on a hot night: a *cooling* topper, a fan or an open window?',
      'A *wool* topper on the bed: all year round, or only in winter?',
    ],
  },
  {
    name: 'bunk beds',
    says: [
      'bunk ?bed',
      '(cabin|mid sleeper|high sleeper|loft|toddler|house) bed',
      "(kid|child|children)'?s'? (bed|bedroom furniture)",
      'trundle bed',
    ],
    clues:
      'ladder, bedroom, bunks, toddlers, guard rail, sleepover, storage drawers, kids, cabin, loft, triple, mid sleeper, storage, mattress, siblings, trundle, drawers, high sleeper, slide, shared room, sleeps, teenager, desk, pine, detachable, stairs, treehouse, adult, house bed, assembly',
    asks: {
      choice: [
        '+In a bunk bed: the top, or the bottom?',
        'Which extra would you add to a bunk bed: a slide, a curtain or a reading lamp?',
      ],
      idea: ['What would you put under a high bed: a desk, a den or drawers?'],
      experience: ['~Who got the top bunk when you were a child?'],
    },
    cued: [
      'Which bedtime story would you read to a *toddler* in the bottom bunk?',
      'Who in your family would sleep in the middle of a *triple* bunk bed?',
      'What would you keep in the *storage* drawers under a bunk bed?',
      'Who would you have invited first to a *sleepover* in a room with bunk beds?',
    ],
  },
  {
    name: 'electric blankets',
    says: [
      '(electric|heated) (blanket|throw|underblanket|mattress)',
      'hot water bottle',
      '(heated|warming) (pad|bed)',
      'electric blanket (test|testing|check)',
    ],
    clues:
      'cosy, chilly, winter nights, warm bed, cold feet, fleece, sherpa, heated, throw, winter, controller, washable, safety check, cold, timer, warm, bed, tested, overheat, hot water bottle, trading standards, plug, pence, dual control, fire safety, sofa, underblanket, energy, heat settings, watts, tog, cable, running cost',
    asks: {
      choice: [
        '+A warm bed on a winter night: electric blanket, hot water bottle or thick socks?',
        'An electric blanket: on before bedtime, or all evening on the sofa?',
        'Who deserves a heated throw this winter: your mum, a friend or you?',
      ],
      experience: ['Which blanket do you remember from the beds of your childhood?'],
    },
    cued: [
      'What do you like to watch curled up under a heated *throw*?',
      'Which colour of *sherpa* blanket would look best on your sofa: cream, grey or red?',
      'What is the right moment in the evening to switch on a heated *mattress* cover?',
      '*Dual control* on a warm bed: who at your house would set the higher number?',
    ],
  },
  {
    name: 'sofa beds',
    says: [
      'sofa ?bed',
      '(pull|fold) ?out (bed|sofa|couch)',
      'futon',
      'day ?bed',
      '(murphy|wall|fold down) bed',
      'air ?bed',
    ],
    clues:
      'guests, spare room, sleepover, click clack, small flat, couch, pull out, mattress, futon, fold out, overnight, day bed, seater, storage, corner, fabric, sleep, small spaces, double, cushions, living room, mechanism, chaise, armchair, velvet, bedding, apartment, visitors, sprung, compact',
    asks: {
      idea: ['What does a sofa bed need so that guests sleep well on it?'],
      choice: ['A sofa bed: in the living room, or in a spare room of its own?'],
      problem: ['Which is trickier with overnight guests: finding the bedding, or finding the space?'],
      experience: ["What's the oddest place you have slept as somebody's guest?"],
    },
    cued: [
      'Which kind of *mattress* do you sleep best on: soft, medium or firm?',
      'Where would you put a *corner* sofa bed: facing the window or the television?',
      'Which *fabric* would suit a sofa bed in your home: velvet, linen or corduroy?',
      'What would you like to keep in the *storage* under a sofa bed?',
    ],
  },
  {
    name: 'recliners',
    says: [
      'recliner',
      'reclining (sofa|chair|seat)',
      '(wing ?back|lift|massage) chair',
      'rise and recline',
      'lazy ?boy',
    ],
    clues:
      'footrest, lever, armchair, headrest, lumbar, remote, leather, cinema room, lift, rise, tilt, power, riser, comfort, sofa, mobility, dual motor, wingback, massage, seat, vat relief, upholstered, manual, lounge, usb, cinema, showroom, fabric, swivel, elderly',
    asks: {
      choice: [
        '+A recliner: soft leather, or cosy fabric?',
        'In a recliner after work: feet up with a book, or feet up with a film?',
      ],
      idea: ['What would you keep within reach of a really comfy armchair?'],
      problem: ['~Who falls asleep in the armchair first in your house?'],
    },
    cued: [
      'Which would you choose for a new *leather* armchair: black, tan or deep red?',
      'Which film would you put on first in a *cinema room* with reclining seats?',
      'A reclining chair: a *power* button, or a good old lever on the side?',
      'Where in the living room would you put a reclining *sofa*: by the window or facing the TV?',
    ],
  },
  {
    name: 'fitted wardrobes',
    says: [
      '(fitted|built in|sliding|walk in|bespoke|hinged) (wardrobe|closet|bedroom)',
      'sliding door wardrobe',
      'fitted (bedroom|furniture|storage)',
      'closet (design|designer|system)',
    ],
    clues:
      'sloping ceiling, hanging rail, shoe rack, alcove, mirrored, drawers, closet, sliding doors, made to measure, bedroom, bespoke, joinery, eaves, storage, hinged, rails, fitter, walk in, shelves, design visit, installation, floor to ceiling, cabinets, loft, shaker, handles, carcass, dressing room, mdf, spray painted',
    asks: {
      idea: ['+What would you have in a wardrobe made to measure: drawers, rails or shelves?'],
      choice: [
        'Wardrobe doors: mirrors, wood, or no doors at all?',
        'Which extra would you choose in a fitted wardrobe: soft lights, a shoe rack or a mirror?',
        'Which finish would you choose for wardrobe doors: painted, oak or glass?',
      ],
    },
    cued: [
      'What would you do with a *sloping ceiling* in the bedroom: shelves, drawers or a full wardrobe?',
      'Wardrobe doors in a small bedroom: *sliding* or hinged?',
      'What would you keep in a *walk-in* wardrobe besides clothes?',
      'Which would you fit into an *alcove*: a wardrobe, bookshelves or a desk?',
    ],
    atWork: {
      asks: [
        'What do you want most from a fitted wardrobe: more hanging space, shelves or drawers?',
        'Which extra would you choose for a fitted wardrobe: lighting, a mirror or a pull-out rail?',
        'What makes a fitted wardrobe worth having: the extra space, the look or the tidy room?',
        'Which finish suits a fitted wardrobe best: painted, oak or gloss?',
      ],
      cued: [
        'Which part of fitting a wardrobe under the *eaves* takes the most thought?',
        'What do customers ask for most often at a wardrobe *design visit*?',
      ],
    },
  },
  {
    name: 'dining tables',
    says: [
      'dining (table|chair|set|suite|bench)',
      '(extending|oak|farmhouse|refectory) table',
      'table (maker|and chairs)',
    ],
    clues:
      'seats, oak, extends, benches, legs, sideboard, solid wood, tabletop, seats six, chairs, farmhouse, walnut, round, reclaimed, pedestal, handmade, trestle, leaf, live edge, resin, furniture, oval, ash, top, marble, refectory, family meal, seater, epoxy, oiled, teak',
    asks: {
      choice: [
        '+A dining table: round, square or long?',
        'Which style of dining table do you like best: rustic, modern or classic?',
        'What matters most in a dining table: the size, the wood or the shape?',
      ],
      problem: ['~What has to be cleared off your dining table before anybody can eat?'],
    },
    cued: [
      'Which celebration would you pull out an *extending* table for first?',
      'A dining table in *oak*: pale and natural, or dark and polished?',
      'What would you put in the middle of a *round* dining table: flowers, fruit or candles?',
      'Round the dining table: a long *bench*, or a different chair for everyone?',
    ],
  },
  {
    name: 'bookcases and shelves',
    says: [
      'book ?case',
      'book ?shel(f|ves|ving)',
      '(alcove|floating|bespoke|built in|wall) (shelf|shelves|shelving|unit|bookcase)',
      'shelving unit',
      'home library',
    ],
    clues:
      'alcoves, paperbacks, brackets, oak, cupboards, spirit level, ornaments, floating, shelving, built in, storage, joinery, living room, carpenter, cabinet, wall, ladder, bespoke, fireplace, mdf, painted, display, unit, adjustable, study, modular, library, pine',
    asks: {
      choice: [
        'Books on a shelf: by author, by colour or as they come?',
        'Which shelves would suit your home best: floating, freestanding or fitted in an alcove?',
        'What would you put on a new shelf first: books, plants or photos?',
      ],
      idea: ['What stands on your shelves besides books?'],
    },
    cued: [
      'What would you put in the *alcove* beside a fireplace: books, a lamp or the television?',
      'For a *built in* bookcase: right up to the ceiling, or low enough to sit on?',
      'Which would you choose for a living room: *oak* shelves or painted ones?',
      'What looks best on one *floating* shelf: a plant, a photo or a row of books?',
    ],
  },
  {
    name: 'mirrors',
    says: [
      '(wall|hall|hallway|bathroom|led|round|antique|full length|overmantel|bespoke|gilt|arched|venetian) mirror',
      'mirror (glass|maker|restoration|shop|frame)',
      'mirrors cut',
      're ?silver(ing|ed)?',
    ],
    clues:
      'reflection, bevelled, frames, hallway, mantelpiece, mirror, glass, wall, arched, bathroom, led, full length, gilt, antique, round, hang, vanity, silvering, mantel, demister, brass, bespoke, light, convex, foxed, bedroom, sunburst, cut to size, gym',
    asks: {
      choice: [
        '+Mirrors: round, square or arched?',
        'A mirror in the hall: head and shoulders, or full length?',
      ],
      idea: ['Which room in your home would look bigger with a large mirror?'],
      problem: ['~Who spends longest in front of the mirror in your house?'],
    },
    cued: [
      'What matters most in a *bathroom* mirror: good light, a shelf or no steam?',
      'A *round* mirror on the wall: over the sofa, over the sink or by the door?',
      'Where would an *antique* mirror look best: over a fireplace, in the hall or in a bedroom?',
      'Which spot at home would you pick for an *arched* mirror: landing, bedroom or garden?',
    ],
  },
  {
    name: 'wallpaper',
    says: [
      'wall ?paper',
      'wall ?covering',
      '(feature|accent) wall',
      'wall ?paper (hanger|hanging|design|shop|roll|sample|range|pattern|collection)',
      'wall (mural|sticker|decal)',
    ],
    clues:
      'pattern, rolls, paste, botanical, prints, stripes, hanging, designers, wall, feature wall, mural, sample, floral, paper, peel and stick, repeat, designs, panel, chinoiserie, room, grasscloth, archive, decorator, damask, metre, textured, hanger, wallcovering',
    asks: {
      idea: ['+Which room would you dare to cover in bold wallpaper?'],
      choice: ['+Wallpaper: on every wall, or just the one?'],
      experience: ['What was on the wallpaper in your childhood bedroom?'],
      problem: ['~What did you find underneath when you peeled off old wallpaper?'],
    },
    cued: [
      'Which picture would you choose for a *mural* across a whole bedroom wall?',
      'Which wall would you pick for a *feature wall*: behind the bed, the sofa or the table?',
      'Which *floral* wallpaper would you like to wake up to: roses, poppies or wild meadow?',
      '*Botanical* wallpaper: ferns, palms or wild herbs?',
    ],
  },
  {
    name: 'towels',
    says: [
      '(bath|hand|beach|turkish|egyptian cotton|hammam|hooded|luxury) towel',
      'bath (mat|sheet|robe)',
      'towel (set|bale|range)',
      'towelling',
    ],
    clues:
      'cotton, gsm, bathroom, fluffy, bamboo, absorbent, bathrobe, terry, linen, bath sheet, hammam, soft, turkish, beach, robe, waffle, bale, wash, hand, microfibre, embroidered, bath mat, organic, hooded, tassel, quick drying, face cloth, hotel, dry, tea',
    asks: {
      choice: [
        '+A bath towel: thick and fluffy, or thin and quick to dry?',
        '+What matters most to you in a towel: softness, size or quick drying?',
      ],
      idea: ['Which colour of towel would you choose for your bathroom?'],
      problem: ['How do you keep a bath towel soft, wash after wash?'],
    },
    cued: [
      'Which colour of *beach towel* is easiest to spot on a crowded beach?',
      'What does a *bathrobe* go best with: a morning coffee, or an evening film?',
      'How long should a really good *bath sheet* be: to the knees, or to the ankles?',
      'Where would you lay out a *hammam* towel first: the beach, the boat or the sofa?',
    ],
  },
  {
    name: 'hallways and doormats',
    says: [
      'door ?mat',
      '(entrance|coir|boot|barrier) mat',
      'hall ?way (makeover|storage|furniture|ideas|bench)',
      '(coat|shoe) (rack|stand|storage|bench)',
      'boot room',
      'mud ?room',
    ],
    clues:
      'hallway, muddy, wellies, coats, porch, bench, hooks, coir, mat, muddy boots, shoe rack, coat hooks, entrance, runner, console table, front door, bristle, hello, storage, umbrella stand, personalised, welcome, shoes, washable, dirt trapper, tile, pegs, rubber, keys, boot tray, mirror, stairs',
    asks: {
      choice: [
        'At your front door: shoes off, or shoes on?',
        'What does a hallway need most: hooks, a bench or a good mirror?',
      ],
      idea: ['What do you like to hang or stand in your hallway to greet people?'],
      problem: ['~Whose shoes does everybody trip over in your hallway?'],
    },
    cued: [
      'Where do muddy *wellies* go at your house: the porch, the hall or the garden step?',
      'Which words would you like to read on a *doormat* at the front door?',
      'What usually ends up on a *bench* in the hall: bags, coats or people?',
      'Which colour of *runner* would suit a long, narrow hallway?',
    ],
  },
];
