import type { Subject } from '../subject';

/** What is done for skin, hair and rest by people who do it for a living. */
export const body: readonly Subject[] = [
  {
    name: 'hair removal',
    says: [
      'laser hair removal',
      'sugaring',
      'electrolysis',
      'hair removal',
      '(leg|bikini|brazilian|hollywood|body) wax(ing)?',
    ],
    clues:
      'patch test, hair free, ingrown, smooth, underarms, full leg, strip wax, laser, wax, sugaring, electrolysis, bikini, ipl, leg, brazilian, session, shave, threading, upper lip, razor, course of six, chin, skin, facial, pain, diode, pcos, stubble, full body, patch, back',
    asks: {
      idea: ['What would you do with the time if you never had to shave again?'],
      problem: ['What takes you longest when you get your legs ready for summer?'],
      choice: ['Smooth legs: all year round, or from the first warm day?'],
      experience: ['What do you remember about your first ever wax?'],
    },
  },
  {
    name: 'piercing',
    says: [
      'body piercing',
      '(ear|nose|lobe|helix|navel) piercing',
      'piercer',
      'ear curation',
      'tragus',
      'septum',
      'daith',
    ],
    clues:
      'stud, hoop, titanium, lobe, aftercare, cartilage, gold, studio, piercer, helix, tragus, nose, septum, jewellery, needle, navel, daith, conch, ear, saline, curation, sterile, nostril, healing, downsizing, tattoo, flat, walk in, labret',
    asks: {
      idea: ['Which piercing would you choose if nobody could comment?'],
      problem: ["What's trickiest about a new piercing: sleeping on it, or leaving it alone?"],
      choice: ['For your ears: one neat pair of studs, or a whole row of earrings?'],
      experience: ['Who came with you when you had your first piercing?'],
    },
  },
  {
    name: 'tanning',
    says: ['spray tan', 'tanning', 'fake tan', 'self tan', 'sun ?bed', 'tanning (salon|studio|shop)'],
    clues:
      'bronze, golden, tan, streaky, glow, mitt, booth, exfoliate, spray, sunbed, fake, tint, minutes, developed, express, holiday, prom, self tan, mousse, lotion, tanned, wedding, olive base, patchy, lay down, vitamin d, dark, mobile, goggles',
    asks: {
      idea: ['What would you have a spray tan for: a holiday, a wedding or just a Friday?'],
      problem: ['Which part is hardest to tan evenly: ankles, elbows or hands?'],
      choice: ['A spray tan: just a light glow, or properly golden?'],
      experience: ['Which event did you have your first spray tan for?'],
    },
  },
  {
    name: 'mehndi',
    says: ['mehndi', 'mehendi', 'henna', 'henna (artist|cone|night)'],
    clues:
      'bridal, cone, sangeet, stain, palm, eid, design, karwa chauth, henna, bride, hand, artist, diwali, party, arabic, intricate, wedding, feet, natural, paste, function, pattern, nail, dark colour, figure, guest, organic, dulhan',
    asks: {
      idea: ["What would you hide in a bride's mehndi: a name, a date or a little joke?"],
      problem: ['~What do you do when your nose itches and both hands are wet with henna?'],
      choice: ['Mehndi: all the way to the elbow, or a small flower in the palm?'],
      experience: ['Which wedding or festival did you last wear henna for?'],
    },
  },
  {
    name: 'hair extensions',
    says: [
      'hair extension',
      'tape (in )?extension',
      'micro ring',
      '(hand tied|clip in) (weft|extension)',
      'hair weft',
    ],
    clues:
      'weft, inches, bonds, length, volume, russian hair, maintenance, fitting, tape, micro ring, clip in, blend, remy, gram, russian, balayage, salon, k tip, nano, thin hair, consultation, method, transformation, colour match, sew in, hand tied, long, stylist, removal, half head',
    asks: {
      idea: ['How would you wear your hair if it were down to your waist tomorrow?'],
      problem: ['Which is trickiest with long hair: washing, drying or sleeping on it?'],
      choice: ['Long hair for an evening out: in waves, or perfectly straight?'],
      experience: ['Which hairstyle did you wear when your hair was at its longest?'],
    },
  },
  {
    name: 'braids and locs',
    says: [
      'box braid',
      'locs',
      'loctician',
      'cornrow',
      'knotless',
      'retwist',
      'protective style',
      'silk press',
      'hair braider',
    ],
    clues:
      "braids, edges, afro, curl, twist, parting, natural hair, scalp, knotless, cornrow, box braid, loctician, retwist, protective style, fulani, boho, faux, starter loc, bead, wash day, goddess, stitch, waist length, deposit, hair included, interlocking, senegalese, dread, kids' braids",
    asks: {
      idea: ['Which braided style would you happily sit in the chair all day for?'],
      problem: ['What do you do to pass the time while your hair is being braided?'],
      choice: ['Braids: down to your waist, or short and easy?'],
      experience: ['Who braided your hair when you were little?'],
    },
  },
  {
    name: 'aesthetics clinic',
    says: [
      'botox',
      'dermal filler',
      'lip filler',
      '(aesthetic|aesthetics) (clinic|practitioner|nurse|treatment)',
      'anti wrinkle',
      'skin booster',
      'profhilo',
    ],
    clues:
      "injectable, wrinkle, filler, frown, consultation, collagen, laser, anti wrinkle, skin, lip, practitioner, dermal, injector, frown line, jawline, microneedling, unit, nurse prescriber, cheek, polynucleotide, skin booster, peel, ml, natural result, tweakment, facial, crow's feet, prp, bio remodelling, forehead",
    asks: {
      idea: ['Which part of your evening skincare routine do you enjoy most?'],
      problem: ['Which skincare habit do you find hardest to keep up?'],
      choice: ['Looking after your skin: a short routine, or every step?'],
      experience: ['Who taught you to look after your skin, and what was their first tip?'],
    },
    atWork: {
      work: [
        'What makes you trust an aesthetics clinic: honest advice, clear prices or real photos?',
        'What would surprise outsiders about a day in an aesthetics clinic?',
      ],
      people: [
        'Which piece of skin advice do you wish you had heard years sooner?',
        'Who gave you the skincare tip you still follow today?',
      ],
    },
  },
  {
    name: 'sound bath',
    says: ['sound (bath|healing)', 'gong bath', 'singing bowl', 'breath ?work'],
    clues:
      'gong, bowls, blanket, mat, relax, chakra, eye mask, candlelit, singing bowl, vibration, crystal, meditation, breathwork, healing, frequency, full moon, cacao, chime, lie down, immersive, nervous system, yin, tibetan, reiki, solfeggio, bolster, stress, unwind, drum, restore',
    asks: {
      idea: ['Which sound relaxes you straight away?'],
      problem: ['~What do you think about when somebody tells you to clear your mind?'],
      choice: ['In a sound bath: the deep gongs, or the singing bowls?'],
      experience: ['Which sound from childhood still makes you feel calm?'],
    },
  },
  {
    name: 'bridal hair',
    says: ['bridal (hair|make ?up)', 'wedding hair', 'hair trial', 'up ?do', 'bridesmaid hair'],
    clues:
      'brides, trial, veil, pins, curls, bridesmaids, morning of, half up, updo, makeup artist, hairstyle, wedding morning, hairpiece, stylist, boho, waves, bun, tiara, fresh flower, mua, mobile, getting ready, hairspray, braid, wedding, venue, pearl, timeless',
    asks: {
      idea: ['What would you wear in your hair for a wedding: flowers, pearls or a clip?'],
      problem: ['What undoes wedding hair first: wind, rain or dancing?'],
      choice: ['Hair for a wedding: up and pinned, or down and loose?'],
      experience: ["What's the loveliest wedding hairstyle you have ever seen?"],
    },
  },
  {
    name: "child's haircut",
    says: [
      "(kids|children'?s|child'?s|toddler|baby'?s first|first) hair ?cut",
      "(kids|children'?s) (hairdresser|barber|salon)",
    ],
    clues:
      'curls, fringe, lollipop, wriggle, booster seat, lock of hair, clippers, first cut, trim, certificate, barber, toddler, autism, school hair, brave, salon, fade, cartoon, back to school, quiet hour, sensory, kid, car chair, tablet, snip, braids, hairdresser, little boy',
    asks: {
      idea: ['Which treat does your little one like most after a haircut?'],
      problem: ['How do you get a child to sit still for a haircut?'],
      choice: ["A child's first lock of hair: kept for ever, or swept up with the rest?"],
      experience: ['Who cut your hair when you were small, and what did it look like?'],
    },
  },
  {
    name: 'colour analysis',
    says: [
      'colou?r analysis',
      'personal (styl(ist|ing)|shopper|shopping)',
      'image consult(ant|ancy|ing)',
      'style (session|consultation)',
      'wardrobe (edit|detox)',
    ],
    clues:
      'swatches, drapes, palette, undertone, flattering, wardrobe, stylist, outfit, season, autumn, winter, warm, cool, image consultant, skin tone, makeup, spring, summer, confidence, wear, clothes, capsule, lipstick, personal shopper, style, consultation, fan, gold or silver',
    asks: {
      idea: ['Which colour would you wear more often if you knew it suited you?'],
      problem: ['Which shade is trickiest to match with the rest of your wardrobe?'],
      choice: ['Your wardrobe: mostly bright colours, or mostly neutrals?'],
      experience: ['Which colour do people always say suits you?'],
    },
  },
];
