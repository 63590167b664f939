import type { Subject } from '../subject';

/** What fills a pantry, and who fills it. */
export const larder: readonly Subject[] = [
  {
    name: 'spice shop',
    says: ['spice (shop|merchant|blend|mix|rack|market)', 'garam masala', 'masala (blend|powder|mix)'],
    clues: ['cumin', 'turmeric', 'cardamom', 'saffron', 'paprika', 'ground', 'aroma', 'chilli powder'],
    asks: {
      idea: ['Which spice would you like one good recipe for?'],
      problem: ['~Which jar at the back of your spice rack is older than you would admit?'],
      choice: ['Spices: whole and ground as you need them, or ready in the jar?'],
      experience: ['Which dish taught you to be braver with the spices?'],
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
    clues: ['habanero', 'jalapeno', 'chilli', 'heat level', 'naga', 'ferment', 'bottles', 'sriracha'],
    asks: {
      idea: ['~What did you put hot sauce on that turned out to be a very good idea?'],
      problem: ['~What do you reach for when a sauce is hotter than it looked?'],
      choice: ['Hot sauce: enough to make you sweat, or just enough to wake the eggs?'],
      experience: ['~Which meal was too hot for you, and who finished it?'],
    },
  },
  {
    name: 'smokehouse',
    says: ['smoke ?house', '(hot|cold|oak) smoked', 'smoked (salmon|trout|haddock|mackerel)', 'kipper'],
    clues: ['kiln', 'oak chips', 'cured', 'brine', 'sliced', 'side of salmon', 'trout', 'hickory'],
    asks: {
      idea: ['What would you like to see smoked that nobody has tried yet?'],
      problem: ['~Which smoked thing bought for guests never lasts until they come?'],
      choice: ['~Smoked salmon: with scrambled eggs, on brown bread or straight from the packet?'],
      experience: ['Which breakfast with something smoked do you remember best, and who was there?'],
    },
  },
  {
    name: 'raclette',
    says: ['raclette', 'fondue', 'melted cheese', 'tartiflette'],
    clues: ['cheese', 'cut to order', 'gruyere', 'grill', 'melted', 'cheesemonger', 'alpine', 'pickles'],
    asks: {
      idea: ['~What else would you pour melted cheese over if nobody were watching?'],
      problem: ['What goes wrong most often when you do a cheese night at home?'],
      choice: ['With raclette: new potatoes and pickles, or bread and cold meats?'],
      experience: ['Who were you with when you first ate melted cheese straight from the grill?'],
    },
  },
  {
    name: 'Christmas turkey',
    says: [
      '(christmas|thanksgiving|bronze|free range) turkey',
      'turkey (order|crown|collection)',
      'bone and roll',
    ],
    clues: ['turkeys', 'hams', 'goose', 'giblets', 'stuffing', 'bronze', 'gammon', 'spiced beef'],
    asks: {
      idea: ['~What would you change about the festive bird if nobody at the table objected?'],
      problem: ['Which part of cooking the big bird worries you most?'],
      choice: ['For the big day: turkey on the bone, or boned and rolled for easy carving?'],
      experience: ['~What is the biggest disaster your festive kitchen has survived?'],
    },
  },
  {
    name: 'halal butcher',
    says: ['halal (butcher|meat|chicken|lamb)', 'zabiha', 'qurbani', 'hmc certified'],
    clues: ['mutton', 'lamb', 'marinated', 'curry cut', 'kebab', 'mince', 'diced', 'boneless'],
    asks: {
      idea: ['Which marinade would you like to find ready for a weeknight?'],
      problem: ['What do you always forget to ask the butcher for until you are home with the bag?'],
      choice: ['For a family meal: a whole leg in the oven, or curry on the bone?'],
      experience: ["Which meat dish from your family's kitchen do guests always ask for?"],
    },
  },
  {
    name: 'milk delivery',
    says: ['milk (round|delivery|vending machine)', 'milk ?m(an|en)', 'raw milk', 'doorstep delivery'],
    clues: ['glass bottle', 'doorstep', 'dairy', 'jersey', 'gold top', 'whole milk', 'cream', 'pint'],
    asks: {
      idea: ['What else should come to the doorstep with the milk?'],
      problem: ['Who in your house puts the empty bottle back in the fridge?'],
      choice: ['~Milk: skimmed and sensible, or the kind with cream on top?'],
      experience: ['What do you remember of the milk of your school days?'],
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
    clues: ['containers', 'refill', 'dispensers', 'jars', 'oats', 'lentils', 'washing up liquid'],
    asks: {
      idea: ['What would you like to buy loose that only comes in plastic?'],
      problem: ['~Which jar or tub do you always leave at home when you go for a refill?'],
      choice: ['First refill: the pasta and oats, or the washing-up liquid?'],
      experience: ['Which thing did you stop buying in plastic without missing it at all?'],
    },
  },
  {
    name: 'fermented foods',
    says: ['kimchi', 'kombucha', 'kefir', 'sauerkraut', 'fermented (food|vegetable|drink)', 'scoby'],
    clues: ['ferment', 'cabbage', 'culture', 'jars', 'probiotic', 'brine', 'gut', 'fizz'],
    asks: {
      idea: ['Which vegetable would you like to see in a jar next?'],
      problem: ['~What have you got bubbling, or forgotten, at the back of the fridge?'],
      choice: ['~Fermented food: on everything, or a polite spoonful on the side?'],
      experience: ['~What did your face do the first time you tasted kimchi or kombucha?'],
    },
  },
  {
    name: 'world foods',
    says: [
      '(asian|chinese|korean|african|polish|indian|caribbean|turkish|filipino) (supermarket|grocer|grocery|grocery store|food store|food shop)',
      'world food',
    ],
    clues: ['plantain', 'yam', 'okra', 'noodles', 'pierogi', 'soy', 'imported', 'rice sacks'],
    asks: {
      idea: ['Which ingredient from another country should every corner shop keep?'],
      problem: ['~Which packet did you buy for its label, without a clue how to cook it?'],
      choice: ['Rice at home: one sack for everything, or a different one for each dish?'],
      experience: ['Which taste of somewhere else are you always looking for?'],
    },
  },
  {
    name: 'mangoes',
    says: ['mangoes', 'alphonso', 'kesar mango', 'hapus', 'mango (season|box|orchard|festival)'],
    clues: ['ratnagiri', 'ripe', 'orchard', 'crates', 'dozen', 'pulp', 'aamras', 'devgad'],
    asks: {
      idea: ['What would you make with the last box of mangoes of the season?'],
      problem: ['What do you do with a box of mangoes that all ripen on the same day?'],
      choice: ['~A ripe mango: sliced on a plate, or over the sink with both hands?'],
      experience: ['Who in your family picks the best mangoes, and how do they do it?'],
    },
  },
  {
    name: 'flour mill',
    says: ['flour mill', 'stone ?ground', 'heritage grain', 'water ?mill', 'rye flour', 'atta chakki'],
    clues: ['wheat', 'spelt', 'millstone', 'flour', 'sifted', 'wholemeal', 'grain', 'bakers'],
    asks: {
      idea: ['What would you bake first with flour ground this morning?'],
      problem: ['~Where does the flour turn up in your kitchen long after you finished baking?'],
      choice: ['Flour: plain white for everything, or a shelf with one for each job?'],
      experience: ['What was the first thing you ever baked, and who ate it?'],
    },
  },
];
