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
      choice: [
        'An afternoon at the day centre: bingo, a sing-along or a good chat?',
        'Which activity would you choose first at a day centre: crafts, cards or music?',
      ],
      idea: [
        'Which song would get everybody singing at a day centre?',
        'Which game or craft would you teach the members of a day centre?',
      ],
    },
    atWork: {
      asks: [
        'What makes the day at a day centre: the lunch, the music or the company?',
        'Which activity brings most people together at a day centre: music, crafts or games?',
        'Which game, song or craft brings everybody at a day centre to the table?',
        'What matters most in a day centre: good transport, a warm welcome or a full programme?',
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
      choice: [
        'Which hot lunch would you choose today: a roast, a pie or a curry?',
        'A hot lunch brought to the door: a roast dinner, or a good stew?',
        'What matters most in a hot lunch delivered home: the taste, the choice or the friendly hello?',
      ],
      idea: ['Which hot lunch would you like to find on your doorstep today?'],
    },
    atWork: {
      asks: [
        'What matters most in a meals-on-wheels service: good food, a friendly driver or the right time?',
        'What makes volunteering for meals on wheels easy: short rounds, set days or a good team?',
        'Which dish would you most want to see on a meals-on-wheels menu?',
        'What matters more on a meals-on-wheels round: the hot lunch, or the chat at the door?',
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
      idea: [
        '+Which song would you choose for a sing-along in a care home lounge?',
        'Which old hit gets everybody singing along, at any age?',
      ],
      choice: ['Which activity would you bring to a care home: music, painting or gardening?'],
      experience: ['Which game or song did you learn from your grandparents?'],
    },
    atWork: {
      asks: [
        'Which visitor would you book for a care home: a singer, a school class or a dog?',
        'Which activity fills the lounge of a care home fastest: music, bingo or baking?',
        'What matters most in a care home activity: laughter, movement or memories?',
        'What makes an activity in a care home work for somebody who says no at first?',
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
      idea: ['+What would you like to learn from somebody much older than you?'],
      choice: [
        'Old and young together: baking, singing or planting seeds?',
        'Which game is best for young and old together: cards, dominoes or bingo?',
      ],
      experience: ['What did you love doing with your grandparents?'],
    },
    atWork: {
      asks: [
        'What do children and older people enjoy most together: songs, baking or stories?',
        'Which activity would you plan first for children and older people together?',
        'What breaks the ice fastest when children visit a care home?',
        'What makes a visit between a school and a care home work: songs, crafts or time to chat?',
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
      choice: [
        '+What matters most in a live-in carer: patience, good cooking or a sense of humour?',
        'What makes a house feel like home at any age: the garden, the photos or the company?',
      ],
      experience: ['Which daily routine means most to the older people in your family?'],
      idea: ['Which little thing would you want a live-in carer to know about your day?'],
    },
    atWork: {
      asks: [
        '+What matters most in live-in care: the right match, good training or time to talk?',
        'What helps a family most when care begins at home: clear plans, calls or one contact?',
        'What makes the first week of live-in care easier: a routine, a list or a good chat?',
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
      choice: [
        'What makes a place feel like your own: the colours, the pictures or the kitchen?',
        'What matters most in a home of your own: privacy, good neighbours or a garden?',
        'Which skill for living on your own would you learn first: cooking, budgeting or DIY?',
      ],
      experience: ['What was the first meal you cooked in your own home?'],
    },
    atWork: {
      asks: [
        'What matters most in supported living: choice, the right staff or good neighbours?',
        'Which makes a move into supported living easier: visits, time or familiar faces?',
        'What matters more in a support worker: patience, or a sense of humour?',
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
      choice: [
        '+Which do you value most in a personal assistant: patience, good cheer or being on time?',
        'Where would you go first with a helping hand for the day: shops, cinema or seaside?',
        'What makes somebody good to have around: kindness, calm or a sense of humour?',
      ],
      idea: ['Which job in your week would you share with a helping hand?'],
    },
    atWork: {
      asks: [
        'What matters most in a personal assistant: reliability, humour or respect?',
        'What have you learned from the person you assist, or who assists you?',
        'What makes employing a personal assistant easier: payroll help, a guide or a peer group?',
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
      choice: [
        'What makes a first day in a new job go well: a plan, a buddy or a warm welcome?',
        'What matters most to you in a job: the people, the hours or the work itself?',
        'To learn a new job: watch somebody, read the steps or have a go?',
      ],
      idea: ['Which job would you most like to try for a day?'],
    },
    atWork: {
      asks: [
        'What should employers adapt first to hire more disabled people: adverts, interviews or hours?',
        'What makes a workplace welcoming to everybody: clear tasks, quiet spaces or patience?',
        'What helps a new colleague with a disability most: clear steps, or one steady contact?',
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
      choice: [
        'Which corner would you go to first in a sensory room: the beanbags, the lights or the music?',
        'To calm down: soft lights, a heavy blanket or quiet music?',
        'Which light would you choose for a sensory room: bubbles, stars or soft colours?',
      ],
    },
    atWork: {
      asks: [
        'What calms you fastest after a noisy day: soft light, silence or music?',
        'Which item would you buy first for a sensory room: a bubble tube, a swing or a projector?',
        'What matters most in a sensory room: the lighting, the sound or the space?',
        'What calms a child fastest in a busy school: a quiet corner, movement or dim light?',
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
      idea: [
        'Which word or sign would you teach everybody first?',
        'Which word would you most like to learn as a sign?',
      ],
      choice: [
        'Where would you like to see more picture signs: in parks, in shops or in schools?',
        'What helps most when talking is hard: pictures, signs or plenty of time?',
      ],
    },
    atWork: {
      asks: [
        'Where would a symbol board be most useful: in parks, schools or waiting rooms?',
        'What helps most in talking with somebody who uses symbols: time, patience or training?',
        'Where would a symbol help more than a written sign: shops, hospitals or buses?',
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
      choice: [
        'What matters most on an accessible holiday: the bathroom, the beach or the way there?',
        'A step-free holiday: by the sea, or in a city with good buses and trams?',
      ],
      experience: ['Which accessible place made you and your family feel truly welcome?'],
      idea: ['Which step-free walk or seafront do you like best?'],
    },
    atWork: {
      asks: [
        'Which place to stay would you recommend to any wheelchair user?',
        'Which hotel or host understood accessibility without being asked?',
        'What would you improve first for accessible travel: rooms, transport or information?',
        'What should every accessible room have: a wet room, more space or a clear photo guide?',
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
      choice: [
        '+What matters most to you in an accessible car: space, comfort or an easy ramp?',
        'Where do you most like to go for a drive: the coast, the hills or the city?',
        'An accessible car: a ramp at the back, or a lift at the side?',
      ],
      idea: ['Where would your first trip go in a car with easy room for a wheelchair?'],
    },
    atWork: {
      asks: [
        'What matters most in a wheelchair-accessible car: the ramp, the view or the space?',
        'What makes a wheelchair-accessible car easy to use every day: the ramp, belts or doors?',
        'Where would you go first with a car that fits a wheelchair and the whole family?',
        'What would you try first on a test drive of a wheelchair-accessible car?',
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
      idea: [
        'Where would you most like a community bus to stop?',
        'Where would you take a minibus full of neighbours for the day?',
      ],
      choice: [
        'What makes a trip on the community bus a good one: the driver, the company or the route?',
        'Which outing would you choose with a full minibus: the seaside, the shops or a garden?',
      ],
    },
    atWork: {
      asks: [
        '+What makes a good volunteer driver: patience, punctuality or a friendly word?',
        '+What helps community transport most: more drivers, more funding or easier booking?',
        'Which trip matters most on community transport: the doctor, the shops or seeing friends?',
        "Which trips are hardest to cover where there's no bus?",
      ],
    },
  },
];
