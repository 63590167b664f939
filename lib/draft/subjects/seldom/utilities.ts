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
      problem: ['~What do you do when two buses come at once?'],
      choice: ['On a bus: top deck at the front, or bottom deck by the door?'],
      experience: ['Which bus or bike ride near you has the prettiest view?'],
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
      problem: ['~Which part of you knows that rain is coming?'],
      choice: ['Before going out: check the forecast, or stick a hand out of the window?'],
      experience: ['What do people where you live call light rain?'],
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
      idea: ['Where in your town would you put a bench with a view?'],
      problem: ['~Which sign on a toilet door made you stop and think?'],
      choice: ['Drying your hands: under the roaring machine, or on your trousers?'],
      experience: ['Where is your favourite public bench?'],
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
      problem: ['~Which plant in your care is a miracle of survival?'],
      choice: ['A tree to plant: cherry blossom, or something to climb?'],
      experience: ['Which tree on your street would you miss most?'],
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
      idea: ['~What would you name the gritting lorry in your town?'],
      problem: ['What gets you going on an icy morning?'],
      choice: ['When it snows: straight out to build a snowman, or straight back to bed?'],
      experience: ['What did you use for a sledge as a child?'],
    },
  },
];
