import type { Subject } from '../subject';

/** What is fitted, laid, hung and mended indoors. */
export const rooms: readonly Subject[] = [
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
      idea: ['Which room at home would you give new curtains or blinds first?'],
      problem: ['Which window at home lets in too much light in the morning?'],
      choice: ['In the bedroom: curtains, blinds or both?'],
      experience: ['~What was on your bedroom curtains when you were a child?'],
    },
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
      idea: ['Which room at home would you give a new floor first?'],
      problem: ['~Which creaky floorboard at home gives you away at night?'],
      choice: ['For the living room floor: wood, carpet or tiles?'],
      experience: ['What have you found under an old carpet?'],
    },
    atWork: {
      work: [
        'What matters most to you in a floor: how it looks, how it feels or how it cleans?',
        'What ruins a new floor fastest in a busy workplace?',
      ],
      people: [
        'What did you find under an old carpet that surprised you?',
        'What does a good floor fitter do that nobody sees afterwards?',
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
      idea: ['Where at home would you put a really colourful tile?'],
      problem: ["What's hardest to choose for a bathroom: the tile, the colour or the grout?"],
      choice: ['For bathroom tiles: plain white, a bold colour or a pattern?'],
      experience: ['What colour were the bathroom tiles in the house you grew up in?'],
    },
    atWork: {
      work: [
        'What takes longest on a tiling job: the preparation, the cuts or the grout?',
        'What do you notice first in a tiled room: the colour, the pattern or the grout?',
      ],
      people: [
        'Which tiles do you remember from the kitchen or bathroom you grew up with?',
        'Which tiled floor or wall have you seen and wondered who laid it?',
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
      idea: ['~What would you write on a bare wall before it is plastered over?'],
      problem: ['Which wall or ceiling at home could do with fresh plaster?'],
      choice: ['For freshly plastered walls: plain white paint, or a bold colour?'],
      experience: ['~What have you found under old wallpaper?'],
    },
    atWork: {
      work: [
        'What makes a room feel finished: smooth walls, fresh paint or good light?',
        'What do people forget to do in a room before the plasterer arrives?',
      ],
      people: [
        'What happened the first time you tried to plaster a wall yourself?',
        'What can you tell about a plasterer from the room they leave behind?',
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
      idea: ['Which chair or sofa at home would you give a new cover first?'],
      problem: ['~Which worn-out chair at home could you never throw out?'],
      choice: ['On your favourite armchair: velvet, wool or leather?'],
      experience: ['~Whose chair at home does nobody else dare to sit in?'],
    },
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
      idea: ['What would you toast over a fire on a winter evening?'],
      problem: ['~What is hardest about a log fire: lighting it, feeding it or leaving it?'],
      choice: ['By the stove on a cold evening: a book, a film or a nap?'],
      experience: ['Who taught you to light a good fire?'],
    },
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
      idea: ['What colour would you choose for a new front door?'],
      problem: ['Which door at home gets opened and closed the most in a day?'],
      choice: ['At your front door: a bell, a knocker or a good loud shout?'],
      experience: ['What colour was the front door of your childhood home?'],
    },
  },
  {
    name: 'worktops',
    says: ['work ?top', 'counter ?top', '(quartz|granite|marble) (surface|slab|island)', 'work ?surface'],
    clues:
      'quartz, granite, marble, slab, templating, upstand, kitchen island, undermount, offcut, kitchen, island, sink, splashback, stone, stain, edge profile, laminate, hob cut-out, oak, solid surface, installation, mm, heat mat, veining, porcelain, sealing, waterfall, drainer grooves, countertop',
    asks: {
      idea: ['What would you bake or cook if you had a bigger kitchen worktop?'],
      problem: ['~What always ends up lying about on your kitchen worktop?'],
      choice: ['On a kitchen worktop: everything within reach, or everything cleared away?'],
      experience: ['Which kitchen gadget has a permanent place on your worktop?'],
    },
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
      choice: ['Cleaning your windows: newspaper and vinegar, or a squeegee?'],
      experience: ['~Who in your family has broken a window, and how?'],
    },
    atWork: {
      work: [
        'What would you change first about the windows where you live: warmth, noise or light?',
        'Which matters more in an office window: more light, or less noise?',
      ],
      people: [
        "What's the biggest piece of glass you've ever had to carry or watch being moved?",
        'Which window in your life has had the best view?',
      ],
    },
  },
];
