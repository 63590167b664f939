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
      choice: [
        'What would you most like to see on a cattle ranch: the calves, the horses or the round-up?',
        'What would you like to try first on a ranch: riding, roping or mending fences?',
        'Which ranch skill would you like to learn: riding, roping or fencing?',
      ],
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
        'What would you improve first on a ranch: water, fences or pasture?',
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
      choice: [
        '+Cowboy boots: plain brown, or bright with stitching?',
        'What would you wear to a rodeo: denim, fringe or a pearl snap shirt?',
        'Which cowboy boot toe do you like best: pointed, round or square?',
      ],
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
        'What do you enjoy most about raising chicks: the peeping, the first feathers or the first egg?',
        'Which colour of eggs would you like from your hens: brown, blue or white?',
        'New chicks: for the eggs, for the children or just for the peeping?',
      ],
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
        'A new barn on your land: for machines, animals or a workshop?',
        'Which door would you choose for a pole barn: sliding, roll-up or double?',
        'What would you add first to a new barn: lights, a workbench or a loft?',
      ],
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
        'What makes a good barn builder: clear plans, quick work or good materials?',
        'What would you plan first for a new barn: the site, the floor or the doors?',
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
      choice: [
        'What would you most like your electric co-op to explain: the bill, the meter or solar?',
        'Which energy tip would help you most: heating, lighting or appliances?',
        'How do you like to hear about a power cut: by text, by phone or in an app?',
      ],
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
        'What matters most to members of an electric co-op: reliability, rates or quick repairs?',
        'What do people never see about getting the power back on?',
        'What would help members most during an outage: text updates, a map or a phone call?',
        'What gives a power line more trouble: trees, wind or animals?',
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
        'Which storm shelter would you choose: underground, a safe room or in the garage?',
        'What matters most in a storm shelter: strength, space or a quick way in?',
        'Where would you put a storm shelter: in the garage, in the yard or under the house?',
      ],
      idea: ['What would you pack in a storm shelter for an evening?'],
    },
    cued: [
      'Who in your house would remember the *flashlight*?',
      'Which *basement* game would keep a whole family busy for an hour?',
      'When do you check the batteries in the *weather radio*: spring, autumn or never yet?',
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
      idea: ['What goes into your storm kit besides water and batteries?'],
      choice: [
        'Which would you check first before hurricane season: the roof, the shutters or the supplies?',
        'What do you get ready first for hurricane season: water, windows or a family plan?',
      ],
      experience: ['Which meal do you make when a storm keeps everybody indoors?'],
    },
    cued: [
      'Which *generator* job comes first in your house: fridge, lights or coffee?',
      'What do you cook from the freezer when there is a *power outage*?',
      'Who do you ring before a *storm* to ask if they need anything?',
      'Which *forecast* do you trust most: the app, the TV or your own knee?',
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
        'On the porch: a morning coffee, or an evening drink?',
        'A deck: natural wood, grey composite or painted boards?',
        'Which seat would you choose for a porch: a swing, a rocking chair or a bench?',
      ],
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
      choice: [
        '+When do you water the lawn: early morning, evening or when it looks dry?',
        'Which would you choose for a garden: pop-up sprinklers, a drip line or a good hose?',
        'What matters most in a sprinkler system: timers, even cover or saving water?',
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
        'Which part of your home would you have inspected first: the floors, the roof or the deck?',
        'How often do you have your home inspected for pests: every year, or now and then?',
        'When would you book a termite inspection: before buying, in spring or every year?',
      ],
      problem: ["What's hardest to tell apart: termites, flying ants or woodworm?"],
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
        'Which termite protection would you choose for a new building: a barrier, bait or checks?',
        'When should a building be checked for termites: every year, before a sale or after rain?',
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
