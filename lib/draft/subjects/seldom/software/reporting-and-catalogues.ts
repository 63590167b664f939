import type { Subject } from '../../subject';

/** Large software of firms, one job each: reports, pictures, catalogues, flows of work. */
export const reportingAndCatalogues: readonly Subject[] = [
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
      idea: ['+How do you like to end an email: kind regards, many thanks or just your name?'],
      choice: [
        'An email signature: just the name and number, or a picture as well?',
        'Which greeting ends an email best: best wishes, kind regards or many thanks?',
      ],
      problem: ["What's the hardest part of an email to write: the first line, or the last?"],
    },
    cued: [
      'What is your current *job title* in three plain words?',
      'Which *logo* do you recognise at a glance in an inbox?',
      'What would you put in a *banner* under your emails if you could?',
      'How many messages are in your *inbox* on a Monday morning?',
    ],
    atWork: {
      asks: [
        'What would you promote in an email signature: an event, an award or a new product?',
        "What do you look for first in somebody's email signature?",
        'What makes an email signature look professional: a clean layout, a logo or clear contacts?',
        'Who should look after email signatures at work: marketing, IT or each person?',
      ],
      cued: [
        'What is hardest to keep the same in a *footer* across a whole company?',
        'Which line in a *disclaimer* would you cut first?',
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
      choice: ['A call with the other side of the world: early morning, or late evening?'],
      problem: ['Which time difference do you always have to look up?'],
      idea: ['Which city would you add to the world clock on your desk?'],
      experience: ['What was the oddest hour you joined a meeting at?'],
    },
    cued: [
      'What do you do with the extra hour when *daylight saving* ends: sleep, read or wander?',
      'Which *clock* in the house is the last to be changed in spring and autumn?',
      'How do you plan a call with friends in *New York* or Sydney: by maths, an app or luck?',
      'What hour would you choose for a *webinar* if everybody had to fit round you?',
    ],
    atWork: {
      asks: [
        'What makes work across time zones easier: shared hours, clear notes or recorded meetings?',
        'Which suits a team across time zones better: early calls or written messages?',
        'What does a team across time zones gain most: wider cover, fresh ideas or quicker answers?',
        'What helps a team across time zones most: a shared calendar, good notes or fixed hours?',
      ],
      cued: [
        'How does a *remote* team find an hour that suits everybody: turns, polls or one fixed slot?',
        'Which updates work well *async* in your team: a note, a video or a shared board?',
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
      problem: ['+Which report takes you longest to put together?'],
      idea: [
        '+Which report would you love to have done for you?',
        'What day would you like a weekly report to arrive?',
      ],
      choice: [
        'How often do you like a report: every day, every week or every month?',
        '~What do you read first in a long report: the first page, the charts or the end?',
      ],
    },
    cued: [
      'When do you open your *inbox* in the morning: on the train, at the desk or after coffee?',
      'Which *monthly* date do you look forward to most: payday, book club or market day?',
      'Which *chart* do you understand at a glance: a line, a bar or a pie?',
      'Where do you note down what you need to *schedule*: a diary, an app or the fridge?',
    ],
    atWork: {
      asks: [
        '+What matters most in a report: the right figures, good timing or a clear summary?',
        '+Which report would you automate first?',
        '+Which figure do you look for first in a monthly report?',
        '+What would you do with the hours saved by automatic reports?',
        '+Which report at work takes longest to put together?',
      ],
      cued: [
        'Which *dashboard* at work do you open before any other?',
        'What do you write in the first line of a *weekly* report?',
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
      choice: ['Prices abroad: worked out in your head each time, or simply paid?'],
      experience: ['Which old coin or note have you kept as a memory?'],
      problem: ['Which currency do you find hardest to work out in your head?'],
      idea: ['Which currency would you like to see in every price list?'],
    },
    cued: [
      'Where did you first hold a *euro*, dollar or pound in your hand?',
      'What do you look forward to most on an *overseas* trip: the food, the sea or the sights?',
      'Where would you spend your last *dollars* of a trip: the airport, a café or a market?',
      'How do you sort leftover *coins* from a trip: jar, drawer or charity box?',
    ],
    atWork: {
      asks: [
        '+What matters most with several currencies: a good rate, low fees or clear reports?',
        "What's hardest about business in several currencies: rates, fees or timing?",
        'What would help your business most with currencies: one account, better rates or alerts?',
        'Which gets in the way more: the exchange rate, or the days a payment takes?',
      ],
      cued: [
        'What helps most with *invoices* in another currency: a tool, a template or a good colleague?',
        'Which day of the month do you check the *exchange rate* most carefully?',
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
      experience: ['What makes a product tour worth finishing?'],
      idea: ['What should a product tour show in its first minute?'],
      choice: [
        'Which product demo suits you: live, recorded or one you click through?',
        'A new app: take the tour first, or press every button?',
        '~What do you click when a new app offers you a tour: next, skip or the cross?',
      ],
    },
    cued: [
      'Which app gave you the friendliest *first login*?',
      'How do you learn a new *feature*: by reading, watching or clicking?',
      'What would you put in a *video* of one minute about your favourite app?',
      'When does a *checklist* in a new app help you most: on day one, in week one or later?',
    ],
    atWork: {
      asks: [
        '+How do you learn new software best: by clicking around, or by being shown?',
        '+What should a product tour show first?',
        '+How long should a good product tour last?',
        '+What teaches new users fastest: a tour, a short video or a live demo?',
        '+What makes a product tour useful: short steps, real tasks or a way to skip?',
        '+When does a product tour help most: at first login, with a new feature or on request?',
      ],
      cued: [
        'How many steps should an *onboarding* tour have at most?',
        'Which part of a *demo* gets prospects to lean in?',
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
        'Pictures on a website: real people from the firm, or a fine stock photo?',
        'Which pictures make you stop and look: faces, landscapes or food?',
      ],
      problem: ['Which kind of picture is the hardest to find when you need it?'],
      idea: ['Which kind of picture would you like more of in your library at work?'],
    },
    cued: [
      'How do you name a *photo* file: by date, by place or by whatever comes to mind?',
      'Which *brand* picture from an advert do you still remember?',
      'When a *photographer* comes to a work event: front row, middle or back row?',
      'What do you keep in the *archive* at home: photos, letters or videos?',
    ],
    atWork: {
      asks: [
        'What makes a picture library easy to use: good tags, quick search or clear rights?',
        'What makes a picture hardest to find at work: its name, its folder or its age?',
        'Which pictures does your team need most: people, products or places?',
        'Which would you tidy first in a picture library: old logos, duplicates or missing tags?',
      ],
      cued: [
        'Which *metadata* field should everybody fill in first: who, where or rights?',
        'A *campaign* picture: real staff, real customers or a studio scene?',
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
      choice: [
        'Which product photo helps you most: close up, in use or from every side?',
        'What makes you trust a product page: clear photos, full sizes or plain words?',
      ],
    },
    cued: [
      'Which *filter* do you use first in an online shop: size, colour or price?',
      'How many *images* do you look at before you buy a chair online?',
      'What makes a good *description* of a product: the facts, the feel or the story?',
      'What do you use a *barcode* scanner app for: prices, recipes or nothing yet?',
    ],
    atWork: {
      asks: [
        '+What takes longest before a new product can go online?',
        'What would you improve first in product data: images, descriptions or attributes?',
        'Which product detail is most often missing: size, material or picture?',
        'Which product content would you add next: videos, size guides or translations?',
      ],
      cued: [
        'Which *attribute* gets filled in wrong most often?',
        'What do *retailers* ask suppliers for first: images, sizes or descriptions?',
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
    cued: [
      'Which *reminder* at work would you like to be sent without you?',
      'Which *form* would you be glad to fill in just once in your life?',
      'Which *spreadsheet* do you open most often in a week?',
      'What would you have *bots* do at home: shop, file or water the plants?',
    ],
    atWork: {
      asks: [
        '+Which would you automate first at work: approvals, reports or data entry?',
        'What waits longest where you work: approvals, answers or signatures?',
        'What would you do with the time saved by an automated workflow?',
        'What matters most when you automate a workflow: simple setup, clear steps or good support?',
      ],
      cued: [
        'Who has to say yes in the longest *approval* chain you know?',
        'What did your team do with the first *hours saved*?',
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
      idea: ['+Which paperwork would you gladly never type again?'],
      experience: ["+What's the most crumpled piece of paper you've had to read for work?"],
      choice: [
        '+Which documents pile up fastest at work: receipts, invoices or forms?',
        '+Where do receipts usually end up: in a folder, a wallet or a coat pocket?',
      ],
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
        'Which documents at work still arrive on paper?',
        'Which documents would you have read automatically first: invoices, orders or forms?',
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
        'Looking for a figure at work: search for it, or ask a colleague?',
        'What makes information easy to trust: a clear source, a date or a named owner?',
      ],
      idea: ['Which term at work would you like one clear definition for?'],
      problem: ['Which figure at work always takes longest to track down?'],
    },
    cued: [
      'Which word in a *glossary* at work do people read differently?',
      'How do you like a *dashboard*: three big numbers, lots of charts or plain tables?',
      'Which *metric* does everybody look at on a Monday?',
      'Where do you go for a trusted *definition*: wiki, colleague or the finance team?',
    ],
    atWork: {
      asks: [
        'What makes a data catalogue useful: clear definitions, named owners or good search?',
        'Which figure means something different in every department?',
        'Which is harder to find at work: the data, or somebody who understands it?',
        'Who gains most from a data catalogue: analysts, managers or new starters?',
      ],
      cued: [
        'How do you explain data *lineage* to somebody in sales?',
        'Which *steward* habit would you copy from another team?',
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
      choice: ['Sales over a year: a line, bars or a plain table?'],
      experience: ['Which chart at work do you look at first in the morning?'],
      problem: ['Which kind of chart do you find hardest to read at a glance?'],
      idea: ['Which chart would you like to hang on the wall at work?'],
    },
    cued: [
      'Which everyday figure would you like to see on a *dashboard* at home: sleep, steps or spending?',
      'Which topic would you draw as a *pie chart* of your week: work, sleep or meals?',
      'What would you ask first if you could question your data in *plain English*?',
      'Which colours make a *chart* easiest on your eye: bright, soft or just one?',
    ],
    atWork: {
      asks: [
        '+What matters most in a chart inside an app: speed, clarity or filters?',
        "Which chart have you seen change somebody's mind in a meeting?",
        'What do you check first on a chart: the source, the scale or the date?',
        'What would you let users do first with an embedded chart: filter, export or share?',
      ],
      cued: [
        'Which *KPI* does everybody in your company know by heart?',
        'What do customers ask for first in *self-service* reports: filters, exports or more charts?',
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
      problem: ['+Which piece of equipment at work is hardest to find when you need it?'],
      choice: ['Shared tools at work: signed out each time, or simply put back?'],
      idea: ['Which thing at work would you like to find with one look at a map?'],
      experience: ['~What turned up at work long after everybody had stopped looking?'],
    },
    cued: [
      'Which three things do you check for before you leave home with your *laptop*?',
      'Which thing at home deserves its own *GPS* tag?',
      'Where in your home would a *QR code* with instructions be useful?',
      'Where do you keep the *warranty* papers at home: a folder, a drawer or a photo?',
    ],
    atWork: {
      asks: [
        '+Which equipment would you tag first: laptops, tools or vehicles?',
        'What wanders off most at work: tools, keys or chargers?',
        'What makes asset tracking work: simple labels, quick scans or clear ownership?',
        "Where's the strangest place a missing piece of equipment turned up at work?",
      ],
      cued: [
        'How often do you do a *stock take*: every month, quarter or year?',
        'Which *equipment* at your work would you tag first?',
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
      choice: ['A checklist: ticked on paper with a pen, or tapped on the phone?'],
      problem: ['Which check at work takes longest to write up afterwards?'],
      experience: ['Which checklist has saved you from forgetting something big?'],
    },
    cued: [
      'What would you put on a *checklist* before a holiday?',
      'Where do you take your best *photos* as a record at home: meter, boiler or car?',
      'Which list do you *sign off* with the most joy at the end of a week?',
      'What would you like to check *offline* on a train ride?',
    ],
    atWork: {
      asks: [
        'What saves most time in an audit: templates, photos or automatic reports?',
        'What matters most in audit software: easy checklists, photos or quick reports?',
        'What takes longer in an inspection: gathering proof, or closing the findings?',
        'Which report do you like best after an audit: a dashboard, a short list or photos?',
      ],
      cued: [
        'What do you ask first in an *ISO* audit?',
        'Which *corrective action* is easiest to close, and which takes longest?',
      ],
    },
  },
];
