import type { Subject } from '../../subject';

/** What is put on skin, hair and nails, at home or by somebody who knows how. */
export const beauty: readonly Subject[] = [
  {
    name: 'sunscreen',
    says: ['sun ?screen', 'spf', 'spf ?\\d+', 'sun ?cream', 'sun ?block', 'sun protection', 'after ?sun'],
    clues:
      'uv, uva, sunburn, broad spectrum, reapply, mineral, zinc, reef safe, factor 50, tan, sun protection, white cast, tinted, dermatologist, melanoma, beach, sun hat, skin, lotion, summer, lightweight, ageing, slip slop slap, water resistant, non greasy, pigmentation, daily, burn',
    asks: {
      experience: [
        '+What do you look for first in a sunscreen?',
        '+Who in your family is best at remembering the sunscreen?',
        "+Where do you keep your sunscreen so that it's always to hand?",
        '~How do you get sunscreen on a child who is already running towards the water?',
      ],
      idea: ['+What would you like to ask about choosing sunscreen?'],
      choice: [
        '+How do you like your sunscreen to feel: light, rich or invisible?',
        '+Which sunscreen do you use most: a cream, a spray or a stick?',
      ],
    },
    cued: [
      'Which spot do you always miss with sunscreen at the *beach*: ears, feet or the back of the neck?',
      'Which kind of *sun hat* do you wear: a cap, a straw hat or a floppy brim?',
      'How do you remember to *reapply* sunscreen: an alarm, every swim or a friend who nags?',
      'When do you start wearing *SPF* on your face: in March, in June or all year round?',
    ],
  },
  {
    name: 'perfume',
    says: ['perfume', 'fragrance', 'eaux? de (parfum|toilette)', 'cologne', 'aftershave', 'perfumer(y|s)'],
    clues:
      'top notes, oud, scent, musk, sandalwood, spritz, jasmine, bergamot, decants, notes, bottle, spray, amber, vanilla, long lasting, niche, eau, attar, floral, sample, rose, sillage, woody, citrus, patchouli, 50ml, signature, layering, unisex',
    asks: {
      experience: [
        '+Which perfume was the first you ever wore?',
        '+Which perfume takes you straight back to a special time?',
      ],
      choice: [
        '+What should a perfume make you feel: fresh, calm or confident?',
        '+How do you try a new perfume: on a card, on your wrist or on a scarf?',
        '+What makes you fall for a perfume: the first spray or the scent hours later?',
        '+Perfume: the same one for years, or a different one for every mood?',
      ],
    },
    cued: [
      'Which warm scent do you like in winter: *vanilla*, musk or amber?',
      '*Rose* perfume: as in a garden, or as in a spice market?',
      '*Oud*: just a drop, or plenty for a whole evening?',
      'Which *citrus* scent says summer to you?',
    ],
  },
  {
    name: 'shampoo',
    says: [
      'shampoo',
      'conditioner',
      'hair (mask|oil|care|treatment|growth|loss)',
      'haircare',
      'scalp',
      'dandruff',
    ],
    clues:
      'sulphate free, sulfate free, frizz, curls, split ends, salt free, argan, scalp, hair, wash, dandruff, strands, bar, keratin, moisture, argan oil, rinse, salon, repair, shine, volume, dry, damaged, hair fall, bottle, lather, colour safe, rosemary, roots, paraben, refill',
    asks: {
      choice: ['+What does your hair need more of: moisture, strength or bounce?'],
      experience: [
        'Which word describes your hair on a good day?',
        'How can you tell that your hair likes a new shampoo?',
      ],
      idea: ['Which haircare tip would you pass on to a friend?'],
    },
    cued: [
      'What do you do for your *curls* on wash day: scrunch, plop or leave alone?',
      'When do you notice *frizz* most: rain, heat or after a hat?',
      'Where would you take a shampoo *bar*: gym, camping or a city break?',
      'What does your *scalp* like best: a massage, cool water or a day off?',
    ],
  },
  {
    name: 'soap and bath',
    says: [
      'soap',
      'bath (bomb|salt|oil|soak)',
      'bubble bath',
      'body (wash|scrub|butter|lotion)',
      'shower gel',
      'hand ?wash',
      'hand cream',
    ],
    clues:
      'palm oil free, cold process, lather, lavender, shea butter, goats milk, bar, handmade, bubbles, essential oil, natural, skin, scented, tub, fizz, oatmeal, salts, cured, eucalyptus, vegan, gift set, olive oil, exfoliate, moisturising, pamper, wash, coconut, soak',
    asks: {
      choice: [
        '+What do you like a soap to smell of: flowers, herbs or honey?',
        '+How do you like your soap: creamy, scrubby or full of bubbles?',
        '+What makes you pick up a handmade soap: the scent, the colour or the shape?',
      ],
      idea: ['+Which scent would you choose for the soap in your bathroom?'],
      experience: ["Which soap smell takes you back to your grandparents' house?"],
    },
    cued: [
      'Which kind of *bar* do you like: round, square or on a rope?',
      'What do you add to a bath of *salts*: music, candle or book?',
      'Which *lavender* thing at home smells best: soap, bag or bush?',
      'Who would you give a *gift set* of soaps to: a friend, an aunt or a teacher?',
    ],
  },
  {
    name: 'brows and lashes',
    says: ['brow', 'eyebrow', 'lash', 'microblading', 'threading', 'waxing', 'laser hair removal'],
    clues:
      'tint, lamination, russian volume, hybrid, lash lift, infills, patch test, henna, extensions, lift, wax, classic, threading, mascara, technician, tech, curl, shape, natural, microblading, powder, fluffy, salon, appointment, wispy, arch, set, aftercare, semi permanent',
    asks: {
      experience: [
        '+Which part of your morning gets quicker with your brows and lashes done?',
        'Which film star has the brows you admire?',
        'How do you feel when your brows have just been done?',
      ],
      choice: ['+Brows and lashes: bold, or so natural that nobody notices?'],
    },
    cued: [
      'How do you like a *lash lift*: natural, dramatic or just for holidays?',
      'Which *brow* shape from old films do you find loveliest?',
      'What would you try first for your brows: *lamination* or a simple tint?',
      'Which look do you like on *lashes*: fluffy, wispy or like a doll?',
    ],
  },
  {
    name: 'facials',
    says: [
      'facial',
      'skin (clinic|consultation|booster)',
      'chemical peel',
      'botox',
      'injectables',
      'dermaplaning',
      'led mask',
      'skin ?care (clinic|consultation|treatment)',
      'micro-?needling',
      'hydrafacial',
      'aestheti(c|cian)',
      'anti-?wrinkle',
      '(dermal|lip) filler',
      'beauty (salon|therapist|treatment)',
      'beautician',
    ],
    clues:
      'peel, skin analysis, glow, lips, filler, collagen, patch test, prescriber, lip flip, skin, dermaplaning, microneedling, led, treatment, serum, acne, aesthetic, pores, clinic, therapist, exfoliate, hydration, consultation, pigmentation, radiance, anti wrinkle, extraction, congested, rejuvenate, course, salon, dermal',
    asks: {
      experience: [
        '+What helps you relax fastest during a facial?',
        '+How do you feel when you step out after a facial?',
      ],
      idea: [
        '+What would you ask a skin expert before a facial?',
        '+What would you like a facial to do for your skin?',
      ],
      choice: [
        '+What do you enjoy most in a facial: the massage, the mask or the glow?',
        '+During a facial: a good chat, or complete silence?',
      ],
    },
    cued: [
      '*Serum* or cream: which do you never skip?',
      'What do you like most in a skin *treatment*: the massage, the mask or the quiet?',
      '*Glow* before a party: an early night, a mask or a long walk?',
      'How do you *exfoliate*: a scrub, a cloth or leave it to a professional?',
    ],
  },
  {
    name: 'massage',
    says: ['massage', 'deep tissue', 'reflexology', 'hot stone', 'reiki', 'acupuncture'],
    clues:
      'full body, aromatherapy, knots, swedish, 60 min, cupping, therapist, shiatsu, trigger point, deep tissue, muscle, tension, hot stone, back, shoulders, indian head, sports, relax, neck, oil, stress, 60 minute, lymphatic drainage, reflexology, treatment, thai, couch, pregnancy, ache, masseuse, appointment, unwind',
    asks: {
      experience: [
        '+What tells you that it is time to book a massage?',
        '+How do you feel when you get up after a good massage?',
        '+How do you make the calm after a massage last a little longer?',
      ],
      choice: [
        '+What would you like from a massage: rest, relief or new energy?',
        '+Which would you choose right now: a back, neck or foot massage?',
        '+What helps you relax most in a massage: music, silence or a warm room?',
      ],
    },
    cued: [
      'Which oil would you choose for *aromatherapy*: lavender, orange or eucalyptus?',
      'Where would you like *hot stones* to be placed: back, hands or feet?',
      'What do you do after *sports* to loosen up: a bath, a stretch or a walk?',
      'How do you like your *shoulders* rubbed: thumbs, palms or elbows?',
    ],
  },
  {
    name: 'spa days',
    says: [
      'spa',
      'sauna',
      'cold plunge',
      'ice bath',
      'hot tub',
      'steam room',
      'thermal bath',
      'hammam',
      'wellness (day|retreat)',
    ],
    clues:
      'robes, pamper, hydrotherapy, twilight, treatment room, thermal, plunge pool, slippers, sauna, hot tub, pool, treatment, massage, steam room, jacuzzi, relax, unwind, prosecco, plunge, wellness, facial, voucher, lounger, package, overnight, retreat, salt room, hammam, cold plunge, therapist',
    asks: {
      choice: [
        '+How do you like the water at a spa: hot, warm or bracingly cold?',
        '+What helps you switch off at a spa: the warmth, the water or the silence?',
      ],
      experience: ['How do you feel on the way home from a spa day?'],
      idea: ['Which part of a spa day could you happily do every day?'],
    },
    cued: [
      'How long do you like to sit in a *sauna*: five minutes, ten or fifteen?',
      'Where would you put a *hot tub* with a view: forest, mountain or sea?',
      'Which *massage* would you book: back, feet or head?',
      'What do you like to wear at a spa: *robe* and slippers, or just a big towel?',
    ],
    atWork: {
      asks: [
        '+What makes guests feel welcome in their first minutes at a spa?',
        '+What do guests remember about a spa: the setting, the staff or the treatment?',
        'What turns a spa visit into a habit?',
        'Which skill makes a great spa therapist?',
      ],
      cued: [
        'Which *treatment* do guests book again before they leave?',
        'Who books a *twilight* spa session most: friends, couples or colleagues?',
      ],
    },
  },
  {
    name: 'skincare',
    says: [
      'skin ?care',
      'moisturis?z?er',
      'cleanser',
      'face (cream|mask|wash|oil)',
      'night cream',
      'glow(ing)? skin',
      'sheet mask',
      'retinol',
      'serum',
      'niacinamide',
      'hyaluronic acid',
      'acne',
      'sensitive skin',
      'breakouts',
      'blemish',
    ],
    clues:
      'spf, vegan formula, dry skin, hydrating, vitamin c, toner, pores, fragrance free, derm, exfoliate, serum, moisturiser, cleanser, hyaluronic, skin barrier, retinol, glow, routine, niacinamide, oily, dry, sensitive, acne, cream, balm, ceramide, dermatologist, oil, ageing, blemish, complexion, natural',
    asks: {
      experience: [
        '+Which skincare habit do you never skip?',
        '+What tells you that a new skincare product suits you?',
      ],
      choice: [
        '+What would you like a face cream to do: hydrate, brighten or soothe?',
        '+How do you like a moisturiser to feel: light, rich or somewhere in between?',
        '+Skincare at bedtime: a few simple steps, or the whole routine?',
        '+Which weather is hardest on your skin: winter cold, summer heat or wind?',
      ],
    },
    cued: [
      'How many steps does your evening skincare *routine* have: one, three or more than you can count?',
      'When do you put on *moisturiser*: straight after the shower, before bed or both?',
      'Which scent do you like in a *cleanser*: citrus, rose or nothing at all?',
      'What gives you a natural *glow*: a walk by the sea, a good sleep or a holiday?',
    ],
    atWork: {
      asks: [
        '+What keeps people loyal to a skincare product?',
        '+What will shape skincare next: science, natural ingredients or refills?',
        'What should every skincare label make clear?',
        'Which skincare step do you keep to even on a busy workday?',
      ],
      cued: [
        'Which ingredient do customers ask about most: *retinol*, vitamin C or niacinamide?',
        'What do you ask first when a new customer mentions *sensitive* skin?',
      ],
    },
  },
  {
    name: 'make-up',
    says: [
      'make ?up',
      'cosmetics',
      'mua',
      'beauty (product|brand|box|salon|therapist|treatment|routine|tip)',
      'lip ?stick',
      'lip gloss',
      'lip (balm|liner)',
      'concealer',
      'shade range',
      'mascara',
      'eye ?liner',
      'eye ?shadow',
      'false lashes',
    ],
    clues:
      'foundation, lashes, shades, contour, blush, bridal, glam, palette, highlighter, artist, lipstick, brush, eyeshadow, concealer, mascara, lesson, mua, trial, prom, glow, skin prep, natural, dewy, liner, blend, bride, bronzer, kit, look',
    asks: {
      experience: [
        '+Which make-up look gives you a lift?',
        '+Which occasion do you enjoy doing your make-up for?',
      ],
      choice: ['+What do you like make-up to bring out: eyes, lips or glow?'],
      idea: ['What would you ask a make-up artist to show you?'],
    },
    cued: [
      'Which shade of *lipstick* do you go back to again and again?',
      '*Bridal* make-up: soft and natural, or full film star?',
      'What would you ask a make-up *artist* to show you in five minutes?',
      'Which do you like for an evening out: a soft *glow* or a matte finish?',
    ],
  },
];
