import type { Subject } from '../../subject';

/** More of looking after: weights and shapes, care homes and their people, signs, and well-dressed dogs and horses. */
export const slimmingAndCare: readonly Subject[] = [
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
      experience: ['+Which small swap at mealtimes did you stick with?'],
      idea: ['+Which healthy dinner do you cook again and again because it tastes so good?'],
      choice: [
        'A healthy treat: fruit and yoghurt, dark chocolate or a handful of nuts?',
        'What helps most at a slimming group: the company, the recipes or the weekly chat?',
      ],
    },
    cued: [
      'Which *recipe* would you bring along to a healthy eating evening?',
      'What would you buy yourself after *target* is reached: shoes, a dress or a day out?',
      'Which colourful *meal* could you eat every day of the week?',
      'What keeps your *motivation* going on a rainy evening: friends, music or a plan?',
    ],
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
      choice: [
        'What helps you feel at ease in a consultation: time, clear pictures or a kind voice?',
        'Your best side in photos: left, right or straight on?',
      ],
      idea: ['Which of your features do you like best in the mirror?'],
      experience: ['Which feature did you get from your grandparents: eyes, nose or smile?'],
    },
    cued: [
      'Which question would you put first on a list for a *consultation*?',
      'What would you take along for a quiet week of *recovery*: books, films or a friend?',
      'How would you get to know a *surgeon* before choosing: a video, a talk or a coffee with a past patient?',
      'How do you like to have a *procedure* explained: by drawing, by video or in plain words?',
    ],
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
      experience: ['Which home remedy did your grandmother always have ready?'],
      idea: ['Which plant would you grow in a garden of healing herbs?'],
      problem: ['Which small ailment do you always treat at home first?'],
      choice: ['Homeopathic remedies: in a travel kit, or in a drawer at home?'],
    },
    cued: [
      'What do you keep in a first-aid box next to *arnica*: plasters, a bandage or tweezers?',
      'How do you like *chamomile*: as tea, in a bath or as a flower in the garden?',
      'Which *natural* remedy do you like to have at home in winter: ginger, honey or thyme?',
      'Which question would you bring to a first *consultation* about your health?',
    ],
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
      choice: [
        '+Pilates: on the mat, or on the reformer?',
        '+How do you like a reformer class: slow and steady, or a real challenge?',
        '+What would you most like to gain from pilates: strength, posture or calm?',
        'A pilates class: early in the morning, or after work?',
      ],
      experience: [
        'Which muscle do you notice most the day after pilates?',
        'Which pilates exercise looked easy until you tried it?',
      ],
    },
    cued: [
      'What do you look at during a *plank*: the clock, the floor or the teacher?',
      'What would you like a stronger *core* for: sport, gardening or lifting children?',
      'What would you tell a *beginner* before a first class: go slow, breathe or bring socks?',
      'What helps your *posture* most in a day: a good chair, a walk or a stretch?',
      'Which colour of *grip socks* would you choose: plain, striped or very bright?',
      'How do you like a *mat* class: quiet and slow, or lively with music?',
      'Which *strength* exercise do you like most: legs, arms or back?',
      'How do you like the *springs* on a reformer: light and wobbly, or heavy and steady?',
    ],
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
      choice: [
        '+Yoga teacher training: a month away, or a weekend at a time?',
        '+What would you most like to learn in a yoga teacher training: poses, breathing or philosophy?',
      ],
      idea: ['Which yoga pose would you most like to teach to a class?'],
      experience: ['Which yoga teacher has taught you most, and how?'],
    },
    cued: [
      'Where would you most like to take a yoga *retreat*: mountains, beach or forest?',
      'Which *Sanskrit* word from yoga do you like to say?',
      '*Savasana*: a blanket, an eye pillow or just the floor?',
      '*Vinyasa* or yin: which do you choose on a Monday evening?',
    ],
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
      idea: ['+Which colour would you paint your toenails today?'],
      choice: [
        '+What do you enjoy most in a pedicure: the soak, the massage or the colour?',
        '+Toenails for the summer: a bright colour, or something softer?',
      ],
      experience: ['Which toenail colour have you worn more than any other?'],
    },
    cued: [
      'Which *sandals* do you reach for first when the sun comes out?',
      'A *gel* pedicure: a plain shade, glitter or a French tip?',
      'Where do you like to rest your feet after a good *foot soak*?',
      'What do you do to keep your *heels* soft: cream, a file or cosy socks?',
      "What's best during a foot *massage*: a chat, music or silence?",
      'When do your feet need a treat most: before a *holiday*, or after it?',
      'Which scent would you choose for a foot *scrub*: mint, citrus or lavender?',
      'What would you do first to get your feet ready for a *wedding*: polish, soak or massage?',
    ],
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
      choice: ['To remember somebody: a light on a tree, a walk they loved or their favourite cake?'],
      idea: ['Who would you hang a light on the tree for?'],
      experience: ['What did somebody you loved teach you that you still do today?'],
      problem: ['Which song or smell brings somebody you miss right back into the room?'],
    },
    cued: [
      'Which *carol* would you sing for somebody you think of at Christmas?',
      'What would you write on a *star* for somebody you remember?',
      'What shape of *bauble* would you hang up for a grandparent?',
      'Who taught you to light *candles* in December?',
    ],
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
      choice: [
        '+What matters most in a care home: kindness, good food or things to do?',
        '+What makes a care home feel like home: the garden, the cooking or the people?',
      ],
      experience: ['Which small kindness makes a carer stand out?'],
      idea: ['What would you ask the team at a care home open day?'],
    },
    cued: [
      'Which *cake* would you put out for an afternoon tea with residents?',
      'Where would you sit in a *lounge*: by the window, by the piano or near the tea?',
      'Which *activity* would you like on every day of the week: music, cards or gardening?',
      'What would you plant in a care home *garden*: roses, herbs or tomatoes?',
    ],
    atWork: {
      asks: [
        '+What makes a care home feel like home?',
        '+What tells you within minutes that a care home is a happy place?',
        '+What do families value most in a care home: kindness, communication or activities?',
        "Which activity brings a care home to life: music, animals or children's visits?",
      ],
      cued: [
        'What do *relatives* ask first on a tour of a home?',
        'Which *activity* brings the whole lounge to life?',
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
      choice: [
        'What makes a good carer: patience, kindness or a sense of humour?',
        'In a care job: the early round, the afternoon chats or the quiet nights?',
      ],
      experience: ['Who looked after you so well that you have never forgotten?'],
    },
    cued: [
      'What keeps you going through a *night* shift in care: tea, a good colleague or music?',
      'What would you like to chat about on a *home care* visit: family, football or old times?',
      'What would you want to learn first in your *training* for a care job?',
      'What do you listen to while *driving* from one care visit to the next?',
      'Which hours suit you best for a *part time* care job: mornings, evenings or weekends?',
      'What would you tell a friend who wants to *apply* for a first care job?',
      'What would you ask in an *interview* for a care job: about the team, the rota or the residents?',
      'What would you bring to a *care home* to start a conversation: photos, music or a dog?',
    ],
    atWork: {
      asks: [
        '+Which skill from another job is most useful in care work?',
        '+Who makes a care team run smoothly: the planner, the carer or the manager?',
        'What makes somebody good at care work: patience, humour or a good memory?',
        'What makes a first week in a care job go well?',
      ],
      cued: [
        'What makes new *carers* stay past the first three months: the team, the rota or the training?',
        'What belongs in the first hour of an *induction* in care: names, stories or safety?',
        'What makes a good *senior* carer: patience, humour or a clear head?',
        'How long should new staff shadow a *shift* in care: two days, a week or longer?',
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
      choice: ['To share old memories: a box of photographs, or a favourite song?'],
      idea: ['What would you put in a memory box about your childhood?'],
      experience: ['Which old object at home tells a story every time you see it?'],
      problem: ['+~Which song from your youth can you still sing word for word?'],
    },
    cued: [
      'Which cake belongs on the table at a *memory cafe*?',
      'What song would you start with at a *singing* session for everybody?',
      'What would you plant next to *forget-me-nots* for colour in spring?',
      'Which garden flower do you think of besides *forget-me-not* when you think of old friends?',
    ],
    atWork: {
      asks: [
        'What should everybody at work know about dementia?',
        'What makes a shop or bank easier for people with dementia: clear signs, time or trained staff?',
        'Which moment with somebody with dementia still makes you smile?',
        'What has somebody with dementia taught you about patience?',
      ],
      cued: [
        'What did you take back to work from a dementia *awareness* session?',
        'Which change makes a shop or bank more *dementia-friendly*: signs, time or a seat?',
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
      experience: ['+Which sign do you already know?'],
      idea: [
        '+Where would sign language come in handy for you?',
        '+Who would you love to chat with in sign language?',
        '+Which word would you like to be able to say in sign language?',
      ],
    },
    cued: [
      'Which letter of the sign language *alphabet* do you find easiest to remember?',
      'What would you practise your *fingerspelling* on first: your name, your street or your pet?',
      'Which song would you love to see performed by a sign language *choir*?',
      'Where did you last see a sign language *interpreter*: on TV, on stage or at an event?',
      'Who would you bring along to a *taster* class in sign language?',
      'Which sign would you teach first in a *baby* signing class: milk, more or all done?',
      'What would you like to sign first as a *beginner*: your name, a thank you or a joke?',
      'What makes a sign language *tutor* easy to follow: humour, patience or plenty of practice?',
      'When would a sign language *course* fit your week best: lunchtime, evening or Saturday?',
      'Where would you first use sign language to greet a *deaf* person: at work, in a shop or at a club?',
    ],
    atWork: {
      asks: [
        '+Which sign would be most useful at work?',
        '+How does sign language make a workplace more welcoming?',
        '+What would you like to say to a colleague in sign language?',
        '+What would you like to sign first: your name, a greeting or thank you?',
        '+What would help colleagues learn sign language: a short course, a daily sign or a club?',
        '+Where is sign language most useful at work: at reception, in meetings or with customers?',
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
      idea: ['+Which colour suits your dog best?'],
      choice: [
        '+What does your dog wear on a rainy walk: a coat, a jumper or just fur?',
        'A walk in the rain with your dog: straight out, or a look at the door first?',
      ],
      problem: ['~What does your dog do the moment you hold up its coat?'],
    },
    cued: [
      'Which *bow tie* or bandana would your dog wear to a party?',
      'What does a *dachshund* do when the grass is taller than its legs?',
      'How do you dry a wet dog: with a *drying robe* or an old towel?',
      "Where does your dog pull hardest in its *harness*: to the park, the sea or a friend's door?",
    ],
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
      choice: [
        '+A treat for your dog: something crunchy, or something soft and chewy?',
        '+Which flavour would your dog choose: peanut butter, cheese or chicken?',
      ],
      idea: ['Which flavour of cake would your dog order for its birthday?'],
      experience: ["+~How do you celebrate your dog's birthday, and who enjoys it more?"],
    },
    cued: [
      '*Peanut butter*: crunchy, smooth or straight off the spoon for your dog?',
      'How many candles or biscuits belong on a *birthday cake* for a dog?',
      'A *puppuccino*: how long does it last in front of a dog you know?',
      'What would you pack for a *gotcha day* picnic with a dog?',
    ],
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
      problem: ["What's hardest about keeping a horse calm when the vet comes?"],
      choice: ['A treat for a horse: an apple, a carrot or a mint?'],
      experience: ["What's the cleverest thing your horse has ever worked out?"],
      idea: ['What do you like to do with your horse on a day off from riding?'],
    },
    cued: [
      'Which name suits a grey *mare* best: Misty, Silver or Pearl?',
      'What do you put in a warm *mash* for a cold day: bran, carrots or apples?',
      'When is your *farrier* due: every five weeks, six or eight?',
      'What is your favourite name for a *foal* born in spring?',
    ],
    atWork: {
      asks: [
        'What do you value most in an equine vet: speed, calm or a straight answer?',
        'Which topic would you like an equine vet to cover at a yard talk: colic, lameness or diet?',
        'What makes a stable visit easy for the vet: good light, a calm handler or clear records?',
        'Which check should every horse owner book first in spring: teeth, vaccination or feet?',
      ],
      cued: [
        'Which tip about *hooves* do you wish every owner knew?',
        'What makes a *vetting* go smoothly for everybody in the yard?',
      ],
    },
  },
];
