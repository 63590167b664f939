import type { Subject } from '../../subject';

/** Things given on, here and far away: coats, meals, bicycles, goats. */
export const donationsAndRelief: readonly Subject[] = [
  {
    name: 'food bank shortages',
    says: [
      '(most|urgently) needed items?',
      'items most needed',
      'food (donation|donations|collection) (point|day|total)',
      '(stuff the bus|fill the (van|trolley|bus|boot|truck))',
      'pantry (restock|wish list|needs)',
      '(running low on|short of) (tinned|long life|uht|nappies|toiletries|tins|pasta sauce)',
    ],
    clues:
      'cereal, long life milk, toiletries, donation point, tinned, parcels, trolley, urgently needed, tins, pasta, donate, uht milk, nappies, low on, donations, tinned meat, shelves, volunteers, coffee, collection point, supermarket, foodbank, running low, squash, long-life, hungry, tinned fruit, hampers, drop off, sugar, cooking oil, stock',
    asks: {
      idea: [
        '+Which tin would you put in a food bank box?',
        '+Which easy meal would you build a food parcel around?',
        '+Which treat would you slip into a food parcel besides the tins?',
      ],
      choice: ['+How do you like to help a food bank: with food, with time or with a collection?'],
      experience: ['+Which everyday item do you think a food bank runs out of first?'],
    },
    cued: [
      'Which *cereal* should be in every food parcel?',
      'Which jar goes best with a packet of *pasta* in a food parcel: pesto, tomato or cheese sauce?',
      'Which *tinned* food do you always keep in the cupboard?',
      'Which *toiletries* would you put in a parcel first: shampoo, toothpaste or shower gel?',
      'How do you remember to pick up something extra at the *supermarket* for the food bank?',
      'What should go in a *Christmas* food parcel: mince pies, biscuits or chocolate?',
      'Which job would you like best as a food bank *volunteer*: sorting, packing or driving?',
      'What would you put in a lunch for children in the *school holidays*?',
    ],
    atWork: {
      asks: [
        'Which would your team collect first for a food bank: cereal, toiletries or tinned fruit?',
        'What helps a food bank most: regular gifts, volunteers or a van?',
        'When does a food bank need donations most: midwinter, summer or just after Christmas?',
        'What could your workplace give a food bank each month: tins, time or funds?',
      ],
      cued: [
        'Which way to *donate* works best at your workplace: a box in reception, a payroll gift or a team shop?',
        'Which *volunteer* task is good for a company team on a day out?',
        'Where in an office does a *collection point* fill up fastest: reception, kitchen or lift?',
        'How do you keep *donations* coming after the festive season?',
      ],
    },
  },
  {
    name: 'winter coats',
    says: [
      '(coat|warm clothes|blanket|sleeping bag|jumper|sock|hat and glove) (appeal|drive|bank|swap|amnesty)',
      '(take one|give one) leave one',
      '(donate|donated|give) (a|your|winter|warm) coats?',
      'warm (coats|clothing) (for|needed|wanted)',
      'coats for kids',
      'winter coat (drive|appeal|rail|bank|collection|swap)',
    ],
    clues:
      'hangers, zips, scarves, hoods, donate, warm, jumpers, blankets, gloves, homeless, coat rail, hats, socks, appeal, sleeping bags, cold, drive, unwanted, children, drop off, take one, refugees, amnesty, cleaned, shelter, pre-loved, rough sleepers, swap, fleece, collection, sizes, keep warm',
    asks: {
      experience: [
        '~What have you found in the pocket of an old winter coat?',
        'What tells you that a winter coat is really warm?',
      ],
      idea: [
        'What would you leave in the pocket of a coat that you give away?',
        'Which colour would you choose for a winter coat?',
      ],
    },
    cued: [
      'Which colour of *coat* cheers you up on a grey day?',
      'Which *jumper* of yours has kept you warm for the most winters?',
      'What would you put with a coat for a winter *appeal*: gloves, socks or a kind note?',
    ],
    atWork: {
      asks: [
        'Coats for charity: collected at work, or dropped off at the door?',
        "What's always missing in a winter coat collection: big sizes, gloves or children's coats?",
        'Which winter things would you add to a coat collection: scarves, gloves or hats?',
        'What makes a coat collection at work easy: a box by the door, a date or a driver?',
      ],
      cued: [
        'Where at your *workplace* would you put a rail for spare coats?',
        'What do you need most for a winter coat *drive*: hangers, helpers or a van?',
      ],
    },
  },
  {
    name: 'soup run',
    says: [
      'soup (run|kitchen|van)',
      'street outreach( (team|volunteer))?',
      'street kitchen',
      'meals on wheels',
      'community (meal|lunch|supper|kitchen|cook|dinner)',
      'pay what you (can|feel|want) (cafe|café|meal|lunch|menu)',
      'feeding (the )?(homeless|hungry|community)',
      'free (hot )?(meal|lunch|dinner) for (anyone|all|people|everyone)',
    ],
    clues:
      'ladle, stew, flasks, rota, homeless, rough sleepers, volunteers, hot meals, street, outreach, sandwiches, blankets, sleeping bags, van, feed, cold nights, hot drinks, food, kindness, hungry, kitchen, cups, tents, curry, socks, donations, shelter, car park, vulnerable',
    asks: {
      idea: ['Which soup would you cook in a very big pot for hungry people?'],
      choice: [
        'How would you most like to help a soup run: cooking, serving or collecting?',
        'In a community kitchen: chopping, stirring, or chatting over the counter?',
      ],
      experience: ['Which bowl of soup has warmed you up the most?'],
    },
    cued: [
      'Which *sandwich* would you make for somebody who needs a good meal?',
      'What goes into a *curry* that warms a whole queue?',
      'What would you put in a parcel with *blankets* for a cold night?',
      'How do you take a *hot drink* in the cold: tea, coffee or chocolate?',
    ],
    atWork: {
      asks: [
        '+How could a workplace help a soup run: food, funds or a few hours of time?',
        'Which donation would your workplace collect for a soup run: coats, food or toiletries?',
        'What makes people feel welcome at a soup run: hot food, or being asked their name?',
        'What do people on a soup run need most after food: socks, a phone charge or a chat?',
      ],
      cued: [
        'What should a new *volunteer* know before the first night out?',
        'What does good *outreach* start with: a name, a hot drink or time?',
      ],
    },
  },
  {
    name: 'bikes sent abroad',
    says: [
      '(bikes|bicycles|tools|sewing machines|wheelchairs|computers|hospital beds|fire engines|books|boots|football kit|kit) (for|to|sent to|shipped to|bound for) (africa|malawi|ghana|kenya|gambia|zambia|uganda|ukraine|india|nepal|sierra leone|the gambia|tanzania|ethiopia)',
      '(tool|bike|bicycle|sewing machine|container|kit) (appeal|refurbishment|amnesty|container)',
      'tools for self reliance',
      're ?cycle to africa',
      '(bikes|bicycles|tools|sewing machines) (left|leave|were loaded|shipped|on their way|are off) .{0,30}(africa|gambia|malawi|ghana|kenya|zambia|uganda|ukraine|sierra leone|tanzania)',
    ],
    clues:
      'refurbished, carpenters, spanners, saddles, africa, container, donated, tools, shipped, bicycles, volunteers, sewing machines, gambia, collection, malawi, unwanted, workshop, wheelchairs, school, ghana, hospital beds, computers, drop off, ship, fire engine, books, reconditioned, football boots, pallets, uganda',
    asks: {
      experience: ['Where did your very first bicycle take you?'],
      choice: ['An old bike on its second life: carrying a child to school, or goods to market?'],
      idea: ['Where would you like an old bike of yours to be ridden now?'],
      problem: ['Which repair on a bike do you find the fiddliest?'],
    },
    cued: [
      'Which *tools* would you pass on to somebody who is learning a trade?',
      'What colour was the best *bicycle* you have ever had?',
      'Who would you teach to use a *sewing machine* for a first dress or bag?',
      'Which thing in your shed would you send off in a *container* for a second life?',
    ],
    atWork: {
      asks: [
        'What helps a bike charity most: old bikes, spare parts or pairs of hands?',
        'What does a bike change most for a family: getting to school, work or market?',
        'What does a donated bike bring most: school, work or health care?',
        'How could your workplace help a bike charity: a collection, a repair day or funding?',
      ],
      cued: [
        'Which *donated* tool is needed most in workshops abroad?',
        'How could an office take part in a *bicycle* collection?',
      ],
    },
  },
  {
    name: 'emergency relief',
    says: [
      '(earthquake|flood|cyclone|hurricane|famine|drought|typhoon|tsunami|disaster|hunger|gaza|ukraine|sudan) (appeal|relief|response|fund)',
      'disasters emergency committee',
      'humanitarian (aid|relief|response|shelter|convoy)',
      'relief (supplies|goods)',
      'red (cross|crescent)( (volunteer|shop|appeal|branch|society))?',
    ],
    clues:
      'blankets, tents, clean water, rubble, aid workers, earthquake, appeal, humanitarian, aid, donate, flood, shelter, refugees, hygiene kits, gaza, ukraine, disaster, food parcels, families displaced, dec, convoy, survivors, medical supplies, crisis, tarpaulin, cyclone, famine, hurricane, conflict, response',
    asks: {
      idea: ['What would you pack into a box for a family who had to leave home in a hurry?'],
      experience: ['Which helping hand from neighbours do you remember with thanks?'],
      choice: [
        'To help far away: some money, some time, or a box of useful things?',
        'How would you raise money for emergency relief: a bake sale, a run or a concert?',
      ],
    },
    cued: [
      "What would you give for an *earthquake* appeal: time, blankets or a day's pay?",
      'What would you have in the car for a *flood* day: boots, a torch or a flask?',
      'How would you raise money with neighbours for an *appeal*: a bake sale, a run or a quiz?',
      'Which warm thing would you *donate* first: a coat, a blanket or boots?',
    ],
    atWork: {
      asks: [
        'How can a workplace help best in an emergency: money, goods or time off to volunteer?',
        'Which support would your company give to emergency relief: transport, skills or funds?',
        'What helps most in the first hours after a disaster: water, shelter or news?',
        'How would your team raise money for relief: a run, a lunch or a collection?',
      ],
      cued: [
        'What does a good local *disaster* plan always need first: a list, a key or a person?',
        'What can a firm do best for an *appeal*: match gifts, lend vehicles or give staff time?',
      ],
    },
  },
  {
    name: 'goat gifts',
    says: [
      '(goat|beehive|toilet) (gift|for a family|for a village)',
      '(virtual|alternative|charity|life changing) gifts?( (catalogue|card|cards|shop))?',
      '(toilet|tap) twinning',
      '(buy|give|send|donate|gift) a (goat|cow|hen|chicken|beehive|loo|well|toilet|water pump)',
      'adopt an? (animal|penguin|tiger|donkey|elephant|orangutan|hedgehog|seal|sloth|bee|dolphin)',
      'animal adoption (pack|gift)',
    ],
    clues:
      'goats, gift card, honey, adoption pack, alternative gift, africa, chickens, beehive, charity, christmas, farmer, livelihood, catalogue, ethical, donation, village, poverty, life-changing, toilet twinning, virtual, e-card, school meals, seeds, uganda, send a cow, present, charity gift, in their name, women, milk',
    asks: {
      choice: [
        'As a gift for a village: a goat, a beehive, or a row of fruit trees?',
        'Which charity gift would you choose: a goat, chickens or a beehive?',
      ],
      idea: [
        'What would you name a goat given as a gift?',
        'Which animal would you give a family far away as a present?',
      ],
    },
    cued: [
      'What would you name a *goat* given in your honour?',
      'Where would a *beehive* do the most good: an orchard, a school or a village?',
      'Which *Christmas* present did you give that pleased two people at once?',
      'What kind of *seeds* would you send to a school garden?',
    ],
  },
  {
    name: 'furniture bank',
    says: [
      'furniture (bank|project|reuse|re ?use|donation|donations|appeal)',
      '(re ?use|reuse) (centre|center|shop|project|hub|superstore)',
      'bed (bank|poverty|appeal|drive)',
      'habitat for humanity',
      'starter pack for (families|new homes|people)',
      'donated (furniture|beds|white goods)',
    ],
    clues:
      'mattresses, upcycle, fire label, house clearance, wardrobes, donated, sofa, beds, reuse, collection, household, crisis, volunteers, tables, families in need, warehouse, homeless, mattress, charity, unwanted, fridge, referral, moving in, landfill, van, chest of drawers, white goods, empty flat, starter packs, chairs',
    asks: {
      idea: ['What would you put into an empty flat first to make a home of it?'],
      choice: [
        'The first thing in a new home: a bed, a table, or a kettle?',
        'What would you pass on to a furniture bank: a table, a lamp or a bookcase?',
      ],
      problem: ['~Which piece of furniture has followed you through every move?'],
    },
    cued: [
      'Which colour of *sofa* would cheer up a bare living room?',
      'What would you keep in an old *wardrobe* besides clothes?',
      'What would you *upcycle* first: a chair, a chest or a lamp?',
      'What would you put on a *bed* to make it welcoming: a quilt, pillows or a teddy?',
    ],
    atWork: {
      asks: [
        '+Which second-hand piece of furniture do you love most?',
        '+Which piece of furniture turns an empty flat into a home?',
        '+Which everyday item do people forget to offer to a furniture bank?',
        '+What should come first in an empty home: a bed, a table or a sofa?',
        '+Which skill would you bring to a furniture bank: lifting, mending or driving?',
      ],
      cued: [
        'What could your office give to a furniture *reuse* project?',
        'What makes a day as a *volunteer* team at a warehouse fun?',
      ],
    },
  },
  {
    name: 'pet food bank',
    says: [
      'pet (food bank|pantry|food donation|food appeal|food collection|aid|foodbank)',
      '(rescue|shelter|sanctuary|rspca|spca) (wish list|appeal|shortage|needs)',
      '(blankets|towels|newspapers|old duvets) (needed|wanted|for the (dogs|cats|hedgehogs|kennels|animals))',
      '(animal|dog|cat) (rescue|shelter|charity) (open day|fundraiser|appeal|volunteer|shop|birthday)',
    ],
    clues:
      'kibble, kennels, towels, strays, kittens, litter, paws, donate, dogs, cats, shelter, animals, pouches, tins, struggling, collection point, rescue, blankets, rspca, dry food, treats, wet food, vulnerable owners, toys, cost of living, rehoming, foodbank, drop off, donations, sanctuary, hay',
    asks: {
      idea: [
        '+Which item would you give to a pet food bank?',
        '+Which treat would you slip into a pet food parcel?',
      ],
      choice: ['+What would you put first into a collection for pets: food, treats or toys?'],
      problem: ['Which item do people forget when they give to a pet food bank?'],
    },
    cued: [
      'Which *treats* would your pet put into a donation box?',
      'What do you buy in extra for a *rescue* centre: food, toys or blankets?',
      'Which old *blankets* do your pets claim as their own?',
      'How do your *kittens*, cats or dogs ask for supper?',
    ],
  },
];
