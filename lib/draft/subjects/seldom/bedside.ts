import type { Subject } from '../subject';

/** Conditions that people live with, and the groups, charities and clinics that help. */
export const bedside: readonly Subject[] = [
  {
    name: 'arthritis support',
    says: [
      'arthritis',
      'osteoarthritis',
      'rheumatolog(y|ist)',
      '(stiff|aching|achy|painful) joint',
      'joint (pain|care|supplement|health)',
    ],
    clues:
      'joints, stiffness, knees, hips, inflammation, jar lids, flare, pain, stiff, aching, hands, rheumatoid, exercise, osteoarthritis, rheumatologist, cartilage, mobility, jar opener, self management, physio, aqua, gout, warm water, chair, gentle, swelling, grip, injection, lupus, tai chi',
    asks: {
      idea: ['Which gadget opens the tightest jar in your kitchen?'],
      problem: ['~Which packet or lid in your kitchen needs two people to open?'],
      choice: ['For stiff hands: a warm bath, a soft ball to squeeze or a bit of knitting?'],
      experience: ['Which small kitchen tool has made your life easier?'],
    },
  },
  {
    name: 'bone health',
    says: [
      'osteoporosis',
      'bone (density|health|scan|strength)',
      'dexa( scan)?',
      'strong bones',
      'calcium and vitamin d',
    ],
    clues:
      'calcium, bones, fracture, falls, density, menopause, weight bearing, brittle, osteoporosis, vitamin d, dexa, scan, hip, strength, balance, spine, resistance, k2, exercise, osteopenia, screening, dairy, clinic, posture, over 50, wrist, wrist break, rheumatology, impact',
    asks: {
      idea: ['For strong bones: which would you choose, dancing, brisk walks or lifting the shopping?'],
      problem: ['~How long can you stand on one leg while you brush your teeth?'],
      choice: ['Your calcium: a glass of milk, a piece of cheese or a plate of greens?'],
      experience: ['Who made sure that you drank your milk as a child?'],
    },
  },
  {
    name: "Parkinson's support",
    says: ["parkinson'?s", 'deep brain stimulation', "dance for parkinson'?s", 'movement disorder'],
    clues:
      'tremor, tulips, neurologist, dance class, dance, boxing, movement, exercise, carers, nurse, voice, singing, table tennis, balance, mobility, condition, diagnosis, speech therapy, april, brain, group, walk, medication, physio, freezing, stiffness, dopamine, young onset, research',
    asks: {
      idea: ['Which tune would get everybody moving at a dance class for all abilities?'],
      problem: ['~Which song makes your feet tap, whether you want to or not?'],
      choice: ["At a Parkinson's exercise class: dancing, boxing or singing?"],
      experience: ['Who was the last person you danced with?'],
    },
  },
  {
    name: 'MS therapy centre',
    says: [
      'multiple sclerosis',
      'ms (society|therapy|nurse|centre|walk|research|support)',
      'neuro ?(rehab|physio|therapy)( centre)?',
      'motor neurone',
      'mnd',
      'huntington',
    ],
    clues:
      'oxygen, therapy, fatigue, neurological, relapse, wheelchair, fundraiser, multiple sclerosis, physio, neuro, charity, exercise, hyperbaric, motor neurone, mnd, nurse, diagnosis, members, stroke, chamber, neurologist, volunteers, mobility, spasticity, world ms day, counselling, research, symptom, newly diagnosed, walk',
    asks: {
      idea: ['What would you do for charity: walk, bake, swim or shave your head?'],
      problem: ['~Which biscuit goes first at a charity coffee morning?'],
      choice: ['At a therapy centre: the gym, the treatment room or the chat over coffee?'],
      experience: ['Which charity walk or coffee morning did you last join?'],
    },
  },
  {
    name: 'epilepsy awareness',
    says: ['epilep(sy|tic)', 'seizure (alert|first aid|dog|monitor)', 'purple day', 'seizures'],
    clues:
      'seizure, neurology, purple, trigger, recovery position, medical bracelet, neurologist, first aid, purple day, rescue medication, tonic clonic, march 26, medication, assistance dog, monitor, diagnosed, brain, eeg, nurse, charity, lavender, alert, absence, time it, driving licence, stay safe side, sudep, november, condition, training',
    asks: {
      idea: ['Which purple thing would you wear for Purple Day?'],
      problem: ['~Which purple thing in your wardrobe never gets a day out?'],
      choice: ['For Purple Day: purple hair, purple socks or purple cake?'],
      experience: ['Where did you learn what to do in an emergency: school, work or a course?'],
    },
  },
  {
    name: 'migraine clinic',
    says: ['migraine', '(headache|daith|tension headache) (clinic|specialist|diary|relief)'],
    clues:
      'aura, dark room, triggers, neurologist, pounding, caffeine, nausea, headache, botox, diary, attack, relief, pain, daith, light sensitivity, chronic, medication, cgrp, throbbing, tension, acupuncture, hormonal, neck, appointment, specialist, magnesium, preventive, cluster, screen glare',
    asks: {
      idea: ['What soothes a sore head better: fresh air, a nap or a cup of tea?'],
      problem: ['~With a sore head, which noise at home would you switch off first?'],
      choice: ['For a headache: a dark room, a cold flannel or a walk round the block?'],
      experience: ['Which headache trick did somebody pass on to you?'],
    },
  },
  {
    name: 'living with fatigue',
    says: [
      'fibromyalgia',
      'long covid',
      'chronic (pain|fatigue|illness|condition)',
      'me cfs',
      'invisible illness',
      '(pacing|fatigue) (course|group|clinic)',
    ],
    clues:
      'flare, pacing, spoonie, symptoms, fibromyalgia, long covid, rest, me/cfs, chronic illness, energy, pain, brain fog, spoons, exhaustion, condition, invisible, clinic, crash, post exertional, support group, diagnosis, online group, self management, sleep, bedbound, gentle, carers, pots, baseline',
    asks: {
      idea: ['On a day for resting: which film, book or series would you pick?'],
      problem: ['~Which job in the house happily waits when you are worn out?'],
      choice: ['A rest day: the sofa, the garden bench or straight back to bed?'],
      experience: ['Which small comfort makes a tired day better?'],
    },
  },
  {
    name: 'brain injury support',
    says: [
      '(brain|head|spinal|spinal cord) injur(y|ies)( unit| charity| group| support)?',
      'concussion',
      '(neuro|spinal) unit',
      'hats for headway',
      'aphasia',
    ],
    clues:
      'rehabilitation, helmet, survivors, cognitive, concussion, neuro, stroke, spinal, hat, carers, recovery, memory, accident, head, ward, solicitor, wheelchair, fatigue, unit, case manager, charity, invisible, group, coma, occupational therapist, speech',
    asks: {
      idea: ['Which silly hat would you wear to raise money for charity?'],
      problem: ['~What helps you remember things: sticky notes, alarms or ink on your hand?'],
      choice: ['On a bike: a plain helmet, or one that nobody can miss?'],
      experience: ['Which skill did you learn again after years away from it?'],
    },
  },
  {
    name: 'rare disease day',
    says: [
      'rare (disease|condition|illness|genetic)',
      'genetic (counsell(or|ing)|testing|clinic|condition)',
      'muscular dystrophy',
      'cystic fibrosis',
      'jeans for genes',
      'ha?emophilia',
    ],
    clues:
      'diagnosis, genes, zebra, stripes, genetic, awareness, condition, february 28, syndrome, gene therapy, muscular dystrophy, cystic fibrosis, children, research, clinical trial, patient group, geneticist, orphan drug, odyssey, light up, newborn screening, inherited, families, treatment, show your stripes, counsellor, enzyme, charity, undiagnosed',
    asks: {
      idea: ['Which bright colours or stripes would you wear for Rare Disease Day?'],
      problem: ['~Which name of a medicine do you always trip over?'],
      choice: ['For a fundraiser at work: wear jeans, wear stripes or bring cake?'],
      experience: ['What is the longest walk, run or swim you have done for a good cause?'],
    },
  },
  {
    name: 'sickle cell support',
    says: [
      'sickle cell',
      'thalass?aemia',
      'thalassemia',
      'bone marrow (donor|drive|registry)',
      'stem cell (donor|register|registry|drive)',
      'blood cancer',
    ],
    clues:
      'donor, swab, transfusion, crisis, ethnicity, haematology, blood, thalassaemia, pain, stem cell, anaemia, bone marrow, red cell, ro subtype, inherited, trait, gene therapy, carrier, screening, black heritage, warrior, registry, iron, september, world sickle, haemoglobin, nurse, transplant, match',
    asks: {
      idea: ['What would you say to a stranger whose donation helped somebody you love?'],
      problem: ['~Who would you talk into joining the donor register with you?'],
      choice: ['Joining a donor register: on your own, or together with friends?'],
      experience: ['What is the kindest thing a stranger has done for you?'],
    },
  },
  {
    name: 'coeliac group',
    says: [
      'coeliac (disease|awareness|group|uk|friendly|society|diagnosis)',
      'celiac',
      'coeliacs',
      'gluten (intolerance|sensitivity)',
    ],
    clues:
      'gluten, toaster, diagnosed, wheat, cross contact, oats, gluten free, bread, diagnosis, celiac, cross contamination, flour, gut, pizza, prescription, safe, awareness week, biopsy, barley, rye, may contain, blood test, fryer, crossed grain, beer, dietitian, menu, recipes, intolerance, accredited, autoimmune, bakery',
    asks: {
      idea: ['Which gluten-free dish would you cook for a friend who is coming to dinner?'],
      problem: ['~Who always helps themselves to the gluten-free cake first?'],
      choice: ['Gluten-free for a day: what would you miss first, bread, pasta or cake?'],
      experience: ['Which gluten-free bread or cake has surprised you?'],
    },
  },
  {
    name: 'kidney charity',
    says: [
      'dialysis',
      'kidney (transplant|donor|charity|care|patient|unit|disease|health|stone)',
      'renal (unit|ward|team|clinic)',
      'nephrolog(y|ist)',
      'world kidney day',
      'transplant games',
    ],
    clues:
      'kidneys, transplant, renal, donor, haemodialysis, waiting list, hydration, dialysis, organ, patients, living donor, nephrologist, world kidney day, consultant, blood pressure, stone, unit, hospital, fluid, water, research, machine, match, creatinine, chronic, home dialysis, polycystic, donor card, march, diabetes',
    asks: {
      idea: ['What reminds you to drink enough water in a day?'],
      problem: ['~Where do you leave your half-full glasses of water around the house?'],
      choice: ['Your glass of water: ice cold, room temperature or with a slice of lemon?'],
      experience: ['Which bottle or glass gets you to drink the most water?'],
    },
  },
  {
    name: 'eczema and psoriasis',
    says: [
      'eczema',
      'psoriasis',
      'rosacea',
      'dermatitis',
      'sensitive skin (range|clinic|cream|products)',
      'phototherapy',
    ],
    clues:
      'itchy, flare, ointment, moisturiser, fragrance free, balm, dry skin, emollient, skin, itch, dermatologist, cream, sensitive, rash, rosacea, dry, scratch, steroid, soothing, triggers, scalp, oatmeal, tallow, dermatitis, phototherapy, baby, redness, patch, patch test, bamboo, moisturise',
    asks: {
      idea: ['What feels softest on your skin: old cotton, silk or a worn woolly jumper?'],
      problem: ['~Which clothes label or jumper scratches you the whole day?'],
      choice: ['For dry skin: a rich cream, a light oil or plain ointment?'],
      experience: ['Which cream or balm goes everywhere with you?'],
    },
  },
  {
    name: "women's health clinic",
    says: [
      "women'?s health (clinic|centre|hub|service|physio|talk|week|day|check)",
      'endometriosis',
      'pcos',
      'gyna?ecolog(y|ist)',
      'pelvic (floor|health)',
      'period (poverty|products|care)',
      'menstrual (health|cup|hygiene)',
    ],
    clues:
      'pelvic, hormones, cramps, cycle, hot water bottle, fibroids, menopause, hrt, endometriosis, pelvic floor, smear, pcos, perimenopause, gynaecology, periods, fertility, contraception, hot flush, cervical, consultant, gp, physio, coil, ultrasound, postnatal, appointment, breast, scan, prolapse, pap, symptom, bladder',
    asks: {
      idea: ["Which women's health topic should every school teach?"],
      problem: ['~Who in your house has borrowed the hot water bottle?'],
      choice: ['On a slow day at home: a hot water bottle, chocolate or a film?'],
      experience: ['Who did you go to with your questions when you were growing up?'],
    },
  },
];
