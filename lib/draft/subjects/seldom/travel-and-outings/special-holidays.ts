import type { Subject } from '../../subject';

/** Nights away and the ways there. */
export const specialHolidays: readonly Subject[] = [
  {
    name: 'treehouse stay',
    says: [
      'tree ?house',
      'tree ?house( stay| holiday| hotel| retreat| cabin| break| lodge)?',
      '(sleep|stay|night) (in|among) the (trees|treetops)',
    ],
    clues:
      'canopy, rope bridge, woodland, hot tub, ladder, owls, log burner, treetop, cabin, forest, glamping, deck, sleeps two, retreat, getaway, branch, secluded, luxury, wood burner, nature, lodge, stargazing, birdsong, roll-top bath, couple, weekend break, oak, night stay, outdoor bath, off-grid, copper tub, skylight',
    asks: {
      idea: ['+What would your dream treehouse have: a slide, a bath or a bookshelf?'],
      choice: [
        'A night in a treehouse: up by ladder, by rope bridge or by good solid stairs?',
        'Breakfast in a treehouse: pancakes, a hamper or coffee on the deck?',
      ],
      problem: ['What would keep you awake in a treehouse: the owls, the wind or the view?'],
    },
    cued: [
      'What would you bring for a *stargazing* night in a treehouse?',
      'Which bird would you like to hear from a *treetop* bed at dawn?',
      'A *hot tub* under the trees: at sunrise, or under the stars?',
      'What would you cook on the *log burner* of a treehouse?',
    ],
  },
  {
    name: 'hotel breakfast',
    says: [
      '(hotel|inn|guest house|bed and) breakfast (buffet|menu|room|included)',
      '(breakfast|brunch) buffet',
      'continental breakfast',
      'breakfast (included|in bed)',
      'buffet breakfast',
    ],
    clues:
      'pastries, eggs, toast, buffet, stay, granola, kippers, full english, pancake, pastry, bacon, continental, croissant, guest, coffee, sausage, omelette, brunch, room, waffle, porridge, cereal, full irish, juice, hash brown, dosa, included, guesthouse, fruit, black pudding, marmalade, dining room, served until 10, poached',
    asks: {
      idea: ['+What do you put on your plate first at a hotel breakfast?'],
      experience: ["What do you eat at a hotel breakfast that you'd never make at home?"],
      problem: ["What's the hardest thing to resist at a hotel breakfast?"],
      choice: ['What makes a hotel breakfast perfect: fresh coffee, warm bread or a lovely view?'],
    },
    cued: [
      '*Eggs* at a hotel: fried, scrambled or an omelette made to order?',
      'Which *pancake* topping do you pick on holiday: syrup, berries or chocolate?',
      'What must not be missing from a *full English*?',
      '*Croissant* with coffee: butter, jam or straight in the cup?',
    ],
    atWork: {
      asks: [
        '+What do you go for first at a hotel breakfast: eggs, fruit or pastries?',
        'What makes a hotel breakfast: the food, the welcome or the view?',
        'What should every hotel breakfast have for guests in a hurry?',
        'What matters most in a hotel breakfast on a work trip: an early start, quiet or good coffee?',
      ],
      cued: [
        'What do *guests* ask the breakfast team most often?',
        'What makes a *buffet* look as good at ten as at seven?',
      ],
    },
  },
  {
    name: 'honeymoon',
    says: [
      'honey ?moon(er|ers|s)?',
      '(mini|baby) ?moon',
      'honeymoon (suite|package|destination|planner|registry|fund)',
      'just married getaway',
    ],
    clues:
      'newlyweds, overwater, villa, maldives, romantic, rose petals, island, champagne, newlywed, bride, couple, wedding, suite, beach, getaway, destination, bali, just married, minimoon, registry, all-inclusive, groom, safari, resort, bora bora, travel agent, package, anniversary, mauritius, santorini, travel consultant, babymoon',
    asks: {
      idea: ['+Where would you love to go on a honeymoon?'],
      choice: [
        'A honeymoon: lying on a beach, exploring a city or climbing a mountain?',
        'Honeymoon: beach, city or mountains?',
      ],
      experience: ["What do you remember best from a honeymoon, yours or a friend's?"],
    },
    cued: [
      'What would you do first in an *overwater* villa: jump in, nap or order fruit?',
      'Which animal would you most like to see on a honeymoon *safari*?',
      'How long should a *minimoon* be: two nights, four or a week?',
      'Which *island* comes to mind first when you hear the word honeymoon?',
    ],
  },
  {
    name: 'last-minute holiday',
    says: [
      '(last minute|late) (holiday|deal|getaway|break|escape|availability|trip)',
      'late deals',
      '(holiday|package) (deal|offer) of the week',
      'cheap holiday',
      'bargain break',
    ],
    clues:
      'flights, all inclusive, departs, nights, per person, half board, late deal, getaway, package, airport, half-term, beach, sunshine, tenerife, travel agent, escape, availability, majorca, cruise, cancellation, 7 nights, turkey, school holidays, transfer, atol, departure, greece, hotel, suitcase, algarve',
    asks: {
      experience: [
        '+What makes a spur-of-the-moment trip such fun?',
        '+What goes into your bag first for a last-minute trip?',
      ],
      idea: ['+How fast could you pack for a last-minute holiday?'],
      choice: [
        '+What tempts you most in a late deal: sunshine, food or scenery?',
        '+What do you do first on a last-minute break: swim, eat or explore?',
      ],
      problem: ['+Which trip did you book on a whim and never forget?'],
    },
    cued: [
      'Who would you ring first with a *late deal* for tomorrow morning?',
      'Which *beach* would you fly to for a week of sunshine in the dull season?',
      'What do you like best about *all inclusive*: the buffet, the snacks or no washing-up?',
      'A *city break* decided tonight: a plan for every hour, or just walking?',
    ],
  },
  {
    name: 'solo travel',
    says: [
      'solo (travel|traveller|trip|holiday|traveler|adventure)',
      '(travel|travelling|holiday) (alone|solo)',
      '(singles|solos) holiday',
      'women only (trip|tour|travel)',
      'no single supplement',
      'single supplement',
    ],
    clues:
      'small group, like minded, itinerary, backpack, own room, traveller, hostel, single supplement, adventure, group tour, female, passport, destination, wander, explore, alone, safety, singles, bali, own pace, flight, women, empowering, tour guide, trek, gap year, confidence, wanderlust, retreat, remote, room to yourself, expedition',
    asks: {
      idea: ['+Where would you go on a trip all by yourself?'],
      choice: [
        '+What do you enjoy most about travelling solo: the freedom, the quiet or new people?',
        'Dinner on a trip alone: with a book, at the bar or at a big shared table?',
      ],
      experience: ['Who did you meet on a trip alone that you still think of?'],
    },
    cued: [
      'What would you put in a *backpack* first for a trip alone?',
      '*Hostel* or little hotel: which would you choose on a trip alone?',
      '*Small group* or fully alone: which way would you see a new country first?',
      'What do you look for in a *tour guide*: stories, humour or patience?',
    ],
  },
  {
    name: 'escorted tour',
    says: [
      '(escorted|small group|guided|group) (tour|trip|travel|holiday|departure)',
      'tour (operator|manager|leader|director)',
      '(group|coach) travel organi[sz]er',
      'fully guided',
    ],
    clues:
      'itinerary, transfers, excursions, porterage, sightseeing, coach, guide, departure, small group, tour manager, per person, flight, traveller, hotel, day tour, travel agent, italy, included, japan, culture, solo traveller, india, night stay, half board, rail, heritage, safari, peru, tour operator, cruise, brochure, deposit',
    asks: {
      idea: ['+Which country would you like to see with a guide who knows every corner?'],
      choice: [
        'Which tour would you book first: ancient sites, grand gardens or mountain railways?',
        'On a group tour: front seat with the guide, or back row with the sweets?',
      ],
      experience: ['Which guide made a place come alive for you?'],
    },
    cued: [
      'What would you see first in *Italy*: ruins, lakes or a kitchen?',
      'What would you want to taste first in *Japan*?',
      'Which seat do you like on a *coach*: front, middle or by the door?',
      'What would you bring home from a tour of *India*: tea, cloth or spices?',
    ],
    atWork: {
      asks: [
        'What makes a tour guide memorable: the facts, the stories or the jokes?',
        'What matters most in a group tour: good pace, a good guide or good hotels?',
        'What makes a great tour manager: calm, knowledge or good humour?',
        "What did you see on a guided tour that you'd have missed on your own?",
      ],
      cued: [
        'What makes a *tour manager* one that guests write to years later?',
        'Which question do *solo* travellers ask first when they book?',
      ],
    },
  },
  {
    name: 'rail holiday',
    says: [
      '(rail|train) (holiday|journey|tour|trip|adventure|escape|pass)',
      'interrail(ing)?',
      'eurail',
      'scenic (railway|train|rail)',
      '(holiday|europe|travel) by (train|rail)',
      'great (rail|train) journeys',
    ],
    clues:
      'carriage, window seat, station, alps, timetable, glacier, platform, scenery, train, scenic, journey, first class, railway, switzerland, escorted, steam, west highland, itinerary, pass, norway, dining car, sleeper, luxury, panoramic, bernina, flight-free, coach tour, by rail, observation car',
    asks: {
      idea: [
        '+Which country would you like to cross by train?',
        '+Which famous train would you most like to ride?',
      ],
      experience: ['+Which train ride has the loveliest view?'],
      problem: ['~What always gets eaten before the train has left the station?'],
    },
    cued: [
      'Which *scenic* railway have you heard of and would love to ride?',
      'What do you order first in a *dining car*?',
      'How do you sleep in a *sleeper* train: like a log, in bits or not at all?',
      'Which *steam* railway would you take a whole day for?',
    ],
    atWork: {
      asks: [
        'What makes a rail holiday special: the scenery, the slow pace or the stops?',
        'What matters most on a long rail trip: the route, the seat or the company?',
        'Which rail journey would you take again tomorrow?',
        'Which would you choose for a long trip: a day train with views, or a night train with a bed?',
      ],
      cued: [
        'Which *escorted* train tour do your clients ask about first?',
        'What do travellers forget to check on an *itinerary*: times, platforms or luggage?',
      ],
    },
  },
  {
    name: 'Lapland trip',
    says: [
      'lapland( trip| holiday| break| flight| day| adventure)?',
      '(visit|meet|see) santa in lapland',
      'santa (village|flight)',
      'ice hotel',
      'igloo (hotel|stay|night)',
      'arctic (adventure|break|holiday)',
    ],
    clues:
      'husky, reindeer, sleigh, snowsuits, elves, rovaniemi, igloo, polar, santa, northern lights, snow, elf, finland, snowmobile, flight, christmas, magical, father christmas, arctic, aurora, day trip, sledding, ice hotel, thermals, december, saariselkä, children, winter wonderland, departing, log cabin, letter, 3 nights',
    asks: {
      choice: [
        '+In Lapland: a husky sledge, or a reindeer sleigh?',
        '+What would you most like to see in Lapland: northern lights, reindeer or deep snow?',
      ],
      idea: ['Which part of a trip to Lapland would you look forward to the most?'],
      experience: ['Where have you seen the deepest snow of your life?'],
    },
    cued: [
      'What would you ask *Father Christmas* first if you met him in the snow?',
      'What name would you give your *reindeer*?',
      'How long would you stay up to see the *northern lights*?',
      'Where would you rather sleep in the far north: in an *igloo* or a log cabin?',
    ],
  },
  {
    name: 'golf break',
    says: [
      'golf (break|holiday|getaway|tour|weekend|trip|resort|package|stay)',
      'stay and play',
      '(unlimited|two days) golf',
    ],
    clues:
      'fairways, links, buggy, tee times, dinner, championship course, clubhouse, rounds, green fee, course, resort, stay and play, 18 holes, golfer, algarve, spa, caddie, handicap, costa del sol, championship, society, hotel, per person, four-ball, round of golf, unlimited, pga, par 72, 19th hole, package, two nights, belek',
    asks: {
      choice: [
        '+A golf break: a course by the sea, or one in the hills?',
        '+What makes a good golf break: the course, the company or the dinner?',
      ],
      idea: ['+Which golf course would you love to play just once?'],
      experience: ['What do you look forward to most after a round of golf?'],
    },
    cued: [
      'Which course in the *Algarve* would you choose for a winter week?',
      'Who would you want in your *four-ball*?',
      '*Buggy* or walking: how do you get round a new course?',
      'What is the best view from a *clubhouse* terrace with a cold drink?',
    ],
  },
  {
    name: 'house swap',
    says: [
      '(house|home) (swap|swapping|exchange)',
      'swap (homes|houses)',
      'time ?share',
      '(house|pet|home) sitt(er|ing)',
      'house ?sit',
    ],
    clues:
      'abroad, villa, plants, members, exchange, home exchange, pet sitter, house sitting, homeowner, mutual exchange, council, timeshare, holiday, two bedroom, housing association, accommodation, travel, host, destination, stay, sitter, listing, swapper, housesit, cat sitter, tenant, save money, looking for, guest points, downsizing, live like a, three bed',
    asks: {
      choice: ['+A home for a fortnight: a flat in Paris, a farm in the hills or a hut by the sea?'],
      idea: [
        '+Which country would you choose for a house swap?',
        'Where would you live for two weeks if somebody swapped homes with you?',
      ],
      experience: ['What would a stranger love most about living in your street?'],
    },
    cued: [
      'Which *plants* would you trust a house sitter with: tomatoes, orchids or cacti?',
      'What note would you leave for a *house sitter* on the kitchen table?',
      'Where would you swap your home for a *villa*: by a lake, on the coast or in the mountains?',
      'How long should a *home exchange* be: a long weekend, two weeks or a whole summer?',
    ],
  },
  {
    name: 'luggage',
    says: [
      'luggage',
      'suit ?case',
      '(cabin|carry on|hand|hold) (bag|luggage|baggage)',
      'packing cubes',
      'wheeled (bag|case)',
      'weekend(er)? bag',
      'holdall',
      'travel bag',
    ],
    clues:
      'wheels, carousel, lightweight, hard shell, overhead, compartments, suitcase, cabin bag, carry-on, trolley, hand baggage, packing cube, travel, airport, duffel, airline, holdall, storage, litre, passport, weighing scale, airline size, tag, backpack, flight, tsa lock, zip, lost bag, overhead locker, vanity case, expandable, spinner, left baggage',
    asks: {
      choice: [
        '+Packing a suitcase: rolled, folded or sat on until it shuts?',
        '+What matters most in a suitcase: light weight, smooth wheels or plenty of pockets?',
      ],
      experience: ['How do you spot your own suitcase on the carousel?'],
      problem: ['~What do you pack for every trip and never wear?'],
    },
    cued: [
      'Which *suitcase* colour would you choose: black, bright or with a pattern?',
      'What goes in your *cabin bag* first: snacks, book or chargers?',
      'How do you use *packing cubes*: by day, by type or by person?',
      'Where would you take a *backpack* for a month: coast, mountains or cities?',
    ],
  },
  {
    name: 'island hopping',
    says: [
      'island ?hop(ping|per)?',
      '(greek|scottish|thai|canary) island',
      '(island|isles) (trip|tour|escape|adventure)',
      'private island',
    ],
    clues:
      'ferry, islands, beaches, cove, catamaran, harbour, lagoon, archipelago, greek, boat trip, snorkel, santorini, cruise, sailing, hebrides, thailand, itinerary, turquoise, yacht, paros, bay, sunset, naxos, isle, orkney, maldives, kayak, phi phi, speedboat, bahamas, mykonos, azores',
    asks: {
      experience: ['+Which island did you never want to leave?'],
      idea: [
        '+Which islands would you like to hop between?',
        '+What would you do first after stepping off the ferry?',
      ],
      choice: [
        '+What do you love about islands: the sea, the food or the slow pace?',
        '+Which would you look for first on an island: a quiet cove, a harbour café or a hilltop view?',
      ],
    },
    cued: [
      '*Ferry* crossing: out on deck, or inside with a coffee?',
      'Which *Greek* dish would you order first on an island?',
      'What do you look for first when you *snorkel*?',
      'Where would you watch a *sunset* on an island: harbour, beach or hill?',
    ],
  },
  {
    name: 'hotel reopening',
    says: [
      '(hotel|inn|resort|lodge) (refurbishment|makeover|reopening|reopens|refurb|renovation|restored)',
      '(refurbished|new|newly decorated) (bedrooms|suites|guest rooms|hotel rooms)',
      'reopening of the hotel',
    ],
    clues:
      'bedrooms, lobby, suites, wallpaper, lounge, ensuite, roll top, designer, refurbishment, renovated, guest, restaurant, reopens, boutique, restored, spa, bar, makeover, interior, historic, general manager, inn, resort, housekeeping, stay, ballroom, check in, heritage, grand, recruitment day, chandelier, million, listed building',
    asks: {
      experience: [
        '+What do you notice first in a new hotel bedroom?',
        '+What does a hotel bedroom need to feel like a treat?',
      ],
      idea: ['+What would you celebrate with a stay in a newly refurbished hotel?'],
      choice: ['What would you look for in a hotel bathroom: a deep bath, a big shower or both?'],
    },
    cued: [
      'What would you order first in a new hotel *restaurant*?',
      'What would you do first in a hotel *spa*: swim, steam or sleep?',
      'Which *suite* view would you choose: sea, park or rooftops?',
      'Who would you meet in the *bar* of a grand old hotel, if you could choose anybody?',
    ],
    atWork: {
      asks: [
        'What do guests notice first in a renovated hotel: the smell, the light or the bed?',
        'What would you bring to a newly renovated hotel: a conference, a dinner or a team retreat?',
        'What matters most in a hotel renovation: comfort, style or character?',
        'What makes you curious to go back to a hotel after a renovation?',
      ],
      cued: [
        'Which part of a *refurbishment* do guests notice first?',
        'What would you hang on to when an old hotel is *restored*?',
      ],
    },
  },
];
