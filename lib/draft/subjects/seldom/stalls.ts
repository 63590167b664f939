import type { Subject } from '../subject';

/** Shops and boxes of food. */
export const stalls: readonly Subject[] = [
  {
    name: 'meat box',
    says: [
      '(meat|beef|lamb|pork|steak|bbq|barbecue|sausage|venison|game|wagyu|goat) (box|pack|subscription|hamper|club)',
      '(half|whole|quarter) (lamb|cow|pig|beef|hog) (box|share|order)?',
      'freezer (pack|filler|beef)',
      '(venison|wild boar|hogget|mutton|rose veal|pheasant|partridge|wild venison)',
      '(grass fed|pasture fed|dry aged|native breed|outdoor reared) (beef|lamb|pork|meat)',
      'bone broth',
      'cow ?share',
    ],
    clues:
      'butchered, freezer, mince, vacuum packed, pasture, sirloin, carcass, beef, lamb, pork, steak, grass-fed, sausage, joint, kg, farm, brisket, ribeye, delivery, half lamb, native breed, dry-aged, bbq, burger, venison, chicken, hamper, chops, rare breed, hogget, wagyu, silverside',
    asks: {
      choice: [
        '+A meat box: beef, lamb, pork or a bit of everything?',
        '+What would you cook first from a meat box: a roast, steaks or a stew?',
        'What matters most to you in a meat box: the cuts, the farm or the size?',
      ],
      idea: ['Which cut would you hope to find in a box of meat from the farm?'],
    },
  },
  {
    name: 'frozen food shop',
    says: [
      'frozen (food|meal|fruit|veg|vegetables|fish|berries|pizza|ready meal|bakery)',
      'freezer (centre|shop|meal|stock|food)',
      '(ready|prepared|cook from frozen|heat and eat|heat at home) (meal|dish)',
      'microwave meal',
      'batch ?cook(ing|ed)?',
      'stock up (the|your) freezer',
    ],
    clues:
      'freezer, portions, defrost, microwave, family size, lasagne, ready meal, pea, chips, prawn, ice cream, pizza, kg bag, fish, chicken, cash and carry, paratha, berry, samosa, multi-buy, batch cooked, pie, wholesale, sausage roll, oven ready, cod, yorkshire pudding, momo, stock up, chest freezer, puff pastry',
    asks: {
      choice: [
        '+What do you always keep in the freezer: peas, chips or ice cream?',
        'Which ready meal would you choose tonight: lasagne, curry or pie?',
        'From the freezer after a long day: a pizza, or something homemade?',
      ],
      idea: ['Which frozen dessert would you have in the freezer for guests?'],
    },
  },
  {
    name: 'fruit box',
    says: [
      'fruit (box|basket|bowl|delivery|platter)',
      'fruit (and|&|n) veg(etables)? (box|shop|wholesale|stall|market|delivery|merchant)',
      'green ?grocer',
      '(exotic|tropical|seasonal|imported|local) fruit',
      'fruiterer',
      '(dragon|jack|passion|star) ?fruit',
      'durian',
      'lychee',
      'figs? (season|box)',
      'office fruit',
      'smoothie box',
    ],
    clues:
      'crates, ripe, melons, grapes, punnets, kiwi, peaches, pineapple, veg, apple, banana, seasonal, basket, berry, delivery, office, greengrocer, strawberry, mango, organic, wholesale, platter, orange, salad, satsuma, subscription, market stall, grower, fresh produce, potato, exotic, snack, plum, vitamin c',
    asks: {
      idea: ['+Which fruit disappears first from the bowl at your home or work?'],
      choice: [
        'When do you like to eat fruit at work: morning, lunch or mid-afternoon?',
        'Apples, bananas or oranges: which would you take from the fruit box?',
        'Which fruit would you put in a fruit box first: apples, grapes or berries?',
      ],
    },
  },
  {
    name: 'convenience store',
    says: [
      'convenience (store|shop|retail)',
      'corner (shop|store)',
      'village (shop|stores?)',
      'bodega',
      'news ?agent',
      'mini ?mart',
      'forecourt (shop|store)',
      'kirana',
      '(grocery|grocer) (delivery|order|app)',
      'late night (shop|store)',
    ],
    clues:
      'newspapers, lottery, open late, essentials, milk, bread, groceries, off-licence, snack, post office, slush, vape, bakery, corner shop, meal deal, beer, soft drink, coffee machine, parcel, top-up, energy drink, shelf, crisps, ice cream, cashpoint, confectionery, deli counter, forecourt, bodega',
    asks: {
      choice: [
        '+Which snack do you choose at the corner shop: sweet, salty or something fresh?',
        'What matters most in a corner shop: fresh bread, long hours or a friendly face?',
        'When do you pop into the corner shop most: in the morning, after work or late at night?',
      ],
      problem: ['~What do you come home with when you only went out for milk?'],
    },
    atWork: {
      asks: [
        'What do you run out to the convenience store for most often?',
        'What brings customers into a convenience store: coffee, fresh food or parcels?',
        'Which would you add to a convenience store first: hot food, fresh fruit or parcel pick-up?',
        'Which late-night find at a convenience store saved your evening?',
      ],
    },
  },
  {
    name: 'vending machine',
    says: [
      'vending( machine)?',
      '(milk|egg|farm|meat|cheese|veg|bakery|pizza) (vending machine|vending|honesty box|dispenser|shed)',
      'smart fridge',
      'roadside (stall|stand|shed)',
      'farm ?gate (sales|shop|stall)',
      'milk ?(shed|dispenser)',
      'self serve farm',
    ],
    clues:
      'eggs, cashless, raw milk, refill, restocked, contactless, snack, farm gate, milk, milkshake, coin, self-service, 24/7, cash or card, coffee, cold drink, stocked, cake, honesty box, glass bottle, sandwich, fresh, shed, chocolate, pasteurised, brownie, crisps, workplace, sausage, dispenser, litre',
    asks: {
      choice: [
        '+From a vending machine: something salty, or something sweet?',
        'How do you like to pay at a vending machine: coins, card or phone?',
        'Where would you like to find a vending machine: the station, the gym or the park?',
      ],
      idea: ['What would you like to buy from a machine at any hour of the day?'],
    },
    atWork: {
      asks: [
        'What would you put in the vending machine at work if you could choose?',
        'Which would you add to a vending machine at work: fresh fruit, salads or hot soup?',
        'What makes a good vending machine at work: fresh food, fair choice or good coffee?',
        'Which would you miss most at work: the coffee, water or snack machine?',
      ],
    },
  },
  {
    name: 'retro sweets',
    says: [
      '(american|retro|imported|british|japanese|swedish) (candy|sweets|snack|sweet|soda|cereal)',
      "pick (and|n|&|'n'?) mix",
      'candy (store|shop|bar|cart|buffet|table)',
      'sweet (cart|table|jar)',
      '(turkish delight|liquorice|licorice|nougat|sherbet|gobstopper)',
      'boiled sweet',
      'rock candy',
      'seaside rock',
    ],
    clues:
      'jars, fizzy, sour, gummy, paper bag, cola bottles, retro, pick n mix, sherbet, candy, fudge, liquorice, american candy, chocolate, nostalgic, bonbon, toffee, humbug, lollipop, hamper, rhubarb and custard, 100g, jelly bean, swedish, candy floss, soda, sweet shop, gobstopper, boiled sweet, vegan sweets, freeze-dried, penny',
    asks: {
      idea: ['+Which sweet would you put back on the shelves of every sweet shop?'],
      choice: ['+From a sweet shop: something sour, something chewy, or something minty?'],
      experience: ['Which sweet did you save your pocket money for?'],
      problem: ['~Which sweet is always left at the bottom of your bag of pick and mix?'],
    },
  },
  {
    name: 'charcuterie board',
    says: [
      'charcuterie( board| box| cup| platter)?',
      '(cheese|cheese and charcuterie) (box|subscription|board|hamper|club|cake|tower|counter|delivery)',
      'salami',
      '(prosciutto|nduja|coppa|bresaola|chorizo)',
      'cheese wedding cake',
    ],
    clues:
      'crackers, chutney, brie, cheddar, olives, cured, rind, slices, fig, cheese, cured meat, salami, grazing, prosciutto, platter, grape, deli, chorizo, wine, antipasti, ham, nut, hamper, honeycomb, pâté, bread, cornichon, sharing, artisan, jam, picnic, camembert, goat cheese',
    asks: {
      choice: [
        '+What goes on your charcuterie board first: the cheese, the meats or the olives?',
        'On a charcuterie board: more cheese, or more cold meats?',
      ],
      idea: ['What has to lie on a board of cheese and cold meats besides crackers?'],
      problem: ['~Who always cuts the point off the brie at your table?'],
    },
  },
  {
    name: 'festive food orders',
    says: [
      '(turkey|goose|ham|gammon|christmas meat|festive meat|christmas veg|cheese) (order|collection)',
      'christmas (food|meat|hamper|butcher|deli|grocery|fish|cheese|eggnog|fruit|bread|milk) (order|collection|orders|box)',
      '(thanksgiving|easter|eid|diwali) (food|dinner|lamb|pie|order|hamper|meal)( order)?',
      'order your (turkey|goose|ham|christmas|easter)',
      '(pie|turkey) pre ?order',
      'collect your (turkey|order)',
    ],
    clues:
      'kilos, gammon, stuffing, collection day, free range, bronze, trimmings, order form, pigs in blankets, turkey, christmas, goose, collection, butcher, deposit, mince pie, cheeseboard, ham, brussels sprout, hamper, deadline, crown, christmas eve, pudding, yule log, veg box, cranberry, smoked salmon, rib of beef, panettone, spiced beef, pre-order',
    asks: {
      choice: [
        '+The festive table: turkey, beef or ham?',
        'How do you like a festive meal: the same dishes every year, or one new dish each time?',
      ],
      idea: ['What would you order first for the festive table?'],
      problem: [
        'Which festive food disappears first in your house: the meat, the cheese or the sweet things?',
      ],
    },
    cued: [
      'What is your favourite thing to make with leftover *turkey*?',
      'What would you serve with a roast *goose*: red cabbage, apples or roast potatoes?',
      'How do you like your *gammon* glazed: with honey, mustard or marmalade?',
      'What goes on a warm *mince pie*: cream, brandy butter or nothing at all?',
      'How many *pigs in blankets* make a fair helping?',
      'Which cheese must be on a festive *cheeseboard*?',
      'Which *stuffing* do you like best: sage and onion, chestnut or sausage meat?',
      'What do you pour over a Christmas *pudding*: custard, cream or brandy sauce?',
    ],
  },
];
