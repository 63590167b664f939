import type { Subject } from '../../subject';

/** What libraries and leisure centres do besides lending books and opening the pool. */
export const librariesAndLeisure: readonly Subject[] = [
  {
    name: 'summer reading challenge',
    says: [
      '(summer|winter|holiday|library) reading (challenge|club|program|programme|game|scheme)',
      'reading (challenge|medal|passport|bingo)',
      '(read|reading) ?a ?thon',
      'six books',
      'read (six|100|1000) books',
    ],
    clues:
      'medals, librarians, library, book worms, holiday reading, children, stickers, certificate, six books, sign up, holidays, reader, theme, story, rewards, bookworm, reading log, picture book, author visit, kids, graphic novel, pages, teens, badge, school break, prize draw, chapter, finishers, comics',
    asks: {
      experience: [
        '+Which book did you read in one go as a child?',
        '+Which picture book do you still know by heart?',
        '+Where is your favourite spot to curl up with a book?',
      ],
      idea: [
        "+Which book would you put into a child's hands for the summer?",
        '+Which book would you start a reading challenge with?',
        '+What prize would keep you turning the pages in a reading challenge?',
      ],
    },
    cued: [
      'What picture would you put on the *medal* for a summer reading challenge?',
      'Where do the *stickers* from a summer reading challenge end up in your home?',
      'Which *picture book* from summers of reading aloud do you still know by heart?',
      'Which *comic* would you hand to a child who is slow to start on summer reading?',
      'Which *author* would you invite to the library for the summer reading challenge?',
      'Where do you get most summer reading done on *holiday*: beach, train or hammock?',
      'Which *theme* would you choose for a summer reading challenge: pirates, space or animals?',
      'What was the first *certificate* you ever got as a child, for summer reading or anything else?',
      'What do you head for first in a *library* in summer: a shelf, a comfy chair or the cool air?',
      'Which *story* did you want read to you again and again in the summer holidays?',
    ],
    atWork: {
      asks: [
        'What gets a child reading more: the right book, or an adult who reads too?',
        'What wins children back to reading: comics, a series or a good reader aloud?',
        'Which librarian or teacher put the right book into your hands?',
        'What helps most with a summer reading challenge: stickers, stories aloud or a good display?',
      ],
    },
  },
  {
    name: 'e-books and audiobooks',
    says: [
      'audio ?book',
      '(borrow|download) (e ?books|audio ?books|magazines)',
      'library app',
      'talking (book|newspaper|magazine)',
      'large print (book|section|edition)',
      'library e ?book',
      'e ?book (loan|lending)',
    ],
    clues:
      'narrator, library card, loans, unabridged, e reader, app, borrow, download, listen, magazines, titles, stream, digital, author, chapter, narrated, headphones, wait list, novel, renew, talking newspaper, playlist, tablet, commute, thriller, overdrive, listener',
    asks: {
      idea: [
        '+Which book would you like to hear read aloud?',
        '+Whose voice would you like to read a whole book to you?',
      ],
      experience: ['+What are you reading or listening to at the moment?'],
      choice: [
        '+Which kind of book do you borrow first: crime, romance or history?',
        '+An audiobook: in the car, over the washing-up, or in bed?',
        '+Paper, screen or headphones: how do you enjoy a book most?',
      ],
    },
    cued: [
      'Which *narrator* could read you the phone book?',
      'What would you *borrow* first from a library that fits in your pocket?',
      'How fast do you *listen*: normal speed, a little faster or slow and cosy?',
      'Which *app* do you open in bed: a book, a podcast or the news?',
    ],
    atWork: {
      asks: [
        '+How do you like to read: in print, as an e-book or by ear?',
        '+Which book would you recommend to a colleague for the commute?',
        'What makes or breaks an audiobook: the voice, the pace or the story?',
        'Where do you listen to audiobooks most: on the move, in bed or over the dishes?',
      ],
      cued: [
        'Which *digital* loan surprises librarians by being so popular?',
        'What do you listen for first when you cast a *narrator*?',
      ],
    },
  },
  {
    name: 'library makerspace',
    says: [
      'maker ?space',
      'fab ?lab',
      'library of things',
      '(lego|duplo|minecraft|stem|craft|colouring|manga|code) (club|hour) (at|in) the library',
      'hack ?space',
      'library (lego|craft|gaming|coding|study|sensory) (club|session|room|space|bag)',
      'lego club',
    ],
    clues:
      '3d printer, sewing machine, bricks, tinker, laser cutter, soldering, librarian, lego club, coding, minecraft, robotics, stem, vinyl cutter, craft, workshop, library of things, fab lab, children, creative, equipment, kids, drop-in, after school, green screen, podcast studio, manga, design, colouring, digitise',
    asks: {
      choice: [
        '+Which would you learn first in a makerspace: sewing, soldering or laser cutting?',
        'In a makerspace: straight to the laser cutter, or to the sewing machine?',
        'Which makerspace class would you join: coding, sewing or robots?',
      ],
      idea: ['What would you make first with every tool of a makerspace to hand?'],
    },
    cued: [
      'What would you print first on a *3D printer*: a hook, a toy or a gift?',
      'Which would you sew on a library *sewing machine*: a bag, a cushion or a costume?',
      'What would you build at a *Lego club* with a thousand bricks: a castle, a zoo or a rocket?',
      'Who in your family would be quickest at *coding* a little game?',
    ],
    atWork: {
      asks: [
        '+Which machine in a library makerspace would you try first?',
        'Which would you add first to a library makerspace: a laser cutter, sewing machines or robots?',
        "What's the cleverest thing you've seen somebody make with simple tools?",
        'What draws people into a makerspace: a machine, a class or a friend?',
      ],
      cued: [
        'Which machine in a *makerspace* draws the longest queue?',
        'What does a *librarian* need most to run a makerspace: time, training or volunteers?',
      ],
    },
  },
  {
    name: 'digital skills help',
    says: [
      'digital (skills|inclusion|champion|literacy|buddy|help|drop in)( (session|course|class|volunteer|drop in))?',
      '(computer|tablet|ipad|smartphone|it|tech) (help|basics|drop in|buddy|buddies|surgery) (session|class|lesson|for (older|seniors|beginners))?',
      'silver surfer',
      '(device|laptop|tablet) (bank|lending|donation|appeal)',
      'get(ting)? online (week|session)',
    ],
    clues:
      'tablet, older people, video calls, emails, touch screen, computers, smartphone, beginners, internet, online safety, volunteer, drop-in, library, digital champion, device, one-to-one, laptop, course, basics, confidence, data, ipad, wi-fi, scams, digital inclusion, nhs app, sim, community centre, patience',
    asks: {
      problem: ['Which thing on your phone would you like somebody to show you slowly?'],
      idea: ['What would you teach a grandparent to do on a phone first?'],
      choice: ['What would you like to learn next on your phone: photos, video calls or maps?'],
      experience: ['Who taught you your first steps on a computer?'],
    },
    cued: [
      'Who do you love to see on a *video call*?',
      'What would you use a *tablet* for first: photos, news, puzzles or recipes?',
      'Which *online safety* rule would you pass on to a friend?',
      'Which class would you take at a *library* drop-in: photos, maps or video calls?',
    ],
    atWork: {
      asks: [
        '+Who taught you the digital skill you use most?',
        "+What's the best way to explain an app to a beginner?",
        '+What do new learners enjoy most once they are online?',
        '+What would you teach a phone beginner first: video calls, photos or paying safely?',
        '+What makes a good digital skills volunteer: patience, clear words or a sense of humour?',
      ],
      cued: [
        'What makes a good *digital champion*: patience, humour or knowing the answer?',
        'Which *smartphone* lesson makes learners smile most: photos, maps or calling family?',
      ],
    },
  },
  {
    name: 'library book sale',
    says: [
      'library (book )?sale',
      '(withdrawn|ex library) (stock|books)',
      'friends of the (library|libraries)',
      'library (volunteer|fundraiser|reopening|refurbishment|makeover|extension|anniversary|amnesty|fines)',
      '(fine|late fee) free',
      'national libraries week',
      'libraries week',
    ],
    clues:
      "paperbacks, borrowers, hardbacks, volumes, donated, withdrawn, bargains, dvds, fiction, shelves, friends of, proceeds, volunteers, bag sale, children's titles, jigsaws, cookbooks, genre, boxes, puzzles, bring a bag, bookworm, fundraiser, members preview, bibliophile, 50p, hardcover, cash only, vinyl, novels",
    asks: {
      idea: [
        '+Which kind of book would you hope to find at a library sale?',
        '+Which shelf would you head for first at a library book sale?',
        'Which book would you love to find for a friend?',
      ],
      experience: ['What makes you pick up a book you have never heard of?'],
    },
    cued: [
      '*Cookbooks*: for the recipes, the pictures or the stories?',
      '*Hardback* or paperback: which do you read in bed?',
      '*Jigsaws*: 500 pieces, a thousand or as many as fit the table?',
      "Which *children's* book would you buy a second copy of to give away?",
    ],
  },
  {
    name: 'leisure centre',
    says: [
      '(leisure|sports|recreation|aquatic|rec) (centre|center)',
      'leisure (trust|card|pass|facilities)',
      'sports hall (hire|booking|closed|floor)',
      '(badminton|squash|astro) court (hire|booking)',
      '(pool|sauna|gym|changing room|changing village) (closed|closure|reopens|reopening|refurbishment|maintenance)',
    ],
    clues:
      'changing rooms, lockers, timetable, sports hall, refurbishment, gym, swimming pool, fitness class, membership, squash, sauna, badminton, soft play, spin, swim lessons, studio, lane swim, aqua aerobics, trampoline, council, facilities, family swim, five-a-side, holiday activities, junior, off-peak, receptionist, wellbeing, personal trainer',
    asks: {
      choice: [
        '+What do you go to a leisure centre for most: the pool, the gym or a class?',
        'At the leisure centre: first into the pool, or last out of the sauna?',
      ],
      idea: ['Which class would you like to see on the timetable of your leisure centre?'],
      problem: ['Which class at a leisure centre is harder than it looks?'],
    },
    cued: [
      'How do you like to *swim*: a few quick lengths, or a long slow float?',
      'What do you head for first in the *gym*: the bikes, the weights or the mats?',
      'Who would you challenge to a game of *badminton*?',
      'What did you like best about *swimming lessons* as a child: diving, floating or the snack after?',
    ],
    atWork: {
      asks: [
        'Which would draw you to a leisure centre before work: a swim, a gym session or yoga?',
        'When does a trip to the leisure centre fit your working day: before, during or after?',
        'What matters most in a leisure centre: opening hours, cleanliness or choice of classes?',
        'Which class at a leisure centre would you try if nobody was watching?',
      ],
      cued: [
        'Which hour of the day would you add for *swim* sessions in your town?',
        'What keeps people coming back to a *fitness class* after January?',
      ],
    },
  },
  {
    name: 'pool lifeguards',
    says: [
      '(pool|swimming pool|leisure|beach|trainee) life ?guard',
      'life ?guard (vacancy|course|training|qualification|job|recruitment|season|class|certification)',
      'nplq',
      '(rookie|junior|nipper) life ?guard',
      'bronze (medallion|cross)',
      'pool (plant|operator|inflatable|party|fun session)',
      '(inflatable|wibit|float) (session|fun|obstacle)',
      'life ?guards? (wanted|needed)',
    ],
    clues:
      'whistle, poolside, deep end, inflatables, high chair, lengths, nplq, rescue, qualification, swimmers, aquatics, training, beach, lifesaving, shift, rlss, cpr, spinal, rescue tube, first aid, swim teacher, over 16, timed swim, vacancies, recruiting, chair, part-time, course, casual, drowning, pool plant',
    asks: {
      problem: ['Which rule at the pool did you hear from the lifeguard most as a child?'],
      idea: ['What would you like to do in a pool all to yourself for an hour?'],
      experience: ['Which swimming badge did you earn, and where is it now?'],
      choice: ['When do you like to swim: early, at lunch or in the evening?'],
    },
    cued: [
      'Who had the loudest *whistle* in your childhood: the lifeguard, a teacher or the referee?',
      'Which *beach* would you pick for a summer as a lifeguard?',
      'How did you first get into the *deep end*: with a jump, a dive or down the ladder?',
      'Which *inflatable* would you race for at the pool: the obstacle course, ring or crocodile?',
      'How do you swim a *length* when nobody is in a hurry: breaststroke, crawl or on your back?',
      'Which lifeguard *shift* would you pick: early lanes, school lessons or the evening?',
      'What would you like best in lifeguard *training*: the swimming, first aid or the drills?',
      'What did you have to *rescue* from the bottom of the pool in swimming lessons?',
    ],
    atWork: {
      asks: [
        'Which lifeguard skill is most useful in any job: focus, first aid or calm?',
        'What matters most in a pool lifeguard: focus, fitness or a friendly manner?',
        'What makes lifeguarding a good first job: the training, the team or the hours?',
        'What does a good lifeguard see that nobody else at the pool does?',
      ],
      cued: [
        'Which part of the *NPLQ* stays with you longest: the swims, the spinal board or CPR?',
        'How do you keep *first aid* fresh in a pool team: a drill, a quiz or a monthly session?',
        'What draws young swimmers to lifeguard *vacancies*: the hours, the team or the training?',
        'What keeps a lifeguard alert on the last *shift*: rotation, a cold drink or a good team?',
      ],
    },
  },
];
