import type { Subject } from '../../subject';

/** Those who keep, check and untangle the figures of others. */
export const accountants: readonly Subject[] = [
  {
    name: 'statutory audit',
    says: [
      'statutory audit',
      'audit (partner|manager|senior|file|fieldwork|fee|team|exemption|trainee|junior)',
      'audit and assurance',
      'auditors (in|are in|arrive)',
      'audit season',
    ],
    clues:
      'auditor, assurance, fieldwork, materiality, going concern, working papers, sampling, signed off, year end, financial statements, partner, accounts, threshold, trainee, ifrs, internal control, ledger, exemption, stock count, charity accounts, opinion, chartered, trustee, companies act, tax audit, icai, manager, disclosure, caro',
    asks: {
      choice: ['For the annual audit: auditors on site, or everything online?'],
      problem: ['Which part of the year-end audit takes most of your time?'],
      experience: ['What has an audit taught you about your own business?'],
      idea: ['What do you wish auditors would ask for a month earlier?'],
    },
    cued: [
      'Which club or *charity* would you keep the books for?',
      'How would you keep a *ledger* for a family holiday: on paper, in an app or in your head?',
      'What would you count first in a *stock count* of your kitchen?',
      'Where do you keep the papers that you need at *year end*?',
    ],
    atWork: {
      asks: [
        '+What have you learned about a business from its audit?',
        '+Which skill will auditors need most: data, judgement or communication?',
        "What's the first thing a new audit trainee should learn?",
        'What matters most in an auditor: clear questions, good timing or knowing your industry?',
      ],
      cued: [
        'What makes *fieldwork* go smoothly on both sides?',
        'What do you teach an audit *trainee* in the first week?',
      ],
    },
  },
  {
    name: 'insolvency',
    says: [
      'insolvency',
      'insolvent',
      'licensed insolvency practitioner',
      'company voluntary arrangement',
      'business (recovery|rescue|turnaround)',
      "creditors' (meeting|voluntary liquidation)",
      'liquidator',
      'restructuring advis[eo]r',
    ],
    clues:
      'creditor, liquidation, winding up, administrators, turnaround, restructuring, arrears, moratorium, directors, cva, liquidator, bankruptcy, practitioner, hmrc arrears, rescue, cash flow, overdraft, petition, redundancy, licensed, distress, strike off, receivership, statutory demand, personal guarantee, resolution plan, examinership, debt, nclt, secured lender',
    asks: {
      choice: [
        'When cash gets tight in a business: call the bank first, or the accountant?',
        'Which business topic would you like explained simply: cash flow, tax or contracts?',
      ],
      experience: ['What got a business you know through a difficult year?'],
      idea: ['Which figure do you like to look at first on a Monday morning?'],
    },
    cued: [
      'Which business near you made a great *turnaround*?',
      'Who would you ask first for *advice* about money in a small firm?',
      'What helps *cash flow* most in a shop: deposits, regulars or quick invoices?',
      'Which small *rescue* story in business do you like to tell?',
    ],
    atWork: {
      asks: [
        'What helps a struggling business most: early advice, clear figures or time?',
        'Who should a business owner talk to first when money gets tight?',
        'What makes a turnaround work: clear priorities, a strong team or patient lenders?',
        'Which early step helps a business under pressure most: a cash plan, advice or open talks?',
      ],
      cued: [
        'Which question do *directors* ask first when they ring you?',
        'What do you like to see on the table at a first *restructuring* meeting?',
      ],
    },
  },
  {
    name: 'company formation',
    says: [
      'company (registration|incorporation)',
      'incorporat(e|ed|ing) (a|your|my) (company|business)',
      'registered office( address)?',
      'companies house',
      'confirmation statement',
      'llc (formation|filing)',
      'articles of association',
      'register(ed|ing)? (a|your|my) (company|business)',
    ],
    clues:
      'incorporation, shareholders, sole trader, limited, director, identity verification, filing, nominee, same day formation, incorporate, limited company, registered office, companies house, pvt ltd, llp, articles, certificate, business name, startup, llc, gst registration, shares, memorandum, accountant, register, cro, psc, ein, agent, sic code',
    asks: {
      experience: ['How did you come up with the name of your company?'],
      choice: ['Starting a business: self-employed at first, or a company from day one?'],
      idea: ['Which part of running your own company do you like the most?'],
      problem: ['Which form was hardest to understand when you started your business?'],
    },
    cued: [
      'What would you call a *limited company* named after a pet or a grandparent?',
      'Which line of work would you choose for a *startup* of your own?',
      'What would you do first as the *director* of your own firm: cards, website or a cake?',
      'Who would you want as your first *accountant*: patient, quick or funny?',
    ],
    atWork: {
      asks: [
        '+What matters most when you set up a company: the name, the structure or good advice?',
        'Who gave you the best advice about starting a business?',
        'What surprises new founders most in the first months: costs, forms or hours?',
        'Setting up a company: online by yourself, with an accountant or with a lawyer?',
      ],
      cued: [
        'What made you change from *sole trader* to a company: a client, a friend or the tax?',
        'What do first-time founders ask most about a *registered office*?',
      ],
    },
  },
  {
    name: 'R&D tax relief',
    says: [
      'r&d (tax|claim|credit|relief)',
      'r and d (tax|claim|credit|relief)',
      'research and development (tax|relief|credit|claim)',
      'innovation (tax|funding|grant)',
    ],
    clues:
      'qualifying, relief, uncertainty, technical narrative, innovation, competent professional, prototype, tax credit, claim, hmrc, credit, qualifying expenditure, technical report, scientific, accountant, software development, cost, engineer, refund, advance notification, sme scheme, merged scheme, rdec, adviser, enquiry, payroll, loss making, revenue, incentive, eligible, subcontractor, ato',
    asks: {
      choice: ['Recording research hours: week by week, or all at the year end?'],
      idea: ['Which piece of work in your company would you call real research?'],
      problem: ['Which part of an R&D claim takes longest to put together?'],
      experience: ['Which experiment failed but taught your team something useful?'],
    },
    cued: [
      'Which thing in your kitchen would you turn into a *prototype*?',
      'Which *innovation* from your lifetime would you never give back?',
      'What would you try to invent if you had a *scientific* lab?',
      'Which *software* made your work easier this year?',
    ],
    atWork: {
      asks: [
        'Who should write up an R&D project: the engineers, the finance team or both together?',
        'Which work in your company is real research, though nobody calls it that?',
        "What's the hardest technical problem your team ever cracked?",
        'Which is harder to record in an R&D project: the hours, or what went wrong?',
      ],
      cued: [
        'Who in your firm is the best *competent professional* to talk to for a claim?',
        'How do you keep notes of *failed* trials during a project?',
      ],
    },
  },
  {
    name: 'part-time finance director',
    says: [
      'fractional (cfo|finance director|fd|finance)',
      'part time (finance director|cfo|fd)',
      'virtual (cfo|finance director|finance team)',
      'outsourced finance',
      'management account',
      'cash ?flow forecast(ing)?',
    ],
    clues:
      'forecast, margins, board pack, scale up, fractional, working capital, gross profit, founders, cfo, cash flow, scaling, fundraise, management accounts, board, kpi, owner managed, sme, dashboard, strategic, virtual, bookkeeper, investor, growth, budget, fd, exit, business partner, days a month, finance function, reporting, turnover',
    asks: {
      problem: ['Which number in your business would you like to know sooner?'],
      idea: ['Which business figures would you like to see on one page every Monday?'],
      choice: ['Which would help your business most: clearer cash flow, better reports or a growth plan?'],
      experience: ['Which number changed the way you run your business?'],
    },
    cued: [
      'What would you ask a *fractional* finance director in the first hour?',
      'Which *cash flow* habit would you pass on to somebody starting a business?',
      'When do you look at your *budget*: monthly, weekly or when it rains?',
      'What would a *founder* like to hand over first as a company grows?',
    ],
    atWork: {
      asks: [
        '+When does a growing business need a finance director?',
        '+Which decision is easier with a finance director at the table?',
        "+What's the first job you would hand to a part-time finance director?",
        '+What should a part-time finance director bring first: cash control, forecasts or strategy?',
      ],
      cued: [
        'Which chart in a *board pack* do you open first?',
        'What does a first *forecast* teach a young company?',
      ],
    },
  },
  {
    name: 'tax abroad',
    says: [
      'expat tax',
      'double taxation',
      'cross border tax',
      '(non resident|overseas) (tax|landlord)',
      'fbar',
      'tax residen(cy|ce|t)',
      'international tax',
      'taxes (abroad|overseas)',
    ],
    clues:
      'expat, treaty, overseas, domicile, remittance, dual citizen, foreign income, double taxation, residency, non resident, cross border, relocate, nri, rental income, pension, 183 days, landlord, digital nomad, return, dta, capital gains, fatca, citizen, permanent establishment, emigrate, advisor, withholding, filing, golden visa',
    asks: {
      experience: ['What surprised you most about tax in a new country?'],
      choice: [
        'Moving abroad: keep a bank account at home, or move everything with you?',
        'What would help you most with tax abroad: a checklist, a webinar or a call?',
      ],
      idea: ['Which country would you like to live and work in for a year?'],
    },
    cued: [
      'Which comfort from home do *expats* you know miss most?',
      'Where would you work for a month as a *digital nomad*?',
      'Which second passport would you choose as a *dual citizen*?',
      'What would you do first in the month before you *relocate*: sort, sell or say goodbye?',
    ],
    atWork: {
      asks: [
        'What matters most in tax advice for a move abroad: early planning, clear steps or one contact?',
        'What helps most with tax on a job abroad: a checklist, an adviser or an early start?',
        'What do people forget to ask about tax before a job abroad?',
        'What surprised you most about tax when you worked in another country?',
      ],
      cued: [
        'Which question about *residency* do people ask before they take a job abroad?',
        'Which paper about *foreign income* is worth keeping in order all year?',
      ],
    },
  },
  {
    name: 'credit control',
    says: [
      'credit control(ler)?',
      'debt (recovery|collection)',
      '(late|overdue|unpaid) invoice',
      'chas(e|ing) (an |your |late |unpaid )?(invoice|payment)',
      'paid (late|on time)',
      'late payer',
    ],
    clues:
      'overdue, reminder, polite, debtor, terms, outstanding, statement, collections, thirty days, invoice, chasing, late payment, cash flow, debt collection, payment term, ledger, 30 days, interest, unpaid, days sales outstanding, credit check, letter before action, small claims, aged debt, dunning, legal, controller, recover, bad debt, accounts receivable, remittance',
    asks: {
      choice: [
        'Chasing an invoice: friendly for as long as possible, or firm from day one?',
        'What helps most in getting invoices paid: clear terms, early reminders or a good chat?',
      ],
      idea: ['Which words in a reminder get an invoice paid fastest?'],
      experience: ['What finally worked the last time you chased an unpaid invoice?'],
    },
    cued: [
      'When does an *overdue* invoice get a phone call from you: on day one, after a week or later?',
      'Which *payment term* suits a small business best: one week, two weeks or a month?',
      'When would you run a *credit check*: for every new customer, or only for big orders?',
      'What would you do first with a good month of *cash flow*: invest, save or celebrate?',
      'First word about a *late payment*: by email, by phone or by letter?',
      'Sending a *statement* to customers: every month, or only when something is open?',
      'When would you hand a bill over to *debt collection*: after a last letter, or a last call?',
      'Adding *interest* to an unpaid bill: always, or only as a last step?',
    ],
    atWork: {
      asks: [
        '+What gets an invoice paid on time: the terms, the reminder or the relationship?',
        '+What makes a payment reminder polite but effective?',
        '+Which works better for an overdue invoice: a phone call or an email?',
        'What should every invoice state clearly?',
      ],
      cued: [
        "What's the first thing you look at in the sales *ledger* in the morning?",
        'Which skill matters most in *collections*: patience, tact or a head for figures?',
        'Who is best at *chasing* invoices in a small company: the owner, the bookkeeper or sales?',
        'What brings *days sales outstanding* down best: clear terms, early calls or direct debit?',
      ],
    },
  },
  {
    name: 'selling a business',
    says: [
      'business (broker|sale|valuation|transfer agent)',
      'sell(ing)? (your|a|my|the) (business|company)',
      'exit (plan|planning|strategy)',
      'mergers (and|&) acquisitions',
      'm&a',
      'succession plan(ning)?',
      'management buy ?out',
      'employee ownership trust',
    ],
    clues:
      'buyer, due diligence, valuation, handover, retiring, acquisition, multiple, goodwill, successor, owner, exit, broker, succession, earn out, ebitda, deal, confidential, heads of terms, trade sale, completion, going concern, turnover, management buyout, asking, nda, leasehold, legacy, vendor, listing, asset',
    asks: {
      idea: [
        'What would you want to stay the same if you ever sold your business?',
        'Which question would you ask first about selling a business?',
      ],
      choice: ['What helps most when you sell a business: good advice, tidy books or plenty of time?'],
      experience: ['Which business near you changed hands and stayed just as good?'],
    },
    cued: [
      'What would you do with your first free morning after *retiring* from a business?',
      "What's hardest to put a price on in a *valuation*: the name, the staff or the customers?",
      'Which *buyer* would suit you best: a colleague, a relative or somebody new?',
      'Which folder would you tidy first for *due diligence*: staff, tax or contracts?',
      'When should a family talk about *succession*: early on, or nearer the time?',
      'An *exit* from a business: a big party, or a quiet lunch with the team?',
      'What would you ask a business *broker* first of all?',
      'What earns a small business the most *goodwill*: the service, the people or the years?',
    ],
    atWork: {
      asks: [
        'When should an owner start planning to sell: years ahead, a year ahead or when ready?',
        "What's hardest to hand over in a business: the contacts, the know-how or the trust?",
        'What makes the sale of a business smoother: clear accounts, good advice or early planning?',
        'What matters most in the buyer of a business: vision, funds or care for the team?',
      ],
      cued: [
        'Which document do buyers ask for first in *due diligence*?',
        "What's the best question a *buyer* can ask an owner at the first meeting?",
        'When should an adviser first raise *succession* with an owner?',
        'What do owners forget most often before a *valuation*?',
      ],
    },
  },
  {
    name: 'chartered accountancy exams',
    says: [
      '(acca|cima|aca|icaew|aat|cpa) (exam|student|course|tuition|result|qualified|pass)',
      'ca (final|inter|foundation|articleship|student)',
      'articleship',
      'accountancy (course|exam|student|training|tuition)',
      'accounting (course|exam|student|qualification)',
    ],
    clues:
      'exam, qualified, tuition, syllabus, resit, study leave, pass rate, paper, mock, acca, cima, ca final, icaew, pass, result, articleship, revision, student, aat, cpa, training contract, trainee, membership, group 1, icai, sitting, inter, rank, exam support',
    asks: {
      choice: [
        '+Studying accountancy alongside a job: early mornings, evenings or weekends?',
        'How would you celebrate passing an accountancy exam: a meal, a trip or a long sleep?',
        'Which revision do you like best for an accountancy paper: flash cards, mocks or videos?',
      ],
      idea: ['Which accountancy topic do you wish somebody would explain simply?'],
    },
    cued: [
      'What do you eat or drink before an *exam*: toast, coffee or nothing at all?',
      'How do you like to do *revision*: cards, past papers or with a friend?',
      'What would you do on the evening of a *pass*: dance, dinner or sleep?',
      'Where do you go to study a *paper* in peace: library, kitchen or café?',
    ],
    atWork: {
      asks: [
        '+What tip would you give somebody starting accountancy exams?',
        '+Which paper interests you most in accountancy: tax, audit or financial reporting?',
        'Who supported you through your accountancy exams?',
        'How would you celebrate passing your last accountancy exam?',
      ],
      cued: [
        'How can a manager best support a *trainee* before the exams: study leave, a call or a lighter week?',
        'Which *ACCA* or CIMA subject proved most useful once you were in the job?',
      ],
    },
  },
];
