import type { Subject } from '../subject';

/** What goes into large buildings, and who keeps them running. */
export const sites: readonly Subject[] = [
  {
    name: 'waterproofing',
    says: [
      'water ?proofing (membrane|contractor|system|specialist|of)',
      '(basement|tanking|liquid applied|balcony|podium) (waterproofing|tanking|membrane)',
      '(single ply|liquid|hot melt|bituminous) (roof|roofing|membrane)',
      '(industrial|commercial|flat) roof(ing)? (contractor|refurbishment|coating|project|membrane)',
    ],
    clues:
      'membrane, puddle, substrate, watertight, drainage, torch on, warranty, gutters, tanking, leak, terrace, bitumen, balcony, basement, seepage, sealant, coating, podium, polyurethane, damp, contractor, monsoon, crack, grouting, liquid applied, roof, primer, concrete, bathroom, injection, below ground, ponding, epoxy, structural',
    asks: {
      idea: ['Which thing you own should be perfectly waterproof?'],
      problem: ['Which part of a house is hardest to keep dry in a heavy downpour?'],
      choice: ['Before the rainy season: check the roof first, or the walls first?'],
      experience: ['What got wet at just the wrong moment and still survived?'],
    },
    atWork: {
      work: [
        "What's hardest to keep watertight for good: a roof, a basement or a balcony?",
        'Which is harder with a leak: finding where it starts, or closing it for good?',
      ],
      people: [
        "What's the strangest place you have traced a leak to?",
        'Where does damp show first in a building: the corners, the ceiling or the floor?',
      ],
    },
  },
  {
    name: 'precast concrete',
    says: [
      'pre ?cast( concrete)?',
      '(concrete|hollowcore) (panel|block|product|slab|element|pipe|plank)',
      '(concrete|floor) (polishing|repair|coating|cutting|drilling|sawing)',
      '(resin|epoxy|polished) (floor|flooring)',
      'rebar',
      '(reinforcement|reinforcing) (bar|steel|mesh)',
    ],
    clues:
      'mould, slab, pour, crane, cured, reinforced, screed, beam, panel, formwork, hollowcore, block, rebar, plank, culvert, lorry, plant, cubic metre, cement, foundation, retaining wall, stairs, pipe, manhole, polished, lintel, drainage, batching, lego block, reinforcement, site delivery, admixture, kerb',
    asks: {
      idea: ['Which part of a building would you always rather have precast?'],
      problem: ['Which precast part is the trickiest to lift into place on a site?'],
      choice: ['A concrete wall: smooth and plain, or with a pattern cast in?'],
      experience: ['Which concrete building would you show to a visitor?'],
    },
    atWork: {
      work: [
        'Which gains most from being precast in a factory: stairs, walls or floors?',
        'What do people underrate about precast concrete: the planning, or the lifting?',
      ],
      people: [
        "What's the heaviest precast piece you have ever seen lifted into place?",
        'Which precast concrete building or bridge do you think has aged well?',
      ],
    },
  },
  {
    name: 'piling and groundworks',
    says: [
      '(sheet|bored|mini|driven|screw|cfa) pil(e|ing)',
      'piling (rig|contractor|mat|works|crew)',
      '(civil|groundwork|earthwork|earthmoving) (contractor|crew|project|works)',
      '(ground|soil) (improvement|stabilisation|stabilization|investigation)',
      'geo ?technical',
      'geo ?(textile|membrane|grid)',
    ],
    clues:
      'foundations, rig, excavator, boreholes, retaining wall, clay, drilled, auger, cfa, sheet, bored, geotechnical, earthworks, drainage, underpinning, digger, rebar, piling mat, mini pile, contractor, operator, concrete, site clearance, soil, reinforced, sewer, attendance, pile cap, driven, screw, load test, ground beam',
    asks: {
      idea: ['Which machine on a groundworks site do you like working with the most?'],
      problem: ['Which kind of ground is the hardest to work with: rock, clay or sand?'],
      choice: ['At the wheel for a day: the digger, or the drilling rig?'],
      experience: ["What's the oddest thing you have seen come out of the ground on a site?"],
    },
    atWork: {
      work: [
        'What surprises a groundworks crew most often: water, old pipes or soft ground?',
        "What's the oddest thing you have seen dug up during groundworks?",
      ],
      people: [
        'What would surprise people most about the groundworks under a building?',
        'Which job taught you the most about what lies under a building?',
      ],
    },
  },
  {
    name: 'formwork and shoring',
    says: [
      'form ?work',
      'shuttering (ply|plywood|carpenter|contractor)',
      '(temporary|falsework) works (design|designer|coordinator|engineer)',
      'falsework',
      '(trench|propping|shoring) (box|system|equipment|hire)',
      '(propping|shoring) (of|for|system)',
    ],
    clues:
      'props, plywood, slab, carpenters, pour, beams, struck, panels, shuttering, falsework, concrete, trench, excavation, rebar, scaffold, temporary works, column, deck, steel fixer, aluminium, formworker, contractor, tower crane, engineer, needle, trench box, wall form, soffit, retaining, site, core',
    asks: {
      idea: ['What would you cast in concrete if somebody built you the mould?'],
      problem: ['Which shape is hardest to make formwork for: a curve, a stair or a column?'],
      choice: ['Concrete fresh out of the mould: perfectly smooth, or with the grain of the boards?'],
      experience: ['Which piece of formwork on a site made you stop and admire it?'],
    },
    atWork: {
      work: [
        'What gives away good formwork on bare concrete: the edges, joints or colour?',
        'What holds up a pour most often: weather, deliveries or last-minute changes?',
      ],
      people: [
        'What do you always check before the concrete goes into the formwork?',
        'Which concrete building makes you wonder how the formwork was done?',
      ],
    },
  },
  {
    name: 'site cabins',
    says: [
      '(site|welfare|office|portable|modular) (cabin|hut|accommodation)',
      '(welfare|site) (unit|van|set ?up|facilities)',
      '(container|cabin) (office|hire|conversion|canteen)',
      'shipping container (conversion|office|hire|sales|storage|home)',
      'drying room for (crews|workers|sites)',
    ],
    clues:
      'cabins, kettle, canteen, generator, stacked, containers, crew, site, welfare unit, portable, modular, hire, toilet block, anti-vandal, drying room, jackleg, construction, shipping container, storage, office, delivery, hiab, 20ft, steel, accommodation, eco unit, fit-out, secure, guard hut, refurbished, temporary, bunded tank, changing room',
    asks: {
      idea: ['What do you like best on the table in the site cabin at break time?'],
      problem: ['~What must never run out in a site cabin: tea, sugar or biscuits?'],
      choice: ['A break on site: tea in the cabin, or on a plank in the sun?'],
      experience: ['Where have you had the cosiest tea break at work?'],
    },
    atWork: {
      work: [
        "What's always missing from a site cabin when a job starts?",
        'Which does more for a crew: a warm place to eat, or a dry place for boots?',
      ],
      people: [
        "What's the best story you have heard in a site cabin?",
        'What makes a site cabin somewhere you want to spend your break?',
      ],
    },
  },
  {
    name: 'hoardings and fencing',
    says: [
      '(site|construction|timber|printed) hoarding',
      '(temporary|heras|crowd|security|perimeter|palisade) (fencing|fence|barrier)',
      '(traffic|pedestrian|crowd|crash) (barrier|management equipment)',
      'hoarding (panel|graphics|print|artwork)',
      '(bollard|security gate) (installation|supplier|range|install)',
    ],
    clues:
      'panels, perimeter, barriers, pedestrians, graphics, gate, peephole, footings, palisade, temporary, site, security, printed, mesh, construction, timber, contractor, hire, crowd control, plywood, turnstile, post, steel, wind load, signage, banner, anti-climb, banksman, concert site, demolition, scaffold wrap',
    asks: {
      idea: ['What picture would you like to see on the fence round a building site?'],
      problem: ["What's hardest to keep safe round a building site: footpaths, tools or curious children?"],
      choice: ['A long site fence: painted by artists, or with windows to look in?'],
      experience: ['Which building in your town did you watch going up?'],
    },
    atWork: {
      work: [
        'What makes it easier to walk past a building site: signs, lights or a wide path?',
        'Which takes more thought round a site: keeping people out, or letting them by?',
      ],
      people: [
        "What's the best site hoarding you have ever stopped to look at?",
        'What would you like to see on a site hoarding: art, history or the plans?',
      ],
    },
  },
  {
    name: 'facades and cladding',
    says: [
      'cladding (panel|contractor|system|supplier|project|installer)',
      'curtain wall(ing)?',
      '(facade) (cleaning|contractor|engineer|engineering|system|restoration|consultant)',
      '(rainscreen|zinc|copper|brick slip|timber|aluminium|composite) (cladding|facade|panel)',
      '(high rise|abseil|building) (facade|window) cleaning',
    ],
    clues:
      'panels, glazing, rainscreen, elevation, brackets, aluminium, mast climber, tower, curtain wall, terracotta, high-rise, architect, fire rating, rope access, remediation, contractor, brick slip, insulation, composite, stainless, non-combustible, building envelope, installer, a1 rated, unitised, subframe, louvre, zinc, facade cleaning, mockup, acm',
    asks: {
      idea: ['What colour should the next big building in your town be?'],
      problem: ['Which kind of facade is the hardest to keep clean?'],
      choice: ['The front of a new building: brick, wood or glass?'],
      experience: ['Which front of a building makes you look up every time?'],
    },
    atWork: {
      work: [
        'What ages best on a facade: brick, stone, timber or metal?',
        'Which says more about a building: its shape, or its facade?',
      ],
      people: [
        'Which facade in your town makes you look up every time?',
        'What makes a new facade fit into an old street?',
      ],
    },
  },
  {
    name: 'office phone booths',
    says: [
      '(acoustic|meeting|privacy) (pod|booth)',
      '(office|soundproof) phone booth',
      '(raised access|raised|access) floor(ing)?',
      '(acoustic|sound) (treatment|baffle|ceiling|consultant|masking|proofing)',
      '(glass|demountable|moveable|movable|folding) (partition|wall)',
    ],
    clues:
      'acoustics, quiet, booth, open plan, echo, felt, panels, decibels, pod, meeting, soundproof, workspace, privacy, hybrid working, video call, raised floor, partition, fit-out, desk, furniture, focus, ergonomic, breakout, ceiling baffle, glazed, noise, workplace, coworking, refurbishment, ventilation, plug and play, carpet tile',
    asks: {
      idea: ['Which sound would you ban from an open office?'],
      problem: ['Which kind of call is hardest to make in an open office?'],
      choice: ['A phone call at work: in a booth, or walking up and down?'],
      experience: ['Where do you go at work when you need ten minutes of quiet?'],
    },
    atWork: {
      work: [
        'What disturbs you most in an open office: calls, chatter or people walking by?',
        'Where do you take a private call at work: a booth, a corridor or the car?',
      ],
      people: [
        "Where's the oddest place you have taken an important call?",
        "What's the best quiet corner you ever had at work?",
      ],
    },
  },
  {
    name: 'washrooms and mats',
    says: [
      'washroom (service|supplies|hygiene|refurbishment|dispenser)',
      '(hygiene|janitorial|cleaning) (supplies|consumables|distributor|dispenser)',
      '(soap|paper towel|hand ?towel|sanitiser|sanitizer|tissue) dispenser',
      'hand dryer',
      '(floor|entrance|logo|dust|coir) mat( rental| hire| service)?',
      'period (products|dignity) (at|in) (work|the workplace|schools)',
    ],
    clues:
      'dispensers, refills, washrooms, soap, towels, entrance, hygiene, scent, hand dryer, sanitary bin, janitorial, entrance matting, paper towel, consumables, cubicle, feminine hygiene, toilet roll, nappy bin, facilities, logo mat, air freshener, cleaning supplies, contract, urinal, barrier mat, laundry, commercial, cleaner, sanitiser, slips and trips, hand wash, vanity, service driver, disposable, washroom services',
    asks: {
      idea: ['Which scent of soap do you like best in a washroom?'],
      problem: ['Which mat or floor at your work gets the dirtiest on a rainy day?'],
      choice: ['Drying your hands at work: paper towel, or hot air?'],
      experience: ['Where have you found the nicest washroom while out and about?'],
    },
    atWork: {
      work: [
        'What runs out first in a workplace washroom: soap, paper or patience?',
        'What tells you more about a company: the reception, or the washroom?',
      ],
      people: [
        "What do you notice first at a building's entrance: the mat, the floor or the desk?",
        'What makes a workplace washroom feel looked after the moment you walk in?',
      ],
    },
  },
  {
    name: 'ventilation and ducts',
    says: [
      '(duct|ductwork|kitchen extract|extract|canopy|ventilation) (cleaning|hygiene|inspection)',
      '(mechanical|commercial|industrial|heat recovery) ventilation',
      'mvhr',
      '(air|hvac) (filter|filtration|handling unit)',
      '(industrial|office|room) (humidifier|humidification|fan)',
      '(chiller|cooling|chilled water) (hire|maintenance|plant|system|service)',
    ],
    clues:
      'airflow, ducts, grease, filters, extract, plant room, chiller, fans, ductwork, kitchen canopy, hvac, air quality, commercial, tr19, cleaning, mvhr, damper, engineer, hygiene, air handling unit, fire damper, installation, heat recovery, spiral, diffuser, louvre, commissioning, restaurant, co2, extractor, ahu, mechanical',
    asks: {
      idea: ['Which room at work would you give more fresh air first?'],
      problem: ['Which room at work gets stuffy the fastest?'],
      choice: ['In a stuffy office: more fresh air, or cooler air?'],
      experience: ['In which building have you noticed how fresh the air was?'],
    },
    atWork: {
      work: [
        'What tells you first that a room needs better ventilation: smell, heat or yawns?',
        'What do you do in a stuffy meeting room: open a window, take a break or talk faster?',
      ],
      people: [
        "What's the strangest thing you have found in a duct or a plant room?",
        "What's the stuffiest room you have ever had to work in?",
      ],
    },
  },
  {
    name: 'building controls',
    says: [
      'building (management|automation|control|energy management) system',
      'bms (engineer|controls|integration|upgrade)',
      '(smart|intelligent|connected) building',
      '(lighting|heating|hvac) control',
      'occupancy sensor',
      '(led|lighting) (retrofit|upgrade) (for|of|project)',
    ],
    clues:
      'sensors, dashboards, setpoint, occupancy, kilowatt, automation, plant room, bms, hvac, controller, engineer, energy saving, commissioning, smart building, bacnet, integration, chiller, heating, facilities, lighting, panel, retrofit, modbus, thermostat, optimisation, actuator, iot, net zero, carbon, wiring',
    asks: {
      idea: ['Which job in your building would you happily leave to the controls?'],
      problem: ['Which room at work is always too hot or too cold?'],
      choice: ['The temperature at work: one for everybody, or a dial at each desk?'],
      experience: ['Which clever building have you been in that seemed to think for itself?'],
    },
    atWork: {
      work: [
        'What do people at work complain about more: too hot, or too cold?',
        'What is hardest to get right in a big building: heat, light or air?',
      ],
      people: [
        'Who knew every pipe and switch in a building where you worked?',
        'Which would you rather leave to the building: the lights, the blinds or the heating?',
      ],
    },
  },
  {
    name: 'balers and compactors',
    says: [
      '(waste|cardboard|refuse|portable|bin) (compactor|baler|compaction)',
      '(baler|compactor) (hire|rental|service|range)',
      '(plastic|plastics|polymer|polystyrene|metal|cable) (recycling|recycler|reprocessing|granulator)',
      '(industrial|plastic|wood|tyre) shredder',
      'bale of (cardboard|plastic|paper)',
    ],
    clues:
      'cardboard, bales, recycling, shrink wrap, collections, polythene, skips, tonnes, waste, plastic, press, refuse, bin, compaction, mill size, hydraulic, rental, retail waste, landfill, hire, vertical, strapping, warehouse, shredder, operator, horizontal, portable, segregate, polystyrene, rebate, tonnage, bin lift, servicing',
    asks: {
      idea: ['Which waste at your work would you like to see take up half the space?'],
      problem: ['Which kind of packaging fills up your bins at work the fastest?'],
      choice: ['Empty boxes: flattened at once, or stacked until they topple?'],
      experience: ["What's the biggest pile of cardboard you have had to deal with at work?"],
    },
    atWork: {
      work: [
        'Which takes up the most room where you work: cardboard, plastic or pallets?',
        'What gets everybody at work to sort their waste: clear signs, space or habit?',
      ],
      people: [
        'What have you seen a business do with its waste cardboard that impressed you?',
        'What surprised you most about how much waste a workplace makes?',
      ],
    },
  },
  {
    name: 'old computers',
    says: [
      'it (asset )?(disposal|recycling|refurbishment)',
      'itad',
      '(e|electronic) ?waste',
      'weee (recycling|collection|compliance)',
      '(secure|certified) data (erasure|destruction|wiping)',
      '(laptop|computer|hardware) (recycling|donation|refurbisher|buy ?back)',
    ],
    clues:
      'laptops, hard drives, wiped, refurbished, certificate, collection, monitors, recycling, e-waste, weee, data destruction, shredding, it disposal, donate, reuse, circular economy, digital inclusion, server, desktop, gdpr, landfill, asset, keyboard, cable, ssd, reconditioned, school laptops, obsolete, itad, printer',
    asks: {
      idea: ['Who could make good use of the old laptop in your cupboard?'],
      problem: ['~Which old cable do you keep although nobody knows what for?'],
      choice: ['An old laptop: passed on, taken apart or kept in a drawer?'],
      experience: ['What was on the first computer you owned: games, letters or homework?'],
    },
    atWork: {
      work: [
        'Where do old computers end up where you work: a cupboard, a drawer or a new home?',
        'What makes it hard to part with an old computer: the data, or the habit?',
      ],
      people: [
        "What's the oldest computer you have ever seen still doing its job?",
        'What do you remember about the first computer you had at work?',
      ],
    },
  },
];
