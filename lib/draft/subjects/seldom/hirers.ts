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
      idea: [
        '+Upright or grand: which piano would you have at home?',
        'What would you play, or ask to hear, first on a piano in its new home?',
      ],
      choice: ['Where does a piano belong in a home: the living room, the hall or a room of its own?'],
      problem: ['Which corner or stair at home would be trickiest to get a piano past?'],
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
      choice: [
        'Bubble wrap: kept for the next parcel, or popped at once?',
        'How do you like to wrap a gift for the post: brown paper, bright paper or a box?',
        'What goes into a parcel for a friend far away: sweets, photos or a long letter?',
      ],
      problem: ["What's the hardest thing you have ever had to wrap and pack?"],
    },
    atWork: {
      asks: [
        '+What matters most in packing supplies: strength, size or easy recycling?',
        'What do you use to fill the gaps when you pack a box: paper, bubbles or old clothes?',
        "What's trickiest to pack so that it arrives whole: glass, screens or odd shapes?",
        'Which do you use most for packing at work: boxes, bags or tubes?',
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
      choice: [
        '+Ice for a party: cubes, crushed or big clear blocks?',
        'A cold drink: two ice cubes, or a glass full of crushed ice?',
        'What matters most in ice for a party: plenty of it, clear cubes or quick delivery?',
      ],
      idea: ['What would you have carved out of a big block of ice for a party?'],
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
      choice: [
        'A glass of water: straight from the fridge, or at room temperature?',
        'When do you most like a glass of cold water: on waking, after exercise or with a meal?',
        'What matters most in water delivery: a regular day, light bottles or good taste?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in a water cooler at work: chilled water, easy refills or a quiet motor?',
        'Where would you put the water cooler at work: kitchen, corridor or meeting room?',
        'Which gets people at work to drink more water: a cooler close by, or a reminder?',
        'What do you take from the water cooler: ice cold, room temperature or a mix of both?',
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
      choice: [
        'A gas barbecue: quick burgers, or a slow roast with the lid down?',
        'How do you like to get a refill: swap it at the shop, or have it delivered?',
        'What do you use a gas bottle for most: the barbecue, the caravan or the patio heater?',
      ],
      idea: ['What do you cook first on a gas barbecue with a full bottle?'],
    },
    atWork: {
      asks: [
        'What matters most in bottled gas: easy delivery, safe storage or the right size?',
        'Where do you rely on gas bottles most: in the kitchen, on site or on the road?',
        'What matters more in a gas delivery: the exact hour, or a helpful driver?',
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
      choice: [
        '+A party tent: white canvas, clear roof or a tipi?',
        'What matters most at a garden party: seating, lights or shade?',
        'Tables at a big party: long rows, or small round ones?',
      ],
      idea: ['What would you hire first for a party of fifty in your garden?'],
    },
    atWork: {
      asks: [
        'What would you hire first for a garden party: a tent, tables or good lights?',
        'Which tables do you prefer for a big event: round, long or high ones?',
        'What matters most in party rentals: choice, delivery on time or clean kit?',
        "What's the most unusual place you've ever seen tables and chairs set up for a party?",
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
      choice: [
        '+Which tool would you hire for a weekend: a digger, a sander or a pressure washer?',
        'What matters most to you in tool hire: delivery, advice or clean machines?',
      ],
      idea: ['Which big machine would you like to try out in your garden for a day?'],
      problem: ['Which job at home is too big for the tools you own?'],
    },
    atWork: {
      asks: [
        '+What matters most in tool hire: availability, quick delivery or well-kept machines?',
        'Which machine made you grin the first time you used it on a job?',
        'Which hired tool saves the most backache on a job?',
        'What gets forgotten most when kit is picked up for a job: fuel, bits or safety gear?',
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
      choice: [
        '+When do you need a van most: for a move, a trip or a big purchase?',
        'Which van would you hire: a small one, a long one or a minibus?',
        'What matters most in a hired van: space, easy driving or a good radio?',
      ],
      idea: ['What would you fetch first if you had a van for a day?'],
    },
    atWork: {
      asks: [
        '+What matters most in van hire for a business: availability, size or quick pick-up?',
        'When does a business need an extra van most: at peak season, for events or for moves?',
        "What's trickiest to load into a hired van: the sofa, the fridge or the plants?",
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
      idea: ['+Where would you ride with a hired bike and a whole free day?'],
      choice: [
        'A day on a hired bike: along the water, or through the woods?',
        'Which bike would you hire: a city bike, a mountain bike or an electric one?',
        'What would you pack for a day on a hired bike: a picnic, a map or a swimsuit?',
      ],
    },
    atWork: {
      asks: [
        'What makes bike hire easy: an app, nearby docks or a good lock?',
        'Which matters most in a shared bike: comfort, safety or availability?',
        'What do you check first on a hired bike: the brakes, the saddle or the tyres?',
        'Which gets more people onto shared bikes: safer lanes, or more places to dock?',
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
      choice: [
        '+With a tuxedo: a bow tie, a long tie or an open collar?',
        '+A smart evening: a black tuxedo, or a jacket in a daring colour?',
        'Which colour of tuxedo would you choose: black, navy or white?',
      ],
      idea: ['For which occasion would you gladly put on a tuxedo or a long gown?'],
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
      idea: [
        '+Which part of the laundry would you hand over first: washing, drying or folding?',
        'What would you do with the time if somebody did your laundry?',
      ],
      choice: [
        'What matters most in a laundry service: quick return, neat folding or a fresh smell?',
        'Which would you send to a laundry first: duvets, shirts or curtains?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in a laundry service for business: reliability, finish or speed?',
        'Which would you send out to a laundry first: uniforms, towels or bed linen?',
        'Which stain on hotel or restaurant linen is the most stubborn?',
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
      choice: [
        '+What would you grill first over charcoal: burgers, fish or corn?',
        'Which would you cook on: charcoal, wood or a mixture?',
        'When do you light the fire pit: on warm evenings, in autumn or all year?',
      ],
      idea: ['What do you cook over glowing charcoal as soon as the weather allows?'],
    },
  },
];
