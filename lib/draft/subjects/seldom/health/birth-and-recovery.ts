import type { Subject } from '../../subject';

/** Before and after birth, groups that keep people company, operations that get them moving, and helps for later life. */
export const birthAndRecovery: readonly Subject[] = [
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
        '+Boy or girl: find out at the scan, or wait for the big day?',
        'Which part of a baby scan do parents love most: the heartbeat, the picture or the little wave?',
      ],
      idea: ['Who would be the first to see the picture from a baby scan?'],
      experience: ['How did you hear that a new baby was on its way in your family?'],
    },
    cued: [
      'How would you like to hear the news at a *gender reveal*: cake, balloons or a card?',
      'What would you keep a first scan *picture* in: a frame, an album or a box?',
      'What name pair would you suggest to a family expecting *twins*?',
      'Which words come to mind when you hear a tiny *heartbeat* for the first time?',
    ],
    atWork: {
      asks: [
        'What makes a good sonographer: calm, clarity or kindness?',
        'What do you remember about the first scan picture you ever held?',
        'How can an employer best support parents-to-be: time for scans, flexible hours or a kind word?',
        'Which matters most to expecting parents at a scan: a clear picture, answers or a friendly face?',
      ],
      cued: [
        'What do you say to put nervous parents at ease before an *ultrasound*?',
        'Which moment of a *4d* scan makes people in the room smile most?',
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
      problem: ['What helps parents most on the long days in a neonatal unit?'],
      choice: [
        'For the parents of a tiny baby: a hot meal, a lift or a long hug?',
        'What would you make for a baby in a neonatal unit: a hat, a blanket or a soft toy?',
      ],
      experience: ['Who in your family was born early, and how are they now?'],
    },
    cued: [
      'What would you pair with *knitted hats* for tiny babies: blankets, booties or an octopus?',
      'Which lullaby would you hum to a *newborn*?',
      'How would you thank the *nurses* on a baby ward: a card, a cake or a photo years later?',
      'Which small *milestone* of a baby would you celebrate first?',
    ],
    atWork: {
      asks: [
        'How would you support a neonatal unit: knitting, fundraising or giving time?',
        'What did a neonatal nurse do that a family you know has never forgotten?',
        'What can a good employer do for a parent with a baby in a neonatal unit?',
        'Which support helps neonatal families most: a place to stay, meals or someone to talk to?',
      ],
      cued: [
        'What do *parents* on your unit ask about most on the first day?',
        'Which small thing makes a night shift with *premature* babies go well?',
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
      experience: ['Which small gesture from a friend has meant a lot to you?'],
      problem: ['Which words or gestures comfort somebody who is grieving?'],
      choice: ['To remember somebody small and loved: a candle, a tree or a star?'],
      idea: ['Which flower would you plant in a garden of remembrance for babies?'],
    },
    cued: [
      'Which music would you choose for a quiet *remembrance* service?',
      'Where would you light a *candle* for the Wave of Light: at the window, outside or with others?',
      'What would you place in a *memory box*: a letter, a photo or something soft?',
      'How would you let a *bereaved* friend know that you are thinking of them: a card, a call or a meal?',
    ],
    atWork: {
      asks: [
        'What helps most when a colleague comes back to work after losing a baby?',
        'How can a workplace support bereaved parents best: time, flexibility or a kind manager?',
        'What should every workplace offer after baby loss: time, privacy or a named contact?',
        'How could a team support a baby loss charity: a walk, a talk or a ribbon day?',
      ],
      cued: [
        'What can a manager say to a *bereaved* parent on the first day back at work?',
        'Which training about *miscarriage* would be most useful for a team: what to say, or what to do?',
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
      experience: ["What was your own first word, or a baby's you know?"],
      choice: [
        "A baby's first word: mama, dada or the name of the cat?",
        'Which talk would you choose at a baby clinic: sleep, first foods or play?',
      ],
    },
    cued: [
      'Which food would you offer first when a baby starts *weaning*: banana, carrot or toast?',
      'Which *milestone* of a baby do you love to hear about most?',
      "Who gets the first call after a baby's *weigh-in*: grandma, dad or a friend?",
      'Which lullaby helps a *newborn* off to sleep every time?',
    ],
    atWork: {
      asks: [
        'What matters most at a baby clinic: time, clear advice or a warm welcome?',
        'What helps new parents most at a baby clinic: time to talk, clear advice or other parents?',
        'What makes a baby clinic easier to visit: the time, the place or a familiar face?',
        'What do new parents ask about most in a baby clinic: sleep, food or crying?',
      ],
      cued: [
        'Which question about *sleep* do parents ask most at your baby clinic?',
        'What makes a *drop-in* clinic feel friendly from the door on?',
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
        'For somebody in hospital: a good magazine, or a long chat?',
        'How would you like to help in a hospital: guiding visitors, reading aloud or gardening?',
      ],
      experience: ['What did a visitor bring or say that cheered you up?'],
      idea: ['What do you like with your cuppa from the tea trolley: a biscuit, cake or a chat?'],
    },
    cued: [
      'What should a *trolley* on the ward carry besides tea and biscuits?',
      'Which song would you request from *hospital radio* for somebody you love?',
      'What makes a *welcome desk* feel friendly: a smile, a map or a short walk together?',
      'Which little present would you look for in a hospital *gift shop*?',
    ],
    atWork: {
      asks: [
        "Who do you know who'd make a wonderful hospital volunteer?",
        'What do hospital volunteers gain most: friendship, experience or purpose?',
        'What makes volunteering in a hospital easy to fit in: short shifts, set days or evenings?',
        'What did a hospital volunteer do that made a long wait easier?',
      ],
      cued: [
        'Which task do you give a new *volunteer* on the first day in a hospital?',
        'What do *ward* teams value most from the people who give their time?',
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
      choice: [
        '+Good for the heart: dancing, gardening or a walk with the dog?',
        '+Which gentle exercise suits your heart best: walking, swimming or cycling?',
      ],
      idea: ['Which dish is good for the heart and tastes good as well?'],
      problem: ['Which heart-healthy habit is hardest to keep up?'],
    },
    cued: [
      'When is the best time of day to check your *blood pressure*: morning or evening?',
      'What do you like to eat instead of butter to keep *cholesterol* down?',
      'Which makes your *pulse* go up most: the stairs, a match on television or a good song?',
      'What would you want explained first about an *ECG*: the lines, the numbers or the wires?',
    ],
    atWork: {
      asks: [
        'How could a workplace look after hearts best: check-ups, walking groups or healthy lunches?',
        'What makes a heart-healthy working day easier: walks, good lunches or less rush?',
        'What would get you to a heart check sooner: a reminder, a short visit or a friend?',
        "What's hardest for the heart at work: long hours, long sitting or the snacks?",
      ],
      cued: [
        'Which question do patients ask most before an *angiogram*?',
        'How do you explain a *stent* in a single sentence?',
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
        '+What would you like to do again with ease: walk, dance or garden?',
        'Back on your feet: a walk by the sea, a dance or a round of golf?',
      ],
      idea: ['What would you do first with a new knee: dance, garden or climb a hill?'],
      experience: ['Who do you know that got moving again with a new hip or knee?'],
    },
    cued: [
      'What would you have ready at home for somebody on *crutches*: a rucksack, a high chair or a flask?',
      'Which exercise would you do with a *physio* most gladly: stairs, bike or pool?',
      'Which question would you write down first for a knee *surgeon*?',
      'What helps stiff joints with *arthritis* on a cold morning: a hot shower, a walk or a warm drink?',
    ],
    atWork: {
      asks: [
        '+What helps most after a hip or knee replacement: physio, patience or support at home?',
        'What makes recovery from a new hip go well: exercise, rest or good support?',
        'What do patients value most before a knee replacement: clear answers, time or a plan?',
        'What did somebody with a new hip or knee manage that amazed you?',
      ],
      cued: [
        'What helps a colleague back after *surgery* most: shorter days, a good chair or working from home?',
        'What makes *rehab* after a new knee go well: a clear plan, a partner or small goals?',
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
      experience: ['What did a good doctor say that put your mind at ease?'],
      choice: ['What do you value most in a doctor: listening, clear words or calm?'],
      problem: ["What's hardest to learn as a young doctor: the facts, the hours or the talking?"],
    },
    cued: [
      'Which would you study in *anatomy* first: the heart, the brain or the hands?',
      'How did you feel the first time you heard a heart through a *stethoscope*?',
      'Which *doctor* from a book or a series would you like at your bedside?',
      'What would you ask at an *interview* for medical school?',
    ],
    atWork: {
      asks: [
        '+What would you want every medical student to know about being a patient?',
        'What do medical students learn better at the bedside than from any book?',
        'What helps medical students most on the ward: time, a good teacher or real patients?',
        'What makes a good doctor: the knowledge, the hands or the listening?',
      ],
      cued: [
        'Which *placement* taught you the most as a student?',
        'What should a consultant show students first on a *ward round*?',
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
      experience: ['Which club, class or walk has done you the most good?'],
      choice: [
        'To lift a low mood: a walk in the park, or a chat over tea?',
        'Which group would you like to try: gardening, singing or art?',
      ],
    },
    cued: [
      'Where would you meet a new friend for a *cuppa* and a chat?',
      'Which tune would you bring to a *singing* group?',
      'What would you plant first with a *gardening* group?',
      'Where near you would you lead a *walk* for people who are new in town?',
    ],
    atWork: {
      asks: [
        'What makes social prescribing work: local groups, time to listen or easy referral?',
        'What makes a lonely person come along to a group for the first time?',
        'Which local activity does most for wellbeing: walking, singing or gardening?',
        'Which activity would you like more people to be offered: gardening, singing or walking?',
      ],
      cued: [
        'What does a good *link worker* ask in the first five minutes?',
        'Which local group would you tell every *GP* about?',
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
      idea: ['What would you serve at a party where nobody drinks alcohol?'],
      choice: ['A sober Saturday night: board games, bowling or a film with a mountain of popcorn?'],
      problem: ['When is it trickiest to order something without alcohol: a wedding, a pub or a dinner?'],
    },
    cued: [
      'Which *mocktail* would you order first on a warm evening?',
      'What helps you through *dry january*: fancy drinks, early nights or company?',
      'What would you do with the evenings in *sober october*: sport, films or cooking?',
      'Which would you pour at a barbecue: *alcohol-free* beer, lemonade or iced tea?',
    ],
    atWork: {
      asks: [
        "What makes a work event easy for somebody who doesn't drink?",
        'Which alcohol-free drink would you serve at a work event: a mocktail, a beer or a fizz?',
        'What supports somebody in recovery at work: flexible hours, a listening ear or routine?',
        'Which event at work suits everybody: a breakfast, a bowling night or a quiz?',
      ],
      cued: [
        'What makes a work party good for colleagues who stay *alcohol-free*?',
        'Which question do people new to a *recovery* group ask first?',
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
      choice: ['To check in with a friend: a call, a visit or a walk side by side?'],
      experience: ['Which kind message arrived at just the right moment for you?'],
      idea: ['Who would you invite along on a walk for hope?'],
      problem: ["What's trickiest in a heart-to-heart: finding the first words, or just listening?"],
    },
    cued: [
      'Where near you would be the most beautiful place to watch a *sunrise* with others?',
      'What would you carry on a walk through the *darkness*: a lantern, a torch or a candle?',
      'Which yellow thing would you wear for *suicide prevention* day: a ribbon, a scarf or socks?',
      'What helps you most to look after your *mental health* in a busy week?',
    ],
    atWork: {
      asks: [
        '+What makes it easier to ask a colleague how they really are?',
        'A walk for mental health with colleagues: before work, at lunchtime or after?',
        'What helps colleagues talk about mental health: a walk, a quiet room or a good question?',
        'Which walk with a friend did you more good than any amount of advice?',
      ],
      cued: [
        'What makes it easier to *talk* at work: a walk, a quiet room or a brew together?',
        'Which *mental health* training has been the most useful to your team?',
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
      choice: [
        'At a chair exercise class: gentle stretches, or moving to music?',
        'What do you enjoy most about chair exercise: the music, the movement or the company?',
      ],
      idea: ["Which song would get everybody's arms and feet going on their chairs?"],
      problem: ['Which part of you gets stiffest after a long sit: back, knees or shoulders?'],
    },
    cued: [
      'Which *balance* exercise could you do while the kettle boils?',
      'Which part of you enjoys a good *stretch* most in the morning?',
      'What would you use for *strength* at home: a band, a water bottle or a tin of beans?',
      'When in the day do you like a *gentle* bit of exercise: morning, noon or evening?',
    ],
    atWork: {
      asks: [
        'What makes a good chair exercise class: the music, the instructor or a gentle pace?',
        'What gets people at a desk to move: a reminder, a class or a colleague?',
        'Which part of you complains first after a day of sitting at work?',
        'Which chair exercise would help your team most: shoulder rolls, leg lifts or stretches?',
      ],
      cued: [
        'What gets everybody in a *seniors* class laughing?',
        'Which *music* works best for your chair exercise group?',
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
      choice: ['An alarm for an older relative: round the neck, or on the wrist?'],
      idea: ['Which gadget would make life easier for an older person you love?'],
      problem: ['What do families worry about most when an older relative lives alone?'],
      experience: ['Which gadget did an older relative take to at once?'],
    },
    cued: [
      'What should a *wristband* for an older person look like: a watch, a jewel or just plain?',
      'Who would you give the code of your *key safe*: a neighbour, a friend or family?',
      'Which everyday task matters most for *independence* at home: cooking, shopping or gardening?',
      'How do you like to check in with somebody *living alone*: a call, a message or a knock?',
    ],
    atWork: {
      asks: [
        'What matters most in a personal alarm: comfort, a quick answer or a long battery life?',
        'What makes telecare work well: simple kit, trained responders or regular check-ins?',
        'Which feature helps most in a pendant alarm: fall detection, location or two-way talk?',
        'Where should a pendant alarm be worn: round the neck, on the wrist or on a belt?',
      ],
      cued: [
        'Which question about the *digital switchover* do families ask most?',
        'What makes a good *telecare* call handler: patience, speed or a cheerful voice?',
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
        'In the aerial studio: hanging upside down, or spinning round and round?',
      ],
      problem: ['Which would be trickiest for you: climbing a pole, spinning on a hoop or hanging in silks?'],
      experience: ['Where did you first see somebody perform on a pole, hoop or silks?'],
    },
    cued: [
      'What colour of *silks* would you like to fly in?',
      'Which song would you pick for a slow routine on the *hoop*?',
      'What would help most at a *beginners* class: a friend, a soft mat or good music?',
      'Which would you choose at a pole *showcase*: a seat in the front row or a turn on stage?',
    ],
  },
];
