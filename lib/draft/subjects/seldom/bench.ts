import type { Subject } from '../subject';

/** Laboratories, those who supply them and what they measure. */
export const bench: readonly Subject[] = [
  {
    name: 'calibration',
    says: [
      'calibrat(ion|ed) (lab|laboratory|service|certificate|engineer|due|house)?',
      'ukas',
      'nabl',
      'metrology',
      'weigh ?bridge',
      'weighing (scale|equipment|system|machine)',
      'iso 17025',
    ],
    clues:
      'gauge, traceable, certificate, micrometer, load cell, torque wrench, on site, uncertainty, instruments, lab, scales, pressure, thermometer, tolerance, due date, metrology, iso 17025, balance, weighing, multimeter, onsite, engineer, turnaround, nist, caliper, cmm, adas, drift, standard, tachograph',
    asks: {
      idea: ['Which instrument would you most like to be able to check yourself?'],
      problem: ["Which instrument at your work is hardest to spare while it's calibrated?"],
      choice: ['Calibration due dates: on a wall chart, or in a reminder on the screen?'],
      experience: ["What's the smallest thing you have ever had to measure?"],
    },
    atWork: {
      work: [
        "What's harder to find on calibration day: the certificate, or the instrument?",
        'Which throws off a measurement more: temperature, or handling?',
      ],
      people: [
        "What's the furthest out you've ever found an instrument to be?",
        'Who taught you to take a careful measurement, and how?',
      ],
    },
  },
  {
    name: 'laboratory supplies',
    says: [
      'lab(oratory)? (equipment|supplies|consumable|supplier|instrument|furniture|manager|technician|bench)',
      'pipette',
      'centrifuge',
      '(fume|laminar flow) (hood|cupboard|cabinet)',
      '(mass|nmr|infrared) spectromet(er|ry)',
      'chromatograph(y)?',
      'lab ?ware',
    ],
    clues:
      'reagents, assay, samples, hplc, glassware, sterile, tubes, freezer, protocol, microscope, pipette, centrifuge, petri dish, glove, fume cupboard, vial, bench, beaker, incubator, balance, consumable, autoclave, tip, scientist, stock, research, distributor, filter, test tube, spectrometer, school science, chemical, quote',
    asks: {
      idea: ['What would you invent to save an hour a week at the lab bench?'],
      problem: ['Which lab supply runs out fastest at your bench?'],
      choice: ['In the lab: radio on, or complete silence?'],
      experience: ['Which tool at the lab bench have you used more than any other?'],
    },
    atWork: {
      work: [
        'What does every lab end up borrowing from the one next door?',
        'Which lab item gets used up quicker than anybody expects: tips, gloves or labels?',
      ],
      people: [
        'What do you remember about your first day in a lab?',
        'Which habit from your first lab do you still keep?',
      ],
    },
  },
  {
    name: 'testing laboratory',
    says: [
      '(testing|analytical|water|soil|food|materials|environmental|accredited|contract) (laborator(y|ies)|lab)',
      '(water|soil|feed|forage|milk|drinking water) (testing|test|analysis|sampling)',
      'microbiology (lab|testing)',
    ],
    clues:
      'samples, turnaround, accredited, ppm, contaminants, e coli, analysis, sampling kit, chemist, microbiology, water, result, asbestos, contamination, legionella, food, ph, soil, bacteria, tensile, heavy metals, analyst, honey, nutrition label, shelf life, chromatography, lead, iso 17025, report, pesticide, concrete cube',
    asks: {
      idea: ['What would you most like to see explained on a test report?'],
      problem: ['Which sample is trickiest to take properly?'],
      choice: ['Test results from the lab: a quick call first, or the full report?'],
      experience: ['What was the first sample you ever sent to a lab?'],
    },
    atWork: {
      work: [
        'What do you read first on a test report: the result, the limit or the method?',
        'Which detail is easiest to forget on a sample label?',
      ],
      people: [
        "What's the strangest sample you've ever seen come into a lab?",
        'Which everyday product would you most like to see tested in a laboratory?',
      ],
    },
  },
  {
    name: 'dental laboratory',
    says: [
      'dental (lab|laborator(y|ies)|technician|technology)',
      'crowns (and|&) bridges',
      'prosthodontic',
      '(denture|crown|aligner) (lab|maker|technician)',
    ],
    clues:
      'cases, impressions, crown, zirconia, shade, turnaround, intraoral scan, due back, milling, dentures, bridge, technician, digital scan, aligner, implant, veneer, dentist, intraoral, porcelain, acrylic, cad cam, ceramist, wax, prosthetics, 3d printed, retainer, splint, lithium disilicate, gdc, model',
    asks: {
      idea: ['What would you like your dental lab to send along with every crown?'],
      problem: ['Which tooth is hardest to match: a front tooth, a canine or one beside an old crown?'],
      choice: ['Sending a case to the dental lab: notes and photos, or a quick call?'],
      experience: ["What's the best-matched crown you have ever had back from a dental lab?"],
    },
    atWork: {
      work: [
        'What puts dentist and dental lab on the same page fastest: photos, notes or a call?',
        'Which matters more for a good crown: the shape, or the shade?',
      ],
      people: [
        'What does a good dental technician do that a patient never sees?',
        'What surprised you most about how a crown, bridge or denture is made?',
      ],
    },
  },
  {
    name: 'cleanroom',
    says: [
      'clean ?room',
      'gmp (facility|manufacturing|suite|site)',
      'sterile (manufacturing|filling|suite)',
      'aseptic',
      'gowning',
    ],
    clues:
      'particle, hepa, validation, airlock, batch, isolator, sterile, contamination, gown, iso 7, gmp, pharmaceutical, aseptic, semiconductor, operator, laminar flow, filling, garment, glove, medical device, pressure, wipe, mask, modular, filter, suite, grade a, overshoe, monitoring',
    asks: {
      idea: ['What do you fancy first after a long shift in a cleanroom suit?'],
      problem: ['~Which part of gowning up for the cleanroom still gets you in a tangle?'],
      choice: ['Gowning up for the cleanroom: quick and practised, or slow and careful?'],
      experience: ['What surprised you most on your first day in a cleanroom?'],
    },
    atWork: {
      work: [
        'Which everyday product would you never have guessed was made in a cleanroom?',
        "What's easiest to forget before stepping into a cleanroom?",
      ],
      people: [
        'Which cleanroom habit have you caught yourself doing at home?',
        'What surprised you most the first time you looked into a cleanroom?',
      ],
    },
  },
];
