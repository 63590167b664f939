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
      idea: ['What would you most like to know about how prosthetics are made?'],
      choice: [
        'A prosthetic hand: as natural as can be, or proudly bright and bionic?',
        'What matters most in a prosthetic limb: comfort, movement or looks?',
      ],
      experience: ['Which athlete or performer with a prosthetic limb has impressed you most?'],
    },
    cued: [
      'Which pattern would you choose for a *socket*: plain, carbon or something colourful?',
      'Which race would you like to watch with athletes on a *running blade*?',
      'Which *Paralympic* sport do you like to watch most?',
      'What should a *3D printed* hand be good at first: cooking, sport or music?',
      'Which walk would make a good first outing on a new *leg*: a park, a beach or a high street?',
      'What would you like to see a *bionic* hand do on stage: play the piano, juggle or draw?',
      'What should a new *knee* make easier first: stairs, hills or getting out of the car?',
      'What would a *child* like on a new prosthetic arm: stars, stripes or a superhero?',
    ],
    atWork: {
      asks: [
        'Which advance in prosthetics interests you most: sensors, printing or new materials?',
        'What matters most in fitting a prosthetic: time, comfort or follow-up?',
        'What do people most often get wrong about life with a prosthetic limb?',
        'What matters more in a prosthetic limb: comfort, or what it can do?',
      ],
      cued: [
        'Which question should every *prosthetist* ask at a first meeting?',
        'What takes the most patience in *socket* fitting: the cast, the trial or the tweaks?',
        'Which goal do you set first in *rehab*: stairs, distance or balance?',
        'Which *liner* tip do you pass on to every new user?',
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
      choice: [
        '+What matters most to you in a shoe: comfort, support or style?',
        'What do you do most on your feet: work, walk or sport?',
        'After a long day on your feet: slippers, a foot rub or bare toes on the carpet?',
      ],
      idea: ['Which long walk would you take with good insoles in your shoes?'],
    },
    atWork: {
      asks: [
        '+What helps most with a day on your feet: good shoes, insoles or breaks?',
        'What matters most in an insole: fit, support or how long it lasts?',
        'What matters most in a shoe for work: the sole, the fit or the weight?',
        'Which job wore out your shoes fastest?',
      ],
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
      choice: [
        '+What matters most in a modular building: light, warmth or space?',
        'Where would you put a modular building: at a school, at a club or in the garden?',
        'What would you use an extra classroom for: music, art or science?',
      ],
      problem: ['Which room is your school or firm always short of?'],
    },
    atWork: {
      asks: [
        '+What matters most in a modular building: speed, comfort or a flexible layout?',
        'What would you put in a modular building: a classroom, a clinic or a café?',
        'Which extra room would help your workplace most: a meeting room, a canteen or an office?',
        'Which classroom or office do you remember for its light or its warmth?',
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
      choice: ['+At a match: a seat up high for the view, or down low for the noise?'],
      idea: [
        'What would you add to a stadium seat: a cushion, a roof or a cup holder?',
        'Which stadium would you most like to sit in?',
      ],
      experience: ['Where in a stadium do you like to sit?'],
    },
    atWork: {
      asks: [
        'What matters most in stadium seating: comfort, durability or sightlines?',
        'What makes a stadium seat a good one: legroom, shade or a place for your drink?',
        'What matters more to fans in a stadium: a clear view, or a comfortable seat?',
        'Which seat in which stadium will you never forget?',
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
      choice: [
        '+Which would you add to your nearest playground: a zip wire, a sandpit or a big slide?',
        'What makes a good playground: shade, seats or something to climb?',
        'Playground: wooden and natural, or bright and bold?',
      ],
      experience: ['What did you run to first on the playground as a child?'],
    },
    atWork: {
      asks: [
        '+What matters most in a new playground: safety, fun for all ages or little upkeep?',
        'Who would you ask first about a new playground: children, parents or teachers?',
        'Which piece of playground equipment do children always run to first?',
        'What gets forgotten most when a playground is planned: shade, seats or toilets?',
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
      idea: ['Where would you put a new bench in your town?'],
      choice: [
        'What does a town square need most: benches, trees or a fountain?',
        'A bench in the park: wood, stone or bright painted metal?',
        'A bench in town: facing the street for the people, or the park for the quiet?',
      ],
    },
    atWork: {
      asks: [
        'What makes a public bench worth a stop: shade, a view or people to watch?',
        'Which would you add first to a town square: seats, shade or planters?',
        'What matters most in street furniture: comfort, looks or long life?',
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
      choice: [
        'A locker: with a key, a number code or your phone?',
        'What matters most in a locker: the size, the lock or where it is?',
      ],
      idea: [
        'What would you like every locker at work to have inside: a charger, a hook or a mirror?',
        'Which colour of lockers would you choose for a changing room?',
      ],
    },
    atWork: {
      asks: [
        'How do you like a locker to open: with a key, a code or a card?',
        'What matters most in staff lockers: size, security or easy cleaning?',
        'What do you always keep in a locker: a towel, a charger or spare shoes?',
        'Where would you put lockers at work first: entrance, changing room or kitchen?',
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
      choice: [
        '+What matters most in a packing machine: speed, easy cleaning or a small footprint?',
        'Which job on the packing line would you hand to a machine first: filling, sealing or labelling?',
        'What would you pack first with a new machine: bottles, pouches or boxes?',
      ],
      problem: ['Which step on your packing line slows everything else down?'],
    },
    cued: [
      'Which bottles would you like to see whizz through a *filling* machine: sauce, juice or shampoo?',
      'Which treat would you like to watch being *flow wrapped*: biscuits, bars or sweets?',
      'Which *pouch* is easiest to open at home: a tear notch, a zip or a spout?',
      'Which *label* catches your eye first on a shelf: bold words, pictures or plain colours?',
      'Which *carton* at home do you open most often: cereal, tea or eggs?',
      'What would you like to *vacuum* pack at home: cheese, meat or herbs?',
      'What would you put in a single-serve *sachet*: coffee, sauce or spice?',
      'What would you like to see a *palletiser* stack: crates, sacks or boxes of biscuits?',
    ],
    atWork: {
      asks: [
        '+What matters most in a packaging machine: speed, easy cleaning or quick changeovers?',
        'Which step would you automate first on a packing line: filling, labelling or boxing?',
        'What makes a new packaging machine easy to start with: training, good service or a simple screen?',
        'Who do you know that can tell how a packing line is running just by listening?',
      ],
      cued: [
        'What gets the team through a *changeover* quickest: a checklist, tools to hand or two pairs of hands?',
        'What would you ask for first on a *labelling* machine: speed, accuracy or easy cleaning?',
        'Where on your line did *automation* help most: filling, capping or packing?',
        'What do you look for first in a new *sealer*: even seals, size range or easy service?',
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
      choice: [
        'Which air tool do you use most: a blow gun, a nailer or a spray gun?',
        'What matters most to you in a compressor: quiet, size or power?',
        'In the workshop: a quiet compressor, or one with power to spare?',
      ],
      problem: ['Which air tool would you miss most in your workshop?'],
    },
    atWork: {
      asks: [
        'What matters most in a compressor: energy use, quiet or service?',
        'What would you check first in a compressed air system: leaks, pressure or filters?',
        'Which tool in a workshop would you miss most without compressed air?',
        'What wastes more compressed air: leaks, or habits?',
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
      choice: [
        '+What matters most to you in a hose repair: speed, quality or the right fitting?',
        'Which machine do you rely on most: a digger, a tractor or a loader?',
        'When do you check your hydraulic hoses: before the season, each month or at service?',
      ],
      idea: ['Which machine would you love to spend an hour digging or lifting with?'],
    },
    atWork: {
      asks: [
        '+What matters most in a hydraulic hose: strength, flexibility or quick supply?',
        'What costs more time in a breakdown: finding the part, or getting to the machine?',
        'Hydraulic hoses: replaced on schedule, or when they show wear?',
        'When does a hydraulic hose always seem to burst?',
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
      choice: [
        '+What matters most in a steam boiler: efficiency, safety or easy maintenance?',
        'What do you check first on a steam boiler: the pressure, the water level or the burner?',
        'When do you plan the boiler service: in summer, in winter or between busy times?',
      ],
      idea: ['Which job on the boiler would you happily hand over to somebody else?'],
    },
    atWork: {
      asks: [
        'What makes boiler maintenance easy: good access, good records or a good engineer?',
        'What would you improve first in a boiler house: insulation, controls or steam traps?',
        'What wastes most heat in a boiler house: pipes, valves or habits?',
        'What would you cut first in a boiler house: fuel use, noise or paperwork?',
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
      choice: [
        'What matters most in a certificate: a trusted name, a clear mark or a simple check?',
        'Which label do you look for first when you shop: quality, safety or organic?',
        'Getting ready for an audit: a little every month, or all in the week before?',
      ],
      problem: ['~What is tidied first at your work when the auditor is on the way?'],
    },
    cued: [
      'Which food would you buy *organic* first: eggs, milk or vegetables?',
      'Which *halal* product would you like to find more easily: sweets, snacks or ready meals?',
      'Which *kosher* dish would you serve to guests who have never tried it?',
      'Where does an *ISO* certificate hang best: at reception, in the workshop or in the canteen?',
      'What would you offer an *auditor* first in the morning: coffee, a tour or the paperwork?',
      'What would you check for a *CE mark* before buying: toys, chargers or helmets?',
      'Where does *traceability* matter most to you: meat, fish, eggs or coffee?',
      'Which *food safety* rule did you learn first in a kitchen: hands, fridge or chopping boards?',
    ],
    atWork: {
      asks: [
        'What makes certification easier: a good plan, one contact or clear guidance?',
        'Which standard helps a business most: quality, environment or safety?',
        'What takes longer in getting certified: the paperwork, or the new habits?',
        'What did an audit once show you that you were glad to know?',
      ],
      cued: [
        'Who should be in the room for a *gap analysis*: the boss, the shop floor or both?',
        'Which *clause* of a standard takes the longest to explain to new colleagues?',
        'What makes a *surveillance audit* go smoothly: good records, calm people or a clear plan?',
        'Where should a *quality manual* live: on paper, on the intranet or on one page by the machine?',
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
      choice: [
        '+What matters most in a weld inspection: clear photos, a quick report or a careful eye?',
        'Which welded structure do you most like to look at: a bridge, a tower or a ship?',
        'When do you like a weld inspected: during the job, at the end or both?',
      ],
      problem: ['Which weld is always the hardest one to get at for an inspection?'],
    },
    atWork: {
      asks: [
        'Which method do you use most for welds: ultrasound, X-ray or dye?',
        'What matters most in an inspection report: clear pictures, plain words or speed?',
        'What makes a weld hard to inspect: the place, the paint or the light?',
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
      experience: ['What do you unplug first when a thunderstorm is on its way?'],
      choice: [
        'Where do you like to be in a thunderstorm: at home, in the car or in a café?',
        'In a thunderstorm: at the window to watch the lightning, or under a blanket?',
      ],
      idea: ['Which building near you would you protect from lightning first?'],
    },
    atWork: {
      asks: [
        'What matters most in lightning protection: regular tests, good design or clear records?',
        'Which building would you protect from lightning first: a school, a tower or a data centre?',
        'Which thunderstorm at work do you still remember?',
        'Which gets checked least on a building: the roof, the gutters or the lightning rod?',
      ],
    },
  },
];
