import type { Subject } from '../../subject';

/** What a university does for its town, its students and its old ones. */
export const universities: readonly Subject[] = [
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
      choice: ['Which public lecture would you pick: the stars, the oceans or the ancient world?'],
      experience: ['Which talk or film taught you something you still tell people?'],
      problem: ['~What could you give a whole lecture on without any notes?'],
    },
    cued: [
      'Which period of *history* would you go to hear an evening talk about?',
      'Which *professor* from a film or a book would you love to hear speak?',
      'What would you ask first in the *Q&A* after a talk on the stars?',
      '*Philosophy* in the evening: about time, happiness or friendship?',
    ],
    atWork: {
      asks: [
        'How do you prefer to follow a lecture: in the hall, live online or as a recording?',
        'What makes a lecture stay with people: a story, a picture or a good question?',
        'What would you like a public lecture on next: technology, health or history?',
        'Which lecture do you still talk about years later?',
      ],
      cued: [
        'What makes a *speaker* good to work with before the event?',
        'How do you bring more people into a *university* lecture from the street?',
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
      choice: ['Writing something long: early morning, deep in the night, or just before the deadline?'],
      idea: ['What would you write a thesis on if you had three years and a quiet desk?'],
      experience: ['Which subject could you talk about for hours, and since when?'],
      problem: ['~What do you suddenly clean or bake when there is something to be written?'],
    },
    cued: [
      'How would you celebrate on the evening after a *viva*?',
      'What makes a good *supervisor*: time, kindness or a sharp pencil?',
      'Where do you write best when there is a *chapter* to finish: desk, café or library?',
      'What does the first page of a *thesis* need: thanks, a quote or a joke?',
    ],
    atWork: {
      asks: [
        'Which PhD skill is most useful at work: research, writing or persistence?',
        'What makes a good PhD supervisor: time, honest feedback or encouragement?',
        'What takes longest in a PhD: the reading, the data or the writing?',
        'What matters most in a PhD: the topic, the supervisor or the people around you?',
      ],
      cued: [
        'What would you tell somebody who starts a *PhD* this autumn?',
        'Which question would you practise most before a *viva*?',
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
      choice: [
        'In a student election: clever posters, or a good speech?',
        'Which job would you stand for in a student election: president, sports or welfare?',
        'Which would you choose to improve on campus: food, study space or social life?',
      ],
    },
    cued: [
      'What would be the first line of your *manifesto* for a better campus?',
      'Which poster colour would you choose for a *candidate*: red, green or yellow?',
      'Where do students like to find the *ballot*: on the phone or at a stall?',
      'Who would make a great *course rep*: the organiser, the listener or the talker?',
    ],
    atWork: {
      asks: [
        'What makes a good student representative: listening, ideas or energy?',
        'What gets students to vote: a friend, free food or a real issue?',
        'Which skill do elected students take to work: speaking, planning or negotiating?',
        'What helps more students take part in elections: online voting, events or a good debate?',
      ],
      cued: [
        'What gets *turnout* up in a student election: stalls, friends or free food?',
        'Which *sabbatical* role taught you most for later work?',
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
      choice: [
        'What makes a great doctor: knowledge, kindness or a steady hand?',
        "Which medical career would you choose: surgeon, family doctor or children's doctor?",
      ],
      idea: ['Which part of the body do you find the most fascinating to learn about?'],
      problem: ['Which medical word do you find the hardest to say or spell?'],
    },
    cued: [
      'Which *anatomy* fact amazed you most at school?',
      'Who in your family would look most at home in a *white coat*?',
      'What would you like to ask a *junior doctor* about a first week on the ward?',
      'Which bone in a *skeleton* would you recognise first?',
    ],
    atWork: {
      asks: [
        'Which way do medical students learn best: at the bedside, in labs or in small groups?',
        'What do you remember about your first day on a ward?',
        'What helps medical students most: a mentor, simulation or time on the ward?',
        'What inspires students most to study medicine: science, people or a role model?',
      ],
      cued: [
        'What makes a *placement* good for a student: a kind team, a clear task or a seat at lunch?',
        'Which tip for the first *OSCE* would you pass on?',
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
        'Which business school course would you take: marketing, finance or leadership?',
        'Learned from a master: how to sell, how to lead, or how to say no nicely?',
      ],
      problem: ['Which part of running a firm should be taught at every school?'],
      idea: ['Which business would you start with a classroom full of helpers?'],
    },
    cued: [
      'Who would you most like to sit next to in a *classroom* at business school?',
      'Which *case study* would you write about a firm you like?',
      'What would you want to study for an *MBA* elective: sales, money or people?',
      'Which *professor* or teacher would you take for coffee?',
    ],
    atWork: {
      asks: [
        '+What matters most in a business course: the teachers, the classmates or real cases?',
        '+Business school: full time, at weekends or online?',
        'What did you pick up on a business course and use within days?',
        'What stays with people longer from business school: the cases, or the classmates?',
      ],
      cued: [
        'What did an *MBA* or short course change first in your way of working?',
        'Where does a good *alumni* network help most: jobs, ideas or friends?',
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
      problem: ['Which part of a racing car do you think is the hardest to build?'],
      choice: [
        'On a student racing team: at the wheel, at the workbench, or in charge of the snacks?',
        'Which job would you choose on a student racing team: driver, designer or mechanic?',
      ],
      experience: ['What did you build from wood, wheels or wire as a child?'],
    },
    cued: [
      'What would you call your own *race car*?',
      'Which *lap* would you take: the first, the fastest or the last?',
      'Which colours would you paint the *bodywork* of a racing car?',
      'Who would you want in your *pit* crew?',
    ],
    atWork: {
      asks: [
        '+What do students learn best on a racing team: teamwork, deadlines or engineering?',
        'What does a student racing team run short of first: money, sleep or parts?',
        'What teaches young engineers more: the design, or the breakdown on the day?',
        'Which job on a student racing team prepares best for work: design, build or budget?',
      ],
      cued: [
        'What do you learn on a *formula* student team that no lecture teaches?',
        'What can an *engineering* firm give a student team besides money?',
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
        'Which citizen science project would you join first: stars, rivers or bees?',
        'What would you like to record for science: birds, butterflies or the weather?',
      ],
      problem: ['What do you find hardest to tell apart outdoors: birds, bees or mushrooms?'],
    },
    cued: [
      'Which *butterfly* can you name without looking it up?',
      'What *wildlife* have you seen from your kitchen window?',
      'Where would you start a *bioblitz*: the park, the pond or the churchyard?',
      'What did you find in a *rockpool* the last time you looked?',
    ],
    atWork: {
      asks: [
        'What would you most like to help scientists count: birds, stars or bees?',
        'Which citizen science project would suit a team day: a bird count, a river check or a bug hunt?',
        'What keeps volunteers counting and reporting: results, company or curiosity?',
        'What did counting birds, bees or plants make you notice for the first time?',
      ],
      cued: [
        'Which *survey* would you most like more hands to help with?',
        'What keeps *volunteers* counting year after year: the place, the people or the results?',
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
    cued: [
      'Which drink gets you through *revision*: tea, coffee or fizzy?',
      'How do you plan a *dissertation*: by pages, by days or by panic?',
      'What do you use *highlighters* for most: facts, quotes or decoration?',
      'Where would you meet your *study group*: library, café or kitchen table?',
    ],
    atWork: {
      asks: [
        'Which study space do students like best: a silent room, a group table or a sofa?',
        'What matters most in a university library: long hours, quiet rooms or good help?',
        'What makes a library a good place to work: daylight, quiet or helpful staff?',
        'Which library service would you tell new students about first: loans, rooms or research help?',
      ],
      cued: [
        'What do students ask the *librarian* most in exam season?',
        'Which space fills first in your library: silent floor, *group room* or café?',
      ],
    },
  },
];
