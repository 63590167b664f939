import type { Subject } from '../../subject';

/** Goods on their way: couriers, hauliers, customs and boxes. */
export const couriersAndHaulage: readonly Subject[] = [
  {
    name: 'couriers',
    says: [
      'courier (service|company|driver|firm|network|partner|business)',
      '(same day|urgent|overnight|motorbike|medical|dedicated) (courier|delivery service)',
      'multi ?drop',
      'owner driver',
    ],
    clues:
      'multi drop, van, depot, urgent, parcels, nationwide, proof of delivery, consignment, same day, driver, delivery, overnight, tracking, dispatch, motorbike, medical sample, door to door, collect, mile, time critical, route, owner driver, fragile, signed for, pallet, dedicated, legal document, cargo, rider, drop, waiting time',
    asks: {
      choice: [
        'When you are out and a parcel comes: a neighbour, the shed or another try tomorrow?',
        'What matters most in a parcel delivery: speed, a time slot or careful handling?',
      ],
      idea: ['What would you send across the country today if it got there tonight?'],
      experience: ["What's the most urgent thing you have ever had to send?"],
    },
    cued: [
      'What do you order most often that comes by *parcel*: clothes, books or gadgets?',
      'How do you wrap something *fragile*: bubble wrap, paper or an old jumper?',
      'Who would you surprise with an *overnight* delivery, and with what?',
      'How often do you check the *tracking*: once, hourly or only when the bell rings?',
      'Where should a *driver* leave a box: porch, shed or neighbour?',
      'What would you offer a driver in a *heatwave*: cold water, fruit or a friendly wave?',
      'Which *route* across your town would you tell a courier to avoid at rush hour?',
      'What would you send someone for *Christmas* that needs the most careful packing?',
    ],
    atWork: {
      asks: [
        '+What makes you use the same courier again?',
        '+What does your team send by courier most often?',
        'What makes a good courier partner: reliability, flexibility or clear updates?',
        'Which delivery would you trust only to a courier?',
      ],
      cued: [
        'Which tip would you give a new *multi drop* driver on the first morning?',
        'What do you check on the *van* before you set out?',
        'When do *same day* jobs come in most: early, at lunch or late?',
        'Which goods need the most care in a *medical* consignment: the paperwork, the heat or the clock?',
      ],
    },
  },
  {
    name: 'pallet haulage',
    says: [
      'pallet (network|delivery|distribution|transport)',
      'haul(ier|age) (company|firm|contractor|business|depot|work)',
      'curtain ?sider',
      'general haulage',
      '(full|part) load',
      'back ?load',
      'groupage',
      'traffic office',
    ],
    clues:
      'trucks, depot, tail lift, trailers, pallets, trunk, loads, drivers, hub, artic, lorry, hgv, curtainsider, haulier, forklift, transport, full load, fleet, tonne, warehouse, tachograph, cab, freight, next day, stackable, truckie, groupage, diesel, flatbed, backload, consignment, overnight',
    asks: {
      idea: ['+Where would your next pallet be going?'],
      choice: [
        '+Which update do you like on pallet day: a text, a call or a live map?',
        '+What do you need most for a pallet delivery: a tail lift, a time slot or a forklift?',
        'What matters most in a pallet delivery: the time slot, the care or the tracking?',
      ],
      experience: ["~What's the oddest thing you've had to send on a pallet?"],
    },
    cued: [
      'How does a pallet come off the truck at your place: *tail lift*, forklift or many hands?',
      'Who taught you to drive a *forklift* with a full pallet on it?',
      'What do you have ready when the pallet *driver* arrives: paperwork, a clear bay or a hot drink?',
      'What would you most like to find on an *overnight* pallet when you open up in the morning?',
      'Where do new pallets go first in your *warehouse*: by the door, into the racks or straight out?',
      'What did you hope a *lorry* driver would do when you were a child: honk, wave or flash the lights?',
      'What do you send on pallets that is never *stackable*: glass, plants or machines?',
      'How much do you usually send: a single pallet, a part load or a full *trailer*?',
      'Which *wrap* would you choose for your pallets: clear, black or a bright colour?',
      'Which would you rather watch at night: a pallet *hub*, a container port or a cargo airport?',
    ],
    atWork: {
      asks: [
        '+What matters most in pallet haulage: on-time delivery, careful handling or good tracking?',
        '+What makes a pallet haulier worth recommending?',
        '+What tells you that a haulier can be trusted with your pallets?',
        'What do you send most often by pallet?',
      ],
      cued: [
        'What is the first thing you do when you get to the haulage *depot* in the morning?',
        'Where is a pallet trickiest to bring off the *tail lift*: on a slope, on gravel or in a narrow street?',
        'What is always in your *cab* on a long haulage run besides a flask?',
        'What keeps you going on an overnight *trunk* with a full load of pallets?',
        'Which *load* takes the most thought to strap down: pipes, machinery or mixed pallets?',
        'How did you come to drive an *HGV*: through family, by plan or as a late change of career?',
      ],
    },
  },
  {
    name: 'freight forwarding',
    says: [
      'freight forward(er|ing)',
      '(air|sea|ocean|rail|road) freight',
      '(fcl|lcl)',
      'incoterm',
      'bill of lading',
      'shipping agent',
      'project cargo',
      'cargo (insurance|airline|ship)',
    ],
    clues:
      'container, vessel, port, cargo, sailing, transit, rates, consignment, customs, airline, air freight, sea freight, incoterm, bill of lading, import, export, lcl, fcl, shipment, teu, port congestion, groupage, rotterdam, consolidation, logistics, surcharge, supply chain, charter, peak season, demurrage, dangerous goods, quay, transit time',
    asks: {
      idea: ["Which part of a shipment's journey would you like to follow live?"],
      choice: [
        'What matters most to you when you ship goods: speed, safety or clear updates?',
        'Goods from abroad: a full container by sea, or small lots by air?',
      ],
      experience: ["What's the longest journey your goods have ever made?"],
    },
    cued: [
      'What would you send round the world in a *container* if there were room to spare?',
      'Which *port* do you like to watch big ships in?',
      'Which part of clearing *customs* would you like explained in a sentence?',
      'Which thing in your home has come furthest by *sea freight*?',
      'What would you send by *air freight* if it had to arrive tomorrow: flowers, fruit or medicine?',
      'Which *import* could your kitchen not do without: coffee, tea or spices?',
      'Which local product deserves to be an *export*: the cheese, the cider or the biscuits?',
      'What do you like to read about a big cargo *vessel*: its size, its route or its crew?',
    ],
    atWork: {
      asks: [
        '+What matters most in a freight forwarder: quick answers, reliable dates or clear paperwork?',
        'Which skill does every freight forwarder need?',
        'What makes a freight forwarder easy to work with?',
        'Which update on a shipment do you want first: departure, clearance or arrival?',
      ],
      cued: [
        'Which *Incoterm* do you have to explain most often to new buyers?',
        "A small shipment: *groupage*, or wait until there's a full container?",
        'What do you tell a customer first about *port congestion*: the delay, the plan or the other route?',
        'Which *customs* code or form would you simplify first?',
      ],
    },
  },
  {
    name: 'customs broker',
    says: [
      'customs (agent|brokerage|duty|compliance|consultant|training|entry|documents)',
      'commodity code',
      'hs code',
      'import (duty|vat|declaration)',
      'export (documentation|declaration|paperwork|health certificate)',
      'rules of origin',
      'tariff code',
    ],
    clues:
      'customs, border, duty, clearance, tariff, declaration, importer, brokerage, shipment, origin, commodity code, import, export, hs code, eori, hmrc, vat, brexit, paperwork, port, compliance, bonded, invoice, classification, windsor framework, entry, freight, licence, sanitary, inspection, reclaim, preference',
    asks: {
      choice: [
        'What would you like most from a customs broker: clear advice, updates or speed?',
        'Customs paperwork: ready days ahead, or finished as the truck leaves?',
      ],
      experience: ["What's the oddest item you have ever had to clear through customs?"],
      problem: ['Which of your goods is hardest to find the right customs code for?'],
    },
    cued: [
      'Which treat from abroad would you *import* by the boxful?',
      'What would you bring home from abroad if there were no *border*?',
      'Which *port* would you like to look round for a day?',
      'What would you *ship* to a friend overseas first: jam, tea or biscuits?',
    ],
    atWork: {
      asks: [
        '+What matters most in a customs broker: knowledge, speed or clear updates?',
        '+What would you ask a customs broker first?',
        '+Which customs form takes the most time to get right?',
        '+Which paper is most often missing when goods reach customs?',
        '+What helps new exporters most: training, a good customs broker or clear checklists?',
      ],
      cued: [
        'Which *tariff* change are your clients asking about most?',
        'How do you choose the right *HS code* when two seem to fit?',
      ],
    },
  },
  {
    name: 'order fulfilment',
    says: [
      '(ecommerce|e commerce|order|online) fulfil?ment',
      '3pl',
      'fulfil?ment (centre|center|house|partner|service|company)',
      'third party logistics',
      'pick(ing)?,? pack(ing)? (and|&) (dispatch|despatch|ship)',
    ],
    clues:
      'orders, dispatched, despatch, stock, couriers, returns, shelves, packing, storage, peak, warehouse, pick and pack, 3pl, parcel, ecommerce, returned item, barcode, bin location, black friday, sku, shipping, packing slip, cut off, same day, storefront, online seller, branded box, subscription box, kitting, inventory, order volume, conveyor, mailer, unboxing, seller',
    asks: {
      choice: [
        '+In order fulfilment: a fast dispatch, or a beautifully packed box?',
        'Which job would you hand over first: storing, packing or shipping?',
      ],
      experience: ['Which product in your shop sells out first?'],
      idea: ['What would you do with the time saved on packing orders?'],
    },
    cued: [
      'What do you check first when *returns* come back: the label, the box or the product?',
      'What do you stock up on before *peak* season: tape, boxes or biscuits?',
      'What makes a good *courier*: on time, careful or a friendly word?',
      'What should be playing in a *warehouse* on a long day: pop, rock or the news?',
      'Which product would you most like to get the *same day* you order it?',
      'Which *packaging* do you like to open best: tissue paper, a plain box or a padded bag?',
    ],
    atWork: {
      asks: [
        '+What should happen to a return first: inspection, refund or restocking?',
        'What makes a return easy: a ready label, a drop-off nearby or a quick refund?',
        'Which fulfilment figure do you check every morning?',
        'What keeps a warehouse calm on the busiest order days?',
      ],
      cued: [
        'How do you *pick and pack* fastest: one order at a time, or in batches?',
        'When is the right moment to move to a *3PL*: a hundred parcels a week, or a thousand?',
        'Which *SKU* would you keep closest to the packing bench: the smallest, the heaviest or the bestseller?',
        "What is the latest *cut off* you would offer for orders: noon, four o'clock or ten at night?",
      ],
    },
  },
  {
    name: 'cold chain',
    says: [
      'cold (chain|store|storage)',
      'temperature controlled',
      'chilled (distribution|transport|storage|logistics)',
      'refrigerated (transport|van|trailer|warehouse|container|lorry)',
      'frozen (storage|distribution)',
      'reefer',
      'cold (store|storage|chain)',
      '(temperature|climate) controlled (transport|storage|logistics|distribution|warehouse|delivery)',
      'refrigerated (transport|lorry|trailer|van|vehicle)',
      'chilled (distribution|transport|goods|storage)',
    ],
    clues:
      'cross dock, pallets, chilled, fridge, pharma, frozen, trailers, dock, degrees, cold room, dock doors, haulier, temperature, blast freeze, refrigerated, reefer, cold store, vaccine, data logger, warehouse, perishable, fresh produce, insulated, alarm, dry ice, food waste, freezer, lorry, sensor, ammonia, shelf life, monitoring, haccp, spoilage, vial, compliance, thermal cover',
    asks: {
      problem: ['Which of your products is fussiest about its temperature?'],
      choice: ['For chilled goods: one large cold store, or several small ones near the customer?'],
      idea: ['Which job in your cold store would you happily hand over to a robot?'],
      experience: ['What was the first chilled or frozen product you had to store or send?'],
    },
    cued: [
      'Which *frozen* food would you miss first if nobody could keep it cold on the road?',
      'What goes into the *fridge* first when you come home with the chilled shopping?',
      'What surprises you more about a *vaccine*: how cold it is kept, or how far it travels?',
      'Which *fresh produce* would you miss most without chilled transport: salad, berries or grapes?',
      'Which leftovers does your freezer at home save from becoming *food waste*?',
      'How do you get *ice cream* home still frozen: in a cool bag, with ice packs or by a short cut?',
      'What would you guess is in the *refrigerated* truck ahead of you: fish, fruit or flowers?',
      'What *temperature* is your fridge at home set to, and who chose it?',
      'Which has the longest *shelf life* in your fridge at home: mustard, jam or hard cheese?',
      "What would you wear for a day's work in a *cold store*: a wool hat, two jumpers or a padded suit?",
    ],
    atWork: {
      asks: [
        '+What would you most like to know about a chilled load on its way?',
        '+Which product is hardest to keep cold in transit: seafood, dairy or medicine?',
        '+Where does temperature tracking help most: on the road, at the dock or in storage?',
        'What should every temperature logger be able to do?',
      ],
      cued: [
        'Which step on the *dock* matters most for a chilled load: the check, the seal or a quick door?',
        'Where do you put the *data logger* in a chilled load: by the door, in the middle or on top?',
        'Which taught you more about the cold chain: food or *pharma*?',
        'What do you ask a new *haulier* about first for chilled loads: the trucks, the records or the drivers?',
        'What makes a *pallet* of frozen goods quick to load: good wrap, clear labels or a steady stack?',
        'Who in your team gets the call when the cold store *alarm* goes off at night?',
      ],
    },
  },
  {
    name: 'packaging suppliers',
    says: [
      '(food|transit|retail|cosmetic) packaging',
      '(packaging|box|carton|mailing) (supplier|supplies|manufacturer|distributor)',
      'corrugated',
      '(moulded|molded) (pulp|fibre)',
      '(tray|heat) seal(er|ing)',
      '(shrink|pallet) wrap',
      'contract pack(ing|er)',
      'flexible packaging',
      '(food|compostable|pulp|flexible|fibre|tray|takeaway) packaging',
      '(tray|heat) sealing',
      'sealing line',
      'barrier film',
      'corrugated (box|board|packaging)',
    ],
    clues:
      'cartons, trays, pulp, compostable, coating, film, recyclable, sealing, packaging, line speed, pfas, chilled food, shelf life, lidding, board, punnet, corrugated, cardboard, box, mailer, bubble wrap, pouch, tape, label, void fill, kraft, plastic free, printed, bottle, jar, lid, bespoke, moq, sustainable, glass, fsc, die cut, food grade, sleeve, insert, paper bag',
    asks: {
      choice: [
        'For new packaging: easier to recycle, or lighter to ship?',
        'What matters most in packaging: easy to open, easy to recycle or good looks?',
      ],
      experience: ["What's the cleverest packaging you have ever opened?"],
      idea: ['Which everyday pack would you redesign first?'],
    },
    cued: [
      'Which food should always come in a *tray* that goes straight into the oven?',
      'What would you like to find in *compostable* packaging next: crisps, coffee or salad?',
      'How do you close an opened *pouch* of rice or coffee: zip, peg or elastic band?',
      'How do you get into a *film* lid on a food pack: by the corner, with a knife or with a fork?',
      'What do you read first on a food *label*: the name, the date or the ingredients?',
      'Which fruit do you eat straight from the *punnet* on the way home: cherries, berries or grapes?',
      'What would you put in *bubble wrap* first when you move house?',
      'Which *recyclable* material is the easiest to sort at home: card, glass or metal?',
    ],
    atWork: {
      asks: [
        '+Which packaging would you most like to see made from natural fibre?',
        '+What makes you try a new packaging material: tests, samples or a case study?',
        '+What should happen to packaging after use: compost it, recycle it or use it again?',
        'Which product is hardest to pack well?',
        'Which fragile item would you use to test new packaging?',
      ],
      cued: [
        'Which fresh product would gain most from a longer *shelf life*?',
        'Which kind of pack runs best at full *line speed*: a tray, a pouch or a carton?',
        'Who gets their hands on a packaging *sample* first: buying, production or marketing?',
        'Who asks you most about *PFAS* in packaging: retailers, buyers or shoppers?',
      ],
    },
  },
  {
    name: 'procurement',
    says: [
      'procurement (consultant|consultancy|team|manager|leader|director|software|specialist|strategy|professional|function)',
      'category manag(er|ement)',
      'supplier (negotiation|onboarding|selection)',
      'spend analysis',
      '(indirect|direct) spend',
      'buying group',
      'group purchasing',
    ],
    clues:
      'sourcing, savings, suppliers, spend, category, buyers, contract, negotiation, cips, frameworks, tender, category manager, cpo, rfp, purchase order, supply chain, vendor, risk, esg, stakeholder, bid, maverick spend, e auction, compliance, invoice, bidding, scope 3, onboarding, payment term, rfq, strategic',
    asks: {
      choice: [
        'With suppliers: keep one you trust for years, or compare every time?',
        'What makes a supplier a good partner: honesty, flexibility or quick replies?',
      ],
      idea: ['Which purchase at work would you like to make much simpler?'],
      experience: ["What's the most helpful thing a supplier has ever done for you?"],
    },
    cued: [
      "How do you choose a *supplier* for something at home: price, reviews or a friend's word?",
      'Where do you like *negotiation*: at a market, over a car or never?',
      'What would you ask a *vendor* at a fair: price, origin or a story?',
      'Which everyday *purchase* do you think about longest?',
    ],
    atWork: {
      asks: [
        '+What makes you stay with a supplier for years?',
        '+Which question should every buyer ask a new supplier?',
        '+Where does procurement add most value: savings, quality or lower risk?',
        '+What makes a great buyer: an eye for detail, curiosity or people skills?',
      ],
      cued: [
        'Which clause in a *contract* do you read first?',
        'What makes a *tender* a pleasure to answer?',
      ],
    },
  },
];
