import type { Besides } from '../../subject';

/** What is known of the subjects of `common/security.ts` besides their rows. */
export const security: Besides = {
  phishing: {
    clues:
      'suspicious, links, sender, spoofed, attachment, credentials, urgent email, impersonating, hmrc text, clicked, email, fake, password, simulation, cyber, training, inbox, awareness, mfa, smishing, attackers, employees, report it, invoice fraud, domain, qr code, ceo, hover, spam, scammers',
    cued: [
      'What do you do before you click a *link*: hover over it, read it twice or ask someone?',
      'Which *attachment* makes you most careful: an invoice, a photo or a form?',
      "A text about a *parcel* you don't expect: ignore it, delete it or report it?",
      'How would you check that a call from your *bank* is real?',
      'Where do your *passwords* live: in a manager, in a notebook or in your head?',
      'Which *urgent* email makes you slow down: from a boss, a bank or the tax office?',
      'Where do you scan a *QR code* without a worry: on a menu, on a poster or on a parcel?',
      'Who would you call first about a possible *scam*: a friend, the bank or the family?',
    ],
    atWork: {
      asks: [
        '+What makes a phishing email look convincing?',
        'What helps a team spot phishing best: training, examples or a report button?',
        'What do you check first in an email that looks like phishing: sender, link or tone?',
        'What makes phishing training stick: a real story, a test email or a quick reminder?',
        'Which old tip about phishing needs updating?',
        'What would you teach a colleague first about phishing?',
      ],
      cued: [
        '*Training* on phishing: a short film, a quiz or a real example?',
        'What works best after a phishing *simulation*: a thank you, a team chat or a short tip?',
        'How should new bank details on an *invoice* be checked: a call, a form or a second person?',
        'How should colleagues *report* a suspicious email: with a button, by phone or in person?',
      ],
    },
  },
  scams: {
    clues:
      'scammers, fraudster, fake, bank details, victims, impersonation, cold callers, hung up, trading standards, fraud, caller, bank, text message, pretending, transfer, hang up, romance, pension, rogue trader, impersonating, otp, action fraud, report, crypto, elderly, doorstep, warning, investment, never ask, police, suspicious, pin, remote access, gift card',
    cued: [
      "What's the first thing you check when a *text* asks you to tap a link?",
      "Which part of an *email* tells you first that it's a fake: the name, the spelling or the rush?",
      'How do you check a call really is from your *bank*: ring back, ask the branch or look in the app?',
      'What do you do with a message about a *parcel* you never ordered: delete it, report it or look it up?',
      'What do you say to a *rogue trader* at the door: no thank you, come back later or show me a card?',
      'What makes a good *password* for you: three odd words, a sentence or an app that does it?',
      'What would you tell an older *relative* about scams in one sentence?',
      'What do you look for first before you buy from an *online* shop: reviews, an address or a phone number?',
    ],
    atWork: {
      asks: [
        '+Which check should everybody make before they pay a new account?',
        '+Which habit keeps a team safe from scams?',
        '+What makes you stop and check a request that might be a scam?',
        '+What makes a scam email look real: the name, the tone or the timing?',
        "+What stops more scams at work: a phone call, a second signature or a day's wait?",
        '+What protects a team best from scams: training, clear rules or time to check?',
      ],
      cued: [
        'Which detail on a fake *invoice* gives it away first: the sender, the bank details or the wording?',
        'What works best in *fraud* training for staff: a real story, a short test or a good film?',
        'Which question do customers ask a *bank* most after reading about a scam?',
        'What would you do first with an urgent *transfer* request from the boss: ring, ask a colleague or wait?',
      ],
    },
  },
  passwords: {
    clues:
      '2fa, login, breach, authenticator, two factor, sso, brute force, biometrics, single sign on, passkey, manager, mfa, reuse, credential, vault, passphrase, account, hacked, reset, unique, encrypted, passwordless, characters, weak, sign in, leaked, security, sticky note, random words, cyber',
    cued: [
      'What would help you most to start with a *password manager*: a demo, a checklist or a patient friend?',
      'How do you like to get a *two-factor* code when you log in: by text, in an app or on a little key?',
      'Where would you swap a password for a *passkey* first: email, banking or shopping?',
      'When does a password *reset* always seem to come up: on a Monday, at the till or on holiday?',
      'What was your very first online *account* with a password: email, a game or a forum?',
      'Which special *character* takes you longest to find on a keyboard when you type a password?',
      'What helps a long *passphrase* stick in your memory: a rhythm, a picture or a silly story?',
      'Which password would you change first after a data *breach*: email, bank or social media?',
      'Where do you already use *biometrics* instead of a password: phone, laptop or airport?',
      'Which *security question* makes you think longest after a lost password: pet, teacher or film?',
    ],
    atWork: {
      asks: [
        'What makes a password rule easy to follow?',
        'What helps you remember a strong password?',
        'Which sign-in at work should go without a password first?',
        'What makes a strong password: its length, odd words or symbols?',
      ],
    },
  },
  'IT support': {
    clues:
      'laptop, server, helpdesk, engineers, microsoft, remote support, outage, network, tickets, microsoft 365, patching, printers, computers, antivirus, backup, slow computer, onsite, unlimited support, msp, managed, remote, downtime, technician, firewall, wifi, outsourced, endpoint, monitoring, business, switch it off, cyber essentials, break fix, broadband, ticket queue',
    cued: [
      'How do you keep a *backup* of your photos: in the cloud, on a drive or on paper?',
      'What do you do first with a new *laptop*: set a picture, move files or update?',
      'Which do you find easier on a computer: a *password*, a fingerprint or a face scan?',
      'Where in your home is the *Wi-Fi* best: the kitchen, the sofa or the garden?',
      'What is the oldest *computer* you remember using, and where was it?',
      'What did you last print on a *printer*: a letter, a ticket or a photo?',
      'When do you install an *update*: right away, at night or at the weekend?',
      'How would you spot a *phishing* email: the sender, the spelling or the link?',
    ],
    atWork: {
      asks: [
        '+What matters most in IT support: quick fixes, clear updates or fewer problems to begin with?',
        '+What should every office back up first?',
        '+Which system does your business rely on most: email, phones or shared files?',
        'What would you improve first in your IT: speed, security or support?',
      ],
      cued: [
        'Which *ticket* do you close fastest on an ordinary morning?',
        'Which *patching* slot causes least fuss where you work: early, late or the weekend?',
        'What do you test first in a *backup*: one file, one mailbox or the whole system?',
        'How do you make *cyber* training one people look forward to: quizzes, stories or cake?',
      ],
    },
  },
  'data privacy': {
    clues:
      'personal data, controller, processor, consent, breach, regulator, retention, cookies, ico, gdpr, dpo, privacy policy, encryption, hipaa, compliance, opt out, tracking, subject access, ai act, data protection, rights, fines, anonymise, children, third party, collect, ccpa, eu, dpia, health records',
    cued: [
      'How would you like to be asked for *consent*: a tick, a short sentence or a chat?',
      'How do you read a *privacy policy*: all of it, the headings or the short version?',
      'How do you remember a *password*: a manager, a notebook or a good head?',
      'Which kind of *tracking* do you find handy: parcels, steps or a lost phone?',
      'What should *children* learn first about their data online?',
      'Which kind of advert would you choose to *opt out* of first: by post, by email or by phone?',
      'What would you want an *ai* tool never to remember about you?',
      'How should a company send news of a data *breach*: an email, a letter or a phone call?',
    ],
    atWork: {
      asks: [
        '+What makes data privacy easier at work: clear rules, good templates or a person to ask?',
        '+Which data privacy question would you most like answered in plain words?',
        'Who should look after data privacy in a company?',
        'How should a team learn about data protection: from a workshop, real cases or a quiz?',
      ],
      cued: [
        'What do colleagues ask a *dpo* most in their first week?',
        'What makes people remember *gdpr* training: real cases, a quiz or a short film?',
        'What takes longest in a *subject access* request: the search, the reading or the reply?',
        'Which rule for *ai* tools would you put up on the office wall first?',
      ],
    },
  },
  'compliance audit': {
    clues:
      'controls, evidence, auditors, certified, framework, policies, risks, assessor, standard, soc 2, iso 27001, gdpr, certification, regulator, policy, checklist, gap, trail, hipaa, readiness, regulatory, report, automate, external, aml, internal, findings, documentation, pci, vendor, spreadsheet, inspection',
    cued: [
      'Which *controls* would you check first in a new company: access, backups or payments?',
      'How long should a good compliance *policy* be: one page, five or as long as it takes?',
      'What did *GDPR* change most in your working day: forms, emails or filing?',
      'Who would you put on the *ISO 27001* team first: IT, HR or legal?',
      'Where would you start with *SOC 2*: access, vendors or backups?',
      'An audit *checklist*: on paper, in a spreadsheet or in a tool?',
      'What would you have ready on the table for an *auditor*: tea, files or a seating plan?',
      'Compliance *training*: ten minutes a month, or half a day a year?',
    ],
    atWork: {
      asks: [
        '+What makes a compliance answer easy to trust?',
        '+Which compliance question comes up again and again?',
        '+What would you do with the hours saved on compliance work?',
        '+Who should sign off compliance answers: security, legal or the team lead?',
        '+Which saves most time on compliance: templates, automation or good records?',
      ],
      cued: [
        'How do you keep up with news from a *regulator*: a newsletter, an adviser or colleagues?',
        'What shows audit *readiness* best: tidy files, trained people or a calm team?',
        'Who should own the *risk* register: compliance, finance or each team?',
        'What do you ask a new *supplier* for first: a certificate, a policy or a call?',
      ],
    },
  },
  cybersecurity: {
    clues:
      'threat, attackers, firewall, passwords, vulnerability, patch, hackers, incident, endpoint, cyber essentials, breach, ransomware, malware, attack, mfa, phishing, zero trust, soc, pen test, backup, ciso, nis2, siem, encryption, detect, exploit, data, credential, supply chain, security awareness',
    cued: [
      'Where did you need your very first *password*: at school, at work or at home?',
      'Where did you first come across *MFA*: at the bank, at work or on your phone?',
      'Which files should come first in a *backup* against ransomware: photos, email or accounts?',
      'What makes cybersecurity *training* stick with you: a story, a quiz or a test email?',
      'Which film or series about *hackers* did you enjoy most?',
      'Who would you call first on the day of a data *breach*: IT, the bank or the boss?',
      'Who in your family is quickest to spot an online *scam*?',
      'Practising for a cyber *attack*: round a table, or as a surprise drill?',
    ],
    atWork: {
      asks: [
        '+What would you ask a cybersecurity expert first?',
        '+What should a small firm protect first: email, back-ups or passwords?',
        'What should a cybersecurity check look at first?',
        'Which cybersecurity term would you like explained in plain English?',
        'What makes people take cybersecurity seriously: a demo, a story or a test?',
        'What makes security advice useful: plain words, clear steps or real examples?',
      ],
      cued: [
        'Which *phishing* emails look most convincing at work: parcels, invoices or notes from the boss?',
        'Which part of a cyber *incident* drill teaches a team most: the first hour, or the review?',
        'What do you ask a new *supplier* first about security?',
        'Which takes longest on a security *patch* day: testing, restarts or telling everyone?',
        'What did you learn in your first month in a *SOC* that no course had taught you?',
        'Which part of a security *certification* takes longest: evidence, policies or asset lists?',
      ],
    },
  },
};
