import type { Subject } from '../../subject';

/** Cars, bikes and lorries, and those who mend, dress, tow and drive them. */
export const vehicleCare: readonly Subject[] = [
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
        '+A motorbike ride: alone, or in a group?',
      ],
      idea: ['+Which road would you like to ride on a motorbike this weekend?'],
      problem: ['~What gets wet first when it rains on a motorbike ride: gloves, boots or neck?'],
    },
    cued: [
      'Which *cafe racer* or cruiser would you take to the seaside?',
      'Who would you take as a *pillion* on a sunny evening?',
      'What sort of *helmet* would you choose: full face, open or retro?',
      'Where do you stop on a *ride out*: a café, a viewpoint or a pub?',
    ],
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
        '+A classic car: kept shiny under a cover, or driven in all weathers?',
      ],
    },
    cued: [
      'Where would you drive a *convertible* on the first warm day of the year?',
      'Which colour suits a *Mini* best: red, green or cream?',
      'Which *sports car* would you have had on your bedroom wall?',
      'What would you hope to discover as a *barn find*: a Jaguar, a tractor or a Beetle?',
    ],
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
      problem: ['Which part of a car is hardest to keep free of scratches?'],
      experience: ['What colour was the car you have loved most?'],
      choice: ['After a visit to the bodyshop: the same colour again, or something new?'],
      idea: ['Which part of a car do you most enjoy polishing?'],
    },
    cued: [
      'Where would you hate to see a *dent* most: the bonnet, the door or the wing?',
      'Which *paint* name would you give the colour of your dream car?',
      'What would you drive as a *courtesy car* if you could choose?',
      'Which colour would you choose for a *respray* of your car?',
    ],
    atWork: {
      asks: [
        'What matters most in a bodyshop for company cars: speed, quality or clear updates?',
        'Which do you want most from a bodyshop: a perfect finish, a fair price or speed?',
        'Which is harder to get exactly right in a bodyshop: the colour or the panel gaps?',
        'What helps a fleet most after a bump: fast repairs, a courtesy car or one contact?',
      ],
      cued: [
        'What makes an *insurer* easy to work with on a repair?',
        'Which *colour match* still makes your sprayer proud?',
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
        '+A work van: a neat logo, or a design from bumper to bumper?',
        '+Which finish would you choose for a car wrap: gloss, matte or satin?',
      ],
      experience: ["What's the nicest design you have seen on the side of a van?"],
      idea: ['+~What colour would you wrap your car in for a week?'],
    },
    cued: [
      '*Matte* or gloss: which finish would you put on your car?',
      'Which part of your car would you protect first with *PPF*: bonnet, bumper or doors?',
      '*Chrome delete*: all black, or keep a little shine?',
      "How dark should a window *tint* be: barely there, medium or like a film star's?",
    ],
    atWork: {
      asks: [
        '+Which should stand out most on a work van: the name, the phone number or the trade?',
        'What do you notice first on a wrapped van: the colour, the name or the pictures?',
        'Which finish would you choose for a vehicle wrap: gloss, matt or satin?',
        'What matters most in a vehicle wrap: clear lettering, strong colours or long life?',
      ],
      cued: [
        'What should the back doors of a *fleet* van say first: name, number or trade?',
        'Which *livery* in your trade do people recognise from across the road?',
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
        'A chip in the windscreen: fixed at home, or while you wait at the workshop?',
        'On an icy windscreen: a scraper, or a warm engine and patience?',
        'Where would you like a windscreen replaced: at home, at work or at the garage?',
      ],
      problem: ["What's hardest to clean off a windscreen: flies, frost or tree sap?"],
    },
    cued: [
      'When do you change the *wipers*: every year, when they squeak or at the service?',
      'Where do you keep the cloth for the *windscreen*: door, glove box or under the seat?',
      'Which do you look at first after a *stone chip*: the size, the spot or the insurance papers?',
      'What would you do while a *mobile fitter* works on your car: have tea, read or watch?',
    ],
    atWork: {
      asks: [
        'What matters most in windscreen repair for a fleet: speed, quality or on-site visits?',
        'Where would you rather have a windscreen fixed: at home, at work or at a garage?',
        'Which windscreen service helps a fleet most: mobile fitting, online booking or one invoice?',
        'When does a windscreen repair suit a working day best: early, at lunch or overnight?',
      ],
      cued: [
        'Which question about *calibration* do drivers ask most?',
        'What saves most time for a *mobile fitter* on a busy day?',
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
      choice: ['An old car that will not start: sell it for parts, scrap it or repair it once more?'],
      problem: ['Which part is hardest to find for your car?'],
      idea: ['Which classic car would you love to find parts for?'],
      experience: ['Which car part have you changed yourself, and how long did it take?'],
    },
    cued: [
      'Which *engine* sound do you recognise before the car comes round the corner?',
      'Which *battery* tip for a cold morning did somebody give you?',
      'Which sound from an *exhaust* do you like best: a purr, a growl or none at all?',
      'Which bit of a *salvage* car would look good on your wall: a grille, a wheel or a badge?',
    ],
    atWork: {
      asks: [
        'How do you like to find a car part: by registration, by photo or by part number?',
        'Which would you choose for a repair: new parts, used parts or reconditioned ones?',
        'What matters most in a car parts supplier: stock, speed or good advice?',
        'How do you buy car parts: online, or from somebody at a counter who knows?',
      ],
      cued: [
        'Which part from the *breaker* yard sells before it is off the car?',
        'What does a good *counter* in the trade always ask before looking for a part?',
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
      experience: ['Where was the longest search for your car keys, and where were they?'],
      idea: ['What would you like your car key to be able to do?'],
      choice: [
        'What hangs on your key ring: a charm, a photo or a bottle opener?',
        '+~Car keys: on a hook, in a bowl or wherever you last stood?',
      ],
    },
    cued: [
      '*Keyless* or a proper key: which do you like better?',
      'Who looks after the *spare* key in your family?',
      'What hangs on your key ring next to the *fob*?',
      'Which old car of yours had a *remote* or key you remember?',
    ],
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
      experience: ['Which number plate from years ago can you still remember?'],
      choice: [
        'What would you put on a number plate: a name, a nickname or a hobby?',
        'Number plates: plain and simple, or personal?',
      ],
      idea: ['+~What would your number plate say if you could have any letters?'],
    },
    cued: [
      'Where would a *private* plate look best: on an old car, a van or a tractor?',
      'Which *registration* would you give to your dentist, teacher or best friend?',
      'What would you do on the day of a plate *transfer*: take a photo or go for a drive?',
      'Which suits a classic car best: a *4D* plate, a plain one or black and silver?',
    ],
  },
];
