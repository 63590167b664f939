import type { Subject } from '../subject';

/** What factories buy: parts, tools, machines and what keeps them turning. */
export const toolroom: readonly Subject[] = [
  {
    name: 'cutting tools',
    says: [
      '(cutting|milling|carbide|indexable) (tool|insert|cutter)',
      'end ?mill',
      '(drill|tap|reamer) (bit )?(geometry|range|regrind)',
      'tool (holder|holding|regrinding|presetter|life)',
      '(surface|cylindrical|centreless|tool) grind(er|ing)',
      'work ?holding',
    ],
    clues:
      'carbide, chips, spindle, coolant, feed rate, lathe, coating, machining, insert, end mill, drill, milling, cnc, reamer, tool life, machinist, feed, titanium, flute, turning, tap, regrind, tool holder, geometry, hss, stainless, roughing, grade, threading, mm',
    asks: {
      choice: [
        'What matters most in a cutting tool: long life, sharpness or a clean finish?',
        'Which material do you like machining most: aluminium, steel or brass?',
      ],
      problem: ['Which material is hardest on your cutting tools?'],
      experience: ['Which tool have you had the longest and still use?'],
    },
    atWork: {
      asks: [
        'What matters most in a cutting tool: tool life, finish or speed?',
        'What gives away a worn tool first: the sound, the chips or the finish?',
        'What costs a machine shop the most time: setting up, tool changes or scrap?',
        'What was the first part you ever machined that you were proud of?',
      ],
    },
  },
  {
    name: 'coolants and lubricants',
    says: [
      '(industrial|synthetic|food grade|chain|gear) (lubricant|oil|grease)',
      'lubricant',
      '(metal ?working|cutting) fluid',
      'coolant (management|recycling|concentrate|filtration|system)',
      'oil (analysis|filtration|condition)',
      'grease (gun|nipple|cartridge)',
    ],
    clues:
      'viscosity, additive, bearing, sump, friction, drum, machining, tribology, oil, grease, metalworking fluid, cutting fluid, litre, food grade, hydraulic, synthetic, cnc, gear oil, refractometer, emulsion, wear, concentration, chain, oil analysis, soluble, tramp oil, iso vg, barrel, distributor',
    asks: {
      choice: [
        '+What matters most in a coolant: long life, clean parts or kind to skin?',
        'How do you buy oil and coolant for the workshop: small cans, drums or on call?',
        "When do you check a machine's oil: every day, every week or at each service?",
      ],
      idea: ['Which machine in your workshop would you like to see run more smoothly?'],
    },
    atWork: {
      asks: [
        'How do you keep track of oils and coolants: a chart, an app or a regular service visit?',
        'What would you improve first about coolant in the workshop: filling, checking or filtering?',
        'What tells you first that a machine needs oil: the sound, the smell or the heat?',
        'Which job round a machine gets put off most: oil, coolant or filters?',
      ],
    },
  },
  {
    name: 'gearboxes and motors',
    says: [
      '(industrial|planetary|helical|worm|reduction|bevel) gear ?box',
      '(servo|stepper|geared|industrial|induction) motor',
      'motor (rewind|rewinding|repair|drive|control|winding)',
      '(variable (speed|frequency)|frequency|inverter) drive',
      'linear (actuator|motion|guide|rail|bearing)',
    ],
    clues:
      'torque, rpm, shaft, kilowatt, drives, windings, inverter, backlash, servo, stepper, planetary, helical, worm, conveyor, kw, repair, rewind, ratio, bearing, reducer, induction, brushless, efficiency, ie3, vfd, actuator, overhaul, coupling, breakdown, pump, automation',
    asks: {
      choice: [
        'What matters most to you in a new motor: quiet, efficiency or long life?',
        'When do you have gearboxes serviced: on a schedule, in the quiet season or when noisy?',
        'Which would you replace first on an older machine: the motor, the gearbox or the drive?',
      ],
      experience: ['Which motor at your work has been running the longest?'],
    },
    atWork: {
      asks: [
        'What tells you first that a motor is wearing out: noise, heat or vibration?',
        'Gearbox maintenance: on a fixed schedule, or guided by sensors?',
        'What takes longer when a motor fails: finding the fault, or getting the part?',
        'What matters most in a new drive: efficiency, quick delivery or easy fitting?',
      ],
    },
  },
  {
    name: 'seals and gaskets',
    says: [
      '(custom|flange|industrial|cut) gasket',
      'o ?ring',
      '(mechanical|rubber|shaft|rotary|hydraulic|lip) seal',
      '(rubber|silicone|foam|epdm) (part|profile|moulding|molding|extrusion|sheet|component)',
      'sealing (solution|technology|element)',
    ],
    clues:
      'rubber, leak, elastomer, silicone, pressure, flange, fluoropolymer, compression, o ring, nitrile, viton, hydraulic, ptfe, shaft, epdm, sheet, die cut, extrusion, moulded, sealing, bespoke, material, temperature, waterjet cut, pump, cylinder, foam, fluoroelastomer, profile, chemical resistance, mechanical',
    asks: {
      choice: [
        'What matters most in a seal: fit, material or long life?',
        'Where in your work do seals and gaskets matter most: pumps, doors or engines?',
        'Which material would you choose for a gasket: rubber, silicone or metal?',
      ],
      problem: ['Which seal or gasket on your machines is trickiest to replace?'],
    },
    atWork: {
      asks: [
        'What matters most in a seal supplier: stock, advice or quick delivery?',
        "What's the smallest part that stopped a whole machine on you?",
        'Which comes first when you choose a gasket: heat, pressure or chemicals?',
        'What takes longer with a worn seal: getting to it, or changing it?',
      ],
    },
  },
  {
    name: 'castors and trolleys',
    says: [
      'cast(o|e)r (wheel|supplier|range|manufacturer)',
      '(industrial|swivel|heavy duty|braked) (castor|caster|trolley|wheel)',
      '(platform|order picking|hand|tool|kitting) (trolley|truck|cart)',
      'tug(ger)? train',
      '(pallet|pump) truck',
      'electric tug',
    ],
    clues:
      'swivel, wheels, brake, load capacity, push, ergonomic, trolleys, bearing, polyurethane, platform, cart, kg, warehouse, sack truck, plate, pallet, tyre, rubber, hand truck, handling, stem, roller, hospital bed, manual handling, roll cage, nylon, stainless steel, heavy duty, mm',
    asks: {
      choice: [
        '+What matters most in a trolley: easy steering, a quiet roll or a good brake?',
        'A fully loaded trolley: push it, or pull it?',
      ],
      idea: ['Which thing at work would be so much easier to move on wheels?'],
      problem: ["What's the trickiest thing to move through your building on a trolley?"],
    },
    atWork: {
      asks: [
        'What matters most in a trolley: load, steering or quiet wheels?',
        'What makes a trolley hard to push: the wheels, the floor or the load?',
        'What slows a loaded trolley most: doors, ramps or corners?',
        'Who showed you how to move something heavy without hurting yourself?',
      ],
    },
  },
  {
    name: 'forging',
    says: [
      '(drop|closed die|open die|hot|cold) forg(e|ing)',
      'forging (company|press|plant|supplier)',
      'heat (treatment|treating|treated) (plant|service|company|furnace|steel)',
      '(vacuum|case|induction) harden(ing|ed)',
      '(industrial|vacuum|induction) furnace',
      'metal extrusion',
    ],
    clues:
      'furnace, hammer, billet, quench, hardness, alloy, steel, glowing, die, press, heat treatment, anvil, forge, tonne, flange, shaft, aerospace, machining, crankshaft, hardening, upset, induction, grain flow, titanium, temper, metallurgist, casting, oil and gas, red hot',
    asks: {
      choice: [
        'What would you most like to forge from steel: a knife, a hook or a bell?',
        'Which part of forging would you most like to watch: the heat, the hammer or the quench?',
        'Which forged thing would you like at home: a gate, a pan or a candlestick?',
      ],
      idea: ['What would you like to see made from a glowing bar of steel?'],
    },
    atWork: {
      asks: [
        'Which step in forging needs the most skill: heating, shaping or quenching?',
        'What matters most in a forging: strength, finish or accuracy?',
        'What do you remember about the first time you saw glowing steel up close?',
        'Which forged object do you use without thinking about how it was made?',
      ],
    },
  },
  {
    name: 'cobots and grippers',
    says: [
      'cobot (cell|arm|welder|palletiser|integrator)',
      'collaborative robot',
      '(robot|vacuum|magnetic|soft|parallel) gripper',
      'end ?effector',
      '(robotic|robot) (welding|palletising|palletizing|cell|arm|integration|integrator)',
      'bin picking',
    ],
    clues:
      'robot, gripper, payload, operators, automation, teach, axis, cell, palletising, arm, end effector, welding, machine tending, integrator, pick and place, vacuum, programming, suction cup, reach, cnc, trade show, bin picking, teach pendant, vision, assembly, conveyor, labour shortage, humanoid, demo, repetitive, collaborative, tool changer',
    asks: {
      choice: [
        '+Where would you put a robot arm to work first: packing, sorting or assembling?',
        'What interests you most about a robot arm: its strength, its grip or its patience?',
      ],
      idea: [
        'Which dull task would you hand to a robot arm beside you?',
        'Which job would you most like a robot arm to help you with?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in a cobot: easy set-up, reach or a gentle grip?',
        'Which task would you hand to a robot first: lifting, packing or loading?',
        'What makes it easy to get started with a cobot: training, support or a simple first task?',
        'Which is harder with a new robot: the programming, or winning people over?',
      ],
    },
  },
  {
    name: 'machine safety',
    says: [
      'machine (guard|guarding|safety)',
      'light curtain',
      'lock ?out tag ?out',
      '(safety (relay|interlock|fence|scanner)|emergency stop (button|colour))',
      '(puwer|machinery) (assessment|directive|regulation|risk assessment)',
    ],
    clues:
      'guards, interlock, operators, emergency stop, hazard, padlock, fencing, light curtain, risk assessment, lockout, ce marking, puwer, iso 13849, relay, sensor, perimeter, loto, scanner, press, compliance, conveyor, isolation, performance level, accident, directive, plc, robot cell, stopping time',
    asks: {
      choice: [
        '+What makes a safe workshop: good training, good guards or good habits?',
        'Which piece of safety gear do you put on first: glasses, gloves or ear defenders?',
      ],
      problem: ['Which safety habit from work do you keep at home as well?'],
      experience: ['Which safety rule from your first job do you still follow?'],
    },
    atWork: {
      asks: [
        '+Which safety training helps your team most: short talks, drills or videos?',
        'What makes a machine feel safe to work at: the guards, the layout or the training?',
        'What would you check first on a machine: the guards, the emergency stop or the cables?',
        'What tempts people most to skip a safety step: time, habit or pressure?',
      ],
    },
  },
  {
    name: 'lean workplace',
    says: [
      '5s (audit|board|project|training|methodology|workplace|day)',
      '(shadow|kanban|lean|visual management) board',
      'oee',
      '(digital|visual) work instruction',
      '(manufacturing execution|mes|shop ?floor) (system|software|app)',
      'continuous improvement (team|board|idea|project)',
      'gemba',
    ],
    clues:
      'lean, waste, operators, downtime, improvement, shop floor, standard work, shift, 5s, kaizen, kanban, gemba, continuous improvement, shadow board, oee, visual management, value stream, huddle, sort, six sigma, muda, productivity, bottleneck, setup time, smed, poka yoke, sustain, tier board, manufacturing, tpm, root cause',
    asks: {
      idea: ['Which small change would save you five minutes every day at work?'],
      choice: [
        'A workbench: every tool on a hook, or everything within reach?',
        'What helps a workplace run well: good order, clear boards or short meetings?',
      ],
      experience: ['Which small improvement at work are you proud of?'],
    },
    atWork: {
      asks: [
        'What makes lean work on the shop floor: daily talks, clear boards or good leaders?',
        'Which idea from the shop floor saved more time than anybody expected?',
        'Which is harder on a shop floor: tidying up once, or keeping it that way?',
        'Which would you start with in lean: tidy workplaces, faster changeovers or less walking?',
      ],
    },
  },
  {
    name: 'spare parts',
    says: [
      'spare part (service|shop|stock|management|delivery|catalogue|supplier|warehouse)',
      '(machine|replacement|obsolete|wear|oem) (spare|part)',
      'obsolescence management',
      'field service (engineer|technician|team)',
    ],
    clues:
      'breakdown, stock, maintenance, serial number, downtime, technician, part number, genuine, oem, aftermarket, dispatch, next day, catalogue, obsolete, wear part, replacement, warehouse, filter, bearing, belt, machine, counter, excavator, in stock, engineer, genuine part, pump, crusher, courier, refurbished, kit',
    asks: {
      choice: [
        '+What matters most with spare parts: quick delivery, the right fit or good advice?',
        'How do you like to order a spare part: by number, by photo or by phone?',
        'Spare parts at work: a full shelf, or ordered when needed?',
      ],
      idea: ['Which spare part do you keep in a drawer, just in case?'],
    },
    atWork: {
      asks: [
        '+What makes ordering spare parts easy: clear drawings, live stock or a helpful voice?',
        'Which spare part do you always keep on the shelf, just in case?',
        'Which spare parts belong on the shelf: filters, belts or bearings?',
        'What stops a repair most often: no part, no time or no drawing?',
      ],
    },
  },
  {
    name: 'used machines',
    says: [
      '(used|second ?hand|refurbished|pre owned|reconditioned) (machine|machinery|equipment|lathe|press|forklift|tools)',
      '(machine|machinery|industrial|plant) (auction|dealer|removal|moving|relocation)',
      '(machine|factory|heavy) (movers|relocation|installation)',
      'retro ?fit(ting|ted)? (of )?(machine|press|lathe|control)',
    ],
    clues:
      'lathe, hours, auction, press, dismantled, rigging, inspection, lot, refurbished, second hand, excavator, forklift, low hour, warranty, trade in, dealer, milling machine, reconditioned, cnc, part exchange, stock list, digger, shipping, year of manufacture, pre owned, delivery, machinery, tonne, finance, serviced, ex works',
    asks: {
      idea: ['Which used machine would you most like to have in your workshop?'],
      choice: [
        'What matters most in a used machine: the hours, the condition or the paperwork?',
        "Where do you look for used machines: online, at an auction or at a dealer's yard?",
        'Choosing a used machine: seen running, or from good photos?',
      ],
    },
    atWork: {
      asks: [
        'What tells you most about a used machine: the hours, the paint or its last owner?',
        'What makes you trust a used machine: service records, a test run or a warranty?',
        "What's the oldest machine you have worked on?",
        'Buying a used machine: at auction, from a dealer or straight from its owner?',
      ],
    },
  },
  {
    name: 'prototype parts',
    says: [
      '(prototype|one ?off|small batch|low volume|on demand) (part|manufacturing|production|machining|component|run)',
      'rapid (tooling|manufacturing|machining)',
      '(online|instant) quot(e|ing) for parts',
      '(engineering|technical) drawing',
      'reverse engineer(ing|ed)?',
    ],
    clues:
      'tolerance, step file, drawing, batch, machined, lead time, sample, quote, 3d printing, cnc machining, one off, low volume, cad, rapid, tooling, sheet metal, iteration, small batch, injection moulding, aluminium, engineer, sls, vacuum casting, design for manufacture, nylon, resin, startup, fixture, moq, production run',
    asks: {
      choice: [
        'A first prototype: printed in plastic, cut in metal or made by hand?',
        'What do you test first on a new prototype: fit, strength or feel?',
        'A new part: straight to metal, or a plastic one to try first?',
      ],
      idea: ['Which idea would you turn into a prototype first?'],
    },
    cued: [
      'What would you *3D print* first if you had the machine to yourself for a day?',
      'Which would you watch for an hour: a *CNC* mill, a lathe or a laser cutter?',
      'What would you have bent from *sheet metal* for your garage: a tray, a bracket or a box?',
      'Which do you pick up for the first *drawing* of an idea: pencil, pen or mouse?',
      'Finish on an *aluminium* part: bare, brushed or black?',
      'How many would you order in the first *batch* of a new part: one, five or fifty?',
      'Which *injection* moulded toy did you love most: bricks, cars or figures?',
      'What do you do first with a new *sample*: measure it, weigh it or turn it in your hands?',
    ],
    atWork: {
      asks: [
        'Which way of making a first part do you prefer: printing, machining or casting?',
        'What matters most in a prototype: speed, accuracy or the right material?',
        'What can you only tell about a part once you hold the prototype in your hand?',
        'What holds up a first part more: the drawing, the material or the machine?',
      ],
      cued: [
        'Which *lead time* is the hardest to explain: castings, tooling or plating?',
        'Who sets the *tolerance* on a new part: design, production or the customer?',
        'Which *CAD* habit would you teach every new design engineer?',
        'What helps most to get a quick *quote* for a part: a STEP file, a drawing or a call?',
      ],
    },
  },
  {
    name: 'engineering simulation',
    says: [
      '(engineering|flow|crash|structural|process|thermal|fluid|physics) simulation',
      'finite element( analysis)?',
      'computational fluid dynamics',
      '(wind tunnel|crash|drop|fatigue|vibration) test(ing)?',
      '(plm|product lifecycle) (software|system|management)',
      'generative design',
    ],
    clues:
      'mesh, stress, model, cad, airflow, fatigue, prototype, virtual, fea, cfd, finite element, wind tunnel, crash, thermal, digital twin, solver, structural, vibration, aerodynamics, load case, heat transfer, optimisation, analyst, turbulence, lattice, physics, hpc, pressure vessel, fluid',
    asks: {
      choice: [
        'What would you test first on a virtual model: the strength, the heat or the airflow?',
        'Testing a new design: on the computer first, or with a prototype?',
        'Which would you most like to see simulated: a car, a bridge or an aeroplane?',
      ],
      idea: ['Which everyday object would you like to see in a wind tunnel?'],
    },
    atWork: {
      asks: [
        'What matters most in a simulation: accuracy, speed or a clear result?',
        'When does simulation help most: in the first sketch, before the prototype or after the test?',
        'Which everyday object would you most like to see run through a simulation?',
        'Which teaches engineers more: the simulation, or the test that follows?',
      ],
    },
  },
  {
    name: 'filters and dust',
    says: [
      '(dust|fume|oil mist) (extraction|extractor|collector|collection|control)',
      '(industrial|hepa|bag|cartridge|hydraulic|process) (filter|filtration)',
      '(sieve|sieving|screening|mixing|dosing|blending) (machine|system|equipment|plant)',
      '(powder|bulk) (handling|processing|solids)',
    ],
    clues:
      'dust, extraction, airflow, sawdust, hopper, particles, powder, cartridge, hepa, ducting, fume, lev, bag, air quality, silica, vacuum, wood dust, cyclone, hydraulic, respirable, atex, collector, workshop, mask, filtration, welding fume, coshh, micron, testing, fan, replacement, oil mist',
    asks: {
      experience: ['Which tool in your workshop needs dust extraction most?'],
      choice: [
        'What matters most to you in a workshop: clean air, good light or space?',
        'Dust in the workshop: extracted, swept or vacuumed?',
      ],
      idea: ['Which machine in your workshop would you connect to an extractor first?'],
    },
    atWork: {
      asks: [
        'What matters most in dust extraction: strong suction, quiet or easy filters?',
        'Which check keeps dust extraction working best: filters, hoses or airflow?',
        'Which is harder on a dusty job: keeping the air clean, or keeping the mask on?',
        'Which spot at work gathers dust where nobody thinks to look?',
      ],
    },
  },
];
