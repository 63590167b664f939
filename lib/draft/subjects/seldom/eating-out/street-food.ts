import type { Subject } from '../../subject';

/** What is cooked and sold at a hatch, a stall or a long table. */
export const streetFood: readonly Subject[] = [
  {
    name: 'ice cream van',
    says: [
      'ice cream (van|truck|cart|trike|bike)',
      'mr whippy',
      '(cone|cornet|ice cream) with a flake',
      'ice cream round',
    ],
    clues:
      'flake, cornet, chimes, lolly, sprinkles, school disco, wafer, whippy, cone, 99, sauce, whipped, round, wedding, scoop, truck, soft serve, raspberry, freezer, jingle, screwball, street, school fete, twister, kids, summer, corporate hire, nuts, park, tub',
    asks: {
      choice: ['+At the ice cream van: a flake, sprinkles or sauce?'],
      experience: [
        '+What did you always ask for at the ice cream van as a child?',
        '~How do you get the ice creams back to the family before they melt?',
      ],
      idea: [
        '+Which tune should an ice cream van play?',
        '+Which flavour should every ice cream van have?',
        '+What would you order first from an ice cream van?',
        '+Where would you love to see an ice cream van turn up?',
      ],
    },
    cued: [
      'What do you do with a *flake* first: eat it, or push it down into the ice cream?',
      'When should an ice cream van turn up at a *wedding*: after the meal or after the dancing?',
      'What did you spend your coins on at a *school fete*?',
      "Which tune do you like best in an ice cream van's *chimes*?",
      'Which *sauce* goes on a whipped ice cream: raspberry, chocolate or none?',
      'An ice *lolly*: bite it, or lick it slowly?',
      'Which *cone* do you like: the light wafer kind, or the crunchy waffle kind?',
      'An ice cream van at a *birthday* party: before the cake, or after it?',
    ],
  },
  {
    name: 'food truck',
    says: [
      'food (truck|trailer)',
      '(taco|bbq|pizza|noodle|birria|burger|kebab|crepe|crêpe) (truck|trailer|van)',
      'food truck (park|rally|friday)',
    ],
    clues:
      'parked, birria, loaded fries, quesadilla, agua fresca, hatch, till sold out, taco, burger, pitch, bbq, street food, trailer, serving, menu, kebab, brewery, location, kitchen, catering, noodle, wedding, hot sauce, generator, queue, pizza, festival, wheels, parking lot, smash, lunch, sold out',
    asks: {
      experience: [
        '+~Which food truck meal always ends up on your shirt?',
        '+Which sauce do you ask for at a food truck?',
        '+Which dish tastes better from a food truck than anywhere else?',
      ],
      idea: [
        '+Which dish would you cross town to get from a food truck?',
        '+Which smell would pull you straight to a food truck?',
        '+Which food truck special would make you forget your packed lunch?',
      ],
    },
    cued: [
      '*Tacos*: soft with lime, or crunchy with plenty of cheese?',
      'What goes on your *burger* from a truck: onions, pickles or an egg?',
      '*Loaded fries*: cheese, chilli or pulled pork?',
      'What would you order first from a *BBQ* truck: ribs, brisket or corn?',
      'Which *noodle* dish would you eat standing up from a paper box?',
      'What food truck would you book for a *wedding*: pizza, tacos or ice cream?',
      'A beer and a bite outside a *brewery*: burger, pretzel or pizza?',
      'How do you like your *hot sauce*: a drop, a drizzle or the whole bottle nearby?',
    ],
  },
  {
    name: 'coffee van',
    says: [
      'coffee (van|truck|trailer|cart|trike|horsebox|bike)',
      'mobile (coffee|barista|espresso)',
      'coffee (horse ?box|hatch|hut|kiosk)',
    ],
    clues:
      'parked, espresso, flat white, touchline, lay by, horsebox, barista, hatch, latte, beans, cup, pitch, trailer, hot chocolate, cake, brew, oat milk, wedding, grinder, pastries, cappuccino, dog treats, mobile, milk, match, station, roaster, iced',
    asks: {
      choice: [
        '+Where would you like to see a coffee van: at the park, the station or the beach?',
        '+What would you have with a coffee from a van: a brownie, a pastry or a bacon roll?',
        '+From a coffee van: a latte, a flat white or a hot chocolate?',
      ],
      experience: ['What do you order from a coffee van on a freezing morning?'],
    },
    cued: [
      'What do you ask for at the hatch: a *flat white*, a latte or a tea?',
      'Which *cake* goes best with a takeaway coffee: brownie, flapjack or banana bread?',
      'Which milk do you take: whole, skimmed or *oat milk*?',
      'What does your dog do when it hears the words *dog treats*?',
    ],
  },
  {
    name: 'fish van',
    says: ['fish van', "fishmonger'?s? van", 'mobile fishmonger', 'fish (round|stall)'],
    clues:
      'boat, crab, haddock, catch, landed, kipper, usual stops, fillet, harbour, cod, fishmonger, mackerel, salmon, round, mobile, village stop, smoked, plaice, prawn, stall, skate, ice, sea bass, wet fish, hake, mussels, scallop, parked, fishcake, doorstep, boned',
    asks: {
      idea: [
        '+Which fish would you like to see on the fish van?',
        'What would you cook tonight with fish from the van?',
      ],
      choice: ['+What do you buy first from the fish van: haddock, salmon or kippers?'],
      experience: ['Which fish makes the best fish pie?'],
    },
    cued: [
      'How do you like *cod*: battered, baked or in a fish cake?',
      'What goes best with *crab*: brown bread, lemon or mayonnaise?',
      'Which sauce belongs with *salmon*: dill, lemon or hollandaise?',
      'How do you like *prawns*: in a curry, cold with sauce or in garlic?',
      'What do you eat with a *kipper*: bread, egg or nothing at all?',
      'How do you like *mackerel*: grilled, smoked or in a pâté?',
      'How do you like to buy *plaice*: on the bone, filleted or breaded?',
      'How do you cook *haddock*: in milk, in batter or in the oven?',
    ],
  },
  {
    name: 'pit barbecue',
    says: [
      'brisket',
      'pulled pork',
      'burnt ends',
      'pit ?master',
      'smoked ribs',
      'low and slow',
      'bbq (joint|shack)',
      'baby back ribs',
    ],
    clues:
      'smoker, ribs, hickory, rub, slaw, mac and cheese, cornbread, by the pound, brisket, pulled pork, burnt ends, pitmaster, low and slow, oak, sauce, bark, smoke ring, tray, bun, beans, hot link, pickles, charcoal, wings, turkey, meat, sold out, offset, collard greens',
    asks: {
      choice: [
        '+On your barbecue plate: ribs, brisket or pulled pork?',
        '+Which barbecue sauce do you like best: sweet, smoky or spicy?',
      ],
      idea: ['+Which side dish should come with every plate of ribs?'],
      experience: ['~How far would you drive for a good plate of barbecue?'],
    },
    cued: [
      'How do you like your *brisket*: sliced, chopped or in a bun?',
      'Which sauce would you put on *pulled pork*: sweet, smoky or sharp?',
      "What's the best dip for smoked *wings*: blue cheese, ranch or hot sauce?",
      'Which way do you like *mac and cheese*: creamy, crunchy on top or smoky?',
      'What would you smoke first in a new *smoker*: ribs, chicken or cheese?',
      'How do you eat *cornbread*: with butter, with honey or dunked in beans?',
      'What goes with *burnt ends*: pickles, slaw or plain white bread?',
      'Which *hot link* or sausage would you put on the grill first?',
    ],
  },
  {
    name: 'crawfish boil',
    says: ['crawfish', '(shrimp|seafood|low ?country|crab) boil', 'fish fry', 'fish fries'],
    clues:
      "corn, andouille, cajun, live sacks, by the pound, newspaper, potatoes, spice, shrimp, mudbug, louisiana, pound, sausage, seafood, pot, garlic butter, bayou, live, catfish, lent, tray, crab, propane, sack, purge, fish fry, zydeco, gumbo, suck the heads, spicy, po'boy",
    asks: {
      idea: ['+What goes into your crawfish boil besides corn and potatoes?'],
      choice: [
        '+How spicy do you like a crawfish boil: mild, lively or hot?',
        'At a crawfish boil: straight to the crawfish, or the corn and potatoes first?',
      ],
      problem: ['~Who in your family peels crawfish the fastest?'],
    },
    cued: [
      'Where does *garlic butter* taste best at a boil: on corn, on bread or on shellfish?',
      'What do you drink with a *Cajun* boil: beer, sweet tea or lemonade?',
      'How hot do you like the *spice* in a boil: mild, tingling or tears?',
      'Which would you rather have in the pot: *shrimp*, crab or sausage?',
    ],
  },
  {
    name: 'pasties',
    says: ['past(y|ies)', 'cornish pasty', 'pasty shop', 'pasties'],
    clues:
      'crimp, skirt beef, swede, steak bake, flaky, cheese and onion, shortcrust, pastry, steak, beef, cornish, filling, oggy, potato, bake, oven, handmade, skirt, crust, bakery, lamb, miner, bacon, half-baked, sausage roll, warm, gravy, lunch, cornwall, turnip, veg, peppery',
    asks: {
      idea: ['+Which new filling would you like to try in a pasty?'],
      experience: ['Where does a warm pasty taste best: on a bench, on the beach or in the car?'],
      choice: [
        'A pasty for lunch: just as it comes, or with a sauce on the side?',
        'Which pasty would you pick first: traditional, cheese and onion or chicken?',
      ],
    },
    cued: [
      'Which pasty would you take on a long walk: *cheese* or steak?',
      '*Crimp* of a pasty: the first bite, or the last?',
      'What would you like to find inside a *breakfast* pasty?',
      'Which bake from a *Cornish* holiday would you bring home?',
    ],
  },
  {
    name: 'Indian sweets',
    says: [
      'mithai',
      'ladd(u|oo)',
      'gulab jamun',
      'b[au]rfi',
      'jalebi',
      'kaju katli',
      'rasgulla',
      'indian sweet',
      'halwai',
    ],
    clues:
      'diwali, ghee, raksha bandhan, gift box, festival box, namkeen, saffron, mithai, laddu, barfi, gulab jamun, jalebi, kaju katli, rasgulla, box, peda, halwa, kilo, milk, pistachio, rakhi, sugar syrup, soan papdi, khoya, dry fruit, rasmalai, besan, assorted, mysore pak, festive, wedding box, motichoor, silver leaf',
    asks: {
      experience: [
        '+~Which sweet always goes first when you open a box of mithai?',
        '+Which sweet has to be on the table at Diwali in your family?',
        '+Which mithai do you never get tired of?',
        '+Which Indian sweet takes you straight back to childhood?',
      ],
      choice: ['+How do you like a box of mithai: all one kind, or a bit of everything?'],
      idea: ['+Who would you give a box of mithai to first?'],
    },
    cued: [
      'Who gets the first box of sweets from you at *Diwali*?',
      'Which sweet would you send with a rakhi at *Raksha Bandhan*?',
      'Which *laddu* is your favourite: besan, motichoor or coconut?',
      'How do you like *gulab jamun*: warm, cold or with ice cream?',
      'What do you eat with hot *jalebi*: milk, rabri or nothing at all?',
      'How many pieces of *kaju katli* do you take with one cup of tea?',
      'Which *barfi* do you look for first on the tray: pistachio, coconut or plain milk?',
      'When did you first taste a *rasgulla*, and who gave it to you?',
    ],
  },
  {
    name: 'samosas and chaat',
    says: [
      'samosa',
      'namkeen',
      'farsan',
      'chaat',
      'pani ?puri',
      'bhel',
      'kachori',
      'vada pav',
      'pakora',
      'golgappa',
    ],
    clues:
      'chutney, tamarind, sev, masala, crispy, evening snack, gram flour, tikki, pani puri, bhel, potato, fried, aloo tikki, peas, golgappa, street food, spicy, dahi, papdi, pakora, filling, farsan, mint, dhokla, chickpea, kachori, namkeen, yoghurt, pav bhaji, tea time, platter, raj kachori',
    asks: {
      idea: ['+Which filling would you like to try in a samosa?'],
      choice: [
        '+How do you like your chaat: sweet, spicy or tangy?',
        'Which evening snack would you choose: samosas, pakoras or kachori?',
        '+~With a samosa: green chutney, tamarind or ketchup?',
      ],
    },
    cued: [
      '*Pani puri*: how many in a row can you manage?',
      '*Tikki*: plain, with chaat or in a bun?',
      '*Pakora* on a rainy day: onion, potato or chilli?',
      'What do you dip first in *tamarind* sauce?',
    ],
  },
  {
    name: 'tiffin service',
    says: ['tiffin', 'tiffin (service|box|meal|cent(re|er))', 'dabba', 'dabbawala', 'ghar ka khana'],
    clues:
      'roti, sabzi, dal, home style, monthly plan, lunch box, thali, chapati, dabba, home-cooked, rice, meal, lunchbox, veg, delivery, jain, office, homely, pg, subscription, weekly menu, trial meal, student, non-veg, curry, bachelor, steel, less oil, hostel, hygienic, dinner',
    asks: {
      experience: [
        '+~Who always wants a bite when you open your tiffin?',
        '+What makes a tiffin taste like home?',
      ],
      idea: [
        '+Which dish from home would you like to find in your tiffin on a Monday?',
        '+Which dal would you choose for your tiffin?',
        '+Which sabzi would you like to find in your tiffin?',
      ],
      choice: ['+In a tiffin: plain dal and roti every day, or a surprise under the lid?'],
    },
    cued: [
      'What do you start with on a *thali*: the dal, the sabzi or the sweet?',
      'How do you like the *roti* in your tiffin: with ghee, plain or extra soft?',
      'Which *dal* tastes most of home: toor, moong or masoor?',
      'Which *sabzi* could you eat every week: aloo gobi, bhindi or palak?',
      'Which dish from home does a *student* miss first in a new city?',
      'When do you open your *lunch box*: on the stroke of lunch, or well before?',
      'Which *non-veg* dish would you want in a tiffin: egg curry, chicken or fish?',
      'Where do you like to eat a tiffin at the *office*: at the desk, in the canteen or outdoors?',
    ],
  },
  {
    name: 'dumplings',
    says: ['dumpling', 'dim sum', 'momo', 'gyoza', 'bao bun', 'pierogi', 'wonton'],
    clues:
      'steamed, bamboo, dipping sauce, folded, chilli oil, pan fried, filling, dim sum, momo, gyoza, pork, bao, wrapper, soy, pleat, prawn, wonton, soup, chicken, shumai, vinegar, handmade, har gow, chive, potsticker, xiao long bao, basket, jhol, dough',
    asks: {
      choice: ['+Dumplings: steamed, fried or floating in soup?', '+Dumplings: pork, prawn or vegetable?'],
      idea: ['+Which filling would you like to find in a dumpling?'],
      problem: ['~Who always takes the last dumpling at your table?'],
    },
    cued: [
      'What do you dip a *gyoza* in: soy, vinegar or chilli oil?',
      'How do you eat a *wonton*: in soup, fried or in chilli oil?',
      'Which basket do you order first at *dim sum*?',
      'What goes with *momo* at your table: tomato chutney, sesame or chilli?',
    ],
  },
  {
    name: 'ramen and noodles',
    says: ['ramen', 'noodle (bar|shop|house|soup)', 'udon', 'pho', 'hand pulled noodle', 'laksa', 'tonkotsu'],
    clues:
      'broth, bowl, slurp, chopsticks, miso, soft egg, pork belly, chilli oil, tonkotsu, pho, udon, egg, soup, chashu, topping, wok, spicy, pork, soba, hand-pulled, spring onion, bone, nori, beef, shoyu, laksa, stir fry, bamboo shoots, pad thai, vegan, pull',
    asks: {
      idea: ['+Which topping would you order double on a bowl of ramen?'],
      choice: [
        '+Which broth do you choose for your ramen: miso, soy or tonkotsu?',
        "~A bowl of noodles: chopsticks to the end, or a fork when nobody's looking?",
      ],
      experience: ['What goes into your bowl of noodles on a cold, wet evening?'],
    },
    cued: [
      'How do you like the *egg* in a ramen: soft, hard or marinated?',
      'What do you pick first in the bowl of *pho*: herbs, lime or chilli?',
      'Which *miso* ramen would you choose: mild and white, red, or with chilli?',
      'Which noodle suits you: thin, thick *udon* or something in between?',
    ],
  },
  {
    name: 'supper club',
    says: ['supper ?club', 'long table (dinner|supper|lunch)', 'communal table', 'secret supper'],
    clues:
      'courses, strangers, byob, set menu, seats, guest chef, candlelit, host, chef, menu, table, wine pairing, communal, dining, pop-up, canapé, secret location, guests, tasting, long table, evening, dessert, starter, seasonal, home, kitchen, five-course, welcome drink, cocktail, farm, dietary',
    asks: {
      experience: ['Which dish would you happily cook for a table of strangers?'],
      choice: ['At a supper club: sit with your friends, or next to somebody new?'],
      idea: ['Who would you like to sit next to at a supper club?'],
      problem: ['What do you ask a stranger first at a shared dinner table?'],
    },
    cued: [
      'Which cuisine would you like a *guest chef* to cook for one night?',
      'What would you bring to a *BYOB* evening with strangers at the table?',
      'Which *dessert* should end a long dinner: something chocolate, fruity or cheesy?',
      'Where would you set a *long table*: in a barn, a garden or a gallery?',
    ],
  },
];
