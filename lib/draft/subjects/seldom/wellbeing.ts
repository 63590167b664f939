import type { Subject } from '../subject';

/** What people try and turn to so that they feel better. */
export const wellbeing: readonly Subject[] = [
  {
    name: 'acupuncture',
    says: ['acupuncture', 'acupuncturist', 'cupping (therapy)?'],
    clues:
      'needles, meridian, qi, moxa, tension, migraine, five element, treatment room, practitioner, pain, cupping, fertility, treatment, chinese medicine, back, tongue, clinic, ivf, pulse, energy, points, acupuncturist, session, menopause, facial, licensed, ear, stress, sleep, herbs, headache, relaxed',
    asks: {
      choice: [
        'What would you ask about acupuncture first: how it works, how it feels or how to start?',
        'What would you hope for most from acupuncture: rest, ease or better sleep?',
        'What helps you relax in a treatment room: soft music, low light or quiet?',
      ],
      problem: ['Where do you carry your stress: neck, shoulders or back?'],
    },
    cued: [
      'What helps you most when *tension* sits in your shoulders: heat, stretching or a nap?',
      'Which would you try first: *cupping*, needles or a foot massage?',
      'What would you ask a *practitioner* about needles before the first session?',
      'What do you like in a *treatment room*: music, silence or a warm blanket?',
    ],
  },
  {
    name: 'Ayurveda',
    says: ['ayurveda', 'ayurvedic', 'panchakarma', 'dosha', 'abhyanga'],
    clues:
      'herbs, turmeric, vata, pitta, kapha, oil, detox, retreat, dosha, panchakarma, ashwagandha, oil massage, vaidya, abhyanga, doctor, triphala, shirodhara, treatment, kerala, remedy, ghee, diet, balance, consultation, wellness, agni, ginger, kitchari, pulse, ancient',
    asks: {
      choice: [
        '+What would you try first at an Ayurveda retreat: a massage, yoga or the food?',
        '+Which spice do you reach for when you want to feel well: turmeric, ginger or cumin?',
        'Which oil do you like best for a massage: sesame, coconut or almond?',
      ],
      idea: ["Which remedy from your grandmother's kitchen still works?"],
    },
    cued: [
      'What do you put *turmeric* in: milk, curry or everything?',
      'How do you use *ghee* at home: on rotis, in dal or in your coffee?',
      'Which part of a *retreat* would you like best: the massages, the food or the quiet?',
      'Which *herbs* do you like in a calming tea: tulsi, mint or chamomile?',
    ],
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
      choice: [
        'What would you like to learn from a herbalist: teas, balms or growing?',
        'Which herbal tea would you try from a herbalist: lemon balm, nettle or rosehip?',
        'When do you drink herbal tea: in the morning, after dinner or before bed?',
      ],
      idea: ['Which herb would you grow to make your own tea?'],
    },
    cued: [
      'Which herbal tea do you drink before bed: *chamomile* or peppermint?',
      '*Elderberry* syrup: on a spoon, in hot water or over ice cream?',
      'What would you *forage* on a spring walk: nettles, wild garlic or flowers?',
      'Which *balm* or salve is always in your bag?',
    ],
  },
  {
    name: 'hypnotherapy',
    says: ['hypnotherap(y|ist)', 'hypnosis', 'stop smoking (clinic|session|group)', 'cure (your )?phobia'],
    clues:
      'habit, fears, spiders, flying, subconscious, nail biting, trance, smoker, smoking, anxiety, phobia, session, hypnosis, weight, mind, sleep, fear of flying, therapist, relaxation, gastric band, solution-focused, confidence, hypnobirthing, client, recording, exam stress, vape, calm, suggestion, stress, past, deep, quit',
    asks: {
      choice: [
        'What would you like more of: sleep, calm or confidence?',
        'To relax deeply: a calm voice to follow, or soft music?',
        'What would you like to know first about hypnotherapy: how it feels, works or begins?',
      ],
      problem: ['What do you find hardest to switch off from at the end of the day?'],
    },
    cued: [
      'Which *habit* would you swap for a better one by tomorrow?',
      'What would you do with twice the *confidence* for one day?',
      'Where would you go first with no *fear of flying*?',
    ],
    atWork: {
      asks: [
        'What would you like more confidence in at work: presenting, meetings or interviews?',
        'Which fear would people most like to leave behind: flying, spiders or public speaking?',
        'Which session would you offer at work first: better sleep, calm or confidence?',
        'Which talk on hypnotherapy would you book: stress, sleep or confidence?',
      ],
      cued: [
        'What do new *clients* ask first about a session?',
        'Which question helps most in a first talk with somebody who wants to stop *smoking*?',
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
      choice: [
        'Which small ritual is good for a couple: a morning coffee, a walk or a date night?',
        'What helps a couple talk well: time, a quiet place or good listening?',
        'What matters most in a happy couple: laughter, listening or time together?',
      ],
      experience: ['What small thing does your partner do that still makes you smile?'],
    },
    cued: [
      'Which *date night* would you choose: dinner, dancing or a film at home?',
      'What opens a good *conversation* for two: a walk, a meal or a long drive?',
      'Which question do you like to be asked at the end of a day, for better *listening*?',
      'What tip for a happy *marriage* would you pass on?',
    ],
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
      choice: [
        '+Which time suits you best for a quiet hour: early morning, midday or evening?',
        'What would you like most in a quiet hour: soft light, calm staff or no announcements?',
        'What makes a shop calmer: softer lights, no music or fewer people?',
      ],
      idea: ['Which place near you should have a quiet hour?'],
    },
    cued: [
      'Which sound would you turn down first in a *supermarket*: music, tills or trolleys?',
      'Which room of a *museum* would you like to yourself for an hour?',
      'What would you go to see at a *relaxed* performance: a musical, puppets or a panto?',
      'Which *lighting* do you like best in a shop: bright, soft or daylight?',
      'Where have you seen a *sunflower* lanyard: at an airport, in a shop or at a station?',
      'What would you put in a *sensory* corner: soft lights, cushions or something to hold?',
      'Where would *ear defenders* come in handy: fireworks, concerts or a swimming pool?',
      'What makes a day out easier with *autism*: a map, fewer people or a quiet room?',
    ],
    atWork: {
      asks: [
        'Which helps most in a quiet hour: softer lights, no music or fewer people?',
        'Where would you most like to see a quiet hour: in shops, museums or stations?',
        'What helps staff run a quiet hour: training, signs or a clear routine?',
        'When should a shop hold its quiet hour: opening time, midday or evening?',
      ],
      cued: [
        'What helps a *neurodivergent* colleague most: a quiet corner, early notice or headphones?',
        'Which meeting habit helps most with *ADHD*: an agenda, short breaks or walking?',
        'Which small *adjustment* at work has helped everybody in the team?',
        'Where do you go for a calm half hour when the *noise* at work is too much?',
      ],
    },
  },
  {
    name: 'menopause',
    says: ['menopaus(e|al)', 'peri ?menopaus(e|al)', 'hrt', 'hot flush', 'hot flash'],
    clues:
      'hormones, oestrogen, brain fog, night sweats, midlife, symptoms, fan, hrt, hot flush, perimenopause, women, sleep, specialist, workplace policy, gp, mood, clinic, anxiety, period, bone, supplement, libido, weight, testosterone, patches, joint pain, cooling, café, uniform, joints',
    asks: {
      idea: [
        '+What would you like more people to know about the menopause?',
        'How could a workplace make the menopause easier?',
      ],
      choice: [
        'What helps you most on a hot night: a fan, light bedding or a cool drink?',
        'What would you like to read more about: sleep, mood or hot flushes?',
      ],
    },
    cued: [
      'What cools you down fastest in a *hot flush*: a fan, cold water or an open door?',
      'What helps most on a *brain fog* day: lists, sticky notes or phone alarms?',
      "What's your best tip for *sleep* in midlife: a cool room, an early night or a book?",
      'Where did you first hear the word *perimenopause*: from a friend, a doctor or online?',
      'Who would you talk to first about *HRT*: a friend, a GP or a nurse?',
      'For strong *bones* in midlife: dancing, weights or brisk walks?',
      'What lifts your *mood* fastest in midlife: music, fresh air or a good friend?',
      'Which bedding feels coolest with *night sweats*: cotton, linen or bamboo?',
    ],
    atWork: {
      asks: [
        'What makes it easier to talk about the menopause at work: openness, a guide or a kind manager?',
        'What would help most with the menopause at work: training, flexibility or cooler rooms?',
        'What helps most with the menopause at work: a fan, flexible hours or an open talk?',
        'What do you wish somebody had told you earlier about the menopause?',
      ],
      cued: [
        'What belongs in a good *workplace policy* on the menopause: breaks, fans or hours?',
        'What makes it easier to mention *symptoms* at work: a kind boss, a policy or a poster?',
        'Where in your workplace would a *fan* do the most good?',
        'What helps *women* in midlife most at work: flexible hours, cool rooms or open talk?',
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
      idea: ['+Where would you most like to travel next?'],
      choice: [
        'What would you ask at a travel clinic first: jabs, food or mosquitoes?',
        'Which trip would you visit a travel clinic for: a safari, a trek or a beach holiday?',
      ],
      problem: ['What do you always pack in your travel first-aid kit?'],
    },
    cued: [
      'Which *destination* would you tick off first: safari, jungle or islands?',
      'What do you do about *mosquitoes* in the evening: spray, net or long sleeves?',
      'Where would you go *backpacking* with a friend for three months?',
      'How long before a trip do you think about a *vaccine*: months, weeks or at the airport?',
    ],
    atWork: {
      asks: [
        'What matters most before a work trip abroad: vaccines, papers or local advice?',
        'What do you always pack for your health: plasters, sun cream or insect spray?',
        'What should a travel health talk cover first: vaccines, food or long flights?',
        'What makes a travel clinic easy for people who travel for work: evening hours, speed or advice?',
      ],
      cued: [
        'Which *malaria* question do business travellers ask most before a trip?',
        'How does your firm remind travellers about a *booster*: email, HR or the travel desk?',
      ],
    },
  },
  {
    name: 'health food shop',
    says: ['health (food )?(shop|store)', 'whole ?food (shop|store)', 'food supplement', 'vitamin shop'],
    clues:
      'omega, magnesium, probiotic, organic, capsules, manuka, herbal, gluten, supplement, vitamin, wholefood, gluten-free, vegan, refill, nuts, seeds, kombucha, turmeric, natural, protein, loose, lentil, tofu, oats, collagen, skincare, dairy-free, remedies, kefir, spirulina, gut health',
    asks: {
      choice: [
        '+What do you look for first in a health food shop: snacks, vitamins or teas?',
        'Which would you try first in a health food shop: a new tea, a nut butter or a seed mix?',
        'A healthy snack: nuts, fruit or a seed bar?',
      ],
      experience: ['Which healthy food turned out tastier than you expected?'],
    },
  },
  {
    name: 'occupational therapy',
    says: ['occupational therap(y|ist)', 'home adaptation', 'grab rail'],
    clues:
      'dexterity, independence, kettle tipper, stroke, assessment, equipment, rails, sensory, rehab, adaptation, fine motor, handwriting, grab rail, therapist, daily living, wheelchair, hand, child, dressing, bath board, patient, wet room, stairs, paediatric, home visit, splint, nhs, school, ot, kitchen aid, hoist, dementia',
    asks: {
      experience: ['Which clever gadget has made a job at home easier for you?'],
      choice: [
        'Which room is most important to make easy to use: the kitchen, the bathroom or the hall?',
        'Which hobby would you like to make easier: gardening, baking or knitting?',
      ],
      problem: ['~Which jar, lid or zip at home beats you every time?'],
    },
    cued: [
      'Which is the proudest *dressing* moment for a child: laces, zips or buttons?',
      'Where at home would a *grab rail* be handy for everybody?',
      'How did you learn *handwriting*: neat loops, print or chaos?',
      'Which *sensory* toy or texture do you find most soothing?',
    ],
    atWork: {
      asks: [
        'What draws people to occupational therapy: problem solving, people or variety?',
        'What would you adapt first at work: the desk, the chair or the hours?',
        'What matters most in occupational therapy: listening, the right aids or time?',
        'Which small aid makes the biggest difference at home: a rail, a ramp or a better chair?',
      ],
      cued: [
        'Which *wet room* tip do you pass on most?',
        'What does a good first *assessment* at home begin with?',
      ],
    },
  },
];
