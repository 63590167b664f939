import type { Subject } from '../subject';

/** Care at home and away from home: for old people, for disabled people and for those who help them. */
export const carers: readonly Subject[] = [
  {
    name: 'day centre',
    says: [
      'day (centre|center|opportunities|services) (for|manager|members|trip|activities|staff|team)',
      '(senior|seniors|adult) day (care|centre|center|club)',
      'adult day ?care',
      "(senior citizens'?|seniors|over 60s|over fifties|older people'?s) (club|centre|center|lunch|group)",
      'lunch club',
      'luncheon club',
    ],
    clues:
      'bingo, minibus, hot lunch, loneliness, seniors, older people, dominoes, members, elderly, lunch, craft, dementia, carer, respite, activities, learning disability, singalong, quiz, social isolation, raffle, adult day, attendance, armchair, outing, knitting, care staff, hot meal, transport, spaces available, placement',
    asks: {
      idea: ['Which game or craft would you teach the members of a day centre?'],
      problem: ['Which game is hardest to stop playing once everybody joins in?'],
      choice: ['An afternoon at the day centre: bingo, a sing-along or a good chat?'],
      experience: ['Which game or craft did an older relative teach you?'],
    },
    atWork: {
      work: [
        'What makes the day at a day centre: the lunch, the music or the company?',
        "What makes the first visit to a day centre easier for somebody who's shy?",
      ],
      people: [
        "What has a member of a day centre told you that you've never forgotten?",
        'Which game, song or craft brings everybody at a day centre to the table?',
      ],
    },
  },
  {
    name: 'meals on wheels',
    says: [
      'meals? on wheels',
      'meal (delivery for|deliveries to) (seniors|the elderly|older)',
      '(hot|home|community) meals? (service|delivered to)',
      'ready meals for (seniors|older|the elderly)',
    ],
    clues:
      "hot lunch, older people, pudding, two course, seniors, elderly, delivered, driver, housebound, roast dinner, route, volunteer, doorstep, nutritious, welfare check, vulnerable, thermal bag, dietary, soft diet, gravy, independent living, frozen meals, carer, isolation, custard, hampers, shepherd's pie, wellbeing check",
    asks: {
      idea: ['Which hot lunch would you like to find on your doorstep today?'],
      problem: ['Which hot meal is hardest to cook for just one person?'],
      choice: ['A hot lunch brought to the door: a roast dinner, or a good stew?'],
      experience: ['Which hot dinner from your childhood would you love to be served again?'],
    },
    atWork: {
      work: [
        'What matters more on a meals-on-wheels round: the hot lunch, or the chat at the door?',
        'Which dish would you most want to see on a meals-on-wheels menu?',
      ],
      people: [
        'Which meal that somebody brought to your door do you still remember?',
        'What did a knock at the door with a hot meal mean to somebody you know?',
      ],
    },
  },
  {
    name: 'care home activities',
    says: [
      '(activities|activity|wellbeing|lifestyle) (coordinator|co ordinator|lead|team at)',
      'residents (enjoyed|loved|celebrated|baked|made|visited|went|had|welcomed)',
      '(care|nursing) home (activities|activity|sports day|olympics|choir|fete|garden|talent)',
    ],
    clues:
      'care home, bingo, armchair, sing along, garden party, residents, activity coordinator, singalong, lounge, entertainer, dementia, reminiscence, baking, smiles all round, crafts, pet therapy, enjoyed, care team, flower arranging, minibus, staff, wellbeing, afternoon tea, balloon, knitting, old songs, pamper, quiz, high tea',
    asks: {
      idea: ['Which old hit gets everybody singing along, at any age?'],
      problem: ['Which song is hardest to sit still to, at any age?'],
      choice: ['An afternoon at a care home: baking, bingo or a visit from a pony?'],
      experience: ['Which game or song did you learn from your grandparents?'],
    },
    atWork: {
      work: [
        'What makes an activity in a care home work for somebody who says no at first?',
        'Which activity fills the lounge of a care home fastest: music, bingo or baking?',
      ],
      people: [
        'Which moment in a care home made you laugh out loud?',
        "Which resident's life story has stayed with you?",
      ],
    },
  },
  {
    name: 'young and old together',
    says: [
      'inter ?generational',
      '(nursery|school|preschool|children) (visit|visits|visited) (the|a|our|their)? ?(care home|residents|elderly|nursing home)',
      'adopt a (granny|grandparent|grandpa)',
      'pen ?pal(s)? (with|for) (residents|seniors|older)',
    ],
    clues:
      'toddlers, grandparents, generations, pen pals, intergenerational, nursery, care home, residents, preschool, singing, storytime, bonds, schoolchildren, elderly, letters, playgroup, giggles, memories, dementia, seniors, mixed ages, wisdom, nursery rhymes, crafts, pupils, smiles, older residents',
    asks: {
      idea: ['What could a five-year-old teach somebody of ninety?'],
      problem: ["Which of your grandparents' skills is hardest for children to learn today?"],
      choice: ['Old and young together: baking, singing or planting seeds?'],
      experience: ['What did you love doing with your grandparents?'],
    },
    atWork: {
      work: [
        'What breaks the ice fastest when children visit a care home?',
        'What do children and older people enjoy most together: songs, baking or stories?',
      ],
      people: [
        'What have you seen happen between a child and an old person that stayed with you?',
        'Which friend of yours is much older or much younger, and how did you meet?',
      ],
    },
  },
  {
    name: 'live-in care',
    says: [
      'live ?in (care|carer|caregiver)',
      '(24 hour|overnight|night|waking night) (care|carer)',
      'caregiver (job|agency|training|wanted|of the month)',
      'care at home (team|visits|package)',
      '(elder|elderly|senior|companion) ?(care|carer|companion|sitter)',
    ],
    clues:
      "companionship, caregiver, carers, dignity, own home, dementia, elderly, one-to-one, overnight, independence, care plan, respite, 24-hour, medication, personal care, cooking, mobility, waking night, care agency, parkinson's, care manager, peace of mind, palliative, cqc, home care, vetted, stay at home, hospital discharge",
    asks: {
      idea: ['Which little thing would you want a live-in carer to know about your day?'],
      problem: ['Which household job gets harder for people as they grow older?'],
      choice: ['With a live-in carer in the evening: a game of cards, or stories of the old days?'],
      experience: ['Who in your family has been cared for at home, and what meant most to them?'],
    },
    atWork: {
      work: [
        'What matters more in live-in care: the same habits, or the same tastes?',
        'What makes the first week of live-in care easier: a routine, a list or a good chat?',
      ],
      people: [
        'What did a carer notice about somebody you love that you had missed?',
        'What made it easier for somebody in your family to accept care at home?',
      ],
    },
  },
  {
    name: 'supported living',
    says: [
      'supported (living|lodgings|accommodation|housing)',
      'learning disab(ility|ilities|led)( service| support| nurse| week)?',
      'shared lives',
      'group home',
      'ndis( provider| support| plan)?',
      'support worker',
      'intellectual disabilit(y|ies)',
    ],
    clues:
      'own front door, tenancy, learning disability, autism, life skills, support workers, tenant, independence, vacancies, shared house, ndis, care provider, housing, one-to-one, keyworker, accommodation, sil, person-centred, support staff, cooking skills, mental health, cqc, community access, complex needs, respite, sleep-in, adults',
    asks: {
      idea: ['Which colour would you love to paint your own front door?'],
      problem: ['Which household job took you longest to learn when you first lived on your own?'],
      choice: ['On the first evening in a new home: cook, or order in with friends?'],
      experience: ['What was the first meal you cooked in your own home?'],
    },
    atWork: {
      work: [
        'What matters most in a first home of your own: the people, the place or the key?',
        'What matters more in a support worker: patience, or a sense of humour?',
      ],
      people: [
        'Which first has somebody in supported living managed that made your whole week?',
        'What did you learn about independence from somebody in supported living?',
      ],
    },
  },
  {
    name: 'personal assistants',
    says: [
      'personal (assistant|assistants) (for|to) (a|disabled|people|support)',
      'direct payment',
      '(care|personal health) budget',
      '(pa|care) (register|employers)',
      'centre for independent living',
      'independent living (centre|fund|support|advice)',
    ],
    clues:
      'personal assistant, disabled people, carers, payroll service, wheelchair, direct payments, disabled, care budget, employer, support worker, hourly, dbs check, personal budget, wheelchair user, independent living, driver, ndis plan, medication, hoist, accompany, payroll, flexible hours, recruiting, enabler, social care, self-directed support, rota, personal care, respite, caring, shadowing',
    asks: {
      idea: ['Which job in your week would you share with a helping hand?'],
      problem: ['Which everyday job is much easier with a second pair of hands?'],
      choice: ['A helper for one afternoon: out and about, or jobs around the house?'],
      experience: ['Who always turned up when you needed a hand?'],
    },
    atWork: {
      work: [
        'What matters most in a personal assistant: reliability, humour or respect?',
        "What's harder for a personal assistant: knowing when to help, or when to step back?",
      ],
      people: [
        'What have you learned from the person you assist, or who assists you?',
        'What does a good personal assistant make possible that people take for granted?',
      ],
    },
  },
  {
    name: 'supported employment',
    says: [
      'supported (employment|internship)',
      'disability (employment|confident|inclusion at work)',
      'inclusive (employer|hiring|recruitment|workplace)',
      'job coach',
      'neurodiversity (at work|training|hub)',
      'des provider',
    ],
    clues:
      'adjustments, jobseekers, neurodivergent, internship, learning disability, disability, job coach, autism, inclusive employer, interview, workplace, disability confident, neurodiverse, placement, reasonable adjustment, paid work, employer, work experience, interns, cv, barriers, down syndrome, employability, travel training, inclusion, candidate, work trial, participant',
    asks: {
      idea: ['Which job at work do you like doing best?'],
      problem: ['What was hardest about your first day in a new job?'],
      choice: ['To learn a new job: watch somebody, read the steps or have a go?'],
      experience: ['Who showed you the ropes in your first job?'],
    },
    atWork: {
      work: [
        'Which part of a normal job interview shuts out the most good people?',
        'What helps a new colleague with a disability most: clear steps, or one steady contact?',
      ],
      people: [
        'Which colleague changed your mind about who can do a job?',
        'What did a job coach or patient colleague do that made your start easier?',
      ],
    },
  },
  {
    name: 'sensory room',
    says: [
      'sensory (room|garden|den|equipment|toy|play|space|story|bus|integration)',
      'bubble tube',
      'weighted (blanket|lap pad)',
      'fidget toy',
      'multi ?sensory',
    ],
    clues:
      'calming, fibre optic, autistic, sensory, bubble tube, lights, autism, fidget, weighted blanket, projector, swing, sen, beanbag, tactile, soft play, texture, overwhelmed, send, glow, ball pit, lava, stimming, regulate, multi-sensory, snoezelen, nursery, ear defenders, dimmed, deep pressure, occupational therapist',
    asks: {
      idea: ['What would you put in a sensory room first: bubbles, lights or a swing?'],
      problem: ['Which is hardest to switch off from in a busy place: noise, lights or crowds?'],
      choice: ['To calm down: soft lights, a heavy blanket or quiet music?'],
      experience: ['Which sound or texture relaxes you at once?'],
    },
    atWork: {
      work: [
        'What calms you fastest after a noisy day: soft light, silence or music?',
        'What calms a child fastest in a busy school: a quiet corner, movement or dim light?',
      ],
      people: [
        'What have you learned about noise and light from somebody who feels them more?',
        'Where did you hide away as a child when everything got too loud?',
      ],
    },
  },
  {
    name: 'talking with symbols',
    says: [
      'aac (device|user|awareness|assessment|app|month)',
      '(communication|symbol) (board|aid|book|passport)',
      'makaton',
      'eye ?gaze',
      'augmentative',
      'voice (banking|bank)',
      'sign (and sing|with baby|of the week)',
    ],
    clues:
      'symbols, speech therapist, non speaking, signing, communicate, aac, makaton, communication board, eye gaze, device, non-verbal, pecs, now and next, visuals, picture cards, autism, core words, talker, voice output, core board, modelling, slt, communication passport, switches, playground board',
    asks: {
      idea: ['Which word or sign would you teach everybody first?'],
      problem: ['Which word would be hardest to show with a symbol?'],
      choice: ['Without speaking: would you rather draw it, sign it or act it out?'],
      experience: ['Which sign or gesture do you use without thinking?'],
    },
    atWork: {
      work: [
        'Where would a symbol help more than a written sign: shops, hospitals or buses?',
        'What do people rush most when they talk with somebody who uses symbols or signs?',
      ],
      people: [
        'Which sign or symbol did you learn first, and from whom?',
        'What has somebody who speaks without words told you that you remember?',
      ],
    },
  },
  {
    name: 'accessible holidays',
    says: [
      'accessible (holiday|travel|tourism|cottage|lodge|beach|getaway|accommodation|trip)',
      'beach wheelchair',
      'wheelchair (accessible|friendly) (holiday|hotel|lodge|cottage|trail|boat|cabin)',
      'wheely ?boat',
      'all terrain wheelchair',
      '(respite|carers) break',
    ],
    clues:
      'wet room, hoist, step free, wheelchair, level access, profiling bed, ramp, beach wheelchair, lodge, cottage, changing places, roll-in shower, carer, disability, mobility, grab rails, adapted, ceiling track, widened doorways, getaway, accommodation, respite, travel, ground floor, disabled traveller, resort, pool hoist, all-terrain',
    asks: {
      idea: ['Which step-free walk or seafront do you like best?'],
      problem: ['What do hotels most often forget when they call a room accessible?'],
      choice: ['A step-free holiday: by the sea, or in a city with good buses and trams?'],
      experience: ['Which accessible place made you and your family feel truly welcome?'],
    },
    atWork: {
      work: [
        'What do pictures of an accessible room hardly ever show?',
        'What matters more on an accessible holiday: the room, or how you get about outside?',
      ],
      people: [
        'Which hotel or host understood accessibility without being asked?',
        'Which place to stay would you recommend to any wheelchair user?',
      ],
    },
  },
  {
    name: 'wheelchair-accessible cars',
    says: [
      'wheelchair (accessible|adapted|friendly) (vehicle|car|taxi|van|minibus|bus)',
      'wav (hire|sale|taxi|stock)',
      'motability',
      '(driving|vehicle|hand) (adaptation|controls)',
      'blue badge',
      'adapted (car|vehicle|driving)',
    ],
    clues:
      'hoist, swivel seat, winch, wheelchair, adaptations, wav, ramp, motability, adapted, tie-downs, lowered floor, wheelchair passenger, drive from, hand controls, mobility vehicle, part exchange, nearly new, seats, tail lift, pavement, minibus, home demonstration, upfront, stock, converted, blue badge, advance payment',
    asks: {
      idea: ['Where would your first trip go in a car with easy room for a wheelchair?'],
      problem: ["What's hardest to find on a day out by car: a wide space, a ramp or a good café?"],
      choice: ['An accessible car: a ramp at the back, or a lift at the side?'],
      experience: ['Which day out by car was easy for everybody in your family?'],
    },
    atWork: {
      work: [
        'What matters most in a wheelchair-accessible car: the ramp, the view or the space?',
        'What takes longest to get used to in a wheelchair-accessible car?',
      ],
      people: [
        'Which journey meant the most to a wheelchair user you know?',
        'Where would you go first with a car that fits a wheelchair and the whole family?',
      ],
    },
  },
  {
    name: 'community transport',
    says: [
      'community (transport|bus|minibus|car scheme)',
      'dial a ride',
      '(volunteer|voluntary) (driver|car|driving)( scheme| service)?',
      'hospital car',
      'patient transport',
      'minibus (driver|service) for',
    ],
    clues:
      "minibus, tail lift, shopping trip, hospital appointments, non drivers, dial-a-ride, driver, volunteer driver, passengers, rural, wheelchair lift, door-to-door, car scheme, elderly, outing, midas, mileage, day trip, isolated, bus pass, group hire, seats, coach, community car, excursion, accessible vehicle, lift home, pick up, doctor's appointment",
    asks: {
      idea: ['Where would you take a minibus full of neighbours for the day?'],
      problem: ['Which trip is hardest to make near you without a car?'],
      choice: ['On the community minibus: a seat by the driver, or by the window?'],
      experience: ['Where did you last go on a community bus or minibus?'],
    },
    atWork: {
      work: [
        'Which trip matters most on community transport: the doctor, the shops or seeing friends?',
        "Which trips are hardest to cover where there's no bus?",
      ],
      people: [
        'Which passenger on a community bus would you love to hear more stories from?',
        'Who drove you where you had to go when there was no bus?',
      ],
    },
  },
];
