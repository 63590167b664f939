import type { Besides } from '../../subject';

/** What is known of the subjects of `common/home-repairs.ts` besides their rows. */
export const homeRepairs: Besides = {
  'boiler service': {
    clues:
      'gas safe, annual service, radiators, thermostat, pressure gauge, landlord certificate, combi, pilot light, landlord safety, new boiler, 10 year warranty, no heating, no hot water, worcester, vaillant, power flush, furnace, ac tune up, heating, plumber, engineer, annual, warranty, breakdown, hot water, carbon monoxide, pressure, install, winter, servicing, repair, gas, cold, tune up, cover plan, leak, flue, oil, error code',
    cued: [
      'What do you warm on the *radiator* once the boiler is running: gloves, towels or pyjamas?',
      'Who decides what the heating *thermostat* is set to in your home?',
      '*Hot water* straight from the boiler: a long bath, or a quick shower?',
      'How often do you glance at the *pressure* gauge on your boiler?',
      'What should a *landlord* show a new tenant first: the boiler, the fuse box or the stopcock?',
      'Which did you grow up with: a *combi* boiler, a hot water tank or a wood stove?',
      'What keeps you warm on a *winter* morning until the boiler gets going?',
      'What do you offer the *engineer* who comes to service your boiler: tea, coffee or a cold drink?',
      'Where is the *carbon monoxide* alarm in your home: near the boiler, in the hall or upstairs?',
      'Where would you put a *new boiler* if you could choose: kitchen, loft or garage?',
    ],
    atWork: {
      asks: [
        'Which skill matters most in a heating engineer?',
        'What should a good boiler service always include?',
        'What makes you call the same heating engineer again?',
        'What do people like to know after a boiler service: the result, the advice or the next date?',
      ],
    },
  },
  'heat pump': {
    clues:
      'radiators, underfloor, cylinder, kilowatt, outdoor unit, retrofit, boiler, mcs, grant, scop, air to water, seai grant, bus grant, oil boiler, ducted, mini split, split system, installation, heating, air source, renewable, ground source, insulation, efficient, kw, hot water, solar, installer, low carbon, seai, cop, cooling, heat loss, compressor, refrigerant',
    cued: [
      'Which room would you give the biggest *radiator*: the hall, the bedroom or the lounge?',
      'Which room would you choose first for *underfloor* heating?',
      'Where is the *boiler* in your home: in the kitchen, the loft or a cupboard?',
      'What would you spend a home energy *grant* on first: heating, windows or insulation?',
      'When does your home need most *hot water*: early morning or evening?',
      'Where would you put the *outdoor unit* of a heat pump: at the side, at the back or out of sight?',
      'Where would you add *insulation* first: the loft, the walls or the floor?',
      'Which would you rather have first: *solar* panels or a heat pump?',
    ],
    atWork: {
      asks: [
        '+What should every customer be shown on the day a heat pump is fitted?',
        '+What helps a heat pump run at its best: good design, careful set-up or regular checks?',
        'Which part of fitting a heat pump takes the most care?',
        'Which skill should every heat pump installer learn first?',
        'What should a heat pump app show first: energy use, room warmth or alerts?',
        'Where do smart controls help heat pumps most: comfort, running costs or servicing?',
      ],
      cued: [
        'Where do you start a *retrofit*: with the fabric, the heating or the bills?',
        'Which question do homeowners ask first before a heat pump *installation*?',
        'Where do you find room for the *cylinder* in a small house: loft, cupboard or garage?',
        'What should come first in heat pump *training*: heat loss, pipework or controls?',
      ],
    },
  },
  'leaking tap': {
    clues:
      'washer, dripping, plumber, ceiling, pipework, puddle, water meter, emergency call out, drips, taps, stop cock, water bill, leaks, pipe, burst, toilet, water, faucet, shower, repair, stopcock, emergency, flush, sink, valve, cistern, kitchen, detection, fixed, bucket, call out, seal, spanner, bill, bathroom, ballcock',
    cued: [
      'What would you choose for a new *kitchen tap*: one lever, two handles or a pull-out spray?',
      'Where is the *stopcock* in most homes you know: under the sink, in the hall or out by the gate?',
      'What do you hear first when a *toilet* keeps running: a hiss, a trickle or a refill?',
      'What do you keep in the cupboard under the *sink* that has to come out for a plumber?',
      'Which do you like better in a *shower*: strong pressure or a wide, gentle rain?',
      'How do you keep an outside tap safe from *frost*: a cover, an old towel or the water off?',
      'Who gets your first call in a water *emergency*: a plumber, a parent or a neighbour?',
    ],
    atWork: {
      asks: [
        'Where would you look first for a hidden water leak?',
        'What should people do first when a pipe starts to leak?',
        'Which skill does a leak engineer need first: patience, a keen ear or a sharp eye?',
        'What helps a plumber most before a visit: a photo, clear access or a good description?',
      ],
      cued: [
        'Which part is always in your van for a *toilet* repair?',
        'Which type of *tap* do you like fitting most: lever, mixer or pillar?',
        'What should a caller tell you first about an *emergency* leak?',
        'Which place for a *stopcock* has surprised you most?',
      ],
    },
  },
  electrician: {
    clues:
      'niceic, sockets, fuse, trip switch, wiring, downlights, certificate, part p, lights, fault finding, ev point, spark, tripping, landlord certificates, outlets, breaker, panel upgrade, fusebox, rewire, consumer unit, ev charger, eicr, installation, circuit, switch, board, rcd, certified, testing, fault, sparky, spotlights, inspection, power, landlord, domestic, fuse box, outdoor lighting, call out, smoke alarm',
    cued: [
      'Which *socket* in your home is always full: in the kitchen, at the desk or beside the bed?',
      'Where would you choose *downlights* at home: bathroom, hall or kitchen?',
      'Where would you want an *EV charger*: on the house wall, in the garage or by the gate?',
      'What would you add during a *rewire*: more lights, more plugs or smart switches?',
      'Where is the *fuse* box in your home: hall, cupboard or garage?',
      'What would you unplug first if the power kept *tripping*: kettle, toaster or washing machine?',
      'Where would you put *outdoor* lights first: the path, the patio or a favourite tree?',
      'What sets off the *smoke alarm* in your kitchen most: toast, steak or the grill pan?',
    ],
    atWork: {
      asks: [
        '+What makes a good electrician: patience, precision or problem solving?',
        'What should every electrical apprentice learn early?',
        'What would you teach an electrical apprentice first: safety, testing or tidy wiring?',
        'What matters most in an electrician: turning up on time, tidy work or a clear quote?',
      ],
      cued: [
        'Which electrical question do *landlords* ask most often?',
        'What do you explain most often about an *EICR*: the codes, the cost or how long it takes?',
        'What is the first thing you teach an *apprentice* electrician on site?',
        "Where do you start with an electrical *fault*: the board, the last change or the owner's story?",
      ],
    },
  },
  'solar panels': {
    clues:
      'kwp, inverter, roof, export tariff, south facing, payback, battery storage, scaffold, seg, roof top, electricity bill, subsidy, rebate, net metering, powerwall, tax credit, pm surya ghar, 6kw, installation, battery, kw, energy, electricity, installer, pv, renewable, grid, export, rooftop, feed in, savings, sunshine, array, kwh, ev, mcs, bill',
    cued: [
      'When would you use up the power in a solar *battery*: at breakfast, at dinner or overnight?',
      'How should solar panels look on a *roof*: all black, classic blue or hidden in the tiles?',
      'How often do you check what your solar panels *export*: daily, monthly or only on sunny days?',
      'Who in your home would be first to study the *electricity bill* after solar panels go up?',
      'Where would you put a solar *inverter*: in the loft, in the garage or on an outside wall?',
      'What else would you have done on the roof while the *scaffold* for solar panels is up?',
      'What would you keep running on solar power if the *grid* went down: fridge, wifi or kettle?',
      'What would you ask first before the day of a solar *installation*: the time, the noise or the mess?',
      'Solar panels on a *farm*: up on the barn, or in the field above the sheep?',
    ],
    atWork: {
      asks: [
        '+What matters most to you in solar panels: lower bills, a smaller footprint or independence?',
        'What helps a business decide on solar panels: a site survey, clear figures or a case study?',
        'What would you most like to run on solar power?',
        'What would you like to know before putting solar panels on a roof?',
      ],
    },
  },
  'gutter cleaning': {
    clues:
      'leaves, moss, ladder, downpipes, overflowing, gutter vac, blocked, gutters, vac, fascias, soffits, conservatory roof, vacuum, roof, autumn, clearing, window cleaner, damp, upvc, debris, drains, conservatory, gutter guard, rain, before and after, repair, water, hopper, camera, clogged, pressure wash',
    cued: [
      'What do you do with wet *leaves* from the gutter: compost them, bin them or sweep them aside?',
      'Where does *moss* grow fastest at your place: on the roof, the path or the patio?',
      'Where does the *downpipe* at your house lead: a drain, a water butt or the flower bed?',
      'How do you first notice an *overflowing* gutter: by the sound, a wet wall or a splash on the head?',
      'How does heavy rain sound on a *conservatory* roof: cosy, loud or like a drum?',
      'Which *fascia* colour suits a brick house: white, black or grey?',
      'When do the trees near you start to drop leaves in *autumn*: September, October or later?',
      'How high would a *gutter vac* have to reach at your house: one floor, two or three?',
    ],
  },
  'roof repair': {
    clues:
      'slates, tiles, ridge, flashing, lead work, chimney, felt, scaffold, hail, shingle, re roof, leadwork, pointing, free inspection, hail damage, missing tiles, insurance claims, fibreglass, roofer, leak, flat roof, lead, storm, gutter, moss, epdm, rubber, inspection, rooftop, skylight, emergency, insured, attic, replacement, ceiling stain, guarantee',
    cued: [
      'For the roof of your dream house: grey *slate*, red clay or thatch?',
      "What looks best on top of a *chimney*: a tall pot, a weathervane or a stork's nest?",
      'What would you put on a *flat roof* you could walk on: plants, chairs or solar panels?',
      'What turns up most in a *gutter*: leaves, moss or tennis balls?',
      'What would you reach for first if a roof *leaked*: a bucket, a torch or the phone?',
      'Where do you like to be when a *storm* rattles the roof: in bed, by the window or far away?',
      'What would you get under cover first before *hail*: the car, the plants or the washing?',
      'Which colour of roof *tiles* suits your street best: red, brown or grey?',
    ],
    atWork: {
      asks: [
        '+Which skill makes a great roofer?',
        '+What makes people recommend a roofer?',
        '+Which roof in your town do you admire most?',
        'What tells you that a roof is in good hands?',
      ],
      cued: [
        'Which is hardest to get right on a roof: the *flashing*, the valley or the ridge?',
        'What do you photograph first on a roof *inspection*?',
        'What would you tell a young *roofer* before the first winter on the job?',
        'What else is worth doing while the *scaffold* is up: gutters, chimney or paint?',
      ],
    },
  },
  'window replacement': {
    clues:
      'frames, panes, draughty, glazing, sills, hinges, energy rated, trickle vent, double glazed, window, bifold, composite door, french doors, fensa, a rated, casement, conservatory, sash, upvc, doors, glass, installed, triple, fitter, timber, bay, composite, aluminium, misted, glazier, secondary glazing, condensation, lead time, rattle, showroom, warranty, handles',
    cued: [
      'Which room would you like *bifold* doors in: the kitchen, the living room or a garden room?',
      'How would you use a *conservatory* most: for plants, meals or the Sunday paper?',
      'What do you like about *sash* windows: the look, the light or the old glass?',
      'Where in a house do you notice a *draught* first: the hall, the bedroom or by the sofa?',
      'Which noise would you most like *triple* glazing to keep out: traffic, dogs or wind?',
      'Where would you put *French doors*: onto a garden, a balcony or between two rooms?',
      'What would you grow on the *sill* of a new kitchen window?',
    ],
    atWork: {
      asks: [
        '+What makes a window installation go well: a good survey, a tidy team or a clear date?',
        "What keeps an old building's character when its windows are replaced?",
        'Where do new windows make the biggest difference: homes, schools or offices?',
        'Which skill does a window fitter need first: measuring, sealing or finishing?',
      ],
      cued: [
        'What do customers ask a window *fitter* most on the first morning?',
        'Which *frame* colour took off faster than anyone in the window trade expected?',
        'What makes a *sash* window job take longest: the survey, the making or the paintwork?',
        'How do you explain an *energy* rating for windows in one sentence?',
      ],
    },
  },
  insulation: {
    clues:
      'loft, cavity, spray foam, draught, grant, wool, u value, rafters, external wall, drylining, blown in, cavity wall, heat loss, r value, batts, attics, energy efficient, warm, retrofit, mineral wool, epc, bills, boards, roof, cold, floors, thermal, installer, underfloor, seai, pir, joist, sheep wool',
    cued: [
      "What's in your *loft*: suitcases, Christmas decorations or nothing but insulation?",
      'Where does the *draught* come in at your home: the door, the windows or the floor?',
      "What's on your bed in *winter*: a thick duvet, blankets or a hot water bottle?",
      'Which *wall* of your home gets the worst of the weather?',
      'What would you spend on if your heating *bill* went down: a meal out, a trip or the garden?',
      'What would you like explained in plain words about an insulation *grant*?',
      'How do you keep a room cool in a *heatwave*: blinds down, windows open or a fan?',
      'What is worse through a thin wall: *noise* from the street, or the cold?',
    ],
    atWork: {
      asks: [
        '+Which skill will retrofit teams need more of?',
        '+What makes a retrofit go well: a good survey, skilled fitters or clear advice?',
        'Which buildings should be insulated first: homes, schools or offices?',
        'What would make insulating an old building easier?',
      ],
      cued: [
        'Which part of a *retrofit* takes the most explaining to a homeowner?',
        'What do you check first in a *loft* before you lay any insulation?',
        'What do clients ask first about *spray foam*: the cost, the smell or how long it lasts?',
        'Which detail on a *cavity* wall job should every apprentice learn first?',
      ],
    },
  },
  locksmith: {
    clues:
      'lock, cylinder, snapped, upvc, deadbolt, burglary, call out, anti snap, break in, safes, lockout, rekey, car keys, door opened, non destructive, multipoint, upvc door, locked out, key cutting, lock change, keys, door, emergency, security, 24 hour, lost, handle, fitted, euro cylinder, night latch, mechanism, padlock, smart lock, no damage, landlord, master key',
    cued: [
      'Where did your *car keys* turn up the last time you thought they were lost?',
      'Who would you trust with a *spare key* to your front door: a neighbour, a friend or a relative?',
      'What did you last put a *padlock* on: a bike, a shed, a gate or a locker?',
      'Who would get the first code to a *smart lock* on your door: a guest, the kids or a dog walker?',
      'How did you pass the time while you were *locked out* and waiting for somebody with a key?',
      'What goes on a fresh key straight after *key cutting*: a tag, a coloured cap or nothing?',
      'Which *handle* would you choose for a new front door lock: brass, chrome or black?',
      'What would you put in a small *safe* first: passports, old photos or letters?',
      'Which building would you love to have the *master key* to for a day?',
      'Which job comes first for you in a new home: a *lock change*, a coat of paint or the curtains?',
    ],
    atWork: {
      asks: [
        'What would you like to ask a locksmith?',
        'Which door at work would you fit a new lock on first?',
        'What makes a good locksmith: speed, skill or a steady hand?',
        "What's the oldest lock you've ever seen still in use?",
      ],
    },
  },
  'pest control': {
    clues:
      'mice, rodents, wasps, nest, bait, droppings, moths, termite, cockroaches, scratching, bed bugs, squirrels, mouse, roaches, hornets, spiders, silverfish, wasp nest, rats, ants, infestation, treatment, proofing, mosquito, vermin, technician, traps, possum, spray, fleas, loft, pigeon, exterminator, restaurants',
    cued: [
      'Where do *wasps* find you first in summer: at the picnic, the bin or the barbecue?',
      'Where would you listen first for *mice*: in the loft, in the kitchen or behind the walls?',
      "What's the oddest place you have come across a wasps' *nest*?",
      'Which jumper, coat or rug would you most want to keep safe from *moths*?',
      'What do you check for *bed bugs* in a hotel room: the mattress, the headboard or the chair?',
      'Which do *squirrels* near you get into first: the bird feeder, the loft or the bins?',
      'Which spot would you have checked first for *rats*: the compost, the shed or the drains?',
      'Where do the first *ants* of the year turn up at your place: kitchen, patio or windowsill?',
      'What did the *scratching* in the loft turn out to be: a mouse, a bird or a branch?',
      'Who in your family do *mosquitoes* always bite first?',
    ],
    atWork: {
      asks: [
        'How often should a kitchen be checked for pests?',
        'Which small habit keeps pests away from food at work?',
        'What would you ask a pest controller over a cup of tea?',
        'Which skill does a pest controller need first: patience, a sharp eye or tact?',
      ],
    },
  },
  'damp and mould': {
    clues:
      'moisture, ventilation, plaster, extractor, basement, cellar, spores, salts, mould, dehumidifiers, dry rot, tanking, basement waterproofing, waterproofing, musty, mildew, crawl space, damp course, condensation, wall, humidity, survey, extractor fan, landlord, rising damp, treatment, black spots, proofing, wet, tenants, surveyor, bathroom, spray, timber, penetrating, awaabs law, dry, sealant',
    cued: [
      'Where do you see *condensation* first in winter: bedroom, bathroom or kitchen?',
      'What would you use a dry *cellar* for: wine, a workshop or a games room?',
      'Where do you put a *dehumidifier*: in the hall, the bedroom or next to the washing?',
      'When do you switch on the *extractor* fan: before the shower, during it or after?',
      'How do you get rid of a *musty* smell in a cupboard?',
      'What would you make of a *basement* if it were warm and dry?',
      'How long do you open the windows for *ventilation* on a frosty morning?',
      'Which room would you want looked at first in a damp *survey*: bathroom, bedroom or loft?',
    ],
    atWork: {
      asks: [
        'What should a good damp survey explain first?',
        'What helps tenants and landlords to deal with damp sooner?',
        'What makes a damp survey useful: clear photos, plain words or next steps?',
        'What helps most to prevent damp and mould: ventilation, insulation or early checks?',
      ],
      cued: [
        'What do *tenants* and landlords find most useful: a leaflet, a visit or a humidity meter?',
        'Which spot do you look at first on a damp *survey* of an older house?',
        'What is hardest to explain about *condensation* to somebody who expected a leak?',
        'Which do you get called to more often: a wet *basement* or a damp bedroom wall?',
      ],
    },
  },
  plumber: {
    clues:
      'taps, cistern, ballcock, leak, pipes, boiler, shower tray, sink, u bend, drain, toilet, showers, unblock, water heater, faucet, hot water, sewer, tankless, bathroom, blocked, heating, radiator, gas safe, engineer, cylinder, emergency, install, call out, jetting, geyser, valve, copper, pump, wet room',
    cued: [
      "Where do you turn the water off at home when there's a *leak*: under the sink or outside?",
      'Which *tap* do you like in a kitchen: one lever, or separate hot and cold?',
      'Which *toilet* would you choose for a new bathroom: wall-hung or standing?',
      'A new *bathroom*: a long bath, or a big walk-in shower?',
      'Who uses most of the *hot water* in your house?',
      'Which room gets its *radiator* turned on first in autumn?',
      'When do you switch the *boiler* on for the winter: by the date, or at the first chill?',
    ],
    atWork: {
      asks: [
        'What would draw more young people to plumbing?',
        'What do you notice first about a neat plumbing job?',
        'What should a plumbing apprentice learn first: pipework, heating or customer care?',
        'Which part of plumbing needs most skill: heating, bathrooms or finding leaks?',
      ],
      cued: [
        'What do you teach an *apprentice* plumber in the very first week?',
        'What do you ask first when an *emergency* plumbing call comes in?',
        'Which plumbing work do you like best: *heating*, bathrooms or repairs?',
        'Which do customers ask for more now: a tankless *water heater* or one with a tank?',
      ],
    },
  },
};
