import type { Subject } from '../subject';

/** Getting round, down or across, on wheels, wings, water or foot. */
export const racers: readonly Subject[] = [
  {
    name: 'orienteering',
    says: ['orienteer(ing|s)?', 'map and compass', 'rogain(e|ing)', 'fell (race|running|runner)'],
    clues: ['controls', 'contour', 'checkpoint', 'compass', 'courses', 'moorland', 'navigation'],
    asks: {
      idea: ['Which wood or hill near you would be good for orienteering?'],
      problem: ['~Who in your family reads the map, and who says you are lost?'],
      choice: ['Finding the way: map and compass, or the phone?'],
      experience: ['Where were you last happily lost with a map in your hand?'],
    },
  },
  {
    name: 'geocaching',
    says: ['geo ?cach(e|ing|er)', 'letterbox(ing)', 'painted (rock|stone|pebble) (hunt|trail)'],
    clues: ['coordinates', 'log book', 'travel bug', 'hidden', 'gps', 'stash', 'muggles'],
    asks: {
      idea: ['What would you leave in a geocache for the next finder?'],
      problem: ['~What did you pretend to be doing when somebody saw you hunt for a geocache?'],
      choice: ['Geocaching: hiding the box, or hunting for it?'],
      experience: ['What was the prettiest place a treasure hunt has led you to?'],
    },
  },
  {
    name: 'BMX',
    says: ['bmx', 'bmx(er|ers|ing)', 'pump track'],
    clues: ['berms', 'gate', 'jumps', 'helmets', 'rollers', 'riders', 'balance bike', 'motos'],
    asks: {
      idea: ['Where would you build a pump track near you?'],
      problem: ['~Which bike trick gave you your first grazed knee?'],
      choice: ['On a BMX: tricks and jumps, or a race round the track?'],
      experience: ['What colour was the bike you loved most as a child?'],
    },
  },
  {
    name: 'mountain biking',
    says: ['mountain ?bik(e|ing|er)', 'mtb', 'bike ?park', 'single ?track', 'gravel bik(e|ing)'],
    clues: ['trails', 'descents', 'suspension', 'berms', 'mud', 'uplift', 'enduro', 'downhill'],
    asks: {
      idea: ['Where would you like to be dropped off with a mountain bike for a day?'],
      problem: ['~What comes home muddier from a mountain bike ride: you, the bike or the car?'],
      choice: ['On a mountain bike: the long climb, or the fast way down?'],
      experience: ['Which trail would you show a friend with a new mountain bike?'],
    },
  },
  {
    name: 'motocross',
    says: [
      'moto ?cross',
      'dirt ?bik(e|ing)',
      'trials? (riding|bike)',
      'quad bik(e|ing)',
      'enduro (race|bike)',
    ],
    clues: ['whoops', 'goggles', 'two stroke', 'holeshot', 'track day', 'jumps', 'mud', 'riders'],
    asks: {
      idea: ['~What number would you ride under in motocross?'],
      problem: ['~How do you get a whole motocross track out of the washing machine?'],
      choice: ['On a dirt bike: big jumps, or deep mud?'],
      experience: ['What was the first thing with an engine that you ever rode or drove?'],
    },
  },
  {
    name: 'speedway',
    says: [
      'speedway',
      '(stock|banger|hot rod|sprint) car rac(e|ing)',
      'banger rac(e|ing)',
      'demolition derby',
      'oval racing',
    ],
    clues: ['shale', 'heat', 'oval', 'laps', 'bangers', 'chequered flag', 'terraces', 'grid'],
    asks: {
      idea: ['~How would you paint your car for a banger race?'],
      problem: ['~What comes home with you from the speedway: the dust, the smell or the ringing ears?'],
      choice: ['On race night: down by the fence, or up where you can see every bend?'],
      experience: ['Who took you to your first night at the races?'],
    },
  },
  {
    name: 'drag racing',
    says: ['drag (race|racing|strip|racer)', 'quarter mile', 'hot ?rods?', 'burn ?out (pad|competition)'],
    clues: ['strip', 'staging', 'horsepower', 'nitro', 'christmas tree', 'funny car', 'tyres'],
    asks: {
      idea: ['~What would you race over a quarter of a mile: the family car, the mower or the bike?'],
      problem: ['~Who in your family thinks every green light is the start of a drag race?'],
      choice: ['At the drag strip: the noise, the smoke or the speed?'],
      experience: ['Which car has made you turn your head just by its sound?'],
    },
  },
  {
    name: 'car rally',
    says: ['(car|road|stage|forest|night) rally', 'rally (stage|driver|car|school|crew)', 'autotest'],
    clues: ['pace notes', 'stages', 'gravel', 'marshals', 'handbrake', 'navigator', 'hairpin'],
    asks: {
      idea: ['Who would you want beside you with the map in a car rally?'],
      problem: ['~What would a rally driver say about the road to your house?'],
      choice: ['In a car rally: at the wheel, or reading the notes?'],
      experience: ['Which road near you feels most like a rally stage?'],
    },
  },
  {
    name: 'kite surfing',
    says: [
      'kite ?(surf|board)(ing|er)?',
      'wind ?surf(ing|er)?',
      'land ?(sail|yacht)(ing)?',
      'wing ?foil(ing|er)?',
      'kite ?buggy',
    ],
    clues: ['knots', 'harness', 'board', 'wetsuit', 'gusts', 'onshore', 'rigged', 'foil'],
    asks: {
      idea: ['Which beach or lake would you choose for a day on a board with the wind?'],
      problem: ['~What does a strong wind go for first: your hat, your hair or your umbrella?'],
      choice: ['A windy day at the beach: out on the water, or behind a windbreak?'],
      experience: ['Which water sport did you last watch and think, "I could do that"?'],
    },
  },
  {
    name: 'gliding and paragliding',
    says: [
      'paraglid(e|ing|er)',
      'glid(ing|er) (club|flight|lesson|experience)',
      'hang ?glid(ing|er)',
      'paramotor(ing)?',
    ],
    clues: ['thermals', 'winch', 'launch', 'canopy', 'tandem', 'airfield', 'soaring', 'tow'],
    asks: {
      idea: ['Which place near your home would you like to see from a glider?'],
      problem: ['~What would be in your head as the ground drops away: a cheer, a song or your mother?'],
      choice: ['Without an engine: in the seat of a glider, or under a paraglider?'],
      experience: ['Where have you stood and thought the view was worth flying over?'],
    },
  },
  {
    name: 'dragon boat',
    says: ['dragon ?boat(s|ing)?', 'raft race', 'bathtub race'],
    clues: ['paddlers', 'drummer', 'crew', 'helm', 'strokes', 'riverbank', 'capsize', 'paddles'],
    asks: {
      idea: ['~What would you build a raft out of for a raft race?'],
      problem: ['~Who in your crew would be first into the water?'],
      choice: ['In a dragon boat: paddle with the crew, or beat the drum?'],
      experience: ['Who would you want paddling behind you in a dragon boat?'],
    },
  },
  {
    name: 'soapbox derby',
    says: [
      'soap ?box (derby|race|cart|car)',
      '(go ?cart|gravity|lawn ?mower|bed|pram|wheelbarrow|shopping trolley) race',
      'billy ?cart',
    ],
    clues: ['steering', 'downhill', 'pit crew', 'ramp', 'hay bales', 'chicane', 'homemade', 'brakes'],
    asks: {
      idea: ['~What would your soapbox cart look like: a shoe, a bathtub or a banana?'],
      problem: ['~Which would you forget in a homemade cart: the brakes, the horn or the steering?'],
      choice: ['In a soapbox race: driver, builder or pusher?'],
      experience: ['What did you build from old wheels and planks as a child?'],
    },
  },
  {
    name: 'parkour',
    says: [
      'parkour',
      'free ?running',
      'freerunner',
      'ninja (gym|warrior|course)',
      'obstacle (race|course|run)',
      'mud run',
    ],
    clues: ['vault', 'landing', 'precision', 'rail', 'monkey bars', 'walls', 'roll', 'climb'],
    asks: {
      idea: ['Which corner of your town would make a good parkour course?'],
      problem: ['~What stops you first on an obstacle course: the wall, the mud or the monkey bars?'],
      choice: ['A low wall ahead: over it with a jump, or round it with dignity?'],
      experience: ['What did you love climbing most as a child?'],
    },
  },
];
