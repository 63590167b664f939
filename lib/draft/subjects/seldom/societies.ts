import type { Subject } from '../subject';

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
      idea: ['~What would you buy the whole club if you won the lotto?'],
      problem: ['Which number would you never leave out of your club lotto ticket?'],
      choice: ['Club lotto: the same numbers every week, or whatever comes up?'],
      experience: ['What was the first thing you ever won in a club lotto or raffle?'],
    },
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
      idea: ['Which picture book do you never tire of reading aloud?'],
      problem: ['Which book always seems to be out when you look for it at the library?'],
      choice: ['At the mobile library: your favourite shelf, or whatever the librarian suggests?'],
      experience: ['Which book do you remember borrowing as a child?'],
    },
    atWork: {
      work: [
        'What should a bookmobile carry besides books: internet, games or good coffee?',
        'What matters more for a mobile library: more stops, or longer at each one?',
      ],
      people: [
        'Which librarian do you still remember, and what did they put in your hands?',
        'Which book would you be happiest to find on the shelf of a bookmobile?',
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
      problem: ['Which words in another language do you find hardest to pronounce?'],
      choice: ['A visitor from the twin town: a tour of the sights, or a meal at your table?'],
      experience: ['Which meal do you remember best from a stay with a family abroad?'],
    },
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
      problem: ['~Which hobby would fill your whole week if nobody stopped you?'],
      choice: ['In retirement: a new language, a new instrument or a good long walk?'],
      experience: ['Which hobby did you take up later in life?'],
    },
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
      idea: ['Which act would you book for a Saturday night at the club?'],
      problem: ['Which round of the club quiz do you always get stuck on?'],
      choice: ['Saturday night at the club: bingo, a band or a game of snooker?'],
      experience: ['Which party at the club does your family still talk about?'],
    },
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
      idea: ['What do you like best about the street you live in?'],
      problem: ['~Which neighbour knows everything that goes on in your street?'],
      choice: ['News from your street: a chat over the fence, a group chat or a note on a lamp post?'],
      experience: ['What kind thing has a neighbour done for you?'],
    },
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
      idea: ['Which skill of yours would you gladly share for an hour?'],
      problem: ['Which job at home would you happily swap with a neighbour?'],
      choice: ['An hour for a neighbour: help in the garden, or help with the computer?'],
      experience: ['What was the handiest thing a neighbour taught you?'],
    },
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
      idea: ['Which seeds would you bring to a seed swap?'],
      problem: ['~Which vegetable do you sow far too much of every spring?'],
      choice: ['At a seed swap: an old favourite, or something you have never grown?'],
      experience: ['Which plant in your garden was a gift?'],
    },
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
      idea: ['Which of your ancestors would you invite to dinner?'],
      problem: ['~Which family story do you rather hope is true?'],
      choice: ['Tracing the family: a famous ancestor, or a rogue with a good story?'],
      experience: ['What trade was in your family for the longest?'],
    },
  },
];
