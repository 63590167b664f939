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
      problem: ['Which piece of family history would you write down before it is forgotten?'],
      choice: ['At a celebration of Black history: the music, the food or the stories?'],
      experience: ['Which song brings everybody in your family to their feet?'],
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
      idea: ['Which dish would you bring to a fiesta for the whole family?'],
      problem: ['~Which family story gets bigger every time somebody tells it?'],
      choice: ['At a fiesta: the music, the dancing or the food first?'],
      experience: ['What did a grandparent teach you to cook, sing or mend?'],
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
      idea: ['What would you like to hear an elder tell about the place where you live?'],
      problem: ['What is the oldest place name near you, and what does it mean?'],
      choice: ['At a powwow: the drums, the dancers or the bannock first?'],
      experience: ['What did somebody make for you by hand that you still treasure?'],
    },
  },
  {
    name: 'turkey trot',
    says: ['turkey (trot|bowl|run|dash|drive)', 'turkey day (run|race)', 'thanksgiving (run|5k|morning run)'],
    clues:
      '5k, costume, strollers, pie, bibs, finish line, canned goods, runners, thanksgiving, run, race, packet pickup, registration, medal, pumpkin pie, finishers, feast, walkers, course, timing, cranberry, fun run, food pantry, gobble, mile, tradition, t-shirt, route',
    asks: {
      idea: ['~Which costume would you run a turkey trot in?'],
      problem: ['~How many slices of pie does a turkey trot pay for?'],
      choice: ['On a holiday morning: a run, a walk or the first turn at the stove?'],
      experience: ['Which holiday morning habit does your family never skip?'],
    },
  },
  {
    name: 'kickball league',
    says: ['kick ?ball', '(adult|social|co ?ed) (sports league|kickball)', 'wiffle ?ball', 'rec league'],
    clues:
      'teammates, jerseys, playoffs, free agents, bases, umpire, team name, happy hour, captain, rec, registration, roster, players, adult, co-ed, softball, spring season, field, champions, pitcher, sign-up, wiffle ball, dodgeball, beer, t-shirts, bunt, home run, social sports, innings',
    asks: {
      idea: ['~What would you call your kickball team?'],
      problem: ['~Which playground skill did you lose the day you grew up?'],
      choice: ['On a kickball team: the pitcher, the kicker or the loudest fan?'],
      experience: ['Which game did everybody want to play in your school playground?'],
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
      idea: ['Which creek, pond or wood near you would you look after first?'],
      problem: ['~What is the oddest thing you have seen floating down a creek?'],
      choice: ['A morning for nature: planting trees, clearing a creek or counting frogs?'],
      experience: ['Which creek or river did you play in as a child?'],
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
      idea: ['~What would your number plate say if it could say anything?'],
      problem: ['~Which paper is at the very bottom of your glove box?'],
      choice: ['The car papers: done the day the letter comes, or on the last morning?'],
      experience: ['What did you keep from an old car: a photo, a story or the keys?'],
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
      idea: ['Which treat from your part of the world should everybody taste once?'],
      problem: ['~How many butter tarts are left by the time you are home?'],
      choice: ['Butter tarts: with raisins, with nuts or plain?'],
      experience: ['Which pastry makes you take the long way home?'],
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
      idea: ['Which good cause would you wash cars or bake cakes for?'],
      problem: ['~Which song takes you straight back to your student days?'],
      choice: ['Meeting new people: a big party, a small dinner or a shared job to do?'],
      experience: ['Where did you meet the friend you have kept the longest?'],
    },
  },
];
