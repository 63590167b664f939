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
      idea: ['Which flavour would you add to a cold brew?'],
      problem: ["What's trickiest about making cold brew: the beans, the wait or sharing it?"],
      choice: ['Iced coffee: black and strong, creamy, or with a scoop of ice cream?'],
      experience: ['Where did you have your first really good cold brew?'],
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
      idea: ['What would you pair with a green matcha latte?'],
      problem: ["What's trickiest about making matcha: the whisking, the lumps or the foam?"],
      choice: ['Matcha: hot and plain from a bowl, or iced with milk and fruit?'],
      experience: ['Where did you taste matcha for the first time?'],
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
      idea: ['What goes on top of a really good hot chocolate?'],
      problem: ["What's the hardest part of a hot chocolate: waiting till it cools, or sharing it?"],
      choice: ['Hot chocolate: dark and thick, or milky with marshmallows?'],
      experience: ['After which winter outing does a hot chocolate taste best?'],
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
      idea: ['Which taste do you look for in a coffee: chocolate, fruit or nuts?'],
      problem: ['~What happens in your house when the coffee runs out before breakfast?'],
      choice: ['Coffee at home: beans to grind, a bag ready ground, or a pod?'],
      experience: ['Which coffee do you remember best of all you have brewed at home?'],
    },
    atWork: {
      work: [
        'What keeps you with one coffee: the taste, the price or never running out?',
        'What makes the biggest difference to a cup of coffee: the beans, the water or the grind?',
      ],
      people: [
        "What's the worst cup of office coffee you ever finished out of politeness?",
        "Who makes the best coffee where you work, and what's their trick?",
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
      idea: ['Which fruit or herb would you put into a jug of iced tea?'],
      problem: ["What's hardest to get right in iced tea: the strength, the sugar or the lemon?"],
      choice: ['Iced tea on a hot afternoon: sweet and lemony, or plain and strong?'],
      experience: ['Where did you drink the most refreshing iced tea?'],
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
      idea: ['Which flavour of protein shake would you look forward to after a workout?'],
      problem: ["What's trickiest about a protein shake: the flavour, the lumps or the lid?"],
      choice: ['A protein shake: with water, or with milk?'],
      experience: ['What do you like to blend into a protein shake?'],
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
      idea: ['Which plant milk makes the nicest coffee?'],
      problem: ['Which recipe is trickiest to make with plant milk?'],
      choice: ['On your cereal: oat milk, almond milk or soya milk?'],
      experience: ['Where did you first try oat or almond milk?'],
    },
    atWork: {
      work: [
        'What wins over a café with a new plant milk: the foam, the taste or the price?',
        'Which plant milk goes best in tea or coffee: oat, soya or almond?',
      ],
      people: [
        'Who got you to try plant milk for the first time?',
        'Which dish with plant milk fooled you completely?',
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
      idea: ['Which flavour would you like to find in an energy drink?'],
      problem: ['At what time of day do you find it hardest to keep your energy up?'],
      choice: ['An energy drink: ice cold from the can, or over ice in a glass?'],
      experience: ['What were you doing when an energy drink helped you most?'],
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
      idea: ['Which flower or fruit would you turn into a cordial?'],
      problem: ["What's hardest to agree on at your house: strong cordial, or weak?"],
      choice: ['Cordial: with still water, or with sparkling?'],
      experience: ['Which cordial or syrup reminds you of summers as a child?'],
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
      idea: ['Which spice makes a mulled wine or warm apple juice taste of winter?'],
      problem: ["What's trickiest about mulled wine: the spices, the sugar or stopping at a mug?"],
      choice: ['Mulled wine: plenty of spice, or plenty of orange?'],
      experience: ['Where did you drink the best mulled wine you remember?'],
    },
  },
];
