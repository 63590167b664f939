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
      choice: [
        'Boy or girl: find out at the scan, or wait for the big day?',
        'Where would you keep a baby scan picture: on the fridge, in a frame or in an album?',
      ],
      idea: [
        'Who would be the first to see the picture from a baby scan?',
        'Who would you bring along to a baby scan?',
      ],
    },
    atWork: {
      asks: [
        'Which matters most to expecting parents at a scan: a clear picture, answers or a friendly face?',
        'What makes a scan appointment easier for parents: time, clear words or a warm room?',
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
      choice: [
        '+What would you make for a baby in a neonatal unit: a hat, a blanket or a soft toy?',
        'How would you thank the nurses of a neonatal unit: a card, a cake or a photo?',
        'What comforts parents of a tiny baby: a call, a meal or somebody to sit with them?',
      ],
      problem: ['What helps parents most on the long days in a neonatal unit?'],
    },
    atWork: {
      asks: [
        'How would you support a neonatal unit: knitting, fundraising or giving time?',
        'What did a neonatal nurse do that a family you know has never forgotten?',
        'What matters most for families on a neonatal unit: closeness, clear news or somewhere to rest?',
        'What can a good employer do for a parent with a baby in a neonatal unit?',
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
      choice: [
        'What would you offer parents who are grieving: a meal, a card or time to listen?',
        'What belongs in a garden of remembrance: a bench, roses or a tree?',
        'What gives comfort in a hard time: a hug, a kind note or a quiet visit?',
      ],
      problem: ['Which words or gestures comfort somebody who is grieving?'],
    },
    atWork: {
      asks: [
        'What helps most when a colleague comes back to work after losing a baby?',
        'What should every workplace offer after baby loss: time, privacy or a named contact?',
        'What helps parents most in a return to work after loss: shorter hours, quiet or kindness?',
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
      experience: ['Which baby milestone are you looking forward to most?'],
      choice: [
        'What would you ask about first at a baby clinic: sleep, feeding or weaning?',
        "A baby's first word: mama, dada or the name of the cat?",
      ],
    },
    atWork: {
      asks: [
        'Which time suits families best for a baby clinic: mornings, lunchtimes or afternoons?',
        'What helps new parents most at a baby clinic: time to talk, clear advice or other parents?',
        'What makes a baby clinic easier to visit: the time, the place or a familiar face?',
        'What do new parents ask about most in a baby clinic: sleep, food or crying?',
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
      choice: [
        'Which volunteer job in a hospital would you choose: welcome desk, trolley or ward visits?',
        'What would cheer you up most on a ward: a chat, a magazine or a cup of tea?',
        'For somebody in hospital: a good magazine, or a long chat?',
      ],
      idea: ['Who would make a wonderful hospital volunteer among the people you know?'],
    },
    atWork: {
      asks: [
        "Who do you know who'd make a wonderful hospital volunteer?",
        'What makes volunteering in a hospital easy to fit in: short shifts, set days or evenings?',
        'What matters most in a hospital volunteer: kindness, patience or reliability?',
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
      choice: ['Good for the heart: dancing, gardening or a walk with the dog?'],
      experience: [
        'What do you like to do that is good for your heart?',
        'Which heart-healthy food do you enjoy most?',
      ],
      idea: ['Which dish is good for the heart and tastes good as well?'],
    },
    atWork: {
      asks: [
        'What makes a heart-healthy working day easier: walks, good lunches or less rush?',
        'What would get you to a heart check sooner: a reminder, a short visit or a friend?',
        'What matters most to people at a heart clinic: time, clear words or a calm welcome?',
        "What's hardest for the heart at work: long hours, long sitting or the snacks?",
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
      choice: [
        'Which question about a new hip or knee would you most like answered?',
        'Which gentle exercise do you like best: walking, swimming or cycling?',
      ],
      idea: [
        'Where would you most like to take a long walk again?',
        'What would you do first with a new knee: dance, garden or climb a hill?',
      ],
    },
    atWork: {
      asks: [
        '+What helps most after a hip or knee replacement: physio, patience or support at home?',
        'What did somebody with a new hip or knee manage that amazed you?',
        'What do people underrate most after a new hip or knee: the exercises, or the rest?',
        'What makes going back to work easier with a new knee: short days, lifts or a good chair?',
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
      choice: [
        '+What do you value most in a doctor: listening, clear words or calm?',
        'What should every medical student learn first: listening, explaining or a steady hand?',
        'Which field of medicine would you choose to study: children, hearts or brains?',
      ],
      idea: ['Which one thing should every new doctor learn from patients?'],
    },
    atWork: {
      asks: [
        '+Which skill should get more time at medical school: listening, teamwork or rest?',
        'What would you want every medical student to know about being a patient?',
        'What helps medical students most on the ward: time, a good teacher or real patients?',
        'What do medical students learn better at the bedside than from any book?',
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
      choice: [
        'Which would do you most good: a walking group, a choir or a craft class?',
        'What lifts your spirits most: fresh air, music or good company?',
      ],
      idea: ['What would you prescribe for a grey Monday: a walk, a chat or a song?'],
      experience: ['Which club, class or walk has done you the most good?'],
    },
    atWork: {
      asks: [
        'Which activity would you like more people to be offered: gardening, singing or walking?',
        'What makes social prescribing work: local groups, time to listen or easy referral?',
        'What makes a lonely person come along to a group for the first time?',
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
      experience: ['+Which alcohol-free drink have you come to like best?'],
      idea: [
        'Which drink without alcohol would you order on a night out?',
        'What would you serve at a party where nobody drinks alcohol?',
      ],
      choice: ['What makes a good evening without alcohol: food, music or company?'],
    },
    atWork: {
      asks: [
        'Which event at work suits everybody: a breakfast, a bowling night or a quiz?',
        "What makes a work event easy for somebody who doesn't drink?",
        'What supports somebody in recovery at work: flexible hours, a listening ear or routine?',
        'What matters more in recovery: a good routine, or good company?',
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
      choice: [
        'A walk of hope: at sunrise, at sunset or by candlelight?',
        'To check in with a friend: a call, a visit or a walk side by side?',
        'Where would you choose for a walk of hope: by the sea, in a park or through town?',
      ],
      idea: ['Which song would you choose for the end of a walk of hope?'],
    },
    atWork: {
      asks: [
        'What makes it easier to ask a colleague how they really are?',
        'A walk for mental health with colleagues: before work, at lunchtime or after?',
        'What helps colleagues talk about mental health: a walk, a quiet room or a good question?',
        'Which walk with a friend did you more good than any amount of advice?',
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
      idea: [
        "Which song would get everybody's arms and feet going on their chairs?",
        'What music would you choose for a chair exercise class?',
      ],
      choice: [
        'At a chair exercise class: gentle stretches, or moving to music?',
        'When do you like to do a few gentle stretches: morning, afternoon or evening?',
      ],
    },
    atWork: {
      asks: [
        'What gets people at a desk to move: a reminder, a class or a colleague?',
        'Which stretch at your desk do you like best: neck, shoulders or back?',
        'When would a few chair exercises help you most: morning, after lunch or mid-afternoon?',
        'Which part of you complains first after a day of sitting at work?',
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
      choice: [
        'An alarm for an older relative: round the neck, or on the wrist?',
        'What matters most in an alarm for an older relative: easy to wear, easy to press or a quick reply?',
        'What helps an older person feel safe at home: good light, a friendly neighbour or an alarm?',
      ],
      idea: ['Which gadget would make life easier for an older person you love?'],
    },
    atWork: {
      asks: [
        'What matters most in a personal alarm: comfort, a quick answer or a long battery life?',
        'What helps people most to live at home for longer: an alarm, regular visits or small changes?',
        'Where should a pendant alarm be worn: round the neck, on the wrist or on a belt?',
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
      choice: [
        '+Which would you like to try first: pole, hoop or silks?',
        'What appeals most about an aerial class: the strength, the shapes or the fun?',
        'In the aerial studio: hanging upside down, or spinning round and round?',
      ],
      idea: ['Which song would you choose for an aerial routine?'],
    },
  },
];
