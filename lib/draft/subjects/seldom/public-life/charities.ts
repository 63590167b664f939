import type { Subject } from '../../subject';

/** Charities of one cause, and what they ask people for. */
export const charities: readonly Subject[] = [
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
      experience: ['What does kindness look like in a hospice?'],
      idea: [
        'What would you like more people to know about hospice care?',
        'What would you write on a thank-you card to a hospice nurse?',
      ],
      choice: ['How do you like to support a hospice: walking, shopping or giving time?'],
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
        '+How can a company best support its local hospice?',
        '+What brings people back to a hospice event: the cause, the company or the challenge?',
        'How can a workplace help a hospice most: fundraising, volunteers or skills?',
        'What would your team do for a hospice: a walk, a bake sale or a volunteering day?',
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
        'To help a friend through cancer treatment: cook, drive or make them laugh?',
        'Which event would you join for a cancer charity: a walk, a quiz or a coffee morning?',
      ],
      idea: ['What would you put in a parcel for a friend having cancer treatment?'],
      experience: ["What's the most fun you've had raising money for charity?"],
    },
    cued: [
      'Which walk, run or swim would you do for *research*?',
      'How would you raise money with a *bake sale*: cakes, curry or both?',
      'What would you like to wear for a *pink* day at work: socks, wig or the whole outfit?',
      'Who would you love to see have a *head shave* for a good cause?',
    ],
    atWork: {
      asks: [
        'How can a company best support a cancer charity: a fundraiser, volunteers or matched gifts?',
        'What helps a colleague with cancer most when they come back to work?',
        'Which team event would you choose for a cancer charity: a relay, a bake sale or a quiz?',
        'Which work of a cancer charity matters most to you: research, support or prevention?',
      ],
      cued: [
        "What makes a firm's *fundraise* day a hit: dressing up, a dare or a big bake-off?",
        'Which *support group* message do colleagues find most helpful: practical, cheerful or quiet?',
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
        'Which song does everyone in your family know by heart?',
        'Which song would you choose for a sing-along over tea?',
      ],
      choice: ['To bring back memories: an old song, a photo or a smell?'],
      experience: ["Which dish takes you straight back to your grandparents' kitchen?"],
    },
    cued: [
      '*Singalong*: which song gets everybody joining in?',
      'Which *cake* goes with tea and a long chat?',
      'Which *photo* on your wall tells the best story?',
      'What kind of *music* brings back your teenage years?',
    ],
    atWork: {
      asks: [
        'Which activity brings people together best at a dementia café: singing, crafts or photos?',
        'What gets a conversation going again with somebody who has dementia?',
        'What do carers value most at a dementia café: company, advice or a rest?',
        'What makes a dementia café work: music, tea or the volunteers?',
      ],
      cued: [
        'What helps *carers* most at a café: a listening ear, a rest or a list?',
        'How did your café find its best *volunteers*?',
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
      experience: ["What's the most helpful thing anybody has done for you as a carer?"],
      choice: ['A break from caring: a walk alone, a chat with friends or a nap?'],
      problem: ['What do you wish friends knew about caring for a relative?'],
      idea: ['What would you do with a whole afternoon off from caring?'],
    },
    cued: [
      'Where would you go for a day of *respite*: the sea, a café or back to bed?',
      'What would a *young carer* enjoy most on a Saturday off?',
      'What makes a *support group* one you would like to go back to?',
      'What would you cook for somebody who is *caring* for a relative all week?',
    ],
    atWork: {
      asks: [
        "+What would help carers at work first: flexible hours, paid leave or a carers' group?",
        'What makes a workplace carer-friendly: flexible hours, a network or kind managers?',
        'What helps a working carer more: flexible hours, or an understanding boss?',
        'How can colleagues support a carer best: listening, swapping shifts or a kind word?',
      ],
      cued: [
        'What can a manager do in a week to help a colleague who is a *carer*?',
        "What do you ask first in a *carer's assessment*?",
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
      idea: ['What would you show a newcomer to your town first?'],
      experience: ['Who made you feel welcome when you were new in town?'],
      choice: [
        'What helps most in a new country: a friend, the language or a job?',
        'To welcome a refugee family: cook a meal, show them round or help with forms?',
      ],
    },
    cued: [
      'Which dish would you cook to *welcome* somebody new?',
      'What word would you teach first in an *English class*?',
      'Which game would you bring to a *conversation club*?',
      'What would you put in a *hygiene kit* besides soap: a comb, a towel or a card?',
    ],
    atWork: {
      asks: [
        '+How would you welcome a refugee to your team?',
        '+What makes a workplace feel welcoming to refugees?',
        '+Which small kindness helps a refugee settle into a new team?',
        '+What can a team learn from a colleague who has started again in a new country?',
        '+What helps a refugee most in a new job: a buddy, clear training or language practice?',
      ],
      cued: [
        'Which *interpreter* tip would you pass on to new volunteers?',
        'What do newcomers ask first about the *school* or the bus at your desk?',
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
      idea: [
        '+What would you put in a parcel for a new baby?',
        'Which baby item would you pass on to another family?',
      ],
      experience: [
        '+Which one thing got you through the first weeks with a baby?',
        'Which hand-me-down did your family use again and again?',
      ],
    },
    cued: [
      'Which picture book would you tuck in with a *Moses basket* and baby clothes?',
      'What would you put into a bundle for a *newborn* besides clothes: a blanket, a toy or a card?',
      'Which job would you pick as a *volunteer* at a baby bank: sorting, packing or greeting?',
      'What matters most in a *pram*: small wheels, a big basket or a light frame?',
    ],
    atWork: {
      asks: [
        'How could your team help a baby bank: a collection, a packing day or a van?',
        'What does hardly anyone think of donating to a baby bank?',
        'What would you tell the parents of a new baby that nobody told you?',
        'What runs out fastest on the shelves of a baby bank?',
      ],
      cued: [
        'What do *health visitors* ask a baby bank for most often?',
        "Which *donations* from firms help a baby bank most: nappies, vans or volunteers' time?",
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
      problem: ['+Which age is hardest to buy a present for?'],
      idea: [
        '+Which toy would you love to see a child unwrap?',
        '+Which toy from your childhood should every child have?',
        'Which board game would you add to a toy appeal?',
      ],
      experience: [
        '+How do you choose a gift for an older child?',
        '+What makes a toy a really good present for any child?',
      ],
    },
    cued: [
      'Which *teddy* or doll did you take everywhere as a child?',
      'What would you put in a *shoebox* for a child you have never met?',
      'Which game would you give to a *teenager* at Christmas?',
      'Which *pyjamas* would you choose for a child: stars, dinosaurs or trains?',
    ],
    atWork: {
      asks: [
        'Which toy would you have loved to unwrap as a child?',
        'What makes a toy appeal easy to join: a drop-off box, a wish list or a gift link?',
        'How would your team like to join a toy appeal: gifts, wrapping or driving?',
        'Which age group gets forgotten most in a toy appeal?',
      ],
      cued: [
        'Where in your building would you set up a *collection point* for toys?',
        'What makes a good afternoon of sorting for a *volunteer*?',
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
      experience: ['Who can always cheer you up on the phone?'],
      choice: [
        'When a friend is low: talk it through, go for a walk or bring cake?',
        'What makes a phone call comforting: kindness, time or a gentle laugh?',
        'How would you support a helpline: volunteer, donate or tell a friend about it?',
      ],
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
        '+Where at work should a helpline number be on show?',
        '+Which first words make a helpline caller feel at ease?',
        '+What makes somebody feel truly listened to on a helpline?',
        '+Which skill from helpline training would be useful in every workplace?',
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
        'Which overseas project would you support first: clean water, a school or a clinic?',
        'News of a charity project you give to: a letter, photos or a short film?',
      ],
      idea: ['What would you pack in a box for a school on the other side of the world?'],
      experience: ['What made you give to a charity overseas for the first time?'],
    },
    cued: [
      'Which book would you send to a *school* library far away?',
      'What would you cook for a *fundraiser* for a village far away?',
      'What do you value most about *clean water* at home: taste, ease or never thinking of it?',
      'What would you like to learn from a *midwife* working abroad?',
    ],
    atWork: {
      asks: [
        'Which overseas project would you choose to support as a team: water, schools or health?',
        'What makes you trust an aid charity: results, clear accounts or local voices?',
        'What should come first in a village far from any town: a well, a clinic or a school?',
        'What makes an overseas aid project last: local skills, good planning or steady funding?',
      ],
      cued: [
        'What makes a *borehole* project last: a local team, spare parts or training?',
        'What does a good *field team* do on its first day in a village?',
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
      experience: ["What's the best money tip you were ever given?"],
      problem: ['Which bill is the hardest to plan for?'],
      choice: [
        'What matters most in money advice: kindness, privacy or clear next steps?',
        'Paying bills: all by direct debit, or one by one?',
      ],
    },
    cued: [
      'Which app or notebook do you use to keep a *budget*?',
      'What small trick keeps your *energy bill* down?',
      'When do you check your *bank* balance: daily, weekly or on payday?',
      'How do you like to keep track of a *credit card*: in an app, on paper or in your head?',
    ],
    atWork: {
      asks: [
        'What makes good debt advice: patience, plain words or a clear plan?',
        'What do you wish school had taught you about money?',
        'What helps most in good money advice: kindness, plain words or a clear next step?',
        'What would make debt easier to talk about: less blame, more time or somebody neutral?',
      ],
      cued: [
        'Which first question helps *advisers* to start a calm talk about money?',
        'Where should free and *confidential* money advice be easier to find?',
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
      idea: ['+Which place near you gets accessibility right?'],
      experience: ["What's the most helpful thing a stranger has done for you on a day out?"],
      choice: ['An accessible day out: by the sea, or in the woods?'],
      problem: ['Which door, step or path near you should be easier to use?'],
    },
    cued: [
      'Which *inclusive* activity would you try with friends: rowing, dance or pottery?',
      'What makes a *relaxed session* at the cinema good: soft lights, space or freedom to move?',
      'Which *sensory* garden would you like to sit in: scent, sound or touch?',
      'Which sport would you watch live at a *para sport* event?',
    ],
    atWork: {
      asks: [
        'Which small change for access at work turned out to help everyone?',
        'What makes a workplace easier for a disabled colleague straight away?',
        'What did a disabled colleague or friend teach you to see differently?',
        'What would you improve first for access at work: doors, meetings or the website?',
      ],
      cued: [
        'What does your team do best to make a meeting *accessible*: captions, ramp or time?',
        'What do colleagues value most in a *support worker*: patience, humour or good timing?',
      ],
    },
  },
];
