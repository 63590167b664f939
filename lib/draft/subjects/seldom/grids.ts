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
      idea: ['What should run on hydrogen first: buses, ships or steelworks?'],
      problem: ['Which question about hydrogen would you like answered in plain words?'],
      choice: ['A bus with no exhaust: on battery, or on hydrogen?'],
      experience: ['What do you remember about hydrogen from chemistry lessons?'],
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
      idea: ['What would you ask an engineer who works at a nuclear plant?'],
      problem: ['How would you explain to a child where the power in the socket comes from?'],
      choice: ['A visit to a power station: the control room, or the great turbine hall?'],
      experience: ['What is the biggest machine you have stood in front of?'],
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
      idea: ['Which machine at home could wait until power is plentiful?'],
      problem: ['~What runs at the same time at your place on a Sunday morning?'],
      choice: ['The washing machine: when the power is cheap, or when the basket is full?'],
      experience: ['~What did you do by candlelight the last time the power was out?'],
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
      idea: ['Which roof near you gets the most sun all day?'],
      problem: ['~What lands on your roof or car the day after it was cleaned?'],
      choice: ['Dusty solar panels: wait for the rain, or out with the soft brush?'],
      experience: ['Which bird has picked your roof as its favourite seat?'],
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
      problem: ['~What would you forget at the bottom after climbing a wind turbine?'],
      choice: ['Up a wind turbine: with the lift, or up the ladder for the view?'],
      experience: ['What is the highest place you have looked down from?'],
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
      problem: ['~What would you do all day with a hot spring in the garden?'],
      choice: ['A hot spring: just the feet, or right in up to the chin?'],
      experience: ['Where have you felt warmth coming straight out of the earth?'],
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
      problem: ['~Which gadget in your house is cleverer than it needs to be?'],
      choice: ['A toaster: with a chip and an app, or just a lever?'],
      experience: ['What was the first gadget you owned with a chip in it?'],
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
      problem: ['~Which everyday sum would you gladly leave to a computer?'],
      choice: ['Explaining quantum physics: with a cat, a coin or not at all?'],
      experience: ['Which physics lesson from school has stayed with you?'],
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
      idea: ['What small thing would you send up into space?'],
      problem: ['~What would you miss first on a trip into space?'],
      choice: ['A rocket launch: from close by with the noise, or on a big screen with snacks?'],
      experience: ['Which moment in space travel do you remember watching?'],
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
      idea: ['What would you name a satellite?'],
      problem: ['~Which piece of space junk would you like to have in the garden?'],
      choice: ['A clear night outside: looking for stars, or for satellites passing?'],
      experience: ['What was the brightest thing you saw cross the night sky?'],
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
      idea: ['Which remote place would you like to have a perfect signal?'],
      problem: ['~Where do you have to stand at work to get a signal?'],
      choice: ['A weekend with no signal: bliss, or a long walk to the nearest bar?'],
      experience: ['Where was the last place you found with no signal at all?'],
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
      problem: ['~What does the tangle of cables under your desk look like?'],
      choice: ['Cables behind the desk: neatly tied, or out of sight, out of mind?'],
      experience: ['~What did you find when you last crawled under a desk to plug in a cable?'],
    },
  },
];
