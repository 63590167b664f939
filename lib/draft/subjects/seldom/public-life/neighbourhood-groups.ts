import type { Subject } from '../../subject';

/** What people run together where they live. */
export const neighbourhoodGroups: readonly Subject[] = [
  {
    name: 'village hall',
    says: [
      'village hall',
      '(parish|memorial|church|scout|mission) hall',
      'hall (hirer|booking|committee|hire)',
      'hire the hall',
    ],
    clues:
      'hirer, slimming group, brownies, stacking chairs, trestle, whist, trustee, kitchen, stage, committee, hire, bookings, jumble, coffee morning, table, parish, badminton, chairs, market, whist drive, pilates, caretaker, playgroup, roof fund, quiz night, wedding, car park, flooring, pantomime, capacity, noticeboard, harvest supper, defibrillator',
    asks: {
      choice: [
        'What gets you to the village hall: a weekly class, a quiz or a party?',
        'Which evening in the village hall would you go to first: a quiz, a film or a dance?',
      ],
      experience: [
        'What makes a great evening in a village hall?',
        "What's your favourite memory of a village hall?",
        'Which village hall event brings the most people together?',
      ],
    },
    cued: [
      "What's worth an early start at a *jumble* sale: books, china or coats?",
      'What cake would you hope for at a *coffee morning*?',
      'Which job would you do at a village *market*: a stall, tea or parking?',
      'What would you like to learn in a *pilates* or yoga class at the hall?',
      'Who is your best partner for *badminton*: a friend, a neighbour or a parent?',
      'What would you put on the *stage*: a panto, a play or a band?',
      'How would you fill a *kitchen* in the hall: big teapot, good oven or plenty of mugs?',
      "Which children's party would you plan in a hall: *bouncy castle*, magician or disco?",
    ],
    atWork: {
      asks: [
        'What makes a village hall easy to hire: online booking, simple terms or a helpful keyholder?',
        'What fills a village hall fastest: a quiz, a dance or a cake sale?',
        'Who quietly keeps the hall in your village or town going?',
        'Which event would you hold in a village hall: a workshop, a fair or a film night?',
      ],
      cued: [
        'How do you find a new *trustee*: ask in person, a notice or a coffee morning?',
        'What persuades a *hirer* to come back: clean floor, warm room or easy booking?',
        'Which *grant* form would you simplify first?',
        'Who keeps the *bookings* diary best: one person, a rota or an online calendar?',
      ],
    },
  },
  {
    name: "men's shed",
    says: ["(men|women)'?s?'? shed", 'community shed', 'shedder'],
    clues:
      'lathe, woodwork, workshop, retired, yarn, blokes, bird boxes, bench, tools, cuppa, loneliness, tea, shedder, timber, repair, chat, saw, tinkering, banter, toys, shoulder to shoulder, project, wellbeing, volunteer, bandsaw, planter, metalwork, skills, mental health, restore',
    asks: {
      idea: [
        '+What would you build first with a workbench and good company?',
        "+Which skill could you pass on at a men's shed?",
      ],
      experience: [
        '+What have you made in a workshop that is still in use at home?',
        '+What was the first thing you ever made out of wood?',
      ],
      choice: [
        'At a community shed: making something, or a cup of coffee and a chat?',
        "Which project would you start in a men's shed: a bird box, a bench or a toy train?",
      ],
    },
    cued: [
      'What would you turn first on a *lathe*: a bowl, a pen or a candlestick?',
      'Which bird would you like to see in a *bird box* of your own: a tit, a robin or a sparrow?',
      'What goes best with a *cuppa* in the workshop: biscuits, cake or a bacon roll?',
      'Which *timber* smells best when you cut it: pine, oak or cedar?',
      'Which wooden *toy* would you make for a child you know?',
      'Who did the oldest of your *tools* belong to before you?',
      'What would you like to learn when you are *retired*: carving, metalwork or the guitar?',
      'Where in your town would a new wooden *bench* be most welcome?',
    ],
    atWork: {
      asks: [
        'What gets men through the door of a shed the first time: tools, tea or a mate?',
        'What did an older man teach you to make or mend with your hands?',
        "What would your team make with a men's shed: planters, benches or bird boxes?",
        "How could a business help a men's shed best: timber, tools or a talk?",
      ],
      cued: [
        'What could your firm give a community *workshop*: offcuts, tools or an afternoon of help?',
        'Which skill from your job would you teach as a *volunteer* at a community shed?',
        'What helps *wellbeing* at work most: making something, a walk or lunch together?',
        'What would you like a *retired* colleague to come back and teach for an afternoon?',
      ],
    },
  },
  {
    name: 'parish council',
    says: [
      '(parish|town|community|ward) (council|clerk|meeting|councillor)',
      'parish (newsletter|plan|precept)',
      'neighbourhood plan',
      'annual parish',
    ],
    clues:
      'agenda, minutes, planning application, verge, precept, clerk, councillor, vacancy, co-option, bench, noticeboard, consultation, footpath, chairman, village, resident, pothole, allotment, ward, bus shelter, annual meeting, public participation, newsletter, dog fouling, mayor, grass cutting, speeding, standing orders, neighbourhood plan, cemetery',
    asks: {
      choice: [
        '+How do you get your local news: noticeboard, newsletter or talk at the shop?',
        'Which project would you like to see in your parish: a playground, a footpath or a garden?',
      ],
      experience: ['Which local event do you look forward to every year?'],
      idea: ['Where near you would you put a new bench?'],
    },
    cued: [
      'Which *footpath* near you would you show a visitor first?',
      'What should the *noticeboard* in your village always have on it?',
      'What would you grow on an *allotment* in your parish?',
      'What colour should the *bus shelter* be painted?',
    ],
    atWork: {
      asks: [
        'What makes a good councillor: listening, patience or local knowledge?',
        'How do you like to hear from a local council: email, noticeboard or meeting?',
        'Which local project would you support as a business: a bench, a playground or flowers?',
        'Who got a small thing changed where you live, and what was it?',
      ],
      cued: [
        'What makes a good *clerk* in your experience: memory, tact or a tidy folder?',
        'Which item on the *agenda* gets the most people into the room?',
      ],
    },
  },
  {
    name: 'allotment society',
    says: [
      'allotment(s| society| association| site| holder| plot)?',
      'plot ?holder',
      'vacant plot',
      'allotmenteer',
    ],
    clues:
      'plots, watering, hoses, compost, shed, courgettes, manure, water butt, rhubarb, potato, waiting list, runner bean, seed, holder, greenhouse, weeds, slug, onion, tap, harvest, raised bed, glut, digging, scarecrow, spade, veg, wheelbarrow, inspection, vacant, trading hut, rent',
    asks: {
      experience: [
        'Which allotment crop are you proudest of?',
        'What do you most like to share from an allotment?',
        '~What do you always grow too much of on the allotment?',
      ],
      idea: ['What would you grow first on a new allotment?'],
      choice: ['On an allotment: vegetables, fruit or flowers?'],
    },
    cued: [
      'What do you make with the first *rhubarb* of the year: crumble, jam or gin?',
      'What do you do with one *courgette* too many: bake a cake, make soup or ask the neighbours?',
      'What must a good allotment *shed* have: a kettle, a chair or a radio?',
      'What does a *slug* find first on an allotment: lettuces, beans or strawberries?',
      'How do you put up the canes for *runner beans*: as a wigwam, in a row or as an arch?',
      'What gets the best spot in a *greenhouse*: tomatoes, cucumbers or a chair?',
      'What do you put on a *compost* heap most: peelings, grass or coffee grounds?',
      'What would you plant first on coming to the top of an allotment *waiting list*?',
    ],
  },
  {
    name: 'elections',
    says: [
      '(local|general|council|parish|by|federal|state) ?election',
      'polling (station|day|place|card)',
      'postal vote',
      'voter (id|registration)',
      'register to vote',
      'hustings',
      'returning officer',
    ],
    clues:
      'ballot, candidates, ward, turnout, photo id, electoral, voters, polls, vote, polling station, postal, register, voter id, councillor, hustings, manifesto, canvass, results, count, democracy, mp, seat, party, returning officer, nomination, leaflet, polling day, deadline, by-election, mayor, booth',
    asks: {
      idea: ['+What would you explain to a first-time voter?'],
      experience: [
        '+What is the strangest polling station you have ever seen?',
        '+Where did you cast your very first vote?',
        'Who first took you along to vote?',
      ],
    },
    cued: [
      'What do you take to the *polling station*: a dog, a child or a friend?',
      '*Postal* vote or polling booth: which do you like?',
      'Which question would you ask a *candidate* on your doorstep?',
      'How late do you stay up for the *results* on election night?',
    ],
    atWork: {
      asks: [
        'What helps first-time voters most: a friend, a clear guide or a polling place nearby?',
        'How can a workplace help people vote: flexible hours, a reminder or a lift?',
        'What makes a polling station run well: clear signs, good staff or short queues?',
        'What do you remember from a day at a polling station?',
      ],
      cued: [
        'What do *polling station* teams eat on a long day?',
        'What do first-time *voters* ask most at the desk?',
      ],
    },
  },
  {
    name: 'credit union',
    says: ['credit union', 'community bank', 'savings club', 'christmas savings', 'building society agm'],
    clues:
      'annual general meeting, nomination, dividend, common bond, loans, savers, agm, member, interest, savings, payroll deduction, borrow, christmas club, not-for-profit, account, branch, doorstep lender, deposit, budgeting, ethical, debt, shares, affordable, direct debit, teller, mortgage, rainy day, apr, cooperative, finance, junior saver',
    asks: {
      choice: [
        'How do you like to deal with a credit union: at the counter, by phone or in the app?',
        'What makes a loan application feel easy: quick answers, plain words or a friendly face?',
      ],
      experience: [
        'Which big family expense is easier with a plan?',
        'What does being a member of a credit union mean to you?',
      ],
    },
    cued: [
      'What would bring you along to a credit union *AGM*: a supper, a raffle or a good speaker?',
      'What would a credit union *loan* go towards first in your home: a car, a kitchen or a course?',
      'When is the right time to start a credit union *Christmas* fund: January, summer or autumn?',
      'Who first told you about the credit union before you became a *member*?',
      'Where did you keep your coins as a *junior saver*: a jar, a tin or a piggy bank?',
      'Saving with a credit union through *payroll*: always the same amount, or more after a pay rise?',
      'How do you like to deal with a credit union: at the *branch*, by phone or in an app?',
      'What would you do with a credit union *dividend*: spend it, save it or share it?',
      'What do you keep your *budget* in as a credit union saver: an app, a notebook or your head?',
      'What comes first in a credit union *rainy day* fund: the car, the roof or the washing machine?',
    ],
    atWork: {
      asks: [
        'What do members value most in a credit union: fairness, service or being local?',
        'What makes working at a credit union rewarding?',
        'What builds trust between a credit union and its members?',
        'Which quality do credit union staff need most: patience, fairness or local knowledge?',
      ],
    },
  },
  {
    name: "residents' association",
    says: [
      "(residents|tenants|homeowners|owners|neighbou?rs|street|block)'?s?'? association",
      'hoa meeting',
      'strata committee',
      'apartment association',

      'gated community',
    ],
    clues:
      'residents, agm, communal, committee, stairwell, neighbours, street party, parking, litter, hoa, block, strata, flat, bunting, estate, management company, planning, service charge, noticeboard, bins, objection, tenant, crime, newsletter, lift, landlord, council, garden, street, maintenance, petition',
    asks: {
      idea: ['Which dish do you like to bring to a street party?'],
      choice: [
        'When new neighbours move in: a card, a cake or a wave?',
        'What makes good neighbours: a friendly hello, a helping hand or a shared party?',
      ],
      experience: ['How did you first get talking to your next-door neighbours?'],
    },
    cued: [
      'Which game would you play at a *street party*: tug of war, skittles or a quiz?',
      'Where would you hang *bunting* in your street: gate to gate or tree to tree?',
      'How do you remember which *bins* go out: an app, the calendar or the neighbours?',
      'What would you pin on the *noticeboard* today: a thank-you, a swap or a question?',
    ],
  },
  {
    name: 'housing association',
    says: [
      'housing (association|co ?op|trust)',
      'social (housing|landlord)',
      'affordable (homes|rent)',

      'council homes',
      'sheltered housing',
      'retirement (living|village)',
    ],
    clues:
      'tenants, repairs team, scheme manager, rent, estate, communal, social housing, landlord, repairs, affordable, shared ownership, resident, home, scheme, keys, damp, council, waiting list, development, bungalow, retrofit, allocation, kitchen, extra care, supported living, lettings, mould, service charge, boiler, tenancy, flats, benefits',
    asks: {
      choice: [
        'How would you rather report a repair: by phone, online or in person?',
        'Which event would bring neighbours together best: a barbecue, a planting day or a quiz?',
      ],
      idea: ['Which plant would you like to see by the entrance where you live?'],
      experience: ['What did you eat on your first evening in a new home?'],
    },
    cued: [
      'Which room would you paint first with new *keys* in your hand?',
      'What would you plant in the *communal* garden: fruit trees, herbs or roses?',
      'Which would you choose: a *bungalow* with a garden, or a top-floor flat with a view?',
      'What makes a new *kitchen* feel like home: the kettle, the curtains or the first dinner?',
    ],
    atWork: {
      asks: [
        '+Which improvement do tenants notice first in their homes?',
        '+How should tenants hear about planned works: a letter, a text or a visit?',
        'What makes tenants proud of where they live?',
        'What makes a housing association a good landlord?',
      ],
      cued: [
        'Which *repairs* job gives your team most thanks: heating, a door or a dripping tap?',
        'What do *tenants* ask for most at an open evening: news, names or a date?',
      ],
    },
  },
  {
    name: 'community shop',
    says: [
      'community (shop|pub|owned|share offer|store|cinema|land trust)',
      'village (shop|stores|post office)',
      'save (our|the) (pub|shop|post office)',
      'share offer',
    ],
    clues:
      'shareholders, volunteers, post office, village, newspapers, shares, share offer, pub, milk, bread, groceries, till, stock, eggs, deli, manager, counter, supplier, parcel, stamps, committee, cheese, saved, cooperative, café, refill, rota, staples, lifeline',
    asks: {
      idea: ["+Which local food do you like to find on the village shop's shelves?"],
      choice: [
        'What do you like most about a community shop: the chat, the local food or being so near?',
        '~At the village shop: in and out for milk, or stay for the news?',
      ],
      experience: ['What did you buy with your pocket money at the local shop?'],
    },
    cued: [
      'Which *cheese* should every village shop keep on the counter?',
      'What would you send in a *parcel* from a village post office?',
      'How do you like your village *bread*: a white loaf, brown or still warm?',
      'Which job would you like best in a *village* shop: the till, the deli or the deliveries?',
    ],
    atWork: {
      asks: [
        'What would you most like to see on the shelves of a community shop near you?',
        'Which service would you add to a community shop first: parcels, a café or home delivery?',
        'What makes a community shop special: local produce, friendly faces or the post office?',
        'What keeps a community shop going: the volunteers, the basics or the chat?',
      ],
      cued: [
        'What helped most in winning *shareholders* for a shop you know?',
        'Which product do *volunteers* at the till get asked for most often?',
      ],
    },
  },
  {
    name: 'local history',
    says: [
      '(local|family|oral|village) history (society|group|day|talk|fair)?',
      'histor(y|ical) society',
      'genealog(y|ist)',
      'family tree',
      'archive (day|group|open)',
      'old photographs of',
      'ancestr(y|or)',
    ],
    clues:
      'parish register, census, archives, victorian, reminiscence, workhouse, photograph, talk, society, map, heritage, oral history, exhibition, century, museum, ancestor, research, war memorial, speaker, record, medieval, postcard, street, old photos, walk, mill, then and now, memories, plaque, historian',
    asks: {
      idea: [
        '+Which local legend would you love to be true?',
        '+Which local story should every child in town hear?',
        '+What would you ask the first people who lived on your street?',
        '+Which place name near you would you like to know the origin of?',
      ],
      experience: ['+Which old shop in your town do you remember best?'],
      choice: ['+How do you like your local history: on a walk, in a talk, in a book or on a podcast?'],
    },
    cued: [
      'Which job in a *Victorian* town would you have liked: baker, lamplighter or postman?',
      'What would you look up first in an old *census* of your street?',
      'Which *museum* did you visit with your school?',
      'What would you write on a *postcard* from your street for people in a hundred years?',
    ],
  },
  {
    name: "women's institute",
    says: [
      "women'?s institute",
      '(wi|ica) (meeting|group|guild|cake|market)',
      'country ?women',
      'cwa',
      "townswomen'?s guild",
      "mothers'? union",
      'soroptimist',
      'inner wheel',
    ],
    clues:
      'guest speaker, jam, jerusalem, competition table, guild, raffle, federation, cake, talk, speaker, craft, meeting, resolution, branch, president, knitting, bunting, baking, committee, ladies, tea, scones, centenary, produce show, flower arranging, cwa, membership, sewing, campaign',
    asks: {
      idea: ['+Which talk or craft would get you out to a meeting on a weekday evening?'],
      choice: [
        'What brings you to a meeting: the talk, the company or the cake?',
        'Which craft evening would you choose: knitting, pottery or flower arranging?',
      ],
      experience: ['What did your grandmother teach you to make or bake?'],
    },
    cued: [
      'Which *jam* would you enter in a produce show: strawberry, plum or marmalade?',
      'How do you like your *scones*: plain, fruit or cheese?',
      'Which *craft* would you like to be shown in one evening?',
      'Which *speaker* would fill your village hall: a gardener, an explorer or an author?',
    ],
  },
  {
    name: 'Rotary and Lions',
    says: [
      'rotary( club|act)?',
      'rotarian',
      'lions club',
      'kiwanis',
      'round table',
      'service club',
      'freemason',
      'masonic lodge',
      'santa sleigh',
    ],
    clues:
      'sleigh, district governor, collection buckets, cheque presentation, fellowship, charity, service, rotarian, fundraising, santa sleigh, polio, president, good cause, district, donation, member, collection, dinner, duck race, governor, youth exchange, kiwanis, volunteer, raffle, paul harris, eyeglasses, swimathon, inner wheel, club night, bucket, food bank, barbecue, charter night, shelterbox',
    asks: {
      idea: ['Which good cause near you could do with a helping hand?'],
      choice: [
        'Where would you help at a charity event: the barbecue, the raffle or the gate?',
        'Which charity event would you enjoy most: a quiz, a beer festival or a sponsored walk?',
      ],
      experience: ['What was the first charity event you ever helped at?'],
    },
    cued: [
      'What would you play from the speakers of a *Santa sleigh* going through your streets?',
      'Which number would you put on your plastic duck in a *duck race*?',
      'What prize would you most like to win in a charity *raffle*: a hamper, a meal or a trip?',
      'Where would you send a teenager on a *youth exchange*: Japan, Brazil or Norway?',
    ],
    atWork: {
      asks: [
        'What would you enjoy most in a service club: projects, speakers or friendships?',
        'What raises most at a charity event: the raffle, the auction or the cake stall?',
        'How could your business support a service club: sponsorship, volunteers or raffle prizes?',
        'Which would you organise first for charity: a quiz, a walk or a market stall?',
      ],
      cued: [
        'What first brought you to *Rotary* or Lions: a friend, a project or a breakfast?',
        'Which kind of *speaker* fills the room at a club lunch: travellers, locals or business people?',
      ],
    },
  },
];
