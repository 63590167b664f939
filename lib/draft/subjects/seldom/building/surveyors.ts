import type { Subject } from '../../subject';

/** Those who draw, reckon, measure and permit what is built. */
export const surveyors: readonly Subject[] = [
  {
    name: 'quantity surveyor',
    says: [
      'quantity survey(or|ing)',
      'cost (consultant|consultancy|planning|management)',
      'bill of quantities',
      'value engineering',
      '(construction|building|build) cost',
      '(construction|building) estimat(or|ing)',
    ],
    clues:
      'estimate, tender, cost plan, valuation, contractor, variations, rics, final account, budget, take off, construction, bill of quantities, project, value engineering, measured, build, procurement, site, subcontractor, cash flow, dispute, nec, jct, inflation, drawings, client, contract, feasibility, loss adjusting',
    asks: {
      choice: [
        'Where to spend a bit more on a building: the structure, or the finishes?',
        'Which building project would you like costed first: an extension, a loft or a new home?',
        'What would you like a quantity surveyor to explain: the tender, the budget or the variations?',
      ],
      idea: ['Which part of a building is always worth spending a bit more on?'],
    },
    cued: [
      'What would you build first if the *budget* were no worry: a kitchen, a pool or a library?',
      'How do you keep a *cost plan* for a home project: a list, a spreadsheet or a guess?',
      'Which part of a home *build* would you like to watch: the foundations, the roof or the keys?',
      'Which *contractor* or builder would you recommend for a job well done?',
    ],
    atWork: {
      asks: [
        'Which skill makes a good quantity surveyor?',
        'When should cost planning start on a building project?',
        'What draws people to quantity surveying: the numbers, the sites or the people?',
        'What keeps a building project on budget: early advice, clear drawings or few changes?',
      ],
      cued: [
        'Which part of a *tender* do you read first?',
        'What helps most when *variations* pile up: early talks, good notes or a site walk?',
      ],
    },
  },
  {
    name: 'planning consultant',
    says: [
      'planning (consultant|consultancy|application|permission|appeal|officer|consent|inquiry|policy|committee)',
      'local plan',
      'permitted development',
      'change of use',
      'green belt',
      'town planner',
      'listed building( consent)?',
      'development application',
      're ?zoning',
      'listed building',
      '(heritage|historic|building|church|chapel|mill) (restoration|conservation)',
      'conservation area',
      'grade (ii|i|one|two) listed',
      '(lease|new life) of (an old|a former) building',
    ],
    clues:
      'planners, appeal, consent, dwellings, conversion, facade, council, scheme, heritage, conservation area, grade ii, derelict, mill, chapel, workshops, lime mortar, planning permission, stonework, restored, application, permission, officer, refused, green belt, local plan, development, approval, class q, committee, extension, policy, objection, certificate, site, inspector, pre-app, barn conversion, dwelling, change of use, housing, nppf, land, section 106, listed',
    asks: {
      idea: ['+What would you turn an old barn into?', 'What would you ask a planning consultant first?'],
      experience: ['Which old building near you was given a lovely new life?'],
      choice: ['Which would you add to your home: a bigger kitchen, another bedroom or a garden room?'],
    },
    cued: [
      'What would you turn an old *chapel* into: a home, a café or a climbing wall?',
      'What would you put in a disused *mill* by the river?',
      'Which part of your town should be a *conservation area*?',
      'What would you add to a home with *planning permission*: a porch, a loft or a studio?',
    ],
    atWork: {
      asks: [
        'What draws people to a career in planning: places, people or problem solving?',
        'Which skill does a planner need most: listening, patience or an eye for detail?',
        'What makes a planning application easy to read?',
        'What do planners wish more people knew about planning?',
      ],
      cued: [
        'What helps a *council* officer most in a planning application?',
        'Which *heritage* building taught you the most about working with old walls?',
      ],
    },
  },
  {
    name: 'surveyor',
    says: [
      '(building|party wall|chartered|land|topographical|measured|home|house|marine) survey(or|ing)?',
      'homebuyer (report|survey)',
      'party wall',
      'boundary (dispute|survey)',
      'laser scan(ning)?',
      'point cloud',
      'snagging (survey|inspection)',
      'home inspect(or|ion)',
    ],
    clues:
      'surveyors, report, defects, rics, damp, inspection, roof, loft, valuation, measured, property, homebuyer, boundary, party wall, level 3, buyer, structural, subsidence, crack, chartered, mortgage, land, theodolite, drone, timber, topographical, snagging, drainage, dispute, total station, chimney, moisture meter, building',
    asks: {
      experience: ['What do you always check first when you view a house?'],
      choice: ['Viewing an old house: look at the roof first, or the walls?'],
      problem: ['Which part of a house do you find hardest to check for yourself?'],
      idea: ['Which old feature do you love to find in a house: beams, tiles or a fireplace?'],
    },
    cued: [
      'Which *boundary* do you like best between gardens: hedge, fence or wall?',
      'What would you like to see from a *drone* photo of your own roof?',
      'Who would you ask along to look at a *property* with you: a parent, a friend or a builder?',
      'Which do you love most in a *period* house: the windows, the stairs or the floors?',
    ],
    atWork: {
      asks: [
        '+Which tool would a surveyor never leave behind?',
        '+What can a site visit tell a surveyor that drawings cannot?',
        'When in a project should a surveyor be called in?',
        'What does a good surveyor spot that others walk past?',
      ],
      cued: [
        'Which part of a *level 3* report do buyers ring you about most?',
        'What do you look at first on a *party wall* job: the drawings, the wall or the neighbours?',
      ],
    },
  },
  {
    name: 'ecologist',
    says: [
      'ecologist',
      'ecolog(y|ical) (survey|consultant|consultancy|report|appraisal|assessment)',
      '(bat|newt|reptile|badger|breeding bird) survey',
      'biodiversity net gain',
      'habitat (survey|bank|creation|restoration)',
      'protected species',
      'arboricultur(al|ist)',
      'environmental (consultant|consultancy|impact assessment)',
    ],
    clues:
      'bats, newts, habitat, species, hedgerow, survey season, mitigation, meadow, roost, licence, survey, badger, biodiversity net gain, reptile, planning, nesting, pond, wildlife, dormouse, bng, botanist, edna, protected, field season, dusk, preliminary, site, dawn, orchid, grassland, tree',
    asks: {
      idea: [
        '+Which animal would you most like to help an ecologist survey?',
        'What would you ask an ecologist about the wildlife near you?',
      ],
      choice: [
        '+Which wildlife survey would you join: bats at dusk, newts by torchlight or birds at dawn?',
        'Where did you last see a bat, an owl or a hedgehog?',
      ],
    },
    cued: [
      'Where do you see *bats* at dusk near your home: over water, by trees or round street lights?',
      'Where did you meet your first *newt*: in a garden pond, in a ditch or on a school trip?',
      "What do you look for first in an autumn *hedgerow*: berries, nests or spiders' webs?",
      'Which wild flower do you look for first in a summer *meadow*?',
      'Which visitor would you most like at a new wildlife *pond*: frogs, dragonflies or ducks?',
      "What's the oddest *nesting* place you've ever seen a wild bird choose?",
      'Which wildlife survey would you rather join: birds at *dawn*, or bats at dusk?',
      'Which *tree* near your home seems to shelter the most wildlife?',
      'What would you want in your rucksack on a long wildlife *survey* besides binoculars?',
      'Where would you bring more *biodiversity* first: a roadside, a schoolyard or a flat roof?',
    ],
    atWork: {
      asks: [
        'When should an ecologist join a project: at the idea, the design or the build?',
        'What brings wildlife to a new building fastest: a pond, a hedge or a green roof?',
        'What would you add first for wildlife at work: a pond, nest boxes or a meadow?',
        'What matters most in an ecology survey: timing, clear advice or local knowledge?',
      ],
    },
  },
  {
    name: 'home energy survey',
    says: [
      'epc',
      'energy (assessor|performance certificate|survey|rater)',
      'retrofit (assessor|coordinator|assessment)',
      '(air (tightness|leakage)|blower door)( (test|testing))?',
      'thermal imaging',
      'home energy (audit|assessment|check)',
    ],
    clues:
      'draughts, insulation, rating, assessor, retrofit, certificate, heat loss, thermal, landlords, glazing, epc, heat pump, loft, thermal camera, boiler, cavity wall, solar, airtightness, radiator, damp, grant, windows, ventilation, u-value, bills, blower door, assessment, band c, cold spot, ber, homeowner, upgrade',
    asks: {
      idea: ['Which room at home would you like to be warmer?'],
      choice: [
        'On a cold evening at home: an extra jumper, a blanket or the heating up?',
        'What would make your home cosier: insulation, new windows or better heating?',
      ],
      problem: ['Where in your house is there always a draught?'],
    },
    cued: [
      'What would you do first for a warmer *loft*: insulate, board it or clear it?',
      'What would you look at first with a *thermal camera*: the front door, the roof or the cat?',
      'Which *windows* in your home do you like to sit at: sunny side, street or garden?',
      'What do you put by a draughty *radiator* or door: a rug, a sausage dog or a heavy curtain?',
    ],
    atWork: {
      asks: [
        'What helps homeowners act after an energy survey: a clear plan, grants or trusted fitters?',
        'What would you improve first in an older building: the loft, the windows or the heating?',
        'Where does an older house lose the most heat: the roof, the windows or the floors?',
        'What small fix made the biggest difference to a cold room you spent time in?',
      ],
      cued: [
        'What do *landlords* ask first about a rating: cost, time or rules?',
        'Which finding on an *EPC* visit surprises owners most?',
      ],
    },
  },
  {
    name: 'sustainability consultant',
    says: [
      'sustainability (consultant|consultancy|advis[eo]r|manager|training|certification)',
      'b corp (certification|consultant)',
      'carbon (consultant|consultancy|audit|literacy|reduction plan|accountant)',
      'esg (consultant|advisory|data|rating)',
      'ecovadis',
      'life ?cycle assessment',
    ],
    clues:
      'emissions, scope, suppliers, baseline, certification, reduction, circular, carbon, reporting, targets, net zero, b corp, esg, carbon footprint, supply chain, strategy, csrd, sdg, scope 3, materiality, greenwashing, stakeholder, impact, climate, sme, audit, purpose, roadmap, disclosure, waste, workshop',
    asks: {
      idea: ['Which small change at work has cut the most waste?'],
      experience: ['What has your workplace stopped buying without anyone missing it?'],
      choice: [
        'Greener at work: start with the heating, the travel or the lunches?',
        'What would you make greener first at work: heating, travel or packaging?',
      ],
    },
    cued: [
      'Which short *journey* could you do on foot or by bike this week?',
      'What could you *reuse* once more before it goes in the bin?',
      'Which *climate* friendly dish do you like to cook?',
      'What would you like every *supplier* of your kitchen to stop wrapping in plastic?',
    ],
    atWork: {
      asks: [
        '+What makes a carbon reduction plan work in practice?',
        '+Where would a sustainability consultant start in your workplace?',
        '+Which skill does a sustainability consultant need most: data, people skills or patience?',
        'What gets colleagues behind a greener way of working?',
      ],
      cued: [
        'How do you start a *net zero* plan at a small firm: bills, boiler or bikes?',
        'Who should own *scope 3* in a company: buying, finance or everybody?',
      ],
    },
  },
];
