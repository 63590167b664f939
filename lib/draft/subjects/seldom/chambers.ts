import type { Subject } from '../subject';

/** Where businesses meet, start, club together and are helped. */
export const chambers: readonly Subject[] = [
  {
    name: 'business networking',
    says: [
      'business network(ing)?',
      'networking (lunch|group|meeting|club|breakfast for)',
      'bni',
      'meet ?up',
      'referral (group|partner)',
      'elevator pitch',
      'business (breakfast|club|lunch|mixer)',
      "(women's|women in) business (network|lunch|group|club)",
    ],
    clues:
      'referrals, chapter, introductions, one to ones, sixty seconds, business owners, contacts, breakfast, elevator pitch, handshake, business card, member, chamber, one to one, speaker, small business, entrepreneur, connection, coffee, 60 seconds, founder, mixer, mingle, guest, lunch, freelancer, business lunch, collaboration, badge, opportunity, early start, meet up, owner, sales lead',
    asks: {
      idea: ['What is a good first question to ask a stranger at a networking event?'],
      problem: ["What's hardest at a networking event: starting a chat, or ending one?"],
      choice: ['~Meeting other businesses: over breakfast, over lunch or after work?'],
      experience: ['Where did you meet your most useful business contact?'],
    },
    atWork: {
      work: [
        'What makes a networking event worth the trip: the talks, the people or the breaks?',
        'What gets forgotten first after a networking event: the names, or the promises?',
      ],
      people: [
        'Which chance meeting at a business event changed something for you?',
        'What helped you the first time you walked into a room full of strangers?',
      ],
    },
  },
  {
    name: 'chamber of commerce',
    says: [
      'chamber of (commerce|trade)( (event|member|award|lunch))?',
      'chamber (member|event|network|breakfast|patron)',
      'business improvement district',
      'bid (levy|area)',
      '(town|city) cent(re|er) (manager|partnership|management)',
      'main street (program|association)',
      "trader'?s?'? association",
      'ribbon cutting',
    ],
    clues:
      'traders, footfall, patrons, ballot, levy, high street, town centre, businesses, downtown, business owner, ribbon cutting, member, luncheon, president, bid, networking, business award, ambassador, main street, chamber breakfast, policy briefing, small business, membership, board of directors, after hours, retail, gift voucher, economic, gala dinner, delegation, export document, mixer, parade',
    asks: {
      idea: ['Which kind of business is missing from your town centre?'],
      problem: ["What's hardest for a new shop in a town: being found, or being remembered?"],
      choice: ['What brings you into town: the shops, the food or the people you bump into?'],
      experience: ['Which business in your town has been there for as long as you can remember?'],
    },
    atWork: {
      work: [
        'What keeps a town centre alive most: shops, food or events?',
        'What do small businesses in a town find hardest to get: staff, space or time?',
      ],
      people: [
        'Which local business owner taught you something about work?',
        'What was the first local business you ever worked for?',
      ],
    },
  },
  {
    name: 'starting a business',
    says: [
      'business (grant|support programme|start ?up|gateway|mentor|hub)',
      'growth hub',
      '(local )?enterprise (agency|office|nation|centre)',
      'start ?up (loan|grant|programme|bootcamp|course|support)',
      'business plan(ning)?',
      'start(ing)? (a|your|your own|my own) business',
      'small business (grant|clinic|advis[eo]r)',
      'pre ?start',
    ],
    clues:
      'grants, eligible, advisers, mentoring, entrepreneurs, founders, enterprise, sole traders, funded, startup, self employed, business plan, side hustle, idea, growth hub, workshop, cash flow, bootcamp, pre start, incubator, pitch, registration, loan, market research, accelerator, launch, female founder, seed, msme, abn',
    asks: {
      idea: ['What business would you start if somebody else paid the first bills?'],
      problem: ['What is hardest about starting a business: the idea, the money or the nerve?'],
      choice: ['What comes first when you start a business: a written plan, or a first customer?'],
      experience: ['What was the first thing you ever sold, and who bought it?'],
    },
    atWork: {
      work: [
        'What takes more time than expected when you start a business?',
        'What do new business owners put off longest: tax, pricing or selling?',
      ],
      people: [
        'What did you find hardest in your first year of running a business?',
        'Which mistake from your first year in business do you laugh about today?',
      ],
    },
  },
  {
    name: 'exporting',
    says: [
      'export(ing|er) (academy|support|advice|market|champion|award|manager)',
      'international trade',
      'trade (mission|delegation|advis[eo]r|commissioner)',
      'overseas (market|buyer|distributor|customer)',
      'export (plan|sales|order)',
      'first export',
    ],
    clues:
      'buyers, distributor, overseas, countries, embassy, delegation, tariffs, shipped, market visit, paperwork, overseas market, trade mission, international trade, export, customs, chamber, export licence, trade fair, currency, incoterm, market entry, made in, food and drink, document, letter of credit, trade deal, advisor, free trade, global, container, agent, landed cost, apeda',
    asks: {
      idea: ['Which country would you most like to sell your products in?'],
      problem: ['What is hardest about a first export order: the paperwork, the price or the language?'],
      choice: ['A first export market: a close neighbour, or a country far away?'],
      experience: ['Which country did your first order from abroad come from?'],
    },
    atWork: {
      work: [
        'Which would you learn first for a new market: the language, the rules or the manners?',
        "What's harder in a new export market: finding buyers, or getting paid?",
      ],
      people: [
        'What surprised you about doing business in another country?',
        'What did a customer abroad teach you about your own product?',
      ],
    },
  },
  {
    name: 'franchise',
    says: [
      'franchis(ee|ing|or)',
      'franchise (opportunity|territory|owner|network|show|partner|business|model|sale|unit|fee)',
      'territor(y|ies) available',
      'multi unit owner',
    ],
    clues:
      'territory, franchisees, discovery day, investment, royalties, network, proven, owners, launch, units, franchisor, royalty, business model, training, multi unit, roi, management, resale, disclosure document, head office, self employed, van based, brand, opportunity, operations manual, working capital, postcode, passive income, recruit, agreement, career change',
    asks: {
      idea: ['Which kind of business would you run as a franchise in your town?'],
      problem: ['What would you want to ask a franchise owner before you signed?'],
      choice: ['Running a franchise: on your own, or with a partner?'],
      experience: ['What made you first think of being your own boss?'],
    },
    atWork: {
      work: [
        "What's hardest to keep the same in every branch of a franchise?",
        'What matters more for a new franchise: the right spot, or the right people?',
      ],
      people: [
        'Which would suit you better: starting from scratch or joining a franchise?',
        'What did you find hardest in your first year as your own boss?',
      ],
    },
  },
  {
    name: 'professional bodies',
    says: [
      'professional (body|institute|membership|registration)',
      'chartered (institute|membership|status|fellow|member)',
      'fellow(ship)? of the',
      'cpd (event|points|hours|certificate)',
      'membership grade',
      'trade (association|body)',
      "members' (institute|institution)",
    ],
    clues:
      'chartered, fellows, members, council, branch, president, institution, lecture, accreditation, designation, cpd, membership, institute, code of conduct, exam, registration, student member, congress, agm, webinar, qualification, profession, ethics, post nominal, fellowship, ceu, committee, journal, mentoring, royal charter, subs, competence, graduate',
    asks: {
      idea: ['Which part of your profession do you most enjoy explaining to newcomers?'],
      problem: ['~Which abbreviation in your profession do outsiders never understand?'],
      choice: ['~Keeping up with your profession: reading, talks or asking the youngest in the room?'],
      experience: ['Who or what first drew you to your profession?'],
    },
    atWork: {
      work: [
        'What do you value most in a professional body: the network, the training or the advice?',
        "What's harder to keep up with in a profession: new rules, or new tools?",
      ],
      people: [
        'What did your professional qualification change for you?',
        'Who pushed you to go for your professional exams?',
      ],
    },
  },
  {
    name: 'co-operative',
    says: [
      "(workers'|worker|community|housing|farmers'|consumer) co ?operative",
      'co ?operative (society|business|group|housing|shop|member|movement)',
      'social enterprise',
      'community (interest company|benefit society|share|shares|owned|ownership)',
      'worker (owned|co ?op)',
      'housing co ?op',
      'credit and thrift',
    ],
    clues:
      'mutual, cooperative, surplus, elected, community owned, shareholders, dividend, member owned, share offer, worker, democracy, society, solidarity, housing, agm, wholefood, rochdale, credit union, farmer, founding member, ownership, collective, fair trade, food hub, principle, board, bulk buy, fpo, dairy, village shop',
    asks: {
      idea: ['What would you buy and share with your neighbours if everyone chipped in?'],
      problem: ['What takes a co-operative longest to agree on: prices, dates or plans?'],
      choice: ["A vote at a members' meeting: a show of hands, or slips in a box?"],
      experience: ['What do you and your neighbours share: tools, lifts or garden produce?'],
    },
    atWork: {
      work: [
        "What's harder in a co-operative: reaching a decision, or carrying it out?",
        'What draws people to a co-operative first: fair prices, or having a say?',
      ],
      people: [
        'What would you run as a co-operative in your town: a shop, a café or solar panels?',
        'What have you seen neighbours or workmates achieve by pooling their money?',
      ],
    },
  },
  {
    name: 'public services',
    says: [
      'public (sector|consultation|body|service|services)',
      'civil servant',
      'local (authority|government)',
      'government department',
      'gov ?tech',
      'digital (service|transformation) (team|in government)',
      'ombudsman',
    ],
    clues:
      'consultation, directorate, commissioner, minister, citizens, civil service, policy, legislation, council, government, civil servant, department, local authority, resident, form, digital service, budget, public sector, councillor, devolution, officer, gov, reform, planning, procurement, transparency, taxpayer, municipal, inclusion, have your say, foi, ombudsman, bylaw, panchayat',
    asks: {
      idea: ['Which official form would you rewrite in plain words first?'],
      problem: ['~Which number on an official form do you always have to look up?'],
      choice: ['Official forms: on paper at a counter, or online from the sofa?'],
      experience: ['Which public service did you use last: the bus, the library or the park?'],
    },
    atWork: {
      work: [
        'Which public service do you use most: the library, the parks or the buses?',
        "What's harder to get right in a public consultation: the timing, or the wording?",
      ],
      people: [
        'Which public servant has gone out of their way for you?',
        'Which public service turned out far more helpful than you expected?',
      ],
    },
  },
];
