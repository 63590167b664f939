import type { Subject } from '../subject';

/** Those who lend, insure and look after money. */
export const lending: readonly Subject[] = [
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
      idea: ['Which room do you like to see first when you view a home?'],
      problem: ['Which word about mortgages takes the most explaining?'],
      choice: ['When a fixed mortgage rate is about to end: look around early, or wait and see?'],
      experience: ['What did you do first on the day you got the keys to your home?'],
    },
    atWork: {
      work: [
        'Which word in a mortgage offer needs explaining most?',
        'Which document do home buyers have to hunt for longest?',
      ],
      people: [
        'Who explained mortgages to you when you bought your first home?',
        'Who did you call first when your mortgage was approved?',
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
      idea: ['What would you insure first at work: the van, the stock or the coffee machine?'],
      problem: ['Which part of an insurance renewal always takes you longest?'],
      choice: ['Renewing business insurance: a call with a broker, or a form online?'],
      experience: ['Which part of your business has grown most since you first insured it?'],
    },
    atWork: {
      work: [
        'What changes in a business that the insurer hears about last: staff, stock or premises?',
        'What would stop a small business for longest: a fire, a flood or a cyber attack?',
      ],
      people: [
        'Which risk do you see differently since you started or joined a business?',
        'Who did you turn to first when something went wrong at your business?',
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
      idea: ['Which machine on your farm could you not do without?'],
      problem: ['~Which animal on your farm is best at escaping?'],
      choice: ['Talking farm insurance: over tea in the kitchen, or on a walk round the yard?'],
      experience: ["What's the oldest machine still at work on your farm?"],
    },
    atWork: {
      work: [
        'What needs the closest watch on a farm: machinery, livestock or buildings?',
        'Which is the bigger worry on a farm at night: fire, theft or loose animals?',
      ],
      people: [
        'Which neighbour came to help first when something went wrong on the farm?',
        'Which storm do you remember most clearly from life on a farm?',
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
      idea: ['What in your suitcase would you hate to lose most?'],
      problem: ['~What do you forget most before a trip: the insurance, the plants or the charger?'],
      choice: ['Travel insurance: one policy for the year, or a new one for each trip?'],
      experience: ['Which trip do you still talk about because nothing went to plan?'],
    },
    atWork: {
      work: [
        'What do you check first in a travel insurance policy: medical cover, luggage or delays?',
        'What helps most when a trip goes wrong: a phone line, an app or a local contact?',
      ],
      people: [
        'Who helped you most when you fell ill or got stuck far from home?',
        'Which trip made you glad that you had taken out travel insurance?',
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
      idea: ['What would you do on the first Monday of your retirement?'],
      problem: ['Which word about pensions would you like explained in plain English?'],
      choice: ['Savings: check them every week, or leave them alone for years?'],
      experience: ["What's the best advice about money you were ever given?"],
    },
    atWork: {
      work: [
        'Which money talk is hardest to start in a family: a will, a pension or a loan?',
        'What makes financial advice useful: plain words, a clear plan or somebody who listens?',
      ],
      people: [
        'Who taught you how to handle money when you started earning?',
        'What would you tell a young colleague about their first pension payment?',
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
      idea: ['What would you like explained first about business finance, in plain words?'],
      problem: ['Which month is hardest on the cash in your line of business?'],
      choice: ['A new van or machine for the business: save up, lease or borrow?'],
      experience: ['What was the first big thing your business ever bought?'],
    },
    atWork: {
      work: [
        'What would a growing business spend a loan on first: people, stock or equipment?',
        'What takes longest to get ready for a business loan: accounts, forecasts or the plan?',
      ],
      people: [
        'Which first order or customer do you still remember from a young business?',
        "Who believed in your business idea, or a friend's, before the bank did?",
      ],
    },
  },
];
