import type { Subject } from '../../subject';

/** Old buildings and old works, and the crafts that keep them standing. */
export const historicBuildings: readonly Subject[] = [
  {
    name: 'bell foundry',
    says: [
      'bell ?(foundry|founder|hanger|hanging|casting|restoration)',
      '(cast|tuned|rehung|new) bell',
      'carillon',
    ],
    clues:
      'belfry, clapper, bell frame, bronze, peal, tuning, bells, cast, ringers, church, tower, carillon, hung, bell ringing, rehung, treble, tenor, inscription, molten, ring of eight, bell hanger, headstock, hundredweight, strike note, mould, chime, restored, parish, ropes, cwt',
    asks: {
      idea: [
        '+What would you have written on a newly cast bell?',
        '+What would you name a newly cast bell?',
        '+What would you ask a bell founder first?',
        '+Who or what would you dedicate a new bell to?',
      ],
      choice: [
        '+Which church or clock bells do you know by their sound?',
        '+What would you most like to see at a bell foundry: the pour, the mould or the tuning?',
      ],
    },
    cued: [
      'What would you like to hold at a bell foundry: the *clapper*, the rope or a tuning fork?',
      'How many steps up a bell *tower* would you climb for a good view?',
      'Which would you watch when a bell is *cast*: the pour, the cooling or the first ring?',
      'What would you like best as a bell *ringer*: the rope, the rhythm or the company?',
      'Which tune would you like a *carillon* to play at noon?',
      'A new bell after *tuning*: low and deep, or high and clear?',
      'When would you like to hear a full *peal*: at a wedding, at New Year or on a summer evening?',
      'Which *bronze* thing have you touched for luck: a statue, a bell or a door knocker?',
    ],
  },
  {
    name: 'lighthouse',
    says: [
      'light ?house (keeper|tower|lens|lamp|visit|tour|museum|restoration)',
      '(old|restored|historic|island|offshore|working) light ?house',
      'light ?ship',
      'fresnel lens',
    ],
    clues:
      'light house, beacon, keeper, lantern room, headland, mariners, lens, lamp, tower, beam, ship, coast, fresnel, steps, foghorn, rock, island, climb, sea, gallery, trinity house, storm, boat trip, offshore, automated, spiral stairs, fog, sailors, solas, whitewash, light station',
    asks: {
      idea: [
        '+What would you ask an old lighthouse keeper?',
        '+What would you look for first from the top of a lighthouse?',
      ],
      choice: [
        '+Which part of a lighthouse would you most like to see: the lamp, the stairs or the cottage?',
        '+What would you like to do at a lighthouse: climb the tower, stay the night or have tea?',
        'At the top of a lighthouse: out on the balcony, or safe behind the glass?',
      ],
      experience: ['Which lighthouse do you remember from a holiday by the sea?'],
    },
    cued: [
      'What would you ask a retired lighthouse *keeper* over a cup of tea?',
      'Where did you last hear a *foghorn*: out at sea, from the shore or in a film?',
      'How do you *climb* a lighthouse: straight up, or with a rest at every window?',
      'What would you look at first in the *lantern room*: the lamp, the lens or the view?',
      'Watching a *storm* by a lighthouse: out on the cliff, or through a window?',
      'What would you do first on an *island* with only a lighthouse: read, swim or explore?',
      'On a *boat trip* to a lighthouse: up at the bow, or inside with a hot drink?',
      'A lighthouse *tower*: red and white stripes, plain white or bare stone?',
    ],
  },
  {
    name: 'thatching',
    says: ['thatch(er|ed|ing)?', '(water|norfolk) reed', 'straw (finial|ridge)'],
    clues:
      'reed, ridge, straw, cottage, spars, long straw, eaves, coat work, thatcher, water reed, roof, combed wheat, hazel spar, rethatch, legget, coat, master thatcher, norfolk, chimney, moss, finial, wire netting, patch, leak, grade ii, listed, apprentice, yealms, wheat reed, bundles, scallops, sedge',
    asks: {
      idea: [
        '+What would you ask a thatcher up on the roof?',
        '+What would you love most about living under a thatched roof?',
        '~Which straw animal would you put on the ridge of a thatched roof?',
      ],
      choice: [
        '+Which part of thatching looks hardest: the height, the cutting or the neat edges?',
        'A thatched cottage: for a holiday, or for life?',
      ],
      experience: ['Where have you seen a thatched roof that made you stop and look?'],
    },
    cued: [
      'A thatched *ridge*: plain and straight, or cut in a pattern?',
      'Where have you seen *reed* growing: by a lake, a river or the sea?',
      'What does the smell of fresh *straw* remind you of: a barn, a pony or harvest?',
      'Which *cottage* from a film or a book would you move into?',
      'What looks best on a thatched house: a brick *chimney* or a stone one?',
      'Where do you like to see *moss*: on a wall, on a stone or on a path?',
      'What did you make from *hazel* sticks as a child: a bow, a den or a fishing rod?',
      'What would you most like to watch at a *rethatch*: the stripping, the laying or the trimming?',
    ],
  },
  {
    name: 'stepwell',
    says: [
      'step ?well',
      'ba(oli|wdi|ori)',
      'temple tank',
      '(heritage|village|ancient) (tank|well) (restoration|revival)',
    ],
    clues:
      'desilting, groundwater, pillars, masonry, monsoon, rainwater, carvings, baoli, tank, water, heritage, steps, temple, restored, village, vav, ancient, conservation, cleaned, rajasthan, walk, bawdi, gujarat, pond, carved, pushkarini, sandstone, silt, recharge, century, architecture, volunteers, delhi',
    asks: {
      choice: ['At an old stepwell: down to the water, or a seat in the shade at the top?'],
      idea: ['What would you like to see at a restored stepwell: music, a market or quiet water?'],
      experience: ['Which old well, tank or pond do you remember from your childhood?'],
      problem: ['What must have been the hardest part of building a stepwell by hand?'],
    },
    cued: [
      'What do you love most about the first *monsoon* rain: the smell, the sound or the cool air?',
      'Which *carving* would you look for on a stepwell wall: elephants, dancers or flowers?',
      'Where would you take a visitor on a *heritage* walk in your town?',
      'How do you save *rainwater* at home: a barrel, a tank or buckets under the gutter?',
      'Where have you drunk the best *water* straight from a well or a spring?',
      'Which *village* pond or well could you draw from memory?',
      'What would you photograph first in a *restored* stepwell: the steps, the pillars or the water?',
      'Which *festival* would you most like to see held in a stepwell?',
    ],
    atWork: {
      asks: [
        '+How can a company help to save an old stepwell?',
        '+What can builders today learn from old stepwells?',
        '+What would help bring more old stepwells back into use?',
        '+What makes a stepwell beautiful: the steps, the carving or the light?',
        '+What does a restored stepwell give a village first: water, pride or a meeting place?',
      ],
      cued: [
        'What is the first thing you do when *desilting* an old well?',
        'Which *masonry* skill is getting hardest to find for old stone?',
        'How do you get a *village* involved before the first basket of silt comes out?',
        'Where do you look first for records of *groundwater* in an old town?',
      ],
    },
  },
  {
    name: 'stone restoration',
    says: [
      'stone ?(restoration|repair|conservation|cleaning|carver|carving)',
      'temple restoration',
      'masonry (repair|conservation)',
    ],
    clues:
      'limestone, sandstone, facade, carvings, repointing, pillars, mortar, spire, mason, carving, gargoyle, lime mortar, church, banker mason, marble, temple, listed, conservation, façade, stonework, weathered, cleaning, chisel, granite, scaffolding, cathedral, indent repair, monument, polishing, ashlar, quarry, statue, erosion',
    asks: {
      experience: ['Which carved stone on an old building do you always look up at?'],
      idea: ['Which old building near you would you restore first if you had the money?'],
      choice: ['Carved stone on an old building: faces, leaves or animals?'],
      problem: ['Which part of an old stone building must be hardest to carve or mend?'],
    },
    cued: [
      'Which *church* near you has the finest stonework?',
      'Which *spire* would you climb for the view if there were a safe way up?',
      'What face would you give a *gargoyle*: grumpy, cheeky or sleepy?',
      'Where would you use *marble* in a home: a table, a hearth or a windowsill?',
      'How do you like *limestone* best: clean and pale, or mossy with age?',
      'Which *carving* would you like over your front door: a leaf, an animal or initials?',
      'What would you most like to try with a *mason*: carving a letter, a leaf or a face?',
      'Which old *facade* in your town do you show to visitors?',
    ],
    atWork: {
      asks: [
        '+Which old stone building near you would you most like to see restored?',
        '+What matters most in stone restoration: the right stone, the right mortar or the right hands?',
        'What takes far longer on a stone restoration job than people imagine?',
        'Which helps a stone restoration most: a careful survey, a good mason or patience?',
      ],
      cued: [
        'What do you check first before *repointing* an old wall?',
        'Which *lime mortar* lesson took you longest to learn?',
        'Which *cleaning* method do you try first on weathered stone?',
        'What should an owner of a *listed* building do before calling the builders?',
      ],
    },
  },
  {
    name: 'railway workshop',
    says: [
      'locomotive (works|restoration|overhaul|workshop|shed)',
      'boiler (overhaul|ticket)',
      'carriage (works|restoration|shed)',
      'engine shed',
    ],
    clues:
      'firebox, tender, carriages, livery, steam, wheelset, bogie, loco, rivets, locomotive, boiler, overhaul, engine, diesel, shed, boiler ticket, coach, fitters, tubes, wagon, axlebox, volunteers, cylinder, repaint, gauge, piston, engineer, stays, heritage, works, driving wheels, painted',
    asks: {
      choice: ['+On an old locomotive: polish the brass, or shovel the coal?'],
      problem: ['Which job would you try first in a locomotive workshop?'],
      idea: ['What would you name a newly restored steam locomotive?'],
      experience: ['Which old train or carriage do you remember riding in?'],
    },
    cued: [
      'Which *livery* suits a steam engine best: green, black, red or blue?',
      'Where did you last take a ride behind a *steam* engine?',
      'Which old *carriage* would you sit in: a compartment, a dining car or third class?',
      'Which do you like to hear more: a *diesel* starting up or a steam whistle?',
    ],
    atWork: {
      asks: [
        'Which skill from the old railway workshops should never be lost?',
        'Which is harder to find for an old locomotive: the parts, or the skilled hands?',
        'Which job in a railway workshop takes most skill: boilers, wheels or woodwork?',
        'What matters most in restoring a locomotive: original parts, time or skilled hands?',
      ],
      cued: [
        'Which job in an *overhaul* do you like best: stripping, mending or the first steam?',
        'Which *boiler* task would you teach a new volunteer first?',
      ],
    },
  },
  {
    name: 'windmill',
    says: ['wind ?mill', 'water ?mill', 'mill ?wright', 'water ?wheel', 'mill (sails|pond|race)'],
    clues:
      'sails, miller, millstone, grinding, flour, cogs, stream, fantail, watermill, mill, millwright, cap, stones, water wheel, sweeps, wheat, post mill, tower mill, sluice, grain, wheel, restored, shutters, smock mill, bread, hopper, turning, stoneground, wind, leat',
    asks: {
      idea: ['What would you bake with flour from an old windmill?'],
      choice: [
        'At the mill: up by the sails, or down by the millstone?',
        'What would you like to do at a windmill: grind flour, climb up or have tea?',
        'What would you most like to see inside a windmill: the stones, the sails or the view?',
      ],
    },
    cued: [
      'What would you bake first from stone-ground *wheat*: bread, scones or pancakes?',
      'Which would you rather live in: a windmill, a *watermill* or a lighthouse?',
      'Who would you bring along to see a *restored* windmill turning?',
      'Which question would you ask a *miller* about the job?',
    ],
  },
  {
    name: 'clock tower',
    says: ['(tower|turret|town|church|station|street) clock', 'clock ?tower', 'clock dial restoration'],
    clues:
      'dial, chimes, pendulum, winding, striking, clockmaker, hands, turret clock, bell, town clock, hour, restored, weights, horologist, landmark, noon, gilded numerals, mechanism, quarter past, time, church, horology, stopped, escapement, steeple, gear, automaton, town hall, movement, gold leaf',
    asks: {
      choice: [
        'A town clock: chimes every hour, or only at noon?',
        'Which sound do you like best from a clock tower: a deep bong, a quarter chime or a tune?',
        'What would you like to see on a climb up a clock tower: the bells, the gears or the view?',
      ],
      idea: ["Which tune would you like to hear from a town clock's chimes?"],
    },
    cued: [
      'Which *hour* of the day do you like to hear struck?',
      'Where in your town would you put a new *clock*?',
      'Which view would you like from behind the *dial* of a tower clock?',
      'What would you do if the town clock *stopped* for a whole afternoon?',
    ],
  },
  {
    name: 'art conservation',
    says: [
      'art (conservation|conservator|restorer|restoration)',
      '(painting|picture|ceramic|furniture) (restorer|restoration|conservator)',
      '(paper|textile|object|book) conservat(ion|or)',
    ],
    clues:
      'varnish, canvas, pigment, tapestry, fragile, conservator, restorer, painting, cleaned, frame, old master, retouching, solvent, treatment, restoration, portrait, tear, panel, studio, oil painting, swab, sculpture, gilding, paper conservation, damage, museum, textile, lining, flaking, fresco, infill, collection',
    asks: {
      idea: ['Which family treasure would you hand to a conservator first?'],
      experience: ['Which old photo, book or picture at home is the most precious to you?'],
      problem: ["What's hardest to keep safe at home: old photos, paintings or books?"],
      choice: ['What fascinates you most in art conservation: hidden layers, colours or stories?'],
    },
    cued: [
      'Which *painting* would you love to see freshly cleaned?',
      'Where have you seen a *tapestry* that made you stop and look?',
      'What would you hang in a *gilded* frame at home: a mirror, a print or a portrait?',
      'Which family *portrait* or photo hangs where everybody sees it?',
      'Which old *book* would you have rebound first: recipes, stories or a family Bible?',
      'Which *sculpture* in a park or museum do you like to walk around?',
      'An old *frame*: keep the dents and dust, or have it restored?',
      'What would you ask a *conservator* at work in a museum?',
    ],
    atWork: {
      asks: [
        '+What would you ask a conservator at work?',
        '+Which family keepsake would you hand to a conservator?',
        "What's hardest to conserve: paper, paint or textile?",
        'Which restored treasure would you most like to see up close?',
      ],
      cued: [
        'Which *varnish* test would you teach a student first?',
        "What's your favourite tool for *paper conservation*: brush, bone folder or spatula?",
        'How do you show *visitors* a conservation studio: open door, viewing window or film?',
        'Which *pigment* have you enjoyed identifying most?',
      ],
    },
  },
  {
    name: 'museum displays',
    says: [
      'museum (technician|display|case|mount|store|fit ?out)',
      'exhibition (installation|technician|build|design)',
      'art handl(er|ing)',
      'mount ?maker',
    ],
    clues:
      'showcase, plinth, curators, gallery, crates, install, on loan, case, object, mount, exhibition, artefact, technician, collection, vitrine, lighting, conservation, perspex, art handler, interpretation panel, loan, exhibit, lux, fit-out, mount maker, diorama, acrylic, graphics, store',
    asks: {
      choice: ['+In a museum: read every label, or stop only at what catches your eye?'],
      experience: ['Which museum object could you look at for an hour?'],
      idea: ['Which object from your own home would look good in a museum case?'],
      problem: ["What's hardest to display at home: a collection, a photo or something fragile?"],
    },
    cued: [
      'Which *exhibition* did you tell everybody about?',
      'Which *artefact* would you hold in your hands if you could?',
      'What would you put on a *plinth* in your town square?',
      'Which room of a *gallery* do you go to first?',
    ],
    atWork: {
      asks: [
        'What makes a museum display memorable: a great object, good lighting or a clear story?',
        'What draws you to a museum display first: the object, the light or the story?',
        'Which museum object would you love to hold in your hands for a minute?',
        'Which suits a museum label better: a single line, or a whole story?',
      ],
      cued: [
        'What do visitors read first on an *interpretation panel*?',
        'What makes an *object* on loan easy to install?',
      ],
    },
  },
  {
    name: 'sash windows',
    says: ['sash window', 'box sash', 'leaded (light|window)', '(heritage|period|timber) window'],
    clues:
      'panes, draughts, cords, putty, georgian, victorian, rattle, box sash, double glazing, timber, joiner, sills, weights, secondary glazing, listed, slim profile, glazing, frame, beading, rot, accoya, leaded light, period home, pulley, draught proofing, hardwood, repair, casement, glass, conservation area',
    asks: {
      choice: [
        '+Old wooden windows: painted white, or a colour?',
        '+What do you like best about sash windows: the look, the light or the history?',
      ],
      problem: ['Which window at home is hardest to open, clean or keep warm?'],
      experience: ['What do you see from the window you look out of most?'],
    },
    cued: [
      'Which *Georgian* street would you choose to live in for a week?',
      'What do you hang in a *Victorian* bay window: curtains, blinds or plants?',
      'Where does a *draught* find you at home: desk, sofa or bed?',
      'Which plants look best on old window *sills*: herbs, geraniums or cacti?',
    ],
    atWork: {
      asks: [
        'What do you like most about an old sash window: the glass, the light or the lines?',
        'What matters most in restoring a sash window: the look, the warmth or the smooth opening?',
        'What should an old sash window keep at all costs: its glass, its frame or its weights?',
        'Which detail makes a sash window beautiful: slim bars, old glass or brass fittings?',
      ],
      cued: [
        'Which question do owners of *listed* houses ask first about windows?',
        'Which wood does your *joiner* prefer for sashes: oak, Accoya or redwood?',
      ],
    },
  },
  {
    name: 'timber framing',
    says: [
      'timber ?(framed|framing|framer)',
      'oak ?(frame|framed|framing)',
      'green oak',
      'half timbered',
      'oak (barn|porch|beam)',
    ],
    clues:
      'beams, joints, pegs, carpenters, barn, trusses, raising, oak, oak frame, green oak, mortise, tenon, frame, porch, truss, joinery, post, framer, brace, douglas fir, scribe, cruck, garage, half-timbered, chisel, jowl, mallet, gazebo, glazing, purlin, extension',
    asks: {
      choice: ['Old oak beams: painted black, or left as bare wood?'],
      idea: ['What would you build from green oak first: a porch, a barn or a bridge?'],
      experience: ['Which old timber-framed building do you like to walk past?'],
      problem: ['What must be hardest in timber framing: the joints, the lifting or the big saw cuts?'],
    },
    cued: [
      'Which room would you open up to show an *oak* beam?',
      'Which would you build first in oak: a *garage* or a garden room?',
      'Which *barn* near you would make the loveliest house?',
      'What is nicer in a *green oak* frame: the colour, the smell or the little cracks?',
    ],
    atWork: {
      asks: [
        'Which wood would you frame a new building in: oak, larch or Douglas fir?',
        'What draws you most to a timber frame: the warmth, the strength or the craft?',
        'What matters most in a timber frame: the timber, the joints or the design?',
        'Which takes more skill in oak framing: the marking out, or the cutting?',
      ],
      cued: [
        'Who calls the lifts on *raising* day, and who brings the food?',
        'Which hand *joint* would you teach an apprentice first?',
      ],
    },
  },
  {
    name: 'gilding',
    says: ['gild(er|ing|ed)', 'gold leaf', 'gilt frame', 'water gilding'],
    clues:
      'carat, dome, burnish, lettering, gesso, leaf, statue, gold leaf, frame, bole, gilder, agate, mirror, size, restored, silver leaf, ornate, water gilt, oil gilding, gilt, picture frame, cornice, sheet, verre églomisé, 23ct, temple, shine, icon, carved, glass sign',
    asks: {
      choice: [
        'A gilded picture frame: bright as new, or soft and worn?',
        'Where would you add a touch of gold at home: a mirror, a lamp or a picture frame?',
      ],
      idea: ['What would you cover in gold leaf if you were given one sheet?'],
      experience: ['Where have you seen gold leaf that made you look up?'],
    },
    cued: [
      '*Picture frame*: gold, black or plain wood?',
      'Which *mirror* in your home would you gild?',
      '*Silver leaf* or gold leaf: which would you choose for a small box?',
      'Which *statue* or church ceiling made you look twice?',
    ],
  },
  {
    name: 'lime plaster',
    says: [
      'lime ?(plaster|plastering|mortar|render|wash|putty)',
      'cob (wall|house|building)',
      'wattle and daub',
      'tadelakt',
      'adobe (brick|house|wall)',
      'rammed earth',
    ],
    clues:
      'clay, straw, breathable, trowel, pigment, render, horsehair, earthen, lath, putty, hemp, plasterer, mortar, nhl, limewash, cob, damp, coat, tadelakt, wall, cottage, cement, hydraulic, scratch coat, mud, listed, curing, pointing, sand, old building, moisture',
    asks: {
      choice: ['Walls at home: perfectly smooth, or a little wavy from the trowel?'],
      idea: ['Which colour of limewash would you choose for your front wall?'],
      problem: ['Which room in an old house is hardest to keep warm and dry?'],
      experience: ['Where have you stayed in a house with thick old walls?'],
    },
    cued: [
      'What colour would you paint the door of an old *cottage*?',
      'What would you build from *straw* and clay: a bench, an oven or a whole house?',
      'Where would *tadelakt* look best at home: bathroom, kitchen or fireplace?',
      'Where have you seen a *cob* house that made you want to move in?',
    ],
    atWork: {
      asks: [
        '+What matters most with lime plaster: the mix, the weather or the drying time?',
        'What suits an old wall best: lime plaster, clay plaster or bare stone?',
        'Which finish do clients love most in lime: polished, rough or limewashed?',
        'Which buildings suit lime plaster best: cottages, churches or new eco homes?',
      ],
      cued: [
        'Which *coat* of plaster do you most enjoy putting on?',
        'What do you explain first to the owner of a *damp* old wall?',
      ],
    },
  },
];
