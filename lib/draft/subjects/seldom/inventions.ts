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
      idea: ['Which company name do you wish you had thought of?'],
      problem: ["~What's hardest to find a good name for: a baby, a pet or a business?"],
      choice: ['Naming a business: a made-up word, your own name or one that says what you do?'],
      experience: ['~What was your business, band or dog nearly called?'],
    },
    atWork: {
      work: [
        "Which is harder with a new brand name: finding one that's free, or agreeing on it?",
        'What should come first for a new business: the trade mark, the domain or the logo?',
      ],
      people: [
        'Which logo could you draw from memory?',
        'Which two brand names have you mixed up more than once?',
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
      problem: ['~Which everyday annoyance should somebody invent a fix for?'],
      choice: ['A new invention: start with a sketch, or build a rough model?'],
      experience: ['~Which invention did you think of years before somebody else made it?'],
    },
    atWork: {
      work: [
        'What do inventors find hardest: the idea, the drawings or keeping quiet about it?',
        "Which is harder to put into a patent: how a thing works, or what's new about it?",
      ],
      people: [
        'Which small invention do you use every day without a second thought?',
        "Which inventor you've met in person left the deepest impression?",
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
      idea: ['Which gadget would you build if you had all the parts and a month off?'],
      problem: ["What's hardest when you build a gadget: the parts, the casing or the software?"],
      choice: ['A gadget: screwed together so you can open it, or smooth and sealed?'],
      experience: ['~What did you take apart as a child and never get back together?'],
    },
    atWork: {
      work: [
        'What makes you back a new piece of hardware: the idea, the looks or the demo?',
        'Which is the longer road in hardware: to a working prototype, or to the first batch?',
      ],
      people: [
        "What's the roughest prototype you've ever been proud of?",
        'Which gadget did you take apart as a child to see how it worked?',
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
      idea: ['Which broken part at home or at work would you 3D print first?'],
      problem: ["What's the hardest thing to get right in a 3D print?"],
      choice: ['A first prototype: rough and ready tomorrow, or well finished next week?'],
      experience: ['What was the first thing you ever had 3D printed?'],
    },
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
      idea: ['What from your own kitchen would you like to see under a microscope?'],
      problem: ['Which everyday thing do you use without knowing how it works?'],
      choice: ['An hour with a scientist: see round the lab, or ask them anything you like?'],
      experience: ['~Which science experiment do you still remember from school?'],
    },
    atWork: {
      work: [
        'Which question would you hand to a research institute tomorrow?',
        'Which is harder to find in research: the money, or the time?',
      ],
      people: [
        'Which scientist or lecturer made you curious about research?',
        'Which piece of research changed something you do every day?',
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
      idea: ['Which everyday illness would you like science to get rid of first?'],
      problem: ['Which word from medical science would you like explained in plain words?'],
      choice: ['Learning about new medicines: in an article, in a short film or from a scientist in person?'],
      experience: ['Which medical discovery of your lifetime has impressed you most?'],
    },
    atWork: {
      work: [
        'What takes far longer in biotech than people outside it imagine?',
        'Where would you most like to see biotech help next: food, medicine or materials?',
      ],
      people: [
        'Which discovery in biology made you stop and tell somebody about it?',
        'Who first got you curious about biology, and how did they do it?',
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
      idea: ['Which measuring instrument could you not do without at work?'],
      problem: ['What holds you up most when instruments go away for calibration?'],
      choice: ['Calibration: done at the lab, or on site while you carry on?'],
      experience: ['How do you keep track of which instruments are due for calibration?'],
    },
    atWork: {
      work: [
        "Which instrument is always in use on the day it's due for calibration?",
        'Which measurement in daily life do you trust without a second thought?',
      ],
      people: [
        "What's the oldest measuring instrument you've seen that was still accurate?",
        'Who taught you never to trust a single measurement?',
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
      idea: ['Where near you would solar panels or a wind turbine make good sense?'],
      problem: ['What would you switch to clean power first at home: heating, cooking or the car?'],
      choice: ['Clean power near you: wind on the hills, sun on the roofs or water in the river?'],
      experience: ['What have you changed at home to use less energy?'],
    },
    atWork: {
      work: [
        'Which part of daily life needs climate tech most: heating, transport or food?',
        'Which is harder in climate tech: proving it works, or building enough of it?',
      ],
      people: [
        'What moment made you want to work on climate, or follow it closely?',
        'Which clean energy project have you seen with your own eyes and never forgotten?',
      ],
    },
  },
];
