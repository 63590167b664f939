import type { Subject } from '../subject';

/** What is written, printed, filmed and sent out, by few for few. */
export const media: readonly Subject[] = [
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
      idea: ['What would you play first if you had an hour on the radio?'],
      problem: ['What would you find hardest about presenting a radio show?'],
      choice: ['Radio in the morning: music to wake up to, or news and chat?'],
      experience: ['~Which song do you always turn up when it comes on the radio?'],
    },
    atWork: {
      work: [
        'What does a community radio station always need more of?',
        "What's the worst thing to hear on live radio: silence, a cough or a phone?",
      ],
      people: [
        'What do you remember about the first time you were on the radio?',
        'Which radio voice kept you company through a long drive or a night shift?',
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
      idea: ['Which old film would you like to watch on a big screen with your neighbours?'],
      problem: ['Which film is hardest to watch without talking all the way through?'],
      choice: ['At a film night: a break for ice cream, or straight through?'],
      experience: ['Which film have you seen so often that you know the lines?'],
    },
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
      idea: ['~What would the title be if you wrote a book about your week?'],
      problem: ['Which part of a story do you find hardest to write: the start, middle or end?'],
      choice: ['Writing a story: pen and paper, or straight onto the screen?'],
      experience: ['Which book made you want to write a story yourself?'],
    },
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
      idea: ['Which book would you put in a bookshop window for everyone to see?'],
      problem: ['Which book have you been meaning to read for the longest time?'],
      choice: ['~In a bookshop: straight to the shelf you know, or lost for an hour?'],
      experience: ['Which book do you keep giving to people as a present?'],
    },
    atWork: {
      work: [
        'What sells a book best: the cover, the window or a word from the bookseller?',
        'What makes you stay longer in a bookshop: the shelves, a chair or the staff picks?',
      ],
      people: [
        'Which bookseller put just the right book in your hand?',
        "Which book did you find in a small bookshop when you weren't looking for it?",
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
      idea: ['~Which superpower would you pick if you could only use it at work?'],
      problem: ["What's hardest to draw: hands, horses or bicycles?"],
      choice: ['~Dressing up for a comic con: the hero, the villain or the sidekick?'],
      experience: ['Which comic or cartoon did you never miss as a child?'],
    },
    atWork: {
      work: [
        'Which part of making an animation takes far longer than people imagine?',
        "What's trickiest to animate: water, hair or a simple walk?",
      ],
      people: [
        'Which cartoon or comic made you want to draw?',
        'Who was the first comic artist whose style you tried to copy?',
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
      problem: ['What would you like to read more about in your local paper?'],
      choice: ['In the local paper: the letters, the old photos or the small ads first?'],
      experience: ["~What's the funniest headline you've ever seen in a local paper?"],
    },
    atWork: {
      work: [
        'What gets a local story read: the headline, the photo or a name you know?',
        'Which part of the local newspaper do you turn to first?',
      ],
      people: [
        'What did you first appear in the local newspaper for?',
        'Which cutting from a local newspaper has your family kept?',
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
      idea: ['Which song would you record if you had a studio for a day?'],
      problem: ["What's hardest to get right in a recording: the timing, the voice or the nerves?"],
      choice: ["A recording: polished until it's perfect, or one good take with the mistakes left in?"],
      experience: ['~What did you make your first recording on: a cassette, a phone or a computer?'],
    },
    atWork: {
      work: [
        'Which takes longer in a recording studio: getting the take, or mixing it?',
        'Which matters more for a good recording: the room, or the microphone?',
      ],
      people: [
        'What do you remember about hearing your own recorded voice for the first time?',
        'Which record made you wonder how on earth they got that sound?',
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
      idea: ['Which two authors would you like to see talking to each other on stage?'],
      problem: ['Which famous novel do you keep meaning to read?'],
      choice: ["At a book festival: an author you know well, or one you've never heard of?"],
      experience: ['Which book have you read more than once?'],
    },
    atWork: {
      work: [
        'Which makes a talk at a book festival: the writer, the host or the questions?',
        'What do you bring home from a book festival: signed books, notes or new friends?',
      ],
      people: [
        'Which author surprised you most when you heard them in person?',
        "What did you ask, or wish you'd asked, an author face to face?",
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
      idea: ['Which moment of your childhood do you wish somebody had filmed?'],
      problem: ["What's on the old tapes and films in your attic that you can't play any more?"],
      choice: ['Old family films: all together with popcorn, or alone with a tissue?'],
      experience: ['Who was always behind the camcorder in your family?'],
    },
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
      idea: ['Whose autograph would you queue round the block for?'],
      problem: ['Which piece of your fan collection was hardest to find?'],
      choice: ['Meeting your hero: a handshake and a selfie, or a long chat?'],
      experience: ['Whose poster was on your bedroom wall as a teenager?'],
    },
  },
];
