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
      problem: ['~What in your kitchen would you rather not see under a microscope?'],
      choice: ['Under the microscope: a snowflake, a pond drop or a crumb?'],
      experience: ['What was the first thing you saw through a microscope at school?'],
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
      idea: ['Which food or drink would you send to a laboratory out of pure curiosity?'],
      problem: ['What would you like to know about the water from your tap?'],
      choice: ['Working in a laboratory: at the instruments, or with the results?'],
      experience: ['Which experiment from school do you still remember?'],
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
      idea: ['~What would you freeze today for people to find in a hundred years?'],
      problem: ['~What lies at the very bottom of your freezer?'],
      choice: ['The freezer at home: everything labelled, or a surprise every time?'],
      experience: ['~What came out of your freezer that was not what you thought?'],
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
      problem: ['~What would a stranger make of your handwriting in a lab notebook?'],
      choice: ['Notes from an experiment: pen and paper, or typed straight in?'],
      experience: ['~Which note to yourself could you not read the next day?'],
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
      idea: ['Which animal or plant should have its genes read next?'],
      problem: ['~Which family trait came straight down to you: the nose, the laugh or the stubbornness?'],
      choice: ['Your own genes on paper: curious to read them, or happy to be surprised?'],
      experience: ['Which fact about genes do you still remember from biology lessons?'],
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
      idea: ['Which everyday ailment would you like researchers to solve next?'],
      problem: ['What would you ask a researcher before you joined a study?'],
      choice: ['Taking part in a study: with an app at home, or with visits to a clinic?'],
      experience: ['Which medical discovery are you most thankful for?'],
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
      idea: ['Which medicine should come in a nicer taste?'],
      problem: ['~How often do you open the tablet box at the end with the leaflet?'],
      choice: ['Medicine: a tablet, or a spoonful of syrup?'],
      experience: ['Which home remedy did your family swear by?'],
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
      problem: ['~Where do you look while a nurse takes a sample?'],
      choice: ['A health test: at home with a kit, or with a nurse at the practice?'],
      experience: ["What has got quicker at the doctor's since you were a child?"],
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
      idea: ['What would you ask a surgeon over a cup of tea?'],
      problem: ['~For which fiddly job at home do you need the hands of a surgeon?'],
      choice: ['Very fine work: with a steady hand, or with a robot to help?'],
      experience: ['What is the most fiddly thing you have done with your fingers?'],
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
      idea: ["What should be printed on a child's plaster?"],
      problem: ['~What is your first word when you cut a finger?'],
      choice: ['A grazed knee: plaster on, or fresh air?'],
      experience: ['~What silly thing did you do to get the scar you still have?'],
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
      idea: ['Which number about your day would you like a watch to show you?'],
      problem: ['~What makes your heart beat faster in a second?'],
      choice: ['Counting your steps: on a watch, or not at all?'],
      experience: ['What did you change after you saw your steps or your sleep counted?'],
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
      idea: ['What should every doctor know about you at first glance?'],
      problem: ["~Which question do you answer afresh at every doctor's visit?"],
      choice: ['Your appointment letter: in an app, or on paper on the fridge?'],
      experience: ['What did a doctor do that made you feel really listened to?'],
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
      experience: ['Which song would you hum to keep the beat in a first aid class?'],
    },
  },
];
