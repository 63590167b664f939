import type { Subject } from '../../subject';

/** What leaves a farm or a harbour as eggs, milk, wool, oil and fibre, and country business besides. */
export const farmProduce: readonly Subject[] = [
  {
    name: 'egg farm',
    says: [
      'egg (farm|farmer|producer|vending|stall|packer|packing|price|honesty box)',
      '(pastured|farm fresh|farm gate) egg',
      '(poultry|chicken|layer|broiler|turkey) (farm|farmer|farming|house|unit|producer)',
      'laying hens',
      'egg vending machine',
    ],
    clues:
      'eggs, hens, yolks, trays, dozen, free range, flock, layers, coop, pullets, chicken, honesty box, vending, packing, feed, poultry, bird, shell, medium, large, grit, pasture, barn, nest box, carton, laying, farm gate, duck, quail, rooster',
    asks: {
      experience: [
        '+What do you dip into a soft-boiled egg?',
        '+Which egg dish did you learn to cook first?',
      ],
      choice: [
        '+Which would you bake with fresh eggs: a sponge, a custard tart or meringues?',
        '+Eggs for breakfast: fried, scrambled or boiled?',
        '+How do you like your eggs best: boiled, fried or in an omelette?',
        '+Which is hardest to get just right: a poached egg, a boiled egg or an omelette?',
      ],
    },
    cued: [
      'Which *yolk* do you like: runny, jammy or firm?',
      'What would you call a very bossy *hen*?',
      'What would you like to find at an *honesty box* next to the eggs?',
      'Which cake or pudding uses up a whole *dozen* eggs in your kitchen?',
    ],
    atWork: {
      asks: [
        'What do you look for first on a box of eggs: the farm, the date or how the hens live?',
        'Which eggs would you choose for a kitchen: free range, organic or barn?',
        'What would you look for first on an egg farm visit: the hens, the barn or the pasture?',
        'What matters most on an egg farm: happy hens, freshness or space?',
      ],
      cued: [
        'Which question about *free range* do your customers ask most?',
        'What do visitors want to see first on an egg farm: the *flock*, the packing or the chicks?',
      ],
    },
  },
  {
    name: 'farm milk',
    says: [
      'milk (vending|station|hut|shed|machine|kiosk|vending machine)',
      '(raw|farm|fresh|a2|desi cow|unhomogenised|organic) milk',
      '(farmhouse|cultured|hand churned) butter',
      'a2 ghee',
      '(desi|cow|bilona) ghee',
    ],
    clues:
      'milkshake, cream, churn, bottles, creamy, butter, cows, glass bottle, vending, litre, shake, dairy, raw, herd, jersey, glass, pasteurised, unhomogenised, refill, strawberry, calf, machine, chocolate, hut, a2, yoghurt, doorstep, pint, milking, flavour, fresh, grazing, ghee',
    asks: {
      experience: [
        '+Who in your family drinks the most milk?',
        '+Which milkshake flavour is your favourite?',
        '+What goes best with a glass of fresh farm milk?',
        '~Who in your house drinks the last of the milk and says nothing?',
      ],
      choice: [
        '+How do you like your milk: cold, warm or frothy?',
        '+What would you pour creamy farm milk over first: porridge, cereal or berries?',
        '+Fresh milk: ice cold in a glass, in your tea or as a milkshake?',
      ],
    },
    cued: [
      'What do you pour fresh farm *cream* over first?',
      'What would you name a *Jersey* cow with long eyelashes?',
      'How do you like your *butter*: salted, unsalted or spread very thick?',
      'Which *ice cream* would you order at a farm: vanilla, fruit or chocolate?',
    ],
    atWork: {
      asks: [
        '+What matters most in milk from the farm: freshness, taste or a short journey?',
        'How do you prefer to buy farm milk: from a vending machine, a shop or the doorstep?',
        'Which milk bottle would you choose for a farm shop: glass, carton or refillable?',
        'What do you remember about drinking milk as a child: the bottle, the churn or the doorstep?',
      ],
      cued: [
        'Which *flavour* sells out first at your milk hut?',
        'What do visitors to the *dairy* ask you most?',
      ],
    },
  },
  {
    name: 'wool and fleece',
    says: [
      '(wool|woollen|fibre|fiber) (mill|festival|fair|farm|shed|producer|processing)',
      '(raw|alpaca|british|local|washed) (fleece|wool|fibre)',
      '(hand ?spinning|spinning) (wheel|guild)',
      'wool gathering',
      'peg loom',
      'felt(ing| making|maker)',
      'needle felting',
    ],
    clues:
      'fleece, carding, skeins, spun, yarn, dyed, alpaca, spinners, roving, felt, spinning, sheep, knit, mill, dye, fibre, shearing, raw, merino, breed, loom, weaver, washed, shepherd, lanolin, blanket, hank, wheel, shetland, batt, flock, worsted',
    asks: {
      experience: ['What is the cosiest woollen thing in your home?'],
      idea: ['Which woolly thing would you like to have made for you?'],
      choice: [
        'What do you love about wool: the warmth, the colours or the feel?',
        'Which wool craft would you like to try: spinning, weaving or felting?',
      ],
    },
    cued: [
      'What would you like to wear in *alpaca*: a scarf, socks or a hat?',
      'Where do you want *merino* first when it turns cold: feet, neck or hands?',
      'How do you choose *yarn*: by colour, by touch or by what it will become?',
      'What would you make from *felt*: slippers, a bag or a small animal?',
      'Who was the first person you ever saw *spinning* wool?',
      'Which plant would you *dye* wool with: onion skins, indigo or madder?',
      'What would you most like to watch on *shearing* day: the clippers, the dogs or the lambs?',
      'What would you *knit* for a friend: a hat, mittens or a scarf?',
    ],
  },
  {
    name: 'flax and hemp',
    says: [
      '(flax|linen|hemp|jute|nettle|cotton|sisal) (farm|farmer|grower|growing|field|harvest|fibre|fiber|crop|ginning|mill)',
      'industrial hemp',
      'hemp ?crete',
      'cotton (gin|picking|bale|picker|crop)',
      'coir (mat|mill|product)',
    ],
    clues:
      'flax, linen, hemp, stalks, retting, fibres, spun, cotton, bales, jute, seed, field, crop, grower, spinning, harvest, sow, blue flower, scutch, ginning, hemp oil, yarn, cloth, mill, acre, hackle, hurd, protein, sustainable, cbd, rope, sisal',
    asks: {
      choice: [
        'Linen: for a summer shirt, or for cool bed sheets?',
        'What do you like best about linen: the feel, the look or the coolness?',
      ],
      idea: ['What would you like to have made from home-grown linen or hemp?'],
      experience: ['Which piece of linen has been in your family the longest?'],
    },
    cued: [
      'Which colour would you choose for *linen* curtains: white, blue or natural?',
      'Where did you last see a field of *blue flowers*?',
      'Which *yarn* would you knit a summer top from: linen, cotton or silk?',
      'Where would you use *hemp* rope: in the garden, on a boat or for a swing?',
    ],
  },
  {
    name: 'seed oil press',
    says: [
      '(cold|wood|chekku|stone) pressed (rapeseed|sunflower|groundnut|mustard|sesame)? ?oil',
      '(rapeseed|sunflower|groundnut|mustard|sesame|linseed|pumpkin seed|argan|walnut) oil',
      'oil (press|mill|pressing)',
      '(rapeseed|sunflower|canola|mustard) (field|farm|grower)',
      'kachi ghani',
    ],
    clues:
      'pressed, bottled, drizzle, dressing, nutty, seeds, frying, mustard, sesame, rapeseed, sunflower, cold-pressed, groundnut, chekku, unrefined, extra virgin, wood pressed, litre, coconut, farm, ghani, yellow field, smoke point, roast, cake, kachi, crop, linseed, harvest, infused, omega',
    asks: {
      choice: [
        '+Which seed oil would you taste first: pumpkin, sesame or walnut?',
        '+What would you drizzle with a fresh cold-pressed oil: salad, soup or warm bread?',
        'Oil on your salad: nutty, or peppery?',
      ],
      idea: ['Which flavour would you add to a bottle of oil: garlic, chilli or lemon?'],
    },
    cued: [
      'What do you use *rapeseed* oil for most: roasting, baking or salads?',
      "Which dish has to be cooked in *mustard* oil or it isn't the same?",
      'What do you drizzle *sesame* oil on: noodles, greens or eggs?',
      'How do you use *coconut* oil: for cooking, for hair or for both?',
    ],
  },
  {
    name: 'farmland sale',
    says: [
      '(farm|land|rural) (agent|auction|auctioneer)',
      '(farm|land|ranch|woodland|paddock|acreage|farmland|homestead) for sale',
      '(arable|grazing|pasture|agricultural|farm) land',
      'acres (of land )?for sale',
      'farm dispersal',
      'dispersal sale',
    ],
    clues:
      'acres, hectares, paddocks, outbuildings, road frontage, farmhouse, tenancy, sporting rights, barns, auction, plot, land, farm, woodland, field, soil, lot, agent, arable, pasture, grazing, guide price, ranch, viewing, vendor, auctioneer, sealed bid, smallholding, freehold, irrigation, water supply, access, boundary',
    asks: {
      idea: ['+What would you do first with ten acres and an old barn?'],
      choice: [
        'A place in the country: a wood, a river or a field with a view?',
        'Which would you rather own: a meadow, a wood or an orchard?',
      ],
      problem: ["What's hardest to judge about a piece of land: the soil, the drainage or the access?"],
    },
    cued: [
      'Which *woodland* would you like to own a corner of?',
      '*Barn* with a view: a home, a studio or a place for hay?',
      'What would you keep in a *paddock* behind the house?',
      'Which *ranch* or farm from a film would you like to live on?',
    ],
    atWork: {
      asks: [
        '+What would you look at first before buying farmland: the soil, the water or the access?',
        'What do buyers ask about farmland first: the soil, the access or the buildings?',
        'What adds most to a farm: good soil, sound buildings or water?',
        'What would you do first with extra land: grazing, crops or woodland?',
      ],
      cued: [
        'What do buyers walk to first at a *viewing* of farmland?',
        'What do you print first on a *land* brochure: the map, the view or the acres?',
      ],
    },
  },
  {
    name: 'gleaning and surplus',
    says: [
      'glean(ing|er)',
      '(surplus|wonky|ugly|imperfect) (fruit|veg|vegetables|produce|crop)',
      '(crop|fruit|backyard) (swap|share|rescue|rescuers)',
      'urban harvest',
      '(community supported agriculture|csa) (farm|share|box|member)',
      'csa box',
    ],
    clues:
      'wonky, surplus, harvest, crates, windfalls, veg, unpicked, carrots, glut, apple, food bank, volunteer, crop, field, food waste, farmer, fruit, jam, rescued, potato, community fridge, cabbage, picking, pumpkin, leftover, redistribution, juice, orchard, kilo, backyard, swap, tonnes',
    asks: {
      idea: ['What would you cook with a whole crate of wonky carrots?'],
      experience: ['What did you last make from windfall apples or a glut of veg?'],
      choice: ['A wonky carrot: straight into the soup, or a photo first?'],
      problem: ['~Which vegetable do your neighbours leave on your doorstep every summer?'],
    },
    cued: [
      'A rescued *pumpkin*: soup, pie or lantern?',
      'What would you make with a boot full of *apples*?',
      'Which *jam* would you make from rescued fruit?',
      'What would you put in a *community fridge* today?',
    ],
    atWork: {
      asks: [
        'Which would your team enjoy on a gleaning day: picking, sorting or delivering?',
        'How could your workplace help with surplus food: a fridge, a van or volunteers?',
        'What makes it easier to share surplus food: transport, storage or volunteers?',
        'What has surprised you most about how much good food is left over?',
      ],
      cued: [
        'What does a *farmer* value most in a gleaning team?',
        'Which *surplus* crop is the easiest to find a home for?',
      ],
    },
  },
  {
    name: 'farm weather',
    says: [
      '(farm|home|personal|garden) weather station',
      'rain ?gauge',
      '(frost|monsoon|drought|rainfall) (warning|forecast|protection|alert|update|report)',
      'weather (station|watcher|for farmers)',
      'growing degree days',
      'hail (net|netting|warning)',
    ],
    clues:
      'rainfall, millimetres, frost, forecast, wind speed, gauge, dew point, readings, humidity, drought, rain gauge, monsoon, mm, spray window, hay, harvest, soil, crop, station, dry spell, irrigation, hail, inches, growing degree, storm, barometer, temperature, advisory, silage, heatwave, sensor, lambing, flood',
    asks: {
      choice: ['A forecast for the farm: hour by hour, or for the whole week?'],
      experience: ['Which old saying about the weather do you believe?'],
      idea: ['Which week of the year do you most wish for dry weather on the farm?'],
      problem: ['~Who forecasts the weather best where you live: an app, a knee or a cow lying down?'],
    },
    cued: [
      'What is the first sign of *frost* that you notice in the morning?',
      'Where do you put a *rain gauge* in the garden: on the lawn, on a fence or in a flower bed?',
      'What do you like best about fresh *hay*: the smell, the bales or the view?',
      "Which crop's *harvest* do you love to watch from the road: wheat, grapes or potatoes?",
    ],
    atWork: {
      asks: [
        'Which job on the farm depends most on getting the forecast right?',
        'Which weather data would you use first on a farm: soil moisture, rainfall or wind?',
        'What matters most in a farm forecast: rain, wind or frost?',
        'Which sign from the sky, birds or animals do you trust to tell the weather?',
      ],
      cued: [
        'Which *forecast* do you check first before you cut hay?',
        'How do you keep your *rainfall* records: a notebook, an app or the kitchen calendar?',
      ],
    },
  },
  {
    name: 'reindeer visits',
    says: [
      'reindeer',
      '(nativity|pantomime) (donkey|camel|animals)',
      'mobile (farm|zoo|petting farm)',
      'petting (farm|zoo|barn)',
      '(lambing|farm) (live|weekend|open day|experience)',
      'animal encounter',
      'bottle feed(ing)? (a |the )?lamb',
    ],
    clues:
      'antlers, pony, bottle feeding, petting, goats, piglets, cuddle, barn, sleigh, santa, christmas, donkey, rudolph, nativity, mobile farm, lapland, hay, grotto, hooves, elf, carrots, animal, garden centre, feed, farm, school, december, sheep, switch on, winter, lambs, camel, magic dust',
    asks: {
      choice: ['Meeting a reindeer: feed it by hand, or just stroke its coat?'],
      idea: ['Where would you love to see a reindeer turn up for a visit?'],
      experience: ['Where did you see your first real reindeer?'],
      problem: ['What must be trickiest about having antlers: doorways, hats or trees?'],
    },
    cued: [
      'What would you name a young *reindeer*?',
      'What would you feed to a *pony* or a donkey at Christmas: a carrot, hay or an apple?',
      'Who do you take along to see *Santa* with his animals?',
      'Where would you see *Lapland* snow first: from a plane, a sleigh or a warm hut?',
    ],
  },
];
