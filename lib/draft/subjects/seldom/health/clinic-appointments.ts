import type { Subject } from '../../subject';

/** What one is called in for: needles, lenses, teeth and a good night's sleep. */
export const clinicAppointments: readonly Subject[] = [
  {
    name: 'teeth whitening',
    says: [
      'teeth whitening',
      'whiten(ing)? (your )?teeth',
      'tooth whitening',
      'whitening (tray|gel|kit|session)',
      '(whiter|brighter) (teeth|smile)',
    ],
    clues:
      'shade, enamel, peroxide, stains, dentist, smile, sensitivity, trays, whitening, gel, bleaching, brighter, coffee, before and after, wedding, kit, led, pearly whites, home, veneer, desensitising, bonding, red wine, confidence, in chair, dental, tooth, whiter, minutes',
    asks: {
      choice: [
        'A whiter smile: for a big day, or just for every day?',
        'What matters most to you in teeth whitening: gentleness, a natural shade or expert care?',
      ],
      experience: ['Which photo of you has the biggest smile, and where was it taken?'],
      problem: ['Which drink leaves the most stubborn stains on your teeth?'],
    },
    cued: [
      'Who should smile most in the *wedding* photos: the couple, the parents or the flower girl?',
      '*Coffee* and a bright smile: through a straw, with a glass of water after or fewer cups?',
      '*Red wine* on a night out: your first choice, or only with a good steak?',
      'What would you choose at home for a whiter smile: *trays* overnight, or a short time each day?',
      'Which *shade* of white suits a smile best: natural, bright or film star?',
      'What do you listen to in the *dentist* chair: music, a podcast or the radio?',
      'Which foods does a *sensitive* tooth notice first: ice cream, hot tea or sweets?',
      'What gives you a lift of *confidence*: a fresh smile, a new haircut or a good outfit?',
    ],
  },
  {
    name: 'dental hygienist',
    says: [
      '(dental )?hygienist',
      '(teeth|dental) cleaning',
      'scale and polish',
      'gum (disease|health|care|month)',
      '(floss|flossing|interdental brush)',
    ],
    clues:
      'plaque, tartar, gums, floss, scaling, brushes, polish, bleeding, scale and polish, interdental brush, hygiene, teeth, airflow, stain, appointment, electric toothbrush, gingivitis, mouth, dentist, toothpaste, breath, six months, therapist, oral health, patient, enamel, periodontal, calculus, fresh, mouth cancer, direct access',
    asks: {
      experience: [
        '+Which tip from a hygienist made the biggest difference to your teeth?',
        '+What have you always wanted to ask a dental hygienist?',
        '+What did a dental hygienist teach you that you still do?',
        'What helps you remember to floss?',
      ],
      idea: ['~Which bit of food always gets stuck between your teeth?'],
    },
    cued: [
      'Which *toothpaste* flavour do you like best: mint, cinnamon or strawberry?',
      'How long do you brush with an *electric toothbrush*: one minute, two or a whole song?',
      'When do your *teeth* feel cleanest: after floss, after a polish or after an apple?',
      'What gives you a fresh *breath* after lunch: gum, mint tea or parsley?',
    ],
    atWork: {
      asks: [
        "What's hardest to keep up after seeing the hygienist: flossing, or brushing slowly?",
        'Which tip on brushing should everybody hear from a hygienist?',
        'What puts patients at ease with a hygienist: calm, clear words or a gentle hand?',
        'What do patients value most in a dental hygienist: gentleness, good tips or time?',
      ],
      cued: [
        'Which question about *gums* do patients ask most?',
        'What helps patients take up an *interdental brush* for good?',
      ],
    },
  },
  {
    name: 'sleep clinic',
    says: [
      'sleep (clinic|study|apnoea|apnea|lab|test|physician)',
      '(snoring|snore) (clinic|device|treatment|guard|test)',
      'cpap',
    ],
    clues:
      'snoring, snorer, apnoea, apnea, mask, insomnia, tired, airway, melatonin, cpap, study, mouthguard, dentist, physician, oxygen, ent, sleepy, tonsil, home test, bedtime, mandibular, jaw, partner, daytime, rem, referral, fatigue, breathing, wake',
    asks: {
      choice: [
        'To fall asleep: a cool dark room, or some quiet sound?',
        "What makes a perfect night's sleep: a cool room, a quiet street or a good mattress?",
      ],
      idea: ['What would you most like to know about how you sleep?'],
      problem: ['What keeps you from falling asleep most often?'],
    },
    cued: [
      'What would you try first against *insomnia*: a book, music or a warm bath?',
      'When does your *bedtime* start on a weekday: nine, ten or midnight?',
      'Who in your family denies *snoring* most firmly?',
      'How do you feel after a *nap*: fresh, fuzzy or ready for another?',
    ],
    atWork: {
      asks: [
        'What helps most with sleep in a busy week: set hours, less screen time or exercise?',
        'What suffers first at work after a bad night: focus, patience or memory?',
        "What's the best advice about sleep that anybody ever gave you?",
        'What keeps you awake at night: a screen, a worry or a late coffee?',
      ],
      cued: [
        'What helps a *tired* team on early shifts most: light, breaks or a good breakfast?',
        'Which *shift* habit helps you to sleep well in the daytime?',
      ],
    },
  },
  {
    name: 'allergy clinic',
    says: [
      'allerg(y|ies) (test|testing|clinic|specialist|season|treatment|awareness|shot)',
      'hay ?fever',
      '(prick|patch) test',
      'pollen (count|season|allergy)',
      '(food|nut|milk) intolerance test',
    ],
    clues:
      'pollen, sneezing, antihistamine, itchy eyes, allergic, histamine, dust mites, rash, allergen, hay fever, skin prick, epipen, peanut, patch test, eczema, immunotherapy, allergist, food, trigger, anaphylaxis, spring, desensitisation, hives, itchy eye, consultant, nasal spray, intolerance, milk, child, sinus, oral challenge',
    asks: {
      problem: ['+What helps you most when the pollen is high?'],
      experience: ['Which food, plant or animal first made you sneeze or itch?'],
      choice: [
        'On a high pollen day: windows shut, or sunglasses on and out you go?',
        'What would you like from an allergy clinic: a test, a plan or clear advice?',
      ],
    },
    cued: [
      '*Hay fever* days: where do you go to breathe easily?',
      'Which *food* do you read the label of first?',
      '*Spring* or summer: which season do you smell first?',
      'What do you put on an *itchy* bite: ice, cream or a bit of patience?',
    ],
    atWork: {
      asks: [
        'What matters most in an allergy clinic: short waits, clear results or a good plan?',
        'What helps colleagues most in the pollen season: clean air, closed windows or flexible hours?',
        'What do people without an allergy find hardest to understand?',
        'What would help most at work lunches: allergy labels, clear menus or a quick chat?',
      ],
      cued: [
        'Which question do patients ask most before a *skin prick* test?',
        'How do you explain *immunotherapy* to somebody in one sentence?',
      ],
    },
  },
  {
    name: 'blood test',
    says: [
      'blood test(ing)?',
      '(health|full body|lab|diagnostic) (check ?up|test|screening) (package|camp|at home)',
      'phlebotom(y|ist)',
      'pathology (lab|centre|test|collection)',
      'home sample collection',
      '(thyroid|vitamin d|cholesterol|cbc|lipid) (test|profile|panel)',
    ],
    clues:
      'sample, lab, fasting, needle, results, thyroid, cholesterol, haemoglobin, vein, biomarkers, phlebotomist, vitamin d, hba1c, finger prick, liver, iron, package, home collection, full body check, doctor, hormone, glucose, testosterone, private, pathology, kidney, diagnostics, ferritin, appointment, report',
    asks: {
      choice: [
        'A blood test: look away, or watch every drop?',
        'Where would you like to have a blood test: at a clinic, at a pharmacy or at home?',
        'What helps most before a blood test: water, a deep breath or a friendly nurse?',
      ],
      idea: ['~Which breakfast do you dream of when you have to fast for a blood test?'],
    },
    cued: [
      'How do you like to hear your *results*: by phone, in the app or face to face?',
      'Which change to your breakfast would you make for good *cholesterol*?',
      'How do you get your *vitamin D* in winter: walks, fish or tablets?',
    ],
    atWork: {
      asks: [
        'Which health check would you like offered at work: blood pressure, cholesterol or blood sugar?',
        'What makes a workplace health check useful: clear results, privacy or good advice?',
        'A blood test on a working day: at the clinic, at work or at home?',
        'What would you like with blood test results: a chart, plain words or a call?',
      ],
      cued: [
        'What does a good *phlebotomist* say to somebody who is nervous?',
        'Which question do people ask most about *fasting*?',
      ],
    },
  },
  {
    name: 'vaccination camp',
    says: [
      'vaccination (camp|drive|clinic|centre|week|programme|program|day|schedule)',
      'immuni[sz]ation (week|clinic|programme|drive|day|schedule)',
      '(mmr|hpv|polio|measles|rsv|shingles|pneumonia) (vaccine|jab|shot|drop|drive|vaccination|immunisation)',
    ],
    clues:
      'vaccine, vaccinated, jab, polio, dose, immunity, nurse, eligible, booster, immunisation, flu, pharmacy, measles, mmr, hpv, covid, drop, protect, children, walk in, pneumonia, shingles, clinic, under five, paediatrician, sticker, winter, arm, schedule, pharmacist',
    asks: {
      experience: [
        '+What makes a vaccination visit easier for a child?',
        "+How do you keep track of your family's vaccinations?",
        '+How do you help a child to be brave at a jab?',
      ],
      idea: [
        '+What would you ask the nurse at a vaccination clinic?',
        '~What would you print on the sticker children get after a jab?',
      ],
      choice: ['+What follows a jab in your family: a sticker, a treat or a hug?'],
    },
    cued: [
      'Which arm do you hold out for a *jab*: left or right?',
      'What do you do while you wait after a *flu* jab: read, phone or chat?',
      'Which song would you hum to a child before a *vaccine*?',
      'How do you remember a *booster*: calendar, letter or a text?',
    ],
    atWork: {
      asks: [
        'How can a workplace best help with a vaccination camp: space, time off or volunteers?',
        'What makes a vaccination camp easy to come to: the place, the hours or the people?',
        'Which reminder for a vaccination works best: a text, a call or a notice?',
        'What matters most at a vaccination camp: short queues, clear signs or friendly staff?',
      ],
      cued: [
        'What do parents ask a *nurse* most often at a vaccination clinic?',
        'What makes a *walk in* vaccination day run smoothly: chairs, signs or cheerful helpers?',
      ],
    },
  },
  {
    name: 'health camp',
    says: [
      '(health|medical|eye|dental|screening|cataract) camp',
      '(free )?health check ?up (camp|drive|for)',
      'health fair',
      '(mobile|rural) (clinic|health unit|medical unit)',
      'blood pressure (check|day|camp)',
    ],
    clues:
      'villagers, check up, screening, spectacles, doctors, blood pressure, patients, bp, beneficiaries, eye, dental, cataract, sugar, ecg, village, hospital, rotary, consultation, medicine, no fee, specialist, physician, beneficiary, diabetes, blood donation, rural, nurse, venue, society, mobile van, awareness',
    asks: {
      experience: [
        "+What's the best advice you have had at a check-up?",
        'What reminds you that a health check-up is due?',
      ],
      choice: ['+What makes a health camp worth a visit: free checks, good advice or short waits?'],
      idea: ['What would you like to ask a doctor at a health camp?'],
    },
    cued: [
      'When did you last have your *eye* test: this year, last year or lost track?',
      'What calms you before a *blood pressure* check: slow breaths, a chat or a sit-down?',
      'Which drink do you like best without *sugar*: tea, coffee or lemon water?',
      'Who in your family is keenest on a *dental* check: the youngest, the oldest or nobody?',
      'Which question would you like to ask a *doctor* who has time to chat?',
      'Where do you leave your *spectacles* most often: the bed, the bathroom or your head?',
      'How would people in your *village* best hear about a health camp: posters, calls or neighbours?',
      'Which walk would you recommend to anyone who wants a healthier *heart*?',
    ],
    atWork: {
      asks: [
        'What keeps people from a health check: distance, cost or time?',
        'Where does a health camp reach most people: at a school, a market or a workplace?',
        "Which doctors should a health camp invite first: eye, heart or children's?",
        'Which check is most useful at a health camp: eyes, blood pressure or blood sugar?',
      ],
      cued: [
        'What should a *screening* team set up first on a camp day?',
        'Which *volunteer* role keeps a health camp running smoothly?',
        'How do you bring more *employees* to a check-up: time off, reminders or a good example?',
        'Which leaflet on *diabetes* do people actually take home?',
      ],
    },
  },
  {
    name: 'eye surgery',
    says: [
      '(laser|cataract|lasik|refractive) (eye )?(surgery|surgeon|clinic|treatment|operation)',
      'eye (hospital|surgeon|surgery)',
      'lasik',
      'lens replacement',
      '(cataract|glaucoma|retina) (awareness|clinic|specialist)',
    ],
    clues:
      'cataract, retina, lens, vision, glasses, specs, ophthalmologist, glaucoma, laser, lasik, surgeon, cornea, consultation, icl, smile procedure, sight, blurred, recovery, drop, refractive, implant, hospital, eyesight, pressure, patient, monofocal, diopter, laser vision',
    asks: {
      idea: ['+What would you enjoy most about seeing clearly without glasses?'],
      problem: ['When do glasses get in your way most: in sport, in rain or while cooking?'],
      choice: ['Which hobby would you enjoy most without glasses: swimming, running or skiing?'],
      experience: ['Which view took your breath away the first time you saw it clearly?'],
    },
    cued: [
      'What would you read first after *cataract* surgery: a novel, the paper or a menu?',
      'Where do your *glasses* usually hide at home: sofa, head or bathroom?',
      'Which colours would you most like to see with sharp *vision*: sea, leaves or sunset?',
      'What would you like to see through a strong *lens*: the moon, a butterfly or a snowflake?',
    ],
    atWork: {
      asks: [
        'What matters most to people before eye surgery: clear answers, trust or a quick recovery?',
        'Which talk about eye health would you book at work: screens, surgery or regular checks?',
        'What do people want to know most before an eye operation?',
        'What did somebody you know see first after an eye operation?',
      ],
      cued: [
        'What do patients ask before *laser* treatment most: the time, the feeling or the work?',
        'What do patients say first when they look round after a *cataract* operation?',
      ],
    },
  },
  {
    name: 'contact lenses',
    says: [
      'contact lens(es)?',
      '(daily|monthly|toric|multifocal) (disposable|lens|lenses|contacts)',
      'ortho ?k',
      'lens (trial|fitting|solution)',
    ],
    clues:
      'lenses, dailies, optician, optometrist, dry eyes, solution, prescription, contacts, daily disposable, glasses, monthly, toric, multifocal, dry eye, trial, ortho k, astigmatism, myopia, case, fitting, sight, vision, insertion, varifocal, swimming, sleep, coloured, scleral, teach, comfort, eye test, direct debit',
    asks: {
      choice: [
        '+Where do contact lenses beat glasses: in the gym, in the rain or at a party?',
        '+Contact lenses: every day, or just for sport and evenings out?',
      ],
      experience: ['What made you first try contact lenses?'],
      idea: ['What would you ask first at a contact lens trial?'],
    },
    cued: [
      'What would you love to see clearly first thing in the *morning*, before your glasses?',
      'Which lenses would suit your week better: *daily* or monthly?',
      'Which *glasses* would you buy just for fun?',
      'What do you ask your *optician* first about contact lenses?',
    ],
  },
];
