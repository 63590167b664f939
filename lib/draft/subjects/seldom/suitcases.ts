import type { Subject } from '../subject';

/** Nights away and the ways there. */
export const suitcases: readonly Subject[] = [
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
      idea: ['What would your dream treehouse have: a slide, a bath or a bookshelf?'],
      problem: ['What would keep you awake in a treehouse: the owls, the wind or the view?'],
      choice: ['A night in a treehouse: up by ladder, by rope bridge or by good solid stairs?'],
      experience: ['Where was your den when you were a child?'],
    },
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
      idea: ['What do you put on your plate first at a hotel breakfast?'],
      problem: ["What's the hardest thing to resist at a hotel breakfast?"],
      choice: ['Breakfast at a hotel: down early for the window seat, or last one in?'],
      experience: ["What do you eat at a hotel breakfast that you'd never make at home?"],
    },
    atWork: {
      work: [
        'What do you go for first at a hotel breakfast: eggs, fruit or pastries?',
        'What makes a hotel breakfast: the food, the welcome or the view?',
      ],
      people: [
        'What did you first try at a hotel breakfast that you now eat at home?',
        'Which hotel breakfast made a work trip worth it?',
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
      idea: ['Where would you love to go on a honeymoon?'],
      problem: ["What's hardest to agree on for a honeymoon: the place, the weather or the length?"],
      choice: ['A honeymoon: lying on a beach, exploring a city or climbing a mountain?'],
      experience: ["What do you remember best from a honeymoon, yours or a friend's?"],
    },
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
      idea: ['Where would you go if your bag was packed and the plane left tonight?'],
      problem: ["What's the hardest thing to sort out before a last-minute trip?"],
      choice: ['A last-minute holiday: a sunny beach, or a new city?'],
      experience: ['Which trip did you book on a whim and never forget?'],
    },
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
      idea: ['Where would you go on a trip all by yourself?'],
      problem: ["What's trickiest on a trip alone: dinner, photos or minding the bags?"],
      choice: ['Dinner on a trip alone: with a book, at the bar or at a big shared table?'],
      experience: ['Who did you meet on a trip alone that you still think of?'],
    },
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
      idea: ['Which country would you like to see with a guide who knows every corner?'],
      problem: ["What's hardest on a tour: the early start, the packing or saying goodbye?"],
      choice: ['On a group tour: front seat with the guide, or back row with the sweets?'],
      experience: ['Which guide made a place come alive for you?'],
    },
    atWork: {
      work: [
        'What makes a tour guide memorable: the facts, the stories or the jokes?',
        'What do travellers never see a tour leader do?',
      ],
      people: [
        "What did you see on a guided tour that you'd have missed on your own?",
        'What has a fellow traveller taught you on a tour?',
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
      idea: ['Which country would you like to cross by train?'],
      problem: ['~What always gets eaten before the train has left the station?'],
      choice: ['On a long train journey: a book, a nap or nose to the window?'],
      experience: ['Which train ride has the loveliest view?'],
    },
    atWork: {
      work: [
        'What matters most on a long rail trip: the route, the seat or the company?',
        'What is trickiest to plan on a rail journey: changes, luggage or beds?',
      ],
      people: [
        'Which rail journey would you take again tomorrow?',
        "What's the best conversation you have ever had on a train?",
      ],
    },
  },
  {
    name: 'night train',
    says: [
      '(night|sleeper|overnight) train',
      'sleeper (service|cabin|car)',
      'couchette',
      '(caledonian|night riviera) sleeper',
      'nightjet',
      'orient express',
    ],
    clues:
      'berth, bunk, cabin, dining car, overnight, wake up in, conductor, sleeper, couchette, rail, carriage, railway, vienna, compartment, paris, flight-free, sustainable travel, route, highlands, berlin, station, timetable, departure, platform, lounge car, scotland, breakfast, europe, border, seat, brussels',
    asks: {
      idea: ['What do you always pack for a night on a train?'],
      problem: ["What's the trickiest thing to do on a moving train: sleep, wash or pour tea?"],
      choice: ['On a night train: top bunk, bottom bunk or sitting up in the dining car?'],
      experience: ['Where did you wake up after your first night on a train?'],
    },
    atWork: {
      work: [
        'Which matters more on a night train: good sleep, or a good arrival time?',
        'What helps you sleep on a night train: the rhythm, earplugs or a long day?',
      ],
      people: [
        'Which stranger on a night train do you still remember?',
        "What's the best view you have woken up to on a train?",
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
      idea: ['Which part of a trip to Lapland would you look forward to the most?'],
      problem: ['Which part of you gets cold first in deep snow?'],
      choice: ['In Lapland: a husky sledge, or a reindeer sleigh?'],
      experience: ['Where have you seen the deepest snow of your life?'],
    },
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
      idea: ['Which golf course would you love to play just once?'],
      problem: ['Which shot gives you the most trouble on a new golf course?'],
      choice: ['A golf break: a course by the sea, or one in the hills?'],
      experience: ['What do you look forward to most after a round of golf?'],
    },
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
      idea: ['Where would you live for two weeks if somebody swapped homes with you?'],
      problem: ['What would be hardest to explain about your home to somebody who swaps with you?'],
      choice: ['A home for a fortnight: a flat in Paris, a farm in the hills or a hut by the sea?'],
      experience: ['What would a stranger love most about living in your street?'],
    },
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
      idea: ["What's the first thing you put in your suitcase?"],
      problem: ['~What do you pack for every trip and never wear?'],
      choice: ['Packing a suitcase: rolled, folded or sat on until it shuts?'],
      experience: ['How do you spot your own suitcase on the carousel?'],
    },
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
      idea: ['What would you take with you to a quiet island for a week?'],
      problem: ["What's hardest to plan on an island trip: the ferries, the bags or the beaches?"],
      choice: ['Islands: palm trees and sand, or cliffs and puffins?'],
      experience: ['Which island would you go back to, or love to see at last?'],
    },
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
      idea: ['What does a hotel bedroom need to feel like a treat?'],
      problem: ['What do you find hardest to leave behind when you check out of a hotel?'],
      choice: ['In a hotel room: test the bed, inspect the bathroom or look at the view first?'],
      experience: ['Which little touch in a hotel room did you copy at home?'],
    },
    atWork: {
      work: [
        'What always gets done last before a hotel opens its doors?',
        'What do guests notice first in a renovated hotel: the smell, the light or the bed?',
      ],
      people: [
        'What do you remember about an opening day in a hotel or restaurant?',
        'What makes you curious to go back to a hotel after a renovation?',
      ],
    },
  },
];
