import type { Subject } from '../subject';

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
      idea: ['Which song gets you through the last round of burpees?'],
      problem: ['Which exercise took you longest to get the hang of?'],
      choice: ['In a hard workout: burpees, rope climbs or carrying something heavy?'],
      experience: ['What can you lift or carry now that you could not a year ago?'],
    },
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
      idea: ['What would you like to be strong enough to lift?'],
      problem: ['Which lift is hardest for you: the squat, the bench or the deadlift?'],
      choice: ['A session with the barbell: squats first, or deadlifts first?'],
      experience: ['Which lift were you proudest of, and who was there to see it?'],
    },
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
      idea: ['Which flavour of protein shake should somebody invent?'],
      problem: ['Which muscle is hardest for you to build?'],
      choice: ['After training: a shake, a plate of eggs or a proper dinner?'],
      experience: ['Which healthy snack do you really look forward to?'],
    },
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
      idea: ['Where would you put a pull-up bar so that it gets used every day?'],
      problem: ['Which bodyweight move took you longest to learn?'],
      choice: ['Which comes easier to you: a press-up, a plank or a handstand?'],
      experience: ['Which trick on the monkey bars were you proud of as a child?'],
    },
  },
  {
    name: 'tai chi',
    says: ['tai ?chi', 'qi ?gong', 'chi gung', 'push(ing)? hands (class|practice)', 'baduanjin'],
    clues:
      'flowing, stance, instructor, cloud hands, qigong, form, slow, breath, balance, yang style, posture, internal energy, beginner, push hands, meditation, gentle, park, falls prevention, martial art, chen, sword, standing, mindful movement, sifu, over 50s, relaxation, village hall, joint, sunrise',
    asks: {
      idea: ['Where near you would be a lovely spot for tai chi at sunrise?'],
      problem: ["What's hardest about tai chi: going slowly, or keeping your balance?"],
      choice: ['Tai chi: in the park with the birds, or in a quiet hall?'],
      experience: ['Where did you first see people practising tai chi?'],
    },
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
      idea: ['What would you want a personal trainer to get you doing: lifting, running or stretching?'],
      problem: ['Which exercise do you always leave until the end of your workout?'],
      choice: ['Your ideal fitness trainer: cheerful, calm or strict?'],
      experience: ['When did you last surprise yourself in a workout?'],
    },
    atWork: {
      work: [
        'Which is harder for busy people: starting to train, or keeping it up?',
        'When do you like to train on a working day: before work, after it or at lunch?',
      ],
      people: [
        'What did a trainer or coach teach you that you use at work?',
        'What got you moving again after a long break from training?',
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
      idea: ['Which park or beach near you would make the nicest outdoor gym?'],
      problem: ['~What gets you out of bed for exercise on a dark morning?'],
      choice: ['Exercise outdoors: at sunrise, at lunchtime or at dusk?'],
      experience: ['Which weather have you exercised in and felt like a hero?'],
    },
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
      idea: ['Which song always gets your feet moving in a dance class?'],
      problem: ['Which dance step took your feet the longest to learn?'],
      choice: ['In a dance class: front row, or back row?'],
      experience: ['When did you last dance in your kitchen, and to which song?'],
    },
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
      problem: ["What's harder in the pool than it looks: jogging, kicking or keeping time?"],
      choice: ['Into the pool: a jump, down the ladder or an inch at a time?'],
      experience: ["What's the most fun you have had in the shallow end of a pool?"],
    },
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
      idea: ['Which song would you walk in to if you were stepping into a boxing ring?'],
      problem: ['~What would you like to tell a punchbag after a Monday at work?'],
      choice: ['At boxing training: the punchbag, the pads or the skipping rope?'],
      experience: ['When did you last use a skipping rope?'],
    },
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
      idea: ['Which song gets a baby bouncing along?'],
      problem: ['~What has a baby grabbed, dribbled on or eaten in the middle of your exercise?'],
      choice: ['Exercise with a baby: out in the park, or on a mat at home?'],
      experience: ['Where was the nicest walk you have had with a baby?'],
    },
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
      idea: ['Which stretch do you do without thinking when you get up?'],
      problem: ['~Touching your toes: how far down do your hands get today?'],
      choice: ['A good stretch: first thing in the morning, after sport or last thing at night?'],
      experience: ['Who is the bendiest person or pet you know?'],
    },
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
      idea: ['Where do you go when you still need a few more steps today?'],
      problem: ['On which day of the week are your steps hardest to fit in?'],
      choice: ['For extra steps: the stairs, a stop early off the bus or a lap at lunch?'],
      experience: ['Where did you walk the most steps in one day?'],
    },
    atWork: {
      work: [
        'What keeps you at your desk when you could be out walking?',
        'Where do you find extra steps in a working day: the stairs, calls or lunch?',
      ],
      people: [
        'Which colleague surprised everybody in a step challenge?',
        'What did you find out about a colleague on a walk together?',
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
      problem: ['Which is hardest to keep an eye on: sleep, weight or fitness?'],
      choice: ['Signs of getting fitter: climbing stairs with ease, or looser clothes?'],
      experience: ['What showed you that you were fitter than you thought?'],
    },
  },
];
