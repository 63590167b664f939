import type { Subject } from '../subject';

/** What is sold, seen and tried now and then. */
export const sundries: readonly Subject[] = [
  {
    name: 'gadgets',
    says: [
      'gadget',
      'consumer (tech|electronics)',
      'electronics',
      'tech (gift|deal|review|news)',
      'unbox(ing|ed)?',
      'raspberry pi',
      'arduino',
      'vr headset',
      'smart glasses',
      'wearable tech',
      'ipad',
      'android tablet',
      'drawing tablet',
      'webcam',
    ],
    clues:
      'drone, wearable, battery life, bluetooth, charger, usb c, rechargeable, gizmo, tech, usb, wireless, review, device, battery, power bank, kit, smart, electronics, robot, launch, ces, portable, tested, speaker, innovative, cable, kitchen, unboxing, spec, handy',
    asks: {
      idea: ['Which everyday annoyance should somebody invent a gadget for?'],
      choice: ['~A new gadget: read the manual, or press everything and see?'],
      experience: ['Which old gadget would you never throw away?'],
    },
    atWork: {
      work: [
        'What matters more in a new device: a longer battery life, or an easier set-up?',
        'Which gadget in your working day would you miss first?',
      ],
      people: [
        'Which gadget changed the way you work more than you expected?',
        "What's the oldest gadget you own that still does its job?",
      ],
    },
  },
  {
    name: 'patent',
    says: ['patent', 'patented', 'invention', 'inventor'],
    clues:
      'intellectual property, trademarks, ip, uspto, prior art, epo, licensing, invention, inventor, attorney, filing, granted, application, innovation, claims, infringement, protect, idea, design right, examiner, prototype, r&d, technology, portfolio, pending, copyright, novelty, ukipo',
    asks: {
      idea: ['Which everyday nuisance would you like somebody to invent a fix for?'],
      problem: ['What is hardest about an invention: having the idea, building it or selling it?'],
      experience: ['Which invention could you not get through a day without?'],
    },
    atWork: {
      work: [
        'Which is harder with an invention: having the idea, or protecting it?',
        "Which is harder to explain about an invention: how it works, or what's new about it?",
      ],
      people: [
        'Which everyday invention do you wish you had thought of first?',
        "What's the cleverest fix you've ever seen a colleague invent?",
      ],
    },
  },
  {
    name: 'tasting menu',
    says: [
      'tasting menu',
      "chef's table",
      'supper club',
      'pop ?up dinner',
      'wine dinner',
      'fine dining',
      'michelin',
    ],
    clues:
      "courses, paired, seven course, six course, wine flight, amuse, per head, chef, wine pairing, seating, supper club, dish, seasonal, plates, foraged, fine dining, per person, michelin, kitchen, guest chef, dessert, chef's table, evening, scallop, venison, ingredients, sommelier, pop up, amuse bouche, counter, canape, snacks",
    asks: {
      idea: ['Which ingredient would you build a whole tasting menu around?'],
      choice: ['With a tasting menu: a wine for each course, or a good bottle to share?'],
      experience: ['Which course of a long dinner do you look forward to most?'],
    },
  },
  {
    name: 'castles and stately homes',
    says: [
      'castle',
      'stately home',
      'national trust',
      'english heritage',
      'country house',
      'historic (house|home|garden|building|site)',
      'abbey',
      'cathedral',
      'botanic(al)? garden',
      'arboretum',
      'manor house',
      'walled garden',
      'open garden',
    ],
    clues:
      'ramparts, moat, ruins, admission, medieval, parkland, georgian, palace, gardens, grounds, manor, historic house, estate, tour, national trust, tower, hall, knights, heritage, tearoom, deer park, tudor, battle, walled garden, english heritage, abbey, state rooms, lord, banqueting, ghost, turret',
    asks: {
      idea: ['Which room would you most like to see in an old castle or country house?'],
      problem: ['~What do children always ask when you take them round a castle?'],
      choice: ['~At a stately home: the grand rooms, the old kitchens or straight to the tea room?'],
    },
    atWork: {
      work: [
        "What's hardest to look after in an old building: the roof, the walls or the garden?",
        'What matters more in a historic house: keeping it as it was, or keeping it in use?',
      ],
      people: [
        'Which guide brought a castle or an old house to life for you, and how?',
        'Which room in a castle or a grand old house would you move into tomorrow?',
      ],
    },
  },
  {
    name: 'desk and office chair',
    says: [
      '(standing|sit stand|home|writing) desk',
      '(office|desk|ergonomic|gaming) chair',
      'home office',
      'ergonomics',
      'office furniture',
    ],
    clues:
      'lumbar, height adjustable, monitor arm, back support, mesh, swivel, seat height, workstation, ergonomic, standing, posture, sit stand, back pain, home office, armrest, seat, desktop, refurbished, cable tidy, oak, castors, screen, drawer, workspace, furniture, keyboard, gaming, wobble, headrest, legs, electric',
    asks: {
      problem: ['Where do you feel a long day at a desk first: neck, back or wrists?'],
      choice: ["What matters most for a day's desk work: a good chair, a steady desk or good light?"],
      experience: ["~What's the oddest place you have used as a desk?"],
    },
    atWork: {
      work: [
        'How do you leave your desk at the end of the day: completely clear, or just as it was?',
        'What gets argued over most in an office move: desks, chairs or window seats?',
      ],
      people: [
        "What's on your desk that has been with you through every job?",
        'What do you remember about the very first desk you had at work?',
      ],
    },
  },
  {
    name: 'pots and pans',
    says: [
      '(frying |sauce|cast iron |non stick )pan',
      'cook ?ware',
      'skillet',
      'wok',
      'dutch oven',
      'casserole dish',
      'bake ?ware',
      'le creuset',
      'lunch ?box',
      'tupperware',
      'food container',
      "(kitchen|chef's|bread|japanese) kni(fe|ves)",
      'knife (set|sharpening|sharpener)',
    ],
    clues:
      'non stick, cast iron, induction, saucepan, stainless steel, dishwasher safe, oven safe, carbon steel, seasoning, frying pan, skillet, cookware, wok, lid, hob, casserole, copper, cook, enamel, set, handle, griddle, kadai, sear, 28cm, utensils, knives, tawa',
    asks: {
      idea: ['If you could keep only one pan, which would it be?'],
      choice: ['For frying: cast iron, stainless steel or non-stick?'],
      experience: ['What did you last cook in your favourite pan?'],
    },
  },
  {
    name: 'product analytics',
    says: [
      'session (replay|recording)',
      'heat ?map',
      'funnel',
      'retention (curve|rate|analysis)',
      'business intelligence',
      'bi (tool|team|platform)',
      'data analyst',
      'analytics',
    ],
    clues:
      'conversion, drop off, activation, sql, a b test, funnel, session replay, heatmap, retention, cohort, users, feature flag, dashboard, data, saas, event tracking, clicks, warehouse, insights, engagement, sdk, product manager, behaviour, journey, autocapture, metrics, self serve, privacy',
    asks: {
      idea: ['What would you most like to know about the people who use your app?'],
      problem: ['Which number about your users is hardest to explain to colleagues?'],
      choice: ['To learn what users do: watch a few closely, or count them all?'],
      experience: ['What surprised you most when you saw how people use your product?'],
    },
    atWork: {
      work: [
        "What's harder to agree on with product data: what to measure, or what it means?",
        'Which tells you more about a product: the numbers, or a chat with a user?',
      ],
      people: [
        'Which number on a dashboard once made you change your mind?',
        'Which feature in a product do you use every day without thinking about it?',
      ],
    },
  },
  {
    name: 'campervans',
    says: [
      'camper ?van',
      'motor ?home',
      'caravan',
      'van ?life',
      'touring (pitch|caravan)',
      'vw camper',
      'van conversion',
      'rv(s|ing)?',
    ],
    clues:
      'berth, pop top, awnings, hook up, leisure battery, solar, habitation, damp check, fixed bed, motorhomes, conversion, van life, hire, caravan, awning, road trip, sleeps, site, kitchen, ply, bed, sliding door, touring, roof, rv, gas, heater, layout, cassette toilet',
    asks: {
      idea: ['What would you build into a campervan first?'],
      choice: ['In a campervan: cook supper inside, or out under the awning?'],
      experience: ['What did you see out of the window the last time you woke up in a campervan?'],
    },
  },
  {
    name: 'surfing',
    says: [
      'surf(ing|er|board)?',
      'body ?board',
      'skate ?(board|boarding|park|shop)',
      'kite ?surf(ing|er)',
      'windsurf(ing|er)',
      'longboard',
      'scuba( diving)?',
      'diving (course|school)',
      'snorkel(s|ling|ing)?',
      'wing ?foil(s|ing)?',
    ],
    clues:
      'waves, swell, wetsuit, offshore, lineup, surfers, foamies, padi, longboards, board, lesson, beach, fins, bodyboard, paddle out, instructor, foam board, barrel, kitesurf, skateboard, tide, grom, leash, break, shortboard, surf school, skate, ramp, deck, wax, reef',
    asks: {
      idea: ['Which beach in the world would you most like to surf?'],
      choice: ['A first surf lesson: in a group with friends, or with an instructor to yourself?'],
      experience: ['What do you remember about the first time you stood up on a board?'],
    },
  },
];
