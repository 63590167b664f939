import type { Subject } from '../../subject';

/** What comes on a van when somebody rings: hired, carried, filled or packed. */
export const hireAndDelivery: readonly Subject[] = [
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
      experience: [
        'What is the heaviest thing you have ever had moved?',
        'Where is the most surprising place you have seen a piano?',
      ],
      idea: ['What would you ask a piano mover before the big day?'],
      choice: ['Which would you want movers to handle with extra care: a piano, a clock or a mirror?'],
    },
    cued: [
      'Which would you choose if space did not matter: an *upright* or a grand?',
      'Which *concert* with a pianist do you remember best?',
      'How long should a piano rest in its new room before a *tuning*: days, weeks or a month?',
      'Who in your family would sit down first at a *baby grand*?',
    ],
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
      experience: [
        "+What's the oddest shape you have ever had to pack?",
        'Who in your family packs the neatest box?',
      ],
      idea: ['+Which treasure of yours would need the most bubble wrap?'],
      problem: ["+What's the hardest thing you have ever had to wrap and pack?"],
    },
    cued: [
      'Which object would you wrap in the most *bubble wrap*: a vase, a lamp or a guitar?',
      'What do you use up the last of the *tape* on: parcels, presents or everything else?',
      'Which room do you pack first when *moving*: the books, the kitchen or the wardrobe?',
      'What do you write on a box marked *fragile*: glasses, memories or good luck?',
    ],
    atWork: {
      asks: [
        'What matters most in packing supplies: strength, size or easy recycling?',
        'What do customers notice first about a parcel?',
        'Which item needs the most careful packing where you work?',
        'Which packing supplies does your business run out of first?',
      ],
      cued: [
        'What do customers ask most at the *courier* counter: the price, the day or the box?',
        'Which *carton* size do you go through fastest?',
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
        'A cold drink: two ice cubes, or a glass full of crushed ice?',
        'Ice for a party: cubes, crushed or big clear blocks?',
      ],
      idea: ['What would you have carved out of a big block of ice for a party?'],
      experience: ['Which drink do you only like with plenty of ice?'],
    },
    cued: [
      'What would you pour over a glass of ice tonight: a *cocktail*, a cola or a lemonade?',
      'What would you keep in the *esky* for a day at the beach?',
      'Which *summer* drink do you make by the jug?',
      'Who in your family would spend a *heatwave* in front of the freezer?',
    ],
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
      experience: [
        'Who drinks the most water in your house?',
        'How do you keep your drinking water cool on a hot day?',
        'When does a glass of cold water taste better than anything else?',
      ],
      choice: ['What do you like to add to a glass of cold water: lemon, mint or cucumber?'],
    },
    cued: [
      'What do you drink *spring water* from: glass, bottle or cup?',
      'How big a *bottle* of water do you like to have on your desk?',
      'Where would you put a *cooler* at work: by the door, kitchen or printer?',
      'What tastes better with *filtered* water: tea, coffee or soup?',
    ],
    atWork: {
      asks: [
        'What helps a team drink more water: a cooler, bottles or fruit slices?',
        'Which gets people at work to drink more water: a cooler close by, or a reminder?',
        'What do you value most in a water delivery: a regular day, friendly drivers or easy orders?',
        'What do you take from the water cooler: ice cold, room temperature or a mix of both?',
      ],
      cued: [
        'What do *office* managers ask first about a water machine?',
        'Which season fills a *tanker* diary first?',
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
        'Which gas bottle do you need most: for the grill, the heater or the caravan?',
      ],
      idea: ['What do you cook first on a gas barbecue with a full bottle?'],
      experience: ['How do you check how much is left in a gas bottle?'],
    },
    cued: [
      'Where would you take a *caravan* if the gas bottle lasted for weeks?',
      'What do you cook on a *camping* stove on the first evening?',
      'Which month is best for a supper outside by the *patio heater*: April, September or December?',
      'Which spot in the garden suits a *barbecue* best: by the door, under a tree or by the fence?',
    ],
    atWork: {
      asks: [
        'What matters most in bottled gas: easy delivery, safe storage or the right size?',
        'What do you use bottled gas for most at work: heating, cooking or welding?',
        'What makes ordering gas bottles easy: an app, a set delivery day or a local depot?',
        'Where do you rely on gas bottles most: in the kitchen, on site or on the road?',
      ],
      cued: [
        'Which question about a *regulator* do customers ask most?',
        'Which month sees the most *cylinders* go out in your trade?',
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
        '+What would you hire for fun at a party: a photo booth, a dance floor or garden games?',
        'Tables at a big party: long rows, or small round ones?',
        'Which lights would you hire for a party: fairy lights, lanterns or festoons?',
      ],
      idea: ['What would you hire first for a party of fifty in your garden?'],
    },
    cued: [
      'Which *chairs* suit a party in the garden: folding, wooden or benches with cushions?',
      'Who gets the most fun out of a *bouncy castle*: the toddlers, the teenagers or the dads?',
      'What colour of *linens* do you like on a long table: white, sage or stripes?',
      'A *tent* in the garden: fairy lights, bunting or nothing but flowers?',
    ],
    atWork: {
      asks: [
        'Which extra lifts a company party most: lighting, a dance floor or lounge seats?',
        'What would you hire first for a garden party: a tent, tables or good lights?',
        "What's the most unusual place you've ever seen tables and chairs set up for a party?",
        'What would you hire for a summer work party: a marquee, games or a barbecue?',
      ],
      cued: [
        'Which *delivery* tip saves your crew most time: a plan, a photo or a gate code?',
        'What do planners ask about most with a *dance floor*: the size, the ground or the finish?',
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
      experience: ['+Which hired tool made a big job easy?', '+Which tool is better hired than bought?'],
      idea: [
        '+What job would you tackle first with a mini digger?',
        '+Who do you know that would love a day with a hired digger?',
      ],
      choice: [
        '+How do you like to hire tools: online, by phone or at the counter?',
        '+How long do you like to keep a hired tool: a day, a weekend or a whole week?',
      ],
    },
    cued: [
      '*Digger*: what would you dig first, a pond, a hole or a patio?',
      '*Carpet cleaner* day: which rug goes first?',
      '*Floor sander* or wood chipper: which weekend job would you pick?',
      'What would you mix in a *cement* mixer: a path, a base or a very big pudding?',
    ],
    atWork: {
      asks: [
        '+What matters most in tool hire: availability, quick delivery or well-kept machines?',
        'Which tool would you hire rather than own: a digger, a breaker or a generator?',
        'Which hired tool saves the most backache on a job?',
        'Which machine made you grin the first time you used it on a job?',
      ],
      cued: [
        'Which *plant* item goes out first on a sunny weekend?',
        'What do you show every customer before they take a *generator*?',
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
      idea: [
        'Where would you go in a hired van or minibus?',
        'Which job would be easier with a van for a day?',
      ],
      experience: ['Who is the expert packer when there is a van to load?'],
      choice: ['What would you hire a van for: a house move, a festival or new furniture?'],
    },
    cued: [
      'Where would you go in a *minibus* with your best friends?',
      'What is first into the van on a *moving* day: the bed, the plants or the kettle?',
      'Which things would you fetch from the market with a *transit*?',
      'Who would you ask for help with a *luton* full of boxes?',
    ],
    atWork: {
      asks: [
        '+What matters most in van hire for a business: availability, size or quick pick-up?',
        'Which extra helps most in a hired van: straps, a trolley or a tail lift?',
        'What do you look for first in a hired van: load space, a tail lift or comfort?',
        "What's trickiest to load into a hired van: the sofa, the fridge or the plants?",
      ],
      cued: [
        'Which loads fit a *Luton* van better than people expect?',
        'What do drivers like best about a *tail lift*?',
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
        '+Which route would you choose for a day of bike hire: coast, canal or forest?',
        'A day on a hired bike: along the water, or through the woods?',
      ],
      experience: ['Which town or valley is at its loveliest from the saddle of a bike?'],
    },
    cued: [
      'Which *trail* would you ride with friends on a hired bike?',
      'Where do you stop on a *greenway* ride: at the café, the view or the pub?',
      'Who would you like on the other seat of a *tandem*?',
      'Which hill near you would you take on with an *e-bike*?',
    ],
    atWork: {
      asks: [
        'What makes bike hire easy: an app, nearby docks or a good lock?',
        'What do you check first on a hired bike: the brakes, the saddle or the tyres?',
        'Which gets more people onto shared bikes: safer lanes, or more places to dock?',
        'Where would you place a bike hire dock first: the station, the office or the campus?',
      ],
      cued: [
        'Which *route* do you recommend to visitors who hire a bike for half a day?',
        'What do *hotel* guests ask first about hiring a bike: helmets, maps or child seats?',
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
        '+A smart evening: a black tuxedo, or a jacket in a daring colour?',
        '+With a tuxedo: a bow tie, a long tie or an open collar?',
      ],
      problem: ['Which is trickier: tying a bow tie, or fastening the cufflinks?'],
      idea: ['For which occasion would you gladly put on a tuxedo or a long gown?'],
    },
    cued: [
      'What colour *bow tie* would you wear with a black tuxedo?',
      'What should *groomsmen* all wear the same: ties, shoes or socks?',
      'What would you wear to a *prom* if you could go again?',
      'Which would you choose for a wedding: a *morning suit*, a tuxedo or a kilt?',
    ],
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
      problem: ['Which piece of laundry takes the longest to fold?'],
      experience: ['Who folds the laundry in your home, and how neatly?'],
      choice: ['Which part of the laundry would you hand over first: washing, drying or folding?'],
      idea: ['What would you do with the time if somebody did your laundry?'],
    },
    cued: [
      'Who in your family knows the best trick for putting on a *duvet* cover?',
      'What is your tip for *stains* from beetroot, grass or coffee?',
      'Which song goes best with an hour of *ironing*?',
      '*Sheets*: fresh every week, or when the sun shines?',
    ],
    atWork: {
      asks: [
        '+What matters most in a laundry service for business: reliability, finish or speed?',
        'Which would you send out to a laundry first: uniforms, towels or bed linen?',
        'Which stain on hotel or restaurant linen is the most stubborn?',
        'What do guests notice first about linen: the softness, the scent or the whiteness?',
      ],
      cued: [
        'What does a *hotel* ask first about a new linen service?',
        'How do you keep *towels* soft after a hundred washes?',
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
      choice: [
        'By an open fire: stacking the logs, or just watching the flames?',
        'Which wood do you like to burn best: oak, ash or birch?',
      ],
      problem: ["What's your trick for getting a fire going on a damp day?"],
    },
    cued: [
      'What goes on the *grill* first on the first warm evening?',
      'Which wood smells best when it burns: *oak*, ash or apple?',
      'What do you toast over a *fire pit*: marshmallows, bread or corn?',
      'What do you use for *kindling*: twigs, paper or cones?',
    ],
  },
];
