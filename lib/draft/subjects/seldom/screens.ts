import type { Subject } from '../subject';

/** What is pressed, stored and signed on screens. */
export const screens: readonly Subject[] = [
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
      idea: ['What would you like a phone case to do besides survive a fall?'],
      problem: ['Where does your phone battery always run out at the wrong moment?'],
      choice: ['A phone case: tough enough for anything, or slim enough for any pocket?'],
      experience: ["What's the worst fall your phone has survived?"],
    },
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
      idea: ['Which of your tools would you put behind single sign-on first?'],
      problem: ['~Which password at work do you have to reset most often?'],
      choice: ['Logging in at work: with a fingerprint, or with a code on your phone?'],
      experience: ['Which login at work have you typed so often that your fingers know it?'],
    },
    atWork: {
      work: [
        'How many different passwords does your job ask you to remember?',
        'Which should a login put first: speed, security or as few passwords as possible?',
      ],
      people: [
        'Which login do you still manage to forget every single time?',
        'Where did people write down their passwords in the first place you worked?',
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
      idea: ['Which photos or files would you rescue first if your computer died?'],
      problem: ['~What finally reminds you to back up your photos and files?'],
      choice: ['Where do you back up your photos: on a disk at home, in the cloud or both?'],
      experience: ['Which file or photo were you very glad to have a backup of?'],
    },
    atWork: {
      work: [
        'Which is more often forgotten: making the backup, or testing the restore?',
        'Which file would you be most upset to lose if there were no backup?',
      ],
      people: [
        'Which photos, files or messages would you save first if your phone gave up today?',
        'When did a backup save you from a very bad day?',
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
      idea: ['Which spreadsheet at work would you like to load into a proper system first?'],
      problem: ['What gets mangled every time you import a file: dates, accents or leading zeros?'],
      choice: ['When you export data: one big file, or one for every month?'],
      experience: ['~What have you typed in by hand because a file would not import?'],
    },
    atWork: {
      work: [
        'What needs the most tidying before a data import: names, dates or duplicates?',
        'Which takes longer: moving the data, or cleaning it up first?',
      ],
      people: [
        "What's the strangest entry you've ever come across in a customer list?",
        'Which old spreadsheet would you be happiest never to copy from again?',
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
      problem: ['What holds up a signature most often at work: a holiday, a printer or a full inbox?'],
      choice: ['Signing on a screen: with a finger, or by typing your name?'],
      experience: ['~What does your signature look like when you sign on a screen?'],
    },
    atWork: {
      work: [
        "Which signature takes longest to get: a client's, a manager's or a supplier's?",
        'What still gets printed where you work just so that someone can sign it?',
      ],
      people: [
        'How far have you ever had to travel or chase to get one signature?',
        'Which document were you proudest to put your signature on?',
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
      idea: ['How does your team name files so that anybody can find them?'],
      problem: ["What's hardest in a shared folder: finding, naming or tidying the files?"],
      choice: ['Sharing a document at work: send a link, or attach a copy?'],
      experience: ["~What's the strangest file name you have come across in a shared folder?"],
    },
    atWork: {
      work: [
        "What's hardest about shared files: finding them, naming them or knowing which is newest?",
        'How do you find a shared file: by folder, by search or by asking a colleague?',
      ],
      people: [
        "What's the strangest file name you've come across in a shared folder?",
        'How did people share big files in the first place you worked?',
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
      idea: ['Which way to pay do you look for first at an online checkout?'],
      problem: ['Which step would you cut from most online checkouts?'],
      choice: ['Buying online: guest checkout, or an account that remembers you?'],
      experience: ['What was the last thing you bought online within a minute or two?'],
    },
    atWork: {
      work: [
        'What makes people leave an online checkout: extra costs, or too many boxes to fill?',
        'Which matters more at an online checkout: how fast it is, or how you can pay?',
      ],
      people: [
        'Which small thing in an online checkout makes you trust the shop?',
        'What was the first thing you bought online, and did it turn up?',
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
      idea: ['Where do you like to drop off a return: a shop, a locker or the post office?'],
      problem: ['Which part of returning a parcel takes longest: printing, packing or queuing?'],
      choice: ['When something you ordered does not fit: swap the size, or get the money back?'],
      experience: ['What made a return so easy that you ordered from the shop again?'],
    },
    atWork: {
      work: [
        'Which costs a shop more in returns: the postage, or the time to sort them?',
        'What makes a return easy for you: a ready label, a nearby drop-off or a quick refund?',
      ],
      people: [
        "What's the oddest thing you've ever seen come back as a return?",
        'Which purchase did you mean to send back and end up keeping?',
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
      idea: ['What do you most want to know from a review before you buy?'],
      problem: ['Which detail is most often missing from product reviews?'],
      choice: ['Which reviews do you read first: the best, the worst or the middling ones?'],
      experience: ['What did you last buy because of a good review?'],
    },
    atWork: {
      work: [
        'What makes you trust a product review: the detail, the photos or the odd complaint?',
        'Which helps a shop more: many short reviews, or a few long ones?',
      ],
      people: [
        'Which matters more to you in a review: the stars, or the story behind them?',
        "What's the funniest product review you've come across?",
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
      idea: ['Which detail in a listing makes you trust a seller you do not know?'],
      problem: ['What takes longest when you sell something online: the photos, the words or the packing?'],
      choice: ['Selling online: a few things at a time, or one big clear-out?'],
      experience: ['What was the first thing you ever sold to a stranger online?'],
    },
    atWork: {
      work: [
        'What makes you trust a seller on a marketplace: the photos, the reviews or the replies?',
        'Which takes a marketplace seller longer: taking good photos, or writing the description?',
      ],
      people: [
        'What was the first thing you sold to a stranger online?',
        "What's the kindest message a buyer has ever sent you?",
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
      idea: ['Which two tools at work do you wish would talk to each other?'],
      problem: ['What do you copy by hand from one program into another every week?'],
      choice: ['Linking two tools at work: set it up yourself, or ask somebody who knows how?'],
      experience: ['Which dull job at work now gets done by itself?'],
    },
    atWork: {
      work: [
        'Which two systems where you work would you most like to see talking to each other?',
        "How many programs do you have to open to answer one customer's question?",
      ],
      people: [
        'What do you still copy by hand from one system to another?',
        "What's the cleverest workaround you've seen between two systems that would not talk?",
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
      choice: ['How do you spot a good sales lead: by a score, or by instinct?'],
      experience: ['Which automatic email have you actually enjoyed getting?'],
    },
    atWork: {
      work: [
        'Which is harder to keep fresh in marketing: the contact list, or the content?',
        'What makes you open a marketing email: the sender, the subject line or the timing?',
      ],
      people: [
        "What's the most memorable email mishap you've ever seen in marketing?",
        'Which automatic email felt as if a real person had written it for you?',
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
      idea: ['What goes to the top of your to-do list on a Monday morning?'],
      problem: ['~Which task has been on your to-do list the longest?'],
      choice: ['Your to-do list: short and strict, or long and hopeful?'],
      experience: ['~What have you put on a to-do list just so that you could cross it off?'],
    },
    atWork: {
      work: [
        'What knocks your to-do list off course most often: meetings, messages or other people?',
        'Where does your to-do list live: on paper, in an app or all in your head?',
      ],
      people: [
        "What's the best trick a colleague has shown you for keeping a to-do list short?",
        'Which task did you put off for weeks that took only minutes in the end?',
      ],
    },
  },
];
