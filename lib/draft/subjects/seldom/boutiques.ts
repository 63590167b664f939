import type { Subject } from '../subject';

/** What sparkles, smells sweet or sits before the mirror. */
export const boutiques: readonly Subject[] = [
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
        '+Which finish do you like best in a lipstick: matte, satin or gloss?',
        '+Which shade of lipstick do you reach for most: red, pink or nude?',
        'On your lips: bold red, soft pink or just balm?',
      ],
      idea: ['What would you name a new shade of lipstick?'],
    },
  },
  {
    name: 'mascara and eyes',
    says: ['mascara', 'eye ?(liner|shadow)', '(eyeshadow|make ?up) palette', 'lash (serum|curler)'],
    clues:
      'lashes, smudge, shimmer, waterproof, blend, wand, winged, eyeliner, eyeshadow, palette, smoky, volume, curl, liner, glitter, brush, lash serum, shades, lengthening, brown, matte, contact lens, clumps, pigment, makeup, tubing, eyelid, kohl, kajal',
    asks: {
      choice: [
        '+Which eye look do you like best: natural, smoky or winged?',
        'What matters most in a mascara: length, volume or staying power?',
        'With only a moment before you go out: mascara, or eyeliner?',
      ],
      problem: ["What's trickiest about eye make-up: mascara, liner or getting both sides even?"],
    },
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
        'Foundation on a Saturday: a light glow, or full coverage?',
        'Which foundation do you like best: a liquid, a stick or a powder?',
      ],
      idea: ['What would your perfect foundation do: feel light, last all day or glow?'],
    },
  },
  {
    name: 'deodorant',
    says: ['(anti ?)?deodorant', '(natural|refillable|stick|cream|roll ?on) deodorant', 'anti ?perspirant'],
    clues:
      'aluminium free, armpits, odour, scent, stick, freshness, sweat, natural, refill, roll on, underarm, baking soda, 24 hour, balm, vegan, sensitive, cream, plastic free, tin, fresh, antiperspirant, gym bag, stains, spray, body, coconut oil, bergamot, musk, teens',
    asks: {
      choice: [
        '+Deodorant: a spray, a stick or a roll-on?',
        'Your everyday deodorant: scented, or unscented?',
        'What matters most to you in a deodorant: the scent, the freshness or the ingredients?',
      ],
      idea: ['Which scent would you like in a deodorant: citrus, cedar or plain soap?'],
    },
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
        'What matters most in a hair dryer: power, weight or how quiet it is?',
        'Which hairstyle would you like to master with a hair dryer: sleek, wavy or full?',
      ],
      problem: ["What's hardest to style on your own: the fringe, the back or the curls?"],
    },
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
      idea: ['Which tip for curly or wavy hair would you pass on to a friend?'],
      choice: [
        'What matters most for curly hair: moisture, definition or volume?',
        'How do you like to dry your curls: in the air, with a diffuser or in a towel?',
        'Your hair: curls left wild, tied up or smoothed down?',
      ],
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
      choice: [
        'Vitamins: a tablet, a gummy or a powder?',
        'Taking vitamins: with breakfast, or last thing at night?',
      ],
      problem: ['What helps you remember to take your vitamins?'],
      experience: ['Which vitamin is part of your day?'],
    },
  },
  {
    name: 'protein and shakes',
    says: [
      'protein (powder|bar|shake|snack|ball|pancake|coffee)',
      'whey( protein| isolate)?',
      'creatine',
      'pre ?workout',
      '(sports|performance) nutrition',
      'energy (gel|chew|bar|ball)',
      'electrolyte',
      '(recovery|hydration) (drink|tablet|mix)',
    ],
    clues:
      'scoop, shaker, macros, grams, sachet, muscle, endurance, recovery, whey, creatine, powder, bar, gym, vanilla, snack, 20g, smoothie, isolate, chocolate, workout, vegan, pea, amino, flavour, gains, nutrition, electrolytes, pancakes, bcaa, clear, kg',
    asks: {
      choice: [
        '+A protein shake: chocolate, vanilla or strawberry?',
        'After training: a protein shake, or a protein bar?',
        'When do you like a protein shake: at breakfast, after training or as a snack?',
      ],
      idea: ['What do you like to throw in the shaker with your protein: banana, oats or berries?'],
    },
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
        '+Which cut of diamond do you like best: round, oval or emerald?',
        '+What would you set a diamond in: yellow gold, white gold or platinum?',
        'A diamond: in a ring, in earrings or on a fine chain?',
      ],
      idea: ['Which stone would you have in a ring: diamond, emerald, ruby or sapphire?'],
    },
    atWork: {
      asks: [
        '+What matters most to couples choosing a diamond: the cut, the colour or the origin?',
        'Which helps customers choose a diamond: a clear guide, good light or plenty of time?',
        'What do customers ask about most when they choose a diamond?',
        'Which story behind a diamond ring have you never forgotten?',
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
      idea: [
        'Which little charm would stand for you on a bracelet?',
        'Charms or lockets: which would you wear every day?',
      ],
      choice: [
        'What would you have engraved on a locket: a name, a date or initials?',
        'In a locket: a photo, a lock of hair or a tiny note?',
      ],
    },
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
      idea: [
        '+Which old piece of jewellery would you like to see shine again?',
        "What would you have made from your grandmother's ring?",
      ],
      choice: ['Old jewellery: worn as it is, made into something new or kept in the box?'],
      experience: ['Which ring, watch or brooch came to you from somebody dear?'],
    },
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
        'What would you look at first in a new flagship store: clothes, shoes or bags?',
        'What makes a visit to a flagship store special: the window, the welcome or the wrapping?',
        'One fine thing to keep for life: a coat, a bag or a pair of shoes?',
      ],
      idea: ['Which corner of a flagship store do you like to head for first?'],
    },
    atWork: {
      asks: [
        'What matters most in a flagship store: the location, the design or the people?',
        'What should every flagship store have: a café, a workshop or a quiet corner?',
        'What brings people back to a big store: the window, the service or the range?',
        'What has somebody in a store done for you that you still tell others about?',
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
      choice: [
        '+A room scent: a diffuser, a mist or a candle?',
        'Which scent would you choose for the hallway: citrus, floral or woody?',
      ],
      idea: ['Which room scent makes a house feel like home?'],
      experience: ['Which scent helps you unwind in the evening?'],
    },
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
        'A beard: short and neat, long and full or just stubble?',
        "How do you like to shave: with a razor, with a trimmer or at the barber's?",
        'Which scent would you choose for a beard oil: woody, citrus or none at all?',
      ],
      problem: ['Which part of a beard is hardest to keep neat: the neck, the cheeks or the moustache?'],
    },
  },
];
