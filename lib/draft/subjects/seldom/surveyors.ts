import type { Subject } from '../subject';

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
      idea: ['Which part of a building is always worth spending a bit more on?'],
      problem: ['What always costs more than you expect on a building job?'],
      choice: ['Where to spend a bit more on a building: the structure, or the finishes?'],
      experience: ['Which building have you worked on or watched go up with the most interest?'],
    },
    atWork: {
      work: [
        "What's hardest to pin down in a building's cost: the ground, the changes or the time?",
        'When does a quantity surveyor help a project most: before the drawings, or during the build?',
      ],
      people: [
        'Which part of a building is worth spending more on: the roof, the windows or the kitchen?',
        'Which building cost surprised you most when you saw the real figure?',
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
      idea: ['Which empty building near you would you give a new use?'],
      problem: ['Which old building near you would you hate to lose?'],
      choice: ['An old empty building: turn it into homes, or into shops and workshops?'],
      experience: ['Which building near you used to be something quite different?'],
    },
    atWork: {
      work: [
        'What helps a planning application most: good drawings, an early chat or local support?',
        'What do neighbours ask about first in a planning scheme: traffic, height or trees?',
      ],
      people: [
        'Which building were people around you against at first, and fond of later?',
        'What did a walk round a site once show you that no plan could?',
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
      idea: ['Which old feature do you love to find in a house: beams, tiles or a fireplace?'],
      problem: ['Which part of a house do you find hardest to check for yourself?'],
      choice: ['Viewing an old house: look at the roof first, or the walls?'],
      experience: ['What do you always check first when you view a house?'],
    },
    atWork: {
      work: [
        'Which would you most want a surveyor to check: the roof, the damp or the foundations?',
        'Which worries a buyer more: a crack in the wall, or a damp patch on the ceiling?',
      ],
      people: [
        "What's the strangest thing you've ever found under a roof or behind a wall?",
        'What do you look at first in an old building: the roof, the walls or the floors?',
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
      idea: ['Which wild animal would you most like to have living nearby?'],
      problem: ['Which animal do you hear at night but never see?'],
      choice: ['A wild corner of the garden: leave it alone, or add seeds and a pond?'],
      experience: ["What's the most exciting wild animal you have spotted near home?"],
    },
    atWork: {
      work: [
        'Which animal would you be happiest to find on a building site: a bat, a newt or an owl?',
        'What brings wildlife to a new building fastest: a pond, a hedge or a green roof?',
      ],
      people: [
        'Which wild animal have you met where you least expected it?',
        'Who first taught you the name of a bird, a plant or an insect?',
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
      problem: ['Where in your house is there always a draught?'],
      choice: ['On a cold evening at home: an extra jumper, a blanket or the heating up?'],
      experience: ['How did your grandparents keep the house warm?'],
    },
    atWork: {
      work: [
        'Where does an older house lose the most heat: the roof, the windows or the floors?',
        'Which is harder in an old building: keeping the heat in, or keeping the damp out?',
      ],
      people: [
        "What's the coldest house or office you've ever lived or worked in?",
        'What small fix made the biggest difference to a cold room you spent time in?',
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
      problem: ['What would you like to see less of in the bins at work?'],
      choice: ['Greener at work: start with the heating, the travel or the lunches?'],
      experience: ['What has your workplace stopped buying without anyone missing it?'],
    },
    atWork: {
      work: [
        'Which is harder for a firm to measure: its energy, its travel or its suppliers?',
        'What holds back a greener workplace most: money, time or habits?',
      ],
      people: [
        'Who got you to care about waste or energy at work, and how?',
        'Which change for the environment at work was easier than you expected?',
      ],
    },
  },
];
