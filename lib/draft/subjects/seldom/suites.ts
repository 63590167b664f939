import type { Subject } from '../subject';

/** Large software of firms, one job each: reports, pictures, catalogues, flows of work. */
export const suites: readonly Subject[] = [
  {
    name: 'email signatures',
    says: [
      '(email|e ?mail) (signature|footer)',
      'signature (manager|management) for (outlook|gmail|email)',
      '(shared|team) inbox',
      'inbox (zero|management|assistant)',
      '(email|e ?mail) (client|assistant|plugin|template)',
    ],
    clues:
      'outlook, gmail, banner, footer, inbox, replies, unread, snooze, logo, template, disclaimer, job title, branding, shared mailbox, html, contact details, spam, headshot, reply, marketing, click, it admin, deliverability, consistent, out of office, social icon, business card, mobile number, dkim, newsletter',
    asks: {
      choice: [
        '+What belongs in an email signature: a name, a phone number or a photo?',
        'An email signature: just the name and number, or a picture as well?',
        'How do you like to start an email: hello, dear or just the name?',
      ],
      idea: ['How do you like to end an email: kind regards, many thanks or just your name?'],
    },
    atWork: {
      asks: [
        'Which would you add first to a team email signature: a logo, a link or a photo?',
        'What matters most in an email signature: clear details, a good design or the same for everyone?',
        "What do you look for first in somebody's email signature?",
        'Which goes out of date first in an email signature: the title, or the number?',
      ],
    },
  },
  {
    name: 'time zones',
    says: [
      'time ?zone (support|converter|detection|setting|planner|difference)',
      '(across|different|multiple|several) time ?zone',
      'meeting (poll|planner|scheduler)',
      'world clock',
    ],
    clues:
      'utc, calendar, remote, meeting, daylight saving, offices, convert, clock, gmt, scheduling, est, distributed, async, global, converter, ist, overlap, dst, london, new york, webinar, working hours, slot, app, clocks change, invite, cet, offshore, hours ahead, availability, sydney, timestamp',
    asks: {
      choice: [
        'A call with the other side of the world: early morning, or late evening?',
        'How do you keep track of other time zones: a clock, an app or in your head?',
      ],
      problem: ['Which time difference do you always have to look up?'],
      idea: ['Which city would you most like to work with for a week?'],
    },
    atWork: {
      asks: [
        'What makes work across time zones easier: shared hours, clear notes or recorded meetings?',
        'Which suits a team across time zones better: early calls or written messages?',
        'Which hour of your day suits a call abroad best?',
        'What suffers first when a team works across time zones: meetings, sleep or answers?',
      ],
    },
  },
  {
    name: 'scheduled reports',
    says: [
      '(scheduled|automated|automatic|custom|monthly|weekly) report(ing)? (by email|feature|builder|tool|template)',
      'report(ing)? (builder|automation|template)',
      '(kpi|board) (report|pack|reporting)',
      'weekly digest',
    ],
    clues:
      'kpi, pdf, schedule, metrics, charts, inbox, stakeholders, export, dashboard, automated, email, analytics, data, spreadsheet, filter, monthly, weekly, template, insight, csv, recipient, bi, feature, daily digest, manual reporting, widget, every monday, report builder, real-time, alert, custom',
    asks: {
      choice: [
        '+How do you like your figures: in a chart, in a table or in a short summary?',
        'When do you like to get a report: first thing on Monday, or at the end of the week?',
      ],
      experience: ['What makes a report easy to read?'],
      problem: ['~What do you read first in a long report: the first page, the charts or the end?'],
    },
    atWork: {
      asks: [
        '+How do you prefer to get a report: by email, on a dashboard or in a meeting?',
        '+What matters most in a report: the right figures, good timing or a clear summary?',
        'Which report at work takes longest to put together?',
        'Who taught you to read the story behind the numbers in a report?',
      ],
    },
  },
  {
    name: 'many currencies',
    says: [
      'multi ?currency (account|invoice|invoicing|support|wallet|pricing|accounting)',
      '(local|several|multiple) currenc(y|ies)',
      'currency (support|conversion|risk|account|hedging)',
      'exchange rate (update|risk|feed)',
    ],
    clues:
      'euro, dollars, exchange rate, invoices, hedge, subsidiaries, accounts, pounds, multi-currency, fx, payment, wallet, transfer, international, checkout, sterling, conversion, bank account, iban, payout, supplier, cross-border, usd, overseas, gbp, swift, fintech, settle, rupee, remittance, mid-market',
    asks: {
      choice: [
        'How do you like to pay abroad: by card, by phone or in cash?',
        'Which foreign banknote or coin do you find the most beautiful?',
        'Prices abroad: worked out in your head each time, or simply paid?',
      ],
      idea: ['Which currency would you like to have in your wallet for the next trip?'],
    },
    atWork: {
      asks: [
        '+What matters most with several currencies: a good rate, low fees or clear reports?',
        "What's hardest about business in several currencies: rates, fees or timing?",
        'Which gets in the way more: the exchange rate, or the days a payment takes?',
        'Which currencies does your business use most?',
      ],
    },
  },
  {
    name: 'product tours',
    says: [
      '(product|guided|interactive|in ?app) (tour|walkthrough|demo|guide|onboarding)',
      '(live|recorded|interactive) product demo',
      'user onboarding',
      'digital adoption',
      'tool ?tip',
      'onboarding (checklist|flow) for (users|customers)',
    ],
    clues:
      'walkthrough, tooltips, first login, checklist, users, activation, self serve, onboarding, demo, in-app, saas, feature, adoption, interactive, guided, webinar, trial, churn, click-through, sign-up, dashboard, product manager, recording, video, no-code, screen, workflow, platform, live demo, conversion, step-by-step',
    asks: {
      choice: [
        'A new app: take the tour first, or press every button?',
        'How do you like to learn a new app: with a tour, a video or by trying?',
        'What matters most in a product tour: short, clear or easy to skip?',
      ],
      problem: ['~What do you click when a new app offers you a tour: next, skip or the cross?'],
    },
    atWork: {
      asks: [
        'How do you learn new software best: by clicking around, or by being shown?',
        'What makes a product tour useful: short steps, real tasks or a way to skip?',
        'Which do you prefer for new software: a video, a guided tour or a live demo?',
        'What makes you give up on a new app fastest?',
      ],
    },
  },
  {
    name: 'picture library',
    says: [
      'digital asset management',
      '(image|photo|media|brand|asset) (library|bank|portal|hub)',
      'dam (system|software|platform)',
      'brand (asset|portal)',
      '(tag|tagging|organise|organize) (your )?(photos|images|assets)',
    ],
    clues:
      'logos, metadata, photos, folders, versions, tagging, campaign, download, digital asset, dam, image, brand, archive, asset management, media, stock, file, licensing, portal, photographer, search, rights, footage, marketing team, brand guidelines, upload, duplicate, caption, version control, high-res, cloud storage, facial recognition',
    asks: {
      choice: [
        'Which pictures would you like to see more of on company websites: people, places or products?',
        'Pictures on a website: real people from the firm, or a fine stock photo?',
        'Where do you keep your best pictures: in folders, in the cloud or printed out?',
      ],
      idea: ['Which kind of picture would you like more of in your library at work?'],
    },
    atWork: {
      asks: [
        'What makes a picture library easy to use: good tags, quick search or clear rights?',
        'Which would you tidy first in a picture library: old logos, duplicates or missing tags?',
        'What makes a picture hardest to find at work: its name, its folder or its age?',
        'Which goes missing more at work: the logo, or the latest version of it?',
      ],
    },
  },
  {
    name: 'product data',
    says: [
      'product (information management|data|content|catalogue|catalog|feed|attributes)',
      'pim (system|software|platform)',
      '(b2b|wholesale|trade) (shop|portal|e ?commerce|webshop|ordering|platform)',
      '(edi|punch ?out|e ?catalogue) (integration|connection|provider|catalogue|catalog)',
      '(site|product|faceted) search',
    ],
    clues:
      'sku, attributes, catalogue, variants, images, datasheet, webshop, filters, pim, ecommerce, feed, marketplace, retailer, supplier, enrichment, gtin, barcode, syndication, description, b2b, spec sheet, specification, master data, spreadsheet, listing, taxonomy, digital product passport, wholesale, erp, channel, data quality, import, omnichannel',
    asks: {
      choice: [
        'Which would you improve first in your product data: photos, texts or sizes?',
        'What helps you most when you choose a product online: photos, sizes or reviews?',
      ],
      idea: ['Which detail about a product do you look for before you order it?'],
      problem: ['Which product detail is hardest to keep right everywhere at once?'],
    },
    atWork: {
      asks: [
        'What takes longest before a new product can go online?',
        'What would you improve first in product data: images, descriptions or attributes?',
        'Which product detail is most often missing: size, material or picture?',
        'What do you always check in a product description before you order?',
      ],
    },
  },
  {
    name: 'workflow automation',
    says: [
      '(workflow|process) (automation|builder|engine|mining|orchestration)',
      '(approval|document|automated) (workflow|flow|chain)',
      'robotic process automation',
      'automat(e|es|ing) (your |the )?(repetitive|manual|boring|routine) (task|work|process)',
      '(business process|bpm) (management|software|modelling|modeling)',
    ],
    clues:
      'trigger, approve, manual, bots, routine, hours saved, steps, handover, process, approval, no-code, integration, rpa, manual task, invoice, software, crm, form, repetitive, api, spreadsheet, template, onboarding, orchestration, efficiency, low-code, digital transformation, sync, erp, reminder, sign-off, bottleneck, dashboard',
    asks: {
      idea: [
        'Which routine at work would you be glad never to do by hand again?',
        'What would you do with an extra hour saved by automation at work?',
      ],
      choice: ['Which task at work would you automate first: filing, reminders or reports?'],
      problem: ['Which task at work has you copying and pasting most often?'],
    },
    atWork: {
      asks: [
        'Which would you automate first at work: approvals, reports or data entry?',
        'What matters most when you automate a workflow: simple setup, clear steps or good support?',
        'What waits longest where you work: approvals, answers or signatures?',
        'Which manual step at work survives every new system?',
      ],
    },
  },
  {
    name: 'reading documents',
    says: [
      'document (processing|capture|extraction|understanding|classification)',
      '(invoice|receipt|data) (capture|extraction|recognition|scanning)',
      'ocr (software|engine|accuracy|api)',
      'handwriting recognition',
      'scan to (email|folder|cloud)',
    ],
    clues:
      'pdf, scanned, fields, accuracy, receipts, paperwork, typing, templates, ocr, invoice, scan, extraction, handwriting, data entry, line item, purchase order, keying, accounts payable, straight through, classification, purchase ledger, validation, inbox, bank statement, unstructured, machine learning, onboarding form, confidence score, claims form, delivery note',
    asks: {
      choice: [
        'Which papers would you like read and filed for you: receipts, invoices or letters?',
        'Where do you keep your important papers: in a folder, in a drawer or online?',
      ],
      idea: ['Which stack of paper would you like a computer to read for you?'],
      problem: ['Which kind of document takes you longest to type in by hand?'],
    },
    cued: [
      'Which detail on an *invoice* do you look for first: the date, the total or the supplier?',
      'How do *receipts* come home with you from a work trip: in a wallet, a pocket or as photos?',
      'Who at your work has the neatest *handwriting*?',
      'Sending a *purchase order*: by email, through a portal or on paper?',
      'What do you listen to during *data entry*: music, the radio or nothing at all?',
      'A long *PDF* at work: read on the screen, or printed first?',
      'Checking a *bank statement*: line by line, or biggest sums first?',
      "What's the oldest piece of paper you have ever *scanned*?",
    ],
    atWork: {
      asks: [
        '+What matters most in a tool that reads documents: accuracy, speed or easy checking?',
        'Which documents would you have read automatically first: invoices, orders or forms?',
        'Which documents at work still arrive on paper?',
        "What's hardest to read in the papers you get: handwriting, stamps or scans?",
      ],
      cued: [
        'Which *field* on an incoming document needs a second look most often?',
        'What would an *accounts payable* team do with a spare hour a day?',
        'Which kind of document would you let go *straight through* without a check?',
        'Where do most documents reach your team: the *inbox*, the post or an upload?',
      ],
    },
  },
  {
    name: 'data catalogue',
    says: [
      '(data|metadata) (catalogue|catalog|governance|lineage|contract|steward|product|mesh|owner)',
      'semantic layer',
      'metric (layer|store)',
      'reverse etl',
      'master data( management)?',
      'single (customer )?view of (the |your )?(customer|data)',
    ],
    clues:
      'lineage, warehouse, definitions, owner, tables, governance, metrics, steward, metadata, glossary, dataset, pipeline, schema, data product, data mesh, semantic layer, lakehouse, column, trust, analyst, silo, discovery, data contract, cdo, source of truth, revenue figure, dashboard',
    asks: {
      choice: [
        'What would make information easier to find at work: search, clear names or one place?',
        'Looking for a figure at work: search for it, or ask a colleague?',
        'Where do you look first for a figure at work: a report, a folder or a colleague?',
      ],
      idea: ['Which term at work would you like one clear definition for?'],
    },
    atWork: {
      asks: [
        'What makes a data catalogue useful: clear definitions, named owners or good search?',
        'Which is harder to find at work: the data, or somebody who understands it?',
        'Which figure means something different in every department?',
        "What's the oddest column name you have ever come across?",
      ],
    },
  },
  {
    name: 'embedded charts',
    says: [
      'embedded (analytics|dashboard|chart|bi)',
      'self ?service (analytics|bi)',
      '(power bi|tableau|looker|qlik|metabase) (dashboard|report|training|consultant|developer|template)',
      'ask (your )?data (questions|anything)',
      'natural language (query|analytics)',
    ],
    clues:
      'dashboards, charts, sql, query, drill down, filters, metrics, visuals, analytics, bi, self service, kpi, visualisation, sdk, iframe, white label, tenant, report, bar chart, saas, plain english, data warehouse, product manager, developer, api, widget, spreadsheet, insight, analyst, real time, export',
    asks: {
      choice: [
        '+What makes a chart easy to read: the colours, the labels or the shape?',
        'Which kind of chart do you like best: bars, lines or a map?',
        'Sales over a year: a line, bars or a plain table?',
      ],
      problem: ['Which kind of chart do you find hardest to read at a glance?'],
    },
    atWork: {
      asks: [
        '+What matters most in a chart inside an app: speed, clarity or filters?',
        'Which chart would you put at the top of a dashboard?',
        "Which chart have you seen change somebody's mind in a meeting?",
        'What do you check first on a chart: the source, the scale or the date?',
      ],
    },
  },
  {
    name: 'asset tracking',
    says: [
      '(asset|equipment|tool|inventory) (tracking|register|tag|management software|tracker)',
      'inventory (management|software|app|system)',
      '(stock|inventory) (control|level|accuracy|planning|optimisation|optimization)',
      '(maintenance management|cmms|eam) (software|system|app)',
    ],
    clues:
      'barcode, tags, serial number, stock, scan, equipment, depreciation, reorder, qr code, rfid, register, bluetooth, gps, lost, laptop, tool crib, stock take, inventory, check out, maintenance, warranty, spreadsheet, beacon, site, hire fleet, stolen, geofence, van, audit trail, it equipment, shelf',
    asks: {
      choice: [
        '+What would you put a tracking tag on first: the keys, the tools or the laptop?',
        'How do you like to keep track of equipment: with tags, a list or an app?',
      ],
      problem: ['Which piece of equipment at work is hardest to find when you need it?'],
      experience: ['~What turned up at work long after everybody had stopped looking?'],
    },
    atWork: {
      asks: [
        '+Which equipment would you tag first: laptops, tools or vehicles?',
        'What wanders off most at work: tools, keys or chargers?',
        'What makes asset tracking work: simple labels, quick scans or clear ownership?',
        "Where's the strangest place a missing piece of equipment turned up at work?",
      ],
    },
  },
  {
    name: 'audit software',
    says: [
      '(audit|inspection|checklist|compliance|qms|ehs|grc) (management )?(software|app|platform|tool)',
      '(digital|mobile) (checklist|inspection|audit)',
      '(policy|risk) (management|register) (software|platform|tool)',
      '(corrective|preventive) action',
      'internal audit(or)?',
    ],
    clues:
      'findings, checklist, evidence, auditors, corrective, photos, sign off, risks, inspection, non conformance, corrective action, iso, finding, compliance, ehs, clipboard, tablet, offline, template, scoring, capa, risk register, internal audit, sop, grc, walkround, dashboard, near miss, site manager, paperless, overdue action',
    asks: {
      choice: [
        'What matters most in an inspection app: speed, photos or offline use?',
        'A checklist: ticked on paper with a pen, or tapped on the phone?',
        'How do you like to do a check: on paper, on a tablet or on a phone?',
      ],
      idea: ['Which check at work would you put on a phone instead of paper?'],
    },
    atWork: {
      asks: [
        'What matters most in audit software: easy checklists, photos or quick reports?',
        'Which would you move into audit software first: checklists, actions or evidence?',
        'What takes longer in an inspection: gathering proof, or closing the findings?',
        'What gets left until the last week before an audit?',
      ],
    },
  },
];
