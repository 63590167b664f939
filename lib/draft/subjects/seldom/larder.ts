import type { Subject } from '../subject';

/** What fills a pantry, and who fills it. */
export const larder: readonly Subject[] = [
  {
    name: 'spice shop',
    says: ['spice (shop|merchant|blend|mix|rack|market)', 'garam masala', 'masala (blend|powder|mix)'],
    clues:
      "cumin, turmeric, cardamom, saffron, paprika, ground, aroma, chilli powder, masala, chilli, blend, garam masala, coriander, grind, curry, cinnamon, pepper, clove, whole spices, powder, jar, gram, seeds, roasted, biryani, kerala, recipe, sumac, za'atar, star anise, biriyani",
    asks: {
      idea: ['Which spice in your cupboard would you like a good recipe for?'],
      problem: ['Which spice do you always run out of at the worst moment?'],
      choice: ['Spices: bought whole and ground at home, or ready in the jar?'],
      experience: ['Which spice do you use in almost everything you cook?'],
    },
    atWork: {
      work: [
        'What do you notice first in a fresh spice: the colour, the heat or the smell?',
        'Which matters more in a spice: where it was grown, or how fresh it is?',
      ],
      people: [
        "Which spice takes you straight back to somebody's kitchen?",
        'Which spice market or spice garden do you remember most vividly?',
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
      idea: ['~What do you put hot sauce on that surprises people?'],
      problem: ['~What do you reach for when a hot sauce is hotter than you expected?'],
      choice: ['Hot sauce: a few drops, or a good shake?'],
      experience: ["~What's the hottest thing you've ever eaten, and how much did you manage?"],
    },
  },
  {
    name: 'smokehouse',
    says: ['smoke ?house', '(hot|cold|oak) smoked', 'smoked (salmon|trout|haddock|mackerel)', 'kipper'],
    clues:
      'kiln, oak chips, cured, brine, sliced, side of salmon, trout, hickory, smoked salmon, kipper, oak, haddock, bacon, smoked, mackerel, cold smoked, hot smoked, fish, side, brisket, gravadlax, pâté, herring, eel, chips, arbroath, ribs, cheese, rope hung, pit, hampers, wood',
    asks: {
      idea: ['Which food would you like to try smoked?'],
      problem: ['What do you serve with smoked salmon when you have guests?'],
      choice: ['Smoked salmon: with scrambled eggs, or on brown bread?'],
      experience: ['Which smoked fish, meat or cheese do you buy as a treat?'],
    },
  },
  {
    name: 'raclette',
    says: ['raclette', 'fondue', 'melted cheese', 'tartiflette'],
    clues:
      'cheese, cut to order, gruyere, grill, melted, cheesemonger, alpine, pickles, fondue, potatoes, swiss, alps, wheel, charcuterie, ski, gruyère, cornichons, chalet, scraped, gooey, tartiflette, après-ski, bread, winter, reblochon, kirsch, pot, oozing, market stall, savoyard, cured ham, mountain, cosy',
    asks: {
      idea: ['What would you like to try under melted raclette cheese?'],
      problem: ["What's hardest about a fondue night: keeping the bread on, or stopping at enough?"],
      choice: ['With raclette: new potatoes and pickles, or bread and cold meats?'],
      experience: ['When did you last have raclette or fondue, and who was round the table?'],
    },
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
      idea: ['What goes into the turkey stuffing in your family?'],
      problem: ['Which part of cooking a whole turkey makes you most nervous?'],
      choice: ['Turkey for the big day: on the bone, or boned and rolled for easy carving?'],
      experience: ['~Who carves the turkey in your family, and how did they get the job?'],
    },
  },
  {
    name: 'halal butcher',
    says: ['halal (butcher|meat|chicken|lamb)', 'zabiha', 'qurbani', 'hmc certified'],
    clues:
      'mutton, lamb, marinated, curry cut, kebab, mince, diced, boneless, chicken, kg, eid, ramadan, goat, qurbani, meat, chops, hmc, zabiha, wings, seekh kebab, beef, counter, iftar, bbq, legs, slaughter, chicken breast, fresh cut, keema, drumstick, sheep, sausages, tripe, baby chicken',
    asks: {
      idea: ["Which ready-marinated meat would you like to find at a halal butcher's counter?"],
      problem: ["~What do you always remember you wanted from the butcher once you're home?"],
      choice: ['Lamb for a family meal: a whole leg in the oven, or a curry on the bone?'],
      experience: ['Which meat dish do your guests always ask you to cook?'],
    },
  },
  {
    name: 'milk delivery',
    says: ['milk (round|delivery|vending machine)', 'milk ?m(an|en)', 'raw milk', 'doorstep delivery'],
    clues:
      'glass bottle, doorstep, dairy, jersey, gold top, whole milk, cream, pint, milkman, milk round, raw milk, litre, vending machine, bottles, cow, pasteurised, semi-skimmed, milkshake, float, gallon, a2, eggs, butter, rinse, buffalo, yoghurt, subscription, churn, orange juice, farm fresh, milk wallah, morning',
    asks: {
      idea: ['What else should come to the doorstep with the milk?'],
      problem: ['~Who in your house puts the empty milk bottle back in the fridge?'],
      choice: ['Milk: light and fresh, or the kind with cream on top?'],
      experience: ["What's the first thing you do with a fresh bottle of milk in the morning?"],
    },
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
      problem: ["What's trickiest to carry home from a refill shop: flour, oil or eggs?"],
      choice: ['At a refill shop: start with the pasta and oats, or the soap and shampoo?'],
      experience: ['What was the first thing you stopped buying in plastic?'],
    },
    atWork: {
      work: [
        'What do you find hardest to buy without any packaging?',
        'What gets people to bring their own containers: the price, the habit or a reminder?',
      ],
      people: [
        'Which throwaway thing have you managed to give up, at home or at work?',
        'Who first got you to look differently at packaging?',
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
      problem: ["What's trickiest about fermenting at home: the salt, the jars or the waiting?"],
      choice: ['Kimchi or sauerkraut: piled on everything, or a spoonful on the side?'],
      experience: ['Where did you first taste kimchi, sauerkraut or kombucha?'],
    },
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
      idea: ['Which ingredient from another country should every kitchen have?'],
      problem: ['~What have you bought in a world food shop without a clue how to cook it?'],
      choice: ['Rice at home: one kind for everything, or a different one for each dish?'],
      experience: ['Which dish from another country have you learnt to cook at home?'],
    },
  },
  {
    name: 'mangoes',
    says: ['mangoes', 'alphonso', 'kesar mango', 'hapus', 'mango (season|box|orchard|festival)'],
    clues:
      'ratnagiri, ripe, orchard, crates, dozen, pulp, aamras, devgad, alphonso, kesar, box, hapus, juicy, pakistani, season, lassi, ripened, sweet, tree, banganapalli, chaunsa, summer, langra, kilo, raw mango, carbide, dasheri, kensington pride, pickle, sorbet',
    asks: {
      idea: ['What would you make first with a box of ripe mangoes?'],
      problem: ['What do you do with a box of mangoes that all ripen on the same day?'],
      choice: ['~A ripe mango: sliced on a plate, or over the sink with both hands?'],
      experience: ['Who in your family picks the best mangoes, and how do they do it?'],
    },
  },
  {
    name: 'flour mill',
    says: ['flour mill', 'stone ?ground', 'heritage grain', 'water ?mill', 'rye flour', 'atta chakki'],
    clues:
      'wheat, spelt, millstone, flour, sifted, wholemeal, grain, bakers, stoneground, miller, rye, heritage grain, bran, bread, milled, einkorn, bag, strong white, roller, watermill, kg, atta, sourdough, kernel, oats, chakki, wheel, bake, semolina',
    asks: {
      idea: ['What would you bake first with flour ground this morning?'],
      problem: ["~Where do you still find flour in the kitchen after you've cleaned up?"],
      choice: ['Flour: one plain white bag for everything, or a different one for each bake?'],
      experience: ['Which flour do you bake with most, and what do you make with it?'],
    },
    atWork: {
      work: [
        'What do bakers notice first when the flour changes: the dough, the crust or the colour?',
        "Which matters more in a good loaf: the flour, or the time it's given?",
      ],
      people: [
        'Who in your family bakes best, and which flour do they swear by?',
        'Which bread could you happily eat every day, and which flour makes it?',
      ],
    },
  },
];
