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
      idea: ['Which empty wall downtown would you hand to a painter first?'],
      problem: ['Which kind of art is hardest to walk past without stopping?'],
      choice: ['On an art walk: straight to the galleries, or to the artists at work outside?'],
      experience: ['Which piece of art in your home came from somebody local?'],
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
      idea: ['Which kind of shop would you love to see open downtown?'],
      problem: ['Which shop on Main Street is hardest to leave with only one thing?'],
      choice: ['Downtown on a Saturday: breakfast out, a wander or a show?'],
      experience: ['Which downtown shop did you save your pocket money for as a child?'],
    },
    atWork: {
      work: [
        'What does a small shop on Main Street need most: parking, footfall or lower rent?',
        'What fills an empty storefront fastest: a short lease, a pop-up or a fresh front?',
      ],
      people: [
        'Which shop owner on your Main Street knows everybody by name?',
        'Which shop on Main Street do you wish was still there?',
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
      idea: ['Where would you send a visitor who has only one afternoon in your town?'],
      problem: ['~Which place name near you can no visitor pronounce?'],
      choice: ["In a new town: a map, a local's tip or follow your nose?"],
      experience: ['Which place in your own area did you discover far too late?'],
    },
    atWork: {
      work: [
        'What do visitors ask for most often at an information desk?',
        'What keeps visitors in a town overnight: an event, a good meal or a good bed?',
      ],
      people: [
        'Which spot in your town do you send every visitor to first?',
        'Which tip from a local turned a short visit into a great one?',
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
      idea: ['What would you treat yourself to with a small tax refund?'],
      problem: ['Which tax paper takes the longest to find?'],
      choice: ['Your tax return: early in the season, or close to the deadline?'],
      experience: ['Which tip about tax papers do you wish you had known at your first job?'],
    },
    atWork: {
      work: ['Which tax document takes you longest to find each year?'],
      people: [
        "What's the oddest expense you've ever seen on a tax return?",
        'Who taught you to keep your tax papers in order?',
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
      problem: ['Which paper at a closing would you most like explained?'],
      choice: ['Closing day: sign in the morning, or at the end of the day?'],
      experience: ['What do you remember best about closing day on your home?'],
    },
    atWork: {
      work: [
        'What would make closing day easier: fewer papers, plainer words or a checklist?',
        'Which question comes up at the closing table every time?',
      ],
      people: [
        "What's the happiest closing you were part of?",
        'What do you remember about signing your name all those times at a closing?',
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
      idea: ['Which room do you go to first when you look round a house?'],
      problem: ['What do you find hardest to judge at an open house: light, noise or storage?'],
      choice: ['A new home: the big kitchen, the big garden or the short way to work?'],
      experience: ['What made you say "this is it" about your home?'],
    },
    atWork: {
      work: [
        'What do visitors to an open house always look into first?',
        'What matters more before an open house: tidying up, or good photos?',
      ],
      people: [
        "What's the most surprising thing you've ever seen at an open house?",
        'Which house that you showed or toured do you still think about?',
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
      idea: ['Which part of Medicare would you like explained in plain words?'],
      problem: ['Which word on a Medicare plan is the most confusing?'],
      choice: ['Questions about Medicare: on the phone, or face to face?'],
      experience: ['Who helped you or your parents make sense of Medicare?'],
    },
    atWork: {
      work: [
        'What do you check first in a Medicare plan: the doctors, the drugs or the price?',
        'Which question about Medicare plans comes up every single year?',
      ],
      people: [
        'What did you learn when you helped a parent choose a Medicare plan?',
        'Who explained Medicare to you or your parents in a way that finally made sense?',
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
      idea: ['Which practical skill would you go back to class for?'],
      problem: ["What's hardest about going back to class: the time, the homework or the first day?"],
      choice: ['Back to class: mornings, evenings or all online?'],
      experience: ['Which teacher changed what you thought you could do?'],
    },
    atWork: {
      work: [
        'College next to a job: what runs short first, time, money or sleep?',
        'Which community college class would you sign up for tomorrow if you had the time?',
      ],
      people: [
        'Which college class has paid off most in your working life?',
        'Who do you know who went back to college later in life, and where did it lead?',
      ],
    },
  },
];
