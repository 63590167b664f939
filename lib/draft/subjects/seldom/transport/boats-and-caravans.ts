import type { Subject } from '../../subject';

/** Boats large and small, and caravans and motorhomes: sales, hire, care and courses. */
export const boatsAndCaravans: readonly Subject[] = [
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
        'An outboard engine: light and quiet, or big and quick?',
        'Which outboard would you choose for a small boat: petrol or electric?',
      ],
      idea: ['Where would you go first in a little boat with an engine?'],
      experience: ['Who first let you steer a boat with an outboard?'],
    },
    cued: [
      'What goes with you in a *dinghy* for a day: lunch, a rod or a towel?',
      'Where do you like to *launch* a boat: from a slipway, a beach or a lake shore?',
      'What would you call a little *boat* of your own?',
      'What do you remember about the first *petrol* engine you pulled to start?',
    ],
    atWork: {
      asks: [
        'What matters most in an outboard engine: reliability, economy or easy parts?',
        'Where would you go with a small boat, a good outboard and a day off?',
        'Which outboard interests you most for work boats: petrol, diesel or electric?',
        'Which outboard check do you do first: fuel, oil or propeller?',
      ],
      cued: [
        'Which part runs out first at the workshop in *service* season: oil, impellers or plugs?',
        "What do owners ask about most when it's time to *winterise*?",
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
      choice: [
        'What matters most in an antifouling paint: long life, a smooth finish or easy painting?',
        'Antifouling a boat: a job for one long day, or spread over weekends?',
      ],
      experience: ["What's the biggest difference a clean hull has made to your boat?"],
    },
    cued: [
      'Where would you like to sail first after a summer *lift-out*?',
      'What would you name a *yacht* with a freshly painted hull?',
      'Which chore at the *marina* do you enjoy most: painting, polishing or coiling ropes?',
      'What would you look for first when your *boat* comes out of the water: weed, scratches or shells?',
    ],
    atWork: {
      asks: [
        'Antifouling before the season: a job to do yourself, or one for the yard?',
        'What matters most in an antifouling: how long it lasts, how it goes on or what is in it?',
        'What decides how well antifouling lasts: the paint, the prep or the water?',
        'What would you like from a new antifouling: less drag, longer life or kinder ingredients?',
      ],
      cued: [
        'Which month fills up first in the *boatyard* diary?',
        'What do owners ask most when a boat hangs in the *hoist*?',
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
      choice: ['+A day on a hired boat: at the wheel, or on deck in the sun?'],
      idea: ['What would you pack for a picnic on a hired boat?'],
      experience: ['Where did you hire a boat for the first time?'],
      problem: ["What's trickiest about a day on a hired boat: steering, mooring or who is captain?"],
    },
    cued: [
      'Where would you *moor* for lunch: by a pub, in the reeds or mid-lake?',
      'Who in your family would make the best *skipper* for a day?',
      'Which job in a canal *lock* do you like best: the ropes, the gates or the tiller?',
      'Which would you hire for an hour: a *kayak*, a rowing boat or a pedalo?',
    ],
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
      idea: ['+Which canal or river would you travel at walking pace?'],
      experience: ["What's the funniest name you have seen painted on a narrowboat?"],
      choice: [
        'Life on a narrowboat: always moving, or moored near a good bakery?',
        'What makes a narrowboat cosy: the stove, the bunks or the brass lamps?',
      ],
    },
    cued: [
      'What would you paint on the *stern* of a narrowboat: roses, castles or a name?',
      'What would you cook in a tiny *galley* on a rainy evening?',
      'What goes with a warm *stove* on a narrowboat: a book, a dog or a stew?',
      'Which *mooring* would you choose for the night: by a pub, a field or in a city?',
    ],
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
        '+What would you enjoy most in a powerboat: the speed, the spray or the view?',
        '+Where would you take a powerboat first: along the coast, to an island or up a river?',
      ],
      problem: ['Which is trickiest in a powerboat: mooring, waves or reversing?'],
      idea: ['Which skill would you want before taking a boat out to sea?'],
    },
    cued: [
      'Where would you steer a *RIB* on a calm sunny morning?',
      'Which *knot* would you like to be able to tie without looking?',
      'Who would you like on board for your first trip out of the *marina*?',
      'Which question about *tides* would you ask an instructor first?',
    ],
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
      idea: ['+Where would you like to ride a jet ski for a morning?'],
      choice: [
        'On a jet ski: fast over open water, or gently along the coast?',
        'What would you enjoy most on a jet ski: the speed, the spray or the turns?',
      ],
      experience: ['Where did you have your first ride on a jet ski?'],
    },
    cued: [
      'Which *bay* would you explore with a guide on a jet ski?',
      'Who would you want next to you on a *banana boat*?',
      'A *doughnut* behind a boat: holding on tight, or happy to fall off?',
      'Which *wetsuit* would you pick: plain black or bright enough to be seen from the beach?',
    ],
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
      idea: ['+Which islands would you like to sail between for a week?'],
      choice: [
        'A week on a yacht: at the helm, or stretched out on deck?',
        'A yacht charter: with a skipper, a full crew or you at the helm?',
      ],
      experience: ['Where was the most beautiful bay you have dropped anchor in?'],
    },
    cued: [
      'What would you have for breakfast on deck in *Greece*: yoghurt, figs or pastries?',
      'Which would you pick for a holiday: a *catamaran* or a classic yacht?',
      'Who of your friends would make the best *skipper*?',
      'What would you do first in a quiet *anchorage*: swim, read or cook?',
    ],
    atWork: {
      asks: [
        'What matters most when you charter a yacht: the crew, the route or the comfort?',
        'Which bay or island would you sail back to tomorrow?',
        'What makes or breaks a charter week: the boat, the crew or the weather?',
        'What do charter guests value most: the crew, the food or the anchorages?',
      ],
      cued: [
        'Which question do guests ask most before a *bareboat* charter?',
        'What makes a good *skipper* with guests who have never sailed?',
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
      choice: [
        'What matters most in a lifejacket: comfort, fit or easy use?',
        'A lifejacket: bright orange, or a colour to match the boat?',
      ],
      experience: ['Who taught you to put on a lifejacket properly?'],
    },
    cued: [
      'Where do you hang a *lifejacket* to dry after a wet day on the water?',
      'What do you like in a *buoyancy aid* for paddling: big pockets, short cut or bright colour?',
      'Which *kayak* trip would you do on the first warm Saturday?',
      'What do you pack for a *toddler* on a boat: a snack, a hat or a toy on a string?',
    ],
    atWork: {
      asks: [
        'What would get more people to put on a lifejacket before they leave the shore?',
        'What makes a lifejacket easy to wear all day: the fit, the weight or the look?',
        'What matters most in a lifejacket for work: comfort, service or quick inflation?',
        'What helps a crew most with lifejackets: regular checks, training or a comfortable fit?',
      ],
      cued: [
        'Which lifejacket *service* reminder works best with your customers: a text, a tag or an email?',
        'What do crews ask first about an *auto inflate* jacket: the weight, the cylinder or the fit?',
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
      choice: [
        'A canoe to build: cedar strips, or plywood?',
        'What would you enjoy most about building a canoe: shaping, sanding or launching it?',
      ],
      problem: ['What must be trickiest about building a canoe: bending, sanding or making it float?'],
      idea: ['What would you name a canoe you had built yourself?'],
    },
    cued: [
      'Which *kayak* trip would you take for a week: a river, a lake or the coast?',
      '*Rowing* boat: take the oars, or sit at the back and steer?',
      'What colour would you paint the *hull* of a little boat?',
      'Which smell of a *workshop* do you like best: fresh cedar, varnish or sawdust?',
    ],
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
        '+What could you never leave out of a motorhome: a kettle, a good bed or a bike rack?',
        '+A motorhome trip: the coast, the mountains or the countryside?',
        'A night in a motorhome: by a lake, on a hill or at a vineyard?',
      ],
      idea: ['+Where would you drive first in a motorhome with a full tank?'],
    },
    cued: [
      'What do you cook first in a *campervan* kitchen?',
      'What would you do under the *awning* on a rainy afternoon?',
      'Where would you go for a *road trip* in a motorhome: mountains, coast or forest?',
      'Which *layout* would you choose in a motorhome: fixed bed, bunks or a big lounge?',
    ],
    atWork: {
      asks: [
        '+What matters most in the layout of a motorhome: the bed, the kitchen or the lounge?',
        'What would you like most in a motorhome: solar power, a big bed or a good kitchen?',
        "What's the cleverest use of a tiny space you've seen in a motorhome?",
        'What do first-time motorhome travellers most often forget?',
      ],
      cued: [
        'Which extra do buyers of a *motorhome* ask for first?',
        'What do you show every family first at a *hire* handover?',
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
      experience: ['Where has your caravan taken you that you would love to see again?'],
      choice: [
        'A caravan service: before the season, or after the last trip?',
        'Where would you like a caravan serviced: at home, at a workshop or on site?',
      ],
    },
    cued: [
      'What goes up first when you reach your *pitch*: the awning, the kettle or the chairs?',
      'Which *awning* would you choose: small and quick, or a whole extra room?',
      'How do you check your *tyres* before a long tow: gauge, eye or garage?',
      'Who guides you when you back the caravan up to the *hitch*?',
    ],
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
        'Which awning would you choose: a full-size one, a porch or a sun canopy?',
      ],
      idea: ['What turns a caravan awning into a living room?'],
      experience: ['What do you remember best from an evening under a caravan awning?'],
    },
    cued: [
      'What do you hang up first in a caravan *porch* awning: lights, coats or a wind chime?',
      'Which *carpet* would you lay in an awning: soft and colourful, plastic weave or plain grey?',
      'What colour of *canvas* would you choose for an awning: sand, grey or green?',
    ],
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
        '+A holiday home: close to the pool and the shop, or tucked away in the quiet?',
        '+What matters most in a holiday home: the view, the decking or room for guests?',
      ],
      idea: ['+Where would you like a little holiday home: by the sea, a lake or a forest?'],
      experience: ['Which holiday park did your family go back to year after year?'],
    },
    cued: [
      'Which *sea view* would you like from the window of a holiday home?',
      'What would you put on the *decking* of a holiday lodge: a table, a hot tub or two deckchairs?',
      'What makes a *caravan* holiday feel like the real thing: rain on the roof, bacon or cards?',
      'Which would you choose for a week with the whole family: a *lodge* or a cottage?',
    ],
    atWork: {
      asks: [
        'What should every holiday park home have: a veranda, a stove or a view?',
        'What would you want outside your holiday home: a lake, woods or the beach?',
        'What keeps guests coming back to a holiday park: the place, or the people?',
        'What makes guests love a holiday park: the pool, the pitches or the staff?',
      ],
      cued: [
        'Which question do buyers ask first at a *viewing* of a holiday home?',
        'What does an *owner* praise most about a well-run holiday park?',
      ],
    },
  },
];
