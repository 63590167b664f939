import type { Subject } from '../subject';

/** Safety of machines and data at work, and the ways money moves between firms. */
export const firewalls: readonly Subject[] = [
  {
    name: 'penetration test',
    says: [
      'pen(etration)? ?test(ing|er|s)?',
      '(red|purple) team(ing|er| exercise| assessment)',
      'ethical hack(er|ing)',
      'bug bounty',
      'white hat',
    ],
    clues:
      'hackers, exploit, vulnerability, findings, remediation, scope, attack, red team, web app, security, pentester, report, network, crest, api, ethical, phishing, bug bounty, threat, infrastructure, simulated, compliance, social engineering, breach, oscp, black box, owasp, retest',
    asks: {
      choice: [
        'A penetration test: announced to the team, or a complete surprise?',
        'What would you have tested for security first: the website, the network or the app?',
        'What matters most in a penetration test: clear findings, speed or good advice after?',
      ],
      problem: ['Which security weakness is the hardest to explain to a board?'],
    },
    atWork: {
      asks: [
        'What matters most in a penetration test report: clear priorities, fixes or a plain summary?',
        'What would you put in a penetration test first: the web app, the network or the cloud?',
        "What's harder after a penetration test: fixing the findings, or explaining them?",
        'What does a good penetration test leave you with: a list of fixes, or a better plan?',
      ],
    },
  },
  {
    name: 'security training',
    says: [
      '(security|cyber) awareness( month| training| week)?',
      'cyber ?security (awareness|training|month)',
      'human firewall',
      'security (champion|culture|training)',
      'password hygiene',
    ],
    clues:
      'phishing, employees, quiz, simulated, modules, click, habits, october, cyber, awareness, password, staff, human firewall, email, threats, scam, hacker, breach, suspicious, human error, behaviour, ransomware, deepfake, social engineering, policy, data, risk, report it, e-learning',
    asks: {
      idea: ['Which security habit would you teach a new colleague first?'],
      choice: [
        'How do you like to learn about staying safe online: a video, a quiz or a short talk?',
        'Which topic in security training helps you most: emails, passwords or phones?',
      ],
      problem: ['~What gives a fake email away at first sight?'],
    },
    cued: [
      "What's the first thing you check when an email looks like *phishing*?",
      'How do you remember a long *password*: a sentence, a rhyme or a password manager?',
      'What would you do first about a *suspicious* text from your bank?',
      'Which *scam* would you warn your parents or grandparents about first?',
      "When a *deepfake* calls in a friend's voice: which question would catch it out?",
      'What makes a *quiz* about online safety fun: prizes, pictures or real stories?',
      'Who taught you to be careful before you *click* on a link?',
      'What would make you trust a *QR code* on a poster: the logo, the address or the place?',
    ],
    atWork: {
      asks: [
        'What makes security training stick: a real story, a test email or a quick reminder?',
        'Who do you ask first when an email looks suspicious?',
        'How often should security training come round: monthly, every quarter or once a year?',
        'Which security rule gets forgotten first on a busy day?',
      ],
      cued: [
        'A *simulated* phishing email: a fake parcel, a fake invoice or a fake boss?',
        'What works best after somebody reports *phishing*: a thank-you, a badge or a mention to the team?',
        'How do you get people to come to *awareness* training: cake, short sessions or a good speaker?',
        'Which topic should every *new starter* hear about in the first week?',
      ],
    },
  },
  {
    name: 'two-step login',
    says: [
      '(multi|two|2) ?(factor|step) (authentication|login|verification)',
      '(mfa|2fa)',
      'authenticator app',
      '(security|hardware) key (login|for)',
      'login (code|by fingerprint|with face)',
      'password ?less login',
    ],
    clues:
      'authenticator, login, otp, code, fingerprint, yubikey, prompt, identity, mfa, 2fa, password, passkey, account, authentication, hackers, sms, phishing, hardware key, sign in, verification, biometric, security, credentials, cyber, email, push notification, fatigue, stolen, breach, enable, single sign-on',
    asks: {
      choice: [
        'How do you like to confirm a login: by code, by app or by fingerprint?',
        'Logging in: a code on the phone, or a fingerprint?',
        'What matters most in a two-step login: quick, simple or the same everywhere?',
      ],
      idea: ['Which of your accounts would you protect with a second step first?'],
    },
    atWork: {
      asks: [
        'What makes a two-step login easy for a team: an app, a key or clear instructions?',
        'Where should a two-step login come first at work: email, payroll or shared files?',
        'Two-step login at work: for every system, or only for the important ones?',
        'When does a two-step login get in your way most: on trips, at home or on a new phone?',
      ],
    },
  },
  {
    name: 'security watch',
    says: [
      '(security operations|soc) (centre|center|analyst|team)',
      'siem',
      'threat (hunting|intelligence|detection|hunter|report|landscape)',
      '(managed|extended) detection',
      '(edr|xdr|mdr) (service|platform|provider|solution)',
      'endpoint (protection|security|detection)',
    ],
    clues:
      'alerts, analysts, attackers, response, malware, around the clock, endpoints, soc, siem, threat, detection, 24/7, hunting, incident, monitoring, edr, logs, dwell time, mdr, intelligence, breach, cyber, ransomware, xdr, indicators, triage, vulnerability, playbook, mitre, dashboard',
    asks: {
      choice: [
        'Which would you protect first at work: email, files or the website?',
        'What makes you feel your data is safe: a strong login, regular updates or people on watch?',
        'When does round-the-clock security matter most: at night, at weekends or on holidays?',
      ],
      problem: ['Which is harder on security watch: too many alerts, or none at all?'],
    },
    atWork: {
      asks: [
        'When would you most want somebody watching your systems: nights, weekends or holidays?',
        'Which security task would you hand over first: monitoring, patching or response?',
        'What matters most in a security watch: speed, experience or a calm head?',
        'What matters most in a security report: clear facts, quick advice or the next steps?',
      ],
    },
  },
  {
    name: 'patches and scans',
    says: [
      'patch (management|tuesday)',
      '(security|critical|software) (patch|patches|patching)',
      'vulnerability (scan|scanner|management|disclosure|assessment)',
      '(zero|0) ?day (vulnerability|exploit|flaw)',
      'cve',
      'attack surface',
    ],
    clues:
      'exploit, severity, update, unpatched, cvss, scan, exposed, remediate, vulnerability, cve, patch tuesday, servers, windows, zero-day, firmware, software, endpoint, critical, security, remediation, scanner, devices, reboot, legacy, cyber essentials, hackers, it team, automated, asset inventory, end of life',
    asks: {
      choice: [
        'Security patches at work: overnight, or over lunch?',
        'When do you like your phone or laptop to update: at night, at lunch or when you choose?',
      ],
      problem: ['Which device at work is the trickiest to keep up to date?'],
      experience: ['Which device do you update first when a new version comes out?'],
    },
    atWork: {
      asks: [
        'What matters most in patching: speed, testing or knowing what is out there?',
        'When is the right time for a security update: overnight, at lunch or straight away?',
        'Which systems would you patch first: laptops, servers or phones?',
        "What's the oldest system you've ever found still running?",
      ],
    },
  },
  {
    name: 'zero trust',
    says: [
      'zero trust',
      '(next gen(eration)?|web application|cloud|hardware) firewall',
      'firewall (rule|policy|appliance|audit|management|migration)',
      'network (segmentation|security)',
      'sase',
      '(business|corporate|company|remote access) vpn',
    ],
    clues:
      'vpn, perimeter, segment, remote access, gateway, policy, endpoints, verify, firewall, network, access, identity, sase, segmentation, cloud, security, least privilege, breach, device, authentication, micro-segmentation, remote workers, credentials, architecture, ztna, cyber, lateral movement, waf, never trust, ransomware',
    asks: {
      idea: ['What would you most like to understand about zero trust?'],
      choice: [
        'Which way of proving who you are is easiest for you: a code, a key or a fingerprint?',
        'What matters most to you in a secure login: speed, safety or simplicity?',
        'Zero trust: start with the people, or with the devices?',
      ],
    },
    atWork: {
      asks: [
        'What comes first in zero trust: identity, devices or the network?',
        "What's harder about zero trust: setting it up, or explaining it to everybody?",
        'What makes zero trust easy for staff: single sign-on, fewer prompts or clear guidance?',
        'What keeps access rights tidy: a regular review, or one clear owner?',
      ],
    },
  },
  {
    name: 'payouts and transfers',
    says: [
      '(mass|global|instant|supplier|seller|creator|automated) payout',
      '(cross ?border|international|b2b|supplier|real ?time|account to account) payment',
      'money transfer',
      'remittance (app|service|provider|corridor)',
      '(sepa|swift|ach|faster payments|fednow|upi) (payment|transfer|instant|integration)',
    ],
    clues:
      'currencies, settlement, transfer, beneficiary, corridor, iban, payees, payment, instant, cross-border, currency, bank account, fx, fees, api, wallet, supplier, seller, creators, real-time, global, gig workers, marketplace, rails, mass, remittance, payroll, swift, contractors, local currencies, fintech, treasury',
    asks: {
      choice: [
        '+What matters most to you when you send money: speed, safety or simplicity?',
        '+Sending money abroad: the lowest fee, or the quickest arrival?',
        'How do you like to send money: on your phone, on a computer or at a counter?',
      ],
      problem: ['Which detail in a bank transfer do you check most carefully?'],
    },
    atWork: {
      asks: [
        '+What matters most in an international payment: speed, tracking or clear fees?',
        'What matters more with a payment abroad: a low fee, or knowing where it is?',
        'How do you prefer to follow a payment: by email, in an app or on a dashboard?',
        'What would you change about sending money abroad: the fees, the forms or the wait?',
      ],
    },
  },
  {
    name: 'pay later',
    says: [
      'buy now,? pay later',
      'bnpl',
      'pay in (three|four|3|4|instal?lments)',
      'instal?lment (payment|plan|option)',
      '(b2b|trade|invoice) (credit|pay later)',
      '(net|payment) terms for (business|buyers|customers)',
    ],
    clues:
      'checkout, instalments, interest, merchants, basket, credit limit, lender, due, bnpl, interest-free, split, zero interest, monthly, credit check, finance, four payments, spread the cost, emi, deposit, affordable, purchase, due date, late fees, eligibility, no-cost emi, shoppers, borrowing, repayment, regulation, apr',
    asks: {
      choice: [
        '+What matters most when you pay in instalments: clear dates, a clear total or no surprises?',
        'How do you like to pay for something big: at once, in parts or after saving up?',
        'Which would you rather spread over a few months: furniture, a phone or a trip?',
      ],
      idea: ['Which big purchase would you rather pay for in parts?'],
    },
    atWork: {
      asks: [
        '+What matters most to customers at the checkout: choice, speed or clear terms?',
        'Where should pay later be explained best: at the checkout, by email or in the app?',
        'Which makes most sense to pay for in parts: furniture, a laptop or a holiday?',
        'What matters more when people pay in parts: clear dates, or small amounts?',
      ],
    },
  },
  {
    name: 'digital currency',
    says: [
      'stable ?coin',
      'crypto(currency|currencies)?',
      'bitcoin',
      'block ?chain',
      '(digital|tokeni[sz]ed) (currency|euro|pound|rupee|dollar|asset (exchange|custody))',
      'web3',
    ],
    clues:
      'wallet, token, ledger, custody, on chain, exchange, defi, mining, bitcoin, crypto, blockchain, stablecoin, ethereum, coin, volatility, regulation, trading, investors, halving, cbdc, satoshi, private key, nft, bull run, decentralised, altcoin, fiat, scam',
    asks: {
      choice: [
        'What matters most in a digital wallet: safety, simplicity or speed?',
        'Getting to know digital currency: by reading first, or by using a little of it?',
      ],
      idea: ['What would you like to learn first about digital currency?'],
      experience: ['Where did you first hear about digital currency?'],
    },
    atWork: {
      asks: [
        'Which use of digital currency interests you most: payments, records or savings?',
        'What matters most for digital currency in business: clear rules, security or easy payments?',
        'What would bring digital currency into daily business sooner: clear rules, or simple tools?',
        "What's hardest to explain to a newcomer about digital currency?",
      ],
    },
  },
  {
    name: 'QR code payments',
    says: [
      'qr (code )?(payment|menu|ordering|pay)',
      '(pay|paying|payment) (by|with|via|from) (qr|bank|wallet|phone|link|text)',
      '(scan|tap) and pay',
      '(digital|mobile) wallet (payment|for|app)',
      'apple pay and google pay',
      'soft ?pos',
    ],
    clues:
      'scan, wallet, checkout, merchants, contactless, stall, terminal, tap, upi, phone, cashless, card machine, soundbox, restaurant, payment link, pay by bank, instant, app, donations, open banking, transaction, invoice, queue, fees, table, cash, sticker, counter, smartphone',
    asks: {
      choice: [
        'How do you like to pay at a market stall: cash, card or a code on the phone?',
        'What matters most when you pay by phone: speed, safety or a clear receipt?',
        'Paying for a coffee: scan a code, or tap the phone?',
      ],
      idea: ['Where would you most like to see a code to pay with your phone?'],
    },
    atWork: {
      asks: [
        'What matters most in a payment at the counter: speed, safety or easy records?',
        'Where would QR code payments help a business most: at tables, at stalls or on invoices?',
        'What do you like most about paying with a code: the speed, or no coins to carry?',
        "Where do you still pay in cash, even when there's a QR code on the counter?",
      ],
    },
  },
  {
    name: 'fraud checks',
    says: [
      'fraud (prevention|detection|check|monitoring|team|screening|analyst)',
      '(payment|card|invoice|ad|click|refund) fraud',
      'charge ?back (management|protection|prevention|alert)',
      'account takeover',
      'transaction monitoring',
      'risk engine',
    ],
    clues:
      'fraudsters, suspicious, false positive, merchants, flagged, dispute, blocked, chargeback, transaction, screening, identity, risk, scam, card, detection, stolen, kyc, account takeover, verification, refund abuse, machine learning, alerts, aml, payment, deepfake, invoice, compliance, onboarding, synthetic, ecommerce, phishing',
    asks: {
      choice: [
        'How would you like to be warned about fraud: by text, in the app or by phone?',
        'An odd payment on your card: a text from the bank, or a call?',
      ],
      idea: [
        'Which tip for spotting fraud would you pass on to a friend first?',
        'How would you like your bank to check an unusual payment?',
      ],
    },
    atWork: {
      asks: [
        "What's harder in fraud checks: catching the bad ones, or letting the good ones through?",
        'Where would you tighten fraud checks first: new accounts, payments or refunds?',
        'What matters most in fraud checks: speed, accuracy or few false alarms?',
        'Which gut feeling about an odd payment turned out to be right?',
      ],
    },
  },
  {
    name: 'corporate travel',
    says: [
      '(corporate|business) travel (management|policy|booking|platform|agency|manager|tool)',
      'business (trip|traveller|traveler)',
      'travel (management|risk|policy) (company|platform|software|for)',
      'duty of care for travel(lers)?',
    ],
    clues:
      'itinerary, flights, hotels, receipts, travellers, bookers, policy, per diem, business trip, expense, duty of care, tmc, airport, rail, platform, lounge, savings, employees, travel manager, carbon, upgrades, meetings, executive, visa, fares, road warrior, bleisure, delays, loyalty points',
    asks: {
      choice: [
        'What matters most on a work trip: a good seat, a good bed or a good breakfast?',
        'Work trips: by train, by car or by plane?',
        'A meeting four hours away: the train the same morning, or a hotel the night before?',
      ],
      idea: ['To which town would you gladly be sent for work?'],
    },
    atWork: {
      asks: [
        'Which way to book a work trip do you prefer: an app, a travel agent or a colleague?',
        "Which city did a business trip show you that you'd gladly visit on holiday?",
        'What makes a business trip easy: a good seat, a good hotel or a good plan?',
        'What would you improve first in business travel: booking, approvals or expenses?',
      ],
    },
  },
  {
    name: 'recovery plan',
    says: [
      '(disaster|cyber|ransomware) recovery (plan|planning|test|exercise|drill)',
      'business continuity (plan|planning|exercise|test|manager)',
      'table ?top exercise',
      'crisis (management|communication|exercise|simulation)',
      'operational resilience',
      '(dora|nis ?2) (compliance|regulation|directive|readiness|ready)',
    ],
    clues:
      'outage, scenario, playbook, rehearse, resilience, downtime, exercise, backup, ransomware, business continuity, disaster, rto, tabletop exercise, cyber, restore, test, servers, incident, cloud, failover, power cut, data loss, rpo, flood, it team, drill, offsite, crisis, replication, iso 22301, critical systems, immutable',
    asks: {
      choice: [
        'What would you miss first at work if the computers went off: email, files or the phones?',
        'How would your team keep in touch if the network went down: by phone, by text or face to face?',
        'Testing a recovery plan: a talk round the table, or a full rehearsal?',
      ],
      problem: ['~What would your office do first if the screens stayed dark for a day?'],
    },
    atWork: {
      asks: [
        'What matters most in a recovery plan: clear roles, tested backups or good contacts?',
        'What makes a recovery plan useful on a bad day: a short list, a drill or clear roles?',
        'How often should a recovery plan be tested: every month, every quarter or once a year?',
        'Which is harder to get back after an outage: the data, or the trust of customers?',
      ],
    },
  },
];
