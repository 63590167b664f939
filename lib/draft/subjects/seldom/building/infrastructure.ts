import type { Subject } from '../../subject';

/** What runs under, over and beside the street, and those who build it and keep it running. */
export const infrastructure: readonly Subject[] = [
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
      experience: ['Which bridge do you like to cross on foot?'],
      choice: [
        'Over a high bridge: a look down, or eyes straight ahead?',
        'What fascinates you most about bridge works: the cranes, the steel or the engineering?',
      ],
      problem: ['Which part of a bridge would you most like to see from inside or below?'],
    },
    cued: [
      'Which *arch* or span do you find the most beautiful?',
      'Which *river* crossing do you use most: a bridge, a ferry or stepping stones?',
      'What do you do when a *closure* sends you the long way round: music, a shortcut or a new café?',
      'Which *viaduct* would you like to cross by train?',
    ],
    atWork: {
      asks: [
        '+Which bridge would you take a young engineer to see?',
        '+Which type of bridge impresses you most: arch, suspension or lifting?',
        '+What is most satisfying in bridge work: the planning, the building or the finished crossing?',
        'Which bridge are you proud to have worked on, or to live near?',
      ],
      cued: [
        'Which *inspection* tool would you not be without on a bridge: rope, drone or a good torch?',
        'What helps people accept a long *closure*: clear dates, a good diversion or weekly photos?',
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
      choice: [
        'What would you most like to see on a tour of a new tunnel: the machine, the lining or the trains?',
        'Which tunnel would you most like to travel through: under the sea, a city or a mountain?',
      ],
      problem: ['Where would you dig a tunnel to get to work faster?'],
    },
    cued: [
      'Where would you like a *metro* stop near your home?',
      'What would you look at first inside an *underground* works tour?',
      '*Rock*, clay or sand: which would you rather dig?',
      'Which *breakthrough* would you like to have watched: the Channel, the Alps or your town?',
    ],
    atWork: {
      asks: [
        'What impresses you most in tunnelling: the machine, the precision or the teamwork?',
        'What matters most on a tunnelling job: good ground data, a steady crew or good air?',
        'What surprises a tunnelling crew most: the ground, the water or forgotten pipes?',
        'Which tunnelling job interests you most: surveyor, machine operator or geologist?',
      ],
      cued: [
        'Which job on a *TBM* teaches you most in the first month?',
        'What makes a *shaft* crew work well together?',
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
        'Which street lamp style do you like best: a lantern, a globe or a slim modern one?',
      ],
      idea: ['Which path near you would feel friendlier with a row of lamps?'],
      experience: ['Which street near you looks prettiest when the lamps come on?'],
    },
    cued: [
      'Where have you seen the best stars under a *dark sky*?',
      'Where would *solar* lamps be most useful near you?',
      'What do you like to do at *dusk* on a summer evening?',
      'Which *lamp post* in a story, film or song do you remember?',
    ],
    atWork: {
      asks: [
        'What matters most in new street lights: energy use, even light or dark skies?',
        'Where does good street lighting matter most: the bus stop, the crossing or the path home?',
        'Street lights late at night: dimmed, or on full?',
        'What do residents value most in street lighting: safety, softness or dark skies?',
      ],
      cued: [
        'Which *footpath* would you light first on the way to your work?',
        'What do residents say first after a change to *LED* lamps?',
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
        '+What would you ask an engineer at the water company?',
        'What would you like to see behind the scenes at a water works?',
      ],
      experience: [
        'Where in your home is the stop tap for the water?',
        'Which water saving habit came easily to you?',
      ],
    },
    cued: [
      'What do you water with a *hosepipe* more: the garden, the car or the children?',
      'Where is your favourite *reservoir* or lake for a walk?',
      'Which do you take: a bath, a shower or whatever the *meter* says?',
      'Which *river* do you know best, and from where?',
    ],
    atWork: {
      asks: [
        'What wastes the most water at a workplace: taps, toilets or hidden leaks?',
        'What would you like to see on a tour of a water works: filters, pumps or the lab?',
        'What would you do first to save water at work: fix taps, fit meters or change habits?',
        'What do water crews do through the night that most people never see?',
      ],
      cued: [
        'What do customers ask first when they report a *leak*?',
        'Which *engineer* job would you show a school class for a day?',
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
      problem: ['What do people most often put down the drain that belongs in the bin?'],
      experience: ["What's the oddest thing you have heard of being found in a sewer?"],
      choice: ["To look inside a sewer: on foot, or through a robot's camera?"],
      idea: ['What would you name a robot that crawls through sewer pipes?'],
    },
    cued: [
      'Where do used *wipes* go in your bathroom: a lidded bin, a basket or a bag?',
      'Where do you tip cooking *fat* at home: a jar, the bin or the bird feeder?',
      'What do you do to keep the kitchen *drain* clear: hot water, soda or a good sieve?',
      'What would you like to see down a *manhole*: an old brick tunnel, a river or a robot?',
    ],
    atWork: {
      asks: [
        'What matters most in a drainage contractor: speed, good kit or a clear report?',
        'What do people most often flush that should have gone in the bin?',
        'Which technology helps sewer crews most: cameras, robots or sensors?',
        'Which drain job needs most skill: lining, jetting or camera surveys?',
      ],
      cued: [
        'What do customers ask first about *blockages*: how long, how much or what was it?',
        'Which find during *jetting* do you still tell people about?',
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
      choice: [
        'What amazes you most about a great dam: the height, the water or the view?',
        'Which part of a hydropower tour would you enjoy most: the turbine hall, the tunnel or the top?',
      ],
      experience: ['Which dam, weir or waterfall have you stood beside?'],
    },
    cued: [
      'What would you like to do on a *reservoir*: swim, sail or sit on the shore?',
      'Which *river* do you like to walk beside?',
      'How would you explain a *turbine* to a child of five?',
      'What would you name a new *dam* in your valley?',
    ],
    atWork: {
      asks: [
        'Which dam have you visited, and what struck you most about it?',
        'Which hydropower upgrade would you choose first: turbines, controls or fish passes?',
        'What role will hydropower play best: storage, balancing or steady supply?',
        'Which part of a dam would you show a visitor first: the turbines, the spillway or the tunnels?',
      ],
      cued: [
        'What do visitors ask first in your *powerhouse*?',
        'Which season asks most of your *spillway* team?',
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
        'Cooking on gas: a quick stir-fry, or a slow stew?',
        'How do you like to hear about gas works in your street: by letter, by text or online?',
      ],
      problem: ['Which dish needs the flame just right on a gas stove?'],
      idea: ['Which room do you like to get warm first when the boiler comes on?'],
    },
    cued: [
      'What would you ask a *gas engineer* over a cup of tea?',
      'What would you cook on a new *cooker* first?',
      'Where would you like to see *hydrogen* used first: buses, ships or factories?',
      'What do you do while *roadworks* pass your door: watch, wave or walk round?',
    ],
    atWork: {
      asks: [
        'What matters most during gas works: safety, clear notice or tidy streets?',
        'What helps residents most during gas works: early notice, clear signs or a name to call?',
        'What do people know least about the gas network under their street?',
        'Which skill matters most in a gas engineer: safety, care or clear explanations?',
      ],
      cued: [
        'What helps most when a *gas main* is replaced in a busy street?',
        'Which question about *biomethane* do visitors ask first?',
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
      problem: ['Which machine at home would you find hardest to do without for a day?'],
      choice: [
        'A day with the line crew: up the pylon, or down at the controls?',
        'Which update helps most in a power cut: a time, a map or a text?',
      ],
      idea: ['Which view near you would you like to see from the top of a pylon?'],
    },
    cued: [
      'What do you do first in an *outage*: light candles, find the cards or look at the stars?',
      'Which bird do you see most often on overhead *cables*?',
      'How would you paint a *transformer* box in your street: flowers, birds or brick?',
      'Where do you keep the torch for a *storm*: by the bed, in the hall or in the kitchen?',
    ],
    atWork: {
      asks: [
        'What gives power lines the most trouble where you are: wind, ice or trees?',
        'What do you miss first when the power lines are down: light, heat or the internet?',
        'What helps most during a power cut: clear updates, a map or a time to expect?',
        'What matters most on a line crew: training, teamwork or good kit?',
      ],
      cued: [
        'What would you tell a young *linesman* on the first climb?',
        'Which part of a *substation* would you show a school class first?',
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
      experience: ['What did you use to do before you had a phone in your pocket?'],
      problem: ['Which of your journeys is hardest to make a phone call on?'],
      choice: ['Where would a new phone mast help most: a village, a valley or a motorway?'],
    },
    cued: [
      'What would you do first with *5G* at home: films, work or games?',
      'Which spot in your house gets the best *signal*?',
      'Which *rural* spot do you love because nobody can ring you there?',
      'How high would you go on a *tower* for the view: first rung, halfway or the top?',
    ],
    atWork: {
      asks: [
        'What matters most in a mobile network: coverage, speed or reliability?',
        'Which place near you would gain most from a better phone signal?',
        'What would better mobile coverage help most: farms, visitors or emergency services?',
        'Where would better coverage help your work most: in the office, on the road or on site?',
      ],
      cued: [
        'What does a *rigger* always carry besides the tools: flask, gloves or spare socks?',
        'What do residents ask first about a *planning application* for a mast?',
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
      experience: ['What do you remember waiting for on a slow internet connection?'],
      choice: [
        'What matters most to you in a fibre connection: speed, reliability or an easy set-up?',
        'New fibre in your street: in the ground, or along the poles?',
      ],
    },
    cued: [
      'What do you do when a *broadband* engineer is in the house: make tea, hide cables or chat?',
      'What would you watch first with *gigabit* speed?',
      '*Cabinet* on your street: paint it green, grey or with flowers?',
      'Which device in your house uses the *network* most?',
    ],
    atWork: {
      asks: [
        'What do you want to know first when fibre comes to your street: when, where or how fast?',
        'What matters most in laying fibre: speed, tidy streets or one dig for all?',
        'What was the first thing you noticed when you got faster fibre?',
        'What does fast fibre help a business with most: calls, files or cloud tools?',
      ],
      cued: [
        'Which step of a *splice* takes the steadiest hands?',
        'Which question do residents ask when a *trench* reaches their gate?',
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
        'Heat for a whole street: from the river, the sun or a factory nearby?',
        'What matters most to you in heating: steady warmth, easy controls or low carbon?',
      ],
      problem: ['Which room in your home is hardest to keep warm in winter?'],
      idea: ['Which building near you gives off warmth that could heat homes next door?'],
    },
    cued: [
      'What would you do with *waste heat* from a bakery: warm a pool, a school or a greenhouse?',
      'What do you do first in the morning with plenty of *hot water*: shower, wash up or tea?',
      'Where have you felt *geothermal* warmth: a spring, a spa or a pool?',
      'How warm do you like your *flat* in the evening: cool, mild or toasty?',
    ],
    atWork: {
      asks: [
        '+What matters most in a heat network: reliability, low carbon or clear metering?',
        'What do residents ask first about a heat network: the cost, the works or the controls?',
        'What helps residents welcome a heat network: clear plans, a visit or a named contact?',
        'Which building should a heat network connect first: school, hospital or flats?',
      ],
      cued: [
        'Which source of *waste heat* near you would you connect first?',
        'What do residents ask first about a *heat network*?',
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
      experience: ['Which game did you chalk on the road or the playground as a child?'],
      choice: ['For lines on the road: classic white, or ones that glow in the dark?'],
      problem: ['Which spot near you could do with a painted crossing most?'],
    },
    cued: [
      'What would you paint in a *playground*: a hopscotch, a snake or a map of the world?',
      'Who taught you to use a *zebra crossing*?',
      'Which way do you like to park in a marked *bay*: forwards or backwards?',
      'How do you find your car again in a big *car park*: the number, the colour or luck?',
    ],
    atWork: {
      asks: [
        'What matters most in road markings: visibility, long life or quick drying?',
        'Which road markings help you most on a dark, wet night: edges, arrows or crossings?',
        'What would you mark out first in a warehouse: walkways, bays or loading areas?',
        'Where do fresh lines make the biggest difference: car parks, yards or crossings?',
      ],
      cued: [
        'What do schools ask for first in *playground* markings: games, tracks or targets?',
        'Which job is slower to set out: a *car park*, a junction or a playground?',
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
      problem: ['Which crossing near you is hardest to get over on foot?'],
      idea: ['Which junction near you would run better with new traffic lights?'],
      choice: [
        'How do you like to hear about temporary traffic lights: on signs, online or on the radio?',
        'Waiting to cross at the lights: look at the people, or count the seconds?',
      ],
    },
    cued: [
      'What do you do at a *red* light: sing, plan dinner or look around?',
      'Which *roundabout* near you do you know by its flowers or its statue?',
      'What do you pass the time with at *temporary* lights: the radio, a chat or a good stretch?',
      'Where would you put a new *crossing* in your town: school, shops or park?',
    ],
    atWork: {
      asks: [
        'Which would you improve first at traffic lights: timing, crossings or sensors?',
        'What matters most at a junction: safe crossings, smooth traffic or clear signals?',
        'Which traffic light technology interests you most: smart sensors, bus priority or countdowns?',
        'What helps most at roadworks: clear signs, early notice or a good diversion?',
      ],
      cued: [
        'What helps *roadworks* run smoothly for drivers: signs, timing or friendly crews?',
        'What do *pedestrians* ask for most at a new junction?',
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
      experience: ['Which small change at home showed up on your meter straight away?'],
      choice: ['Your smart meter: a look every day, or once a month?'],
    },
    cued: [
      'Which *energy* tip did you learn from your parents?',
      'Where in your home would you put the *display* of a smart meter?',
      'Which room uses the most *gas* in winter: kitchen, bathroom or living room?',
      'When would you run the washing machine on an *off-peak* tariff?',
    ],
    atWork: {
      asks: [
        'What makes a smart meter useful at work: daily figures, alerts or easy reports?',
        'Which appliance surprised you most when you saw what it used on a smart meter?',
        'Who in your family or office is strictest about switching things off?',
        'What helps people get the most from a smart meter: an app, a display or a short guide?',
      ],
      cued: [
        'What do customers ask your *engineer* first on the doorstep?',
        'Which *usage data* turned out most useful at your site?',
      ],
    },
  },
];
