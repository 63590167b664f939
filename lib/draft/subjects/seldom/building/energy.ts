import type { Subject } from '../../subject';

/** Where power comes from, and what it runs. */
export const energy: readonly Subject[] = [
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
      choice: ['Wind turbines: out at sea, up on the hills or on the edge of town?'],
      experience: ['How close have you ever been to a wind turbine?'],
      problem: ["Where's the windiest spot near you?"],
    },
    cued: [
      'Where have you seen *offshore* turbines: from a beach, a ferry or a plane?',
      'Which bend near you would a lorry with a turbine *blade* never get round?',
      'What would you take up a turbine as a *technician*: flask, camera or warm gloves?',
      'What would you look for first from the top of a *nacelle*: home, the sea or the hills?',
      'What looks right next to *onshore* turbines: sheep, wheat or woodland?',
      'Which sea would suit a *floating* wind farm best: calm, deep or close to port?',
      'What is the first thing you draw from the *grid* each morning: kettle, lights or shower?',
      'What should a *community* wind farm pay for first: a hall, a playground or a bus?',
    ],
    atWork: {
      asks: [
        'Which advance will help wind power most: bigger blades, storage or floating platforms?',
        'What matters most in a wind project: local support, a good site or the grid?',
        'Which is harder to plan around on a wind farm: the weather, or the spare parts?',
        'Which wind power job interests you most: technician, engineer or vessel crew?',
      ],
      cued: [
        'What keeps you well on a *crew transfer* boat: fresh air, ginger or the horizon?',
        'What surprises a new *apprentice* in wind power most: the height, weather or teamwork?',
        'What makes a *vessel* a good place to live for two weeks: food, cabins or company?',
        'Which is the hardest to line up on a wind farm: *crane*, crew or calm weather?',
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
      choice: [
        'Which view would you choose from a rope: a city, the sea or a stadium?',
        'Which rope access job sounds most exciting: wind turbines, stadiums or bridges?',
        '~High up on a rope: enjoy the view, or never look down?',
      ],
      idea: ['Which tall building or bridge would you like to abseil down?'],
    },
    cued: [
      '*Window cleaning* by rope outside your office: wave, take a photo or carry on?',
      'Which *facade* in your town would you like to see cleaned first?',
      'What would you look for first from the top of a wind *turbine*: the sea, hills or home?',
      'What turns up most often in a blocked *gutter*: leaves, moss or a ball?',
      'What would you like to get after a roof *inspection*: photos, a video or a marked plan?',
      'Which *cladding* do you like best on a tall building: wood, metal or brick?',
      'How would you feel with a climbing *harness* on for the first time: calm, curious or wobbly?',
    ],
    atWork: {
      asks: [
        '+Which check should never be rushed before going on the ropes?',
        '+What keeps a rope access team safe: training, checks or speaking up?',
        'What should a new rope access technician learn first?',
        'What would surprise people about a day in rope access?',
      ],
      cued: [
        'What made you go for your first *IRATA* ticket?',
        'What do you look at first when you choose an *anchor*?',
        'Which *rotation* suits you best: two weeks, three weeks or longer?',
        'What do you pass on to a new *technician* on the first day at height?',
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
      problem: ['Which machine at your work uses the most power?'],
      idea: ['What would you run on solar power at your work?'],
      choice: [
        'What matters most in solar power: savings, clean energy or independence?',
        'Solar power at work: for the machines, or for charging the vehicles?',
      ],
    },
    cued: [
      'Which big *roof* near you would be perfect for solar panels?',
      'When would a *battery* help most at work: evenings, early mornings or power cuts?',
      "What's best about a solar *carport*: the shade, the dry seats or the charging?",
      'Where would solar panels suit a *farm* best: the barn, the dairy or the yard?',
      'A *warehouse* roof: covered in panels, or half panels and half skylights?',
      'What could pupils learn first from solar panels on their *school*?',
      'What would you spend the savings on if the *energy bill* at work came down?',
      'Solar *EV* charging at work: first come first served, or by rota?',
    ],
    atWork: {
      asks: [
        '+Which businesses gain most from solar panels?',
        '+What would you run on solar power at work first: cooling, machines or vehicles?',
        'What would you ask first about solar panels at work: cost, savings or upkeep?',
        'Which part of a workplace uses the most power?',
        'What would you like to know before putting solar panels on a business roof?',
        'What makes the best case for solar at work: lower bills, cleaner power or steady costs?',
      ],
      cued: [
        'Which paper for a *grid connection* takes longest to get together?',
        'What does a finance director ask first about *payback* on solar?',
        'How would you explain a *PPA* to a colleague in one sentence?',
        'What do you check first on a *roof* before planning panels?',
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
      choice: ['A big battery at work: for cheaper power, or for backup when the lights go out?'],
      problem: ['What stops first at your work when the power goes off?'],
      experience: ['When did the power last go off at your work, and what did you do?'],
      idea: ['What would you run on a battery the size of a shipping container?'],
    },
    cued: [
      'When would you use stored *solar* power at home: for cooking, for the car or for a long bath?',
      'What do you do first in a *power cut*: find candles, check the street or open the ice cream?',
      'Which household job do you save for *off-peak* hours: laundry, dishes or charging the car?',
      'Where should a big *battery* for your street stand: by the school, the hall or the car park?',
    ],
    atWork: {
      asks: [
        'What would you use battery storage for at work: backup, solar or peak hours?',
        'What matters most in a battery project: grid connection, safety or return?',
        'Where does battery storage help most: at factories, on the grid or with solar?',
        'What would you keep running first on a battery: the lights, the fridge or the internet?',
      ],
      cued: [
        'Which part of a *BESS* project takes more patience than people expect: grid, permits or parts?',
        'What do neighbours of a *grid* battery ask first: noise, safety or looks?',
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
      experience: ['What has saved the most energy at your work so far?'],
      problem: ['What uses more energy at your work than most people would guess?'],
      choice: ['An energy contract: a fixed price for years, or one that follows the market?'],
    },
    cued: [
      'Which *bill* at work do you open first: energy, rent or phone?',
      'Where is your *meter* at work: in a cupboard, a cellar or behind the freezer?',
      'What warms you up first at work while the *heating* gets going: tea, a jumper or a brisk walk?',
      'Which lights would you *switch* off first at closing time: window, shelves or sign?',
      '*LED* lighting at work: warm white, cool white or changing colours?',
      'What would you put on a *solar* roof at work: panels, a terrace or both?',
      'A *tariff* with cheap hours at night: which job at work would you move to then?',
      'What would you spend a smaller *electricity* bill on: new kit, a staff lunch or a rainy day?',
    ],
    atWork: {
      asks: [
        'What matters most in a business energy contract: certainty, green power or clear bills?',
        'What would you improve first at work to save energy: lighting, heating or insulation?',
        'Who goes round switching off the lights where you work?',
        'What helps a business most with energy: a clear contract, advice or good data?',
      ],
      cued: [
        'When do you start looking at a *contract renewal*: a year ahead, six months or at the letter?',
        'What do you ask a *broker* first about a new energy quote?',
        'Which number on the energy *bill* do you look at first: unit rate, standing charge or total?',
        'What did your first energy *audit* turn up that surprised you?',
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
      experience: ['What do you eat first when you get home from offshore?'],
      choice: ['Packing for a spell offshore: a full kit bag, or the bare minimum?'],
      problem: ['What do you miss first on a long spell offshore?'],
      idea: ['Which comfort from home should every rig or camp have?'],
    },
    cued: [
      'What would you like to see for one day on an *offshore* platform?',
      'Which view would you enjoy most from a *rig*: sunrise, storm or stars?',
      'What would you bring home from a trip round the *North Sea*?',
      'Where would you fly first if you had a *helicopter* for an hour?',
    ],
    atWork: {
      asks: [
        'What keeps a crew on a rig in good spirits: the food, the humour or the calls home?',
        'What makes a shutdown go smoothly: planning, the crew or the weather?',
        'What matters most on a rig: safety, teamwork or good food?',
        'Which skill from oil and gas is most useful in other lines of work?',
      ],
      cued: [
        'What makes a good *crew* on a long rotation: the food, the humour or the chief?',
        'What do you do first after a *turnaround* is finished?',
      ],
    },
  },
];
