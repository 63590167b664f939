import type { Subject } from '../../subject';

/** Care at home and away from home: for old people, for disabled people and for those who help them. */
export const socialCare: readonly Subject[] = [
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
        'What makes a day centre feel welcoming: good company, a hot lunch or friendly staff?',
        'Which activity would you enjoy most at a day centre: painting, gardening or gentle exercise?',
      ],
      idea: ['Which game or craft would you teach the members of a day centre?'],
    },
    cued: [
      'Which number do you always hope to hear at *bingo*?',
      'Which dish belongs on the table at a hot *lunch* in a day centre?',
      'Which song would get everybody going at a *singalong*?',
      'Where would you take the group on a summer *outing*?',
    ],
    atWork: {
      asks: [
        'Which activity brings most people together at a day centre: music, crafts or games?',
        'What makes the day at a day centre: the lunch, the music or the company?',
        'How can a business help a day centre most: volunteers, funding or a visit?',
        'Which game, song or craft brings everybody at a day centre to the table?',
      ],
      cued: [
        'Which *activity* brings quiet visitors out of their shell at your day centre?',
        'What did you learn from a *carer* that helps you to plan a good day?',
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
      choice: ['A hot lunch brought to the door: a roast dinner, or a good stew?'],
      idea: ['Which hot lunch would you like to find on your doorstep today?'],
      experience: ['Which hot dinner from your childhood would you love to be served again?'],
      problem: ['Which hot meal is hardest to cook for just one person?'],
    },
    cued: [
      'Which *pudding* should follow a hot lunch at least once a week?',
      'Which *roast dinner* would you have brought to the door: beef, chicken or pork?',
      'Who would make a great *driver* for hot dinners, with a kind word at every door?',
      'What would you say on the doorstep as a *volunteer* with a hot lunch in your hands?',
    ],
    atWork: {
      asks: [
        'Which dish would you most want to see on a meals-on-wheels menu?',
        'What matters more on a meals-on-wheels round: the hot lunch, or the chat at the door?',
        'Which volunteer role in meals on wheels would you choose: driver, cook or organiser?',
        'What matters most in a meals-on-wheels service: good food, a friendly driver or the right time?',
      ],
      cued: [
        'What would you tell a new *volunteer* before the first delivery round?',
        'Which dish on a *meals on wheels* menu gets the most requests?',
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
        '+Which old hit gets everybody singing along, at any age?',
      ],
      experience: ['Which game or song did you learn from your grandparents?'],
      choice: ['An afternoon at a care home: baking, bingo or a visit from a pony?'],
    },
    cued: [
      'What would you wear to a *garden party* for all ages: a hat, a flower or a tie?',
      'Which song should open a *singalong* with grandparents?',
      'Which call at *bingo* do you know by heart?',
      'Which treat would you choose for an afternoon of *baking* with residents of a care home?',
    ],
    atWork: {
      asks: [
        'Which new activity would you bring to a care home first: art, baking or gentle exercise?',
        'Which activity fills the lounge of a care home fastest: music, bingo or baking?',
        'What helps an activity coordinator most: ideas, volunteers or good supplies?',
        'How could your team help a care home: gardening, music or friendly visits?',
      ],
      cued: [
        'Which activity gets *residents* talking most: music, baking or old photographs?',
        'What helps a new *activity coordinator* most in the first month?',
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
      experience: ['+What did you love doing with your grandparents?'],
      choice: [
        'Old and young together: baking, singing or planting seeds?',
        'Which skill would you like an older person to teach you: knitting, baking or woodwork?',
      ],
      idea: ['What could a five-year-old teach somebody of ninety?'],
    },
    cued: [
      'Which *nursery rhyme* can you still sing from start to end?',
      'What would you bring along to a *care home* for an hour with small children: a puzzle, a song or a dog?',
      'Who would you have liked as a *pen pal* when you were ten?',
      'Which *storytime* book would you choose for listeners of four and of eighty?',
    ],
    atWork: {
      asks: [
        'What do children and older people enjoy most together: songs, baking or stories?',
        'What did an older colleague teach you that you still use?',
        'What do young and old learn from each other best: stories, skills or patience?',
        'What breaks the ice fastest when children visit a care home?',
      ],
      cued: [
        'What works best when *nursery* children first visit older people: a song, a snack or a ball?',
        'Which *intergenerational* activity needs the least preparing and gives the most fun?',
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
      choice: ['What matters most in a live-in carer: patience, good cooking or a sense of humour?'],
      experience: ['Who in your family has been cared for at home, and what meant most to them?'],
      problem: ['Which household job gets harder for people as they grow older?'],
      idea: ['Which little thing would you want a live-in carer to know about your day?'],
    },
    cued: [
      'Which dish should a *live-in* carer learn to cook your way first?',
      'Which thing in your *own home* would you never want to be without?',
      'Which game, song or hobby makes good *companionship* in the evening?',
      'What helps somebody with *dementia* feel at home: music, photos or a set routine?',
    ],
    atWork: {
      asks: [
        '+What matters most in live-in care: the right match, good training or time to talk?',
        'What makes the first week of live-in care easier: a routine, a list or a good chat?',
        'What helps a family most when care begins at home: clear plans, calls or one contact?',
        'What made it easier for somebody in your family to accept care at home?',
      ],
      cued: [
        'Which quality do you look for first in a new *carer*?',
        'Which part of a good *care plan* gets forgotten most easily?',
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
      problem: ['Which household job took you longest to learn when you first lived on your own?'],
      idea: ['Which colour would you love to paint your own front door?'],
      experience: ['What was the first meal you cooked in your own home?'],
      choice: ['On the first evening in a new home: cook, or order in with friends?'],
    },
    cued: [
      'Which dish would you show somebody first in a *cooking* lesson?',
      'What makes a *shared house* feel like home: meals together, a garden or a big sofa?',
      'What would you give somebody who has the keys to a first *tenancy*?',
      'What would you do first with a day of real *independence*?',
    ],
    atWork: {
      asks: [
        'What draws people to a career in support work: the people, the variety or the purpose?',
        'Which skill matters most in supported living: listening, patience or encouragement?',
        'What matters most in supported living: choice, the right staff or good neighbours?',
        'What matters more in a support worker: patience, or a sense of humour?',
      ],
      cued: [
        "What small thing does a *support worker* do that makes somebody's whole day?",
        'How would you describe *person-centred* support in one short sentence?',
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
        'Which do you value most in a personal assistant: patience, good cheer or being on time?',
        'What makes a good match with a personal assistant: shared hobbies, humour or calm?',
      ],
      idea: ['Which job in your week would you share with a helping hand?'],
      experience: ['Who always turned up when you needed a hand?'],
    },
    cued: [
      'Where would you go for a great day out with a friend who is a *wheelchair user*?',
      'What makes a good *driver* for a day out: quiet company, good stories or good music?',
      'Which quality matters most in a *support worker*: patience, humour or being on time?',
      'What does *independent living* mean to you first: your own kitchen, key or timetable?',
    ],
    atWork: {
      asks: [
        'What matters most in a personal assistant: reliability, humour or respect?',
        'What have you learned from the person you assist, or who assists you?',
        'What does a good personal assistant make possible that people take for granted?',
        'What do you look for first in a personal assistant: warmth, reliability or experience?',
      ],
      cued: [
        'Which shift does a *support worker* like best: mornings, evenings or weekends?',
        'What do you ask first when you are *recruiting* a personal assistant?',
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
        'To learn a new job: watch somebody, read the steps or have a go?',
        'What gives you most confidence in a new job: training, a mentor or time to practise?',
      ],
      experience: ['Who showed you the ropes in your first job?'],
      problem: ['What was hardest about your first day in a new job?'],
    },
    cued: [
      'Which question at an *interview* brings out the best in people?',
      'What makes a *placement* a good one: a friendly team, clear tasks or a good lunch break?',
      'Which skill would you most like to learn from a *job coach*?',
      "What would you put first in a *CV*: what you love, what you know or where you've been?",
    ],
    atWork: {
      asks: [
        'Which part of hiring would you make more accessible first: adverts, interviews or induction?',
        'What helps a new colleague with a disability most: clear steps, or one steady contact?',
        'How can an employer support a disabled colleague best: a mentor, flexibility or clear tasks?',
        'What should employers adapt first to hire more disabled people: adverts, interviews or hours?',
      ],
      cued: [
        'Which small *reasonable adjustment* made work better for everybody in the team?',
        'What makes a *supported internship* work well: the buddy, the tasks or the welcome?',
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
        'To calm down: soft lights, a heavy blanket or quiet music?',
        'What would you like most in a sensory room: bubbles, soft music or gentle lights?',
      ],
      experience: ['Which sound or texture relaxes you at once?'],
    },
    cued: [
      'Which colour of *light* makes you calm at once?',
      'What do your hands like to *fidget* with: a pen, a ring or a piece of clay?',
      'Which feels best when you need *calm*: a beanbag, a swing or a heavy blanket?',
      'Which *texture* do you love to touch: velvet, sand or moss?',
    ],
    atWork: {
      asks: [
        'What makes a sensory room work well: calm lighting, flexible kit or trained staff?',
        'What calms a child fastest in a busy school: a quiet corner, movement or dim light?',
        'Which item would you buy first for a sensory room: a bubble tube, a swing or a projector?',
        'What matters most in a sensory room: the lighting, the sound or the space?',
      ],
      cued: [
        'Which piece in your *sensory* room gets used the most?',
        'What would you tell a *school* that plans its first sensory room?',
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
      choice: ['Without speaking: would you rather draw it, sign it or act it out?'],
      experience: ['Which sign or gesture do you use without thinking?'],
      problem: ['Which word would be hardest to show with a symbol?'],
    },
    cued: [
      'Which *Makaton* sign would you like to learn today?',
      'Which picture belongs first on a *communication board* at a playground?',
      'Where in your town would a board with *symbols* help most: shop, pool or park?',
      'Which first five words would you put on a *talker* for a child?',
    ],
    atWork: {
      asks: [
        'Where would a symbol board be most useful: in parks, schools or waiting rooms?',
        'Where would a symbol help more than a written sign: shops, hospitals or buses?',
        'What helps most in talking with somebody who uses symbols: time, patience or training?',
        "Who could use symbols most in a day's work: shop staff, nurses or bus drivers?",
      ],
      cued: [
        'Which *core words* do you model first with a new child?',
        'What helps a whole team to use *AAC* all day, not just in sessions?',
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
        'A step-free holiday: by the sea, or in a city with good buses and trams?',
        'Which accessible holiday would you choose: a beach, a city or a cottage in the country?',
      ],
      idea: ['Which step-free walk or seafront do you like best?'],
      experience: ['Which accessible place made you and your family feel truly welcome?'],
    },
    cued: [
      'Which do you look for first in a *wet room*: space, a good seat or a warm floor?',
      'Where would you like to roll along the sand in a *beach wheelchair*?',
      'Which view would you choose for an accessible *lodge*: lake, forest or hills?',
      'What makes a *ground floor* room feel like a holiday: a terrace, a view or a big bed?',
    ],
    atWork: {
      asks: [
        'Which place to stay would you recommend to any wheelchair user?',
        'Which helps guests choose an accessible stay: photos, measurements or reviews?',
        'What makes a host good at accessible holidays: clear details, flexibility or a warm welcome?',
        'Which hotel or host understood accessibility without being asked?',
      ],
      cued: [
        'Which detail about *wheelchair* access should every hotel website show?',
        'What do guests ask about a *hoist* before they book a stay?',
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
      experience: ['+What makes a car journey comfortable for everybody on board?'],
      idea: [
        '+Where would your first trip go in a car with easy room for a wheelchair?',
        'Where would you love to go for a weekend in an accessible car?',
      ],
      choice: ['+What matters most to you in an accessible car: space, comfort or an easy ramp?'],
    },
    cued: [
      'Where would you put the *wheelchair passenger*: next to the driver, or behind with a big window?',
      'Which question would you ask first about a *Motability* car: the size, the ramp or the waiting time?',
      'Who would you want along for the first drive at a *home demonstration* of an accessible car?',
      'What matters most in a *WAV* for a long trip: headroom, view or boot space?',
    ],
    atWork: {
      asks: [
        '+What matters most in a wheelchair-accessible car: the ramp, the view or the space?',
        'What makes a wheelchair-accessible car easy to use every day: the ramp, belts or doors?',
        'Where would you go first with a car that fits a wheelchair and the whole family?',
        'What helps buyers of accessible cars most: a home demo, a long test drive or good advice?',
      ],
      cued: [
        'Which trip does an accessible *minibus* make possible for your clients: the shops, the sea or a match?',
        'What should a new driver learn first about a *ramp*: the straps, the angle or where to park?',
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
      choice: ['Which trip would you book a seat for first: the market, the garden centre or the seaside?'],
      experience: ['Where did you last go on a community bus or minibus?'],
    },
    cued: [
      'What kind of *shopping trip* do you like best: the market, the garden centre or the mall?',
      'Which *outing* would you plan for a group of neighbours: the sea, a garden or a tea room?',
      'What makes a good *volunteer driver*: patience, a steady hand or a good chat?',
      'What would you look at first from the window on a *rural* bus route?',
    ],
    atWork: {
      asks: [
        '+What makes a good volunteer driver: patience, punctuality or a friendly word?',
        '+What helps community transport most: more drivers, more funding or easier booking?',
        'Which trip matters most on community transport: the doctor, the shops or seeing friends?',
        "Which trips are hardest to cover where there's no bus?",
      ],
      cued: [
        'What brings new *volunteer drivers* in most often: friends, the paper or a notice?',
        'Which trip do *passengers* book most often on community transport?',
      ],
    },
  },
];
