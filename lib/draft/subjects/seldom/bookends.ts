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
      idea: ['+What on a book cover makes you pick the book up?'],
      experience: ['+Which book on your shelf has the most beautiful cover?'],
      choice: [
        'Choosing a book: the cover, the back page or the first line?',
        'What do you like most on a book cover: a photo, a drawing or just bold lettering?',
      ],
    },
    atWork: {
      asks: [
        '+What makes a good book cover: the title, the image or the colour?',
        "Which cover made you buy a book you'd never have looked at?",
        'Which book cover would you happily hang on your wall?',
        'Who should have the last word on a book cover: the author, or the designer?',
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
      experience: ['+Which picture book did you ask for again and again as a child?'],
      choice: ['Reading aloud to a child: funny voices, or your own?'],
      idea: ['Which picture-book animal would you love to have round for tea?'],
      problem: ['~Which picture book could you recite in your sleep?'],
    },
    atWork: {
      asks: [
        'Which picture book do you give to every new parent you know?',
        'Who read picture books to you, and which one did you always ask for again?',
        'Which picture books do children ask for most: animals, magic or machines?',
        'What makes a picture book good for story time: rhyme, humour or bold pictures?',
      ],
    },
  },
  {
    name: 'cookbooks',
    says: ['cook ?book', '(recipe|baking|cookery) book', 'book of recipes'],
    clues:
      'dishes, signed copies, ingredients, chef, recipes, author, baking, kitchen, hardback, cook, publisher, signed, family recipes, food writer, pages, launch, photographer, supper, preorder, vegan, slow cooker, one pot, indian, weeknight, club, cookery, illustrated, food stylist',
    asks: {
      experience: ['+Which recipe in your favourite cookbook do you make again and again?'],
      idea: ['Which dish of your family should have a page in a cookbook?'],
      choice: [
        'A cookbook: splashed and scribbled in, or kept clean on the shelf?',
        'What do you like most in a cookbook: the photos, the stories or the simple steps?',
      ],
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
      choice: [
        '+An audiobook: on a walk, in the car or while you cook?',
        'Which kind of audiobook do you like best: crime, comedy or true stories?',
      ],
      idea: [
        'Which book would you love to hear as an audiobook?',
        'Whose voice would you like to hear reading you a book?',
      ],
    },
    atWork: {
      asks: [
        '+Which audiobook would you recommend to a colleague?',
        'Where do you listen to audiobooks most: in the car, on a walk or while cooking?',
        'What makes a good audiobook narrator: the voice, the pace or the acting?',
        'An audiobook on the way to work: a novel, or something to learn from?',
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
      choice: [
        '+Which kind of audio drama would you listen to first: mystery, comedy or science fiction?',
        'When do you most like to listen to an audio drama: on the move, in bed or in the kitchen?',
        'Listening to an audio drama: on a walk, or in the dark with headphones?',
      ],
      idea: ['Which book would make a gripping play for the ear?'],
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
      idea: [
        'Which everyday thing would you like to see somebody write a poem about?',
        'Which poem would you read to a friend?',
      ],
      choice: [
        'A poem: one that rhymes, one that makes you laugh or one that makes you think?',
        'Which subject would you choose for a poem: love, nature or everyday life?',
      ],
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
      idea: ['+What would you write about if you published a book of your own?'],
      choice: [
        'Which kind of book would you publish: a novel, a memoir or a cookbook?',
        'What catches your eye first on a new book: the cover, the title or the blurb?',
      ],
      problem: ["What's hardest about writing a book: the first page, the middle or the ending?"],
    },
    atWork: {
      asks: [
        'What matters most for a self-published book: the edit, the cover or the first reviews?',
        'What helps a self-published book find readers: reviews, events or social media?',
        'Which part of self-publishing would you hand over first: editing, design or marketing?',
        'Which self-published book surprised you with how good it was?',
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
      experience: ['+What makes you read on after the first page of a novel?'],
      choice: [
        'Writing a novel: plan it all first, or see where it goes?',
        'A novel by a new author: start with the blurb, or the first page?',
      ],
      problem: ['Which part of a novel is hardest to get right: the first line, or the last?'],
    },
    atWork: {
      asks: [
        '+What matters most in a submission to an agent: the voice, the story or the letter?',
        'Which book are you glad somebody took a chance on?',
        "Whose opinion do you trust most on something you've written?",
        'What takes more patience in publishing: waiting for an answer, or the next draft?',
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
      choice: [
        '+What do you read first in a new magazine: the cover story, the columns or the letters?',
        'Where do you like to read a magazine: on the sofa, on the train or in the bath?',
        'How do you like your magazines: on paper, on a screen or both?',
      ],
      idea: ['Which page of a magazine do you turn to first?'],
    },
    atWork: {
      asks: [
        'Which part of a magazine do readers love most: interviews, tips or pictures?',
        'What makes a good magazine cover: a face, a headline or a bold colour?',
        'What makes people stop at a page in a magazine: the picture, or the headline?',
        'Where do you start in a new magazine: the cover story, the letters or the back page?',
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
      choice: [
        '+In a love story: enemies at first, old friends or love at first sight?',
        'What makes a good love story: the characters, the banter or the ending?',
        'Romance novels: by the sea, in the city or in the past?',
      ],
      problem: ['~Which line in a love story makes you roll your eyes and read on?'],
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
      idea: ['+Which world from a book would you spend a week in?'],
      choice: [
        '+Fantasy novels: a long series, or a single thick book?',
        'Which creature makes a fantasy novel for you: dragons, elves or talking animals?',
        'Your place in a fantasy tale: wizard, warrior or keeper of the inn?',
      ],
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
      idea: [
        '+Which genre would you choose for a blind date with a book?',
        'Which words on the wrapping would make you pick a blind date with a book?',
      ],
      experience: ['+Which book did you pick up by chance and love?'],
      choice: ['A blind date with a book: a gripping crime story, or a sweeping romance?'],
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
      choice: [
        'The news in the morning: paper, radio or phone?',
        'What do you read first in the news: local stories, sport or the weather?',
      ],
      idea: ['Which kind of story would you like to see more of in the news?'],
      experience: ['Which front page do you remember from when you were young?'],
    },
    atWork: {
      asks: [
        'What makes you trust a news story: the source, the reporter or the detail?',
        'How do you like to get your news on a working day: paper, podcast or email?',
        'Which piece of journalism changed your mind about something?',
        'What makes a good local story: a strong picture, a person or a document?',
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
      choice: [
        '+Keeping track of the week: wall calendar, paper diary or phone?',
        'Which calendar would you hang on your wall: photos, paintings or plain dates?',
        'A diary: a day to a page, or a week at a glance?',
      ],
      idea: ['What goes into your calendar first when a new year begins?'],
    },
    atWork: {
      asks: [
        'Where do you plan your week: in a paper diary, or in a calendar on screen?',
        'Which view of your work calendar do you prefer: day, week or month?',
        'What fills up your work calendar fastest: meetings, deadlines or other people?',
        'What goes into your work diary first: meetings, deadlines or time to think?',
      ],
    },
  },
];
