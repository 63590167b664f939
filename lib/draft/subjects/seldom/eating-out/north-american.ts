import type { Subject } from '../../subject';

/** Plates, counters and drive-throughs that are North American before anything else. */
export const northAmerican: readonly Subject[] = [
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
      idea: ['+What has to go into a pot of gumbo: shrimp, sausage, okra or all of them?'],
      choice: [
        '+Gumbo: with chicken and sausage, or with seafood?',
        "From a Louisiana kitchen: gumbo, jambalaya or a stuffed po' boy?",
      ],
      problem: ["What's the trickiest part of a gumbo: the roux, the rice or waiting to eat?"],
    },
    cued: [
      'How do you eat *crawfish*: peeled one by one at the table, or ready in a stew?',
      'What would you put in a *po boy*: fried shrimp, catfish or roast beef?',
      'Which *Mardi Gras* treat would you try first: king cake, beignets or gumbo?',
      'What do you like with a hot *beignet*: coffee, hot chocolate or more sugar?',
    ],
  },
  {
    name: 'poutine',
    says: ['poutine', 'cheese curds', '(fries and gravy|gravy fries|chip truck)', 'montreal smoked meat'],
    clues:
      'squeaky, gravy, curds, fries, smoked meat, toppings, poutine fest, cheese curds, canadian, loaded, montreal, chip truck, quebec, topping, pulled pork, chips, maple, bacon, hot, hand cut, food truck, fest, bowl, brown, potato, casse croute, veggie, late night, donair, pickle',
    asks: {
      choice: ['+Poutine: plain and proper, or piled high with toppings?'],
      idea: ['+Which topping would you add to a classic poutine?'],
      experience: ['Where did you eat your first poutine?'],
      problem: ['What goes first in your bowl of poutine: the fries, the curds or the gravy?'],
    },
    cued: [
      'How much *gravy* belongs on a poutine: a drizzle, a good pour or a lake?',
      'What makes the best *curds* on a poutine: squeaky and cold, or half melted?',
      'Which pickle or sauce goes with *smoked meat* on a poutine?',
      'Poutine with *bacon* or pulled pork on top: which one would you order?',
    ],
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
        '+In a diner: a stool at the counter, or a booth by the window?',
        '+Diner breakfast: pancakes, eggs or waffles?',
      ],
      idea: ['+What do you order in a diner without opening the menu?'],
      problem: ["What's the hardest choice on a diner menu: pancakes, eggs or pie?"],
    },
    cued: [
      '*Pancake* in a diner: with maple syrup, with butter or with fruit?',
      'Which *milkshake* flavour would you order in a diner: vanilla, chocolate or strawberry?',
      'Which slice of *pie* would you pick from the glass case in a diner?',
      'What belongs on a diner *burger*: cheese, bacon or fried onions?',
    ],
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
        '+At the custard stand: vanilla, chocolate or a twist?',
        '+Frozen custard: in a cup, in a cone or in a sundae?',
      ],
      idea: [
        '+Which flavour of frozen custard would you like to see next?',
        '+What goes on top of your custard or soft serve?',
      ],
    },
    cued: [
      'Which topping makes a *sundae*: hot fudge, nuts or fresh fruit?',
      '*Soft serve*: in a cup with a spoon, or in a cone?',
      'Which flavour of *shake* goes best with a burger and fries?',
      'Which colour of syrup do you like on *shaved ice*?',
    ],
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
        '+With pan dulce: coffee, hot chocolate or cold milk?',
      ],
      experience: ['+Which pan dulce did you always ask for as a child?'],
    },
    cued: [
      'What do you dip a *concha* in: coffee, hot chocolate or milk?',
      'Who would you share a *rosca* with, and who always finds the little figure?',
      'When does *pan de muerto* taste best: at breakfast, in the evening or any time?',
      'Which fruit would you put on top of a *tres leches* cake?',
    ],
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
        'Which syrup would you add to a drive-through coffee: vanilla, caramel or hazelnut?',
      ],
      idea: ['Which flavour would you like to find in a coffee at the drive-through?'],
      problem: ['Whose coffee order in your car is the longest to say at the drive-through?'],
    },
    cued: [
      'What makes an *iced latte* perfect for you: vanilla, caramel or just coffee and milk?',
      'Which dog do you know who would do anything for a *pup cup*?',
      'Which flavour of *cold foam* would you put on top of a coffee?',
      'A *matcha* on the way to work: hot, iced or with a shot of strawberry?',
    ],
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
      idea: ['+What would you bake with a whole basket of peaches?'],
      choice: [
        '+Which peach treat would you choose: ice cream, cobbler or jam?',
        'A box of ripe peaches: eaten over the sink, in a pie or in jars?',
      ],
      problem: ["What's the hardest part of a basket of peaches: sharing it, or waiting till they're ripe?"],
    },
    cued: [
      'How do you like *pecans*: in a pie, in a praline or straight from the shell?',
      '*Cobbler* on a summer evening: with ice cream, with cream or just as it is?',
      'Where do you eat *watermelon*: at the table, on the porch or in the yard?',
      'How do you eat *sweet corn*: with butter, with salt or straight off the grill?',
    ],
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
        '+At a crab feast: pick and eat as you go, or make a pile first?',
      ],
      idea: ['+What belongs on the table beside a heap of steamed crabs?'],
      experience: ['Who taught you to crack a crab?'],
    },
    cued: [
      'How do you like your *blue crab*: steamed, fried or in a soft roll?',
      'How do you like your *shrimp* at a crab feast: steamed, spiced or fried?',
      'Which do you eat first from a steamed crab: the *claws* or the body?',
      'What has to go into the pot at a seafood *boil* besides crab?',
    ],
  },
];
