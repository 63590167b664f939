import type { Subject } from '../../subject';

/** Firms that measure, test and look where nobody else can. */
export const technicalInspection: readonly Subject[] = [
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
      idea: ['+Where would a drone be handier than a ladder?'],
      experience: ['+What can a drone see that a ladder cannot reach?'],
      choice: ['+What do you like about a drone check: speed, safety or clear pictures?'],
      problem: ['+Which part of a building is the hardest to inspect without a drone?'],
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
        '+Which structure would you inspect by drone first?',
        '+What takes longer in a drone inspection: the flight, or going through the pictures?',
        'Which climb would you gladly hand over to a drone?',
        'What do you look for first in a drone inspection report?',
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
      choice: [
        'A thermal camera in winter: point it at the roof first, or at the windows?',
        'Which would you check first with a thermal camera: walls, windows or loft?',
      ],
      experience: ['What surprised you most in a thermal picture of a building?'],
    },
    cued: [
      'Which room at home would you look at first for *heat loss*?',
      'Which *draught* at home do you know without any camera?',
      'What would you like to see from a *drone* with a heat camera: foxes, roofs or rivers?',
      'What would you improve first in your *insulation*: loft, walls or floor?',
    ],
    atWork: {
      asks: [
        'Which equipment would you scan first with a thermal camera: switchboards, motors or pipes?',
        'Where would a thermal survey help most at work: wiring, roof or machinery?',
        'What would you point a thermal camera at first in your own home?',
        'Which part of a building loses more heat than people expect?',
      ],
      cued: [
        'Which *electrical* hotspot have you been proudest to catch early?',
        'What do clients look at first in a thermal *survey*: the pictures or the summary?',
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
      experience: ['Where was the strangest place you have heard of a leak being found?'],
      problem: ['Where in a building is a leak the hardest to find?'],
      choice: ['Looking for a hidden leak: listen first, or look first?'],
      idea: ['Which wall, floor or pipe would you like to look inside without breaking it open?'],
    },
    cued: [
      'Which sound of *water* makes you get up at night: a drip, a hiss or a gurgle?',
      'Where in your home is the *stopcock*: sink, hall, cellar or no idea?',
      'What would you look at first with a *thermal camera*: walls, windows or the cat?',
      'Which *pipe* at home do you keep an eye on: kitchen, bathroom or loft?',
    ],
    atWork: {
      asks: [
        'What matters most in finding a leak: speed, accuracy or leaving the walls alone?',
        "What's the first sign of a leak that people tend to ignore?",
        'What takes longest with a hidden leak: finding it, reaching it or drying out?',
        'What do you value most in a leak specialist: quick arrival, tidy work or a clear report?',
      ],
      cued: [
        'Which *leak* took the longest to track down, and where was it?',
        'Which tool do you reach for first on a *hidden* leak: camera, gas or microphone?',
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
      experience: ["What's the oddest thing you have seen dug up in a trench?"],
      idea: ['What would you like a map to show you under the street before you dig?'],
      choice: ['Before digging: old plans first, or a fresh survey first?'],
      problem: ['Which buried pipe or cable is the hardest to trace?'],
    },
    cued: [
      'What would you love to find when you *dig* in the garden?',
      'Which drawing of *pipes* at home would you like to have: water, gas or drains?',
      'Who knows where the *cables* run in your garden: you, the last owner or nobody?',
      'Which *manhole* cover have you seen that deserved a photo?',
    ],
    atWork: {
      asks: [
        'When does a utility survey help most: at design, before tender or before the dig?',
        'Which survey method do you rely on most: ground radar, cable location or trial holes?',
        "What's the biggest surprise you've ever seen come up out of the ground on a site?",
        "What would you most like to know before a dig: what's there, how deep or how old?",
      ],
      cued: [
        'What helps most on site after a *radar* scan: paint on the ground, a drawing or a phone call?',
        'Which *trench* job taught your crew most about looking first?',
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
        'Measuring a part: with a probe, or with a scanner?',
        'What matters most to you in a measuring machine: accuracy, speed or ease of use?',
      ],
      problem: ['Which shape is the trickiest to measure accurately?'],
      experience: ['Which measuring tool have you trusted the longest?'],
    },
    cued: [
      'What do you still measure by hand rather than with a *laser*?',
      'How do you check that a *torque* is right when you tighten a wheel: by feel or by tool?',
      'What would you put under a *scanner* to see in 3D: a shell, a face or an old key?',
      'Which *gauge* in the house do you read most often: a thermometer, scales or a tape?',
    ],
    atWork: {
      asks: [
        '+What matters most in a measuring machine: accuracy, speed or easy programming?',
        'What helps a measuring team most: calibration on time, clear drawings or good software?',
        'Which measuring method suits your parts best: touch probe, laser or camera?',
        'Where do you prefer to measure parts: beside the machine, or in the lab?',
      ],
      cued: [
        'Which *tolerance* made you look twice on a drawing?',
        'What comes round too soon: *calibration* day or audit day?',
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
      problem: ['Which part of a bridge must be the hardest to inspect?'],
      experience: ['Which bridge do you like to cross most?'],
      idea: ['Which bridge would you like to see from underneath?'],
      choice: ['Across a river: on an old stone bridge, or a sweeping modern one?'],
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
        '+Which part of an inspection will always need human eyes?',
        '+What does a bridge inspector see that drivers overhead would never guess?',
        '+Which tool helps a bridge inspector most: a drone, a sensor or a simple hammer?',
        'What first drew you to bridges and big structures?',
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
      choice: ['Confined space training: in a classroom first, or straight into a practice tank?'],
      experience: ['What did you learn in confined space training that stayed with you?'],
      problem: ['Which confined space at work takes the most preparation?'],
      idea: ['Which bit of kit do you most like to have in a confined space: lamp, radio or winch?'],
    },
    cued: [
      'Which place would you pick to practise with a *harness*: a wall, a tower or a tree?',
      'Where did you last look down from a *manhole*, shaft or well and call out?',
      'What would you ask a *rescue* team about their training?',
      'Who would you choose as your *top man* on a job: the calm one, or the loud one?',
    ],
    atWork: {
      asks: [
        'What makes a confined space team strong: clear roles, practice or good communication?',
        'What makes confined space work safer: good planning, the right kit or practice?',
        'Which counts for more before anyone enters a confined space: the plan, or the team?',
        'Which confined space training would help your team most: entry, rescue or refresher?',
      ],
      cued: ['What makes a *rescue* drill one that people remember?'],
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
      experience: ["What's the finest view you have had from a roof or platform at work?"],
      choice: ['Safe work on a roof: a harness and line, or a guard rail?'],
      problem: ['Which job at height takes the most planning where you work?'],
      idea: ['Which part of a harness do you like padded most: shoulders, waist or legs?'],
    },
    cued: [
      'Which *roof* would you like to look out from with a harness on?',
      'How do you feel on a tall *ladder*: fine, careful or happier at the bottom?',
      'Which *climb* would you try with a rope and a good guide?',
    ],
    atWork: {
      asks: [
        'What makes people feel safe at height: good kit, good training or a good partner?',
        'What comes first for safe work at height: planning, equipment or training?',
        'What do you check first before work at height: anchors, harness or weather?',
        'Which short job at height do people take most lightly?',
      ],
      cued: [
        'Which check on a *harness* do you never leave out before a shift?',
        'How do you best explain an *anchor point* to new starters: photo, talk or demo?',
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
      problem: ['Which part of an old building is the hardest to survey?'],
      idea: ['What do you like to see first in an asbestos register: plan, photos or list?'],
      choice: [
        'An asbestos survey: long before the work is planned, or just before it starts?',
        'What would you like to know first about an asbestos survey: the visit, the samples or the report?',
      ],
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
        '+What makes an asbestos report easy to use on site?',
        '+Who should see the asbestos survey before work starts?',
        '+What do you look at first in an asbestos survey report?',
        '+What helps an asbestos survey go smoothly: clear access, floor plans or good notice?',
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
      choice: ['Water hygiene records: in a folder on site, or on a screen?'],
      problem: ['Which taps or showers at work are the easiest to forget in a water check?'],
      experience: ['What did a water hygiene course teach you that surprised you?'],
      idea: ['Which water check at work would you like to have done automatically?'],
    },
    cued: [
      'Which *tap* in your home is used the least: garden, cellar or guest bathroom?',
      'What temperature do you like a hot *shower* at: warm, hot or nearly scalding?',
      'How do you keep a *showerhead* free of limescale: vinegar, citric acid or a quick scrub?',
      'What would you use a big water *tank* in the garden for: flowers, vegetables or the car?',
    ],
    atWork: {
      asks: [
        'What helps most with water hygiene at work: training, a clear plan or a reliable contractor?',
        'Which part of water hygiene would you make easier first: flushing, sampling or records?',
        'What matters most in a water hygiene partner: expertise, clear records or quick visits?',
        'Which water hygiene training would help your team most: basics, sampling or record keeping?',
      ],
      cued: [
        'Which question about *legionella* do clients ask most often?',
        'What makes a good *risk assessment* visit on site: a guide, good drawings or clear access?',
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
        'A fire drill: announced the day before, or a surprise?',
        'What would you check first at home: the smoke alarm, the exits or the extinguisher?',
      ],
      problem: ['What most often causes a false fire alarm where you work?'],
      experience: ['What did your team learn from the last fire drill?'],
    },
    cued: [
      'Where do you keep the *extinguisher* at home: the kitchen, the hall or the garage?',
      'Which sound would you choose for an *alarm* if it did not have to be shrill?',
      'Which meeting point is easiest to remember in an *evacuation*: a tree, a gate or a bench?',
      'How would you explain a *sprinkler* to a curious child?',
    ],
    atWork: {
      asks: [
        'Which fire safety training helps most: drills, extinguisher practice or a warden course?',
        'What matters most in a fire alarm system: reliability, service or easy testing?',
        'What gets people out of a building faster: a loud alarm, or a calm voice?',
        'What gets in the way most in a fire drill: coats, lifts or people finishing an email?',
      ],
      cued: [
        'When do you do the *emergency lighting* test in your building: early, at noon or after work?',
        'Which *maintenance* visit do you like to have done before the summer?',
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
      choice: ['Spill training: a drill out in the yard, or a talk indoors with tea?'],
      problem: ['Which kind of spill is the hardest to clean up where you work?'],
      experience: ['What did you learn in spill training that you still remember?'],
    },
    cued: [
      'What do you reach for first when *oil* drips on the drive: sand, cloth or cardboard?',
      'Where would you take a child to show what lives in a clean *river*?',
      'Which *drain* near you should have a little fish painted beside it?',
      'What would you keep in a small spill *kit* at home?',
    ],
    atWork: {
      asks: [
        'What makes spill response work: training, kit in reach or a clear plan?',
        'Which spill response training would you run first: a drill, a talk or a kit check?',
        "What's missing most often when a spill happens: the kit, the plan or the right person?",
        'What decides how bad a spill gets: the first few minutes, or the drains nearby?',
      ],
      cued: [
        'What makes a spill *kit* easy to find in a hurry: colour, sign or place?',
        'Who on site should check the *bund* after heavy rain?',
      ],
    },
  },
];
