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
      choice: [
        '+Which flavour of cake would your dog like best: peanut butter, banana or carrot?',
        'A birthday treat for a dog: a cake, biscuits or a bone?',
        'A cake for a dog: with peanut butter, or with carrot?',
      ],
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
      idea: ['+What tastes best to you with nothing but good butter on top?'],
      choice: [
        'Butter on bread: a thin layer, or good and thick?',
        'What goes on a scone first: the butter, the cream or the jam?',
      ],
      experience: ['Salted or unsalted: which butter goes on your toast?'],
    },
    atWork: {
      asks: [
        'How do you like butter on toast: melted right in, or in cold thick slices?',
        'Which dish would you never make without real butter or cream?',
        'What matters most to you in butter: the flavour, the colour or how it spreads?',
        'Which dish shows off good cream best: a dessert, a sauce or a soup?',
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
      choice: ['+Yoghurt: with honey, with fruit or with granola?'],
      experience: [
        '+Which flavour of yoghurt do you reach for first?',
        '+What do you stir into a bowl of plain yoghurt?',
      ],
      problem: ['~Who in your house licks the lid of the yoghurt pot?'],
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
      choice: [
        '+What goes best with grilled halloumi: salad, honey or a warm pitta?',
        'Where would you use fresh mozzarella first: on a pizza, in a salad or in a sandwich?',
        'A fresh cheese: cool and milky with tomatoes, or squeaky from the grill?',
      ],
      idea: ['What would you put on a plate with a ball of fresh mozzarella?'],
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
      choice: [
        '+Student food deal: burger, pizza or wrap?',
        'What should come with every student meal deal: fries, a drink or a dessert?',
        'Where do students like to eat best: on campus, in town or on the sofa?',
      ],
      idea: ['Which dish would you like to see in every student food deal?'],
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
      choice: [
        '+From the pastry kitchen: something with fruit, with cream, or with chocolate?',
        '+Which pastry do you choose first from the counter: a croissant, an éclair or a tart?',
        'When do you like a pastry best: at breakfast, with afternoon tea or after dinner?',
      ],
      idea: ['Which pastry would you ask a pastry chef to make just for you?'],
    },
    atWork: {
      asks: [
        "Which pastry tells you most about a pastry chef's skill?",
        'What matters most in a pastry kitchen: good butter, cool hands or a steady oven?',
        'Which skill would you teach a young pastry chef first: dough, chocolate or sugar work?',
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
      experience: [
        '+Which pudding belongs on every school kitchen menu?',
        'Which school dinner did you like best?',
      ],
      idea: ['Which dish would you put on the menu of every school kitchen?'],
      choice: ['School lunch: a hot meal, a sandwich or a salad bar?'],
    },
    atWork: {
      asks: [
        'What gets children to eat their vegetables at school: the look, the name or a friend?',
        'Which school lunch would you happily eat again today?',
        'What matters most in a school kitchen: fresh food, enough hands or a good menu?',
        "What's hardest to get right in a school kitchen: the timing, the cost or the menu?",
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
      choice: [
        '+A farm dinner: a long table in the field, or by candlelight in the barn?',
        'What would you most like to eat at a farm dinner: a roast, fresh vegetables or a fruit pie?',
      ],
      idea: [
        'Which season would you choose for a dinner on the farm?',
        'Which vegetable would you make the star of a farm dinner?',
      ],
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
      experience: ['+Which dish tastes best cooked over a campfire?'],
      idea: ['What would you cook over a campfire besides sausages?'],
      choice: [
        'At a campfire: bread on a stick, potatoes in foil, or a big pot of stew?',
        'On a campfire: marshmallows, sausages or something from a pan?',
      ],
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
      choice: [
        'On a dinner cruise: a table by the window, or a place out on deck?',
        'Where would you most like to take a dinner cruise: a river, a lake or the sea?',
        'What matters most on a dinner cruise: the menu, the music or the sunset?',
      ],
      idea: ['Who would you take along on a dinner cruise?'],
    },
  },
];
