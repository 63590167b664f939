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
      choice: [
        'What fascinates you most about bridge works: the cranes, the steel or the engineering?',
        'Which kind of bridge do you like best: arched, hanging or a footbridge of wood?',
        'What do you like most about a bridge: the view, the shape or the way it lights up?',
      ],
      idea: ['Which bridge would you most like to walk across?'],
    },
    cued: [
      'Which *arch* or span do you find the most beautiful?',
      'Which *river* crossing do you use most: a bridge, a ferry or stepping stones?',
      'What do you do when a *closure* sends you the long way round: music, a shortcut or a new café?',
      'Which *viaduct* would you like to cross by train?',
    ],
    atWork: {
      asks: [
        'What matters most in bridge repair: safety, timing or clear diversions?',
        'Which bridge are you proud to have worked on, or to live near?',
        'Which skill matters most in bridge works: planning, welding or surveying?',
        'What keeps people best informed during bridge works: signs, emails or a live map?',
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
      choice: [
        '+What would you most like to see on a tour of a new tunnel: the machine, the lining or the trains?',
        'Which tunnel would you most like to travel through: under the sea, a city or a mountain?',
        'A tunnel for cars, for trains or for bikes: which would you build first near you?',
      ],
      idea: ['What would you name a new tunnel boring machine?'],
    },
    atWork: {
      asks: [
        'What impresses you most in tunnelling: the machine, the precision or the teamwork?',
        'What matters most on a tunnelling job: good ground data, a steady crew or good air?',
        'Which tunnelling job interests you most: surveyor, machine operator or geologist?',
        'What surprises a tunnelling crew most: the ground, the water or forgotten pipes?',
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
        'Which would you light up at night in your town: the trees, the bridge or the square?',
      ],
      idea: ['Which path near you would feel friendlier with a row of lamps?'],
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
        'What do residents value most in street lighting: safety, softness or dark skies?',
        'Which feature would you choose in new street lights: dimming, sensors or warm light?',
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
        'What is your simplest trick for saving water at home?',
        'Which water-saving habit would you teach a child first?',
      ],
      choice: [
        'Which would you fit to save water: a water butt, a new shower head or a timer?',
        'A glass of tap water: straight from the tap, or cold from the fridge?',
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
        'What would you like to see on a tour of a water works: filters, pumps or the lab?',
        'What would you do first to save water at work: fix taps, fit meters or change habits?',
        'What wastes the most water at a workplace: taps, toilets or hidden leaks?',
        'Which would you fit first at work to save water: meters, sensor taps or a rain tank?',
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
      choice: ['How do you keep your kitchen drains clear: a strainer, hot water or a jar for fat?'],
      problem: ['What do people most often put down the drain that belongs in the bin?'],
      idea: ['What would you like to know about how sewers work?'],
      experience: ["What's the oddest thing you have heard of being found in a sewer?"],
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
        'Which technology helps sewer crews most: cameras, robots or sensors?',
        'Which drain job needs most skill: lining, jetting or camera surveys?',
        'What helps keep drains clear at work: good signs, regular checks or quick action?',
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
      choice: [
        'What amazes you most about a great dam: the height, the water or the view?',
        'Which part of a hydropower tour would you enjoy most: the turbine hall, the tunnel or the top?',
        'Which dam or waterfall would you most like to see?',
      ],
      idea: ['What would you like to see inside a great dam: the turbines, the tunnels or the view?'],
    },
    cued: [
      'What would you like to do on a *reservoir*: swim, sail or sit on the shore?',
      'Which *river* do you like to walk beside?',
      'How would you explain a *turbine* to a child of five?',
      'What would you name a new *dam* in your valley?',
    ],
    atWork: {
      asks: [
        'Which hydropower upgrade would you choose first: turbines, controls or fish passes?',
        'What role will hydropower play best: storage, balancing or steady supply?',
        'Which part of a dam would you show a visitor first: the turbines, the spillway or the tunnels?',
        'Which dam have you visited, and what struck you most about it?',
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
        'How do you like to hear about gas works in your street: by letter, by text or online?',
        'Cooking at home: on gas, on induction or on an electric hob?',
        'Which gas safety topic would you like explained: boilers, detectors or the meter?',
      ],
      idea: ['Which gas safety tip should everybody know?'],
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
        'Which skill matters most in a gas engineer: safety, care or clear explanations?',
        'Which gas works update is most useful: dates, road plans or progress?',
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
      choice: ['Which update helps most in a power cut: a time, a map or a text?'],
      idea: [
        'What would you switch on first when the power comes back?',
        'What would you most like to know about the work on a power line?',
      ],
      problem: ['Which machine at home would you find hardest to do without for a day?'],
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
        'What helps most during a power cut: clear updates, a map or a time to expect?',
        'What matters most on a line crew: training, teamwork or good kit?',
        'What do you miss first when the power lines are down: light, heat or the internet?',
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
      choice: [
        'Which matters most in a phone signal: speed, reach or reliability?',
        'Where do you need a good phone signal most: at home, on the train or outdoors?',
        'Where would a new phone mast help most: a village, a valley or a motorway?',
      ],
      idea: ['Where would you most like a good phone signal?'],
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
        'What would better mobile coverage help most: farms, visitors or emergency services?',
        'Where would better coverage help your work most: in the office, on the road or on site?',
        'Which place near you would gain most from a better phone signal?',
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
      choice: [
        'What matters most to you in a fibre connection: speed, reliability or an easy set-up?',
        'Which would you enjoy most with faster fibre: films, games or clear video calls?',
        'Which room needs a fast fibre connection most: study, living room or bedroom?',
      ],
      idea: ['What would you do first with faster fibre at home or at work?'],
    },
    atWork: {
      asks: [
        'What do you want to know first when fibre comes to your street: when, where or how fast?',
        'What matters most in laying fibre: speed, tidy streets or one dig for all?',
        'What does fast fibre help a business with most: calls, files or cloud tools?',
        'What helps a fibre project in a street: early letters, tidy work or a friendly crew?',
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
        'How would you like to control your heating: by app, by dial or by a timer?',
        'Which warmth do you like best at home: radiators, underfloor or a stove?',
      ],
      problem: ['Which room in your home is hardest to keep warm in winter?'],
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
        'What helps residents welcome a heat network: clear plans, a visit or a named contact?',
        'Which building should a heat network connect first: school, hospital or flats?',
        'What do residents ask first about a heat network: the cost, the works or the controls?',
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
      choice: [
        'What would you paint on a school playground: hopscotch, a maze or a map?',
        'Which playground game would you have painted: hopscotch, snakes and ladders or a racetrack?',
        'Where near you would new road markings help most: crossing, junction or car park?',
      ],
      idea: ['Which picture or game would you like to see painted on your school playground?'],
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
        'What would you mark out first in a warehouse: walkways, bays or loading areas?',
        'Where do fresh lines make the biggest difference: car parks, yards or crossings?',
        'When is the best time for road marking work: nights, weekends or school holidays?',
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
      choice: [
        'How do you like to hear about temporary traffic lights: on signs, online or on the radio?',
        'Which matters most to you at a crossing: more time, a clear signal or a short wait?',
        'What would you like at a crossing: a countdown, a sound or a smiling figure?',
      ],
      problem: ['Which crossing near you is hardest to get over on foot?'],
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
      choice: ['Which energy habit would you like a smart meter to help with: heating, lights or washing?'],
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
        'What helps people get the most from a smart meter: an app, a display or a short guide?',
        'What would you use smart meter data for first: planning, reporting or saving?',
        'Which use of energy would you look at first on a smart meter: heating, lighting or machines?',
      ],
      cued: [
        'What do customers ask your *engineer* first on the doorstep?',
        'Which *usage data* turned out most useful at your site?',
      ],
    },
  },
];
