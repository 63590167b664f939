import type { Subject } from '../subject';

/** What is cooked for others: in restaurants, from vans and to take away. */
export const restaurant: readonly Subject[] = [
  {
    name: 'Sunday roast',
    says: ['sunday roast', 'roast dinner', 'sunday lunch', 'sunday dinner', 'yorkshire pudding'],
    asks: {
      experience: [
        '+Which part of a Sunday roast do you eat first?',
        '+Which vegetable has to be there with a Sunday roast?',
        '+Which part of a Sunday roast do you save until last?',
        '+How many Yorkshire puddings belong on a Sunday roast?',
      ],
      choice: [
        '+On a Sunday roast: extra crispy potatoes, or soft and fluffy?',
        '+~Gravy on a roast: all over everything, or in a jug on the side?',
      ],
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
      experience: [
        '+Which sauce has to be on your burger?',
        '+Which cheese do you like on a burger?',
        '+Which extra topping do you always add to a burger?',
        '+What has to be in a burger besides the bun and the patty?',
        '+~What always slides out of your burger at the first bite?',
      ],
      idea: ['+What would go into a burger named after you?'],
      choice: ['+Which burger do you order: beef, chicken or veggie?'],
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
      choice: [
        '+What do you like in a curry: chicken, lamb, prawns or vegetables?',
        '+How do you choose a curry: your usual, or a dish you have never tried?',
        '+How hot do you like your curry: mild, medium or hot?',
      ],
      experience: ['+Which side dish is a curry not complete without?'],
    },
  },
  {
    name: 'sushi',
    says: ['sushi', 'sashimi', 'nigiri', 'omakase', 'maki', 'bento( box)?'],
    asks: {
      idea: [
        '+Which sushi could you eat every day?',
        '+Which sushi would you like to try next?',
        'Which sushi would you recommend to a first-timer?',
      ],
      choice: [
        'What do you like on your sushi: salmon, tuna, prawn or avocado?',
        '~How do you eat sushi: with chopsticks, or with your fingers when nobody is looking?',
      ],
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
      experience: [
        '+Which barbecue meat do you order first?',
        '+Which meat is tastiest cooked low and slow?',
        '+Which barbecue smell makes you hungry at once?',
        '+Which side dish belongs on every barbecue plate?',
      ],
      choice: [
        '+How do you like your barbecue sauce: sweet, smoky or fiery?',
        '+Barbecue: ribs, brisket or pulled pork?',
      ],
    },
  },
  {
    name: 'steak',
    says: ['steak', 'steak ?(house|night)', 'rib-?eye', 'sirloin', 'tomahawk', 'chateaubriand', 'wagyu'],
    asks: {
      experience: [
        '+What do you love to eat alongside a good steak?',
        '+How do you like your steak cooked, and who at home disagrees?',
      ],
      choice: [
        '+Which sauce or butter goes best with a steak?',
        '+With a steak: chips, mash or something green?',
      ],
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
      experience: [
        '+Which pasta dish do you order when you go out to eat?',
        'Which filling do you like in ravioli?',
        'Which pasta dish is your comfort food?',
      ],
      choice: ['+How much cheese goes on your pasta: a pinch, a handful or a mountain?'],
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
      idea: [
        '+Which vegan dish could you eat every week?',
        '+Which vegan dish would you serve to a meat lover?',
        '+Which vegetable should be the star of a vegan dish?',
        '+Which dish would you most like to see a good vegan version of?',
      ],
      choice: ['+How do you like a vegan dish: spicy, creamy or fresh and crunchy?'],
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
      experience: [
        'What makes eating out with a food allergy easier?',
        'What makes a restaurant a good choice for people with a food allergy?',
      ],
      idea: ['Which treat would you love to find allergen free?'],
      choice: ['What makes an allergen menu easy to read: symbols, colours or plain words?'],
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
      idea: ['+Which dessert would you never share?'],
      choice: ['+Which sauce do you like on a dessert: chocolate, caramel or fruit?'],
      experience: [
        '+~Which dessert do you always have room for, however full you are?',
        'Which dessert takes you straight back to childhood?',
      ],
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
      experience: [
        '+Which dish has to be on a party menu?',
        '+What makes dinner with a big group feel special?',
        '+Who in your group always books the table for a big dinner?',
      ],
      idea: ['+Which dessert would please everybody at a group dinner?'],
      choice: [
        '+How should a party dinner start: with fizz, canapés or straight to the starters?',
        '~What holds up a big group dinner: the date, the pre-orders or splitting the bill?',
      ],
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
      choice: ['+How do you like your takeaway: delivered to the door, or collected on the way home?'],
      idea: ['Which takeaway dish would you never share?'],
      experience: [
        'What do you open first when the takeaway arrives?',
        'Which takeaway does everybody in your house agree on?',
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
      idea: ['+What street food would you like to try next?'],
      experience: [
        '+Which street food do you always go back for?',
        '+Which street food smell makes you hungry at once?',
        '+What street food do you remember from your travels?',
      ],
      choice: ['+How do you like your street food: fiery, cheesy or sweet?'],
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
        '+Which seafood would you like to try for the first time?',
        '+Which seafood would you never touch as a child but order now?',
      ],
      experience: ['+Which seafood dish takes you straight back to the coast?'],
      choice: ['+What goes on your seafood: lemon, garlic butter or chilli?'],
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
