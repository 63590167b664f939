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
      choice: ['For stiff hands: a warm bath, a soft ball to squeeze or gentle stretches?'],
      experience: ['Which small kitchen tool has made your life easier?'],
    },
    atWork: {
      work: [
        'Which everyday task at work gets harder when your hands are sore?',
        'What helps more with arthritis at work: the right chair, or short breaks to move?',
      ],
      people: [
        'What small change made work easier for somebody you know with arthritis?',
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
      idea: ['Which would you enjoy most for strong bones: dancing, brisk walks or light weights?'],
      problem: ['Which exercise for strong bones is hardest to keep up?'],
      choice: ['Your calcium: a glass of milk, a piece of cheese or a plate of greens?'],
      experience: ['Who made sure that you drank your milk as a child?'],
    },
    atWork: {
      work: [
        'What do you wish more people knew about looking after their bones?',
        "What gets people moving for their bones: a doctor's word, or a friend who comes along?",
      ],
      people: [
        'Who in your family kept the strongest bones into old age, and how?',
        'Which broken bone does your family still tell stories about?',
      ],
    },
  },
  {
    name: "Parkinson's support",
    says: ["parkinson'?s", 'deep brain stimulation', "dance for parkinson'?s", 'movement disorder'],
    clues:
      'tremor, tulips, neurologist, dance class, dance, boxing, movement, exercise, carers, nurse, voice, singing, table tennis, balance, mobility, condition, diagnosis, speech therapy, april, brain, group, walk, medication, physio, freezing, stiffness, dopamine, young onset, research',
    asks: {
      idea: ["Which tune would get everybody moving at a Parkinson's dance class?"],
      problem: ["What would you most like more people to understand about Parkinson's?"],
      choice: ["At a Parkinson's exercise class: dancing, boxing or singing?"],
      experience: ['Which exercise class or activity has lifted your mood the most?'],
    },
    atWork: {
      work: [
        "What do you wish more people understood about life with Parkinson's?",
        "What matters more after a Parkinson's diagnosis: clear facts, or time to talk?",
      ],
      people: [
        "What did a Parkinson's nurse or therapist do that stayed with you?",
        "What has somebody with Parkinson's shown you that no leaflet could?",
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
      problem: ['Which everyday job takes the most planning when you live with MS?'],
      choice: ['At an MS therapy centre: an exercise class first, or a chat with somebody who knows?'],
      experience: ['Who or what has helped you most on a day of low energy?'],
    },
    atWork: {
      work: [
        'What helps most at work on a day when MS takes your energy?',
        'What gets overlooked most often about MS because nobody can see it?',
      ],
      people: [
        'What have you learned about MS from somebody who lives with it?',
        'What did a colleague do that made work with MS easier?',
      ],
    },
  },
  {
    name: 'epilepsy awareness',
    says: ['epilep(sy|tic)', 'seizure (alert|first aid|dog|monitor)', 'purple day', 'seizures'],
    clues:
      'seizure, neurology, purple, trigger, recovery position, medical bracelet, neurologist, first aid, purple day, rescue medication, tonic clonic, march 26, medication, assistance dog, monitor, diagnosed, brain, eeg, nurse, charity, lavender, alert, absence, time it, driving licence, stay safe side, sudep, november, condition, training',
    asks: {
      idea: ['Which purple thing would you wear for Purple Day?'],
      problem: ['What do people most often get wrong about epilepsy?'],
      choice: ['For Purple Day: purple hair, purple socks or purple cake?'],
      experience: ['Where did you first learn what to do when somebody has a seizure?'],
    },
    atWork: {
      work: [
        "What should every workplace know about epilepsy before it's needed?",
        'What would help more people feel sure about seizure first aid: a video, or a short course?',
      ],
      people: [
        'What has a friend or colleague with epilepsy helped you to understand?',
        'Who first explained to you what to do when somebody has a seizure?',
      ],
    },
  },
  {
    name: 'migraine clinic',
    says: ['migraine', '(headache|daith|tension headache) (clinic|specialist|diary|relief)'],
    clues:
      'aura, dark room, triggers, neurologist, pounding, caffeine, nausea, headache, botox, diary, attack, relief, pain, daith, light sensitivity, chronic, medication, cgrp, throbbing, tension, acupuncture, hormonal, neck, appointment, specialist, magnesium, preventive, cluster, screen glare',
    asks: {
      idea: ['What helps you most on a migraine day: darkness, quiet or something cold?'],
      problem: ['Which is hardest to bear with a migraine: light, noise or smells?'],
      choice: ['After a migraine: a gentle walk in fresh air, or tea and toast in bed?'],
      experience: ['Which tip for migraine days did somebody pass on to you?'],
    },
    atWork: {
      work: [
        'What sets off a migraine fastest at work: screens, lights or stress?',
        'A migraine in the middle of a working day: a dark room, or straight home?',
      ],
      people: [
        'What has a colleague done for you on a migraine day that you still remember?',
        "How would you explain a migraine to somebody who's never had one?",
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
      idea: ['What would you like friends and family to understand about fatigue?'],
      problem: ['Which everyday job takes the most out of you on a day of fatigue?'],
      choice: ['On a day of fatigue: a rest on the sofa, or a quiet seat outdoors?'],
      experience: ['Which small comfort makes a tired day better?'],
    },
    atWork: {
      work: [
        'Which hour of the working day is toughest when you live with fatigue?',
        'What helps more with fatigue at work: flexible hours, or a quiet place to rest?',
      ],
      people: [
        'What did a manager or colleague do that made work with fatigue easier?',
        "How would you explain fatigue to somebody who thinks it's just being tired?",
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
      idea: ['What would you like more people to know about life after a brain injury?'],
      problem: ['Which is hardest on a tired day: noise, names or finding the right word?'],
      choice: ['To jog your memory: notes on paper, or alarms on the phone?'],
      experience: ['Who helped somebody you know most after a brain injury?'],
    },
    atWork: {
      work: [
        'What makes a return to work after a brain injury easier: fewer hours, or less noise?',
        'Which effect of a brain injury is hardest for other people to see?',
      ],
      people: [
        "What has a survivor of a brain injury told you that you've never forgotten?",
        'What small step after a brain injury felt like a huge one to you or your family?',
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
      idea: ['Which bright colours or stripes would you wear for Rare Disease Day?'],
      problem: ['What is hardest to explain about a rare disease to somebody new?'],
      choice: ['For Rare Disease Day at work: wear bright stripes, or bake something colourful?'],
      experience: ['Who taught you the most about living with a rare disease?'],
    },
    atWork: {
      work: [
        'What do families with a rare disease need most: answers, company or time?',
        'What would help most with a rare disease: one expert nearby, or one clear record?',
      ],
      people: [
        'What have you learned from a family that lives with a rare disease?',
        'Which rare disease had you never heard of until it touched somebody you know?',
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
      idea: ['Which biscuit do you like best with a cup of tea after giving blood?'],
      problem: ['What do people least understand about sickle cell?'],
      choice: ['Giving blood: on your own, or together with friends?'],
      experience: ['Where did you first learn about sickle cell: at home, at school or at work?'],
    },
    atWork: {
      work: [
        'What should every employer know about a colleague with sickle cell?',
        'What brings in more blood donors: a personal story, or a session close to work?',
      ],
      people: [
        'What do you remember about the first time you gave blood?',
        'Who helped you understand what a sickle cell crisis really means?',
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
      idea: ['Which gluten-free dish would you cook for a friend who is coming to dinner?'],
      problem: ['Which gluten-free food is hardest to find when you are out and about?'],
      choice: ['Gluten-free baking: bread, or something sweet?'],
      experience: ['Which gluten-free bread or cake has surprised you?'],
    },
    atWork: {
      work: [
        'Where is it hardest to eat gluten-free on a working day?',
        'What tells you a café really understands gluten-free: the menu, the staff or the kitchen?',
      ],
      people: [
        'What did a cook or host do that made a gluten-free meal feel easy?',
        'What did you get wrong about gluten before somebody explained it?',
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
      idea: ['Which herb or spice do you like to cook with instead of salt?'],
      problem: ['What do most people not know about their kidneys?'],
      choice: ['Your glass of water: ice cold, room temperature or with a slice of lemon?'],
      experience: ['Who taught you the most about looking after your kidneys?'],
    },
    atWork: {
      work: [
        'What makes dialysis and a job hard to combine: the hours, or the tiredness?',
        "What gets people talking about kidneys: a test, or somebody's story?",
      ],
      people: [
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
      idea: ['What feels kindest on sensitive skin: soft cotton, silk or bamboo?'],
      problem: ['Which is hardest on sensitive skin: wool, heat or cold wind?'],
      choice: ['For dry skin: a rich cream, a light oil or plain ointment?'],
      experience: ['Which cream or balm goes everywhere with you?'],
    },
    atWork: {
      work: [
        "What's tougher on sensitive skin: cold weather, hot weather or stress?",
        'What helps sensitive skin most at work: gloves, gentler soap or cooler rooms?',
      ],
      people: [
        'What do you wish people had known when you or somebody close had eczema?',
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
      idea: ["Which women's health question should be talked about more openly?"],
      problem: ["Which women's health topic is hardest to bring up with a doctor?"],
      choice: ['A health question: ask a doctor, a friend or your mother first?'],
      experience: ["Who answered your first questions about women's health when you were growing up?"],
    },
    atWork: {
      work: [
        "What makes women's health easier to talk about at work: a policy, or one good manager?",
        "What do employers most often overlook about women's health?",
      ],
      people: [
        "What did an older friend or colleague tell you about women's health that helped?",
        "Which part of women's health do you wish you'd heard about at school?",
      ],
    },
  },
];
