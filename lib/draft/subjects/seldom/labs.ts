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
      idea: ['What would you put under a microscope first?'],
      problem: ["What's trickiest at a microscope: the focus, the slide or the tired eyes?"],
      choice: ['Under the microscope: a snowflake, or a drop of pond water?'],
      experience: ['What was the first thing you saw through a microscope at school?'],
    },
    atWork: {
      work: [
        'What takes more time at a microscope: preparing the sample, or looking at it?',
        'What spoils a good microscope image most often: dust, drift or a poor slide?',
      ],
      people: [
        "What's the most beautiful thing you've ever seen under a microscope?",
        'Who first let you look through a good microscope, and what was on the slide?',
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
      idea: ['Which analysis would you like your instruments to do faster?'],
      problem: ['Which step in your lab analysis takes the most patience?'],
      choice: ['In the lab: hands on the instrument, or working on the results?'],
      experience: ['Which instrument in the lab did you learn to use first?'],
    },
    atWork: {
      work: [
        'What eats more of a lab day: running samples, or preparing them?',
        'Which lab instrument would be the hardest to work without?',
      ],
      people: [
        'Which old instrument in a lab did you grow fond of?',
        'Which result from a lab instrument first made you want to know more?',
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
      idea: ['Which feature would make the freezers in your lab easier to live with?'],
      problem: ["What's always the hardest thing to find in a lab freezer?"],
      choice: ['Sample boxes in a lab freezer: sorted by project, or by date?'],
      experience: ["What's the oldest sample you have come across in a lab freezer?"],
    },
    atWork: {
      work: [
        'What fills a lab freezer fastest: new samples, or samples nobody dares throw out?',
        'What helps most in a full lab freezer: good labels, a good map or a good memory?',
      ],
      people: [
        "What's the most mysterious label you've ever found in a lab freezer?",
        'Which sample in your lab freezer would you save first?',
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
      idea: ['Which step in a laboratory should a robot do overnight?'],
      problem: ['Which job in the lab takes far more typing than it should?'],
      choice: ['Notes from an experiment: pen and paper, or typed straight in?'],
      experience: ['Which lab task got much easier for you once it moved on to a screen?'],
    },
    atWork: {
      work: [
        'Lab notes: written up straight away, or caught up on at the end of the week?',
        'Where does lab data get lost most often: on paper, in folders or in old files?',
      ],
      people: [
        "Whose lab notebook was the neatest you've ever seen?",
        'Which part of keeping lab records would you hand to a computer tomorrow?',
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
      idea: ["Which animal's or plant's DNA would you most like to know more about?"],
      problem: ['What do you find hardest to explain about DNA to friends and family?'],
      choice: ['Your own DNA: more curious about your ancestors, or about your health?'],
      experience: ['Which fact about genes do you still remember from biology lessons?'],
    },
    atWork: {
      work: [
        'What takes longest in a sequencing project: samples, the run or the data?',
        'What would you most like to learn from your DNA: your roots, health or quirks?',
      ],
      people: [
        'What drew you into genetics: a teacher, a family story or a puzzle?',
        'Which result in a lab made you call everybody over to look?',
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
      idea: ['Which everyday ailment would you most like researchers to study?'],
      problem: ['Which word in a trial leaflet puzzles you most: placebo, protocol or endpoint?'],
      choice: ['Taking part in a study: with an app at home, or with visits to a clinic?'],
      experience: ['Which medical discovery are you most thankful for?'],
    },
    atWork: {
      work: [
        'What helps people join a clinical trial: a trusted doctor, time or plain words?',
        'What gets underestimated most when a clinical trial is planned?',
      ],
      people: [
        'What has a patient in a trial said that stayed with you?',
        'Which question should everybody ask before joining a clinical trial?',
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
      idea: ['Which step in making a tablet would you most like to see up close?'],
      problem: ['Which kind of medicine pack do you find the hardest to open?'],
      choice: ['Medicine: a tablet, or a spoonful of syrup?'],
      experience: ['Which medicine from your childhood can you still taste?'],
    },
    atWork: {
      work: [
        'What takes longest with a new medicine: the research, the tests or the approval?',
        'What would surprise most people about how a medicine is made?',
      ],
      people: [
        'Which medicine do you think has changed daily life more than any other?',
        'What does a good quality team in drug making do that patients never see?',
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
      idea: ['What would you like a quick home test to tell you?'],
      problem: ["What's the fiddliest part of doing a rapid test at home?"],
      choice: ['A rapid test: a quick swab, or a drop of blood?'],
      experience: ['What did you do while you waited for a rapid test to show its result?'],
    },
    atWork: {
      work: [
        'What matters more in a rapid test: minutes saved, or being surer of the result?',
        'Where would a quick test at the bedside save the most waiting?',
      ],
      people: [
        'Which long wait for a test result do you still remember?',
        'Where were you when a rapid test last changed your plans for the day?',
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
      idea: ['Which surgical instrument would you like to see made lighter or smaller?'],
      problem: ['Which surgical instrument is the hardest to clean really well?'],
      choice: ['Surgical instruments: plain steel handles, or colour-coded ones?'],
      experience: ['Which surgical instrument did you learn to use first in your training?'],
    },
    atWork: {
      work: [
        'Who should have the last word on a new surgical tool: surgeons, nurses or buyers?',
        'What matters more in a surgical tool: the weight, the grip or the feel?',
      ],
      people: [
        'What does a good theatre nurse notice before anyone else does?',
        'What do you remember about the first operation you ever saw?',
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
      idea: ['Which picture would you have wanted on your plaster as a child?'],
      problem: ['Where on the body is it hardest to keep a dressing in place?'],
      choice: ['Taking off a plaster: slowly by the corner, or with a quick pull?'],
      experience: ['Who patched up your grazed knees when you were a child?'],
    },
    atWork: {
      work: [
        'What slows healing most often: pressure, poor food or a dressing left too long?',
        'What takes the most time in wound care: the dressing, the notes or the visit?',
      ],
      people: [
        'What helps most while a dressing is changed: a chat, some calm or a bit of music?',
        'What should everyone know about looking after a wound at home?',
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
      idea: ['What would you like a patient monitor to show at a single glance?'],
      problem: ['Which sound from the monitors on a ward do you still hear at home?'],
      choice: ["Checking on patients: on a screen at the bedside, or at the nurses' station?"],
      experience: ['What has changed most about patient monitoring since you started out?'],
    },
    atWork: {
      work: [
        'Which would help a hospital ward more: fewer alarms, or smarter ones?',
        'What does a good nurse notice that no monitor shows?',
      ],
      people: [
        'What makes a patient feel safer at night: a good monitor, or a nurse close by?',
        'Who taught you to look at the patient before you look at the monitor?',
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
      idea: ['How do you like to get a reminder of an appointment: by text, app or letter?'],
      problem: ["Which detail of your health do you find hardest to remember at the doctor's?"],
      choice: ['Your health records: in an app, or in a paper folder?'],
      experience: ['Which health record from your childhood do you still have at home?'],
    },
    atWork: {
      work: [
        "What takes more of a clinic's day: seeing patients, or writing it all up?",
        "What's missing most often from a patient's record when it's needed?",
      ],
      people: [
        "What do you remember about the days of paper files and doctors' handwriting?",
        "Where should patient records live: on the patient's phone, or with the doctor?",
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
      idea: ['Which spot near you would be a good place for a defibrillator?'],
      problem: ['Where is the nearest defibrillator to your desk or your home?'],
      choice: ['A defibrillator in the office: by the front door, or next to the kitchen?'],
      experience: ['What do you remember best from a first aid or defibrillator class?'],
    },
    atWork: {
      work: [
        'What holds people back more in an emergency: not knowing how, or fear of harm?',
        "Where near you should there be a defibrillator within a minute's reach?",
      ],
      people: [
        'Who do you know that has saved a life, and what did they do?',
        'What stuck with you from the first time you practised on a first aid dummy?',
      ],
    },
  },
];
