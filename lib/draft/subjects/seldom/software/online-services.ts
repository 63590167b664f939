import type { Subject } from '../../subject';

/** What is pressed, stored and signed on screens. */
export const onlineServices: readonly Subject[] = [
  {
    name: 'phone cases and chargers',
    says: [
      '(phone|iphone|pixel|galaxy|magsafe) case',
      'screen protector',
      'phone (grip|accessories|holder|strap|mount)',
      'popsocket',
      'phone charger',
      'power ?bank',
      'wireless charg(ing|er)',
      'usb c',
      'charging (cable|pad|station)',
    ],
    clues:
      'magsafe, cable, screen protector, usb-c, cover, battery, grip, wireless, plug, power bank, adapter, clear, shockproof, strap, tempered glass, silicone, stand, fast charging, lightning cable, leather, drop, watt, mount, car holder, pocket, camera lens, compatible',
    asks: {
      choice: [
        '+A phone case: tough enough for anything, or slim enough for any pocket?',
        '+A phone case: plain, patterned or see-through?',
      ],
      experience: ["What's the worst fall your phone has survived?"],
      problem: ['Where does your phone battery always run out at the wrong moment?'],
    },
    cued: [
      'Where do you charge your phone: by the bed, in the kitchen or from a *power bank*?',
      'Which colour of *cable* would you never lose?',
      'A *clear* case: with a photo inside, a pressed flower or nothing?',
      'Where would you clip or stand your phone with a *MagSafe* mount?',
    ],
  },
  {
    name: 'single sign-on',
    says: [
      'single sign on',
      'sso',
      'saml',
      'scim',
      'oauth',
      'identity (provider|management|governance|and access|security)',
      'iam',
      'okta',
      'entra',
      'active directory',
      'access (management|review|control|request)',
      'privileged access',
      'off-?boarding',
    ],
    clues:
      'sso, saml, login, password, authentication, idp, scim, identity, mfa, oidc, provisioning, access, users, admin, directory, enterprise plan, offboarding, deprovision, credentials, passkey, security, reset, session, roles, joiners and leavers',
    asks: {
      idea: [
        '+Which login would you be happiest never to type again?',
        '+What would your team do with the time it now spends on logging in?',
        '+Which tools should a new starter be able to open with a single login?',
        '+Which of your tools would you put behind single sign-on first?',
      ],
      choice: ['+Who in a company gains most from single sign-on: new starters, the IT team or everybody?'],
      experience: ['+~Which password at work do you have to reset most often?'],
    },
    cued: [
      'What makes a long *password* easier to remember: a rhyme, a rhythm or sheer practice?',
      'How do you like to unlock a *passkey*: face, finger or code?',
      'Where is your phone when the *MFA* code arrives: in your hand, in a bag or upstairs?',
      'When do you *reset* a forgotten password: at once, or after a few more tries?',
      'Which *login* do you use before the first coffee?',
      'How do you like a *security* reminder: a short film, a quiz or a poster?',
      'What should an *admin* sort out first for a new colleague: email, chat or files?',
      'Which *access* would you want on day one at a new job: calendar, chat or the shared drive?',
    ],
    atWork: {
      asks: [
        '+What would you connect to single sign-on first: email, HR or finance?',
        'Which should a login put first: speed, security or as few passwords as possible?',
        'What makes a rollout of single sign-on easy: good guides, a pilot group or quick help?',
        'How many different passwords does your job ask you to remember?',
      ],
      cued: [
        'Which app would you move to *SCIM* first?',
        'What do you test first after a *SAML* setup: login, logout or roles?',
        'Which step of *offboarding* do you automate first?',
        'Which *provisioning* task takes the most tickets at your company?',
      ],
    },
  },
  {
    name: 'backups',
    says: [
      'back-?up (plan|policy|software|strategy|test|day)',
      'backing up',
      'disaster recovery',
      'business continuity',
      'restore test',
      'recovery point',
      'data loss',
      'data recovery',
      'resilience (planning|testing)',
    ],
    clues:
      'restore, server, recovery, ransomware, offsite, replicated, snapshot, lost files, cloud, disaster recovery, nas, data loss, drive, retention, test restore, laptop, 3-2-1, files, hard disk, immutable, encrypted, usb stick, photo, failover, sync, outage, tape, deleted, version, business continuity',
    asks: {
      choice: [
        'Where do you back up your photos: on a disk at home, in the cloud or both?',
        'A backup: in the cloud, on a disk or both?',
      ],
      idea: ['Which photos or files would you rescue first if your computer died?'],
      problem: ['~What finally reminds you to back up your photos and files?'],
    },
    cued: [
      'What would you want on a new *laptop* first: photos, music or old letters?',
      'How would you name an *external drive* so that nobody wipes it?',
      'Where do you keep a *USB stick* with important files: drawer, bag or desk?',
      'What would you do first after a *ransomware* message: unplug, phone or take a picture?',
      'What would you store in the *cloud* first: photos, tax papers or recipes?',
      'Which old *hard disk* would you love to look through again?',
      'How would you check that a *restore* works: open a photo, a letter or the whole folder?',
      'What would you save on a *NAS* at home: films, photos or music?',
    ],
    atWork: {
      asks: [
        'What matters most in a backup plan: speed, security or testing?',
        'Which is more often forgotten: making the backup, or testing the restore?',
        'Which photos, files or messages would you save first if your phone gave up today?',
        'How often should a restore be tested: monthly, quarterly or twice a year?',
      ],
      cued: [
        'When did your team last do a *test restore* and what did you learn?',
        'Which question about *disaster recovery* would you ask a supplier first?',
        'Who should get the first phone call in a *ransomware* drill?',
        'For *immutable* backups: tape, cloud or a locked box?',
      ],
    },
  },
  {
    name: 'data import',
    says: [
      '(data |bulk |csv |file )(import|export)(s|ing)? (and|or|&) (import|export)(s|ing)?',
      '(csv|data|bulk|pdf|excel) (import|export)',
      'import(ing|er)? (from (csv|excel)|your)',
      'export(ing)? (to (csv|excel|pdf)|your)',
      'data portability',
    ],
    clues:
      'csv, spreadsheet, column, mapping, migration, excel, field, export, upload, template, row, bulk, duplicate, record, file, header, validation, xlsx, format, contacts, error, old system, database, cleansing, api, json, sync, delimiter, preview, switch over',
    asks: {
      experience: [
        '+Which column do you always tidy up before a data import?',
        '+How big was the largest spreadsheet you ever had to import?',
      ],
      choice: [
        '+What do you check first after importing a file: dates, totals or names?',
        '+What would you import first into a new tool: contacts, invoices or products?',
      ],
      idea: [
        '~What have you typed in by hand because a file would not import?',
        'Which spreadsheet at work would you like to load into a proper system first?',
      ],
    },
    cued: [
      'What do you open a *CSV* in first: a spreadsheet, a text editor or the terminal?',
      'How do you spot a *duplicate* in a list: by email, by phone or by name?',
      'Which *Excel* trick would you teach everyone in the office?',
      'When would you plan a data *migration*: over a weekend, in the holidays or step by step?',
      'How do you like an import *template*: empty columns, or with a row of examples?',
      'Where do you keep your business *contacts*: phone, spreadsheet or CRM?',
      'How do you like column *mapping* in an import: guessed by the software, or set by hand?',
      'What do you want from an import *error* message: the row, the reason or a suggestion?',
    ],
    atWork: {
      asks: [
        '+What makes a data import easy: a template, a preview or clear messages?',
        'What would you like a data import to check first: duplicates, dates or gaps?',
        'Which data would you bring into a new system first: customers, products or orders?',
        'Which takes longer: moving the data, or cleaning it up first?',
      ],
      cued: [
        'How long would you keep an *old system* running after the move: a week, a month or a year?',
        'Where do you like *validation* of a file to happen: before the upload, or row by row after?',
        'Who should do the data *cleansing*: the people who use it, the IT team or a helper?',
        'Which field would you make compulsory in every customer *database*: email, phone or postcode?',
      ],
    },
  },
  {
    name: 'e-signature',
    says: [
      'e-?sign(ature|ing)?',
      'electronic signature',
      'digital signature',
      'sign(ing)? (document|contract|pdf) (online|electronically)',
      'pdf (editor|tool|form)',
      'paperless',
      'document (management|automation|workflow|scanning|storage)',
    ],

    clues:
      'contracts, signed, documents, pdf, paperwork, agreements, printer, scan, signatory, countersigned, audit trail, signer, legally binding, template, paper, field, consent form, send, initials, print and scan, reminder, lease, phone, nda, authentication, proposal, hr, witness, tamper, offer letter, mandate, workflow',
    asks: {
      idea: ['Which form do you still print, sign, scan and send back?'],
      choice: [
        'Signing on a screen: with a finger, or by typing your name?',
        'What matters most in an e-signature: quick, safe or easy on a phone?',
      ],
      problem: ['What holds up a signature most often at work: a holiday, a printer or a full inbox?'],
    },
    cued: [
      'Which *contract* did you sign first in your life: a job, a flat or a phone?',
      'When did you last use a *printer*, and what for?',
      'How do you write your *initials*: two letters, three or a squiggle?',
      'Which *consent form* do you sign most often: school, sport or dentist?',
    ],
    atWork: {
      asks: [
        'Which document would you move to e-signature first: contracts, orders or HR forms?',
        'What matters most in an e-signature tool: ease, security or a clear record?',
        'What still gets printed where you work just so that someone can sign it?',
        "Which signature takes longest to get: a client's, a manager's or a supplier's?",
      ],
      cued: [
        'Which *documents* in your firm were the first to be signed on a screen?',
        'When do *reminders* to sign work best: next morning, after three days or on a Friday?',
      ],
    },
  },
  {
    name: 'file sharing',
    says: [
      '(file|document|photo|secure file) shar(ing|e)',
      'cloud storage',
      'shared (drive|folder|document|docs)',
      'version (history|control for documents)',
      'dropbox',
      'google drive',
      'onedrive',
      'sharepoint',
      'file (transfer|sync|upload)',
      'large files',
    ],
    clues:
      'folder, upload, drive, link expiry, cloud, sync, document, version, permission, attachment, encrypted, download, storage, gigabyte, collaborate, shared, access, password, large file, portal, drag, preview, gb, transfer, email limit, recycle bin, latest version, workspace',
    asks: {
      choice: ['+Sharing a document at work: send a link, or attach a copy?'],
      problem: ["What's hardest in a shared folder: finding, naming or tidying the files?"],
      idea: ['How does your team name files so that anybody can find them?'],
      experience: ["~What's the strangest file name you have come across in a shared folder?"],
    },
    cued: [
      'What do you keep in the *cloud* besides photos: recipes, letters or music?',
      'Which *attachment* do you send most: photos, forms or funny videos?',
      'Where do you save a *document* you must not lose: desktop, cloud or a printout?',
      'Which *version* name have you given a file: final, final2 or a date?',
    ],
    atWork: {
      asks: [
        "What's hardest about shared files: finding them, naming them or knowing which is newest?",
        'What matters most in file sharing at work: security, speed or easy access?',
        'How do you find a shared file: by folder, by search or by asking a colleague?',
        'What makes a shared folder work for a team: clear names, good structure or one owner?',
      ],
      cued: [
        "How long should a *link* to a client's files stay open: a week, a month or the whole project?",
        'Which *large file* do you send most: video, drawings or design?',
      ],
    },
  },
  {
    name: 'online checkout',
    says: [
      '(online|self|one click|faster|guest|mobile) check-?out',
      'checkout (flow|page|process|experience)',
      'abandoned (cart|basket)',
      'cart abandonment',
      'shopping (cart|basket)',
    ],
    clues:
      'cart, basket, abandoned, payment, one-click, conversion, guest, card, shipping, shopper, address, discount code, ecommerce, wallet, drop-off, delivery option, button, mobile, form, gateway, bnpl, 3d secure, buy now, postcode lookup, upsell, a/b test',
    asks: {
      choice: [
        'Buying online: guest checkout, or an account that remembers you?',
        'What makes an online checkout easy: few steps, saved details or clear totals?',
      ],
      idea: ['Which way to pay do you look for first at an online checkout?'],
      problem: ['Which step would you cut from most online checkouts?'],
    },
    cued: [
      'Which *card* or app do you pay with most often?',
      'How long do you leave things in your *basket* before you decide?',
      'Which suits your day best: *delivery* to the door or to a locker?',
    ],
    atWork: {
      asks: [
        '+What matters most at an online checkout: fewer steps, more ways to pay or clear totals?',
        'What makes people leave an online checkout: extra costs, or too many boxes to fill?',
        'What builds trust at an online checkout: clear totals, known payments or easy returns?',
        'Which small thing in an online checkout makes you trust the shop?',
      ],
      cued: [
        'Which *payment* option did your customers ask for before any other?',
        'Which *form* field did you take away, and nobody missed it?',
      ],
    },
  },
  {
    name: 'returns',
    says: [
      'return (policy|process|period|portal|window|label)',
      'refund policy',
      'easy returns',
      'exchanges and returns',
      'returns and exchanges',
    ],
    clues:
      'refund, exchange, label, wrong size, parcel, policy, days, unworn, receipt, drop-off, courier, faulty, portal, tags on, change of mind, window, store credit, original packaging, item, post, order number, size guide, carrier, swap, locker, shipping, damaged, online order',
    asks: {
      experience: [
        '+What makes a returns policy easy to follow?',
        '+What made a return so easy that you ordered from the shop again?',
        'How long do you like to have to decide on a return?',
      ],
      problem: ['+Which things do you find tricky to choose without trying them first?'],
    },
    cued: [
      'What do you order in two sizes and *exchange* later: shoes, jeans or coats?',
      'How soon do you like a *refund*: same day, same week or as store credit?',
      'Where do you keep the *receipt*: wallet, bag or phone?',
      'Which *parcel* do you like to open as soon as it arrives?',
    ],
    atWork: {
      asks: [
        '+Which would cut returns most: better photos, size guides or customer reviews?',
        'What makes a return easy for you: a ready label, a nearby drop-off or a quick refund?',
        'What do customers value most in returns: speed, choice or clear updates?',
        'Which return option do you prefer to offer: post, drop-off or collection?',
      ],
      cued: [
        'What does a clear returns *policy* save you most: calls, emails or time?',
        'Which *returns* reason has taught you the most about a product?',
      ],
    },
  },
  {
    name: 'product reviews',
    says: [
      '(product|customer|online|google|verified|trustpilot) (review|rating)',
      'review (we|from customers)',
      'user-?generated content',
      'ugc',
    ],
    clues:
      'star, rating, verified, feedback, five-star, shopper, honest, photo review, testimonial, buyer, reply, moderate, fake, trust, ugc, score, product page, comment, incentive, influencer, negative, response, widget, recommend, social proof, conversion',
    asks: {
      experience: [
        '+Which detail in a review helps you decide?',
        '+What do you most want to know from a review before you buy?',
      ],
      choice: [
        '+What inspires you to leave a good review: quality, service or quick delivery?',
        '+Which reviews help you most: short ones, long ones or ones with photos?',
        '+What makes a review helpful: photos, details or an honest tone?',
      ],
    },
    cued: [
      'How many *star* ratings do you want to see before you trust the average?',
      'What makes a *photo review* helpful: size, colour or the thing in use?',
      'Which words in a *review* tell you that the writer really used the thing?',
    ],
    atWork: {
      asks: [
        '+What makes you trust a product review: the detail, the photos or the odd complaint?',
        'When is the best time to ask a customer for a review: at once, after a week or later?',
        "What makes a customer's review most useful: detail, photos or honesty?",
        'Which matters more to you in a review: the stars, or the story behind them?',
      ],
      cued: [
        'How soon should a shop write a *reply* to a review?',
        'Where does a *testimonial* work best: homepage, product page or email?',
      ],
    },
  },
  {
    name: 'marketplace selling',
    says: [
      '(online )?marketplace',
      'amazon seller',
      'etsy',
      'ebay',
      'vinted',
      'shopify',
      'woocommerce',
      'drop ?ship(ping|per)?',
      'sell(ing)? online',
      'online (store|shop|seller|retailer)',
      'web ?shop',
      'd2c',
      'direct to consumer',
      'product listing',
    ],
    clues:
      'seller, listing, fee, buyer, storefront, product title, keyword, commission, handmade, inventory, buy box, shipping, dispatch, packaging, feedback, suspended, channel, ranking, sku, postage, ads, reseller, second-hand, vendor, final value, multichannel, vintage seller, counterfeit',
    asks: {
      problem: ['+What takes longest when you sell something online: the photos, the words or the packing?'],
      choice: ['Selling online: a few things at a time, or one big clear-out?'],
      idea: ['Which detail in a listing makes you trust a seller you do not know?'],
      experience: ['What was the first thing you ever sold to a stranger online?'],
    },
    cued: [
      'Which *handmade* thing would you sell if you had a free month?',
      'What do you tuck into the *packaging* for a buyer: a card, a sweet or a ribbon?',
      'How do you take a good photo of something *second-hand*: by a window, outside or on the bed?',
      'What was the nicest line in the *feedback* a buyer ever wrote you?',
    ],
    atWork: {
      asks: [
        '+What would you improve first in a listing: the photos, the title or the description?',
        'What makes you trust a seller on a marketplace: the photos, the reviews or the replies?',
        'What builds trust in a new seller: reviews, quick answers or clear returns?',
        'Which takes a marketplace seller longer: taking good photos, or writing the description?',
      ],
      cued: [
        'Which part of *shipping* do you do yourself because you enjoy it: packing, labels or the post run?',
        'What do you test first in a new *listing*: title, photo or price?',
      ],
    },
  },
  {
    name: 'integrations',
    says: [
      'integration',
      'integrat(es|ing) with',
      'plug-?in',
      'add-?on for',
      'app (marketplace|directory)',
      'extension for',
      'browser extension',
      'works with (slack|teams|google|shopify|outlook)',
      'connect(s|ed)? (to|with) (slack|xero|quickbooks|google|outlook|shopify)',
    ],

    clues:
      'api, sync, plug-in, connector, webhook, crm, app, workflow, connect, data, two-way, automate, middleware, developer, native, calendar, oauth, endpoint, stack, manual entry, teams, custom field, app store, real time, payload, two systems, import, low-code',
    asks: {
      idea: ['+Which two tools at work do you wish would talk to each other?'],
      problem: ['What do you copy by hand from one program into another every week?'],
      experience: ['Which dull job at work now gets done by itself?'],
      choice: ['Linking two tools at work: set it up yourself, or ask somebody who knows how?'],
    },
    cued: [
      'Which app would you connect to your work *calendar* first?',
      'Which program would you link to your *CRM* first: email, phone or accounts?',
      '*Syncing* two systems: in real time, or once overnight?',
      'Which *data* would you share between two systems first: orders, stock or contacts?',
      'Which *workflow* would you connect from start to finish: new orders, new staff or expenses?',
      'When two systems are linked, where should an *alert* reach you: email, chat or phone?',
      'What was the first thing you ever connected through an *API*?',
      'Which *plug-in* do you add first when you set up a new tool at work?',
      'What would you build first with a *low-code* tool: a form, a report or an approval?',
      'What did you last *import* from one program into another?',
    ],
    atWork: {
      asks: [
        '+Which two systems where you work would you most like to see talking to each other?',
        '+Which app at work should connect to everything else?',
        '+Which daily task would you like to hand over to an integration?',
        '+What do you still copy by hand from one system to another?',
      ],
      cued: [
        'What do you look at first in the documentation of a new *API*?',
        'Which *custom field* turns up in every CRM integration you work on?',
        'How do you test a *webhook*: with a live event, or with a sample payload?',
        'Which part of an integration takes your team longest: *mapping*, testing or sign-off?',
        'Who asks first for a new *CRM* integration where you work: sales, support or finance?',
        'Two systems to connect: *middleware* in between, or a direct link?',
      ],
    },
  },
  {
    name: 'marketing automation',
    says: [
      'marketing (automation|ops|operations|technology|stack|cloud)',
      'mar ?tech',
      'drip campaign',
      'lead (scoring|nurtur(e|ing))',
      'customer journey',
      'customer data platform',
      'cdp',
      'account based marketing',
      'abm',
    ],
    clues:
      'email, lead, campaign, drip, segment, workflow, crm, nurture, martech, trigger, open rate, funnel, journey, contact, landing page, subscriber, lead scoring, personalise, abandoned cart, list, attribution, b2b, mql, subject line, welcome series, deliverability, unsubscribe, pipeline',
    asks: {
      idea: ['Which marketing job would you automate first?'],
      problem: ['Which part of an email campaign takes longest: the list, the words or the timing?'],
      experience: ['Which automatic email have you actually enjoyed getting?'],
      choice: ['How do you spot a good sales lead: by a score, or by instinct?'],
    },
    cued: [
      'Which *email* do you open first in the morning?',
      'Which *subject line* makes you open a message: a question, an offer or your name?',
      'How often do you like a shop you enjoy to send an *email*: weekly, monthly or now and then?',
      'What do you like to get by email on your birthday from a shop: a *voucher*, a card or a joke?',
    ],
    atWork: {
      asks: [
        '+Which would you set up first: a welcome email, a reminder or a birthday note?',
        'What makes you open a marketing email: the sender, the subject line or the timing?',
        'What would you test first in an email campaign: the subject, the image or the time?',
        'Which customer journey would you automate first: welcome, renewal or thank you?',
      ],
      cued: [
        'Which *workflow* saves your team the most time each week?',
        'What do you test first in a *campaign*: the subject, the picture or the send time?',
      ],
    },
  },
  {
    name: 'to-do list',
    says: [
      'to-?do (list|app)',
      'task (list|management|manager|app|tracker)',
      'productivity',
      'time management',
      'inbox zero',
      'deep work',
      'focus (time|mode)',
      'procrastinat(e|ing|ion)',
      'pomodoro',
    ],
    clues:
      'task, deadline, reminder, checklist, due date, priority, tick off, planner, project, calendar, kanban, board, inbox zero, procrastinate, subtask, productivity, overdue, app, focus, pomodoro, sticky note, recurring, assign, timer, time blocking, notebook, eat the frog, delegate, progress',
    asks: {
      choice: [
        '+Your to-do list: short and strict, or long and hopeful?',
        'Where do you keep your to-do list: on paper, on your phone or on the fridge?',
      ],
      idea: ['What goes to the top of your to-do list on a Monday morning?'],
      experience: ['~What have you put on a to-do list just so that you could cross it off?'],
    },
    cued: [
      'Which *app* or notebook holds your list?',
      'How do you *tick off* a job: a line, a cross or a big tick?',
      'Which *reminder* do you set every week?',
      'How do you stop yourself when you *procrastinate*: a timer, a walk or tea?',
    ],
    atWork: {
      asks: [
        '+Where does your to-do list live: on paper, in an app or all in your head?',
        'When do you plan your day: the evening before, first thing or as it comes?',
        'What knocks your to-do list off course most often: meetings, messages or other people?',
        'Which reward do you give yourself for a finished to-do list: a coffee, a walk or a chat?',
      ],
      cued: [
        'How do you show *priority* on your list: stars, colours or order?',
        'When in the day do you have your best hour of *focus*?',
      ],
    },
  },
];
