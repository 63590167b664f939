import type { Subject } from '../../subject';

/** Buildings drawn, measured, kept and taken down. */
export const buildingDesign: readonly Subject[] = [
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
      idea: ['+Which room would you draw first if you built your own house?'],
      choice: [
        'Your own new house: all on one floor, or tall with a view?',
        'Which style would you choose for your own house: barn, cottage or modern?',
      ],
      problem: ['What would be hardest to decide about a house of your own?'],
    },
    cued: [
      'What would you want in a *timber frame* house: a big hall, a gallery or a window seat?',
      'Where would your perfect *plot* be: edge of a village, hillside or riverbank?',
      "What would you live in on site: a *caravan*, a yurt or a friend's spare room?",
      'Which question would you ask an *architect* first?',
    ],
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
      choice: [
        '+What would you love most in a new home: big windows, a garden room or clever storage?',
        'A new building in an old street: fit in, or stand out?',
      ],
      idea: ['Where in your home would you put one more window?'],
      problem: ['Which room in your home is hardest to find a good layout for?'],
    },
    cued: [
      'What would you add to a house with an *extension*: a kitchen, a bedroom or a garden room?',
      "What would you change first in your home's *floor plan*: a wall, a door or a corridor?",
      'Which *brickwork* do you like best: old red, pale or dark?',
      'Where would a *rooflight* do most good: over the stairs, the kitchen or the bath?',
      'What would you most like to see inside a *listed building*: the attic, the cellar or the kitchen?',
      'How do you like a *facade*: timber, brick or white render?',
      'What would you *sketch* first for a dream house: the front, the kitchen or the garden?',
      'What should an empty *heritage* building become: homes, a café or a library?',
    ],
    atWork: {
      asks: [
        '+What makes a public building pleasant to spend time in?',
        'What helps clients understand a design best: a model, sketches or a virtual tour?',
        'What should an architect ask a client first?',
        'Which building material ages most beautifully: timber, brick or stone?',
      ],
      cued: [
        'Which *planning application* document takes the most care to get right?',
        'What do you look at first on a *site visit*?',
        'How do you present a *concept*: model, sketch or screen?',
        'Which question in a client *brief* saves the most changes later?',
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
      choice: ['Survey drawings: on paper, in a CAD file or as a 3D model?'],
      experience: ["What's the oldest map or plan of your land you have ever seen?"],
      problem: ['What do old site plans most often get wrong: drains, cables or boundaries?'],
      idea: ['What do you like to look at first on a new survey drawing?'],
    },
    cued: [
      'What would you like to see of your garden from a *drone*?',
      'How would you settle a *boundary* question with a neighbour: tea, a map or a tape?',
      'Which *contours* would you like to walk along: hills, river bends or a valley?',
      'What would you ask a surveyor with a *tripod* in your street?',
    ],
    atWork: {
      asks: [
        'Which tool would you choose for a land survey: drone, scanner or total station?',
        'What matters most in a land survey: accuracy, speed or clear drawings?',
        'What matters most to know before building starts: levels, boundaries or buried pipes?',
        'What makes survey drawings useful: clear layers, good levels or quick delivery?',
      ],
      cued: [
        'What do clients ask for most after a *laser scan*: a plan, a model or a walk-through?',
        'What is always in your van, besides the kit, for *setting out* on a cold morning?',
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
      choice: [
        'Two small rooms: knock them into one, or keep the wall?',
        'What would you ask a structural engineer to help with: a loft, an extension or a wall?',
        'More space at home: knock through a wall, go into the loft or build an extension?',
      ],
    },
    cued: [
      'A wide opening with a *steel beam*: hide it in the ceiling, or leave it on show?',
      'What would you use a *loft conversion* for: a bedroom, an office or a den?',
      'Which two rooms would you make into one with a *knock through*?',
      'What would you build above a new *retaining wall*: a terrace, a lawn or a vegetable bed?',
      'Where would you build an *extension*: at the back, at the side or on the top?',
      'Which would you save first in an old house: the *chimney* breast, the beams or the floors?',
      'What would you ask a structural engineer first about a *crack* in the wall?',
      'What would you like to turn an old *barn* into: a home, a workshop or a wedding hall?',
    ],
    atWork: {
      asks: [
        'Which skill sets a good structural engineer apart?',
        'What first got you interested in how buildings stand up?',
        'When does a phone call beat an email on a building project?',
        'Which old building has been brought back to life beautifully?',
        'Which material do you most enjoy seeing in a building: concrete, steel or timber?',
      ],
      cued: [
        'What do you ask for first when a client rings about a *crack*: photos, dates or drawings?',
        'Which *drawings* do builders thank you for most: clear details, big sections or a sketch?',
        'What would you show a graduate first on site: *rebar*, formwork or the foundations?',
        'For a wide span: *steel*, timber or concrete?',
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
      choice: [
        'Watching a demolition: the big machines, or the moment it falls?',
        'Which would you most like to watch come down: a chimney, a bridge or a tower block?',
      ],
      experience: ['Which building from your childhood is no longer there?'],
    },
    cued: [
      'Which *chimney* or tower on your skyline would you like to see the view from?',
      'What would you make from reclaimed *brick* or timber?',
      'Which *excavator* toy or real one would you sit in for an hour?',
      'Which old *tower block* or mill would you turn into something new?',
    ],
    atWork: {
      asks: [
        'What matters most on a demolition job: planning, safety or what gets reused?',
        'What should be saved before a building comes down: the bricks, the beams or the doors?',
        "What's the most surprising thing you've ever found in an old building?",
        'Which machine impresses you most on a demolition job: long-reach, crusher or robot?',
      ],
      cued: [
        'What do you try to *salvage* first on a site?',
        'Which step of a *soft strip* takes the most planning?',
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
      experience: ['What do you look at first when you view a house: the roof, the walls or the taps?'],
      problem: ['Which part of a house is hardest to judge on a first viewing?'],
      idea: ['Which part of an old house do you like most: the beams, the stairs or the walls?'],
      choice: ['A house survey: every page in order, or the summary first?'],
    },
    cued: [
      'Which *Victorian* feature would you want a house to have: tiles, fireplace or bay window?',
      'Who would you take along to a house as a second pair of eyes before the *surveyor* comes?',
      'What does *damp* smell like to you: old books, a cellar or wet leaves?',
      'What would you do first with a big empty *loft*?',
    ],
    atWork: {
      asks: [
        'What matters most in a survey report: plain words, photos or clear priorities?',
        'Which part of a house tells a surveyor the most?',
        'Which room would you want a surveyor to look at first?',
        'What would you ask a surveyor after reading the report?',
      ],
      cued: [
        'Which question do *buyers* ask most after they read the report?',
        'What do you check first on a *level 3* job?',
      ],
    },
  },
];
