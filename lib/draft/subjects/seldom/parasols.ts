import type { Subject } from '../subject';

/** Evenings, trails and counters with a name of their own. */
export const parasols: readonly Subject[] = [
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
      choice: [
        '+Chess: slow and silent, or fast with plenty of banter?',
        'Where do you like to play chess: at a club, in a café or online?',
      ],
      problem: ['Which chess piece do you find the hardest to use well?'],
      experience: ['Who taught you how the knight moves?'],
    },
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
        '+Which colours look best on trees at night: warm gold, cool blue or all of them?',
        'What tastes best on an evening among the lights: hot chocolate, mulled wine or doughnuts?',
      ],
      idea: [
        'Who would you take along to see a garden lit up at night?',
        'Which tree or building near you would look wonderful lit up at night?',
      ],
    },
    atWork: {
      asks: [
        'Which lit-up tree, lake or building stopped you in your tracks?',
        'When is a light trail at its best: at dusk, after rain or late in the evening?',
        'Which would you light first in a garden: an old tree, a pond or the path?',
        'What do visitors remember most from a light trail: colours, music or the dark?',
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
      idea: [
        '+What would you forge first: a poker, a hook or a bottle opener?',
        'Who would you take along to a day at the forge?',
      ],
      choice: [
        'At the forge: a knife, a hook or a decorative leaf?',
        'At the forge: swing the hammer, or work the bellows?',
      ],
    },
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
      idea: [
        '+Which family film would you choose for a relaxed screening?',
        'Which film or show would be lovely to watch in a relaxed, come-as-you-are crowd?',
      ],
      experience: ['Which film can you watch again and again and still feel calm and happy?'],
      problem: ['~What would you bring to a cinema where everybody may wriggle and chat?'],
    },
    atWork: {
      asks: [
        'What makes a venue easier for everyone: softer light, softer sound or more space?',
        'Which helps visitors most before a relaxed screening: photos, a map or a short guide?',
        'What would you offer first at a relaxed screening: softer light, lower sound or a quiet room?',
        'Which cinema, theatre or museum surprised you by how well it welcomed everybody?',
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
        'Where do you like to run: on the road, on a trail or round the park?',
        'When do you like to run: before breakfast, at lunch or in the evening?',
      ],
      idea: ['What do you look for first in a pair of running shoes?'],
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
      experience: ['+Which Scottish country dance do you like best?'],
      choice: ['At a country dance: the fast reels, or the graceful slow ones?'],
      idea: ['Which tune gets your feet going before you have stood up?'],
      problem: ['Which Scottish country dance is the hardest to remember?'],
    },
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
      choice: [
        '+What matters most in a set of darts: weight, grip or looks?',
        'Your darts: light and slim, or heavy in the hand?',
        'Which flights would you choose for your darts: plain, bright or with a picture?',
      ],
      idea: ['What would your nickname be as a darts player?'],
    },
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
      choice: [
        '+Which finish do you like best on your nails: glossy, matte or glitter?',
        'On your nails: a classic red, or something wild?',
      ],
      experience: ['Which colour of nail varnish puts you in a good mood?'],
      problem: ['~What do you always have to do just when your nails are still wet?'],
    },
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
        'On your shelf: a fossil, a crystal or a pebble from the beach?',
      ],
      idea: ['What would you rather hold: a dinosaur tooth or a stone from space?'],
      experience: ['Which stone or shell have you kept since you were a child?'],
    },
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
      choice: [
        '+Crosswords: a quick one over coffee, or a cryptic one all weekend?',
        'Which puzzle do you like best: a crossword, a sudoku or a word search?',
        'A crossword: in pencil, in pen or out loud with everybody helping?',
      ],
      experience: ['Where do you like to do a puzzle: in bed, on the train or over breakfast?'],
    },
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
      choice: [
        'When do you like to arrive at the theatre: early for a drink, or just before the show?',
        'What matters most to you at a theatre: the welcome, the seat or the bar?',
        'Which front of house job would you try: tickets, bar or showing people to seats?',
      ],
      idea: ['What do you like to pick up in the foyer: a programme, a drink or an ice cream?'],
    },
    atWork: {
      asks: [
        'What did working front of house teach you about people?',
        'What makes a front of house welcome feel real: a smile, a chat or quick help?',
        'What matters most front of house: a warm welcome, calm or knowing the building?',
        'What do guests ask front of house staff again and again?',
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
      experience: ['What was the first record, tape or CD you owned?'],
      choice: [
        'How do you like to own music: vinyl, CD or download?',
        'A new album: start to finish, or straight to the song you know?',
        'What would you like to hear from a new band first: a single, an album or a live set?',
      ],
    },
    atWork: {
      asks: [
        'Which record sleeve would you hang on your wall?',
        'What helps a record label reach listeners: live shows, playlists or radio?',
        'Which artist did you hear in a tiny room before anybody knew them?',
        'What breaks a new artist through: the song, the timing or the live show?',
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
      idea: [
        'Which country would you like to get to know through a novel?',
        "Which country's books would you like to read next?",
      ],
      problem: ['~Which word in your language or dialect is impossible to translate?'],
    },
    atWork: {
      asks: [
        "Which country's writers would you like to see translated more?",
        'What matters most in a good translation: the voice, the accuracy or the rhythm?',
        'Which translated book changed how you see a country?',
        'Which book would you love to read in the language it was first written in?',
      ],
    },
  },
];
