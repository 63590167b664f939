import type { Subject } from '../subject';

/** Those who keep, check and untangle the figures of others. */
export const accounts: readonly Subject[] = [
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
      idea: ['What do you wish auditors would ask for a month earlier?'],
      problem: ['Which part of the year-end audit takes most of your time?'],
      choice: ['For the annual audit: auditors on site, or everything online?'],
      experience: ['What has an audit taught you about your own business?'],
    },
    atWork: {
      work: [
        'What makes an audit go smoothly: tidy records, early answers or one clear contact?',
        'Which takes longer in an audit: finding the papers, or explaining them?',
      ],
      people: [
        "What would you ask an auditor over coffee that you'd never ask in a meeting?",
        'Who taught you to look behind the numbers in a set of accounts?',
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
      idea: ['Which figure do you like to look at first on a Monday morning?'],
      problem: ['Which month of the year is the trickiest for cash in your business?'],
      choice: ['When cash gets tight in a business: call the bank first, or the accountant?'],
      experience: ['What got a business you know through a difficult year?'],
    },
    atWork: {
      work: [
        "What's the first sign that a company is running out of cash?",
        'Which is harder for a struggling company: facing the figures, or telling people?',
      ],
      people: [
        'Who should a business owner talk to first when money gets tight?',
        'Which business have you seen come back when few expected it?',
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
      idea: ['Which part of running your own company do you like the most?'],
      problem: ['Which form was hardest to understand when you started your business?'],
      choice: ['Starting a business: self-employed at first, or a company from day one?'],
      experience: ['How did you come up with the name of your company?'],
    },
    atWork: {
      work: [
        'What takes longest in setting up a company: the name, the bank or the forms?',
        'What surprises new founders most in the first months: costs, forms or hours?',
      ],
      people: [
        'What do you remember about the day you, or a friend, registered a company?',
        'Who gave you the best advice about starting a business?',
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
      idea: ['Which piece of work in your company would you call real research?'],
      problem: ['Which part of an R&D claim takes longest to put together?'],
      choice: ['Recording research hours: week by week, or all at the year end?'],
      experience: ['Which experiment failed but taught your team something useful?'],
    },
    atWork: {
      work: [
        'Which work in your company is real research, though nobody calls it that?',
        'Which is harder to record in an R&D project: the hours, or what went wrong?',
      ],
      people: [
        "What's the hardest technical problem your team ever cracked?",
        'Which technical idea did your team keep going with until it finally worked?',
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
      idea: ['Which business figures would you like to see on one page every Monday?'],
      problem: ['Which number in your business would you like to know sooner?'],
      choice: ['Management accounts: read to the last line, or straight to the cash at the bank?'],
      experience: ['Which number changed the way you run your business?'],
    },
    atWork: {
      work: [
        'Which figure tells you most about a business: cash, margin or orders?',
        'What makes a growing business hardest to steer: cash, people or forecasts?',
      ],
      people: [
        'Who taught you to read a balance sheet?',
        "What's the first job you would hand to a part-time finance director?",
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
      idea: ['Which country would you like to live and work in for a year?'],
      problem: ['Which part of tax was hardest to sort out when you moved abroad?'],
      choice: ['Moving abroad: keep a bank account at home, or move everything with you?'],
      experience: ['What surprised you most about tax in a new country?'],
    },
    atWork: {
      work: [
        'What do people forget to ask about tax before a job abroad?',
        'Which takes longest in a move abroad: the tax papers, the bank or the visa?',
      ],
      people: [
        'What surprised you most about tax when you worked in another country?',
        'Which paper did you need abroad that you had left at home?',
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
      idea: ['Which words in a reminder get an invoice paid fastest?'],
      problem: ['Which part of chasing an overdue invoice do you like the least?'],
      choice: ['Chasing an invoice: friendly for as long as possible, or firm from day one?'],
      experience: ['What finally worked the last time you chased an unpaid invoice?'],
    },
    atWork: {
      work: [
        "What's the excuse you hear most often for a late payment?",
        'What gets an invoice paid on time: the terms, the reminder or the relationship?',
      ],
      people: [
        'How do you like to be reminded about an invoice: by phone, email or letter?',
        'Who taught you to chase a payment without losing the customer?',
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
      idea: ['What would you want to stay the same if you ever sold your business?'],
      problem: ['Which job in your business can only you do?'],
      choice: ['The handover of a business: a slow year side by side, or a quick goodbye?'],
      experience: ['Which business near you changed hands and stayed just as good?'],
    },
    atWork: {
      work: [
        "What's hardest to hand over in a business: the contacts, the know-how or the trust?",
        'What takes longest in selling a business: the price, the papers or the goodbye?',
      ],
      people: [
        'Which owner do you know who handed over a business well, and how?',
        'What would you find hardest to leave behind in a business you had built?',
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
      idea: ['Which accountancy topic do you wish somebody would explain simply?'],
      problem: ['Which accountancy topic do you always leave until last when you study?'],
      choice: ['Studying accountancy alongside a job: early mornings, evenings or weekends?'],
      experience: ['Who finally made debits and credits make sense to you?'],
    },
    atWork: {
      work: [
        'Which is harder with exams beside a job: finding the hours, or the focus?',
        'Which exam paper do accountants still talk about years later?',
      ],
      people: [
        'What do you remember about the day your exam results came?',
        'Who kept you going through your accountancy exams?',
      ],
    },
  },
];
