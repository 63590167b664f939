import type { Besides } from '../../subject';

/** What is known of the subjects of `common/culture.ts` besides their rows. */
export const culture: Besides = {
  "children's books": {
    clues:
      'picture books, read aloud, illustrator, ages 3, illustrated, chapter book, reluctant readers, picture, story time, author, reading, bedtime, characters, dragon, ages 5, library, world book day, pages, signing, adventure, bear, paperback, little readers, rhyming, board, bookshop, young readers, tale, middle grade, costume',
    cued: [
      'Which *picture book* could you still tell by heart?',
      'What would you ask an *illustrator* to draw for your wall?',
      'Which books did you always carry home from the *library* as a child?',
      'Which character would you dress up as for *World Book Day*?',
      'Which *rhyming* story is most fun to read out loud?',
      'What was the first *chapter book* you read all by yourself?',
      "Where should an *adventure* in a children's book begin: an attic, an island or a train?",
      "Which children's *author* would you have loved to meet when you were small?",
    ],
    atWork: {
      asks: [
        "+Which children's book is the most fun to read aloud, voices and all?",
        '+What gives a child a love of books?',
        '+What makes a child ask for the same book again: the pictures, the rhymes or the jokes?',
        "Which children's book would you read aloud to a class?",
      ],
      cued: [
        'Which book would you hand first to a *reluctant reader*?',
        'Which book makes the best *read aloud* for a lively class?',
        'What makes an author visit to a *school* go well: drawing, reading or questions?',
        "What makes somebody pick up a children's book: the *cover*, the title or the first page?",
      ],
    },
  },
  'book club': {
    clues:
      "novel, author, this month's pick, month's read, reading, discuss, chapter, paperback, members, pick, discussion, genre, monthly, fiction, title, bookshop, library, pages, thriller, wine, group, memoir, reader, spoilers, silent, copy, nibbles, swap, chat",
    cued: [
      'Which *novel* would you happily read again from page one?',
      'In a *thriller*: guess the ending early, or be fooled to the last page?',
      'Which *author* would you invite to a book club evening?',
      "Whose *memoir* would you pick up first: an actor's, a traveller's or a nurse's?",
      'Which *classic* would you give a second chance after school put you off it?',
      'What would you put out for a book club night: *wine*, tea or something stronger?',
      'Which *crime* story would keep a whole book club guessing?',
      "What's the best setting for a *romance*: a small village, a big city or a far-off island?",
    ],
  },
  'author events': {
    clues:
      'novel, poems, reading from, author, signed copy, poets, signing, q and a, q&a, in conversation, debut, published, pre order, launch, reading, signed copies, publisher, bookshop, writer, talk, paperback, thriller, library, preorder, chapter, memoir, festival, audience, character, launch party, bestselling, pages, hardback',
    cued: [
      'Which *novel* would you love to hear read aloud by its author?',
      'Which *poem* can you still say by heart, or very nearly?',
      'Who would you give a *signed copy* of a book to?',
      'Which *thriller* kept you reading later than you had planned?',
      'Which author have you followed from the *debut* right up to the latest book?',
      'Who would you most like to read a *memoir* by?',
      'Which *library* did your first borrowed books come from?',
      'A day at a book *festival*: talk after talk, or one author and a long lunch?',
      'Which would you bring to a book signing: a well-read *paperback* or a new hardback?',
    ],
    atWork: {
      asks: [
        "+What's your favourite part of an author event: the reading, the questions or the signing?",
        '+What would you write a book about?',
        '+Which question would you put to the author of a new book?',
        '+Which part of writing a book looks hardest: starting, editing or finishing?',
        '+What makes you choose a new book: the cover, the subject or a recommendation?',
        '+What do you most like to hear about at an author event: the idea, the research or the drafts?',
      ],
    },
  },
  books: {
    clues:
      'chapter, bookshop, pages, pre loved books, author, crime fiction, thriller, shelves, isbn, blurb, novel, paperback, shelf, read, reader, fiction, hardback, signed, publisher, memoir, bookseller, second hand, first edition, crime, title, poetry, bestseller, copies, secondhand, history, preorder, debut, independent',
    cued: [
      'When do you guess who did it in a *crime* novel: early, halfway or on the last page?',
      'Where would you set a *thriller*: on a train, on an island or in your own street?',
      'Whose *memoir* would you read the day it came out?',
      "What's the best thing you have found inside a *second hand* book?",
      'Which book would you most like to own as a *signed* copy?',
      'Which *paperback* have you read until it fell apart?',
      "Which *children's* book could you still tell by heart?",
      'Which *author* would you like to sit next to at dinner?',
    ],
    atWork: {
      asks: [
        '+Which book have you given away more than any other?',
        'Which book has helped you most in your work?',
        'Which book would you put on the desk of everyone new to your line of work?',
        'Which book changed the way you think?',
      ],
      cued: [
        'What draws people into a *bookshop* best: the window, an event or a good chat?',
        'What makes an *author* event go well: good questions, a reading or cake afterwards?',
        'Which job at a *publisher* would you like to try for a day: editing, covers or sales?',
        'How long should the *blurb* on the back of a book be: two lines, one paragraph or more?',
      ],
    },
  },
  'vinyl records': {
    clues:
      'crate digger, crates, lps, sleeves, 45s, pressing, turntables, 7 inch, 12 inch, original pressing, rsd, discogs, lp, album, record store day, crate digging, reissue, jazz, soul, stylus, pre loved, racks, used, punk, coloured, collection, bands, hi fi, 180g, limited edition, genre, reggae, gatefold, singles, house',
    cued: [
      'Which *jazz* record would you hand to somebody who is new to it?',
      'Which *soul* singer sounds best on vinyl?',
      'Which *punk* record would you still play loud today?',
      'Which album would you like to see as a *reissue* on vinyl?',
      'Which record *sleeve* would you hang on the wall?',
      'Where would a *turntable* go in your home: the living room, the kitchen or the bedroom?',
      'Which record would you queue for on *Record Store Day*?',
      'How do you go through a *crate* of records: front to back, or straight in at the middle?',
    ],
  },
  'gigs and concerts': {
    clues:
      'jazz, headliner, support act, encore, doors, doors 7pm, doors 7, support from, live set, setlist, on stage, acoustic, tribute, band, live, stage, venue, tour, singer, guitar, music, folk, set, album, sold out, rock, lineup, orchestra, indie, sound check, crowd, line up, drummer, songwriter',
    cued: [
      'Which *jazz* instrument could you listen to all evening: sax, trumpet, piano or bass?',
      'When do you get to a gig: in time for the *support* act, or just for the main band?',
      'Which song would you shout for as an *encore*?',
      'Whose songs would you most like to hear from a *tribute* band?',
      'Which loud song would you love to hear in an *acoustic* version?',
      'Which *folk* instrument makes you tap your foot: fiddle, accordion or banjo?',
      'How far would you travel to hear a favourite band on *tour*?',
      'Which *album* would you like to hear live from the first song to the last?',
    ],
    atWork: {
      asks: [
        '+Who was on stage at the first concert you went to?',
        "+What's the best concert you've ever been to?",
        '+Which instrument do you watch most closely at a live concert?',
        '+Which kind of concert would you try for a change: jazz, classical or folk?',
        '+Which moment of a concert do you love most: the opening, the solo or the encore?',
      ],
      cued: [
        'What makes a *venue* good to play in: the sound, the crew or the crowd?',
        'What do you listen for first at a *soundcheck*?',
        'How do you like to find a new *band* to book: a recording, a tip or a night out?',
        'What do *artists* ask for most backstage: tea, towels or a quiet corner?',
      ],
    },
  },
  'albums and singles': {
    clues:
      'streaming, spotify, debut, tracks, vocals, pre save, release, song, listen, out now, lyrics, ep, artist, band, studio, recorded, producer, playlist, music video, mixed, label, guitar, mastered, chorus, riff, lead single, vinyl',
    cued: [
      'What do you listen for first in a new song: the *lyrics*, the tune or the beat?',
      'Where do you like to watch a *music video*: on your phone, on a laptop or on the big television?',
      'Which *debut* album do you think has never been bettered by its band?',
      'Which album would you like to own on *vinyl*, just for the sleeve?',
      'Which song would you put first on a *playlist* for a long drive?',
      'Which *acoustic* version of a song do you like better than the first one?',
      'What makes a good *EP*: four songs that belong together, or four that sound nothing alike?',
      'Which *cover* of a song do you know better than the original?',
    ],
  },
  'musical instruments': {
    clues:
      'strings, fretboard, amp, pedals, fender, acoustic, gibson, restring, pickups, trade in, guitar, piano, drum, violin, keyboard, luthier, tuning, bass, ukulele, brass, repair, trumpet, play, second hand, hire, upright, setup, sax, tone, lessons, beginner, cello',
    cued: [
      'Which *guitar* riff does everybody try first in a music shop?',
      'Which piece makes you stop and listen when somebody sits down at a *piano*?',
      'Which song would you want to play the *drum* part of?',
      "What should a beginner's first tune on the *ukulele* be?",
      'Which *violin* sound do you like best: a solo, an orchestra or a folk fiddle?',
      'How do you know your guitar needs new *strings*: the sound, the look or the feel?',
      'Which instrument did you try first at *school*: recorder, violin or triangle?',
      'Which *bass* line do you know from the very first notes?',
    ],
  },
  'board games': {
    clues:
      'dice, meeple, rulebook, learn to play, tabletop, game shelf, expansion, 2 players, magic, d&d, warhammer, rpg, mtg, prerelease, pokemon, players, strategy, puzzle, card, catan, game night, jigsaw, play, cafe, dungeon, chess, deck, rules, miniatures, kickstarter, pieces, tournament, wargame, roleplay, cooperative',
    cued: [
      'Which snack is safe to eat over a *board game* without sticky fingers?',
      'How do you start a *jigsaw*: with the edges, the sky or the easiest colour?',
      'Where do you roll the *dice*: on the table, in the box lid or in a tower?',
      'Who would you like to be at a *d&d* table: the wizard, the rogue or the one telling the story?',
      'What do you like opening a pack of *pokemon* cards for: the art, the rare ones or the game?',
      'What would tempt you to try *warhammer*: the painting, the battles or the stories?',
      'Which *card game* could you teach a friend in two minutes?',
    ],
  },
  'video games': {
    clues:
      'wishlist, controller, early access, co op, indie, console, retro, pc, gamers, level, joystick, studio, arcade, multiplayer, esports, demo, pixel, gameplay, developer, preorder, rpg, tournament, cartridge, boss, speedrun, stream',
    cued: [
      'What was the first *console* you ever played on?',
      'Which game is best played in *co-op* with a friend on the sofa?',
      'Which *retro* game would you show to a ten-year-old first?',
      'Which *indie* game would you tell everybody to play?',
      'Against a tough *boss*: try again at once, or come back another day?',
      'Which *multiplayer* game has given you the most laughs?',
      'Which *arcade* game would you put your last coin into?',
      'Which do you pick first in an *RPG*: the fighter, the mage or the thief?',
    ],
    atWork: {
      asks: [
        '+What keeps you playing a video game: the story, the challenge or your friends?',
        '+What makes a video game easy to pick up and hard to put down?',
        '+What matters most in making a video game: the idea, the team or plenty of play testing?',
        '+Which part of making a video game would you most like to work on: art, sound, code or story?',
      ],
      cued: [
        'What would you tell a young *developer* to make as a first game?',
        'What should a game *demo* show first: the story, the feel or the look?',
        'Which feedback is worth most during *early access*: forums, data or live streams?',
        'What would you always check one last time on the *launch* day of a game?',
      ],
    },
  },
  'escape rooms': {
    clues:
      '60 minutes, locked, clue, puzzle, escaped, padlock, game master, 60 mins, new room, players, groups of, solve, teams of, handcuffs, team of 2, mystery, team building, detective, murder, beat the clock, adventure, codes, immersive, stag, hen, crack, treasure hunt, theme, villain, heist, leaderboard, hint, suspects, haunted',
    cued: [
      'Which *clue* would you miss in an escape room: under a rug, in a book or on the ceiling?',
      'Which escape room *puzzle* do you go for first: numbers, words or things to move?',
      'What do you try first on a *padlock* in an escape room: a date, a pattern or luck?',
      'Who from your family would you pick first for an escape room *team*?',
      "Which *birthday* would you celebrate in an escape room: a child's, a friend's or your own?",
      'Which *detective* from a book or film would you want beside you in an escape room?',
      'What would you miss first if you were *locked* in an escape room: phone, snack or daylight?',
      'Who in your group of friends would go first into a *haunted* escape room?',
      'What would you call your team on an escape room *leaderboard*?',
      'Which *theme* would you choose for an escape room: pirates, space or an old hotel?',
    ],
  },
  'knitting and crochet': {
    clues:
      'needles, pattern, shawl, dk, merino, stitches, 4 ply, jumper, cast on, aran, double knit, balls, chunky, 50g, yarn, wool, hook, skein, knit, blanket, crocheting, granny square, sock, dyed, hank, amigurumi, row, knit along, beginners, squares, natter',
    cued: [
      'Which colour of *yarn* do you always reach for first?',
      'What would you knit a *blanket* for: a baby, the sofa or a friend far away?',
      'Which *sock* would you rather knit: plain, striped or full of cables?',
      'What would you make from a pile of *granny squares*: a blanket, a bag or a cardigan?',
      'What does a good *jumper* need: a big collar, a loose fit or a bold pattern?',
      'Where would you wear a hand-knitted *shawl*: to a wedding, on the sofa or on an evening walk?',
      'Which would you rather knit for a *baby*: a hat, a cardigan or bootees?',
      'How do you choose a new *pattern*: by the photo, by the yarn or by how easy it looks?',
    ],
  },
  'sewing and quilting': {
    clues:
      'zip, hem, bobbin, metre, thread, fabric, dressmaking pattern, interfacing, quilt, sewing machine, pattern, cotton, stitch, patchwork, fat quarter, seam, haberdashery, needle, beginner, dressmaking, blocks, jersey, bundle, workshop, binding, overlocker, batting, cutting mat, overlock, buttons, embroidery',
    cued: [
      'Who would you most like to make a *quilt* for?',
      'Which old clothes would you use for *patchwork*: shirts, jeans or baby clothes?',
      'What would you sew from one pretty *fat quarter*: a pouch, a cushion or a quilt block?',
      'What do you do with a new sewing *pattern*: cut it out, or trace it first?',
      'How do you hold a *zip* in place before you sew it: pins, clips or tape?',
      'What would you sew first from soft *jersey*: a top, a skirt or pyjamas?',
      'Which colour of *thread* runs out first in your sewing box?',
      'Where does your *sewing machine* live: out on a table, or away in a cupboard?',
    ],
  },
  'drawing and painting': {
    clues:
      'brushes, canvas, gouache, pencil, still life, charcoal, portraits, watercolour, acrylic, sketch, artist, oils, life drawing, paint, easel, paper, studio, beginners, ink, palette, sketchbook, pastel, art class, materials, landscape, supplies, sip, model',
    cued: [
      'What would you paint first in *watercolour*: the sea, a garden or a street?',
      '*Acrylic* paintings: bright and bold colours, or soft and quiet ones?',
      'Who would you ask to sit for a *portrait*?',
      'What would you put on the table for a *still life*?',
      'How do your hands look after drawing with *charcoal*: clean, grey or black to the wrists?',
      'What looks hardest to get right in *life drawing*: hands, feet or faces?',
      'What should a *beginner* draw first: a cup, a plant or their own hand?',
      'Which view near you would make a good *landscape* painting?',
    ],
  },
  woodwork: {
    clues:
      'oak, chisel, timber, sanding, joints, walnut, offcuts, bandsaw, turned, lathe, workshop, carving, joinery, bench, spoon, saw, wood, plane, bowl, ash, hand tools, whittling, dovetail, green wood, stool, maker, sharpen, finish, plywood',
    cued: [
      'What would you stir with a *spoon* you had carved yourself: soup, porridge or jam?',
      'What would you keep in a wooden *bowl*: fruit, keys or nothing at all?',
      'Which piece of furniture should be made of *oak*: a table, a bed or a bookcase?',
      'For a desk: dark *walnut*, pale ash or golden oak?',
      'What would you make from a box of *offcuts*: toys, coasters or picture frames?',
      'For a first go at *carving*: a spoon, a bird or a name?',
      'What is a big wooden *table* best for: long dinners, homework or board games?',
      'Which tool would you most like to be good with: the *chisel*, the saw or the plane?',
    ],
    atWork: {
      asks: [
        '+What makes a piece of woodwork look well made?',
        '+What makes a good woodworker: a sharp eye, a steady hand or patience?',
        '+What takes most patience in woodwork: the measuring, the joints or the finish?',
        'What would you ask a woodworker to make for you?',
      ],
      cued: [
        'Which *joint* do you like cutting best: dovetail, mortise and tenon or half lap?',
        'Which *timber* do clients ask you for most?',
        'What would you teach an *apprentice* joiner on the first day at the bench?',
        'In the *workshop*: the radio, a podcast or just the sound of the tools?',
      ],
    },
  },
  'pottery class': {
    clues:
      'clay, glaze, kiln, potter, stoneware, throwing, wheel, hand building, fired, mugs, bowl, taster, studio, pot, beginners, apron, tutor, ceramics, vase, sessions, slab, coil, six week, trimming, muddy, evening, sculpt, raku',
    cued: [
      'Which *glaze* would you choose for your first pot: sea green, deep blue or white?',
      'What came out of the *kiln* better than you had hoped in a pottery class?',
      "How did your first go at a potter's *wheel* end: with a bowl, a plate or a puddle?",
      'What makes you reach for one handmade *mug*: the handle, the size or the colour?',
      'What would you serve in a *bowl* that you made in a pottery class?',
      'What tip would you give *beginners* before their first pottery class?',
      'A pottery *taster*: for a birthday, for a date or for an evening to yourself?',
      'Which flowers would you put first in a *vase* made in a pottery class?',
      'What did you make out of *clay* at school?',
      'An *evening* pottery class: straight from work, or after supper?',
    ],
  },
  'craft workshops': {
    clues:
      'materials included, make and take, lino, glitter, beginners welcome, wreath, candle making, all materials included, make, maker, beginners, macrame, kit, materials, creative, lino print, felting, embroidery, stained glass, willow weaving, crafters, basket, studio, tutor, resin, jewellery making, mosaic, paper, glue, papercraft, take home, silver clay, handmade',
    cued: [
      'What would you put on a handmade *wreath*: dried oranges, berries or ribbon?',
      'Which scent would you choose at a *candle* making workshop?',
      'What would you make first in a *pottery* class: a mug, a bowl or a plant pot?',
      'Which would you rather make from *willow*: a basket, a bird or a plant frame?',
      'What picture would you carve for your first *lino* print?',
      'Where would you hang a piece of stained *glass* you had made yourself?',
      'Which *embroidery* would you choose for a shirt pocket: a flower, a name or an insect?',
      'Which craft would you like *children* to learn first: sewing, clay or woodwork?',
    ],
  },
};
