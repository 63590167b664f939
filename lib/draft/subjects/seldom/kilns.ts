import type { Subject } from '../subject';

/** Old factories and makers: what comes from the kiln, the vat and the bench. */
export const kilns: readonly Subject[] = [
  {
    name: 'glassworks',
    says: [
      'glass ?(blowing|blower|works|making|maker|factory|furnace)',
      '(hand|mouth) ?blown',
      '(fused|crystal|studio) glass',
    ],
    clues:
      'furnace, molten, vase, gather, bottles, blowpipe, crystal, paperweight, blown, kiln, studio, fused, glassblower, bauble, hot glass, tumbler, bowl, factory, cut glass, engraved, stained glass, lead crystal, decanter, mould, handmade, artisan, pane, demonstration, sand, etched, colour',
    asks: {
      idea: ['What would you like to blow from hot glass: a vase, a bowl or an ornament?'],
      problem: ['What must be hardest about making a glass by hand: the heat, the shape or the speed?'],
      choice: ['Glass on the table: crystal clear, or bright colours?'],
      experience: ['Which glass, vase or bowl of your grandparents do you remember?'],
    },
    atWork: {
      work: [
        'Which takes more years to learn in a glassworks: the blowing, or the finishing?',
        'Which piece of handmade glass at home would you hate to break?',
      ],
      people: [
        'What do you remember about the first time you stood in front of a glass furnace?',
        'Who did you first see working with hot glass, and what were they making?',
      ],
    },
  },
  {
    name: 'brickworks',
    says: [
      'brick ?(works|maker|making|kiln|factory|yard|manufacturer)',
      '(handmade|clay|fly ash|reclaimed|facing) brick',
      'terracotta (tile|works)',
    ],
    clues:
      'clay, kiln, fired, mould, facade, mortar, pallet, hue, chimneys, facing brick, handmade, bricklayer, terracotta, reclaimed, fly ash, brick, stock, stack, masonry, paver, tile, yard, thrown, load, blocks, heritage, roof tile, architect, wall, quarry, thousand, sample panel, construction',
    asks: {
      idea: ['What would you press into the wet clay of a new brick: a name, a date or a paw?'],
      problem: ['What would you build from a pile of spare bricks?'],
      choice: ['A brick wall: all one colour, or every brick a bit different?'],
      experience: ['Which brick building do you like to look at?'],
    },
    atWork: {
      work: [
        'Which is harder to match on an old building: the colour of the brick, or its size?',
        'What do you like most about an old brick wall: the colour, the pattern or the wear?',
      ],
      people: [
        'What mark, print or date have you ever found in an old brick?',
        'Who do you know that could lay a dead straight brick wall by eye?',
      ],
    },
  },
  {
    name: 'china and tableware',
    says: [
      'bone china',
      '(stone|earthen) ?ware',
      'porcelain (cup|plate|vase|maker|factory|figurine)',
      '(pottery|ceramics?|tile|tableware|crockery) (factory|works|manufacturer|maker)',
    ],
    clues:
      'glaze, kiln, teapot, hand painted, saucer, backstamp, fired, plate, bowl, mug, porcelain, bone china, stoneware, dinner set, teacup, cup, pottery, dinnerware, pattern, crockery, ceramic, earthenware, decal, vase, dinner service, restaurant, dishwasher safe, clay, side plate, factory shop',
    asks: {
      idea: ['Which pattern would you paint on a plate for your kitchen table?'],
      problem: ['Which plate, cup or bowl would you be sorriest to see broken?'],
      choice: ['Good china at home: for every day, or only for guests?'],
      experience: ['Which plates do you remember from family dinners?'],
    },
    atWork: {
      work: [
        'What makes you turn a plate over to see who made it: shape, colour or weight?',
        'Which matters more in restaurant tableware: how it looks, or how it stacks?',
      ],
      people: [
        "What's the biggest pile of plates you've ever heard crash to the floor?",
        'Which beautifully laid table do you still remember?',
      ],
    },
  },
  {
    name: 'paper mill',
    says: [
      'paper ?(mill|maker|making|machine)',
      '(handmade|recycled|cotton) paper',
      'pulp (mill|and paper)',
      '(tissue|board|cardboard) mill',
    ],
    clues:
      'pulp, reels, fibres, watermark, sheets, recycled, deckle, tonnes, tissue, roll, handmade paper, cotton rag, machine, mould and deckle, gsm, board, cardboard, bamboo, papermaker, stationery, kraft, virgin, fsc, packaging, rag, bagasse, artist, deckle edge, craft, shift',
    asks: {
      idea: ['What would you write on a beautiful sheet of handmade paper?'],
      problem: ['Which piece of paper do you keep although it is on your phone as well?'],
      choice: ['Paper for notes: plain, lined or squared?'],
      experience: ['~What did you fold from paper most as a child: planes, boats or hats?'],
    },
    atWork: {
      work: [
        'What do you still prefer on real paper: lists, notes or letters?',
        "What's hardest to keep steady in papermaking: the water, the fibre or the drying?",
      ],
      people: [
        'What surprised you most the first time you saw a paper machine running?',
        'Which smell or sound from a paper mill or print shop has stayed with you?',
      ],
    },
  },
  {
    name: 'neon signs',
    says: ['neon (sign|bender|bending|light|tube|artist|workshop|lettering)', 'led neon', 'glass bending'],
    clues:
      'glow, tubes, argon, lettering, neon, backboard, retro, led, bent, light, bender, glass, wall, custom, quote, acrylic, pink, bar, dimmer, transformer, logo, flex, wedding, backdrop, handmade, gas, name, salon, bulb, hire, colour, bright',
    asks: {
      idea: ['Which word would you hang on your wall in neon?'],
      problem: ['Which door at your work or home would be easier to find with a neon sign?'],
      choice: ['A neon sign: bright pink, cool blue or warm white?'],
      experience: ['Which neon sign do you remember from a film or a night out?'],
    },
  },
  {
    name: 'enamelware',
    says: [
      'enamel ?ware',
      '(vitreous|porcelain|stove) enamel',
      'enamel (sign|mug|pan|badge|plate|pin)',
      'enamell(er|ing)',
    ],
    clues:
      'mugs, kiln, steel, chips, badges, house number, camping, lettering, enamel, pin, vitreous, fired, sign, plate, enameller, pie dish, cloisonné, powder, copper, lapel, custom, jewellery, rim, kettle, cookware, street sign, tin, pan, coating, artwork, hard enamel, teapot',
    asks: {
      idea: ['Which colour would you choose for an enamel mug or pan?'],
      problem: ['Which pan or jug in your kitchen has to cope with everything?'],
      choice: ['An enamel mug: for camping, or for every day at home?'],
      experience: ['Which old enamel sign, jug or pan do you remember?'],
    },
  },
  {
    name: 'tannery',
    says: [
      'tanner(y|ies)',
      '(vegetable|veg|oak bark|chrome) ?tan(ned|ning)?',
      'hides and skins',
      '(leather|sheepskin) (factory|manufacturer|finishing)',
      'sheepskin',
    ],
    clues:
      'hides, leather, saddlery, bark, grain, tanning, dyed, pits, suede, veg tan, sheepskin, oak bark, vegetable tanned, skin, dye, drum, chrome, bridle, strap, rug, deerskin, belt, craftsman, shoulder, fleece, square foot, upholstery, finishing, bag, effluent',
    asks: {
      idea: ['What would you have made from one good piece of leather?'],
      problem: ['Which leather thing in your family has lasted longest?'],
      choice: ['Leather: smooth and new, or soft and scuffed?'],
      experience: ['Which leather bag, belt or jacket do you remember from your family?'],
    },
    atWork: {
      work: [
        'What tells you that leather is good quality: the smell, the feel or the stitching?',
        'What do people outside the trade understand least about how leather is made?',
      ],
      people: [
        'Which leather thing in your family has been handed down and is still in use?',
        'Which leather bag, belt or pair of boots of yours gets better with age?',
      ],
    },
  },
  {
    name: 'brushes and brooms',
    says: [
      '(brush|broom) ?(maker|making|factory|works|manufacturer)',
      '(industrial|sweeping|shaving|artist|strip) brush',
      'besom',
    ],
    clues:
      'bristle, horsehair, broom, sweeping, tufts, badger, handle, besom, brush, shaving, coir, hog hair, birch, brushmaker, witch, nylon, strip, handmade, roller, wooden, artist, paint, industrial, tampico, paintbrush, sable, dust, yard, conveyor, grass broom, jhadu',
    asks: {
      idea: ['Which household job would you like the perfect brush for?'],
      problem: ['Which corner of your home is hardest to reach with a broom?'],
      choice: ['A broom: soft bristles for indoors, or stiff ones for the yard?'],
      experience: ['Which brush at home could you not do without?'],
    },
  },
  {
    name: 'flags and bunting',
    says: [
      'flag ?(maker|making|manufacturer|shop)',
      'flag ?pole',
      'bunting',
      'pennant',
      '(sewn|printed|custom|feather) flag',
    ],
    clues:
      'banner, sewn, hoist, flying, polyester, parade, toggle, halyard, flags, flagpole, pennant, feather flag, union jack, tricolour, triangle, nation, country, jubilee, printed, fabric, independence day, sewing, wind, street, pride, metres, colours, football, half mast, memorial day, coronation, hand flag',
    asks: {
      idea: ['What would you put on a flag for your own street?'],
      problem: ["What's hardest about hanging bunting straight across a street?"],
      choice: ['To dress a street for a party: flags, or bunting?'],
      experience: ['Which day do you remember with flags or bunting all along the street?'],
    },
  },
  {
    name: 'umbrellas',
    says: [
      'umbrella (maker|repair|factory|shop|stand)',
      '(folding|golf|rain|handmade|windproof|your|my) umbrella',
      'umbrellas',
      'broll(y|ies)',
    ],
    clues:
      'rain, ribs, canopy, windproof, gust, ferrule, showers, brolly, handle, golf, folding, monsoon, parasol, drizzle, wet, spoke, frame, automatic, repair, compact, wooden handle, wind, patio, raincoat, printed, gamp, storm, handmade, dry, stick, clear dome, stand',
    asks: {
      idea: ['Which picture would you like on the inside of your umbrella?'],
      problem: ["What's hardest to keep dry in the rain: your shoes, your bag or your hair?"],
      choice: ['An umbrella: a small one for the bag, or a big one for two?'],
      experience: ['Who did you last share an umbrella with?'],
    },
  },
  {
    name: 'hat maker',
    says: [
      'millin(er|ery)',
      'hat ?(maker|making|shop|factory|works|blocking)',
      '(panama|fedora|trilby|bowler|straw|felt) hat',
      'fascinator',
    ],
    clues:
      'felt, brim, ribbon, races, feathers, blocks, milliner, millinery, fascinator, straw, ladies day, crown, panama, fedora, ascot, trilby, headpiece, bowler, bespoke, cap, trim, sinamay, cowboy hat, cloche, beret, steamed, beaver felt, veil, hatinator',
    asks: {
      idea: ['What would you have a hat made for: a wedding, the races or every day?'],
      problem: ["What's hardest when you buy a hat: the size, the shape or the colour?"],
      choice: ['In the sun: a straw hat with a wide brim, or a cap?'],
      experience: ['Who in your family wore a hat you still remember?'],
    },
  },
  {
    name: 'fabric dyeing',
    says: [
      'dye ?(works|house)',
      '(natural|indigo|plant|fabric|yarn|garment) dye(ing|r|d)?',
      'block ?print(ing|ed)? ?(fabric|textile|cotton)?',
      'batik',
      'tie ?dye',
      'shibori',
    ],
    clues:
      'vat, indigo, cloth, cotton, mordant, madder, dipped, silk, dye, natural dye, block print, tie dye, shibori, garment, colour, resist, bath, yarn, ajrakh, batch, plant dye, linen, textile, dyer, bagru, kalamkari, dyehouse, turmeric, eco print, workshop',
    asks: {
      idea: ['Which old piece of clothing would you dye a new colour?'],
      problem: ['Which colour do you find hardest to match when you dye fabric at home?'],
      choice: ['To dye a plain white shirt: deep indigo, or sunny yellow?'],
      experience: ['Which colour of clothes did you live in as a child?'],
    },
    atWork: {
      work: [
        'What makes the biggest difference to a dye: the water, the cloth or the time?',
        'Which is harder in dyeing: getting the right shade, or matching it again later?',
      ],
      people: [
        "Which piece of dyed or printed cloth do you own that you'd never part with?",
        'Which old piece of clothing would you give a second life with a new colour?',
      ],
    },
  },
  {
    name: 'staff uniforms',
    says: [
      '(staff|hotel|nurse|healthcare|cabin crew|airline|corporate|chef) uniform',
      'uniform (supplier|manufacturer|designer|rental)',
      "chef'?s whites",
    ],
    clues:
      'tunics, embroidered, fabric, pockets, lanyard, apron, badge, scrubs, polo shirt, embroidered logo, chef jacket, blazer, cabin crew, embroidery, nurse, workwear, sizes, hotel, hi-vis, crew, stitching, tailored, corporate wear, rental, garment, front of house, hospitality, cut, wash, housekeeping, shirt, bulk order, fitting',
    asks: {
      idea: ['What would you change first about a uniform: the pockets, the colour or the cut?'],
      problem: ['What never quite fits into a uniform pocket: the phone, the pen or the keys?'],
      choice: ['A work uniform: plain and dark, or bright and easy to spot?'],
      experience: ['Which uniform did you want to wear as a child?'],
    },
    atWork: {
      work: [
        'Which matters more in a staff uniform: looking smart, or feeling comfortable?',
        'What makes a work uniform good to wear all day: the fit, the fabric or the pockets?',
      ],
      people: [
        'Which work uniform were you proudest to put on for the first time?',
        'What did you always carry in the pocket of a uniform you once wore?',
      ],
    },
  },
  {
    name: 'fountain pens',
    says: [
      'fountain pen',
      'pen ?(maker|shop|repair|show|turner)',
      '(gold|steel|flex|italic) nib',
      'pencil (factory|maker)',
      'ink bottle',
    ],
    clues:
      'nibs, ink, handwriting, cartridge, barrel, blotting, graphite, writing, converter, gold nib, pen show, flex, italic, journal, resin, paper, ballpoint, cap, fine, turned, stationery, collector, medium, stub, piston, ebonite, bottle, lathe, vintage, rollerball, handmade, pencil',
    asks: {
      idea: ['Who would you write a letter to with a good fountain pen?'],
      problem: ['~Who in your home or office keeps walking off with the pens?'],
      choice: ['Ink in a fountain pen: classic blue, or something bolder?'],
      experience: ['Which pen or pencil do you remember from your school days?'],
    },
  },
];
