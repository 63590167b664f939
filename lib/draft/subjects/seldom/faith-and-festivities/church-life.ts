import type { Subject } from '../../subject';

/** What goes on in and around a church between two Sundays. */
export const churchLife: readonly Subject[] = [
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
      idea: ['Which carol belongs in every nativity play?'],
      choice: [
        'A part in the nativity: a king with a crown, or the back half of the donkey?',
        'What do you love most about a school nativity: the songs, the costumes or the faces?',
      ],
    },
    cued: [
      'What did the *angel* wear on her head in your school play?',
      'What is a *shepherd* costume without a tea towel: a blanket, a crook or a beard?',
      'Which name would you give the *donkey* in a nativity play?',
      'What do you put in a *christingle* orange: sweets, raisins or dried fruit?',
    ],
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
        'A christening gift: a silver spoon, a story book, or a tree to plant?',
        'Which gift would you give at a christening: a book, a bracelet or a keepsake box?',
      ],
      idea: ['What is a lovely thing for a godparent to do with a godchild?'],
      problem: ["What's hardest to choose for a christening: the name, the date or the cake?"],
    },
    cued: [
      'What makes a good *godmother*: hugs, presents or good advice?',
      'Which *invitation* would you send out for a christening: photo, drawing or a few words?',
      'What should be on a *naming* day table besides cake?',
      'What did the *gown* in your family look like: long lace, short silk or plain cotton?',
    ],
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
      choice: ['+Arranging flowers: three perfect stems, or the whole garden in a jug?'],
      idea: ['Which flower would you put on the windowsill of an old church?'],
      experience: ['Which flower reminds you of your grandmother?'],
      problem: ["What's trickiest about arranging flowers for a church service?"],
    },
    cued: [
      'Which colours would you choose for a *harvest* display in church: gold, red or purple?',
      'What belongs in an *Easter* arrangement: lilies, daffodils or blossom?',
      'Which *foliage* do you like to cut from the garden: ivy, beech or eucalyptus?',
      'Where do *lilies* look best in a church: by the altar, the font or the door?',
    ],
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
      choice: ['Getting to know a new minister: over tea and cake, or on a walk?'],
      idea: ['Where should a new vicar go first to meet the whole village?'],
      experience: ['Who made you feel at home when you were new somewhere?'],
      problem: ['Which local word or custom is hardest for a newcomer to learn?'],
    },
    cued: [
      "Which hymn would you choose for a new vicar's *welcome service*?",
      'What would you put on the *vicarage* doorstep to say hello: a cake, eggs or a map?',
      'How do you like a *sermon*: short, funny or with a good story?',
      'What would you like a new *curate* to start first: a choir, a supper or a walking group?',
    ],
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
      choice: ['Which pet would sit more quietly through a church service: a dog or a cat?'],
      experience: ['Which animal has been the greatest blessing in your life?'],
      problem: ["What's trickiest about taking a pet to church for a blessing?"],
      idea: ['Which animal would you most like to see walk up the aisle of a church?'],
    },
    cued: [
      'Which *hymn* would a dog bark along to best?',
      'What would you name a *donkey* that carried a child to church?',
      'What would you thank a *cat* for if you could?',
      'Which of your *animals* would sit through a whole service without a sound?',
    ],
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
        '+Which hymn lifts your spirits?',
        '+Which hymn reminds you of somebody dear?',
        '+Which hymn do you love to sing most?',
      ],
      idea: ['+Who taught you the first hymn you could sing by heart?'],
      choice: ['+What do you love most about a hymn: the words, the tune or the harmony?'],
    },
    cued: [
      'Which *carol* do you start humming before December?',
      'Which hymn do you like best to hear on a big *organ*?',
      'Which hymn sounds best with a full *choir*?',
      'Where did you first sing *amazing grace*: at school, in church or at home?',
    ],
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
      problem: ['+Which cake is hardest to resist at a church tea?'],
      choice: [
        '+What goes on a church tea scone first: the jam or the cream?',
        'Helping at a church tea: pouring the tea, or serving the cakes?',
      ],
      idea: ['Which dish would you bring to a church lunch where everybody brings one?'],
    },
    cued: [
      'How do you like your *scones*: jam first, or cream first?',
      'Which *soup* would you bring to a lent lunch?',
      'What do you look for first at a church *bazaar*: books, jam or toys?',
      'Who pours from the *urn* at your church or hall?',
    ],
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
        'What helps most on a hard day: a kind word, a quiet moment or a walk?',
        'A good listener: over a cup of tea, on a walk, or on the phone at night?',
      ],
      idea: ['What would you put into a quiet room that is open to everybody?'],
      experience: ['Who in your life listens better than anybody else?'],
    },
    cued: [
      'What makes a *hospital* visit a good one: a chat, a joke or just sitting there?',
      'Where would you like to find a quiet corner at an *airport*: with a view, a sofa or music?',
      'Which words would you choose for a *multi-faith* room: welcome, peace or hello?',
      'What would you bring to *seafarers* far from home: a SIM card, a book or a cake?',
    ],
    atWork: {
      asks: [
        'Which quality matters most in a chaplain: kindness, discretion or calm?',
        'What do you value most in a chaplain: time, quiet or a good ear?',
        'What do people misunderstand most about what a chaplain does?',
        'How can a chaplain support a team best: listening, visiting or being nearby?',
      ],
      cued: [
        'What do *students* most often want to talk about with a chaplain: exams, home or friends?',
        'What helps a *ward* team most after a hard shift: tea, a talk or a moment of quiet?',
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
      experience: ['Which bells do you remember from where you grew up?'],
      idea: ['When do you most like to hear the church bells ring?'],
      choice: [
        'What would you like to try in a bell tower: ring a bell, climb up or see the works?',
        'Church bells: heard from your bed, from the square, or with a rope in your hands?',
      ],
    },
    cued: [
      'What would you have as an *inscription* on a new bell?',
      'Which day of the year should have the longest *peal*?',
      'What would you love to see from the top of a bell *tower*?',
      'How would you celebrate the day a *silent* church bell rings again?',
    ],
  },
];
