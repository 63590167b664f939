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
      idea: ['Which tool in your box would you sharpen first?'],
      problem: ['Which material is hardest on your cutting tools?'],
      choice: ['Blunt tools: sharpened by hand, or swapped for fresh ones?'],
      experience: ['Which tool have you had the longest and still use?'],
    },
    atWork: {
      work: [
        'What costs a machine shop the most time: setting up, tool changes or scrap?',
        'What gives away a worn tool first: the sound, the chips or the finish?',
      ],
      people: [
        'Who taught you to hear when a cutting tool is getting blunt?',
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
      idea: ['Which machine in your workshop would you like to see run more smoothly?'],
      problem: ["What's the messiest job when you look after a machine's coolant?"],
      choice: ['Topping up the coolant: every shift, or once a week?'],
      experience: ['What did you get moving again with just a drop of oil?'],
    },
    atWork: {
      work: [
        'Which job round a machine gets put off most: oil, coolant or filters?',
        'What tells you first that a machine needs oil: the sound, the smell or the heat?',
      ],
      people: [
        'Who could tell what was wrong with a machine just by listening?',
        'What did you learn the messy way about oil and coolant?',
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
      idea: ['Which heavy job on your site could do with a helping motor?'],
      problem: ['Which motor or gearbox on your site is hardest to get at?'],
      choice: ['A noisy gearbox: open it up yourself, or call in a specialist?'],
      experience: ['Which motor at your work has been running the longest?'],
    },
    atWork: {
      work: [
        'What tells you first that a motor is wearing out: noise, heat or vibration?',
        'What takes longer when a motor fails: finding the fault, or getting the part?',
      ],
      people: [
        'Which repair on a motor or a gearbox are you still proud of?',
        'Who taught you to find a fault by sound and touch?',
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
      idea: ['Which small seal or gasket would you like to last twice as long?'],
      problem: ['Which seal or gasket on your machines is trickiest to replace?'],
      choice: ['Replacing a seal: by the calendar, or at the first drip?'],
      experience: ['Which leak did you stop with one small, cheap part?'],
    },
    atWork: {
      work: [
        'Which is harder to find: a slow leak, or the right seal for it?',
        'What takes longer with a worn seal: getting to it, or changing it?',
      ],
      people: [
        "What's the smallest part that stopped a whole machine on you?",
        'Who taught you that a small leak never stays small?',
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
      idea: ['Which thing at work would be so much easier to move on wheels?'],
      problem: ["What's the trickiest thing to move through your building on a trolley?"],
      choice: ['A fully loaded trolley: push it, or pull it?'],
      experience: ["What's the oddest load you have pushed along on a trolley?"],
    },
    atWork: {
      work: [
        'What slows a loaded trolley most: doors, ramps or corners?',
        'What makes a trolley hard to push: the wheels, the floor or the load?',
      ],
      people: [
        'Which job had you pushing and pulling more than any other?',
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
      idea: ['What would you like to see made from a glowing bar of steel?'],
      problem: ['What would be hardest at a forge: the heat, the noise or the aim?'],
      choice: ['At a forge: stand close to feel the heat, or watch from the door?'],
      experience: ['Which old iron thing in your family is still in use?'],
    },
    atWork: {
      work: [
        'What do people outside a forge never realise about the work?',
        'Which forged object do you use without thinking about how it was made?',
      ],
      people: [
        'What do you remember about the first time you saw glowing steel up close?',
        'Who taught you to read the colour of hot metal?',
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
      idea: ['Which dull task would you hand to a robot arm beside you?'],
      problem: ['Which job at your work is hardest to keep doing by hand all day?'],
      choice: ['A robot as a colleague: with a face and a name, or plainly a machine?'],
      experience: ['Which robot have you seen doing a job surprisingly well?'],
    },
    atWork: {
      work: [
        'Which is harder with a new robot: the programming, or winning people over?',
        'Which task would you hand to a robot first: lifting, packing or loading?',
      ],
      people: [
        'What changed for the people on the line when the first robot arrived?',
        'Which operator knew better than any engineer how a robot should do the job?',
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
      idea: ['~Where in daily life would you like a big red stop button?'],
      problem: ['Which safety habit from work do you keep at home as well?'],
      choice: ['Safety signs at work: pictures, or words?'],
      experience: ['Which safety rule from your first job do you still follow?'],
    },
    atWork: {
      work: [
        'What tempts people most to skip a safety step: time, habit or pressure?',
        'What makes a machine feel safe to work at: the guards, the layout or the training?',
      ],
      people: [
        'Who taught you to respect a machine?',
        'Which near miss at work taught you something you never forgot?',
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
      problem: ['Which hunt for things costs you most time at work?'],
      choice: ['A workbench: every tool on a hook, or everything within reach?'],
      experience: ['Which small improvement at work are you proud of?'],
    },
    atWork: {
      work: [
        'What costs your shift the most: waiting, walking or searching?',
        'Which is harder on a shop floor: tidying up once, or keeping it that way?',
      ],
      people: [
        'Which idea from the shop floor saved more time than anybody expected?',
        'What did a colleague on the line show you that no manager had seen?',
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
      idea: ['Which spare part do you keep in a drawer, just in case?'],
      problem: ['Which spare part always takes longest to track down?'],
      choice: ['Spare parts at work: a full shelf, or ordered when needed?'],
      experience: ['What did you keep running for years with one small spare part?'],
    },
    atWork: {
      work: [
        'What stops a repair most often: no part, no time or no drawing?',
        'Which spare part do you always keep on the shelf, just in case?',
      ],
      people: [
        "What's the longest you waited for one small part?",
        'Who could always find the part that nobody else had?',
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
      problem: ["What's hardest about getting a big machine into a workshop?"],
      choice: ['Choosing a used machine: seen running, or from good photos?'],
      experience: ['Which second-hand tool or machine turned out better than a new one?'],
    },
    atWork: {
      work: [
        'What tells you most about a used machine: the hours, the paint or its last owner?',
        'What takes longer with a used machine: moving it in, or getting to know it?',
      ],
      people: [
        "What's the oldest machine you have worked on?",
        'Which old machine would you have back tomorrow?',
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
      idea: ['Which everyday object would you make a better version of?'],
      problem: ["What's hardest to judge from a drawing: size, weight or feel?"],
      choice: ['A new part: straight to metal, or a plastic one to try first?'],
      experience: ['What did you design or make yourself because no shop had it?'],
    },
    atWork: {
      work: [
        'What holds up a first part more: the drawing, the material or the machine?',
        "What's most often missing from a drawing?",
      ],
      people: [
        'What can you only tell about a part once you hold the prototype in your hand?',
        'What do you remember about the first part made from a drawing of yours?',
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
      idea: ['Which everyday object would you like to see in a wind tunnel?'],
      problem: ['What is hardest to test before it is built?'],
      choice: ['Testing a new design: on the computer first, or with a prototype?'],
      experience: ['What did a test once show you that nobody had expected?'],
    },
    atWork: {
      work: [
        'What takes longer in a simulation: building the model, or waiting for results?',
        'Which teaches engineers more: the simulation, or the test that follows?',
      ],
      people: [
        'Which everyday object would you most like to see run through a simulation?',
        'Who taught you to look twice at a result that seems too good?',
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
      idea: ['Which machine in your workshop would you connect to an extractor first?'],
      problem: ['Which job at work makes the finest dust of all?'],
      choice: ['Sawdust on the floor: swept after every job, or at the end of the day?'],
      experience: ['Which job has left you covered in more dust than any other?'],
    },
    atWork: {
      work: [
        'Which spot at work gathers dust where nobody thinks to look?',
        'Which is harder on a dusty job: keeping the air clean, or keeping the mask on?',
      ],
      people: [
        'Who first made you take dust at work seriously?',
        'What changed most for people at a workshop once the air got cleaner?',
      ],
    },
  },
];
