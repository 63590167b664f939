import type { Subject } from '../subject';

/** Feasts, fasts and open doors of many faiths, and the people who keep them. */
export const observances: readonly Subject[] = [
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
      choice: ['+What do you like to break the fast with: dates, water or soup?'],
      experience: ['+Which dish must be on your iftar table?'],
      idea: ['Which dish would you carry to a street iftar for everybody?'],
      problem: ['~Which smell from the kitchen makes the last hour before sunset the longest?'],
    },
    atWork: {
      asks: [
        'Which helps colleagues most in Ramadan: flexible hours, shorter meetings or a shared iftar?',
        'What makes an iftar at work welcoming: good food, the right time or a quiet prayer space?',
        'Which iftar with colleagues do you still remember?',
        'What makes an iftar with colleagues work: the food, the seating or the timing?',
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
        '+What would you like to see first at a mosque open day: the prayer hall, the dome or the library?',
        'Which would you join at a mosque open day: a tour, calligraphy or tea and sweets?',
        'On a visit to a mosque: the patterns on the dome, the calligraphy, or tea with the hosts?',
      ],
      problem: ['Which custom at a mosque would you like somebody to explain to you?'],
    },
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
      choice: [
        '+Which cause would you choose for your zakat: water, food or education?',
        'How do you like to give zakat: online, at the mosque or by hand to somebody near?',
        'What do you look forward to most at Eid: the prayers, the meal or the family?',
      ],
      idea: ['Which small kindness could everybody fit into Ramadan?'],
    },
    atWork: {
      asks: [
        'How do you like to plan your giving in Ramadan: daily, weekly or all at once?',
        'Which work with zakat matters most: clean water, schooling or food?',
        'What have you seen on a day of handing out food that has stayed with you?',
        'Whose giving in your family has shaped how you give today?',
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
        'Which prasad do you enjoy most at a temple festival?',
      ],
      idea: ['Which sound of a temple festival do you like best: bells, conches or chanting?'],
      choice: ['At a temple festival: the procession, the drums, or the food afterwards?'],
    },
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
        'What brings you calm most easily: silence, music or a walk?',
      ],
      idea: ['Which scent do you like best in a quiet moment: incense, flowers or fresh tea?'],
      experience: ['Which temple or monastery has stayed in your memory?'],
    },
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
      experience: [
        '+Which holiday dish do you look forward to most?',
        'Who in your family had the recipe for the holidays in her head?',
      ],
      idea: ['Which dish makes a holiday table complete for your family?'],
      choice: ['At Hanukkah: latkes with apple sauce, with sour cream, or both?'],
    },
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
      idea: ['+Which festival food from another tradition would you like to try?'],
      choice: [
        '+What brings neighbours of different faiths together best: a meal, music or a shared project?',
      ],
      experience: ['Which custom did you learn from a friend of another faith?'],
      problem: ['~Which word from another language do you love but never say right?'],
    },
    atWork: {
      asks: [
        'How would you mark different festivals at work: food, a calendar or stories?',
        'What makes an interfaith event work: good food, good questions or a shared task?',
        'What opens people up faster in an interfaith group: food, music or a shared job?',
        "Which place of worship that wasn't your own made you feel most welcome?",
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
      choice: [
        'Where do you find it easiest to be quiet: at home, outdoors or in a meeting house?',
        'What helps you most to settle into silence: a candle, a window or good company?',
      ],
      experience: ['Which quiet moment this month did you enjoy most?'],
      idea: ['When in the week would you most like an hour of stillness?'],
    },
  },
];
