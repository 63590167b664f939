import type { Subject } from './subject';

/** What is cooked for others: in restaurants, from vans and to take away. */
export const restaurant: readonly Subject[] = [
  {
    name: 'Sunday roast',
    says: ['sunday roast', 'roast dinner', 'sunday lunch', 'sunday dinner', 'yorkshire pudding'],
    asks: {
      choice: [
        '+Your Sunday roast: beef, chicken, lamb or pork?',
        '+What makes a Sunday roast: the gravy, the crackling or the roast potatoes?',
        '+~Gravy on a roast: all over everything, or in a jug on the side?',
      ],
      experience: ["+What is your family's secret to good roast potatoes?"],
    },
  },
  {
    name: 'pizza',
    says: ['pizza', 'pizzeria', 'calzone', 'neapolitan', 'margherita', 'pepperoni'],
    asks: {
      choice: ['~What happens to your pizza crusts: eaten, dipped or left?'],
      idea: [
        'Which pizza would you order to share with the whole table?',
        'Which topping would you like to see on more pizzas?',
      ],
      experience: ['Which pizza do you order every time without looking at the menu?'],
    },
  },
  {
    name: 'burgers',
    says: ['burger', 'cheeseburger', 'hamburger'],
    asks: {
      choice: [
        '+Which makes the better burger: thin and smashed, or thick and juicy?',
        'What would you order with your burger: fries, onion rings or a salad?',
      ],
      idea: ['+What has to be in a burger besides the bun and the patty?'],
      experience: ['~What always slides out of your burger at the first bite?'],
    },
  },
  {
    name: 'fish and chips',
    says: [
      'fish (and|&|n) chips',
      'fish friday',
      'chip(py|pie)s?',
      'chip shop',
      'fish supper',
      'battered (cod|haddock|fish)',
      'mushy peas',
    ],
    asks: {
      experience: [
        '+~Who always says they want no chips and then eats yours?',
        "+What's your usual order at the chip shop?",
        '+Which night is fish and chip night in your house?',
      ],
      choice: [
        '+What goes on your chips: salt and vinegar, curry sauce, gravy or ketchup?',
        '+What has to go with fish and chips: mushy peas, curry sauce or tartare sauce?',
        '+How do you like your chips: crisp, fluffy or soaked in vinegar?',
      ],
    },
  },
  {
    name: 'curry',
    says: [
      'curry',
      'biryani',
      'tikka',
      'balti',
      'thali',
      'dosa',
      'dhal',
      'daal',
      'naan',
      'tandoori?',
      'vindaloo',
      'katsu',
    ],
    asks: {
      experience: ['+Which curry do you always order, however long the menu is?'],
      choice: [
        '+With a curry: rice, naan or a bit of both?',
        '+How hot do you like your curry: mild, medium or hot?',
      ],
      idea: ['+Which side dish is a curry not complete without?'],
    },
  },
  {
    name: 'sushi',
    says: ['sushi', 'sashimi', 'nigiri', 'omakase', 'maki', 'bento( box)?'],
    asks: {
      choice: [
        '+Which sushi do you order first: nigiri, maki or a California roll?',
        '~How do you eat sushi: with chopsticks, or with your fingers when nobody is looking?',
      ],
      idea: ['What would you put in a sushi roll if you made it yourself?'],
      experience: ['Which piece do you save until last on a plate of sushi?'],
    },
  },
  {
    name: 'tacos',
    says: ['taco', 'burrito', 'quesadilla', 'nachos', 'fajita', 'taquer[ií]a', 'enchilada'],
    asks: {
      experience: [
        '+How many tacos make a proper meal?',
        '+Soft tacos or crunchy tacos: which do you choose?',
        '~How do you eat a taco without half of it ending up on the plate?',
      ],
      idea: ['+Which taco filling would you like to try next?', '+What could you never leave off a taco?'],
      choice: [
        '+Which salsa goes on your taco: mild, hot or very hot?',
        '+What makes a perfect taco: the filling, the salsa or the tortilla?',
      ],
    },
  },
  {
    name: 'barbecue',
    says: [
      'bbq menu',
      'smokehouse',
      'brisket',
      'pulled pork',
      'low and slow',
      'smoked meat',
      'bbq ribs',
      'rack of ribs',
      'burnt ends',
      'braai',
      'pitmaster',
    ],
    asks: {
      idea: ['+Which side dish belongs on every barbecue plate?'],
      choice: [
        '+Barbecue: ribs, brisket or pulled pork?',
        '+On barbecue meat: plenty of sauce, or just a dry rub?',
      ],
      experience: ['+What do you always pile on your plate first at a barbecue?'],
    },
  },
  {
    name: 'steak',
    says: ['steak', 'steak ?(house|night)', 'rib-?eye', 'sirloin', 'tomahawk', 'chateaubriand', 'wagyu'],
    asks: {
      idea: ['+Which sauce or butter goes best with a steak?'],
      choice: ['+With a steak: chips, mash or something green?'],
      experience: ['How do you like your steak cooked, and who at home disagrees?'],
      next: ['Which cut of steak would you like to try: rib-eye, flank or sirloin?'],
    },
  },
  {
    name: 'pasta',
    says: [
      'pasta',
      'lasagne',
      'lasagna',
      'carbonara',
      'ravioli',
      'gnocchi',
      'spaghetti',
      'tagliatelle',
      'trattoria',
      'risotto',
    ],
    asks: {
      idea: ['+Which pasta dish could you eat every week?'],
      choice: [
        'Which pasta shape holds the sauce best: tubes, shells or ribbons?',
        'Which pasta shape do you like best: penne, tagliatelle or ravioli?',
        'Which pasta would you choose tonight: lasagne, carbonara or spaghetti bolognese?',
      ],
    },
  },
  {
    name: 'vegan menu',
    says: [
      'plant based (menu|dishes|option)',
      'veganuary',
      'vegan',
      'vegetarian (menu|option|dishes)',
      'meat free monday',
      'veggie (menu|option)',
    ],
    asks: {
      choice: [
        '+A vegan main: a rich curry, a big salad bowl or a juicy burger?',
        'Which vegan dessert would you order: chocolate cake, sorbet or apple crumble?',
      ],
      idea: ['+Which dish would you most like to see a good vegan version of?'],
      experience: ['Which vegan dish does everybody in your family ask for again?'],
    },
  },
  {
    name: 'allergens on menus',
    says: [
      'allergen (menu|information|guide)',
      'allergens',
      'food allergy',
      'coeliac',
      'nut free',
      'dairy free',
      'dietary requirement',
      'gluten free (menu|option|dishes|pizza|fish)',
    ],
    asks: {
      choice: [
        '+What matters most when you eat out with an allergy: clear labels, choice or friendly staff?',
        'Allergens on a menu: little symbols, a separate card or a waiter who knows?',
      ],
      problem: ['Which dish would you like to find more often without gluten, dairy or nuts?'],
      experience: ['When do you mention a food allergy: when you book, when you sit down or when you order?'],
    },
  },
  {
    name: 'ice cream',
    says: [
      'scoop',
      'gelat(o|eria)',
      'ice cream',
      'gelato',
      'gelater(ia|ie)s?',
      'sorbet',
      'sundae',
      'ice lolly',
      'ice lollies',
      'soft serve',
      'frozen yog(h)?urt',
    ],
    asks: {
      idea: [
        '+Which flavours would you choose for a double scoop of ice cream?',
        'Which ice cream flavour would you invent?',
      ],
      experience: [
        "+What's the most unusual ice cream flavour you have tried?",
        'Which ice cream flavour do you fancy right now?',
      ],
      choice: [
        'Which cake or pudding would make a great ice cream?',
        'New ice cream flavour: taste it first, or go straight for a scoop?',
      ],
    },
  },
  {
    name: 'desserts',
    says: [
      'dessert',
      'sticky toffee pudding',
      'tiramis[uù]',
      'crumble',
      'waffles',
      'pancakes',
      'crepe',
      'puddings',
      'pavlova',
      'trifle',
    ],
    asks: {
      choice: [
        '+Your kind of dessert: chocolate, fruit or something creamy?',
        '+On a warm dessert: custard, cream or ice cream?',
      ],
      idea: ['+Which dessert would you order tonight?'],
      experience: ['~Which dessert do you always have room for, however full you are?'],
    },
  },
  {
    name: 'private dining',
    says: [
      'private dining( room)?',
      'group dining',
      'large table',
      'christmas party menu',
      'festive party menu',
    ],
    asks: {
      choice: [
        '+Dinner for a big group: platters to share, or everyone chooses from the menu?',
        'Which occasion suits a private dining room best: a birthday, an anniversary or a reunion?',
      ],
      idea: ['Which dish do you like to see in the middle of a big shared table?'],
      problem: ['~What holds up a big group dinner: the date, the pre-orders or splitting the bill?'],
    },
  },
  {
    name: 'takeaway',
    says: [
      'piece of chicken',
      'fried chicken',
      'chicken bucket',
      'take ?away',
      'takeout',
      'deliveroo',
      'uber ?eats',
      'just eat',
      'doordash',
      'click and collect (menu|food)',
      'food delivery',
    ],
    asks: {
      choice: ['On takeaway night: everyone picks a dish, or lots of dishes to share?'],
      experience: [
        'Who chooses the takeaway in your house, and what is it usually?',
        'Which side dish do you always add to a takeaway?',
      ],
      idea: ['Which dish would you like to see on more takeaway menus?'],
    },
  },
  {
    name: 'street food',
    says: [
      'street food',
      'food (truck|van|stall|hall)',
      'burger van',
      'pop ?up kitchen',
      'food festival',
      'night market',
    ],
    asks: {
      experience: ['+Which street food do you order first at a market?'],
      choice: ['At a street food market: one big plate, or small bites from every stall?'],
      idea: ["Which country's street food would you like to find nearer home?"],
      next: ['Where would you like to find more street food: in the park, at the station or near work?'],
    },
  },
  {
    name: 'seafood',
    says: [
      'seafood',
      'oyster',
      'lobster',
      'mussels',
      'dressed crab',
      'scallop',
      'prawns',
      'fishmonger',
      'catch of the day',
      'fresh fish',
    ],
    asks: {
      choice: ['+How do you like your seafood: grilled, fried or in a rich sauce?'],
      idea: [
        '+Which seafood would you choose first from the menu?',
        'Which fish would you cook more often if somebody showed you how?',
      ],
      experience: ['Which seafood would you never touch as a child but order now?'],
    },
  },
  {
    name: 'new menu',
    says: [
      '(new|spring|summer|autumn|winter|seasonal|lunch|evening|bar|drinks|a la carte|à la carte) menu',
      'menu (change|launch)',
      'special board',
    ],
    asks: {
      experience: [
        '+Which dish do you always hope to find on a new menu?',
        '+Which dish on a menu did you once order out of curiosity and now love?',
        '+Which part of a new menu do you read first?',
        '+Which comfort dish belongs on every new menu?',
        '+Which ingredient on a menu makes you order the dish straight away?',
      ],
      choice: ['+~A new menu: try something new, or check that your usual is still there?'],
    },
  },
  {
    name: 'restaurant',
    says: [
      'restaurant',
      'bistro',
      'brasserie',
      'eatery',
      'diner',
      'gastro ?pub',
      'carvery',
      'head chef',
      'small plates',
      'tapas',
      'mezze?',
    ],
    asks: {
      experience: [
        '+Which dish do you order the moment you see it on a menu?',
        "What's the best reason for a meal out?",
        'What makes you feel welcome in a restaurant?',
      ],
      choice: ['When you eat out: the dish you know, or something you have never tried?'],
      problem: ['~Who in your family takes longest to choose from a menu?'],
    },
  },
];
