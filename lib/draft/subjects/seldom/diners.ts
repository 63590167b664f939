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
      problem: ["What's hardest about a dinner for two: the restaurant, the menu or the dessert?"],
      choice: ["A Valentine's dinner: a long one by candlelight, or an early table before a film?"],
      experience: ['Where did you have the most romantic dinner you remember?'],
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
      problem: ["What's hardest about planning lunch for Mum: the place, the time or the surprise?"],
      choice: ['A treat for Mum: a long lunch, or an afternoon tea?'],
      experience: ["Where did your family have its nicest lunch for Mother's Day?"],
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
      problem: ['Which dish does your dad always find room for, however full he is?'],
      choice: ['A meal for Dad: a big steak, a roast, or a burger with a beer?'],
      experience: ['Which meal out with your dad do you remember best?'],
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
      problem: ["What's hardest about dinner on New Year's Eve: the booking, the menu or midnight?"],
      choice: ["Dinner on New Year's Eve: a long feast, or small plates and dancing?"],
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
      problem: ["What's hardest about a Christmas party: the date, the menu or the quiet after lunch?"],
      choice: ['For dessert at a Christmas party: something with chocolate, or something with fruit?'],
      experience: ['Which dish do you look forward to most at a Christmas party?'],
    },
    atWork: {
      work: [
        'What makes an office Christmas party: the food, the seating or the speeches?',
        'Christmas with colleagues: lunch in daylight, or dinner late into the night?',
      ],
      people: [
        'Which Christmas party at work do your colleagues still talk about?',
        'Which colleague did you first get to know over a Christmas meal?',
      ],
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
      problem: ["What's hardest at a murder mystery: spotting clues, or keeping a straight face?"],
      choice: ['At a murder mystery dinner: dress up in costume, or come as you are?'],
      experience: ['Who would you most like to sit beside at a murder mystery dinner?'],
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
      idea: ['Which jazz tune goes best with a long dinner?'],
      problem: ["What's hardest at a dinner with live jazz: talking, eating or sitting still?"],
      choice: ['Dinner with live jazz: a table by the band, or a quiet corner?'],
      experience: ['Where have you eaten with the best live music in the room?'],
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
      problem: ["Which dish do you leave to a chef because it's too tricky at home?"],
      choice: ['A chef at work: watch from an open kitchen, or be surprised at the table?'],
      experience: ['Which simple dish tells you most about a chef?'],
    },
    atWork: {
      work: [
        "What makes you try a restaurant with a new chef: the menu, a review or a friend's word?",
        'Which dish should a new chef never take off the menu of your favourite restaurant?',
      ],
      people: [
        "Which chef's cooking made you try something you thought you hated?",
        'Which kitchen trick did you pick up from a chef?',
      ],
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
      problem: ['Which part of a kitchen is hardest to keep spotless?'],
      choice: ['Out for a meal: a kitchen you can see into, or a kitchen behind a door?'],
      experience: ['What tells you at once that a restaurant is spotlessly clean?'],
    },
    atWork: {
      work: [
        'What do you look at first in a café: the hygiene rating, the tables or the counter?',
        'What takes more effort for a top hygiene rating: the cleaning, or the records?',
      ],
      people: [
        "Who's the strictest person you know about a clean kitchen?",
        'Which rule about a clean kitchen did you take home from a job?',
      ],
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
      problem: ["Which part of a waiter's job would you find hardest?"],
      choice: ['A good waiter: chats at the table, or comes just when you look up?'],
      experience: ['Which little thing did a waiter do that you still smile about?'],
    },
    atWork: {
      work: [
        'What makes a good waiter: a good memory, good timing or a warm welcome?',
        'Which is harder to learn as a waiter: carrying plates, or reading the table?',
      ],
      people: [
        'What did waiting on tables teach you that you still use at work?',
        "What's the nicest thing a guest said or did while you were serving?",
      ],
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
      problem: ["What's hardest about a dinner with friends: the date, the place or the time?"],
      choice: ['Dinner out: booked weeks ahead, or a sudden idea on the day?'],
      experience: ['What have you celebrated at a restaurant table with the whole family?'],
    },
    atWork: {
      work: [
        'Which restaurant table would you book again and again: window, corner or terrace?',
        'How do you book a table for a big group: by phone, online or by walking in?',
      ],
      people: [
        'Which good news did you celebrate with a table at a favourite restaurant?',
        'What did a restaurant once do at your table that made the evening?',
      ],
    },
  },
];
