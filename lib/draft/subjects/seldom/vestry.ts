import type { Subject } from '../subject';

/** What goes on in and around a church between two Sundays. */
export const vestry: readonly Subject[] = [
  {
    name: 'nativity',
    says: [
      'nativity( (play|scene|service|trail|festival|set|costume|display|crib))?',
      'christingle',
      'advent (service|carol|candle|wreath|procession|trail)',
      '(crib|living crib) (service|festival|display)',
      'three (kings|wise men)( (parade|procession|cake))?',
      'toy service',
    ],
    clues:
      'shepherds, donkey, tea towel, manger, tinsel, carols, mary, joseph, stable, angel, wise men, christingle, crib, costume, innkeeper, camel, baby jesus, bethlehem, star, advent, church, rehearsal, lamb, school hall, knitted, christmas eve, live animal, halo, service',
    asks: {
      experience: ['+What was your part in the nativity play at school?'],
      choice: [
        'Which nativity costume do you like best: angel, shepherd or king?',
        'A part in the nativity: a king with a crown, or the back half of the donkey?',
      ],
      idea: ['Which carol belongs in every nativity play?'],
    },
  },
  {
    name: 'christening',
    says: [
      'christening( (gown|service|gift|cake|party|robe|invitation|venue))?',
      'baptism( (service|preparation|sunday|gift))?',
      '(first|holy) communion( (class|dress|day|party|sunday))?',
      'confirmation (class|service|candidate|sunday)',
      'naming (ceremony|day)',
      'god ?(parent|mother|father|child|daughter|son)',
    ],
    clues:
      'font, gown, veil, vicar, lace, family lunch, baptism, godparent, naming, baby, church, robe, ceremony, invitation, first communion, keepsake, silver, bib, candle, personalised, reception, godmother, buffet, goddaughter, priest, bible, cross, shawl, blessing, dessert table',
    asks: {
      choice: [
        'What makes a christening special: the family, the gown or the lunch?',
        'Which cake would you serve at a christening: fruit, sponge or chocolate?',
        'A christening gift: a silver spoon, a story book, or a tree to plant?',
      ],
      idea: ['Which flowers would you choose for a christening?'],
    },
  },
  {
    name: 'church flowers',
    says: [
      'church flower',
      'flower (festival|rota|guild|arranging|arranger|club|demonstration)',
      '(altar|pedestal) (flowers|arrangement)',
      'floral (art|design) (club|society|group|demonstration)',
      'ikebana',
      'flower (show|carpet) (in|at) the (church|cathedral|chapel)',
    ],
    clues:
      'pedestal, oasis, lilies, arrangers, foliage, secateurs, altar, vase, arranging, rota, lily, floral art, easter, flower guild, festival, demonstrator, harvest, chrysanthemum, display, windowsill, arrangement, font, nave, greenery, moss, eco friendly mechanics, theme, sanctuary, carnation, pew end',
    asks: {
      choice: [
        'Arranging flowers: three perfect stems, or the whole garden in a jug?',
        'Church flowers: all white, soft pastels or bright colours?',
        'Where in a church do flowers look best: at the altar, by the door or on the windowsills?',
      ],
      idea: ['Which flowers would you choose for a church wedding?'],
    },
  },
  {
    name: 'new vicar',
    says: [
      'new (vicar|rector|priest|pastor|curate|deacon|bishop|chaplain|parish priest)',
      'ordain(ed)?',
      'bishop (of|visit|visits|elect)',
      '(farewell|retirement) (of|to|service for) (the|our) (vicar|rector|minister|pastor|priest)',
      '(ordination|induction|licensing) service',
      'new curate',
    ],
    clues:
      'parish, congregation, diocese, rev, ministry, pulpit, sermon, churchwarden, rector, curate, bishop, licensing, induction, ordained, deacon, priest, vicarage, welcome service, archdeacon, benefice, deanery, minister, interregnum, calling, pastor, first sunday, cathedral, appointment, vacancy, clergy',
    asks: {
      idea: [
        '+Which village event should a new vicar come to first?',
        'Where should a new vicar go first to meet the whole village?',
        'What would you bring along to welcome a new vicar?',
      ],
      choice: ['Getting to know a new minister: over tea and cake, or on a walk?'],
    },
  },
  {
    name: 'pet blessing',
    says: [
      '(pet|animal) blessing',
      'bless(ing|ed)? (of )?(the |your )?(animals|pets|hounds|backpacks|bikes|boats|fleet|plough)',
      'st francis day',
      'pet friendly church',
      'plough sunday',
      'rogation( sunday)?',
      'blessing of the (fleet|boats|bikes|sea)',
    ],
    clues:
      'leads, hamsters, paws, vicar, purr, donkeys, boats, harbour, hymn, st francis, animal, dog, church, prayer, hound, tortoise, priest, october, creature, service, pony, outdoors, cat, guinea pig, holy water, tractor, plough sunday, bring your pet, fleet, rector, on leads, creation',
    asks: {
      idea: [
        'Which pet would you bring to a blessing?',
        'Which animals would you most like to see at a pet blessing?',
      ],
      choice: [
        'Which pet would sit more quietly through a church service: a dog or a cat?',
        'A pet blessing: in the church, in the garden or in the park?',
      ],
    },
  },
  {
    name: 'hymns',
    says: [
      'hymn( (singing|festival|book|practice|sing))?',
      'songs of praise',
      'psalm( (singing|sunday))?',
      'worship (music|band|leader|song)',
      'taiz[eé]',
      'sacred harp',
      'shape note',
      '(plainsong|gregorian chant)',
      'sing ?along messiah',
      'hymn ?a ?thon',
    ],
    clues:
      'organ, verses, congregation, choir, descant, harmony, alto, favourites, songs of praise, singing, psalm, favourite hymn, evensong, worship, organist, wesley, amazing grace, church, carol, chapel, lyrics, hymnal, request, methodist, harvest, anthem, music director, praise, sunday, guitar',
    asks: {
      experience: [
        '+Which hymn do you love to sing most?',
        'Which hymn or school song do you still know by heart?',
      ],
      choice: ['What suits a hymn best: an organ, a choir or just voices?'],
      idea: ['Which hymn would you ask for if the organist took requests?'],
    },
  },
  {
    name: 'church tea',
    says: [
      '(church|chapel|parish|vicarage) (tea|lunch|breakfast|supper|potluck|coffee|picnic|cafe|café|bazaar|garden party)',
      '(lent|agape|parish|harvest|strawberry) (lunch|tea|supper)',
      '(potluck|covered dish|fellowship) (supper|lunch|dinner|meal)',
      '(soup|bread) (lunch|and cheese lunch)',
      "(mothers'|mother's) union",
    ],
    clues:
      'urn, scones, parish, hymn, congregation, casserole, raffle, cake, chapel, parish hall, vicarage, lent lunch, soup, bazaar, potluck, sandwich, bring a dish, donation, coffee morning, fellowship, harvest supper, volunteer, home baking, sunday, roof fund, quiche, pancake, homemade, garden party, tray bake',
    asks: {
      problem: ['Which cake is hardest to resist at a church tea?'],
      choice: [
        'Church tea: sponge, scones or fruit cake?',
        'What do you look forward to most at a church tea: the cakes, the chat or the music?',
      ],
      experience: ['Tea or coffee: which do you like with a slice of cake after church?'],
    },
  },
  {
    name: 'chaplains',
    says: [
      'chaplain(cy)?( (volunteer|team|week|service|dinner|walk))?',
      '(hospital|airport|university|army|police|prison|port|rural|street|school|workplace|racecourse|seafarers|farming) chaplain',
      "(mission to|stella maris|seafarers'?|seamen'?s) (seafarers|mission|centre|center|church)",
      'ship visit(ing|or)?',
      'prayer (room|space|walk|shawl|tree|breakfast)',
    ],
    clues:
      'wards, multi faith, listening ear, seafarers, bedside, hospital, pastoral, listening, prayer, quiet room, faith, volunteer, airport, bereavement, university, spiritual, port, prison, student, confidential, minister, police, imam, reflection, support, workplace, street pastor, compassion, rabbi, hospice, rural',
    asks: {
      choice: [
        'What makes a good listener: patience, warmth or a quiet voice?',
        'Where do you go for a quiet moment: a garden, a chapel or a walk?',
        'What would you like to find in a quiet room: candles, books or a comfy chair?',
      ],
      idea: ['What would you put into a quiet room that is open to everybody?'],
    },
    atWork: {
      asks: [
        'What do you value most in a chaplain: time, quiet or a good ear?',
        'Where would a chaplain be most welcome: in hospitals, at ports or in workplaces?',
        'What do people misunderstand most about what a chaplain does?',
        'What belongs in a quiet room at work: soft light, comfortable chairs or plants?',
      ],
    },
  },
  {
    name: 'bell restoration',
    says: [
      '(bell|bells|peal|belfry|carillon) (restoration|appeal|rehanging|rehung|fund|recast|recasting|project)',
      'bells? (are |is |being |having )?(being )?(rehung|recast|retuned|silent|rung again)',
      '(ringing|ringers|bell ringers) (centre|wanted|needed|recruits|outing)',
      'bell ringers',
      'bell frame',
      'learn to ring',
      'new bells? (for|in) the (church|tower|cathedral)',
      'carillon( (concert|recital))?',
    ],
    clues:
      'belfry, tower, peal, clapper, ropes, ringers, foundry, tenor bell, steeple, ringing, tenor, recast, frame, rehung, appeal, cwt, silent, church, lowered, crane, quarter peal, inscription, medieval, treble, raised, carillon, fundraising, dove, wheel, faculty',
    asks: {
      choice: [
        'Which occasion deserves the church bells most: a wedding, New Year or Christmas?',
        'What would you like to see in a bell tower: the bells, the ropes or the view?',
      ],
      idea: ['When do you most like to hear the church bells ring?'],
      experience: ['Which bells do you remember from where you grew up?'],
    },
  },
];
