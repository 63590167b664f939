import type { Subject } from '../../subject';

/** The Gulf: desert, creek, mall and the offices that deal with papers. */
export const gulfStates: readonly Subject[] = [
  {
    name: 'desert safari',
    says: [
      'desert (safari|camp|camping|tour|dinner|adventure)',
      'dune (bashing|buggy|drive)',
      '(sand ?boarding|wadi (hike|bashing|trip))',
      'camel (race|racing)',
    ],
    clues:
      'dunes, camels, sunset, bedouin, henna, tents, stars, falcon, quad bike, dune bashing, dubai, sandboarding, bbq dinner, camp, belly dance, buggy, tanoura, pick up, overnight, wadi, adventure, shisha, aed, sunrise, stargazing, tour, 4x4, hotel transfer',
    asks: {
      choice: [
        '+In the desert: at sunrise, at sunset or under the stars?',
        '+On a desert safari: a camel ride, a quad bike or a drive over the dunes?',
      ],
      idea: ['What would you like to do first in the desert: ride, climb or just listen?'],
      problem: ['~Where do you still find sand days after the desert?'],
    },
    cued: [
      'What would you ask a *Bedouin* host to show you: coffee making, stars or camels?',
      'A ride on a *camel*: first thing at dawn, or at sunset?',
      'How would you like to cross the *dunes*: on a quad, in a jeep or on foot?',
      'What would you do first at an overnight desert *camp*: eat, lie down or look up?',
    ],
  },
  {
    name: 'dhow cruise',
    says: [
      'dhow',
      '(abra|creek|marina) (ride|cruise|dinner)',
      'pearl (diving|fishing|farm|merchant)',
      '(yacht|creek) (rental|charter|party|tour)',
    ],
    clues:
      'marina, skyline, deck, creek, sunset, buffet, sails, captain, pearls, dubai, dinner, boat, abra, tanoura, yacht, doha, wooden, aed, musandam, dolphins, upper deck, hours, harbour, live show, muscat, snorkelling, corniche, charter',
    asks: {
      choice: [
        '+What would you look forward to most on a dhow cruise: the view, the food or the music?',
        '+A dhow cruise: at sunset, by night or in the morning?',
        'On a dhow or a yacht: up on deck, or close to the buffet?',
      ],
      idea: ['Which skyline would you like to see from the water?'],
    },
    cued: [
      '*Dolphins* or sea birds: which would you hope to see from a boat?',
      'Where would you like to watch the *sunset* from: a dhow, a beach or a tower?',
      'Which *creek* or harbour would you like to sail into?',
      'Which dish would you go for first at a *buffet* on the water?',
    ],
  },
  {
    name: 'karak',
    says: [
      'karak',
      '(gahwa|arabic coffee|dallah)',
      '(chapati|regag|khameer|luqaimat|balaleet)',
      '(emirati|omani|kuwaiti|qatari|saudi) (breakfast|food|cuisine|kitchen|restaurant)',
      '(machboos|kabsa|mandi (rice|chicken|house)|harees)',
    ],
    clues:
      'cardamom, saffron, dates, evaporated milk, majlis, paratha, cup, drive up, chai, tea, gahwa, luqaimat, chapati, emirati, arabic coffee, regag, cafeteria, dirham, drive-thru, samosa, dallah, balaleet, qatari, milk, sandwich, oman chips, breakfast, khameer, zafran, kuwaiti',
    asks: {
      choice: [
        '+Your karak: strong and sweet, or milky and mild?',
        '+Karak: with a paratha, with biscuits or all by itself?',
        '+Which spice do you like most in your karak: cardamom, saffron or ginger?',
      ],
      idea: ['What do you dip into or eat beside a cup of karak?'],
    },
    cued: [
      'What do you crumble or dip into a *chai*: biscuits, rusks or a paratha?',
      'How many *dates* go with a cup of Arabic coffee?',
      'What do you pour over *luqaimat*: syrup, honey or nothing?',
      'Who would you like to sit with in a *majlis* this evening?',
    ],
  },
  {
    name: 'abayas',
    says: [
      'abaya',
      '(jalabiya|kandura|thobe|dishdasha|mukhawar|shayla|hijab|bisht)',
      'modest (fashion|wear|dress|swimwear)',
      'eid (collection|outfit|dress)',
    ],
    clues:
      'tailor, embroidery, crepe, linen, sleeves, scarf, fabric, collection, beads, modest, hijab, kaftan, sheila, embroidered, eid collection, thobe, jalabiya, black, kandura, dubai, ramadan, nida, open-front, lace, boutique, butterfly, prayer dress, elegant, muslimah, kimono',
    asks: {
      idea: ['+Which colour would you choose for a new abaya or kaftan?'],
      choice: [
        '+Abayas: plain, embroidered or with beads?',
        '+Abaya sleeves: wide and flowing, or neat at the wrist?',
      ],
      problem: ["What's hardest to find in an abaya: the right length, the sleeve or the fabric?"],
    },
    cued: [
      'Which *embroidery* do you like on an abaya: gold, tone on tone or flowers?',
      'Which would you choose in *linen* for hot days: an abaya, a kaftan or a scarf?',
      'Which colour of *hijab* do you reach for most?',
      'When would you wear a *kaftan*: at home, at a party or by the sea?',
    ],
  },
  {
    name: 'majlis',
    says: ['majlis', '(ramadan|iftar) majlis', 'ghabga', '(arabic|floor) (sofa|seating|cushion)'],
    clues:
      'lanterns, dates, cushions, gathering, coffee pot, guests, carpet, hospitality, sofa, ramadan, arabic, tent, seating, dallah, coffee, iftar, bukhoor, ghabga, suhoor, incense, upholstery, villa, oud, tea, shisha, hosting, low tables, gulf, traditional',
    asks: {
      choice: [
        '+In a majlis: cushions low on the floor, or deep sofas round the walls?',
        '+What makes a majlis welcoming: the scent, the seating or the coffee?',
      ],
      idea: ['What do you put on the table first when guests come?'],
      experience: ['Whose hospitality have you never forgotten?'],
    },
    cued: [
      'What do you serve with *Arabic coffee*: dates, sweets or nothing?',
      'Which dish brings everybody to the table at *iftar*?',
      'Which colour of *cushions* would you choose for a majlis: red, cream or deep green?',
      'Which scent of *bukhoor* feels like home to you: oud, rose or amber?',
    ],
  },
  {
    name: 'business set-up',
    says: [
      'business set ?up',
      '(free ?zone|mainland|offshore) (company|licen[cs]e|setup|formation|business)',
      'company licen[cs]e',
      '(trade|commercial|freelance) licen[cs]e',
      '(golden|investor|residence|family) visa',
      'free ?zone',
    ],
    clues:
      'emirates id, establishment card, typing centre, attestation, stamping, flexi desk, sponsor, licence, medical, free zone, trade licence, visa, company formation, mainland, dubai, uae, pro services, offshore, entrepreneur, bank account, aed, registration, investor, golden visa, consultant, corporate tax, 100% ownership, ejari, sharjah, package, freelance permit, difc, saudi, startup',
    asks: {
      experience: ['Which bit of advice about starting up turned out to be gold?'],
      idea: ['What would your own small company sell or do?'],
      choice: ['Starting up: alone at the kitchen table, with a friend or with family?'],
      problem: ["What's harder when you start a company: the name, or the paperwork?"],
    },
    cued: [
      'Which two words would you put into a new *company* name?',
      'Where would you open your first office in *Dubai*: by the water, up high or near the metro?',
      'What would you put on your desk on day one of your own *business*?',
      'What would an *entrepreneur* in your family sell?',
    ],
    atWork: {
      asks: [
        'What would you tell yourself on the day before you started your own business?',
        'What helps a new business most: savings, a good mentor or a first big customer?',
        'What takes longer than anyone expects when you set up a company?',
        'What should come first in a business set-up: the licence, the bank or the first client?',
      ],
      cued: [
        'Which question about a *free zone* do founders ask you first?',
        'What should a founder have ready before the first *bank account* meeting?',
      ],
    },
  },
  {
    name: 'manpower supply',
    says: [
      'man ?power (supply|agency|services|outsourcing|consultancy)',
      '(labou?r|worker) (accommodation|supply|camp|outsourcing)',
      '(overseas|gulf|gcc) (recruitment|job|interview|vacancies)',
      'staff accommodation',
    ],
    clues:
      'technicians, site, shutdown, helpers, mobilisation, electricians, welders, riggers, bed space, labour, workers, recruitment, visa, overseas, plumber, outsourcing, mason, skilled, unskilled, driver, agency, gulf, accommodation, interview, contract, cleaners, saudi, camp, qatar, construction, salary, housemaid, qualified candidates, deployment',
    asks: {
      choice: [
        'What matters most to you in a site job: training, a good crew or steady shifts?',
        'Which trade would you like to train in: welding, electrics or rigging?',
      ],
      idea: ['What do you like most about a shutdown job: the crew, the pace or the finish?'],
      problem: ['~Which tool goes missing first when a crew is on site?'],
    },
    cued: [
      'What would you pack first for a *shutdown* job away from home?',
      'What makes good *accommodation* on a long job: quiet rooms, good food or fast wifi?',
      'Which question would you ask in an *interview* for work overseas?',
      'What would you teach an apprentice *welder* on the first morning?',
    ],
    atWork: {
      asks: [
        'What keeps a good crew together: fair pay, a good foreman or steady work?',
        'Which trade do you need most on a project: welders, electricians or riggers?',
        'What matters most in a manpower supplier: quick response, skilled people or clear paperwork?',
        'What helps most in a shutdown: early planning, skilled crews or quick mobilisation?',
      ],
      cued: [
        'What do you check first when you call up *riggers* for a job?',
        'Which papers for *mobilisation* are best ready before anybody asks?',
      ],
    },
  },
  {
    name: 'window tinting',
    says: [
      '(window|car|glass|home) tint(ing|ed)?',
      '(ceramic|solar|privacy|window) (film|tint)',
      'paint protection film',
      'ceramic coating',
      'sun ?shade for car',
    ],
    clues:
      'heat, glare, uv, privacy, detailing, film, windscreen, gloss, shade, car, solar, heat rejection, glass, ceramic, conservatory, tinted, blackout, carbon, limo, office, ppf, installer, rear windows, legal limit, frosted, vlt, percent, peel, vehicle, warranty',
    asks: {
      choice: [
        'Tinted car windows: a light tint, or as dark as allowed?',
        'What would you like window film for most: the sun, the privacy or the looks?',
      ],
      idea: ['Which window at home or in the car gets the hottest sun?'],
      experience: ['What did the sun fade first in your home or your car?'],
    },
    cued: [
      'How do you like *privacy* at a street window: film, a blind or tall plants?',
      'What would you do with a *conservatory* that stayed cool all summer?',
      'Where does *glare* bother you most: at the wheel, at the desk or on the sofa?',
      'Which *car* looks best with dark windows: an estate, a coupé or a van?',
    ],
    atWork: {
      asks: [
        '+What matters most in window film at work: less heat, less glare or more privacy?',
        'Which window at home or in your car would you tint first?',
        'What bothers people at a desk by the window more: heat, or glare on the screen?',
        'Where would you fit window film first at work: meeting rooms, reception or desks by the window?',
      ],
      cued: [
        'Which rooms in an *office* get film on the windows first?',
        'Which question about the *legal limit* do drivers ask most?',
      ],
    },
  },
  {
    name: 'chalets and farms',
    says: [
      '(chalet|istiraha|farm house|farmhouse|majlis) (rental|rent|booking|stay|for rent)',
      'istiraha',
      '(beach|pool|villa|farm) (chalet|istiraha|day pass)',
      'farm ?house (party|stay|wedding|booking)',
      'farm house stay',
    ],
    clues:
      'private pool, barbecue area, overnight, bonfire, weekend, guests, garden, football pitch, istiraha, pool, weekend stay, bbq, majlis, check-in, rental, villa, kuwait, bahrain, farmhouse, bedrooms, beach, gathering, per night, booking, oman, deposit, kitchen, camping, weekdays, families only, playground',
    asks: {
      idea: ['Who would you take along to a house with a pool for one night?'],
      experience: ['Which weekend with friends do you still talk about?'],
      choice: ['Which extra would you love at a chalet: a heated pool, a playground or a big fire pit?'],
      problem: ['~What does somebody always forget for a weekend away with friends?'],
    },
    cued: [
      'Who lights the *barbecue* when your group goes away for a night?',
      'Which game do you play on the *football pitch* with cousins of all ages?',
      'What do you do first at a house with a *private pool*: jump in, feet in or lounger?',
      'Where would you like to spend a *weekend* with family: beach, farm or desert?',
    ],
  },
  {
    name: 'international school',
    says: [
      'international school',
      '(ib|igcse|british|american|cbse|indian) (curriculum|school|programme)',
      '(expat|embassy|third culture) (school|family|kid|child|community)',
      'international day',
      'fs ?[12]',
    ],
    clues:
      'admissions, nationalities, curriculum, campus tour, pupils, assembly, languages, secondary, year group, ib, igcse, expat, primary, cambridge, british, campus, student, american, diploma, early years, boarding, kg, multilingual, cbse, open house, grade, global citizen, tuition, graduates, teachers, a level, embassy, scholarship',
    asks: {
      choice: [
        'At an international day: the food, the costumes or the songs?',
        'What do children gain most at an international school: friends, languages or confidence?',
      ],
      idea: ['Which dish would you bring to an international day at school?'],
      experience: ['Which word did a classmate teach you in another language?'],
    },
    cued: [
      'Which *language* would you learn if you started tomorrow?',
      'What would you look at first on a *campus tour*: the library, the field or the classrooms?',
      'Which subject did you like best in *primary* school?',
      'Which *assembly* at school do you remember best?',
    ],
    atWork: {
      asks: [
        '+What matters most to families choosing an international school: teaching, languages or welcome?',
        'What helps a new child at an international school most: a buddy, or a teacher?',
        'Which skill does an international school build best: languages, openness or confidence?',
        'Which would you look at first on a campus tour: classrooms, the library or the sports hall?',
      ],
      cued: [
        'What do families ask first at *admissions*?',
        'Which part of the *IB* or Cambridge route do parents want explained most?',
      ],
    },
  },
  {
    name: 'gold souk',
    says: [
      '(gold|spice|perfume|textile|night) (souk|souq)',
      '(souk|souq)',
      'shopping festival',
      'souvenir market',
    ],
    clues:
      'stalls, haggle, spices, saffron, gold, lanterns, textiles, bargain, perfume, dubai, oud, market, souq, deira, jewellery, shops, karats, bangles, necklace, frankincense, pashmina, 22k, tourist, souvenirs, bazaar, silver, incense',
    asks: {
      choice: [
        '+Yellow gold, white gold or rose gold: which do you like to wear?',
        '+Which would you choose at the gold souk: a ring, a necklace or a pair of earrings?',
        'In the gold souk: straight to one shop, or a look in every window?',
      ],
      experience: ['What was the first piece of gold that somebody gave you?'],
    },
    cued: [
      'Which *spice* do you smell first in a souk: saffron, cardamom or cinnamon?',
      'Which *perfume* suits an evening: oud, rose or musk?',
      'How do you *haggle*: with a smile, with a story or by walking away?',
      'How do you wear *bangles*: one alone, or a whole armful?',
    ],
  },
];
