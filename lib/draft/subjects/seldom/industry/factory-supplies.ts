import type { Subject } from '../../subject';

/** What factories buy: parts, tools, machines and what keeps them turning. */
export const factorySupplies: readonly Subject[] = [
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
      problem: ['Which material is hardest on your cutting tools?'],
      experience: ['Which tool have you had the longest and still use?'],
      choice: [
        'Blunt tools: sharpened by hand, or swapped for fresh ones?',
        'Which machining job do you enjoy most: turning, milling or drilling?',
      ],
    },
    cued: [
      'Which kind of *drill* bit do you use up fastest at home: wood, metal or stone?',
      'What would you like to make on a *lathe*: a bowl, a candlestick or a chess piece?',
      'Which metal do you like best to look at: brass, copper or *titanium*?',
      'Which hard-to-find part would you have made for you by *CNC*: a hinge, a knob or a gear?',
    ],
    atWork: {
      asks: [
        'What gives away a worn tool first: the sound, the chips or the finish?',
        'Which material is your team cutting most: steel, aluminium or titanium?',
        'What matters most in a cutting tool: tool life, finish or speed?',
        'What was the first part you ever machined that you were proud of?',
      ],
      cued: [
        'Which *insert* grade is your first choice for everyday steel?',
        'What tells you first that a tool is near the end of its *tool life*?',
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
        'Topping up the coolant: every shift, or once a week?',
        'What helps a machine most: clean oil, the right grease or regular checks?',
        'What would you like from a lubricant supplier: advice, quick delivery or oil testing?',
      ],
      idea: ['Which machine in your workshop would you like to see run more smoothly?'],
    },
    cued: [
      'Which *chain* do you oil first at home: bike, gate or chainsaw?',
      'Which smell of a workshop do you like best: *gear oil*, wood or rubber?',
      'Which *grease* job do you remember doing on a first bike?',
      'Which do you top up yourself: *oil*, screen wash or neither?',
    ],
    atWork: {
      asks: [
        'What matters most in choosing a lubricant: machine life, clean work or easy handling?',
        'What tells you first that a machine needs oil: the sound, the smell or the heat?',
        'What would you like more training on: coolant care, grease choice or oil testing?',
        'Which oil service helps a workshop most: testing, refilling or collection?',
      ],
      cued: [
        'What do you check first on a *CNC* fluid: concentration, smell or colour?',
        'Which *food grade* question do your customers ask most?',
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
      experience: ['Which motor at your work has been running the longest?'],
      choice: [
        'A noisy gearbox: open it up yourself, or call in a specialist?',
        'What makes a good gearbox repair: clear advice, quick parts or careful testing?',
        'Which would you like to see taken apart: a gearbox, an engine or a pump?',
      ],
    },
    cued: [
      'Which *motor* do you hear most at home: the fridge, the washing machine or the blender?',
      'What would you build with a spare *servo*: a toy, a robot or a door opener?',
      'Which *conveyor* belt do you like to watch: luggage, sushi or sweets?',
      'What do you turn by hand that would be easier with a little *drive*?',
    ],
    atWork: {
      asks: [
        '+What tells you first that a motor is wearing out: noise, heat or vibration?',
        'What would you like from a gearbox repair: a fast turnaround, a report or a warranty?',
        'Gearbox maintenance: on a fixed schedule, or guided by sensors?',
        'What takes longer when a motor fails: finding the fault, or getting the part?',
      ],
      cued: [
        'How do you choose between *repair* and a new motor on your site?',
        'Which *gearbox* job brought the best team effort at your work?',
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
      choice: ['Replacing a seal: by the calendar, or at the first drip?'],
      problem: ['Which seal or gasket on your machines is trickiest to replace?'],
      idea: ['Which small seal or gasket would you like to last twice as long?'],
      experience: ['Which leak did you stop with one small, cheap part?'],
    },
    cued: [
      'What do you reach for first when a tap *leaks*: tape, a bucket or the phone?',
      'Which jar or flask at home has a *rubber* ring that still seals?',
      'What would you mend at home with a bit of *silicone*?',
      'Which dish would you cook under *pressure* in a pot with a good seal?',
    ],
    atWork: {
      asks: [
        '+What matters most in a seal supplier: stock, advice or quick delivery?',
        'Which seal material do you use most: rubber, silicone or PTFE?',
        "What's the smallest part that stopped a whole machine on you?",
        'What takes longer with a worn seal: getting to it, or changing it?',
      ],
      cued: [
        'What do you ask first when a customer needs a *bespoke* gasket?',
        'Which *O ring* size do you keep the most of?',
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
      choice: [
        'Which furniture would you put on castors at home: a table, a shelf or a plant stand?',
        'A fully loaded trolley: push it, or pull it?',
      ],
    },
    cued: [
      'What do you move about at home on *wheels*: plants, toys or the bin?',
      'Which *shopping* trolley do you get: the straight one or the one with the wobble?',
      'How do you get a *heavy* plant pot across a patio?',
      'What did you ride on as a child: a *cart*, a trike or a tray?',
    ],
    atWork: {
      asks: [
        'What matters most in a trolley: load, steering or quiet wheels?',
        'What makes a trolley hard to push: the wheels, the floor or the load?',
        'What slows a loaded trolley most: doors, ramps or corners?',
        'What would you upgrade first on a trolley: the wheels, the handle or the brake?',
      ],
      cued: [
        'Which load in your *warehouse* is moved most often in a day?',
        'Where do you fit *swivel* castors on a trolley: front, back or all round?',
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
        'At a forge: stand close to feel the heat, or watch from the door?',
        'What draws you to a forge first: the sparks, the sound or the glow?',
      ],
      idea: ['What would you like to see made from a glowing bar of steel?'],
      experience: ['Which old iron thing in your family is still in use?'],
    },
    cued: [
      'Which tool would you like to own that was made by hand on an *anvil*?',
      'What would you make in one day at a *forge*: a hook, a knife or a candle holder?',
      'Where do you most notice good *steel* in everyday life: in the kitchen, the car or the shed?',
      'What sound would you expect first at a forge: the *hammer*, the fire or the hiss of water?',
    ],
    atWork: {
      asks: [
        'What do you remember about the first time you saw glowing steel up close?',
        'Which step in forging needs the most skill: heating, shaping or quenching?',
        'What matters most in a forging: strength, finish or accuracy?',
        'Which forged object do you use without thinking about how it was made?',
      ],
      cued: [
        'Which part that you *forge* travels furthest from the shop?',
        'What do customers ask first about a *forged* part: strength, time or price?',
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
      experience: ['Which robot have you seen doing a job surprisingly well?'],
      choice: ['A robot as a colleague: with a face and a name, or plainly a machine?'],
      problem: ['Which job at your work is hardest to keep doing by hand all day?'],
    },
    cued: [
      'What would you ask a *robot* to do first in your kitchen?',
      'Which thing would you love to watch a *gripper* pick up: an egg, a feather or a soap bubble?',
      'What would you name a robot *arm* that hands you your tools?',
      'Which job should a robot do at a *bakery*: kneading, packing or washing up?',
    ],
    atWork: {
      asks: [
        '+Which task would you hand to a robot first: lifting, packing or loading?',
        '+What matters most in a cobot: easy set-up, reach or a gentle grip?',
        'Where does a cobot help most: packing, assembly or machine tending?',
        'What makes it easy to get started with a cobot: training, support or a simple first task?',
      ],
      cued: [
        'Which job would you use for a first lesson with the *teach pendant*?',
        'What convinced your team at a *trade show*: the speed, the grip or the demo?',
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
      experience: ['Which safety rule from your first job do you still follow?'],
      problem: ['Which safety habit from work do you keep at home as well?'],
      choice: ['Safety signs at work: pictures, or words?'],
      idea: ['What would you check first before starting a machine?'],
    },
    cued: [
      'Which job at home would you give to a *robot* behind a safety fence?',
      'Which machine at home has the smartest *guard*: mower, mixer or saw?',
      'What do you do first before you clear a jam on a *conveyor* or a printer?',
      'Which *sensor* at home do you like best: light, door or smoke?',
    ],
    atWork: {
      asks: [
        'What would you check first on a machine: the guards, the emergency stop or the cables?',
        'Which safety training helps your team most: short talks, drills or videos?',
        'What makes a machine feel safe to work at: the guards, the layout or the training?',
        'What tempts people most to skip a safety step: time, habit or pressure?',
      ],
      cued: [
        'What do *operators* notice about a new guard before anybody else?',
        'What makes *lockout* training stick: padlocks in hand, stories or a quiz?',
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
      experience: ['Which small improvement at work are you proud of?'],
      choice: ['A workbench: every tool on a hook, or everything within reach?'],
      problem: ['Which hunt for things costs you most time at work?'],
    },
    cued: [
      'Where would a *shadow board* help most at home: the shed, the kitchen or the hall?',
      'Which drawer or cupboard would you *sort* first on a free afternoon?',
      'How do you plan a week at home: a *kanban* board, a list or in your head?',
      'Which *waste* would you most like to cut on an ordinary day: waiting, searching or walking?',
    ],
    atWork: {
      asks: [
        'Which lean tool would you teach first: tidy workplaces, visual boards or standard work?',
        'Which is harder on a shop floor: tidying up once, or keeping it that way?',
        'Which idea from the shop floor saved more time than anybody expected?',
        'What makes lean work on the shop floor: daily talks, clear boards or good leaders?',
      ],
      cued: [
        'Which *5s* step is the hardest to keep going after the first month?',
        'What makes a morning *huddle* short and useful?',
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
        'Spare parts at work: a full shelf, or ordered when needed?',
        'What matters most with spare parts: quick delivery, the right fit or good advice?',
      ],
      idea: ['Which spare part do you keep in a drawer, just in case?'],
      problem: ['Which spare part always takes longest to track down?'],
    },
    cued: [
      'Which *filter* at home do you change on time: car, cooker hood or coffee machine?',
      'Where do you write down the *serial number* of a machine at home?',
      'Which *belt* or hose should every driver know how to name?',
      'What do you ask the *technician* first when a machine is back up?',
    ],
    atWork: {
      asks: [
        '+What makes ordering spare parts easy: clear drawings, live stock or a helpful voice?',
        'What matters most in spare parts: stock, speed or the right advice?',
        'Which spare part do you always keep on the shelf, just in case?',
        'Which spare parts service helps most: repair kits, same-day dispatch or a hotline?',
      ],
      cued: [
        'Which *obsolete* part would you most like to see made again?',
        'A *breakdown* on a Friday: call round for the part, or make one yourselves?',
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
      experience: ['Which second-hand tool or machine turned out better than a new one?'],
      choice: [
        'Choosing a used machine: seen running, or from good photos?',
        'What would you ask a seller first about a used machine: its age, its hours or its care?',
      ],
    },
    cued: [
      'Which *forklift*, digger or tractor would you like to try on an empty field?',
      'What was the best thing you or your family ever brought home from an *auction*?',
      'Which *lathe* project would you try first: a bowl, a candlestick or a pen?',
      '*Second-hand* or new: which do you choose for a garden tool?',
    ],
    atWork: {
      asks: [
        '+What makes you trust a used machine: service records, a test run or a warranty?',
        'What tells you most about a used machine: the hours, the paint or its last owner?',
        "What's the oldest machine you have worked on?",
        'Which old machine would you have back tomorrow?',
      ],
      cued: [
        'What do you check first at an *inspection* of a used machine?',
        'Which *excavator* or lathe at your yard keeps its value best?',
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
      choice: ['A new part: straight to metal, or a plastic one to try first?'],
      idea: ['Which everyday object would you make a better version of?'],
      problem: ["What's hardest to judge from a drawing: size, weight or feel?"],
      experience: ['What did you design or make yourself because no shop had it?'],
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
        '+What matters most in a prototype: speed, accuracy or the right material?',
        'Which way of making a first part do you prefer: printing, machining or casting?',
        'What do you value most in a prototype supplier: speed, advice or precision?',
        'What helps a prototype along most: a clear drawing, quick feedback or a good supplier?',
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
      idea: ['Which everyday object would you like to see in a wind tunnel?'],
      choice: [
        'Testing a new design: on the computer first, or with a prototype?',
        'What would you simulate first: a racing car, a rocket or a roller coaster?',
      ],
      experience: ['What did a test once show you that nobody had expected?'],
    },
    cued: [
      'Which *prototype* from the past would you like to see in the flesh?',
      'Which machine would you most like to see a *digital twin* of?',
      'What would you build in *CAD* if you could draw anything?',
      "Which animal's shape would you test for *aerodynamics*?",
    ],
    atWork: {
      asks: [
        'Which skill makes a good simulation engineer?',
        'What would you simulate first in a new design: heat, stress or flow?',
        'What matters most in a simulation: accuracy, speed or a clear result?',
        'Which teaches engineers more: the simulation, or the test that follows?',
      ],
      cued: [
        'Which *load case* do you always add after talking to the workshop?',
        'What did your first *FEA* model look like?',
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
      choice: ['Sawdust on the floor: swept after every job, or at the end of the day?'],
      idea: ['Which machine in your workshop would you connect to an extractor first?'],
      problem: ['Which job at work makes the finest dust of all?'],
      experience: ['Which job has left you covered in more dust than any other?'],
    },
    cued: [
      'Which wood makes the nicest smelling *sawdust*: cedar, pine or oak?',
      'When do you *vacuum* at home: a little daily or one big Saturday?',
      'Where does fine *powder* from a sanding job turn up: hair, hall or teacup?',
      'Which *mask* do you put on for sanding: paper, cloth or a proper one?',
    ],
    atWork: {
      asks: [
        'What matters most in dust extraction: strong suction, quiet or easy filters?',
        'Which is harder on a dusty job: keeping the air clean, or keeping the mask on?',
        'How do you like to plan filter changes: by date, by hours or by sensor?',
        'Which area would you fit with dust extraction first: cutting, sanding or packing?',
      ],
      cued: [
        'Which *extraction* job have you planned that was trickier than it looked?',
        'How often do you look at a *cartridge* filter: weekly, monthly or at the alarm?',
      ],
    },
  },
];
