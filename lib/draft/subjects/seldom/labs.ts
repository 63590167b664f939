import type { Subject } from '../subject';

/** Instruments and cures: what laboratories, clinics and makers of medicine buy and tell. */
export const labs: readonly Subject[] = [
  {
    name: 'microscopes',
    says: [
      'microscop(e|y)',
      '(electron|optical|digital|confocal|fluorescence|stereo) microscop(e|y|ist)',
      '(slide|sample) under the microscope',
      '(slide|tissue) scanner',
      '(imaging|cell) (facility|analysis system)',
    ],
    clues:
      'lens, magnification, specimen, stain, objective, nanometre, imaging, sample, slide, optics, confocal, electron, fluorescence, digital, stereo, camera, microscopy, cells, research, biology, resolution, sem, stage, illumination, laboratory, scientist, 40x, pathology, eyepiece',
    asks: {
      idea: ['+What would you put under a microscope first?'],
      choice: [
        'Under the microscope: a snowflake, or a drop of pond water?',
        'A microscope: at an eyepiece, or on a big screen?',
      ],
      experience: ['What was the first thing you saw through a microscope at school?'],
    },
    atWork: {
      asks: [
        '+What matters most in a microscope: the optics, the camera or the software?',
        'What would you improve first about your microscope: the image, the speed or the comfort?',
        "What's the most beautiful thing you've ever seen under a microscope?",
        'What spoils a good microscope image most often: dust, drift or a poor slide?',
      ],
    },
  },
  {
    name: 'lab analysis instruments',
    says: [
      '(mass|infrared|uv|x ?ray|raman|nmr|icp) spectromet(er|ry)',
      'spectroscopy',
      'chromatograph(y|s)?',
      '(hplc|uhplc|gc ms|lc ms)',
      '(analytical|lab|laboratory) (instrument|balance|equipment supplier)',
      '(particle|surface|elemental) (size|analy[sz]er|analysis)',
    ],
    clues:
      'sample, column, detector, peaks, calibrated, analyst, solvent, trace, spectrometer, chromatography, hplc, mass spec, gc-ms, nmr, raman, ftir, quantify, pesticide, icp, purity, method, analyte, calibration, lc-ms, chemist, spectroscopy, application note, sensitivity, workflow, x-ray, reagent, webinar',
    asks: {
      choice: ['+What matters most in a lab instrument: speed, precision or easy handling?'],
      idea: ['Which analysis would you like your instruments to do faster?'],
      problem: ['Which step in your lab analysis takes the most patience?'],
      experience: ['Which instrument gets the most use in your lab?'],
    },
    atWork: {
      asks: [
        '+What matters most in a new lab instrument: precision, support or ease of use?',
        'Which would help your lab most: faster runs, easier software or simpler maintenance?',
        'What eats more of a lab day: running samples, or preparing them?',
        'Which lab instrument would be the hardest to work without?',
      ],
    },
  },
  {
    name: 'lab freezers',
    says: [
      '(lab|laboratory|ultra ?low|medical|vaccine|plasma) (freezer|fridge|refrigerator)',
      '(cryogenic|cryo|liquid nitrogen) (storage|tank|tube|freezer|dewar)',
      '(sample|biological) (storage|bank)',
      'bio ?bank(ing)?',
      '(temperature|thermal) (mapping|monitoring|logger)',
      'data ?logger',
    ],
    clues:
      'samples, minus, alarm, vials, temperature, degrees, backup, storage, cryogenic, ultra-low, minus 80, vaccine, liquid nitrogen, fridge, biobank, monitoring, plasma, dewar, refrigerator, pharmacy, cold chain, specimens, incubator, stem cell, laboratory, litre, blood bank, rack, energy-efficient, hospital, probe, cryo',
    asks: {
      choice: [
        'What matters most in a lab freezer: steady cold, space or low energy use?',
        'How do you keep track of what is in a lab freezer: labels, a list or software?',
        'Which would you add to a lab freezer first: better racks, an alarm or a bigger door?',
      ],
      idea: ['Which feature would make the freezers in your lab easier to live with?'],
    },
    atWork: {
      asks: [
        'What matters most when you choose a lab freezer: reliability, energy use or service?',
        'What fills a lab freezer fastest: new samples, or samples nobody dares throw out?',
        'What helps most in a full lab freezer: good labels, a good map or a good memory?',
        "What's the most mysterious label you've ever found in a lab freezer?",
      ],
    },
  },
  {
    name: 'lab software',
    says: [
      'lims',
      'laboratory information',
      '(electronic|digital) (lab|laboratory) (notebook|data)',
      '(lab|laboratory) (software|automation|digitali[sz]ation|workflow)',
      '(liquid|sample) handl(er|ing)( robot| system)?',
      'smart lab',
    ],
    clues:
      'samples, notebook, barcodes, protocols, traceable, scientists, workflow, audit, lims, eln, laboratory, data integrity, audit trail, automation, instrument, integration, compliance, qc, digital, research, fda, validation, spreadsheets, results, r&d, glp, cloud-based, traceability, ai, biotech',
    asks: {
      choice: [
        'What matters most in lab software: an easy search, clear records or quick entry?',
        'Notes from an experiment: pen and paper, or typed straight in?',
        'Where do you like to enter your lab results: at the bench, at a desk or on a tablet?',
      ],
      idea: ['Which step in a laboratory should a robot do overnight?'],
    },
    atWork: {
      asks: [
        'Which would you connect to your lab software first: instruments, stock or reports?',
        'What makes lab software easy to adopt: good training, simple screens or patient support?',
        'Which part of keeping lab records would you hand to a computer tomorrow?',
        'Lab notes: written up straight away, or caught up on at the end of the week?',
      ],
    },
  },
  {
    name: 'DNA sequencing',
    says: [
      '(dna|rna|genome|gene|genetic|whole genome|nanopore|single cell) (sequenc(er|ing)|test|testing|analysis|profiling)',
      'genomics',
      '(crispr|gene editing)',
      '(antibody|antibodies|reagent|assay|enzyme|oligo)',
      '(bio ?engineering|cell engineering) (company|platform|lab)',
      'proteomics',
    ],
    clues:
      'genome, sequencing, samples, cells, primers, reads, protein, kit, gene, rna, nanopore, genetic, genomics, variant, bioinformatics, sequencer, crispr, ancestry, saliva, swab, species, researchers, single-cell, mutation, precision medicine, pathogen, cancer, exome, paternity, base pairs, scientists',
    asks: {
      choice: [
        'Your own DNA: more curious about your ancestors, or about your health?',
        'What would you most like to learn from DNA: about family, food or health?',
        'Which mystery would you like DNA to solve: an ancestor, a plant or an old bone?',
      ],
      idea: ["Which animal's or plant's DNA would you most like to know more about?"],
    },
    atWork: {
      asks: [
        'What matters most in DNA sequencing: speed, accuracy or help with the data?',
        'What takes longest in a sequencing project: samples, the run or the data?',
        'Which step of a sequencing project would you automate first: prep, run or analysis?',
        'What drew you into genetics: a teacher, a family story or a puzzle?',
      ],
    },
  },
  {
    name: 'clinical trials',
    says: [
      'clinical (trial|study|research|development)',
      '(phase|ph) (1|2|3|i|ii|iii|one|two|three) (trial|study|data|result)',
      '(trial|study) (participant|site|recruitment|volunteer)',
      'contract research organi[sz]ation',
      '(patient|healthy volunteer) recruitment',
      'first patient (dosed|enrolled|in)',
    ],
    clues:
      'placebo, enrolled, endpoints, sites, patients, dose, protocol, sponsor, phase 3, study, participants, drug, enrolment, recruiting, investigator, data, cro, treatment, efficacy, regulatory, research, randomised, biotech, eligibility, oncology, fda, volunteers aged, reimbursed, cohort',
    asks: {
      choice: ['What makes a study easy to join: clear information, short visits or a friendly team?'],
      idea: [
        'Which area of health would you most like to see more research in?',
        'What would you ask first about a clinical trial?',
        'Which everyday ailment would you most like researchers to study?',
      ],
    },
    cued: [
      'What would you ask first before joining a *study*: how long, how often or what for?',
      'How do you remember a daily *dose*: an alarm, a pill box or the breakfast table?',
      'Who would you talk to first about joining a *trial*: family, a friend or a doctor?',
      'Which *treatment* did your grandmother swear by for a cold?',
      'Where would you look for news on medical *research*: radio, newspaper or online?',
      'How should a trial keep its *patients* in the picture: letter, phone call or app?',
      'What would make a *vaccine* visit easier: a short walk, a late hour or a cup of tea?',
      'Which *sleep* habit would you let a researcher study for a week?',
    ],
    atWork: {
      asks: [
        'What makes a clinical trial easy to join: clear words, short visits or home check-ups?',
        'What helps people join a clinical trial: a trusted doctor, time or plain words?',
        'Which question should everybody ask before joining a clinical trial?',
        'Which part of a clinical trial would you simplify first: forms, visits or follow-up?',
      ],
      cued: [
        'What wins a new *site* over first: the protocol, the budget or the team?',
        'Which part of a *protocol* would you simplify first?',
        'What helps *recruitment* most: clinic staff, patient groups or local media?',
        'Which tip would you give a new *CRO* project manager in the first week?',
      ],
    },
  },
  {
    name: 'drug making',
    says: [
      '(pharma|pharmaceutical|drug|vaccine|biologics|tablet) (manufacturing|manufacturer|production|plant|development|filling|packaging line)',
      'gmp (audit|training|inspection|facility|certified|licence)',
      '(drug|small molecule) discovery',
      '(validation|qualification) (engineer|specialist|protocol)',
      '(blister|vial|syringe) (pack|filling|line)',
      'cdmo',
    ],
    clues:
      'batch, tablets, sterile, regulator, vials, cleanroom, molecule, approval, pharma, gmp, manufacturing, vaccine, biologics, formulation, api, fill-finish, clean room, cdmo, capsule, validation, mhra, regulatory, injectable, generics, plant, pharmaceutical, qualified person, biotech, excipient, syringe, scale-up',
    asks: {
      idea: [
        'Which step in making a medicine would you most like to learn about?',
        'Which step in making a tablet would you most like to see up close?',
      ],
      choice: ['Medicine packs: a bottle, a blister pack or a sachet?'],
      problem: ['Which kind of medicine pack do you find the hardest to open?'],
    },
    atWork: {
      asks: [
        'What matters most in making medicines: quality, speed or teamwork?',
        'Which medicine do you think has changed daily life more than any other?',
        'What would surprise most people about how a medicine is made?',
        'Which part of drug making would you most like to improve: documents, cleaning or changeovers?',
      ],
    },
  },
  {
    name: 'rapid tests',
    says: [
      '(rapid|point of care|lateral flow) (test|testing|diagnostic)( kit)?',
      'in vitro diagnostic',
      '(diagnostic|diagnostics) (company|kit|platform|test)',
      '(molecular|pcr) (diagnostic|test|testing)',
      'liquid biopsy',
      'biosensor',
    ],
    clues:
      'swab, sample, result, minutes, cartridge, sensitivity, analyser, marker, lateral flow, diagnostic, kit, point of care, results in minutes, antigen, covid, biomarker, strep, blood sample, clinic, ivd, screening, finger prick, flu, assay, accuracy, malaria, cassette, hiv, pharmacy, antibody, ce marked, infection, pcr',
    asks: {
      choice: [
        'What matters most to you in a home test: speed, ease or a clear result?',
        'A rapid test: a quick swab, or a drop of blood?',
        'Instructions for a home test: pictures, words or a short video?',
      ],
      idea: ['What would you like a quick home test to tell you?'],
    },
    atWork: {
      asks: [
        'What matters most in a rapid test: speed, accuracy or ease of use?',
        'Where do rapid tests help most: in clinics, in pharmacies or at home?',
        'Where would a quick test at the bedside save the most waiting?',
        'What matters more in a rapid test: minutes saved, or being surer of the result?',
      ],
    },
  },
  {
    name: 'surgical tools',
    says: [
      '(surgical|robotic|minimally invasive|orthopaedic|orthopedic) (robot|surgery|instrument|tool|implant|device|stapler|training)',
      'endoscop(e|y)',
      'operating (theatre|room|table|light)',
      '(steril(e|i[sz]ation)|decontamination) (unit|service|department|tray)',
      'autoclave',
      'catheter',
    ],
    clues:
      'surgeon, sterile, instruments, theatre, implant, nurses, procedure, scalpel, robot, operating theatre, stapler, forceps, minimally invasive, stainless, laparoscopic, orthopaedic, hospital, device, endoscope, training, spine, titanium, or, sterilisation, scissors, robotic-assisted, patient, single-use, clamp, medtech, retractor',
    asks: {
      choice: [
        '+What matters most in a surgical instrument: grip, weight or balance?',
        'Surgical instruments: plain steel handles, or colour-coded ones?',
      ],
      experience: ['Which surgical instrument do you use most in a working day?'],
      idea: ['Which surgical instrument would you like to see made lighter or smaller?'],
    },
    atWork: {
      asks: [
        '+What matters most when you choose surgical instruments: quality, handling or service?',
        'What matters more in a surgical tool: the weight, the grip or the feel?',
        'What makes instrument trays easy to work with: order, labels or fewer pieces?',
        'Who should have the last word on a new surgical tool: surgeons, nurses or buyers?',
      ],
    },
  },
  {
    name: 'wound care',
    says: [
      '(wound|pressure ulcer|burn) (care|dressing|management|healing)',
      '(compression|hydrocolloid|foam|silicone) (dressing|bandage|stocking|garment)',
      '(medical|wound|surgical) (adhesive|tape|dressing)',
      '(nurse|nursing) (supplies|equipment|product)',
      'hospital (mattress|furniture|supplies)',
    ],
    clues:
      'dressing, nurses, skin, healing, bandage, sterile, mattress, patients, ulcer, tissue viability, pressure injury, compression, foam, burn, plaster, debridement, infection, leg, diabetic foot, silicone, hydrocolloid, clinician, exudate, adhesive, gauze, scar, negative pressure, chronic, podiatry, antimicrobial',
    asks: {
      choice: [
        'What do you always keep in your first aid box: plasters, bandages or antiseptic?',
        'Where do you keep the plasters: in the kitchen, the bathroom or your bag?',
        'What helps most after a small graze: a plaster, a kind word or both?',
      ],
      problem: ['Where on the body is it hardest to keep a dressing in place?'],
    },
    cued: [
      'Which *plaster* stays on best for you: fabric, plastic or the clear kind?',
      'What did your family do first for a small *burn* in the kitchen?',
      'Who in your family puts on the neatest *bandage*?',
      'What would you like a *nurse* to tell you before changing a dressing?',
      'What makes *compression* stockings nicer to wear: a soft band, a good colour or an open toe?',
      'A new *dressing*: easy to peel off, or one that you can shower with?',
      'How do you look after dry *skin* in winter: cream, oil or plenty of water?',
      'What makes a comfortable *mattress* for somebody who spends a long time in bed?',
    ],
    atWork: {
      asks: [
        '+What matters most in wound care: clean hands, the right dressing or good notes?',
        'What should everyone know about looking after a wound at home?',
        'Which training in wound care would help your team most?',
        'What takes the most time in wound care: the dressing, the notes or the visit?',
      ],
      cued: [
        'Which tip about *compression* bandaging helped you most when you were learning?',
        'Which *foam* dressing feature matters most on a busy ward: border, shape or wear time?',
        'What makes *pressure injury* training stick: pictures, practice or a real case?',
        'How do you explain *diabetic foot* checks to patients in plain words?',
      ],
    },
  },
  {
    name: 'patient monitoring',
    says: [
      '(patient|vital sign|vital signs|bedside|heart|glucose) monitor(ing)?',
      'virtual ward (patient|team|nurse|kit)',
      '(health|medical) wearable',
      '(wearable|skin|smart) (sensor|patch|ring)',
      '(nurse|patient) call (system|button)',
      'hospital at home',
    ],
    clues:
      'heart rate, oxygen, alarm, nurses, readings, patch, vitals, ward, vital signs, wearable, virtual ward, sensor, glucose, remote, ecg, hospital, telehealth, blood pressure, bedside, alerts, clinicians, home, deterioration, device, chronic, spo2, pulse, discharge, readmission, cgm, diabetes, dashboard, temperature',
    asks: {
      choice: [
        'What matters most in patient monitoring: clear screens, comfort or quick alerts?',
        'Where would wireless patient monitoring help most: on the ward, at home or in the ambulance?',
      ],
      idea: ['What would you like a patient monitor to show at a single glance?'],
      experience: ['What has changed most about patient monitoring since you started out?'],
    },
    cued: [
      'What puts your *heart rate* up fastest: stairs, a football match or a deadline?',
      "Where would you rather have your *blood pressure* taken: at home, at the chemist's or at the clinic?",
      'What would you like a *wearable* to measure first: sleep, steps or heartbeat?',
      'What would you enjoy most on a *virtual ward* at home: your bed, your kitchen or your pets?',
      'Where would you rather wear an *oxygen* sensor: on a finger, on an ear or on the wrist?',
      'How would you rather see a *glucose* reading: as a number, a curve or a colour?',
      'What would you find easiest for an *ECG*: a watch, a patch or a visit to the clinic?',
      'How should a nurse reach you in *remote* monitoring: a call, a text or a video chat?',
    ],
    atWork: {
      asks: [
        'What matters most in patient monitoring: accurate readings, fewer alarms or easy set-up?',
        'What does a good nurse notice that no monitor shows?',
        'Which would help a hospital ward more: fewer alarms, or smarter ones?',
        'Which would you improve first in patient monitoring: alarms, cables or displays?',
      ],
      cued: [
        "Where should a bedside *alarm* go first: the nurse's phone, the station or the corridor?",
        'Which patients would you start with on a *virtual ward*: heart, lung or after surgery?',
        'What makes *alerts* useful on a busy shift: fewer of them, clear colours or a short text?',
        "What do you notice first in early *deterioration*: breathing, pulse or a nurse's hunch?",
      ],
    },
  },
  {
    name: 'patient records',
    says: [
      '(electronic|digital|shared) (health|patient|medical|care) record',
      '(ehr|emr|epr) (system|rollout|software|vendor|integration|go live)',
      '(clinical|ambient|medical|ai) (scribe|documentation|coding|dictation)',
      '(practice|clinic|patient|care home|care) (management|planning) (system|software)',
      'patient (app|portal|flow)',
    ],
    clues:
      'clinicians, nhs, records, consultation, typing, appointment, notes, fhir, ehr, emr, epr, hospital, interoperability, data, go-live, health, paperless, doctors, portal, prescriptions, clinic software, shared care, gp, consent, discharge, rollout, scanning, coding, privacy, digital health, nurses, implementation',
    asks: {
      choice: [
        '+What would you most like to see in a health app: appointments, results or prescriptions?',
        'Your health records: in an app, or in a paper folder?',
        "How do you like to book a doctor's appointment: by phone, online or in person?",
      ],
      idea: ['How do you like to get a reminder of an appointment: by text, app or letter?'],
    },
    atWork: {
      asks: [
        'What makes patient records easy to use: quick search, short notes or a clear summary?',
        'Which would you improve first in patient records: letters, results or prescriptions?',
        "Where should patient records live: on the patient's phone, or with the doctor?",
        "What's missing most often from a patient's record when it's needed?",
      ],
    },
  },
  {
    name: 'defibrillators',
    says: [
      '(new|community|village|office|nearest|automated external) defibrillator',
      'aed (unit|installed|cabinet|training|pads|rental)',
      'public access defib',
      'defib (cabinet|box|installed)',
      '(trauma|bleed|bleeding) (control )?kit',
      'eye ?wash station',
    ],
    clues:
      'cabinet, cardiac arrest, pads, cpr, shock, rescue, battery, lifesaving, aed, heart, 999, ambulance, training, village hall, installed, first responder, guardian, chest compressions, restart a heart, fundraising, emergency, first aid, phone box, registered, 24/7, community, minutes matter, rescue-ready',
    asks: {
      choice: [
        'Where should every town have a defibrillator: at the shops, the school or the club?',
        'What would you like to practise first with a defibrillator: the pads, CPR or the call?',
      ],
      idea: ['Which spot near you would be a good place for a defibrillator?'],
      experience: ['What do you remember best from a first aid or defibrillator class?'],
    },
    atWork: {
      asks: [
        "Where near you should there be a defibrillator within a minute's reach?",
        'What holds people back more in an emergency: not knowing how, or fear of harm?',
        'How often should a team practise with a defibrillator: monthly, twice a year or yearly?',
        'What helps most with a defibrillator at work: clear signs, training or a good spot?',
      ],
    },
  },
];
