import type { Subject } from '../subject';

/** Firms' money on its way in, out and over the border, and those who count and guard it. */
export const ledgers: readonly Subject[] = [
  {
    name: 'refinancing',
    says: ['refinanc(e|ing)', 're ?mortgag(e|ing)', '(loan|debt) consolidation', 'balance transfer'],
    clues:
      'interest rate, fixed rate, lender, repayments, equity, home loan, emi, rate, remortgage, loan, interest, fixed, mortgage, consolidation, monthly payment, debt, broker, credit card, fixed term, balance transfer, apr, cash out, variable, product transfer, lower, cashback, valuation, offset, deal ending, borrower, percent',
    asks: {
      idea: ['What would you do with the money saved by a smaller loan payment?'],
      problem: ['What would you like explained in plain words before refinancing a loan?'],
      choice: ['Refinancing a loan: smaller payments, or paid off sooner?'],
      experience: ['What was the most useful thing anybody told you about loans?'],
    },
    atWork: {
      work: [
        'Which part of refinancing a loan takes the most patience?',
        'What sets people thinking about refinancing: a letter, a rate change or a renovation?',
      ],
      people: [
        'What would you do first with a lower monthly payment on a loan?',
        'Which money habit have you picked up since you took out your first loan?',
      ],
    },
  },
  {
    name: 'tax refund',
    says: [
      'tax (refund|rebate|return refund)',
      'refund (cheque|check) from the (irs|ato|hmrc)',
      '(itr|income tax return)',
      'refund tracker',
    ],
    clues:
      'refund, deductions, receipts, ato, irs, hmrc, lodge, tax agent, filing, rebate, tax return, claim, self assessment, w-2, overpaid, accountant, direct deposit, itr, taxpayer, refundable credit, paye, uniform, revenue, working from home, tax season, marriage allowance, emergency tax, 1040, eofy, med 1, cis',
    asks: {
      idea: ['What would you treat yourself to first with a tax refund?'],
      problem: ['Which form or figure do you look for first when you file a tax return?'],
      choice: ['A tax refund: saved, or spent on something nice?'],
      experience: ['Where do your receipts live all year: a shoebox, a folder or your phone?'],
    },
    atWork: {
      work: [
        'Which work expense do people forget most often in a tax return?',
        'Which takes longer in a tax return: finding the receipts, or checking the figures?',
      ],
      people: [
        'Who helped you with your very first tax return?',
        'What did you spend your most welcome tax refund on?',
      ],
    },
  },
  {
    name: 'e-invoicing',
    says: [
      'e ?invoic(e|es|ing)',
      'electronic invoic(e|es|ing)',
      'peppol',
      '(invoice|irn) (portal|registration)',
      'e ?way bill',
    ],
    clues:
      'xml, invoices, gstin, qr code, mandate, accounts payable, pdf, peppol, erp, compliance, vat, gst, irn, automation, portal, supplier, einvoice, tax authority, accounting, integration, digital reporting, b2b, software, network, en 16931, billing, mandatory, real-time, buyer',
    asks: {
      idea: ['Which step between invoice and payment would you skip first?'],
      problem: ['Which line on an invoice causes the most questions?'],
      choice: ['An invoice from a supplier: by post, as a PDF, or straight into the books?'],
      experience: ["What's the oddest format an invoice has reached you in?"],
    },
    atWork: {
      work: [
        'What helps an invoice get paid sooner: clear details, the right contact or a reminder?',
        'Which takes longer to change in a move to e-invoicing: the software, or the habits?',
      ],
      people: [
        'What do you remember about invoicing with paper, stamps and envelopes?',
        'Which paper habit was hardest to give up when invoices went electronic?',
      ],
    },
  },
  {
    name: 'VAT and sales tax',
    says: [
      'vat (return|rate|registration|refund|compliance|threshold)',
      'sales tax',
      'gstr',
      'gst (return|rate|registration|invoice|portal|council)',
      'input tax credit',
    ],
    clues:
      'filing, input credit, threshold, hmrc, quarter, zero rated, taxable, bas, vat return, gst, gstr, registration, nexus, input tax, making tax digital, invoice, turnover, accountant, reclaim, reverse charge, compliance, flat rate, exempt, filing deadline, itc, due date, late fee, import, bookkeeping, economic nexus, e-way bill, penalty',
    asks: {
      idea: ['Which everyday thing would you take the sales tax off first?'],
      problem: ['Which receipt is always the hardest to find at tax time?'],
      choice: ['The tax return: a bit every month, or at once?'],
      experience: ["What's always beside you for the quarter's tax filing: coffee, chocolate or the cat?"],
    },
    atWork: {
      work: [
        'Which part of getting ready for a VAT or sales tax return would you happily hand over?',
        'Which is harder with sales tax: charging the right rate, or proving it later?',
      ],
      people: [
        'Which VAT or sales tax rule surprised you most when you first heard it?',
        'Who first explained VAT or sales tax to you in a way that made sense?',
      ],
    },
  },
  {
    name: 'payroll bureau',
    says: [
      'payroll (bureau|service|provider|outsourcing|agent)',
      '(outsource|outsourced|managed) payroll',
      'pay ?(slip|stub)',
      'payroll for (small|care|schools|restaurants|contractors)',
    ],
    clues:
      'paye, holiday pay, pay run, superannuation, deductions, overtime, pay date, starters, payslip, hmrc, employee, employer, pension, rti, national insurance, auto enrolment, p60, statutory, sick pay, outsource, p45, payday, tax code, software, wages, minimum wage, month end, salary, hr, tds, epf, p11d, accountant, cipp',
    asks: {
      idea: ['Which line on a payslip would you like explained in plain words?'],
      problem: ['Which part of a pay run is the trickiest: starters, overtime or holiday pay?'],
      choice: ['Payday: every week, or once a month?'],
      experience: ['What did you buy with your very first pay?'],
    },
    atWork: {
      work: [
        'What always arrives last before a pay run?',
        'Which question about their pay do people ask most often at your work?',
      ],
      people: [
        'What does a good payroll team do that nobody ever sees?',
        'What did you do with your very first pay packet?',
      ],
    },
  },
  {
    name: 'pension trustees',
    says: [
      'pension (trustee|scheme trustee|buy ?out|buy ?in|administrator|governance)',
      'trustee training',
      '(defined benefit|defined contribution)',
      '(master trust|superannuation fund|provident fund)',
    ],
    clues:
      'actuary, scheme, funding level, trustees, annuity, de risking, investment, buy-in, buyout, defined benefit, member, governance, regulator, tpr, funding, consultant, surplus, insurer, bulk annuity, dashboard, administrator, esg, lgps, liability, gmp, covenant, consolidation, endgame, adviser, master trust, retirement, actuarial valuation, data',
    asks: {
      idea: ['Which pension topic would you put first on a trustee training day?'],
      problem: ["Which paper in a pension trustee's meeting pack takes the longest to read?"],
      choice: ['For trustee training: a short session online, or a day together in the same room?'],
      experience: ['What did you learn in your first year as a pension trustee?'],
    },
    atWork: {
      work: [
        "What's hardest to explain to pension scheme members: the options, the risks or the terms?",
        'What makes a pension letter easy to understand: plain words, examples or fewer pages?',
      ],
      people: [
        'What made you, or somebody you know, say yes to becoming a pension trustee?',
        'What do you wish somebody had told you about pensions when you first started work?',
      ],
    },
  },
  {
    name: 'actuaries',
    says: ['actuar(y|ies|ial)', '(life|mortality) table', 'ifoa', 'risk (modelling|modeling)'],
    clues:
      'mortality, probability, reserving, solvency, premiums, statistics, pricing model, exam, actuarial, risk, insurance, pension, model, ifoa, pricing, data, longevity, life, insurer, qualified, catastrophe, soa, consulting, reinsurance, liabilities, assumption, maths, capital, cas, study leave, ifrs 17, fellow',
    asks: {
      idea: ['Which everyday risk would you ask an actuary to work out for you?'],
      problem: ["What's hardest to explain about an actuary's work?"],
      choice: ['Explaining a risk: with a number, or with a picture?'],
      experience: ['Which figure about everyday risk has surprised you most?'],
    },
    atWork: {
      work: [
        'Which takes longer in actuarial work: building the model, or explaining the result?',
        'Which spoils a forecast more often: poor data, or a surprise nobody saw coming?',
      ],
      people: [
        'Which actuary do you know who can explain a hard number in plain words?',
        'Who explained risk or probability to you so well that it stuck?',
      ],
    },
  },
  {
    name: 'audit seniors',
    says: [
      'audit (senior|trainee|junior|associate|season|manager job|career)',
      '(senior|junior) auditor',
      '(internal|external) audit(or)?',
      '(big four|mid tier) (firm|job)',
    ],
    clues:
      'working papers, busy season, sampling, qualified, aca, acca, cpa, client site, auditor, assurance, trainee, big four, fieldwork, accountant, financial statement, firm, audit file, internal audit, chartered, stock count, practice, materiality, junior, ledger, year-end, articleship, manager, accountancy, hybrid, controls, graduate, icaew, salary',
    asks: {
      idea: ['What would you pack for a first audit away from the office?'],
      problem: ['Which part of the busy season is hardest to get through?'],
      choice: ['Audit work: out at the client, or back at your own desk?'],
      experience: ["What's the oddest place an audit has taken you to?"],
    },
    atWork: {
      work: [
        'Which question from an auditor sends you hunting through the files?',
        'Which makes an audit run better: tidy files, or somebody who answers the phone?',
      ],
      people: [
        "What's the most helpful thing an auditor has pointed out to you?",
        'What gets your team through audit season: good snacks, good humour or a good plan?',
      ],
    },
  },
  {
    name: 'trade finance',
    says: [
      'trade finance',
      'letters? of credit',
      '(export|import|supply chain|purchase order) finance',
      'bills? of lading',
      'bank guarantee',
    ],
    clues:
      'exporters, importers, shipment, documents, msme, working capital, incoterms, letter of credit, supplier, bank, invoice, goods, supply chain, sme, bill of lading, cash flow, purchase order, export, cross-border, factoring, overseas, funding, guarantee, shipping, buyer, uk export finance, commodity, documentary, payment terms, container, facility, lender, customs',
    asks: {
      idea: ['Which country would you like your firm to sell to next?'],
      problem: ['Which paper takes the longest when goods cross a border?'],
      choice: ['A first order from abroad: paid before it ships, or on arrival?'],
      experience: ['What was the first thing your firm ever sold or bought abroad?'],
    },
    atWork: {
      work: [
        'Which matters more in selling abroad: trust in the buyer, or trust in the bank?',
        'Which is harder for an exporter: finding the buyer, or waiting for the money?',
      ],
      people: [
        'Which far-off place has your firm traded with that you never expected?',
        'What do you remember about your first order from another country, or to one?',
      ],
    },
  },
  {
    name: 'foreign exchange',
    says: [
      '(foreign exchange|fx|forex|currency) (broker|transfer|risk|hedging|rate|payment|desk|service)',
      '(international|overseas) (payment|transfer|money transfer)',
      'multi ?currency (account|wallet|card)',
      'remittance',
    ],
    clues:
      'exchange rate, dollar, euro, rupee, hedging, forward contract, swift, mid market, currency, rate, sterling, fx, transfer, forex, pound, volatility, broker, overseas, usd, payment, central bank, inflation, markets, gbp, travel money, interest rate, remittance, spread, spot, importer, yen',
    asks: {
      idea: ['Where would you spend a pocketful of foreign coins first?'],
      problem: ['~Which foreign coins are still in a drawer at your home?'],
      choice: ['Money for a trip abroad: changed weeks before, or on the last day?'],
      experience: ['Which banknote is the most beautiful you have held?'],
    },
    atWork: {
      work: [
        "What's hardest when a firm pays abroad: the rate, the fees or the timing?",
        'When do you check the exchange rate most: before a trip, an order or a payment?',
      ],
      people: [
        'Which currency did you find hardest to reckon in when you worked or travelled abroad?',
        'Which foreign coin or note do you still have in a drawer at home?',
      ],
    },
  },
  {
    name: 'escrow',
    says: [
      'escrow',
      '(title|settlement) (company|agent|insurance)',
      'client money account',
      'source code escrow',
    ],
    clues:
      'closing, released, milestones, third party, title, funds, buyer, seller, settlement, agent, deposit, real estate, transaction, deed, title insurance, account, wire fraud, realtor, closing cost, earnest money, closing table, software, source code, marketplace, refinance, held, dispute, earnest, rera, notary',
    asks: {
      idea: ['What would you buy from a stranger if escrow kept your money safe?'],
      problem: ['Which part of a big purchase makes you most nervous about paying first?'],
      choice: ['Which would you rather buy with escrow: a car from a stranger or a domain name?'],
      experience: ['How did you celebrate when your last big purchase went through?'],
    },
    atWork: {
      work: [
        'What makes you feel safe handing over a large deposit: a contract, escrow or a name you know?',
        'What builds trust fastest in a deal between strangers?',
      ],
      people: [
        'Which purchase would you have felt calmer about with the money held in escrow?',
        'What did you do on the day a big deal or a house purchase finally closed?',
      ],
    },
  },
  {
    name: 'treasury team',
    says: [
      '(corporate|group) treasur(y|er)',
      'treasury (management|team|software|system|operations)',
      'cash ?flow (forecast|forecasting|tool|software)',
      '(cash|liquidity) (pooling|management)',
    ],
    clues:
      'liquidity, bank accounts, working capital, forecast, runway, payments run, cash position, cash flow, treasurer, tms, fx risk, bank, cash management, corporate, cfo, finance, payments, hedging, debt, visibility, treasury management, act, erp, automation, api, group, exposure, counterparty, cash pooling, covenant, netting, investment, association',
    asks: {
      idea: ['Which figure would you put on the wall of the finance office?'],
      problem: ['Which payment is hardest to forecast each month?'],
      choice: ['Watching the cash: every day, or once a week with a coffee?'],
      experience: ['Which habit with money at work do you use at home as well?'],
    },
    atWork: {
      work: [
        'Which throws a cash forecast off more: late payers, or surprise bills?',
        'Which takes longer in treasury: getting the figures, or deciding what to do?',
      ],
      people: [
        'Who taught you to keep an eye on cash as well as on profit?',
        'What has a good treasurer explained to you about cash that you still use?',
      ],
    },
  },
];
