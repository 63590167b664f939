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
        'What holds up a scaffolding job most: the weather, the access or the other trades?',
        "What's hardest to build scaffolding around: a chimney, a church or a busy street?",
      ],
      people: [
        'What do you remember about your first day up on a scaffold?',
        'What did an old hand teach you about working safely at height?',
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
        "What gets forgotten most often on the first trip to the builders' merchant?",
        'Ordering building materials: exactly what the job needs, or a little extra?',
      ],
      people: [
        'Who behind a trade counter taught you something you still use?',
        "What do you remember about your first trip to a builders' merchant?",
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
      work: ['Which is harder to plan a concrete pour around: the weather or the traffic?'],
      people: [
        'What did your very first concrete pour teach you?',
        'Which concrete job are you still proud of whenever you pass it?',
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
        'What gets forgotten most often when an old stone building is repaired?',
        'Which is harder to match on an old building: the stone or the mortar?',
      ],
      people: [
        'What does a good stonemason notice on a building that others walk past?',
        'What did you learn from watching a stonemason at work?',
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
        'What slows down bricklaying more than anything else on a site?',
        'Which costs a bricklayer more time: waiting for materials or waiting for scaffolding?',
      ],
      people: [
        'What can you tell about a bricklayer from the first few rows of a wall?',
        'What did somebody teach you about laying bricks that you still pass on?',
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
        'What wastes the most time when a hired machine arrives on site?',
        'Hired machines: booked weeks ahead, or with a phone call the day before?',
      ],
      people: [
        'Which machine on a building site would you be lost without?',
        'What was the first machine you were ever trusted with on a site?',
      ],
    },
  },
];
