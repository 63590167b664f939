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
      experience: ['Which small kitchen tool has made your life easier?'],
      choice: ['Which gentle exercise do you enjoy most: walking, swimming or stretching?'],
      idea: ['Which handy tool would you recommend for people with arthritis?'],
      problem: ['~Which packet or lid in your kitchen needs two people to open?'],
    },
    atWork: {
      asks: [
        'What small change made work easier for somebody you know with arthritis?',
        'Which helps most at a desk with arthritis: a better chair, a softer keyboard or short breaks?',
        'What makes work easier with arthritis: flexible hours, good equipment or regular breaks?',
        'What have you learned about arthritis from somebody who lives with it?',
      ],
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
      choice: [
        'Which food for strong bones do you like best: cheese, yoghurt or leafy greens?',
        'Which way of keeping strong suits you: walking, dancing or gardening?',
        'Your calcium: a glass of milk, a piece of cheese or a plate of greens?',
      ],
      idea: ['Which would you enjoy most for strong bones: dancing, brisk walks or light weights?'],
    },
    atWork: {
      asks: [
        'What do you wish more people knew about looking after their bones?',
        'Which talk on bone health would you book at work: food, movement or balance?',
        'What helps people at work look after their bones: walks, stairs or a standing desk?',
        "What gets people moving for their bones: a doctor's word, or a friend who comes along?",
      ],
    },
  },
  {
    name: "Parkinson's support",
    says: ["parkinson'?s", 'deep brain stimulation', "dance for parkinson'?s", 'movement disorder'],
    clues:
      'tremor, tulips, neurologist, dance class, dance, boxing, movement, exercise, carers, nurse, voice, singing, table tennis, balance, mobility, condition, diagnosis, speech therapy, april, brain, group, walk, medication, physio, freezing, stiffness, dopamine, young onset, research',
    asks: {
      problem: ["What would you most like more people to understand about Parkinson's?"],
      choice: [
        "What makes a good afternoon at a Parkinson's group: tea, music or a gentle walk?",
        "How would you like to support people with Parkinson's: a walk, a bake sale or a few hours?",
        "What helps most at a Parkinson's group: company, exercise or good advice?",
      ],
    },
    atWork: {
      asks: [
        "What do you wish more people understood about life with Parkinson's?",
        "What matters most in Parkinson's care: time, clear advice or a familiar face?",
        "What helps a colleague with Parkinson's most: flexible hours, breaks or understanding?",
        "What matters more after a Parkinson's diagnosis: clear facts, or time to talk?",
      ],
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
      idea: ['What would you most like other people to understand about living with MS?'],
      choice: [
        'Which gentle exercise do you enjoy most: stretching, swimming or yoga?',
        'What would you like to try at an MS therapy centre: yoga, oxygen therapy or a coffee morning?',
        'What makes a therapy centre feel welcoming: the people, the quiet or a cup of tea?',
      ],
    },
    atWork: {
      asks: [
        'What gets overlooked most often about MS because nobody can see it?',
        'Which support for people with MS would you like to see more of: exercise, advice or company?',
        'What makes work easier for somebody with MS: flexible hours, rest breaks or working from home?',
        'What have you learned about MS from somebody who lives with it?',
      ],
    },
  },
  {
    name: 'epilepsy awareness',
    says: ['epilep(sy|tic)', 'seizure (alert|first aid|dog|monitor)', 'purple day', 'seizures'],
    clues:
      'seizure, neurology, purple, trigger, recovery position, medical bracelet, neurologist, first aid, purple day, rescue medication, tonic clonic, march 26, medication, assistance dog, monitor, diagnosed, brain, eeg, nurse, charity, lavender, alert, absence, time it, driving licence, stay safe side, sudep, november, condition, training',
    asks: {
      idea: [
        'What should everybody know about helping somebody in a seizure?',
        'Which purple thing would you wear for Purple Day?',
      ],
      choice: [
        'Where would you like to see more seizure first aid taught: schools, workplaces or clubs?',
        'For Purple Day: purple hair, purple socks or purple cake?',
      ],
    },
    atWork: {
      asks: [
        "What should every workplace know about epilepsy before it's needed?",
        'What helps colleagues with epilepsy most: first aid training, flexibility or open talk?',
        'How would you like to learn seizure first aid at work: a short talk, a video or a course?',
        'What would help more people feel sure about seizure first aid: a video, or a short course?',
      ],
    },
  },
  {
    name: 'migraine clinic',
    says: ['migraine', '(headache|daith|tension headache) (clinic|specialist|diary|relief)'],
    clues:
      'aura, dark room, triggers, neurologist, pounding, caffeine, nausea, headache, botox, diary, attack, relief, pain, daith, light sensitivity, chronic, medication, cgrp, throbbing, tension, acupuncture, hormonal, neck, appointment, specialist, magnesium, preventive, cluster, screen glare',
    asks: {
      idea: [
        'What helps you most on a migraine day: darkness, quiet or something cold?',
        'What would you most like to know about migraine?',
      ],
      choice: [
        'What matters most in migraine care: time to talk, clear advice or a short wait?',
        'Which small change at home is kindest on a migraine day: low light, quiet or rest?',
      ],
    },
    atWork: {
      asks: [
        'What makes a workplace kinder to people with migraine: softer light, breaks or understanding?',
        'What helps most at work on a migraine day: a quiet room, low light or going home?',
        "How would you explain a migraine to somebody who's never had one?",
        'What sets off a migraine fastest at work: screens, lights or stress?',
      ],
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
      experience: [
        '+What helps you pace yourself on a low-energy day?',
        'Which small comfort makes a tired day better?',
      ],
      idea: ['What would you like friends and family to understand about fatigue?'],
      choice: ['What kind of rest helps you most with fatigue: a nap, quiet or fresh air?'],
    },
    atWork: {
      asks: [
        '+Which small change at work helps most with fatigue: breaks, flexible hours or fewer meetings?',
        'What helps more with fatigue at work: flexible hours, or a quiet place to rest?',
        'What helps a manager support somebody with fatigue: listening, flexibility or a clear plan?',
        'What did a manager or colleague do that made work with fatigue easier?',
      ],
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
      idea: [
        '+What would you like more people to know about life after a brain injury?',
        'Which support should every family find easily after a brain injury?',
      ],
      choice: [
        'What matters most to a family after a brain injury: time, information or company?',
        'What helps most on a tiring day: rest, a walk or a good chat?',
      ],
    },
    atWork: {
      asks: [
        '+Which effect of a brain injury is hardest for other people to see?',
        'What helps a colleague most after a brain injury: short days, quiet space or clear notes?',
        'What matters most in brain injury support: patience, time or a clear plan?',
        'What makes a return to work after a brain injury easier: fewer hours, or less noise?',
      ],
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
      choice: [
        'How would you show support on Rare Disease Day: wear stripes, share a post or light up a building?',
        'What helps a family with a rare disease most: information, time or company?',
        'For Rare Disease Day at work: wear bright stripes, or bake something colourful?',
      ],
      idea: ['Which bright colours or stripes would you wear for Rare Disease Day?'],
    },
    atWork: {
      asks: [
        'What helps people with a rare disease most: faster diagnosis, research or better support?',
        'What have you learned from a family that lives with a rare disease?',
        'How would you mark Rare Disease Day at work: a talk, a fundraiser or colourful clothes?',
        'What do families with a rare disease need most: answers, company or time?',
      ],
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
      choice: [
        'What would encourage you to give blood: a friend, a reminder or a session nearby?',
        'How can friends best support somebody with sickle cell: a visit, a call or a lift?',
      ],
      problem: ['What do people least understand about sickle cell?'],
      experience: ['Where did you first learn about sickle cell: at home, at school or at work?'],
    },
    atWork: {
      asks: [
        'What should every employer know about a colleague with sickle cell?',
        'Where would you share information on sickle cell first: schools, workplaces or clinics?',
        'What helps a colleague with sickle cell most: a warm place, flexible hours or rest breaks?',
        'What brings in more blood donors: a personal story, or a session close to work?',
      ],
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
      idea: [
        '+Which gluten-free treat would you like to find in every café?',
        'Which gluten-free dish would you cook for a friend who is coming to dinner?',
      ],
      choice: ['Eating out gluten-free: pizza, curry or fish and chips?'],
      experience: ['Which gluten-free bread or cake has surprised you?'],
    },
    atWork: {
      asks: [
        'What tells you a café really understands gluten-free: the menu, the staff or the kitchen?',
        'What matters most in a gluten-free menu: clear labels, choice or trained staff?',
        'Where is it hardest to eat gluten-free on a working day?',
        'What makes eating gluten-free at work easier: clear labels, a separate toaster or choice?',
      ],
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
      choice: [
        'What would you do for a kidney charity: walk, bake or run?',
        'What would you like to know more about: looking after your kidneys, donation or diet?',
      ],
      problem: ['What do most people not know about their kidneys?'],
      idea: ['Which herb or spice do you like to cook with instead of salt?'],
    },
    atWork: {
      asks: [
        'What would your team do for a kidney charity: a walk, a bake sale or a quiz?',
        'What helps people learn about kidney health: a talk, a leaflet or a short film?',
        'What have you learned about kidneys from somebody on dialysis?',
        'What do you remember about first hearing of somebody who gave a kidney?',
      ],
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
      choice: [
        'What matters most in a cream for sensitive skin: gentle, fragrance free or quick to sink in?',
        'Which fabric feels best against sensitive skin: cotton, silk or bamboo?',
        'For dry skin: a rich cream, a light oil or plain ointment?',
      ],
      idea: ['What feels kindest on sensitive skin: soft cotton, silk or bamboo?'],
    },
    atWork: {
      asks: [
        "What's tougher on sensitive skin: cold weather, hot weather or stress?",
        'What helps most with dry skin at work: a good hand cream, mild soap or gloves?',
        'What helps sensitive skin most at work: gloves, gentler soap or cooler rooms?',
        'Which tip for dry or itchy skin came from somebody who lives with it?',
      ],
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
      idea: [
        "+Which women's health question should be talked about more openly?",
        "Which women's health topic would you like to read more about?",
      ],
      choice: [
        "What matters most to you in a women's health clinic: time, kindness or clear answers?",
        "A women's health appointment: in person, by phone or by video?",
      ],
    },
    atWork: {
      asks: [
        "What makes a workplace good for women's health: flexible hours, understanding or information?",
        "Which part of women's health do you wish you'd heard about at school?",
        "Which women's health topic should every manager learn about?",
        "What do employers most often overlook about women's health?",
      ],
    },
  },
];
