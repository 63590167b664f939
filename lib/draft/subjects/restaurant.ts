import type { Subject } from './subject';

/** What is cooked for others: in restaurants, from vans and to take away. */
export const restaurant: readonly Subject[] = [
  {
    name: 'Sunday roast',
    says: ['sunday roast', 'roast dinner', 'sunday lunch', 'sunday dinner', 'yorkshire pudding'],
    asks: {
      choice: [
        '+What makes a Sunday roast: the gravy, the crackling or the roast potatoes?',
        '+Your Sunday roast: beef, chicken, lamb or pork?',
        '~Gravy on a roast: all over everything, or in a jug on the side?',
      ],
      experience: ["What is your family's secret to good roast potatoes?"],
    },
  },
  {
    name: 'pizza',
    says: ['pizza', 'pizzeria', 'calzone', 'neapolitan', 'margherita', 'pepperoni'],
    asks: {
      choice: ['+What makes a great pizza: the dough, the sauce or the cheese?'],
      idea: ['+Which pizza would you order tonight?'],
      experience: [
        'Which pizza do you order every time without looking at the menu?',
        '~What happens to your pizza crusts: eaten, dipped or left?',
      ],
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
      choice: [
        '+What goes on your chips: salt and vinegar, curry sauce, gravy or ketchup?',
        '+What has to go with fish and chips: mushy peas, curry sauce or tartare sauce?',
        'Which would you choose from the fryer: cod, haddock or something else?',
      ],
      experience: ['~Who always says they want no chips and then eats yours?'],
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
        '+How hot do you like your curry: mild, medium or hot?',
        '+With a curry: rice, naan or a bit of both?',
      ],
      idea: ['Which side dish is a curry not complete without?'],
    },
  },
  {
    name: 'sushi',
    says: ['sushi', 'sashimi', 'nigiri', 'omakase', 'maki', 'bento( box)?'],
    asks: {
      choice: [
        '+Which sushi do you order first: nigiri, maki or a California roll?',
        'Which fish do you like best on your sushi: salmon, tuna or prawn?',
        '~How do you eat sushi: with chopsticks, or with your fingers when nobody is looking?',
      ],
      idea: ['What would you put in a sushi roll if you made it yourself?'],
    },
  },
  {
    name: 'tacos',
    says: ['taco', 'burrito', 'quesadilla', 'nachos', 'fajita', 'taquer[ií]a', 'enchilada'],
    asks: {
      idea: ['+What could you never leave off a taco?'],
      choice: [
        '+Tacos: chicken, beef, fish or beans?',
        'Which salsa goes on your tacos: mild, hot or as fiery as it comes?',
      ],
      experience: ['~How do you eat a taco without half of it ending up on the plate?'],
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
        'On barbecue meat: plenty of sauce, or just a dry rub?',
      ],
      experience: ['What do you always pile on your plate first at a barbecue?'],
    },
  },
  {
    name: 'steak',
    says: ['steak', 'steak ?(house|night)', 'rib-?eye', 'sirloin', 'tomahawk', 'chateaubriand', 'wagyu'],
    asks: {
      idea: ['+Which sauce or butter goes best with a steak?'],
      choice: [
        'With a steak: chips, mash or something green?',
        'Your favourite steak: rump, fillet or sirloin?',
      ],
      experience: ['How do you like your steak cooked, and who at home disagrees?'],
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
      idea: [
        '+Which pasta dish could you eat every week?',
        '+Which sauce would you choose for a plate of fresh pasta tonight?',
      ],
      choice: [
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
        'A vegan main: a rich curry, a big salad bowl or a juicy burger?',
        'Which vegan dessert would you order: chocolate cake, sorbet or apple crumble?',
      ],
      idea: [
        'Which dish would you most like to see a good vegan version of?',
        'Which vegan dish would you order first?',
      ],
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
        'What helps you most on a menu when you have an allergy: symbols, a list or a chat?',
        'Which allergy-friendly treat would you order first: a cake, a pizza or a burger?',
      ],
      problem: ['Which dish would you like to find more often without gluten, dairy or nuts?'],
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
      idea: ['+Which flavours would you choose for a double scoop of ice cream?'],
      choice: [
        'Ice cream: chocolate, vanilla or strawberry?',
        'How do you like to eat ice cream: from a cone, or with a spoon?',
      ],
      experience: ['Which ice cream flavour did you always choose as a child?'],
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
        'On a warm dessert: custard, cream or ice cream?',
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
        'Dinner for a big group: platters to share, or everyone chooses from the menu?',
        'Which occasion suits a private dining room best: a birthday, an anniversary or a reunion?',
      ],
      idea: ['What would you celebrate in a private dining room?'],
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
      experience: ['+Which side dish do you always add to a takeaway?'],
      choice: [
        'Where do you eat a takeaway: at the table, on the sofa or straight from the box?',
        'Which takeaway do you fancy on a Friday night: curry, noodles or pizza?',
        'On takeaway night: everyone picks a dish, or lots of dishes to share?',
      ],
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
      choice: [
        'At a street food market: one big plate, or small bites from every stall?',
        'Street food for lunch: tacos, bao or a loaded wrap?',
      ],
      idea: ["Which country's street food would you like to find nearer home?"],
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
      idea: [
        '+Which seafood would you choose first from the menu?',
        'Which fish would you cook more often if somebody showed you how?',
      ],
      choice: [
        '+How do you like your seafood: grilled, fried or in a rich sauce?',
        'A seafood platter: prawns, mussels or crab first?',
      ],
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
      choice: [
        '+What would you try first from a new menu: a starter, a main or a dessert?',
        'From a new menu: a few small plates to share, or one big dish to yourself?',
        '~A new menu: try something new, or check that your usual is still there?',
      ],
      idea: ['+Which dish do you always hope to find on a new menu?'],
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
      choice: [
        '+What matters most to you in a restaurant: the food, the service or the mood?',
        '+When you eat out: the dish you know, or something you have never tried?',
      ],
      idea: ['+Which dish do you order the moment you see it on a menu?'],
      experience: ['~Who in your family takes longest to choose from a menu?'],
    },
  },
];
