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
      idea: ['Where would you ride if you had a bus pass for every town in the country?'],
      problem: ['Which place near you is hardest to reach by bus or by bike?'],
      choice: ['On a bus: top deck at the front, or bottom deck by the door?'],
      experience: ['Which bus or bike ride near you has the prettiest view?'],
    },
    atWork: {
      work: [
        'What decides how you travel to work: the time, the cost or the weather?',
        'Which makes a bus route more useful: more stops or faster trips?',
      ],
      people: [
        "What's the nicest thing that has happened to you on a bus or a bike?",
        'Which bus or bike ride to an old job do you still miss?',
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
      idea: ['Which weather would you order for next weekend?'],
      problem: ['Which weather is hardest to dress for where you live?'],
      choice: ['The weather forecast: first thing in the morning, or the night before?'],
      experience: ["What's the wildest weather you have seen where you live?"],
    },
    atWork: {
      work: [
        'Which weather changes your plans most: rain, heat or wind?',
        "Which forecast do you plan your work by: tomorrow's or the whole week's?",
      ],
      people: [
        'Which storm or heatwave do you remember best?',
        'When did checking the forecast save your day?',
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
      problem: ["What's missing most often from a public toilet: a hook, a shelf or a mirror?"],
      choice: ['Drying your hands: paper towel, or warm air?'],
      experience: ['Where have you been most grateful to find a public toilet?'],
    },
    atWork: {
      work: [
        'Where in your town would a public toilet help people most?',
        'Which matters more for a public toilet: longer opening hours or more space inside?',
      ],
      people: [
        'What does somebody who looks after public toilets do that visitors never see?',
        'Where did you come across a public toilet that was a pleasure to use?',
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
      idea: ['Which tree would you plant at the end of your street?'],
      problem: ['Which tree near you can you never remember the name of?'],
      choice: ['A tree for your street: blossom in spring, or colour in autumn?'],
      experience: ['Which tree on your street would you miss most?'],
    },
    atWork: {
      work: [
        "What's toughest on a young street tree: drought, cars or poor soil?",
        'What does your street need most: shade, blossom or more birds?',
      ],
      people: [
        'Which tree have you planted and gone back to see years later?',
        'Which street looks its best for just a week or two each year?',
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
      problem: ['What do you find hardest on an icy morning: the steps, the car or the pavement?'],
      choice: ['On a snowy morning: out early for a walk, or wait until the roads are clear?'],
      experience: ['What did you use for a sledge as a child?'],
    },
    atWork: {
      work: [
        'Which are hardest to keep clear of ice: hills, bridges or side streets?',
        'Where would you send the gritter first: the hills, the hospital road or the bus routes?',
      ],
      people: [
        'Who kept your town moving in the worst snow you remember?',
        'Which road near you is always the first to ice over?',
      ],
    },
  },
];
