import type { Subject } from '../../subject';

/** Plain dishes that one counter is about. */
export const takeawayDishes: readonly Subject[] = [
  {
    name: 'luau and hangi',
    says: [
      'bush tucker',
      '(hawaiian|polynesian|samoan|tongan|maori|māori) (food|feast|restaurant|bbq|kitchen)',
      'luau',
      'h[aā]ngi',
      'kalua pork',
      'wattleseed',
      'lemon myrtle',
      'kangaroo (meat|steak|fillet)',
    ],
    clues:
      'earth oven, taro, kumara, native ingredients, pineapple, finger lime, coconut, banana leaves, hawaiian, polynesian, pork, umu, maori, samoan, feast, hula, lei, tiki, pig, island, tongan, bush tucker, kalua, poke, steam, ukulele, kangaroo, fire dance, wattleseed, drums, stuffing, damper',
    asks: {
      choice: ['At a luau or a hangi: pork from the pit, or sweet potatoes and greens?'],
      idea: ['What would you put into an earth oven for a slow feast?'],
      experience: ['Which food tastes best to you when it is cooked outdoors?'],
      problem: ['~What would you nibble while a feast cooks underground for hours?'],
    },
    cued: [
      'What would you wear to a *luau*: a lei, a bright shirt or both?',
      'Which dish do you reach for first at a *hangi*: meat, pumpkin or stuffing?',
      'What would you put in a *poke* bowl besides the fish?',
      'Which *hula* song would you learn to dance to?',
    ],
  },
  {
    name: 'peri-peri chicken',
    says: [
      '(peri|piri) ?(peri|piri)',
      'flame grilled chicken',
      'rotisserie chicken',
      'grilled chicken (shop|restaurant|takeaway)',
      'chicken on the spit',
      'spatchcock',
    ],
    clues:
      'marinade, half chicken, extra hot, coleslaw, spicy rice, wings, grilled, flame-grilled, spicy, lemon and herb, portuguese, chips, quarter, halal, wrap, rice, burger, platter, mild, butterflied, takeaway, piri piri, whole, sauce, rotisserie, strips, charcoal, mango and lime',
    asks: {
      choice: [
        '+Grilled chicken: mild with lemon, or as hot as the kitchen dares?',
        '+Peri-peri chicken: mild, medium, hot or extra hot?',
      ],
      idea: ['+Which side goes with a hot peri-peri chicken?'],
      experience: ['Which piece of a grilled chicken do you go for first?'],
    },
    cued: [
      'Who at your table orders *extra hot* peri-peri, and who stays with mild?',
      'Which dip goes best with *wings*: garlic, peri-peri or blue cheese?',
      'What do you put in a peri-peri *wrap*: slaw, halloumi or chips?',
      'How do you season *chips* with grilled chicken: salt, peri salt or vinegar?',
    ],
  },
  {
    name: 'fried chicken shop',
    says: [
      '(buttermilk|korean|southern|nashville( hot)?|crispy) fried chicken',
      'fried chicken (shop|restaurant|sandwich|burger|night|bucket|deal)',
      'hot chicken (sandwich|shop)',
      'chicken (tender|strip|shop|and waffle)',
      'chicken (&|n) waffle',
      'popcorn chicken',
    ],
    clues:
      'wings, pickles, slaw, gravy, crispy, thighs, brioche, gochujang, dips, buttermilk, tenders, burger, fries, korean, bucket, spicy, coleslaw, nashville, hot sauce, waffle, halal, takeaway, crunchy, drumstick, sandwich, southern, brined, strips, batter, fillet, mashed potato',
    asks: {
      choice: [
        '+Which side do you choose with fried chicken: fries, slaw or corn on the cob?',
        '+Fried chicken: mild, spicy or extra hot?',
        '+Which dip goes best with fried chicken: garlic mayo, barbecue or hot sauce?',
      ],
      idea: ['+What has to come with a box of hot fried chicken?'],
    },
    cued: [
      'Which dip goes with *wings*: blue cheese, ranch or hot honey?',
      'How hot do you like *Nashville* chicken: mild, medium or fire?',
      '*Korean* fried chicken: soy garlic, sweet chilli or plain and crisp?',
      'What goes on the side of a *chicken burger*: slaw, corn or pickles?',
    ],
  },
  {
    name: 'loaded fries',
    says: [
      '(loaded|dirty|topped|cheesy) (fries|chips)',
      'poutine',
      'salt (and|&) pepper chips',
      'halal snack pack',
      'curly fries',
      'chips and cheese',
    ],
    clues:
      'cheese curds, gravy, bacon bits, jalapeños, crispy onions, skin on, cheese sauce, pulled pork, jalapeno, curry sauce, chilli con carne, sour cream, garlic mayo, fryer, topping, street food, doner meat, nacho cheese, burger, peri peri, takeaway, sriracha, spring onion, brisket, box, munchies, sweet potato, seasoning, drizzle',
    asks: {
      idea: ['+What would you pile on a big box of loaded fries?'],
      choice: [
        '+What goes best on loaded fries: cheese, bacon or pulled pork?',
        'Loaded fries: gravy and cheese, chilli and cream, or pulled meat?',
      ],
      experience: ['Where did you share the best loaded fries you remember?'],
    },
    cued: [
      '*Gravy* on chips: a must, or on the side?',
      '*Pulled pork* or brisket: which belongs on a box of fries?',
      '*Garlic mayo*, curry sauce or ketchup: which dip goes with chips?',
    ],
  },
  {
    name: 'jacket potatoes',
    says: [
      '(jacket|baked) (potato|spud)',
      '(jacket potato|baked potato|potato|spud) (van|man|shop|bar|trailer|stall)',
      'loaded (potato|spud)',
      'jacket (potatoes|spuds)',
    ],
    clues:
      'beans, tuna mayo, grated cheese, crispy skin, coleslaw, chilli, filling, baked beans, butter, fluffy, chilli con carne, salad, oven, sweetcorn, cheddar, lunch, takeaway, prawn marie rose, topping, potato oven, cheesy beans, king edward, foil, pitch, queue, curry, pulled pork, sour cream',
    asks: {
      choice: ['+On a jacket potato: beans and cheese, or tuna and sweetcorn?'],
      idea: [
        '+Which filling would you choose first for a jacket potato?',
        'How do you like the skin of a jacket potato: crisp, buttery or saved till last?',
      ],
      experience: ['Which topping did you have on a jacket potato as a child?'],
    },
    cued: [
      'What goes on a jacket potato with *cheese*: beans, onion or nothing?',
      'A jacket potato with *chilli*: hot, mild or with a cooling spoon of cream?',
      'How do you mix your *tuna* for a potato: plain, with sweetcorn or with onion?',
      'How much *butter* goes on before anything else?',
    ],
  },
  {
    name: 'mac and cheese',
    says: ["mac (and|&|n|'n') ?cheese", 'macaroni cheese', 'cauliflower cheese', 'mac ?(bar|shack)'],
    clues:
      'crispy crumbs, cheddar, macaroni, bacon, truffle oil, bubbling, breadcrumb, béchamel, gooey, pasta, truffle, pulled pork, cheese sauce, baked, comfort food, lobster, jalapeno, gruyere, mozzarella, crispy onion, cheese pull, street food, skillet, side dish, elbow pasta, parmesan, buffalo chicken, tray, creamy',
    asks: {
      choice: ['+Mac and cheese: creamy from the pan, or baked with a crunchy top?'],
      idea: ['+What would you stir into a hot mac and cheese?'],
      experience: ['Which cheese makes the mac and cheese you like most?'],
      problem: ['~Who always claims the crispy corner of the mac and cheese?'],
    },
    cued: [
      'Which topping makes a mac and cheese yours: *bacon*, jalapeño or breadcrumbs?',
      'How do you like your *macaroni* shape: elbows, shells or spirals?',
      'What would you stir into a *béchamel* for mac and cheese: mustard, nutmeg or stock?',
      'Where do you put the *cheddar*: in the sauce, on top or both?',
    ],
  },
  {
    name: 'salad bar',
    says: [
      'salad (bar|bowl|box|shop|counter|kitchen)',
      'protein bowl',
      'grain bowl',
      'buddha bowl',
      'superfood salad',
      'build your own (salad|bowl)',
      'caesar salad',
    ],
    clues:
      'dressing, quinoa, croutons, avocado, halloumi, toppings, leaf, lettuce, falafel, hummus, feta, kale, chickpea, edamame, topping, vinaigrette, rocket, macro, lunch, seed, spinach, caesar, grilled chicken, couscous, cucumber, healthy, slaw, caterer, beetroot, tahini',
    asks: {
      choice: ['For lunch from a salad bar: a crisp cold bowl, or something warm on top?'],
      experience: ['Which salad would you happily eat three days in a row?'],
      idea: ['What would you put in a salad that nobody else would think of?'],
      problem: ['~What do you pick out of a salad first: the cheese, the croutons or the bacon?'],
    },
    cued: [
      'What dressing goes best on a *quinoa* salad: lemon, mustard or yoghurt?',
      'What do you add to *falafel* in a salad box: hummus, pickles or hot sauce?',
      'How do you like your *halloumi*: grilled, fried or in a wrap?',
      'Which part of a *Caesar* salad do you eat first: chicken, croutons or the cheese?',
    ],
  },
  {
    name: 'soup',
    says: [
      '(homemade|seasonal|warming|hearty|winter) soup',
      'soup (of the day|kitchen menu|bar|maker|lunch|pot|range|season)',
      'soups',
      '(tomato|lentil|leek|pumpkin|vegetable|chicken|mushroom|pea|onion) soup',
      'scotch broth',
      'minestrone',
    ],
    clues:
      'crusty bread, ladle, broth, croutons, flask, leek, lentil, tomato, carrot and coriander, butternut squash, bowl, minestrone, chowder, ham hock, stock, simmer, sourdough, warming, pea, mushroom, soda bread, chicken noodle, vegetable, parsnip, winter warmer, cuppa, roll, pot',
    asks: {
      choice: [
        '+Soup: smooth, or with plenty of bits to chew?',
        '+What goes best with a bowl of soup: crusty bread, croutons or a toasted sandwich?',
      ],
      idea: ['+Which soup would you like to see on the board on a cold day?'],
      problem: ['~How do you dip bread into soup without losing half of it?'],
    },
    cued: [
      '*Tomato* soup: with cream, with basil or with a cheese toastie?',
      '*Chicken* soup: with noodles, rice or dumplings?',
      'What do you put on top of *squash* soup: seeds, cream or croutons?',
      'Which *lentil* soup would you choose: red with cumin, or brown with sausage?',
    ],
  },
  {
    name: 'toasties',
    says: [
      'toast(ie|y)',
      'cheese toast(ie|y|ies)',
      'croque (monsieur|madame)',
      'cheese on toast',
      'welsh rarebit',
      'rarebit',
      'tuna melt',
    ],
    clues:
      'sourdough, cheddar, gooey, ham, mustard, tomato soup, onion chutney, melted cheese, sandwich press, grilled, panini, bread, chutney, cheese pull, toastie machine, mozzarella, tuna melt, kimchi, butter, crust, red onion, lunch, soup, béchamel, jaffle, cafe, branston-style pickle, reuben, relish',
    asks: {
      choice: ['+A cheese toastie: with pickle, with ham, or with nothing but more cheese?'],
      idea: ['+What goes into a toastie besides the cheese?'],
      problem: ['Which filling always escapes from a hot toastie?'],
      experience: ['What time of day does a cheese toastie taste best?'],
    },
    cued: [
      '*Tomato soup* and a toastie: dip it, or eat them one after the other?',
      'Which *chutney* goes with melted cheese: onion, tomato or apple?',
      '*Tuna melt*: with sweetcorn, with red onion or plain?',
      'Which bread makes the crunchiest toastie: *sourdough*, white or rye?',
    ],
  },
  {
    name: 'bao buns',
    says: [
      'bao',
      'bao ?buns?',
      'gua bao',
      'steamed bun',
      'taiwanese (food|restaurant|chicken|street food|beef noodle)',
    ],
    clues:
      'pork belly, hoisin, pickled, crispy chicken, sriracha, spring onion, fluffy, peanuts, steamer, pickled cucumber, dumpling, kimchi, karaage, bamboo basket, coriander, street food, taiwanese, crispy duck, tofu, steamed, pillowy, sticky, gyoza, chilli oil, asian, filling, supper club, pickled carrot, dim sum',
    asks: {
      choice: [
        '+In a bao bun: pork belly, crispy chicken, or mushrooms?',
        'Bao buns: steamed and soft, or fried and golden?',
      ],
      idea: ['+What would you stuff into a soft bao bun?'],
      problem: ["What's hardest with bao buns: choosing a filling, or stopping at two?"],
    },
    cued: [
      'Which sauce goes on a *crispy duck* bao: hoisin, plum or chilli?',
      'What would you top a *pork belly* bao with: peanuts, pickles or coriander?',
      'How many *bao* make a proper lunch: two, three or four?',
      'Where do you like *kimchi*: inside the bao, on the side or in fried rice?',
    ],
  },
  {
    name: 'katsu curry',
    says: [
      'katsu( curry| chicken| bowl| sando)?',
      'donburi',
      'tonkatsu',
      'rice bowl',
      'teriyaki (bowl|chicken|salmon)',
      'gyudon',
      'onigiri',
      'musubi',
    ],
    clues:
      'panko, sticky rice, pickles, miso, edamame, sando, curry sauce, breaded chicken, tofu, japanese, gyoza, ramen, pickled ginger, teriyaki, bento, cutlet, crispy chicken, udon, salmon, sushi, chicken thigh, sesame, pork loin, pumpkin, noodle, lunch box, takeaway, furikake',
    asks: {
      choice: [
        '+How do you like your katsu sauce: poured all over, or in a bowl on the side?',
        '+Katsu curry: chicken, prawn or sweet potato?',
        '+Katsu curry: with crispy chicken, or with crispy vegetables?',
      ],
      idea: ['What would you like beside a hot katsu curry?'],
    },
    cued: [
      'How do you like the sauce on a *chicken katsu*: on the side, or poured all over?',
      'Which filling would you choose for a *sando*: pork, chicken or egg?',
      'Which side do you order first: *gyoza*, edamame or miso soup?',
      'How hot do you like a *curry sauce* over rice: mild, medium or with a kick?',
    ],
  },
];
