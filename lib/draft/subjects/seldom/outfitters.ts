import type { Subject } from '../subject';

/** Fleets, moves, post and small software that keep a firm going. */
export const outfitters: readonly Subject[] = [
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
      problem: ["What's trickiest to plan with electric vans: the routes, the chargers or the shifts?"],
      choice: ["An electric van: charged overnight at the depot, or at the driver's home?"],
      experience: ['What did drivers say after the first week in an electric van?'],
    },
    atWork: {
      work: [
        'What changes most for drivers of an electric van: the noise, the route or the breaks?',
        'What would you ask first about an electric van: the range, the charging or the load?',
      ],
      people: [
        'What do you remember about your first drive in an electric vehicle?',
        'Which doubter do you know who came round to electric driving, and how?',
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
      idea: ['Which part of your working day would you like to know the carbon of?'],
      problem: ['Which figure is hardest to track down for a carbon report?'],
      choice: ['Counting carbon at work: start with travel, or with what the firm buys?'],
      experience: ['Which small change at work has saved a surprising lot of energy?'],
    },
    atWork: {
      work: [
        "What makes you believe a firm's carbon figures: the detail, the method or the progress?",
        'Which takes longer in carbon accounting: getting the data, or agreeing the method?',
      ],
      people: [
        'Which part of your own carbon footprint surprised you most?',
        'Who got you to cut your carbon footprint, and what did you change first?',
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
      idea: ['Where would you plant a wood if somebody gave you the trees?'],
      problem: ['Which word about carbon would you like explained without jargon?'],
      choice: ['Looking after the air: new woods, or old peat bogs?'],
      experience: ['Which tree have you planted or watched grow?'],
    },
    atWork: {
      work: [
        'What matters most in a carbon project: proof, time or local people?',
        'What takes longest in a carbon project: the planting, the measuring or the checking?',
      ],
      people: [
        'Which forest or bog made you understand what carbon projects are about?',
        'What did you find hardest to believe about how trees and soil store carbon?',
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
      idea: ['What would you carry to a new office in your own arms?'],
      problem: ["What's hardest to pack up when an office moves?"],
      choice: ['A new office: a desk by the window, or near the kitchen?'],
      experience: ['What was the first thing you unpacked at your last office move?'],
    },
    atWork: {
      work: [
        'What always turns up behind the cabinets when an office moves?',
        'What do you pack first in an office move: the mugs, the plants or the files?',
      ],
      people: [
        'What did you save from the bin during an office move?',
        'What do you miss most about an office you moved out of?',
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
      idea: ['Who would you write a real letter to this week?'],
      problem: ["What's the oddest-shaped parcel that has ever arrived at your work?"],
      choice: ['Post at work: opened at once, or piled up until Friday?'],
      experience: ['What was the last letter you were happy to open?'],
    },
    atWork: {
      work: [
        'What arrives most in a mailroom these days: letters, parcels or lunch orders?',
        'Which kind of post still gets opened first where you work?',
      ],
      people: [
        "Who in a mailroom or at a front desk knew everybody's name?",
        'Which letter or parcel do you remember coming through the mailroom with good news?',
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
      idea: ['Which legal chore would you hand to software first?'],
      problem: ['Which legal phrase would you swap for plain English?'],
      choice: ['Reading a contract on screen: search for key words, or start at the top?'],
      experience: ['Which document took you longest to read before you could sign it?'],
    },
    atWork: {
      work: [
        'Which legal task would you hand to software first: searching, drafting or checking?',
        'Which is harder in legal tech: choosing the tool, or changing the habit?',
      ],
      people: [
        'What do you remember about legal work when it was all paper and binders?',
        'Which legal document would you most like to see cut to a single page?',
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
      idea: ['What would you like to insure by the hour?'],
      problem: ['Which part of an insurance policy would you turn into a picture?'],
      choice: ['A question about an insurance policy: in a chat, or on a video call?'],
      experience: ['Which belonging would you insure first if it took one tap?'],
    },
    atWork: {
      work: [
        'Which part of an insurance claim would you most like to do on a phone in minutes?',
        'Which would save an insurance team more time: fewer forms, or cleaner data?',
      ],
      people: [
        'What do you remember about buying insurance before it could be done online?',
        "What's the quickest an insurance matter has been sorted out for you, and how?",
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
      problem: ['Which official form takes you longest to fill in?'],
      choice: ['A pothole in your street: reported with a photo, or with a pin on a map?'],
      experience: ['Which public service surprised you by how easy it was online?'],
    },
    atWork: {
      work: [
        'Which public service would you most like to see made simple online?',
        "What's hardest to put online: a payment, a permit or a real conversation?",
      ],
      people: [
        'Which public servant went out of their way to help you?',
        'Which form used to mean a long queue and now takes you minutes online?',
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
      problem: ["What's hardest about working alone: the quiet, the breaks or the heavy lifting?"],
      choice: ['A day of work on your own: with the radio on, or in peace and quiet?'],
      experience: ['Where is the quietest place your work has taken you?'],
    },
    atWork: {
      work: [
        'What gets forgotten most by people who work alone: breaks, check-ins or lunch?',
        'What makes a shift on your own feel safer: a call, a light or a locked door?',
      ],
      people: [
        'When did you most wish for a second pair of hands while working alone?',
        'Who checked in on you when you worked alone, and how?',
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
      idea: ['What would you like software to do first with a supplier invoice?'],
      problem: ['Which detail is hardest to find on a supplier invoice?'],
      choice: ['Paying suppliers: every Friday, or the moment the invoice is in?'],
      experience: ["What's the oddest file name a supplier invoice has arrived with?"],
    },
    atWork: {
      work: [
        'What makes a supplier easy to pay: a clear invoice, the right code or a quick answer?',
        'Which day of the month is the longest in accounts payable?',
      ],
      people: [
        'Who in accounts has sorted out a payment for you when you really needed it?',
        "What's the strangest line you've seen on an invoice?",
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
      idea: ['Which reward would get you to collect stamps at a shop near you?'],
      problem: ["What's hardest about a loyalty card: finding it, filling it or remembering it?"],
      choice: ['A full loyalty card: spend the reward at once, or save it for a treat?'],
      experience: ['What was the last thing you got free with a full stamp card?'],
    },
    atWork: {
      work: [
        'What do regulars like best as a reward: money off, a free item or a surprise?',
        'What keeps customers coming back to a small shop more than anything else?',
      ],
      people: [
        'Which shop or café made you a regular, and how?',
        'Who behind the counter knows your order before you say it?',
      ],
    },
  },
];
