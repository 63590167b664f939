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
      choice: [
        'How do you like your minutes: every word, the main points or just the actions?',
        'Board papers: printed with room for notes, or on a tablet?',
        'What makes a meeting go well: a clear agenda, good timing or short papers?',
      ],
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
        'Which skill makes a great company secretary: discretion, foresight or clear writing?',
        'Which would you improve first in board meetings: the agenda, the papers or the minutes?',
        'What does a good company secretary do that nobody else in the room notices?',
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
        'What would make a grant form easier: plain words, fewer pages or an example?',
      ],
      idea: [
        'What would you try out first at work with a small grant?',
        'What would a small grant help with most where you work?',
      ],
    },
    cued: [
      'Which small firm near you would make good use of a *grant*?',
      'What would you buy with a *green* grant for a shop: lights, insulation or a cargo bike?',
      'Where should a *council* help new shops first: rent, signs or training?',
      'Which bright idea deserves *funding* in your town: a café, a workshop or a market?',
    ],
    atWork: {
      asks: [
        'What would your business do first with a grant: hire, train or buy equipment?',
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
        'What would you look for first in a tender alert: the place, the size or the date?',
        'Tender alerts: one email each morning, or a ping for every match?',
        'How often would you like to hear about new tenders: at once, every day or each week?',
      ],
      problem: ['Which part of a tender do you read first to see if it suits your firm?'],
    },
    cued: [
      'Which *council* service do you notice most in your street: parks, bins or lights?',
      "Where would you like your firm's *public sector* work to be seen: a school, a library or a park?",
      'What would you do first with a *contract* won: call the team, buy cake or read it again?',
      'Which *deadline* in your year do you always finish early?',
    ],
    atWork: {
      asks: [
        '+What matters most in a tender alert: a good match, early notice or a clear summary?',
        'What would help small firms bid more: shorter forms, feedback or longer deadlines?',
        'Which filter matters most in tender alerts: region, value or sector?',
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
        '+What matters most in a company card: clear limits, easy receipts or quick setup?',
        'How do you like to keep receipts: a photo on the phone, an email or on paper?',
        'Company cards: one for the whole team, or one for each person?',
      ],
      problem: ['~Where do receipts hide by the time you get back to the office?'],
    },
    atWork: {
      asks: [
        '+What matters most in expenses: quick refunds, easy receipts or clear rules?',
        'Which company card feature helps finance most: live limits, receipt capture or clear reports?',
        'What eats more time in expenses: chasing receipts, or sorting them?',
        'Which expense policy works best: short rules, set limits or trust with checks?',
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
      idea: ['Which kind of start-up would you like to see grow in your area?'],
      choice: [
        'What matters most in a young company: the idea, the people or the timing?',
        'A young firm with promise: a bold idea, or a strong team?',
        'Which start-up would you like to work for: green energy, games or food?',
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
        'What makes a pitch memorable: the story, the numbers or the demo?',
        'What should a founder spend a seed round on first: people, product or sales?',
        'What matters most when you pick an investor: experience, contacts or patience?',
        'Which counts for more in a seed round: a product people use or a plan they believe in?',
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
      choice: [
        'What makes a young company a good place to work: the people, the pace or the product?',
        'How should a young company celebrate a big day: a dinner, a trip or a day off?',
        'What would you like a growing young company to do first: hire, build or open new offices?',
      ],
      problem: ['What keeps a team feeling like one team when many new people join?'],
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
        'Where would you invest first after a funding round: people, product or new markets?',
        'What should stay exactly the same when a start-up gets bigger?',
        'What should a growing company hire for first: sales, product or support?',
        'What gets harder first as a company grows: hiring, or staying in touch?',
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
      choice: [
        'What matters most in a pitch deck: clear words, strong figures or good design?',
        'Which comes first in a good pitch: the problem, the idea or the team?',
        'What makes a pitch easy to follow: one clear idea, good pictures or a short story?',
      ],
      problem: ['Which part of a pitch is hardest to get right: the start, or the end?'],
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
      choice: [
        'What would you most like from an accelerator: mentors, funding or contacts?',
        'What helps a new business most: good advice, early customers or a great team?',
      ],
      experience: ['Which piece of advice from another founder have you put to use?'],
      problem: ['What would you want to learn in the first week of an accelerator?'],
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
        'How can a company best support an accelerator: mentors, pilot projects or funding?',
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
      idea: ['What would you like to know first about owning shares in the firm you work for?'],
      choice: [
        'What makes you feel part of a firm: a say, a share or a good team?',
        'Shares in the firm, explained: in a short guide, or in a talk with the team?',
      ],
      problem: ['Which word about shares would you like explained in plain English?'],
    },
    cued: [
      'What would you celebrate first in an *employee-owned* firm: cake, a day out or a bonus?',
      'What would you ask at a first *shareholders* meeting of your own firm?',
      'Which word explains *shares* best to a child: a slice, a ticket or a piece?',
      'How would you like to hear about a *dividend*: an email, a party or a letter?',
    ],
    atWork: {
      asks: [
        'What makes a share scheme work for staff: plain words, regular news or a fair start?',
        'What changes in a firm when the people who work there own part of it?',
        'What does shared ownership bring to a team: pride, focus or loyalty?',
        'How would you explain employee shares: in a guide, in a talk or one to one?',
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
        'What matters most to you when you order for work: speed, choice or easy approval?',
        'Which feature would you like first in an ordering portal: favourites, tracking or reminders?',
      ],
      idea: ['Which part of a purchase order would you most like to fill itself in?'],
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
        'What makes you trust a test result: an accredited lab, a clear report or a known name?',
        'What matters most to you in an accredited lab: accuracy, speed or clear reports?',
        'Getting ready for an assessment: a little each week, or one big push?',
      ],
      idea: ['Which question about accreditation would you like answered in plain words?'],
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
        'What do customers value most in accreditation: trust, consistency or recognition abroad?',
        'What helps a team prepare for an assessor: a mock audit, good notes or a checklist?',
        'What makes an assessment day easier: good records, a calm team or a clear plan?',
        'What matters most in an accreditation: the scope, the standard or the assessor?',
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
