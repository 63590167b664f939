import type { Subject } from '../../subject';

/** What stands in the kitchen cupboard, and the firms that put it there. */
export const storeCupboard: readonly Subject[] = [
  {
    name: 'sauces and dressings',
    says: [
      '(pasta|simmer|curry|stir fry|cooking|tomato|barbecue|bbq|brown|soy|table|steak|dipping|burger|salad|caesar|peanut|pepper|garlic|cheese|chocolate|caramel) sauce',
      'sauces? (maker|company|range|brand|shop)',
      '(salad|caesar|ranch) dressing',
      '(guacamole|pesto|tahini|harissa|zhug|chimichurri|mayo|mayonnaise|tapenade)s?',
      '(dips?|houmous|hummus) (range|pot|platter|company|maker)',
      'gravy (granules|pot|maker|boat|range)',
      '(stock|bouillon) (cube|pot)',
      'spice (mix|blend|rub|kit|paste)',
      'bbq rub',
    ],
    clues:
      'jar, drizzle, spoonful, recipe, pantry, dip, flavours, stockists, squeezy, bottle, pasta sauce, tomato, marinade, mayonnaise, ketchup, bbq, pesto, small batch, ingredients, simmer, glaze, spicy, vinaigrette, salad, tangy, gluten-free, curry sauce, teriyaki, ranch, handmade, 250g',
    asks: {
      experience: ['Which sauce did your family always have on the table?'],
      choice: ['A sauce on the side: something sweet, something sharp or something hot?'],
      idea: ['Which sauce would you put into a jar if you could copy a dish you love?'],
      problem: ['+~Which sauce do you put on nearly everything?'],
    },
    cued: [
      'Which shape of pasta do you cook for a rich *tomato* sauce?',
      'How do you use up the last *pesto* in the jar: eggs, toast or potatoes?',
      'A *BBQ* sauce: smoky, sweet or with a good kick?',
      'What would you put a *spicy* sauce on that nobody else does?',
    ],
    atWork: {
      asks: [
        '+Which sauce or dressing do you put on almost everything?',
        'What makes a sauce worth buying again: the taste, the ingredients or the bottle?',
        'What matters most in a sauce for a busy kitchen: flavour, texture or how long it keeps?',
        'Which new sauce flavour would you like to see on shop shelves?',
      ],
      cued: [
        'Which *small batch* sauce would you like to find on the shelves of your local shop?',
        'What do *stockists* like best from a sauce maker: tastings, recipe cards or a shelf display?',
      ],
    },
  },
  {
    name: 'breakfast cereals',
    says: [
      '(breakfast )?cereal',
      'porridge( oats| pot| bar)?',
      'oat(s|meal) (pot|bar|company|mill|range)',
      'weetbix',
      'corn ?flakes',
      'bran flakes',
      'breakfast (bar|pot|range|bowl)',
    ],
    clues:
      'oats, bowl, fibre, honey, raisins, crunchy, granola, muesli, porridge, milk, wholegrain, flakes, bran, morning, nuts, oatmeal, cornflakes, low sugar, toasted, clusters, millet, ragi, weetbix, overnight oats, berries, recipe, breakfast bowl',
    asks: {
      experience: [
        'Which cereal did you love as a child?',
        'Who in your home gets through the most cereal?',
        'What turns a plain bowl of oats or cereal into a treat?',
      ],
      choice: ['Which flavour of cereal or porridge would you like to try?'],
    },
    cued: [
      'What goes on top of your *granola*: yoghurt, fruit or just milk?',
      '*Porridge*: with honey, with salt or with brown sugar?',
      '*Muesli*: toasted and crunchy, or soaked overnight?',
      '*Oats*: for breakfast, in a biscuit or on a crumble?',
    ],
  },
  {
    name: 'rice and noodles',
    says: [
      '(basmati|jasmine|arborio|sona masoori|brown|wild|sticky|pudding) rice',
      'rice (brand|range|miller|importer|exporter|bag)',
      '(lentil|chickpea|bean|pulse|quinoa|couscous|bulgur)s? (range|pouch|packs?|importer|supplier|crop|company)',
      '(red|green|puy) lentils',
      'noodle (maker|factory|range|pot|company|bar|kitchen)',
      '(dried|canned|tinned) (pulses|beans|tomatoes|chickpeas|fish)',
      'tinned (fish|sardines|tuna)',
      '(instant|cup|fresh) noodle',
    ],
    clues:
      'sacks, grains, protein, simmer, dal, wholegrain, basmati, jasmine, ramen, udon, wok, biryani, stir-fry, sona masoori, pilau, vermicelli, fried rice, instant, soba, bag, 5kg, steam, aged, broth, wild rice, risotto, arborio, mill, cook, fluffy, sticky, paddy, vietnamese',
    asks: {
      choice: [
        '+A quick supper from the cupboard: a bowl of rice, or a bowl of noodles?',
        'Which noodle dish would you order first: pad thai, ramen or chow mein?',
      ],
      idea: ['Which dish do you make when there is only rice or noodles left in the cupboard?'],
      problem: ["What's trickier to get just right: fluffy rice, or springy noodles?"],
    },
    cued: [
      'What goes into your ideal *biryani*: chicken, lamb, vegetables or egg?',
      'What would you serve with a pot of plain *basmati*?',
      'Which topping makes a bowl of *ramen* for you: egg, pork or corn?',
      'What do you throw into a *stir-fry* first?',
    ],
  },
  {
    name: 'vinegar and condiments',
    says: [
      '(apple cider|balsamic|malt|sherry|fruit|wine|rice|artisan) vinegar',
      'vinegars?',
      '(horseradish|mint sauce|chilli oil|chili oil|crispy chilli|truffle oil)',
      '(garlic|herb|smoked|flavou?red) (salt|butter|oil)',
      '(tomato|fruit|brown|chilli) (relish|ketchup)',
      'condiments?',
      '(vanilla|almond) (extract|paste|pod)',
    ],
    clues:
      'drizzle, jars, dressing, pickled, small batch, infused, balsamic, apple cider, malt, mustard, horseradish, chutney, mint sauce, relish, bottle, fermented, mother, tangy, sherry vinegar, artisan, shrub, wine vinegar, chilli oil, modena, stockist, 250ml, ketchup, barrel-aged, piccalilli',
    asks: {
      choice: [
        'In a sandwich: mustard, relish or a good pickle?',
        'Which would you put on chips: malt vinegar, ketchup or mayonnaise?',
      ],
      problem: ['Which condiment do you run out of faster than any other?'],
      idea: ['Which bottle or jar makes a plain supper taste of more?'],
    },
    cued: [
      'What do you drizzle *balsamic* over first: tomatoes, strawberries or bread?',
      'Which meat or cheese goes best with a spoonful of *chutney*?',
      'What do you like *pickled* best: onions, cucumbers or beetroot?',
      'Where does *horseradish* belong: with beef, with fish or in a sandwich?',
    ],
  },
  {
    name: 'healthy snacks',
    says: [
      'dried (fruit|mango|apricot|fig|date|cranberr(y|ies)|banana)',
      'raisins?',
      '(healthy|veg|plant|seaweed|corn|pea|lupin|chickpea|fruit) snack',
      'snack (bar|box|brand|range|pot|company)',
      '(fruit|granola|oat|cereal|nut|date) bar',
      'trail mix',
      'fruit leather',
      '(crackers?|oatcakes?|rice cakes?|crispbreads?)( range)?',
      'pork scratching',
      'nutrition bar',
    ],
    clues:
      'lunchbox, crunchy, ingredients, stockist, school snack, fibre, munch, dried fruit, nuts, bar, roasted chickpeas, mango, apricot, raisins, seeds, protein, makhana, no added sugar, vegan, dates, trail mix, plant-based, snacking, seaweed, gluten-free, pouch, on the go, popcorn, crispy, snack pack, guilt-free, energy ball',
    asks: {
      choice: [
        '+A healthy snack: sweet like fruit, or savoury like nuts?',
        'A healthy snack for the road: nuts, fruit or something crunchy?',
      ],
      experience: ['+Which healthy snack do you reach for first in the afternoon?'],
      idea: ['+Which snack would you always keep in your bag or your desk drawer?'],
    },
    cued: [
      'Which *nuts* would you eat first out of a mixed bag?',
      'How do you like your *protein*: in a bar, a shake or a handful of something crunchy?',
      'Which *dried fruit* do you like best: mango, apricot, dates or raisins?',
      "What goes in a *lunchbox* to keep everybody going until three o'clock?",
    ],
    atWork: {
      asks: [
        'What disappears first from the snack shelf where you work: nuts, fruit or chocolate?',
        'Which snacks would you stock in an office kitchen: fruit, nuts or popcorn?',
        'Which healthy snack gets you through the afternoon: nuts, fruit or a cereal bar?',
        'Which healthy snacks would you put out for a long meeting?',
      ],
      cued: [
        'Which *vegan* snack disappears first from the bowl at your office?',
        'What do buyers look at first on a new snack *bar*: taste, price or the back of the pack?',
      ],
    },
  },
];
