import type { Subject } from '../../subject';

/** Fleets, moves, post and small software that keep a firm going. */
export const businessOperations: readonly Subject[] = [
  {
    name: 'electric fleets',
    says: [
      '(ev|electric|electrified) (fleet|van fleet|truck|lorry|bus fleet)',
      'fleet electrification',
      '(depot|fleet|workplace|destination) charging',
      '(battery electric|zero emission) (truck|vehicle|bus)',
    ],
    clues:
      'chargers, depot, kwh, overnight, drivers, charge point, mileage, ev, van, battery, range, route, telematics, hgv, grant, emissions, fleet manager, rapid, lease, diesel, miles, transition, bus, whole-life cost, kilowatt, home charging, plug in, zero emission, load',
    asks: {
      idea: ['Which vehicle at your work would you make electric first?'],
      choice: [
        "An electric van: charged overnight at the depot, or at the driver's home?",
        'What interests you most about electric vans: the range, the quiet ride or the charging?',
      ],
      problem: ["What's trickiest to plan with electric vans: the routes, the chargers or the shifts?"],
    },
    cued: [
      'Where in your town would a *charger* for electric vans and cars be most useful?',
      'When do you plug in an electric vehicle: at half *battery*, or only when it runs low?',
      'Which journey would you choose to try out the *range* of an electric van?',
      'What should *drivers* do while an electric van charges: stretch, have a coffee or make calls?',
      'What did you notice first on an electric *bus*: the quiet, the smooth start or the seats?',
      'What would you miss least about a *diesel* van after going electric: the noise, smell or pumps?',
      'Which bus or delivery *route* near you should go electric first?',
      'What would you paint on the side of an electric *van*?',
      'What belongs next to the chargers in an electric *depot*: coffee, showers or a sofa?',
      'Where did your longest trip on electric *miles* take you?',
    ],
    atWork: {
      asks: [
        '+What matters most in switching a fleet to electric: charging, range or training drivers?',
        '+What do drivers ask first about electric vans?',
        '+How should a company prepare its drivers for electric vans?',
        '+Which vehicles in a fleet are easiest to switch to electric?',
        '+Where should fleet charging happen: at the depot, at home or on the road?',
        '+What would you ask first about an electric van: the range, the charging or the load?',
      ],
      cued: [
        'What changes first when a *depot* goes electric: the parking, the power or the shifts?',
        'What should a *fleet manager* ask drivers before the first electric vans arrive?',
        'Which *telematics* figure do you look at first in an electric fleet?',
        'How should van drivers be paid back for *home charging*: by meter, by mileage or a flat rate?',
        'Which work would you give an electric *HGV* first: the shuttle, the city or the night run?',
        'What takes longest for an electric fleet: the *grid* connection, the vehicles or the routines?',
      ],
    },
  },
  {
    name: 'carbon accounting',
    says: [
      'carbon (accounting|reporting|disclosure|data|calculator|ledger)',
      'scope (one|two|three|1|2|3) (emission|data|reporting)',
      '(ghg|greenhouse gas) (protocol|inventory|report|reporting)',
      'net zero (data|software|platform)',
    ],
    clues:
      'emissions, suppliers, tonnes, baseline, net zero, procurement, offset, esg, scope, footprint, co2, audit, disclosure, greenhouse gas, reporting, data, ghg protocol, supply chain, inventory, sustainability, csrd, calculator, target, reduction, energy, methodology, spend-based, decarbonise, verified, value chain, freight',
    asks: {
      experience: ['Which small change at work has saved a surprising lot of energy?'],
      choice: ['Counting carbon at work: start with travel, or with what the firm buys?'],
      problem: ['Which figure is hardest to track down for a carbon report?'],
      idea: ['Which part of your working day would you like to know the carbon of?'],
    },
    cued: [
      'Which journey of yours would you most gladly swap for a *low carbon* one?',
      'Which step to *net zero* would you like to see in your town first?',
      'What is the easiest *reduction* at home: heating, driving or food?',
      'How do you picture one *tonne* of carbon: a balloon, a car or a house?',
    ],
    atWork: {
      asks: [
        '+Which figure is hardest to collect for carbon accounting?',
        '+Who asks for carbon figures most: customers, banks or staff?',
        '+Which department holds the most useful data for carbon accounting?',
        '+What helps a small firm start carbon accounting: a template, advice or a deadline?',
      ],
      cued: [
        'Which *supplier* question gets the best answers in a survey?',
        'How do you explain *Scope* 3 to a new colleague in one sentence?',
      ],
    },
  },
  {
    name: 'carbon credits',
    says: [
      'carbon (credit|offset|offsetting|removal|market|project)',
      '(biochar|reforestation|mangrove|peatland) (project|credit|carbon)',
      '(forest|blue|soil) carbon',
      'voluntary carbon',
    ],
    clues:
      'registry, tonnes, verified, forest, soil, developers, removals, biodiversity, offset, biochar, mangrove, peatland, project, methane, sequestration, cookstove, emission, climate, reforestation, co2, net zero, landowner, trading, retire, additionality, tree planting, permanence, integrity, vcm, woodland',
    asks: {
      problem: ['Which word about carbon would you like explained without jargon?'],
      choice: [
        'Which nature would you most like to help protect: rainforest, peat or seagrass?',
        'Looking after the air: new woods, or old peat bogs?',
      ],
      experience: ['Which tree have you planted or watched grow?'],
    },
    cued: [
      'Which *forest* would you like to protect: rain, beech or boreal?',
      'What would you plant first in soil mixed with *biochar*: tomatoes, trees or roses?',
      'Which would you rather see up close: a *mangrove* swamp, a peat bog or a kelp forest?',
      'Which place near you would be good for *reforestation*: a hillside, a field edge or a park?',
    ],
    atWork: {
      asks: [
        '+What would you like explained first about carbon credits?',
        "+What's the best first step into carbon credits: advice, a small trial or a full plan?",
        'Which question about carbon credits would you put to an expert?',
        'What makes a carbon credit trustworthy?',
      ],
      cued: [
        'Which question do *buyers* ask first about carbon removals?',
        'What proof of *sequestration* convinces you most?',
      ],
    },
  },
  {
    name: 'office moves',
    says: [
      '(office|commercial|business|library|laboratory|server) (removal|relocation|mover|moving)',
      'office mov(e|ing)',
      '(crate|moving crate) (hire|rental)',
      'furniture (clearance|installation team)',
    ],
    clues:
      'crates, labels, weekend move, desks, it relocation, floor plan, packing, new office, relocation, removal, server, porter, pc, van, furniture, downtime, storage, it kit, clearance, chair, lift, cables, landlord, filing cabinet, quote, disposal, library, trolley, project manager, dilapidation, decommission',
    asks: {
      choice: [
        'A new office: a desk by the window, or near the kitchen?',
        'What would you take to a new office first: a plant, a mug or a photo?',
      ],
      problem: ["What's hardest to pack up when an office moves?"],
      idea: ['What would you carry to a new office in your own arms?'],
    },
    cued: [
      'Which *desk* item goes with you to every new office?',
      'What do you write on a box *label* so that you find it again?',
      'Who would you ask to help with a *weekend move*: a friend, a brother or the whole team?',
      'What would you put on the wall of a *new office* first?',
    ],
    atWork: {
      asks: [
        '+What should be ready first in a new office: the internet, the desks or the coffee?',
        'What makes an office move easy: clear labels, a good plan or a weekend to do it?',
        'What do you pack first in an office move: the mugs, the plants or the files?',
        'What always turns up behind the cabinets when an office moves?',
      ],
      cued: [
        'What should be tested first after a *server* or IT move: phones, printers or logins?',
        'What helps a team like a new *floor plan*: a tour, a say in it or a plant for each desk?',
      ],
    },
  },
  {
    name: 'mailroom',
    says: [
      '(mail ?room|post ?room)',
      'franking( machine)?',
      '(virtual|registered|business) (address|mailbox)',
      '(hybrid|bulk|direct|digital) mail (service|house|room|campaign)',
      '(digital|scanned) post',
    ],
    clues:
      'letters, envelopes, parcels, postage, stamps, deliveries, scanned, forwarding, franking, post, courier, scan, registered address, po box, hybrid, sort, address, bulk, mailbox, delivery, digital, postcode, ink cartridge, label, recorded, royal mail, inbound, virtual, mail merge, folder inserter, receipt',
    asks: {
      choice: ['Post at work: opened at once, or piled up until Friday?'],
      problem: ["What's the oddest-shaped parcel that has ever arrived at your work?"],
      idea: ['Who would you write a real letter to this week?'],
      experience: ['What was the last letter you were happy to open?'],
    },
    cued: [
      'Which *stamp* would you design if you were asked?',
      'What do you do with a beautiful *envelope*: keep it, reuse it or tear it open?',
      'Where do you like your *parcels* delivered: home, work or a locker?',
      'Who sends you the nicest handwritten *letters* or cards?',
    ],
    atWork: {
      asks: [
        'What makes a mailroom run well: good labels, quick alerts or clear shelves?',
        'What arrives most in a mailroom these days: letters, parcels or lunch orders?',
        'How do you like post handled at work: delivered to desks, collected or scanned?',
        'Which would help a mailroom most: parcel lockers, scanning or better shelves?',
      ],
      cued: [
        'What changed most in your *mailroom* when letters began to be scanned?',
        'Which kind of *post* gets opened first at your work?',
      ],
    },
  },
  {
    name: 'legal technology',
    says: [
      'legal innovation',
      '(law firm|legal) (software|ai|technology|operations|workflow|automation|research tool)',
      '(e ?discovery|document automation|clause library)',
      'case management (system|software)',
    ],
    clues:
      'lawyers, contracts, matters, paralegal, drafting, clauses, solicitors, precedents, billing, law firm, ai, case management, e-discovery, workflow, automation, document, compliance, counsel, demo, redaction, time recording, prompt, in-house, court, risk, innovation, client, practice management, hallucination',
    asks: {
      problem: ['Which legal phrase would you swap for plain English?'],
      idea: ['Which legal chore would you hand to software first?'],
      choice: [
        'Reading a contract on screen: search for key words, or start at the top?',
        'Which legal document would you like in plain words: a lease, a will or a contract?',
      ],
    },
    cued: [
      'Which *contract* do you think everybody should be able to read?',
      'Who would make the best *lawyer* in your circle of friends?',
      'Which small print would you like *AI* to sum up for you in one line?',
      'Which paper *document* would you scan first at home?',
    ],
    atWork: {
      asks: [
        '+Which legal task would you hand to software first: searching, drafting or checking?',
        '+What helps a legal team take to new software?',
        '+Which is harder in legal tech: choosing the tool, or changing the habit?',
        '+What makes a legal tool catch on: simple screens, good training or real time saved?',
      ],
      cued: [
        'Which *clause* do you look for first in a contract?',
        'What did *automation* give your firm back: time, calm or earlier evenings?',
      ],
    },
  },
  {
    name: 'insurance technology',
    says: [
      'insurance (technology|tech|innovation)',
      '(claims|underwriting|policy administration|broker) (software|platform|automation|system|ai)',
      '(digital|embedded|parametric|on demand) insurance',
      '(first notice of loss|fnol)',
    ],
    clues:
      'insurers, claims, brokers, policyholders, underwriters, quote, premium, telematics, underwriting, policy, ai, api, fraud, digital, insurtech, platform, parametric, risk, embedded, reinsurance, mga, automation, legacy system, actuary, renewal, first notice, pricing, data, adjuster',
    asks: {
      choice: [
        'A question about an insurance policy: in a chat, or on a video call?',
        'Which insurance would you like to have on your phone: travel, car or home?',
      ],
      experience: ['Which belonging would you insure first if it took one tap?'],
      idea: ['What would you like to insure by the hour?'],
    },
    cued: [
      'How do you like to make a *claim*: in an app, by phone or with somebody across a desk?',
      'Which question should a *quote* never need to ask you twice?',
      'Which would you rather chat to about cover: a person, or a clever *AI* helper?',
      'How do you pay a *premium*: once a year or month by month?',
    ],
    atWork: {
      asks: [
        'Where can technology help insurance most: quotes, claims or customer service?',
        'Which part of an insurance claim would you most like to do on a phone in minutes?',
        'Which would save an insurance team more time: fewer forms, or cleaner data?',
        'Which insurance process would you digitise first: quotes, renewals or claims?',
      ],
      cued: [
        'Which task would *underwriters* gladly hand over to a machine first?',
        'Which part of a *claim* has become quicker in your firm thanks to software?',
      ],
    },
  },
  {
    name: 'government technology',
    says: [
      'government (technology|tech|software)',
      'civic ?tech',
      '(e ?government|digital government|smart city|smart cities)',
      '(council|citizen|municipal|public sector) (software|app|portal|platform|technology)',
    ],
    clues:
      'citizens, permits, councils, municipal, residents, open data, public sector, portal, civic, procurement, smart city, digital service, department, framework, legacy, accessibility, form, identity, planning, cloud, minister, pilot, parking, e-governance, payment, city hall, contract award, cyber, aadhaar',
    asks: {
      idea: ['Which job at the town hall would you like to do from your sofa?'],
      choice: [
        'A pothole in your street: reported with a photo, or with a pin on a map?',
        'What matters most in an online public service: speed, plain words or a human to call?',
      ],
      experience: ['Which public service surprised you by how easy it was online?'],
    },
    cued: [
      'Which *permit* would you like to get with three clicks: parking, building or a street party?',
      'What should a *smart city* fix first: bins, buses or street lamps?',
      'What would you look up first in the *open data* of your town: trees, traffic or planning?',
      'Where do you pay for *parking* most easily: a meter, an app or a person?',
    ],
    atWork: {
      asks: [
        'Which public service would you most like to see made simple online?',
        'What matters most in a public website: plain words, speed or access for all?',
        'Which public service would you put online first: permits, payments or bookings?',
        "What's hardest to put online: a payment, a permit or a real conversation?",
      ],
      cued: [
        'What makes a *pilot* project in the public sector turn into a real service?',
        'Which *legacy* system would you be proudest to replace one day?',
      ],
    },
  },
  {
    name: 'lone workers',
    says: [
      'lone (worker|working)',
      '(panic|duress) (button|alarm)',
      'man ?down (alarm|detection)',
      'two way radio',
      'walkie ?talkie',
    ],
    clues:
      'gps, check in, handset, site visits, patrol, body worn, coverage, panic button, alarm, man down, device, radio, risk assessment, duress, monitoring, call sign, safety, employer, two-way, fob, bs 8484, vulnerable, response, escalation, community nurse, lanyard, estate agent, sos, location, signal, app, fall detection, out of hours, walkie talkie',
    asks: {
      idea: ['How do you like to check in when you work alone: a call, a text or an app?'],
      choice: [
        'What matters most when you work alone: a charged phone, a clear plan or a regular call?',
        'A day of work on your own: with the radio on, or in peace and quiet?',
      ],
      experience: ['Where is the quietest place your work has taken you?'],
    },
    cued: [
      'What do you eat on a long *shift* on your own: soup, sandwiches or snacks?',
      'Which *radio* programme keeps you company on a long drive?',
      'What do you tell somebody before a walk on your own: the *route*, the time or both?',
      'What do you carry in your bag for *safety*: a torch, a whistle or a charged phone?',
    ],
    atWork: {
      asks: [
        '+What matters most for lone workers: regular check-ins, training or a reliable alarm?',
        'How do you prefer to check on lone workers: by app, by call or by a wearable?',
        'What gets forgotten most by people who work alone: breaks, check-ins or lunch?',
        'Which lone worker device would you choose: a phone app, a wearable or a key fob?',
      ],
      cued: [
        'Which *device* do your lone workers like best to carry?',
        'How often does your *patrol* check in on a night shift?',
      ],
    },
  },
  {
    name: 'accounts payable',
    says: [
      'ap (team|software|clerk)',
      'payables (team|software|platform)',
      'supplier (payment|statement|invoice)',
      '(bill|invoice) (approval|matching|capture|processing)',
      'three way match',
    ],
    clues:
      'invoices, matching, payment run, approval, remittance advice, due date, supplier, ap, ocr, three-way match, purchase order, finance team, duplicate, ledger, statement, automation, late payment, cash flow, coding, vendor, reconciliation, remittance, fraud, bank details, month end, expense, erp, early payment, bacs, scanning, audit trail',
    asks: {
      choice: ['Paying suppliers: every Friday, or the moment the invoice is in?'],
      idea: ['What would you like software to do first with a supplier invoice?'],
      problem: ['Which detail is hardest to find on a supplier invoice?'],
      experience: ["What's the oddest file name a supplier invoice has arrived with?"],
    },
    cued: [
      'How do you keep your own *receipts*: a box, a folder or photos on the phone?',
      'When do you pay a bill: on the *due date*, straight away or at the weekend?',
      'How do you like a supplier to send a *statement*: post, email or portal?',
      'What would you do first with a *duplicate* bill: check, call or wait?',
      'Which *approval* do you wait for longest at work: expenses, leave or a purchase?',
      'How do you check new *bank details*: a call, an email or a second pair of eyes?',
      'Which thing would you hand to *automation* first: filing, paying or chasing?',
      'Which colour do you give a paid *invoice*: green, grey or a stamp?',
    ],
    atWork: {
      asks: [
        'What makes a supplier easy to pay: a clear invoice, the right code or a quick answer?',
        'What makes accounts payable run smoothly: clear invoices, quick approvals or one inbox?',
        'What would you automate first in accounts payable: matching, approval or payment?',
        'What would suppliers appreciate most: a portal, quick answers or clear dates?',
      ],
      cued: [
        'Which report do you open first before a *payment run*?',
        'What settles a failed *three-way match* fastest: the buyer, the warehouse or the supplier?',
        'Which *coding* tip do you give every new starter in AP?',
        'When do you schedule *reconciliation*: weekly, at month end or as things come in?',
      ],
    },
  },
  {
    name: 'loyalty app',
    says: [
      'loyalty (app|platform|software|engine|wallet)',
      '(digital|app based|virtual) (stamp|loyalty|punch) card',
      '(cashback|rewards|points) (app|engine|platform)',
      'wallet pass(es)?',
    ],
    clues:
      'stamps, redeem, points, regulars, qr code, rewards, push notification, scan, card, wallet, download, perk, qr, birthday treat, member, tier, cashback, coffee, repeat visit, digital, punch, sign up, retention, earn, tenth, voucher, referral, collect, phone, exclusive',
    asks: {
      experience: ['+What makes a loyalty app easy to use?', '+How many loyalty cards are in your wallet?'],
      choice: [
        'A loyalty reward: a free coffee, a birthday treat or something for a friend?',
        'A full loyalty card: spend the reward at once, or save it for a treat?',
      ],
    },
    cued: [
      'Which *birthday treat* would you like from a shop you love?',
      'Which *coffee* would you have with your tenth stamp?',
      'What would you like to *redeem* points for: cake, a discount or a gift?',
      'Where do you keep a *loyalty card*: in the purse, on the phone or in the car?',
    ],
    atWork: {
      asks: [
        '+What do regulars like best as a reward: money off, a free item or a surprise?',
        '+What makes a loyalty scheme work: a good reward, an easy start or a friendly reminder?',
        'A loyalty scheme: stamps, points or surprises?',
        'Which shop or café made you a regular, and how?',
      ],
      cued: [
        'Which *push notification* do regulars actually like to get?',
        'What brings *members* back: points, surprises or a good hello?',
      ],
    },
  },
];
