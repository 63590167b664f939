import type { Subject } from '../../subject';

/** What is sold, seen and tried now and then. */
export const miscellany: readonly Subject[] = [
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
      experience: ['Which gadget do you use most every day?', 'Which old gadget would you never throw away?'],
      choice: ['~A new gadget: read the manual, or press everything and see?'],
    },
    cued: [
      'Where would you fly a *drone* first: a beach, a hill or your own street?',
      'Which *smart* thing at home would you never want to be without?',
      'Which *charger* do you always forget to pack for a weekend away?',
      'Which song would you play first on a new kitchen *speaker*?',
    ],
    atWork: {
      asks: [
        'Which gadget would you add first to your desk: a second screen, a headset or a charger?',
        'Which gadget in your working day would you miss first?',
        'What matters more in a new device: a longer battery life, or an easier set-up?',
        'Which gadget changed the way you work more than you expected?',
      ],
      cued: [
        'Which *wearable* did somebody at your work make the best use of?',
        'What did you last try at a *launch* that you went on to buy?',
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
      choice: ['Which invention changed daily life most: the phone, the bicycle or the fridge?'],
    },
    cued: [
      'Which *inventor* would you like to have met?',
      'Which *trademark* jingle, colour or shape do you know at once?',
      'Which kitchen gadget is the best *idea* of the last fifty years?',
      'What would you make for a first *prototype*: drawing, model or video?',
    ],
    atWork: {
      asks: [
        '+What would you ask a patent attorney first?',
        '+What do start-ups need to know first about patents?',
        'Which is harder with an invention: having the idea, or protecting it?',
        'When do you think about a patent: at the idea, the prototype or the launch?',
      ],
      cued: [
        'What is the first question you ask about a new *invention*?',
        'What should a start-up know before its first *filing*?',
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
      choice: [
        '+On a tasting menu: know every dish beforehand, or be surprised?',
        'With a tasting menu: a wine for each course, or a good bottle to share?',
      ],
      experience: ['Which course of a long dinner do you look forward to most?'],
      idea: ['Which ingredient would you build a whole tasting menu around?'],
    },
    cued: [
      'How many *courses* make a perfect evening: five, seven or nine?',
      'What would you order with a *scallop*: white wine, cider or sparkling water?',
      'Which *foraged* ingredient would you like to taste on a menu?',
      "What would you watch at a *chef's table*: the fire, the plating or the pastry?",
    ],
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
      choice: [
        '+What do you enjoy most about a stately home: the house, the garden or the café?',
        'What would you look at first in a castle: the towers, the kitchens or the dungeons?',
        '+~At a stately home: the grand rooms, the old kitchens or straight to the tea room?',
      ],
      idea: ['Which room would you most like to see in an old castle or country house?'],
    },
    cued: [
      'Which *castle* do you like best: ruined, restored or still lived in?',
      'What would you plant in a *walled garden*: pears, roses or beans?',
      'Where would you sit in a *palace*: throne, window seat or kitchen?',
      'A *deer park* walk: for the deer, the trees or the tea room at the end?',
    ],
    atWork: {
      asks: [
        'A team day at a castle: a tour, archery or a banquet?',
        'What makes a day at a castle memorable: the guides, the rooms or the grounds?',
        'Which room in a castle or a grand old house would you move into tomorrow?',
        'What matters more in a historic house: keeping it as it was, or keeping it in use?',
      ],
      cued: [
        'What would you train a new *tour* guide to do first: listen, tell or lead?',
        'Which *estate* job would you like to shadow for a day: gardener, curator or ranger?',
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
      choice: [
        '+Sitting, standing or a bit of both: how do you like to work at a desk?',
        "What matters most for a day's desk work: a good chair, a steady desk or good light?",
      ],
      problem: ['Where do you feel a long day at a desk first: neck, back or wrists?'],
      experience: ["~What's the oddest place you have used as a desk?"],
    },
    cued: [
      'When would you raise a *standing* desk: first thing, after lunch or for calls?',
      'Back of an office chair: cool *mesh*, soft fabric or leather?',
      'What would you like your *home office* to look out on: garden, street or trees?',
      'For the top of a desk: pale *oak*, plain white or black?',
      'What is in the top *drawer* of your desk: pens, snacks or chargers?',
      'How do you hide the *cables* under a desk: with a box, clips or a tray?',
      'What have you bought *refurbished* and been glad of: a phone, a chair or a bike?',
      'What would you put in the free space under a *monitor arm*: a plant, a notebook or your tea?',
    ],
    atWork: {
      asks: [
        'What makes a workstation a pleasure: daylight, space or a good chair?',
        'Which office chair feature helps most: lumbar support, armrests or seat height?',
        'What matters most in office furniture: comfort, durability or easy adjustment?',
        'How do you leave your desk at the end of the day: completely clear, or just as it was?',
      ],
      cued: [
        'What do staff ask for first in an office chair: *lumbar* support, armrests or wheels?',
        'Who should choose the *ergonomic* chairs: HR, facilities or the people sitting on them?',
        'What makes a shared *workstation* feel like yours: a plant, a mug or a photo?',
        'What comes first in an office *fit-out*: desks, chairs or light?',
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
      experience: [
        '+Which meal do you make from start to finish in a single pan?',
        '+Which pan comes out of the cupboard most often in your kitchen?',
      ],
      choice: [
        "+What's trickiest to flip in a pan: an omelette, a pancake or a piece of fish?",
        '+For frying: cast iron, stainless steel or non-stick?',
        '+What matters most in a pan: an even heat, easy cleaning or a good handle?',
      ],
      idea: ['+If you could keep only one pan, which would it be?'],
    },
    cued: [
      'What would you cook first in a *cast iron* skillet?',
      'Who showed you how to use a *wok*?',
      'Which dish belongs in a big *casserole* on a cold Sunday?',
      '*Copper* pans: for cooking every day, or for hanging on the wall?',
    ],
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
      choice: ['To learn what users do: watch a few closely, or count them all?'],
      idea: ['What would you most like to know about the people who use your app?'],
      experience: ['What surprised you most when you saw how people use your product?'],
      problem: ['Which number about your users is hardest to explain to colleagues?'],
    },
    cued: [
      'Which *feature* of an app would you miss most: search, likes or reminders?',
      'What would a *heatmap* of your home show: kitchen, sofa or desk?',
      'How far do you get in a *funnel* of online forms: name, address or payment?',
    ],
    atWork: {
      asks: [
        'Which tells you more about a product: the numbers, or a chat with a user?',
        "What's harder to agree on with product data: what to measure, or what it means?",
        'Which product number do you look at first on a Monday: sign-ups, use or retention?',
        'What makes product analytics useful: clear questions, clean data or a simple dashboard?',
      ],
      cued: [
        'Which *retention* number do you look at first on a Monday?',
        'What did a *session replay* teach you in five minutes?',
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
      idea: [
        '+What would you cook first in a campervan?',
        '+Where would you drive first in a campervan?',
        '+Which song would you play first on a campervan trip?',
      ],
      choice: [
        '+In a campervan: a plan for every stop, or just follow the road?',
        '+How long would your dream campervan trip be: a weekend, a week or a month?',
        '+Which view would you wake up to in a campervan: sea, mountains or forest?',
      ],
    },
    cued: [
      'What is the first thing you put up: the *awning*, the chairs or the kettle?',
      'Which *road trip* would you set off on tomorrow with a full tank?',
      'Where would you sleep in a *pop top* van: up in the roof or down below?',
      'Which dish do you cook best on a two-ring *kitchen* in a van?',
    ],
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
      idea: ['+Which beach in the world would you most like to surf?'],
      choice: [
        'A first surf lesson: in a group with friends, or with an instructor to yourself?',
        'Which board would you take out first: a foamie, a longboard or a shortboard?',
      ],
      experience: ['What do you remember about the first time you stood up on a board?'],
    },
    cued: [
      'What do you want first after peeling off a *wetsuit*: a hot drink, a shower or chips?',
      'On a *longboard*: walk to the nose, or cruise and turn?',
      'Which *waves* do you like best: small and clean, or big and wild?',
      'When would you get up for a good *swell*: before dawn, at sunrise or after breakfast?',
      'Where did you first catch a wave on a *bodyboard*?',
      'What colour of *foam board* would you take out for a first surf?',
      'On a *skateboard*: in the park, on the street or along the seafront?',
      'What makes a good surf *instructor*: patience, humour or a loud voice?',
    ],
  },
];
