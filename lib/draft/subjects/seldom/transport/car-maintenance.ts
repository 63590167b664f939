import type { Subject } from '../../subject';

/** What a car needs done, fitted, checked or topped up, each job by itself. */
export const carMaintenance: readonly Subject[] = [
  {
    name: 'winter car check',
    says: [
      '(winter|summer|holiday|free|seasonal|monsoon) (car|vehicle|health|tyre|safety) check',
      '(winter|all season|snow) (tyre|tire)',
      '(winter|monsoon) driving',
      'winteri[sz](e|ing) (your|the) (car|vehicle)',
      'anti ?freeze',
      'screen ?wash',
      'snow chain',
    ],
    clues:
      'coolant, wipers, tread, de icer, scraper, battery, bulbs, frost, tyres, antifreeze, screenwash, garage, brakes, headlights, mechanic, cold weather, oil level, breakdown, snow, winter tyres, mm, motorist, topped up, ice scraper, road trip, monsoon, mot, inspection, heater',
    asks: {
      experience: [
        '+How do you get your car ready when the weather turns?',
        'Which car check do you leave to the garage?',
        'What makes a car feel ready for bad weather?',
      ],
      problem: ['Which car check is the easiest to forget?'],
    },
    cued: [
      'How do you check the *tread* on a tyre: a coin, a gauge or a look?',
      'What do you clear first on a *frosty* car: the windscreen, the mirrors or the door handle?',
      'When do you put *winter tyres* on: by the calendar or by the first frost?',
      'Where in the car do you keep the *ice scraper*: door, boot or glove box?',
    ],
    atWork: {
      asks: [
        'What always goes into your car before winter: a scraper, a blanket or a torch?',
        'What gets forgotten most often on a car before winter?',
        'What should every driver check before a long winter trip for work?',
        'What matters most on a company car in winter: tyres, lights or a good battery?',
      ],
      cued: [
        'Which winter check do *motorists* forget most often?',
        'What tells a *mechanic* first that a battery will not last the winter?',
      ],
    },
  },
  {
    name: 'brakes',
    says: [
      'brake (pad|disc|fluid|caliper|check|repair|service|inspection|replacement|light|rotor)',
      '(squeaky|squealing|worn|grinding|new|front|rear) brake',
      '(hand|disc|drum) brake',
    ],
    clues:
      'pads, discs, calipers, pedal, squeal, rotors, axle, ramp, fluid, grinding, garage, mechanic, vehicle, stopping distance, service, handbrake, worn, mot, abs, replaced, shoes, squeak, wheel, inspection, drum, bleed, vibration, warning light',
    asks: {
      choice: [
        'Brakes checked: with every service, or before every long trip?',
        'How do you like a garage to show you your brake pads: in a photo, on a video or in person?',
      ],
      problem: ['Which warning sign from the brakes would you like explained?'],
      idea: ['Which noise from a car would you want explained by a mechanic?'],
    },
    cued: [
      'What do you do first when a *warning light* comes on: read the book, ring the garage or pull over?',
      'What makes a driver trust a *mechanic*: photos, plain words or the old parts in a box?',
      'Which hill near you is the steepest for parking on the *handbrake*?',
      'Who taught you to keep a good *stopping distance*: a parent, an instructor or a friend?',
    ],
    atWork: {
      asks: [
        'What do customers notice first when the brakes need work: a noise, the pedal or a light?',
        'What would you like a garage to show you when the brakes are checked?',
        'Which makes brake checks easier for a fleet: reminders, mobile visits or one garage?',
        'What makes a good brake workshop: clear photos, quick turnaround or genuine parts?',
      ],
      cued: [
        'What helps customers most when *pads* and discs are due: a photo, a gauge or the old part?',
        'Which check on a *caliper* would you teach an apprentice first?',
      ],
    },
  },
  {
    name: 'car batteries',
    says: [
      '(car|vehicle|12v|truck|van) batter(y|ies)',
      '(flat|dead) battery',
      'jump ?(start|lead|starter|pack)',
      'battery (fitting|replacement|test|check)',
      'alternator',
    ],
    clues:
      "leads, terminals, starter motor, crank, amp, cold morning, charger, stop start, jump start, flat, 12v, alternator, dead, fitted, mobile fitting, breakdown, garage, won't start, warranty, ah, roadside, agm, van, replacement, volt, tested, boot, mechanic, trickle",
    asks: {
      choice: ['A flat car battery: jump leads, or a call for help?'],
      experience: ['Who was kind enough to help when your car would not start?'],
      problem: ['In which season is a car battery tested hardest where you live?'],
      idea: ['On a cold morning, what do you switch on first in the car: heater, seats or radio?'],
    },
    cued: [
      'What do you do while you wait for *breakdown* help: music, snacks or a phone call?',
      "Where do you keep the *jump leads*: in the boot, in the garage or at the neighbour's?",
      'What does your *van* carry that always comes in handy on a cold day?',
      'Which car of your life started best on a *cold morning*?',
    ],
    atWork: {
      asks: [
        'What helps a fleet most with batteries: mobile fitting, testing or stock on the shelf?',
        'What matters most in a new vehicle battery: long life, a warranty or quick fitting?',
        "What's harder on a car battery: cold nights, short trips or standing still?",
        'Which battery service would you choose for a fleet: on-site testing, fitting or recycling?',
      ],
      cued: [
        'What do drivers ask first when a battery is *flat*?',
        'Which sign of a tired *starter motor* do you notice first?',
      ],
    },
  },
  {
    name: 'car air conditioning',
    says: [
      '(air ?con|ac|air conditioning) (re ?gas|regassing|recharge|service)',
      '(car|vehicle|auto) (air ?con|air conditioning|ac)( service| repair)?',
      're ?gas(sing|sed)?',
      'cabin filter',
      'pollen filter',
    ],
    clues:
      'refrigerant, vents, chilled, heatwave, compressor, stuffy, odour, cool air, regas, aircon, cold air, gas, recharge, r134a, garage, leak, cabin filter, condenser, cooling, service, hot days, musty smell, r1234yf, mechanic, mobile, blowing warm, antibacterial, demist, summer, ac gas, technician, antibac',
    asks: {
      choice: [
        '+Hot day in the car: air conditioning, or windows down?',
        'Air conditioning in the car: full blast, or just a cool breeze?',
      ],
      problem: ['Who in your car always turns the air conditioning up?'],
      idea: ['Where do you like the air vents in your car to point: face, feet or windscreen?'],
    },
    cued: [
      'When does your car most need a *regas*: before the holidays, or after the winter?',
      'How do you like to travel in a *heatwave*: windows down, or air conditioning on?',
      'Which smell do you like in a car with fresh *cool air*: pine, lemon or none?',
      'What tells you first that the *filter* in a car needs changing: smell, mist or dust?',
    ],
  },
  {
    name: 'clutch and gearbox',
    says: [
      '(clutch|gearbox|transmission) (repair|replacement|specialist|service|rebuild|fluid|shop|slip|kit)',
      '(automatic|manual) (gearbox|transmission|car)',
      'dual mass flywheel',
      'stick shift',
    ],
    clues:
      'flywheel, gears, pedal, reverse, slipping, rebuild, fluid, synchro, transmission, automatic, manual, dual mass, mechanic, garage, dsg, bearing, reconditioned, specialist, torque, recon, atf, slave cylinder, engine, workshop, mileage, gear stick, vehicle, crunching, replaced, diagnostic',
    asks: {
      choice: [
        'Which do you enjoy more: changing gear yourself, or an automatic?',
        'Which do you prefer to drive: manual, or automatic?',
      ],
      problem: ['Which is trickiest for a new driver: hill starts, reverse or slow traffic?'],
      experience: ['Who taught you to change gear?'],
    },
    cued: [
      'Where did you learn hill starts with three *pedals*: in town, in a lane or in a field?',
      'How did your first drive with an *automatic* feel: easy, odd or both?',
      'Which car with a *manual* box did you like driving best?',
      'Who taught you to find *reverse* without looking down?',
    ],
    atWork: {
      asks: [
        'Which do you enjoy driving more: a manual gearbox, or an automatic?',
        'What matters most in a gearbox repair: a clear diagnosis, a fair date or a warranty?',
        'Which driving is hardest on a clutch: city traffic, hills or towing?',
        'Which gearbox would you choose for a work van: manual, or automatic?',
      ],
      cued: [
        'Which tool on your bench do you reach for first in a *rebuild*?',
        'What do customers ask first when a *clutch* slips: how long, how far or what next?',
      ],
    },
  },
  {
    name: 'exhausts and tuning',
    says: [
      'exhaust (system|repair|fitting|replacement|centre|shop|fabrication)',
      'silencer',
      'catalytic converter',
      '(dpf|particulate filter|carbon|engine carbon) (clean|cleaning|removal|regeneration)',
      '(ecu|engine) (re ?map|remapping|tuning|tune)',
      'dyno (day|run|tuning)',
    ],
    clues:
      'bhp, torque, remap, dyno, turbo, stainless, soot, rattle, dpf, silencer, catalytic converter, manifold, back box, tailpipe, muffler, ecu, garage, emissions, performance, loud, custom, stage 1, weld, mot, catback, v8, egr, rolling road, decat, fabrication',
    asks: {
      choice: [
        'A car with character: one that purrs, or one that roars?',
        'What would you like most from tuning: more power, better response or a finer sound?',
        'How do you like an exhaust to sound: deep, sporty or almost silent?',
      ],
      idea: ['Which car has the finest engine sound?'],
    },
    cued: [
      'Which colour of car goes best with a *stainless* exhaust: black, red or silver?',
      'Which engine do you like best with a *turbo*: a small hot hatch, a diesel or a big coupé?',
      'Where would you take a car first after a *remap*: a country road, a motorway or a car meet?',
      'How *loud* do you like a car: a deep rumble, a soft purr or barely a hum?',
    ],
  },
  {
    name: 'alloy wheels',
    says: [
      '(alloy|diamond cut) (wheel|refurb|repair)',
      'wheel (refurb|refurbishment|repair|powder coating|straightening|trim|balancing|nut|alignment|tracking)',
      'kerbed',
      'four wheel alignment',
      'tracking (check|adjust(ment|ed))',
    ],
    clues:
      'scuffs, kerb, tread, steering pulls, tyres, spokes, lacquer, camber, refurb, diamond cut, kerb damage, powder coat, rim, gloss black, inch, wheel nuts, centre caps, scratches, repair, anthracite, caliper, shadow chrome, mobile, straightening, set of four, finish, before and after, painted, 18 inch, buckled',
    asks: {
      choice: [
        'Wheels on a car: shiny silver, jet black or a bright colour?',
        'Which alloy wheel finish do you like best: matt, gloss or bronze?',
        'Alloy wheels: diamond cut, gloss black or classic silver?',
      ],
      idea: ['Which colour of wheels would you put on your car for fun?'],
    },
    cued: [
      'Which wheel *colour* goes best with a dark blue car: silver, black or gold?',
      'Which finish looks better to you on a wheel: *diamond cut* or painted?',
      'Which *kerb* in your town is the trickiest to park beside?',
      'What do you notice first about a set of fresh *tyres*: the quiet, the grip or the look?',
    ],
  },
  {
    name: 'paint protection',
    says: [
      'ceramic (coating|coat)',
      'paint (correction|protection)',
      '(machine|car) polishing',
      'swirl mark',
      '(paint protection|clear bra) film',
      'graphene coating',
      'detailing (studio|course|product|package)',
    ],
    clues:
      'gloss, wax, swirls, hydrophobic, detailer, polish, beading, bonnet, ceramic coating, ppf, detailing, paintwork, machine polish, correction, clear coat, scratches, stone chips, wrap, shine, car, year warranty, decontamination, clay bar, snow foam, showroom finish, studio, water beading, foam',
    asks: {
      choice: [
        '+Which finish would you choose for your car: wax, ceramic or film?',
        "A car's finish: deep gloss, or smooth matt?",
      ],
      problem: ["What is toughest on a car's paint: birds, stones or the sun?"],
      idea: ['Which car would you love to see polished until it shines like new?'],
    },
    cued: [
      'What would please you most after a *ceramic coating*: the gloss, or the easy washing?',
      'Which part of a car would you cover first with *PPF*: the bonnet, the bumper or the mirrors?',
      'Where do you spot *swirl* marks on a car first: under street lights, or in low sun?',
      'Which colour of car looks best after a *machine polish*: black, red or blue?',
      'Which kind of road throws up the most *stone chips* near you?',
      'Who was the first person you saw *wax* a car by hand?',
      'Who in your family would most enjoy watching a car covered in *snow foam*?',
      'Which colour would you choose for a *wrap* on your car?',
    ],
    atWork: {
      asks: [
        '+What matters most in paint protection: gloss, durability or easy washing?',
        "What's worst for a car's paint: birds, stones or road salt?",
        "What's the dirtiest car you've ever seen come back to a shine?",
        'Which do clients ask for most: wax, ceramic coating or film?',
      ],
      cued: [
        'Which colour of paint gives you the hardest *correction* work?',
        'Which question about *ceramic coating* do customers ask most?',
        'Which panel do you like to start with when you fit *PPF*?',
        "What's the first thing you would teach a new *detailer*?",
      ],
    },
  },
  {
    name: 'rust and undersealing',
    says: [
      '(under ?seal(ing|ed)?|rust ?proof(ing|ed)?)',
      'under ?body (coating|protection|rust)',
      'wax ?oyl',
      '(rust|corrosion) (protection|removal|treatment|repair)',
      '(car|chassis|sill) welding',
      'dry ice (blasting|cleaning)',
    ],
    clues:
      'chassis, salt, sills, arches, cavity wax, welded, corrosion, underneath, underbody, wax, cavity, lanolin, underseal, ramp, mot, classic, steam clean, wheel arch, restoration, motorhome, garage, bodywork, subframe, bitumen, dinitrol, coating, spray, winter, undercarriage',
    asks: {
      problem: ['Which part of an old car is the first to rust?'],
      choice: ['An old car: restored to look like new, or kept as it is?'],
      idea: ['Which old car would you most like to see back on the road?'],
      experience: ['What was the best-kept old car you have ever seen?'],
    },
    cued: [
      'Which old *classic* would you keep under a cover all winter?',
      'When is the best time to get a car ready for the *salt* on winter roads?',
      'Which trip would you take first in a *motorhome* in top condition?',
      'Which colour would you choose for an old car after a full *restoration*?',
    ],
  },
  {
    name: 'dash cams',
    says: [
      'dash ?cam',
      'reversing (camera|sensor|aid)',
      '(parking|blind spot) (sensor|camera)',
      'car (camera|security)',
      '(vehicle|car|van|gps) tracker',
      '(car|vehicle|van) (alarm|immobiliser|theft|crime)',
      'immobili[sz]er',
      'steering lock',
    ],
    clues:
      'footage, hardwired, sensors, keyless, rear view, beeps, recording, bumper, front and rear, camera, fitted, parking mode, reversing, insurance, windscreen, installation, car, sd card, evidence, 4k, blind spot, crash for cash, auto electrician, night vision, accident, vehicle, wide angle, wiring, gps, mirror, dashcam, clip',
    asks: {
      choice: ['+A dash cam: facing the road only, or front and back?'],
      experience: ["What's the strangest thing you have seen through your windscreen?"],
      idea: ['Which view from your windscreen would you love to have on film?'],
      problem: ['Which stretch of road near you needs a dash cam most?'],
    },
    cued: [
      'What helps you most when *parking*: a camera, a beep or a good passenger?',
      'Which scenic drive would you keep the *footage* of?',
      'Where would *night vision* in a car help you most: in town, on motorways or in country lanes?',
      'What would you like a car *camera* to catch by chance: a deer, a rainbow or a shooting star?',
    ],
    atWork: {
      asks: [
        'Which dash cam feature helps a fleet most: live view, driver coaching or easy downloads?',
        'What matters most in a dash cam for company vehicles: clear video, easy access or driver trust?',
        'Which moment on the road do you wish a camera had caught?',
        'What did you once see from behind the wheel that nobody would believe?',
      ],
      cued: [
        'Which *footage* have fleet drivers been glad of most?',
        'What do drivers ask first when a *camera* goes into the van?',
      ],
    },
  },
  {
    name: 'car audio',
    says: [
      'car (audio|stereo|speaker|sound|radio)',
      'car ?play',
      'android auto',
      'sub ?woofer',
      'head unit',
      'in car (entertainment|audio|tech)',
      'bluetooth (kit|upgrade|car)',
    ],
    clues:
      'speakers, bass, amp, playlist, dashboard, stereo, dab, tweeters, subwoofer, amplifier, head unit, carplay, android auto, bluetooth, install, boot, sound deadening, door, wiring, watts, custom, reversing camera, touchscreen, fitted, upgrade, box, radio, dash, van, aux',
    asks: {
      idea: [
        '+Which song sounds best with the car windows down?',
        '+Which album would you play from start to finish on a long drive?',
      ],
      choice: ['+Which would you upgrade first in the car: speakers, screen or bass?'],
      problem: ['~Who is in charge of the music in your car?'],
    },
    cued: [
      'Which song would you play first on a new *subwoofer*?',
      'What do you use *CarPlay* for most: the map, the music or messages?',
      'What would you talk through first with an installer: the *speakers*, the screen or the wiring?',
      'What do you listen to on *DAB* on the way to work: music, news or talk?',
    ],
  },
  {
    name: 'car interiors',
    says: [
      'car (trimmer|upholstery|mat|interior|seat cover|trim|carpet|perfume|freshener|accessory|accessories)',
      '(leather|car) seat (repair|re ?trim|restoration|cover)',
      '(soft|convertible) (top|hood|roof) (repair|replacement)',
      'interior (detail|valet|detailing)',
      'headliner',
      'steering wheel (re ?trim|cover)',
    ],
    clues:
      'leather, stitching, dashboard, crumbs, seats, air freshener, vinyl, retrimmed, upholstery, retrim, mats, steering wheel, trimmer, valet, headlining, seat cover, carpet, alcantara, dye, boot liner, classic, detail, foam, sagging, tailored, vehicle, door card, convertible hood, steam, stains',
    asks: {
      choice: [
        '+Car seats: soft leather, or warm fabric?',
        'Which part of a car interior would you have restored first: the seats, the roof or the wheel?',
      ],
      problem: ["Which part of a car's interior is the hardest to keep clean?"],
      idea: ['What would you change first about the inside of your car?'],
    },
    cued: [
      '*Leather* or cloth seats on a hot day: which would you choose?',
      'What do you keep on the *dashboard*: a phone, sunglasses or nothing at all?',
      'Which *air freshener* scent do you like in a car: pine, vanilla or none?',
      'Which colour of *stitching* would you choose for your car seats?',
    ],
  },
  {
    name: 'tow bars',
    says: [
      'tow ?(bar|ball|hitch)',
      'roof ?(box|rack|bar|tent|rail)',
      '(bike|cycle|car) (rack|carrier)',
      'towing (electrics|bracket|course|capacity|test)',
      'trailer (hitch|towing)',
      'luggage (box|rack)',
    ],
    clues:
      'trailer, caravan, detachable, wiring, straps, luggage, boot, towbar, towing, hitch, roof rack, electrics, fitted, 13-pin, bike carrier, roof box, swan neck, flange, van, towball, mobile, kg, motorhome, tow ball, vehicle-specific, cycle, horsebox, installation',
    asks: {
      choice: ['A tow bar: for bikes, or for a trailer?'],
      problem: ["What's trickiest about towing: reversing, parking or the mirrors?"],
      idea: ['What would you tow first: a trailer, a boat or a caravan?'],
      experience: ['What was the biggest or oddest load you have towed home?'],
    },
    cued: [
      'Where would you take a *caravan* for the first weekend of summer?',
      'What do you put in a *roof box* first when you pack for a holiday?',
      'How many bikes would you need a *bike carrier* to hold?',
      'What would you move first with a borrowed *trailer*?',
    ],
  },
];
