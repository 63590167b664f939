import type { Subject } from '../../subject';

/** Where businesses meet, start, club together and are helped. */
export const businessNetworks: readonly Subject[] = [
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
      choice: [
        '+What do you look for most at a networking event: ideas, contacts or advice?',
        '+~Meeting other businesses: over breakfast, over lunch or after work?',
      ],
      idea: ['+What is a good first question to ask a stranger at a networking event?'],
      problem: ["What's hardest at a networking event: starting a chat, or ending one?"],
    },
    cued: [
      "What's on your plate at a networking *breakfast*: eggs and bacon, pastry or just coffee?",
      'Who gave you the business *referral* that you remember best?',
      'How do you open your *pitch*: with your name, a question or a story?',
      'Where does a *business card* go after an event: a box, a photo or a jacket pocket?',
      'Where do you like to have a *one to one* with a business owner: café, office or on a walk?',
      'Which topic would you choose a *speaker* on for the next networking meeting?',
      'How long should a first *coffee* with a new business contact last?',
      'Who would you bring along as a *guest* to a networking meeting?',
    ],
    atWork: {
      asks: [
        '+Which business contact did you meet quite by chance?',
        '+What do you say first when you introduce your business?',
        '+What makes you remember somebody from a networking event?',
        '+How do you follow up after a networking event: email, call or coffee?',
      ],
      cued: [
        'Which trade would you most like to see join a networking *chapter*?',
        'How do you follow up *introductions* from an event: a call, a message or a coffee?',
        'What would you like a *chamber* of commerce to put on more often: visits, talks or suppers?',
        'Which event helps a new *founder* most: a breakfast, a workshop or a pitch night?',
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
      choice: ['What brings you into town: the shops, the food or the people you bump into?'],
      experience: ['Which business in your town has been there for as long as you can remember?'],
      idea: ['Which kind of business is missing from your town centre?'],
      problem: ["What's hardest for a new shop in a town: being found, or being remembered?"],
    },
    cued: [
      'Which *high street* shop from your childhood would you bring back?',
      'What would you like to see more of in the *town centre* on a Saturday?',
      'Which local place would you give a *business award* for its welcome?',
      'Who should cut the ribbon at a *ribbon cutting* in your town?',
    ],
    atWork: {
      asks: [
        '+Which event works best for local businesses: a breakfast, an evening or a lunch?',
        '+How could a chamber of commerce help you most: contacts, training or a louder voice?',
        '+What do small businesses in a town find hardest to get: staff, space or time?',
        'What keeps a town centre alive most: shops, food or events?',
      ],
      cued: [
        'How do you start a chat at *networking* when you know nobody?',
        "What should the chamber's next *breakfast* talk be about?",
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
      choice: [
        'What comes first when you start a business: a written plan, or a first customer?',
        'Which skill would you like to learn first as a business owner: selling, accounts or websites?',
      ],
      idea: ['What business would you start if somebody else paid the first bills?'],
      problem: ['What is hardest about starting a business: the idea, the money or the nerve?'],
    },
    cued: [
      'What would your *side hustle* be if you had two spare evenings a week?',
      'Which *idea* for a shop does your town still need?',
      'Who would be your first customer if you were *self employed*?',
      'What would you put at the top of a *business plan*: a name, a number or a dream?',
    ],
    atWork: {
      asks: [
        '+What gives a founder the courage to start?',
        '+What would you ask a business mentor first?',
        '+When is it time to turn a business idea into a business?',
        '+What helps a new business most: a mentor, funding or a first customer?',
      ],
      cued: [
        'What do founders ask first about a *grant*?',
        'Which part of a *pitch* do you listen to most closely?',
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
      idea: ['+Which country would you most like to sell your products in?'],
      experience: ['Which country did your first order from abroad come from?'],
      problem: ['What is hardest about a first export order: the paperwork, the price or the language?'],
      choice: ['A first export market: a close neighbour, or a country far away?'],
    },
    cued: [
      'What would you pack as a gift for your hosts on a *trade mission*?',
      'Which *food* or drink from home would you proudly serve to a visitor from abroad?',
      'Which foreign *currency* has the finest notes or coins you have held?',
      'Where do you head first at a *trade fair*: the big stands, the tiny ones or the tastings?',
      'What do you turn over to look for a *made in* mark: shoes, tools or plates?',
      'What would you send to an *overseas* friend to show off your region?',
    ],
    atWork: {
      asks: [
        '+What helps most with a first export order: a local partner, good advice or a trade fair?',
        'What builds trust with a buyer abroad: a visit, samples or clear terms?',
        'Which export support is most useful: market research, introductions or training?',
        'What surprised you about doing business in another country?',
      ],
      cued: [
        'What do you ask a new overseas *distributor* at the first meeting?',
        'Who do you ring first with a *customs* question: a broker, a forwarder or the chamber?',
        'Where do you look first for news about a *tariff*: the chamber, your forwarder or the press?',
        'What do you always make time for on a *market visit*: the shops, the buyers or the street food?',
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
    cued: [
      'What would draw you most to a *career change* and a franchise: freedom, variety or a fresh start?',
      'Which town or area would you choose as your franchise *territory*?',
      'What would you want to learn first in *training* for a franchise: the trade, sales or the books?',
      'A franchise of your own: out on the road in a *van*, or in one place behind a counter?',
      'Who would you invite to the *launch* party of your own franchise?',
      '*Self-employed* with a franchise: an early start and a free afternoon, or the other way round?',
      'What would help you most in a franchise *network*: a mentor, a group chat or a yearly meeting?',
      "Who in your *family* would be the first person you'd put to work in a franchise?",
      'What would you gladly leave to *head office* in a franchise: the books, the adverts or the website?',
      'What would be hardest for you in a new franchise: *recruiting* staff, selling or the books?',
    ],
    atWork: {
      asks: [
        '+What would you ask a franchise owner before joining?',
        '+Which job gives the best grounding for running a franchise?',
        '+What helps a new franchise most: training, a mentor or local contacts?',
        'Which would suit you better: starting from scratch or joining a franchise?',
      ],
      cued: [
        'What do new *franchisees* ask about most in their first month?',
        'Which page of a franchise operations *manual* gets opened most often?',
        'How do you get to know a new franchise *territory*: by car, on foot or over coffee?',
        'What changes most when a franchise owner goes *multi-unit*: the hours, the team or the job itself?',
        'What do you remember best about the week your franchise *launched*?',
        'What tells you at a *discovery day* that somebody will do well with a franchise?',
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
      experience: ['Who or what first drew you to your profession?'],
      idea: ['Which part of your profession do you most enjoy explaining to newcomers?'],
      choice: [
        'What would help your career most this year: a new qualification, a network or a conference?',
        '~Keeping up with your profession: reading, talks or asking the youngest in the room?',
      ],
    },
    cued: [
      'What would you do to celebrate becoming *chartered*: dinner, a frame for the wall or a day off?',
      'How do you study best for a professional *exam*: early, late or with others?',
      'What do you like most about a *congress*: the talks, the corridors or the dinner?',
      'Which kind of *lecture* keeps you awake after lunch: stories, pictures or lots of questions?',
    ],
    atWork: {
      asks: [
        'What do you value most in a professional body: the network, the training or the advice?',
        'What would you most like from a professional body this year: training, contacts or guidance?',
        'What did your professional qualification change for you?',
        "What's harder to keep up with in a profession: new rules, or new tools?",
      ],
      cued: [
        'Which *CPD* session have you used the very next day?',
        'What would bring you to a *branch* evening: the topic, the speaker or the people?',
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
      experience: ['What do you and your neighbours share: tools, lifts or garden produce?'],
      choice: ["A vote at a members' meeting: a show of hands, or slips in a box?"],
      problem: ['What takes a co-operative longest to agree on: prices, dates or plans?'],
    },
    cued: [
      'Which *shop* in your village or street should belong to the people who use it?',
      'What would you sell first in a *community owned* pub or cafe?',
      'What would you do with a small *dividend* from your local shop?',
      'Which *fair trade* food do you look for first: coffee, bananas or chocolate?',
    ],
    atWork: {
      asks: [
        'What would you run as a co-operative in your town: a shop, a café or solar panels?',
        'What can any business learn from a co-operative: shared decisions, openness or loyalty?',
        'What draws people to a co-operative first: fair prices, or having a say?',
        'What makes a co-operative a good place to work: a say, fairness or the team?',
      ],
      cued: [
        'How do you welcome a new *founding member* into a co-operative?',
        'What makes an *AGM* worth the trip: the food, the vote or the talk?',
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
      choice: ['Official forms: on paper at a counter, or online from the sofa?'],
      experience: [
        'Which public service near you do you value most?',
        'Which public service did you use last: the bus, the library or the park?',
      ],
      idea: ['Which official form would you rewrite in plain words first?'],
    },
    cued: [
      'What would you ask a *minister* if you had one minute?',
      'Which *council* service do you notice most: bins, parks or libraries?',
      'Which *form* would you turn into one page?',
      'Which question would you put to every *citizen* of your town?',
    ],
    atWork: {
      asks: [
        'What makes a public service easy to use: plain words, short forms or a quick answer?',
        'Which public service turned out far more helpful than you expected?',
        'Which public servant has gone out of their way for you?',
        'What attracts people to a job in public services: purpose, variety or security?',
      ],
      cued: [
        'How do you make a *consultation* reach people who never answer?',
        'Which *digital service* would you copy from another country?',
      ],
    },
  },
];
