import type { Subject } from '../subject';

/** What stands, hangs and lies about in bedrooms, halls and sitting rooms. */
export const attics: readonly Subject[] = [
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
      idea: ['Which size of bed would you choose if the room were big enough?'],
      choice: [
        'A small bedroom: the biggest bed that fits, or room to walk round it?',
        'What matters most in a bed: size, firmness or the headboard?',
      ],
      problem: ['~Who takes up most of the room in your bed: partner, child, dog or cat?'],
    },
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
      choice: [
        '+How do you like a pillow: soft, medium or firm?',
        'Under your head at night: one flat pillow, or two fat ones?',
        'How do you sleep: on your back, on your side or on your front?',
      ],
      idea: ['How do you like your pillow: plumped up high, or folded in half?'],
    },
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
        'What matters most to you in a mattress topper: softness, support or coolness?',
        'A mattress topper: memory foam, wool or feather?',
      ],
      problem: ["What's harder to sleep on: a bed that is too firm, or too soft?"],
    },
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
        'Which theme would you choose for a room with bunk beds: a den, a ship or a castle?',
        'What matters most in a bunk bed: safety, storage or space?',
      ],
      experience: ['~Who got the top bunk when you were a child?'],
    },
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
        'Where would you use a heated throw most: in bed, on the sofa or at your desk?',
        'What goes best with a warm blanket: a book, a film or a hot chocolate?',
      ],
      idea: ['What would you like to do all evening under a warm electric blanket?'],
    },
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
      choice: [
        'Where would you put a sofa bed: the living room, the study or the spare room?',
        'What matters most in a sofa bed: comfort to sit, comfort to sleep or easy to open?',
        'Which colour would you choose for a sofa bed: grey, blue or something bright?',
      ],
      idea: ['What does a sofa bed need so that guests sleep well on it?'],
    },
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
        'What matters most in an armchair: a high back, a footrest or wide arms?',
      ],
      problem: ['~Who falls asleep in the armchair first in your house?'],
    },
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
        'Fitted wardrobe doors: sliding, or hinged?',
        'Where would you put a fitted wardrobe: bedroom, hallway or under the stairs?',
      ],
    },
    atWork: {
      asks: [
        '+What do you want most from a fitted wardrobe: more hanging space, shelves or drawers?',
        'What makes a fitted wardrobe worth having: the extra space, the look or the tidy room?',
        'Which suits a small bedroom best: sliding wardrobe doors, hinged ones or mirrors?',
        'What would you plan first in a fitted wardrobe: rails, shelves or lighting?',
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
        'Which wood would you choose for a dining table: oak, walnut or pine?',
        'Around the dining table: matching chairs, mixed chairs or a bench?',
      ],
      problem: ['~What has to be cleared off your dining table before anybody can eat?'],
    },
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
        'Where would you put a new bookcase: the living room, the bedroom or the hall?',
        'A bookcase: oak, white or painted to match the wall?',
        'Books on a shelf: by author, by colour or as they come?',
      ],
      idea: ['What stands on your shelves besides books?'],
    },
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
      choice: ['+Mirrors: round, square or arched?', 'A mirror frame: gold, black or plain wood?'],
      idea: ['Where would you hang a new mirror at home?'],
      problem: ['~Who spends longest in front of the mirror in your house?'],
    },
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
      choice: [
        '+Wallpaper: on every wall, or just the one?',
        'What catches your eye first in a wallpaper: the pattern, the colour or the texture?',
      ],
      idea: ['+Which room would you dare to cover in bold wallpaper?'],
      problem: ['~What did you find underneath when you peeled off old wallpaper?'],
    },
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
        '+What matters most to you in a towel: softness, size or quick drying?',
        '+A bath towel: thick and fluffy, or thin and quick to dry?',
        'Your bathroom towels: crisp white, a soft colour or a bold stripe?',
      ],
      idea: ['Which colour of towel would you choose for your bathroom?'],
    },
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
        'What does a hallway need most: hooks, a bench or a good mirror?',
        'Which doormat would you choose: plain, patterned or with a message?',
        'At your front door: shoes off, or shoes on?',
      ],
      problem: ['~Whose shoes does everybody trip over in your hallway?'],
    },
  },
];
