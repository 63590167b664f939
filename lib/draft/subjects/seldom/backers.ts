import type { Subject } from '../subject';

/** Boards, backers, buyers and sellers: how firms win money and spend it. */
export const backers: readonly Subject[] = [
  {
    name: 'company secretary',
    says: [
      'company secretar(y|ies|ial)',
      'board (meeting|portal|pack|minutes)',
      'annual general meeting',
      '(confirmation statement|statutory register|registered agent)',
      'corporate governance',
    ],
    clues:
      'directors, quorum, resolution, agenda, filings, agm, companies house, minutes, board pack, governance, statutory, confirmation statement, shareholder, filing, register, roc, compliance, cosec, chair, cs, icsi, annual return, listed, portal, board meeting, chartered, non executive, proxy, signatory',
    asks: {
      idea: ['What belongs at the very top of a good board agenda?'],
      problem: ['~Which item on an agenda always takes longer than planned?'],
      choice: ['Board papers: printed with room for notes, or on a tablet?'],
      experience: ['Who taught you to take minutes, and what was their first tip?'],
    },
    atWork: {
      work: [
        'What always arrives last for the board pack?',
        'Which is harder to write well: the agenda, or the minutes?',
      ],
      people: [
        'What does a good company secretary do that nobody else in the room notices?',
        'What surprised you most at the first board meeting you ever sat in on?',
      ],
    },
  },
  {
    name: 'grants for firms',
    says: [
      'grant (writing|writer|application|funding|funded|finder|scheme|consultant)',
      'grant money',
      '(apply|applying|eligible) for (a |the )?grant',
      '(match|seed) funding',
    ],
    clues:
      'eligibility, funders, match funding, outcomes, award letter, funding, application, eligible, bid writer, innovation, deadline, capital, subsidy, sme, scheme, council, capex, bid, green, digital voucher, export, round, business support, up to, consultant, smart, equipment, apply, productivity, growth hub, startup',
    asks: {
      idea: ['What would you try out first at work with a small grant?'],
      problem: ['Which part of a grant application do you always leave until last?'],
      choice: ['A grant application: written alone in quiet, or together round a table?'],
      experience: ['Which project near you shows what a small grant can do?'],
    },
    atWork: {
      work: [
        'What takes longer in a grant application: the figures, or the story?',
        "What's easiest to forget once a grant has been awarded?",
      ],
      people: [
        'What would your business do first with a grant: hire, train or buy equipment?',
        'Who was the first person you told when a grant came through?',
      ],
    },
  },
  {
    name: 'tender alerts',
    says: [
      'tender (alert|notification|portal|watch|database|notice)',
      '(government|public) (contracts?|procurement) (portal|alert|finder|notice)',
      'gem portal',
      'rf[pqi]',
      '(bid|tender) opportunit(y|ies)',
    ],
    clues:
      'suppliers, bids, closing date, contract notice, framework, sme, procurement, public sector, council, deadline, portal, rfp, government contract, opportunity, notification, submission, itt, lot, gem, bid writing, etender, cpv, award, database, keyword, tendering, evaluation, daily email, social value',
    asks: {
      idea: ['Which public building near you would you be proud to have worked on?'],
      problem: ['Which part of a tender do you read first to see if it suits your firm?'],
      choice: ['Tender alerts: one email each morning, or a ping for every match?'],
      experience: ['Which contract were you proudest to win with your team?'],
    },
    atWork: {
      work: [
        'What decides whether you go for a tender: the size, the fit or the odds?',
        'Which part of a tender is always finished last: the price, or the paperwork?',
      ],
      people: [
        'Who reads your tender last before it goes in, and what do they catch?',
        "What's the closest you've ever cut it to a tender deadline?",
      ],
    },
  },
  {
    name: 'company cards',
    says: [
      '(company|corporate|virtual|fuel|business credit) card',
      '(staff|team) spending',
      '(petty cash|prepaid cards? for (staff|teams|business))',
    ],
    clues:
      'receipts, spend limit, reconcile, approvals, petty cash, cashback, expenses, subscriptions, spend, virtual, fuel, prepaid, reconciliation, limit, employee, finance department, corporate, accounting software, vat, transaction, freeze, spend control, reimbursement, contactless, mileage, policy, real time, bookkeeper, cardholder, out of pocket, bank feed',
    asks: {
      idea: ['Which part of doing your expenses would you happily hand over to a robot?'],
      problem: ['~Where do receipts hide by the time you get back to the office?'],
      choice: ['Company cards: one for the whole team, or one for each person?'],
      experience: ["What's the most useful small thing anybody has bought for your office?"],
    },
    atWork: {
      work: [
        'Which receipt is always missing at the end of the month?',
        'What eats more time in expenses: chasing receipts, or sorting them?',
      ],
      people: [
        "What's the oddest receipt you've ever seen in an expense claim?",
        'How were expenses handled in the first job you ever had?',
      ],
    },
  },
  {
    name: 'seed round',
    says: [
      '(pre ?seed|seed) (round|funding|investment|stage|investor)',
      '(angel|seed) (investor|investing|network)',
      '(convertible note|safe note)',
      'angel syndicate',
    ],
    clues:
      'founders, angels, valuation, pre seed, term sheet, runway, investors, backed by, startup, raise, funding, venture, equity, million, vc, convertible note, seis, lead investor, backed, traction, cheque, safe note, hiring, early stage, co founder, syndicate, oversubscribed, pitch, thrilled',
    asks: {
      idea: ['Which everyday nuisance deserves a young firm working on it?'],
      problem: ['Which part of your start-up is trickiest to explain to your grandmother?'],
      choice: ['A young firm with promise: a bold idea, or a strong team?'],
      experience: ['Which product did you use long before everybody knew it?'],
    },
    atWork: {
      work: [
        "What eats up most of a founder's time during a funding round?",
        'Which counts for more in a seed round: a product people use or a plan they believe in?',
      ],
      people: [
        'Who believed in your start-up before there was anything to show?',
        'What should a start-up spend its seed money on first: people, product or sales?',
      ],
    },
  },
  {
    name: 'Series A to C',
    says: [
      'series [a-e] (round|funding|investment|raise|financing)',
      '(closes|closed|raises|raised|raising|secured|announcing) (its|a|their|our) series [a-e]',
      'growth (equity|capital|round)',
      'scale ?up (capital|funding)',
    ],
    clues:
      'led by, participation from, valuation, investors, expansion, million, scale up, arr, raise, funding, venture, growth, round, scale, founder, unicorn, backer, capital, hiring, existing investor, product roadmap, ceo, fintech, participation, platform, market entry, thrilled to announce, growth equity, headcount, oversubscribed',
    asks: {
      idea: ['Which new country would you open an office in first?'],
      problem: ['What keeps a team feeling like one team when many new people join?'],
      choice: ['A growing firm: one office for all, or small teams in many towns?'],
      experience: ['How did the firm you work for celebrate its last big day?'],
    },
    atWork: {
      work: [
        'What gets harder first as a company grows: hiring, or staying in touch?',
        'What should stay exactly the same when a start-up gets bigger?',
      ],
      people: [
        'What do you miss about the early days of a company that grew?',
        'What tells you that a start-up has turned into a grown-up company?',
      ],
    },
  },
  {
    name: 'pitch deck',
    says: [
      'pitch (deck|day|night|event|competition|practice|coach)',
      '(founder|investor) pitch',
      'demo day',
      'investor (deck|day|update)',
    ],
    clues:
      'founders, slides, judges, traction, storytelling, start up, investor, startup, demo day, market size, finalist, funding, feedback, story, competition, pitch night, minutes, elevator pitch, vc, stage, template, problem slide, q&a, design, prize, entrepreneur, seed, financials, ask',
    asks: {
      idea: ['Which slide in your pitch deck do you most like to present?'],
      problem: ['Which part of a pitch is hardest to get right: the start, or the end?'],
      choice: ['Pitching an idea: slides behind you, or just you and the product?'],
      experience: ['Where did you give your first pitch, and who was listening?'],
    },
    atWork: {
      work: [
        'What gets left out of a pitch deck that should be there?',
        'What makes you lose the thread of a pitch fastest?',
      ],
      people: [
        'Which pitch do you still remember, and what made it stick?',
        'Which question were you not ready for the first time you pitched?',
      ],
    },
  },
  {
    name: 'accelerator',
    says: [
      '(start ?up|business|tech|climate|food|health|social) (accelerator|incubator)',
      'accelerator (programme|program|cohort)',
      'incubat(or|ion) (programme|program|centre|center)',
      'founder (programme|program|residency)',
    ],
    clues:
      'cohort, mentors, founders, demo day, applications, alumni, equity free, pilot, startup, incubator, programme, equity, entrepreneur, funding, masterclass, early stage, scale, tech, twelve week, selected, pitch, workshop, co working, innovation, investor readiness, validate, ecosystem, social enterprise, deadline',
    asks: {
      idea: ['Which mentor would you pick for an afternoon if you were starting a firm?'],
      problem: ['What would you want to learn in the first week of an accelerator?'],
      choice: ['Starting a firm: with one co-founder, or with a whole team?'],
      experience: ['Which piece of advice from another founder have you put to use?'],
    },
    atWork: {
      work: [
        'What should a start-up take away from an accelerator: advice, contacts or customers?',
        'What helps a founder more: a good mentor, or a first customer?',
      ],
      people: [
        'What did you believe about start-ups until you worked in one?',
        'Which piece of advice would you give a founder about to join an accelerator?',
      ],
    },
  },
  {
    name: 'employee shares',
    says: [
      '(employee|staff) (share|stock) (scheme|plan|option|ownership)',
      'employee owned',
      'employee ownership( trust)?',
      '(esop|cap table|equity plan|share option)',
      'stock option',
    ],
    clues:
      'vesting, equity, shareholders, grant date, dividend, ownership, dilution, esop, options, employee owned, trust, eot, share scheme, cap table, strike, cliff, emi, staff, exercise, stake, cooperative, succession, buyback, valuation, startup, tax advantaged, retention, incentive, partner, co owner',
    asks: {
      idea: ['What small treat would you buy yourself with your very first dividend?'],
      problem: ['Which word about shares would you like explained in plain English?'],
      choice: ['Shares in the firm, explained: in a short guide, or in a talk with the team?'],
      experience: ['When have you felt proudest of the firm you work for?'],
    },
    atWork: {
      work: [
        'What takes the most explaining when staff are offered shares?',
        'What makes shares feel real to staff: a statement, or a say in decisions?',
      ],
      people: [
        'What changes in a firm when the people who work there own part of it?',
        'What did you find hardest to follow when shares were first explained to you?',
      ],
    },
  },
  {
    name: 'procurement portal',
    says: [
      '(procurement|supplier|vendor|buying) portal',
      'supplier (onboarding|registration|management|relationship|diversity)',
      'vendor (onboarding|registration|management|risk|master)',
      'source ?to ?pay',
      'procure ?to ?pay',
    ],
    clues:
      'approved list, catalogue, purchase order, sourcing, compliance, punch out, spend, supplier, vendor, onboarding, rfq, approval, contract, buyer, risk, esg, maverick spend, supply chain, invoice, due diligence, registration, requisition, savings, source to pay, category, punchout, diversity, scorecard, erp, three way match',
    asks: {
      idea: ['Which part of a purchase order would you most like to fill itself in?'],
      problem: ['~Which small item takes the most signatures to buy at your work?'],
      choice: ['Choosing a new supplier: a site visit, or a sample on your desk?'],
      experience: ['What has a supplier done that made you stay for years?'],
    },
    atWork: {
      work: [
        'What holds up a purchase order longer than anything else?',
        "What's slowest to arrive from a new supplier: bank details, forms or certificates?",
      ],
      people: [
        'How were supplies ordered in the first place you ever worked?',
        "What's the strangest thing you've ever seen on a purchase order?",
      ],
    },
  },
  {
    name: 'accreditation scope',
    says: [
      '(extension|scope|schedule) (of|to) (scope|accreditation)',
      'accredit(ed|ation) (to|by|scope|body|bodies|certificate)',
      '(ukas|nabl|nata|a2la|anab)',
      'iso (9001|14001|27001|45001|17025|13485|22000)',
    ],
    clues:
      'assessors, certificate, standard, scope, audited, surveillance, non conformance, auditor, iso 17025, ukas, nabl, schedule, extension, laboratory, test method, nata, inspection body, accredited, certification, surveillance visit, inab, iso 9001, calibration, competence, conformity, recognised, nadcap, iso 17020, assessment, impartiality, technical manager, achieved',
    asks: {
      idea: ["Which detail do you look at first on a supplier's quality or safety certificate?"],
      problem: ['Which part of a standard takes longest to show evidence for?'],
      choice: ['Getting ready for an assessment: a little each week, or one big push?'],
      experience: ['What helped you most to get ready for an accreditation audit at work?'],
    },
    atWork: {
      work: [
        'What do you check first on an accreditation: the logo, the scope or the date?',
        'Which record is always the last to turn up before an assessment?',
      ],
      people: [
        'What do you remember about your first accreditation audit?',
        "What did an assessor once point out that you'd walked past for years?",
      ],
    },
  },
];
