import type { Subject } from '../../subject';

/** Clubs, societies and small institutions that hold a place together. */
export const societies: readonly Subject[] = [
  {
    name: 'club lotto',
    says: [
      'club lotto',
      'lotto (jackpot|draw|results|numbers)',
      '(hundred|100|200|500) club',
      'split the pot',
      'meat raffle',
      '50 ?50 (draw|raffle)',
    ],
    clues:
      'jackpot, winners, tickets, numbers drawn, match 3, raffle, rollover, lucky dip, draw, gaa, monday night, euro, clubhouse, envelope, bonus ball, 100 club, 50/50, pick four, no winner, per line, lucky, fundraiser, results, pub, seller, promoter, juvenile, pitch development, split, pot',
    asks: {
      idea: [
        '+~What would you buy the whole club if you won the lotto?',
        '+Which number would you never leave out of your club lotto ticket?',
        '+Where would you celebrate a club lotto win?',
        '+Who would you tell first if you won the club lotto?',
      ],
      choice: ['+Club lotto: the same numbers every week, or whatever comes up?'],
      experience: ['+What was the first thing you ever won in a club lotto or raffle?'],
    },
    cued: [
      'Who would you tell first if you won the club *jackpot*?',
      'What do you say when a draw has *no winner*: next time, or so close?',
      'Which *raffle* prize would you most like to take home: a hamper, a voucher or a turkey?',
      'What would you treat yourself to with a *match 3* prize?',
      'Where do you like to follow the club *draw*: in the pub, online or from a friend?',
      'Where do you keep a lotto *ticket*: in a wallet, on the fridge or in the car?',
      'What should a club *fundraiser* pay for first: the kit, the pitch or the showers?',
    ],
  },
  {
    name: 'bookmobile',
    says: [
      'book ?mobile',
      'mobile library',
      'library (van|bus|on wheels)',
      '(little|tiny) free library',
      'book (swap|exchange) (box|shelf|table)',
    ],
    clues:
      'shelves, borrow, readers, librarian, timetable, large print, picture books, stops, library, mobile, van, shelf, rural, little free, route, audiobook, overdue, bus, card, story, novel, wheels, returns, dvd, village, children, school, read, housebound, parked',
    asks: {
      idea: [
        '+Where would you like a bookmobile to stop?',
        '+Which book would you put on every bookmobile?',
        '+Which author would you ask for at the bookmobile?',
      ],
      experience: ['+Which shelf do you head for first in a bookmobile?'],
      choice: [
        '+What should a bookmobile carry besides books: puzzles, games or films?',
        '+What do you like best about a bookmobile: the books, the chat or the surprise?',
      ],
    },
    cued: [
      'Which *audiobook* is best for a long journey?',
      'Where should a mobile library make its next *stop*: a school, a pub or a village green?',
      'Which book would you put in a *little free* library for a stranger?',
      "*Large print*: handy for tired eyes, or for reading at arm's length in bed?",
      'Which *librarian* do you remember, and which book did they put in your hand?',
      'Where do you keep your library *card*: in a wallet, on the phone or as a bookmark?',
      'Which *novel* would you press into the hands of a friend?',
      'Which *story time* book makes small children shout along?',
    ],
    atWork: {
      asks: [
        'Which event would you add to a bookmobile: story time, a book swap or computer help?',
        'What should a bookmobile carry besides books: internet, games or good coffee?',
        'What makes a bookmobile a joy for readers: a friendly librarian, new books or regular stops?',
        'Where should a bookmobile stop first: schools, villages or care homes?',
      ],
      cued: [
        'Which *route* taught you most about what people read?',
        'Which shelf of the *van* empties first on a rural day?',
        'What do *readers* talk about most on the steps of a mobile library?',
        'How do you plan a *timetable* that village schools and pensioners both like?',
      ],
    },
  },
  {
    name: 'twinning association',
    says: [
      'town twinning',
      'twinning (association|visit|committee|link|anniversary)',
      'twin(ned)? town',
      'sister cit(y|ies)',
      'twinned with',
      'exchange (visit|students?) (to|from)',
      'pen ?friend',
    ],
    clues:
      'host families, france, germany, mayor, delegation, charter, welcome, bonjour, exchange visit, host, twin town, sister city, french, anniversary, coach, friendship, pétanque, sign, german, wine tasting, committee, italy, homestay, quiz, conversation group, ceremony, language, member, agm, wine, japan',
    asks: {
      idea: ['Which place in the world would you twin your town with?'],
      choice: [
        'A visitor from the twin town: a tour of the sights, or a meal at your table?',
        'What would you show a guest from a twin town first: the market, a park or the pub?',
      ],
      experience: ['Which meal do you remember best from a stay with a family abroad?'],
    },
    cued: [
      'What did you learn to say in French straight after *bonjour*?',
      'What would you bring *host families* as a present from your town?',
      'Who taught you to play *pétanque*, or who would you like to play with?',
      'Which dish would you cook for a *delegation* from a twin town?',
    ],
  },
  {
    name: "seniors' club",
    says: [
      'u3a',
      'university of the third age',
      'probus( club)?',
      "(retired|pensioners|over 60s|seniors|senior citizens)'? (club|group|association)",
      'active retirement',
      'senior cent(er|re)',
    ],
    clues:
      'interest groups, retirement, speaker, outing, committee, coach trip, lunch club, u3a, lunch, bingo, over 60s, tea dance, pensioner, talk, cards, retired, carpet bowls, coffee morning, knitting, day centre, chair exercise, whist, scrabble, members, walk, probus, sing-along, line dancing, transport, hall, tai chi, biscuits, age',
    asks: {
      idea: ['What would you like to learn together with others at a club?'],
      experience: ['Which hobby did you take up later in life?'],
      choice: ['In retirement: a new language, a new instrument or a good long walk?'],
      problem: ['~Which hobby would fill your whole week if nobody stopped you?'],
    },
    cued: [
      'What do you call out first at *bingo*: the number, a joke or nothing at all?',
      'Where would you go on a *coach trip* with good company: the sea, a garden or a market?',
      'Which dance would you get up for at a *tea dance*: waltz, quickstep or anything slow?',
      'Which game would you choose for a club afternoon: *Scrabble*, whist or dominoes?',
    ],
  },
  {
    name: "members' club",
    says: [
      "(working men|social|members|miners|legion|railway)'?s? club",
      'rsl( club)?',
      'british legion',
      'vfw( post| hall)?',
      'american legion',
      'bowlo',
      'legion hall',
    ],
    clues:
      'steward, function room, raffle, cabaret, committee, turn, veterans, members only, bar, snooker, bingo, legion, live music, membership, darts, meat raffle, social, pint, agm, act, rsl, karaoke, guest, concert room, draught, working men, miners, quiz, disco, domino, sunday roast, secretary',
    asks: {
      choice: [
        '+Saturday night at the club: bingo, a band or a game of snooker?',
        'What do you enjoy most at the club: the bands, the bingo or the friendly faces?',
        'Which night would you go to the club for: a quiz, bingo or live music?',
      ],
      idea: ['Which act would you book for a Saturday night at the club?'],
    },
    cued: [
      '*Snooker* or darts at the club: the green table, or the board?',
      'Which song would you sing at the club *karaoke*?',
      'Which prize would you hope for in a *meat raffle*: the ribs, the roast or the sausages?',
      'Who would you like to share a table with at *bingo*?',
    ],
  },
  {
    name: 'neighbourhood watch',
    says: [
      'neighbou?rhood watch',
      'neighbou?rhood (association|group|patrol)',
      "residents'? (association|group|meeting)",
      'homeowners association',
      'resident welfare association',
    ],
    clues:
      'neighbours, street, newsletter, coordinator, residents, bylaws, block captain, burglary, crime, police, cctv, scam, sign, suspicious, doorbell camera, pcso, theft, report, coffee, patrol, hoa, sticker, speeding, whatsapp group, shed, doorstep, litter, parking, break-in, locks, fraud, vigilance',
    asks: {
      experience: ['What kind thing has a neighbour done for you?'],
      idea: ['What do you like best about the street you live in?'],
      choice: [
        'News from your street: a chat over the fence, a group chat or a note on a lamp post?',
        'Which event would bring your street together: a barbecue, a clean-up or a quiz?',
      ],
    },
    cued: [
      'Which *sign* would you put up in your street, just for fun?',
      'What would you like to read in a street *newsletter*?',
      'How would you slow down *speeding* on your street: flowers, signs or a smile?',
      'What do you do when you get a *scam* call: hang up, laugh or talk nonsense?',
    ],
  },
  {
    name: 'time bank',
    says: [
      'time ?bank(ing)?',
      'skill ?s? (swap|share|exchange)',
      'buy nothing( group)?',
      'freecycle',
      'give and take day',
      'clothes swap',
    ],
    clues:
      'credits, hour, neighbours, skills, swapping, pre loved, favours, swap, exchange, gardening, volunteer, member, freecycle, diy, timebank, broker, dog walking, share, sewing, lift, gift, computer help, buy nothing, earn, baking, isolation, no money, shelf, giveaway, lending, repair',
    asks: {
      idea: ['+Which skill of yours would you gladly share for an hour?'],
      choice: [
        '+What would you offer in a time bank: gardening, cooking or computer help?',
        'An hour for a neighbour: help in the garden, or help with the computer?',
      ],
      problem: ['Which job at home would you happily swap with a neighbour?'],
    },
    cued: [
      'Which *gardening* job would you gladly do for somebody else?',
      'What would you teach in an hour of *computer help*?',
      "Where would you take a neighbour's dog for an hour of *dog walking*?",
      'What could you mend with an hour of *sewing*: a hem, a zip or a teddy?',
    ],
  },
  {
    name: 'seed swap',
    says: [
      'seed (swap|library|libraries|exchange|share)',
      'seedy (saturday|sunday)',
      'plant (swap|exchange|share)',
      'seed savers?',
      'save your own seed',
    ],
    clues:
      'heirloom, seedlings, packets, tomatoes, growers, beans, cuttings, allotment, seeds, library, gardener, seedling, envelope, plant, heritage, germination, spring, sow, saving, variety, vegetable, exchange, potato, cutting, seedy sunday, flower, harvest, label, chilli, pots, table',
    asks: {
      idea: ['+Which seeds would you bring to a seed swap?'],
      choice: [
        '+What would you like to find at a seed swap: tomatoes, beans or flowers?',
        '+At a seed swap: an old favourite, or something you have never grown?',
      ],
      problem: ['~Which vegetable do you sow far too much of every spring?'],
    },
    cued: [
      'Which *seedling* do you have too many of by May: tomato, courgette or lettuce?',
      'What would you write on an *envelope* of seeds for a stranger?',
      'A *potato* from a friend: in the ground, in a bucket or straight into the pan?',
      'How do you mark your *heirloom* seeds: in pencil, on a stick or by memory?',
    ],
  },
  {
    name: 'family history',
    says: [
      'family (history|tree)( society| group| research)?',
      'genealog(y|ist|ical)',
      'ancestry (research|group|workshop)',
      'dna (test kit|matches)',
      'trace your (roots|ancestors|family)',
    ],
    clues:
      'census, parish records, ancestors, surname, archives, great grandparents, emigrated, genealogy, dna, records, parish, grandparent, tree, photo, certificate, society, descendant, old letters, birth, roots, beginners, war, research, great-aunt, immigration, graveyard, baptism, scan, transcription, cousins, generations, brick wall',
    asks: {
      idea: ['+Which of your ancestors would you invite to dinner?'],
      choice: ['Tracing the family: a famous ancestor, or a rogue with a good story?'],
      experience: ['What trade was in your family for the longest?'],
      problem: ['~Which family story do you rather hope is true?'],
    },
    cued: [
      'Which *surname* in your family tree do you like best?',
      'What would you look for first in an old *census*: a name, a street or a trade?',
      'Which *photo* of a great-grandparent would you most like to find?',
      'Which country would a *DNA* test most surprise you with?',
    ],
  },
];
