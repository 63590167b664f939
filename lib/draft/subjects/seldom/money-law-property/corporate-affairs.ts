import type { Subject } from '../../subject';

/** What owners, boards, investors and their advisers have to do with. */
export const corporateAffairs: readonly Subject[] = [
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
      experience: ['What helps two teams get to know each other quickly?'],
      idea: ['Two firms become one: which habit should both of them keep?'],
      choice: [
        'What matters most to you when companies join: good service, familiar faces or new ideas?',
        'When two firms join: one of the old names, or a fresh one?',
      ],
    },
    cued: [
      'What do you notice first when two *brands* merge: the name, the colours or the sign?',
      'Which new tradition would you start in the *combined* firm after a merger?',
      'How do you usually hear that a firm has been *acquired*: in the news, by letter or from a friend?',
      'Which two kinds of small firm would you like to see *joining forces*?',
      'What should *customers* hear first about a merger: who to call, what stays or what is new?',
      'Where should the *headquarters* be after a merger: in the bigger city, or the older home?',
      'What would you ask the *CEO* on the first day after a merger?',
      'How should a team celebrate once a merger *deal* is signed: with dinner, cake or a day off?',
      'What should always stay the same when a *family* firm joins a bigger group?',
      'What should two teams with different *expertise* teach each other first after a merger?',
    ],
    atWork: {
      asks: [
        '+What should stay the same after a merger?',
        '+What do clients value most when firms join forces: familiar faces, or new expertise?',
        'What should customers hear first about a merger?',
        'What can teams learn from each other after a merger?',
        "What's the best way to welcome new colleagues after a merger?",
      ],
      cued: [
        'Which small win helps a merger *integration* along in the first month?',
        'Which document do you open first in *due diligence* for a takeover?',
        'When do you bring *advisers* into a merger: at the first talk, or with the first draft?',
        'How do you spend the evening after *completion* of a long takeover: dinner, sofa or sleep?',
        'What does a *private equity* buyer ask the management first in takeover talks?',
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
      choice: ['Backing a young firm: a clever idea, or a clever team?'],
      problem: ['Which is hardest for a start-up: the idea, the team or the first customer?'],
      experience: ['Which start-up impressed you the first time you heard of it?'],
    },
    cued: [
      'Which quality would you look for first in a *founder*?',
      'Which field would you put a new *fund* into: health, food, energy or space?',
      'Which problem in the *climate* would you give a young company to solve?',
      'What would you ask first before putting money into a *startup*?',
    ],
    atWork: {
      asks: [
        'What should a founder look for in an investor: money, contacts or honest advice?',
        'Which support helps founders most after funding: hiring, introductions or advice?',
        'What tells you more about a start-up: the numbers, or an hour with the team?',
        'What matters most in a first meeting with founders: the product, market or people?',
      ],
      cued: [
        'Which slide in a *seed* pitch do you turn to first?',
        'What makes an *angel* investor one that founders love to work with?',
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
      choice: [
        '+How do you follow company results: the call, the slides or the full report?',
        'What do you listen for on an earnings call: sales, profit or the outlook?',
      ],
      experience: ["Which part of a company's results do you read first?"],
      idea: ['Which question would you put to a chief executive on results day?'],
    },
    cued: [
      'What would you put a *dividend* towards: savings, a treat or more shares?',
      'Which *earnings* day do you look out for: a bank, a shop or a tech firm?',
      'How do you like to read a *trading update*: the headline, the chart or every line?',
      'Which slide of a *webcast* would you look at twice?',
    ],
    atWork: {
      asks: [
        'What builds trust with investors most: openness, steady results or a clear strategy?',
        "What do you read first in a company's results: the profit, the outlook or the letter?",
        'Which part of quarterly results matters most: growth, cash flow or outlook?',
        'What makes company results easy to follow: clear charts, a short summary or a live call?',
      ],
      cued: [
        'Which question from *analysts* comes up every single quarter?',
        'When do you read the *outlook* in a set of results: first, last or only that?',
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
      experience: [
        '+What makes a company interesting to follow once it is listed?',
        'Which listed company makes something you use daily?',
      ],
      choice: ['+What do you look at first in a newly listed firm: the product, the people or the plans?'],
      idea: ['Who would you like to see ring the opening bell?'],
    },
    cued: [
      'What would you do on the day your firm had its *IPO*: ring the bell, or watch from the crowd?',
      'Which four letters would make a good *ticker* for a company named after you?',
      "Who would you send to ring the *bell* on a company's first day of trading?",
      'Where do you look first when you read about a share *debut*: the firm, the founder or the price?',
    ],
    atWork: {
      asks: [
        'What helps a company prepare best for a listing: good advisers, clear figures or time?',
        'What does a stock market listing bring a company most: capital, visibility or trust?',
        'Which matters most after a stock market listing: clear reports, steady growth or open talk?',
        'What do you look at first in a new stock market listing: growth, profit or the team?',
      ],
      cued: [
        'Which section of a *prospectus* do you turn to first?',
        'Which question do *shareholders* ask first after a company goes public?',
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
      choice: ['Due diligence: start with the contracts, or with the numbers?'],
      experience: ['Which document tells you the most when you look into a company?'],
      problem: ['Which document takes the longest to find when somebody asks for it?'],
    },
    cued: [
      'Which sort of company would you love to look behind the scenes of before an *acquisition*?',
      "Who would you ask first for an honest word about a *supplier* you don't know yet?",
      'What should a good due diligence *report* begin with: the summary, the risks or the numbers?',
      'What would you want to know first about a firm as a new *investor*?',
    ],
    atWork: {
      asks: [
        'What tells a buyer more about a business: the data room, or a walk around the site?',
        'What would you look at first in due diligence: contracts, cash flow or people?',
        'Which question would you always ask before buying a business?',
        'What makes due diligence easier on both sides: early questions, or tidy records?',
      ],
      cued: [
        'How do you keep a *data room* tidy: one owner, a fixed list or a weekly sweep?',
        'What makes a *seller* easy to work with during due diligence?',
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
      choice: [
        'A code of conduct: one page everybody knows, or a full handbook?',
        'What matters most in a speak-up line: privacy, a kind ear or a clear answer?',
      ],
      experience: ['What has made it easier for people to speak up where you have worked?'],
      problem: ["What's hardest about speaking up at work: who to tell, how to start or when?"],
    },
    cued: [
      'Which small habit makes people feel at ease to raise *concerns* in a team?',
      'What makes an *anonymous* suggestion box worth using?',
      'Who sets the tone most for *integrity* at work: the boss, the team or the newest hire?',
      'Which sentence belongs in the first line of a *whistleblowing* policy?',
    ],
    atWork: {
      asks: [
        '+What matters most in a speak-up line: confidentiality, speed or clear follow-up?',
        'What builds trust in a speak-up line: confidentiality, quick replies or good leaders?',
        'After a report to a speak-up line, what matters more: speed, or news on what happens next?',
        'What makes people remember a speak-up line: posters, training or one good example?',
      ],
      cued: [
        'How do you make *ethics* training something people remember a month later?',
        'A *hotline* for concerns: run in-house, or by somebody outside?',
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
      choice: [
        '+What matters most in an online identity check: speed, safety or clear steps?',
        '+How do you like to prove who you are online: a photo, a code or a document?',
      ],
      idea: ['Where would you like to show your identity with one tap instead of papers?'],
      problem: ['Which part of an online identity check takes you the longest?'],
    },
    cued: [
      'Where do you keep your *passport* between trips: a drawer, a folder or a box?',
      'How do you like to unlock an app: with your *face*, a finger or a code?',
      'Which card would you most like to carry in a digital *wallet*?',
      'Which look do you aim for in an ID *selfie*: serious, neutral or nearly a smile?',
    ],
    atWork: {
      asks: [
        'What matters most in an identity check: speed, security or plain instructions?',
        'What would you improve first in an identity check: the speed, the steps or the wording?',
        'An identity check for a new customer: quick with few steps, or slow with more certainty?',
        'What makes customers trust an identity check: clear reasons, data care or a known name?',
      ],
      cued: [
        'Which part of customer *onboarding* would you most like to make shorter?',
        'Which sign of a *deepfake* should every team learn to look for?',
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
      choice: [
        'A contract: two pages in plain words, or ten pages with every case covered?',
        'What makes you feel sure about signing an agreement: clear words, time or good advice?',
      ],
      problem: ['Which phrase in a confidentiality agreement is hardest to understand?'],
      idea: ['Which clause in a confidentiality agreement would you like in plain words?'],
    },
    cued: [
      'Where do you keep a *contract* you have signed: in a folder, in the cloud or in a drawer?',
      'How do you prefer to put your *signature* on an agreement: in ink, or on a screen?',
      'What would you like in every NDA *template*: a summary, examples or wide margins?',
      'Who do you turn to first with a *legal* question: a friend, a lawyer or a book?',
    ],
    atWork: {
      asks: [
        'What would make a confidentiality agreement easier to sign: fewer pages, or plainer words?',
        'What makes a confidentiality agreement quick to agree: a template, plain words or an early call?',
        'Which would help most with agreements: a template library, e-signatures or a lawyer on call?',
        'Which part of a confidentiality agreement deserves most care: scope, term or exceptions?',
      ],
      cued: [
        'What slows a mutual *NDA* down most: the first draft, the comments or the signatures?',
        'A *redline* from the other side: read on paper, or straight on the screen?',
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
      problem: ["What's hardest to find when you need it: an old email, a contract or a receipt?"],
      idea: ['Which business record makes the clearest evidence of what happened?'],
      choice: [
        'Reviewing documents for a case: in date order, or by search word?',
        'Which would you like to find faster: old emails, contracts or photos?',
      ],
    },
    cued: [
      'How do you find an old *email* again: by sender, by date or by a word in it?',
      'What would you save first from an old *mobile phone*: messages, photos or contacts?',
      'How long do you keep a *contract* after it has ended?',
      'Which *fraud* warning would you pass on to your parents?',
      'Which *court* drama, book or film got you hooked?',
      'Where do you keep *data* you cannot afford to lose: on a drive, in the cloud or on paper?',
      'Who would make the better *expert witness*: a good talker or a careful writer?',
      'Reading for an *investigation*: would you rather go through letters, photos or bank statements?',
    ],
    atWork: {
      asks: [
        '+What helps a legal team find evidence faster?',
        '+Where does key evidence turn up most: in emails, messages or spreadsheets?',
        '+Which evidence is hardest to find: deleted files, old emails or text messages?',
        'What makes documentary evidence convincing?',
      ],
      cued: [
        'Where does document *review* slow down most: the sorting, the reading or the sign-off?',
        'Who should a *custodian* hear from first about a case: IT, legal or the line manager?',
        'Which file type takes the most care in *redaction*: scans, spreadsheets or chat threads?',
        'Issuing a *legal hold*: a short email, or a short call first and then the email?',
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
      experience: ['+Which skill do you admire in a good lawyer?', 'What do you look for first in a lawyer?'],
      choice: ['+What makes a good lawyer: listening, plain words or attention to detail?'],
      idea: ['Which quality should every new lawyer have?'],
    },
    cued: [
      'What would you ask a new *partner* at a law firm over coffee?',
      'Which piece of advice would you give a *trainee* solicitor on the first morning?',
      'How would you celebrate being *promoted*: a team lunch, or a quiet dinner at home?',
      'A *barrister* in court: wig and gown, or a plain dark suit?',
      'A present for a *newly qualified* solicitor: a good pen, a smart bag or a weekend away?',
      'A *dispute* to settle: round a table with a mediator, or in front of a judge?',
      "Choosing a lawyer: a friend's good word, or a high *ranking* in a directory?",
      "What makes you feel welcome when you walk into a solicitor's *office*?",
    ],
    atWork: {
      asks: [
        'What makes a great lawyer: judgement, listening or clear writing?',
        'What makes you trust a lawyer: experience, plain words or a straight answer?',
        'What makes a lawyer easy to work with?',
        'Which quality do you value most in a lawyer?',
        'What turns a good lawyer into a trusted adviser?',
        'What do you look for first when choosing a law firm?',
      ],
      cued: [
        'What makes a good *litigation* lawyer: patience, memory or nerve?',
        "Which seat would you recommend to a *trainee* who can't decide?",
        'A cross-border contract: *arbitration* clause, or the courts?',
        'What should a law firm look for in a new *partner* besides a full client list?',
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
      experience: ['Which tip from a tax adviser do you still follow?'],
      choice: [
        'Tax papers: sorted all year round, or in one long evening?',
        'What would you like explained first about working abroad: tax, pensions or paperwork?',
      ],
    },
    cued: [
      'What would be the first thing to sort out as an *expat*: a bank, a home or the taxes?',
      'How do you remember a *filing* deadline: a calendar, a note on the fridge or an adviser?',
      'What would you ask a tax *adviser* first before moving to another country?',
      'Which country would you choose if you could have *residency* anywhere?',
    ],
    atWork: {
      asks: [
        'What makes cross-border tax easier: good records, early advice or a clear calendar?',
        'When is it best to ask for cross-border tax advice: before a move, at signing or at year end?',
        'What do you value most in a cross-border tax adviser: expertise, speed or clear words?',
        'What surprised you most about tax the first time you worked across a border?',
      ],
      cued: [
        'Which part of *transfer pricing* is hardest to explain to somebody new?',
        'What comes first in a *cross-border* project: the tax, the contract or the people?',
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
      choice: [
        'A pitch on stage: slides with figures, or the product in your hand?',
        'What makes a great pitch: a clear idea, a good story or a live demo?',
      ],
      problem: ["What's the hardest part of a pitch: the first line, the figures or the questions?"],
      experience: ['Which start-up idea made you think: so simple, and so clever?'],
    },
    cued: [
      'What would you ask a young inventor if you sat on the *jury*?',
      'What would you spend the *prize money* of a start-up contest on first?',
      'Which school subject helps *students* most when they start a business?',
      'Which problem would you set for a weekend *hackathon* in your town?',
    ],
    atWork: {
      asks: [
        '+What matters most in a start-up pitch: a clear problem, a working demo or a strong team?',
        'What do founders gain most from a start-up contest: contacts, feedback or confidence?',
        'What helps a young start-up most: money, a mentor or a first customer?',
        'What do you remember longest after a pitch: the numbers, the demo or the person?',
      ],
      cued: [
        'What does a good *mentor* say to a team the night before the final?',
        'What did you learn from a *pitch* that did not win?',
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
      choice: ['A new boss: a speech on day one, or a round of handshakes?'],
      problem: ['Who in a company should a new director or chief executive listen to first?'],
      idea: ['How do you like to meet a new boss: over coffee, on a walk round or at lunch?'],
      experience: ['What did a new leader you worked with do well in the first weeks?'],
    },
    cued: [
      'What would you ask a *CEO* over coffee if you had five minutes?',
      'Which *founder* of a company would you like to have dinner with?',
      'Who would you like to see on a company *board*: engineers, artists or shop staff?',
      'Which would you choose: a *managing director* who came up through the firm or one from outside?',
    ],
    atWork: {
      asks: [
        'Which quality matters most in a chief executive: clarity, courage or calm?',
        'What should a new chief executive do first: listen, plan or meet customers?',
        'What does a new chief executive learn fastest: from the figures, or from the shop floor?',
        'Where should a new chief executive spend the first month: with teams, with clients or on the plan?',
      ],
      cued: [
        'What should an *interim* boss do in the first fortnight?',
        'How long does a good *handover* between two directors take: a week, a month or a quarter?',
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
      idea: [
        '+When should an owner start to plan for an exit?',
        '+Who would you trust with a business you had built?',
      ],
      choice: [
        'What would you look at first in a business for sale: its people, accounts or customers?',
        'A family business one day: passed on in the family, or sold to somebody new?',
      ],
    },
    cued: [
      'What would you do first after the *sale* of a business: travel, rest or start another?',
      'Which trait would you look for in a *buyer* for a business you had built up?',
      'How far ahead would you plan an *exit* from your own business: one year, five or ten?',
      'What would you do on the first Monday after you *retire* from running a business?',
    ],
    atWork: {
      asks: [
        '+What makes a small business worth more: loyal customers, good people or a good name?',
        'When is a business valuation most useful: before a sale, for planning or for a new partner?',
        "Which would you build first to raise a company's value: the team, the brand or recurring sales?",
        'What makes a business valuation easier: tidy accounts, good records or an early start?',
      ],
      cued: [
        'Which figure does a buyer ask about first: turnover, *EBITDA* or customer numbers?',
        "What makes *succession* in a family firm go smoothly: time, a plan or an outsider's view?",
      ],
    },
  },
];
