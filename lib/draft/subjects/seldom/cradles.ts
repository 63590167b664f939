import type { Subject } from '../subject';

/** Before and after birth, groups that keep people company, operations that get them moving, and helps for later life. */
export const cradles: readonly Subject[] = [
  {
    name: 'baby scan',
    says: [
      '(baby|pregnancy|gender|4d|3d|early|reassurance|anomaly|twenty week|dating) scan',
      '4d baby',
      'gender reveal',
      'ultrasound (studio|clinic|scan|photo)',
      "hear(ing)? (your )?baby'?s heartbeat",
    ],
    clues:
      'sonographer, heartbeat, ultrasound, keepsake, gender reveal, weeks pregnant, 4d, bump, due date, expecting, pregnancy, womb, boy or girl, dating scan, reassurance, pink or blue, mum-to-be, sonogram, twins, heartbeat bear, antenatal, kicks, anomaly, private clinic, trimester, embryo, image, peek',
    asks: {
      idea: ['Who would be the first to see the picture from a baby scan?'],
      problem: ["What's hardest to make out in a baby scan picture?"],
      choice: ['Boy or girl: find out at the scan, or wait for the big day?'],
      experience: ['How did you hear that a new baby was on its way in your family?'],
    },
    atWork: {
      work: [
        'What matters more in a scan room: a clear picture, or a clear word?',
        'Who got to see the baby scan picture first: grandparents, friends or the whole office?',
      ],
      people: [
        'What do you remember about the first scan picture you ever held?',
        'Which sonographer, nurse or midwife put you at ease, and how?',
      ],
    },
  },
  {
    name: 'neonatal unit',
    says: [
      'neonatal',
      'nicu',
      'premature (baby|babies|birth|unit)',
      'prem(mie|ature) (clothes|hat|knitting)',
      'special care baby',
    ],
    clues:
      'incubator, knitted, weeks early, milk, premature, nicu, tiny, preemie, special care, knitted hats, octopus, kangaroo care, nurses, newborn, tube-fed, prematurity, ventilator, parents, cuddle pockets, skin-to-skin, graduate, 24 weeks, scbu, breast milk, beads, gestation, purple, micro',
    asks: {
      idea: ['Which colour of hat would you knit for a very small baby?'],
      problem: ['What helps parents most on the long days in a neonatal unit?'],
      choice: ['For the parents of a tiny baby: a hot meal, a lift or a long hug?'],
      experience: ['Who in your family was born early, and how are they now?'],
    },
    atWork: {
      work: [
        'What do parents on a neonatal unit need most: sleep, answers or a bed nearby?',
        'What can a good employer do for a parent with a baby in a neonatal unit?',
      ],
      people: [
        'What did a neonatal nurse do that a family you know has never forgotten?',
        'What did you learn from a family with a baby born too soon?',
      ],
    },
  },
  {
    name: 'baby loss support',
    says: [
      'baby loss',
      'wave of light',
      '(miscarriage|stillbirth|pregnancy loss|bereaved parents)',
      'rainbow baby',
      'bereavement (midwife|suite)',
    ],
    clues:
      'remembered, memory box, ribbon, bereaved, miscarriage, stillbirth, bereaved parents, rainbow baby, candle, wave of light, grief, remembrance, angel, butterfly, bereavement midwife, october, born sleeping, neonatal death, ectopic, heartbreak, too soon, counsellor, footprints, teddy, support group, snowdrop, garden of remembrance, lost',
    asks: {
      idea: ['Which flower would you plant in a garden of remembrance for babies?'],
      problem: ['Which words or gestures comfort somebody who is grieving?'],
      choice: ['To remember somebody small and loved: a candle, a tree or a star?'],
      experience: ['Which small gesture from a friend has meant a lot to you?'],
    },
    atWork: {
      work: [
        'What helps most when a colleague comes back to work after losing a baby?',
        'What matters more after the loss of a baby: the right words, or just being there?',
      ],
      people: [
        "Which nurse or midwife's kindness in grief have you heard about or felt?",
        'What did a boss or colleague do in a time of loss that you still value?',
      ],
    },
  },
  {
    name: 'baby clinic',
    says: [
      'health visit(or|ing)',
      '(baby|infant|well baby|weigh in|child health) clinic',
      'weigh (your|my) baby',
      'baby weigh(ing)?',
      'family hub',
      "children'?s centre",
      'anganwadi',
    ],
    clues:
      'weighing, red book, scales, babies, milestones, toddlers, weaning, health visitor, weigh-in, feeding, breastfeeding, newborn, development review, infant, centile, jabs, drop-in, family hub, vaccination, maternal, nappies, sleep, immunisation, baby clinic nurse, plunket, public health nurse, growth chart, mums, latch',
    asks: {
      idea: ['Which first of a baby do you remember: a smile, a step or a word?'],
      problem: ['Which food ends up on the floor most often when a baby starts weaning?'],
      choice: ["A baby's first word: mama, dada or the name of the cat?"],
      experience: ["What was your own first word, or a baby's you know?"],
    },
    atWork: {
      work: [
        'What do new parents ask about most in a baby clinic: sleep, food or crying?',
        'What makes a baby clinic easier to visit: the time, the place or a familiar face?',
      ],
      people: [
        'Which piece of advice about a new baby turned out to be true?',
        "Which nurse or midwife do you still think of from a baby's first months?",
      ],
    },
  },
  {
    name: 'hospital volunteers',
    says: [
      'hospital (volunteer|friends|shop|trolley|auxiliary|garden|chaplain|charity)',
      'league of friends',
      '(ward|hospital|patient) (volunteer|volunteers|visitor|companions?)',
      '(tea|book|library) trolley',
      'hospital (lottery|foundation|gala)',
      'patient participation',
    ],
    clues:
      'wards, trolley, cuppa, welcome desk, gift shop, league of friends, patients, tea bar, nhs, meet and greet, chaplain, auxiliary, nurses, wayfinding, candy striper, visiting, bedside, foundation, knitted, volunteering, uniform, outpatients, a&e, hospital radio, equipment, donated, long service, trust, companions',
    asks: {
      idea: ['What do you like with your cuppa from the tea trolley: a biscuit, cake or a chat?'],
      problem: ["What's hardest to find in a big hospital: the ward, the lift or the way out?"],
      choice: ['For somebody in hospital: a good magazine, or a long chat?'],
      experience: ['What did a visitor bring or say that cheered you up?'],
    },
    atWork: {
      work: [
        'What do visitors to a hospital ask volunteers most often?',
        'Which small job by a volunteer saves hospital staff the most time?',
      ],
      people: [
        "Who do you know who'd make a wonderful hospital volunteer?",
        'What did a hospital volunteer do that made a long wait easier?',
      ],
    },
  },
  {
    name: 'heart clinic',
    says: [
      'cardiolog(y|ist)',
      'heart (clinic|scan|check|surgeon|surgery|specialist|failure|rhythm|valve|screening)',
      'echocardiogram',
      'ecg',
      'cardiac (unit|care|screening|surgery|physiologist)',
      'angioplasty',
      'pacemaker',
    ],
    clues:
      'pulse, arteries, stent, cholesterol, cardiac, cardiologist, ecg, echocardiogram, blood pressure, chest pain, angioplasty, bypass, valve, palpitation, arrhythmia, cardiology, heart attack, pacemaker, artery, symptoms, cath lab, breathless, treadmill test, angiogram, stroke, screening, atrial fibrillation, holter, consultant',
    asks: {
      idea: ['Which dish is good for the heart and tastes good as well?'],
      problem: ['Which heart-healthy habit is hardest to keep up?'],
      choice: ['Good for the heart: dancing, gardening or a walk with the dog?'],
      experience: ['Who taught you the most about looking after your heart?'],
    },
    atWork: {
      work: [
        'What would get you to a heart check sooner: a reminder, a short visit or a friend?',
        "What's hardest for the heart at work: long hours, long sitting or the snacks?",
      ],
      people: [
        'What made somebody you know finally look after their heart?',
        'What did a heart nurse or doctor explain so well that you still remember it?',
      ],
    },
  },
  {
    name: 'hip and knee replacement',
    says: [
      'hip and knee replacement',
      '(hip|knee|joint|shoulder) (replacement|surgery|surgeon|school|resurfacing)',
      'orthopa?edic',
      'robotic (surgery|knee)',
    ],
    clues:
      'surgeon, crutches, mobility, cartilage, implant, orthopaedic, physio, arthritis, joint, robotic, recovery, ligament, walking stick, pain-free, surgery, rehab, waiting list, x-ray, stiffness, osteoarthritis, prehab, consultant, bone, keyhole, discharged, injections',
    asks: {
      idea: ['What would you do first with a new knee: dance, garden or climb a hill?'],
      problem: ['Which everyday movement is hardest on a sore hip or knee?'],
      choice: ['Back on your feet: a walk by the sea, a dance or a round of golf?'],
      experience: ['Who do you know that got moving again with a new hip or knee?'],
    },
    atWork: {
      work: [
        'What should an employer change first for somebody with a sore hip or knee?',
        'What do people underrate most after a new hip or knee: the exercises, or the rest?',
      ],
      people: [
        'What did somebody with a new hip or knee manage that amazed you?',
        "Which physio's words have stuck with you?",
      ],
    },
  },
  {
    name: 'medical students',
    says: [
      'medical (student|school|elective|education|college|entrance|conference|training)',
      'mbbs',
      'junior doctor',
      'resident doctor',
      '(clinical|medical) (skills|simulation|placement)',
      'white coat ceremony',
      'grand round',
      'osce',
    ],
    clues:
      'anatomy, stethoscope, wards, dissection, neet, residency, medics, mbbs, doctor, ucat, ward round, placement, medicine, white coat, elective, osce, interview, clinical, lecture, junior doctor, scrubs, consultant, curriculum, mcat, foundation year, specialty, internship, exam, bursary, revision',
    asks: {
      idea: ['Which one thing should every new doctor learn from patients?'],
      problem: ["What's hardest to learn as a young doctor: the facts, the hours or the talking?"],
      choice: ['In a young doctor: quick hands, a good ear or a kind voice?'],
      experience: ['What did a good doctor say that put your mind at ease?'],
    },
    atWork: {
      work: [
        'What makes a good doctor: the knowledge, the hands or the listening?',
        'What do medical students learn better at the bedside than from any book?',
      ],
      people: [
        'Which medical student or young doctor impressed you when you were a patient?',
        'What would you want every medical student to know about being a patient?',
      ],
    },
  },
  {
    name: 'social prescribing',
    says: [
      'social prescrib(ing|er)',
      'link worker',
      'wellbeing (hub|cafe|coach|connector)',
      'chatty (cafe|bench)',
      'loneliness (awareness|week)',
      'happy to chat',
    ],
    clues:
      'cuppa, companionship, befriending, craft table, referral, link worker, gp, wellbeing, loneliness, isolated, chatty cafe, nature walk, primary care, connector, mental health, community group, surgery, non-medical, self-refer, singing group, gardening group, patients, signposting, coach, low mood, chatty bench, activities, health inequalities, confidence, nhs',
    asks: {
      idea: ['What would you prescribe for a grey Monday: a walk, a chat or a song?'],
      problem: ['Which is trickier in a new group: learning the names, or the first hello?'],
      choice: ['To lift a low mood: a walk in the park, or a chat over tea?'],
      experience: ['Which club, class or walk has done you the most good?'],
    },
    atWork: {
      work: [
        'What makes a lonely person come along to a group for the first time?',
        'What does a good link worker need more: local knowledge, or time to listen?',
      ],
      people: [
        'Which walk, choir or club turned things around for somebody you know?',
        "What's the best advice a doctor gave you that had nothing to do with pills?",
      ],
    },
  },
  {
    name: 'sober living',
    says: [
      'sober (living|october|social|curious|life|coach|community)',
      '(alcoholics|narcotics|gamblers) anonymous',
      '(addiction|gambling|substance) (support|service|treatment|help|harm|clinic)',
      'alcohol (awareness|free challenge)',
    ],
    clues:
      'sobriety, mocktails, relapse, twelve steps, cravings, alcohol-free, recovery, addiction, rehab, aa, detox, sober curious, dry january, sober october, hangover, gambling, residents, counsellor, peer support, clean time, days sober, substance, meetings, sponsor, triggers, narcotics, halfway house, clarity',
    asks: {
      idea: ['What would you serve at a party where nobody drinks alcohol?'],
      problem: ['When is it trickiest to order something without alcohol: a wedding, a pub or a dinner?'],
      choice: ['A sober Saturday night: board games, bowling or a film with a mountain of popcorn?'],
      experience: ['Which alcohol-free drink have you come to like best?'],
    },
    atWork: {
      work: [
        "What makes a work event easy for somebody who doesn't drink?",
        'What matters more in recovery: a good routine, or good company?',
      ],
      people: [
        'What did you learn from somebody who is years into recovery?',
        'Who gave somebody in recovery a second chance at work that paid off?',
      ],
    },
  },
  {
    name: 'hope walk',
    says: [
      'suicide (prevention|awareness)',
      'hope walk',
      'darkness into light',
      'brew monday',
      'time to talk day',
      'samaritans',
    ],
    clues:
      'you matter, ribbons, lifeline, bereaved, mental health, sunrise, suicide prevention, darkness into light, awareness, candle, remembrance, yellow, talk, listening, 5k, brew monday, reach out, helpline, not alone, dawn, hi-vis, crisis, grief, lost to suicide, stigma, solidarity, t-shirt',
    asks: {
      idea: ['Who would you invite along on a walk for hope?'],
      problem: ["What's trickiest in a heart-to-heart: finding the first words, or just listening?"],
      choice: ['To check in with a friend: a call, a visit or a walk side by side?'],
      experience: ['Which kind message arrived at just the right moment for you?'],
    },
    atWork: {
      work: [
        'What makes it easier to ask a colleague how they really are?',
        'What gets in the way of a good talk at work: time, place or not knowing how to start?',
      ],
      people: [
        'Which walk with a friend did you more good than any amount of advice?',
        'Who noticed that you were having a hard time, and what did they do?',
      ],
    },
  },
  {
    name: 'chair exercise',
    says: [
      '(chair|seated|armchair|gentle|falls prevention|over 50s|over 60s|strength and balance|senior) (exercise|exercises|yoga|aerobics|fitness|workout|pilates|class)( class| session| group)?',
      'falls prevention',
      'strength and balance',
      'move it or lose it',
      'silver ?(sneakers|swans|fit)',
      'sit and be fit',
    ],
    clues:
      'seated, older adults, resistance bands, mobility, seniors, armchair, falls prevention, strength, balance, gentle, instructor, over 60s, joints, stretch, arthritis, flexibility, circulation, low-impact, posture, toe taps, music, village hall, osteoporosis, otago, zumba gold, pensioners, tea afterwards, coordination',
    asks: {
      idea: ["Which song would get everybody's arms and feet going on their chairs?"],
      problem: ['Which part of you gets stiffest after a long sit: back, knees or shoulders?'],
      choice: ['At a chair exercise class: gentle stretches, or moving to music?'],
      experience: ['Which chair exercise has done you the most good?'],
    },
    atWork: {
      work: [
        'What gets people at a desk to move: a reminder, a class or a colleague?',
        'Which part of you complains first after a day of sitting at work?',
      ],
      people: [
        "Who's the fittest older person you know, and which exercise keeps them so?",
        'Which simple exercise did a colleague or physio show you that you still do?',
      ],
    },
  },
  {
    name: 'pendant alarm',
    says: [
      '(pendant|care|fall|falls|medical) (alarm|alert|detector)',
      'tele ?care',
      'life ?line (alarm|pendant|service)',
      'assistive technology',
    ],
    clues:
      'pendant, responder, independence, living alone, wristband, care line, telecare, elderly, fall detector, lifeline, button, peace of mind, monitoring centre, press the button, careline, gps, base unit, key safe, medical alert, 24/7, carer, mobile network, digital switchover, landline, ageing, assistive technology, loved one, neck cord, response',
    asks: {
      idea: ['Which gadget would make life easier for an older person you love?'],
      problem: ['What do families worry about most when an older relative lives alone?'],
      choice: ['An alarm for an older relative: round the neck, or on the wrist?'],
      experience: ['Which gadget did an older relative take to at once?'],
    },
    atWork: {
      work: [
        'What makes an older person agree to wear an alarm: a fall, a friend or a good talk?',
        'Where should a pendant alarm be worn: round the neck, on the wrist or on a belt?',
      ],
      people: [
        'Which older relative or neighbour did you help to stay in their own home?',
        'What has an older person who lives alone told you that stayed with you?',
      ],
    },
  },
  {
    name: 'pole and aerial',
    says: [
      'pole (fitness|class|dance|dancing|studio)',
      'aerial (hoop|silks|yoga|class|fitness|hammock)',
      'aerialist',
    ],
    clues:
      'silks, inversion, upside down, bruises, crash mat, hoop, studio, spin, invert, instructor, beginners, strength, hammock, climb, lyra, trapeze, flexibility, grip, heels, splits, showcase, course, dancer, sling, stag party, term, routine, chrome, conditioning',
    asks: {
      idea: ['What would you wear to spin through the air on a hoop?'],
      problem: ['Which would be trickiest for you: climbing a pole, spinning on a hoop or hanging in silks?'],
      choice: ['In the aerial studio: hanging upside down, or spinning round and round?'],
      experience: ['Where did you first see somebody perform on a pole, hoop or silks?'],
    },
  },
];
