import type { Subject } from '../../subject';

/** Buying, selling, letting, lending on and insuring a home, each by itself. */
export const mortgagesAndLetting: readonly Subject[] = [
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
      choice: ['Paying off a home loan: smaller payments for longer, or as fast as possible?'],
      problem: ['What would you most like explained in plain words about home loans?'],
      experience: ['Who helped you most when you took out your first home loan?'],
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
        '+What makes a home loan officer easy to talk to?',
        '+What matters most to you in a home loan: the rate, the speed or the person you deal with?',
        'What would you ask first about a home loan?',
        'Which home loan term would you like explained?',
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
        '+What would you like explained first about remortgaging: the steps, the timing or the choices?',
        'How do you like to talk about a mortgage: by phone, by video or face to face?',
        'When do you start looking at a new mortgage deal: months ahead, or weeks ahead?',
      ],
      experience: ['What makes a mortgage adviser easy to talk to?'],
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
        'What do homeowners value most when remortgaging: advice, speed or certainty?',
        'What do you look at first in a mortgage offer: the rate, the fees or the flexibility?',
        "What makes you look at your mortgage again: a letter, the news or a friend's better rate?",
        'Which question about remortgaging do people ask first: timing, rates or paperwork?',
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
      experience: ['Who would you talk to first about equity release: family, friends or an adviser?'],
      choice: [
        'Money from your home in later life: all at once, or a little at a time?',
        'How would you like to learn about equity release: a guide, a talk or a meeting with family?',
      ],
    },
    cued: [
      'Which room in the house would you do up first with a *lump sum*?',
      'How do you picture a good first year of *retirement*: travelling, gardening or grandchildren?',
      '*Downsizing* one day: a bungalow, a flat in town or a place by the sea?',
      'What would you like explained first about a *lifetime mortgage*?',
    ],
    atWork: {
      asks: [
        'What matters most in equity release advice: patience, plain words or full information?',
        'What do clients value most in equity release advice: plain words, time or family involved?',
        'Which part of equity release would you want explained first: the interest, or the will?',
        'How should equity release be explained best: with examples, a short guide or in person?',
      ],
      cued: [
        'What do clients ask first about *inheritance* when they talk about money from their home?',
        'What makes a good *adviser* for over-60s: patience, plain words or a second visit?',
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
      experience: ['What do you remember about looking for your first home?'],
      choice: ['Shared ownership: a smaller share to start, or the biggest you can?'],
      problem: ['What is hardest about a first home: the deposit, the place or the paperwork?'],
    },
    cued: [
      'Which room would you look at first in a *show home*?',
      'What would you treat yourself to first in a new *apartment*: a sofa, a plant or a rug?',
      'What tip about saving for a *deposit* would you pass on?',
      'What would a *first-time buyer* need most on moving day: boxes, friends or pizza?',
    ],
    atWork: {
      asks: [
        'Which part of shared ownership raises the most questions: share, rent or resale?',
        'What helps buyers most with shared ownership: examples, plain words or a good adviser?',
        'What do shared ownership buyers look for first: location, space or a path to full ownership?',
        'What do you remember about the first keys to a home of your own?',
      ],
      cued: [
        'Which question do *first-time buyers* ask most at a viewing?',
        'Which part of *eligibility* takes the most explaining?',
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
      choice: [
        'Which part of letting a home would you like help with: paperwork, checks or viewings?',
        'News about letting rules: a short email, or a talk with questions?',
      ],
    },
    cued: [
      'Which document of your *tenancy* do you keep within reach?',
      "Where would you look first for news about the *Renters' Rights* changes?",
      'What would you improve first in a home to lift its *EPC*: windows, loft or heating?',
      'Which good habit would you teach a first-time *landlord*?',
    ],
    atWork: {
      asks: [
        '+Where do you look first when letting rules change?',
        '+Which record is most useful to keep during a tenancy?',
        '+What makes a talk on letting rules worthwhile: real cases, checklists or questions?',
        '+Which letting topic would you like explained in plain English: notices, rents or pets?',
      ],
      cued: [
        'Which date in the *compliance* calendar do you set a reminder for first?',
        'What makes a shared *HMO* kitchen run smoothly, in your experience?',
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
      idea: ['+What would you like to know about tenancy deposits?'],
      experience: [
        '+Which part of a rented flat do you photograph first?',
        'Which tip about deposits do you pass on to anybody who rents?',
      ],
      choice: [
        '+What settles a deposit question best: photos, receipts or the inventory?',
        'On moving day in a rented flat: photos of every room first, or boxes in first?',
      ],
    },
    cued: [
      'What do you put up first in a new *rental*: pictures, lamps or curtains?',
      'Which meter or corner do you take *photos* of first when you move in?',
      'How do you keep your copy of the *inventory*: on paper, in an email or on the phone?',
      'What do you do last before you hand over the keys at *check-out*?',
    ],
    atWork: {
      asks: [
        'What matters most in an inventory: clear photos, good detail or both signatures?',
        'What settles a question about a deposit best: photos, an inventory or a good chat?',
        'What makes a check-out easy: a good inventory, clear photos or early notice?',
        'What gets forgotten most often on the day a tenancy starts?',
      ],
      cued: [
        'Which item on an *inventory* leads to the most questions?',
        'What do *landlords* ask you most about protecting a deposit?',
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
        'Sharing a house: cook together, or everybody for themselves?',
        'Which would you like most in a house share: a big kitchen, an en suite or a garden?',
        'What makes a good housemate: tidy, quiet or good fun?',
      ],
      idea: ['Which house rule keeps the peace when people share a kitchen?'],
    },
    cued: [
      'Which one thing should a *furnished* room have without fail: a desk, a big bed or a full mirror?',
      'What makes a good *housemate*: tidy, funny or a great cook?',
      'What would you make room for first in a *double room*: a sofa, a desk or plants?',
      'How would you split the shelves in a *shared kitchen*: one each, or everything together?',
    ],
    atWork: {
      asks: [
        'What makes a house share work: clear rules, or the right mix of people?',
        'What do tenants look for first in a house share: the room, the kitchen or the location?',
        'Which extra makes a house share stand out: a desk, fast wifi or a cleaner?',
        'How should chores be shared in a house share: a rota, a cleaner or a weekly chat?',
      ],
      cued: [
        'What do *professionals* look for first in a house share: wifi, quiet or a short commute?',
        'Which feature of *co-living* do tenants ask about first: the kitchen, the gym or the people?',
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
      experience: ['Which thing at home is worth little but means the most to you?'],
      choice: [
        'A list of what you own: photos on your phone, or all in your head?',
        'Which treasured things would you cover first at home: jewellery, gadgets or bikes?',
      ],
    },
    cued: [
      'Which piece of *jewellery* would you never take off, not even to sleep?',
      'Where do you write down the number of your *bicycle* frame: in a drawer, online or nowhere yet?',
      'Which *gadget* at home do you use every day?',
      'Which tip would you give a *tenant* in a very first flat?',
    ],
    atWork: {
      asks: [
        "What gets left out most often when people add up what's in their home?",
        'What builds trust in an insurer: quick claims, plain words or a real person?',
        'What should a contents policy explain first: what is covered, what is not or how to claim?',
        'What makes contents insurance easy to understand: plain words, examples or a checklist?',
      ],
      cued: [
        'Which question about *cover* do customers ask most often in January?',
        'How do you explain *underinsured* in one plain sentence?',
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
        'Reporting damage to the insurer: by phone, on an app or face to face?',
        'What matters most when you make a claim: speed, clear steps or a friendly voice?',
      ],
      idea: ['What helps most with an insurance claim: a quick call, a clear form or a visit?'],
      problem: ['Which part of an insurance claim takes the most time?'],
    },
    cued: [
      'What do you do first at home when a *storm* is forecast?',
      'What would you save first if a *leak* came through the ceiling: photos, books or the sofa?',
      'Where do you keep your insurance *policy*: in a folder, a drawer or on the phone?',
      'Which room would you want put right first after a *flood*?',
    ],
    atWork: {
      asks: [
        'Which skill matters most in a claims handler: listening, detail or speed?',
        'What matters more to somebody after a loss: a fast answer, or the same person each time?',
        'What would you want first after a loss: a call back, a date or a plain list of steps?',
        'What do customers value most during a claim: one contact, regular news or clear dates?',
      ],
      cued: [
        "What should an *adjuster* say first on arriving at somebody's home?",
        'Which *fraud* clue is best spotted by experience rather than software?',
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
      choice: ['Sums for a home purchase: on a spreadsheet, or on the back of an envelope?'],
      experience: ['What do you remember about adding up the costs of your first home?'],
      idea: ['What do you like to buy first for a home once the keys are in your hand?'],
    },
    cued: [
      'Which *first-time buyer* tip would you pass on to a friend?',
      'Where would you look for a *second home*: by the sea, in the hills or in a city?',
      'When do you reach for a *calculator*: for every sum, or only for the big ones?',
      'What would a small *rebate* on a house purchase go towards first: paint, a sofa or plants?',
    ],
    atWork: {
      asks: [
        'What helps buyers plan for stamp duty: a calculator, early advice or a clear guide?',
        'Which cost of a property purchase gets left out of the sums most often?',
        'Which property tax topic needs a plain guide most: first homes, second homes or companies?',
        'What do buyers ask first about stamp duty: the rate, the deadline or the reliefs?',
      ],
      cued: [
        'Which question about stamp duty do *first-time buyers* ask most?',
        'Which *deadline* in a house purchase needs the most chasing?',
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
      experience: ['What do you remember about the day you got the keys to your home?'],
      idea: ['What would you love to find out about the people who lived in your house before?'],
      choice: ['The deeds of a house: in a drawer, in a safe or with the lawyer?'],
      problem: ['Which word in a property title would you like explained?'],
    },
    cued: [
      'Which question would you ask first about the *boundary* of a house you like?',
      'What would you do first after *closing* on a new home: measure, unpack or order a pizza?',
      'Who should tell you how far things are in a *chain*: the agent, the lawyer or an app?',
      'Which would you read first in the *survey* of an old house: the summary or the photos?',
    ],
    atWork: {
      asks: [
        'What matters most in title work: accuracy, speed or clear communication?',
        'What makes title work easier: early searches, clear files or quick replies?',
        'Which part of the title papers would you like explained in plain words?',
        "What's the oldest or oddest property deed you've ever seen?",
      ],
      cued: [
        'Which paper holds up a *closing* most often: the payoff, the ID or the survey?',
        'Which of the *searches* do buyers ask you to explain most: drainage, local or environmental?',
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
        '+Your own plot of land: near the city, in the hills or by the sea?',
        '+What matters most to you in a villa: the garden, the light or the location?',
        'A new home: a flat with a view, or a villa with a garden?',
      ],
      idea: ['What would you build first on your own plot of land?'],
    },
    cued: [
      'What would you plant first on your own *acre*?',
      'Which would you use most at a *clubhouse*: the pool, the gym or the games room?',
      'A *corner plot* or one in the middle of the street: which would you choose?',
      'Which room matters most to you in a *villa*: the kitchen, the terrace or the bedroom?',
    ],
    atWork: {
      asks: [
        '+Which would you choose: a finished villa, or a plot to build on your own way?',
        'Which amenity matters most in a villa project: a park, a pool or a clubhouse?',
        "What matters more in a new housing project: the location, or the builder's record?",
        'Which view would you choose for a villa: hills, water or gardens?',
      ],
      cued: [
        'What do buyers ask first on a *site visit*?',
        'Which *amenity* brings families to a new project: a park, a pool or a school?',
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
        'A house to do up: for yourself, to let or to sell again?',
      ],
      idea: ['Which street in your town will people be talking about in ten years?'],
      experience: ['What did you learn from the first house or flat you did up?'],
    },
    cued: [
      'Which kind of building would you most like to *flip*: cottage, chapel or barn?',
      'Where would you look for a first *buy-to-let*: near a station, a school or a hospital?',
      'What would you put into an *HMO* to make people want to stay?',
      'Which job would you do first in a *refurb*: the kitchen, the bathroom or the garden?',
    ],
    atWork: {
      asks: [
        '+What would you look at first in a rental property: the location, the rent or the condition?',
        '+What would you ask an experienced property investor?',
        '+What is the best first step into property investment?',
        '+Which lesson in property investment do you wish you had learnt earlier?',
        "+Who belongs on a property investor's team first: a broker, a solicitor or a builder?",
      ],
      cued: [
        'Which figure do you look at first in a *deal*?',
        'What do you ask an *off-plan* developer before anything else?',
      ],
    },
  },
];
