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
      choice: [
        'What would you have inspected by drone first: roof, chimney or gutters?',
        'How would you like to get your drone inspection: as photos, as a film or as a report?',
      ],
      idea: ['Which roof, tower or chimney would you like to see from a drone?'],
      problem: ['Which part of a building is the hardest to inspect without a drone?'],
    },
    cued: [
      'What would you look at first on your *chimney* from a drone: the pots, the mortar or a nest?',
      'What would a drone find in your *gutters* today: leaves, moss or a tennis ball?',
      "Which corner of your house would show up coldest on a drone's *thermal* image?",
      'Which building near you would be quicker to check by drone than from *scaffolding*?',
      'Which roof or field of *solar* panels would you like to see from a drone?',
      'Which *bridge* would you like to see from underneath by drone?',
      'Who would you show drone *footage* of your own roof to first?',
      'What would you ask a drone *pilot* in the break between two flights?',
      'Which part of the roof would you send a drone to first after a *storm*?',
      'Which old *facade* in your town would you like a drone to film up close?',
    ],
    atWork: {
      asks: [
        'What matters most in a drone inspection: sharp images, safety or a clear report?',
        'What takes longer in a drone inspection: the flight, or going through the pictures?',
        'Which structure would you inspect by drone first: roof, bridge or mast?',
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
      idea: [
        'Which part of your home would you check first with a thermal camera?',
        'What would you point a thermal camera at first?',
      ],
      choice: [
        'When would a thermal survey help most: before winter, after building work or when buying?',
        'A thermal camera in winter: point it at the roof first, or at the windows?',
      ],
    },
    atWork: {
      asks: [
        'What would you point a thermal camera at first in your own home?',
        'Where would a thermal survey help most at work: wiring, roof or machinery?',
        'Which part of a building loses more heat than people expect?',
        'What matters most in a thermal survey: clear pictures, a plain report or good advice?',
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
      choice: [
        'What matters most in a leak search: no mess, a quick answer or a clear report?',
        'What would you want to know first about a hidden leak: where, how or how long?',
      ],
      problem: ['Where in a building is a leak the hardest to find?'],
      experience: ['Where was the strangest place you have heard of a leak being found?'],
    },
    atWork: {
      asks: [
        'What matters most in finding a leak: speed, accuracy or leaving the walls alone?',
        "What's the first sign of a leak that people tend to ignore?",
        'What takes longest with a hidden leak: finding it, reaching it or drying out?',
        'Which method do you trust most in a leak search: listening, a camera or tracer gas?',
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
      choice: [
        'Which would you most like to see on a map: pipes, cables or old cellars?',
        'What matters most before digging starts: good maps, clear marks or a survey?',
        'Which tool would you like to try on a survey: radar, a camera or a cable locator?',
      ],
      idea: ['What would you like a map to show you under the street before you dig?'],
    },
    atWork: {
      asks: [
        'How do you prefer to get survey results: as a drawing, a model or marks on the ground?',
        'What matters most in a utility survey: depth, accuracy or a clear drawing?',
        "What's the biggest surprise you've ever seen come up out of the ground on a site?",
        "What would you most like to know before a dig: what's there, how deep or how old?",
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
      choice: [
        '+What matters most to you in a measuring machine: accuracy, speed or ease of use?',
        'Measuring a part: with a probe, or with a scanner?',
        'What do you measure most often at work: length, thickness or shape?',
      ],
      problem: ['Which shape is the trickiest to measure accurately?'],
    },
    atWork: {
      asks: [
        '+What matters most in a measuring machine: accuracy, speed or easy programming?',
        'Where do you prefer to measure parts: beside the machine, or in the lab?',
        'Which counts for more in measuring: a better machine, or a more careful person?',
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
      experience: ['Which bridge near you is the most beautiful?', 'Which bridge do you like to cross most?'],
      choice: ['What do you notice first about a bridge: the arches, the cables or the view?'],
      problem: ['Which part of a bridge must be the hardest to inspect?'],
    },
    cued: [
      'Which view would you most like to see from a *drone* under a bridge?',
      'Which *viaduct* have you crossed by train or seen from below?',
      'Which long *tunnel* do you remember going through as a child?',
      'What would you ask an engineer who looks after a *dam*?',
      'Which *steel* bridge do you think is the most handsome?',
      'What would you like a *sensor* on a bridge to count: lorries, cyclists or gusts of wind?',
      'A job up at the *deck*, or down by the water: which would you pick on a bridge?',
    ],
    atWork: {
      asks: [
        '+What matters most in a bridge inspection: good access, sharp eyes or good data?',
        'Which tool helps a bridge inspector most: a drone, a sensor or a simple hammer?',
        'What does a bridge inspector see that drivers overhead would never guess?',
        'What does the most harm to a bridge: water, salt or heavy traffic?',
      ],
      cued: [
        'Where does a *drone* save you the most time on a bridge inspection?',
        'Which check for *corrosion* would you teach a new inspector first?',
        'What do you never leave behind on a *culvert* inspection?',
        'Getting close to the girders: *rope access*, or an under-bridge unit?',
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
      choice: [
        'What matters most in confined space work: training, equipment or teamwork?',
        'How do you like to learn confined space skills: by doing, by watching or in a classroom?',
        'Confined space training: in a classroom first, or straight into a practice tank?',
      ],
      experience: ['Which piece of kit do you check first before confined space work?'],
    },
    atWork: {
      asks: [
        'What makes confined space work safer: good planning, the right kit or practice?',
        'Which counts for more before anyone enters a confined space: the plan, or the team?',
        'How do you prefer to train for confined spaces: on site, at a centre or with a mock-up?',
        'What takes longer in confined space work: getting ready, or the job itself?',
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
      choice: [
        'What matters most in a harness: comfort, an easy fit or low weight?',
        'What do you check first before you climb: harness, ladder or weather?',
        'Which training for work at height helps most: practice, a film or a talk on site?',
      ],
      experience: ["What's the finest view you have had from a roof or platform at work?"],
    },
    atWork: {
      asks: [
        'What makes people feel safe at height: good kit, good training or a good partner?',
        'What do you check first before work at height: anchors, harness or weather?',
        'Which short job at height do people take most lightly?',
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
      choice: [
        'What matters most in an asbestos survey: a clear report, speed or good advice?',
        'When would you book an asbestos survey: before buying, before building or right away?',
      ],
      idea: ['What do you like to see first in an asbestos register: plan, photos or list?'],
      problem: ['Which part of an old building is the hardest to survey?'],
    },
    cued: [
      'What would you like in place of an *Artex* ceiling: smooth plaster, wood or a bold colour?',
      'What would you want on an old *garage* once the roof is off: steel, tiles or a green roof?',
      'Where would you start the *refurbishment* of an old building: roof, kitchen or windows?',
      'What would you build after the *demolition* of an old block: homes, shops or a park?',
      'What would you ask a surveyor who has come to take a *sample*?',
      'How old was the *school* building you went to: Victorian, postwar or brand new?',
      'Where did you first hear about *radon*: at school, at work or when looking at a house?',
      'What would you ask first about an asbestos *removal*: how long, how it works or what comes next?',
    ],
    atWork: {
      asks: [
        'When should an asbestos survey be planned: at purchase, at design or before work starts?',
        'What do people most often misunderstand about an asbestos survey?',
        'What would you ask first about asbestos before work starts in an older building?',
        'What makes an asbestos survey report useful: clear photos, a plan or simple next steps?',
      ],
      cued: [
        'How do you share the asbestos *register* with contractors: paper, QR code or a talk on site?',
        'When do you like to walk a site for a *management survey*: in working hours, or when it is empty?',
        'What would you hand a new *duty holder* on the first day: the plans, the register or a phone number?',
        'What do you ask an *analyst* first after an air test: the figure, the time or the paperwork?',
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
      choice: [
        'What matters most in a water check: regular dates, clear records or good training?',
        'What makes water records easy to keep: an app, a logbook or a reminder?',
        'Water hygiene records: in a folder on site, or on a screen?',
      ],
      problem: ['Which taps or showers at work are the easiest to forget in a water check?'],
    },
    atWork: {
      asks: [
        'What helps most with water hygiene at work: training, a clear plan or a reliable contractor?',
        'Which part of water hygiene would you make easier first: flushing, sampling or records?',
        'What do most people never think about when they turn on a tap?',
        "What makes you trust the water from a tap in a building you don't know?",
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
      choice: [
        'What helps you most in a fire drill: clear signs, a loud alarm or a calm warden?',
        'A fire drill: announced the day before, or a surprise?',
        'When is the best time for a fire drill: in the morning, at lunch or in the afternoon?',
      ],
      problem: ['What most often causes a false fire alarm where you work?'],
    },
    atWork: {
      asks: [
        'What matters most in a fire alarm system: reliability, service or easy testing?',
        'How do you keep up with fire alarm checks: a logbook, a calendar or a service contract?',
        'What gets people out of a building faster: a loud alarm, or a calm voice?',
        'What gets in the way most in a fire drill: coats, lifts or people finishing an email?',
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
      choice: [
        'What should be in every spill kit: gloves, pads or a clear guide?',
        'What matters most in a spill: quick action, the right kit or clear instructions?',
        'Where would you put a spill kit first: the workshop, the store or the yard?',
      ],
    },
    atWork: {
      asks: [
        'What makes spill response work: training, kit in reach or a clear plan?',
        "What's missing most often when a spill happens: the kit, the plan or the right person?",
        'What decides how bad a spill gets: the first few minutes, or the drains nearby?',
        "What's the quickest thinking you've ever seen in a spill?",
      ],
    },
  },
];
