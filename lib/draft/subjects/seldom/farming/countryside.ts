import type { Subject } from '../../subject';

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
      choice: ['Water from your own well: for the garden first, or for the house?'],
      idea: ['What would you use water from your own well for in a dry summer?'],
      problem: ['What needs the most water at your place in a hot spell?'],
      experience: ['Where have you tasted good water straight from a well or spring?'],
    },
    cued: [
      'Which plants would you water first with your own *pump* in the garden?',
      'Where near you is there an old *hand pump* that people still stop at?',
      'How does well *water* taste best to you: ice cold, with lemon or as tea?',
      'What do you stop watering first in a *drought*: the lawn, the pots or the car?',
    ],
    atWork: {
      asks: [
        'What would you ask a drilling company first: depth, yield or timing?',
        'What would you use your own well for first: the garden, the animals or the kitchen?',
        'What matters most when you have a borehole drilled: a survey, a good crew or clear advice?',
        'Which use of a borehole matters most at work: irrigation, livestock or cooling?',
      ],
      cued: [
        'What do customers ask first before *drilling* starts: the depth, the cost or the mess?',
        'Which sound tells you that the *drill* has reached what you were looking for?',
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
      choice: ['+Fish straight off the boat: on the grill, or in the pan?'],
      idea: ['+Which fish would you buy first off the boat?', 'Which local fish should more people eat?'],
      experience: ['Where did you eat the freshest fish of your life?'],
    },
    cued: [
      '*Crab* on the quay: in a roll, in the shell or on toast?',
      '*Mackerel*: smoked, grilled or pickled?',
      '*Lobster* for two: with butter, with chips or with both?',
      'Which *harbour* would you go back to for fish and a view?',
    ],
    atWork: {
      asks: [
        "What decides a fishing crew's week most: the weather, the quota or the price?",
        'What would you like to see on a harbour tour: the boats, the auction or the nets?',
        'Which fish would you like to see landed and served locally: mackerel, cod or crab?',
        'Which would you like to see more of on menus: local fish, shellfish or smoked fish?',
      ],
      cued: [
        'What do cooks ask you first about the *catch* of the day?',
        'What does a good *skipper* teach a new hand in the first week?',
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
      idea: ['What would you ask a fish farmer about a day at work?'],
      choice: [
        'What would you enjoy about fish farming: the water, the animals or the early mornings?',
        'What would you like to see first on a fish farm: the pens, the boats or the young fish?',
        'A plate of shellfish: with just lemon, or in a hot broth?',
      ],
    },
    cued: [
      'A fresh *oyster*: with lemon, with a dash of chilli or just as it is?',
      '*Salmon* for dinner: smoked, baked or raw as sushi?',
      '*Mussels*: in cream, in wine or in coconut milk?',
      'Which *seaweed* snack would you try first: sheets, salad or soup?',
    ],
    atWork: {
      asks: [
        'What matters most in farmed fish: clean water, good feed or freshness?',
        'Which farmed seafood would you like to see on more menus: mussels, trout or oysters?',
        'What helps a fish farm thrive: clean water, skilled people or good technology?',
        'What do people know least about fish farming: the feed, the water or the work?',
      ],
      cued: [
        'What do you look at first on the *pens* in the morning?',
        'Which *hatchery* task would you show a visitor first?',
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
      choice: [
        '+First stop at a country show: the cattle, the cakes or the machinery?',
        '+What do you look forward to most at an agricultural show: animals, tractors or food?',
      ],
      experience: ["What did you last bring home from a country show that you hadn't planned to buy?"],
      idea: ['~What would you enter at a country show: a cake, a marrow or a very good dog?'],
    },
    cued: [
      'Which old tractor would you like to see in the *vintage tractor* parade?',
      'Which breed of *sheep* would you stop and look at longest?',
      'What would you bake for the *produce* tent: a fruit loaf, a sponge or jam tarts?',
      'Which *heavy horse* do you like best: Shire, Clydesdale or Suffolk?',
    ],
    atWork: {
      asks: [
        '+Where do you head first at an agricultural show: animals, machines or the food tent?',
        'What matters most to you at an agricultural show: new machines, new ideas or old friends?',
        'What do you remember about your first time at an agricultural show?',
        'What draws people to a stand at a farm show: a machine, an animal or free coffee?',
      ],
      cued: [
        'What do *judges* look at first in the ring?',
        'Which *trade stand* do you plan to visit first at a show?',
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
      experience: [
        '+What do you admire most in a dry stone wall?',
        '+Where have you seen the finest dry stone wall?',
      ],
      choice: [
        '+Which part of building a stone wall would you enjoy: sorting, lifting or finishing the top?',
      ],
      problem: ['+What looks hardest about building a dry stone wall?'],
    },
    cued: [
      'Which job on a *boundary* wall would you try first: sorting, laying or topping?',
      'What would you like to see grow beside an old *limestone* wall: ferns, thyme or roses?',
      'A *retaining* wall in a garden: plants on top, a seat or steps?',
      'Where would you walk for a day among stone walls and *sheep*?',
    ],
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
      experience: [
        '+Which potato variety makes the best mash?',
        '+Which potato did your family always plant?',
        '+Which potato variety do you like to grow best?',
      ],
      idea: ['+Which seed potatoes would you like to try growing?'],
      choice: [
        '+What are your homegrown potatoes for: boiling, roasting or chips?',
        '+Where do you grow your potatoes: in the ground, in bags or in pots?',
      ],
    },
    cued: [
      'How do you cook *Kerrs Pink* potatoes: boiled in the jacket, mashed or roasted?',
      'Where would you grow your *earlies*: in the ground, in bags or in old buckets?',
      'Where do you put potatoes for *chitting*: the windowsill, the shed or the spare room?',
      'How do you store *maincrop* potatoes: in paper sacks, wooden boxes or a clamp?',
      'How do you like a *Charlotte* potato: hot with butter, or cold in a salad?',
      'What are *Rooster* potatoes best for: chips, mash or roasting?',
      'What do you put on the first floury *Queens* of the summer: butter, salt or scallions?',
      "When is potato *planting* day: St Patrick's Day, Good Friday or when the soil feels warm?",
    ],
    atWork: {
      asks: [
        '+What matters most when choosing seed potatoes: yield, taste or disease resistance?',
        'Which potatoes would you plant first: earlies, second earlies or maincrop?',
        'What decides a potato season most: the seed, the soil or the rain?',
        'Which makes the better supper: a floury potato or a waxy one?',
      ],
      cued: [
        'What does a *grower* look at first in a bag of seed potatoes: the size, the eyes or the label?',
        'Which question about *certified* seed potatoes do customers ask most?',
        'Which sign tells you that the *drills* are ready for seed potatoes?',
        'Which potato has stood up to *blight* best on your ground?',
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
      experience: ["What's the oldest tool or machine on your farm that still works every day?"],
      idea: ['Which everyday farm job could do with a better tool?'],
      choice: [
        'Which boots do you wear on the farm: wellies, leather boots or whatever is dry?',
        "~At the country store: straight in and out, or home with things you didn't go in for?",
      ],
    },
    cued: [
      'How long does a good pair of *wellies* last you: one winter, two or more?',
      'What is always in your pocket at *lambing* time?',
      'How do you start a new *calf* on milk: with a bucket, a bottle or a feeder?',
      'Which *fencing* job do you like best: posts, wire or hanging the gate?',
      'What have you fished out of a water *trough*?',
      'Which colour of *bale wrap* looks best in a field: black, green or pink?',
      'Sowing grass *seed*: in spring, or in autumn?',
      'Which pocket matters most in *workwear*: the one for phone, knife or twine?',
    ],
    atWork: {
      asks: [
        'What matters most in a farm supplier: stock on the shelf, fair terms or know-how?',
        'What does a farmer you know never leave the yard without?',
        'What does a farm always run out of at the busiest time?',
        'What brings farmers into a country store: advice, stock or a cup of tea?',
      ],
      cued: [
        'What makes you ring a feed *merchant* first: the advice, the delivery or the chat?',
        'When do you settle on *fertiliser*: after harvest, at Christmas or in spring?',
        'Which job in the *dairy* would you give a new starter on day one?',
        'What do you check first on a *livestock* round: water, feed or fences?',
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
      idea: ['+What would you ask a beekeeper first?', 'What would you name a queen bee?'],
      experience: ['Which fact about bees amazes you most?'],
      choice: ['Where would you put a beehive: in a garden, in an orchard or on a roof?'],
    },
    cued: [
      'Where is the oddest place you have seen a *swarm* of bees settle?',
      'What colour would you paint a *hive*?',
      'Which name would you give a *queen* bee?',
      '*Honey* in the jar: runny, set or with a piece of comb?',
      'What would you make with *beeswax*: candles, polish or hand cream?',
      'What smells best in a bee *smoker*: pine needles, hessian or dry grass?',
      'Which early flowers would you plant for *pollen*: crocus, willow or snowdrop?',
      'How would you feel in a *bee suit* for the first time: brave, nervous or just hot?',
    ],
    atWork: {
      asks: [
        'How can a business help bees most: wildflowers, a sponsored hive or a talk?',
        'What would you plant first for the bees: clover, lavender or a fruit tree?',
        'What surprises people most when they look into a beehive for the first time?',
        'What decides a honey season most: the weather, the flowers or the queen?',
      ],
      cued: [
        'When do you check the hives for *varroa*: in spring, at midsummer or after the harvest?',
        'What do you tell beginners before they collect their first *nuc*?',
        'Where would you set up a new *apiary*: by an orchard, by a wood or on a roof?',
        'Which *nectar* flow do you look forward to most: lime, clover or heather?',
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
      choice: ['+An acre of your own: vegetables, animals or trees?'],
      idea: ['What would you add to a small farm if you had a free weekend?'],
      experience: ['Which yearly job on a small farm do you enjoy most?'],
      problem: ['~Which of your animals is best at escaping?'],
    },
    cued: [
      '*Goats* or sheep: which would you let into a new paddock?',
      '*Hens*: for the eggs, for the chat or for the garden?',
      '*Pig* or duck: which would you add to a small farm?',
      '*Polytunnel* or orchard: which would you put up first?',
    ],
  },
];
