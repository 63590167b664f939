import type { Subject } from '../subject';

/** What restaurants, cafés and takeaways buy, use and run on. */
export const galley: readonly Subject[] = [
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
      problem: ["Which dish travels worst from a kitchen to somebody's door?"],
      choice: ['In the prep kitchen: music on, or peace and quiet?'],
      experience: ['Which dish of yours do people always ask you to sell?'],
    },
    atWork: {
      work: [
        'What makes you reorder from a delivery-only kitchen: the taste, the speed or the price?',
        "What's harder to keep good on the way to a customer: heat, crunch or looks?",
      ],
      people: [
        'Which dish do you always order in and never cook yourself?',
        'Which food business do you know that began at a kitchen table?',
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
      problem: ['~Which dish puts the most steam and fat into a kitchen hood?'],
      choice: ['A deep clean of the kitchen: overnight, or on the one quiet day?'],
      experience: ['Which job in a professional kitchen feels best when it is done?'],
    },
    atWork: {
      work: [
        "Which part of a kitchen's extraction gets forgotten because nobody sees it?",
        'What makes a hot kitchen hardest to work in: heat, steam or noise?',
      ],
      people: [
        "What was the hottest kitchen you've stood in, and what was cooking?",
        'Which cooking smell takes the longest to leave your kitchen?',
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
      idea: ['Which job in a busy kitchen would you hand to a machine first?'],
      problem: ["Which dish puts a kitchen's fryer or oven to the toughest test?"],
      choice: ['One new machine for a busy kitchen: a clever oven, or a faster fryer?'],
      experience: ['Which oven or fryer was the best you have worked with?'],
    },
    atWork: {
      work: [
        'Which machine could a busy kitchen least do without: the oven, the fryer or the grill?',
        'What makes the perfect chip: the potato, the oil or the fryer?',
      ],
      people: [
        'Which dish is worth having the oven on all day for?',
        'Which old machine in a kitchen outlasted everybody who used it?',
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
      idea: ['Which part of eating out would you let a phone take care of: menu, order or bill?'],
      problem: ['What takes longest when you eat out: the menu, the order or the bill?'],
      choice: ['Ordering on your phone at the table: all at once, or course by course?'],
      experience: ['Where was ordering from your phone at the table a real pleasure?'],
    },
    atWork: {
      work: [
        'What frees up the most time for staff at the table: ordering, paying or fewer questions?',
        'What would you rather order by phone at a table: the drinks, the whole meal or the bill?',
      ],
      people: [
        'Which menu was so good that you kept it or took a photo?',
        "Which waiter's recommendation was better than anything on your list?",
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
      idea: ['Which dish from round the corner would you like at your door in twenty minutes?'],
      problem: ['Which dish is the hardest to agree on when you order a takeaway together?'],
      choice: ['Ordering a takeaway: the same dish as always, or something new?'],
      experience: ['Which takeaway dish did you discover by chance and order ever since?'],
    },
    atWork: {
      work: [
        'What makes a takeaway order perfect: hot food, the right time or nothing left out?',
        'Which hour is always the wildest for takeaway orders?',
      ],
      people: [
        "What's your usual order from the takeaway you've known longest?",
        'Which takeaway has fed your team through a late night at work?',
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
      idea: ['Which dish would you put on a menu because it costs little and pleases everybody?'],
      problem: ['Which ingredient is the trickiest to cost in a recipe?'],
      choice: ['Costing a recipe: in a spreadsheet, or in an app?'],
      experience: ['Which dish on a menu surprised you most when you worked out its cost?'],
    },
    atWork: {
      work: [
        'Which costs a kitchen more: waste, big portions or rising prices?',
        'Which ingredient has changed the price of a dish most lately: oil, eggs or meat?',
      ],
      people: [
        'Which cheap dish from your family kitchen beats anything in a restaurant?',
        'Which chef do you know who can make a great dish out of cheap ingredients?',
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
      idea: ['What do you like to find on a takeaway box: a stamp, a sticker or a scribbled note?'],
      problem: ['Which takeaway dish is the trickiest to pack without spills?'],
      choice: ['A takeaway box: one with sections, or a small pot for each part?'],
      experience: ['Which food box or jar do you wash out and use again at home?'],
    },
    atWork: {
      work: [
        'What should good takeaway packaging do first: keep food hot, crisp or in one piece?',
        "What matters more in takeaway packaging: how it holds up, or how it's thrown away?",
      ],
      people: [
        'Which takeaway dish survives the trip home best, and what is it packed in?',
        'Where have you seen the smartest takeaway box or cup?',
      ],
    },
  },
];
