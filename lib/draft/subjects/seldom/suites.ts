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
      idea: ['How do you like to end an email: kind regards, many thanks or just your name?'],
      problem: ["What's the hardest part of an email to write: the first line, or the last?"],
      choice: ['An email signature: just the name and number, or a picture as well?'],
      experience: ["What's the nicest email you have had from a customer or a colleague?"],
    },
    atWork: {
      work: [
        'Which goes out of date first in an email signature: the title, or the number?',
        "What do you look for first in somebody's email signature?",
      ],
      people: [
        "What's the best email signature you have ever seen?",
        'Which way of signing off an email did you pick up from a colleague?',
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
      idea: ['Which city would you add to the world clock on your desk?'],
      problem: ['Which time difference do you always have to look up?'],
      choice: ['A call with the other side of the world: early morning, or late evening?'],
      experience: ['What was the oddest hour you joined a meeting at?'],
    },
    atWork: {
      work: [
        'What suffers first when a team works across time zones: meetings, sleep or answers?',
        'Which suits a team across time zones better: early calls or written messages?',
      ],
      people: [
        'What do you check before you call somebody in another time zone?',
        'Which colleague on the other side of the world made you feel part of the team?',
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
      idea: ['Which one number about your work would you like to see every Monday?'],
      problem: ['~What do you read first in a long report: the first page, the charts or the end?'],
      choice: ['A report at work: one page with a chart, or all the figures?'],
      experience: ['Which chart taught you something you had not guessed?'],
    },
    atWork: {
      work: [
        "What's always missing when the monthly report is due?",
        'Which report at work takes longest to put together?',
      ],
      people: [
        'Which report at work turned out to be far more useful than it looked?',
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
      idea: ['Which currency would you like to see in every price list?'],
      problem: ['Which currency do you find hardest to work out in your head?'],
      choice: ['Prices abroad: worked out in your head each time, or simply paid?'],
      experience: ['Which old coin or note have you kept as a memory?'],
    },
    atWork: {
      work: [
        "What's hardest about business in several currencies: rates, fees or timing?",
        'Which gets in the way more: the exchange rate, or the days a payment takes?',
      ],
      people: [
        'Which currency do you still convert in your head before you decide on a price?',
        'Which foreign currency have you worked with the longest?',
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
      idea: ['Which part of your app do you most like to show a new user?'],
      problem: ['~What do you click when a new app offers you a tour: next, skip or the cross?'],
      choice: ['A new app: take the tour first, or press every button?'],
      experience: ['Which app did you understand at once without any help?'],
    },
    atWork: {
      work: [
        'What makes you give up on a new app fastest?',
        'How do you learn new software best: by clicking around, or by being shown?',
      ],
      people: [
        'Who taught you the program you use most at work?',
        'Which piece of software felt impossible at first and feels easy now?',
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
      idea: ['Which kind of picture would you like more of in your library at work?'],
      problem: ['Which kind of picture is the hardest to find when you need it?'],
      choice: ['Pictures on a website: real people from the firm, or a fine stock photo?'],
      experience: ['Which picture at work took you the longest to find?'],
    },
    atWork: {
      work: [
        'What makes a picture hardest to find at work: its name, its folder or its age?',
        'Which goes missing more at work: the logo, or the latest version of it?',
      ],
      people: [
        'Which old picture from work still makes you smile?',
        'Who at work remembers where every picture is?',
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
      idea: ['Which detail about a product do you look for before you order it?'],
      problem: ['Which product detail is hardest to keep right everywhere at once?'],
      choice: ['A catalogue at work: printed and thumbed, or searched on the screen?'],
      experience: ['Which product detail have customers asked you about most often?'],
    },
    atWork: {
      work: [
        'What takes longest before a new product can go online?',
        'Which product detail is most often missing: size, material or picture?',
      ],
      people: [
        "What's the funniest mistake you have ever seen in a product listing?",
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
      idea: ['Which routine at work would you be glad never to do by hand again?'],
      problem: ['Which task at work has you copying and pasting most often?'],
      choice: ['Which would you automate first at work: approvals or reminders?'],
      experience: ['Which chore at work have you already taught a computer to do?'],
    },
    atWork: {
      work: [
        'What waits longest where you work: approvals, answers or signatures?',
        'Which manual step at work survives every new system?',
      ],
      people: [
        'What did you learn about a process by drawing it out step by step?',
        'Who showed you a quicker way to do what you had done by hand for years?',
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
      idea: ['Which stack of paper would you like a computer to read for you?'],
      problem: ['Which kind of document takes you longest to type in by hand?'],
      choice: ['Papers that come in at work: scanned at once, or stacked for Friday?'],
      experience: ["What's the longest document you have ever had to read for work?"],
    },
    atWork: {
      work: [
        'Which documents at work still arrive on paper?',
        "What's hardest to read in the papers you get: handwriting, stamps or scans?",
      ],
      people: [
        "What's the worst handwriting that ever landed on your desk?",
        'What have you typed in from paper documents more often than you can count?',
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
      idea: ['Which term at work would you like one clear definition for?'],
      problem: ['Which figure at work always takes longest to track down?'],
      choice: ['Looking for a figure at work: search for it, or ask a colleague?'],
      experience: ['Which table or report at work have you opened more than any other?'],
    },
    atWork: {
      work: [
        'Which figure means something different in every department?',
        'Which is harder to find at work: the data, or somebody who understands it?',
      ],
      people: [
        'Who at work always knew where the data came from?',
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
      idea: ['Which chart would you like to hang on the wall at work?'],
      problem: ['Which kind of chart do you find hardest to read at a glance?'],
      choice: ['Sales over a year: a line, bars or a plain table?'],
      experience: ['Which chart at work do you look at first in the morning?'],
    },
    atWork: {
      work: [
        'What do you check first on a chart: the source, the scale or the date?',
        'Which gets more attention in a meeting: the chart, or the number beside it?',
      ],
      people: [
        "Which chart have you seen change somebody's mind in a meeting?",
        'Who taught you to make a chart that people can read?',
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
      idea: ['Which thing at work would you like to find with one look at a map?'],
      problem: ['Which piece of equipment at work is hardest to find when you need it?'],
      choice: ['Shared tools at work: signed out each time, or simply put back?'],
      experience: ['~What turned up at work long after everybody had stopped looking?'],
    },
    atWork: {
      work: [
        'What wanders off most at work: tools, keys or chargers?',
        'What wastes more time at work: looking for equipment, or waiting for it?',
      ],
      people: [
        'Who always knows where every tool and key is where you work?',
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
      idea: ['Which check at work would you put on a phone instead of paper?'],
      problem: ['Which check at work takes longest to write up afterwards?'],
      choice: ['A checklist: ticked on paper with a pen, or tapped on the phone?'],
      experience: ['Which checklist has saved you from forgetting something big?'],
    },
    atWork: {
      work: [
        'What takes longer in an inspection: gathering proof, or closing the findings?',
        'What gets left until the last week before an audit?',
      ],
      people: [
        'What did a good auditor once show you about your own work?',
        'Which checklist do you know by heart?',
      ],
    },
  },
];
