import type { Subject } from '../subject';

/** Hospitals and those who work there, screening and what public health puts on posters. */
export const wards: readonly Subject[] = [
  {
    name: 'cancer screening',
    says: [
      '(cervical|bowel|breast|lung|prostate|skin|oral|cancer) (cancer )?screening',
      'screening (kit|invitation|van|appointment|programme|camp)',
      'smear test',
      'pap (smear|test)',
      'psa (test|testing)',
    ],
    clues:
      'screening, eligible, mammogram, early detection, smear, cervical, invitation, bowel, breast, prostate, kit, symptom, psa, lung, fit test, mobile unit, gp, hpv, awareness, colonoscopy, age 50, result, polyp, nurse, radiographer, oncologist, scan, letter, pap, lump',
    asks: {
      choice: [
        'What makes a health check easier: a kind nurse, a friend beside you or clear information?',
        'A reminder for a health screening: a letter, a text or a nudge from a friend?',
        'How do you like to be reminded of a health check: by letter, by text or by phone?',
      ],
      idea: ['What small treat would you plan for after a screening appointment?'],
    },
    atWork: {
      asks: [
        '+How can an employer support health screening: time off, reminders or good information?',
        'What would make cancer screening easier to fit in round work?',
        'What keeps busy people from booking a screening: time, fear or habit?',
        'What did a nurse say that made a test easier for you?',
      ],
    },
  },
  {
    name: 'blood pressure check',
    says: [
      '(free )?blood pressure (check|clinic|monitor|reading|cuff|machine|test)',
      'know your numbers',
      '(nhs|mini|workplace|midlife|free) health check',
      'health mot',
    ],
    clues:
      'blood pressure, cholesterol, bmi, cuff, pharmacist, hypertension, reading, pharmacy, heart, monitor, stroke, nhs, diabetes, pulse, systolic, over 40, nurse, silent killer, salt, health check, walk in, mini mot, glucose, risk, drop in, high, gp, arm, know your numbers',
    asks: {
      choice: [
        'Blood pressure check: at the pharmacy, at work or at home on the sofa?',
        'Which healthy habit would you start with: walking more, less salt or better sleep?',
        'What helps you most to relax: a walk, music or a quiet cup of tea?',
      ],
      idea: ['Which small change would you make first for a healthier heart?'],
    },
    atWork: {
      asks: [
        'Which healthy habit works best in a working day: walking, stretching or a proper lunch?',
        'Where would a blood pressure check suit you best: at work, a pharmacy or the gym?',
        'What makes health checks at work easy: a short visit, privacy or a time slot?',
        "What's worst for the heart in a working day: sitting, rushing or skipping meals?",
      ],
    },
  },
  {
    name: 'stopping smoking',
    says: [
      'stop smoking',
      '(quit|quitting|give up|giving up|stopping) (smoking|vaping|cigarettes|tobacco)',
      'smoke ?free (service|app|site|home|generation)',
      'stoptober',
      'no (smoking|tobacco) day',
      'nicotine (patch|gum|replacement)',
    ],
    clues:
      'smoking, smokers, vape, cigarettes, quit, nicotine, cravings, smokefree, patch, craving, lungs, tobacco, stoptober, advisor, gum, smoke free, willpower, hypnotherapy, pack a day, carbon monoxide, quitline, lozenge, ash, relapse, addiction, no smoking day, pharmacy, support, withdrawal, give up, january',
    asks: {
      idea: [
        '+What would a year of cigarette money buy that you would really enjoy?',
        'What would you treat yourself to after a month without cigarettes?',
      ],
      choice: ['What helps most in a craving: a walk, a glass of water or a chat?'],
      experience: ['What helped somebody you know to stop smoking?'],
    },
    atWork: {
      asks: [
        'What helps most with quitting smoking: a plan, a friend or a reason?',
        'When is a good time to stop smoking: New Year, a holiday or any ordinary day?',
        'What helps colleagues stop smoking: a group, a clinic at work or a kind word?',
        'What makes it hardest to quit smoking at work: breaks, stress or company?',
      ],
    },
  },
  {
    name: 'asthma and lungs',
    says: [
      'asthma',
      'inhaler',
      'copd',
      'pulmonary rehab(ilitation)?',
      '(lung|respiratory) (health|function|clinic|nurse|charity|team|disease)',
      'spirometry',
    ],
    clues:
      'breathless, lungs, pollen, spacer, reliever, respiratory, wheeze, inhaler, peak flow, copd, pulmonary, spirometry, action plan, lung function, nurse, trigger, chest, breathe, cough, oxygen, attack, nebuliser, rehab, dust mite, singing for lungs, mould, technique, school pack, air pollution',
    asks: {
      choice: [
        'Which place has the freshest air you know: the sea, the hills or the woods?',
        'Which would you like to know more about: inhalers, pollen or exercise with asthma?',
        'What helps you breathe easy: a walk, a slow breath or an open window?',
      ],
      problem: ['Which is hardest on your breathing: cold air, damp or pollen?'],
    },
    atWork: {
      asks: [
        'What helps colleagues with asthma most: clean air, flexible breaks or no strong scents?',
        'What makes a day with asthma hardest: dust, pollen or cold air?',
        'Which topic about lung health deserves a talk at work: pollen, exercise or clean air?',
        'What did somebody with a lung condition teach you?',
      ],
    },
  },
  {
    name: 'hand washing',
    says: [
      'hand ?(washing|hygiene)',
      'wash(ing)? your hands',
      'norovirus',
      'infection (control|prevention)',
      'winter vomiting bug',
      'hand (sanitiser|sanitizer|gel)',
    ],
    clues:
      'germs, sanitiser, hygiene, infection, soap, twenty seconds, infection control, norovirus, rinse, nursery, virus, glitter, sink, ward, sneeze, bacteria, gel, stomach bug, tap, handwash, tissue, clean, toilet, visitor, outbreak, nurse, wash, catch it, prevent',
    asks: {
      choice: [
        'Which scent of hand soap do you like best: lemon, lavender or none at all?',
        'What makes hand washing fun for children: a song, bubbles or a sticker chart?',
        'For washing hands: a bar of soap, or a pump bottle?',
      ],
      problem: ['~What is hardest to scrub off your hands: paint, garlic or bike oil?'],
    },
    atWork: {
      asks: [
        'Which place at work would you add a hand sanitiser to first: door, desk or kitchen?',
        'What helps most with hand washing at work: good soap, warm water or reminders?',
        'What has a nurse or a chef taught you about clean hands?',
        'What makes clean hands hard to keep up on a busy shift?',
      ],
    },
  },
  {
    name: 'heat alert',
    says: [
      'heat (health )?(alert|advisory|warning|stroke|stress|action plan)',
      'heatstroke',
      'cooling (centre|center|space|shelter)',
      'extreme heat',
      'stay(ing)? cool in the heat',
    ],
    clues:
      'heatwave, hydrated, elderly neighbours, dehydration, sunstroke, water, shade, cooling centre, temperature, degree, elderly, heatstroke, sunscreen, hottest, warning, fan, curtain, pavement, vulnerable, air conditioning, humidity, amber, parked car, heat index, exhaustion, neighbour, midday sun, loose clothing, red alert, forecast',
    asks: {
      idea: ['+What keeps your bedroom cool on a hot night?'],
      choice: [
        'In a heatwave: curtains shut all day, or windows wide open?',
        'How do you like to cool down on a hot day: a cold drink, a swim or a shady tree?',
      ],
      experience: ['What do you like to drink most when it is really hot?'],
    },
    atWork: {
      asks: [
        'What helps a team most in a heatwave: early hours, cold water or light clothes?',
        'Which helps more on a hot day at work: an earlier start or longer breaks?',
        'Which would you add first at work for hot days: fans, blinds or longer breaks?',
        'What did people from a hot country teach you about living with heat?',
      ],
    },
  },
  {
    name: 'head lice',
    says: [
      'head (lice|louse)',
      'nit (comb|check|nurse|clinic|treatment)',
      'nits',
      'lice (clinic|removal|treatment|check)',
    ],
    clues:
      'comb, conditioner, itchy, eggs, scalp, wet combing, nits, school, itch, treatment, hair, infestation, louse, nit comb, pharmacy, outbreak, live lice, parent, tea tree, class, salon, removal, lotion, tie hair back, ponytail, clear, scratching, kid, back to school',
    asks: {
      choice: [
        'What makes hair combing easier at home: a film, a snack or a story?',
        'Which helps most with head lice: a good comb, patience or clear advice?',
        'Where do you look first for advice about head lice: a pharmacist, school or a friend?',
      ],
      problem: ["What's hardest about checking a wriggly child for head lice?"],
    },
  },
  {
    name: 'dengue and malaria',
    says: [
      'dengue',
      'malaria',
      'chikungunya',
      'fogging (drive|machine|campaign)',
      'mosquito (breeding|borne|control)',
      'stagnant water',
    ],
    clues:
      'larvae, fogging, mosquitoes, monsoon, coolers, repellent, fever, nets, stagnant water, platelet, aedes, breeding, chikungunya, mosquito coil, outbreak, vaccine, bite, full sleeves, municipal, rainy season, prophylaxis, hospital, case, test, drain, travel clinic, container, symptom',
    asks: {
      choice: ['+What helps you most against mosquitoes: a net, a spray or long sleeves?'],
      experience: ['Which places at home do you check for standing water?'],
      idea: ['Which bucket, pot or cooler at your home would you tip out first against mosquitoes?'],
      problem: ['~Who in your family do the mosquitoes always find first?'],
    },
    atWork: {
      asks: [
        '+What matters most in keeping mosquitoes away: clearing water, nets or regular checks?',
        'How would you remind a workplace to clear standing water: a rota, a poster or a weekly walk?',
        'Where do you check for standing water first: pots, gutters or old tyres?',
        'What gets overlooked most when a neighbourhood takes on mosquitoes?',
      ],
    },
  },
  {
    name: 'food hygiene',
    says: [
      'food (hygiene|safety) (rating|inspection|certificate|course|training|level|officer|score|week)',
      'hygiene rating',
      'environmental health (officer|inspection|team)',
      'haccp',
      'health inspector',
    ],
    clues:
      'inspector, hygiene, fridge temperature, chopping board, food handler, allergens, five star, rating, inspection, kitchen, level 2, certificate, environmental health, haccp, chef, probe, cross contamination, clean, sticker, fssai, catering, takeaway, safer food, handler, raw meat, use by, training, council, cooked',
    asks: {
      idea: ['Which food hygiene rule should every child learn first?'],
      choice: [
        'What do you clean first in the kitchen: the worktop, the sink or the fridge?',
        'How do you keep the fridge in order: by shelf, by date or by luck?',
        'Kitchen surfaces: wiped as you cook, or all at the end?',
      ],
    },
    atWork: {
      asks: [
        'What would you check first in a kitchen: fridge temperatures, labels or hands?',
        'What matters most in food hygiene training: practice, pictures or short refreshers?',
        'Which food hygiene habit do you stick to in your own kitchen?',
        'What makes a kitchen inspection go well: good records, or a calm crew?',
      ],
    },
  },
  {
    name: 'minor injuries unit',
    says: [
      'minor (injury|injuries) (unit|clinic|service)',
      'urgent (care|treatment) (centre|center|clinic|service)',
      'walk in (injury|injuries|care) clinic',
      'emergency department',
      'accident and emergency',
    ],
    clues:
      'sprains, x ray, plaster, stitches, walk in, injuries, nurse practitioner, urgent care, fracture, cut, a&e, burn, wound, 111, waiting time, ankle, bite, clinic, emergency department, injury, opening hours, broken bone, head bump, treatment, appointment, rash, non life threatening, wrist, triage',
    asks: {
      idea: ['What belongs in the first aid box of every family?'],
      choice: [
        'Which first aid skill would you like to learn: bandages, burns or sprains?',
        'What matters most in a minor injuries unit: short waits, clear advice or being close by?',
      ],
      experience: ['What do you always keep in your first aid kit?'],
    },
    atWork: {
      asks: [
        'Which first aid training helps most at work: cuts, burns or sprains?',
        'What makes a visit to a minor injuries unit easier: clear signs, updates or a kind greeting?',
        'What helps most in a waiting room: a word of news, a kind face or a seat?',
        'Which first aid lesson came in handy when you least expected it?',
      ],
    },
  },
  {
    name: "children's hospital",
    says: [
      "children'?s (ward|hospital|unit)",
      'paediatric (ward|unit|team|nurse|clinic|hospital)',
      'pa?ediatrician',
      'play specialist',
      'hospital play (team|room)',
      'clown doctor',
    ],
    clues:
      'paediatrics, play room, brave, bedside, superhero, ward, play specialist, nurse, toy, consultant, oncology, neonatal, incubator, patient, teddy, donation, parent, surgery, appeal, fundraiser, little ones, sensory, intensive care, bravery, physio, santa, mri, sibling',
    asks: {
      idea: [
        '+Which story would you read to a child in hospital?',
        "Which book or game would you put on the shelf of a children's ward?",
      ],
      choice: [
        "On the walls of a children's ward: jungle, space or under the sea?",
        'What cheers up a child in hospital: a visit, a game or a silly joke?',
      ],
    },
    atWork: {
      asks: [
        "+How would your team like to support a children's hospital: a run, a bake sale or toys?",
        "What brightens a children's ward most: music, murals or a visiting dog?",
        'What would you bring to a child who has to spend a week in hospital?',
        "What did a nurse or doctor do for a sick child that you'll never forget?",
      ],
    },
  },
  {
    name: 'hospital radio',
    says: [
      'hospital (radio|broadcasting)',
      'bedside (radio|requests)',
      'ward (requests|rounds for requests)',
    ],
    clues:
      'requests, presenters, on air, wards, jingles, volunteer, patient, studio, broadcast, bedside, dj, dedication, headphones, playlist, award, fundraising, station, listener, music, show, tune in, request line, ward walk, record, mixing desk, nurse, anniversary, microphone',
    asks: {
      idea: [
        '+Which song would you ask hospital radio to play for somebody on a ward?',
        'Who would you send a song to on hospital radio?',
      ],
      experience: ['Which song cheers you up from the first note?'],
      choice: ['Which job on hospital radio would you try: presenting, requests or choosing the music?'],
    },
    atWork: {
      asks: [
        'What makes a good hospital radio volunteer: a warm voice, patience or musical taste?',
        'What matters most on hospital radio: cheerful music, local news or a friendly voice?',
        'What helps a long day in hospital pass: music, a visitor or the radio quiz?',
        'Which song request on the radio do you still remember for its story?',
      ],
    },
  },
  {
    name: 'nurses',
    says: [
      'nurses (day|week)',
      '(district|newly qualified|student|community|charge|staff|ward|school|practice) nurse',
      'nurse practitioner',
      '(healthcare|nursing) assistant',
      'ward (sister|manager)',
      'nursing (degree|student|team|career)',
    ],
    clues:
      'nurses, wards, scrubs, bedside, patient, shift, registered, district, staff nurse, nmc, student, uniform, night shift, care, healthcare, matron, may, fob watch, hospital, midwife, bank, practitioner, graduate, pin, agency, florence, band 5, clinical, compassion',
    asks: {
      experience: ['Which small kindness from a nurse do you still remember?'],
      idea: [
        'Which nurse would you most like to thank today?',
        'What would you put in a thank-you box for a team of nurses?',
      ],
      choice: ['How would you thank a nurse: a card, a cake or a kind word?'],
    },
    cued: [
      'What would you give a *student* nurse for the first day of a placement?',
      'Which colour of *scrubs* looks best: blue, green or something with a pattern?',
      'What would you offer a *district* nurse at the door: tea, a biscuit or a parking space?',
      'Which small thing makes a hospital *ward* friendlier: flowers, pictures or a good view?',
      "What would you add to a nurse's *uniform*: more pockets, warmer sleeves or softer shoes?",
      'How would you say thanks on *Nurses Day*: a card, a cake or a song?',
      'What would you say to a *graduate* nurse on the very first shift?',
      'What would you like to ask a *midwife* about the job?',
    ],
    atWork: {
      asks: [
        'What has a nurse done for you or your family that you still talk about?',
        'What makes a shift on a ward go well: the team, the handover or the numbers?',
        'What matters most to nurses in a new post: the team, the hours or the training?',
        'Which skill does every good nurse have that no job advert mentions?',
      ],
      cued: [
        'What do you like to eat at three in the morning on a *night shift*?',
        'What would you pass on first to a *student* nurse: a routine, a phrase or a shortcut?',
        'What is always in the car of a *district* nurse: snacks, spare shoes or an umbrella?',
        'What helps a *newly qualified* nurse most: a mentor, a quiet shift or a good handover?',
      ],
    },
  },
  {
    name: 'paramedics',
    says: [
      'paramedic',
      'ambulance (service|crew|station|trust|technician|control)',
      'emergency medical (technician|service|responder)',
      'ems (week|crew|provider)',
    ],
    clues:
      'ambulance, blue lights, stretcher, cardiac arrest, crew, 999, emergency, defib, response, cpr, station, shift, patient, first responder, ems, control room, siren, emt, trust, dispatcher, trauma, student paramedic, thank you, technician, rapid response, helicopter, call out, green uniform',
    asks: {
      idea: [
        '+Which first aid skill would you most like to learn from a paramedic?',
        'Which question would you like to ask a paramedic?',
      ],
      choice: [
        'Where would you like to learn first aid: at work, at school or in a village hall?',
        'What would you choose as a thank-you for a paramedic: a card, a cake or a coffee?',
      ],
    },
    atWork: {
      asks: [
        'Which first aid skill should everybody learn before they need a paramedic?',
        'What matters most in a paramedic: calm, training or teamwork?',
        "What do people understand least about a paramedic's job?",
        'What helps an ambulance crew most on arrival: light, space or calm?',
      ],
    },
  },
];
