import type { Subject } from '../subject';

/** What makers of good things to eat fill into jars, bottles, bags and trays. */
export const jars: readonly Subject[] = [
  {
    name: 'granola',
    says: ['granola', 'muesli', 'porridge (pot|bar|oats)', 'overnight oats', '(energy|flapjack|oat) bar'],
    clues:
      'oats, clusters, breakfast, seeds, maple, toasted, yoghurt, raisins, nuts, honey, almond, crunchy, muesli, bowl, baked, porridge, cranberry, coconut, batch, pecan, small batch, overnight oats, cinnamon, gluten free, berries, pouch, pumpkin seed, chia, cereal, refined sugar',
    asks: {
      idea: ['What would you put into your own mix of granola?'],
      problem: ["What's trickiest about granola: getting it crunchy, or making the bag last?"],
      choice: ['Granola: with milk, with yoghurt, or by the handful from the bag?'],
      experience: ['Which fruit do you like best on a bowl of granola or porridge?'],
    },
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
      idea: ['What do you eat peanut butter with that others ought to try?'],
      problem: ['~How do you get the last of the peanut butter out of the jar?'],
      choice: ['Peanut butter: crunchy, or smooth?'],
      experience: ['Who made your peanut butter sandwiches when you were a child, and what went in them?'],
    },
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
      idea: ['What do you drizzle with good olive oil first?'],
      problem: ['Which dish always uses up the olive oil in your kitchen?'],
      choice: ['Olive oil with bread: plain, with salt or with a splash of vinegar?'],
      experience: ['Which simple dish shows off a good olive oil?'],
    },
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
      idea: ['Which sauce would you make if you had your own label on the bottle?'],
      problem: ['Which sauce always runs out first at your house?'],
      choice: ['With fries: ketchup, mayonnaise or mustard?'],
      experience: ['Which sauce must be on the table when you eat a sausage?'],
    },
  },
  {
    name: 'tofu and paneer',
    says: ['tofu', 'tempeh', 'paneer', 'soya? (chunk|milk)', 'seitan', 'halloumi fries'],
    clues:
      'marinade, protein, crispy, cubes, firm, stir fry, pressed, plant based, vegan, tempeh, soy, block, curry, tikka, soya, silken, fresh, kg, malai, smoked, marinated, soybeans, butter masala, vegetarian, curd, grill, milk, cottage cheese, edamame, palak, organic, scramble',
    asks: {
      idea: ['Which dish would you cook for somebody trying tofu for the first time?'],
      problem: ["What's your trick for getting tofu or paneer really crisp?"],
      choice: ['Tofu or paneer: fried until crisp, or soft in a sauce?'],
      experience: ['Which dish with tofu or paneer do you cook most?'],
    },
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
      idea: ['Which pickle makes a plain plate of dal and rice a feast?'],
      problem: ['Which pickle in your house never lasts until the fresh batch?'],
      choice: ['Mango pickle: sweet, sour, or as hot as possible?'],
      experience: ['Whose homemade pickle do you still remember?'],
    },
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
      problem: ['Which dish is hardest to imagine without butter or ghee?'],
      choice: ['Butter on bread: salted, or unsalted?'],
      experience: ['Which dish cooked in butter or ghee takes you back to childhood?'],
    },
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
      idea: ['What do you cook when there are a dozen fresh eggs in the kitchen?'],
      problem: ['Which egg dish is hardest to get just right: poached eggs, an omelette or a soufflé?'],
      choice: ['Eggs for breakfast: fried, scrambled, boiled or poached?'],
      experience: ['Who taught you to cook an egg just the way you like it?'],
    },
    atWork: {
      work: [
        'What do you look at first when you buy eggs: the date, the farm or the size?',
        'What upsets a hen house most: heat, noise or a change of routine?',
      ],
      people: [
        'How do you like your eggs on a slow morning, and who taught you to cook them?',
        'Who first let you collect eggs from under a hen?',
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
      problem: ["What's trickiest about growing salad leaves indoors: the light, the water or the space?"],
      choice: ['Fresh leaves on your plate: peppery cress, or mild lettuce?'],
      experience: ['Which dish do you always finish with a handful of fresh greens?'],
    },
    atWork: {
      work: [
        'Which is harder with microgreens: growing them evenly, or selling them fresh?',
        'What takes most care on an indoor farm: the light, the water or the hygiene?',
      ],
      people: [
        'Which chef or grower first got you to taste microgreens?',
        'What surprised you most when you first saw greens grown without soil?',
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
      idea: ['Which fresh drink from a street stall cools you down fastest?'],
      problem: ['~What is your trick for getting the soft part out of a fresh coconut?'],
      choice: ['On a hot road: a fresh coconut with a straw, or a glass of sugar cane juice?'],
      experience: ['Where do you like to stop for a fresh coconut or a glass of cane juice?'],
    },
  },
];
