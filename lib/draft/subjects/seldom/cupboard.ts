import type { Subject } from '../subject';

/** What stands in the kitchen cupboard, and the firms that put it there. */
export const cupboard: readonly Subject[] = [
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
      idea: ['Which sauce would you put into a jar if you could copy a dish you love?'],
      problem: ['~Which sauce do you put on nearly everything?'],
      choice: ['A sauce on the side: something sweet, something sharp or something hot?'],
      experience: ['Which sauce did your family always have on the table?'],
    },
    atWork: {
      work: [
        'What makes a sauce worth buying again: the taste, the ingredients or the bottle?',
        'What gets a new sauce onto a shop shelf: the taste, the price or the jar?',
      ],
      people: [
        'Which recipe in your family ought to be sold by the jar?',
        'Which sauce or dressing do you put on almost everything?',
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
      idea: ['What would you stir into a bowl of porridge or cereal?'],
      problem: ['Which cereal box at your house is always empty too soon?'],
      choice: ['Breakfast cereal: crunchy to the last spoon, or soft in the milk?'],
      experience: ['Which cereal did you fight over with your brothers, sisters or friends?'],
    },
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
      idea: ['Which dish do you make when there is only rice or noodles left in the cupboard?'],
      problem: ["What's trickier to get just right: fluffy rice, or springy noodles?"],
      choice: ['A quick supper from the cupboard: a bowl of rice, or a bowl of noodles?'],
      experience: ['Who taught you to cook rice, and what was the secret?'],
    },
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
      idea: ['Which bottle or jar makes a plain supper taste of more?'],
      problem: ['Which condiment do you run out of faster than any other?'],
      choice: ['In a sandwich: mustard, relish or a good pickle?'],
      experience: ['Who in your family made the pickle or relish everybody asked for?'],
    },
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
      idea: ['Which snack would you always keep in your bag or your desk drawer?'],
      problem: ['At what time of day is it hardest to choose a healthy snack?'],
      choice: ['A healthy snack for the road: nuts, fruit or something crunchy?'],
      experience: ['Which healthy snack do you remember from your school lunchbox?'],
    },
    atWork: {
      work: [
        'What disappears first from the snack shelf where you work: nuts, fruit or chocolate?',
        'What does a healthy snack need more to sell: a short list of ingredients, or the crunch?',
      ],
      people: [
        'Which colleague keeps the best snack drawer?',
        'Which snack saved you on a very long working day?',
      ],
    },
  },
];
