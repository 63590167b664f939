import type { Subject } from '../../subject';

/** Secondary school and the years of exams, councils, proms and plans. */
export const secondarySchool: readonly Subject[] = [
  {
    name: 'head students',
    says: [
      'head (boy|girl|student|prefect|boys|girls)',
      '(prefect|school captain|house captain|sports captain|student leader|student leadership)( (team|badge|interviews|election|elected|appointed))?',
      '(student|school|pupil|learner) (council|voice|parliament|ambassador|ambassadors)( (election|elections|meeting|elected))?',
      'house (captain|point|points|cup|competition|shield)',
      'investiture (ceremony|of)',
    ],
    clues:
      'elected, prefects, assembly, votes, pupils, blazer, leadership, captain, badge, year 12, sixth form, school council, speech, deputy, headteacher, role, house, appointed, candidate, interview, role model, ambassador, senior, student voice, principal, campus, investiture, congratulation, responsibility',
    asks: {
      choice: [
        'What makes a good head student: listening, confidence or ideas?',
        'A job at school: head of the library, captain of the team, or keeper of the bell?',
      ],
      idea: ['Which rule would you bring in at school as head girl or head boy?'],
      experience: ['Which badge or job at school made you walk a little taller?'],
    },
    cued: [
      'Which *badge* at school did everybody want?',
      'What would you change in *assembly*: the songs, the speeches or the seats?',
      'What should a good *speech* from a head student have: a joke, a promise or thanks?',
      'Which *house* were you in at school, and what colour was it?',
    ],
  },
  {
    name: 'exam results day',
    says: [
      '(exam|gcse|a ?level|leaving cert|higher|btec|board|matric|sats|hsc|cbse|icse|atar|ib) (result|results|results day|grades|toppers?|topper)',
      'results day',
      '(board|class (10|12|x|xii)) (exam|result|topper)',
      '(record|outstanding|excellent) (exam )?(results|grades)',
      '(well done|congratulations) to (all )?(our|the) (year (11|13)|students|candidates|leavers)',
    ],
    clues:
      'grades, envelopes, sixth form, toppers, distinctions, university places, university, clearing, gcse, proud, a level, student, pass, congratulation, ucas, nervous, celebrate, year 11, offer, hard work, teacher, achievement, pupil, cao, resit, percent, nine, leaving cert, cohort, august',
    asks: {
      experience: [
        '+Which exam result made you proudest?',
        '+Who did you tell first about your exam results?',
        '+How does your family celebrate good exam results?',
        '~Which school subject has been most useful, to your surprise?',
      ],
      idea: ['+What kind words would you write to a student on results day?'],
      choice: [
        '+How did your exam results reach you: envelope, noticeboard or screen?',
        '+On results day: open the results alone, or with friends?',
      ],
    },
    cued: [
      'Which treat would you choose for good *GCSE* results: a meal, a trip or a day off?',
      'What would you put in a card for somebody off to *university*: advice, a recipe or a joke?',
      'What would you tell a pupil about to start *sixth form*?',
      'What do you do first after an *A level* is behind you: sleep, travel or see friends?',
    ],
    atWork: {
      asks: [
        '+Which advice would you give a young person on exam results day?',
        'What do young people need most on exam results day: advice, quiet or a hug?',
        'What counts most a few years after results day: grades, contacts or grit?',
        'What helps young people choose after their results: work experience, advice or time?',
      ],
      cued: [
        'What do *students* with fresh results ask most about a first job at your firm?',
        'What do you look at in a young applicant besides *A level* results: hobbies, jobs or curiosity?',
      ],
    },
  },
  {
    name: 'school prom',
    says: [
      '(school|year 11|senior|junior|leavers|debs|matric) (prom|ball|formal|dance)',
      'prom (night|committee|king|queen|car|cars|limo|photo|photos|ticket|tickets|season)',
      '(debs|matric dance|year (10|12) formal)',
      '(homecoming|graduation) (dance|ball|formal)',
      'year ?book( (photo|photos|club|committee|orders?))?',
      'senior (sign out|skip day|night|year)',
    ],
    clues:
      'gowns, limo, corsage, tuxedo, disco, leavers, dress, tux, suit, queen, year 11, makeup, updo, dj, photo booth, spray tan, ballgown, waistcoat, arrival, red carpet, senior, sequin, limousine, promposal, year 6, dance floor, bow tie, marquee, debs, boutonniere',
    asks: {
      choice: ['+What do you look forward to most at a prom: the outfits, the dancing or the photos?'],
      problem: ["What's hardest to choose for a prom: the outfit, the shoes or the hair?"],
      idea: ['What would you arrive in at a school prom, if anything were possible?'],
      experience: ['Which song takes you back to your first school dance?'],
    },
    cued: [
      'Which colour of prom *dress* would you have chosen at that age?',
      'Which flower makes the best *corsage*?',
      'What is the best way to arrive at a prom: a *limo*, a tractor or a horse and cart?',
      'Which song should the *DJ* play last at a prom?',
    ],
  },
  {
    name: 'model United Nations',
    says: [
      'model (un|united nations|parliament|congress)',
      'mun( (conference|club|delegate|delegates))?',
      '(youth|school|junior) (parliament|council|mayor|forum|assembly|debate)',
      '(public speaking|debating) (competition|final|team|trophy) (at|for|school|youth)?',
      'member of youth parliament',
      '(young|youth) (leaders|ambassador|ambassadors|advisory (board|panel|group)|commissioners)',
      'youth ?voice',
    ],
    clues:
      'delegates, resolution, votes, pupils, elected, debate, committee, conference, diplomacy, delegation, chair, position paper, security council, speech, motion, general assembly, crisis, secretary general, student, country, placard, amendment, caucus, public speaking, best delegate, bloc, position, veto, rapporteur, global issue, world leader',
    asks: {
      idea: ['+Which country would you most like to represent at a model United Nations?'],
      problem: ['Which country would be the hardest to speak for at a model United Nations?'],
      choice: [
        'Which committee would you join at a model United Nations: health, climate or security?',
        'At a model United Nations: make the opening speech, or write the resolution?',
      ],
    },
    cued: [
      'Which *resolution* would you put to the whole world?',
      'Which *debate* topic would fire up a room of sixteen-year-olds?',
      'Which chair would you take on the *Security Council* for a day?',
      'What makes a good *delegate*: facts, manners or nerve?',
    ],
    atWork: {
      asks: [
        '+Which skill from a model United Nations is most useful at work later?',
        'What helps a young delegate most: good research, practice or a calm voice?',
        'What wins a debate more often: facts, charm or good notes?',
        'What impresses you most in young delegates: confidence, research or courtesy?',
      ],
      cued: [
        'What do *pupils* gain most from speaking for another country?',
        'What advice do you give a young *chair* before the first session?',
      ],
    },
  },
  {
    name: 'food technology lessons',
    says: [
      '(food technology|food tech|home economics|hospitality|cooking) (room|lesson|lessons|class|pupils|students|teacher|gcse|kitchen)',
      'food tech(nology)?',
      '(design (and|&) technology|d&t|woodwork|metalwork|shop class|textiles) (room|department|pupils|students|gcse|lesson|lessons|project)',
      '(junior|young|school|future) (chef|chefs|masterchef|bake off|baker|cook)( (competition|of the year|final|club))?',
    ],
    clues:
      'aprons, pupils, ingredients, whisk, workbench, teacher, crumble, cook, bake, knife skill, year 8, recipe, practical, pasta, nutrition, hob, gcse, oven, hygiene, scone, classroom, student, pizza, curry, home economics, kitchen, bread, chopping board, dish, homework, skills',
    asks: {
      idea: [
        '+Which dish should everybody learn to cook at school?',
        'Which dish from your school cookery lessons would you like to make again?',
      ],
      choice: ['A cooking lesson at school: something savoury, or something sweet?'],
      experience: ['What did you make in woodwork or cookery at school that your family kept?'],
    },
    cued: [
      'What would you teach every *pupil* to cook before they leave school?',
      'Which fruit goes in your *crumble*: apple, rhubarb or blackberry?',
      'How do you eat a *pizza* you made yourself: cheese first, crust first or folded?',
      'Which *knife skill* should everybody learn early: onion, carrot or apple?',
    ],
  },
  {
    name: 'school library',
    says: [
      'school (library|librarian|book fair|bookfair)',
      '(scholastic|travelling) book fair',
      'book ?fair',
      '(author|illustrator|poet|storyteller) (visit|in school|workshop|in residence)',
      '(accelerated reader|reading (corner|buddies|buddy|millionaire|nook|champions|ambassadors))',
      '(drop everything and read|everybody reads|dear time)',
      'word millionaire',
      '(pupil|student) librarian',
    ],
    clues:
      'bookmarks, pupils, bean bags, signed copies, reading, author, librarian, reader, story, shelf, borrow, fiction, world book day, bookworm, illustrator, genre, classroom, quiet, title, reading challenge, graphic novel, phonics, book fair, literacy, poet, donation, picture book, beanbag, year 7, accelerated reader',
    asks: {
      idea: [
        '+Which book should every school library have?',
        '+Which book would you give to a school library?',
        '+Which book from your school days would you happily read again?',
      ],
      experience: ['+Which story do you remember being read to you at school?'],
      choice: [
        '+What should a school library have more of: adventures, facts or comics?',
        '+What draws children into a school library: new books, cosy seats or story time?',
      ],
    },
    cued: [
      'Which character would you be for *World Book Day*?',
      'What would you put in a cosy *reading* corner besides cushions?',
      'Which *graphic novel* or comic would you put on a school shelf?',
      'How old were you when a *story* first kept you up late?',
    ],
    atWork: {
      asks: [
        'What makes a great school librarian: enthusiasm, patience or knowing the right book?',
        'What helps children read more at school: free choice, quiet time or a book club?',
        'What brings more children into a school library: new books, cushions or games?',
        'How could a local company help a school library: books, furniture or reading volunteers?',
      ],
      cued: [
        'What brings *pupils* into the library at lunchtime: games, new books or a quiet seat?',
        'Which *author* visit would you like most for your school: a poet, an illustrator or a crime writer?',
      ],
    },
  },
  {
    name: 'exam invigilators',
    says: [
      '(exam|examination) (invigilator|invigilation|proctor|hall|officer|centre|season|timetable)',
      'invigilat(or|ors|ion|ing)',
      '(teaching|learning support|classroom|lunchtime|midday) (assistant|supervisor)( (vacancy|wanted|needed|course|week))?',
      '(lunchtime|midday) supervisor',
      '(school|primary) (caretaker|site manager|cook|secretary|cleaner|business manager|receptionist)( (vacancy|wanted|needed|retires))?',
      'dinner lady',
      'crossing patrol vacancy',
    ],
    clues:
      'pupils, playground, silence, school office, school, casual, vacancy, gcse, hall, june, mock, hourly, candidate, flexible, training, a level, desk, dbs, part-time, apply, season, timetable, term time, seating plan, paper, clock, college, proctor, retired, access arrangement, scribe',
    asks: {
      choice: ['A job at a school: helping in the classroom, or in the exam hall?'],
      idea: ['Where did you like to sit in an exam hall: front, back or by the window?'],
      experience: ['Which assistant, cook or caretaker at your school will you never forget?'],
      problem: ['~Which sound is the loudest in a silent exam hall?'],
    },
    cued: [
      'What did you take into the *exam* hall for luck?',
      'Which subject was your best *GCSE* or final exam?',
      'How did you spend the afternoon of the last exam in *June*?',
      'Which *school* smell comes back to you first: the hall, the dinners or the gym?',
    ],
    atWork: {
      asks: [
        'What makes a good exam invigilator: calm, patience or an eye for detail?',
        'Which training helps exam invigilators most: rules, access needs or timing?',
        'What do invigilators enjoy most: the flexible hours, the team or the students?',
        'What helps on exam day most: a clear plan, extra time or a quiet hall?',
      ],
      cued: [
        'Which part of *invigilating* a full hall took the most practice?',
        'Which *school* job did you like most as a side job?',
      ],
    },
  },
  {
    name: 'exchange students',
    says: [
      '(exchange|foreign exchange) (student|students|programme|program|visit|trip)',
      '(host|hosting) (family|families|a student|students)( (wanted|needed))?',
      'pen ?(pal|friend)s?',
      '(twin|partner|link|sister) school',
      'school linking',
    ],
    clues:
      'host family, homestay, spare room, twin school, language exchange, host, abroad, semester, language, culture, placement, airport, country, high school, german, spanish, bedroom, visa, arrival, academic year, rotary, teenager, coordinator, erasmus-style, partner school, welcome, trip, international, cultural, pen pal, french',
    asks: {
      idea: [
        'Which meal would you cook for an exchange student on the first evening?',
        'Which country would you choose for an exchange?',
      ],
      choice: ['With a student from abroad: teach a game, a dish, or a tongue twister?'],
      problem: ['~Which local food would puzzle an exchange student most?'],
    },
    cued: [
      'What would you put in a *spare room* to make a student feel at home?',
      'Which word would you teach a student of your *language* first?',
      'Where would you take a student from *abroad* on the first Saturday?',
      'What would you like to learn from a *Spanish* guest: a dish, a song or a card game?',
    ],
    atWork: {
      asks: [
        'What did a time abroad teach you that no classroom could?',
        'Which skill from time abroad helps most at work: language, independence or open-mindedness?',
        'Which exchange student or host family are you still in touch with?',
        'What gets exchange students talking fastest: food, sport or music?',
      ],
      cued: [
        'What could a student on an exchange *placement* learn at your work in a week?',
        'Which *language* do you wish more people at your work could speak?',
      ],
    },
  },
];
