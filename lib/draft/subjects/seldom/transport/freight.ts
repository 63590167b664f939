import type { Subject } from '../../subject';

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
      experience: ["What's the oddest-shaped load you have seen go into an aircraft hold?"],
      choice: ['An urgent shipment: by air the whole way, or partly by sea?'],
      problem: ['Which part of an air cargo shipment takes the most chasing?'],
      idea: ['Which kind of goods would you always send by air?'],
    },
    cued: [
      'Which *perishables* would you most like fresh off a plane: mangoes, flowers or fish?',
      'Where do you watch a big *freighter* from best: a terrace, a hill or a fence?',
      'What was the last *urgent* parcel you sent or waited for?',
      'Which animal would you love to see flown on a *charter*: a horse, a panda or a whale?',
    ],
    atWork: {
      asks: [
        'What matters most in an air cargo partner: reliability, tracking or quick answers?',
        'What makes an air cargo booking easy: live rates, quick answers or clear tracking?',
        "What's the most unusual thing you've seen loaded onto a plane?",
        'Which part of an air shipment would you speed up first: booking, customs or collection?',
      ],
      cued: [
        'Which paper holds up *customs* for air cargo most often?',
        'What makes a good *ground handling* team stand out on a busy night?',
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
      choice: ['Dangerous goods training: in a classroom, or online?'],
      problem: ['Which dangerous goods paper takes the most time to get right?'],
      idea: ['Which rule about dangerous goods would you like explained in plain words?'],
      experience: ['What did you learn first when you started working with dangerous goods?'],
    },
    cued: [
      'Where have you noticed a *flammable* sign at home: on a spray can, paint or glue?',
      'Where do you keep *lithium batteries* on a flight: in hand luggage, in a pouch or in the device?',
      'What do you notice first about a *tanker* on the road: the plates, the shine or the driver?',
      'Which symbol for *hazardous* goods would you recognise at once?',
    ],
    atWork: {
      asks: [
        'What matters most in moving dangerous goods: training, packing or paperwork?',
        'Which everyday product surprises people by counting as dangerous goods?',
        "What's hardest to remember about dangerous goods: the classes, the labels or the papers?",
        'What helps most with dangerous goods rules: a checklist, an adviser or clear software?',
      ],
      cued: [
        'Which part of *ADR* training do drivers remember best: the films, the fire practice or the stories?',
        'Which question about *lithium batteries* comes up most with your shippers?',
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
      choice: ['At the loading dock: all deliveries early, or spread over the whole day?'],
      idea: ['Which job at the loading dock would you happily hand over to a robot?'],
      experience: ['What was the biggest load you helped to unload at a dock?'],
      problem: ['At what time of day is the loading dock busiest where you work?'],
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
        '+What makes a loading dock run smoothly: clear slots, good kit or good people?',
        '+Which part of a loading dock would you automate first?',
        '+Who should book a dock slot: the haulier, the supplier or the warehouse?',
        '+What helps most when a lorry runs late for the dock: a new slot, a call or spare space?',
        '+How do you cut waiting time at a loading dock: booked slots, more doors or early notice?',
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
      choice: ['Order picking: from a list on paper, or by voice in a headset?'],
      experience: ['What small change has made picking faster where you work?'],
      idea: ['Which picking job would you hand to a robot first?'],
      problem: ['Which kind of item takes the longest to pick?'],
    },
    cued: [
      'Which would you like to find on your doorstep first from a *warehouse*: shoes, books or tools?',
      'What household chore would you give a *robot* to do?',
      'How would you sort a *shelf* at home: by colour, by size or by how often you need it?',
      'What would you ask for at home if a *headset* could fetch it for you?',
    ],
    atWork: {
      asks: [
        '+What helps a picker most: a good layout, clear labels or a good scanner?',
        'What would you improve first in order picking: the routes, the labels or the layout?',
        'Which matters more in picking: speed, or getting it right the first time?',
        'What helps new pickers learn fastest: a buddy, clear labels or hands-on practice?',
      ],
      cued: [
        'Which helped you more in the *warehouse*: better lighting, better labels or shorter routes?',
        'Which item would you place nearest to the *packers*?',
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
      choice: ['More room for pallets: higher racking, or narrower aisles?'],
      problem: ['Which goods are the most awkward to store on pallet racking?'],
      idea: ['What would you change first about the racking where you work?'],
      experience: ['What have you learned about racking from people who use it every day?'],
    },
    cued: [
      'What would you put up first with *shelving* for the garage?',
      'What would you do with the space under a *mezzanine*?',
      'Which job in a *warehouse* would you like to try for a day?',
      'What would you store on *longspan* shelves in a shed: tools, paint or jam?',
    ],
    atWork: {
      asks: [
        '+What keeps pallet racking safe: regular checks, careful drivers or clear load signs?',
        'Which gives a warehouse more room: taller racking, narrow aisles or a mezzanine?',
        'What would you plan first in a new warehouse: the racking, the aisles or the loading bay?',
        "What's hardest to find in a full warehouse: a free bay, or the right pallet?",
      ],
      cued: [
        'Which habit keeps a *forklift* aisle clear all day?',
        'What do you check first on a walk round before an *inspection*?',
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
      choice: ['+Proof of delivery: a signature, or a photo?'],
      problem: ['Which deliveries are the hardest to prove: kerbside, doorstep or goods-in?'],
      idea: ['What would you like a proof of delivery to show besides a name?'],
      experience: ['When did a good proof of delivery save you a long phone call?'],
    },
    cued: [
      'Where do you like your *parcel* left: the porch, a neighbour or the shed?',
      'What does your *signature* look like on a tiny screen?',
      'Which *notification* about a delivery do you like best: on the way, ten stops away or delivered?',
      'How do you greet your usual delivery *driver*: a wave, a chat or by name?',
    ],
    atWork: {
      asks: [
        '+What proves a delivery best: a photo, a signature or a name?',
        'Which delivery update do you find most useful: on its way, nearby or delivered?',
        'What matters most in proof of delivery: speed, a clear photo or an easy app for drivers?',
        "What's the strangest place you've ever seen a parcel left?",
      ],
      cued: [
        'What do your *drivers* like better: a photo, a barcode or a signature?',
        'When does an *invoice* go out at your firm: at the drop, overnight or at month end?',
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
    cued: [
      'What would you listen to on a long run in a *lorry*: music, a podcast or nothing?',
      'Which load looks best on a *flatbed* going past: timber, a boat or a tractor?',
      'What would you paint on the side of a *truck* of your own: flames, stars or your name?',
      'Where does a long-distance *haulier* get the best breakfast: a truck stop, a café or at home?',
    ],
    atWork: {
      asks: [
        '+A load for the way back: booked before you set off, or found on the road?',
        '+What would a haulier most like less of: empty miles, waiting or chasing payment?',
        'What builds trust on a freight exchange: checks, reviews or a first good job?',
        'What do you check first on a load board: the route, the weight or the pickup time?',
      ],
      cued: [
        'Which *backload* are you always glad to find?',
        'What does a good *dispatcher* tell a driver first: the time, the gate or the contact?',
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
      problem: ['Which manoeuvre in a big vehicle needs a camera most?'],
      choice: [
        'Reversing a big vehicle: by the mirrors, or by the camera?',
        'What would you want from fleet cameras first: clear footage, live alerts or driver tips?',
      ],
      idea: ['Which view would you like a fleet camera to give your drivers?'],
    },
    cued: [
      'Which view of the road would you love to have from the *cab* of a lorry?',
      'What should every *cyclist* and driver know about sitting high up in a truck?',
      'What makes a long day in a *van* pleasant: the radio, the seat or the flask?',
      'Which stretch of road would make the prettiest *dashcam* film?',
    ],
    atWork: {
      asks: [
        'What matters most in a vehicle camera: picture quality, privacy or easy access?',
        'What makes drivers welcome a camera in the cab: fair rules, or proof on their side?',
        'Which spot around a big vehicle is hardest to see?',
        'Which fleet data is most useful: footage, alerts or driver scores?',
      ],
      cued: [
        'How do you tell a *driver* about a new camera so that it is welcome from day one?',
        'Which *footage* have you shown in a training, and what did people learn?',
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
      choice: ['Something fragile for export: a wooden crate, or a strong carton?'],
      idea: ['What would you have a crate built for, so that it travels safely?'],
      problem: ['Which goods are the trickiest to pack for a long sea journey?'],
      experience: ['What was the best-packed thing you have unwrapped?'],
    },
    cued: [
      'Which piece of *artwork* would you have boxed up to travel the world with you?',
      'What would you worry about most if a *piano* had to cross the sea: keys, legs or stairs?',
      'Which *fragile* thing at home would need the most padding on a long journey?',
      'Where would a *container* with all your furniture be heading, if you could choose?',
    ],
    atWork: {
      asks: [
        'Which protection matters most on a sea journey: against damp, knocks or movement?',
        'What matters most in export packing: protection, weight or the paperwork?',
        "What's hardest to pack for a sea voyage: something fragile, heavy or oddly shaped?",
        'What does the most harm to goods on a long journey: damp, knocks or bad stacking?',
      ],
      cued: [
        'Which *machinery* is the most satisfying to see packed and ready to ship?',
        'What do customers most often forget to tell you about their *machine* before packing?',
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
        '+A carton for a product: plain and brown, or printed all over?',
        '+What matters most in a box: strength, looks or easy opening?',
      ],
      problem: ['Which shape of product is the trickiest to find a box for?'],
      idea: ['What do you like to tuck into a box before you tape it shut?'],
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
        '+What makes a parcel a pleasure to open?',
        '+Which product is hardest to pack well: glass, food or odd shapes?',
        'Which small detail makes a box easier to use?',
        'What do you notice first about the box a parcel comes in?',
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
      experience: [
        '+What kind of cap do you find easiest to open?',
        '+Which product comes in a bottle with a really clever cap?',
      ],
      choice: [
        '+What catches your eye first on a bottle: the shape, the colour or the label?',
        '+What matters most to you in a bottle: easy to open, to refill or to recycle?',
      ],
    },
    cued: [
      'Which product do you buy as a *refill* already, or would you like to?',
      'What do you keep in an old *jar*: buttons, screws, spices or coins?',
      'Which do you find handiest in the kitchen: a *pump* or a squeezy bottle?',
      'How do you like a *glass* bottle to look: clear, amber or green?',
    ],
    atWork: {
      asks: [
        'What do customers notice first about a bottle: the shape, the colour or the cap?',
        'Which material would you choose for a new bottle: glass, aluminium or recycled plastic?',
        'What makes a good bottle cap: easy to open, hard to spill or simple to recycle?',
        'What makes a bottle a pleasure to use: the shape, the cap or the way it pours?',
      ],
      cued: [
        'Which *closure* gets the most praise from the people who use the product?',
        'What do you ask a supplier first about a *recyclable* cap?',
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
        'A date on a packet: on the front, or on the lid?',
        'What would you like to see when you scan a food packet: a recipe, the farm or the nutrition?',
        'What do you look for first on a food packet: the date, the ingredients or the origin?',
      ],
      experience: ['Which code on a packet have you scanned out of curiosity?'],
    },
    cued: [
      'What do you look for first on a *label*: the date, the contents or where it comes from?',
      'How strict are you with a *best before* date: to the day, by smell or by look?',
      'What would you like to find out through a *QR code* on your food: the farm, a recipe or a story?',
      'What do you scan a *barcode* for most: paying, prices or what is inside?',
    ],
    atWork: {
      asks: [
        '+Coding on a pack: inkjet, laser or label?',
        '+What matters most in product coding: clear print, line speed or little downtime?',
        "What's the funniest misprint you've ever seen on a pack?",
        'What do you look for first on a pack: the date, the ingredients or the batch code?',
      ],
      cued: [
        'Which part of an *inkjet* coder needs most attention on your line: the head, the ink or the sensor?',
        'Which would you choose for a new line of cartons: *laser* or ink?',
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
      choice: ['Crates for the long run: fold-flat, or stackable?'],
      problem: ["What's trickiest about reusable crates: washing, counting or getting them back?"],
      idea: ['Which goods would you most like to see travel in refillable crates?'],
      experience: ['Where have you seen reusable crates work really well?'],
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
        '+Which feature would the perfect reusable crate have?',
        '+Which products would you move in reusable crates first?',
        '+What would reusable crates replace first at your work: cardboard, film or bags?',
        '+What makes a returnable crate worth keeping: strength, stacking or easy cleaning?',
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
