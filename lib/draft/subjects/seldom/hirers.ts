import type { Subject } from '../subject';

/** What comes on a van when somebody rings: hired, carried, filled or packed. */
export const hirers: readonly Subject[] = [
  {
    name: 'piano moving',
    says: [
      'piano (mov(er|ing)|removal|transport|relocation|storage)',
      'move (a|the|your) piano',
      '(heavy|specialist|antique|safe|pool table) (item )?(moving|mover|removal)',
      'pool table (moving|recover|refelt)',
    ],
    clues:
      'stairs, upright, grand, crane, dolly, straps, blankets, doorway, heavy, baby grand, movers, removal, tuning, ramp, storage, keys, pedal, ground floor, safe, pool table, transport, concert, lid, skid, truck, van, tuner, donated, antique, tail lift',
    asks: {
      idea: ['What would you play, or ask to hear, first on a piano in its new home?'],
      problem: ['Which corner or stair at home would be trickiest to get a piano past?'],
      choice: ['Where does a piano belong in a home: the living room, the hall or a room of its own?'],
      experience: ['Where is the most surprising place you have seen a piano?'],
    },
  },
  {
    name: 'packing store',
    says: [
      '(packing|shipping|mailbox|parcel|pack and ship) (store|shop|supplies|centre|center)',
      'pack (and|&) ship',
      'bubble ?wrap',
      '(moving|packing|removal|cardboard) box',
      'mailbox rental',
      'parcel (drop|point|collection point)',
    ],
    clues:
      'tape, labels, fragile, boxes, courier, parcel, padded, cartons, drop off, bubble wrap, ship, cardboard, moving, mailbox, packing peanuts, envelope, notary, wrap, postage, package, movers, double wall, mailer, print, storage, returns, overnight, international, wardrobe box',
    asks: {
      idea: ['What was inside the most exciting parcel that you unpacked?'],
      problem: ["What's the hardest thing you have ever had to wrap and pack?"],
      choice: ['Bubble wrap: kept for the next parcel, or popped at once?'],
      experience: ['Who in your family sends the most generous parcels?'],
    },
    atWork: {
      work: [
        "What's trickiest to pack so that it arrives whole: glass, screens or odd shapes?",
        'What do you use to fill the gaps when you pack a box: paper, bubbles or old clothes?',
      ],
      people: [
        "What's the strangest thing you've ever seen somebody pack and ship?",
        'Which parcel were you most relieved to hear had arrived in one piece?',
      ],
    },
  },
  {
    name: 'ice delivery',
    says: [
      'ice (delivery|supplier|supplies|cubes|sculpture|luge|machine|man|company|block)',
      '(bagged|party|crushed|dry|block|clear) ice',
    ],
    clues:
      'cubes, bags, cooler, esky, drinks, freezer, chilled, bar, melt, crushed, sculpture, dry ice, party, block, luge, heatwave, ice machine, kg, clear ice, bagged, cocktail, summer, wedding, frozen, ice man, restaurant, spheres, vodka, slab, carve, festival',
    asks: {
      idea: ['What would you have carved out of a big block of ice for a party?'],
      problem: ['At what point in the party does the ice always run out?'],
      choice: ['A cold drink: two ice cubes, or a glass full of crushed ice?'],
      experience: ['Which drink do you only like with plenty of ice?'],
    },
  },
  {
    name: 'water delivery',
    says: [
      'water (delivery|cooler|dispenser|jug|refill|tanker|purifier|ionizer)',
      '(bottled|spring|mineral|alkaline|ro) water',
      'water (cartage|carting)',
      'rain ?water tank',
      'water filter',
    ],
    clues:
      'litres, gallon, bottles, filtered, cooler, tank, dispenser, purifier, hydration, 20 litre, jug, spring water, refill, tanker, mineral, office, alkaline, purified, ro, jar, hydrated, drinking water, plastic, can, ph, tap, truck, deposit, empty bottles, subscription, well, pool, doorstep',
    asks: {
      idea: ['What do you like to add to a glass of cold water: lemon, mint or cucumber?'],
      problem: ['What always gets talked about at the water cooler in your office?'],
      choice: ['A glass of water: straight from the fridge, or at room temperature?'],
      experience: ['When does a glass of cold water taste better than anything else?'],
    },
    atWork: {
      work: [
        'Which gets people at work to drink more water: a cooler close by, or a reminder?',
        'What do you take from the water cooler: ice cold, room temperature or a mix of both?',
      ],
      people: [
        "What's the best conversation you've ever had at a water cooler?",
        'Who changes the bottle on the water cooler where you work without being asked?',
      ],
    },
  },
  {
    name: 'gas bottles',
    says: [
      '(gas|propane|lpg|butane|calor) (bottle|cylinder|refill|tank|swap|delivery|exchange)',
      'propane',
      'lpg',
      '(bbq|patio|camping) gas',
      'bottled gas',
      'cooking gas',
    ],
    clues:
      'cylinder, refill, barbecue, regulator, patio heater, grill, caravan, swap, burner, propane, butane, lpg, bbq, kg, exchange, 13kg, camping, empty, heater, forecourt, valve, hose, tank, 47kg, deposit, delivery, exchange point, commercial kitchen, forklift',
    asks: {
      idea: ['What do you cook first on a gas barbecue with a full bottle?'],
      problem: ["What's trickiest on a gas barbecue: chicken, fish or vegetables?"],
      choice: ['A gas barbecue: quick burgers, or a slow roast with the lid down?'],
      experience: ['How do you check how much is left in a gas bottle?'],
    },
    atWork: {
      work: [
        'Which trade near you could not get through a day without gas bottles?',
        'What matters more in a gas delivery: the exact hour, or a helpful driver?',
      ],
      people: [
        "What's the most out-of-the-way place you've seen gas bottles delivered to?",
        "What's the best meal you've cooked on bottled gas, and where were you?",
      ],
    },
  },
  {
    name: 'party rentals',
    says: [
      'party (rental|hire|equipment|supplies|shop|store)',
      '(table|chair|tent|linen|crockery|glass|glassware|dance floor|prop) (and chair )?(hire|rental)',
      '(tables|chairs|tents|linen) and (tables|chairs|linen)',
      'event (rental|hire)',
      'throne chair',
      'backdrop (hire|rental)',
    ],
    clues:
      'linens, folding, canopy, tablecloths, glassware, set up, backdrop, balloon arch, chairs, marquee, tables, tent, hire, dance floor, bouncy castle, backyard, crockery, delivery, gazebo, cutlery, birthday, chiavari, wedding, props, throne chair, cooler, light up letters, collection, quote, setup, guests',
    asks: {
      idea: ['What would you hire first for a party of fifty in your garden?'],
      problem: ["What's hardest to count for a party: the chairs, the glasses or the plates?"],
      choice: ['Tables at a big party: long rows, or small round ones?'],
      experience: ["What's the best garden party you have ever been to?"],
    },
    atWork: {
      work: [
        'What always runs short at a big event, however much was hired?',
        'What would you hire first for a garden party: a tent, tables or good lights?',
      ],
      people: [
        "What's the most unusual place you've ever seen tables and chairs set up for a party?",
        "What's the worst weather you've ever seen an event tent go up in?",
      ],
    },
  },
  {
    name: 'tool hire',
    says: [
      'tool (hire|rental)',
      '(equipment|machinery|digger|excavator|generator|trailer|sander|floor sander|skid steer|wood ?chipper) (hire|rental)',
      'mini ?digger',
      '(trailer|horsebox|ute) (hire|rental)',
      'hire (shop|centre|depot)',
    ],
    clues:
      'digger, excavator, breaker, trailer, generator, sander, day rate, weekend hire, compactor, floor sander, scaffold, mixer, dehumidifier, scissor lift, daily rate, rental, plant, skid steer, deposit, cement, carpet cleaner, wood chipper, stump grinder, diy, rotavator, mini digger, lawn, jackhammer, machine, aerator, contractor, power washer',
    asks: {
      idea: ['Which big machine would you like to try out in your garden for a day?'],
      problem: ['Which job at home is too big for the tools you own?'],
      choice: ['A big job with a hired machine: in a single day, or spread over a weekend?'],
      experience: ['What was the first machine you ever hired, and what did you do with it?'],
    },
    atWork: {
      work: [
        'Which hired tool saves the most backache on a job?',
        'What gets forgotten most when kit is picked up for a job: fuel, bits or safety gear?',
      ],
      people: [
        'Which machine made you grin the first time you used it on a job?',
        'Who taught you to handle a digger, breaker or mixer properly?',
      ],
    },
  },
  {
    name: 'van hire',
    says: [
      '(van|minibus|truck|lorry|moving truck|tow truck|u ?haul|ute) (hire|rental)',
      'man (and|with) (a )?van',
      '(self drive|luton|transit) (van|hire)',
    ],
    clues:
      'tail lift, seater, mileage, load, sofa, luton, tempo, driver, deposit, man and van, transit, minibus, moving, self drive, removal, moving house, rental, truck, licence, long wheelbase, low loader, furniture, seats, per day, ute, tempo traveller, collect, insurance excess, lorry, sprinter',
    asks: {
      idea: ['What would you fetch first if you had a van for a day?'],
      problem: ["What's the trickiest thing to get into a van: the sofa, the bed or the fridge?"],
      choice: ['In a hired minibus: behind the wheel, or singing on the back seat?'],
      experience: ['What did you last load into a hired van, and who helped you carry it?'],
    },
    atWork: {
      work: [
        "What's trickiest to load into a hired van: the sofa, the fridge or the plants?",
        'What makes a strange van easiest to get used to: the seat, the mirrors or the camera?',
      ],
      people: [
        "What's the longest trip you've ever made in a van for work?",
        'Who do you know that can fit more into a van than anyone thought possible?',
      ],
    },
  },
  {
    name: 'bike hire',
    says: [
      '(bike|bicycle|cycle|scooter|e ?bike|e ?scooter|pedalo|segway|tandem) (hire|rental|rent)',
      'rent a (bike|scooter|tandem)',
      'two ?wheeler (rental|rent)',
      '(bike|scooter) ?share',
      '(rental|hire) (bike|scooter)',
    ],
    clues:
      'helmet, trail, greenway, pedal, docking, scooter, half day, saddle, lock, rent, rental, tandem, cycle, e-bike, per day, child seat, route, wheels, deposit, ride, canal path, coast, bicycle, mountain bike, explore, activa, tag along, trailer, map, return',
    asks: {
      idea: ['Where would you ride with a hired bike and a whole free day?'],
      problem: ["What's trickiest about riding a tandem: starting, steering or stopping?"],
      choice: ['A day on a hired bike: along the water, or through the woods?'],
      experience: ['Which town or valley is at its loveliest from the saddle of a bike?'],
    },
    atWork: {
      work: [
        'Which gets more people onto shared bikes: safer lanes, or more places to dock?',
        'What do you check first on a hired bike: the brakes, the saddle or the tyres?',
      ],
      people: [
        'Which city did you get to know best from a hired bike?',
        'Who got you back on a bike after years without one?',
      ],
    },
  },
  {
    name: 'tuxedo rental',
    says: [
      'tux(edo)?',
      '(tuxedo|formal wear|suit|dress|gown|black tie|morning suit|jewellery) (hire|rental)',
      'black tie',
      'formal ?wear',
      'bow ?tie',
      'rent the (dress|look)',
    ],
    clues:
      'groomsmen, cummerbund, prom, fitting, lapel, waistcoat, debs, gala, shirt, tux, groom, black tie, bow tie, jacket, cufflinks, gown, formal wear, measurements, vest, trousers, wedding party, tailcoat, morning suit, dress shirt, shoes, three-piece, velvet, bridal, measure, sherwani, quinceañera, hire, alterations',
    asks: {
      idea: ['For which occasion would you gladly put on a tuxedo or a long gown?'],
      problem: ['Which is trickier: tying a bow tie, or fastening the cufflinks?'],
      choice: ['A smart evening: a black tuxedo, or a jacket in a daring colour?'],
      experience: ['When did you last wear a tuxedo or a long gown?'],
    },
  },
  {
    name: 'laundry service',
    says: [
      '(nappy|diaper) (laundry|service|library)',
      '(cloth|reusable|washable) (nappy|nappies|diaper)',
      'linen (hire|service|laundry|supply)',
      '(hotel|commercial|industrial|laundry) (linen|laundry)',
      'laundry (service|pickup|pick up|delivery|app)',
      'wash (and|&|dry and) fold',
      'dhobi',
    ],
    clues:
      'towels, sheets, folded, pressed, starch, washed, hamper, detergent, linen, nappy, ironing, dry, bag, duvet, laundrette, pick up, kilo, dryer, cloth nappies, bedding, diaper, stains, collection, hotel, airbnb, load, dry cleaning, reusable, laundromat, crisp, holiday let',
    asks: {
      idea: ['Which part of the laundry would you hand over first: washing, drying or folding?'],
      problem: ['Which thing in the laundry basket do you like ironing least?'],
      choice: ['Clean towels: folded in three, or rolled up?'],
      experience: ['Which smell means clean laundry to you?'],
    },
    atWork: {
      work: [
        'What piles up fastest in a busy laundry: sheets, towels or uniforms?',
        'Which stain on hotel or restaurant linen is the most stubborn?',
      ],
      people: [
        "What's the oddest thing you've ever found in a pocket before the wash?",
        'What is it about fresh hotel sheets that washing at home never quite matches?',
      ],
    },
  },
  {
    name: 'firewood and charcoal',
    says: [
      '(lump|lumpwood|restaurant|coconut|hardwood) charcoal',
      'charcoal (maker|burner|bag|briquette)',
      '(kiln dried|seasoned|split|cord of|bulk bag of) (logs|log|wood|firewood)',
      'smoking (wood|chips|chunks)',
      '(wood|heat) (pellet|log|briquette)',
      'turf (bag|briquette|delivery)',
    ],
    clues:
      'logs, oak, ash, stacked, embers, fire pit, nets, dry, hickory, lumpwood, kiln dried, bbq, seasoned, kindling, bag, grill, burn, stove, barbecue, briquette, wood, smoke, hardwood, charcoal burner, moisture, birch, restaurant, coppice, pizza oven, split, cord, coals, moisture content',
    asks: {
      idea: ['What do you cook over glowing charcoal as soon as the weather allows?'],
      problem: ["What's your trick for getting a fire going on a damp day?"],
      choice: ['By an open fire: stacking the logs, or just watching the flames?'],
      experience: ['Who in your family can always get the fire going?'],
    },
  },
];
