import type { Subject } from '../../subject';

/** Small things eaten by the bag, the stick and the slice. */
export const snacks: readonly Subject[] = [
  {
    name: 'meat pies',
    says: [
      'meat pie',
      'pie (warmer|shop|floater)',
      '(steak|mince|beef|party) pie',
      'pie and (sauce|mash|peas)',
      'sausage roll',
    ],
    clues:
      'tomato sauce, footy, gravy, flaky, pastry, servo, bakery, pepper steak, crust, mince, steak, mash, peas, filling, oven, sauce, pork, sausage roll, ale, warmer, hand-raised, kidney, beef, half-time, lid, floater, chicken and leek, baker, puff, tray, crimp, lamb, jelly, mushy',
    asks: {
      choice: [
        '+What goes best beside a meat pie: mash, peas or chips?',
        'A meat pie: lid off first, or straight in from the side?',
      ],
      experience: ['Where does a meat pie taste best: at the match, on the road or at home?'],
      idea: ['Which filling would you like to find inside a hot meat pie?'],
    },
    cued: [
      '*Steak* pie: with ale, with kidney or with mushrooms?',
      'What do you have with a pie and *mash*: gravy, peas or both?',
      '*Pepper steak* pie: with sauce, or without?',
      'What do you eat at the *footy*: a pie, chips or both?',
    ],
  },
  {
    name: 'biltong and jerky',
    says: ['biltong', '(beef|turkey|venison|kangaroo|salmon) jerky', 'jerky', 'droewors', 'dried meat snack'],
    clues:
      'protein, snack, cured, peri peri, strips, air dried, peppered, smoked, beef, dried, spice, droewors, coriander, chilli, smoky, rugby, braai, slab, vinegar, butcher, marinade, wet, fatty, dehydrator, venison, stokkies, sliced, teriyaki, grass-fed, bag, chewy, high protein',
    asks: {
      choice: [
        '+Biltong or jerky: soft and fatty, or dry and chewy?',
        '+When do you like biltong best: on a hike, at the match or on a long drive?',
      ],
      idea: ['+Which flavour of biltong or jerky would you like to try?'],
      experience: ['Where do you like to have a bag of jerky with you?'],
    },
    cued: [
      '*Droewors* or biltong: which goes first at your table?',
      'Which match would you watch with *rugby* snacks in your lap?',
      '*Chilli* on dried meat: a hint, a tingle or tears in the eyes?',
      'What do you drink with *smoked* or peppered jerky?',
    ],
  },
  {
    name: 'bagels',
    says: [
      'bagel (shop|bakery|brunch|dozen|box|sandwich|sandwiches)',
      'bagels',
      'everything bagel',
      'lox',
      'schmear',
    ],
    clues:
      'cream cheese, smoked salmon, sesame, boiled, poppy, capers, toasted, baker, lox, schmear, everything, salmon, poppy seed, salt beef, dozen, plain, brunch, dough, baked, pastrami, seeded, cinnamon raisin, bakery, filling, onion, new york, pickle, deli, kettle, beigel, chewy, spread',
    asks: {
      choice: [
        '+A bagel: toasted, or just as it came from the oven?',
        '+Which bagel would you choose: plain, sesame or cinnamon and raisin?',
      ],
      idea: ['+What would you like to find between the halves of a fresh bagel?'],
      experience: ['Which bagel do you pick first from a mixed dozen?'],
    },
    cued: [
      'What do you put with *cream cheese* in a bagel: salmon, chives or jam?',
      'Which bagel do you order at *brunch*: egg, salmon or avocado?',
      'Which bagel do you reach for: *sesame*, poppy seed or everything?',
      'How do you eat a *salt beef* bagel: with mustard, with gherkin or with both?',
    ],
  },
  {
    name: 'pretzels',
    says: ['pretzel', 'bretzel', 'soft pretzel', 'pretzel (bites|bun|stand|bakery)'],
    clues:
      'salt, mustard, twist, beer cheese, cinnamon sugar, dough, bavarian, dip, soft, lye, beer, cheese dip, bites, oktoberfest, baked, knot, bakery, bun, german, stand, butter, crust, laugen, obatzda, snack, chocolate covered, hand rolled, warm, brezel, biergarten, ballpark',
    asks: {
      choice: [
        '+A pretzel: salty with mustard, or sweet with cinnamon sugar?',
        'Pretzels: plain and salted, stuffed with cheese or dipped in chocolate?',
      ],
      idea: ['+What would you dip a warm pretzel into?'],
      experience: ['Which part of a pretzel do you bite first: the fat belly or the crisp arms?'],
    },
    cued: [
      'How do you like a *soft* pretzel: plain, buttered or with seeds?',
      'What do you drink with a pretzel at *Oktoberfest*: beer, lemonade or apple juice?',
      'Which *cheese* would you melt for a dip: cheddar, camembert or blue?',
      'Pretzel *bites*: for a film, for a picnic or straight off the tray?',
    ],
  },
  {
    name: 'cheesecakes',
    says: [
      'cheesecakes',
      '(basque|baked|new york|burnt|lotus|strawberry|no bake) cheesecake',
      'cheesecake (slice|box|shop|bakery)',
    ],
    clues:
      'biscuit base, cream cheese, slice, topping, berries, crumb, caramel, whole cake, basque, baked, new york, strawberry, lotus, blueberry, burnt, no bake, springform, dessert, mini, chilled, flavour, vanilla, bakery, pistachio, water bath, tub, raspberry, salted caramel, jar',
    asks: {
      choice: [
        '+Cheesecake: baked and dense, or chilled and creamy?',
        '+On top of a cheesecake: berries, caramel or chocolate?',
      ],
      idea: ['+Which flavour of cheesecake would you order for your birthday?'],
      experience: ['Who made the best cheesecake you have tasted?'],
    },
    cued: [
      '*Basque* cheesecake: pale and wobbly, or dark and caramelised?',
      'What would you use for a *biscuit base*: digestives, ginger nuts or something else?',
      'Which fruit belongs on a cheesecake: *strawberry*, blueberry or cherry?',
      '*Lotus* biscuits: on a cheesecake, with a coffee or straight from the packet?',
    ],
  },
  {
    name: 'macarons',
    says: [
      'macaron',
      'macaroon',
      '(french|parisian) patisserie',
      'macaron (tower|box|class)',
      'petit four',
      'eclair',
    ],
    clues:
      'pistachio, almond flour, ganache, pastel, salted caramel, raspberry, gift box, shells, almond, french, patisserie, tower, filling, box of twelve, meringue, feet, vanilla, rose, egg white, piping, favours, paris, icing sugar, lavender, pastry chef, gluten free, crisp, maturing, flavour',
    asks: {
      choice: ['+Macarons: pistachio, raspberry, or salted caramel?'],
      idea: ['+Which flavour would you pick first from a box of macarons?'],
      experience: ['Where did you taste your first macaron?'],
      problem: ["What's hardest about macarons: baking them, choosing them or sharing them?"],
    },
    cued: [
      'Which drink goes best with a macaron: coffee, tea or something *sparkling*?',
      'Who would you send a *gift box* of macarons to, and which colours?',
      'Where would you sit down with a macaron in *Paris*?',
      'What colour would you choose for a macaron *tower* at a party?',
    ],
  },
  {
    name: 'popcorn',
    says: [
      '(gourmet|kettle|caramel|flavoured|flavored|cheese|toffee) (pop)?corn',
      'popcorn (shop|tin|machine|cart|bar|maker|flavou?r)',
      'popcorn',
    ],
    clues:
      'kernels, butter, salted, tins, cheddar, popped, movie night, toffee, kettle, caramel, cinema, cheese, movie, tub, bag, gourmet, sweet and salty, snack, cart, machine, drizzle, carnival, flavour, crunchy, film night, microwave, maize, seasoning, scoop, wedding favour',
    asks: {
      choice: ['+Popcorn: sweet, salted, or both in one bag?'],
      experience: ['Which film would you watch again with a big bowl of popcorn?'],
      idea: ['Which flavour of popcorn should somebody invent?'],
      problem: ['Which kind of popcorn is hardest to stop eating?'],
    },
    cued: [
      'How do you like *caramel* popcorn: crunchy, chewy or with a pinch of salt?',
      'Where do you like to sit with your popcorn at the *cinema*: front, middle or back?',
      'How much *butter* belongs on warm popcorn: none, a little or plenty?',
      'Which night calls for *toffee* popcorn: bonfire night, Christmas or a film at home?',
    ],
  },
  {
    name: 'fudge and toffee',
    says: [
      'fudge',
      '(english|treacle|bonfire|salt water|butter) (toffee|taffy)',
      'toffee (shop|maker|hammer|tin)',
      '(peanut|nut) brittle',
      'praline',
      'tablet fudge',
      'caramel shop',
    ],
    clues:
      'copper pan, slab, clotted cream, sea salt, squares, flavours, boiled, caramel, sugar, butter, brittle, hammer, bonfire, vanilla, taffy, treacle, sweet shop, rum and raisin, cinder, crumbly, peanut, confectioner, condensed milk, salted, sea side, honeycomb, tablet, chewy, hand-cut, bag, marble, thermometer',
    asks: {
      choice: [
        '+How do you like your toffee: hard, chewy or covered in chocolate?',
        'Which nut goes best in fudge or toffee?',
        'Which disappears first in your house: fudge or toffee?',
      ],
      experience: ['Who first bought you a bag of fudge or toffee?'],
    },
    cued: [
      '*Clotted cream* fudge: with a cup of tea, after supper or straight from the bag?',
      '*Sea salt*: on fudge, on caramel or strictly on chips?',
      'Who in your family always takes the *rum and raisin* fudge?',
      'Which do you pick first from a mixed bag: *vanilla* fudge or chocolate fudge?',
      '*Honeycomb* toffee: plain and golden, or dipped in chocolate?',
      'What goes with *bonfire* toffee on a cold night: cocoa, parkin or a baked potato?',
      'What did you ask for in the *sweet shop* as a child: fudge, toffee or something sour?',
      'How long does a *bag* of fudge last with you: a week, a day or just the way home?',
      'Who would you choose to give a box of fudge to as a *gift*?',
      '*Treacle* toffee: let it melt slowly, or bite straight through?',
    ],
  },
  {
    name: 'marshmallows',
    says: ['marshmallow', "s'mores", 'smore', '(toasted|gourmet|handmade) marshmallow', 'hot chocolate bomb'],
    clues:
      "campfire, toasting, vanilla, graham, skewer, hot chocolate, fluffy, gelatine, s'more, graham cracker, fire pit, vegan, raspberry, gooey, sugar, pillowy, biscuit, squishy, toasting kit, mallow, chocolate, gift box, passionfruit, pink, whipped, dipped, rocky road, stick, icing sugar, halal",
    asks: {
      choice: [
        '+A marshmallow over the fire: lightly golden, or nearly black?',
        'How do you like a marshmallow: toasted, melted or straight from the bag?',
      ],
      idea: ['What would you sandwich a toasted marshmallow with?'],
      problem: ["What's the trick to toasting a marshmallow golden all over?"],
    },
    cued: [
      'What goes in your *hot chocolate* besides marshmallows: cream, cinnamon or a biscuit?',
      "Which chocolate belongs in a *s'more*: milk, dark or peanut butter?",
      'Which flavour of marshmallow would you try first: *raspberry*, vanilla or passion fruit?',
      'Which song belongs to a *campfire* with marshmallows?',
    ],
  },
  {
    name: 'roasted nuts',
    says: [
      '(roasted|candied|spiced|caramelised|glazed|salted) (nut|almond|cashew|peanut|pecan|chestnut)',
      'nut (roaster|shop|stall|cart)',
      'chestnuts roasting',
      'dry ?fruit (shop|box|hamper)',
      'pistachios',
    ],
    clues:
      'cashews, almonds, walnuts, cinnamon, dates, paper cone, figs, roaster, honey, peanut, pecan, salted, chestnut, glazed, candied, christmas market, macadamia, cone, caramelised, pistachio, brazier, snack, spiced, kernel, sugar, paper bag, warm, smoked, hazelnut, shell, protein, stall, dry fruit',
    asks: {
      choice: [
        '+Nuts: roasted and salted, or sugared and warm from the pan?',
        '+Which flavour of roasted nuts would you choose: salt, honey or chilli?',
      ],
      idea: ['Which nut would you pick out of the bowl first?'],
      problem: ['Which nut is hardest to stop eating once the bowl is on the table?'],
    },
    cued: [
      '*Chestnut*: from a street stall, from the oven or in the stuffing?',
      '*Almond* in a cake: whole, flaked or ground?',
      'Which nut belongs in a good baklava: *pistachio* or walnut?',
      'Which *Christmas market* smell gets you to stop first?',
    ],
  },
  {
    name: 'crisps and namkeen',
    says: [
      'namkeen',
      '(potato|banana|hand cooked|kettle) (chip|crisp)',
      'bhujia',
      'murukku',
      'chakli',
      'crisp (maker|flavour|sandwich|factory)',
      'bombay mix',
    ],
    clues:
      'crunchy, masala, packet, fried, salted, snack, sev, tangy, potato, bhujia, chilli, murukku, banana chip, seasoning, hand cooked, vinegar, peanut, kettle, mixture, chivda, farsan, sharing bag, cheese and onion, diwali, tea time, gram flour, fryer, ridged, teatime, flavour, besan',
    asks: {
      idea: ['+Which flavour of crisps or namkeen would you invent?'],
      choice: [
        '+Which would you open first: salted crisps, masala crisps or bhujia?',
        'A salty snack with tea: thin crisps, or a handful of spicy namkeen?',
      ],
      experience: ['Which salty snack reminds you of coming home from school?'],
    },
    cued: [
      '*Bhujia*: on its own, over poha or in a sandwich?',
      'Which *Diwali* snack do you look for first on the tray?',
      '*Cheese and onion* or salt and vinegar: which packet do you open first?',
      '*Peanut* snacks: roasted, masala or in a bar?',
    ],
  },
  {
    name: 'frozen yoghurt',
    says: [
      'frozen yogh?urt',
      'fro ?yo',
      'gelato (bar|cart|shop|class)',
      'gelateria',
      'soft serve',
      'shaved ice',
      'snow ?cone',
      'ice (lolly|pop|lollies)',
    ],
    clues:
      'toppings, swirl, cup, sprinkles, scoop, sorbet, cone, pistachio, topping, gelato, berries, froyo, mango, granola, strawberry, self-serve, machine, dessert, low fat, summer, live cultures, tart, honey, weigh, vanilla, crumble, flavour, fruit, sugar free, waffle',
    asks: {
      idea: ['+Which topping would you put on a cup of frozen yoghurt first?'],
      choice: [
        '+Frozen yoghurt: piled with fruit, or with chocolate and nuts?',
        'Which frozen yoghurt flavour would you try next: mango, coconut or pistachio?',
      ],
      experience: ['Which frozen treat did you run for as a child?'],
    },
    cued: [
      'Which do you like better in frozen yoghurt: *mango*, pistachio or plain?',
      'How do you fill a *self-serve* frozen yoghurt cup: toppings first, or yoghurt first?',
      'Which *berries* do you like best on frozen yoghurt: strawberries, blueberries or raspberries?',
      'When do you like frozen yoghurt most in *summer*: after lunch, after a swim or after supper?',
    ],
  },
];
