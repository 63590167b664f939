import type { Subject } from '../../subject';

/** Trees for fruit, nuts and oil, trees to plant, and what is cut, laid and woven from them. */
export const treesAndOrchards: readonly Subject[] = [
  {
    name: 'olive grove',
    says: [
      'olive (grove|harvest|press|mill|farm|grower|picking|tree)',
      'olive oil (producer|press|mill|tasting|harvest)',
      '(adopt|sponsor) an olive tree',
      'extra virgin',
    ],
    clues:
      'olives, pressed, virgin, peppery, grove, nets, drizzle, unfiltered, harvest, press, extra virgin, trees, oil, mill, litres, picking, green, adopt a tree, tasting, cold pressed, bottle, tuscany, kalamata, crop, autumn, polyphenol, rakes, table olive, koroneiki, manzanilla, new season, ancient, pruning, bruschetta',
    asks: {
      choice: [
        '+Good olive oil: on bread, on tomatoes or on everything?',
        'What would you enjoy most in an olive grove: the picking, the pressing or the lunch?',
      ],
      idea: ['What would you dip in the first olive oil of the year?'],
      problem: ['Which olives do you always finish too fast: green, black or stuffed?'],
    },
    cued: [
      'What do you do with *extra virgin* oil: drizzle, dip or fry?',
      'What name would you choose if you could *adopt a tree* in an olive grove?',
      'Where would you like to help with the olive *harvest*: Tuscany, Crete or Andalusia?',
      'How do you like your oil: *peppery* and green or mild and golden?',
    ],
    atWork: {
      asks: [
        'Which dish changes completely with a good olive oil?',
        'Which food shows off fresh olive oil best: bread, fish or salad?',
        'What matters most in an olive oil: freshness, flavour or origin?',
        'What do you look for first in an olive oil: fruit, pepper or a gentle finish?',
      ],
      cued: [
        'Which question about *pressed* oil do customers ask most?',
        'What decides a good *harvest* for you: rain, pruning or luck?',
      ],
    },
  },
  {
    name: 'citrus grove',
    says: [
      '(citrus|orange|lemon|lime|mandarin|grapefruit|yuzu) (grove|grower|farm|orchard|harvest|season|tree)',
      'citrus fruit',
      'seville orange',
    ],
    clues:
      'citrus, mandarins, zest, lemons, oranges, juicing, blossom, clementines, peel, lime, grapefruit, picked, crate, navel, orchard, marmalade, seville, harvest, yuzu, blood orange, valencia, satsuma, juicy, kinnow, tree, frost, grower, kilo, nagpur, sorbet, mosambi',
    asks: {
      idea: ['+What would you make with a crate of fresh lemons or oranges?'],
      choice: [
        '+An orange: peeled in segments, cut in wedges or pressed into a glass?',
        'Lemon: in a cake, in a drink or over fish?',
      ],
      experience: ['Which drink or dessert with lemon tastes of summer to you?'],
    },
    cued: [
      'What would you make with *blood orange*: a salad, a cake or a drink?',
      'How thick do you like *marmalade* on toast: a scrape, a layer or a mountain?',
      'A *lime*: in a curry, in a drink or over a fruit salad?',
      'Who peels the *mandarin* in one piece in your family?',
    ],
  },
  {
    name: 'nut growing',
    says: [
      '(almond|walnut|macadamia|pecan|hazelnut|pistachio|cashew|chestnut|peanut) (farm|grower|grove|orchard|harvest|farmer|festival|huller|roaster|tree)',
      'cobnut',
      'roast(ed)? chestnut',
    ],
    clues:
      'almonds, walnuts, pecans, shelled, husks, hulling, macadamias, kernels, hazelnuts, cracked, orchard, harvest, cashew, pistachio, chestnut, grove, roast, peanut, tonne, pollination, blossom, shaking, groundnut, tree, in-shell, processor, kilo, squirrel, autumn',
    asks: {
      idea: ['Which nut would you plant a whole tree of?'],
      experience: ['Which cake or sweet made with nuts do you remember from home?'],
      choice: [
        'From a bowl of mixed nuts: cashews first, or almonds?',
        'Nut butter: peanut, almond or hazelnut?',
      ],
    },
    cued: [
      '*Almonds*: in cake, in milk or straight from the bag?',
      '*Walnuts*: in a salad, in bread or on a walk?',
      '*Macadamias* or pistachios: which would you eat first?',
      '*Chestnuts*: roasted, in stuffing or in a cake?',
    ],
    atWork: {
      asks: [
        'What matters most in a nut orchard: the variety, the soil or the water?',
        'Which nut crop interests you most for the future: hazelnuts, walnuts or almonds?',
        'Which nut product has the brightest future: milk, butter or snacks?',
        'Which would you invest in first in a nut orchard: irrigation, harvesters or drying?',
      ],
      cued: [
        'Which week in the *harvest* makes the whole year worth it?',
        'What do visitors ask first in an *orchard*?',
      ],
    },
  },
  {
    name: 'avocados and bananas',
    says: [
      '(avocado|banana|pineapple|papaya|pomegranate|guava|lychee|dragon ?fruit|jackfruit|passion ?fruit|kiwi ?fruit|fig) (farm|farmer|grower|orchard|plantation|harvest|season|tree)',
      'exotic fruit',
    ],
    clues:
      'avocados, bananas, pineapples, ripen, tropical, pomegranates, bunches, guavas, figs, papaya, hass, ripe, lychee, jackfruit, passion fruit, plantation, picking, orchard, harvest, dragon fruit, crate, trees, kiwi, guacamole, export, smoothie, cavendish, kilo, grower, tray, tissue culture, fresh',
    asks: {
      choice: [
        '+How do you like your avocado: on toast, in a salad or as guacamole?',
        'A banana: eaten as it is, or baked into bread?',
        'What would you bake with ripe bananas: bread, muffins or pancakes?',
      ],
      problem: ['What do you do with a whole bunch of bananas that ripen at once?'],
    },
    cued: [
      'What goes on your *avocado* toast: egg, chilli or lemon?',
      'How do you eat a *pineapple*: fresh, grilled or on a pizza?',
      'How do you like a *mango*: with a spoon, in slices or in a drink?',
      'What do you put in your *guacamole* besides avocado and lime?',
    ],
    atWork: {
      asks: [
        'How do you like a banana: still a little green, just yellow or well speckled?',
        'Which fruit would you put in the office fruit bowl first?',
        'Which fruit snack suits a busy workday best: a banana, grapes or a mango pot?',
        'What matters most in fruit for a shop: ripeness, look or origin?',
      ],
      cued: [
        'Which month of the *harvest* do you look forward to most?',
        'What do buyers look at first in a *crate* of fruit?',
      ],
    },
  },
  {
    name: 'coconuts and dates',
    says: [
      'coconut (farm|farmer|grower|harvest|tree|palm|plantation|climber|development)',
      'tender coconut',
      'date (palm|farm|grower|harvest|orchard)',
      'medjool',
      'toddy tapper',
      'copra',
    ],
    clues:
      'coconuts, coir, dates, palms, husk, virgin coconut, fronds, copra, grove, medjool, tender coconut, ramadan, oasis, harvest, coconut oil, toddy, climber, coconut water, iftar, ajwa, tree, desert, jaggery, kerala, box of dates, plantation, stuffed dates, barhi, dehusking, khajur, neera, syrup, seedling, shell',
    asks: {
      choice: ['Coconut: in a curry, in a cake or through a straw?'],
      idea: ['Which dish would you never cook without coconut?'],
      experience: ['Which sweet made with coconut did you love as a child?'],
      problem: ['How do you open a whole coconut: hammer, drill or kitchen floor?'],
    },
    cued: [
      'How do you like *medjool* dates: plain, stuffed with nuts or in a cake?',
      'When does *coconut water* taste best: after a run, on the beach or at breakfast?',
      'What do you use *coconut oil* for: frying, baking or hair?',
      'Which do you like better, *tender coconut* or ripe coconut?',
    ],
  },
  {
    name: 'cherries and plums',
    says: [
      '(cherry|peach|plum|apricot|damson|nectarine) (orchard|farm|grower|harvest|season|festival|blossom|picking)',
      '(fresh|sour|sweet|ripe) (cherries|peaches|plums|apricots)',
      'hanami',
    ],
    clues:
      'cherries, peaches, plums, apricots, blossom, stones, ripe, damsons, orchard, pick your own, stone fruit, jam, punnet, nectarine, harvest, picked, tree, morello, sweet, pie, victoria, grower, juicy, farm gate, crumble, trays, kilo, summer, chutney, gin, season, netting, pitted',
    asks: {
      choice: [
        '+How do you like cherries best: fresh, in a pie or with chocolate?',
        'Cherry trees: there for the blossom, or for the fruit?',
      ],
      idea: ['+What would you bake with a bowl of ripe cherries?'],
      problem: ["What's hardest about picking cherries: the ladder, the birds or not eating them all?"],
    },
    cued: [
      'What do you make with a glut of *plums*: jam, crumble or cake?',
      'How do you eat a ripe *peach*: over the sink, sliced or with cream?',
      'Where do you go to see the *blossom* in spring?',
      'Which *jam* would you make first: damson, apricot or cherry?',
    ],
    atWork: {
      asks: [
        'What do customers like most at a fruit farm: picking, tasting or the blossom?',
        'What matters most in a cherry or a plum: sweetness, size or freshness?',
        "What's harder at cherry harvest: finding pickers, or beating the weather?",
        'What happens to the last plums in your kitchen: jam, cake or a quick snack?',
      ],
      cued: [
        'What tells you that the *harvest* is ready: the colour, the taste or the birds?',
        'Which *stone fruit* do your customers ask for earliest in the year?',
      ],
    },
  },
  {
    name: 'asparagus and rhubarb',
    says: [
      '(asparagus|rhubarb|watercress|celery|artichoke|samphire|leek|sprout|cauliflower|cabbage) (farm|grower|harvest|season|festival|field)',
      'brussels sprout',
    ],
    clues:
      "spears, asparagus, rhubarb, forced, crumble, hollandaise, stalks, custard, sprouts, leeks, bunch, watercress, crown, tender, harvest, cut, season, artichoke, celery, st george's day, farm shop, cabbage, samphire, cauliflower, yorkshire, grower, candlelight, english, field, steamed, evesham, spring",
    asks: {
      idea: ['+What do you cook with the first asparagus or rhubarb of the year?'],
      choice: ['Rhubarb: in a crumble, in a jam or with custard?'],
      experience: ['Which vegetable means that spring has come in your kitchen?'],
      problem: ['What do you find tricky to cook just right: asparagus or rhubarb?'],
    },
    cued: [
      '*Asparagus*: with butter, with an egg or with ham?',
      '*Rhubarb* crumble: hot with custard, or cold from the fridge?',
      'What do you buy first at a *farm shop* in spring?',
      'Which makes the best winter pie: *leek*, cabbage or cauliflower?',
    ],
  },
  {
    name: 'hedgelaying',
    says: [
      'hedge ?lay(ing|er)',
      '(lay|laid|laying|plant|planting) (a |the )?hedge',
      'hedgerow',
      'hedge (planting|cutting|trimming)',
      'hedge ?cutter',
    ],
    clues:
      'hawthorn, billhook, pleachers, blackthorn, stakes, hazel, binders, dormice, sloes, hedgerow, whips, hedge, laid, bird nesting, farmer, winter, coppice, heathering, planting, metres, chainsaw, countryside, boundary, stockproof, nesting, berries, conservation, midland style, trim, bare root, field, wildlife',
    asks: {
      experience: ['+Where have you seen a beautifully laid hedge?'],
      idea: [
        '+What would you ask a hedgelayer to teach you first?',
        '+Which bird would you like to see nesting in a laid hedge?',
      ],
      choice: [
        '+Which hedge plant do you like best: hawthorn, hazel or holly?',
        '+Which part of hedgelaying would you try first: cutting, bending or weaving?',
        'What do you like most about a laid hedge: the pattern, the craft or the wildlife?',
      ],
    },
    cued: [
      'What do you enjoy most in a *hawthorn* hedge: the blossom, the berries or the birds?',
      'Who in your family owned a *billhook* or another old tool for the hedge?',
      'What do you make with *sloes* from the hedge: gin, jelly or nothing yet?',
      'What would you make from *hazel* sticks left over after hedgelaying?',
      'Where in a hedge have you found a *nest*: low down, deep inside or near the top?',
      'What would keep you warm while laying a hedge in *winter*: tea, soup or the work?',
      'Which *berries* did you pick from hedges as a child?',
      'Where have you seen a freshly *laid* hedge on a walk or a drive?',
      'Who would you invite to help plant a row of hedge *whips*?',
      'What would you choose to mark the *boundary* of a garden: a hedge, a wall or a fence?',
    ],
  },
  {
    name: 'tree planting',
    says: [
      'tree plant(ing|er)',
      '(plant|planting|planted) (a |more |new )?tree',
      'reforest(ation|ing)?',
      '(woodland|forest) creation',
      'sapling (give ?away|appeal)',
      'tiny forest',
      'arbor day',
    ],
    clues:
      'saplings, whips, native trees, spades, canopy, woodland, acorns, oaks, guards, mulch, sapling, native, forest, rowan, planted, reforestation, seedling, hectare, volunteers, birch, species, biodiversity, carbon, dig, bare root, stakes, roots, nursery, rewilding, hedgerow, neem, van mahotsav',
    asks: {
      idea: [
        '+Who would you like to plant a tree for?',
        '+Which tree would you like to see on every street?',
        '+Where would you plant a tree if you could choose any spot?',
        'Which spot near you could do with the shade of a tree?',
      ],
      experience: ['+Which tree near your home do you love most?'],
      choice: ['+How would you help on a tree planting day: digging, watering or handing out tea?'],
    },
    cued: [
      "Which *oak* do you know that must be older than anybody's memory?",
      'What would you hang a swing from: *birch*, beech or apple?',
      'Which *native* tree do you know by its leaf?',
      'Which berries would you plant in a *hedge* for the birds: rowan, hawthorn or holly?',
    ],
    atWork: {
      asks: [
        '+Which tree would you plant for somebody to enjoy a hundred years from now?',
        'Where should new trees go first: streets, schools or farmland?',
        'How would you like to support tree planting at work: a planting day, a donation or land?',
        'Which trees would your team plant first: oaks, birches or fruit trees?',
      ],
      cued: [
        'What do *volunteers* ask first on a planting day?',
        'Which *species* mix has done best on your sites?',
      ],
    },
  },
  {
    name: 'coppice and willow',
    says: [
      'copp?ic(e|ing|ed)',
      '(willow|hazel) (weaving|weaver|grower|bed|hurdle|sculpture|fedge)',
      'green woodworking',
      'charcoal (burner|burning|maker|kiln)',
      'osier',
      'hurdle maker',
      'bamboo (grower|farm|nursery)',
    ],
    clues:
      'willow, withies, hurdles, charcoal, hazel, rods, bluebells, obelisk, bamboo, basket, weave, weaver, green wood, bundles, withy, stool, woodland, living willow, sculpture, fedge, pole, woven, bean poles, pea sticks, soaked, harvest, billhook, pole lathe, winter, plant support, shave horse, chair, dome, somerset',
    asks: {
      idea: [
        '+Which old woodland craft should never be lost?',
        'What would you carry in a handmade willow basket?',
        'Where in the garden would a woven fence or hurdle look good?',
      ],
      experience: ['Who taught you to make something with your hands?'],
    },
    cued: [
      'What would you make first in a *basket* course: a shopper, a tray or a bird feeder?',
      'What do you like to see on a *woodland* floor: bluebells, wood anemones or ferns?',
      'Where in a garden would you put willow *hurdles*: round the beds or along the path?',
      'What would you cook first over local *charcoal*: fish, corn or sausages?',
    ],
  },
  {
    name: 'Christmas wreaths',
    says: ['(christmas|door|holly|festive|advent|holiday) wreath', 'wreath ?making', 'mistletoe'],
    clues:
      'wreath, moss, holly, ivy, eucalyptus, pine cones, ribbon, foliage, dried orange, mulled wine, door, fir, spruce, mistletoe, berries, workshop, mince pie, florist, wire, base, cinnamon stick, festive, advent, hang, bow, secateurs, garland, greenery, december, noble fir, willow',
    asks: {
      choice: [
        '+A wreath on the door: all green, or with berries, ribbon and everything?',
        '+Christmas wreath style: traditional, wild and natural or glittery?',
        'What would you put in a Christmas wreath first: holly, pine cones or dried orange?',
      ],
      idea: ['What would you tuck into a wreath to make people smile at your door?'],
    },
    cued: [
      'Which smell should a *wreath* have: pine, cinnamon or orange?',
      'Where would you hang *mistletoe* at home?',
      'A *ribbon* on the door: red, tartan or plain string?',
      'What would you take home from a wreath *workshop* besides the wreath: a tip, a friend or a recipe?',
    ],
  },
];
