import type { Subject } from '../subject';

/** What is written, printed, read aloud and read in bed. */
export const bookends: readonly Subject[] = [
  {
    name: 'book cover',
    says: [
      '(book )?cover reveal',
      '(book|jacket) (cover|design)',
      'cover (design|designer) for (a|my|your) book',
      'new (book|novel) cover',
      'proof copies',
    ],
    clues:
      'publication, pre order, jacket, blurb, author, illustrator, spine, reveal, design, novel, title, artwork, typography, publisher, paperback, preorder, designer, hardback, foil, thriller, debut, print, launch, release date, sprayed edges, mockup, hand lettering, fiction, font, readers',
    asks: {
      idea: ['What on a book cover makes you pick the book up?'],
      problem: ['Which kind of book cover always catches your eye in a bookshop?'],
      choice: ['Choosing a book: the cover, the back page or the first line?'],
      experience: ['Which book cover from your childhood can you still see before you?'],
    },
    atWork: {
      work: [
        'What takes the most rounds on a book cover: the picture, the title or the colour?',
        'Who should have the last word on a book cover: the author, or the designer?',
      ],
      people: [
        "Which cover made you buy a book you'd never have looked at?",
        'Which book cover would you happily hang on your wall?',
      ],
    },
  },
  {
    name: 'picture books',
    says: [
      '(picture|board|lift the flap|story) book',
      '(author|illustrator) visit',
      'bedtime stor(y|ies)',
      'story ?time',
    ],
    clues:
      'illustrated, little readers, rhyming, bear, bedtime, illustrator, storytime, author, children, characters, board book, read aloud, library, pages, school visit, lift the flap, bookshop, ages 3, dragon, illustration, little ones, dummy book, published, mouse, signing, launch, watercolour, pirate, craft, hardback',
    asks: {
      idea: ['Which picture-book animal would you love to have round for tea?'],
      problem: ['~Which picture book could you recite in your sleep?'],
      choice: ['Reading aloud to a child: funny voices, or your own?'],
      experience: ['Which picture book did you ask for again and again as a child?'],
    },
    atWork: {
      work: [
        'What makes a picture book work on the tenth reading as well as the first?',
        'Which comes first in a good picture book: the words, or the pictures?',
      ],
      people: [
        'Which picture book do you give to every new parent you know?',
        'Who read picture books to you, and which one did you always ask for again?',
      ],
    },
  },
  {
    name: 'cookbooks',
    says: ['cook ?book', '(recipe|baking|cookery) book', 'book of recipes'],
    clues:
      'dishes, signed copies, ingredients, chef, recipes, author, baking, kitchen, hardback, cook, publisher, signed, family recipes, food writer, pages, launch, photographer, supper, preorder, vegan, slow cooker, one pot, indian, weeknight, club, cookery, illustrated, food stylist',
    asks: {
      idea: ['Which dish of your family should have a page in a cookbook?'],
      problem: ['Which recipe in a cookbook have you always wanted to try but never dared?'],
      choice: ['A cookbook: splashed and scribbled in, or kept clean on the shelf?'],
      experience: ['Which recipe in your favourite cookbook do you make again and again?'],
    },
  },
  {
    name: 'audiobooks',
    says: [
      'audio ?book',
      '(audible|libro|borrowbox|libby)',
      '(audiobook|book) narrat(or|ion|ed)',
      'narrated by',
      'talking book',
    ],
    clues:
      'narrator, unabridged, headphones, playback, commute, listen, audible, narrated, chapter, author, library app, novel, voice, libby, narration, recording, credit, hours, series, memoir, sample, studio, download, fiction, thriller, titles',
    asks: {
      idea: ['Whose voice would you like to hear reading you a book?'],
      problem: ["What's hardest to do while an audiobook gets to the exciting part?"],
      choice: ['An audiobook: on a walk, in the car or while you cook?'],
      experience: ['Which story was read aloud to you when you were small?'],
    },
    atWork: {
      work: [
        'What makes a good audiobook narrator: the voice, the pace or the acting?',
        'Where do you listen to audiobooks most: in the car, on a walk or while cooking?',
      ],
      people: [
        'Which audiobook made you sit in the car until the chapter was over?',
        'Which voice could you listen to for a whole audiobook?',
      ],
    },
  },
  {
    name: 'audio drama',
    says: [
      '(audio|radio) (drama|play|comedy|serial)',
      '(fiction|drama|horror|true crime) podcast',
      'voice cast',
    ],
    clues:
      'episodes, sound effects, cast, scripted, listeners, binaural, recording, podcast, voice actor, radio play, sound design, fiction, season, listen, writer, horror, story, mystery, series, studio, foley, sci fi, headphones, comedy, actors, immersive, producer, true crime',
    asks: {
      idea: ['Which book would make a gripping play for the ear?'],
      problem: ['Which sound would be hardest to make for an audio drama: fire, snow or a crowd?'],
      choice: ['Listening to an audio drama: on a walk, or in the dark with headphones?'],
      experience: ['Which sound tells you at once that a story is going to be scary?'],
    },
  },
  {
    name: 'poetry',
    says: [
      'poet',
      'poem',
      'poetry',
      '(poetry|poem) (collection|pamphlet|night|slam|competition|prize|reading|day)',
      'poet laureate',
      'haiku',
      'limerick',
    ],
    clues:
      'verse, stanza, anthology, lines, rhyme, sonnet, pamphlet, open mic, poem, poet, reading, collection, slam, spoken word, haiku, writing, workshop, words, submissions, laureate, national poetry day, published, competition, metaphor, chapbook, prompt, mushaira, page',
    asks: {
      idea: ['Which everyday thing would you like to see somebody write a poem about?'],
      problem: ['~Which word would you love to see somebody rhyme?'],
      choice: ['A poem: one that rhymes, one that makes you laugh or one that makes you think?'],
      experience: ['Which line of a poem do you still know from school?'],
    },
  },
  {
    name: 'self-publishing',
    says: [
      'self ?publish(ed|ing|er)?',
      'indie (author|publisher|press|book)',
      '(publish|write|finish) (your|a|my) (own |first )?(book|novel)',
      'kdp',
      '(small|independent) (press|publisher)',
      'print on demand book',
    ],
    clues:
      'isbn, manuscript, authors, royalties, editing, formatting, print run, paperback, indie, editor, proofreading, publish, writer, print on demand, cover design, draft, ebook, typesetting, publisher, beta reader, blurb, marketing, imprint, memoir, ghostwriter',
    asks: {
      idea: ['What would you write about if you published a book of your own?'],
      problem: ["What's hardest about writing a book: the first page, the middle or the ending?"],
      choice: ['Writing a book: a page every morning, or a whole weekend in a cabin?'],
      experience: ['Who would you give the first copy of your own book to?'],
    },
    atWork: {
      work: [
        'What takes an author longest after the last page is written?',
        'What matters most for a self-published book: the edit, the cover or the first reviews?',
      ],
      people: [
        'Which self-published book surprised you with how good it was?',
        'Who do you know who really should write a book, and what would it be about?',
      ],
    },
  },
  {
    name: 'literary agent',
    says: [
      'literary (agent|agency|prize|award)',
      '(book|two book|publishing) deal',
      'manuscript (submission|assessment|critique)',
      '(open|accepting) (for )?(manuscripts|submissions)',
      '(rights|translation rights) (sold|deal)',
      'query letter',
    ],
    clues:
      'authors, debut, synopsis, manuscripts, submissions, frankfurt, query, publisher, novel, agency, longlist, rights, shortlist, represent, book deal, fiction, writer, editor, pitch, slush pile, prize, three chapters, two book deal, thriller, critique, commission, auction, translation',
    asks: {
      idea: ['Which story do you wish somebody would write?'],
      problem: ['Which part of a novel is hardest to get right: the first line, or the last?'],
      choice: ['A novel by a new author: start with the blurb, or the first page?'],
      experience: ['Which book have you pressed into the hands of the most friends?'],
    },
    atWork: {
      work: [
        'What makes an agent or editor read past the first page?',
        'What takes more patience in publishing: waiting for an answer, or the next draft?',
      ],
      people: [
        'Which book are you glad somebody took a chance on?',
        "Whose opinion do you trust most on something you've written?",
      ],
    },
  },
  {
    name: 'magazine issue',
    says: [
      '(new|latest|next|spring|summer|autumn|winter|print) (issue|edition) (of|is)',
      'magazine (issue|cover|subscription|launch|subscriber)',
      'zine',
      'zine (fair|fest|making|workshop)',
      'on newsstands',
    ],
    clues:
      'columnist, cover star, newsstand, features, cover, subscribers, print, editor, edition, pages, out now, inside, articles, spring issue, interview, publication, stockist, photography, editorial, essay, subscription, contributors, double page, readers, advertise, copy, digital edition, fold out, quarterly',
    asks: {
      idea: ['Which page of a magazine do you turn to first?'],
      problem: ['Which magazines do you find it hardest to part with?'],
      choice: ['Reading a magazine: front to back, back to front or just the pictures?'],
      experience: ['Which magazine or comic did you wait for every week when you were young?'],
    },
    atWork: {
      work: [
        'Where do you start in a new magazine: the cover story, the letters or the back page?',
        'What makes people stop at a page in a magazine: the picture, or the headline?',
      ],
      people: [
        'Which magazine did you keep long after everybody else had thrown it out?',
        'Which magazine or trade paper first made you want to do your job?',
      ],
    },
  },
  {
    name: 'romance novels',
    says: [
      'romance (novel|book|author|reader|bookshop|series)',
      'rom ?com (novel|book)',
      'romantasy',
      '(regency|historical|small town) romance',
      'romantic (fiction|novel|comedy)',
      'booktok',
      'enemies to lovers',
    ],
    clues:
      'swoon, trope, happily ever after, heroine, duke, slow burn, spicy, paperback, love story, rom com, author, romantasy, enemies to lovers, hero, regency, series, small town, reader, billionaire, bookish, fake dating, cowboy, book boyfriend, debut, grumpy, signed, bookshop',
    asks: {
      idea: ['Where should two people in a love story meet for the first time?'],
      problem: ['~Which line in a love story makes you roll your eyes and read on?'],
      choice: ['In a love story: enemies at first, old friends or love at first sight?'],
      experience: ['Which couple from a book or film did you want to see together?'],
    },
  },
  {
    name: 'fantasy novels',
    says: [
      '(fantasy|science fiction|sci ?fi|dystopian|dragon) (novel|author|trilogy|book|series|saga|fiction)',
      'fantasy (and|or) sci ?fi',
      'epic fantasy',
      'space opera',
      'special edition hardback',
      'sprayed edges',
    ],
    clues:
      'dragons, worldbuilding, trilogy, magic, quest, kingdom, starship, sequel, sci fi, author, epic, elf, saga, dystopian, wizard, series, world building, hardback, special edition, map, sword, book two, witch, preorder, sprayed edge, cosy, space opera, prophecy, fae, realm, chapter',
    asks: {
      idea: ['Which world from a book would you spend a week in?'],
      problem: ['Which would be hardest in a fantasy world: the dragons, the quests or the food?'],
      choice: ['Your place in a fantasy tale: wizard, warrior or keeper of the inn?'],
      experience: ['Which made-up world did you know better than your own town?'],
    },
  },
  {
    name: 'blind date with a book',
    says: [
      'blind date with a book',
      '(mystery|surprise|wrapped) book',
      'book (box|bundle|hamper|advent calendar|tasting|swap)',
      '(book|reading) (subscription|box)',
      'bibliotherapy',
      'reading (spa|retreat)',
    ],
    clues:
      'brown paper, wrapped, genre, bookseller, paperback, bookmark, handpicked, mystery, surprise, bookshop, reader, string, clue, novel, subscription, library, cover, thriller, gift, bundle, advent, fiction, title hidden, chocolate, read, tea bag, valentine, unwrap, shelf',
    asks: {
      idea: ['Which words on the wrapping would make you pick a blind date with a book?'],
      problem: ['Which kind of book would surprise you most when you unwrap it?'],
      choice: ['A blind date with a book: a gripping crime story, or a sweeping romance?'],
      experience: ['Which book did you pick up by chance and love?'],
    },
  },
  {
    name: 'journalism',
    says: [
      'journalis(m|t|ts)',
      '(trainee|community|local|investigative) report(er|ing)',
      'news ?room',
      'press (freedom|awards|photographer)',
      'student (paper|newspaper|radio)',
      'news (literacy|editor|desk)',
    ],
    clues:
      'headlines, scoop, deadline, front page, shorthand, reporter, newsroom, editor, stories, journalist, investigation, press, newspaper, trainee, local news, reporting, media, misinformation, published, sources, freedom, freelance, nctj, coverage, investigative, photographer, public interest, fact check, subscribers',
    asks: {
      idea: ['Which story from your street should make the front page?'],
      problem: ['Which local story is hardest to find in the news?'],
      choice: ['The news in the morning: paper, radio or phone?'],
      experience: ['Which front page do you remember from when you were young?'],
    },
    atWork: {
      work: [
        'What makes you trust a news story: the source, the reporter or the detail?',
        'What makes a good local story: a strong picture, a person or a document?',
      ],
      people: [
        'Which piece of journalism changed your mind about something?',
        'Which local reporter knows your town better than anybody?',
      ],
    },
  },
  {
    name: 'calendars and diaries',
    says: [
      '(wall|desk|charity|family|photo|picture|advent|next year) ?(calendar|diary|diaries)',
      '(weekly|daily|day|academic|wall|life|bullet) (planner|journal)',
      'planner (stickers|pages|refill)',
      'bullet journal',
      '(five year|line a day|gratitude) (diary|journal)',
      'appointment diary',
    ],
    clues:
      'dated, undated, week to view, birthdays, spiral bound, planner, 2026, 2027, wall, january, pages, notebook, month, a5, desk, charity, academic, illustrated, organise, stationery, photo, cover, spiral, printed, advent, ring bound, weekly, appointments, journal, hang, pocket',
    asks: {
      idea: ['What goes into your calendar first when a new year begins?'],
      problem: ['Which date in the year do you always have to look up in your calendar?'],
      choice: ['Keeping track of the week: wall calendar, paper diary or phone?'],
      experience: ['Who in your family wrote every birthday on the calendar?'],
    },
    atWork: {
      work: [
        'What fills up your work calendar fastest: meetings, deadlines or other people?',
        'Where do you plan your week: in a paper diary, or in a calendar on screen?',
      ],
      people: [
        'Which entry in an old work calendar would make you smile today?',
        "Who keeps the best-organised calendar you've ever seen, and what's the trick?",
      ],
    },
  },
];
