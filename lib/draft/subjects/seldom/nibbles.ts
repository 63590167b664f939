import type { Subject } from '../subject';

/** Small things eaten by the bag, the stick and the slice. */
export const nibbles: readonly Subject[] = [
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
      idea: ['Which filling would you like to find inside a hot meat pie?'],
      problem: ["What's the trick to eating a hot meat pie without a fork?"],
      choice: ['A meat pie: lid off first, or straight in from the side?'],
      experience: ['Where does a meat pie taste best: at the match, on the road or at home?'],
    },
  },
  {
    name: 'biltong and jerky',
    says: ['biltong', '(beef|turkey|venison|kangaroo|salmon) jerky', 'jerky', 'droewors', 'dried meat snack'],
    clues:
      'protein, snack, cured, peri peri, strips, air dried, peppered, smoked, beef, dried, spice, droewors, coriander, chilli, smoky, rugby, braai, slab, vinegar, butcher, marinade, wet, fatty, dehydrator, venison, stokkies, sliced, teriyaki, grass-fed, bag, chewy, high protein',
    asks: {
      idea: ['Which flavour of biltong or jerky would you like to try?'],
      problem: ['How do you make a bag of biltong last for the whole journey?'],
      choice: ['Biltong or jerky: soft and fatty, or dry and chewy?'],
      experience: ['Where do you like to have a bag of jerky with you?'],
    },
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
      idea: ['What would you like to find between the halves of a fresh bagel?'],
      problem: ['Which bagel filling is hardest to keep from sliding out?'],
      choice: ['A bagel: toasted, or just as it came from the oven?'],
      experience: ['Which bagel do you pick first from a mixed dozen?'],
    },
  },
  {
    name: 'pretzels',
    says: ['pretzel', 'bretzel', 'soft pretzel', 'pretzel (bites|bun|stand|bakery)'],
    clues:
      'salt, mustard, twist, beer cheese, cinnamon sugar, dough, bavarian, dip, soft, lye, beer, cheese dip, bites, oktoberfest, baked, knot, bakery, bun, german, stand, butter, crust, laugen, obatzda, snack, chocolate covered, hand rolled, warm, brezel, biergarten, ballpark',
    asks: {
      idea: ['What would you dip a warm pretzel into?'],
      problem: ["What's trickiest about making pretzels: the dough, the twist or the bake?"],
      choice: ['A pretzel: salty with mustard, or sweet with cinnamon sugar?'],
      experience: ['Which part of a pretzel do you bite first: the fat belly or the crisp arms?'],
    },
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
      idea: ['Which flavour of cheesecake would you order for your birthday?'],
      problem: ["What's hardest about making a cheesecake: the base, the bake or the waiting?"],
      choice: ['Cheesecake: baked and dense, or chilled and creamy?'],
      experience: ['Who made the best cheesecake you have tasted?'],
    },
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
      idea: ['Which flavour would you pick first from a box of macarons?'],
      problem: ["What's hardest about macarons: baking them, choosing them or sharing them?"],
      choice: ['Macarons: pistachio, raspberry, or salted caramel?'],
      experience: ['Where did you taste your first macaron?'],
    },
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
      idea: ['Which flavour of popcorn should somebody invent?'],
      problem: ['Which kind of popcorn is hardest to stop eating?'],
      choice: ['Popcorn: sweet, salted, or both in one bag?'],
      experience: ['Which film would you watch again with a big bowl of popcorn?'],
    },
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
      idea: ['Which flavour of fudge would you ask a fudge maker to try?'],
      problem: ["What's hardest about making fudge: the stirring, the timing or the waiting?"],
      choice: ['Fudge: soft and creamy, or crumbly and sugary?'],
      experience: ['Which holiday place do you remember for its fudge?'],
    },
  },
  {
    name: 'marshmallows',
    says: ['marshmallow', "s'mores", 'smore', '(toasted|gourmet|handmade) marshmallow', 'hot chocolate bomb'],
    clues:
      "campfire, toasting, vanilla, graham, skewer, hot chocolate, fluffy, gelatine, s'more, graham cracker, fire pit, vegan, raspberry, gooey, sugar, pillowy, biscuit, squishy, toasting kit, mallow, chocolate, gift box, passionfruit, pink, whipped, dipped, rocky road, stick, icing sugar, halal",
    asks: {
      idea: ['What would you sandwich a toasted marshmallow with?'],
      problem: ["What's the trick to toasting a marshmallow golden all over?"],
      choice: ['A marshmallow over the fire: lightly golden, or nearly black?'],
      experience: ['Who taught you how to toast a marshmallow?'],
    },
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
      idea: ['Which nut would you pick out of the bowl first?'],
      problem: ['Which nut is hardest to stop eating once the bowl is on the table?'],
      choice: ['Nuts: roasted and salted, or sugared and warm from the pan?'],
      experience: ['Where have you bought a bag of warm roasted nuts on a cold day?'],
    },
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
      idea: ['Which flavour of crisps or namkeen would you invent?'],
      problem: ['Which salty snack never lasts until the guests arrive?'],
      choice: ['A salty snack with tea: thin crisps, or a handful of spicy namkeen?'],
      experience: ['Which salty snack reminds you of coming home from school?'],
    },
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
      idea: ['Which topping would you put on a cup of frozen yoghurt first?'],
      problem: ['How do you choose when every frozen yoghurt topping looks good?'],
      choice: ['Frozen yoghurt: piled with fruit, or with chocolate and nuts?'],
      experience: ['Which frozen treat did you run for as a child?'],
    },
  },
];
