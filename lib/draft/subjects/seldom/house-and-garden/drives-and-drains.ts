import type { Subject } from '../../subject';

/** Around the house: fences, drives, drains and what is warm and wet. */
export const drivesAndDrains: readonly Subject[] = [
  {
    name: 'fencing',
    says: [
      'fenc(e|ing) (panel|contractor|post|repair|installer|installation|supplier|company)',
      'garden fenc(e|ing)',
      'feather ?edge',
      'close ?board',
      'picket fence',
      'post and rail',
      '(new|broken|damaged|storm|timber) fence',
      'colou?rbond',
    ],
    clues:
      'panel, posts, gravel board, trellis, concrete post, closeboard, timber, blown down, storm, gate, picket, feather edge, garden, boundary, hedge, privacy, chain link, installer, storm damage, metre, sleepers, stain, rotten, palisade, installation, vinyl, arris rail, decking, stock',
    asks: {
      experience: [
        "+What tells you that it's time for a new fence?",
        '~Which part of your fence wobbles first in a storm?',
      ],
      choice: ['+What do you want most from a new fence: privacy, shelter or a smart look?'],
      idea: ['How high should a back garden fence be?'],
    },
    cued: [
      'A garden *gate*: solid, or with gaps to see through?',
      'A *trellis* on top of a fence: for flowers, for light or for privacy?',
      'Which colour would you choose for a *picket* fence?',
      'Posts for a garden fence: *concrete*, or timber?',
      'What has a *storm* blown into your garden from somewhere else?',
      'What would you like to see made from *sleepers*: a raised bed, steps or a bench?',
      'A fence for a back garden: *closeboard*, panels or slats?',
      'Where is *privacy* worth most in a garden: by the table, the lawn or the kitchen window?',
    ],
    atWork: {
      asks: [
        '+How long should a good fence last?',
        '+What tells you that it is time for a new fence?',
        '+Which part of a fence works hardest: the posts, the rails or the gate?',
        '+Which material would you trust for a fence: timber, metal or recycled plastic?',
      ],
      cued: [
        'What do you check first before digging a hole for a *post*?',
        'Which question about a *boundary* do customers ask first?',
        'What takes longest when you hang a *gate*: the posts, the hinges or the latch?',
        'Security fencing for a yard: *palisade*, mesh or chain link?',
      ],
    },
  },
  {
    name: 'driveways',
    says: [
      'drive ?way (company|contractor|installation|specialist|makeover|transformation|repair|paving)',
      'new drive ?way',
      '(resin|tarmac|gravel|block paved|imprinted concrete|asphalt) drive',
      'tarmac(king|ing)?',
      'block paving',
      'resin bound',
      'dropped kerb',
      'sealcoat(ing)?',
    ],
    clues:
      'driveway, resin, tarmac, gravel, edging, kerb, paved, blocks, soakaway, sub base, patio, installation, drop kerb, drainage, bound, asphalt, concrete, drive, setts, parking, installer, dig out, front garden, cracked, weeds, jet wash, sealing, imprint, ev charger, tonne, landscaping',
    asks: {
      experience: [
        '+What makes a driveway look well cared for?',
        '+What tells you that a driveway is ready for some care?',
        'Which colour suits a driveway best?',
      ],
      choice: ['+What matters most in a driveway: good looks, long life or easy upkeep?'],
    },
    cued: [
      '*Resin* for a drive: golden, grey or a warm red?',
      '*Gravel*: how does the crunch under your tyres make you feel on coming home?',
      'Which plant would you put along the *edging* of a drive?',
      '*Block paving* on a drive: one colour, or a border in a second?',
      '*Tarmac* drive: plain black, red or edged with stone?',
      'What would you park first on a wide *driveway*: a camper, a boat or a bike?',
      'What do you like to do at home when the *rain* drums down outside on the drive?',
      'What do you put out on the *front* step or drive first in spring: pots, bench or bikes?',
    ],
    atWork: {
      asks: [
        '+Which would you choose for a driveway: gravel, paving or tarmac?',
        '+What matters most in a driveway: good drainage, good looks or little upkeep?',
        'What do customers ask about first with a new driveway: colour, drainage or time?',
        'Which part of a driveway job takes longest: the digging, the base or the surface?',
      ],
      cued: [
        'What do you explain first about *drainage* when you look at a new drive?',
        'Which *edging* do customers choose most often once they see samples?',
        'What makes a good *dig out*: the machine, the driver or the weather?',
      ],
    },
  },
  {
    name: 'pressure washing',
    says: [
      '(pressure|power|jet|soft) ?wash(ing|er|ed)?',
      '(driveway|patio|render|roof|path) clean(ing|ed|er)?',
      'moss removal',
    ],
    clues:
      'driveway, patio, moss, algae, render, lichen, slabs, grime, jointing sand, jet, softwash, cleaning, roof, before and after, decking, gutter, block paving, psi, sealing, path, re-sand, nozzle, stain, bins, hose, surface cleaner, weed, dirt, slippery, graffiti, siding',
    asks: {
      choice: ['+Which before-and-after photo would you like to see: a drive, a roof or a patio?'],
      problem: ['+Which spot outside your house is hardest to get clean?'],
      experience: ['+What outside your house looked brand new once it had been washed?'],
      idea: ['Which job outside would you gladly leave to a pressure washer?'],
    },
    cued: [
      'Which would you like for a *driveway*: brick, gravel or stone?',
      'Where does *moss* grow first at your place: the roof, the path or the lawn?',
      'What would you do on a freshly cleaned *patio* first: barbecue, sunbathe or dance?',
      'Which *decking* job comes first in spring: sweep, wash or oil?',
    ],
    atWork: {
      asks: [
        'What matters most in a pressure washing contractor: care, timing or results?',
        "What's toughest to wash off a building: moss, oil or chewing gum?",
        'Which gets dirty fastest outside a building: the steps, the walls or the paving?',
        'Which surface looks best after pressure washing: stone, brick or render?',
      ],
      cued: [
        'Which *before and after* picture brings your team the most calls: drive, roof or render?',
        'What do customers ask first about *render* or softwash: colour, safety or how long it lasts?',
      ],
    },
  },
  {
    name: 'drains',
    says: [
      'drainage (engineer|company|survey|repair|contractor)',
      'drain (clearance|cleaning|unblocking|survey|repair|jetting|relining|clearing|lining)',
      'blocked drain',
      'unblock(ing|ed)? (your |the |a )?drain',
      '(your|the) drains',
      'sewer (line|repair|inspection|camera)',
    ],
    clues:
      'jetting, manhole, tree roots, gully, fatberg, wet wipes, gurgling, sewer, soakaway, blockage, blocked, cctv, unblock, pipe, toilet, relining, sink, fat, root, drainage, engineer, plumber, survey, collapsed, excavation, septic, rodding, smell, emergency, flush, clearance, rats, tanker',
    asks: {
      idea: ['What do you wish everybody at home would keep out of the sink drain?'],
      choice: ['A slow sink: one try with a plunger, or straight to a professional?'],
      experience: ['What have you dropped down a drain and managed to rescue?'],
      problem: ['Which sink or shower in your home is the slowest to drain?'],
    },
    cued: [
      'What do you put down the *sink* that you know you should not: coffee, rice or nothing at all?',
      'How do you like to *unblock* a slow sink: hot water, a plunger or a call?',
      'Which *tree* near your house has the biggest roots?',
      'Which sound in a house do you notice first: a *gurgling* pipe, a drip or a fan?',
    ],
    atWork: {
      asks: [
        'What matters most in a drain service: quick arrival, clear camera pictures or tidy work?',
        "What do people wash down the sink most often that a drain can't cope with?",
        'When do you think about your drains: once a year, or only when something gurgles?',
        'How often do you have the drains at work checked: monthly, yearly or on demand?',
      ],
      cued: [
        'Which *blockage* surprised your crew most on camera?',
        'What do customers ask first after a drain *survey*?',
      ],
    },
  },
  {
    name: 'septic tank',
    says: [
      'septic (tank|system|service)',
      'cess ?(pit|pool)',
      'sewage treatment (plant|system|tank)',
      'tank (emptying|pump ?out)',
      '(leach|drain) ?field',
      'desludg(e|ing|ed)',
      'grease trap',
    ],
    clues:
      'baffles, pump out, sludge, gallons, soakaway, tanker, effluent, manhole, septic, emptying, sewage, cesspit, drainage field, treatment plant, wastewater, drain, rural, regulations, toilet, pump, inspection, smell, off mains, percolation, bacteria, wipes, discharge, alarm, blower, desludge, leach field, installation',
    asks: {
      experience: [
        '+When was your septic tank last emptied?',
        '+Who in your home keeps track of the septic tank?',
        "+What tells you that it's time to have the septic tank emptied?",
      ],
      choice: [
        '+How do you remember when the septic tank is due: calendar, reminder or memory?',
        "+When do you book a septic tank service: on a schedule, before guests or when it's full?",
      ],
      problem: ['Which rule about a septic tank do you wish every guest knew?'],
    },
    cued: [
      "How do you tell guests that *wipes* don't go into a septic tank: a sign, a bin or a quiet word?",
      'How close can a *tanker* get to your septic tank: right beside it, or a long hose away?',
      'What marks the *lid* of your septic tank in the garden: a stone, a flower pot or nothing?',
      'Which season suits you best for a septic tank *pump-out*: spring, summer or autumn?',
      'What grows over the *drainage field* of your septic tank: lawn, wildflowers or long grass?',
      'Where would you put a *treatment plant* in place of a septic tank: behind a hedge or by the drive?',
      'What would you ask first at a septic tank *inspection* before you buy a house?',
      'Which was the biggest change when you moved to a *rural* home: the septic tank, the dark or the quiet?',
      'Which *toilet* paper do you buy for a home with a septic tank: recycled, quilted or plain?',
      'Which household cleaner did you swap for a milder one to protect the *bacteria* in a septic tank?',
    ],
  },
  {
    name: 'hot tubs',
    says: ['hot tub', 'swim spa', 'jacuzzi', 'spa pool', 'tub hire', 'hot tub hire'],
    clues:
      'tubs, seater, jets, chlorine, bubbles, inflatable, massage jets, filled, delivered, deposit, lid, spa, filter, soak, chemical, cover, jacuzzi, swim spa, delivery, lodge, heater, hire, bromine, garden, wood-fired, water change, lights, holiday let, insulated, relax, ph, cedar, showroom, servicing, hydrotherapy',
    asks: {
      experience: ['+Which occasion calls for a hot tub?'],
      idea: ['+How long would you happily stay in a hot tub?'],
      choice: [
        '+A hot tub evening: a quiet soak, or a lively party?',
        '+How do you like a hot tub: gently warm, or properly hot?',
        '+Which lights suit a hot tub best: colourful, soft white or just the stars?',
        '+In a hot tub: early morning with a coffee, or late at night under the stars?',
      ],
      problem: ['~Who in your house is hardest to get out of a hot tub?'],
    },
    cued: [
      'What would you drink by the *jacuzzi*: tea, fizz or something with ice?',
      'Where would you put a tub in the *garden*: by the hedge, on the deck or under a tree?',
      'What would you do first in a *swim spa*: swim, stretch or just float?',
      'Which *bubbles* do you like: gentle, strong or off?',
      'Where would you aim the *jets*: shoulders, back or feet?',
      'Which view would you want from a *lodge* with a tub: lake, woods or hills?',
      'How long is a perfect *soak*: a song, a chapter or till the fingers wrinkle?',
      'When would you get out an *inflatable* tub: Easter, birthdays or the summer holidays?',
    ],
  },
  {
    name: 'pool maintenance',
    says: [
      'pool (service|servicing|cleaning|cleaner|maintenance|pump|builder|opening|closing|tech|heater|cover|chemical)',
      '(in ?ground|plunge|fib(re|er) ?glass|backyard) pool',
      'swimming pool (builder|maintenance|service)',
    ],
    clues:
      'chlorine, skimmer, algae, liner, robotic cleaner, coping, plunge, ph, green pool, filter, pump, swimming, chemical, backwash, cover, vacuum, heater, leak, green water, inground, test kit, tile, winterise, cleaner, salt, resurfacing, alkalinity, technician, backyard, sand, leaves, shock, robot',
    asks: {
      idea: ['What would you add to a pool at home: a slide, lights or a heater?'],
      choice: [
        'Which pool job would you gladly hand over: cleaning, testing or opening it up?',
        '~Getting into a cold pool: one big jump, or an inch at a time?',
      ],
      experience: ['Which swimming pool do you remember from your childhood summers?'],
    },
    cued: [
      'What colour of *tile* would you choose for a pool?',
      'What would you float on in a *heated* pool: a ring, a mat or a flamingo?',
      'Which snack tastes best beside a *swimming* pool?',
      "What is the first sign that it's time to take the *cover* off the pool?",
    ],
    atWork: {
      asks: [
        '+What matters most in pool maintenance: water quality, regular visits or clear advice?',
        'What tells you that a pool is well looked after: the smell, the water or the tiles?',
        'Which pool task would you automate first: cleaning, dosing or heating?',
        'What would you improve first at a pool: the filter, the cover or the lighting?',
      ],
      cued: [
        'What do you check first on a *green pool* visit?',
        'Which *pump* do you find easiest to work on?',
      ],
    },
  },
  {
    name: 'mower servicing',
    says: [
      '(lawn ?)?mower (service|servicing|repair|sharpening)',
      'garden machinery',
      '(ride on|robot|robotic|zero turn) (lawn ?)?mower',
      'small engine repair',
      'chain ?saw (repair|service|sharpening)',
    ],
    clues:
      'mower, ride on, pull cord, spark plug, deck, carburettor, strimmer, hedge trimmer, chainsaw, lawnmower, blade, sharpening, engine, garden machinery, robotic, oil, zero turn, grass, cut, cylinder, collection, petrol, stale fuel, belt, repair, battery, workshop, air filter, tractor, winter',
    asks: {
      problem: ['+Which mower has lasted longest in your family?'],
      experience: [
        '+How often does your mower go in for a service?',
        '+What tells you that your mower is due for a service?',
      ],
      choice: [
        '+What kind of mower do you use: push, ride-on or robot?',
        '+What do you notice first after a mower service: the easy start, the clean cut or the quiet?',
        '+A mower service: in the quiet of winter, or just before the first cut?',
      ],
    },
    cued: [
      'How do you cut your *grass*: in stripes, round and round or wherever you please?',
      'What would you listen to on a *ride on* mower: music, a podcast or the birds?',
      "How often would you send out a *robotic* mower: daily, weekly or only when you're away?",
      'Where does a *strimmer* come in handy most: edges, banks or round the trees?',
      'A mower for your lawn: *petrol*, battery or plug-in?',
      'When does a *chainsaw* come out most: after a storm, in autumn or for winter logs?',
      'Which garden tool needs *sharpening* first: mower blades, shears or the hoe?',
      'Starting the mower: a *pull cord*, or the push of a button?',
    ],
  },
  {
    name: 'garden watering',
    says: [
      'sprinkler (system|repair|head|blow ?out)',
      '(garden|lawn) (sprinkler|irrigation|watering system)',
      'irrigation (system|installation|controller)',
      'drip irrigation',
      'water butt',
    ],
    clues:
      'zones, backflow, water restrictions, hose, sprinkler, soaker, emitters, hosepipe, irrigation, drip, lawn, timer, plant, tap, pot, border, nozzle, rainwater, water butt, controller, dry spell, install, thirsty, pop-up, valve, blow-out, greenhouse, leak, drought, soil, evening, hanging basket',
    asks: {
      choice: ['+When do you water the garden: at dawn, at dusk or when something droops?'],
      experience: ['How do you keep your plants watered while you are on holiday?'],
      idea: ['Which part of your garden would you like to have watered by itself?'],
      problem: ['Which spot in your garden never gets enough water?'],
    },
    cued: [
      'How many times do you fill the *watering can* on a hot evening?',
      'What fills your *water butt* faster: summer storms or a wet week?',
      'Which plant in your garden is always the *thirsty* one?',
      'What did you use a *sprinkler* for as a child: running through it, or watering?',
    ],
    atWork: {
      asks: [
        'When do you water a garden: early morning, after work or only when leaves droop?',
        'What matters most in an irrigation system: even water, easy control or low use?',
        'Which do you prefer for watering a large garden: drip lines, sprinklers or hoses?',
        'Which is hardest to keep green in a dry summer: lawns, flower beds or new trees?',
      ],
      cued: [
        'Which *irrigation* question do clients ask first: timer, pressure or water bill?',
        'Which *zone* of a garden gets planned last: lawn, border or pots?',
      ],
    },
  },
];
