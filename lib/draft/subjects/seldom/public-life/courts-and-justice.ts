import type { Subject } from '../../subject';

/** Courts and those who sit in them, and those who help people there and after. */
export const courtsAndJustice: readonly Subject[] = [
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
      choice: ['+What makes a good juror: patience, fairness or a sharp eye for detail?'],
      idea: [
        'Which quality would you bring to a jury?',
        'Which famous trial would you like to have watched?',
        'What would you ask somebody who has served on a jury?',
      ],
    },
    cued: [
      'Which *courtroom* drama do you remember best?',
      'Who would make the fairest *foreman* of a jury: a teacher, a nurse or a referee?',
      'What would you wear to *court* for two weeks of jury duty: a suit, a jumper or your usual?',
      'Which *judge* from film or fiction would you like to sit in front of?',
    ],
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
      choice: [
        'What would interest you most about being a magistrate: the law, the people or the community?',
        "A magistrate's most useful quality: patience, or common sense?",
      ],
      problem: ['Which would be hardest for a new magistrate: listening, or deciding?'],
      idea: ["Which part of a magistrate's day in court would you like to see for yourself?"],
    },
    cued: [
      'Which *hearing* in a film or series would you have liked to decide?',
      'What would you like children to learn from a visit to a *court*?',
      'Which *witness* in a film do you remember best?',
      'Who near you would you trust to sit on the *bench*?',
    ],
    atWork: {
      asks: [
        'What do people misunderstand most about what a magistrate does?',
        'What matters most in a magistrate: fairness, patience or life experience?',
        'How can an employer best support a magistrate: time off, flexible hours or encouragement?',
        'What would help working people become magistrates: time off, training or flexible dates?',
      ],
      cued: [
        'What do employers gain when a colleague *volunteers* on the bench: judgement, listening or patience?',
        'What prepares a new *JP* best: sitting in, training or talking to others?',
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
      choice: ["Dressing up at a court museum: the judge's wig, or the prisoner's stripes?"],
      idea: ['Which old trial would you like to have watched from the gallery?'],
      experience: ["What's the grandest old courtroom or town hall you have stepped inside?"],
      problem: ['Which job in an old courtroom would have been hardest for you?'],
    },
    cued: [
      'What would you like to see in an old *cell*: the bed, the scratches or the key?',
      '*Witch* trials, highwaymen or smugglers: which story would you hear first?',
      'Which *ghost* story would suit an old courtroom?',
      'What would you want a *judge* in a period drama to sound like?',
    ],
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
      idea: ['+Which legal word would you like to have explained in plain English?'],
      choice: [
        '+What helps most at a free law clinic: clear answers, a kind ear or the next step?',
        'Which kind of contract or form do you find hardest to understand?',
      ],
      experience: ['What makes legal advice easy to follow?'],
    },
    cued: [
      'What should everybody check before they sign a *tenancy*?',
      'Which paper about your *employment* would you keep for ever?',
      'Which question would you ask a *solicitor* if you had ten minutes?',
      'Where would a *drop in* for advice help most: library, school or supermarket?',
    ],
    atWork: {
      asks: [
        '+How can free legal advice reach more people: online, by phone or in libraries?',
        '+What would help more people find free legal advice: evening hours, posters or drop-ins?',
        'What can a law student learn only in a real clinic?',
        'What makes volunteering at a law clinic worthwhile?',
      ],
      cued: [
        'What do *law students* learn at a clinic that no book teaches?',
        'Which kind of *pro bono* work gave you the most to think about?',
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
      choice: [
        'What helps most with a fresh start: a job, a home or a mentor?',
        'Which skill would you teach in a prison workshop: baking or bricklaying?',
      ],
      idea: ['Which book would you give to somebody with plenty of time to read it?'],
      experience: ['Who gave you a second chance, in class, in sport or at work?'],
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
        'What helps most with work after prison: training, a mentor or an open employer?',
        'Which training opens most doors after prison: construction, catering or driving?',
        'Which piece of advice would you give somebody starting work after prison?',
        'How can employers best support a prison charity: jobs, training or mentoring?',
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
      idea: ['Which corner of your neighbourhood would you give to a clean-up team?'],
      choice: ['A clean-up where you live: the park first, or the footpaths?'],
      experience: ['Which place near you looked so much better after a good clean-up?'],
      problem: ['Which fence, wall or path near you could do with a fresh coat of paint?'],
    },
    cued: [
      'Which fence, bench or shelter near you would you *repaint* first?',
      'What colour would you give a *bench* in your park?',
      'Where does *litter* gather fastest: by the bus stop, the path or the shops?',
      'Which *churchyard* or green near you would you like to see tidied?',
    ],
    atWork: {
      asks: [
        'Which place near you would you ask a community payback team to clean up first?',
        'What makes a community payback project work: good supervision, useful jobs or local support?',
        'Which local project would you put forward for community payback?',
        'What have you seen a second chance do for somebody?',
      ],
      cued: [
        'What do residents say first when a *graffiti* wall is clean again?',
        'Which *painting* job do teams like to be given most?',
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
      choice: [
        '+Whose life story would you most like to record: a grandparent, a neighbour or a teacher?',
        'Memories of the old days: told by the fire, or written in a notebook?',
      ],
      idea: ['Whose stories from your family would you like to have on tape?'],
      experience: ['Which sound from your childhood do you hardly hear any more?'],
    },
    cued: [
      'Which question would you ask first in an *interview* with the oldest person in your street?',
      'Which trade or *mill* from the past would you like to hear people talk about?',
      'Which *childhood* game would you describe to somebody with a microphone?',
      'Whose voice would you most like to hear in a local *archive*: a baker, a teacher or a miner?',
    ],
    atWork: {
      asks: [
        '+Whose stories would you record first if you had an afternoon and a microphone?',
        'What makes a good oral history interview: time, trust or the right questions?',
        "What's the best story an older colleague ever told you about the old days?",
        'What would you ask a retiring colleague first for an oral history?',
      ],
      cued: [
        'What gets a shy *interviewee* talking: a photo, a cup of tea or an object in the hand?',
        'Which part of a *recording* project do volunteers enjoy most?',
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
      idea: ['+Which street in your town would you like to see in a photograph from long ago?'],
      choice: ['Old family photographs: in an album, or up on the wall?'],
      experience: ['Which old photograph in your family makes everybody smile?'],
      problem: ['~Who is the mystery person in your family photographs?'],
    },
    cued: [
      'Which *shop* from your childhood would you like to see in a photograph again?',
      'Who in your family keeps the oldest *album*?',
      'What do you look at first in a *school* photo from long ago: faces, hair or clothes?',
      'Which old *postcard* or picture of your town would you hang in the hall?',
    ],
    atWork: {
      asks: [
        'What do you look for first in an old photograph of your town?',
        "What's most often missing on an old photograph: the names, the date or the place?",
        'Where do old photographs turn up in your family: albums, drawers or the attic?',
        'What brings an old photograph to life: a name, a story or the same view today?',
      ],
      cued: [
        "How do you bring a town's *archive* to people who never visit one?",
        'What makes a good *caption* for a picture of a street long ago?',
      ],
    },
  },
];
