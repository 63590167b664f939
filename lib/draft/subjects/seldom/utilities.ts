import type { Subject } from '../subject';

/** Water, weather, wheels and trees, which the public shares. */
export const utilities: readonly Subject[] = [
  {
    name: 'bike lanes and bus passes',
    says: [
      '(cycle|bike|bus) (lane|way|route|hire|share|superhighway|network|storage|parking|rack)',
      'cycleway',
      '(bus|travel|metro|rail|senior) ?(pass|card)( (for|holders?|renewal))?',
      'park (and|&) ride',
      '(electric|hydrogen) bus(es)?',
      '(metro|tram|light rail|brt) (line|extension|station|opening)',
    ],
    clues:
      'cyclists, buses, stops, fares, commuters, timetable, lanes, passengers, routes, pedestrians, cycleway, transit, cycling, metro, bicycle, rack, e-bike, concession, rider, scooter, pedal, traffic, park and ride, hire, smart card, junction, kerb, hub, student travel, corridor, travelcard',
    asks: {
      choice: [
        '+How do you like to get into town: by bus, by bike or on foot?',
        'What makes a bike ride pleasant: a smooth path, green views or a good café?',
        'Where would you go for a day out with a bus pass: the coast, a market or a museum?',
      ],
      experience: ['Which bus or bike ride near you has the prettiest view?'],
    },
    cued: [
      'Where should the next *cycleway* near you go: school, station or shops?',
      'Which hill would an *e-bike* help you up first?',
      'How do you pass the time on a *bus*: window, book or phone?',
      'What would get you to use *park and ride* for a day in town?',
    ],
    atWork: {
      asks: [
        '+What would help people cycle to work: safe lanes, showers or secure parking?',
        'What makes the bus a good choice for work: often, on time or right to the door?',
        'What decides how you travel to work: the time, the cost or the weather?',
        'Which makes a bus route more useful: more stops or faster trips?',
      ],
      cued: [
        'What gets more colleagues to *cycle* to work: showers, racks or company on the way?',
        'What do *passengers* ask for first when a timetable changes?',
      ],
    },
  },
  {
    name: 'weather service',
    says: [
      '(met|meteorological) (office|department|service|bureau)',
      'weather (station|forecast|service|watcher|club|centre|balloon|presenter|app)',
      'meteorolog(y|ist|ists)',
      '(long range|monsoon|snow|rain|tide) forecast',
      'weather ?man',
    ],
    clues:
      'forecast, rainfall, barometer, monsoon, clouds, gusts, degrees, snowfall, humidity, outlook, met office, storm, rain, temperature, radar, meteorologist, warning, wind, snow, station, thunder, climate, heatwave, satellite, tornado, amber alert, spotter, pressure, hurricane, front, frost, observer, fog, balloon',
    asks: {
      choice: [
        '+How do you check the weather: in an app, on the radio or out of the window?',
        'What do you look at first in the forecast: rain, wind or temperature?',
        'Which weather would you choose for a day off: crisp and frosty, warm and sunny or fresh and breezy?',
      ],
      experience: ["What's the wildest weather you have seen where you live?"],
    },
    cued: [
      'What do you call your favourite kind of *rain*: drizzle, shower or downpour?',
      'Which *clouds* do you like best: fluffy, feathery or dark and towering?',
      'What do you do when you hear *thunder*: count, watch or close the windows?',
      'How many centimetres of *snow* make a perfect day: five, twenty or more?',
    ],
    atWork: {
      asks: [
        'What makes a forecast useful at work: detail, maps or early alerts?',
        'Which forecast helps your work most: rain, wind or temperature?',
        "Which forecast do you plan your work by: tomorrow's or the whole week's?",
        'How often do you look at the forecast for work: hourly, daily or weekly?',
      ],
      cued: [
        'Which *warning* changes your working day most: wind, snow or heat?',
        'Where in your trade does the *forecast* decide the plan for the day?',
      ],
    },
  },
  {
    name: 'public toilets',
    says: [
      'public (toilet|convenience|loo|restroom|washroom|lavatory|bench|benches|drinking fountain|fountain|water fountain)',
      'changing places toilet',
      '(drinking|water) (fountain|refill point|refill station)',
      'loo of the year',
      '(community|school) toilet (scheme|block)',
      'swachh (bharat|survekshan)',
    ],
    clues:
      'cleanliness, toilets, restrooms, hygiene, sanitation, accessible, hand dryer, fountains, benches, refill, loo, changing places, council, baby change, cleaning, vandalism, cubicle, seat, disabled, block, drinking fountain, tap, closure, urinal, seafront, refurbish, washroom, radar key, unisex, park, flush, promenade, attendant, facilities, door',
    asks: {
      choice: [
        'What makes a public toilet easier with children: a changing table, low sinks or more room?',
        'What matters most in a public toilet: cleanliness, space or good light?',
        'Where would a public toilet help you most: park, station or high street?',
      ],
      idea: ['Where in your town would you most like to find a clean public toilet?'],
    },
    cued: [
      'What would make a *baby change* room better: a warm mat, space or a hook for the bag?',
      'Where would you put a new *drinking fountain* in your town?',
      'How do you keep waiting children calm in the *loo* queue: songs, games or snacks?',
      'Which *bench* in your town is the best one to sit on?',
    ],
    atWork: {
      asks: [
        'Where in your town would a public toilet help people most?',
        'Which would you improve first in public toilets: access, cleaning or opening hours?',
        'What would you plan first for new public toilets: access, location or cleaning?',
        'Which feature makes a public toilet welcoming: wide doors, good light or clear signs?',
      ],
      cued: [
        'Which *cleaning* detail in a public toilet makes visitors trust a place?',
        'What helps a *changing places* room get used: signs, a map or a key near at hand?',
      ],
    },
  },
  {
    name: 'street trees and blooms',
    says: [
      'street tree',
      '(tree|sapling) (planting|plantation)( (day|drive|week|scheme|event|campaign|project))?',
      'arbou?r day',
      '(urban|tiny|miyawaki|community) (forest|woodland)',
      'in bloom (competition|group|judge|award|committee|volunteer)',
      'hanging baskets? (scheme|sponsor|around town)',
      'plant a tree',
      'tree (warden|charity|council|guardian)',
    ],
    clues:
      'saplings, planted, canopy, trees, shade, bulbs, planters, blooms, native, carbon, sapling, hanging basket, in bloom, flower bed, watering, pavement, council, volunteers, judges, arbor day, urban forest, roots, cherry, begonia, verge, species, roundabout, gardener, leaf, avenue, pruning, wildflower, oak',
    asks: {
      choice: [
        '+A tree for your street: blossom in spring, or colour in autumn?',
        '+What do you like best about a street with trees: the shade, the birds or the colour?',
      ],
      idea: [
        'Which tree would you plant at the end of your street?',
        'Which flowers would you plant along your street?',
      ],
    },
    atWork: {
      asks: [
        'Which would you add first to a high street: trees, planters or hanging baskets?',
        'What does your street need most: shade, blossom or more birds?',
        'Which tree would you plant along a street: a cherry, a maple or a lime?',
        "What's toughest on a young street tree: drought, cars or poor soil?",
      ],
    },
  },
  {
    name: 'gritting',
    says: [
      'gritt(er|ers|ing)( (lorry|lorries|team|route|driver|run|name|season|truck))?',
      '(snow ?plough|snow ?plow|plow)( (driver|name|naming|season|route|truck))?',
      'salt (bin|barn|supplies)',
      'pot ?holes?( (repair|patrol|season|repaired|fixed|reporting))?',
      '(highways|public works) (team|crew|department|depot)',
    ],
    clues:
      'grit, salt, plough, plow, icy, highways, roads, crews, frost, depot, snow, ice, lorry, treat, winter, temperature, route, spreader, tonne, freezing, slippery, car park, driver, grit bin, black ice, pavement, forecast, contract, surface, minus, sub-zero, rock salt, blizzard',
    asks: {
      choice: [
        'What would you like to know about gritting: the routes, the lorries or the salt?',
        'Where near you is grit most useful: the hill, the school or the bus stop?',
        'What helps you most on an icy morning: grit, good boots or a later start?',
      ],
      idea: ['Which road near you would you have gritted first on an icy morning?'],
    },
    cued: [
      'Where near you would you like to have a *grit bin*?',
      'What name would you give to a gritting *lorry*?',
      'What do you drink on a morning of hard *frost*: tea, coffee or cocoa?',
      'What do you wear on your feet when the path is *icy*?',
    ],
    atWork: {
      asks: [
        'What matters most in a gritting service: timing, reliability or clear records?',
        'What helps most in a winter service: good forecasts, early starts or live tracking?',
        'Which places need gritting first: car parks, entrances or walkways?',
        'Which road near you is always the first to ice over?',
      ],
      cued: [
        'Which *route* in your patch do you know with your eyes shut?',
        'What does a *driver* like to have in the cab on a night run?',
      ],
    },
  },
];
