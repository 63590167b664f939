import type { Subject } from '../../subject';

/** Power, chips, signals and rockets: high technology that firms sell to firms. */
export const highTechnology: readonly Subject[] = [
  {
    name: 'hydrogen',
    says: [
      'hydrogen (plant|project|economy|bus|train|truck|production|hub|pipeline|strategy|storage)',
      'hydrogen (powered|ready|fuelled)',
      'electroly[sz]er',
      'fuel ?cell',
      'e ?fuel',
      'ammonia (plant|project|fuel)',
    ],
    clues:
      'hydrogen, renewable, megawatt, refuelling, kilograms, pipeline, stack, electrolyser, fuel cell, h2, bus, decarbonise, green, zero-emission, net zero, energy, storage, ammonia, hub, electrolysis, project, tonnes, blending, emissions, steel, heavy duty, trucks, demonstrator, offtake, compressor',
    asks: {
      idea: ['Which hydrogen ride would you most like to take: a bus, a train or a boat?'],
      choice: [
        'Hydrogen where you live: in buses first, or in factories?',
        'Where would you like to see hydrogen used first: buses, ships or steel?',
      ],
      problem: ['Which part of hydrogen do you find the trickiest to explain to friends?'],
    },
    cued: [
      'Where would you ride a *fuel cell* bus if one started near you?',
      'Where would you most like to see a *green* hydrogen plant: by the sea, a port or a farm?',
      'Which would you rather visit: a *refuelling* station for hydrogen or a wind farm?',
      'How did you first hear of *electrolysis*: at school, on television or at work?',
    ],
    atWork: {
      asks: [
        '+Where does hydrogen make most sense first: heavy trucks, steel or shipping?',
        'What does hydrogen need most to grow: lower costs, more pipes or more customers?',
        'Which part of the hydrogen chain interests you most: making, storing or using it?',
        'What matters most for a hydrogen project: safety, demand or renewable power?',
      ],
      cued: [
        'Which part of an *electrolyser* project takes the most patience?',
        'What do colleagues ask you most about *storage* of hydrogen?',
      ],
    },
  },
  {
    name: 'nuclear power',
    says: [
      'nuclear (power|energy|plant|industry|decommissioning|site|fuel|reactor|engineer|sector|skills)',
      '(small|advanced) modular reactor',
      'smr',
      'fusion (energy|power|reactor|company)',
      'radiation (protection|monitoring|detector)',
      'tokamak',
    ],
    clues:
      'reactor, uranium, decommissioning, turbine, fusion, baseload, radiation, smr, energy, plant, megawatt, radioactive, engineer, skills, waste, site, low-carbon, apprentices, sizewell, fuel, hinkley, fission, power station, safety case, gigawatt, isotope, supply chain, sellafield',
    asks: {
      choice: [
        'A visit to a power station: the control room, or the great turbine hall?',
        'What would you like to learn about first: fission, fusion or small reactors?',
      ],
      idea: ['Which fact about nuclear power do you most like to tell people?'],
      problem: ['Which word do you find the trickiest to explain: fission, fusion or half-life?'],
    },
    cued: [
      'What would you most like to see at a *reactor* open day: the core, the turbines or the sea pipes?',
      'Which question would you put to an *engineer* at a nuclear power station?',
      'What would you run in your home on a whole day of *low-carbon* power?',
      'When did you first hear about *fusion* as the power of the future: school, film or news?',
    ],
    atWork: {
      asks: [
        'What draws people to a career in nuclear: the science, the team or the purpose?',
        'What builds trust in nuclear power: openness, a long record or a visit to the site?',
        'Which job at a nuclear site would surprise people most?',
        'What matters most in nuclear power: safety, skills or long-term planning?',
      ],
      cued: [
        'Which skill do *apprentices* on a nuclear site pick up the quickest?',
        'What makes a *decommissioning* project run well: planning, people or patience?',
      ],
    },
  },
  {
    name: 'grid connection',
    says: [
      'grid (connection|connections|queue|capacity|reform|scale|operator|balancing|flexibility|upgrade)',
      '(micro|smart|national) ?grid',
      'micro ?grid',
      '(demand|flexibility) (response|services|market)',
      'virtual power plant',
      '(distribution|transmission) (network|system) operator',
    ],
    clues:
      'megawatt, substation, peak, capacity, renewables, flexibility, battery, queue, transformer, battery storage, dno, transmission, electricity, operator, network, microgrid, energy, hv, solar farm, balancing, planning, kva, transition, smart, curtailment, cable, interconnector, bess, reform, power',
    asks: {
      idea: ['What would you connect to the grid first: solar panels, a charger or a battery?'],
      experience: ['What do you wish you had known before you applied for a grid connection?'],
      choice: ['A new grid connection: all the power at once, or in stages?'],
      problem: ['Which part of getting a grid connection takes the longest?'],
    },
    cued: [
      'What would you run at home from your own *battery* first: the kettle, the lights or the car?',
      'Which roof near you would be perfect for *solar* panels?',
      'Which thing at home would you miss first without *electricity* for an evening?',
      'Which *renewable* sight do you like best in a landscape: a windmill, a dam or a solar field?',
    ],
    atWork: {
      asks: [
        '+What matters most in a grid connection: the date, the capacity or clear updates?',
        'What makes a grid connection easier: early planning, good data or one point of contact?',
        'Which needs the grid most in years to come: cars, heating or data centres?',
        'What would speed up grid connections most: more lines, more people or simpler forms?',
      ],
      cued: [
        'How do you explain the connection *queue* to a client in two sentences?',
        'What do you send the *network* operator first when you plan a new site?',
      ],
    },
  },
  {
    name: 'solar panel care',
    says: [
      '(solar|pv) (panel|module|farm|plant|park)? ?(cleaning|maintenance|inspection|monitoring|repowering|o&m)',
      'solar (inverter|tracker|mounting|racking) (range|supplier|manufacturer|replacement)',
      '(rooftop|commercial) (solar|pv) (inspection|cleaning|maintenance)',
      'clean(ing)? (your |the )?(solar panel|pv)',
      'panel washing',
    ],
    clues:
      'bird droppings, panels, output, inverter, dust, kilowatt, pollen, strings, cleaning, monitoring, maintenance, kwh, pv, roof, fault, bird proofing, shading, inspection, o&m, rooftop, drone, performance, installer, soiling, warranty, array, optimiser, yield, generation, hotspot, repair, modules, kw',
    asks: {
      problem: ['What dirties solar panels most where you live: dust, leaves or birds?'],
      choice: [
        'Solar panels checked: every spring, or before every summer?',
        'How often do you like your solar panels checked: every year, twice a year or now and then?',
      ],
      idea: ['How would you like to check whether your solar panels need a clean?'],
    },
    cued: [
      'Which *bird* do you see most often on the roofs where you live?',
      'What do you run at midday when solar *output* is at its best?',
      'Where would you like to see your *inverter* figures: on the phone, or on the wall?',
      'Which picture from a *drone* over your roof would you frame?',
    ],
    atWork: {
      asks: [
        '+What matters most in solar panel care: cleaning, monitoring or a yearly check?',
        '+What tells you that solar panels need attention?',
        'Which skill does a solar maintenance team need most?',
        'What would you like solar monitoring to tell you first?',
      ],
      cued: [
        'What is the first sign in the *monitoring* that tells you to send somebody out?',
        'A *drone* or a walk along the rows: which finds more in a solar field?',
      ],
    },
  },
  {
    name: 'wind turbine blades',
    says: [
      '(rotor|turbine|wind) blade',
      'blade (repair|inspection|factory|recycling|technician|transport)',
      'wind turbine (technician|service|maintenance|inspection|installation)',
      '(offshore|floating) wind (farm|project|technician|vessel|port)',
      'service operation vessel',
      'crew transfer vessel',
    ],
    clues:
      'offshore, nacelle, turbine, technicians, tower, gearbox, megawatt, rope, rotor, repair, rope access, composite, leading edge, wind farm, inspection, renewable, lightning, drone, recycling, metres, port, erosion, service, transport, onshore, hub, fibreglass, gwo, convoy, vessel, maintenance',
    asks: {
      choice: [
        'Checking turbine blades: from a rope, or with a drone?',
        'What should old wind turbine blades become: bridges, benches or playgrounds?',
      ],
      problem: ['What must be hardest about repairing a turbine blade: height, wind or cold?'],
      idea: ['What would you look out for first from the top of a wind turbine?'],
    },
    cued: [
      'Where have you seen *offshore* wind turbines: from a beach, a ferry or a plane?',
      'How would you feel in the first minute on a *rope* beside a turbine blade: calm, thrilled or wobbly?',
      'What would you make from an old turbine blade in *recycling*: a bridge, a bench or a bike shed?',
      'Where do you like to watch *lightning* from when a storm comes over?',
      'What would you ask a wind turbine *technician* about a day at work?',
      'Which view would you film first with a *drone* flying around a wind turbine?',
      'Where have you met a very long *transport* on the road, and what was on it?',
      'What would you take up the tower for a day of blade *repair*: a flask, music or a camera?',
    ],
    atWork: {
      asks: [
        '+What would you like to ask a wind turbine technician?',
        '+What would you enjoy most about working on wind turbines?',
        '+What makes work on turbine blades safer: training, weather checks or good kit?',
        'What do you remember about the first time you stood under, or up, a wind turbine?',
      ],
      cued: [
        'What makes a good partner for *rope access* work on a turbine blade?',
        'What decides your day first in blade *repair*: wind, rain or temperature?',
        'What should every new wind turbine *technician* learn in the first week?',
        'Which comes first in your blade *inspection*: the leading edge, the tip or the root?',
      ],
    },
  },
  {
    name: 'geothermal heat',
    says: [
      'geothermal',
      '(deep|ground source|shallow) (heat|drilling|geothermal)',
      '(ground|water|river|mine water) source heat',
      '(waste|industrial) heat (recovery|pump|reuse)',
      '(industrial|high temperature) heat pump',
      '(thermal|heat) (storage|battery)',
    ],
    clues:
      'borehole, drilling, heat network, degrees, aquifer, steam, megawatt, well, ground source, heat pump, district, renewable, mine water, decarbonise, heating, cooling, ground loop, depth, hot springs, low-carbon, rig, university, energy, buildings, underground, emissions, network, thermal, waste heat, metres',
    asks: {
      idea: ['What would you heat with warm water from deep below the ground?'],
      experience: ['Where have you felt warmth coming straight out of the earth?'],
      choice: [
        'What would you like most about heat from the ground: steady warmth, quiet or cleaner air?',
        'Heat from the ground: for the house, or for a warm pool?',
      ],
    },
    cued: [
      'Which *hot springs* would you most like to sink into?',
      'Which room would you warm first with a *heat pump*: the bathroom, the living room or the hall?',
      'How deep would you guess a *borehole* for a house goes: 10, 100 or 1,000 metres?',
      'Which building in your town should join a *heat network* first?',
    ],
    atWork: {
      asks: [
        'Where would heat from the ground make most sense: homes, greenhouses or swimming pools?',
        'What matters most in heat from the ground: steady supply, little upkeep or clean air?',
        'Which would you heat from the ground first in a town: homes, hospitals or the swimming pool?',
        'Which part of a geothermal project interests you most: drilling, design or the heat network?',
      ],
      cued: [
        'Which question do residents ask first about *drilling* for heat?',
        'What decides a *heat network* project more: the ground, the grid or the customers?',
      ],
    },
  },
  {
    name: 'chips and wafers',
    says: [
      'semi ?conductor',
      '(silicon|gallium nitride|sic|gan) (wafer|chip|carbide|fab|device)',
      '(chip|wafer) (design|maker|fab|plant|act|industry|shortage|packaging|designer)',
      'fpga',
      '(integrated|photonic integrated) circuit',
      'photonics',
      'foundry services',
    ],
    clues:
      'wafer, nanometre, fab, lithography, cleanroom, silicon, tape out, yield, semiconductor, gallium nitride, transistor, foundry, integrated circuit, clean room, packaging, microelectronics, photonics, design, node, silicon carbide, mems, ai, euv, power electronics, supply, substrate, ic, sensor, die, epitaxy',
    asks: {
      choice: [
        'What amazes you most about microchips: their size, their speed or how they are made?',
        'What would you most like to use a faster chip for: games, photos or video?',
        'Chips in the making: see the machines, or look down a microscope?',
      ],
      experience: ['What was the first gadget you owned with a chip in it?'],
    },
    cued: [
      'What would you like to ask somebody who works in a *cleanroom*?',
      'Where do you meet *AI* first in the day: on the phone, in the car or at work?',
      'Which machine or gadget in your life would you like a faster *semiconductor* in?',
      'Which would you like to look at under a microscope: *silicon*, a snowflake or a grain of sand?',
    ],
    atWork: {
      asks: [
        'Where will new chips change the most next: cars, health or data centres?',
        'What matters most in the next chips: speed, power use or steady supply?',
        'Which chip technology excites you most: photonics, power chips or AI processors?',
        'Which role in a chip factory would you choose: design, process or equipment?',
      ],
      cued: [
        'What makes a *fab* visit worth it for visitors: the gowning, the view or the talk?',
        'Which step on the way to *tape out* needs the most patience from a team?',
      ],
    },
  },
  {
    name: 'quantum computing',
    says: [
      'quantum (computing|computer|technology|technologies|sensor|sensing|hardware|software|start ?up|processor|key distribution|network)',
      'qubit',
      'post ?quantum',
      'quantum (safe|ready|secure)',
    ],
    clues:
      'qubits, entanglement, cryogenic, algorithm, superposition, physicists, ions, photonic, superconducting, processor, error correction, simulation, research, trapped ion, startup, hardware, sensing, cryptography, encryption, funding, hpc, laser, lab, post-quantum, phd, annealing, milestone, supercomputer, fault-tolerant',
    asks: {
      idea: ['What would you have a quantum computer work out for you?'],
      choice: [
        'What would you most like quantum computers to help with: medicine, weather or energy?',
        'Explaining quantum computing: with a picture, or with the maths?',
      ],
      problem: ['Which word from quantum computing is the hardest to explain?'],
    },
    cued: [
      'What would you tell a child a *qubit* is like: a coin, a switch or a wave?',
      'What big problem should *research* solve first: weather, medicine or traffic?',
      'Who would you want to explain *entanglement* to you: a teacher, a comedian or a child?',
      'What would you call a new quantum *processor* if you could name it?',
    ],
    atWork: {
      asks: [
        '+Which field will feel quantum computing first: medicine, materials or logistics?',
        'What does quantum computing need more: better machines, or people who can use them?',
        "Who explains quantum ideas best of anyone you've heard or read?",
        'Which quantum computing talk would you go to first: the hardware, the software or the uses?',
      ],
      cued: [
        'Which *hardware* would you bet on for your own project: ions, photons or superconductors?',
        'Which use do you hear about most from customers: *simulation*, sensing or security?',
      ],
    },
  },
  {
    name: 'rocket launch',
    says: [
      'rocket (launch|engine|company|test|stage|lab)',
      '(orbital|suborbital|satellite|commercial) launch',
      'launch (vehicle|pad|site|window)',
      'space ?port',
      '(small ?sat|cube ?sat|satellite) (launch|mission|bus|operator)',
      '(liftoff|hot fire test|static fire)',
    ],
    clues:
      'orbit, payload, countdown, thrust, mission, booster, propellant, telemetry, satellite, engine, spaceport, liftoff, test fire, launchpad, astronaut, space, suborbital, nasa, aerospace, stage separation, isro, reusable, pad, hypersonic, cubesat, fairing, static fire, low earth orbit',
    asks: {
      choice: [
        '+Which part of a rocket launch do you like best: the countdown, the lift-off or the landing?',
        'A rocket launch: close enough to feel the noise, or on a big screen?',
      ],
      experience: ['Which rocket launch do you remember watching?'],
      idea: ['What small thing would you send up on a rocket?'],
    },
    cued: [
      'Which picture would you like a *satellite* to take for you?',
      'What would you ask an *astronaut* back from space?',
      'What would you call a *mission* to the far side of the moon?',
      'Who would you want beside you for the *countdown*?',
    ],
    atWork: {
      asks: [
        'Which part of a rocket launch gives you goosebumps: the countdown, the fire or the roar?',
        'What fascinates you most about a rocket launch: the engineering, the teamwork or the mission?',
        'Which space mission made you stop work to watch?',
        'Which space mission would you like to work on: the Moon, Mars or Earth observation?',
      ],
      cued: [
        'Which milestone before a *launch* brings the whole team to the screens?',
        'What did a *test fire* teach you that no model could?',
      ],
    },
  },
  {
    name: 'space clean-up',
    says: [
      'space (debris|junk|traffic|sustainability|situational awareness|tug|economy|sector|industry|cluster|tech)',
      '(in ?orbit|on ?orbit|satellite) servicing',
      'ground station',
      '(star|sun) (tracker|sensor)',
      '(electric|ion|satellite) (propulsion|thruster)',
      'space ?grade',
    ],
    clues:
      'orbit, satellite, de orbit, antenna, telescope, collision, mission, debris, junk, spacecraft, tracking, sustainability, servicing, deorbit, esa, in-orbit, constellation, removal, ground station, leo, earth observation, traffic, space sector, aerospace, cubesat, capture, robotic arm, situational awareness, end-of-life, re-entry',
    asks: {
      idea: ['What would you use to catch a piece of space junk: a net, an arm or a magnet?'],
      choice: ['A clear night outside: looking for stars, or for satellites passing?'],
      experience: ['Where did you first watch a satellite cross the night sky?'],
      problem: ['Which piece of space junk must be the trickiest to catch?'],
    },
    cued: [
      'What would you name a *satellite* that tidies up space?',
      'Which *orbit* would you like to fly once: low and fast or high and slow?',
      'What would you look at first from a *spacecraft* window?',
      'Which *mission* to space do you remember watching?',
    ],
    atWork: {
      asks: [
        'Which service would you miss first if satellites went quiet for a day?',
        "What's harder in space: tracking the junk, or agreeing who clears it up?",
        'Who or what first got you interested in space?',
        'Which skill does space clean-up need most: robotics, tracking or teamwork across borders?',
      ],
      cued: [
        'Which word about *debris* do you have to explain most often outside the space trade?',
        'What first drew you into the *space sector*: a launch, a teacher or a film?',
      ],
    },
  },
  {
    name: 'private networks',
    says: [
      '(private|industrial|standalone) (5g|4g|lte|network|wireless)',
      '5g (network|rollout|core|slice|lab|standalone)',
      'sd ?wan',
      '(leased|dedicated) line',
      '(iot|m2m|global) (sim|connectivity|esim)',
      'satellite (internet|broadband|connectivity)',
      'lora ?wan',
    ],
    clues:
      'coverage, latency, bandwidth, carrier, connectivity, remote sites, router, 5g, spectrum, lte, wireless, industrial, port, low latency, mine, factory, iot, operator, standalone, core, edge, sim, deployment, sd-wan, campus, antenna, rollout, automation, agv, ran, warehouse, telecom, base station',
    asks: {
      idea: ['Which part of your site would you like to give a perfect signal?'],
      problem: ['Which corner of your workplace has the weakest signal?'],
      choice: ['A private network: for the people first, or for the machines?'],
      experience: ['Where have you worked with the best signal, and where with none at all?'],
    },
    cued: [
      'Which place in your life most needs better *coverage*: the train, the garden or the stairwell?',
      'What would you do with *5G* everywhere on a long train ride: work, watch or sleep?',
      'Which *factory* would you most like to walk through: chocolate, cars or toys?',
      'What would you connect first in a *port* or harbour: the cranes, the lorries or the ships?',
    ],
    atWork: {
      asks: [
        'What matters most in a network on a big site: reach, speed or never dropping out?',
        'Which benefit of a private network counts most: security, coverage or control?',
        'A private network: run by your own team, or managed for you?',
        'What would you connect first on a private network: vehicles, cameras or sensors?',
      ],
      cued: [
        'Which machine in the *factory* would you connect first on your own network?',
        'What helps a *5G* pilot project get from one site to many?',
      ],
    },
  },
  {
    name: 'two-way radios',
    says: [
      'two ?way radio',
      'walkie ?talkie (hire|rental|set|system)',
      '(digital|dmr|tetra|vhf|marine|business) radio (hire|system|licen[cs]e|handset|range)',
      'push to talk',
      '(body ?worn|body) camera',
      'radio (hire|headset|coverage|communications)',
    ],
    clues:
      'channel, handset, battery, headset, site, stewards, range, repeater, walkie-talkie, handheld, hire, dmr, push-to-talk, earpiece, vhf, security, uhf, coverage, licence, marine, digital, charger, frequency, lone worker, tetra, belt clip, crackle',
    asks: {
      choice: [
        '+What matters most in a two-way radio: range, clear sound or battery life?',
        'On a walkie-talkie: "over and out", or just "bye"?',
      ],
      idea: ['What would your call sign be on a two-way radio?'],
      problem: ['~Which would you have to spell over a two-way radio: your name or your street?'],
    },
    cued: [
      'Which *call sign* would your best friend get on a two-way radio?',
      'Where would a *walkie-talkie* come in handy in your family: the garden, the shops or a hike?',
      'Which event have you seen where the *stewards* did a great job?',
      'Which *channel* would your family choose, and who would talk the most?',
    ],
    atWork: {
      asks: [
        '+What matters most in a two-way radio at work: range, battery or clear sound?',
        'Where do two-way radios help most: on site, at events or in a warehouse?',
        'What helps a team use radios well: short training, clear call signs or good headsets?',
        'Which teams rely most on two-way radios: security, stewards or site crews?',
      ],
      cued: [
        'Where on your *site* is the radio signal the weakest?',
        'Which habit on the *radio* would you teach every new colleague first?',
      ],
    },
  },
  {
    name: 'office cabling',
    says: [
      '(structured|data|network|office|fibre|fiber|cat ?6a?) (cabling|cable installer|cable installation)',
      '(server|comms|network) (rack|room|cabinet)',
      '(office|business|warehouse|managed) wi ?fi',
      'wi ?fi (survey|heat ?map|for business|coverage)',
      'patch panel',
      'uninterruptible power',
    ],
    clues:
      'ethernet, patch, switches, access point, ports, trunking, server, tidy, data, cat6, patch panel, server rack, network, fibre, structured, comms room, wifi, installation, sockets, engineer, cabinet, broadband, points, relocation, fit-out, electrician, cat6a, termination, tested, cable management',
    asks: {
      problem: ['Where at work is there never a network point when you need one?'],
      choice: ['What would you have installed first at work: more sockets, faster wifi or tidy cables?'],
      idea: ['Which room at your work should have the strongest wifi?'],
      experience: ['What was the neatest cabling you have seen in an office?'],
    },
    cued: [
      'What would you do first with *fibre* all the way to your desk?',
      'How do you test new *wifi* at work: a video call, a big file or a walk round the building?',
      'What would you pack last and unpack first in an office *relocation*?',
      'How many *sockets* does one desk really need?',
    ],
    atWork: {
      asks: [
        'What matters most in office cabling: clear labels, spare capacity or a tidy finish?',
        'Which would you upgrade first in an office: the wifi, the cabling or the switches?',
        'What makes old office cabling a headache: no labels, no plan or no space?',
        "What's the worst tangle of cables you've ever seen?",
      ],
      cued: [
        'What do you look at first when you open a *comms room* door?',
        'Which colour code for *patch* leads has worked best where you have worked?',
      ],
    },
  },
];
