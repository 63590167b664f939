import type { Subject } from '../../subject';

/** Food in jars, bags and tins, and those who make it. */
export const dietaryFoods: readonly Subject[] = [
  {
    name: 'gourmet subscription',
    says: [
      '(snack|sauce|chocolate|pasta|curry|sweets|baking|bake|spice|olive oil|cake|cookie|biscuit|hot sauce|condiment|cheese) (subscription|box|of the month|club)',
      '(letterbox|postal|mail order) (brownies|cake|cookies|bakes|treats|pasta|cheese|gift)',
      '(baking|brownie|cookie|bread|pizza|taco|sushi|curry|ramen|burger) (kit|mix|kit box|jar)',
      'finish at home( kit)?',
      'restaurant kit',
    ],
    clues:
      'ingredients, letterbox, recipe card, dough, box, monthly, cheese, chocolate, snacks, delivered, curated, artisan, treats, pasta, hot sauce, tasting, producers, spice, hamper, doorstep, olive oil, foodie, gift, small-batch, cookies, parcel, kit, unbox, curry, pause anytime',
    asks: {
      idea: ['Which food would you like to find in the post once a month?'],
      choice: [
        'A food box by post: cheese and savoury things, or chocolate and cakes?',
        'Which treat would you most like in your letterbox: chocolates, cheese or coffee?',
        'A gourmet box every month: cheese, chocolate or coffee?',
      ],
    },
    cued: [
      'Which *cheese* would you be happy to find on your doorstep every month?',
      '*Chocolate* by post: a dark bar, a box of truffles or something with nuts?',
      'How hot do you like a *hot sauce*: a tickle, a glow or a blaze?',
      'Which shape of *pasta* would you never want to be without?',
    ],
  },
  {
    name: 'food market stall',
    says: [
      "(farmers'?|producers'?|country|growers'?|makers'?) market (stall|trader|season)",
      '(stallholder|market trader|market stall)',
      '(artisan|producer|local produce) market',
      '(food|artisan) (producer|stall|trader)',
      '(sunday|saturday) (food|producers|farmers) market',
      'pop ?up (stall|market)',
    ],
    clues:
      'stalls, baskets, gazebo, jars, breads, traders, honey, farmers market, producers, stallholder, artisan, cheese, bakes, jam, growers, pitch fee, saturday market, square, samples, handmade, organic, veg, eggs, olives, marquee, sold out, trading, makers, season, apply',
    asks: {
      experience: [
        '+What do you buy first at a food market?',
        "+What's the best thing you've ever eaten from a market stall?",
        '+Which food tastes better from a market stall than from anywhere else?',
      ],
      idea: ['+Which taster would you never turn down at a market stall?'],
      choice: ['+What makes you a regular at a market stall: the food, the tasters or the chat?'],
      problem: ["What's the hardest thing to walk past at a food market?"],
    },
    cued: [
      'What do you like *honey* on best: toast, porridge or yoghurt?',
      'What goes best with a good piece of *cheese*: chutney, grapes or plain bread?',
      "What's the first thing you put on fresh *bread* from the market?",
      'Which *jam* would you choose for a warm scone?',
      'A *farmers market* morning: early for the best pick, or late for a slow wander?',
      '*Olives* from the market: green, black or stuffed?',
      'Which *veg* looks prettiest piled up on a market stall?',
      'How do you like fresh *eggs* cooked on a slow morning?',
    ],
  },
  {
    name: 'gluten-free eating out',
    says: [
      'gluten ?free (menu|fish and chips|fish (&|n) chips|pizza|batter|night|tuesday|friday|takeaway|pasta|afternoon tea|restaurant|kitchen|options|dishes|beer)',
      'coeliac (friendly|awareness|week|safe|society|accredited)',
      'celiac',
      '(dedicated|separate) (fryer|gluten free kitchen)',
      'gf (menu|friday|fish|options)',
    ],
    clues:
      'cross contamination, coeliacs, batter, separate fryer, allergens, naturally gluten free, fish and chips, pizza, menu, dedicated fryer, restaurant, takeaway, tuesday, afternoon tea, allergies, gf, dining, safe, pasta, buns, accredited, chef, bread, brunch, wheat, burger, dessert, pie, intolerance, kitchen',
    asks: {
      idea: [
        '+What would you order first from a gluten-free menu?',
        '+Which gluten-free dish would you like to see on more menus?',
      ],
      experience: [
        '+What makes a gluten-free meal out feel like a treat?',
        '+Which dish tastes just as good when it is gluten-free?',
      ],
      problem: ['+Which dish is the hardest to find gluten-free when you eat out?'],
      choice: [
        '+What makes you feel at ease eating gluten-free: a separate fryer, clear menus or trained staff?',
      ],
    },
    cued: [
      '*Fish and chips* without gluten: salt and vinegar, tartare sauce or both?',
      'Which topping would you put on a gluten-free *pizza*?',
      'Which cake belongs on a gluten-free *afternoon tea* stand?',
      'Which *pasta* sauce is so good that nobody asks about the gluten?',
    ],
  },
  {
    name: 'free-from foods',
    says: [
      'free ?from (food|range|aisle|bakery|cake|bakes|chocolate|menu|treat|award)',
      '(egg|dairy|nut|soy|wheat|sesame|peanut|milk) ?free (cake|bakery|chocolate|bake|kitchen|treat|menu|brownies|ice cream|cookies|cupcakes|range|easter egg)',
      'allergen free',
      'allergy friendly (cake|bakery|food|treat|kitchen|menu)',
      'top (9|nine|14|fourteen) (free|allergens?)',
      'eggless cake',
    ],
    clues:
      'allergies, nut free kitchen, dairy free, celebration cake, egg free, may contain, lunchbox, gluten-free, allergy, nut-free, vegan, bakes, chocolate, allergens, bakery, cake, coeliac, cupcakes, brownie, soya, school-safe, treats, wheat, intolerance, milk, range, sesame, inclusive, lactose, party, aisle, flour',
    asks: {
      idea: ['+Which family recipe would you love to have in a free-from version?'],
      experience: ['Which free-from treat tasted every bit as good as the original?'],
      choice: [
        'A cake without eggs or nuts: chocolate, lemon, or carrot?',
        'Which free-from food would you like more of: bread, cakes or snacks?',
      ],
    },
    cued: [
      'Which *gluten-free* bake would you like to get a good recipe for?',
      'What would you put in a *nut-free* lunchbox for a school trip?',
      'Which *vegan* cake would you choose for a birthday: carrot, lemon or chocolate?',
      'What makes the best *dairy-free* pudding: fruit, sorbet or dark chocolate?',
    ],
    atWork: {
      asks: [
        'What matters more in free-from food: the taste, or a label you can trust?',
        "What's hardest to replace in free-from baking: eggs, gluten or butter?",
        'Which free-from treat would you bring to a meeting: brownies, flapjacks or fruit?',
        'Which free-from product would you like to see on more menus?',
      ],
      cued: [
        'Which *allergen* question do guests ask most at your counter?',
        'How do you keep *may contain* labels clear and short?',
      ],
    },
  },
  {
    name: 'low-carb and sugar-free',
    says: [
      'keto( bread| bakery| cake| snacks?| diet| friendly)?',
      '(low|no) (carb|sugar) (bread|bakery|snack|meal|menu|cake|treat|chocolate|dessert|drink|syrup|jam|biscuits?)',
      '(sugar|carb) ?free (cake|sweets|chocolate|treat|dessert|bakery|syrup|jam|cookies|snack)',
      'diabetic (friendly|cake|chocolate|bakery|sweets|dessert)',
      '(stevia|erythritol|monk fruit|allulose)',
      'low (gi|fodmap|salt|sodium)',
      'paleo',
    ],
    clues:
      'net carbs, sweetener, almond flour, blood sugar, diabetics, sugar free, guilt free, carbs, keto, bread, erythritol, bakery, cake, stevia, chocolate, snacks, diet, macros, cheesecake, protein, no added sugar, brownie, weight loss, jam, gluten-free, monk fruit, insulin, treats, grams',
    asks: {
      idea: ['+Which sweet treat would you like to enjoy without the sugar?'],
      choice: ['With less sugar: dark chocolate, fresh fruit, or nuts?'],
      experience: ['Which small swap with less sugar did you hardly notice?'],
      problem: ['Which sweet thing is the hardest to find in a good sugar-free version?'],
    },
    cued: [
      'What do you put on *keto* bread: avocado, egg or cheese?',
      'Which *cheesecake* would you like in a sugar-free version: lemon, berry or chocolate?',
      'How do you like your *chocolate*: milky, dark or nearly black?',
      'A *protein* snack for the afternoon: eggs, yoghurt or nuts?',
    ],
  },
  {
    name: 'halal and kosher',
    says: [
      'kosher( deli| restaurant| bakery| catering| caterer| meals?| menu| kitchen| certified| certification)?',
      'halal (food|restaurant|certified|certification|takeaway|menu|catering|caterer|burgers?|steakhouse|sweets|grill|guide|food festival|accredited)',
      '(hmc|shechita|glatt)',
      'challah',
      '(jewish|new york) (deli|bakery)',
      'salt beef (bagel|sandwich)',
      '(passover|shabbat) (meal|dinner|food|catering)',
    ],
    clues:
      'hmc, pastrami, latkes, rugelach, brisket, certified, restaurant, catering, meat, butcher, deli, steak, slaughter, kebab, rabbi, challah, hand-slaughtered, zabiha, muslim, jewish, biryani, burger, glatt, passover, ramadan, chicken, supervision, menu, bagel, pork-free, shabbat, falafel, beth din, lamb',
    asks: {
      choice: [
        '+How do you like your lamb: grilled, roasted or slow-cooked?',
        '+What goes best with meat from the grill: flatbread, rice or salad?',
        'Which halal or kosher dish tastes most like home?',
        'Which halal or kosher dish could you eat every week?',
      ],
      experience: ['~Which family dish does everybody claim to cook just a little better?'],
    },
    cued: [
      'What goes on your perfect halal *burger*: cheese, chilli or fried onions?',
      'A *kebab*: in a wrap, on a plate with rice or with chips?',
      'Which *biryani* do you choose first: chicken, lamb or vegetable?',
      'How do you like *pastrami*: on rye with mustard, or in a bagel with pickles?',
      '*Latkes*: with apple sauce, or with sour cream?',
      'Leftover *challah*: French toast, a sandwich or straight from the bag?',
      'How do you like your *steak* at a halal or kosher grill: with pepper sauce, chilli or just salt?',
      'What do you always ask your *butcher* to do: cut it small, trim it or leave the bone in?',
    ],
  },
];
