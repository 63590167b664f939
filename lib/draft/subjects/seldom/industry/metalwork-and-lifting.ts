import type { Subject } from '../../subject';

/** What is bent, cut, coated, weighed and lifted in works and yards. */
export const metalworkAndLifting: readonly Subject[] = [
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
      choice: [
        'With a tower crane: up in the cab, or on the ground with the radio?',
        'Which crane would you most like to sit in: a tower crane, a crawler or a mobile?',
      ],
      experience: ['What have you watched a crane lift into place?'],
      idea: ["~What would you love to see swinging from a crane's hook?"],
    },
    cued: [
      "Which view would you like to see from the tip of a crane's *boom*?",
      'Where have you seen the most *tower* cranes at once?',
      'Which *load* would you be most nervous to lift by crane: a piano, a boat or a tree?',
      'What do you do when a *mobile* crane turns into your street: watch, film or wave?',
      'Which narrow spot near you could only a *spider* crane get into?',
      'Which *steel* building have you watched going up, crane lift by crane lift?',
      'What do you look for first through the fence of a building *site*: crane, digger or mixer?',
      "What's the *heaviest* thing you've ever moved without a crane?",
      'Which crane *lift* would you take the children to watch: a boat, a bridge or a bell?',
      'A *hot tub* for the garden: in through the gate, or over the roof by crane?',
    ],
    atWork: {
      asks: [
        '+Which skill should a new crane operator learn first?',
        '+What draws people to crane work: the machines, the view or the teamwork?',
        'What does a good crane operator do that nobody notices?',
        'What makes a good crane operator: calm, precision or clear communication?',
      ],
      cued: [
        'Which line of a *lift plan* do you read first: radius, weight or ground?',
        'How do you check the *radius* for a crane on site: tape, laser or app?',
        "What do you look at first before a crane's *outriggers* go down?",
        'What makes a *slinger* good to work with on a crane job: clear signals, calm or speed?',
        'Which do you book more often: a *contract lift*, or a crane with its operator?',
        'Who taught you most in your first year as a crane *operator*?',
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
      experience: ['What was the last huge load you saw go by on a trailer?'],
      choice: ['Moving a huge load by road: at night, or early on a Sunday?'],
      problem: ['Which road or bridge near you would be tightest for an extra-long load?'],
      idea: ['~Which huge thing would you like to see driven through your town on a trailer?'],
    },
    cued: [
      "What would you like to see go by: a *turbine blade*, a ship's propeller or a train?",
      'Which *convoy* have you pulled over to watch?',
      'Which *transformer*, boat or house would you like to see moved whole?',
    ],
    atWork: {
      asks: [
        "What's the strangest load you've seen go past on the road?",
        'What makes an abnormal load go smoothly: early permits, a good survey or a calm crew?',
        'What surprises people most about an abnormal load: the size, the speed or the planning?',
        'What matters most in moving an abnormal load: the route, the escort or the timing?',
      ],
      cued: [
        'What do you look at first in a *route survey*?',
        'What makes a good *escort* driver: calm, eyes or timing?',
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
      experience: ['Which toy with a spring inside do you remember?'],
      problem: ['Which spring at work or at home is fiddliest to put back?'],
      choice: [
        'Which spring-powered thing do you like best: a trampoline, a clock or a pogo stick?',
        'A good spring: soft and slow, or stiff and snappy?',
      ],
    },
    cued: [
      'Which *compression* spring do you press most in a day: a pen, a switch or a keyboard?',
      'How do you like the *suspension* of a car or bike: soft or firm?',
      'Where would you have *coil* springs: in a mattress, an armchair or a car seat?',
      'What would you build from *wire*: a hook, a tree or a toy?',
    ],
    atWork: {
      asks: [
        'What do you look for in a spring supplier: precision, small batches or quick samples?',
        'What matters most in a spring: strength, a long life or an exact fit?',
        "What's the cleverest use of a spring you've come across?",
        'What matters most in a custom spring: precision, fatigue life or delivery?',
      ],
      cued: [
        'Which *tolerance* on a drawing makes you ring the customer?',
        'What do buyers forget most often on a drawing of a *torsion* spring?',
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
      choice: ['A bearing that begins to hum: change it today, or at the next planned stop?'],
      experience: ['What ran on ball bearings in your childhood: skates, a skateboard or a yo-yo?'],
      idea: ['Which machine at your work would stop first without its bearings?'],
      problem: ['~Which hum, squeak or rumble tells you that a bearing wants changing?'],
    },
    cued: [
      'What did you take apart as a child to see the *ball* bearings inside?',
      'Which *wheel* at home squeaks longest before somebody oils it: bike, barrow or pram?',
      'Which sound of a *gearbox* or motor do you like to hear when all is well?',
      'What would you put fresh *grease* on first this weekend: a bike, a gate or a mower?',
    ],
    atWork: {
      asks: [
        '+What gives a bearing a long life: clean grease, a careful fitting or regular checks?',
        'What matters most when you choose a bearing: load, speed or sealing?',
        'What tells you first that a bearing needs attention: the noise, the heat or the shake?',
        'Which bearing training would help a team most: fitting, greasing or fault finding?',
      ],
      cued: [
        "What tells you more about a machine's health: *vibration*, heat or a good ear?",
        'Which *lubrication* habit would you teach an apprentice in the first week?',
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
      problem: ['Which noise tells you that a gearbox wants looking at?'],
      choice: [
        'Which gears fascinate you most: tiny watch wheels, bike cogs or giant mill gears?',
        'On a bicycle: plenty of gears, or just one?',
      ],
      experience: ['What did you take apart as a child to see its wheels and gears?'],
    },
    cued: [
      'Which old machine with a *sprocket* or chain did you ride or drive as a child?',
      'Where do you like to see big *gear* wheels turning: a clock, a mill or a bicycle?',
      'What did you crank, wind or *ratchet* most as a child: a toy, a jack or a reel?',
      'Which machine with a *gearbox* would you like to look inside: a clock tower, a car or a crane?',
    ],
    atWork: {
      asks: [
        'What matters most in a set of gears: strength, silence or a long life?',
        'What matters most in a gear supplier: precision, delivery or good advice?',
        'What tells you most about a gearbox: the sound, the feel or the heat?',
        'Which gear material suits your machines best: steel, bronze or plastic?',
      ],
      cued: [
        'Which would you rather check first on a worn gear: the *teeth*, the bore or the bearing?',
        'Where did you learn the most about *hobbing*: at college, at the machine or from a colleague?',
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
      choice: [
        'A fresh coat on metal: matt, or high gloss?',
        'Which old metal thing would you give a fresh colour: a bike, a bench or a gate?',
        'What would you have powder coated first: wheels, a gate or garden chairs?',
      ],
      idea: ['Which colour would you choose to powder-coat a garden gate?'],
    },
    cued: [
      'What would you coat first: *alloys*, a bike or a garden chair?',
      'What colour would you choose for your front *railings*?',
      'Which *radiator* colour would you choose for a living room: white, black or bright red?',
      'Which old garden *furniture* would you bring back with a new colour?',
    ],
    atWork: {
      asks: [
        'What matters most in a powder-coated finish: the colour, the feel or how long it lasts?',
        'What would you have powder coated tomorrow, and in which colour?',
        'Which old gate, bike or chair of yours could do with a powder coat?',
        'What do you look for in a powder coater: quality, colours or quick turnaround?',
      ],
      cued: [
        'Which *RAL* colour is asked for most in your shop this year?',
        'Which *gates* job would you put in a photo on the wall?',
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
      choice: ['Steel outdoors: plain shiny zinc, or zinc with a coat of paint on top?'],
      idea: ['Which thing outdoors would you like never to rust again?'],
      experience: ['Which old metal bucket, tub or gate in your family is still in use?'],
      problem: ['Which metal thing near you gets the worst of the weather?'],
    },
    cued: [
      'Which *gate* do you like at the end of a drive: wood, plain steel or painted iron?',
      'What would you plant in an old *zinc* tub: herbs, tulips or tomatoes?',
      'Which *trailer* would you borrow most often: flat, box or boat?',
      'Where near you are the finest old *railings*: a park, a church or a pier?',
    ],
    atWork: {
      asks: [
        'What matters most in galvanising: turnaround, finish or long life?',
        'What would you choose for steel outdoors: paint, galvanising or both?',
        'Which finish do you prefer on new steel: bright zinc, painted or left to weather?',
        'Which steelwork would you protect first: gates, frames or handrails?',
      ],
      cued: [
        'Which question about *hot dip* galvanising do fabricators ask you most?',
        'Which piece of *steelwork* are you proudest to have sent out into the weather?',
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
      choice: [
        '+Metal taps and handles: bright chrome, or a brushed finish?',
        '+Which finish do you like best: chrome, brass or brushed nickel?',
      ],
      experience: ['Which chrome detail on an old car or motorbike catches your eye?'],
      idea: ['What would you have chromed until you can see your face in it?'],
    },
    cued: [
      'What would you have *gold* plated just for fun: a teaspoon, a tap or a bicycle bell?',
      'What do you like to see freshly polished: *brass* handles, copper pans or silver spoons?',
      'Which *motorcycle* part looks best when it shines: the tank, the pipes or the wheels?',
      'Which *cutlery* would you like to see shine again: old forks, cake knives or teaspoons?',
    ],
    atWork: {
      asks: [
        '+What matters most in metal plating: finish, durability or turnaround?',
        'What do you want most from a plated finish: the shine, the wear or the protection?',
        'Which finish do you use most in your work: zinc, nickel or chrome?',
        'Which metal thing at home would you have replated to look like new?',
      ],
      cued: [
        'Which *finish* do customers ask for more than five years ago: satin, black or mirror?',
        'What do you wish every designer knew about *anodising* before they send the drawing?',
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
      idea: ['+What would you make first once you had learnt to weld?'],
      choice: [
        'Learning to weld: a weekend for fun, or a trade for life?',
        'What would you make on a welding course: a garden gate, a fire pit or a sculpture?',
      ],
      problem: ['What looks hardest about welding: the steady hand, the heat or the helmet?'],
    },
    cued: [
      'Which would you try first on a welding course: *MIG*, TIG or stick?',
      'What would you weld out of *steel* for the garden: a gate, a bird or a fire pit?',
      'Who would you take along to a *beginner* course in welding?',
      'Which *metal* thing at home would you love to mend yourself?',
    ],
    atWork: {
      asks: [
        '+Which quality makes a good welder?',
        "+What's the best thing you've seen made by a welder?",
        '+What should a welding course teach besides the welding itself?',
        '+What do new welders need most: practice, a mentor or a first job?',
        '+Which industry needs new welders most: construction, energy or manufacturing?',
        '+How do people learn welding best: by watching, by doing or on a work placement?',
      ],
      cued: [
        'What do you look for in a *coded* welder besides the certificate?',
        'What did your first foreman teach you about a good *joint*?',
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
      choice: [
        'A house number cut from steel: bold and plain, or full of curls?',
        'Which gift would you have laser cut: a name sign, a bookmark or a clock?',
      ],
      problem: ['Which shape would be hardest to cut out by hand: a circle, a star or a leaf?'],
    },
    cued: [
      'What would you have cut in *acrylic*: a name, a shape or a skyline?',
      'Which picture would you put on a *plywood* box?',
      'Which words would you have cut by *engraving* on a spoon?',
      'What would you make from *stainless* steel for the kitchen?',
    ],
    atWork: {
      asks: [
        '+What matters most in laser cutting: accuracy, finish or turnaround?',
        'What do you look for in a laser-cut part: clean edges, a tight fit or a quick turnaround?',
        'Which material would you have laser cut next: steel, plywood or acrylic?',
        'What would you have laser cut first if you could bring in your own drawing?',
      ],
      cued: [
        'What do customers forget most in a *DXF* file?',
        'Which *sheet metal* part makes a good test piece?',
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
      choice: [
        'Which old metal piece would you bring back to life: a gate, a railing or a bike frame?',
        'An old iron gate after blasting: painted black, or a bright colour?',
      ],
    },
    cued: [
      'Which colour would you put on *alloy wheels* after blasting: silver, black or gold?',
      'Which old car or tractor would you like to see with a clean *chassis*: a Mini, a Land Rover or a Massey?',
      'Which *brickwork* in an old house would you want to see bare again?',
      'Which thing in the garden collects *rust* fastest: the gate, the tools or the bench?',
    ],
    atWork: {
      asks: [
        '+What matters most in blast cleaning: the finish, the speed or a clean site?',
        'Which is most stubborn on old steel: paint, rust or scale?',
        'What would you like to see blasted back to bare metal: a gate, a car or a bridge?',
        'Which surfaces do you most need cleaned by blasting: steel, stone or brick?',
      ],
      cued: [
        'Which *media* do you reach for first on thin steel?',
        'What do customers ask first about a *grit* blast?',
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
      choice: [
        'Kitchen scales: for every recipe, or only for baking?',
        'What would you look for first in scales: precision, size or design?',
      ],
      problem: ["What's hardest to weigh at home: a suitcase, a pet or a pinch of salt?"],
      experience: ['Which old scales do you remember from a shop or a kitchen?'],
    },
    cued: [
      'What do you always weigh for *baking*: the flour, the butter or the sugar?',
      'Which vehicle would you most like to see roll onto a *weighbridge*?',
      'What do you like to buy loose at a *grocer*: apples, nuts or tea?',
      'What would you take to a *jeweller* to be weighed: a ring, a chain or a coin?',
      'How do you guess the weight of a *parcel*: by hand, by size or not at all?',
      "What's the heaviest thing you have seen on one *pallet*?",
      'Scales at home: a *digital* display, or a needle and dial?',
      'Which food is hardest to judge by eye for one *portion*: rice, pasta or cereal?',
    ],
    atWork: {
      asks: [
        'What matters most in a weighing scale: accuracy, strength or easy cleaning?',
        'Which do you trust more: an old balance with weights, or a digital scale?',
        'What helps most with weighing at work: calibration, training or a clear display?',
        'Which do you use most at work: a bench scale, a floor scale or a weighbridge?',
      ],
      cued: [
        'Who looks after the *calibration* of the scales where you work?',
        'What takes new staff longest to learn about a *checkweigher*?',
        'Where in your building would a *pallet* scale save the most steps?',
        'What do you weigh most often on *counting* scales at work?',
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
      experience: ['What could you watch go round on a conveyor belt for an hour?'],
      problem: ['Which load at your work gets carried by hand further than it should?'],
      choice: [
        'What matters most in a conveyor belt at work: smooth running, safety or easy cleaning?',
        'A conveyor at work: straight and fast, or round every corner?',
      ],
    },
    cued: [
      'Which *warehouse* job would you like to try for a day: picking, packing or driving?',
      'What do you like watching on a *sushi* or luggage belt as it comes round?',
      'Where do you like your *parcels* left: with a neighbour, in a box or by the door?',
      'Which *quarry* or gravel pit have you stood and looked into?',
    ],
    atWork: {
      asks: [
        'What matters most in a conveyor: speed, a gentle ride or easy cleaning?',
        'What keeps a conveyor running well: regular checks, good parts or clean rollers?',
        'Which conveyor would help your site most: a roller, a belt or an incline?',
        'Which would you add to a conveyor first: sensors, a sorter or another line?',
      ],
      cued: [
        'Which sign of *belt* wear do you look for first on a walk round?',
        'What helps your shift most in a *downtime*: a checklist, spares nearby or a calm head?',
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
      choice: [
        'What matters most in an industrial door: speed, security or warmth?',
        'A loading bay in winter: a fast door, plastic strips or a thick coat?',
      ],
      problem: ['What slows down the traffic most at your loading bay?'],
      idea: ['How do you like a warehouse door to open: by a button, a sensor or a pull cord?'],
    },
    cued: [
      'What would you paint on a big *roller shutter* in your street?',
      'Which vehicle would you like to see roll out of a *hangar*: a jet, an airship or a fire engine?',
      'How do you keep a *draught* out at home: a curtain, a sausage or a good door?',
      'Where do you hold the *door* for people most: the shop, the office or the lift?',
    ],
    atWork: {
      asks: [
        '+What matters most in an industrial door: speed, warmth or security?',
        'What do you value most in a door engineer: quick response, clear advice or spare parts?',
        'Which industrial door suits your site best: roller, sectional or high-speed?',
        'What makes door maintenance easy: a fixed plan, quick call-outs or spare parts on site?',
      ],
      cued: [
        'Which matters most in a *high speed* door: quick, quiet or easy to repair?',
        'What do you check first on a *dock leveller* before a busy shift?',
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
      choice: ['Lifting a load at work: chain, rope or webbing sling?'],
      idea: ['Which lifting job at your work would you give to a hoist first?'],
      experience: ["What's the most awkward shape you have rigged for a lift?"],
      problem: ['Which lift at your work needs the most planning?'],
    },
    cued: [
      'What would you move at home with a *hoist*: the sofa, a bath or a piano?',
      'What would you pull out of the mud with a good *winch*?',
      'Which knot would you tie in a *rope* without having to think?',
      'Where have you used a *jack* for something other than a car?',
    ],
    atWork: {
      asks: [
        '+What matters most for a smooth lift: sound gear, a clear plan or clear signals?',
        'Which gear do you rely on most: chain hoist, webbing sling or wire rope?',
        "What's the most impressive thing you've seen lifted by chain or sling?",
        'How should lifting gear records be kept: tags, an app or a log book?',
      ],
      cued: [
        'What do you look at first in a *chain* before a lift?',
        'What do you tell a newcomer about *slings* on day one?',
      ],
    },
  },
];
