import type { Besides } from '../../subject';

/** What is known of the subjects of `common/childhood.ts` besides their rows. */
export const childhood: Besides = {
  'nursery school': {
    clues:
      'toddlers, baby room, key person, settling in, funded hours, rising fives, rated outstanding, ofsted, keyworker, little ones, preschool, creche, ratio, wraparound, 8am to 6pm, 15 hours, 30 hours, ece, montessori, eyfs, play school, early years, play, practitioner, mud kitchen, children, messy play, garden, stay and play, childcare, outdoor, learning, phonics, pick up, sensory, places, nursery rhyme',
    cued: [
      'What can keep a *toddler* happy for a whole half hour?',
      "What would you pack first for a little one's first day in the *baby room*?",
      'What helps most when a child is *settling in* at nursery: a favourite toy, short days or a familiar face?',
      'How would you spread *funded* hours at nursery: short days all week, or two or three long ones?',
      'What would you tell a *key person* first about a child: the favourite food, game or song?',
      'What do you look at first on a nursery *open day*: the garden, the toys or the staff?',
      'Which tells you most about a nursery: the *Ofsted* report, a visit or another parent?',
      'What do you hope to see in the *garden* of a nursery: a mud kitchen, a sandpit or something to climb?',
    ],
    atWork: {
      asks: [
        '+What matters most in nursery staff: patience, warmth or playfulness?',
        '+What do little ones enjoy most at nursery: music, water or messy play?',
        'What makes small children feel safe at nursery?',
        'What do parents notice first on a nursery visit?',
        'Which part of the nursery day brings the most smiles?',
        'Which question should parents ask when they visit a nursery?',
      ],
      cued: [
        'Which activity would you choose first with one more adult in the *ratio*: an outing, cooking or messy play?',
        'What should every new early years *practitioner* learn in the first week?',
        'Which question do parents ask most about *funded* hours at nursery?',
        'Which area of the *EYFS* do you most enjoy planning for?',
      ],
    },
  },
  'baby group': {
    clues:
      'little ones, babies, sensory, nursery rhymes, bubbles, toddlers, tots, under ones, singing, newborn to, crawlers, term time, bumps, rhyme, mums, messy play, carers, church hall, playgroup, newborn, toys, squash and biscuits, tummy time, drop in, massage, snack, bounce, song, wriggle, pre walkers, parachute, siblings, weaning, cuppa',
    cued: [
      'Which *sensory* toy keeps a baby busy longest: bells, scarves or a mirror?',
      'Which *messy play* would a baby love most: paint, jelly or cooked spaghetti?',
      'Which *nursery rhyme* can you sing from start to finish without the book?',
      'What do babies you know do with *bubbles*: pop them, stare at them or try to eat them?',
      'Which snack can always be trusted to please a *toddler*?',
      "What's the kindest thing to do for someone with a *newborn*: cook, tidy or hold the baby?",
      'Where does *singing* help most with a baby: in the car, in the bath or at bedtime?',
      'What does a *crawling* baby always head for first: the plant, the cables or the shoes?',
    ],
  },
  'school open day': {
    clues:
      'prospective families, headteacher, year 7, admissions, prospectus, classrooms, pupils, year 6, sixth form, tour, prospective, principal, campus, register, parents, open evening, head, staff, facilities, entry, secondary, curriculum, september, enrolment, pastoral, reception, subject, assembly hall, transition',
    cued: [
      'What would you ask a *headteacher* first on a school open day?',
      'What would you like to ask the *pupils* who show visitors round a school?',
      'Who asks the better questions on a school *tour*: the parents or the children?',
      'Which page of a school *prospectus* do you turn to first?',
      'What matters most in choosing a *sixth form*: the subjects, the friends or the journey?',
      'What tip would you give a child who is choosing a school for *Year 7*?',
      'What helps most before a first school day in *Reception*: a visit, a story or a friend?',
      'School *open evening*: bring the whole family, or only the child who is choosing?',
      'Which *subject* did you look forward to most at school?',
      'Which *facilities* would you have loved at your school: a pool, a stage or a workshop?',
    ],
    atWork: {
      asks: [
        '+Which question should every parent ask at a school open day?',
        '+What do you look at first on a school tour?',
        '+Which part of a school would you want to see on an open day?',
        'What makes families feel welcome at a school open day?',
      ],
    },
  },
  'school meals': {
    clues:
      'halal, caterers, canteen, menu choices, pupils, hot dinners, free school meals, tuck shop, packed lunch, menu, kitchen, breakfast club, dinner lady, hungry, free meals, tray, pudding, nutritious, veg, midday meal, lunchbox, cook, jacket potato, allergies, term, tiffin, hall, roast, custard, fruit, parent pay',
    cued: [
      "Which *packed lunch* did you always want to swap for a friend's at school?",
      'What would you serve first at a school *breakfast club*: toast, porridge or pancakes?',
      'Which *dinner lady* or school cook do you still remember, and what did she serve best?',
      'What goes on a *jacket potato* at school: beans, cheese or tuna?',
      'Which *vegetarian* dish would you put on a school menu for everyone to enjoy?',
      'Where did you like to sit in the school *canteen*: by the window, by the door or near the kitchen?',
      'What should there always be on the menu for a school *Christmas* lunch?',
      'Which *roast* dinner do school kitchens do best: chicken, beef or turkey?',
    ],
    atWork: {
      asks: [
        '+Which school canteen job deserves more credit?',
        '+How should school meals be ordered: by the day, the week or the term?',
        '+What do parents most want to know about school meals: menus, allergens or portions?',
        '+What makes a school lunch break run smoothly: early orders, more staff or short queues?',
      ],
      cued: [
        'Which dish did *pupils* take to far more quickly than the kitchen expected?',
        'What helps a school *kitchen* most at half past eleven: an extra pair of hands, space or quiet?',
        'Which part of planning for *allergies* in a school kitchen takes the most care?',
        'Where do the best ideas for a new school *menu* come from: the cooks, the children or the parents?',
      ],
    },
  },
  'school shoes': {
    clues:
      'velcro, scuff, patent, width, growing feet, start rite, clarks, measured, half sizes, fitting, feet, buckle, leather, size, growing, t bar, fitter, mary jane, playground, appointment, narrow, lace up, wide fit, comfy, back to school, summer holidays, sturdy, toe, black, sole, growth room, foot gauge',
    cued: [
      'What do you do to keep a *scuff* off the toes of new school shoes?',
      'Which side are you on for school shoes: shiny *patent* or plain matt?',
      'When do you buy shoes for *back to school*: early summer, late August or the last day?',
      'How did you learn to tie a *lace*: bunny ears, or round the loop?',
      'What helps a child sit still while their feet are *measured* for school shoes?',
      'What goes best with a *Mary Jane* school shoe: ankle socks, long socks or tights?',
      'What do you remember of your shoes from the *first day* at school?',
      'What gets school shoes dry after a walk home in the *rain*: newspaper, a radiator or patience?',
    ],
  },
  'school uniform': {
    clues:
      'blazer, pinafore, skirts, name labels, embroidered, pe kit, jumpers, school bags, tie, logo, polo, trousers, cardigan, pre loved, label, name tape, swap, badge, hem, september, gingham, shorts, size, second hand, sweatshirt, back to school, book bag, grow, grant, stockist',
    cued: [
      'What was always in the pocket of your school *blazer*?',
      'Where is the *PE kit* on a school morning: in the bag, in the wash or under the bed?',
      'Who taught you how to knot your school *tie*?',
      "Where do lost school *jumpers* turn up: the playground, the bus or a friend's bag?",
      'Which animal or tree would you put in the *logo* on a school uniform?',
      'School *shoes*: bought early in the holidays, or in the very last week?',
      'Which piece of school uniform would you pass on as *pre-loved* first: coat, blazer or skirt?',
      'What do you leave until last for *back to school*: the uniform, the shoes or the haircut?',
      "What tells you it's time for the next *size* of school uniform: sleeves, ankles or buttons?",
      'Which colour was the *gingham* at your school: blue, green, red or yellow?',
    ],
    atWork: {
      asks: [
        '+What matters most in a school uniform: the price, the comfort or how long it lasts?',
        '+Which piece of school uniform has to be toughest?',
        '+What helps a school uniform last from child to child?',
        'Which piece of school uniform do children outgrow first?',
      ],
    },
  },
  'holiday club': {
    clues:
      '5 to 11, ages 5, childcare vouchers, multi sports, drop off, haf, early drop, inset day, early drop off, half term, summer, easter, kids, activities, camp, crafts, childcare, sports, games, wraparound, playscheme, packed lunch, full day, funded, october, sessions, bouncy castle, den building, swimming, ofsted, vouchers, school holidays, coach',
    cued: [
      'What would you put in the basket for an *easter* egg hunt besides chocolate?',
      'What makes the first week of the *summer* holidays feel like a holiday?',
      "What's a good way to spend one day of *half term* with children?",
      'Which game would you pick first for a *multi sports* day: dodgeball, rounders or hockey?',
      'Which *craft* keeps children busy longest: painting, clay or junk modelling?',
      'What do children like to find in a *packed lunch* after a busy morning?',
      'What would you most like children to learn at a *football* camp besides football?',
      'What did you first learn to make in *cookery* lessons or at home as a child?',
    ],
    atWork: {
      asks: [
        'What helps a shy child settle in at a holiday club?',
        'What do children gain from a week at a holiday club?',
        'Which holiday club activity suits children of every age?',
        'Which skill do children pick up at holiday club without noticing?',
      ],
      cued: [
        'Which game always works with a mixed group on the first morning of *half term*?',
        'Which activity do children ask for again and again at a *summer* holiday club?',
        'For *working parents*: what helps more in the holidays, flexible hours or a fixed club place?',
        'What makes a good *play leader*: energy, patience or a bag full of games?',
      ],
    },
  },
  'exam revision': {
    clues:
      'grade 9, year 11, papers, predicted grade, neet, jee, junior cert, board exams, crash course, flashcards, mock, past paper, gcse, a level, revise, test series, grade, syllabus, leaving cert, timetable, cram, study, mark scheme, pupil, stress, notes, maths, board, hsc, intensive, easter, boost, upsc',
    cued: [
      'Which *GCSE* subject has turned out most useful to you since?',
      'Which *A level* would you choose today if you could start again?',
      "What's the best thing to do the evening before a *mock* exam?",
      'A *past paper*: against the clock, or with your notes open beside you?',
      '*Flashcards* for revision: written by hand, or on your phone?',
      'What would you always leave room for in a revision *timetable*?',
      'Which *maths* topic took longest to click: fractions, algebra or geometry?',
      'What would you tell somebody sitting *board exams* for the first time?',
    ],
  },
  tutoring: {
    clues:
      'one to one, 11 plus, grades, ks2, ks3, qualified teacher, physics, batches, spelling, grinds, tutor, maths, gcse, english, tuition, pupil, science, homework, lesson, confidence, a level, sats, exam, catch up, online, phonics, coaching, worksheets, struggling, curriculum, numeracy, leaving cert',
    cued: [
      'Which part of *maths* did you like best at school: sums, shapes or puzzles?',
      'Which book from your *English* lessons do you still remember?',
      'Which experiment from a *science* lesson have you never forgotten?',
      'Which *GCSE* subject would you choose if you could take one again for fun?',
      'What helps most in the last week before an *exam*: past papers, flashcards or early nights?',
      'Where does *homework* get done best: at the kitchen table, in a bedroom or at a library?',
      'What gives a child *confidence* in a hard subject: praise, practice or a patient teacher?',
      'Which little trick helps you with a tricky *spelling*?',
    ],
    atWork: {
      asks: [
        'Which tutor or teacher made a hard subject simple for you?',
        'What makes a good tutor: patience, clear examples or a sense of humour?',
        'How do pupils learn best with a tutor: one to one, in a small group or online?',
        'What do parents like to hear most from a tutor?',
        'What shows that tutoring is working: better marks, more questions or confidence?',
      ],
      cued: [
        'Which *maths* topic do you most enjoy teaching to one pupil at a time?',
        'What do you do in the first ten minutes with a new *pupil*?',
        'Which kind of *exam* practice do your students find most useful?',
        "How do you show parents a child's growing *confidence*: a note, a call or a chat at the door?",
      ],
    },
  },
  'school concert': {
    clues:
      'parents, year 4, solos, recorders, nativity, rehearsed, proud parents, angels, pupils, choir, hall, orchestra, carols, rehearsal, costumes, stage, year group, music department, performance, band, teacher, applause, drama, assembly, ukulele, musical, matinee, singing, cast, practised, talent, proud',
    cued: [
      'Which *nativity* part would every child love to play: an angel, a sheep or a king?',
      'Which *carol* would you choose to end a school concert?',
      'Where would you stand in a school *choir*: front row, middle or right at the back?',
      'Which tune could you still play on the *recorder* from your school days?',
      'Which instrument would you choose in a school *orchestra*?',
      'What helps most before a school concert *solo*: a deep breath, a joke or a friendly face?',
      'What kept you going through a long school *rehearsal*: friends, snacks or the songs?',
      'What was the best home-made *costume* you ever saw in a school show?',
    ],
  },
  'school life': {
    clues:
      'assembly, year 5, classroom, pta, inset day, reception class, parents evening, homework, house points, ptfa, pupils, year 6, teacher, headteacher, learning, lesson, term, playground, students, trip, curriculum, sports day, parents, pe, phonics, science, form, newsletter, year 3, attendance, teaching assistant, proud',
    cued: [
      'What do you remember best from school *assembly*: the songs, the stories or the cold floor?',
      '*Sports day*: the egg and spoon, the sack race or the relay?',
      'What do you most like to hear from a teacher at *parents evening*?',
      'What helps a child most in the first week of *reception*: a friend, a peg with a picture or a good snack?',
      'Which stall do you head for first at a *PTA* fair?',
      'How would you spend an *inset day*: a day out, a film at home or a trip to the park?',
      'Which school *trip* do you still remember, and where did it go?',
      'What should every *Year 6* class do together before they leave primary school?',
    ],
    atWork: {
      asks: [
        'What makes a school a good place to work?',
        'What helps every pupil feel known at school?',
        'Which lesson from school do you still use in your work?',
        'What would you like to tell a class of pupils about your job?',
      ],
      cued: [
        'Which *lesson* do you enjoy teaching year after year?',
        'What do you always pack for a school *trip* that new teachers forget?',
        'What keeps a *parents evening* running smoothly: short slots, good notes or strong tea?',
        "What holds a whole school's attention in *assembly*: a story, a song or a guest?",
      ],
    },
  },
};
