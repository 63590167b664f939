import type { Subject } from '../subject';

/** Goods on their way: couriers, hauliers, customs and boxes. */
export const carriage: readonly Subject[] = [
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
      idea: ['What would you send across the country today if it got there tonight?'],
      problem: ["What's the trickiest thing to send by courier?"],
      choice: ['When you are out and a parcel comes: a neighbour, the shed or another try tomorrow?'],
      experience: ["What's the most urgent thing you have ever had to send?"],
    },
    atWork: {
      work: [
        'What helps a courier most: clear house numbers, a place to stop or a friendly face?',
        'Which parcel is trickiest on a delivery round: the huge one, or the tiny one?',
      ],
      people: [
        'What does a good courier know about a town that nobody else does?',
        'What was the oddest thing you ever had to deliver?',
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
      idea: ['What time of day do you most like a pallet to turn up at your gate?'],
      problem: ["What's trickiest for trucks at your site: the gate, the turning space or the queue?"],
      choice: ['Pallets on the way to you: a narrow time slot, or a call from the driver?'],
      experience: ["~What's the oddest thing you've had to send on a pallet?"],
    },
    atWork: {
      work: [
        'What helps a truck driver most on arrival: clear signs, room to turn or a hot drink?',
        'What makes a pallet travel well: tight wrapping, an even load or clear labels?',
      ],
      people: [
        'Which stretch of road does every truck driver you know talk about?',
        "What's the most surprising thing you've seen loaded onto a pallet?",
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
      problem: ['Which document always seems to be missing when goods reach the port?'],
      choice: ['Goods from abroad: a full container by sea, or small lots by air?'],
      experience: ["What's the longest journey your goods have ever made?"],
    },
    atWork: {
      work: [
        'Which do you prefer when a shipment is on its way: a tracking page or a phone call?',
        'Which is harder to plan for: a late ship, or a full one?',
      ],
      people: [
        'Which freight port would you love to watch at work for a whole day?',
        "What's the most awkward cargo you've ever had to move?",
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
      idea: ['Which customs form would you most like to see made simpler?'],
      problem: ['Which of your goods is hardest to find the right customs code for?'],
      choice: ['Customs paperwork: ready days ahead, or finished as the truck leaves?'],
      experience: ["What's the oddest item you have ever had to clear through customs?"],
    },
    atWork: {
      work: [
        "What's most often missing when a customs declaration has to go in?",
        'Which is trickiest in customs: the code, the value or the origin?',
      ],
      people: [
        'Which customs rule took you longest to get your head round?',
        "What's the strangest item you've had to explain to a customs officer?",
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
      idea: ["What little extra would you slip into every customer's parcel?"],
      problem: ['Which of your products is trickiest to pack?'],
      choice: ['In order fulfilment: a fast dispatch, or a beautifully packed box?'],
      experience: ['Where did you pack your very first orders: the kitchen, the garage or the bedroom?'],
    },
    atWork: {
      work: [
        'What matters more when you order something: fast delivery, or careful packing?',
        'What makes a return easy: a ready label, a drop-off nearby or a quick refund?',
      ],
      people: [
        'Which order arrived so well packed that you still remember opening it?',
        'What was the strangest order you packed?',
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
      idea: ['Which job in your cold store would you happily hand over to a robot?'],
      problem: ['Which of your products is fussiest about its temperature?'],
      choice: ['For chilled goods: one large cold store, or several small ones near the customer?'],
      experience: ['What was the first chilled or frozen product you had to store or send?'],
    },
    atWork: {
      work: [
        'Which gap in the cold chain worries you most: the dock, the truck or the doorstep?',
        'Which food do you look at first to judge how well it was kept cold?',
      ],
      people: [
        "Which chilled food travels further to your plate than you'd have guessed?",
        'What surprised you most about how food or medicine is kept cold on the road?',
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
      idea: ['Which everyday pack would you redesign first?'],
      problem: ['Which kind of product is trickiest to package well?'],
      choice: ['For new packaging: easier to recycle, or lighter to ship?'],
      experience: ["What's the cleverest packaging you have ever opened?"],
    },
    atWork: {
      work: [
        "What's hardest to do well in packaging: protect, open easily or recycle?",
        'Which packaging opens so easily that every maker should copy it?',
      ],
      people: [
        'Which old tin or box do you still keep because it was so well made?',
        "What's the most fragile thing that has reached you in one piece, thanks to its packaging?",
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
      idea: ['Which purchase at work would you like to make much simpler?'],
      problem: ['~Which small thing takes longest to get ordered at work?'],
      choice: ['With suppliers: keep one you trust for years, or compare every time?'],
      experience: ["What's the most helpful thing a supplier has ever done for you?"],
    },
    atWork: {
      work: [
        'What takes longest in a purchase: the wish list, the price or the signatures?',
        'Which is harder to get from a supplier: a fair price, or a date that holds?',
      ],
      people: [
        'Which tip about negotiating with suppliers has served you longest?',
        'What does a good buyer do that the rest of the firm never sees?',
      ],
    },
  },
];
