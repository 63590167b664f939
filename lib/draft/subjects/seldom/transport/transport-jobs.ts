import type { Subject } from '../../subject';

/** Work on road and rail, and in the air above. */
export const transportJobs: readonly Subject[] = [
  {
    name: 'lorry driving',
    says: [
      '(hgv|cdl|lgv) (training|licence|license|test|course|school|class|driver)',
      'class (one|two|1|2) driver',
      'driver cpc',
      'truck (driver|driving) (school|training)',
      'lorry driving',
      'truck driving',
    ],
    clues:
      'lorry driver, reversing, artic, cab, trainee, tachograph, trailer, tramping, truck stop, hgv, class 1, licence, cpc, trucker, tacho, wheel, haulage, training, cdl, test pass, motorway, load, lgv, theory, learner, rigid, instructor, medical, overnight, cat c, module 3, coupling',
    asks: {
      idea: [
        '+Which lorry would you most like to drive?',
        '+Where would your first long trip in a lorry take you?',
        'What would you take along for a week in a lorry cab?',
      ],
      choice: [
        '+What would you like to carry in a lorry: food, cars or machinery?',
        '+Which looks hardest in a lorry: reversing, roundabouts or narrow streets?',
        'Lorry driving: home every night, or away all week on long trips?',
      ],
    },
    cued: [
      'What would draw you to *HGV* driving: the open road, the trucks or the quiet?',
      'Which colour would you choose for the *cab* of your lorry?',
      '*Reversing* a lorry: by mirrors, by camera or with a helper outside?',
      'What do you order at a *truck stop*: a full breakfast, a pie or just coffee?',
      'Learning for the lorry *theory* test: an app, a book or a friend with questions?',
      'What would you most like to haul on a *trailer*: cars, timber or a fairground ride?',
      'Where would you drive first with a *Class 1* licence: the coast, the mountains or abroad?',
      'Who would you ring first with the news of a lorry *test pass*?',
    ],
    atWork: {
      asks: [
        'Which facilities matter most to lorry drivers: parking, showers or hot food?',
        'What draws people to lorry driving: the freedom, the training or the road?',
        'Which would help new lorry drivers most: a mentor, local routes or extra practice?',
        'What matters most in lorry driver training: practice, a patient instructor or a modern vehicle?',
      ],
      cued: [
        'What do you tell every *trainee* before the first drive?',
        'Which *CPC* topic has been most useful to you: first aid, loads or hours?',
        'What makes drivers stay in *haulage*: good hours, good trucks or good planners?',
        'What helps a new driver get used to the *tachograph*: practice, a guide or a colleague?',
      ],
    },
  },
  {
    name: 'same-day couriers',
    says: [
      'same ?day (courier|delivery|transport)',
      'courier (driver|service|firm|company)',
      'multi ?drop',
      'dispatch rider',
      'owner driver',
      'bike courier',
    ],
    clues:
      'pod, urgent, collected within, pallet, courier, parcels, door to door, dedicated van, tracked, delivery, van, driver, collection, multi-drop, dispatch, postcode, pick-up, route, proof of delivery, nationwide, motorbike, documents, dedicated, consignment, owner driver, mileage, medical sample, door, hour, direct, small van, express, loads',
    asks: {
      experience: [
        'What makes a good courier driver?',
        'When does a same-day delivery save the day?',
        'What do you like to know while a courier is on the way?',
      ],
      choice: ['Which thing would you need the same day: a document, a part or a present?'],
    },
    cued: [
      'Who would you send a same-day *parcel* of cake to?',
      'Where do you like a *courier* to leave a box: porch, neighbour or locker?',
      'What would you put in a big *van* and send across the country today?',
    ],
    atWork: {
      asks: [
        'What matters most in a same-day courier: speed, tracking or a person to call?',
        'When has a same-day courier saved the day for you?',
        'What would you send across town today if it could arrive by tonight?',
        'How do you like to hear from a courier: a text, a call or a live map?',
      ],
      cued: [
        'Which *urgent* job did your team pull off just in time?',
        'What do you look for first in a courier: tracking, *proof of delivery* or a friendly voice?',
      ],
    },
  },
  {
    name: 'breakdown recovery',
    says: [
      '(vehicle|roadside|breakdown|car|truck) recovery',
      'breakdown (service|assistance|truck|lorry)',
      'tow(ing)? (truck|service|company|operator)',
      'roadside (assistance|rescue)',
      'stranded driver',
    ],
    clues:
      'hard shoulder, flatbed, winch, towed, flat battery, stranded, ditch, lay by, recovered, truck, roadside, jump start, puncture, motorway, vehicle, callout, wheel, 24 hour, tyre, assistance, garage, stuck, transport, accident, aa, engine, van, lorry, non-runner, wrong fuel, operator, highway',
    asks: {
      idea: ['+What do you always like to have in the boot of your car, just in case?'],
      choice: ['While you wait for the tow truck: radio, snacks or a walk up and down?'],
      problem: ["What's hardest about a breakdown: the wait, the weather or saying where you are?"],
      experience: ['Who taught you to change a wheel or jump-start a car?'],
    },
    cued: [
      'Who would you ring first with a *flat battery*?',
      'Which song would you play while you wait for the *recovery* truck?',
      'What would you eat in the car on a long *motorway* drive?',
      'What is the kindest thing a stranger can do for you at the *roadside*?',
    ],
    atWork: {
      asks: [
        'What should every driver keep in the car in case of a breakdown?',
        'What do drivers value most in a recovery team: calm, speed or clear updates?',
        'What should every driver learn first: change a wheel, jump-start or stay safe by the road?',
        'What matters most in breakdown cover for a fleet: speed, updates or a spare vehicle?',
      ],
      cued: [
        'Which *callout* do you still tell stories about?',
        'What do you say first to somebody *stranded* on a wet night?',
      ],
    },
  },
  {
    name: 'railway engineering',
    says: [
      'rail (engineering|industry|infrastructure|freight|maintenance|contractor)',
      'track (maintenance|renewal|worker)',
      'rolling stock',
      'permanent way',
      'signalling (engineer|system|upgrade)',
      'rail ?(road|way) (worker|engineer|maintenance)',
    ],
    clues:
      'possession, ballast, overhead line, night shift, sidings, locomotive, sleepers, depot, trackside, track, rail, signalling, rolling stock, train, station, freight, network rail, electrification, engineer, apprentice, tunnel, bridge, gantry, wheelset, level crossing, pts, points, platform, catenary, civils, infrastructure',
    asks: {
      experience: ['Which railway bridge, tunnel or viaduct impresses you most?'],
      idea: ['Which job on the railway would you like to try for a day?'],
      choice: [
        'What impresses you most about a railway: the bridges, the tunnels or the trains?',
        'After a night shift on the railway: a big breakfast, or straight to bed?',
      ],
    },
    cued: [
      'Where do you like to watch a *locomotive* go by: a bridge, a platform or a hillside?',
      'Which *tunnel* have you been through that seemed to go on for ever?',
      'Which *station* would you choose to spend an hour in?',
      'Which old *freight* train or wagon did you have in a toy set?',
    ],
    atWork: {
      asks: [
        'Who first got you interested in railways?',
        'Which railway job would you like to see up close?',
        'What makes a track renewal go well: planning, teamwork or the right machines?',
        'What do railway apprentices learn fastest on site: teamwork, tools or safe habits?',
      ],
      cued: [
        'What goes in your bag for a weekend *possession*?',
        'Which part of *signalling* would you show an apprentice first?',
      ],
    },
  },
  {
    name: 'drone pilots',
    says: [
      'drone (pilot|survey|photography|footage|operator|inspection|training|service|show)',
      'aerial (photography|survey|filming|footage)',
      'uav',
      '(flying|fly) (a |your |my )?drone',
    ],
    clues:
      'footage, propellers, no fly zone, thermal imaging, pilot, roof survey, aerial, airspace, survey, flight, caa, camera, uav, roof inspection, fly, thermal, landscape, filming, orthomosaic, licence, photography, battery, 4k, mapping, fpv, gvc, gimbal, take-off, construction progress, permission, lidar, faa',
    asks: {
      idea: ['+Which place near you would you most like to see from above?'],
      choice: ['On a drone flight: over the coast, the hills or the rooftops?'],
      problem: ['Which part of your roof or land would you like to see from a drone?'],
      experience: ['~What would a drone see if it flew over your street right now?'],
    },
    cued: [
      'Which *landscape* would you most like to fly over: fjords, dunes or forests?',
      'What would you *film* from the air on your birthday: a beach, a party or a mountain?',
      'What would you expect to find on your *roof* from above: moss, balls or nests?',
      'What would you like a *video* from the air of: your home, your village or your favourite walk?',
    ],
    atWork: {
      asks: [
        '+Where could a drone help your work most: roofs, fields or building sites?',
        'Which inspection would you hand to a drone first?',
        'Which view from the air would help your team most?',
        'What does a good drone pilot check before take-off?',
      ],
      cued: [
        'What do clients ask first about a *survey* by drone: price, weather or accuracy?',
        'Which question about *airspace* do you get from everybody you meet?',
      ],
    },
  },
  {
    name: 'forklifts',
    says: [
      'fork ?lift (hire|training|sales|truck|service|servicing|driver|operator|licence|repair)',
      'reach truck',
      'pallet truck',
      'counterbalance truck',
      'lift truck',
    ],
    clues:
      'mast, forks, lithium, gas or electric, operator, refresher, loler, tonne, pallet, aisle, truck, counterbalance, reach, warehouse, battery, training, hire, licence, loading, lift, electric, telehandler, diesel, pallet truck, attachment, used, sideloader, servicing, gas, narrow aisle, novice',
    asks: {
      experience: ['Who taught you to drive a forklift, and where?'],
      choice: ['On a forklift: tight corners indoors, or a wet yard outside?'],
      idea: ['Which job do you most enjoy doing on a forklift?'],
      problem: ['Which corner of your warehouse is tightest for a forklift?'],
    },
    cued: [
      'What would you notice first with an *electric* forklift: the quiet, the air or the pull?',
      'When would you charge a *lithium* truck: at tea break, at lunch or overnight?',
      "What's hardest in forklift *training*: the theory, the reversing or the stacking?",
      'What takes more nerve in a *reach truck*: the top rack or the tight turn?',
      'A hand *pallet truck*: push it, or pull it?',
      'Where would you most like to drive a *telehandler*: on a farm, a site or a quay?',
      'What would you learn to drive after a forklift *licence*: a crane, a lorry or a digger?',
      'A *counterbalance* truck: diesel, gas or electric?',
    ],
    atWork: {
      asks: [
        'What do operators value most in a forklift: a good seat, clear views or smooth controls?',
        'What matters most when choosing a forklift: running costs, comfort or service?',
        'What makes a warehouse safer for people and forklifts: space, signs or good habits?',
        'What does a really good forklift driver do differently?',
      ],
      cued: [
        "What's the first thing you go over on a *refresher* day?",
        'What makes a good forklift *operator*: patience, eyesight or feel?',
        'Where is the best spot for *battery* charging in a warehouse?',
        'What do you get ready first before a *LOLER* inspection?',
      ],
    },
  },
];
