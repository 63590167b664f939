import type { Subject } from '../../subject';

/** Churches, gurdwaras, mosques, temples, and what people do there together. */
export const faith: readonly Subject[] = [
  {
    name: 'church services',
    says: [
      'church (service|family|service times|online|tea)',
      '(sunday|morning|evening|family|carol|harvest|easter) service',
      '(holy communion|evensong|sunday mass)',
      'vicar',
      'parish (church|priest|mass)',
      'worship (service|team|night)',
    ],
    clues:
      'sermon, hymn, rector, pastor, congregation, prayer, pews, curate, worship, sunday, communion, vicar, parish, carol, easter, choir, christmas eve, evensong, baptism, livestream, priest, advent, minister, mass, holy, scripture, eucharist, lent, blessing, bible, fellowship, gospel, coffee after',
    asks: {
      choice: ['+After a church service: tea and a chat, or a quiet minute alone?'],
      idea: ['+Which hymn would you choose for the next church service?'],
      experience: ['Who first took you along to church?'],
      problem: ['Which hymn do you find hardest to sing in tune?'],
    },
    cued: [
      'Which *carol* do you wait for all through Advent?',
      'What do you like to do on *Easter* morning after church?',
      'Which *choir* part do you sing in the pew: the tune, a harmony or a hum?',
      'What should a new *vicar* be shown first in your parish?',
    ],
  },
  {
    name: 'gurdwara and langar',
    says: ['gurdwara', 'langar', 'seva(dar)?', 'gurpurab', 'kirtan', 'nagar kirtan', 'guru granth sahib'],
    clues:
      'vaisakhi, sikh, roti, sangat, washing up, khalsa, dal, waheguru, seva, guru nanak, kirtan, sewadar, granth, free kitchen, sahib, kara, prasad, gurpurab, nagar kirtan, punjabi, kitchen, turban, ardas, volunteer, path, simran, head covering, golden temple, meal, gatka',
    asks: {
      experience: [
        'What do you remember about your first langar?',
        'Which job in a langar kitchen takes the most practice?',
      ],
      choice: [
        'In the langar kitchen: rolling roti, chopping vegetables or washing up?',
        'What do you love most about langar: the dal, the warm roti or the welcome?',
      ],
      idea: [
        'Which langar job would you like to try first?',
        'Which langar dish would you happily have seconds of?',
      ],
    },
    cued: [
      'How do you like to spend *Vaisakhi*: in the procession, at the gurdwara or at home with family?',
      'What do you love most at a *nagar kirtan*: the singing, the colours or the food along the way?',
      'Who first showed you what *seva* means?',
      'How do you like the *dal* in langar: thick, thin or with extra ginger?',
      'What shape does a *roti* take when you roll it: a circle, an egg or a map?',
      'When do you like to listen to *kirtan*: early in the morning, on the road or in the evening?',
      'How do you eat warm *prasad*: all at once, or bit by bit?',
      'Which story of *Guru Nanak* would you tell a child first?',
    ],
  },
  {
    name: 'mosque',
    says: ['mosque', 'masjid', 'jumu?ah', 'taraweeh', 'madrasah?', 'eid (prayer|salah|in the park)', 'imam'],
    clues:
      'prayer, wudu, salah, iftar, khutbah, quran, muslim, ramadan, masjid, imam, eid, jumuah, islamic, taraweeh, madrasah, zakat, adhan, suhoor, minaret, halal, dua, brother, sister, mosque tour, fajr, allah, sadaqah, islam, shoe, janazah',
    asks: {
      choice: [
        'What would you like to see first on a mosque visit: the prayer hall, the calligraphy or the dome?',
        'Breaking the fast: at home with the family, or at the mosque with everybody?',
      ],
      experience: ['What do you remember about your first visit to a mosque?'],
      idea: ['Which friend or neighbour would you like to show round a mosque?'],
    },
    cued: [
      'What do you like best on the table at *iftar*: dates, soup or samosas?',
      'Which sweet belongs to *Eid* in your family?',
      'Where do you like to hear the *adhan*: at home, in the street or on a journey?',
      'Which question do visitors ask most on a *mosque tour*?',
    ],
  },
  {
    name: 'Hindu temple',
    says: [
      'hindu temple',
      'mandir',
      'puja',
      'prasad(am)?',
      'aarti',
      'bhajan',
      'ganesh (chaturthi|festival)',
      'janmashtami',
      'rath yatra',
    ],
    clues:
      'temple, devotees, diwali, garba, priest, swami, deity, annakut, mandir, puja, prasad, aarti, bhajan, darshan, shiva, krishna, murti, ganesh, abhishekam, janmashtami, navratri, ram, satsang, kirtan, havan, bell, hanuman, festival, lamp, shivratri, archana, pandit, vishnu',
    asks: {
      experience: [
        '+Which festival at the temple do you look forward to most?',
        'Which temple festival do you remember from childhood?',
      ],
      idea: ['Which prasad would you happily queue for?'],
      choice: ['What do you love most at the temple: the bhajans, the aarti or the prasad?'],
    },
    cued: [
      'Which *Diwali* sweet do you make or buy first?',
      'Which colour would you wear to nine nights of *garba*?',
      'Which *bhajan* do you know by heart from childhood?',
      'What do you like best about *Janmashtami*: the cradle, the songs or the butter pot?',
    ],
  },
  {
    name: 'synagogue',
    says: [
      'synagogue',
      'shul',
      'shabbat',
      'rabbi',
      'torah',
      '(rosh hashanah|yom kippur|sukkot|purim|passover)',
      'kiddush',
    ],
    clues:
      'jewish, kosher, challah, candles, seder, cheder, chavurah, cantor, rabbi, shabbat, shul, torah, kiddush, hanukkah, bar mitzvah, high holy days, rosh hashanah, passover, minyan, hebrew, menorah, yom kippur, purim, congregation, sukkot, siddur, kippah, davening, havdalah, candle lighting, cholent',
    asks: {
      experience: ['Whose challah or chicken soup do you remember from childhood?'],
      choice: [
        'At the seder table: looking forward to the singing, or to the soup?',
        'Which festival food do you like best: honey cake, latkes or hamantaschen?',
      ],
      idea: ['What has to be on the table for a proper kiddush?'],
    },
    cued: [
      '*Challah*: plain, seeded or with raisins?',
      'Which *Hanukkah* treat do you make: latkes, doughnuts or both?',
      '*Passover*: which family dish do you look forward to?',
      'Which *Purim* costume would you wear this year?',
    ],
  },
  {
    name: 'meditation group',
    says: [
      'meditation (group|class|course|centre|center|evening|retreat)',
      'buddhis[mt]',
      'mindfulness (course|class|session)',
      'dharma (talk|cent(re|er))',
      'vipassana',
      'sound bath',
    ],
    clues:
      'sangha, breath, stillness, cushion, silence, retreat, gong, zen, mindfulness, buddhist, sitting, dharma, calm, silent, mantra, posture, teacher, loving kindness, guided, drop in, stress, insight, monk, awareness, vipassana, inner peace, compassion, singing bowl, present moment, practice, relax, chanting',
    asks: {
      choice: ['To meditate: on a cushion, in a chair or on a slow walk?'],
      idea: ['When in your day would you fit in a few minutes of meditation?'],
      experience: ['What first made you try meditation?'],
      problem: ['~What pops into your head as soon as you try to meditate?'],
    },
    cued: [
      'Where would you go for a week of *retreat*: woods, mountains or sea?',
      'Which sound would you start with: a *gong*, a bell or birdsong?',
      'How long a *silence* feels just right to you: one minute, ten or an hour?',
      'What helps you slow your *breath* on a busy day?',
    ],
  },
  {
    name: 'bell ringing',
    says: [
      'bell ?(ring(ing|er)|tower)',
      'change ringing',
      '(church|tower|hand) bells',
      'hand ?bell',
      'campanolog(y|ist)',
    ],
    clues:
      'belfry, peal, tower captain, quarter peal, bells, treble, tenor, tower, ringer, rope, change ringing, church, handbell, headstock, ringing chamber, plain hunt, method, clapper, grandsire, bob, learn to ring, striking, wedding, cathedral, steeple, handstroke, round, muffled, sally, coronation',
    asks: {
      idea: ['+What would you ask a bell ringer?'],
      choice: [
        '+Which bell would you like to ring: the lightest or the deepest?',
        '+What draws people to bell ringing: the music, the tradition or the teamwork?',
        '+What would you like to learn first in bell ringing: the rope, the rhythm or the patterns?',
        '~What would be hardest about bell ringing: the stairs, the rope or the counting?',
        'What would you enjoy most in bell ringing: the sound, the rhythm or the company?',
      ],
    },
    cued: [
      'What would you look for first from the top of a bell *tower*?',
      'Which colours would you choose for the *sally* on a bell rope?',
      'Which tune would you play first on a set of *handbells*?',
      'Which would you rather ring in a church tower: the light treble, or the heavy *tenor* bell?',
      'Which *wedding* do you remember for its church bells?',
      'Which *cathedral* would you like to stand under when all its bells are ringing?',
      'Who would you bring along to *learn to ring* church bells?',
      'What goes best after a bell ringing *practice*: tea, cake or a drink at the pub?',
      'Church bells at *Christmas*: at midnight, or on the morning itself?',
      'What would you expect to meet first in an old *belfry*: bats, owls or jackdaws?',
    ],
  },
  {
    name: 'church organ',
    says: ['(church|pipe|cathedral) organ', 'organ (recital|restoration|builder|fund|appeal)', 'organist'],
    clues:
      'pedals, recital, bach, bellows, choir loft, voluntary, keyboard, pipe, organist, console, stop, hymn, manual, cathedral, swell, restoration, concert, tuner, choir, widor, rank, builder, appeal, toccata, music director, wind, reed, diapason, transept, transcription, bombarde',
    asks: {
      experience: [
        'Where have you heard a church organ that gave you goosebumps?',
        'Which hymn sounds best on a church organ?',
        'Which wedding music sounds grandest on a church organ?',
        'Which piece of organ music do you never tire of hearing?',
      ],
      choice: ['From a church organ: something loud to shake the windows, or something soft?'],
      idea: [
        'What would you try to play first on a church organ?',
        '~Which tune would you ask an organist to play at full volume?',
      ],
    },
    cued: [
      'What should open an organ *recital*: Bach, a film tune or a march?',
      'Which looks trickier on an organ: the *pedals*, the keys or the stops?',
      'When do you like to hear *Bach*: early morning, late evening or in church?',
      'What should the organ play as a couple leaves a *wedding*: a march, Widor or a pop song?',
      'Which *hymn* can you sing from start to finish without the book?',
      'Which part of an organ *restoration* would you like to watch: pipes, bellows or case?',
      'How tall would you guess the biggest organ *pipe* is: a door, a bus or a house?',
      'Which *carol* should the organ play last at Christmas?',
    ],
  },
  {
    name: 'retreat house',
    says: [
      'retreat (house|cent(re|er)|day|weekend)',
      '(silent|spiritual|quiet) (retreat|day)',
      'monastery',
      'abbey (guest|retreat)',
      'convent',
      'spiritual direction',
    ],
    clues:
      'silence, chapel, prayer, reflection, labyrinth, sisters, monks, guest house, monastery, contemplative, spiritual, abbey, quiet day, nun, stillness, ignatian, meditation, pilgrimage, peaceful, lent, spiritual direction, convent, benedictine, rest, retreatant, walled garden, convent garden, digital detox, advent, sabbatical',
    asks: {
      choice: [
        'On a retreat: a book, a walk in the garden or a long sleep?',
        'How long would your perfect retreat be: a day, a weekend or a week?',
      ],
      idea: ['What would you do first on a retreat with no phone?'],
      problem: ['What would you find hardest to leave at home for a retreat?'],
    },
    cued: [
      'What do you do first in *silence*: read, sleep or look out of the window?',
      'Which *prayer*, poem or line keeps you company?',
      'How far would you walk on a *pilgrimage*: one day, one week or to the sea?',
      'Which *garden* path is best for thinking: short and round, or long and straight?',
    ],
  },
  {
    name: 'messy church',
    says: [
      'messy church',
      'sunday school',
      '(church|chapel) (toddler|youth|kids) (group|club)',
      'holiday bible (club|week)',
      'vacation bible school',
      'vbs',
      'junior church',
      'youth (fellowship|pastor)',
    ],
    clues:
      'crafts, bible, stories, songs, fellowship, church, squash, puppets, bible story, play dough, glue, vicar, worship, children, noah, toddler group, paint, sunday school, holiday club, snack, singing, meal, jesus, parachute, church hall, nativity, hot dog, prayer, youth leader, creche, all ages, jonah, volunteer, vacation bible school',
    asks: {
      experience: [
        '+Which Sunday school song can you still sing?',
        '+Which Bible story do children ask for again and again?',
      ],
      idea: ['+Which craft would you set out for children at church?'],
      choice: [
        '+What gets children joining in at church: games, songs or crafts?',
        '+~Which story would you act out with children at church: the ark, or the whale?',
      ],
    },
    cued: [
      'Which *song* with actions do you still know from Sunday school?',
      'What would you make from *paint* and paper plates for the story of Noah?',
      'Which *meal* works best for a church hall full of families: pasta, jacket potatoes or soup?',
      'What would you put on a *craft* table for children and grandparents together?',
    ],
  },
  {
    name: 'Bible study',
    says: ['bible (study|group|class)', 'alpha course', 'home ?group', "women's fellowship", 'house ?group'],
    clues:
      "scripture, prayer, faith, fellowship, gospel, psalm, verses, church, alpha, home group, jesus, small group, discipleship, christian, testament, pastor, passage, chapter, lent course, devotion, paul, question, women's group, epistle, prophet, genesis, discussion, coffee, romans, grace",
    asks: {
      experience: ['+Which psalm or parable do you come back to most often?'],
      idea: ['Which person in the Bible would you most like to sit down to supper with?'],
      choice: [
        'How do you like to study the Bible: in a group, with a guide or on your own?',
        'Which book of the Bible would you like to study next: a Gospel, Psalms or Acts?',
      ],
    },
    cued: [
      'Which *psalm* would you read aloud on a hard morning?',
      'When do you like to sit down with a page of *scripture*: morning, noon or night?',
      'What helps a *home group* talk openly: food, candles or a good first question?',
      'What do you give a little more time to in *Lent*: reading, rest or friends?',
    ],
  },
  {
    name: 'cathedral',
    says: [
      'cathedral (tour|tower|choir|shop|event|lates|service)',
      'choral evensong',
      'chorister',
      'minster',
    ],
    clues:
      'nave, canon, evensong, cloister, crypt, dean, bishop, organ, choir, chorister, tower, stained glass, chapter house, spire, stonemason, exhibition, installation, vault, pilgrim, late opening, medieval, service, minster, precinct, concert, verger, light show, gothic, labyrinth, flying buttress',
    asks: {
      experience: ['What do you look at first when you walk into a cathedral?'],
      choice: [
        'In a cathedral: up the tower, down to the crypt or just sit?',
        'Which event would you go to in a cathedral: a carol service, a concert or a light show?',
      ],
      idea: ['What would you do with a cathedral all to yourself for an hour?'],
    },
    cued: [
      'Which *stained glass* colour catches your eye first when the sun comes in?',
      'Which piece would you ask the *organ* to play at full power?',
      'Who would you carve in stone as a *stonemason* up on the roof?',
      'What do you like about *evensong*: the voices, the candles or the quiet?',
    ],
    atWork: {
      asks: [
        'Which job in a cathedral would you choose: organist, stonemason or guide?',
        'Which craft in a cathedral amazes you most: the stone, the glass or the roof?',
        'What do you love most in a cathedral: the organ, the choir or the silence?',
        'What brings you into a cathedral: the music, the building or the quiet?',
      ],
      cued: [
        'What do visitors ask most on a *tower* tour?',
        'Which *exhibition* has drawn the widest crowd under a vaulted roof?',
      ],
    },
  },
];
