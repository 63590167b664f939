import type { Subject } from '../../subject';

/** One bake that a counter or a box is about. */
export const bakes: readonly Subject[] = [
  {
    name: 'custard tarts',
    says: [
      '(custard|portuguese|egg) tart',
      'past[eé]is de nata',
      'pastel de nata',
      'nata',
      '(portuguese|brazilian) (bakery|café|cafe|food|restaurant)',
      'custard slice',
      'vanilla slice',
      'lemon tart',
    ],
    clues:
      'cinnamon, flaky, puff pastry, espresso, custard, lisbon, caramelised, box of six, nata, pastel, portuguese, egg, coffee, vanilla, oven, warm, batch, nutmeg, crisp, blistered, wobble, crust, dozen, bakery, sweet, set, baked, hong kong, shortcrust',
    asks: {
      choice: [
        '+A custard tart: plain and wobbly, or dusted with cinnamon?',
        '+Custard tarts: warm from the oven, or cool from the fridge?',
      ],
      idea: ['What would you drink with a warm custard tart?'],
      experience: ['Which little tart do you pick first from a bakery window?'],
    },
    cued: [
      'When is a Portuguese *nata* best: at breakfast, at eleven or after supper?',
      "Which part of a tart's *puff pastry* do you eat first: the rim or the base?",
      'How do you like the top of a custard tart: deeply *caramelised* or pale and golden?',
      'What else do you grate *nutmeg* over: rice pudding, mashed potato or hot milk?',
    ],
  },
  {
    name: 'cupcakes',
    says: [
      'cup ?cakes?',
      '(muffin|fairy cake|bun cake)',
      'butterfly cake',
      '(box|dozen|tower) of (cupcake|cakelet)',
      'cake ?pops?',
      'cakesicle',
    ],
    clues:
      'buttercream, sprinkles, frosting, swirl, piped, flavours, toppers, muffin, dozen, sponge, vanilla, red velvet, box of, icing, case, fairy cake, bake, mini, blueberry, batch, chocolate, decorated, nozzle, bouquet, lemon, edible, birthday',
    asks: {
      choice: [
        '+What goes on top of your cupcake: sprinkles, fruit or a big swirl of icing?',
        '+Which cupcake would you pick first: vanilla, chocolate or red velvet?',
        '+A cupcake: icing first, or save the icing for last?',
      ],
      idea: ['+Which flavour of cupcake would you invent?'],
    },
    cued: [
      'Which topping belongs on a *chocolate* cupcake: more chocolate, cherries or caramel?',
      'What shade should the icing on a *red velvet* cupcake be: snow white, cream or pale pink?',
      'Which colour of *buttercream* would you pick for a birthday cupcake?',
      'How many *mini* cupcakes make one proper cupcake: two, three or four?',
    ],
  },
  {
    name: 'cinnamon buns',
    says: [
      'cinnamon (bun|roll|swirl|scroll|knot)',
      'sticky buns',
      'cardamom (bun|knot)',
      'chelsea bun',
      'iced bun',
      'currant bun',
      'babka',
    ],
    clues:
      'icing, swirl, gooey, brown sugar, cream cheese, pull apart, frosting, cardamom, dough, sticky, warm, roll, glaze, fika, oven, batch, knot, scandi, baked, brioche, swedish, pecan, box of four, tray, yeasted, sugar, chelsea, scroll',
    asks: {
      idea: ['+Who would you save the last sticky bun for?'],
      choice: [
        '+Which spice would you like to taste in a bun: cinnamon, cardamom or ginger?',
        '+What makes a bun impossible to resist: the smell, the stickiness or the filling?',
      ],
      experience: [
        'Which smell from a bakery makes you stop and go in?',
        '~Who in your family unrolls a cinnamon bun and eats only the middle?',
      ],
    },
    cued: [
      'What do you like to drink with a warm *cardamom* bun?',
      'Who would you share a *box* of fresh cinnamon buns with first?',
      'What makes a *fika* perfect: the bun, the coffee or the company?',
      '*Cream cheese* frosting on a cinnamon bun: a thin layer, or thick as snow?',
    ],
  },
  {
    name: 'sausage rolls',
    says: [
      'sausage ?rolls?',
      'scotch egg',
      'pork pies?',
      '(vegan|vegetarian|apple and pork) sausage roll',
      'picnic (egg|pie)',
      'savoury (pastry|bakes|slice)',
      'cheese straw',
      'steak bake',
    ],
    clues:
      'flaky, puff pastry, mustard, pastry, chutney, jelly, pork, puff, scotch egg, pork pie, meat, batch, fennel, hot, baked, sage, butcher, veggie, black pudding, counter, stuffing, picnic, bakery, filling, lunch, runny yolk, apple, footlong, party, golden, foot long',
    asks: {
      choice: [
        '+Which do you love more in a good savoury bake: the pastry or the filling?',
        'Which would you pick: a sausage roll, a pork pie or a Scotch egg?',
      ],
      experience: [
        'Which savoury bake goes first at a picnic?',
        'What do you like to eat alongside a sausage roll or a pork pie?',
      ],
    },
    cued: [
      'A *pork pie*: with pickle, with mustard or just as it is?',
      'What would you serve next to a *scotch egg* on a picnic plate?',
      'Which herb or spice belongs in a *pork* sausage roll: sage, fennel or black pepper?',
      'What makes the best *veggie* filling in flaky pastry: cheese, mushroom or lentils?',
    ],
  },
  {
    name: 'flatbreads',
    says: [
      'flat ?breads?',
      'pitt?a( bread)?',
      '(roti|chapati|paratha|naan)s?',
      'soda (bread|farl)',
      'lavash',
      'tortilla (wrap|press)',
      'pide bread',
      'corn tortilla',
      'potato farl',
    ],
    clues:
      "olive oil, rosemary, griddle, dough, stone baked, dip, tawa, naan, pitta, focaccia, roti, chapati, hummus, paratha, garlic, tandoor, wrap, stuffed, za'atar, baked, soda, puffed, lavash, hot, potato farl, kulcha, bread, butter, yeast, oven",
    asks: {
      experience: ['What do you like to mop up with a piece of warm flatbread?'],
      choice: [
        'Warm bread: torn for dipping, or filled and rolled up?',
        'What would you fill a warm flatbread with: falafel, chicken or grilled vegetables?',
      ],
      idea: ['What would you push into the dimples of a focaccia: rosemary, olives or tomatoes?'],
    },
    cued: [
      'Which curry do you like best with a *naan*: a dal, a korma or a tikka?',
      'What do you tuck into a *pitta* first: falafel, salad or halloumi?',
      'When do you like *focaccia* most: still warm, with soup or as a sandwich?',
      'What do you spread on a hot *roti*: butter, ghee or nothing at all?',
    ],
  },
  {
    name: 'Christmas bakes',
    says: [
      'panettone',
      'stollen',
      'yule log',
      'b[uû]che de no[eë]l',
      'lebkuchen',
      '(christmas|festive|xmas) (bake|baking|cake|cookie|biscuit|pastry|pastries|treat|bakery order)',
      'gingerbread (house|man|men|kit)',
      '(home ?made|deep filled|luxury|vegan|hand ?made|baked|warm|fresh) mince pies?',
      '(christmas|plum) pudding',
      'stir ?up sunday',
      'pandoro',
    ],
    clues:
      'mince pies, brandy, marzipan, candied, dried fruit, icing, cloves, advent, nutmeg, mince pie, stollen, panettone, gingerbread, yule log, fruit cake, pudding, festive, pre order, mincemeat, candied peel, cranberry, lebkuchen, baking, spiced, baker, plum cake, cookies, buche, feed, tin, december, stir up sunday, icing sugar',
    asks: {
      idea: ['+Which bake has to be in the house before it feels like Christmas?'],
      choice: ['+A festive bake: mince pies, panettone, or gingerbread?'],
      experience: ['Who in your family makes the Christmas cake, and when do they start?'],
      problem: ['~Which part of a gingerbread house gets eaten before the icing is dry?'],
    },
    cued: [
      'How do you like a *mince pie*: cold from the tin, warm with cream or with ice cream?',
      'What do you drink with a slice of *stollen*: coffee, tea or mulled wine?',
      'A *panettone* on the table: torn by hand, cut in slices or toasted with butter?',
      'What would you decorate a *yule log* with: a robin, holly or a dusting of sugar?',
    ],
  },
  {
    name: 'mooncakes and mochi',
    says: [
      'moon ?cakes?',
      'mochi',
      '(japanese|asian|chinese|korean|taiwanese) (bakery|bakes|bread|cheesecake|patisserie|dessert)',
      'mid ?autumn',
      'daifuku',
      'milk bread',
      'matcha (cake|tiramisu|cheesecake|cookie)',
      'pineapple bun',
    ],
    clues:
      'red bean, lotus paste, black sesame, salted egg, lantern, gift box, yuzu, taro, matcha, lotus, japanese, bakery, dough, filling, asian, mid autumn, rice flour, ube, chewy, castella, bean paste, korean, daifuku, snow skin, hojicha, milk bread, cheesecake, bubble tea, mango, tea',
    asks: {
      idea: ['+Which filling would you like to find in a mochi or a mooncake?'],
      problem: ['Which mooncake filling is hardest to say no to: lotus, red bean or egg yolk?'],
      choice: [
        'From an Asian bakery: fluffy milk bread, a mochi, or a slice of roll cake?',
        'Which mochi flavour would you try first: mango, strawberry or black sesame?',
      ],
    },
    cued: [
      '*Matcha* in a sweet treat: just a hint, or deep green and strong?',
      'How do you like *red bean*: in a bun, in a mochi or over ice?',
      'What would you draw on a paper *lantern* for the moon festival?',
      '*Mochi*: soft and plain, filled or with ice cream inside?',
    ],
  },
  {
    name: 'crêpes and waffles',
    says: [
      'crepes?',
      'cr[eê]perie',
      'waffles?',
      '(bubble|belgian|liège) waffle',
      'galettes?',
      'churros?',
      'funnel cake',
      'dutch pancake',
      'waffle (bar|house|cone)',
    ],
    clues:
      'strawberries, hazelnut spread, maple syrup, whipped cream, batter, griddle, sugar and lemon, pancake, banana, buckwheat, belgian, galette, lemon and sugar, bubble, shrove, ice cream, berries, sweet, hot plate, toppings, savoury, iron, stack, van, liege, stick, crisp, brunch, flip, dessert',
    asks: {
      choice: [
        '+Warm from the iron: a thick waffle, a thin crêpe, or churros with a dip?',
        '+Which topping would you put on a waffle: berries, cream or syrup?',
      ],
      idea: ['What would you like on a hot waffle besides sugar?'],
      experience: ['Who always asks for one more waffle at your table?'],
    },
    cued: [
      'What would you put into a *savoury* crêpe: ham and cheese, mushrooms or spinach?',
      'How many *pancakes* would you call a proper plateful?',
      'Which fruit would you choose with *strawberries* on a waffle?',
      'Which scoop of *ice cream* goes best on a warm waffle?',
    ],
  },
  {
    name: 'biscuits and slices',
    says: [
      'iced biscuit',
      'biscuits? (gift|box|tin|letterbox)',
      '(hand iced|personalised|bespoke|branded|decorated) (biscuit|cookie)',
      '(biscuit|shortbread|oatcake) (maker|baker|bakery|company)',
      'anzac biscuit',
      'lamington',
      '(caramel|rocky road|hedgehog|jelly) slice',
      'flap ?jacks?',
      'tray ?bakes?',
      'macaroons?',
    ],
    clues:
      'iced, oats, golden syrup, buttery, stamped, coconut, dunk, postal, shortbread, tin, tray, ginger nut, lamington, letterbox, flapjack, royal icing, caramel, slab, bake, ginger, anzac, vanilla, cutter, caramel slice, butter, branded, batch, crunchy, jelly slice, logo, millionaire',
    asks: {
      choice: [
        '+A biscuit with a cup of tea: buttery, oaty or covered in chocolate?',
        '+Which biscuit do you reach for first: shortbread, ginger nut or custard cream?',
      ],
      experience: ['Which biscuit did you always pick out of the tin first as a child?'],
      problem: ['Which biscuit is hardest to stop eating once the tin is open?'],
    },
    cued: [
      'How do you break *shortbread*: neatly into fingers or however it snaps?',
      'What goes into the best *flapjack*: raisins, nuts or just oats and syrup?',
      'Which do you like better in a *ginger nut*: the snap or the spice?',
      'What would you leave out of a *caramel slice* last: the chocolate, the caramel or the base?',
    ],
  },
  {
    name: 'cake decorating',
    says: [
      'cake (decorating|decorator|topper|stand|artist|maker supplies|designer)',
      'sugar ?craft',
      '(edible|sugar) (print|flower|glitter|paint|image|topper)',
      'fondant',
      'buttercream (cake|flowers)',
      '(novelty|number|photo|sculpted|drip|tiered) cake',
      'cake supplies',
      'piping (bag|nozzle)',
    ],
    clues:
      'icing, sprinkles, cutters, marzipan, edible, turntable, palette knife, royal icing, fondant, piping, sugar flower, buttercream, sugarcraft, nozzle, topper, edible print, modelling, class, ganache, baker, stencil, tools, sponge, supplies, sugarpaste, workshop, glitter, mould, beginners, board',
    asks: {
      experience: ['+Buttercream or fondant: which do you prefer on a celebration cake?'],
      choice: ['On a cake: smooth icing, swirls of buttercream, or piles of fruit?'],
      problem: ["What's hardest in cake decorating: smooth sides, neat writing or sugar flowers?"],
      idea: ['Which figure would you like to see made of icing on top of a cake?'],
    },
    cued: [
      'Which flower would you most like to be able to make from *buttercream*?',
      'What colour of *fondant* would you choose for a birthday cake of your own?',
      'Which would you like to learn first with a *piping* bag: roses, shells or writing?',
      "What shape of *topper* belongs on a child's birthday cake: an animal, a number or a name?",
    ],
  },
];
