import type { Subject } from '../../subject';

/** Days, leagues and services that North American towns mark and rely on. */
export const northAmericanCustoms: readonly Subject[] = [
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
      choice: [
        '+Which Black author, singer or artist would you recommend to everyone?',
        'At a celebration of Black history: the music, the food or the stories?',
      ],
      idea: ['Which story from Black history should every child hear at school?'],
      experience: ['Who first told you a story from Black history that stayed with you?'],
    },
    cued: [
      'Which dish would you bring to a *Juneteenth* table?',
      'Which *gospel* song lifts you every time you hear it?',
      'Whose *Windrush* story would you like to read or hear?',
      'Which *African* or Caribbean writer would you recommend to a friend?',
    ],
    atWork: {
      asks: [
        '+Which book, film or museum taught you something new about Black history?',
        '+Which Black leader, writer or scientist should more people know about?',
        'Who would you invite to speak about Black history at your workplace?',
        'How would you share Black history with colleagues: a talk, a film or a reading list?',
      ],
      cued: [
        'Which book or film would you suggest to colleagues for Black *History* Month?',
        'Which *speaker* gave a talk at your work that people still mention?',
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
        'At a fiesta: the music, the dancing or the food first?',
        'Which salsa do you like best: mild, smoky or fiery?',
      ],
      idea: ['Which dish would you bring to a fiesta for the whole family?'],
    },
    cued: [
      'Which *tacos* would you order first at a fiesta: pork, fish or bean?',
      'How do you like your *guacamole*: smooth, chunky or spicy?',
      'Which song should a *mariachi* band play at every party?',
      'What would you hide inside a *pinata*?',
    ],
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
      experience: ['What do you remember best from a powwow you have been to?'],
      choice: [
        'At a powwow: the drums, or the dancers?',
        'Which part of a powwow would you watch first: the grand entry, the drummers or the dancers?',
      ],
      idea: ['What would you like to hear an elder tell about the place where you live?'],
    },
    cued: [
      'What would you like to learn to make: *fry bread*, beadwork or a drum?',
      'Which colour of *regalia* catches your eye first at a powwow?',
      'Where in the circle would you stand to watch the *grand entry*: by the drum or by the gate?',
      'What would you like to learn first about a *jingle dress*: the story, the steps or the sewing?',
    ],
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
      ],
      idea: ['Which costume would you like to see at a turkey trot?'],
      problem: ["What's hardest about a turkey trot: the early start, the cold or the last hill?"],
    },
    cued: [
      'Which slice of *pie* tastes best after a run on Thanksgiving morning?',
      'Who in your family would be first over the *finish line* of a turkey trot?',
      'What would you bring for the *food pantry* to a turkey trot?',
      'Which breakfast sets you up for a *5K* on a cold morning?',
    ],
  },
  {
    name: 'kickball league',
    says: ['kick ?ball', '(adult|social|co ?ed) (sports league|kickball)', 'wiffle ?ball', 'rec league'],
    clues:
      'teammates, jerseys, playoffs, free agents, bases, umpire, team name, happy hour, captain, rec, registration, roster, players, adult, co-ed, softball, spring season, field, champions, pitcher, sign-up, wiffle ball, dodgeball, beer, t-shirts, bunt, home run, social sports, innings',
    asks: {
      idea: ['+What would you call your kickball team?'],
      choice: ['In a game of kickball: pitch, or kick?'],
      experience: ['Where did you play your first game of kickball?'],
      problem: ["What's trickiest in kickball: the kick, the catch or the run to first base?"],
    },
    cued: [
      'Which position on the *bases* would you pick for yourself?',
      'What would you wear as your *playoffs* lucky charm?',
      '*Dodgeball*: first to throw, or last one hiding at the back?',
    ],
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
      choice: ['A morning for nature: planting trees, clearing a creek or counting frogs?'],
      experience: ['Which creek or river did you play in as a child?'],
      idea: ['Which creek, pond or wood near you would you look after first?'],
      problem: ['Which plant that does not belong there would you clear from a creek or wood?'],
    },
    cued: [
      'Which *native plant* would you like to see more of near you?',
      'How would you paint a *rain barrel*: green, striped or with frogs?',
      'Where would you plant a free *tree seedling*?',
      'Which visitor do you hope for most on *milkweed*: monarchs, bees or hummingbirds?',
    ],
    atWork: {
      asks: [
        'Which conservation topic would you like a workshop on: soil, water or wildlife?',
        'Which conservation project would your team choose: planting trees, a stream or a wildflower meadow?',
        'Which would you start with on a piece of land: tree planting, clean water or healthy soil?',
        'What helps local soil and water most: new trees, cover crops or cleaner streams?',
      ],
      cued: [
        'Which *cover crop* has done the most for soil on farms you know?',
        'What wins a *landowner* over to work on a creek bank?',
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
      choice: ['Vehicle registration: online in the evening, or at a counter with a person?'],
      experience: ['What was the first vehicle you registered in your own name?'],
      idea: ['What would you put on a licence plate if you could choose the letters?'],
      problem: ['Which part of registering a vehicle takes the most time?'],
    },
    cued: [
      'Where do you keep the papers for your *title*: in the glovebox, in a folder or in a drawer?',
      'When do you do your *renewal*: the day the letter comes, or the last week?',
      'What would you tow with a new *trailer*: a boat, a bike or garden rubbish?',
      'What do you bring to an *inspection* besides the papers: a book, coffee or a friend?',
    ],
    atWork: {
      asks: [
        'What matters most in vehicle registration for a fleet: reminders, records or one login?',
        'What would make vehicle registration easier: online forms, plain words or quicker answers?',
        'Renewing a vehicle registration: done weeks ahead, or on the very last day?',
        'Which part of registering a vehicle do people find most confusing?',
      ],
      cued: [
        'Which question do customers at the counter ask most about a *title* transfer?',
        'Which *dealer* form would you like to see shortened to one page?',
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
      experience: ['Who made the best butter tarts you have ever eaten?'],
      idea: ['Which flavour would you like to taste in a butter tart?'],
    },
    cued: [
      '*Maple*: in a tart, on pancakes or in coffee?',
      '*Pecans* in a tart: whole, chopped or left out?',
      '*Custard* tart: with nutmeg, plain or with a burnt top?',
      '*Key lime* or lemon: which pie would you pick first?',
    ],
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
      experience: ['Which friend from your sorority or fraternity have you kept the longest?'],
      idea: ['Which good cause would you like to see sororities and fraternities take on together?'],
      choice: [
        'Which tradition of your sorority or fraternity do you like best?',
        'What do you love most about Greek life: the friends, the traditions or the service?',
      ],
    },
    cued: [
      'What would you serve at a *recruitment* party to get people talking?',
      'Which song would you play first on *bid day*?',
      'What would you give a new *little* from a big?',
      'What would you talk about first with an *alumna* of fifty years?',
    ],
  },
];
