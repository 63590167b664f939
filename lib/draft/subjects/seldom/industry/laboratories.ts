import type { Subject } from '../../subject';

/** Laboratories, those who supply them and what they measure. */
export const laboratories: readonly Subject[] = [
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
      choice: ['Calibration due dates: on a wall chart, or in a reminder on the screen?'],
      experience: ["What's the smallest thing you have ever had to measure?"],
      problem: ["Which instrument at your work is hardest to spare while it's calibrated?"],
      idea: ['Which instrument would you most like to be able to check yourself?'],
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
        'Which measurement does your work depend on most?',
        'What do you check first on a calibration certificate?',
        'Which instrument at work would you send for calibration first?',
        'Which instrument in your workplace needs calibrating most often?',
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
      experience: ['Which tool at the lab bench have you used more than any other?'],
      problem: ['Which lab supply runs out fastest at your bench?'],
      choice: ['In the lab: radio on, or complete silence?'],
      idea: ['What would you invent to save an hour a week at the lab bench?'],
    },
    cued: [
      'What would you look at first under a *microscope*: a leaf, a hair or a grain of salt?',
      'Which *beaker*, flask or jar from school would you put flowers in?',
      'Where would you keep a *pipette* at home: the kitchen, the garden or the paintbox?',
      'What *protocol* do you follow without thinking: tea, bread or the washing?',
    ],
    atWork: {
      asks: [
        'Which lab item gets used up quicker than anybody expects: tips, gloves or labels?',
        'What matters most in a lab supplier: stock, technical advice or quick delivery?',
        'How do you prefer to order lab supplies: online, by phone or through a rep?',
        'What do you remember about your first day in a lab?',
      ],
      cued: [
        'Which *glassware* do you label first when a batch comes in?',
        'What decides it for you when you buy a *centrifuge*: noise, size or speed?',
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
        'Test results from the lab: a quick call first, or the full report?',
        'How do you like to receive test results: by email, online or with a call?',
      ],
      idea: ['What would you most like to see explained on a test report?'],
      problem: ['Which sample is trickiest to take properly?'],
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
        'Which detail is easiest to forget on a sample label?',
        'What do you read first on a test report: the result, the limit or the method?',
        'What do customers value most in a laboratory: speed, clear reports or expert advice?',
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
      choice: ['Sending a case to the dental lab: notes and photos, or a quick call?'],
      problem: ['Which tooth is hardest to match: a front tooth, a canine or one beside an old crown?'],
      idea: ['What would you like your dental lab to send along with every crown?'],
      experience: ["What's the best-matched crown you have ever had back from a dental lab?"],
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
        'What does a good dental technician do that a patient never sees?',
        'What puts dentist and dental lab on the same page fastest: photos, notes or a call?',
        'What makes a dental lab easy to work with: quick answers, steady quality or clear forms?',
        'Which dental lab work takes the most patience?',
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
      experience: ['What surprised you most on your first day in a cleanroom?'],
      choice: [
        'What would you most like to see made in a cleanroom: medicines, chips or satellites?',
        'Gowning up for the cleanroom: quick and practised, or slow and careful?',
      ],
      idea: ['What do you fancy first after a long shift in a cleanroom suit?'],
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
        "What's easiest to forget before stepping into a cleanroom?",
        'Which cleanroom product interests you most: medicines, microchips or medical devices?',
      ],
      cued: [
        'Which *validation* step do you like to have finished first?',
        'What do you teach a new *operator* about moving in a clean area?',
      ],
    },
  },
];
