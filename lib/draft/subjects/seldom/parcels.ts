import type { Subject } from '../subject';

/** Things given on, here and far away: coats, meals, bicycles, goats. */
export const parcels: readonly Subject[] = [
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
      idea: ['Which treat would you slip into a food parcel besides the tins?'],
      problem: ['Which everyday item do you think a food bank runs out of first?'],
      choice: ['At the food donation point: an item off the list, or a favourite of your own?'],
      experience: ['Which simple meal from the cupboard did your family cook again and again?'],
    },
    atWork: {
      work: [
        'What does a food bank run short of first: food, shelf space or drivers?',
        'When does a food bank need donations most: midwinter, summer or just after Christmas?',
      ],
      people: [
        'What has an hour at a food bank taught you about your own town?',
        'Which colleague always organises the food collection, and how do they do it?',
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
      idea: ['What would you leave in the pocket of a coat that you give away?'],
      problem: ['~What have you found in the pocket of an old winter coat?'],
      choice: ['To keep a stranger warm: a long coat, or a thick short one?'],
      experience: ['Which coat have you loved the most, and what colour was it?'],
    },
    atWork: {
      work: [
        "What's always missing in a winter coat collection: big sizes, gloves or children's coats?",
        'Coats for charity: collected at work, or dropped off at the door?',
      ],
      people: [
        'How long have you had your winter coat, and where has it been with you?',
        'What would you slip into the pocket of a winter coat you were giving away?',
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
      problem: ["What's the hardest thing to cook in a very big pot?"],
      choice: ['In a community kitchen: chopping, stirring, or chatting over the counter?'],
      experience: ['Which bowl of soup has warmed you up the most?'],
    },
    atWork: {
      work: [
        'What do people on a soup run need most after food: socks, a phone charge or a chat?',
        "What's hardest to plan on a soup run: numbers, volunteers or the weather?",
      ],
      people: [
        'Which conversation on a soup run or at a shelter has stayed with you?',
        'What makes people feel welcome at a soup run: hot food, or being asked their name?',
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
      idea: ['Where would you like an old bike of yours to be ridden now?'],
      problem: ['Which repair on a bike do you find the fiddliest?'],
      choice: ['An old bike on its second life: carrying a child to school, or goods to market?'],
      experience: ['Where did your very first bicycle take you?'],
    },
    atWork: {
      work: [
        "What's harder to get for bikes sent abroad: good parts, space or shipping?",
        'What does a bike change most for a family: getting to school, work or market?',
      ],
      people: [
        "What have you seen somebody fix on a bike that you'd have given up on?",
        'Which old bike of yours would have the best story to tell?',
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
      problem: ['Which small comfort from home would you want with you in a shelter?'],
      choice: ['To help far away: some money, some time, or a box of useful things?'],
      experience: ['Which helping hand from neighbours do you remember with thanks?'],
    },
    atWork: {
      work: [
        'What helps most in the first hours after a disaster: water, shelter or news?',
        'Which would you rather give to emergency relief: money, goods or your time?',
      ],
      people: [
        'Who do you know that has worked in emergency relief, and what drives them?',
        'Which act of neighbours after a flood or storm do you still think about?',
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
      idea: ['Which animal would you give a family far away as a present?'],
      problem: ['What do you think is the hardest thing about looking after a goat?'],
      choice: ['As a gift for a village: a goat, a beehive, or a row of fruit trees?'],
      experience: ['What do you remember about the first goat or farm animal you met?'],
    },
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
      problem: ['~Which piece of furniture has followed you through every move?'],
      choice: ['The first thing in a new home: a bed, a table, or a kettle?'],
      experience: ['Which piece of second-hand furniture would you never part with?'],
    },
    atWork: {
      work: [
        'What does a furniture bank run out of first: beds, cookers or drivers?',
        'Old office furniture: passed on to a good cause, or stuck in a storeroom?',
      ],
      people: [
        'What was the first piece of furniture in your first empty flat?',
        'Which piece of office furniture found the best second home you know of?',
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
      idea: ['Which treat would you slip into a pet food parcel?'],
      problem: ['Which food does your pet turn up its nose at?'],
      choice: ["In your pet's bowl: dry kibble, or something out of a tin?"],
      experience: ['Which rescued animal has won your heart?'],
    },
  },
];
