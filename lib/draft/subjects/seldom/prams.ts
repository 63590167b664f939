import type { Subject } from '../subject';

/** What comes into a house with a baby, and what goes into a sports bag. */
export const prams: readonly Subject[] = [
  {
    name: 'cloth nappies',
    says: [
      '(cloth|reusable|washable|eco|swim|bamboo|disposable) (nappy|nappies|diaper)',
      '(nappy|diaper) (library|bag|bank|subscription|cream|change|laundry)',
      '(baby|water|reusable) wipes',
      'nappies',
      'diaper',
    ],
    clues:
      'poppers, liners, wraps, leaks, bottoms, wash, newborn, changing mat, insert, bamboo, reusable, wet bag, toddler, bum, absorbent, prefold, landfill, baby, potty, fleece, trial kit, all-in-one, washing line, bucket, cotton, disposable, print, velcro, snap, waste',
    asks: {
      choice: [
        'Which pattern of cloth nappy would you choose: animals, stars or plain?',
        'What matters most in a cloth nappy: softness, fit or quick drying?',
        'Nappies on the washing line: plain white, or covered in little foxes?',
      ],
      problem: ["What's trickiest with a cloth nappy: the folding, the fit or the wriggling?"],
    },
  },
  {
    name: 'baby slings',
    says: ['(baby|toddler|woven|ring) (sling|carrier|wrap)', 'sling (library|meet|walk|consultant|hire)'],
    clues:
      'hands free, cuddle, buckle, carry, newborn, front facing, wrap, shoulders, carrier, babywearing, toddler, ergonomic, consultant, hire, hip, back carry, stretchy, woven, bump, library, snuggle, bonding, workshop, fit check, postnatal, parent, dad, hike, mum',
    asks: {
      choice: [
        '+What matters most in a baby sling: comfort, an easy fastening or a soft fabric?',
        'A baby in a sling: facing in, or facing out?',
        'Which colour would you choose for a baby sling: plain, striped or flowery?',
      ],
      idea: ['Where would you go first with a baby tied snugly to your chest?'],
    },
  },
  {
    name: 'dummies and teethers',
    says: [
      '(baby|silicone|orthodontic) (dummy|dummies|teether)',
      '(pacifier|soother)s?',
      'dumm(y|ies) (clip|fairy|chain)',
      'teeth(er|ing)',
      'comforter',
      '(muslin|dribble|bandana) (bib|square)',
      'muslin',
      'bibs',
    ],
    clues:
      'silicone, gums, chew, dribble, baby, soothing, first tooth, pacifier, soother, bpa, teething, drool, clip, newborn, sterilise, bead, latex, orthodontic, nursery, toy, rattle, teat, paci, wooden, fridge, toddler, freezer, bib',
    asks: {
      choice: [
        'What matters most in a dummy or teether: soft, easy to clean or easy to hold?',
        'A teether for a baby: wood, silicone or cool from the fridge?',
        'For sore little gums: a cool teething ring, or a soft one to chew?',
      ],
      problem: ['Which is hardest on a teething baby: the nights, the naps or mealtimes?'],
    },
  },
  {
    name: 'baby monitors',
    says: [
      'baby (monitor|cam|camera)',
      '(video|breathing|smart) baby monitor',
      'white noise( machine| app| toy)?',
      'night ?light',
      'gro ?clock',
      'sleep trainer',
    ],
    clues:
      'nursery, cry, lullaby, nap, temperature, soothing, camera, sleep, cot, night vision, sensor, newborn, wifi, breathing, video, parent, crib, audio, nightlight, white noise, app, room, two-way talk, battery, movement, alert, feed, range, screen',
    asks: {
      choice: [
        '+A baby monitor: sound only, or with a picture?',
        'What matters most in a baby monitor: clear sound, a sharp picture or long range?',
        'Which extra would you like in a baby monitor: a lullaby, a night light or a thermometer?',
      ],
      idea: ['Which lullaby or song sends a child to sleep in your family?'],
    },
  },
  {
    name: 'sleeping bags for babies',
    says: ['(baby|grow|grobag|toddler) ?sleep(ing)? ?(bag|sack|suit)', 'sleep ?sack', 'swaddl(e|ing)'],
    clues:
      'tog, newborn, nursery, organic, snug, arms up, muslin, crib, cot, swaddle, nap, zip, sleep, cotton, month, room temperature, bedtime, blanket, safe sleep, cosy, toddler, poppers, merino, travel, tired parent, romper, vest, print, lullaby, moses basket, pyjama',
    asks: {
      choice: ["+What matters most in a baby's sleeping bag: soft fabric, warmth or an easy zip?"],
      idea: [
        "What would you like to see on a baby's sleeping bag: stars, animals or clouds?",
        "Which pattern would you choose for a baby's sleeping bag?",
      ],
      problem: ['~How do you leave the room when a baby has only just gone to sleep?'],
    },
  },
  {
    name: 'nursery furniture',
    says: [
      '(nursery|cot|baby) (furniture|set|room|decor|bed|mattress)',
      '(nursing|feeding) (chair|pillow|cover)',
      '(high|booster) ?chair(s)? for (bab|toddler)',
      'play ?(mat|pen|gym)',
      'toy (box|storage|chest)',
      "(children'?s?|kids'?) (bed|bedroom|furniture|desk)",
      'bunk bed',
      '(height|growth) chart',
    ],
    clues:
      'wardrobe, changing unit, drawers, theme, neutral, playroom, mural, storage, cot, crib, changing table, mattress, baby, mobile, rocking chair, bump, high chair, moses basket, nesting, newborn, toddler bed, mum-to-be, dresser, changing mat, glider, rug, due date, cot bed, wallpaper, bedding, room set, pine, delivery slot, assembled',
    asks: {
      choice: [
        "+Which piece comes first in a baby's room: the cot, the chair or the changing table?",
        "A baby's room: soft colours, bright colours or natural wood?",
        'What matters most to you in nursery furniture: safety, storage or looks?',
      ],
      idea: ["Which colour would you paint a baby's room?"],
    },
  },
  {
    name: 'breast pumps and bottles',
    says: [
      '(breast|milk) ?(pump|pumps)',
      '(wearable|electric) pump for (mums|moms)',
      '(baby|anti ?colic|feeding) bottle',
      '(bottle|milk) (warmer|steri[sz]er|prep)',
      '(formula|infant) milk',
      'baby formula',
      'milk (bags|storage)',
    ],
    clues:
      'teat, ounces, flange, suction, midnight, mums, nursing, steriliser, milk, breastfeeding, lactation, feed, newborn, expressing, pump, hands-free, colic, formula, storage bag, ml, letdown, wearable, latch, night feed, nipple, back to work, freezer stash, hospital-grade, postnatal',
    asks: {
      choice: ['+What matters most to you in a baby bottle: easy cleaning, a good flow or the shape?'],
      idea: [
        '+Which tip about feeding a baby would you pass on to a new parent?',
        'What would you put beside the chair for the night feeds: snacks, a book or a phone?',
      ],
      problem: ['~What do parents search for on their phones at four in the morning?'],
    },
  },
  {
    name: 'balance bikes and scooters',
    says: [
      '(balance|toddler|push) bike',
      "(kids'?|children'?s?|three wheel|stunt|push) scooter",
      'pedal (car|tractor)',
      '(trike|go ?kart)s?',
      '(roller ?skates|roller ?blades|inline skates)',
      'pogo stick',
      'space hopper',
      'stabiliser',
    ],
    clues:
      'helmet, wheels, toddlers, handlebar, knee pads, pedals, balance, ride, stabiliser, trike, kids, saddle, three-wheel, park, wobble, outgrown, age two, bell, tyre, two-wheeler, basket, training wheels, christmas morning, first bike, kerb, confidence, brake, ramp',
    asks: {
      choice: [
        '+What matters most in a first bike or scooter: low weight, a good saddle or the colour?',
        'Where do the children in your family most like to ride: the park, the path or the yard?',
        'First wheels for a child: balance bike, scooter or little tractor?',
      ],
      problem: ['~Who ends up carrying the scooter home from the park?'],
    },
  },
  {
    name: 'paddling pools and swings',
    says: [
      '(paddling|splash|kiddie|inflatable) pool',
      '(garden|baby|tree|rope|nest) swing',
      'climbing frame',
      'mud kitchen',
      'sand ?pit',
      'water (pistol|balloon)',
    ],
    clues:
      'lawn, splash, outdoors, hose, bucket, slide, sunshine, swings, garden, trampoline, inflatable, water, sandpit, rope, frame, sunny, summer holiday, heatwave, climbing, outdoor play, kids, backyard, toddler, seat, sprinkler, sun cream, puncture, mud, playhouse, pump, tree, water table',
    asks: {
      choice: [
        'In the garden: swing, sandpit or paddling pool?',
        'Paddling pool, swing or slide: which comes first on a sunny day?',
        'Where does a paddling pool go best: on the lawn, on the patio or in the shade?',
      ],
      problem: ['~Who gets into the paddling pool last and wettest?'],
    },
  },
  {
    name: 'sledges and snow toys',
    says: ['sledge', '(snow|wooden) sled', 'snow ?(shoe|boots)', 'ice grip', 'salopettes'],
    clues:
      'slope, snowfall, waterproof, mittens, thermal, hill, frozen, flakes, snowman, winter, toboggan, ski, snowball, sledging, frost, wax, rope, grip, plastic, gloves, boots, snow day, icy, wooden, flurry, cold snap, hot chocolate, wellies, in stock, slide, igloo',
    asks: {
      choice: [
        '+On a snow day: a sledge, a snowman or a snowball fight?',
        'What warms you up after sledging: hot chocolate, soup or a bath?',
      ],
      idea: ["What's the first thing you do when it snows?"],
      problem: ['~Who in your family starts the snowball fight?'],
    },
  },
  {
    name: 'fitness trackers',
    says: [
      '(fitness|activity|sleep|step|health) (tracker|band|counter|ring)',
      'smart ?(watch|ring)(es)?',
      '(garmin|fitbit|whoop|oura|strava|apple watch)',
      'step (count|challenge|goal)',
      '(ten|10) ?thousand steps',
      'pedometer',
      'heart rate (monitor|strap|zone)',
    ],
    clues:
      'steps, recovery, heart rate, wrist, streak, calories, calorie, sleep score, battery, gps, workout, strap, watch, pulse, vo2, waterproof, goal, run, sensor, data, app, charge, wearable, sync, hrv, marathon, ecg, band, notification',
    asks: {
      choice: [
        '+What do you check first on a fitness tracker: steps, sleep or heart rate?',
        'What matters most in a fitness tracker: battery life, comfort or clear figures?',
        'A fitness tracker: on the wrist, on a finger or on the phone?',
      ],
      experience: ['Which walk gets you the most steps?'],
    },
    atWork: {
      asks: [
        'Which figure on a fitness tracker helps most on working days: steps, sleep or stress?',
        'What keeps people moving in a working day: a tracker, a dog or a colleague?',
        'When do you get moving on a working day: before work, at lunch or after?',
        "What did your fitness tracker show you that you'd never have guessed?",
      ],
    },
  },
  {
    name: 'bands, balls and rollers',
    says: [
      'resistance band',
      '(foam|massage) (roller|gun|ball)',
      '(yoga|gym|exercise|swiss|medicine|pilates) (ball|block|wheel|strap|ring)',
      'adjustable dumbbell',
      'ab (roller|wheel)',
      'skipping rope',
      'jump rope',
      '(walking pad|under desk treadmill)',
      'weighted vest',
      'hula ?hoop',
    ],
    clues:
      'stretch, reps, muscles, mat, squats, glutes, home workout, foam, resistance, physio, mobility, gym, massage, yoga mat, dumbbell, kettlebell, sore, pilates, recovery, warm-up, exercise, loop, tension, trigger point, knot, set, rehab, latex, core, kit',
    asks: {
      choice: [
        'What would you keep at home for a quick workout: a band, a ball or a roller?',
        'Which muscles would you work on first with a resistance band: arms, legs or core?',
        'Ten minutes of exercise at home: a stretchy band, or a foam roller?',
      ],
      idea: ['Which exercise could you do while the kettle boils?'],
    },
  },
  {
    name: 'sports kit shop',
    says: [
      'sports (shop|store|kit|retailer|direct)',
      '(cricket|hockey|baseball|tennis|badminton|padel) (bat|stick|racket|glove)',
      '(bat|racket) (repair|restringing|maker)',
      '(shin|gum) ?(pad|shield|guard)s?',
      '(boxing|goalkeeper|goalie) gloves',
      '(team|club|match) ?wear',
      'golf (bag|shoe|trolley|club fitting)',
      'track ?suit',
    ],
    clues:
      'willow, strings, studs, pads, boot, racket, cricket bat, trainer, hockey stick, football, glove, jersey, tennis, running shoe, shin pad, stock, club discount, size, swimwear, goggle, teamwear, shuttlecock, grip, gumshield, grain, tracksuit, season, gait, hurley',
    asks: {
      choice: [
        'What matters most in sports kit: comfort, colour or grip?',
        'Which piece of kit would you replace first: shoes, shirt or bag?',
      ],
      experience: ['Which sport are you buying kit for this season?'],
      idea: ['Which sport would you try tomorrow if somebody lent you the kit?'],
    },
    cued: [
      'What do you look for first in a *cricket bat*: weight, grip or the sound off the middle?',
      'Which *football boots* did you dream of as a child?',
      'What matters most in a *running shoe*: cushioning, weight or colour?',
      "How do you pick a *racket*: by feel, by weight or on a coach's advice?",
      'What do you remember about your first *hockey* stick or match?',
      'Which colour would you choose for a *teamwear* order: bright, dark or striped?',
      'What goes into your *swim* bag first: goggles, towel or a snack?',
      'What should be bought first for *back to school* sport: trainers, shorts or a water bottle?',
    ],
  },
  {
    name: 'dancewear',
    says: [
      '(dance ?wear|dance shop|dance shoes|leotard|tutu)',
      '(pointe|ballet|tap|jazz|ballroom|character|dance) shoe(s)?( fitting| shop)?',
      '(gymnastics|competition|skating) (leotard|dress)',
      'ballet (shoes|pumps|bun)',
      'legwarmer',
    ],
    clues:
      'satin, ribbons, tights, fitting, sequins, rhinestones, recital, barre, leotard, tutu, ballet, pointe shoe, tap, jazz, dancer, unitard, studio, costume, split sole, ballroom, stage, exam uniform, catsuit, heel, elastic, slippers, skirt, demi, warm-up, grade, lycra',
    asks: {
      choice: [
        '+What matters most to you in dancewear: comfort, colour or sparkle?',
        'Dance shoes: soft ballet slippers, noisy taps or glittery heels?',
        'Which dance has the best outfits: ballet, ballroom or street dance?',
      ],
      problem: ['~Who sews the sequins on at midnight before the big show?'],
    },
  },
];
