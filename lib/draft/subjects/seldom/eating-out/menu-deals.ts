import type { Subject } from '../../subject';

/** Deals, set meals and evenings that a kitchen offers. */
export const menuDeals: readonly Subject[] = [
  {
    name: 'carvery',
    says: [
      'carver(y|ies)',
      'carvery (deal|lunch|dinner|sunday|midweek)',
      'carved (meats|to order)',
      'roast (of the day|takeaway|box|bap|roll)',
      'sunday (roast|lunch) (takeaway|delivery|box)',
      'roast dinner (box|wrap|delivery|takeaway|to go)',
    ],
    clues:
      "yorkshire pudding, gammon, turkey, help yourself, gravy, roasties, stuffing, midweek, sunday, beef, roast potatoes, carved, vegetables, joints, crackling, cauliflower cheese, pork, trimmings, bap, meats, puddings, pub, lamb, horseradish, pensioners, kids' portion, hot roll, serve from",
    asks: {
      experience: ['+What goes on your carvery plate first: potatoes, meat or the Yorkshire pudding?'],
      choice: [
        '+Which meat do you choose first at a carvery: beef, turkey or gammon?',
        '+At the carvery: plenty of one roast, or a slice of each?',
      ],
      idea: ['How do you like your roast potatoes: crisp, fluffy or swimming in gravy?'],
    },
    cued: [
      'What do you pour over your *Yorkshire pudding*: gravy, more gravy or syrup?',
      'Which sauce goes with *turkey* on your plate: cranberry, bread sauce or gravy?',
      'How do you like *gammon*: with egg, with pineapple or with parsley sauce?',
      'When do you like a *midweek* roast: at lunch or at supper time?',
    ],
  },
  {
    name: 'pizza deal',
    says: [
      '(two|2) (for|4) (one|1|£?\\d+) pizza',
      'pizza (deal|offer|night|monday|tuesday|wednesday|thursday|friday|saturday)',
      'pizzas? (two|2) (for|4) (one|1)',
      '(half price|bogof|bogo) pizza',
      'pizza (and|&) (a )?(pint|wine|beer|prosecco|drink)',
      'any (two|2) pizza',
      '(two|2) (for|4) (one|1) on (all )?pizza',
    ],
    clues:
      'toppings, margherita, stone baked, garlic bread, dine in, dough, two for one, 12-inch, pepperoni, takeaway, collection, wood-fired, monday, slice, wednesday, large, delivery, mozzarella, cheesy, base, meal deal, hungry, dips, 2 for 1, vegan cheese, half price, fries, sourdough, calzone',
    asks: {
      idea: [
        '+Which topping would you choose first on pizza night?',
        '+What toppings would go on a pizza named after you?',
      ],
      experience: [
        '+Which pizza wins when your family has to agree on one?',
        '+Which pizza do you always order?',
        '+Which night is pizza night in your house?',
      ],
      choice: ['+On pizza night: a pizza each, or two in the middle to share?'],
    },
    cued: [
      'A *margherita*: fresh basil on top, or just tomato and cheese?',
      '*Pepperoni* on a pizza: a few big slices, or covered to the edge?',
      '*Garlic bread* with your pizza: plain, or with cheese?',
      'Which *dip* do you like best for your pizza crusts?',
      'Where do you eat a *takeaway* pizza: at the table, on the sofa or straight from the box?',
      'A *wood-fired* crust: a little charred, or just golden?',
      'Pizza *dough*: thin and crisp, or thick and soft?',
    ],
  },
  {
    name: 'burger deal',
    says: [
      'burger (deal|offer|night|monday|tuesday|wednesday|thursday|club|special)',
      'burger (and|&|n) (a )?(pint|beer|chips|fries|shake|drink|brew)',
      '(two|2) (for|4) (one|1|£?\\d+) burger',
      'burger of the (week|month)',
      'half price burger',
      '(two|2) (for|4) (one|1) on (all )?burger',
    ],
    clues:
      'fries, brioche, patty, pint, smash, onion rings, slaw, beef patty, bacon, cheese, thursday, chicken burger, double, wings, loaded, toppings, buttermilk, stacked, veggie, special, burger night, shake, bun, wednesday, gherkins, juicy, burger sauce, grill',
    asks: {
      choice: [
        '+On burger night: fries, onion rings, or half and half?',
        '+Which sauce goes on your burger: ketchup, mayo or barbecue?',
      ],
      idea: ['+Which special burger would you put on the board for a week?'],
      problem: ['~Who at your table eats a burger with a knife and fork?'],
    },
    cued: [
      'How do you like a *smash* burger: single, double or with everything on it?',
      'Which sauce belongs on a *chicken burger*: mayo, hot sauce or barbecue?',
      'What goes on your *loaded* fries: cheese, chilli or pulled pork?',
      'A *veggie* burger: beans, mushroom, halloumi or beetroot?',
    ],
  },
  {
    name: 'happy hour',
    says: [
      'happy hour',
      'two for one (cocktail|drink)s?',
      '2 ?(for|4) ?1 (cocktail|drink)',
      '(half price|discounted) (cocktail|drink|spirit)',
      'after work drinks',
      'drinks? deal',
      'aperitivo hour',
    ],
    clues:
      'cocktails, house wine, from 5pm, spritz, pitcher, pints, prosecco, two for one, 5-7pm, margarita, half-price, mojito, bar, drinks, aperol, beer, after work, rooftop, gin, friday, oysters, wings, tapas, bartender, schooner, shots, thirsty, rooftop bar, small plates',
    asks: {
      choice: [
        '+What do you order first at happy hour: a beer, a wine or a cocktail?',
        '+At happy hour: one good cocktail, or a jug to share with friends?',
        'Which happy hour snack do you like best: nachos, olives or wings?',
      ],
      idea: ['What do you like to nibble with a happy hour drink?'],
    },
    cued: [
      "Which *cocktail* do you order when you can't decide at happy hour?",
      'A *spritz*: bitter orange, elderflower or lemon?',
      'A *margarita*: salt on the rim, sugar or none at all?',
      'Where would you like to sit for a drink on a *rooftop*: facing the sunset, or near the bar?',
      '*Oysters* with a drink: lemon, hot sauce or a dash of vinegar?',
      'Which *beer* suits a warm evening best: a crisp lager, a hazy pale or something sour?',
      '*Prosecco* with friends: on its own, with a drop of peach or in a cocktail?',
      'Which *tapas* plate do you order first with a drink?',
    ],
  },
  {
    name: 'bottomless brunch',
    says: [
      'bottomless (brunch|lunch|prosecco|mimosas?|drinks?|booking|package)',
      'boozy brunch',
      'drag brunch',
      'brunch (club|party)',
      'brunch with (a )?dj',
      'bloody mary bar',
    ],
    clues:
      'prosecco, mimosas, ninety minutes, aperol, refills, 90 minutes, cocktails, eggs benedict, pancakes, bellini, hen party, unlimited, avocado, saturday, drag, spritz, dj, girls, fizz, pornstar martini, brunching, per person, pitcher, french toast, boozy, waffles, small plates, pink gin, slot',
    asks: {
      choice: [
        '+At a bottomless brunch: something sweet like pancakes, or something savoury?',
        '+At a bottomless brunch: prosecco, mimosas or cocktails?',
      ],
      idea: ['Who would you gather round a table for a bottomless brunch?'],
      problem: ['~Who in your group is still at the table when a bottomless brunch is over?'],
    },
    cued: [
      '*Pancakes*: with bacon, with berries or with syrup?',
      '*Eggs Benedict* or avocado toast: which would you order first?',
      'Which *cocktail* goes best with brunch: a mimosa, a spritz or a bloody Mary?',
      'Which *hen party* game always gets everybody laughing?',
    ],
  },
  {
    name: 'early evening menu',
    says: [
      'early bird( menu| special| dinner| offer)?',
      '(set|fixed price|prix fixe) (menu|lunch|dinner|meal)',
      '(two|three|2|3) courses? (for|menu|lunch|dinner|only|just|at)',
      'pre ?theatre (menu|dinner|supper|dining)',
      'early evening (menu|offer)',
      'midweek (menu|deal|dining)',
    ],
    clues:
      'starter, mains, two courses, three courses, five till seven, midweek, sunday to thursday, dessert, early bird, set menu, 5pm to 7pm, main course, monday to thursday, dinner, pre-theatre, restaurant, chef, dining, value, supper, before 6.30pm, glass of wine, fixed price, tuesday, sides, dishes, reservation, diners, steak, risotto, sunday to friday',
    asks: {
      idea: ['+Which main course would you love to see on a set menu?'],
      choice: [
        '+Where do your eyes go first on a menu: the starter, the main or the dessert?',
        '+From a set menu: a starter and a main, or a main and a dessert?',
      ],
      experience: ['Which dessert do you always find room for?'],
    },
    cued: [
      'Which *starter* would you choose for an early dinner: soup, salad or something fried?',
      'Which *dessert* would you still have time for before the curtain goes up?',
      'Which show would you go on to after a *pre-theatre* dinner?',
      'Who would you ask along to a *midweek* dinner?',
    ],
  },
  {
    name: 'lunch deal',
    says: [
      'lunch (deal|offer|special|menu|club offer|set|bites)',
      'lunch ?time (menu|deal|offer|special)',
      'workers? lunch',
      'express lunch',
      'soup and (a )?sandwich',
      'light lunch',
    ],
    clues:
      'sandwich, soup, crisps, panini, express, two courses, noon, workers, midday, wrap, salad, set, bento, lunch break, 12-3pm, toastie, monday to friday, chips, drink included, weekday, bowl, fries, dine in, thali, takeaway, office, light bites, hungry, special',
    asks: {
      experience: ['What turns a quick lunch into a proper treat?'],
      idea: [
        'Which dish would you love to see on a lunch menu?',
        'Which lunch could you happily eat every day of the week?',
      ],
      choice: ['What do you want from lunch: something light, something hot or something filling?'],
    },
    cued: [
      'Which filling belongs in a *toastie*: cheese, ham or beans?',
      'How do you like your *panini*: flat and crisp or soft and full?',
      'Which *soup* would you eat every day of a cold week?',
      'What do you put on the side of a lunch *wrap*: fries, salad or crisps?',
    ],
  },
  {
    name: 'pie night',
    says: [
      'pie (night|and (mash|pint)|tuesday|wednesday|thursday|club|week)',
      'pie (&|n) (mash|pint|a pint)',
      'pie and a pint',
      'pies and pints',
      'pie of the (day|week)',
      'pie (deal|offer)',
    ],
    clues:
      'mash, gravy, mushy peas, steak and ale, liquor, shortcrust, pint, pastry, crust, peas, chicken and leek, puff, thursday, wednesday, filling, homemade, chips, handmade, butcher, pub, beef, vegetarian, cottage, game, mushroom, fish, ale, wine',
    asks: {
      choice: [
        '+Which do you eat first: the pie crust or the filling?',
        '+How do you like the pastry on your pie: shortcrust or puff?',
        '+What makes a good pie: the pastry, the filling or the gravy?',
      ],
      experience: ['With a good pie: mash, chips, or peas and gravy?'],
    },
    cued: [
      'How much *gravy* is the right amount on a pie: a moat, a puddle or a drop?',
      'Which crust do you like best on a pie: *puff*, shortcrust or a mound of mash?',
      'What goes next to a *steak and ale* pie: chips, mash or greens?',
      'What drink belongs next to a pie at the *pub*?',
    ],
  },
  {
    name: 'buffet night',
    says: [
      'all you can eat',
      '(world|curry|breakfast|sunday|seafood|chinese|dessert|salad|indian) buffet',
      'buffet (night|restaurant|lunch|dinner|breakfast)',
      'carvery buffet',
      'unlimited (sushi|wings|ribs|pizza|tapas)',
      'rib night',
    ],
    clues:
      'refill, dessert station, live cooking, help yourself, under tens, curry, unlimited, starters, dishes, chinese, seafood, desserts, world cuisine, wednesday, live station, plate, starving, indian, kids half price, per person, carvery, naan, sushi, restaurant, salad, noodles, adults, hungry, eat as much, grill, sunday, sweet counter',
    asks: {
      experience: ['+Which dish do you head for first on a buffet night?'],
      idea: ['What would you put on your first plate at a buffet?'],
      choice: [
        'At a buffet: a little of everything, or a lot of one thing?',
        'Which buffet would you choose with friends: a curry night, a carvery or a world buffet?',
      ],
    },
    cued: [
      '*Seafood* on a buffet: prawns first, or straight to the salmon?',
      'Which *dessert* do you keep an eye on while you are still on your starter?',
      'What would you ask for at a *live* cooking station: noodles, an omelette or a grill?',
      'Which comes first on a *carvery* plate: the meat, the potatoes or the gravy?',
    ],
  },
  {
    name: 'wine dinner',
    says: [
      'wine (dinner|pairing|flight|supper|evening with food)',
      '(beer|whisky|gin|cheese|food) (and wine )?pairing',
      'pairing (dinner|menu|evening|flight)',
      'paired (with|wines)',
      'winemaker dinner',
      'wine and (cheese|food|dine)',
      'cheese and wine( night| evening| party)?',
      'matching wines?',
    ],
    clues:
      'canapés, sommelier, vintner, poured, winemaker, producer, pairing, courses, vineyard, tasting, chef, vintage, estate, pinot, grapes, per person, five-course, menu, matched, cellar, bordeaux, whisky, wines, reception, flight, champagne, evening, limited places, cheese',
    asks: {
      idea: ['Which dish would you like a wine expert to match a glass with?'],
      choice: [
        'What do you enjoy most at a wine dinner: the pairings, the stories or the company?',
        'At a wine dinner: the story of the wine first, or a taste first?',
      ],
      experience: ['Which food and wine did you once put together by luck and still love?'],
    },
    cued: [
      'Which wine would you pour with a *five-course* menu if you could only pick one?',
      'What would you ask a *winemaker* sitting at your table?',
      'Which *canapé* disappears first from the tray?',
      'Which *vineyard* view would you like to have dinner with?',
    ],
  },
  {
    name: 'restaurant pop-up',
    says: [
      '(restaurant|kitchen|chef|street food) (pop ?up|residency|takeover)',
      'pop ?up (restaurant|supper|dining|kitchen|dinner|dining experience)',
      'kitchen takeover',
      'guest chef',
      'supper club residency',
      'resident chef',
      "chef's? (residency|counter|night)",
    ],
    clues:
      'one night only, sample menu, residency, guest chef, ticketed dinner, five courses, kitchen takeover, chef, supper club, menu, street food, small plates, collaboration, tasting, brewery, bar, seats, bao, takeover, bites, cuisine, cooking, natural wine, tacos, dishes, evening, sold out, plates, ramen, host, wine bar',
    asks: {
      idea: ['+Which kind of kitchen would you like to see pop up in your town for a night?'],
      choice: [
        'At a pop-up dinner: one long table with strangers, or a corner for two?',
        'What makes a restaurant pop-up special: the chef, the setting or the surprise menu?',
        'Which pop-up menu would you book first: Korean, Mexican or Italian?',
      ],
    },
    cued: [
      'Which kind of *tacos* would you queue for at a pop-up: fish, pork or mushroom?',
      'Which *guest chef* would you love to see in a kitchen near you?',
      'Who would you take to a *supper club* where nobody knows the menu?',
      'What do you order first from a menu of *small plates*: bread, fish or vegetables?',
    ],
  },
];
