import type { Subject } from '../subject';

/** Trees for fruit, nuts and oil, trees to plant, and what is cut, laid and woven from them. */
export const groves: readonly Subject[] = [
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
      idea: ['What would you dip in the first olive oil of the year?'],
      problem: ['Which olives do you always finish too fast: green, black or stuffed?'],
      choice: ['Good olive oil: on bread, on tomatoes or on everything?'],
      experience: ['Where were you when you learned to like olives?'],
    },
    atWork: {
      work: [
        'What do you look for first in an olive oil: fruit, pepper or a gentle finish?',
        "What's hardest to time in an olive harvest: the pickers, the rain or the press?",
      ],
      people: [
        'Which dish changes completely with a good olive oil?',
        'Who taught you to taste olive oil, and what surprised you?',
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
      idea: ['What would you make with a crate of fresh lemons or oranges?'],
      problem: ['~Where does the juice go when you peel an orange: the plate, the sleeve or the eye?'],
      choice: ['An orange: peeled in segments, cut in wedges or pressed into a glass?'],
      experience: ['Which drink or dessert with lemon tastes of summer to you?'],
    },
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
      problem: ['Which nut is hardest to get out of its shell in one piece?'],
      choice: ['From a bowl of mixed nuts: cashews first, or almonds?'],
      experience: ['Which cake or sweet made with nuts do you remember from home?'],
    },
    atWork: {
      work: [
        'What takes most patience in a nut orchard: planting, pruning or waiting?',
        'Which nut would you most like to pick up straight from under the tree?',
      ],
      people: [
        'Which recipe with nuts has been in your family longest?',
        'Who planted the oldest nut tree you know?',
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
      idea: ['Which tropical fruit would you plant outside your back door?'],
      problem: ['What do you do with a whole bunch of bananas that ripen at once?'],
      choice: ['A banana: eaten as it is, or baked into bread?'],
      experience: ['Which fruit did you taste for the first time on a journey?'],
    },
    atWork: {
      work: [
        "What's hardest with fruit that ripens on the way: the timing, or the bruises?",
        'How do you like a banana: still a little green, just yellow or well speckled?',
      ],
      people: [
        'What did you learn about fruit from the people who grow it?',
        'Which tropical fruit have you eaten right where it was grown?',
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
      idea: ['Which dish would you never cook without coconut?'],
      problem: ['How do you open a whole coconut: hammer, drill or kitchen floor?'],
      choice: ['Coconut: in a curry, in a cake or through a straw?'],
      experience: ['Which sweet made with coconut did you love as a child?'],
    },
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
      idea: ['What would you bake with a bowl of ripe cherries?'],
      problem: ["What's hardest about picking cherries: the ladder, the birds or not eating them all?"],
      choice: ['Cherry trees: there for the blossom, or for the fruit?'],
      experience: ['Where did you pick cherries or plums as a child?'],
    },
    atWork: {
      work: [
        'What happens to the last plums in your kitchen: jam, cake or a quick snack?',
        "What's harder at cherry harvest: finding pickers, or beating the weather?",
      ],
      people: [
        'What do you remember about eating cherries or plums straight from the tree?',
        'Who taught you when a cherry or a plum is ready to pick?',
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
      idea: ['What do you cook with the first asparagus or rhubarb of the year?'],
      problem: ['What do you find tricky to cook just right: asparagus or rhubarb?'],
      choice: ['Rhubarb: in a crumble, in a jam or with custard?'],
      experience: ['Which vegetable means that spring has come in your kitchen?'],
    },
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
      idea: ['What would you plant in a new hedge: berries, blossom or prickles?'],
      problem: ["What's hardest about looking after a hedge: the height, the thorns or the shape?"],
      choice: ['A hedge: neat and square, or wild and full of birds?'],
      experience: ['Which bird or animal have you spotted in a hedge near you?'],
    },
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
      idea: ['Which tree would you plant for a child born this year?'],
      problem: ['Which spot near you could do with the shade of a tree?'],
      choice: ['Planting a tree: dig the hole, or hold the trunk straight?'],
      experience: ['Which tree did you climb as a child?'],
    },
    atWork: {
      work: [
        'Which tree would you plant for somebody to enjoy a hundred years from now?',
        "What's hardest to find for new trees: land, hands or water?",
      ],
      people: [
        'Who did you plant your first tree with?',
        'Which tree planting day with colleagues do you remember best?',
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
      idea: ['What would you have woven from willow for your garden?'],
      problem: ["What's the trickiest part of weaving with willow?"],
      choice: ['A willow figure in the garden: a hare, a stag or a heron?'],
      experience: ['What have you made, or watched being made, from willow?'],
    },
  },
  {
    name: 'Christmas wreaths',
    says: ['(christmas|door|holly|festive|advent|holiday) wreath', 'wreath ?making', 'mistletoe'],
    clues:
      'wreath, moss, holly, ivy, eucalyptus, pine cones, ribbon, foliage, dried orange, mulled wine, door, fir, spruce, mistletoe, berries, workshop, mince pie, florist, wire, base, cinnamon stick, festive, advent, hang, bow, secateurs, garland, greenery, december, noble fir, willow',
    asks: {
      idea: ['What would you tuck into a wreath to make people smile at your door?'],
      problem: ['~Making a wreath: what pricks your fingers first, the holly or the wire?'],
      choice: ['A wreath on the door: all green, or with berries, ribbon and everything?'],
      experience: ['Which decoration tells you that Christmas has begun in your house?'],
    },
  },
];
