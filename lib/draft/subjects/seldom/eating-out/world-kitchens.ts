import type { Subject } from '../../subject';

/** More kitchens from abroad, and what is eaten standing up. */
export const worldKitchens: readonly Subject[] = [
  {
    name: 'tamales',
    says: ['tamal', 'tamale', 'tamalada', 'masa harina', 'pozole', 'elote'],
    clues:
      'masa, corn husk, salsa verde, champurrado, steamer, dozen, pork, abuela, salsa, steamed, mexican, green chile, lard, christmas, filling, tamalada, mole, rajas, chicken verde, sweet corn, atole, red sauce, oaxacan, banana leaf, antojitos, handmade, pre order, wrapped, holiday, jalapeno',
    asks: {
      choice: ['+Tamales: red sauce, green sauce, or sweet ones with raisins?'],
      idea: ['+Which filling would you put inside a tamale?'],
      experience: ['+Who taught you to make tamales, or makes the best ones you know?'],
      problem: ["What's the slowest part of making tamales: the dough, or the wrapping?"],
    },
    cued: [
      'What do you drink with tamales: coffee, *atole* or champurrado?',
      'Which do you unwrap first from a mixed dozen of tamales: *pork*, chicken or cheese?',
      'How many hands do you need for a *tamalada*: two, six or a whole family?',
      'When do you eat tamales besides *Christmas*: Sundays, birthdays or any day?',
    ],
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
      choice: [
        '+Empanadas: baked in the oven, or fried till golden?',
        '+What would you fill an arepa with: cheese, beans or pulled beef?',
      ],
      idea: ['+Which filling would you fold into an empanada?'],
      experience: ['Where did you eat the best empanada or arepa of your life?'],
    },
    cued: [
      '*Arepa*: with cheese, with beef or with avocado?',
      'Which *salsa* would you spoon over a hot empanada: green, red or smoky?',
      '*Plantain*: sweet and soft, or crisp and salty?',
      '*Chimichurri*: only on meat, or on everything?',
    ],
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
      choice: [
        '+Pierogi: boiled and soft, or fried till they are golden?',
        '+Which Polish dish would you order first: pierogi, bigos or a bowl of barszcz?',
      ],
      idea: ['+Which filling would you choose for your pierogi?'],
      experience: ['Who cooked the best Polish food you have ever eaten?'],
    },
    cued: [
      'Which *kielbasa* would you put on the grill first?',
      '*Pączki* for Fat Thursday: rose jam, plum or vanilla?',
      '*Borscht*: clear with dumplings, or creamy with egg?',
      '*Bigos*: on day one, or on day three?',
    ],
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
      choice: [
        '+A Persian supper: kebabs from the charcoal, or a slow stew with saffron rice?',
        '+What would you order first at a Persian table: grilled kebab, herb stew or dips?',
      ],
      experience: ['Which Persian dish did you love from the very first bite?'],
      problem: ['~Who at your table gets the crispy rice from the bottom of the pot?'],
    },
    cued: [
      'Which *kebab* do you order: koobideh, joojeh or barg?',
      'What would you sprinkle *pomegranate* seeds on: salad, rice or dessert?',
      'Where do you like *saffron* best: in rice, in ice cream or in tea?',
      'Which dish belongs on the table at *Nowruz*: fish with herb rice, noodle soup or sweets?',
    ],
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
      choice: [
        '+Oysters: raw on ice, or warm from the grill with butter?',
        '+On your oysters: lemon, hot sauce or nothing at all?',
        '+What do you drink with oysters: stout, white wine or something sparkling?',
      ],
      idea: ["+What's the best thing to put on a fresh oyster?"],
    },
    cued: [
      'What do you drink with *oysters*: champagne, stout or lemonade?',
      'Which bread goes with *shellfish*: brown, sourdough or a crisp baguette?',
      'Where would you like to eat from a *raw bar*: by the harbour, in the city or on the beach?',
      'Which sauce would you try first on a *half shell*: mignonette, tabasco or lemon?',
    ],
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
      choice: [
        '+A lobster roll: warm with butter, or cold with mayonnaise?',
        'With a lobster roll: fries, slaw or a pickle?',
      ],
      idea: ['What would you like on the side with a lobster roll?'],
      experience: ['Where did you eat the best lobster or crab of your life?'],
    },
    cued: [
      '*Chowder*: with clams, with corn or with fish?',
      '*Crab*: in a sandwich, in a cake or straight from the shell?',
      '*Brioche* or a soft white roll: which would you fill with lobster?',
      'Where would you sit with a seafood lunch: the *dock*, the beach or the car?',
    ],
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
      idea: ['+Which sauce would you like your chicken wings tossed in?'],
      choice: [
        '+Chicken wings: barbecue, buffalo or garlic and butter?',
        '+Chicken wings: dipped in ranch, or in blue cheese?',
      ],
      experience: ["What's the hottest sauce you have tried on chicken wings?"],
    },
    cued: [
      '*Buffalo* wings: how hot do you like them, mild, medium or hot?',
      '*Boneless* wings: handy with a fork, or do you stay with the bone?',
      '*Korean* wings: sweet and sticky, or fiery with sesame?',
      '*BBQ* wings: smoky, sweet or with a bit of heat?',
      'Which do you grab first from a basket of wings: the *drum* or the flat?',
      'What keeps you cool with *spicy* wings: milk, beer or celery?',
      '*Lemon pepper* wings: dry rubbed, or dripping with butter?',
      'Which *game* goes best with a big plate of wings: football, basketball or cards?',
    ],
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
      choice: [
        '+On a hot dog: mustard, ketchup, or both in stripes?',
        'Which hot dog would you choose: New York, Chicago or chilli cheese?',
      ],
      idea: ['+What goes on your hot dog, in which order?'],
      experience: ['Where did you eat the best hot dog of your life?'],
    },
    cued: [
      'How do you like your *onions* on a hot dog: raw, fried or crispy?',
      'Which *sausage* would you choose for a bun: beef, pork or veggie?',
      'Where do you eat a *bratwurst*: at a market, at a match or in the garden?',
      'How do you like *loaded* fries beside a hot dog: cheese, chilli or both?',
    ],
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
      choice: ['+A stack of pancakes: maple syrup and berries, or bacon and eggs?'],
      idea: [
        '+Which topping would you choose first at a pancake house?',
        '+What always goes on your pancakes first?',
      ],
      experience: ['Who makes the pancakes in your family, and on which day?'],
    },
    cued: [
      'How do you like a *waffle*: berries, cream or ice cream?',
      'What do you put on a *crepe*: lemon and sugar, chocolate or ham and cheese?',
      'How thick do you like *buttermilk* pancakes: thin, fluffy or as tall as a book?',
      'Which filling would you choose for *buckwheat* pancakes: egg, mushroom or cheese?',
    ],
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
      choice: [
        '+A Vietnamese lunch: a steaming bowl of pho, or a crisp banh mi?',
        '+Vietnamese rolls: fresh and cool, or fried and crisp?',
      ],
      idea: [
        '+What would you order first at a Vietnamese restaurant?',
        'What goes into your bowl of pho first: lime, chilli, herbs or sauce?',
      ],
    },
    cued: [
      'What do you put in a *summer roll*: prawns, tofu or herbs only?',
      'How do you drink *iced coffee* with condensed milk: slow, fast or shared?',
      'What is the crunch you like best in a *banh mi*: bread, pickles or crackling?',
      'What do you dip a *spring roll* in: fish sauce, chilli or peanut?',
    ],
  },
  {
    name: 'poke bowls',
    says: ['poke (bowl|bar|shop|house|restaurant)', 'ahi (tuna|poke)', 'rice bowl bar', 'acai bowl'],
    clues:
      'edamame, sushi rice, raw tuna, salmon, seaweed, sesame, toppings, mango, avocado, ahi, tuna, hawaiian, nori, furikake, ponzu, sriracha mayo, wakame, soy, pickled ginger, aloha, tofu, base, topping, crispy onion, radish, spring onion, cucumber, macadamia, wasabi, lunch bowl',
    asks: {
      idea: ['+Which topping does your perfect poke bowl need?'],
      choice: [
        '+A poke bowl: salmon, tuna, or tofu with double avocado?',
        'Which sauce would you pour over a poke bowl: soy, sesame or spicy mayo?',
      ],
      problem: ["What's hardest to choose in a poke bowl: the fish, or the sauce?"],
    },
    cued: [
      '*Salmon* in a bowl: raw, grilled or smoked?',
      'Which fruit goes best in a poke bowl: *mango* or pineapple?',
      'How hot do you like the *sriracha* on a poke bowl: a dot, a line or a lake?',
      '*Avocado* in a poke bowl: in slices, in cubes or in a fan?',
    ],
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
      experience: [
        '+How spicy do you like your Korean food?',
        '+What do you love most about a Korean table full of small dishes?',
        '~Who takes charge of the tongs at a Korean barbecue?',
      ],
      idea: [
        '+What would you order first at a Korean restaurant?',
        '+Which Korean dish would you recommend to a first-timer?',
      ],
      choice: [
        '+What would you put on a Korean grill first: beef, pork or mushrooms?',
        '+Which Korean side dish would you ask for again: kimchi, pickles or bean sprouts?',
      ],
    },
    cued: [
      '*Kimchi*: fresh and crunchy, or sour and strong?',
      '*Bibimbap*: stirred right away, or eaten in corners?',
      '*Fried chicken*: sweet and sticky, or crisp and hot?',
      '*Tteokbokki*: with cheese, with noodles or as hot as it comes?',
    ],
  },
];
