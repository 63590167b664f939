import type { Subject } from '../subject';

/** Deals, set meals and evenings that a kitchen offers. */
export const menus: readonly Subject[] = [
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
      idea: ['How do you like your roast potatoes: crisp, fluffy or swimming in gravy?'],
      problem: ["What's hardest to leave off your plate at a carvery?"],
      choice: ['At the carvery: plenty of one roast, or a slice of each?'],
      experience: ['What goes on your carvery plate first: potatoes, meat or the Yorkshire pudding?'],
    },
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
      idea: ['Which topping would you choose first on pizza night?'],
      problem: ['Who gets the last slice of pizza at your table?'],
      choice: ['On pizza night: a pizza each, or two in the middle to share?'],
      experience: ['Which pizza wins when your family has to agree on one?'],
    },
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
      idea: ['Which special burger would you put on the board for a week?'],
      problem: ['~Who at your table eats a burger with a knife and fork?'],
      choice: ['On burger night: fries, onion rings, or half and half?'],
      experience: ['What do you drink with a good burger?'],
    },
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
      idea: ['What do you like to nibble with a happy hour drink?'],
      problem: ['Which two drinks can you never choose between at happy hour?'],
      choice: ['At happy hour: one good cocktail, or a jug to share with friends?'],
      experience: ['What do you talk about first over a happy hour drink after work?'],
    },
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
      idea: ['Who would you gather round a table for a bottomless brunch?'],
      problem: ['~Who in your group is still at the table when a bottomless brunch is over?'],
      choice: ['At a bottomless brunch: something sweet like pancakes, or something savoury?'],
      experience: ['What were you celebrating at the brunch you remember best?'],
    },
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
      idea: ['What would you like to see on a menu for an early dinner?'],
      problem: ['Which day of the week is the hardest to fit in an early dinner?'],
      choice: ['From a set menu: a starter and a main, or a main and a dessert?'],
      experience: ['At what time do you like to sit down to dinner?'],
    },
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
      idea: ['What do you like beside a lunchtime sandwich: soup, crisps or something sweet?'],
      problem: ["What's harder to choose at lunch: the main thing, or the treat after it?"],
      choice: ['At lunch: the same sandwich as always, or something new off the board?'],
      experience: ['Where do you like to eat lunch on a sunny weekday?'],
    },
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
      idea: ['Which filling would you like to see in a pie on pie night?'],
      problem: ['Which two pies can you never choose between on pie night?'],
      choice: ['With a good pie: mash, chips, or peas and gravy?'],
      experience: ['Which pie did your grandparents make best?'],
    },
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
      idea: ['What would you put on your first plate at a buffet?'],
      problem: ['What do you never have room for by the end of a buffet?'],
      choice: ['At a buffet: a little of everything, or a lot of one thing?'],
      experience: ["What's the most delicious thing you found on a buffet?"],
    },
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
      problem: ['Which dish do you find the hardest to choose a wine for?'],
      choice: ['At a wine dinner: the story of the wine first, or a taste first?'],
      experience: ['Which food and wine did you once put together by luck and still love?'],
    },
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
      idea: ['Which kind of kitchen would you like to see pop up in your town for a night?'],
      problem: ['Which kind of cooking is hardest to find near you?'],
      choice: ['At a pop-up dinner: one long table with strangers, or a corner for two?'],
      experience: ['Which dish from a guest chef or a pop-up do you still remember?'],
    },
  },
];
