import type { Subject } from '../subject';

/** What leaves a farm or a harbour as eggs, milk, wool, oil and fibre, and country business besides. */
export const produce: readonly Subject[] = [
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
      idea: ['What would you cook with a tray of eggs laid this morning?'],
      problem: ['Which is hardest to get just right: a poached egg, a boiled egg or an omelette?'],
      choice: ['Eggs for breakfast: fried, scrambled or boiled?'],
      experience: ['Who taught you to cook an egg, and how do you like yours today?'],
    },
    atWork: {
      work: [
        'What do you look for first on a box of eggs: the farm, the date or how the hens live?',
        'What surprises people most about laying hens?',
      ],
      people: [
        'What do you remember about the first time you collected eggs?',
        'Who do you know that keeps hens, and what do they say about them?',
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
      idea: ['Which flavour of milkshake would you love to drink at a farm?'],
      problem: ['~Who in your house drinks the last of the milk and says nothing?'],
      choice: ['Fresh milk: ice cold in a glass, in your tea or as a milkshake?'],
      experience: ['How did the milk come to your house when you were a child?'],
    },
    atWork: {
      work: [
        'Which do you notice first about good milk: the taste, the cream or the freshness?',
        'Which is harder to plan for on a dairy farm: the weather, or the price of milk?',
      ],
      people: [
        'What do you remember about drinking milk as a child: the bottle, the churn or the doorstep?',
        'Which dairy farmer do you know, and what do you admire about how they work?',
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
      idea: ['What would you make from the wool of one sheep that you know by name?'],
      problem: ['What do you find hardest in knitting: the counting, the pattern or stopping?'],
      choice: ['Wool: as warm socks, or as a soft blanket?'],
      experience: ['Who knitted the woolly thing that you have kept longest?'],
    },
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
      idea: ['What would you like to have made from home-grown linen or hemp?'],
      problem: ["What's hardest about linen: the ironing, the washing or choosing a colour?"],
      choice: ['Linen: for a summer shirt, or for cool bed sheets?'],
      experience: ['Which piece of linen has been in your family the longest?'],
    },
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
      idea: ['Which flavour would you add to a bottle of oil: garlic, chilli or lemon?'],
      problem: ['Which dish is hardest to get right without a really good oil?'],
      choice: ['Oil on your salad: nutty, or peppery?'],
      experience: ['Which oil did your mother or father always cook with?'],
    },
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
      idea: ['What would you do first with ten acres and an old barn?'],
      problem: ["What's hardest to judge about a piece of land: the soil, the drainage or the access?"],
      choice: ['A place in the country: a wood, a river or a field with a view?'],
      experience: ['Which farm or field do you remember from your childhood?'],
    },
    atWork: {
      work: [
        'What would you look at first before buying farmland: the soil, the water or the access?',
        'Which is harder to put a price on: good soil, or a good location?',
      ],
      people: [
        'What did you learn about a piece of land only after walking all of it?',
        'Which piece of land near you would you buy if it came up for sale?',
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
      problem: ['~Which vegetable do your neighbours leave on your doorstep every summer?'],
      choice: ['A wonky carrot: straight into the soup, or a photo first?'],
      experience: ['What did you last make from windfall apples or a glut of veg?'],
    },
    atWork: {
      work: [
        "What's hardest about getting surplus food to people: the transport or the timing?",
        'Which good food do you see go to waste most often?',
      ],
      people: [
        'Who taught you never to waste food, and how did they do it?',
        'What has surprised you most about how much good food is left over?',
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
      idea: ['Which week of the year do you most wish for dry weather on the farm?'],
      problem: ['~Who forecasts the weather best where you live: an app, a knee or a cow lying down?'],
      choice: ['A forecast for the farm: hour by hour, or for the whole week?'],
      experience: ['Which old saying about the weather do you believe?'],
    },
    atWork: {
      work: [
        'Which job on the farm depends most on getting the forecast right?',
        'Which upsets the plan on a farm more: rain too early, or rain too late?',
      ],
      people: [
        "Which season's weather do people on the land near you still talk about?",
        'Which sign from the sky, birds or animals do you trust to tell the weather?',
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
      idea: ['Where would you love to see a reindeer turn up for a visit?'],
      problem: ['What must be trickiest about having antlers: doorways, hats or trees?'],
      choice: ['Meeting a reindeer: feed it by hand, or just stroke its coat?'],
      experience: ['Where did you see your first real reindeer?'],
    },
  },
];
