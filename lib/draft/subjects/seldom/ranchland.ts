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
        'What would you like to try first on a ranch: riding, roping or mending fences?',
        'A day on a ranch: in the saddle, on the tractor or in the kitchen?',
      ],
      idea: [
        'Which breed of cattle would you most like to see on a ranch?',
        '~What would your cattle brand look like?',
      ],
    },
    atWork: {
      asks: [
        'What matters most on a cattle ranch: good grass, good fences or good help?',
        'Which job on a cattle ranch would you let a visitor try first?',
        'Which ranch job takes longest and shows least: fencing, feeding or paperwork?',
        'Which season keeps a ranch busiest: calving, branding or haymaking?',
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
        'Which colour would you choose for a cowboy hat: black, tan or white?',
      ],
      idea: ['Where would you wear a new pair of cowboy boots first?'],
      problem: ['~What do you do with your hat when you sit down in the car?'],
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
      idea: ['+Which breed of chick would you take home first?'],
      choice: [
        'What would you get ready first for new chicks: the coop, the lamp or the feed?',
        'New chicks: for the eggs, for the children or just for the peeping?',
      ],
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
      choice: [
        '+A new barn on your land: for machines, animals or a workshop?',
        'Which colour would you choose for a new barn: red, white or natural wood?',
        'What would you add first to a new barn: lights, a workbench or a loft?',
      ],
      problem: ['~What fills up first in a new barn or shed?'],
    },
    atWork: {
      asks: [
        '+What matters most in a new barn: height, width or big doors?',
        'What would you plan first for a new barn: the site, the floor or the doors?',
        "What's the cleverest use of a barn you have ever come across?",
        'What goes into a new barn first: the tractor, the hay or the workbench?',
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
        '+What would you most like your electric co-op to explain: the bill, the meter or solar?',
        'How do you like to hear about a power cut: by text, by phone or in an app?',
        'What uses the most electricity in your home: heating, cooking or cooling?',
      ],
      problem: ['~What do you reach for first when the lights go out?'],
    },
    atWork: {
      asks: [
        '+What matters most to members of an electric co-op: reliability, rates or quick repairs?',
        'What would help members most during an outage: text updates, a map or a phone call?',
        'What do people never see about getting the power back on?',
        'What gives a power line more trouble: trees, wind or animals?',
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
        'What would you keep in a storm shelter first: water, torches or snacks?',
        'Where would you put a storm shelter: in the garage, in the yard or under the house?',
        'What matters most in a storm shelter: strength, space or a quick way in?',
      ],
      idea: ['What would you pack in a storm shelter for an evening?'],
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
      idea: ['+What goes into your storm kit besides water and batteries?'],
      choice: [
        'When do you check your storm supplies: in spring, at the first forecast or all year round?',
        'What do you get ready first for hurricane season: water, windows or a family plan?',
      ],
      experience: ['Which meal do you make when a storm keeps everybody indoors?'],
    },
    atWork: {
      asks: [
        '+What should a workplace prepare first for storm season: contacts, backups or supplies?',
        'How should a team keep in touch in a storm: by text, by phone tree or in an app?',
        'Who went out of their way for you or a neighbour after a storm?',
        'Which storm taught you the most about being ready?',
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
        'What makes a porch feel like home: a swing, flowers or string lights?',
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
        'What would you most like to have watered for you: the lawn, the beds or the pots?',
        'What matters most in a sprinkler system: timers, even cover or saving water?',
      ],
      problem: ['~Who got soaked when your sprinklers came on?'],
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
      choice: [
        'Which part of your home would you have inspected first: the floors, the roof or the deck?',
        'How often do you have your home inspected for pests: every year, or now and then?',
      ],
      idea: ['What would you like to know first from a termite inspection?'],
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
        'What matters most in a termite inspection: a thorough look, a clear report or good advice?',
        "What's the first sign of termites that homeowners tend to miss?",
        'When should a building be checked for termites: every year, before a sale or after rain?',
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
