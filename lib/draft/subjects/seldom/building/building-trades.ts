import type { Subject } from '../../subject';

/** Those who put buildings up, hold them up and take them down. */
export const buildingTrades: readonly Subject[] = [
  {
    name: 'scaffolding',
    says: ['scaffold(ing|er)?', 'scaffold tower', 'tube and fitting', 'cisrs', 'roof scaffold'],
    clues:
      'lift, boards, carded, strike, labourer, tubes, erected, roof access, part two, scaffold, ladder, tower, poles, render, roof, dismantle, height, handover, clip, tag, builder, temporary roof, site, scaffolder, chimney, base plate, netting, harness, tie, sheeting, transom, coupler, independent, edge protection',
    asks: {
      experience: ['What do you admire about scaffolders at work?'],
      idea: ['What would you have done to your house while the scaffold is up?'],
      choice: [
        'What does a good scaffolder need: strength, balance or teamwork?',
        'Up on a scaffold: enjoy the view, or eyes on the job?',
      ],
    },
    cued: [
      'Which job would you add to a *chimney* repair while the scaffold is up: gutters, paint or tiles?',
      'Which colour of *render* would you like to see when the scaffold comes down?',
      'What would you improve first with a scaffold up to the *roof*: tiles, windows or solar panels?',
      'Which room would you add if a scaffold went up for an *extension*?',
      'Which job would you choose for a day with a scaffold *tower*: gutters, windows or paint?',
      'When would you be gladdest of a *temporary roof* over the work: in autumn, in winter or in a wet June?',
      'What would you do first when the scaffold is *dismantled*: take a photo, clean windows or plant flowers?',
      'Which part of an old *church* would you like to see up close from a scaffold: bells, clock or gargoyles?',
    ],
    atWork: {
      asks: [
        '+What makes scaffolding a good trade to join?',
        '+What makes a good scaffolder: a head for heights, care or teamwork?',
        'What should a new scaffolder learn first?',
        'What makes a scaffolding crew good to work with?',
        'Which scaffolding skill takes the longest to learn?',
      ],
      cued: [
        'What should a new *labourer* learn first in a scaffold gang?',
        'Who do you like to have there at a scaffold *handover*: the site manager, the roofer or both?',
        'When should a *builder* first ring about the scaffold: at the drawings, at the dig or at first lift?',
        'On an awkward old building: *tube* and fitting, or system scaffold?',
      ],
    },
  },
  {
    name: "builders' merchant",
    says: [
      "builders?'? merchant",
      'building (supplies|merchant|supply|materials)',
      "merchant'?s? yard",
      'hardware (store|shop|merchant)',
      'ironmonger(y|ies)?',
      'trade counter',
    ],
    clues:
      'bricks, timber, sand, blocks, bulk bag, trade account, plasterboard, screws, tonne, cement, trade counter, insulation, aggregate, yard, plumbing, roofing, paving, delivery, lintel, tools, gravel, fixings, hardware, paint, drainage, nails, landscaping, forklift, decking',
    asks: {
      choice: [
        "+What matters most to you at a builders' merchant: stock, advice or delivery?",
        '+What would you build first with a delivery of timber: a deck, a shed or raised beds?',
      ],
      idea: ["Which aisle at the builders' merchant do you most like wandering down?"],
      problem: ['~What do you always run out of in the middle of a building job?'],
    },
    cued: [
      'What would you build from an old *brick* pile: a wall, an oven or a planter?',
      '*Paving* in the garden: stone, brick or gravel?',
      'What would you do with a *bulk bag* of sand: a sandpit, a patio or a beach?',
      'Which *paint* colour would you put on a shed?',
    ],
    atWork: {
      asks: [
        '+How do you prefer to order materials: at the counter, by phone or online?',
        "+What matters most in a builders' merchant: stock, delivery or people who know the trade?",
        "What do you always come out of the builders' merchant with that wasn't on the list?",
        "What's the best advice you've had from somebody behind a trade counter?",
      ],
      cued: [
        'What makes a *trade counter* good at seven in the morning: tea, stock or banter?',
        'Which *delivery* tip would you give somebody who starts on site?',
      ],
    },
  },
  {
    name: 'concrete',
    says: [
      'ready ?mix(ed)?( concrete)?',
      'concrete (pump|pumping|supplier|floor|slab|pour|polishing|delivery|contractor|works)',
      'volumetric (concrete|mixer)',
      'screed(ing|er)?',
      'polished concrete',
      'concreting',
    ],
    clues:
      'cubic metre, pour, slab, mixer, footings, rebar, formwork, cement, cured, shuttering, ready-mix, pump, foundation, aggregate, screed, driveway, reinforcement, truck, polished, volumetric, floor, finish, barrow, base, groundworks, chute, mix, m3, stamped, lorry',
    asks: {
      choice: [
        '+Which finish do you like best on concrete: smooth, brushed or polished?',
        '+What would you build first in concrete: a path, a patio or a shed base?',
        'On a concrete path: a smooth finish, or brushed for grip?',
      ],
      idea: ['~What would you write in wet concrete if nobody was looking?'],
    },
    cued: [
      'What would you press into a garden *slab*: leaf, hand or coin?',
      'What would you ask the driver of a concrete *mixer*: the size, the speed or for a ride?',
      '*Polished* concrete or wood: which floor would you walk barefoot on?',
      'What would you park on a new *driveway*?',
    ],
    atWork: {
      asks: [
        '+Which concrete finish do you like best: polished, brushed or exposed?',
        '+Which matters most for good concrete: the mix, the weather or the finishing?',
        'What makes a good concrete finish: timing, tools or a steady crew?',
        'Which concrete building or bridge do you find beautiful?',
      ],
      cued: [
        'Which *pour* do you remember most, and what made it special?',
        'What do you check first when the *ready-mix* truck arrives?',
      ],
    },
  },
  {
    name: 'stonemason',
    says: [
      'stone ?mason(ry)?',
      'stone (carving|carver|cutter|yard|restoration)',
      'letter ?cutter',
      'banker mason',
      'memorial mason',
      '(church|chapel|spire|steeple|tower|church roof) (restoration|repair|appeal|fund)',
      'gargoyle',
      'stained glass (repair|restoration|window)',
      'lead theft',
    ],
    clues:
      'gargoyle, lime mortar, ashlar, chisel, pinnacle, sandstone, quarry, parapet, cathedral, carved, scaffold, spire, nave, masons, chancel, stone, limestone, headstone, letter cutting, granite, masonry, church, banker, memorial, restoration, mallet, dressed, fireplace, apprentice, repointing, heritage, sill, conservation, inscription, lintel, cotswold',
    asks: {
      idea: [
        '+What would you have a stonemason carve for you?',
        "+Which part of a stonemason's work would you most like to watch?",
        '~What sort of gargoyle would you put on your own house?',
      ],
      experience: [
        '+Where did you last stop to look up at a piece of stonework?',
        'Which carving on an old building do you always look up at?',
      ],
      choice: ['+What would you leave on a building as a stonemason: your initials, a face or a date?'],
    },
    cued: [
      'Which *cathedral* would you most like to climb to the top of?',
      'Which old wall near you shows *lime mortar* best: a church, a barn or a bridge?',
      'Which colour of *sandstone* do you like on a house: red, honey or grey?',
      'Where would you use *limestone* at home: floor, fireplace or front step?',
      'Which word would you choose for *letter cutting* on a garden stone?',
      'Where have you walked past an old *quarry*: in the hills, on the coast or in the woods?',
      'What would you have *carved* over your front door: a date, a name or an animal?',
      'What would you look at up close from the *scaffold* on an old church?',
    ],
    atWork: {
      asks: [
        'What do you look at first on an old stone building: the carvings, the arches or the joints?',
        'What matters most in a stone repair: the right stone, the right mortar or patience?',
        'Which stone carving have you stopped to look at again and again?',
        'What does a good stonemason notice on a building that others walk past?',
      ],
      cued: [
        'Which tool should an *apprentice* mason buy first: mallet, chisel or square?',
        'What was the first piece you finished as a *banker* mason?',
        'Which is more satisfying for a mason: setting *ashlar*, carving or cutting letters?',
        'What do you ask first on a *conservation* job: which stone, which mortar or what age?',
      ],
    },
  },
  {
    name: 'bricklaying',
    says: [
      'brick ?lay(er|ing)',
      'brick ?work',
      're ?pointing',
      're ?pointed',
      'brick (yard|works|maker|wall)',
      '(reclaimed|handmade|facing) brick',
      'brickie',
    ],
    clues:
      'mortar, trowel, courses, flemish bond, pointing, lime, brick, soldier course, gauge, wall, repointing, bricklayer, facing, sand and cement, blockwork, extension, chimney, apprentice, bond, gang, garden wall, hod, reclaimed, spirit level, lintel, foundation, footings, flemish, day rate, damp course, pillar',
    asks: {
      idea: ['What would you build in the garden out of a pile of old bricks?'],
      choice: [
        'How do you like the pointing on a brick wall: pale, dark or sandy?',
        'What would you build first on a bricklaying course: a planter, a wall or a pizza oven?',
      ],
      problem: ['What looks hardest about bricklaying: the straight line, the corners or the mortar?'],
    },
    cued: [
      'Which *garden wall* would you like: low to sit on, curved or tall with a gate?',
      'What colour of *brick* do you like best: red, yellow or dark grey?',
      'Which would you add to a house: an *extension*, a porch or a big chimney?',
      'Which use would you find for a stack of *reclaimed* bricks: path, oven or edging?',
    ],
    atWork: {
      asks: [
        "+What's the most satisfying thing to build in brick?",
        '+Which quality makes a great bricklayer: a good eye, patience or pace?',
        '+What helps a new bricklayer most: a patient mentor, practice or time on site?',
        '+What takes longest to learn in bricklaying: speed, keeping level or neat joints?',
      ],
      cued: [
        'What should an *apprentice* learn first with a trowel?',
        'Which *bond* do you most enjoy laying?',
      ],
    },
  },
  {
    name: 'plant hire',
    says: [
      '(plant|tool|digger|excavator|dumper|telehandler) (hire|rental)',
      '(mini|micro) ?(digger|excavator)',
      'groundworks?( contractor)?',
      'excavator',
      'equipment rental',
      'cherry picker',
      'access platform',
    ],
    clues:
      'tonne, bucket, operated, breaker, dumper, self drive, hire rates, trench, attachments, digger, excavator, groundworks, telehandler, operator, roller, machine, skid steer, site, mini, tool, generator, trailer, hire fleet, delivery, track, compactor, auger, loader, day rate, access platform, weekend',
    asks: {
      choice: ['A digger for the day: dig a pond, or level the garden?'],
      experience: ['Who taught you to drive a digger?'],
      problem: ['Which job did you do by hand that really needed a digger?'],
      idea: ['+~Which machine on a building site would you like a go on?'],
    },
    cued: [
      'Which *dumper* ride do you remember from a farm or a building site?',
      'What would you like to flatten with a *roller*: a lawn, a path or a cricket pitch?',
      'A *generator* for a party: for music, for lights or for the kettle?',
      'Which *excavator* colour did you play with in the sandpit: yellow, red or green?',
    ],
    atWork: {
      asks: [
        '+Which machine on site would you like to try for a day?',
        '+What helps most with a hired machine: a demo, a manual or a number to ring?',
        'Which attachment is most useful on a digger: a breaker, a grab or an auger?',
        'Which matters most when you hire a machine: the price, its condition or quick delivery?',
      ],
      cued: [
        'What should an *operator* check first on a Monday: fluids, tracks or the seat?',
        'Which *attachments* would you keep in the yard if you could only have three?',
      ],
    },
  },
];
