import type { Subject } from '../../subject';

/** South Africa, Nigeria and Kenya: what is cooked, worn, saved for and driven. */
export const africanCountries: readonly Subject[] = [
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
      idea: ['+What goes on the fire first at your braai?'],
      experience: ['+Wood or charcoal: which do you use for a braai?'],
      choice: ['Beside grilled meat: pap, ugali, salad or just more meat?'],
      problem: ['~Who stands closest to the fire and gives the most advice?'],
    },
    cued: [
      'What goes with *boerewors* on your plate: pap, a roll or relish?',
      '*Braaibroodjie*: with tomato and onion, or with chutney and cheese?',
      'Which do you watch most closely over the coals: a *lamb chop* or a steak?',
      'Which dish do you bring to a *Heritage Day* braai?',
    ],
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
      choice: [
        '+Which potjie would you make for a crowd: lamb, oxtail or vegetables?',
        '+What do you serve with a potjie: rice, pap or fresh bread?',
        'A potjie: lamb on the bone, or chicken?',
      ],
      idea: ['+What goes into the bottom of your potjie first?'],
    },
    cued: [
      '*Oxtail* in the pot: with beans, with red wine or with both?',
      '*Malva pudding*: with custard, with ice cream or just a spoon?',
      'A *bunny chow*: with your hands, or with a fork?',
      '*Bobotie*: with chutney, with banana or just with yellow rice?',
    ],
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
      idea: ['+Which snack do you always buy at the spaza shop?'],
      choice: [
        '+What belongs in a good kota: chips, polony or atchar?',
        'From the little shop on the corner: bread, airtime or something sweet?',
      ],
      experience: ['What did your family send you to the shop for as a child?'],
    },
    cued: [
      'Which filling goes into your *kota*: polony, chips or cheese?',
      'What do you eat with a cold *drink* from the corner shop: chips, a vetkoek or sweets?',
      'How do you buy *airtime*: a little every day or a lot once a month?',
      'Which *loose sweets* did you pick as a child?',
    ],
    atWork: {
      asks: [
        'What would help spaza shops most: bulk buying, training or easy payments?',
        'What helps a spaza shop grow: more stock, card payments or good advice?',
        'What do you always buy at the spaza shop rather than the supermarket?',
        'What keeps a spaza shop going: the prices, the hours or the greeting?',
      ],
      cued: [
        'Which item at a *spaza* always sells out first?',
        'What would help a shop owner most: a better *wholesaler*, a new till or longer hours?',
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
      choice: [
        'At a farm stall: something fresh from the oven, or a jar to take home?',
        'What would you choose first at a farm stall: jam, pie or biltong?',
      ],
      problem: ["What's hardest to leave behind at a farm stall: the rusks, the pies or the jam?"],
      idea: ['What do you carry to the car from a farm stall?'],
    },
    cued: [
      'What goes on a warm *roosterkoek*: jam and cheese, boerewors or butter?',
      'Which *biltong* do you buy for the road: wet, dry or with chilli?',
      'How do you like your *pie* at a roadside stop: steak, chicken or venison?',
      'What do you dip a *rusk* into: coffee, tea or hot milk?',
    ],
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
      problem: ['Which corner of your street would you like to see better lit?'],
      choice: [
        'Who knows everybody on your street: the guard, the dog walker or you?',
        'Which security feature would you add first at home: a light, a camera or an alarm?',
      ],
      idea: ['What would you bring to a patrol car on a cold night?'],
    },
    cued: [
      'What would you want on a street-corner *patrol*: coffee, a torch or good company?',
      'Which *gate* do you like best on a street: white picket, wrought iron or wood?',
      'How do you reach your neighbours quickly: a *radio*, a chat group or a shout?',
      'Who would you nominate for a *guard* award on your street?',
    ],
    atWork: {
      asks: [
        'What matters most in a neighbourhood patrol: quick response, regular rounds or known faces?',
        'What makes a street feel safer at night: lights, neighbours or a patrol?',
        'What would get more neighbours to join a patrol: time, training or a friend?',
        'Who keeps an eye out for everybody in your neighbourhood?',
      ],
      cued: [
        'What helps a *control room* most at a shift change: notes, a call or a handover?',
        'Which *alarm* question do clients ask most at the first meeting?',
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
      choice: [
        'At an owambe: in matching fabric with the family, or in a style all your own?',
        'Ankara print: bold circles, flowers or stripes?',
      ],
      problem: ["What's hardest to choose for an ankara outfit: the print, the style or the tailor?"],
    },
    cued: [
      'What would you choose for a big day: *lace*, ankara or velvet?',
      'How high do you like your *gele*: low and neat, or up to the sky?',
      "Which colour would you pick for the family's *aso ebi*?",
      'What would you make with one yard of *kente*?',
    ],
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
      idea: ['+What belongs on the plate beside jollof rice?'],
      choice: [
        '+Which jollof do you like best: Nigerian, Ghanaian or Senegalese?',
        'Jollof: from the party pot, or from your own kitchen?',
      ],
      problem: ['~Which small chop runs out first at every party?'],
    },
    cued: [
      'How do you like your *plantain*: soft and sweet or crisp at the edges?',
      'Which meat goes best with jollof: *goat meat*, chicken or fish?',
      'When does *pepper soup* taste best: on a cold day, after a party or late at night?',
      'How much spice do you want on *suya*: mild, hot or extra dust on the side?',
    ],
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
      choice: ['+Garri: soaked with groundnuts, or turned into eba?'],
      experience: [
        '+White or yellow garri: which is in your kitchen?',
        '+Which soup do you like best with your eba?',
      ],
      problem: ['~Which foodstuff do you always buy more of than planned?'],
    },
    cued: [
      'What do you eat with *eba*: egusi, okro or vegetable soup?',
      'How do you like your *beans*: with plantain, with yam or with bread?',
      'What do you fry in *palm oil* first: onions, eggs or peppers?',
      'Which *yam* dish would you serve a visitor: pounded, fried or in pottage?',
    ],
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
      choice: [
        'On a small farm: maize, chickens or a cow?',
        'What would you buy first for a new season: seed, fertiliser or tools?',
      ],
      problem: ['~Which animal or bird finds your vegetables before you do?'],
    },
    cued: [
      'Which breed of *chicken* would you keep on a small farm?',
      'What do you like to cook with fresh *maize*?',
      'Which *fruit tree* would you plant for your grandchildren: mango, avocado or orange?',
      'How do you know that the *rain* is near: the wind, the clouds or the birds?',
    ],
    atWork: {
      asks: [
        'What matters most in an agrovet: good stock, sound advice or being close by?',
        "What's hardest for a small farm to get in time: seed, feed or good advice?",
        'Who taught you most about raising crops or animals?',
        'Which training would help farmers most: soil care, animal health or safe spraying?',
      ],
      cued: [
        'Which question about *seed* do farmers ask most before the long rains?',
        'What do you tell a customer who takes home the first *chick*?',
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
      choice: [
        'What matters most in a boda boda rider: safety, good timing or a friendly word?',
        'On a boda boda: the quick way through traffic, or the scenic way?',
      ],
      problem: ["What's the trickiest thing you have carried on a boda boda?"],
    },
    cued: [
      'What music should a *matatu* play on the way home?',
      "Which colour would you choose for a rider's *helmet*?",
      'How should an *electric bike* sound, now that it is so quiet?',
      'Where do you like to sit in a *tuk tuk*: the middle or the edge?',
    ],
    atWork: {
      asks: [
        'What should boda boda training teach first: road rules, first aid or customer care?',
        'What makes you call the same boda boda rider again: care, price or manners?',
        'What would help boda boda riders most: training, reflectors or better helmets?',
        'Which would do more for boda boda safety: better roads, or better training?',
      ],
      cued: [
        'What matters most in a *sacco*: savings, rules or good riders?',
        'What do riders ask first about an *electric* motorbike: range, charging or loan?',
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
      choice: [
        '+What would you save for first with a SACCO: a home, a business or school fees?',
        'Saving for something big: land, school fees or a cow?',
      ],
      idea: ['What would you put a good year-end dividend towards?'],
      experience: ['What did your savings buy that you still use?'],
    },
    cued: [
      'Who first told you to start *saving*: a parent, a teacher or a colleague?',
      'Which *development loan* would you choose: a house, a business or a farm?',
      'What makes a *chama* last: trust, good records or good food?',
      'How do you like to send a contribution: by *mobile banking*, standing order or cash?',
    ],
    atWork: {
      asks: [
        'What matters most in a SACCO: trust, good dividends or quick loans?',
        'What did saving with other people make possible in your family?',
        'Which is harder for SACCO members: starting to save, or keeping it up?',
        'What makes a good SACCO annual meeting: clear accounts, open questions or a good dividend?',
      ],
      cued: [
        'Which topic would you choose for the next *education day*?',
        "What do *members* ask most at a SACCO's annual meeting?",
      ],
    },
  },
];
