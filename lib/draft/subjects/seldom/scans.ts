import type { Subject } from '../subject';

/** Pictures, drawings and readings that machines take of fields, buildings, papers and air. */
export const scans: readonly Subject[] = [
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
      idea: ['Which place on Earth would you look at first from a satellite?'],
      problem: ['Which place near you has changed so much that you would see it from a satellite?'],
      choice: ['A satellite picture: by day with all the colours, or by night with the lights?'],
      experience: ['~What did you look for first when you saw your home from above?'],
    },
    atWork: {
      work: [
        'What would you look at first from space: a forest, a coast or your own street?',
        'Which change in the land would you most like to follow from above, year by year?',
      ],
      people: [
        'Which picture of Earth from space has stayed in your mind?',
        "What did you see in a satellite picture that you'd never noticed on the ground?",
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
      idea: ['What would you look for first in a survey of your crops?'],
      problem: ['~Which corner of a field always grows as it pleases?'],
      choice: ['Checking a crop: a drone overhead, or boots between the rows?'],
      experience: ['What did you notice when you first saw your fields from above?'],
    },
    atWork: {
      work: [
        "What's hardest to spot in a crop before it is too late?",
        'Which takes longer in a crop survey: gathering the data, or deciding what to do?',
      ],
      people: [
        'Who do you know that can tell how a crop is doing just by walking through it?',
        "What has a field shown you that you'd never have guessed from the gate?",
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
      problem: ['~Which room at your work would be hardest to measure with a tape?'],
      choice: ['From a laser scan: a flat plan, or a model you can walk through?'],
      experience: ['Which building has surprised you with a crooked wall or a hidden space?'],
    },
    atWork: {
      work: [
        "What's most often wrong on the old drawings of a building?",
        'What takes longer on a scanning job: the hours on site, or the work afterwards?',
      ],
      people: [
        'Which old building would you most like to walk through as a laser scan?',
        'Which building that has gone do you wish somebody had scanned in time?',
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
      idea: ['What would you draw first if you could learn CAD in a day?'],
      problem: ['Which change to a drawing takes longer in CAD than anybody expects?'],
      choice: ['A first sketch: pencil on paper, or straight into CAD?'],
      experience: ['What was the first thing you ever drew to scale?'],
    },
    atWork: {
      work: [
        'What causes the most rework in a set of drawings?',
        'Which is harder to keep in order: the file names, or the revisions?',
      ],
      people: [
        'What did you design or draw first: a treehouse, a kitchen or a whole house?',
        'Which building would you love to see the original drawings of?',
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
      idea: ['Which filing cabinet at work would you scan and empty first?'],
      problem: ['Which piece of paper at work takes you longest to find?'],
      choice: ['Old files at work: scan everything, or only what still matters?'],
      experience: ['What came to light the last time you cleared a filing cabinet?'],
    },
    atWork: {
      work: [
        'Which papers at work would nobody dare to throw away?',
        'What takes longer with old files: scanning them, or deciding what to keep?',
      ],
      people: [
        "What's the oldest document you have held at work?",
        'What did you once find in an old file that made you stop and read?',
      ],
    },
  },
  {
    name: 'data centre',
    says: ['data (centre|center)', 'colocation', 'server (room|rack|hall)', 'edge (computing|data)'],
    clues:
      'racks, cooling, megawatts, latency, uptime, servers, fibre, generators, hyperscale, colocation, power, cabling, edge, ups, cloud, gpu, hall, tier iii, aisle, pue, substation, cabinet, liquid, redundancy, connectivity, raised floor, commissioning, fire suppression, heat reuse',
    asks: {
      idea: ['Which part of a data centre do you most like to show visitors?'],
      problem: ["What's hardest to explain about a data centre to somebody outside the trade?"],
      choice: ['The heat from a data centre: for a swimming pool, or for a greenhouse?'],
      experience: ['What was the first server you looked after, and where did it live?'],
    },
    atWork: {
      work: [
        'What do people ask first about a data centre: the power, the noise or the jobs?',
        'Which takes more care in a data centre: the cooling, or the cabling?',
      ],
      people: [
        'What surprised you most the first time you walked into a data centre?',
        'What does a good data centre technician do that nobody ever notices?',
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
      problem: ['~What at your work beeps, and nobody knows the reason?'],
      choice: ['A reading from a machine: sent to your phone, or shown on a wall screen?'],
      experience: ['Which reading or screen do you check first when you come in to work?'],
    },
    atWork: {
      work: [
        'What would you most like a sensor to tell you: a leak, a queue or an empty shelf?',
        'What still gets checked by hand where you work that a sensor could read?',
      ],
      people: [
        'What did a reading once tell you that nobody at work had guessed?',
        "Who do you know that can tell something isn't right before any sensor does?",
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
      idea: ['Which room at your work needs fresh air the most by the afternoon?'],
      problem: ["What's hardest to agree on in a shared office: the windows, the heating or the fan?"],
      choice: ['In a stuffy meeting: open a window, or take a break outside?'],
      experience: ['Where do you go for a breath of fresh air on a working day?'],
    },
    atWork: {
      work: [
        'What makes the air in an office worse by the end of the day?',
        'Which bothers you more at work: stuffy air, or dry air?',
      ],
      people: [
        "Which place you've worked had the best air, and which had the worst?",
        'Which small change made the air better where you live or work?',
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
      idea: ['What at your work would you have a camera count for you?'],
      problem: ['Which fault at your work is hardest to spot by eye?'],
      choice: ['A camera on a production line: for counting, or for checking?'],
      experience: ["What's the trickiest part you have had to light for a camera inspection?"],
    },
    atWork: {
      work: [
        "What's harder in a camera inspection: getting the light right, or agreeing what's a fault?",
        'What should a camera check on a production line, and what needs a human eye?',
      ],
      people: [
        'Who do you know with the sharpest eye for a tiny fault?',
        "What's the smallest fault you've ever seen cause a big problem?",
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
      idea: ['Which machine at your work would you like to give you a warning in good time?'],
      problem: ['~Which machine at your work tells you by its sound how it feels?'],
      choice: ['Looking after a machine: by the calendar, or by what its readings say?'],
      experience: ['Which old machine at your work just keeps on running?'],
    },
    atWork: {
      work: [
        'Which machine would you most like to have tell you a week before it needs a repair?',
        'Which costs more time in a breakdown: finding the cause, or getting the part?',
      ],
      people: [
        'Who do you know that can tell what a machine needs just by listening to it?',
        'Which sound tells you that a car or machine needs looking at soon?',
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
      idea: ['What at your work would you put a tracking tag on first?'],
      problem: ['~Which tool at your work wanders off as soon as you put it down?'],
      choice: ['A tracking tag at work: on the tools, or on the crates?'],
      experience: ['~Where did the thing everybody was looking for at work turn up?'],
    },
    atWork: {
      work: [
        'What takes longest to find where you work when somebody needs it fast?',
        'Which is harder to keep track of: tools, stock or returnable crates?',
      ],
      people: [
        'What would you put a tag on first so that you never lost it again?',
        'What do you remember about your longest day of counting stock by hand?',
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
      problem: ['How far do people walk in your warehouse during a shift?'],
      choice: ['New robots in a warehouse: a few at first, or the whole floor at once?'],
      experience: ['Where did you see a robot at work for the first time?'],
    },
    atWork: {
      work: [
        'What has to be tidied up in a warehouse before robots can work there?',
        'What wears people out more in a warehouse: the walking, or the lifting?',
      ],
      people: [
        'Which warehouse job would you hand to a robot first?',
        'Which robot or machine at work made you wonder how people managed without it?',
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
      idea: ["Which job at your work depends most on tomorrow's weather?"],
      problem: ['Which kind of weather makes the most trouble for your work?'],
      choice: ['A weather warning for work: the evening before, or an hour ahead?'],
      experience: ['~Who or what near you knows first when rain is on its way?'],
    },
    atWork: {
      work: [
        'Which plan do you never make without checking the weather first?',
        'Which matters more for planning work: how much it rains, or exactly when?',
      ],
      people: [
        "What's the worst weather you've ever had to work in?",
        'Which storm or heatwave turned a working day of yours upside down?',
      ],
    },
  },
];
