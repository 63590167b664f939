import type { Subject } from '../../subject';

/** Metal, plastic, cloth and boards made into things for other firms. */
export const manufacturing: readonly Subject[] = [
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
      choice: [
        '+Which would you have made in metal: a gate, a fire pit or a table?',
        'Ordering a metal part: with a full drawing, or a quick sketch and a chat?',
      ],
      idea: ['What would you have made in steel if it could be ready by Friday?'],
      experience: ['What have you had specially made in metal because nobody sold it?'],
    },
    cued: [
      'What pattern would you choose for a *gate* in front of your house: plain bars, leaves or waves?',
      'Which *staircase* would you like: a steel spiral, wood on steel or glass and steel?',
      'What colour would you paint the *railings* in front of your home: black, green or grey?',
      'What would you have *laser* cut out of a sheet of steel: a house number, a tree or a bird?',
    ],
    atWork: {
      asks: [
        'Which shows a good metalworker best: the cut, the weld or the finish?',
        'How did you first get into metalwork?',
        'Which metalwork project are you proudest of?',
        'What makes a metal fabricator easy to work with?',
      ],
      cued: [
        'Which machine in the *workshop* would you show a visitor first?',
        'Which material do customers ask for most: mild steel, *stainless* or aluminium?',
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
      choice: [
        '+Which metal looks best freshly machined: brass, steel or aluminium?',
        'What do you value in a machine shop: accuracy, speed or good advice?',
      ],
      experience: ['What was the first thing you made out of metal?'],
      idea: ['What would you have made if a machinist offered you any metal part?'],
    },
    cued: [
      'What would you turn first on a *lathe*: a pen, a candlestick or a spinning top?',
      'Which *brass* thing at home do you like to see polished: a lamp, a bell or the door knocker?',
      'What would you have machined out of *titanium*: a ring, a bike part or a pan?',
      'A machined *aluminium* part: left bright, brushed or in colour?',
      'What would you like to see a *CNC* machine cut from a solid block?',
      'Which *precision* object do you most like to handle: a watch, a camera or a good lock?',
      'Which thing at home should always be made of *stainless* steel: the sink, the pans or the screws?',
      'What do you do first with a machined *prototype*: measure it, fit it or show it round?',
    ],
    atWork: {
      asks: [
        '+Which machined part looked impossible until you saw it done?',
        '+What makes a good machinist: patience, precision or problem solving?',
        '+Which takes longer in a machine shop: setting up the job, or cutting the part?',
        '+Which machined part are you proudest of?',
        '+Which tool would a machinist never lend out?',
        '+Who taught you the most in the machine shop?',
      ],
      cued: [
        'What should an *apprentice* machine first: a hammer, a cube or a plumb bob?',
        'What does a good *setter* check before the first part: the zero, the tools or the coolant?',
        'Machining work: a single part, a small *batch* or a long steady run?',
        'Which part needed the cleverest *fixture* you have seen?',
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
      choice: ['A part that has to last: cast, forged or welded?'],
      experience: ['Where did you first see metal being poured?'],
      problem: ['Which metal part at your plant wears out fastest?'],
    },
    cued: [
      'Which *bronze* statue do you always stop to look at?',
      'Which cast *iron* thing would you pass on to your grandchildren: a pan, a stove or a bench?',
      'Where would you put a new *sculpture* in your town: the square, the park or the station?',
      'How would you guess a foundry *furnace* glows when the metal is ready: red, orange or white?',
      'What did you love to press into wet *sand* as a child: hands, shells or a bucket?',
      'What would you have cast in *aluminium*: a door handle, a house sign or a wheel?',
      'Bronze in the open air: a green *patina*, or polished bright?',
      'What small thing would you have cast by *lost wax*: a leaf, a ring or a paw print?',
    ],
    atWork: {
      asks: [
        'What matters most in a foundry: quality, lead time or good advice on design?',
        'Which takes the most experience in a foundry: the pattern, the melt or the pour?',
        'Which metal do you use castings in most: iron, steel or aluminium?',
        'What strikes visitors most in a foundry: the heat, the noise or the glow?',
      ],
      cued: [
        'What did you learn first about a good *pattern*, and who taught you?',
        'What makes a morning of *fettling* go quicker: the radio, a rota or good light?',
        'What should a young *moulder* learn first: sand, gating or patience?',
        'Which *casting* in your town do you look at with a foundry eye?',
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
      choice: [
        'What would you like to see made from recycled plastic: benches, toys or flowerpots?',
        'On a moulded part: a glossy finish, or a textured one?',
      ],
      idea: ['Which metal or wooden part at work would be better in plastic?'],
      experience: ['What surprised you most the first time you had a plastic part made?'],
    },
    cued: [
      'Which *recycled* plastic thing would you like to have: a bench, a toy or a jacket?',
      'What would you make on a *3D printer* at home?',
      'Which *toy* from your childhood was made to last for ever?',
      'Which bright colour would you pick for an *injection* moulded chair?',
    ],
    atWork: {
      asks: [
        '+What matters most in a moulding partner: quality, lead time or help with design?',
        'Which matters most in a moulded part: the strength, the look or the fit?',
        'Which takes longer for a new plastic part: the design or the tooling?',
        'When should a moulding partner join a new design: at the sketch, the prototype or the tooling?',
      ],
      cued: [
        'What do you check first on a new *tool* before the first shot?',
        'What do you learn from the first *prototype* of a part?',
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
      choice: [
        'Choosing a yarn supplier: steady quality, or quick dispatch?',
        'What would you knit or crochet in cotton yarn: a summer top, a toy or a dishcloth?',
      ],
      experience: ['What do you check first when a yarn sample arrives?'],
      idea: ['Which fibre would you like to see blended with cotton more often?'],
    },
    cued: [
      'Where do you look for *organic cotton* first: T-shirts, bedding or baby clothes?',
      'What should be made of *combed* cotton first: shirts, sheets or socks?',
      'What is cotton yarn best for in *knitting*: summer tops, baby clothes or blankets?',
      'What would you make first by *weaving* cotton: towels, a scarf or a rug?',
      'Cotton yarn on a *cone*: natural white, dyed or some of both?',
      'What matters most in *ring-spun* cotton: softness, strength or an even look?',
      'What would you look at first on a tour of a spinning *mill*: bales, spindles or cones?',
      'Where does cotton with *polyester* suit best: workwear, sheets or sports tops?',
    ],
    atWork: {
      asks: [
        '+What do you test first on a cotton yarn sample?',
        '+Which certificate do cotton yarn buyers ask for first?',
        '+Which cotton yarn will buyers ask for most: combed, organic or recycled?',
        '+Which product shows off good cotton yarn best: shirts, sheets or knitwear?',
      ],
      cued: [
        'Which yarn *count* do you like best for summer fabrics?',
        'What tells you first that a *loom* is running well: the sound, the cloth or the screen?',
        'What do you look at first when new *bales* come in: colour, staple or moisture?',
        'What would you like to see on a *despatch* note from a mill: photos, weights or test results?',
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
      choice: [
        'Which fabric do you like best against your skin: cotton, linen, wool or silk?',
        'With a fabric sample: feel it first, or read the label?',
      ],
      idea: ['Which fabric would you like to see made closer to home again?'],
      experience: ['Who taught you to tell a good cloth by the feel of it?'],
    },
    cued: [
      'What would you have made from a length of *tweed*: jacket, cap or cushion?',
      'How long have you had your oldest pair of *denim* jeans?',
      '*Silk*, linen or cotton: what do you like next to your skin in summer?',
      'What would you look for first in a *mill shop*: blankets, scarves or offcuts?',
    ],
    atWork: {
      asks: [
        '+What do you notice first about a fabric: the feel, the weight or the colour?',
        'How do you prefer to choose fabric: from swatches, online or at the mill?',
        'What matters most in a textile mill: quality, consistency or delivery?',
        'Which takes more skill in a textile mill: the weaving, the dyeing or the finishing?',
      ],
      cued: [
        'What do designers ask first when they see a new *fabric*?',
        'Which question about *MOQ* do small labels ask a mill most?',
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
      experience: ['What was the first thing you took apart to see how it worked?'],
      idea: ['Which gadget would you invent if somebody else built the electronics?'],
      choice: ['What matters most in an electronic device: long life, easy repair or small size?'],
      problem: ['Which electronic component is hardest to get hold of at the moment?'],
    },
    cued: [
      'Which *sensor* would you like at home: for plants, for doors or for the fridge?',
      'What did you *solder* first, or would you solder: a lamp, a radio or a badge?',
      'Which colour should a *circuit* board be: green, black or purple?',
      'How many *prototypes* would you build before a gadget is right: two, five or ten?',
    ],
    atWork: {
      asks: [
        '+What matters most in an electronics partner: quality, speed or small batches?',
        'Which moment is best with a new circuit board: the design, or the first time it works?',
        'Which step would you speed up first: design, prototypes or assembly?',
        'What was the first circuit you ever got to work?',
      ],
      cued: ['Which *prototype* taught your team the most?', 'What do you check first on a fresh *PCB*?'],
    },
  },
];
