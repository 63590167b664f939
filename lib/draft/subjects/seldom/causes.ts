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
      idea: ['What would brighten the day for somebody staying in a hospice?'],
      problem: ["What helps when you don't know what to say to somebody who is ill?"],
      choice: ['How would you rather help a hospice: walk for it, give some time or bake for a sale?'],
      experience: ['Which small kindness from a nurse have you never forgotten?'],
    },
    atWork: {
      work: [
        'What do people most often misunderstand about hospice care?',
        'What makes a hospice feel like home: the garden, the visitors or the kitchen?',
      ],
      people: [
        'Which small moment in a hospice has stayed with you?',
        'Which hospice nurse or volunteer would you thank again, and for what?',
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
      idea: ['What would you put in a parcel for a friend having cancer treatment?'],
      problem: ['What can you do for a friend with cancer when you live far away?'],
      choice: ['To help a friend through cancer treatment: cook, drive or make them laugh?'],
      experience: ["What's the most fun you've had raising money for charity?"],
    },
    atWork: {
      work: [
        'What helps a colleague with cancer most when they come back to work?',
        'What does a friend with cancer need more: a listening ear, or a normal day out?',
      ],
      people: [
        'Who is on your mind when you support a cancer charity?',
        'What did you learn from a friend or colleague who had cancer?',
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
      idea: ['Which song does everyone in your family know by heart?'],
      problem: ["What's the trickiest part of sorting through a box of old family photos?"],
      choice: ['To bring back memories: an old song, a photo or a smell?'],
      experience: ["Which dish takes you straight back to your grandparents' kitchen?"],
    },
    atWork: {
      work: [
        'What gets a conversation going again with somebody who has dementia?',
        'Which helps more in dementia care: a steady routine or going with the moment?',
      ],
      people: [
        'What did a person with dementia once teach you?',
        'Which story did an older relative tell you again and again?',
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
      idea: ['What would you do with a whole afternoon off from caring?'],
      problem: ['What do you wish friends knew about caring for a relative?'],
      choice: ['A break from caring: a walk alone, a chat with friends or a nap?'],
      experience: ["What's the most helpful thing anybody has done for you as a carer?"],
    },
    atWork: {
      work: [
        "What's hardest to fit around a job when you care for a relative?",
        'What helps a working carer more: flexible hours, or an understanding boss?',
      ],
      people: [
        'What did caring for a relative teach you that no job ever did?',
        'Who stepped in for you when you were caring for somebody?',
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
      problem: ['What would puzzle a newcomer most about everyday life where you live?'],
      choice: ['To welcome a refugee family: cook a meal, show them round or help with forms?'],
      experience: ['Who made you feel welcome when you were new in town?'],
    },
    atWork: {
      work: [
        "What's the biggest hurdle for a refugee looking for work?",
        'What helps a refugee family settle faster: a job, or a friend?',
      ],
      people: [
        'What have you learned from a colleague who started again in a new country?',
        'Which dish, word or song did a newcomer to your country teach you?',
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
      idea: ['Which one thing got you through the first weeks with a baby?'],
      problem: ['Which baby things are you still keeping, just in case?'],
      choice: ['A gift for a new family: baby clothes, nappies or a cooked meal?'],
      experience: ['Which baby things were handed down to you?'],
    },
    atWork: {
      work: [
        'What does hardly anyone think of donating to a baby bank?',
        'What runs out fastest on the shelves of a baby bank?',
      ],
      people: [
        'Who helped you most in your first weeks with a new baby?',
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
      idea: ['Which toy would you love to see a child unwrap?'],
      problem: ['Which age is hardest to buy a present for?'],
      choice: ["A gift for a child you don't know: a toy, a book or something warm?"],
      experience: ['Which toy from your childhood should every child have?'],
    },
    atWork: {
      work: [
        'Which age group gets forgotten most in a toy appeal?',
        'Which toy never goes out of fashion: bricks, books or a ball?',
      ],
      people: [
        'Which toy would you have loved to unwrap as a child?',
        'What did you play with as a child when there were no toys around?',
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
      idea: ['Where do you like to sit for a long chat on the phone?'],
      problem: ["What's the hardest part of ringing somebody you haven't spoken to for ages?"],
      choice: ['When a friend is low: talk it through, go for a walk or bring cake?'],
      experience: ['Who can always cheer you up on the phone?'],
    },
    atWork: {
      work: [
        "What's harder on a helpline: finding the words, or keeping quiet?",
        'What makes it so hard to pick up the phone and ask for help?',
      ],
      people: [
        'Who taught you to really listen, on the phone or across a table?',
        'What did somebody say to you on a hard day that you still remember?',
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
      idea: ['What would you pack in a box for a school on the other side of the world?'],
      problem: ['Which would be hardest to live without: running water, or electric light?'],
      choice: ['News of a charity project you give to: a letter, photos or a short film?'],
      experience: ['What made you give to a charity overseas for the first time?'],
    },
    atWork: {
      work: [
        'What takes longest in an aid project: the funds, the transport or the trust?',
        'What should come first in a village far from any town: a well, a clinic or a school?',
      ],
      people: [
        'What makes you trust an aid charity: results, clear accounts or local voices?',
        'Which place far from home changed how you look at your own?',
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
      idea: ['Which small treat do you like to make room for in your budget?'],
      problem: ['Which bill is the hardest to plan for?'],
      choice: ['Paying bills: all by direct debit, or one by one?'],
      experience: ["What's the best money tip you were ever given?"],
    },
    atWork: {
      work: [
        'What would make debt easier to talk about: less blame, more time or somebody neutral?',
        'Which bill catches people out most often?',
      ],
      people: [
        'What do you wish school had taught you about money?',
        "What's the first thing you ever saved up for?",
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
      idea: ['Which place near you gets accessibility right?'],
      problem: ['Which door, step or path near you should be easier to use?'],
      choice: ['An accessible day out: by the sea, or in the woods?'],
      experience: ["What's the most helpful thing a stranger has done for you on a day out?"],
    },
    atWork: {
      work: [
        'What gets forgotten most in an accessible building: doors, signs or sound?',
        'What makes a workplace easier for a disabled colleague straight away?',
      ],
      people: [
        'What did a disabled colleague or friend teach you to see differently?',
        'Which small change for access at work turned out to help everyone?',
      ],
    },
  },
];
