import type { Subject } from '../subject';

/** Indian and Pakistani kitchens with dishes of their own. */
export const tiffins: readonly Subject[] = [
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
        'Which filling do you like best in a momo: chicken, vegetable or pork?',
      ],
      idea: ['Which Nepalese dish would warm you up after a long walk in the hills?'],
    },
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
        '+Which would you try first: hoppers, kottu or a rice and curry plate?',
        '+How hot do you like your Sri Lankan curry: gentle, lively or fiery?',
        'A Sri Lankan supper: rice and many small curries, or a big plate of kottu?',
      ],
      idea: ['What would you put in the middle of a crisp Sri Lankan hopper?'],
    },
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
        'Which Kerala curry would you order first: fish, chicken or vegetable?',
      ],
      idea: ['Which dish belongs on the banana leaf, however small the meal?'],
    },
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
        '+Which Indo-Chinese dish would you order first: momos, hakka noodles or chilli paneer?',
        '+Manchurian: dry as a starter, or in gravy with fried rice?',
      ],
      experience: ['Fried rice or noodles: which goes best with a chilli gravy?'],
      problem: ['~Who in your family always says "just noodles for me" and then eats your chilli paneer?'],
    },
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
      choice: [
        '+Which would you eat first: vada pav, pav bhaji or misal pav?',
        'What would you drink with a hot vada pav: cutting chai, coffee or buttermilk?',
        'A quick bite: vada pav with dry garlic chutney, or a fiery misal?',
      ],
      experience: ['+Where does a hot vada pav taste best: by the sea, at the station, or in the rain?'],
    },
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
      idea: ['+Nihari or haleem: which would you choose on a cold day?'],
      choice: [
        'How do you like your nihari: with naan, or straight from the bowl?',
        'What has to go on top of your nihari: ginger, chilli or coriander?',
        'When does nihari taste best: for breakfast, at lunch or late at night?',
      ],
    },
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
        'A Bengali lunch: fish in mustard, or slow-cooked mutton with luchi?',
        'Hilsa: fried, steamed with mustard or in a light curry?',
      ],
      idea: ['Which dish has to be on the table at a Bengali feast?'],
    },
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
        '+How hot do you like your Andhra or Chettinad food: mild, medium or fiery?',
        '+Which would you order first: Chettinad chicken, gongura mutton or pepper fry?',
      ],
      idea: ['What do you mix into hot rice first: podi and ghee, dal, or a spicy pickle?'],
      problem: ['~What cools you down after a bite of fiery Andhra pickle: curd rice, or a sweet?'],
    },
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
      choice: [
        '+Tandoori: chicken, lamb or paneer?',
        'Which dip do you like with tandoori food: mint, yoghurt or mango?',
        'From the tandoor: lamb chops, chicken tikka, or paneer?',
      ],
      experience: ['Which naan do you tear into first: plain, garlic, or sweet with coconut?'],
    },
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
      choice: [
        '+Which quiz round is your best: music, sport or history?',
        'On quiz and curry night: mild, medium or hot?',
      ],
      idea: ['+Who would you want on your team for quiz and curry night?'],
      problem: ['~Who at your table orders the hottest curry and then eats your raita?'],
    },
  },
];
