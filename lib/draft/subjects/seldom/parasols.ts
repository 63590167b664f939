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
      idea: ['Which chess piece would you like to be for a day?'],
      problem: ['Which chess piece do you find the hardest to use well?'],
      choice: ['Chess: slow and silent, or fast with plenty of banter?'],
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
      idea: ['Which tree or building near you would look wonderful lit up at night?'],
      problem: ["What's the trickiest thing to photograph on a light trail?"],
      choice: ['On a light trail: hot chocolate first, halfway round or as the reward?'],
      experience: ['Which lights make you feel that winter has properly begun?'],
    },
    atWork: {
      work: [
        'When is a light trail at its best: at dusk, after rain or late in the evening?',
        'What do visitors remember most from a light trail: colours, music or the dark?',
      ],
      people: [
        'What does a crew do before a light trail opens that no visitor ever sees?',
        'Which lit-up tree, lake or building stopped you in your tracks?',
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
      idea: ['What would you forge first: a poker, a hook or a bottle opener?'],
      problem: ['What do you imagine is hardest at a forge: the heat, the hammer or the timing?'],
      choice: ['At the forge: swing the hammer, or work the bellows?'],
      experience: ['Which handmade iron thing do you still use at home?'],
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
      idea: ['Which film or show would be lovely to watch in a relaxed, come-as-you-are crowd?'],
      problem: ['~What would you bring to a cinema where everybody may wriggle and chat?'],
      choice: ['At a film where you may move about: seat, beanbag or the dance floor at the front?'],
      experience: ['Which film can you watch again and again and still feel calm and happy?'],
    },
    atWork: {
      work: [
        'What makes a venue easier for everyone: softer light, softer sound or more space?',
        'What gets forgotten most when a venue plans for autistic visitors?',
      ],
      people: [
        'What small change have you seen make a film or show easier for somebody?',
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
      idea: ['What do you look for first in a pair of running shoes?'],
      problem: ["What's the hardest part of a run: getting out of the door, or the last stretch?"],
      choice: ['A morning run: podcast, music or just the birds?'],
      experience: ['Which walk or run near you has the loveliest view?'],
    },
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
      idea: ['Which tune gets your feet going before you have stood up?'],
      problem: ['Which Scottish country dance is the hardest to remember?'],
      choice: ['At a country dance: the fast reels, or the graceful slow ones?'],
      experience: ['Which dance did you have to learn at school?'],
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
      idea: ['What would your nickname be as a darts player?'],
      problem: ['Which part of the dartboard do you find the hardest to hit?'],
      choice: ['Your darts: light and slim, or heavy in the hand?'],
      experience: ['Where did you throw your very first dart?'],
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
      idea: ['What would you call a new colour of nail varnish?'],
      problem: ['~What do you always have to do just when your nails are still wet?'],
      choice: ['On your nails: a classic red, or something wild?'],
      experience: ['Which colour of nail varnish puts you in a good mood?'],
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
      idea: ['What would you rather hold: a dinosaur tooth or a stone from space?'],
      problem: ['Which stone did you carry all the way home although it was far too heavy?'],
      choice: ['On your shelf: a fossil, a crystal or a pebble from the beach?'],
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
      idea: ['Which word would you love to fit into a crossword?'],
      problem: ['Which kind of crossword clue do you find the hardest to crack?'],
      choice: ['A crossword: in pencil, in pen or out loud with everybody helping?'],
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
      idea: ['What do you like to pick up in the foyer: a programme, a drink or an ice cream?'],
      problem: ["What's the trickiest part of finding your seat in a dark theatre?"],
      choice: ['Working front of house: greet people at the door, or show them to their seats?'],
      experience: ['Which guide or usher could you have listened to all day?'],
    },
    atWork: {
      work: [
        'What makes a front of house welcome feel real: a smile, a chat or quick help?',
        'What do guests ask front of house staff again and again?',
      ],
      people: [
        "What's the strangest thing you've seen left behind under a theatre seat?",
        'What did working front of house teach you about people?',
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
      idea: ['Which unknown band or singer near you should make a record?'],
      problem: ["What's hardest for a new band: writing songs, finding gigs or picking a name?"],
      choice: ['A new album: start to finish, or straight to the song you know?'],
      experience: ['What was the first record, tape or CD you owned?'],
    },
    atWork: {
      work: [
        'What breaks a new artist through: the song, the timing or the live show?',
        'What takes longest in getting a record out: the mix, the artwork or the pressing?',
      ],
      people: [
        'Which artist did you hear in a tiny room before anybody knew them?',
        'Which record sleeve would you hang on your wall?',
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
      idea: ['Which country would you like to get to know through a novel?'],
      problem: ['~Which word in your language or dialect is impossible to translate?'],
      choice: ['A book from far away: a crime story, a love story or one about food?'],
      experience: ['Which book from another country did you love?'],
    },
    atWork: {
      work: [
        "What's hardest to carry into another language: jokes, food or swearing?",
        'What sells a translated book best: the cover, a prize or a bookseller?',
      ],
      people: [
        'Which translated book changed how you see a country?',
        'Which book would you love to read in the language it was first written in?',
      ],
    },
  },
];
