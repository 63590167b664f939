import type { Subject } from '../subject';

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
      idea: ['What would you drink with a warm custard tart?'],
      problem: ['Who do you find it hardest to share a custard tart with?'],
      choice: ['A custard tart: plain and wobbly, or dusted with cinnamon?'],
      experience: ['Which little tart do you pick first from a bakery window?'],
    },
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
      idea: ['Which flavour of cupcake would you invent?'],
      problem: ['~How do you eat a cupcake without icing on your nose?'],
      choice: ['A cupcake: icing first, or save the icing for last?'],
      experience: ['Which cupcake do you remember from a birthday or a party?'],
    },
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
      idea: ['Which filling would you like to try in a swirled bun?'],
      problem: ['~Who in your family unrolls a cinnamon bun and eats only the middle?'],
      choice: ['A cinnamon bun: thick icing on top, or just sugar and spice?'],
      experience: ['Which smell from a bakery makes you stop and go in?'],
    },
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
      idea: ['What would you put in a sausage roll besides sausage?'],
      problem: ['Which is harder with a warm sausage roll: letting it cool, or sharing it?'],
      choice: ['A sausage roll: warm from the oven, or cold on a picnic?'],
      experience: ['Where did you last enjoy a really good sausage roll?'],
    },
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
      idea: ['What would you push into the dimples of a focaccia: rosemary, olives or tomatoes?'],
      problem: ["What's hardest about making flatbread: the dough, the shape or the heat?"],
      choice: ['Warm bread: torn for dipping, or filled and rolled up?'],
      experience: ['What do you like to mop up with a piece of warm flatbread?'],
    },
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
      idea: ['Which bake has to be in the house before it feels like Christmas?'],
      problem: ['~Which part of a gingerbread house gets eaten before the icing is dry?'],
      choice: ['A festive bake: mince pies, panettone, or gingerbread?'],
      experience: ['Who in your family makes the Christmas cake, and when do they start?'],
    },
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
      idea: ['Which filling would you like to find in a mochi or a mooncake?'],
      problem: ['Which mooncake filling is hardest to say no to: lotus, red bean or egg yolk?'],
      choice: ['From an Asian bakery: fluffy milk bread, a mochi, or a slice of roll cake?'],
      experience: ['Who would you share a box of mooncakes with under a full moon?'],
    },
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
      idea: ['What would you like on a hot waffle besides sugar?'],
      problem: ['How do you fold a crêpe so that the filling stays inside?'],
      choice: ['Warm from the iron: a thick waffle, a thin crêpe, or churros with a dip?'],
      experience: ['Who always asks for one more waffle at your table?'],
    },
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
      idea: ['Which message would you have iced on a biscuit for somebody?'],
      problem: ['Which biscuit is hardest to stop eating once the tin is open?'],
      choice: ['A biscuit with a cup of tea: buttery, oaty or covered in chocolate?'],
      experience: ['Which biscuit did you always pick out of the tin first as a child?'],
    },
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
      idea: ['Which figure would you like to see made of icing on top of a cake?'],
      problem: ["What's hardest in cake decorating: smooth sides, neat writing or sugar flowers?"],
      choice: ['On a cake: smooth icing, swirls of buttercream, or piles of fruit?'],
      experience: ['Which decorated cake was almost too pretty to cut?'],
    },
  },
];
