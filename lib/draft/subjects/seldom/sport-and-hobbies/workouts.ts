import type { Subject } from '../../subject';

/** Ways of getting fit that have a name of their own, and what keeps sporting bodies going. */
export const workouts: readonly Subject[] = [
  {
    name: 'functional fitness',
    says: [
      'crossfit',
      'cross fit',
      'functional fitness',
      'wod',
      'amrap',
      'kettlebell (class|club|workout)',
      'burpee',
    ],
    clues:
      'barbell, burpees, wall balls, kettlebells, rope climb, reps, chalk, wod, crossfit, box, amrap, rig, rower, emom, snatch, coach, thruster, double unders, pull up, sled push, metcon, box jump, clean and jerk, scaled, rx, athlete, on ramp, competition, pb, skipping rope',
    asks: {
      choice: [
        'In a hard workout: burpees, rope climbs or carrying something heavy?',
        'Which workout would you choose: strength, endurance or a mix of both?',
      ],
      experience: ['What can you lift or carry now that you could not a year ago?'],
      problem: ['Which exercise took you longest to get the hang of?'],
    },
    cued: [
      'Which exercise with a *kettlebell* do you like best?',
      'Which would you rather learn in the gym: a *rope climb* or a pull up?',
      'Which warms you up best in the gym: the *rower* or the bike?',
    ],
  },
  {
    name: 'powerlifting',
    says: [
      'power ?lift(er|ing)',
      'weight ?lift(er|ing)',
      'deadlift',
      'strong(man|woman)',
      'strength (gym|competition|meet)',
      'bench press',
    ],
    clues:
      'squat, bench, barbell, atlas stones, chalk, kilos, lifters, deadlift, bench press, plate, pb, weight class, meet, strongman, snatch, rack, one rep max, gym, total, belt, singlet, olympic lifting, log press, coach, clean and jerk, record, platform, raw, tyre flip',
    asks: {
      choice: [
        '+Which lift do you enjoy most: the squat, the bench or the deadlift?',
        'A session with the barbell: squats first, or deadlifts first?',
      ],
      problem: ['Which lift is hardest for you: the squat, the bench or the deadlift?'],
      experience: ['Which lift were you proudest of, and who was there to see it?'],
    },
    cued: [
      'Which song do you need for a heavy *deadlift*?',
      '*Squat* day or rest day: which do you look forward to more?',
      'What would you put in a bag for a first *meet*?',
      'Which *strongman* event would you love to watch: tyres, stones or truck pull?',
    ],
  },
  {
    name: 'bodybuilding',
    says: [
      'body ?build(er|ing)',
      'physique (show|competition|athlete)',
      'protein (powder|shake|bar|snack)',
      'whey',
      'creatine',
      '(sports|gym) supplement',
    ],
    clues:
      "muscle, protein, posing, bulking, stage tan, reps, scoop, physique, whey, prep, stage, biceps, shredded, gym, cutting, supplement, shake, bikini class, creatine, lean, macros, coach, hypertrophy, men's physique, natural, tan, competitor, flavour, amino, gains",
    asks: {
      choice: [
        '+Which lift do you enjoy most: squat, bench press or deadlift?',
        'After training: a shake, a plate of eggs or a proper dinner?',
      ],
      problem: ['Which muscle is hardest for you to build?'],
      idea: ['Which flavour of protein shake should somebody invent?'],
    },
    cued: [
      'Which source of *protein* do you eat most: eggs, chicken, beans or fish?',
      'What would you choose as music for a *posing* routine?',
      'What would you eat more of in a *bulking* season: rice, pasta or pancakes?',
      'How many *reps* make a good set for you: five, ten or fifteen?',
    ],
  },
  {
    name: 'calisthenics',
    says: [
      'calisthenics',
      'pull up (bar|club|challenge)',
      'street workout',
      'outdoor (gym|fitness equipment)',
      'handstand (class|workshop)',
      'press up (challenge|a day)',
      'plank challenge',
    ],
    clues:
      'pull ups, bars, handstand, muscle up, plank, body weight, dips, press ups, pull up, bodyweight, front lever, planche, street workout, outdoor gym, push up, park, parallettes, rep, core, progression, strength, beginner, human flag, skill, chin up, athlete, static, jam, gymnastic, l sit, equipment installed',
    asks: {
      choice: [
        '+What do you like most about calisthenics: no kit, fresh air or learning new moves?',
        '+Which would you most like to master: a handstand, a muscle-up or a pull-up?',
        'Which comes easier to you: a press-up, a plank or a handstand?',
      ],
      problem: ['Which bodyweight move took you longest to learn?'],
    },
    cued: [
      'How long could you hold a *plank* today: thirty seconds, a minute or until the song ends?',
      'Which would you like to master first: a *handstand*, a muscle up or a pistol squat?',
      'Where do you like to train: in the *park*, at home or with a group?',
      'How many *pull ups* would make you happy: one, five or ten?',
    ],
  },
  {
    name: 'tai chi',
    says: ['tai ?chi', 'qi ?gong', 'chi gung', 'push(ing)? hands (class|practice)', 'baduanjin'],
    clues:
      'flowing, stance, instructor, cloud hands, qigong, form, slow, breath, balance, yang style, posture, internal energy, beginner, push hands, meditation, gentle, park, falls prevention, martial art, chen, sword, standing, mindful movement, sifu, over 50s, relaxation, village hall, joint, sunrise',
    asks: {
      choice: [
        '+What do you enjoy most about tai chi: the calm, the movement or the company?',
        'Tai chi: in the park with the birds, or in a quiet hall?',
        'What would you like tai chi to give you: balance, calm or energy?',
      ],
      idea: ['Where near you would be a lovely spot for tai chi at sunrise?'],
    },
    cued: [
      'What would you like to practise *tai chi* to: birdsong, flute or silence?',
      'When does a *slow* start to the morning suit you best?',
      'Which *balance* trick do you try while brushing your teeth?',
      '*Qigong* or a walk: which wakes you up in the morning?',
    ],
  },
  {
    name: 'personal training',
    says: [
      'personal train(er|ing)',
      '(small group|one to one|1 to 1|online) (pt|training|coaching session)',
      '(pt|training) sessions',
      'fitness (coach|coaching|instructor|trainer)',
      'gym instructor',
    ],
    clues:
      'reps, accountability, motivation, fitter, dumbbells, personal best, workouts, pt, coach, gym, strength, session, one to one, client, fat loss, transformation, goals, programme, nutrition, squat, certified, weight, trainer, small group, taster, result, plan, confidence, consultation, studio, macros',
    asks: {
      choice: [
        '+When do you most like to train: early morning, lunchtime or evening?',
        '+What is your main goal in personal training: strength, stamina or flexibility?',
        'Your ideal fitness trainer: cheerful, calm or strict?',
      ],
      idea: ['What would you want a personal trainer to get you doing: lifting, running or stretching?'],
    },
    cued: [
      'When in the day would a *gym* session suit you best?',
      'Which *goal* would you set for the next three months?',
      'Where would more *strength* help you most day to day: back, legs or grip?',
      'Who would you like to train with in a *small group*?',
    ],
    atWork: {
      asks: [
        '+When do you like to train on a working day: before work, after it or at lunch?',
        'Which helps you stick with training: a coach, a friend or a plan?',
        'What matters most in a personal trainer: motivation, knowledge or flexible hours?',
        'Where do you like to train: in a gym, outdoors or at home?',
      ],
      cued: [
        'What keeps a *client* coming back after the first month?',
        'What did you learn in your first year as a *PT*?',
      ],
    },
  },
  {
    name: 'boot camp',
    says: [
      'boot ?camp (class|session|fitness|in the park|workout)',
      '(fitness|outdoor|beach|park|bridal) boot ?camp',
      'hiit',
      'circuit (class|training)',
      'circuits',
      'outdoor (fitness|workout|exercise)',
    ],
    clues:
      'sprints, squats, mats, whistle, sweat, burpees, hiit, circuits, outdoor, park, 6am, kettlebell, fitness, workout, trainer, rep, early morning, all abilities, beach, sledgehammer, push up, plank, star jump, cardio, drop in, battle rope, session, rain or shine',
    asks: {
      choice: [
        '+Exercise outdoors: at sunrise, at lunchtime or at dusk?',
        'Which boot camp session would you choose: strength, cardio or a mix?',
      ],
      idea: ['Which park or beach near you would make the nicest outdoor gym?'],
      problem: ['~What gets you out of bed for exercise on a dark morning?'],
    },
    cued: [
      'What would you rather do than ten *burpees*: squats, push-ups or star jumps?',
      'What do you have before a *6am* workout: coffee, a banana or nothing at all?',
      'What do you like to hear when you exercise in the *park*: birds, music or a good coach?',
      'Exercise on the *beach*: trainers on, or bare feet?',
      'What in your house feels about as heavy as a *kettlebell*?',
      'What would make you *sprint* fastest: a bus, a loose dog or an ice cream van?',
      'What do you look at or think of to get through a long *plank*?',
      'Which station would you start with in a *circuit*: ropes, steps or weights?',
    ],
  },
  {
    name: 'dance fitness',
    says: [
      'zumba',
      '(dance|latin|bollywood|80s) (fitness|workout|aerobics|cardio)',
      '(step|dance) aerobics',
      'clubbercise',
      'jazzercise',
      'rebound(ing|er) (class|fitness|session)',
      'mini trampoline',
    ],
    clues:
      'glow sticks, salsa, sweat, instructor, leg warmers, zumba, latin, cardio, aerobics, step, routine, playlist, calorie, bollywood, clubbercise, class, move, no experience, bhangra, beat, tune, bounce, choreography, school hall, merengue, trainer, groove, 80s',
    asks: {
      idea: ['+Which song always gets your feet moving in a dance class?'],
      choice: [
        '+Which music gets you moving best: Latin, pop or disco?',
        '+In a dance class: front row, or back row?',
      ],
      experience: ['When did you last dance in your kitchen, and to which song?'],
    },
    cued: [
      'Which would you try first: *zumba*, bhangra or clubbercise?',
      'How do you like *salsa*: with a partner, in a class or in the kitchen?',
      'What would you wear to an *aerobics* class with an eighties theme?',
      'Where do you stand to see the *instructor* best: front, side or middle?',
    ],
  },
  {
    name: 'aqua aerobics',
    says: [
      'aqua ?(aerobics|fit|cise|gym|jog|jogging|zumba|natal|yoga)',
      'water (aerobics|fitness|exercise)',
      'pool (exercise|fitness) class',
      'adult swim(ming)? (lessons|class|course)',
    ],
    clues:
      'noodles, floats, splash, low impact, swimming cap, shallow end, pool, water, swim, instructor, leisure centre, joint, deep water, aqua fit, aquafit, cossie, arthritis, buoyancy, lane, hydrotherapy, gentle, over 60s, resistance, class, swimmer, warm, togs, lifeguard',
    asks: {
      idea: ['Which move do you like best in the pool: the jogging, the kicking or the splashing?'],
      choice: [
        'Into the pool: a jump, down the ladder or an inch at a time?',
        'What do you enjoy most about aqua aerobics: the music, the water or the company?',
      ],
      problem: ["What's harder in the pool than it looks: jogging, kicking or keeping time?"],
    },
    cued: [
      'What music suits a *gentle* class in the water: oldies, disco or birdsong?',
      'What colour of *swimming cap* would you pick for a pool class: flowery, bright or plain?',
      'Which would you take into the water first: a *noodle*, a float or foam weights?',
      'When would you most like to be in the *pool*: before breakfast, at noon or after work?',
    ],
  },
  {
    name: 'boxing fitness',
    says: [
      '(boxing|box|kickboxing) (fit|fitness|fitness class|circuit|workout|cise)',
      'boxercise',
      'pad ?work',
      "(ladies|women'?s) boxing",
      'rock steady boxing',
      'kick ?boxing',
    ],
    clues:
      'gloves, pads, punch, skipping, jab, stance, non contact, bag work, boxercise, sparring, coach, hook, wrap, sweat, cardio, circuits, stress relief, gym, ladies, uppercut, combo, footwork, boxer, session, punchbag, rope, bell, kickboxing',
    asks: {
      experience: ["+What's the best music for hitting a punchbag?"],
      idea: [
        '+Which boxing punch would you like to learn first?',
        '~What would you like to tell a punchbag after a Monday at work?',
      ],
      choice: [
        '+What would you like most from boxing training: fitness, confidence or fun?',
        '+What helps most at a first boxing class: a patient coach, good music or other beginners?',
        '+At boxing training: the punchbag, the pads or the skipping rope?',
      ],
    },
    cued: [
      'Which colour of *glove* would you pick for your first boxing class?',
      'Who in your family has the best *footwork* on a dance floor?',
      'Which punch feels best on the pads: *uppercut*, hook or jab?',
      'How do you like to start a boxing session: with a *circuit* or with the pads?',
    ],
  },
  {
    name: 'mum and baby fitness',
    says: [
      'buggy ?(fit|fitness|walk|workout|run)',
      '(mum|mom|mums|parent|mummy) (and|&) baby (fitness|yoga|workout|pilates|class|boot ?camp)',
      'postnatal (fitness|exercise|pilates|yoga|class|recovery)',
      '(baby|stroller) (yoga|strides|barre)',
    ],
    clues:
      'buggy, stroller, babies, postnatal, pelvic floor, mums, pram, mummy, core, diastasis, pram walk, six week check, newborn, pushchair, tummy, park, class, crawler, maternity leave, post partum, bubs, recovery, coffee after, maternity, physio, baby wearing, bring your baby, singing, toddler, sling',
    asks: {
      choice: [
        '+Which exercise makes a baby smile or giggle?',
        '+What would you like from a mum and baby class: strength, energy or new friends?',
        '~What has a baby grabbed, dribbled on or eaten in the middle of your exercise?',
      ],
      experience: [
        '+What makes a baby class friendly for new mums?',
        '+What do you always pack for a class with your baby?',
      ],
    },
    cued: [
      'Which *pram* walk near you has the best coffee at the end?',
      'Which *postnatal* class would you recommend to a new mum: yoga, swim or pram fitness?',
      'What do *babies* watch when grown-ups do star jumps?',
      'What would you take to a *buggy* class besides nappies and snacks?',
    ],
  },
  {
    name: 'stretch class',
    says: [
      'stretch(ing)? (studio|class|session|therapy|lab|and mobility)',
      'assisted stretch(ing)?',
      'mobility (class|session|workshop|training)',
      'foam roll(er|ing)',
      'yin yoga',
      '(kinesiology|kt|sports) tap(e|ing)',
    ],
    clues:
      'flexibility, hamstrings, hips, tight, supple, tape, roller, stiff, mobility, hamstring, assisted, foam roller, posture, mat, practitioner, studio, recovery, range of motion, muscle, splits, desk, back pain, shoulder, fascia, session, table, pnf, yoga, runner, relax, unwind, quads',
    asks: {
      choice: [
        '+A good stretch: first thing in the morning, after sport or last thing at night?',
        'What would you like to loosen first in a stretch class: shoulders, hips or hamstrings?',
      ],
      idea: ['Which stretch do you do without thinking when you get up?'],
      problem: ['~Touching your toes: how far down do your hands get today?'],
    },
    cued: [
      'Where do you keep a *foam roller*: under the bed, by the sofa or at the gym?',
      'What gets *stiff* first after a long day: neck, back or hips?',
      'When do you stretch your *hamstrings*: after a run, at the desk or before bed?',
      'Which song would you play for a slow half hour on the *mat*?',
    ],
  },
  {
    name: 'step challenge',
    says: [
      'step(s)? (challenge|count|counter|goal|a day|leaderboard)',
      '(10,000|10000|10k) steps',
      'walking (challenge|meeting|month)',
      'pedometer',
      'active (travel|commute|minutes|april)',
    ],
    clues:
      'steps, leaderboard, fitness tracker, stairs, kilometres, stepping, 10k a day, pedometer, walking, wristband, daily, charity, mile, count, colleague, lunch break, stroll, sponsor, goal, sign up, wellbeing, workplace, hit your target, lunchtime walk, app, virtual, participant, march, blister, prize, sync',
    asks: {
      choice: [
        '+For extra steps: the stairs, a stop early off the bus or a lap at lunch?',
        'When do you get the most steps: before work, at lunchtime or in the evening?',
      ],
      idea: ['Where do you go when you still need a few more steps today?'],
      experience: ['Where did you walk the most steps in one day?'],
    },
    cued: [
      'Who would you pick as your *walking* partner for a month of steps?',
      'Which team name would look good at the top of a *leaderboard*?',
      'Which *charity* would you walk a long way for?',
    ],
    atWork: {
      asks: [
        '+Where do you find extra steps in a working day: the stairs, calls or lunch?',
        'What keeps a step challenge going: a prize, a team or a shared route?',
        'A step challenge at work: in teams, in pairs or each for themselves?',
        'Which goal suits a team step challenge best: a distance, a charity or a virtual journey?',
      ],
      cued: [
        'What gets colleagues up the *stairs* instead of the lift: music, a sign or a boss who does it?',
        'What is the best prize for a *workplace* step challenge: a day off, a trophy or breakfast?',
      ],
    },
  },
  {
    name: 'body scan',
    says: [
      'body (composition|scan|fat test|analysis scan|mot)',
      'inbody',
      'vo2 ?max',
      '(lactate|metabolic|fitness|performance) (testing|test)',
      'sports science (lab|clinic|testing)',
      'ems (training|suit|studio|workout)',
    ],
    clues:
      'treadmill, muscle mass, athlete, metabolism, scan, body fat, vo2 max, composition, dexa, visceral, inbody, result, metabolic, lactate threshold, gym, fitness test, bmr, body composition, percent, baseline, progress, bone density, printout, segmental, hydration, trainer, health mot, zone, resting heart rate, bioimpedance',
    asks: {
      idea: ['Which number about your fitness would you like to know: heart, lungs or muscles?'],
      choice: [
        'What would you most like a body scan to show: muscle, posture or fitness?',
        'Signs of getting fitter: climbing stairs with ease, or looser clothes?',
      ],
      experience: ['What showed you that you were fitter than you thought?'],
    },
    cued: [
      'Which machine do you start with at the *gym*: treadmill, bike or rower?',
      'When do you like to *exercise*: before breakfast, at lunch or at dusk?',
      'Which *athlete* would you like to race on a treadmill for a minute?',
      'How do you keep *bones* strong: walking, dancing or lifting?',
    ],
  },
];
