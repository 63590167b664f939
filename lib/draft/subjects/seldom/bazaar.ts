import type { Subject } from '../subject';

/** Shops and showrooms of an Indian high street and the market behind it. */
export const bazaar: readonly Subject[] = [
  {
    name: 'kirana store',
    says: [
      'kirana',
      '(provision|grocery) (store|shop) owner',
      'general stores',
      '(retailer|kirana) (app|partner|scheme|meet)',
    ],
    clues:
      'atta, dal, masala, shopkeeper, rice bags, biscuits, credit book, home delivery, sachets, grocery, rice, distributor, neighbourhood, fmcg, upi, ration, provision, retailer, oil, udhaar, khata, credit, qr code, quick commerce, sugar, monthly list, owner, soap, whatsapp order, margin',
    asks: {
      experience: [
        '+Which snack do you always pick up at the kirana store?',
        'What do you buy most often at your kirana store?',
      ],
      choice: ['From the kirana store: go yourself, send the children, or order on the phone?'],
      problem: ['~What do you buy at the kirana store that was never on the list?'],
    },
    atWork: {
      asks: [
        'What keeps you going back to your kirana store: the prices, the range or the owner?',
        'What matters most in a kirana store: fresh stock, quick delivery or a friendly owner?',
        'What do you still buy from the kirana store and never from a supermarket or an app?',
        'Which habit of a kirana store should every big shop copy?',
      ],
    },
  },
  {
    name: 'mandi',
    says: [
      '(grain|sabzi|anaj|krishi|onion|vegetable|fruit|apmc) mandi',
      '(apmc|market yard)',
      'mandi (rate|bhav|price|trader|board)',
      'mandi',
      '(commission|arhtiya) agent',
    ],
    clues:
      'quintal, arrivals, wheat, procurement, traders, auction, onion, msp, farmers, tomato, apmc, wholesale, vegetables, rate, sabzi, potato, grain, kharif, crop, yard, agent, commission, kisan, produce, soybean, mustard, truck',
    asks: {
      experience: [
        '+Which seasonal fruit do you look forward to most at the mandi?',
        'Which vegetable do you always buy fresh from the mandi?',
      ],
      choice: [
        'What do you look for first at the mandi: freshness, price or variety?',
        'Shopping at the mandi: early in the morning, or on the way home from work?',
      ],
    },
    atWork: {
      asks: [
        '+What would help farmers most at the mandi: better prices, storage or quicker payment?',
        'What matters more to a farmer at the mandi: the top price, or quick payment?',
        'What would make a day at the mandi quicker: the gate, the weighing or the loading?',
        'What would you improve first at the mandi: the weighing, the shade or the price boards?',
      ],
    },
  },
  {
    name: 'two-wheeler showroom',
    says: [
      'two ?wheeler',
      '(bike|scooter|scooty|motorcycle) (showroom|dealer|dealership|service camp|exchange mela|delivery)',
      '(electric|petrol|gearless) (scooter|scooty)',
      'scooty',
      'ex ?showroom',
    ],
    clues:
      'mileage, test ride, helmet, down payment, emi, on road price, kick start, booking open, exchange bonus, scooter, bike, ex showroom, electric, dealer, exchange, delivery, motorcycle, cc, diwali offer, finance, festive, battery, variant, commuter, accessories, keys, service camp, kmpl, registration, petrol',
    asks: {
      idea: [
        'Where would you ride on the first day with a new scooter?',
        'Which colour would you choose for a new scooter?',
      ],
      choice: [
        'Which would you choose for every day: a scooter or a motorbike?',
        'What matters most in a new two-wheeler: mileage, comfort or looks?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in a two-wheeler for the daily commute: mileage, weight or comfort?',
        'What decides your choice of two-wheeler: the mileage, the comfort or the service?',
        'What makes buying a two-wheeler easy: a test ride, clear terms or quick delivery?',
        'Which two-wheeler did you first ride to work or college?',
      ],
    },
  },
  {
    name: 'cement and steel',
    says: [
      'tmt (bar|steel|saria)',
      '(cement|steel|building material) (dealer|dealership|bag|shop|stockist)',
      '(opc|ppc) cement',
      '(fe ?500d?|fe ?550d?)',
      '(mason|contractor) meet',
    ],
    clues:
      'bags, slab, foundation, masons, rebar, tonne, aggregate, casting, engineers, tmt, bar, opc, construction, dealer, builder, grade, concrete, ppc, fe 500, stockist, house construction, contractor, 53 grade, site, sand, strength, roof, rod, plant, rmc',
    asks: {
      choice: [
        'What matters most when you build a house: strong foundations, good light or cool rooms?',
        'Who do you ask first when you plan to build: a mason, an engineer or a friend?',
      ],
      idea: ['Which part of a new house would you most like to watch being built?'],
      problem: ['Which decision takes longest when you are building a house?'],
    },
    atWork: {
      asks: [
        '+What matters most in a supplier of cement and steel: quality, delivery or advice?',
        "What matters most when you choose cement: the brand, the price or the mason's advice?",
        'What do you check first when cement or steel arrives on site: date, grade or count?',
        'What gets wasted most on a building site: cement, steel or time?',
      ],
    },
  },
  {
    name: 'plywood and laminates',
    says: [
      '(plywood|laminate|mdf|hdhmr|blockboard|particle board)',
      '(ply|laminate) (showroom|dealer|sheet)',
      'flush door',
      '(furniture|cabinet) hardware',
    ],
    clues:
      'carpenter, sheets, waterproof, veneers, edge band, wardrobe, interior, hinges, shades, ply, board, mdf, hardware, termite, hdhmr, furniture, doors, modular kitchen, bwp, thickness, mm, dealer, flush door, particle, gloss, wood, timber, catalogue, acrylic, blockboard',
    asks: {
      choice: [
        'A new cupboard: wood grain, plain white or a strong colour?',
        'What matters most in wood for furniture: strength, finish or colour?',
        'Inside a wardrobe: plenty of shelves, or one long hanging rail?',
      ],
      idea: ['Which room would you fit out with new plywood furniture first?'],
    },
    atWork: {
      asks: [
        'Laminates for a kitchen: matt, gloss or wood grain?',
        'What matters most in plywood: strength, water resistance or a smooth face?',
        'What can a good carpenter tell about a sheet of plywood just by its edge?',
        'What do you choose first for a new cupboard: the colour, the finish or the handles?',
      ],
    },
  },
  {
    name: 'marble and tiles',
    says: [
      '(marble|granite|italian marble|quartz|vitrified|kota) (showroom|slab|floor|tile|flooring|dealer)',
      '(sanitaryware|bath ?ware|cp fittings)',
      'tile (showroom|gallery|studio|and sanitary)',
      'natural stone (slab|supplier)',
    ],
    clues:
      'slabs, polish, vitrified, floor, faucet, showroom, matt, glossy, veins, granite, quartz, italian, bathroom, countertop, stone, porcelain, sanitaryware, wall, wooden, statuario, kitchen platform, gloss, mosaic, kota, square feet, temple, staircase, fitting, ceramic, onyx, import',
    asks: {
      choice: [
        'For the floor at home: marble, tiles or wood?',
        'Which tiles would you choose for a new bathroom: plain, patterned or marble look?',
        'A floor finish: glossy, or matt?',
      ],
      idea: ['Which room would you tile first at home?'],
    },
    atWork: {
      asks: [
        'What matters most in a floor tile: the look, the grip or easy cleaning?',
        'Which finish would you choose for a busy entrance: matt tile, polished marble or stone?',
        'Which floor in a public building made you stop and look down?',
        'What did you learn about tiles from somebody who lays them every day?',
      ],
    },
  },
  {
    name: 'mixers and cookers',
    says: [
      '(mixer|wet|juicer mixer) ?grinder',
      '(pressure|rice) cooker',
      '(idli|gas|induction|tri ?ply) (maker|stove|cooktop|kadai|cookware)',
      '(non ?stick|cast iron) tawa',
      'home appliances showroom',
    ],
    clues:
      'whistle, batter, chutney, kadai, jars, watts, dosa tawa, warranty, steel, grinder, pressure cooker, kitchen, idli, litre, gas stove, induction, exchange offer, stainless steel, motor, juicer, tri ply, cooktop, dosa, burner, appliance, blades, gasket, dealer, utensils, diwali',
    asks: {
      idea: [
        'Which dish would you cook first in a new pressure cooker?',
        'What do you cook most often in your pressure cooker?',
      ],
      choice: [
        'What matters most in a kitchen mixer: power, size or easy cleaning?',
        'What would you grind first in a new mixer: chutney, batter or spices?',
      ],
    },
  },
  {
    name: 'air coolers',
    says: [
      'air cooler',
      '(desert|room|tower) cooler',
      '(pedestal|bldc) fan',
      'khus (mat|pad|grass)',
      'cooler (repair|pad|pump|service)',
    ],
    clues:
      'summer, breeze, litres, heatwave, wood wool, blades, cooling, power saving, fans, desert, heat, tank, room, khus, honeycomb, pads, tower, pedestal, bldc, exhaust, power cut, water, stock, emi, inverter, wheels, appliance, may, humidity, airflow',
    asks: {
      idea: ['Which room in your home needs an air cooler most in summer?'],
      choice: [
        'What matters most to you in an air cooler: quiet, strong air or a big tank?',
        'Where would you put an air cooler first: the bedroom or the living room?',
      ],
      problem: ['Who at home always takes the spot right in front of the cooler?'],
    },
  },
  {
    name: 'dry fruits',
    says: [
      'dry ?fruit',
      '(cashew|almond|pista|anjeer|makhana|walnut|raisin) (box|hamper|pack|kernels|laddu|barfi)',
      '(kaju|badam|anjeer|makhana|kishmish)',
      'trail mix',
    ],
    clues:
      'almonds, cashews, pistachio, gift box, roasted, walnuts, raisins, figs, dates, anjeer, makhana, kaju, badam, hamper, gifting, diwali, nuts, laddu, kg, kashmiri, apricot, saffron, box, mamra, premium, seeds, pista, wedding, snack, rakhi',
    asks: {
      choice: [
        '+Dry fruits: cashews, almonds, pistachios or dates?',
        'When do you like to eat dry fruits: at breakfast, with tea or after a meal?',
      ],
      experience: ['Which dry fruits belong in every gift box?'],
      problem: ['~Which nut is always left at the bottom of the mix?'],
    },
  },
  {
    name: 'millets and jaggery',
    says: [
      'millet',
      '(ragi|jowar|bajra|foxtail|kodo|sorghum)',
      '(jaggery|gur|nolen gur)',
      '(cold pressed|wood pressed|chekku|ghani) oil',
      '(dal|rice|pulses|atta) mill',
      'papa?d',
    ],
    clues:
      'health mix, stone ground, unpolished, organic, laddu, roti, porridge, gluten free, pulses, ragi, jowar, bajra, foxtail, gur, flour, dosa, cold pressed, oil, fibre, diabetic, farmers, grain, ghani, khichdi, sorghum, sugarcane, nutrition, traditional, ghee, snack, kodo, palm',
    asks: {
      choice: [
        '+Which millet do you like best: ragi, jowar or bajra?',
        '+How do you like your millets: as roti, porridge or dosa?',
      ],
      idea: ['What would you cook with a bag of millet?'],
      experience: ['Which dish with millet or jaggery did your grandparents make?'],
    },
    atWork: {
      asks: [
        'What would get you to eat millets more often: a good recipe, or a ready-made snack?',
        'What helps millets most in the kitchen: recipes, ready mixes or a good chef?',
        'Which millet product would sell best: flour, snacks or breakfast mixes?',
        'Which sweet or snack made with jaggery takes you back to childhood?',
      ],
    },
  },
];
