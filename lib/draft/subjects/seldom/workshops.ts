import type { Subject } from '../subject';

/** Metal, plastic, cloth and boards made into things for other firms. */
export const workshops: readonly Subject[] = [
  {
    name: 'metal fabrication',
    says: [
      '(steel|metal) ?(fabrication|fabricator|work|worker|works|frame|staircase|balustrade)',
      'sheet metal',
      'laser cutting',
      'weld(er|ing) (shop|bay|job|course|work|supplies|school)',
      'powder ?coat(ing|ed)?',
      'galvani[sz](ing|ed)',
    ],
    clues:
      'bespoke, railings, mig, tig, brackets, mild steel, press brake, stainless, cutting, welded, fabricated, steel, laser, sheet metal, staircase, gate, railing, balustrade, fabricator, frame, bending, workshop, aluminium, beam, mezzanine, welder, architectural, structural, rsj, handrail, powder coat, cnc, platework, drawing',
    asks: {
      idea: ['What would you have made in steel if it could be ready by Friday?'],
      problem: ['Which metal part at your work has been mended more than once?'],
      choice: ['Ordering a metal part: with a full drawing, or a quick sketch and a chat?'],
      experience: ['What have you had specially made in metal because nobody sold it?'],
    },
    atWork: {
      work: [
        'Which shows a good metalworker best: the cut, the weld or the finish?',
        'Which takes longest on a metal job: the cutting, the welding or the cleaning up?',
      ],
      people: [
        'Who taught you the most about welding or working with metal?',
        "What's the biggest thing in steel that you've ever had a hand in?",
      ],
    },
  },
  {
    name: 'machinist',
    says: [
      'cnc (machine|machining|machinist|milling|turning|lathe|programmer|setter|operator)',
      'machinist',
      'precision (engineering|engineer|machining|engineered)',
      'tool ?mak(er|ing)',
      '(five|three|four|3|4|5) axis',
      '(subcontract|sub contract) machining',
    ],
    clues:
      'tolerance, setter, spindle, microns, turned parts, fixture, batch, lathe, milling, titanium, machined, cnc, precision, turning, tool, part, axis, programmer, aluminium, component, bore, brass, engineering, thread, prototype, swarf, insert, drawing, micrometer, workholding',
    asks: {
      idea: ['Which worn-out part would you have machined again if you had the drawing?'],
      problem: ['Which parts do you find hardest to get machined on time?'],
      choice: ['Ordering machined parts: the tightest tolerance, or the earliest delivery?'],
      experience: ['Who taught you to read a drawing or run a lathe?'],
    },
    atWork: {
      work: [
        'Which takes longer in a machine shop: setting up the job, or cutting the part?',
        'What makes a machined part a pleasure to hold: the finish, the fit or the weight?',
      ],
      people: [
        "What's the smallest machined part you've held that did a big job?",
        'Which machined part looked impossible until you saw it done?',
      ],
    },
  },
  {
    name: 'foundry',
    says: [
      '(iron|bronze|aluminium|aluminum|sand|investment|die) (casting|foundry|founder)',
      'foundry (worker|products|team|trade)',
      'pattern ?maker',
      'bell ?(foundry|founder|founding)',
      'forgings',
    ],
    clues:
      'molten, mould, furnace, alloy, pattern, fettling, castings, ingot, ladle, casting, bronze, iron, sand, pour, aluminium, bell, sculpture, core, lost wax, brass, moulder, patina, metal, crucible, ductile, ornament, bollard, die, tonne, investment',
    asks: {
      idea: ['What would you like to see cast in metal to last for centuries?'],
      problem: ['Which metal part at your plant wears out fastest?'],
      choice: ['A part that has to last: cast, forged or welded?'],
      experience: ['Where did you first see metal being poured?'],
    },
    atWork: {
      work: [
        'Which cast thing near you has lasted longest: a bell, a bridge or a bench?',
        'Which takes the most experience in a foundry: the pattern, the melt or the pour?',
      ],
      people: [
        'What strikes visitors most in a foundry: the heat, the noise or the glow?',
        "Who passed on a foundry trick to you that isn't in any book?",
      ],
    },
  },
  {
    name: 'plastic moulding',
    says: [
      '(injection|blow|rotational|compression) mou?ld(ing|ed|er)',
      'plastics? (manufacturer|moulder|molder|extrusion|supplier|processor)',
      'thermoform(ing|ed)?',
      'rubber (moulding|molding|seal|gasket)',
      'mould ?(maker|tool)',
    ],
    clues:
      'polymer, cavity, tooling, cycle time, granules, recycled content, resin, moulded, extrusion, injection, nylon, polypropylene, press, part, prototype, blow, component, rotational, tool room, vacuum forming, abs, recycled, moulder, 3d printing, batch, tonnage, toolmaker, material, insert, colourant',
    asks: {
      idea: ['Which metal or wooden part at work would be better in plastic?'],
      problem: ['Which plastic part at work do you reorder most often?'],
      choice: ['On a moulded part: a glossy finish, or a textured one?'],
      experience: ['What surprised you most the first time you had a plastic part made?'],
    },
    atWork: {
      work: [
        'Which matters most in a moulded part: the strength, the look or the fit?',
        'Which takes longer for a new plastic part: the design or the tooling?',
      ],
      people: [
        'Which everyday plastic part do you admire for how well it is made?',
        'Which plastic thing in your house has lasted far longer than you expected?',
      ],
    },
  },
  {
    name: 'cotton yarn',
    says: [
      '(cotton|woollen|worsted|combed|compact|melange|ring spun|polyester|viscose) yarn',
      'spinning (mill|unit)',
      'spindles',
      'yarn (supplier|exporter|count|dyeing)',
      'carded',
    ],
    clues:
      'cone, weavers, combed, knitting mill, despatch, ginning, bales, organic cotton, counts, spinning, mill, spindle, fibre, thread, loom, knitting, weaving, worsted, ring-spun, polyester, hank, wool, textile, carded, export, lint, blended, dyed, hosiery, denim, twist, viscose, skein',
    asks: {
      idea: ['Which fibre would you like to see blended with cotton more often?'],
      problem: ['Which yarn fault costs you the most time on your machines?'],
      choice: ['Choosing a yarn supplier: steady quality, or quick dispatch?'],
      experience: ['What do you check first when a yarn sample arrives?'],
    },
    atWork: {
      work: [
        'What tells you first that a cotton yarn is good: the feel, the strength or the evenness?',
        'What do people look for most in cotton today: softness, strength or where it was grown?',
      ],
      people: [
        'Which piece of cotton clothing have you worn until it fell apart?',
        'Who do you know who can judge a cotton yarn just by touching it?',
      ],
    },
  },
  {
    name: 'textile mill',
    says: [
      '(weaving|textile|tweed|silk|wool|woollen|fabric) mill',
      'textile (manufacturer|industry|exporter|company|printing|machinery|recycling)',
      'fabric (manufacturer|supplier|mill|sourcing)',
      '(power|rapier|jacquard|air jet) ?loom',
      'garment (factory|export|exporter|manufacturer)',
      'dye ?house',
    ],
    clues:
      'warp, weft, gsm, dyed, selvedge, samples, moq, bolts, weavers, cloth, swatch, loom, fabric, weaving, tweed, wool, yarn, silk, dye, metre, mill shop, denim, spinning, jacquard, shuttle, printing, export, finishing, apparel, machinery, heritage, garment, throw, linen, handloom',
    asks: {
      idea: ['Which fabric would you like to see made closer to home again?'],
      problem: ['Which colour is hardest to match from a fabric swatch?'],
      choice: ['With a fabric sample: feel it first, or read the label?'],
      experience: ['Who taught you to tell a good cloth by the feel of it?'],
    },
    atWork: {
      work: [
        'What do you notice first about a fabric: the feel, the weight or the colour?',
        'Which takes more skill in a textile mill: the weaving, the dyeing or the finishing?',
      ],
      people: [
        'Which sound or smell takes you straight back to a textile mill?',
        "Which fabric have you worked with that you'd recognise with your eyes shut?",
      ],
    },
  },
  {
    name: 'electronics maker',
    says: [
      'pcb',
      'printed circuit',
      'electronic(s)? (manufacturer|manufacturing|assembly|design|engineer)',
      'contract electronics',
      'surface mount',
      'soldering',
      'semiconductor',
      'wire harness',
    ],
    clues:
      'boards, components, reflow, prototype, gerber, wafer, rework, firmware, connector, enclosure, pcb, circuit, solder, assembly, surface mount, chip, embedded, sensor, smt, design, manufacturing, engineer, microcontroller, test, bom, arduino, resistor, obsolescence, esp32, led, batch, contract, schematic',
    asks: {
      idea: ['Which gadget would you invent if somebody else built the electronics?'],
      problem: ['Which electronic component is hardest to get hold of at the moment?'],
      choice: ['A first circuit board: soldered by hand, or straight to the production line?'],
      experience: ['What was the first thing you took apart to see how it worked?'],
    },
    atWork: {
      work: [
        'Which moment is best with a new circuit board: the design, or the first time it works?',
        'Which electronic device did you take apart as a child to see what was inside?',
      ],
      people: [
        'What was the first circuit you ever got to work?',
        'Whose workbench taught you the most about electronics?',
      ],
    },
  },
];
