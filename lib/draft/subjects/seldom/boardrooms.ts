import type { Subject } from '../subject';

/** What owners, boards, investors and their advisers have to do with. */
export const boardrooms: readonly Subject[] = [
  {
    name: 'merger or takeover',
    says: [
      'merger',
      '(been|was|were) acquired',
      '(has|have|we) acquired (the |a )?(company|business|majority|stake|firm|assets)',
      '(completes|completed|announce|announces) (the |its |an )?acquisition',
      'take ?over (bid|offer)',
      'm&a (deal|adviser|advisor|team)',
      'post merger integration',
    ],
    clues:
      'acquired, shareholders, combined, integration, deal, portfolio, synergies, buyer, acquisition, combined group, brands, stake, completion, subsidiary, bid, advisers, transaction, regulator, consolidate, ceo, joining forces, m&a, private equity, buyout, majority, terms undisclosed, announce, post merger, competition authority',
    asks: {
      idea: ['Two firms become one: which habit should both of them keep?'],
      problem: ['What takes longest after a merger: the systems, the names or the habits?'],
      choice: ['When two firms join: one of the old names, or a fresh one?'],
      experience: ['What helps two teams get to know each other quickly?'],
    },
    atWork: {
      work: [
        'What matters most in the first month after a merger: clear roles, or honest news?',
        'After a merger, what needs sorting out first: who decides, or which system stays?',
      ],
      people: [
        'Which colleague would you never have met without a merger?',
        'What did a good manager do during a merger that you still remember?',
      ],
    },
  },
  {
    name: 'venture capital',
    says: [
      'venture (capital|fund|builder|studio|capitalist)',
      '(vc|angel) (fund|firm|network|syndicate|investor|investment)',
      'new fund (close|closes|of)',
      'portfolio (company|founder)',
      '(first|final|second) close of',
    ],
    clues:
      'founders, portfolio, backed, invested, term sheet, limited partners, thesis, fund, seed, investors, startup, pitch, angel, series a, vc, deep tech, early stage, raise, climate tech, b2b, fintech, cheque, syndicate, dry powder, exit, gp, close, incubator, unicorn, pre seed',
    asks: {
      idea: ['Which everyday problem would you like to see a young start-up solve?'],
      problem: ['Which is hardest for a start-up: the idea, the team or the first customer?'],
      choice: ['Backing a young firm: a clever idea, or a clever team?'],
      experience: ['Which start-up impressed you the first time you heard of it?'],
    },
    atWork: {
      work: [
        'What should a founder look for in an investor: money, contacts or honest advice?',
        'What tells you more about a start-up: the numbers, or an hour with the team?',
      ],
      people: [
        'Which start-up did you believe in before anybody else did?',
        "Which founder's story would you tell somebody who's about to start a business?",
      ],
    },
  },
  {
    name: 'results for investors',
    says: [
      '(quarterly|half ?year|interim|full ?year|annual|q[1-4]|h1|h2) (result|earning|figure|trading update)',
      '(earnings|investor) (call|release|relations|presentation|letter)',
      'trading update',
      'capital markets day',
      '(interim|final|annual|share|special) dividend',
      '(share ?holder|stock ?holder)s meeting',
    ],
    clues:
      'revenue, ebitda, guidance, margin, outlook, shareholders, order intake, growth, quarter, earnings, dividend, full year, profit, trading update, interim, webcast, half year, eps, analysts, cfo, operating, q3, net sales, capital markets day, per share, percent, cash flow, conference call',
    asks: {
      idea: ['Which page of an annual report do you turn to first?'],
      problem: ['Which figure tells you most about how a firm is doing?'],
      choice: ['Results of a firm: the figures first, or the letter from the boss?'],
      experience: ['What do you look for first when a company publishes its results?'],
    },
    atWork: {
      work: [
        "Which part of a company's results is hardest to explain in plain words?",
        "What do you read first in a company's results: the profit, the outlook or the letter?",
      ],
      people: [
        'Which chief executive explains results so clearly that anybody could follow?',
        "Who taught you to read a company's results, and where did they start?",
      ],
    },
  },
  {
    name: 'stock market listing',
    says: [
      'ipo',
      'initial public offering',
      '(stock market|nasdaq|first north|aim|asx|tsx|exchange) (listing|debut|listed)',
      '(listed|listing|trading|dual listed) on (the )?(nasdaq|nyse|aim|asx|tsx|london|stock)',
      '(ring|rang|rings) the opening bell',
      '(green|corporate|social) bond',
    ],
    clues:
      'shares, ticker, prospectus, underwriter, exchange, shareholders, bell, debut, ipo, nasdaq, trading, listed, investors, subscription, aim, asx, spac, float, subscription period, placing, oversubscribed, gmp, nse, capital, public company, valuation, allotment',
    asks: {
      idea: ['Which kind of firm would you most like to own a share of?'],
      problem: ['Which stock market word would you like explained in plain words?'],
      choice: ['Owning a piece of a firm: one you shop at, or one you work with?'],
      experience: ['Which firm have you followed since it was small?'],
    },
    atWork: {
      work: [
        'What changes most in a company once its shares are listed?',
        'What draws more attention to a new listing: the price, the story or the founder?',
      ],
      people: [
        'What do you remember about the first share you ever owned?',
        "Which company's first day on the stock market do you remember?",
      ],
    },
  },
  {
    name: 'due diligence',
    says: [
      '(financial|legal|technical|commercial|vendor|esg|tech|enhanced|customer) due diligence',
      'due diligence',
      '(virtual data|data) ?room',
      'deal room',
    ],
    clues:
      'buyer, checklist, disclosure, red flag, documents, transaction, acquisition, deal, m&a, data room, investors, risk, target, legal, seller, report, financial, private equity, commercial, warranty, kyc, vendor, esg, compliance, background check, contracts, valuation, quality of earnings, tax',
    asks: {
      idea: ['What would you look at first before you bought a small firm?'],
      problem: ['Which document takes the longest to find when somebody asks for it?'],
      choice: ['Due diligence: start with the contracts, or with the numbers?'],
      experience: ['Which document tells you the most when you look into a company?'],
    },
    atWork: {
      work: [
        'What makes due diligence easier on both sides: early questions, or tidy records?',
        'What tells a buyer more about a business: the data room, or a walk around the site?',
      ],
      people: [
        'Who do you know who always asks the right question before a deal?',
        'Which question would you always ask before buying a business?',
      ],
    },
  },
  {
    name: 'speak-up line',
    says: [
      'whistle ?blow(er|ers|ing)',
      'speak(ing)? ?up (line|culture|policy|channel)',
      '(ethics|integrity) (hotline|line|channel)',
      'code of (conduct|ethics)',
      'anti ?(bribery|corruption)',
      'modern slavery (statement|act|training)',
    ],
    clues:
      'anonymous, ethics, confidential, compliance, directive, investigation, integrity, whistleblowing, report, misconduct, retaliation, code of conduct, hotline, channel, concerns, harassment, wrongdoing, policy, culture, employees, bribery, disclosure, third party, protected, case management, trust, fraud, 24/7',
    asks: {
      idea: ['Where do you like to have a quiet word at work: on a walk, over coffee or by phone?'],
      problem: ["What's hardest about speaking up at work: who to tell, how to start or when?"],
      choice: ['A code of conduct: one page everybody knows, or a full handbook?'],
      experience: ['What has made it easier for people to speak up where you have worked?'],
    },
    atWork: {
      work: [
        'What makes people remember a speak-up line: posters, training or one good example?',
        'After a report to a speak-up line, what matters more: speed, or news on what happens next?',
      ],
      people: [
        'Which manager took bad news so well that people kept speaking up?',
        'Which problem at work was solved because somebody spoke up early?',
      ],
    },
  },
  {
    name: 'identity checks',
    says: [
      '(identity|document|biometric) (verification|check|proofing)',
      '(id|age) verification',
      'kyc (check|onboarding|provider)',
      'know your (customer|business)',
      '(aml|anti ?money ?laundering|money laundering) (check|compliance|software|screening|regulation)',
      '(sanctions|pep|adverse media) (screening|list|check)',
      '(digital id|identity wallet)',
    ],
    clues:
      'passport, selfie, onboarding, biometric, liveness, compliance, document, kyc, fraud, verify, aml, id, deepfake, digital identity, face, age, right to work, wallet, right to rent, driving licence, verification, proof of address, e id, chip, bank, api, sanctions, aadhaar',
    asks: {
      idea: ['Where would you like to show your identity with one tap instead of papers?'],
      problem: ['Which part of an online identity check takes you the longest?'],
      choice: ['Proving who you are: the passport in your hand, or a scan on the phone?'],
      experience: ['Where were you last asked to prove who you are?'],
    },
    atWork: {
      work: [
        'Which document do you reach for first in an identity check: passport, licence or ID card?',
        'An identity check for a new customer: quick with few steps, or slow with more certainty?',
      ],
      people: [
        'How old is the photo on the document you show for an identity check?',
        'Where did an identity check go so smoothly that you hardly noticed it?',
      ],
    },
  },
  {
    name: 'confidentiality agreement',
    says: [
      '(sign|signed|mutual|standard) (an )?nda',
      'non ?disclosure agreement',
      'confidentiality (agreement|clause)',
      '(contract|legal|agreement) template',
      '(redlining|redline|clause library)',
      'terms (and|&) conditions (review|drafting|template|update|checker)',
      '(saas|supplier|service|commercial) (agreement|contract)',
    ],
    clues:
      'clause, signed, parties, template, counsel, drafting, negotiate, obligations, nda, contract, legal, clm, signature, lawyer, redline, counterparty, ai review, mutual, disclosure, trade secret, in house, breach, terms, playbook, non disclosure, in house counsel, e signature, supplier, workflow',
    asks: {
      idea: ['Which clause in a confidentiality agreement would you like in plain words?'],
      problem: ['Which phrase in a confidentiality agreement is hardest to understand?'],
      choice: ['A contract: two pages in plain words, or ten pages with every case covered?'],
      experience: ['Which clause in a contract made you stop and read it again?'],
    },
    atWork: {
      work: [
        'What would make a confidentiality agreement easier to sign: fewer pages, or plainer words?',
        'A confidentiality agreement lands on your desk: read it all, or straight to the dates?',
      ],
      people: [
        'What was the most surprising thing you were asked to keep confidential?',
        "Who's the best keeper of secrets you know, with or without a signature?",
      ],
    },
  },
  {
    name: 'evidence in documents',
    says: [
      'e ?discovery (platform|software|team)',
      '(digital|computer|mobile) forensic(s)?',
      'forensic (accounting|accountant|technology|investigation|data)',
      'document review (platform|team|software)',
      'litigation (support|hold|technology)',
    ],
    clues:
      'evidence, custodian, litigation, disclosure, forensic, emails, investigation, ediscovery, review, legal hold, data, lawyer, digital, chain of custody, court, expert witness, mobile phone, accountant, metadata, fraud, privilege, redaction, collection, platform, subpoena, cyber, production, chat messages, analyst, tar',
    asks: {
      idea: ['Which business record makes the clearest evidence of what happened?'],
      problem: ["What's hardest to find when you need it: an old email, a contract or a receipt?"],
      choice: ['Reviewing documents for a case: in date order, or by search word?'],
      experience: ['What kind of record has settled an argument at work for you?'],
    },
    atWork: {
      work: [
        'What tells the story best in a case: the emails, the contract or the handwritten note?',
        'Which kind of record at work is hardest to find years later?',
      ],
      people: [
        "What's the oddest document you've ever come across in a case?",
        'Which small detail in a document once changed the whole picture for you?',
      ],
    },
  },
  {
    name: 'law firm news',
    says: [
      '(legal 500|chambers (and|&) partners|chambers (uk|global|usa|europe))',
      '(ranked|recognised|recognized|tier ?1) (in|by) (the )?(legal 500|chambers|iflr)',
      '(trainee solicitor|training contract|pupil barrister|vacation scheme)',
      'partner(ship)? promotion',
      'law firm (of the year|merger|award)',
    ],
    clues:
      'solicitors, associate, partner, practice area, disputes, ranking, counsel, promoted, lawyers, litigation, directory, band 1, barrister, trainee, arbitration, tier, offices, silk, real estate, kc, tribunal, advises, corporate, newly qualified, clients, recognised',
    asks: {
      idea: ['Which lawyer from film or television would you like on your side?'],
      problem: ['Which legal word would you most like somebody to explain?'],
      choice: ['Advice from a lawyer: a short call, or a written letter to keep?'],
      experience: ['What has a good lawyer explained to you that you still remember?'],
    },
    atWork: {
      work: [
        'What makes you trust a lawyer: experience, plain words or a straight answer?',
        'What do clients of a law firm value more: a quick answer, or a complete one?',
      ],
      people: [
        'Which film or series gave you your first idea of what lawyers do?',
        "What's the most useful thing a lawyer has explained to you in plain words?",
      ],
    },
  },
  {
    name: 'tax between countries',
    says: [
      'transfer pricing',
      '(international|cross ?border|corporate|corporation) tax (advice|adviser|advisor|advisory|update|planning|team)',
      'pillar (two|2)',
      'double tax (treaty|relief)',
      'tax (advisory|partner|director|function)',
    ],
    clues:
      "treaty, arm's length, filing, jurisdiction, subsidiary, compliance, deadline, transfer pricing, vat, cross border, double taxation, oecd, withholding, adviser, multinational, pillar two, expat, residency, corporate tax, intragroup, customs duty, non dom, irs, permanent establishment, customs, hmrc, indirect, reform, tp documentation, digital services",
    asks: {
      idea: ['Which part of a tax return for two countries would you happily hand over?'],
      problem: ['Which tax form is hardest when you live or work in two countries?'],
      choice: ['Tax papers: sorted all year round, or in one long evening?'],
      experience: ['Which tip from a tax adviser do you still follow?'],
    },
    atWork: {
      work: [
        'Which is harder when you work in two countries: the time zones, or the tax?',
        'Which causes more work across a border: the tax rules, or the paperwork to prove it?',
      ],
      people: [
        'What surprised you most about tax the first time you worked across a border?',
        'Who helped you make sense of tax when you first moved or worked abroad?',
      ],
    },
  },
  {
    name: 'start-up contest',
    says: [
      '(start ?up|founder|pitch|entrepreneur|business plan) (competition|contest|award|prize|challenge|night|battle)',
      'demo ?day',
      '(pitch|pitching|pitched) (on|at|to) (stage|a jury|the jury|judges)',
      'pitch (final|finalist|winner)',
      'start ?up of the year',
    ],
    clues:
      'jury, founders, finalists, pitch, stage, investors, winner, shortlisted, demo day, judges, accelerator, prize money, entrepreneurs, hackathon, students, innovation, idea, cohort, university, applications, startups, three minutes, incubator, mentor, deck, business plan, ecosystem, wildcard',
    asks: {
      idea: ['Which little invention would you pitch at a start-up contest?'],
      problem: ["What's the hardest part of a pitch: the first line, the figures or the questions?"],
      choice: ['A pitch on stage: slides with figures, or the product in your hand?'],
      experience: ['Which start-up idea made you think: so simple, and so clever?'],
    },
    atWork: {
      work: [
        'What gets a pitch past the judges: the problem, the numbers or the people?',
        'What do you remember longest after a pitch: the numbers, the demo or the person?',
      ],
      people: [
        'What do you remember about the first pitch you ever gave or heard?',
        "What's the best question a judge asked after a pitch?",
      ],
    },
  },
  {
    name: 'new chief executive',
    says: [
      'new (ceo|cfo|coo|cto|chief \\w+ officer|managing director|chair|chairman|chairwoman|country manager|general manager)',
      '(appoints|appointed|appointment of|welcome|welcomes|named) .{0,40}(ceo|cfo|coo|cto|chief \\w+ officer|managing director|general manager)',
      '(board|advisory board|leadership) (appointment|change)',
      'non ?executive director',
      '(joins|joined) (the|as) (board|advisory board|chair)',
    ],
    clues:
      'appointed, succeeds, predecessor, leadership, experience, board, successor, role, ceo, cfo, chair, effective, managing director, step down, director, interim, trustees, years of experience, background, appointment, outgoing, takes over, founder, recruited, charity, shareholders, general manager',
    asks: {
      idea: ['How do you like to meet a new boss: over coffee, on a walk round or at lunch?'],
      problem: ['Who in a company should a new director or chief executive listen to first?'],
      choice: ['A new boss: a speech on day one, or a round of handshakes?'],
      experience: ['What did a new leader you worked with do well in the first weeks?'],
    },
    atWork: {
      work: [
        'What should a new boss leave exactly as it is in the first months?',
        'What does a new chief executive learn fastest: from the figures, or from the shop floor?',
      ],
      people: [
        'What was the best first question a new boss ever asked you?',
        'Which leader do you still hear in your head when a decision gets tough?',
      ],
    },
  },
  {
    name: 'business valuation',
    says: [
      '(business|company|share) valuation',
      'valuation (report|expert|multiple|of (a|your) (business|company))',
      '(management|leveraged) buy ?out',
      '(owner|business) exit',
    ],
    clues:
      'ebitda, multiple, goodwill, succession, buyer, sale, owner, shares, exit, seller, worth, broker, sell, m&a, earn out, deal, value, accountant, buyout, management buyout, retire, acquisition, report, sale price, cash flow, shareholder, divorce, esop',
    asks: {
      idea: ['Which small business near you would you love to own for a year?'],
      problem: ["What's hardest to put a value on in a small business: its name, team or customers?"],
      choice: ['A family business one day: passed on in the family, or sold to somebody new?'],
      experience: ['Which local firm has been in the same family for as long as you remember?'],
    },
    atWork: {
      work: [
        'What makes a small business worth more: loyal customers, good people or a good name?',
        "What's hardest to show a buyer on paper when a business is for sale?",
      ],
      people: [
        'What did you learn from somebody who sold the business they had built?',
        'Which family business do you know that was handed over really well?',
      ],
    },
  },
];
