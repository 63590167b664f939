import type { Subject } from '../subject';

/** Crops that few fields hold, picked, tapped, dug and dried by hand. */
export const harvests: readonly Subject[] = [
  {
    name: 'maple syrup',
    says: [
      'maple (syrup|sugar|farm|season|taffy|sap|weekend)',
      'sugar (shack|bush|house)',
      'sugarhouse',
      'cabane a sucre',
      'sap run',
    ],
    clues:
      'maple, sap, syrup, pancakes, taps, buckets, evaporator, waffles, sugar shack, gallon, amber, boil, sugarhouse, taffy, sugarbush, canada, vermont, spile, spring, quebec, tree, grade, sweet, bottle, candy, freeze and thaw, snow, steam, maple butter, litre',
    asks: {
      idea: ['What would you pour the first maple syrup of the year over?'],
      problem: ['~Who at your table uses up all the maple syrup?'],
      choice: ['Maple syrup: light and delicate, or dark and strong?'],
      experience: ['What did you last eat with maple syrup?'],
    },
  },
  {
    name: 'truffles',
    says: [
      'truffle (hunt|hunting|dog|farm|orchard|season|market|grower)',
      '(black|summer|winter|fresh|perigord) truffle',
      'truffiere',
    ],
    clues:
      'truffles, shavings, oak, hazel, sniff, lagotto, earthy, pasta, truffle dog, hunt, black truffle, périgord, shaved, orchard, grams, summer truffle, forage, winter, risotto, tuber, aroma, dig, dog, season, chef, unearth, spores, butter, harvest, inoculated, burgundy, kilo, slices',
    asks: {
      idea: ['What would you shave a fresh truffle over first?'],
      problem: ["What's trickiest with a fresh truffle: slicing it thin, storing it or sharing it?"],
      choice: ['Truffle: in slivers over pasta, or stirred into butter?'],
      experience: ['Where did you taste truffle for the first time?'],
    },
  },
  {
    name: 'saffron',
    says: [
      'saffron',
      '(kesar|vanilla|cardamom|turmeric|pepper|cinnamon|clove) (farm|farmer|farming|grower|estate|plantation|harvest|pod)',
      'spice (garden|farm|plantation|estate)',
    ],
    clues:
      'stigmas, crocus, threads, kesar, spices, pods, vanilla, cardamom, petals, strands, gram, kashmir, harvest, pepper, turmeric, pampore, flower, aroma, iran, colour, paella, hand picked, biryani, grower, risotto, bulb, mogra, corm, milk, golden, purple',
    asks: {
      idea: ['Which dish would you colour gold with a pinch of saffron?'],
      problem: ['What do you find hardest about cooking with saffron: how much, how long or when?'],
      choice: ['Saffron: in rice, in a bun or in a milky dessert?'],
      experience: ['Which saffron dish do you remember from a festival or a family meal?'],
    },
  },
  {
    name: 'lavender farm',
    says: ['lavender (farm|field|grower|festival|harvest|oil|season|bag)', '(dried|english|fresh) lavender'],
    clues:
      'lavender, distilling, bees, bunches, provence, bloom, sachets, field, purple, oil, harvest, bee, dried, distillation, rows, still, fragrance, soap, photo, pick, summer, honey, hidcote, cut, july, variety, essential oil, pillow, plants, scone, angustifolia, picnic, ice cream, still house',
    asks: {
      idea: ['Where at home would you put a fresh bunch of lavender?'],
      problem: ["What's hardest to leave behind in a lavender field: the scent, the view or the peace?"],
      choice: ['Lavender: under the pillow, in the bath or in a biscuit?'],
      experience: ['Who does the smell of lavender remind you of?'],
    },
  },
  {
    name: 'cranberries',
    says: [
      'cranberries',
      'cranberry (bog|farm|harvest|grower|marsh|sauce)',
      '(blueberry|raspberry|blackcurrant|gooseberry|strawberry|haskap) (farm|grower|farmer|harvest|season|field)',
    ],
    clues:
      'bog, berries, tart, flooded, punnets, waders, picking, polytunnel, ripe, harvest, berry, sauce, blueberry, pick your own, raspberry, strawberry, blackcurrant, thanksgiving, gooseberry, jam, marsh, frozen, grower, bush, juice, haskap, juicy, dried, muffin, wisconsin, red, canes, barrel',
    asks: {
      idea: ['What would you make with a big bowl of fresh cranberries?'],
      problem: ["What's hardest about picking berries: the bending, or not eating them all?"],
      choice: ['Cranberries: beside the roast, in a muffin or in a glass?'],
      experience: ['Which berries did you pick as a child, and where?'],
    },
  },
  {
    name: 'mushroom growing',
    says: [
      'mushroom (farm|farmer|farming|grower|growing|kit|log|spawn|block|cultivation)',
      '(gourmet|speciality|exotic) mushroom',
      'grow (your own )?mushrooms',
    ],
    clues:
      "mushrooms, mycelium, fruiting, spores, sawdust, substrate, shiitake, flush, enoki, oyster, spawn, lion's mane, grow kit, log, block, pink oyster, grow room, straw, harvest, humidity, button, compost, king oyster, inoculated, coffee grounds, chef, growers, dowels, cultivation, foraged, fungi",
    asks: {
      idea: ['Which mushroom would you grow on your kitchen windowsill?'],
      problem: ['Which mushroom do you never quite know how to cook?'],
      choice: ['Mushrooms: on toast, in a risotto or on the grill?'],
      experience: ['Which mushroom did you last try for the first time?'],
    },
    atWork: {
      work: [
        'Which mushroom turns an ordinary supper into something special?',
        "What's hardest to keep steady when you grow mushrooms: heat, damp or fresh air?",
      ],
      people: [
        'What surprised you most the first time you saw mushrooms growing on a farm?',
        'Which dish won you over to mushrooms, and who cooked it?',
      ],
    },
  },
  {
    name: 'tea estate',
    says: [
      'tea (estate|garden|plantation|planter|grower|pluck(ing|er)|harvest|farm|auction|factory tour)',
      '(first|second) flush',
      'matcha (farm|harvest)',
    ],
    clues:
      'assam, darjeeling, leaves, nilgiri, pluckers, withering, hillside, matcha, plucking, flush, leaf, plantation, bushes, first flush, planter, oolong, white tea, green tea, harvest, black tea, factory, auction, orthodox, pickers, ctc, second flush, slopes, ceylon, shade, tasting, lot',
    asks: {
      idea: ['What do you like to nibble with a cup of Assam or Darjeeling?'],
      problem: ['~Who in your house makes the weakest cup of tea?'],
      choice: ['A morning on a tea estate: pluck the leaves, or taste every cup?'],
      experience: ['Where did you drink the cup of tea you remember best?'],
    },
    atWork: {
      work: [
        'Which decides a good year on a tea estate more: the rain, or the hands that pluck?',
        'Which step in making tea gets the least credit?',
      ],
      people: [
        'What do you remember about the first time you walked through a tea garden?',
        'Who taught you to taste the difference between one tea and another?',
      ],
    },
  },
  {
    name: 'coffee growers',
    says: [
      'coffee (farm|farmer|grower|estate|plantation|cherry|cherries|harvest|producer|blossom|picking|cooperative)',
      '(direct trade|green) coffee',
      'coffee co ?op',
    ],
    clues:
      'arabica, robusta, altitude, washed, shade grown, pulping, beans, drying beds, chikmagalur, farmer, harvest, cherries, natural, cooperative, micro-lot, processing, plantation, direct trade, estate, green coffee, ethiopia, colombia, picking, blossom, fermentation, patio, hectare, coorg, masl, cup score',
    asks: {
      idea: ['What do you like to taste in your coffee: chocolate, berries or nuts?'],
      problem: ["What's hardest to get right with coffee at home: the grind, the water or the timing?"],
      choice: ['Your coffee: from one farm, or a blend from many?'],
      experience: ['Which cup of coffee do you remember best, and where was it?'],
    },
    atWork: {
      work: [
        'What tells you most about a coffee: the farm, the variety or the roast?',
        'Which part of the journey from coffee farm to cup gets the least credit?',
      ],
      people: [
        "Which coffee grower's story has stayed with you?",
        'What would you show a visitor first on a coffee farm?',
      ],
    },
  },
  {
    name: 'cocoa growing',
    says: [
      '(cocoa|cacao) (farm|farmer|farming|grower|pod|tree|harvest|estate|plantation|bean|nib)',
      'bean to bar',
      'tree to bar',
    ],
    clues:
      "cacao, cocoa, fermented, pods, nibs, single origin, dark chocolate, ghana, roasting, bean to bar, chocolate, fermentation, farmer, bean, harvest, dried, tree to bar, pulp, plantation, sacks, drying, seedling, shade, fairtrade, ivory coast, co-operative, machete, criollo, estate, raw, hectare, butter, côte d'ivoire",
    asks: {
      idea: ['What would you mix into chocolate straight from the cocoa farm?'],
      problem: ['Which chocolate treat is hardest to share?'],
      choice: ['Cocoa: in a mug, in a cake or as a very dark square?'],
      experience: ['Which chocolate did you spend your pocket money on?'],
    },
    atWork: {
      work: [
        'Which would help cocoa farmers more: steadier prices, or younger trees?',
        'What do chocolate lovers know least about the work on a cocoa farm?',
      ],
      people: [
        'What surprised you most the first time you saw a cocoa pod opened?',
        'Which cocoa farmer or chocolate maker taught you something that stuck?',
      ],
    },
  },
  {
    name: 'hops and barley',
    says: [
      'hops? (farm|grower|garden|harvest|picking|picker|yard|bine)',
      '(malting|heritage) barley',
      'maltings',
      'floor malting',
      'malthouse',
    ],
    clues:
      'hops, bines, malt, barley, oast, brewers, cones, aroma, kiln, harvest, brewery, maltings, green hop, picking, cascade, pellets, goldings, beer, fuggle, maltster, garden, alpha acid, ale, variety, floor malted, yard, bale, yakima, germination, grain, hop pocket',
    asks: {
      idea: ['What would you name a beer made with hops from your village?'],
      problem: ['What would be hardest about hop picking: the ladder, the heat or the early start?'],
      choice: ['Hops in a glass of beer: fruity, or bitter?'],
      experience: ['Which harvest did you or your grandparents help to bring in?'],
    },
    atWork: {
      work: [
        'What makes or breaks a hop harvest: the rain, the pickers or the timing?',
        'Which shapes a beer more for you: the hops or the malt?',
      ],
      people: [
        'What do you remember about the first hop or barley harvest you saw?',
        'Which smell from a brewery, hop kiln or malt floor has stayed with you?',
      ],
    },
  },
  {
    name: 'rice and cane',
    says: [
      '(rice|paddy) (farm|farmer|farming|field|grower|harvest|mill|transplanting|procurement)',
      'sugar ?cane',
      '(jaggery|millet|ragi) (maker|farmer|unit|farm)',
      'basmati grower',
    ],
    clues:
      'paddy, transplanting, basmati, millets, jaggery, cane, kharif, mill, quintal, seedlings, sugarcane, harvest, field, crushing, ragi, bajra, farmer, gur, seedling, monsoon, husk, jowar, grain, molasses, ratoon, procurement, hulled, brown rice, sona masoori, stubble, irrigated, bagasse',
    asks: {
      idea: ['Which kind of rice or millet deserves to be on more plates?'],
      problem: ['~How do you stop the rice from sticking to the pan?'],
      choice: ['Rice: long and fluffy, short and sticky or fried the next day?'],
      experience: ['Which rice dish did your grandmother make for festivals?'],
    },
    atWork: {
      work: [
        'What decides a good rice or sugarcane season: the rain, the soil or the seed?',
        'Which job in a paddy field would you be gladdest to see a machine take over?',
      ],
      people: [
        'What did your elders teach you about growing rice or cane that still holds true?',
        'What do you remember about your first harvest in a paddy or cane field?',
      ],
    },
  },
  {
    name: 'garlic and chillies',
    says: [
      '(garlic|chilli|chili|chile|ginger|onion|wasabi|horseradish) (farm|farmer|grower|growers|festival|harvest|plant|seed|bulb)',
      '(hardneck|elephant|heritage) garlic',
      'garlic scapes',
    ],
    clues:
      'cloves, bulbs, scapes, plaits, scoville, habanero, jalapeno, braids, pods, onion, harvest, hot, planting, ginger, seed, wasabi, horseradish, elephant garlic, polytunnel, seedling, jalapeño, hardneck, wild garlic, guntur, chilli plant, hung, dried, soft neck, cured, red chilli, heat, mandi, black garlic',
    asks: {
      idea: ['Which dish needs twice as much garlic as the recipe says?'],
      problem: ["What's your trick for cooling down after a chilli that is too hot?"],
      choice: ['Your cooking: more garlic, more chilli or plenty of both?'],
      experience: ['Who in your family can eat the hottest chilli without blinking?'],
    },
  },
];
