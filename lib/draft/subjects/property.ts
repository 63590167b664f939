import type { Subject } from './subject';

/** Homes and rooms bought, sold, let and rented. */
export const property: readonly Subject[] = [
  {
    name: 'house viewing',
    says: [
      'viewings?',
      'open (house|homes?) (event|day|saturday|viewing)',
      'home stag(ing|ers?)',
      'just listed',
      'new to (the )?market',
      'offers (over|in excess|in the region)',
    ],
    asks: {
      idea: ['What do you check at a viewing that the photos never show?'],
      problem: ['What in a house advert makes you suspicious at once?'],
      choice: [
        'Which would you choose at the same price: an old house with a garden, or a new flat with a lift?',
      ],
      experience: ['Which house did you fall for within a minute, and what did it?'],
    },
  },
  {
    name: 'house valuation',
    says: [
      '(house|home|property|market|free) valuations?',
      "what('s| is) (my|your) (home|house) worth",
      'house prices?',
      'property (market|prices?)',
      'housing market',
      'sell(ing)? (your|a|my) (home|house|property|flat)',
      'sale agreed',
      'under offer',
    ],
    asks: {
      idea: ['What would you do to a home before the photographer comes?'],
      problem: ['Which part of selling a house wears people down most: tidying, waiting or the chain?'],
      choice: ['How would you sell a home: price high and wait, or price to go by the weekend?'],
      experience: ['What did a buyer or viewer say about your home that you have never forgotten?'],
    },
  },
  {
    name: 'renting',
    says: [
      '(flats?|house|room|office|shop|bungalow) to let',

      'pcm',
      'viewings',
      'rent(ing|ers?|als?)? (homes?|flats?|market|property|properties|rights|reform|deposit)',
      'tenan(ts?|c(y|ies))',
      '(flats?|house|houses|homes|property|apartments?) to (let|rent)',
      'renting',
      'flat ?shares?',
      'house ?shares?',
      'room(s)? to rent',
      'renters?',
      'flatmates?',
      'build to rent',
      'social housing',
      'housing associations?',
      'council houses?',
    ],
    asks: {
      idea: ['What should every rented home have on the day you get the keys?'],
      problem: ['What did you ask a landlord to mend, and how long did it take?'],
      choice: ['How would you rather rent: furnished and fast, or empty and your own?'],
      experience: ['What did you photograph on moving-in day that you were glad of later?'],
    },
  },
  {
    name: 'landlord',
    says: [
      'landlords?',
      'landladies',
      'lettings?',
      'buy to lets?',
      'property management',
      'hmos?',
      'rental yields?',
      'inventor(y|ies) (clerks?|reports?)',
      'guaranteed rent',
      'block management',
    ],
    asks: {
      idea: ['What do you leave in a flat for new tenants that costs little and is noticed?'],
      problem: ['Which job between tenants always takes longer than planned?'],
      choice: ['A good tenant asks for a cat: yes with a handshake, or no on principle?'],
      experience: ['What has a tenant taught you about your own property?'],
    },
  },
  {
    name: 'interior design',
    says: [
      'interior (design(s|ers?)?|styling|architects?)',
      'room makeovers?',
      'mood ?boards?',
      'home (styling|decor|décor|interiors?)',
      'soft furnishings',
    ],

    asks: {
      idea: ['Which single change made a room of yours feel quite different?'],
      problem: ['Which room do you shut the door of when visitors come?'],
      choice: ['What does your living room face: the telly, or the window?'],
      experience: ['What did you bring home from a shop that never went with anything?'],
    },
  },
  {
    name: 'office space',
    says: [
      'office (space|lettings?|moves?|fit-?outs?|design|buildings?|furniture)',
      'commercial (property|premises|units?|real estate)',
      'industrial units?',
      'shops? to let',
      'retail units?',
      'meeting rooms?',
      'real estate',
    ],
    asks: {
      idea: ['What is the best corner of any office you have worked in?'],
      problem: ['What is always too hot, too loud or taken in your office?'],
      choice: ['At work: your own desk, or a seat by the window if you come early?'],
      experience: ['Which office did you love working in, and what was it like?'],
    },
  },
  {
    name: 'co-working',
    says: [
      'co-?working',
      'hot ?desk(s|ing)?',
      'shared offices?',
      'flexible (offices?|workspaces?)',
      'start-?up hubs?',
      'makerspaces?',
    ],
    asks: {
      idea: ['What would get you out of the house to work on a grey morning?'],
      problem: ['What do people do in a shared office that sends you looking for headphones?'],
      choice: ['What should a shared office sound like: a hum of people, or nothing at all?'],
      experience: ['What came of a chat at a coffee machine with somebody you did not know?'],
    },
  },
  {
    name: 'estate agent',
    says: [
      'estate agen(ts?|cy|cies)',
      'realtors?',
      'letting agents?',
      'property (agents?|portals?|experts?)',
      'homes? for sale',
      'house hunting',
      'buyers? and sellers?',
      'chain free',
    ],
    asks: {
      idea: ['What would you like an estate agent to tell you before you have to ask?'],
      problem: ['Which phrase in house adverts do you no longer believe?'],
      choice: ['How do you hunt for a house: fixed on a street, or open to anywhere with a train?'],
      experience: ['How many places did you see before you found your own, and what decided it?'],
    },
  },
];
