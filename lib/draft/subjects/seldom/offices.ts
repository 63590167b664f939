import type { Subject } from '../subject';

/** What keeps a workplace going: rooms, cleaning, guards and coffee. */
export const offices: readonly Subject[] = [
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
      idea: ['Which small luxury would bring you into the office on a Monday?'],
      problem: ['Which room in your office is always taken when you need it?'],
      choice: ['An office for your team: one with a view, or one close to a good lunch?'],
      experience: ['Where was your first desk when you started out in business?'],
    },
    atWork: {
      work: [
        'What would you look for first in a serviced office: location, light or quiet?',
        'What makes a shared office work: quiet corners, good coffee or friendly faces?',
      ],
      people: [
        'Which receptionist made you feel at home in a new office?',
        "Who did you get to know in a shared office that you're still in touch with?",
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
      idea: ['Which wall at your workplace would you knock through first?'],
      problem: ['Where in your office is it hardest to take a private call?'],
      choice: ['In an office: a room with a door, or a big table with everyone round it?'],
      experience: ['Where in the office did you last have a really good chat?'],
    },
    atWork: {
      work: [
        'What do staff notice first in a refitted office: the light, the noise or the kitchen?',
        'Which matters more in a new office: a good desk, or good places to get away from it?',
      ],
      people: [
        "Which office you've worked in was the nicest to walk into, and what made it so?",
        'Which corner of an old office were you sorry to leave behind?',
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
      idea: ['What would you leave on your desk as a thank-you for whoever cleans it?'],
      problem: ['Which spot at your workplace is hardest to reach with a cloth or a mop?'],
      choice: ['When should a workplace be cleaned: out of hours, or while people can say hello?'],
      experience: ['What small thing do the cleaners at your work do that brightens your day?'],
    },
    atWork: {
      work: [
        "What's hardest to keep clean at a workplace: carpets, keyboards or the fridge?",
        'What makes an office feel properly clean the moment you walk in?',
      ],
      people: [
        'Which cleaner brightened the place where you worked, and how?',
        'Which cleaning tip did you pick up from somebody who did it for a living?',
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
      idea: ['What would you have fixed at your workplace if it took just one call?'],
      problem: ['Which small fault in your building takes longest to get fixed?'],
      choice: ['Reporting a fault at work: in an app, by phone or in person?'],
      experience: ["What's the oddest request that has come through to your helpdesk?"],
    },
    atWork: {
      work: [
        'What gets reported most often in your building?',
        'What do people notice most about a well-run building: the air, the lights or the lifts?',
      ],
      people: [
        'Who in your building knows where every switch, key and stopcock is?',
        'Which caretaker or building manager do you remember for fixing anything?',
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
      idea: ['What do you like to have with you on a long night shift?'],
      problem: ['Which door or gate at your work is hardest to keep an eye on?'],
      choice: ['Getting in at work: a pass, a keypad or a guard who knows your face?'],
      experience: ['What do you always check last before you lock up at work?'],
    },
    atWork: {
      work: [
        'What makes a good security guard: a sharp eye, a calm voice or a friendly greeting?',
        'What do visitors ask the security desk more than anything else?',
      ],
      people: [
        'Which security guard do you remember for greeting everybody by name?',
        "What's the kindest thing a security guard has done for you or somebody you know?",
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
      idea: ['What would you stock in the vending machine at work if you had the key?'],
      problem: ['When is the queue at the office coffee machine longest?'],
      choice: ['Late afternoon at work: fruit, chocolate or another coffee?'],
      experience: ['~What news do you always hear first at the office coffee machine?'],
    },
    atWork: {
      work: [
        'What runs out first at the office coffee machine: milk, beans or clean cups?',
        'Where do better ideas come up at work: in the meeting, or by the coffee machine?',
      ],
      people: [
        'What have you settled over an office coffee that no meeting could?',
        'Which colleague did you get to know only through the coffee queue?',
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
      idea: ['Which lunch would bring everybody at your work to one table?'],
      problem: ["What's hardest about ordering lunch for a whole team?"],
      choice: ['Lunch at work: a big platter to share, or a box each?'],
      experience: ['~Which food makes people turn up early to a meeting?'],
    },
    atWork: {
      work: [
        'Lunch at a long meeting: served before the talking, or halfway through?',
        "What's always left on the platter after an office lunch?",
      ],
      people: [
        "What's the best lunch you've ever been served at work?",
        'Who did you have lunch with on your first day in a new job?',
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
      idea: ['Where in your office would a plant do the most good?'],
      problem: ['Which plant would be hardest to look after in your office?'],
      choice: ['Plants at work: one big tree, or a pot on every desk?'],
      experience: ['Who waters the plants in your office, and how are they doing?'],
    },
    atWork: {
      work: [
        "What's hardest on an office plant: dark corners, dry air or the holidays?",
        'Where do plants make the most difference in an office: the desk, the entrance or the kitchen?',
      ],
      people: [
        'Which office plant has outlasted the most colleagues?',
        'What plant would you leave behind for the next person at your desk?',
      ],
    },
  },
];
