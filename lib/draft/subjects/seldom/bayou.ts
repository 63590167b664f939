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
      choice: [
        '+Gumbo: with chicken and sausage, or with seafood?',
        'How spicy do you like your jambalaya: mild, medium or fiery?',
        "From a Louisiana kitchen: gumbo, jambalaya or a stuffed po' boy?",
      ],
      idea: ['+What has to go into a pot of gumbo: shrimp, sausage, okra or all of them?'],
    },
  },
  {
    name: 'poutine',
    says: ['poutine', 'cheese curds', '(fries and gravy|gravy fries|chip truck)', 'montreal smoked meat'],
    clues:
      'squeaky, gravy, curds, fries, smoked meat, toppings, poutine fest, cheese curds, canadian, loaded, montreal, chip truck, quebec, topping, pulled pork, chips, maple, bacon, hot, hand cut, food truck, fest, bowl, brown, potato, casse croute, veggie, late night, donair, pickle',
    asks: {
      idea: ['+Which topping would you add to a classic poutine?'],
      choice: [
        '+Poutine: plain and proper, or piled high with toppings?',
        'What makes a good poutine: the gravy, the curds or the fries?',
        'Which meat would you add to a poutine: smoked meat, pulled pork or bacon?',
      ],
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
      choice: [
        '+Diner breakfast: pancakes, eggs or waffles?',
        '+In a diner: a stool at the counter, or a booth by the window?',
        'Which milkshake do you order at a diner: chocolate, vanilla or strawberry?',
      ],
      idea: ['What do you order in a diner without opening the menu?'],
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
      choice: [
        '+Frozen custard: in a cup, in a cone or in a sundae?',
        '+At the custard stand: vanilla, chocolate or a twist?',
      ],
      idea: [
        '+Which flavour of frozen custard would you like to see next?',
        'What goes on top of your custard or soft serve?',
      ],
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
      idea: ['+Which pan dulce goes on your tray first in a panadería?'],
      choice: [
        '+Pan dulce with your coffee: a concha, an oreja or a cuerno?',
        'With pan dulce: coffee, hot chocolate or cold milk?',
      ],
      experience: ['Which pan dulce did you always ask for as a child?'],
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
      choice: [
        '+A coffee from the drive-through: hot, iced or blended?',
        'What goes best with a drive-through coffee: a muffin, a doughnut or a hot roll?',
      ],
      idea: [
        'Which drink would you order first at a coffee drive-through?',
        'Which flavour would you like to find in a coffee at the drive-through?',
      ],
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
      choice: [
        '+A box of ripe peaches: eaten over the sink, in a pie or in jars?',
        'Peach cobbler: with ice cream, with cream or on its own?',
        'What would you make with a bag of fresh pecans: a pie, pralines or a salad?',
      ],
      idea: ['What would you bake with a whole basket of peaches?'],
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
      choice: [
        '+What do you dip your crab in: butter, vinegar or nothing at all?',
        'At a crab feast: pick and eat as you go, or make a pile first?',
        'With a crab feast: corn on the cob, slaw or fries?',
      ],
      idea: ['What belongs on the table beside a heap of steamed crabs?'],
    },
  },
];
