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
      problem: ['~How many tamales do you allow for each guest, and how many do they really eat?'],
      choice: ['Tamales: red sauce, green sauce, or sweet ones with raisins?'],
      experience: ['Who is in the kitchen with you when a big batch of tamales is made?'],
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
      problem: ['~How many empanadas make a snack, and how many make a supper?'],
      choice: ['Empanadas: baked in the oven, or fried till golden?'],
      experience: ['Which sauce do you dip an empanada or an arepa into?'],
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
      problem: ['~How many pierogi can you manage when somebody else is cooking?'],
      choice: ['Pierogi: boiled and soft, or fried till they are golden?'],
      experience: ['Which jar or sausage would you pick up first in a Polish deli?'],
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
      experience: ['Which dish do you like best with pomegranate or saffron in it?'],
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
      idea: ['What do you put on an oyster: lemon, hot sauce, or nothing at all?'],
      problem: ['~What would you say to somebody who is about to eat a first oyster?'],
      choice: ['Oysters: raw on ice, or warm from the grill with butter?'],
      experience: ['What would you like to drink with a plate of oysters?'],
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
      idea: ['What belongs next to a lobster roll: chips, coleslaw or a pickle?'],
      problem: ['~What is your tidiest way to eat crab or lobster from the shell?'],
      choice: ['A lobster roll: warm with butter, or cold with mayonnaise?'],
      experience: ['Where would you like to crack your next crab or lobster?'],
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
      problem: ['~How many napkins do you need for a plate of chicken wings?'],
      choice: ['Chicken wings: dipped in ranch, or in blue cheese?'],
      experience: ['Which piece do you take first from a plate of chicken wings?'],
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
      problem: ['~How do you eat a fully loaded hot dog without a fork?'],
      choice: ['On a hot dog: mustard, ketchup, or both in stripes?'],
      experience: ['Where does a hot dog taste best: at the match, at the fair or from your own grill?'],
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
      idea: ['What is the first thing you put on a waffle or a pancake?'],
      problem: ['~Where does the first pancake of the batch end up in your kitchen?'],
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
      problem: ['~What is your most elegant way of getting long noodles out of a bowl of pho?'],
      choice: ['A Vietnamese lunch: a steaming bowl of pho, or a crisp banh mi?'],
      experience: ['On what kind of day do you long for a bowl of pho?'],
    },
  },
  {
    name: 'poke bowls',
    says: ['poke (bowl|bar|shop|house|restaurant)', 'ahi (tuna|poke)', 'rice bowl bar', 'acai bowl'],
    clues:
      'edamame, sushi rice, raw tuna, salmon, seaweed, sesame, toppings, mango, avocado, ahi, tuna, hawaiian, nori, furikake, ponzu, sriracha mayo, wakame, soy, pickled ginger, aloha, tofu, base, topping, crispy onion, radish, spring onion, cucumber, macadamia, wasabi, lunch bowl',
    asks: {
      idea: ['Which topping does your perfect poke bowl need?'],
      problem: ['~How many toppings fit on a poke bowl before they slide off the side?'],
      choice: ['A poke bowl: salmon, tuna, or tofu with double avocado?'],
      experience: ['Which three things would you put on top of a poke bowl?'],
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
      experience: ['Which little side dish at a Korean meal do you finish first?'],
    },
  },
];
