import type { Subject } from '../../subject';

/** Boards, backers, buyers and sellers: how firms win money and spend it. */
export const fundingAndProcurement: readonly Subject[] = [
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
      choice: ['Board papers: printed with room for notes, or on a tablet?'],
      idea: ['What belongs at the very top of a good board agenda?'],
      experience: ['Who taught you to take minutes, and what was their first tip?'],
      problem: ['~Which item on an agenda always takes longer than planned?'],
    },
    cued: [
      'Which treat on the table helps a long *AGM* along?',
      'Who in your family would make a good *chair* of a meeting?',
      'How long should *minutes* be: one page, two or as short as possible?',
      'Which *board* table would you like to listen in on for an hour?',
    ],
    atWork: {
      asks: [
        '+What matters most in a board pack: short papers, early delivery or clear decisions?',
        'What does a good company secretary do that nobody else in the room notices?',
        'Which skill makes a great company secretary: discretion, foresight or clear writing?',
        'Which would you improve first in board meetings: the agenda, the papers or the minutes?',
      ],
      cued: [
        'Which *filing* date do you put in the calendar first every year?',
        'How soon after a meeting should the *minutes* go out?',
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
      choice: [
        '+What would you use a business grant for: equipment, training or a new idea?',
        'A grant application: written alone in quiet, or together round a table?',
      ],
      idea: ['What would you try out first at work with a small grant?'],
      experience: ['Which project near you shows what a small grant can do?'],
    },
    cued: [
      'Which small firm near you would make good use of a *grant*?',
      'What would you buy with a *green* grant for a shop: lights, insulation or a cargo bike?',
      'Where should a *council* help new shops first: rent, signs or training?',
      'Which bright idea deserves *funding* in your town: a café, a workshop or a market?',
    ],
    atWork: {
      asks: [
        '+What would your business do first with a grant: hire, train or buy equipment?',
        'What helps most with a grant bid: a good idea, clear figures or an adviser?',
        'Which kind of grant helps a small firm most: training, equipment or new ideas?',
        'What makes a grant easy to apply for: plain rules, a short form or a helpful contact?',
      ],
      cued: [
        'Which word in a *funding* call would you like explained?',
        'How early do you start on an *application* before the deadline?',
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
      choice: [
        'Tender alerts: one email each morning, or a ping for every match?',
        'What would help you most with a first tender: a checklist, an example or a call?',
      ],
      problem: ['Which part of a tender do you read first to see if it suits your firm?'],
      experience: ['Which contract were you proudest to win with your team?'],
    },
    cued: [
      'Which *council* service do you notice most in your street: parks, bins or lights?',
      "Where would you like your firm's *public sector* work to be seen: a school, a library or a park?",
      'What would you do first with a *contract* won: call the team, buy cake or read it again?',
      'Which *deadline* in your year do you always finish early?',
    ],
    atWork: {
      asks: [
        "+What's the best lesson a tender has taught you?",
        '+Which part of a tender takes the most time to write?',
        "+What makes a small firm's tender stand out: experience, local knowledge or clear answers?",
        'What decides whether you go for a tender: the size, the fit or the odds?',
      ],
      cued: [
        'Which question should every *SME* ask before it starts a bid?',
        'Which suits a small team better: one big *framework*, or single contracts?',
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
      choice: [
        'Company cards: one for the whole team, or one for each person?',
        'What matters most in a company card: clear limits, easy receipts or quick setup?',
      ],
      idea: ['Which part of doing your expenses would you happily hand over to a robot?'],
      problem: ['~Where do receipts hide by the time you get back to the office?'],
    },
    cued: [
      '*Petty cash* box or card: which do you remember from your first job?',
      'How do you keep your *receipts*: in a wallet, a drawer or a photo?',
      '*Contactless*, cash or phone: which do you reach for at a till?',
      'Which *subscription* at home do you use most: films, music or the gym?',
    ],
    atWork: {
      asks: [
        '+What matters most in expenses: quick refunds, easy receipts or clear rules?',
        'Which company card feature helps finance most: live limits, receipt capture or clear reports?',
        'What eats more time in expenses: chasing receipts, or sorting them?',
        'Which receipt is always missing at the end of the month?',
      ],
      cued: [
        'What does the *finance* team ask for most at the end of the month?',
        'Which *expense* rule is easiest for a team to remember?',
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
      idea: [
        'What would you ask a founder before backing an idea?',
        'Who would you hire first with seed funding?',
      ],
      choice: [
        'What wins you over in a start-up pitch: the story, the numbers or the demo?',
        'A young firm with promise: a bold idea, or a strong team?',
      ],
    },
    cued: [
      'What would you ask a *founder* over a cup of coffee?',
      'Which everyday idea would you back if you were an *angel* investor?',
      'Which job would you take in a young firm that is *hiring*: sales, product or support?',
      'A *pitch* for a new idea: slides, a demo or a good story?',
      'How would you mark a signed *term sheet*: a team dinner, a day off or back to work?',
      'What matters most at *pre-seed*: the idea, the people or the first customer?',
      'Which *climate* problem would you like a start-up to work on next?',
      'Which dull job would you hand to an *AI* start-up first?',
    ],
    atWork: {
      asks: [
        '+How can an angel investor help beyond the money?',
        '+What convinces early investors: the team, the market or the first customers?',
        '+What matters most when you pick an investor: experience, contacts or patience?',
        '+Which counts for more in a seed round: a product people use or a plan they believe in?',
      ],
      cued: [
        'Which clause of a *term sheet* takes new founders longest to understand?',
        'How would you explain *runway* to a new colleague in one sentence?',
        'What makes a good *lead investor* once the round is done?',
        'Which role would you *hire* first after a seed round?',
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
      problem: ['What keeps a team feeling like one team when many new people join?'],
      idea: ['Which new country would you open an office in first?'],
      experience: ['How did the firm you work for celebrate its last big day?'],
      choice: ['A growing firm: one office for all, or small teams in many towns?'],
    },
    cued: [
      'What would you ask a *founder* on the morning after a big funding round?',
      'What draws you to a start-up that is *hiring*: the people, the product or the freedom?',
      'Who would you ask first about an idea for a start-up: an *investor*, a customer or a friend?',
      'How should a start-up team celebrate new *funding*: with a dinner, a day off or a cake?',
      'What should a start-up still do by hand, even after years of *growth*?',
      "What would you learn first for a start-up's *expansion* abroad: language, food or manners?",
      "What comes first on a start-up's product *roadmap*: new features, or making the old ones simpler?",
      'Which job would you hand to a *fintech* start-up: the budget, the bills or the saving?',
      'Who should hear about a funding *round* first: the team, the customers or the families?',
    ],
    atWork: {
      asks: [
        '+What makes a good investor beyond the money?',
        '+What do early customers teach a start-up best?',
        'Who deserves the first thank-you after a funding round?',
        'Which everyday work problem should a start-up solve next?',
        'What makes a start-up pitch memorable: the problem, the team or the results?',
        "What's hardest about raising a funding round: the pitch, the meetings or the waiting?",
      ],
      cued: [
        'What should a good *investor* bring to a start-up besides the money?',
        'What is the best advice a start-up *founder* has given you?',
        'What belongs on the first page of a *board* update at a growing start-up?',
        'What do you write down first when a start-up begins to *scale*: roles, steps or values?',
        'Which *headcount* changes a start-up most: twenty, fifty or a hundred people?',
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
      problem: ['Which part of a pitch is hardest to get right: the start, or the end?'],
      choice: ['Pitching an idea: slides behind you, or just you and the product?'],
      idea: ['Which slide in your pitch deck do you most like to present?'],
      experience: ['Where did you give your first pitch, and who was listening?'],
    },
    cued: [
      'How do you calm down before a *pitch night*: a walk, a song or deep breaths?',
      'Which *startup* has the best story about how it began?',
      'What would you spend your first *funding* on: people, tools or a better chair?',
      'What would you say about yourself in an *elevator* between two floors?',
    ],
    atWork: {
      asks: [
        '+What matters most in a pitch deck: the story, the numbers or the team?',
        'Which slide should open a pitch deck: the problem, the product or the customer?',
        'What gets left out of a pitch deck that should be there?',
        'Which question were you not ready for the first time you pitched?',
      ],
      cued: [
        'What makes an *investor* lean forward in the first minute?',
        'Which question at a *demo day* do you prepare for most?',
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
      experience: ['Which piece of advice from another founder have you put to use?'],
      problem: ['What would you want to learn in the first week of an accelerator?'],
      idea: ['Which mentor would you pick for an afternoon if you were starting a firm?'],
      choice: ['Starting a firm: with one co-founder, or with a whole team?'],
    },
    cued: [
      'What would your *startup* be called if you founded one tomorrow?',
      'Who would you ask to be your *co-founder*: a friend, a sibling or a colleague?',
      'How would you begin a three-minute *pitch*: a story, a question or a picture?',
      'Which *workshop* would you go to first: money, marketing or making things?',
    ],
    atWork: {
      asks: [
        'What matters most in an accelerator: the mentors, the network or the funding?',
        'What helps a founder more: a good mentor, or a first customer?',
        'What should a start-up take away from an accelerator: advice, contacts or customers?',
        'Which piece of advice would you give a founder about to join an accelerator?',
      ],
      cued: [
        'What do you look for in a *founder* on the first call?',
        'Which *demo day* question comes from the audience every time?',
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
      choice: ['Shares in the firm, explained: in a short guide, or in a talk with the team?'],
      problem: ['Which word about shares would you like explained in plain English?'],
      experience: ['When have you felt proudest of the firm you work for?'],
      idea: ['What small treat would you buy yourself with your very first dividend?'],
    },
    cued: [
      'What would you celebrate first in an *employee-owned* firm: cake, a day out or a bonus?',
      'What would you ask at a first *shareholders* meeting of your own firm?',
      'Which word explains *shares* best to a child: a slice, a ticket or a piece?',
      'How would you like to hear about a *dividend*: an email, a party or a letter?',
    ],
    atWork: {
      asks: [
        'What changes in a firm when the people who work there own part of it?',
        'What makes a share scheme work for staff: plain words, regular news or a fair start?',
        'What makes shares feel real to staff: a statement, or a say in decisions?',
        'What does shared ownership bring to a team: pride, focus or loyalty?',
      ],
      cued: [
        'What helps colleagues understand *vesting* best: a picture, an example or a chat?',
        'Which change do people notice first after a move to an *EOT*?',
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
      choice: [
        'What makes ordering at work easy: a good search, saved lists or quick approval?',
        'Choosing a new supplier: a site visit, or a sample on your desk?',
      ],
      idea: ['Which part of a purchase order would you most like to fill itself in?'],
      experience: ['What has a supplier done that made you stay for years?'],
    },
    cued: [
      'What do you always order in *bulk* for your home?',
      'Which shop *catalogue* do you like to leaf through at leisure?',
      'Which local *supplier* of good food would you recommend to a neighbour?',
      'Which small *saving* in the household made the biggest difference?',
    ],
    atWork: {
      asks: [
        '+What makes a procurement portal easy: good search, quick approvals or clear catalogues?',
        'What would you simplify first in buying: approvals, forms or supplier set-up?',
        "What's slowest to arrive from a new supplier: bank details, forms or certificates?",
        'What holds up a purchase order longer than anything else?',
      ],
      cued: [
        'What does a new *vendor* find hardest to fill in on your portal?',
        'Which thing goes on a *requisition* most often in your team?',
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
      choice: [
        'Getting ready for an assessment: a little each week, or one big push?',
        'What makes you trust a test result: an accredited lab, a clear report or a known name?',
      ],
      experience: ['What helped you most to get ready for an accreditation audit at work?'],
      problem: ['Which part of a standard takes longest to show evidence for?'],
    },
    cued: [
      'When you see an *accredited* mark on a product, what does it make you expect?',
      'Where have you noticed a *calibration* sticker: at a petrol pump, a shop scale or a garage?',
      'What would you most like to see tested in a *laboratory*: your water, your honey or your phone?',
      'How do you get ready when somebody comes to *audit* your work: tidy desk, good coffee or both?',
      'Which *inspection* makes you feel safest: lifts, fairground rides or planes?',
      'Which everyday thing should have the strictest *standard*: toys, ladders or helmets?',
      'Which *test* would you like to watch being done: crash, fire or drop?',
    ],
    atWork: {
      asks: [
        '+What does an accreditation mark tell you about a laboratory?',
        '+What do you check first on an accredited certificate: the scope, the date or the mark?',
        'What do customers value most in accreditation: trust, consistency or recognition abroad?',
        'What makes a good accreditation assessor?',
      ],
      cued: [
        'Which clause of *ISO 17025* do you explain most often to new colleagues?',
        'What makes a *surveillance* visit run smoothly from the first hour?',
        'When do you start preparing an *extension* of scope: a year, six months or weeks ahead?',
        'What makes a good *assessor*: sharp questions, wide knowledge or calm manners?',
      ],
    },
  },
];
