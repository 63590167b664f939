import type { Subject } from '../subject';

/** Around the house: fences, drives, drains and what is warm and wet. */
export const yard: readonly Subject[] = [
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
      idea: ['What would you grow along a garden fence?'],
      problem: ['~Which part of your fence wobbles first in a storm?'],
      choice: ['Your garden fence: bare timber, stained or painted?'],
      experience: ['What was the garden fence like where you grew up?'],
    },
    atWork: {
      work: [
        'What do you want most from a fence: privacy, security or good looks?',
        'Which would you choose for a fence: wood, metal or a living hedge?',
      ],
      people: [
        "What's the best chat you've had over a fence?",
        'Which fence or gate do you remember from your childhood?',
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
      problem: ["What's hardest about choosing a driveway: the colour, the material or the shape?"],
      choice: [
        'Cleaning the driveway: a stiff broom, a hosepipe or wait for rain?',
        'A new driveway: straight to the door, or curved with flower beds?',
      ],
      experience: ['What did you learn to do on the driveway at home: ride a bike, skate or park?'],
    },
    atWork: {
      work: [
        'Which would you choose for a driveway: gravel, paving or tarmac?',
        'Which part of a driveway job takes longest: the digging, the base or the surface?',
      ],
      people: [
        'What did you learn to do on a driveway: ride a bike, wash a car or reverse?',
        'What does a good paving crew do that the whole street remembers?',
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
      idea: ['What would you pressure-wash first: the patio, the path or the bins?'],
      problem: ['Which spot outside your house is hardest to get clean?'],
      choice: ['Before guests come: a clean patio, or a clean front path?'],
      experience: ['What outside your house looked brand new once it had been washed?'],
    },
    atWork: {
      work: [
        "What's toughest to wash off a building: moss, oil or chewing gum?",
        'Which gets dirty fastest outside a building: the steps, the walls or the paving?',
      ],
      people: [
        'Which wall, path or patio hardly looked the same after a good wash?',
        "Which clean-up made the biggest difference to a place where you've worked?",
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
      problem: ['Which sink or shower in your home is the slowest to drain?'],
      choice: ['A slow sink: one try with a plunger, or straight to a professional?'],
      experience: ['What have you dropped down a drain and managed to rescue?'],
    },
    atWork: {
      work: [
        "What do people wash down the sink most often that a drain can't cope with?",
        'When do you think about your drains: once a year, or only when something gurgles?',
      ],
      people: [
        "What's the strangest thing you've ever seen come out of a drain?",
        'What does a good drainage engineer do that nobody above ground ever sees?',
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
      idea: ['Which rule about a septic tank do you wish every guest knew?'],
      problem: ['What did nobody tell you about septic tanks before you moved in?'],
      choice: ['A reminder about the septic tank: by message, or on the calendar in the kitchen?'],
      experience: ['What did you learn about septic tanks after moving to the country?'],
    },
  },
  {
    name: 'hot tubs',
    says: ['hot tub', 'swim spa', 'jacuzzi', 'spa pool', 'tub hire', 'hot tub hire'],
    clues:
      'tubs, seater, jets, chlorine, bubbles, inflatable, massage jets, filled, delivered, deposit, lid, spa, filter, soak, chemical, cover, jacuzzi, swim spa, delivery, lodge, heater, hire, bromine, garden, wood-fired, water change, lights, holiday let, insulated, relax, ph, cedar, showroom, servicing, hydrotherapy',
    asks: {
      idea: ['Where would you most like to sit in a hot tub: by the sea, in the snow or at home?'],
      problem: ['~Who in your house is hardest to get out of a hot tub?'],
      choice: ['In a hot tub: early morning with a coffee, or late at night under the stars?'],
      experience: ["What's the best view you have had from a hot tub?"],
    },
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
      problem: ['~What do you fish out of a pool most often: leaves, toys or frogs?'],
      choice: ['~Getting into a cold pool: one big jump, or an inch at a time?'],
      experience: ['Which swimming pool do you remember from your childhood summers?'],
    },
    atWork: {
      work: [
        'What tells you that a pool is well looked after: the smell, the water or the tiles?',
        'How do you get into a cold pool: one toe at a time, or straight in?',
      ],
      people: [
        'Which swimming pool do you remember best from your childhood?',
        'What does somebody who looks after a pool notice before anyone else?',
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
      idea: ['Which garden machine would you have serviced first: mower, hedge trimmer or chainsaw?'],
      problem: ["What's hardest to get going in spring: the mower, the trimmer or the gardener?"],
      choice: ['A mower service: in the quiet of winter, or just before the first cut?'],
      experience: ['Who in your family first let you push the mower?'],
    },
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
      idea: ['Which part of your garden would you like to have watered by itself?'],
      problem: ['Which spot in your garden never gets enough water?'],
      choice: ['When do you water the garden: at dawn, at dusk or when something droops?'],
      experience: ['How do you keep your plants watered while you are on holiday?'],
    },
    atWork: {
      work: [
        'When do you water a garden: early morning, after work or only when leaves droop?',
        'Which is hardest to keep green in a dry summer: lawns, flower beds or new trees?',
      ],
      people: [
        'Who taught you how much water a plant really needs?',
        'Which plant in your garden came through a dry summer best?',
      ],
    },
  },
];
