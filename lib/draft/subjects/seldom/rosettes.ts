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
      choice: [
        'What would help families with a rare disease most: research, support or being heard?',
        'How would you show support on Rare Disease Day: a walk, a bake sale or bright colours?',
        'On Rare Disease Day: zebra stripes from head to toe, or just the socks?',
      ],
      idea: ['What would you wear stripes, odd socks or bright colours for?'],
    },
    atWork: {
      asks: [
        "How would you mark Rare Disease Day at work: a talk, a fundraiser or a family's story?",
        'What would help people with a rare disease at work: flexibility, information or patience?',
        'Which would help rare disease families more: faster tests, or better support?',
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
      choice: [
        'How would you like to support a limb loss charity: a walk, a ride or a bake sale?',
        'Which adapted sport would you most like to watch: running, cycling or swimming?',
      ],
      experience: ['Which athlete has made you change your mind about what is possible?'],
      idea: ['Which sport would you love to see open to absolutely everybody?'],
    },
    atWork: {
      asks: [
        'How would you support a limb loss charity at work: a team ride, a talk or a donation?',
        'What should workplaces improve first for people with limb loss: access, desks or hours?',
        'What makes the biggest difference in the first year after losing a limb?',
        'What has somebody with an artificial limb taught you about adapting?',
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
      idea: [
        '+What would you like more people to know about stammering?',
        'What would you most like to gain from a group for people who stammer?',
      ],
      choice: [
        'What helps a conversation along: time, eye contact or a smile?',
        'Where do you feel most at ease when you talk: with friends, at home or on a walk?',
      ],
    },
    atWork: {
      asks: [
        'What makes a meeting easier for a colleague who stammers?',
        'What should every interviewer know about stammering?',
        'What should every team know about good listening?',
        'What makes a conversation easier for a colleague who stammers: time, patience or a quiet room?',
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
      choice: [
        'What helps you hear best in company: a quiet room, good light or facing the speaker?',
        'Which sound do you find most soothing: rain, waves or birdsong?',
        'A film at home when hearing is hard: subtitles on, or headphones on?',
      ],
      idea: ['Which sound would you like to hear every morning?'],
    },
    atWork: {
      asks: [
        'What helps most in meetings for people with hearing loss: captions, quiet or a clear speaker?',
        'With hearing loss in a meeting, which helps more: captions, or one voice at a time?',
        'Where is it hardest to follow a conversation when you have hearing loss?',
        'Which would you improve first at work for people with hearing loss: rooms, calls or meetings?',
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
        'Which bake would you most like to see made gluten-free and every bit as good?',
      ],
      problem: ['Which bake is the hardest to get right without gluten?'],
      experience: ['Which gluten-free dish tasted so good that everybody asked for more?'],
    },
    atWork: {
      asks: [
        'What do people most often misunderstand about coeliac disease?',
        'Which gluten-free dish should every canteen have?',
        'What should every kitchen know about coeliac disease: crumbs, labels or separate pans?',
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
      choice: ['What makes a house feel like home to a child: a routine, a pet or a favourite meal?'],
      idea: [
        'Which family tradition would you most like to share with a child?',
        'Which bedtime story would you read to a child in a new home?',
        'Which family custom would you share with a child on the first evening?',
      ],
    },
    atWork: {
      asks: [
        '+What helps adoptive families most: time off, good advice or other families?',
        'Which support should an employer offer adoptive parents first?',
        'What do adoptive parents need most from work: leave, flexible hours or patience?',
        'What do people most often misunderstand about adoption?',
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
      choice: [
        'What would help a single parent most in a busy week: a meal, a lift or an hour of calm?',
        'A free hour from the children: a nap, a bath, or a hot cup of tea?',
      ],
      experience: ['Which tip from another parent made your days easier?'],
      problem: ['~Which sound means a toddler is up to something?'],
    },
    atWork: {
      asks: [
        '+What helps single parents most in a job: set hours, home days or school-time shifts?',
        'What helps single parents more at work: flexible hours, or predictable ones?',
        'Which meeting time suits parents best: mid-morning, early afternoon or any time online?',
        'What did a boss or colleague once do that helped a single parent you know?',
      ],
    },
  },
];
