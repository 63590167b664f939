import type { Subject } from '../subject';

/** Buildings drawn, measured, kept and taken down. */
export const buildings: readonly Subject[] = [
  {
    name: 'self-build',
    says: [
      'self ?build(er|ing)?',
      'building plot',
      '(custom|timber frame|passive) (build|house|home)',
      'plot of land',
      'passiv ?haus',
    ],
    clues:
      'planning permission, foundations, architect, off grid, utilities, timber frame, plot, oak frame, groundworks, insulated concrete, passivhaus, airtight, mortgage stage, sips, slab, footing, topping out, first fix, builder, site caravan, building regs, section, heat pump, dream home, turnkey, owner builder, scaffold, roof truss, warranty, warm roof, project manage',
    asks: {
      idea: ['Which room would you draw first if you built your own house?'],
      problem: ['What would be hardest to decide about a house of your own?'],
      choice: ['Your own new house: all on one floor, or tall with a view?'],
      experience: ['Which house have you walked past and wished you had built?'],
    },
  },
  {
    name: 'architect',
    says: [
      '(chartered|residential|conservation|local|landscape|project) architect',
      'riba',
      'architecture (practice|studio|firm)',
      'architectural (practice|design|drawing|technologist|technician|studio)',
      'architects',
    ],
    clues:
      'planning permission, elevation, facade, drawings, massing, daylight, listed building, site visit, extension, floor plan, riba, drawing, planning application, sketch, studio, concept, brief, model, rooflight, heritage, brickwork, render, tender, detail, masterplan, feasibility, cladding, retrofit, modernist, timber, conservation area',
    asks: {
      idea: ['Where in your home would you put one more window?'],
      problem: ['Which room in your home is hardest to find a good layout for?'],
      choice: ['A new building in an old street: fit in, or stand out?'],
      experience: ['Which building in your town do you always look up at?'],
    },
    atWork: {
      work: [
        'What would you ask an architect for first: light, storage or a better view?',
        'What gets forgotten most in building design: storage, sound or daylight?',
      ],
      people: [
        'Which building made you look at architecture differently?',
        'Which small detail in a building tells you that the architect really cared?',
      ],
    },
  },
  {
    name: 'land survey',
    says: [
      '(land|topographic|topographical|measured|utility|geotechnical|boundary|laser) (survey|surveyor|surveying)',
      'ground investigation',
      'site investigation',
      'total station',
      'laser scan(ning)?',
      'point cloud',
    ],
    clues:
      'boundary, trial pits, benchmarks, dwg, contours, buried services, scanner, topographic, theodolite, total station, gps, drone, lidar, level, borehole, utility mapping, ground penetrating radar, soil sample, title plan, setting out, cad, point cloud, laser scan, tripod, cadastral, surveyor, hi vis, acre, peg, plat, contamination, geotechnical',
    asks: {
      idea: ['What do you like to look at first on a new survey drawing?'],
      problem: ['What do old site plans most often get wrong: drains, cables or boundaries?'],
      choice: ['Survey drawings: on paper, in a CAD file or as a 3D model?'],
      experience: ["What's the oldest map or plan of your land you have ever seen?"],
    },
    atWork: {
      work: [
        'What matters most to know before building starts: levels, boundaries or buried pipes?',
        'Which is trickier to survey: a busy road, or a thick wood?',
      ],
      people: [
        'Which old map or plan of your area could you look at for hours?',
        'What was the biggest surprise a survey turned up on your site?',
      ],
    },
  },
  {
    name: 'structural engineer',
    says: [
      'structural (engineer|engineering|calculation|design|report)',
      'steel beam',
      'load bearing',
      'civil and structural',
      'underpinning',
    ],
    clues:
      'beam, calculations, foundations, knock through, padstone, subsidence, drawings, rsj, steel beam, load bearing, crack, lintel, joist, concrete, truss, underpinning, chartered, building control, deflection, retaining wall, loft conversion, purlin, rebar, column, seismic, loading, inspection, drawing, bracing, wall removal',
    asks: {
      idea: ['Which wall at home would you take out if the house stayed up?'],
      problem: ["What's hardest about planning a change to the walls at home?"],
      choice: ['Two small rooms: knock them into one, or keep the wall?'],
      experience: ['Which bridge or tower makes you wonder how it stays up?'],
    },
    atWork: {
      work: [
        "When should a structural engineer join in: at the first sketch, or once it's drawn up?",
        'Which is harder for a structural engineer: an old building, or a tight site?',
      ],
      people: [
        'What does a good structural engineer do that nobody sees in the end?',
        'Which bridge, roof or tower still makes you wonder how it stays up?',
      ],
    },
  },
  {
    name: 'demolition',
    says: [
      'demolition (contractor|company|work|crew|team|site|project|expert)',
      'demolish(ed|ing) (the|an?) (old|former|building|bridge|tower|chimney)',
      'soft strip',
      'dismantling (contractor|work|of the)',
    ],
    clues:
      'excavator, rubble, hard hat, structure, salvage, cooling tower, chimney, tower block, crusher, wrecking ball, asbestos, strip out, site clearance, high reach, hoarding, dust, soft strip, dismantle, blast, implosion, skip, recycled aggregate, muck away, concrete, grab lorry, digger, tear down, knock down, controlled explosion, hardcore, derelict',
    asks: {
      idea: ['What would you save from an old building before it was knocked down?'],
      problem: ["What's the trickiest thing you have knocked down: a wall, a shed or a chimney?"],
      choice: ['Watching a demolition: the big machines, or the moment it falls?'],
      experience: ['Which building from your childhood is no longer there?'],
    },
    atWork: {
      work: [
        'What should be saved before a building comes down: the bricks, the beams or the doors?',
        "What matters most to a demolition site's neighbours: quiet, less dust or clear dates?",
      ],
      people: [
        "What's the most surprising thing you've ever found in an old building?",
        'What do you remember about the first demolition you ever watched?',
      ],
    },
  },
  {
    name: 'house survey',
    says: [
      '(building|house|home ?buyer|level (two|three|2|3)|snagging|rics|structural) survey(or)?',
      'chartered surveyor',
      'party wall',
      'snag(ging)? (list|inspection|report)',
      'home inspect(or|ion)',
    ],
    clues:
      'subsidence, damp meter, roof void, buyers, defects, homebuyer, rics, surveyor, survey, pre purchase, damp, chartered surveyor, level 3, snagging, party wall, valuation, mortgage, crack, report, gutter, japanese knotweed, woodworm, rising damp, timber rot, moisture meter, building inspection, termite, pest inspection, escape of water, flat roof, pointing, electrics, period property',
    asks: {
      idea: ['Which part of an old house do you like most: the beams, the stairs or the walls?'],
      problem: ['Which part of a house is hardest to judge on a first viewing?'],
      choice: ['A house survey: every page in order, or the summary first?'],
      experience: ['What do you look at first when you view a house: the roof, the walls or the taps?'],
    },
    atWork: {
      work: [
        'What would you want checked first in an old house: the roof, the damp or the wiring?',
        'What gets missed when a house is viewed in a hurry?',
      ],
      people: [
        "What did a house survey tell you that you'd never have spotted yourself?",
        'Which feature of an old house would you never let anyone take out?',
      ],
    },
  },
];
