import type { Subject } from '../../subject';

/** Groups for people with something in common that few others notice, and for those at their side. */
export const peerSupport: readonly Subject[] = [
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
      choice: [
        'On Rare Disease Day: zebra stripes from head to toe, or just the socks?',
        'How would you help a rare disease charity: a run, a donation or sharing a story?',
      ],
      idea: ['What would you wear stripes, odd socks or bright colours for?'],
      experience: ['What rare thing about yourself surprises people?'],
    },
    cued: [
      'What would you like everybody to know about *gene therapy* in plain words?',
      'Where would you put a *rare disease* poster so that everybody reads it?',
      'Which family question would you ask a *genetic* doctor first?',
      'Who would you thank first for help on the road to a *diagnosis*?',
    ],
    atWork: {
      asks: [
        'Which would help rare disease families more: faster tests, or better support?',
        "How would you mark Rare Disease Day at work: a talk, a fundraiser or a family's story?",
        'What has a patient or a parent taught you about a rare disease?',
        'What would help people with a rare disease at work: flexibility, information or patience?',
      ],
      cued: [
        'What do *patient* groups do best for people working on new treatments?',
        'What would speed up a *clinical trial* for a very small group?',
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
      experience: ['Which athlete has made you change your mind about what is possible?'],
      choice: [
        'Adapted sport for a day: a hand bike, a sit-ski, or a game of boccia?',
        'Which challenge would you join for a limb loss charity: a cycle ride, a swim or a hike?',
      ],
      idea: ['Which sport would you love to see open to absolutely everybody?'],
    },
    cued: [
      'Which event would you like to watch at the *Paralympic* Games?',
      'What would help most to get around your town in a *wheelchair*: ramps, lifts or lower kerbs?',
      'Which colour would you choose for a running *blade*: black, gold or bright orange?',
      'What makes a good *coach*: patience, humour or a loud voice?',
    ],
    atWork: {
      asks: [
        'How can a business help a limb loss charity most: fundraising, skills or jobs?',
        'What makes the biggest difference in the first year after losing a limb?',
        'What helps people most after limb loss: peer support, good technology or access to sport?',
        'Which talk would you book from a limb loss charity: resilience, access or sport?',
      ],
      cued: [
        'Which small *adaptive* change at work made a big difference?',
        'What does *peer support* give that a clinic cannot?',
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
      idea: ['+What would you like more people to know about stammering?'],
      experience: ['Who has been the most patient listener in your life?'],
      choice: ['When somebody is searching for a word: wait quietly, or give a warm smile?'],
      problem: ['Where is it hardest to get your words out: on the phone, in a shop or in a meeting?'],
    },
    cued: [
      'Which person do you know who is wonderful at *listening*?',
      'What makes for good *communication* with a stranger: time, eye contact or a smile?',
      'How do you prefer to be called when you have a *speech* to give: first, last or in the middle?',
      'Where would you like to learn a few words of *sign language*: at work, at school or online?',
    ],
    atWork: {
      asks: [
        'What makes a meeting easier for a colleague who stammers?',
        'What makes a workplace friendly to people who stammer: patience, time or flexible meetings?',
        'What should every interviewer know about stammering?',
        'What should every team know about good listening?',
      ],
      cued: [
        'What makes a *phone call* easier for a colleague who stammers: time, notice or a video?',
        'What can a manager do so a colleague who *stammers* is heard in meetings: wait, ask early or use chat?',
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
      choice: ['A film at home when hearing is hard: subtitles on, or headphones on?'],
      experience: ['Which sound takes you straight back to your childhood?'],
      problem: ['Which noise bothers you most when you long for peace and quiet?'],
      idea: ['Which sound would you like to hear every morning?'],
    },
    cued: [
      'What do you put on for *background* sound: rain, radio or a fan?',
      '*Earplugs* at a concert: which kind do you take along?',
      '*Subtitles*: always, only for foreign films or never?',
      'Which *BSL* sign would you like to learn first?',
    ],
    atWork: {
      asks: [
        'What helps most in meetings for people with hearing loss: captions, quiet or a clear speaker?',
        'With hearing loss in a meeting, which helps more: captions, or one voice at a time?',
        'Where is it hardest to follow a conversation when you have hearing loss?',
        'What matters most in hearing care: regular checks, clear advice or good technology?',
      ],
      cued: [
        'What helps most in a *meeting* when hearing is hard: seats, lights or captions?',
        'Which question about *hearing tests* do people ask you most?',
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
      idea: [
        '+Which gluten-free food would you like to find in every café?',
        '+Which bake would you most like to see made gluten-free and every bit as good?',
      ],
      experience: ['Which gluten-free dish tasted so good that everybody asked for more?'],
      problem: ['Which bake is the hardest to get right without gluten?'],
    },
    cued: [
      'What would you spread on a good slice of gluten-free *bread*?',
      'Which dish would you check for *gluten* first on a menu?',
      'What would you buy first in a gluten-free *bakery*?',
      'Which *flour* do you like to bake with: almond, rice or buckwheat?',
    ],
    atWork: {
      asks: [
        'What do people most often misunderstand about coeliac disease?',
        'What helps gluten-free guests most: clear labels, trained staff or a good choice?',
        'What did a host once do so that a gluten-free guest felt at home?',
        'Which gluten-free dish should every canteen have?',
      ],
      cued: [
        'What helps a *coeliac* colleague most when the team orders lunch?',
        'Which question about *allergens* do chefs hear most often?',
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
      choice: [
        'What would you like to know first about adoption: the steps, the support or the families?',
        "A child's first weekend in a new home: pizza and a film, or a walk with the dog?",
      ],
      idea: ['Which family custom would you share with a child on the first evening?'],
      experience: ['Which grown-up outside your parents made you feel special as a child?'],
    },
    cued: [
      'Which story from *grandparents* did you love to hear as a child?',
      'What would you put in a *life story* book on the first page?',
      'Which game should new *siblings* play together on a rainy day?',
      'What makes a place feel like a *forever home*: a key, a bed or a name on the door?',
    ],
    atWork: {
      asks: [
        'What helps adoptive families most: time off, good advice or other families?',
        'What do adoptive parents need most from work: leave, flexible hours or patience?',
        'What do people most often misunderstand about adoption?',
        'What would help more people to think about adopting: real stories, talks or clear facts?',
      ],
      cued: [
        'What do people ask first at a *foster* information evening?',
        'Which quality do you look for in a *mentor* for new adopters?',
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
      choice: ['A free hour from the children: a nap, a bath, or a hot cup of tea?'],
      experience: ['Which tip from another parent made your days easier?'],
      idea: ['What do you like to do with your children on a rainy Sunday?'],
      problem: ['~Which sound means a toddler is up to something?'],
    },
    cued: [
      'What makes a *playgroup* feel friendly on the first visit: tea, names or toys?',
      'What do you put in a *coffee morning* basket: cake, fruit or biscuits?',
      'How do you get *teens* talking: in the car, over food or while walking the dog?',
      'Which two names go well together for *twins*?',
    ],
    atWork: {
      asks: [
        'What helps single parents more at work: flexible hours, or predictable ones?',
        'Which benefit helps single parents most: childcare support, flexible start times or home working?',
        'What helps single parents most in a job: set hours, home days or school-time shifts?',
        'What did a boss or colleague once do that helped a single parent you know?',
      ],
      cued: [
        'Which kind of *flexible hours* would you offer parents first: mornings, terms or swaps?',
        'What makes *childcare* cover at work run smoothly: swaps, notice or a backup list?',
      ],
    },
  },
];
