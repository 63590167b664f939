import type { Subject } from '../subject';

/** More kitchens from abroad, and what is eaten standing up. */
export const bowls: readonly Subject[] = [
  {
    name: 'tamales',
    says: ['tamal', 'tamale', 'tamalada', 'masa harina', 'pozole', 'elote'],
    clues:
      'masa, corn husk, salsa verde, champurrado, steamer, dozen, pork, abuela, salsa, steamed, mexican, green chile, lard, christmas, filling, tamalada, mole, rajas, chicken verde, sweet corn, atole, red sauce, oaxacan, banana leaf, antojitos, handmade, pre order, wrapped, holiday, jalapeno',
    asks: {
      idea: ['Which filling would you put inside a tamale?'],
      problem: ["What's the slowest part of making tamales: the dough, or the wrapping?"],
      choice: ['Tamales: red sauce, green sauce, or sweet ones with raisins?'],
      experience: ['Who taught you to make tamales, or makes the best ones you know?'],
    },
  },
  {
    name: 'empanadas and arepas',
    says: [
      'empanada',
      'arepa',
      'pupusa',
      'chimichurri',
      '(argentinian|colombian|venezuelan|peruvian) (food|kitchen|restaurant|grill)',
    ],
    clues:
      'corn flour, crimped, ceviche, beef filling, plantain, salsa, baked, latin, beef, cheese, corn, chimichurri, pupusa, argentinian, colombian, dough, filling, venezuelan, fried, pulled beef, black bean, dozen, chorizo, avocado, pastry, salvadoran, masa, street food, curtido, malbec, dulce de leche, tequeños, guasacaca',
    asks: {
      idea: ['Which filling would you fold into an empanada?'],
      problem: ["What's hardest about making empanadas: the dough, or the crimped edge?"],
      choice: ['Empanadas: baked in the oven, or fried till golden?'],
      experience: ['Where did you eat the best empanada or arepa of your life?'],
    },
  },
  {
    name: 'Polish food',
    says: [
      'polish (food|shop|deli|kitchen|restaurant|bakery|sausage)',
      'pierog(i|y|ies)',
      'bigos',
      'zurek',
      'paczki',
      'kielbasa',
    ],
    clues:
      'dumplings, beetroot, cabbage, dill, sour cream, rye bread, pickled, borscht, pierogi, kielbasa, bigos, zurek, sauerkraut, pączki, dumpling, gherkin, barszcz, deli, sausage, potato pancake, fat thursday, kabanos, schabowy, golabki, wigilia, delicatessen, soup, curd cheese, smoked, babka, herring, ham',
    asks: {
      idea: ['Which filling would you choose for your pierogi?'],
      problem: ["What's trickiest about making pierogi: rolling, filling or pinching?"],
      choice: ['Pierogi: boiled and soft, or fried till they are golden?'],
      experience: ['Who cooked the best Polish food you have ever eaten?'],
    },
  },
  {
    name: 'Persian food',
    says: [
      '(persian|afghan|iranian) (food|restaurant|kitchen|cuisine|grill)',
      'tahdig',
      'kabuli pulao',
      'mantu',
      'ghormeh sabzi',
      'koobideh',
    ],
    clues:
      'saffron, rice, pomegranate, walnuts, barberries, charcoal, flatbread, rosewater, kebab, tahdig, koobideh, ghormeh sabzi, joojeh, stew, afghan, mantu, pulao, barberry, iranian, fesenjan, naan, lamb, aubergine, nowruz, bolani, doogh, dried lime, barg, tehran, sumac, kashk',
    asks: {
      idea: ['Which Persian dish would you like to learn: the stews, the kebabs or the rice?'],
      problem: ['~Who at your table gets the crispy rice from the bottom of the pot?'],
      choice: ['A Persian supper: kebabs from the charcoal, or a slow stew with saffron rice?'],
      experience: ['Which Persian dish did you love from the very first bite?'],
    },
  },
  {
    name: 'oysters',
    says: [
      'oyster (bar|shack|night|happy hour|festival|shucking)',
      'shucked',
      '(fresh|rock|native|dozen|grilled) oyster',
      'raw bar',
    ],
    clues:
      'lemon, mignonette, stout, ice, shellfish, half shell, tabasco, dozen, shuck, native, shell, rock, seafood, brine, champagne, happy hour, bay, farm, raw bar, pearl, hot sauce, season, salty, kilpatrick, fishmonger, slurp, grilled, tidal, merroir',
    asks: {
      idea: ["What's the best thing to put on a fresh oyster?"],
      problem: ["What's trickiest about oysters: opening them, or choosing them?"],
      choice: ['Oysters: raw on ice, or warm from the grill with butter?'],
      experience: ['Where did you eat your first oyster, and who talked you into it?'],
    },
  },
  {
    name: 'lobster rolls',
    says: [
      'lobster (roll|shack|boat|dinner|supper|pound|trap)',
      'crab (cake|shack|boil|sandwich|sandwiches)',
      'clam (chowder|bake|shack)',
      'clambake',
      'chowder',
    ],
    clues:
      'melted butter, split top, mayo, shack, shellfish, chowder, dock, maine, seafood, crab, brioche bun, butter, chip, clam chowder, crustacean, claw, boil, fresh catch, harbour, pot, trap, pound, coleslaw, tail, brown crab, celery, dressed crab, pier, surf and turf, bisque, bib',
    asks: {
      idea: ['What would you like on the side with a lobster roll?'],
      problem: ["What's the messiest part of eating a lobster or a crab?"],
      choice: ['A lobster roll: warm with butter, or cold with mayonnaise?'],
      experience: ['Where did you eat the best lobster or crab of your life?'],
    },
  },
  {
    name: 'chicken wings',
    says: [
      '(chicken|hot|buffalo|boneless) wing',
      'wing (night|wednesday|tuesday|deal)',
      'fried chicken (shop|sandwich|sandwiches|joint|bucket|shack)',
      'chicken tender',
      'nashville hot',
    ],
    clues:
      'blue cheese, ranch, celery, buffalo, crispy, buttermilk, drumstick, dips, sauce, hot, bbq, fried, tender, wednesday, boneless, korean, tossed, honey, basket, spicy, drum, burger, lemon pepper, saucy, flats, garlic parmesan, bucket, challenge, finger licking',
    asks: {
      idea: ['Which sauce would you like your chicken wings tossed in?'],
      problem: ["What's trickiest about chicken wings: the bones, or the sticky fingers?"],
      choice: ['Chicken wings: dipped in ranch, or in blue cheese?'],
      experience: ["What's the hottest sauce you have tried on chicken wings?"],
    },
  },
  {
    name: 'hot dogs',
    says: [
      'hot ?dog (stand|cart|stall|van|eating)',
      '(chicago|gourmet|loaded|chilli|chili|corn) ?dog',
      'bratwurst',
      'currywurst',
      'frankfurter',
      'hot ?dogs',
    ],
    clues:
      'mustard, onions, bun, relish, ketchup, sauerkraut, sausage, ballpark, frankfurter, bratwurst, chilli, stand, cart, van, footlong, chicago, corn dog, fries, loaded, beef frank, grill, snack, chili cheese, currywurst, fried onion, topping, vegan dog, slaw',
    asks: {
      idea: ['What goes on your hot dog, in which order?'],
      problem: ['Which topping makes a hot dog hardest to eat neatly?'],
      choice: ['On a hot dog: mustard, ketchup, or both in stripes?'],
      experience: ['Where did you eat the best hot dog of your life?'],
    },
  },
  {
    name: 'pancake house',
    says: [
      'pancake (house|stack|breakfast|bar|supper)',
      'waffle (house|bar|stall|iron|van)',
      '(belgian|bubble|liege) waffle',
      'creperie',
      'crepe (stall|van|bar)',
      'poffertjes',
    ],
    clues:
      'maple syrup, blueberries, stack, nutella, whipped cream, batter, griddle, buckwheat, buttermilk, fluffy, crepe, streaky bacon, blueberry, shrove tuesday, flip, lemon and sugar, chocolate spread, bottomless coffee, brunch, waffle, short stack, banana, soufflé, topping, drizzle, frying pan, dutch baby, gluten free, caramelised, icing sugar, sausage',
    asks: {
      idea: ['What always goes on your pancakes first?'],
      problem: ["What's the trickiest part of making pancakes: the batter, or the flip?"],
      choice: ['A stack of pancakes: maple syrup and berries, or bacon and eggs?'],
      experience: ['Who makes the pancakes in your family, and on which day?'],
    },
  },
  {
    name: 'Vietnamese food',
    says: [
      'pho (bo|ga|shop|house|bar|noodle|restaurant|night|broth)',
      'bowl of pho',
      'banh mi',
      'vietnamese (food|restaurant|kitchen|coffee|street food)',
      'summer roll',
      'bun cha',
    ],
    clues:
      'broth, coriander, cilantro, star anise, rice noodles, lime, pickled carrot, fish sauce, baguette, pho, banh mi, bun cha, summer roll, rice paper, lemongrass, nuoc cham, brisket, bean sprout, saigon, hanoi, iced coffee, condensed milk, vermicelli, spring roll, hoisin, thai basil, pork belly, slurp, bun bo hue, crispy pancake',
    asks: {
      idea: ['What goes into your bowl of pho first: lime, chilli, herbs or sauce?'],
      problem: ["What's hardest about eating pho: the chopsticks, or waiting for it to cool?"],
      choice: ['A Vietnamese lunch: a steaming bowl of pho, or a crisp banh mi?'],
      experience: ['Where did you try your first bowl of pho?'],
    },
  },
  {
    name: 'poke bowls',
    says: ['poke (bowl|bar|shop|house|restaurant)', 'ahi (tuna|poke)', 'rice bowl bar', 'acai bowl'],
    clues:
      'edamame, sushi rice, raw tuna, salmon, seaweed, sesame, toppings, mango, avocado, ahi, tuna, hawaiian, nori, furikake, ponzu, sriracha mayo, wakame, soy, pickled ginger, aloha, tofu, base, topping, crispy onion, radish, spring onion, cucumber, macadamia, wasabi, lunch bowl',
    asks: {
      idea: ['Which topping does your perfect poke bowl need?'],
      problem: ["What's hardest to choose in a poke bowl: the fish, or the sauce?"],
      choice: ['A poke bowl: salmon, tuna, or tofu with double avocado?'],
      experience: ['Where did you eat your first poke bowl, and what was in it?'],
    },
  },
  {
    name: 'Korean food',
    says: [
      'korean (barbecue|bbq|food|restaurant|fried chicken|kitchen|street food)',
      'bibimbap',
      'tteokbokki',
      'bulgogi',
      'gimbap',
      'banchan',
    ],
    clues:
      'gochujang, kimchi, sesame, tabletop grill, short rib, soju, rice cakes, lettuce wraps, bibimbap, bulgogi, tteokbokki, banchan, fried chicken, kimbap, japchae, samgyeopsal, corn dog, pork belly, stew, jjigae, seoul, sizzling, marinade, galbi, ramyeon, mandu, dumpling, spicy, chopstick, stone bowl, ferment',
    asks: {
      idea: ['Which Korean dish would you like to learn to make at home?'],
      problem: ['~Who takes charge of the tongs at a Korean barbecue?'],
      choice: ['At a Korean table: meat on the grill, or a sizzling bibimbap?'],
      experience: ['Which Korean dish did you love from the very first bite?'],
    },
  },
];
