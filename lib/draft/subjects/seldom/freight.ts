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
      choice: ['What matters most in air cargo: speed, tracking or careful handling?'],
      experience: ["What's the oddest-shaped load you have seen go into an aircraft hold?"],
      idea: [
        'Which airport would you most like to watch cargo planes at?',
        'What would you send by air to a friend on the other side of the world?',
      ],
    },
    atWork: {
      asks: [
        'Which part of an air shipment would you speed up first: booking, customs or collection?',
        'What makes an air cargo booking easy: live rates, quick answers or clear tracking?',
        "What's the most unusual thing you've seen loaded onto a plane?",
        "What's the most urgent shipment you ever had to get onto a plane?",
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
      choice: [
        'What helps you most with dangerous goods: clear labels, good training or somebody to ask?',
        'Dangerous goods training: in a classroom, or online?',
      ],
      idea: ['Which rule about dangerous goods would you like explained in plain words?'],
      problem: ['Which dangerous goods paper takes the most time to get right?'],
    },
    atWork: {
      asks: [
        'What matters most in moving dangerous goods: training, packing or paperwork?',
        'Which everyday product surprises people by counting as dangerous goods?',
        "What's hardest to remember about dangerous goods: the classes, the labels or the papers?",
        'Which part of dangerous goods work would you make simpler first: labels, papers or packing?',
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
      choice: [
        'What would you improve first at a loading dock: space, shelter or lighting?',
        'What makes a delivery go smoothly for you: a set time, a call ahead or a clear spot?',
        'At the loading dock: all deliveries early, or spread over the whole day?',
      ],
      idea: ['Which job at the loading dock would you happily hand over to a robot?'],
    },
    cued: [
      'What takes longest to learn on a *forklift*: the lifting, the turning or the reversing?',
      'What should every *driver* find at a loading dock: coffee, a shower or a clear sign?',
      'Which load is the heaviest that goes over a dock *leveller* where you work?',
      "What's hardest about reversing a *trailer* up to a dock: the angle, the mirrors or the audience?",
      'What makes a lorry miss its unloading *slot* most often: traffic, paperwork or the last stop?',
      'What do you want most from a dock *door* in winter: speed, warmth or a window?',
      'Which weather makes you gladdest of a dock *shelter*: rain, wind or snow?',
      'What do you check first for *safety* before you unload a lorry?',
    ],
    atWork: {
      asks: [
        'What makes a loading dock run smoothly: clear slots, good kit or good people?',
        'What would you improve first at your loading dock: slots, space or signs?',
        "What's the biggest or oddest thing you've seen come through a loading dock?",
        'What would a driver change first about most loading docks?',
      ],
      cued: [
        'What shortens *turnaround* at the dock most: booked slots, more hands or clear paperwork?',
        'How do you like *pallets* to arrive: all one size, or just well wrapped?',
        'Who looks after dock *scheduling* where you work: the office, the gatehouse or the software?',
        'What makes *waiting time* easier for a lorry driver: a text, a lounge or a set bay?',
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
      choice: [
        'What makes order picking easier: clear labels, short routes or a good trolley?',
        'Order picking: from a list on paper, or by voice in a headset?',
      ],
      idea: ['Which picking job would you hand to a robot first?'],
      experience: ['What small change has made picking faster where you work?'],
    },
    atWork: {
      asks: [
        'What helps a picker most: a good layout, clear labels or a good scanner?',
        'What would you improve first in order picking: the routes, the labels or the layout?',
        'Which matters more in picking: speed, or getting it right the first time?',
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
      choice: [
        '+What matters most in pallet racking: strength, space or easy access?',
        'What would you improve first in your warehouse: the racking, the aisles or the labels?',
        'More room for pallets: higher racking, or narrower aisles?',
      ],
      problem: ['Which goods are the most awkward to store on pallet racking?'],
    },
    atWork: {
      asks: [
        '+What keeps pallet racking safe: regular checks, careful drivers or clear load signs?',
        'How often should pallet racking be inspected: every week, month or quarter?',
        'What would you plan first in a new warehouse: the racking, the aisles or the loading bay?',
        "What's hardest to find in a full warehouse: a free bay, or the right pallet?",
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
      choice: [
        'Proof of delivery: a signature, or a photo?',
        'Where do you like a parcel to be left: with a neighbour, in a safe place or in your hands?',
        'What matters most in a proof of delivery: a photo, the time or a name?',
      ],
      idea: ['What would you like a proof of delivery to show besides a name?'],
    },
    atWork: {
      asks: [
        'What proves a delivery best: a photo, a signature or a name?',
        'Which delivery update do you find most useful: on its way, nearby or delivered?',
        'What matters most in proof of delivery: speed, a clear photo or an easy app for drivers?',
        "What's the strangest place you've ever seen a parcel left?",
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
      choice: [
        '+What matters most in a load: a fair rate, a good route or quick payment?',
        'A load for tomorrow: a long run, or several short ones?',
      ],
      idea: ['What would you like every load to say before you take it?'],
      experience: ['What was the most unusual load you have carried?'],
    },
    atWork: {
      asks: [
        'What makes a load board useful: fresh loads, trusted shippers or a quick search?',
        'What would a haulier most like less of: empty miles, waiting or chasing payment?',
        'A load for the way back: booked before you set off, or found on the road?',
        'How do you like to agree a load: in the app, by phone or by email?',
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
      choice: [
        'What would you use fleet camera footage for first: training, claims or route checks?',
        'What matters most in a fleet camera: clear pictures, easy fitting or quick access?',
        'Which would you fit first on a vehicle: a front, a rear or a side camera?',
      ],
      problem: ['Which manoeuvre in a big vehicle needs a camera most?'],
    },
    atWork: {
      asks: [
        'What matters most in a vehicle camera: picture quality, privacy or easy access?',
        'What makes drivers welcome a camera in the cab: fair rules, or proof on their side?',
        'Which spot around a big vehicle is hardest to see?',
        'How should camera footage help drivers most: training, fair claims or praise?',
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
      choice: [
        'What matters most when something is packed for export: strength, weight or fit?',
        'Something fragile for export: a wooden crate, or a strong carton?',
      ],
      idea: ['What would you have a crate built for, so that it travels safely?'],
      problem: ['Which goods are the trickiest to pack for a long sea journey?'],
    },
    atWork: {
      asks: [
        'What matters most in export packing: protection, weight or the paperwork?',
        "What's hardest to pack for a sea voyage: something fragile, heavy or oddly shaped?",
        'Which would you choose for a heavy machine: a crate, a pallet or a lined case?',
        'What does the most harm to goods on a long journey: damp, knocks or bad stacking?',
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
      choice: [
        '+What matters most in a box: strength, looks or easy opening?',
        '+A carton for a product: plain and brown, or printed all over?',
        'Which would you choose for a gift box: plain card, bright colour or your own print?',
      ],
      problem: ['Which shape of product is the trickiest to find a box for?'],
    },
    cued: [
      'What do you keep in an old *cardboard* box at home: photos, cables or Christmas lights?',
      'What would you put into a *gift box* for your best friend?',
      'A *mailer* box: closed with a tear strip, or with a lid that tucks in?',
      'What makes an *unboxing* feel special: tissue paper, a written note or a printed lid?',
      'Which colour of ink would you choose for a *printed* box?',
      'How do you get through the *tape* on a parcel: scissors, keys or fingernails?',
      'What do children make first out of a big *corrugated* box: a house, a car or a rocket?',
      'Which product most needs an *insert* to sit snugly in its box: glasses, candles or jam jars?',
    ],
    atWork: {
      asks: [
        'What matters most in choosing a carton: strength, size or print?',
        'What matters more in a shipping box: strength, or less empty space?',
        'Which would you improve first in your packaging: the size, the material or the look?',
        'Which size of product is hardest to find the right carton for: tiny, long or heavy?',
      ],
      cued: [
        'What was the trickiest *die cut* shape you have had to design or fold?',
        'Packing *e-commerce* orders: one box size for most of them, or a box for every product?',
        'Which *flute* do you reach for first when a product is heavy?',
        'When do you order boxes for the *Christmas* peak: in spring, in summer or in early autumn?',
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
      choice: [
        'What matters most to you in a bottle: easy to open, to refill or to recycle?',
        'Hand soap: a pump bottle, a refill pouch or a bar?',
        'What do you like best on a bottle: a pump, a spray or a flip-top?',
      ],
      experience: ['Which empty bottle or jar was so nice that you kept it?'],
    },
    atWork: {
      asks: [
        'What matters most in packaging for a liquid: the look, the seal or the recycling?',
        'What makes a good bottle cap: easy to open, hard to spill or simple to recycle?',
        'What makes a bottle a pleasure to use: the shape, the cap or the way it pours?',
        'Which closure would you choose for a new product: pump, spray or screw cap?',
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
      choice: [
        'What do you look for first on a food packet: the date, the ingredients or the origin?',
        'What would you like a code on a packet to tell you: where, when or how it was made?',
        'Information on a packet: printed in full, or behind a code you can scan?',
      ],
      idea: ['What would you like to find out by scanning the code on a product?'],
    },
    atWork: {
      asks: [
        '+Coding on a pack: inkjet, laser or label?',
        '+What matters most in product coding: clear print, line speed or little downtime?',
        "What's the funniest misprint you've ever seen on a pack?",
        'What do you look for first on a pack: the date, the ingredients or the batch code?',
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
      choice: [
        '+What matters most in a crate: strength, weight or easy stacking?',
        'Where would you use refillable crates first: in the shop, the warehouse or the van?',
        'Crates for the long run: fold-flat, or stackable?',
      ],
      idea: ['Which goods would you most like to see travel in refillable crates?'],
    },
    cued: [
      'Which load leaves a crate hardest to *wash*: fish, fruit or soil?',
      'What did you take back for the *deposit* as a child: bottles, crates or jars?',
      'What is the best thing you have seen made from an old *pallet*?',
      'What *foldable* thing do you use most: a crate, a chair or a table?',
      'Which *reusable* box or bag do you never leave the house without?',
      'What would you keep in a big stacking *tote*: tools, toys or vegetables?',
      'Which *plastic* packaging would you most like swapped for a crate that goes back?',
      'Which *returnable* container do you remember best: milk bottle, beer crate or bread tray?',
    ],
    atWork: {
      asks: [
        '+What makes refillable crates work: a deposit, a good wash or a quick return?',
        'Where would reusable crates save the most waste: farms, shops or factories?',
        'What decides for reusable crates: the cost, the space or the way back?',
        'What would you ship first in refillable crates: fruit, bread or drinks?',
      ],
      cued: [
        'Which is easier to start with: crates of your own, or a *pooling* scheme?',
        'Which liquid is the trickiest to clean out of an *IBC*?',
        'Who in *logistics* notices first when the empty crates stop coming back?',
        'Which link of the *supply chain* takes to reusable crates quickest: grower, depot or shop?',
      ],
    },
  },
];
