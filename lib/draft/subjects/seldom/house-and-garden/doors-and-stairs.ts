import type { Subject } from '../../subject';

/** Gates, garage doors, floors and stairs, unusual houses, and those who show and sell them. */
export const doorsAndStairs: readonly Subject[] = [
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
        'A garage door: one that rolls up at a button, or wooden doors that swing?',
        'Which look suits a garage door best: plain, panelled or with windows?',
      ],
      idea: ['What would you turn your garage into if the car could stay outside?'],
      problem: ["What's hardest about a garage door: the lifting, the locking or the rain?"],
    },
    cued: [
      'Which colour of *garage door* suits a brick house: anthracite, white or wood?',
      'Where do you keep the *remote* for the garage: car, keyring or kitchen drawer?',
      'What would you store along a dry *garage* wall: bikes, tools or jam?',
      'How do you like your *driveway*: gravel, paving or grass strips?',
    ],
    atWork: {
      asks: [
        'What matters most in a garage or workshop door: security, speed or insulation?',
        'What matters most in a garage door: speed, quiet or a tight seal?',
        "What's behind your garage door: the car, the tools or everything else?",
        'Which feature would you add to a garage door first: a remote, insulation or a sensor?',
      ],
      cued: [
        'Which part of a *sectional* door do customers ask about most?',
        'Which *sensor* or safety check do you show every owner first?',
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
        '+Which garden gate would you choose: wooden, wrought iron or modern metal?',
        'A garden gate: wood that creaks, or iron that clangs?',
        'A gate for the drive: opened by hand, or at the press of a button?',
      ],
      idea: ['What would you hang on your garden gate to welcome people?'],
    },
    cued: [
      'Which colour do you like for an *iron* gate: black, green or plain metal?',
      'A *driveway* gate: swinging, sliding or simply left open?',
      'Which tells you best that somebody is at the gate: an *intercom*, a bell or the dog?',
      'Which *blacksmith* detail would you like on a gate: a leaf, a scroll or a bird?',
    ],
    atWork: {
      asks: [
        'What matters most in gates and railings: strength, looks or little upkeep?',
        'Which would you choose for a site entrance: a sliding gate, a swing gate or a barrier?',
        'What makes a gate look welcoming: the colour, the shape or the path behind it?',
        'What would you ask for first in new gates: security, automation or a smart look?',
      ],
      cued: [
        'What do clients ask first about gate *automation*: the speed, the sensor or the remote?',
        'Which do you suggest first for an old house: *wrought iron* or steel?',
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
        '+Stairs at home: bare wood, carpet or a striped runner?',
        'What would you do with the space under the stairs: shelves, a desk or a reading nook?',
        'Which staircase would you love at home: oak, glass or painted white?',
      ],
      idea: ['What would you hang on the wall beside your stairs?'],
    },
    cued: [
      '*Spiral* stairs: a delight, or one for somebody else?',
      '*Glass* panels or wooden spindles: which would you choose for a hallway?',
      'What would you put on a sunny *landing*: a chair, a plant or a bookcase?',
      'Which *runner* would you lay on oak stairs: stripes, plain or patterned?',
    ],
    atWork: {
      asks: [
        'Glass or timber: which would you choose for the side of a staircase?',
        "Which staircase have you climbed that you'd call a work of art?",
        'Which material would you choose for a staircase: oak, steel or concrete?',
        'What matters most in a new staircase: safety, looks or saving space?',
      ],
      cued: [
        'Which part of fitting a *handrail* takes the most patience?',
        'Which *staircase* have you built or seen that you would show a visitor?',
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
        'What do you like best about a wooden floor: the grain, the colour or the warmth?',
        'Which tone would you choose for a sanded floor: honey, walnut or natural?',
      ],
      problem: ['~Which spot on your floor tells the story of a spill?'],
    },
    cued: [
      'Which *herringbone* floor do you remember from a hotel, a school or a dance hall?',
      'Which room would look best with *parquet*?',
      'What would you lay on newly *oiled* boards: a rug, a runner or nothing?',
      'What colour of *stain* would you choose for old pine boards: honey, walnut or grey?',
    ],
    atWork: {
      asks: [
        '+Which finish do you like best on a sanded floor: oil, wax or varnish?',
        'What do you enjoy most about a restored floor: the grain, the shine or the history?',
        "What's the best floor you've ever found under something ugly?",
        'Which wood looks best after sanding: oak, pine or maple?',
      ],
      cued: [
        'Which room in an *oak* job do you sand first?',
        'Which floor did you find under a *carpet* that made you stop and look?',
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
        '+Doors inside the house: painted white, or plain wood?',
        '+Doors inside the house: solid, with glass or sliding?',
      ],
      idea: ['Which wall in your home would you open up with wide doors?'],
      problem: ['~Which door in your house sticks, squeaks or slams?'],
    },
    cued: [
      'Which *handles* do you like on a door: round knobs, levers or brass?',
      'Where would you hang a *sliding* door at home?',
      'Which would you choose: an *oak* door or a painted one?',
      'What would you like a *glazed* door to open on to: kitchen, hall or garden?',
    ],
    atWork: {
      asks: [
        'Which handles finish a door best: brass, black or brushed steel?',
        'What matters most in an internal door: the look, the quiet or the fire rating?',
        'What changes a room more: a new door, or a fresh coat of paint?',
        'Which internal doors would you choose for an office: glass, oak or painted?',
      ],
      cued: [
        'Which door does a *joiner* hang most often: fire door, cupboard or sliding?',
        'What do customers always ask about a *fire door*?',
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
      idea: ['+Which wall in your home would you panel first?'],
      choice: [
        '+Which room would suit wall panelling best: the hall, the bedroom or the dining room?',
        'Wall panels: painted in a bold colour, or kept soft and pale?',
      ],
      experience: ['Where have you seen wall panelling that you would love to have at home?'],
    },
    cued: [
      'Which colour would you paint *shaker* panelling in a hall: green, white or blue?',
      'What would you put on a *feature wall*: panels, a mural or shelves?',
      "Where would *tongue and groove* look best: bathroom, hallway or child's room?",
      'What would you hang above a *dado*: art, mirrors or wallpaper?',
    ],
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
        '+A tiny house: in the woods, by the sea or in the back garden?',
        '+What do you like best about tiny houses: the cosiness, the freedom or the clever storage?',
      ],
      problem: ['What would you find hardest to fit into a tiny house?'],
      idea: ['Where would you put a tiny house of your own?'],
    },
    cued: [
      'What would you see from the bed in a *sleeping loft* of your dreams?',
      'Which would you rather spend a week in: a *shipping container* or a timber cabin?',
      'What would you look forward to most in an *off-grid* week?',
      'Which three things would you keep if you were *downsizing* to one room?',
    ],
    atWork: {
      asks: [
        '+What matters most in the design of a tiny house: light, storage or layout?',
        'Where would you put a tiny house: in the woods, by the water or in a garden?',
        'Which feature would you put in a tiny house first: a loft bed, a desk or a big window?',
        'What draws people most to a tiny house: simplicity, nature or design?',
      ],
      cued: [
        'Which part of a tiny house *build* do clients get most excited about?',
        'What do people ask first about *planning* when they dream of a tiny house?',
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
        'A home with a past: a barn, a chapel or a mill?',
        'What would you choose for a barn conversion: exposed beams, stone walls or a glass front?',
        'What would you love most in a converted barn: the beams, the height or the big windows?',
      ],
      idea: ['Which old building near you would make a wonderful home?'],
    },
    cued: [
      'What would you hang from the *beams* of an old barn?',
      'What would you put under a *vaulted* ceiling: a long table, a piano or a swing?',
      'What would you use a *courtyard* for: breakfast, herbs or bicycles?',
      'Which would you rather wake up under: *oak* beams or a wide skylight?',
    ],
    atWork: {
      asks: [
        '+What matters most in a barn conversion: the light, the layout or the original timber?',
        'What makes a barn conversion feel like home: the stove, the space or the view?',
        'Which original feature would you always keep in a barn conversion?',
        "What's hardest to keep in a barn conversion: the light, the beams or the budget?",
      ],
      cued: [
        'Which question do you ask first on a *Class Q* project?',
        'What do clients fall for first in an old *barn*: the light, the height or the timber?',
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
        'A house of the future: a garden on the roof, or huge sunny windows?',
        'What would you like most in a passive house: steady warmth, fresh air or quiet?',
      ],
      idea: ['What would you build your own house from: wood, brick, straw or earth?'],
      problem: ['~Where does the draught come in at your place?'],
    },
    cued: [
      'What would you put on the sill of a deep, *triple glazed* window: herbs, books or a cat?',
      'Which direction should your favourite room face if you chose the *orientation*?',
      'What question about *ventilation* in a new house would you ask first: noise, air or heat?',
      'Which old house would you love to see after a careful *retrofit*?',
    ],
    atWork: {
      asks: [
        'Which part of a passive house interests you most: the airtightness, the ventilation or the design?',
        'What matters most in a passive house: thick walls, good windows or fresh air?',
        'What do people ask first about a passive house: the cost, the air or the windows?',
        'What makes a passive house easier to build: training, good details or the right team?',
      ],
      cued: [
        'Which detail of an *airtight* house needs the most talk on site?',
        'What do clients ask first about a *heat pump* in a passive house?',
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
      idea: ['+Which room would you style first before a house sale?'],
      experience: [
        '+What draws your eye first in photos of a home for sale?',
        'Which wall colour makes a room feel welcoming?',
      ],
      choice: ['+What would you put in an empty room first: a rug, a lamp or a plant?'],
    },
    cued: [
      'Which *cushions* would you put on a plain sofa: bright, striped or velvet?',
      'What would you *declutter* first before somebody comes to look: shelves, hall or kitchen?',
      'What makes you stop at the *kerb appeal* of a house: the door, the flowers or the windows?',
      'How do you like a *living room*: all cream, with one bold wall or full of colour?',
    ],
    atWork: {
      asks: [
        '+What changes a room fastest: light, paint or less furniture?',
        'What helps a home sell: good photos, fresh paint or a tidy front garden?',
        'Which room would you stage first for a sale: the kitchen, the living room or the hall?',
        'What do owners find hardest to put away before a viewing?',
      ],
      cued: ['What makes a *listing* photo stand out: light, one good lamp or nothing on the worktop?'],
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
      idea: ['+Which room do you look at first when you scroll through a house for sale?'],
      choice: [
        '+Which photo makes you click on a house: the front, the kitchen or the garden?',
        'To get a feel for a house: photos, a floor plan or a film?',
      ],
      experience: ["~What's the oddest thing you have spotted in a photo of a house for sale?"],
    },
    cued: [
      'When does a house look its best in a *photo*: morning, midday or twilight?',
      'What would you like to see from a *drone* above your own street?',
      '*Floor plan* or pictures: which tells you more about a home?',
      'Which *light* would you turn on first for a cosy photo of your sitting room?',
    ],
    atWork: {
      asks: [
        '+What makes the biggest difference to a property photo: light, tidy rooms or the angle?',
        'Which room do you want to see first in the photos of a house?',
        'When does a house look best in photos: morning light, midday sun or twilight?',
        'Which would you add to a property listing first: a floor plan, a video or drone photos?',
      ],
      cued: [
        'Which room do you photograph first at a *shoot*?',
        'What do *agents* ask for most often: drone shots, floor plans or film?',
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
      choice: ['+A home swap: a flat in a big city, or a cottage by the sea?'],
      experience: ['Whose home have you stayed in that you would happily swap for yours?'],
      problem: ['~Which switch, tap or door at home would you have to explain to guests first?'],
    },
    cued: [
      'What would you leave in the fridge for a *house sitter*?',
      "What would a *pet sitter* have to know about your pet's bedtime?",
      'Which *plant* at home would you trust only to the best of guests?',
      'Which three things would you put in a guide to your *neighbourhood* for guests?',
    ],
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
      choice: ['+Which box size is handiest for a move: small, medium or large?'],
      experience: [
        'Which room fills the most boxes in a move?',
        'What goes into the very last box on moving day?',
      ],
      idea: ['What would you write on the side of a moving box?'],
    },
    cued: [
      "What do you always mark *fragile* even if it isn't?",
      'Which box do you *unpack* first in a new home: kettle, beds or books?',
      'How do you use *bubble wrap*: twice round the glass, or once and pop the rest?',
      'Who carries the last box on *moving day* in your family?',
    ],
    atWork: {
      asks: [
        'What makes an office move go smoothly: labels, a plan or plenty of boxes?',
        'What fills the most boxes in a move: books, kitchen things or clothes?',
        'What gets packed last and needed first on moving day?',
        'How would you label boxes for an office move: by colour, by number or by desk?',
      ],
      cued: [
        'Which box size sells first at a *house move* shop: books, wardrobe or kitchen?',
        'What do *removal* crews like to see when they arrive: labels, tea or an empty hall?',
      ],
    },
  },
];
