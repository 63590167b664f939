import type { Subject } from '../../subject';

/** Instruments and cures: what laboratories, clinics and makers of medicine buy and tell. */
export const medicalTechnology: readonly Subject[] = [
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
      idea: [
        '+Which food would you put under a microscope?',
        '+Which insect would you study under a microscope?',
        '+Which everyday thing would look strangest under a microscope?',
        '+What would you put under a microscope first?',
      ],
      experience: ["+What's the most surprising thing you have seen through a microscope?"],
      choice: ['+Where would you collect things for a microscope: the garden, the beach or a pond?'],
    },
    cued: [
      'Which *insect* would you look at through a microscope?',
      'What would you look at on a *slide*: a hair, a petal or a grain of salt?',
      'What would you show a child with a *digital* microscope on a big screen?',
      'What would you like to see at the *resolution* of single atoms?',
    ],
    atWork: {
      asks: [
        '+What matters most in a microscope: the optics, the camera or the software?',
        "What's the most beautiful thing you've ever seen under a microscope?",
        'What do you use microscopes for most: research, teaching or quality checks?',
        'What would you improve first about your microscope: the image, the speed or the comfort?',
      ],
      cued: ['What do you teach a newcomer first about *imaging*?'],
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
      problem: ['Which step in your lab analysis takes the most patience?'],
      choice: ['What matters most in a lab instrument: speed, precision or easy handling?'],
      idea: ['Which analysis would you like your instruments to do faster?'],
      experience: ['Which instrument in the lab did you learn to use first?'],
    },
    cued: [
      'Which lab *sample* do you remember from school: onion skin, pond water or salt?',
      'What would you put in a *spectrometer* if you could: wine, honey or tap water?',
      'What did you separate by *chromatography* at school: felt tips, ink or leaves?',
      'What would you test for *purity* first: water, olive oil or gold?',
    ],
    atWork: {
      asks: [
        'What eats more of a lab day: running samples, or preparing them?',
        'Which part of lab analysis would you automate first: sample prep, runs or reports?',
        'Which technique would you like to bring into your lab next?',
        'Which lab instrument would be the hardest to work without?',
      ],
      cued: [
        'What eats more time in your lab: *calibration*, sample prep or the report?',
        'Which *HPLC* trick do you teach every new analyst?',
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
      choice: ['Sample boxes in a lab freezer: sorted by project, or by date?'],
      problem: ["What's always the hardest thing to find in a lab freezer?"],
      experience: ["What's the oldest sample you have come across in a lab freezer?"],
    },
    cued: [
      'What would you name the *minus 80* freezer in a lab?',
      'What gets you out of bed fastest: a phone, an *alarm* or the smell of coffee?',
      'Which *fridge* rule would every shared kitchen need: names, dates or a weekly clear-out?',
      'What would you keep forever in a *cryogenic* tank: a seed, a recipe or a letter?',
    ],
    atWork: {
      asks: [
        'Which lab freezer feature helps most: remote alarms, quick recovery or low energy use?',
        'What matters most when you choose a lab freezer: reliability, energy use or service?',
        'What helps most in a full lab freezer: good labels, a good map or a good memory?',
        'How do you keep track of samples in a lab freezer: barcodes, a map or software?',
      ],
      cued: [
        'Who gets the call when the freezer *alarm* goes off at night in your lab?',
        'What makes a *biobank* easy to work with: the forms, the labels or the people?',
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
      choice: ['Notes from an experiment: pen and paper, or typed straight in?'],
      idea: ['Which step in a laboratory should a robot do overnight?'],
      problem: ['Which job in the lab takes far more typing than it should?'],
      experience: ['Which lab task got much easier for you once it moved on to a screen?'],
    },
    cued: [
      'What would you keep a *notebook* about: birds, recipes or the weather?',
      'What do you label with a *barcode* or sticker at home: jars, boxes or freezer food?',
      'Which kitchen *instrument* do you trust most: scales, timer or your own eye?',
      'Which *research* question from everyday life would you like to see answered?',
    ],
    atWork: {
      asks: [
        '+Which lab task gets quicker with good software?',
        '+How would a lab team use the time that good software saves?',
        '+Which step in the lab gains most from automatic data transfer?',
        '+What would you connect to lab software first: instruments, stock or reports?',
      ],
      cued: [
        'Which *LIMS* screen do you open first in the morning at the lab?',
        'What do you show an inspector first at an *audit* of the lab?',
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
        '+Your own DNA: more curious about your ancestors, or about your health?',
        'What interests you most about DNA: family history, health or nature?',
      ],
      idea: ["Which animal's or plant's DNA would you most like to know more about?"],
      experience: ['Which fact about genes do you still remember from biology lessons?'],
    },
    cued: [
      'What would you be most curious to learn from an *ancestry* test?',
      'Which *species* would you like to see have its whole code read next?',
      'Which *gene* in your family always shows: the hair, the nose or the laugh?',
      'What would you like explained about *CRISPR* in two minutes?',
    ],
    atWork: {
      asks: [
        'Which use of DNA sequencing excites you most: medicine, farming or conservation?',
        'What matters most in DNA sequencing: speed, accuracy or help with the data?',
        'What takes longest in a sequencing project: samples, the run or the data?',
        'What do you look for in a sequencing partner: quality, turnaround or advice?',
      ],
      cued: [
        'Which step in *sample* preparation would you gladly leave to a robot?',
        'What made *nanopore* sequencing click for you the first time you saw it?',
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
      choice: [
        'Taking part in a study: with an app at home, or with visits to a clinic?',
        'Which would matter most to you in a study: clear information, kind staff or short visits?',
      ],
      experience: ['Which medical discovery are you most thankful for?'],
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
        '+What makes a clinical trial form easy to fill in?',
        'What helps people join a clinical trial: a trusted doctor, time or plain words?',
        'What makes a clinical trial easy to join: clear words, short visits or home check-ups?',
        'What helps people stay in a clinical trial to the end?',
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
      idea: ['Which step in making a tablet would you most like to see up close?'],
      choice: ['Medicine: a tablet, or a spoonful of syrup?'],
      problem: ['Which kind of medicine pack do you find the hardest to open?'],
      experience: ['Which medicine from your childhood can you still taste?'],
    },
    cued: [
      'How do you take a *tablet*: with water, with juice or with a spoon of yoghurt?',
      'Which discovery would you like to have seen happen: the first *vaccine*, the X-ray or penicillin?',
      'What would surprise you most in a *cleanroom*: the suits, the silence or the machines?',
      'Which is easier for you to swallow: a *capsule* or a round tablet?',
    ],
    atWork: {
      asks: [
        'Which role in medicine making interests you most: research, production or quality?',
        'Which medicine do you think has changed daily life more than any other?',
        'What would surprise most people about how a medicine is made?',
        'What matters most in making medicines: quality, speed or teamwork?',
      ],
      cued: [
        'Which part of *GMP* training stays with new colleagues the longest?',
        'Which step of a *batch* release takes the most patience?',
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
        'A rapid test: a quick swab, or a drop of blood?',
        'What makes a home test easy to use: pictures, short steps or a clear result?',
      ],
      idea: ['What would you like a quick home test to tell you?'],
      problem: ["What's the fiddliest part of doing a rapid test at home?"],
    },
    cued: [
      'Where would a *point of care* test help you most: at the GP, at the pharmacy or at home?',
      'What do you have within reach on a sofa day with *flu*: tea, tissues or a series?',
      'How do you explain a *swab* to a small child: a tickle, a brush or a game?',
      'What do you do first with a *kit*: read the leaflet, lay out the parts or set a timer?',
    ],
    atWork: {
      asks: [
        'What matters most in a rapid test: speed, accuracy or ease of use?',
        'Where would a quick test at the bedside save the most waiting?',
        'What matters more in a rapid test: minutes saved, or being surer of the result?',
        'Which innovation in rapid tests matters most: speed, accuracy or simplicity?',
      ],
      cued: [
        'Which *screening* test would you like to see at more workplaces?',
        'What do clinic staff value most in a *lateral flow* test: speed, clear lines or few steps?',
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
        'What matters most in a surgical instrument: grip, weight or balance?',
        'Surgical instruments: plain steel handles, or colour-coded ones?',
      ],
      idea: ['Which surgical instrument would you like to see made lighter or smaller?'],
      experience: ['Which surgical instrument did you learn to use first in your training?'],
    },
    cued: [
      'What would you have liked to ask a *surgeon* before an operation?',
      'Which *hospital* programme on television did you never miss?',
      'Which steady-handed hobby would suit a *robot* surgeon best: knitting, drawing or models?',
      'Which *nurse* or doctor do you remember for a kind word?',
    ],
    atWork: {
      asks: [
        '+What matters most when you choose surgical instruments: quality, handling or service?',
        'What matters more in a surgical tool: the weight, the grip or the feel?',
        'How do theatre teams learn a new instrument best: a demo, a video or a hands-on workshop?',
        'What makes instrument trays easy to work with: order, labels or fewer pieces?',
      ],
      cued: [
        'Which step of *sterilisation* takes the most care?',
        'What do *nurses* ask for most in a new instrument tray?',
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
      problem: ['Where on the body is it hardest to keep a dressing in place?'],
      choice: ['Taking off a plaster: slowly by the corner, or with a quick pull?'],
      experience: ['Who patched up your grazed knees when you were a child?'],
      idea: ['Which picture would you have wanted on your plaster as a child?'],
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
        'Which training in wound care would help your team most?',
        'What matters most in wound care: clean hands, the right dressing or good notes?',
        'What should everyone know about looking after a wound at home?',
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
      idea: ['What would you like a patient monitor to show at a single glance?'],
      experience: ['What has changed most about patient monitoring since you started out?'],
      choice: ["Checking on patients: on a screen at the bedside, or at the nurses' station?"],
      problem: ['Which sound from the monitors on a ward do you still hear at home?'],
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
        '+Who gains most from remote patient monitoring: patients, nurses or families?',
        '+Where will patient monitoring change most: at home, in clinics or on the ward?',
        '+What makes patient monitoring data useful: good timing, clear trends or easy sharing?',
        'What makes a patient monitor easy to trust?',
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
      experience: ['+What makes digital health records simple to use?'],
      idea: [
        'What would you look up first in your health records?',
        'What should digital health records give doctors more time for?',
      ],
      choice: ['How do you like to get test results: in an app, by letter or face to face?'],
    },
    cued: [
      'When do you check a *prescription*: at the counter, at home or in the app?',
      'What would you look at first in a health *portal*?',
      'How do you like to talk with a *GP*: in the room, by phone or on a screen?',
      'What helps you remember what was said at the *clinic*: notes, an app or a second pair of ears?',
    ],
    atWork: {
      asks: [
        'What makes patient records easy to use: quick search, short notes or a clear summary?',
        'What matters most in sharing patient records: safety, speed or consent?',
        'Which feature helps clinicians most in patient records: search, templates or dictation?',
        'Who should test a new patient record system first: nurses, doctors or reception?',
      ],
      cued: [
        'What helped your team most on the day of a *go-live*?',
        'Which form would you turn *paperless* first?',
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
      choice: ['How would you like to learn to use a defibrillator: a class, a video or at work?'],
      experience: ['What do you remember best from a first aid or defibrillator class?'],
      problem: ['Where is the nearest defibrillator to your desk or your home?'],
    },
    cued: [
      'Which song do you hum in time with *CPR*?',
      'Where did you learn *first aid*: at school, at work or in a club?',
      'Who would you bring to a first aid *training* evening: a friend, a partner or the team?',
      'Where did you last see a *defibrillator*: at a station, in a shop or in a phone box?',
    ],
    atWork: {
      asks: [
        'What makes people feel ready to use a defibrillator: practice, clear steps or a calm guide?',
        "Where near you should there be a defibrillator within a minute's reach?",
        'What holds people back more in an emergency: not knowing how, or fear of harm?',
        'How would your team like to learn about defibrillators: a course, a demo or a video?',
      ],
      cued: [
        'Where do you hold first aid *training* for staff: canteen, yard or meeting room?',
        'Which question do people ask most when they see the *pads* for the first time?',
      ],
    },
  },
];
