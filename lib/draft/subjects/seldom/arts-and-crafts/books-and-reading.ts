import type { Subject } from '../../subject';

/** What is written, printed, read aloud and read in bed. */
export const booksAndReading: readonly Subject[] = [
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
      choice: ['+Choosing a book: the cover, the back page or the first line?'],
      problem: ['Which kind of book cover always catches your eye in a bookshop?'],
    },
    cued: [
      'Which colour should the cover of a *thriller* be: black, red or icy blue?',
      'Which *title* on a book cover made you curious at once?',
      'When a *cover reveal* comes round, what do you look at first: the title, the picture or the colour?',
      'Which do you like better for a book that you will keep: *hardback* or paperback?',
    ],
    atWork: {
      asks: [
        "+Which cover made you buy a book you'd never have looked at?",
        '+What makes a good book cover: the title, the image or the colour?',
        'Which kind of book cover draws you in: a photo, an illustration or bold type?',
        'Which book cover would you happily hang on your wall?',
      ],
      cued: [
        'What should a cover *designer* know first: the plot, the reader or the shelf?',
        'Which part of a *jacket* gets the most discussion in your publishing house?',
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
    cued: [
      'How many stories make a good *bedtime*: one, two or just one more?',
      "Which *rhyming* line from a children's book do you still know by heart?",
      'What would you ask the *illustrator* of your favourite picture book?',
      'Which *board book* was chewed and loved the most at your house?',
    ],
    atWork: {
      asks: [
        '+Which picture book do you give to every new parent you know?',
        'Who read picture books to you, and which one did you always ask for again?',
        'Which picture book theme helps children most: friendship, feelings or trying new things?',
        'What makes a picture book a favourite: the pictures, the rhymes or the hero?',
      ],
      cued: [
        'Which question do children always ask an author on a *school visit*?',
        'What does a good *illustrator* brief hold: every detail, or plenty of room?',
      ],
    },
  },
  {
    name: 'cookbooks',
    says: [
      'cook ?book',
      '(recipe|baking|cookery) book',
      'book of recipes',
      'recipe book',
      'cookery book',
      '(food|recipe) (writer|blogger|blog|columnist|author|developer|creator|critic|influencer)',
      'cookbook (club|launch|signing|swap)',
      'family recipes',
    ],
    clues:
      'dishes, signed copies, ingredients, chef, recipes, author, baking, kitchen, hardback, cook, publisher, signed, family recipes, food writer, pages, launch, photographer, supper, preorder, vegan, slow cooker, one pot, indian, weeknight, club, cookery, illustrated, food stylist, book signing, foodie, bake, pre-order, signed copy, signing, dish, one-pot',
    asks: {
      experience: [
        '+Which recipe in your favourite cookbook do you make again and again?',
        'Which recipe did you copy by hand from somebody in your family?',
      ],
      choice: [
        '+A cookbook: splashed and scribbled in, or kept clean on the shelf?',
        '+A recipe: followed to the gram, or only read once for ideas?',
      ],
      idea: [
        '+Which dish of your family should have a page in a cookbook?',
        'What would the first recipe in your own family cookbook be?',
      ],
      problem: [
        'Which recipe in a cookbook have you always wanted to try but never dared?',
        '~Which page of a cookbook at your home is the one with all the stains?',
      ],
    },
    cued: [
      'Which old *family recipe* is still written on a scrap of paper at your house?',
      'Who would you ask for a *signed* cookbook if you could queue for any cook?',
      'Which *vegan* dish would you put on page one of a cookbook?',
      'What do you most like to cook from a *baking* book: bread, cake or biscuits?',
      'Which *one-pot* dish would open your own cookbook?',
      'What would you ask an *author* to write into a signed cookbook?',
      'Which *vegetarian* dish should be in every cookbook?',
      'Which *slow cooker* dish smells best when you come home?',
    ],
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
        'Which audiobook would you choose for a long drive: a thriller, a comedy or a biography?',
      ],
      idea: ['Whose voice would you like to hear reading you a book?'],
      experience: ['Which story was read aloud to you when you were small?'],
    },
    cued: [
      'Which *novel* would you like to hear read by somebody with a wonderful voice?',
      'Which kind of audiobook makes your *commute* feel shorter: crime, comedy or history?',
      'A *memoir* as an audiobook: read by the author, or by an actor?',
      'How do you like a *narrator*: calm and low, lively or with a voice for every character?',
    ],
    atWork: {
      asks: [
        '+Where do you listen to audiobooks most: in the car, on a walk or while cooking?',
        '+Which audiobook would you recommend to a colleague?',
        'What makes a good audiobook narrator: the voice, the pace or the acting?',
        'An audiobook on the way to work: a novel, or something to learn from?',
      ],
      cued: [
        'Which job in audiobook *recording* takes more patience: reading, editing or proofing?',
        'Which *library* shelf would you turn into audio first: local history, crime or poetry?',
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
      idea: ["+Which actor's voice could you listen to for hours?"],
      experience: ['Where do you like to listen to an audio drama?'],
      choice: [
        'How do you like a drama podcast: one long story or a new tale each time?',
        'Which sound sets a scene straight away: rain, footsteps or a creaking door?',
      ],
    },
    cued: [
      '*Horror* for the ears: with the lights on, or in the dark?',
      'Whose voice would you *cast* as the narrator of your favourite book?',
      'How do you listen to a new *episode*: the day it comes out, or several in a row?',
      'Which kind of *mystery* keeps you listening: a locked room, a missing person or a old house?',
    ],
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
      choice: [
        '+A poem: one that rhymes, one that makes you laugh or one that makes you think?',
        'How do you enjoy poetry most: read aloud, on the page or set to music?',
      ],
      idea: ['Which everyday thing would you like to see somebody write a poem about?'],
      experience: ['Which line of a poem do you still know from school?'],
    },
    cued: [
      'How would you choose a poem for an *open mic*: funny, short or from the heart?',
      'What would make a good first line for a *haiku* about today?',
      'Where do you like to keep a poetry *anthology*: bedside, kitchen or bag?',
      'Which prompt would you give to a poetry *workshop*: a smell, a street or a season?',
    ],
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
      experience: ['Who would you give the first copy of your own book to?'],
      problem: ["What's hardest about writing a book: the first page, the middle or the ending?"],
      choice: ['Writing a book: a page every morning, or a whole weekend in a cabin?'],
    },
    cued: [
      "Which would you write: a *memoir*, a mystery or a children's book?",
      'How do you like to read a new book: as an *ebook* or in print?',
      'Which book *cover* made you pick it up at once?',
      "Which do you read first on the back of a book: the *blurb* or the author's story?",
    ],
    atWork: {
      asks: [
        'What matters most for a self-published book: the edit, the cover or the first reviews?',
        'What helps a self-published book find readers: reviews, events or social media?',
        'Which expert would you hire first for a self-published book: an editor, a designer or a publicist?',
        'Which book would you publish about your work: a guide, a memoir or a collection of stories?',
      ],
      cued: [
        'Which question about an *ISBN* do new authors ask you most?',
        'What does a good *editor* notice first in a manuscript?',
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
      choice: ['A novel by a new author: start with the blurb, or the first page?'],
      problem: ['Which part of a novel is hardest to get right: the first line, or the last?'],
      experience: [
        'What makes you read on after the first page of a novel?',
        'Which book have you pressed into the hands of the most friends?',
      ],
    },
    cued: [
      "What draws you to a *debut* novel: the cover, the title or a friend's tip?",
      'How would you sum up the *synopsis* of your favourite book in three words?',
      "Where do you find your next *thriller*: a shop table, a podcast or a friend's shelf?",
      'What would you do first on the day you signed a *book deal*?',
    ],
    atWork: {
      asks: [
        '+Which makes a manuscript stand out: the opening, the characters or the voice?',
        'What matters most in a literary agent: taste, contacts or honest feedback?',
        'What matters most in a submission to an agent: the voice, the story or the letter?',
        'Which book are you glad somebody took a chance on?',
      ],
      cued: [
        'Which line in a *query* letter makes you want to read on: the hook, the title or the bio?',
        'What tells you first that a *manuscript* is ready to send out?',
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
        'Reading a magazine: front to back, back to front or just the pictures?',
      ],
      idea: ['Which page of a magazine do you turn to first?'],
      experience: ['Which magazine or comic did you wait for every week when you were young?'],
    },
    cued: [
      'What would you love to read about in a *spring* issue of a magazine?',
      'Which person would you like to see in a long magazine *interview*?',
      'Who would make a good *cover star* for a magazine about your town?',
      'A magazine *subscription*: for yourself, or as a present for somebody?',
    ],
    atWork: {
      asks: [
        'How do you like to read your trade magazine: in print, on a phone or on a tablet?',
        'What makes a good magazine cover: a face, a headline or a bold colour?',
        'What makes people stop at a page in a magazine: the picture, or the headline?',
        'Where do you start in a new magazine: the cover story, the letters or the back page?',
      ],
      cued: [
        'What does an *editor* in your team decide last before an issue goes to print?',
        'Which pages of a new *issue* do your readers write to you about most?',
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
        'Romance novels: sweet and slow, funny or full of drama?',
      ],
      experience: ['Which couple from a book or film did you want to see together?'],
      problem: ['~Which line in a love story makes you roll your eyes and read on?'],
    },
    cued: [
      'Where would you set a *regency* love story: a ballroom, a library or a stable?',
      'How long can a *slow burn* last before you want to shake them both?',
      'What should a *small town* love story always have: a bakery, a bookshop or a bar?',
      'Which world would you choose for a *romantasy*: dragons, fae or magic schools?',
    ],
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
        'Your place in a fantasy tale: wizard, warrior or keeper of the inn?',
      ],
      experience: ['Which made-up world did you know better than your own town?'],
    },
    cued: [
      'Which colour would you choose for a *dragon* of your own?',
      'Which do you prefer: one long book, or a *trilogy* to live in for weeks?',
      'Where do you look first in a fantasy book: the *map*, the blurb or page one?',
      'Which kind of *magic* would be handiest on an ordinary day?',
    ],
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
      experience: ['+Which book did somebody pick for you that you loved?'],
      idea: [
        '+Which author would you hope to find in a book parcel?',
        '+Which book would you wrap up as a surprise for a stranger?',
        '+Which kind of story would you like in a surprise book parcel?',
        '+What would you tell a bookseller who is choosing a surprise book for you?',
      ],
    },
    cued: [
      'How many chapters do you give a *thriller* before you stop or stay up all night?',
      'Who would you give a wrapped *mystery* book to?',
      'What would you tuck into a wrapped book as a *gift*: chocolate, tea or a bookmark?',
      'Which *genre* would you hope for under the brown paper?',
    ],
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
        '+What makes a news story worth reading: a person, a picture or a surprise?',
        'The news in the morning: paper, radio or phone?',
      ],
      experience: ['Which front page do you remember from when you were young?'],
      idea: ['Which story from your street should make the front page?'],
    },
    cued: [
      'Which *headline* about your town would you most like to read tomorrow?',
      'Where do you get your *local news*: the paper, the radio or a chat at the shop?',
      'Which *investigation* on film or in print kept you glued to it?',
      'What would you ask a *reporter* about a day at work?',
    ],
    atWork: {
      asks: [
        'Which skill matters most for a young journalist: curiosity, clear writing or persistence?',
        'What makes you trust a news story: the source, the reporter or the detail?',
        'Which form of journalism do you value most: investigations, local news or features?',
        'Which piece of journalism changed your mind about something?',
      ],
      cued: [
        'What did your first *editor* teach you that you still use?',
        'Which skill should every *trainee* in a newsroom learn first?',
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
        "Which pictures would you like on next year's calendar: animals, landscapes or art?",
      ],
      idea: ['What goes into your calendar first when a new year begins?'],
      problem: ['Which date in the year do you always have to look up in your calendar?'],
    },
    cued: [
      'What would you like to see in the picture for *January* on a calendar?',
      'Which photo of yours would make the best page of a *photo* calendar?',
      'Where does the *wall* calendar hang in your home: kitchen, hall or office?',
      'A *planner* for the year: a page for each day, or a week at a glance?',
    ],
    atWork: {
      asks: [
        '+Where do you plan your week: in a paper diary, or in a calendar on screen?',
        'What fills up your work calendar fastest: meetings, deadlines or other people?',
        'What makes a good work diary: plenty of space, good paper or handy size?',
        'Which diary would you give to clients: pocket, desk or week to view?',
      ],
      cued: [
        'Which date goes into the office *planner* first every year?',
        'A *desk* calendar at work: for notes, for dates or for the pictures?',
      ],
    },
  },
];
