import type { Subject } from '../subject';

/** Buying, selling, letting, lending on and insuring a home, each by itself. */
export const doorways: readonly Subject[] = [
  {
    name: 'home loan',
    says: [
      '(home|housing) loan',
      '(loan|mortgage|home loan) (pre ?approval|sanction|approval|emi|eligibility|officer|originator)',
      '(rba|repo|bank|base|interest|cash) rate (cut|hold|decision|rise|hike|drop)',
      '(fha|usda|va|construction|plot) loan',
      'down ?payment assistance',
    ],
    clues:
      'lender, repayments, offset account, borrowers, tenure, interest rate, emi, bank, pre-approval, mortgage, broker, deposit, documents, first-home buyer, eligibility, refinance, dream home, property, sanction, rba, cibil, credit score, offset, subsidy, down payment, variable, comparison rate, lowest rate, percent',
    asks: {
      idea: ['What matters most to you in a home loan: a low rate, or flexible payments?'],
      problem: ['What would you most like explained in plain words about home loans?'],
      choice: ['Paying off a home loan: smaller payments for longer, or as fast as possible?'],
      experience: ['Who helped you most when you took out your first home loan?'],
    },
    atWork: {
      work: [
        'What matters most to you in a home loan: the rate, the speed or the person you deal with?',
        'Which document for a home loan takes you longest to find?',
      ],
      people: [
        'What do you remember about the day your first home loan was approved?',
        'What did a good lender or broker explain that finally made sense?',
      ],
    },
  },
  {
    name: 'remortgaging',
    says: [
      're ?mortgag(e|es|ing|ed)',
      'fixed rate (ending|end|deal|mortgage|expire)',
      '(fix|fixed rate|mortgage deal) (is )?(ending|coming to an end|about to end)',
      'product transfer',
      '(tracker|variable rate|offset) mortgage',
      'mortgage (rate|renewal|review)',
    ],
    clues:
      'lender, deal, two year, five year, broker, equity, monthly payments, switch, fixed rate, deal ending, interest rate, mortgage, base rate, adviser, fees, repayments, tracker, variable rate, review, borrowing, product transfer, bank of england, expiring, new deal, early repayment, save money, homeowner, percent, whole of market, debt consolidation',
    asks: {
      idea: ['What would you do with a lower mortgage payment each month?'],
      problem: ['Which word in a mortgage letter would you like explained?'],
      choice: ['A mortgage deal: fixed for a short time, or for as long as possible?'],
      experience: ['Who taught you the most about mortgages: a parent, a friend or a broker?'],
    },
    atWork: {
      work: [
        "What makes you look at your mortgage again: a letter, the news or a friend's better rate?",
        'Where do you keep your mortgage papers: in one folder, in a drawer or somewhere online?',
      ],
      people: [
        "What do you know about mortgages now that you'd tell your younger self?",
        'Which advice about a mortgage from your parents still holds?',
      ],
    },
  },
  {
    name: 'equity release',
    says: [
      'equity release',
      'lifetime mortgage',
      'home reversion',
      'reverse mortgage',
      'later life (lending|lender|mortgage)',
      'retirement interest only',
    ],
    clues:
      'over 55, inheritance, pensioners, lump sum, homeowners, retirement, downsizing, lifetime mortgage, adviser, property, home reversion, tax-free, pension, borrow, interest, drawdown, cash, reverse mortgage, estate, later life, compound, solicitor, gift to children, house value, equity council, unlock, no-obligation, means-tested benefits',
    asks: {
      idea: ['What would you most like to do with money from your home in later life?'],
      problem: ["What's hardest to leave behind in a family home: the garden, the kitchen or the view?"],
      choice: ['Money from your home in later life: all at once, or a little at a time?'],
      experience: ['Who would you talk to first about equity release: family, friends or an adviser?'],
    },
    atWork: {
      work: [
        'What makes equity release easier to talk about in a family?',
        'Which part of equity release would you want explained first: the interest, or the will?',
      ],
      people: [
        'What did somebody you know do with the money from equity release that made them happy?',
        'Who would you want beside you when deciding what to do with the family home?',
      ],
    },
  },
  {
    name: 'shared ownership',
    says: [
      'shared (ownership|equity)( (flat|home|apartment|house|scheme|launch|open day))?',
      'staircasing',
      '(affordable|discounted|discount market|first) homes? (scheme|sale|for sale|launch|to buy)',
      'affordable hous(ing|es)',
      'right to buy',
      'rent to (buy|own)',
      'community land trust',
      'social (housing|homes)',
    ],
    clues:
      'key workers, deposit, eligible, local connection, homes england, plots, staircase, affordable, housing association, first-time buyer, mortgage, share, rent, flats, apartment, eligibility, property ladder, leasehold, show home, reservations, two-bedroom, household income, developer, bedroom, 25%, moving in, service charge, buyers, new build, part-buy',
    asks: {
      idea: ['Which part of shared ownership would you like explained simply?'],
      problem: ['What is hardest about a first home: the deposit, the place or the paperwork?'],
      choice: ['Shared ownership: a smaller share to start, or the biggest you can?'],
      experience: ['What do you remember about looking for your first home?'],
    },
    atWork: {
      work: [
        'Which part of shared ownership raises the most questions: share, rent or resale?',
        'What takes a first-time buyer longest: saving, searching or signing?',
      ],
      people: [
        'What do you remember about the first keys to a home of your own?',
        'Who made your first home possible, and how?',
      ],
    },
  },
  {
    name: 'letting rules',
    says: [
      "(renter|tenant)s?'?s?'? (rights|reform)( bill| act)?",
      '(letting|lettings|rental|landlord|tenancy) (law|legislation|rule|compliance|regulation|reform|update)',
      '(selective|additional|hmo|landlord) licens(ing|e)',
      'right to rent',
      '(section 21|section 8) notice',
      'minimum energy efficiency standards',
      'periodic tenan(cy|cies)',
    ],
    clues:
      "landlords, tenants, compliance, possession, certificates, renters' rights, section 21, legislation, eviction, tenancy, epc, agent, notice, licensing, rent increase, hmo, gas safety certificate, property, regulation, periodic tenancy, portfolio, fines, deadline, tribunal, pets, rental, right to rent, act, selective licensing",
    asks: {
      idea: ['Which rule about letting a home would you like explained in one sentence?'],
      problem: ['Which rule about letting a home is hardest to keep up with?'],
      choice: ['News about letting rules: a short email, or a talk with questions?'],
      experience: ['What have you learned about getting on well with a tenant or landlord?'],
    },
    atWork: {
      work: [
        'Which letting rule do landlords and tenants find hardest to follow?',
        'What takes more time when the letting rules change: reading them, or explaining them?',
      ],
      people: [
        'What makes a landlord and a tenant get on for years?',
        'Which landlord or tenant do you still remember fondly?',
      ],
    },
  },
  {
    name: 'tenancy deposits',
    says: [
      '(tenancy|rental|tenant) deposit',
      'deposit (protection|scheme|dispute|free renting|replacement)',
      'zero deposit',
      'rental bond',
      'security deposit',
      '(inventory|check (in|out)) (clerk|report|inspection)',
      'property inventory',
      '(routine|rental|property) inspection',
    ],
    clues:
      "tenants, wear and tear, landlord, move in, tenancy, scheme, inventory, bond, check-out, dispute, deductions, rental, protected, check-in, lease, agent, refund, weeks' rent, move out, photos, damage, adjudication, evidence, letting, arrears, cleaning, custodial, inspection, returned, lodged",
    asks: {
      idea: ['Which room do you like to unpack first in a rented flat?'],
      problem: ['What is hardest about moving out: the cleaning, the keys or the deposit?'],
      choice: ['On moving day in a rented flat: photos of every room first, or boxes in first?'],
      experience: ['Which tip about deposits do you pass on to anybody who rents?'],
    },
    atWork: {
      work: [
        'What settles a question about a deposit best: photos, an inventory or a good chat?',
        'What gets forgotten most often on the day a tenancy starts?',
      ],
      people: [
        'What do you remember about the first place you ever rented?',
        "What's the oddest thing you've seen left behind in a rented home?",
      ],
    },
  },
  {
    name: 'house shares',
    says: [
      '(flat|house|room) ?mate',
      '(flat|house) ?shar(e|ing|er)',
      'co ?living',
      'room (to rent|available|in a shared house)',
      'build to rent',
      'pg accommodation',
      'lodger',
      'spare room to rent',
    ],
    clues:
      'bills included, shared kitchen, en suite, tenants, professionals, rota, communal, housemate, flatmate, room to rent, rent, double room, furnished, co-living, sharehouse, kitchen, deposit, available now, roommate, wifi, landlord, per month, hmo, lodger, viewing, couples, bathroom, spare room, move in, rental, bond',
    asks: {
      idea: ['Which house rule keeps the peace when people share a kitchen?'],
      problem: ["What's hardest to agree on in a shared house: cleaning, noise or the kitchen?"],
      choice: ['Sharing a house: cook together, or everybody for themselves?'],
      experience: ['What did you learn from the people you shared a home with?'],
    },
    atWork: {
      work: [
        'What makes a house share work: clear rules, or the right mix of people?',
        'Which room decides whether a shared house gets on well?',
      ],
      people: [
        'Which housemate from your first job do you still know?',
        'What habit of a housemate did you end up copying?',
      ],
    },
  },
  {
    name: 'contents insurance',
    says: [
      "(contents|renters?'?|tenants|flat) insurance( (from|now|cover|policy|policies|quote))?",
      '(jewellery|bicycle|gadget|valuables|art|high value home) insurance',
      '(home|buildings|house|homeowners?|landlord|unoccupied property|holiday home|flood) (insurance|cover|insurer|policy)',
      'buildings and contents',
      'flood re',
    ],
    clues:
      'premium, valuables, policyholders, rebuild, sum insured, burst pipe, policy, tenants, belongings, cover, claim, theft, renters, gadget, burglary, jewellery, excess, accidental damage, bicycle, broker, insurer, flood, quote, underinsured, landlord, laptop, new for old, household, specified items, fire, possessions',
    asks: {
      idea: ['Which thing at home could no money replace?'],
      problem: ['Which thing at home would be hardest to put a value on?'],
      choice: ['A list of what you own: photos on your phone, or all in your head?'],
      experience: ['Which thing at home is worth little but means the most to you?'],
    },
    atWork: {
      work: [
        "What gets left out most often when people add up what's in their home?",
        "What's hardest to prove after a burst pipe: what was there, or what it cost?",
      ],
      people: [
        'Which thing in your home could no insurance payout replace?',
        "Which thing in your home would you rescue first, whatever it's worth?",
      ],
    },
  },
  {
    name: 'claims handling',
    says: [
      'loss (adjuster|assessor|adjusting)',
      'public adjuster',
      'claims (handler|handling|team|adjuster|management|manager)',
      '(home|insurance|motor|storm) claim',
      'catastrophe response',
    ],
    clues:
      'policyholders, adjusters, insurers, reinstatement, loss, settlement, damage, policy, storm, insurance, underwriter, fraud, surveyor, subrogation, liability, triage, property, flood, handler, catastrophe, restoration, escape of water, roof, fire, reserve, denied claim, supplier network, payout, first notice',
    asks: {
      idea: ['What helps most with an insurance claim: a quick call, a clear form or a visit?'],
      problem: ['Which part of an insurance claim takes the most time?'],
      choice: ['Reporting damage to the insurer: by phone, on an app or face to face?'],
      experience: ['Who helped you most when something went wrong at home?'],
    },
    atWork: {
      work: [
        'What would you want first after a loss: a call back, a date or a plain list of steps?',
        'What matters more to somebody after a loss: a fast answer, or the same person each time?',
      ],
      people: [
        'Which insurance claim have you never forgotten?',
        'What did somebody handling your claim say that took a weight off your mind?',
      ],
    },
  },
  {
    name: 'stamp duty',
    says: [
      'stamp duty( land tax)?',
      '(property|house|council|land|transfer|homestead) tax( exemption| relief| holiday| deadline| protest)?',
      'conveyance tax',
      'first home owner grant',
      'property registration',
      'registration charges',
    ],
    clues:
      'surcharge, exemption, buyers, rebate, property, threshold, tax, first-time buyer, conveyancer, purchase price, land tax, second home, relief, hmrc, calculator, budget, concession, saving, deadline, completion, mortgage, transfer, registration, bands, revenue, landlord, solicitor, holiday',
    asks: {
      idea: ['What do you like to buy first for a home once the keys are in your hand?'],
      problem: ['Which cost of buying a home surprises people most?'],
      choice: ['Sums for a home purchase: on a spreadsheet, or on the back of an envelope?'],
      experience: ['What do you remember about adding up the costs of your first home?'],
    },
    atWork: {
      work: [
        'Which cost of a property purchase gets left out of the sums most often?',
        'What makes property tax hard to plan for: the rules, the dates or the exceptions?',
      ],
      people: [
        'Which cost of your first home did nobody warn you about?',
        'Who sat down with you and did the sums for your first home?',
      ],
    },
  },
  {
    name: 'title and searches',
    says: [
      'title (insurance|company|search|agent|deed|check|commitment)',
      '(local authority|property|land|environmental|drainage) search',
      'land registry',
      'escrow (officer|company)',
      'closing (day|table|cost|disclosure)',
      'boundary dispute',
      'deed(s)? of (the )?(house|property)',
      'encumbrance certificate',
    ],
    clues:
      'closing, lender, buyers, deeds, boundary, conveyancers, conveyancing, deed, lien, land registry, local authority, escrow, environmental, drainage, solicitor, ownership, property, easement, insurance, abstract, survey, encumbrance, covenants, chain, flood risk, examiner, exchange, planning, freehold, delays, probate',
    asks: {
      idea: ['What would you love to find out about the people who lived in your house before?'],
      problem: ['Which word in a property title would you like explained?'],
      choice: ['The deeds of a house: in a drawer, in a safe or with the lawyer?'],
      experience: ['What do you remember about the day you got the keys to your home?'],
    },
    atWork: {
      work: [
        'What would you most like to know about a house before buying: its past, or its plans?',
        'Which part of the title papers would you like explained in plain words?',
      ],
      people: [
        "What's the oldest or oddest property deed you've ever seen?",
        'What did a property search reveal that nobody had expected?',
      ],
    },
  },
  {
    name: 'villas and plots',
    says: [
      '(residential|villa|gated community|farm|building|open|dtcp|nri) plot',
      'plot(s)? (for sale|launch|available|of land)',
      'land for sale',
      '(3|2|4|three|two|four) ?bhk',
      '(luxury|independent|duplex) (villa|apartment|flat|residence)',
      'gated community',
      'ready to move in',
      'under construction (flat|apartment|home)',
    ],
    clues:
      'sq ft, clubhouse, possession, acres, villas, rera, site visit, amenities, gated community, bhk, registration, dtcp, investment, layout, approved, highway, land, compound wall, farmland, sq yards, township, corner plot, builder, bank loan, vastu, cents, eco-city, launch offer, gated',
    asks: {
      idea: ['What would you build first on your own plot of land?'],
      problem: ["What's hardest to choose in a new home: the place, the plan or the floor?"],
      choice: ['A new home: a flat with a view, or a villa with a garden?'],
      experience: ['Who was the first person you told when you found your home?'],
    },
    atWork: {
      work: [
        "What matters more in a new housing project: the location, or the builder's record?",
        'Which would you choose: a finished villa, or a plot to build on your own way?',
      ],
      people: [
        'What do you remember about the empty plot before your home or office stood there?',
        'Which part of your town was open land when you were young?',
      ],
    },
  },
  {
    name: 'property investment',
    says: [
      'property invest(or|ment|ing|ors)',
      'real estate (invest(or|ment|ing)|fund|meetup|club|syndication)',
      '(buy to let|rental) (investor|investment|portfolio|mortgage)',
      'house flipping',
      'fix and flip',
      'rental yield',
      'reits?',
      'property (networking|portfolio)',
    ],
    clues:
      'yield, portfolio, capital growth, tenants, cash flow, hmo, refurb, investor, buy-to-let, landlord, roi, rental income, real estate, off-plan, deal, flip, deposit, networking, passive income, market value, mortgage, leverage, sourcing, developer, appreciation, suburb, brrr, syndication',
    asks: {
      idea: ['Which street in your town will people be talking about in ten years?'],
      problem: ['Which room is the trickiest to do up in a house to let?'],
      choice: ['A house to do up: for yourself, to let or to sell again?'],
      experience: ['What did you learn from the first house or flat you did up?'],
    },
    atWork: {
      work: [
        'What helps a rental property pay its way: a good tenant, low costs or a good area?',
        'What matters more in a property to let: the street, or the state of the house?',
      ],
      people: [
        "Who do you ask first when you're thinking about buying a property?",
        'Which part of town did every property buyer overlook when you were young?',
      ],
    },
  },
];
