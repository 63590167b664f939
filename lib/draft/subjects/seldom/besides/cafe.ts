import type { Besides } from '../../subject';

/** What is known of the subjects of `common/cafe.ts` besides their rows. */
export const cafe: Besides = {
  'afternoon tea': {
    clues:
      'finger sandwiches, scones, clotted cream, teapot, bottomless tea, prosecco, cake stand, jam, tier, cucumber, loose leaf, savouries, hotel, tearoom, treat, dainties, egg mayo, pastries, smoked salmon, china, sitting, champagne, lounge, macaron, reservation, vintage, cakes, sparkling, per person',
    cued: [
      'On a *scone*: the jam first, or the cream first?',
      'What goes best with *clotted cream*: strawberry jam, raspberry jam or lemon curd?',
      'With afternoon tea: a glass of *prosecco*, or another pot of tea?',
      'Which tier of the *cake stand* would you like all to yourself?',
      'Which *loose leaf* tea would you choose for the pot: Assam, Earl Grey or Darjeeling?',
      "What makes a *Mother's Day* tea special: the flowers, the cakes or having everybody there?",
      'In a *cucumber* sandwich: cream cheese, butter or a bit of mint?',
      'At a *Christmas* afternoon tea: mince pies, yule log or gingerbread?',
    ],
  },
  brunch: {
    clues:
      'bottomless, pancakes, eggs, avo, mimosas, hash browns, sourdough, poached eggs, bloody mary, waffles, avocado, hollandaise, benedict, bacon, smashed avo, poached, weekend, coffee, french toast, shakshuka, prosecco, royale, florentine, granola, lazy, smoked salmon, halloumi, chorizo, menu, kitchen',
    cued: [
      'What goes on your brunch *pancakes* first: syrup, fruit or bacon?',
      'What does *avocado* on toast need at brunch: chilli, feta or a squeeze of lime?',
      'Who would you call first for a *bottomless* brunch?',
      'How do you take a *Bloody Mary* at brunch: mild, spicy or with the whole salad on top?',
      '*Waffles* at brunch: with berries and cream, or with fried chicken?',
      'What would you have on your *sourdough* toast at brunch besides butter?',
      'When should the *coffee* come at brunch: before the food, with it or both?',
      'What goes best with *hash browns* at brunch: ketchup, hot sauce or a runny egg?',
      "What's hardest about a *weekend* brunch with friends: finding a day, a time or just one dish?",
    ],
  },
  'cooked breakfast': {
    clues:
      'hash browns, black pudding, rashers, fried egg, all day breakfast, builders tea, bacon, white pudding, sausage, eggs, beans, fry up, fried, toast, mushroom, tomato, brekkie, caff, fried bread, builder, mug of tea, full works, hangover, potato farl, plate, brown sauce, served until, hearty, haggis, soda bread, laverbread',
    cued: [
      'How do you like your breakfast *bacon*: crisp, or still a bit soft?',
      'What goes on your breakfast *sausage*: brown sauce, ketchup or mustard?',
      'Which is better on a breakfast plate: a *hash brown* or fried bread?',
      'Where do the *beans* go on a cooked breakfast: over everything, to one side or in a pot?',
      'How do you take your *black pudding* at breakfast: crisp at the edges, soft or passed to a friend?',
      'When does an *all day breakfast* taste best: mid-morning, lunchtime or early evening?',
      'What do you drink with a *fry up*: tea, coffee or orange juice?',
      'What would you put in a breakfast *roll* or bap if you could only choose two things?',
    ],
  },
  'coffee beans': {
    clues:
      'roaster, washed process, tasting notes, 250g, natural process, crema, grinder, arabica, micro lot, ethiopian, guatemalan, roast, single origin, espresso, ethiopia, colombia, grind, washed, filter, blend, bag, v60, aeropress, brew, ground, decaf, guatemala, cupping, altitude, farm, cherry, wholesale, subscription',
    cued: [
      'Which morning sound do you like best: the coffee *grinder*, the kettle or the birds?',
      'What do you eat with your first *espresso* of the day?',
      'When do you drink *decaf*: after dinner, in the afternoon or never at all?',
      'What do you drink *filter* coffee from: a big mug, a cup or a flask?',
      'When would you drink a *single origin* coffee: on a slow morning, or every day?',
      'What would you name a coffee *blend* made just for your mornings?',
      'Which smell do you like best: a *dark roast*, fresh bread or cut grass?',
      'How do you like your *cold brew*: black, with milk or with something sweet?',
    ],
    atWork: {
      asks: [
        '+Which matters most for a good cup: the beans, the grind or the water?',
        '+What makes a house blend of coffee memorable?',
        '+Which coffee would you serve an important guest?',
        '+Which flavour do you look for in coffee beans: chocolate, fruit or nuts?',
        '+How do you like fresh coffee beans brewed: as espresso, in a filter or in a cafetière?',
      ],
      cued: [
        'Which *roast* do you find easiest to sell to people who are new to good coffee?',
        'Which new *harvest* do you look forward to cupping most each year?',
        'What should every café check on its *grinder* before the first customer comes in?',
        'What do people at work fuss over most in the *office* coffee: the beans, the milk or the machine?',
      ],
    },
  },
  'flat white': {
    clues:
      'oat, latte art, syrup, takeaway cup, crema, iced, dairy free milk, barista, espresso, milk, latte, shot, cappuccino, foam, cortado, steamed, art, matcha, mocha, pour, reusable cup, double shot, beans, caramel, vanilla, macchiato, microfoam, brew, pumpkin spice, silky',
    cued: [
      'Where did you first try *oat* milk in a coffee: at home, at work or in a café?',
      '*Latte art*: sip carefully round the picture, or stir it straight in?',
      'Which *syrup* would you choose for a latte: vanilla, caramel or hazelnut?',
      '*Iced* coffee: only on hot days, or right through the winter?',
      'Where does your *reusable cup* for coffee live: in a bag, in the car or by the sink?',
      'What has a *barista* once done that made your morning coffee better?',
      'A *matcha* latte: hot with foam, or poured over ice?',
      'Where do you like to walk with a *takeaway* coffee in your hand?',
      'Which morning of the week calls for a *double shot* in your coffee?',
      'Which taste do you like best in coffee *beans*: chocolate, nuts or fruit?',
    ],
  },
  tea: {
    clues:
      'caddy, assam, oolong, darjeeling, infusion, brew, kettle, steep, pearls, rooibos, loose leaf, cuppa, chai, pot, leaves, green, herbal, earl grey, blend, camomile, mug, matcha, peppermint, biscuit, masala, tea bag, ginger, cardamom, black, strainer',
    cued: [
      'What do you eat with a *matcha* latte: something sweet, something savoury or nothing?',
      'What made you try *loose leaf* tea for the first time?',
      'Which spice should come through first in a cup of *chai*: ginger, cinnamon or cardamom?',
      'When in the day do you most fancy an *earl grey*?',
      'How do you take a *green tea*: plain, with lemon or with a little honey?',
      'Which *herbal* tea do you reach for last thing at night?',
      'How long do you leave a *breakfast* tea in the pot before you pour?',
      'What goes best in a tall glass of *iced* tea: lemon, peach or mint?',
    ],
    atWork: {
      asks: [
        '+What matters most in a good cup of tea: the leaf, the water or the time it brews?',
        '+What makes you try a new tea: the aroma, the story behind it or a recommendation?',
        'Which tea would you serve to an important visitor at work?',
        "How long should tea brew: a quick dip, a few minutes or until it's almost black?",
      ],
      cued: [
        'What do customers ask most when they stand in front of a wall of *loose leaf* tea?',
        'Which *blend* sells best on a cold day in a tea room or shop?',
        'What helps a newcomer most to enjoy *matcha*: a demonstration, a taste or a good recipe?',
        'For tea at work: a big *pot* for the whole team, or each to their own mug?',
      ],
    },
  },
  sandwiches: {
    clues:
      "baguette, fillings, bap, ciabatta, rolls, ploughman's, blt, coronation chicken, filling, toastie, ham, cheese, bread, wrap, sub, lunch, melt, chicken, bacon, pickle, sourdough, mayo, tuna, egg, panini, salad, focaccia, deli, meal deal, coronation, slaw, reuben",
    cued: [
      'What would you put in a crusty *baguette* for a picnic?',
      'What goes into a good *toastie* besides cheese?',
      'With *ham* in a sandwich: mustard, pickle or piccalilli?',
      'On a *bacon* sandwich: red sauce, brown sauce or none?',
      'What goes best with *chicken* in a sandwich: mayo, bacon or stuffing?',
      '*Sourdough* for a sandwich: toasted, or soft and fresh?',
      'What do you like best rolled up in a *wrap* at lunchtime?',
      'An *egg* sandwich: with cress, with tomato or just plenty of pepper?',
    ],
  },
  café: {
    clues:
      'scone, flat white, coffee machine, brunch, cake, reopened, lattes, paninis, toasties, breakfasts, dog friendly, soup, cuppa, teacakes, jacket potatoes, coffee, lunch, barista, homemade, toastie, table, kitchen, menu, eat in, tray bake, counter, hot chocolate, tea, sandwich, cosy, sourdough, seating, specials',
    cued: [
      'On a *scone*: jam first or cream first?',
      'Which *cake* do you look for first on a café counter?',
      'What makes the perfect *breakfast* plate in a café: eggs, bacon, beans or something sweet?',
      "What's your usual at *brunch*: eggs, pancakes or something on toast?",
      'Which *soup* would you order in a café on a wet day?',
      'What do you like in a café *toastie* besides cheese?',
      'What does a *dog friendly* café need most: water bowls, treats or plenty of room under the table?',
      'How do you take your *coffee* in a café: black, with a dash of milk or very frothy?',
    ],
    atWork: {
      asks: [
        '+What makes a café shift fly by?',
        '+What makes a café a happy place to work?',
        '+What does a job in a café teach you for life?',
        "+What's the nicest thing a café team has done for you?",
        '+Which skill behind a café counter is hardest to learn?',
        '+Which café job would you enjoy most: making coffee, baking or serving?',
      ],
      cued: [
        'Which drink shows you best what a new *barista* can do?',
        'Which café *breakfast* is the hardest to get out of the kitchen all at once?',
        'When do you put a new *cake* on the counter: early in the week, or for the weekend?',
        'What makes a café good for a *meeting*: quiet corners, big tables or great coffee?',
      ],
    },
  },
  coffee: {
    clues:
      'brew, decaf, caffeine, grind, mug, espresso, oat milk, latte, barista, beans, roast, cup, cappuccino, morning, instant, filter, flat white, iced, americano, takeaway, blend, cuppa, machine, aroma, french press, sip, filter kaapi, freshly ground',
    cued: [
      'Who in your family always asks for a *decaf* coffee?',
      'When do you have the first *iced* coffee of the year: spring, summer or all winter too?',
      'What would you like drawn on top of a *latte*: a heart, a leaf or an animal?',
      'What do you like to eat with a *flat white*: something sweet, toast or nothing at all?',
      'How do you drink an *espresso*: in one go, in small sips or with sugar?',
      "Which milk goes in your coffee: cow's, *oat* or none at all?",
      'What do you like coffee *beans* to taste of: chocolate, nuts or fruit?',
      'How do you make *filter* coffee at home: in a machine, a glass jug or a paper cone?',
    ],
    atWork: {
      asks: [
        '+What makes a good coffee at work: the beans, the machine or the person making it?',
        'When is your best coffee of the working day: first thing, mid-morning or after lunch?',
        "Which colleague's coffee order do you know by heart?",
        'How do you take your coffee at work: black, with milk or iced?',
      ],
      cued: [
        'What is the first thing you teach a new *barista* to get right?',
        'Who at your work keeps the coffee *machine* clean and full?',
        'Who chooses the coffee *beans* at your workplace: one person, a vote or whoever shops?',
        'What comes first when choosing a house *blend* for a café: taste, price or the roaster?',
      ],
    },
  },
};
