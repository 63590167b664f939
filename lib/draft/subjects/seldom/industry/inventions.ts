import type { Subject } from '../../subject';

/** New things: thought up, protected, built and tested. */
export const inventions: readonly Subject[] = [
  {
    name: 'trade marks',
    says: [
      'trade ?mark',
      'intellectual property',
      'ip (lawyer|attorney|strategy|protection|rights|audit)',
      'copyright',
      'brand protection',
      '(patent|copyright|trade ?mark) infring(e|ement|ing)',
    ],
    clues:
      'brand, registered, class, opposition, logo, rights, licence, filing, copied, attorney, trademark, ip, infringement, application, intellectual property, copyright, registry, uspto, patent, lawyer, protection, licensing, counterfeit, ukipo, renewal, euipo, goods and services, madrid, domain, passing off, dispute, search',
    asks: {
      choice: [
        'Naming a business: a made-up word, your own name or one that says what you do?',
        'What would you like to know first about trade marks: the steps, the time or the cover?',
      ],
      idea: ['Which company name do you wish you had thought of?'],
      experience: ['~What was your business, band or dog nearly called?'],
    },
    cued: [
      'Which *logo* do you think is the simplest and best?',
      'Which *brand* do you use as an everyday word?',
      'What would you invent and put a *patent* on?',
      'Which famous *copyright* work would you love to have written: a song, a book or a film?',
    ],
    atWork: {
      asks: [
        'What would you register first as a trade mark: the name, the logo or the slogan?',
        'What should come first for a new business: the trade mark, the domain or the logo?',
        "Which is harder with a new brand name: finding one that's free, or agreeing on it?",
        'When is the right time for a trade mark: at the idea, at launch or as the business grows?',
      ],
      cued: [
        'Which *class* do clients forget to ask about most often?',
        'What do you tell a founder first about *filing* a mark?',
      ],
    },
  },
  {
    name: 'patent attorney',
    says: [
      'patent (attorney|agent|application|office|lawyer|law|filing|pending)',
      'fil(e|ed|ing) a patent',
      'prior art',
      'design (right|registration)',
      'granted patent',
    ],
    clues:
      'invention, inventor, claims, granted, novelty, filing, attorney, examiner, innovation, prior art, ip, application, epo, trainee, design right, drafting, disclosure, infringement, intellectual property, patentable, uspto, provisional, portfolio, trade secret, unified patent court, qualifying exam, ukipo, technology, specification, licence, freedom to operate, engineer',
    asks: {
      idea: ['Which everyday object is the cleverest invention of all?'],
      choice: [
        'A new invention: start with a sketch, or build a rough model?',
        'What would you ask a patent attorney first: the search, the drawing or the process?',
      ],
      problem: ['~Which everyday annoyance should somebody invent a fix for?'],
    },
    cued: [
      'Which *inventor* would you like to meet for an hour?',
      'Which *invention* from your lifetime would you miss most?',
      'Which product has the cleverest *design*: the zip, the paper clip or the umbrella?',
      'Where do good *ideas* come to you: in the shower, on a walk or at night?',
    ],
    atWork: {
      asks: [
        'When should an inventor call a patent attorney: at the sketch, the prototype or the launch?',
        'Which small invention do you use every day without a second thought?',
        'Which would you like a patent attorney to explain: patents, designs or trade marks?',
        'What helps an inventor most: early advice, good drawings or a patent search?',
      ],
      cued: [
        'Which question does a first-time *inventor* ask before any other?',
        'How do you explain *prior art* to somebody outside the trade?',
      ],
    },
  },
  {
    name: 'hardware start-up',
    says: [
      'hardware (start ?up|company|product|team|engineer)',
      '(first|working|functional) prototype',
      'pcb( design| assembly)?',
      'printed circuit',
      'embedded (system|software|engineer)',
      'design for manufacture',
      'injection mould(ing|ed)',
      'firmware (engineer|developer)',
    ],
    clues:
      'prototype, sensors, tooling, enclosure, solder, production run, firmware, batch, circuit, supply, pcb, manufacturing, engineer, kickstarter, product, device, factory, seed round, founder, funding, pre-order, battery, injection mould, cad, assembly, iot, makerspace, shipped, investors, backers, robotics, accelerator, certification, electronics, pilot',
    asks: {
      problem: ["What's hardest when you build a gadget: the parts, the casing or the software?"],
      idea: ['Which gadget would you build if you had all the parts and a month off?'],
      choice: ["What makes you try a new gadget: a clever idea, good design or a friend's tip?"],
      experience: ['~What did you take apart as a child and never get back together?'],
    },
    cued: [
      'Which household thing deserves a clever *sensor*: the fridge, the plants or the letterbox?',
      'What would you back on *Kickstarter* first: a lamp, a game or a kitchen gadget?',
      'What makes a *battery* gadget a keeper: long life, quick charge or a swap?',
      'Which *prototype* have you ever made from cardboard: a toy, a shelf or a costume?',
    ],
    atWork: {
      asks: [
        'What matters most in a hardware start-up: the prototype, the suppliers or the first customers?',
        'What makes you back a new piece of hardware: the idea, the looks or the demo?',
        'Which is the longer road in hardware: to a working prototype, or to the first batch?',
        'Which helps a hardware start-up most: mentors, funding or a good factory?',
      ],
      cued: [
        'What do you learn most from your first *production run*: parts, people or patience?',
        'Which question do *investors* ask first when they hold a prototype?',
      ],
    },
  },
  {
    name: '3D printing',
    says: [
      '3d (print|printing|printer|printed)',
      'additive manufactur(ing|er)',
      '(resin|pla|petg|nylon) print(er|ing)?',
      'rapid prototyping',
      'stl file',
      '(pla|petg|abs) filament',
    ],
    clues:
      'stl, resin, nylon, layer, prototype, nozzle, printed part, tolerance, print bed, filament, printer, pla, petg, cad, bed, part, print, additive, model, spool, sintering, scan, sls, functional part, file, miniature, extruder, tpu, plastic, custom, carbon fibre',
    asks: {
      idea: [
        '+Where would a made-to-measure 3D printed part help you most?',
        'Which idea in your head would make a good 3D print?',
        'Which missing part would you love to have 3D printed?',
        'Which everyday object would you redesign and 3D print?',
      ],
      choice: [
        '+What would you want most in a 3D print: strength, fine detail or a smooth finish?',
        'Which broken part at home or at work would you 3D print first?',
      ],
    },
    cued: [
      'What would you have printed in *resin*: figures, jewellery or small parts?',
      'Which *filament* colour do you use up first: black, white or something bright?',
      'Which material would you choose for a garden part: *PETG*, nylon or PLA?',
      'What would you *scan* first to have a 3D print made of it?',
      'Watching the first *layer* of a print: stay right there, or go and make tea?',
      'Where would a *nylon* print be most use to you: on a car, a bike or a machine?',
      'Which thing would you draw as an *STL* first: a hook, a bracket or a box?',
      'Which scale *model* would you like 3D printed for your desk: a house, a ship or a car?',
    ],
  },
  {
    name: 'research institute',
    says: [
      'research (institute|council|fellow|lab|laboratory|grant|assistant|scientist|fellowship)',
      'think ?tank',
      'post ?doc',
      'phd (student|position|candidate|studentship)',
      'peer reviewed',
      'research centre',
      'spin ?out',
      'science (festival|park)',
    ],
    clues:
      'scientists, laboratory, journal, findings, professor, experiment, phd, discovery, fellowship, researcher, study, paper, fellow, lab, data, grant, postdoc, seminar, publication, policy, funding, conference, lecture, science, doctoral, field work, dr, report, published, evidence, university, think tank, academic, symposium',
    asks: {
      idea: [
        '+What would you research if you had all the time you wanted?',
        'Which question should scientists answer next?',
        'What from your own kitchen would you like to see under a microscope?',
        'What would you ask a scientist over a cup of tea?',
      ],
      experience: ['~Which science experiment do you still remember from school?'],
    },
    cued: [
      'Which *discovery* in your lifetime amazed you most?',
      'Which question would you put to a *professor* you met on the train?',
      'Which *science* teacher or programme made you curious?',
      'What would you *study* if you had one year off?',
    ],
    atWork: {
      asks: [
        '+How does research become useful sooner: partnerships, funding or shared data?',
        '+What makes a research partnership work: trust, shared goals or regular contact?',
        'What helps good research most: time, teamwork or good equipment?',
        'Which field of research deserves more attention?',
      ],
      cued: [
        'What helps most with a *grant* application: a deadline, a friend or a walk?',
        'What do you tell a new *PhD* student in the first week?',
      ],
    },
  },
  {
    name: 'biotech',
    says: [
      'bio ?tech(nology)?',
      'life science',
      'drug (discovery|development)',
      'gene (therapy|editing)',
      'clinical trial',
      'mrna',
      'bio ?pharma',
      'cell therapy',
      'synthetic biology',
    ],
    clues:
      'preclinical, therapeutics, assay, molecule, genome, pipeline, regulatory, phase, oncology, drug, clinical trial, gene therapy, cell, lab, patient, protein, antibody, scientist, discovery, series a, life sciences, rna, phase 2, pharma, disease, bioreactor, genomics, funding, crispr, enzyme, dna, fermentation, research',
    asks: {
      experience: ['Which medical discovery of your lifetime has impressed you most?'],
      problem: ['Which word from medical science would you like explained in plain words?'],
      choice: [
        'Which biotech idea excites you most: new medicines, greener materials or better crops?',
        'Learning about new medicines: in an article, in a short film or from a scientist in person?',
      ],
    },
    cued: [
      'Which *gene therapy* story have you heard that gave you hope?',
      'Which *drug* discovery story would make a good film?',
      'What would you like to see inside a *lab* on an open day?',
      'Which *scientist* would you invite to dinner, living or not?',
    ],
    atWork: {
      asks: [
        '+Where would you most like to see biotech help next: food, medicine or materials?',
        'What inspires people to work in biotech: patients, discovery or the team?',
        'What matters most in biotech: a bold idea, good data or a patient team?',
        'Which discovery in biology made you stop and tell somebody about it?',
      ],
      cued: ['Which step in a *clinical trial* deserves more attention?'],
    },
  },
  {
    name: 'calibration lab',
    says: [
      'calibrat(ion|ed|e) (lab|laboratory|service|certificate|engineer)',
      'metrology',
      '(test|testing) (lab|laboratory|house)',
      'iso/?iec 17025',
      'torque wrench',
      '(materials|non destructive) testing',
      'ndt',
    ],
    clues:
      'calibration, accreditation, torque, pressure, turnaround, gauge, instruments, traceable, certificate, micrometer, metrology, ukas, uncertainty, thermometer, iso 17025, temperature, measurement, weights, balance, tolerance, scales, multimeter, nabl, caliper, accuracy, sensor, due, on-site, technician, reference standard, drift, dimensional',
    asks: {
      choice: ['+Calibration: done at the lab, or on site while you carry on?'],
      experience: ['How do you keep track of which instruments are due for calibration?'],
      idea: ['Which measuring instrument could you not do without at work?'],
      problem: ['What holds you up most when instruments go away for calibration?'],
    },
    cued: [
      'Which job would you never do without a *torque* wrench?',
      'Which *pressure* gauge do you look at most often in a day?',
      'A *micrometer*: digital, or the old kind with a scale?',
      'Where would you most want a *thermometer* you can trust: the kitchen, the fridge or the lab?',
      'Where do you keep a calibration *certificate*: in a folder, on the wall or on the server?',
      'Who first showed you how to use a *multimeter*?',
      'What do you measure most often with a *caliper*?',
    ],
    atWork: {
      asks: [
        '+What matters most in a calibration service: turnaround, accreditation or advice?',
        '+Which instrument do you miss most while it is away being calibrated?',
        "What's the oldest measuring instrument you've seen that was still accurate?",
        'Which makes calibration easy to manage: reminders, collection or online certificates?',
      ],
      cued: [
        'What do you look at first on a calibration *certificate*?',
        'How do you explain *uncertainty* to somebody new in the lab?',
        'Which part of *accreditation* taught you the most?',
        'Who looks after the *torque* tools in your workshop: one person, or whoever uses them?',
      ],
    },
  },
  {
    name: 'climate tech',
    says: [
      'climate ?tech',
      'clean ?tech',
      '(carbon|direct air) (capture|removal)',
      'green hydrogen',
      '(grid|battery|energy) storage',
      '(heat network|district heating)',
      'renewable energy',
      'wind (farm|turbine|power)',
      'tidal (energy|power|turbine)',
    ],
    clues:
      'megawatt, turbines, grid, emissions, pilot plant, hydrogen, batteries, renewables, decarbonise, offshore, carbon, net zero, capture, co2, direct air, founder, funding, solar, tonnes, clean energy, battery, electrolyser, series a, removal, biochar, wind turbine, startup, heat pump, cleantech, offset, accelerator, carbon credit, investor, gigaton, storage',
    asks: {
      problem: ['What would you switch to clean power first at home: heating, cooking or the car?'],
      experience: ['What have you changed at home to use less energy?'],
      choice: ['Clean power near you: wind on the hills, sun on the roofs or water in the river?'],
      idea: ['Where near you would solar panels or a wind turbine make good sense?'],
    },
    cued: [
      'Where at home would you put *solar* panels first: roof, shed or balcony?',
      'Where do *turbines* look best to you: out at sea, on a ridge or across flat fields?',
      'What would you run first from a home *battery*: kettle, fridge or lights?',
      'Which vehicle should run on *hydrogen* first: bus, lorry or train?',
    ],
    atWork: {
      asks: [
        'Which is harder in climate tech: proving it works, or building enough of it?',
        'Which climate technology interests you most: batteries, hydrogen or carbon capture?',
        'What speeds up climate tech most: funding, skills or the first customers?',
        'Which part of daily life needs climate tech most: heating, transport or food?',
      ],
      cued: [
        'Which question do investors ask a climate *founder* first?',
        'What moves a *pilot plant* forward fastest: customers, permits or parts?',
      ],
    },
  },
];
