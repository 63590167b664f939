import type { Subject } from '../subject';

/** Plain dishes that one counter is about. */
export const platters: readonly Subject[] = [
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
      idea: ['What would you put into an earth oven for a slow feast?'],
      problem: ['~What would you nibble while a feast cooks underground for hours?'],
      choice: ['At a luau or a hangi: pork from the pit, or sweet potatoes and greens?'],
      experience: ['Which food tastes best to you when it is cooked outdoors?'],
    },
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
      idea: ['Which side goes with a hot peri-peri chicken?'],
      problem: ['Which piece of peri-peri chicken is the hardest to eat neatly?'],
      choice: ['Grilled chicken: mild with lemon, or as hot as the kitchen dares?'],
      experience: ['Which piece of a grilled chicken do you go for first?'],
    },
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
      idea: ['What has to come with a box of hot fried chicken?'],
      problem: ['~Who licks their fingers first when there is fried chicken on the table?'],
      choice: ['Fried chicken: on the bone, in strips, or in a soft bun?'],
      experience: ['Which bit of fried chicken do you save for last?'],
    },
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
      idea: ['What would you pile on a big box of loaded fries?'],
      problem: ["What's the trickiest topping to eat on loaded fries without a fork?"],
      choice: ['Loaded fries: gravy and cheese, chilli and cream, or pulled meat?'],
      experience: ['Where did you share the best loaded fries you remember?'],
    },
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
      idea: ['How do you like the skin of a jacket potato: crisp, buttery or saved till last?'],
      problem: ['What do you find hardest to get right in a jacket potato: the skin or the middle?'],
      choice: ['On a jacket potato: beans and cheese, or tuna and sweetcorn?'],
      experience: ['Which topping did you have on a jacket potato as a child?'],
    },
  },
  {
    name: 'mac and cheese',
    says: ["mac (and|&|n|'n') ?cheese", 'macaroni cheese', 'cauliflower cheese', 'mac ?(bar|shack)'],
    clues:
      'crispy crumbs, cheddar, macaroni, bacon, truffle oil, bubbling, breadcrumb, béchamel, gooey, pasta, truffle, pulled pork, cheese sauce, baked, comfort food, lobster, jalapeno, gruyere, mozzarella, crispy onion, cheese pull, street food, skillet, side dish, elbow pasta, parmesan, buffalo chicken, tray, creamy',
    asks: {
      idea: ['What would you stir into a hot mac and cheese?'],
      problem: ['~Who always claims the crispy corner of the mac and cheese?'],
      choice: ['Mac and cheese: creamy from the pan, or baked with a crunchy top?'],
      experience: ['Which cheese makes the mac and cheese you like most?'],
    },
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
      idea: ['What would you put in a salad that nobody else would think of?'],
      problem: ['~What do you pick out of a salad first: the cheese, the croutons or the bacon?'],
      choice: ['For lunch from a salad bar: a crisp cold bowl, or something warm on top?'],
      experience: ['Which salad would you happily eat three days in a row?'],
    },
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
      idea: ['Which soup would you like to see on the board on a cold day?'],
      problem: ['~How do you dip bread into soup without losing half of it?'],
      choice: ['Soup: smooth, or with plenty of bits to chew?'],
      experience: ['Whose soup made you feel better when you had a cold?'],
    },
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
      idea: ['What goes into a toastie besides the cheese?'],
      problem: ['Which filling always escapes from a hot toastie?'],
      choice: ['A cheese toastie: with pickle, with ham, or with nothing but more cheese?'],
      experience: ['What time of day does a cheese toastie taste best?'],
    },
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
      idea: ['What would you stuff into a soft bao bun?'],
      problem: ["What's hardest with bao buns: choosing a filling, or stopping at two?"],
      choice: ['In a bao bun: pork belly, crispy chicken, or mushrooms?'],
      experience: ['Which soft, warm bun or roll do you crave on a cold day?'],
    },
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
      idea: ['What would you like beside a hot katsu curry?'],
      problem: ['~Who tops up the curry sauce first at your table, you or the children?'],
      choice: ['Katsu curry: with crispy chicken, or with crispy vegetables?'],
      experience: ['Where did you taste your first katsu curry?'],
    },
  },
];
