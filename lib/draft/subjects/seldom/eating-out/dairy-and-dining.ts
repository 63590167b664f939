import type { Subject } from '../../subject';

/** Small and odd corners of eating out and eating in. */
export const dairyAndDining: readonly Subject[] = [
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
        'A cake for a dog: with peanut butter, or with carrot?',
      ],
      experience: ["+How have you celebrated your dog's birthday?"],
      idea: ['What would your dog order if it could read a menu?'],
    },
    cued: [
      'What would you write on a *birthday* cake for your dog?',
      'Which shape of *biscuit* would you bake for a dog: a bone, a star or a paw?',
      'How would you keep a *gotcha day*: a new toy, a long walk or a cake?',
      'Which dogs would you invite to a *pup* party?',
    ],
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
        '+Butter on bread: a thin layer, or good and thick?',
        'Where does fresh cream taste best: on scones, on strawberries or in coffee?',
      ],
      problem: ['Which bake is hardest to imagine without real butter?'],
    },
    cued: [
      '*Scones* and cream: clotted, whipped or none at all?',
      'What goes with *garlic* butter: bread, potatoes or prawns?',
      '*Toast*: butter to the very edges, or a dab in the middle?',
      '*Salted* or unsalted butter: which lives in your fridge?',
    ],
    atWork: {
      asks: [
        'Which dish would you never make without real butter or cream?',
        'How do you like butter on toast: melted right in, or in cold thick slices?',
        'Which would you serve with warm bread: salted butter, herb butter or plain?',
        'What matters most to you in butter: the flavour, the colour or how it spreads?',
      ],
      cued: [
        "Which cows' *milk* makes the butter your customers like best?",
        'Which part of the *churn* day do visitors like to watch most?',
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
      experience: [
        '+What do you stir into a bowl of plain yoghurt?',
        '+Which flavour of yoghurt do you reach for first?',
      ],
      choice: ['+Yoghurt: with honey, with fruit or with granola?'],
      problem: ['~Who in your house licks the lid of the yoghurt pot?'],
    },
    cued: [
      'What goes best on *Greek* yoghurt: honey, nuts or figs?',
      'When do you eat *skyr*: for breakfast, after sport or late at night?',
      'What do you mix with *kefir*: berries, banana or nothing at all?',
      'What would you scatter on yoghurt besides *granola*?',
    ],
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
      choice: [
        'A fresh cheese: cool and milky with tomatoes, or squeaky from the grill?',
        'A cheesy lunch: a halloumi wrap, a caprese salad or a mozzarella toastie?',
        'What goes best with grilled halloumi: salad, honey or a warm pitta?',
      ],
    },
    cued: [
      'How do you like *burrata*: with tomatoes, with peaches or just with bread?',
      'Which sauce goes best with *halloumi* fries: chilli, yoghurt or honey?',
      'What makes the perfect *caprese*: the tomatoes, the basil or the oil?',
      'What do you spread or stuff with *ricotta*: toast, pasta or pancakes?',
    ],
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
      choice: [
        'A student food deal: a big burger, or a shared pizza?',
        'Student food deal: burger, pizza or wrap?',
      ],
      problem: ['At which time of day is a student hungriest: noon, midnight or mid-lecture?'],
    },
    cued: [
      'What toppings make the perfect student *pizza*?',
      'Which sauce goes with *wings* on a student night: hot, smoky or sweet?',
      'How do you eat *noodles* on a budget: with an egg, with hot sauce or just as they are?',
      'What do *freshers* need most in their first week: pizza, coffee or a good map?',
    ],
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
      experience: [
        '+What shows the skill of a good pastry chef?',
        'Which dessert on a menu can you never say no to?',
      ],
      idea: ['Which pastry would you like to watch being made from start to finish?'],
      choice: ['Which job in a pastry kitchen would you enjoy: rolling, piping or decorating?'],
    },
    cued: [
      '*Croissant* in the morning: plain, with jam or dipped in coffee?',
      'Which *macaron* colour do you pick out of the box first?',
      'Which *éclair* would you choose: chocolate, coffee or vanilla?',
      'Which *dessert* would you order twice in the same evening?',
    ],
    atWork: {
      asks: [
        '+Who taught you most about pastry?',
        '+Which pastry takes longest to master?',
        '+Which pastry would you happily get up early for?',
        '+What makes good pastry: fine butter, cold hands or patience?',
      ],
      cued: [
        'What would you ask a *baker* or pastry chef to make on a trial day?',
        'Which job in the *kitchen* taught you most as a young pastry cook?',
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
      idea: [
        '+Which dish would you put on the menu of every school kitchen?',
        'Which school lunch would you happily eat today?',
      ],
      experience: [
        'What makes a school dining hall a happy place?',
        'What makes children try something new at school lunch?',
      ],
    },
    cued: [
      'Which *packed lunch* would you swap yours for as a child?',
      '*Custard* at school: on sponge, on crumble or on everything?',
      'Which *roast dinner* trimming would you ask the school cook for more of?',
      'What would you serve at a *breakfast club*: toast, porridge or fruit?',
    ],
    atWork: {
      asks: [
        'Which school lunch would you happily eat again today?',
        'Which theme day would you run in a school kitchen: Italian, Indian or Mexican?',
        'What matters most in a school kitchen: fresh food, enough hands or a good menu?',
        'What gets children to eat their vegetables at school: the look, the name or a friend?',
      ],
      cued: [
        'What is the best way to get *pupils* to try something new at lunch?',
        'Which dish do you plan first when a new *menu* cycle begins?',
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
        'What would you like on the table at a farm dinner: fresh bread, garden salad or farm cheese?',
      ],
      idea: ['Which vegetable would you make the star of a farm dinner?'],
      experience: ['Where did you eat the freshest vegetables you remember?'],
    },
    cued: [
      'What would you most like to eat with *heritage tomatoes*: bread, cheese or basil?',
      'Who would you like to sit next to at a *long table* dinner: a farmer, a cook or a stranger?',
      'Which dish would you make from *beetroot* for a table of twenty?',
      'What sounds best for supper in an *orchard*: cider, live music or apple cake?',
    ],
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
      idea: ['+What would you cook over a campfire besides sausages?'],
      choice: ['+At a campfire: bread on a stick, potatoes in foil, or a big pot of stew?'],
      experience: ['Which dish tastes best cooked over a campfire?'],
      problem: ['Which food is the trickiest to cook well over a campfire?'],
    },
    cued: [
      'How do you like a *marshmallow*: golden, black outside or straight from the bag?',
      'What would you bake in a *dutch oven* over the coals: bread, cake or a stew?',
      'What tastes better from a *cast iron* pan outdoors: eggs, fish or pancakes?',
      "Which *s'mores* do you make: classic chocolate, with peanut butter or with strawberry?",
    ],
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
        '+On a dinner cruise: a table by the window, or a place out on deck?',
        'What would you celebrate on a dinner cruise: a birthday, an anniversary or a summer evening?',
      ],
      idea: ['Which view would you like from your table on a dinner cruise or train?'],
      experience: ['Where have you had dinner on the water, on a lake, a river or the sea?'],
    },
    cued: [
      'What would you like to hear as *live music* on the water: jazz, folk or a piano?',
      'When would you set off to catch the best *sunset*: from the deck or at the table?',
      'A *steam train* or a riverboat: which would you choose for dinner?',
      'Which *river* would you follow by boat for an evening?',
    ],
  },
];
