import type { Subject } from '../../subject';

/** Shops and showrooms of an Indian high street and the market behind it. */
export const indianShops: readonly Subject[] = [
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
        'Which sweet did you buy from the kirana store as a child?',
      ],
      choice: ['From the kirana store: go yourself, send the children, or order on the phone?'],
      problem: ['~What do you buy at the kirana store that was never on the list?'],
    },
    cued: [
      'Which *dal* is in your kitchen every week: toor, moong or masoor?',
      'When do you use *UPI* at the kirana store: for every small thing or only the big bill?',
      'Which *masala* packet could your kitchen not do without?',
      'How do you like your monthly *ration*: one big list, or a little every few days?',
    ],
    atWork: {
      asks: [
        '+What keeps you going back to your kirana store: the prices, the range or the owner?',
        'What do you still buy from the kirana store and never from a supermarket or an app?',
        'What matters most in a kirana store: fresh stock, quick delivery or a friendly owner?',
        'How do you like to order from a kirana store: by phone, by message or at the counter?',
      ],
      cued: [
        'Which pack does a *distributor* deliver to small stores most often?',
        "What turns over fastest on a *retailer*'s counter: sachets, biscuits or cold drinks?",
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
      choice: ['Shopping at the mandi: early in the morning, or on the way home from work?'],
      experience: [
        'Which seasonal fruit do you look forward to most at the mandi?',
        'Who taught you how to choose vegetables at the mandi?',
      ],
      problem: ['How do you pick a good melon out of the heap at the mandi?'],
    },
    cued: [
      'What do you cook first when new *potato* comes into the mandi?',
      'Which dish in your kitchen needs the most *onion* from the mandi?',
      'What does your family make from fresh *wheat*: rotis, parathas or halwa?',
      'How do you use up *tomato* when the mandi is full of it: chutney, curry or salad?',
    ],
    atWork: {
      asks: [
        '+What would help farmers most at the mandi: better prices, storage or quicker payment?',
        'Which service would help most at a mandi: cold storage, weighing or digital payment?',
        'What matters more to a farmer at the mandi: the top price, or quick payment?',
        'What helps a farmer sell well at the mandi: good grading, timing or market news?',
      ],
      cued: [
        'Which *crop* sets the mood of the whole mandi when it arrives?',
        'Which *auction* at the mandi draws the biggest crowd of traders: onion, potato or wheat?',
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
      experience: ['Who taught you to ride a scooter or a motorbike?'],
      choice: ['A new scooter: petrol or electric?'],
      problem: ["What's the trickiest thing you have carried home on a two-wheeler?"],
    },
    cued: [
      'Which colour would you choose for a new *scooter*?',
      'What would you try first on a *test ride*: the brakes, the turns or the pull?',
      'Which two-wheeler would you like for the daily trip: *electric* or petrol?',
      'Who would you take for the first spin on a *Diwali* morning with a new bike?',
    ],
    atWork: {
      asks: [
        'What decides your choice of two-wheeler: the mileage, the comfort or the service?',
        'What matters most in a two-wheeler for the daily commute: mileage, weight or comfort?',
        'Which two-wheeler did you first ride to work or college?',
        'Who has the last word on a new two-wheeler in your family: the rider, or the parents?',
      ],
      cued: [
        'Which question do buyers ask first about *EMI* at your showroom?',
        'What do customers ask first when they bring in an old bike for *exchange*?',
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
      choice: ['Building a house: a bigger kitchen, a bigger terrace or one more room?'],
      problem: ['Which decision takes longest when you are building a house?'],
      idea: ['Which part of a new house would you most like to watch being built?'],
      experience: ["What do you remember about the day your family's house was finished?"],
    },
    cued: [
      'What would you build first with a few bags of *cement*: a step, a bench or a wall?',
      'Which coin or note would you lay under the *foundation* of a new house for luck?',
      'How would you mark the day the *slab* of a new house is poured: tea, cake or a photo?',
      'Which tip about choosing a *contractor* would you pass on to a friend who is building?',
    ],
    atWork: {
      asks: [
        '+What helps a building site most: steady supply, technical advice or quick delivery?',
        '+What matters most in a supplier of cement and steel: quality, delivery or advice?',
        "What matters most when you choose cement: the brand, the price or the mason's advice?",
        'Which cement quality matters most on site: strength, setting time or a smooth finish?',
      ],
      cued: [
        'Which question about *TMT* bars do dealers hear most at the counter?',
        'What do *masons* ask for first when they walk into a building materials shop?',
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
        'Inside a wardrobe: plenty of shelves, or one long hanging rail?',
        'Which finish do you like best on a cupboard door: matt, gloss or textured?',
        'What would you have made from plywood first: a desk, a wardrobe or shelves?',
      ],
      idea: ['Which cupboard or shelf would you have a carpenter make for your home first?'],
    },
    cued: [
      'Which *kitchen* cupboard colour would you choose: bright white, wood grain or a bold green?',
      'Which *wardrobe* doors do you like better: sliding ones, or ones that swing open?',
      'Where in a house does *waterproof* plywood matter most: kitchen, bathroom or balcony?',
      'Which *veneer* would you choose for a desk: oak, walnut or teak?',
    ],
    atWork: {
      asks: [
        'What matters most in plywood: strength, water resistance or a smooth face?',
        'Where does plywood work best: in furniture, on walls or in shop fittings?',
        'What helps most in choosing laminates: large samples, a showroom or expert advice?',
        'Which plywood do you use most: birch, poplar or marine?',
      ],
      cued: [
        'Which question do *carpenters* ask first when they choose a board?',
        'Which look do customers ask for most in a *laminate*: wood, stone or plain colour?',
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
        'Which tile shape do you like best: square, hexagon or long and narrow?',
      ],
      problem: ["What's harder to choose for a floor: the tile, the colour or the pattern?"],
      experience: ['Which floor do you remember from your childhood home?'],
    },
    cued: [
      'Where at home would you like a touch of *granite*: the kitchen, the steps or the bathroom?',
      'Which colour would you choose for a *bathroom* wall: white, green or deep blue?',
      'Which pattern would you lay in *mosaic*: a flower, a fish or plain little squares?',
      '*Porcelain* on the wall: large plain slabs, or small tiles with a pattern?',
    ],
    atWork: {
      asks: [
        'What matters most in a floor tile: the look, the grip or easy cleaning?',
        'Where does marble make the strongest impression: a lobby, a bathroom or a staircase?',
        'Which surface would you choose for a reception: marble, tile or stone?',
        'Which finish would you choose for a busy entrance: matt tile, polished marble or stone?',
      ],
      cued: [
        'What do clients ask about first when they see *quartz*: the colour, the care or the thickness?',
        'What should a good tile *showroom* always have ready for an architect?',
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
      choice: [
        '+What would you make first with a new mixer: cake, bread dough or a smoothie?',
        'Chutney and spices: ground by machine, or by stone?',
      ],
      idea: ['What do you cook most often in your pressure cooker?'],
      problem: ["Who in your home always loses count of the pressure cooker's whistles?"],
    },
    cued: [
      'What do you like best with a hot *dosa*: coconut chutney, sambar or potato?',
      'Which *chutney* would you have on the table every day?',
      'Cooking on a weeknight: *induction* or a gas flame?',
    ],
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
      idea: ['+Which room in your home needs an air cooler most in summer?'],
      problem: ['Who at home always takes the spot right in front of the cooler?'],
      choice: [
        'On a hot night: right in front of the cooler, or on the far side of the room?',
        'When do you use an air cooler most: at night, in the afternoon or all day?',
      ],
    },
    cued: [
      'What do you drink first when you come in from the *heat*?',
      'Where would you put a *tower* cooler: beside the bed, by the sofa or near the desk?',
      'What helped your family through a *heatwave* before there were air coolers?',
      'How do you keep cool at home during a *power cut*?',
    ],
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
      idea: [
        '+Which nut would you pick out of the mixed bowl first?',
        'Who would you give a box of dry fruits to?',
      ],
      experience: [
        'Which dry fruit do you reach for first?',
        'What goes into your favourite mix of nuts and fruits?',
        '~Which nut is always left at the bottom of the mix?',
      ],
    },
    cued: [
      'What do you like to eat with *dates*: nuts, cheese or a cup of tea?',
      'How do you like your *cashews*: roasted and salted, plain or in a curry?',
      'Who do you send a *Diwali* box of dry fruits to first?',
      'Which dish do you drop *raisins* into: rice, cake or porridge?',
    ],
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
        '+How do you like your millets: as roti, porridge or dosa?',
        '+Which millet do you like best: ragi, jowar or bajra?',
      ],
      experience: ['+Which dish with millet or jaggery did your grandparents make?'],
      idea: ['+What would you cook with a bag of millet?'],
    },
    cued: [
      'What tastes best next to a hot *ragi* roti or mudde: sambar, chutney or curd?',
      'How do you like *bajra* roti: with ghee, with jaggery or with a spicy curry?',
      'Which filling would you put in a millet *dosa*: potato, cheese or just chutney?',
      'How do you like your *laddu*: with nuts, with sesame or with lots of ghee?',
    ],
    atWork: {
      asks: [
        '+What would get you to eat millets more often: a good recipe, or a ready-made snack?',
        'Which sweet or snack made with jaggery takes you back to childhood?',
        'Which dish would you make with millets first: roti, porridge or dosa?',
        'Which millet would you like to see on more plates: ragi, jowar or bajra?',
      ],
      cued: [
        'Which *millet* do customers ask about most often at the counter: ragi, jowar or bajra?',
        'What do you tell a new customer first about *cold pressed* oil?',
      ],
    },
  },
];
