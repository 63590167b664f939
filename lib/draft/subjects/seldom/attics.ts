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
      idea: ['Which is the smallest bed two people can sleep well in?'],
      problem: ['~Who takes up most of the room in your bed: partner, child, dog or cat?'],
      choice: ['A small bedroom: the biggest bed that fits, or room to walk round it?'],
      experience: ['~What is the narrowest bed you have managed to sleep in?'],
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
      idea: ['What makes a pillow just right for you?'],
      problem: ['~Where is your pillow when you wake up in the morning?'],
      choice: ['Under your head at night: one flat pillow, or two fat ones?'],
      experience: ['~Which journey have you made with your own pillow under your arm?'],
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
      idea: ['What makes the spare bed comfortable for guests at your home?'],
      problem: ['~Which side of your mattress has the bigger dip: left or right?'],
      choice: ['To freshen up a bed: a new topper, new pillows or crisp new sheets?'],
      experience: ['Who gets the good mattress when guests stay at your place?'],
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
      problem: ['~How do you get the child in the top bunk out of bed in the morning?'],
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
      idea: ['What warms you up fastest on a freezing night?'],
      problem: ['~Who in your home warms their cold feet on somebody else?'],
      choice: ['A cold bed: electric blanket, hot water bottle or thick socks?'],
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
      problem: ['~Who makes the most noise getting comfortable on your sofa bed?'],
      choice: ['Overnight guests: a sofa bed in the lounge, or an airbed in the study?'],
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
      choice: ['After work: feet up in a recliner, or stretched out on the sofa?'],
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
      problem: ['~How many unread books are waiting on your shelves?'],
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
      experience: ['~What did you notice in the mirror only after you had been out all day?'],
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
      idea: ['Which colour of towel goes with everything?'],
      problem: ['~Who leaves the wet towel on the bed in your house?'],
      choice: ['A bath towel: thick and fluffy, or thin and quick to dry?'],
      experience: ['~What is your oldest towel used for now?'],
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
      idea: ['What should a doormat say to the people who come to your door?'],
      problem: ['~Whose shoes does everybody trip over in your hallway?'],
      choice: ['At your front door: shoes off, or shoes on?'],
      experience: ['What is the first thing guests notice in your hallway?'],
    },
  },
];
