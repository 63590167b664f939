import type { Subject } from '../../subject';

/** Therapies: those done by talking, drawing or playing, and those done with needles, oils, cold and salt. */
export const therapies: readonly Subject[] = [
  {
    name: 'talking therapy',
    says: [
      'psychotherap(y|ist)',
      '(talking|cognitive|behavioural|person centred|emdr|trauma) therap(y|ist|ies)',
      'cbt',
      'emdr',
      '(clinical|counselling) psychologist',
    ],
    clues:
      'therapist, anxiety, confidential, counsellor, trauma, talking, counselling, cbt, depression, emdr, session, self-referral, wellbeing, mental health, psychotherapist, low mood, bacp, stress, grief, boundary, safe space, panic, waiting list, coping, overthinking, supervision, attachment, one-to-one, healing, childhood, nhs, feeling',
    asks: {
      experience: [
        '+What makes somebody a good listener?',
        '+What makes a room feel right for a good talk?',
        '+Which piece of advice from a good listener has stayed with you?',
        '~What goes round and round in your head just as you lie down to sleep?',
      ],
      idea: [
        '+What would you look for first in a therapist?',
        '+What would you like to know about talking therapy?',
      ],
      choice: ['+What makes a good therapist: warmth, patience or plain words?'],
    },
    cued: [
      'What helps you most with everyday *stress*: a walk, a friend or music?',
      'Where is your *safe space* at home: the bath, the shed or the sofa?',
      'Which small thing lifts a *low mood* on a grey day?',
      'How do you say no when you set a *boundary*: kindly, firmly or by text?',
    ],
    atWork: {
      asks: [
        'What makes it easier to look after your mind at work: breaks, a chat or flexible hours?',
        'What makes somebody easy to talk to when things are hard?',
        'What makes a good listener at work: patience, kindness or confidentiality?',
        'Which is the bigger hurdle in therapy: the first call, or the first session?',
      ],
      cued: [
        'Which question do people ask most before a first *session*?',
        'What helps *wellbeing* most in your team: quiet time, good breaks or a walk?',
      ],
    },
  },
  {
    name: 'music therapy',
    says: [
      'music therap(y|ist|ies)( group| session| room)?',
      'therapeutic music',
      'music (for|and) (health|dementia|wellbeing)',
      'singing for (lung|health|the brain)',
    ],
    clues:
      'therapist, drum, singing, instruments, non verbal, guitar, dementia, percussion, wellbeing, care home, session, autism, improvisation, piano, melody, learning disability, special needs, choir, memory, rhythm, hospice, ward, communication, lullaby, songwriting, special school, carer, mental health, tambourine, reminisce',
    asks: {
      experience: ['Which song takes you straight back to a happy day?'],
      idea: ['Which song would lift the mood in any room?'],
      choice: [
        'In a music therapy session: drum, shaker or singing along?',
        'Which sound do you find most soothing: a cello, a choir or soft drums?',
      ],
    },
    cued: [
      'Which *instrument* would you reach for first in a box of them: drum, bells or guitar?',
      'What *melody* would you hum to calm a child?',
      'Which *singing* memory makes you smile: a car trip, a choir or the shower?',
      'What kind of *rhythm* do you tap without noticing: fast, slow or swing?',
    ],
    atWork: {
      asks: [
        'Which quality matters most in a music therapist: listening, patience or creativity?',
        'Where would you most like to see music therapy offered: hospitals, schools or care homes?',
        'When did you see music reach somebody whom words could not?',
        'What makes a music therapy session work: familiar songs, simple instruments or time?',
      ],
      cued: [
        'Where in a *care home* day does music do the most: morning, mealtime or evening?',
        'Which moment from a *dementia* singing session has stayed with you?',
      ],
    },
  },
  {
    name: 'art therapy',
    says: [
      'art therapy( group| class| session| workshop)?',
      'art (therapist|therapies|psychotherapist)',
      'therapeutic art',
      '(drama|dance|sand ?tray) ?therap(y|ist)',
      'art for wellbeing',
      'dramatherap(y|ist)',
    ],
    clues:
      'collage, expression, therapist, sketchbook, finger painting, creative, clay, paint, mental health, trauma, emotion, wellbeing, anxiety, drawing, safe space, session, no art experience, colour, hcpc, mandala, self-expression, healing, group, feeling, canvas, studio, dramatherapy, children, non-verbal, pastel, mindfulness',
    asks: {
      choice: [
        'To calm a busy mind: clay, paint or a pencil?',
        'Which material would you pick up first: clay, watercolours or chalk?',
      ],
      idea: ["Which colour would you paint today's mood?"],
      problem: ['~What do you doodle when your mind is somewhere else?'],
    },
    cued: [
      'What would you shape out of a lump of *clay* with your eyes closed?',
      'Which *colour* do you reach for first in a paint box?',
      'What would you cut out for a *collage* of a happy day?',
      'Where do you like to *draw*: at a table, in the garden or in bed?',
    ],
    atWork: {
      asks: [
        'What do people gain most from art therapy: calm, confidence or expression?',
        'Where could art therapy help most: in schools, in hospitals or at work?',
        "For grown-ups who haven't drawn in years, which is harder: starting, or showing it?",
        'What do people most often get wrong about art therapy?',
      ],
      cued: [
        'Which material would you put on the table for a shy *group*?',
        'What makes a room a *safe space* for you and your clients?',
      ],
    },
  },
  {
    name: 'play therapy',
    says: [
      'play (therapy|therapist|therapies)',
      'child (psychologist|psychology|therapist|counsellor)',
      'therapeutic play',
      "children'?s (counselling|counsellor|mental health|therapist)",
    ],
    clues:
      'puppets, feelings, sand tray, worries, primary, play room, child, therapist, emotion, trauma, anxiety, toy, school, attachment, parent, filial, feeling, counselling, psychologist, behaviour, safe space, playroom, regulation, bereavement, doll, adopted, self-esteem, sensory, meltdown, confidence, storytelling, referral',
    asks: {
      experience: ['Which game could you play for hours when you were small?'],
      choice: [
        'To help a child talk: a puppet, a drawing or a ride in the car?',
        'Which kind of play calms a child best: sand, painting or building?',
      ],
      problem: ['~What does a child in your family always want to talk about just at bedtime?'],
    },
    cued: [
      'What would you draw on a *worry* jar or box for a child?',
      'What does a child build first in a *sand tray*: a wall, a river or a zoo?',
      'Which *puppet* animal would you put on your hand to talk to a shy child?',
      'Which word for a *feeling* should every child learn early?',
    ],
    atWork: {
      asks: [
        'What did you love to play as a child when nobody told you what to do?',
        'What do adults most often miss when they watch a child play?',
        'What does play give children most: confidence, words or calm?',
        'Which helps children most at school: play, quiet space or a trusted adult?',
      ],
      cued: [
        'Which *toy* in your room is picked up first by nearly every child?',
        'What do *schools* ask most when they start with play therapy?',
      ],
    },
  },
  {
    name: 'Alexander technique',
    says: [
      'alexander (technique|teacher)',
      'posture (class|check|workshop|clinic|correction|screening)',
      'feldenkrais',
      'better posture',
      'spinal screening',
      'rolfing',
    ],
    clues:
      'posture, slouch, shoulders, neck, spine, sitting, tension, upright, teacher, alignment, feldenkrais, movement, back pain, musician, performer, lesson, hands-on, body awareness, stress, breathing, voice, chair work, semi-supine, habit, ease, mindfulness, balance, actor, desk, poise, lengthen',
    asks: {
      idea: ['What reminds you to sit up straight during the day?'],
      choice: [
        'What would you like the Alexander technique to help with: sitting, walking or playing music?',
        'Which would you most like to move with more ease: neck, back or shoulders?',
        'Sitting at a desk: feet flat on the floor, or legs crossed?',
      ],
    },
    cued: [
      'What loosens your *neck* after a long day: a warm shower, a stretch or a walk?',
      'When do you remember to drop your *shoulders*: at red lights, at the desk or in bed?',
      'Which *musician* do you like to watch for the way they sit or stand?',
      'What would you change first about *sitting*: the chair, the screen or the breaks?',
    ],
  },
  {
    name: 'back pain clinic',
    says: [
      'back pain',
      'bad back',
      '(spine|sciatica|slipped disc|neck pain|back) (clinic|care|school|specialist|exercise|treatment)',
      'sciatica',
      'pain (management|clinic|relief clinic)',
    ],
    clues:
      'lower back, spinal, disc, lifting, mattress, stiff, sciatic, stretches, sciatica, spine, physio, chiropractor, posture, osteopath, lumbar, exercise, herniated, neck, adjustment, nerve, massage, decompression, core, treatment, desk job, acupuncture, joint, rehab, mri, assessment, injection, spasm, mobility, chronic',
    asks: {
      experience: [
        '+What do you do to look after your back?',
        '+Which stretch does your back thank you for in the morning?',
      ],
      idea: [
        '+What would you ask a back specialist first?',
        '+What would you enjoy doing more if your back felt free and easy?',
      ],
      choice: [
        '+Which gentle exercise does your back enjoy: walking, swimming or yoga?',
        '+Which everyday movement does your back notice first: bending, lifting or sitting?',
      ],
    },
    cued: [
      'Which *posture* habit at the kitchen table would a physio pick up on first?',
      'How do you like your *mattress*: firm, medium or really soft?',
      'How do you carry your things to work: in a *backpack*, a shoulder bag or your pockets?',
      'How do you start *exercise* for the core: a class, a video or a gentle walk?',
    ],
    atWork: {
      asks: [
        'What helps your back most on a working day: a good chair, short breaks or a standing desk?',
        "What's the best tip for your back that anybody ever gave you?",
        "What at your workplace is hardest on people's backs?",
        'Which break is best for your back at work: a walk, a stretch or standing up?',
      ],
      cued: [
        'Which *lifting* tip does your team really use: bend knees, two people or a trolley?',
        'What gets a colleague with *sciatica* through meetings: standing, walking or a better chair?',
      ],
    },
  },
  {
    name: 'cupping',
    says: [
      '(wet|dry|fire) cupping',
      'hijama',
      'gua sha',
      'moxibustion',
      'leech therapy',
      'cupping (therapy|therapist|treatment|marks|clinic|massage)',
    ],
    clues:
      'cups, suction, blood flow, circular, sunnah, meridians, muscle tension, marks, hijama, wet, fire, acupuncture, detox, back, therapist, suction cup, gua sha, cupping mark, dry, massage, appointment, circulation, traditional chinese, stagnation, migraine, shoulder, moxibustion, sterile, female practitioner, toxin, facial, healing, knot, islamic',
    asks: {
      problem: ['+Where do you feel tight first after a long week: neck, shoulders or back?'],
      choice: [
        '+What would you most like from a cupping session: less tension, more rest or quick recovery?',
        'A cupping session: on the shoulders first, or on the lower back?',
      ],
      idea: ['What do you like to do right after a good massage or a cupping session?'],
    },
    cued: [
      'Which scent or music goes best with a *massage*?',
      '*Back* or shoulders: which would you choose for a first session?',
      'What do you do to loosen up after a long drive: a *stretch*, a bath or a walk?',
      'Which *acupuncture* point or old remedy did your grandmother swear by?',
    ],
  },
  {
    name: 'lymphatic drainage',
    says: [
      'lymphatic (drainage|massage|therapy|health|facial)',
      'lymphoe?dema',
      'manual lymph',
      'mld (therapist|massage)',
      'post op(erative)? massage',
      'compression boots',
    ],
    clues:
      'lymph, swelling, puffy, gentle strokes, compression, fluid, massage, bloating, post-op, detox, fluid retention, gentle, lipo, therapist, oedema, manual, puffiness, tummy tuck, immune, dry brushing, sculpting, brazilian, lymphoedema, lymph node, facial, circulation, mld, legs, recovery, de-puff, cellulite, treatment, toxin',
    asks: {
      choice: [
        '+What would you like from a gentle massage: lighter legs, calm or better sleep?',
        'A gentle massage: for tired legs, or for a puffy face?',
        'Which would you choose for a gentle treatment: legs, face or the whole body?',
      ],
      problem: ['When do your legs feel heaviest: after standing, sitting or a long flight?'],
    },
    cued: [
      'Where would you fly on a *long flight* if your feet could be up all the way?',
      'What would you do with the hour after a *massage*: nap, walk or tea?',
      'What helps you wake up a *puffy* face in the morning: cold water, a roller or fresh air?',
      'How do you use a *dry brush*: before the shower, or before bed?',
    ],
  },
  {
    name: 'float tank',
    says: [
      'float(ation)? (tank|pod|therapy|centre|center|room|session|spa)',
      'floatation',
      'sensory deprivation',
      'epsom salt (pool|tank)',
    ],
    clues:
      'weightless, pod, epsom, darkness, buoyant, floating, stillness, salt, sensory deprivation, relaxation, stress, magnesium, session, meditation, spa, silence, 60 minutes, sleep, muscle recovery, unwind, floatation, earplug, theta, anxiety, gift voucher, skin temperature, mindfulness, body, drift, cabin, reset',
    asks: {
      choice: [
        '+In a float tank: complete darkness, or a soft light and music?',
        'What would you enjoy most in a float tank: the quiet, the dark or the weightlessness?',
      ],
      problem: ['What would be hardest to leave outside a float tank: your phone or your to-do list?'],
      idea: ['What would you think about in an hour of floating in silence?'],
    },
    cued: [
      'How do you get to *sleep* fastest: a book, a bath or open windows?',
      'Where do you find *silence*: in the woods, by water or with headphones?',
      'When do you like *Epsom* salt in a bath: after sport, after work or on Sundays?',
      'How do you *unwind* on a Friday evening: music, water or sofa?',
    ],
  },
  {
    name: 'salt room',
    says: [
      'salt (room|cave|therapy|lounge|inhaler|spa)',
      'halotherapy',
      'himalayan salt (room|wall)',
      'oxygen (therapy|bar|chamber)',
      'hyperbaric',
    ],
    clues:
      "halogenerator, deckchair, himalayan, salty, sinus, lungs, halotherapy, asthma, respiratory, breathing, eczema, cave, inhale, spa, session, hay fever, relax, microparticles, skin, congestion, 45 minutes, copd, allergy, lounger, wellness, oxygen, psoriasis, children's session, dry salt, snoring, detox, calm",
    asks: {
      choice: [
        '+In a salt room: soft music, or complete quiet?',
        'What would you enjoy most in a salt room: the quiet, the soft light or the deep breaths?',
      ],
      experience: ['Which seaside do you think of when you smell salt in the air?'],
      idea: ['Which book would you take along for an hour in a salt room?'],
    },
    cued: [
      'What would you do first after an hour in a *Himalayan* salt room: tea, nap or walk?',
      'What makes it easier to *relax* in a reclining chair: a blanket, music or silence?',
      'Where is the air best for *breathing* in deeply: by the sea, in the hills or in a forest?',
      'What helps you through *hay fever* season: sunglasses, showers or days by the sea?',
    ],
  },
  {
    name: 'cryotherapy',
    says: [
      'cryo ?(therapy|chamber|sauna|facial|spa|clinic)',
      'cryotherapy',
      'whole body cryo',
      'contrast therapy',
      'recovery (studio|lounge|suite)',
      'infrared sauna',
    ],
    clues:
      'chamber, minus, athletes, muscles, infrared, recovery, inflammation, sauna, cold, ice bath, wellness, compression boots, muscle soreness, three minutes, whole body, nitrogen, contrast, red light, fat freezing, endorphins, session, immune, facial, skin tightening, plunge, membership, pain relief, glove, injury, boost, circulation',
    asks: {
      idea: ['Which song would get you through three minutes in a cold chamber?'],
      choice: [
        'In the cold chamber: standing quite still, or dancing on the spot?',
        'Cold chamber, ice bath or sauna: which would you try first?',
      ],
      problem: ['Which part of you would feel the cold first in a cold chamber?'],
    },
    cued: [
      'Which would you rather start with: the *sauna* or the cold chamber?',
      'How would you get into an *ice bath*: toe by toe, or all at once?',
      'Which warm drink would you like after *three minutes* of cold?',
      "Which *muscle* reminds you longest of a good day's walking?",
    ],
  },
  {
    name: 'aromatherapy',
    says: ['aromatherap(y|ist)', 'essential oil', '(oil|aroma|reed) diffuser', 'roll on oil', 'clary sage'],
    clues:
      'lavender, blend, peppermint, bergamot, diffuser, drops, pillow spray, essential oil, massage, eucalyptus, candle, frankincense, scent, relaxation, carrier oil, ylang ylang, roll-on, geranium, pulse point, bath salts, therapist, inhale, neroli, patchouli, calming, reed, ml, soy wax, holistic, facial',
    asks: {
      choice: [
        '+To wind down in the evening: lavender, citrus or wood?',
        '+How do you like to use essential oils: in a diffuser, in the bath or in a massage?',
      ],
      idea: ['Which smell would you bottle if you could?'],
      experience: ['Which scent takes you straight back to a person you love?'],
    },
    cued: [
      'Where does *lavender* belong: pillow, bath or drawer?',
      'What would you put in a *diffuser* on a rainy Sunday?',
      'Which *essential oil* smells of a clean start to you?',
      'Which scent of *candle* do you light when guests are coming?',
    ],
  },
  {
    name: 'forest bathing',
    says: [
      'forest (bathing|therapy)',
      'shinrin ?yoku',
      '(nature|woodland|green) (therapy|prescribing|prescription|connection)',
      'ecotherapy',
      'wellbeing in (nature|the woods)',
      'mindful (walk|woodland)',
    ],
    clues:
      'woodland, barefoot, birdsong, canopy, senses, stillness, moss, nature, shinrin-yoku, mindful, tree, guide, walk, wellbeing, calm, slow, stress, connection, meditation, breathe, tea ceremony, phytoncides, campfire, ecotherapy, retreat, unwind, green prescribing, stroll, ancient',
    asks: {
      idea: ['+Which sound in a wood calms you most?'],
      choice: [
        '+In the woods: the smell of pine, the birdsong or the light through the leaves?',
        'A slow hour in the woods: shoes on, or barefoot on the moss?',
      ],
      experience: ['Which tree do you always stop beside on a walk in the woods?'],
    },
    cued: [
      'Which *birdsong* do you recognise straight away?',
      'What do you like best about *moss*: the colour, the smell or the feel?',
      'Who would you take with you for a slow walk in *woodland*?',
      'Where would you go *barefoot* on a warm day: grass, sand or pine needles?',
    ],
  },
  {
    name: 'laughter yoga',
    says: [
      'laughter (yoga|club|therapy|workshop|session|yoga club)',
      'laughing yoga',
      'laugh(ter)? for (health|wellbeing)',
    ],
    clues:
      'laughing, giggles, ho ho, belly, clapping, breathing, wellbeing, joy, stress, endorphins, session, leader, workshop, playful, childlike, smile, mood, no mat needed, belly laugh, silly, mindfulness, oxygen, team building, immune system, facilitator, relaxation, club, happiness, chant, park, exercise, gibberish',
    asks: {
      experience: ['What made you laugh until your tummy hurt?'],
      idea: ['Who would you take along to a laughter club?'],
      choice: [
        'What lifts your mood fastest: laughter, music or a stretch?',
        '~Your laugh: a giggle, a roar or without a sound?',
      ],
    },
    cued: [
      'Where would a *team building* hour of laughter fit best: before lunch, or at the end of the day?',
      'Who has the best *belly laugh* you know?',
      'When did you last get the *giggles* in a place where you should have been quiet?',
      'What makes you *smile* first thing in the morning: a dog, a child or the coffee?',
    ],
  },
];
