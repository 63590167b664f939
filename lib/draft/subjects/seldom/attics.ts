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
      problem: ['~Who takes up most of the room in your bed: partner, child, dog or cat?'],
      choice: ['A small bedroom: the biggest bed that fits, or room to walk round it?'],
      experience: ['Where was the biggest bed you have slept in?'],
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
      idea: ['How do you like your pillow: plumped up high, or folded in half?'],
      problem: ['Which is trickiest to find in a pillow: the right height, or the right softness?'],
      choice: ['Under your head at night: one flat pillow, or two fat ones?'],
      experience: ['Where have you slept on the best pillow you can remember?'],
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
      idea: ['What do you like to leave on the spare bed for guests at your home?'],
      problem: ["What's harder to sleep on: a bed that is too firm, or too soft?"],
      choice: ['A mattress topper: soft as a cloud, or a little firmer?'],
      experience: ['Where did you sleep in the softest bed you can remember?'],
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
      idea: ['What would you put under a high bed: a desk, a den or drawers?'],
      problem: ["What's your trick for making the bed on a top bunk?"],
      choice: ['In a bunk bed: the top, or the bottom?'],
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
      idea: ['What would you like to do all evening under a warm electric blanket?'],
      problem: ['~Who in your home warms their cold feet on somebody else?'],
      choice: ['An electric blanket: on before bedtime, or all evening on the sofa?'],
      experience: ['Which blanket do you remember from the beds of your childhood?'],
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
      idea: ['What does a sofa bed need so that guests sleep well on it?'],
      problem: ['Which is trickier with overnight guests: finding the bedding, or finding the space?'],
      choice: ['A sofa bed: in the living room, or in a spare room of its own?'],
      experience: ["What's the oddest place you have slept as somebody's guest?"],
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
      idea: ['What would you keep within reach of a really comfy armchair?'],
      problem: ['~Who falls asleep in the armchair first in your house?'],
      choice: ['In a recliner after work: feet up with a book, or feet up with a film?'],
      experience: ['Who had their very own armchair in the home you grew up in?'],
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
      idea: ['What would you have in a wardrobe made to measure: drawers, rails or shelves?'],
      problem: ['~What has been at the back of your wardrobe for longest?'],
      choice: ['Wardrobe doors: mirrors, wood, or no doors at all?'],
      experience: ['~What did you hide in the wardrobe when you were a child?'],
    },
    atWork: {
      work: [
        'What makes a fitted wardrobe worth having: the extra space, the look or the tidy room?',
        'What do you want most from a fitted wardrobe: more hanging space, shelves or drawers?',
      ],
      people: [
        "What's the strangest corner you've ever seen a wardrobe fitted into?",
        "What's hiding at the very back of your wardrobe that you can't part with?",
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
      idea: ['Who would you love to have round your dining table this weekend?'],
      problem: ['~What has to be cleared off your dining table before anybody can eat?'],
      choice: ['A dining table: round, square or long?'],
      experience: ['Who sat where at the table in your family when you were a child?'],
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
      idea: ['What stands on your shelves besides books?'],
      problem: ['Which kind of book takes up the most room on your shelves?'],
      choice: ['Books on a shelf: by author, by colour or as they come?'],
      experience: ['Which book has moved home with you every time?'],
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
      idea: ['Which room in your home would look bigger with a large mirror?'],
      problem: ['~Who spends longest in front of the mirror in your house?'],
      choice: ['A mirror in the hall: head and shoulders, or full length?'],
      experience: ['Where did the mirror hang in the home you grew up in?'],
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
      idea: ['Which room would you dare to cover in bold wallpaper?'],
      problem: ['~What did you find underneath when you peeled off old wallpaper?'],
      choice: ['A wallpaper for the bedroom: flowers, stripes or birds?'],
      experience: ['What was on the wallpaper in your childhood bedroom?'],
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
      idea: ['Which colour of towel would you choose for your bathroom?'],
      problem: ['How do you keep a bath towel soft, wash after wash?'],
      choice: ['A bath towel: thick and fluffy, or thin and quick to dry?'],
      experience: ['Which beach towel do you remember from your childhood holidays?'],
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
      idea: ['What do you like to hang or stand in your hallway to greet people?'],
      problem: ['~Whose shoes does everybody trip over in your hallway?'],
      choice: ['At your front door: shoes off, or shoes on?'],
      experience: ["What's the oddest thing hanging on the coat hooks in your hallway?"],
    },
  },
];
