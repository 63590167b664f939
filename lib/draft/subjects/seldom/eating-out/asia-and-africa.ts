import type { Subject } from '../../subject';

/** Kitchens from Asia and Africa that one restaurant is about. */
export const asiaAndAfrica: readonly Subject[] = [
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
      experience: ['+What do you always order first at a Thai restaurant?'],
      choice: [
        '+Thai curry: red, green, or something mild with peanuts?',
        '+How hot do you like your Thai food: mild, medium or fiery?',
      ],
      idea: ['Which dish has to be on the table at a Thai meal?'],
    },
    cued: [
      '*Pad thai*: with prawns, chicken or tofu?',
      'How hot do you like your *papaya salad*: one chilli, three or ten?',
      'Which soup do you order first at a Thai table: *tom yum* or coconut?',
      '*Mango* sticky rice: for dessert, or as the whole meal?',
    ],
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
      choice: [
        '+With a Chinese meal: noodles, egg fried rice, or plain rice?',
        '+Chinese food: sweet and sour, hot and spicy or salt and pepper?',
      ],
      experience: ['Which Chinese dish could you order without opening the menu?'],
      problem: ['~Who always takes the last spring roll at your table?'],
    },
    cued: [
      '*Dim sum*: which little basket do you lift first?',
      '*Spring rolls*: sweet chilli, soy or plum sauce?',
      '*Duck* pancakes: more sauce, more cucumber or more duck?',
      'Which *dumpling* would you order: pork, prawn or vegetable?',
    ],
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
      choice: [
        '+How do you like your hot pot broth: mild and clear, or red with chilli?',
        '+Which goes into your hot pot: beef, seafood or a pile of mushrooms?',
      ],
      idea: ['+What would you drop into the hot pot first?'],
      problem: ['~What always escapes your chopsticks in a hot pot?'],
    },
    cued: [
      'What goes into your *dipping sauce*: sesame, garlic, chilli or all of them?',
      'Which *mushroom* do you like in a hot pot: enoki, shiitake or oyster?',
      'When do you add the *noodles* to a hot pot: first, last or all along?',
      'How hot do you like *Sichuan* spice: a tingle, a glow or full fire?',
    ],
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
      choice: [
        '+From a Japanese grill: chicken on a skewer, steak, or prawns?',
        'Yakitori: chicken, pork or mushrooms?',
      ],
      idea: ['What do you always order first at a Japanese grill?'],
      experience: ["What's the best trick you have seen a chef do at the table?"],
    },
    cued: [
      'How do you like your *wagyu*: rare, medium or just seared?',
      'Which *yakitori* do you order twice: chicken, leek or mushroom?',
      'What do you drink with a hot plate from the *teppanyaki*: sake, beer or green tea?',
      'Who would you take to a *hibachi* table to watch the chef?',
    ],
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
      idea: ['+Which dish has to be on the table at a Filipino feast?'],
      choice: ['+Which Filipino dish would you try first: adobo, sinigang or lechon?'],
      problem: ['Which Filipino dish is hardest to stop eating?'],
      experience: ['Who cooked the best Filipino meal you have ever eaten?'],
    },
    cued: [
      '*Halo-halo*: which layer do you eat first?',
      '*Ube*: in a cake, in ice cream or on pandesal?',
      '*Lumpia*: which dip do you take, sweet chilli or vinegar?',
    ],
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
      choice: [
        '+What goes best with roti canai: dhal, curry or condensed milk?',
        '+Which Malaysian dish would you order first: satay, laksa or nasi lemak?',
        '+From a Malaysian kitchen: a bowl of noodles, or rice with a rich rendang?',
      ],
      experience: ["What's the best Malaysian dish you have ever eaten, and where?"],
    },
    cued: [
      'What do you eat first from a plate of *nasi lemak*: the rice, the egg or the sambal?',
      'How do you like your *laksa*: creamy with coconut, or sour and fishy?',
      'What do you dip *roti canai* into: dal, fish curry or sugar?',
      'How many sticks of *satay* make a proper portion?',
    ],
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
      choice: [
        '+Which West African dish would you order first: jollof, egusi or pepper soup?',
        'Jollof: plenty of pepper, or mild with fried plantain on the side?',
      ],
      idea: ['+What has to be on the plate next to jollof rice?'],
      problem: ['~Which do you leave room for at a party: more jollof, or more plantain?'],
    },
    cued: [
      'Which soup do you like with *fufu*: egusi, okra or light soup?',
      'What would you have on the side of *suya*: onions, tomatoes or a cold drink?',
      'How many *puff puff* do you take first: two, four or a bowlful?',
      'Which stew would you pick for *pounded yam*: egusi, efo riro or okra?',
    ],
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
      choice: [
        '+A tagine: lamb and apricot, chicken and lemon, or all vegetables?',
        '+Which Moroccan dish would you order first: a tagine, a couscous or a pastilla?',
      ],
      idea: ['Which fruit would you put in a slow-cooked tagine: apricots, prunes or dates?'],
      problem: ["What's hardest about cooking a tagine: the spices, or the wait?"],
    },
    cued: [
      'Which goes best with *mint tea*: almonds, dates or honey pastries?',
      'How much *harissa* do you put on the side of your plate: a dot, a spoon or a streak?',
      'What do you like most in a bowl of *couscous*: vegetables, raisins or the broth?',
      'What would you buy first in a *souk*: spices, a lamp or slippers?',
    ],
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
      choice: [
        '+Which would you order first: a kebab, a pide or a plate of meze?',
        'A Turkish meal: little dishes to share, or a big plate from the charcoal?',
      ],
      experience: ['Which Turkish dish did you love from the very first bite?'],
      idea: ['What would you fill a warm Turkish pide with?'],
    },
    cued: [
      'What do you drink with *baklava*: tea, coffee or a cold glass of milk?',
      'What do you reach for first at a Turkish *breakfast*: menemen, olives or honey?',
      'Which *meze* is gone first at your table: hummus, cacik or stuffed vine leaves?',
      'How do you eat *lahmacun*: rolled up, folded or with a knife and fork?',
      'An *Adana* kebab: as hot as it comes, or mild with plenty of yoghurt?',
      'Turkish *lamb*: chops off the charcoal, or cooked slowly until it falls apart?',
      'What do you like beside grilled *kofte*: rice, bulgur or chips?',
      '*Turkish coffee*: without sugar, with a little or properly sweet?',
    ],
  },
];
