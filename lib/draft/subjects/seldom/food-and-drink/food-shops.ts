import type { Subject } from '../../subject';

/** Shops and boxes of food. */
export const foodShops: readonly Subject[] = [
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
      experience: ['+Who cooks the meat best in your family?', '+Which side dish goes best with good meat?'],
      choice: [
        '+How do you like good meat: just salt and pepper, with herbs or in a marinade?',
        '+Which would go first at your table from a meat box: burgers, sausages or chicken?',
      ],
      idea: ['What would you look for first on opening a meat box?'],
    },
    cued: [
      'What do you do with good *mince*: burgers, cottage pie or meatballs?',
      'Which *sausage* belongs in a box from the farm: plain, herby or hot?',
      '*Steak*: rare with salt, or with all the sauces?',
      '*Lamb*: with mint, with rosemary or with garlic?',
    ],
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
        'From the freezer after a long day: a pizza, or something homemade?',
      ],
      experience: ['Which dish do you always cook in a double batch to freeze?'],
      problem: ['What takes up the most room in your freezer?'],
    },
    cued: [
      'Which flavour of *ice cream* do you like to have in the freezer?',
      'What do you dip a *samosa* in: chutney, yoghurt or chilli sauce?',
      'Which *frozen fish* do you cook most: fillets, fingers or prawns?',
      'What do you cook most often with frozen *peas*: soup, risotto or a side for fish?',
    ],
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
      choice: ['A bowl of fruit: one kind you love, or a bit of everything?'],
      experience: ['Which fruit did you first taste far from home?'],
      problem: ['Which fruit is the hardest to catch at its ripest?'],
    },
    cued: [
      'How do you eat a *mango*: with a spoon, in slices or over the sink?',
      'Which *melon* do you reach for first: water, honeydew or cantaloupe?',
      'Which *apple* do you like best: crisp and sour, or soft and sweet?',
      'Who eats the last *banana* in your house before it goes brown?',
    ],
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
      idea: ["What do you like to pick up when you're hungry and the shop is open late?"],
      experience: ['What did you buy with your pocket money at the corner shop?'],
      choice: ["A quick trip to the corner shop: with a list, or just to see what's there?"],
      problem: ['~What do you come home with when you only went out for milk?'],
    },
    cued: [
      '*Ice cream* from the corner shop: a cone, a lolly or a tub?',
      '*Meal deal*: which sandwich, snack and drink do you pick?',
      'Which *snack* do you take on a walk home?',
      'What do you buy a *lottery* ticket with in mind: a trip, a house or a surprise?',
    ],
    atWork: {
      asks: [
        '+What do you run out to the convenience store for most often?',
        'What brings customers into a convenience store: coffee, fresh food or parcels?',
        'Which service makes a convenience store most useful: parcels, cash or bill payments?',
        'Which lunch would you pick at a convenience store: a sandwich, a salad or something hot?',
      ],
      cued: [
        'Which shelf do your customers go to first for *bread* or milk?',
        'Which small service, from *parcels* to top-ups, brings people in most?',
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
      experience: [
        "What's your usual at a vending machine?",
        'What was the last thing you bought from a vending machine?',
      ],
      idea: [
        'What would you fill a vending machine with if it were yours?',
        'Which local food would you like to see in a vending machine?',
      ],
    },
    cued: [
      'How do you drink fresh *milk*: plain, with cocoa or on cereal?',
      'What would you buy from a shed with *eggs*, cakes and an honesty box?',
      'Which flavour of *milkshake* would you press first?',
      'Which *coffee* do you choose from a machine: black, white or something frothy?',
    ],
    atWork: {
      asks: [
        '+What would you put in the vending machine at work if you could choose?',
        'Which would you add to a vending machine at work: fresh fruit, salads or hot soup?',
        'What makes a good vending machine at work: fresh food, fair choice or good coffee?',
        'Which payment suits a vending machine at work: card, phone or staff pass?',
      ],
      cued: [
        'Which *snack* always sells out first where you work?',
        'What would you add to the *coffee* machine at work: soup, cocoa or better tea?',
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
      choice: ['+From a sweet shop: something sour, something chewy, or something minty?'],
      idea: ['+Which sweet would you put back on the shelves of every sweet shop?'],
      experience: ['+Which sweet did you save your pocket money for?'],
      problem: ['~Which sweet is always left at the bottom of your bag of pick and mix?'],
    },
    cued: [
      'Which *liquorice* do you like: sweet, salty or in allsorts?',
      'How do you eat *sherbet*: finger, spoon or licking the lollipop?',
      'Which *fizzy* sweet makes you pull a face?',
      'Which *toffee* is best: plain, treacle or with nuts?',
    ],
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
        '+On a charcuterie board: more cheese, or more cold meats?',
        'What would you drink with a charcuterie board: red wine, white wine or cider?',
      ],
      idea: ['What has to lie on a board of cheese and cold meats besides crackers?'],
      problem: ['~Who always cuts the point off the brie at your table?'],
    },
    cued: [
      'Which cheese do you eat first from a board: *brie*, cheddar or something blue?',
      'What goes best with *prosciutto*: melon, figs or just bread?',
      'What would you like to find in a *hamper* with cheese and cold meats: chutney, olives or wine?',
      'Which occasion calls for a big *grazing* table: a birthday, a wedding or a quiet Friday?',
    ],
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
      experience: [
        '+Which festive food do you look forward to all year?',
        'Who is in charge of the festive food in your family?',
      ],
      choice: [
        '+Which festive food disappears first in your house: the meat, the cheese or the sweet things?',
      ],
      idea: ['What would you put in a festive hamper?'],
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
