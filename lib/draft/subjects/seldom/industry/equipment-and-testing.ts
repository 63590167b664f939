import type { Subject } from '../../subject';

/** What works, clubs, schools and towns are fitted out with, and those who test it. */
export const equipmentAndTesting: readonly Subject[] = [
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
      experience: ['Which athlete or performer with a prosthetic limb has impressed you most?'],
      choice: [
        'A prosthetic hand: as natural as can be, or proudly bright and bionic?',
        'Which design would you choose for a prosthetic cover: plain, patterned or bright?',
      ],
      idea: ['Which sport or hobby would you like to see a prosthetic designed for?'],
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
        '+What has impressed you most in modern prosthetics?',
        '+Who should be in the room when a new prosthetic is designed?',
        '+Which activity should prosthetics make easier next: running, climbing or swimming?',
        'Which sport shows off modern prosthetics best?',
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
      idea: ['Which long walk would you take with good insoles in your shoes?'],
      choice: ['After a long day on your feet: slippers, a foot rub or bare toes on the carpet?'],
      experience: ['Which pair of shoes has carried you furthest?'],
      problem: ['When in the day do your feet first ask for a rest?'],
    },
    cued: [
      'Which *shoes* would you walk across a whole city in?',
      'What does a good *insole* change first: the feet, the knees or the mood?',
      "What do you notice first in somebody's *gait*: pace, bounce or shoes?",
      'Which walk would you take on strong *ankles*: hills, beach or cobbles?',
    ],
    atWork: {
      asks: [
        '+What helps most with a day on your feet: good shoes, insoles or breaks?',
        'What matters most in a shoe for work: the sole, the fit or the weight?',
        'What matters most in an insole: fit, support or how long it lasts?',
        'Which job needs good insoles most: nursing, teaching or warehouse work?',
      ],
      cued: [
        'What do you look at first in a *3D scan* of a foot?',
        'Which question about an *AFO* do parents ask most?',
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
        'A new classroom or office: big windows first, or plenty of storage?',
        'What would you use a garden room for: work, music or hobbies?',
      ],
      problem: ['Which room is your school or firm always short of?'],
      experience: ["What's the best use of a ready-made building you have ever seen?"],
    },
    cued: [
      'Which colour should a new *classroom* be: white, green or sky blue?',
      'Where would you put a small *office* in the garden?',
      'What would you turn a *container* into: a café, a studio or a sauna?',
      'Where would you put a *timber frame* room: in the garden, on the roof or beside the house?',
    ],
    atWork: {
      asks: [
        "+What's the biggest gain from building off site: speed, quality or less waste?",
        'What matters most in a modular building: speed, comfort or a flexible layout?',
        'Which modular building has impressed you most?',
        'What surprises people most inside a modular building?',
      ],
      cued: [
        'How soon after the *crane* leaves should a new building be ready to use?',
        'What do schools ask first about a *portable* building?',
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
      idea: ['What would you add to a stadium seat: a cushion, a roof or a cup holder?'],
      experience: ['Where in a stadium do you like to sit?'],
      problem: ["What's hardest to find in a full stadium: your seat, your friends or a snack?"],
    },
    cued: [
      'Which *theatre* seat do you like: front row, balcony or on the aisle?',
      'What do you bring for a long afternoon on a *grandstand*: cushion, blanket or binoculars?',
      'Who would you invite to a *VIP* box for one match?',
      'Which *arena* would you most like to see full to the roof?',
    ],
    atWork: {
      asks: [
        'What matters most in stadium seating: comfort, durability or sightlines?',
        'What makes a stadium seat a good one: legroom, shade or a place for your drink?',
        'What matters more to fans in a stadium: a clear view, or a comfortable seat?',
        'Which seat in which stadium will you never forget?',
      ],
      cued: [
        'What do visitors notice first after a *refurbishment*: legroom, comfort or the colour?',
        'What helps most to fill a *retractable* stand quickly: signs, stewards or numbered rows?',
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
        'On the playground: up on the swing, or down the slide?',
      ],
      experience: ['+What did you run to first on the playground as a child?'],
      idea: ['Which playground ride do you still fancy a go on as a grown-up?'],
    },
    cued: [
      '*Zip wire* or roundabout: which would you have a go on first?',
      'What would you build in a *sandpit* with a child: a castle, a tunnel or a cake?',
      '*Slide*: sitting, lying or on your tummy?',
      'What should every *inclusive* playground have: wide paths, low swings or a sound wall?',
    ],
    atWork: {
      asks: [
        'Which piece of playground equipment do children always run to first?',
        'Which theme would you choose for a new playground: nature, adventure or water?',
        'Who would you ask first about a new playground: children, parents or teachers?',
        'What matters most in a new playground: safety, fun for all ages or little upkeep?',
      ],
      cued: [
        'What do children ask for first when a *school* plans a playground?',
        'Which *surfacing* question do parish councils ask you most?',
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
      choice: [
        'A bench in town: facing the street for the people, or the park for the quiet?',
        'What would you like more of in your town: benches, flower planters or cycle stands?',
      ],
      experience: ['On which bench do you like to sit and look at the view?'],
      idea: ['What do you like to see growing in the planters around town?'],
    },
    cued: [
      'What would you like to have in a *parklet* outside your favourite café?',
      'Which *plaza* or square do you like to sit in with a coffee?',
      'Where near you would you put a new *cycle stand*?',
      'What would you plant in a *planter* that everybody may pick from: mint, berries or tulips?',
    ],
    atWork: {
      asks: [
        'What makes a town square inviting: seats, trees or good lighting?',
        'What makes a public bench worth a stop: shade, a view or people to watch?',
        'Which would you add first to a town square: seats, shade or planters?',
        'Which square or street made you want to sit down and stay?',
      ],
      cued: [
        'Which *timber* do you choose for a bench that should last?',
        'Which *public realm* scheme do you show to clients as an example?',
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
      choice: ['+A locker: with a key, a number code or your phone?'],
      idea: ['What would you like every locker at work to have inside: a charger, a hook or a mirror?'],
      experience: ['What did you stick on the inside of your locker or desk at school?'],
      problem: ['What never quite fits into a locker: the bag, the boots or the helmet?'],
    },
    cued: [
      'What would you put on the *padlock* of your school locker: number, key or word?',
      'Which *combination* is easiest to remember: birthday, bus or lucky number?',
      'Where do you put your things at the *gym*: locker, car or bench?',
      'What do you hang on the *hook* first: coat, bag or towel?',
    ],
    atWork: {
      asks: [
        'How do you like a locker to open: with a key, a code or a card?',
        'What matters most in staff lockers: size, security or easy cleaning?',
        'What do you always keep in a locker: a towel, a charger or spare shoes?',
        'What would you add to a staff locker: a charger, a mirror or a coat hook?',
      ],
      cued: [
        'Which *changing room* detail do users thank you for most?',
        'How many *parcels* does a locker bank in your building take on a busy day?',
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
        'A new packaging machine: faster, or quicker to switch to the next product?',
        'What matters most in a packing machine: speed, easy cleaning or a small footprint?',
      ],
      problem: ['Which step on your packing line slows everything else down?'],
      experience: ["What's the cleverest packaging machine you have ever seen at work?"],
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
        '+What do operators like most in a packaging machine?',
        '+Which job on a packing line is best left to a machine?',
        '+What convinces a team that a new packaging machine is worth it?',
        '+How do you judge a packaging machine best: at a demo, on a trial or at another plant?',
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
        'In the workshop: a quiet compressor, or one with power to spare?',
        'Which would you add to a compressor first: a longer hose, a spray gun or a reel?',
      ],
      problem: ['Which air tool would you miss most in your workshop?'],
      idea: ['Which job in your workshop goes twice as fast with compressed air?'],
    },
    cued: [
      'What would you pump up first with your own *compressor*: tyres, a paddling pool or footballs?',
      'Which job would you try with a *spray* gun: a fence, a chair or a bicycle?',
      'Where do you go to check your tyre *pressure*: the petrol station, a garage or at home?',
      'What do you like best in a well-kept *workshop*: good light, clear benches or a radio?',
    ],
    atWork: {
      asks: [
        'What saves most energy with compressed air: lower pressure, fewer leaks or heat recovery?',
        'What matters most in a compressor: energy use, quiet or service?',
        'Which tool in a workshop would you miss most without compressed air?',
        'What wastes more compressed air: leaks, or habits?',
      ],
      cued: [
        'Who at your site hears the *leaks* first: maintenance, the night shift or nobody?',
        'What do you look at first when a *compressor* is due for a service: filters, hours or oil?',
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
      choice: ['Spare hydraulic hoses: a few in the van, or a full rack in the workshop?'],
      experience: ['Which digger or tractor did you stop to watch as a child?'],
      problem: ['Which hydraulic hose is hardest to get at when it needs changing?'],
      idea: ['Which machine would you love to spend an hour digging or lifting with?'],
    },
    cued: [
      'Which job would you do with a *digger* in your own garden?',
      'What did you drive first: a *tractor*, a moped or a car?',
      'Which sound of an *engine* do you know with your eyes shut?',
      'What would you lift first if you could drive a *forklift* for an hour?',
    ],
    atWork: {
      asks: [
        'Which service suits you best for hydraulic hoses: mobile van, trade counter or delivery?',
        'What matters most in a hydraulic hose: strength, flexibility or quick supply?',
        'What costs more time in a breakdown: finding the part, or getting to the machine?',
        'Hydraulic hoses: replaced on schedule, or when they show wear?',
      ],
      cued: [
        'Which *fitting* do you run out of first in the van?',
        'What do you ask a customer on the phone about a *burst* hose?',
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
        'What matters most in a steam boiler: efficiency, safety or easy maintenance?',
        'Spare heat from a steam boiler: back into the feed water, or into heating the building?',
      ],
      problem: ['Which boiler check takes the longest on your round?'],
      idea: ['Which job on the boiler would you happily hand over to somebody else?'],
    },
    cued: [
      'Where did you last see a *steam* engine at work: railway, mill or museum?',
      'What does a *boiler house* smell and sound like to you?',
      'What would you like to ask a *boiler operator* who has done it for thirty years?',
      'Which food or drink from your shopping is made with *process heat*: milk, bread or beer?',
    ],
    atWork: {
      asks: [
        'What would you improve first in a boiler house: insulation, controls or steam traps?',
        'What wastes most heat in a boiler house: pipes, valves or habits?',
        'What makes boiler maintenance easy: good access, good records or a good engineer?',
        'What would you cut first in a boiler house: fuel use, noise or paperwork?',
      ],
      cued: [
        'What does a *steam trap* survey usually turn up first?',
        'How often do you look at the *feedwater* log: daily, weekly or each shift?',
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
      choice: ['Getting ready for an audit: a little every month, or all in the week before?'],
      idea: ['Which mark or label would you most like to see on more products?'],
      experience: ['When did a certification last help you choose a product or a supplier?'],
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
        '+Where does certification help most: winning work, daily routines or trust?',
        '+What takes longer in getting certified: the paperwork, or the new habits?',
        'What can a team learn on the way to certification?',
        'Which habit from certification is worth keeping for good?',
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
      problem: ['Which weld is always the hardest one to get at for an inspection?'],
      choice: ['To find a crack nobody can see: ultrasound, or X-ray?'],
      experience: ["What's the neatest weld you have ever seen, and where was it?"],
      idea: ['What would you like to X-ray just to see how it is made inside?'],
    },
    cued: [
      'What would you like to look at with *ultrasonic* sound: a statue, a bridge or a tree?',
      'Where have you noticed a handsome *weld*: on a bridge, a gate or a bike frame?',
      'Which thing at home would make the most beautiful *X-ray* picture?',
      'Where have you watched a *welder* at work: on a bridge, in a yard or on the road?',
    ],
    atWork: {
      asks: [
        'When does inspection add the most value: before, during or after welding?',
        'Which skill matters most in a weld inspector: a sharp eye, experience or clear reporting?',
        'What makes a weld hard to inspect: the place, the paint or the light?',
        'Which method do you use most for welds: ultrasound, X-ray or dye?',
      ],
      cued: [
        'What tells a *technician* first that a weld looks right?',
        'Which sort of *defects* would you show a trainee on day one?',
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
      choice: [
        'In a thunderstorm: at the window to watch the lightning, or under a blanket?',
        'What would you like to know about lightning: how it forms, how far away it is or how rods work?',
        'What would you like to protect from lightning first at home: the computer, the TV or the router?',
      ],
      experience: ["What's the most spectacular thunderstorm you remember?"],
    },
    cued: [
      'Which *church tower* near you can you see from furthest away?',
      'What do you count after a flash of *lightning* before the rumble: seconds, miles or nothing at all?',
      'What do you unplug first before a *thunderstorm*: the TV, the router or nothing?',
      'Where do you like to be when *thunder* rolls: bed, porch or a cosy car?',
    ],
    atWork: {
      asks: [
        'What matters most in lightning protection: regular tests, good design or clear records?',
        'What makes lightning protection easy to manage: a yearly test, clear reports or one contact?',
        'What should a lightning protection check look at first: the roof, the earth or the bonding?',
        'Which part of lightning protection interests you most: design, testing or surge protection?',
      ],
      cued: [
        'What view from a *steeplejack* job would you show your family?',
        'When is the best time of year for an *annual test*: spring, summer or autumn?',
      ],
    },
  },
];
