import type { Subject } from '../../subject';

/** Ships, harbours and works under water, and those who build and tend them. */
export const shippingAndHarbours: readonly Subject[] = [
  {
    name: 'commercial diving',
    says: [
      '(commercial|saturation|offshore|hull) div(er|ing)',
      'dive (contractor|support vessel)',
      'underwater (welding|inspection|survey|repair)',
      'hard hat diver',
    ],
    clues:
      'divers, hull, umbilical, helmet, visibility, underwater, decompression, jetty, offshore, welding, subsea, inspection, dive team, salvage, saturation, propeller, harbour, dock, cutting, pier, reservoir, vessel, chamber, rov, hse, pipeline, surface supplied, cleaning, anchor, piling',
    asks: {
      choice: [
        'What fascinates you most about commercial diving: the helmet, the welding or the wrecks?',
        'Work for commercial divers: an inspection, or a repair?',
      ],
      idea: ['Which part of a working dive do you like best?'],
      problem: ['~Which job would be hardest to do under water: welding, drilling or finding your tools?'],
    },
    cued: [
      "What would you want to hear inside a working diver's *helmet*: chat, music or silence?",
      'Which would be harder for a diver at work: no *visibility*, or a strong current?',
      'Which *harbour* would you like to see from below with a working diver?',
      "Which would you rather scrape off a ship's *hull* as a diver: weed or barnacles?",
      'What would you like a *salvage* diver to bring up for you?',
      'Which tool would you least like to drop *underwater* on a diving job?',
      "What would you take into a diver's decompression *chamber*: a book, cards or music?",
      'What have you dropped off a *pier* that a diver could still find?',
      'An underwater inspection: a diver, or an *ROV* on a cable?',
      'How long could you live *offshore* with a dive team: a weekend, a week or a month?',
    ],
    atWork: {
      asks: [
        'What matters most in a dive team: trust, training or clear signals?',
        'What matters most on a commercial diving job: planning, the team or the weather?',
        'What keeps a commercial dive team safe: planning, training or speaking up?',
        'Which would be harder for you in commercial diving: the cold, the dark or the depth?',
      ],
      cued: [
        'Where have you had the clearest *visibility* on a working dive?',
        "What's the first thing you were taught about handling a diver's *umbilical*?",
        'Which takes longest on a *jetty* inspection dive: the piles, the photos or the report?',
        'What do you check first when you put your diving *helmet* on?',
        'Which do you plan a diving job round first: the *tide*, the traffic or the weather?',
        'Who in a *dive team* taught you most: the supervisor, the tender or another diver?',
      ],
    },
  },
  {
    name: 'dredging',
    says: ['dredg(e|er|ing)', 'desilt(ing)?', 'cutter suction', '(harbour|lake|canal|pond) silt'],
    clues:
      'silt, sediment, channel, harbour, draught, barge, navigation, cubic metres, excavator, lake, suction, canal, pond, cutter, desilt, depth, marina, river, pump, reed, slurry, spoil, mud, port, vessel, berth, sludge, long reach, sand, dewatering',
    asks: {
      choice: [
        'Silt from a dredged harbour: back out to sea, or used to build new land?',
        'What would you most like to watch in a harbour: a dredger, a tug or a crane?',
      ],
      experience: ['Where have you seen a dredger at work?'],
      idea: ['~What would you hope to find when a harbour is dredged?'],
    },
    cued: [
      'Which *canal* would you like to travel along by boat?',
      'What would you like to see living in a clean *pond*: frogs, newts or lilies?',
      'Which *lake* do you like to swim, row or skate on?',
      'Where do you like to sit and watch boats in a *marina*?',
    ],
    atWork: {
      asks: [
        '+What matters most on a dredging job: good surveys, timing or care for wildlife?',
        "What's hardest to predict on a dredging job: the weather, the tide or the bottom?",
        'Where should dredged sand and mud go: onto beaches, into new land or into wetlands?',
        'Which benefit of dredging matters most: safe passage, flood safety or new land?',
      ],
      cued: [
        'What is the strangest thing a *dredger* has brought up on a job of yours?',
        'Which *channel* would you like to see deeper on your chart?',
      ],
    },
  },
  {
    name: 'shipyard',
    says: ['ship ?yard', 'ship ?(building|builder|repair)', '(dry|floating) ?dock', 'keel laying'],
    clues:
      'vessel, hull, steel, naval, berth, welders, refit, launched, dry dock, keel, shipbuilder, slipway, ferry, crane, propeller, plater, apprentice, fabrication, dock, tug, block, sea trials, repair, superstructure, christening, paint, frigate, barge, trawler',
    asks: {
      choice: [
        "At a ship's launch: smash the bottle on the bow, or watch from the quay?",
        'Which shipyard job would you try: welder, designer or crane driver?',
      ],
      idea: ['What would you name a ship on its launching day?'],
      experience: ['Which ship do you remember seeing close up for the first time?'],
    },
    cued: [
      'Which *ferry* crossing do you remember best?',
      'Where would you stand to watch a ship *launched*: by the bow, across the water or on the crane?',
      'What would you rather steer: a *tug*, a lifeboat or a sailing ship?',
      'Which ship in *dry dock* or museum have you walked round?',
    ],
    atWork: {
      asks: [
        'Which moment in a shipyard is the best to watch: the first steel, the launch or sea trials?',
        'What helps a shipyard most: apprentices, new technology or steady orders?',
        'Which shipyard trade would you recommend to a young person: welding, design or electrics?',
        'Which ships would you like to see built next: electric ferries, wind vessels or tall ships?',
      ],
      cued: [
        'Which trade would you recommend to a young *apprentice* in a shipyard?',
        'What is the best moment of *sea trials*: cast off, full speed or home again?',
      ],
    },
  },
  {
    name: 'boatbuilding',
    says: [
      '(wooden|classic|clinker|traditional) boat ?(builder|building|restoration)?',
      'boat ?building (school|course|academy)',
      'clinker',
      'ship ?wright',
    ],
    clues:
      'planks, larch, caulking, dinghy, varnish, keel, steamed, oars, ribs, clinker, wooden, hull, oak, epoxy, plywood, mast, yard, rowing boat, canoe, restoration, launch, steam bent, transom, timber, workshop, apprentice, copper rivets, deck, cedar strip, shipwright, sail',
    asks: {
      idea: ['+Which boat would you build first: a canoe, a rowing boat or a little yacht?'],
      choice: [
        'On a wooden boat: oars, or a sail?',
        'Which part of a wooden boat do you find most beautiful: the curves, the grain or the sails?',
      ],
      problem: ['~Which never ends on a wooden boat: the sanding, the varnishing or the bailing?'],
    },
    cued: [
      'What would you name a *dinghy* you had built yourself?',
      'Which colour would you paint the *hull* of a small wooden boat?',
      'Where would you take a *rowing boat* on a quiet summer morning?',
      'Who would you invite to the *launch* of a boat you had built?',
    ],
    atWork: {
      asks: [
        '+What makes a boat beautiful to you: the lines, the wood or the way she moves?',
        "Which boat that you've worked on or sailed in would you never part with?",
        'What would you restore first: a dinghy, a fishing boat or a yacht?',
        'What attracts people to boatbuilding: the wood, the water or the craft?',
      ],
      cued: [
        'Which job in the *yard* do apprentices ask to try first: steaming, planking or varnishing?',
        'Which wood do you most enjoy working with: *oak*, larch or cedar?',
      ],
    },
  },
  {
    name: 'sailmaker',
    says: [
      'sail ?(maker|making|loft|repair|cloth)',
      '(sails|boat cover|spray ?hood) repair',
      'spinnaker',
      'mainsail',
    ],
    clues:
      'rigging, canvas, stitching, battens, yacht, sprayhood, dacron, sails, halyard, loft, mainsail, genoa, spinnaker, rig, valeting, cruising, repair, sailcloth, jib, uv strip, cover, laminate, boat, luff, reef, furling, racing, sewing machine, winter service, leech, measure',
    asks: {
      problem: ['+Which sail on your boat works the hardest?'],
      experience: [
        '+What tells you that a sail needs some care?',
        'Which part of your sails wears out first?',
      ],
      idea: ['Which part of a sail would you check first before the season?'],
    },
    cued: [
      'Which *yacht* trip would you sail first: islands, coast or a long river?',
      'Which *mainsail* colour would you choose: white, tan or red?',
      'What would you put on a *spinnaker*: stripes, stars or a bird?',
      'How do you set the *genoa* in a good breeze: full, reefed or rolled away?',
      'What do you like doing under the *sprayhood* in a shower: reading, chatting or tea?',
      'What would you make from an old sail: a *canvas* bag, a hammock or a shade?',
      'What do you check first on the *rigging* in spring?',
      'Where would you go *cruising* for one week: north, south or round the bay?',
    ],
  },
  {
    name: 'rigging and ropes',
    says: [
      'rope ?(maker|making|walk|work)',
      '(mooring|marine|wire|natural) rope',
      'splic(e|ed|ing) (rope|course)',
      'yacht rigg(er|ing)',
      'cordage',
    ],
    clues:
      'splice, hemp, strands, knots, mooring, braided, manila, breaking load, yacht, shackle, mast, wire, halyard, mooring line, swage, block, dyneema, winch, inspection, standing, boat, whipping, furler, stainless, eye splice, terminal, shroud, deck, tension, sheet, ropewalk, coil, fender',
    asks: {
      experience: ['Which knot could you tie in a rope with your eyes shut?'],
      choice: [
        'Rope at work: natural fibre, or the strong synthetic kind?',
        'Which knot should everybody know: a bowline, a reef knot or a clove hitch?',
      ],
      problem: ['Which rope on your boat or at your work gets the hardest wear?'],
    },
    cued: [
      'What would you tie up with the end of an old *mooring* rope: a swing, a bench or a gate?',
      'Which *yacht* or dinghy would you like to sail for an afternoon?',
      'Where would you sit to see a *mast* go up?',
      'Which *splice* or knot would you have somebody teach you?',
    ],
  },
  {
    name: 'cable ferry',
    says: ['(cable|chain|river|rope|punt) ferry', 'chain link ferry', 'ferry slipway'],
    clues:
      'crossing, chains, river, far bank, ferryman, prow, deck, vehicles, ramp, slipway, car, foot passenger, queue, toll, estuary, operator, minutes, village, out of service, cyclist, barge, cross, float, bank, fare, high water, refit, tide, lane, punt, pedestrian, winch',
    asks: {
      choice: [
        '+How do you check that the ferry is running: online, by phone or at the sign?',
        '+Where does the cable ferry usually take you: to work, to family or on a day out?',
      ],
      idea: ['What would you ask the captain of a cable ferry?'],
      experience: ['How do you pass the time on a short ferry crossing?'],
    },
    cued: [
      'What helps most when a cable ferry is *out of service*: a text, a sign or a word from the crew?',
      'What would you take on a *cycling* day with a ferry across: a picnic, a map or a friend?',
      'When is the nicest time for a *foot passenger* on deck: at dawn, at noon or at sunset?',
      'What would you ask the *ferryman* on a quiet crossing?',
      'What do you listen for when the *chains* begin to move?',
      'Where would you walk once you reach the *far bank*?',
      'What do you like to do on the *slipway* while you wait: skim stones, read or take photos?',
      'Which *village* by the water do you like to stop in after a ferry ride?',
    ],
  },
  {
    name: 'harbour pilot',
    says: [
      '(harbour|harbor|marine|maritime|river|port) pilot(age)?',
      'pilot (boat|launch|cutter|ladder)',
      'harbou?r ?master',
      'vessel traffic service',
    ],
    clues:
      'tanker, tide, channel, vessel, swell, captain, berthing, ship, port, pilot boat, ladder, tug, container, launch, estuary, marine, harbourmaster, bridge, navigation, cargo, boarding, radar, cutter, crew, sea, vts, cruise ship, mariner, master',
    asks: {
      idea: ['Which kind of ship do you most like to see come into harbour?'],
      experience: ['Which is the biggest ship you have watched come into harbour?'],
      choice: ['Into harbour with a big ship: at the wheel, or on the little pilot boat?'],
      problem: ["What looks hardest about a harbour pilot's job: the ladder, the tide or the fog?"],
    },
    cued: [
      'Which *container* ship or ferry do you like to watch come in?',
      'What would you ask a *captain* after a long voyage?',
      'What would you like to see from the *bridge* of a huge ship?',
      'Where is the best place near you to watch a *tug* at work?',
    ],
    atWork: {
      asks: [
        'What matters most in a harbour pilot: local knowledge, calm or experience?',
        'Which makes a ship harder to handle in port: wind, fog or current?',
        'What does a harbour pilot know about a port that no chart can show?',
        'Which training helps a harbour pilot most: simulators, sea time or a good mentor?',
      ],
      cued: [
        'What do you look at first on the *pilot ladder*?',
        'What makes a good first minute between pilot and *captain*?',
      ],
    },
  },
  {
    name: 'tugboats',
    says: [
      'tug ?boat',
      '(harbour|escort|ocean|electric) (tug|towage)',
      'towage',
      'tug (crew|master|fleet)',
      'marine salvage',
    ],
    clues:
      'towing, bollard pull, tow line, berthing, vessel, salvage, hull, ship, harbour, escort, barge, crew, port, engine, propeller, tanker, fender, skipper, deck, towage, fleet, rope, ocean, mooring, tonnes, steam, pull, offshore, fire-fighting, azimuth',
    asks: {
      choice: ['A day at sea: on a mighty container ship, or on the tug that pulls it?'],
      idea: ['Which harbour would you like to see from the deck of a tugboat?'],
      experience: ['Which boats do you look for first when you come to a harbour?'],
      problem: ["What looks hardest about a tugboat's job: the pulling, the pushing or the weather?"],
    },
    cued: [
      'What would you paint on the *hull* of a tug: stripes, a name or a face?',
      "Which sound of a *harbour* do you like best: gulls, ship's horns or clinking ropes?",
      'Which *ship* would you most like to watch coming in with two tugs?',
      'What would you cook for the *crew* of a tug on a cold night?',
    ],
    atWork: {
      asks: [
        'Which skill matters most on a tug: ship handling, teamwork or engine knowledge?',
        "What does a tug's crew do that nobody on shore ever sees?",
        'What matters most in harbour towage: power, timing or clear communication?',
        "What's the most impressive thing a tug does: the pulling, the turning or the rescues?",
      ],
      cued: [
        'Which *berthing* manoeuvre would you show a trainee first?',
        'What makes a good *skipper* in a busy port?',
      ],
    },
  },
  {
    name: 'lock gates',
    says: ['lock ?(gate|keeper|flight)', '(canal|river) lock', 'sluice gate', 'swing bridge', 'boat lift'],
    clues:
      'oak, paddles, canal, towpath, windlass, barge, sill, stoppage, lock-keeper, sluice, narrowboat, flight, river, boat, swing bridge, beam, balance, waterway, mitre, chamber, navigation, drained, volunteer, mooring, restoration, crane, cill, water level, boater, crafted',
    asks: {
      choice: ['+At a canal lock: work the gates, or steer the boat?'],
      experience: ['Where do you like to stand and watch boats go through a lock?'],
      idea: ["What's your favourite thing to do while a lock fills?"],
      problem: ['~Who pushes the lock gate in your family, and who holds the mug of tea?'],
    },
    cued: [
      'Which *narrowboat* name did you like most along the canal?',
      'Which *towpath* would you walk for a whole day with a lock every mile?',
      'How do you take your tea on a boat in a *flight* of locks: on the go, at the top or both?',
      'What would you ask a *lock-keeper* about the job?',
    ],
    atWork: {
      asks: [
        'Which craft behind a new lock gate interests you most: carpentry, metalwork or lifting?',
        'What matters most in a new lock gate: good oak, a tight fit or skilled hands?',
        'Which matters more in a new lock gate: the timber, or the hands that build it?',
        'Which part of a lock would you like explained on a tour: the gates, the sill or the paddles?',
      ],
      cued: [
        'What does a new *volunteer* at the locks learn first: ropes, paddles or patience?',
        'Which detail of an *oak* gate shows real craft: joints, iron or balance?',
      ],
    },
  },
  {
    name: 'seabed survey',
    says: [
      '(seabed|hydrographic|bathymetric|marine|offshore|geophysical) survey',
      'hydrograph(er|y)',
      'multibeam',
      'side ?scan sonar',
      'survey vessel',
    ],
    clues:
      'sonar, seabed, wreck, charts, cable route, vessel, mapping, multibeam, hydrographic, bathymetry, side scan, echo sounder, offshore, geophysical, rov, data, depth, map, sediment, magnetometer, marine, uxo, wind farm, benthic, harbour, sub-bottom, coastal, swath, grab sample, autonomous, usv',
    asks: {
      choice: [
        'To map the seabed: a crewed ship, or a small boat that steers itself?',
        'What would you most like to discover on the seabed: a wreck, a reef or a new creature?',
      ],
      idea: ['Which stretch of seabed would you most like to see a map of?'],
      problem: ["What's hardest about surveying the seabed: the weather, the depth or the data?"],
    },
    cued: [
      'Which *wreck* would you most like to see on a screen?',
      'What would you hope to find on a *seabed*: a ship, a mountain or a new fish?',
      'Which *depth* would you dive to if you were in a glass submarine?',
      'What was the first *sonar* picture you saw in a film or a museum?',
    ],
    atWork: {
      asks: [
        'Which survey tool interests you most: sonar, drones or underwater robots?',
        'What matters most in a seabed survey: accuracy, speed or clear maps?',
        'Which takes longer in a seabed survey: gathering the data or making sense of it?',
        'Which work needs a seabed survey most: wind farms, cables or harbours?',
      ],
      cued: [
        'Which *vessel* job taught you the most about the sea?',
        'What would you map first with a *multibeam*: a harbour, a reef or a cable route?',
      ],
    },
  },
  {
    name: 'flood defences',
    says: [
      '(flood|sea|coastal|river) (defence|defense|barrier|wall|protection|gate)',
      'rock armour',
      'groyne',
      'mangrove planting',
      '(levee|embankment) (repair|works)',
    ],
    clues:
      'tide, storm surge, erosion, beach, shoreline, sandbags, promenade, river level, barrier, sea wall, embankment, rock armour, river, groyne, coastal, gate, scheme, tidal, pump, wave, concrete, protection, culvert, revetment, property, level, shingle, piling, mangrove, spillway, leaky dam, bund',
    asks: {
      choice: ['To hold back the sea: a strong wall, or dunes and marsh?'],
      experience: ['Which beach or riverbank has changed most since you were a child?'],
      problem: ['Which road or path near you floods first after heavy rain?'],
      idea: ['Where along the shore or riverbank do you most like to walk?'],
    },
    cued: [
      'Which *promenade* do you like for a windy walk?',
      'What do you like to look for on the *beach* after high water?',
      'What would you like on top of a new *sea wall*: benches, a path or a row of huts?',
      'Which *tidal* place do you like best when the water is out?',
    ],
    atWork: {
      asks: [
        'What helps a business get ready for floods: a plan, alerts or movable barriers?',
        'What should a flood scheme bring besides safety: wildlife, paths or trees?',
        'What matters most in a flood plan: early warning, clear roles or good access?',
        'Which flood defence works best near you: walls, pumps or room for the river?',
      ],
      cued: [
        'What do you show people first when a flood *scheme* begins?',
        'Which *river* taught you the most about water?',
      ],
    },
  },
  {
    name: 'tall ship',
    says: [
      'tall ship',
      '(square|gaff) rigge(d|r)',
      'sail training',
      '(historic|museum) ship',
      '(brigantine|dhow)',
    ],
    clues:
      'masts, rigging, deckhands, voyage, galley, figurehead, aloft, sails, crew, rig, deck, sailor, square-rigged, captain, schooner, trainee, helm, brig, harbour, bowsprit, sea, barque, museum, rope, heritage, topsail, watch, festival, hull, quay, halyard',
    asks: {
      choice: [
        '+On a tall ship: up the mast, or in the galley with the cook?',
        '+What would you enjoy most on a tall ship: the sails, the sea or the crew?',
        '+Which job would you choose on a tall ship: at the wheel, in the rigging or in the galley?',
      ],
      idea: ['+Where would you sail to first on a tall ship?'],
    },
    cued: [
      'What would you take along on a long *voyage* under sail: a book, a diary or a fiddle?',
      'What would you carve as the *figurehead* of a ship?',
      'What would you look for first from *aloft*: land, dolphins or other sails?',
      'What would you ask the *captain* of a tall ship?',
      'When would you like to take the *helm* of a tall ship: at sunrise, at noon or by moonlight?',
      'Which *harbour* do you like best for watching ships come in?',
      'Which would you rather sail on: a *schooner*, a brig or a barque?',
      'What would you want from the *galley* after a night on watch: porridge, soup or cocoa?',
    ],
  },
  {
    name: 'yacht interiors',
    says: [
      'super ?yacht',
      '(yacht|boat) (interior|upholstery|refit|joinery|crew)',
      'deck ?hand',
      'teak (deck|decking)',
    ],
    clues:
      'galley, cabin, cushions, stewardess, teak, berths, headlining, refit, charter, upholstery, joinery, deck, veneer, superyacht, fabric, saloon, marine, stateroom, designer, varnish, leather, crew, carpet, boat, lacquer, foam, mattress, lighting, vinyl, shipyard, deckhand',
    asks: {
      choice: [
        '+Below deck on a yacht: dark wood and brass, or white and bright?',
        'Which room on a yacht would you love most: the saloon, the galley or a cosy cabin?',
      ],
      problem: ['Which corner of a yacht cabin is hardest to make comfortable?'],
      idea: ['What would you put in the smallest corner of a yacht cabin?'],
    },
    cued: [
      'Which colour of *cushion* looks best on a yacht: navy, white or sunny yellow?',
      'What would you cook first in the *galley* of a yacht?',
      'What do you like best about a *teak* deck: the look, the smell or the feel under bare feet?',
      'Seats in *leather* on board a yacht: cream, tan or navy?',
      'What would you have on the floor of a yacht cabin: *carpet*, wood or rugs?',
      'Which corner of a *charter* yacht would you head for first: the bow, the sun deck or the galley?',
      'Which *berth* on a yacht would you choose: in the bow, amidships or near the stern?',
      "Which *fabric* would you choose for a yacht's saloon: linen, velvet or bold stripes?",
    ],
    atWork: {
      asks: [
        'Which yacht interior style do you like best: classic, Nordic or modern?',
        "Which matters most in a yacht's cabin: the light, the storage or a good berth?",
        'Which finish do you like best on board: teak, oak or white panels?',
        'Which craft makes a yacht interior special: joinery, upholstery or lighting?',
      ],
      cued: [
        'Where do you start in a yacht *refit*: the saloon, the cabins or the galley?',
        'Which surface on a yacht would a *stewardess* like to be easier to clean?',
        'Which material do you like best for the *headlining* of a yacht: suede, leather or vinyl?',
        'Which *veneer* do yacht owners ask for most these days: oak, walnut or sycamore?',
      ],
    },
  },
];
