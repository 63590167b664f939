import type { Subject } from '../subject';

/** Ships, harbours and works under water, and those who build and tend them. */
export const waterside: readonly Subject[] = [
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
      idea: ['Which part of a working dive do you like best?'],
      problem: ['~Which job would be hardest to do under water: welding, drilling or finding your tools?'],
      choice: ['Work for commercial divers: an inspection, or a repair?'],
      experience: ['Where have you seen divers at work, in person or on screen?'],
    },
    atWork: {
      work: [
        'Which would be harder for you in commercial diving: the cold, the dark or the depth?',
        'Which takes longer on a diving job: the preparation or the dive?',
      ],
      people: [
        'What does the crew on the surface do for a diver that nobody sees?',
        'Which job done by divers under water do people find hardest to believe?',
      ],
    },
  },
  {
    name: 'dredging',
    says: ['dredg(e|er|ing)', 'desilt(ing)?', 'cutter suction', '(harbour|lake|canal|pond) silt'],
    clues:
      'silt, sediment, channel, harbour, draught, barge, navigation, cubic metres, excavator, lake, suction, canal, pond, cutter, desilt, depth, marina, river, pump, reed, slurry, spoil, mud, port, vessel, berth, sludge, long reach, sand, dewatering',
    asks: {
      idea: ['~What would you hope to find when a harbour is dredged?'],
      problem: ['Which river, lake or harbour near you could do with dredging?'],
      choice: ['Silt from a dredged harbour: back out to sea, or used to build new land?'],
      experience: ['Where have you seen a dredger at work?'],
    },
    atWork: {
      work: [
        "What's hardest to predict on a dredging job: the weather, the tide or the bottom?",
        'Where should dredged sand and mud go: onto beaches, into new land or into wetlands?',
      ],
      people: [
        "What's the strangest thing you've known a dredger to bring up?",
        'Which port or river do you know that would silt up without dredging?',
      ],
    },
  },
  {
    name: 'shipyard',
    says: ['ship ?yard', 'ship ?(building|builder|repair)', '(dry|floating) ?dock', 'keel laying'],
    clues:
      'vessel, hull, steel, naval, berth, welders, refit, launched, dry dock, keel, shipbuilder, slipway, ferry, crane, propeller, plater, apprentice, fabrication, dock, tug, block, sea trials, repair, superstructure, christening, paint, frigate, barge, trawler',
    asks: {
      idea: ['What would you name a ship on its launching day?'],
      problem: ['Which job in a shipyard would you most like to watch for an hour?'],
      choice: ["At a ship's launch: smash the bottle on the bow, or watch from the quay?"],
      experience: ['Which ship do you remember seeing close up for the first time?'],
    },
    atWork: {
      work: [
        'Which moment in a shipyard is the best to watch: the first steel, the launch or sea trials?',
        'Which is harder to come by for a shipyard today: skilled welders or young apprentices?',
      ],
      people: [
        'What struck you most on your first walk through a shipyard?',
        'Who in your family or town worked in a shipyard, and what did they do there?',
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
      idea: ['Which boat would you build first: a canoe, a rowing boat or a little yacht?'],
      problem: ['~Which never ends on a wooden boat: the sanding, the varnishing or the bailing?'],
      choice: ['On a wooden boat: oars, or a sail?'],
      experience: ['What was the first boat you sat in?'],
    },
    atWork: {
      work: [
        'What makes a boat beautiful to you: the lines, the wood or the way she moves?',
        'Which is harder to teach in boatbuilding: skilled hands or a good eye?',
      ],
      people: [
        'Who showed you something about boats that you still do the same way?',
        "Which boat that you've worked on or sailed in would you never part with?",
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
      idea: ['Which part of a sail would you check first before the season?'],
      problem: ['Which part of your sails wears out first?'],
      choice: ['A new sail: plain white, or with a splash of colour?'],
      experience: ['What did another sailor teach you about looking after sails?'],
    },
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
      idea: ['What would you make from a long length of good rope?'],
      problem: ['Which rope on your boat or at your work gets the hardest wear?'],
      choice: ['Rope at work: natural fibre, or the strong synthetic kind?'],
      experience: ['Which knot could you tie in a rope with your eyes shut?'],
    },
  },
  {
    name: 'cable ferry',
    says: ['(cable|chain|river|rope|punt) ferry', 'chain link ferry', 'ferry slipway'],
    clues:
      'crossing, chains, river, far bank, ferryman, prow, deck, vehicles, ramp, slipway, car, foot passenger, queue, toll, estuary, operator, minutes, village, out of service, cyclist, barge, cross, float, bank, fare, high water, refit, tide, lane, punt, pedestrian, winch',
    asks: {
      idea: ['What do you like to look out for on a cable ferry crossing?'],
      problem: ['When is the queue for the cable ferry at its longest?'],
      choice: ['On a short river crossing: stay in the car, or stand at the rail?'],
      experience: ['Which river did you last cross on a ferry?'],
    },
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
      problem: ["What looks hardest about a harbour pilot's job: the ladder, the tide or the fog?"],
      choice: ['Into harbour with a big ship: at the wheel, or on the little pilot boat?'],
      experience: ['Which is the biggest ship you have watched come into harbour?'],
    },
    atWork: {
      work: [
        'What does a harbour pilot know about a port that no chart can show?',
        'Which makes a ship harder to handle in port: wind, fog or current?',
      ],
      people: [
        "Which would scare you more: climbing up the ship's ladder, or steering her into port?",
        'Which port do you remember for the skill it took to get a ship in?',
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
      idea: ['Which harbour would you like to see from the deck of a tugboat?'],
      problem: ["What looks hardest about a tugboat's job: the pulling, the pushing or the weather?"],
      choice: ['A day at sea: on a mighty container ship, or on the tug that pulls it?'],
      experience: ['Which boats do you look for first when you come to a harbour?'],
    },
    atWork: {
      work: [
        "What's the most impressive thing a tug does: the pulling, the turning or the rescues?",
        'Which matters more between a tug and a ship: raw power or clear communication?',
      ],
      people: [
        "What does a tug's crew do that nobody on shore ever sees?",
        'What do you remember about your first trip on board a tug?',
      ],
    },
  },
  {
    name: 'lock gates',
    says: ['lock ?(gate|keeper|flight)', '(canal|river) lock', 'sluice gate', 'swing bridge', 'boat lift'],
    clues:
      'oak, paddles, canal, towpath, windlass, barge, sill, stoppage, lock-keeper, sluice, narrowboat, flight, river, boat, swing bridge, beam, balance, waterway, mitre, chamber, navigation, drained, volunteer, mooring, restoration, crane, cill, water level, boater, crafted',
    asks: {
      idea: ["What's your favourite thing to do while a lock fills?"],
      problem: ['~Who pushes the lock gate in your family, and who holds the mug of tea?'],
      choice: ['At a canal lock: work the gates, or steer the boat?'],
      experience: ['Where do you like to stand and watch boats go through a lock?'],
    },
    atWork: {
      work: [
        'Which matters more in a new lock gate: the timber, or the hands that build it?',
        'Which job on a canal is never finished: the locks, the banks or the weeds?',
      ],
      people: [
        'What have you learned from a lock-keeper or a canal volunteer?',
        'Which old canal lock still impresses you with how it was built?',
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
      idea: ['Which stretch of seabed would you most like to see a map of?'],
      problem: ["What's hardest about surveying the seabed: the weather, the depth or the data?"],
      choice: ['To map the seabed: a crewed ship, or a small boat that steers itself?'],
      experience: ['Which chart or map of the seabed has surprised you most?'],
    },
    atWork: {
      work: [
        'Which would you most like to find on the seabed: a wreck, a reef or a lost town?',
        'Which takes longer in a seabed survey: gathering the data or making sense of it?',
      ],
      people: [
        'Which picture of the seabed made you look twice?',
        'Who first got you curious about what lies on the seabed?',
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
      idea: ['Where along the shore or riverbank do you most like to walk?'],
      problem: ['Which road or path near you floods first after heavy rain?'],
      choice: ['To hold back the sea: a strong wall, or dunes and marsh?'],
      experience: ['Which beach or riverbank has changed most since you were a child?'],
    },
    atWork: {
      work: [
        'Which flood defence works best near you: walls, pumps or room for the river?',
        'What gets forgotten about a flood once the water has gone?',
      ],
      people: [
        "What do you remember about the worst flood you've ever seen?",
        'Who turned up to help when the water rose where you live or work?',
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
      idea: ['Where would you sail to first on a tall ship?'],
      problem: ['What looks hardest on a tall ship: the climbing, the knots or the night watch?'],
      choice: ['On a tall ship: up the mast, or in the galley with the cook?'],
      experience: ['Which old ship would you like to walk around in port?'],
    },
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
      idea: ['What would you put in the smallest corner of a yacht cabin?'],
      problem: ['Which corner of a yacht cabin is hardest to make comfortable?'],
      choice: ['Below deck on a yacht: dark wood and brass, or white and bright?'],
      experience: ['Which boat have you been aboard that felt most like home?'],
    },
    atWork: {
      work: [
        "Which matters most in a yacht's cabin: the light, the storage or a good berth?",
        'Which makes work on a yacht interior trickier: the curves or the tight space?',
      ],
      people: [
        "What's the finest piece of joinery you've ever seen on a boat?",
        'Which clever use of a tiny space on board have you wanted to copy at home?',
      ],
    },
  },
];
