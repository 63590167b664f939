import type { Subject } from '../subject';

/** More of looking after: weights and shapes, care homes and their people, signs, and well-dressed dogs and horses. */
export const tending: readonly Subject[] = [
  {
    name: 'slimming group',
    says: [
      '(slimming|weight loss|weight watchers) (group|club|class|consultant|clinic|programme|program|jab|injection|coach)',
      'slimmer of the (week|month|year)',
      'weigh in (night|day)',
      '(mounjaro|wegovy|ozempic)',
      'lost (a stone|two stone|three stone|half a stone)',
    ],
    clues:
      'stone lighter, scales, slimmers, healthy swaps, portion, kilos, slimming, weight loss, weigh in, pound, stone, consultant, recipe, food diary, plan, motivation, target, body magic, healthy eating, jab, lost, calorie, meal, syns, supportive, dress size, diet, injection, snack, january, inch',
    asks: {
      idea: ['Which healthy dinner do you cook again and again because it tastes so good?'],
      problem: ["Which time of day is hardest for you when you're eating well?"],
      choice: ['A healthy treat: fruit and yoghurt, dark chocolate or a handful of nuts?'],
      experience: ['Which small swap at mealtimes did you stick with?'],
    },
  },
  {
    name: 'cosmetic surgery',
    says: [
      '(cosmetic|plastic|aesthetic) (surgery|surgeon)',
      'rhinoplasty',
      '(nose|eyelid|facelift|breast|tummy) (job|surgery|reduction|augmentation|tuck|consultation)',
      'blepharoplasty',
      'liposuction',
      'gyna?ecomastia',
    ],
    clues:
      'surgeon, consultation, natural looking, eyelids, anaesthetic, rhinoplasty, facelift, breast, tummy tuck, recovery, before and after, implant, liposuction, scar, procedure, clinic, board certified, augmentation, reduction, hospital, patient, swelling, bbl, blepharoplasty, reconstruction, mummy makeover, theatre, hair transplant, downtime',
    asks: {
      idea: ['Which of your features do you like best in the mirror?'],
      problem: ['~Which pose do you always strike when somebody points a camera?'],
      choice: ['Your best side in photos: left, right or straight on?'],
      experience: ['Which feature did you get from your grandparents: eyes, nose or smile?'],
    },
  },
  {
    name: 'homeopathy',
    says: [
      'hom(eo|oeo)path(y|ic)?',
      'bach flower',
      'flower (remedy|remedies|essence)',
      'tissue salts',
      'naturopath(y|ic)?',
      'iridolog(y|ist)',
    ],
    clues:
      'remedies, arnica, tincture, constitutional, pillules, chamomile, natural health, remedy, flower essence, homeopath, tissue salts, pill, potency, consultation, dilution, holistic, constitution, nux vomica, rescue, natural, symptom, clinic, bhms, dispensary, pulsatilla, practitioner, chronic, calendula, case taking, like cures like, pharmacy, globule, bach',
    asks: {
      idea: ['Which plant would you grow in a garden of healing herbs?'],
      problem: ['Which small ailment do you always treat at home first?'],
      choice: ['Homeopathic remedies: in a travel kit, or in a drawer at home?'],
      experience: ['Which home remedy did your grandmother always have ready?'],
    },
  },
  {
    name: 'reformer pilates',
    says: [
      'reformer (pilates|class|studio|bed|session|machine)',
      'pilates (reformer|studio opening)',
      '(megaformer|lagree)',
      '(hot|aerial|power) pilates',
      'wunda chair',
    ],
    clues:
      'carriage, grip socks, straps, abs, wobble, planks, footbar, pilates, springs, core, studio, bed, instructor, class pack, box, mat, tone, low impact, strength, intro offer, posture, lengthen, schedule, beginner, machine, jumpboard, burn, megaformer, shake, timetable, glutes, waitlist',
    asks: {
      idea: ['Which pilates move would you most like to do with ease?'],
      problem: ['Which muscle do you notice most the day after pilates?'],
      choice: ['A pilates class: early in the morning, or after work?'],
      experience: ['Which pilates exercise looked easy until you tried it?'],
    },
  },
  {
    name: 'yoga teacher training',
    says: [
      'yoga (teacher|instructor) (training|course|vacancy|job|wanted|retreat)',
      '(200|300|500) ?(hour|hr) (yoga|ytt|teacher)',
      'ytt',
      '(hot|bikram|ashtanga|kundalini|iyengar) yoga',
      'yoga (philosophy|studio owner|immersion)',
    ],
    clues:
      'asana, pranayama, yoga alliance, shala, savasana, sanskrit, 200 hour, ytt, anatomy, certification, retreat, philosophy, vinyasa, hatha, ashram, rishikesh, sequencing, instructor, alliance, early bird, 300 hour, teaching practice, graduate, yin, meditation, accredited, immersion, deepen, mat, module, cover teacher',
    asks: {
      idea: ['Which yoga pose would you most like to teach to a class?'],
      problem: ['Which yoga pose is hardest to explain to somebody else?'],
      choice: ['At yoga: front of the room, by the wall or near the window?'],
      experience: ['Which yoga teacher has taught you most, and how?'],
    },
  },
  {
    name: 'pedicure',
    says: [
      'pedicure',
      '(fish|spa|medical|callus|gel) ped(i|icure)',
      '(foot|feet) (soak|scrub|spa|mask|bath)',
      'toe (polish|nails done)',
      'mani ?pedi',
    ],
    clues:
      'toes, sandals, heels, soak, nail colour, summer feet, cuticles, toe, polish, gel, foot soak, callus, scrub, nail, spa chair, colour, massage, file, medi, foot mask, dry skin, paraffin, appointment, summer ready, flip flops, shellac, cracked heel, french tip, foot bath, pumice, podiatry, ingrown',
    asks: {
      idea: ['Which colour would you paint your toenails today?'],
      problem: ["What's hardest about painting your own toenails?"],
      choice: ['Toenails for the summer: a bright colour, or something softer?'],
      experience: ['Which toenail colour have you worn more than any other?'],
    },
  },
  {
    name: 'memory tree',
    says: [
      '(light up a life|lights of love|tree of (light|lights|love|life|remembrance))',
      '(hospice|memory|memorial|remembrance) (tree|walk|garden|lights|service|leaf|leaves|dove|forget me not)',
      'forget me not (appeal|garden)',
      'hospice (at home|nurse|care week|lottery|volunteer|open day)',
      'palliative (care|nurse|team)',
    ],
    clues:
      'dedicate, loved one, in memory, candles, hospice, carols, dedication, lights, remembrance, switch on, star, bauble, donation, tag, service, christmas, names read, remember, bereaved, choir, illuminated, celebrate a life, december, sponsor a light, chaplain, lost, minute silence, message',
    asks: {
      idea: ['Who would you hang a light on the tree for?'],
      problem: ['Which song or smell brings somebody you miss right back into the room?'],
      choice: ['To remember somebody: a light on a tree, a walk they loved or their favourite cake?'],
      experience: ['What did somebody you loved teach you that you still do today?'],
    },
  },
  {
    name: 'care home open day',
    says: [
      'care home (open day|opens|opening|award|awards|rating|manager|tour|vacancy|team)',
      '(rated|rating of) (good|outstanding) by (the )?cqc',
      'cqc (rating|inspection|report)',
      '(great british|national) care awards',
      'care home of the year',
      'aged care',
      'nursing home',
    ],
    clues:
      'residents, dignity, care staff, nursing, relatives, inspectors, manager, inspection, rating, dementia, tour, outstanding, lounge, lifestyle, afternoon tea, respite, activity, carer, bedroom, ribbon cutting, garden, en suite, mayor, cqc, elderly, residential, cinema room, hairdresser, tea and cake, award winning, hiqa',
    asks: {
      idea: ['Which things from home would you always like to have around you?'],
      problem: ["What's hardest to picture about a care home until you visit one?"],
      choice: ['In a care home: a garden to dig in, a cat on the sofa or a piano that gets played?'],
      experience: ['What have you learnt to make or mend from somebody older?'],
    },
    atWork: {
      work: [
        "What's hardest for a family when a parent moves into a care home?",
        'What would you look for first on a visit to a care home?',
      ],
      people: [
        "What small thing have you seen a carer do that made a resident's day?",
        'What did you expect a care home to be like before you set foot in one?',
      ],
    },
  },
  {
    name: 'care jobs',
    says: [
      '(care|healthcare|home care|domiciliary|residential|senior care|night care) (assistant|worker|support worker|worker jobs|coordinator|recruitment)',
      'care (job|jobs|career|careers|vacancies|apprentice|apprenticeship)',
      '(become|work as|working as) a (carer|caregiver|care worker|foster carer)',
      'carer of the (month|year)',
      'social care (job|career|worker|week)',
    ],
    clues:
      'carers, mileage, nvq, care certificate, compassion, shift, care assistant, domiciliary, night, driving licence, dbs, rewarding, hourly rate, home care, apply, vacancy, bank staff, registered nurse, induction, senior, part time, paid training, recruiting, service user, refer, weekend, sponsorship, support worker, zero hours',
    asks: {
      idea: ['Which part of a care shift do you like best: the morning, the meals or the chats?'],
      problem: ['What do people most often get wrong about working in care?'],
      choice: ['In a care job: the early round, the afternoon chats or the quiet nights?'],
      experience: ['Who looked after you so well that you have never forgotten?'],
    },
    atWork: {
      work: [
        'What makes a care shift run well: enough time, a good handover or a full team?',
        'Which part of care work do people outside it never see?',
      ],
      people: [
        'What makes somebody good at care work: patience, humour or a good memory?',
        'What would you tell somebody on their first day in care work?',
      ],
    },
  },
  {
    name: 'dementia friends',
    says: [
      'dementia (friend|friends|friendly|awareness|training|action week|champion|bus|village|garden|nurse|support)',
      "alzheimer'?s",
      '(memory|reminiscence) (box|walk|group|session|lane|room|clinic)',
      'reminiscence',
      "world alzheimer'?s",
    ],
    clues:
      "memories, carers, old photographs, diagnosis, memory box, familiar, alzheimer's, memory, awareness, memory cafe, singing, reminiscence, action, living with, champion, session, village, sensory, understanding, training, forget me not, badge, support group, walk, nurse, twiddle muff, confusion, stigma, research, symptom, elderly",
    asks: {
      idea: ['What would you put in a memory box about your childhood?'],
      problem: ['~Which song from your youth can you still sing word for word?'],
      choice: ['To share old memories: a box of photographs, or a favourite song?'],
      experience: ['Which old object at home tells a story every time you see it?'],
    },
    atWork: {
      work: [
        'What do people get wrong most when they talk to somebody with dementia?',
        'Which part of a shop or a bank is hardest to use with dementia?',
      ],
      people: [
        'What has somebody with dementia taught you about patience?',
        'Which moment with somebody with dementia still makes you smile?',
      ],
    },
  },
  {
    name: 'sign language class',
    says: [
      '(sign language|bsl|asl|isl|auslan) (class|course|lesson|level|interpreter|taster|week|teacher|choir|club|day)',
      'learn (to sign|sign language|bsl|asl)',
      'signing (class|choir|course)',
      'deaf awareness',
      'baby sign(ing)?',
    ],
    clues:
      'deaf, fingerspelling, signing, level 1, interpreter, bsl, auslan, tutor, alphabet, hearing, taster, makaton, isl, asl, baby signing, beginner, course, communicate, deaf awareness, handshape, hard of hearing, choir, accessible, learn, gcse, vocabulary, enrol',
    asks: {
      idea: ['Which word would you like to be able to say in sign language?'],
      problem: ['Which word would be hardest to guess from hands alone?'],
      choice: ['Learning sign language: with a friend, or in a class of new people?'],
      experience: ['When did hands and a smile get you further than words?'],
    },
    atWork: {
      work: [
        'What makes a meeting hard to follow for a deaf colleague?',
        'Which is hardest in sign language: the hands, the face or the speed?',
      ],
      people: [
        'Which sign did you learn first, and from whom?',
        'What did a deaf colleague or friend teach you about talking?',
      ],
    },
  },
  {
    name: 'dog coats and harnesses',
    says: [
      'dog (coat|jacket|jumper|sweater|raincoat|boots|bandana|bow tie|fleece|drying robe|harness|collar|life jacket|clothing|outfit)',
      '(puppy|pet) (coat|harness|bandana|collar|clothing|fashion)',
      '(no pull|walking|canine) harness',
      '(slip|biothane|training|rope) (lead|leash)',
      'drying (robe|coat) for dogs',
    ],
    clues:
      'reflective, waterproof, chest size, paws, fleece, buckle, collar, lead, bandana, sausage dog, bow tie, chest, measure, no pull, greyhound, tweed, drying robe, size guide, adjustable, whippet, dachshund, muddy, jumper, walkies, boot, girth, matching, pup, handmade, fitting, raincoat',
    asks: {
      idea: ['Which colour suits your dog best?'],
      problem: ['~What does your dog do the moment you hold up its coat?'],
      choice: ['A walk in the rain with your dog: straight out, or a look at the door first?'],
      experience: ['~Who had the smartest outfit on your last walk: you, or the dog?'],
    },
  },
  {
    name: 'dog bakery',
    says: [
      '(dog|pet|puppy|barking) (bakery|cake|birthday cake|biscuit|ice cream|pizza|beer|cafe menu|donut|cupcake)',
      'pupcake',
      'puppuccino',
      'cakes? for (dogs|pets)',
      'doggy (bakery|ice cream|bag of treats|cake)',
      'birthday (cake|box) for (your )?(dog|pup|cat)',
    ],
    clues:
      'peanut butter, gotcha day, carob, wagging tails, dog friendly, pupcakes, treat, birthday cake, biscuit, paw, grain free, barkday, pooch, hound, puppuccino, xylitol, baked, pawty, personalised, liver, doughnut, doggy, pup, bone shaped, hypoallergenic, yoghurt, sweet potato, good boy, chew, box',
    asks: {
      idea: ['Which flavour of cake would your dog order for its birthday?'],
      problem: ['Which treat is hardest for your dog to wait for?'],
      choice: ['A treat for your dog: something crunchy, or something soft and chewy?'],
      experience: ["~How do you celebrate your dog's birthday, and who enjoys it more?"],
    },
  },
  {
    name: 'equine vet',
    says: [
      '(equine|horse) (vet|vets|veterinary|clinic|hospital|physio|physiotherapist|physiotherapy|osteopath|dentist|chiropractor|massage|therapist|vaccination|wormer|worming)',
      '(horse|pony|equine) (feed|feeds|nutrition|nutritionist|supplement|balancer|treats|muesli|weighbridge|health)',
      'laminitis',
      '(gastric ulcers|sweet itch|strangles)',
      'haynet',
    ],
    clues:
      'horses, hooves, hay, lameness, scoping, mash, mare, colic, foal, farrier, worming, teeth, hoof, stable, yard, pony, vaccination, laminitis, x ray, tendon, vetting, livery, scan, physio, stud, rider, pre purchase, saddle, dental, gastroscopy, strangles, paddock',
    asks: {
      idea: ['What do you like to do with your horse on a day off from riding?'],
      problem: ["What's hardest about keeping a horse calm when the vet comes?"],
      choice: ['A treat for a horse: an apple, a carrot or a mint?'],
      experience: ["What's the cleverest thing your horse has ever worked out?"],
    },
    atWork: {
      work: [
        'What do you value most in an equine vet: speed, calm or a straight answer?',
        'Which is hardest on a visit to the stable: the horse, the weather or the light?',
      ],
      people: [
        'Which horse taught you the most about patience?',
        'What do you remember about the first foal you saw born?',
      ],
    },
  },
];
