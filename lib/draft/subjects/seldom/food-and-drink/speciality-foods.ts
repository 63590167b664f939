import type { Subject } from '../../subject';

/** What fills a pantry, and who fills it. */
export const specialityFoods: readonly Subject[] = [
  {
    name: 'spice shop',
    says: ['spice (shop|merchant|blend|mix|rack|market)', 'garam masala', 'masala (blend|powder|mix)'],
    clues:
      "cumin, turmeric, cardamom, saffron, paprika, ground, aroma, chilli powder, masala, chilli, blend, garam masala, coriander, grind, curry, cinnamon, pepper, clove, whole spices, powder, jar, gram, seeds, roasted, biryani, kerala, recipe, sumac, za'atar, star anise, biriyani",
    asks: {
      experience: ['+Which spice do you use in almost everything you cook?'],
      choice: ['+Spices: bought whole and ground at home, or ready in the jar?'],
      idea: ['Which spice in your cupboard would you like a good recipe for?'],
      problem: ['Which spice do you always run out of at the worst moment?'],
    },
    cued: [
      'Which dish of yours would not be the same without *cumin*?',
      'Where in your kitchen has *turmeric* left its colour: spoon, cloth or fingers?',
      'What do you like *cardamom* in best: coffee, rice or buns?',
      'Which dish deserves a pinch of *saffron* first: paella, risotto or rice pudding?',
      '*Paprika* for your kitchen: sweet, hot or smoked?',
      'How much *chilli* do you like in a curry: a pinch, a spoonful or none?',
      'What do you add *cinnamon* to first when the days turn cold?',
      'When do you add *garam masala* to a curry: early, or right at the end?',
      '*Coriander* in your cooking: the seeds, the leaves or both?',
      'What would you call a spice *blend* of your own, and what would go in first?',
    ],
    atWork: {
      asks: [
        '+What would you like to know about the farm behind a spice?',
        '+What sells a spice best: the aroma, the origin or the recipe?',
        '+What do buyers value most in a spice supplier: quality, traceability or service?',
        'Which matters more in a spice: where it was grown, or how fresh it is?',
      ],
      cued: [
        'Which spice do you *grind* fresh most often in your kitchen at work?',
        'Which spice *blend* do your customers or guests come back for?',
        'How do you buy *whole spices* for your kitchen at work: by the sack, the kilo or the jar?',
        'What do you go by in a new spice delivery: the *aroma*, the colour or the paperwork?',
        'Which *chilli* do the chefs in your kitchen reach for most: flakes, powder or whole?',
        'What do customers ask for with a spice that is new to them: a *recipe*, a taste or a story?',
      ],
    },
  },
  {
    name: 'hot sauce',
    says: [
      'hot sauce',
      'chilli (sauce|jam|oil|farm|festival)',
      'scotch bonnet',
      'carolina reaper',
      'scoville',
    ],
    clues:
      'habanero, jalapeno, chilli, heat level, naga, ferment, bottles, sriracha, scotch bonnet, heat, scoville, reaper, jalapeño, ghost pepper, fiery, spicy, wings, mango, pepper, chipotle, burn, smoky, drizzle, garlic, mild, chili, extra hot, taco, ml, vinegar, batch, tolerance',
    asks: {
      experience: [
        '+What makes a hot sauce worth buying again?',
        '+Which meal always gets hot sauce at your table?',
        '+Who in your family can handle the hottest sauce?',
        '+What was the first food you ever put hot sauce on?',
        '+~What do you put hot sauce on that surprises people?',
      ],
      choice: [
        '+How hot do you like your hot sauce: mild, medium or fiery?',
        '+Hot sauce on: eggs, pizza or tacos?',
      ],
    },
    cued: [
      'Which fruit works best in a hot sauce with *habanero*: mango, pineapple or peach?',
      'What do you like with *jalapeño*: eggs, pizza or nachos?',
      'What do you eat hot *wings* with: celery, blue cheese or bread?',
      'How do you like *chipotle*: in beans, in mayonnaise or on grilled meat?',
    ],
  },
  {
    name: 'smokehouse',
    says: ['smoke ?house', '(hot|cold|oak) smoked', 'smoked (salmon|trout|haddock|mackerel)', 'kipper'],
    clues:
      'kiln, oak chips, cured, brine, sliced, side of salmon, trout, hickory, smoked salmon, kipper, oak, haddock, bacon, smoked, mackerel, cold smoked, hot smoked, fish, side, brisket, gravadlax, pâté, herring, eel, chips, arbroath, ribs, cheese, rope hung, pit, hampers, wood',
    asks: {
      idea: [
        '+Who would you send a side of smoked salmon to?',
        'Which smoked food would you put on a party platter?',
      ],
      choice: [
        '+How do you like smoked salmon best: in a bagel, on toast or straight from the pack?',
        '+Smoked salmon: with scrambled eggs, or on brown bread?',
      ],
    },
    cued: [
      'What do you put on a *smoked salmon* bagel: cream cheese, capers or lemon?',
      'How do you like *kippers*: with butter, with egg or on toast?',
      'Which wood would you choose for smoking a cheese: *oak*, apple or hickory?',
      'Which *trout* dish would you serve to a friend at lunch?',
      'What goes in a *bacon* sandwich: red sauce, brown sauce or nothing?',
      'What do you spread *mackerel* pâté on: toast, oatcakes or crackers?',
      'Which side dish goes best with *brisket*: slaw, beans or pickles?',
      'How do you use smoked *haddock*: in chowder, kedgeree or a pie?',
    ],
  },
  {
    name: 'raclette',
    says: ['raclette', 'fondue', 'melted cheese', 'tartiflette'],
    clues:
      'cheese, cut to order, gruyere, grill, melted, cheesemonger, alpine, pickles, fondue, potatoes, swiss, alps, wheel, charcuterie, ski, gruyère, cornichons, chalet, scraped, gooey, tartiflette, après-ski, bread, winter, reblochon, kirsch, pot, oozing, market stall, savoyard, cured ham, mountain, cosy',
    asks: {
      idea: ['+What would you like to try under melted raclette cheese?'],
      choice: [
        '+What would you drink with raclette: white wine, cider or hot tea?',
        '+With raclette: new potatoes and pickles, or bread and cold meats?',
      ],
      experience: [
        '+How did you first come to try raclette?',
        '+What makes raclette such a good meal to share?',
        '+Which vegetable tastes best under melted raclette?',
      ],
    },
    cued: [
      'Which potatoes do you like best with *raclette*: waxy, floury or fried?',
      'What would you dip in a *fondue* apart from bread: apple, potato or sausage?',
      'How do you like *gruyère*: in a sandwich, on a soup or on its own?',
      'Which meal on a *ski* trip do you look forward to most: breakfast, lunch on the slope or supper?',
      'A *Christmas* cheese board: one giant wedge, or lots of small ones?',
      'What goes best beside *tartiflette*: a green salad, pickles or cold ham?',
      'Which would you stir into *melted* cheese: mustard, garlic or wine?',
      'What do you like with *charcuterie* on a board: cornichons, figs or good bread?',
    ],
  },
  {
    name: 'Christmas turkey',
    says: [
      '(christmas|thanksgiving|bronze|free range) turkey',
      'turkey (order|crown|collection)',
      'bone and roll',
    ],
    clues:
      'turkeys, hams, goose, giblets, stuffing, bronze, gammon, spiced beef, bird, roast, crown, kg, pigs in blankets, oven ready, order, butcher, gravy, deposit, thanksgiving, carve, free range, collection, serves, cranberry, farm, boned and rolled, december, lb, brine, trimmings, poultry, capon, cockerel',
    asks: {
      experience: [
        '+~Who carves the turkey in your family, and how did they get the job?',
        '+Who cooks the Christmas turkey in your family?',
        "+What's the secret of a juicy Christmas turkey?",
        '+How big a turkey feeds your family at Christmas?',
        "+What's the best story about a Christmas turkey in your family?",
      ],
      choice: ['+Turkey for the big day: on the bone, or boned and rolled for easy carving?'],
    },
    cued: [
      '*Ham* at Christmas: on the table with the turkey, or kept for the evening?',
      'Who at your Christmas table would choose *goose* over turkey?',
      "What's hardest to keep hot while the turkey is carved: the *gravy*, the sprouts or the potatoes?",
      'What do you have with Christmas turkey: *cranberry* sauce, bread sauce or both?',
      'How many *pigs in blankets* does each person get next to the turkey at your table?',
      'For a small Christmas table: a turkey *crown*, or the whole bird anyway?',
      'What do you make first with the *leftover* turkey?',
      'Which of the *trimmings* can a turkey dinner never go without in your family?',
      'Who in your family decides how big a turkey to *order* for Christmas?',
      'What does your family do while the turkey is in the *oven*: a walk, a game or a nap?',
    ],
  },
  {
    name: 'halal butcher',
    says: ['halal (butcher|meat|chicken|lamb)', 'zabiha', 'qurbani', 'hmc certified'],
    clues:
      'mutton, lamb, marinated, curry cut, kebab, mince, diced, boneless, chicken, kg, eid, ramadan, goat, qurbani, meat, chops, hmc, zabiha, wings, seekh kebab, beef, counter, iftar, bbq, legs, slaughter, chicken breast, fresh cut, keema, drumstick, sheep, sausages, tripe, baby chicken',
    asks: {
      experience: [
        '+Which cut do you always ask the butcher for?',
        '+What makes a halal butcher worth coming back to?',
        "Which family recipe starts at the butcher's counter?",
      ],
      choice: ['+What would you order first at a halal butcher: lamb, chicken or beef?'],
    },
    cued: [
      '*Seekh kebab*: with chutney, in a naan or straight off the skewer?',
      'Which *mince* dish do you make without a recipe?',
      'What do you cook first for *Eid* lunch?',
      'Which *wings* do you pick first from the grill: hot, lemony or garlicky?',
    ],
  },
  {
    name: 'milk delivery',
    says: ['milk (round|delivery|vending machine)', 'milk ?m(an|en)', 'raw milk', 'doorstep delivery'],
    clues:
      'glass bottle, doorstep, dairy, jersey, gold top, whole milk, cream, pint, milkman, milk round, raw milk, litre, vending machine, bottles, cow, pasteurised, semi-skimmed, milkshake, float, gallon, a2, eggs, butter, rinse, buffalo, yoghurt, subscription, churn, orange juice, farm fresh, milk wallah, morning',
    asks: {
      experience: [
        '+Who drinks the most milk in your house?',
        'What goes well with a glass of cold milk?',
        '~Who in your house puts the empty milk bottle back in the fridge?',
      ],
      choice: ['+What would you make with really fresh milk: pancakes, custard or a milkshake?'],
      idea: ['Which milkshake flavour would you choose?'],
    },
    cued: [
      '*Glass bottle* or carton: which feels better to pour from?',
      'Which flavour would you put in a *milkshake* made with fresh milk?',
      'How do you like *whole milk* best: on cereal, in tea or by the glass?',
      'What would you order with the milk: *eggs*, bread or juice?',
    ],
  },
  {
    name: 'refill shop',
    says: [
      'refill (shop|store|station|pantry)',
      'zero waste (shop|store)',
      'plastic free (shop|store)',
      'bring your own (jar|container|tub)',
    ],
    clues:
      'containers, refill, dispensers, jars, oats, lentils, washing up liquid, zero waste, plastic free, loose, weigh, pasta, laundry liquid, tub, shampoo bar, packaging, soap, eco, rice, single-use, scoop, bamboo, fabric conditioner, detergent, reusable, beeswax wrap, sustainable, kilo, nuts, hopper',
    asks: {
      idea: ['What would you like to buy loose that only comes in plastic?'],
      experience: ['What was the first thing you stopped buying in plastic?'],
      choice: [
        'At a refill shop: start with the pasta and oats, or the soap and shampoo?',
        'Which would you most like to refill: shampoo, spices or coffee?',
      ],
    },
    cued: [
      'What would you carry home in a *jar* first: rice, nuts or coffee?',
      'Which *shampoo bar* scent would you choose: rosemary, coconut or plain?',
      'Where do you keep *containers* ready for the refill shop: in the car, by the door or in a bag?',
      'What do you buy most by the scoop: *oats*, lentils or pasta?',
    ],
    atWork: {
      asks: [
        '+What makes a refill feel as easy as buying new?',
        '+Which refill has earned a regular place in your home?',
        '+Which product would you like to see as a refill next?',
        '+What helps shops make refills a habit: a good display, helpful staff or easy returns?',
      ],
      cued: [
        'Which *packaging* question do customers ask most at the till?',
        'What do newcomers to *zero waste* refill first?',
      ],
    },
  },
  {
    name: 'fermented foods',
    says: ['kimchi', 'kombucha', 'kefir', 'sauerkraut', 'fermented (food|vegetable|drink)', 'scoby'],
    clues:
      'ferment, cabbage, culture, jars, probiotic, brine, gut, fizz, kimchi, kombucha, kefir, sauerkraut, scoby, live, bacteria, miso, fermentation, microbiome, raw, tangy, water kefir, pickled, grains, vegetables, brew, ginger, salt, workshop, starter, napa',
    asks: {
      idea: ['Which vegetable would you like to try pickled or fermented?'],
      choice: [
        'Kimchi or sauerkraut: piled on everything, or a spoonful on the side?',
        'Which fermented food would you like to learn to make: sourdough, kimchi or kefir?',
      ],
      problem: ["What's trickiest about fermenting at home: the salt, the jars or the waiting?"],
    },
    cued: [
      'Which flavour of *kombucha* would you pour on a warm day: ginger, berry or lemon?',
      'What do you put *kimchi* in when it is not on the side: rice, a toastie or noodles?',
      'How do you take *kefir*: plain, with fruit or in a smoothie?',
      'What goes best with *sauerkraut*: sausage, potatoes or a sandwich?',
    ],
  },
  {
    name: 'world foods',
    says: [
      '(asian|chinese|korean|african|polish|indian|caribbean|turkish|filipino) (supermarket|grocer|grocery|grocery store|food store|food shop)',
      'world food',
    ],
    clues:
      'plantain, yam, okra, noodles, pierogi, soy, imported, rice sacks, asian, korean, polish, african, caribbean, supermarket, spice, rice, sauce, snacks, frozen, grocery, halal, soy sauce, kimchi, chilli, ramen, aisle, filipino, dumplings, authentic, atta, shelves, palm oil, dried fish',
    asks: {
      choice: ["+Which country's food would you like to cook next: Thailand, Mexico or Lebanon?"],
      experience: ['+Which dish from another country have you learnt to cook at home?'],
      idea: ['+Which ingredient from another country should every kitchen have?'],
      problem: ['~What have you bought in a world food shop without a clue how to cook it?'],
    },
    cued: [
      '*Plantain*: fried, mashed or as crisps?',
      '*Kimchi*: in a soup, in a toastie or out of the jar?',
      '*Pierogi*: potato, meat or fruit?',
      '*Noodles*: in soup, stir-fried or cold?',
    ],
  },
  {
    name: 'mangoes',
    says: ['mangoes', 'alphonso', 'kesar mango', 'hapus', 'mango (season|box|orchard|festival)'],
    clues:
      'ratnagiri, ripe, orchard, crates, dozen, pulp, aamras, devgad, alphonso, kesar, box, hapus, juicy, pakistani, season, lassi, ripened, sweet, tree, banganapalli, chaunsa, summer, langra, kilo, raw mango, carbide, dasheri, kensington pride, pickle, sorbet',
    asks: {
      experience: [
        '+How can you tell that a mango is ripe?',
        '+Which mango dish does your family make best?',
        '+Where did you eat the best mango of your life?',
        '+Who gets the stone when a mango is cut in your house?',
      ],
      choice: [
        '+How do you cut a mango: in cubes, in slices or round the stone?',
        '+What goes best with mango: sticky rice, ice cream or a pinch of chilli?',
        '+~A ripe mango: sliced on a plate, or over the sink with both hands?',
      ],
    },
    cued: [
      'Who would you give the first *Alphonso* of the season to?',
      'What would you make with *Kesar* mangoes: shrikhand, ice cream or a cake?',
      'How do you like mango *lassi*: thick enough for a spoon, or thin with ice?',
      'What do you eat with *aamras*: puri, roti or just a spoon?',
      'A *Chaunsa* mango: chilled from the fridge, or at room temperature?',
      'What would you use a tin of mango *pulp* for first: kulfi, lassi or cheesecake?',
      'How do you like *raw* mango: with salt and chilli, in a pickle or in dal?',
      'Where did you see your first mango *tree*?',
    ],
  },
  {
    name: 'flour mill',
    says: ['flour mill', 'stone ?ground', 'heritage grain', 'water ?mill', 'rye flour', 'atta chakki'],
    clues:
      'wheat, spelt, millstone, flour, sifted, wholemeal, grain, bakers, stoneground, miller, rye, heritage grain, bran, bread, milled, einkorn, bag, strong white, roller, watermill, kg, atta, sourdough, kernel, oats, chakki, wheel, bake, semolina',
    asks: {
      idea: ['+What would you bake first with flour ground this morning?'],
      experience: ['Which flour do you bake with most, and what do you make with it?'],
      choice: ['Which bread would you bake with stoneground flour: sourdough, rolls or soda bread?'],
      problem: ["~Where do you still find flour in the kitchen after you've cleaned up?"],
    },
    cued: [
      'What do you bake with *spelt*: bread, biscuits or pancakes?',
      'What do you like in a *rye* loaf: seeds, malt or honey?',
      'What did you call your *sourdough* starter, or what would you call one?',
      'Where have you seen an old *watermill* at work?',
    ],
    atWork: {
      asks: [
        'What matters most in flour: strength, flavour or where the grain grew?',
        'Which bread could you happily eat every day, and which flour makes it?',
        'Which bread shows off a good flour best: sourdough, baguette or a tin loaf?',
        'Which grain would you like to see in more bread: rye, spelt or oats?',
      ],
      cued: [
        "What do *bakers* ask about first in a new season's flour?",
        'Which *heritage* grain would you like to mill more of?',
      ],
    },
  },
];
