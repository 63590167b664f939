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
      idea: ['What small treat would you plan for after a screening appointment?'],
      problem: ['~Where do appointment letters live in your house: fridge door, drawer or kitchen pile?'],
      choice: ['A reminder for a health screening: a letter, a text or a nudge from a friend?'],
      experience: ['Who in your family makes sure that everybody goes for their check-ups?'],
    },
    atWork: {
      work: [
        'What keeps busy people from booking a screening: time, fear or habit?',
        'What would make cancer screening easier to fit in round work?',
      ],
      people: [
        'Who got you to go to a screening you had put off?',
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
      idea: ['Which small change would you make first for a healthier heart?'],
      problem: ['Which healthy habit is hardest to keep up: less salt or more walking?'],
      choice: ['Blood pressure check: at the pharmacy, at work or at home on the sofa?'],
      experience: ['What brings your pulse down after a hectic day?'],
    },
    atWork: {
      work: [
        'Which part of your working day sends your blood pressure up fastest?',
        "What's worst for the heart in a working day: sitting, rushing or skipping meals?",
      ],
      people: [
        'What got you, or somebody close to you, to look after your heart better?',
        'Where would a blood pressure check suit you best: at work, a pharmacy or the gym?',
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
      idea: ['What would a year of cigarette money buy that you would really enjoy?'],
      problem: ['Which time of day is hardest when you are giving up cigarettes?'],
      choice: ['Giving up smoking: all at once, or one less each day?'],
      experience: ['What helped somebody you know to stop smoking?'],
    },
    atWork: {
      work: [
        'What makes it hardest to quit smoking at work: breaks, stress or company?',
        'What helps most with quitting smoking: a plan, a friend or a reason?',
      ],
      people: [
        'What did somebody who quit smoking tell you that stayed with you?',
        'Whose decision to quit smoking made you proud?',
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
      idea: ['Where would you go tomorrow for a lungful of really fresh air?'],
      problem: ['Which is hardest on your breathing: cold air, damp or pollen?'],
      choice: ['On a walk for fresh air: first thing in the morning, or after supper?'],
      experience: ['Where did you last stop, breathe in and think how fresh the air was?'],
    },
    atWork: {
      work: [
        'What makes a day with asthma hardest: dust, pollen or cold air?',
        'What do people with healthy lungs take for granted in a working day?',
      ],
      people: [
        'What did somebody with a lung condition teach you?',
        'Who showed you how to use an inhaler properly?',
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
      idea: ['Which song would you hum to make sure your hands are washed for long enough?'],
      problem: ['~What is hardest to scrub off your hands: paint, garlic or bike oil?'],
      choice: ['For washing hands: a bar of soap, or a pump bottle?'],
      experience: ['Who sent you to wash your hands before dinner when you were small?'],
    },
    atWork: {
      work: [
        'What makes clean hands hard to keep up on a busy shift?',
        'Which does more for clean hands: the habit, or a sink close by?',
      ],
      people: [
        'In which job did you wash your hands more than in any other?',
        'What has a nurse or a chef taught you about clean hands?',
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
      idea: ['What keeps your bedroom cool on a hot night?'],
      problem: ['Which room in your home is hardest to keep cool in a heatwave?'],
      choice: ['In a heatwave: curtains shut all day, or windows wide open?'],
      experience: ['Which trick for hot days did you learn from your grandparents?'],
    },
    atWork: {
      work: [
        'What goes first at work in a heatwave: focus, patience or speed?',
        'Which helps more on a hot day at work: an earlier start or longer breaks?',
      ],
      people: [
        'What was the hottest place you have worked?',
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
      idea: ['Which hairstyle does your child like best for school: plaits, a bun or loose?'],
      problem: ["What's hardest about checking a wriggly child for head lice?"],
      choice: ["Checking a child's hair for lice: at bath time, or in front of a cartoon?"],
      experience: ['Who combed your hair when you were little, and how gentle were they?'],
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
      idea: ['Which bucket, pot or cooler at your home would you tip out first against mosquitoes?'],
      problem: ['~Who in your family do the mosquitoes always find first?'],
      choice: ['How do you keep mosquitoes off at night: a net over the bed, or a fan?'],
      experience: ['Which home remedy for mosquito bites did your grandmother swear by?'],
    },
    atWork: {
      work: [
        'Which is harder in the fight against mosquitoes: clearing water, or keeping at it?',
        'What gets overlooked most when a neighbourhood takes on mosquitoes?',
      ],
      people: [
        'What do you remember about a bout of dengue or malaria in your family?',
        'Where do you check for standing water first: pots, gutters or old tyres?',
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
      idea: ['What do you notice first when you step into a spotless kitchen?'],
      problem: ['Which kitchen job is hardest to keep up on a busy day?'],
      choice: ['Kitchen surfaces: wiped as you cook, or all at the end?'],
      experience: ['Which kitchen rule did you learn at home and never dropped?'],
    },
    atWork: {
      work: [
        'What tells you a kitchen is clean before you have tasted anything?',
        'What makes a kitchen inspection go well: good records, or a calm crew?',
      ],
      people: [
        'Which food hygiene habit do you stick to in your own kitchen?',
        'Which kitchen hygiene rule seemed silly until you saw the reason for it?',
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
      problem: ['~How did you get your silliest bruise?'],
      choice: ["A child's grazed knee: a bandage with pictures, or a plain one?"],
      experience: ['Which of your scars has a good story behind it?'],
    },
    atWork: {
      work: ['What helps most in a waiting room: a word of news, a kind face or a seat?'],
      people: [
        'What did somebody in a clinic do that took your fear away?',
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
      idea: ["Which book or game would you put on the shelf of a children's ward?"],
      problem: ['What do you find trickiest about keeping a child cheerful in bed for a day?'],
      choice: ["On the walls of a children's ward: jungle, space or under the sea?"],
      experience: ['Which teddy or blanket went everywhere with you as a child?'],
    },
    atWork: {
      work: [
        "What do people never see of the work in a children's hospital?",
        "What helps a family most on a children's ward: answers, sleep or a kind word?",
      ],
      people: [
        "What did a nurse or doctor do for a sick child that you'll never forget?",
        'What would you bring to a child who has to spend a week in hospital?',
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
      idea: ['Which song would you ask hospital radio to play for somebody on a ward?'],
      problem: ['Which song is hardest to hear on the radio without singing along?'],
      choice: ['On hospital radio: cheerful old hits, or a good quiz?'],
      experience: ['Which song cheers you up from the first note?'],
    },
    atWork: {
      work: [
        'What matters more on hospital radio: the music, or the visit to the ward?',
        "What's hardest the first time you speak into a radio microphone?",
      ],
      people: [
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
      idea: ['What would you put in a thank-you box for a team of nurses?'],
      problem: ["What's hardest about a nurse's night shift: staying awake, or sleeping after?"],
      choice: ["A nurse's shift: up with the birds, or through the quiet of the night?"],
      experience: ['Which small kindness from a nurse do you still remember?'],
    },
    atWork: {
      work: [
        "What takes up a nurse's time that nobody outside sees?",
        'What makes a shift on a ward go well: the team, the handover or the numbers?',
      ],
      people: [
        'What has a nurse done for you or your family that you still talk about?',
        'Which skill does every good nurse have that no job advert mentions?',
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
      idea: ['Which first aid skill would you most like to learn from a paramedic?'],
      problem: ['~Which road near you would be the trickiest to squeeze an ambulance through?'],
      choice: ['In an ambulance crew: at the wheel, or in the back with the patient?'],
      experience: ['Who is the calmest person you know when everybody else panics?'],
    },
    atWork: {
      work: [
        "What do people understand least about a paramedic's job?",
        'What helps an ambulance crew most on arrival: light, space or calm?',
      ],
      people: [
        'What did a paramedic say or do that you have never forgotten?',
        'Which first aid skill should everybody learn before they need a paramedic?',
      ],
    },
  },
];
