import type { Subject } from '../subject';

/** What libraries and leisure centres do besides lending books and opening the pool. */
export const loans: readonly Subject[] = [
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
      idea: ["Which book would you put into a child's hands for the summer?"],
      problem: ['What always interrupts you just at the most exciting page of a book?'],
      choice: ['Summer reading: under a tree, or under the covers with a torch?'],
      experience: ['Which book did you read in one go as a child?'],
    },
    atWork: {
      work: [
        'What gets a child reading more: the right book, or an adult who reads too?',
        'What wins children back to reading: comics, a series or a good reader aloud?',
      ],
      people: [
        'Which librarian or teacher put the right book into your hands?',
        "What has a child told you about a book that you've never forgotten?",
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
      idea: ['Whose voice would you like to read a whole book to you?'],
      problem: ["What's the hardest kind of book to follow when you only listen to it?"],
      choice: ['An audiobook: in the car, over the washing-up, or in bed?'],
      experience: ['Which story was read aloud to you as a child?'],
    },
    atWork: {
      work: [
        'What makes or breaks an audiobook: the voice, the pace or the story?',
        'Where do you listen to audiobooks most: on the move, in bed or over the dishes?',
      ],
      people: ["Which narrator's voice could you listen to for days?"],
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
      idea: ['What would you make first with every tool of a makerspace to hand?'],
      problem: ['Which tool in a makerspace would you need the most help with?'],
      choice: ['In a makerspace: straight to the laser cutter, or to the sewing machine?'],
      experience: ['What have you made with your own hands that still works?'],
    },
    atWork: {
      work: [
        'What draws people into a makerspace: a machine, a class or a friend?',
        'Which machine in a library makerspace would you try first?',
      ],
      people: [
        "What's the cleverest thing you've seen somebody make with simple tools?",
        'Which thing you tried to make went wrong in the best possible way?',
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
      idea: ['What would you teach a grandparent to do on a phone first?'],
      problem: ['Which thing on your phone would you like somebody to show you slowly?'],
      choice: ['A new gadget: read the guide first, or press every button?'],
      experience: ['Who taught you your first steps on a computer?'],
    },
    atWork: {
      work: [
        'What puts people off going online most: passwords, scams or tiny buttons?',
        'Which digital task do people ask for help with again and again?',
      ],
      people: [
        "What's the proudest look you've seen when somebody mastered a new gadget?",
        'What did you learn by teaching somebody older to use a phone?',
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
      idea: ['Which shelf would you head for first at a library book sale?'],
      problem: ["What's hardest at a library book sale: choosing, carrying or stopping?"],
      choice: ['At a library book sale: pick by the cover, or by the first page?'],
      experience: ['Which book from a sale turned out to be a treasure?'],
    },
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
      idea: ['Which class would you like to see on the timetable of your leisure centre?'],
      problem: ['Which class at a leisure centre is harder than it looks?'],
      choice: ['At the leisure centre: first into the pool, or last out of the sauna?'],
      experience: ['Which sport did you try at a leisure centre just for fun?'],
    },
    atWork: {
      work: [
        'What keeps a leisure centre full: the pool, the classes or the people who run it?',
        'When is a leisure centre at its busiest: before work, at lunch or after school?',
      ],
      people: [
        'Which instructor at a leisure centre kept you coming back?',
        'Which class at a leisure centre would you try if nobody was watching?',
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
      idea: ['What would you like to do in a pool all to yourself for an hour?'],
      problem: ['Which rule at the pool did you hear from the lifeguard most as a child?'],
      choice: ["The best spot at the pool: in the deep end, or up in the lifeguard's chair?"],
      experience: ['Which swimming badge did you earn, and where is it now?'],
    },
    atWork: {
      work: [
        "What's hardest about watching a pool: the heat, the noise or the long stare?",
        'Which habit of swimmers keeps lifeguards busiest?',
      ],
      people: [
        'What did you learn as a young lifeguard, or from one, that you still use?',
        'What does a good lifeguard see that nobody else at the pool does?',
      ],
    },
  },
];
