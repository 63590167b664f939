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
      idea: ['What do you send somebody to the kirana store for at the last minute?'],
      problem: ['~What do you buy at the kirana store that was never on the list?'],
      choice: ['From the kirana store: go yourself, send the children, or order on the phone?'],
      experience: ['Which sweet did you buy from the kirana store as a child?'],
    },
    atWork: {
      work: [
        'What keeps you going back to your kirana store: the prices, the range or the owner?',
        'What do you still buy from the kirana store and never from a supermarket or an app?',
      ],
      people: [
        'What did the owner of your childhood kirana store know about every family?',
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
      idea: ['Which vegetable would you check first at the mandi?'],
      problem: ['How do you pick a good melon out of the heap at the mandi?'],
      choice: ['Shopping at the mandi: early in the morning, or on the way home from work?'],
      experience: ['Who taught you how to choose vegetables at the mandi?'],
    },
    atWork: {
      work: [
        'What would make a day at the mandi quicker: the gate, the weighing or the loading?',
        'What matters more to a farmer at the mandi: the top price, or quick payment?',
      ],
      people: [
        'What do you remember about your first early morning at a mandi?',
        'What can an old trader at the mandi tell at a glance that others miss?',
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
      idea: ['Where would you ride on the first day with a new scooter?'],
      problem: ["What's the trickiest thing you have carried home on a two-wheeler?"],
      choice: ['On a two-wheeler: riding in front, or sitting behind?'],
      experience: ['Who taught you to ride a scooter or a motorbike?'],
    },
    atWork: {
      work: [
        'What decides your choice of two-wheeler: the mileage, the comfort or the service?',
        'Who has the last word on a new two-wheeler in your family: the rider, or the parents?',
      ],
      people: [
        'Which two-wheeler did you first ride to work or college?',
        'What do your parents still say about the first scooter or motorbike in the family?',
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
      idea: ['Which part of a new house would you most like to watch being built?'],
      problem: ['Which decision takes longest when you are building a house?'],
      choice: ['Building a house: a bigger kitchen, a bigger terrace or one more room?'],
      experience: ["What do you remember about the day your family's house was finished?"],
    },
    atWork: {
      work: [
        "What matters most when you choose cement: the brand, the price or the mason's advice?",
        'What gets wasted most on a building site: cement, steel or time?',
      ],
      people: [
        'What did an old mason once show you about cement?',
        'Which building do you go past and think: I know what went into that concrete?',
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
      idea: ['Which cupboard or shelf would you have a carpenter make for your home first?'],
      problem: ['Which room in your home never has enough cupboards?'],
      choice: ['Inside a wardrobe: plenty of shelves, or one long hanging rail?'],
      experience: ['Which piece of furniture at home was made by somebody you know?'],
    },
    atWork: {
      work: [
        'What do you choose first for a new cupboard: the colour, the finish or the handles?',
        'Whose advice counts most when you buy plywood: the carpenter, the dealer or the designer?',
      ],
      people: [
        'What can a good carpenter tell about a sheet of plywood just by its edge?',
        "Which piece of furniture in your home has a carpenter's story behind it?",
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
      idea: ['Which floor would you most like to walk on barefoot at home?'],
      problem: ["What's harder to choose for a floor: the tile, the colour or the pattern?"],
      choice: ['For the floor at home: marble, tiles or wood?'],
      experience: ['Which floor do you remember from your childhood home?'],
    },
    atWork: {
      work: [
        'Which is harder to choose for a new floor: the tile, the colour or the size?',
        'Which is harder to match: two batches of tiles, or two slabs of marble?',
      ],
      people: [
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
      idea: ['What do you cook most often in your pressure cooker?'],
      problem: ["Who in your home always loses count of the pressure cooker's whistles?"],
      choice: ['Chutney and spices: ground by machine, or by stone?'],
      experience: ["Which pot or pan from your mother's kitchen would you like to keep?"],
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
      problem: ['Who at home always takes the spot right in front of the cooler?'],
      choice: ['On a hot night: right in front of the cooler, or on the far side of the room?'],
      experience: ['Which air cooler do you remember from the summers of your childhood?'],
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
      idea: ['Which nut would you pick out of the mixed bowl first?'],
      problem: ['~Which nut is always left at the bottom of the mix?'],
      choice: ['Almonds: soaked overnight, roasted with salt or hidden in sweets?'],
      experience: ['Who gave you a handful of almonds and raisins when you were small?'],
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
      idea: ['What would you cook with a bag of millet?'],
      problem: ['Which millet dish would you find hardest to share?'],
      choice: ['For something sweet after lunch: a lump of jaggery, fruit or a laddu?'],
      experience: ['Which dish with millet or jaggery did your grandparents make?'],
    },
    atWork: {
      work: [
        'What would get you to eat millets more often: a good recipe, or a ready-made snack?',
        'What takes the most convincing with millets: the taste, the cooking or the habit?',
      ],
      people: [
        'Who in your family or village knew the most about millets?',
        'Which sweet or snack made with jaggery takes you back to childhood?',
      ],
    },
  },
];
