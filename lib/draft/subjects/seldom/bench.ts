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
      choice: [
        'Calibration: on site, or sent away to the lab?',
        'What matters most to you in calibration: speed, accuracy or a clear certificate?',
        'What would make calibration easier: a reminder, a collection or an online certificate?',
      ],
      experience: ["What's the smallest thing you have ever had to measure?"],
    },
    cued: [
      'What do you look at first on a calibration *certificate*: the date, the serial number or the result?',
      'Where do you keep a *torque wrench*: in its case, on a hook or in a drawer?',
      'What would you put on a set of *scales* first to see if they are right: a coin, sugar or a test weight?',
      'Which *thermometer* do you look at most: the one in the oven, the fridge or the window?',
      'A *pressure gauge*: a needle on a dial, or digits on a screen?',
      'A *micrometer*: a digital display, or lines on the thimble?',
      'Calibration *on site*: before the shift starts, or during a planned stop?',
      'What do you measure most often with a *multimeter*: batteries, sockets or fuses?',
    ],
    atWork: {
      asks: [
        'What do you value most in a calibration lab: accreditation, advice or turnaround?',
        'Which matters most in calibration: turnaround, traceability or a clear certificate?',
        'What makes calibration easy to manage: reminders, on-site visits or one record?',
        'How do you like calibration records: a portal, a spreadsheet or a label on the tool?',
      ],
      cued: [
        'Which calibration record does an *audit* usually ask to see first?',
        'What do you say first when a colleague asks what *ISO 17025* is?',
        'Where is the most awkward place you have had to reach a *load cell*?',
        'Which everyday example do you use to explain measurement *uncertainty* to a newcomer?',
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
      choice: ['What matters most in lab supplies: quality, quick delivery or clear labels?'],
      experience: [
        'Which tool at the lab bench have you used more than any other?',
        'Which instrument do you enjoy using most in the lab?',
      ],
      problem: ['Which lab supply runs out fastest at your bench?'],
    },
    atWork: {
      asks: [
        'What matters most in a lab supplier: stock, technical advice or quick delivery?',
        'Which lab item gets used up quicker than anybody expects: tips, gloves or labels?',
        'How do you prefer to order lab supplies: online, by phone or through a rep?',
        'What makes a lab run smoothly: good stock, clear labels or a tidy bench?',
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
      choice: [
        'How do you like to receive test results: by email, online or with a call?',
        'What matters most in a testing laboratory: accuracy, speed or clear reports?',
        'What would you most like to have tested: tap water, soil or food?',
      ],
      idea: ['What would you most like to see explained on a test report?'],
    },
    cued: [
      'How do you like your tap *water*: straight from the tap, chilled or filtered?',
      'What grows best in the *soil* where you live: roses, potatoes or weeds?',
      'Which *food* label do you read most closely: yoghurt, cereal or ready meals?',
      'Which *honey* do you like best: runny, set or straight from the comb?',
      'Which part of an old building would you test for *asbestos* first: roof, floor or ceiling?',
      'Where would you test for *legionella* first: showers, tanks or a garden hose?',
      'What would you like tested for *bacteria*: a phone, a keyboard or a kitchen sponge?',
      'What did you test for *pH* at school: vinegar, soap or lemon juice?',
    ],
    atWork: {
      asks: [
        '+What matters most in a testing laboratory: turnaround, accuracy or advice?',
        'What do customers value most in a laboratory: speed, clear reports or expert advice?',
        'Which test do you order most from a laboratory: water, food or materials?',
        'Which detail is easiest to forget on a sample label?',
      ],
      cued: [
        'Which is worth more from a lab: quick *turnaround*, or somebody to ring about the result?',
        'What first drew you into *microbiology*: a teacher, a book or a Petri dish?',
        'What do you always pack for a day of *sampling*?',
        'Which *accredited* test do customers ask for most in your field?',
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
      choice: [
        'What matters most in a dental lab: fit, shade or turnaround?',
        'Sending a case to the dental lab: notes and photos, or a quick call?',
        'What makes a dental lab good to work with: steady quality, fast answers or fine craft?',
      ],
      problem: ['Which tooth is hardest to match: a front tooth, a canine or one beside an old crown?'],
    },
    cued: [
      'Where do you reach for *zirconia* first: molars, bridges or front teeth?',
      'Taking a *shade* for the lab: with a guide, a photo or a device?',
      'Which cases suit an *intraoral scan* best: single crowns, bridges or aligners?',
      'What do patients ask first about new *dentures*: looks, fit or eating?',
      'Fixing an *implant* crown: screwed or cemented?',
      'Showing a patient planned *veneers*: a wax-up, a mock-up or a picture?',
      'Where do you still prefer *impressions* to scans: dentures, bridges or splints?',
      'What helps you most to plan a lab *turnaround*: a fixed date, a text or an early call?',
    ],
    atWork: {
      asks: [
        'What matters most in a dental lab: skill, scanning or turnaround?',
        'What makes a dental lab easy to work with: quick answers, steady quality or clear forms?',
        'Which skill matters most in a dental technician: a steady hand, an eye for colour or patience?',
        'Which would you improve first between dentist and lab: scans, shade photos or turnaround?',
      ],
      cued: [
        'What drew you to becoming a dental *technician*: the craft, the science or a relative?',
        'Which tooth do you most enjoy building up in *porcelain*?',
        'What do you check first on a crown straight from *milling*?',
        'What would you like every *dentist* to see on a day in the lab?',
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
      choice: [
        'What would you most like to see made in a cleanroom: medicines, chips or satellites?',
        'Which part of a cleanroom would you most like to see: the airlock, the robots or the labs?',
        'What matters most in cleanroom clothing: comfort, fit or easy dressing?',
      ],
      experience: ['What surprised you most on your first day in a cleanroom?'],
    },
    cued: [
      'What would you keep in a room with *sterile* air: books, bread or a grand piano?',
      'Which *pharmaceutical* product would you like to see being made: pills, drops or creams?',
      'How do you recognise a colleague in a *mask*: by the eyes, the walk or the voice?',
      'Which *semiconductor* chip would you follow home: one for a phone, a car or a toy?',
    ],
    atWork: {
      asks: [
        '+What matters most in a cleanroom: good habits, good clothing or good air?',
        'What should a good cleanroom design start with: people flow, air flow or materials?',
        'Which cleanroom product interests you most: medicines, microchips or medical devices?',
        'Which cleanroom training would you put first: gowning, cleaning or monitoring?',
      ],
      cued: [
        'Which *validation* step do you like to have finished first?',
        'What do you teach a new *operator* about moving in a clean area?',
      ],
    },
  },
];
