import type { Subject } from '../../subject';

/** Conditions that people live with, and the groups, charities and clinics that help. */
export const longTermConditions: readonly Subject[] = [
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
      choice: ['For stiff hands: a warm bath, a soft ball to squeeze or gentle stretches?'],
      idea: ['Which gadget opens the tightest jar in your kitchen?'],
      problem: ['~Which packet or lid in your kitchen needs two people to open?'],
    },
    cued: [
      'Which way do you like to keep your *knees* moving: walking, cycling or swimming?',
      'What would you pick for a gentle session in the *pool*: stretches, lengths or aqua class?',
      'Which *exercise* feels good even on a slow morning?',
      'What do you like doing best with your *hands*: cooking, planting or knitting?',
    ],
    atWork: {
      asks: [
        'What small change made work easier for somebody you know with arthritis?',
        'Which helps most at a desk with arthritis: a better chair, a softer keyboard or short breaks?',
        'What makes work easier with arthritis: flexible hours, good equipment or regular breaks?',
        'What have you learned about arthritis from somebody who lives with it?',
      ],
      cued: [
        'Which question do people ask a *physio* most often about stiff joints?',
        'What makes a day at work kinder to the *joints*: a good chair, breaks or a walk at lunch?',
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
      choice: [
        'Your calcium: a glass of milk, a piece of cheese or a plate of greens?',
        'What would you like to know more about for strong bones: food, exercise or sunshine?',
      ],
      problem: ['Which exercise for strong bones is hardest to keep up?'],
    },
    cued: [
      'Which food with plenty of *calcium* do you like best: cheese, yoghurt, sardines or greens?',
      'Where do you like to soak up some *vitamin D*: in the garden, on a walk or by the sea?',
      'How do you practise your *balance*: on one leg at the sink, in a class or while dancing?',
      'Which light *weights* could you find at home: tins, water bottles or a bag of rice?',
    ],
    atWork: {
      asks: [
        'What do you wish more people knew about looking after their bones?',
        'What helps people keep strong bones most: regular exercise, good food or daylight?',
        'Which bone health topic should more people hear about: diet, exercise or vitamin D?',
        'Which talk on bone health would you book at work: food, movement or balance?',
      ],
      cued: [
        'Which question about a *DEXA* scan do patients ask most often?',
        'What helps people most to stay steady and prevent *falls*: exercise, good light or better shoes?',
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
        "At a Parkinson's exercise class: dancing, boxing or singing?",
        "Which activity would you like to see at a Parkinson's group: dancing, singing or walking?",
      ],
      idea: ["Which tune would get everybody moving at a Parkinson's dance class?"],
    },
    cued: [
      "Which song would you pick for a Parkinson's *singing* group to start with?",
      "Who would you play first at a Parkinson's *table tennis* session?",
      'Which part of a *boxing* class would suit you best: the footwork, the pads or the gloves?',
      "Where would you love to go for a *walk* with a Parkinson's group in spring?",
    ],
    atWork: {
      asks: [
        "What do you wish more people understood about life with Parkinson's?",
        "What matters more after a Parkinson's diagnosis: clear facts, or time to talk?",
        "How can a business best help a Parkinson's charity: funds, volunteers or a venue?",
        "What matters most in Parkinson's care: time, clear advice or a familiar face?",
      ],
      cued: [
        "What have you learnt from a Parkinson's *nurse* that helps you in your own work?",
        "Which *exercise* do people with Parkinson's look forward to most in your sessions?",
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
      idea: ['+What would you most like other people to understand about living with MS?'],
      experience: ['Who or what has helped you most on a day of low energy?'],
      choice: ['At an MS therapy centre: an exercise class first, or a chat with somebody who knows?'],
      problem: ['Which everyday job takes the most planning when you live with MS?'],
    },
    cued: [
      'Which kind of *exercise* feels good even on a tired day: stretching, water or a stroll?',
      'Which kind of *fundraiser* would you turn up for: a quiz, a walk or a cake sale?',
      'What helps you pace a day when *fatigue* is about: naps, lists or saying no?',
      'Which question would you take along to a first *physio* session?',
    ],
    atWork: {
      asks: [
        'What gets overlooked most often about MS because nobody can see it?',
        'What have you learned about MS from somebody who lives with it?',
        'Which support for people with MS would you like to see more of: exercise, advice or company?',
        'What makes work easier for somebody with MS: flexible hours, rest breaks or working from home?',
      ],
      cued: [
        'What do you wish more employers knew about *fatigue* at work?',
        "Which small adjustment by a *physio* has made the biggest difference to a client's day?",
      ],
    },
  },
  {
    name: 'epilepsy awareness',
    says: ['epilep(sy|tic)', 'seizure (alert|first aid|dog|monitor)', 'purple day', 'seizures'],
    clues:
      'seizure, neurology, purple, trigger, recovery position, medical bracelet, neurologist, first aid, purple day, rescue medication, tonic clonic, march 26, medication, assistance dog, monitor, diagnosed, brain, eeg, nurse, charity, lavender, alert, absence, time it, driving licence, stay safe side, sudep, november, condition, training',
    asks: {
      choice: ['For Purple Day: purple hair, purple socks or purple cake?'],
      problem: ['What do people most often get wrong about epilepsy?'],
      idea: ['Which purple thing would you wear for Purple Day?'],
      experience: ['Where did you first learn what to do when somebody has a seizure?'],
    },
    cued: [
      'Which building in your town would you like to see lit up in *purple*?',
      'Where should everybody learn seizure *first aid*: at school, at work or online?',
      'What would you name an *assistance dog* in training?',
      'Which colour should a *medical bracelet* be: silver, purple or rainbow?',
    ],
    atWork: {
      asks: [
        "+What should every workplace know about epilepsy before it's needed?",
        'What helps a team support a colleague with epilepsy: training, a clear plan or listening?',
        'What would help more people feel sure about seizure first aid: a video, or a short course?',
        'What helps colleagues with epilepsy most: first aid training, flexibility or open talk?',
      ],
      cued: [
        'What helps most in an office when a *seizure* happens: a plan, a poster or training?',
        'Which *first aid* step for epilepsy should every workplace know by heart?',
      ],
    },
  },
  {
    name: 'migraine clinic',
    says: ['migraine', '(headache|daith|tension headache) (clinic|specialist|diary|relief)'],
    clues:
      'aura, dark room, triggers, neurologist, pounding, caffeine, nausea, headache, botox, diary, attack, relief, pain, daith, light sensitivity, chronic, medication, cgrp, throbbing, tension, acupuncture, hormonal, neck, appointment, specialist, magnesium, preventive, cluster, screen glare',
    asks: {
      idea: ['+What helps you most on a migraine day: darkness, quiet or something cold?'],
      experience: ['Which tip for migraine days did somebody pass on to you?'],
      choice: ['How would you keep track of migraine: a diary, an app or a calendar?'],
      problem: ['Which is hardest to bear with a migraine: light, noise or smells?'],
    },
    cued: [
      'What would you like explained about a migraine *aura* in plain words?',
      'A migraine *diary*: on paper by the bed, or on the phone?',
      'What helps most when a *headache* starts: a glass of water, fresh air or a rest?',
      'What would you most like to ask a *neurologist* about migraines?',
    ],
    atWork: {
      asks: [
        'What matters most in a migraine clinic: time to listen, clear plans or quick appointments?',
        'What makes a workplace kinder to people with migraine: softer light, breaks or understanding?',
        "How would you explain a migraine to somebody who's never had one?",
        'What should managers know about migraine: the signs, the triggers or how to help?',
      ],
      cued: [
        'What helps at the desk for somebody with *light sensitivity*: a dim lamp, a screen filter or shade?',
        'What can a team do for a colleague during a migraine *attack*: cover, quiet or a lift home?',
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
      idea: ['+What would you like friends and family to understand about fatigue?'],
      experience: ['Which small comfort makes a tired day better?'],
      choice: [
        'Which kind gesture means most on a tired day: a meal, a message or a quiet visit?',
        'On a day of fatigue: a rest on the sofa, or a quiet seat outdoors?',
      ],
    },
    cued: [
      'What kind of *rest* does you most good: a nap, a book or a sit in the garden?',
      'When in the day is your *energy* at its best?',
      "What helps you wind down for a good night's *sleep*?",
      '*Pacing* a day: the big thing in the morning, or small things all day long?',
    ],
    atWork: {
      asks: [
        '+Which small change at work helps most with fatigue: breaks, flexible hours or fewer meetings?',
        'What helps more with fatigue at work: flexible hours, or a quiet place to rest?',
        'What makes a return to work gentler after a long illness: shorter days, a buddy or home days?',
        'What helps a manager support somebody with fatigue: listening, flexibility or a clear plan?',
      ],
      cued: [
        'What helps a colleague with *long covid* most: shorter days, quiet or breaks?',
        'Which change at work makes *pacing* easier: flexible hours, home days or fewer meetings?',
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
      idea: ['+What would you like more people to know about life after a brain injury?'],
      experience: ['Who helped somebody you know most after a brain injury?'],
      choice: ['To jog your memory: notes on paper, or alarms on the phone?'],
      problem: ['Which is hardest on a tired day: noise, names or finding the right word?'],
    },
    cued: [
      'Which small steps in *rehab* would you celebrate with a cake?',
      'What would you bring along to a brain injury support *group*: a game, a song or a cake?',
      "Which *helmet* would you choose for a child's first bike: bright, spotty or with stickers?",
      'What helps you most when your *memory* needs a nudge: a list, a photo or a friend?',
    ],
    atWork: {
      asks: [
        '+What would you like every employer to know about brain injury?',
        'Which effect of a brain injury is hardest for other people to see?',
        'How can a team best welcome back a colleague after a brain injury: time, clarity or kindness?',
        'What helps a colleague most after a brain injury: short days, quiet space or clear notes?',
      ],
      cued: [
        'Which small change at work helps a colleague coming back after a *concussion*?',
        'Who made the biggest difference to a *rehabilitation* team you worked with?',
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
      choice: ['For Rare Disease Day at work: wear bright stripes, or bake something colourful?'],
      experience: ['Who taught you the most about living with a rare disease?'],
      problem: ['What is hardest to explain about a rare disease to somebody new?'],
    },
    cued: [
      'What would you make with *zebra* stripes on it: a cake, a scarf or a poster?',
      'Which building near you should *light up* in bright colours for Rare Disease Day?',
      'How did you first hear about *gene therapy*: on the news, at school or from a friend?',
      'Who would you tell first about a *patient group* that does good work?',
    ],
    atWork: {
      asks: [
        '+What would speed up rare disease research most: better data, funding or teamwork?',
        'What gives you hope in rare disease research?',
        'Which rare disease deserves to be better known?',
        'What should every workplace know about rare diseases?',
      ],
      cued: [
        'How do you explain a *clinical trial* to somebody who has never heard of one?',
        'Which part of rare disease *research* would you like more people to know about?',
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
      problem: ['What do people least understand about sickle cell?'],
      experience: ['Where did you first learn about sickle cell: at home, at school or at work?'],
      choice: [
        'What should more people learn about sickle cell: the signs, the care or how to help?',
        'Giving blood: on your own, or together with friends?',
      ],
    },
    cued: [
      'What would encourage a friend to become a *blood donor*: a reminder, a lift or company?',
      'What would you bring to a friend staying in for a *transfusion*: a book, a playlist or snacks?',
      'Which words of encouragement would you send to a sickle cell *warrior*?',
      'Where should people hear about *stem cell* donation first: at school, at work or at church?',
    ],
    atWork: {
      asks: [
        'How can a workplace support people with sickle cell: flexibility, awareness or a blood drive?',
        'What should every employer know about a colleague with sickle cell?',
        'Where would you share information on sickle cell first: schools, workplaces or clinics?',
        'What brings in more blood donors: a personal story, or a session close to work?',
      ],
      cued: [
        'Where have you seen a *donor* drive work best: on campus, at work or in a place of worship?',
        'What should every team leader know about a colleague living with *sickle cell*?',
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
      experience: [
        '+What do you order when you eat out gluten-free?',
        "What's your go-to gluten-free lunch?",
        'Which gluten-free recipe do you make again and again?',
      ],
      idea: ['Which gluten-free snack do you like to carry in your bag?'],
    },
    cued: [
      'Which topping would you choose for a gluten-free *pizza*?',
      'What makes a gluten-free *bread* good for you: the crust, the crumb or the toast?',
      'Which tip would you give a friend in the first week after a coeliac *diagnosis*?',
      'What would you bake with *oats* that are safe for a coeliac guest?',
    ],
    atWork: {
      asks: [
        'What tells you a café really understands gluten-free: the menu, the staff or the kitchen?',
        'What matters most in a gluten-free menu: clear labels, choice or trained staff?',
        'Where is it hardest to eat gluten-free on a working day?',
        'Which gluten-free option should every canteen offer first: bread, pasta or a pudding?',
      ],
      cued: [
        'Which label do you use in your kitchen to keep *gluten-free* food apart?',
        'Which dish in your *restaurant* was the easiest to make gluten-free?',
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
      problem: ['What do most people not know about their kidneys?'],
      choice: [
        'Your glass of water: ice cold, room temperature or with a slice of lemon?',
        'Which fundraiser for a kidney charity would you join: a quiz, a walk or a coffee morning?',
      ],
      idea: ['Which herb or spice do you like to cook with instead of salt?'],
    },
    cued: [
      'How would you mark the anniversary of a *transplant*: cake, a walk or a party?',
      'What makes the hours of *dialysis* go faster: films, books or good company?',
      'Where should posters for *World Kidney Day* hang in your town?',
      'What would you write in a thank-you card to a living *donor*?',
    ],
    atWork: {
      asks: [
        'What would your team do for a kidney charity: a walk, a bake sale or a quiz?',
        'Which support from a kidney charity matters most: advice, research or company?',
        'What have you learned about kidneys from somebody on dialysis?',
        'Which cause would you give to first at a kidney charity: research, patient support or education?',
      ],
      cued: [
        'Which question about *dialysis* do patients ask nurses most?',
        'What makes a hospital *unit* feel friendly from the first visit?',
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
        'For dry skin: a rich cream, a light oil or plain ointment?',
        'What would you look for first in a moisturiser: no scent, a rich feel or natural oils?',
      ],
      idea: ['What feels kindest on sensitive skin: soft cotton, silk or bamboo?'],
      problem: ['Which is hardest on sensitive skin: wool, heat or cold wind?'],
    },
    cued: [
      'Which small habit soothes an *itchy* patch of skin: cold water, cream or soft sleeves?',
      'When do you put on *moisturiser*: in the morning, at bedtime or both?',
      'Which *fragrance free* product would you like to find in more shops?',
      'What season is kindest to *dry skin* where you live?',
    ],
    atWork: {
      asks: [
        'What helps people with eczema most: good advice, gentle products or understanding?',
        "What's tougher on sensitive skin: cold weather, hot weather or stress?",
        'What helps sensitive skin most at work: gloves, gentler soap or cooler rooms?',
        'What helps most with dry skin at work: a good hand cream, mild soap or gloves?',
      ],
      cued: [
        'Which question about *emollients* do patients ask most often?',
        'What small change at work makes life easier with *sensitive skin*?',
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
      idea: ["+Which women's health question should be talked about more openly?"],
      choice: [
        'A health question: ask a doctor, a friend or your mother first?',
        "How do you like to learn about women's health: a talk, a leaflet or a podcast?",
      ],
      problem: ["Which women's health topic is hardest to bring up with a doctor?"],
    },
    cued: [
      'Where should girls hear about the *menopause* first: at home, at school or from a doctor?',
      'Who explained *perimenopause* best to you: a friend, a doctor or a podcast?',
      'What reminds you best of a *smear* test: a letter, a text or a note on the fridge?',
      'How would you like to learn *pelvic floor* exercises: from a video, in a class or one to one?',
    ],
    atWork: {
      asks: [
        "Which part of women's health do you wish you'd heard about at school?",
        "What do employers most often overlook about women's health?",
        "What makes women's health easier to talk about at work: a policy, or one good manager?",
        "What matters most in a women's health clinic: time, privacy or short waits?",
      ],
      cued: [
        'What is the most useful thing an employer can offer for the *menopause*: a fan, flexible hours or a talk?',
        'Who at work should know most about *endometriosis*: managers, HR or the whole team?',
      ],
    },
  },
];
