import type { Subject } from '../subject';

/** Groups for people with something in common that few others notice, and for those at their side. */
export const rosettes: readonly Subject[] = [
  {
    name: 'rare diseases',
    says: [
      'rare (disease|condition) (day|charity|research|alliance|awareness|community)',
      '(gene|genetic) (alliance|counselling|condition|therapy charity)',
      'jeans for genes',
      '(haemophilia|hemophilia|sickle cell|thalassaemia|muscular dystrophy|spina bifida) (society|day|group|charity|walk|awareness)',
      '(odd|zebra|stripy) socks day',
    ],
    clues:
      'zebra, stripes, genes, gene therapy, rare, genetic, diagnosis, syndrome, patient, research, undiagnosed, advocacy, clinical trial, awareness, newborn screening, specialist, february, symptom, mutation, consultant, funding, condition, registry, genome, biotech, orphan drug, fundraiser, support network, odds, inherited, one in 100000, treatment',
    asks: {
      idea: ['What would you wear stripes, odd socks or bright colours for?'],
      problem: ['~Which word from a doctor did you have to look up straight away?'],
      choice: ['On Rare Disease Day: zebra stripes from head to toe, or just the socks?'],
      experience: ['What rare thing about yourself surprises people?'],
    },
    atWork: {
      work: [
        'What takes longest with a rare disease: being believed, a name for it or help?',
        'Which would help rare disease families more: faster tests, or better support?',
      ],
      people: [
        'Which rare disease had you never heard of until it came close to you?',
        'What has a patient or a parent taught you about a rare disease?',
      ],
    },
  },
  {
    name: 'limb loss charity',
    says: [
      '(limb|limbless) (loss|difference|association|veterans)',
      'amput(ee|ation|ees)',
      '(blade|prosthetic) runner',
      '(adaptive|para|inclusive|adapted) (sport|surfing|skiing|climbing|cycling|rowing|bikes|cycle|golf)( (session|day|club|programme|project))?',
      'wheels for all',
      'handcycl(e|ing)',
      'sit ?ski',
      'boccia',
    ],
    clues:
      'prosthetic, trikes, wheelchair, stump, coach, rehab, amputee, veteran, blade, amputation, rehabilitation, adaptive, prosthetist, paralympic, socket, peer support, phantom pain, limb difference, below knee, mobility, para-athlete, adaptive sport, injured, crutches, inclusive, gait, limbless, fundraising, surfing, physio, support worker, volunteer visitor, running blade',
    asks: {
      idea: ['Which sport would you love to see open to absolutely everybody?'],
      problem: ['Which little change makes a sport easier for somebody you know?'],
      choice: ['Adapted sport for a day: a hand bike, a sit-ski, or a game of boccia?'],
      experience: ['Which athlete has made you change your mind about what is possible?'],
    },
    atWork: {
      work: [
        'Which everyday place is hardest to use with an artificial limb?',
        'What would make a workplace easier for somebody with an artificial limb?',
      ],
      people: [
        'What has somebody with an artificial limb taught you about adapting?',
        'What makes the biggest difference in the first year after losing a limb?',
      ],
    },
  },
  {
    name: 'stammering group',
    says: [
      'stammer(ing)?( (group|association|course|awareness|day))?',
      'stutter(ing|er)?( (group|association|foundation))?',
      '(selective mutism|voice|aphasia) (group|support|banking)',
      'lip ?reading( (class|course|teacher|group))?',
      '(british|american|indian|makaton) ?(sign language|signing) (class|course|week|taster)',
      'makaton',
      'bsl (class|course|level|interpreter)',
      'sign language',
    ],
    clues:
      'signing, deaf, fingerspelling, lip read, speech therapist, fluency, stutter, voice, confidence, sign language, bsl, communication, speaking, aphasia, selective mutism, interrupt, awareness day, phone call, support group, open evening, patience, listening, block, self-help, public speaking, makaton, spoken word, acceptance, finger spelling, job interview, october, toastmaster, vocal',
    asks: {
      idea: ['What would you like more people to know about stammering?'],
      problem: ['Where is it hardest to get your words out: on the phone, in a shop or in a meeting?'],
      choice: ['When somebody is searching for a word: wait quietly, or give a warm smile?'],
      experience: ['Who has been the most patient listener in your life?'],
    },
    atWork: {
      work: [
        'What makes a meeting easier for a colleague who stammers?',
        'What should every interviewer know about stammering?',
      ],
      people: [
        'Which speech by somebody with a stammer has stayed with you?',
        'What do people get wrong when they try to help somebody who stammers?',
      ],
    },
  },
  {
    name: 'tinnitus and hearing',
    says: [
      'tinnitus( (group|week|support|association|clinic))?',
      'hearing (loss|loop|aid (clinic|battery|batteries|maintenance|drop in)|charity|week|support)',
      'cochlear implant',
      "(meniere'?s|vertigo|balance) (society|group|support|clinic)",
      'hard of hearing (club|group)',
    ],
    clues:
      'loop, subtitles, lip reading, earplugs, hearing aids, deaf, ringing, audiologist, ear wax, microsuction, battery, sound therapy, gp, support group, hearing loss, buzzing, drop-in clinic, ear, volunteer, noise, ear mould, hearing test, musician, bsl, tubing, cochlear, re-tube, mould, whistling, headphones',
    asks: {
      idea: ['Which sound would you like to hear every morning?'],
      problem: ['Which noise bothers you most when you long for peace and quiet?'],
      choice: ['A film at home when hearing is hard: subtitles on, or headphones on?'],
      experience: ['Which sound takes you straight back to your childhood?'],
    },
    atWork: {
      work: [
        'Where is it hardest to follow a conversation when you have hearing loss?',
        'With hearing loss in a meeting, which helps more: captions, or one voice at a time?',
      ],
      people: [
        'What did you only learn about hearing loss when it came close to you?',
        'Which everyday sound would you miss most if you lost your hearing?',
      ],
    },
  },
  {
    name: 'coeliac society',
    says: [
      'co?eliac (uk|society|disease|awareness|week|group)',
      '(allergy|gluten|free from) (show|fair|festival|support group)',
      '(food allergy|nut allergy|dairy allergy|lactose) (support|charity|group|parents)',
      'free ?from (range|aisle|award|food|menu|festival|bakery)',
    ],
    clues:
      'wheat, gluten, crumbs, separate toaster, flour, diagnosed, free from, bakery, cross contamination, diagnosis, menu, allergen, prescription, support group, safe, bread, oat, autoimmune, awareness, fryer, barley, dietitian, dairy, label, endoscopy, accreditation, recipe, beer, afternoon tea, symptom, expo, crossed grain, bloating',
    asks: {
      idea: ['Which bake would you most like to see made gluten-free and every bit as good?'],
      problem: ['Which bake is the hardest to get right without gluten?'],
      choice: ['Baking gluten-free: brownies, a loaf, or pancakes first?'],
      experience: ['Which gluten-free dish tasted so good that everybody asked for more?'],
    },
    atWork: {
      work: [
        'Where is eating gluten-free hardest: at work, on the road or at a conference?',
        'What do people most often misunderstand about coeliac disease?',
      ],
      people: [
        'What did you get wrong the first time you cooked gluten-free for somebody?',
        'What did a host once do so that a gluten-free guest felt at home?',
      ],
    },
  },
  {
    name: 'adoptive families',
    says: [
      '(adoptive|adopted|kinship) (famil(y|ies)|parent|carer|children|child)',
      'kinship care(r)?',
      'special guardian(s|ship)?',
      '(grandparents|grandfamilies) (raising|group|support|association)',
      'care (leaver|leavers|experienced)( (week|hub|covenant|christmas dinner))?',
      'supported lodgings',
      '(adopt|adopting) a child',
      'adoption (agency|panel|information evening|open evening)',
      'national adoption week',
    ],
    clues:
      'social worker, guardians, placement, grandparents, adoption, foster, kinship, sibling, matching, therapeutic parenting, trauma, carer, birth mother, approval panel, attachment, life story, forever home, support group, allowance, information evening, child, training, waiting child, mentor, care order, special guardianship, celebration hearing, picnic, early permanence',
    asks: {
      idea: ['Which family custom would you share with a child on the first evening?'],
      problem: ['~Who in your family is not related to you at all, and belongs most of all?'],
      choice: ["A child's first weekend in a new home: pizza and a film, or a walk with the dog?"],
      experience: ['Which grown-up outside your parents made you feel special as a child?'],
    },
    atWork: {
      work: [
        'What do people most often misunderstand about adoption?',
        'What do adoptive parents need most from work: leave, flexible hours or patience?',
      ],
      people: [
        'What has an adopted child or adult taught you about family?',
        'What would you tell a new adoptive parent on the first evening?',
      ],
    },
  },
  {
    name: 'lone parents',
    says: [
      '(single|lone|teen|army|military|navy|forces|expat) (parent|mum|mother|dad|father|famil(y|ies))( (charity|group|support|network|day|club))?',
      '(dads?|fathers?|grandparent)( and (kids|toddlers|tots|children|bumps))? (group|club|breakfast|play session|playgroup)',
      '(twins|multiples) (club|group|trust)',
      'home ?start( (volunteer|appeal|family))?',
      'family (hub|centre|support worker|nurture|learning)( (opening|session|drop in|course))?',
    ],
    clues:
      'toddlers, bacon rolls, twins, nappies, sleepless nights, single mum, single dad, childcare, benefits, co-parenting, support group, playgroup, maintenance, food bank, universal credit, coffee morning, teen, military, deployed, budgeting, custody, helpline, respite, play date, isolated, returning to work, day out, struggling, solo, school run, nappy, creche, peer support, separated',
    asks: {
      idea: ['What do you like to do with your children on a rainy Sunday?'],
      problem: ['~Which sound means a toddler is up to something?'],
      choice: ['A free hour from the children: a nap, a bath, or a hot cup of tea?'],
      experience: ['Which tip from another parent made your days easier?'],
    },
    atWork: {
      work: [
        "Which part of the week is toughest when you're a single parent?",
        'What helps single parents more at work: flexible hours, or predictable ones?',
      ],
      people: [
        'What did a boss or colleague once do that helped a single parent you know?',
        'What did you learn from somebody who raised children alone?',
      ],
    },
  },
];
