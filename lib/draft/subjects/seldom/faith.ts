import type { Subject } from '../subject';

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
      idea: ['Which hymn would you choose for the next church service?'],
      problem: ['Which hymn do you find hardest to sing in tune?'],
      choice: ['After a church service: tea and a chat, or a quiet minute alone?'],
      experience: ['Who first took you along to church?'],
    },
  },
  {
    name: 'gurdwara and langar',
    says: ['gurdwara', 'langar', 'seva(dar)?', 'gurpurab', 'kirtan', 'nagar kirtan', 'guru granth sahib'],
    clues:
      'vaisakhi, sikh, roti, sangat, washing up, khalsa, dal, waheguru, seva, guru nanak, kirtan, sewadar, granth, free kitchen, sahib, kara, prasad, gurpurab, nagar kirtan, punjabi, kitchen, turban, ardas, volunteer, path, simran, head covering, golden temple, meal, gatka',
    asks: {
      idea: ['Who would you bring along to share langar for the first time?'],
      problem: ['Which job in a langar kitchen takes the most practice?'],
      choice: ['In the langar kitchen: rolling roti, chopping vegetables or washing up?'],
      experience: ['What do you remember about your first langar?'],
    },
  },
  {
    name: 'mosque',
    says: ['mosque', 'masjid', 'jumu?ah', 'taraweeh', 'madrasah?', 'eid (prayer|salah|in the park)', 'imam'],
    clues:
      'prayer, wudu, salah, iftar, khutbah, quran, muslim, ramadan, masjid, imam, eid, jumuah, islamic, taraweeh, madrasah, zakat, adhan, suhoor, minaret, halal, dua, brother, sister, mosque tour, fajr, allah, sadaqah, islam, shoe, janazah',
    asks: {
      idea: ['Which friend or neighbour would you like to show round a mosque?'],
      problem: ['~What is hardest to find after prayers at the mosque: shoes, children or the car?'],
      choice: ['Breaking the fast: at home with the family, or at the mosque with everybody?'],
      experience: ['What do you remember about your first visit to a mosque?'],
    },
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
      idea: ['Which prasad would you happily queue for?'],
      problem: ['What do your children always ask about on a visit to the temple?'],
      choice: ['On a festival day at the temple: early for the quiet, or later with the crowd?'],
      experience: ['Which temple festival do you remember from childhood?'],
    },
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
      idea: ['What has to be on the table for a proper kiddush?'],
      problem: ['Which festival keeps your kitchen busiest?'],
      choice: ['At the seder table: looking forward to the singing, or to the soup?'],
      experience: ['Whose challah or chicken soup do you remember from childhood?'],
    },
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
      idea: ['When in your day would you fit in a few minutes of meditation?'],
      problem: ['~What pops into your head as soon as you try to meditate?'],
      choice: ['To meditate: on a cushion, in a chair or on a slow walk?'],
      experience: ['What first made you try meditation?'],
    },
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
      idea: ['Which moment in your life deserved a peal of church bells?'],
      problem: ['~What would be hardest about bell ringing: the stairs, the rope or the counting?'],
      choice: ['When do you like to hear church bells: at weddings, at new year or every week?'],
      experience: ['Where have church bells made you stop and listen?'],
    },
  },
  {
    name: 'church organ',
    says: ['(church|pipe|cathedral) organ', 'organ (recital|restoration|builder|fund|appeal)', 'organist'],
    clues:
      'pedals, recital, bach, bellows, choir loft, voluntary, keyboard, pipe, organist, console, stop, hymn, manual, cathedral, swell, restoration, concert, tuner, choir, widor, rank, builder, appeal, toccata, music director, wind, reed, diapason, transept, transcription, bombarde',
    asks: {
      idea: ['~Which tune would you ask an organist to play at full volume?'],
      problem: ['~Which hymn is too high for you, however well the organist plays?'],
      choice: ['From a church organ: something loud to shake the windows, or something soft?'],
      experience: ['Where have you heard a church organ that gave you goosebumps?'],
    },
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
      idea: ['What would you do first on a retreat with no phone?'],
      problem: ['What would you find hardest to leave at home for a retreat?'],
      choice: ['On a retreat: a book, a walk in the garden or a long sleep?'],
      experience: ['What did you enjoy most about your last really quiet day?'],
    },
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
      idea: ['~Which story would you act out with children at church: the ark, or the whale?'],
      problem: ['~What has a child asked you about church that made you smile?'],
      choice: ['For children at church: glue and glitter, or songs with actions?'],
      experience: ['~Which part did you play in the nativity: an angel, a sheep or a tree?'],
    },
  },
  {
    name: 'Bible study',
    says: ['bible (study|group|class)', 'alpha course', 'home ?group', "women's fellowship", 'house ?group'],
    clues:
      "scripture, prayer, faith, fellowship, gospel, psalm, verses, church, alpha, home group, jesus, small group, discipleship, christian, testament, pastor, passage, chapter, lent course, devotion, paul, question, women's group, epistle, prophet, genesis, discussion, coffee, romans, grace",
    asks: {
      idea: ['Which person in the Bible would you most like to sit down to supper with?'],
      problem: ['Which parable or passage do you find hardest to explain?'],
      choice: ['In a church study group: first to speak, or happy to listen?'],
      experience: ['Which psalm or parable do you come back to most often?'],
    },
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
      idea: ['What would you do with a cathedral all to yourself for an hour?'],
      problem: ['~What gives out first on the way up a cathedral tower: legs, breath or nerve?'],
      choice: ['In a cathedral: up the tower, down to the crypt or just sit?'],
      experience: ['What do you look at first when you walk into a cathedral?'],
    },
    atWork: {
      work: [
        'Which craft in a cathedral amazes you most: the stone, the glass or the roof?',
        'What do visitors to a cathedral never notice is being looked after?',
      ],
      people: [
        'Which cathedral made you stop talking the moment you walked in?',
        'What do you love most in a cathedral: the organ, the choir or the silence?',
      ],
    },
  },
];
