import type { Subject } from '../subject';

/** Main Street: its walks and festivals, its offices and the people at its desks. */
export const downtown: readonly Subject[] = [
  {
    name: 'art walk',
    says: [
      'art ?walk',
      '(first|second|third|last) (friday|thursday) (art|gallery|downtown|walk)',
      'gallery (hop|crawl|stroll)',
      'wine walk',
      '(sip|stroll) and (shop|stroll)',
    ],
    clues:
      'galleries, downtown, pop up, artists, live music, storefronts, trolley, stroll, gallery, first friday, exhibit, studio, wine, sip, district, reception, maker, painters, boutique, murals, merchants, map, evening, live painting, sidewalk, hop, artwork, musicians, food truck, demo',
    asks: {
      choice: [
        '+What would you like to see on an art walk: murals, sculpture or galleries?',
        'What goes best with an art walk: live music, coffee or street food?',
        'On an art walk: straight to the galleries, or to the artists at work outside?',
      ],
      idea: ['Which empty wall downtown would you hand to a painter first?'],
    },
  },
  {
    name: 'Main Street',
    says: [
      'main street (america|program|merchant|business|association|festival|director)',
      'downtown (association|business|merchant|development|district|revitali[sz]ation|improvement)',
      'business improvement (district|area)',
      'facade grant',
    ],
    clues:
      'storefronts, facade, merchants, hanging baskets, parklet, vacant, downtown, street lamps, small business, association, facade grant, revitalization, sidewalk, stroll, historic, ribbon cutting, district, street fair, mural, boutique, trick-or-treat, parade, planters, board members, director, community, banners, shop small, parking, beautification, volunteers, economic development',
    asks: {
      choice: [
        '+What brings you to Main Street on a Saturday: coffee, shopping or music?',
        'Downtown on a Saturday: breakfast out, a wander or a show?',
        'Which event would you like to see on Main Street: a market, a parade or a concert?',
      ],
      idea: ['Which kind of shop would you love to see open downtown?'],
    },
    atWork: {
      asks: [
        'Which shop owner on your Main Street knows everybody by name?',
        'What brings people to Main Street on a weekday: lunch, events or late opening?',
        'Which would you add to Main Street first: benches, trees or murals?',
        'What fills an empty storefront fastest: a short lease, a pop-up or a fresh front?',
      ],
    },
  },
  {
    name: 'visitor centre',
    says: [
      '(visitor|visitors|welcome|tourist information|i site) (cent(er|re)|bureau|office)',
      'convention and visitors',
      'travel (and|&) tourism (week|board)',
      'visitor guide',
      'destination marketing',
    ],
    clues:
      'brochures, itinerary, overnight stays, travellers, attractions, scenic byway, hotel tax, tourist, information, map, leaflet, souvenirs, travel, destination, tourism, staff, accommodation, day trip, guided walk, i-site, tourist board, bureau, ambassador, gift shop, holiday, exhibition, coach party, scenic, heritage, picnic',
    asks: {
      idea: ['+Where would you send a visitor who has only one afternoon in your town?'],
      choice: [
        'What would you ask first in a visitor centre: where to eat, walk or swim?',
        'Where do you get your best travel tips: a visitor centre, a guidebook or a local?',
        "In a new town: a map, a local's tip or follow your nose?",
      ],
    },
    atWork: {
      asks: [
        'Which spot in your town do you send every visitor to first?',
        'What should every visitor centre have: a good map, local food or friendly experts?',
        'Which tip from a local turned a short visit into a great one?',
        'What keeps visitors in a town overnight: an event, a good meal or a good bed?',
      ],
    },
  },
  {
    name: 'tax preparation',
    says: [
      'tax (prep|preparer|preparation|season|day|office)',
      '(file|filing|prepare|do) your taxes',
      'enrolled agent',
      '(1040|w 2|w2|1099|t4) (form|slip|return|deadline)',
      'tax (extension|organi[sz]er)',
    ],
    clues:
      'deductions, itemize, receipts, dependents, cpa, withholding, bookkeeper, april 15, refund, irs, filing, return, w-2, preparer, 1099, accountant, appointment, bookkeeping, e-file, credits, extension, documents, enrolled agent, self-employed, deadline, 1040, bring your, ptin, state taxes, child tax credit, audit',
    asks: {
      choice: [
        'What helps you most at tax time: a checklist, an early start or an expert?',
        'Your tax return: early in the season, or close to the deadline?',
        'Where do you keep your papers for the tax return: a folder, a box or the cloud?',
      ],
      idea: ['What would you treat yourself to with a small tax refund?'],
    },
    cued: [
      '*Receipts* for your taxes: in a shoebox, in a folder or as photos on your phone?',
      'Which tax *deduction* did you first hear about from a friend?',
      'What tip about taxes would you give a friend who has just gone *self-employed*?',
      'Getting your tax *refund*: by direct deposit, or as a check in the mail?',
      'Sending off a tax return: *e-file* with one click, or paper in the mail?',
      'How do you like to get your *W-2*: by mail, or as a download?',
      'Which side job would you happily get a *1099* for?',
      '*Bookkeeping* for a small business: a bit every week, or one long evening a month?',
    ],
    atWork: {
      asks: [
        'What makes tax preparation easy: tidy records, good software or a patient expert?',
        'When do you like to start on your tax return: straight away, in stages or near the date?',
        'Which tax document takes you longest to find each year?',
        'Who taught you to keep your tax papers in order?',
      ],
      cued: [
        'Which question about *withholding* do new hires ask most?',
        "What's the first thing you ask a new client with *self-employed* income?",
        'How do you get client *documents* in early: a checklist, a portal or a phone call?',
        'What keeps a tax team going in the last week before *April 15*?',
      ],
    },
  },
  {
    name: 'title and closing',
    says: [
      'title (company|agency|insurance|search|agent)',
      'closing (table|costs|disclosure|agent|gift)',
      'settlement agent',
      'clear to close',
      'escrow officer',
    ],
    clues:
      'deed, escrow, lender, realtor, buyers, wire, signing, keys, notary, closing day, seller, settlement, clear to close, property, insurance, mortgage, closing table, wire fraud, title agent, homeowner, closing costs, underwriter, refinance, transaction, earnest money, homebuyer, contract, paperwork, lien, first-time',
    asks: {
      idea: [
        'How would you celebrate the day you get the keys to your home?',
        'What would you do first on the evening you get the keys to a home?',
        'What would you carry into a new home first?',
      ],
      choice: ['What matters most on closing day: clear papers, a friendly face or no surprises?'],
    },
    cued: [
      "What's one tip you would give a *first-time buyer* before closing?",
      'Who would you call first when you hear the words *clear to close*?',
      'Which word in a list of *closing costs* would you want put in plain English?',
      'Where would you like to meet a *notary*: at home, at work or over coffee?',
      'How do you check that a message about a *wire* transfer is real?',
      "What's the best thing a *realtor* can do for a nervous buyer?",
      "What's a kind thing a *seller* can leave behind for the new owners?",
      'What would you do with the money saved by a *refinance*: paint, travel or put it away?',
    ],
    atWork: {
      asks: [
        'What makes a closing go smoothly: early papers, quick answers or one clear contact?',
        'What would make closing day easier: fewer papers, plainer words or a checklist?',
        'How do you prefer to sign at a closing: in person, online or a bit of both?',
        'What do you remember about signing your name all those times at a closing?',
      ],
      cued: [
        'Which part of *title insurance* takes longest to explain to a buyer?',
        'What makes a *lender* a pleasure to work with on a busy closing?',
        'How do you talk to clients about *wire fraud* without scaring them?',
        'Which time of the month is busiest for an *escrow* team?',
      ],
    },
  },
  {
    name: 'open house',
    says: [
      'open house (sunday|saturday|weekend|alert)',
      '(open home|house hunting|home for sale|just listed|new listing)',
      '(auction|inspection) this saturday',
      '[1-9] (bed|bedroom),? [1-9] bath',
    ],
    clues:
      'listing, realtor, bedrooms, bath, kitchen island, backyard, square feet, curb appeal, school district, just listed, property, sq ft, kitchen, agent, inspection, auction, bathroom, buyer, garage, showing, tour, mls, move-in ready, viewing, floor plan, real estate, home for sale, neighborhood, vendor, asking price, open home, granite, offers',
    asks: {
      choice: [
        '+What do you look at first at an open house: the kitchen, the garden or the light?',
        'A new home: the big kitchen, the big garden or the short way to work?',
      ],
      idea: ['Which room do you go to first when you look round a house?'],
      experience: ['Which question do you always ask at an open house?'],
    },
    cued: [
      'What would you use a *kitchen island* for in a new home: cooking, homework or coffee?',
      'What would you put in the *backyard* of a new home first: a swing, a grill or a tree?',
      'What would you turn a spare *bedroom* in a new home into?',
      'In your next home: a deep *bath*, or a walk-in shower?',
      'What would go into the *garage* of your next home besides the car?',
      'What do you look for first in a *neighborhood* when you tour homes: park, bakery or bus stop?',
      'What gives a house *curb appeal* for you: the door, the porch or the garden?',
      'What do you look at first in a home *listing*: the photos, the map or the floor plan?',
      'Which would you choose at an open house: *move-in ready*, or a project?',
      'Who do you bring along on a *tour* of a house: a parent, a friend or the children?',
    ],
    atWork: {
      asks: [
        'Which room sells a home fastest at an open house: the kitchen, the living room or the garden?',
        'What matters most at an open house: light, tidy rooms or a warm welcome?',
        'What do visitors to an open house always look into first?',
        "What's the most surprising thing you've ever seen at an open house?",
      ],
      cued: [
        'Which takes you longest on a new home *listing*: the photos, the text or the floor plan?',
        'What do you suggest first to a seller for more *curb appeal*: paint, pots or a mown lawn?',
        'What do first-time *buyers* ask you most often at an open house?',
        'What do you carry to every house *showing*: shoe covers, spare bulbs or a tape measure?',
        'Which room do you start with when you are *staging* a home for an open house?',
        'What did your very first open house as an *agent* teach you?',
      ],
    },
  },
  {
    name: 'Medicare plans',
    says: [
      'medicare',
      '(open|annual|marketplace|obamacare|aca) enroll?ment',
      'medigap',
      'marketplace (plan|coverage|insurance)',
      '(turning|turn) 65',
    ],
    clues:
      'part b, premiums, advantage plan, supplement, deductible, copay, licensed agent, prescriptions, enrollment, advantage, turning 65, agent, medigap, coverage, part d, seniors, october 15, december 7, insurance, marketplace, eligible, broker, zip code, dental, benefits, providers, subsidy, aca, hmo, no-cost review',
    asks: {
      idea: [
        'Which part of Medicare would you like explained in plain words?',
        'Which question would you ask first about Medicare plans?',
      ],
      choice: [
        'What matters most to you in a Medicare plan: doctors, prescriptions or costs?',
        'Questions about Medicare: on the phone, or face to face?',
      ],
    },
    atWork: {
      asks: [
        'What do you check first in a Medicare plan: the doctors, the drugs or the price?',
        'Which part of Medicare would you explain first to somebody new to it?',
        'What helps people most in choosing a Medicare plan: a checklist, a call or a meeting?',
        'Which question about Medicare plans comes up every single year?',
      ],
    },
  },
  {
    name: 'community college',
    says: [
      '(community|technical|tribal|junior) college',
      'tafe',
      '(associate|associates) degree',
      'dual enroll?ment',
      '(ged|adult education) (class|classes|graduate|program)',
      'trade school',
    ],
    clues:
      'transfer, certificate, semester, advisor, tuition, welding, nursing, registration, campus, students, degree, enrollment, associate, fafsa, courses, classes, workforce, faculty, scholarship, dual enrollment, tafe, credits, instructor, ged, adult learner, trades, fall classes, commencement, career',
    asks: {
      idea: [
        '+Which class would you sign up for at a community college?',
        'Which practical skill would you go back to class for?',
      ],
      choice: [
        '+What would you like to learn next: a trade, a language or something creative?',
        'Back to class: mornings, evenings or all online?',
      ],
    },
    atWork: {
      asks: [
        '+What makes college possible next to a job: evening classes, online classes or study leave?',
        'Which community college class would you sign up for tomorrow if you had the time?',
        'Which short course would help your team most this year?',
        'Which college class has paid off most in your working life?',
      ],
    },
  },
];
