import type { Subject } from '../subject';

/** South Africa, Nigeria and Kenya: what is cooked, worn, saved for and driven. */
export const savanna: readonly Subject[] = [
  {
    name: 'braai',
    says: [
      'braai',
      'braai ?vleis',
      '(boerewors|boerie|sosatie|braaibroodjie|roosterkoek)',
      '(braai|kameeldoring|rooikrans) (wood|pack|day|master)',
      '(nyama choma|shisa ?nyama|chisa nyama)',
    ],
    clues:
      'wors, pap, chakalaka, coals, lamb chops, tongs, firewood, goat, kachumbari, rugby, boerewors, chops, sosatie, fire, heritage day, rooikrans, kameeldoring, lamb, charcoal, braaibroodjie, steak, biltong, butchery, grid, chutney, kudu, springbok, rump, marinade, briquette, firelighter, snoek, roosterkoek',
    asks: {
      idea: ['What goes on the fire first at your braai?'],
      problem: ['~Who stands closest to the fire and gives the most advice?'],
      choice: ['Beside grilled meat: pap, ugali, salad or just more meat?'],
      experience: ['Which braai went on until the stars were out?'],
    },
  },
  {
    name: 'potjie',
    says: [
      'potjie(kos)?',
      'bunny chow',
      '(vetkoek|magwinya|amagwinya)',
      '(bobotie|koeksister|melktert|milk tart|malva pudding)',
      'potjie (competition|cook ?off)',
    ],
    clues:
      'cast iron, curry, quarter loaf, durban, rusks, syrup, stew, samp and beans, bobotie, malva pudding, koeksister, vetkoek, bunny chow, melktert, oxtail, lamb neck, samp, amagwinya, competition, pap, milk tart, coal, chakalaka, layer, biltong, south african, beetroot salad, dumpling, mince, number 3, durban curry, simmer, fire, gravy, lid',
    asks: {
      idea: ['What goes into the bottom of your potjie first?'],
      problem: ["What's hardest with a potjie: the fire, the layers or leaving the lid on?"],
      choice: ['A potjie: lamb on the bone, or chicken?'],
      experience: ['Which pot of food at your home fed the most people at once?'],
    },
  },
  {
    name: 'spaza shop',
    says: [
      'spaza',
      '(tuck ?shop|duka)',
      '(pos|mobile money|momo|m ?pesa) (agent|kiosk|shop|till|float)',
      'till number',
      'township (business|economy|tour|market)',
      'kiosk owner',
    ],
    clues:
      'airtime, bread, township, wholesaler, stock, cash out, float, kasi, hustle, mobile money, maize meal, owner, kiosk, agent, cash and carry, electricity token, loose sweets, kota, cold drink, till, informal trader, duka, paraffin, data bundle, registration, sugar, cooking oil, deposit, withdraw, snack',
    asks: {
      idea: ['Which snack do you always buy at the spaza shop?'],
      problem: ['~What do you always remember after you have left the shop?'],
      choice: ['From the little shop on the corner: bread, airtime or something sweet?'],
      experience: ['What did your family send you to the shop for as a child?'],
    },
    atWork: {
      work: [
        'What keeps a spaza shop going: the prices, the hours or the greeting?',
        'What do you always buy at the spaza shop rather than the supermarket?',
      ],
      people: [
        'What do you remember about the owner of the spaza shop where you grew up?',
        'What could big shops learn from the owner of a good spaza shop?',
      ],
    },
  },
  {
    name: 'farm stall',
    says: [
      '(farm stall|padstal)',
      '(cape|karoo|overberg|garden route) (winelands|stall|lamb|getaway)',
      '(karoo|farm) kitchen',
    ],
    clues:
      'rusks, preserves, roadside, fynbos, roosterkoek, tannie, biltong, jam, padstal, pie, roadtrip, karoo, koffie, moerkoffie, droewors, lamb, homemade, fresh bread, ginger beer, deli, petting zoo, dried fruit, chutney, winelands, n2, fudge, breakfast, honey, konfyt, pit stop, stoep, garden route',
    asks: {
      idea: ['What do you carry to the car from a farm stall?'],
      problem: ["What's hardest to leave behind at a farm stall: the rusks, the pies or the jam?"],
      choice: ['At a farm stall: something fresh from the oven, or a jar to take home?'],
      experience: ['Which farm stall do you always stop at?'],
    },
  },
  {
    name: 'neighbourhood patrol',
    says: [
      'armed response',
      '(security|gated) estate',
      '(neighbou?rhood|community|farm) (patrol|patrollers|cpf)',
      'estate security',
      '(reaction|response) officer',
      'gate (motor|remote|automation)',
    ],
    clues:
      'beams, panic button, boom, guards, control room, remotes, patrol, estate, intercom, armed response, security, suspicious, cpf, cctv, crime, gate, radio, patroller, alarm, vehicle, burglary, saps, reaction officer, boom gate, sector, resident, whatsapp group, house break-in, night shift, number plate, electric fence, access control, hijacking, visible, perimeter',
    asks: {
      idea: ['What would you bring to a patrol car on a cold night?'],
      problem: ['Which corner of your street would you like to see better lit?'],
      choice: ['Who knows everybody on your street: the guard, the dog walker or you?'],
      experience: ['Which neighbour always hears the news of your street first?'],
    },
    atWork: {
      work: [
        'What makes a street feel safer at night: lights, neighbours or a patrol?',
        'What does a neighbourhood patrol notice that the rest of the street misses?',
      ],
      people: [
        'Who keeps an eye out for everybody in your neighbourhood?',
        'What would get more neighbours to join a patrol: time, training or a friend?',
      ],
    },
  },
  {
    name: 'ankara fabric',
    says: [
      'aso ?(ebi|oke)',
      '(kitenge|chitenge|shweshwe|kente|adire)',
      '(gele|agbada|senator|kaftan) (tying|style|wear|set)',
      'gele',
      'ankara (fabric|style|dress|print|outfit|top)',
      'african (print|wear|fabric|fashion)',
      '(owambe|lace fabric)',
    ],
    clues:
      'lace, yards, tailor, beads, styles, headwrap, fabrics, owambe, prints, kente, gele, aso ebi, kitenge, asoebi bella, agbada, adire, dashiki, senator, kaftan, wax, bespoke, sewn, shweshwe, outfit, nigerian, ready to wear, measurements, fashion designer, skirt, african print, two piece',
    asks: {
      idea: ['What would you have sewn from a bright piece of ankara or kitenge?'],
      problem: ["What's hardest to choose for an ankara outfit: the print, the style or the tailor?"],
      choice: ['At an owambe: in matching fabric with the family, or in a style all your own?'],
      experience: ['Which outfit made everybody ask for the name of your tailor?'],
    },
  },
  {
    name: 'jollof rice',
    says: [
      'jollof',
      'small chop',
      '(suya|puff ?puff|chin ?chin|moi ?moi|akara|zobo|egusi|fufu|eba|amala|ofada|asun|nkwobi)',
      '(nigerian|ghanaian|naija|west african) (food|kitchen|restaurant|dishes)',
      'pepper soup',
      'pounded yam',
    ],
    clues:
      'party rice, plantain, goat meat, pepper, soup, trays, litres, dodo, stew, suya, fufu, egusi, chicken, puff puff, moi moi, party pack, smoky, small chops, nigerian, ghanaian, pepper soup, amala, catering, delivery, fried rice, turkey, spicy, lagos, zobo, cooler, coleslaw, waakye, shito, pounded yam, asun',
    asks: {
      idea: ['What belongs on the plate beside jollof rice?'],
      problem: ['~Which small chop runs out first at every party?'],
      choice: ['Jollof: from the party pot, or from your own kitchen?'],
      experience: ['Whose jollof would you travel for?'],
    },
  },
  {
    name: 'cassava and garri',
    says: [
      '(garri|gari|cassava|palm ?oil|palm kernel|yam|plantain|egusi|ogbono) (processing|flour|farm|farmer|mill|seller|chips|supplier|stem)',
      '(cassava|garri)',
      'palm (oil|fruit|kernel)',
      'new yam',
      'food ?stuff',
    ],
    clues:
      'bags, processing, litres, kegs, crayfish, beans, derica, market, tubers, flour, foodstuff, ijebu, yam, palm oil, paint bucket, egusi, plantain, eba, starch, farmer, stem cutting, fufu, grate, elubo, ogbono, soak, kg bag, groundnut, dried fish, sieve, ghana, export, hectare, chips, milling, roasting',
    asks: {
      idea: ['What do you soak, fry or cook first from a bag of foodstuff?'],
      problem: ['~Which foodstuff do you always buy more of than planned?'],
      choice: ['Garri: soaked with groundnuts, or turned into eba?'],
      experience: ['Which food did somebody send you from the village?'],
    },
  },
  {
    name: 'agrovet',
    says: [
      'agro ?vet',
      '(maize|kienyeji|layers|dairy goat|hass avocado) (seed|farmer|farming|chick|mash|seedling)',
      'posho mill',
      '(shamba|kienyeji)',
      '(long|short) rains (planting|season)',
      'field day (for|at|with) farmers',
    ],
    clues:
      'dap, top dressing, maize, chicks, spray, seedlings, acre, planting, dewormer, seed, fertiliser, layers mash, shamba, dairy goat, kienyeji, pesticide, seedling, hass avocado, acaricide, farmer, certified, salt lick, spray pump, poultry, hybrid, drip kit, foliar, vaccine, animal feed, county, tomato, cow, irrigation, posho mill, yield',
    asks: {
      idea: ['What would you plant first on an empty acre?'],
      problem: ['~Which animal or bird finds your vegetables before you do?'],
      choice: ['On a small farm: maize, chickens or a cow?'],
      experience: ['What was the first thing you grew and ate yourself?'],
    },
    atWork: {
      work: [
        "What's hardest for a small farm to get in time: seed, feed or good advice?",
        'What do you ask first when you walk into an agrovet shop?',
      ],
      people: [
        'Who taught you most about raising crops or animals?',
        'Which piece of advice from an old farmer turned out to be right?',
      ],
    },
  },
  {
    name: 'boda boda',
    says: [
      'boda ?boda',
      '(matatu|danfo|keke|okada|tuk ?tuk|minibus taxi|taxi rank)',
      '(rider|matatu|boda) (sacco|association|stage|training)',
      '(motor ?cycle|electric) taxi',
    ],
    clues:
      'conductor, stage, helmet, fare, route, riders, reflector, music, potholes, motorbike, matatu, sacco, passenger, delivery, tuk tuk, reflector jacket, motorcycle, kampala, nairobi, electric bike, loan, licence, fuel, taxi rank, keke, okada, road safety, minibus, spare parts, logbook, battery swap, hustle, parcel',
    asks: {
      idea: ['What name would you paint on your own boda boda?'],
      problem: ["What's the trickiest thing you have carried on a boda boda?"],
      choice: ['On a boda boda: the quick way through traffic, or the scenic way?'],
      experience: ['Where did your first ride on a boda boda take you?'],
    },
    atWork: {
      work: [
        'What makes you call the same boda boda rider again: care, price or manners?',
        'Which would do more for boda boda safety: better roads, or better training?',
      ],
      people: [
        'What did a boda boda rider once do that you still tell people about?',
        "What's the most important trip you made on the back of a motorbike?",
      ],
    },
  },
  {
    name: 'SACCO',
    says: [
      'sacco',
      '(sacco|chama|harambee) (member|loan|agm|delegates|dividend|meeting|shares)',
      'harambee',
      'table banking',
      'dividends and rebates',
    ],
    clues:
      'members, dividends, delegates, education day, loans, shares, savings, agm, rebates, guarantor, chama, harambee, interest rate, deposit, cooperative, development loan, school fees, salary advance, paybill, mobile banking, monthly contribution, merry-go-round, table banking, financial literacy, payslip, checkoff, board, branch, emergency loan, society, nairobi',
    asks: {
      idea: ['What would you put a good year-end dividend towards?'],
      problem: ['Which month of the year is the hardest to save in?'],
      choice: ['Saving for something big: land, school fees or a cow?'],
      experience: ['What did your savings buy that you still use?'],
    },
    atWork: {
      work: [
        'Which is harder for SACCO members: starting to save, or keeping it up?',
        'What do people understand least about how a SACCO works?',
      ],
      people: [
        'Who taught you the habit of saving together with others?',
        'What did saving with other people make possible in your family?',
      ],
    },
  },
];
