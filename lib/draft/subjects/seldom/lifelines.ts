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
      idea: ['Which everyday thing would you like to hear described out loud?'],
      problem: ['Which small print is the hardest to read without a magnifier?'],
      choice: ['A good story: read on the page, or listened to with your eyes closed?'],
      experience: ['Whose voice would you choose to read you a talking book?'],
    },
    atWork: {
      work: [
        'Which small change at work makes the biggest difference to somebody with sight loss?',
        "What's easiest to get wrong in a building for people with sight loss?",
      ],
      people: [
        'What has a friend or colleague with sight loss helped you to notice?',
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
      idea: ['Which word or phrase would you learn first in sign language?'],
      problem: ['How do you make yourself understood across a noisy room?'],
      choice: ['Sign language: would you learn it in a class, or from a friend who signs?'],
      experience: ['Which words can you already say in sign language?'],
    },
    atWork: {
      work: [
        'What makes a meeting hardest for a deaf colleague: crosstalk, bad light or no captions?',
        'What makes deaf guests feel welcome at an event: captions, an interpreter or good light?',
      ],
      people: [
        'Who taught you your first sign, and which one was it?',
        'What has a deaf colleague or friend taught you about communicating?',
      ],
    },
  },
  {
    name: 'hearing dogs',
    says: ['hearing dog', 'dog for deaf people', '(sound|alert) dog for'],
    clues:
      'deaf, doorbell, alarm clock, puppy, burgundy coat, volunteer trainer, handler, labrador, alert, cockapoo, trainer, sound, recipient, volunteer, spaniel, partnership, smoke alarm, assistance dog, socialiser, oven timer, burgundy jacket, nudge, poodle, paw, tail, sponsor, graduate, hearing loss, training, partnered, clock alarm, canine, cooker timer',
    asks: {
      idea: ['Which sound would you train a hearing dog to tell you about first?'],
      problem: ['Which sound at home is easiest to miss: the doorbell, the oven timer or the phone?'],
      choice: ['Woken by a hearing dog: a wet nose, or a gentle paw?'],
      experience: ['What was the last thing a dog came to tell you about?'],
    },
    atWork: {
      work: [
        'Which takes longer with an assistance dog: the training, or finding the right match?',
        'What helps most when a hearing dog starts at a workplace: a bed, a chat or clear rules?',
      ],
      people: [
        'Which working dog have you met and never forgotten?',
        'What would you most like to ask somebody who has a hearing dog?',
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
      idea: ['What do you like to do with a free hour when nobody needs you?'],
      problem: ['Which household job took you longest to learn as a child?'],
      choice: ['A treat for young carers: a day by the sea, or an evening at the cinema?'],
      experience: ['Who taught you how to cook your first meal?'],
    },
    atWork: {
      work: [
        'What helps a young carer most at school: extra time, a quiet room or one kind adult?',
        'What do teachers and employers find hardest to spot about young carers?',
      ],
      people: [
        'Who do you know that cared for somebody at home while they were still at school?',
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
      idea: ["Which song would you choose for a stroke club's choir?"],
      problem: ['What helps you keep going when you learn something all over again?'],
      choice: ["A stroke club's afternoon: singing together, or a game of bowls?"],
      experience: ['Which small step forward did you celebrate lately?'],
    },
    atWork: {
      work: [
        'What helps most in getting back to work after a stroke: short days, rest or patience?',
        "What's least understood about life after a stroke: the tiredness, words or moods?",
      ],
      people: [
        'Which small step after a stroke was a big one for somebody you know?',
        "Which nurse or therapist do you remember from somebody's recovery after a stroke?",
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
      idea: ['Where in your neighbourhood should everyone be able to find a defibrillator?'],
      problem: ['Which song would help you keep the beat while learning CPR?'],
      choice: ['Good for the heart: a brisk walk, or a dance in the kitchen?'],
      experience: ['Where did you last spot a defibrillator on a wall?'],
    },
    atWork: {
      work: [
        'What keeps people from learning CPR: time, nerves or not knowing where?',
        'Where is the nearest defibrillator to where you live or work?',
      ],
      people: [
        'Who showed you how to do CPR, and what stuck?',
        'Which heart-healthy habit have you managed to keep up, and what got you started?',
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
      problem: ['Which everyday dish do you find hardest to make with less sugar?'],
      choice: ['After dinner: a stroll round the block, or a bowl of berries?'],
      experience: ['Which healthy swap in the kitchen do you hardly notice any more?'],
    },
    atWork: {
      work: [
        'What makes diabetes harder to manage in a working day?',
        'What do people still get wrong most often about diabetes?',
      ],
      people: [
        "What has somebody living with diabetes taught you that you hadn't known?",
        'Which nurse or adviser explained diabetes in a way you still remember?',
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
      idea: ['Which kind word has stayed with you on a hard day?'],
      problem: ['What helps you start again after a difficult week?'],
      choice: ['A sober night out: bowling, or a good curry with friends?'],
      experience: ['Who is the person you call when you need a listening ear?'],
    },
    atWork: {
      work: [
        'What helps most in going back to work after rehab: routine, trust or time?',
        "What makes a work party easy to enjoy for people who don't drink?",
      ],
      people: [
        'What has somebody in recovery helped you to understand?',
        'Who stood by somebody you know through their recovery, and how?',
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
      idea: ['What gets the men you know to look after their health?'],
      problem: ['Where do men you know talk most easily: in the car, on a walk or over a coffee?'],
      choice: ["A men's group evening: a walk and a talk, or a quiz and a curry?"],
      experience: ['Which piece of advice from your dad or grandad still holds?'],
    },
    atWork: {
      work: [
        'What gets men at work to talk about their health: a mate, a scare or a walk?',
        'What do men you know put off longest: the doctor, the dentist or a day off?',
      ],
      people: [
        'Who finally got you, or a man you know, to go for a check-up?',
        'Which honest chat with a mate or colleague came at just the right moment?',
      ],
    },
  },
  {
    name: 'stairlift',
    says: ['stair ?lift', '(home|through ?floor) lift', 'stair ?climber chair'],
    clues:
      'stairs, banister, rental, reconditioned, curved, straight, upstairs, mobility, rail, installed, seat, staircase, swivel, removal, independence, refurbished, homelift, through-floor, engineer, bungalow, elderly, chair lift, downstairs, footrest, warranty, landing, vertical lift, armrest, home visit',
    asks: {
      idea: ['~What would you carry upstairs first if you had a stairlift?'],
      problem: ['Which is harder on the stairs: the laundry basket, the vacuum cleaner or the tea tray?'],
      choice: ['A stairlift: ride up with a book in hand, or with the laundry on your lap?'],
      experience: ['Who in your family did a stairlift help, or who would love one?'],
    },
    atWork: {
      work: [
        'What helps older people stay at home longest: a stairlift, a rail or a good neighbour?',
        'Which part of the house do people enjoy getting back most after a stairlift goes in?',
      ],
      people: [
        'Who do you know that a stairlift has helped to stay in their own home?',
        'Which change at home made life easier for your parents or grandparents?',
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
      problem: ['What takes the most practice in wheelchair basketball: the turns, passes or shots?'],
      choice: ['Wheelchair sports: the speed of racing, or the crashes of rugby?'],
      experience: ['Which Paralympic sport do you love to watch?'],
    },
    atWork: {
      work: [
        'What does a wheelchair sports club always need more of?',
        "What's hardest to find for disability sport: a hall, transport or volunteers?",
      ],
      people: [
        'Which para athlete changed the way you look at sport?',
        'What surprised you most the first time you watched wheelchair sport up close?',
      ],
    },
  },
];
