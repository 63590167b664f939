import type { Subject } from '../../subject';

/** Meals for a day of the year or an evening of a sort, and what goes on in front of the kitchen. */
export const restaurantOccasions: readonly Subject[] = [
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
      choice: [
        "A Valentine's dinner: a long one by candlelight, or an early table before a film?",
        "What would you order for a Valentine's dinner: steak, seafood or pasta?",
      ],
      idea: ['Which dessert would you share with somebody on a date, spoon by spoon?'],
      experience: ['Where did you have the most romantic dinner you remember?'],
    },
    cued: [
      'What would you drink first on an evening for a *couple*: something fizzy, a cocktail or a good red?',
      'Which dish do you like to share on a *date night*: a pizza, a platter or a pudding?',
      'Which song should be played by *candlelight*: an old ballad, soft jazz or a guitar?',
      'A *Galentine* evening with friends: cocktails, cake or three whole courses?',
    ],
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
      experience: [
        "+Which pudding belongs on every Mother's Day menu?",
        '+Which meal out with your mum do you remember best?',
      ],
      idea: [
        "+What would be the main course at your perfect Mother's Day lunch?",
        'Which dish would your mum choose if she never had to cook it herself?',
      ],
      choice: [
        "+What's the best part of a Mother's Day lunch: the starter, the pudding or the chat?",
        "What makes a Mother's Day lunch special: the food, the flowers or the whole family?",
      ],
    },
    cued: [
      'Which *roast* would your family choose for a special Sunday?',
      'Which *flowers* go best on a table for Mum?',
      '*Afternoon tea*: scones first, or sandwiches first?',
      '*Brunch* with Mum: pancakes, eggs or something with avocado?',
    ],
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
      choice: [
        '+A meal for Dad: a big steak, a roast, or a burger with a beer?',
        "+Father's Day: brunch, Sunday lunch or dinner out?",
      ],
      problem: ['Which dish does your dad always find room for, however full he is?'],
      idea: ['Which meal would put a smile on any dad?'],
    },
    cued: [
      'How does Dad like his *steak*: rare, medium or well done?',
      "Which meat would you pile up first at a Father's Day *carvery*?",
      "What has to be on the plate with Dad's Sunday *roast*?",
      "What would you raise to Dad on Father's Day: a *pint*, a whisky or a cup of tea?",
    ],
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
      choice: [
        "Dinner on New Year's Eve: a long feast, or small plates and dancing?",
        'How do you like to see in the New Year: at a party, at dinner or at home on the sofa?',
      ],
      experience: ['What does your family always eat to bring in the new year?'],
      idea: ["What would you like on your plate just before midnight on New Year's Eve?"],
    },
    cued: [
      'Where do you like to be for the *countdown*: at the table, on the dance floor or outside?',
      "Which comes first on New Year's Eve: *canapés* or something bubbly?",
      'How many words of *auld lang syne* do you know: one line, one verse or all of it?',
      'What would you wear for a *black tie* New Year dinner: something new or an old favourite?',
    ],
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
      experience: [
        '+Which pudding belongs at the end of a festive lunch?',
        '+Which dish has to be on a festive menu besides the turkey?',
      ],
      choice: [
        '+What goes on your Christmas dinner: gravy, bread sauce or cranberry sauce?',
        '+Which trimmings do you love most at Christmas dinner: stuffing, roast potatoes or sprouts?',
      ],
    },
    cued: [
      'What has to be served with the *turkey* on a Christmas menu: stuffing, sprouts or bread sauce?',
      'When in the evening do you pull the *crackers*: before the soup or after the pudding?',
      'What would you request from the *disco* at a Christmas party?',
      'Christmas pudding or a *mince pie*: which one leaves no crumbs on your plate?',
    ],
    atWork: {
      asks: [
        '+Christmas with colleagues: lunch in daylight, or dinner late into the night?',
        '+A work Christmas meal: seated, a buffet or sharing plates?',
        'What makes an office Christmas party: the food, the seating or the speeches?',
        "When would you hold a team's Christmas meal: early December, mid-December or January?",
      ],
      cued: [
        'Who in the team is best at planning the *office party*: the organiser, the foodie or the boss?',
        'When do you like the *works do* to be: lunch in December, an evening, or a treat in January?',
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
      idea: [
        '+What name would you take in a murder mystery?',
        '+Which famous detective would you want at your murder mystery table?',
        '+Who among your friends would play the best villain in a murder mystery?',
      ],
      experience: ["+What's your best alibi for a murder mystery dinner?"],
      choice: [
        '+What makes a good murder mystery: the clues, the costumes or the twist?',
        '+How do you solve a murder mystery: by clues, by gossip or by gut feeling?',
      ],
    },
    cued: [
      "A murder mystery set in the *1920s*: flapper dress, dinner suit or butler's tailcoat?",
      'How would you question the *suspects*: charm them, or fire away?',
      'Which *detective* from books or television would you bring to the table?',
      'Solving a *whodunnit*: follow the clues, or trust your first hunch?',
      'Which film or series would make a great *comedy* murder mystery?',
      'Which *fancy dress* costume did people remember you in for longest?',
      'A *three course* murder mystery: which do you look forward to most, starter, main or pudding?',
      'Who would you bring to a *Christmas* murder mystery: family, friends or colleagues?',
    ],
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
      choice: [
        '+Dinner with live jazz: a table by the band, or a quiet corner?',
        '+What do you like best in live jazz: the saxophone, the piano or the singer?',
      ],
      idea: ['Which jazz tune goes best with a long dinner?'],
      experience: ['Where have you eaten with the best live music in the room?'],
    },
    cued: [
      'Which instrument would you sit closest to: the *saxophone*, the piano or the double bass?',
      'Which *Sinatra* song would you ask the singer for?',
      'What goes best with a *jazz* brunch: eggs, pancakes or a long coffee?',
      'Which dance would you try to the sound of a *swing* band?',
    ],
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
      idea: [
        '+Which classic should a new chef always keep on the menu?',
        '+Which ingredient would you challenge a new chef to cook with?',
        '+Which dish would you ask a good chef to show you how to cook?',
      ],
      problem: ["+Which dish do you leave to a chef because it's too tricky at home?"],
    },
    cued: [
      'Which *menu* would you ask a new chef to cook for a birthday: fish, roast or all puddings?',
      'What should a *head chef* cook on a day off?',
      'Which *seasonal* ingredient do you look forward to most on a plate?',
      'Which *pastry* would you like to watch being made by a professional?',
    ],
    atWork: {
      asks: [
        'Which evening would you book with a new chef: a tasting menu, a cookery class or a supper?',
        "What makes you try a restaurant with a new chef: the menu, a review or a friend's word?",
        'What matters most in a head chef: ideas, calm or care for the team?',
        "What makes a new chef's first menu work: local produce, a short list or a bold idea?",
      ],
      cued: [
        'What is the best first task for a *commis* in a busy kitchen?',
        'Which quality do you look for first in a *sous chef*?',
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
      choice: ['Out for a meal: a kitchen you can see into, or a kitchen behind a door?'],
      experience: ['What tells you at once that a restaurant is spotlessly clean?'],
      problem: ['Which part of a kitchen is hardest to keep spotless?'],
      idea: ['What would you like to see in a kitchen if a chef gave you a peek behind the door?'],
    },
    cued: [
      'Where does your eye go first for a hygiene *sticker*: the door, the window or the website?',
      'Which *takeaway* do you order when you want to be sure of a good meal?',
      'How should a *kitchen team* celebrate top marks: with cake, a day off or a photo on the wall?',
      'Which part of a *kitchen* do you like to leave spotless at night: hob, sink or worktop?',
    ],
    atWork: {
      asks: [
        'Which kitchen habit matters most for hygiene: clean as you go, labels or handwashing?',
        'What helps a team keep a top hygiene rating: checklists, training or a good example?',
        'What takes more effort for a top hygiene rating: the cleaning, or the records?',
        'Which food safety training helps staff most: online modules, live demos or on-the-job tips?',
      ],
      cued: [
        'Which daily habit helps most before an *inspection* of the kitchen?',
        'What does a good *inspector* notice first in a restaurant kitchen?',
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
      experience: [
        'What does waiting tables teach you for life?',
        'What makes a front of house team feel welcoming?',
      ],
      idea: ['Who among your friends would make a great waiter?'],
      choice: ['Which skill does a waiter need most: memory, patience or charm?'],
    },
    cued: [
      'Which skill would you look for first in a new *waitress*: a good memory, a smile or quick feet?',
      'Which shift do you think is the liveliest for *bar staff*: Friday night or Sunday lunch?',
      'What was your first *part-time* job, and what did it teach you?',
      'Who greets you best *front of house*: the owner, the head waiter or the youngest of the team?',
    ],
    atWork: {
      asks: [
        "+What's the best part of waiting on tables: the buzz, the team or the guests?",
        'What did waiting on tables teach you that you still use at work?',
        'What makes a good waiter: a good memory, good timing or a warm welcome?',
        'Which skill from waiting tables helps most in any career: calm, memory or people skills?',
      ],
      cued: [
        'What should the first day of a new *waiter* always include: a tasting, a tour or a buddy?',
        'What do you look for first in a CV for *front of house*: experience, languages or good humour?',
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
      experience: ["+What's the nicest reason to book a table?"],
      idea: ['+Who would you like to share a table with this week?'],
      choice: [
        '+Dinner out: booked weeks ahead, or a sudden idea on the day?',
        'How do you book a table: by phone, online or by walking in?',
      ],
    },
    cued: [
      'What do you order first when you get a table on the *terrace*?',
      'Which part of a *roast* do you look forward to most: the meat, the potatoes or the gravy?',
      'When do you book the table for *Christmas* dinner with friends: in summer, in autumn or in December?',
      "What would you order for a lunch out on *Mother's Day*: a roast, fish or just the puddings?",
      'What time is *brunch*: ten, eleven or whenever everyone is up?',
      'How do you read a *menu*: from the starters down, or puddings first?',
      'What makes a *birthday* dinner out special: the cake, the toast or the seat at the head?',
      'What works best for a big *group* dinner: one long table, or two round ones?',
    ],
    atWork: {
      asks: [
        'What makes a restaurant table good for a work chat?',
        'Which table do you ask for: by the window, in a corner or outside?',
        'How do you like to get a table: book ahead, call on the day or just walk in?',
        'What do you book a table for at work: a client lunch, a team meal or a farewell?',
      ],
      cued: [
        'What keeps *no-shows* down best: a text, a call or a card at booking?',
        'How many tables would you keep free for *walk-ins* on a busy night?',
        'From how many guests would you ask for a *deposit*: six, eight or ten?',
        'How do you space *covers* through an evening: two sittings, or a steady flow?',
      ],
    },
  },
];
