import type { Subject } from '../../subject';

/** Water, weather, wheels and trees, which the public shares. */
export const publicAmenities: readonly Subject[] = [
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
        'Which trip would you swap from the car to the bus or the bike?',
        'On a bus: top deck at the front, or bottom deck by the door?',
      ],
      idea: ['Where would you ride if you had a bus pass for every town in the country?'],
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
        'What decides how you travel to work: the time, the cost or the weather?',
        'What makes the bus a good choice for work: often, on time or right to the door?',
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
        'How do you check the weather: in an app, on the radio or out of the window?',
        'The weather forecast: first thing in the morning, or the night before?',
      ],
      experience: ["What's the wildest weather you have seen where you live?"],
      idea: ['Which weather would you order for next weekend?'],
    },
    cued: [
      'What do you call your favourite kind of *rain*: drizzle, shower or downpour?',
      'Which *clouds* do you like best: fluffy, feathery or dark and towering?',
      'What do you do when you hear *thunder*: count, watch or close the windows?',
      'What do you like to do first in fresh *snow*: walk, build or slide?',
    ],
    atWork: {
      asks: [
        'What makes a forecast useful at work: detail, maps or early alerts?',
        "Which forecast do you plan your work by: tomorrow's or the whole week's?",
        'Which forecast helps your work most: rain, wind or temperature?',
        'Which weather changes your plans most: rain, heat or wind?',
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
      idea: ['Where in your town would you most like to find a clean public toilet?'],
      choice: ['Drying your hands: paper towel, or warm air?'],
      problem: ["What's missing most often from a public toilet: a hook, a shelf or a mirror?"],
      experience: ['Where have you been most grateful to find a public toilet?'],
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
        'Which matters more for a public toilet: longer opening hours or more space inside?',
        'What would you plan first for new public toilets: access, location or cleaning?',
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
      experience: ['+Which tree have you watched grow tall?'],
      choice: [
        '+Where in town would you like more trees: by a school, a road or a square?',
        '+A tree for your street: blossom in spring, or colour in autumn?',
        '+What do you like best about a street with trees: the shade, the birds or the colour?',
      ],
      idea: ['+Which tree would you plant at the end of your street?'],
    },
    cued: [
      'Which *cherry* tree or blossom do you wait for every spring?',
      'What would you plant in a *hanging basket* outside your door?',
      'Which *bulbs* would you put in along a whole street?',
      'Where do you go for *shade* on the hottest day of the year?',
    ],
    atWork: {
      asks: [
        '+Which street you know would gain most from new trees?',
        '+What do trees bring to a busy street: shade, birdsong or colour?',
        '+Which tree would you plant along a street: a cherry, a maple or a lime?',
        'Where would you plant a tree near your workplace?',
      ],
      cued: [
        'What helps a *sapling* most in its first summer: water, mulch or a good stake?',
        'Which *planter* gets the most nice comments in your town?',
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
      idea: ['Which road near you would you have gritted first on an icy morning?'],
      choice: [
        'On a snowy morning: out early for a walk, or wait until the roads are clear?',
        'What would you like to know about gritting: the routes, the lorries or the salt?',
      ],
      problem: ['What do you find hardest on an icy morning: the steps, the car or the pavement?'],
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
        'Which road near you is always the first to ice over?',
        'What helps most in a winter service: good forecasts, early starts or live tracking?',
        'Which places need gritting first: car parks, entrances or walkways?',
      ],
      cued: [
        'Which *route* in your patch do you know with your eyes shut?',
        'What does a *driver* like to have in the cab on a night run?',
      ],
    },
  },
];
