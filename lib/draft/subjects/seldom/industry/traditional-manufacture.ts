import type { Subject } from '../../subject';

/** Old factories and makers: what comes from the kiln, the vat and the bench. */
export const traditionalManufacture: readonly Subject[] = [
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
      choice: ['Glass on the table: crystal clear, or bright colours?'],
      problem: ['What must be hardest about making a glass by hand: the heat, the shape or the speed?'],
      experience: ['Which glass, vase or bowl of your grandparents do you remember?'],
    },
    cued: [
      'What would you put on a Christmas tree: a glass *bauble*, a bird or a star?',
      'Which colours would you choose for a *stained glass* window in your hall?',
      'What would you put inside a *paperweight*: a flower, a swirl or a bubble?',
      'What would you pour from a *crystal* decanter?',
    ],
    atWork: {
      asks: [
        'Which glassworks craft would you like to watch: blowing, engraving or cutting?',
        'What would your team make on a day at a glassworks: paperweights, tumblers or baubles?',
        'Which would you choose for a company gift from a glassworks: a bowl, a vase or an ornament?',
        'What matters most in handmade glass: the shape, the colour or the finish?',
      ],
      cued: [
        'Which *hot glass* trick did it take you longest to learn?',
        'What do visitors ask first in front of the *furnace*?',
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
        '+Which brick pattern do you like best: herringbone, basketweave or a classic bond?',
        'A brick wall: all one colour, or every brick a bit different?',
      ],
      experience: ['Which brick building do you like to look at?'],
      problem: ['What would you build from a pile of spare bricks?'],
    },
    cued: [
      'Which looks best on an old house: *reclaimed* brick, new brick or stone?',
      'What did you last make out of *clay*?',
      'Where would you use *terracotta*: on the roof, on the floor or for pots?',
      'How many *chimneys* can you see from your window?',
    ],
    atWork: {
      asks: [
        'Which brick bond do you like best: Flemish, English or stretcher?',
        'Which brick would you choose for a new building: red, buff or dark?',
        'What do you like most about an old brick wall: the colour, the pattern or the wear?',
        'Where would you use brick in a new design: outside, inside or in the garden?',
      ],
      cued: [
        'Which *facing brick* do architects ask to see first: red, buff or grey?',
        'What does a *bricklayer* notice first about a new pallet of bricks?',
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
        '+Good china at home: for every day, or only for guests?',
        '+Tableware: plain white, patterned or a mix?',
      ],
      problem: ['Which plate, cup or bowl would you be sorriest to see broken?'],
      experience: ['Which plates do you remember from family dinners?'],
    },
    cued: [
      'How many *mugs* are in your cupboard, and which one is always picked first?',
      'Which *teapot* do you like: round and brown, painted or glass?',
      'What drink belongs in a fine *bone china* cup: tea, coffee or hot chocolate?',
      'Which colour of *stoneware* would you like for breakfast: blue, cream or green?',
    ],
    atWork: {
      asks: [
        '+What matters most in restaurant tableware: looks, strength or easy stacking?',
        'Which matters more in restaurant tableware: how it looks, or how it stacks?',
        'Which glaze would you choose for a restaurant: white, stone or deep blue?',
        'Which shape of plate shows food off best: round, oval or square?',
      ],
      cued: [
        'Which *pattern* do customers never let you discontinue?',
        'What do hotels look for first in a *dinner set*: stacking, weight or look?',
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
      choice: ['Paper for notes: plain, lined or squared?'],
      idea: ['What would you write on a beautiful sheet of handmade paper?'],
      problem: ['Which piece of paper do you keep although it is on your phone as well?'],
      experience: ['~What did you fold from paper most as a child: planes, boats or hats?'],
    },
    cued: [
      'What do you use *cardboard* for once the parcel is empty?',
      'Which *stationery* could you never have too much of: cards, notebooks or envelopes?',
      '*Recycled* paper: for letters, for notes or for drawings?',
      'What would you wrap in *kraft* paper: a gift, bread or flowers?',
    ],
    atWork: {
      asks: [
        'What do you still prefer on real paper: lists, notes or letters?',
        'Which would you choose for a brochure: recycled, textured or smooth paper?',
        'What matters most in paper for work: recycled fibre, brightness or strength?',
        'Which paper does your workplace use most: office paper, packaging or tissue?',
      ],
      cued: [
        'What do visitors ask when they see the *machine* run for the first time?',
        'Which *packaging* has your team made lighter, and how?',
      ],
    },
  },
  {
    name: 'neon signs',
    says: ['neon (sign|bender|bending|light|tube|artist|workshop|lettering)', 'led neon', 'glass bending'],
    clues:
      'glow, tubes, argon, lettering, neon, backboard, retro, led, bent, light, bender, glass, wall, custom, quote, acrylic, pink, bar, dimmer, transformer, logo, flex, wedding, backdrop, handmade, gas, name, salon, bulb, hire, colour, bright',
    asks: {
      idea: [
        '+Which song lyric would look great in neon?',
        '+Which room would you light up with a neon sign?',
        '+Who do you know who would love their name in neon?',
        '+Which colour would you choose for your name in neon?',
        '+What would you write in neon for a party or a wedding?',
      ],
      choice: ['+What would your neon sign be: a word, a name or a picture?'],
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
      idea: ['+Which colour would you choose for an enamel mug or pan?'],
      choice: [
        '+Which would you use most: an enamel mug, a pie dish or a roasting tin?',
        '+An enamel mug: for camping, or for every day at home?',
      ],
      experience: ['Which old enamel sign, jug or pan do you remember?'],
    },
    cued: [
      'What do you drink from an enamel *mug* outdoors: tea, cocoa or soup?',
      'Which word or number would you put on an enamel *sign* by the door?',
      'What would you bake in an enamel *pie dish*?',
      'What would you have on an enamel *badge*: a bird, a flag or a joke?',
    ],
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
        'Leather: smooth and new, or soft and scuffed?',
      ],
      idea: ['What would you have made from one good piece of leather?'],
      problem: ['Which leather thing in your family has lasted longest?'],
    },
    cued: [
      'What would you have made from thick *bridle* leather: a belt, a lead or a bag?',
      'Where would you lay a *sheepskin*: chair, bed or car seat?',
      'Which colour of *suede* would you wear: tan, navy or green?',
      'Which do you love most about *leather*: the smell, the feel or the sound?',
    ],
    atWork: {
      asks: [
        'What tells you that leather is good quality: the smell, the feel or the stitching?',
        'Which leather bag, belt or pair of boots of yours gets better with age?',
        'What do people outside the trade understand least about how leather is made?',
        'Which finish would you choose for leather goods: natural, waxed or polished?',
      ],
      cued: [
        'Which question about *veg tan* do makers ask you most?',
        'What should a visitor see first in a *tannery*: pits, drums or the drying loft?',
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
      choice: ['A broom: soft bristles for indoors, or stiff ones for the yard?'],
      problem: ['Which corner of your home is hardest to reach with a broom?'],
      experience: ['Which brush at home could you not do without?'],
    },
    cued: [
      'Which *paint* job at home would you like a really good brush for?',
      "*Shaving* with a brush: once a day, on Sundays or only at the barber's?",
      'Which *handmade* brush would you give somebody as a present?',
      'A *witch* broom at Halloween: ride it, sweep with it or hang it up?',
    ],
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
      choice: [
        'To dress a street for a party: flags, or bunting?',
        'Which event would you hang flags for: a birthday, a wedding or a big match?',
      ],
      idea: ['What would you put on a flag for your own street?'],
      experience: ['Which day do you remember with flags or bunting all along the street?'],
    },
    cued: [
      '*Union Jack*, a local flag or plain colours: which would you hang for a village day?',
      'Which *parade* would you carry a flag in?',
      '*Flagpole* in the garden: what would you fly on an ordinary Tuesday?',
      '*Jubilee*, festival or birthday: what would you hang bunting for first?',
    ],
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
        '+An umbrella: a small one for the bag, or a big one for two?',
        '+An umbrella: plain black, bright or patterned?',
      ],
      idea: ['Which picture would you like on the inside of your umbrella?'],
      problem: ["What's hardest to keep dry in the rain: your shoes, your bag or your hair?"],
    },
    cued: [
      'What would your umbrella *handle* be shaped like: a duck, a crook or a plain knob?',
      'What do you like to do on a *monsoon* or rainy afternoon?',
      'What colour would you choose for a *golf* umbrella?',
      'Where would you sit under a *parasol* right now?',
    ],
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
      choice: [
        '+Which hat would you have made: a fedora, a fascinator or a wide-brimmed straw?',
        'In the sun: a straw hat with a wide brim, or a cap?',
      ],
      idea: ['What would you have a hat made for: a wedding, the races or every day?'],
      problem: ["What's hardest when you buy a hat: the size, the shape or the colour?"],
    },
    cued: [
      'What would you wear to the *races*: a wide brim, a fascinator or a top hat?',
      'Who in your family could carry off a *fascinator*?',
      'Which film star wore a *fedora* best?',
      'What would you put on a *felt* hat: a feather, a ribbon or a pin?',
    ],
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
      idea: ['+Which old piece of clothing would you dye a new colour?'],
      choice: [
        'To dye a plain white shirt: deep indigo, or sunny yellow?',
        'Which dyeing technique would you try first: tie-dye, batik or shibori?',
      ],
      problem: ['Which colour do you find hardest to match when you dye fabric at home?'],
    },
    cued: [
      'What would you *tie-dye*: a T-shirt, a pillowcase or socks?',
      'Which plant or food would you use for a *natural dye*: onion skins, beetroot or turmeric?',
      'What would you print first in a *block print* class: a scarf, napkins or a bag?',
      'Which shade of *indigo* do you like best: pale sky, denim or almost black?',
    ],
    atWork: {
      asks: [
        '+What matters most in dyed fabric: even colour, fastness or natural dyes?',
        'Which is harder in dyeing: getting the right shade, or matching it again later?',
        'What makes the biggest difference to a dye: the water, the cloth or the time?',
        'Which old piece of clothing would you give a second life with a new colour?',
      ],
      cued: [
        'Which colour in a *batch* is hardest to repeat exactly?',
        'Which *natural dye* question do buyers ask most: fastness, price or source?',
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
      choice: ['A work uniform: plain and dark, or bright and easy to spot?'],
      idea: ['What would you change first about a uniform: the pockets, the colour or the cut?'],
      problem: ['What never quite fits into a uniform pocket: the phone, the pen or the keys?'],
      experience: ['Which uniform did you want to wear as a child?'],
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
        '+Where does a work uniform most need a pocket?',
        '+Who should have the last word on a new staff uniform?',
        '+What should be easiest about staff uniforms: ordering, sizing or washing?',
        'What makes a work uniform good to wear all day: the fit, the fabric or the pockets?',
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
        '+Which ink would you try first: deep blue, green or violet?',
        '+What do you write with a fountain pen: letters, a diary or lists?',
        '+Ink in a fountain pen: classic blue, or something bolder?',
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
