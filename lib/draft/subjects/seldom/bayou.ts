import type { Subject } from '../subject';

/** Plates, counters and drive-throughs that are North American before anything else. */
export const bayou: readonly Subject[] = [
  {
    name: 'gumbo and jambalaya',
    says: [
      'gumbo',
      'jambalaya',
      '(cajun|creole) (food|kitchen|cooking|restaurant|menu|seasoning|night)',
      'po ?boy',
      '(etouffee|boudin|beignet)',
    ],
    clues:
      'roux, andouille, okra, bayou, zydeco, hot sauce, holy trinity, shrimp, cajun, creole, louisiana, new orleans, po boy, mardi gras, crawfish, etouffee, rice, spicy, bowl, grits, beignet, catfish, red beans, seafood, southern, pot, cornbread, blackened',
    asks: {
      idea: ['What has to go into a pot of gumbo: shrimp, sausage, okra or all of them?'],
      problem: ['~How many shakes of hot sauce until your eyes water?'],
      choice: ["From a Louisiana kitchen: gumbo, jambalaya or a stuffed po' boy?"],
      experience: ['Which dish did somebody patient teach you to stir?'],
    },
  },
  {
    name: 'poutine',
    says: ['poutine', 'cheese curds', '(fries and gravy|gravy fries|chip truck)', 'montreal smoked meat'],
    clues:
      'squeaky, gravy, curds, fries, smoked meat, toppings, poutine fest, cheese curds, canadian, loaded, montreal, chip truck, quebec, topping, pulled pork, chips, maple, bacon, hot, hand cut, food truck, fest, bowl, brown, potato, casse croute, veggie, late night, donair, pickle',
    asks: {
      idea: ['What would you put on top of fries, cheese curds and gravy?'],
      problem: ['~What is left in the bowl when you say your poutine is finished?'],
      choice: ['Poutine: plain and proper, or piled high with toppings?'],
      experience: ['When did you first try fries with gravy?'],
    },
  },
  {
    name: 'diner',
    says: [
      '(family|roadside|retro|classic|all day|24 hour) diner',
      'diner (breakfast|counter|menu|food|classic)',
      'blue plate',
      'biscuits and gravy',
      'greasy spoon',
      'patty melt',
    ],
    clues:
      'hash browns, refills, booth, milkshake, meatloaf, grits, corned beef, over easy, pancakes, eggs, waffles, bacon, counter, burger, breakfast all day, pie, jukebox, biscuits and gravy, american, hot coffee, retro, short order, waitress, stools, blue plate, grilled cheese, platter, route, sunny side up, patty melt',
    asks: {
      idea: ['What do you order in a diner without opening the menu?'],
      problem: ['~How many coffee refills turn a diner breakfast into lunch?'],
      choice: ['In a diner: a stool at the counter, or a booth by the window?'],
      experience: ['Who would you like to share a booth and a plate of pancakes with?'],
    },
  },
  {
    name: 'frozen custard',
    says: [
      '(frozen|soft) custard',
      'custard stand',
      '(dairy bar|creemee|soft serve)',
      '(sno|snow) ?(ball|cone) (stand|shack|truck)',
      'flavou?r of the day',
    ],
    clues:
      'cone, sprinkles, sundae, twist, waffle cone, walk up window, dipped, pup cup, soft serve, scoop, shake, stand, snow cone, vanilla, dairy, creemee, chocolate, float, ice cream, shaved ice, summer, pint, season opener, concrete, malt, peanut butter, drive in, window, toppings',
    asks: {
      idea: ['What goes on top of your custard or soft serve?'],
      problem: ['~Where does your cone drip first on a hot day?'],
      choice: ['At the custard stand: vanilla, chocolate or a twist?'],
      experience: ['Where did you go for a cone on summer evenings as a child?'],
    },
  },
  {
    name: 'panadería',
    says: [
      'panader[ií]a',
      'pan (dulce|de muerto|de bono)',
      'tres leches',
      '(concha|churro|rosca de reyes|polvoron)',
      'mexican bakery',
    ],
    clues:
      'conchas, bolillos, horchata, tongs, tray, pastel, cinnamon, sweet bread, pan dulce, churro, tres leches, mexican, bakery, rosca, cuernos, dough, pan de muerto, masa, horno, cafe de olla, empanada, dulce de leche, tamales, orejas, oven, quinceañera, guava, polvorones, latin',
    asks: {
      idea: ['Which sweet bread goes on your tray first in a panadería?'],
      problem: ['~How many conchas fit on a tray before you need a second one?'],
      choice: ['With pan dulce: coffee, hot chocolate or cold milk?'],
      experience: ['Who sent you to the bakery for warm bread when you were a child?'],
    },
  },
  {
    name: 'drive-through coffee',
    says: [
      'drive (thru|through) (coffee|espresso|window|cafe)',
      '(coffee|espresso) (drive (thru|through)|kiosk|hut|stand)',
      'energy (infusion|refresher)',
      'dirty soda',
    ],
    clues:
      'lane, pup cup, cold foam, barista, sugar free syrup, punch card, iced latte, window, espresso, latte, car, cold brew, iced, kiosk, energy drink, hut, syrup, caffeine, morning commute, drive up, mocha, matcha, cup, smoothie, stand, 5am, breakfast burrito, iced coffee, wheels, order ahead',
    asks: {
      idea: ['What would you call a coffee named after your dog?'],
      problem: ['~What do you rehearse before you speak at a drive-through window?'],
      choice: ['Morning coffee in the car: hot, iced or blended?'],
      experience: ['What is playing in the car on your morning coffee run?'],
    },
  },
  {
    name: 'peaches and pecans',
    says: [
      '(peach|pecan|blueberry|sweet corn|watermelon) (stand|truck|orchard|season|festival|crop|box)',
      'boiled peanuts',
      '(georgia|fredericksburg|chilton|okanagan|freestone) peach',
      'pecan (pie|log|praline|halves)',
    ],
    clues:
      'cobbler, bushel, roadside stand, orchard, freestone, shelled, peck, ripe, georgia, basket, farm stand, boiled peanuts, blueberry, juicy, pie, watermelon, sweet corn, harvest, roadside, picked, u pick, fruit, jam, crop, truckload, cracked, clingstone, truck, praline',
    asks: {
      idea: ['What would you bake with a whole basket of peaches?'],
      problem: ['~Where does the juice go when you bite into a ripe peach?'],
      choice: ['A box of ripe peaches: eaten over the sink, in a pie or in jars?'],
      experience: ['Which roadside fruit stand have you always stopped at?'],
    },
  },
  {
    name: 'crab feast',
    says: [
      'crab (feast|house|shack|deck|leg night)',
      '(blue|steamed|stone|dungeness|snow) crab',
      'crab by the (dozen|bushel)',
      'oyster roast',
      'seafood boil',
    ],
    clues:
      'mallet, bushel, bib, brown paper, butter, bay seasoning, claws, dozen, blue crab, steamed, seafood, boil, chesapeake, maryland, oysters, shrimp, corn, legs, dungeness, snow crab, newspaper, picking, raffle, fire hall, soft shell, crabber, beer, pier',
    asks: {
      idea: ['What belongs on the table beside a heap of steamed crabs?'],
      problem: ['~How far can a crab shell fly when you crack it?'],
      choice: ['At a crab feast: pick and eat as you go, or make a pile first?'],
      experience: ['Who taught you to crack a crab?'],
    },
  },
];
