import type { Subject } from '../../subject';

/** Feasts, fasts and open doors of many faiths, and the people who keep them. */
export const religiousObservances: readonly Subject[] = [
  {
    name: 'iftar',
    says: [
      'iftar( (dinner|meal|box|pack|menu|buffet|invitation|sponsor|tent))?',
      'suhoor',
      'break(ing)? (the|their|your|our) fast',
      'sehri',
    ],
    clues:
      'sunset, samosas, prayer, fasting, maghrib, ramadan, mosque, dates, suhoor, breaking fast, muslim, buffet, halal, sehri, community meal, haleem, lentil soup, harees, tent, kebab, meal box, feed, pakora, neighbours, gathering, adhan, biryani, rooh afza',
    asks: {
      experience: ['+Which dish must be on your iftar table?'],
      choice: [
        '+What do you like to break the fast with: dates, water or soup?',
        'At sunset at an iftar: dates first, soup first, or straight to the samosas?',
      ],
      problem: ['~Which smell from the kitchen makes the last hour before sunset the longest?'],
    },
    cued: [
      'How many *dates* do you eat before the soup: one, three or more?',
      'What do you like to eat at *suhoor*: eggs, oats or leftovers?',
      'Which dish on an iftar *buffet* do you go back for?',
      'Who do you send a *meal box* to in Ramadan: neighbours, family or friends?',
    ],
    atWork: {
      asks: [
        'Which iftar with colleagues do you still remember?',
        'What makes an iftar with colleagues work: the food, the seating or the timing?',
        'What would you like to learn at an iftar: the traditions, the recipes or the stories?',
        'Which dish would you bring to an iftar with colleagues: samosas, soup or dates?',
      ],
      cued: [
        'What makes *fasting* colleagues feel looked after at work in Ramadan?',
        'Which day suits an office *iftar* best: early in the month or near the end?',
      ],
    },
  },
  {
    name: 'mosque open day',
    says: [
      '(visit|tour) (my|our|a|the) mosque',
      'mosque (open day|tour|open doors|visit|extension|appeal|library|kitchen)',
      'new (mosque|masjid)',
      '(friday|eid|jummah) (prayer|prayers|salah|khutbah|timing|timings)',
      'islamic (centre|center|school|society|calligraphy|exhibition)',
      "(qur'?an|quran|arabic|hifz) (class|lesson|competition|recitation|course|school)",
      'eid (in the park|fair|fun ?day|mela)',
    ],
    clues:
      'minaret, dome, calligraphy, imam, prayer hall, muslim, arabic, islam, prayer, masjid, islamic, henna, quran, tour, neighbours, halal food, exhibition, questions, faith, refreshments, hijab, open doors, shoes off, community, jummah, headscarf, worship, vmm, cohesion, ramadan',
    asks: {
      choice: [
        'On a visit to a mosque: the patterns on the dome, the calligraphy, or tea with the hosts?',
        'What would you most like to learn at a mosque open day: the art, the prayers or the history?',
      ],
      problem: ['Which custom at a mosque would you like somebody to explain to you?'],
      idea: ['Which word would you most like to see written in Arabic calligraphy?'],
    },
    cued: [
      'What would you want to ask an *imam* on an open day?',
      'Which henna pattern would you choose at a *henna* table?',
      'What would you taste first at a table of *halal food*: samosas, rice or sweets?',
      'What would you look at longest in a *prayer hall*: the carpet, the dome or the light?',
    ],
  },
  {
    name: 'zakat and qurbani',
    says: [
      'zakat( (calculator|appeal|ul fitr|al fitr))?',
      'sadaqah?( (jariyah))?',
      '(qurbani|udhiya|fitrana|fidya|lillah)( (appeal|meat|distribution|donation|price|order))?',
      '(ramadan|muslim) (food pack|food parcel|appeal|charity)',
      'laylat',
      'muslim (aid|charity)',
    ],
    clues:
      'food packs, iftar, wells, orphans, blessed, donate, ramadan, sadaqah, muslim, eid, allah, meat, calculator, charity, goat, fidya, nisab, poor, needy, jariyah, water well, gaza, sheep, kaffarah, distribution, dhul hijjah, palestine, feed the fasting, 2.5%, appeal',
    asks: {
      idea: ['Which small kindness could everybody fit into Ramadan?'],
      choice: [
        'Which Ramadan project would you support: iftar meals, wells or schools?',
        'Which cause would you choose for your zakat: water, food or education?',
        'Giving in Ramadan: a little every night, or one large gift at the end?',
      ],
    },
    cued: [
      'Which dish do you share with the neighbours at *Eid*?',
      'What is on your table first at *iftar*: dates, soup or samosas?',
      'Who would you name a *water well* after?',
      'Which *Ramadan* habit would you like to keep all year?',
    ],
    atWork: {
      asks: [
        'Which zakat project would you like to hear more about: water, food or schools?',
        'How do you choose a charity for zakat: by cause, by country or by recommendation?',
        'How could a workplace share in Ramadan giving: food packs, an iftar or a collection?',
        'How do you like to plan your giving in Ramadan: daily, weekly or all at once?',
      ],
      cued: [
        'Which line in a *donation* thank-you do your supporters like best?',
        'What do donors ask your charity most about *qurbani*?',
      ],
    },
  },
  {
    name: 'temple festival',
    says: [
      'temple (festival|chariot|car festival|opening|consecration|anniversary|kitchen|tour|trust|committee|fair|feast|procession)',
      '(rath|chariot) (yatra|festival|procession)',
      'kumbh?abhishekam',
      '(annadanam|bhandara|maha ?prasad|prasadam)( (seva|distribution))?',
      '(satsang|kirtan|bhajan) (evening|night|group|mandali)',
      '(thaipusam|shivratri|janmashtami|ram navami)( (celebration|puja|festival))?',
      '(pongal|diwali) at the temple',
    ],
    clues:
      'priest, deity, devotees, garlands, lamps, drums, procession, bells, prasad, chariot, puja, prasadam, lord, kumbabishekam, rath yatra, kavadi, elephants, hindu, abhishekam, murugan, ganesha, aarti, homam, bhajan, shiva, pandal, flag raising, nadaswaram, thaipusam, annadanam, consecration, kalasam',
    asks: {
      experience: [
        '+What do you most look forward to at a temple festival?',
        'Which festival at a temple did your grandparents take you to?',
      ],
      choice: ['At a temple festival: the procession, the drums, or the food afterwards?'],
      idea: ['Which sound of a temple festival do you like best: bells, conches or chanting?'],
    },
    cued: [
      'What do you like to see pass by first: the *chariot*, the dancers or the drummers?',
      'Which *prasadam* do you hope for after the prayers?',
      'Which *Ganesha* festival sweet would you learn to make?',
      'Which *bhajan* do you find yourself singing all day?',
    ],
  },
  {
    name: 'Buddhist and Jain',
    says: [
      'jain( (temple|food|centre|center|meal|community|society|festival))?',
      'paryushan',
      'mahavir jayanti',
      'buddhist (temple|centre|center|monastery|monk|vihara|festival|society|group)',
      '(wesak|vesak|losar|kathina|bodhi day)( (festival|celebration|day))?',
      'zen (centre|center|garden|group|temple)',
      'monk chat',
    ],
    clues:
      'monks, meditation, lanterns, vegetarian, robes, incense, lotus, stupa, temple, dharma, paryushan, mahavir, sangha, vihara, retreat, ahimsa, chanting, enlightenment, samvatsari, compassion, prayer, teaching, buddha, tirthankar, samayik, mindfulness, rinpoche, diksha, lama, navkar, derasar, fasting',
    asks: {
      choice: [
        'An hour of meditation: out in a temple garden, or in a silent hall?',
        'Which part of a temple visit means most to you: the silence, the lamps or the prayers?',
      ],
      experience: ['Which temple or monastery has stayed in your memory?'],
      idea: ['Which scent do you like best in a quiet moment: incense, flowers or fresh tea?'],
    },
    cued: [
      'When do you find a moment for *meditation*: at dawn, at noon or before bed?',
      'Which *vegetarian* dish would you bring to a shared temple meal?',
      'Where would you hang paper *lanterns*: in a tree, on a balcony or by a door?',
      'What would you enjoy most on a silent *retreat*: the garden, the walks or the simple food?',
    ],
  },
  {
    name: 'Hanukkah and Passover',
    says: [
      '(hanukkah|chanukah|hanukah)( (party|candle|lighting|menorah|fair|market))?',
      'menorah( lighting)?',
      '(passover|pesach|seder)( (meal|plate|night|table|menu|dinner|food))?',
      'purim( (party|spiel|carnival))?',
      'challah( (bake|baking|cover|class))?',
      "(bar|bat|b'?nai) mitzvah?( (party|lesson|class|project|dress))?",
      '(jewish|kosher) (festival|deli|food|museum|school|community centre|community center|bakery|catering)',
    ],
    clues:
      'latkes, candles, dreidel, matzah, rabbi, doughnuts, synagogue, torah, brisket, menorah, jewish, seder, chabad, kosher, shabbat, sufganiyot, community, gelt, haggadah, lighting, challah, matzo ball, eight nights, shalom, pesach, afikoman, rosh hashanah, chanukah',
    asks: {
      idea: ['Which dish makes a holiday table complete for your family?'],
      choice: ['At Hanukkah: latkes with apple sauce, with sour cream, or both?'],
      experience: ['Who in your family had the recipe for the holidays in her head?'],
      problem: ["Which holiday dish is the hardest to make just like your grandmother's?"],
    },
    cued: [
      'Which *menorah* do you light: an heirloom, a home-made one or something modern?',
      'Which filling do you like in a *doughnut*: jam, custard or caramel?',
      'Which part of the *Seder* do you look forward to most: songs, story or soup?',
      'A *matzo ball* soup: fluffy and light, or firm and filling?',
    ],
  },
  {
    name: 'interfaith group',
    says: [
      'inter ?faith( (week|group|council|forum|walk|dialogue|service|breakfast|picnic))?',
      'multi ?faith( (forum|room|service|event))?',
      'churches together',
      'faith (tour|trail|leaders|forum|walk)',
      'ecumenical',
      '(council of|christians and) (faiths|jews|churches|muslims)',
      'scriptural reasoning',
    ],
    clues:
      "rabbi, imam, vicar, scripture, sikh, christian, muslim, jewish, hindu, faith, dialogue, prayer, peace, unity, community cohesion, multi-faith, mosque, synagogue, gurdwara, church, understanding, respect, walk, panel, baha'i, picnic, diversity, religion, beliefs",
    asks: {
      choice: [
        '+What brings neighbours of different faiths together best: a meal, music or a shared project?',
      ],
      idea: ['+Which festival food from another tradition would you like to try?'],
      experience: ['Which custom did you learn from a friend of another faith?'],
      problem: ['~Which word from another language do you love but never say right?'],
    },
    cued: [
      'What would you bring to a shared *meal* of many faiths?',
      'Where would you take visitors first on a *walk* past churches, mosques and temples?',
      'Which question would you like to ask a *panel* of different faiths?',
      'Which piece of music or writing gives you a sense of *peace*?',
    ],
    atWork: {
      asks: [
        'What helps colleagues understand other faiths: stories, shared meals or visits?',
        'Which interfaith event would you host at work: a shared meal, a talk or a visit?',
        'What opens people up faster in an interfaith group: food, music or a shared job?',
        'What makes an interfaith event work: good food, good questions or a shared task?',
      ],
      cued: [
        'Which first step gets a new *dialogue* going well: food, a walk or a project?',
        'How does your workplace make room for *prayer* or a quiet moment?',
      ],
    },
  },
  {
    name: 'Quaker meeting',
    says: [
      'quaker( (meeting|house|week|school|wedding|tapestry))?',
      'meeting house( (garden|cafe|hire|open))?',
      'friends meeting',
      'peace (garden|walk|pole|education|week|bell)',
      '(methodist|baptist|unitarian|mennonite|moravian|reformed) (church|chapel|circuit|minister)',
      '(salvation army)( (band|citadel|corps|cafe))?',
      'chapel (anniversary|open day|sunday)',
    ],
    clues:
      'silence, chapel, hymns, ministry, worship, peace, testimony, meeting house, stillness, simplicity, society of friends, elders, vigil, justice, burial ground, equality, garden, advices and queries, george fox, refugees, spiritual, conscience, truth, clerk, gathered, swarthmoor, pacifist, inner light, shared lunch',
    asks: {
      experience: ['Which quiet moment this month did you enjoy most?'],
      choice: [
        'Which Quaker value speaks to you most: peace, simplicity or truth?',
        'What do you value most in a Quaker meeting: the silence, the simplicity or the company?',
      ],
      idea: ['What would you do with an hour of silence together with others?'],
    },
    cued: [
      'Which small act of *peace* could anybody do this week?',
      'What helps you settle into *stillness*: a chair, a view or a slow breath?',
      'What do you like to look at from a bench in a *meeting house* garden?',
      'What would *simplicity* mean in your kitchen: fewer pots, plain food or a clear table?',
    ],
  },
];
