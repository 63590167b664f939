import type { Subject } from '../../subject';

/** What sparkles, smells sweet or sits before the mirror. */
export const cosmeticsAndJewellery: readonly Subject[] = [
  {
    name: 'lipstick',
    says: [
      'lip ?stick',
      '(lipstick|lip) shade',
      '(red|nude|matte|liquid) lip',
      'lip ?(gloss|oil|liner|tint|balm|stain)',
    ],
    clues:
      'shade, matte, pigment, satin, swatches, hydrating, pout, gloss, red, nude, balm, tint, lip liner, long wear, bullet, tube, creamy, makeup, colour, plum, liquid, smudge proof, berry, stain, mauve, shimmer, refillable, plump',
    asks: {
      choice: [
        '+Which shade of lipstick do you reach for most: red, pink or nude?',
        '+Which finish do you like best in a lipstick: matte, satin or gloss?',
        '+On your lips: bold red, soft pink or just balm?',
      ],
      idea: ['What would you name a new shade of lipstick?'],
    },
    cued: [
      'When would you wear *red* lipstick: to a party, to work or just to the shops?',
      'Which outfit would you pair with a *plum* lipstick: black, denim or gold?',
      'How do you like a *nude* lipstick: rosy, peachy or like coffee with milk?',
      'Lipstick for every day: a soft *matte*, or a shiny gloss?',
    ],
  },
  {
    name: 'mascara and eyes',
    says: ['mascara', 'eye ?(liner|shadow)', '(eyeshadow|make ?up) palette', 'lash (serum|curler)'],
    clues:
      'lashes, smudge, shimmer, waterproof, blend, wand, winged, eyeliner, eyeshadow, palette, smoky, volume, curl, liner, glitter, brush, lash serum, shades, lengthening, brown, matte, contact lens, clumps, pigment, makeup, tubing, eyelid, kohl, kajal',
    asks: {
      choice: [
        'With only a moment before you go out: mascara, or eyeliner?',
        'Mascara: black, brown or a pop of colour?',
        'Which eye look do you like best: natural, smoky or winged?',
      ],
      problem: ["What's trickiest about eye make-up: mascara, liner or getting both sides even?"],
    },
    cued: [
      'Which colour of *eyeshadow* do you reach for most often?',
      '*Eyeliner*: a fine line, a bold wing or a soft smudge?',
      'When do you reach for *waterproof* mascara: at a wedding, in the pool or at the cinema?',
      'Which occasion calls for a bit of *glitter* round the eyes?',
    ],
  },
  {
    name: 'foundation shades',
    says: [
      '(foundation|concealer|skin tint|blush) (shade|match|stick|range)',
      '(shade|colour|foundation) (match|matching|finder)',
      'concealer',
      'skin tint',
      'tinted moisturi[sz]er',
      'bronzer',
      'highlighter stick',
      'setting (spray|powder)',
    ],
    clues:
      'undertone, coverage, blend, complexion, sponge, dewy, matte, swatch, shades, concealer, blush, skin tint, match, makeup, powder, primer, bronzer, cushion, shade finder, highlighter, warm, cool, stick, brush, spf, drops, oxidise, buildable, liquid',
    asks: {
      choice: [
        '+How do you put on foundation: fingers, brush or sponge?',
        '+Foundation on a Saturday: a light glow, or full coverage?',
        '+Which foundation finish do you like best: matte, dewy or natural?',
      ],
      problem: ["What's hardest about foundation: the shade, the finish or making it last?"],
    },
    cued: [
      "What makes it easiest to find your *undertone*: the wrists, gold or silver, or a friend's eye?",
      'When do you reach for *matte* make-up: for work, for photos or on hot days?',
      'Where do you dab *concealer* first: under the eyes, the nose or the chin?',
      'How do you put on *blush*: with fingers, a brush or a sponge?',
    ],
  },
  {
    name: 'deodorant',
    says: ['(anti ?)?deodorant', '(natural|refillable|stick|cream|roll ?on) deodorant', 'anti ?perspirant'],
    clues:
      'aluminium free, armpits, odour, scent, stick, freshness, sweat, natural, refill, roll on, underarm, baking soda, 24 hour, balm, vegan, sensitive, cream, plastic free, tin, fresh, antiperspirant, gym bag, stains, spray, body, coconut oil, bergamot, musk, teens',
    asks: {
      choice: [
        '+Deodorant: a spray, a stick or a roll-on?',
        'How do you like your deodorant to smell: fresh, floral or woody?',
        'What do you look for first in a deodorant: long freshness, gentle care or a light scent?',
      ],
      idea: ['Which scent would you like in a deodorant: citrus, cedar or plain soap?'],
    },
    cued: [
      'Which would you *refill* first: deodorant, soap or shampoo?',
      'What matters most to you in a *natural* deodorant: the scent, the feel or the pack?',
      'Where do you keep a spare *roll on*: in the car, at the desk or in the gym bag?',
      'Which is your most trusted product for *sensitive* skin: a soap, a cream or a balm?',
    ],
  },
  {
    name: 'hair dryers and irons',
    says: [
      'hair ?(dryer|straightener|curler|iron|brush|styler|wrap|tool)',
      '(curling|flat) (iron|tong|wand)',
      '(hot|heatless) (brush|curls|rollers)',
      'blow ?dry(er)? brush',
      'heat protect(ant|ion)',
      'airwrap',
      'detangl(er|ing)',
    ],
    clues:
      'frizz, barrel, ceramic, waves, styling, bounce, sleek, nozzle, straightener, curler, heat protect, blow dry, brush, tong, salon, styler, ionic, wand, curling, hot brush, diffuser, plates, hairstyle, smooth, titanium, heatless, temperature, round brush, cordless, blowout',
    asks: {
      choice: [
        '+Styling your hair: sleek and straight, or soft waves?',
        'Which styling tool do you use most: a hair dryer, a straightener or a curling iron?',
      ],
      problem: ["What's hardest to style on your own: the fringe, the back or the curls?"],
      idea: ['What would you like your hair dryer to do faster or better?'],
    },
    cued: [
      'How do you like *curls* best: loose waves, tight ringlets or only at the ends?',
      'Which part of a *blow dry* do you enjoy most: the warmth, the brush or the big finish?',
      'A *straightener* in the morning: every day, for special days or only for the fringe?',
      'How do you keep *frizz* away on a damp day: oil, a clip or a hat?',
    ],
  },
  {
    name: 'curly hair',
    says: [
      '(curly|coily|wavy|afro|natural|textured) (hair|girl|method|cut|care)',
      'curl (cream|specialist|cut|care|routine|defining)',
      'curly (girl|cut)',
      '(satin|silk) (bonnet|pillowcase|scrunchie|hair wrap)',
      'scrunchie',
    ],
    clues:
      'coils, waves, definition, leave in, frizz, diffuser, moisture, ringlets, curls, coily, wavy, curl cream, afro, deva cut, gel, textured, wash day, porosity, specialist, hydration, salon, 3b, twist out, scrunch, locs, dry cut, bonnet, co wash, silk, natural',
    asks: {
      idea: ['+Which tip for curly or wavy hair would you pass on to a friend?'],
      choice: ['Your hair: curls left wild, tied up or smoothed down?'],
      problem: ['Which kind of weather makes the biggest difference to curly hair?'],
      experience: ['Who in your family has the curls that everybody talks about?'],
    },
    cued: [
      'What do you do about *frizz* on a damp day: a hat, a little oil or just let it be?',
      'Drying curls with a *diffuser*: head upside down, or from side to side?',
      'Which length suits *wavy* hair best: a bob, to the shoulder or long?',
      'How do you like curls to be *cut*: dry and one by one, or wet and combed through?',
      'Which scent would you choose for a *curl cream*: coconut, citrus or none at all?',
      'Which style shows off *afro* hair best: a twist out, braids or a big round shape?',
      'A *gel* for curls: firm hold all day, or soft and easy to touch?',
    ],
  },
  {
    name: 'vitamins',
    says: [
      '(multi)?vitamin',
      '(food|daily|sports|gut|wellness|collagen|magnesium|omega) (supplement|gummies|capsules)',
      'collagen (powder|peptides|drink|shot)',
      'probiotic',
      'magnesium (spray|glycinate|flakes)',
      "lion'?s mane",
      'ashwagandha',
    ],
    clues:
      'capsules, gummies, sachets, immunity, gut, scoop, absorption, supplement, magnesium, collagen, omega, vitamin d, b12, iron, probiotic, zinc, energy, tablets, daily dose, nutrition, vegan, deficiency, wellness, herbal, turmeric, ashwagandha, health store, mg, multivitamin, biotin, 60 capsules',
    asks: {
      problem: ['What helps you remember to take your vitamins?'],
      choice: [
        'Taking vitamins: with breakfast, or last thing at night?',
        'Vitamins: a tablet, a gummy or a powder?',
      ],
      idea: ['Which vitamin would you like to know more about?'],
    },
    cued: [
      'Where do you get your *vitamin D*: sunshine, food or a tablet?',
      '*Collagen*: stirred into coffee, in a smoothie or in a capsule?',
      'What gives you *energy* when the afternoon gets long?',
      '*Magnesium*: at night before bed, or in the morning with breakfast?',
    ],
  },
  {
    name: 'diamonds',
    says: [
      'diamond',
      '(lab|laboratory) ?(grown|created) (diamond|gem)',
      'diamond (ring|studs|necklace|earrings|cutter|setter)',
      '(sapphire|emerald|ruby|opal|gemstone|moissanite) (ring|necklace|earrings)',
      'gemstone',
      'birth ?stone',
      'hallmark(ing)?',
    ],
    clues:
      'carat, solitaire, clarity, platinum, claw, sapphires, bespoke, lab grown, emerald, cut, gold, jeweller, gemstone, ruby, studs, stone, tennis, certificate, setting, engagement, brilliant, polished, natural, rough, loose, pendant, princess, gia, vvs',
    asks: {
      choice: [
        '+What would you set a diamond in: yellow gold, white gold or platinum?',
        '+Which cut of diamond do you like best: round, oval or emerald?',
        '+A diamond: in a ring, in earrings or on a fine chain?',
      ],
      idea: ['Which stone would you have in a ring: diamond, emerald, ruby or sapphire?'],
    },
    cued: [
      'Which *cut* of diamond do you like best: round, oval or square?',
      'What would you choose for an *engagement* ring: one stone or three in a row?',
      'Which would you wear every day: diamond *studs* or a fine necklace?',
      'Which colour of *gold* looks best with a diamond: yellow, white or rose?',
    ],
    atWork: {
      asks: [
        '+Which diamond cut would you choose: round, oval or emerald?',
        'What matters most to couples choosing a diamond: the cut, the colour or the origin?',
        'What do customers ask about most when they choose a diamond?',
        'Which helps customers choose a diamond: a clear guide, good light or plenty of time?',
      ],
      cued: [
        'Which question about *lab grown* stones do customers bring up most?',
        'What do clients bring along most often for a *bespoke* ring: a sketch, a photo or an old stone?',
      ],
    },
  },
  {
    name: 'charms and lockets',
    says: [
      'charm (bracelet|necklace|bar)',
      'locket',
      '(permanent|welded) (jewellery|jewelry|bracelet)',
      '(friendship|beaded|anklet|tennis|initial|name|memorial) (bracelet|necklace)',
      'ankle bracelet',
      'name necklace',
      'signet ring',
    ],
    clues:
      'engraved, chain, pendant, gold filled, clasp, initials, links, stacking, bracelet, necklace, permanent jewellery, silver, gold, welded, beads, anklet, photo inside, friendship, keepsake, birthstone, solder, dainty, heart, sterling, spark, personalised, memory, sparkle, studio',
    asks: {
      idea: ['+Which little charm would stand for you on a bracelet?'],
      choice: ['In a locket: a photo, a lock of hair or a tiny note?'],
      experience: ['Which charm or locket has been in your family the longest?'],
      problem: ['Which photo would be hardest to choose for a locket?'],
    },
    cued: [
      'What would you have *engraved* on a small pendant: a name, a date or a word?',
      'Who would you like to have matching *permanent jewellery* with: a sister, a friend or your mum?',
      'What do you wear most: a *bracelet*, a necklace or an anklet?',
      'Whose *initials* would you wear on a little gold or silver charm?',
    ],
  },
  {
    name: 'jewellery mending',
    says: [
      '(jewellery|jewelry|ring|watch|necklace|chain) (repair(s|ed)?|resizing|remodel(l)?ing|restringing|valuation|cleaning|mending)',
      '(pearl|bead) restringing',
      'ring resiz(e|ed|ing)',
      're ?model(l)?ed (ring|gold|jewellery)',
      '(watch battery|watch strap)',
    ],
    clues:
      'clasp, claws, polished, inherited, resized, old gold, heirloom, repair, goldsmith, remodel, workshop, stone, chain, restringing, valuation, solder, watch battery, pearl, gold, setting, bench, jeweller, rhodium, restored, sentimental, insurance valuation, shank, redesign',
    asks: {
      experience: ['Which ring, watch or brooch came to you from somebody dear?'],
      choice: [
        'Old jewellery: worn as it is, made into something new or kept in the box?',
        'Which piece of jewellery would you have restored first: a ring, a necklace or a brooch?',
      ],
      idea: ["What would you have made from your grandmother's ring?"],
    },
    cued: [
      'What would you have made out of *old gold* from the back of a drawer?',
      'Which *heirloom* would you like to hand down one day: a ring, a watch or a brooch?',
      'A *ring* that is resized: back on the same finger, or on another one?',
      'Which *stone* would you choose for a piece of jewellery that is made anew?',
    ],
  },
  {
    name: 'flagship store',
    says: [
      'flagship (store|boutique|shop)',
      '(fashion|runway|couture|catwalk) (show|week|collection)',
      'haute couture',
      '(ready to wear|cruise|resort) collection',
      'couturier',
      '(luxury|heritage) (house|brand|leather goods)',
    ],
    clues:
      'silhouette, craftsmanship, artisans, boutique, embroidery, signature, fashion week, runway, catwalk, collection, couture, designer, mall, concept, luxury, ready to wear, leather, brand, resort, opening, atelier, season, lookbook, tailoring, front row, menswear, capsule, interior, street, show',
    asks: {
      choice: [
        'What would you like most in a new flagship store: a café, a workshop or personal advice?',
        'One fine thing to keep for life: a coat, a bag or a pair of shoes?',
      ],
      idea: ['Which corner of a flagship store do you like to head for first?'],
      experience: ['Which flagship store have you visited that you still talk about?'],
    },
    cued: [
      'Which *runway* look would you wear to an ordinary Saturday lunch?',
      'Which piece of *embroidery* would you love to see made by hand?',
      'How do you like a *boutique* to greet you: a hello, a coffee or time to look around?',
      'Which colour in a new *season* are you always drawn to first?',
    ],
    atWork: {
      asks: [
        'What makes a flagship store memorable: the design, the service or the events?',
        'What matters most in a flagship store: the location, the design or the people?',
        "What should a flagship store show first: craft, new products or the brand's story?",
        'What should every flagship store have: a café, a workshop or a quiet corner?',
      ],
      cued: [
        'Which detail in a new *boutique* do visitors touch or photograph first?',
        'What do you look for first in a *lookbook*: the styling, the fabric or the fit?',
      ],
    },
  },
  {
    name: 'mists and room scents',
    says: [
      '(room|home|car|linen|pillow) (spray|mist|fragrance|scent|diffuser)',
      'reed diffuser',
      '(wax|scented) melt',
      '(essential|aroma) ?oil(s)?( diffuser| blend)?',
      'aromatherapy',
      'home fragrance',
      'pot ?pourri',
    ],
    clues:
      'notes, bergamot, lavender, sandalwood, burner, reeds, scented, vanilla, diffuser, reed, wax melt, pillow spray, essential oil, linen, fragrance, home, candle, room spray, fig, aroma, eucalyptus, bottle, incense, car freshener, refill, sleep, cotton, oud, spritz, cosy, autumn',
    asks: {
      idea: ['+Which room scent makes a house feel like home?'],
      choice: [
        'In the living room: vanilla, fresh linen or a wood fire?',
        'A room scent: a diffuser, a mist or a candle?',
      ],
      experience: ["Which room scent takes you straight back to your grandparents' home?"],
    },
    cued: [
      'Where in your home would you put a *diffuser*: the hall, the bathroom or the bedroom?',
      'Which *wax melt* scent suits a rainy evening: vanilla, fig or cinnamon?',
      'Which *pillow spray* scent would you try: lavender, chamomile or fresh linen?',
      'When do you light a *candle*: at supper, in the bath or when guests come?',
    ],
  },
  {
    name: "men's grooming",
    says: [
      "(men'?s|male|gents) (grooming|skincare|toiletries)",
      '(beard|moustache) (oil|balm|wax|comb|brush|kit|butter)',
      '(safety|cut ?throat|electric|body) (razor|shaver|trimmer)',
      'shaving (soap|cream|brush|kit|set|foam)',
      'beard (growth|care|trimmer|club)',
      'movember',
      'hair (pomade|clay|wax)',
    ],
    clues:
      'beards, stubble, whiskers, trim, blades, lather, pomade, aftershave, balm, razor, shave, moustache, oil, wax, comb, skincare, barber, clay, gents, brush, safety razor, movember, clipper, shaving soap, face wash, sandalwood, hair, kit, butter, manscape',
    asks: {
      choice: [
        "+Which would you book at the barber's: a haircut, a beard trim or a hot towel shave?",
        'At the mirror: a wet shave with a brush and lather, or a quick trim?',
      ],
      problem: ['Which part of a beard is hardest to keep neat: the neck, the cheeks or the moustache?'],
      idea: ['Which beard or moustache would you like to see back in fashion?'],
    },
    cued: [
      'How do you like a *beard* best: short stubble, neatly shaped or long and full?',
      'Which smell do you like in an *aftershave*: wood, citrus or something spicy?',
      'Which stands by the basin in your house: a *safety razor* or a cartridge?',
      'What would you give a friend who is growing a *moustache*: wax, a comb or a good razor?',
    ],
  },
];
