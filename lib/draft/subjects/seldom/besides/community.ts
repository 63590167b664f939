import type { Besides } from '../../subject';

/** What is known of the subjects of `common/community.ts` besides their rows. */
export const community: Besides = {
  'charity run': {
    clues:
      '5k, sponsor, medal, in memory of, hospice, entry fee, in aid of, just giving, fundraising, marathon, 10k, raised, miles, donate, training, finish line, challenge, runner, sponsorship, half marathon, fun run, cause, abseil, skydive, walkers, virtual, costume, vest, cheer, ultra, steps',
    cued: [
      'Where does a *medal* from a charity run end up in your home: wall, drawer or shelf?',
      'Who was the first person to *sponsor* you for a charity run?',
      '*Training* for a charity run: before breakfast, or after work?',
      'Who would you like to see waiting at the *finish line* of a charity run?',
      'Which theme would you choose for a *fun run*: colours, superheroes or fairy tales?',
      'What would you do first after a charity *half marathon*: eat, sleep or have a bath?',
      "What do you shout to *cheer* on a runner you don't know at a charity run?",
      "When you *donate* to somebody's charity run, what do you write in the message?",
      'What would you have printed on the back of a charity run *T-shirt*?',
    ],
    atWork: {
      asks: [
        '+What does a team gain from taking on a charity challenge together?',
        'What gets you over the line in a charity run: the crowd, the cause or the cake after?',
        'How would you celebrate after a charity challenge?',
        'Which cause would you take on a charity challenge for?',
      ],
    },
  },
  'food bank': {
    clues:
      'parcels, tins, pasta, donations, nappies, trolley, toiletries, cupboard, cereal, long life milk, referral, drop off point, pantry, donate, uht milk, volunteers, drop off, hunger, collection point, tinned, foodbank, crisis, harvest, larder, shelves, hamper, beans, poverty, long life, squash, supermarket',
    cued: [
      'Which *toiletries* would you add to a food bank box first: soap, shampoo or toothpaste?',
      'Which kind of *cereal* would you choose for a food bank parcel: oats, flakes or muesli?',
      'Which *volunteer* job at a food bank would suit you: sorting, packing or driving?',
      'What did you carry to school for the *harvest* collection as a child?',
      "Which would you put in a food bank's Christmas *hamper*: mince pies, chocolates or a pudding?",
      'Where would a food bank *drop-off* be handiest for you: at work, at school or at the shops?',
      'Which sauce would you put with the *pasta* in a food bank bag: tomato, pesto or cheese?',
      'Which easy lunch do *children* always eat that could go in a food bank bag?',
      'When do you think of the food bank *trolley*: on the way round the shop, or after the till?',
      'What reminds you of a food bank *donation*: a shopping list, a box in the hall or a regular day?',
    ],
    atWork: {
      asks: [
        'How can a business help a food bank most: food, funds or volunteers?',
        'Which item would you always add to a food bank box?',
        'Which treat would you slip into a food bank parcel?',
        'What makes a food bank collection at work a success?',
      ],
    },
  },
  'homeless shelter': {
    clues:
      'sleeping bags, hot meals, cold nights, socks, support workers, outreach, rough sleeper, hostel, beds, night, winter, donate, housing, warm, volunteers, residents, streets, hygiene kit, soup kitchen, sleep out, crisis, temporary, eviction, accommodation, coats, tent, dignity, move on, cold',
    cued: [
      'What would you put with warm *socks* in a parcel for a shelter: gloves, a hat or a scarf?',
      'Which *hot meal* would you cook for a shelter on a cold night?',
      'What would you take to a charity *sleep out*: a flask, a woolly hat or a good friend?',
      'Which job would you choose as a shelter *volunteer*: cooking, sorting clothes or chatting?',
      'Where could people hand in spare *sleeping bags* for a shelter: a school, a shop or a gym?',
      'Which one thing would you add to a *hygiene* kit for somebody in a shelter?',
      'What would you serve with a big pot of *soup* at a shelter: bread, cheese or fruit?',
      'What would make *Christmas* Day at a shelter special: music, a good lunch or a small gift?',
    ],
    atWork: {
      asks: [
        'What builds trust with a new shelter resident?',
        'What would you like your team to do for a homeless shelter?',
        'Which quality does a good shelter worker need: patience, calm or humour?',
        'What does a homeless shelter need most from local firms: time, supplies or jobs?',
      ],
      cued: [
        'What should everybody hear before their first night with an *outreach* team?',
        'What brings *volunteers* back to a shelter year after year?',
        'What would your workplace find easiest to *donate* to a shelter: time, goods or skills?',
        'What makes a good *support worker* in a shelter: patience, humour or local knowledge?',
      ],
    },
  },
  fostering: {
    clues:
      'carers, placement, siblings, social worker, spare room, foster, children in care, therapeutic, allowance, looked after children, child, children, teens, stable, council, information evening, young people, respite, agency, adoption, training, home, short break, foster carer, enquire, nurture, bedroom, fortnight, care leaver, kinship, change a life, looked after',
    cued: [
      'Which game can keep *siblings* of different ages happy for an afternoon?',
      'What makes a *teenager* feel at home fastest: a full fridge, good wifi or time to themselves?',
      'What would you put in a *spare room* to make a child feel welcome?',
      'Where would you take a child on a *respite* weekend: the beach, the woods or the cinema?',
      'What would you ask first at a fostering *information evening*?',
      'What matters most in a foster *carer*: patience, humour or a calm voice?',
      'What calms a *baby* best: a song, a walk or a warm shoulder?',
      'What would you like to learn on a *training* day for foster families: first aid, play or listening?',
    ],
    atWork: {
      asks: [
        'What would you ask an experienced foster carer?',
        'Which everyday skill makes a good foster carer?',
        'How can colleagues support somebody who fosters?',
        'What kind of support should every foster carer have?',
      ],
      cued: [
        'What makes the first hour of a new *placement* easier for a child?',
        'What could an employer offer staff who become foster *carers*: leave, flexible hours or a listening ear?',
        'How does a *social worker* best get to know a child: on a walk, over a game or in the car?',
        'Which part of the *training* do new foster families find most useful?',
      ],
    },
  },
  volunteering: {
    clues:
      'spare hours, dbs, befriend, expenses paid, hands needed, helpers, marshals, hours, help out, community, trustee, charity, role, thank you, spare time, driver, rewarding, give back, training, coordinator, opportunities, expenses, make a difference, mentor, youth, skill, rota, hospice, lend a hand, recruits',
    cued: [
      'What would you shout to the runners as a *marshal* at a race?',
      'As a volunteer *driver*: radio on, or a good chat with the passenger?',
      'What would you talk about first on a *befriending* visit?',
      'Who was a *mentor* to you without ever being called one?',
      'What makes a good *trustee*: a head for figures, good questions or patience?',
      '*Training* for volunteers: a day in a classroom, or side by side with an old hand?',
      'Which corner of your *community* would you tidy up with a few helpers and a free morning?',
      'Which part of a *charity shop* would you like to look after: books, clothes or the window?',
    ],
    atWork: {
      asks: [
        '+What do people gain most from volunteering: skills, confidence or connections?',
        '+How can an employer best support volunteering: paid time, team days or matched giving?',
        '+What would encourage more people to volunteer through work?',
        'What makes volunteering easy to fit around work: short shifts, set days or doing it online?',
        'What would you like to do on a team volunteering day?',
        'What makes a volunteering day with colleagues memorable?',
      ],
      cued: [
        'Which job would your team choose for a *volunteering day*: painting, planting or sorting?',
        'How do you like to thank *helpers*: a card, a tea party or a word in person?',
        'What should everybody ask before becoming a *trustee*?',
        'Which *skill* from your job would be most useful to a charity?',
      ],
    },
  },
  'charity shop': {
    clues:
      'donations, rails, gift aid, bric a brac, wearable, till volunteers, donated, bric, preloved, furniture collections, hospice, bargains, bags, volunteers, clothes, stock, sorting, window display, drop off, till, furniture, toys, second hand, jigsaw, vintage, manager, treasures, homeware, steam, pre loved, proceeds',
    cued: [
      'What was the last thing you *donated* to a charity shop that someone else will love?',
      'Which piece of *furniture* would you like to find in a charity shop?',
      'What makes you stop at a charity shop *window*: the colours, the clothes or one odd thing?',
      'Which *book* would you be happy to find on a charity shop shelf?',
      'What would you like to do as a charity shop *volunteer*: sort, serve or dress the window?',
      'Which *toy* or game from your childhood would you love to spot in a charity shop?',
      "What's your best *vintage* find: a coat, a lamp or a piece of china?",
      'When do you like to sort your *clothes* for the charity shop: spring, autumn or any rainy day?',
    ],
    atWork: {
      asks: [
        "+What's your favourite find from a charity shop?",
        '+What brings people back to a charity shop: fresh stock, a nice layout or a friendly team?',
        '+What makes a good charity shop: the window, the volunteers or the stock?',
        'What do you look through first in a charity shop: the books, the clothes or the china?',
      ],
      cued: [
        'What keeps *volunteers* coming back to a charity shop year after year?',
        'Which shelf in a charity shop empties fastest after a good week of *donations*?',
        "How do you like to explain *Gift Aid* at the till when there's a queue behind?",
        "What's the oddest thing you have come across while *sorting* bags in a charity shop?",
      ],
    },
  },
  'fundraising appeal': {
    clues:
      'hospice, gofundme, donors, total so far, just giving, thanks to you, pledge, in memory, zakat, donate, target, donation, raise, charity, gift aid, supporters, match funding, crowdfunding, generous, pounds, double, give, lifeline, thank you, vital, urgent, impact, christmas, every penny, legacy, matched',
    cued: [
      'What would you take on for a *sponsored* challenge: a walk, a swim or a head shave?',
      'What would you bring to a charity *bake sale*: cake, biscuits or something savoury?',
      'What would you hope to win in a charity *raffle*: a hamper, a day out or a bottle?',
      'How far would you *walk* for a good cause: round the park, along the coast or up a mountain?',
      'What do you do with a charity *Christmas* card after the season: keep it, reuse it or recycle it?',
      'Which *food bank* item would you always put in the box: pasta, tea or something sweet?',
      'What do you look for first in a *charity shop*: books, clothes or crockery?',
      'How would you rather help as a *volunteer*: with your hands, your car or your phone?',
    ],
    atWork: {
      asks: [
        'What gets people giving to an appeal: a story, a target or a friend who asks?',
        'What should a charity tell donors after an appeal?',
        'What turns a first-time donor into a regular supporter?',
        'Which skill makes a good fundraiser: storytelling, planning or listening?',
      ],
      cued: [
        'Which gets more people to *donate* in your experience: a story, a picture or a deadline?',
        'How does your charity like to thank *donors*: a letter, a call or a visit?',
        'What would you do differently the next time you run a *match funding* appeal?',
        "How do people at your workplace choose a *charity* to support: a vote, a draw or a colleague's tip?",
      ],
    },
  },
  'public library': {
    clues:
      'book group, borrow, late fees, rhyme time, bookbug, librarians, loans, renewals, e books, storytime, summer reading challenge, free computers, story time, card, reading, members, branch, author, shelves, computers, children, titles, knit and natter, reserve, overdue, lego club, audiobook, mobile, fines, printing, study space',
    cued: [
      'Which picture book would you take along to a *storytime* for little ones?',
      'Which book would you suggest for a *book group* that wants something to talk about?',
      'How did you choose books for a *summer reading challenge*: by cover, by series or by thickness?',
      'Which *author* would you queue up to hear at your library?',
      'What do you like to read as an *e book*, and what only on paper?',
      'Which rhyme would you start with at a *rhyme time* for babies?',
      'What would you like to try first at a *craft* afternoon in the library: knitting, origami or cards?',
      "What would you look up first in a library's *local history* room: your street, a school or a family?",
    ],
    atWork: {
      asks: [
        '+What makes a great public library: the books, the people or the events?',
        'How does a public library bring people together?',
        'What would you like to learn at your local library?',
        'What brings you through the door of a public library?',
      ],
      cued: [
        'What makes a *storytime* work with a room full of wriggling toddlers?',
        'Which question do *librarians* get asked that has nothing to do with books?',
        'What brings *teenagers* into a library: games, a quiet place to study or good company?',
        'Which title never stays long on the shelf between two *loans*?',
      ],
    },
  },
  'bin collection': {
    clues:
      'black bins, blue bins, green bin, brown bin, crews, contamination, side waste, fortnightly, caddy, missed collection, recycling, council, kerbside, garden waste, refuse, food caddy, calendar, rubbish, black bag, collected, bank holiday, day later, blue, green, tip, wheelie, by 7am, landfill, general waste, glass, cardboard, brown, postcode, missed, fogo',
    cued: [
      'What fills your *garden waste* bin fastest: grass, leaves or hedge clippings?',
      'What goes into your *food waste* caddy most: peelings, tea bags or leftovers?',
      'How do you find out your bin day after a *bank holiday*: the website, a leaflet or a neighbour?',
      'What fills the bins first after *Christmas*: wrapping paper, boxes or bottles?',
      'Where do you keep the bin *calendar*: on the fridge, by the door or on your phone?',
      'Which kind of *recycling* piles up fastest at home: cardboard, glass or plastic?',
      'What would you like to say to the *crew* that empties your bins?',
      "How do you tell your *black bin* from next door's: a number, a sticker or where it stands?",
    ],
    atWork: {
      asks: [
        'What helps you remember bin day?',
        'What would you ask a bin crew about their day?',
        'Which item were you pleased to learn can be recycled?',
        'What makes a good bin crew: teamwork, local knowledge or good humour?',
      ],
      cued: [
        'What works best against *contamination* in recycling: stickers, door visits or clear labels?',
        "Planning a collection *route*: software first, or the driver's own knowledge?",
        'Which question about bins do *residents* ask most often?',
        'Which material would you add to *kerbside* recycling next?',
      ],
    },
  },
  'car park': {
    clues:
      'barrier, pay and display, per hour, anpr, blue badge, permit, bays, ringgo, parking, spaces, resurfacing, pay by app, multi storey, machine, town centre, charges, residents, level, ev bays, motorists, white lines, app, tariff, ticket machine, park and ride, hour, overflow, pay on exit',
    cued: [
      'How do you reach the button at a car park *barrier*: out of the window, or out of the door?',
      'Where do you put a car park *ticket* so that you find it again?',
      'Which level do you head for in a *multi-storey* car park: low, middle or the roof?',
      'When do you open a car park *app*: before you set off, in the space or on the walk away?',
      'A car park *permit*: on the windscreen, or on your phone?',
      'What do you do on the bus from a *park and ride*: read, chat or look out?',
      '*White lines* in a car park: straight bays, or slanted ones?',
      'Where in the car did you keep coins for the car park *machine*?',
      'What takes you to a *town centre* car park most often: shops, errands or dinner?',
    ],
    atWork: {
      asks: [
        '+What makes a car park easy to use: wide spaces, clear signs or simple payment?',
        'What makes a car park feel safe?',
        'What should every modern car park have?',
        'What should visitors find easy about a car park?',
      ],
    },
  },
  roadworks: {
    clues:
      'closure, resurfacing, temporary lights, overnight, diverted, delays, junction, carriageway, a road, stop go, closed, diversion, pothole, traffic, lane, highways, utility, roundabout, tarmac, pavement, contractor, drivers, stop and go, access, bridge, speed limit, motorists, gas main, crossing, cones, detour',
    cued: [
      'When should *resurfacing* be done on a busy road: at night, at weekends or in the holidays?',
      'What do you do while you wait at *temporary lights*: radio, singing or people-watching?',
      'Which way would you send a *diversion* round your part of town?',
      'When is the best time for a road *closure*: early morning, midday or overnight?',
      'Which would you rather have at a busy *junction*: traffic lights or a roundabout?',
      'What would you plant in the middle of a *roundabout* near you?',
      'Where would a wider *pavement* help most near you: by the school, the shops or the bus stop?',
      'How do you hear about *delays* on the road: the radio, an app or a sign on the way?',
    ],
    atWork: {
      asks: [
        'What shows that roadworks have been well planned?',
        'Which improvement makes a road safer for everybody?',
        'How do you like to be kept up to date about roadworks?',
        'Which skill keeps roadworks on schedule: planning, teamwork or communication?',
      ],
      cued: [
        'What makes a *diversion* easy for drivers to follow: more signs, better spacing or an online map?',
        'Which *traffic* management job calls for the most planning: a junction, a school road or a high street?',
        'What keeps a crew going through an *overnight* shift: hot food, good music or good company?',
        'How should residents first hear about a *closure*: by letter, by sign or on social media?',
      ],
    },
  },
  'park and playground': {
    clues:
      'swings, benches, play area, skatepark, bandstand, dogs on leads, zip wire, picnic tables, slide, play equipment, council, picnic, green space, trees, skate park, splash pad, path, consultation, kids, sandpit, toddlers, accessible, football pitch, gates, basketball, trail, rangers, climbing frame, playpark, duck pond, lawns, surfacing',
    cued: [
      'How did you go down the *slide* as a child: feet first, head first or holding on?',
      'How high did you dare to go on the park *swings* as a child?',
      'Who in your family would be first on the park *zip wire*?',
      'What makes the perfect park *bench*: shade, a view or people going by?',
      'What always comes out first at your *picnic* in the park?',
      'What do you take to a *splash pad*: a towel, spare clothes or a change of everything?',
      'Which wheels would you bring to a *skatepark*: skateboard, scooter, bike or skates?',
      'What music would you like to hear from a park *bandstand* on a summer afternoon?',
    ],
    atWork: {
      asks: [
        'What matters most in a new playground: shade, seating or something for every age?',
        'What makes people want to linger in a park?',
        'Which corner of a park do you head for first?',
        'What makes a park welcome people of every age?',
      ],
      cued: [
        'What gets more people to answer a park *consultation*: a stall, a school visit or a short form?',
        'Which *accessible* feature in a playground gets used by everybody?',
        'Which piece of *play equipment* lasts longest in a busy park?',
        'Which *tree* do you like to plant in a park for good summer shade?',
      ],
    },
  },
  'litter pick': {
    clues:
      'gloves, pickers, rubbish, hi vis, verge, hoops, tidy, wombles, council collect, tidy towns, trolleys, bags, volunteers, beach clean, plastic, river, canal, shopping trolley, cans, bags filled, crisp packet, fly tipping, wrappers, meet at, cigarette butt, streets, shoreline, tyres, community, recycling, spring clean',
    cued: [
      'Which *beach* would you choose for a morning of litter picking?',
      "What's the nicest thing to spot along a *river* on a litter pick: a heron, a duck or a kingfisher?",
      'Which *gloves* would you wear for a litter pick: gardening, rubber or whatever is in the shed?',
      'What gets *volunteers* out for a litter pick on a chilly morning: cake, music or a friend who asks?',
      'Which flowers would you like to see on a *verge* once the litter has gone?',
      "What's hardest to grab with a litter *picker*: bottle tops, wet paper or string?",
      'What would surprise you least in a *canal*: a bike, a trolley or an old boot?',
      'Where does litter hide in a *park*: under hedges, by benches or near the playground?',
    ],
    atWork: {
      asks: [
        "+What's the strangest thing you've picked up on a litter pick?",
        '+Which item turns up on every litter pick?',
        '+What does a team gain from a litter pick together?',
        '+Which job do you like on a litter pick: spotting, grabbing or holding the bag?',
        '+What makes a litter pick fun: good weather, good company or a good lunch after?',
      ],
      cued: [
        'Where would you send a team on a *volunteer* day: to a beach, a park or a river bank?',
        'What helps a *council* crew most after a litter pick: tied bags, one pile or a photo of the spot?',
        'What would help most against *fly tipping*: lights, cameras or easier collection?',
        'Which *plastic* item would be easiest to replace in your workplace?',
      ],
    },
  },
  'bake sale': {
    clues:
      'cupcakes, pta, home bakes, cakes, for charity, traybakes, donations of cake, raised, charity, brownies, baking, stall, homemade, bakers, tray bake, proceeds, donate, flapjack, school, cookies, raising money, slice, victoria sponge, staff room, gluten free, playground, cake stall, donation, muffins, red nose day, change',
    cued: [
      'Which piece of a *brownie* tray do you take: the corner, the edge or the soft middle?',
      'What goes in a *Victoria sponge*: just jam, or jam and cream?',
      'How do you like a *flapjack*: chewy, crunchy or with chocolate on top?',
      'What makes the best *cookie*: chocolate chips, oats or raisins?',
      'Which pudding from *school* would you love to find on a bake sale table?',
      'Which *charity* would you bake a cake for?',
      "Whose *homemade* cake would you queue for: a grandmother's, a friend's or a neighbour's?",
    ],
    atWork: {
      asks: [
        '+What do you reach for first at an office bake sale?',
        '+Which recipe would colleagues ask you for after a bake sale?',
        "+What's the one thing you can never walk past at a bake sale?",
        '+Which colleague turned out to be a brilliant baker at a bake sale?',
        '+Which bake would sell out first at your office: brownies, lemon drizzle or flapjacks?',
      ],
      cued: [
        'Who is the best *baker* where you work, and what do they bring in?',
        'Which cake brings everybody to the *staff room* fastest?',
        'For an *office* bake sale: by the kettle in the morning, or at the door at home time?',
        'How should a workplace choose its *charity*: by vote, by draw or each team in turn?',
      ],
    },
  },
  'village fête': {
    clues:
      'coconut shy, raffle, wi, brass band, tug of war, cake stall, dog show, face painting, hook a duck, teas, stalls, tombola, green, bunting, bouncy castle, morris dancers, marquee, field, parade, pimms, homemade, classic cars, plant stall, bbq, hall, bake off, carnival queen, vicar, refreshments',
    cued: [
      "Which *cake* should be on every fair's cake stall: lemon drizzle, coffee or Victoria sponge?",
      'What do you hope to win in a *raffle*: the hamper, the bottle or the chocolates?',
      'Which prize would you choose first on a *tombola* table?',
      'Which prize in a village *dog show* is most worth winning: waggiest tail, best rescue or best trick?',
      'How long would you last in a *tug of war*: one good pull, or right to the end?',
      'Which tune should the *brass band* play at every village fair?',
      "Where would you help at a fair's *barbecue*: at the grill, with the buns or at the till?",
      'What would you paint on your own face at the *face painting* stall: a tiger, a butterfly or a flag?',
    ],
  },
  'community centre': {
    clues:
      'drop in, coffee and cake, befriending, neighbours, lunch club, tea and cake, free soup, over 60s, over 50s, residents, all ages, village hall, church hall, hall, coffee morning, warm space, youth club, hire, tai chi, craft, group, bingo, food larder, chair yoga, volunteers, cuppa, toddlers, all welcome, seniors, soup, kitchen, timetable, advice, activities, cost of living, hub, digital skills',
    cued: [
      'What makes a good *coffee morning*: the cake, the seats or the faces?',
      'Which dish would you be glad to find at a *lunch club*: pie, roast or curry?',
      'What did you do at your *youth club*: pool, table tennis or just talk?',
      'What would you bring to a *craft* group: wool, paint or a box of odds and ends?',
      'What makes a *warm space* feel welcoming on a cold afternoon: soup, games or company?',
      'What would you shout when you win at *bingo* in the village hall?',
      'What would you grow in a *community garden*: vegetables, herbs or flowers?',
      'Which game should be out on the table at a *half term* drop-in for families?',
    ],
    atWork: {
      asks: [
        '+What brings new people into a community centre: a free lunch, a class or a family day?',
        'What makes a community centre feel welcoming?',
        'What does it take to run a lively community centre?',
        'What keeps volunteers coming back to a community centre?',
      ],
      cued: [
        'What has worked best for you in finding *volunteers* for a community centre?',
        'Which *funding* application taught you most about what a community centre really needs?',
        'How do people first hear of your *drop in*: a poster, a friend or a post online?',
        'What makes a good match between two people in a *befriending* scheme?',
      ],
    },
  },
  'local council': {
    clues:
      'councillor, residents, planning, consultation, council tax, committee, parish, cllr, by election, grants, budget, mayor, cabinet, meeting, borough, services, ward, election, funding, town hall, clerk, scheme, housing, proposal, minutes, tax, have your say, planning application, ratepayers, highways, shire, agenda',
    cued: [
      'What would make you give up an evening for a *council meeting*?',
      'How would you rather answer a *consultation*: online, on paper or at a drop-in?',
      'What should a new *playground* have first: swings, a climbing frame or plenty of benches?',
      'What would you ask a *mayor* to open, plant or switch on in your street?',
      'What would you spend a small community *grant* on where you live?',
      'Which bin fills up first at your place: *recycling*, garden waste or ordinary rubbish?',
      'What would you put in your nearest *park* if the choice were yours: trees, a café or a pond?',
      'What would you like to ask a *councillor* at a street stall?',
    ],
    atWork: {
      asks: [
        '+What would you most like to be able to do online with a local council?',
        '+Which council service would you put in an app first: bins, repairs or parking?',
        'Which council service do you find most useful?',
        'Which job at a local council deserves more thanks?',
      ],
      cued: [
        'What helps a *consultation* reach people who never come to meetings?',
        'Which part of a *planning* application takes most explaining to residents?',
        'What makes a *committee* paper easy to read: a summary, a map or plain words?',
        "What's the best thing about being a parish or town *clerk*: the people, the variety or the place?",
      ],
    },
  },
};
