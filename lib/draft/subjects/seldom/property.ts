import type { Subject } from '../subject';

/** Homes and rooms bought, sold, let and rented. */
export const property: readonly Subject[] = [
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
      idea: ['What do you check at a house viewing that never shows in the photos?'],
      problem: ["What's hardest to judge at a house viewing: the light, the noise or the neighbours?"],
      choice: ['For the same price: an old house with a garden, or a new flat with a view?'],
      experience: ['What made you fall for your home at the first viewing?'],
    },
    atWork: {
      work: [
        'What makes a house feel right the moment you step in for a viewing?',
        'What do people forget to look at in a house viewing: light, storage or sockets?',
      ],
      people: [
        "What's the strangest thing you've ever seen at a house viewing?",
        'Which question do you always ask at a house viewing?',
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
      idea: ['~What would you tidy away first before your home is photographed for sale?'],
      problem: ["What's hardest to judge about your own home: its price, its size or its charm?"],
      choice: ['Selling a home: price it high and wait, or price it to go fast?'],
      experience: ["What's the first thing visitors say about your home?"],
    },
    atWork: {
      work: [
        'What adds most to a house: the street, the garden or a good kitchen?',
        'What do sellers tidy last before a house valuation: the garage, the attic or the garden?',
      ],
      people: [
        'Which improvement to a house turned out to be worth every penny?',
        "What's the most unusual house you've ever seen up for sale?",
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
      idea: ['Which do you like most in a rented home: a balcony, a bath or a big kitchen?'],
      problem: ['Which little thing makes a rented flat feel like home?'],
      choice: ['A rented flat: furnished, or empty for your own things?'],
      experience: ['What was your first rented room or flat like?'],
    },
    atWork: {
      work: [
        'What do you ask about first in a place to rent: the bills, the neighbours or the pets?',
        'What matters most in a rented home: the place, the price or the landlord?',
      ],
      people: [
        'What was the best thing about the first place you rented?',
        'Which landlord, agent or tenant do you remember fondly, and what for?',
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
      idea: ['What do you leave in a flat to welcome new tenants?'],
      problem: ['Which job between tenants always takes longer than planned?'],
      choice: ['Meeting new tenants: hand over the keys yourself, or leave it to an agent?'],
      experience: ["What's the nicest thing a tenant has done for your property?"],
    },
    atWork: {
      work: [
        'What makes a good landlord: quick repairs, clear answers or being left in peace?',
        'What makes a tenant want to stay: the home, the rent or the landlord?',
      ],
      people: [
        'Which kind thing did a landlord or a tenant do for you?',
        'Which tenant stayed the longest, and how did you keep them?',
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
      idea: ['Which small change made the biggest difference to a room at home?'],
      problem: ['Which room at home is the hardest to get just right?'],
      choice: ['Your living room: bold colours, or calm and plain?'],
      experience: ['Which thing in your home do visitors always ask about?'],
    },
    atWork: {
      work: [
        'What changes a room most: the light, the colour or the furniture?',
        "What's hardest to agree on when a room is redone: the colours, the layout or the budget?",
      ],
      people: [
        'Which room has made you feel at ease the moment you walked in?',
        'Who taught you to see what a room needs?',
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
      idea: ["What's the one thing every good office needs?"],
      problem: ['Which is in shortest supply where you work: quiet corners, meeting rooms or daylight?'],
      choice: ['In the office: a desk of your own, or a different seat every day?'],
      experience: ["What's the best thing about the office you work in?"],
    },
    atWork: {
      work: [
        'What makes an office worth the journey: the people, the space or the coffee?',
        'What does an office need more of: quiet rooms, meeting rooms or places to sit together?',
      ],
      people: [
        'Where in an office do you get your best work done?',
        'Which office did you love going to, and what made it so?',
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
      idea: ['What would you like an estate agent to tell you before you have to ask?'],
      problem: ['What is hardest to tell from the photos in a house advert?'],
      choice: ['House hunting: the perfect street, or the perfect house?'],
      experience: ['What told you that you had found the right home?'],
    },
    atWork: {
      work: [
        'What matters most in an estate agent: local knowledge, honest advice or quick answers?',
        'What does a good estate agent do that sellers hardly notice?',
      ],
      people: [
        'Which words in a property advert always make you smile?',
        'What do you remember about the day you got the keys to a new home?',
      ],
    },
  },
];
