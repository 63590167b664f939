import type { Subject } from '../subject';

/** Days, leagues and services that North American towns mark and rely on. */
export const homeland: readonly Subject[] = [
  {
    name: 'Black history',
    says: [
      'juneteenth',
      'freedom day (festival|celebration|parade)',
      'emancipation day',
      'black history month',
    ],
    clues:
      'heritage, gospel, drumline, ancestors, red drink, cookout, black owned, celebration, juneteenth, windrush, african, caribbean, emancipation, freedom, civil rights, exhibition, legacy, equality, parade, october, slavery, speakers, racism, culture, diaspora, storytelling, february, music, activist, martin luther king, freedom day, trailblazer',
    asks: {
      idea: ['Which story from Black history should every child hear at school?'],
      choice: [
        'Where would you start with Black history: a book, a film or a museum?',
        'At a celebration of Black history: the music, the food or the stories?',
      ],
      experience: ['Who first told you a story from Black history that stayed with you?'],
    },
    atWork: {
      asks: [
        'Which Black leader, writer or scientist should more people know about?',
        'Which book, film or museum taught you something new about Black history?',
        'How would you share Black history with colleagues: a talk, a film or a reading list?',
        "What did you learn about Black history only after you'd left school?",
      ],
    },
  },
  {
    name: 'Mexican fiestas',
    says: [
      'day of the dead',
      'd[ií]a de (los )?muertos',
      'ofrenda',
      '(cinco de mayo|hispanic heritage month|fiestas patrias)',
      'sugar skull',
      'calavera',
    ],
    clues:
      'marigolds, papel picado, mariachi, altar, folklorico, catrina, candles, pan de muerto, tacos, ofrenda, tequila, margarita, sugar skull, cinco de mayo, pinata, tamales, salsa, guacamole, tortillas, face painting, dia de muertos, sombrero, churros, heritage, elote, pozole, mezcal, independence, lucha',
    asks: {
      choice: [
        '+Which taco filling would you choose: beef, chicken, fish or beans?',
        'What would you eat first at a Mexican fiesta: tacos, tamales or something sweet?',
        'At a fiesta: the music, the dancing or the food first?',
      ],
      idea: ['Which dish would you bring to a fiesta for the whole family?'],
    },
  },
  {
    name: 'powwow',
    says: [
      'pow ?wow',
      '(first nation|indigenous people|indigenous|native american|metis|inuit) (day|week|culture|heritage|artist|festival|tourism|centre|center)',
      'friendship cent(er|re)',
      'bannock',
      '(jingle|grass) (dress|dance|dancer)',
    ],
    clues:
      'drum circle, regalia, elders, fry bread, beadwork, hoop dance, land acknowledgement, smudging, indigenous, first nations, native american, drum, dancers, tribe, grand entry, intertribal, ceremony, culture, dance, heritage, truth and reconciliation, orange shirt, arena, jingle dress, inuit, metis, vendors, storytelling, nation, teachings, june 21, hoop',
    asks: {
      choice: [
        'What do you look forward to most at a powwow: the drums, the dancing or the food?',
        'Which powwow dance would you most like to see: the jingle dress, the grass dance or the hoop dance?',
        'At a powwow: the drums, or the dancers?',
      ],
      experience: ['What do you remember best from a powwow you have been to?'],
    },
  },
  {
    name: 'turkey trot',
    says: ['turkey (trot|bowl|run|dash|drive)', 'turkey day (run|race)', 'thanksgiving (run|5k|morning run)'],
    clues:
      '5k, costume, strollers, pie, bibs, finish line, canned goods, runners, thanksgiving, run, race, packet pickup, registration, medal, pumpkin pie, finishers, feast, walkers, course, timing, cranberry, fun run, food pantry, gobble, mile, tradition, t-shirt, route',
    asks: {
      choice: [
        '+At a turkey trot: run for a good time, or walk with the family?',
        '+Which pie have you earned after a turkey trot: pumpkin, apple or pecan?',
        'What comes first after a turkey trot: coffee, a hot shower or the pie?',
      ],
      idea: ['Which costume would you like to see at a turkey trot?'],
    },
  },
  {
    name: 'kickball league',
    says: ['kick ?ball', '(adult|social|co ?ed) (sports league|kickball)', 'wiffle ?ball', 'rec league'],
    clues:
      'teammates, jerseys, playoffs, free agents, bases, umpire, team name, happy hour, captain, rec, registration, roster, players, adult, co-ed, softball, spring season, field, champions, pitcher, sign-up, wiffle ball, dodgeball, beer, t-shirts, bunt, home run, social sports, innings',
    asks: {
      idea: [
        '+What would you call your kickball team?',
        'Which position would you play in a kickball league?',
      ],
      choice: [
        'In a game of kickball: pitch, or kick?',
        'When is the best time for a kickball game: after work, on Saturday or on Sunday?',
      ],
    },
  },
  {
    name: 'conservation district',
    says: [
      '(soil|water|conservation|resource) (conservation|district|and water|authority)',
      '(watershed|creek|river) (clean ?up|council|group|walk|trust|alliance|keeper)',
      'rain (barrel|garden)',
      'native (plant|seed|tree) (sale|giveaway)',
    ],
    clues:
      'creek, runoff, cover crops, seedlings, erosion, wetland, milkweed, trout, stewardship, soil, watershed, native plants, landowner, stormwater, trees, stream, cost-share, pond, habitat, tree seedling, rain barrel, grant, farmers, water quality, workshop, invasive, nrcs, county, envirothon, buffer, clean-up, pasture',
    asks: {
      choice: [
        'What would you plant first to help nature near you: trees, wildflowers or a hedge?',
        'A morning for nature: planting trees, clearing a creek or counting frogs?',
        'Where do you most like to walk: by a creek, in a wood or across a meadow?',
      ],
      idea: ['Which wild creature would you most like to see more of near you?'],
    },
    atWork: {
      asks: [
        'What helps local soil and water most: new trees, cover crops or cleaner streams?',
        'Which would you start with on a piece of land: tree planting, clean water or healthy soil?',
        'What did a farmer or landowner teach you about soil or water?',
        'Which piece of land have you seen come back to life?',
      ],
    },
  },
  {
    name: 'vehicle registration',
    says: [
      '(vehicle|car|boat|trailer) (registration|rego|plates|tags)',
      'rego (and roadworthy|check|renewal|inspection|due|sticker)',
      '(dmv|motor vehicle department|registry of motor vehicles)',
      '(smog|emissions) (check|test|inspection)',
      '(state|safety) inspection sticker',
      '(pink|blue) slip',
    ],
    clues:
      'license plate, sticker, emissions, odometer, renewal, number plate, wipers, inspection, rego, plates, dmv, license, title, roadworthy, trailer, dealer, pink slip, tags, clerk, appointment, boat, insurance, driver, transfer, county, motor vehicle, fees, personalised plate, v5c, expired, safety certificate, smog',
    asks: {
      choice: [
        'Vehicle registration: online in the evening, or at a counter with a person?',
        'What would make registering a vehicle easier: a checklist, an online form or a person to ask?',
      ],
      idea: ['What would you put on a licence plate if you could choose the letters?'],
      experience: ['What was the first vehicle you registered in your own name?'],
    },
    atWork: {
      asks: [
        'What would make vehicle registration easier: online forms, plain words or quicker answers?',
        'How do you keep track of renewals for work vehicles: a calendar, a spreadsheet or an app?',
        'Renewing a vehicle registration: done weeks ahead, or on the very last day?',
        'Which part of registering a vehicle do people find most confusing?',
      ],
    },
  },
  {
    name: 'butter tarts',
    says: [
      'butter ?tart',
      'nanaimo bar',
      '(beaver ?tail|tourtiere|date square)',
      '(whoopie|shoofly|key lime|chess|sugar) pie',
      'maple (taffy|tart|donut)',
    ],
    clues:
      'raisins, pastry, half dozen, flaky, gooey, filling, bake shop, custard, pecan, bakery, pie, canadian, dozen, nanaimo, whoopie, maple, date square, runny, baked, shoofly, key lime, tourtiere, treat, crust, sugar, trail, oven, walnut, plain, poutine, beavertail',
    asks: {
      choice: [
        '+Butter tarts: with raisins, with nuts or plain?',
        '+Butter tarts: runny or firm in the middle?',
      ],
      idea: ['Which flavour would you like to taste in a butter tart?'],
      experience: ['Who made the best butter tarts you have ever eaten?'],
    },
  },
  {
    name: 'sororities and fraternities',
    says: [
      '(sorority|fraternity)',
      'greek life',
      '(rush|bid|pledge) week',
      '(alumnae|graduate) chapter',
      'philanthropy week',
    ],
    clues:
      'sisters, brothers, chapter, recruitment, letters, philanthropy, bid day, campus, greek, alumnae, sisterhood, rush, brotherhood, pledge, initiation, founders day, scholarship, house, alumni, car wash, university, big little, legacy, panhellenic, step show, hazing, formal, members',
    asks: {
      choice: [
        '+What matters most in a sorority or fraternity: friendship, service or tradition?',
        'Which event do you enjoy most with your sorority or fraternity?',
      ],
      idea: ['Which good cause would you like to see sororities and fraternities take on together?'],
      experience: ['Which friend from your sorority or fraternity have you kept the longest?'],
    },
  },
];
