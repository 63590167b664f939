import type { Subject } from '../subject';

/** What is cooked and sold at a hatch, a stall or a long table. */
export const street: readonly Subject[] = [
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
      idea: ['Which flavour do you like best under the sprinkles at the ice cream van?'],
      problem: ['~How do you get the ice creams back to the family before they melt?'],
      choice: ['From the ice cream van: a cone with sprinkles, or something on a stick?'],
      experience: ['What did you always ask for at the ice cream van as a child?'],
    },
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
      idea: ['Where near you should a food truck park for one evening a week?'],
      problem: ['~Which food truck meal always ends up on your shirt?'],
      choice: ['Lunch from a food truck: your usual every time, or whatever is new on the board?'],
      experience: ['Which dish would you cross town to get from a food truck?'],
    },
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
      idea: ['Where would you like to find a coffee van at eight in the morning?'],
      problem: ["What's hardest to carry along with a takeaway coffee: a bag, a dog or an umbrella?"],
      choice: ['Coffee from a van: stay for a chat, or walk on with the cup?'],
      experience: ['What do you order from a coffee van on a freezing morning?'],
    },
  },
  {
    name: 'fish van',
    says: ['fish van', "fishmonger'?s? van", 'mobile fishmonger', 'fish (round|stall)'],
    clues:
      'boat, crab, haddock, catch, landed, kipper, usual stops, fillet, harbour, cod, fishmonger, mackerel, salmon, round, mobile, village stop, smoked, plaice, prawn, stall, skate, ice, sea bass, wet fish, hake, mussels, scallop, parked, fishcake, doorstep, boned',
    asks: {
      idea: ['Which fish would you like to learn how to fillet?'],
      problem: ['Which fish would you buy more often if you knew how to cook it?'],
      choice: ['Fish for dinner: fried in butter, baked in the oven or in a pie?'],
      experience: ['Which fish did you grow up eating, and how was it cooked?'],
    },
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
      idea: ['Which side dish should come with every plate of ribs?'],
      problem: ['~How do you eat ribs without getting sauce on your shirt?'],
      choice: ['On your barbecue plate: ribs, brisket or pulled pork?'],
      experience: ['~How far would you drive for a good plate of barbecue?'],
    },
  },
  {
    name: 'crawfish boil',
    says: ['crawfish', '(shrimp|seafood|low ?country|crab) boil', 'fish fry', 'fish fries'],
    clues:
      "corn, andouille, cajun, live sacks, by the pound, newspaper, potatoes, spice, shrimp, mudbug, louisiana, pound, sausage, seafood, pot, garlic butter, bayou, live, catfish, lent, tray, crab, propane, sack, purge, fish fry, zydeco, gumbo, suck the heads, spicy, po'boy",
    asks: {
      idea: ['What goes into your crawfish boil besides corn and potatoes?'],
      problem: ['~Who in your family peels crawfish the fastest?'],
      choice: ['At a crawfish boil: straight to the crawfish, or the corn and potatoes first?'],
      experience: ['Who taught you how to peel a crawfish?'],
    },
  },
  {
    name: 'pasties',
    says: ['past(y|ies)', 'cornish pasty', 'pasty shop', 'pasties'],
    clues:
      'crimp, skirt beef, swede, steak bake, flaky, cheese and onion, shortcrust, pastry, steak, beef, cornish, filling, oggy, potato, bake, oven, handmade, skirt, crust, bakery, lamb, miner, bacon, half-baked, sausage roll, warm, gravy, lunch, cornwall, turnip, veg, peppery',
    asks: {
      idea: ['Which new filling would you like to try in a pasty?'],
      problem: ['~How long can you wait for a hot pasty to cool before the first bite?'],
      choice: ['A pasty for lunch: just as it comes, or with a sauce on the side?'],
      experience: ['Where does a warm pasty taste best: on a bench, on the beach or in the car?'],
    },
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
      idea: ['Which mithai would you like more people to taste?'],
      problem: ['~Which sweet always goes first when you open a box of mithai?'],
      choice: ['How do you like a box of mithai: all one kind, or a bit of everything?'],
      experience: ['Which sweet has to be on the table at Diwali in your family?'],
    },
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
      idea: ['Which filling would you like to try in a samosa?'],
      problem: ['~Which street snack can you never eat without wearing half of it?'],
      choice: ['~With a samosa: green chutney, tamarind or ketchup?'],
      experience: ['Which street snack takes you straight back to your school days?'],
    },
  },
  {
    name: 'tiffin service',
    says: ['tiffin', 'tiffin (service|box|meal|cent(re|er))', 'dabba', 'dabbawala', 'ghar ka khana'],
    clues:
      'roti, sabzi, dal, home style, monthly plan, lunch box, thali, chapati, dabba, home-cooked, rice, meal, lunchbox, veg, delivery, jain, office, homely, pg, subscription, weekly menu, trial meal, student, non-veg, curry, bachelor, steel, less oil, hostel, hygienic, dinner',
    asks: {
      idea: ['Which dish from home would you like to find in your tiffin on a Monday?'],
      problem: ['~Who always wants a bite when you open your tiffin?'],
      choice: ['In a tiffin: plain dal and roti every day, or a surprise under the lid?'],
      experience: ['What did you hope to find in your tiffin at school?'],
    },
  },
  {
    name: 'dumplings',
    says: ['dumpling', 'dim sum', 'momo', 'gyoza', 'bao bun', 'pierogi', 'wonton'],
    clues:
      'steamed, bamboo, dipping sauce, folded, chilli oil, pan fried, filling, dim sum, momo, gyoza, pork, bao, wrapper, soy, pleat, prawn, wonton, soup, chicken, shumai, vinegar, handmade, har gow, chive, potsticker, xiao long bao, basket, jhol, dough',
    asks: {
      idea: ['Which filling would you like to find in a dumpling?'],
      problem: ['~Who always takes the last dumpling at your table?'],
      choice: ['Dumplings: steamed, fried or floating in soup?'],
      experience: ['Where did you eat the best dumplings you can remember?'],
    },
  },
  {
    name: 'ramen and noodles',
    says: ['ramen', 'noodle (bar|shop|house|soup)', 'udon', 'pho', 'hand pulled noodle', 'laksa', 'tonkotsu'],
    clues:
      'broth, bowl, slurp, chopsticks, miso, soft egg, pork belly, chilli oil, tonkotsu, pho, udon, egg, soup, chashu, topping, wok, spicy, pork, soba, hand-pulled, spring onion, bone, nori, beef, shoyu, laksa, stir fry, bamboo shoots, pad thai, vegan, pull',
    asks: {
      idea: ['Which topping would you order double on a bowl of ramen?'],
      problem: ['~How do you eat noodle soup without splashing your shirt?'],
      choice: ["~A bowl of noodles: chopsticks to the end, or a fork when nobody's looking?"],
      experience: ['What goes into your bowl of noodles on a cold, wet evening?'],
    },
  },
  {
    name: 'supper club',
    says: ['supper ?club', 'long table (dinner|supper|lunch)', 'communal table', 'secret supper'],
    clues:
      'courses, strangers, byob, set menu, seats, guest chef, candlelit, host, chef, menu, table, wine pairing, communal, dining, pop-up, canapé, secret location, guests, tasting, long table, evening, dessert, starter, seasonal, home, kitchen, five-course, welcome drink, cocktail, farm, dietary',
    asks: {
      idea: ['Who would you like to sit next to at a supper club?'],
      problem: ['What do you ask a stranger first at a shared dinner table?'],
      choice: ['At a supper club: sit with your friends, or next to somebody new?'],
      experience: ['Which dish would you happily cook for a table of strangers?'],
    },
  },
  {
    name: 'grazing table',
    says: [
      'grazing (table|box|platter|board|boxes)',
      'graze (table|box|board)',
      'charcuterie (board|box|cup)',
    ],
    clues:
      'figs, crackers, cured meats, grapes, platter, brie, prosciutto, baby shower, cheese, charcuterie, fruit, olives, board, box, dips, wedding, honey, catering, nibbles, bread, nuts, chutney, per person, antipasti, crudités, hire, styled, feast, corporate, salami',
    asks: {
      idea: ['What would you put in the middle of a grazing table?'],
      problem: ["What's hardest to resist on a grazing table when you are already full?"],
      choice: ['~At a grazing table: one small plate, or back for more all evening?'],
      experience: ['What do you always go back for at a grazing table?'],
    },
  },
];
