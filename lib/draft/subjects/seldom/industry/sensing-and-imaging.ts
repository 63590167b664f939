import type { Subject } from '../../subject';

/** Pictures, drawings and readings that machines take of fields, buildings, papers and air. */
export const sensingAndImaging: readonly Subject[] = [
  {
    name: 'satellite pictures',
    says: [
      'satellite (image|imagery|picture|data|monitoring)',
      'earth observation',
      'remote sensing',
      'nano ?satellite',
    ],
    clues:
      'orbit, pixels, resolution, spectral, cloud cover, sentinel, ndvi, flood, imagery, earth, remote sensing, observation, crop, radar, sar, land, ice, monitoring, deforestation, archive, constellation, map, analyst, change detection, infrared, multispectral, gis, wildfire, metres, storm, aerial, cubesat',
    asks: {
      idea: ['+Which place on Earth would you look at first from a satellite?'],
      choice: ['A satellite picture: by day with all the colours, or by night with the lights?'],
      problem: ['Which place near you has changed so much that you would see it from a satellite?'],
      experience: ['~What did you look for first when you saw your home from above?'],
    },
    cued: [
      'Which *river*, island or mountain would make the best picture from space?',
      'What would you follow from *orbit* for a year: ice, herds or city lights?',
      'What would you print from an *archive* of pictures of your town?',
      'Which *crop* makes the prettiest pattern from above: tulips, rice or lavender?',
    ],
    atWork: {
      asks: [
        'Which use of satellite pictures interests you most: farming, climate or mapping?',
        'Which change in the land would you most like to follow from above, year by year?',
        'What would you look at first from space: a forest, a coast or your own street?',
        'What would you map first with satellite pictures: crops, floods or roads?',
      ],
      cued: [
        'Which *resolution* is good enough for the work you do?',
        'What did *radar* show you that a photo could not?',
      ],
    },
  },
  {
    name: 'crop surveys',
    says: [
      'crop (survey|scouting|monitoring|mapping|estimate|health map)',
      'yield (map|mapping|estimate)',
      '(soil|field) (mapping|sampling|scanning)',
    ],
    clues:
      'ndvi, drone, agronomist, hectares, acres, canopy, variable rate, nitrogen, field, yield, soil, map, sampling, weeds, wheat, scouting, rice, disease, imagery, plant count, season, moisture, farmer, estimate, satellite, pest, paddy, insurance, harvest',
    asks: {
      choice: ['Checking a crop: a drone overhead, or boots between the rows?'],
      idea: ['What would you look for first in a survey of your crops?'],
      experience: ['What did you notice when you first saw your fields from above?'],
      problem: ['~Which corner of a field always grows as it pleases?'],
    },
    cued: [
      'A *drone* over the farm: would you rather fly it, or look at the pictures?',
      'What tells you that *soil* is in good shape: the worms, the smell or the crumb?',
      'What do you like best about a field of *wheat*: the green, the gold or the sound?',
      'Which *weeds* do you see first in spring: docks, thistles or chickweed?',
      'Guessing the *yield* before harvest: by eye, by counting or from last year?',
      'Where do you keep the *map* of your fields: on the wall, on a tablet or in your head?',
      '*Scouting* a field: straight through the middle, in a zigzag or along the edge?',
      'How do you judge *moisture* in a field: a spade, a handful of soil or a sensor?',
    ],
    atWork: {
      asks: [
        '+What does a good field map show that a walk can miss?',
        '+Which decision does a crop map help with first: seed, fertiliser or spraying?',
        'What would you most like to know about the soil in a field?',
        'How do you like to receive crop survey results: as a map, a report or a call?',
      ],
      cued: [
        'What do growers ask an *agronomist* first after a look at a crop picture?',
        'Where would you try *variable rate* first: seed, lime or fertiliser?',
        'Which crop *disease* do you look for first in a wet spring?',
        'What do you use *NDVI* pictures for most: feeding, drainage or harvest plans?',
      ],
    },
  },
  {
    name: 'laser scanning',
    says: [
      'laser scan(ning|ner)?',
      '(scan to bim|3d scan(ning|ner)?)',
      'lidar (survey|scan|scanner)',
      'photogrammetry',
    ],
    clues:
      'scanner, accuracy, mesh, as built, millimetre, revit, heritage, point cloud, lidar, survey, bim, facade, 3d model, building, photogrammetry, site, drone, register, church, measured, tripod, topographical, drawings, floor plan, reality capture, elevation, plant room, structure',
    asks: {
      idea: ['Which building would you love to walk through as a laser scan?'],
      choice: [
        'From a laser scan: a flat plan, or a model you can walk through?',
        'Which place would you explore in a 3D scan: a cave, a castle or a cathedral?',
      ],
      problem: ['~Which room at your work would be hardest to measure with a tape?'],
    },
    cued: [
      'Which *church* or castle would you like to see measured down to the last stone?',
      'What would you look at first from a *drone* above your town?',
      'Which *3d model* would you like on your desk: your house, a bridge or a cathedral?',
      'Which *heritage* building near you has the most crooked corners?',
    ],
    atWork: {
      asks: [
        'What would you use a scan for first: renovation, records or clash checks?',
        'What matters most in a laser scan: accuracy, speed or a clean model?',
        'Which old building would you most like to walk through as a laser scan?',
        'What takes longer on a scanning job: the hours on site, or the work afterwards?',
      ],
      cued: [
        'What do clients do first with a *point cloud*: measure, model or just fly through it?',
        'Where was the trickiest spot you have set up a *scanner*?',
      ],
    },
  },
  {
    name: 'CAD and BIM',
    says: [
      '(cad|bim) (software|model|library|manager|technician|drawing|training|object)',
      '(autocad|revit|solidworks|sketchup)',
      '(drafting|draughting) (service|software)',
    ],
    clues:
      'drawings, layers, clash detection, dimensions, render, title block, revision, drawing, model, architect, 3d, clash, drafting, technician, library, object, coordination, design, parametric, ifc, detail, families, site, construction, contractor, mep, dwg, template, plan, level of detail, training',
    asks: {
      choice: ['A first sketch: pencil on paper, or straight into CAD?'],
      experience: ['What was the first thing you ever drew to scale?'],
      problem: ['Which change to a drawing takes longer in CAD than anybody expects?'],
      idea: ['What would you draw first if you could learn CAD in a day?'],
    },
    cued: [
      'Which building would you like to walk through as a *3D* model?',
      'Which piece of furniture would you *design* for your own home first?',
      'Which room would you change if you had the *drawings* of your home in front of you?',
      'Which question would you ask an *architect* about your own home?',
    ],
    atWork: {
      asks: [
        'Which CAD skill would you like to learn next: modelling, scripting or rendering?',
        'Which BIM benefit helps your projects most: clash checks, quantities or clear visuals?',
        'What matters most in a set of drawings: clarity, accuracy or up-to-date revisions?',
        'What would you improve first in your CAD work: speed, standards or sharing?',
      ],
      cued: [
        'Which *clash* between trades shows up most often in your models?',
        'What makes a *revision* easy to follow for everybody on site?',
      ],
    },
  },
  {
    name: 'document scanning',
    says: [
      'document (scanning|capture|imaging|digiti[sz]ation|storage)',
      'ocr',
      '(scan|scanned) (archive|file|drawing|record)',
      '(bulk|book|microfilm) scanning',
    ],
    clues:
      'archive, filing cabinet, scanned, searchable, retention, ocr, paper, digitise, box, records, pdf, barcode, page, storage, shredding, index, a4, microfiche, patient notes, dpi, large format, batch, plans, retrieval, bulk, confidential, deed, legal files, dms, office space',
    asks: {
      choice: ['Old files at work: scan everything, or only what still matters?'],
      problem: ['Which piece of paper at work takes you longest to find?'],
      idea: ['Which filing cabinet at work would you scan and empty first?'],
      experience: ['What came to light the last time you cleared a filing cabinet?'],
    },
    cued: [
      'Which *box* of papers at home would you love to see turned into one small file?',
      'What is in your oldest *filing* folder at home?',
      'Which school *record* or report would you like to read again?',
      'Which *plans* or drawings would you like a clear copy of?',
    ],
    atWork: {
      asks: [
        '+What would you scan first at work: contracts, invoices or personnel files?',
        'What takes longer with old files: scanning them, or deciding what to keep?',
        'Which department would you scan first: finance, HR or legal?',
        'What matters most in document scanning: quick search, clear images or safe storage?',
      ],
      cued: [
        'Which *records* in your office get asked for most often?',
        'How long do you keep *paper* after it is scanned?',
      ],
    },
  },
  {
    name: 'data centre',
    says: ['data (centre|center)', 'colocation', 'server (room|rack|hall)', 'edge (computing|data)'],
    clues:
      'racks, cooling, megawatts, latency, uptime, servers, fibre, generators, hyperscale, colocation, power, cabling, edge, ups, cloud, gpu, hall, tier iii, aisle, pue, substation, cabinet, liquid, redundancy, connectivity, raised floor, commissioning, fire suppression, heat reuse',
    asks: {
      choice: ['The heat from a data centre: for a swimming pool, or for a greenhouse?'],
      problem: ["What's hardest to explain about a data centre to somebody outside the trade?"],
      experience: ['What was the first server you looked after, and where did it live?'],
      idea: ['Which part of a data centre do you most like to show visitors?'],
    },
    cued: [
      'Which photo, film or song would you send to the *cloud* first?',
      'What does *fibre* at home mean first: films, games or work?',
      'Which city would you put a new *data centre* in?',
      'What would you do first with a *GPU* as fast as a supercomputer?',
    ],
    atWork: {
      asks: [
        'What matters most when choosing a data centre: location, power or support?',
        'What does a good data centre technician do that nobody ever notices?',
        'What surprised you most the first time you walked into a data centre?',
        'Which takes more care in a data centre: the cooling, or the cabling?',
      ],
      cued: [
        'What do you check first in a new *rack*?',
        'Which *cooling* method would you build with if you could start again?',
      ],
    },
  },
  {
    name: 'IoT sensors',
    says: [
      'iot',
      'internet of things',
      '(wireless|smart|occupancy|vibration|moisture) sensor',
      'lorawan',
      'connected (sensor|device|machine)',
    ],
    clues:
      'gateway, battery life, readings, telemetry, alerts, sensors, firmware, connectivity, lorawan, device, monitoring, dashboard, temperature, humidity, wireless, connected, real-time, network, data, leak, sim, occupancy, vibration, mqtt, cold chain, smart building, threshold, retrofit, edge, platform, tank level, footfall',
    asks: {
      idea: ['What would you most like a sensor at your work to tell you?'],
      choice: ['A reading from a machine: sent to your phone, or shown on a wall screen?'],
      experience: ['Which reading or screen do you check first when you come in to work?'],
      problem: ['~What at your work beeps, and nobody knows the reason?'],
    },
    cued: [
      'What *temperature* do you like best where you work?',
      'Where would a *leak* sensor help you sleep: under the sink, in the loft or by the boiler?',
      'Where would live *occupancy* help you most at work: desks, meeting rooms or parking?',
      'Which gadget of yours has the best *battery life*?',
      'A *dashboard* for a building: numbers, colours or a simple map?',
      "What's the best way to get an *alert* at night: a text, a call or a light?",
      'Where do you notice poor *air quality* first: a meeting room, a classroom or a car?',
      'Which *fridge* or freezer would you like to keep an eye on from your phone?',
    ],
    atWork: {
      asks: [
        '+What makes sensor data useful to a busy team?',
        '+Where do connected sensors save most: energy, repairs or waste?',
        '+What is hardest in a sensor project: power, signal or making sense of data?',
        '+Where would you fit the first sensors at work: machines, rooms or vehicles?',
      ],
      cued: [
        'Where in your building is it hardest to find a good place for a *gateway*?',
        'Which machine would you fit with a *vibration* sensor first?',
        'How do you explain *LoRaWAN* to a customer in one sentence?',
        'Who gets the *alert* first where you work: maintenance, security or the manager?',
      ],
    },
  },
  {
    name: 'air quality',
    says: [
      '(indoor )?air quality',
      'air (monitor|monitoring|purifier)',
      'co2 (monitor|sensor)',
      '(particulate|pollen) (sensor|monitor|level)',
    ],
    clues:
      'ventilation, particulates, filters, humidity, fresh air, pollution, stuffy, pm2, co2, pm2.5, purifier, monitor, pollen, dust, mould, allergy, asthma, hvac, sensor, smog, voc, indoor, ppm, classroom, hepa, smoke, aqi, idling, radon, nitrogen dioxide',
    asks: {
      idea: ['+What would you like to know about the air where you live?'],
      choice: [
        '+Where would you like to see the air measured next: at a school, a park or a station?',
        '+What would help the air outside schools most: more walking, more trees or fewer cars?',
      ],
      experience: ['Where do you go for a breath of really fresh air?'],
    },
    cued: [
      'What clears a *stuffy* bedroom fastest at your house: a window, a fan or the door?',
      'Where do you like to walk when the *pollen* count is low: meadow, wood or park?',
      'Which place at home collects *dust* fastest: shelves, screens or under the bed?',
      'Which plant or gadget do you trust for *fresh air* indoors?',
    ],
    atWork: {
      asks: [
        'What improves the air at work most: open windows, plants or better ventilation?',
        'Which small change made the air better where you live or work?',
        'What would you like an air quality report to show: trends, tips or a simple score?',
        'Which would you measure first at work: carbon dioxide, humidity or dust?',
      ],
      cued: [
        'What number on a *CO2* monitor makes you open a window at work?',
        'Where in the building would you put the first *sensor*: meeting room, canteen or classroom?',
      ],
    },
  },
  {
    name: 'machine vision',
    says: [
      '(machine|computer) vision',
      '(vision|optical) (inspection|sorting|sorter|system)',
      'image recognition',
      'defect detection',
    ],
    clues:
      'cameras, lens, defects, conveyor, detection, lighting, inspection, deep learning, image, sorting, robot, pixel, production line, barcode, reject, ai, frame rate, packaging, 3d, optical, surface, bottle, label check, factory, false reject, training images, algorithm, pick, scratch, throughput',
    asks: {
      choice: ['A camera on a production line: for counting, or for checking?'],
      problem: ['Which fault at your work is hardest to spot by eye?'],
      idea: ['What at your work would you have a camera count for you?'],
      experience: ["What's the trickiest part you have had to light for a camera inspection?"],
    },
    cued: [
      'Which *robot* would you like at home: one for dishes, laundry or the garden?',
      'What would you have a *camera* look for in your kitchen: crumbs, lost keys or the cat?',
      'What would you like to see filmed in slow motion on a *production line*?',
      'What do you like *sorting* by hand: socks, screws or photos?',
    ],
    atWork: {
      asks: [
        'What matters most in a machine vision system: accuracy, speed or easy setup?',
        'Which check would you automate first with a camera: labels, dimensions or surface?',
        "What's harder in a camera inspection: getting the light right, or agreeing what's a fault?",
        'Which helps most in a machine vision project: good lighting, clear samples or skilled people?',
      ],
      cued: [
        'What would you try first with *deep learning* on your line: faults, counts or reading codes?',
        'What matters most for a stable *inspection*: light, lens or a clean part?',
      ],
    },
  },
  {
    name: 'predictive maintenance',
    says: [
      '(predictive|preventive|preventative|condition based) maintenance',
      'machine health',
      '(oil|acoustic) analysis',
      'maintenance (software|planner|scheduling|app)',
      'asset health',
    ],
    clues:
      'bearings, downtime, asset, work order, breakdown, lubrication, spare parts, vibration, sensor, bearing, machine, thermal, motor, failure, oil analysis, pump, condition, alert, ai, plant, reliability, acoustic, anomaly, gearbox, engineer, spare, ultrasound, planned, compressor, infrared, factory',
    asks: {
      choice: ['Looking after a machine: by the calendar, or by what its readings say?'],
      idea: ['Which machine at your work would you like to give you a warning in good time?'],
      experience: ['Which old machine at your work just keeps on running?'],
      problem: ['~Which machine at your work tells you by its sound how it feels?'],
    },
    cued: [
      'What in your house tells you that it needs a *spare part*: a rattle, a drip or a light?',
      'What do you like a phone *alert* for: rain, trains or football?',
      'Which *pump*, fan or fridge at home has lasted the longest?',
      'What do you listen to first on a strange noise in the car: the engine, the wheels or the *bearing*?',
    ],
    atWork: {
      asks: [
        '+What matters most in predictive maintenance: good sensors, clear alerts or time to act?',
        'Which machine would you most like to have tell you a week before it needs a repair?',
        'Which reading tells you most about a machine: vibration, temperature or sound?',
        'Which costs more time in a breakdown: finding the cause, or getting the part?',
      ],
      cued: [
        'Which *sensor* would you fit first on an old machine?',
        'What gives the earliest warning in your plant: *vibration*, heat or an experienced ear?',
      ],
    },
  },
  {
    name: 'RFID tags',
    says: [
      'rfid',
      '(asset|tool|pallet) (tracking|tracker|tag|tagging)',
      'nfc (tag|card)',
      '(real time location|rtls)',
    ],
    clues:
      'reader, antenna, inventory, scanner, tags, stocktake, encoded, bluetooth, asset, tracking, scan, pallet, nfc, warehouse, label, tool, barcode, chip, item-level, uhf, gate, laundry, handheld, rtls, stock, wristband, inlay, metal mount, sports timing, container, read range, cattle, counting',
    asks: {
      idea: [
        '+What would you like to find in seconds with a tracking tag?',
        '+What at your work would you put a tracking tag on first?',
        'What do you count often that a tag could count for you?',
      ],
      choice: ['+How do you keep track of tools and stock: tags, a list or a good memory?'],
      experience: ['~Which tool at your work wanders off as soon as you put it down?'],
    },
    cued: [
      'Where would you put a *Bluetooth* tag first: keys, bag or cat?',
      'What would you like to *scan* at home to find it in a second?',
      'What does your *NFC* phone or card open for you: door, bus or till?',
      'Which part of the *laundry* would you like to tag first: socks, shirts or towels?',
    ],
    atWork: {
      asks: [
        'Where would RFID save the most time: stocktakes, returns or tool stores?',
        'What would you track first with RFID: tools, stock or laundry?',
        'Which is harder to keep track of: tools, stock or returnable crates?',
        'Which tag suits your work best: a label, a hard tag or a wristband?',
      ],
      cued: [
        'Which *tool* at work is borrowed the most?',
        'Who takes part in a *stocktake* at your place, and who brings the biscuits?',
      ],
    },
  },
  {
    name: 'warehouse robots',
    says: [
      'warehouse (robot|robotics|automation)',
      '(picking|mobile|sorting) robot',
      '(amr|agv|cobot)',
      '(automated|autonomous) (storage|forklift|picking|guided vehicle)',
    ],
    clues:
      'fulfilment, aisles, shelves, totes, picking, conveyor, robots, intralogistics, amr, pallet, shelf, agv, automation, cobot, parcel, sorting, depalletise, order picker, goods-to-person, robotic arm, wms, pick rate, forklift, fleet, charging, ecommerce, throughput, labour shortage, storage grid, navigation, gripper, robotics',
    asks: {
      idea: ['Which job in a warehouse would you hand to a robot first?'],
      choice: ['New robots in a warehouse: a few at first, or the whole floor at once?'],
      experience: ['Where did you see a robot at work for the first time?'],
      problem: ['How far do people walk in your warehouse during a shift?'],
    },
    cued: [
      'What would you call a robot that brings *shelves* to you all day?',
      'Which parcel would you most like to see on the *conveyor* with your name on it?',
      'What would you let a *cobot* hold for you while you work: parts, boxes or the lunch?',
      'How would you *sort* your own kitchen cupboards: by size, by meal or by how often you use them?',
      'Which *forklift* job looks like the most fun from a distance?',
      'What would you ask an *engineer* who builds robots for warehouses?',
      'What was the last *parcel* you were excited to open?',
      'How should a robot in the *aisle* let you pass: beep, stop or step aside?',
    ],
    atWork: {
      asks: [
        '+Which warehouse job would you hand to a robot first?',
        '+What matters most in warehouse robots: speed, safety or easy set-up?',
        '+Where would you start with robots in a warehouse: picking, packing or moving pallets?',
        '+Where do warehouse robots save the most steps?',
        '+What makes a warehouse robot easy to work with?',
        '+What would you ask first about a warehouse robot?',
      ],
      cued: [
        'Which aisle do your best *pickers* like most, and what is on the shelves there?',
        'Which question do staff ask first when the first *AMR* comes through the door?',
        'Where did *automation* help your team most: picking, packing or returns?',
        'What do you measure first after a new *WMS* goes live: pick rate, errors or walking time?',
      ],
    },
  },
  {
    name: 'weather data',
    says: [
      'weather (data|station|api|intelligence|service for)',
      '(hyper ?local|site specific) (forecast|weather)',
      'rain gauge',
      '(lightning|frost|storm) (alert|warning|detection)',
    ],
    clues:
      'forecast, rainfall, wind speed, meteorologist, radar, humidity, anemometer, api, lightning, station, model, hyperlocal, storm, temperature, site, alert, historical, crane, construction, hail, climate, sensor, gust, energy demand, irradiance, satellite, sailing, insurer, degree day, sports ground, hourly, feed',
    asks: {
      choice: [
        '+Where do you look for the weather: in an app, on the radio or out of the window?',
        '+What do you check first in a weather forecast: rain, wind or temperature?',
        'A weather warning for work: the evening before, or an hour ahead?',
      ],
      problem: ['Which kind of weather makes the most trouble for your work?'],
    },
    cued: [
      'Where do you look for the *forecast*: phone, radio or out of the window?',
      'How do you like to spend a *storm*: at the window, in bed or by the fire?',
      'How do you measure *rainfall*: a gauge, a bucket or your boots?',
      'Which *temperature* is just right for you: fifteen, twenty or twenty-five degrees?',
    ],
    atWork: {
      asks: [
        '+Which weather data helps your work most: rain, wind or temperature?',
        'Which matters more for planning work: how much it rains, or exactly when?',
        'What matters most in weather data: accuracy, history or frequent updates?',
        'How do you like weather data delivered: an API, a dashboard or an alert?',
      ],
      cued: [
        'At what *wind speed* does work stop on your site?',
        'Which *forecast* does your team check first in the morning: rain, wind or heat?',
      ],
    },
  },
];
