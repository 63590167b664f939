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
      choice: [
        '+Where do you most like to go by boat: a lake, a river or the coast?',
        'What matters most to you in an outboard: power, quiet or easy starting?',
        'An outboard engine: light and quiet, or big and quick?',
      ],
      idea: ['Where would you go first in a little boat with an engine?'],
    },
    atWork: {
      asks: [
        'What matters most in an outboard engine: reliability, economy or easy parts?',
        'Where would you go with a small boat, a good outboard and a day off?',
        'Which outboard check do you do first: fuel, oil or propeller?',
        "What's harder on an outboard engine: heavy use, or months of standing still?",
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
      choice: [
        '+Which colour of antifouling do you like best: blue, red or black?',
        'When do you like to get the hull ready: late winter, early spring or at the last moment?',
      ],
      idea: [
        'Which colour would you paint the bottom of a boat?',
        'Where would you sail first with a freshly painted hull?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in an antifouling: how long it lasts, how it goes on or what is in it?',
        'Antifouling before the season: a job to do yourself, or one for the yard?',
        'What decides how well antifouling lasts: the paint, the prep or the water?',
        'Which step of antifouling deserves the most time: cleaning, sanding or painting?',
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
      choice: [
        '+A day on a hired boat: at the wheel, or on deck in the sun?',
        'What makes a day on a boat: the sun, the picnic or the company?',
      ],
      idea: [
        'Who would you take along for a day on the river?',
        'What would you pack for a picnic on a hired boat?',
      ],
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
      idea: [
        'Which canal or river would you travel at walking pace?',
        'What would you call your narrowboat?',
      ],
      choice: [
        'What would you enjoy most on a narrowboat: the locks, the wildlife or the slow pace?',
        'Life on a narrowboat: always moving, or moored near a good bakery?',
      ],
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
      choice: [
        '+Where would you take a powerboat first: along the coast, to an island or up a river?',
        '+What would you enjoy most in a powerboat: the speed, the spray or the view?',
      ],
      idea: ['Which skill would you want before taking a boat out to sea?'],
      problem: ['Which is trickiest in a powerboat: mooring, waves or reversing?'],
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
      idea: [
        '+Where would you like to ride a jet ski for a morning?',
        'Who would you take along for a ride on a jet ski?',
      ],
      choice: [
        'On a jet ski: fast over open water, or gently along the coast?',
        'On the water: a jet ski, a speedboat or a towed ring?',
      ],
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
      idea: [
        '+Which islands would you like to sail between for a week?',
        'Where would you drop anchor first on a yacht charter?',
      ],
      choice: [
        'A week on a yacht: at the helm, or stretched out on deck?',
        'Which would you choose to charter: a yacht, a catamaran or a motor boat?',
      ],
    },
    atWork: {
      asks: [
        'What matters most when you charter a yacht: the crew, the route or the comfort?',
        'Which bay or island would you sail back to tomorrow?',
        'Which would you choose for a team day: sailing, motor cruising or a dinner on board?',
        'What makes or breaks a charter week: the boat, the crew or the weather?',
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
      choice: [
        '+What matters most in a lifejacket: comfort, fit or easy use?',
        'Where do you wear a lifejacket most: sailing, paddling or fishing?',
      ],
      experience: ['What do you check on a lifejacket before you go out on the water?'],
      idea: ['What do you like to have clipped to your lifejacket: a light, a knife or a radio?'],
    },
    atWork: {
      asks: [
        'What matters most in a lifejacket for work: comfort, service or quick inflation?',
        'What would get more people to put on a lifejacket before they leave the shore?',
        'What makes a lifejacket easy to wear all day: the fit, the weight or the look?',
        'What helps a crew most with lifejackets: regular checks, training or a comfortable fit?',
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
      idea: ['+Where would you paddle first in a wooden canoe?'],
      choice: [
        'Which would you build first: a canoe, a kayak or a rowing boat?',
        'A wooden canoe: varnished, or painted a bright colour?',
        'A canoe to build: cedar strips, or plywood?',
      ],
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
      choice: [
        '+A motorhome trip: the coast, the mountains or the countryside?',
        '+What could you never leave out of a motorhome: a kettle, a good bed or a bike rack?',
        'A night in a motorhome: by a lake, on a hill or at a vineyard?',
      ],
      idea: ['Where would you drive first in a motorhome with a full tank?'],
    },
    atWork: {
      asks: [
        '+What matters most in the layout of a motorhome: the bed, the kitchen or the lounge?',
        "What's the cleverest use of a tiny space you've seen in a motorhome?",
        'What do first-time motorhome travellers most often forget?',
        'What matters more in a motorhome: more storage, or more room to sit?',
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
      experience: ['Where will you take your caravan first this season?'],
      choice: [
        'What matters most in a caravan service: the brakes, the gas or the damp check?',
        'A caravan service: before the season, or after the last trip?',
      ],
      idea: ['What would you check first on a caravan after a long winter?'],
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
      choice: [
        '+A caravan awning: with poles, or with air?',
        'What matters most in a caravan awning: quick to put up, space or a good view?',
        'Where would you most like to sit under an awning: by the sea, by a lake or in the hills?',
      ],
      idea: ['What turns a caravan awning into a living room?'],
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
      choice: [
        '+What matters most in a holiday home: the view, the decking or room for guests?',
        '+A holiday home: close to the pool and the shop, or tucked away in the quiet?',
        'Mornings in a holiday home: coffee on the decking, a swim or a walk to the beach?',
      ],
      idea: ['+Where would you like a little holiday home: by the sea, a lake or a forest?'],
    },
    atWork: {
      asks: [
        'What makes guests love a holiday park: the pool, the pitches or the staff?',
        'What would you want outside your holiday home: a lake, woods or the beach?',
        'What keeps guests coming back to a holiday park: the place, or the people?',
        'What would you add to a holiday park first: a café, a play area or walking trails?',
      ],
    },
  },
];
