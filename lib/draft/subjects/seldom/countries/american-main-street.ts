import type { Subject } from '../../subject';

/** Main Street: its walks and festivals, its offices and the people at its desks. */
export const americanMainStreet: readonly Subject[] = [
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
        'On an art walk: straight to the galleries, or to the artists at work outside?',
      ],
      idea: ['Which empty wall downtown would you hand to a painter first?'],
      experience: ['Which piece of art in your home came from somebody local?'],
    },
    cued: [
      'Which would you stop at longest on an art walk: *murals* or shop windows?',
      'What do you like best about an evening *downtown*: shop windows, music or food?',
      'What makes you step into a *gallery* you have never been in?',
      'Who would you bring along for *live painting* and a stroll?',
    ],
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
        '+Downtown on a Saturday: breakfast out, a wander or a show?',
      ],
      idea: ['+Which kind of shop would you love to see open downtown?'],
      experience: ['Which downtown shop did you save your pocket money for as a child?'],
    },
    cued: [
      'What would you paint on a *mural* in the middle of downtown?',
      'Which flowers would you choose for the *planters* along Main Street?',
      'What do you go to a *street fair* for: the food, the music or the people you bump into?',
      'Where do you like to watch a *parade* on Main Street: at the start, the corner or from upstairs?',
    ],
    atWork: {
      asks: [
        'Which new business would you welcome on Main Street: a bakery, a bookstore or a hardware store?',
        'Which shop owner on your Main Street knows everybody by name?',
        'Which event helps Main Street shops most: a street fair, a late opening or a holiday market?',
        'What brings people to Main Street on a weekday: lunch, events or late opening?',
      ],
      cued: [
        'Which kind of shop fills a *vacant* storefront best: food, gifts or services?',
        'What draws the most people to a *ribbon cutting*: cake, music or curiosity?',
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
        "In a new town: a map, a local's tip or follow your nose?",
        'Which souvenir would you take home from a visitor centre: a postcard, a map or local honey?',
      ],
      experience: ['Which place in your own area did you discover far too late?'],
    },
    cued: [
      'Which *souvenir* would you bring a friend from your own town?',
      'Which *leaflet* do you always pick up in a holiday town: walks, food or castles?',
      'Which *day trip* from your town would you send everybody on?',
      'Which local sight looks best on a *map* drawn by a child?',
    ],
    atWork: {
      asks: [
        '+Which spot in your town do you send every visitor to first?',
        'How do visitors like to plan a day: a map, an app or a chat with a local?',
        'What should every visitor centre have: a good map, local food or friendly experts?',
        'Which local product would you put on a visitor centre shelf first?',
      ],
      cued: [
        'Which question do *visitors* ask most at your information desk?',
        'What makes a good *volunteer* behind the desk of a visitor centre?',
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
      experience: [
        '+What do you do first once your tax return is filed?',
        "+What's the nicest thing you've ever bought with a tax refund?",
      ],
      idea: [
        '+Which part of a tax return would you gladly hand over?',
        '+Which tax form would you most like explained in plain words?',
      ],
      choice: [
        '+Where do you keep your tax papers: in a folder, in a drawer or on a computer?',
        '+What helps you most with a tax return: a checklist, a reminder or a person to ask?',
      ],
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
        'Which tax document takes you longest to find each year?',
        'Which tax topic would help small businesses most: deductions, deadlines or records?',
        'What do you value most in a tax preparer: accuracy, clear advice or year-round help?',
        'What makes tax preparation easy: tidy records, good software or a patient expert?',
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
      idea: ['What would you do first on the evening you get the keys to a home?'],
      experience: ['What do you remember best about closing day on your home?'],
      problem: ['Which paper at a closing would you most like explained?'],
      choice: ['Closing day: sign in the morning, or at the end of the day?'],
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
        'What do buyers value most in a title team: clear updates, accuracy or a friendly contact?',
        'What helps agents most with a closing: quick answers, early checks or online tracking?',
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
        '+What makes a home feel right at an open house: the light, the layout or the view?',
        'A new home: the big kitchen, the big garden or the short way to work?',
      ],
      idea: ['Which room do you go to first when you look round a house?'],
      experience: ['What made you say "this is it" about your home?'],
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
        'What helps an open house most: good light, fresh flowers or a friendly host?',
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
      idea: ['+Which part of Medicare would you like explained in plain words?'],
      choice: [
        'Questions about Medicare: on the phone, or face to face?',
        'What matters most to you in a Medicare plan: doctors, prescriptions or costs?',
      ],
      problem: ['Which word on a Medicare plan is the most confusing?'],
    },
    cued: [
      'Who would you take along to talk over a plan before *turning 65*?',
      'Which matters most to you in a plan: *dental*, vision or a doctor you know?',
      'How do you keep track of your *prescriptions*: a list, a pill box or a good pharmacist?',
      'When do you like to deal with *enrollment* paperwork: first day, last day or in between?',
    ],
    atWork: {
      asks: [
        'What do you check first in a Medicare plan: the doctors, the drugs or the price?',
        'Which part of Medicare would you explain first to somebody new to it?',
        'What helps people most in choosing a Medicare plan: a checklist, a call or a meeting?',
        'Which question about Medicare plans comes up every single year?',
      ],
      cued: [
        'Which question about *Part B* do people ask an agent first?',
        'What helps an agent most in the *enrollment* season: lists, coffee or a tidy calendar?',
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
      choice: [
        '+What would you like to learn next: a trade, a language or something creative?',
        '+Back to class: mornings, evenings or all online?',
      ],
      idea: [
        '+Which class would you sign up for at a community college?',
        '+Which practical skill would you go back to class for?',
      ],
    },
    cued: [
      'What would you like to make in a *welding* class: a gate, a grill or a sculpture?',
      'Which subject would you choose for a *certificate* course: welding, baking or a language?',
      'What do you like to have in your bag on the first day of a *semester*?',
      'Who would you bring along to an open day on *campus*: a friend, a parent or your child?',
    ],
    atWork: {
      asks: [
        'Which community college class would you sign up for tomorrow if you had the time?',
        'What would you go back to college to study?',
        'Which skill from a class do you still use at work?',
        'What helps adults return to study: flexible hours, support or a clear goal?',
      ],
      cued: [
        'Which short *certificate* is most useful in your trade at the moment?',
        'What makes a good *advisor* for adults who go back to college?',
      ],
    },
  },
];
