import type { Subject } from '../subject';

/** Cars, bikes and lorries, and those who mend, dress, tow and drive them. */
export const vehicles: readonly Subject[] = [
  {
    name: 'motorbikes',
    says: [
      'motor ?(bike|cyclist|cycling)',
      'motorcycle (club|ride|training|dealer|shop|show|test|gear)',
      'biker',
      'ride ?out',
      'royal enfield',
      'harley( davidson)?',
      'adventure bike',
      'super ?bike',
      'two wheeler',
    ],
    clues:
      'rider, helmet, leathers, pillion, twisties, cafe racer, exhaust, throttle, motor cycle, ride, biker, engine, cbt, bike, motorcycle, gear, tyre, cc, service, touring, chain, ride-out, mot, visor, bike night, jacket, adventure, panniers, bend',
    asks: {
      idea: ['Which road would you like to ride on a motorbike this weekend?'],
      problem: ['~What gets wet first when it rains on a motorbike ride: gloves, boots or neck?'],
      choice: ['A motorbike ride: alone, or in a group?'],
      experience: ['Who took you on your first motorbike ride?'],
    },
  },
  {
    name: 'classic cars',
    says: [
      'classic (car|vehicle|motor|mini)',
      'vintage (car|vehicle|tractor|motor)',
      '(car|vehicle) restoration',
      'car club',
      'concours',
      'hot rod',
      'cars (and|&|n) coffee',
    ],
    clues:
      'chrome, carburettor, barn find, bonnet, restored, running boards, owners club, convertible, coachwork, restoration, engine, vintage, rust, chassis, garage, mini, sports car, show, leather seats, mechanic, motor, bodywork, wheel, e-type, rally, club, paint, auction, beetle, respray, wire wheels, marque, roadster',
    asks: {
      idea: ['Which car from your childhood would you like in your garage today?'],
      problem: ["What's hardest to find for a classic car: the parts, the paint or the time?"],
      choice: ['A classic car: kept shiny under a cover, or driven in all weathers?'],
      experience: ['What was the first car you remember in your family?'],
    },
  },
  {
    name: 'bodyshop',
    says: [
      'body ?shop',
      '(accident|dent|bumper|scratch|collision|paintwork) repair',
      'car body repair',
      'panel beat(er|ing)',
      'alloy wheel (refurb|refurbishment|repair)',
      'dent removal',
      'collision cent(re|er)',
    ],
    clues:
      'dent, scratch, bumper, scuff, alloys, insurer, paintwork, kerbed, courtesy car, respray, paint, repair, panel, accident, insurance, spray booth, collision, bodywork, colour match, filler, smart repair, quote, lacquer, crash, beater, estimate, chassis, technician, door ding, keyed, primer',
    asks: {
      idea: ['Which part of a car do you most enjoy polishing?'],
      problem: ['Which part of a car is hardest to keep free of scratches?'],
      choice: ['After a visit to the bodyshop: the same colour again, or something new?'],
      experience: ['What colour was the car you have loved most?'],
    },
    atWork: {
      work: [
        'Which do you want most from a bodyshop: a perfect finish, a fair price or speed?',
        'Which is harder to get exactly right in a bodyshop: the colour or the panel gaps?',
      ],
      people: [
        'What does somebody in a bodyshop see on a car that others never notice?',
        'Which repaired car made you look twice to find the damage?',
      ],
    },
  },
  {
    name: 'vehicle wraps',
    says: [
      '(vehicle|car|van|fleet) wrap(ped|ping)?',
      'window tint(ing)?',
      'paint protection film',
      'ppf',
      'sign ?writ(ing|ten|er)',
      'vehicle (livery|graphic)',
    ],
    clues:
      'vinyl, gloss, matte, tint, livery, graphics, wrapped, film, chrome delete, ppf, van, colour change, fleet, satin, wheel, paint protection, detailing, bumper, car, ceramic, install, installer, stone chip, windows, branding, panel, supercar, peel, heat gun',
    asks: {
      idea: ['~What colour would you wrap your car in for a week?'],
      problem: ["What's trickiest to read on a passing van: the name, the number or the website?"],
      choice: ['A work van: a neat logo, or a design from bumper to bumper?'],
      experience: ["What's the nicest design you have seen on the side of a van?"],
    },
    atWork: {
      work: [
        'What do you notice first on a wrapped van: the colour, the name or the pictures?',
        'Which should stand out most on a work van: the name, the phone number or the trade?',
      ],
      people: [
        "Which company's vans do you remember seeing everywhere as a child?",
        'What was written on the first work vehicle you ever drove?',
      ],
    },
  },
  {
    name: 'windscreens',
    says: [
      'wind ?(screen|shield) (repair|replacement|chip|crack|fitter)?',
      'auto ?glass',
      'chipped (windscreen|windshield)',
      'car glass',
    ],
    clues:
      'chip, crack, resin, adas, calibration, stone chip, wipers, mobile fitting, glass, replacement, windshield, stone, repair, insurance excess, mobile fitter, rear window, car, camera, auto, motorway, mot, fitted, side window, van, sensor, claim, driver, defrost, washer jet, sunroof, bonded',
    asks: {
      problem: ["What's hardest to clean off a windscreen: flies, frost or tree sap?"],
      choice: [
        'A chip in the windscreen: fixed at home, or while you wait at the workshop?',
        'On an icy windscreen: a scraper, or a warm engine and patience?',
      ],
      experience: ['What has hit your windscreen and made you jump?'],
    },
    atWork: {
      work: [
        'Where would you rather have a windscreen fixed: at home, at work or at a garage?',
        "A chip in a work van's windscreen: reported at once, or at the next service?",
      ],
      people: [
        'What does a good windscreen fitter do that the driver never sees?',
        "What did you learn about windscreens only once you'd had one changed?",
      ],
    },
  },
  {
    name: 'car parts and scrap',
    says: [
      '(car|auto|motor) (part|spare|factor|breaker|salvage)',
      'scrap (car|yard|dealer|vehicle)',
      'breakers? yard',
      'salvage yard',
      'wreckers',
      'car recycling',
    ],
    clues:
      'alternator, scrapped, end of life, catalytic, spares, second hand parts, trade counter, gearbox, bumpers, breaker, salvage, engine, battery, catalytic converter, clutch, exhaust, dismantle, brake pads, used, vehicle, non-runner, oil filter, yard, collection, wheel, motor factor, write-off, door mirror, headlight, tyres, junk car, v5, aftermarket',
    asks: {
      idea: ['What would you keep from your first car as a souvenir?'],
      problem: ['Which part is hardest to find for your car?'],
      choice: ['An old car that will not start: sell it for parts, scrap it or repair it once more?'],
      experience: ['Which car part have you changed yourself, and how long did it take?'],
    },
    atWork: {
      work: [
        'What makes a car part hard to track down: its age, its maker or its part number?',
        'How do you buy car parts: online, or from somebody at a counter who knows?',
      ],
      people: [
        "Which car part do you know by heart because you've changed it so often?",
        "What's the best find you've ever made in a scrapyard?",
      ],
    },
  },
  {
    name: 'car keys',
    says: [
      'car key( replacement| programming| cutting| repair)?',
      'auto locksmith',
      'key fob',
      'spare car key',
      'lost car key',
      'key programming',
    ],
    clues:
      'transponder, fob, immobiliser, cloned, programmed, locksmith, ignition, spare, remote, lost, lockout, battery, vehicle, blade, van, mobile, cut, keyless, roadside, dealer, snapped, locked out, duplicate, boot, flip, chip, replacement, faraday pouch, buttons, theft',
    asks: {
      idea: ['What would you like your car key to be able to do?'],
      problem: ['~Where do you look first when the car keys are not on the hook?'],
      choice: ['~Car keys: on a hook, in a bowl or wherever you last stood?'],
      experience: ['Where was the longest search for your car keys, and where were they?'],
    },
  },
  {
    name: 'number plates',
    says: [
      '(private|personali[sz]ed|cherished|show|custom|vanity) (number |license |licence )?plate',
      '(number|reg) plate',
      'plate transfer',
    ],
    clues:
      'dvla, registration, plates, initials, reg, private, cherished, vehicle, car, acrylic, retention, transfer, letters, digit, personalised, 4d, show, legal, v5c, auction, pressed, mot, characters, licence, vanity, bumper, dealer, certificate, screw caps',
    asks: {
      idea: ['~What would your number plate say if you could have any letters?'],
      problem: ['~When a parking machine asks for your number plate: know it by heart, or go and look?'],
      choice: ['~On a number plate: your initials, or something only friends will get?'],
      experience: ['Which number plate from years ago can you still remember?'],
    },
  },
];
