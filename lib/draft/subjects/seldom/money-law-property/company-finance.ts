import type { Subject } from '../../subject';

/** Firms' money on its way in, out and over the border, and those who count and guard it. */
export const companyFinance: readonly Subject[] = [
  {
    name: 'refinancing',
    says: ['refinanc(e|ing)', 're ?mortgag(e|ing)', '(loan|debt) consolidation', 'balance transfer'],
    clues:
      'interest rate, fixed rate, lender, repayments, equity, home loan, emi, rate, remortgage, loan, interest, fixed, mortgage, consolidation, monthly payment, debt, broker, credit card, fixed term, balance transfer, apr, cash out, variable, product transfer, lower, cashback, valuation, offset, deal ending, borrower, percent',
    asks: {
      choice: [
        'Refinancing a loan: smaller payments, or paid off sooner?',
        'What matters most to you in a loan: a lower payment, a shorter term or flexibility?',
      ],
      problem: ['What would you like explained in plain words before refinancing a loan?'],
      idea: ['What would you do with the money saved by a smaller loan payment?'],
    },
    cued: [
      'How long a *home loan* feels right to you: ten years, twenty or thirty?',
      'Which date suits you best for an *EMI*: the first, the tenth or just after payday?',
      'What do you use a *credit card* for most: travel, groceries or big buys?',
      'Loan rates: *fixed*, or moving with the market?',
      'What would you take to a first meeting with a loan *broker*: papers, questions or a friend?',
      'How many payments a month would feel tidy after *consolidation*: one, two or three?',
      'What would you spend *equity* from a home on first: kitchen, roof or garden?',
      'Which car would you pick once an old *car loan* is paid off?',
    ],
    atWork: {
      asks: [
        '+Which word in a loan offer most needs explaining?',
        '+Which question should everybody ask before refinancing?',
        '+What do you value most in a loan adviser: speed, plain words or choice?',
        "+What's the best reason to refinance: lower payments, a shorter term or a project?",
        '+When should a home loan be reviewed: every year, at renewal or after a big change?',
      ],
      cued: [
        'Which paper takes a refinancing *broker* longest to get: payslips, statements or ID?',
        'How do you like to hear back from a *lender*: by portal, email or phone?',
        'Where do you read about *interest rate* moves first: news, rate sheets or colleagues?',
        'Which *home loan* question do clients ask before they have sat down?',
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
      idea: [
        '+Who would you treat with a tax refund?',
        '+Where would you go for a weekend with a tax refund?',
        '+Which small luxury would you buy with a tax refund?',
        '+Which job at home would you finish with a tax refund?',
        '+What would you treat yourself to first with a tax refund?',
      ],
      choice: ['+A tax refund: saved, or spent on something nice?'],
    },
    cued: [
      'Which *refund* did you get that felt like found money?',
      'What goes through your mind when you hear the word *HMRC* or ATO: forms, coffee or calm?',
      'When do you sit down to a *tax return*: early, late or with help?',
      'Which *uniform* or work clothes of yours would you like to be paid for?',
    ],
    atWork: {
      asks: [
        'What matters most in a tax agent: accuracy, plain words or quick replies?',
        'What makes a tax return easier: good records, an app or an adviser?',
        'Which work expense do people forget most often in a tax return?',
        'When do you like to start a tax return: early, mid-season or near the date?',
      ],
      cued: [
        "What do clients bring in a *shoebox*, and what's always missing?",
        'Which *deduction* do people forget to ask about most?',
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
      problem: ['+Which part of invoicing takes the longest?'],
      choice: ['+Who handles invoices in your business: you, a colleague or an accountant?'],
      idea: [
        'Which step in invoicing would you automate first?',
        'What would you do with the time saved on invoices?',
      ],
    },
    cued: [
      'Where do you keep your *invoices*: in a folder, an inbox or an app?',
      'How do you like to pay: bank transfer, card or *QR code*?',
      'When do you do your *VAT* or tax paperwork: early, on time or on the last evening?',
      'What would you name the folder where every *PDF* bill goes?',
    ],
    atWork: {
      asks: [
        '+What matters most in e-invoicing: fewer errors, quicker payment or compliance?',
        'What helps an invoice get paid sooner: clear details, the right contact or a reminder?',
        'What makes the move to e-invoicing easy: training, support or starting small?',
        'Which takes longer to change in a move to e-invoicing: the software, or the habits?',
      ],
      cued: [
        'Which *supplier* question comes up most before a change to e-invoices?',
        'What helped your team most to get ready for the *mandate*?',
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
      choice: ['The tax return: a bit every month, or at once?'],
      problem: ['Which receipt is always the hardest to find at tax time?'],
      experience: ["What's always beside you for the quarter's tax filing: coffee, chocolate or the cat?"],
      idea: ['Which everyday thing would you take the sales tax off first?'],
    },
    cued: [
      'Where do you keep your *invoices*: in a folder, a box or an app?',
      'When do you get your *VAT return* done: early, on the day or at the last minute?',
      'What would you treat yourself to once the *GST* is filed?',
      'What do you ask your *accountant* first when you sit down together?',
    ],
    atWork: {
      asks: [
        'Which part of getting ready for a VAT or sales tax return would you happily hand over?',
        'Which VAT topic would you like a short guide on: rates, records or cross-border sales?',
        'What helps most with VAT or sales tax: good software, good records or a good adviser?',
        'Which is harder with sales tax: charging the right rate, or proving it later?',
      ],
      cued: [
        'Which question about *reverse charge* lands on your desk most often?',
        'Which word about *input tax* do clients like to have explained twice?',
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
      experience: ['+What helps payday run smoothly in a small business?'],
      choice: ['+What makes a payroll service good: accuracy, quick answers or a friendly voice?'],
      problem: ['Which part of payroll takes you longest?'],
      idea: ['What would you do with the time saved on payroll?'],
    },
    cued: [
      'How do you like to get your *payslip*: on paper, by email or in an app?',
      'For your *overtime*: would you rather have the money, or the time off?',
      'Where do you keep your *P60*: in a folder, in a drawer or on the computer?',
      'Where would *holiday pay* go first: on a trip, on the garden or on a rest at home?',
      'Who first explained a *pension* to you: a parent, a colleague or a boss?',
      'What do *starters* want to know first: the pay date, the hours or the holidays?',
      'Who do you ask when your *tax code* changes: a colleague, payroll or the tax office?',
      "What's a nice small treat on *payday*: a takeaway, a book or a night out?",
    ],
    atWork: {
      asks: [
        '+What do you value most in payroll support: accuracy, advice or quick answers?',
        '+What matters most in a payroll service: accuracy, speed or a person to call?',
        'What would you do with the hours that payroll takes?',
        'Which part of payroll takes up more time than it should?',
      ],
      cued: [
        'Which *HMRC* date goes into your calendar first each year?',
        'What do employees ask most about *auto enrolment*?',
        'When should a small *employer* hand over payroll: at the first hire, the fifth or later?',
        'Changing payroll *software*: at the start of the tax year, or in a quiet month?',
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
      choice: ['For trustee training: a short session online, or a day together in the same room?'],
      idea: ['Which pension topic would you put first on a trustee training day?'],
      experience: ['What did you learn in your first year as a pension trustee?'],
      problem: ["Which paper in a pension trustee's meeting pack takes the longest to read?"],
    },
    cued: [
      'Which word from the *actuary* took you longest to learn?',
      'What helps most on the road to a *buyout*: clean data, good advice or time?',
      'What would you put first with a scheme *surplus*: members, security or lower costs?',
      'What would you look up first on a pensions *dashboard*?',
      'Scheme *governance*: a short checklist, or a long handbook?',
      'Which *investment* word would you put into plain English first for trustees?',
      'Guidance from the *regulator*: read it at once, or wait for the summary?',
      'Which scheme *data* is hardest to keep up to date: addresses, names or dates?',
    ],
    atWork: {
      asks: [
        '+Which topic do pension trustees need more time for?',
        '+What helps pension trustees decide well: training, clear advice or clean data?',
        'What makes a good pension trustee?',
        'Which skill does every pension trustee board need?',
      ],
      cued: [
        'Which *ESG* topic keeps a trustee board talking longest: climate, pay or people?',
        'Which step of a *buy-in* needs the most patience?',
        'What makes a good pension *administrator* stand out in the first month?',
        'How would you explain *de-risking* to a new trustee in one sentence?',
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
      choice: ['Explaining a risk: with a number, or with a picture?'],
      problem: ["What's hardest to explain about an actuary's work?"],
      experience: ['Which figure about everyday risk has surprised you most?'],
    },
    cued: [
      'Which *probability* would you like to know: rain on Sunday, a lottery win or a free seat?',
      'What would you like to do when your *pension* starts: travel, garden or learn something?',
      'What do you like to read *statistics* about: sport, weather or food?',
      'What would you never travel without: *insurance*, a charger or spare socks?',
    ],
    atWork: {
      asks: [
        'Which actuarial skill will matter most next: modelling, data or communication?',
        'What makes a great actuary: clear words, curiosity or good judgement?',
        'Where will actuaries be needed most next: climate, health or technology?',
        'Which takes longer in actuarial work: building the model, or explaining the result?',
      ],
      cued: [
        'What helped you most with an actuarial *exam*: past papers, colleagues or early mornings?',
        'How do you explain a *model* to a client: with a story, a chart or one number?',
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
      choice: [
        'Audit work: out at the client, or back at your own desk?',
        'Which client would you most like to audit: a football club, a brewery or a theatre?',
        'What do you enjoy most about audit: the clients, the puzzles or the team?',
      ],
      problem: ['Which part of the busy season is hardest to get through?'],
    },
    cued: [
      'How do you feel about *exam* season: early flashcards, or late nights and biscuits?',
      'What did you do on the day you found you had *passed* your last big exam?',
      'What would you give a new *trainee* on the first day: a good pen, a map or a list of names?',
      'Where do you study best for an *ACCA* or other exam: kitchen table, library or train?',
      'What would you find hardest to count at a *stock count*: screws, sweets or sheep?',
      'What would you hang on your wall on becoming *chartered*: the certificate, or a photo of the party?',
      'What would you ask an *auditor* about the job over a cup of tea?',
      'Which *career* did you dream of when you were ten?',
    ],
    atWork: {
      asks: [
        '+What would you look for in an audit firm: training, variety or flexible hours?',
        '+Who taught you most in your early days in audit?',
        'What makes an audit run smoothly: tidy files, quick answers or a clear plan?',
        'Which skill matters most in an audit senior: questions, patience or organisation?',
        'What did your first audit teach you?',
        'Which part of an audit do you enjoy most?',
      ],
      cued: [
        'What helped you most to get *qualified*: a study group, a mentor or a strict diary?',
        'What makes a *client site* a good place to work for two weeks?',
        'What do you teach a *junior* first about working papers?',
        'What is the strangest thing you have seen at a *stock count*?',
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
      idea: ['+Which country would you like your firm to sell to next?'],
      choice: [
        '+What matters most when you sell abroad: payment, shipping or good partners?',
        'A first order from abroad: paid before it ships, or on arrival?',
      ],
      problem: ['Which paper takes the longest when goods cross a border?'],
    },
    cued: [
      'Which *export* from your region would you proudly give as a gift?',
      'Which *import* do you enjoy most: coffee, spices or fruit?',
      'Which *shipping* route would you like to travel along on a map?',
      'What would you want to know first about an overseas *supplier*: prices, samples or people?',
      'How do you keep an eye on *cash flow* at home or at work: a sheet, an app or a notebook?',
      'How do you like an *invoice* best: one short line, or every detail?',
      'Where would you ask for *funding* advice first: a bank, an accountant or another owner?',
      'What does an *SME* need most for a first order abroad: time, cash or a contact?',
    ],
    atWork: {
      asks: [
        '+What would faster payment let a small supplier do first?',
        '+Where does early payment help a growing supplier most: stock, wages or new orders?',
        'Which is harder for an exporter: finding the buyer, or waiting for the money?',
        'What builds trust between a buyer and a supplier?',
        'What could an exporter do with invoices paid early?',
        'Which matters more in trade finance: a quick decision or a clear fee?',
      ],
      cued: [
        'Which check on a *letter of credit* do you never skip?',
        'Which *incoterms* rule do newcomers mix up most?',
        'What frees up *working capital* fastest: quicker payment, leaner stock or longer terms?',
        'Which line in a *bill of lading* do you read first?',
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
      choice: [
        'Money for a trip abroad: changed weeks before, or on the last day?',
        'Money on a trip: cash, card or phone?',
      ],
      idea: ['Where would you spend a pocketful of foreign coins first?'],
      problem: ['~Which foreign coins are still in a drawer at your home?'],
    },
    cued: [
      'What would you buy first with a *euro* on a sunny holiday?',
      'What does a *rupee* or a penny still buy where you live?',
      'Where do you keep your *holiday* money: a purse, a sock or a card?',
    ],
    atWork: {
      asks: [
        'What makes a good currency partner: clear advice, speed or a named contact?',
        'What matters most in foreign exchange for a business: the rate, speed or certainty?',
        'Which payments abroad would you make easier first: suppliers, staff or customers?',
        'Which currency tool helps a business most: alerts, forward contracts or a multi-currency account?',
      ],
      cued: [
        'When do you look at the *exchange rate*: daily, weekly or before each order?',
        'Who in your firm keeps an eye on *currency*?',
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
      choice: [
        'Which would you rather buy with escrow: a car from a stranger or a domain name?',
        'What makes a big purchase feel safe: a contract, a trusted name or escrow?',
      ],
      idea: ['What would you buy from a stranger if escrow kept your money safe?'],
      problem: ['Which part of a big purchase makes you most nervous about paying first?'],
    },
    cued: [
      'What would you check first before *closing* on a house: keys, roof or papers?',
      'What would you ask the *seller* on a last walk round the house?',
      'What would you ask first about a *deposit*: who holds it, or when it is released?',
      'What makes you trust a *realtor*: local tips, quick replies or plain words?',
    ],
    atWork: {
      asks: [
        '+What matters most in escrow: security, speed or clear steps?',
        'What makes you feel safe handing over a large deposit: a contract, escrow or a name you know?',
        'Which deals suit escrow best: property, online sales or company purchases?',
        'What builds trust fastest in a deal between strangers?',
      ],
      cued: [
        'Which *title* question do first-time buyers ask most?',
        'Which document for *closing* is best ready a week early?',
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
      choice: [
        'Watching the cash: every day, or once a week with a coffee?',
        'Which treasury task would you automate first: payments, forecasts or reports?',
      ],
      problem: ['Which payment is hardest to forecast each month?'],
      experience: ['Which habit with money at work do you use at home as well?'],
    },
    cued: [
      'How often do you look at your *bank account*: daily, weekly or monthly?',
      "Which would you most like a *forecast* of: next month's bills, savings or free days?",
      'Which *currency* note do you find the most beautiful?',
      'Where do you keep your small *cash*: jar, purse or coat pocket?',
    ],
    atWork: {
      asks: [
        '+Which throws a cash forecast off more: late payers, or surprise bills?',
        '+What would you automate first in treasury: payments, forecasts or bank reports?',
        'What matters most in a treasury system: clear cash positions, security or easy reports?',
        'Which takes longer in treasury: getting the figures, or deciding what to do?',
      ],
      cued: [
        'How far ahead does your *cash flow* forecast look?',
        'Which report would you *automate* first in treasury?',
      ],
    },
  },
];
