import type { Subject } from '../subject';

/** What is drunk from a cup, a bottle or a can without a licence, and a few strong things. */
export const cups: readonly Subject[] = [
  {
    name: 'cold brew',
    says: [
      'cold ?brew',
      'iced (coffee|latte|americano|mocha|matcha)',
      'nitro (coffee|cold brew)',
      '(frapp[eé]|frappuccino)',
      'espresso tonic',
      'affogato',
      'freddo',
    ],
    clues:
      'oat milk, caramel, vanilla, latte, tonic, iced, coffee, steeped, beans, nitro, refreshing, frappe, summer, espresso, smooth, ice, concentrate, barista, can, americano, bottled, roastery, brewed, salted cream, cold foam, 18 hours, affogato, cascara',
    asks: {
      choice: [
        '+How do you take your cold brew: black, with milk or with something sweet?',
        'Iced coffee: black and strong, creamy, or with a scoop of ice cream?',
        'When do you most like a cold brew: in the morning, after lunch or all day long?',
      ],
      idea: ['Which flavour would you add to a cold brew?'],
    },
  },
  {
    name: 'matcha',
    says: [
      'matcha( latte| bar| whisk| set)?',
      '(ceremonial|culinary) grade',
      'hojicha',
      'iced matcha',
      'chasen',
    ],
    clues:
      'whisk, green, oat milk, strawberry, earthy, uji, bowl, green tea, latte, ceremonial grade, iced, kyoto, powder, hojicha, bamboo, antioxidant, japanese, frothy, barista, japan, chasen, vibrant, caffeine, cafe, mochi, cookie, einspanner, tiramisu, white chocolate',
    asks: {
      choice: [
        '+How do you like your matcha: as a latte, iced or in a cake?',
        '+Matcha: hot and plain from a bowl, or iced with milk and fruit?',
        'Which flavour goes best with matcha: strawberry, vanilla or coconut?',
      ],
      idea: ['What would you pair with a green matcha latte?'],
    },
  },
  {
    name: 'hot chocolate',
    says: [
      'hot (chocolate|choc|cocoa)',
      'drinking chocolate',
      'chocolate (bomb|station|flakes)',
      '(champurrado|chocolat chaud)',
      'hot chocolate (bar|kit|trail|festival|menu)',
    ],
    clues:
      'marshmallows, whipped cream, cocoa, cosy, flake, sprinkles, mug, melted, drinking chocolate, milk, toppings, loaded, winter, cafe, indulgent, rich, warm up, belgian, dark, hot choc, bombs, squirty cream, stirrer, peppermint, churros, salted caramel, velvety, wrap up',
    asks: {
      idea: ['+What goes on top of a really good hot chocolate?'],
      choice: [
        '+Hot chocolate: dark and thick, or milky with marshmallows?',
        'Which goes best with a mug of hot chocolate: a biscuit, a brownie or a warm pastry?',
        'Hot chocolate: milk, dark or white?',
      ],
    },
  },
  {
    name: 'coffee subscription',
    says: [
      'coffee (subscription|club|pod|capsule|bag|roaster|roastery|bar)',
      '(single origin|guest|espresso) (coffee|roast|blend)',
      'compostable (pod|capsule)',
      'decaf( coffee)?',
      'coffee through the (letterbox|post)',
      '(roasters? choice|freshly roasted)',
    ],
    clues:
      'grind, beans, roasted, letterbox, tasting notes, espresso, ethiopia, colombia, roastery, single origin, blend, delivered, cafetiere, filter, ethiopian, decaf, roaster, arabica, pods, freshly roasted, aeropress, brew, 250g, whole bean, dark roast, monthly, guest coffee, v60, skip',
    asks: {
      choice: [
        '+How do you brew your coffee at home: filter, espresso or cafetière?',
        '+Coffee beans in the post: the same favourite, or a new origin every time?',
        '+Coffee at home: beans to grind, a bag ready ground, or a pod?',
      ],
      idea: ['Which taste do you look for in a coffee: chocolate, fruit or nuts?'],
    },
    atWork: {
      asks: [
        'What makes the biggest difference to a cup of coffee: the beans, the water or the grind?',
        'What would you improve first about the coffee at work: the beans, the machine or the mugs?',
        'Coffee at work: freshly ground beans, filter or capsules?',
        'What keeps you with one coffee: the taste, the price or never running out?',
      ],
    },
  },
  {
    name: 'iced tea',
    says: [
      'iced tea',
      'sweet tea',
      '(cold brew|sparkling|peach) tea',
      'tea (cocktail|soda)',
      'yerba mate',
      'mate tea',
      'rooibos',
      '(herbal|fruit|mint|chamomile|peppermint|hibiscus) (tea|infusion)',
      'tisane',
      'kava( bar)?',
    ],
    clues:
      'peach, lemon slice, mint, gourd, infusion, steep, caffeine free, lemon, brew, refreshing, ice, sweet tea, summer, jug, pitcher, sparkling, herbal, loose leaf, hibiscus, glass, fruit, garnish, cold, bottled, sip, heatwave, black tea, boba, cordial, thirst, syrup, chilled',
    asks: {
      choice: [
        '+Which flavour of iced tea would you choose: peach, lemon or mint?',
        'Iced tea on a hot afternoon: sweet and lemony, or plain and strong?',
        'What goes best with iced tea: cake, sandwiches or a good book?',
      ],
      idea: ['+Which fruit or herb would you put into a jug of iced tea?'],
    },
  },
  {
    name: 'protein shakes',
    says: [
      'protein (shake|powder|bar|ball|snack|cookie|pancake|water|coffee)',
      'whey( protein)?',
      'high protein (snack|meal|bar|yoghurt|yogurt|bread)',
      '(vegan|plant) protein',
      'collagen (powder|coffee|peptide|drink)',
      'meal replacement',
      'energy (bar|ball|bite|gel)',
      'electrolyte',
      'creatine',
      'sports nutrition',
    ],
    clues:
      'shaker, grams of protein, workout, flavours, post workout, no added sugar, whey, gym, powder, vanilla, scoop, gains, smoothie, muscle, bar, recovery, macros, chocolate, high-protein, supplement, creatine, vegan, lean, 30g, banana, peanut butter, tub, isolate, nutrition, pre-workout',
    asks: {
      choice: [
        '+Protein shakes: chocolate, vanilla or strawberry?',
        'A protein shake: with water, or with milk?',
        'When do you like a protein shake: at breakfast, after a workout or in the afternoon?',
      ],
      idea: ['Which flavour of protein shake would you look forward to after a workout?'],
    },
  },
  {
    name: 'plant milk',
    says: [
      '(oat|almond|soy|soya|hemp|cashew|plant|plant based|dairy free) (milk|mylk|yoghurt|yogurt|cream)',
      'barista (oat|milk|edition)',
      '(milk|dairy) alternative',
      'milk ?bar',
      'lactose free',
    ],
    clues:
      'froth, creamy, cartons, oats, barista, latte, cereal, dairy, almonds, soya, dairy-free, vegan, coconut, cashew, frothy, coffee, mylk, hemp, plant-based, lactose, non-dairy, swap, alternative, unsweetened, flat white, pea, refill, bottle, litre, calcium, surcharge',
    asks: {
      choice: [
        '+Which plant milk do you like best: oat, almond, soya or coconut?',
        'On your cereal: oat milk, almond milk or soya milk?',
        'What do you use plant milk for most: coffee, cereal or cooking?',
      ],
      idea: ['Which plant milk makes the nicest coffee?'],
    },
    atWork: {
      asks: [
        'Which plant milk goes best in tea or coffee: oat, soya or almond?',
        'Which plant milk should every office kitchen have?',
        'What wins over a café with a new plant milk: the foam, the taste or the price?',
        'What matters most in a plant milk for a café: foam, flavour or supply?',
      ],
    },
  },
  {
    name: 'energy drinks',
    says: [
      'energy (drink|shot)',
      'caffeine drink',
      '(functional|adaptogen|vitamin|cbd|prebiotic|mushroom|nootropic) (drink|water|soda|coffee|shot|tea)',
      'ginger shot',
      '(turmeric|wellness|immunity) shot',
      'gut health drink',
    ],
    clues:
      "caffeine, zero sugar, vitamins, lion's mane, fizzy, probiotic, can, sugar-free, fizz, taurine, boost, guarana, focus, natural, flavour, nootropic, electrolyte, gaming, shot, pick-me-up, fridge, multipack, functional, ginseng, alertness, crash, tropical, b vitamins, vegan, adaptogen, wings, chilled",
    asks: {
      choice: [
        '+Energy drinks: fruity, classic or sugar-free?',
        'Which fruit makes the best energy drink: mango, berry or citrus?',
        'An energy drink: ice cold from the can, or over ice in a glass?',
      ],
      idea: ['Which flavour would you like to find in an energy drink?'],
    },
  },
  {
    name: 'cordials and syrups',
    says: [
      'cordials?',
      '(elderflower|rhubarb|raspberry|blackcurrant|ginger|lime) (cordial|syrup|press[eé]|fizz|lemonade)',
      '(cocktail|coffee|fruit|flavou?red) syrup',
      'shrub (drink|vinegar|syrup)',
      'drinking vinegar',
      'switchel',
      'squash (bottle|drink)',
      'craft soda',
    ],
    clues:
      'elderflower, dilute, sparkling, tonic, botanical, fizz, rhubarb, bottle, fruit, lemonade, raspberry, sparkling water, ginger, blackcurrant, cocktail, pressed, foraged, prosecco, gin, sugar, squash, mocktail, flavour, drizzle, summer drink, coffee syrup, 500ml, mint, small batch',
    asks: {
      choice: [
        '+Which cordial do you like best: elderflower, rhubarb or raspberry?',
        '+What would you mix with a good cordial: sparkling water, lemonade or prosecco?',
        'Where would you use a fruit syrup first: on pancakes, in drinks or over ice cream?',
      ],
      idea: ['Which flower or fruit would you turn into a cordial?'],
    },
  },
  {
    name: 'mulled wine',
    says: [
      'mulled (wine|cider|gin|ale|apple juice|drinks?)',
      'gl[uü]hwein',
      'egg ?nog',
      'hot toddy',
      '(festive|christmas|winter) (drink|cocktail|coffee|latte|hot chocolate|cup)',
      '(gingerbread|pumpkin spice|spiced) latte',
      'winter (warmer|bar)',
    ],
    clues:
      'cloves, cinnamon, cosy, star anise, stalls, mug, gluhwein, spiced, christmas market, orange, cider, winter warmer, hot toddy, eggnog, festive, warm, brandy, steaming, fire pit, mince pie, ladle, carol, slow cooker, port, nutmeg, red wine, takeaway cup, lights switch-on',
    asks: {
      choice: [
        'What do you like to eat with a mug of mulled wine: mince pies, nuts or gingerbread?',
        'Where does mulled wine taste best: at a market, by the fire or in the snow?',
        'Mulled wine: plenty of spice, or plenty of orange?',
      ],
      idea: ['Which spice makes a mulled wine or warm apple juice taste of winter?'],
    },
  },
];
