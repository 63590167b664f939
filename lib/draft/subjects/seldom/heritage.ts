import type { Subject } from '../subject';

/** Old buildings and old works, and the crafts that keep them standing. */
export const heritage: readonly Subject[] = [
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
      idea: ['What would you have written on a newly cast bell?'],
      problem: ['What must be hardest about hanging a new bell: the weight, the height or the tuning?'],
      choice: ['Bells on a Sunday morning: the full peal, or one big bell?'],
      experience: ['Which church or clock bells do you know by their sound?'],
    },
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
      idea: ['What would you take along for a week as a lighthouse keeper?'],
      problem: ["What would be hardest about a lighthouse keeper's life: the stairs, storms or quiet?"],
      choice: ['At the top of a lighthouse: out on the balcony, or safe behind the glass?'],
      experience: ['Which lighthouse do you remember from a holiday by the sea?'],
    },
  },
  {
    name: 'thatching',
    says: ['thatch(er|ed|ing)?', '(water|norfolk) reed', 'straw (finial|ridge)'],
    clues:
      'reed, ridge, straw, cottage, spars, long straw, eaves, coat work, thatcher, water reed, roof, combed wheat, hazel spar, rethatch, legget, coat, master thatcher, norfolk, chimney, moss, finial, wire netting, patch, leak, grade ii, listed, apprentice, yealms, wheat reed, bundles, scallops, sedge',
    asks: {
      idea: ['~Which straw animal would you put on the ridge of a thatched roof?'],
      problem: ['What must be hardest about thatching a roof: the height, the straw or the weather?'],
      choice: ['A thatched cottage: for a holiday, or for life?'],
      experience: ['Where have you seen a thatched roof that made you stop and look?'],
    },
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
      idea: ['What would you like to see at a restored stepwell: music, a market or quiet water?'],
      problem: ['What must have been the hardest part of building a stepwell by hand?'],
      choice: ['At an old stepwell: down to the water, or a seat in the shade at the top?'],
      experience: ['Which old well, tank or pond do you remember from your childhood?'],
    },
    atWork: {
      work: [
        "What's hardest about saving an old stepwell: the silt, the stone or the funding?",
        'Which brings a stepwell back to life: clean water, or people using the steps again?',
      ],
      people: [
        'Who told you stories about an old stepwell or tank near your home?',
        'What did you feel when you first walked down into an old stepwell?',
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
      idea: ['Which old building near you would you restore first if you had the money?'],
      problem: ['Which part of an old stone building must be hardest to carve or mend?'],
      choice: ['Carved stone on an old building: faces, leaves or animals?'],
      experience: ['Which carved stone on an old building do you always look up at?'],
    },
    atWork: {
      work: [
        'What takes far longer on a stone restoration job than people imagine?',
        'Which is harder to match on an old building: the stone, or the mortar?',
      ],
      people: [
        'What trace of an earlier mason have you ever found on an old building?',
        'Which old stone building near you would you most like to see restored?',
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
      idea: ['What would you name a newly restored steam locomotive?'],
      problem: ['Which job would you try first in a locomotive workshop?'],
      choice: ['On an old locomotive: polish the brass, or shovel the coal?'],
      experience: ['Which old train or carriage do you remember riding in?'],
    },
    atWork: {
      work: [
        'Which is harder to find for an old locomotive: the parts, or the skilled hands?',
        'Which job in a railway workshop takes far longer than outsiders imagine?',
      ],
      people: [
        'Which skill from the old railway workshops should never be lost?',
        'What do you remember about the first engine you worked on or rode behind?',
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
      problem: ['What must be hardest for a miller: the wind, the sacks or the early mornings?'],
      choice: ['At the mill: up by the sails, or down by the millstone?'],
      experience: ['Where did you last see a windmill with its sails turning?'],
    },
  },
  {
    name: 'clock tower',
    says: ['(tower|turret|town|church|station|street) clock', 'clock ?tower', 'clock dial restoration'],
    clues:
      'dial, chimes, pendulum, winding, striking, clockmaker, hands, turret clock, bell, town clock, hour, restored, weights, horologist, landmark, noon, gilded numerals, mechanism, quarter past, time, church, horology, stopped, escapement, steeple, gear, automaton, town hall, movement, gold leaf',
    asks: {
      idea: ["Which tune would you like to hear from a town clock's chimes?"],
      problem: ['Which clock do you find hardest to do without?'],
      choice: ['A town clock: chimes every hour, or only at noon?'],
      experience: ['Under which town clock have you waited for somebody?'],
    },
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
      problem: ["What's hardest to keep safe at home: old photos, paintings or books?"],
      choice: ['An old painting at home: over the sofa, or in the hall for every visitor to see?'],
      experience: ['Which old photo, book or picture at home is the most precious to you?'],
    },
    atWork: {
      work: [
        'Which is harder in art conservation: knowing how to start, or knowing when to stop?',
        'What does an old painting suffer from more than anything else?',
      ],
      people: [
        'What hidden detail have you seen come to light under old varnish?',
        'Which work of art looked completely different to you after it was restored?',
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
      idea: ['Which object from your own home would look good in a museum case?'],
      problem: ["What's hardest to display at home: a collection, a photo or something fragile?"],
      choice: ['In a museum: read every label, or stop only at what catches your eye?'],
      experience: ['Which museum object could you look at for an hour?'],
    },
    atWork: {
      work: [
        'What draws you to a museum display first: the object, the light or the story?',
        'Which suits a museum label better: a single line, or a whole story?',
      ],
      people: [
        'Which museum object would you love to hold in your hands for a minute?',
        'Which museum display have you seen that got strangers talking to each other?',
      ],
    },
  },
  {
    name: 'sash windows',
    says: ['sash window', 'box sash', 'leaded (light|window)', '(heritage|period|timber) window'],
    clues:
      'panes, draughts, cords, putty, georgian, victorian, rattle, box sash, double glazing, timber, joiner, sills, weights, secondary glazing, listed, slim profile, glazing, frame, beading, rot, accoya, leaded light, period home, pulley, draught proofing, hardwood, repair, casement, glass, conservation area',
    asks: {
      idea: ['Which view would you like to see through a big old sash window?'],
      problem: ['Which window at home is hardest to open, clean or keep warm?'],
      choice: ['Old wooden windows: painted white, or a colour?'],
      experience: ['What do you see from the window you look out of most?'],
    },
    atWork: {
      work: [
        'What should an old sash window keep at all costs: its glass, its frame or its weights?',
        'What gives an old house its looks more: the windows, the doors or the roof?',
      ],
      people: [
        'What have you found hidden inside an old window frame?',
        'What do you like most about an old sash window: the glass, the light or the lines?',
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
      idea: ['What would you build from green oak first: a porch, a barn or a bridge?'],
      problem: ['What must be hardest in timber framing: the joints, the lifting or the big saw cuts?'],
      choice: ['Old oak beams: painted black, or left as bare wood?'],
      experience: ['Which old timber-framed building do you like to walk past?'],
    },
    atWork: {
      work: [
        'What makes or breaks the day a timber frame goes up?',
        'Which takes more skill in oak framing: the marking out, or the cutting?',
      ],
      people: [
        'What do you remember about the first timber frame you saw go up?',
        'What mark or message from an earlier carpenter have you found on a beam?',
      ],
    },
  },
  {
    name: 'gilding',
    says: ['gild(er|ing|ed)', 'gold leaf', 'gilt frame', 'water gilding'],
    clues:
      'carat, dome, burnish, lettering, gesso, leaf, statue, gold leaf, frame, bole, gilder, agate, mirror, size, restored, silver leaf, ornate, water gilt, oil gilding, gilt, picture frame, cornice, sheet, verre églomisé, 23ct, temple, shine, icon, carved, glass sign',
    asks: {
      idea: ['What would you cover in gold leaf if you were given one sheet?'],
      problem: ["What's hardest about gilding: laying the leaf, or keeping it from blowing away?"],
      choice: ['A gilded picture frame: bright as new, or soft and worn?'],
      experience: ['Where have you seen gold leaf that made you look up?'],
    },
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
      idea: ['Which colour of limewash would you choose for your front wall?'],
      problem: ['Which room in an old house is hardest to keep warm and dry?'],
      choice: ['Walls at home: perfectly smooth, or a little wavy from the trowel?'],
      experience: ['Where have you stayed in a house with thick old walls?'],
    },
    atWork: {
      work: ['What suits an old wall best: lime plaster, clay plaster or bare stone?'],
      people: [
        'What do you notice first in a room with lime plaster: the light, the air or the feel?',
        "What's the oldest plaster wall you've ever opened up, and what was behind it?",
      ],
    },
  },
];
