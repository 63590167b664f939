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
      choice: ['Which vehicle would you most like to see running on hydrogen: a bus, a lorry or a ship?'],
      idea: [
        'What would you like to learn first about hydrogen?',
        'Which hydrogen ride would you most like to take: a bus, a train or a boat?',
        'Where would a hydrogen filling station be most useful near you?',
      ],
    },
    atWork: {
      asks: [
        'Where does hydrogen make most sense first: heavy trucks, steel or shipping?',
        'What does hydrogen need most to grow: lower costs, more pipes or more customers?',
        'What would speed up hydrogen most: filling stations, pipelines or clear rules?',
        'Which use of hydrogen interests you most in your work: transport, heat or industry?',
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
      idea: [
        'Which question about nuclear power would you put to an engineer?',
        'What would you most like to know about how a nuclear power station works?',
        'Which part of a nuclear power station would you visit first?',
      ],
      choice: ['A visit to a power station: the control room, or the great turbine hall?'],
    },
    atWork: {
      asks: [
        'What draws people to a career in nuclear: the science, the team or the purpose?',
        'Which job at a nuclear site would surprise people most?',
        'What builds trust in nuclear power: openness, a long record or a visit to the site?',
        'Which skill does nuclear power need most: welding, physics or project planning?',
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
      idea: [
        'What would you connect to the grid first: solar panels, a charger or a battery?',
        'Which question about a grid connection would you like answered first?',
      ],
      choice: [
        'What would you power first with clean energy: your home, your car or your work?',
        'Which clean energy would you most like to see near you: solar, wind or water?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in a grid connection: the date, the capacity or clear updates?',
        'What makes a grid connection easier: early planning, good data or one point of contact?',
        'Which needs the grid most in years to come: cars, heating or data centres?',
        'What would speed up grid connections most: more lines, more people or simpler forms?',
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
      choice: [
        'How do you keep an eye on your solar panels: in an app, on the meter or on the bill?',
        'Solar panels checked: every spring, or before every summer?',
      ],
      problem: ['What dirties solar panels most where you live: dust, leaves or birds?'],
      experience: ['What do you run first when the sun is on your solar panels?'],
    },
    atWork: {
      asks: [
        '+When should solar panels be cleaned: in spring, after harvest or when output drops?',
        'What matters most in solar panel care: cleaning, monitoring or a yearly check?',
        'What helps solar panels last: regular checks, a good clean or a good installer?',
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
      problem: ['What must be hardest about repairing a turbine blade: height, wind or cold?'],
      choice: [
        'Checking turbine blades: from a rope, or with a drone?',
        'Where would you like to see wind turbines up close: on a hill, at sea or on a tour?',
        'Which job on a wind turbine would you most like to watch: the lifting, the climbing or the repair?',
      ],
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
        'Which do you prefer for blade inspection: drones, ropes or cameras on the ground?',
        'What do you remember about the first time you stood under, or up, a wind turbine?',
        'What matters most in blade maintenance: early inspection, good weather or skilled teams?',
        'What would you find hardest about working up a wind turbine: the climb, or the cold?',
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
      choice: [
        '+What would you like most about heat from the ground: steady warmth, quiet or cleaner air?',
        'Warm water from deep below: for a bath, for a pool or under the floor?',
        'A bath in warm spring water: in the mountains, in the snow or under the stars?',
      ],
      idea: ['What would you heat with warm water from deep below the ground?'],
    },
    atWork: {
      asks: [
        'What matters most in heat from the ground: steady supply, little upkeep or clean air?',
        'Where would heat from the ground make most sense: homes, greenhouses or swimming pools?',
        'Which building near you would suit heat from the ground: a school, a pool or offices?',
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
      choice: [
        'Which device would you like to see get a faster chip: phone, laptop or car?',
        'What would you most like to see in a chip factory: the robots, the wafers or the clean room?',
        'Chips in the making: see the machines, or look down a microscope?',
      ],
      idea: ['Which thing at home surprised you by having a chip in it?'],
    },
    atWork: {
      asks: [
        'Where will new chips change the most next: cars, health or data centres?',
        'What matters most in the next chips: speed, power use or steady supply?',
        "Which gadget first made you want to know what's inside?",
        'Which thing in your home did you never expect to have a chip inside?',
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
      choice: [
        '+What would you most like quantum computers to help with: medicine, weather or energy?',
        'How do you like to learn about quantum computing: a film, a talk or a book?',
      ],
      idea: [
        'Which question about quantum computing would you ask an expert first?',
        'What would you have a quantum computer work out for you?',
      ],
    },
    atWork: {
      asks: [
        '+Which field will feel quantum computing first: medicine, materials or logistics?',
        'What does quantum computing need more: better machines, or people who can use them?',
        'What helps most to learn about quantum computing: a course, a demo or a good talk?',
        'Which problem at work would you give to a quantum computer first?',
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
        'Where in space would you send a rocket first: the Moon, Mars or further?',
        'A rocket launch: close enough to feel the noise, or on a big screen?',
      ],
      idea: ['What small thing would you send up on a rocket?'],
    },
    atWork: {
      asks: [
        '+What fascinates you most about a rocket launch: the engineering, the teamwork or the mission?',
        'Which part of a rocket launch gives you goosebumps: the countdown, the fire or the roar?',
        'Which space mission made you stop work to watch?',
        'Which use of satellites matters most in your work: maps, weather or communication?',
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
      choice: [
        '+Which idea for cleaning up space do you like best: a net, a laser or a robot arm?',
        'A clear night outside: looking for stars, or for satellites passing?',
      ],
      idea: [
        'What would you use to catch a piece of space junk: a net, an arm or a magnet?',
        'What would you most like to know about the objects in orbit?',
      ],
    },
    atWork: {
      asks: [
        'Which service would you miss first if satellites went quiet for a day?',
        "What's harder in space: tracking the junk, or agreeing who clears it up?",
        'What does space clean-up need most: better tracking, shared rules or more missions?',
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
      choice: [
        'What matters most to you in a signal: speed, reach or reliability?',
        'Which place would benefit most from its own network: a port, a farm or a hospital?',
      ],
      idea: ['Which part of your site would you like to give a perfect signal?'],
      problem: ['Which corner of your workplace has the weakest signal?'],
    },
    atWork: {
      asks: [
        'What matters most in a network on a big site: reach, speed or never dropping out?',
        'A private network: run by your own team, or managed for you?',
        'What would you connect first on a private network: vehicles, cameras or sensors?',
        'Where would a reliable private network help most: a port, a factory or a hospital?',
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
        'Where would you find two-way radios most useful: at events, on a hike or on site?',
      ],
      idea: ['What would your call sign be on a two-way radio?'],
      problem: ['~Which would you have to spell over a two-way radio: your name or your street?'],
    },
    atWork: {
      asks: [
        '+What matters most in a two-way radio at work: range, battery or clear sound?',
        'What causes the most mix-ups over a two-way radio: noise, names or talking at once?',
        'Which teams rely most on two-way radios: security, stewards or site crews?',
        "What's the funniest thing you heard over a two-way radio?",
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
      choice: [
        'What matters most in an office network: speed, reach or reliability?',
        'How do you like to connect at work: by cable, by wifi or both?',
      ],
      problem: ['Where at work is there never a network point when you need one?'],
      idea: ['Which room at your work should have the strongest wifi?'],
    },
    atWork: {
      asks: [
        'What makes old office cabling a headache: no labels, no plan or no space?',
        'Which would you upgrade first in an office: the wifi, the cabling or the switches?',
        "What's the worst tangle of cables you've ever seen?",
        'How do you connect for an important video call: by cable, or over wifi?',
      ],
    },
  },
];
