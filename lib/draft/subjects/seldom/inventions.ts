import type { Subject } from '../subject';

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
        'What would you protect first with a trade mark: a name, a logo or a slogan?',
        'What makes a brand name good: short, funny or easy to spell?',
      ],
      experience: ['~What was your business, band or dog nearly called?'],
    },
    atWork: {
      asks: [
        'What should come first for a new business: the trade mark, the domain or the logo?',
        'When is the right time for a trade mark: at the idea, at launch or as the business grows?',
        "Which is harder with a new brand name: finding one that's free, or agreeing on it?",
        'What matters most in a brand name: easy to say, easy to find or easy to protect?',
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
      idea: [
        'Which everyday object is the cleverest invention of all?',
        'Which invention would you like to have thought of?',
        'What would you invent to make mornings easier?',
      ],
      problem: ['~Which everyday annoyance should somebody invent a fix for?'],
    },
    atWork: {
      asks: [
        'Which would you protect first: a name, a design or an invention?',
        'What helps an inventor most: early advice, good drawings or a patent search?',
        'Which small invention do you use every day without a second thought?',
        "Which is harder to put into a patent: how a thing works, or what's new about it?",
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
      idea: [
        'Which gadget would you like to see invented for the home?',
        'Which gadget would you build if you had all the parts and a month off?',
      ],
      choice: ['What matters most in a new gadget: battery life, looks or easy use?'],
      experience: ['~What did you take apart as a child and never get back together?'],
    },
    atWork: {
      asks: [
        'What matters most in a hardware start-up: the prototype, the suppliers or the first customers?',
        'What makes you back a new piece of hardware: the idea, the looks or the demo?',
        'Which would you get right first in a new device: the battery, the casing or the software?',
        'Which is the longer road in hardware: to a working prototype, or to the first batch?',
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
        '+What would you 3D print first if you had a printer for a day?',
        'Which broken part at home or at work would you 3D print first?',
      ],
      experience: ['What was the first thing you ever had 3D printed?'],
      problem: ["What's the hardest thing to get right in a 3D print?"],
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
      idea: ['Which question would you most like scientists to answer?'],
      choice: [
        'Which kind of research interests you most: health, space or nature?',
        'Where would you most like to spend a day with a researcher: in the lab, at sea or in the field?',
      ],
      experience: ['~Which science experiment do you still remember from school?'],
    },
    atWork: {
      asks: [
        '+What helps good research most: time, teamwork or good equipment?',
        'How should research reach people best: a talk, an article or an open day?',
        'Which scientist or lecturer made you curious about research?',
        'Which question would you hand to a research institute tomorrow?',
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
      idea: [
        'Which illness would you most like biotech to find a cure for?',
        'What would you most like to see in a biotech laboratory?',
      ],
      choice: ['Where would you like biotech to help first: in medicine, in food or in nature?'],
      experience: ['Which medical discovery of your lifetime has impressed you most?'],
    },
    atWork: {
      asks: [
        '+Where would you most like to see biotech help next: food, medicine or materials?',
        'What matters most in biotech: a bold idea, good data or a patient team?',
        'What helps a biotech team most: time, funding or the right partners?',
        'Which discovery in biology made you stop and tell somebody about it?',
      ],
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
      choice: [
        'Calibration: done at the lab, or on site while you carry on?',
        'What matters most in a calibration lab: accuracy, speed or a clear certificate?',
        'Which instrument do you send for calibration most often: gauges, scales or torque wrenches?',
      ],
      experience: ['How do you keep track of which instruments are due for calibration?'],
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
        'Which makes calibration easy to manage: reminders, collection or online certificates?',
        'What matters most in a calibration service: turnaround, accreditation or advice?',
        "What's the oldest measuring instrument you've seen that was still accurate?",
        "Which instrument is always in use on the day it's due for calibration?",
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
      choice: [
        'Which green idea would you like to see in your town: electric buses, solar roofs or more trees?',
        'Which green change would you make at home first: solar, a heat pump or better windows?',
        'Clean power near you: wind on the hills, sun on the roofs or water in the river?',
      ],
      problem: ['What would you switch to clean power first at home: heating, cooking or the car?'],
    },
    atWork: {
      asks: [
        '+What speeds up climate tech most: funding, skills or the first customers?',
        'Which is harder in climate tech: proving it works, or building enough of it?',
        'Which part of daily life needs climate tech most: heating, transport or food?',
        'Where should climate tech start in your industry: energy, materials or transport?',
      ],
    },
  },
];
