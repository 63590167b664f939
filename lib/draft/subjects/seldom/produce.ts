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
      problem: ['~How do you tell which eggs in your fridge are boiled already?'],
      choice: ['Eggs for breakfast: fried, scrambled or boiled with soldiers?'],
      experience: ['Who taught you to cook an egg, and how do you like yours today?'],
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
      idea: ['Which flavour of milkshake should a farm make next?'],
      problem: ['~Who in your house drinks the last of the milk and says nothing?'],
      choice: ['Fresh milk: ice cold in a glass, in your tea or as a milkshake?'],
      experience: ['How did the milk come to your house when you were a child?'],
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
      problem: ['~Which woolly jumper came out of the wash in a size for the cat?'],
      choice: ['Wool: as warm socks, a soft blanket or a hat with a bobble?'],
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
      idea: ['What would you like to own that was grown in a field: a shirt, a rope or a rug?'],
      problem: ['~How do you keep a linen shirt from looking slept in?'],
      choice: ['On a hot day: crisp linen, or soft old cotton?'],
      experience: ['Which cotton or linen thing have you worn until it fell apart?'],
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
      problem: ['~Where does the oil bottle always leave a ring in your kitchen?'],
      choice: ['Oil on your salad: nutty, peppery or hardly any taste at all?'],
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
      problem: ['What do you look at first when you walk over a piece of land?'],
      choice: ['A place in the country: a wood, a river or a field with a view?'],
      experience: ['Which farm or field do you remember from your childhood?'],
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
      experience: ['~What is the funniest-looking fruit or vegetable you have met?'],
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
      idea: ['~Which day of the week would you choose for rain?'],
      problem: ['~Who forecasts the weather best where you live: an app, a knee or a cow lying down?'],
      choice: ['A weather forecast: checked every hour, or just a look at the sky?'],
      experience: ['Which old saying about the weather do you believe?'],
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
      idea: ['Which animal would you love to see walk into a school or a care home?'],
      problem: ['~Which farm animal would eat your sleeve, your scarf or your map?'],
      choice: ['At a petting farm: feed the lambs, brush the pony or hold a chick?'],
      experience: ['Which animal did you feed from your hand for the first time?'],
    },
  },
];
