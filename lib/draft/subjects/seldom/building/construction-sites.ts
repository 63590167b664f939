import type { Subject } from '../../subject';

/** What goes into large buildings, and who keeps them running. */
export const constructionSites: readonly Subject[] = [
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
        'Before the rainy season: check the roof first, or the walls first?',
        'What would you do with a dry basement: a gym, a playroom or a workshop?',
      ],
      problem: ['Which part of a house is hardest to keep dry in a heavy downpour?'],
      idea: ['Which thing you own should be perfectly waterproof?'],
    },
    cued: [
      'What do you love to eat when the *monsoon* drums on the roof?',
      'What would you put on a dry, tiled *balcony*: a swing, a table or pots?',
      'Which plant would you grow on a *terrace* in full sun?',
      'Where do you go first in the house to listen to *heavy rain*?',
    ],
    atWork: {
      asks: [
        'What matters most in waterproofing: the preparation, the material or the detail?',
        "What's hardest to keep watertight for good: a roof, a basement or a balcony?",
        'Which is harder with a leak: finding where it starts, or closing it for good?',
        'Where does damp show first in a building: the corners, the ceiling or the floor?',
      ],
      cued: [
        'Which spot does a *contractor* check first after the first big rain?',
        'How do you explain a *warranty* on waterproofing to a homeowner?',
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
      choice: ['A concrete wall: smooth and plain, or with a pattern cast in?'],
      experience: ['Which concrete building would you show to a visitor?'],
      idea: ['Which part of a building would you always rather have precast?'],
      problem: ['Which precast part is the trickiest to lift into place on a site?'],
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
        '+What attracts young people to a career in precast concrete?',
        '+Which skill will precast factories need most: mould making, design or robotics?',
        'What makes a precast delivery go smoothly on site?',
        'What surprises people most about precast concrete?',
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
      choice: ['At the wheel for a day: the digger, or the drilling rig?'],
      experience: ["What's the oddest thing you have seen come out of the ground on a site?"],
      problem: ['Which kind of ground is the hardest to work with: rock, clay or sand?'],
      idea: ['Which machine on a groundworks site do you like working with the most?'],
    },
    cued: [
      'What would you do with an hour in a *digger*: dig a pond or a moat?',
      'What would you plant or store behind a new *retaining wall*?',
      'What do children love most on a *building site*: the digger, the crane or the mud?',
      'What would you hope to find with a *borehole* in your garden: water, coins or oil?',
    ],
    atWork: {
      asks: [
        '+What matters most before groundworks start: the survey, the access or the schedule?',
        'What makes a groundworks firm easy to work with: clear dates, good plant or tidy sites?',
        'What surprises a groundworks crew most often: water, old pipes or soft ground?',
        "What's the oddest thing you have seen dug up during groundworks?",
      ],
      cued: [
        'What does the *operator* want to know before the rig goes up?',
        'Which part of *underpinning* is hardest to explain to a homeowner?',
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
        'Concrete fresh out of the mould: perfectly smooth, or with the grain of the boards?',
        'What helps most on a formwork job: light panels, clear drawings or a good crew?',
      ],
      problem: ['Which shape is hardest to make formwork for: a curve, a stair or a column?'],
      experience: ['Which piece of formwork on a site made you stop and admire it?'],
    },
    cued: [
      'What would you make from leftover *plywood* after a concrete job: a shelf, a bench or a table?',
      'Which *concrete* building or bridge do you like to look at?',
      'What do you like to watch a *tower crane* lift: beams, buckets or whole staircases?',
      'Which job on a building site would you watch longest: a *pour*, a dig or a crane lift?',
    ],
    atWork: {
      asks: [
        '+What do you always check before the concrete goes into the formwork?',
        '+What matters most when you choose formwork: weight, re-use or set-up time?',
        'What would you like from a formwork supplier: design help, fast delivery or site training?',
        'What makes a pour go smoothly: good planning, a good crew or good weather?',
      ],
      cued: [
        'Which check before a *pour* would you never skip?',
        'What makes *panels* on a site last longer: cleaning, storage or handling?',
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
      experience: ['Where have you had the cosiest tea break at work?'],
      choice: ['A break on site: tea in the cabin, or on a plank in the sun?'],
      problem: ['~What must never run out in a site cabin: tea, sugar or biscuits?'],
    },
    cued: [
      'Which *container* would you turn into something new: a café, a studio or a guest room?',
      'What would you hang up first in the *drying room* on a wet day: coat, gloves or socks?',
      'What belongs on the wall of a *site office*: a calendar, a plan or a joke?',
      "How do you like your tea in the *canteen*: builder's strength, milky or herbal?",
    ],
    atWork: {
      asks: [
        'What matters most in a site cabin: warmth, space or a good kitchen?',
        'Who makes the first brew of the day in your site cabin?',
        'What makes a site office pleasant to work in: daylight, space or quiet?',
        'What should come first in a good welfare unit: a kettle, a drying room or heating?',
      ],
      cued: ['What makes a *welfare unit* a good place at six in the morning: heat, hot water or space?'],
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
        'A long site fence: painted by artists, or with windows to look in?',
        'What would you like to see on a building site fence: art, history or a view of the new place?',
        "Which would cheer up a building site fence most: children's art, flowers or old photos?",
      ],
      idea: ['What picture would you like to see on the fence round a building site?'],
    },
    cued: [
      'What would you look at first through a *peephole* in a site fence?',
      'Which *mural* would you paint on a long wooden site panel?',
      '*Timber* or metal: which fence do you like to see along a street?',
      'What *graphics* on a site fence make you stop: an old photo, a map or a drawing?',
    ],
    atWork: {
      asks: [
        'What would you like to see on a site hoarding: art, history or the plans?',
        'What makes it easier to walk past a building site: signs, lights or a wide path?',
        'What makes neighbours happy with a building site: clear dates, tidy fences or a contact?',
        'Which fencing would you choose for an event: mesh panels, solid boards or barriers?',
      ],
      cued: [
        'Which part of a *temporary* fence do crews forget most often?',
        'What do you check first on the *perimeter* at the start of a shift?',
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
      choice: ['The front of a new building: brick, wood or glass?'],
      experience: ['Which front of a building makes you look up every time?'],
      problem: ['Which kind of facade is the hardest to keep clean?'],
      idea: ['What colour should the next big building in your town be?'],
    },
    cued: [
      'Which *tower* do you like to look at from far away?',
      'A wall of *terracotta*: warm red, cream or dark brown?',
      'Which building near you would look good with *glazing* from top to bottom?',
      'What would you show on the front of a *high-rise* at night?',
    ],
    atWork: {
      asks: [
        'What ages best on a facade: brick, stone, timber or metal?',
        'Which facade in your town makes you look up every time?',
        'Which facade material would you choose for an office: brick, timber or glass?',
        'What matters most in new cladding: safety, looks or low upkeep?',
      ],
      cued: ['What do you ask first when a client wants *aluminium* on the front?'],
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
      experience: [
        '+Which task needs a quiet corner of the office?',
        '+Where do you go at work when you need ten minutes of quiet?',
      ],
      choice: ['+What would you use an office pod for first: calls, focus or a chat?'],
      idea: ['+Which sound would you ban from an open office?'],
      problem: ['+Which kind of call is hardest to make in an open office?'],
    },
    cued: [
      'Where do you make *video calls* best: at a desk, in a booth or at home?',
      'Which office sound do you like: *quiet*, hum or cheerful chatter?',
      'What makes an *open plan* office feel right: plants, rugs or space?',
      'What do you always bring to a *meeting*: notebook, coffee or snack?',
    ],
    atWork: {
      asks: [
        '+When do you need a quiet space most at work: for calls, writing or thinking?',
        '+What disturbs you most in an open office: calls, chatter or people walking by?',
        'What matters most in an office phone booth: soundproofing, fresh air or light?',
        'What makes an office pleasantly quiet?',
      ],
      cued: [
        'What do colleagues book a *pod* for most: calls, focus or a quick chat?',
        'Which room in your office has the most *echo*?',
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
        'Drying your hands at work: paper towel, or hot air?',
        'Hand soap at a washroom sink: foam, liquid or a bar?',
      ],
      idea: ['Which scent of soap do you like best in a washroom?'],
      problem: ['Which mat or floor at your work gets the dirtiest on a rainy day?'],
    },
    cued: [
      'Which *soap* smell brings back school: green, pink or lemon?',
      'What would you have printed on an *entrance* mat: welcome, hello or a picture?',
      'Which kind of *towel* do you like best for your hands: thick cotton, linen or paper?',
      'Which *air freshener* scent would you pick for a hallway: pine, citrus or vanilla?',
    ],
    atWork: {
      asks: [
        'What matters most in a washroom service: regular refills, clean mats or quick help?',
        'What makes a workplace washroom feel looked after the moment you walk in?',
        'Which hand drying would you choose for your workplace: paper, linen or air?',
        "What do you notice first at a building's entrance: the mat, the floor or the desk?",
      ],
      cued: [
        'Which *refill* do your cleaners ask for most: soap, rolls or bags?',
        'What do visitors notice first at the *entrance* of your building?',
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
      problem: ['Which room at work gets stuffy the fastest?'],
      choice: [
        'In a stuffy office: more fresh air, or cooler air?',
        'Where does good ventilation matter most at home: the kitchen, the bathroom or the bedroom?',
      ],
      idea: ['Which room at work would you give more fresh air first?'],
    },
    cued: [
      'Which smell would you like to drift out of a *kitchen* all day?',
      'When do you open the windows for fresh *air*: first thing, at noon or before bed?',
      'Which *fan* cools best in summer: ceiling, desk or paper?',
      'Which *filter* at home do you clean first: the hood, the dryer or the vacuum?',
    ],
    atWork: {
      asks: [
        'What matters most in a ventilation system: quiet, fresh air or low energy use?',
        'What tells you first that a room needs better ventilation: smell, heat or yawns?',
        'What do you do in a stuffy meeting room: open a window, take a break or talk faster?',
        'What keeps a ventilation system at its best: clean filters, regular checks or smart controls?',
      ],
      cued: [
        'Which building taught you most about good *air quality*?',
        'How do you plan a *grease* clean so that the chef can keep cooking?',
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
        'The temperature at work: one for everybody, or a dial at each desk?',
        'How do you like to set the heating: a dial, a touch screen or a phone app?',
      ],
      idea: ['Which job in your building would you happily leave to the controls?'],
      problem: ['Which room at work is always too hot or too cold?'],
    },
    cued: [
      'How many degrees should a *thermostat* show on a winter evening?',
      'What would you have the *lighting* at home do by itself?',
      'Which room at home would you warm first with smart *heating*?',
      'Which gadget in a *smart building* would you take home with you?',
    ],
    atWork: {
      asks: [
        '+What matters most in building controls: comfort, energy use or easy screens?',
        'What makes building controls easy to live with: simple screens, training or good support?',
        'Which would you rather leave to the building: the lights, the blinds or the heating?',
        'Which would you improve first in a building: the heating, the lighting or the air?',
      ],
      cued: [
        'What do you look for first on a *BMS* screen on a Monday morning?',
        'Which quick win for *energy saving* do you check first in an old building?',
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
      problem: ['Which kind of packaging fills up your bins at work the fastest?'],
      choice: ['Empty boxes: flattened at once, or stacked until they topple?'],
      idea: ['Which waste at your work would you like to see take up half the space?'],
      experience: ["What's the biggest pile of cardboard you have had to deal with at work?"],
    },
    cued: [
      'What would you build with children out of big *cardboard* boxes: a den, a train or a castle?',
      'Which material at home do you put out for *recycling* most: glass, paper or cans?',
      'Which *skip* or container have you seen painted most beautifully?',
      'How do you keep *plastic* tidy before collection day: bags, boxes or a second bin?',
    ],
    atWork: {
      asks: [
        '+Which takes up the most room where you work: cardboard, plastic or pallets?',
        'What matters most in a compactor: space, safety or fewer collections?',
        'What gets everybody at work to sort their waste: clear signs, space or habit?',
        'What decides the right baler for a site: the space, the volume or the material?',
      ],
      cued: [
        'Where in a *warehouse* does a baler earn its place best?',
        'Which *waste* stream at your site would you tackle next?',
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
      experience: [
        '+How long has your oldest computer lasted?',
        '+What do you remember best about your first computer?',
        '+What do you save first before you pass on an old computer?',
        '~Which old cable do you keep although nobody knows what for?',
      ],
      choice: [
        '+Where do old laptops live in your home: in a drawer, in a box or in a cupboard?',
        'An old laptop: passed on, taken apart or kept in a drawer?',
      ],
      idea: ['Who could make good use of the old laptop in your cupboard?'],
    },
    cued: [
      'Who would you give a *refurbished* laptop to: a student, a club or a grandparent?',
      'Which *keyboard* do you type on best: a loud old one, or a flat quiet one?',
      'How many *monitors* do you like on a desk: one big one, two or none at all?',
      'Which *desktop* computer game from years ago would you play again?',
    ],
    atWork: {
      asks: [
        '+What matters most when old computers leave: safe data, reuse or easy collection?',
        '+How old is the oldest computer still in use where you work?',
        '+What gives an old computer new life: fresh software, more memory or a good clean?',
        '+What reassures you most when old computers leave: a certificate, a receipt or a report?',
      ],
      cued: [
        'Which question do customers ask first about *data destruction*: where, how or when?',
        'How do you keep track of every *asset* when the whole office changes laptops?',
      ],
    },
  },
];
