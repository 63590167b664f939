import type { Subject } from '../subject';

/** What people run together where they live. */
export const neighbours: readonly Subject[] = [
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
      idea: ['Which class or event would you like to see in a village hall?'],
      problem: ['~What always gets left behind in a village hall after a party?'],
      choice: ['What gets you to the village hall: a weekly class, a quiz or a party?'],
      experience: ['What was the last thing you went to a village hall for?'],
    },
    atWork: {
      work: [
        'What fills a village hall fastest: a quiz, a dance or a cake sale?',
        'Which part of a village hall gets used most?',
      ],
      people: [
        'Who quietly keeps the hall in your village or town going?',
        'Which evening in a village hall do you still remember?',
      ],
    },
  },
  {
    name: "men's shed",
    says: ["(men|women)'?s?'? shed", 'community shed', 'shedder'],
    clues:
      'lathe, woodwork, workshop, retired, yarn, blokes, bird boxes, bench, tools, cuppa, loneliness, tea, shedder, timber, repair, chat, saw, tinkering, banter, toys, shoulder to shoulder, project, wellbeing, volunteer, bandsaw, planter, metalwork, skills, mental health, restore',
    asks: {
      idea: ['What would you build first with a workbench and good company?'],
      problem: ['Which job in a workshop do you find hardest to do on your own?'],
      choice: ['At a community shed: making something, or a cup of coffee and a chat?'],
      experience: ['What have you made in a workshop that is still in use at home?'],
    },
    atWork: {
      work: [
        'What gets men through the door of a shed the first time: tools, tea or a mate?',
        "What does a men's shed always need more of?",
      ],
      people: [
        'What did an older man teach you to make or mend with your hands?',
        'Which friendship do you know of that began over a workbench?',
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
      idea: ['Where near you would you put a new bench?'],
      problem: ['Which dull corner near you could do with some flowers?'],
      choice: ['How do you get your local news: noticeboard, newsletter or talk at the shop?'],
      experience: ['Which local event do you look forward to every year?'],
    },
    atWork: {
      work: [
        'What do people raise most at a council meeting: parking, dogs or potholes?',
        'Which job would a parish council get done fastest with a few more hands?',
      ],
      people: [
        'Who got a small thing changed where you live, and what was it?',
        'What made somebody you know stand for the local council?',
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
      idea: ['What do you like to eat straight off the plot, before it reaches the kitchen?'],
      problem: ['~What do you always grow too much of on the allotment?'],
      choice: ['On the allotment: digging all afternoon, or a quiet hour picking?'],
      experience: ['What was the first thing you ever grew on an allotment?'],
    },
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
      idea: ['How do you like to follow election night: on the sofa, on the radio or in bed?'],
      problem: ['What do you find hardest to find out about a candidate before you vote?'],
      choice: ['When do you vote: before work, by post or just before the polls close?'],
      experience: ['Where did you cast your very first vote?'],
    },
    atWork: {
      work: [
        'What takes longest on election night: the counting, the checking or the waiting?',
        'What helps first-time voters most: a friend, a clear guide or a polling place nearby?',
      ],
      people: [
        'What do you remember from a day at a polling station?',
        'Who took you along to vote when you were a child?',
      ],
    },
  },
  {
    name: 'credit union',
    says: ['credit union', 'community bank', 'savings club', 'christmas savings', 'building society agm'],
    clues:
      'annual general meeting, nomination, dividend, common bond, loans, savers, agm, member, interest, savings, payroll deduction, borrow, christmas club, not-for-profit, account, branch, doorstep lender, deposit, budgeting, ethical, debt, shares, affordable, direct debit, teller, mortgage, rainy day, apr, cooperative, finance, junior saver',
    asks: {
      idea: ['What would you save up for with a little put away every week?'],
      problem: ['What helps you most to save money: a clear goal, a set day or an automatic payment?'],
      choice: ['How do you save: a little every week, or whatever is left at the end of the month?'],
      experience: ['What was the first thing you ever saved up for?'],
    },
    atWork: {
      work: [
        'What do people ask most often before they join a credit union?',
        'What makes saving at work easiest: a payday deduction, a goal or a friend who saves too?',
      ],
      people: [
        'Who taught you to put a little aside each week?',
        'Which small loan came at just the right moment for somebody you know?',
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
      problem: ['~What do you most often have to borrow from the neighbours?'],
      choice: ['When new neighbours move in: a card, a cake or a wave?'],
      experience: ['How did you first get talking to your next-door neighbours?'],
    },
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
      idea: ['Which plant would you like to see by the entrance where you live?'],
      problem: ['What takes you longest to get used to in a new home?'],
      choice: ['How would you rather report a repair: by phone, online or in person?'],
      experience: ['What did you eat on your first evening in a new home?'],
    },
    atWork: {
      work: [
        'What makes a new tenant feel at home fastest: the keys, the neighbours or a warm welcome?',
        'What do tenants value most in a landlord: speed, a friendly voice or plain answers?',
      ],
      people: [
        'Which caretaker or housing officer do you remember, and what for?',
        'What have you seen neighbours on an estate do for each other?',
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
      idea: ["Which local food do you like to find on the village shop's shelves?"],
      problem: ['~What do you always run out of when the shops are shut?'],
      choice: ['~At the village shop: in and out for milk, or stay for the news?'],
      experience: ['What did you buy with your pocket money at the local shop?'],
    },
    atWork: {
      work: [
        'What keeps a community shop going: the volunteers, the basics or the chat?',
        "What's hardest to stock right in a village shop: bread, fresh fruit or newspapers?",
      ],
      people: [
        'Who behind the counter of a village shop do you still remember by name?',
        'What would you most like to see on the shelves of a community shop near you?',
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
      idea: ['Which street near you would you like to see as it was a century ago?'],
      problem: ['Which branch of your family tree is hardest to trace?'],
      choice: ['Where are your old family photos: in albums, in a box or on the wall?'],
      experience: ['Which old family story do you hear again and again?'],
    },
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
      idea: ['Which talk or craft would get you out to a meeting on a weekday evening?'],
      problem: ['Which cake do you find hardest to get just right?'],
      choice: ['What brings you to a meeting: the talk, the company or the cake?'],
      experience: ['What did your grandmother teach you to make or bake?'],
    },
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
      problem: ['Which day of the week is hardest to keep free for volunteering?'],
      choice: ['Where would you help at a charity event: the barbecue, the raffle or the gate?'],
      experience: ['What was the first charity event you ever helped at?'],
    },
    atWork: {
      work: [
        'What raises most at a charity event: the raffle, the auction or the cake stall?',
        "What's hardest for a service club to find: new members, free evenings or drivers?",
      ],
      people: [
        'Who first brought you along to a service club or its charity stall?',
        'Which small project by a service club made a big difference where you live?',
      ],
    },
  },
];
