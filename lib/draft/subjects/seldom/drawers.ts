import type { Subject } from '../subject';

/** What hangs on the rail or lies in the drawer, and the days when shops sell it. */
export const drawers: readonly Subject[] = [
  {
    name: 'pyjamas',
    says: ['p(y|a)jama', '(night|sleep|lounge) ?wear', 'night(ie|dress|shirt|gown)', 'onesie'],
    clues:
      'bedtime, brushed cotton, sleep, satin, piping, snuggle, pjs, nightwear, flannel, cotton, loungewear, nightie, onesie, matching, cosy, sleepwear, dressing gown, robe, fleece, christmas eve, bottoms, print, silk, long-sleeve, shortie, nightdress, sizes, bamboo, lounge',
    asks: {
      idea: ['Which pattern would you like on a pair of pyjamas?'],
      problem: ['On which day of the week is it hardest to get out of your pyjamas?'],
      choice: ['Pyjamas: soft cotton, cosy flannel or smooth satin?'],
      experience: ['At what time do you change into pyjamas on a winter Sunday?'],
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
      idea: ['What matters most to you in a bra: comfort, support or a little lace?'],
      problem: ["What's hardest to find in a bra: the right size, the right straps or the right shape?"],
      choice: ['A bra: smooth and plain, or with a little lace?'],
      experience: ['What did you learn at your first bra fitting?'],
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
      idea: ['Which colour of swimsuit makes you think of summer?'],
      problem: ["What's trickiest about buying a swimsuit: the size, the cut or the colour?"],
      choice: ['Swimwear: bright and bold, or plain and dark?'],
      experience: ['Which swimsuit do you remember from when you were small?'],
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
      idea: ['Which time of day do you like to put your slippers on?'],
      problem: ['Who in your house is always hunting for their slippers?'],
      choice: ['Slippers: soft and open at the back, or snug as a boot?'],
      experience: ['Who in your family has worn the same slippers for years?'],
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
      idea: ['Which kind of hat suits you: cap, beanie or big straw brim?'],
      problem: ["What's trickiest about wearing a hat: the size, the wind or the hair after?"],
      choice: ['On a cold day: a plain woolly hat, or one with a bobble?'],
      experience: ['Which hat did a grown-up make you wear as a child?'],
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
      idea: ['Which colour of scarf would brighten up your coat?'],
      problem: ['What goes missing first every winter: gloves or scarf?'],
      choice: ['A scarf: wrapped twice, tied in a knot or thrown over the shoulder?'],
      experience: ['Who knitted your first scarf or mittens?'],
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
      idea: ['Which occasion would you love to put on a really good tie for?'],
      problem: ['~Who ties your tie when it really matters?'],
      choice: ['Dressing up: a tie, or a bow tie?'],
      experience: ['Who taught you to tie a tie or a bow?'],
    },
  },
  {
    name: 'waxed jackets and tweed',
    says: ['wax(ed)? (jacket|coat|cotton)', 'tweed', '(harris|donegal) tweed'],
    clues:
      'woven, corduroy, mill, country, herringbone, elbow patches, hardwearing, rewax, countryside, harris, donegal, shooting, cotton, waterproof, wool, lining, gilet, weave, heritage, coat, cap, waistcoat, country clothing, loom, wax, check, outerwear, breeks, game pocket, moleskin, rugged, hunting',
    asks: {
      idea: ['Where would you wear a good tweed jacket?'],
      problem: ['Which weather is the hardest test for a country jacket?'],
      choice: ['In a country jacket: deep pockets for everything, or a warm lining?'],
      experience: ['Which jacket in your family has been handed down?'],
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
      problem: ["What's trickiest about linen: ironing it, packing it or choosing the colour?"],
      choice: ['Linen on a hot day: neatly ironed, or proudly crumpled?'],
      experience: ['Which linen shirt, dress or trousers have you worn the most?'],
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
      idea: ['Which detail makes a christening gown special: lace, initials or tiny buttons?'],
      problem: ["What's trickiest about a christening gown: the size, the buttons or the baby?"],
      choice: ['A christening gown: a family heirloom, or a new one to start a tradition?'],
      experience: ['Which piece of baby clothing has your family kept?'],
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
      idea: ['Which colour makes you stand a little taller when you wear it?'],
      problem: ["What's hardest to find in your size: jeans, a dress or a good coat?"],
      choice: ['Getting dressed: big bold prints, or one strong colour?'],
      experience: ['Which outfit do people always pay you a compliment for?'],
    },
  },
  {
    name: 'sample sale',
    says: ['(sample|warehouse|seconds|outlet|factory|end of line) (sale|shop)', 'ex display', 'sale rail'],
    clues:
      'reduced, reductions, rails, one offs, ex display, half price, bargain, last few, seconds, warehouse, end of line, clearance, rrp, designer, outlet, discounts, slashed, limited stock, cash only, sizes, doors open, first come, samples, fashion, showroom, bridal gowns, no returns, past season, rock-bottom, prototype',
    asks: {
      idea: ['What would you look for first at a sample sale?'],
      problem: ["What's hardest about a sample sale: the sizes, the crowd or making up your mind?"],
      choice: ['At a sale: a list in your hand, or whatever calls your name?'],
      experience: ['Which sample sale bargain do you still wear or use?'],
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
      idea: ['Which animal belongs on the toes of a pair of baby shoes?'],
      problem: ["What's trickiest about baby shoes: the size, the laces or keeping them on?"],
      choice: ["On a baby's feet: tiny leather shoes, or bare toes for as long as possible?"],
      experience: ['Whose first pair of baby shoes has your family kept?'],
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
      idea: ['Which teacher, neighbour or friend would you love to send a gift box to?'],
      problem: ['~Who is the hardest person in your family to buy a present for?'],
      choice: ['A thank-you present: something to eat, something to keep or a handwritten note?'],
      experience: ['Which little present meant more to you than a big one?'],
    },
    atWork: {
      work: [
        'A thank-you gift at work: something to eat, something useful or time off?',
        "What's hardest about gifts for a whole team: the tastes, the budget or the addresses?",
      ],
      people: [
        'Which thank-you at work have you kept, in a drawer or on the wall?',
        "What's the most thoughtful gift a client or colleague ever gave you?",
      ],
    },
  },
];
