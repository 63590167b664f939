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
      idea: ['Which kind of goods would you always send by air?'],
      problem: ['Which part of an air cargo shipment takes the most chasing?'],
      choice: ['An urgent shipment: by air the whole way, or partly by sea?'],
      experience: ["What's the oddest-shaped load you have seen go into an aircraft hold?"],
    },
    atWork: {
      work: [
        'Which surprises people most as air cargo: flowers, horses or engines?',
        'What matters more for an urgent shipment: the price, or knowing where it is?',
      ],
      people: [
        "What's the most urgent shipment you ever had to get onto a plane?",
        "What's the most unusual thing you've seen loaded onto a plane?",
      ],
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
      idea: ['Which rule about dangerous goods would you like explained in plain words?'],
      problem: ['Which dangerous goods paper takes the most time to get right?'],
      choice: ['Dangerous goods training: in a classroom, or online?'],
      experience: ['What did you learn first when you started working with dangerous goods?'],
    },
    atWork: {
      work: [
        "What's hardest to remember about dangerous goods: the classes, the labels or the papers?",
        'Which everyday product surprises people by counting as dangerous goods?',
      ],
      people: [
        'Which warning label did you first learn to recognise as a child?',
        "Who do you ask first when you're not sure how to send something safely?",
      ],
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
      idea: ['Which job at the loading dock would you happily hand over to a robot?'],
      problem: ['At what time of day is the loading dock busiest where you work?'],
      choice: ['At the loading dock: all deliveries early, or spread over the whole day?'],
      experience: ['What was the biggest load you helped to unload at a dock?'],
    },
    atWork: {
      work: [
        'What makes a loading dock run smoothly: clear slots, good kit or good people?',
        'What would a driver change first about most loading docks?',
      ],
      people: [
        "What's the biggest or oddest thing you've seen come through a loading dock?",
        'Which driver is everybody glad to see at your dock?',
      ],
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
      idea: ['Which picking job would you hand to a robot first?'],
      problem: ['Which kind of item takes the longest to pick?'],
      choice: ['Order picking: from a list on paper, or by voice in a headset?'],
      experience: ['What small change has made picking faster where you work?'],
    },
    atWork: {
      work: [
        'What helps a picker most: a good layout, clear labels or a good scanner?',
        'Which matters more in picking: speed, or getting it right the first time?',
      ],
      people: [
        'Which order picker do you know who never needs to look at the map?',
        "What's the oddest order you picked or packed?",
      ],
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
      idea: ['What would you change first about the racking where you work?'],
      problem: ['Which goods are the most awkward to store on pallet racking?'],
      choice: ['More room for pallets: higher racking, or narrower aisles?'],
      experience: ['What have you learned about racking from people who use it every day?'],
    },
    atWork: {
      work: [
        'What keeps pallet racking safe: regular checks, careful drivers or clear load signs?',
        "What's hardest to find in a full warehouse: a free bay, or the right pallet?",
      ],
      people: [
        "What's the fullest warehouse you've ever had to work in?",
        'Which forklift driver do you know who could thread a needle?',
      ],
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
      idea: ['What would you like a proof of delivery to show besides a name?'],
      problem: ['Which deliveries are the hardest to prove: kerbside, doorstep or goods-in?'],
      choice: ['Proof of delivery: a signature, or a photo?'],
      experience: ['When did a good proof of delivery save you a long phone call?'],
    },
    atWork: {
      work: [
        'What proves a delivery best: a photo, a signature or a name?',
        'Which delivery update do you find most useful: on its way, nearby or delivered?',
      ],
      people: [
        "What's the strangest place you've ever seen a parcel left?",
        'What can an experienced delivery driver tell from the front door alone?',
      ],
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
      idea: ['What would you like every load to say before you take it?'],
      problem: ['Which route is the hardest to find a return load for?'],
      choice: ['A load for tomorrow: a long run, or several short ones?'],
      experience: ['What was the most unusual load you have carried?'],
    },
    atWork: {
      work: [
        'What would a haulier most like less of: empty miles, waiting or chasing payment?',
        'A load for the way back: booked before you set off, or found on the road?',
      ],
      people: [
        'Which road would you drive with a full load just for the view?',
        "What's the most unusual load you've ever hauled or seen on the road?",
      ],
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
      idea: ['Which view would you like a fleet camera to give your drivers?'],
      problem: ['Which manoeuvre in a big vehicle needs a camera most?'],
      choice: ['Reversing a big vehicle: by the mirrors, or by the camera?'],
      experience: ['When did a vehicle camera settle a question for you or your drivers?'],
    },
    atWork: {
      work: [
        'What makes drivers welcome a camera in the cab: fair rules, or proof on their side?',
        'Which spot around a big vehicle is hardest to see?',
      ],
      people: [
        "What's the best piece of truck or bus driving you've ever seen?",
        'What did an experienced driver tell you about blind spots?',
      ],
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
      problem: ['Which goods are the trickiest to pack for a long sea journey?'],
      choice: ['Something fragile for export: a wooden crate, or a strong carton?'],
      experience: ['What was the best-packed thing you have unwrapped?'],
    },
    atWork: {
      work: [
        'What does the most harm to goods on a long journey: damp, knocks or bad stacking?',
        "What's hardest to pack for a sea voyage: something fragile, heavy or oddly shaped?",
      ],
      people: [
        "What's the biggest or most awkward thing you helped to pack?",
        'Which packing trick have you picked up for getting fragile things there in one piece?',
      ],
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
      idea: ['What do you like to tuck into a box before you tape it shut?'],
      problem: ['Which shape of product is the trickiest to find a box for?'],
      choice: ['A carton for a product: plain and brown, or printed all over?'],
      experience: ['Which delivery came in the cleverest box you have opened?'],
    },
    atWork: {
      work: [
        'Which size of product is hardest to find the right carton for: tiny, long or heavy?',
        'What matters more in a shipping box: strength, or less empty space?',
      ],
      people: [
        "What's the furthest a box you packed has ever travelled?",
        "What's the cleverest second life you've ever seen a cardboard box have?",
      ],
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
      idea: ['Which product comes in a bottle with a really clever cap?'],
      problem: ['~Which lid in your kitchen does nobody get open at the first try?'],
      choice: ['Hand soap: a pump bottle, a refill pouch or a bar?'],
      experience: ['Which empty bottle or jar was so nice that you kept it?'],
    },
    atWork: {
      work: [
        'What makes a bottle a pleasure to use: the shape, the cap or the way it pours?',
        'What makes a good bottle cap: easy to open, hard to spill or simple to recycle?',
      ],
      people: [
        'Which bottle or jar from your childhood would you recognise in the dark?',
        'Which bottle was too lovely to throw away, and what did you do with it?',
      ],
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
      choice: ['A date on a packet: on the front, or on the lid?'],
      experience: ['Which code on a packet have you scanned out of curiosity?'],
    },
    atWork: {
      work: [
        'What do you look for first on a pack: the date, the ingredients or the batch code?',
        'Which mistake on a label is the most expensive to find late?',
      ],
      people: [
        "What's the funniest misprint you've ever seen on a pack?",
        "Which tin or packet with a very old date turned up in your family's cupboard?",
      ],
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
      idea: ['Which goods would you most like to see travel in refillable crates?'],
      problem: ["What's trickiest about reusable crates: washing, counting or getting them back?"],
      choice: ['Crates for the long run: fold-flat, or stackable?'],
      experience: ['Where have you seen reusable crates work really well?'],
    },
    atWork: {
      work: [
        'Where would reusable crates save the most waste: farms, shops or factories?',
        'What decides for reusable crates: the cost, the space or the way back?',
      ],
      people: [
        "What's the most unexpected use you've ever seen for a crate?",
        'Which old way of reusing crates, jars or bottles would you bring back?',
      ],
    },
  },
];
