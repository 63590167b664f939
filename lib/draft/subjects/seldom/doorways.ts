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
      choice: [
        'What helps most when choosing a home loan: a calculator, a chat or a checklist?',
        'Paying off a home loan: smaller payments for longer, or as fast as possible?',
      ],
      idea: ['What matters most to you in a home loan: a low rate, or flexible payments?'],
      problem: ['What would you most like explained in plain words about home loans?'],
    },
    cued: [
      'What would you do first in your *first home*: paint a wall, plant a tree or throw a party?',
      'What would you spend the spare money on after a *refinance*: the garden, a holiday or the kitchen?',
      'Which small habit helps most in saving up the *deposit* for a home?',
      'The *interest rate* on a home loan: fixed and certain, or variable and flexible?',
      'Who would you ring first with the news of a *pre-approval* for your home loan?',
      'How do you like to meet a mortgage *broker*: by phone, on video or across a table?',
      'When should the *EMI* for a home loan go out: right after payday, or later in the month?',
      'Where do you keep an important *document* for the house: in a folder, a drawer or on your phone?',
    ],
    atWork: {
      asks: [
        'Which would you choose for a home loan: a fixed rate, a variable rate or a mix?',
        'What matters most to you in a home loan: the rate, the speed or the person you deal with?',
        'What makes a home loan application easy: clear steps, quick answers or one contact?',
        'What did a good lender or broker explain that finally made sense?',
      ],
      cued: [
        'Which question does almost every *first-home buyer* ask at the first meeting?',
        'Which paper is most often still to come when a home loan *application* is ready to go?',
        'How should a *lender* tell brokers about a change: by email, by phone or in person?',
        'Which everyday picture do you use to explain an *offset account* to a client?',
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
      choice: [
        'What matters most to you in a mortgage: a steady payment, freedom or good advice?',
        'A mortgage deal: fixed for a short time, or for as long as possible?',
        'How do you like to talk about a mortgage: in person, by phone or by video?',
      ],
      idea: ['What would you do with a lower mortgage payment each month?'],
    },
    cued: [
      'Which bill besides the mortgage would you like at a *fixed rate* for years?',
      'What would you ask a mortgage *broker* first: how much, how long or how soon?',
      'Which room would you improve first with some of the *equity* in a home?',
      'What would you like done to your home by the end of a *two year* mortgage deal?',
      'Where do you hear about the *base rate* first: the radio, your phone or a friend?',
      'Your kind of mortgage: a *tracker* that moves, or a rate that stays put?',
      'How do you like to hear from a mortgage *lender*: by letter, by phone or in the app?',
      'What have you found easiest to *switch*: your bank, your energy or your phone?',
    ],
    atWork: {
      asks: [
        'What do you look at first in a mortgage offer: the rate, the fees or the flexibility?',
        'What makes remortgaging easiest: an early start, good advice or clear paperwork?',
        "What makes you look at your mortgage again: a letter, the news or a friend's better rate?",
        "What do you know about mortgages now that you'd tell your younger self?",
      ],
      cued: [
        'Which question does every mortgage *broker* hear in the first five minutes?',
        'Which do clients ask about first: a *product transfer*, or a new lender?',
        'What should clients bring to a first meeting with a mortgage *adviser*?',
        'Which fills your inbox faster: *base rate* news, or a mortgage product withdrawn?',
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
      choice: [
        'What would you do first with some extra money in retirement: travel, repairs or gifts?',
        'What matters most to you in advice on equity release: plain words, time or patience?',
      ],
      experience: ['Who would you talk to first about equity release: family, friends or an adviser?'],
    },
    atWork: {
      asks: [
        'Which part of equity release needs the clearest explanation?',
        'What do clients value most in equity release advice: plain words, time or family involved?',
        'Which part of equity release would you want explained first: the interest, or the will?',
        'What makes equity release easier to talk about in a family?',
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
      idea: [
        'Which part of shared ownership would you like explained simply?',
        'Which room would you decorate first in a home of your own?',
      ],
      choice: [
        'What would matter most to you in a shared ownership home: the place, the size or the garden?',
        'A first home: a flat in town, or a small house further out?',
      ],
    },
    atWork: {
      asks: [
        'What would you explain first about shared ownership: the share, the rent or the next steps?',
        'What helps buyers most with shared ownership: examples, plain words or a good adviser?',
        'Which part of shared ownership raises the most questions: share, rent or resale?',
        'What do you remember about the first keys to a home of your own?',
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
      choice: [
        'What makes a good landlord: quick repairs, clear words or trust?',
        'How do you like to hear about new letting rules: by email, in a guide or in person?',
      ],
      idea: ['Which rule about letting a home would you like explained in one sentence?'],
      problem: ['Which rule about letting a home is hardest to keep up with?'],
    },
    atWork: {
      asks: [
        '+What helps landlords most with new letting rules: a checklist, a talk or a good agent?',
        'Which letting rule should be explained first to a new landlord?',
        'What makes a landlord and a tenant get on for years?',
        'Which letting rule do landlords and tenants find hardest to follow?',
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
      choice: [
        'What helps most when a tenancy ends: photos, a checklist or plenty of time?',
        'On moving day in a rented flat: photos of every room first, or boxes in first?',
      ],
      experience: ['Which tip about deposits do you pass on to anybody who rents?'],
      problem: ['What is hardest about moving out: the cleaning, the keys or the deposit?'],
    },
    atWork: {
      asks: [
        'What makes a check-out easy: a good inventory, clear photos or early notice?',
        'What settles a question about a deposit best: photos, an inventory or a good chat?',
        'What gets forgotten most often on the day a tenancy starts?',
        'How do you prefer to do an inventory: on paper, with an app or through a clerk?',
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
      choice: [
        '+What makes a good housemate: tidy, quiet or good fun?',
        'In a shared house: a big kitchen, a cosy living room or a garden?',
        'Sharing a house: cook together, or everybody for themselves?',
      ],
      idea: ['Which house rule keeps the peace when people share a kitchen?'],
    },
    atWork: {
      asks: [
        'What makes a house share work: clear rules, or the right mix of people?',
        'How should chores be shared in a house share: a rota, a cleaner or a weekly chat?',
        'What matters most in a shared house: clear rules, good rooms or a quick repair?',
        'Which room decides whether a shared house gets on well?',
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
      choice: [
        'What matters most to you in contents insurance: clear words, quick claims or good cover?',
        'What would you insure first at home: the bike, the jewellery or the laptop?',
        'How would you like to arrange contents insurance: online, by phone or face to face?',
      ],
      idea: ['Which thing at home could no money replace?'],
    },
    atWork: {
      asks: [
        "What gets left out most often when people add up what's in their home?",
        'What should a contents policy explain first: what is covered, what is not or how to claim?',
        'What makes contents insurance easy to understand: plain words, examples or a checklist?',
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
      choice: [
        'What matters most when you make a claim: speed, clear steps or a friendly voice?',
        'How do you like to hear about the progress of a claim: call, text or email?',
        'Reporting damage to the insurer: by phone, on an app or face to face?',
      ],
      idea: ['What helps most with an insurance claim: a quick call, a clear form or a visit?'],
    },
    atWork: {
      asks: [
        'What matters more to somebody after a loss: a fast answer, or the same person each time?',
        'What makes claims handling smooth: good photos, clear updates or one contact person?',
        'What would you want first after a loss: a call back, a date or a plain list of steps?',
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
      problem: ['Which cost of buying a home surprises people most?'],
      idea: [
        'What would you like explained first about the costs of buying a home?',
        'Which step of buying a home would you like more help with?',
      ],
      choice: ['Sums for a home purchase: on a spreadsheet, or on the back of an envelope?'],
    },
    atWork: {
      asks: [
        'Which cost of a property purchase gets left out of the sums most often?',
        'Which cost of your first home did nobody warn you about?',
        'What would make property tax easier: plain words, a good calculator or earlier advice?',
        'What makes property tax hard to plan for: the rules, the dates or the exceptions?',
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
      idea: [
        'What would you love to find out about the people who lived in your house before?',
        'What would you like to know first about a house before you buy it?',
      ],
      experience: ['What do you remember about the day you got the keys to your home?'],
      choice: ['What matters most to you in a house purchase: speed, clear updates or plain words?'],
    },
    atWork: {
      asks: [
        'What makes title work easier: early searches, clear files or quick replies?',
        'Which part of the title papers would you like explained in plain words?',
        "What's the oldest or oddest property deed you've ever seen?",
        'What would you most like to know about a house before buying: its past, or its plans?',
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
      choice: [
        '+What matters most to you in a villa: the garden, the light or the location?',
        '+Your own plot of land: near the city, in the hills or by the sea?',
        'A new home: a flat with a view, or a villa with a garden?',
      ],
      idea: ['What would you build first on your own plot of land?'],
    },
    atWork: {
      asks: [
        '+Which would you choose: a finished villa, or a plot to build on your own way?',
        "What matters more in a new housing project: the location, or the builder's record?",
        'What do buyers ask about first: the location, the amenities or the handover date?',
        'What matters most in a gated community: safety, green space or good neighbours?',
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
      choice: [
        '+What matters most in a place to invest in: the location, the size or the condition?',
        'Which would you choose: a flat in the city, a house in a village or a place by the sea?',
        'A house to do up: for yourself, to let or to sell again?',
      ],
      idea: ['Which street in your town will people be talking about in ten years?'],
    },
    atWork: {
      asks: [
        '+What would you look at first in a rental property: the location, the rent or the condition?',
        'What helps a rental property pay its way: a good tenant, low costs or a good area?',
        'Which would you rather let: a flat in town, a family house or student rooms?',
        'What matters more in a property to let: the street, or the state of the house?',
      ],
    },
  },
];
