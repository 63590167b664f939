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
      idea: ['What would you like to do first in the desert: ride, climb or just listen?'],
      problem: ['~Where do you still find sand days after the desert?'],
      choice: ['In the desert: at sunrise, at sunset or under the stars?'],
      experience: ['What do you remember best from a day or a night in the desert?'],
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
      idea: ['Which skyline would you like to see from the water?'],
      problem: ["What's the trickiest thing to photograph from the deck of a boat?"],
      choice: ['On a dhow or a yacht: up on deck, or close to the buffet?'],
      experience: ['Which evening on the water do you remember best?'],
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
      idea: ['What do you dip into or eat beside a cup of karak?'],
      problem: ["What's hardest to get right in a karak: the spice, the sugar or the milk?"],
      choice: ['Your karak: strong and sweet, or milky and mild?'],
      experience: ['Who poured you your first cup of Arabic coffee or karak?'],
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
      idea: ['Which colour would you choose for a new abaya or kaftan?'],
      problem: ["What's hardest to find in an abaya: the right length, the sleeve or the fabric?"],
      choice: ['Abaya sleeves: wide and flowing, or neat at the wrist?'],
      experience: ['Which Eid or festival outfit do you remember from childhood?'],
    },
  },
  {
    name: 'majlis',
    says: ['majlis', '(ramadan|iftar) majlis', 'ghabga', '(arabic|floor) (sofa|seating|cushion)'],
    clues:
      'lanterns, dates, cushions, gathering, coffee pot, guests, carpet, hospitality, sofa, ramadan, arabic, tent, seating, dallah, coffee, iftar, bukhoor, ghabga, suhoor, incense, upholstery, villa, oud, tea, shisha, hosting, low tables, gulf, traditional',
    asks: {
      idea: ['What do you put on the table first when guests come?'],
      problem: ['Which guest is always the last to leave the majlis?'],
      choice: ['In a majlis: cushions low on the floor, or deep sofas round the walls?'],
      experience: ['Whose hospitality have you never forgotten?'],
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
      idea: ['What would your own small company sell or do?'],
      problem: ["What's harder when you start a company: the name, or the paperwork?"],
      choice: ['Starting up: alone at the kitchen table, with a friend or with family?'],
      experience: ['Which bit of advice about starting up turned out to be gold?'],
    },
    atWork: {
      work: [
        'What takes longer than anyone expects when you set up a company?',
        'What helps a new business most: savings, a good mentor or a first big customer?',
      ],
      people: [
        'What do you remember about the day you got your first trade licence or customer?',
        'What would you tell yourself on the day before you started your own business?',
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
      idea: ['What do you like most about a shutdown job: the crew, the pace or the finish?'],
      problem: ['~Which tool goes missing first when a crew is on site?'],
      choice: ['A new crew on site: tea first, a tour first or straight to the job?'],
      experience: ['Who showed you round on your first day on site?'],
    },
    atWork: {
      work: [
        'What keeps a good crew together: fair pay, a good foreman or steady work?',
        'Which trade is the hardest to find good people for at the moment?',
      ],
      people: [
        'Who was the best foreman you worked under, and what made them so good?',
        'What did you learn from working with people from many countries on a site?',
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
      idea: ['Which window at home or in the car gets the hottest sun?'],
      problem: ['Which room or seat gets so much sun that you have to squint?'],
      choice: ['Tinted car windows: a light tint, or as dark as allowed?'],
      experience: ['What did the sun fade first in your home or your car?'],
    },
    atWork: {
      work: ['What bothers people at a desk by the window more: heat, or glare on the screen?'],
      people: [
        "What was the hottest room or cab you've ever had to work in?",
        'Which window at home or in your car would you tint first?',
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
      problem: ['~What does somebody always forget for a weekend away with friends?'],
      choice: ['A night away near home: the pool, the grill or a long sleep?'],
      experience: ['Which weekend with friends do you still talk about?'],
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
      idea: ['Which dish would you bring to an international day at school?'],
      problem: ['Which word from another language do you find the hardest to say?'],
      choice: ['At an international day: the food, the costumes or the songs?'],
      experience: ['Which word did a classmate teach you in another language?'],
    },
    atWork: {
      work: [
        'What helps a new child at an international school most: a buddy, or a teacher?',
        'What takes a family longest after a move abroad: school, language or friends?',
      ],
      people: [
        'What did you learn from a classmate or pupil from another country?',
        'Which teacher made you feel at home in a new school?',
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
      idea: ['What would you look for first in a souk?'],
      problem: ["What's hardest to choose in a gold souk: a ring, a chain or bangles?"],
      choice: ['In the gold souk: straight to one shop, or a look in every window?'],
      experience: ['What was the first piece of gold that somebody gave you?'],
    },
  },
];
