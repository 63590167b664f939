import type { Subject } from '../../subject';

/** Food and drink for a few days or a few people. */
export const seasonalTreats: readonly Subject[] = [
  {
    name: 'gluten-free baking',
    says: ['gluten free (bak(ing|e|ery)|bread|cake|loaf|loaves|brownie)', 'gf (bake|bread|cake)'],
    clues:
      'coeliac, flour, loaf, brownie, almond flour, bread, dairy-free, bake, rice flour, cake, dedicated kitchen, xanthan, crust, cupcakes, oats, dough, vegan, psyllium, cross-contamination, scone, sourdough, celiac, buckwheat, doughnut, wheat, pastry, polenta, safe',
    asks: {
      choice: [
        '+What makes a gluten-free loaf a success: the taste, the crust or the crumb?',
        '+Which cake or bread is hardest to find gluten-free?',
      ],
      idea: ['+Which bake would you most like to try in a gluten-free version?'],
      experience: ['Which gluten-free bake has won you over?'],
    },
    cued: [
      '*Sourdough* without gluten: toasted, with soup or straight from the oven?',
      '*Brownie*: from the middle, or from the crisp edge?',
      '*Scone* without gluten: jam first, or cream first?',
      'What do you like to make with *almond flour*?',
    ],
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
      choice: [
        '+In the high chair at your house: a spoon, or busy little fingers?',
        '+How do you like to start weaning: purées, finger food or a mix?',
      ],
      experience: ['What got a fussy eater at your table to try something new?'],
      idea: ['Which food did a small child in your family love that nobody expected?'],
    },
    cued: [
      'Which *finger food* would you give first: broccoli, banana or toast?',
      '*Avocado*: mashed, sliced or on toast for the parents?',
      'Which *spoon* trick works with a hungry baby: the aeroplane, the train or a song?',
      'Which *bib* would you choose: with sleeves, a pocket or a funny slogan?',
    ],
  },
  {
    name: 'hot cross buns',
    says: ['hot cross bun', 'simnel cake', 'easter (bake|baking|cake|lunch|menu)'],
    clues:
      'easter, spice, fruit, glaze, dough, currants, toasted, cinnamon, batch, butter, half dozen, baker, sultana, good friday, orange peel, simnel, bakery, chocolate chip, lent, mixed spice, bake, sticky, apricot jam, yeast, sourdough, raisin, warm, marzipan, oven',
    asks: {
      experience: [
        '+What do you spread on a hot cross bun?',
        '+What does the smell of hot cross buns remind you of?',
        '~How early in the year is too early for the first hot cross bun?',
      ],
      idea: ['+How thick should the butter be on a hot cross bun?'],
      choice: [
        '+How do you eat a hot cross bun: cut in half, torn apart or whole?',
        '+When does a hot cross bun taste best: at breakfast, at teatime or at bedtime?',
        '+What do you love most in a hot cross bun: the fruit, the spice or the sticky top?',
      ],
    },
    cued: [
      'What do you spread on a *toasted* hot cross bun: butter, jam or cheese?',
      'Which *spice* should come through most in a hot cross bun: cinnamon, nutmeg or clove?',
      'Which hot cross bun do you like better: *chocolate chip*, or classic with currants?',
      'When do you eat the first bun on *Good Friday*: breakfast, elevenses or tea?',
    ],
  },
  {
    name: 'Pancake Day',
    says: ['pancake (day|tuesday|race)', 'shrove tuesday', 'mardi gras'],
    clues:
      'flip, lemon, sugar, batter, pan, toss, shrove, syrup, crêpe, lent, topping, race, maple, stack, flour, eggs, frying pan, mardi gras, savoury, bacon, fluffy, blueberry, february, buttermilk, whipped cream, galette, whisk, banana',
    asks: {
      choice: [
        '+On a pancake: lemon and sugar, chocolate or cheese and ham?',
        'Pancake Day toppings: golden syrup, berries or banana?',
      ],
      next: ['Which pancake topping would you like to try for the first time?'],
      problem: ['~What happens to the first pancake out of the pan in your kitchen?'],
    },
    cued: [
      'How high do you *flip* a pancake: an inch, head height or up to the ceiling?',
      'Which would you order: a thin *crêpe*, or a stack of thick, fluffy pancakes?',
      'Who makes the *batter* in your house, and is it by feel or by scales?',
      'Which *savoury* filling is best in a pancake: cheese, mushroom or ham?',
    ],
  },
  {
    name: "kids' menu",
    says: ["kids'? menu", "children'?s menu", "kids'? eat(ing)? (for )?free", "kids'? meal", 'family dining'],
    clues:
      'fish fingers, nugget, pasta, colouring, burger, high chair, half term, little ones, chips, mini, juice, crayons, adult main, pizza, portion, peas, children, ice cream, fussy eater, sausage, beans, sunday roast, under 10, one pound, activity pack, school holidays, mac, veg sticks, toddler',
    asks: {
      choice: [
        "For children eating out: a kids' menu, or small plates of what everybody eats?",
        'What keeps children happy at the table: colouring, a puzzle or quick food?',
      ],
      idea: ["Which dish on a kids' menu would you happily order for yourself?"],
      experience: ['What did you always order when you ate out as a child?'],
    },
    cued: [
      '*Fish fingers*: in a sandwich, with peas or with chips?',
      'What would you draw with *crayons* while you wait for your food?',
      '*Pizza* or pasta: which did you always pick as a child?',
      "Which *ice cream* ends a children's meal best: vanilla, chocolate or strawberry?",
    ],
  },
  {
    name: 'hampers',
    says: ['hamper', 'picnic', 'grazing (box|table|board|platter)', 'gift basket'],
    clues:
      'basket, wicker, cheese, chutney, gift, christmas, wine, chocolate, treats, picnic, jam, biscuits, corporate, crackers, fizz, ribbon, delivery, artisan, fudge, personalised, box, platter, birthday, diwali, charcuterie, raffle, thank you, packed, prosecco',
    asks: {
      idea: [
        'Who would you love to send a hamper to?',
        'Which local treat would you put in a hamper for a friend?',
      ],
      experience: ['Which treat do you hope to find in a hamper?'],
      choice: ['What goes first from a hamper: cheese, chocolates or biscuits?'],
    },
    cued: [
      'Which *cheese* must be in every good hamper?',
      'What do you save for the evening of *Christmas* from a hamper: chocolate, port or biscuits?',
      'What would you thank a *client* with: wine, fruit or a basket of little things?',
      'Which *wine* goes best with a cold plate from a hamper?',
      'What would you pack for a *picnic* by water: pies, sandwiches or strawberries?',
      'Which *chutney* do you like on a cheese biscuit: mango, apple or onion?',
      'Which *chocolate* goes first from a box: dark, milk or caramel?',
      'Who would you send a *birthday* hamper to, and what must be in it?',
    ],
    atWork: {
      asks: [
        '+Which hamper treat disappears first in an office?',
        '+Who at work would you send a hamper to as a thank-you?',
        '+What would you like to find in a hamper from a client?',
        '+What do you keep long after a hamper is empty: the basket, a jar or the card?',
      ],
      cued: [
        'When do you start on *Christmas* gifts for clients: September, October or November?',
        'Which *corporate* gift still sits on your desk, and who sent it?',
        'What goes in a hamper for a *team* that works from home?',
        'Which *artisan* food maker would you put in a gift box for visitors?',
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
      experience: [
        '+Who did you go fruit picking with as a child?',
        '+~When you pick your own strawberries, how many make it into the basket?',
        "+Who's the fastest fruit picker in your family?",
        '+Which recipe deserves fruit you picked yourself?',
        '+What do children love most about picking their own fruit?',
      ],
      choice: ['+A basket of berries you picked: eaten fresh, or made into jam?'],
    },
    cued: [
      'What goes best with *strawberries*: cream, sugar or a bit of chocolate?',
      'What do you like doing most with a *pumpkin*: carving it, cooking it or both?',
      'Where do *raspberries* taste best: on porridge, in a tart or straight from the cane?',
      'What would you bake with a basket of *apples*: pie, crumble or cake?',
      'Where would you put a bunch of *sunflowers*: kitchen, hall or porch?',
      'How do you like *cherries*: from the bowl, in a cake or from a jar?',
      'What would you cook with *plums*: jam, cake or crumble?',
      'Which *blueberry* treat do you like best: pancakes, muffins or a handful?',
    ],
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
      idea: ['+Which two fruits would you put together in a smoothie?'],
      choice: [
        '+Smoothie: berry, mango or green?',
        '+How do you like your smoothie: thick and creamy, or thin and icy?',
      ],
      experience: ["~What's the strangest thing you have put in a blender?"],
    },
    cued: [
      'How do you like your *mango*: in a smoothie, in a lassi or with a spoon?',
      'What would you put in a *green* smoothie so that children ask for more?',
      'What goes on top of an *acai* bowl: granola, banana or coconut?',
      'A *ginger* shot: in one go, or sip by sip?',
    ],
  },
  {
    name: 'meal kits',
    says: ['meal kit', 'recipe (box|kit)', 'hello ?fresh', 'gousto', 'meal prep', 'cook at home kit'],
    clues:
      'recipe, box, ingredients, cook, portion, fresh, chef, minutes, delivered, pre-measured, dinner, subscription, recipe card, kitchen, finish at home, veg, prep, serves two, spice sachet, curry, fridge, pasta, heat, steps, skip, sauce, pack, midweek, household',
    asks: {
      choice: [
        '+A meal kit on a weeknight: a new flavour, or a family favourite?',
        '+Which meal kit would you order first: a curry, a pasta or a stir-fry?',
      ],
      problem: ['Which part of cooking dinner would you gladly hand over: choosing, shopping or chopping?'],
      idea: ['Which dish would you cook at home if somebody measured everything out for you?'],
    },
    cued: [
      'Which *curry* would you cook on a weeknight: mild, medium or fiery?',
      'How do you follow a *recipe card*: step by step, roughly or only the picture?',
      'Which *pasta* dish would you never tire of?',
      'What do you like to do yourself in the *kitchen*: chop, stir or taste?',
    ],
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
      choice: [
        'In the air fryer: something crisp for dinner, or something sweet for after?',
        'What do you cook most in an air fryer: chips, chicken or vegetables?',
      ],
      experience: ["~What's the oddest thing you have tried to cook in an air fryer or slow cooker?"],
    },
    cued: [
      'What goes on your *chips* from the air fryer: salt, vinegar or mayonnaise?',
      'How do you like your *wings* from the air fryer: sticky, spicy or plain and salty?',
      'What do you cook from *frozen* straight in the air fryer most: chips, fish or spring rolls?',
      'What makes *roast potatoes* perfect: goose fat, oil or a good shake?',
    ],
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
      experience: ['+Which soft drink takes you straight back to childhood?'],
      idea: ['Which fruit would you like to see made into a soft drink?'],
      choice: [
        'A soft drink on a hot day: over ice, or straight from the fridge?',
        'Which soft drink would you choose at a picnic: lemonade, ginger beer or elderflower?',
      ],
    },
    cued: [
      '*Lemonade* on a hot day: cloudy, pink or clear?',
      'Which cordial would you pour on a warm evening: *elderflower* or rhubarb?',
      'How fiery do you like your *ginger beer*: a tickle or a real kick?',
      '*Tonic* without the gin: with lime, with rosemary or with orange?',
    ],
    atWork: {
      asks: [
        'What catches your eye on a new soft drink: the can, the name or the flavour?',
        'Which soft drink from your childhood would you love to taste again?',
        'What makes a new soft drink stand out on a crowded shelf?',
        'Which flavour would you launch as a new soft drink: rhubarb, ginger or elderflower?',
      ],
      cued: [
        'Which *flavour* sells first at your counter when the sun comes out?',
        '*Can* or bottle: which do your customers ask for more?',
      ],
    },
  },
];
