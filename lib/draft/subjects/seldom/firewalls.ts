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
      idea: ['Which system would you have a friendly hacker test first?'],
      problem: ['Which security weakness is the hardest to explain to a board?'],
      choice: ['A penetration test: announced to the team, or a complete surprise?'],
      experience: ["What's the oddest place you have seen a password written down?"],
    },
    atWork: {
      work: [
        "What's harder after a penetration test: fixing the findings, or explaining them?",
        'What does a good penetration test leave you with: a list of fixes, or a better plan?',
      ],
      people: [
        'What did you picture the first time somebody told you about a penetration test?',
        'Which film or series about hackers got you thinking about your own security?',
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
      problem: ['~What gives a fake email away at first sight?'],
      choice: ['Learning about security: a short quiz each month, or one long session a year?'],
      experience: ["What's the cheekiest fake email to land in your inbox at work?"],
    },
    atWork: {
      work: [
        'Which security rule gets forgotten first on a busy day?',
        'What makes security training stick: a real story, a test email or a quick reminder?',
      ],
      people: ['Which fake email nearly fooled you?', 'Who do you ask first when an email looks suspicious?'],
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
      idea: ['Which of your accounts would you protect with a second step first?'],
      problem: ['Which part of logging in takes you longest: the password, the code or the app?'],
      choice: ['Logging in: a code on the phone, or a fingerprint?'],
      experience: ['Which account did you first set up a two-step login for?'],
    },
    atWork: {
      work: [
        'When does a two-step login get in your way most: on trips, at home or on a new phone?',
        'Two-step login at work: for every system, or only for the important ones?',
      ],
      people: [
        "What's the worst moment you were ever locked out of an account?",
        "Who do you call first when a login won't work?",
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
      idea: ['What would you watch first if you kept guard over a network for a night?'],
      problem: ['Which is harder on security watch: too many alerts, or none at all?'],
      choice: ['Security at night: people awake at a desk, or alarms that wake them?'],
      experience: ['What was the most useful alert your security team has ever had?'],
    },
    atWork: {
      work: [
        'What matters most in a security watch: speed, experience or a calm head?',
        'When would you most want somebody watching your systems: nights, weekends or holidays?',
      ],
      people: [
        'Who would you want on watch when something goes wrong in the middle of the night?',
        'Which colleague stays calmest when the alerts pile up?',
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
      idea: ['Which device at home or at work should update itself without asking?'],
      problem: ['Which device at work is the trickiest to keep up to date?'],
      choice: ['Security patches at work: overnight, or over lunch?'],
      experience: ['Which software update has made your work noticeably easier?'],
    },
    atWork: {
      work: [
        'When is the right time for a security update: overnight, at lunch or straight away?',
        'Which update do you put off longest: the phone, the laptop or the car?',
      ],
      people: [
        "What's the oldest system you've ever found still running?",
        "What's the best story you know about an update that came at the wrong moment?",
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
      idea: ['Which door or folder at work should open only for those who need what is inside?'],
      problem: ["What's trickiest about zero trust: the tools, the rules or winning people over?"],
      choice: ['Zero trust: start with the people, or with the devices?'],
      experience: ['Where was the oddest place you logged in to work from?'],
    },
    atWork: {
      work: [
        "What's harder about zero trust: setting it up, or explaining it to everybody?",
        'What keeps access rights tidy: a regular review, or one clear owner?',
      ],
      people: [
        'Who explained zero trust to you in a way that finally made sense?',
        'Which door or system could you still get into long after you changed jobs?',
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
      idea: ['Which currency has the most beautiful notes you have held in your hand?'],
      problem: ['Which detail in a bank transfer do you check most carefully?'],
      choice: ['Sending money abroad: the lowest fee, or the quickest arrival?'],
      experience: ['What was the first thing you ever sent money abroad for?'],
    },
    atWork: {
      work: [
        'What would you change about sending money abroad: the fees, the forms or the wait?',
        'What matters more with a payment abroad: a low fee, or knowing where it is?',
      ],
      people: [
        'What was the first payment you sent to, or got from, another country?',
        'Which mistake in a bank transfer did you spot just in time?',
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
      idea: ['Which big purchase would you rather pay for in parts?'],
      problem: ['Which kind of purchase is the hardest to pay for at once?'],
      choice: ['Paying in parts: a few bigger payments, or many small ones?'],
      experience: ['What was the first thing you paid for in parts?'],
    },
    atWork: {
      work: [
        'What matters more when people pay in parts: clear dates, or small amounts?',
        'Which makes most sense to pay for in parts: furniture, a laptop or a holiday?',
      ],
      people: [
        'What was the first big purchase you ever saved up for?',
        'Who taught you how to plan the payments for a big purchase?',
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
      idea: ['Which picture would you like to see on the front of a digital coin?'],
      problem: ['How would you explain a blockchain to your grandparents?'],
      choice: ['Getting to know digital currency: by reading first, or by using a little of it?'],
      experience: ['Where did you first hear about digital currency?'],
    },
    atWork: {
      work: [
        "What's hardest to explain to a newcomer about digital currency?",
        'What would bring digital currency into daily business sooner: clear rules, or simple tools?',
      ],
      people: [
        'Who first explained digital currency to you in a way you understood?',
        'Which way of paying did you once smile at that you use every day now?',
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
      idea: ['Where would you most like to see a code to pay with your phone?'],
      problem: ['Where do you still find it hard to pay with your phone?'],
      choice: ['Paying for a coffee: scan a code, or tap the phone?'],
      experience: ['What was the first thing you paid for with your phone?'],
    },
    atWork: {
      work: [
        "Where do you still pay in cash, even when there's a QR code on the counter?",
        'What do you like most about paying with a code: the speed, or no coins to carry?',
      ],
      people: [
        'Where were you most surprised to be able to pay with a code?',
        'Which shopkeeper or stall showed you your first payment by phone?',
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
      idea: ['How would you like your bank to check an unusual payment?'],
      problem: ['~Which honest purchase made your bank ring you up?'],
      choice: ['An odd payment on your card: a text from the bank, or a call?'],
      experience: ['What made you stop and look twice before you paid a bill?'],
    },
    atWork: {
      work: [
        "What's harder in fraud checks: catching the bad ones, or letting the good ones through?",
        'Which kind of fraud is hardest to explain to a customer?',
      ],
      people: [
        "What's the cleverest scam you've ever come across at work?",
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
      idea: ['To which town would you gladly be sent for work?'],
      problem: ["What's the most annoying part of a work trip: booking, waiting or the expenses?"],
      choice: ['A meeting four hours away: the train the same morning, or a hotel the night before?'],
      experience: ['Which work trip do you remember best, and where did it take you?'],
    },
    atWork: {
      work: [
        'What makes a business trip easy: a good seat, a good hotel or a good plan?',
        'Travel expenses: done on the way home, or weeks later?',
      ],
      people: [
        "Which city did a business trip show you that you'd gladly visit on holiday?",
        'What do you always pack for a business trip that others leave at home?',
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
      idea: ['Which three phone numbers should everybody at work have on paper?'],
      problem: ['~What would your office do first if the screens stayed dark for a day?'],
      choice: ['Testing a recovery plan: a talk round the table, or a full rehearsal?'],
      experience: ['What helped your team most the last time a system went down?'],
    },
    atWork: {
      work: [
        'What makes a recovery plan useful on a bad day: a short list, a drill or clear roles?',
        'Which is harder to get back after an outage: the data, or the trust of customers?',
      ],
      people: [
        'How did your team keep going when the systems went down?',
        'Who kept a cool head when the systems went down where you work?',
      ],
    },
  },
];
