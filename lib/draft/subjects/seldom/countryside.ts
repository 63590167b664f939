import type { Subject } from '../subject';

/** Shows, harbours and the rest of country life that posts. */
export const countryside: readonly Subject[] = [
  {
    name: 'wells and boreholes',
    says: [
      'bore ?hole',
      'well (drilling|driller|pump|water)',
      '(drill|drilled|drilling) (a |your )?(well|bore)',
      'water bore',
      'tube ?well',
    ],
    clues:
      'aquifer, casing, submersible pump, hand pump, drill rig, water table, drilling, litres, strata, rig, groundwater, pump, water, depth, metre, driller, drought, yield, irrigation, bore, geologist, dry, submersible, feet, private supply, borewell, farm, filtration, bedrock, percussion, pressure tank, water test, solar pump',
    asks: {
      idea: ['What would you use water from your own well for in a dry summer?'],
      problem: ['What needs the most water at your place in a hot spell?'],
      choice: ['Water from your own well: for the garden first, or for the house?'],
      experience: ['Where have you tasted good water straight from a well or spring?'],
    },
    atWork: {
      work: [
        'What would you use your own well for first: the garden, the animals or the kitchen?',
        "What's easiest to forget once a well is in: the pump, the filter or the testing?",
      ],
      people: [
        'What surprised you most about the water under the ground where you live?',
        'What do you remember about a place where water had to be carried?',
      ],
    },
  },
  {
    name: 'fishing boats',
    says: [
      'fishing (boat|fleet|vessel|quota|industry|port|skipper|harbour)',
      'trawler',
      'lobster (pot|boat)',
      'creel',
      'fish (market|auction|landing)',
      'inshore (boat|fleet)',
    ],
    clues:
      'fishermen, landed, quay, skipper, nets, quota, harbour, langoustine, prawns, crab, trawler, catch, crew, lobster, creel, deck, mackerel, haddock, pot, pier, fleet, sea, cod, dayboat, fish market, scallop, tide, winch, hull, under 10m, deckhand',
    asks: {
      idea: ['Which local fish should more people eat?'],
      problem: ['Which fish is the trickiest to cook well?'],
      choice: ['Fish straight off the boat: on the grill, or in the pan?'],
      experience: ['Where did you eat the freshest fish of your life?'],
    },
    atWork: {
      work: [
        "What decides a fishing crew's week most: the weather, the quota or the price?",
        'Which job on a fishing boat takes longer than anyone ashore imagines?',
      ],
      people: [
        'What do you remember about your first trip on a fishing boat?',
        'Who taught you to read the sea, and what did they look for?',
      ],
    },
  },
  {
    name: 'fish farming',
    says: [
      'aquaculture',
      '(oyster|mussel|salmon|fish|seaweed|trout|shrimp|prawn) (farm|farmer|farming|hatchery)',
      'oyster (bed|stall|festival)',
      'hatchery',
    ],
    clues:
      'spat, tides, shellfish, fry, smolt, cages, tonnes, purification, shuck, ponds, aquaculture, oyster, mussel, salmon, trout, hatchery, pen, seaweed, rope grown, feed, kelp, prawn, stock, sea lice, tilapia, loch, raceway, purge, barramundi, shrimp, fingerling, harvest, bay, recirculating, estuary, biosecurity',
    asks: {
      idea: ['How would you serve mussels or oysters to somebody trying them for the first time?'],
      problem: ['Which shellfish is the trickiest to eat neatly?'],
      choice: ['A plate of shellfish: with just lemon, or in a hot broth?'],
      experience: ["Where did you eat the freshest shellfish you've ever tasted?"],
    },
    atWork: {
      work: [
        'What do people know least about fish farming: the feed, the water or the work?',
        'Which job on a fish farm can never wait until tomorrow?',
      ],
      people: [
        'What surprised you on your first visit to a fish farm?',
        'Which farmed fish or shellfish would you cook for a doubtful guest?',
      ],
    },
  },
  {
    name: 'agricultural show',
    says: [
      '(agricultural|county|country|royal|game) show',
      'show ?ground',
      'young farmers',
      'ploughing (match|championship)',
      'county fair',
      'tractor (run|pull)',
    ],
    clues:
      'champion, judges, sheepdog, prize, livestock lines, marquee, rosette, vintage tractor, trade stand, livestock, cattle, sheep, tractor, young farmer, main ring, heavy horse, showground, produce, bull, marrow, county, parade, horticulture, woodchop, schedule, pig, ewe, dairy, steward, farmer, ferret racing, royal, ekka',
    asks: {
      idea: ['~What would you enter at a country show: a cake, a marrow or a very good dog?'],
      problem: ["What's hardest to walk past at a country show?"],
      choice: ['First stop at a country show: the cattle, the cakes or the machinery?'],
      experience: ["What did you last bring home from a country show that you hadn't planned to buy?"],
    },
    atWork: {
      work: [
        'Where do you head first at an agricultural show: animals, machines or the food tent?',
        'What draws people to a stand at a farm show: a machine, an animal or free coffee?',
      ],
      people: [
        'What do you remember about your first time at an agricultural show?',
        'Who do you meet every year at the agricultural show?',
      ],
    },
  },
  {
    name: 'dry stone walls',
    says: [
      'dry stone (wall|walling|waller|dyke)',
      'hedge ?lay(ing|er)',
      'stone wall (repair|building|course)',
      'dry stane',
    ],
    clues:
      'capstones, hearting, through stones, billhook, pleacher, coursing, waller, boundary, dyke, wall head, hedgelaying, coping, batter, field, gap, fell, foundation, walling, sheep, dales, gritstone, limestone, retaining, rebuild, drystane, moor, cheek end, metre, craft, rural, gate stoop',
    asks: {
      idea: ['Where would you put a dry stone wall if somebody built one for you?'],
      problem: ['What looks hardest about building a dry stone wall?'],
      choice: ['A dry stone wall: straight and tidy, or old and covered in moss?'],
      experience: ['Where have you seen the finest dry stone wall?'],
    },
  },
  {
    name: 'seed potatoes',
    says: [
      'seed (potato|potatoes|spud)',
      '(early|maincrop|chitted) potatoes',
      'chitting',
      'potato (grower|farm|planting|harvest)',
    ],
    clues:
      'kerrs pink, planting, earlies, maincrop, blight, queens, drills, roosters, tubers, chitting, first early, spud, grower, ridging, egg box, earthing up, trench, certified, harvest, charlotte, second early, allotment, king edward, variety, tattie, sprout, kg, bag, good friday, scab, haulm, new potato, frost, slug',
    asks: {
      idea: ['What do you cook with the first new potatoes of the year?'],
      problem: ['What troubles your potatoes most: blight, slugs or frost?'],
      choice: ['Planting potatoes: earlies for the summer, or maincrop to keep for the winter?'],
      experience: ['Who taught you to plant potatoes, and what was their best tip?'],
    },
    atWork: {
      work: [
        'What decides a potato season most: the seed, the soil or the rain?',
        'Which makes the better supper: a floury potato or a waxy one?',
      ],
      people: [
        'What do you remember about picking potatoes when you were young?',
        'What was the best potato crop you saw, and where?',
      ],
    },
  },
  {
    name: 'farm supplies',
    says: [
      'country store',
      '(agri|agricultural|farm) (store|merchant|supplies|supplier|co ?op)',
      'ag supply',
      'farm supply',
      'rural supplies',
      'electric fenc(e|ing)',
    ],
    clues:
      'wellies, feed, dosing, gates, troughs, workwear, drench, baler twine, salt licks, fencing wire, fencing, livestock, animal health, sheep, bale wrap, country store, wire, seed, fertiliser, dairy, calf, mineral lick, hay, merchant, electric fence, bale, lambing, ear tag, post, nugget, silage, tractor, overalls, bulk bag',
    asks: {
      idea: ['Which everyday farm job could do with a better tool?'],
      problem: ['~What have you mended with baler twine that still holds?'],
      choice: ["~At the country store: straight in and out, or home with things you didn't go in for?"],
      experience: ["What's the oldest tool or machine on your farm that still works every day?"],
    },
    atWork: {
      work: [
        'What does a farm always run out of at the busiest time?',
        'What costs a farmer more time: broken fences, or broken machines?',
      ],
      people: [
        'What does a farmer you know never leave the yard without?',
        'Which farm job did you find hardest when you started?',
      ],
    },
  },
  {
    name: 'beekeeping',
    says: [
      'bee ?keep(ing|er)',
      'bee ?hive',
      'apiar(y|ies|ist)',
      'bee (farm|supplies|suit|inspector|association)',
      'honey bee colon(y|ies)',
      'bee nuc',
    ],
    clues:
      'hive, smoker, nuc, bees, queen, swarm, frames, colony, varroa, apiary, honey, brood, super, nectar, foundation, forage, pollen, beeswax, drone, bee suit, inspection, winter cluster, extractor, sting, asian hornet, jar, propolis, fondant, worker, apiarist, oxalic',
    asks: {
      idea: ['What do you most like to eat with honey fresh from the hive?'],
      problem: ['What takes most practice in beekeeping: the smoker, the frames or spotting the queen?'],
      choice: ['Starting out with bees: a course first, or help from a friendly beekeeper?'],
      experience: ['Which flowers in your garden do the bees visit most?'],
    },
    atWork: {
      work: [
        'What surprises people most when they look into a beehive for the first time?',
        'What decides a honey season most: the weather, the flowers or the queen?',
      ],
      people: [
        'Who opened the first beehive you ever looked into?',
        'What would you plant first for the bees: clover, lavender or a fruit tree?',
      ],
    },
  },
  {
    name: 'smallholding',
    says: [
      'small ?hold(ing|er)?',
      'homestead(ing|er)?',
      'hobby farm',
      'goat (farm|farmer|keeper|keeping|herd|milk)',
      'lifestyle block',
      'crofter',
      'crofting',
    ],
    clues:
      'goats, hens, self sufficient, acres, hay, polytunnel, milking, paddock, alpaca, ducks, homestead, pig, sheep, kidding, veg patch, off grid, lambing, preserving, livestock, land, hobby farm, orchard, barn, weaner, compost, fencing, muck, nanny, mini cow, homesteader, doe, canning',
    asks: {
      idea: ['What would you add to a small farm if you had a free weekend?'],
      problem: ['~Which of your animals is best at escaping?'],
      choice: ['An acre of your own: vegetables, animals or trees?'],
      experience: ['Which yearly job on a small farm do you enjoy most?'],
    },
  },
];
