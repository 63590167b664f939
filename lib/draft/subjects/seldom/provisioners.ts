import type { Subject } from '../subject';

/** Those who carry goods to kitchens, salons and shops by the back door, seen by the people who unpack them. */
export const provisioners: readonly Subject[] = [
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
      problem: ['~Which vegetable in the kitchen does nobody want to peel?'],
      choice: ['The first crate of the season: something green, or something sweet?'],
      experience: ['Which fruit or vegetable did you taste for the first time in a restaurant?'],
    },
    atWork: {
      work: [
        "What's hardest to keep steady in a kitchen's fruit and veg: price, size or supply?",
        'Which fruit or vegetable are you happiest to see back on a menu when its season starts?',
      ],
      people: [
        'Which vegetable did you only start to like after a restaurant cooked it well?',
        'What do the people who deliver before dawn do that diners never see?',
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
      problem: ['~Which shellfish takes the most courage to open?'],
      choice: ['Fish on a plate: whole with its head on, or neatly filleted?'],
      experience: ['Where did you eat the freshest fish?'],
    },
    atWork: {
      work: [
        'Which fish would you like to see on more menus?',
        'How do you tell that a fish is really fresh: the eyes, the smell or the gills?',
      ],
      people: [
        'What struck you most the first time you walked round a fish market?',
        'Who cooks the best fish you know, and how do they do it?',
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
      idea: ['What would you buy by the sack if you had the shelf for it?'],
      problem: ['~What do you always come home with from a cash and carry besides the list?'],
      choice: ['At the cash and carry: straight down the list, or up and down every aisle?'],
      experience: ['Which catering-size tin or tub took your household longest to finish?'],
    },
    atWork: {
      work: [
        'What does a small shop or café always run out of first on a busy weekend?',
        'Stocking up for a business: one big run a week, or little and often?',
      ],
      people: [
        "What did you learn about running a shop only once you'd worked in one?",
        'Which corner shop do you remember best, and who stood behind the counter?',
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
      idea: ['Which machine would make the biggest difference in your kitchen at work?'],
      problem: ['Which piece of kitchen equipment is hardest to keep clean?'],
      choice: ['A professional kitchen: gas flames, or induction?'],
      experience: ['Which kitchen machine at work has been there longer than anybody?'],
    },
    atWork: {
      work: [
        'Which piece of equipment could a busy kitchen not manage a night without?',
        'What gets forgotten most often when a new kitchen is planned?',
      ],
      people: [
        'What was the first kitchen machine you were trusted with?',
        'Which machine from a professional kitchen would you love to have at home?',
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
      idea: ['Which colour of tablecloth would you choose for a big celebration?'],
      problem: ['~What lands on a white tablecloth first: gravy, wine or candle wax?'],
      choice: ['A table for a big dinner: crisp white linen, or a bold colour?'],
      experience: ['Which table do you remember as the most beautifully laid?'],
    },
    atWork: {
      work: [
        "What's hardest to keep count of in a hotel: towels, sheets or napkins?",
        'What makes a hotel bed feel special: crisp sheets, a good pillow or soft towels?',
      ],
      people: [
        "What do the people behind a hotel's linen do that guests never see?",
        'Who first showed you the trick of folding a fitted sheet?',
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
      idea: ['What would you most like your used cooking oil turned into?'],
      problem: ["What's hardest about used cooking oil: storing it, moving it or the smell?"],
      choice: ['Used cooking oil: collected on a fixed day, or whenever the drum is full?'],
      experience: ['Which dish on your menu gets through the most cooking oil?'],
    },
    atWork: {
      work: [
        'What surprises people most about used cooking oil: how much there is, or what it becomes?',
        'What do busy kitchens find hardest to recycle: oil, food or packaging?',
      ],
      people: [
        'Which dish would you never fry at home and always leave to a restaurant?',
        'Who taught you what to do with the oil left over from frying?',
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
      idea: ['Which dish would you love to serve on a really special plate?'],
      problem: ['Which plate, cup or glass does your kitchen always run out of first?'],
      choice: ['A plate of food: on white china, or on rough pottery?'],
      experience: ['When did you last turn a plate over to see who made it, and where were you?'],
    },
    atWork: {
      work: [
        'What gets broken most in a busy kitchen: plates, cups or glasses?',
        'Which matters more in a restaurant plate: how it looks, or how it stacks?',
      ],
      people: [
        'Which plate, bowl or cup in your cupboard would you hate to see broken?',
        'Which restaurant do you remember for its tables as much as for its food?',
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
      idea: ['What would you have carved out of ice for a party?'],
      problem: ['When do you always run out of ice?'],
      choice: ['Ice in a drink: big clear cubes, or crushed?'],
      experience: ["What's the biggest party you have bought ice for?"],
    },
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
      idea: ['Which flavour would you like to find in a doughnut?'],
      problem: ['~Which ingredient is always all over the bakery by noon?'],
      choice: ['The smell of baking: vanilla, or cinnamon?'],
      experience: ['Which secret ingredient makes your best cake?'],
    },
    atWork: {
      work: [
        'Which ingredient makes or breaks a good cake: the butter, the flour or the eggs?',
        'What do you notice first in good baking: the smell, the crust or the crumb?',
      ],
      people: [
        'Which cake or loaf from childhood would you love to taste again?',
        'Which smell takes you straight back to a bakery you once knew?',
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
      idea: ['Which product in your salon could you not work a day without?'],
      problem: ['~Which tool in a salon does everybody borrow and nobody bring back?'],
      choice: ['Stock for the salon: the lines you have always used, or something new to try?'],
      experience: ['Which tool have you owned longest in your life as a stylist?'],
    },
    atWork: {
      work: [
        'What can a busy salon never have enough of: towels, colour or clips?',
        'Ordering stock for a salon: a set day each week, or when the shelf looks bare?',
      ],
      people: [
        'What makes a salon feel welcoming: the chat, the calm or the coffee?',
        'Which tip from a stylist do you still follow at home?',
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
      problem: ['Which flower is hardest to get hold of when every customer wants it?'],
      choice: ['A bucket of flowers: all one kind, or a bit of everything?'],
      experience: ['Which flower sold faster in your shop than you ever expected?'],
    },
    atWork: {
      work: [
        'Which day of the year would be saddest without flowers?',
        'What makes a bunch of flowers special: the colour, the scent or the season?',
      ],
      people: [
        'What did you see on your first visit to a flower market that stayed with you?',
        'What does a good florist do before dawn that customers never see?',
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
      idea: ['Which kind of toy or gift do your customers always ask for?'],
      problem: ['Which customers are hardest to find the right gift for in your shop?'],
      choice: ['Stocking the shelf in a gift shop: many small things, or a few big ones?'],
      experience: ['What did you put in the shop on a hunch, and customers loved?'],
    },
    atWork: {
      work: [
        "What's hardest to judge when you order toys and gifts for the season ahead?",
        'Which is worse for a gift shop: too much stock, or a bestseller sold out?',
      ],
      people: [
        'Which toy did everybody want when you were small?',
        'Which gift from a small shop were you happiest to unwrap?',
      ],
    },
  },
];
