import type { Subject } from '../subject';

/** Kitchens from Asia and Africa that one restaurant is about. */
export const woks: readonly Subject[] = [
  {
    name: 'Thai food',
    says: [
      'thai (food|restaurant|kitchen|cuisine|menu|takeaway|curry|cooking)',
      'pad thai',
      'tom yum',
      'som tam',
      'massaman',
      'thai (green|red) curry',
    ],
    clues:
      'lemongrass, coconut milk, satay, papaya salad, jasmine rice, galangal, thai basil, sticky rice, pad thai, green curry, tom yum, som tam, massaman, basil, coconut, chilli, noodle, mango, bangkok, prawn cracker, pad kra pao, fish sauce, lime, panang, wok, spring roll, lunch special, mild or hot, songkran, larb',
    asks: {
      idea: ['Which dish has to be on the table at a Thai meal?'],
      problem: ['Which Thai dish is hardest to make as well at home?'],
      choice: ['Thai curry: red, green, or something mild with peanuts?'],
      experience: ['What do you always order first at a Thai restaurant?'],
    },
  },
  {
    name: 'Chinese food',
    says: [
      'chinese (food|restaurant|takeaway|kitchen|cuisine|menu|buffet|banquet|takeout)',
      '(peking|crispy|roast|aromatic) duck',
      '(sichuan|szechuan|cantonese)( food| cuisine| menu| restaurant)?',
      'chow mein',
      'sweet and sour (pork|chicken)',
      'wok hei',
    ],
    clues:
      'prawn crackers, spring rolls, egg fried rice, fortune cookie, noodles, wok, chopsticks, spare ribs, mapo tofu, dim sum, duck, fried rice, sweet and sour, chow mein, takeaway, pancake, lunar, dumpling, wonton, char siu, szechuan, prawn toast, buffet, spice bag, banquet, peking, cantonese, bao, hoisin, crispy beef, salt and pepper, roast meat, congee, egg foo yung',
    asks: {
      idea: ['Which dish would you put in the middle of the table at a Chinese meal?'],
      problem: ['~Who always takes the last spring roll at your table?'],
      choice: ['With a Chinese meal: noodles, egg fried rice, or plain rice?'],
      experience: ['Which Chinese dish could you order without opening the menu?'],
    },
  },
  {
    name: 'hot pot',
    says: [
      'hot ?pot (restaurant|buffet|night|broth|dinner|base|table)',
      'chinese hot ?pot',
      'shabu ?shabu',
      'sukiyaki',
      'steamboat',
      'mala (broth|soup|hot ?pot)',
    ],
    clues:
      'broth, enoki, sliced beef, dipping sauce, tofu skin, fish balls, simmering, sichuan, beef slice, tofu, spicy, mala, tomato, shabu, sukiyaki, lamb, dumpling, mushroom, noodle, boil, wagyu, ladle, sesame, buffet, steaming, sauce bar, winter, split pot, chopstick',
    asks: {
      idea: ['What would you drop into the hot pot first?'],
      problem: ['~What always escapes your chopsticks in a hot pot?'],
      choice: ['How do you like your hot pot broth: mild and clear, or red with chilli?'],
      experience: ['Who would you like to sit around a hot pot with on a cold evening?'],
    },
  },
  {
    name: 'Japanese grill',
    says: [
      'teppanyaki',
      'hibachi',
      'yakitori',
      'robata',
      'yakiniku',
      'okonomiyaki',
      'takoyaki',
      'japanese (grill|restaurant|food|menu|cuisine)',
    ],
    clues:
      'skewers, miso, teriyaki, onion volcano, binchotan, edamame, sake, gyoza, teppanyaki, hibachi, yakitori, robata, wagyu, chef, flame, iron plate, fried rice, izakaya, chicken thigh, scallop, charcoal, flip, prawn, set menu, tare, steak, birthday, egg, live cooking, salmon',
    asks: {
      idea: ['What do you always order first at a Japanese grill?'],
      problem: ["What's hardest to choose at a Japanese grill: the meat, the fish or the sauce?"],
      choice: ['From a Japanese grill: chicken on a skewer, steak, or prawns?'],
      experience: ["What's the best trick you have seen a chef do at the table?"],
    },
  },
  {
    name: 'Filipino food',
    says: [
      'filipino (food|restaurant|dishes|cuisine|kitchen|bakery|breakfast|barbecue|bbq)',
      'chicken adobo',
      'sinigang',
      'lechon',
      'lumpia',
      'sisig',
      'halo halo',
      'pancit',
      'kamayan',
      'boodle fight',
    ],
    clues:
      'adobo, ube, longganisa, garlic rice, calamansi, pandesal, kare kare, leche flan, lechon, sinigang, lumpia, pancit, halo halo, sisig, boodle fight, tapsilog, bbq skewer, rice, pinoy, manila, kamayan, bilao, silog, fiesta, tocino, turon, crispy pata, inasal, bibingka',
    asks: {
      idea: ['Which dish has to be on the table at a Filipino feast?'],
      problem: ['Which Filipino dish is hardest to stop eating?'],
      choice: ['Filipino food: a plate of adobo, or a bowl of something sour and hot?'],
      experience: ['Who cooked the best Filipino meal you have ever eaten?'],
    },
  },
  {
    name: 'Malaysian food',
    says: [
      '(malaysian|indonesian|singaporean|nyonya|peranakan) (food|restaurant|cuisine|kitchen|menu|dishes)',
      'nasi (lemak|goreng|padang|kandar)',
      'rendang',
      'rijsttafel',
      'char kway teow',
      'roti canai',
      'chicken satay',
      'satay (skewer|sauce|night)',
      'gado gado',
      'hawker (food|stall|centre)',
    ],
    clues:
      'sambal, coconut rice, peanut sauce, laksa, hawker, kopitiam, teh tarik, pandan, nasi lemak, satay, rendang, roti canai, char kway teow, nasi goreng, mee goreng, penang, nyonya, hainanese chicken, gado gado, indonesian, curry, kaya toast, mamak, bakso, belacan, singapore, murtabak, cendol',
    asks: {
      idea: ['What would you pour a good peanut sauce over, besides satay?'],
      problem: ['Which Malaysian dish is hardest to get just right at home?'],
      choice: ['From a Malaysian kitchen: a bowl of noodles, or rice with a rich rendang?'],
      experience: ["What's the best Malaysian dish you have ever eaten, and where?"],
    },
  },
  {
    name: 'West African food',
    says: [
      'jollof( rice)?',
      '(nigerian|ghanaian|west african|senegalese) (food|restaurant|cuisine|kitchen|dishes|caterer)',
      'egusi',
      'suya',
      'fufu',
      'pounded yam',
      'puff puff',
      'waakye',
      'kenkey',
    ],
    clues:
      'plantain, pepper soup, party jollof, okra, moi moi, scotch bonnet, chin chin, goat meat, banku, jollof, egusi, suya, fufu, pounded yam, puff puff, waakye, nigerian, ghanaian, party tray, thieboudienne, akara, tilapia, efo riro, amala, assorted, zobo, caterer, kelewele, eba, shito, senegalese',
    asks: {
      idea: ['What has to be on the plate next to jollof rice?'],
      problem: ['~Which do you leave room for at a party: more jollof, or more plantain?'],
      choice: ['Jollof: plenty of pepper, or mild with fried plantain on the side?'],
      experience: ['Whose rice dish is the talk of every party in your family?'],
    },
  },
  {
    name: 'Moroccan food',
    says: [
      'moroccan (food|restaurant|cuisine|kitchen|night|menu|dishes|feast)',
      'tagine',
      'couscous',
      'tunisian (food|restaurant)',
      'harira',
      'north african (food|restaurant|kitchen)',
    ],
    clues:
      'preserved lemon, harissa, mint tea, apricots, merguez, ras el hanout, chickpeas, lamb, tagine, couscous, mezze, pastilla, chermoula, moorish, marrakech, harira, almond, dates, souk, berber, belly dancer, brik, tunisian, slow cooked, prune, olive, saffron, cinnamon',
    asks: {
      idea: ['Which fruit would you put in a slow-cooked tagine: apricots, prunes or dates?'],
      problem: ["What's hardest about cooking a tagine: the spices, or the wait?"],
      choice: ['A tagine: lamb and apricot, chicken and lemon, or all vegetables?'],
      experience: ['Which dish fills your kitchen with the warmest smell of spices?'],
    },
  },
  {
    name: 'Turkish food',
    says: [
      'turkish (food|restaurant|kitchen|cuisine|breakfast|grill|meze|bbq|dishes)',
      'ocakbasi',
      'mangal',
      'pide',
      'lahmacun',
      'adana( kebab)?',
      'menemen',
      'k[uü]nefe',
      'gozleme',
    ],
    clues:
      'charcoal, lamb ribs, meze, sucuk, ayran, simit, baklava, bulgur, cacik, kebab, pide, mangal, ocakbasi, adana, lahmacun, lamb, menemen, halloumi, shish, istanbul, kofte, raki, breakfast, iskender, borek, gozleme, turkish tea, flatbread, kunefe, lokum',
    asks: {
      idea: ['What would you fill a warm Turkish pide with?'],
      problem: ["What's hardest to leave room for at a Turkish restaurant?"],
      choice: ['A Turkish meal: little dishes to share, or a big plate from the charcoal?'],
      experience: ['Which Turkish dish did you love from the very first bite?'],
    },
  },
];
