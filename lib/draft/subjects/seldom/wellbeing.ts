import type { Subject } from '../subject';

/** What people try and turn to so that they feel better. */
export const wellbeing: readonly Subject[] = [
  {
    name: 'acupuncture',
    says: ['acupuncture', 'acupuncturist', 'cupping (therapy)?'],
    clues:
      'needles, meridian, qi, moxa, tension, migraine, five element, treatment room, practitioner, pain, cupping, fertility, treatment, chinese medicine, back, tongue, clinic, ivf, pulse, energy, points, acupuncturist, session, menopause, facial, licensed, ear, stress, sleep, herbs, headache, relaxed',
    asks: {
      idea: ['What have you always wanted to ask about acupuncture?'],
      problem: ['Where do you carry your stress: neck, shoulders or back?'],
      choice: ['During acupuncture: fast asleep, or wide awake and curious?'],
      experience: ['What made you curious about acupuncture for the first time?'],
    },
  },
  {
    name: 'Ayurveda',
    says: ['ayurveda', 'ayurvedic', 'panchakarma', 'dosha', 'abhyanga'],
    clues:
      'herbs, turmeric, vata, pitta, kapha, oil, detox, retreat, dosha, panchakarma, ashwagandha, oil massage, vaidya, abhyanga, doctor, triphala, shirodhara, treatment, kerala, remedy, ghee, diet, balance, consultation, wellness, agni, ginger, kitchari, pulse, ancient',
    asks: {
      idea: ["Which remedy from your grandmother's kitchen still works?"],
      problem: ['Which healthy habit do you find hardest to keep up?'],
      choice: ['First thing in the morning: warm water with lemon, or with ginger?'],
      experience: ['Who in your family knows the most about Ayurveda?'],
    },
  },
  {
    name: 'herbalist',
    says: [
      'herbalist',
      'herbal (medicine|remedy|dispensary)',
      'tincture',
      'homeopath(y|ic)?',
      'naturopath(y|ic)?',
    ],
    clues:
      'nettle, elderberry, echinacea, remedies, balm, dried herbs, infusion, tincture, remedy, herb, tea, dispensary, root, foraging, apothecary, chamomile, plant, medicinal, salve, homeopathy, clinic, flower, calendula, dried, decoction, medicine, syrup, leaf, hedgerow, consultation, natural',
    asks: {
      idea: ['Which herb would you grow to make your own tea?'],
      problem: ['Which herb do you find hardest to recognise by its leaves?'],
      choice: ['A cup of herbal tea: fresh leaves from the garden, or dried from a jar?'],
      experience: ['What did your family give you for a cough when you were a child?'],
    },
  },
  {
    name: 'hypnotherapy',
    says: ['hypnotherap(y|ist)', 'hypnosis', 'stop smoking (clinic|session|group)', 'cure (your )?phobia'],
    clues:
      'habit, fears, spiders, flying, subconscious, nail biting, trance, smoker, smoking, anxiety, phobia, session, hypnosis, weight, mind, sleep, fear of flying, therapist, relaxation, gastric band, solution-focused, confidence, hypnobirthing, client, recording, exam stress, vape, calm, suggestion, stress, past, deep, quit',
    asks: {
      idea: ['Which worry would you most like to let go of?'],
      problem: ['What do you find hardest to switch off from at the end of the day?'],
      choice: ['To relax deeply: a calm voice to follow, or soft music?'],
      experience: ['When did you last feel completely relaxed, and where were you?'],
    },
    atWork: {
      work: [
        'Which habit is hardest to break: nail biting, late snacks or one more look at the phone?',
        'Which fear would people most like to leave behind: flying, spiders or public speaking?',
      ],
      people: [
        'What used to frighten you that you can now do calmly?',
        'Which habit did you manage to break, and what helped you do it?',
      ],
    },
  },
  {
    name: 'couples counselling',
    says: [
      'couples therapy',
      "(couples|couple'?s|relationship|marriage) (counsell?ing|counsell?or|therap(y|ist))",
    ],
    clues:
      'partner, arguments, communication, marriage, relationship, trust, listening, therapist, affair, intimacy, separation, session, divorce, conflict, betrayal, spouse, resentment, emotional, date night, connection, confidential, reconnect, together, therapy, counsellor, distance, premarital, attachment',
    asks: {
      idea: ['What do you two most like doing together when nobody is in a hurry?'],
      problem: ['~What do couples never agree on: the heating, the dishwasher or the television?'],
      choice: ['Time for the two of you: an evening out, or a long walk?'],
      experience: ['What small thing does your partner do that still makes you smile?'],
    },
  },
  {
    name: 'quiet hour',
    says: [
      'quiet hour',
      'autis(m|tic)',
      'adhd',
      'neurodiver(gent|sity|se)',
      'sensory (room|friendly|session)',
    ],
    clues:
      'sensory, overwhelm, lights dimmed, ear defenders, diagnosis, routine, autism, adhd, neurodivergent, music off, calm, noise, lighting, low, sunflower lanyard, relaxed, autistic, supermarket, inclusive, museum, reduced, adjustments, sen, assessment, overload, staff trained, dyspraxia, masking, meltdown, tuesday',
    asks: {
      idea: ['Which place near you should have a quiet hour?'],
      problem: ['Which everyday noise do you find hardest to bear?'],
      choice: ['A quiet hour in a shop: early in the morning, or late in the evening?'],
      experience: ['What helps you stay calm in a noisy place?'],
    },
    atWork: {
      work: [
        'Which helps most in a quiet hour: softer lights, no music or fewer people?',
        'Where would you most like to see a quiet hour: in shops, museums or stations?',
      ],
      people: [
        'Which place feels calm to you even on its busiest days?',
        'Which small change to noise or light has helped somebody you know?',
      ],
    },
  },
  {
    name: 'menopause',
    says: ['menopaus(e|al)', 'peri ?menopaus(e|al)', 'hrt', 'hot flush', 'hot flash'],
    clues:
      'hormones, oestrogen, brain fog, night sweats, midlife, symptoms, fan, hrt, hot flush, perimenopause, women, sleep, specialist, workplace policy, gp, mood, clinic, anxiety, period, bone, supplement, libido, weight, testosterone, patches, joint pain, cooling, café, uniform, joints',
    asks: {
      idea: ['How could a workplace make the menopause easier?'],
      problem: ["What's hardest about the menopause to explain to other people?"],
      choice: ['Too hot at night: window open, or covers off?'],
      experience: ['Who first talked to you openly about the menopause?'],
    },
    atWork: {
      work: [
        'Who should start the conversation about the menopause at work: a manager, or HR?',
        'What helps most with the menopause at work: a fan, flexible hours or an open talk?',
      ],
      people: [
        'What did a colleague do about the menopause at work that really helped?',
        'What do you wish somebody had told you earlier about the menopause?',
      ],
    },
  },
  {
    name: 'travel clinic',
    says: [
      'travel (clinic|vaccination|vaccine|health|jab)',
      'yellow fever',
      'malaria tablet',
      'anti ?malarial',
    ],
    clues:
      'typhoid, rabies, hepatitis, itinerary, tropics, backpackers, mosquito, jabs, vaccine, yellow fever, malaria, pharmacist, destination, pharmacy, vaccination, tablet, appointment, tropical, booster, backpacking, nurse, travel health, certificate, weeks before, trip, chickenpox, japanese encephalitis, cholera, advice, hajj, dengue, abroad',
    asks: {
      idea: ['Which far-off country would you most like to visit?'],
      problem: ['What do you always pack in your travel first-aid kit?'],
      choice: ['Packing for a faraway trip: a full medicine bag, or just the basics?'],
      experience: ['Which travel health tip has helped you most on a trip?'],
    },
    atWork: {
      work: [
        'What gets left until last before a trip: the vaccines, the visa or the packing?',
        'What do you always pack for your health: plasters, sun cream or insect spray?',
      ],
      people: [
        'Which journey needed the most vaccines before you could go?',
        'What did a nurse at a travel clinic tell you that came in useful?',
      ],
    },
  },
  {
    name: 'health food shop',
    says: ['health (food )?(shop|store)', 'whole ?food (shop|store)', 'food supplement', 'vitamin shop'],
    clues:
      'omega, magnesium, probiotic, organic, capsules, manuka, herbal, gluten, supplement, vitamin, wholefood, gluten-free, vegan, refill, nuts, seeds, kombucha, turmeric, natural, protein, loose, lentil, tofu, oats, collagen, skincare, dairy-free, remedies, kefir, spirulina, gut health',
    asks: {
      idea: ['Which product in a health food shop would you like explained?'],
      problem: ['Which healthy food do you never quite know how to cook?'],
      choice: ['Vitamins: with breakfast, or with dinner?'],
      experience: ['Which healthy food turned out tastier than you expected?'],
    },
  },
  {
    name: 'occupational therapy',
    says: ['occupational therap(y|ist)', 'home adaptation', 'grab rail'],
    clues:
      'dexterity, independence, kettle tipper, stroke, assessment, equipment, rails, sensory, rehab, adaptation, fine motor, handwriting, grab rail, therapist, daily living, wheelchair, hand, child, dressing, bath board, patient, wet room, stairs, paediatric, home visit, splint, nhs, school, ot, kitchen aid, hoist, dementia',
    asks: {
      idea: ['Which job at home would you like to have made easier for your hands?'],
      problem: ['~Which jar, lid or zip at home beats you every time?'],
      choice: ['A jar that will not open: a cloth round the lid, or hot water?'],
      experience: ['Which clever gadget has made a job at home easier for you?'],
    },
    atWork: {
      work: [
        'Which small aid makes the biggest difference at home: a rail, a ramp or a better chair?',
        'Which everyday task matters most to somebody getting back on their feet?',
      ],
      people: [
        "Which small victory in somebody's recovery have you never forgotten?",
        'What does a good occupational therapist see in a room that others miss?',
      ],
    },
  },
];
