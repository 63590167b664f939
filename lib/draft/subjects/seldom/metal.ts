import type { Subject } from '../subject';

/** What is bent, cut, coated, weighed and lifted in works and yards. */
export const metal: readonly Subject[] = [
  {
    name: 'crane hire',
    says: [
      '(mobile|tower|crawler|spider|mini|overhead|gantry) crane',
      'crane (hire|operator|rental|driver|lift|truck)',
      'heavy lift(ing)?',
      'contract lift',
    ],
    clues:
      'tonne, boom, jib, outriggers, slinger, radius, lift plan, counterweight, operator, rigger, hook, tower, crawler, spider, contract lift, appointed person, steel erection, slew, load, mobile, site, hoist, telehandler, gantry, banksman, cpcs, rental, heavy',
    asks: {
      idea: ["~What would you love to see swinging from a crane's hook?"],
      problem: ["What must be the hardest part of a crane operator's day?"],
      choice: ['With a tower crane: up in the cab, or on the ground with the radio?'],
      experience: ['What have you watched a crane lift into place?'],
    },
    atWork: {
      work: [
        'What do you watch first when a crane is at work: the hook, the load or the driver?',
        'What takes longest on a lifting day: the set-up, the paperwork or the lift itself?',
      ],
      people: [
        'Which crane lift did you stop in the street to watch?',
        'What does a good crane operator do that nobody notices?',
      ],
    },
  },
  {
    name: 'abnormal loads',
    says: [
      '(abnormal|oversize|wide|over ?dimensional) (load|cargo)',
      'heavy haul(age)?',
      'low ?loader',
      'modular trailer',
      'escort vehicle',
    ],
    clues:
      'axles, tonnes, convoy, transformer, trailer, route survey, turbine blade, oversize, escort, low loader, haulage, permit, wide, police, bridge, pilot car, girder, project cargo, modular, road closure, heavy haul, turning circle, night move, steer, machinery, overhang, wind farm, roundabout',
    asks: {
      idea: ['~Which huge thing would you like to see driven through your town on a trailer?'],
      problem: ['Which road or bridge near you would be tightest for an extra-long load?'],
      choice: ['Moving a huge load by road: at night, or early on a Sunday?'],
      experience: ['What was the last huge load you saw go by on a trailer?'],
    },
    atWork: {
      work: [
        'Which is harder with an abnormal load: the permits, or the corners?',
        'What surprises people most about an abnormal load: the size, the speed or the planning?',
      ],
      people: [
        'Which tight corner near you would you like to see an abnormal load get round?',
        "What's the strangest load you've seen go past on the road?",
      ],
    },
  },
  {
    name: 'springs',
    says: [
      '(compression|torsion|tension|extension|leaf|coil|disc) spring',
      'spring (maker|manufacturer|manufacturing|steel)',
      'wire ?form',
    ],
    clues:
      'coils, wire, fatigue, tolerance, stainless, compression, torsion, extension, leaf, tension, load, manufacturer, rate, suspension, disc, heat treatment, gauge, valve, hook end, music wire, deflection, bespoke, cnc coiler, shot peened, garage door, batch, diameter, prototype, washer',
    asks: {
      idea: ['Which thing at home would be useless without its spring?'],
      problem: ['Which spring at work or at home is fiddliest to put back?'],
      choice: ['A good spring: soft and slow, or stiff and snappy?'],
      experience: ['Which toy with a spring inside do you remember?'],
    },
    atWork: {
      work: [
        'What matters most in a spring: strength, a long life or an exact fit?',
        'Which everyday thing would you miss most if there were no springs in it?',
      ],
      people: [
        'What did you take apart as a child and find a spring inside?',
        "What's the cleverest use of a spring you've come across?",
      ],
    },
  },
  {
    name: 'bearings',
    says: [
      '(ball|roller|needle|thrust|plain|slewing) bearing',
      'bearing (supplier|manufacturer|failure|housing|distributor)',
    ],
    clues:
      'lubrication, vibration, grease, shaft, raceway, conveyor, seals, downtime, roller, ball, cage, failure, deep groove, thrust, housing, plummer block, puller, linear, taper, inner ring, clearance, spindle, gearbox, distributor, noise, fitted, overheating, mm, pillow block',
    asks: {
      idea: ['Which machine at your work would stop first without its bearings?'],
      problem: ['~Which hum, squeak or rumble tells you that a bearing wants changing?'],
      choice: ['A bearing that begins to hum: change it today, or at the next planned stop?'],
      experience: ['What ran on ball bearings in your childhood: skates, a skateboard or a yo-yo?'],
    },
    atWork: {
      work: [
        'What gives a bearing a long life: clean grease, a careful fitting or regular checks?',
        'What tells you first that a bearing needs attention: the noise, the heat or the shake?',
      ],
      people: [
        'What did you fix with a new bearing: a bike, a washing machine or a car?',
        'Which machine do you know that has run for decades on good bearings and good care?',
      ],
    },
  },
  {
    name: 'gears',
    says: [
      'gear (cutting|manufacturer|manufacturing|grinding|hobbing|wheel)',
      '(spur|helical|bevel|worm|planetary) gear',
      'industrial gearbox',
    ],
    clues:
      'teeth, torque, ratio, shaft, hobbing, backlash, gearbox, tooth, spur, helical, bevel, worm, sprocket, grinding, pinion, module, reducer, planetary, splines, hardened, cnc, shaping, gear cutter, rack, reverse engineered, alloy steel, mesh, drive, breakdown, profile',
    asks: {
      idea: ['What would you build from a box of old gear wheels?'],
      problem: ['Which noise tells you that a gearbox wants looking at?'],
      choice: ['On a bicycle: plenty of gears, or just one?'],
      experience: ['What did you take apart as a child to see its wheels and gears?'],
    },
    atWork: {
      work: [
        'What tells you most about a gearbox: the sound, the feel or the heat?',
        'What matters most in a set of gears: strength, silence or a long life?',
      ],
      people: [
        'What did you learn about gears from your first bicycle?',
        "Which old machine's gears could you watch turning for an hour?",
      ],
    },
  },
  {
    name: 'powder coating',
    says: [
      'powder ?coat(ing|ed|er)',
      '(industrial|protective|spray|marine) (coating|painting)',
      'ral colour',
    ],
    clues:
      'gates, alloys, matt, gloss, railings, ral, oven, cure, finish, alloy wheel, railing, shot blast, primer, textured, colour, spray booth, steel, frame, aluminium, radiator, bike frame, masking, anthracite, satin, durable, micron, paint, metalwork, chip, balustrade, anodised',
    asks: {
      idea: ['Which colour would you choose to powder-coat a garden gate?'],
      problem: ['What at your work gets scratched most and could do with a tough coat?'],
      choice: ['A fresh coat on metal: matt, or high gloss?'],
      experience: ['Which colour was the frame of your first bicycle?'],
    },
    atWork: {
      work: [
        'What matters most in a powder-coated finish: the colour, the feel or how long it lasts?',
        'Which is harder to match on a coated part: the colour, or the gloss?',
      ],
      people: [
        'What would you have powder coated tomorrow, and in which colour?',
        'Which old gate, bike or chair of yours could do with a powder coat?',
      ],
    },
  },
  {
    name: 'galvanising',
    says: [
      'galvani[sz](ing|ed|er)',
      'hot dip',
      'zinc (coating|bath|spray)',
      'rust ?(proofing|protection|prevention)',
      'corrosion (protection|control)',
    ],
    clues:
      'steelwork, zinc, rust, dipping, railings, gates, trailers, salt, hot dip, bath, steel, coating, corrosion, kettle, acid, pickling, micron, molten, dip, fabrication, finish, lifespan, lamp post, iron, spangle, vent hole, beams, tonnage, weathering, duplex, jig, bright',
    asks: {
      idea: ['Which thing outdoors would you like never to rust again?'],
      problem: ['Which metal thing near you gets the worst of the weather?'],
      choice: ['Steel outdoors: plain shiny zinc, or zinc with a coat of paint on top?'],
      experience: ['Which old metal bucket, tub or gate in your family is still in use?'],
    },
    atWork: {
      work: [
        'Where does steel take the harshest beating: by the sea, on a farm or by the road?',
        'What would you choose for steel outdoors: paint, galvanising or both?',
      ],
      people: [
        'Which piece of galvanised steel do you walk past every day without a thought?',
        "What's the oldest steelwork you've seen that still has no rust?",
      ],
    },
  },
  {
    name: 'metal plating',
    says: [
      '(electro|chrome|nickel|gold|silver|copper) ?plat(ing|ed|er)',
      'anodi[sz](ing|ed|er)',
      'metal (finishing|polishing)',
      're ?chroming',
    ],
    clues:
      'bumpers, microns, chrome, polished, brass, mirror finish, anodising, nickel, electroplate, gold, silver, copper, bath, finish, rechrome, zinc, restoration, tarnish, cutlery, motorcycle, corrosion, buffing, tank, rack, passivation, current, shiny, decorative, aluminium, teapot',
    asks: {
      idea: ['What would you have chromed until you can see your face in it?'],
      problem: ['Which metal part at work or at home is hardest to keep bright?'],
      choice: ['Metal taps and handles: bright chrome, or a brushed finish?'],
      experience: ['Which chrome detail on an old car or motorbike catches your eye?'],
    },
    atWork: {
      work: [
        'What do you want most from a plated finish: the shine, the wear or the protection?',
        'Which takes more work in plating: the polishing before, or the plating itself?',
      ],
      people: [
        'Which old part have you seen come back from plating as good as new?',
        'Which metal thing at home would you have replated to look like new?',
      ],
    },
  },
  {
    name: 'welding course',
    says: [
      'weld(ing|er)? (school|course|training|academy|instructor|class|certification|skills)',
      'learn to weld',
      'coded weld(er|ing)',
      '(tig|mig|stick|arc) weld(ing|er)',
    ],
    clues:
      'torch, visor, sparks, beads, apprentices, bay, stainless, joints, mig, tig, arc, welder, helmet, rod, fabrication, stick, beginner, metal, coded, steel, certificate, workshop, gloves, mask, instructor, plasma, overhead, butt weld, spatter, hands-on, hobbyist',
    asks: {
      idea: ['What would you make first once you had learnt to weld?'],
      problem: ['What looks hardest about welding: the steady hand, the heat or the helmet?'],
      choice: ['Learning to weld: a weekend for fun, or a trade for life?'],
      experience: ['What did you make from metal or wood in your school days?'],
    },
    atWork: {
      work: [
        'What makes a good welding teacher: patience, a steady hand or plain talk?',
        'Which takes the most practice in welding: flat, upright or overhead?',
      ],
      people: [
        'Who taught you to weld, and what did they keep telling you?',
        'What would you make first if you learnt to weld?',
      ],
    },
  },
  {
    name: 'laser cutting',
    says: [
      'laser ?(cutting|cutter|cut)',
      'water ?jet (cutting|cutter|cut)',
      'plasma (cutting|cutter)',
      'sheet ?metal',
      'press ?brake',
    ],
    clues:
      'dxf, folding, nesting, acrylic, brackets, turnaround, plywood, mild steel, sheet metal, steel, plasma, waterjet, cad file, mm thick, kerf, precision, engraving, profile, aluminium, fabrication, press brake, mdf, prototype, stainless, bending, signage, fibre laser, burr, tolerance, quote',
    asks: {
      idea: ['What would you have cut from a sheet of steel for your home or garden?'],
      problem: ['Which shape would be hardest to cut out by hand: a circle, a star or a leaf?'],
      choice: ['A house number cut from steel: bold and plain, or full of curls?'],
      experience: ['What did you like to cut out of paper as a child?'],
    },
    atWork: {
      work: [
        'What do you look for in a laser-cut part: clean edges, a tight fit or a quick turnaround?',
        'Which saves more time in sheet metal: a clean drawing, or a quick machine?',
      ],
      people: [
        'Which laser-cut piece have you seen that you could hardly believe was metal?',
        'What would you have laser cut first if you could bring in your own drawing?',
      ],
    },
  },
  {
    name: 'blast cleaning',
    says: [
      '(shot|sand|grit|soda|vapour|vapor|dry ice|bead) ?blast(ing|ed|er)?',
      'paint stripping',
      'blast(ing)? (cabinet|media)',
    ],
    clues:
      'rust, chassis, bare metal, nozzle, residue, beams, brickwork, alloy wheels, shot, grit, sandblast, soda, paint removal, cabinet, abrasive, compressor, vapour, steel, media, alloy, prep, stripping, restoration, glass bead, coating, primer, dry ice, timber, wheel, mobile blasting, graffiti',
    asks: {
      idea: ['What would you have blasted back to bare metal first?'],
      problem: ["What's hardest to get old paint off: corners, carvings or rivets?"],
      choice: ['An old iron gate after blasting: painted black, or a bright colour?'],
      experience: ['What have you stripped of old paint and liked much better bare?'],
    },
    atWork: {
      work: [
        'What would you like to see blasted back to bare metal: a gate, a car or a bridge?',
        'Which is most stubborn on old steel: paint, rust or scale?',
      ],
      people: [
        'What old name or colour have you seen come to light when the paint was blasted off?',
        'Which building or bridge surprised you once the old layers had been blasted off?',
      ],
    },
  },
  {
    name: 'weighing scales',
    says: [
      'weighing (scale|machine|system|equipment|instrument)',
      '(industrial|retail|platform|counting|kitchen|floor) scale',
      'check ?weigher',
      'load ?cell',
    ],
    clues:
      'grams, kilos, verified, pallet, tare, accuracy, load cell, calibration, weighbridge, balance, platform, trading standards, precise, bench, checkweigher, display, retail, portion, certified, verification, counting, kitchen, grocer, jeweller, digital, stamped, crane scale, capacity, readout, livestock',
    asks: {
      idea: ['~What would you like to see on a giant weighing scale?'],
      problem: ["What's hardest to weigh at home: a suitcase, a pet or a pinch of salt?"],
      choice: ['Kitchen scales: for every recipe, or only for baking?'],
      experience: ['Which old scales do you remember from a shop or a kitchen?'],
    },
    atWork: {
      work: [
        'What throws a weighing scale off most often: a knock, dust or a draught?',
        'Which do you trust more: an old balance with weights, or a digital scale?',
      ],
      people: [
        "What's the strangest thing you've seen put on a scale?",
        'Which old scale do you remember from a shop, a kitchen or a market?',
      ],
    },
  },
  {
    name: 'conveyor belts',
    says: [
      'conveyor( belt| system| roller)?',
      '(bulk|material) handling',
      'sortation system',
      'belt (splicing|cleaner)',
    ],
    clues:
      'rollers, throughput, warehouse, quarry, parcels, belt, sorting, downtime, splice, idler, pulley, belt cleaner, bulk handling, drive, incline, modular, aggregate, rubber, tracking, scraper, motor, vulcanising, packing line, breakdown, hopper, screw, spillage, tonnes per hour, baggage, elevator, gearbox, production line',
    asks: {
      idea: ['What would you like a conveyor belt to carry for you all day at work?'],
      problem: ['Which load at your work gets carried by hand further than it should?'],
      choice: ['A conveyor at work: straight and fast, or round every corner?'],
      experience: ['What could you watch go round on a conveyor belt for an hour?'],
    },
    atWork: {
      work: [
        'What matters most in a conveyor: speed, a gentle ride or easy cleaning?',
        'Which job got so much easier once a conveyor took over the carrying?',
      ],
      people: [
        'What could you happily watch going round on a conveyor: sushi, bottles or luggage?',
        'What was the first conveyor you remember as a child: at the shop, the airport or a farm?',
      ],
    },
  },
  {
    name: 'industrial doors',
    says: [
      '(industrial|sectional|high speed|fire|warehouse|hangar|steel) door',
      '(roller|security) shutter',
      'dock leveller',
      'loading (bay|dock) (door|equipment|shelter)',
    ],
    clues:
      'forklift, draught, motor, dock, warehouse, callout, sensor, curtain, roller shutter, loading bay, dock leveller, high speed, sectional, fire rated, steel, security, hangar, engineer, insulated, breakdown, spring, grille, impact, strip curtain, service contract, goods-in, factory, panel, remote, safety edge, emergency repair, barrier',
    asks: {
      idea: ['How do you like a warehouse door to open: by a button, a sensor or a pull cord?'],
      problem: ['What slows down the traffic most at your loading bay?'],
      choice: ['A loading bay in winter: a fast door, plastic strips or a thick coat?'],
      experience: ['What was the last thing to come in through your loading doors?'],
    },
    atWork: {
      work: [
        'What lets in more cold at a warehouse: a slow door, or one left open?',
        'What matters most in an industrial door: speed, warmth or security?',
      ],
      people: [
        'Where have you worked that badly needed a door that shut faster?',
        "What's the biggest door you've seen open, and what was behind it?",
      ],
    },
  },
  {
    name: 'lifting gear',
    says: [
      'lifting (gear|equipment|tackle|accessories|magnet)',
      '(chain|electric|lever|rope) hoist',
      '(chain|webbing|wire rope) sling',
      'shackle',
      'loler',
    ],
    clues:
      'hoist, winch, rigging, slings, safe working load, inspection, chain, sling, shackle, wire rope, loler, eyebolt, swl, tonne, beam, hook, block, webbing, lever hoist, trolley, test certificate, gantry, load, jack, thorough examination, harness, clamp, spreader, turfer, overhead, colour code',
    asks: {
      idea: ['Which lifting job at your work would you give to a hoist first?'],
      problem: ['Which lift at your work needs the most planning?'],
      choice: ['Lifting a load at work: chain, rope or webbing sling?'],
      experience: ["What's the most awkward shape you have rigged for a lift?"],
    },
    atWork: {
      work: [
        'What matters most for a smooth lift: sound gear, a clear plan or clear signals?',
        'What makes you trust a piece of lifting gear: the label, the look or the person using it?',
      ],
      people: [
        'Who first taught you how to lift a heavy load safely?',
        "What's the most impressive thing you've seen lifted by chain or sling?",
      ],
    },
  },
];
