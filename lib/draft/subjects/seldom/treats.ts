import type { Subject } from '../subject';

/** Food and drink for a few days or a few people. */
export const treats: readonly Subject[] = [
  {
    name: 'gluten-free baking',
    says: ['gluten free (bak(ing|e|ery)|bread|cake|loaf|loaves|brownie)', 'gf (bake|bread|cake)'],
    clues:
      'coeliac, flour, loaf, brownie, almond flour, bread, dairy-free, bake, rice flour, cake, dedicated kitchen, xanthan, crust, cupcakes, oats, dough, vegan, psyllium, cross-contamination, scone, sourdough, celiac, buckwheat, doughnut, wheat, pastry, polenta, safe',
    asks: {
      idea: ['Which cake or bread is hardest to find gluten-free?'],
      choice: ['From a gluten-free bakery: a good loaf, or a really good cake?'],
      experience: ['Which gluten-free bake fooled everybody at the table?'],
      next: ['Which bake would you most like to try in a gluten-free version?'],
    },
  },
  {
    name: 'weaning and baby food',
    says: [
      'wean(ing|ed)',
      'baby (food|purée|puree|led weaning|bottle|formula)',
      'formula milk',
      'high ?chair',
      'first food',
      'fussy eat(er|ing)',
      'picky eater',
      'breast ?feeding',
      'breast pump',
      'toddler (meal|snack)',
    ],
    clues:
      'puree, spoon, high chair, finger food, bib, baby-led, six months, formula, bottle, pouch, breastfeed, solid, allergen, mash, broccoli, first tastes, choking, toddler, milk, sippy cup, recipe, avocado, porridge, teething, carrot, gag, dietitian, ice cube tray, messy',
    asks: {
      idea: ['Which food did a small child in your family love that nobody expected?'],
      problem: ['Which baby food always ends up everywhere but in the mouth?'],
      choice: ['In the high chair at your house: a spoon, or busy little fingers?'],
      experience: ['What got a fussy eater at your table to try something new?'],
    },
  },
  {
    name: 'hot cross buns',
    says: ['hot cross bun', 'simnel cake', 'easter (bake|baking|cake|lunch|menu)'],
    clues:
      'easter, spice, fruit, glaze, dough, currants, toasted, cinnamon, batch, butter, half dozen, baker, sultana, good friday, orange peel, simnel, bakery, chocolate chip, lent, mixed spice, bake, sticky, apricot jam, yeast, sourdough, raisin, warm, marzipan, oven',
    asks: {
      idea: ['Which filling would you like to try in a hot cross bun?'],
      problem: ['~How early in the year is too early for the first hot cross bun?'],
      choice: ['How do you like your hot cross bun: toasted, or soft as it comes?'],
      experience: ['Who in your family always gets the last hot cross bun?'],
    },
  },
  {
    name: 'Pancake Day',
    says: ['pancake (day|tuesday|race)', 'shrove tuesday', 'mardi gras'],
    clues:
      'flip, lemon, sugar, batter, pan, toss, shrove, syrup, crêpe, lent, topping, race, maple, stack, flour, eggs, frying pan, mardi gras, savoury, bacon, fluffy, blueberry, february, buttermilk, whipped cream, galette, whisk, banana',
    asks: {
      idea: ['~What do you put on a pancake that makes others pull a face?'],
      problem: ['~What happens to the first pancake out of the pan in your kitchen?'],
      choice: ['On a pancake: lemon and sugar, chocolate or cheese and ham?'],
      next: ['Which pancake topping would you like to try for the first time?'],
    },
  },
  {
    name: "kids' menu",
    says: ["kids'? menu", "children'?s menu", "kids'? eat(ing)? (for )?free", "kids'? meal", 'family dining'],
    clues:
      'fish fingers, nugget, pasta, colouring, burger, high chair, half term, little ones, chips, mini, juice, crayons, adult main, pizza, portion, peas, children, ice cream, fussy eater, sausage, beans, sunday roast, under 10, one pound, activity pack, school holidays, mac, veg sticks, toddler',
    asks: {
      idea: ["Which dish on a kids' menu would you happily order for yourself?"],
      problem: ["What's hardest about eating out with children: choosing, waiting or leaving?"],
      choice: ["For children eating out: a kids' menu, or small plates of what everybody eats?"],
      experience: ['What did you always order when you ate out as a child?'],
    },
  },
  {
    name: 'hampers',
    says: ['hamper', 'picnic', 'grazing (box|table|board|platter)', 'gift basket'],
    clues:
      'basket, wicker, cheese, chutney, gift, christmas, wine, chocolate, treats, picnic, jam, biscuits, corporate, crackers, fizz, ribbon, delivery, artisan, fudge, personalised, box, platter, birthday, diwali, charcuterie, raffle, thank you, packed, prosecco',
    asks: {
      idea: ['What must be in a hamper for it to feel like a treat?'],
      problem: ["What's hardest to choose for a hamper: the sweet, the savoury or the drinks?"],
      choice: ['In a hamper: lots of little things to try, or a few big favourites?'],
      experience: ['What do you open first when somebody gives you a hamper?'],
    },
    atWork: {
      work: [
        'What do you reach for first in a hamper: the cheese, the chocolate or the bottle?',
        'Which is harder with a hamper: choosing what goes in, or sharing it out?',
      ],
      people: [
        'What was in the best hamper you were given at work?',
        'Who at work would you most like to surprise with a hamper?',
      ],
    },
  },
  {
    name: 'pick your own',
    says: [
      'pick your own',
      'pyo',
      'u pick',
      'strawberry',
      'raspberry',
      'blueberry',
      'cherries',
      'apple picking',
      'orchard',
    ],
    clues:
      'strawberry, punnet, raspberry, field, fruit, farm, pumpkin, rows, ripe, gooseberry, picking, blackcurrant, u-pick, cherries, apple, blueberry, sunflower, season, polytunnel, plum, basket, jam, wellies, july, kilo, daffodil, tayberry, sweetcorn, slot',
    asks: {
      idea: ['Which fruit would you most like to pick yourself?'],
      problem: ['~When you pick your own strawberries, how many make it into the basket?'],
      choice: ['A basket of berries you picked: eaten fresh, or made into jam?'],
      experience: ['Who did you go fruit picking with as a child?'],
    },
  },
  {
    name: 'smoothies and juices',
    says: [
      'smoothie',
      'juice (bar|cleanse)',
      'cold pressed juice',
      'fresh juice',
      'a[cç]a[ií] bowl',
      'milk ?shake',
    ],
    clues:
      'banana, mango, blend, ginger, kale, cold-pressed, orange, spinach, protein, bowl, cleanse, berry, beetroot, blender, acai, pineapple, apple, detox, carrot, shot, vitamin, turmeric, celery, green, straw, yoghurt, coconut water, bottle',
    asks: {
      idea: ['Which two fruits would you put together in a smoothie?'],
      problem: ["What's hardest to get right in a smoothie: the thickness, the sweetness or the colour?"],
      choice: ['How do you like your smoothie: thick and creamy, or thin and icy?'],
      experience: ["~What's the strangest thing you have put in a blender?"],
    },
  },
  {
    name: 'meal kits',
    says: ['meal kit', 'recipe (box|kit)', 'hello ?fresh', 'gousto', 'meal prep', 'cook at home kit'],
    clues:
      'recipe, box, ingredients, cook, portion, fresh, chef, minutes, delivered, pre-measured, dinner, subscription, recipe card, kitchen, finish at home, veg, prep, serves two, spice sachet, curry, fridge, pasta, heat, steps, skip, sauce, pack, midweek, household',
    asks: {
      idea: ['Which dish would you cook at home if somebody measured everything out for you?'],
      problem: ['Which part of cooking dinner would you gladly hand over: choosing, shopping or chopping?'],
      choice: ['A meal kit on a weeknight: a new flavour, or a family favourite?'],
      experience: ['Which new dish have you started cooking every week?'],
    },
  },
  {
    name: 'air fryer',
    says: [
      'air ?fryer',
      'slow cooker',
      'pressure cooker',
      'instant pot',
      'multi ?cooker',
      'crock ?pot',
      'rice cooker',
    ],
    clues:
      'crispy, chips, basket, recipe, minutes, oil, chicken thighs, slow cooker, wings, roast potatoes, oven, energy, spray, degrees, preheat, frozen, dual zone, casserole, pressure cooker, bacon, stew, parchment liner, litre, gadget, cook, kitchen, dinner, shake, appliance',
    asks: {
      idea: ['Which dish would you like to learn to make in an air fryer or slow cooker?'],
      problem: ['Which dish took you a few tries to get right in the air fryer?'],
      choice: ['In the air fryer: something crisp for dinner, or something sweet for after?'],
      experience: ["~What's the oddest thing you have tried to cook in an air fryer or slow cooker?"],
    },
  },
  {
    name: 'soft drinks',
    says: [
      'soft drink',
      'soda',
      'lemonade',
      'kombucha',
      'ginger beer',
      'tonic water',
      'sparkling water',
      'cordial',
      'squash drink',
      'energy drink',
      'fizzy drink',
      'cola',
      'pepsi',
      'coca ?cola',
    ],
    clues:
      'soda, lemonade, kombucha, can, fizzy, elderflower, cordial, bottle, cola, ginger beer, sparkling, flavour, tonic, pressé, sugar-free, mixer, botanical, carbonated, rhubarb, alcohol-free, root beer, ml, refreshing, craft, ice, fridge, mocktail, multipack, raspberry',
    asks: {
      idea: ['Which fruit would you like to see made into a soft drink?'],
      problem: ['Which soft drink always runs out first at a party?'],
      choice: ['A soft drink on a hot day: over ice, or straight from the fridge?'],
      experience: ['Which soft drink takes you straight back to childhood?'],
    },
    atWork: {
      work: [
        'Which is harder to get right in a new soft drink: the taste or the name?',
        'What makes a new soft drink stand out on a crowded shelf?',
      ],
      people: [
        'Which soft drink from your childhood would you love to taste again?',
        'Which soft drink goes best with a long drive on a hot day?',
      ],
    },
  },
];
