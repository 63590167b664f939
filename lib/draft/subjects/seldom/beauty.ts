import type { Subject } from '../subject';

/** What is put on skin, hair and nails, at home or by somebody who knows how. */
export const beauty: readonly Subject[] = [
  {
    name: 'sunscreen',
    says: ['sun ?screen', 'spf', 'spf ?\\d+', 'sun ?cream', 'sun ?block', 'sun protection', 'after ?sun'],
    clues:
      'uv, uva, sunburn, broad spectrum, reapply, mineral, zinc, reef safe, factor 50, tan, sun protection, white cast, tinted, dermatologist, melanoma, beach, sun hat, skin, lotion, summer, lightweight, ageing, slip slop slap, water resistant, non greasy, pigmentation, daily, burn',
    asks: {
      idea: ['Which holiday does the smell of sunscreen take you straight back to?'],
      choice: ['Which sunscreen do you use most: a cream, a spray or a stick?'],
      experience: ['~How do you get sunscreen on a child who is already running towards the water?'],
    },
  },
  {
    name: 'perfume',
    says: ['perfume', 'fragrance', 'eaux? de (parfum|toilette)', 'cologne', 'aftershave', 'perfumer(y|s)'],
    clues:
      'top notes, oud, scent, musk, sandalwood, spritz, jasmine, bergamot, decants, notes, bottle, spray, amber, vanilla, long lasting, niche, eau, attar, floral, sample, rose, sillage, woody, citrus, patchouli, 50ml, signature, layering, unisex',
    asks: {
      idea: ['Which smell would you turn into a perfume if you could?'],
      choice: ['Perfume: the same one for years, or a different one for every mood?'],
      experience: ['Whose perfume would you recognise in a crowd?'],
    },
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
      idea: ['What do you look for first in a shampoo?'],
      choice: ['Shampoo: a bottle, a solid bar or a refill?'],
      experience: ['Which shampoo smell takes you straight back to childhood?'],
    },
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
      idea: ['Which scent would you choose for the soap in your bathroom?'],
      choice: ['A bath at the end of a long day: bubbles, bath salts or oil?'],
      experience: ["Which soap smell takes you back to your grandparents' house?"],
    },
  },
  {
    name: 'brows and lashes',
    says: ['brow', 'eyebrow', 'lash', 'microblading', 'threading', 'waxing', 'laser hair removal'],
    clues:
      'tint, lamination, russian volume, hybrid, lash lift, infills, patch test, henna, extensions, lift, wax, classic, threading, mascara, technician, tech, curl, shape, natural, microblading, powder, fluffy, salon, appointment, wispy, arch, set, aftercare, semi permanent',
    asks: {
      idea: ['What do you like to do while your brows or lashes are being done: chat, nap or daydream?'],
      choice: ['Brows and lashes: bold, or so natural that nobody notices?'],
      experience: ['~Which eyebrow trend have you tried over the years?'],
    },
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
      idea: ['Which part of a facial do you wish would go on for longer?'],
      problem: ['Which part of your skincare routine is hardest to keep up after a long day?'],
      choice: ['During a facial: a good chat, or complete silence?'],
    },
  },
  {
    name: 'massage',
    says: ['massage', 'deep tissue', 'reflexology', 'hot stone', 'reiki', 'acupuncture'],
    clues:
      'full body, aromatherapy, knots, swedish, 60 min, cupping, therapist, shiatsu, trigger point, deep tissue, muscle, tension, hot stone, back, shoulders, indian head, sports, relax, neck, oil, stress, 60 minute, lymphatic drainage, reflexology, treatment, thai, couch, pregnancy, ache, masseuse, appointment, unwind',
    asks: {
      problem: ['Where do you feel a long week first: neck, shoulders or lower back?'],
      choice: ['How do you like a massage: firm and deep, or gentle enough to fall asleep?'],
      experience: ['What do you like to do straight after a massage?'],
    },
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
      problem: ["What's hardest to leave behind on a spa day: the phone, work or the to-do list?"],
      choice: ['At a spa: the sauna, the cold plunge or the quiet room with a book?'],
      experience: ['Who did you last go to a spa with, or who would you like to take?'],
      next: ['Which spa treatment would you like to try: hot stones, a mud wrap or a salt scrub?'],
    },
    atWork: {
      work: [
        'What do you head for first on a spa day: the sauna, the pool or the quiet room?',
        'What makes a spa treatment: the skill of the hands, or the calm of the room?',
      ],
      people: [
        'Who would you most like to take along on a spa day?',
        "What does a good spa therapist notice before you've said a word?",
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
      problem: ['Which weather is hardest on your skin: winter cold, summer heat or wind?'],
      choice: ['Skincare at bedtime: a few simple steps, or the whole routine?'],
      experience: ['What did your mother or grandmother teach you about skincare?'],
    },
    atWork: {
      work: [
        'What makes you try a new skincare product: a friend, the ingredients or the smell?',
        "Which matters most in a skincare product: how it feels, how it smells or what's in it?",
      ],
      people: [
        'Which skincare advice did you hear early on and still pass on to others?',
        'Which skincare product has had a place on your shelf the longest?',
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
      idea: ['Which bit of doing your make-up would you like to learn properly?'],
      choice: ['Make-up in a hurry: mascara, lipstick or brows first?'],
      experience: ['Who taught you how to do your make-up?'],
    },
  },
];
