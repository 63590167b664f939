import type { Subject } from '../subject';

/** Goods on their way: loading, packing, steering, counting. */
export const freight: readonly Subject[] = [
  {
    name: 'air cargo',
    says: [
      'air (cargo|freight)',
      'cargo (airline|plane|aircraft|flight|hub|hold|charter)',
      'freighter (fleet|aircraft|flight)',
      'on ?board courier',
      'unit load device',
    ],
    clues:
      'tarmac, urgent, hold, customs, pallets, ground handling, chargeable weight, freight, aircraft, freighter, airline, airport, logistics, tonnes, charter, flight, perishables, shipment, forwarder, 747, handler, on board courier, boeing, pharma, route, uld, awb, horses, e-commerce, belly hold, hub, express',
    asks: {
      idea: ['~What is the oddest thing you can imagine in the hold of a cargo plane?'],
      problem: ['Which thing on your table came the furthest to reach you?'],
      choice: ['A parcel from far away: quick by plane, or slow by ship?'],
      experience: ['What did you have flown in or sent a long way because it was worth it?'],
    },
  },
  {
    name: 'dangerous goods',
    says: [
      'dangerous goods',
      'haz ?mat',
      'hazardous (goods|cargo|material|substance|chemical) (transport|storage|training|shipping|handling|packaging)',
      'adr (driver|training|transport|licence|course)',
      '(chemical|tanker|bulk liquid) (logistics|haulage|transport)',
      '(lithium battery|un approved) (shipping|packaging)',
    ],
    clues:
      'placard, flammable, adviser, tanker, drums, safety data sheet, un number, hazmat, adr, hazardous, driver, lithium batteries, training, imdg, iata, transport, storage, dgsa, explosive, packing, compliance, shipper, label, class 3, chemicals, segregation, declaration, corrosive, spill kit, freight',
    asks: {
      idea: ['Which warning sign on a lorry would you like explained?'],
      problem: ['~Which thing in your kitchen cupboard carries the biggest warning label?'],
      choice: ['Behind a tanker on the road: overtake, or keep a good distance?'],
      experience: ['Which warning symbol did you learn first as a child?'],
    },
  },
  {
    name: 'loading dock',
    says: [
      'loading (dock|bay) (equipment|door|safety|scheduling|operator|light)',
      'dock (scheduling|leveller|leveler|appointment|door|booking|shelter)',
      'yard management',
      '(truck|trailer|lorry) (turnaround|unloading|loading|queue)',
      'cross ?dock(ing)?',
      'slot booking for (lorries|trucks|deliveries)',
    ],
    clues:
      'trailer, forklift, yard, gatehouse, pallets, drivers, unload, waiting time, leveller, bay, door, lorry, warehouse, shelter, slot, seal, truck, bumpers, scheduling, tail lift, roller shutter, safety, turnaround, demurrage, appointment, edge, hgv, wheel lock, maintenance',
    asks: {
      idea: ['What would make the wait at a loading dock pleasant: coffee, a seat or a clear time?'],
      problem: ['~Which delivery always arrives when everybody is at lunch?'],
      choice: ['Deliveries: all before breakfast, or spread over the whole day?'],
      experience: ['What was the biggest thing you helped to unload?'],
    },
  },
  {
    name: 'order picking',
    says: [
      '(order|voice|zone|batch|goods to person) pick(ing|er)',
      'pick (by|to) (light|voice)',
      'pick (and|&) (pack|place)',
      '(barcode|handheld|ring) scanner',
      '(stock|inventory|cycle) count(ing)?',
      'rfid (inventory|stock)',
    ],
    clues:
      'warehouse, shelves, barcode, headset, sku, bins, scanner, accuracy, picker, robot, conveyor, fulfilment, pick by voice, automation, picks per hour, cobot, aisle, throughput, packers, amr, wms, intralogistics, pick to light, batch, goods-to-person, peak, tote, errors',
    asks: {
      idea: ['What would you have a robot fetch for you from the far end of the building?'],
      problem: ['~Which thing at home have you bought twice because you could not find the first?'],
      choice: ['In the supermarket: aisle by aisle with a list, or zigzag by memory?'],
      experience: ['~What turned up when you last counted everything on a shelf?'],
    },
  },
  {
    name: 'pallet racking',
    says: [
      '(pallet|warehouse|storage|cantilever|drive in|mobile) racking',
      'rack(ing)? (inspection|inspector|protection|repair|installation|system)',
      'mezzanine( floor)?',
      '(industrial|warehouse|longspan|boltless) shelving',
      'vertical lift module',
      'sema (inspector|approved|inspection)',
    ],
    clues:
      'beams, uprights, warehouse, forklift, bays, load notice, aisle, pallets, shelving, mezzanine, inspection, sema, storage, racks, installation, load, damage, cantilever, dismantled, frame, drive-in, longspan, used, tonnes, kg per level, industrial, second-hand, barrier, stacking, shelf',
    asks: {
      idea: ['What would you put on a top shelf that only a forklift can reach?'],
      problem: ['~What lives on the very top shelf in your garage or store?'],
      choice: ['More room to store things: up to the ceiling, or out into an extra hall?'],
      experience: ['Which shelf have you put up that still stands straight?'],
    },
  },
  {
    name: 'proof of delivery',
    says: [
      'proof of delivery',
      'epod',
      '(parcel|shipment|delivery|package) tracking',
      'driver app',
      'track (and|&) trace',
      'estimated time of arrival',
    ],
    clues:
      'signature, doorstep, drivers, photo, parcel, notification, route, consignment, epod, driver app, tracking, courier, depot, eta, drop, paperless, real-time, barcode, logistics, shipment, haulier, paperwork, invoice, missed, scan, fleet, delivery note, vehicle, recipient',
    asks: {
      idea: ['Which parcel would you follow on the map the whole way?'],
      problem: ['~What does your signature on a delivery screen look like?'],
      choice: ['A parcel on its way: check the tracking every hour, or let it surprise you?'],
      experience: ['Where is the cleverest spot a driver has left a parcel for you?'],
    },
  },
  {
    name: 'load board',
    says: [
      '(load|freight) (board|exchange|marketplace|matching)',
      'empty (miles|running|leg)',
      'back ?load(ing|ed)? (app|board|freight)',
      '(transport|freight|digital freight) (management system|broker|brokerage)',
      'owner ?operator',
      '(groupage|part load|ltl|ftl)',
    ],
    clues:
      'haulier, carrier, shippers, lorries, rates, lanes, dispatch, dispatcher, freight, haulage, backload, truck, empty miles, lorry, broker, trailer, return load, owner-operator, drivers, flatbed, diesel, exchange, tonnes, capacity, courier exchange, logistics, digital platform, matching, posted',
    asks: {
      idea: ['If a half-empty lorry passed your door, what would you send along?'],
      problem: ['~What do you always bring back when you drive somewhere with an empty boot?'],
      choice: ['A long drive: motorway all the way, or the road with the views?'],
      experience: ['What was the biggest thing you squeezed into a car or van?'],
    },
  },
  {
    name: 'fleet cameras',
    says: [
      '(fleet|vehicle|lorry|truck|driver facing|forward facing) (camera|dash ?cam)',
      'ai dash ?cam',
      '(driver|fleet) (safety|behaviour|behavior|coaching|score|risk)',
      'blind spot (camera|system|detection)',
      'reversing camera',
      'direct vision standard',
    ],
    clues:
      'footage, telematics, braking, collision, cab, incident, mirror, insurer, dashcam, driver, vehicle, hgv, lorry, ai, blind spot, van, tracking, insurance, live view, false claims, harsh braking, risk, distraction, cyclist, fatigue, road safety, exonerate, side view, installed, recording, claims',
    asks: {
      idea: ['~What is the nicest thing a camera on your windscreen could film?'],
      problem: ['~What do you sing or say in the car when nobody is listening?'],
      choice: ['Reversing into a tight space: mirrors, camera or somebody waving?'],
      experience: ['What have you seen from behind a windscreen that you still talk about?'],
    },
  },
  {
    name: 'export packing',
    says: [
      'export (pack|packing|packaging|crate)',
      '(wooden|timber|custom|plywood|heavy duty) (crate|packing case|case)',
      '(packing|transport|wooden) (case|crate) (maker|manufacturer|manufacturing)',
      'ispm ?15',
      '(void|cushion) (fill|packaging|pack)',
      '(bubble|stretch|pallet) wrap',
    ],
    clues:
      'crates, plywood, foam, cushioning, machine, lashing, container, moisture, timber, ispm 15, shipping, case, wooden, machinery, heavy, freight, fragile, artwork, pallet, removals, overseas, heat-treated, bespoke, seaworthy, vacuum, tonne, strapped, customs, bubble wrap, bespoke case, shrink',
    asks: {
      idea: ['What would you have a crate built for, so that it travels safely?'],
      problem: ['~What do you do with bubble wrap: keep it, pop it or both?'],
      choice: ['Something fragile to send: bubble wrap, old newspaper or jumpers?'],
      experience: ['What was the best-packed thing you have unwrapped?'],
    },
  },
  {
    name: 'boxes and cartons',
    says: [
      '(corrugated|cardboard|folding|die ?cut|e ?commerce|mailer|printed|rigid) (box|boxes|carton|packaging)',
      '(carton|box) (maker|manufacturer|board|design|plant)',
      '(paper|padded|poly|compostable) (mailer|mailing bag)',
      '(paper|kraft|self adhesive|printed) tape',
      'box making',
    ],
    clues:
      'cardboard, flute, die cut, board, mailers, recycled, unboxing, ply, corrugated, packaging, printed, folding, kraft, parcel, e-commerce, tape, rigid, sleeve, branded, bespoke, manufacturer, postal, gift box, inserts, tear strip, recyclable, minimum order',
    asks: {
      idea: ['What would you build out of a really big cardboard box?'],
      problem: ['What do you do with a box or mailer once the parcel is unpacked?'],
      choice: ['Opening a parcel: scissors and care, or bare hands?'],
      experience: ['~Who had more fun with the box than the present at your place?'],
    },
  },
  {
    name: 'bottles and closures',
    says: [
      '(bottle|jar|tube|pump|dropper|cosmetic) (supplier|packaging|manufacturer|closure|cap)',
      '(cap|lid|closure) (and|&) (bottle|jar|closure|cap)',
      '(stand ?up|spout|flexible|resealable) pouch',
      '(glass|pet|rpet|aluminium|aluminum) (bottle|packaging|can) (maker|range|supplier|manufacturer)',
      'aerosol (can|filling|valve)',
      'shrink sleeve',
      'tamper ?(evident|proof)',
    ],
    clues:
      'neck, millilitre, closure, refill, pouches, liner, moq, recyclable, caps, jar, pump, dropper, cosmetic, packaging, lid, glass, pet, trigger, screw, supplier, ml, amber, fill, sprayer, recycled plastic, tamper-evident, perfume, airless, beauty, cork, refillable, tube, moulding, aluminium, crown',
    asks: {
      idea: ['Which bottle in your bathroom has the cleverest cap?'],
      problem: ['~Which lid in your kitchen does nobody get open at the first try?'],
      choice: ['Hand soap: a pump bottle, a refill pouch or a bar?'],
      experience: ['Which empty bottle or jar was so nice that you kept it?'],
    },
  },
  {
    name: 'product coding',
    says: [
      '(inkjet|laser|date|batch|product) (cod(e|er|ing)|marking)',
      'coding (and|&) marking',
      '(thermal|label) (transfer|applicator)',
      'print (and|&) apply',
      '(best before|expiry|use by) (date|code) (printer|printing|marking)',
      '(2d|gs1|data ?matrix) (barcode|code)',
      'digital product passport',
    ],
    clues:
      'barcode, line speed, printhead, batch, serialisation, labelling, ink, inkjet, date code, laser, label, traceability, packaging line, best before, print, printer, marking, production line, cartridge, expiry, carton, thermal transfer, applicator, downtime, conveyor, food manufacturer, uptime, gs1, 2d code, pack, print head',
    asks: {
      idea: ['What would you like to find out by scanning the code on a product?'],
      problem: ['~Where on a packet do you search longest for the date?'],
      choice: ['Best before yesterday: into the bin, or trust your nose?'],
      experience: ['~What is the oldest packet you have found at the back of a cupboard?'],
    },
  },
  {
    name: 'refillable crates',
    says: [
      '(reusable|returnable|rental|foldable|plastic) (crate|pallet|tote|transport packaging)',
      '(bulk bag|fibc|big ?bag)',
      '(ibc|intermediate bulk container)',
      '(plastic|reconditioned) drum',
      'keg (rental|washing|tracking|pooling)',
      'pallet (pooling|repair|recycling|supplier|collection)',
    ],
    clues:
      'pooling, crates, stackable, wash, deposit, litre, nestable, pallets, reusable, plastic, returnable, tote, ibc, foldable, packaging, bulk bag, logistics, stacking, container, supply chain, fibc, closed loop, single-use, rental, produce, drum, collapsible, hygienic, big bag, circular',
    asks: {
      idea: ['What would you make from a few old wooden pallets?'],
      problem: ['~Which bag or box do you use again and again until it falls apart?'],
      choice: ['Carrying the shopping: a crate, a basket or too many bags at once?'],
      experience: ['What did you build or see built out of old pallets or crates?'],
    },
  },
];
