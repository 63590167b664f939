import type { Subject } from '../../subject';

/** Charities for one condition each, and for those who live with it every day. */
export const conditionCharities: readonly Subject[] = [
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
      choice: ['A breath of fresh air: by the sea, in the woods, or up a hill?'],
      problem: ['Which tree, flower or grass always sets off your sneezing?'],
      idea: ['Where do you go for a deep breath of really fresh air?'],
      experience: ['Which smell of fresh air takes you back to your childhood?'],
    },
    cued: [
      'Which *peanut* swap do you know for a party: seeds, chickpeas or pretzels?',
      "Where do you keep an *inhaler* so that it's always to hand?",
      '*Hay fever* season: which month do you notice first?',
      'What would you tell a friend about using a *spacer* for the first time?',
    ],
    atWork: {
      asks: [
        'What makes a workplace easier with allergies: fresh air, clear labels or good cleaning?',
        'What should a workplace offer first for allergies: food labels, clean air or training?',
        'Which training helps colleagues most: asthma first aid, allergy signs or using a pen?',
        'What do people without allergies most often underestimate?',
      ],
      cued: [
        'Which part of an *action plan* do families find easiest to remember?',
        'Where do you keep the *EpiPen* at work so that everybody finds it?',
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
      choice: ['On Purple Day: bake something, wear something or walk somewhere?'],
      problem: ['What would you like to learn about helping somebody in a seizure?'],
      idea: ['What would you turn purple for a day to get people talking about epilepsy?'],
      experience: ['Which first aid tip have you remembered since you first heard it?'],
    },
    cued: [
      'Which *purple* thing at home would you wear or show off for a day?',
      'What sort of *fundraiser* would you join: a bake sale, a quiz or a walk?',
      'What would you put on the back of a *marathon* shirt for a good cause?',
      'Where should everybody have the chance to learn *first aid*: school, work or the library?',
    ],
    atWork: {
      asks: [
        'What helps colleagues with epilepsy most: understanding, training or flexible hours?',
        'What do most people get wrong about epilepsy at work?',
        'How could a workplace support epilepsy awareness: a talk, a training day or a purple day?',
        'What did somebody with epilepsy teach you that no leaflet could?',
      ],
      cued: [
        'What would help colleagues most to know about *seizures*?',
        'Which *awareness* day event at work got everybody to join in?',
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
        'Keeping on the move: a dance, a swim, or table tennis with friends?',
        "Which class would you try first at a Parkinson's group: singing, boxing or dance?",
      ],
      idea: ['Which song gets your feet tapping before you notice?'],
      experience: ['Whose good humour has carried you over a difficult day?'],
    },
    cued: [
      'Which *song* would you choose for a group that loves to sing?',
      'What would get you into a *dance* class: the music, the company or the tea?',
      'How far is your favourite *Nordic walking* round: a mile, three or more?',
      'Who would you like beside you in a *boxing* class for beginners?',
    ],
    atWork: {
      asks: [
        "What makes a Parkinson's group worth the trip: the exercise, the company or the advice?",
        "What small thing have you seen make a day with Parkinson's easier?",
        "What has somebody with Parkinson's taught you about keeping going?",
        "Which activity would you add to a Parkinson's group: dance, table tennis or singing?",
      ],
      cued: [
        "What do people ask a *physio* first about exercise with Parkinson's?",
        'Which *carer* tip do you pass on most often?',
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
      experience: [
        '+Who in kidney care deserves a special thank-you?',
        '+Which small kindness means most in a kidney clinic?',
      ],
      idea: ['+What would you like to understand better about kidney health?'],
      choice: [
        '+Which book, film or series would you suggest for a long dialysis session?',
        '+What makes a dialysis centre feel welcoming: a smile, comfort or a calm room?',
        'What goes well with a long treatment day: music, a good series or a friendly chat?',
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
        'What do people understand least about life on dialysis?',
        'What should more people know about kidney health: tests, diet or donation?',
        'How could a business support kidney patients: a fundraiser, flexible hours or a talk?',
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
      choice: [
        'On your knitting needles for a tiny baby: a soft hat, or a little blanket?',
        'How would you like to help a neonatal unit: knitting, giving or volunteering?',
      ],
      experience: ["What have you kept from a baby's first days: a hat, a wristband or a blanket?"],
    },
    cued: [
      'Which colour would you pick for a tiny *knitted* hat: lemon, mint or grey?',
      'What would you read aloud to a baby in an *incubator*: a story, a poem or the news?',
      'What would you bring the *nurses* on a baby ward: chocolates, fruit or a card?',
      'How would you celebrate a *milestone* such as a first bath or a first outfit?',
    ],
    atWork: {
      asks: [
        'How can an employer help parents of a premature baby: time, calls or flexible hours?',
        'What do parents of a premature baby need most from work: time, pay or patience?',
        'How could your team support a neonatal unit: knitting, a fundraiser or gift bags?',
        'Which support means most to neonatal families: a place to stay, meals or someone to talk to?',
      ],
      cued: [
        'What do parents on the *NICU* remember most: a word, a face or a small photo?',
        'Which detail makes *kangaroo care* easier for a shy parent?',
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
        "Which event would you join for a children's hospice: a fun run, a coffee morning or a concert?",
        'A wonderful day for a family: the zoo, the seaside, or a pyjama day with films?',
      ],
      experience: ['Which day out with children in your life will you always treasure?'],
      problem: ['~Which joke has never failed to make a child you know laugh?'],
    },
    cued: [
      'Which shop window in a *charity shop* do you always stop at?',
      'Which outfit would you wear for a *Santa* run?',
      "Which prize would you give to a *raffle* for a children's hospice?",
      'What would you do for a good cause: run a *marathon*, bake or sing?',
    ],
    atWork: {
      asks: [
        "How would your team raise funds for a children's hospice: a walk, a bake sale or a quiz?",
        "What helps a children's hospice most: volunteers, funds or people who spread the word?",
        "How could a workplace best support a children's hospice: a run, a raffle or a day of help?",
        "What would you bring to an afternoon at a children's hospice: music, games or cake?",
      ],
      cued: [
        'Which *fundraising* idea at your work was the most fun?',
        'What would you like to ask a *nurse* who works with children?',
      ],
    },
  },
];
