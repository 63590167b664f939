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
      idea: ['What would you name a new shade of lipstick?'],
      problem: ['Which shade of lipstick is hardest to wear with confidence?'],
      choice: ['On your lips: bold red, soft pink or just balm?'],
      experience: ['Whose lipstick do you remember from your childhood?'],
    },
  },
  {
    name: 'mascara and eyes',
    says: ['mascara', 'eye ?(liner|shadow)', '(eyeshadow|make ?up) palette', 'lash (serum|curler)'],
    clues:
      'lashes, smudge, shimmer, waterproof, blend, wand, winged, eyeliner, eyeshadow, palette, smoky, volume, curl, liner, glitter, brush, lash serum, shades, lengthening, brown, matte, contact lens, clumps, pigment, makeup, tubing, eyelid, kohl, kajal',
    asks: {
      idea: ['Which colour around the eyes suits you most?'],
      problem: ["What's trickiest about eye make-up: mascara, liner or getting both sides even?"],
      choice: ['With only a moment before you go out: mascara, or eyeliner?'],
      experience: ['Who taught you your first bit of make-up?'],
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
      idea: ['What would your perfect foundation do: feel light, last all day or glow?'],
      problem: ["What's hardest about foundation: the shade, the finish or making it last?"],
      choice: ['Foundation on a Saturday: a light glow, or full coverage?'],
      experience: ['Who helped you find a foundation in the right shade?'],
    },
  },
  {
    name: 'deodorant',
    says: ['(anti ?)?deodorant', '(natural|refillable|stick|cream|roll ?on) deodorant', 'anti ?perspirant'],
    clues:
      'aluminium free, armpits, odour, scent, stick, freshness, sweat, natural, refill, roll on, underarm, baking soda, 24 hour, balm, vegan, sensitive, cream, plastic free, tin, fresh, antiperspirant, gym bag, stains, spray, body, coconut oil, bergamot, musk, teens',
    asks: {
      idea: ['Which scent would you like in a deodorant: citrus, cedar or plain soap?'],
      problem: ['Which is hardest on a deodorant: the gym, a hot train or a long meeting?'],
      choice: ['Deodorant: a spray, a stick or a roll-on?'],
      experience: ['Which fresh scent have you worn for years?'],
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
      idea: ['What would you like your hair dryer to do faster or better?'],
      problem: ["What's hardest to style on your own: the fringe, the back or the curls?"],
      choice: ['Styling your hair: sleek and straight, or soft waves?'],
      experience: ['Who taught you to style your hair with a dryer or an iron?'],
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
      problem: ['Which kind of weather makes the biggest difference to curly hair?'],
      choice: ['Your hair: curls left wild, tied up or smoothed down?'],
      experience: ['Who in your family has the curls that everybody talks about?'],
    },
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
      idea: ['Which vitamin would you like to know more about?'],
      problem: ['What helps you remember to take your vitamins?'],
      choice: ['Taking vitamins: with breakfast, or last thing at night?'],
      experience: ['Which vitamin were you given as a child?'],
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
      idea: ['What do you like to throw in the shaker with your protein: banana, oats or berries?'],
      problem: ['When is it hardest to get enough protein: breakfast, lunch or after training?'],
      choice: ['After training: a protein shake, or a protein bar?'],
      experience: ['What was the best protein shake or bar you have tasted?'],
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
      idea: ['Which stone would you have in a ring: diamond, emerald, ruby or sapphire?'],
      problem: ["What's hardest to choose in a diamond ring: the cut, the size or the setting?"],
      choice: ['A diamond: in a ring, in earrings or on a fine chain?'],
      experience: ['Which piece of jewellery has a story in your family?'],
    },
    atWork: {
      work: [
        'What do customers ask about most when they choose a diamond?',
        "What tells a diamond's story better: the certificate, or the jeweller?",
      ],
      people: [
        'Which story behind a diamond ring have you never forgotten?',
        "What did a jeweller show you about a diamond that you couldn't see before?",
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
      idea: ['Which little charm would stand for you on a bracelet?'],
      problem: ['Which photo would be hardest to choose for a locket?'],
      choice: ['In a locket: a photo, a lock of hair or a tiny note?'],
      experience: ['Which charm or locket has been in your family the longest?'],
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
      idea: ["What would you have made from your grandmother's ring?"],
      problem: ['Which piece of jewellery would be hardest to leave behind for mending?'],
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
      idea: ['Which corner of a flagship store do you like to head for first?'],
      problem: ["What's hardest to choose for yourself: a coat, a bag or a pair of shoes?"],
      choice: ['One fine thing to keep for life: a coat, a bag or a pair of shoes?'],
      experience: ['Which flagship store have you visited that you still talk about?'],
    },
    atWork: {
      work: [
        'What do you look at first in a new flagship store: the window, the range or the staff?',
        'What brings people back to a big store: the window, the service or the range?',
      ],
      people: [
        'Which big store did you love to visit as a child?',
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
      idea: ['Which room scent makes a house feel like home?'],
      problem: ['Which room at home is hardest to find the right scent for?'],
      choice: ['In the living room: vanilla, fresh linen or a wood fire?'],
      experience: ["Which room scent takes you straight back to your grandparents' home?"],
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
      idea: ['Which beard or moustache would you like to see back in fashion?'],
      problem: ['Which part of a beard is hardest to keep neat: the neck, the cheeks or the moustache?'],
      choice: ['At the mirror: a wet shave with a brush and lather, or a quick trim?'],
      experience: ['Who in your family has worn the finest moustache or beard?'],
    },
  },
];
