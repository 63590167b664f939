import type { Subject } from '../../subject';

/** Meals carried to people, and classes where they learn to cook their own. */
export const catering: readonly Subject[] = [
  {
    name: 'lunch club',
    says: [
      '(lunch|luncheon|dinner|breakfast) club (for|is|meets|members|every|on)',
      "(pensioners?'?|oaps?'?|seniors?'?|over (50|60|65|55)s?'?) (lunch|menu|meal|deal|special|lunch club|discount|dinner|breakfast)",
      'luncheon club',
      'senior (citizen )?(meal|lunch|menu)',
    ],
    clues:
      "older residents, pudding, two courses, retired, hot meal, lonely, over 60s, pensioner, roast, village hall, company, bingo, isolation, dinner, crumble, chat, companionship, church hall, older people, volunteer cook, minibus, tea and coffee, custard, raffle, wednesday, shepherd's pie, transport, seniors, cottage pie, quiz, speaker",
    asks: {
      choice: [
        'What makes lunch with friends: a long chat, a second helping or no washing up?',
        'Which lunch club treat would you look forward to most: a roast, a pie or a pudding?',
      ],
      idea: ['Which pudding do you always say yes to, however full you are?'],
      experience: ['Which story from an older friend over lunch do you still tell?'],
    },
    cued: [
      'What would you like with a *roast* on a cold Wednesday: peas, carrots or sprouts?',
      'Which *crumble* do you like best: apple, rhubarb or plum?',
      'Which *bingo* call do you know without thinking?',
      'How do you like your *custard*: hot, cold or with a skin?',
    ],
    atWork: {
      asks: [
        'What makes a lunch club a success: a good cook, easy transport or friendly faces?',
        'What would get you along to a lunch club: the food, the company or a lift there?',
        'What would you offer after the meal at a lunch club: music, games or a talk?',
        'Which meal brings most people to a lunch club: a roast, fish and chips or a Christmas dinner?',
      ],
      cued: [
        'What makes a *volunteer cook* come back the next week: thanks, a good kitchen or the chat?',
        'Who in your village finds it easiest to get *older residents* to join in: a neighbour, the GP or a friend?',
      ],
    },
  },
  {
    name: 'care home meals',
    says: [
      'care (home|caterer) (meals|menu|catering|food|chef|kitchen|dining)',
      '(texture modified|pureed|soft|dysphagia|iddsi) (food|diet|meal)',
      'care catering',
      'hospital (food|meals|catering|menu|kitchen)',
      '(dining|mealtimes?) (in|for|at) (the )?(care home|residents)',
      "residents' (menu|meals|dining)",
    ],
    clues:
      'dining room, nutrition, chef, dementia, hydration, menus, resident, texture-modified, pureed, dysphagia, catering, iddsi, carer, cook, roast dinner, finger food, mould, fortified, dignity, malnutrition, mealtimes, dietitian, kitchen, soft diet, swallowing, choice, crumble, snack trolley, speech therapist, thickener',
    asks: {
      experience: ['Which dish takes you straight back to your childhood kitchen?'],
      idea: ['Which dish from long ago would you put on a menu for older people?'],
      choice: ["How do you like your shepherd's pie: with gravy, or with a crust of cheese?"],
      problem: ['~Which dinner from your school days would you ask the chef to make again?'],
    },
    cued: [
      '*Roast dinner* at its best: which part do you eat first?',
      'What should be on a *menu* on a Sunday in winter?',
      'Which *finger food* did you like most at a party?',
      'Who would you give the title of best *cook* in your family to?',
    ],
    atWork: {
      asks: [
        '+What matters most in care home meals: taste, choice or time to enjoy them?',
        'Which dish would you want on the menu if you lived in a care home?',
        'Which matters most at a care home table: choice, company or familiar dishes?',
        'What makes a great care home chef: listening, imagination or traditional skills?',
      ],
      cued: [
        'Which dish does your *chef* get asked for again and again?',
        'What makes the *dining room* a place people like to be: music, flowers or company?',
      ],
    },
  },
  {
    name: 'canteen',
    says: [
      '(staff|works|work|factory|company|office|workplace) (canteen|restaurant|cafeteria)',
      'canteen',
      'contract (catering|caterer)',
      'workplace (catering|dining|caterer)',
      'cafeteria',
      'refectory',
    ],
    clues:
      'salad bar, subsidised, hot counter, dining, staff restaurant, menu, caterer, chef, hot meal, curry, contract catering, lunch hour, breakfast roll, factory, workplace, kitchen, tray, cafeteria, fish friday, vegetarian option, shift worker, thali, queue, meal deal, jacket potato, office worker, catering assistant, dinner lady, coffee bar, soup, hygiene rating',
    asks: {
      experience: ['Which canteen dish do you still miss from an old job or school?'],
      choice: ['Lunch in the canteen: straight to the hot counter, or to the salads?'],
      idea: ['Which dish brings everybody to the canteen at work?'],
      problem: ['~Who always gets to the canteen first on chips day?'],
    },
    cued: [
      'What do you pile on first at a *salad bar*?',
      'How do you like your canteen *curry*: mild, medium or hot?',
      'What goes into your *breakfast roll*?',
      'What do you choose on a *fish Friday*: battered, baked or in a pie?',
    ],
    atWork: {
      asks: [
        'Which would you add first to a canteen: a salad bar, a coffee bar or a grill?',
        'What matters most in a staff canteen: variety, healthy choices or quick service?',
        'Which theme would you choose for a canteen week: street food, curry or Italian?',
        'Which dish would you put on the canteen menu tomorrow?',
      ],
      cued: [
        'Which dish does a *factory* crew never get tired of?',
        'What do *shift workers* most like to find at the hot counter at night?',
      ],
    },
  },
  {
    name: 'wedding catering',
    says: [
      'wedding (catering|caterer|food|menu|breakfast|banquet|feast|tasting|buffet|canapés)',
      '(canapé|canapes?) (menu|reception|selection)',
      'menu tasting',
      'cater(ing)? (your|for your|a|for) wedding',
      'walima',
      'banquet menu',
    ],
    clues:
      'canapés, evening food, bride, grazing, plated, sharing boards, pizza oven, bhaji, groom, guest, menu, buffet, tasting, marquee, reception, caterer, grazing table, hog roast, sit-down, chef, sharing platter, newlywed, mehndi, banquet, three-course, live station, waiting staff, venue, big day, bowl food, dessert table, biryani, dietary requirement, prosecco, drinks package',
    asks: {
      choice: ['+A wedding meal: served at the table, sharing boards, or a food van outside?'],
      experience: ['Which dish did you eat at a wedding and still talk about?'],
      idea: ['What would you like to be handed at a wedding while the photos are taken?'],
      problem: ['~What do wedding guests eat at midnight when they are hungry again?'],
    },
    cued: [
      'Which *evening food* would you go back for twice at a wedding?',
      'What would be on your *grazing table* first: cheese, fruit or bread?',
      'Which do you like at a wedding: a *hog roast*, a curry or a pizza oven?',
      'How do you like *canapés*: one bite, two bites or on a stick?',
    ],
    atWork: {
      asks: [
        '+Wedding food: plated, a buffet or sharing boards?',
        'What do guests enjoy most at a wedding: the canapés, the main course or the late snacks?',
        'Which dish at a wedding had you going back for more?',
        'Which wedding menu would you most like to taste: garden fresh, barbecue or street food?',
      ],
      cued: [
        'Which *tasting* question do couples ask most?',
        'What is the hardest thing to keep hot in a *marquee*?',
      ],
    },
  },
  {
    name: 'platters to order',
    says: [
      '(sandwich|buffet|fruit|cheese|cold|party|meat|seafood|breakfast|mezze|antipasti|sushi) platter',
      'platters?',
      'finger buffet',
      'party (trays|food|boxes)',
      'canapé (box|tray)',
      'lunch (trays|box delivery)',
      'buffet (boxes|trays|delivery)',
    ],
    clues:
      'minimum order, vegan option, wraps, quiche, garnish, sandwich, buffet, finger food, antipasti, mezze, sausage roll, party, serves 10, collection, delivery, grazing, office lunch, funeral, christening, skewer, sushi, mini pavlova, scone, cold cuts, dip, 48 hours notice, catering, canapé, seafood, pre-order, vol-au-vent, corporate lunch, tray',
    asks: {
      idea: ['+What has to be on a party platter for you to be happy?'],
      choice: [
        '+When would you order a platter: for a birthday, for the office or for a big match?',
        '+Which platter would you order first: sandwiches, cheese or fruit?',
      ],
      problem: ["What's hardest to get right when you order party food: how much, or which kinds?"],
    },
    cued: [
      'What would you put on a *vegan* platter that everybody would eat?',
      'Which filling belongs in a *sandwich* for a buffet: egg, ham or cheese?',
      'What would you serve at an *office lunch*: wraps, salads or hot food?',
      'What do you always look for at a *christening* buffet: sausage rolls, scones or quiche?',
    ],
  },
  {
    name: 'pizza van',
    says: [
      '(pizza|crepe|waffle|doughnut|churro|burger|taco|coffee|gelato|prosecco) (van|truck|trailer|cart|horsebox|tuk tuk|camper)',
      '(mobile|wood fired) pizza( (van|oven|catering|hire|trailer))?',
      '(horsebox|tuk tuk|airstream) (bar|kitchen|catering)',
      'pizza catering',
      'mobile catering',
    ],
    clues:
      'private hire, generator, wood fired, hatch, dough, street food, margherita, pitch, horsebox, oven, slice, trailer, pepperoni, sourdough, mobile catering, 12 inch, wedding, crepe, pub car park, churro, waffle, festival, topping, calzone, mozzarella, nduja, parked up, food truck, friday night, chips, garlic bread',
    asks: {
      idea: ['What would you name a food van of your own?'],
      experience: ['Which treat do you hope to find at a food van?'],
      choice: [
        'How do you eat from a food van: standing up, on a bench or as you walk?',
        'What makes you join the queue at a food van: the smell, the menu or the crowd?',
      ],
    },
    cued: [
      '*Wood fired* pizza: a blistered crust, or a soft one?',
      'Which dip belongs with a fresh *churro*: chocolate, caramel or none at all?',
      'Which pizza would you serve from a van at a *wedding*?',
      'Which do you judge a pizza van by: *margherita* or pepperoni?',
    ],
  },
  {
    name: "children's cooking",
    says: [
      "(kids'?|children'?s?|junior|toddler|family|teen|after school) (cook(ing|ery)|baking) ?(class|club|lesson|party|camp|workshop|course|school)?",
      'little (chefs|cooks|bakers)',
      'mini chefs',
      '(biscuit|cookie|cupcake|gingerbread|pizza) (decorating|making) (party|workshop|class|session|for kids|for children)',
      'baking party',
    ],
    clues:
      'aprons, sprinkles, flour, recipes, kitchen skills, rolling pin, baking, kid, half-term, little chef, cupcake, knife skills, birthday party, junior, toddler, holiday club, mini chefs, after-school, pasta, healthy eating, mixing bowl, cookie, pizza making, fussy eater, age 5-11, messy, whisk, teen, decorate, confidence, vegetable, masterclass',
    asks: {
      choice: [
        '+Cooking with children: pizza with their own toppings, or biscuits to decorate?',
        '+What do children enjoy most in the kitchen: stirring, rolling or tasting?',
        '+Which dish would you teach a child to cook first: pancakes, pizza or soup?',
      ],
      experience: ['+What was the first thing you learned to cook as a child?'],
    },
    cued: [
      'What would go on a *pizza* that a five-year-old invented?',
      'Which *cupcake* topping would a child choose: sprinkles, sweets or fruit?',
      'Which baking job do children fight over: the *bowl*, the spoon or the sprinkles?',
      'Which dish would you teach a *teen* before they leave home?',
    ],
  },
];
