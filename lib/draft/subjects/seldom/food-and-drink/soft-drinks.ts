import type { Subject } from '../../subject';

/** What is drunk from a cup, a bottle or a can without a licence, and a few strong things. */
export const softDrinks: readonly Subject[] = [
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
        '+Iced coffee: black and strong, creamy, or with a scoop of ice cream?',
        'Cold brew on a hot day: plain, with tonic or with vanilla?',
      ],
      idea: ['+Which flavour would you add to a cold brew?'],
    },
    cued: [
      "*Oat milk*, cow's milk or none at all: which goes into your iced coffee?",
      'When in the day does a cold *latte* taste best to you?',
      '*Tonic* with coffee: a must on a hot day, or strictly for gin?',
      'Where do you keep a bottle of cold brew *concentrate*: at home, at work or on a picnic?',
    ],
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
        '+Matcha: hot and plain from a bowl, or iced with milk and fruit?',
        '+How do you like your matcha: as a latte, iced or in a cake?',
      ],
      idea: ['What would you pair with a green matcha latte?'],
      problem: ["What's trickiest about making matcha: the whisking, the lumps or the foam?"],
    },
    cued: [
      'Which milk do you like best in a matcha *latte*: oat, dairy or coconut?',
      'What would you bake with a spoonful of *ceremonial* matcha left over?',
      'A matcha with *strawberry*: stirred together, or in pretty layers?',
      'What do you like beside a glass of *iced* matcha on a hot day?',
    ],
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
        'Which flavour would you add to hot chocolate: mint, orange or cinnamon?',
      ],
      experience: ['After which winter outing does a hot chocolate taste best?'],
    },
    cued: [
      'How many *marshmallows* belong on a hot chocolate: two, five or a whole heap?',
      'What do you do with the *whipped cream*: stir it in or spoon it off first?',
      'Which goes better in hot chocolate: *peppermint*, orange or cinnamon?',
      'Which *mug* makes your hot chocolate taste best?',
    ],
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
        '+Coffee at home: beans to grind, a bag ready ground, or a pod?',
        'Which taste do you look for in a coffee: chocolate, fruit or nuts?',
        'How do you brew your coffee at home: filter, espresso or cafetière?',
      ],
      experience: ['How strong do you like your morning coffee?'],
    },
    cued: [
      'When in the day do you drink *decaf*: after lunch, after dinner or never?',
      'How do you like your *espresso*: short and black, with milk or over ice?',
      'Which country would you try next in *single origin* coffee: Ethiopia, Kenya or Colombia?',
      'What makes the best *filter* coffee at home: a paper cone, a machine or a glass jug?',
    ],
    atWork: {
      asks: [
        'What makes the biggest difference to a cup of coffee: the beans, the water or the grind?',
        'How should coffee for work arrive: as whole beans, ready ground or in pods?',
        'Which coffee would you like to taste next: Ethiopian, Colombian or Guatemalan?',
        'Coffee at work: freshly ground beans, filter or capsules?',
      ],
      cued: [
        'How does your team get its coffee: *beans* in a machine, a big filter jug or the café next door?',
        'Which *blend* do customers come back for: the dark one, the fruity one or the house classic?',
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
      idea: ['+Which fruit or herb would you put into a jug of iced tea?'],
      choice: [
        '+Which flavour of iced tea would you choose: peach, lemon or mint?',
        '+Iced tea on a hot afternoon: sweet and lemony, or plain and strong?',
      ],
      problem: ["What's hardest to get right in iced tea: the strength, the sugar or the lemon?"],
    },
    cued: [
      'Which iced tea would you pick on a hot day: *peach* or lemon?',
      'Where does the *mint* in your iced tea come from: the garden, the balcony or the shop?',
      'Who makes the best *sweet tea* you have ever tasted?',
      '*Hibiscus* tea on ice: plain, with orange or with a little ginger?',
    ],
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
      'protein (powder|bar|shake|snack|ball|pancake|coffee)',
      'whey( protein| isolate)?',
      'pre ?workout',
      '(sports|performance) nutrition',
      'energy (gel|chew|bar|ball)',
      '(recovery|hydration) (drink|tablet|mix)',
    ],
    clues:
      'shaker, grams of protein, workout, flavours, post workout, no added sugar, whey, gym, powder, vanilla, scoop, gains, smoothie, muscle, bar, recovery, macros, chocolate, high-protein, supplement, creatine, vegan, lean, 30g, banana, peanut butter, tub, isolate, nutrition, pre-workout, grams, sachet, endurance, snack, 20g, pea',
    asks: {
      choice: [
        '+A protein shake: with water, or with milk?',
        '+A protein shake: chocolate, vanilla or strawberry?',
        'How do you like your protein: a shake, a bar or a smoothie bowl?',
        'After training: a protein shake, or a protein bar?',
        'Which new flavour of protein shake would you try: mango, coffee or salted caramel?',
      ],
      idea: [
        'Which flavour of protein shake would you look forward to after a workout?',
        'What do you like to throw in the shaker with your protein: banana, oats or berries?',
      ],
      experience: ['What do you like to blend into a protein shake?'],
    },
    cued: [
      'What do you have after a *workout*: a shake, a snack or a proper meal?',
      'When do you like your *whey*: before training, after it or at breakfast?',
      'Which fruit would you throw into a breakfast *smoothie* with protein?',
      'Which *vegan* protein would you choose: pea, soya or oat?',
      'Which flavour of *whey* would you choose: chocolate, vanilla or strawberry?',
      'What do you like best for plant *protein* after training: peas, beans or soya?',
      'When do you eat a protein *bar*: before training, after it or on the road?',
      'How do you remember your *creatine*: with breakfast, after training or on a list?',
    ],
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
        '+On your cereal: oat milk, almond milk or soya milk?',
      ],
      idea: ['+Which plant milk makes the nicest coffee?'],
      problem: ['Which recipe is trickiest to make with plant milk?'],
    },
    cued: [
      'Which drink do you order with *oat* milk: a latte, a flat white or a hot chocolate?',
      'What would you cook with *coconut* milk tonight: a curry, a soup or a pudding?',
      'Where does *almond* milk taste best: on cereal, in coffee or in a smoothie?',
      'Which *dairy-free* treat would you serve to friends without saying a word?',
    ],
    atWork: {
      asks: [
        '+Which plant milk goes best in tea or coffee: oat, soya or almond?',
        'What matters most to you in a plant milk: the taste, the source or the nutrition?',
        'What wins over a café with a new plant milk: the foam, the taste or the price?',
        'Which plant milk should every office kitchen have?',
      ],
      cued: [
        'Which *barista* tip for plant milk should everybody behind a bar know?',
        'Which *plant-based* drink do your customers ask for more and more?',
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
      choice: [
        'An energy drink: ice cold from the can, or over ice in a glass?',
        'Which energy drink flavour would you try first: watermelon, peach or blue raspberry?',
        'Energy drinks: fruity, classic or sugar-free?',
      ],
    },
    cued: [
      'When in the day would you reach for *caffeine*: early, after lunch or before sport?',
      'What do you keep next to you for an evening of *gaming*: a cold can, crisps or fruit?',
      'A *zero sugar* drink: berry, citrus or something tropical?',
      'What do you drink for *focus* when there is a long task ahead?',
    ],
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
        '+What would you mix with a good cordial: sparkling water, lemonade or prosecco?',
        '+Which cordial do you like best: elderflower, rhubarb or raspberry?',
      ],
      idea: ['+Which flower or fruit would you turn into a cordial?'],
      experience: ['Which cordial or syrup reminds you of summers as a child?'],
    },
    cued: [
      '*Elderflower*: in a cordial, in a cake or in a glass of fizz?',
      '*Rhubarb*: in a crumble, in a drink or dipped in sugar?',
      'Which *mocktail* would you like to have named after you?',
      '*Ginger* in a drink: gentle warmth or a proper kick?',
    ],
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
      choice: [
        'Mulled wine: plenty of spice, or plenty of orange?',
        'What do you love most about mulled wine: the scent, the spices or the warm mug?',
        'How do you like your mulled wine: sweet, spicy or with plenty of fruit?',
      ],
    },
    cued: [
      'What do you look for first at a *christmas market*?',
      'A warm *cider* in winter: with cinnamon, with ginger or just plain?',
      'What do you eat beside a mug of *gluhwein*: a sausage, a pretzel or gingerbread?',
      'Who would you share a hot *toddy* with beside the fire?',
    ],
  },
];
