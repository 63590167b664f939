import type { Subject } from '../../subject';

/** What is written, printed, filmed and sent out, by few for few. */
export const localMedia: readonly Subject[] = [
  {
    name: 'community radio',
    says: [
      '(community|hospital|local|student|internet) radio',
      'radio (station|show|presenter|schedule|programme)',
      '(breakfast|drive ?time|lunchtime) show',
      'dab radio',
      '\\d+(\\.\\d)? ?fm',
    ],
    clues:
      'on air, presenter, jingle, dj, listeners, fm, tune in, dab, show, airwaves, playlist, studio, broadcast, breakfast show, listen, volunteer, drive time, request, frequency, station, schedule, interview, podcast, mic, hospital radio, ofcom, licence, music, smart speaker, mixing desk',
    asks: {
      experience: [
        '+Which radio show did your family always have on?',
        '~Which song do you always turn up when it comes on the radio?',
      ],
      idea: [
        '+What would you like to hear more of on local radio?',
        '+Which kind of show would you tune in to first on community radio?',
      ],
      choice: [
        '+Where do you listen to the radio most: in the kitchen, in the car or at work?',
        '+What do you like best on community radio: the music, the local news or the voices?',
        '+Radio in the morning: music to wake up to, or news and chat?',
      ],
    },
    cued: [
      'Which *presenter* do you remember from your childhood radio?',
      'Where do you listen to the *breakfast show*: kitchen, car or bed?',
      'Which song would you ask a *request* show to play for a friend?',
      'Which local person would you like to hear in an *interview*?',
      'What would you make a *podcast* about in your own street or village?',
      'Which *jingle* do you still sing without thinking?',
      'How do you listen: *FM*, online or on a digital set?',
      'What do you like to hear on a *volunteer* show: local news, old records or new bands?',
    ],
    atWork: {
      asks: [
        'What keeps people listening to community radio: local voices, music or news?',
        'Which radio voice kept you company through a long drive or a night shift?',
        'What do you remember about the first time you were on the radio?',
        'What makes a good radio presenter: warmth, curiosity or a good voice?',
      ],
      cued: [
        'What do you tell a first-time *presenter* before the red light goes on?',
        'How do you choose a *playlist*: by mood, by listener or by gut?',
        'What makes a good *interview* on local radio: questions, quiet or the guest?',
      ],
    },
  },
  {
    name: 'community cinema',
    says: [
      '(community|village|pop ?up|independent|outdoor|open air|drive ?in|art ?house|mobile) cinema',
      'film (club|society|night)',
      'cinema club',
      'outdoor (movie|screening|film)',
    ],
    clues:
      'screening, popcorn, subtitles, projector, intermission, big screen, blankets, film, doors, matinee, village hall, drive-in, director, running time, cert, movie, seats, documentary, classic, 12a, outdoor, oscar, deckchair, licensed bar, foreign language, trailer, ice cream, volunteer, showing',
    asks: {
      idea: ['+Which old film would you like to watch on a big screen with your neighbours?'],
      choice: [
        '+What goes best with a film: popcorn, ice cream or a cup of tea?',
        '+Which film would you choose for a community cinema: a comedy, a classic or a new release?',
      ],
      experience: ['Which film have you seen so often that you know the lines?'],
    },
    cued: [
      '*Popcorn* at a film night: sweet, salted or mixed?',
      '*Drive-in*: front row with the windows down, or at the back with a blanket?',
      'Which *classic* film should be shown in every village hall?',
      '*Matinee* or evening: when does a film feel more like a treat?',
    ],
  },
  {
    name: 'writing group',
    says: [
      "(writing|writers'?) (group|circle|retreat|workshop|course|prize|festival)",
      'creative writing',
      'flash fiction',
      '(short story|poetry) (competition|prize|workshop)',
      'nanowrimo',
      'zine (fair|maker|fest|workshop)',
    ],
    clues:
      'drafts, poems, stories, notebook, longlist, word count, writer, prompt, fiction, novel, author, workshop, story, poetry, short story, chapter, flash fiction, manuscript, competition, creative, feedback, retreat, deadline, anthology, memoir, shortlist, words, editor, character, critique, nanowrimo, submission, publish',
    asks: {
      choice: [
        '+What would you most like to write: a novel, a poem or a memoir?',
        '+Writing a story: pen and paper, or straight onto the screen?',
      ],
      problem: ['Which part of a story do you find hardest to write: the start, middle or end?'],
      idea: ['~What would the title be if you wrote a book about your week?'],
    },
    cued: [
      'Where would you set a *short story*: on a train, in a kitchen or on an island?',
      'Which *poem* can you still say by heart?',
      'When do you scribble in a *notebook*: on the train, in bed or at the café?',
      'Which *prompt* would you give a friend for a story tonight?',
    ],
  },
  {
    name: 'independent bookshop',
    says: [
      "(independent|indie|second ?hand|local|children'?s|antiquarian|used) book ?(shop|store|seller)",
      'book ?shop (day|crawl|dog|cat)',
      'bookseller',
      'book (token|subscription)',
    ],
    clues:
      "paperbacks, signed, window display, browsing, hardback, booksellers, novels, author, signed copies, book club, reader, shelf, publisher, second-hand, indie, fiction, read, children's book, poetry, launch, picture book, world book day, pre-order, book token, antiquarian, non-fiction, bestseller, stack, storytime, literary",
    asks: {
      experience: ['Which book do you keep giving to people as a present?'],
      idea: ['Which book would you put in a bookshop window for everyone to see?'],
      problem: ['Which book have you been meaning to read for the longest time?'],
      choice: ['~In a bookshop: straight to the shelf you know, or lost for an hour?'],
    },
    cued: [
      'Which author would you most like to have a *signed* copy from?',
      'Which novel would start the liveliest talk at a *book club*?',
      'What would you ask an *author* after a reading?',
      'Which line of *poetry* do you know by heart?',
      'What would you love to find inside a *second-hand* book: a letter, a ticket or a name?',
      'Which detective would you follow through any *crime* novel?',
      'Where do you like to read a *paperback*: on a train, in bed or at the beach?',
    ],
    atWork: {
      asks: [
        'What makes a bookshop special: knowledgeable staff, surprising choices or events?',
        'What sells a book best: the cover, the window or a word from the bookseller?',
        'What makes you stay longer in a bookshop: the shelves, a chair or the staff picks?',
        "Which book did you find in a small bookshop when you weren't looking for it?",
      ],
      cued: [
        'How often do you change a bookshop *window display*: weekly, monthly or with the season?',
        'What makes an *author* event work best: a reading, a conversation or the questions?',
        'What do you like best from a *publisher*: early copies, a poster or a visit?',
        'What do *booksellers* enjoy most: unpacking new books, a good chat or the perfect match?',
      ],
    },
  },
  {
    name: 'comics and animation',
    says: [
      'comic ?(con|shop|book|artist|store|creator)',
      'graphic novel',
      'anime',
      'manga',
      'cosplay',
      'animation (studio|festival|workshop)',
      'cartoonist',
      'comic strip',
      'webcomic',
    ],
    clues:
      'superhero, storyboard, characters, artist alley, inks, cosplayers, manga, graphic novel, anime, comic con, issue, comic book, artist, illustrator, variant cover, pull list, panel, studio, cartoon, publisher, webcomic, animator, trade paperback, back issues, collector, drawing, zine, frame, kickstarter, wednesday',
    asks: {
      experience: ['Which comic or cartoon did you never miss as a child?'],
      choice: [
        'Which kind of comic would you pick up first: superhero, manga or funny strips?',
        '~Dressing up for a comic con: the hero, the villain or the sidekick?',
      ],
      problem: ["What's hardest to draw: hands, horses or bicycles?"],
    },
    cued: [
      'Which *manga* or anime would you lend a friend who has never tried one?',
      'Which *superhero* did you dress up as, or want to, as a child?',
      'What would you look for first in an *artist alley*: prints, badges or a quick portrait?',
      'Which *cartoon* theme tune can you still sing?',
    ],
    atWork: {
      asks: [
        'What matters most in animation: the story, the style or the characters?',
        "What's trickiest to animate: water, hair or a simple walk?",
        'Which style of animation do you like best: hand-drawn, stop-motion or computer-made?',
        'Where does animation help a business most: training, adverts or explaining a product?',
      ],
      cued: [
        'Which *storyboard* habit saves a studio most time later?',
        'What do you look at first in an *animator* portfolio: movement, faces or range?',
      ],
    },
  },
  {
    name: 'local newspaper',
    says: [
      'local (news|newspaper|journalism|reporter)',
      '(community|parish|village) (magazine|newspaper|paper)',
      'weekly (newspaper|paper)',
      'newsroom',
      'letters to the editor',
      'local magazine',
      'hyperlocal',
    ],
    clues:
      'front page, editor, headline, reporters, edition, journalist, scoop, crossword, newsagent, story, print, journalism, newsroom, parish magazine, subscriber, advert, subscribe, deadline, copy, council, letters page, columnist, pages, weekly, press, sport, delivered, obituary, circulation, photographer, subscription, newsletter',
    asks: {
      idea: ['Which good news from your town belongs on the front page?'],
      choice: ['In the local paper: the letters, the old photos or the small ads first?'],
      problem: ['What would you like to read more about in your local paper?'],
      experience: ["~What's the funniest headline you've ever seen in a local paper?"],
    },
    cued: [
      'Which story would you ring the *editor* about: a lost cat, a hero or a new café?',
      'Where did you buy your first paper from a *newsagent*?',
      'A local paper: in *print* at the table, or on a phone in the queue?',
    ],
    atWork: {
      asks: [
        '+Which part of the local newspaper do you turn to first?',
        'What would you read more of in a local newspaper: business, people or history?',
        'How do you read the local news: on paper, on the phone or on the radio?',
        'What makes a local newspaper worth reading: news, sport or people?',
      ],
      cued: [
        'Which *story* in your paper brought in the most letters?',
        'What makes a small *advert* in a local paper work: the place, the words or a photo?',
      ],
    },
  },
  {
    name: 'recording studio',
    says: [
      '(recording|rehearsal|mastering|mixing) studio',
      'rehearsal (room|space)',
      'music producer',
      'sound engineer',
      'mix(ing)? (and|&) mastering',
      'record label',
      'beat ?maker',
    ],
    clues:
      'vocals, mixing desk, drum kit, mics, ep, mixtape, mix, mastering, track, engineer, producer, band, drums, album, session, rehearsal, booth, amp, singer, single, song, preamp, beats, guitar, console, artist, demo, podcast, overdub, music, live room',
    asks: {
      idea: [
        '+Which instrument would you bring to a recording studio?',
        '+Which song would you record if you had a studio for a day?',
      ],
      choice: [
        '+~What did you make your first recording on: a cassette, a phone or a computer?',
        "+What's hardest to get right in a recording: the timing, the voice or the nerves?",
        "+A recording: polished until it's perfect, or one good take with the mistakes left in?",
      ],
    },
    cued: [
      'What would you call your first *EP* if you made one?',
      'Which *guitar* solo do you play on an air guitar?',
      'Which *band* would you have liked to watch making an album?',
      'What helps a singer before *vocals*: tea, honey or a walk?',
    ],
    atWork: {
      asks: [
        '+What matters most in a recording studio: the room, the engineer or the mood?',
        'Which part of recording do you enjoy most: tracking, mixing or listening back?',
        'Recording: all together live, or part by part?',
        'Which record made you wonder how on earth they got that sound?',
      ],
      cued: [
        'Which *mic* would you take to a desert island?',
        'What do you tell a young *band* before the first session?',
      ],
    },
  },
  {
    name: 'literary festival',
    says: [
      "(literary|literature|book|poetry|storytelling|writers'?) festival",
      'storytell(er|ing) (night|evening|event|circle)',
      'poetry (slam|night|open mic)',
      'words festival',
    ],
    clues:
      'authors, in conversation, poets, stories, signing, readings, novelist, book signing, writer, programme, panel, poetry, storyteller, reading, fiction, speaker, biographer, publisher, spoken word, marquee, debut, workshop, line-up, talk, stage, historian, headliner, tent, memoir, novel, literature',
    asks: {
      idea: [
        '+Which author would you queue for at a book festival?',
        '+Which book would you take to a festival to have signed?',
        '+What would you ask your favourite author at a book festival?',
        '+Which book character would you invite to a literary festival?',
      ],
      experience: ['+Which book deserves a whole festival event to itself?'],
      choice: ['+A book festival talk for you: crime, history or poetry?'],
    },
    cued: [
      'Which *poet* or poem have you known by heart since school?',
      'Whose signature would you queue for at a *book signing*?',
      'What would you ask a *novelist* if you had the microphone?',
      'Which *debut* novel would you hand to a friend?',
    ],
    atWork: {
      asks: [
        '+Which author would you most like to hear at a literary festival?',
        'Which book would you recommend to everybody in your line of work?',
        'What do you bring home from a book festival: signed books, notes or new friends?',
        'Which makes a talk at a book festival: the writer, the host or the questions?',
      ],
      cued: [
        'What do *publishers* look for first at a book festival: readers, authors or quiet corners?',
        'What makes a good *panel*: two speakers, three or one good chair?',
      ],
    },
  },
  {
    name: 'old family films',
    says: [
      'film archive',
      'home movie',
      '(cine|video|vhs) (transfer|to digital|tape)',
      'photo (scanning|restoration)',
      '(slide|tape|photo) digiti[sz]ation',
      'super 8',
    ],
    clues:
      'reels, negatives, slides, vhs, camcorder, memories, scanned, attic, cine film, digitise, super 8, transfer, tape, usb, home movie, 8mm, photo, archive, restoration, vintage, mini dv, digital, loft, projector, betamax, cassette, shoebox, footage, grandparents, dvd, 16mm',
    asks: {
      experience: ['+Who was always behind the camcorder in your family?'],
      choice: ['Old family films: all together with popcorn, or alone with a tissue?'],
      idea: ['Which moment of your childhood do you wish somebody had filmed?'],
      problem: ["What's on the old tapes and films in your attic that you can't play any more?"],
    },
    cued: [
      'Which *VHS* tape did your household watch until it wobbled?',
      'What would you hope to find on a box of old *slides*: a wedding, a holiday or a first car?',
      'Who in your family should get the first copy of the *digitised* films?',
      'Where did your family watch *cine film*: on a screen, a sheet or the bare wall?',
    ],
  },
  {
    name: 'fan club',
    says: [
      'fan (club|convention|page|meet ?up)',
      'sci ?fi (convention|club)',
      'tribute (act|band|night|show)',
      'collectors fair',
      'toy (fair|museum|collector)',
      'trekkie',
    ],
    clues:
      'tribute, costumes, autographs, convention, memorabilia, fans, signed, collector, sci-fi, band, merchandise, elvis, cosplay, members, abba, photo op, guest, actor, meet and greet, concert, queen, celebrity, fandom, vinyl, panel, album, comic con',
    asks: {
      experience: ['+What makes fellow fans such good company?'],
      choice: [
        '+Which star or character would you dress up as for a night?',
        'Which band, film or series turned you into a fan?',
      ],
      idea: ['What would you love to have signed by your hero?'],
    },
    cued: [
      'Which *tribute* act could fool you with your eyes shut?',
      'Which *convention* costume would you spend a month sewing?',
      'Which *ABBA* song do you know every word of?',
      'Which *actor* would you like to have a cup of tea with?',
    ],
  },
];
