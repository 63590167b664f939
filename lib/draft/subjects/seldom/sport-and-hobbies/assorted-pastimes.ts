import type { Subject } from '../../subject';

/** Evenings, trails and counters with a name of their own. */
export const assortedPastimes: readonly Subject[] = [
  {
    name: 'chess night',
    says: [
      "chess (beginners?|novices?|improvers?)('s?)? ?(night|evening|class|session)?",
      'chess (night|evening|in the pub|cafe|social)',
      '(learn|teach) (to play )?chess',
      'beginners chess',
    ],
    clues:
      'boards, clocks, checkmate, opening, knights, pawns, queen, rated, players, beginners, tournament, blitz, rook, pub, grandmaster, casual, bishop, moves, coffee, boards provided, club, social, gambit, simul, juniors, puzzle, opponent, strategy',
    asks: {
      experience: ['+Who taught you how the knight moves?'],
      problem: [
        '+Which chess piece do you find the hardest to use well?',
        'Who gave you your hardest game of chess?',
      ],
      choice: ['+What do you enjoy most about chess: the tactics, the company or the quiet?'],
    },
    cued: [
      '*Blitz* or a slow game: which suits a night at the pub?',
      'Which *opening* do you play without thinking?',
      'What should a *beginner* learn first on a chess night: the moves, a trap or a handshake?',
      'What goes best with a game of chess: *coffee*, a pint or something sweet?',
    ],
  },
  {
    name: 'lights in the garden',
    says: [
      '(lights|lanterns|light) (in|at) the (garden|park|woods|castle|zoo|abbey)',
      '(illuminated|glow|lit) (trail|garden|wood|woodland|forest|walk)',
      'garden of lights?',
      'lights? (festival|spectacular|switch on)',
    ],
    clues:
      'lasers, tunnel of light, timed entry, after dark, fire pit, mulled, lanterns, glowing, illuminated, trail, winter, christmas, botanic, castle, woodland, installations, festive, sparkling, mulled wine, projection, neon, marshmallows, enchanted, tunnel, switch-on, november, fairy lights, twinkling, reflections, lakeside, wrap up warm',
    asks: {
      choice: [
        'On a light trail: hot chocolate first, halfway round or as the reward?',
        'What tastes best on an evening among the lights: hot chocolate, mulled wine or doughnuts?',
        'Which colours look best on trees at night: warm gold, cool blue or all of them?',
      ],
      idea: ['Which tree or building near you would look wonderful lit up at night?'],
    },
    cued: [
      'Which shape would you like a *lantern* to be: star, fish or moon?',
      'How do you like your *marshmallows*: barely warm, golden or black?',
      'Which *castle* or manor would you love to see lit up?',
      'What would you hang in a *woodland* at night: bells, stars or paper birds?',
    ],
    atWork: {
      asks: [
        'When is a light trail at its best: at dusk, after rain or late in the evening?',
        'What do visitors remember most from a light trail: colours, music or the dark?',
        'What makes a light trail memorable: the music, the colours or the setting?',
        'Which would you light first in a garden: an old tree, a pond or the path?',
      ],
      cued: [
        'Which light *installation* have you seen that you would have loved to build?',
        'What keeps a crowd happy at the gate of a *timed* trail?',
      ],
    },
  },
  {
    name: 'forge day',
    says: [
      'blacksmithing',
      '(forge|forging|blacksmith|anvil|knife making|bladesmith) (day|taster|course|class|experience|workshop)',
      'toast(ing)? fork',
    ],
    clues:
      'anvil, hammer, poker, coal, red hot, iron, bottle opener, sparks, blacksmith, steel, knife making, fire, hook, hot metal, bladesmith, tongs, workshop, fire poker, course, coke, heat, hardening, apron, smithy, experience, damascus, billet, bellows, twist, toasting fork, smith',
    asks: {
      idea: ['+What would you forge first: a poker, a hook or a bottle opener?'],
      choice: [
        'At the forge: swing the hammer, or work the bellows?',
        'What would you enjoy most at a forge: the fire, the hammering or the finished piece?',
      ],
      experience: ['Which handmade iron thing do you still use at home?'],
    },
    cued: [
      'What would you hang on a hand-forged *hook*: a coat, a lantern or a pan?',
      'Which would you rather shape at the *anvil*: a leaf, a spiral or a spoon?',
      'Who would you give a hand-forged *bottle opener* to?',
      'How would you describe the smell of hot *iron* and coal?',
    ],
  },
  {
    name: 'relaxed screening',
    says: [
      '(relaxed|autism friendly|sensory|dementia friendly|captioned|subtitled|audio described|signed) (screening|performance|show|matinee|concert)',
      'lights (up|on) and (the )?sound (down|low)',
      'chilled performance',
    ],
    clues:
      "sensory, quiet space, move around, captions, ear defenders, autism, lights up, cinema, film, audio described, subtitles, dementia-friendly, sound lowered, carers, bsl, seats, performance, neurodivergent, chill-out space, matinee, accessible, theatre, low lighting, make noise, panto, additional needs, tourette's, popcorn",
    asks: {
      experience: [
        '+What makes a cinema or theatre feel welcoming?',
        '+What makes a film or show comfortable for everybody?',
      ],
      choice: [
        '+Which film or show would you choose for a relaxed audience?',
        '+Which film or show would be lovely to watch in a relaxed, come-as-you-are crowd?',
      ],
      idea: ['~What would you bring to a cinema where everybody may wriggle and chat?'],
    },
    cued: [
      'How do you like the sound in a *cinema*: loud, soft or with subtitles on?',
      'When do you switch *captions* on at home: always, for mumbling actors or never?',
      'What makes a *quiet space* a good one: soft light, cushions or nobody talking?',
      'Which *theatre* show or panto would be best for a relaxed performance?',
    ],
    atWork: {
      asks: [
        'What matters most at a relaxed screening: trained staff, softer sound or freedom to move?',
        'What makes a venue easier for everyone: softer light, softer sound or more space?',
        'Where would you like to see more relaxed sessions: cinemas, theatres or museums?',
        'Which helps visitors most before a relaxed screening: photos, a map or a short guide?',
      ],
      cued: [
        'What do *dementia-friendly* screenings need most: a good song, tea or an interval?',
        'Which training about *autism* would help a cinema team most?',
      ],
    },
  },
  {
    name: 'running shop',
    says: [
      'gait analysis',
      'running (shop|store)',
      '(run|trail|running) (shoe|trainer) (fitting|demo|trial|wall)',
      'running (socks|vest|belt|jacket|headlamp)',
    ],
    clues:
      'treadmill, stride, cushioning, half sizes, carbon, parkrun, trainers, gait analysis, shoes, fitting, trail, marathon, runner, socks, vest, hydration, insoles, head torch, gels, sports bra, pronation, pair, midsole, demo run, 5k, reflective, carbon plate, race, drop, foam roller',
    asks: {
      choice: [
        '+What matters most in a running shoe: comfort, grip or weight?',
        '+Where do your running shoes take you most: road, park or trail?',
        '+Where would you go for the first run in new running shoes: hills, woods or by the water?',
        "What's the hardest part of a run: getting out of the door, or the last stretch?",
      ],
      experience: [
        'What do you look for first in a pair of running shoes?',
        'How long do you keep a pair of running shoes?',
      ],
    },
    cued: [
      'Which way do you like a *trail*: through woods, along water or over hills?',
      'Which *marathon* would you run, or cheer at, if you could pick any city?',
      'Which kind of *socks* do you like for a run: thin, thick or whatever is clean?',
      'How do you carry water on a long run: a *hydration* vest, a belt or a bottle in hand?',
      'What do you treat yourself to after *parkrun*: coffee, cake or a second breakfast?',
      'How do you like the *cushioning* under your feet: soft, springy or firm?',
      'Where would you run or walk with a *head torch*: woods, lanes or the beach?',
      'What keeps you going on a *treadmill*: music, a series or the clock?',
    ],
  },
  {
    name: 'Scottish country dancing',
    says: [
      '(scottish|english|old time) (country )?dancing',
      'country dance (class|club|night)',
      '(contra|barn|folk) danc(e|ing)',
      'strathspey',
      '(eightsome|highland) reel',
    ],
    clues:
      'caller, jigs, reels, partner, pumps, sets, hall, accordion, ceilidh, strathspey, class, kilt, band, tunes, steps, dancers, rscds, beginners, fiddle, burns, gay gordons, soft shoes, morris, contra, ball, sash, stockings, figures, dashing white sergeant',
    asks: {
      choice: [
        '+What do you enjoy most about Scottish country dancing: the music, the company or the steps?',
        'At a country dance: the fast reels, or the graceful slow ones?',
      ],
      idea: ['Which tune gets your feet going before you have stood up?'],
      experience: ['Which dance did you have to learn at school?'],
    },
    cued: [
      'What would you wear to your first *ceilidh*: a kilt, a long skirt or good trainers?',
      'Which dance gets you out of your chair: *Gay Gordons* or Strip the Willow?',
      'What would you like to hear first on *Burns* night: the pipes, the poem or the band?',
      'Which *fiddle* or accordion tune could you listen to all evening?',
    ],
  },
  {
    name: 'darts shop',
    says: [
      'darts? (shop|store|flight|barrel|board|case|stem)',
      '(steel|soft) tip darts?',
      'tungsten darts?',
      'dart ?boards?',
      '(pool|snooker) cues?',
    ],
    clues:
      'tungsten, flights, oche, double top, bullseye, grams, barrels, chalk, dartboard, stems, 180, steel tip, soft tip, double, case, players, surround, board, checkout, pub, league, practice, treble, grip, signature, points, shafts, cabinet, bristle, 23g',
    asks: {
      choice: ['+Your darts: light and slim, or heavy in the hand?'],
      experience: ['+Which double do you like to finish on in a game of darts?'],
      idea: ['What would your nickname be as a darts player?'],
      problem: ['Which part of the dartboard do you find the hardest to hit?'],
    },
    cued: [
      'Which pattern would you choose for your *flights*: plain, flag or flames?',
      'How many *grams* feel right in your hand when you throw?',
      'Which double do you like to finish on at the *dartboard*?',
      'Who do you know who could hit a *180* on a good night?',
    ],
  },
  {
    name: 'nail varnish',
    says: [
      'nail (varnish|lacquer|polish|stickers?|wraps?|file|oil)',
      'press ?on nails?',
      'gel (polish|kit|lamp)',
    ],
    clues:
      'coat, chip, gloss, shade, cuticle, refillable, quick dry, polish, gel, manicure, lacquer, press-on, glitter, top coat, base coat, cuticle oil, vegan, chrome, remover, bottle, pastel, lamp, nude, stickers, colours, hema-free, acetone, toes, swatches, 10ml, neon',
    asks: {
      experience: [
        '+Which colour do you put on your nails for a party?',
        'Which colour are your nails today?',
        '~What do you always have to do just when your nails are still wet?',
      ],
      choice: ['+On your nails: a classic red, or something wild?'],
      idea: ['Which nail colour would you like to try next?'],
    },
    cued: [
      'How long does a *manicure* last on your hands: a day, a week or longer?',
      'Which *pastel* would you choose for spring nails: mint, lilac or peach?',
      'When do you wear *glitter* on your nails: parties only, holidays or any day?',
      "Where do you get a *gel* colour done: at the salon, at a friend's or at home?",
    ],
  },
  {
    name: 'minerals and meteorites',
    says: [
      'meteorites?',
      '(mineral|rock and gem|gem and mineral|crystal and fossil) (shop|show|fair|museum|dealer)',
      'fossils? (and|,) (minerals?|crystals?|rocks?)',
      'geodes?',
      'amethyst (geode|cave)',
    ],
    clues:
      'ammonite, quartz, amber, trilobite, specimens, polished, agate, fossils, crystal, amethyst, geode, gem, collector, geology, dinosaur, pallasite, space rock, show, iron, labradorite, pyrite, tourmaline, tumble stones, opal, cabochon, dealer, megalodon, rockhound, museum',
    asks: {
      choice: [
        '+Fossils, crystals or meteorites: which would you collect?',
        '+On your shelf: a fossil, a crystal or a pebble from the beach?',
      ],
      idea: ['+What would you rather hold: a dinosaur tooth or a stone from space?'],
      experience: ['Which stone or shell have you kept since you were a child?'],
    },
    cued: [
      'Which *crystal* do you find most beautiful: amethyst, quartz or pyrite?',
      'Where have you looked for a *fossil*: on a beach, in a quarry or on a gravel path?',
      'What would you make from a piece of *amber*: a ring, a pendant or nothing at all?',
      'Which colour do you look for first in an *opal*: blue, green or fire red?',
    ],
  },
  {
    name: 'crosswords',
    says: [
      'cross ?words?',
      '(crossword|puzzle) (compiler|setter|page|book)',
      'cryptic (clue|crossword)',
      'sudokus?',
      'word ?search(es)?',
    ],
    clues:
      'clues, across, anagram, solver, grid, setter, cryptic, puzzle, sudoku, newspaper, down, letters, compiler, answers, solve, pencil, wordplay, quick, wordsearch, brain teaser, cuppa, themed, enumerations, puzzle book, dictionary, general knowledge, squares, coffee break',
    asks: {
      choice: ['Where do you like to do a puzzle: in bed, on the train or over breakfast?'],
      experience: [
        'Which word have you learnt from a crossword?',
        'Who in your family is quickest at crosswords?',
        "What's the cleverest crossword clue you can remember?",
      ],
    },
    cued: [
      '*Cryptic* or quick: which crossword do you turn to first?',
      "What do you do when the last word in the *grid* won't come: sleep on it, or ask somebody?",
      '*Sudoku* or a crossword: which goes with your morning tea?',
      'How do you cheer a good *anagram*: a smile, a groan or a shout across the room?',
    ],
  },
  {
    name: 'front of house',
    says: [
      'front of house (assistant|team|volunteer|staff|manager)',
      '(box office|theatre|cinema|museum|gallery) (assistant|usher|steward|volunteer)',
      'usher(s|ette)?',
      'room (steward|guide)',
      'volunteer (guide|steward)',
    ],
    clues:
      'playhouse, auditorium, torch, ice cream tray, usher, theatre, box office, foyer, volunteer, audience, hospitality, vacancies, museum, steward, programme, cinema, bar, reception, staff, manager, gallery, assistant, evenings, shift, greet, performances, host, ice cream, interval, evacuation, hourly',
    asks: {
      experience: [
        '+What makes a good usher or steward?',
        'Who gave you a warm welcome at a theatre or museum?',
      ],
      choice: [
        '+Which show or exhibition would you love to work at?',
        'What would you enjoy in a front of house job: the people, the shows or the buzz?',
      ],
    },
    cued: [
      'Which snack do you take into the *cinema*?',
      'Which *museum* would you like to have to yourself after closing time?',
      'How do you like to be greeted at a hotel *reception*?',
      'What would you pick up from a *theatre* bar in the interval?',
    ],
    atWork: {
      asks: [
        'What did working front of house teach you about people?',
        'What makes a front of house welcome feel real: a smile, a chat or quick help?',
        'What do audiences value most front of house: a warm hello, clear directions or quick service?',
        'Which skill matters most front of house: a smile, patience or quick thinking?',
      ],
      cued: [
        'What do you look for first in somebody who wants to work *front of house*?',
        'Which small thing does a great *usher* do that nobody trains?',
      ],
    },
  },
  {
    name: 'record label',
    says: [
      '(record|indie|music) label',
      '(debut|new) (ep|lp)',
      '(vinyl|lp) (pressing|plant|factory)',
      'test pressing',
    ],
    clues:
      'roster, pressing, sleeve, limited, demo, tracks, vinyl, single, ep, band, album, artist, release, signed, debut, pre-order, lp, indie, listen, test pressing, 7-inch, songs, limited edition, streaming, punk, gatefold, distribution, repress, techno',
    asks: {
      choice: [
        '+How do you like to hear a new album: on vinyl, on CD or streamed?',
        '+What do you look at first on a record: the cover, the lyrics or the track list?',
        '+What was the first record, tape or CD you owned?',
      ],
      experience: ['Which debut album do you still play?'],
    },
    cued: [
      'Which *vinyl* record would you play to a friend who has none?',
      'What does a good album *sleeve* need: a photo, a painting or the lyrics?',
      'Which *debut* would you like to hear again for the first time?',
      'Where do you listen to new *songs* most: in the kitchen, the car or on a walk?',
    ],
    atWork: {
      asks: [
        'What makes a record release stand out: the song, the sleeve or the video?',
        'Which record sleeve would you hang on your wall?',
        'Which artist did you hear in a tiny room before anybody knew them?',
        'What breaks a new artist through: the song, the timing or the live show?',
      ],
      cued: [
        'Which track do you put first on an *EP*: the loudest, the catchiest or the slowest?',
        'What persuades you to listen to a *demo* to the end?',
      ],
    },
  },
  {
    name: 'books in translation',
    says: [
      '(books|novel|fiction|poetry|literature) in translation',
      '(translated|world) (fiction|literature)',
      'literary translat(or|ion)',
      'translated (from|by)',
    ],
    clues:
      'translator, shortlist, english, novel, author, fiction, publisher, literature, poetry, translated by, prize, international booker, korean, japanese, reading, bookshop, french, stories, writer, short stories, spanish, literary, women in translation, classic, longlist, norwegian, world literature, language, august, small press',
    asks: {
      experience: ['+Which book from another country did you love?'],
      idea: ['+Which country would you like to get to know through a novel?'],
      choice: ['A book from far away: a crime story, a love story or one about food?'],
      problem: ['~Which word in your language or dialect is impossible to translate?'],
    },
    cued: [
      'What draws you into a *Japanese* novel: the quiet, the food or the cats?',
      'Which *Spanish* or Latin American story would you give to a friend?',
      'What makes a good *French* novel in your eyes: love, lunch or long sentences?',
      'How do you read *poetry* from another language: in translation, aloud or both side by side?',
    ],
    atWork: {
      asks: [
        '+What is hardest to translate: humour, poetry or slang?',
        "+Which country's writers would you like to see translated more?",
        '+What matters most in a good translation: the voice, the accuracy or the rhythm?',
        'What would you ask a literary translator?',
      ],
      cued: [
        'Which line do you find hardest to *translate*: a joke, a rhyme or a swear word?',
        'Where do readers find *translated* fiction most: prizes, tables in shops or friends?',
      ],
    },
  },
];
