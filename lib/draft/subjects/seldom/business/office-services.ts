import type { Subject } from '../../subject';

/** What keeps a workplace going: rooms, cleaning, guards and coffee. */
export const officeServices: readonly Subject[] = [
  {
    name: 'serviced offices',
    says: [
      'serviced office',
      'managed (office|workspace)',
      'virtual office',
      'business cent(re|er)',
      'mail (handling|forwarding)',
      'office (suite|to let|to rent)',
      'executive suite',
    ],
    clues:
      'desks, tenants, reception, square feet, parking, meeting rooms, workspace, all inclusive, suite, contract, hot desk, coworking, virtual office, lease, flexible, sq ft, square foot, broadband, fibre, viewing, private office, monthly, furnished, startup, floor, kitchen, business centre, landlord, phone answering, breakout, city centre',
    asks: {
      choice: [
        'An office for your team: one with a view, or one close to a good lunch?',
        'What matters most in a serviced office: fast internet, meeting rooms or friendly staff?',
        'What would you look for first in a new office: light, location or a good kitchen?',
      ],
      idea: ['Which small luxury would bring you into the office on a Monday?'],
    },
    cued: [
      'What has to be on your *desk* before you can start work?',
      'Where do you like to work in a *coworking* space: window, corner or sofa?',
      'What would you call a *meeting room* if you could name it?',
      'How do you get to work best: by bike, by train or by car with easy *parking*?',
    ],
    atWork: {
      asks: [
        '+What makes a meeting room a pleasure to use?',
        '+How does your team like to use an office: every day, on set days or for meetings?',
        '+What should a serviced office take off your hands: the post, the phones or the front desk?',
        'What would you look for first in a serviced office: location, light or quiet?',
      ],
      cued: [
        'What do you look at first on an office *viewing*?',
        'What do *tenants* ask for most in their first month?',
      ],
    },
  },
  {
    name: 'office fit-out',
    says: [
      '(office|workplace) (fit ?out|refurbishment|refurb|refit|redesign|interior)',
      '(commercial|retail|restaurant|cat a|cat b) (fit ?out|interiors)',
      'shop ?fitt(ing|er)',
      'workplace (design|strategy|consultancy)',
      'suspended ceiling',
      '(acoustic|meeting) (pod|panel)',
      'partition(ing)? (wall|company|specialist)',
    ],
    clues:
      'handover, partitions, breakout, joinery, ceiling, flooring, glazing, layout, interiors, snagging, workspace, refurbishment, furniture, meeting pod, desk, acoustic, glass, cat a, cat b, dilapidations, designer, contractor, hybrid, floorplan, reception, lighting, tenant, landlord, project manager, biophilic, teapoint, booth',
    asks: {
      choice: [
        'In an office: a room with a door, or a big table with everyone round it?',
        'Which office style do you like best: bright and modern, warm and wooden or industrial?',
      ],
      problem: ['Where in your office is it hardest to take a private call?'],
      idea: ['Which wall at your workplace would you knock through first?'],
    },
    cued: [
      'Which *desk* do you prefer: by the window, in the corner or near the kitchen?',
      'What does a good *breakout* space need: sofas, a coffee machine or a table for lunch?',
      'Which *flooring* do you like in an office: carpet, wood or something in between?',
      'How do you like *glass* walls at work: clear, frosted or with a curtain?',
    ],
    atWork: {
      asks: [
        '+Which space would you add to an office first: a quiet room, a lounge or a phone booth?',
        '+What matters most in an office fit-out: quiet spaces, daylight or room to meet?',
        'What do staff notice first in a refitted office: the light, the noise or the kitchen?',
        'Which matters more in a new office: a good desk, or good places to get away from it?',
      ],
      cued: [
        'Which item on a *snagging* list turns up on every job?',
        'What do staff ask first about an office *refurbishment*: desks, light or coffee?',
      ],
    },
  },
  {
    name: 'commercial cleaning',
    says: [
      'commercial clean(ing|er)',
      'contract clean(ing|er)',
      'office clean(ing|er)',
      'cleaning (contract|contractor|operative|supplies|supervisor)',
      'industrial clean(ing|er)',
      'janitor(ial)?',
      'school clean(ing|er)',
      'contract clean(er|ing)',
      '(commercial|office|industrial|school) clean(er|ing) (company|contract|service|team|operative|contractor)',
      'cleaning operative',
      'cleaning (contract|contractor|supplies)',
    ],
    clues:
      'operatives, washroom, hygiene, consumables, mop, real living wage, cleaners, tender, sites, living wage, key holder, supervisor, janitor, office, contract, deep clean, floor, vacuum, disinfect, carpet, hours, window, buffing, scrubber, coshh, sanitise, school, dust, bin, early morning, quote, retail, dbs, spillage',
    asks: {
      choice: [
        '+What matters most in a cleaning team: reliability, care or a friendly face?',
        'When should a workplace be cleaned: out of hours, or while people can say hello?',
      ],
      experience: ['What small thing do the cleaners at your work do that brightens your day?'],
      problem: ['Which spot at your workplace is hardest to reach with a cloth or a mop?'],
    },
    cued: [
      'What do you notice first in a clean workplace *washroom*: scent, mirror or floor?',
      'For an office that is easy to clean: *carpet*, wood or vinyl?',
      'Which *window* at your workplace has the best view when it has just been cleaned?',
      'Which *bin* is fullest when the cleaners reach your office: paper, kitchen or desk?',
      'How does the *kitchen* at your work stay clean: a rota, a sign or one kind soul?',
      'Which room at your workplace would you choose first for a *deep clean*?',
      'Which part of a *school* must be hardest to clean: the hall, the canteen or the art room?',
      "A freshly mopped *floor* at work: wait until it's dry, or walk round the edge?",
      'Which smell tells you that an *office* has just been cleaned: lemon, pine or polish?',
      'Who reaches your workplace first in the *early morning*: the cleaners, the boss or you?',
    ],
    atWork: {
      asks: [
        '+What keeps good cleaners in a job: fair pay, good hours or respect?',
        'Office cleaning: early in the morning, during the day or in the evening?',
        'What matters most in commercial cleaning: reliability, standards or good communication?',
        'What makes a cleaning contract last for years?',
      ],
      cued: [
        'What do you check first when you walk round a new *site* for a cleaning quote?',
        'Which part of a cleaning *tender* takes you longest: hours, references or method statements?',
        'What makes a good cleaning *supervisor*: a keen eye, a calm voice or a long memory?',
        'Which changed your cleaning shifts most: the *scrubber* dryer, the backpack vacuum or the app?',
        'Which *consumables* do your cleaners restock most: soap, towels or paper?',
        'What did you learn in your first week as a *cleaner* that you still do?',
      ],
    },
  },
  {
    name: 'facilities management',
    says: [
      'facilit(y|ies) (management|manager|services|team|maintenance)',
      'fm (provider|contract|company|services|sector)',
      'building (maintenance|services)',
      'planned (preventative|preventive) maintenance',
      '(hvac|air conditioning) (maintenance|service|servicing|contractor|engineer)',
      'school caretaker',
    ],
    clues:
      'maintenance, compliance, helpdesk, engineers, hvac, plant room, sites, contractor, reactive, portfolio, contract, building, planned, cleaning, caretaker, property, boiler, asset, estate, lighting, fm, ppm, statutory, security, soft services, bms, workplace, hard services, sla, legionella',
    asks: {
      choice: [
        'Reporting a fault at work: in an app, by phone or in person?',
        'What makes a workplace comfortable: the temperature, the chairs or the light?',
      ],
      problem: ['Which small fault in your building takes longest to get fixed?'],
      idea: ['What would you have fixed at your workplace if it took just one call?'],
    },
    cued: [
      'Where would you set the *HVAC* at work: cool, mild or warm?',
      '*Lighting* at work: bright white, soft and warm, or as much daylight as possible?',
      'When should the *cleaning* at work be done: before people come in, or after they leave?',
      'What do you remember about the *caretaker* at your school?',
      '*Planned* maintenance in a busy building: at night, at weekends or in the summer break?',
      'What do you notice first about a new *contractor*: speed, manners or a tidy van?',
      'Getting into work past *security*: with a badge, a code or a friendly hello?',
      'Which part of a big *building* would you like a tour of: plant room, roof or cellar?',
    ],
    atWork: {
      asks: [
        '+Who keeps your building running without being noticed?',
        '+Which job done by a facilities team deserves more thanks?',
        '+What makes a facilities team great: training, teamwork or pride in the job?',
        'Which matters most in facilities work: quick response, planning or good contractors?',
      ],
      cued: [
        'Which *compliance* date comes first in your calendar each year?',
        "What's the first thing you listen for when you walk into a *plant room*?",
        'Which *reactive* job comes up most in your buildings: leaks, lifts or lights?',
        'What would you look at first when a new *site* joins your contract?',
      ],
    },
  },
  {
    name: 'security guards',
    says: [
      'security (guard|officer|guarding|patrol|personnel|firm)',
      'door (supervisor|staff)',
      'sia (licen[cs]e|badge|licensed|course)',
      'manned guarding',
      'key ?holding',
      'event security',
      'close protection',
      'mobile patrol',
    ],
    clues:
      'guards, patrol, sia, licensed, night shift, gate, incident, radio, stewards, premises, shift, licence, cctv, door supervisor, site, control room, officer, bouncer, hi-vis, retail, mall, night, k9, theft, trespass, intruder, key holding, watchman, bodyguard, alarm response, concierge, uniform, vetted',
    asks: {
      choice: ['Getting in at work: a pass, a keypad or a guard who knows your face?'],
      experience: ['What do you always check last before you lock up at work?'],
      idea: ['What do you like to have with you on a long night shift?'],
      problem: ['Which door or gate at your work is hardest to keep an eye on?'],
    },
    cued: [
      'Which job would suit you on a *patrol*: on foot, by car or with a dog?',
      'Which *event* would you like to work at as a steward: a concert, a match or a film premiere?',
      'What do you say to the person at the *gate* every morning: a hello, a joke or the weather?',
      'What would you name a *K9* partner with a very good nose?',
    ],
    atWork: {
      asks: [
        '+What makes a good security guard: a sharp eye, a calm voice or a friendly greeting?',
        'What matters most in a security team: training, experience or good communication?',
        'Which training helps security guards most: first aid, conflict calming or customer care?',
        "What's the kindest thing a security guard has done for you or somebody you know?",
      ],
      cued: [
        'Which skill makes a good *door supervisor*: calm, memory or humour?',
        'What did your *SIA* training teach you that you use away from work too?',
      ],
    },
  },
  {
    name: 'office coffee',
    says: [
      'vending (machine|company|service|operator)',
      'office (coffee|snack|fruit|pantry)',
      'micro ?market',
      'water cooler',
      'coffee machine (rental|hire|lease|for your office)',
      'bean to cup (machine|coffee machine|hire)',
    ],
    clues:
      'vending, machine, canteen, sachets, breakout, staff room, cashless, restock, beans, latte, barista, espresso, water cooler, snack, bean to cup, pod, flat white, milk, kitchen, breakroom, tea bag, descale, cup, refill, roaster, lease, mug, staff, grinder, fridge, workplace, oat, rental, engineer',
    asks: {
      choice: [
        '+How do you like your coffee at work: espresso, latte or cappuccino?',
        'Late afternoon at work: fruit, chocolate or another coffee?',
        'Which cup do you use for coffee at work: a favourite mug, a travel cup or whatever is clean?',
      ],
      idea: ['What would you stock in the vending machine at work if you had the key?'],
    },
    cued: [
      'Which coffee starts your day at work: *espresso*, latte or flat white?',
      'Which *snack* do you keep in your desk drawer?',
      'What goes into your *cup* first: milk, sugar or nothing at all?',
      'Which mug in your *kitchen* would you never lend out?',
    ],
    atWork: {
      asks: [
        '+Where do better ideas come up at work: in the meeting, or by the coffee machine?',
        '+What matters most in office coffee: the beans, the machine or the break?',
        'Which coffee machine would suit your office best: bean-to-cup, pods or filter?',
        'Which milk would you stock first for office coffee: dairy, oat or almond?',
      ],
      cued: [
        'Who in your office always remembers to *refill* the machine?',
        'Which *bean* would your colleagues vote for: dark, mild or decaf?',
      ],
    },
  },
  {
    name: 'office lunches',
    says: [
      'office (catering|lunch|breakfast)',
      '(corporate|workplace|contract|boardroom) cater(ing|er)',
      'boardroom lunch',
      'staff (canteen|restaurant)',
      'canteen',
      'lunch (delivery|drop) (for|to) (office|team)',
    ],
    clues:
      'platters, boardroom, working lunch, dietary, finger food, office, headcount, wraps, catering, sandwich platter, buffet, delivery, salad, lunchbox, meeting, hot food, corporate, canteen, fruit, per head, desk, breakfast, staff, vegan, napkin, bagel, sushi, pastries, subsidised, minimum order, tray',
    asks: {
      choice: [
        '+Lunch at work: a big platter to share, or a box each?',
        'Which lunch would you order for the office: sandwiches, sushi or a hot curry?',
      ],
      idea: ['Which lunch would bring everybody at your work to one table?'],
      problem: ["What's hardest about ordering lunch for a whole team?"],
    },
    cued: [
      'Which *sandwich* do you reach for first on an office platter?',
      'Which filling do you like best in a lunch *wrap*: chicken, falafel or tuna?',
      'Which *salad* would you happily eat at work all week?',
      'A *breakfast* meeting: pastries, fruit or bacon rolls?',
      'At an office *buffet*: hot dishes, salads or puddings first?',
      'Which *vegan* dish have you seen meat eaters come back for?',
      'Which *hot* lunch would you like to smell at work on a cold day?',
      'Which *fruit* goes first from the bowl at work?',
    ],
    atWork: {
      asks: [
        '+What makes a team lunch worth coming in for?',
        "What's the best lunch you've ever been served at work?",
        'What makes office catering easy: clear labels, one order form or prompt delivery?',
        'Which dish disappears first at a team lunch?',
        'How do you like an office lunch: in a box each, or on big plates to share?',
        'What takes longest in ordering an office lunch: numbers, diets or choosing?',
      ],
      cued: [
        'Which lunch suits a long *boardroom* meeting: finger food, or a plate and cutlery?',
        'How do you collect the *dietary* needs of a whole team before you order?',
        'A *working lunch*: eat first, or talk as you eat?',
        'What makes new starters feel welcome at a team *breakfast*?',
      ],
    },
  },
  {
    name: 'office plants',
    says: [
      'office plant',
      '(interior|indoor) (landscap(ing|er)|plantscap(ing|er))',
      'plant (hire|rental|maintenance) (for|service|company)',
      '(living|green|moss) wall',
      'biophilic',
    ],
    clues:
      'foliage, planters, greenery, interior, ferns, watering, workplace, atrium, pot, green wall, moss, desk, biophilic, monstera, snake plant, leaf, reception, maintenance visit, air, palm, succulent, light level, peace lily, rental, living wall, ficus, soil, planting, horticulturist, silk',
    asks: {
      choice: ['+Plants at work: one big tree, or a pot on every desk?'],
      idea: ['Where in your office would a plant do the most good?'],
      experience: ['Who waters the plants in your office, and how are they doing?'],
      problem: ['Which plant would be hardest to look after in your office?'],
    },
    cued: [
      'Which *desk* plant would you choose to share your working day?',
      'Where would a *green wall* look best: reception, canteen or meeting room?',
      'What would you name a big *palm* in your office?',
      'A *succulent* at work: on the windowsill, or next to the keyboard?',
      'Which *fern* do you like best: feathery, frilly or upright?',
      'What would you like to see first in a *reception*: a tree, an orchid or a bowl of fruit?',
      '*Monstera* or snake plant: which would live longest with you?',
      'What would you put in *planters* outside an office door: lavender, herbs or box balls?',
    ],
    atWork: {
      asks: [
        '+Which would you choose for an office: desk plants, tall trees or a green wall?',
        '+Who looks after the plants in your office?',
        '+Which plant would you like on your desk at work?',
        '+Which corner of your office could do with a plant?',
        '+What makes a good office plant: its looks, its size or easy care?',
        '+Which would brighten a meeting room most: hanging plants, a tall fig or a row of ferns?',
      ],
      cued: [
        'Which plant has done best in your *atrium*, and in how much light?',
        'What do visitors say when they step into a *reception* full of green?',
        'Who chooses the *planters* at your work: facilities, the boss or the team?',
        'When do you ask for a *green wall* in an office design: at the first sketch, or at the end?',
      ],
    },
  },
];
