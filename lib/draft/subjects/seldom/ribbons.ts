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
      choice: [
        'What helps you most in the pollen season: an app, a routine or indoor days?',
        'A breath of fresh air: by the sea, in the woods, or up a hill?',
        'Which season do you breathe easiest in: spring, summer, autumn or winter?',
      ],
      problem: ['Which tree, flower or grass always sets off your sneezing?'],
    },
    atWork: {
      asks: [
        'What makes a workplace easier with allergies: fresh air, clear labels or good cleaning?',
        'What do people without allergies most often underestimate?',
        'Which first step helps people with asthma most at work: clean air, a plan or trained colleagues?',
        'What did a colleague once do that made life with asthma or an allergy easier?',
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
      choice: [
        '+How would you support an epilepsy charity: with a walk, a cake sale or by wearing purple?',
        'On Purple Day: bake something, wear something or walk somewhere?',
      ],
      idea: ['What should more people know about epilepsy?'],
      problem: ['What would you like to learn about helping somebody in a seizure?'],
    },
    atWork: {
      asks: [
        'What helps colleagues with epilepsy most: understanding, training or flexible hours?',
        'How could a workplace support epilepsy awareness: a talk, a training day or a purple day?',
        'What do most people get wrong about epilepsy at work?',
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
      choice: [
        'Which activity would you enjoy most in a friendly group: singing, dancing or table tennis?',
        'Which kind of exercise do you enjoy most: walking, boxing or dancing?',
        'What makes a support group welcoming: tea, a chat or a shared activity?',
      ],
      idea: ['Which song gets your feet tapping before you notice?'],
    },
    atWork: {
      asks: [
        "What makes a workplace easier for somebody with Parkinson's: time, space or understanding?",
        "What makes a Parkinson's group worth the trip: the exercise, the company or the advice?",
        "What small thing have you seen make a day with Parkinson's easier?",
        "What has somebody with Parkinson's taught you about keeping going?",
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
      experience: ['What small kindness helps most during long hours of treatment?'],
      idea: ['What would you pack in a bag for somebody who spends long hours in a clinic chair?'],
      choice: [
        'Which book, show or game makes a long afternoon pass quickly?',
        'How would you cheer somebody up on a treatment day: a visit, a call or a card?',
      ],
    },
    cued: [
      'Which album would you put on first for a long afternoon on *dialysis*?',
      'Where do you keep your organ *donor card*: in a wallet, on your phone or on your licence?',
      'What gives most flavour to a *low salt* meal on a kidney diet: lemon, herbs or garlic?',
      'Which *fundraising* idea for kidney patients would you join: a walk, a swim or a bake sale?',
      'What would you write on a card for somebody just home from a kidney *transplant*?',
      'What would you most like to ask a *living donor* who has given a kidney?',
      'Where would you plan a *holiday* if there were a dialysis unit wherever you went?',
      'Which kindness from a *nurse*, on a kidney ward or any other, do you still remember?',
      'What helps best with thirst when kidney patients count their *fluids*: ice, mints or lemon?',
      'Where would you hang a poster about *organ donation* so that everybody sees it?',
    ],
    atWork: {
      asks: [
        'What helps kidney patients most at work: flexible hours, understanding or a quiet room?',
        'Which question about organ donation would you like answered in plain words?',
        'What do people understand least about life on dialysis?',
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
      choice: [
        'What would you give the family of a premature baby: a meal, a card or a hand at home?',
        'What comforts families most on a baby ward: kind nurses, a visitor or a quiet room?',
        'On your knitting needles for a tiny baby: a soft hat, or a little blanket?',
      ],
      idea: ['What would you knit, buy or cook for the parents of a very early baby?'],
    },
    atWork: {
      asks: [
        '+How can an employer help parents of a premature baby: time, calls or flexible hours?',
        'What do parents of a premature baby need most from work: time, pay or patience?',
        'What helps a family most when a premature baby comes home: calm, meals or advice?',
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
      choice: [
        "How would you like to support a children's hospice: a run, a bake sale or a donation?",
        "Which kind of fun would you bring to a children's hospice: music, magic or animals?",
        "What brightens a child's day most: a song, a story or a surprise visitor?",
      ],
      problem: ['~Which joke has never failed to make a child you know laugh?'],
    },
    atWork: {
      asks: [
        "How could a workplace best support a children's hospice: a run, a raffle or a day of help?",
        "What helps a children's hospice most: volunteers, funds or people who spread the word?",
        "What would you bring to an afternoon at a children's hospice: music, games or cake?",
        "What's the most joyful thing you have ever seen in a hospice?",
      ],
    },
  },
];
