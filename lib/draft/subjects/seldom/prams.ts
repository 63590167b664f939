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
      idea: ['Which animal would you print on a really cute nappy?'],
      problem: ["What's trickiest with a cloth nappy: the folding, the fit or the wriggling?"],
      choice: ['Nappies on the washing line: plain white, or covered in little foxes?'],
      experience: ['Which tip about nappies would you pass on to new parents?'],
    },
  },
  {
    name: 'baby slings',
    says: ['(baby|toddler|woven|ring) (sling|carrier|wrap)', 'sling (library|meet|walk|consultant|hire)'],
    clues:
      'hands free, cuddle, buckle, carry, newborn, front facing, wrap, shoulders, carrier, babywearing, toddler, ergonomic, consultant, hire, hip, back carry, stretchy, woven, bump, library, snuggle, bonding, workshop, fit check, postnatal, parent, dad, hike, mum',
    asks: {
      idea: ['Where would you go first with a baby tied snugly to your chest?'],
      problem: ['~What do you drop the moment a baby falls asleep on you?'],
      choice: ['A baby in a sling: facing in, or facing out?'],
      experience: ['Which jobs can you do with one arm while you hold a baby?'],
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
      idea: ["Which colour or shape would you choose for a baby's teether?"],
      problem: ['Which is hardest on a teething baby: the nights, the naps or mealtimes?'],
      choice: ['For sore little gums: a cool teething ring, or a soft one to chew?'],
      experience: ['What was the comforter, cloth or cuddly toy called in your family?'],
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
      idea: ['Which lullaby or song sends a child to sleep in your family?'],
      problem: ['Which noise in the house always wakes the baby?'],
      choice: ['A baby monitor: sound only, or with a picture?'],
      experience: ["What's the sweetest sound you have heard over a baby monitor?"],
    },
  },
  {
    name: 'sleeping bags for babies',
    says: ['(baby|grow|grobag|toddler) ?sleep(ing)? ?(bag|sack|suit)', 'sleep ?sack', 'swaddl(e|ing)'],
    clues:
      'tog, newborn, nursery, organic, snug, arms up, muslin, crib, cot, swaddle, nap, zip, sleep, cotton, month, room temperature, bedtime, blanket, safe sleep, cosy, toddler, poppers, merino, travel, tired parent, romper, vest, print, lullaby, moses basket, pyjama',
    asks: {
      idea: ["What would you like to see on a baby's sleeping bag: stars, animals or clouds?"],
      problem: ['~How do you leave the room when a baby has only just gone to sleep?'],
      choice: ["A baby's sleeping bag: a zip down the front, or buttons at the shoulders?"],
      experience: ['Which story or song belonged to bedtime when you were small?'],
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
      idea: ["Which colour would you paint a baby's room?"],
      problem: ["Which piece of furniture for a baby's room was the hardest to put together?"],
      choice: ["A child's bed: bunk bed, cabin bed or one shaped like a car?"],
      experience: ['What hung on the wall of your bedroom when you were a child?'],
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
      idea: ['What would you put beside the chair for the night feeds: snacks, a book or a phone?'],
      problem: ['~What do parents search for on their phones at four in the morning?'],
      choice: ['A night feed: in the dark, by a little lamp or with the television on?'],
      experience: ['Who in your family was the hungriest baby?'],
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
      idea: ['Which thing on wheels would you love to ride round the park again?'],
      problem: ['~Who ends up carrying the scooter home from the park?'],
      choice: ['First wheels for a child: balance bike, scooter or little tractor?'],
      experience: ['Who ran behind you when you learned to ride a bike?'],
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
      idea: ['What would you put in the garden if you were seven again?'],
      problem: ['~Who gets into the paddling pool last and wettest?'],
      choice: ['In the garden: swing, sandpit or paddling pool?'],
      experience: ['What did you play in the garden until you were called in?'],
    },
  },
  {
    name: 'sledges and snow toys',
    says: ['sledge', '(snow|wooden) sled', 'snow ?(shoe|boots)', 'ice grip', 'salopettes'],
    clues:
      'slope, snowfall, waterproof, mittens, thermal, hill, frozen, flakes, snowman, winter, toboggan, ski, snowball, sledging, frost, wax, rope, grip, plastic, gloves, boots, snow day, icy, wooden, flurry, cold snap, hot chocolate, wellies, in stock, slide, igloo',
    asks: {
      idea: ["What's the first thing you do when it snows?"],
      problem: ['~Who in your family starts the snowball fight?'],
      choice: ['On a snowy hill: a wooden sledge, or a plastic one?'],
      experience: ['Which hill near you was the place for sledges when you were young?'],
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
      idea: ['What would you like your watch to count: steps, laughs or biscuits?'],
      problem: ['~Where do you get your final steps of the day: stairs, sofa laps or dancing?'],
      choice: ['Your steps for the day: checked every hour, or only at bedtime?'],
      experience: ['Which walk gets you the most steps?'],
    },
    atWork: {
      work: [
        'What keeps people moving in a working day: a tracker, a dog or a colleague?',
        'When in your working day do you sit still the longest?',
      ],
      people: [
        'Which step challenge at work got strangely serious?',
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
      idea: ['Which exercise could you do while the kettle boils?'],
      problem: ['Which exercise with a band or a ball is harder than it looks?'],
      choice: ['Ten minutes of exercise at home: a stretchy band, or a foam roller?'],
      experience: ['What do you remember about your first try on an exercise ball?'],
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
      idea: ['Which sport would you try tomorrow if somebody lent you the kit?'],
      problem: ['Which piece of sports kit is the hardest to find in the right size?'],
      choice: ['New kit for a sport: the shoes first, or the shirt first?'],
      experience: ['Which piece of sports kit did you beg your parents for?'],
    },
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
      idea: ['Which dance would you buy the shoes for?'],
      problem: ['~Who sews the sequins on at midnight before the big show?'],
      choice: ['Dance shoes: soft ballet slippers, noisy taps or glittery heels?'],
      experience: ['Which dance class would you have loved as a child?'],
    },
  },
];
