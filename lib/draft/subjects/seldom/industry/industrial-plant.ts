import type { Subject } from '../../subject';

/** Machines that run, pump, fly and sail, and the people who keep them running. */
export const industrialPlant: readonly Subject[] = [
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
      choice: [
        "When a machine plays up: the manual first, or the colleague who's been there longest?",
        'What would you like an engineer to show you: welding, wiring or a gearbox?',
      ],
      idea: ['Which machine at your work would you fit with a sensor first?'],
      experience: ['~Which machine at work has a nickname, and what is it?'],
    },
    cued: [
      'Which thing at home do you *fix* yourself with pleasure?',
      'Which *machine* at home has lasted longest?',
      'What do you reach for first when something squeaks: *oil*, soap or a hammer?',
      'Which job at home would you raise a *work order* for today?',
    ],
    atWork: {
      asks: [
        '+What matters most in maintenance: planning, spare parts or good records?',
        'What makes a good maintenance engineer: a sharp ear, patience or a tidy toolbox?',
        'What attracts engineers to maintenance: variety, problem solving or the team?',
        'What would you pass on first to an apprentice in maintenance?',
      ],
      cued: [
        'Which *spares* do you keep on the shelf whatever anybody says?',
        'What makes a *shutdown* week run well: lists, cake or an early start?',
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
      choice: [
        '+On a machine: a proper button, or a touchscreen?',
        'What matters most in a control panel: clear labels, big buttons or a good screen?',
      ],
      idea: ['Which job at your work would you automate first?'],
      problem: ['Which alarm at work goes off more often than it should?'],
    },
    cued: [
      'Which chore would you give a *robot* first: dishes, laundry or the lawn?',
      'Which *sensor* at home do you like most: lights, heating or the doorbell?',
      'How do you sort *cables* at home: tied, boxed or one big knot?',
      'Which *panel* would you like to look at: a cockpit, a control room or an old radio?',
      'Which *factory* would you like to tour: chocolate, cars or toys?',
      'Where would you like a small *motor* at home: blinds, garage door or gate?',
      'Which *machine* sound do you like: coffee grinder, printer or sewing machine?',
      'How would you like to learn *programming*: with a game, a kit or a friend?',
    ],
    atWork: {
      asks: [
        '+Which job would you automate first where you work?',
        '+What matters most in a control system: reliability, easy changes or clear alarms?',
        'Which would help your line most: new sensors, better software or more training?',
        'Which is harder to automate: a dull job, or a fiddly one?',
      ],
      cued: [
        'Which *commissioning* test do you always run twice?',
        'What do you look for first in a *PLC* program written by someone else?',
        'What makes an *HMI* screen easy on operators: colours, words or layout?',
        'Which spare do you always keep for an *inverter*: a fan, a card or a whole unit?',
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
      choice: [
        'For the pump that matters most: a spare on the shelf, or regular checks?',
        'What would help most with a pump: a service plan, quick spares or expert advice?',
      ],
      experience: ["What's the oldest pump on your site that still runs?"],
      problem: ['What sound tells you that a pump is about to fail?'],
    },
    cued: [
      'What would you run with a *borehole* pump in your garden: sprinklers or a fountain?',
      'Where would you put a *submersible* pump first: pond, cellar or barrel?',
      'What would you grow with a steady *hose* and good pressure?',
      'Which shower has the best *pressure* you know: hotel, pool or home?',
    ],
    atWork: {
      asks: [
        '+What do you want most from a pump or valve: long life, easy repair or low running costs?',
        'What makes a pump easy to maintain: access, spares or clear manuals?',
        'What gives a pump the longest life: clean water, good seals or regular checks?',
        'Which technology would you add to a pump first: sensors, variable speed or remote control?',
      ],
      cued: [
        'Which *seal* or part do you keep on the shelf at all times?',
        'What do you check first when the *flow rate* drops?',
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
      problem: ['Which effluent reading is trickiest to keep steady: COD, pH or flow?'],
      idea: ['What would you use treated water for on your site?'],
      experience: ['What has saved the most water on your site?'],
      choice: ['Effluent: treat it on site, or pay to have it taken away?'],
    },
    cued: [
      'What would you want explained first about the *sludge* from a treatment plant?',
      'Where would you put a new *treatment plant* on a tight site: indoors, on a slab or underground?',
      'What would you check first on a *dosing* pump: the flow, the tank or the alarm?',
      'What should an operator look at first on a morning round: *pH*, level or colour?',
      'Which word helps most in explaining *membrane* filtration: sieve, filter or skin?',
      'How would you like the results of effluent *sampling*: a phone alert, a chart or a weekly email?',
      'What do you ask first about a *discharge* consent: the limits, the date or the sampling point?',
      'Booking a *tanker*: a regular slot, or a call when the level is high?',
    ],
    atWork: {
      asks: [
        '+Which part of effluent treatment deserves more attention?',
        '+Who should be in the room when an effluent plant is planned?',
        '+What makes an effluent project run well: planning, teamwork or good data?',
        '+Where does better effluent treatment pay off first: energy, water or disposal?',
      ],
      cued: [
        'What would you show a new operator first about *flotation*: bubbles, scraper or flow?',
        'What makes a good *MBBR* start-up: patience, warmth or a steady load?',
        'Which tip on *dosing* would you pass on to a new operator?',
        'Which word do you use when you explain *COD* to somebody outside the plant?',
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
      problem: ['Which quality problem takes you the longest to trace?'],
      idea: ['Which quality check would you add if it took no extra time?'],
      experience: ['Which simple checklist at work has saved the day more than once?'],
      choice: ['What tells you a product is well made: the feel, the weight or the details?'],
    },
    cued: [
      'What do you give a careful *inspection* before you buy: fruit, shoes or eggs?',
      'What do you use a *checklist* for at home: holidays, shopping or Christmas?',
      'Which *certificate* are you proudest to have on a wall or in a drawer?',
      'Which machine at home has run for years without a *defect*: kettle, clock or fridge?',
    ],
    atWork: {
      asks: [
        'Which quality check would you never skip?',
        'Which skill makes a good quality inspector?',
        'What did your first quality audit teach you?',
        'Which habit keeps quality high on a busy day?',
      ],
      cued: [
        'What do you do in the last hour before an *audit* begins?',
        'Which *root cause* tool does your team use most: five whys, fishbone or a walk?',
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
      experience: ['Which aircraft or rocket have you seen up close and never forgotten?'],
      choice: ['What fascinates you most about aircraft: the engines, the wings or the cockpit?'],
      problem: ['~Which part of a plane do you look at and wonder what it does?'],
    },
    cued: [
      'Which *airline* seat would you love once: cockpit jump seat, window or first class?',
      'What would you ask an *engineer* who has worked on a jet?',
      'Which *satellite* picture would you hang up: your town, a storm or the Earth at night?',
      'Where would you go to watch a *launch*: Florida, French Guiana or on the sofa?',
    ],
    atWork: {
      asks: [
        'Which field of aerospace interests you most: aircraft, satellites or rockets?',
        'Which plane or rocket fascinated you as a child?',
        'What still amazes you most about flight: the lift-off, the speed or the landing?',
        'What draws young people to aerospace most: space, engineering or flying?',
      ],
      cued: [
        'What got you into *aviation*: a model, a museum or a family member?',
        'Which *component* from your work would you put on a shelf to show a child?',
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
      experience: [
        'Which journey by ship do you remember best?',
        'What do you look for first when a big ship comes into port?',
      ],
      choice: ['Which port or harbour is best for watching ships?'],
      idea: ['What would you most like to see up close in a busy port?'],
    },
    cued: [
      'Where would you like to sail to on a *cargo* ship?',
      'What do you like to watch in a *harbour*: the tugs, the cranes or the gulls?',
      'Which would you rather climb: a *crane* over the quay, or the mast of a tall ship?',
      'Who would you invite to the launch of a ship at a *shipyard*?',
    ],
    atWork: {
      asks: [
        'What could you watch for hours in a port: the cranes, the ships or the pilots?',
        'What matters most in a port: speed, safety or good connections?',
        'Which change would help ports most: cleaner fuels, better rail or smart scheduling?',
        'Which job in a port interests you most: pilot, crane operator or planner?',
      ],
      cued: [
        'Which job on the *quay* would you show a school class first?',
        'What did your first *vessel* teach you about teamwork?',
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
      choice: [
        'At the end of a shift on site: the gym, the mess or straight to bed?',
        'Which site job would you try for a day: driver, geologist or engineer?',
      ],
      idea: ["What's the first meal you want when you get home from a long stint on site?"],
      problem: ['~What do you always forget to pack for a long stint on site?'],
    },
    cued: [
      'What would you do first if you found a nugget of *gold* in a stream?',
      'Which *stone* would you choose for a garden wall: slate, limestone or granite?',
      'What would you drive for an hour: an *excavator*, a loader or a huge dump truck?',
      'What would you put a load of *gravel* to use for: a path, a drive or a pond?',
    ],
    atWork: {
      asks: [
        'What matters most on a mine or quarry site: safety, planning or people?',
        'Which everyday thing would surprise people most by starting out in a mine or quarry?',
        'Which job in a mine or quarry would you recommend to a school leaver?',
        'What makes a good site camp: the food, the beds or the gym?',
      ],
      cued: [
        'What helps most on the first night of a new *roster*?',
        'What makes an *operator* one that everybody likes to work with?',
      ],
    },
  },
];
