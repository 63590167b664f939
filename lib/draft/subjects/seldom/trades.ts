import type { Subject } from '../subject';

/** Those who put buildings up, hold them up and take them down. */
export const trades: readonly Subject[] = [
  {
    name: 'scaffolding',
    says: ['scaffold(ing|er)?', 'scaffold tower', 'tube and fitting', 'cisrs', 'roof scaffold'],
    clues:
      'lift, boards, carded, strike, labourer, tubes, erected, roof access, part two, scaffold, ladder, tower, poles, render, roof, dismantle, height, handover, clip, tag, builder, temporary roof, site, scaffolder, chimney, base plate, netting, harness, tie, sheeting, transom, coupler, independent, edge protection',
    asks: {
      idea: ['Which view would you climb a scaffold for?'],
      problem: ['~Which tool is always left on the ground when you are up on the scaffold?'],
      choice: ['Up on a scaffold: enjoy the view, or eyes on the job?'],
      experience: ['What did your house last need scaffolding for: roof, paint or chimney?'],
    },
    atWork: {
      work: [
        'What tells you that a scaffold was put up by a good crew?',
        "What's hardest to build scaffolding around: a chimney, a church or a busy street?",
      ],
      people: [
        'Which building did you hardly recognise once the scaffolding came down?',
        'Which view from a scaffold or a high roof do you still remember?',
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
      idea: ["Which aisle at the builders' merchant do you most like wandering down?"],
      problem: ['~What do you always run out of in the middle of a building job?'],
      choice: ["At the builders' merchant: a list in your hand, or all in your head?"],
      experience: ["What's the biggest thing you have carried home from a builders' merchant?"],
    },
    atWork: {
      work: [
        "What do you need a second trip to the builders' merchant for most often?",
        'How do you order building materials: exactly what the job needs, or a little extra?',
      ],
      people: [
        "What's the best advice you've had from somebody behind a trade counter?",
        "What do you always come out of the builders' merchant with that wasn't on the list?",
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
      idea: ['~What would you write in wet concrete if nobody was looking?'],
      problem: ["What's hardest about pouring concrete: the timing, the levelling or the weather?"],
      choice: ['On a concrete path: a smooth finish, or brushed for grip?'],
      experience: ['Whose name or paw print is set in concrete near you?'],
    },
    atWork: {
      work: ['Which matters most for good concrete: the mix, the weather or the finishing?'],
      people: [
        'Who left a hand print, a name or a paw print in concrete near you?',
        'Which concrete building or bridge do you find beautiful?',
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
      idea: ['~What sort of gargoyle would you put on your own house?'],
      problem: ['Which old stone building near you could do with some care?'],
      choice: ['On an old church: the tower, the windows or the gargoyles?'],
      experience: ['Which carving on an old building do you always look up at?'],
    },
    atWork: {
      work: [
        'What do you look at first on an old stone building: the carvings, the arches or the joints?',
        'Which is harder to match on an old building: the stone or the mortar?',
      ],
      people: [
        'What does a good stonemason notice on a building that others walk past?',
        'Which stone carving have you stopped to look at again and again?',
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
      problem: ['What looks hardest about bricklaying: the straight line, the corners or the mortar?'],
      choice: ['How do you like the pointing on a brick wall: pale, dark or sandy?'],
      experience: ['~Which brick wall did you kick a ball against as a child?'],
    },
    atWork: {
      work: [
        'What makes a brick wall look right: the colour, the pattern or the pointing?',
        'Which shows off a bricklayer best: a chimney, an arch or a garden wall?',
      ],
      people: [
        'What can you tell about a bricklayer from the first few rows of a wall?',
        'What was the first thing you built out of bricks, toy ones included?',
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
      idea: ['~Which machine on a building site would you like a go on?'],
      problem: ['Which job did you do by hand that really needed a digger?'],
      choice: ['A digger for the day: dig a pond, or level the garden?'],
      experience: ['Who taught you to drive a digger?'],
    },
    atWork: {
      work: [
        'Which matters most when you hire a machine: the price, its condition or quick delivery?',
        'When do you book a hired machine: weeks ahead, or the day before?',
      ],
      people: [
        'Which machine on a building site would you be lost without?',
        'Which machine did you love to watch on a building site as a child?',
      ],
    },
  },
];
