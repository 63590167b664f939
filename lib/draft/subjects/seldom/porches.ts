import type { Subject } from '../subject';

/** Gates, garage doors, floors and stairs, unusual houses, and those who show and sell them. */
export const porches: readonly Subject[] = [
  {
    name: 'garage doors',
    says: [
      'garage ?door',
      '(up and over|roller|sectional|side hinged) garage',
      '(garage door|roller door) (repair|spring|opener|installation)',
      'roller garage',
      'garage (conversion|makeover|organi[sz]ation|flooring|storage)',
    ],
    clues:
      'remote, opener, springs, insulated, driveway, automated, sectional, panels, roller, spring, up-and-over, motor, track, sensor, cable, fitted, stuck, anthracite, hinge, fob, woodgrain, security, side-hinged, torsion, locking, dent, survey, installer, noisy',
    asks: {
      choice: [
        'Garage door: roller, sectional or side-hinged?',
        'A garage door: one that rolls up at a button, or wooden doors that swing?',
        'What do you keep in your garage most: the car, bikes or tools?',
      ],
      idea: ['Which colour would you choose for a new garage door?'],
    },
    atWork: {
      asks: [
        'What matters most in a garage door: speed, quiet or a tight seal?',
        'Which makes a garage door easy to live with: a quiet motor, a remote or little upkeep?',
        'What matters most in a garage or workshop door: security, speed or insulation?',
        "What's behind your garage door: the car, the tools or everything else?",
      ],
    },
  },
  {
    name: 'gates and railings',
    says: [
      '(electric|automatic|wrought iron|driveway|garden|sliding|security|metal|estate) gate',
      'gate (automation|installation|motor|repair|maker)',
      '(iron|metal|glass|balcony|stair|garden) (railing|balustrade)',
      'balustrade',
      'intercom system',
    ],
    clues:
      'railings, hinges, iron, intercom, posts, fob, galvanised, driveway, latch, wrought iron, automation, powder coated, welding, fabricator, blacksmith, balustrade, keypad, steel, hardwood, sliding, security, sensor, bespoke, metalwork, handrail, finial, fence, motor, swing, entrance',
    asks: {
      choice: [
        '+What matters most in a gate: a good look, a strong lock or an easy swing?',
        'Which colour would you paint a garden gate: black, green or something bright?',
        'A gate for the drive: opened by hand, or at the press of a button?',
      ],
      idea: ['What would you hang on your garden gate to welcome people?'],
    },
    atWork: {
      asks: [
        'What matters most in gates and railings: strength, looks or little upkeep?',
        'Which would you choose for a site entrance: a sliding gate, a swing gate or a barrier?',
        'What makes a gate look welcoming: the colour, the shape or the path behind it?',
        "What's hardest to get right in a gate: the posts, the slope or the lock?",
      ],
    },
  },
  {
    name: 'staircases',
    says: [
      'stair ?case',
      '(spiral|oak|floating|bespoke|loft|glass|wooden|new) stair',
      'stair (runner|carpet|parts|renovation|maker|rods|refurbishment)',
      'banister',
      'handrail',
      'newel post',
    ],
    clues:
      'treads, oak, spindles, landing, risers, joinery, runner, newel, handrail, balustrade, joiner, banister, spiral, bespoke, glass panel, floating, hallway, carpet runner, loft, stringer, cladding, winder, baluster, step, install, carpenter, pine, under-stairs, half landing',
    asks: {
      choice: [
        'Stairs at home: bare wood, carpet or a striped runner?',
        'A staircase at home: straight, curved or spiral?',
        'Which handrail would you choose for a staircase: oak, steel or painted wood?',
      ],
      idea: ['What would you hang on the wall beside your stairs?'],
    },
    atWork: {
      asks: [
        'Glass or timber: which would you choose for the side of a staircase?',
        'What matters most in a new staircase: safety, looks or saving space?',
        "Which staircase have you climbed that you'd call a work of art?",
        'What do you notice first about a staircase: the steps, the handrail or the light?',
      ],
    },
  },
  {
    name: 'floor sanding',
    says: [
      'floor (sanding|sander|restoration|polishing|refinishing)',
      '(sand|sanding|sanded|restore|refinish)(ing|ed)? (your |the |a )?(wooden |wood |hardwood )?floor(board)?',
      '(parquet|wood floor|hardwood|marble|terrazzo) (restoration|repair|refinishing|polishing)',
      '(resin|epoxy|polished concrete|microcement) floor(ing)?',
    ],
    clues:
      'oil, lacquer, dust free, floorboards, parquet, varnish, scratches, herringbone, sander, hardwood, oak, stain, gap filling, pine, grit, refinish, restored, wooden, coat, victorian, edge, polyurethane, matt, sealer, before and after, buff, sawdust, timber',
    asks: {
      choice: [
        '+A freshly sanded floor: pale and matt, or dark and glossy?',
        'Which wood would you choose for a floor: oak, pine or walnut?',
      ],
      idea: ['Which room would you have the wooden floor sanded in first?'],
      problem: ['~Which spot on your floor tells the story of a spill?'],
    },
    atWork: {
      asks: [
        'Which finish do you like best on a sanded floor: oil, wax or varnish?',
        'What matters most in floor sanding at work: little dust, quick drying or a hard finish?',
        "What's the best floor you've ever found under something ugly?",
        'When would you have a workplace floor sanded: evenings, weekends or holidays?',
      ],
    },
  },
  {
    name: 'internal doors',
    says: [
      '(internal|interior|sliding|pocket|barn|oak|bifold|french|panel) door',
      'door (handle|furniture|knob|hanging|fitting|knocker)',
      'ironmongery',
      'door hung',
    ],
    clues:
      'hinges, latches, brass, architrave, bifolds, hallway, handles, joiner, oak, hung, glazed, pocket, carpenter, fire door, shaker, frame, sliding, crittall-style, panel, room, primed, knob, veneer, ironmongery, barn, lock, trimmed, mm',
    asks: {
      choice: [
        '+Doors inside the house: solid, with glass or sliding?',
        '+Doors inside the house: painted white, or plain wood?',
      ],
      idea: ['Which door at home would you change first?'],
      problem: ['~Which door in your house sticks, squeaks or slams?'],
    },
    atWork: {
      asks: [
        'What matters most in an internal door: the look, the quiet or the fire rating?',
        'What changes a room more: a new door, or a fresh coat of paint?',
        'Where do glass doors work best: in offices, in halls or in kitchens?',
        'How many tries did you need to hang your first door?',
      ],
    },
  },
  {
    name: 'wall panelling',
    says: [
      '(wall|wood|wooden|mdf|shaker|acoustic|slatted|pvc|bathroom) panel(ling|ing)?',
      'panel(led|ling|ing) wall',
      '(skirting board|architrave|coving|cornice|dado rail|picture rail)',
      'plaster mou?lding',
      'ceiling rose',
    ],
    clues:
      'mdf, slats, battens, trim, caulk, mitre, hallway, moulding, shaker, skirting, paint, feature wall, tongue and groove, dado, acoustic slat, beading, bedroom, joiner, scribe, wainscoting, nail gun, board and batten, bathroom, pvc, oak slat, georgian, carpenter, decorator, shiplap, diy, stairwell',
    asks: {
      choice: [
        '+Which room would suit wall panelling best: the hall, the bedroom or the dining room?',
        'Wall panelling: slats, squares or tongue and groove?',
      ],
      idea: [
        '+Which wall in your home would you panel first?',
        'Which colour would you paint a panelled wall?',
      ],
    },
  },
  {
    name: 'tiny houses',
    says: [
      'tiny (house|home)( (living|builder|build|village|show|open day|community))?',
      '(container|shipping container|log|kit|prefab|modular|straw bale|off grid|a frame) (house|home)',
      'granny (flat|annexe)',
      '(garden|self contained) annexe',
      'park home',
      'mobile home',
      'accessory dwelling',
    ],
    clues:
      'square feet, trailer, annexe, timber frame, sleeping loft, downsizing, off-grid, wheels, composting toilet, loft bed, square foot, minimalist, simple living, cladding, prefab, cabin, shipping container, solar panel, planning permission, wood stove, kitchenette, modular, build, zoning, mortgage-free, eco, plot, granny flat, square metre, footprint, self-build',
    asks: {
      choice: [
        '+What do you like best about tiny houses: the cosiness, the freedom or the clever storage?',
        '+A tiny house: in the woods, by the sea or in the back garden?',
        'What could you never do without in a tiny house: a bath, a big window or a proper kitchen?',
      ],
      problem: ['What would you find hardest to fit into a tiny house?'],
    },
    atWork: {
      asks: [
        '+What matters most in the design of a tiny house: light, storage or layout?',
        'What would you use a tiny house for: guests, an office or living in it all year?',
        'Where would you put a tiny house: in the woods, by the water or in a garden?',
        'What do people miss most in a tiny house: storage, a door to shut or a big table?',
      ],
    },
  },
  {
    name: 'barn conversions',
    says: [
      'barn conversion',
      '(barn|chapel|church|mill|school|warehouse|schoolhouse) (conversion|converted into|into a home)',
      'convert(ed|ing) (a |an |the )?(barn|chapel|church|mill|warehouse|pub|school)',
      '(period|listed|character) (property|home|house|cottage|building)',
      'listed building consent',
    ],
    clues:
      'beams, oak, original features, vaulted, heritage, flagstones, oak frame, exposed brick, planning permission, listed, architect, rural, vaulted ceiling, stone, class q, farmhouse, renovation, glazing, courtyard, character, rafter, mezzanine, restored, derelict, threshing, countryside, planner, agricultural building, open-plan, bat survey, lime mortar, truss, outbuilding',
    asks: {
      choice: [
        '+What would you love most in a converted barn: the beams, the height or the big windows?',
        'Which room would you make the heart of a barn conversion: the kitchen or the lounge?',
        'A home with a past: a barn, a chapel or a mill?',
      ],
      idea: ['Which old building near you would make a wonderful home?'],
    },
    atWork: {
      asks: [
        '+What matters most in a barn conversion: the light, the layout or the original timber?',
        'Which original feature would you always keep in a barn conversion?',
        'What makes a barn conversion feel like home: the stove, the space or the view?',
        "What's hardest to keep in a barn conversion: the light, the beams or the budget?",
      ],
    },
  },
  {
    name: 'passive houses',
    says: [
      'passiv(e ?house|haus)',
      '(net ?zero|zero carbon|low energy|eco|airtight|energy efficient|earth) (home|house)',
      'air ?tight(ness)? (test|testing|layer)',
      '(hempcrete|straw bale|rammed earth|cob)( build| house| wall| building)?',
    ],
    clues:
      'airtight, insulation, triple glazed, ventilation, u value, heat pump, orientation, heat recovery, mvhr, thermal bridge, architect, self-build, energy bill, retrofit, timber frame, straw bale, blower door, certified, carbon, solar, draught, builder, kwh, standard, comfort, membrane, enerphit, low-energy',
    asks: {
      choice: [
        '+What would you like most in a passive house: steady warmth, fresh air or quiet?',
        'Which would you choose first for a warmer home: new windows, insulation or a heat pump?',
        'A house of the future: a garden on the roof, or huge sunny windows?',
      ],
      problem: ['~Where does the draught come in at your place?'],
    },
    atWork: {
      asks: [
        'What matters most in a passive house: thick walls, good windows or fresh air?',
        'What makes a passive house easier to build: training, good details or the right team?',
        'Which matters most in building a passive house: design, workmanship or testing?',
        'What do people ask first about a passive house: the cost, the air or the windows?',
      ],
    },
  },
  {
    name: 'home staging',
    says: [
      'home stag(ing|er)( (helped|helps|course|tip|works|sells|sold|service))?',
      'property (staging|styling|stylist)',
      'stag(e|ed|ing) (your|a|the) (home|house|property)',
      'dress(ing|ed)? (a|the|your) (show ?home|property)',
      'show ?(home|house|flat)',
      'kerb appeal',
      'curb appeal',
    ],
    clues:
      'buyers, declutter, viewings, cushions, stylist, furnished, neutral, estate agent, furniture, viewing, listing, realtor, vacant, curb appeal, decor, offer, photo, seller, kerb appeal, show home, sold, asking, artwork, living room, first impression, market, depersonalise, rug, styling, homeowner',
    asks: {
      choice: [
        '+What makes a room feel inviting at once: light, flowers or a comfy sofa?',
        'Which colour would you paint a living room before a viewing: white, cream or soft green?',
        'What would you put on the table for a house viewing: flowers, fruit or candles?',
      ],
      idea: ['Which room do you like to see first at a house viewing?'],
    },
    atWork: {
      asks: [
        '+What changes a room fastest: light, paint or less furniture?',
        'What helps a home sell: good photos, fresh paint or a tidy front garden?',
        'Which room would you stage first for a sale: the kitchen, the living room or the hall?',
        'What do owners find hardest to put away before a viewing?',
      ],
    },
  },
  {
    name: 'property photography',
    says: [
      'property (photography|photographer|video|photo|tour|walkthrough)',
      '(real estate|architectural|interior|estate agency) (photography|photographer|photo|media|video)',
      'floor ?plan',
      '(virtual|3d|matterport|360) (tour|walkthrough|viewing|scan)',
    ],
    clues:
      'listing, wide angle, agents, twilight, drone, portals, editing, floor plan, estate agent, interior, virtual tour, walkthrough, realtor, tripod, hdr, lens, light, exterior, kerb appeal, airbnb-style let, matterport-style scan, viewing, real estate, shoot, blue sky, vendor, aerial, turnaround, dusk',
    asks: {
      choice: [
        '+Which photo makes you click on a house: the front, the kitchen or the garden?',
        'To get a feel for a house: photos, a floor plan or a film?',
      ],
      idea: ['+Which room do you look at first when you scroll through a house for sale?'],
      experience: ["~What's the oddest thing you have spotted in a photo of a house for sale?"],
    },
    atWork: {
      asks: [
        'What sells a house faster: the front of it, the kitchen or the view?',
        'What makes the biggest difference to a property photo: light, tidy rooms or the angle?',
        'Which room do you want to see first in the photos of a house?',
        'What makes you stop scrolling at a property photo: the light, the space or a view?',
      ],
    },
  },
  {
    name: 'home exchange',
    says: [
      '(home|house) (exchange|swap|swapping)',
      'house ?sit(ting|ter)?',
      'house (minder|minding)',
      '(council|tenancy|mutual) (swap|exchange)',
      'pet ?sit(ting|ter)? and house',
    ],
    clues:
      'sitters, hosting, plants watered, house sitters, swapping, swap, holiday, stay, membership, abroad, traveller, pet sitter, keys, guest, accommodation, destination, neighbourhood, house-sit, plants, cat, council tenant, mutual, transfer, city break, members, listing, trust, apartment, tenant, bedroom, landlord, move',
    asks: {
      idea: ['+Where in the world would you like to swap homes for a month?'],
      choice: [
        '+A home swap: a flat in a big city, or a cottage by the sea?',
        'Which would you choose for a home exchange: city, seaside or countryside?',
      ],
      problem: ['~Which switch, tap or door at home would you have to explain to guests first?'],
    },
  },
  {
    name: 'packing boxes',
    says: [
      '(packing|moving|cardboard|removal) (box|boxes|crate|material|kit)',
      '(international|overseas|student|european|interstate) (removal|move|mover|moving|relocation|shipping)',
      '(removals?|moving) (quote|crew|day tips|checklist)',
      'bubble wrap',
    ],
    clues:
      'tape, fragile, labels, crates, unpack, wardrobe box, storage, bubble wrap, move, removal, moving day, van, wrap, tissue paper, kit, house move, courier, corrugated, shipping, marker pen, double wall, overseas, carton, cubic foot, mover, kitchen, student, parcel',
    asks: {
      choice: [
        '+Packing for a move: room by room weeks ahead, or everything the night before?',
        'What would you unpack first in a new home: the kettle, the beds or the books?',
      ],
      problem: ["What's the hardest thing to pack for a move?"],
      experience: ['Which room do you pack first for a move?'],
    },
    atWork: {
      asks: [
        'What makes an office move go smoothly: labels, a plan or plenty of boxes?',
        'What fills the most boxes in a move: books, kitchen things or clothes?',
        'When is the best time to move an office: at the weekend, overnight or in the holidays?',
        'What gets packed last and needed first on moving day?',
      ],
    },
  },
];
