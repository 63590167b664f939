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
      idea: ['Which fictional detective would you like to have beside you on a jury?'],
      problem: ['What would you find hardest on a jury: staying quiet, or deciding?'],
      choice: ['Waiting for jury duty: a thick book, a crossword, or a chat with the others?'],
      experience: ['Which courtroom film or series would you watch again?'],
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
      idea: ["Which part of a magistrate's day in court would you like to see for yourself?"],
      problem: ['Which would be hardest for a new magistrate: listening, or deciding?'],
      choice: ["A magistrate's most useful quality: patience, or common sense?"],
      experience: ['Who is the fairest person you have ever known, and what made them so?'],
    },
    atWork: {
      work: [
        'What do people misunderstand most about what a magistrate does?',
        'What makes a court hearing hard to follow for those who are new to it?',
      ],
      people: [
        'What would you most like to ask a magistrate about the job?',
        'Who taught you what a fair hearing looks like?',
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
      idea: ['Which old trial would you like to have watched from the gallery?'],
      problem: ['Which job in an old courtroom would have been hardest for you?'],
      choice: ["Dressing up at a court museum: the judge's wig, or the prisoner's stripes?"],
      experience: ["What's the grandest old courtroom or town hall you have stepped inside?"],
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
      idea: ['Which part of everyday law should everybody learn at school?'],
      problem: ['Which kind of contract or form do you find hardest to understand?'],
      choice: ['Legal advice: written down in plain words, or talked through in person?'],
      experience: ['Which piece of legal advice have you been glad of ever since?'],
    },
    atWork: {
      work: [
        'What makes it hard to ask for legal help: the cost, the words or the forms?',
        'Which legal problem is hardest to face alone: housing, debt or work?',
      ],
      people: [
        'Who once explained the law to you in words you could understand?',
        'What would you tell somebody who has never spoken to a lawyer?',
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
      idea: ['Which book would you give to somebody with plenty of time to read it?'],
      problem: ['What helps most when somebody starts a new job after a long break?'],
      choice: ['Which skill would you teach in a prison workshop: baking or bricklaying?'],
      experience: ['Who gave you a second chance, in class, in sport or at work?'],
    },
    atWork: {
      work: [
        "What's hardest to rebuild after prison: work, a home or trust?",
        'What do employers ask first about hiring somebody who has been in prison?',
      ],
      people: [
        'What changed your view of people who have been in prison?',
        'Which piece of advice would you give somebody starting work after prison?',
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
      idea: ['Which corner of your neighbourhood would you give to a clean-up team?'],
      problem: ['Which fence, wall or path near you could do with a fresh coat of paint?'],
      choice: ['A clean-up where you live: the park first, or the footpaths?'],
      experience: ['Which place near you looked so much better after a good clean-up?'],
    },
    atWork: {
      work: [
        'Which place near you would you ask a community payback team to clean up first?',
        'What helps more after an offence: hard work, or somebody who believes in you?',
      ],
      people: [
        'What have you seen a second chance do for somebody?',
        'Which clean-up made people look after the place from then on?',
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
      idea: ['Whose stories from your family would you like to have on tape?'],
      problem: ['Which family story is hardest to get anybody to tell?'],
      choice: ['Memories of the old days: told by the fire, or written in a notebook?'],
      experience: ['Which sound from your childhood do you hardly hear any more?'],
    },
    atWork: {
      work: [
        'Which is lost first when people retire: the stories, or the skills?',
        "What's hardest in recording somebody's memories: the start, or the silences?",
      ],
      people: [
        'Whose stories would you record first if you had an afternoon and a microphone?',
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
      idea: ['Which street in your town would you like to see in a photograph from long ago?'],
      problem: ['~Who is the mystery person in your family photographs?'],
      choice: ['Old family photographs: in an album, or up on the wall?'],
      experience: ['Which old photograph in your family makes everybody smile?'],
    },
    atWork: {
      work: [
        "What's most often missing on an old photograph: the names, the date or the place?",
        'Where do old photographs turn up in your family: albums, drawers or the attic?',
      ],
      people: [
        'What do you look for first in an old photograph of your town?',
        'Which old photograph of people at work has stayed with you?',
      ],
    },
  },
];
