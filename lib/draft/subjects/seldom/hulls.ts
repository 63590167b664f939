import type { Subject } from '../subject';

/** Boats large and small, and caravans and motorhomes: sales, hire, care and courses. */
export const hulls: readonly Subject[] = [
  {
    name: 'outboard engines',
    says: [
      'outboards?( (motor|engine|service|servicing|dealer))?',
      '(marine|boat|inboard|yacht) engine',
      'marine (engineer|mechanic|diesel|servicing|electrician)',
      '(boat|jet ski) (service|servicing|winteri[sz](ation|ing))',
      '(winter|shrink) ?wrap(ping)? (your |the )?boat',
      'propeller repair',
    ],
    clues:
      'propeller, impeller, anodes, hp, trim, bilge, launch, fuel line, boat, marine, four-stroke, service, fuel, dinghy, mechanic, rib, winterise, two-stroke, petrol, transom, horsepower, chandlery, gearbox oil, spark plugs, repower, workshop, throttle, inboard, rigging',
    asks: {
      idea: ['Where would you go first in a little boat with an engine?'],
      problem: ['Which job on an outboard do you find the trickiest?'],
      choice: ['An outboard engine: light and quiet, or big and quick?'],
      experience: ['Who first let you steer a boat with an outboard?'],
    },
    atWork: {
      work: [
        "What's harder on an outboard engine: heavy use, or months of standing still?",
        'Which outboard job always ends up in the week before the season starts?',
      ],
      people: [
        "What's the oldest outboard you've ever seen still running?",
        'Where would you go with a small boat, a good outboard and a day off?',
      ],
    },
  },
  {
    name: 'antifouling',
    says: [
      'anti ?foul(ing)?',
      '(boat|hull|yacht|keel) (lift(ing|ed)?|lift out|cleaning|polishing|valeting|scrub|painting|blasting)',
      '(lift|crane) (in|out) (day|season|week)',
      'boat (storage|yard|park|jacks|valet|detailing)',
      'hull (survey|cleaning|repair|clean)',
      'laid up for winter',
    ],
    clues:
      'barnacles, keel, hoist, slipway, cradle, epoxy, pontoon, ashore, hull, boat, yacht, lift-out, marina, paint, anodes, jet wash, boatyard, gelcoat, primer, scrub, hardstanding, copper, propeller, osmosis, polish, blasting, slip, coats, travel hoist, roller, spring launch, weed, season',
    asks: {
      idea: ['Which colour would you paint the bottom of a boat?'],
      problem: ['Which part of a hull is the most awkward to paint?'],
      choice: ['Antifouling a boat: a job for one long day, or spread over weekends?'],
      experience: ["What's the biggest difference a clean hull has made to your boat?"],
    },
    atWork: {
      work: [
        'What decides how well antifouling lasts: the paint, the prep or the water?',
        'Antifouling before the season: a job to do yourself, or one for the yard?',
      ],
      people: [
        "What's the worst growth you've ever seen on a hull?",
        "What tells you that a boat's hull has been well looked after?",
      ],
    },
  },
  {
    name: 'day boat hire',
    says: [
      '(day|self drive|motor|electric|picnic|pontoon|row|rowing) ?boat (hire|rental)',
      'hire a boat',
      '(boat|pontoon|kayak|sup) (hire|rental|rentals|for hire)',
      'electric boat',
      'boat club membership',
      'boat share',
    ],
    clues:
      'skipper, picnic, life jackets, moor, river, tiller, locks, deposit, self-drive, skipper yourself, lifejacket, cruise, electric boat, lake, pontoon, canal, half-day, jetty, no licence needed, rowing, broads, pub lunch, dog-friendly, kayak, hourly, seats, marina, boatyard, paddle, upstream, captain, seater',
    asks: {
      idea: ['What would you pack for a picnic on a hired boat?'],
      problem: ["What's trickiest about a day on a hired boat: steering, mooring or who is captain?"],
      choice: ['A day on a hired boat: at the wheel, or on deck in the sun?'],
      experience: ['Where did you hire a boat for the first time?'],
    },
  },
  {
    name: 'narrowboats',
    says: [
      'narrow ?boat',
      'canal ?boat',
      '(wide ?beam|dutch barge|live ?aboard)',
      'continuous cruis(er|ing)',
      'boat (safety certificate|blacking|fit ?out|sign ?writing|licence)',
      '(house ?boat|canal) (mooring|living)',
    ],
    clues:
      'locks, towpath, stove, tiller, moorings, winding hole, roses and castles, swans, canal, mooring, liveaboard, cruising, marina, boater, crt, stern, widebeam, galley, wharf, boat hire, foot, barge, blacking, diesel, tunnel, swing bridge, windlass, holiday, pump-out, berth',
    asks: {
      idea: ['Which canal or river would you travel at walking pace?'],
      problem: ['What must be trickiest on a narrowboat: locks, tunnels or tight bends?'],
      choice: ['Life on a narrowboat: always moving, or moored near a good bakery?'],
      experience: ["What's the funniest name you have seen painted on a narrowboat?"],
    },
  },
  {
    name: 'powerboat courses',
    says: [
      'power ?boat (course|training|level|handling|licence)',
      '(boat|marine|skipper|coxswain) (licen[cs]e|training|course|ticket)',
      '(day skipper|yachtmaster|competent crew|coastal skipper)',
      '(vhf|marine radio) (course|licence|licen[cs]e)',
      'rya (course|training|level)',
      'boater (safety|education|exam)',
      'marine navigation',
    ],
    clues:
      'knots, chart, tides, skippers, mooring, throttle, man overboard, buoys, rya, level 2, licence, vhf, instructor, rib, boat handling, marina, certificate, safety boat, intermediate, day skipper, navigation, coxswain, theory, yacht, radio, training centre, jet ski, seamanship, sailing, sea survival, icc, practical',
    asks: {
      idea: ['Which skill would you want before taking a boat out to sea?'],
      problem: ['Which is trickiest in a powerboat: mooring, waves or reversing?'],
      choice: ['On a powerboat course: at the wheel, or reading the chart?'],
      experience: ['Who first let you take the wheel of a powerboat?'],
    },
  },
  {
    name: 'jet skis',
    says: [
      'jet ?ski(s|ing)?( (hire|lesson|tour|licence|safari|course))?',
      '(rib|ribs) (ride|trip|hire|sales|experience|charter)',
      '(personal water ?craft|waverunner|sea ?doo)',
      '(wake|knee) ?board(ing|er)?',
      'water ?ski(ing|er)?',
      '(inflatable|rubber) (boat|dinghy|tender)',
      '(banana|ringo|tubing) (boat|ride)',
    ],
    clues:
      'spray, throttle, wetsuit, splash, tow, waves, rib ride, wake, towable, ringo, speed, banana boat, sea, launch, watercraft, lifejacket, marina, pwc, doughnut, safari, adrenaline, bay, coast, beach, slipway, charter, parasailing, inflatable',
    asks: {
      idea: ['Where would you like to ride a jet ski for a morning?'],
      problem: ["What's trickiest on a jet ski: the turns, the waves or climbing back on?"],
      choice: ['On a jet ski: fast over open water, or gently along the coast?'],
      experience: ['Where did you have your first ride on a jet ski?'],
    },
  },
  {
    name: 'yacht charter',
    says: [
      '(yacht|bareboat|catamaran|skippered|gulet|sailing|crewed|motor yacht) (charter|holiday|hire)',
      'flotillas?( (holiday|sailing))?',
      'sailing holiday',
      'catamaran (sale|cruise|trip)',
      '(yacht|boat) (brokerage|for sale|share)',
      'boat show',
    ],
    clues:
      'skipper, anchorage, berths, cabins, sails, deck, bareboat, catamaran, crewed, gulet, flotilla, croatia, greece, islands, bay, luxury, anchor, week aboard, marina, sunset cruise, ionian, mediterranean, captain, snorkel, motor yacht, sundeck, cruise, knots, whitsundays',
    asks: {
      idea: ['Which islands would you like to sail between for a week?'],
      problem: ["What's hardest to agree on when friends charter a yacht: route, cook or cabin?"],
      choice: ['A week on a yacht: at the helm, or stretched out on deck?'],
      experience: ['Where was the most beautiful bay you have dropped anchor in?'],
    },
    atWork: {
      work: [
        'What makes or breaks a charter week: the boat, the crew or the weather?',
        'What do guests on a yacht charter most often forget to pack?',
      ],
      people: [
        'What does a really good skipper do that guests hardly notice?',
        'Which bay or island would you sail back to tomorrow?',
      ],
    },
  },
  {
    name: 'lifejackets',
    says: [
      'life ?(jacket|vest|raft)',
      'buoyancy aid',
      '(water|boat|boating|sea|river|cold water) safety( (week|day|campaign|talk))?',
      'float to live',
      'throw ?(line|bag)',
      'lifejacket (clinic|check|servicing)',
      'safe boating',
    ],
    clues:
      'coastguard, cartridge, crotch strap, cold water shock, flares, lifeboat, whistle, buoyancy aid, rnli, gas cylinder, drowning, boat, water safety, inflate, throw bag, service, float to live, kayak, newton, 150n, auto inflate, harness, lifeguard, toddler, skipper, crew, beach, foam, pfd, wear it, re-arm',
    asks: {
      idea: ['What do you like to have clipped to your lifejacket: a light, a knife or a radio?'],
      problem: ['Which part of a lifejacket is the trickiest to adjust?'],
      choice: ['A lifejacket: bright orange, or a colour to match the boat?'],
      experience: ['Who taught you to put on a lifejacket properly?'],
    },
    atWork: {
      work: [
        'What makes a lifejacket easy to wear all day: the fit, the weight or the look?',
        'What would get more people to put on a lifejacket before they leave the shore?',
      ],
      people: [
        'Which moment on the water made you glad of a lifejacket?',
        "What has somebody from a lifeboat crew told you that you've never forgotten?",
      ],
    },
  },
  {
    name: 'canoe building',
    says: [
      '(skiff|canoe|kayak|coracle|gig|dinghy) (building|builder|build|maker|repair|restoration)',
      'build (a|your own) (boat|canoe|kayak|skiff|coracle)',
      'coracle',
      '(gig|skiff|coastal|st ayles) (rowing|racing)',
      'pilot gig',
      'boat (jumble|show and sale)',
    ],
    clues:
      'oars, plywood, planks, epoxy, paddle, cedar, varnish, thwart, boatbuilding, skiff, coracle, wooden boat, gig, strip, workshop, hull, kayak, rowing, dinghy, launch, kit, restoration, currach, clinker, stitch and glue, steam bending, canvas, launch day, stern',
    asks: {
      idea: ['What would you name a canoe you had built yourself?'],
      problem: ['What must be trickiest about building a canoe: bending, sanding or making it float?'],
      choice: ['A canoe to build: cedar strips, or plywood?'],
      experience: ['Where was your first trip in a canoe, and who had the other paddle?'],
    },
  },
  {
    name: 'motorhomes',
    says: [
      'motor ?home',
      '(motorhome|rv|campervan) (hire|rental|sales|dealer|show|service|servicing|storage|conversion|park|aire|stopover|fit ?out)',
      'van conversion',
      '(van ?life|vanlife)',
      '(class a|class b|class c|fifth wheel) (motorhome|rv|trailer)',
      'habitation (check|service)',
    ],
    clues:
      'berth, awning, hook up, leisure battery, pitch, galley, solar, wild camping, campervan, caravan, rv, conversion, hire, road trip, habitation, chassis, aire, layout, lounge, bike rack, motorhomer, garage, tour, driveaway, mileage, dealer, camper, stopover, unlimited miles',
    asks: {
      idea: ['Where would you drive first in a motorhome with a full tank?'],
      problem: ["What's trickiest about a motorhome: parking, packing or choosing where to go?"],
      choice: ['A night in a motorhome: by a lake, on a hill or at a vineyard?'],
      experience: ['Where have you woken up to the finest view from a motorhome?'],
    },
    atWork: {
      work: [
        'What matters more in a motorhome: more storage, or more room to sit?',
        'What do first-time motorhome travellers most often forget?',
      ],
      people: [
        'What did you learn on your very first night in a motorhome?',
        "What's the cleverest use of a tiny space you've seen in a motorhome?",
      ],
    },
  },
  {
    name: 'caravan servicing',
    says: [
      'caravan (service|servicing|repair|engineer|mover|damp test|valet|cleaning|workshop|part|spares|accessories|insurance)',
      'mobile caravan',
      'caravan (cover|security|lock)',
      'motor mover',
      '(water ingress|damp) (check|test|report|repair)',
      'de ?winteri[sz](e|ing)',
    ],
    clues:
      'gas check, brakes, hitch, awning, tourer, damp, jockey wheel, axle, damp test, mobile engineer, approved workshop, tow, motor mover, tyres, motorhome, habitation check, valet, winterise, leisure battery, pitch, touring, water pump, certificate, resealing, chassis, heater, static, storage, driveway, amtfc, season',
    asks: {
      idea: ['What would you check first on a caravan after a long winter?'],
      problem: ['Which part of a caravan would you most like a mechanic to explain?'],
      choice: ['A caravan service: before the season, or after the last trip?'],
      experience: ['Where has your caravan taken you that you would love to see again?'],
    },
  },
  {
    name: 'caravan awnings',
    says: [
      '(caravan|air|drive away|inflatable|campervan|motorhome|porch) awning',
      'awning (repair|sale|show|display|clinic)',
      '(awning|tent) (reproofing|cleaning|repair)',
      '(camping|caravan) (accessories|shop|chair|carpet)',
      'seasonal pitch',
    ],
    clues:
      'pegs, poles, guy ropes, groundsheet, pump, zip, canvas, pitched, inflatable, drive-away, porch, campervan, motorhome, air beam, canopy, camping, tent, guy lines, waterproof, reproof, annexe, carpet, tourer, windbreak, wind-out, size in mm, display, zip repair, storm straps, inner tent',
    asks: {
      idea: ['What turns a caravan awning into a living room?'],
      problem: ['Which part of putting up an awning takes the most hands?'],
      choice: ['A caravan awning: with poles, or with air?'],
      experience: ['What do you remember best from an evening under a caravan awning?'],
    },
  },
  {
    name: 'holiday park homes',
    says: [
      '(static|holiday) (caravan|home|lodge)( (sale|ownership|for sale|owner|site|park))?',
      'holiday (park|home) (owner|ownership|sales|open day)',
      'lodge (ownership|for sale|sales)',
      'caravan (ownership|owner|sales|holiday home)',
      'site fees',
    ],
    clues:
      'pitch, veranda, sea view, decking, clubhouse, lodges, static, caravan, site fees, ownership, owners, hot tub, viewings, two-bedroom, seaside, sleeps six, double glazed, residential, swimming pool, berth, pre-owned, central heating, sub-let, 12-month season, coast, part exchange, sited, countryside',
    asks: {
      idea: ['Where would you like a little holiday home: by the sea, a lake or a forest?'],
      problem: ["What's hardest to choose in a holiday home: the view, the park or the neighbours?"],
      choice: ['A holiday home: close to the pool and the shop, or tucked away in the quiet?'],
      experience: ['Which holiday park did your family go back to year after year?'],
    },
    atWork: {
      work: [
        'What keeps guests coming back to a holiday park: the place, or the people?',
        'What would you want outside your holiday home: a lake, woods or the beach?',
      ],
      people: [
        'What do you pack first for a week at a holiday park?',
        'Which childhood holiday at a park or campsite do you still talk about?',
      ],
    },
  },
];
