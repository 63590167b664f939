import type { Subject } from '../../subject';

/** What people try and turn to so that they feel better. */
export const wellbeing: readonly Subject[] = [
  {
    name: 'acupuncture',
    says: ['acupuncture', 'acupuncturist', 'cupping (therapy)?'],
    clues:
      'needles, meridian, qi, moxa, tension, migraine, five element, treatment room, practitioner, pain, cupping, fertility, treatment, chinese medicine, back, tongue, clinic, ivf, pulse, energy, points, acupuncturist, session, menopause, facial, licensed, ear, stress, sleep, herbs, headache, relaxed',
    asks: {
      problem: ['Where do you carry your stress: neck, shoulders or back?'],
      idea: ['What have you always wanted to ask about acupuncture?'],
      choice: ['What would you ask about acupuncture first: how it works, how it feels or how to start?'],
      experience: ['What made you curious about acupuncture for the first time?'],
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
        'First thing in the morning: warm water with lemon, or with ginger?',
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
      idea: ['Which herb would you grow to make your own tea?'],
      choice: [
        'A cup of herbal tea: fresh leaves from the garden, or dried from a jar?',
        'What would you like to learn from a herbalist: teas, balms or growing?',
        'Which herbal tea would you try from a herbalist: lemon balm, nettle or rosehip?',
      ],
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
      choice: ['To relax deeply: a calm voice to follow, or soft music?'],
      problem: ['What do you find hardest to switch off from at the end of the day?'],
      experience: ['When did you last feel completely relaxed, and where were you?'],
      idea: ['Which worry would you most like to let go of?'],
    },
    cued: [
      'Which *habit* would you swap for a better one by tomorrow?',
      'What would you do with twice the *confidence* for one day?',
      'Where would you go first with no *fear of flying*?',
    ],
    atWork: {
      asks: [
        'Which fear would people most like to leave behind: flying, spiders or public speaking?',
        'What would you like more confidence in at work: presenting, meetings or interviews?',
        'Which session would you offer at work first: better sleep, calm or confidence?',
        'Which habit did you manage to break, and what helped you do it?',
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
      experience: ['What small thing does your partner do that still makes you smile?'],
      choice: [
        'Time for the two of you: an evening out, or a long walk?',
        'Which small ritual is good for a couple: a morning coffee, a walk or a date night?',
        'What helps a couple talk well: time, a quiet place or good listening?',
      ],
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
      idea: ['Which place near you should have a quiet hour?'],
      choice: [
        'A quiet hour in a shop: early in the morning, or late in the evening?',
        'What would you like most in a quiet hour: soft light, calm staff or no announcements?',
        'Which time suits you best for a quiet hour: early morning, midday or evening?',
      ],
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
        '+Which helps most in a quiet hour: softer lights, no music or fewer people?',
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
        'How could a workplace make the menopause easier?',
        'What would you like more people to know about the menopause?',
      ],
      problem: ["What's hardest about the menopause to explain to other people?"],
      choice: ['Too hot at night: window open, or covers off?'],
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
      experience: ['+Which faraway trip is next on your list?'],
      idea: [
        '+What would you ask a travel nurse first about a faraway country?',
        '+Which far-off country would you most like to visit?',
      ],
      choice: [
        '+What do you arrange first for a faraway trip: the tickets, the bags or the jabs?',
        '+Where do you look first for travel health advice: a clinic, a pharmacy or a website?',
      ],
    },
    cued: [
      'Which *destination* would you tick off first: safari, jungle or islands?',
      'What do you do about *mosquitoes* in the evening: spray, net or long sleeves?',
      'Where would you go *backpacking* with a friend for three months?',
      'How long before a trip do you think about a *vaccine*: months, weeks or at the airport?',
    ],
    atWork: {
      asks: [
        'What do you always pack for your health: plasters, sun cream or insect spray?',
        'What matters most before a work trip abroad: vaccines, papers or local advice?',
        'What gets left until last before a trip: the vaccines, the visa or the packing?',
        'What should a travel health talk cover first: vaccines, food or long flights?',
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
      experience: ['Which healthy food turned out tastier than you expected?'],
      idea: ['Which product in a health food shop would you like explained?'],
      problem: ['Which healthy food do you never quite know how to cook?'],
      choice: ['Which would you try first in a health food shop: a new tea, a nut butter or a seed mix?'],
    },
    cued: [
      '*Kombucha*: a daily drink, a weekend treat or still to be tried?',
      'Which *nuts* and seeds go into your breakfast?',
      '*Turmeric*: in a curry, in a latte or on vegetables?',
      '*Tofu*: fried, baked or scrambled?',
    ],
  },
  {
    name: 'occupational therapy',
    says: ['occupational therap(y|ist)', 'home adaptation', 'grab rail'],
    clues:
      'dexterity, independence, kettle tipper, stroke, assessment, equipment, rails, sensory, rehab, adaptation, fine motor, handwriting, grab rail, therapist, daily living, wheelchair, hand, child, dressing, bath board, patient, wet room, stairs, paediatric, home visit, splint, nhs, school, ot, kitchen aid, hoist, dementia',
    asks: {
      experience: ['Which clever gadget has made a job at home easier for you?'],
      idea: ['Which job at home would you like to have made easier for your hands?'],
      choice: ['A jar that will not open: a cloth round the lid, or hot water?'],
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
        'Which small aid makes the biggest difference at home: a rail, a ramp or a better chair?',
        'What draws people to occupational therapy: problem solving, people or variety?',
        'What would you adapt first at work: the desk, the chair or the hours?',
        'What matters most in occupational therapy: listening, the right aids or time?',
      ],
      cued: [
        'Which *wet room* tip do you pass on most?',
        'What does a good first *assessment* at home begin with?',
      ],
    },
  },
];
