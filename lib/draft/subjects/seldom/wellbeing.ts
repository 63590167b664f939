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
      problem: ['~Which healthy habit do you start on Monday and drop by Wednesday?'],
      choice: ['First thing in the morning: warm water with ginger, or a strong coffee?'],
      experience: ['~Which home remedy did you laugh at until it worked?'],
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
      problem: ['~Which herbal tea do you keep in the cupboard but never drink?'],
      choice: ['A cold on its way: hot lemon, garlic or straight to bed?'],
      experience: ['What did your family give you for a cough when you were a child?'],
    },
  },
  {
    name: 'hypnotherapy',
    says: ['hypnotherap(y|ist)', 'hypnosis', 'stop smoking (clinic|session|group)', 'cure (your )?phobia'],
    clues:
      'habit, fears, spiders, flying, subconscious, nail biting, trance, smoker, smoking, anxiety, phobia, session, hypnosis, weight, mind, sleep, fear of flying, therapist, relaxation, gastric band, solution-focused, confidence, hypnobirthing, client, recording, exam stress, vape, calm, suggestion, stress, past, deep, quit',
    asks: {
      idea: ['~Which little habit would you like to lose overnight?'],
      problem: ["~What do you do when you're nervous: bite your nails, talk or eat?"],
      choice: ['~What would you rather face: a spider, a ladder or a speech?'],
      experience: ['~Which childhood fear makes you smile today?'],
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
      idea: ['What should every couple do once a week without fail?'],
      problem: ['~What do couples never agree on: the heating, the dishwasher or the television?'],
      choice: ['After an argument: talk at once, or sleep on it?'],
      experience: ['~Which odd habit do you secretly like in your partner?'],
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
      choice: ['In a busy shop: headphones on, a quick visit or wait for a quiet hour?'],
      experience: ['What helps you stay calm in a noisy place?'],
    },
  },
  {
    name: 'menopause',
    says: ['menopaus(e|al)', 'peri ?menopaus(e|al)', 'hrt', 'hot flush', 'hot flash'],
    clues:
      'hormones, oestrogen, brain fog, night sweats, midlife, symptoms, fan, hrt, hot flush, perimenopause, women, sleep, specialist, workplace policy, gp, mood, clinic, anxiety, period, bone, supplement, libido, weight, testosterone, patches, joint pain, cooling, café, uniform, joints',
    asks: {
      idea: ['How could a workplace make the menopause easier?'],
      problem: ['~How often do you walk into a room and forget what you came for?'],
      choice: ['~Too hot at night: window open, covers off or partner out?'],
      experience: ['Who first talked to you openly about the menopause?'],
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
      experience: ['~Which travel health tip did you learn the hard way?'],
    },
  },
  {
    name: 'health food shop',
    says: ['health (food )?(shop|store)', 'whole ?food (shop|store)', 'food supplement', 'vitamin shop'],
    clues:
      'omega, magnesium, probiotic, organic, capsules, manuka, herbal, gluten, supplement, vitamin, wholefood, gluten-free, vegan, refill, nuts, seeds, kombucha, turmeric, natural, protein, loose, lentil, tofu, oats, collagen, skincare, dairy-free, remedies, kefir, spirulina, gut health',
    asks: {
      idea: ['Which product in a health food shop would you like explained?'],
      problem: ['~Which healthy food is still sitting unopened in your cupboard?'],
      choice: ['~Vitamins: every morning without fail, or only when the sniffles start?'],
      experience: ['Which healthy food turned out tastier than you expected?'],
    },
  },
  {
    name: 'occupational therapy',
    says: ['occupational therap(y|ist)', 'home adaptation', 'grab rail'],
    clues:
      'dexterity, independence, kettle tipper, stroke, assessment, equipment, rails, sensory, rehab, adaptation, fine motor, handwriting, grab rail, therapist, daily living, wheelchair, hand, child, dressing, bath board, patient, wet room, stairs, paediatric, home visit, splint, nhs, school, ot, kitchen aid, hoist, dementia',
    asks: {
      idea: ['Which job at home would be hardest to do with one hand?'],
      problem: ['~Which jar, lid or zip at home beats you every time?'],
      choice: ['~A jar that will not open: a cloth, hot water or somebody stronger?'],
      experience: ['Which clever gadget has made a job at home easier for you?'],
    },
  },
];
