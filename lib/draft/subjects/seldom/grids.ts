import type { Subject } from '../subject';

/** Power, chips, signals and rockets: high technology that firms sell to firms. */
export const grids: readonly Subject[] = [
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
      problem: ['Which part of hydrogen do you find the trickiest to explain to friends?'],
      choice: ['Hydrogen where you live: in buses first, or in factories?'],
      experience: ['What do you remember about hydrogen from chemistry lessons?'],
    },
    atWork: {
      work: [
        'What does hydrogen need most to grow: lower costs, more pipes or more customers?',
        'Where does hydrogen make most sense first: heavy trucks, steel or shipping?',
      ],
      people: [
        'When did you first see hydrogen do real work?',
        'Which teacher or engineer first made hydrogen or energy exciting for you?',
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
      idea: ['Which fact about nuclear power do you most like to tell people?'],
      problem: ['Which word do you find the trickiest to explain: fission, fusion or half-life?'],
      choice: ['A visit to a power station: the control room, or the great turbine hall?'],
      experience: ['Who first explained nuclear power to you so that it made sense?'],
    },
    atWork: {
      work: [
        'What builds trust in nuclear power: openness, a long record or a visit to the site?',
        'Which job at a nuclear site would surprise people most?',
      ],
      people: [
        'What surprised you the first time you visited a power station?',
        'Who first explained nuclear power to you in a way that made sense?',
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
      problem: ['Which part of getting a grid connection takes the longest?'],
      choice: ['A new grid connection: all the power at once, or in stages?'],
      experience: ['What do you wish you had known before you applied for a grid connection?'],
    },
    atWork: {
      work: [
        'What would speed up grid connections most: more lines, more people or simpler forms?',
        'Which needs the grid most in years to come: cars, heating or data centres?',
      ],
      people: [
        'Which clean energy project near you would you most like to see connected?',
        'What do you remember about the longest power cut you worked through?',
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
      idea: ['How would you like to check whether your solar panels need a clean?'],
      problem: ['What dirties solar panels most where you live: dust, leaves or birds?'],
      choice: ['Solar panels checked: every spring, or before every summer?'],
      experience: ['What was the sunniest day your solar panels have had, and what did they run?'],
    },
    atWork: {
      work: [
        'What helps solar panels last: regular checks, a good clean or a good installer?',
        'Solar output: checked every week, or only when the bill comes?',
      ],
      people: [
        'Which roof or field with solar panels impressed you most?',
        'What changed in your home once the solar panels were up: the bills, or the habits?',
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
      idea: ['What would you look out for first from the top of a wind turbine?'],
      problem: ['What must be hardest about repairing a turbine blade: height, wind or cold?'],
      choice: ['Checking turbine blades: from a rope, or with a drone?'],
      experience: ['Where have you stood closest to a turning wind turbine?'],
    },
    atWork: {
      work: [
        "What's hardest on a wind turbine blade: rain, lightning or salt?",
        'What would you find hardest about working up a wind turbine: the climb, or the cold?',
      ],
      people: [
        'What do you remember about the first time you stood under, or up, a wind turbine?',
        "Who has the best head for heights you've ever worked with?",
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
      problem: ['Which part of drilling for heat is the trickiest to explain to the neighbours?'],
      choice: ['Heat from the ground: for the house, or for a warm pool?'],
      experience: ['Where have you felt warmth coming straight out of the earth?'],
    },
    atWork: {
      work: [
        'Where would heat from the ground make most sense: homes, greenhouses or swimming pools?',
        'What do neighbours ask about first when a drill rig arrives?',
      ],
      people: [
        'When did you first understand how much heat there is under the ground?',
        'Which hot spring, geyser or warm bath do you remember best?',
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
      idea: ['Which thing at home surprised you by having a chip in it?'],
      problem: ['Which thing would be hardest to get through a day without: phone, car or card?'],
      choice: ['Chips in the making: see the machines, or look down a microscope?'],
      experience: ['What was the first gadget you owned with a chip in it?'],
    },
    atWork: {
      work: [
        'Where would a shortage of chips be felt first: cars, phones or hospitals?',
        'Which thing in your home did you never expect to have a chip inside?',
      ],
      people: [
        'What surprised you the first time you saw a clean room?',
        "Which gadget first made you want to know what's inside?",
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
      problem: ['Which word from quantum computing is the hardest to explain?'],
      choice: ['Explaining quantum computing: with a picture, or with the maths?'],
      experience: ['When did quantum computing first make sense to you, even a little?'],
    },
    atWork: {
      work: [
        'What does quantum computing need more: better machines, or people who can use them?',
        'Which field will feel quantum computing first: medicine, materials or logistics?',
      ],
      people: [
        'Which teacher or talk made quantum physics less frightening?',
        "Who explains quantum ideas best of anyone you've heard or read?",
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
      idea: ['What small thing would you send up on a rocket?'],
      problem: ['Which part of a rocket launch must be the most nerve-racking?'],
      choice: ['A rocket launch: close enough to feel the noise, or on a big screen?'],
      experience: ['Which rocket launch do you remember watching?'],
    },
    atWork: {
      work: [
        'Which part of a rocket launch gives you goosebumps: the countdown, the fire or the roar?',
        'Which hour of a launch day is toughest for the team on the ground?',
      ],
      people: [
        'Which space mission made you stop work to watch?',
        'Who did you watch your first rocket launch with, and where?',
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
      problem: ['Which piece of space junk must be the trickiest to catch?'],
      choice: ['A clear night outside: looking for stars, or for satellites passing?'],
      experience: ['Where did you first watch a satellite cross the night sky?'],
    },
    atWork: {
      work: [
        "What's harder in space: tracking the junk, or agreeing who clears it up?",
        'Which service would you miss first if satellites went quiet for a day?',
      ],
      people: [
        'Which picture from space has stayed with you?',
        'Who or what first got you interested in space?',
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
    atWork: {
      work: [
        'Where would a reliable private network help most: a port, a factory or a hospital?',
        'What matters most in a network on a big site: reach, speed or never dropping out?',
      ],
      people: [
        "What's the most remote place you've worked where the signal still held up?",
        'Where have you stood just to get a phone signal: a roof, a ladder or a table?',
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
      idea: ['What would your call sign be on a two-way radio?'],
      problem: ['~Which would you have to spell over a two-way radio: your name or your street?'],
      choice: ['On a walkie-talkie: "over and out", or just "bye"?'],
      experience: ['What did you play as a child with a walkie-talkie or two tins and a string?'],
    },
    atWork: {
      work: [
        'What causes the most mix-ups over a two-way radio: noise, names or talking at once?',
        'What runs out first on a long event day: the radio battery, or your voice?',
      ],
      people: [
        "What's the funniest thing you heard over a two-way radio?",
        'Who did you play walkie-talkies with as a child, and what were your call signs?',
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
      idea: ['Which room at your work should have the strongest wifi?'],
      problem: ['Where at work is there never a network point when you need one?'],
      choice: ['Office cables: under the floor, or along the wall?'],
      experience: ['What was the neatest cabling you have seen in an office?'],
    },
    atWork: {
      work: [
        'What makes old office cabling a headache: no labels, no plan or no space?',
        'How do you connect for an important video call: by cable, or over wifi?',
      ],
      people: [
        "What's the worst tangle of cables you've ever seen?",
        'Who do you know who labels every single cable?',
      ],
    },
  },
];
