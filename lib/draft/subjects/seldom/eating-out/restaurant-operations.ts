import type { Subject } from '../../subject';

/** What restaurants, cafés and takeaways buy, use and run on. */
export const restaurantOperations: readonly Subject[] = [
  {
    name: 'ghost kitchens',
    says: [
      '(ghost|dark|cloud|virtual|shared|commissary|rental|incubator) kitchen',
      'kitchen (rental|incubator)',
      'kitchen (space|unit) to (let|rent)',
      'virtual (brand|restaurant)',
      'delivery only (brand|kitchen|restaurant)',
      'food (incubator|accelerator|start ?up)',
    ],
    clues:
      'food founders, cold storage, prep, prep space, food business, delivery-only, commissary, food brand, cloud kitchen, takeaway, dark kitchen, virtual, chef, unit, rental, commercial, shared, food truck, caterer, startup, incubator, hourly, bakers, licensed, orders, equipment, square feet, tenant',
    asks: {
      idea: ['Which dish would you build a delivery kitchen around?'],
      choice: [
        'Which cuisine would you like delivered tonight: Thai, Mexican or Lebanese?',
        'Which food do you order for delivery most: pizza, curry or burgers?',
      ],
      experience: ['Which dish of yours do people always ask you to sell?'],
    },
    cued: [
      'Which *food truck* dish would you queue longest for?',
      'Which *food brand* name would you give to your own cooking?',
      'What would a *chef* find in your fridge tonight?',
    ],
    atWork: {
      asks: [
        'What makes you reorder from a delivery-only kitchen: the taste, the speed or the price?',
        "What's harder to keep good on the way to a customer: heat, crunch or looks?",
        'What helps a new food brand take off in delivery: great photos, a short menu or samples?',
        'Which matters most in a shared kitchen: good equipment, flexible hours or storage?',
      ],
      cued: [
        'Which piece of *prep space* equipment do you use most in a shared kitchen?',
        'What would you tell a *food founder* to test first: the menu, the packaging or the price?',
      ],
    },
  },
  {
    name: 'kitchen extraction',
    says: [
      '(kitchen|grease|duct|canopy|hood|extract|extraction) (extract |extraction )?(cleaning|clean|deep clean|duct)',
      'tr ?19',
      'extract(ion|or)? (hood|fan|canopy|system|duct|ventilation)',
      'kitchen (ventilation|deep clean|canopy)',
      'grease (trap|management|extract|duct|interceptor)',
      'fat trap',
    ],
    clues:
      'ducting, filters, insurers, fire risk, hood, access panels, restaurants, grease, canopy, tr19, cleaning, fan, ventilation, insurance, deep clean, certificate, ductwork, stainless steel, chefs, compliance, commercial, baffle, engineer, takeaway, extract, odour, fat, report, before and after',
    asks: {
      idea: ['Which kitchen job would you happily hand over: the hood, the fryer or the floor?'],
      choice: [
        'A deep clean of the kitchen: overnight, or on the one quiet day?',
        'What makes a kitchen a pleasure to cook in: fresh air, space or good light?',
      ],
      experience: ['Which job in a professional kitchen feels best when it is done?'],
    },
    cued: [
      'Who takes the *filters* out for a wash in a kitchen: whoever opens, or whoever closes?',
      'Where in a kitchen does *grease* settle first: the hood, the filters or the wall behind?',
      'A new *canopy* over the cookers: along the wall, or over an island in the middle?',
      'Where does the *ducting* from your kitchen come out: through the roof or the back wall?',
      'Where do you keep the cleaning *certificate* for a kitchen: on the wall or in a folder?',
      'What do you notice first when the kitchen *fan* is turned off at night?',
      'Which *takeaway* kitchen smells best when you walk past: pizza, curry or fried chicken?',
      'Which spot in a kitchen needs good *ventilation* most: the grill, the fryer or the dishwasher?',
    ],
    atWork: {
      asks: [
        '+How do you decide when kitchen extraction needs a clean?',
        '+Who should keep the kitchen extraction records: the chef, the manager or facilities?',
        '+Which is hardest to keep free of grease in a kitchen: the canopy, the ducts or the fan?',
        "Which part of a kitchen's extraction gets forgotten because nobody sees it?",
      ],
      cued: [
        'What do *insurers* ask for first about a kitchen: photos, a certificate or a visit?',
        'Which part of a *TR19* report do you read first: the photos, the readings or the advice?',
        'What would you tell a kitchen designer about where to put *access panels*?',
        'Who keeps an eye on *fire risk* in a restaurant kitchen: the chef, the owner or the landlord?',
      ],
    },
  },
  {
    name: 'fryers and ovens',
    says: [
      '(deep|commercial|catering|pressure|gas|electric) fryer',
      'fryer (oil|filter|filtration|service)',
      '(combi|convection|deck|conveyor|rack|bakery|proving|pizza) oven(s)?',
      '(dough|spiral|planetary) mixer',
      'salamander grill',
      'sous ?vide',
      'induction (hob|range|suite)',
      '(slicer|mandolin|vacuum packer|bratt pan)',
    ],
    clues:
      'chefs, stainless, gastronorm, bakers, hot holding, combi, commercial, catering equipment, oil, chip shop, pizza oven, filter, deck, gas, griddle, engineer, basket, kitchen, convection, burner, twin tank, litre, breakdown, bakery, reconditioned, rapid cook, conveyor, takeaway, service, chips',
    asks: {
      choice: ['One new machine for a busy kitchen: a clever oven, or a faster fryer?'],
      experience: ['Which oven or fryer was the best you have worked with?'],
      problem: ["Which dish puts a kitchen's fryer or oven to the toughest test?"],
      idea: ['Which job in a busy kitchen would you hand to a machine first?'],
    },
    cued: [
      'What would you put into a *pizza oven* besides pizza?',
      'What do you order most often from a *chip shop* besides chips?',
      'Which *bakery* smell would you like to wake up to: bread, buns or croissants?',
      'What would you cook first on a big flat *griddle*: burgers, onions or pancakes?',
    ],
    atWork: {
      asks: [
        'Which dish shows off a good oven or fryer?',
        'What do chefs look for first in a new oven or fryer?',
        'Who should choose new kitchen equipment: the chef, the owner or the whole team?',
        'What keeps an oven or fryer going for years: cleaning, servicing or careful staff?',
      ],
      cued: [
        'Which dish comes out best from a *combi* oven in your kitchen?',
        'What should every new cook learn first about a *fryer*?',
      ],
    },
  },
  {
    name: 'QR ordering',
    says: [
      'qr (code )?(menu|ordering|order|payment|table)',
      '(order|pay|order and pay) at (the |your )?table',
      '(self order|self ?service|ordering) kiosk',
      '(digital|online|tablet) (menu|ordering)',
      'kitchen display( system)?',
      'table (ordering|turn)',
      'pay at (the )?table',
      '(restaurant|hospitality|takeaway) (pos|epos|till|ordering|app)',
      'mobile ordering',
    ],
    clues:
      'covers, waiters, spend per head, bill split, scan, menu, table, phone, pay at table, app, restaurant, pub, bill, kiosk, split the bill, contactless, pos, kitchen, tips, self-service, upsell, code, diners, digital menu, self-order, queue, integration, average spend, hospitality, cafe, click and collect',
    asks: {
      choice: ['Ordering on your phone at the table: all at once, or course by course?'],
      idea: ['Which part of eating out would you let a phone take care of: menu, order or bill?'],
      problem: ['What takes longest when you eat out: the menu, the order or the bill?'],
      experience: ['Where was ordering from your phone at the table a real pleasure?'],
    },
    cued: [
      'How do you like to read a *menu*: on paper, on a board or on your phone?',
      'How do you *split the bill* with friends: evenly, by dish or in turns?',
      'Where do you look first in a *digital menu*: starters, mains or puddings?',
      'How do you order at a *kiosk*: straight to the usual, or a look at every page?',
    ],
    atWork: {
      asks: [
        'What do guests like most about QR ordering: speed, photos or splitting the bill?',
        'What would you rather order by phone at a table: the drinks, the whole meal or the bill?',
        'Where does QR ordering help a restaurant most: drinks, main orders or the bill?',
        'What matters most in ordering by phone at a table: speed, photos or easy payment?',
      ],
      cued: [
        'Which dish do diners add most often with an *upsell* on the screen?',
        'What do *waiters* have more time for when guests order by phone?',
      ],
    },
  },
  {
    name: 'online takeaway orders',
    says: [
      'direct ordering',
      'order direct(ly)? (with|from|and save)',
      '(takeaway|restaurant) (app|ordering app)',
      'commission ?free (ordering|delivery|app)',
      '(food|meal|restaurant) delivery (app|platform|partner|rider|robot|drone)',
      'delivery rider',
      'last mile food',
    ],
    clues:
      'riders, reorder, restaurateurs, per order, takeaways, app, direct, collection, menu, commission-free, delivery, restaurant, checkout, website, kitchen, driver, order direct, discount code, loyalty, curry house, pizza, click and collect, hungry, min spend, hot food, food hub, pos, download, save 10%, doorstep, postcode',
    asks: {
      choice: [
        '+Ordering a takeaway: the same dish as always, or something new?',
        '+Takeaway tonight: pizza, curry or noodles?',
      ],
      idea: ['Which dish from round the corner would you like at your door in twenty minutes?'],
      experience: ['Which takeaway dish did you discover by chance and order ever since?'],
    },
    cued: [
      'What tops your *pizza* when you order in on a Friday night?',
      'Which side do you add to every *curry* you order: rice, naan or something crisp?',
      'Where do you eat a takeaway picked up by *collection*: in the car, at home or on a bench?',
      'How do you like to order *direct* from a restaurant: by phone, online or at the counter?',
    ],
    atWork: {
      asks: [
        'What matters most in an online ordering system: easy menus, quick payment or clear timings?',
        'What makes a takeaway order perfect: hot food, the right time or nothing left out?',
        'What helps a takeaway most online: great photos, a clear menu or quick payment?',
        'What would you add first to online takeaway orders: loyalty points, live tracking or pre-orders?',
      ],
      cued: [
        'Which dish on your *menu* travels best in a box?',
        'What do *restaurateurs* like best about direct orders: the margin, the data or the regulars?',
      ],
    },
  },
  {
    name: 'recipe costing',
    says: [
      '(recipe|menu|dish|food|plate) (costing|cost|margin|engineering|profitability|gp)',
      'gross profit (margin|per dish|on food)',
      'menu engineering',
      '(food|kitchen|waste|inventory|stock) (waste )?(tracking|audit|forecasting|management|control) (for|in) (kitchens|restaurants|hospitality|cafés)',
      '(food waste|surplus) (app|tracker|scales|audit|tracking)',
      'portion control',
    ],
    clues:
      'ingredients, chefs, gp, margins, stocktake, covers, wholesale prices, prep, gross profit, portion, menu, food cost, wastage, spreadsheet, profitability, suppliers, kitchen, dish, restaurant, yield, inflation, software, menu engineering, plate cost, profit, percentage, inventory, per portion, allergen, pricing, hospitality',
    asks: {
      choice: ['Costing a recipe: in a spreadsheet, or in an app?'],
      idea: ['Which dish would you put on a menu because it costs little and pleases everybody?'],
      experience: ['Which dish on a menu surprised you most when you worked out its cost?'],
      problem: ['Which ingredient is the trickiest to cost in a recipe?'],
    },
    cued: [
      'Which *portion* do you like best in a restaurant: three small plates, or one big one?',
      'Which *dish* do you always choose when you see it on a menu?',
      'Which humble *ingredient* turns into a feast in the right hands?',
      'Which *menu* do you like to read: one short page, or a proper little book?',
    ],
    atWork: {
      asks: [
        'Which costs a kitchen more: waste, big portions or rising prices?',
        'Who should know the recipe costs in a kitchen: the chef, the manager or the whole team?',
        'Which ingredient has changed the price of a dish most lately: oil, eggs or meat?',
        'What would you like recipe costing software to do first: update prices, size portions or plan menus?',
      ],
      cued: [
        'Which week of the month do you do the *stocktake*, and who counts?',
        'Which plate has the best *margin* on your menu and still makes guests happy?',
      ],
    },
  },
  {
    name: 'takeaway packaging',
    says: [
      '(takeaway|compostable|bagasse|food ?service) (packaging|container|box|cup|lid|tray|cutlery|straw|tub)',
      '(pizza|burger|cake|bakery|noodle) boxes',
      '(greaseproof|branded|printed) (paper|cup|napkin|cup sleeve|coffee cup)',
      '(disposable|paper|wooden|compostable) (cutlery|cup|plate|straw)',
      'catering disposables',
    ],
    clues:
      'leakproof, lids, pla, kraft, recycle, minimum order, stackable, cafes, compostable, bagasse, container, cups, pizza box, cutlery, paper bag, recyclable, straws, biodegradable, single-use, tub, tray, branded, eco-friendly, burger box, caterers, catering supplies, foil, napkins, microwaveable, soup, sleeve, plastic-free, wooden fork',
    asks: {
      choice: [
        'A takeaway box: one with sections, or a small pot for each part?',
        'What matters most in takeaway packaging: keeping food hot, crisp or neatly apart?',
      ],
      problem: ['Which takeaway dish is the trickiest to pack without spills?'],
      idea: ['What do you like to find on a takeaway box: a stamp, a sticker or a scribbled note?'],
    },
    cued: [
      'Which picture would you print on a *pizza box* lid?',
      'What would you print round a *paper* cup: a pattern, a poem or a drawing?',
      'Which dish travels best in a *compostable* box: curry, noodles or salad?',
      'What would you trust a tight *lid* with on a bumpy bus: soup, curry or coffee?',
    ],
    atWork: {
      asks: [
        '+What should good takeaway packaging do first: keep food hot, crisp or in one piece?',
        '+What do customers notice first about takeaway packaging?',
        '+How do you choose takeaway packaging: by material, by look or by how well it stacks?',
        'Which dish is hardest to pack for takeaway?',
      ],
      cued: [
        'Which question about *compostable* packaging do cafés ask first?',
        'A *branded* cup: a big logo, a pattern or a few good words?',
      ],
    },
  },
];
