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
        'What gets pushed back most often on a maintenance plan?',
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
        'What takes longest on an automation project?',
        'Which is harder to automate: a dull job, or a fiddly one?',
      ],
      people: [
        "What's the oldest control panel you've ever seen still running?",
        'What do you remember about the first program or panel you got working?',
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
        'Which is worse on site: a pump that leaks, or a valve that sticks?',
        'What gives a pump the longest life: clean water, good seals or regular checks?',
      ],
      people: [
        "What's the worst flood or leak you've ever had to pump out?",
        'Who taught you to tell by ear or touch how a pump is doing?',
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
        'What upsets a treatment plant most: a sudden load, cold weather or the wrong chemical?',
        'What takes up most of the day at an effluent plant?',
      ],
      people: [
        'What took you longest to get used to at your first treatment plant?',
        'Which plant operator taught you to read water by its colour or smell?',
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
        'What always goes missing just before a quality audit: a record, a label or a pen?',
        'Which does more for quality: more checks, or clearer instructions?',
      ],
      people: [
        "What's the smallest defect you saw cause the biggest fuss?",
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
        'What runs late most often in aerospace?',
        "What weighs most on an aerospace engineer's mind: weight, cost or time?",
      ],
      people: [
        'What first made you want to work with planes or rockets?',
        'Which flight or launch made all the hard work feel worthwhile?',
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
        'What holds up a ship in port more than anything else?',
        'What do people ashore understand least about life at sea?',
      ],
      people: [
        'What do you remember about the first ship you ever worked on or sailed in?',
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
        'What slows down a shift at a mine or quarry most?',
        "What's toughest about long shifts on a mine site: the heat, the nights or the distance?",
      ],
      people: [
        'What do you remember about your first shift at a mine or quarry?',
        'Who taught you to look after yourself and your crew on a mine site?',
      ],
    },
  },
];
