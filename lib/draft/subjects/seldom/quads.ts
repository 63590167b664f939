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
      idea: ['Which subject do you happily listen to a whole lecture about?'],
      problem: ['~What could you give a whole lecture on without any notes?'],
      choice: ['At a public lecture: front row with a notebook, or at the back near the biscuits?'],
      experience: ['Which talk or film taught you something you still tell people?'],
    },
    atWork: {
      work: [
        'What makes a lecture stay with people: a story, a picture or a good question?',
        'What do speakers at a lecture run out of first: time, water or slides?',
      ],
      people: [
        'Which lecture do you still talk about years later?',
        "What's the best question you've ever heard from a lecture audience?",
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
      idea: ['What would you write a thesis on if you had three years and a quiet desk?'],
      problem: ['~What do you suddenly clean or bake when there is something to be written?'],
      choice: ['Writing something long: early morning, deep in the night, or just before the deadline?'],
      experience: ['Which subject could you talk about for hours, and since when?'],
    },
    atWork: {
      work: [
        'What takes longest in a PhD: the reading, the data or the writing?',
        'What does a supervisor give that helps a PhD most: time, honesty or contacts?',
      ],
      people: [
        'What do you remember about the minutes before a viva or a big exam?',
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
      idea: ['What would you change first on campus if students elected you?'],
      problem: ['Which problem on campus should be at the top of every election poster?'],
      choice: ['In a student election: clever posters, or a good speech?'],
      experience: ['Who was the best class or student representative you remember?'],
    },
    atWork: {
      work: [
        'What gets students to vote: a friend, free food or a real issue?',
        'What do elected students find hardest: the meetings, the exams or the criticism?',
      ],
      people: [
        'What do you remember about asking fellow students for their votes?',
        'Which campaign on campus do you remember, and what came of it?',
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
      idea: ['Which part of the body do you find the most fascinating to learn about?'],
      problem: ['Which medical word do you find the hardest to say or spell?'],
      choice: ['At medical school: days in the lecture hall, or days on the ward?'],
      experience: ['Which nurse, doctor or vet had the kindest way of explaining things?'],
    },
    atWork: {
      work: [
        "What's hardest to teach at medical school: facts, hands or bedside manner?",
        'What do you value most in a young doctor: knowledge, calm or a good ear?',
      ],
      people: [
        'Which patient taught you more than a textbook ever could?',
        'What do you remember about your first day on a ward?',
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
      idea: ['Which business would you start with a classroom full of helpers?'],
      problem: ['Which part of running a firm should be taught at every school?'],
      choice: ['Learned from a master: how to sell, how to lead, or how to say no nicely?'],
      experience: ['What was the first thing you sold as a child?'],
    },
    atWork: {
      work: [
        'What stays with people longer from business school: the cases, or the classmates?',
        "What's hardest to learn about leading people from a book?",
      ],
      people: [
        'What did you pick up on a business course and use within days?',
        'Which classmate from a course do you still call when work gets tricky?',
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
      idea: ['What would you have a team of young engineers build for your town?'],
      problem: ['Which part of a racing car do you think is the hardest to build?'],
      choice: ['On a student racing team: at the wheel, at the workbench, or in charge of the snacks?'],
      experience: ['What did you build from wood, wheels or wire as a child?'],
    },
    atWork: {
      work: [
        'What does a student racing team run short of first: money, sleep or parts?',
        'What teaches young engineers more: the design, or the breakdown on the day?',
      ],
      people: [
        'What did you build as a student that nearly worked?',
        'Which student teammate would you hire or work with again tomorrow?',
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
      idea: ['Which everyday puzzle would you like scientists to solve at last?'],
      problem: ['What do you find hardest to tell apart outdoors: birds, bees or mushrooms?'],
      choice: ['To help science: count birds, log the weather, or look through a telescope?'],
      experience: ['Which creature, star or stone have you looked up the name of?'],
    },
    atWork: {
      work: [
        'What keeps volunteers counting and reporting: results, company or curiosity?',
        'What would you most like to help scientists count: birds, stars or bees?',
      ],
      people: [
        'What did counting birds, bees or plants make you notice for the first time?',
        'What has an amateur found out that left the experts impressed?',
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
      idea: ['Which corner of a library do you always head for?'],
      problem: ['~Which snack makes the most noise in a silent library?'],
      choice: ['To study well: total silence, the hum of a café, or music in the ears?'],
      experience: ['Where did you sit when you really had to learn something?'],
    },
    atWork: {
      work: [
        'What do students ask a university librarian most often?',
        'What fills up first in a university library: sockets, window seats or group rooms?',
      ],
      people: [
        "What's the best thing a librarian found for you?",
        'Which university library could you still walk through with your eyes shut?',
      ],
    },
  },
];
