import type { Subject } from '../subject';

/** Charities for one condition each, and for those who live with it every day. */
export const ribbons: readonly Subject[] = [
  {
    name: 'asthma and allergies',
    says: [
      'asthma( (uk|friendly|nurse|clinic|charity|week|day|action plan|inhaler|inhalers|awareness))?',
      'inhaler( (technique|recycling|amnesty))?',
      '(allergy|anaphylaxis|epipen) (awareness|charity|week|training|support|pen)',
      '(lung|copd|breathe easy|breathing) (charity|group|health|foundation|support)',
      'singing for (lung health|better breathing)',
    ],
    clues:
      'pollen, lungs, spacer, wheeze, puffer, inhaler, hay fever, epipen, anaphylaxis, trigger, adrenaline, breath, antihistamine, dust mite, nurse, peak flow, allergen, gp, eczema, peanut, reliever, steroid, action plan, attack, pharmacy, preventer, food labelling, respiratory, air quality, mould, sneeze',
    asks: {
      idea: ['Where do you go for a deep breath of really fresh air?'],
      problem: ['Which tree, flower or grass always sets off your sneezing?'],
      choice: ['A breath of fresh air: by the sea, in the woods, or up a hill?'],
      experience: ['Which smell of fresh air takes you back to your childhood?'],
    },
    atWork: {
      work: [
        'Which allergy is hardest to manage in a shared workplace?',
        'What do people without allergies most often underestimate?',
      ],
      people: [
        'What did a colleague once do that made life with asthma or an allergy easier?',
        'Who taught you what to do when somebody has an allergic reaction?',
      ],
    },
  },
  {
    name: 'epilepsy charity',
    says: [
      'epileps(y|ies)( (action|society|awareness|charity|nurse|week|day|support))?',
      'purple day',
      'seizure (first aid|alert|dog|support|response)',
      'epileptic',
    ],
    clues:
      'seizures, purple, recovery position, neurology, wristband, purple day, awareness, rescue medication, first aid, tonic-clonic, vns, consultant, sudep, fundraiser, specialist nurse, medication, support group, trigger, diagnosis, marathon, photosensitive, eeg, helpline, driving licence, brain, assistance dog, stigma, march, wear purple, neurologist, ketogenic',
    asks: {
      idea: ['What would you turn purple for a day to get people talking about epilepsy?'],
      problem: ['What would you like to learn about helping somebody in a seizure?'],
      choice: ['On Purple Day: bake something, wear something or walk somewhere?'],
      experience: ['Which first aid tip have you remembered since you first heard it?'],
    },
    atWork: {
      work: [
        'What do most people get wrong about epilepsy at work?',
        'Which is harder to change about epilepsy: the myths, or the silence?',
      ],
      people: [
        'Who first taught you what to do when somebody has a seizure?',
        'What did somebody with epilepsy teach you that no leaflet could?',
      ],
    },
  },
  {
    name: "Parkinson's group",
    says: [
      "parkinson'?s?( (uk|disease|group|charity|nurse|support|café|cafe|exercise|walk|day|foundation))?",
      "dance for parkinson'?s",
      "(ms|multiple sclerosis|motor neurone|mnd|als|huntington'?s) (society|therapy|centre|center|group|support|charity|association|walk)",
      'ice bucket challenge',
    ],
    clues:
      'tremor, neurologist, diagnosed with, chair exercise, branch meeting, exercise, boxing, support, diagnosis, tulip, carer, dance, physio, singing, nordic walking, movement, medication, levodopa, dopamine, choir, café, balance, younger onset, shaking, april, speech therapy, symptom, specialist nurse, research, stiffness, monthly meeting, table tennis, branch',
    asks: {
      idea: ['Which song gets your feet tapping before you notice?'],
      problem: ['Which everyday job has got fiddlier for you: lids, buttons or zips?'],
      choice: ['Keeping on the move: a dance, a swim, or table tennis with friends?'],
      experience: ['Whose good humour has carried you over a difficult day?'],
    },
    atWork: {
      work: [
        "Which part of life with Parkinson's do other people notice least?",
        "What helps a family with Parkinson's more: good advice, or good company?",
      ],
      people: [
        "What has somebody with Parkinson's taught you about keeping going?",
        "What small thing have you seen make a day with Parkinson's easier?",
      ],
    },
  },
  {
    name: 'kidney patients',
    says: [
      'kidney (patients?|care|week|day|research|charity|association|foundation|walk|unit)',
      '(renal|dialysis) (unit|patient|clinic|charity|centre|center|holiday|nurse|association)',
      'transplant (games|unit|team|waiting)',
      "(liver|bowel|bladder|crohn'?s|colitis|stoma|ibd) (charity|support|group|trust|association|care|uk)",
      'cystic fibrosis',
    ],
    clues:
      'transplant, renal, kidney, donor card, dialysis, donor, haemodialysis, organ donation, waiting list, fistula, nephrologist, unit, ckd, diet, machine, living donor, blood pressure, creatinine, hospital, potassium, register, fluid allowance, home dialysis, chronic, fundraising, low salt, peritoneal, holiday dialysis, charity, consultant, match, egfr',
    asks: {
      idea: ['What would you pack in a bag for somebody who spends long hours in a clinic chair?'],
      problem: ["What's the trickiest part of a long morning in a hospital waiting room?"],
      choice: ['Company through a long afternoon: a podcast, a puzzle, or a friend with gossip?'],
      experience: ['Whose visit in hospital cheered you or your family up the most?'],
    },
    atWork: {
      work: [
        'What do people understand least about life on dialysis?',
        'What makes it hard to talk at home about organ donation?',
      ],
      people: [
        'What has a kidney patient or a donor taught you?',
        "What did somebody on a dialysis ward do that you'll never forget?",
      ],
    },
  },
  {
    name: 'premature babies',
    says: [
      '(premature|preterm|prem|neonatal|special care|sick) (bab(y|ies)|unit|charity|care|nurse|ward)',
      'neonatal( intensive care)?',
      'nicu',
      'preemie',
      'prematurity( (day|awareness))?',
      '(knit|knitted|crochet|tiny) (hats|cardigans|octopus|blankets) for (babies|premature|the)',
      'incubator (appeal|cover)',
    ],
    clues:
      'knitted, incubator, nurses, blankets, hats, neonatal, nicu, knitted hat, preemie, scbu, bereaved, gestation, ward, ventilator, tiny, parent, kangaroo care, hospital, milestone, oxygen, donor milk, charity, bonding square, world prematurity day, purple, midwife, feeding tube, octopus, skin-to-skin, corrected age, discharge',
    asks: {
      idea: ['What would you knit, buy or cook for the parents of a very early baby?'],
      problem: ['What did you find trickiest with a tiny baby: the buttons, the nappies or the bath?'],
      choice: ['On your knitting needles for a tiny baby: a soft hat, or a little blanket?'],
      experience: ["What have you kept from a baby's first days: a hat, a wristband or a blanket?"],
    },
    atWork: {
      work: [
        'What do parents of a premature baby need most from work: time, pay or patience?',
        'What do people never see of the work on a neonatal ward?',
      ],
      people: [
        'What do you remember about the smallest baby you have held?',
        'What did a neonatal nurse do that a family you know still talks about?',
      ],
    },
  },
  {
    name: "children's hospice",
    says: [
      "(children'?s|child) (hospice|hospital charity|hospital appeal|cancer charity|heart charity)",
      'wish (granted|child|children|foundation)',
      'respite (break|holiday|care|for (families|carers))',
      '(play|hospital) specialist',
      '(clown|giggle) doctor',
      'siblings? (group|day|support)',
      'granting wishes',
    ],
    clues:
      'nurses, respite, butterfly, life limiting, bucket list, fundraising, wish, sibling, bereavement, palliative, end of life, memory making, sensory room, donation, charity shop, marathon, raffle, play specialist, parent, appeal, hydrotherapy, short break, care, santa run, legacy, precious, short lives, volunteer, rainbow, corporate partner, light up',
    asks: {
      idea: ['Which wish would you love to grant a child for one day?'],
      problem: ['~Which joke has never failed to make a child you know laugh?'],
      choice: ['A wonderful day for a family: the zoo, the seaside, or a pyjama day with films?'],
      experience: ['Which day out with children in your life will you always treasure?'],
    },
    atWork: {
      work: [
        "What do people most often get wrong about a children's hospice?",
        "Which is harder to find for a children's hospice: money, nurses or volunteers?",
      ],
      people: [
        "What's the most joyful thing you have ever seen in a hospice?",
        "What would you bring to an afternoon at a children's hospice: music, games or cake?",
      ],
    },
  },
];
