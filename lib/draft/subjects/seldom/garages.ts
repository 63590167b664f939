import type { Subject } from '../subject';

/** What a car needs done, fitted, checked or topped up, each job by itself. */
export const garages: readonly Subject[] = [
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
      idea: ['What do you keep in the car for a cold and snowy day?'],
      problem: ['What annoys you most about driving in winter: ice, dark or salt?'],
      choice: ['Before winter sets in: check the tyres first, or the battery?'],
      experience: ['Which drive through winter weather do you still tell people about?'],
    },
    atWork: {
      work: [
        'What gets forgotten most often on a car before winter?',
        'What costs drivers the most time on a frosty morning: the windows, the battery or the roads?',
      ],
      people: [
        'What always goes into your car before winter: a scraper, a blanket or a torch?',
        'Who taught you how to drive on snow and ice?',
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
      idea: ['Which noise from a car would you want explained by a mechanic?'],
      problem: ['Which warning sign from the brakes would you like explained?'],
      choice: ['Brakes checked: with every service, or before every long trip?'],
      experience: ['What have you braked for that made you smile afterwards?'],
    },
    atWork: {
      work: [
        'What do customers notice first when the brakes need work: a noise, the pedal or a light?',
        'What would you like a garage to show you when the brakes are checked?',
      ],
      people: [
        "Which mechanic explained something about brakes that you've never forgotten?",
        'When were you most thankful for good brakes?',
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
      idea: ['On a cold morning, what do you switch on first in the car: heater, seats or radio?'],
      problem: ['In which season is a car battery tested hardest where you live?'],
      choice: ['A flat car battery: jump leads, or a call for help?'],
      experience: ['Who was kind enough to help when your car would not start?'],
    },
    atWork: {
      work: [
        "What's harder on a car battery: cold nights, short trips or standing still?",
        'Which would you rather face on a cold morning: a flat battery, or a flat tyre?',
      ],
      people: [
        "What's the most important appointment a flat battery ever made you miss?",
        'Who showed you how to jump-start a car?',
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
      idea: ['Where do you like the air vents in your car to point: face, feet or windscreen?'],
      problem: ['Who in your car always turns the air conditioning up?'],
      choice: ['Air conditioning in the car: full blast, or just a cool breeze?'],
      experience: ['What was the hottest day you were grateful for air conditioning in the car?'],
    },
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
      idea: ['What would you teach a new driver about gears first?'],
      problem: ['Which is trickiest for a new driver: hill starts, reverse or slow traffic?'],
      choice: ['Which do you enjoy more: changing gear yourself, or an automatic?'],
      experience: ['Who taught you to change gear?'],
    },
    atWork: {
      work: [
        'Which driving is hardest on a clutch: city traffic, hills or towing?',
        'Which do you enjoy driving more: a manual gearbox, or an automatic?',
      ],
      people: [
        "What's the strangest gear lever or gearbox you've ever driven?",
        "What did a gearbox specialist hear or feel that you'd never have noticed?",
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
      idea: ['Which car has the finest engine sound?'],
      problem: ['~Which car on your street do you recognise with your eyes shut?'],
      choice: ['A car with character: one that purrs, or one that roars?'],
      experience: ['Which engine have you turned round to listen to?'],
    },
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
      idea: ['Which colour of wheels would you put on your car for fun?'],
      problem: ["What's the trickiest part of a wheel to keep clean: spokes, rim or nuts?"],
      choice: ['Wheels on a car: shiny silver, jet black or a bright colour?'],
      experience: ['Which car had the best-looking wheels you have seen?'],
    },
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
      idea: ['Which car would you love to see polished until it shines like new?'],
      problem: ["What is toughest on a car's paint: birds, stones or the sun?"],
      choice: ["A car's finish: deep gloss, or smooth matt?"],
      experience: ['Which car in your family got the most polish and care?'],
    },
    atWork: {
      work: [
        "What takes longest to get a car's paint right: the wash, the polish or the drying?",
        "What's worst for a car's paint: birds, stones or road salt?",
      ],
      people: [
        "What's the dirtiest car you've ever seen come back to a shine?",
        "Who do you know who cares for a car's paint like nobody else?",
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
      idea: ['Which old car would you most like to see back on the road?'],
      problem: ['Which part of an old car is the first to rust?'],
      choice: ['An old car: restored to look like new, or kept as it is?'],
      experience: ['What was the best-kept old car you have ever seen?'],
    },
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
      idea: ['Which view from your windscreen would you love to have on film?'],
      problem: ['Which stretch of road near you needs a dash cam most?'],
      choice: ['A dash cam: facing the road only, or front and back?'],
      experience: ["What's the strangest thing you have seen through your windscreen?"],
    },
    atWork: {
      work: [
        "What's harder after a bump on the road: staying calm, or proving what happened?",
        'Which driving habit of other people would a dash cam catch most often?',
      ],
      people: [
        'What did you once see from behind the wheel that nobody would believe?',
        'Which moment on the road do you wish a camera had caught?',
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
      idea: ['Which song sounds best with the car windows down?'],
      problem: ['~Who is in charge of the music in your car?'],
      choice: ['Music in the car: plenty of bass, or crystal clear voices?'],
      experience: ['Which song was always playing on family car journeys?'],
    },
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
      idea: ['What would you change first about the inside of your car?'],
      problem: ["Which part of a car's interior is the hardest to keep clean?"],
      choice: ['Car seats: soft leather, or warm fabric?'],
      experience: ['Which car had the most comfortable seats you have sat in?'],
    },
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
      idea: ['What would you tow first: a trailer, a boat or a caravan?'],
      problem: ["What's trickiest about towing: reversing, parking or the mirrors?"],
      choice: ['A tow bar: for bikes, or for a trailer?'],
      experience: ['What was the biggest or oddest load you have towed home?'],
    },
  },
];
