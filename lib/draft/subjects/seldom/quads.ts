import type { Subject } from '../subject';

/** What a university does for its town, its students and its old ones. */
export const quads: readonly Subject[] = [
  {
    name: 'public lecture',
    says: [
      '(public|inaugural|memorial|annual|guest|free|evening|keynote|professorial) lecture( (series|theatre))?',
      'lecture (series|theatre|tour)',
      '(caf[eé] scientifique|science caf[eé]|pint of science|skeptics in the pub|royal institution|gresham)( (talk|lecture|evening|event))?',
      '(lunchtime|illustrated) (talk|lecture)',
    ],
    clues:
      'lecture theatre, refreshments, emeritus, lecturer, auditorium, professor, university, speaker, talk, research, academic, inaugural, q&a, history, philosophy, keynote, topic, discover, attend, science, department, livestream, evening, scholar, faculty, seminar, audience, admission, annual, register',
    asks: {
      choice: [
        'Which topic would you like to hear a public lecture about: space, history or health?',
        'A public lecture: in the early evening, at lunchtime or online?',
      ],
      idea: ['Which subject do you happily listen to a whole lecture about?'],
      problem: ['~What could you give a whole lecture on without any notes?'],
    },
    atWork: {
      asks: [
        'How do you prefer to follow a lecture: in the hall, live online or as a recording?',
        'What would you like a public lecture on next: technology, health or history?',
        'What makes a lecture stay with people: a story, a picture or a good question?',
        'Which lecture do you still talk about years later?',
      ],
    },
  },
  {
    name: 'PhD and viva',
    says: [
      '(phd|doctoral|doctorate|dphil) (viva|thesis|student|candidate|graduate|defence|defense|programme|scholarship|opportunity|position|supervisor)',
      '(passed|defended) (her|his|their|my) (viva|thesis|phd)',
      'three minute thesis',
      'dissertation( (deadline|season|hand in|writing))?',
      '(masters|postgraduate|postgrad|research) (degree|open (day|evening)|student|fair|loan|thesis)',
      'honorary (degree|doctorate|fellow|fellowship)',
      'early career researcher',
    ],
    clues:
      'thesis, supervisor, viva, footnotes, literature review, doctorate, examiner, research, doctor, chapter, lab, defended, minor corrections, candidate, funded, university, stipend, dissertation, studentship, passed, postdoc, publication, academic, proposal, graduate school, submission, department, scholarship, mortarboard, writing up',
    asks: {
      choice: [
        'What helps most when writing a thesis: a quiet desk, good coffee or a friendly deadline?',
        'Writing something long: early morning, deep in the night, or just before the deadline?',
      ],
      idea: ['What would you write a thesis on if you had three years and a quiet desk?'],
      problem: ['~What do you suddenly clean or bake when there is something to be written?'],
    },
    atWork: {
      asks: [
        'What takes longest in a PhD: the reading, the data or the writing?',
        "What helps most before a viva: a practice run, a quiet day or a good night's sleep?",
        'What matters most in a PhD: the topic, the supervisor or the people around you?',
        'Who got you through your thesis, and what did they do?',
      ],
    },
  },
  {
    name: 'student elections',
    says: [
      "(student|students'?) (union|guild|association) (election|elections|officer|officers|president|sabbatical|awards|shop|bar|rep|reps)",
      '(su|guild|student body) (election|elections|president)',
      'sabbatical officer',
      'course rep',
      '(freshers|orientation|societies) (fair|week|stall)',
      '(student|university) (society|societies|newspaper|radio|club|theatre)( (award|awards|of the year|fair))?',
      '(rag|charities) week',
    ],
    clues:
      'freshers, manifesto, votes, lanyards, candidate, sabbatical, ballot, hustings, nomination, turnout, polling, campus, welfare officer, union president, returning officer, campaign, part-time officer, course rep, candidacy, guild, undergraduate, society, referendum, vote count, nus, lecture shout-out, poster, re-open nominations, results night',
    asks: {
      choice: [
        '+Which would you choose to improve on campus: food, study space or social life?',
        'How do you like to hear from candidates: posters, videos or a chat in person?',
      ],
      idea: [
        'What would you change first on campus if students elected you?',
        'What would you ask a candidate in a student election?',
      ],
    },
    atWork: {
      asks: [
        'What makes a good student representative: listening, ideas or energy?',
        'What helps more students take part in elections: online voting, events or a good debate?',
        'What gets students to vote: a friend, free food or a real issue?',
        'What do elected students find hardest: the meetings, the exams or the criticism?',
      ],
    },
  },
  {
    name: 'medical school',
    says: [
      '(medical|dental|nursing|veterinary|vet|pharmacy|midwifery|paramedic|radiography|physio) (school|student|students|degree|college|faculty|course)',
      '(student|trainee|newly qualified) (nurse|nurses|midwife|midwives|vet|vets|dentist|doctor|paramedic|radiographer)',
      'white coat ceremony',
      '(nurses?|nursing) (pinning|capping|oath) ceremony',
      'pinning ceremony',
      '(mbbs|bds|bsn|neet)( (result|coaching|admission|counselling|counseling))?',
    ],
    clues:
      'stethoscope, placement, mannequin, anatomy, scrubs, cohort, clinical, ward, lecture, undergraduate, patient, osce, junior doctor, nhs, simulation, cadaver, dissection, ucat, neet, mbbs, professor, cpr, white coat, bursary, residency, physiology, diagnosis, skills lab, graduation, hospital',
    asks: {
      experience: ['Which branch of medicine interests you most?'],
      idea: ['Which part of the body do you find the most fascinating to learn about?'],
      choice: ['Which skill should every medical student learn first: listening, anatomy or first aid?'],
      problem: ['Which medical word do you find the hardest to say or spell?'],
    },
    atWork: {
      asks: [
        'What do you value most in a young doctor: knowledge, calm or a good ear?',
        'Which way do medical students learn best: at the bedside, in labs or in small groups?',
        'What do you remember about your first day on a ward?',
        "What's hardest to teach at medical school: facts, hands or bedside manner?",
      ],
    },
  },
  {
    name: 'business school',
    says: [
      'business school',
      'mba (programme|program|scholarship|open day|admission|student|graduate|fair)',
      'pgdm',
      'executive education',
      '(case|business plan|pitch|start ?up|enterprise) competition',
      '(student|university) (enterprise|entrepreneur|entrepreneurs|start ?up|incubator|venture)',
      'young enterprise',
      'junior achievement',
      '(executive|online|global) mba',
    ],
    clues:
      'cohort, case study, entrepreneurs, classroom, alumni, mba, executive, leadership, faculty, professor, dean, finance, scholarship, campus, gmat, accreditation, startup, strategy, postgraduate, pgdm, consulting, placement, networking, undergraduate, marketing, admissions, supply chain, internship, dissertation, guest lecture',
    asks: {
      choice: [
        '+What would you most like to learn at a business school: selling, leading or money?',
        'How do you learn best: from a teacher, from a book or by doing?',
      ],
      problem: ['Which part of running a firm should be taught at every school?'],
      idea: ['Which business would you most like to hear the story of in a class?'],
    },
    atWork: {
      asks: [
        '+What matters most in a business course: the teachers, the classmates or real cases?',
        '+Business school: full time, at weekends or online?',
        'What did you pick up on a business course and use within days?',
        'What stays with people longer from business school: the cases, or the classmates?',
      ],
    },
  },
  {
    name: 'student racing team',
    says: [
      '(formula student|formula sae|solar car|shell eco marathon|bloodhound|greenpower|concrete canoe|human powered)( (team|race|car|challenge|competition))?',
      '(student|university|school|engineering) (racing|race|rocket|robotics|rocketry|satellite|solar|drone|engineering) (team|car|club|society|challenge)',
      '(engineering|maker|invention|innovation) (challenge|competition|fair) (for|final|day)',
      'big bang fair',
      'f1 in schools',
    ],
    clues:
      'chassis, carbon fibre, pit lane, aerodynamics, race car, engineering, battery pack, suspension, drivetrain, sponsor, undergraduate, motor, silverstone, scrutineering, lap, cad, prototype, endurance, welding, bodywork, dyno, pit, paddock, formula, electric car, steering, livery, telemetry, composite material, race weekend, driver',
    asks: {
      choice: [
        '+Which job would you choose on a student racing team: driver, designer or mechanic?',
        'What would you like to see first on a race car: the engine, the cockpit or the wheels?',
      ],
      problem: ['Which part of a racing car do you think is the hardest to build?'],
      idea: ['What colour would you paint a student racing car?'],
    },
    atWork: {
      asks: [
        '+What do students learn best on a racing team: teamwork, deadlines or engineering?',
        'How can a company help a student racing team most: parts, money or know-how?',
        'What does a student racing team run short of first: money, sleep or parts?',
        'What teaches young engineers more: the design, or the breakdown on the day?',
      ],
    },
  },
  {
    name: 'citizen science',
    says: [
      'citizen (science|scientist|scientists)',
      '(bio ?blitz|big (butterfly|bee|seaweed) (count|search))',
      '(take part|participants|volunteers) (in|for|needed for|wanted for) (a|our|the) (study|trial|research|survey|experiment)',
      '(research|study|clinical trial) (participants|volunteers)( (needed|wanted|sought))?',
      '(university|college) (observatory|herbarium)',
      '(science|research) (open day|open house|night|festival)',
      "researchers'? night",
    ],

    clues:
      'survey, species, data, sighting, researcher, wildlife, recording, butterfly, pollinator, observation, biodiversity, upload, spotter, volunteer, bioblitz, transect, identification, moth, telescope, water quality, sample, rockpool, bee, ecologist, app, dataset, monitoring, garden birds, habitat, scientist',
    asks: {
      choice: [
        'To help science: count birds, log the weather, or look through a telescope?',
        'Which would you rather watch for science: birds, butterflies or the night sky?',
        'Where would you take part in citizen science: in the garden, at the beach or online?',
      ],
      problem: ['What do you find hardest to tell apart outdoors: birds, bees or mushrooms?'],
    },
    atWork: {
      asks: [
        'What would you most like to help scientists count: birds, stars or bees?',
        'What keeps volunteers counting and reporting: results, company or curiosity?',
        'Which way of recording sightings do you prefer: an app, a form or a notebook?',
        'What makes a citizen science project work: simple steps, feedback or good training?',
      ],
    },
  },
  {
    name: 'university library',
    says: [
      '(university|college|campus|law|medical) library',
      '(24 hour|late night|silent|group) (library|study|study room|study space|study area)',
      'study (space|skills|pod|hall|group)',
      'revision (space|hub|snacks|bus)',
      '(special collections|rare books?)( (room|library|exhibition))?',
    ],
    clues:
      'highlighters, all nighter, study group, revision, bookcases, study space, silent, librarian, exam, dissertation, loan, shelf, referencing, group room, e-book, journal, essay, campus, plug socket, overdue, exam season, archive, 24 hour, student, printing, desk, special collections, term time, reading list, vending machine, thesis, borrow, study booth, catalogue',
    asks: {
      choice: [
        '+To study well: total silence, the hum of a café, or music in the ears?',
        '+Where do you like to study: by a window, in a quiet corner or at a big table?',
        'When do you study best: early morning, afternoon or late at night?',
      ],
      idea: ['Which corner of a library do you always head for?'],
    },
    atWork: {
      asks: [
        'Which library service would you tell new students about first: loans, rooms or research help?',
        'What matters most in a university library: long hours, quiet rooms or good help?',
        'What fills up first in a university library: sockets, window seats or group rooms?',
        'Which university library could you still walk through with your eyes shut?',
      ],
    },
  },
];
