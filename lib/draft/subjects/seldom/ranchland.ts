import type { Subject } from '../subject';

/** Yards, barns and homes where the lots are wide: what is built, kept and serviced there. */
export const ranchland: readonly Subject[] = [
  {
    name: 'cattle ranch',
    says: [
      '(cattle|working|family|guest|dude|bison|angus|longhorn) ranch',
      'ranch(er|ing)',
      '(branding|round ?up) (day|crew|season)',
      'cattle drive',
      'ranch (raised|direct) beef',
    ],
    clues:
      'cow calf, pasture, corral, saddle, brand inspection, herd, bull sale, cowboys, branding, calf, angus, beef, heifer, bull, roundup, hay, wrangler, grass-fed, brisket, rope, longhorn, bison, horseback, acre, steer, weaning, prairie, calving, feedlot, barbed wire, dude, stockyard, heritage',
    asks: {
      idea: ['~What would your cattle brand look like?'],
      problem: ['Which job on a ranch would you happily leave to somebody else?'],
      choice: ['A day on a ranch: in the saddle, on the tractor or in the kitchen?'],
      experience: ['What do you remember about the first time you sat on a horse?'],
    },
    atWork: {
      work: [
        'Which ranch job takes longest and shows least: fencing, feeding or paperwork?',
        'Which job on a cattle ranch would you let a visitor try first?',
      ],
      people: [
        'Who taught you to read the mood of a herd?',
        'What did one stubborn cow teach you about patience?',
      ],
    },
  },
  {
    name: 'western wear',
    says: [
      'western (wear|store|boot|apparel|shirt|boutique)',
      'cowboy boot',
      '(felt|straw) (cowboy )?hat',
      'akubra',
      'bolo tie',
      'rodeo outfit',
    ],
    clues:
      'denim, pearl snap, fringe, turquoise, buckle, leather, hat shaping, square toe, cowboy boot, hat, rodeo, belt buckle, jeans, felt, straw hat, rhinestone, bolo tie, snap shirt, country concert, saddle, line dancing, cowgirl, boutique, hat bar, feather, bandana, ranch, exotic skin, honky tonk, brim',
    asks: {
      idea: ['Where would you wear a new pair of cowboy boots first?'],
      problem: ['~What do you do with your hat when you sit down in the car?'],
      choice: ['Cowboy boots: plain brown, or bright with stitching?'],
      experience: ['Which pair of boots has walked the most miles with you?'],
    },
  },
  {
    name: 'chick days',
    says: [
      'chick (days|season|week|order)',
      '(baby|day ?old|started) (chick|pullet|duckling|poult)',
      'chicks (are here|have arrived|arriving)',
      'brooder',
    ],
    clues:
      'heat lamp, pullets, starter feed, coop, ducklings, straight run, layers, peeping, hatchery, brooder, feed store, bantam, duckling, breed, rhode island red, feeder, day-old, poult, flock, hatch, waterer, egg layer, shavings, orpington, broiler, chirp, cockerel, sexed, turkey, vaccinated, spring, limit six',
    asks: {
      idea: ['What would you name a box of day-old chicks?'],
      problem: ['Which chicks are the hardest to choose between on chick day?'],
      choice: ['New chicks: for the eggs, for the children or just for the peeping?'],
      experience: ['When did you first hold a day-old chick in your hands?'],
    },
  },
  {
    name: 'pole barns',
    says: [
      '(pole|post frame|metal|steel|monitor) barn',
      'barndominium',
      '(steel|metal|post frame) (building|garage|carport)',
      '(farm|machine|hay|steel) shed builder',
      'shouse',
    ],
    clues:
      'trusses, concrete slab, overhead door, lean to, square feet, bays, siding, workshop, metal building, barndominium, post frame, steel, garage, truss, concrete pad, shop building, acreage, square foot, carport, equipment storage, farm building, machine shed, insulated, build site, horse barn, kit, roof pitch, hay storage, crew, turnkey, quote, rafter, 40x60, span',
    asks: {
      idea: ['What would you do with a big empty barn?'],
      problem: ['~What fills up first in a new barn or shed?'],
      choice: ['A new barn on your land: for machines, animals or a workshop?'],
      experience: ['What did the oldest shed or barn in your family hold?'],
    },
    atWork: {
      work: [
        'What goes into a new barn first: the tractor, the hay or the workbench?',
        'What gets forgotten most often when a new barn is planned?',
      ],
      people: [
        'What is the oldest barn you have worked in?',
        "What's the cleverest use of a barn you have ever come across?",
      ],
    },
  },
  {
    name: 'electric co-operative',
    says: [
      'electric (co ?op|cooperative|membership)',
      '(co ?op|cooperative) (member|annual meeting|youth tour)',
      'line ?(worker|man|men|crew) (appreciation|day|rodeo)',
      'bucket truck',
      'rural electric',
    ],
    clues:
      'capital credits, outage, substation, right of way, power lines, meter, kilowatt, linemen, lineman, member, annual meeting, restoration, bucket truck, rural, utility, pole, crew, lineworker, youth tour, storm, board of directors, scholarship, electricity, transformer, downed line, broadband fiber, grid, rebate, trustee, peak, billing',
    asks: {
      idea: ["Which part of a line crew's day would you like to see up close?"],
      problem: ['~What do you reach for first when the lights go out?'],
      choice: ['A dark evening without power: candles, cards or an early night?'],
      experience: ['How did your family spend the longest evening without power?'],
    },
    atWork: {
      work: [
        'What do people never see about getting the power back on?',
        'What gives a power line more trouble: trees, wind or animals?',
      ],
      people: [
        "What's the longest power outage you have ever worked or lived through?",
        'Who do you remember turning out in foul weather to get the lights back on?',
      ],
    },
  },
  {
    name: 'storm shelter',
    says: [
      '(storm|tornado) (shelter|cellar|siren|season|drill|safe room)',

      'weather radio',
      'severe weather (week|awareness|season)',
    ],
    clues:
      'twister, sirens, basement, flashlight, concrete, bunker, in ground, anchored, tornado, safe room, weather radio, severe weather, underground, above ground, warning, watch, helmet, steel, garage floor, preparedness, cellar, installer, emergency kit, meteorologist, f5, hail, spring season, supercell, fema, mobile home, drill, take cover',
    asks: {
      idea: ['What would you pack in a storm shelter for an evening?'],
      problem: ['Which pet is the hardest to get into a storm shelter?'],
      choice: ['An evening in the storm shelter: card games, a book or a nap?'],
      experience: ['Who taught you what to do when the sky turns green?'],
    },
  },
  {
    name: 'hurricane season',
    says: [
      'hurricane (season|prep|shutter|window|kit|ready|preparedness|tracker)',
      '(impact|storm) (window|shutter|panel|door)',
      '(cyclone|typhoon) (season|kit|ready|shelter)',
      'storm shutter',
    ],
    clues:
      'plywood, sandbags, evacuation zone, bottled water, generator, landfall, storm surge, batteries, shutter, impact window, evacuation, storm, forecast, category, power outage, battery, wind, preparedness, supply kit, cyclone, tropical, coastal, insurance, florida, canned food, june, flood, gulf, cone, tarp, tree trimming, roof',
    asks: {
      idea: ['What goes into your storm kit besides water and batteries?'],
      problem: ["What's always the hardest thing to find before a storm: batteries, water or fuel?"],
      choice: ['A day indoors while it storms: board games, cooking or a big book?'],
      experience: ['Which tip for storm season did a neighbour give you?'],
    },
    atWork: {
      work: [
        'What gets left until last when a workplace gets ready for a storm?',
        'After a storm, what takes longer to come back: power, phones or customers?',
      ],
      people: [
        'Which storm taught you the most about being ready?',
        'Who went out of their way for you or a neighbour after a storm?',
      ],
    },
  },
  {
    name: 'decks and porches',
    says: [
      'deck (builder|building|staining|restoration|repair|installation|design|board)',
      '(composite|wood|new|back|timber) deck',
      '(screened|front|back|wraparound) porch',
      'pergola',
    ],
    clues:
      'railing, composite, boards, stain, joists, cedar, steps, string lights, barbecue, screened, pressure treated, backyard, stairs, grill, contractor, porch swing, pergola, baluster, footing, patio, outdoor living, rotting boards, power wash, seal, sunroom, permit, ceiling fan, hot tub, builder, splinter, quote, front steps, gazebo, rocking chair',
    asks: {
      idea: ['What would you put on a new deck first: a grill, a swing or a big table?'],
      problem: ["What's hardest to keep off a porch: leaves, mud or mosquitoes?"],
      choice: ['On the porch: a morning coffee, or an evening drink?'],
      experience: ['What was the nicest evening you spent on a porch or a deck?'],
    },
  },
  {
    name: 'lawn sprinklers',
    says: [
      '(lawn|yard|garden|underground) sprinkler',
      'sprinkler (blow ?out|winteri[sz]ation|start ?up|repair|head|tune ?up)',
      'irrigation (blow ?out|winteri[sz]ation|start ?up)',
      'winteri[sz]e your sprinkler',
    ],
    clues:
      'zones, backflow, controller, first frost, timer, drip line, valve box, dry spot, irrigation, winterization, blowout, spray head, valve, yard, spring start-up, leak, grass, rotor, nozzle, compressor, freeze, turf, smart controller, rain sensor, watering, coverage, brown patches, install, trenching, pop-up, water bill, landscape, hose',
    asks: {
      idea: ['Which spot in your garden would you water first on a hot day?'],
      problem: ['~Who got soaked when your sprinklers came on?'],
      choice: ['Children on the lawn: through the sprinkler, or under the hose?'],
      experience: ['What kept you cool in the garden when you were a child?'],
    },
  },
  {
    name: 'termite inspection',
    says: [
      'termite',
      '(wood destroying|white ant) (insect|inspection|treatment)',
      'timber pest',
      'white ant',
    ],
    clues:
      'swarmers, crawl space, bait stations, mud tubes, inspection, barrier, bond, skirting, pest control, white ant, colony, wood damage, timber, pre-purchase, infestation, subterranean, drywood, treatment, realtor, swarm, fumigation, foundation, technician, moisture, exterminator, warranty, chemical, nest, thermal camera, subfloor',
    asks: {
      idea: ['Which part of an old timber house do you like the most?'],
      problem: ["What's hardest to tell apart: termites, flying ants or woodworm?"],
      choice: ['A termite inspection: start under the floor, or up in the roof?'],
      experience: ['Where have you seen the marks of termites in an old building?'],
    },
    atWork: {
      work: [
        'How often should a home be checked for termites: every year, or before a sale?',
        "What's the first sign of termites that homeowners tend to miss?",
      ],
      people: [
        "What's the worst termite damage you have ever seen?",
        'Which corner of your home would you want a termite inspector to check first?',
      ],
    },
  },
];
