import type { Subject } from '../subject';

/** Therapies: those done by talking, drawing or playing, and those done with needles, oils, cold and salt. */
export const remedies: readonly Subject[] = [
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
      idea: ['Where do you talk best: on a walk, in the car or over a cup of tea?'],
      problem: ['~What goes round and round in your head just as you lie down to sleep?'],
      choice: ["Talking about what's on your mind: face to face, or over the phone?"],
      experience: ['Which piece of advice from a good listener has stayed with you?'],
    },
    atWork: {
      work: [
        'What makes it hard to ask for help with stress at work?',
        'Which is the bigger hurdle in therapy: the first call, or the first session?',
      ],
      people: [
        'What makes somebody easy to talk to when things are hard?',
        'What did somebody who listens well once help you to see?',
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
      idea: ['Which song would lift the mood in any room?'],
      problem: ['~Which tune gets stuck in your head for days?'],
      choice: ['In a music therapy session: drum, shaker or singing along?'],
      experience: ['Which song takes you straight back to a happy day?'],
    },
    atWork: {
      work: [
        'What do people most often misunderstand about music therapy?',
        'Which is harder to explain about music therapy: how it works, or how it feels?',
      ],
      people: [
        'When did you see music reach somebody whom words could not?',
        'Which song have you seen light up a whole care home or ward?',
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
      idea: ["Which colour would you paint today's mood?"],
      problem: ['~What do you doodle when your mind is somewhere else?'],
      choice: ['To calm a busy mind: clay, paint or a pencil?'],
      experience: ['What did you love to draw over and over as a child?'],
    },
    atWork: {
      work: [
        'What do people most often get wrong about art therapy?',
        "For grown-ups who haven't drawn in years, which is harder: starting, or showing it?",
      ],
      people: [
        'When did drawing or painting help you say something that words could not?',
        "What did a drawing once tell you about somebody that they hadn't said?",
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
      idea: ['Which toy or puppet does your child like to tell everything to?'],
      problem: ['~What does a child in your family always want to talk about just at bedtime?'],
      choice: ['To help a child talk: a puppet, a drawing or a ride in the car?'],
      experience: ['Which game could you play for hours when you were small?'],
    },
    atWork: {
      work: [
        'What do adults most often miss when they watch a child play?',
        'For a troubled child, which is harder to find: the time, the room or the person?',
      ],
      people: [
        'What has a child at play shown you without saying a word?',
        'What did you love to play as a child when nobody told you what to do?',
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
      problem: ['~Which chair at home folds you up like a deckchair?'],
      choice: ['Sitting at a desk: feet flat on the floor, or legs crossed?'],
      experience: ['Who used to tell you to stand up straight and drop your shoulders?'],
    },
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
      idea: ['Which stretch does your back thank you for in the morning?'],
      problem: ['Which everyday movement does your back notice first: bending, lifting or sitting?'],
      choice: ['How do you like to ease a stiff back: a hot bath, or a slow walk?'],
      experience: ['Which chair, pillow or mattress made your back feel at home?'],
    },
    atWork: {
      work: [
        "What at your workplace is hardest on people's backs?",
        'A stiff back at work: get up and move, or sit it out until the break?',
      ],
      people: [
        "What's the best tip for your back that anybody ever gave you?",
        'Which job put your back to the test more than any other?',
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
      idea: ['What do you like to do right after a good massage or a cupping session?'],
      problem: ['Where do you feel tight first after a long week: neck, shoulders or back?'],
      choice: ['A cupping session: on the shoulders first, or on the lower back?'],
      experience: ['What surprised you most when you first saw or tried cupping?'],
    },
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
      idea: ['What do you like to listen to during a gentle massage?'],
      problem: ['When do your legs feel heaviest: after standing, sitting or a long flight?'],
      choice: ['A gentle massage: for tired legs, or for a puffy face?'],
      experience: ['What was the last long day that left you glad to put your feet up?'],
    },
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
      idea: ['What would you think about in an hour of floating in silence?'],
      problem: ['What would be hardest to leave outside a float tank: your phone or your to-do list?'],
      choice: ['In a float tank: complete darkness, or a soft light and music?'],
      experience: ['Where did you last float on your back and look up?'],
    },
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
      idea: ['Which book would you take along for an hour in a salt room?'],
      problem: ["What's trickiest about an hour of doing nothing in a salt room?"],
      choice: ['In a salt room: soft music, or complete quiet?'],
      experience: ['Which seaside do you think of when you smell salt in the air?'],
    },
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
      problem: ['Which part of you would feel the cold first in a cold chamber?'],
      choice: ['In the cold chamber: standing quite still, or dancing on the spot?'],
      experience: ['Where did you last get so cold that you squealed out loud?'],
    },
  },
  {
    name: 'aromatherapy',
    says: ['aromatherap(y|ist)', 'essential oil', '(oil|aroma|reed) diffuser', 'roll on oil', 'clary sage'],
    clues:
      'lavender, blend, peppermint, bergamot, diffuser, drops, pillow spray, essential oil, massage, eucalyptus, candle, frankincense, scent, relaxation, carrier oil, ylang ylang, roll-on, geranium, pulse point, bath salts, therapist, inhale, neroli, patchouli, calming, reed, ml, soy wax, holistic, facial',
    asks: {
      idea: ['Which smell would you bottle if you could?'],
      problem: ['Which scent do you love but find impossible to describe?'],
      choice: ['To wind down in the evening: lavender, citrus or wood?'],
      experience: ['Which scent takes you straight back to a person you love?'],
    },
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
      idea: ['Which sound in a wood calms you most?'],
      problem: ['~What do you bring home in your pockets from a walk in the woods?'],
      choice: ['A slow hour in the woods: shoes on, or barefoot on the moss?'],
      experience: ['Which tree do you always stop beside on a walk in the woods?'],
    },
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
      idea: ['Who would you take along to a laughter club?'],
      problem: ['Where is it hardest for you to hold back a laugh?'],
      choice: ['~Your laugh: a giggle, a roar or without a sound?'],
      experience: ['What made you laugh until your tummy hurt?'],
    },
  },
];
