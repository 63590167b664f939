import type { Subject } from '../../subject';

/** Those one asks about one's body, and who may help. */
export const specialistClinics: readonly Subject[] = [
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
      experience: ['Which hairstyle from your younger days would you bring back?'],
      choice: [
        'Your ideal head of hair: thick and wild, or short and neat?',
        'How would you like a first hair consultation: in person, by video or by photo?',
        'Which would you like explained first: the method, the recovery or the results?',
      ],
    },
    cued: [
      'Which actor has the *hairline* you like best?',
      "What would you try first with a year's *growth* of hair: a parting, a fringe or a bun?",
      'Which *wig* would you wear for one evening: red curls, a black bob or silver?',
      'What would you like to ask a *surgeon* first about new hair?',
    ],
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
      experience: ['+What have you always wanted to ask a skin doctor?'],
      idea: ['Which skin care tip would you pass on to your younger self?'],
      choice: [
        'How do you remember your sun cream: by the door, in the bag or in the car?',
        'What would you like explained by a skin specialist: sun care, dry skin or moles?',
      ],
    },
    cued: [
      'What do you put on first in the morning: cream, *SPF* or nothing at all?',
      'Where do people forget *sunscreen* most: ears, feet or neck?',
      'What do you like best about a *facial*: the warm towel, the massage or the quiet?',
      'Who reminds you to have a *mole* looked at: family, a friend or a doctor?',
    ],
    atWork: {
      asks: [
        'Which skin health session would you book for staff: sun care, hand care or skin checks?',
        'What do patients value most in a skin clinic: clear advice, kindness or time?',
        'Which skin topic should workplaces talk about: sun safety, hand care or regular checks?',
        'Who first taught you to protect your skin from the sun?',
      ],
      cued: [
        'What do patients with *acne* ask first?',
        'What reminds people best to book a *melanoma* check: a letter, a text or a poster?',
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
        'While waiting for news: a long walk, or a good film under a blanket?',
        'Which kind of support helps most: a good listener, a group or a clear plan?',
        'How would you like to learn about a fertility clinic: an open evening, a guide or a video?',
      ],
      problem: ['What small thing lifts your spirits on a day of waiting?'],
    },
    cued: [
      'Which question would you write down first for a *consultant*?',
      'Who do you like to bring along to a *clinic*: a partner, a friend or a sister?',
      'What helps you remember *IVF* appointments: an app, a diary or a note on the fridge?',
      'Which treat would you plan for the *two week wait*: a film, a cake or a trip?',
    ],
    atWork: {
      asks: [
        'What makes a workplace supportive during treatment: flexible hours, privacy or trust?',
        'What helps more at work during fertility treatment: flexible hours, or privacy?',
        'What matters most to patients at a fertility clinic: time, honest words or one contact?',
        'Which workplace policy helps most with fertility treatment: flexible hours, leave or privacy?',
      ],
      cued: [
        'Which words about *IVF* do patients like to have explained first?',
        'How do you keep the talk warm in an *egg freezing* consultation?',
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
        'Sounds you would hate to miss: birdsong, or rain on the roof?',
        'What puts you at ease at an ear appointment: a gentle hand, clear words or a calm room?',
      ],
      problem: ['Where is it hardest for you to hear clearly: cafés, cars or parties?'],
      idea: ['Which sound would you most like to hear crystal clear?'],
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
        'Where would ear care be easiest to reach: a pharmacy, an optician or a clinic?',
        'What matters most in an ear care appointment: gentleness, clear advice or a convenient time?',
        'What helps you hear well at work: a quiet room, a good headset or captions?',
        "What's the funniest thing you've ever misheard at work?",
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
      idea: ['What have you always wanted to ask a nutritionist?'],
      experience: ['Which vegetable did you only learn to like as a grown-up?'],
      problem: ['Which meal of the day is hardest for you to keep healthy?'],
      choice: ['What would you like a dietitian to help with: energy, family meals or snacks?'],
    },
    cued: [
      'What do you put in a *protein* breakfast: eggs, yoghurt or beans?',
      'Which food with lots of *fibre* do you really like to eat?',
      'Where do you find a new *recipe*: in a book, online or from a friend?',
      "What helps you with a *craving* at four o'clock: fruit, tea or a walk?",
    ],
    atWork: {
      asks: [
        'What makes healthy choices easier at work: a good canteen, planned meals or water nearby?',
        'Which eating habit lasts longer: adding something good, or giving something up?',
        'What makes it hardest to eat well on a working day?',
        'How could a workplace support healthy eating: a fruit bowl, cooking class or good canteen?',
      ],
      cued: [
        'What do clients ask first about *gut* health: fibre, yoghurt or coffee?',
        'Which *portion* picture do patients remember best: the plate, the fist or the spoon?',
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
        'At the end of a long day: a stretch on the floor, or a hot bath?',
        'What helps your posture most: a good chair, a walk or a reminder?',
      ],
      problem: ['Which everyday job is hardest on your back?'],
      idea: ['Which sleeping position does your back like most?'],
    },
    cued: [
      'How do you sit at a *desk*: feet flat, legs crossed or on one leg?',
      'What do you do for a stiff *neck*: a walk, a warm pad or a shrug?',
      'Which *knee* needs a rest after a long walk?',
      'What gives you a good *posture* reminder: a mirror, an app or your mum?',
    ],
    atWork: {
      asks: [
        '+What helps your back most on a working day: a walk, a standing desk or a good chair?',
        'Where does desk work catch you most: neck, shoulders or lower back?',
        'What do you do first when your back complains: stretch, walk or lie down?',
        "What's harder on a back: long drives, or long days at a desk?",
      ],
      cued: [
        'Which question do new patients ask first about their *spine*?',
        'How does your firm keep *back* pain out of long days: breaks, desks or stretches?',
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
      choice: [
        'Music during a scan: something classical, or an old favourite to hum along?',
        'What makes you feel at ease before a scan: a kind word, music or a clear explanation?',
      ],
    },
    cued: [
      'How do you pass the time in an *MRI*: counting, humming or dreaming of food?',
      'What would you enjoy doing for your *bone density*: walking, dancing or lifting?',
      'What would an *X-ray* of your handbag or pockets show?',
      'Who do you ring first when an *ultrasound* brings good news?',
    ],
    atWork: {
      asks: [
        'What matters most to patients at a scan: a short wait, warmth or clear words?',
        'What would make a scan easier for you: music, a clear explanation or company?',
        'What makes a scan room calming: soft light, music or a friendly voice?',
        'Which imaging career interests you most: MRI, ultrasound or X-ray?',
      ],
      cued: [
        'What does a good *radiographer* say to put people at ease?',
        'Which *imaging* tip did an older colleague teach you?',
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
        'A calm corner at home: soft lights, or a big pile of cushions?',
        'What makes a visit easier for autistic children: a picture guide, a quiet time or patient staff?',
        'Where would you like more quiet hours: shops, cinemas or museums?',
      ],
      experience: ['Which subject could you happily talk about all day?'],
    },
    cued: [
      'What do you like to *fidget* with: a pen, a ring or a bit of string?',
      'Where would you put a *quiet space* at a big family party?',
      'Which *routine* makes your mornings easier?',
      'What would you put in a *sensory room*: lights, water or soft cushions?',
    ],
    atWork: {
      asks: [
        '+What makes a workplace friendlier for autistic colleagues: quiet, clarity or routine?',
        'What makes an interview fairer for autistic candidates: questions ahead, quiet or extra time?',
        'What would you offer first in an autism-friendly office: quiet rooms, soft light or clear plans?',
        'Which helps an autistic colleague more: clear instructions, or a quiet space?',
      ],
      cued: [
        'What makes a workplace easier for *neurodivergent* colleagues: quiet, clear notes or choice?',
        'What makes the biggest *sensory* difference in an office: lights, noise or space?',
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
      idea: [
        'Which words would you choose for a thank-you card to a donor?',
        'What would you like to know first about the organ donor register?',
      ],
      experience: ['Which kindness from a stranger do you still think of?'],
      problem: ['What helps your family to talk about big subjects such as organ donation?'],
    },
    cued: [
      "Where should people be asked about the donor *register*: at the doctor's, at school or online?",
      'What would encourage friends to order a *stem cell* swab kit: a leaflet, a story or a stall?',
      'Which event would you like to watch at the *Transplant Games*: swimming, running or darts?',
      'Who would you talk to first about your wishes on the donor register: *family*, friends or a doctor?',
    ],
    atWork: {
      asks: [
        'Whose story made you think about organ donation?',
        'What would help more people understand organ donation: stories, facts or time to ask?',
        "What moves people more about organ donation: a donor's story, or a recipient's?",
        'What makes organ donation hard to bring up in a family?',
      ],
      cued: [
        'What gets colleagues talking about *organ donation* at work: a speaker, a story or a stall?',
        'How could employers best support a *living donor*: paid leave, flexible hours or a kind team?',
      ],
    },
  },
];
