import type { Subject } from '../../subject';

/** Indian and Pakistani kitchens with dishes of their own. */
export const southAsianRegional: readonly Subject[] = [
  {
    name: 'Nepalese food',
    says: [
      'nepal(ese|i) (food|restaurant|cuisine|kitchen|menu|dishes)',
      'dal bhat',
      'thukpa',
      'gurkha (restaurant|curry|kitchen)',
      'himalayan (restaurant|kitchen|food)',
      'tibetan (food|restaurant|kitchen)',
      'choila',
      'sel roti',
    ],
    clues:
      'momo, timur, himalayan, lentils, jhol, chow mein, gundruk, kathmandu, dal bhat, gurkha, thukpa, chutney, everest, sel roti, dumpling, takeaway, curry, goat, thali, restaurant, sekuwa, newari, dashain, steamed, achar, chilli, lamb, spice, choila',
    asks: {
      choice: [
        '+Momos: steamed, fried or in soup?',
        'At a Nepalese table: a plate of momos, or a bowl of noodle soup?',
      ],
      idea: ['Which Nepalese dish would warm you up after a long walk in the hills?'],
      experience: ['Where did you taste your first momo, and what was in it?'],
    },
    cued: [
      'A *dal bhat*: with pickle, with greens or with a second helping?',
      'What do you want with a plate of steaming *momo*: sesame, tomato or chilli dip?',
      'Which would you order first on a cold day, a *thukpa* or a curry?',
      'Where near *Everest* would you like to drink a cup of sweet tea?',
    ],
  },
  {
    name: 'Sri Lankan food',
    says: [
      'sri lankan (food|restaurant|cuisine|kitchen|curry|curries|menu|dishes)',
      'kottu( roti)?',
      '(egg|string) hopper',
      'lamprais',
      'pol sambol',
      'hoppers and',
    ],
    clues:
      'hoppers, coconut sambol, parippu, cinnamon, crab curry, dhal, pandan, colombo, kottu, roti, sambol, lamprais, curry leaf, coconut, string hopper, pol, devilled, rice and curry, jaffna, spice, mutton roll, short eats, wattalapan, ceylon tea, cashew, jackfruit, takeaway, fish ambul thiyal, banana leaf',
    asks: {
      choice: [
        '+How hot do you like your Sri Lankan curry: gentle, lively or fiery?',
        '+Which would you try first: hoppers, kottu or a rice and curry plate?',
        '+A Sri Lankan supper: rice and many small curries, or a big plate of kottu?',
      ],
      problem: ['Which Sri Lankan dish is hardest to stop eating?'],
    },
    cued: [
      '*Kottu*: with chicken, with egg or with vegetables?',
      '*Coconut sambol*: mild, hot or by the spoonful?',
      '*Ceylon tea*: with milk, with lemon or plain?',
      '*Roti* or string hoppers: which would you have for breakfast?',
    ],
  },
  {
    name: 'Kerala food',
    says: [
      'kerala (food|restaurant|cuisine|meal|kitchen|dishes|style|fish curry)',
      'sadh?ya',
      'appam',
      'puttu',
      'karimeen',
      'meen (curry|moilee|pollichathu)',
      'avial',
      'malabar (food|restaurant|cuisine|paratha)',
      'parotta',
    ],
    clues:
      'banana leaf, beef fry, payasam, coconut, tapioca, stew, kappa, toddy shop, appam, puttu, sadhya, onam, fish curry, porotta, malabar, biryani, karimeen, curry leaf, kadala, thali, avial, thoran, moilee, malayali, backwater, prawn, vishu, pappadam',
    asks: {
      choice: [
        '+A Kerala breakfast: soft appam with stew, or puttu with banana?',
        '+What goes best with a Kerala curry: rice, appam or parotta?',
      ],
      idea: ['+Which dish belongs on the banana leaf, however small the meal?'],
      experience: ['Which payasam or sweet do you wait for at the end of a feast?'],
    },
    cued: [
      'What do you eat with a hot *porotta*: curry, sugar or just tea?',
      'How do you like your *biryani*: Malabar style, with fish or with egg?',
      'What goes with *kappa*: fish curry, chutney or chillies?',
      'Which side dish would you take a second helping of at *Onam*?',
    ],
  },
  {
    name: 'Indo-Chinese food',
    says: [
      'indo ?chinese',
      'hakka (noodle|chow ?mein|chinese)',
      '(gobi|chicken|paneer|veg|mushroom) manchurian',
      'manchurian',
      'schezwan',
      'chilli (paneer|chicken|baby corn)',
      'desi chinese',
    ],
    clues:
      'fried rice, wok, momos, lollipop, honey chilli, sweet corn soup, soy, noodles, manchurian, hakka noodle, chilli paneer, gobi, schezwan, chilli chicken, spring roll, gravy, dry, american chopsuey, street food, desi, veg, triple rice, combo, spicy, garlic, tangra, cabbage, capsicum, crispy, takeaway, hot and sour',
    asks: {
      choice: [
        '+Manchurian: dry as a starter, or in gravy with fried rice?',
        '+Which Indo-Chinese dish would you order first: momos, hakka noodles or chilli paneer?',
      ],
      idea: ['Which vegetable makes the best Manchurian: cauliflower, mushroom or cabbage?'],
      problem: ['~Who in your family always says "just noodles for me" and then eats your chilli paneer?'],
    },
    cued: [
      'Which *momos* do you order: steamed, fried or in chilli sauce?',
      'How do you like your *fried rice*: egg, veg or extra garlic?',
      'Which is better on *hakka noodles*: extra vinegar, extra chilli or both?',
      'What would you start with: *sweet corn soup*, spring rolls or chilli paneer?',
    ],
  },
  {
    name: 'vada pav',
    says: [
      'vada ?pav',
      'pav bhaji',
      'misal( pav)?',
      'dabeli',
      'bombay sandwich',
      'sev puri',
      'kanda bhaji',
      'batata vada',
    ],
    clues:
      'mumbai, green chutney, maharashtrian, farsan, cutting chai, tawa, bhaji, pav bhaji, misal, dabeli, chutney, butter, batata, street food, bun, green chilli, chaat, thecha, snack, spicy, kanda, lemon, garlic, fried, veg, bombay, stall, outlet, jumbo, samosa',
    asks: {
      experience: ['+Where does a hot vada pav taste best: by the sea, at the station, or in the rain?'],
      choice: [
        '+Which would you eat first: vada pav, pav bhaji or misal pav?',
        'A quick bite: vada pav with dry garlic chutney, or a fiery misal?',
      ],
      idea: ['What do you always add to your pav bhaji: more butter, lemon or raw onion?'],
    },
    cued: [
      'What do you drink with a vada pav: *cutting chai*, lassi or something cold?',
      'How do you eat the *green chilli* next to a vada pav: all of it, one bite or none?',
      'How spicy do you like your *misal*: mild, medium or with extra tarri?',
      'What do you like most about *dabeli*: the peanuts, the pomegranate or the masala?',
    ],
  },
  {
    name: 'nihari and haleem',
    says: [
      'haleem',
      'nihari',
      'paya',
      'karahi',
      'seekh kebab',
      'chapli kebab',
      '(pakistani|mughlai|lahori) (food|restaurant|cuisine|menu|breakfast|dishes)',
      'halwa puri',
    ],
    clues:
      'naan, slow cooked, bone marrow, ginger, lamb, chops, mutton, mixed grill, desi, paya, karahi, ramadan, iftar, beef, shank, lahori, fried onion, hyderabadi, degh, halal, breakfast, siri, sunday, spice, karachi, ghee, lentil, sehri, takeaway, per kg, coriander',
    asks: {
      choice: [
        '+Which bread goes best with nihari: naan, kulcha or roti?',
        'How do you like your nihari: with naan, or straight from the bowl?',
      ],
      experience: ['Who made the best nihari or haleem you have ever tasted?'],
      idea: ['What has to go on top of a bowl of haleem: lemon, ginger, or crisp onions?'],
    },
    cued: [
      '*Karahi* for the whole table: chicken or lamb?',
      'Which *naan* do you tear into first: plain, garlic or sesame?',
      'What makes a proper *mixed grill*: the chops, the kebabs or the sizzle?',
      'What is the first dish you break your fast with in *Ramadan*?',
    ],
  },
  {
    name: 'Bengali food',
    says: [
      'bengali (food|restaurant|cuisine|thali|kitchen|dishes|feast|sweets)',
      'bangladeshi (food|restaurant|cuisine)',
      'kosha mangsho',
      'hilsa',
      'ilish',
      'luchi',
      'shorshe',
    ],
    clues:
      'mustard, kolkata, mishti doi, fish curry, alur dom, calcutta, chingri, kosha mangsho, ilish, hilsa, luchi, rosogolla, thali, durga puja, poila boishakh, biryani, prawn malai, shorshe, sandesh, dhaka, bhuna, pithe, aloo, bhapa, bhorta, nolen gur, macher jhol, panta, mutton, begun bhaja',
    asks: {
      choice: [
        '+Which Bengali sweet would you choose first: rosogolla, sandesh or mishti doi?',
        '+A Bengali lunch: fish in mustard, or slow-cooked mutton with luchi?',
      ],
      idea: ['+Which dish has to be on the table at a Bengali feast?'],
      problem: ['Which Bengali sweet is the hardest to stop eating?'],
    },
    cued: [
      '*Ilish* in mustard, fried or in a light curry: which first?',
      '*Mishti doi*: from the clay pot with a spoon, or shared in bowls?',
      'What goes with *luchi* on a Sunday morning: alur dom or cholar dal?',
      'What do you eat first in *Durga Puja* week: phuchka, rolls or bhog?',
    ],
  },
  {
    name: 'Andhra and Chettinad',
    says: [
      'andhra (meal|food|mess|restaurant|thali|style)',
      'chettinad(u)?( chicken| food| restaurant| cuisine)?',
      'telangana (food|cuisine)',

      'pesarattu',
      'mangalorean (food|cuisine)',
      'ghee roast',
    ],
    clues:
      'banana leaf, podi, rasam, pappu, curd rice, spicy, karam, pepper, meal, ghee, gongura, pickle, hyderabadi, biryani, pepper chicken, dosa, mess, thali, guntur, chilli, telangana, avakaya, unlimited, ragi sangati, mutton, pulusu, kodi, curry leaf, south indian, tamil, nattu kozhi',
    asks: {
      choice: [
        '+Which would you order first: Chettinad chicken, gongura mutton or pepper fry?',
        '+How hot do you like your Andhra or Chettinad food: mild, medium or fiery?',
        '+A South Indian lunch: peppery Chettinad chicken, or tangy gongura?',
      ],
      problem: ['~What cools you down after a bite of fiery Andhra pickle: curd rice, or a sweet?'],
    },
    cued: [
      'Which *dosa* would you order tonight: masala, ghee or pesarattu?',
      'What should be in the middle of a *thali*: rice, ghee or pickle?',
      'Where did you first eat a meal off a *banana leaf*: at home, at a wedding or in a restaurant?',
      'Which *biryani* do you like better: Hyderabadi or Chettinad?',
    ],
  },
  {
    name: 'tandoor grill',
    says: [
      'tandoori (grill|night|platter|restaurant|mixed grill|menu)',
      'clay oven',
      'indian (grill|bbq|barbecue)',
      'tandoor (restaurant|oven|night)',
      'malai tikka',
      'mixed grill (platter|night|sizzler)',
    ],
    clues:
      'charcoal, naan, lamb chops, paneer tikka, sizzling, marinade, skewers, mint sauce, clay oven, tikka, seekh kebab, paneer, mixed grill, platter, yoghurt, indian, chicken, smoky, roti, reservation, malai, king prawn, spice, chutney, masala, mint, halal, takeaway, sizzler, restaurant',
    asks: {
      experience: ['Which naan do you tear into first: plain, garlic, or sweet with coconut?'],
      choice: [
        'From the tandoor: lamb chops, chicken tikka, or paneer?',
        'Which tandoori dish would you order first: chicken tikka, seekh kebab or paneer?',
        'Tandoori: chicken, lamb or paneer?',
      ],
    },
    cued: [
      'How big a *naan* do you order: one each, or a giant one to share?',
      'A *seekh kebab*: in a wrap, on a skewer or with salad?',
      'Which *mixed grill* piece do you go for first: chop, tikka or kebab?',
      'What do you drink with a *chicken tikka*: lassi, beer or lemonade?',
    ],
  },
  {
    name: 'quiz and curry',
    says: [
      'curry (night|evening|club|tuesday|wednesday|thursday)',
      '(quiz|pie|beer|pint) (and|&|n) (a )?curry',
      'curry (and|&|n) (a )?(quiz|pint|drink|karaoke)',
      'charity curry',
      'curry fundraiser',
      'curry (deal|offer|buffet)',
    ],
    clues:
      'poppadom, naan, quiz, pint, two courses, bhaji, pilau, korma, pub, quizmaster, balti, madras, jalfrezi, rice, tikka masala, round, vegetarian, wednesday, chutney, beer, landlord, heat, kitchen, vindaloo, table, sports club, teams of six, raffle, thursday, spice, katsu',
    asks: {
      idea: [
        '+Which curry would you order on curry night?',
        '+Which curry should always be on the menu at a curry night?',
      ],
      choice: [
        '+What goes with your curry: rice, naan or both?',
        '+How hot do you like your curry: mild, medium or fiery?',
        '+What do you drink with a curry: beer, lassi or something fizzy?',
      ],
      experience: [
        '+What do you always order on the side with a curry?',
        '+~Who at your table orders the hottest curry and then eats your raita?',
      ],
    },
    cued: [
      '*Naan*: plain, garlic or with coriander?',
      '*Poppadoms*: with mango chutney, lime pickle or onion?',
      '*Korma*, madras or jalfrezi: which would you order at the pub?',
      'Which *round* of a quiz is yours: music, sport or general knowledge?',
    ],
  },
];
