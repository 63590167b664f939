import type { Subject } from '../../subject';

/** What makers of good things to eat fill into jars, bottles, bags and trays. */
export const artisanFoods: readonly Subject[] = [
  {
    name: 'granola',
    says: ['granola', 'muesli', 'porridge (pot|bar|oats)', 'overnight oats', '(energy|flapjack|oat) bar'],
    clues:
      'oats, clusters, breakfast, seeds, maple, toasted, yoghurt, raisins, nuts, honey, almond, crunchy, muesli, bowl, baked, porridge, cranberry, coconut, batch, pecan, small batch, overnight oats, cinnamon, gluten free, berries, pouch, pumpkin seed, chia, cereal, refined sugar',
    asks: {
      choice: [
        '+Granola: with milk, with yoghurt, or by the handful from the bag?',
        '+What do you like best in granola: nuts, dried fruit or chocolate?',
      ],
      idea: ['+What would you put into your own mix of granola?'],
      experience: ['Which fruit do you like best on a bowl of granola or porridge?'],
    },
    cued: [
      'What do you put on *yoghurt* in the morning: berries, honey or seeds?',
      'Which nut makes the best crunchy *granola*: almond, pecan or hazelnut?',
      'Which sweet touch belongs in *oats*: maple syrup, honey or raisins?',
      'What wins on a frosty morning: a bowl of *porridge*, or something cold and crunchy?',
    ],
  },
  {
    name: 'nut butters',
    says: [
      '(nut|peanut|almond|cashew|pistachio|hazelnut) (butter|spread)',
      'pb and j',
      'peanut butter and (jam|jelly)',
      'nut butters',
    ],
    clues:
      'crunchy, smooth, roasted, palm oil, toast, jar, banana, spoon, peanut, almond, cashew, spread, pistachio, hazelnut, spreadable, protein, blend, jam, creamy, stone ground, salted, drizzle, hazelnut spread, added sugar, chocolate, grinder, tahini, snack, batch',
    asks: {
      choice: [
        '+Peanut butter: crunchy, or smooth?',
        '+What goes best with peanut butter: banana, jam or chocolate?',
      ],
      idea: ['What do you eat peanut butter with that others ought to try?'],
      problem: ['~How do you get the last of the peanut butter out of the jar?'],
    },
    cued: [
      '*Peanut* butter and jam: which jam?',
      '*Almond* butter on porridge, apple or toast: which first?',
      '*Pistachio* spread: on bread, in cake or by the spoon?',
      'What goes with *banana* on toast: honey, nuts or cinnamon?',
    ],
  },
  {
    name: 'olive oil',
    says: [
      'olive oil',
      'olive (grove|harvest|press|mill|bar)',
      '(balsamic|apple cider|malt|wine) vinegar',
      'extra virgin',
      'cold pressed oil',
      'olive tasting',
    ],
    clues:
      'peppery, bread, dipping, drizzle, harvest, tomatoes, infused, balsamic, bottle, extra virgin, press, cold pressed, vinegar, grove, dressing, tin, litre, unfiltered, tasting, polyphenols, dip, italian, greek, early harvest, ml, salad, aged, burrata, spanish, focaccia, refill',
    asks: {
      choice: [
        '+Olive oil with bread: plain, with salt or with a splash of vinegar?',
        '+Olive oil: mild and fruity, or green and peppery?',
      ],
      experience: ['+Which simple dish shows off a good olive oil?'],
      idea: ['+What do you drizzle with good olive oil first?'],
    },
    cued: [
      'Which kind of *bread* do you like best with good oil?',
      'What goes into your salad *dressing* besides oil?',
      'How do you like *infused* oil: with lemon, chilli or garlic?',
      'Which month would you spend among the trees at an olive *harvest*?',
    ],
  },
  {
    name: 'mustard and ketchup',
    says: [
      '(wholegrain|dijon|english|yellow|honey) mustard',
      'mustard (maker|jar|shop)',
      'ketchup',
      'condiment',
      '(barbecue|bbq|steak|brown) sauce',
      'mayonnaise',
      'aioli',
    ],
    clues:
      'jar, burger, sandwich, tangy, small batch, dip, vinegar, spoonful, sauce, wholegrain, dijon, tomato, condiment, hot dog, relish, chutney, bottle, mayo, sausage, honey mustard, spicy, recipe, seeds, bbq sauce, english, piccalilli, brown sauce, squeezy, ham, fries, kasundi, batch, barbecue, great taste',
    asks: {
      choice: [
        '+With fries: ketchup, mayonnaise or mustard?',
        '+What goes into your burger first: mustard, ketchup or both?',
      ],
      experience: ['+Which sauce must be on the table when you eat a sausage?'],
      problem: ['Which sauce always runs out first at your house?'],
    },
    cued: [
      'What belongs in a *burger*: ketchup, mustard or both?',
      'What goes along a proper *hot dog*: onions, pickles or just mustard?',
      'Where do you use *wholegrain* mustard: in a sandwich, in a sauce or on cheese?',
      'Which *mayo* do you like with chips: plain, garlic or chilli?',
    ],
  },
  {
    name: 'tofu and paneer',
    says: ['tofu', 'tempeh', 'paneer', 'soya? (chunk|milk)', 'seitan', 'halloumi fries'],
    clues:
      'marinade, protein, crispy, cubes, firm, stir fry, pressed, plant based, vegan, tempeh, soy, block, curry, tikka, soya, silken, fresh, kg, malai, smoked, marinated, soybeans, butter masala, vegetarian, curd, grill, milk, cottage cheese, edamame, palak, organic, scramble',
    asks: {
      choice: [
        '+Tofu or paneer: fried until crisp, or soft in a sauce?',
        '+Tofu or paneer: in a curry, in a wrap or on a skewer?',
      ],
      experience: ['+Which dish with tofu or paneer do you cook most?'],
      idea: ['Which dish would you cook for somebody trying tofu for the first time?'],
    },
    cued: [
      'Which *marinade* do you like best on tofu: soy and ginger, peanut or barbecue?',
      'How do you like paneer *tikka*: off the grill, in a wrap or in a curry?',
      'What would you add to a *stir fry* with tofu: broccoli, cashews or lots of chilli?',
      'Which meal of the week would you happily make *vegan*?',
    ],
  },
  {
    name: 'Indian pickles',
    says: [
      '(mango|lime|lemon|garlic|chilli|indian|homemade) pickle',
      'achaa?r',
      'avakaya',
      'papad',
      'gongura',
      'thokku',
    ],
    clues:
      'mustard oil, jar, raw mango, fenugreek, sun dried, masala, grandmother, tangy, dal rice, achaar, mango, lime, avakaya, chilli, homemade, spicy, papad, oil, garlic, gongura, recipe, chutney, dal, gram, paratha, andhra, podi, kg, preservative, amla, spice, summer, nani, rice',
    asks: {
      choice: [
        '+Mango pickle: sweet, sour, or as hot as possible?',
        '+What do you eat with pickle most: paratha, curd rice or dal?',
        '+Which pickle do you like best: mango, lime or mixed?',
      ],
      idea: ['+Which pickle makes a plain plate of dal and rice a feast?'],
    },
    cued: [
      '*Lime* pickle: with curd rice, with paratha or with toast?',
      '*Garlic* pickle: a spoonful beside dal, or spread on a hot roti?',
      'Who in your family knows when the *mango* is ready for the jar?',
      'Which *chutney* is always on your table?',
    ],
  },
  {
    name: 'ghee and butter',
    says: [
      'ghee',
      '(cultured|salted|farmhouse|handmade|garlic|grass fed) butter',
      'butter (maker|churn|board)',
      'buttermilk',
      'clotted cream',
      'creamery butter',
    ],
    clues:
      'churned, toast, dairy, bilona, clarified, curd, spread, a2, roti, cow, desi, cultured, salted, grass fed, buttermilk, cream, gir, jar, pure, milk, farmhouse, desi cow, makhan, litre, hand churned, unsalted, homemade, golden, ml, sea salt',
    asks: {
      idea: ['Which dish tastes twice as good with a spoonful of butter or ghee?'],
      experience: ['Which dish cooked in butter or ghee takes you back to childhood?'],
      problem: ['Which dish is hardest to imagine without butter or ghee?'],
      choice: ['Which butter do you like best: salted, unsalted or with herbs?'],
    },
    cued: [
      '*Roti*: with ghee, with butter or plain?',
      '*Toast*: butter to the edge, or a lump in the middle?',
      '*Buttermilk*: in pancakes, in bread or in a glass?',
      'What do you fry in *ghee* first: onions, cumin or eggs?',
    ],
  },
  {
    name: 'eggs',
    says: [
      '(farm|duck|quail|free range|fresh|pasture raised|goose) egg',
      'egg (box|boxes|honesty box|stall|vending)',
      'dozen eggs',
      'eggs by the (dozen|tray)',
    ],
    clues:
      'hens, yolk, dozen, tray, shell, laying, coop, honesty box, free range, farm, duck, flock, quail, chicken, pasture, half dozen, carton, poached, vending machine, boiled, box, chook, hatching, roadside stall, scrambled, omelette, goose, country chicken, brown, layer',
    asks: {
      choice: [
        '+Eggs for breakfast: fried, scrambled, boiled or poached?',
        '+Boiled eggs: soft, just set or hard?',
      ],
      problem: ['Which egg dish is hardest to get just right: poached eggs, an omelette or a soufflé?'],
      idea: ['What do you cook when there are a dozen fresh eggs in the kitchen?'],
    },
    cued: [
      'How long do you boil a *boiled* egg for breakfast: four, six or nine minutes?',
      'What would you name a *hen* that lays blue eggs?',
      "Which bird's egg would you try: *duck*, quail or goose?",
      'Where do you find the best *honesty box* near you: lane, farm gate or porch?',
    ],
    atWork: {
      asks: [
        'What do you look at first when you buy eggs: the date, the farm or the size?',
        "What matters most in an egg supplier: freshness, steady deliveries or the hens' life?",
        'How do you like your eggs on a slow morning, and who taught you to cook them?',
        'Which egg dish should a good kitchen master first: poached, omelette or soufflé?',
      ],
      cued: [
        'Which *free range* question do shoppers ask at the gate?',
        'What keeps a *flock* laying well through the winter?',
      ],
    },
  },
  {
    name: 'microgreens',
    says: [
      'micro ?green',
      'micro ?herb',
      'hydroponic',
      'vertical farm(ing)?',
      'pea shoots',
      'watercress',
      'salad (grower|leaves bag)',
    ],
    clues:
      'trays, seeds, sprouts, lettuce, harvested, leaves, grow lights, radish, chefs, pea shoots, sunflower, hydroponic, salad, seed, basil, living, grow, vertical farm, broccoli, herbs, garnish, coriander, grower, nutrients, coco peat, cut, micro herbs, rocket, indoor, kale, leaf, wheatgrass',
    asks: {
      idea: ['Which herb or salad leaf would you grow on your kitchen windowsill?'],
      experience: ['Which dish do you always finish with a handful of fresh greens?'],
      choice: [
        'Which dish would you top with microgreens: a salad, avocado toast or a burger?',
        'What would you put a handful of microgreens on: eggs, soup or a sandwich?',
      ],
    },
    cued: [
      'What would you put *pea shoots* on first: an omelette, a sandwich or soup?',
      'What goes on an egg sandwich: *radish* sprouts or cress?',
      'Who would you give a tray of seedlings to *grow* on a windowsill?',
      'Which dish would a pinch of *basil* lift in your kitchen tonight?',
    ],
    atWork: {
      asks: [
        '+What matters most in microgreens for a kitchen: flavour, colour or freshness?',
        'What do chefs value most in a grower: freshness, variety or reliable delivery?',
        'How do you like microgreens delivered: cut, in living trays or by weekly box?',
        'Which microgreens would you put on a menu first: pea, radish or basil?',
      ],
      cued: [
        'What do *chefs* ask for most: taste, colour or a longer shelf life?',
        'Which *hydroponic* crop would you try next in a small unit?',
      ],
    },
  },
  {
    name: 'coconuts and cane',
    says: [
      '(tender|fresh|young|green) coconut',
      'coconut (water|stall|oil)',
      'sugar ?cane juice',
      '(cane|nimbu|jal jeera|kokum) (juice|pani)',
      'sugar ?cane (press|stall)',
      'jaggery',
    ],
    clues:
      'cane, ginger, lime, straw, crushed, refreshing, coconut, jaggery, tender coconut, sugarcane, juice, stall, nimbu, coconut water, summer, fresh, kokum, husk, press, jal jeera, heat, glass, malai, machine, street, panna, thirst, machete, hydrated, mint, cool, masala, beach, electrolytes',
    asks: {
      experience: [
        '+When did you last sip a fresh coconut or cane juice?',
        '+Where did you taste your first coconut water or cane juice?',
      ],
      choice: [
        '+Which would you choose on a hot day: coconut water, sugar cane juice or lime soda?',
        'What lifts a fresh street drink: a squeeze of lime, ginger or mint?',
      ],
    },
    cued: [
      '*Lime* or ginger: which would you squeeze into cane juice?',
      'Where does a *tender coconut* taste best: beach, roadside or market?',
      '*Malai*: scoop first, or drink first?',
      'Which *summer* drink did your grandmother make?',
    ],
  },
];
