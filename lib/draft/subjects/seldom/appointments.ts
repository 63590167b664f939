import type { Subject } from '../subject';

/** What one is called in for: needles, lenses, teeth and a good night's sleep. */
export const appointments: readonly Subject[] = [
  {
    name: 'teeth whitening',
    says: [
      'teeth whitening',
      'whiten(ing)? (your )?teeth',
      'tooth whitening',
      'whitening (tray|gel|kit|session)',
      '(whiter|brighter) (teeth|smile)',
    ],
    clues:
      'shade, enamel, peroxide, stains, dentist, smile, sensitivity, trays, whitening, gel, bleaching, brighter, coffee, before and after, wedding, kit, led, pearly whites, home, veneer, desensitising, bonding, red wine, confidence, in chair, dental, tooth, whiter, minutes',
    asks: {
      idea: ['When do you like to show off your smile: in photos, on stage or on a night out?'],
      problem: ['Which drink leaves the most stubborn stains on your teeth?'],
      choice: ['A whiter smile: for a big day, or just for every day?'],
      experience: ['Which photo of you has the biggest smile, and where was it taken?'],
    },
  },
  {
    name: 'dental hygienist',
    says: [
      '(dental )?hygienist',
      '(teeth|dental) cleaning',
      'scale and polish',
      'gum (disease|health|care|month)',
      '(floss|flossing|interdental brush)',
    ],
    clues:
      'plaque, tartar, gums, floss, scaling, brushes, polish, bleeding, scale and polish, interdental brush, hygiene, teeth, airflow, stain, appointment, electric toothbrush, gingivitis, mouth, dentist, toothpaste, breath, six months, therapist, oral health, patient, enamel, periodontal, calculus, fresh, mouth cancer, direct access',
    asks: {
      idea: ['What have you always wanted to ask a dental hygienist?'],
      problem: ['~Which bit of food always gets stuck between your teeth?'],
      choice: ['Between the teeth: floss, or those tiny brushes?'],
      experience: ['What did a dental hygienist teach you that you still do?'],
    },
    atWork: {
      work: [
        'Which is harder to change about teeth: the habits, or the fear?',
        "What's hardest to keep up after seeing the hygienist: flossing, or brushing slowly?",
      ],
      people: [
        'Who taught you to brush your teeth properly?',
        'What helped you lose your fear of the dentist?',
      ],
    },
  },
  {
    name: 'sleep clinic',
    says: [
      'sleep (clinic|study|apnoea|apnea|lab|test|physician)',
      '(snoring|snore) (clinic|device|treatment|guard|test)',
      'cpap',
    ],
    clues:
      'snoring, snorer, apnoea, apnea, mask, insomnia, tired, airway, melatonin, cpap, study, mouthguard, dentist, physician, oxygen, ent, sleepy, tonsil, home test, bedtime, mandibular, jaw, partner, daytime, rem, referral, fatigue, breathing, wake',
    asks: {
      idea: ['What would you most like to know about how you sleep?'],
      problem: ['What keeps you from falling asleep most often?'],
      choice: ['To fall asleep: a cool dark room, or some quiet sound?'],
      experience: ["Where have you had the best night's sleep of your life?"],
    },
    atWork: {
      work: [
        'What at work costs you the most sleep: deadlines, emails or early starts?',
        'What suffers first at work after a bad night: focus, patience or memory?',
      ],
      people: [
        'What keeps you awake at night: a screen, a worry or a late coffee?',
        "What's the best advice about sleep that anybody ever gave you?",
      ],
    },
  },
  {
    name: 'allergy clinic',
    says: [
      'allerg(y|ies) (test|testing|clinic|specialist|season|treatment|awareness|shot)',
      'hay ?fever',
      '(prick|patch) test',
      'pollen (count|season|allergy)',
      '(food|nut|milk) intolerance test',
    ],
    clues:
      'pollen, sneezing, antihistamine, itchy eyes, allergic, histamine, dust mites, rash, allergen, hay fever, skin prick, epipen, peanut, patch test, eczema, immunotherapy, allergist, food, trigger, anaphylaxis, spring, desensitisation, hives, itchy eye, consultant, nasal spray, intolerance, milk, child, sinus, oral challenge',
    asks: {
      idea: ['Which flower do you like best to look at from a safe distance?'],
      problem: ['What helps you most when the pollen is high?'],
      choice: ['On a high pollen day: windows shut, or sunglasses on and out you go?'],
      experience: ['Which food, plant or animal first made you sneeze or itch?'],
    },
    atWork: {
      work: [
        'Which season is hardest to work through with an allergy?',
        'What do people without an allergy find hardest to understand?',
      ],
      people: [
        'What got you through a working day at the height of the pollen?',
        'What surprised you when you, or your child, had an allergy test?',
      ],
    },
  },
  {
    name: 'blood test',
    says: [
      'blood test(ing)?',
      '(health|full body|lab|diagnostic) (check ?up|test|screening) (package|camp|at home)',
      'phlebotom(y|ist)',
      'pathology (lab|centre|test|collection)',
      'home sample collection',
      '(thyroid|vitamin d|cholesterol|cbc|lipid) (test|profile|panel)',
    ],
    clues:
      'sample, lab, fasting, needle, results, thyroid, cholesterol, haemoglobin, vein, biomarkers, phlebotomist, vitamin d, hba1c, finger prick, liver, iron, package, home collection, full body check, doctor, hormone, glucose, testosterone, private, pathology, kidney, diagnostics, ferritin, appointment, report',
    asks: {
      idea: ['~Which breakfast do you dream of when you have to fast for a blood test?'],
      problem: ['Where do you look while the needle goes in at a blood test?'],
      choice: ['A blood test: look away, or watch every drop?'],
      experience: ['What do you treat yourself to after a blood test?'],
    },
    atWork: {
      work: [
        'Which is hardest about a blood test: the needle, the fasting or the wait?',
        'What makes a blood test easier: a quick hand, a chat or a lie-down?',
      ],
      people: [
        'What did a nurse do that took away your fear of needles?',
        'Who went with you to a test you were nervous about?',
      ],
    },
  },
  {
    name: 'vaccination camp',
    says: [
      'vaccination (camp|drive|clinic|centre|week|programme|program|day|schedule)',
      'immuni[sz]ation (week|clinic|programme|drive|day|schedule)',
      '(mmr|hpv|polio|measles|rsv|shingles|pneumonia) (vaccine|jab|shot|drop|drive|vaccination|immunisation)',
    ],
    clues:
      'vaccine, vaccinated, jab, polio, dose, immunity, nurse, eligible, booster, immunisation, flu, pharmacy, measles, mmr, hpv, covid, drop, protect, children, walk in, pneumonia, shingles, clinic, under five, paediatrician, sticker, winter, arm, schedule, pharmacist',
    asks: {
      idea: ['~What would you print on the sticker children get after a jab?'],
      problem: ['How do you help a child to be brave at a jab?'],
      choice: ['At a vaccination: look away, or watch?'],
      experience: ["What was your treat for being brave at the doctor's as a child?"],
    },
    atWork: {
      work: [
        'Which is hardest in a vaccination drive: supplies, distance or trust?',
        'What helps people decide about a vaccine: a doctor, a friend or a neighbour?',
      ],
      people: [
        'What do you remember about lining up for a vaccine as a child?',
        'What makes a vaccination camp easy to come to: the place, the hours or the people?',
      ],
    },
  },
  {
    name: 'health camp',
    says: [
      '(health|medical|eye|dental|screening|cataract) camp',
      '(free )?health check ?up (camp|drive|for)',
      'health fair',
      '(mobile|rural) (clinic|health unit|medical unit)',
      'blood pressure (check|day|camp)',
    ],
    clues:
      'villagers, check up, screening, spectacles, doctors, blood pressure, patients, bp, beneficiaries, eye, dental, cataract, sugar, ecg, village, hospital, rotary, consultation, medicine, no fee, specialist, physician, beneficiary, diabetes, blood donation, rural, nurse, venue, society, mobile van, awareness',
    asks: {
      idea: ['Which health check would you like to see offered at the market square?'],
      problem: ['Which health advice is hardest to keep to: the walks, the sleep or less salt?'],
      choice: ['A health check: first thing in the morning, or on the way home from work?'],
      experience: ['Who in your family is best at getting everybody to a health check?'],
    },
    atWork: {
      work: [
        'What keeps people from a health check: distance, cost or time?',
        "What's hardest to bring to a village health camp: doctors, machines or follow-up?",
      ],
      people: [
        'What did a health camp find that might have been missed?',
        'Which doctor or nurse went further for patients than anybody asked?',
      ],
    },
  },
  {
    name: 'eye surgery',
    says: [
      '(laser|cataract|lasik|refractive) (eye )?(surgery|surgeon|clinic|treatment|operation)',
      'eye (hospital|surgeon|surgery)',
      'lasik',
      'lens replacement',
      '(cataract|glaucoma|retina) (awareness|clinic|specialist)',
    ],
    clues:
      'cataract, retina, lens, vision, glasses, specs, ophthalmologist, glaucoma, laser, lasik, surgeon, cornea, consultation, icl, smile procedure, sight, blurred, recovery, drop, refractive, implant, hospital, eyesight, pressure, patient, monofocal, diopter, laser vision',
    asks: {
      idea: ['What would you enjoy most about seeing clearly without glasses?'],
      problem: ['When do glasses get in your way most: in sport, in rain or while cooking?'],
      choice: ['A first day without glasses: a swim, or a walk in the rain?'],
      experience: ['Which view took your breath away the first time you saw it clearly?'],
    },
    atWork: {
      work: [
        'What do people want to know most before an eye operation?',
        'Which part of your job would be hardest with poor sight?',
      ],
      people: [
        'What did somebody you know see first after an eye operation?',
        'What did you only notice once you could see well again?',
      ],
    },
  },
  {
    name: 'contact lenses',
    says: [
      'contact lens(es)?',
      '(daily|monthly|toric|multifocal) (disposable|lens|lenses|contacts)',
      'ortho ?k',
      'lens (trial|fitting|solution)',
    ],
    clues:
      'lenses, dailies, optician, optometrist, dry eyes, solution, prescription, contacts, daily disposable, glasses, monthly, toric, multifocal, dry eye, trial, ortho k, astigmatism, myopia, case, fitting, sight, vision, insertion, varifocal, swimming, sleep, coloured, scleral, teach, comfort, eye test, direct debit',
    asks: {
      idea: ['For which sport or hobby would you rather wear contact lenses than glasses?'],
      problem: ['Which was harder to learn with contact lenses: putting in or taking out?'],
      choice: ['Contact lenses: every day, or just for sport and evenings out?'],
      experience: ['What did you enjoy most on your first day in contact lenses?'],
    },
  },
];
