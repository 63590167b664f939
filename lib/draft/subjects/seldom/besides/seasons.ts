import type { Besides } from '../../subject';

/** What is known of the subjects of `common/seasons.ts` besides their rows. */
export const seasons: Besides = {
  'Christmas market': {
    clues:
      'mulled, chalets, craft stalls, makers, carols, wreaths, hot chocolate, santa, baubles, stalls, mulled wine, festive, gluhwein, handmade, crafts, lights switch on, gifts, mince pie, stallholder, town square, bratwurst, traders, december, hog roast, choir, grotto, reindeer, stocking filler, fairy lights, late night',
    cued: [
      'What do you have with a mug of *mulled* wine: roasted nuts, a sausage or something sweet?',
      'Which bauble shape would you take home from the *craft* stalls: star, bird or snowman?',
      'What do you remember about meeting *santa* as a child, or what did you ask for?',
      'What do you put on a *hot chocolate* at the Christmas market: cream, marshmallows or a chocolate flake?',
      'Which *carol* do you know all the words to?',
      'What belongs on a *wreath* for the door: berries, pine cones or dried orange?',
      "What's the best part of a *lights switch on*: the countdown, the tree or the singing?",
      'What do you like best as a *handmade* present: something to wear, to eat or to hang up?',
    ],
  },
  'Christmas tree': {
    clues:
      'fir, fraser, spruce, needle drop, potted, cut your own, 6ft, netted, trees, real trees, nordmann, needles, cut, pot grown, lights, baubles, delivery, ft, stand, festive, non drop, grown, decorations, wreath, recycling, farm, collection, real, star, norway, tinsel, pine, mistletoe, holly, artificial',
    cued: [
      'Which *lights* would you put on a Christmas tree: warm white, or many colours?',
      'Which colour of *baubles* would you choose for a Christmas tree?',
      'What do you like best about a *real* Christmas tree: the scent, the look or choosing it?',
      'Who would carry the saw if you *cut your own* Christmas tree?',
      'Where would you stand a *potted* Christmas tree once Christmas is over?',
      'Which Christmas tree would you pick: a *Nordmann* fir, a spruce or a Fraser?',
      'Where would you hang a *wreath* besides the front door?',
      'How does the Christmas tree get to your house: by *delivery*, on the car or on a shoulder?',
    ],
  },
  'Christmas dinner': {
    clues:
      'trimmings, festive, sprouts, stuffing, crackers, cranberry, three courses, party nights, christmas day, goose, boxing day, turkey, festive menu, pigs in blankets, pudding, party, roast, office, december, lunch, ham, gravy, deposit, per person, crown, mince pie, pre order, brandy butter, brussels, parties, table',
    cued: [
      "How do you like your *sprouts*: plain, with bacon or on somebody else's plate?",
      "What's the best meat on the Christmas table: *turkey*, goose, beef or ham?",
      'What goes in the best *stuffing*: sage and onion, chestnut or sausage?',
      'How many *pigs in blankets* make a proper portion?',
      'What goes on the Christmas *pudding*: brandy butter, cream or custard?',
      'Who tells the worst *cracker* joke at your table?',
      'What makes a good Christmas *party* with workmates: the food, the music or the silly hats?',
      'What do you like best on *Boxing Day*: cold meat and pickles, a long walk or a film?',
    ],
  },
  'Christmas presents': {
    clues:
      'stocking, stockings, gift wrapped, wrapped, hampers, elves, gifts, last orders, under the tree, last posting, stocking filler, santa, secret santa, festive, gift guide, personalised, bauble, shopping, gift set, handmade, elf, advent, december, orders, treat, ribbon, vouchers, last minute, toys, christmas eve, present list, merry',
    cued: [
      'Where do the Christmas *stockings* hang in your house: fireplace, bed or door?',
      'What would you eat first from a Christmas *hamper*: cheese, chocolates or chutney?',
      'How do you like a Christmas present *wrapped*: shiny paper, brown paper or fabric?',
      'What would you buy as *Secret Santa* for somebody you hardly know?',
      'What do you like to find behind an *advent* calendar door: chocolate, a toy or a picture?',
      'Which *handmade* Christmas present would you love to get: socks, jam or a painting?',
      'What would you have *personalised* as a Christmas present: a mug, a book or a bauble?',
      'When do presents go *under the tree* in your house: early December, Christmas Eve or overnight?',
    ],
  },
  Christmas: {
    clues:
      'festive, carol, mince pies, sleigh, snowman, 25 december, merry, ho ho ho, 24 december, reindeer, santa, december, elf, tree, mince pie, grotto, lights, advent, turkey, wreath, party, jumper, mulled wine, decorations, gingerbread, stocking, father christmas, nativity, presents, letters to santa, 25th, closed, tinsel',
    cued: [
      'When should a Christmas *tree* go up: early in December, mid-month or on Christmas Eve?',
      'Which Christmas *carol* do you like to sing loudest?',
      'How do you like a *mince pie*: warm with cream, cold with tea or with cheese?',
      'What do you want most next to the *turkey*: roast potatoes, sprouts or stuffing?',
      'What would you ask *Santa* for if you were seven again?',
      'What would you like behind the doors of an *advent* calendar: chocolate, tea or tiny toys?',
      'Christmas *jumper*: tasteful snowflakes, or lights and a bell?',
      'What would you put in a Christmas *wreath*: holly, dried oranges or pine cones?',
    ],
    atWork: {
      asks: [
        'Who would you like to thank this Christmas?',
        'What are you looking forward to this Christmas?',
        'How can a business give something back at Christmas: money, time or gifts?',
        'What helps you switch off at Christmas: long walks, good food or time with family?',
      ],
      cued: [
        'What makes a good Christmas *party* at work: the food, the music or an early start?',
        'Where do the *decorations* go up first in your workplace: the door, the desks or the kitchen?',
        'What would you like to find in a Christmas *hamper* at work: cheese, chocolates or coffee?',
        'Which job do you like to finish before the *December* break?',
      ],
    },
  },
  'New Year': {
    clues:
      'midnight, resolutions, 31 december, 1 january, countdown, fireworks, ring in, nye party, january, nye, hogmanay, eve, celebrate, 2026, fizz, auld lang syne, fresh start, party, goals, bells, happy, closing early, reflect, champagne, first foot, health kick, dip, ceilidh, looking back, grateful, toast',
    cued: [
      "What do you raise at midnight on New Year's Eve: *fizz*, beer or a cup of tea?",
      "What makes a New Year's *party*: the music, the games or the food?",
      'Where would you most like to watch the New Year *fireworks*?',
      'What gets you through *January*: soup, books or a holiday to look forward to?',
      "What belongs to a good *Hogmanay*: a ceilidh, shortbread or a knock on a neighbour's door?",
      'Who would you like to stand next to for the New Year *countdown*?',
      'Where do you write your *goals* for a new year: in a diary, on the phone or on the fridge?',
      "For a New Year's Eve *dinner*: small plates, a roast or a fondue?",
    ],
    atWork: {
      asks: [
        'Which skill would you most like to build in the new year?',
        'What work are you looking forward to in the new year?',
        'What would make the new year a good year for your team?',
        'What would you like to learn at work in the new year?',
      ],
      cued: [
        'Which small habit would you like your team to start in *January*?',
        'How do you set *goals* for a new year at work: a list, a picture or a single word?',
        'What comes first when work *reopens* after New Year: the inbox, coffee or a catch-up?',
        'How does your team like to *reflect* on a year: over lunch, in a meeting or on a walk?',
      ],
    },
  },
  "Valentine's Day": {
    clues:
      'loved up, romantic, dozen roses, sweetheart, be mine, cupid, red roses, 14 feb, roses, dinner for two, february 14, couples, chocolates, galentine, red, hearts, candlelit, set menu, card, prosecco, bouquet, loved one, date night, heart shaped, gift, treat, singles, sharing, lingerie, pink, champagne, romance',
    cued: [
      "Which colour of *rose* would you like to be given on Valentine's Day: red, white or yellow?",
      "Which *chocolate* do you pick first from a Valentine's box: caramel, praline or strawberry cream?",
      "What would you plan for a *Galentine's* evening: dinner, a film or dancing?",
      "Which three courses would you put on a Valentine's *menu*?",
      "What do you write in a Valentine's *card*: a poem, a line or just your name?",
      "Which film would you choose for a Valentine's *date night* on the sofa?",
      "Which *cocktail* or soft drink suits Valentine's Day: something pink, something fizzy or a classic?",
      "What shape or colour would you bake a Valentine's *biscuit* or cake: a heart, a flower or a letter?",
    ],
  },
  "Mother's Day": {
    clues:
      "afternoon tea, flowers, mammy, grandma, spoil mum, treat mum, mothering, mam's day, mum, bouquet, treat, mothering sunday, gift, card, lunch, pamper, march, breakfast in bed, may, mama, spoil, brunch, prosecco, chocolates, voucher, handmade, spring, roast, hamper, mom, candles, daffodil",
    cued: [
      "Which *flowers* say Mother's Day to you: tulips, roses or daffodils?",
      "What would be on your mother's perfect *afternoon tea*: scones, sandwiches or cakes?",
      "Which *card* suits Mother's Day: a funny one, a pretty one or a handmade one?",
      'What did you make your mother at school: a *gift* of clay, paper or pasta?',
      'Which *chocolates* does your mother choose first from the box?',
      "What would you cook for *lunch* on Mother's Day: a roast, pasta or her favourite dish?",
      "What did you love to do at *grandma's* house when you were little?",
      'Which *pamper* treat would a mother enjoy most: a massage, a facial or a long bath?',
    ],
  },
  "Father's Day": {
    clues:
      'old man, stepdad, spoil dad, treat dad, superdad, best dad, dad, beer, june, whisky, steak, card, gift, bbq, barbecue, socks, third sunday, grandad, burger, treat, ale, daddy, roast, hamper, pint, mug, golf, voucher, bacon, tie, tools, craft beer, september',
    cued: [
      'What would you write inside a *card* for a dad who likes few words?',
      "What should a dad get off the *bbq* first on Father's Day: steak, sausages or ribs?",
      "Which *beer* would you share with a dad on Father's Day: pale ale, stout or something from nearby?",
      "What's the best thing on a *roast* for a dad: the potatoes, the crackling or the gravy?",
      'What do you remember doing most with a *grandad*?',
      "How should a Father's Day *breakfast* start: full plate, pancakes or a lie-in first?",
      'What would you put in a *hamper* for a dad with a sweet tooth?',
      'Which *whisky* would suit a dad: something smoky, something smooth or one with a story?',
    ],
  },
  'Easter eggs': {
    clues:
      'bunny, hunt, chicks, hot cross buns, eggs, chocolate eggs, bonnets, lent, golden egg, bunnies, egg hunt, chocolate, trail, half term, lamb, spring, kids, good friday, april, basket, sunday lunch, monday, holidays, crafts, simnel, daffodils, decorate, milk, clue, bilby, treats',
    cued: [
      'Who is keenest on an Easter egg *hunt* in your family?',
      'How do you eat a *hot cross bun*: toasted, with butter or with cheese?',
      'Which part of a chocolate *bunny* do you eat first: the ears, the tail or the feet?',
      'Which *chocolate* would you choose for an Easter egg: milk, dark or white?',
      'What would you put on an Easter *bonnet*: flowers, chicks or feathers?',
      'How should an Easter *trail* end: with a prize, a picnic or a hot chocolate?',
      'Which Easter *craft* did you love as a child: painting eggs, making cards or paper chicks?',
      'What would you put in an Easter *basket* besides chocolate?',
    ],
  },
  'Ramadan and Eid': {
    clues:
      'fasting, mubarak, sunset, maghrib, taraweeh, kareem, sehri, ummah, mosque, lailat, iftar, suhoor, dates, muslim, halal, prayer, crescent moon, zakat, buffet, lanterns, break the fast, henna, sheer khurma, community, feast, donate, outfits, mehndi, charity, lamb, blessed',
    cued: [
      'What do you break the fast with first at *iftar*: dates, soup or water?',
      "What do you like to eat at *suhoor*: eggs, oats or last night's leftovers?",
      'Which sort of *dates* do you like best: soft, chewy or stuffed?',
      'What do you enjoy most about *Eid*: the food, the clothes or the visits?',
      'Where would you hang Ramadan *lanterns*: in the window, over the table or at the door?',
      "What's the best *gift* for children at Eid: money, sweets or a toy?",
      'How do you like to break the day at *sunset*: at home, at the mosque or with friends?',
      'Which *henna* pattern do you love for Eid: flowers, vines or simple dots?',
    ],
    atWork: {
      asks: [
        '+What would you like more people to know about Ramadan and Eid?',
        '+Which Ramadan or Eid tradition would you like to share with colleagues?',
        'How does your workplace mark Ramadan and Eid?',
        'What have colleagues taught you about Ramadan?',
      ],
      cued: [
        'How can a team help colleagues who are *fasting*: earlier meetings, later lunches or a quiet room?',
        'How would your team mark *Eid*: sweets, a lunch or a good wish in the chat?',
        'What makes a good *iftar* for colleagues: a long table, shared dishes or a short speech?',
        'What makes a *prayer* room at work welcoming: quiet, space or a place for shoes?',
      ],
    },
  },
  'Diwali and Lunar New Year': {
    clues:
      'rangoli, diyas, lanterns, lion dance, red envelopes, festival of lights, garba, festive offers, dhanteras, dumplings, mithai, dragon, fireworks, year of the, prosperity, lakshmi, sweets, deepavali, hamper, zodiac, lamps, gifting, horse, reunion dinner, chinese, dry fruit, festive, lohri, bollywood, ladoo',
    cued: [
      'Where would you put the first *diya* at Diwali: the door, the window or the table?',
      'Which colours would you choose for a *rangoli* by the front door?',
      'Which *lantern* would you carry at Lunar New Year: a fish, a rabbit or a dragon?',
      'Where is the best spot to watch a *lion dance*: right at the front, or up on a balcony?',
      'What would you do with the money in a *red envelope*: save it, share it or buy sweets?',
      'What is your favourite filling for New Year *dumplings*: pork, prawn or vegetable?',
      'What would you wear for a night of *garba*: something bright, something sparkly or flat shoes?',
      'Which *fireworks* do you like best at a festival: rockets, fountains or sparklers?',
    ],
    atWork: {
      asks: [
        '+Which part of a big festival do you look forward to most: the food, the family or the lights?',
        'How should an office celebrate a festival: with sweets, a shared lunch or everyone dressed up?',
        'What do Diwali and Lunar New Year mean to you?',
        'How does your team mark Diwali or Lunar New Year?',
      ],
      cued: [
        'How does your workplace like to mark *Diwali*: sweets, lights or dressing up?',
        'Which *zodiac* animal would suit your team at work best?',
        'What would you put in a festive *hamper* for clients: sweets, nuts or tea?',
        'When do you send *Lunar New Year* wishes to partners: the day before, on the day or that week?',
      ],
    },
  },
  'pumpkin patch': {
    clues:
      'carve, maize maze, corn maze, hay bales, hayride, apple cider donuts, gourds, tractor ride, wagon, pick your own, squash, farm, october, wheelbarrow, maze, field, wellies, tractor, scarecrow, soup, half term, sunflowers, photo, muddy, orange, muddy boots, spooky, corn, latte, slots, harvest, kids, pie',
    cued: [
      'Who leads the way through the *maze* when your family goes to a pumpkin patch?',
      'Who pushes the *wheelbarrow* at the pumpkin patch, and who rides in it?',
      'Where do you sit on a *tractor* ride through the pumpkin field: up front or right at the back?',
      'What would you dress a *scarecrow* in to stand guard over a pumpkin patch?',
      'What do you finish a bowl of pumpkin *soup* with: cream, chilli or toasted seeds?',
      'What goes on your slice of pumpkin *pie*: cream, ice cream or nothing at all?',
      'What do you pack for a *muddy* day at the pumpkin patch besides boots?',
      'Where would you take the family *photo* at a pumpkin patch: on the hay bales or out in the field?',
      'Where do *gourds* and small pumpkins go in your home: the doorstep, the table or the window?',
      "What's hardest when you *carve* a pumpkin: the lid, the seeds or the teeth?",
    ],
  },
  Halloween: {
    clues:
      'spooky, costume, ghost, witch, zombie, ghouls, haunted, fright, scary, 31 october, trick or treat, pumpkin, october 31, fancy dress, monster, skeleton, party, kids, bat, disco, vampire, carving, trunk or treat, slime, face paint, cauldron, bewitched, scream, horror, samhain',
    cued: [
      'What face would you carve on a *pumpkin*: happy, scary or surprised?',
      'What goes in the bowl for *trick or treat* at your door: chocolate, jellies or fruit?',
      'Who told you the best *ghost* story, and where were you?',
      'What does a *witch* costume need most: a hat, a broom or a cat?',
      'Where would you walk in a *haunted* house: at the front, in the middle or at the back?',
      'Which song has to be played at a Halloween *party*?',
      'What makes a good *zombie* costume: ripped clothes, green paint or the walk?',
      "What's a good *fancy dress* prize at Halloween: sweets, a book or a golden pumpkin?",
    ],
  },
  'Bonfire Night': {
    clues:
      'sparkler, display, bonfires, 5 november, low noise, parkin, rockets, hog roast, remember remember, catherine wheel, fireworks, guy, toffee apple, hot dogs, gates, hot chocolate, pets, wood, bangs, lit, field, wrap up warm, quiet, torch, jacket potato, mulled cider, funfair, flames, ooh, hedgehogs',
    cued: [
      'How do you eat a *toffee apple*: bite, lick or cut it up at home?',
      'What goes with *parkin*: a cup of tea, custard or a slice of cheese?',
      'What belongs in a *hog roast* roll: apple sauce, stuffing or crackling?',
      'What goes on top of your *hot chocolate* by the bonfire: cream, marshmallows or nothing?',
      'Which colour do you like best in a firework *display*: gold, green or red?',
      'What should a *guy* on the bonfire wear: a hat, an old suit or a scarf?',
      'With *low noise* fireworks: classical music, pop songs or no music at all?',
    ],
  },
  Thanksgiving: {
    clues:
      'pie, gratitude, stuffing, thankful, cranberry, pumpkin pie, pecan, turkeys, green bean, heritage turkey, november, pumpkin, grateful, feast, sides, thursday, pre order, gravy, mashed potatoes, closed, leftovers, friendsgiving, canned, sweet potato, turkey trot, casserole, gather, rolls, blessed, harvest',
    cued: [
      'How do you like the *turkey* at Thanksgiving: roasted, smoked or fried?',
      'Which *pie* do you cut first at Thanksgiving: pumpkin, pecan or apple?',
      'What goes into your Thanksgiving *stuffing*: sausage, cornbread or chestnuts?',
      'How do you like *cranberry* sauce: whole berries, smooth or straight from the can?',
      'What tops the *sweet potato* dish at Thanksgiving: marshmallows, pecans or nothing?',
      'What would you bring to a *Friendsgiving* table: a main, a pie or drinks?',
      'What small thing are you *thankful* for this November?',
      'What do you like to do after the Thanksgiving meal: *football*, a walk or a nap?',
    ],
    atWork: {
      asks: [
        '+Thanksgiving is for thank-yous: who would get yours?',
        '+Whose help at work are you thankful for this Thanksgiving?',
        '+Which colleague would you most like to thank this Thanksgiving?',
        'What are you thankful for in your work this Thanksgiving?',
      ],
      cued: [
        "Which colleague or team would you like to say you're *grateful* to before Thanksgiving?",
        'What would you put on the table for a Thanksgiving *potluck* at work?',
        'Which dish do guests ask for by name in the week of *Thanksgiving* at your restaurant or bakery?',
        'What does a team like best before the *holiday*: an early finish, a shared lunch or a card?',
      ],
    },
  },
  'Black Friday': {
    clues:
      'deals, discounts, off everything, sitewide, site wide, 50% off, ends midnight, up to 60%, doorbusters, code, cyber monday, offer, save, november, bargain, checkout, 20% off, bundles, early access, early bird, subscribers, online, limited, retailers, lowest, selected lines, no code needed, small biz, drop, thursday, weekend',
    cued: [
      'Who in your family always finds the best things in a *sale*?',
      'What would you put in your perfect *bundle* for a night in: candles, chocolate or a book?',
    ],
  },
  'back to school': {
    clues:
      'pencils, backpack, lunchboxes, september, summer holidays, new term, calculators, notebooks, uniform, pencil case, supplies, term, classroom, stationery, pupils, first day, shoes, teachers, labels, holidays over, routine, haircut, pens, new year group, august, bags, supply drive, school run, parents, reception, bus pass, covers',
    cued: [
      'Which colour of *pencil* always wears down first?',
      'How do you get shoes right: a *school shoes* fitting, a good guess or hand-me-downs?',
      'What did you have on your *backpack* as a child: badges, stickers or a keyring?',
      'What do you label first on a *uniform*: the jumper, the coat or the hat?',
      "What's the best *haircut* for the first week of term: short, tidy or as it was?",
      'Which *teacher* did you like best, and what for?',
      'What do you miss most when the *summer holidays* are over?',
      'Which *routine* gets a family out of the door on time in the morning?',
    ],
    atWork: {
      asks: [
        'What gives a child a good start to the school year?',
        'What would you put in a backpack for a child going back to school?',
        'What helps working parents on the first day of school: a late start or a free morning?',
        'Which back-to-school item did you look forward to most: the pens, the bag or the shoes?',
      ],
      cued: [
        'What helps *teachers* most on the first day of a new school year?',
        'Which *uniform* question do shops and school offices hear most in late summer?',
        'What would help *working parents* most in the first week of school: later starts, home days or patience?',
        'Which *routine* helps a new class settle in fastest?',
      ],
    },
  },
  'bank holiday': {
    clues:
      "open as usual, closed monday, long weekends, public holiday, stat holiday, day off, victoria day, canada day, australia day, king's birthday, monday, closed, may, august, three day, live music, bbq, sunday, easter, sunshine, early may, hours, bottle bank, beer, late, october, extra day, normal hours, spring, labour day, dj, trip, pub, party, no collection, reopen",
    cued: [
      'Which place are you always glad to find *open* on a bank holiday?',
      'What do you stock up on when shops are *closed* for a bank holiday?',
      'Which song should be in every *live music* set on a bank holiday?',
      'What goes on the *BBQ* first at a bank holiday get-together?',
      'What does the *August* bank holiday mean to you: seaside, barbecue or back garden?',
      'Where do you head first on a bank holiday with *sunshine*?',
      'Which game comes out when the *family* is together on a bank holiday?',
      'How do you like to spend the *Easter* bank holiday: with guests, on a trip or in the garden?',
    ],
  },
  summer: {
    clues:
      "bbqs, pimm's, ice lollies, warm evenings, paddling pool, longest day, 30 degrees, sunshine, heatwave, june, july, hot, ice lolly, beach, picnic, solstice, outdoor, sunny, shade, holidays, cool down, long evenings, alfresco, warm, lemonade, sunglasses, august, iced, linen, season, barbecue, cool",
    cued: [
      'What goes on the *BBQ* first when you have friends over?',
      'Which *ice lolly* was your favourite when you were a child?',
      "What's the best thing in a *picnic* basket: sandwiches, fruit or something cold to drink?",
      'Where do you find the best *shade* on a hot afternoon?',
      'What do you do with the kids when the *school holidays* get long?',
      'What do you do on the *longest day* of the year: stay up late, get up early or both?',
      'What do you pour on a *sunny* evening outdoors: lemonade, a spritz or a cold beer?',
      "Where's the best place to sit out a *heatwave*: in the pool, in the woods or in the cellar?",
    ],
  },
};
