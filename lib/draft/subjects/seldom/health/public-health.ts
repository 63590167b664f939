import type { Subject } from '../../subject';

/** Hospitals and those who work there, screening and what public health puts on posters. */
export const publicHealth: readonly Subject[] = [
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
      idea: [
        '+Who would you remind to take up a health screening?',
        '+What would you tell a friend who keeps putting off a screening?',
      ],
      choice: ['+A reminder for a health screening: a letter, a text or a nudge from a friend?'],
      experience: ['What helps you remember a screening appointment?'],
    },
    cued: [
      'When do you open a letter with an *invitation* for a check: at once, or after a cup of tea?',
      'Who would you like to come along to a *mammogram*: a friend, a sister or nobody at all?',
      'What helps you remember to send back a *bowel* kit: a note, a date or a partner?',
      'Where would you like a *mobile unit* to park near you: supermarket, library or school?',
    ],
    atWork: {
      asks: [
        '+How can an employer support health screening: time off, reminders or good information?',
        'What would make cancer screening easier to fit in round work?',
        'What keeps busy people from booking a screening: time, fear or habit?',
        'What makes screening easier for staff: time off, a mobile unit or clear information?',
      ],
      cued: [
        'How can an employer make a *cervical* screening easy to fit in: time off, a reminder or a talk?',
        "What spreads *awareness* best at work: a colleague's story, a poster or a short talk?",
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
      experience: [
        '+Which heart-healthy food do you enjoy most?',
        'What brings your pulse down after a hectic day?',
      ],
      choice: [
        '+How do you like to keep your heart fit: walking, dancing or gardening?',
        '+What makes a health check easy to fit in: no appointment, late hours or a place nearby?',
      ],
      idea: ['Which small change would you make first for a healthier heart?'],
    },
    cued: [
      'What would you have instead of *salt* on your chips?',
      'Where would you walk for half an hour to help your *heart*?',
      'What do you like to do while you wait at the *pharmacy*?',
      'When do you take your *pulse*: after stairs, at rest or never?',
    ],
    atWork: {
      asks: [
        'Where would a blood pressure check suit you best: at work, a pharmacy or the gym?',
        'Which healthy habit works best in a working day: walking, stretching or a proper lunch?',
        'Which health check would you offer at work first: blood pressure, eyesight or hearing?',
        'What makes health checks at work easy: a short visit, privacy or a time slot?',
      ],
      cued: [
        'How would your workplace make a *health check* easy: a van, a room or an hour off?',
        'What do people ask a *pharmacist* most about their numbers?',
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
      idea: ['+What would a year of cigarette money buy that you would really enjoy?'],
      experience: ['What helped somebody you know to stop smoking?'],
      choice: ['Giving up smoking: all at once, or one less each day?'],
      problem: ['Which time of day is hardest when you are giving up cigarettes?'],
    },
    cued: [
      'What could you do with your hands instead of holding a *cigarette*?',
      'Where would you start *Stoptober*: with a friend, an app or a calendar on the fridge?',
      'What helps most when a *craving* comes: a walk, gum or a phone call?',
      'What smells best again after you *quit*: coffee, rain or fresh bread?',
    ],
    atWork: {
      asks: [
        'What helps most with quitting smoking: a plan, a friend or a reason?',
        'Which first step helps most in stopping smoking: a date, a plan or a chat?',
        'When is a good time to stop smoking: New Year, a holiday or any ordinary day?',
        'What makes it hardest to quit smoking at work: breaks, stress or company?',
      ],
      cued: [
        'What can an employer do to help people who want to *quit*?',
        'What does a good *stop smoking* adviser say in the first session?',
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
      problem: ['Which is hardest on your breathing: cold air, damp or pollen?'],
      choice: [
        'On a walk for fresh air: first thing in the morning, or after supper?',
        'How would you like to learn about healthy lungs: a video, a talk or a leaflet?',
      ],
      idea: ['Where would you go tomorrow for a lungful of really fresh air?'],
    },
    cued: [
      'What do you plan for days with high *pollen*: indoors, seaside or forest walk?',
      'Where do you breathe best: by the *sea*, in the hills or after rain?',
      'When do you like to do *breathing* exercises: on waking, at lunch or before sleep?',
      'How do you keep *dust* low in the bedroom: windows, washing or vacuum?',
    ],
    atWork: {
      asks: [
        'What helps colleagues with asthma most: clean air, flexible breaks or no strong scents?',
        'What should every workplace know about asthma: the signs, inhalers or triggers?',
        'What makes a day with asthma hardest: dust, pollen or cold air?',
        'How would you raise asthma awareness at work: a talk, a poster or first aid training?',
      ],
      cued: [
        'Which *inhaler* tip do you repeat most in clinic?',
        'What do people ask you about a *peak flow* meter most often?',
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
      experience: [
        '+When do you always wash your hands?',
        '+How do you get children to enjoy washing their hands?',
      ],
      choice: [
        '+Which spot is easily missed when washing hands: thumbs, nails or wrists?',
        '~What is hardest to scrub off your hands: paint, garlic or bike oil?',
      ],
      idea: ['+Which song would you hum to make sure your hands are washed for long enough?'],
    },
    cued: [
      'What do you like to have by the *sink* for your hands: a brush, a cream or a fresh towel?',
      'What do you keep in your bag when there is no tap: *sanitiser*, wipes or nothing?',
      'How do you get children to enjoy *soap*: bubbles, a song or a race?',
      'Which game shows children best how *germs* travel: glitter, paint or flour?',
    ],
    atWork: {
      asks: [
        'Which drying method do you like best at work: paper, air or a fresh towel?',
        'What helps most with hand washing at work: good soap, warm water or reminders?',
        'What has a nurse or a chef taught you about clean hands?',
        'What makes clean hands hard to keep up on a busy shift?',
      ],
      cued: [
        'Where at work would one more *sanitiser* stand get used the most?',
        'What makes hygiene posters on the *ward* get noticed: a picture, a joke or a number?',
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
      choice: ['+In a heatwave: curtains shut all day, or windows wide open?'],
      problem: ['Which room in your home is hardest to keep cool in a heatwave?'],
      experience: ['Which trick for hot days did you learn from your grandparents?'],
    },
    cued: [
      'Where do you find the best *shade* in your town on a hot afternoon?',
      'Which cold dish do you eat most in a *heatwave*?',
      'What do you add to cold *water* to make it nicer: lemon, mint or cucumber?',
      'Who do you call or visit when it gets hot: a *neighbour*, an aunt or a friend?',
    ],
    atWork: {
      asks: [
        'What helps a team most in a heatwave: early hours, cold water or light clothes?',
        'Which helps more on a hot day at work: an earlier start or longer breaks?',
        'What would you put in the fridge at work for a heatwave: ice lollies, water or fruit?',
        'Which would you add first at work for hot days: fans, blinds or longer breaks?',
      ],
      cued: [
        'What does your workplace change first when the *temperature* goes up?',
        'How do you plan the day for *outdoor* crews in a heatwave?',
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
        "Checking a child's hair for lice: at bath time, or in front of a cartoon?",
        'What keeps a child happy during a hair check: a story, a song or a cartoon?',
        'Which would help you most with head lice: a leaflet, a pharmacist or a short video?',
      ],
      problem: ["What's hardest about checking a wriggly child for head lice?"],
    },
    cued: [
      'Which kind of *comb* works best in thick, curly hair?',
      'What would you let a child watch during a *wet combing* evening?',
      'Where do you like to sit to look for *nits*: by the window, in the bath or outdoors?',
      'How do you comb out tangles with *conditioner*: from the ends up, or bit by bit?',
    ],
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
      choice: ['How do you keep mosquitoes off at night: a net over the bed, or a fan?'],
      idea: ['Which bucket, pot or cooler at your home would you tip out first against mosquitoes?'],
      experience: ['Which home remedy for mosquito bites did your grandmother swear by?'],
      problem: ['~Who in your family do the mosquitoes always find first?'],
    },
    cued: [
      'Which plant would you set by the window to keep *mosquitoes* away: basil, mint or lemongrass?',
      'What do you do first when the *monsoon* begins: gutters, nets or umbrellas?',
      'When do you put on *repellent*: at breakfast, at dusk or at bedtime?',
      'Where near home does *stagnant water* gather first: plant pots, the roof or the drain?',
    ],
    atWork: {
      asks: [
        'Where do you check for standing water first: pots, gutters or old tyres?',
        'What matters most in keeping mosquitoes away: clearing water, nets or regular checks?',
        'What makes a mosquito campaign work: door visits, posters or school lessons?',
        'What gets overlooked most when a neighbourhood takes on mosquitoes?',
      ],
      cued: [
        'Which message about *breeding* sites gets people at home to act?',
        'How does your workplace keep *mosquitoes* away in the rainy season?',
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
      choice: ['Kitchen surfaces: wiped as you cook, or all at the end?'],
      experience: ['Which kitchen rule did you learn at home and never dropped?'],
      problem: ['Which kitchen job is hardest to keep up on a busy day?'],
      idea: ['What do you notice first when you step into a spotless kitchen?'],
    },
    cued: [
      'Which colour is the *chopping board* you use most at home?',
      'How do you sort your *fridge*: by shelf, by date or by who bought it?',
      'What do you look for first at a *takeaway*: the rating, the menu or the queue?',
      'Which food label about *allergens* do you always read?',
    ],
    atWork: {
      asks: [
        'Which food hygiene habit do you stick to in your own kitchen?',
        'Which food hygiene topic would you train first: allergens, cleaning or temperatures?',
        'What makes a kitchen inspection go well: good records, or a calm crew?',
        'What tells you a kitchen is clean before you have tasted anything?',
      ],
      cued: [
        'What makes an *inspection* go smoothly: tidy records, a calm team or a clean fridge?',
        'Which *level 2* lesson do new kitchen staff remember longest?',
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
      experience: ['Which of your scars has a good story behind it?'],
      choice: [
        "A child's grazed knee: a bandage with pictures, or a plain one?",
        'What would you like to learn in a first aid class: bandaging, sprains or resuscitation?',
      ],
    },
    cued: [
      'Which *plaster* did you love as a child: animals, stars or plain?',
      'How did you come by a sprained *ankle*: sport, stairs or high heels?',
      'Who signed your *plaster cast* first?',
      'Which old trick for a *burn* or a bump did your grandmother know?',
    ],
    atWork: {
      asks: [
        'What matters most in a minor injuries unit: skilled nurses, clear signs or opening hours?',
        'What helps most in a waiting room: a word of news, a kind face or a seat?',
        'Which skill matters most in an urgent care nurse: calm, clear words or quick thinking?',
        'Which first aid training helps most at work: cuts, burns or sprains?',
      ],
      cued: [
        'Which *injury* comes in first on a sunny Saturday?',
        'What would you like people to know before they come to a *walk-in* unit?',
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
      choice: [
        "On the walls of a children's ward: jungle, space or under the sea?",
        "Which character would you paint on a children's ward: a lion, a mermaid or an astronaut?",
      ],
      idea: ["Which book or game would you put on the shelf of a children's ward?"],
      experience: ['Which teddy or blanket went everywhere with you as a child?'],
    },
    cued: [
      'Which film would you choose for a night on the *ward*?',
      "Which *superhero* would you send to cheer up a children's ward?",
      'What would you do to raise money for a hospital *appeal*: run, bake or sing?',
      'What would you name a *teddy* for a brave child?',
    ],
    atWork: {
      asks: [
        "What brightens a children's ward most: music, murals or a visiting dog?",
        'What would you bring to a child who has to spend a week in hospital?',
        "How would your team like to support a children's hospital: a run, a bake sale or toys?",
        "What did a nurse or doctor do for a sick child that you'll never forget?",
      ],
      cued: [
        'What does a good *play specialist* always have in a pocket?',
        "Which small thing from a *nurse* makes a child's day better?",
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
        'Which decade of music would you choose for hospital radio?',
      ],
      experience: ['Which song cheers you up from the first note?'],
      choice: ['On hospital radio: cheerful old hits, or a good quiz?'],
    },
    cued: [
      'Which *record* would you take along to a hospital radio studio?',
      'Who would you send a *dedication* to this week?',
      'What would you put on your *playlist* for a slow afternoon?',
      'Which *presenter* do you listen to on the radio?',
    ],
    atWork: {
      asks: [
        'Which song would you choose to open a hospital radio show?',
        'How can a business help hospital radio: funding, equipment or volunteers?',
        'Which hospital radio show would you like to host: requests, a quiz or local stories?',
        'What helps a long day in hospital pass: music, a visitor or the radio quiz?',
      ],
      cued: [
        'Which song do *patients* request most on your show?',
        'What drew you to be a *volunteer* on hospital radio: music, people or the studio?',
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
      experience: ['+What have you learned from a nurse?'],
      choice: [
        '+What makes a great nurse: kindness, calm or quick thinking?',
        '+Which quality do you admire most in nurses: kindness, calm or humour?',
      ],
      idea: ["What small treat would brighten a nurse's break?"],
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
        "+What would make a nurse's working week easier?",
        'What keeps nurses in the same team for years?',
        'What makes a great nurse: a calm head, a kind word or a sharp eye?',
        'What makes a rota work well for nurses: notice, choice or fairness?',
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
      idea: ['+Which first aid skill would you most like to learn from a paramedic?'],
      choice: [
        'In an ambulance crew: at the wheel, or in the back with the patient?',
        'Which first aid lesson would you join: CPR, choking or bandages?',
      ],
      experience: ['Who is the calmest person you know when everybody else panics?'],
    },
    cued: [
      'What would you put on a *thank-you* card for an ambulance crew?',
      'Which *siren* do you know best from films: American, French or British?',
      'What would you like to ask a *first responder* over a cup of tea?',
      'Where would you put a *defib* in your village: shop, hall or bus stop?',
    ],
    atWork: {
      asks: [
        '+Which first aid skill should everybody learn before they need a paramedic?',
        "What do people understand least about a paramedic's job?",
        'Which paramedic skill would you like to bring to your work: calm, clarity or teamwork?',
        'What matters most in a paramedic: calm, training or teamwork?',
      ],
      cued: [
        'What keeps an ambulance *crew* going through a night shift: coffee, crisps or banter?',
        'What do you tell a *student paramedic* on the very first shift?',
      ],
    },
  },
];
