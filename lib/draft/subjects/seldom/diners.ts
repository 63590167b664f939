import type { Subject } from '../subject';

/** Meals for a day of the year or an evening of a sort, and what goes on in front of the kitchen. */
export const diners: readonly Subject[] = [
  {
    name: "Valentine's dinner",
    says: [
      "valentine'?s'? (dinner|menu|meal|supper|evening|night|table|set menu|dine in|lunch|tasting menu|weekend menu)",
      '(menu|dinner) for (valentines|two)',
      'galentine',
      'date night (menu|deal|dinner|special|meal)',
      'dine in for two',
    ],
    clues:
      'romantic, oysters, candlelit, fizz, chateaubriand, 14 february, table for two, rose, couple, set menu, prosecco, three-course, chocolate, cupid, date night, sweetheart, loved one, dessert to share, strawberry, cocktail, reservation, galentine, live music, starters, champagne, limited tables, valentine',
    asks: {
      idea: ['Which dessert would you share with somebody on a date, spoon by spoon?'],
      problem: ['~Who gets the last spoonful when two people share one dessert?'],
      choice: ['For a date night: dinner out by candlelight, or a special meal at home?'],
      experience: ['Which dish would you cook or order to win a heart?'],
    },
  },
  {
    name: "Mother's Day lunch",
    says: [
      "mother'?s'? day (lunch|menu|afternoon tea|brunch|roast|meal|dinner|table|buffet|booking|hamper|box)",
      'mothering sunday (lunch|menu|roast|meal|table)',
      'lunch (with|for) mum',
      'treat (your )?mum to (lunch|afternoon tea|brunch|dinner)',
    ],
    clues:
      'mums, prosecco, three courses, posy, spoil, sharing roast, roast, sunday, carvery, flowers, table, mam, grandma, afternoon tea, treat her, brunch, mothering sunday, march, mom, nan, fizz, reservation, children, set menu, buffet, deserves, sittings, dessert, mummy, complimentary glass',
    asks: {
      idea: ['Which dish would your mum choose if she never had to cook it herself?'],
      problem: ['~Who ends up washing up on a day when Mum is meant to put her feet up?'],
      choice: ['A treat for Mum: a long lunch, an afternoon tea, or breakfast in bed?'],
      experience: ["Which of your mum's dishes can nobody else make quite like her?"],
    },
  },
  {
    name: "Father's Day meal",
    says: [
      "father'?s'? day (lunch|menu|roast|meal|dinner|brunch|breakfast|steak|bbq|barbecue|burger|beer|table|hamper|box)",
      '(lunch|pint|steak|beer) for dad',
      'treat (your )?dad to (a )?(pint|lunch|steak|dinner|roast|burger)',
    ],
    clues:
      'dads, free pint, steak, ribs, carvery, whisky, ale, beer, roast, burger, june, bbq, pint, daddy, brunch, grandad, treat him, papa, table, mixed grill, reservation, third sunday, fry-up, old man, legend, three-course, stepdad, full english, deserves, september',
    asks: {
      idea: ['Which meal would put a smile on any dad?'],
      problem: ['~Which dish does your dad claim nobody else can cook properly?'],
      choice: ['A meal for Dad: a big steak, a roast, or a burger with a beer?'],
      experience: ['Which dish did your dad cook when it was his turn?'],
    },
  },
  {
    name: 'New Year dinner',
    says: [
      "new year'?s'? (eve|day) (dinner|menu|party menu|gala|banquet|meal|lunch|brunch|roast|table|dining|celebration menu)",
      'nye (dinner|menu|party|gala|meal|table)',
      'hogmanay (dinner|menu|feast)',
      'twelve grapes',
    ],
    clues:
      'fizz, canapés, auld lang syne, black tie, piper, nye, midnight, countdown, champagne, gala, fireworks, dj, set menu, 31 december, toast, buffet, live band, welcome drink, dress code, bubbly, see in the, five-course, hogmanay, live music, tasting menu, reservation, party hats, ring in, prosecco, brunch',
    asks: {
      idea: ["What would you like on your plate just before midnight on New Year's Eve?"],
      problem: ["~At what time do you first yawn on New Year's Eve?"],
      choice: ["New Year's Eve: a long dinner out, or nibbles at home with friends?"],
      experience: ['What does your family always eat to bring in the new year?'],
    },
  },
  {
    name: 'Christmas party menu',
    says: [
      '(christmas|festive|xmas) (party|parties) (menu|night|booking|lunch|dinner)',
      '(christmas|festive|xmas) (menu|lunch|dining|set menu|booking|afternoon tea|buffet|brunch|party night)',
      'office (christmas )?party (menu|booking|lunch)',
      'work christmas (do|dinner|lunch)',
      'christmas day (lunch|dinner|menu|table)',
      'pre ?order(s)? for christmas',
    ],
    clues:
      'crackers, turkey, pigs in blankets, pudding, mulled wine, festive, deposit, pre-order, mince pie, three-course, works do, december, office party, trimmings, colleagues, christmas pudding, stuffing, large group, private room, set menu, disco, party night, function room, sprouts, canapes, secret santa, prosecco, secure your date, xmas',
    asks: {
      idea: ['Which dish has to be on a festive menu besides the turkey?'],
      problem: ['~Who always forgets what they ordered for the Christmas party lunch?'],
      choice: ['For a festive lunch: turkey and all the trimmings, or something else entirely?'],
      experience: ['Who always wears the paper hat the longest at a Christmas lunch?'],
    },
  },
  {
    name: 'murder mystery dinner',
    says: [
      'murder mystery( (dinner|evening|night|party|supper|weekend))?',
      'mystery dinner',
      '(dinner|cabaret) (theatre|dinner)',
      'fawlty',
      'tribute (dinner|night)',
      'cabaret (dinner|night)',
    ],
    clues:
      'suspects, three course, detective, interrogate, clues, actors, whodunnit, killer, sleuth, victim, solve, fawlty, crime, butler, 1920s, cast, fancy dress, alibi, culprit, cluedo, poison, comedy, hotel, improvised, accuse, dastardly, dress code, prize',
    asks: {
      idea: ['Which part would you take in a murder mystery: detective, victim or villain?'],
      problem: ['~Who in your family would give the game away at a murder mystery?'],
      choice: ['At a murder mystery dinner: dress up in costume, or come as you are?'],
      experience: ['Who do you always suspect first in a detective story?'],
    },
  },
  {
    name: 'jazz and dinner',
    says: [
      '(jazz|swing|opera|acoustic|flamenco|tribute) (dinner|supper|brunch|lunch|and dinner)',
      'dinner (and|&|with) (live )?(music|jazz|singer|dance|a show|dancing)',
      '(live music|piano) (dinner|brunch|and dinner)',
      'dinner dance',
      'dine and dance',
    ],
    clues:
      'saxophone, singer, band, swing, crooner, candlelit, live music, trio, quartet, set menu, vocalist, double bass, sinatra, piano, supper club, flamenco, cocktail, three-course, sunday brunch, pianist, candlelight, tapas, evening, table, soul, smooth, trumpet, guitarist, cabaret',
    asks: {
      idea: ['Which kind of music goes best with a long dinner?'],
      problem: ['~Which song makes you put down your fork and sing along?'],
      choice: ['Dinner with a band: listen between courses, or get up and dance?'],
      experience: ['Which singer would you book to sing at your table?'],
    },
  },
  {
    name: 'new chef',
    says: [
      '(new|executive|sous|pastry) (head )?chef (joins|joined|takes over)',
      'meet (the|our) (head |new |executive |pastry )?chef',
      'welcome (our|to our) (new )?(head |executive |sous )?chef',
      'new (head|executive|sous|pastry) chef',
      'chef (of the year|patron|owner)',
      'chef competition',
      'young chef',
    ],
    clues:
      'kitchen brigade, signature dish, rosette, commis, apron, menus, head chef, sous chef, kitchen, michelin, trained, executive chef, culinary, seasonal, dishes, passion for food, brigade, experience, introducing, appointed, joins us, cooked at, career, pastry, pass, flavours, welcome on board, tasting menu, chef de partie, produce, takes the helm',
    asks: {
      idea: ['Which dish would you ask a good chef to show you how to cook?'],
      problem: ['~What would you dare to cook if a chef came to dinner?'],
      choice: ['A chef at work: watch from an open kitchen, or be surprised at the table?'],
      experience: ['Which simple dish tells you most about a chef?'],
    },
  },
  {
    name: 'hygiene rating',
    says: [
      '(food )?hygiene (rating|score|inspection|award|certificate|sticker)',
      '(5|five) star (hygiene|food hygiene)',
      'scores on the doors',
      'environmental health (officer|inspection|rating|visit)',
      'health inspection (score|grade)',
      'a grade (kitchen|restaurant)',
      'five stars? for hygiene',
    ],
    clues:
      'inspector, spotless, five stars, top marks, inspection, kitchen, environmental health, sticker, food safety, cleanliness, eho, proud, council, rated 5, standards, takeaway, door, clean, chefs, fsa, very good, certificate, restaurant, hard work, unannounced, food standards, maintained',
    asks: {
      idea: ['What would you like to see in a kitchen if a chef gave you a peek behind the door?'],
      problem: ['~What would a hygiene inspector find at the back of your fridge?'],
      choice: ['Out for a meal: peek into the kitchen, or keep your eyes on the menu?'],
      experience: ['Which job in your kitchen do you do until it really shines?'],
    },
  },
  {
    name: 'waiting staff',
    says: [
      'wait(ing|er|ress)? (staff|vacancy|wanted|team|jobs?)',
      'front of house (team|staff|manager|vacancy|assistant)',
      '(bar|kitchen|floor) staff (wanted|needed|required)',
      'join (our|the) (restaurant|floor|bar|front of house)',
    ],
    clues:
      'full training, share of tips, hospitality experience, section, serving tables, waiter, waitress, hiring, front of house, part-time, cv, bar staff, restaurant, weekends, shift, tips, hospitality, experience, full-time, apply, kitchen porter, immediate start, vacancy, evenings, hourly, service, barista, host, runners, tray, plates, training given',
    asks: {
      idea: ['What does a good waiter do that you notice at once?'],
      problem: ['~How many plates could you carry before something slides off?'],
      choice: ['A waiter who chats at the table, or one who comes just when you look up?'],
      experience: ['Which little thing did a waiter do that you still smile about?'],
    },
  },
  {
    name: 'table booking',
    says: [
      'walk ?ins? (are )?(welcome|only)',
      'tables (available|left|still available|going fast)',
      'last few tables',
      'fully booked (for|on|tonight)',
    ],
    clues:
      'reservations, covers, diners, party size, walk-ins, fully booked, reserve, last few tables, availability, cancellations, restaurant, dine, waitlist, outdoor seating, kitchen, filling up fast, no-shows, seats, sitting, saturday night, avoid disappointment, first come, terrace, deposit, high chair, two-hour slot, hungry',
    asks: {
      idea: ['Which table do you hope for when you walk into a restaurant?'],
      problem: ['~Who in your group always says "just decide" and then has a wish?'],
      choice: ['Dinner out: booked weeks ahead, or a sudden idea on the day?'],
      experience: ['What do you celebrate with a table for the whole family?'],
    },
  },
];
