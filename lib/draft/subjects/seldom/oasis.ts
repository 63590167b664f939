import type { Subject } from '../subject';

/** The Gulf: desert, creek, mall and the offices that deal with papers. */
export const oasis: readonly Subject[] = [
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
        '+On a desert safari: a camel ride, a quad bike or a drive over the dunes?',
        '+In the desert: at sunrise, at sunset or under the stars?',
        'Which part of a desert evening would you enjoy most: the food, the music or the stars?',
      ],
      problem: ['~Where do you still find sand days after the desert?'],
    },
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
        '+A dhow cruise: at sunset, by night or in the morning?',
        '+What would you look forward to most on a dhow cruise: the view, the food or the music?',
      ],
      idea: [
        'Which skyline would you like to see from the water?',
        'Who would you take along on a dhow cruise?',
      ],
    },
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
        '+Which spice do you like most in your karak: cardamom, saffron or ginger?',
        '+Karak: with a paratha, with biscuits or all by itself?',
      ],
      idea: ['What do you dip into or eat beside a cup of karak?'],
    },
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
      choice: [
        '+Abayas: plain, embroidered or with beads?',
        'Abaya sleeves: wide and flowing, or neat at the wrist?',
        'Which fabric do you like best for an abaya: crepe, linen or silk?',
      ],
      idea: ['Which colour would you choose for a new abaya or kaftan?'],
    },
  },
  {
    name: 'majlis',
    says: ['majlis', '(ramadan|iftar) majlis', 'ghabga', '(arabic|floor) (sofa|seating|cushion)'],
    clues:
      'lanterns, dates, cushions, gathering, coffee pot, guests, carpet, hospitality, sofa, ramadan, arabic, tent, seating, dallah, coffee, iftar, bukhoor, ghabga, suhoor, incense, upholstery, villa, oud, tea, shisha, hosting, low tables, gulf, traditional',
    asks: {
      choice: [
        '+What makes a majlis welcoming: the scent, the seating or the coffee?',
        '+In a majlis: cushions low on the floor, or deep sofas round the walls?',
        'What belongs on the table in a majlis: dates, coffee or sweets?',
      ],
      idea: ['What do you put on the table first when guests come?'],
    },
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
      choice: [
        'What would help you most with a business set-up: a checklist, a mentor or an expert?',
        'Which kind of business would you set up first: a shop, a café or a service?',
      ],
      experience: ['Which bit of advice about starting up turned out to be gold?'],
      idea: ['What would your own small company sell or do?'],
    },
    atWork: {
      asks: [
        'What should come first in a business set-up: the licence, the bank or the first client?',
        'What would you tell yourself on the day before you started your own business?',
        'What helps a new business most: savings, a good mentor or a first big customer?',
        'What takes longer than anyone expects when you set up a company?',
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
        'What matters most on a new site: good people, good tools or good planning?',
        'What makes a first day on site go well: a tour, a buddy or a clear plan?',
        'Which trade would you most like to work alongside: welders, electricians or riggers?',
      ],
      problem: ['~Which tool goes missing first when a crew is on site?'],
    },
    atWork: {
      asks: [
        'What keeps a good crew together: fair pay, a good foreman or steady work?',
        'What matters most in a manpower supplier: quick response, skilled people or clear paperwork?',
        'What did you learn from working with people from many countries on a site?',
        'Who was the best foreman you worked under, and what made them so good?',
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
        '+What would you like window film for most: the sun, the privacy or the looks?',
        'Tinted car windows: a light tint, or as dark as allowed?',
      ],
      idea: [
        'Which room at home would you choose first for window film?',
        'Which window at home or in the car gets the hottest sun?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in window film at work: less heat, less glare or more privacy?',
        'Which window at home or in your car would you tint first?',
        'What bothers people at a desk by the window more: heat, or glare on the screen?',
        'Where would you fit window film first at work: meeting rooms, reception or desks by the window?',
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
      choice: [
        '+What matters most in a chalet: the pool, the garden or the barbecue?',
        'A night away near home: the pool, the grill or a long sleep?',
      ],
      idea: ['Who would you take along to a house with a pool for one night?'],
      problem: ['~What does somebody always forget for a weekend away with friends?'],
    },
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
      idea: [
        'Which language would you most like to learn at school?',
        'Which dish would you bring to an international day at school?',
      ],
      choice: [
        'What makes a school feel welcoming: the teachers, the friends or the building?',
        'At an international day: the food, the costumes or the songs?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most to families choosing an international school: teaching, languages or welcome?',
        "What makes a new pupil's first week easier: a buddy, a tour or a call home to parents?",
        'What helps a new child at an international school most: a buddy, or a teacher?',
        'What did you learn from a classmate or pupil from another country?',
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
        '+Which would you choose at the gold souk: a ring, a necklace or a pair of earrings?',
        '+Yellow gold, white gold or rose gold: which do you like to wear?',
        'In the gold souk: straight to one shop, or a look in every window?',
      ],
      idea: ['What would you look for first in a souk?'],
    },
  },
];
