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
      choice: [
        'What would you ask first at a hair clinic: how it works, how long it takes or what to expect?',
        'Which hairstyle do you like best: short, long or slicked back?',
        'Your ideal head of hair: thick and wild, or short and neat?',
      ],
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
      choice: [
        'Which skin question would you ask an expert first: dryness, sun care or sensitivity?',
        'What matters most in sun care: shade, cream or a hat?',
      ],
      idea: ['What have you always wanted to ask a skin doctor?'],
      problem: ['What is hardest on your skin: cold wind, strong sun or dry air?'],
    },
    atWork: {
      asks: [
        'What matters most in a skin clinic: short waits, clear advice or follow-up?',
        'What helps a nervous patient most on a first visit to a skin clinic?',
        'Who first taught you to protect your skin from the sun?',
        'Which helps outdoor workers most: sun cream, shade or long sleeves?',
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
      choice: [
        '+What matters most in a clinic: kindness, time or clear words?',
        'How do you like to ask questions at a clinic: in person, by phone or in writing?',
        'What helps you unwind on a day that matters: a walk, music or a good book?',
      ],
      problem: ['What small thing lifts your spirits on a day of waiting?'],
    },
    atWork: {
      asks: [
        'What matters most to patients at a fertility clinic: time, honest words or one contact?',
        'What makes a workplace supportive during treatment: flexible hours, privacy or trust?',
        'What helps more at work during fertility treatment: flexible hours, or privacy?',
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
      choice: [
        'What matters most when you have your ears looked after: gentle, quick or well explained?',
        'Where would you like to have your ears checked: at home, in a clinic or in a shop?',
        'Sounds you would hate to miss: birdsong, or rain on the roof?',
      ],
      experience: ['Which sounds do you love to hear in the morning?'],
    },
    cued: [
      'Which song would you put on first if your *hearing* were perfectly clear?',
      'What bothers you most about *blocked* ears: the telephone, the telly or your own voice?',
      'When do your ears go *pop*: on planes, on mountain roads or in lifts?',
      'What would you most like to watch on the screen during *microsuction*, or would you shut your eyes?',
      'What would be best to hear first with a new *hearing aid*: birds, music or a good chat?',
      'How do you keep water out of your ears when *swimming*: a cap, plugs or head held high?',
      'What do you do with your ears before a *flight*: chew gum, suck a sweet or yawn?',
      'Who would be gladdest of a *home visit* for their ears: a parent, a neighbour or a busy you?',
    ],
    atWork: {
      asks: [
        'What helps you hear well at work: a quiet room, a good headset or captions?',
        'A hearing check on a working day: at work, on the high street or at a clinic?',
        "What's the funniest thing you've ever misheard at work?",
        'Where do you find it hardest to hear: in a café, on the phone or in a meeting?',
      ],
      cued: [
        'What is the most common question about *microsuction* in your clinic?',
        'What do you wish people knew about *cotton buds*?',
        'What puts a nervous patient at ease before ear *irrigation*?',
        'What should every new *audiologist* learn first about talking with patients?',
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
      choice: [
        'What helps you most with eating well: a plan, a recipe or a friend?',
        'Which meal would you most like a dietitian to help with: breakfast, lunch or dinner?',
      ],
      idea: ['What have you always wanted to ask a nutritionist?'],
      problem: ['Which meal of the day is hardest for you to keep healthy?'],
    },
    atWork: {
      asks: [
        'What makes healthy choices easier at work: a good canteen, planned meals or water nearby?',
        'Which eating habit lasts longer: adding something good, or giving something up?',
        'What makes it hardest to eat well on a working day?',
        'What would you ask a dietitian about first: energy, snacks or lunch?',
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
      choice: [
        'What do you do to unwind your back: stretch, swim or walk?',
        'At the end of a long day: a stretch on the floor, or a hot bath?',
      ],
      idea: ['Which sleeping position does your back like most?'],
      problem: ['Which everyday job is hardest on your back?'],
    },
    atWork: {
      asks: [
        'What helps your back most on a working day: a walk, a standing desk or a good chair?',
        'What do you do first when your back complains: stretch, walk or lie down?',
        "What's harder on a back: long drives, or long days at a desk?",
        'Which break does your back like best: a stretch, a short walk or a change of seat?',
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
      choice: ['What makes you feel at ease before a scan: a kind word, music or a clear explanation?'],
      idea: [
        'Which everyday object would you love to see in an X-ray?',
        'What would you most like to know about how a scanner works?',
      ],
      problem: ["What's hardest about a scan: lying still, or the noise?"],
    },
    atWork: {
      asks: [
        'What matters most to patients at a scan: a short wait, warmth or clear words?',
        'What would make a scan easier for you: music, a clear explanation or company?',
        'What worries patients most before a scan: the noise, the space or the result?',
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
      choice: [
        'What helps you feel calm in a busy place: quiet, headphones or a break outdoors?',
        'Which small change makes a day out more relaxed: a quiet hour, a plan or fewer people?',
        'A calm corner at home: soft lights, or a big pile of cushions?',
      ],
      experience: ['Which subject could you happily talk about all day?'],
    },
    atWork: {
      asks: [
        '+What makes a workplace friendlier for autistic colleagues: quiet, clarity or routine?',
        'Which helps an autistic colleague more: clear instructions, or a quiet space?',
        'How do you prefer to give clear instructions: in writing, face to face or with pictures?',
        'What did an autistic child or colleague teach you to see differently?',
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
      choice: [
        'What makes it easier to talk about organ donation: a story, a leaflet or a quiet evening?',
        "How would you like to hear about organ donation: online, at the doctor's or from a friend?",
      ],
      idea: [
        'Where would you like to find clear information about organ donation?',
        'Which words would you choose for a thank-you card to a donor?',
      ],
    },
    atWork: {
      asks: [
        '+What would help more people understand organ donation: stories, facts or time to ask?',
        "How can a workplace support organ donation: a talk, a leaflet or a donor's story?",
        'Whose story made you think about organ donation?',
        "What moves people more about organ donation: a donor's story, or a recipient's?",
      ],
    },
  },
];
