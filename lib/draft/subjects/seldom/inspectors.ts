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
      problem: ['~What would a drone find on your roof: moss, a ball or a nest?'],
      choice: ['A look at the roof: with a drone, or up a ladder?'],
      experience: ['What is the most surprising thing you have seen in a picture from above?'],
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
      problem: ['~Where in your house would a thermal camera find the cat?'],
      choice: ['Under a thermal camera: hands, the front door or a cup of tea?'],
      experience: ['Where is the coldest corner in the building you work in?'],
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
      idea: ['Where would you like to look with a camera on a long thin cable?'],
      problem: ['~What has disappeared behind your sofa or radiator for good?'],
      choice: ['A drip somewhere: look for it by ear, or by torch?'],
      experience: ['~What did you fish out of a gap with a wire or a ruler?'],
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
      idea: ['What would you like to find under your street?'],
      problem: ['~What have you dug up in a garden that you did not plant?'],
      choice: ['Treasure in the ground: coins, bones or an old bottle?'],
      experience: ['What did you bury as a child and never find again?'],
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
      idea: ['What would you measure to the width of a hair, just because you can?'],
      problem: ['~Which measuring tool do you use most at home: tape, ruler or thumb?'],
      choice: ['Measuring a room: with a tape, a laser or long strides?'],
      experience: ['~What did you buy that turned out a finger too wide for its place?'],
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
      problem: ['~What do you do halfway across a bridge: stop and look, or walk faster?'],
      choice: ['Across a river: on a great old stone bridge, or a swinging rope one?'],
      experience: ['Which bridge do you like to cross most?'],
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
      idea: ['~What is the smallest space you would crawl into for a good reason?'],
      problem: ['~Which job at home means lying on your back with a torch in your mouth?'],
      choice: ['Squeezing through a cave: head first, or waiting outside with the tea?'],
      experience: ['Where was your favourite hiding place as a child?'],
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
      idea: ['Which view would you climb up high for, safely on a rope?'],
      problem: ['~Which step on a ladder is the last one you like to stand on?'],
      choice: ['Changing a high light bulb: the ladder, a chair or somebody taller?'],
      experience: ['What is the highest you have stood with nothing but a rail in front of you?'],
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
      idea: ['What would you like to know about the building you work in?'],
      problem: ['~Which sound in an old building makes you look up?'],
      choice: ['Your office: in an old mill with beams, or in a new block with big windows?'],
      experience: ['What did you find behind old wallpaper or under an old floor?'],
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
      idea: ['Where does the nicest tap water you know come from?'],
      problem: ['~What do you do while you wait for the water to run cold or hot?'],
      choice: ['Tap water: straight from the tap, or cold from a jug in the fridge?'],
      experience: ['Where did you drink water straight from a spring or a mountain stream?'],
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
      idea: ['What should everybody know about the way out of their building?'],
      problem: ['~What sets off the smoke alarm at your place: toast, steak or candles?'],
      choice: ['At a fire drill: first at the meeting point, or last with the coffee?'],
      experience: ['~What did you carry out with you at the last fire drill?'],
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
      idea: ['Which brook, pond or beach near you needs a good tidy?'],
      problem: ['~What was the last thing you spilt at your desk?'],
      choice: ['Something spilt: a cloth, kitchen paper or a cup of sawdust?'],
      experience: ['What animal or plant have you seen come back to a place near you?'],
    },
  },
];
