import type { Subject } from '../../subject';

/** Crops that few fields hold, picked, tapped, dug and dried by hand. */
export const uncommonCrops: readonly Subject[] = [
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
      experience: [
        '+~Who at your table uses up all the maple syrup?',
        "+What's your favourite thing to pour maple syrup on?",
        '+What do you remember about your first taste of maple syrup?',
      ],
      choice: [
        '+Maple syrup: light and delicate, or dark and strong?',
        '+How much maple syrup is just right: a drizzle, a good pour or a puddle?',
      ],
      idea: ['+What would you pour the first maple syrup of the year over?'],
    },
    cued: [
      'How do you like your *pancakes* with maple syrup: thin and rolled, or in a tall stack?',
      'What else goes on a *waffle* with maple syrup: berries, cream or bacon?',
      'Who would you take along to taste *sap* straight from a maple tree?',
      'What would you enjoy most about *tapping* maples: the woods, the buckets or the first drip?',
      'An *amber* maple syrup: on the breakfast table, or in the baking?',
      'What would you order first at a *sugar shack*: beans, ham or pancakes?',
      'How would you eat maple *taffy*: rolled on a stick, or straight from the snow?',
      'What does maple sap on the *boil* smell of to you: caramel, vanilla or woodsmoke?',
    ],
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
      idea: ['+What would you shave a fresh truffle over first?'],
      choice: [
        '+What would you cook first with a fresh truffle: eggs, pasta or risotto?',
        '+Truffle: in slivers over pasta, or stirred into butter?',
      ],
      experience: ['Where did you taste truffle for the first time?'],
    },
    cued: [
      'Who would you take on a truffle *hunt*: a lagotto, a spaniel or a pig?',
      'How would you eat *black truffle*: with egg, pasta or potatoes?',
      'What would you *forage* for on an autumn walk?',
      'A truffle *risotto*: plain and creamy, or with mushrooms as well?',
    ],
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
      choice: [
        '+Saffron: in paella, biryani or risotto?',
        'Saffron: in rice, in a bun or in a milky dessert?',
      ],
      idea: ['+Which dish would you colour gold with a pinch of saffron?'],
      experience: ['Which saffron dish do you remember from a festival or a family meal?'],
    },
    cued: [
      'What do you put in a *paella* along with the saffron: seafood, chicken or beans?',
      'Which *biryani* would you cook for a feast: chicken, lamb or vegetable?',
      'Which sweet tastes best with *kesar*: kulfi, kheer or peda?',
      'Which do you use more often in baking: *cardamom* or vanilla?',
    ],
  },
  {
    name: 'lavender farm',
    says: ['lavender (farm|field|grower|festival|harvest|oil|season|bag)', '(dried|english|fresh) lavender'],
    clues:
      'lavender, distilling, bees, bunches, provence, bloom, sachets, field, purple, oil, harvest, bee, dried, distillation, rows, still, fragrance, soap, photo, pick, summer, honey, hidcote, cut, july, variety, essential oil, pillow, plants, scone, angustifolia, picnic, ice cream, still house',
    asks: {
      experience: [
        '+What does the scent of lavender make you think of?',
        '+Who does the smell of lavender remind you of?',
      ],
      choice: ['+Lavender: under the pillow, in the bath or in a biscuit?'],
      idea: ['Who would you give a bunch of lavender to?'],
    },
    cued: [
      'Where do *sachets* of lavender belong: the wardrobe, the car or the suitcase?',
      'What would you eat with lavender *honey*: toast, yoghurt or cheese?',
      'How would you use a drop of lavender *oil*: in a spray, in a cream or on a handkerchief?',
      'What would you do with lavender you *cut* yourself: a vase, a wreath or a bundle to dry?',
    ],
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
      idea: ['+What would you make with a big bowl of fresh cranberries?'],
      choice: [
        'Cranberries: beside the roast, in a muffin or in a glass?',
        'Which would you drink: cranberry juice, cranberry tea or a cranberry spritz?',
      ],
      experience: ['Which berries did you pick as a child, and where?'],
    },
    cued: [
      'What would you serve cranberry *sauce* with besides turkey?',
      'Which do you fancy first: *blueberry* muffin or pancake?',
      'Which *strawberry* dish says summer to you: tart, jam or a bowl with cream?',
      'Which *jam* goes first from the shelf in your kitchen?',
    ],
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
      idea: [
        '+Who would you give a mushroom growing kit to?',
        '+Which mushroom would you try first from a growing kit?',
        'Which mushroom would you grow on your kitchen windowsill?',
      ],
      choice: [
        '+How do you like home-grown mushrooms: fried, roasted or grilled?',
        '+What do you like best about mushrooms: the taste, the texture or the shapes?',
        'What would you cook first with home-grown mushrooms: a risotto, a soup or an omelette?',
      ],
    },
    cued: [
      'What would you serve with a pan of *oyster* mushrooms: eggs, pasta or steak?',
      '*Shiitake* mushrooms: fresh, or dried for the store cupboard?',
      "What does a *lion's mane* mushroom remind you of: coral, a pompom or a wig?",
      'Who would you give a mushroom *grow kit* to as a present?',
      'Where in your garden would a mushroom *log* find some shade?',
      'Where would your *coffee grounds* go first: the compost, the roses or a mushroom bag?',
      'Who would you cook for with your first mushroom *harvest*?',
      'Who took you *foraging* for mushrooms for the first time?',
      '*Button* mushrooms in the pan: sliced, quartered or whole?',
      'What would you like to see made from mushroom *mycelium*: packaging, a lamp or shoes?',
    ],
    atWork: {
      asks: [
        "Which mushroom would you like to see on more menus: oyster, shiitake or lion's mane?",
        'Which mushroom turns an ordinary supper into something special?',
        'Which mushroom product interests you most: fresh, dried or a growing kit?',
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
      choice: [
        'A morning on a tea estate: pluck the leaves, or taste every cup?',
        'What would you most like to see on a tea estate: the picking, the tasting or the view?',
      ],
      idea: ['What do you like to nibble with a cup of Assam or Darjeeling?'],
      experience: ['Where did you drink the cup of tea you remember best?'],
    },
    cued: [
      'How do you like *matcha*: whisked in a bowl, as a latte or in a cake?',
      'A cup of *Assam*: with milk, with milk and sugar or black?',
      'When do you like a cup of *Darjeeling*: first thing, after lunch or late in the afternoon?',
      'Who would you share a pot of *first flush* tea with?',
      'How do you like *green tea*: plain, with mint or with lemon?',
      'Which cup suits a pale *white tea*: glass, fine china or your favourite mug?',
      'What would you eat with a cup of *oolong*: dumplings, chocolate or nothing at all?',
      'How long would you last at *plucking* tea on a hillside: an hour, a morning or a whole day?',
    ],
    atWork: {
      asks: [
        '+What would you ask a tea planter?',
        '+How do you like to drink a fine tea: plain, with milk or with lemon?',
        '+What would you most like to know about the people who pick your tea?',
        '+What should a tea label tell you first: the estate, the harvest or the leaf?',
      ],
      cued: [
        'What do you judge first in an *auction* sample of tea: the dry leaf, the liquor or the aroma?',
        'Where is *orthodox* tea asked for most these days: in shops, in hotels or online?',
        'Which season would you show a guest as a tea *planter*: spring, the monsoon or autumn?',
        'What tells you first that the *withering* of the leaf is done: the touch, the smell or the clock?',
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
      idea: ['+What do you like to taste in your coffee: chocolate, berries or nuts?'],
      choice: ['Your coffee: from one farm, or a blend from many?'],
      problem: ["What's hardest to get right with coffee at home: the grind, the water or the timing?"],
      experience: ["Which country's coffee do you like best?"],
    },
    cued: [
      '*Ethiopia* or Colombia: which coffee would you drink on a Sunday?',
      '*Arabica* or robusta: what do you look for on the bag?',
      'What would you like to watch on a coffee *harvest* day?',
      'How would you brew a *natural* coffee first: filter, espresso or iced?',
    ],
    atWork: {
      asks: [
        'What matters most to you in a coffee: flavour, origin or how the grower is treated?',
        'What tells you most about a coffee: the farm, the variety or the roast?',
        'Which part of the journey from coffee farm to cup gets the least credit?',
        'What would you most like to learn from a coffee grower: the soil, the harvest or the tasting?',
      ],
      cued: [
        'What makes *direct trade* work: trust, time or travel?',
        'Which *micro-lot* have you been proudest to bring in?',
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
      choice: [
        'Cocoa: in a mug, in a cake or as a very dark square?',
        'What would you like to try on a cocoa farm: fresh pods, roasting or chocolate making?',
        'What would you most like to see on a cocoa farm: the pods, the drying or the roasting?',
      ],
      experience: ['Which chocolate did you spend your pocket money on?'],
    },
    cued: [
      'How dark do you like *dark chocolate*: 60, 70 or 90 percent?',
      'Which country would you try a *single origin* bar from: Ghana, Ecuador or Madagascar?',
      'What would you sprinkle *nibs* on: yoghurt, porridge or ice cream?',
      'When do you drink *cocoa*: after a walk, before bed or with breakfast?',
    ],
    atWork: {
      asks: [
        '+Which step from pod to bar would you most like to see: harvest, drying or roasting?',
        '+What matters most to you in cocoa: flavour, origin or how it was grown?',
        'What do chocolate lovers know least about the work on a cocoa farm?',
        'Which would help cocoa farmers more: steadier prices, or younger trees?',
      ],
      cued: [
        'Which step of *fermentation* would you show a visitor first?',
        'What do buyers ask first about *bean to bar* chocolate?',
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
      choice: [
        '+Which would you rather smell: fresh hops or toasted malt?',
        'What flavour should malt bring to a beer: biscuit, caramel or chocolate?',
      ],
      experience: ['What do fresh hops smell like to you?', 'Which beer first made you notice the hops?'],
    },
    cued: [
      'Which *beer* would you like to see made from the local harvest: pale, dark or wheat?',
      'What would you bake with *malt*: a loaf, biscuits or a fruit cake?',
      'What would you hang a *bine* of hops over: a beam, a bar or a bed?',
      'When is the nicest time for a walk past the *barley*: green May, golden July or after harvest?',
    ],
    atWork: {
      asks: [
        'Which shapes a beer more for you: the hops or the malt?',
        'What do brewers value most in a hop: aroma, freshness or reliability?',
        'What matters most in malting barley: the variety, the weather or the storage?',
        'What makes or breaks a hop harvest: the rain, the pickers or the timing?',
      ],
      cued: [
        'Which *hop* variety gets your vote for a fresh, green brew?',
        'What makes a good day at the *maltings*: the smell, the steam or the first taste?',
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
      choice: [
        'Rice: long and fluffy, short and sticky or fried the next day?',
        'Which rice dish would you cook for guests: biryani, pulao or lemon rice?',
      ],
      experience: ['Which rice dish did your grandmother make for festivals?'],
      problem: ['~How do you stop the rice from sticking to the pan?'],
    },
    cued: [
      '*Basmati* or short grain: which is in your kitchen now?',
      '*Jaggery*: in tea, in sweets or on flatbread?',
      '*Millet*: in porridge, in roti or as a change from rice?',
      '*Monsoon* meal: khichdi, pakoras or hot soup?',
    ],
    atWork: {
      asks: [
        'What matters most in a rice or cane season: good seed, water or timely advice?',
        'What did your elders teach you about growing rice or cane that still holds true?',
        'Which job in a paddy field would you be gladdest to see a machine take over?',
        'What decides a good rice or sugarcane season: the rain, the soil or the seed?',
      ],
      cued: [
        'What helps a *paddy* field most at transplanting: rain, hands or timing?',
        'Which question do buyers ask most at the *mill*?',
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
      choice: ['+Your cooking: more garlic, more chilli or plenty of both?'],
      idea: ['+Which dish needs twice as much garlic as the recipe says?'],
      experience: ['Who in your family can eat the hottest chilli without blinking?'],
      problem: ["What's your trick for cooling down after a chilli that is too hot?"],
    },
    cued: [
      'What do you cook with *wild garlic* in spring?',
      'What do you put *ginger* in: tea, stir-fry or biscuits?',
      'What do you eat *horseradish* or wasabi with?',
      'Which *seeds* would you sow first on a warm windowsill?',
    ],
  },
];
