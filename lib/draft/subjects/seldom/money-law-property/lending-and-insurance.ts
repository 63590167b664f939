import type { Subject } from '../../subject';

/** Those who lend, insure and look after money. */
export const lendingAndInsurance: readonly Subject[] = [
  {
    name: 'mortgage broker',
    says: [
      'mortgage (broker|advis[eo]r|advice|brokerage)',
      'broker fee',
      'whole of market',
      'self employed mortgage',
      '(home loan|mortgage) (specialist|broker|consultant)',
      'finance broker',
      'mortgage offer',
    ],
    clues:
      'lender, fixed rate, remortgage, affordability, deposit, payslip, rates, decision in principle, loan, lending, first-time buyer, fixed, home loan, buy to let, application, borrow, approval, property, agreement in principle, protection, self-employed, adviser, credit score, repayment, whole of market, offer, credit, purchase, equity, pre-approval, interest, moving, home, stamp duty',
    asks: {
      choice: [
        '+What do you look for in a mortgage broker: patience, plain words or quick answers?',
        'How do you like to talk about a mortgage: face to face, by phone or by video?',
      ],
      experience: ['Which room sold you on your home?', 'Who gave you good advice about buying a home?'],
    },
    cued: [
      'What surprised you or your friends most as *first-time buyers*?',
      'What would you want to know first about a *remortgage*: the rate, the fees or the time it takes?',
      "What's the best tip you have heard for saving up a *deposit*?",
      'A *fixed rate*: two years, five years or longer?',
      'What would you do first with a *buy to let*: paint, new kitchen or nothing at all?',
      "What's handiest for a *self-employed* person: a good accountant, a neat folder or an app?",
      'Which question would you ask about your *credit score* first?',
      'Which month is best to *move house*: spring, summer or autumn?',
    ],
    atWork: {
      asks: [
        '+What makes a good mortgage broker: listening, knowledge or persistence?',
        '+What matters most in a mortgage broker: choice, speed or plain words?',
        'When should a buyer first speak to a mortgage broker?',
        'Which word in a mortgage offer needs explaining most?',
      ],
      cued: [
        'What do you wish every *first-time buyer* knew before the first meeting?',
        'Which *lender* service helps brokers most: quick answers, clear criteria or a named contact?',
        'What do you ask *self-employed* clients to bring along first?',
        'When do you start the *remortgage* chat: six months ahead, or three?',
      ],
    },
  },
  {
    name: 'business insurance',
    says: [
      'insurance brok(er|ing|erage|ers)',
      '(business|commercial|trade|shop|tradesman|cyber|salon|restaurant) insurance',
      'professional indemnity',
      "(public|employers'|employer|product) liability",
      'insurance renewal',
      'underwriting agency',
      'schemes insurance',
    ],
    clues:
      "broker, underwriter, premium, renewal, claims, indemnity, liability, cover, insurers, policyholder, policy, public liability, professional indemnity, cyber, trade, employers' liability, fleet, contractor, quote, risk, landlord, commercial, workers comp, van, theft, tools, fire, interruption, certificate, excess, shopkeeper",
    asks: {
      choice: [
        'Renewing business insurance: a call with a broker, or a form online?',
        'Which business cover would you ask about first: premises, equipment or liability?',
      ],
      problem: ['Which part of an insurance renewal always takes you longest?'],
      experience: ['Which part of your business has grown most since you first insured it?'],
    },
    cued: [
      'What would you miss first if *cyber* trouble stopped your computers: email, orders or payroll?',
      'Which thing in a work *van* would be the hardest to replace?',
      'Which vehicle in a *fleet* would you most like to drive: van, lorry or pool car?',
      'Where would *public liability* matter most in your work: in a shop, on site or at an event?',
      'Who was the first to ask you for *professional indemnity*: a client, an agency or a friend?',
      'Which tool would you miss first as a *contractor*: the drill, the saw or the laser level?',
      'What makes a good insurance *broker*: plain words, quick answers or knowing your trade?',
      'What would you want first after a *claim*: a phone call, a clear list or one name to ask for?',
    ],
    atWork: {
      asks: [
        '+What makes insurance paperwork quick to finish?',
        'What would stop a small business for longest: a fire, a flood or a cyber attack?',
        'What matters most in a business insurer: quick claims, clear cover or good advice?',
        'What should a new business insure first?',
        'Which risk do firms most often forget to insure?',
        'What makes a business insurance quote easy to understand?',
      ],
      cued: [
        'What does an *underwriter* like to see first: photos, figures or a site visit?',
        'How do you like to pay a business *premium*: once a year, or month by month?',
        'Which *risk* comes up most at your management meetings: fire, water, staff or data?',
        'Which page of an insurance *policy* do you turn to first: the cover, the limits or the contacts?',
      ],
    },
  },
  {
    name: 'farm insurance',
    says: [
      '(farm|estate|rural|agricultural|equine|smallholder|tractor) insur(ance|er)',
      '(farm|rural|agricultural) (broker|insurance broker)',
      'insure (a |your |the )?(farm|tractor|livestock|estate)',
    ],
    clues:
      'farm, estates, broker, tractor, livestock, yard, claims, barn, theft, market, cover, policy, machinery, quad, fire, premium, crop, rural, equine, farmer, liability, combine, renewal, harvest, smallholding, smallholder, storm, hay, agricultural, fencing, diversification, telehandler',
    asks: {
      idea: ['+Which machine on your farm could you not do without?'],
      choice: [
        '+What matters most in farm insurance: local advice, clear cover or quick help?',
        'What would you protect first on a farm: animals, machines or buildings?',
      ],
      problem: ['Which machine has worked hardest on your farm?'],
      experience: ['~Which animal on your farm is best at escaping?'],
    },
    cued: [
      'Which colour was the first *tractor* you ever sat on?',
      'What would you use a *quad* for most on a farm: checking stock, fencing or carrying feed?',
      'Which job with *livestock* do you like best: feeding, lambing or moving them to new grass?',
      'What do you like to eat in the field at *harvest*: sandwiches, a pie or cake?',
      'What guards a farmyard best against *theft*: a dog, a locked gate or a flock of geese?',
      'What would you listen to on a long day in a *combine*: the radio, podcasts or just the engine?',
      'What would you expect at the very back of an old *barn*: a tractor, rusty tools or kittens?',
      'Where is the best place for a *fire* extinguisher on a farm: the workshop, the cab or the kitchen?',
    ],
    atWork: {
      asks: [
        '+What matters most in farm insurance: local knowledge, quick claims or clear cover?',
        "+What's often forgotten in a farm insurance review?",
        '+Which question should every farmer ask an insurance broker?',
        '+Which change on a farm should its insurance broker hear about first?',
        '+What do farmers value most at claim time: a visit, speed or a familiar voice?',
        '+When should farm insurance be reviewed: every year, after a big purchase or at a handover?',
      ],
      cued: [
        'When do you like to talk about a farm *renewal*: after harvest, in midwinter or in spring?',
        'What helps a farm *claim* along most: photos, receipts or a quick call?',
        'What should a *broker* see first on a farm visit: the yard, the barns or the fields?',
        'Who on a farm raises the most *liability* questions: walkers, contractors or campers?',
      ],
    },
  },
  {
    name: 'travel insurance',
    says: [
      'travel (insurance|cover)',
      '(trip|holiday|annual|backpacker|winter sports|cruise) (insurance|cancellation cover)',
      'medical (screening|cover) abroad',
    ],
    clues:
      'baggage, cancellation, policy, excess, claim, abroad, pre existing, repatriation, insurer, trip, cover, medical, holiday, luggage, flight, passport, winter sports, annual, cruise, backpacker, emergency, delay, hospital, single trip, overseas, ghic, ski, stolen, gap year, premium, multi-trip',
    asks: {
      choice: ['+Travel insurance: one policy for the year, or a new one for each trip?'],
      idea: ['Where would you go next with your travel insurance sorted?'],
      experience: ['Which trip do you still talk about because nothing went to plan?'],
      problem: ['~What do you forget most before a trip: the insurance, the plants or the charger?'],
    },
    cued: [
      'Where do you keep your *passport* between trips?',
      'A *winter sports* trip: skis, snowboard or a sledge and hot chocolate?',
      'Which would you pack first for a *backpacker* trip: a good book, earplugs or walking boots?',
    ],
    atWork: {
      asks: [
        'What do you check first in a travel insurance policy: medical cover, luggage or delays?',
        'When do you buy travel insurance: when booking, before leaving or once a year?',
        'What helps most when a trip goes wrong: a phone line, an app or a local contact?',
        'What makes travel insurance easy to use: a helpline, an app or plain words?',
      ],
      cued: [
        'Which question about *medical* cover do travellers ask most often?',
        'What should every business trip *policy* explain on its first page?',
      ],
    },
  },
  {
    name: 'financial adviser',
    says: [
      'financial (advis[eo]r|planner|planning|advice)',
      'wealth (management|manager|planning|advis[eo]r)',
      'ifa',
      'investment (manager|portfolio|advice|advis[eo]r)',
      'chartered financial planner',
      'certified financial planner',
    ],
    clues:
      'portfolio, retirement, investments, wealth, pension, isa, adviser, markets, assets, planner, clients, ifa, inheritance tax, savings, financial planning, chartered, cash flow modelling, retire, annuity, estate, goals, lump sum, 401k, mutual fund, superannuation, sip, inflation, allowance, protection, tax year, advice, risk',
    asks: {
      idea: [
        'What would you do on the first Monday of your retirement?',
        'Which goal would you put at the top of a savings plan?',
      ],
      experience: ["What's the best advice about money you were ever given?"],
      problem: ['Which word about pensions would you like explained in plain English?'],
    },
    cued: [
      'What would you spend a *lump sum* on first if it came by post?',
      '*Pension* age: what would you learn, build or see?',
      '*Savings* as a child: piggy bank, post office book or sweets?',
      'Which family *goal* would you put first: a house, a trip or school?',
    ],
    atWork: {
      asks: [
        '+What makes financial advice useful: plain words, a clear plan or somebody who listens?',
        'What would you ask a financial adviser first?',
        'What makes a financial adviser easy to talk to?',
        'What should a first meeting with a financial adviser cover?',
      ],
      cued: [
        'What do clients ask first at a *retirement* meeting?',
        'Which word from *investments* do you explain most often?',
      ],
    },
  },
  {
    name: 'business finance',
    says: [
      'business (loan|lending|finance|overdraft)',
      'invoice (finance|factoring|discounting)',
      'asset finance',
      'bridging (loan|finance|lender)',
      'commercial (finance|lending|mortgage)',
      'development finance',
      'working capital (loan|finance|facility)',
      'merchant cash advance',
    ],
    clues:
      'facility, lender, drawdown, repayments, loan, borrow, machinery, working capital, funding, invoice finance, asset finance, cash flow, sme, bridging, overdraft, broker, equipment, factoring, vat loan, growth, credit line, merchant cash advance, unsecured, interest, collateral, sba, mudra, refinance, commercial, turnover, leasing, deposit, approved',
    asks: {
      choice: [
        'A new van or machine for the business: save up, lease or borrow?',
        'Who would you talk to first about business finance: a bank, a broker or an accountant?',
      ],
      experience: ['What was the first big thing your business ever bought?'],
      idea: ['What would you like explained first about business finance, in plain words?'],
    },
    cued: [
      'Which piece of *machinery* would you replace first in your workshop?',
      'How soon after a job do you like to be paid, with *invoice finance* or without?',
      'Which would you get on *asset finance* first: a van, a machine or new computers?',
      'Where does extra *working capital* help first: stock, wages or a new order?',
      'When do you look at your *cash flow*: every morning, once a week or at month end?',
      'How do you get ready for a *VAT* bill: a separate account, a reminder or an accountant?',
      'What would you buy at auction with *bridging* finance: a barn, a shop or a flat?',
      'What comes first for *growth* in a small business: people, space or stock?',
    ],
    atWork: {
      asks: [
        '+What should lenders look at first in a small business?',
        'What tells you that a business is ready to borrow?',
        'Which part of a business loan form should be simpler?',
        'What would you ask a lender first about business finance?',
      ],
      cued: [
        'What makes you recommend a finance *broker*: speed, plain words or choice?',
        'What should a *lender* ask about before looking at the figures?',
        'Where does an *SME* turn first for advice on funding: accountant, bank or other owners?',
        'Who decides on new *equipment*: the owner, finance or the people who use it?',
      ],
    },
  },
];
