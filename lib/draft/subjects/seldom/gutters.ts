import type { Subject } from '../subject';

/** Warmth, air and safety at home, and the narrow jobs of those who clean and mend. */
export const gutters: readonly Subject[] = [
  {
    name: 'retrofit grants',
    says: [
      'retrofit (loan|grant|scheme|finance|coordinator|assessor|programme|funding|one stop)',
      '(home energy|insulation|heat pump|energy upgrade|warm homes|boiler upgrade|green homes|energy efficiency) (grant|loan|scheme|upgrade scheme|rebate)',
      'green (loan|mortgage|home loan)',
      'home (energy )?upgrade (loan|grant|scheme)',
      '(eco4|seai|boiler upgrade)',
    ],
    clues:
      'insulation, eligible, heat pump, solar, rating, low cost loan, warmer home, epc, funding, seai, energy efficiency, eco4, homeowner, ber, attic, deep retrofit, carbon, one stop shop, cavity wall, loan, boiler, draughty, coordinator, upgrade, bills, external wall, pas 2035, landlord, low-income, windows, assessor',
    asks: {
      idea: ['Which warm spot in your home do you like best on a cold evening?'],
      problem: ['Which room in your home is the hardest to keep warm?'],
      choice: ['Making a house cosy: everything at once, or a job each year?'],
      experience: ['Which change made your home warmer or cheaper to heat?'],
    },
    atWork: {
      work: [
        "What's trickiest about a grant for a warmer home: the quotes, the forms or the timing?",
        'What should come first in an old, cold building: the roof, the walls or the windows?',
      ],
      people: [
        'What was the coldest home or office you ever had to put up with?',
        'What difference did a warmer home make to somebody you know?',
      ],
    },
  },
  {
    name: 'energy certificate',
    says: [
      'energy performance certificate',
      '(epc|ber|nathers) (certificate|assessment|assessor|rating|survey|band|upgrade)',
      'energy (rating|assessor) (for|of) (your|a|homes?)',
      'home energy (rating|assessment|assessor)',
    ],
    clues:
      'landlords, insulation, rating, domestic, assessor, glazing, band c, heating, epc, ber, assessment, property, selling, letting, survey, g to a, home energy, compliance, listed, sap, efficiency, report, retrofit, legal requirement, valid ten years, upgrade, minimum standard, nathers, star rating, renting',
    asks: {
      idea: ['Which energy-saving habit would you recommend to your neighbours?'],
      problem: ['Which line on an energy certificate would you like explained?'],
      choice: ['To save energy at home: insulation first, or new windows?'],
      experience: ['Which small change at home cut your energy use most?'],
    },
    atWork: {
      work: [
        'What pulls an energy rating down most in the buildings you know: walls, windows or heating?',
        "What's hardest for an assessor to find out about an old building?",
      ],
      people: [
        "What's the draughtiest place you've ever worked in?",
        'What did you learn about your home or office from its energy rating?',
      ],
    },
  },
  {
    name: 'underfloor heating',
    says: [
      'under ?floor heat(ing)?',
      'heated (floor|flooring)',
      'ufh',
      '(wet|electric) underfloor',
      'radiant (floor|heating)',
    ],
    clues:
      'screed, manifold, tiles, warm feet, zones, thermostat, heat pump, pipework, pipe, mat, electric, wet system, floor, boiler, bathroom, insulation, installer, heated, plumber, retrofit, low-profile, actuator, circuit, conservatory, commissioning, radiator-free, laid, extension, porcelain',
    asks: {
      idea: ['Which floor in your home would you most like to feel warm under bare feet?'],
      problem: ['Which room in your home has the coldest floor in winter?'],
      choice: ['Underfloor heating: in the bathroom first, or in the kitchen?'],
      experience: ['Where did you first walk on a warm floor in winter?'],
    },
    atWork: {
      work: [
        'Which room would you give underfloor heating first: the bathroom, kitchen or bedroom?',
        "What's trickier with underfloor heating: fitting it in a new build, or in an old house?",
      ],
      people: [
        'Whose home had the first heated floor you ever walked on?',
        'What did a heating engineer explain that changed how you heat your home?',
      ],
    },
  },
  {
    name: 'thermostats and radiators',
    says: [
      '(smart|room|heating) thermostat',
      '(thermostatic )?radiator valve',
      '(designer|column|electric|cast iron|bleed(ing)? (your|the)|towel) radiator',
      'storage heater',
      'heated towel rail',
      'infrared (heating|heater|panel)',
      'power ?flush(ing)?',
      'heating controls',
    ],
    clues:
      'degrees, radiators, bleed, zones, boiler, lounge, programmer, heating, valve, trv, smart, column, plumber, cast iron, temperature, room, designer, energy bills, balancing, cold spots, powerflush, electric, btu, sludge, towel rail, app, hot water, gas safe, lockshield',
    asks: {
      idea: ['What is your rule for when the heating goes on in autumn?'],
      problem: ['Which room at home is never at the right temperature?'],
      choice: ['A thermostat: set by a timer, or turned up by hand?'],
      experience: ['Which room has the warmest radiator to stand beside on a cold day?'],
    },
    atWork: {
      work: [
        'What starts more arguments: the thermostat at work, or the one at home?',
        'Which is harder to heat evenly: an old building, or a big open office?',
      ],
      people: [
        "Who's really in charge of the thermostat where you live or work?",
        "What's the oddest thing you've seen somebody do to keep warm at work?",
      ],
    },
  },
  {
    name: 'home ventilation',
    says: [
      'mvhr',
      '(heat recovery|home|positive input|whole house|mechanical) ventilation',
      'ventilation (system|unit|survey|engineer|grille)',
      'duct (cleaning|cleaner)',
      'air purifier',
      'fresh air system',
      'trickle vent',
    ],
    clues:
      'filters, condensation, airflow, ducting, stale air, pollen, humidity, extractor, mvhr, mould, damp, heat recovery, fresh air, positive input, loft unit, air quality, fan, airtight, bathroom, stale, installer, steam, allergies, passive house, trickle vent, unit, whole-house, commissioning, indoor, piv',
    asks: {
      idea: ['Which room in your home could do with more fresh air?'],
      problem: ['~Which cooking smell stays in your house longest?'],
      choice: ['Fresh air at night: an open window, or a quiet fan?'],
      experience: ['What made the air in your home noticeably fresher?'],
    },
    atWork: {
      work: [
        'Which room gets stuffy first where you live: the bedroom, the bathroom or the kitchen?',
        "What tells you a home needs fresher air: the windows, the smell or a bad night's sleep?",
      ],
      people: [
        'Which stuffy room do you remember from school, work or a holiday?',
        'What did your grandparents do to keep the air in the house fresh?',
      ],
    },
  },
  {
    name: 'smoke alarms',
    says: [
      '(smoke|carbon monoxide|co|heat) (alarm|detector)',
      'carbon monoxide',
      '(home|house) fire safety (visit|check)',
      'fire escape plan',
      'test your (smoke )?alarm',
    ],
    clues:
      'battery, detectors, landing, press to test, gas appliances, chip pan, toaster, carbon monoxide, fire, beep, test, fire safety, landlord, interlinked, electrician, kitchen, ceiling, escape plan, firefighter, hard-wired, heat alarm, escape route, low battery, home visit, press the button, 10 years, clocks change, co, safe, test it tuesday, compliance, hallway',
    asks: {
      idea: ['What helps you remember to test the smoke alarm?'],
      problem: ['Which spot at home is the trickiest to fit a smoke alarm in?'],
      choice: ['Smoke alarms tested: on a fixed day each month, or when you think of it?'],
      experience: ['Who taught you what to do when the smoke alarm goes off?'],
    },
    atWork: {
      work: [
        'What sets off the smoke alarm where you live most often: toast, steam or the frying pan?',
        'What gets overlooked most often in a fire safety check?',
      ],
      people: [
        'Which fire drill at work do you remember best?',
        "What did a firefighter once tell you about alarms or fire that you've kept?",
      ],
    },
  },
  {
    name: 'end-of-tenancy clean',
    says: [
      'end of (tenancy|lease) clean(ing|er|s)?',
      '(move|moving) (out|in) clean(ing|s)?',
      'bond clean(ing)?',
      'vacate clean(ing)?',
      '(after|post) (builder|builders|construction) clean(ing|s)?',
      "builders'? clean",
    ],
    clues:
      'deposit, tenancy, inventory, limescale, skirting, ovens, sparkling, agents, landlord, move out, bond, carpet, cleaner, tenant, bathroom, move-in, kitchen, property, deep cleaning, vacate, letting agent, agency checklist, hoover, lease, cupboards, fridge, steam, keys, spotless, windows, receipt',
    asks: {
      idea: ['Which room would you hand over first in an end-of-tenancy clean?'],
      problem: ['Which part of a home always gets forgotten in a moving-out clean?'],
      choice: ['Cleaning an empty flat: the kitchen first, or the bathroom?'],
      experience: ['What surprised you most when you last cleaned a home you were leaving?'],
    },
    atWork: {
      work: [
        'What takes cleaners longest in an empty home: the oven, the bathroom or the windows?',
        'Which spot do people forget to clean when they move out?',
      ],
      people: [
        "What's the strangest thing a cleaner you know has found in an empty home?",
        'What did a professional cleaner show you that you do at home now?',
      ],
    },
  },
  {
    name: 'spring cleaning',
    says: [
      'spring ?clean(ing|ed)?( (offer|team|week|day|deal|special|slot))?',
      'deep clean(ing|ed|s)?',
      'diwali cleaning',
      '(domestic|home) cleaner',
      'cleaning (hack|tip|routine|checklist)',
    ],
    clues:
      'dust, skirting boards, sparkling, bleach, mop, oven, sofas, bathroom, declutter, cleaner, deep clean, windows, cupboards, vacuum, scrub, carpet, domestic, housekeeping, diwali, kitchen, grease, duster, cobwebs, tidy, eco-friendly products, limescale, hourly, fresh',
    asks: {
      idea: ['Which cleaning job would you hand to somebody else for ever?'],
      problem: ['Which corner of your home takes the longest to clean in spring?'],
      choice: ['Cleaning day: loud music, a podcast or peace and quiet?'],
      experience: ["What's the best thing you have found during a spring clean?"],
    },
    atWork: {
      work: [
        'Which corner always gets left until last in a spring clean?',
        'What needs a spring clean most at work: the fridge, the drawers or the inbox?',
      ],
      people: [
        "What's the oldest thing you found while cleaning out a desk or cupboard?",
        "Which cleaner at a place you've worked made everybody's day better?",
      ],
    },
  },
  {
    name: 'solar panel cleaning',
    says: [
      'solar (panel )?clean(ing|er)',
      'clean(ing)? (your |the )?solar( panel)?',
      '(pigeon|bird) (proofing|netting|mesh|spike|deterrent|control)',
      'bird proof(ing|ed)?',
      'solar (panel )?(mesh|bird)',
    ],
    clues:
      'panels, pigeons, nesting, droppings, output, pure water, mesh, rooftop, bird proofing, roof, pole, efficiency, dust, lichen, array, pv, energy, installer, grime, brush, residue-free, window cleaner, netting, guano, gutter, soft wash, deionised, sunlight, spikes',
    asks: {
      idea: ['When do you most like to check how much your solar panels have made?'],
      problem: ['What leaves the most dirt on a solar panel: birds, dust or pollen?'],
      choice: ['Clean solar panels: before the summer, or after the autumn leaves?'],
      experience: ['When did you last get a good look at the solar panels on a roof?'],
    },
    atWork: {
      work: [
        'What leaves solar panels dirtiest: dust, birds or leaves?',
        'What tells you that solar panels need a clean: the output, the look or the date?',
      ],
      people: [
        "What's the dirtiest roof or panel you've ever seen?",
        'Which roof in your area has the most solar panels?',
      ],
    },
  },
  {
    name: 'flood restoration',
    says: [
      '(flood|fire|water|smoke|storm) (damage )?restoration',
      'water damage',
      '(fire|smoke|flood) damage (clean ?up|repair)',
      'disaster restoration',
      'structural drying',
      '(trauma|biohazard|crime scene|hoarder) clean(ing|er|up)?',
    ],
    clues:
      'dehumidifiers, soot, drying, contents, insurers, moisture, restored, salvage, water damage, insurance, mould, burst pipe, storm, fire damage, smoke, sewage, emergency, leak, contamination, ceiling, carpet, air mover, technician, property, claim, strip out, restorer, odour, disaster, plaster, 24/7',
    asks: {
      idea: ['Which keepsake would you have restored first after a flood?'],
      problem: ['Which room in a house is the hardest to dry out after a flood?'],
      choice: ['Precious family photos: on a high shelf, or copied on a computer?'],
      experience: ['Who helped most when a flood came to somebody you know?'],
    },
    atWork: {
      work: [
        'What do people need most in the first days after a flood: help, answers or dry clothes?',
        'What do people try to save first when water comes in?',
      ],
      people: [
        'What did neighbours or colleagues do after a flood that you still remember?',
        'What did you or somebody you know manage to save from a flood?',
      ],
    },
  },
  {
    name: 'graffiti removal',
    says: [
      '(graffiti|chewing gum|gum) (removal|cleaning)',
      'remove graffiti',
      'anti ?graffiti',
      '(high ?street|pavement|street) (clean|cleaning|jet ?wash)',
      'clean(ing|ed)? (the )?(bus shelter|pavement)',
    ],
    clues:
      'tags, jet wash, paint, town centre, shutters, gum, underpass, vandalism, wall, chewing gum, pavement, pressure wash, council, steam, brickwork, street, shopfront, anti-graffiti, coating, hotline, hot wash, report it, bus stop, solvent, tagger, high street, spray, render, high pressure, stone',
    asks: {
      idea: ['Which wall near you would you have cleaned first?'],
      problem: ['Which surface must be the trickiest to clean graffiti from: brick, stone or glass?'],
      choice: ['A clean wall after graffiti: left plain, or planted with something green?'],
      experience: ['Which wall near you looks far better since it was cleaned?'],
    },
    atWork: {
      work: [
        "What makes graffiti harder to get off: a rough wall, or a week's delay?",
        'What keeps a wall clear of graffiti: a coating, good lighting or quick removal?',
      ],
      people: [
        "What's the most awkward place you've ever seen graffiti?",
        'Which wall in your area looked better the moment the graffiti was gone?',
      ],
    },
  },
  {
    name: 'curtain cleaning',
    says: [
      '(curtain|blind|drape|leather|mattress|rug|tile and grout|grout) (cleaning|cleaner|laundering)',
      'clean(ing)? (your |the )?(curtain|blind|mattress|grout)',
      'curtains? cleaned',
      '(chandelier|gutter vac|stone floor) clean(ing|er)',
    ],
    clues:
      'dust mites, drapes, stains, grout, upholstery, steam, pet hair, allergens, blinds, sofa, carpet, mattress, dry clean, fabric, rug, leather, on-site, odour, tile, shrinkage, pets, interlined, roman, cleaner, vertical, shampoo, mould, roller',
    asks: {
      idea: ['Which curtains, blinds or rugs at home would you have cleaned first?'],
      problem: ['Which curtains at home are the trickiest to take down?'],
      choice: ['Freshly cleaned curtains: in the bedroom first, or in the living room?'],
      experience: ['Which curtains do you remember from the home you grew up in?'],
    },
  },
  {
    name: 'gutters and downpipes',
    says: [
      '(gutter|guttering) (installation|replacement|install|installer|leak|protection|system|fitting|vac|vacuum|clear(ed|ance|ing)?|unblock(ing|ed)?)',
      '(blocked|leaking|overflowing|seamless|cast iron|aluminium|new) (gutter|guttering|downpipe)',
      'guttering',
      '(fascia|soffit)s? (and|&) (soffit|gutter|guttering|fascia)',
    ],
    clues:
      'leaves, moss, downpipes, overflow, soffits, fascias, brackets, ladder, guttering, roof, leak, upvc, blocked, vacuum, seamless, aluminium, cast iron, storm, drainpipe, gutter vac, gutter guard, hopper, rainwater, clearing, damp, roofline, heavy rain, camera pole, weeds',
    asks: {
      idea: ['What would you do with all the rain that falls on your roof in a year?'],
      problem: ['What fills the gutters fastest where you live: leaves, moss or nests?'],
      choice: ['Gutters cleaned: once the leaves are down, or before the winter rain?'],
      experience: ['~What odd thing has been found in your gutter?'],
    },
  },
];
