import type { Subject } from '../subject';

/** What runs under, over and beside the street, and those who build it and keep it running. */
export const mains: readonly Subject[] = [
  {
    name: 'bridge works',
    says: [
      'bridge (engineer|engineering|inspection|repair|strengthening|construction|works|deck|painting)',
      '(foot|suspension|viaduct|arch|rail) ?bridge',
      'viaduct',
      'bridge bearing',
    ],
    clues:
      'girder, span, piers, abutment, parapet, deck, steelwork, crossing, beams, footbridge, viaduct, closure, engineer, river, repair, inspection, bearings, concrete, steel, expansion joint, resurfacing, diversion, suspension, arch, crane, waterproofing, culvert, structure, contractor, scaffolding, painting, rivet',
    asks: {
      idea: ['Where near you would a new footbridge save you the longest detour?'],
      problem: ['Which part of a bridge would you most like to see from inside or below?'],
      choice: ['Over a high bridge: a look down, or eyes straight ahead?'],
      experience: ['Which bridge do you like to cross on foot?'],
    },
    atWork: {
      work: [
        'What do you notice first about a bridge: the shape, the height or the view?',
        'What do drivers understand least about repairing a bridge?',
      ],
      people: [
        'Which bridge are you proud to have worked on, or to live near?',
        'Which bridge do you always look forward to crossing?',
      ],
    },
  },
  {
    name: 'tunnelling',
    says: [
      'tunnel(ling|ing)',
      'tunnel boring',
      '(rail|road|metro|water) tunnel',
      'micro ?tunnelling',
      'pipe jacking',
    ],
    clues:
      'breakthrough, shaft, segments, cutterhead, boring machine, underground, spoil, tbm, tunnel, lining, metres, excavation, rock, shotcrete, metro, ground, crossrail, geotechnical, launch, pipe jacking, microtunnel, sewer, drill and blast, portal, rail, miners, engineer, concrete, hs2',
    asks: {
      idea: ['What would you name a new tunnel boring machine?'],
      problem: ['Where would you dig a tunnel to get to work faster?'],
      choice: ['Through a mountain tunnel: radio up, or windows down to hear the echo?'],
      experience: ['~What did you do as a child when the car went into a tunnel?'],
    },
    atWork: {
      work: [
        'What surprises a tunnelling crew most: the ground, the water or forgotten pipes?',
        "Which is harder to imagine about a tunnel: how it's dug, or how it's kept dry?",
      ],
      people: [
        'Which tunnel do you remember going through for the first time?',
        "What's the oddest thing you've heard of a tunnelling crew digging up?",
      ],
    },
  },
  {
    name: 'street lighting',
    says: [
      '(street|road|public) ?lighting',
      '(led|solar|smart) street ?light',
      'lamp ?post',
      'lighting column',
      'dark skies? lighting',
    ],
    clues:
      'lanterns, columns, dimming, luminaire, dusk, lux, footpath, led, lamp post, lumen, dark sky, bulb, council, lamp, road, pole, solar, photocell, energy saving, replaced, outage, smart city, fault, retrofit, night, highway, controller, sodium, residents, electrician, bats, bollard',
    asks: {
      idea: ['Which path near you would feel friendlier with a row of lamps?'],
      problem: ['Which corner near you is hardest to see after dark?'],
      choice: ['Street lamps at night: a warm glow, or a clear white light?'],
      experience: ['Which street near you looks prettiest when the lamps come on?'],
    },
    atWork: {
      work: [
        'Where does good street lighting matter most: the bus stop, the crossing or the path home?',
        'Street lights late at night: dimmed, or on full?',
      ],
      people: [
        'Which street felt quite different to you once it had good lighting?',
        'What did the street lights coming on mean to you as a child?',
      ],
    },
  },
  {
    name: 'water company',
    says: [
      'water (company|utility|utilities|main|treatment|network|saving|efficiency)',
      '(tap|drinking) water (quality|supply|supplies|network)',
      '(leak|leakage) detection',
      'jal jeevan',
      'reservoir',
    ],
    clues:
      'mains, litres, tap, pipes, leak, catchment, pumping station, chlorine, meter, burst, supply, reservoir, tap water, hosepipe ban, bill, drinking water, engineer, treatment, sewage, drought, pressure, save water, sewer, river, wastewater, hydrant, tanker, discoloured, regulator, freeze, bottled water station, wet wipes, utility',
    asks: {
      idea: ['What is your simplest trick for saving water at home?'],
      problem: ['Which job at home uses more water than you would like?'],
      choice: ['A glass of tap water: straight from the tap, or cold from the fridge?'],
      experience: ['Where have you tasted tap water that you still remember?'],
    },
    atWork: {
      work: [
        'What wastes the most water at a workplace: taps, toilets or hidden leaks?',
        'Which is harder to find on a water network: a small leak, or a correct old map?',
      ],
      people: [
        'Who in your family is strictest about not wasting water?',
        'What do water crews do through the night that most people never see?',
      ],
    },
  },
  {
    name: 'sewers',
    says: [
      'sewer',
      'sewage (works|treatment|network|pump)',
      'fat ?berg',
      'waste ?water (treatment|network|plant)',
      'pipe relining',
      'man ?hole',
      'cctv drain survey',
    ],
    clues:
      'wipes, blockage, jetting, fat, storm tank, pipes, lining, sludge, flush, fatberg, wastewater, manhole, sewage, drain, pump station, grease, treatment works, cctv, overflow, effluent, unblock, tanker, stp, septic, smell, rats, desilting, outfall, pipework, main line',
    asks: {
      idea: ['What would you name a robot that crawls through sewer pipes?'],
      problem: ['What do people most often put down the drain that belongs in the bin?'],
      choice: ["To look inside a sewer: on foot, or through a robot's camera?"],
      experience: ["What's the oddest thing you have heard of being found in a sewer?"],
    },
    atWork: {
      work: [
        'What do people most often flush that should have gone in the bin?',
        "Which weather makes a drainage crew's phone ring most: rain, frost or drought?",
      ],
      people: [
        "What have you learnt about sewers that you'd keep quiet about over lunch?",
        'What would you ask somebody who works down in the sewers every day?',
      ],
    },
  },
  {
    name: 'dams and hydropower',
    says: [
      '(hydro|earth|concrete|check) dam',
      'dam (safety|wall|inspection|construction)',
      'hydro ?(power|electric|electricity)',
      'pumped (storage|hydro)',
      'spillway',
      'fish (ladder|pass)',
    ],
    clues:
      'turbine, penstock, valley, head of water, megawatts, reservoir, river, weir, spillway, hydro, dam wall, pumped storage, generator, concrete, check dam, renewable, mw, powerhouse, sluice gate, earthfill, head, archimedes screw, embankment, hydroelectric, catchment, sluice, fish pass, hydropower plant, overtopping, run of river, grouting',
    asks: {
      idea: ['What would you like to see inside a great dam: the turbines, the tunnels or the view?'],
      problem: ['What would you find hardest on top of a dam: the height, the wind or the noise?'],
      choice: ['Power from water: one big dam, or many small mills on the river?'],
      experience: ['Which dam, weir or waterfall have you stood beside?'],
    },
    atWork: {
      work: [
        'Which is harder to plan for at a dam: too much water, or too little?',
        'What do visitors to a hydropower plant ask about most?',
      ],
      people: [
        'Which dam have you visited, and what struck you most about it?',
        'Who told you what was in the valley before the dam was built?',
      ],
    },
  },
  {
    name: 'gas network',
    says: [
      'gas (network|main|distribution|pipeline|transmission)',
      'biomethane',
      'hydrogen (network|ready|boiler|blend)',
      '(png|piped gas) connection',
    ],
    clues:
      'pipeline, emergency line, meter, pressure, excavation, boilers, yellow pipe, hydrogen, biomethane, gas main, pipe, leak, smell gas, engineer, roadworks, replacement, cng, png, anaerobic digestion, cooker, supply, blend, carbon monoxide, plastic pipe, emergency, transmission, valve, compressor, utility, dig, decarbonise, connection',
    asks: {
      idea: ['Which room do you like to get warm first when the boiler comes on?'],
      problem: ['Which dish needs the flame just right on a gas stove?'],
      choice: ['Cooking on gas: a quick stir-fry, or a slow stew?'],
      experience: ['What was the first meal you cooked on a gas stove?'],
    },
    atWork: {
      work: [
        'What do people know least about the gas network under their street?',
        'What helps residents most during gas works: early notice, clear signs or a name to call?',
      ],
      people: ['Which gas engineer do you remember for turning up on a freezing day?'],
    },
  },
  {
    name: 'power lines',
    says: [
      '(power|transmission|overhead|distribution) line',
      'pylon',
      'line ?(man|men)',
      'sub ?station',
      'electricity (grid|network)',
      '(grid|network) operator',
    ],
    clues:
      'kilovolts, conductors, poles, cables, outage, switchgear, kv, pylon, substation, lineman, overhead, transmission, linesman, transformer, grid, linemen, electricity, bucket truck, storm, crew, line worker, tower, insulator, voltage, helicopter, restored, energised, apprentice, hvdc, live line, tree trimming, utility',
    asks: {
      idea: ['Which view near you would you like to see from the top of a pylon?'],
      problem: ['Which machine at home would you find hardest to do without for a day?'],
      choice: ['A day with the line crew: up the pylon, or down at the controls?'],
      experience: ['Where have you seen somebody at work high up on a power line?'],
    },
    atWork: {
      work: [
        'What do you miss first when the power lines are down: light, heat or the internet?',
        'What gives power lines the most trouble where you are: wind, ice or trees?',
      ],
      people: [
        'Which storm do you remember for how fast the line crews got the lights back on?',
        'What would you ask the crews who climb poles in all weathers to fix power lines?',
      ],
    },
  },
  {
    name: 'phone masts',
    says: [
      '(phone|telecoms?|mobile|radio|cell|5g) (mast|tower)',
      'tower (climber|company)',
      '(4g|5g) (rollout|network|site|coverage)',
      'not ?spot',
      'small cell',
    ],
    clues:
      'antenna, coverage, rural, signal, spectrum, rigger, masts, backhaul, tower, 5g, rooftop, telecoms, climber, 4g, small cell, not-spot, mobile, planning application, site, network, monopole, landlord, lattice, rollout, operator, fibre backhaul, lease, wireless, bts, equipment cabinet, radio',
    asks: {
      idea: ['Where would you most like a good phone signal?'],
      problem: ['Which of your journeys is hardest to make a phone call on?'],
      choice: ['A quick question for a friend: call them, or send a message?'],
      experience: ['What did you use to do before you had a phone in your pocket?'],
    },
    atWork: {
      work: [
        'Which place near you would gain most from a better phone signal?',
        'What matters more in a phone mast: how far it reaches, or how well it blends in?',
      ],
      people: [
        "What's the most unlikely place you've had a perfect phone signal?",
        'Where were you the last time you had to hunt for a phone signal?',
      ],
    },
  },
  {
    name: 'fibre laying',
    says: [
      'fib(re|er) (laying|build|rollout|network|splicing|engineer|optic|optics)',
      'duct(s|ing)? and pol(e|es)',
      '(subsea|submarine) cable',
      'cable (blowing|jointer|jointing|laying)',
      'fttp',
    ],
    clues:
      'trench, ducts, splice, cabinet, broadband, civils, kilometres, fttp, cable, gigabit, rollout, fiber, full fibre, pole, engineer, premises, network, ftth, subsea, blown, optical, homes passed, ont, fusion splicer, altnet, submarine, microtrenching, mole plough, otdr, conduit',
    asks: {
      idea: ['What would you do first with faster fibre at home or at work?'],
      problem: ['Which job online takes the most patience at your home or work?'],
      choice: ['New fibre in your street: in the ground, or along the poles?'],
      experience: ['What do you remember waiting for on a slow internet connection?'],
    },
    atWork: {
      work: [
        'What do you want to know first when fibre comes to your street: when, where or how fast?',
        'Which takes longer for new fibre: digging the trench, or getting leave to dig it?',
      ],
      people: [
        'What do you remember about getting online before there was fibre?',
        'What was the first thing you noticed when you got faster fibre?',
      ],
    },
  },
  {
    name: 'district heating',
    says: [
      '(district|communal) (heating|cooling|energy)',
      'heat (network|interface unit)',
      '(waste|recovered) heat',
      'geothermal (heating|energy|well|plant)',
      'energy from waste',
    ],
    clues:
      'boilers, insulated pipe, heat exchanger, blocks of flats, megawatts, carbon, heat network, heat pump, waste heat, pipe, energy centre, geothermal, hiu, low carbon, pipework, flats, borehole, hot water, communal, insulated, heat interface unit, decarbonise, data centre, connected, kwh, buildings, chp, steam, tariff, district cooling, residents, plant room, substation, thermal, incinerator',
    asks: {
      idea: ['Which building near you gives off warmth that could heat homes next door?'],
      problem: ['Which room in your home is hardest to keep warm in winter?'],
      choice: ['Heat for a whole street: from the river, the sun or a factory nearby?'],
      experience: ['What warmed your home when you were a child: a stove, a fire or a radiator?'],
    },
    atWork: {
      work: [
        'What do residents ask first about a heat network: the cost, the works or the controls?',
        'Which is harder with a heat network: digging up streets, or linking old buildings?',
      ],
      people: [
        "Which cold building you've lived or worked in could have done with a heat network?",
        'How was the house you grew up in heated, and who looked after the boiler or the fire?',
      ],
    },
  },
  {
    name: 'road markings',
    says: [
      'road (marking|markings|painting|studs)',
      'line (marking|markings|painting)',
      '(zebra|pedestrian) crossing',
      'thermoplastic (lining|marking)',
    ],
    clues:
      "white lines, yellow lines, stencil, reflective, bays, chevrons, tarmac, thermoplastic, zebra crossing, paint, car park, line, playground, striping, crosswalk, double yellow, lane, hopscotch, parking lot, cat's eye, arrow, sealcoating, screed, box junction, asphalt, crossing, cycle lane, disabled bay, retroreflective, faded, warehouse, highway",
    asks: {
      idea: ['Which picture or game would you like to see painted on your school playground?'],
      problem: ['Which spot near you could do with a painted crossing most?'],
      choice: ['For lines on the road: classic white, or ones that glow in the dark?'],
      experience: ['Which game did you chalk on the road or the playground as a child?'],
    },
    atWork: {
      work: [
        'Which lines wear away first on a busy site: arrows, bays or crossings?',
        'Which road markings help you most on a dark, wet night: edges, arrows or crossings?',
      ],
      people: [
        "What's the funniest thing you've seen painted on a road or in a car park?",
        'Which road marking took you longest to understand when you learnt to drive?',
      ],
    },
  },
  {
    name: 'traffic lights',
    says: [
      'traffic (signal|management|control|technology|cone|officer)',
      '(temporary|portable|smart) traffic light',
      'puffin crossing',
      'stop ?go board',
      'traffic light (upgrade|system|works)',
    ],
    clues:
      'junction, cones, sensors, pedestrians, operatives, roundabout, signal, crossing, temporary, traffic management, green, red, amber, roadworks, stop-go, lane closure, pelican, puffin, detector, intersection, congestion, vehicle, controller, push button, road, queue, flagger, highways, phase, stop, toucan, ambulance priority',
    asks: {
      idea: ['Which junction near you would run better with new traffic lights?'],
      problem: ['Which crossing near you is hardest to get over on foot?'],
      choice: ['Waiting to cross at the lights: look at the people, or count the seconds?'],
      experience: ['Which traffic lights near you do you know by heart?'],
    },
    atWork: {
      work: [
        'What makes a junction hard to get right for everybody?',
        'What helps most at roadworks: clear signs, early notice or a good diversion?',
      ],
      people: [
        'Which junction did you dread most as a learner driver?',
        'What do you do while you wait at a long red light: sing, think or count?',
      ],
    },
  },
  {
    name: 'smart meters',
    says: [
      '(smart|prepayment|water|electricity|gas) meter(ing)?',
      'meter (reading|reader|installation|operator)',
      'in home display',
      'sub ?meter(ing)?',
    ],
    clues:
      'readings, kilowatt, tariff, half hourly, consumption, reading, display, kwh, prepaid, installation, electricity, gas, energy, supplier, bill, off-peak, discom, dcc, usage, engineer, installed, sub-meter, usage data, pulse, utility, prepayment, top up, water, recharge, grid, monitor',
    asks: {
      idea: ['Which machine at home would you like to see the running cost of?'],
      problem: ['Which machine at home uses more power than you expected?'],
      choice: ['Your smart meter: a look every day, or once a month?'],
      experience: ['Which small change at home showed up on your meter straight away?'],
    },
    atWork: {
      work: [
        'What does a smart meter change first at home: the bill, the habits or the arguments?',
        'What do people ask first when the meter engineer calls: time, cost or how to read it?',
      ],
      people: [
        'Which appliance surprised you most when you saw what it used on a smart meter?',
        'Who in your family or office is strictest about switching things off?',
      ],
    },
  },
];
