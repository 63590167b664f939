import type { Subject } from '../subject';

/** Where power comes from, and what it runs. */
export const power: readonly Subject[] = [
  {
    name: 'wind power',
    says: [
      'wind (farm|turbine|power|energy|technician)',
      '(offshore|onshore|floating) wind',
      'turbine (blade|technician|maintenance|inspection)',
      'community turbine',
    ],
    clues:
      'blades, nacelle, mw, turbines, tower, offshore, technicians, crew transfer, megawatt, substation, farm, renewable, rotor, onshore, grid, subsea, clean energy, vessel, gust, floating, hub, foundation, cable, crane, site, generator, hectare, installation, gw, inspection, monopile',
    asks: {
      idea: ['What name would you paint on the tower of a new wind turbine?'],
      problem: ["Where's the windiest spot near you?"],
      choice: ['Wind turbines: out at sea, up on the hills or on the edge of town?'],
      experience: ['How close have you ever been to a wind turbine?'],
    },
    atWork: {
      work: [
        'What do people ask first about a new wind farm: the noise, the view or the power?',
        'Which is harder to plan around on a wind farm: the weather, or the spare parts?',
      ],
      people: [
        'What do you remember about the first time you stood under a wind turbine?',
        'What does a good wind turbine technician do that nobody on the ground sees?',
      ],
    },
  },
  {
    name: 'rope access',
    says: [
      'rope access',
      'irata',
      '(blade|facade|high level) inspection',
      'gwo',
      'work(ing)? at height',
      'abseil(er|ing)? (team|technician|cleaning|survey)',
    ],
    clues:
      'ropes, harness, technicians, blade, descent, rigging, anchor, turbines, tickets, rotation, abseil, irata, facade, inspection, height, cladding, gutter, level 3, window cleaning, carabiner, tower, bridge, bolt, structure, wind turbine, offshore, ndt, painting, repair, building, silo, climber, rescue plan, pigeon netting',
    asks: {
      idea: ['Which tall building or bridge would you like to abseil down?'],
      problem: ['Which part of your building can nobody reach without ropes?'],
      choice: ['~High up on a rope: enjoy the view, or never look down?'],
      experience: ['How high up have you worked, and what could you see?'],
    },
    atWork: {
      work: [
        'What takes longer on a rope access job: the rigging, or the work itself?',
        'Which building would be the most daunting to work on from a rope?',
      ],
      people: [
        'Where have you seen somebody working on ropes and stopped to watch?',
        "What's the best view from a height you've had, and how did you get up there?",
      ],
    },
  },
  {
    name: 'solar for business',
    says: [
      '(commercial|industrial|business|warehouse|farm) (rooftop )?solar',
      'solar (farm|park|epc|car ?port|for business)',
      'ground mount(ed)?( solar)?',
      'power purchase agreement',
      'agri ?voltaic',
    ],
    clues:
      'kwp, mwp, payback, roof space, inverters, panels, tariff, megawatt, rooftop, grid connection, roof, kwh, warehouse, factory, energy bill, ppa, farm, grid, carport, ground mount, installation, epc, battery, carbon, export, net zero, generation, shed, daylight, survey, commercial, capex',
    asks: {
      idea: ['What would you run on solar power at your work?'],
      problem: ['Which machine at your work uses the most power?'],
      choice: ['Solar power at work: for the machines, or for charging the vehicles?'],
      experience: ["Where's the most unusual place you have seen solar panels?"],
    },
    atWork: {
      work: [
        'What would you ask first about solar panels at work: cost, savings or upkeep?',
        'What do people forget to ask about their roof before solar panels go up?',
      ],
      people: [
        'What was the first thing you ever saw running on solar power?',
        "What did you learn about your workplace's power use that surprised you?",
      ],
    },
  },
  {
    name: 'energy storage',
    says: [
      'batter(y|ies) (storage|energy storage|cell|pack|recycling|manufacturer|plant)',
      'bess',
      '(energy|grid|home) storage system',
      'grid scale',
      'giga ?factory',
      'lithium ion',
    ],
    clues:
      'mwh, grid, cells, cathode, peak, charge cycles, inverter, megawatt, substation, battery, kwh, lithium, solar, pack, bess, charge, tariff, power cut, container, recycling, off-peak, renewable, backup, flexibility, home, storage system, vpp, load, cycle life, thermal, demand',
    asks: {
      idea: ['What would you run on a battery the size of a shipping container?'],
      problem: ['What stops first at your work when the power goes off?'],
      choice: ['A big battery at work: for cheaper power, or for backup when the lights go out?'],
      experience: ['When did the power last go off at your work, and what did you do?'],
    },
    atWork: {
      work: [
        "What's hardest to explain about battery storage to somebody outside the trade?",
        'Which takes longer on an energy storage project: the permits, or the grid connection?',
      ],
      people: [
        'What did you miss most in the last long power cut you sat through?',
        'What would you keep running first on a battery: the lights, the fridge or the internet?',
      ],
    },
  },
  {
    name: 'business energy',
    says: [
      'business (energy|electricity|gas|utilities)',
      '(energy|utility|utilities) (broker|consultant|procurement|audit|manager)',
      'half hourly meter',
      'energy contract',
    ],
    clues:
      'kwh, contract renewal, standing charge, half hourly, meter, supplier, unit rate, overheads, tariff, electricity, gas, contract, broker, renewal, switch, bill, audit, usage, quote, fixed, procurement, heat, capacity charge, led lighting, deemed rate, vat, overcharged, smart meter, utility, day rate, net zero',
    asks: {
      idea: ['Which simple habit saves the most energy at your work?'],
      problem: ['What uses more energy at your work than most people would guess?'],
      choice: ['An energy contract: a fixed price for years, or one that follows the market?'],
      experience: ['What has saved the most energy at your work so far?'],
    },
    atWork: {
      work: [
        "Your firm's energy bill: checked line by line, or just paid?",
        'Which part of an energy bill at work takes the most explaining?',
      ],
      people: [
        'Who goes round switching off the lights where you work?',
        "What's the oddest thing you have found left running overnight at work?",
      ],
    },
  },
  {
    name: 'oil and gas',
    says: [
      'oil (and|&) gas',
      'offshore (platform|rig|worker|installation|drilling)',
      'drilling (rig|contractor)',
      'oil ?field',
      'oil ?rig',
      'refiner(y|ies)',
      'petrochemical',
      'well ?head',
    ],
    clues:
      'rig, rotation, barrels, helideck, subsea, flare, roughneck, shutdown, turnaround, pipeline, offshore, drilling, well, platform, crew, field, refinery, engineer, north sea, lng, decommissioning, oilfield, valve, upstream, petroleum, pressure, helicopter, roustabout, flange, tanker, hydrocarbon, permian, inspection',
    asks: {
      idea: ['Which comfort from home should every rig or camp have?'],
      problem: ['What do you miss first on a long spell offshore?'],
      choice: ['Packing for a spell offshore: a full kit bag, or the bare minimum?'],
      experience: ['What do you eat first when you get home from offshore?'],
    },
    atWork: {
      work: [
        'What do people outside oil and gas understand least about life offshore?',
        'What keeps a crew on a rig in good spirits: the food, the humour or the calls home?',
      ],
      people: [
        'What struck you most the first time you saw a rig or a refinery up close?',
        'Who do you know that has worked offshore, and which story do they always tell?',
      ],
    },
  },
];
