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
      idea: ['Which Nepalese dish would warm you up after a long walk in the hills?'],
      problem: ["What's the trickiest part of folding momos at home?"],
      choice: ['At a Nepalese table: a plate of momos, or a bowl of noodle soup?'],
      experience: ['Where did you taste your first momo, and what was in it?'],
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
      idea: ['What would you put in the middle of a crisp Sri Lankan hopper?'],
      problem: ['Which Sri Lankan dish is hardest to stop eating?'],
      choice: ['A Sri Lankan supper: rice and many small curries, or a big plate of kottu?'],
      experience: ['Which Sri Lankan dish did you taste first, and who cooked it?'],
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
      idea: ['Which dish belongs on the banana leaf, however small the meal?'],
      problem: ['Which dish on a Kerala banana leaf is hardest to save until last?'],
      choice: ['A Kerala breakfast: soft appam with stew, or puttu with banana?'],
      experience: ['Which payasam or sweet do you wait for at the end of a feast?'],
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
      idea: ['Which vegetable makes the best Manchurian: cauliflower, mushroom or cabbage?'],
      problem: ['~Who in your family always says "just noodles for me" and then eats your chilli paneer?'],
      choice: ['Manchurian: dry as a starter, or in gravy with fried rice?'],
      experience: ['Which Indo-Chinese dish did you always ask for as a child?'],
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
      idea: ['What do you always add to your pav bhaji: more butter, lemon or raw onion?'],
      problem: ["What's hardest to get right at home: the vada, the pav or the chutney?"],
      choice: ['A quick bite: vada pav with dry garlic chutney, or a fiery misal?'],
      experience: ['Where does a hot vada pav taste best: by the sea, at the station, or in the rain?'],
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
      idea: ['What has to go on top of a bowl of haleem: lemon, ginger, or crisp onions?'],
      problem: ["What's hardest about cooking nihari at home: the spices, or the wait?"],
      choice: ['How do you like your nihari: with naan, or straight from the bowl?'],
      experience: ['Who made the best nihari or haleem you have ever tasted?'],
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
      idea: ['Which dish has to be on the table at a Bengali feast?'],
      problem: ['Which Bengali sweet is the hardest to stop eating?'],
      choice: ['A Bengali lunch: fish in mustard, or slow-cooked mutton with luchi?'],
      experience: ['Who cooked the best Bengali fish dish you have ever eaten?'],
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
      idea: ['What do you mix into hot rice first: podi and ghee, dal, or a spicy pickle?'],
      problem: ['~What cools you down after a bite of fiery Andhra pickle: curd rice, or a sweet?'],
      choice: ['A South Indian lunch: peppery Chettinad chicken, or tangy gongura?'],
      experience: ["What's the spiciest Andhra or Chettinad dish you have ever finished?"],
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
      idea: ['What would you like to see cooked in a tandoor besides chicken and bread?'],
      problem: ['Which tandoori dish is hardest to get right at home?'],
      choice: ['From the tandoor: lamb chops, chicken tikka, or paneer?'],
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
      idea: ['Which curry should always be on the menu at a curry night?'],
      problem: ['~Who at your table orders the hottest curry and then eats your raita?'],
      choice: ['On curry night: your own bowl, or everybody dips into everything?'],
      experience: ["What's the best curry you have shared on a night out?"],
    },
  },
];
