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
      choice: [
        '+Which motorbike would you choose: a cruiser, a tourer or a café racer?',
        'A motorbike ride: alone, or in a group?',
      ],
      idea: ['Which road would you like to ride on a motorbike this weekend?'],
      problem: ['~What gets wet first when it rains on a motorbike ride: gloves, boots or neck?'],
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
      idea: [
        '+Which car from your childhood would you like in your garage today?',
        '+Which classic car would you take for a Sunday drive?',
      ],
      choice: [
        '+What do you love most about a classic car: the shape, the sound or the smell?',
        'A classic car: kept shiny under a cover, or driven in all weathers?',
      ],
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
      idea: ['Which colour would you choose if your car had a respray?'],
      choice: [
        'What matters most in a bodyshop: a perfect match, a quick repair or a courtesy car?',
        'What would you have put right first on your car: a scratch, a dent or the wheels?',
      ],
      problem: ['Which part of a car is hardest to keep free of scratches?'],
    },
    atWork: {
      asks: [
        'What matters most in a bodyshop for company cars: speed, quality or clear updates?',
        'Which do you want most from a bodyshop: a perfect finish, a fair price or speed?',
        'Which makes a repair easier for the customer: photos, a courtesy car or one contact?',
        'Which is harder to get exactly right in a bodyshop: the colour or the panel gaps?',
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
      choice: [
        '+Which finish would you choose for a car wrap: gloss, matte or satin?',
        '+A work van: a neat logo, or a design from bumper to bumper?',
        'What would you put on the side of your own van: a name, a picture or a slogan?',
      ],
      idea: ['~What colour would you wrap your car in for a week?'],
    },
    atWork: {
      asks: [
        'Which should stand out most on a work van: the name, the phone number or the trade?',
        'What matters most in a vehicle wrap: clear lettering, strong colours or long life?',
        'What do you notice first on a wrapped van: the colour, the name or the pictures?',
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
      choice: [
        'What matters most in a windscreen repair: speed, a good finish or a visit to your door?',
        'A chip in the windscreen: fixed at home, or while you wait at the workshop?',
        'How do you like to book a windscreen repair: online, by phone or at the garage?',
      ],
      problem: ["What's hardest to clean off a windscreen: flies, frost or tree sap?"],
    },
    atWork: {
      asks: [
        'What matters most in windscreen repair for a fleet: speed, quality or on-site visits?',
        'Where would you rather have a windscreen fixed: at home, at work or at a garage?',
        'When does a windscreen repair suit a working day best: early, at lunch or overnight?',
        'What does a good windscreen fitter do that the driver never sees?',
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
      choice: [
        'How do you look for a car part: online, by phone or at the counter?',
        'What would you look for first in a scrapyard: wheels, badges or a spare mirror?',
        'An old car that will not start: sell it for parts, scrap it or repair it once more?',
      ],
      problem: ['Which part is hardest to find for your car?'],
    },
    atWork: {
      asks: [
        'Which would you choose for a repair: new parts, used parts or reconditioned ones?',
        'What matters most in a car parts supplier: stock, speed or good advice?',
        'How do you buy car parts: online, or from somebody at a counter who knows?',
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
      choice: [
        'What matters most in a new car key: quick service, good advice or a spare at once?',
        'Where do you keep your spare car key: in a drawer, on a hook or with a friend?',
        '~Car keys: on a hook, in a bowl or wherever you last stood?',
      ],
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
      choice: [
        'Number plates: plain and simple, or personal?',
        'A number plate: your name, your birthday or something random?',
        'Which number or letters would you choose for a number plate?',
      ],
      idea: ['+~What would your number plate say if you could have any letters?'],
    },
  },
];
