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
      idea: ['What would you turn your garage into if the car could stay outside?'],
      problem: ["What's hardest about a garage door: the lifting, the locking or the rain?"],
      choice: ['A garage door: one that rolls up at a button, or wooden doors that swing?'],
      experience: ['What did you do against the garage door as a child: football, tennis or chalk?'],
    },
    atWork: {
      work: [
        'What matters most in a garage door: speed, quiet or a tight seal?',
        "What's behind your garage door: the car, the tools or everything else?",
      ],
      people: [
        'How did the garage door open in a house you lived in as a child?',
        'Which garage or workshop do you remember for what was behind the door?',
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
      idea: ['What would you hang on your garden gate to welcome people?'],
      problem: ['~Who always leaves the gate open at your place?'],
      choice: ['A garden gate: wood that creaks, or iron that clangs?'],
      experience: ['Which gate or front path do you remember from your childhood?'],
    },
    atWork: {
      work: [
        'What ages a gate fastest: rust, slamming or a tired hinge?',
        "What's hardest to get right in a gate: the posts, the slope or the lock?",
      ],
      people: [
        'Which piece of ironwork would you cross town to look at?',
        'What makes a gate look welcoming: the colour, the shape or the path behind it?',
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
      idea: ['What would you hang on the wall beside your stairs?'],
      problem: ['~What has been waiting at the foot of your stairs for somebody to carry it up?'],
      choice: ['Stairs at home: bare wood, carpet or a striped runner?'],
      experience: ['~Who slid down the banisters in your family?'],
    },
    atWork: {
      work: [
        "What's hardest to get right in a staircase: the measure, the turn or the handrail?",
        'What do you notice first about a staircase: the steps, the handrail or the light?',
      ],
      people: [
        "Which staircase have you climbed that you'd call a work of art?",
        "What's the most awkward thing you've ever had to carry up a staircase?",
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
      idea: ['What would you hope to find under an old carpet?'],
      problem: ['~Which spot on your floor tells the story of a spill?'],
      choice: ['A freshly sanded floor: pale and matt, or dark and glossy?'],
      experience: ['Which floor in your home has taken the most footsteps?'],
    },
    atWork: {
      work: [
        'Which finish do you like best on a sanded floor: oil, wax or varnish?',
        'What ruins a new floor finish fastest: grit, water or chair legs?',
      ],
      people: [
        "What's the best floor you've ever found under something ugly?",
        'Which marks on an old wooden floor would you never sand away?',
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
      idea: ['Which wall in your home would you open up with wide doors?'],
      problem: ['~Which door in your house sticks, squeaks or slams?'],
      choice: ['Doors inside the house: painted white, or plain wood?'],
      experience: ['~Who slams the doors in your family?'],
    },
    atWork: {
      work: [
        'Which door in your home is always open, and which is always shut?',
        'What changes a room more: a new door, or a fresh coat of paint?',
      ],
      people: [
        'How many tries did you need to hang your first door?',
        'Which door do you know that opens only if you know the trick?',
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
      idea: ['Which wall in your home would you panel first?'],
      problem: ['Which wall at home do you never quite know what to do with?'],
      choice: ['Wall panels: painted in a bold colour, or kept soft and pale?'],
      experience: ['Where have you seen wall panelling that you would love to have at home?'],
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
      idea: ['Where would you put a tiny house of your own?'],
      problem: ['What would you find hardest to fit into a tiny house?'],
      choice: ['A tiny house: in the woods, by the sea or in the back garden?'],
      experience: ['What was the smallest place you have lived or slept in?'],
    },
    atWork: {
      work: [
        'Where would you put a tiny house: in the woods, by the water or in a garden?',
        'What do people miss most in a tiny house: storage, a door to shut or a big table?',
      ],
      people: [
        'Who could you share a tiny house with for a whole year?',
        "Who has made the cleverest use of a small space you've ever seen?",
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
      idea: ['Which old building near you would make a wonderful home?'],
      problem: ['Which part of a converted barn would be the hardest to furnish?'],
      choice: ['A home with a past: a barn, a chapel or a mill?'],
      experience: ['Which barn, mill or chapel turned into a home have you admired most?'],
    },
    atWork: {
      work: [
        'What makes a barn conversion feel like home: the stove, the space or the view?',
        "What's hardest to keep in a barn conversion: the light, the beams or the budget?",
      ],
      people: [
        "What's the best thing you've ever found in an old barn?",
        'Which barn or farm building did you know as a ruin and hardly recognise now?',
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
      idea: ['What would you build your own house from: wood, brick, straw or earth?'],
      problem: ['~Where does the draught come in at your place?'],
      choice: ['A house of the future: a garden on the roof, or huge sunny windows?'],
      experience: ['Where did you last feel properly warm indoors in the middle of winter?'],
    },
    atWork: {
      work: [
        'What matters most in a passive house: thick walls, good windows or fresh air?',
        'What do people ask first about a passive house: the cost, the air or the windows?',
      ],
      people: [
        'What surprised you most the first time you stepped into a passive house?',
        'What did you learn about draughts from a house you lived in?',
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
      idea: ['Which room do you like to see first at a house viewing?'],
      problem: ['Which room is the hardest to get ready for a house viewing?'],
      choice: ['A home on show: fresh flowers, fresh paint or the smell of fresh bread?'],
      experience: ['What did you notice first in the last home you looked round?'],
    },
    atWork: {
      work: [
        'What do owners find hardest to put away before a viewing?',
        'What changes a room fastest: light, paint or less furniture?',
      ],
      people: [
        "What's the oddest thing you've seen on show at a house viewing?",
        'Which room have you seen change so much that you hardly knew it?',
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
      idea: ['Which room do you look at first when you scroll through a house for sale?'],
      problem: ['~What would you have to clear away before anybody photographed your kitchen?'],
      choice: ['To get a feel for a house: photos, a floor plan or a film?'],
      experience: ["~What's the oddest thing you have spotted in a photo of a house for sale?"],
    },
    atWork: {
      work: [
        'Which room do you want to see first in the photos of a house?',
        'What sells a house faster: the front of it, the kitchen or the view?',
      ],
      people: [
        'What makes you stop scrolling at a property photo: the light, the space or a view?',
        "What's the oddest thing you've spotted in the background of a property photo?",
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
      idea: ['Where in the world would you like to swap homes for a month?'],
      problem: ['~Which switch, tap or door at home would you have to explain to guests first?'],
      choice: ['A home swap: a flat in a big city, or a cottage by the sea?'],
      experience: ['Whose home have you stayed in that you would happily swap for yours?'],
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
      idea: ['Which box would you want to open first in a new home?'],
      problem: ["What's the hardest thing to pack for a move?"],
      choice: ['Packing for a move: room by room weeks ahead, or everything the night before?'],
      experience: ['What came with you through every move?'],
    },
    atWork: {
      work: [
        'What fills the most boxes in a move: books, kitchen things or clothes?',
        'What gets packed last and needed first on moving day?',
      ],
      people: [
        'What did you find when your office moved that nobody had seen for years?',
        "What's the heaviest box you've ever had to carry, and what was in it?",
      ],
    },
  },
];
