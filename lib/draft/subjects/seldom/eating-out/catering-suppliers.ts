import type { Subject } from '../../subject';

/** Those who carry goods to kitchens, salons and shops by the back door, seen by the people who unpack them. */
export const cateringSuppliers: readonly Subject[] = [
  {
    name: 'restaurant produce',
    says: [
      '(fruit|veg|vegetable|produce|fresh produce) (wholesaler|supplier|merchant|distributor)',
      'produce (box|delivery|market) for (chefs|restaurants)',
      '(catering|foodservice) (butcher|greengrocer|supplier)',
      'wholesale market',
    ],
    clues:
      'chefs, crates, herbs, seasonal, kitchens, morning delivery, heritage, menus, fruit, veg, tomato, delivery, kilo, season, grower, salad, market, potato, mushroom, forced rhubarb, lettuce, asparagus, box, cut-off, prepped, truffle, microherb, dawn, pallet, citrus, farm, van',
    asks: {
      idea: ['Which vegetable deserves a dish of its own on the menu?'],
      choice: [
        'Which fruit or vegetable do you look forward to most each season?',
        'The first crate of the season: something green, or something sweet?',
      ],
      experience: ['Which fruit or vegetable did you taste for the first time in a restaurant?'],
    },
    cued: [
      'How do you like *asparagus* best: grilled, steamed or with an egg on top?',
      'Where do you like *forced rhubarb* best: in a pudding, with fish or in a drink?',
      'How would you serve the first ripe *tomatoes*: with salt, on toast or in a salad?',
      'Which *mushroom* would you like to see on more menus: oyster, chestnut or cep?',
      'How do you like your *potatoes* in a restaurant: roast, mashed or as chips?',
      'Which *herb* do you most like to find on a plate: basil, mint or dill?',
      'Which *salad* leaf do you like best: peppery, bitter or crisp?',
      'Which *heritage* vegetable would you order just for its colour: beetroot, carrot or tomato?',
    ],
    atWork: {
      asks: [
        'Which fruit or vegetable are you happiest to see back on a menu when its season starts?',
        'What matters most in restaurant produce: freshness, flavour or reliable delivery?',
        "What's hardest to keep steady in a kitchen's fruit and veg: price, size or supply?",
        'When do you prefer produce to arrive: before dawn, mid-morning or the evening before?',
      ],
      cued: [
        'What do you ask a *grower* first at the start of a new season?',
        'When would you like the produce *delivery* at the kitchen door: before dawn or mid-morning?',
        'How often do you change *menus* through the year: weekly, monthly or by season?',
        'Which vegetable do *chefs* look forward to most in spring?',
      ],
    },
  },
  {
    name: 'fish merchant',
    says: [
      '(fish|seafood) (merchant|wholesaler|supplier|distributor|auction)',
      '(day ?boat|line caught) (fish|bass|catch)',
      '(oyster|lobster|crab|mussel|prawn) (supplier|wholesaler|merchant|farm)',
    ],
    clues:
      'landed, chefs, fillets, turbot, on ice, catch, harbour, scales, cod, oyster, boat, scallop, bass, auction, lobster, day boat, mackerel, crab, ice, mussels, haddock, prawn, hake, quay, monkfish, smoked, sole, salmon, skipper, portioned, market, delivery',
    asks: {
      idea: ['Which fish do you like most with nothing but butter and lemon?'],
      choice: [
        'Fish on a plate: whole with its head on, or neatly filleted?',
        'How do you like your fish: grilled, baked or in a crisp batter?',
      ],
      problem: ['~Which shellfish takes the most courage to open?'],
    },
    cued: [
      'How do you like *crab* best: dressed, in a sandwich or whole with a hammer?',
      'What do you do with a bag of *mussels*: white wine, curry or tomato?',
      'How would you cook *scallops*: with butter, with bacon or with black pudding?',
      'Which would you order by the harbour: *lobster*, oysters or fish and chips?',
    ],
    atWork: {
      asks: [
        '+What matters most to a chef buying fish: freshness, size or early delivery?',
        'Which fish would you like to see on more menus?',
        'What makes a fish supplier good to work with: freshness, honest advice or reliable deliveries?',
        'How do you like to order fish for your kitchen: by phone, online or at the market?',
      ],
      cued: [
        'Which fish do *chefs* ask you for as soon as it is in season?',
        'What does a *day boat* catch have that restaurants ask for by name?',
      ],
    },
  },
  {
    name: 'cash and carry',
    says: [
      'cash ?(and|&|n) ?carry',
      'food ?service (distributor|distribution|wholesaler|company)',
      '(kirana|convenience|corner) (shop|store)s? (supplier|distribution|wholesaler)',
      'bulk (buy|food|grocery)',
    ],
    clues:
      'trolley, pallet, catering size, trade card, depot, multipack, aisle, retailers, case, trade, kirana, wholesale, bulk, convenience, tin, rice sack, catering pack, soft drink, flour, cooking oil, shopkeeper, frozen, crisps, offers, confectionery, snack, delivery, foodservice, price-marked, grocery, corner shop',
    asks: {
      choice: ['+At the cash and carry: straight down the list, or up and down every aisle?'],
      idea: ['What would you buy by the sack if you had the shelf for it?'],
      experience: ['Which catering-size tin or tub took your household longest to finish?'],
      problem: ['~What do you always come home with from a cash and carry besides the list?'],
    },
    cued: [
      'What do you buy in *bulk* at home: rice, tea or flour?',
      'Which *soft drink* goes first at your parties?',
      'How big is the *rice sack* you would bring home: five kilos, ten or twenty?',
      'What goes on top of the full *trolley* so that it does not get squashed?',
    ],
    atWork: {
      asks: [
        'Stocking up for a business: one big run a week, or little and often?',
        'What matters most in a cash and carry: the range, full shelves or a fast checkout?',
        'What does a small shop or café always run out of first on a busy weekend?',
        'What helps traders most at a cash and carry: early hours, offers or easy loading?',
      ],
      cued: [
        'Which *multipack* do your customers ask for most before a holiday weekend?',
        'What do *retailers* value most in a wholesaler: range, opening hours or a good word at the counter?',
      ],
    },
  },
  {
    name: 'catering equipment',
    says: [
      '(catering|kitchen) equipment (supplier|hire|repair|showroom)',
      '(commercial|professional|restaurant) (kitchen|oven|dishwasher|fridge|fryer|cooker) (design|equipment|installation|supplier|install)',
      '(combi|deck|pizza deck) oven',
      'glass ?washer',
    ],
    clues:
      'stainless steel, chefs, canopy, fryer, prep counter, brigade, induction, gastronorm, oven, fridge, dishwasher, combi, grill, stainless, hob, extraction, mixer, range cooker, glasswasher, gas, showroom, bain marie, prep table, kitchen, second hand, burner, warranty, sink, engineer, hot cupboard, commercial, salamander, hire, ice machine',
    asks: {
      choice: ['+A professional kitchen: gas flames, or induction?'],
      idea: ['Which machine would make the biggest difference in your kitchen at work?'],
      problem: ['Which piece of kitchen equipment is hardest to keep clean?'],
      experience: ['Which kitchen machine at work has been there longer than anybody?'],
    },
    cued: [
      'What would you cook first on a big professional *grill*?',
      '*Dishwasher* at home: loaded neatly, or somehow?',
      'What would you make with a huge kitchen *mixer*: bread, cake or pizza dough?',
      'Which dish from a *fryer* do you look forward to most when you eat out?',
    ],
    atWork: {
      asks: [
        '+Which piece of equipment could a busy kitchen not manage a night without?',
        '+What matters most in catering equipment: reliability, easy cleaning or good service?',
        'Which machine from a professional kitchen would you love to have at home?',
        'Which would you upgrade first in a professional kitchen: ovens, fridges or dishwashers?',
      ],
      cued: [
        'Which *oven* setting does your kitchen use more than any other?',
        '*Combi* oven or range: which would your team keep if there was room for one?',
      ],
    },
  },
  {
    name: 'linen hire',
    says: [
      'linen (hire|rental|service|supplier)',
      '(commercial|hotel|restaurant|hospitality) (laundry|linen)',
      '(table ?cloth|napkin|chef whites|towel) (hire|rental|service)',
    ],
    clues:
      'napkins, starched, tablecloths, laundered, towels, housekeeping, pressed, sheets, bedding, laundry, chair cover, hotel, wedding, sash, damask, pillowcase, runner, duvet, white, collection, folded, restaurant, stain, uniform, chef whites, tea towel, bath mat, thread count, wash, ironing, apron',
    asks: {
      choice: [
        '+A table for a big dinner: crisp white linen, or a bold colour?',
        'Which bed linen feels best: crisp cotton, soft linen or silky satin?',
      ],
      idea: ['Which colour of tablecloth would you choose for a big celebration?'],
      experience: ['Which table do you remember as the most beautifully laid?'],
    },
    cued: [
      'Which fold would you choose for a *napkin*: a fan, a swan or a plain square?',
      'What makes hotel *bedding* feel good: crisp, cool or heavy?',
      'How do you like your *towels*: thin and rough, or thick and soft?',
      'Which colour of *sash* would you tie round the chairs at a wedding?',
    ],
    atWork: {
      asks: [
        'What matters most in linen hire: spotless linen, prompt delivery or a good count?',
        'What do guests notice first: fresh towels, crisp sheets or a neat table?',
        'What makes a hotel bed feel special: crisp sheets, a good pillow or soft towels?',
        'Which colour of table linen suits a business dinner best: white, grey or navy?',
      ],
      cued: [
        'What do *hotels* ask for most before a busy season?',
        'Which *stain* are you proud of getting out of a white cloth?',
      ],
    },
  },
  {
    name: 'cooking oil collection',
    says: [
      '(used |waste )?cooking oil (collection|recycling|supplier|delivery)',
      '(fat|grease) (trap|recycling)',
      '(fryer|frying) oil',
      'bio ?diesel',
    ],
    clues:
      'fryers, drums, litres, kitchens, recycled, chippy, rapeseed, collection day, used oil, biodiesel, biofuel, grease trap, uco, container, chip shop, drain, restaurant, fatberg, waste transfer, takeaway, 20 litre, vegetable oil, waste carrier, fat, barrel, filter, sump, sink, rebate, tank',
    asks: {
      choice: ['Used cooking oil: collected on a fixed day, or whenever the drum is full?'],
      experience: ['Which dish on your menu gets through the most cooking oil?'],
      problem: ["What's hardest about used cooking oil: storing it, moving it or the smell?"],
      idea: ['What would you most like your used cooking oil turned into?'],
    },
    cued: [
      'Which do you like best from a *fryer*: chips, fish or onion rings?',
      'What would you run on *biodiesel* first: a bus, a tractor or your own car?',
      'Which oil do you use most at home: *rapeseed*, sunflower or olive?',
      'Which *chip shop* order never changes in your family?',
    ],
    atWork: {
      asks: [
        'What matters most in used oil collection: clean drums, set days or a receipt?',
        'What do busy kitchens find hardest to recycle: oil, food or packaging?',
        'How often does your kitchen need used oil collected: weekly, fortnightly or monthly?',
        'What surprises people most about used cooking oil: how much there is, or what it becomes?',
      ],
      cued: [
        'Where does your kitchen keep the *drums* between two collections?',
        'What do *restaurants* ask first about used oil: the day, the paperwork or the price?',
      ],
    },
  },
  {
    name: 'restaurant crockery',
    says: [
      '(restaurant|hotel|catering|hospitality) (crockery|tableware|glassware|cutlery)',
      '(crockery|glassware|cutlery|china) (hire|supplier|wholesale)',
      'bar supplies',
    ],
    clues:
      'plates, stoneware, dishwasher safe, chip resistant, chefs, stackable, place setting, glazes, glass, bowl, cutlery, china, tableware, chip, porcelain, cup, saucer, wine glass, teaspoon, dinner service, hire, hotel, fork, platter, tumbler, coupe, steak knife, side plate, breakage, carafe, ramekin',
    asks: {
      choice: [
        '+A plate of food: on white china, or on rough pottery?',
        '+Which plate suits a good meal best: white, dark or patterned?',
      ],
      idea: ['Which dish would you love to serve on a really special plate?'],
      problem: ['Which plate, cup or glass does your kitchen always run out of first?'],
    },
    cued: [
      'What shape of *bowl* makes pasta look best: wide and flat, deep or oval?',
      'How do you like your *wine glass*: a big balloon, a slim tulip or a tumbler?',
      'What colour of *porcelain* would you like to eat breakfast from?',
      'What is best served on a wooden board rather than a *plate*: bread, cheese or steak?',
    ],
    atWork: {
      asks: [
        '+What matters most in restaurant crockery: strength, looks or easy stacking?',
        'Which matters more in a restaurant plate: how it looks, or how it stacks?',
        'Which style of crockery would you choose for a new restaurant: classic, rustic or modern?',
        'What gets broken most in a busy kitchen: plates, cups or glasses?',
      ],
      cued: [
        'What do *chefs* look at first in a new range: rim, colour or how it stacks?',
        'Which pieces does a *hotel* reorder most: cups, side plates or teaspoons?',
      ],
    },
  },
  {
    name: 'ice supplier',
    says: [
      'ice (supplier|delivery|company|machine|maker|sculpture|sculptor)',
      '(bagged|crushed|dry|clear|cocktail) ice',
      'ice cubes',
    ],
    clues:
      'cubes, frozen, bars, melting, cocktails, freezer, chilled, caterers, bag, crushed, dry ice, sculpture, party, kilo, block, delivery, heatwave, luge, clear, cooler, tonne, festival, carving, insulated, wedding, pellet, polybox, emergency, nugget, sphere, fishing boat',
    asks: {
      choice: [
        '+Ice in a drink: big clear cubes, or crushed?',
        'Which event would you order ice for: a wedding, a barbecue or a festival?',
      ],
      problem: ['When do you always run out of ice?'],
      idea: ['What would you have carved out of ice for a party?'],
    },
    cued: [
      '*Crushed* ice: for a mojito, a lemonade or a tray of oysters?',
      'What would you serve with *dry ice* smoke at a party?',
      'Which *festival* drink do you like ice cold?',
      '*Cocktail* hour: a tall glass, a short one or a coconut?',
    ],
  },
  {
    name: 'bakery ingredients',
    says: [
      '(bakery|baking|confectionery|pastry) (ingredient|supplier|wholesaler|premix)',
      '(ingredient|flavour|flavor|food colour) (supplier|house|distributor|manufacturer)',
      'vanilla (pod|bean|extract)',
      'couverture',
    ],
    clues:
      'flour, fondant, glaze, formulation, bakers, sacks, enzymes, sprinkles, clean label, yeast, premix, chocolate, vanilla, sugar, dough, icing, flavouring, wholesale, gelatine, improver, cocoa, couverture, food colour, custard, butter, egg, concentrate, margarine, whipping cream, sourdough, pastry, patisserie',
    asks: {
      choice: [
        'The smell of baking: vanilla, or cinnamon?',
        'What do you most like to bake: bread, cakes or biscuits?',
      ],
      idea: ['Which flavour would you like to find in a doughnut?'],
      problem: ['~Which ingredient is always all over the bakery by noon?'],
    },
    cued: [
      '*Chocolate* in baking: dark, milk or white?',
      '*Sourdough* or yeast: which loaf do you buy?',
      '*Sprinkles* on top: birthday cakes only, or on everything?',
      '*Custard* in the middle: doughnut, tart or slice?',
    ],
    atWork: {
      asks: [
        'Which trend in baking interests you most: sourdough, plant-based or less sugar?',
        'What matters most in bakery ingredients: taste, consistency or clean labels?',
        'Which ingredient makes or breaks a good cake: the butter, the flour or the eggs?',
        'What do you notice first in good baking: the smell, the crust or the crumb?',
      ],
      cued: [
        'Which *clean label* question do bakers ask most?',
        'What do you test first in a new *flour* delivery?',
      ],
    },
  },
  {
    name: 'salon supplies',
    says: [
      '(salon|barber|hairdressing|nail|beauty) (supplies|supplier|wholesaler|furniture|equipment)',
      'salon (only|professional) (brand|product|range)',
      '(backwash|styling chair|barber chair)',
    ],
    clues:
      'tint, foils, developer, stylists, gowns, trolley, towels, trade account, shampoo, scissors, colour tube, chair, wax, hairdresser, trade, clippers, bleach, barber, gloves, polish, basin, beautician, nail, wholesale, spa, couch, lash, peroxide, straightener, beauty',
    asks: {
      idea: ['+Which product in your salon could you not work a day without?'],
      choice: [
        'Stock for the salon: the lines you have always used, or something new to try?',
        'What do you look for first in salon supplies: quality, natural ingredients or choice?',
      ],
      problem: ['~Which tool in a salon does everybody borrow and nobody bring back?'],
    },
    cued: [
      'Which *shampoo* smell do you remember from a salon?',
      'What colour would you try with *foils*: honey, copper or silver?',
      'Which do you like most about a salon *basin*: the warm water, the massage or the quiet?',
      'How do you like salon *towels*: white and fluffy, black or warm?',
    ],
    atWork: {
      asks: [
        '+What matters most in a salon supplier: range, quick delivery or training?',
        'What can a busy salon never have enough of: towels, colour or clips?',
        'Ordering stock for a salon: a set day each week, or when the shelf looks bare?',
        'What makes a salon feel welcoming: the chat, the calm or the coffee?',
      ],
      cued: [
        'Which *scissors* would you advise a new stylist to buy first?',
        'What do you look for in a new *colour* range: shades, shine or speed?',
      ],
    },
  },
  {
    name: 'flower wholesaler',
    says: [
      '(flower|floral|floristry|plant) (wholesaler|wholesale|market|supplies|sundries|auction)',
      'wholesale (flower|florist|plant)',
      'cut flower (grower|farm|importer)',
      '(loose|bunched) stems',
    ],
    clues:
      "stems, florists, buckets, foliage, dutch, peonies, dawn, eucalyptus, rose, sundries, box, market, bunch, peony, tulip, bloom, auction, lily, wedding, delivery, hydrangea, floral foam, ribbon, cold store, chrysanthemum, valentine's, gypsophila, wreath ring, orchid, pre-order, cut flower",
    asks: {
      idea: ['Which flower would you fill a whole van with?'],
      choice: [
        'A bucket of flowers: all one kind, or a bit of everything?',
        "Which season's flowers do you love most: spring tulips, summer peonies or autumn dahlias?",
      ],
      experience: ['Which flower sold faster in your shop than you ever expected?'],
    },
    cued: [
      'Which *peony* colour do you wait for all year: blush, coral or white?',
      'How do you keep a bunch of *tulips* upright: a deep vase, cold water or let them bend?',
      'Which *foliage* would you put in every bunch: eucalyptus, ruscus or olive?',
      'A *rose*: garden style, spray or one tall red one?',
    ],
    atWork: {
      asks: [
        'What matters most in a flower wholesaler: freshness, choice or delivery?',
        'What makes a bunch of flowers special: the colour, the scent or the season?',
        'What does a good florist do before dawn that customers never see?',
        'Which colour sells best in a bouquet: white, pink or bright mixes?',
      ],
      cued: [
        'What do you look at first at the *market* before sunrise: colours, prices or friends?',
        'Which *wedding* flower do you order first, months ahead?',
      ],
    },
  },
  {
    name: 'toy and gift wholesale',
    says: [
      '(toy|gift|gift ware|greeting card|homeware|stationery) (wholesaler|distributor|supplier|importer|sales agent)',
      'sales agent for',
      '(wholesale|trade) (gift|toy|catalogue|order book)',
      'stockists? wanted',
    ],
    clues:
      'retailers, stockists, minimum order, carriage paid, display stand, independents, bestseller, trade, showroom, plush, buyer, catalogue, importer, greeting card, range, spring fair, homeware, distributor, agent, licensed, teddy, novelty, puzzle, rrp, wooden, stocking filler, stationery, pocket money, trade show',
    asks: {
      experience: ['What did you put in the shop on a hunch, and customers loved?'],
      idea: ['Which kind of toy or gift do your customers always ask for?'],
      choice: ['Stocking the shelf in a gift shop: many small things, or a few big ones?'],
      problem: ['Which customers are hardest to find the right gift for in your shop?'],
    },
    cued: [
      'Which *greeting card* makes you stop at the rack: funny, flowery or plain?',
      'Which *plush* animal would you put in the shop window?',
      'What kind of *puzzle* do you like to find in a gift shop: wooden, jigsaw or brain teaser?',
      'Which little *homeware* treat do you like to be given: a candle, a mug or a vase?',
    ],
    atWork: {
      asks: [
        '+What matters most in a gift supplier: small orders, new ideas or quick delivery?',
        "What's hardest to judge when you order toys and gifts for the season ahead?",
        'How do you like to choose new stock: at a fair, in a catalogue or online?',
        'Which is worse for a gift shop: too much stock, or a bestseller sold out?',
      ],
      cued: [
        'What do you look for first at a *trade fair*: new makers, bestsellers or samples?',
        'How do you choose a new *range*: by colour, by feel or by what customers ask for?',
      ],
    },
  },
];
