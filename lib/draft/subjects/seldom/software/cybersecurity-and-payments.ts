import type { Subject } from '../../subject';

/** Safety of machines and data at work, and the ways money moves between firms. */
export const cybersecurityAndPayments: readonly Subject[] = [
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
      choice: ['A penetration test: announced to the team, or a complete surprise?'],
      problem: ['Which security weakness is the hardest to explain to a board?'],
      experience: ["What's the oddest place you have seen a password written down?"],
      idea: ['Which system would you have a friendly hacker test first?'],
    },
    cued: [
      'What tells you at a glance that a *phishing* email is a fake?',
      'What would you ask an *ethical* hacker over lunch?',
      'What makes a good password that keeps *hackers* out: length, nonsense or a whole sentence?',
      'What would you check first in a *web app* that holds your own data?',
    ],
    atWork: {
      asks: [
        '+What matters most in a penetration test report: clear priorities, fixes or a plain summary?',
        'When is a penetration test most useful: before launch, after big changes or yearly?',
        "What's harder after a penetration test: fixing the findings, or explaining them?",
        'What does a good penetration test leave you with: a list of fixes, or a better plan?',
      ],
      cued: [
        'What makes the *findings* of a security test easy to act on?',
        'Which *scope* question is best settled before a test begins?',
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
      choice: ['Which online safety topic would you like a short lesson on: passwords, emails or wifi?'],
      experience: ["What's the cheekiest fake email to land in your inbox at work?"],
      problem: ['+~What gives a fake email away at first sight?'],
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
        '+What makes security training stick: a real story, a test email or a quick reminder?',
        '+Which security habit is easiest to teach?',
        '+What builds a security culture faster: training, leaders or small rewards?',
        '+What helps staff report a strange email: an easy button, a thank-you or a clear rule?',
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
      experience: ['+Who in your family helps the others with logins?'],
      idea: ['What would make a second login step easier for you?'],
      choice: [
        'Where do you like to get help with a new login: by phone, online or in person?',
        'How do you prove it is you when you log in: a code, a fingerprint or your face?',
      ],
    },
    cued: [
      'Which finger do you use for a *fingerprint* login: thumb, index or another?',
      'Which is the hardest to remember: a *password*, a phone number or a birthday?',
      'Where do you like to get a login *code*: by text, by email or in an app?',
      'What would you want a *passkey* for first: email, bank or photos?',
    ],
    atWork: {
      asks: [
        '+What helps a team to get used to two-step login?',
        '+What makes a two-step login easy for a team: an app, a key or clear instructions?',
        '+Which second step do you like best at work: a push message, a code or a security key?',
        '+How should a team be introduced to two-step login: a demo, a guide or a help desk hour?',
      ],
      cued: [
        'Which argument wins colleagues over to *MFA* fastest?',
        'What question about the *authenticator* app reaches your help desk most?',
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
        'Security at night: people awake at a desk, or alarms that wake them?',
        'What would you like to learn first about online safety: passwords, backups or scams?',
        'Which account would you protect most carefully: email, bank or photos?',
      ],
      problem: ['Which is harder on security watch: too many alerts, or none at all?'],
    },
    cued: [
      'How do you come up with a strong *password*: a sentence, an app or a clever pattern?',
      'A *ransomware* drill: at your desk with a script, or live with phones ringing?',
      'Who would you call first about a strange *alert* on your computer?',
    ],
    atWork: {
      asks: [
        'What matters most in round-the-clock monitoring: people, tools or clear alerts?',
        'When would you most want somebody watching your systems: nights, weekends or holidays?',
        'Which would you have watched first: email, endpoints or the cloud?',
        'Which skill makes a good security analyst: curiosity, calm or pattern spotting?',
      ],
      cued: [
        'What does a good *SOC* shift handover always include?',
        'Which helps a junior *analyst* most in the first month: logs, shadowing or drills?',
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
      problem: ['Which device at work is the trickiest to keep up to date?'],
      choice: [
        'Security patches at work: overnight, or over lunch?',
        'What helps you keep your devices up to date: automatic updates, a reminder or a helper?',
      ],
      idea: ['Which device at home or at work should update itself without asking?'],
    },
    cued: [
      'When do you press *update* on your phone: at once, at night or when it insists?',
      'Which would you check first for an *update* at home: the phone, the laptop or the router?',
      'What do you do during a *reboot*: stretch, make tea or tidy the desk?',
      'What was the last new thing you liked after a *Windows* or phone update?',
    ],
    atWork: {
      asks: [
        'What matters most in patching: speed, testing or knowing what is out there?',
        'When is the right time for a security update: overnight, at lunch or straight away?',
        'What helps a team patch on time: a clear calendar, automation or one owner?',
        "What's the oldest system you've ever found still running?",
      ],
      cued: [
        'When does *Patch Tuesday* end for your team: Tuesday, Friday or never quite?',
        'What do you look at first in a *scan* report: severity, exposure or age?',
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
      choice: [
        'Zero trust: start with the people, or with the devices?',
        'What makes a secure sign-in feel easy: a fingerprint, a single login or a simple code?',
      ],
      problem: ["What's trickiest about zero trust: the tools, the rules or winning people over?"],
      idea: ['Which door or folder at work should open only for those who need what is inside?'],
    },
    cued: [
      'Where do you log in by *VPN* most often: home, train or hotel?',
      'How do you like to prove your *identity*: fingerprint, face or code?',
      'Which *device* do you reach for first in the working day?',
      'How do you like a second *login* step: a text, an app or a key?',
    ],
    atWork: {
      asks: [
        '+Where would you start with zero trust: logins, devices or data?',
        'What comes first in zero trust: identity, devices or the network?',
        "What's harder about zero trust: setting it up, or explaining it to everybody?",
        'What keeps access rights tidy: a regular review, or one clear owner?',
      ],
      cued: [
        'Which *access* rule at work makes the most sense to everybody?',
        'Where would you begin with *segmentation*: guests, machines or servers?',
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
        '+Sending money abroad: the lowest fee, or the quickest arrival?',
        '+What matters most to you when you send money: speed, safety or simplicity?',
      ],
      experience: ['What was the first thing you ever sent money abroad for?'],
      problem: ['Which detail in a bank transfer do you check most carefully?'],
    },
    cued: [
      'Which *currency* do you still have a few coins of in a drawer?',
      'How do you read out an *IBAN*: in pairs, in fours or as fast as you can?',
      'What do you check twice before an *instant* payment goes off?',
      'Which *wallet* do you use more: the leather one or the one on your phone?',
    ],
    atWork: {
      asks: [
        '+What matters most in an international payment: speed, tracking or clear fees?',
        'What matters more with a payment abroad: a low fee, or knowing where it is?',
        'What would you change about sending money abroad: the fees, the forms or the wait?',
        'What makes a payment provider easy to work with: clear status, quick support or one platform?',
      ],
      cued: [
        'Which *cross-border* route takes the most explaining to customers?',
        'What do *suppliers* ask first about a payment: when, how much or which bank?',
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
        'Paying in parts: a few bigger payments, or many small ones?',
        'Which would you choose at the checkout: pay now, pay later or in parts?',
      ],
      idea: ['Which big purchase would you rather pay for in parts?'],
      problem: ['Which kind of purchase is the hardest to pay for at once?'],
    },
    cued: [
      'What would you rather split into *instalments*: a sofa, a laptop or a holiday?',
      'What sits longest in your online *basket* before you decide?',
      'Which reminder works best for a payment that is *due*: an email, a text or a calendar?',
      'What would you buy *interest-free* for your home: a bed, a washing machine or a television?',
    ],
    atWork: {
      asks: [
        '+What matters most to customers at the checkout: choice, speed or clear terms?',
        'Which makes most sense to pay for in parts: furniture, a laptop or a holiday?',
        'Which payment options would you add first in a shop: wallets, instalments or pay by bank?',
        'What makes pay later clear for customers: simple terms, reminders or one total?',
      ],
      cued: [
        'Where at the *checkout* do shoppers hesitate most: delivery, payment or sign-up?',
        'Which question do *merchants* ask first about paying in parts?',
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
      choice: ['Getting to know digital currency: by reading first, or by using a little of it?'],
      experience: ['Where did you first hear about digital currency?'],
      problem: ['How would you explain a blockchain to your grandparents?'],
      idea: ['Which picture would you like to see on the front of a digital coin?'],
    },
    cued: [
      'What would you like to buy with *bitcoin* just to try it: a coffee, a pizza or a book?',
      'What helps you to remember a *wallet* password: a phrase, a rhyme or a safe place?',
      'What would you name a new *coin* if the choice were yours?',
      'Which word around *crypto* took you longest to get your head round?',
    ],
    atWork: {
      asks: [
        'What builds trust in digital currency: clear rules, strong security or plain language?',
        'What matters most for digital currency in business: clear rules, security or easy payments?',
        'What would bring digital currency into daily business sooner: clear rules, or simple tools?',
        'Where will digital currency matter most: payments, trade or banking?',
      ],
      cued: [
        'Which question about a *stablecoin* do clients ask you first?',
        'What would you put on page one of a plain guide to *custody*?',
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
      choice: [
        'Paying for a coffee: scan a code, or tap the phone?',
        'Which way to pay do you like best at a café: a QR code, a card or cash?',
      ],
      problem: ['Where do you still find it hard to pay with your phone?'],
    },
    cued: [
      'Where does *contactless* save you the most time: the bus, the bar or the bakery?',
      'Which market *stall* would you like to pay with just your phone?',
      'What do you still keep a little cash for in a *cashless* world?',
      'Where do you keep your payment *wallet*: on the phone, on the wrist or in a pocket?',
    ],
    atWork: {
      asks: [
        'Where would QR code payments help a business most: at tables, at stalls or on invoices?',
        'What do you like most about paying with a code: the speed, or no coins to carry?',
        'What do customers like most about QR code payments: speed, ease or no app?',
        'What matters most in a payment at the counter: speed, safety or easy records?',
      ],
      cued: [
        'What do *merchants* ask first when they switch to codes?',
        'A *soundbox* on the counter or a message on the phone: which do shopkeepers trust more?',
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
        'An odd payment on your card: a text from the bank, or a call?',
        'Which feature helps most against fraud: instant alerts, a freeze button or spending limits?',
      ],
      idea: [
        'How would you like your bank to check an unusual payment?',
        'Which tip for spotting fraud would you pass on to a friend first?',
      ],
    },
    cued: [
      'How do you keep an eye on your *card*: an alert, the app or a monthly statement?',
      'Which tip against a *scam* would you pass on to a friend?',
      'Where do you look first when an online shop seems *suspicious*: reviews, address or price?',
      'How would you like to unblock a *blocked* payment: by text, in the app or with a call?',
    ],
    atWork: {
      asks: [
        "What's harder in fraud checks: catching the bad ones, or letting the good ones through?",
        'Where does a second check make most sense: new suppliers, changed bank details or big orders?',
        'Which would help a fraud team most: better data, smarter alerts or more training?',
        'Where would you tighten fraud checks first: new accounts, payments or refunds?',
      ],
      cued: [
        'Which signal helps you most to cut down on *false positives*?',
        'Which document helps *merchants* most in a chargeback?',
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
        'A meeting four hours away: the train the same morning, or a hotel the night before?',
        'What do you look for first in a hotel on a work trip: quiet, wifi or a gym?',
      ],
      idea: ['To which town would you gladly be sent for work?'],
      experience: ['Which work trip do you remember best, and where did it take you?'],
    },
    cued: [
      'What do you do first in a *hotel* room on a work trip: unpack, make tea or test the bed?',
      'Where do you like to sit on a *flight*: window, aisle or near the front?',
      'A *rail* trip for work: laptop open, a book or out of the window?',
      'Which snack makes an airport *lounge* feel like a treat?',
    ],
    atWork: {
      asks: [
        '+What matters most in corporate travel: comfort, flexibility or easy booking?',
        "Which city did a business trip show you that you'd gladly visit on holiday?",
        'What makes a business trip easy: a good seat, a good hotel or a good plan?',
        'Which way to book a work trip do you prefer: an app, a travel agent or a colleague?',
      ],
      cued: [
        'What helps a new *travel policy* land well with colleagues: examples, a short film or a one-pager?',
        'Which *expense* takes longest to claim back: taxis, meals or coffee with clients?',
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
      choice: ['Testing a recovery plan: a talk round the table, or a full rehearsal?'],
      idea: ['Which three phone numbers should everybody at work have on paper?'],
      experience: ['What helped your team most the last time a system went down?'],
      problem: ['~What would your office do first if the screens stayed dark for a day?'],
    },
    cued: [
      'What do you reach for first in a *power cut*: candles, a torch or the biscuits?',
      'Which photos or files would you want a *backup* of first?',
      'What would you do at work in an hour of *downtime*?',
      'What would you do first at home in an *outage*: a book, a board game or an early night?',
    ],
    atWork: {
      asks: [
        'Which system would you bring back first after an outage: email, phones or orders?',
        'What matters most in a recovery plan: clear roles, tested backups or good contacts?',
        'What makes a recovery plan useful on a bad day: a short list, a drill or clear roles?',
        'What would you test first in a recovery plan: the backups, the contacts or the timing?',
      ],
      cued: [
        'What do you test most often: the *backup*, the phone list or the plan itself?',
        'Which role in a *tabletop exercise* teaches you most?',
      ],
    },
  },
];
