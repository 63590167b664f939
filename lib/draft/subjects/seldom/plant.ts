import type { Subject } from '../subject';

/** Machines that run, pump, fly and sail, and the people who keep them running. */
export const plant: readonly Subject[] = [
  {
    name: 'maintenance engineer',
    says: [
      '(predictive|preventive|preventative|plant|machine) maintenance',
      'maintenance (engineer|engineering|team|planner|technician|shutdown)',
      'condition monitoring',
      'vibration (analysis|monitoring)',
      'cmms',
      'reliability engineer',
    ],
    clues:
      'downtime, bearing, work orders, sensor, lubrication, spares, shutdown, breakdown, alignment, machine, plant, planned, shift, preventive, technician, cmms, gearbox, reliability, mechanical, electrical, fault, line, pneumatics, multi-skilled, factory, conveyor, plc, toolbox, hydraulic, motor, vibration, apprentice',
    asks: {
      idea: ['Which machine at your work would you fit with a sensor first?'],
      problem: ['~Which machine always waits for the weekend to break down?'],
      choice: ["When a machine plays up: the manual first, or the colleague who's been there longest?"],
      experience: ['~Which machine at work has a nickname, and what is it?'],
    },
    atWork: {
      work: [
        'Which takes longer in a breakdown: finding the fault, or finding the part?',
        'What makes a good maintenance engineer: a sharp ear, patience or a tidy toolbox?',
      ],
      people: [
        "What's the cleverest temporary fix you've ever seen on a machine?",
        'What would you pass on first to an apprentice in maintenance?',
      ],
    },
  },
  {
    name: 'automation and controls',
    says: [
      'control panel',
      'panel build(er|ing)?',
      'plc (programming|programmer|panel)',
      'scada',
      '(industrial|factory|process) automation',
      'switch ?gear',
      'automation (engineer|engineering|company)',
      'electrical (wholesaler|wholesale|distributor|contractor)',
    ],
    clues:
      'cable, trunking, contactor, hmi, enclosures, commissioning, wiring, actuator, servo, sensors, plc, panel, scada, robot, drive, programming, motor, relay, inverter, machine, engineer, factory, retrofit, terminal, cobot, io, production line, control system, schematic, panel builder, integration, safety circuit',
    asks: {
      idea: ['Which job at your work would you automate first?'],
      problem: ['Which alarm at work goes off more often than it should?'],
      choice: ['On a machine: a proper button, or a touchscreen?'],
      experience: ["~What's the strangest thing a machine at your work has ever done?"],
    },
    atWork: {
      work: [
        'Which job would you automate first where you work?',
        'Which is harder to automate: a dull job, or a fiddly one?',
      ],
      people: [
        'Which old control panel, dial or switch do you miss the feel of?',
        'What was the first automatic machine that fascinated you as a child?',
      ],
    },
  },
  {
    name: 'pumps and valves',
    says: [
      '(centrifugal|submersible|booster|vacuum|sump|industrial|hydraulic|dosing) pump',
      'pump (repair|manufacturer|station|service)',
      'valve (manufacturer|supplier|actuator)',
      '(ball|butterfly|gate|control) valve',
      'hydraulic (hose|cylinder|system)',
      'gearbox (repair|rebuild)',
    ],
    clues:
      'impeller, flow rate, actuator, leak, flange, hydraulics, hose, seal, flow, pressure, submersible, borehole, sump, centrifugal, booster, booster set, pipe, station, slurry, repair, motor, litre, head, overhaul, vacuum, gate, dosing, ball, sewage, spare, inspection',
    asks: {
      idea: ['Which pump or valve on your site would you replace first?'],
      problem: ['What sound tells you that a pump is about to fail?'],
      choice: ['For the pump that matters most: a spare on the shelf, or regular checks?'],
      experience: ["What's the oldest pump on your site that still runs?"],
    },
    atWork: {
      work: [
        'What do you want most from a pump or valve: long life, easy repair or low running costs?',
        'What gives a pump the longest life: clean water, good seals or regular checks?',
      ],
      people: [
        'Where did a pump save the day for you: a cellar, a field or a building site?',
        'Which hand pump, well or water wheel do you remember from your childhood?',
      ],
    },
  },
  {
    name: 'effluent treatment',
    says: [
      '(waste ?water|effluent|sewage) (treatment|plant|management)',
      'water (treatment|hygiene|utility)',
      'effluent',
      'legionella',
      'desalination',
      'trade effluent',
      'dissolved air flotation',
    ],
    clues:
      'cod, tanker, flotation, mbbr, sludge, ph, discharge, consent, payback, dosing, treatment plant, wastewater, tank, plant, legionella, chemical, water, sewage, filtration, membrane, trade effluent, sampling, bod, litre, reuse, etp, pollution, compliance, settle, ro, zero liquid, industrial, clarifier',
    asks: {
      idea: ['What would you use treated water for on your site?'],
      problem: ['Which effluent reading is trickiest to keep steady: COD, pH or flow?'],
      choice: ['Effluent: treat it on site, or pay to have it taken away?'],
      experience: ['What has saved the most water on your site?'],
    },
    atWork: {
      work: [
        "What's the best use for treated water: the factory, the fields or the river?",
        "What do people know least about cleaning up a factory's water?",
      ],
      people: [
        'What surprised you most when you learnt what happens to used water?',
        'Which river or stream near you has become cleaner in your lifetime?',
      ],
    },
  },
  {
    name: 'quality control',
    says: [
      'iso (9001|14001|45001|13485)',
      'quality (manager|control|inspector|inspection|engineer|management system)',
      'non ?conformance',
      'as9100',
      'iatf',
      'inspection (report|department|bench)',
    ],
    clues:
      'audit, certificate, surveillance, corrective action, first article, tolerance, scrap rate, sampling, certified, iso, inspection, auditor, non-conformance, defect, gauge, calibration, inspector, checklist, certification, root cause, batch, 9001, standard, supplier, measurement, cmm, manufacturing, reject, traceability, documented, capa, micrometer, scrap',
    asks: {
      idea: ['Which quality check would you add if it took no extra time?'],
      problem: ['Which quality problem takes you the longest to trace?'],
      choice: ['~On audit day: a tidy desk, or business as usual?'],
      experience: ['Which simple checklist at work has saved the day more than once?'],
    },
    atWork: {
      work: [
        'What tells you that something is well made: the weight, the finish or the small details?',
        'Which does more for quality: more checks, or clearer instructions?',
      ],
      people: [
        'Which tiny flaw in a product do you always spot straight away?',
        'Who taught you to spot the fault that others walk past?',
      ],
    },
  },
  {
    name: 'aerospace',
    says: [
      'aerospace',
      '(aircraft|jet engine|aero engine) (part|component|maintenance|engineer|manufacturer|interior)',
      'avionics',
      'rocket (launch|engine)',
      'space (industry|sector|port|craft)',
      'satellite (launch|manufacturer|operator)',
    ],
    clues:
      'airframe, turbine, composite, hangar, payload, orbit, fuselage, mro, flight test, propulsion, aircraft, engine, rocket, satellite, jet, avionics, component, titanium, supplier, engineer, launch, aviation, as9100, airline, tooling, cabin, maintenance, precision, apprentice, defence, cnc, flight',
    asks: {
      idea: ['Which aircraft or rocket would you love to have helped build?'],
      problem: ['~Which part of a plane do you look at and wonder what it does?'],
      choice: ['In a window seat on a plane: watching the clouds, or watching the wing?'],
      experience: ['Which aircraft or rocket have you seen up close and never forgotten?'],
    },
    atWork: {
      work: [
        'What still amazes you most about flight: the lift-off, the speed or the landing?',
        "What weighs most on an aerospace engineer's mind: weight, cost or time?",
      ],
      people: [
        'Which plane or rocket fascinated you as a child?',
        'Which flight or launch did you stop everything to watch?',
      ],
    },
  },
  {
    name: 'ports and ships',
    says: [
      'ship ?(yard|builder|building|repair)',
      'port (authority|operator|terminal|call)',
      'dry ?dock',
      '(cargo|container) (ship|vessel|terminal)',
      'harbour ?(master|authority)',
      'tug ?boat',
      'seafarer',
      'stevedor(e|ing)',
    ],
    clues:
      'quay, berth, vessel, tonnes, hull, tugs, draught, deck, anchorage, maritime, cargo, dock, container, crane, harbour, shipyard, tonnage, freight, crew, tide, bulk carrier, seafarer, dry dock, terminal, pilot, stevedore, export, captain, offshore, customs, propeller, teu, grain, shore',
    asks: {
      idea: ['Which ship would you like to be shown round, from bridge to engine room?'],
      problem: ['Which part of a ship do you find hardest to name?'],
      choice: ["Seeing a big ship come in: enjoy the view, or look up where it's from?"],
      experience: ["What's the biggest ship you've ever stood next to?"],
    },
    atWork: {
      work: [
        'What could you watch for hours in a port: the cranes, the ships or the pilots?',
        'What do people ashore understand least about life at sea?',
      ],
      people: [
        'What do you remember about the first ship you stepped aboard?',
        'Which port do you remember best, and what for?',
      ],
    },
  },
  {
    name: 'mine and quarry',
    says: [
      'quarrying',
      'quarry (operator|face|manager|worker|products)',
      '(mine|mining) (site|worker|engineer|industry|operation|equipment|town|camp|contractor)',
      'fifo (worker|roster|job|life|camp)',
      'open (pit|cut)',
      'haul truck',
      '(gold|coal|copper|lithium|iron ore) mine',
    ],
    clues:
      'tonnes, crusher, blast, exploration, shaft, pit, ore, swing, roster, drill, rock, aggregate, excavator, stone, dump truck, haul, loader, sand, gravel, limestone, operator, granite, plant, gold, coal, bench, screening, explosives, minerals, underground, hi-vis, restoration',
    asks: {
      idea: ["What's the first meal you want when you get home from a long stint on site?"],
      problem: ['~What do you always forget to pack for a long stint on site?'],
      choice: ['At the end of a shift on site: the gym, the mess or straight to bed?'],
      experience: ['~Where does the dust always end up after a day at the quarry or mine?'],
    },
    atWork: {
      work: [
        'Which everyday thing would surprise people most by starting out in a mine or quarry?',
        'What gets a crew through a long shift on a mine site: the food, the jokes or the pay?',
      ],
      people: [
        'What struck you most the first time you looked into a quarry or went down a mine?',
        'Who taught you to look after yourself and your crew on a mine site?',
      ],
    },
  },
];
