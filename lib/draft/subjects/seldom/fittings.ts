import type { Subject } from '../subject';

/** What works, clubs, schools and towns are fitted out with, and those who test it. */
export const fittings: readonly Subject[] = [
  {
    name: 'prosthetics',
    says: [
      'prosthe(tic|tics|tist|sis)',
      'bionic (hand|arm|leg)',
      '(artificial|running) (limb|leg|arm|hand|blade)',
      'jaipur foot',
      'limb cent(re|er)',
    ],
    clues:
      'socket, amputee, liner, grip, knee, limb, prosthetist, leg, bionic, arm, stump, running blade, hand, 3d printed, residual limb, paralympic, fitting, foot, rehab, carbon fibre, clinic, silicone, mobility, ankle, jaipur, cosmesis, alignment, gait, phantom, myoelectric, child',
    asks: {
      idea: ['Which sport or hobby would you like to see a prosthetic designed for?'],
      problem: ['Which everyday task takes the most practice with a new prosthetic hand?'],
      choice: ['A prosthetic hand: as natural as can be, or proudly bright and bionic?'],
      experience: ['Which athlete or performer with a prosthetic limb has impressed you most?'],
    },
    atWork: {
      work: [
        'What takes longer to get right in a prosthetic: the fit, or the trust in it?',
        'What matters more in a prosthetic limb: comfort, or what it can do?',
      ],
      people: [
        'What do people most often get wrong about life with a prosthetic limb?',
        "Which moment in rehab, yours or a patient's, have you never forgotten?",
      ],
    },
  },
  {
    name: 'orthotics',
    says: [
      'orthot(ic|ics|ist)',
      'orthos(is|es)',
      'insole',
      '(ankle|knee|back|wrist|spinal) (brace|splint|support)',
    ],
    clues:
      'gait, arch, footwear, heel, 3d scan, insole, foot, arch support, brace, afo, orthotist, podiatrist, splint, plantar fasciitis, custom made, flat feet, shoe, ankle, knee, pressure, heel pain, biomechanical, scan, cast, spinal, support, wrist, scoliosis, helmet, pronation, runner, diabetic',
    asks: {
      idea: ['Which long walk would you take with good insoles in your shoes?'],
      problem: ['When in the day do your feet first ask for a rest?'],
      choice: ['After a long day on your feet: slippers, a foot rub or bare toes on the carpet?'],
      experience: ['Which pair of shoes has carried you furthest?'],
    },
    atWork: {
      work: [
        'What gets overlooked most at work: sore feet, knees or backs?',
        'What matters most in a shoe for work: the sole, the fit or the weight?',
      ],
      people: ['Which job wore out your shoes fastest?', 'Who taught you to take sore feet seriously?'],
    },
  },
  {
    name: 'modular buildings',
    says: [
      'modular (building|construction|classroom|home|unit)',
      '(off ?site|volumetric) (construction|manufacturing)',
      'porta ?cabin',
      'prefab(ricated)?',
      '(container|cabin) (office|conversion)',
    ],
    clues:
      'classrooms, timber frame, steel frame, crane, module, offsite, volumetric, portable cabin, prefab, installation, site, school, office, hire, factory built, container, delivered, temporary, housing, canteen, turnkey, changing room, welfare unit, hospital, demountable, build time, anti vandal, bay, refurbished',
    asks: {
      idea: ['What would you use a new room for if a crane set it down ready made?'],
      problem: ['Which room is your school or firm always short of?'],
      choice: ['A new classroom or office: big windows first, or plenty of storage?'],
      experience: ["What's the best use of a ready-made building you have ever seen?"],
    },
    atWork: {
      work: [
        'What would you put in a modular building: a classroom, a clinic or a café?',
        'What matters more on a building site next to a school: speed, or quiet?',
      ],
      people: [
        'Which classroom or office do you remember for its light or its warmth?',
        'What was the first building you ever watched go up, piece by piece?',
      ],
    },
  },
  {
    name: 'stadium seats',
    says: [
      '(stadium|grandstand|auditorium|retractable|arena) seat(ing)?',
      '(tiered|bleacher) seat(ing)?',
      'grand ?stand',
      'bleachers',
    ],
    clues:
      'rows, tip up, venue, spectators, armrest, sightlines, grandstand, arena, retractable, tiered, bleacher, auditorium, terrace, capacity, stand, fan, theatre, installation, vip, cushion, platform, plastic, football ground, refurbishment, telescopic, upholstery, rail, sports hall, aluminium, cup holder',
    asks: {
      idea: ['What would you add to a stadium seat: a cushion, a roof or a cup holder?'],
      problem: ["What's hardest to find in a full stadium: your seat, your friends or a snack?"],
      choice: ['At a match: a seat up high for the view, or down low for the noise?'],
      experience: ['Where in a stadium do you like to sit?'],
    },
    atWork: {
      work: [
        'What makes a stadium seat a good one: legroom, shade or a place for your drink?',
        'What matters more to fans in a stadium: a clear view, or a comfortable seat?',
      ],
      people: [
        'Which seat in which stadium will you never forget?',
        'Who sat next to you at the best match you saw?',
      ],
    },
  },
  {
    name: 'playground makers',
    says: [
      'play ?ground (equipment|design|designer|installation|inspection|surfacing|builder)',
      '(outdoor|inclusive|natural) play (equipment|area|space)',
      'climbing frame',
      'wet ?pour',
    ],
    clues:
      'swings, slide, playground, roundabout, rubber surface, sandpit, ramps, swing, climbing frame, wetpour, play equipment, inclusive, surfacing, zip wire, installation, timber, seesaw, rubber mulch, school, natural play, parish council, inspection, trim trail, design, rope net, trampoline, splash pad, park, toddler, shade sail, sensory, rospa',
    asks: {
      idea: ['Which playground ride do you still fancy a go on as a grown-up?'],
      problem: ["~What comes home from the playground in your child's shoes and pockets?"],
      choice: ['On the playground: up on the swing, or down the slide?'],
      experience: ['What did you run to first on the playground as a child?'],
    },
    atWork: {
      work: [
        'Which piece of playground equipment do children always run to first?',
        'What gets forgotten most when a playground is planned: shade, seats or toilets?',
      ],
      people: [
        'Which playground ride were you a little scared of as a child?',
        'What did watching children on a playground teach you?',
      ],
    },
  },
  {
    name: 'street furniture',
    says: [
      'street ?furniture',
      '(park|street|public|picnic) bench',
      'bollard',
      'planter supplier',
      '(litter|recycling) bin (supplier|manufacturer)',
    ],
    clues:
      'benches, planters, plaza, public realm, cast iron, bins, promenade, bollard, cycle stand, seating, shelter, council, timber, steel, parklet, landscape architect, picnic table, lamp post, tree grille, pavement, installation, recycled plastic, high street, galvanised, memorial bench, urban, signage, powder coated, paving, accessible',
    asks: {
      idea: ['What do you like to see growing in the planters around town?'],
      problem: ['Where near you is it hardest to find a bench when you need one?'],
      choice: ['A bench in town: facing the street for the people, or the park for the quiet?'],
      experience: ['On which bench do you like to sit and look at the view?'],
    },
    atWork: {
      work: [
        'What do town squares lack most often: seats, shade or bins?',
        'What makes a public bench worth a stop: shade, a view or people to watch?',
      ],
      people: [
        'On which bench have you had a talk you still remember?',
        'Which square or street made you want to sit down and stay?',
      ],
    },
  },
  {
    name: 'lockers',
    says: [
      '(school|gym|staff|storage|changing room) locker',
      'locker (supplier|manufacturer|room|hire|installation)',
      'toilet cubicle',
      'washroom (cubicle|fit ?out)',
    ],
    clues:
      'changing rooms, combination, laminate, benches, coat hooks, padlock, cubicle, key, gym, school, combination lock, door, storage, steel, staff, cloakroom, refurbishment, installation, washroom, parcel, charging, hook, tier, click and collect, swimming pool, coin return, leisure centre, smart, powder coated, shelf',
    asks: {
      idea: ['What would you like every locker at work to have inside: a charger, a hook or a mirror?'],
      problem: ['What never quite fits into a locker: the bag, the boots or the helmet?'],
      choice: ['A locker: with a key, a number code or your phone?'],
      experience: ['What did you stick on the inside of your locker or desk at school?'],
    },
    atWork: {
      work: [
        'What do you always keep in a locker: a towel, a charger or spare shoes?',
        'How do you like a locker to open: with a key, a code or a card?',
      ],
      people: [
        'Who had the locker next to yours at your first job?',
        "What's the oddest thing you've ever seen come out of a locker?",
      ],
    },
  },
  {
    name: 'packaging machines',
    says: [
      'packag?ing (machine|machinery|line|automation|equipment)',
      '(filling|bottling|capping|labelling|labeling|wrapping|sealing|bagging|cartoning) (machine|line|equipment)',
      'pallet ?(iser|izer|wrapper)',
      'flow ?wrapp(er|ing)',
      'case (packer|sealer)',
    ],
    clues:
      'throughput, changeover, cartons, sachets, hopper, filling, capping, labelling, conveyor, bottling, line, pouch, sealer, automation, palletiser, cartoner, flow wrap, blister, vacuum, engineer, shrink wrap, food grade, stainless, film, speed, per minute, weigher, case erector, factory, checkweigher, bagging, installation, robot, servo',
    asks: {
      idea: ['Which product would you love to watch coming off a packing line by the thousand?'],
      problem: ['Which step on your packing line slows everything else down?'],
      choice: ['A new packaging machine: faster, or quicker to switch to the next product?'],
      experience: ["What's the cleverest packaging machine you have ever seen at work?"],
    },
    atWork: {
      work: [
        'Which product would you love to watch being packed by machine?',
        'What matters most in a packaging machine: speed, easy cleaning or quick changeovers?',
      ],
      people: [
        'What surprised you most the first time you watched a packing line run?',
        'Who do you know that can tell how a packing line is running just by listening?',
      ],
    },
  },
  {
    name: 'compressed air',
    says: [
      'compressed air',
      '(air|screw|rotary|piston) compressor',
      'pneumatic(s)?',
      '(industrial|process) (gas|gases)',
    ],
    clues:
      'leaks, dryer, pipework, pressure, hoses, filters, litres per minute, compressor, screw, receiver, pneumatic, bar, workshop, service, energy, airline, nitrogen, piston, engineer, spray, oil free, cfm, kw, vacuum, breakdown, rotary, air tool, condensate, audit, psi, industrial, installation',
    asks: {
      idea: ['Which job in your workshop goes twice as fast with compressed air?'],
      problem: ['Which air tool would you miss most in your workshop?'],
      choice: ['In the workshop: a quiet compressor, or one with power to spare?'],
      experience: ['~What did you last blow clean with an air line?'],
    },
    atWork: {
      work: [
        'What wastes more compressed air: leaks, or habits?',
        'Which tool in a workshop would you miss most without compressed air?',
      ],
      people: [
        "What's the noisiest workshop you've ever worked in?",
        'Where have you met compressed air outside a workshop: a dentist, a bus door or a ride?',
      ],
    },
  },
  {
    name: 'hydraulic hoses',
    says: [
      'hydraulic (hose|cylinder|ram|pump|repair|system|fitting|power)',
      'hose (fitting|assembly|repair|doctor|replacement)',
      '(industrial|mobile|agricultural) hydraulics',
    ],
    clues:
      'digger, oil, crimped, seals, pressure, burst, tractor, couplings, cylinder, ram, pump, fitting, excavator, leak, mobile, breakdown, valve, coupling, adaptor, bsp, repair, forklift, plant, engineer, hydraulics, call out, bar, bucket, rod, swage, motor',
    asks: {
      idea: ['Which machine would you love to spend an hour digging or lifting with?'],
      problem: ['Which hydraulic hose is hardest to get at when it needs changing?'],
      choice: ['Spare hydraulic hoses: a few in the van, or a full rack in the workshop?'],
      experience: ['Which digger or tractor did you stop to watch as a child?'],
    },
    atWork: {
      work: [
        'When does a hydraulic hose always seem to burst?',
        'What costs more time in a breakdown: finding the part, or getting to the machine?',
      ],
      people: [
        "What's the most out-of-the-way place you've seen a digger or tractor repaired?",
        'Which machine taught you the most about hydraulics?',
      ],
    },
  },
  {
    name: 'steam boilers',
    says: [
      '(steam|industrial|biomass|boiler house) (boiler|plant|trap|system)',
      'boiler ?(house|hire|inspection|operator)',
      'chiller (hire|maintenance|unit)',
      'cooling tower',
    ],
    clues:
      'condensate, pressure, burner, feedwater, insulation, valves, temporary, psi, boiler house, steam trap, blowdown, deaerator, economiser, kg/hr, pressure vessel, water treatment, chiller, biomass, downtime, shell and tube, fire tube, process heat, boiler operator, kilowatt, bar pressure, flue, combustion, annual inspection, safety valve, hire boiler, tph, heat exchanger, dairy plant',
    asks: {
      idea: ['Which job on the boiler would you happily hand over to somebody else?'],
      problem: ['Which boiler check takes the longest on your round?'],
      choice: ['Spare heat from a steam boiler: back into the feed water, or into heating the building?'],
      experience: ['What have you seen that still runs on steam?'],
    },
    atWork: {
      work: [
        'What wastes most heat in a boiler house: pipes, valves or habits?',
        'What would you cut first in a boiler house: fuel use, noise or paperwork?',
      ],
      people: [
        'What surprised you most about the places where steam is still at work?',
        'Who taught you to listen to a boiler, and for what?',
      ],
    },
  },
  {
    name: 'certification',
    says: [
      '(iso|halal|kosher|organic|product|quality) (certification|certified)',
      'iso (9001|14001|45001)',
      '(certification|accreditation|standards|inspection) body',
      '(ce|ukca|bis|isi) mark(ing)?',
      'lead auditor',
    ],
    clues:
      'audit, auditors, standard, conformity, accredited, recertification, clause, iso, compliance, surveillance audit, halal, kosher, scheme, gap analysis, quality manual, non-conformance, label, ce mark, kitemark, management system, organic, traceability, fssai, haccp, accreditation body, inspector, logo, stage two, supply chain, certificate, assessor',
    asks: {
      idea: ['Which mark or label would you most like to see on more products?'],
      problem: ['~What is tidied first at your work when the auditor is on the way?'],
      choice: ['Getting ready for an audit: a little every month, or all in the week before?'],
      experience: ['When did a certification last help you choose a product or a supplier?'],
    },
    atWork: {
      work: [
        'What takes longer in getting certified: the paperwork, or the new habits?',
        'Which document does everyone hunt for on audit day?',
      ],
      people: [
        'What do you remember about the first audit you ever sat through?',
        'What did an audit once show you that you were glad to know?',
      ],
    },
  },
  {
    name: 'weld inspection',
    says: [
      'non ?destructive (testing|examination|inspection)',
      '(ultrasonic|radiographic|magnetic particle|dye penetrant|eddy current) (testing|inspection)',
      'weld (inspection|inspector|testing)',
      '(crack|flaw) detection',
      'industrial x ?ray',
    ],
    clues:
      'probe, welds, technician, pipeline, level ii, castings, defects, phased array, ultrasonic, radiography, dye penetrant, magnetic particle, ndt, welder, seam, x-ray film, porosity, crack, eddy current, pressure vessel, weld map, coupon, welding inspector, bead, fillet, cswip, aws, corrosion, thickness gauge, shutdown, fabrication, steelwork, tofd',
    asks: {
      idea: ['What would you like to X-ray just to see how it is made inside?'],
      problem: ['Which weld is always the hardest one to get at for an inspection?'],
      choice: ['To find a crack nobody can see: ultrasound, or X-ray?'],
      experience: ["What's the neatest weld you have ever seen, and where was it?"],
    },
    atWork: {
      work: [
        'What makes a weld hard to inspect: the place, the paint or the light?',
        'Which weld would you check first: on a bridge, a fairground ride or a pipeline?',
      ],
      people: [
        'Who taught you what a good weld looks like?',
        "Where's the tightest spot you've ever squeezed into for an inspection?",
      ],
    },
  },
  {
    name: 'lightning protection',
    says: [
      'lightning (protection|conductor|rod|strike|arrester|arrestor)',
      'surge (protection|protector|arrester)',
      'earthing (system|rod|test)',
      'steeple ?jack',
    ],
    clues:
      'spire, chimney, copper tape, thunder, bonding, resistance, conductor, earthing, earth rod, surge, down conductor, steeplejack, strike, air terminal, church tower, thunderstorm, spd, resistance test, ohm, earth pit, arrester, mast, earth mat, annual test, roof, high rise, monsoon, rolling sphere, finial, faraday cage, clamp, bs en 62305, substation',
    asks: {
      idea: ['Which spire or tower near you would you like to climb for the view?'],
      problem: ["What's hardest to leave switched off during a thunderstorm?"],
      choice: ['In a thunderstorm: at the window to watch the lightning, or under a blanket?'],
      experience: ["What's the most spectacular thunderstorm you remember?"],
    },
    atWork: {
      work: [
        'Where would you least like to be in a lightning storm: a hill, a boat or a tent?',
        'Which gets checked least on a building: the roof, the gutters or the lightning rod?',
      ],
      people: [
        'Which tower, spire or mast near you must have the best view of a storm?',
        'Which thunderstorm at work do you still remember?',
      ],
    },
  },
];
