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
      choice: [
        'Which part of your home would you waterproof first: the roof, the basement or the balcony?',
        'After heavy rain, what do you check first: the roof, the gutters or the cellar?',
        'Before the rainy season: check the roof first, or the walls first?',
      ],
      problem: ['Which part of a house is hardest to keep dry in a heavy downpour?'],
    },
    atWork: {
      asks: [
        'What matters most in waterproofing: the preparation, the material or the detail?',
        "What's hardest to keep watertight for good: a roof, a basement or a balcony?",
        'Which is harder with a leak: finding where it starts, or closing it for good?',
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
      choice: [
        'What would you like made from precast concrete: a bench, a planter or a staircase?',
        'A concrete wall: smooth and plain, or with a pattern cast in?',
        'Concrete at home: a worktop, a floor or garden steps?',
      ],
      idea: ['Which part of a building would you always rather have precast?'],
    },
    cued: [
      'What would you lay a concrete *slab* for first: a shed, a patio or a parking space?',
      'Concrete *stairs*: left bare, tiled or covered in carpet?',
      'What would you plant on top of a *retaining wall*: lavender, ivy or strawberries?',
      'A concrete *panel* for the front of a house: smooth, ribbed or with pebbles showing?',
      'A concrete *beam* in a living room: left on show, or plastered over?',
      'How long would you stop to watch a *crane* set concrete in place: a minute, or the whole lift?',
      'What would you build first from big concrete *blocks*: a storage bay, a wall or a bench?',
      'What would you leave in a new *foundation* for somebody to find: a coin, a letter or a photo?',
    ],
    atWork: {
      asks: [
        'What matters most in precast concrete: accuracy, finish or delivery on time?',
        'Which would you have precast first on a project: stairs, walls or floors?',
        'Which precast concrete building or bridge do you think has aged well?',
        "What's the heaviest precast piece you have ever seen lifted into place?",
      ],
      cued: [
        'What do you check first before a *lorry* of precast comes to site: access, crane or weather?',
        'What was the trickiest *mould* you have made or ordered?',
        'When would you rather install a *culvert*: at low water in summer, or when the road is quiet?',
        'Who do you ring first when *hollowcore* is due on site: the crane, the fixers or the neighbours?',
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
      choice: [
        'What matters most in groundworks: good planning, good machines or good weather?',
        'At the wheel for a day: the digger, or the drilling rig?',
      ],
      experience: ["What's the oddest thing you have seen come out of the ground on a site?"],
      idea: ['Which machine would you most like to see at work on a building site?'],
    },
    atWork: {
      asks: [
        '+What matters most before groundworks start: the survey, the access or the schedule?',
        'What surprises a groundworks crew most often: water, old pipes or soft ground?',
        'What would you improve first on a groundworks site: access, drainage or planning?',
        "What's the oddest thing you have seen dug up during groundworks?",
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
      choice: [
        '+What matters most in formwork: strength, speed or a clean finish?',
        'Which formwork do you use most: timber, steel or aluminium panels?',
        'Concrete fresh out of the mould: perfectly smooth, or with the grain of the boards?',
      ],
      problem: ['Which shape is hardest to make formwork for: a curve, a stair or a column?'],
    },
    atWork: {
      asks: [
        '+What matters most when you choose formwork: weight, re-use or set-up time?',
        'What do you always check before the concrete goes into the formwork?',
        'What holds up a pour most often: weather, deliveries or last-minute changes?',
        'What makes a pour go smoothly: good planning, a good crew or good weather?',
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
      choice: [
        'What does a site cabin need most: heating, a kettle or hooks for coats?',
        'Which drink keeps you going on a cold site: tea, coffee or soup?',
      ],
      idea: ['What do you like best on the table in the site cabin at break time?'],
      problem: ['~What must never run out in a site cabin: tea, sugar or biscuits?'],
    },
    atWork: {
      asks: [
        'What matters most in a site cabin: warmth, space or a good kitchen?',
        'Which does more for a crew: a warm place to eat, or a dry place for boots?',
        'What makes a site cabin somewhere you want to spend your break?',
        'Which should be delivered to a new site first: the cabin, the toilets or the generator?',
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
      choice: [
        '+What would you like to see on a building site fence: art, history or a view of the new place?',
        'A long site fence: painted by artists, or with windows to look in?',
      ],
      idea: [
        'What picture would you like to see on the fence round a building site?',
        'Which colours would brighten up a long site fence?',
      ],
    },
    atWork: {
      asks: [
        'What would you like to see on a site hoarding: art, history or the plans?',
        'What matters most in a site fence: strength, looks or quick fitting?',
        'Which would you put on a site fence first: plans, local art or a contact number?',
        'What makes it easier to walk past a building site: signs, lights or a wide path?',
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
      choice: [
        'The front of a new building: brick, wood or glass?',
        'Which colour of brick or stone do you like best on a building?',
        'What makes the front of a building beautiful: the windows, the colour or the details?',
      ],
      experience: ['Which front of a building makes you look up every time?'],
    },
    atWork: {
      asks: [
        'Which facade material would you choose for an office: brick, timber or glass?',
        'What matters most in new cladding: safety, looks or low upkeep?',
        'What ages best on a facade: brick, stone, timber or metal?',
        'Which facade in your town makes you look up every time?',
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
      choice: [
        'What would you use an office phone booth for most: calls, focus or video meetings?',
        'What matters most in an office phone booth: quiet, fresh air or a comfy seat?',
        'A phone call at work: in a booth, or walking up and down?',
      ],
      experience: ['Where do you go at work when you need ten minutes of quiet?'],
    },
    atWork: {
      asks: [
        'When do you need a quiet space most at work: for calls, writing or thinking?',
        'What matters most in an office phone booth: soundproofing, fresh air or light?',
        'What disturbs you most in an open office: calls, chatter or people walking by?',
        'Where do you take a private call at work: a booth, a corridor or the car?',
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
      choice: [
        'What makes a washroom pleasant: good soap, fresh air or soft towels?',
        'Drying your hands at work: paper towel, or hot air?',
        'Which scent would you choose for a washroom: citrus, flowers or fresh linen?',
      ],
      idea: ['Which scent of soap do you like best in a washroom?'],
    },
    atWork: {
      asks: [
        'What matters most in a washroom service: regular refills, clean mats or quick help?',
        'What makes a workplace washroom feel looked after the moment you walk in?',
        "What do you notice first at a building's entrance: the mat, the floor or the desk?",
        'What tells you more about a company: the reception, or the washroom?',
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
      choice: [
        'What matters most to you indoors: fresh air, quiet or the right temperature?',
        'In a stuffy office: more fresh air, or cooler air?',
        'Fresh air at work: an open window, a fan or a good vent?',
      ],
      problem: ['Which room at work gets stuffy the fastest?'],
    },
    atWork: {
      asks: [
        'What matters most in a ventilation system: quiet, fresh air or low energy use?',
        'What tells you first that a room needs better ventilation: smell, heat or yawns?',
        'What do you do in a stuffy meeting room: open a window, take a break or talk faster?',
        'Which part of a ventilation system would you check first: filters, fans or ducts?',
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
      choice: [
        '+What makes a workplace comfortable: warmth, light or fresh air?',
        'What would you control from your phone first: heating, lights or blinds?',
        'Lights in a building: switched by hand, or by a sensor?',
      ],
      idea: ['Which job in your building would you happily leave to the controls?'],
    },
    atWork: {
      asks: [
        '+What matters most in building controls: comfort, energy use or easy screens?',
        'Which would you improve first in a building: the heating, the lighting or the air?',
        'Which would you rather leave to the building: the lights, the blinds or the heating?',
        'What is hardest to get right in a big building: heat, light or air?',
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
      choice: [
        '+What matters most in a baler: size, speed or easy loading?',
        'What would you bale first at your work: cardboard, plastic or textiles?',
        'Where does the most packaging pile up at your work: the shop floor, the yard or the stockroom?',
      ],
      problem: ['Which kind of packaging fills up your bins at work the fastest?'],
    },
    atWork: {
      asks: [
        'Which takes up the most room where you work: cardboard, plastic or pallets?',
        'What matters most in a compactor: space, safety or fewer collections?',
        'What would you improve first about waste at work: space, sorting or collections?',
        'What gets everybody at work to sort their waste: clear signs, space or habit?',
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
      choice: [
        'What would you like to happen to your old computer: reuse, recycling or a new home?',
        'An old laptop: passed on, taken apart or kept in a drawer?',
      ],
      idea: ['Who could make good use of the old laptop in your cupboard?'],
      problem: ['~Which old cable do you keep although nobody knows what for?'],
    },
    atWork: {
      asks: [
        'What matters most when old computers leave: safe data, reuse or easy collection?',
        'Where do old computers end up where you work: a cupboard, a drawer or a new home?',
        "Which is best for an office's old computers: resale, donation or recycling?",
        'What makes it hard to part with an old computer: the data, or the habit?',
      ],
    },
  },
];
