import type { Subject } from '../subject';

/** Small and odd corners of eating out and eating in. */
export const helpings: readonly Subject[] = [
  {
    name: 'dog cake',
    says: [
      'dog (birthday )?cake',
      '(cake|birthday cake|cupcakes?|bakery|ice cream|beer|afternoon tea|menu|breakfast|brunch|roast) for (your )?dogs?',
      'pupcake',
      '(doggy|dog|canine|pet) (bakery|ice cream|afternoon tea|menu|brunch|beer|roast dinner|cupcake)',
      'barkday',
    ],
    clues:
      'peanut butter, carob, banana, pooch, personalised, bone shaped, furry, wagging, grain free, pupcake, birthday, pup, bakery, treats, paw, barkery, puppuccino, dog-friendly, biscuits, iced, gotcha day, bone, party hat, tail, doggy, wag, woof, pawty, natural ingredients, human grade, yoghurt icing',
    asks: {
      idea: ['What would your dog order if it could read a menu?'],
      problem: ['What must be trickiest about a party for dogs: the cake, the hats or the photo?'],
      choice: ['A cake for a dog: with peanut butter, or with carrot?'],
      experience: ["How have you celebrated your dog's birthday?"],
    },
  },
  {
    name: 'butter and cream',
    says: [
      '(artisan|cultured|farmhouse|salted|hand ?made|hand churned|whipped|flavou?red|local|brown) butter',
      'butter (churn|churning|making|maker|dish|board)',
      '(clotted|double|whipping|sour|jersey) cream',
      'crème fraîche',
      'butter ?milk',
      '(cream|butter) from (jersey|our) (cow|herd)',
    ],
    clues:
      'churn, jersey, dairy, sea salt, toast, curls, paddles, creamery, scones, cultured, salted, clotted, spread, artisan, farmhouse, cows, grass-fed, milk, garlic, double, whipped, slab, hand-rolled, buttermilk, flavoured, unsalted, pat, ghee, raw, sourdough',
    asks: {
      idea: ['What tastes best to you with nothing but good butter on top?'],
      problem: ['Which bake is hardest to imagine without real butter?'],
      choice: ['Butter on bread: a thin layer, or good and thick?'],
      experience: ['Who in your family taught you to bake or cook with butter?'],
    },
    atWork: {
      work: [
        'What decides good butter: the grass, the cow or the churn?',
        'Which dish would you never make without real butter or cream?',
      ],
      people: [
        'How do you like butter on toast: melted right in, or in cold thick slices?',
        'Whose baking or cooking first showed you what good butter can do?',
      ],
    },
  },
  {
    name: 'yoghurt',
    says: [
      "(live|greek|natural|bio|strained|set|skyr|fruit|farm|sheep'?s|goat'?s|creamy) (yoghurt|yogurt|skyr)",
      'yog(h)?urt (maker|pot|range|bar|bowl|drink)',
      'skyr',
      'labneh',
      '(cottage|cream|quark) cheese',
      'yog(h)?urts?',
    ],
    clues:
      'spoon, cultures, creamy, granola, gut friendly, pots, honey, herd, compote, dairy, greek, live, skyr, natural, strained, fruit, milk, farm, sheep, goat, probiotic, kefir, breakfast, curd, dahi, bio, full-fat, thick, frozen, 450g',
    asks: {
      idea: ['Which fruit would you like to find more often in a pot of yoghurt?'],
      problem: ['~Who in your house licks the lid of the yoghurt pot?'],
      choice: ['Yoghurt: thick and plain, or sweet with fruit at the bottom?'],
      experience: ['What do you stir into a bowl of plain yoghurt?'],
    },
  },
  {
    name: 'mozzarella and halloumi',
    says: [
      '(buffalo|fresh|smoked) mozzarella',
      'mozzarella (maker|making|ball|class|stick)',
      'burrata',
      'halloumi (fries|maker|skewer|cheese)',
      'grilled halloumi',
      'ricotta',
      'feta',
      'stracciatella',
      '(fresh|pulled|grilling|squeaky|white) cheese',
      'cheese ?curds?',
      'mascarpone',
    ],
    clues:
      'buffalo milk, basil, tomatoes, whey, brine, stretch, curds, milky, grilled, buffalo, burrata, fries, pizza, caprese, cheesemaker, squeaky, ricotta, skewer, wrap, milk, smoked, sticks, fresh, cheese, salad, cyprus, ball, breaded, sweet chilli, crispy, pull',
    asks: {
      idea: ['What would you put on a plate with a ball of fresh mozzarella?'],
      problem: ["What's trickiest with halloumi: the cut, the heat or waiting for your share?"],
      choice: ['A fresh cheese: cool and milky with tomatoes, or squeaky from the grill?'],
      experience: ['Where did you first taste grilled halloumi or fresh mozzarella?'],
    },
  },
  {
    name: 'student food deal',
    says: [
      'student (meal|lunch|menu|supper|food|cooking|meal deal)',
      'student (discount|offer|deal) on (food|pizza|burgers|all main meals|main meals|meals|all food)',
      '(off|cheap) (food|meals|pizza|burgers) for students',
      'freshers (meal deal|pizza|menu|lunch)',
    ],
    clues:
      'valid id, uni, campus, term time, student card, main meals, unidays, freshers, student id, discount, meal deal, burger, noodles, budget, university, pizza, wings, student night, pint, term, halls, hungry, show your card, wednesday, nus, exam, 20% off, late-night, cheap eats, dinner for under, lunch',
    asks: {
      idea: ['Which dish would you like to see in every student food deal?'],
      problem: ['At which time of day is a student hungriest: noon, midnight or mid-lecture?'],
      choice: ['A student food deal: a big burger, or a shared pizza?'],
      experience: ['Which place fed you best in your student days?'],
    },
  },
  {
    name: 'pastry chef',
    says: [
      'pastry (chef|section|kitchen|cook|competition)',
      '(viennoiserie|patissier|pâtissier|pâtisserie|patisserie)',
      '(baker|bakers) (wanted|vacancy|needed|apprentice)',
      'night baker',
      'head baker',
      'laminat(ed|ing|ion) (dough|pastry)',
    ],
    clues:
      'croissants, early start, ganache, éclairs, proving, laminated, tarts, glaze, millefeuille, patisserie, dessert, viennoiserie, choux, chocolate, bakery, plated, sugar work, kitchen, sous chef, cakes, macaron, section, baker, petit fours, position, danish, puff, dough, mille-feuille, entremet, hotel, apprentice, creme patissiere',
    asks: {
      idea: ['Which pastry would you ask a pastry chef to make just for you?'],
      problem: ['Which pastry is the messiest to eat?'],
      choice: ['From the pastry kitchen: something with fruit, with cream, or with chocolate?'],
      experience: ['Where did you eat your first really good croissant?'],
    },
    atWork: {
      work: [
        "Which pastry tells you most about a pastry chef's skill?",
        'What matters more for a pastry chef: a precise hand, or a quick one?',
      ],
      people: [
        'Which pastry took you the most tries before it came out right?',
        'What does a good pastry chef do that guests never see?',
      ],
    },
  },
  {
    name: 'school kitchen',
    says: [
      'school (kitchen|cook|chef|caterer|caterers|catering|canteen)',
      '(dinner|lunch) lad(y|ies)',
      'free school (meal|lunch|breakfast)',
      'holiday (lunches|hunger|meals)',
      'free (lunches|meals) for (children|kids|pupils)',
      '(haf|holiday activities and food)',
      'kids eat (for )?(£?1|a pound|free) (this|in|over|all) (the )?(summer|half term|easter|holidays)',
      'national school meals week',
    ],
    clues:
      'pupils, trays, dinner time, cook, vouchers, lunchbox, packed lunch, apple crumble, hungry, dinner lady, lunch, canteen, menu, free school meals, catering, roast dinner, children, custard, primary, allergies, breakfast club, midday meal, nutritious, pudding, catering assistant, hot meals, term-time, kitchen assistant, hot dinner, salad bar, fish fingers, food standards, healthy',
    asks: {
      idea: ['Which dish would you put on the menu of every school kitchen?'],
      problem: ['Which vegetable must be the hardest to get a whole school to eat?'],
      choice: ['A hot school lunch: pasta, or a roast?'],
      experience: ['Which school dinner did you like best?'],
    },
    atWork: {
      work: [
        "What's hardest to get right in a school kitchen: the timing, the cost or the menu?",
        'Which school lunch would you happily eat again today?',
      ],
      people: [
        'What do you still remember about the people who served your school lunches?',
        'What gets children to eat their vegetables at school: the look, the name or a friend?',
      ],
    },
  },
  {
    name: 'farm dinner',
    says: [
      'farm (to|2) (table|fork)',
      '(barn|orchard|field|farm|vineyard|long table|harvest|feast in the field) (dinner|supper|feast|lunch)',
      'field kitchen',
      'long table (dinner|lunch|feast)',
      "(chef'?s|restaurant) garden",
      'grown (in|by) (our|the) (own )?kitchen garden',
      'edible (flower|garden)',
      'zero mile',
    ],
    clues:
      'harvested, seasonal menu, polytunnel, beetroot, courses, growers, nasturtium, heritage tomatoes, picked, long table, farm-to-table, chef, orchard, barn, feast, field, seasonal, outdoor dining, vegetables, candlelit, ingredients, vineyard, alfresco, wine, farmer, grown here, fork, wood-fired, menu, lanterns, pasture-raised, hay bales, meet the grower, supper',
    asks: {
      idea: ['Which vegetable would you make the star of a farm dinner?'],
      problem: ['Which is hardest to resist at a farm dinner: the bread, the view or seconds?'],
      choice: ['A farm dinner: a long table in the field, or by candlelight in the barn?'],
      experience: ['Where did you eat the freshest vegetables you remember?'],
    },
  },
  {
    name: 'campfire cooking',
    says: [
      '(campfire|camp|open fire|fire pit|live fire|bushcraft|dutch oven) (cooking|cookery|feast|recipe)',
      'cook(ing|ed)? (over|on) (an? )?(open )?(fire|flames|embers|coals)',
      'fire cooking',
      'potjie',
    ],
    clues:
      "embers, skillet, marshmallow, tripod, firewood, foil, smoke, flames, cast iron, dutch oven, fire pit, bushcraft, open fire, outdoor, damper, s'mores, woodland, camping, coals, bbq, wood, kindling, grill, sausages, stick, forage, feast, stew",
    asks: {
      idea: ['What would you cook over a campfire besides sausages?'],
      problem: ['Which food is the trickiest to cook well over a campfire?'],
      choice: ['At a campfire: bread on a stick, potatoes in foil, or a big pot of stew?'],
      experience: ['Who taught you to cook over a campfire?'],
    },
  },
  {
    name: 'dinner cruise',
    says: [
      '(dinner|lunch|brunch|afternoon tea|sunset|supper|fish and chip|wine|gin) (cruise|train)',
      'dining (car|train|carriage)',
      '(cruise|train|boat) (with|and) (dinner|lunch|fish and chips|afternoon tea)',
      'pullman (dining|lunch)',
    ],
    clues:
      'on board, river, scenery, captain, steam, sunset, courses, carriage, sailing, views, boat, deck, lunch, steam train, dining car, onboard, harbour, buffet, departs, live music, boarding, bar, skyline, pier, three-course, afternoon tea, jetty, railway, prosecco, marina, vintage carriage, city lights',
    asks: {
      idea: ['Which view would you like from your table on a dinner cruise or train?'],
      problem: ["What's hardest on a dinner cruise: choosing a dish, or looking away from the view?"],
      choice: ['On a dinner cruise: a table by the window, or a place out on deck?'],
      experience: ['Where have you had dinner on the water, on a lake, a river or the sea?'],
    },
  },
];
