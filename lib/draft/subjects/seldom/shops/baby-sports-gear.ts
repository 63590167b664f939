import type { Subject } from '../../subject';

/** What comes into a house with a baby, and what goes into a sports bag. */
export const babySportsGear: readonly Subject[] = [
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
      experience: ['Which tip about nappies would you pass on to new parents?'],
      choice: ['Nappies on the washing line: plain white, or covered in little foxes?'],
      problem: ["What's trickiest with a cloth nappy: the folding, the fit or the wriggling?"],
      idea: ['Which animal would you print on a really cute nappy?'],
    },
    cued: [
      'Which colour of *poppers* and wraps would you choose for a newborn?',
      "*Bamboo* or cotton next to a baby's skin: which feels softer to you?",
      'What would you put in a *trial kit* for new parents besides nappies?',
      'What else is a *wet bag* good for on a day out?',
    ],
  },
  {
    name: 'baby slings',
    says: ['(baby|toddler|woven|ring) (sling|carrier|wrap)', 'sling (library|meet|walk|consultant|hire)'],
    clues:
      'hands free, cuddle, buckle, carry, newborn, front facing, wrap, shoulders, carrier, babywearing, toddler, ergonomic, consultant, hire, hip, back carry, stretchy, woven, bump, library, snuggle, bonding, workshop, fit check, postnatal, parent, dad, hike, mum',
    asks: {
      choice: [
        'A baby in a sling: facing in, or facing out?',
        'Where would you use a baby sling most: round the house, at the shops or on walks?',
        'What matters most in a baby sling: comfort, an easy fastening or a soft fabric?',
      ],
      idea: ['Where would you go first with a baby tied snugly to your chest?'],
    },
    cued: [
      'Which song or hum sends a *newborn* to sleep in a sling?',
      'Where would a *toddler* see most from a sling on your back: market, zoo or hill?',
      'What colour or pattern of *wrap* would you choose?',
      'When does a *carrier* help most: at the shops, on a walk or while cooking?',
    ],
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
        'For sore little gums: a cool teething ring, or a soft one to chew?',
        'A dummy clip: wooden beads, soft fabric or plain ribbon?',
        'Which colour would you choose for a dummy: soft pink, sage or plain white?',
      ],
      problem: ['Which is hardest on a teething baby: the nights, the naps or mealtimes?'],
    },
    cued: [
      'What calms a *teething* baby best on a walk: a song, a pram or fresh air?',
      'Which *rattle* sound would you choose: wood, a bell or soft beads?',
      'Where do *dummies* turn up in your house: under the sofa, in a pocket or in the bag?',
      "Which *wooden* toy would you put into a baby's hand first: a ring, a rattle or a car?",
    ],
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
      choice: ['+A baby monitor: sound only, or with a picture?'],
      experience: ["What's the sweetest sound you have heard over a baby monitor?"],
      idea: ['Which lullaby or song sends a child to sleep in your family?'],
      problem: ['Which noise in the house always wakes the baby?'],
    },
    cued: [
      "What does a *nap* look like at your house: a dark room, a pram walk or somebody's arms?",
      '*White noise*, a lullaby or the washing machine: which sends a baby off best?',
      'Which colour would you paint a *nursery*: yellow, green or something brighter?',
      '*Night light*: a star, a moon or an animal?',
    ],
  },
  {
    name: 'sleeping bags for babies',
    says: ['(baby|grow|grobag|toddler) ?sleep(ing)? ?(bag|sack|suit)', 'sleep ?sack', 'swaddl(e|ing)'],
    clues:
      'tog, newborn, nursery, organic, snug, arms up, muslin, crib, cot, swaddle, nap, zip, sleep, cotton, month, room temperature, bedtime, blanket, safe sleep, cosy, toddler, poppers, merino, travel, tired parent, romper, vest, print, lullaby, moses basket, pyjama',
    asks: {
      idea: ["What would you like to see on a baby's sleeping bag: stars, animals or clouds?"],
      choice: [
        "A baby's sleeping bag: a zip down the front, or buttons at the shoulders?",
        "What matters most in a baby's sleeping bag: soft fabric, warmth or an easy zip?",
      ],
      problem: ['~How do you leave the room when a baby has only just gone to sleep?'],
    },
    cued: [
      'How do you settle a wriggly *toddler* at bedtime: a book, a song or a cuddle?',
      'Which colours would you choose for a *nursery*?',
      'Where have you seen a baby take the best *nap*?',
      'What do you use a *muslin* for most often?',
    ],
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
      idea: ["Which colour would you paint a baby's room?"],
      choice: [
        "A child's bed: bunk bed, cabin bed or one shaped like a car?",
        'What would you add to a nursery first: a rocking chair, a bookshelf or a soft rug?',
        'Which theme would you choose for a nursery: forest animals, stars or the sea?',
      ],
    },
    cued: [
      "Which *theme* would you choose for a baby's room: stars, animals or clouds?",
      'What do you remember about your own *cot* or first bed?',
      'Which *mobile* would you hang over a cot: birds, stars or little sheep?',
      'Who would you ask to sit in the *rocking chair* with the baby?',
    ],
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
      idea: [
        '+Which tip about feeding a baby would you pass on to a new parent?',
        'What would you put beside the chair for the night feeds: snacks, a book or a phone?',
      ],
      choice: ['+What matters most to you in a baby bottle: easy cleaning, a good flow or the shape?'],
      problem: ['~What do parents search for on their phones at four in the morning?'],
    },
    cued: [
      'Which song would you hum through a *night feed*?',
      'Where is the handiest spot for a *steriliser*: by the kettle, sink or microwave?',
      'Which drink would you keep at hand while *breastfeeding*: water, tea or juice?',
      'What do you do with *newborn* bottles when they are outgrown: keep, lend or pass on?',
    ],
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
      experience: [
        '+What was your first set of wheels as a child?',
        'What do you remember about your first ride on your own?',
        '~Who ends up carrying the scooter home from the park?',
      ],
      choice: ['+Where do little ones like to ride: in the park, down the lane or round the house?'],
      idea: ['Which colour would you have chosen for your first bike?'],
    },
    cued: [
      'Which colour of *helmet* would a child you know pick out?',
      'Where do you go for the first ride on a *balance bike*: the park, the yard or the path by the water?',
      'What sound should the *bell* on a small scooter make: ding, honk or ring?',
      'Who gave you your *first bike*, and what colour was it?',
    ],
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
        '+In the garden: swing, sandpit or paddling pool?',
        'Which garden toy gets used most: a slide, a trampoline or a sandpit?',
      ],
      experience: ['What did you play in the garden until you were called in?'],
      problem: ['~Who gets into the paddling pool last and wettest?'],
    },
    cued: [
      'How high did you go on a *swing* as a child before you jumped off?',
      'Which trick did you learn first on a *trampoline*?',
      'What do you like to build in a *sandpit*: castles, tunnels or cakes?',
      'What cools you down best in a *heatwave*: the hose, an ice lolly or shade?',
    ],
  },
  {
    name: 'sledges and snow toys',
    says: ['sledge', '(snow|wooden) sled', 'snow ?(shoe|boots)', 'ice grip', 'salopettes'],
    clues:
      'slope, snowfall, waterproof, mittens, thermal, hill, frozen, flakes, snowman, winter, toboggan, ski, snowball, sledging, frost, wax, rope, grip, plastic, gloves, boots, snow day, icy, wooden, flurry, cold snap, hot chocolate, wellies, in stock, slide, igloo',
    asks: {
      choice: [
        '+On a snow day: a sledge, a snowman or a snowball fight?',
        'On a snowy hill: a wooden sledge, or a plastic one?',
      ],
      experience: ['Which hill near you was the place for sledges when you were young?'],
      problem: ['~Who in your family starts the snowball fight?'],
    },
    cued: [
      'What do you use for the nose of a *snowman*: carrot, stone or pine cone?',
      'Which *toboggan* ride would you try: short and steep or long and gentle?',
      'How do you warm up after a *snow day*: cocoa, soup or a bath?',
      'Where do your *mittens* dry: on the radiator, by the stove or on the floor?',
    ],
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
        'Your steps for the day: checked every hour, or only at bedtime?',
        'Which goal would you set first on a fitness tracker: steps, sleep or stairs?',
      ],
      experience: ['Which walk gets you the most steps?'],
    },
    cued: [
      'How many *steps* feel like a good day to you?',
      'Where is your favourite *run* when the sun is out?',
      'Which do you look at first in the morning: the weather or your *sleep score*?',
      'A *smartwatch* strap: sporty, metal or leather?',
    ],
    atWork: {
      asks: [
        'Which team challenge would you join with a fitness tracker: steps, stairs or cycling?',
        'Which figure on a fitness tracker helps most on working days: steps, sleep or stress?',
        'What keeps people moving in a working day: a tracker, a dog or a colleague?',
        'What makes a workplace step challenge fun: teams, prizes or a shared map?',
      ],
      cued: [
        'Which *wellbeing* goal would you set with your team: walking, sleep or drinking water?',
        "Which kind of *data* from a watch helps a team's health without being too personal?",
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
        'Ten minutes of exercise at home: a stretchy band, or a foam roller?',
        'Which would you try first: a resistance band, an exercise ball or a foam roller?',
      ],
      problem: ['Which exercise with a band or a ball is harder than it looks?'],
      idea: ['Which exercise could you do while the kettle boils?'],
    },
    cued: [
      'Which *squats* rule do you keep to: ten a day, or only when the music is on?',
      'What do you put on for a *home workout*: music, the news or nothing at all?',
      'Where do you like a *massage* best: shoulders, back or feet?',
      '*Yoga mat*: in the living room, the garden or the bedroom?',
    ],
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
      idea: ['Which sport would you try tomorrow if somebody lent you the kit?'],
      problem: ['Which piece of sports kit is the hardest to find in the right size?'],
      choice: ['New kit for a sport: the shoes first, or the shirt first?'],
      experience: ['Which piece of sports kit did you beg your parents for?'],
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
        'Dance shoes: soft ballet slippers, noisy taps or glittery heels?',
        'What matters most to you in dancewear: comfort, colour or sparkle?',
      ],
      experience: ['Which dance class would you have loved as a child?'],
      problem: ['~Who sews the sequins on at midnight before the big show?'],
    },
    cued: [
      'What colour would you choose for a *tutu*?',
      'Which song would you like to hear for a *tap* number?',
      'A *leotard*: plain black, or a bright colour?',
      'Which *ballet* would you like to see from the front row?',
    ],
  },
];
