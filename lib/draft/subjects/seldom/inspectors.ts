import type { Subject } from '../subject';

/** Firms that measure, test and look where nobody else can. */
export const inspectors: readonly Subject[] = [
  {
    name: 'drone inspection',
    says: [
      '(drone|uav|aerial|rov|robotic) (inspection|survey)',
      'drone (roof|building|facade|chimney|bridge|asset|thermal) (survey|inspection)',
      '(roof|chimney|facade|stack|turbine|tower) (survey|inspection) (by|with|using) (a )?drone',
      'inspect(ed|ing)? (by|with) (a )?drone',
      'drone in a box',
    ],
    clues:
      'drone, chimney, footage, scaffolding, gutters, thermal, flight, imagery, roof, uav, survey, pilot, aerial, 4k, facade, bridge, licence, caa, lidar, mapping, no scaffolding, report, solar farm, asset, gvc, powerline, rov, confined, safe, tower',
    asks: {
      idea: ['Which roof, tower or chimney would you like to see from a drone?'],
      problem: ['Which part of a building is the hardest to inspect without a drone?'],
      choice: ['A drone inspection: photos to keep, or a live view on a screen?'],
      experience: ["What's the oddest thing you have seen lying on a roof or in a gutter?"],
    },
    atWork: {
      work: [
        'What grounds a drone inspection more often: the weather, or the paperwork?',
        'What takes longer in a drone inspection: the flight, or going through the pictures?',
      ],
      people: [
        "What's the most surprising thing a drone picture has shown you at work?",
        'Which structure would you rather see inspected by a drone than by a climber?',
      ],
    },
  },
  {
    name: 'thermal imaging',
    says: [
      '(thermal|infrared) (imaging|image|camera|survey|inspection|scan)',
      'thermograph(y|ic|er)',
      'heat (loss|leak) (survey|image|detection)',
      'hot ?spot (detection|on panels)',
    ],
    clues:
      'infrared, hotspot, heat loss, camera, draught, switchboard, insulation, degrees, thermography, survey, hot spot, electrical, drone, leak, thermographic, image, moisture, temperature, report, building, damp, inspection, faults, solar, predictive, cold spots, home energy, thermographer, thermogram',
    asks: {
      idea: ['What would you point a thermal camera at first?'],
      problem: ['Which corner at work always has a draught that nobody can quite trace?'],
      choice: ['A thermal camera in winter: point it at the roof first, or at the windows?'],
      experience: ['What surprised you most in a thermal picture of a building?'],
    },
    atWork: {
      work: [
        'What does a thermal camera show up most often: lost heat, damp or bad wiring?',
        'Which part of a building loses more heat than people expect?',
      ],
      people: [
        'What was the first thing you ever looked at through a thermal camera?',
        'What would you point a thermal camera at first in your own home?',
      ],
    },
  },
  {
    name: 'leak search',
    says: [
      '(bore|video|video endo)scop(e|y)',
      'boroscope',
      '(acoustic|gas|water|steam|compressed air|roof|hidden) leak (detection|survey|search|test|testing)',
      'leak (detection|testing) (specialist|service|camera|equipment|company)',
      '(air|pressure) tightness test(ing)?',
      'electronic leak detection',
    ],
    clues:
      'probe, pipe, camera, moisture, acoustic, tracer gas, leaks, membrane, borescope, detection, gas, water, thermal camera, compressed air, trace and access, non-destructive, hidden, plumber, roof, steam, underground, ultrasonic, insurance, endoscope, damp, meter, swimming pool, listening stick, slab, engineer, pressure test, stopcock',
    asks: {
      idea: ['Which wall, floor or pipe would you like to look inside without breaking it open?'],
      problem: ['Where in a building is a leak the hardest to find?'],
      choice: ['Looking for a hidden leak: listen first, or look first?'],
      experience: ['Where was the strangest place you have heard of a leak being found?'],
    },
    atWork: {
      work: [
        'What takes longest with a hidden leak: finding it, reaching it or drying out?',
        "What's the first sign of a leak that people tend to ignore?",
      ],
      people: [
        'Where did a leak turn out to be, far from where the water showed?',
        "Who do you call first when water appears where it shouldn't?",
      ],
    },
  },
  {
    name: 'utility survey',
    says: [
      '(ground penetrating|ground probing) radar',
      'gpr (survey|scan|equipment)',
      '(utility|underground|buried service|pas ?128) (survey|mapping|detection|scan|locating)',
      'cable avoidance',
      'utility (locator|locating|strike)',
      '(vacuum|suction) excavat(or|ion)',
    ],
    clues:
      'buried, cables, radar, pipes, excavation, trench, dig, manhole, gpr, ground penetrating radar, buried services, pas 128, cat and genny, underground, surveyor, scan, topographical, subsurface, drawings, concrete scanning, site, locating, strike, vacuum excavation, detection, mapping, dig safe, rebar, construction, cad, markings',
    asks: {
      idea: ['What would you like a map to show you under the street before you dig?'],
      problem: ['Which buried pipe or cable is the hardest to trace?'],
      choice: ['Before digging: old plans first, or a fresh survey first?'],
      experience: ["What's the oddest thing you have seen dug up in a trench?"],
    },
    atWork: {
      work: [
        "What's wrong most often on old utility plans: the depth, the line or the date?",
        "What would you most like to know before a dig: what's there, how deep or how old?",
      ],
      people: [
        "What's the biggest surprise you've ever seen come up out of the ground on a site?",
        'What lies under a street that most people walking over it would never guess?',
      ],
    },
  },
  {
    name: 'measuring machines',
    says: [
      'metrolog(y|ist)',
      '(coordinate|optical|multisensor) measuring',
      'cmm (programming|inspection|machine|operator)',
      '(torque|pressure|force|dimensional|temperature) (calibration|gauge|tester|measurement)',
      '(micrometer|vernier|calliper|caliper|gauge block)',
      '(flow|level|pressure) (meter|sensor|transmitter|gauge)',
    ],
    clues:
      'micron, tolerance, accuracy, probe, uncertainty, traceable, gauge, calibrated, cmm, metrology, calibration, inspection, micrometer, scanner, torque, precision, vernier, quality control, optical, engineer, laser, coordinate, caliper, components, ukas, 3d, programming, surface finish, inspection room',
    asks: {
      idea: ['Which part would you love to be able to measure faster?'],
      problem: ['Which shape is the trickiest to measure accurately?'],
      choice: ['Measuring a part: with a probe, or with a scanner?'],
      experience: ['Which measuring tool have you trusted the longest?'],
    },
    atWork: {
      work: ['Which counts for more in measuring: a better machine, or a more careful person?'],
      people: [
        "What's the smallest error you've seen cause the biggest trouble?",
        'Who taught you to measure twice, and what were you making?',
      ],
    },
  },
  {
    name: 'bridge inspection',
    says: [
      '(bridge|dam|tunnel|structure|structural|viaduct|culvert) (inspection|inspector|monitoring|assessment|health)',
      '(under ?bridge|bridge access) unit',
      'structural (health )?monitoring',
      'crack (monitoring|survey|gauge)',
      '(tilt|strain|displacement|vibration) (sensor|gauge|monitoring)',
    ],
    clues:
      'girder, crack, abutment, sensors, span, concrete, access, defects, structural, engineer, rope access, drone, culvert, viaduct, under-bridge unit, tunnel, monitoring, steel, asset, dam, load rating, scour, corrosion, deck, pier, divers, highways, lidar, structure',
    asks: {
      idea: ['Which bridge would you like to see from underneath?'],
      problem: ['Which part of a bridge must be the hardest to inspect?'],
      choice: ['Across a river: on an old stone bridge, or a sweeping modern one?'],
      experience: ['Which bridge do you like to cross most?'],
    },
    atWork: {
      work: [
        'Which part of a bridge would you most like to see up close?',
        'What does the most harm to a bridge: water, salt or heavy traffic?',
      ],
      people: [
        "Which bridge has the best view of any you've crossed?",
        'What does a bridge inspector see that drivers overhead would never guess?',
      ],
    },
  },
  {
    name: 'confined spaces',
    says: [
      'confined space',
      '(silo|vessel|storage tank|fuel tank) (entry|cleaning|inspection|rescue)',
      '(industrial|high level|ductwork|chimney|stack) cleaning contractor',
      '(breathing apparatus|standby rescue|confined space rescue)',
      'gas detect(or|ion)',
      'permit to work',
    ],
    clues:
      'tank, harness, winch, breathing, tripod, manhole, rescue, vessel, gas detector, entry, silo, breathing apparatus, training, permit, medium risk, escape set, city and guilds, sewer, cleaning, oxygen, high level, chamber, top man, pit, atmosphere, supervisor, toxic, duct, industrial',
    asks: {
      idea: ['Which bit of kit do you most like to have in a confined space: lamp, radio or winch?'],
      problem: ['Which confined space at work takes the most preparation?'],
      choice: ['Confined space training: in a classroom first, or straight into a practice tank?'],
      experience: ['What did you learn in confined space training that stayed with you?'],
    },
    atWork: {
      work: [
        'What takes longer in confined space work: getting ready, or the job itself?',
        'Which counts for more before anyone enters a confined space: the plan, or the team?',
      ],
      people: [
        "What was the tightest space you've ever had to work in?",
        'Who would you want at the entrance while you worked in a confined space?',
      ],
    },
  },
  {
    name: 'fall protection',
    says: [
      'fall (arrest|protection|prevention|restraint)',
      '(anchor|eyebolt|lifeline|mansafe|latchway) (point|test|testing|system|inspection)',
      '(roof|edge) (edge protection|guardrail|anchor|walkway|access)',
      'safety (harness|netting|line)',
      '(work|working) at height (equipment|training|regulation|kit|platform)',
      '(scissor|boom|cherry) (lift|picker)',
      'powered access',
    ],
    clues:
      'harness, lanyard, height, roof, guardrail, climb, anchor, platform, anchor point, lifeline, working at height, fall arrest, eyebolt, inspection, rope access, mansafe, horizontal, safety, edge, skylight, rescue kit, recertification, scaffold, ladder, pull test, restraint, installer, compliance, retractable, netting',
    asks: {
      idea: ['Which part of a harness do you like padded most: shoulders, waist or legs?'],
      problem: ['Which job at height takes the most planning where you work?'],
      choice: ['Safe work on a roof: a harness and line, or a guard rail?'],
      experience: ["What's the finest view you have had from a roof or platform at work?"],
    },
    atWork: {
      work: [
        'What makes people feel safe at height: good kit, good training or a good partner?',
        'Which short job at height do people take most lightly?',
      ],
      people: [
        "What was the highest place you've ever worked, and how did your knees feel?",
        'What did somebody once say to you about working at height that stuck?',
      ],
    },
  },
  {
    name: 'asbestos survey',
    says: [
      'asbestos',
      '(hazardous material|lead paint|refurbishment and demolition) survey',
      'radon (test|testing|monitoring|level)',
      '(air|dust|noise|odour|vibration) (sampling|monitoring|survey|assessment)',
      '(indoor|workplace) (air|exposure) (quality|monitoring)',
    ],
    clues:
      'surveyor, samples, fibres, removal, licensed, register, exposure, building, artex, demolition, refurbishment, acm, management survey, cement sheet, garage roof, radon, textured coating, lead paint, insulation board, analyst, report, air test, hazardous, duty holder, pre-2000, ukas, encapsulation, lab, mesothelioma, lagging',
    asks: {
      idea: ['What do you like to see first in an asbestos register: plan, photos or list?'],
      problem: ['Which part of an old building is the hardest to survey?'],
      choice: ['An asbestos survey: long before the work is planned, or just before it starts?'],
      experience: ['What have you learned about asbestos from a survey or a course?'],
    },
    atWork: {
      work: [
        'What would you ask first about asbestos before work starts in an older building?',
        'What do people most often misunderstand about an asbestos survey?',
      ],
      people: [
        'Where was asbestos hiding in the most unexpected place you know of?',
        "What was the oldest building you've ever had to work in or survey?",
      ],
    },
  },
  {
    name: 'water hygiene',
    says: [
      'legionella (test|testing|risk assessment|control|training|sampling)',
      'water (hygiene|safety plan|risk assessment|softener for business)',
      '(cooling tower|tank|pipework) (disinfection|chlorination|cleaning)',
      '(drinking|pool|river|potable) water (test|testing|sample|sampling|quality)',
      '(tap|shower) flushing',
      'tmv servicing',
    ],
    clues:
      'outlets, temperature, samples, tanks, flushing, bacteria, showers, logbook, legionella, risk assessment, l8, chlorination, softener, showerhead, dead leg, tmv, disinfection, landlord, compliance, engineer, stagnant, water treatment, calorifier, cooling tower, plumbing, cleaning, monitoring, care home, descale',
    asks: {
      idea: ['Which water check at work would you like to have done automatically?'],
      problem: ['Which taps or showers at work are the easiest to forget in a water check?'],
      choice: ['Water hygiene records: in a folder on site, or on a screen?'],
      experience: ['What did a water hygiene course teach you that surprised you?'],
    },
    atWork: {
      work: [
        'Which tap or shower where you work hardly ever gets used?',
        "What makes you trust the water from a tap in a building you don't know?",
      ],
      people: [
        'What do most people never think about when they turn on a tap?',
        'How long do you let the tap run when a building has been empty for a while?',
      ],
    },
  },
  {
    name: 'alarms and sprinklers',
    says: [
      'fire (alarm|detection) (system|installation|service|servicing|engineer|test|panel|upgrade)',
      '(fire|water mist) (sprinkler|suppression|system)',
      'sprinkler (system|head|installation|test)',
      '(fire|evacuation) drill',
      'evac(uation)? chair',
      'dry riser',
      'passive fire( protection)?',
    ],
    clues:
      'sounder, smoke, panel, evacuation, detectors, call point, suppression, fire, system, engineer, installation, servicing, bs 5839, water mist, emergency lighting, maintenance, extinguisher, wireless, commissioning, responsible person, pump, premises, false alarms, valve, nozzle, monitoring, suppression gas',
    asks: {
      idea: ['What would you like fire alarms to tell people besides get out?'],
      problem: ['What most often causes a false fire alarm where you work?'],
      choice: ['A fire drill: announced the day before, or a surprise?'],
      experience: ['What did your team learn from the last fire drill?'],
    },
    atWork: {
      work: [
        'What gets in the way most in a fire drill: coats, lifts or people finishing an email?',
        'What gets people out of a building faster: a loud alarm, or a calm voice?',
      ],
      people: [
        "What's the funniest thing you've seen a colleague carry out in a fire drill?",
        "What was the most memorable fire alarm you've ever had at work?",
      ],
    },
  },
  {
    name: 'spill response',
    says: [
      '(oil|chemical) spill',
      'spill (kit|response|training|containment)',
      'bund(ed|ing)? (tank|wall|pallet|storage|testing)',
      'environmental (permit|consultant|monitoring|compliance|impact assessment|engineer)',
      '(contaminated land|land remediation|soil remediation)',
      'environment(al)? manager',
    ],
    clues:
      'absorbent, drain, permit, contamination, regulator, groundwater, boom, discharge, oil, bund, containment, kit, chemical, tank, pollution, environment, granules, diesel, drip tray, hazardous, training, interceptor, leak, pads, river, contractor, clean-up, emergency, remediation, socks, contaminated, wheelie bin',
    asks: {
      idea: ['Where at work should a spill kit always be within reach?'],
      problem: ['Which kind of spill is the hardest to clean up where you work?'],
      choice: ['Spill training: a drill out in the yard, or a talk indoors with tea?'],
      experience: ['What did you learn in spill training that you still remember?'],
    },
    atWork: {
      work: [
        "What's missing most often when a spill happens: the kit, the plan or the right person?",
        'What decides how bad a spill gets: the first few minutes, or the drains nearby?',
      ],
      people: [
        'Which everyday spill where you work needs the quickest hands?',
        "What's the quickest thinking you've ever seen in a spill?",
      ],
    },
  },
];
