import type { Subject } from '../../subject';

/** Homes and rooms bought, sold, let and rented. */
export const estateAgency: readonly Subject[] = [
  {
    name: 'house viewing',
    says: [
      'viewing',
      'open (house|home) (event|day|saturday|viewing)',
      'home stag(ing|er)',
      'just listed',
      'new to (the )?market',
      'offers (over|in excess|in the region)',
    ],
    clues:
      'bedrooms, en suite, kerb appeal, floor plan, asking price, open house, 3 bed, 3 bedroom, 4 bed, 2 bath, semi detached, detached, guide price, 2 bedroom, viewings, 4 bedroom, property, square feet, kitchen, garden, garage, listing, bungalow, estate agent, offers over, terrace, ensuite, open home, chain free, staging, realtor, epc, buyers, sale agreed, parking, inspection, bhk',
    asks: {
      idea: [
        '+What tells you at a viewing that a house could be home?',
        '+Which room would you want to furnish first in a new home?',
      ],
      experience: [
        '+Which feature makes you stop scrolling through homes for sale?',
        '+Which room do you look at first at a house viewing?',
      ],
      choice: [
        '+What do you check first at a viewing: the light, the storage or the view?',
        '+What matters most in a new home: the kitchen, the garden or the location?',
      ],
    },
    cued: [
      'What would you put in a spare *bedroom*: a desk, a guest bed or a train set?',
      'What would you grow first in the *garden* of a new home?',
      'What would you use a *garage* for besides a car: a gym, tools or a band?',
      'Which way should a *kitchen* face: the street, the garden or the morning sun?',
    ],
    atWork: {
      asks: [
        '+Which question do you always ask at a house viewing?',
        '+What makes a buyer stay longer at a viewing?',
        "+What does a viewing tell you that photos can't?",
        '+When do people decide on a house: at the gate, in the hall or back at home?',
        '+Which room sells a house at a viewing: the kitchen, the lounge or the garden?',
      ],
      cued: [
        'What do buyers go to first at an *open house*?',
        'What makes a *listing* photo one that people stop at?',
      ],
    },
  },
  {
    name: 'house valuation',
    says: [
      '(house|home|property|market|free) valuation',
      "what('s| is) (my|your) (home|house) worth",
      'house price',
      'property (market|price)',
      'housing market',
      'sell(ing)? (your|a|my) (home|house|property|flat)',
      'sale agreed',
      'under offer',
    ],
    clues:
      'asking price, buyers, instruct, bedroom, for sale board, valuations, comparables, thinking of selling, sellers, instant valuation, market appraisal, appraisals, zestimate, sell, property, market, estate agent, worth, sold prices, negotiator, homeowners, move, realtor, agents, no obligation, street, local market, postcode, appraiser, surveyor, photographs, thinking of moving, equity, instant, demand',
    asks: {
      choice: [
        '+Selling a home: price it high and wait, or price it to go fast?',
        "+What's hardest to judge about your own home: its price, its size or its charm?",
      ],
      idea: [
        'Which room in your home would sell it?',
        'What would you ask first at a home valuation?',
        '~What would you tidy away first before your home is photographed for sale?',
      ],
    },
    cued: [
      'Which *bedroom* did you like best of all the homes you have lived in?',
      'What makes you click on a *for sale* home: kitchen, garden or front door?',
      'Which would you rather do before a *move*: pack early, clear out or plan the new rooms?',
      'What would you look for first as a *buyer*: light, garden or parking?',
    ],
    atWork: {
      asks: [
        'What gives a seller confidence in a valuation?',
        'What do sellers ask first at a house valuation?',
        "Which room makes the biggest difference to a home's value?",
        "What's the first sign that a housing market is picking up?",
      ],
      cued: [
        'Which room do *sellers* ask you about most before a valuation?',
        'What should be ready when a *negotiator* comes to value a home: papers, tea or keys?',
      ],
    },
  },
  {
    name: 'renting',
    says: [
      '(flat|house|room|office|shop|bungalow) to let',
      'pcm',
      'viewings',
      'rent(ing|er|al)? (home|flat|market|property|rights|reform|deposit)',
      'tenan(t|cy)',
      '(flat|house|homes|property|apartment) to (let|rent)',
      'renting',
      'flat ?share',
      'house ?share',
      'room to rent',
      'renter',
      'flatmate',
      'build to rent',
      'social housing',
      'housing association',
      'council house',
      'no dss',
    ],
    clues:
      "deposit, furnished, bills included, bedroom, pets considered, tenancy, council tax, per month, unfurnished, semi furnished, landlord, 1 bed, no dss, utilities included, first and last, inspection times, one month's, tenant, to let, pcm, flat, available from, apartment, lease, lettings, bond, bhk, property, studio, agent, references, viewing, bedsit, housemate, broker",
    asks: {
      idea: ['+Which question should every tenant ask at a viewing?'],
      experience: [
        'What was your first rented home like?',
        'What helps tenants and landlords get on well?',
        'What do you look at first when you view a home to rent?',
      ],
    },
    cued: [
      'What do you put up first in an *unfurnished* flat: a bed, a lamp or pictures?',
      'Which *pet* would you have if your landlord said yes: a cat, a dog or fish?',
      'What makes one *bedroom* better than the others in a flat: light, size or quiet?',
      'What would you look at first at an *inspection*: the kitchen, the windows or the light?',
    ],
    atWork: {
      asks: [
        'What do tenants ask about first at a viewing?',
        'What builds trust between landlord and tenant?',
        'What should a new tenant find in a welcome pack?',
        'What makes tenants stay in a rented home for years?',
      ],
      cued: [
        'What do *tenants* ask first at a viewing: bills, broadband or pets?',
        'Which little thing helps a *landlord* and tenants to get off to a good start?',
      ],
    },
  },
  {
    name: 'landlord',
    says: [
      'landlord',
      'landladies',
      'lettings',
      'buy to let',
      'property management',
      'hmo',
      'rental yield',
      'inventory (clerk|report)',
      'guaranteed rent',
      'block management',
    ],
    clues:
      'tenants, void, rent, inventory, deposit, eviction, gas certificate, section 21, letting, tenancy, fully managed, eicr, yield, rent guarantee, renters, property manager, arrears, void periods, selective licensing, lettings, property, epc, buy to let, hmo, renters rights, gas safety, portfolio, letting agent, licence, compliance, inspection, management, section 8, rental yield, guarantor, managed, investor, agreement, rent arrears',
    asks: {
      idea: ['+What would you ask a letting agent first?'],
      experience: [
        '+What helps landlords and tenants get on well?',
        '+What makes a letting agent worth recommending?',
      ],
      choice: [
        '+How should a letting agent keep in touch: by phone, by email or in person?',
        '+What should a letting agent do best: find tenants, handle repairs or keep in touch?',
        'What welcomes new tenants best: a note, a plant or a box of biscuits?',
      ],
    },
    cued: [
      'Where would you start an *inventory* of a flat: kitchen, front door or top floor?',
      'What would you improve first for a better *EPC*: windows, loft or boiler?',
      'What matters most in the kitchen of an *HMO*: a big fridge, a long table or more cupboards?',
      'What should be in every *furnished* flat: a desk, a good sofa or a full set of pans?',
      'Which *pets* would you welcome in a rented home: cats, dogs or goldfish?',
      'What would you put into a *student* house first: a big table, fast wifi or a dishwasher?',
      'What do you look at first at a flat *viewing*: the windows, the kitchen or the street?',
      'Where do you keep a *gas certificate*: in a folder, in an app or with the agent?',
    ],
    atWork: {
      asks: [
        'How should a repair be reported to a landlord: by phone, by email or in an app?',
        'Which message from a tenant should always get a same-day reply?',
        'What would help landlords most: fewer emails, faster repairs or clearer costs?',
        'Which update do landlords want most about a repair: the date, the cost or a photo?',
      ],
      cued: [
        'How do you use a *void* week best: paint, repairs or new photos?',
        'What do *tenants* ask first when they collect the keys: bins, parking or wifi?',
        'How far ahead do you book an *EICR*: a week, a month or three months?',
        'What do *renters* ask about most at a viewing now: bills, pets or broadband?',
      ],
    },
  },
  {
    name: 'interior design',
    says: [
      'interior (design(s|er)?|styling|architect)',
      'room makeover',
      'mood ?board',
      'home (styling|decor|décor|interior)',
      'soft furnishings',
    ],

    clues:
      "textures, schemes, styling, bespoke joinery, client's, renders, modular kitchen, interiors, furnishings, 3d visuals, designer, palette, room, moodboard, fabric, colour, furniture, lighting, makeover, wallpaper, space, kitchen, project, living room, renovation, sofa, artwork, bespoke, layout, studio, scandi, consultation, soft furnishings, modular",
    asks: {
      idea: [
        '+Which word should describe your living room?',
        '+Which room at home would you redesign first?',
      ],
      choice: [
        '+What gives a room its character: the colours, the fabrics or the furniture?',
        "+Where do you find ideas for a room: magazines, shops or other people's homes?",
        '+Your living room: bold colours, or calm and plain?',
      ],
      experience: ['+Which small change made the biggest difference to a room at home?'],
    },
    cued: [
      'Which *colour* would you paint a hallway to make it feel warm?',
      '*Lighting* in the evening: one big lamp, or lots of little ones?',
      '*Kitchen* dreams: an island, a window seat or a big table?',
      'Which *fabric* would you choose for a sofa to sink into: velvet, linen or wool?',
    ],
    atWork: {
      asks: [
        '+What changes a room most: the light, the colour or the furniture?',
        '+What do you notice first in a well-designed room?',
        '+What should an interior designer ask a client first?',
        '+Which room have you walked into and not wanted to leave?',
        '+What keeps an interior fresh for years: quality, simplicity or colour?',
        '+What helps a client picture a new interior: sketches, samples or a model?',
      ],
      cued: [
        'What does a *client* usually fall in love with first: colour, fabric or layout?',
        'Which *project* did you learn most from, and what was it?',
      ],
    },
  },
  {
    name: 'office space',
    says: [
      'office (space|letting|move|fit-?out|design|building|furniture)',
      'commercial (property|premises|unit|real estate)',
      'industrial unit',
      'shop to let',
      'retail unit',
      'meeting room',
      'real estate',
    ],
    clues:
      'square feet, lease, tenants, desks, sq ft, premises, refurbished, fit out, sq m, suites, leasehold, business park, flexible terms, per sq ft, to let, use class, meeting room, coworking, commercial, unit, parking, workspace, serviced, landlord, floor, industrial, boardroom, wifi, furnished, reception, virtual office, kitchenette, breakout, city centre',
    asks: {
      experience: [
        '+What turns an empty office into a good place to work?',
        "+What's the one thing every good office needs?",
      ],
      idea: [
        '+What would you put on your desk first in a new office?',
        'Which view would you like from your office window?',
      ],
    },
    cued: [
      'What would you name the *meeting rooms* in a new office?',
      'What is always on your office *desk*, besides the screen and the keyboard?',
      'Which matters most to you at an office: *parking*, a bike store or a station nearby?',
      'What should never run out in an office *kitchen*: coffee, milk or biscuits?',
      'What should visitors see first in an office *reception*: plants, art or a smile?',
      'What would you choose first for a *refurbished* office: the lamps, the floor or the colours?',
      'Where do you sit in a *coworking* office: at the window, in a corner or near the coffee?',
      'Which days of a *flexible* week do you like to spend in the office?',
      'An office: in the *city centre* near the shops, or further out with trees outside?',
      'What belongs in an office *breakout* area: sofas, a games table or a bookshelf?',
    ],
    atWork: {
      asks: [
        '+What matters most in an office space: location, light or layout?',
        '+Which feature makes an office a place people like to come to?',
        '+When choosing an office, what comes first: the location, the size or the lease?',
        '+What would make a new office worth the move: more light, a better layout or transport?',
      ],
      cued: [
        'Which part of an office *lease* do you read first: the term, the break or the repairs?',
        'What do you settle first in an office *fit-out*: the layout, the power or the light?',
        'What do *tenants* ask first when they come to view an office?',
        'How do you work out the *square feet* an office needs: by people, by desks or by meetings?',
        'What should every *business park* have within a short walk: a café, a gym or a shop?',
        'When does a *serviced* office suit a team best: at the start, between moves or for a project?',
      ],
    },
  },
  {
    name: 'estate agent',
    says: [
      'just sold',
      'over asking',
      'homes closed',
      'estate agen(t|cy)',
      'realtor',
      'letting agent',
      'property (agent|portal|expert)',
      'home for sale',
      'house hunting',
      'buyer and seller',
      'chain free',
      'sstc',
    ],
    clues:
      'buyers, sellers, vendors, bedroom, instructed, asking price, negotiator, sold, for sale, listings, under contract, multiple offers, days on market, brokerage, rightmove, zoopla, realtors, property, listing, offers, market, lettings, homes, instruction, sale agreed, under offer, keys, valuation, branch, commission, just listed, chain, escrow, mls, conveyancing, mortgage, suburb',
    asks: {
      choice: ['+What makes a good estate agent: local knowledge, honesty or quick replies?'],
      idea: ['What would you like an estate agent to tell you before you have to ask?'],
      experience: [
        'What do you look at first when you view a home?',
        'Which detail makes you click on a house advert?',
      ],
    },
    cued: [
      'How many *bedrooms* would your dream house have, and what for?',
      'What do you do first at a *viewing*: look out of the window, or open the cupboards?',
      'What would you do to a *garden* first after moving in?',
      'What would make you fall for a home on an *open house* afternoon: light, smell or view?',
    ],
    atWork: {
      asks: [
        '+What makes you recommend an estate agent?',
        '+Which skill makes a great estate agent: listening, negotiating or local knowledge?',
        '+What matters most in an estate agent: local knowledge, honest advice or quick answers?',
        'What does a good estate agent know about a street?',
      ],
      cued: [
        'What do *sellers* ask first before they put a house on the market?',
        'What makes a *listing* stand out: the first photo, the headline or the floor plan?',
      ],
    },
  },
];
