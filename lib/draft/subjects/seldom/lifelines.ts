import type { Subject } from '../subject';

/** Those who stand by people with a body or a mind that asks for more. */
export const lifelines: readonly Subject[] = [
  {
    name: 'sight loss',
    says: [
      'sight loss',
      '(blind|visually impaired|partially sighted) (people|person|children|adult|veteran|student|player|community)',
      'living with (low vision|macular)',
      'low vision (aid|clinic|support)',
      'white cane',
      'talking (newspaper|book) (for|service)',
    ],
    clues:
      'braille, visually impaired, macular, audio description, magnifier, large print, screen reader, blind, guide dog, white cane, partially sighted, talking book, low vision, eye clinic, vision, volunteer, rehabilitation, sighted guide, eclo, accessible, eye, registered, goalball, independence, glaucoma, cataract, sensory, talking newspaper, tactile, retinitis pigmentosa',
    asks: {
      choice: [
        '+Which small change makes a place easier for people with sight loss: light, contrast or sound?',
        'What would you most like to have as an audio description: a film, a match or a museum?',
      ],
      experience: ['Whose voice would you choose to read you a talking book?'],
      idea: ['Which everyday thing would you like to hear described out loud?'],
    },
    atWork: {
      asks: [
        '+What makes a workplace easier for people with sight loss: lighting, software or layout?',
        'What would you improve first for people with sight loss: websites, signs or documents?',
        'Which small change at work makes the biggest difference to somebody with sight loss?',
        'Which everyday gadget do you know of that has helped somebody with sight loss?',
      ],
    },
  },
  {
    name: 'deaf club',
    says: [
      'deaf (club|community|centre|awareness|people|children|charity|football|theatre)',
      'sign language',
      '(bsl|auslan|asl) (class|course|lesson|interpreter|week|level)',
      'deafblind',
    ],
    clues:
      'deaf, bsl, auslan, interpreter, captions, subtitles, signing, lip reading, sign language, hearing aid, isl, asl, hearing, deaf awareness, deafblind, signer, fingerspelling, deaf-led, cochlear implant, level 1, deaf children, learn to sign, communication, community, coda, culture, tutor, theatre',
    asks: {
      choice: [
        '+Where would you like to see more sign language: on television, in shops or at school?',
        'What would you like to say first in sign language: hello, thank you or your name?',
        'Sign language: would you learn it in a class, or from a friend who signs?',
      ],
      idea: ['Which word or phrase would you learn first in sign language?'],
    },
    cued: [
      'Which film would you choose for an evening with *subtitles* at a deaf club?',
      'Which show would you like to see with a sign language *interpreter* on stage?',
      'Which *BSL* sign should everybody know, deaf or hearing?',
      'Which colour would you choose for a *hearing aid*: silver, skin tone or something bright?',
      'What makes a good deaf *coffee* morning: round tables, bright light or plenty of cake?',
      'What is hardest to catch when *lip-reading*: a name, a number or a place?',
      'Which story would you like *deaf children* to see signed in a library?',
      'What would bring you to a *Level 1* sign language course: family, work or curiosity?',
      'Which letter did you find hardest to remember in *fingerspelling*?',
      'What would you teach a whole school in *deaf awareness* week: a greeting, a song or the alphabet?',
    ],
    atWork: {
      asks: [
        'What makes deaf guests feel welcome at an event: captions, an interpreter or good light?',
        'Which phrase in sign language should everybody at work know?',
        'Which would you add first to a meeting: captions, an interpreter or better lighting?',
        'Who taught you your first sign, and which one was it?',
      ],
    },
  },
  {
    name: 'hearing dogs',
    says: ['hearing dog', 'dog for deaf people', '(sound|alert) dog for'],
    clues:
      'deaf, doorbell, alarm clock, puppy, burgundy coat, volunteer trainer, handler, labrador, alert, cockapoo, trainer, sound, recipient, volunteer, spaniel, partnership, smoke alarm, assistance dog, socialiser, oven timer, burgundy jacket, nudge, poodle, paw, tail, sponsor, graduate, hearing loss, training, partnered, clock alarm, canine, cooker timer',
    asks: {
      idea: [
        'Which sound would you train a hearing dog to tell you about first?',
        'What would you call a hearing dog?',
      ],
      choice: [
        'Which dog would make the best helper: a labrador, a cockapoo or a spaniel?',
        'Which sound matters most for a hearing dog to notice: the alarm, the door or a baby?',
      ],
    },
    atWork: {
      asks: [
        'What would you most like to ask somebody who has a hearing dog?',
        'Which matters most in training a hearing dog: patience, repetition or reward?',
        'What helps a hearing dog settle in an office: a quiet spot, a short introduction or a walk?',
        'Which working dog have you met and never forgotten?',
      ],
    },
  },
  {
    name: 'young carers',
    says: [
      'young (adult )?carer',
      'young carer (group|project|service|festival|action day)',
      '(children|pupils) who (care for|look after)',
    ],
    clues:
      'carers, respite, after school, siblings, residential, activities, young people, caring, sibling, parent, school, disabled, caring role, young adult, pupils, action day, illness, responsibilities, day out, support worker, children, mental health, trust, hidden, looks after, festival, break, mum, group, youth, assessment, session, referral, chores',
    asks: {
      choice: [
        "+What would you like to see at a young carers' club: games, music or a quiet corner?",
        'Which day out would you give a group of young carers: a zoo, a theme park or the sea?',
        'Which small treat would you send to a young carer: a book, a game or a cinema ticket?',
      ],
      idea: ['What do you like to do with a free hour when nobody needs you?'],
    },
    atWork: {
      asks: [
        'How would your team like to help young carers: a day out, fundraising or mentoring?',
        'What helps a young carer most at school: extra time, a quiet room or one kind adult?',
        'What should a school offer young carers: a lunch club, a quiet room or flexible homework?',
        'What would you say to a teenager who looks after a parent at home?',
      ],
    },
  },
  {
    name: 'stroke support',
    says: [
      'stroke (survivor|club|group|support|association|recovery|rehab|rehabilitation|awareness)',
      'after a stroke',
      'life after stroke',
      'aphasia (group|café|choir|support)',
    ],
    clues:
      'aphasia, rehab, survivors, speech, recovery, choir, carers, blood pressure, act fast, brain, physiotherapy, arm, caregiver, fast, stroke club, paralysis, rehabilitation, face, therapist, tia, walking, neuro, exercise, communication, clot, group, occupational therapy, mobility, leg, hospital',
    asks: {
      choice: [
        'Which activity would you choose at a stroke group: singing, painting or gentle exercise?',
        'What helps most on the way back after an illness: family, friends or small goals?',
      ],
      idea: ['Which sign of a stroke should everybody know first?'],
      experience: ['Which small step forward did you celebrate lately?'],
    },
    atWork: {
      asks: [
        "What's least understood about life after a stroke: the tiredness, words or moods?",
        'What helps most in getting back to work after a stroke: short days, rest or patience?',
        'What helps most in recovery after a stroke: time, therapy or good company?',
        'What should every workplace know about strokes: the signs, the first call or the way back?',
      ],
    },
  },
  {
    name: 'heart charity',
    says: [
      'heart (charity|foundation|health month|support group)',
      'cardiac (rehab|support|rehabilitation|arrest awareness)',
      '(defibrillator|cpr) (training|appeal|fund|session|in the)',
      'community defibrillator',
    ],
    clues:
      'defibrillator, cpr, heart, cardiac, aed, cholesterol, red, heart attack, arrest, heart failure, blood pressure, heart disease, rehab, cardiologist, screening, congenital, beat, valve, surgery, stent, ecg, transplant, survivor, heartbeat, atrial fibrillation, pacemaker, bypass, statin, february',
    asks: {
      choice: [
        'What would you do for your heart this week: walk, dance or eat more greens?',
        'Which would you choose for a heart charity: a walk, a bake sale or a quiz?',
      ],
      idea: ['Where in your neighbourhood should everyone be able to find a defibrillator?'],
      problem: ['Which song would help you keep the beat while learning CPR?'],
    },
    atWork: {
      asks: [
        'Which heart-healthy habit would your team take up: lunchtime walks, stairs or fruit?',
        'What helps people at work learn CPR: a lunchtime class, a video or a practice dummy?',
        'Where is the nearest defibrillator to where you live or work?',
        'What keeps people from learning CPR: time, nerves or not knowing where?',
      ],
    },
  },
  {
    name: 'diabetes support',
    says: [
      'diabetes (support|group|clinic|week|awareness|education|charity|camp|nurse|care)',
      '(living with|type (1|2|one|two)) diabetes',
      '(blood|glucose) (sugar|monitor) (check|test|camp|screening)',
    ],
    clues:
      'glucose, insulin, carbs, blood sugar, type 2, hba1c, diabetic, feet, type 1, remission, cgm, nurse, sugar, endocrinologist, foot check, hypo, prediabetes, pump, finger prick, sensor, t1d, dietitian, retinopathy, diagnosis, eye screening, camp, dsn, sugar-free, podiatrist, injection, millet',
    asks: {
      idea: ['Which low-sugar recipe would you share with a friend?'],
      experience: [
        'Which low-sugar snack do you enjoy most?',
        'Which healthy swap in the kitchen do you hardly notice any more?',
      ],
      problem: ['Which everyday dish do you find hardest to make with less sugar?'],
    },
    cued: [
      'Where would you wear a glucose *sensor*: on the arm, or somewhere out of sight?',
      'Which *carbs* would you miss first: bread, potatoes or pasta?',
      'What would you cook for a friend with *type 2* diabetes: a stew, a salad or fish?',
      'What would you keep in a pocket for a *hypo*: sweets, juice or glucose tablets?',
      'Which favourite dish would you ask a *dietitian* about first?',
      'Who has taught you the most about *type 1* diabetes: a nurse, a friend or a book?',
      'Keeping *blood sugar* steady at breakfast: eggs, yoghurt or porridge?',
      'Which small change would come easiest to you with *prediabetes*: walks, sleep or snacks?',
    ],
    atWork: {
      asks: [
        'What helps people with diabetes most at work: regular breaks, understanding or healthy snacks?',
        'What do people still get wrong most often about diabetes?',
        'How could a canteen support people with diabetes: clear labels, more choice or smaller portions?',
        "What has somebody living with diabetes taught you that you hadn't known?",
      ],
      cued: [
        'What helps a colleague on *insulin* most at work: breaks, a fridge or a quiet corner?',
        'What do people ask a diabetes *nurse* most on a first visit?',
        'Which meeting snack suits a colleague with *type 2* diabetes: nuts, cheese or fruit?',
        'What helps people keep a *foot check*: a letter, a text or a friendly call?',
      ],
    },
  },
  {
    name: 'recovery community',
    says: [
      'addiction (recovery|service|support|charity|counsellor|counselling)',
      'recovery (community|café|college|walk|meeting|coach|month)',
      'in recovery',
      '(sober|sobriety) (living|support|social|community|house)',
      '(de ?addiction|rehab) (centre|center)',
    ],
    clues:
      'recovery, sober, sobriety, addiction, peer support, lived experience, alcohol, relapse, drug, rehab, aa, detox, twelve step, mutual aid, substance, recovery walk, smart, naloxone, clean, meetings, counsellor, hope, stigma, harm reduction, recovering, recovery coach, overdose, peer, na, one day',
    asks: {
      choice: [
        'What makes a group feel welcoming: a smile, a cup of tea or time to listen?',
        'What lifts your mood on a difficult day: a walk, music or a friend?',
      ],
      experience: ['Which drink without alcohol do you like best?'],
      idea: ['Which kind word has stayed with you on a hard day?'],
    },
    atWork: {
      asks: [
        'What makes a recovery group welcoming: shared meals, honest talk or laughter?',
        "What makes a work party easy to enjoy for people who don't drink?",
        'What helps most in going back to work after rehab: routine, trust or time?',
        'What helps a colleague in recovery most: routine, kindness or flexible hours?',
      ],
    },
  },
  {
    name: "men's health",
    says: [
      "men'?s health",
      'prostate (check|test|cancer|awareness)',
      '(walk|talk)(ing)? (club|group) for men',
      "men'?s (talking|walking|support) (club|group)",
      'mo ?vember',
    ],
    clues:
      'moustache, prostate, blokes, fellas, brew, psa, mates, dads, testicular, movember, talk, shed, lads, gp, testosterone, mental health, screening, suicide, walk and talk, father, blood test, erectile, check, november, urologist, barber, urology, masculinity, brotherhood, vasectomy',
    asks: {
      choice: [
        "+What helps you stay well: a walk, a good night's sleep or time with friends?",
        "A men's group evening: a walk and a talk, or a quiz and a curry?",
      ],
      idea: ['Which healthy habit would you pass on to a friend?'],
      problem: ['Where do men you know talk most easily: in the car, on a walk or over a coffee?'],
    },
    atWork: {
      asks: [
        "+What would you plan first for men's health at work: a walk, a talk or a health check?",
        'What makes it easier for men to get a check-up: time off, on-site visits or a reminder?',
        'What gets men at work to talk about their health: a mate, a scare or a walk?',
        'What do men you know put off longest: the doctor, the dentist or a day off?',
      ],
    },
  },
  {
    name: 'stairlift',
    says: ['stair ?lift', '(home|through ?floor) lift', 'stair ?climber chair'],
    clues:
      'stairs, banister, rental, reconditioned, curved, straight, upstairs, mobility, rail, installed, seat, staircase, swivel, removal, independence, refurbished, homelift, through-floor, engineer, bungalow, elderly, chair lift, downstairs, footrest, warranty, landing, vertical lift, armrest, home visit',
    asks: {
      choice: ['+What matters most in a stairlift: a comfy seat, a smooth ride or a slim fit?'],
      problem: ['Which is harder on the stairs: the laundry basket, the vacuum cleaner or the tea tray?'],
      experience: ['Which room upstairs do you love most at home?'],
      idea: ['Which colour of seat would you choose for a stairlift?'],
    },
    atWork: {
      asks: [
        '+What matters most to families choosing a stairlift: safety, speed or clear advice?',
        'Which change at home made life easier for your parents or grandparents?',
        'What makes fitting a stairlift easy: a good survey, a tidy fitter or clear instructions?',
        'Which part of the house do people enjoy getting back most after a stairlift goes in?',
      ],
    },
  },
  {
    name: 'wheelchair sports',
    says: [
      'wheelchair (basketball|rugby|tennis|racing|sport|dance|fencing|football|curling)',
      'power ?chair (football|hockey)',
      'boccia',
      'para ?(sport|athletics|swimming|cycling|badminton|lympic|lympian|athlete)',
      'goalball',
      'inclusive (sport|cycling|cricket)',
    ],
    clues:
      'wheelchair, disability sport, sports chair, inclusive, classification, adaptive, court, basketball, rugby, boccia, powerchair, paralympic, tennis, para, disability, disabled, athlete, coach, player, league, racing, curling, tournament, murderball, able-bodied, push, spinal injury, fencing, training session, handcycle, squad, amputee, sledge hockey',
    asks: {
      idea: ['Which wheelchair sport would you like to try first?'],
      experience: ['Which Paralympic sport do you love to watch?'],
      choice: [
        'Wheelchair basketball, rugby or tennis: which would you watch?',
        'What do you enjoy most in wheelchair sport: speed, skill or teamwork?',
      ],
    },
    atWork: {
      asks: [
        'What helps wheelchair sports grow most: access, coaches or equipment?',
        'What surprised you most the first time you watched wheelchair sport up close?',
        'Which para athlete changed the way you look at sport?',
        "What's hardest to find for disability sport: a hall, transport or volunteers?",
      ],
    },
  },
];
