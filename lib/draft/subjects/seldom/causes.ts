import type { Subject } from '../subject';

/** Charities of one cause, and what they ask people for. */
export const causes: readonly Subject[] = [
  {
    name: 'hospice',
    says: [
      'hospice( care| shop| nurse| week)?',
      'palliative',
      'end of life care',
      'light up a life',
      'midnight walk',
    ],
    clues:
      "in memory, memory tree, palliative, nurses, bedside, end of life, bereavement, fundraiser, inpatient, volunteer, legacy, charity shop, memory walk, ward, terminal illness, respite, dignity, comfort, donation, counselling, children's, remember, light up, midnight walk, raffle, lottery, symptom, compassionate, patient, wellbeing centre, grief, gift in will",
    asks: {
      choice: [
        'How would you rather help a hospice: walk for it, give some time or bake for a sale?',
        'How would you like to remember somebody: a light, a tree or a walk together?',
        'What makes a hospice feel warm: the people, the garden or the little details?',
      ],
      idea: ['What would brighten the day for somebody staying in a hospice?'],
    },
    cued: [
      'What would you enjoy as a hospice *volunteer*: the garden, the tea trolley or the shop?',
      'What would you wear on a *midnight walk*: glitter, fairy lights or something warm?',
      'What would you hang on a *memory tree*: a star, a note or a ribbon?',
      'Which flower should every hospice *garden* have?',
      'Which *fundraiser* do you enjoy most: a quiz, a raffle or a coffee morning?',
      "What would you read aloud at a *children's* hospice: an adventure, rhymes or a funny book?",
      'What prize would you like to win in a hospice *lottery*: cash, a hamper or a weekend away?',
    ],
    atWork: {
      asks: [
        'What would your team do for a hospice: a walk, a bake sale or a volunteering day?',
        'What matters most in hospice care: time, comfort or listening?',
        'Which hospice nurse or volunteer would you thank again, and for what?',
        'What makes a hospice feel like home: the garden, the visitors or the kitchen?',
      ],
      cued: [
        'What first drew you to *palliative* care: a person, a placement or chance?',
        'What should a new hospice *nurse* be told on the first day?',
        'What brings a company team back to *volunteer* at a hospice a second time?',
        'Which shelf in a *charity shop* empties fastest: books, toys or coats?',
      ],
    },
  },
  {
    name: 'cancer charity',
    says: [
      'cancer (charity|support|research|care|centre|appeal|awareness)',
      'macmillan',
      'relay for life',
      'race for life',

      'big coffee morning',
      'wig (bank|service|fitting)',
      'breast cancer',
      'prostate cancer',
    ],
    clues:
      "chemotherapy, screening, tumour, oncology, diagnosis, survivor, moustache, fundraise, research, radiotherapy, wig, support group, relay, pink, breast, prostate, head shave, remission, ribbon, hamper, donation, bake sale, helpline, children's, early detection, sponsored, treatment, patient, mammogram, clinical trial",
    asks: {
      choice: [
        '+How would you like to raise money for a cancer charity: a walk, a bake sale or a coffee morning?',
        'To help a friend through cancer treatment: cook, drive or make them laugh?',
      ],
      experience: ["What's the most fun you've had raising money for charity?"],
      idea: ['What would you put in a parcel for a friend having cancer treatment?'],
    },
    atWork: {
      asks: [
        'What helps a colleague with cancer most: flexible hours, a kind word or practical help?',
        'What helps a colleague with cancer most when they come back to work?',
        'How does your workplace like to raise money for charity: a bake sale, a walk or a quiz?',
        'What does a friend with cancer need more: a listening ear, or a normal day out?',
      ],
    },
  },
  {
    name: 'dementia café',
    says: [
      'dementia( friendly| cafe| café| friends| choir| action week| support| care)?',
      'memory (cafe|café|clinic|lane|walk)',
      "alzheimer'?s (society|research|cafe|support)",
      'singing for the (brain|mind)',
    ],
    clues:
      "carers, reminiscence, memory, loved one, singalong, memories, alzheimer's, singing, tea and cake, music, befriending, respite, diagnosis, volunteer, old song, activity, lane, photo, quiz, forget, brain, drop in, support worker, gentle, companionship, admiral nurse, church hall, playlist, choir, sensory, wandering",
    asks: {
      idea: [
        '+Which song would you choose for a sing-along over tea?',
        'Which song does everyone in your family know by heart?',
      ],
      choice: ['To bring back memories: an old song, a photo or a smell?'],
      experience: ["Which dish takes you straight back to your grandparents' kitchen?"],
    },
    atWork: {
      asks: [
        'Which activity brings people together best at a dementia café: singing, crafts or photos?',
        'What gets a conversation going again with somebody who has dementia?',
        'What makes a dementia café work: music, tea or the volunteers?',
        'What did a person with dementia once teach you?',
      ],
    },
  },
  {
    name: 'carers',
    says: [
      '(unpaid|young|family|parent|adult) carer',
      "carers'? (week|centre|group|support|trust|rights)",
      'caring for (a|someone|somebody|your) (loved one|relative|parent|partner)',
      'respite (care|break)',
      'caregiver support',
    ],
    clues:
      "respite, breaks, assessment, looking after, loved one, sitting service, caring, unpaid, young carer, caring role, carer's allowance, support group, wellbeing, disability, drop in, sandwich generation, hidden, carer's right, peer support, breakfast club, parent carer, elderly parent, exhausted, juggle, helpline, grant, coffee morning, advocacy, guilt, sibling, emergency card, ageing",
    asks: {
      choice: [
        '+What would help carers near you most: breaks, advice or company?',
        'What helps you recharge as a carer: a walk, a good book or a chat?',
      ],
      experience: ["Which small thing brightens a carer's day?"],
      problem: ['What do you wish friends knew about caring for a relative?'],
    },
    atWork: {
      asks: [
        "+What would help carers at work first: flexible hours, paid leave or a carers' group?",
        'What helps a working carer more: flexible hours, or an understanding boss?',
        'What did caring for a relative teach you that no job ever did?',
        'What makes it easier to tell a manager about caring: trust, a clear policy or a quiet talk?',
      ],
    },
  },
  {
    name: 'refugee charity',
    says: [
      'refugee',
      'asylum seeker',
      'resettle(d|ment)',
      'city of sanctuary',
      'newcomers? (centre|center|welcome)',
    ],
    clues:
      'host family, interpreters, english classes, displaced, solidarity, sanctuary, asylum, esol, resettlement, newcomer, welcome, english class, befriending, conversation club, camp, ukraine, syria, afghan, donation, volunteer, hotel, warm clothes, hygiene kit, bike, destitution, legal advice, casework, integration, community sponsorship, seeking safety, flee',
    asks: {
      choice: ['+What helps most in a new country: a friend, the language or a job?'],
      idea: [
        'What would you show a newcomer to your town first?',
        'Which dish would you cook to welcome new neighbours from far away?',
        'Which place in your town would make a newcomer feel at home?',
      ],
    },
    atWork: {
      asks: [
        '+How can a workplace help refugees most: jobs, mentoring or language practice?',
        'What makes a new colleague from abroad feel welcome: a buddy, patience or lunch together?',
        'What helps a refugee family settle faster: a job, or a friend?',
        "What's the biggest hurdle for a refugee looking for work?",
      ],
    },
  },
  {
    name: 'baby bank',
    says: [
      '(baby|clothes|school uniform|hygiene|toy|bed|furniture|beauty) bank',
      'period poverty',
      'pram library',

      'nappy (bank|drive)',
      'diaper (bank|drive)',
    ],
    clues:
      'nappies, moses basket, bundles, referral, clothing, donations, newborn, nappy, pram, formula, cot, toiletries, period poverty, health visitor, wipes, school uniform, volunteer, hardship, maternity, toddler, sleepsuit, pre loved, sort, drop off, steriliser, diaper, buggy, sanitary pad, essential, cost of living, crib',
    asks: {
      choice: [
        'Which would you give to a baby bank: nappies, clothes or a pram?',
        'How would you help a baby bank: with donations, sorting or driving?',
        'What does a new baby need most in the first weeks: warm clothes, nappies or a cot?',
      ],
      idea: ['Which one thing got you through the first weeks with a baby?'],
    },
    atWork: {
      asks: [
        'What helps a baby bank most: donations, volunteers or storage?',
        'What does hardly anyone think of donating to a baby bank?',
        'Which items does a baby bank need most: nappies, cots or prams?',
        'What would you tell the parents of a new baby that nobody told you?',
      ],
    },
  },
  {
    name: 'toy appeal',
    says: [
      '(toy|christmas|gift|shoe ?box|coat|pyjama|book|school supply|sock) (appeal|drive|collection)',
      'toys for tots',
      'angel tree',
      'giving tree',
      'operation christmas child',
      'mitten tree',
    ],
    clues:
      'wrapped, drop off, teenagers, unwrapped, collection point, gifts, selection boxes, donation, shoebox, christmas, drop off point, child, collection, gift tag, present, santa, sack, vulnerable, coat, pyjama, volunteer, sort, elf, wrap, hardship, foodbank, easter egg, stocking filler, angel tree, age group, biker run, sock, layby, construction set, deadline, give',
    asks: {
      choice: ['+Which gift would you choose for a toy appeal: a game, a book or a teddy?'],
      experience: ['Which toy from your childhood should every child have?'],
      idea: ['Which toy would you love to see a child unwrap?'],
      problem: ['Which age is hardest to buy a present for?'],
    },
    atWork: {
      asks: [
        '+How would your team like to join a toy appeal: gifts, wrapping or driving?',
        'What would you choose for a teenager in a toy appeal: vouchers, headphones or a game?',
        'Which toy would you have loved to unwrap as a child?',
        'Which age group gets forgotten most in a toy appeal?',
      ],
    },
  },
  {
    name: 'helpline',
    says: [
      'help ?line (volunteer|team)',
      'listening (line|service|volunteer)',
      'samaritan',
      'crisis (line|text) volunteer',
      'befriending (scheme|service|call)',
      'loneliness',
    ],
    clues:
      'listeners, lonely, anonymous, confidential, isolation, befriender, volunteer, phone, crisis, text line, night shift, loneliness, suicide, mental health, listening, training, caller, support, distress, non judgemental, talk, 24 hours, despair, empathy, webchat, freephone, shift, silence, bereaved, wellbeing, worry, hotline, counsellor',
    asks: {
      choice: [
        'What makes somebody a good listener: patience, warmth or a good question?',
        'How do you most like to talk: on the phone, by text or face to face?',
        'When is a friendly voice on the phone most welcome: morning, evening or late at night?',
      ],
      experience: ['Who can always cheer you up on the phone?'],
    },
    cued: [
      'Who is the best at *listening* in your family or among your friends?',
      'What would you like to do as a *volunteer*: chat, cook or drive?',
      'How would you rather start a difficult chat: through a *text line*, or on the phone?',
      'What helps when a neighbour feels *lonely*: a call, a card or a knock on the door?',
      'What would you talk about with a *befriender* over tea: food, family or films?',
      'What gets you through a *night shift*: tea, toast or good company?',
      'What would you most like to learn in *training* for a helpline: calm, patience or tact?',
      'Which small habit is good for your *mental health*: a walk, music or a chat?',
    ],
    atWork: {
      asks: [
        'What makes a good helpline volunteer: patience, calm or a warm voice?',
        'How should a helpline be reached: by phone, by text or by online chat?',
        'What did somebody say to you on a hard day that you still remember?',
        'Who taught you to really listen, on the phone or across a table?',
      ],
      cued: [
        'What helps a team switch off after a *night shift* of calls?',
        'Where would you put a poster about *support* at work so that people really see it?',
        'What should come first in *training* for new listeners: practice calls or stories?',
        'What makes people stay on as a *volunteer* for years?',
      ],
    },
  },
  {
    name: 'overseas aid',
    says: [
      '(clean|safe) water (project|charity)',
      '(school|clinic|well|orphanage) in (kenya|uganda|malawi|nepal|india|ghana|tanzania|zambia|ethiopia|gambia)',
      'sponsor a child',
      'relief (effort|fund|convoy)',
      'humanitarian',
      'aid (convoy|worker)',
    ],
    clues:
      'borehole, villages, classroom, field team, midwives, handpump, well, clean water, school, kenya, uganda, malawi, orphanage, sponsor, mission trip, container, sanitation, famine, clinic, ngo, nepal, donation, project, desk, textbook, midwife, mosquito net, fieldwork, goat, solar lamp, emergency relief, earthquake, widow',
    asks: {
      choice: [
        'What would you help an overseas village with first: water, school or health?',
        'How do you like to support a charity overseas: a monthly gift, an event or a parcel?',
        'News of a charity project you give to: a letter, photos or a short film?',
      ],
      idea: ['What would you pack in a box for a school on the other side of the world?'],
    },
    atWork: {
      asks: [
        'Which overseas project would you choose to support as a team: water, schools or health?',
        'What matters most in overseas aid: local partners, clear results or long-term plans?',
        'What makes you trust an aid charity: results, clear accounts or local voices?',
        'What should come first in a village far from any town: a well, a clinic or a school?',
      ],
    },
  },
  {
    name: 'debt advice',
    says: [
      'debt (advice|advisor|charity|centre|free)',
      'citizens advice',
      'money (advice|mentor)',
      'welfare rights',
      'benefits advice',
      'financial counsell(or|ing)',
    ],
    clues:
      'universal credit, arrears, creditors, advisers, entitled, confidential, debts, budget, benefit, bailiff, interest, credit card, council tax, energy bill, insolvency, bankruptcy, money worry, breathing space, loan shark, citizens advice, payday loan, impartial, overdraft, repayment, iva, household bill, cost of living, rent, pension, foreclosure, income',
    asks: {
      experience: [
        "What's the best money tip you were ever given?",
        'Which tip for keeping on top of bills has helped you?',
      ],
      problem: ['Which bill is the hardest to plan for?'],
      choice: ['How would you like to get advice about money: in person, by phone or online?'],
    },
    atWork: {
      asks: [
        'What helps most in good money advice: kindness, plain words or a clear next step?',
        'What would make debt easier to talk about: less blame, more time or somebody neutral?',
        'What do you wish school had taught you about money?',
        'Where should money advice be easy to find: at work, online or in a local café?',
      ],
    },
  },
  {
    name: 'disability charity',
    says: [
      'disabilit(y|ies) (charity|support|sport|services|inclusion|group)',
      'learning disabilit(y|ies)',
      'wheelchair (user|sport|tennis|rugby)',
      'special olympics',
      "down'?s? syndrome",
      'cerebral palsy',
      'autis(m|tic)',
      'changing places toilet',
    ],
    clues:
      'accessible, support workers, sensory, inclusive, day service, relaxed session, wheelchair, inclusion, learning disability, adaptive, ramp, independence, hoist, changing places, respite, day centre, carer, autism, sign language, mobility, ndis, advocacy, para sport, hydrotherapy, visually impaired, makaton, equality, barrier, assistive, down syndrome, cerebral palsy, amputee',
    asks: {
      idea: [
        '+Which place near you gets accessibility right?',
        'Which local place would you like to see made more accessible?',
      ],
      choice: [
        'What makes a day out easy for everybody: ramps, toilets or clear information?',
        'Which activity should be open to everybody: swimming, cycling or theatre?',
      ],
    },
    atWork: {
      asks: [
        'Which small change for access at work turned out to help everyone?',
        'What makes a workplace easier for a disabled colleague straight away?',
        'What would you improve first for access at work: doors, meetings or the website?',
        'What makes a workplace more inclusive: flexible hours, better access or good listening?',
      ],
    },
  },
];
