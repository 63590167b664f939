import type { Subject } from '../subject';

/** Meals carried to people, and classes where they learn to cook their own. */
export const servings: readonly Subject[] = [
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
      idea: [
        'Which main course would you most like to see at a lunch club?',
        'Which pudding should always be on the menu at a lunch club?',
        'Which pudding do you always say yes to, however full you are?',
      ],
      choice: ['What makes a lunch club special: the food, the company or the chat?'],
    },
    atWork: {
      asks: [
        'What makes a lunch club a success: a good cook, easy transport or friendly faces?',
        'What would get you along to a lunch club: the food, the company or a lift there?',
        'What has an older person taught you over a shared lunch?',
        'What matters more at a lunch club: the meal, or the talk round the table?',
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
      idea: [
        'Which pudding should be on every care home menu?',
        'Which dish from long ago would you put on a menu for older people?',
      ],
      experience: ['Which dish takes you straight back to your childhood kitchen?'],
      problem: ['~Which dinner from your school days would you ask the chef to make again?'],
    },
    atWork: {
      asks: [
        '+What matters most in care home meals: taste, choice or time to enjoy them?',
        'Which dish would you want on the menu if you lived in a care home?',
        'What makes mealtimes better in a care home: familiar dishes, company or a nice table?',
        'Which matters most at a care home table: choice, company or familiar dishes?',
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
      idea: [
        '+What would you like to see on the canteen menu every week?',
        'Which dish brings everybody to the canteen at work?',
      ],
      choice: ['Lunch in the canteen: straight to the hot counter, or to the salads?'],
      problem: ['~Who always gets to the canteen first on chips day?'],
    },
    atWork: {
      asks: [
        'Which dish would you put on the canteen menu tomorrow?',
        'What makes a good staff canteen: the food, the speed or the tables?',
        'What would get you to eat in the canteen every day of the week?',
        'Which colleague did you first get to know over lunch in the canteen?',
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
      choice: [
        '+A wedding meal: served at the table, sharing boards, or a food van outside?',
        'A wedding buffet: hot dishes, salads or a big grill?',
      ],
      idea: ['Which dish would you serve at a wedding to please everybody?'],
      problem: ['~What do wedding guests eat at midnight when they are hungry again?'],
    },
    atWork: {
      asks: [
        '+Wedding food: plated, a buffet or sharing boards?',
        'What matters most to couples choosing a wedding menu: taste, style or dietary needs?',
        'Which dish at a wedding had you going back for more?',
        'What do you remember longest from a wedding: the starter, the main or the cake?',
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
      choice: [
        '+Which platter would you order first: sandwiches, cheese or fruit?',
        '+When would you order a platter: for a birthday, for the office or for a big match?',
        'Which finger food goes first at a party: sausage rolls, wraps or mini quiches?',
      ],
      idea: ['+What has to be on a party platter for you to be happy?'],
    },
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
      choice: [
        '+Pizza van: thin and crisp, or thick and soft?',
        'From a pizza van: plain cheese and tomato, or everything on it?',
      ],
      idea: ['Which topping should every pizza van have?', 'Which party would you book a pizza van for?'],
    },
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
        '+Which dish would you teach a child to cook first: pancakes, pizza or soup?',
        '+What do children enjoy most in the kitchen: stirring, rolling or tasting?',
        '+Cooking with children: pizza with their own toppings, or biscuits to decorate?',
      ],
      experience: ['What was the first thing you learned to cook as a child?'],
    },
  },
];
