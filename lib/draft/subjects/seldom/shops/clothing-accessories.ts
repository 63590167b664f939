import type { Subject } from '../../subject';

/** What hangs on the rail or lies in the drawer, and the days when shops sell it. */
export const clothingAccessories: readonly Subject[] = [
  {
    name: 'pyjamas',
    says: ['p(y|a)jama', '(night|sleep|lounge) ?wear', 'night(ie|dress|shirt|gown)', 'onesie'],
    clues:
      'bedtime, brushed cotton, sleep, satin, piping, snuggle, pjs, nightwear, flannel, cotton, loungewear, nightie, onesie, matching, cosy, sleepwear, dressing gown, robe, fleece, christmas eve, bottoms, print, silk, long-sleeve, shortie, nightdress, sizes, bamboo, lounge',
    asks: {
      choice: [
        '+Pyjamas: soft cotton, cosy flannel or smooth satin?',
        '+Pyjamas: matching set, old T-shirt or nightdress?',
      ],
      idea: ['Which pattern would you like on a pair of pyjamas?'],
      experience: ['At what time do you change into pyjamas on a winter Sunday?'],
    },
    cued: [
      '*Matching* pyjamas: for the whole family, for the couple or for you and the dog?',
      'When do new *Christmas Eve* pyjamas get unwrapped in your house: after tea, or at bedtime?',
      'What goes best with a *dressing gown* on a slow morning: coffee, a paper or a film?',
      'How do you like *brushed cotton* at night: checks, stripes or plain?',
    ],
  },
  {
    name: 'bra fitting',
    says: [
      'bra',
      'bra fitt(er|ing)',
      '(nursing|mastectomy) bra',
      'lingerie',
      '(under|shape) ?wear',
      'boxer shorts',
      'hosiery',
      'tights',
    ],
    clues:
      'cup, band, support, fitters, lace, briefs, comfort, seamless, lingerie, cup size, underwire, back size, strap, bust, nursing, mastectomy, sports bra, knickers, bralette, appointment, shapewear, t-shirt bra, dd, balcony, wire-free, size chart, measured, boutique, maternity, fuller bust',
    asks: {
      idea: ['+What matters most to you in a bra: comfort, support or a little lace?'],
      choice: ['A bra: smooth and plain, or with a little lace?'],
      problem: ["What's hardest to find in a bra: the right size, the right straps or the right shape?"],
      experience: ['What did you learn at your first bra fitting?'],
    },
    cued: [
      'What makes the best *sports bra*: a firm hold, soft fabric or wide straps?',
      '*Lace*: for every day, or for special days?',
      'How often do you check your bra *size*: every year, now and then or when you remember?',
      '*T-shirt bra* or soft bralette: which do you reach for at the weekend?',
    ],
  },
  {
    name: 'swimwear',
    says: [
      'swim ?(wear|suit|shorts|trunks|shop)',
      'bikini',
      '(bathing|swimming) (suit|costume|trunks)',
      'tankini',
      'burkini',
      'rash (vest|guard)',
      'swim (cap|goggles)',
      'goggles',
    ],
    clues:
      'beach, pool, poolside, upf, chlorine, briefs, bikini, swimsuit, trunks, one-piece, costume, board shorts, holiday, rash vest, tankini, goggles, swim, summer, sarong, bathers, togs, upf 50, cossie, tummy control, kaftan, chlorine-resistant, lycra, halterneck, high-waisted, sizes, burkini',
    asks: {
      choice: [
        '+Swimwear: bright and bold, or plain and dark?',
        'Swimwear patterns: stripes, flowers or one plain colour?',
        'Where would you wear new swimwear first: at the beach, the pool or the lake?',
      ],
      idea: ['Which colour of swimsuit makes you think of summer?'],
    },
    cued: [
      'A *bikini*: a matching set, or a mix of two patterns?',
      'What do you like about a *one-piece*: the cut, the colour or the comfort?',
      'What would you wear over a swimsuit on the way to the sea: a *sarong*, a shirt or shorts?',
      'Swim *trunks*: short and bright, or long and plain?',
    ],
  },
  {
    name: 'slippers',
    says: [
      'slipper',
      '(sheepskin|felt|moccasin|house|fluffy|wool) (slipper|slippers|boots)',
      'house shoes',
      'babouches',
      'slipper (sale|box|socks)',
    ],
    clues:
      'sole, toes, lined, mules, feet, warm, memory foam, sheepskin, cosy, felt, wool, fluffy, moccasin, warm feet, suede, rubber sole, comfy, indoor, non-slip, house shoes, footwear, winter, booties, size 6, shearling, leather, fleece, cold floors, handmade, babouche',
    asks: {
      idea: ['+What colour would your next slippers be?'],
      experience: [
        '+Who in your house is never without slippers?',
        '+How do you know that it is time for new slippers?',
      ],
      choice: [
        '+How do you wear your slippers: with socks or on bare feet?',
        '+What do you look for in new slippers: warmth, comfort or looks?',
        '+Where do your slippers live: by the bed, by the door or under the sofa?',
      ],
    },
    cued: [
      'How do you like *sheepskin*: in a slipper, on a chair or on the floor?',
      'Which colour would you choose for *felt* slippers?',
      'When do your *warm feet* feel best: after a walk, in bed or by the fire?',
      'Which do you choose for winter at home: *moccasins*, booties or thick socks?',
    ],
  },
  {
    name: 'hats and caps',
    says: [
      '(bobble|sun|straw|woolly|bucket|panama|felt|baseball|flat|winter|wool|bush|cowboy) (hat|cap)',
      'beanie',
      'trilby',
      'fedora',
      'beret',
      '(hat|cap) (shop|brand|stall)',
      'headwear',
      'pom ?pom hat',
    ],
    clues:
      'brim, peak, bobble, hats, straw, crown, knitted, feather, beanie, fedora, panama, baseball cap, wool, felt, milliner, trilby, sun protection, bucket, flat cap, snapback, headwear, embroidered, trucker, pom-pom, cowboy, visor, tweed, one size, upf',
    asks: {
      idea: ['+Which kind of hat suits you: cap, beanie or big straw brim?'],
      choice: [
        'On a cold day: a plain woolly hat, or one with a bobble?',
        'Which hat would you wear on a sunny day: a cap, a straw hat or a bucket hat?',
      ],
      problem: ["What's trickiest about wearing a hat: the size, the wind or the hair after?"],
    },
    cued: [
      'Where do you wear a *straw* hat: on the beach, in the garden or at a wedding?',
      'What colour of *beanie* goes with everything you own?',
      'How do you wear a *baseball cap*: peak forward, backward or never?',
      'Which outfit goes best with a *flat cap*: tweed, denim or a good coat?',
    ],
  },
  {
    name: 'scarves and gloves',
    says: [
      '(silk|wool|cashmere|woven|winter|lambswool|printed|football) scar(f|ves)',
      '(leather|driving|winter|gardening|knitted|touchscreen|sheepskin|wool) (glove|mitten)',
      'mitten',
      '(shawl|pashmina|snood|stole)s?',
      'hand ?warmer',
      'gloves and scarves',
    ],
    clues:
      'woven, fringe, drape, wrap, lined, silk, cashmere, wool, lambswool, knitted, mittens, accessories, winter, leather, warm, soft, snood, shawl, merino, touchscreen, tartan, cosy, alpaca, pashmina, pattern, gift box, cold hands, fingerless, stole, print',
    asks: {
      choice: [
        'A scarf: wrapped twice, tied in a knot or thrown over the shoulder?',
        'A winter scarf: plain, striped or tartan?',
      ],
      problem: ['What goes missing first every winter: gloves or scarf?'],
      idea: ['Which colour of scarf would brighten up your coat?'],
    },
    cued: [
      '*Silk* scarf: round the neck, in the hair or on the handle of a bag?',
      'Which feels softer to you in a scarf: *cashmere* or merino?',
      'Which *tartan* colours would you choose for a winter scarf?',
      'Which keeps your fingers warmer: *mittens* or gloves?',
    ],
  },
  {
    name: 'ties and cufflinks',
    says: [
      'cuff ?link',
      '(bow|silk|knitted|club|school|wool|wedding) tie',
      '(tie|cravat) (pin|clip|bar|shop)',
      'bow ?tie',
      'pocket square',
      'braces for men',
      'necktie',
      'waistcoat',
    ],
    clues:
      'silk, knot, collar, shirt, gents, suit, double cuff, dapper, bow tie, groom, pocket square, menswear, tie clip, wedding, accessories, gentleman, cravat, knitted, sterling silver, engraved, waistcoat, woven, necktie, groomsmen, braces, windsor, personalised, paisley, regimental, father, handkerchief',
    asks: {
      choice: ['+Dressing up: a tie, or a bow tie?', '+A tie: plain, striped or patterned?'],
      idea: ['Which occasion would you love to put on a really good tie for?'],
      problem: ['~Who ties your tie when it really matters?'],
    },
    cued: [
      'Which colour of *bow tie* would you pick for a party?',
      'A *pocket square*: matching the tie, or quite different from it?',
      'Which letters, date or picture would you have put on a pair of *cufflinks*?',
      'What should a *groom* wear round his neck: a tie, a bow tie or nothing at all?',
    ],
  },
  {
    name: 'waxed jackets and tweed',
    says: ['wax(ed)? (jacket|coat|cotton)', 'tweed', '(harris|donegal) tweed'],
    clues:
      'woven, corduroy, mill, country, herringbone, elbow patches, hardwearing, rewax, countryside, harris, donegal, shooting, cotton, waterproof, wool, lining, gilet, weave, heritage, coat, cap, waistcoat, country clothing, loom, wax, check, outerwear, breeks, game pocket, moleskin, rugged, hunting',
    asks: {
      experience: [
        'Who in your family looked good in tweed?',
        'Which walk is made for a good country jacket?',
        'What lives in the pockets of your favourite coat?',
      ],
      choice: ['Which old coat or jacket could you never part with?'],
    },
    cued: [
      'Which *tweed* pattern do you like best: herringbone, check or plain?',
      'When is the right time to *rewax* a jacket: spring, autumn or when the rain gets in?',
      'Where would you wear a *waistcoat*: to a wedding, to the pub or every day?',
      'Which colour of *corduroy* would you choose: mustard, green or brown?',
    ],
  },
  {
    name: 'linen clothes',
    says: [
      'linen (dress|shirt|trousers|suit|clothing|set|top|shorts|co ?ord)',
      '(organic|pima) cotton (clothing|dress|shirt|basics|top|tee)',
      '(hemp|bamboo) clothing',
      'slow fashion',
      'capsule wardrobe',
      'co ?ord set',
    ],
    clues:
      'breathable, creases, fabric, loose, timeless, gots, shirt, dress, summer, natural fibre, cotton, trousers, european flax, lightweight, garment, relaxed fit, handmade, wrap, organic, wardrobe, midi, sizes, shades, natural, resort wear, flax, oversized, crisp, co-ord, slow fashion, neutral',
    asks: {
      idea: ['+Which colour of linen would you wear all summer?'],
      choice: [
        'Linen on a hot day: neatly ironed, or proudly crumpled?',
        'What do you love most about linen: the cool feel, the texture or the loose fit?',
      ],
      problem: ["What's trickiest about linen: ironing it, packing it or choosing the colour?"],
    },
    cued: [
      'Where would you wear a *linen dress* first: to a wedding, on a holiday or at the office?',
      'How do you wear a *linen shirt*: buttoned up, open over a t-shirt or with sleeves rolled?',
      'Which shoes go best with wide linen *trousers*: sandals, trainers or loafers?',
      'Which do you pick from a rail of linen: a *natural* shade or a bright one?',
    ],
  },
  {
    name: 'christening gowns',
    says: [
      '(christening|baptism|naming day|communion) (gown|dress|robe|outfit|gift|cake|shawl|veil|suit)',
      '(first|holy) communion (dress|outfit|suit|veil|gift)',
      'heirloom (gown|shawl)',
      'page ?boy outfit',
    ],
    clues:
      "lace, godparents, smocked, bonnet, ivory, embroidered, silver, heirloom, baptism, baby, silk, naming day, satin, communion, church, dress, robe, shawl, blessing, boy's romper, veil, keepsake, handmade, god-daughter, tulle, booties, outfit, priest, petticoat",
    asks: {
      idea: ['+Which detail makes a christening gown special: lace, initials or tiny buttons?'],
      choice: [
        '+What would you have embroidered on a christening gown: a name, a date or a flower?',
        '+A christening gown: a family heirloom, or a new one to start a tradition?',
      ],
      experience: ['Which piece of baby clothing has your family kept?'],
    },
    cued: [
      'Who would you ask to be a *godparent*: a friend, a sister or a favourite cousin?',
      "*Satin*, silk or cotton: which would you choose for a baby's special day?",
      'What would you embroider on a *shawl* for a new baby?',
      'What would you dress a baby in for a *naming day*: white, a colour or something knitted?',
    ],
  },
  {
    name: 'curvy fashion',
    says: [
      '(plus|curve) (size|fashion|range|collection|model)',
      '(size|size) (sixteen|18|20|22|24) (to|and|plus|upwards)',
      'curv(e|y) (collection|women|edit|fashion|range)',
      '(inclusive|extended) sizing',
      '(petite|tall) (range|collection|fashion|fit)',
    ],
    clues:
      'flattering, dresses, prints, stretch, boutique, silhouette, plus size, sizes 16, curves, dress, body positive, size-inclusive, model, jeans, size 24, tunic, stretchy, try-on, confidence, haul, midi, outfit, figure, extended sizes, comfy, wrap dress, elasticated, top, fits up to, denim, wardrobe',
    asks: {
      choice: [
        '+Which dress shape do you like best: wrap, maxi or A-line?',
        'Getting dressed: big bold prints, or one strong colour?',
      ],
      experience: ['Which outfit do people always pay you a compliment for?'],
      idea: ['Which colour makes you stand a little taller when you wear it?'],
    },
    cued: [
      'Where would you wear a new *dress* first: a dinner, a wedding or work?',
      'Your *jeans*: high waist and wide leg, or slim and stretchy?',
      'What would you wear with a long *tunic*: leggings, jeans or bare legs?',
      'A *midi* skirt: with trainers, boots or heels?',
    ],
  },
  {
    name: 'sample sale',
    says: ['(sample|warehouse|seconds|outlet|factory|end of line) (sale|shop)', 'ex display', 'sale rail'],
    clues:
      'reduced, reductions, rails, one offs, ex display, half price, bargain, last few, seconds, warehouse, end of line, clearance, rrp, designer, outlet, discounts, slashed, limited stock, cash only, sizes, doors open, first come, samples, fashion, showroom, bridal gowns, no returns, past season, rock-bottom, prototype',
    asks: {
      experience: ['+Which bargain made you smile all the way home?'],
      choice: [
        '+At a sale: a list in your hand, or whatever calls your name?',
        'What catches your eye first at a sale: colour, label or quality?',
      ],
      idea: ['Which wish-list item would you love to spot at a sample sale?'],
    },
    cued: [
      'What would you hope to find among *ex display* pieces: a sofa, a lamp or a coat?',
      'Which *designer* piece would you try on just for fun?',
      'Who do you take with you to a *clearance* sale: a friend, a sister or nobody at all?',
      'What do you buy most happily as *end of line*: shoes, fabric or kitchen things?',
    ],
  },
  {
    name: 'baby shoes',
    says: [
      '(baby|pram|first|toddler|soft sole|crawling) (shoes|booties|moccasins)',
      'first walker',
      'bootees',
      '(baby|toddler) (feet|boots)',
    ],
    clues:
      'leather, toes, first steps, crawlers, fitting, elastic, tiny, soft sole, toddler, walking, pram, feet, booties, crawling, moccasins, newborn, anti-slip, suede, barefoot, velcro, first walkers, little ones, handmade, cruising, months, cotton, laces, measured, gift box, wobbly, nursery',
    asks: {
      experience: [
        "+What did you do with your little one's first shoes?",
        '+Who bought the first pair of shoes for your little one?',
      ],
      idea: ['+Where would your little one toddle first in new shoes?'],
      choice: [
        '+What do you look for in baby shoes: softness, grip or a good fit?',
        "+Where did your little one take those first steps: at home, in the park or at grandma's?",
      ],
    },
    cued: [
      "Which surface is best for a baby's *first steps*: grass, carpet or a wooden floor?",
      'What colour of *leather* would you choose for a first pair of baby shoes?',
      'What do you give a *newborn* first: little shoes, a hat or a blanket?',
      'Which way of *crawling* makes you smile most: on the tummy, backwards or bottom first?',
    ],
  },
  {
    name: 'thank-you gifts',
    says: [
      '(teacher|thank you|leaving|coach|end of (term|year)|secret santa|stocking filler|host|hostess|get well|new home|housewarming) (gift|present)',
      'gift for (teacher|him|her|dad|mum|grandparents|the host)',
      'stocking filler',
      'secret santa',
      'letterbox gift',
    ],
    clues:
      'wrapped, ribbon, thoughtful, hamper, personal message, little something, gift box, teacher, end of term, candle, mug, chocolates, personalised, present, keyring, hostess, appreciation, bouquet, treat, coach, gift bag, handmade, stocking filler, voucher, engraved, bath bombs, nurse, leaving, secret santa',
    asks: {
      experience: [
        '+Who deserves a thank-you gift from you?',
        '+Which little present meant more to you than a big one?',
      ],
      choice: [
        '+What makes a small gift feel special: the wrapping, the message or the thought?',
        '+A thank-you present: something to eat, something to keep or a handwritten note?',
      ],
      problem: ['~Who is the hardest person in your family to buy a present for?'],
    },
    cued: [
      'What would you put into a thank-you present for a *teacher*?',
      'Which scent would you choose for a thank-you *candle*?',
      'What belongs in a *hamper* that says thank you properly?',
      'Which words would you have put on a *personalised* mug for a friend?',
    ],
    atWork: {
      asks: [
        'Which thank-you gift would you send a client: a hamper, a plant or a book?',
        "What's the most thoughtful gift a client or colleague ever gave you?",
        'A thank-you gift at work: something to eat, something useful or time off?',
        'When does a thank-you gift mean most at work: after a project, at year end or as a surprise?',
      ],
      cued: [
        'Which thank-you gift from an *employer* did people in your team really use?',
        'What do you write in a *card* to a client at the end of a good project?',
      ],
    },
  },
];
