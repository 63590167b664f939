import type { Subject } from '../subject';

/** Those one asks about one's body, and who may help. */
export const consultations: readonly Subject[] = [
  {
    name: 'hair transplant',
    says: [
      'hair (transplant|restoration|loss|regrowth|replacement|thinning) ?(clinic|surgeon|surgery|treatment|specialist|support)?',
      '(fue|prp) (hair|transplant|treatment)',
      'trichologist',
      '(toupee|hair system|wig) (salon|studio|maker|shop)',
    ],
    clues:
      'hairline, follicles, scalp, grafts, balding, alopecia, crown, wigs, fue, hair loss, baldness, donor area, surgeon, receding, prp, density, fut, consultation, growth, clinic, istanbul, before and after, minoxidil, thinning, micropigmentation, beard, regrowth, shed, confidence, month, restoration, bald spot',
    asks: {
      idea: ['Which famous head of hair would you fancy for a day?'],
      problem: ['What takes you longest when you style your hair?'],
      choice: ['Your ideal head of hair: thick and wild, or short and neat?'],
      experience: ['Which hairstyle from your younger days would you bring back?'],
    },
  },
  {
    name: 'skin clinic',
    says: [
      'dermatolog(y|ist|ists)',
      'skin (clinic|specialist|doctor|check|cancer check)',
      'mole (check|mapping|clinic|removal|screening)',
      '(acne|eczema|psoriasis|rosacea) (clinic|treatment|awareness|support|care)',
    ],
    clues:
      'eczema, acne, moles, psoriasis, pigmentation, rash, skin, scars, spf, dermatologist, skin cancer, rosacea, laser, peel, consultation, sunscreen, melanoma, retinol, biopsy, complexion, lesion, dermoscopy, facial, skin tag, melasma, wart, treatment, microneedling, itchy, sun damage, mole map',
    asks: {
      idea: ['What have you always wanted to ask a skin doctor?'],
      problem: ['What is hardest on your skin: cold wind, strong sun or dry air?'],
      choice: ['Dry skin in winter: a light lotion, or a rich cream?'],
      experience: ["What's the best tip you have ever had for looking after your skin?"],
    },
    atWork: {
      work: [
        'What helps a nervous patient most on a first visit to a skin clinic?',
        'Which skin habit gets forgotten first by people who work outdoors?',
      ],
      people: [
        'Who first taught you to protect your skin from the sun?',
        'Which job was the toughest on your skin?',
      ],
    },
  },
  {
    name: 'fertility clinic',
    says: [
      'fertility (clinic|treatment|support|specialist|centre|week|doctor|awareness)',
      'ivf',
      '(egg|sperm) (freezing|donor|donation)',
      'infertility',
      'surrogacy',
    ],
    clues:
      'embryo, embryologist, eggs, hormones, conceive, gynaecologist, cycle, trying to conceive, ivf, sperm, donor, iui, ovulation, pregnancy, infertility, freezing, pcos, consultant, transfer, two week wait, amh, blastocyst, follicle, miscarriage, surrogacy, ovary, icsi, success rate, semen analysis, parenthood, hope, endometriosis',
    asks: {
      idea: ['Where do you like to go for a quiet hour after a clinic appointment?'],
      problem: ['What small thing lifts your spirits on a day of waiting?'],
      choice: ['While waiting for news: a long walk, or a good film under a blanket?'],
      experience: ['Who is your first call when there is something big to talk about?'],
    },
    atWork: {
      work: [
        "What's hardest about fitting fertility treatment around a job?",
        'What helps more at work during fertility treatment: flexible hours, or privacy?',
      ],
      people: [
        'Which kind word has stayed with you from a long time of waiting?',
        'What does a good fertility nurse do that a couple never forgets?',
      ],
    },
  },
  {
    name: 'earwax removal',
    says: [
      'ear ?wax( (removal|clinic))?',
      'micro ?suction',
      'ear (clinic|cleaning|care|syringing|irrigation|specialist)',
      'ent (clinic|surgeon|specialist|doctor|hospital)',
      'ear,? nose and throat',
      'tinnitus (support|clinic|week|group)',
    ],
    clues:
      "wax, ears, suction, blocked, drops, audiologist, tinnitus, cotton buds, microsuction, hearing, irrigation, syringing, olive oil, clinic, muffled, hearing aid, eardrum, appointment, otoscope, home visit, deaf, impacted, popping, pharmacy, ent, ear canal, fullness, swimmer's ear, camera, painless",
    asks: {
      idea: ['Which sound would you most like to hear crystal clear?'],
      problem: ['Where is it hardest for you to hear clearly: cafés, cars or parties?'],
      choice: ['Sounds you would hate to miss: birdsong, or rain on the roof?'],
      experience: ['Which small sound have you been happiest to hear clearly?'],
    },
    atWork: {
      work: [
        'Where do you find it hardest to hear: in a café, on the phone or in a meeting?',
        'What do people put off longer: a hearing check, or an eye test?',
      ],
      people: [
        "What's the funniest thing you've ever misheard at work?",
        "Which sound have you seen somebody's face light up to hear again?",
      ],
    },
  },
  {
    name: 'dietitian',
    says: [
      'diet(itian|ician)',
      'nutritionist',
      'nutrition (clinic|coach|consultation|plan|week|therapist|therapy)',
      '(diet|meal) (plan|chart|consultation)( (for|from|by))?',
      'gut health (clinic|coach|programme|workshop)',
    ],
    clues:
      'diet, calories, protein, macros, fibre, gut, portion, nutrition, cravings, probiotics, meal plan, ibs, weight, fodmap, carbohydrate, calorie, vitamin, nutritionist, healthy eating, recipe, snack, vegetable, blood sugar, bloating, diabetes, cholesterol, hydration, supplement, breakfast, intuitive eating, consultation, iron, millet, plant based',
    asks: {
      idea: ['What have you always wanted to ask a nutritionist?'],
      problem: ['Which meal of the day is hardest for you to keep healthy?'],
      choice: ['An afternoon snack: nuts, or fruit?'],
      experience: ['Which vegetable did you only learn to like as a grown-up?'],
    },
    atWork: {
      work: [
        'What makes it hardest to eat well on a working day?',
        'Which eating habit lasts longer: adding something good, or giving something up?',
      ],
      people: [
        'What did you eat for lunch in your very first job?',
        'Who taught you to cook something healthy, and what was it?',
      ],
    },
  },
  {
    name: 'chiropractor',
    says: [
      'chiropract(ic|or|ors)',
      'spinal (adjustment|decompression|check|health)',
      'spine (clinic|specialist|check|surgeon|centre|center)',
      'posture (check|clinic|month|correction)',
      '(back|neck|knee|joint) pain (clinic|specialist|centre|relief clinic)',
    ],
    clues:
      'spine, posture, back pain, adjustment, neck, sciatica, joints, knee, discs, slouch, alignment, crack, clinic, nervous system, vertebra, headache, treatment table, subluxation, stiffness, pelvis, decompression, desk, shoulder, spinal, drop table, low back, dry needling, ergonomics, nerve, lumbar, x ray',
    asks: {
      idea: ['Which sleeping position does your back like most?'],
      problem: ['Which everyday job is hardest on your back?'],
      choice: ['At the end of a long day: a stretch on the floor, or a hot bath?'],
      experience: ['Which chair at home is the kindest to your back?'],
    },
    atWork: {
      work: [
        "What's harder on a back: long drives, or long days at a desk?",
        'Which sitting habit do you catch yourself in most often?',
      ],
      people: [
        'What do you do first when your back complains: stretch, walk or lie down?',
        'Which small change has done the most for your back?',
      ],
    },
  },
  {
    name: 'scans and X-rays',
    says: [
      '(mri|ct|ultrasound|dexa|bone density|pet|private) scan(ner)?',
      'x ?ray (clinic|machine|department|unit)',
      'radiograph(y|er|ers)',
      'radiolog(y|ist|ists)',
      '(breast|mammogram|mammography|cervical) screening',
      'mammogram',
    ],
    clues:
      'mri, ultrasound, x ray, scanner, imaging, radiology, screening, mammography, diagnostic, ct, radiographer, dexa, bone density, mammogram, sonographer, contrast, referral, radiation, magnet, report, hospital, echo, patient, private scan, baby scan, fracture, department, lead apron, pet ct, contrast dye, radiologist',
    asks: {
      idea: ['Which everyday object would you love to see in an X-ray?'],
      problem: ["What's hardest about a scan: lying still, or the noise?"],
      choice: ['Music during a scan: something classical, or an old favourite to hum along?'],
      experience: ['What do you remember about your first X-ray?'],
    },
    atWork: {
      work: [
        'What worries patients most before a scan: the noise, the space or the result?',
        'What would make a scan easier for you: music, a clear explanation or company?',
      ],
      people: [
        'What does a good radiographer say that calms a patient?',
        'What surprised you most once you saw a radiology team at work?',
      ],
    },
  },
  {
    name: 'autism support',
    says: [
      'autis(m|tic)',
      'neuro ?(divergent|diversity|diverse)',
      'adhd (support|coach|assessment|group|parent|awareness|charity)',
      '(sensory|relaxed) (room|session|performance|friendly|hour)',
      'send (parent|family|families|support|group)',
    ],
    clues:
      'sensory, adhd, send, stimming, ear defenders, relaxed, spectrum, dyslexia, quiet space, neurodivergent, sen, meltdown, autistic, diagnosis, masking, sensory room, parent, ehcp, neurodiversity, fidget, asd, routine, overwhelm, quiet hour, therapist, inclusion, pda, social story, assessment, special needs, visual timetable, weighted blanket, acceptance, ndis',
    asks: {
      idea: ['Which texture do you most like to touch: velvet, sand or smooth pebbles?'],
      problem: ['Which noise would you turn down first on a busy day?'],
      choice: ['A calm corner at home: soft lights, or a big pile of cushions?'],
      experience: ['Which subject could you happily talk about all day?'],
    },
    atWork: {
      work: [
        'What in an office is hardest on a sensitive ear or eye?',
        'Which helps an autistic colleague more: clear instructions, or a quiet space?',
      ],
      people: [
        'What did an autistic child or colleague teach you to see differently?',
        'What did a teacher understand about you that others had missed?',
      ],
    },
  },
  {
    name: 'organ donation',
    says: [
      'organ (donor|donation)',
      'transplant (games|recipient|charity|week)',
      '(bone marrow|stem cell) (donor|register|drive|donation)',
      'kidney (donor|charity|patient)',
    ],
    clues:
      'donor, transplant, kidney, register, stem cells, swab, dialysis, recipient, waiting list, liver, heart, bone marrow, gift of life, family consent, opt out, lung, cornea, match, living donor, surgeon, transplant games, donor card, second chance, hospital, tissue, pledge, save lives, blood, decision',
    asks: {
      idea: ['Which words would you choose for a thank-you card to a donor?'],
      problem: ['What helps your family to talk about big subjects such as organ donation?'],
      choice: ['Big family subjects: talked over at dinner, or on a long walk?'],
      experience: ['Which kindness from a stranger do you still think of?'],
    },
    atWork: {
      work: [
        'What makes organ donation hard to bring up in a family?',
        "What moves people more about organ donation: a donor's story, or a recipient's?",
      ],
      people: [
        'Whose story made you think about organ donation?',
        'What would you say to a stranger whose gift saved somebody you love?',
      ],
    },
  },
];
