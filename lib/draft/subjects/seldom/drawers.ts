import type { Subject } from '../subject';

/** What hangs on the rail or lies in the drawer, and the days when shops sell it. */
export const drawers: readonly Subject[] = [
  {
    name: 'pyjamas',
    says: ['p(y|a)jama', '(night|sleep|lounge) ?wear', 'night(ie|dress|shirt|gown)', 'onesie'],
    clues:
      'bedtime, brushed cotton, sleep, satin, piping, snuggle, pjs, nightwear, flannel, cotton, loungewear, nightie, onesie, matching, cosy, sleepwear, dressing gown, robe, fleece, christmas eve, bottoms, print, silk, long-sleeve, shortie, nightdress, sizes, bamboo, lounge',
    asks: {
      choice: [
        '+Pyjamas: matching set, old T-shirt or nightdress?',
        '+Pyjamas: soft cotton, cosy flannel or smooth satin?',
        'What matters most in pyjamas: warmth, softness or pockets?',
      ],
      idea: ['Which pattern would you like on a pair of pyjamas?'],
    },
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
      choice: [
        'A bra for every day: soft and simple, smooth under a T-shirt or pretty with lace?',
        'What makes a bra fitting a good one: time, a kind fitter or plenty of choice?',
      ],
      problem: ["What's hardest to find in a bra: the right size, the right straps or the right shape?"],
    },
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
        '+Swimwear for the summer: a one-piece, a bikini or shorts?',
        'Swimwear: bright and bold, or plain and dark?',
        'What matters most in swimwear: comfort, colour or a good fit?',
      ],
      idea: ['Which colour of swimsuit makes you think of summer?'],
    },
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
      choice: [
        '+Which slippers would you choose: sheepskin, felt or memory foam?',
        'Slippers: soft and open at the back, or snug as a boot?',
        'What matters most in slippers: warmth, softness or a firm sole?',
      ],
      idea: ['Which time of day do you like to put your slippers on?'],
    },
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
        'Which hat would you wear on a sunny day: a cap, a straw hat or a bucket hat?',
        'When do you wear a hat: in the cold, in the sun or every day?',
        'On a cold day: a plain woolly hat, or one with a bobble?',
      ],
    },
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
      experience: ['+Gloves or mittens: which keep your hands warmer?'],
      choice: [
        'A winter scarf: plain, striped or tartan?',
        'What matters most to you in a scarf: softness, colour or warmth?',
        'A scarf: wrapped twice, tied in a knot or thrown over the shoulder?',
      ],
    },
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
      choice: [
        '+A tie: plain, striped or patterned?',
        '+Dressing up: a tie, or a bow tie?',
        'Cufflinks: silver, gold or something colourful?',
      ],
      problem: ['~Who ties your tie when it really matters?'],
    },
  },
  {
    name: 'waxed jackets and tweed',
    says: ['wax(ed)? (jacket|coat|cotton)', 'tweed', '(harris|donegal) tweed'],
    clues:
      'woven, corduroy, mill, country, herringbone, elbow patches, hardwearing, rewax, countryside, harris, donegal, shooting, cotton, waterproof, wool, lining, gilet, weave, heritage, coat, cap, waistcoat, country clothing, loom, wax, check, outerwear, breeks, game pocket, moleskin, rugged, hunting',
    asks: {
      choice: [
        '+Which would you choose for a walk in the country: a waxed jacket, or a tweed coat?',
        '+Which colour of tweed do you like best: moss green, heather or brown?',
        'In a country jacket: deep pockets for everything, or a warm lining?',
      ],
      idea: ['Where would you wear a good tweed jacket?'],
    },
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
      idea: ['Which colour of linen would you wear all summer?'],
      choice: [
        'Linen on a hot day: neatly ironed, or proudly crumpled?',
        'Linen: shirt, dress or trousers first?',
        'Where would you wear linen this summer: on holiday, at work or in the garden?',
      ],
    },
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
      choice: [
        '+What would you have embroidered on a christening gown: a name, a date or a flower?',
        'A christening gown: a family heirloom, or a new one to start a tradition?',
        'A christening gown: long and flowing, or short and simple?',
      ],
      idea: ['+Which detail makes a christening gown special: lace, initials or tiny buttons?'],
    },
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
        'Which piece would you add to your wardrobe first: a dress, a coat or good jeans?',
        'Getting dressed: big bold prints, or one strong colour?',
      ],
      experience: ['Which outfit do people always pay you a compliment for?'],
      idea: ['Which colour makes you stand a little taller when you wear it?'],
    },
  },
  {
    name: 'sample sale',
    says: ['(sample|warehouse|seconds|outlet|factory|end of line) (sale|shop)', 'ex display', 'sale rail'],
    clues:
      'reduced, reductions, rails, one offs, ex display, half price, bargain, last few, seconds, warehouse, end of line, clearance, rrp, designer, outlet, discounts, slashed, limited stock, cash only, sizes, doors open, first come, samples, fashion, showroom, bridal gowns, no returns, past season, rock-bottom, prototype',
    asks: {
      idea: [
        '+What would you look for first at a sample sale?',
        'Who would you take with you to a sample sale?',
      ],
      choice: [
        'At a sample sale: coats, shoes or bags first?',
        'At a sale: a list in your hand, or whatever calls your name?',
      ],
    },
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
      choice: [
        'Baby shoes: soft leather, knitted or little trainers?',
        "What matters most in a baby's first shoes: soft soles, a good fit or easy fastening?",
      ],
      idea: [
        'Which colour would you choose for a first pair of baby shoes?',
        'Which animal belongs on the toes of a pair of baby shoes?',
      ],
    },
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
      choice: [
        '+A thank-you present: something to eat, something to keep or a handwritten note?',
        'What would you choose as a thank-you gift: flowers, chocolates or a candle?',
      ],
      idea: ['Who would you most like to say thank you to this week?'],
      problem: ['~Who is the hardest person in your family to buy a present for?'],
    },
    atWork: {
      asks: [
        'A thank-you gift at work: something to eat, something useful or time off?',
        "What's the most thoughtful gift a client or colleague ever gave you?",
        'A thank-you gift for a team: one big treat to share, or something for each person?',
        'What makes a thank-you gift at work feel right: a note, good timing or the choice?',
      ],
    },
  },
];
