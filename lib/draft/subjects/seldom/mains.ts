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
      idea: ['Which bridge would you most like to walk across?'],
      experience: ['Which bridge do you like to cross on foot?'],
      choice: ['What do you like most about a bridge: the view, the shape or the way it lights up?'],
      problem: ['Which part of a bridge would you most like to see from inside or below?'],
    },
    atWork: {
      asks: [
        'What matters most in bridge repair: safety, timing or clear diversions?',
        'What do you notice first about a bridge: the shape, the height or the view?',
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
      choice: [
        '+What would you most like to see on a tour of a new tunnel: the machine, the lining or the trains?',
        'A tunnel for cars, for trains or for bikes: which would you build first near you?',
      ],
      idea: [
        'Which places near you would you join with a new tunnel?',
        'What would you name a new tunnel boring machine?',
      ],
    },
    atWork: {
      asks: [
        'What matters most on a tunnelling job: good ground data, a steady crew or good air?',
        'What would you show visitors first on a tunnelling site: the machine, the shaft or the model?',
        'What surprises a tunnelling crew most: the ground, the water or forgotten pipes?',
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
      choice: [
        'Street lamps at night: a warm glow, or a clear white light?',
        'Which street or square would you like to see beautifully lit at night?',
        'Street lamps: old-fashioned lanterns, or slim modern ones?',
      ],
      idea: ['Which path near you would feel friendlier with a row of lamps?'],
    },
    atWork: {
      asks: [
        'What matters most in new street lights: energy use, even light or dark skies?',
        'Where does good street lighting matter most: the bus stop, the crossing or the path home?',
        'Which would you light better first: footpaths, crossings or car parks?',
        'Street lights late at night: dimmed, or on full?',
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
      idea: [
        '+What is your simplest trick for saving water at home?',
        'Which water-saving habit would you teach a child first?',
      ],
      problem: ['Which job at home uses more water than you would like?'],
      choice: ['A glass of tap water: straight from the tap, or cold from the fridge?'],
    },
    atWork: {
      asks: [
        'What would you do first to save water at work: fix taps, fit meters or change habits?',
        'What wastes the most water at a workplace: taps, toilets or hidden leaks?',
        'What do water crews do through the night that most people never see?',
        'Who in your family is strictest about not wasting water?',
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
      choice: ['How do you keep your kitchen drains clear: a strainer, hot water or a jar for fat?'],
      problem: ['What do people most often put down the drain that belongs in the bin?'],
      idea: ['What would you like to know about how sewers work?'],
      experience: ["What's the oddest thing you have heard of being found in a sewer?"],
    },
    atWork: {
      asks: [
        'What matters most in a drainage contractor: speed, good kit or a clear report?',
        'What do people most often flush that should have gone in the bin?',
        'What helps keep drains clear at work: good signs, regular checks or quick action?',
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
      choice: [
        'Which dam or waterfall would you most like to see?',
        'What interests you most about hydropower: the water, the turbines or the tunnels?',
        'A walk at a dam: across the top, around the lake or down to the river?',
      ],
      idea: ['What would you like to see inside a great dam: the turbines, the tunnels or the view?'],
    },
    atWork: {
      asks: [
        'Which part of a dam would you show a visitor first: the turbines, the spillway or the tunnels?',
        'What matters most at a hydropower plant: water, upkeep or care for the river?',
        'Which dam have you visited, and what struck you most about it?',
        'What do visitors to a hydropower plant ask about most?',
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
      choice: [
        '+How do you like to hear about gas works in your street: by letter, by text or online?',
        'Cooking at home: on gas, on induction or on an electric hob?',
      ],
      idea: [
        'Which gas safety tip should everybody know?',
        'Which room do you like to get warm first when the boiler comes on?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most during gas works: safety, clear notice or tidy streets?',
        'What helps residents most during gas works: early notice, clear signs or a name to call?',
        'What would you like to see explained first about the gas network: safety, works or the future?',
        'What do people know least about the gas network under their street?',
      ],
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
      idea: [
        'What would you most like to know about the work on a power line?',
        'What would you switch on first when the power comes back?',
      ],
      choice: ['Which job on a line crew would you try: climbing, driving or planning?'],
      problem: ['Which machine at home would you find hardest to do without for a day?'],
    },
    atWork: {
      asks: [
        '+What matters most on a line crew: training, teamwork or good kit?',
        'What helps most during a power cut: clear updates, a map or a time to expect?',
        'What gives power lines the most trouble where you are: wind, ice or trees?',
        'What do you miss first when the power lines are down: light, heat or the internet?',
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
      choice: [
        'Which matters most in a phone signal: speed, reach or reliability?',
        'Where do you need a good phone signal most: at home, on the train or outdoors?',
        'What do you use your phone for most: calls, messages or maps?',
      ],
      idea: ['Where would you most like a good phone signal?'],
    },
    atWork: {
      asks: [
        'What matters most in a mobile network: coverage, speed or reliability?',
        'Which place near you would gain most from a better phone signal?',
        'Where would better coverage help your work most: in the office, on the road or on site?',
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
      choice: [
        '+Which would you enjoy most with faster fibre: films, games or clear video calls?',
        'Which room needs a fast fibre connection most: study, living room or bedroom?',
      ],
      idea: ['What would you do first with faster fibre at home or at work?'],
      experience: ['What do you remember waiting for on a slow internet connection?'],
    },
    atWork: {
      asks: [
        'What matters most in laying fibre: speed, tidy streets or one dig for all?',
        'What do you want to know first when fibre comes to your street: when, where or how fast?',
        'What helps a fibre project in a street: early letters, tidy work or a friendly crew?',
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
      choice: [
        'What matters most to you in heating: steady warmth, easy controls or low carbon?',
        'Which warmth do you like best at home: radiators, underfloor or a stove?',
        'How would you like to control your heating: by app, by dial or by a timer?',
      ],
      idea: ['Which building near you gives off warmth that could heat homes next door?'],
    },
    atWork: {
      asks: [
        'What matters most in a heat network: reliability, low carbon or clear metering?',
        'What do residents ask first about a heat network: the cost, the works or the controls?',
        'Which building should a heat network connect first: school, hospital or flats?',
        'Which is harder with a heat network: digging up streets, or linking old buildings?',
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
      choice: [
        'What would you paint on a school playground: hopscotch, a maze or a map?',
        'Where near you would new road markings help most: crossing, junction or car park?',
      ],
      idea: ['Which picture or game would you like to see painted on your school playground?'],
      experience: ['Which game did you chalk on the road or the playground as a child?'],
    },
    atWork: {
      asks: [
        'What matters most in road markings: visibility, long life or quick drying?',
        'Which markings would you renew first on a site: crossings, bays or arrows?',
        'Which road markings help you most on a dark, wet night: edges, arrows or crossings?',
        "What's the funniest thing you've seen painted on a road or in a car park?",
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
      choice: [
        'Which matters most to you at a crossing: more time, a clear signal or a short wait?',
        'What would you like at a crossing: a countdown, a sound or a smiling figure?',
      ],
      idea: ['Which junction near you would run better with new traffic lights?'],
      problem: ['Which crossing near you is hardest to get over on foot?'],
    },
    atWork: {
      asks: [
        'Which would you improve first at traffic lights: timing, crossings or sensors?',
        'What matters most at a junction: safe crossings, smooth traffic or clear signals?',
        'What helps most at roadworks: clear signs, early notice or a good diversion?',
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
      problem: ['Which machine at home uses more power than you expected?'],
      idea: [
        'Which machine at home would you like to see the running cost of?',
        'Which machine at home would you check first with a smart meter?',
      ],
      experience: ['Which small change at home showed up on your meter straight away?'],
    },
    atWork: {
      asks: [
        'Which appliance surprised you most when you saw what it used on a smart meter?',
        'Which use of energy would you look at first on a smart meter: heating, lighting or machines?',
        'What makes a smart meter useful at work: daily figures, alerts or easy reports?',
        'Who in your family or office is strictest about switching things off?',
      ],
    },
  },
];
