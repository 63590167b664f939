import type { Subject } from '../../subject';

/** Warmth, air and safety at home, and the narrow jobs of those who clean and mend. */
export const heatingAndCleaning: readonly Subject[] = [
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
      experience: ['Which change made your home warmer or cheaper to heat?'],
      problem: ['Which room in your home is the hardest to keep warm?'],
      choice: [
        'Which would you choose for your home with a grant: insulation, solar or a heat pump?',
        'What would you improve first for a warmer home: windows, walls or the roof?',
      ],
    },
    cued: [
      'Which part of the house would you give new *insulation* first: walls, floor or roof?',
      'What would you want to hear about a *heat pump* first: the noise, the size or the warmth?',
      'Where would you put *solar* panels: on the roof, the shed or the garage?',
      'What is up in the *attic* at your place: boxes, beds or only cobwebs?',
      'When does the *boiler* go on in autumn: by the calendar, or with the first cold night?',
      'What do you put against a *draughty* door: a curtain, a cushion or a rolled towel?',
      'Which *upgrade* would you notice most at home: windows, walls or heating?',
      "What do you look at first in a home's *energy rating*: the letter, the cost or the advice?",
    ],
    atWork: {
      asks: [
        'Which upgrade would you use a retrofit grant for first: insulation, heating or solar?',
        'What difference did a warmer home make to somebody you know?',
        'What should come first in an old, cold building: the roof, the walls or the windows?',
        'What makes a retrofit grant easy to use: a simple form, an adviser or a list of installers?',
      ],
      cued: [
        'Which *heat pump* question do homeowners ask most at a survey?',
        'Which step of a *deep retrofit* needs the most planning ahead?',
        'What should a homeowner have ready before a *BER* assessor arrives?',
        'Which trade should be first on site after the *insulation* is agreed?',
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
      experience: ['Which small change at home cut your energy use most?'],
      choice: [
        'To save energy at home: insulation first, or new windows?',
        'Which upgrade would you choose at home: insulation, solar panels or a heat pump?',
      ],
      idea: ['Which energy-saving habit would you recommend to your neighbours?'],
    },
    cued: [
      'Where would you add *insulation* first: loft, walls or floor?',
      'Which room would you choose for new *glazing* first?',
      'What do you look at first in an ad for a flat: the energy *rating*, the kitchen or the street?',
      'How do you turn down the *heating* at night: by hand, by timer or by app?',
    ],
    atWork: {
      asks: [
        'Which upgrade lifts an energy rating best: insulation, heating or glazing?',
        'What pulls an energy rating down most in the buildings you know: walls, windows or heating?',
        'Which upgrade would you plan first for an older building: roof, walls or windows?',
        'What makes an energy certificate useful to a business: clear steps, figures or advice?',
      ],
      cued: [
        'Which upgrade lifts the *rating* of an older flat most cheaply?',
        'Which question about the *EPC* do landlords ask most?',
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
      choice: [
        'Underfloor heating: in the bathroom first, or in the kitchen?',
        'What would you enjoy most about underfloor heating: warm feet, free walls or even heat?',
      ],
      problem: ['Which room in your home has the coldest floor in winter?'],
    },
    cued: [
      'Which *tiles* would you choose over a warm floor: large grey, patterned or wood look?',
      'What would you do with the wall space once the *radiators* were gone?',
      'What do you set the *thermostat* to on a winter evening?',
      'A warm floor in a *conservatory*: for breakfast, for plants or for the dog?',
    ],
    atWork: {
      asks: [
        'What do clients ask first about underfloor heating?',
        'What do people notice first in a room with underfloor heating?',
        'Where does underfloor heating make the biggest difference: homes, schools or care homes?',
        'When should underfloor heating come up in a project: at the sketch, the tender or on site?',
      ],
      cued: [
        'Which question about a *heat pump* and warm floors do customers ask first?',
        'What do you do while the *screed* dries on a job: other rooms, other sites or paperwork?',
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
      problem: ['Which room at home is never at the right temperature?'],
      choice: [
        'A thermostat: set by a timer, or turned up by hand?',
        'How do you control the heating at home: with a dial, a timer or an app?',
      ],
      idea: ['What is your rule for when the heating goes on in autumn?'],
    },
    cued: [
      'What dries on your *radiator* in winter: socks, gloves or towels?',
      'What temperature feels right in your *lounge* on a winter evening?',
      '*Cast iron* radiators: painted a colour, left black or polished?',
      'Where would you put a tall *designer* radiator: hall, bathroom or kitchen?',
    ],
    atWork: {
      asks: [
        "Who's really in charge of the thermostat where you live or work?",
        'What matters most in heating controls: easy settings, separate zones or an app?',
        'What starts more arguments: the thermostat at work, or the one at home?',
        'Which heating upgrade would you choose first at work: smart controls, radiator valves or zones?',
      ],
      cued: [
        'Which question about a *smart* thermostat do customers ask most?',
        'What do you check first when a *radiator* has cold spots?',
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
      idea: ['+Which room in your home could do with more fresh air?'],
      choice: [
        'Fresh air at night: an open window, or a quiet fan?',
        'What would you like a home ventilation system to do: cut damp, filter pollen or run quietly?',
      ],
      problem: ['~Which cooking smell stays in your house longest?'],
    },
    cued: [
      'Where do you see *condensation* first on a winter morning: kitchen, bathroom or bedroom?',
      'What do you do with the bathroom *fan*: let it run on, or switch it off at once?',
      'What do you open first in the morning to let in *fresh air*?',
      'When does *pollen* bother you most: in spring, in summer or not at all?',
    ],
    atWork: {
      asks: [
        'Which room gets stuffy first where you live: the bedroom, the bathroom or the kitchen?',
        'What matters most in home ventilation: quiet running, clean filters or low energy use?',
        'Which room would you ventilate first in a home: the kitchen, the bathroom or the bedroom?',
        "What tells you a home needs fresher air: the windows, the smell or a bad night's sleep?",
      ],
      cued: [
        'Which room do you look at first when a client mentions *damp*?',
        'What do you tell people about changing *filters* so that they remember it?',
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
      experience: [
        '+Who tests the alarms in your home?',
        '+When did you last test the alarms at home?',
        'Where in your home is the nearest alarm?',
      ],
      idea: ['What helps you remember to test the smoke alarm?'],
    },
    cued: [
      'What sets off the alarm in the *kitchen* most often: toast, steam or the roast?',
      'How do you reach a smoke alarm to change the *battery*: chair, steps or a tall friend?',
      'Where would you meet your family if you had an *escape plan*?',
      'When does your *toaster* work hardest: at breakfast, at lunch or for a late supper?',
    ],
    atWork: {
      asks: [
        'What would you check first on a fire safety walk round a building?',
        'What makes a fire drill work: clear routes, regular practice or calm leaders?',
        'What sets off the smoke alarm where you live most often: toast, steam or the frying pan?',
        'What gets overlooked most often in a fire safety check?',
      ],
      cued: [
        'What do *landlords* ask most about alarms before a new tenancy?',
        'Which question do people put to a *firefighter* on a home visit?',
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
      problem: ['+Which part of a home always gets forgotten in a moving-out clean?'],
      choice: [
        'Which job would you gladly hand to the cleaners: the oven, the windows or the bathroom?',
        'Cleaning an empty flat: the kitchen first, or the bathroom?',
      ],
      experience: ['What surprised you most when you last cleaned a home you were leaving?'],
    },
    cued: [
      'What do you clean first in a *kitchen* you are about to hand back: the oven or the fridge?',
      'What would you spend a returned *deposit* on: a sofa, a trip or the next home?',
      'Which trick gets *limescale* off the taps: vinegar, lemon or a good spray?',
      'What goes missing most in an *inventory*: spoons, keys or curtain hooks?',
    ],
    atWork: {
      asks: [
        '+What makes a handover easy at the end of a tenancy: photos, a checklist or a good clean?',
        'Which spot do people forget to clean when they move out?',
        'What takes cleaners longest in an empty home: the oven, the bathroom or the windows?',
        'What matters most in an end-of-tenancy clean: detail, speed or a clear checklist?',
      ],
      cued: [
        'Which detail do *landlords* look at first when a tenant has moved out?',
        'What do letting *agents* check first at the handover of an empty flat?',
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
      choice: [
        '+Which shines brightest after a good clean: the taps, the windows or the oven?',
        'What smells of a clean home to you: lemon, lavender or fresh linen?',
      ],
      experience: [
        'Which spot is easily forgotten in a deep clean?',
        'Which cleaning job gives you the greatest satisfaction?',
      ],
    },
    cued: [
      'Which shelf of the *kitchen* do you always start with?',
      'What do you clean *windows* with: a cloth, a squeegee or old newspaper?',
      'Which drawer would you *declutter* first if you had an hour?',
      'Which sweet do you eat first after the *Diwali* cleaning is done?',
    ],
    atWork: {
      asks: [
        'What needs a spring clean most at work: the fridge, the drawers or the inbox?',
        "Which cleaner at a place you've worked made everybody's day better?",
        'What makes a clean workplace feel good: clear desks, shiny windows or a fresh scent?',
        'Which part of the office would you spring clean first: desks, kitchen or store cupboard?',
      ],
      cued: [
        'Which room do your customers ask you to *deep clean* most often?',
        'What makes a *cleaner* stay with the same company for years?',
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
      problem: ['What leaves the most dirt on a solar panel: birds, dust or pollen?'],
      choice: [
        'Clean solar panels: before the summer, or after the autumn leaves?',
        'What matters most in a solar panel cleaner: gentle brushes, pure water or safe ladders?',
      ],
      idea: ['When do you most like to check how much your solar panels have made?'],
    },
    cued: [
      'What would you do with the extra power from freshly cleaned solar *panels*?',
      'Where do *pigeons* gather most in your street: roofs, wires or the square?',
      'Which roof in your street catches the *sun* longest?',
      'What do you see first when you look up at your *roof*: moss, birds or panels?',
    ],
    atWork: {
      asks: [
        '+What leaves solar panels dirtiest: dust, birds or leaves?',
        'What keeps solar panels working well for longest?',
        'How often should solar panels be cleaned and checked?',
        'What should a building owner ask before booking a solar panel clean?',
      ],
      cued: [
        'Which customer question about *bird proofing* comes up most in spring?',
        'What makes *pure water* cleaning an easy thing to explain to a new client?',
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
      choice: [
        'What matters most in a restoration team: speed, care or clear updates?',
        'Precious family photos: on a high shelf, or copied on a computer?',
      ],
      experience: ['Who helped most when a flood came to somebody you know?'],
      idea: ['Which keepsake would you have restored first after a flood?'],
    },
    cued: [
      'Which room would you give the first *dehumidifier* after a flood: basement, hall or bedroom?',
      'Which floor would you choose after water damage: *carpet*, tiles or wood?',
      'Where do you keep the *insurance* papers in case of a flood: in a drawer, online or with family?',
      "Who in your home knows where to turn the water off if there's a *burst pipe*?",
      'What do you bring indoors first when a *storm* and floods are forecast?',
      'Which room do you air most to keep *mould* away after a leak or a wet winter?',
      'How did you first notice a water *leak* at home: a stain, a drip or a wet sock?',
      'What do you grab first when water drips through the *ceiling*: a bucket, a bowl or a towel?',
      'What would you have cleaned first after *smoke* or flood damage: curtains, sofa or clothes?',
      'How would you list the *contents* of a room in case of a flood: photos, a video or a notebook?',
    ],
    atWork: {
      asks: [
        'What helps clients most after water damage: one contact, daily updates or a clear plan?',
        'What belongs first in a flood plan at work: contacts, backups or pumps?',
        'What do people need most in the first days after a flood: help, answers or dry clothes?',
        'Which skill matters most in restoration work: drying, communication or care?',
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
      problem: ['Which surface must be the trickiest to clean graffiti from: brick, stone or glass?'],
      experience: ['Which wall near you looks far better since it was cleaned?'],
      choice: ['A clean wall after graffiti: left plain, or planted with something green?'],
      idea: ['Which wall near you would you have cleaned first?'],
    },
    cued: [
      'Which wall in the *town centre* would look best with a fresh coat of paint?',
      'What would you paint on shop *shutters* if a town let you choose: flowers, fish or faces?',
      'How would you brighten up an *underpass*: light, colour or plants?',
    ],
    atWork: {
      asks: [
        'What matters most in graffiti removal: speed, care for the surface or a lasting result?',
        'What keeps a wall clear of graffiti: a coating, good lighting or quick removal?',
        'How do you like to report graffiti: in an app, by phone or by email?',
        'Which surface would you protect from graffiti first: brick, metal or glass?',
      ],
      cued: [
        'Which surface needs the most care with a *pressure wash*?',
        'What stops new *tags* best: speed, a coating or good lighting?',
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
      experience: [
        '+What at home is too big for your washing machine?',
        'What came up like new after a proper clean?',
        'What tells you that curtains or rugs are due for a clean?',
      ],
      idea: ['Which stain would you hand straight to a professional cleaner?'],
    },
    cued: [
      'Which *sofa* cushion, cover or throw at home gets washed most often?',
      'How often do the *blinds* get dusted in your house: weekly, by season or before guests?',
      'Where does *pet hair* gather first at home: curtains, carpet or your best trousers?',
      'How do you get a *mattress* fresh in spring: fresh air, the vacuum or a proper clean?',
    ],
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
      experience: [
        '+When did you last look up at your gutters?',
        'How do you know it is time to clean the gutters?',
        '~What odd thing has been found in your gutter?',
      ],
      choice: ['Which gutters would suit your house: black, white or grey?'],
      problem: ['Which part of the gutter is trickiest to reach at your house?'],
    },
    cued: [
      'Which tree drops the most *leaves* near your house?',
      'Which *gutter* colour would you choose for your home: black, white or copper?',
      'How do you like to listen to a *storm*: in bed, on the porch or by the fire?',
      'What looks nicer on an old house: *cast iron* or aluminium gutters?',
    ],
  },
];
