import type { Subject } from '../subject';

/** Courts and those who sit in them, and those who help people there and after. */
export const summons: readonly Subject[] = [
  {
    name: 'jury service',
    says: [
      'jury (service|duty|summons|pool|room|trial|box)',
      'juror',
      'mock trial( (competition|team|day))?',
      '(moot|mooting) (court|competition|team)',
    ],
    clues:
      'verdict, courtroom, judge, barrister, witness, summoned, trial, foreman, deliberate, juror, court, defendant, deliberation, evidence, mock trial, moot, duty, oath, guilty, selection, advocate, cross examination, excused, expense, prosecution, law student, closing speech, employer, twelve',
    asks: {
      choice: [
        'What matters most in a good juror: patience, fairness or good listening?',
        'Which part of a courtroom would you find most interesting: judge, lawyers or jury?',
        'What would you bring along to a day of jury service: a book, a crossword or a snack?',
      ],
      idea: ['Which fictional detective would you like to have beside you on a jury?'],
    },
  },
  {
    name: 'magistrates',
    says: [
      'magistrate',
      '(justice|justices) of the peace',
      'lay (judge|bench)',
      'jp signing( (centre|service|desk))?',
      '(judge|justice|bench) (sworn in|appointment|appointed|retires|vacancy)',
      'lok adalat',
    ],
    clues:
      'bench, bail, statutory declaration, witnessing, sworn, jp, court, sentencing, volunteer, defendant, legal adviser, hearing, oath, certified copy, witness signature, affidavit, recruitment, lay, sworn in, impartial, youth court, family court, lord lieutenant, fine, judiciary, stamp, library desk, document signing',
    asks: {
      idea: [
        "Which part of a magistrate's work would you find most interesting?",
        'What would you ask a magistrate first about the work?',
        "Which part of a magistrate's day in court would you like to see for yourself?",
      ],
      choice: ['What makes a good magistrate: fairness, patience or a good ear?'],
    },
    atWork: {
      asks: [
        'What do people misunderstand most about what a magistrate does?',
        'What would help working people become magistrates: time off, training or flexible dates?',
        'What matters most in a magistrate: fairness, patience or life experience?',
        'What would you most like to ask a magistrate about the job?',
      ],
    },
  },
  {
    name: 'courthouse tours',
    says: [
      '(court|courthouse|assize|law court|supreme court|guildhall|crown court) (open day|tour|visit|museum)',
      'court ?house (restoration|cafe|hotel|open day|tour)',
      '(old|former) (court|court ?house|gaol|jail|police station|prison)',
      '(gaol|jail|prison|police) museum',
      'prison tour',
    ],
    clues:
      'dock, wigs, judge, gallows, courtroom, gaoler, gallery, cell, trial, gaol, assizes, heritage, restoration, gavel, guide, historic, oak panelling, reenactment, highwayman, volunteer guide, listed building, witch, hanging, gown, georgian, mock trial, bench, prisoner, victorian, sentenced',
    asks: {
      choice: [
        'Which part of an old courthouse would you visit first: the dock, the cells or the bench?',
        'What makes a courthouse tour come alive: the stories, the costumes or the cells?',
        'Which seat would you take in an old courtroom: judge, jury or gallery?',
      ],
      idea: ['Which old trial would you like to have watched from the gallery?'],
    },
  },
  {
    name: 'free law clinic',
    says: [
      '(free|community|pro bono|university|student) (law|legal) (clinic|advice|centre|center|help|surgery)',
      'law (centre|center) (opening|appeal|drop in|fundraiser|network)',
      'legal (aid|walk|advice (clinic|drop in|week))',
      'pro ?bono( (week|work|award|lawyer))?',
      'citizens.? advice',
      '(law|legal) clinic',
    ],
    clues:
      'tenancy, solicitors, law students, housing law, pro bono, advice, tenant, eviction, housing, employment right, benefits, debt, appointment, legal aid, barrister, drop in, university, immigration, volunteer, confidential, landlord, supervised, tribunal, rights, paralegal, walk in, low income, wills, consumer, attorney',
    asks: {
      choice: [
        'Where would you like to find a free law clinic: in a library, a college or a café?',
        'How do you like to get legal advice: in person, by phone or in writing?',
      ],
      idea: ['Which part of everyday law should everybody learn at school?'],
      problem: ['Which kind of contract or form do you find hardest to understand?'],
    },
    atWork: {
      asks: [
        'What would help more people find free legal advice: evening hours, posters or drop-ins?',
        'What matters most in a free law clinic: kind listening, clear words or a next step?',
        'What makes it hard to ask for legal help: the cost, the words or the forms?',
        'Which legal problem is hardest to face alone: housing, debt or work?',
      ],
    },
  },
  {
    name: 'prison charity',
    says: [
      'prison (charity|reform|chaplain|visitor|library|radio|garden|choir|education|reading group|art|arts|ministry|fellowship)',
      "prisoners'? (families|art|education|letters)",
      '(ex ?offender|prison leaver|second chance) (employment|employer|scheme|hiring|charity|mentor|mentoring)',
      'official visitors',
      'prison officer',
    ],
    clues:
      'inmates, resettlement, cell, prisoners, behind bars, chaplain, sentence, rehabilitation, release, reoffending, reading group, governor, letter, second chance, mentor, choir, gate, donate books, lived experience, ex offender, officer, storybook dad, visiting hall, justice, employer, volunteer, paroled, art exhibition',
    asks: {
      idea: [
        'Which book would you give to a prison library?',
        'Which book would you give to somebody with plenty of time to read it?',
      ],
      choice: [
        'Which skill helps most with a fresh start: cooking, building or computing?',
        'What helps most after a hard time: work, family or a listening ear?',
      ],
    },
    cued: [
      'What makes a *letter* worth keeping: the news, the jokes or the handwriting?',
      'A *reading group*: read aloud together, or talk about it afterwards?',
      'Which song would you like to hear a prison *choir* sing?',
      "What's the best thing a *mentor* can do: listen, advise or open doors?",
      'What would make a good first morning after *release*: a breakfast, a call or a long walk?',
      'Which *bedtime story* would you record for a child far away?',
      'What did your first *job* teach you that you still use?',
      'What would you play with a child in a prison *visit* room: cards, drawing or a board game?',
    ],
    atWork: {
      asks: [
        'Which training opens most doors after prison: construction, catering or driving?',
        'What helps most with work after prison: training, a mentor or an open employer?',
        'Which piece of advice would you give somebody starting work after prison?',
        'What do employers ask first about hiring somebody who has been in prison?',
      ],
      cued: [
        'What helps most in the first month of a new job after *release*?',
        'What makes a good *mentor* for somebody new to work?',
        'What would you ask an *employer* who already hires people leaving prison?',
        'Where does *lived experience* help a team most: with clients, in training or on the board?',
      ],
    },
  },
  {
    name: 'community payback',
    says: [
      'community (payback|pay back|service) (team|crew|project|scheme|order)',
      'probation (service|officer|team)',
      'restorative (justice|practice|practices)( (week|training|award))?',
      'youth (justice|offending|court|diversion)( (team|service|panel|project))?',
      'victim (support|services)( (volunteer|week|charity))?',
    ],
    clues:
      'supervisors, mediator, repaint, unpaid work, offenders, probation, litter, painting, graffiti, hour, nominate, restorative, order, court, bench, overgrown, hi vis, reparation, clear, sentence, churchyard, fly tipping, magistrate, victim, strimming, fence, rehabilitation, project, placement, path',
    asks: {
      choice: [
        '+Which job would help your neighbourhood most: painting, planting or clearing paths?',
        'A clean-up where you live: the park first, or the footpaths?',
      ],
      idea: [
        'Which public place near you would you like to see brightened up?',
        'Which corner of your neighbourhood would you give to a clean-up team?',
      ],
    },
    atWork: {
      asks: [
        'What makes a community payback project work: good supervision, useful jobs or local support?',
        'Which local project would you put forward for community payback?',
        'Which place near you would you ask a community payback team to clean up first?',
        'What have you seen a second chance do for somebody?',
      ],
    },
  },
  {
    name: 'oral history',
    says: [
      'oral histor(y|ies)( (project|group|recording|interview))?',
      '(memories|stories|voices) (project|wanted|archive|recorded|of the (town|village|mill|mine|valley))',
      '(share|sharing|record|recording) your (memories|stories) of',
      'reminiscence( (session|group|box|afternoon))?',
      'sound archive',
      'living memory',
    ],
    clues:
      'interviewees, tapes, transcribed, remembers, recollections, memory, recording, interview, archive, transcript, elder, generation, volunteer, heritage fund, story, mill worker, microphone, listening, childhood, reminiscence, exhibition, windrush, docker, digitised, podcast, evacuee, migration, living memory, archivist, voice, consent form',
    asks: {
      idea: [
        'Which question would you ask first about the old days?',
        'Which decade would you most like to hear stories about?',
        'Whose stories from your family would you like to have on tape?',
      ],
      experience: ['Who in your family tells the best stories?'],
    },
    atWork: {
      asks: [
        '+What makes a good oral history interview: time, trust or the right questions?',
        'Whose stories would you record first if you had an afternoon and a microphone?',
        'How would you keep the stories of people at work: on film, on tape or in writing?',
        "What's the best story an older colleague ever told you about the old days?",
      ],
    },
  },
  {
    name: 'old photographs appeal',
    says: [
      '(old|historic|historical|vintage|glass plate) (photograph|photo|negative|postcard) (appeal|archive|collection|exhibition|wanted|scanned|of the|of our)',
      'photo(graphic|graph)? archive',
      '(then and now|now and then) (photo|picture|exhibition)',
      'digiti[sz](ing|ation) (day|project|of the archive)',
      'scan ?(a|and) ?thon',
    ],
    clues:
      'sepia, archives, negatives, identify, scanned, street scene, shopfront, glass plate, postcard, attic, album, victorian, lend, copy, exhibition, historical society, caption, digitised, recognise, 1950s, high street, collection, face, black and white, who are they, restored, heritage, then and now',
    asks: {
      idea: [
        'Which street in your town would you like to see in a photograph from long ago?',
        'Which decade would you most like to see in photographs of your town?',
      ],
      choice: ['Old family photographs: in an album, or up on the wall?'],
      problem: ['~Who is the mystery person in your family photographs?'],
    },
    atWork: {
      asks: [
        'What do you look for first in an old photograph of your town?',
        "What's most often missing on an old photograph: the names, the date or the place?",
        'Which would you scan first in an archive: streets, people or workplaces?',
        'What makes an old photograph most useful: names, dates or a place?',
      ],
    },
  },
];
