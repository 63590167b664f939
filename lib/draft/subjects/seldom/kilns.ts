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
      idea: ['+What would you like to blow from hot glass: a vase, a bowl or an ornament?'],
      choice: [
        'Glass on the table: crystal clear, or bright colours?',
        'What would you most like to see in a glassworks: the blowing, the cutting or the colouring?',
        'Which glass would you choose for your table: clear, blue or green?',
      ],
    },
    atWork: {
      asks: [
        'What matters most in handmade glass: the shape, the colour or the finish?',
        'Which would you choose for a company gift from a glassworks: a bowl, a vase or an ornament?',
        'Which piece of handmade glass at home would you hate to break?',
        'Which takes more years to learn in a glassworks: the blowing, or the finishing?',
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
      choice: [
        'Which colour of brick do you like best: red, yellow or grey?',
        'What would you build in brick first: a wall, a barbecue or an arch?',
        'Brick indoors: left bare, or painted white?',
      ],
      idea: ['What would you press into the wet clay of a new brick: a name, a date or a paw?'],
    },
    atWork: {
      asks: [
        'Which brick would you choose for a new building: red, buff or dark?',
        'What do you like most about an old brick wall: the colour, the pattern or the wear?',
        'What matters most in a brick: colour, strength or texture?',
        'Which is harder to match on an old building: the colour of the brick, or its size?',
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
      choice: [
        '+Tableware: plain white, patterned or a mix?',
        '+Good china at home: for every day, or only for guests?',
      ],
      idea: ['Which colour would you choose for a new set of plates?'],
      problem: ['Which plate, cup or bowl would you be sorriest to see broken?'],
    },
    atWork: {
      asks: [
        '+What matters most in restaurant tableware: looks, strength or easy stacking?',
        'Which shape of plate shows food off best: round, oval or square?',
        'Which matters more in restaurant tableware: how it looks, or how it stacks?',
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
      choice: [
        'Which paper do you like best to write on: smooth, textured or recycled?',
        'What do you still write by hand: letters, lists or a diary?',
        'Paper for notes: plain, lined or squared?',
      ],
      experience: ['~What did you fold from paper most as a child: planes, boats or hats?'],
    },
    atWork: {
      asks: [
        '+What matters most in paper for work: recycled fibre, brightness or strength?',
        'What do you still prefer on real paper: lists, notes or letters?',
        'Which paper does your workplace use most: office paper, packaging or tissue?',
        "What's hardest to keep steady in papermaking: the water, the fibre or the drying?",
      ],
    },
  },
  {
    name: 'neon signs',
    says: ['neon (sign|bender|bending|light|tube|artist|workshop|lettering)', 'led neon', 'glass bending'],
    clues:
      'glow, tubes, argon, lettering, neon, backboard, retro, led, bent, light, bender, glass, wall, custom, quote, acrylic, pink, bar, dimmer, transformer, logo, flex, wedding, backdrop, handmade, gas, name, salon, bulb, hire, colour, bright',
    asks: {
      idea: ['+Which word would you hang on your wall in neon?'],
      choice: [
        'Where would you hang a neon sign: the kitchen, the bar or the bedroom?',
        'Neon sign: a word, a picture or a name?',
        'Which colour of neon do you like best: pink, blue or yellow?',
      ],
    },
    cued: [
      'Which words would you light up at a *wedding* in neon?',
      'What should a neon sign above a good *bar* say?',
      'Which *logo* looks best in neon: a name, an animal or a single letter?',
      'Which *quote* would you like to read in neon every morning?',
      'Real *glass* tubes or LED: which glow do you like best?',
      'Which corner of your *home* would glow nicely with a neon sign?',
      'What should the neon in a *shop window* say to make you step inside?',
      'Which *retro* sign from your childhood would you bring back?',
    ],
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
      choice: [
        '+Which would you use most: an enamel mug, a pie dish or a roasting tin?',
        'An enamel mug: for camping, or for every day at home?',
        'Where do you like to drink from an enamel mug: by a campfire, in the garden or at home?',
      ],
      idea: ['+Which colour would you choose for an enamel mug or pan?'],
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
      choice: [
        '+What do you love most about good leather: the smell, the feel or how it ages?',
        'Which leather would you choose for a bag: black, tan or deep red?',
        'Leather by your side every day: a bag, a belt or a wallet?',
      ],
      idea: ['What would you have made from one good piece of leather?'],
    },
    atWork: {
      asks: [
        'What tells you that leather is good quality: the smell, the feel or the stitching?',
        'Which leather bag, belt or pair of boots of yours gets better with age?',
        'Which finish would you choose for leather goods: natural, waxed or polished?',
        'What matters most in leather for a product: feel, strength or colour?',
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
      choice: [
        'What matters most in a broom: the bristles, the handle or the width?',
        'A broom: soft bristles for indoors, or stiff ones for the yard?',
        'Which brush do you use most at home: broom, scrubbing brush or dustpan?',
      ],
      idea: ['Which household job would you like the perfect brush for?'],
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
      idea: [
        'Which colours would you choose for bunting?',
        'What would you put on a flag for your own street?',
      ],
      choice: ['Where would you hang bunting: in the garden, across the street or in the kitchen?'],
      experience: ['Which occasion calls for flags and bunting where you live?'],
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
      choice: [
        '+An umbrella: plain black, bright or patterned?',
        '+An umbrella: a small one for the bag, or a big one for two?',
        'What matters most to you in an umbrella: size, strength or weight?',
      ],
      idea: ['Which picture would you like on the inside of your umbrella?'],
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
      idea: [
        'What would you have a hat made for: a wedding, the races or every day?',
        'Which occasion would you most like to wear a hat to?',
      ],
      choice: ['What would you have on your hat: a ribbon, a feather or a flower?'],
      problem: ["What's hardest when you buy a hat: the size, the shape or the colour?"],
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
      choice: [
        '+Which natural dye would you like to try: indigo, madder or onion skins?',
        'What would you dye first: a scarf, a shirt or a set of napkins?',
      ],
      idea: [
        'Which old piece of clothing would you dye a new colour?',
        'Which colour would you dye a plain cotton shirt?',
      ],
    },
    atWork: {
      asks: [
        '+What matters most in dyed fabric: even colour, fastness or natural dyes?',
        'Which is harder in dyeing: getting the right shade, or matching it again later?',
        'What makes the biggest difference to a dye: the water, the cloth or the time?',
        'Which would you choose for a new textile line: natural dyes, bold colours or soft tones?',
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
      choice: [
        'A work uniform: plain and dark, or bright and easy to spot?',
        'Which colour would you choose for a work uniform: navy, green or black?',
        'What matters most in a uniform: comfort, looks or pockets?',
      ],
      idea: ['What would you change first about a uniform: the pockets, the colour or the cut?'],
    },
    cued: [
      'Which *pockets* do you use most at work: chest, hip or sleeve?',
      'What suits a small café better as an *apron*: plain, striped or denim?',
      'Which colour of *scrubs* would you pick: navy, green or something cheerful?',
      'What hangs on your *lanyard*: a badge, keys or a pin you like?',
      'Which *polo shirt* colour suits a team: black, blue or bottle green?',
      'Where would you put an *embroidered* name: on the chest, the sleeve or the back?',
      'Which *hotel* uniform from a film would you like to wear for a day?',
      'How do you like a *tunic*: zipped, buttoned or pulled over the head?',
    ],
    atWork: {
      asks: [
        'What makes a work uniform good to wear all day: the fit, the fabric or the pockets?',
        'What matters most when choosing staff uniforms: comfort, smart looks or easy washing?',
        'Which matters more in a staff uniform: looking smart, or feeling comfortable?',
        'Which work uniform were you proudest to put on for the first time?',
      ],
      cued: [
        'What do staff ask for first in new *workwear*: fit, pockets or warmth?',
        'Which part of a *hi-vis* kit wears out first?',
        'How do you settle *sizes* for a new team: a fitting day, a chart or a test set?',
        'Which *badge* works best on a busy floor: first name, full name or role?',
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
      choice: [
        '+What do you write with a fountain pen: letters, a diary or lists?',
        '+Which ink would you try first: deep blue, green or violet?',
        'Ink in a fountain pen: classic blue, or something bolder?',
      ],
      idea: ['Who would you write a letter to with a good fountain pen?'],
    },
    cued: [
      'Which *nib* would you choose: fine, medium or broad?',
      'Which colour of *ink* would you fill a pen with for a letter of thanks?',
      "How would you describe your *handwriting*: neat, loopy or doctor's?",
      'Which *journal* would you start with a new pen: travel, recipes or days?',
      'Which *paper* do you like best to write on: smooth, textured or squared?',
      'Filling a pen: *cartridge*, converter or straight from the bottle?',
      'Who taught you to write with an *italic* pen or in your best hand?',
      'What would you look at first at a *pen show*: old pens, new inks or papers?',
    ],
  },
];
