import type { Besides } from '../../subject';

/** What is known of the subjects of `common/restaurant.ts` besides their rows. */
export const restaurant: Besides = {
  'Sunday roast': {
    clues:
      'roast beef, roasties, gravy, yorkshires, trimmings, roast potatoes, cauliflower cheese, topside, crackling, yorkshire pudding, beef, lamb, pork, veg, sirloin, stuffing, carvery, nut roast, 12 till 4, table, chicken, horseradish, sittings, pud, apple sauce, red cabbage, parsnip, mint sauce, kitchen',
    cued: [
      'What goes on your plate with *roast beef*: horseradish, mustard or just gravy?',
      'What do you put in your *Yorkshire* pudding first: gravy, peas or meat?',
      'What goes with *roast pork*: apple sauce, crackling or stuffing?',
      'Which herb belongs on a *lamb* roast: mint, rosemary or thyme?',
      'Which part of a roast *chicken* do you ask for: leg, breast or wing?',
      'Which *veg* would you like more of with a Sunday roast: carrots, greens or parsnips?',
      'What follows a Sunday roast in your house: *crumble*, a walk or a nap?',
      'What do you do with roast *leftovers*: sandwiches, soup or bubble and squeak?',
    ],
  },
  pizza: {
    clues:
      'wood fired, toppings, mozzarella, 16 inch, stone baked, nduja, large pizzas, pizzas, dips, garlic bread, dough, slice, margherita, pepperoni, base, oven, neapolitan, topping, sourdough, pizzeria, calzone, crust, tomato, 12 inch, deep dish, basil, takeaway, stretch, italian, pineapple, cheesy, pizzaiolo',
    cued: [
      'What do you add to a *margherita*: basil, chilli or nothing at all?',
      'What goes best with *pepperoni* on a pizza: olives, onions or more cheese?',
      'Which *dip* should always stand next to a pizza?',
      'How do you like a *sourdough* base: thin and crisp, or thick and chewy?',
      'What do you like to share before a pizza: *garlic bread*, olives or a salad?',
      'What should be in a *calzone* besides cheese?',
      'Who gets the last slice of a *large* pizza at your table?',
      'Which *vegan* topping is best on a pizza: mushrooms, artichokes or peppers?',
    ],
  },
  burgers: {
    clues:
      'smash, fries, buns, patties, loaded fries, brioche, american cheese, burger sauce, onion rings, pickles, patty, cheese, beef, bacon, loaded, chicken, sauce, double, shake, brisket, wings, buttermilk, jalapeno, grill, juicy, relish, vegan, stacked, cheeseburger, dripping',
    cued: [
      'How many patties make a proper *smash* burger: one, two or three?',
      'Which *cheese* melts best on a burger: cheddar, blue or American?',
      'How do you like the *bacon* in a burger: crisp or soft?',
      'Which *fries* go best with a burger: skinny, chunky or curly?',
      'How do you like a *chicken* burger: crispy, grilled or spicy?',
      'Where does the *sauce* go: in the burger, or on the side for the chips?',
      'Which bun would you choose for a burger: soft *brioche*, seeded or sourdough?',
      'What happens to the *pickles* in your burger: eaten first, left in or given away?',
    ],
  },
  'fish and chips': {
    clues:
      'chippy, scraps, mushy peas, haddock, cod, batter, fryers, vinegar, fishcakes, curry sauce, pukka, fish, chips, battered sausage, saveloy, beef dripping, scampi, wrapped, fish friday, tartare sauce, plaice, salt, potato, takeaway, pensioner special, pickled egg, crispy, gravy, seafront, hake, fillets, gherkin',
    cued: [
      'Which would you order with your chips: *haddock*, cod or plaice?',
      'How do you eat *mushy peas*: on the side, on the chips or with plenty of vinegar?',
      'What do you dip into *curry sauce* first: a chip, a sausage or a bit of fish?',
      'What do you like best about *batter*: the crunch, the bubbles or the scraps?',
      "What's the right way to eat a *battered sausage*: in the hand, on a fork or in a bun?",
      'How many *fishcakes* would you order with your chips: none, one or two?',
      'Where do fish and chips taste best at the *seaside*: on the wall, on the pier or in the car?',
      'Who goes out for the fish and chips on a *Friday* in your family?',
    ],
  },
  curry: {
    clues:
      'masala, korma, bhuna, naans, madras, poppadom, karahi, butter chicken, rogan josh, rice, spices, tikka, biryani, indian, tandoori, balti, dosa, bhaji, coconut, katsu, thai, lamb, thali, saag, popadom, samosa, vindaloo, takeaway, dal, paneer, chutney, spicy',
    cued: [
      'What do you like with a *biryani*: raita, a curry sauce or a crisp salad?',
      'What belongs on top of a *korma*: almonds, coconut or fresh coriander?',
      'How do you cool down after a hot *madras*: yoghurt, bread or a cold drink?',
      'How do you finish the sauce of a *butter chicken*: with bread, with rice or with a spoon?',
      'What goes on your *poppadom* first: mango chutney, lime pickle or raita?',
      'Which *Thai* curry do you reach for: green, red or massaman?',
      'What should be inside a *katsu* curry: chicken, prawn, tofu or sweet potato?',
      'Which *tikka* would you choose: chicken, lamb, paneer or fish?',
    ],
  },
  sushi: {
    clues:
      'tempura, wasabi, california roll, gyoza, ramen, poke, bento, roll, nigiri, sashimi, salmon, tuna, rice, japanese, omakase, soy sauce, maki, avocado, platter, chef, raw fish, seaweed, chopsticks, eel, temaki, ginger, nori, conveyor belt, prawn',
    cued: [
      'How much *wasabi* do you take: none, a dab or enough to make your eyes water?',
      'Which *nigiri* do you pick up first: salmon, tuna or prawn?',
      'What do you eat first from a *bento* box: the rice, the fish or the pickles?',
      'Which *tempura* would you order for the table: prawn, sweet potato or aubergine?',
      'How do you like *salmon* in sushi: raw, seared or smoked?',
      'Which filling do you like best in *gyoza*: pork, chicken or vegetable?',
      'What has to be on top of a bowl of *ramen*: an egg, pork or plenty of spring onion?',
      'Who would you share a big sushi *platter* with: family, friends or nobody at all?',
    ],
  },
  tacos: {
    clues:
      'salsa, al pastor, tortillas, birria, carne asada, churros, chimichanga, guacamole, mexican, elote, burrito, margarita, carnitas, nachos, quesadilla, chilli, corn, taqueria, cantina, tuesday, slow cooked, street, lime, pulled pork, hot sauce, coriander, queso, barbacoa, loaded, mezcal',
    cued: [
      'How hot do you like your *salsa*: mild, medium or fiery?',
      'What belongs in *guacamole* besides avocado: lime, tomato or chilli?',
      'For a taco: a corn *tortilla*, or a flour one?',
      'With *birria* tacos: dip every bite, or drink the broth at the end?',
      "What can't be missing from a *burrito*: rice, beans or extra cheese?",
      'How do you like the rim of a *margarita*: with salt, with chilli or plain?',
      'Which topping goes first on a plate of *nachos*?',
      'What would you dip *churros* in: chocolate, caramel or coffee?',
    ],
  },
  barbecue: {
    clues:
      'ribs, smoked, slaw, hickory, by the pound, mac and cheese, brisket, smoker, pulled pork, charcoal, pitmaster, sauce, burnt ends, wings, grill, low and slow, meat, texas, hog roast, beans, rub, cornbread, oak, tray, pit, sausage, pickles, smokehouse, flames',
    cued: [
      'How do you like your *brisket*: in slices, in a bun or chopped with beans?',
      'What goes on a *pulled pork* roll: slaw, apple sauce or pickles?',
      'How do you eat barbecue *ribs*: with both hands, with a fork or over the sink?',
      'Which *sauce* suits barbecue best: sweet, sharp or hot?',
      'How hot do you like your barbecue *wings*: mild, medium or ready with a glass of milk?',
      'Which smells better to you: *charcoal*, applewood or oak?',
      'What goes with a *hog roast*: apple sauce, stuffing or crackling on top?',
      'Which *burger* would you put on the grill first: beef, chicken or halloumi?',
    ],
  },
  steak: {
    clues:
      'medium rare, dry aged, fillet, rump, peppercorn, flat iron, t bone, 8oz, surf and turf, chimichurri, ribeye, sirloin, chips, grill, sauce, oz, beef, tomahawk, cut, wagyu, bearnaise, sharing, marbled, frites, porterhouse, steakhouse, charcoal, red wine, grass fed',
    cued: [
      'How would you season a *ribeye*: just salt, plenty of pepper or a spice rub?',
      'What would you drink with your steak on *steak night*: red wine, beer or a cocktail?',
      'When would you order a *fillet* steak: on a birthday, on a date or for no reason at all?',
      'Who would you share a *tomahawk* steak with?',
      'What goes in a good *sirloin* sandwich: onions, mustard or rocket?',
      'What would you have beside the steak in a *surf and turf*: prawns, lobster or scallops?',
      'What would you cook beside a *rump* steak on a quick evening: eggs, tomatoes or onions?',
      'How do you cook steak over the *grill*: gas, charcoal or wood?',
    ],
  },
  pasta: {
    clues:
      'ragu, rigatoni, pappardelle, fresh pasta, linguine, bolognese, tortellini, italian, meatballs, al dente, lasagne, carbonara, gnocchi, ravioli, spaghetti, sauce, tagliatelle, parmesan, handmade, egg, semolina, pesto, dough, tomato, trattoria, garlic bread, truffle, penne, cacio e pepe, burrata, bowl',
    cued: [
      'What makes a *carbonara* right for you: lots of pepper, lots of cheese or crisp bacon?',
      'What do you put in a *lasagne* that others leave out?',
      'Which sauce would you put on *gnocchi*: tomato, blue cheese or sage and butter?',
      'What would you like inside a *ravioli*: pumpkin, spinach or meat?',
      'What do you twirl your *spaghetti* with: fork only, or fork and spoon?',
      'What would you stir a spoonful of *pesto* into besides pasta?',
      'What do you eat with a *bolognese*: bread, a salad or just a big spoon?',
      'Which shape would you learn to roll first at a *fresh pasta* class?',
    ],
  },
  'vegan menu': {
    clues:
      'tofu, oat milk, seitan, dairy free, jackfruit, vegans, plant based, ve, veggie, meat free, dishes, veganuary, aubergine, burger, lentil, chickpea, cashew cheese, roast, tempeh, mushroom, chef, thali, egg free, cauliflower, falafel, marked, kitchen, nut roast, options, dessert',
    cued: [
      'How do you like *tofu* best: crispy, silken or smoked?',
      'Which dish would you like to start *Veganuary* with?',
      'What belongs in the middle of a vegan *roast*: nuts, mushrooms or squash?',
      'Which vegan *burger* would you order: bean, mushroom or beetroot?',
      'Where do you like *oat milk* best: in coffee, in porridge or in a shake?',
      '*Cauliflower* for dinner: roasted whole, in a curry or as crispy bites?',
      'What has to be on a vegan *breakfast* plate: beans, mushrooms or hash browns?',
      'Which vegan *dessert* would you choose: a brownie, a sorbet or a crumble?',
    ],
  },
  'allergens on menus': {
    clues:
      "allergies, nuts, gluten, dairy, sesame, lactose, celery, allergy, cross contamination, gf, coeliac, kitchen, dishes, ingredient, natasha's law, epipen, peanut, labelled, shellfish, anaphylaxis, staff trained, egg, soy, dietary, fourteen, intolerance, food safety, matrix, label, mustard, server, ask us, milk",
    cued: [
      'Which *gluten free* bake have you tasted that nobody could tell from the usual?',
      "What do you pour on cereal when there's no *dairy* in it: oat, almond or soya?",
      'Which pudding without *nuts* do you always enjoy?',
      'Which *vegan* dish has even meat eaters asking for seconds?',
      'What can a café do to make somebody with *coeliac* disease feel welcome?',
      'What would you bake without *egg* for a friend: biscuits, brownies or a sponge?',
      'What do you like to read on a *label* first: ingredients, allergens or where it was made?',
      'Which dish with *shellfish* do people you know rave about: prawns, crab or mussels?',
    ],
    atWork: {
      asks: [
        '+What reassures guests with allergies most: a trained team, a clear menu or a chat with the chef?',
        "+What makes you trust a menu's allergen information?",
        '+Which allergen do guests ask about most: nuts, milk or gluten?',
        '+What gives a team confidence when a guest asks about allergens?',
        '+How do you like allergens shown on a menu: symbols, words or a separate list?',
      ],
      cued: [
        'How do you teach new *staff* about allergens: a quiz, a card or in the kitchen?',
        'Which *dish* was the easiest to change so that more guests could order it?',
        'Where does the *ingredient* list live in your kitchen: on the wall, in a folder or on a screen?',
        'Which *gluten free* flour blend do you like to work with?',
      ],
    },
  },
  'ice cream': {
    clues:
      'cone, waffle cone, flavours, two scoops, tubs, flake, mr whippy, raspberry ripple, sorbets, scoop, gelato, sundae, vanilla, pistachio, parlour, milkshake, whippy, mint choc, dairy, sprinkles, 99, honeycomb, kiosk, salted caramel, kulfi, soft serve, heatwave, float, van, parlor, churned',
    cued: [
      'Which fruit makes the best *sorbet* for somebody who usually picks ice cream?',
      'Which warm dessert belongs next to a scoop of *vanilla* ice cream: pie, brownie or waffle?',
      '*Pistachio* ice cream: smooth all the way through, or with crunchy bits?',
      'What goes right at the bottom of your ice cream *sundae*?',
      '*Sprinkles* on ice cream: rainbow or chocolate?',
      'Which tune did the ice cream *van* play in the streets where you grew up?',
      'Which scoop goes next to *salted caramel* in your ice cream cone?',
      'Who in your family always picks *mint choc* at the ice cream counter?',
      'When do you go for ice cream in a *heatwave*: after lunch, after work or after dark?',
    ],
    atWork: {
      asks: [
        'How do you like your ice cream: in a cone, in a cup or straight from the tub?',
        'Which ice cream flavour could you eat every day?',
        'Which ice cream flavour would please a whole office?',
      ],
    },
  },
  desserts: {
    clues:
      'custard, meringue, crepes, cheesecakes, milkshakes, cookie dough, brownies, pudding, sticky toffee, crumble, brownie, sweet, tiramisu, chocolate, tart, sundae, pavlova, panna cotta, waffle, brulee, ice cream, pud, gulab jamun, spoon, mousse, trifle, cream, parlour, baklava, after dinner, sorbet',
    cued: [
      'Which *cheesecake* would you choose: baked, fruity or chocolate?',
      'Which piece of *brownie* do you take: the gooey middle or the chewy corner?',
      'Which fruit belongs under a *crumble*: apple, rhubarb or blackberry?',
      'What goes on your *waffle* first: syrup, cream or fruit?',
      'How do you eat a *tiramisu*: layer by layer, or straight down to the bottom?',
      'When does *sticky toffee* pudding taste best: after a roast, after a walk or late at night?',
      'What do you like inside a *crepe*: lemon and sugar, chocolate or berries?',
      'What do you eat first in a *sundae*: the cherry, the cream or the sauce?',
    ],
  },
  'private dining': {
    clues:
      'up to 20, set menu, parties of, groups of, party of, room hire, minimum spend, large parties, room, guests, seats up to, party menu, wine, christmas party, chef, office, celebration, intimate, group, table, corporate, canapes, enquire, exclusive, dinner, seated, feasting, events manager, upstairs, reception drinks, sharing, deposit, rehearsal dinner, club',
    cued: [
      "What's a good number of guests for a *private room*: eight, twelve or twenty?",
      '*Set menu*: two choices for each course, or a surprise from the kitchen?',
      'Which *canape* do you look out for at a party?',
      'Which course of a *Christmas party* dinner do you look forward to most: starter, main or pudding?',
      'Which *wine* would you open first for a big table: red, white or something sparkling?',
      'How would you celebrate a big *birthday*: a long lunch, a dinner or drinks and nibbles?',
      'What would you ask a *chef* who came out to your table?',
      'How do you like the tables for a big *group*: one long one, or several round ones?',
    ],
    atWork: {
      asks: [
        '+What makes a team dinner worth looking forward to?',
        '+What matters most when you book a private dining room for work?',
        '+What makes a private dinner special: the room, the menu or who sits next to you?',
        'What helps conversation flow at a private dinner?',
      ],
      cued: [
        'What tells you that a *corporate* dinner is well run: the timing, the seating or the wine?',
        'When is the right time to plan a work *Christmas party*: in summer, in September or later?',
        'Which question about a *set menu* do guests ask most: allergies, swaps or portions?',
        'Where would you seat the guest of honour at a *client* dinner: in the middle, at the end or by the window?',
      ],
    },
  },
  takeaway: {
    clues:
      'wings, kebab, fried, delivery, doner, chinese, noodles, munch box, spice bag, peri peri, order online, collection, menu, fried chicken, meal deal, rice, phone, app, sauce, spicy, box, chips, deliver, thai, bucket, wrap, container, friday night, hot, minimum order, pizza',
    cued: [
      'What goes on a *kebab*: garlic sauce, chilli sauce or both?',
      'How do you like chicken *wings*: sticky, hot or dry and crispy?',
      'Which piece of *fried chicken* do you take first: the leg, the thigh or the wing?',
      'Which *Chinese* starter do you order: spring rolls, prawn toast or soup?',
      'How do you eat takeaway *noodles*: with a fork, with chopsticks or straight from the box?',
      'With a takeaway: egg fried *rice*, boiled rice or a bit of both?',
      'What do you dip your *chips* in: curry sauce, gravy or mayonnaise?',
      'Which *Thai* curry would you pick: green, red or massaman?',
    ],
  },
  'street food': {
    clues:
      'bao, traders, bhel, chaat, pani puri, souvlaki, gyros, jerk, food trucks, stall, van, vendor, loaded fries, pitch, market, wraps, burgers, bites, noodles, thai, kitchen, hatch, dumplings, lineup, festival, catering, halloumi, parked, queue, pop up, churros',
    cued: [
      'What do you fill a *taco* with: pork, fish or beans?',
      'What goes into the perfect *bao*: pork, mushroom or prawn?',
      'What goes on top of your *loaded fries*: cheese, pulled pork or chilli?',
      'How do you like your *noodles*: in soup, fried or with peanut sauce?',
      'What do you like on a street food *pizza*: plain cheese, something spicy or lots of greens?',
      "How do you eat *dumplings*: in one bite, in two or dipped until they're gone?",
      'How hot do you like your *jerk* chicken: gentle, lively or truly fiery?',
      'Which *vegan* street food would you go back for: falafel, a bean burger or sweet potato?',
    ],
    atWork: {
      asks: [
        '+What makes a street food stall stand out?',
        '+What makes you join the line at a street food stall: the smell, the menu or the crowd?',
        'Which street food dish would you build a business on?',
        'Which street food have you discovered and gone back for?',
      ],
      cued: [
        'Which sort of *pitch* does a street food trader like best: office square, festival or brewery yard?',
        'What do new street food *traders* learn in their first month that no course teaches?',
        'What would you like to see arrive in a *van* at your office at lunchtime: tacos, pizza or curry?',
        'How does a *food truck* keep a long queue happy: a chat, a sample or good music?',
      ],
    },
  },
  seafood: {
    clues:
      'prawn, catch, boats, dayboat, shellfish, clams, shrimp, crawfish, monkfish, landed, oyster, lobster, mussels, fish, crab, scallop, fishmonger, salmon, squid, hake, platter, cod, chowder, harbour, calamari, sea bass, shucked, grilled, tuna, mackerel, bouillabaisse',
    cued: [
      'What do you eat with *mussels*: chips, bread or just a spoon?',
      'How do you like your *oyster*: with lemon, with hot sauce or cooked?',
      'What would you do with a whole *crab*: sandwich, salad or straight from the shell?',
      'Which side goes best with *lobster*: chips, salad or bread and butter?',
      'How do you eat *prawns*: shell on, in a curry or in a cocktail glass?',
      'What goes with *salmon* at your table: potatoes, rice or greens?',
      'What do you put on *fish and chips*: vinegar, lemon or mushy peas?',
      'Which dish would you order at the *harbour*: chowder, a fish roll or a platter?',
    ],
    atWork: {
      asks: [
        'Which seafood deserves a place on more menus?',
        'Which seafood dish would you serve to impress a guest?',
        'Which seafood dish would you order for a special lunch?',
        'Which seafood dish would you recommend to a newcomer?',
      ],
      cued: [
        'Which *catch* would you like chefs to use more of?',
        'Which fish do customers at the *fishmonger* ask to have explained most?',
        'Which *shellfish* do you find hardest to source well in summer?',
        'What did your first trip on a fishing *boat* teach you about the trade?',
      ],
    },
  },
  'new menu': {
    clues:
      'dishes, starters, mains, on the menu, ingredients, small plates, desserts, chef, seasonal, kitchen, plates, launches, served, lunch, tasting, a la carte, asparagus, specials, table, lamb, autumn, wild garlic, flavours, set menu, drinks list, slow braised, old favourites, burrata, pan fried',
    cued: [
      'Which *autumn* dish makes you glad that summer is over?',
      'Which *spring* vegetable do you look forward to most: asparagus, peas or new potatoes?',
      'On a menu of *small plates*: one each, or everything in the middle?',
      'Which *dessert* do you always keep room for?',
      'What would you order on a *tasting* menu: every course, or the wine as well?',
      'What makes a good *lunch* for you: soup, a sandwich or something hot on a plate?',
      'What would you like to see more of on a *vegan* menu: curries, burgers or puddings?',
      'Which *brunch* dish gets you out of bed on a day off?',
    ],
    atWork: {
      asks: [
        'What do you look at first on a new menu: the starters, the mains or the desserts?',
        'What makes a new menu worth a visit?',
        'What would you love to find on a new menu?',
        'What would you ask the chef about a new menu?',
      ],
      cued: [
        'Who should taste a new dish first in a *kitchen*: the team, the owner or the regulars?',
        'What does a *chef* cook at home after a long service?',
        'Which *seasonal* ingredient do you wait for all year when you write a menu?',
        'What sells a *dessert* best: the words, the trolley or the next table?',
      ],
    },
  },
  restaurant: {
    clues:
      'menu, lobster, grilled, patio season, margaritas, table, dishes, dinner, walk ins, starters, set lunch, 2 courses, 3 courses, cuisine, byob, date night, chef, reservation, plates, bistro, kitchen, wine list, lunch, waiter, front of house, dining, steak, seafood, tasting, italian, sommelier, brasserie, course, terrace, head chef, seated, dessert, covers',
    cued: [
      'A restaurant *lunch*: one quick plate, or two courses and a coffee?',
      'What makes a good *date night* dinner: candles, music or sharing plates?',
      'Which *starter* would you gladly have as a main course?',
      'How do you order *dessert*: one each, one with two spoons or just coffee?',
      'How do you like your *steak*: rare, medium or well done?',
      'Which *seafood* would you order first: mussels, crab or prawns?',
      'What do you order first on a sunny *patio*: a cold drink, a salad or something grilled?',
      'Who picks the restaurant for a *birthday* in your family?',
    ],
    atWork: {
      asks: [
        '+What makes restaurant service memorable: warmth, speed or attention to detail?',
        'What brings you back to a restaurant: the food, the welcome or the table by the window?',
        'What makes you tell a friend about a restaurant?',
        'What can a job in a restaurant teach you for life?',
      ],
      cued: [
        "What's the best thing a *chef* can cook for the staff meal?",
        'What do you look for first in somebody new to the *kitchen*: speed, calm or curiosity?',
        'How do guests like to make a *reservation* now: online, by phone or at the door?',
        'What matters most for *private dining* with clients: a quiet room, the menu or the service?',
      ],
    },
  },
};
