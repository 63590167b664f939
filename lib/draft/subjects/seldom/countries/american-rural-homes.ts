import type { Subject } from '../../subject';

/** Yards, barns and homes where the lots are wide: what is built, kept and serviced there. */
export const americanRuralHomes: readonly Subject[] = [
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
      choice: [
        'A day on a ranch: in the saddle, on the tractor or in the kitchen?',
        'What would you most like to see on a cattle ranch: the calves, the horses or the round-up?',
      ],
      experience: ['What do you remember about the first time you sat on a horse?'],
      idea: ['~What would your cattle brand look like?'],
    },
    cued: [
      'How do you like your *brisket*: smoked, braised or in a sandwich?',
      'What would you name a newborn *calf*?',
      'What song would you sing to the *herd* on a long ride?',
      'What would you cook for the whole crew after a *roundup*?',
    ],
    atWork: {
      asks: [
        '+What matters most on a cattle ranch: good grass, good fences or good help?',
        'Which ranch job takes longest and shows least: fencing, feeding or paperwork?',
        'Which job on a cattle ranch would you let a visitor try first?',
        'What did one stubborn cow teach you about patience?',
      ],
      cued: [
        'What do you look at first in a *bull* at a sale?',
        'Which chore in *calving* season do you enjoy most?',
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
      choice: ['+Cowboy boots: plain brown, or bright with stitching?'],
      idea: ['Where would you wear a new pair of cowboy boots first?'],
      experience: ['Which pair of boots has walked the most miles with you?'],
      problem: ['~What do you do with your hat when you sit down in the car?'],
    },
    cued: [
      'What would be on your *belt buckle*: a star, a horse or your initials?',
      'How do you wear your *denim*: dark, faded or patched?',
      'Which *turquoise* piece would you choose: ring, belt or bolo tie?',
      'Which song gets you *line dancing* in your boots?',
    ],
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
      idea: ['+Which breed of chick would you take home first?'],
      choice: [
        'New chicks: for the eggs, for the children or just for the peeping?',
        'What do you enjoy most about raising chicks: the peeping, the first feathers or the first egg?',
      ],
      experience: ['When did you first hold a day-old chick in your hands?'],
    },
    cued: [
      'Which colour of egg would you like from a *bantam* of your own: blue, brown or white?',
      'Which *ducklings* would you take home: yellow, spotted or all of them?',
      'What would you paint on the door of a *coop*: a name, a hen or flowers?',
      'What would you buy first at the *feed store* for new chicks: feed, bulbs or a bigger box?',
    ],
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
      choice: [
        '+A new barn on your land: for machines, animals or a workshop?',
        'Which door would you choose for a pole barn: sliding, roll-up or double?',
      ],
      idea: ['What would you do with a big empty barn?'],
      problem: ['~What fills up first in a new barn or shed?'],
    },
    cued: [
      'Which *tool* would hang closest to the door in your workshop?',
      'Where would you put the kitchen table in a *barndominium*?',
      'What would you park first under a new *carport*: the truck, the boat or the tractor?',
      'Which colour of *metal* siding would suit a barn near you: red, green or grey?',
    ],
    atWork: {
      asks: [
        '+Which use would you build a pole barn for: storage, a workshop or an event space?',
        'What matters most in a new barn: height, width or big doors?',
        "What's the cleverest use of a barn you have ever come across?",
        'What goes into a new barn first: the tractor, the hay or the workbench?',
      ],
      cued: [
        'How wide do you like the *overhead door* on a shop building?',
        'What do customers ask about first: the *concrete* pad, the doors or the colours?',
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
      experience: ['How did your family spend the longest evening without power?'],
      choice: ['Which energy tip would help you most: heating, lighting or appliances?'],
      problem: ['~What do you reach for first when the lights go out?'],
    },
    cued: [
      'What would you cook first when the power comes back after an *outage*?',
      'What would you like to ask a *lineman* up the pole?',
      'What do you like about an *annual meeting*: the food, the prizes or the neighbours?',
      'Where in the world would you go on a *youth tour* if you were seventeen again?',
    ],
    atWork: {
      asks: [
        'What do people never see about getting the power back on?',
        'What matters most to members of an electric co-op: reliability, rates or quick repairs?',
        'What gives a power line more trouble: trees, wind or animals?',
        'What would help members most during an outage: text updates, a map or a phone call?',
      ],
      cued: [
        'What keeps a *line crew* going on the second night of a storm?',
        'Which question do members ask most about *capital credits*?',
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
      choice: [
        'An evening in the storm shelter: card games, a book or a nap?',
        'Which storm shelter would you choose: underground, a safe room or in the garage?',
      ],
      idea: ['What would you pack in a storm shelter for an evening?'],
      experience: ['Who taught you what to do when the sky turns green?'],
    },
    cued: [
      'Who in your house would remember the *flashlight*?',
      'Which *basement* game would keep a whole family busy for an hour?',
      'Where do you keep a *weather radio*: kitchen, bedroom or basement?',
      'What goes into your *emergency kit* first after water: snacks, shoes or papers?',
    ],
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
      idea: ['+What goes into your storm kit besides water and batteries?'],
      experience: ['Which tip for storm season did a neighbour give you?'],
      choice: [
        'Which would you check first before hurricane season: the roof, the shutters or the supplies?',
        'A day indoors while it storms: board games, cooking or a big book?',
      ],
    },
    cued: [
      'Which *generator* job comes first in your house: fridge, lights or coffee?',
      'What do you cook from the freezer when there is a *power outage*?',
      'Who do you ring before a *storm* to ask if they need anything?',
      'Which *forecast* do you trust most: the app, the TV or the old man next door?',
    ],
    atWork: {
      asks: [
        'What should a business check first before hurricane season: insurance, backups or contacts?',
        'What should a workplace prepare first for storm season: contacts, backups or supplies?',
        'How should a team keep in touch in a storm: by text, by phone tree or in an app?',
        'Who went out of their way for you or a neighbour after a storm?',
      ],
      cued: [
        'What helps a firm get through *landfall* best: a call tree, backups or fuel?',
        'Who on site checks the *shutter* list first when a storm is named?',
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
      idea: ['+What would you put on a new deck first: a grill, a swing or a big table?'],
      choice: [
        '+On the porch: a morning coffee, or an evening drink?',
        'Which seat would you choose for a porch: a swing, a rocking chair or a bench?',
      ],
      experience: ['What was the nicest evening you spent on a porch or a deck?'],
    },
    cued: [
      '*Cedar* or composite: which boards would you put on a deck?',
      '*Barbecue* on the deck: at lunch, at sunset or at midnight?',
      '*String lights*, lanterns or candles: which would you hang over a porch?',
      'Where do you like to sit out best: a *swing*, a rocking chair or the steps?',
    ],
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
      choice: [
        'Children on the lawn: through the sprinkler, or under the hose?',
        'Which would you choose for a garden: pop-up sprinklers, a drip line or a good hose?',
        'When do you water the lawn: early morning, evening or when it looks dry?',
      ],
      problem: ['~Who got soaked when your sprinklers came on?'],
    },
    cued: [
      'Which *grass* do you like underfoot: short and springy, or long and soft?',
      'What do you notice first in the garden after the *first frost*?',
      'What would you grow with a *drip* line: tomatoes, roses or strawberries?',
      'What time would you set on the *timer*: dawn, dusk or the middle of the night?',
    ],
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
      choice: [
        '+When would you book a termite inspection: before buying, in spring or every year?',
        '+Which sign of termites would you spot first: wings, soft wood or mud tubes?',
      ],
      experience: ['+What makes a good termite inspector?', '+When was your home last checked for termites?'],
      idea: [
        '+What would you ask a termite inspector first?',
        '+Where would you look first for signs of termites?',
      ],
    },
    cued: [
      'What would you do first if you found *swarmers* on your window sill?',
      'Where would you look first for *mud tubes*: the garage, the porch or under the house?',
      'Who in your family would go into the *crawl space* without a second thought?',
      'Which part of an old house would you want checked closest in a *pre-purchase* inspection?',
      'Where does *moisture* hang about longest: the bathroom, the deck or the gutters?',
      'Who first told you about *white ants*: a neighbour, a parent or a builder?',
      'Where would you stack *firewood*: by the back door, or well away from the house?',
      'Where would you notice *bait stations* least: in the lawn, in a bed or by the path?',
    ],
    atWork: {
      asks: [
        'What do owners like most in an inspection report: photos, plain words or next steps?',
        'What matters most in a termite inspection: a thorough look, a clear report or good advice?',
        "What's the first sign of termites that homeowners tend to miss?",
        'How often should a home be checked for termites: every year, or before a sale?',
      ],
      cued: [
        'Which question about termites does a *realtor* hear most from buyers?',
        'What do you always carry with you into a *crawl space*?',
        'Which month brings the most calls about *swarmers* where you work?',
        "What's the first thing you show a new *technician* on an inspection?",
      ],
    },
  },
];
