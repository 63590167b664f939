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
      idea: ['Which carol belongs in every nativity play?'],
      problem: ['Which part in a nativity play is the hardest to keep still in?'],
      choice: ['A part in the nativity: a king with a crown, or the back half of the donkey?'],
      experience: ['What was your part in the nativity play at school?'],
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
      idea: ['What is a lovely thing for a godparent to do with a godchild?'],
      problem: ["What's hardest to choose for a christening: the name, the date or the cake?"],
      choice: ['A christening gift: a silver spoon, a story book, or a tree to plant?'],
      experience: ['Which family heirloom comes out for every christening?'],
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
      idea: ['Which flower would you put on the windowsill of an old church?'],
      problem: ["What's trickiest about arranging flowers for a church service?"],
      choice: ['Arranging flowers: three perfect stems, or the whole garden in a jug?'],
      experience: ['Which flower reminds you of your grandmother?'],
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
      idea: ['Where should a new vicar go first to meet the whole village?'],
      problem: ['Which local word or custom is hardest for a newcomer to learn?'],
      choice: ['Getting to know a new minister: over tea and cake, or on a walk?'],
      experience: ['Who made you feel at home when you were new somewhere?'],
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
      idea: ['Which animal would you most like to see walk up the aisle of a church?'],
      problem: ["What's trickiest about taking a pet to church for a blessing?"],
      choice: ['Which pet would sit more quietly through a church service: a dog or a cat?'],
      experience: ['Which animal has been the greatest blessing in your life?'],
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
      idea: ['Which hymn would you ask for if the organist took requests?'],
      problem: ['Which hymn has the hardest high note for you to reach?'],
      choice: ['Singing hymns: the tune at full voice, a soft harmony, or just the words?'],
      experience: ['Which hymn or school song do you still know by heart?'],
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
      idea: ['Which dish would you bring to a church lunch where everybody brings one?'],
      problem: ['Which cake is hardest to resist at a church tea?'],
      choice: ['Helping at a church tea: pouring the tea, or serving the cakes?'],
      experience: ['Whose cake from a church tea can you still taste?'],
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
      idea: ['What would you put into a quiet room that is open to everybody?'],
      problem: ['When is it hardest to find a quiet moment in your day?'],
      choice: ['A good listener: over a cup of tea, on a walk, or on the phone at night?'],
      experience: ['Who in your life listens better than anybody else?'],
    },
    atWork: {
      work: [
        'What do people misunderstand most about what a chaplain does?',
        'Which is harder in a hospital: finding the words, or finding the time to listen?',
      ],
      people: [
        'What do you value most in a chaplain: time, quiet or a good ear?',
        'Where would you least expect to meet a chaplain?',
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
      idea: ['When do you most like to hear the church bells ring?'],
      problem: ['What would be hardest about learning to ring church bells?'],
      choice: ['Church bells: heard from your bed, from the square, or with a rope in your hands?'],
      experience: ['Which bells do you remember from where you grew up?'],
    },
  },
];
