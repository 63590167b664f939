import type { Subject } from '../../subject';

/** What is done for skin, hair and rest by people who do it for a living. */
export const beautyTreatments: readonly Subject[] = [
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
      experience: [
        '+What is the nicest thing about freshly smooth legs?',
        'What do you look for in a good waxing salon?',
        'What makes you feel at ease on a first waxing appointment?',
      ],
      choice: ['+Smooth legs: all year round, or from the first warm day?'],
    },
    cued: [
      'Which do you prefer: *wax*, razor or cream?',
      'How do you like your brows after *threading*: soft, sharp or natural?',
      'When do you book *waxing*: before a holiday, once a month or for a party?',
      'What would you like to ask first about *laser*?',
    ],
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
      choice: [
        '+Which piercing would you pick next: lobe, helix or nose?',
        '+Gold, silver or titanium: which would you wear in a new piercing?',
        '+For your ears: one neat pair of studs, or a whole row of earrings?',
      ],
      idea: ['Which piercing would you choose if nobody could comment?'],
    },
    cued: [
      'Which metal would you choose for a *nose* stud: gold, silver or titanium?',
      'What would you hang from a *helix*: a hoop, a chain or a tiny star?',
      'Where would you wear a small *hoop*: ear, nose or lip?',
      'What would you ask a *piercer* first: which side, which metal or how long to heal?',
    ],
  },
  {
    name: 'tanning',
    says: ['spray tan', 'tanning', 'fake tan', 'self tan', 'sun ?bed', 'tanning (salon|studio|shop)'],
    clues:
      'bronze, golden, tan, streaky, glow, mitt, booth, exfoliate, spray, sunbed, fake, tint, minutes, developed, express, holiday, prom, self tan, mousse, lotion, tanned, wedding, olive base, patchy, lay down, vitamin d, dark, mobile, goggles',
    asks: {
      choice: [
        '+A spray tan: just a light glow, or properly golden?',
        'What matters most in a spray tan: an even colour, a natural look or quick drying?',
      ],
      idea: ['+What would you have a spray tan for: a holiday, a wedding or just a Friday?'],
      problem: ['Which part is hardest to tan evenly: ankles, elbows or hands?'],
    },
    cued: [
      'Which colour of dress looks best with a *golden* tan?',
      'Where would you go first on a *holiday* with a fresh tan?',
      'What do you listen to while your *self tan* dries?',
      'A *wedding* tan: a week before, or two days before?',
    ],
  },
  {
    name: 'mehndi',
    says: ['mehndi', 'mehendi', 'henna', 'henna (artist|cone|night)'],
    clues:
      'bridal, cone, sangeet, stain, palm, eid, design, karwa chauth, henna, bride, hand, artist, diwali, party, arabic, intricate, wedding, feet, natural, paste, function, pattern, nail, dark colour, figure, guest, organic, dulhan',
    asks: {
      choice: [
        '+Mehndi: all the way to the elbow, or a small flower in the palm?',
        '+Mehndi: bold flowers, fine lines or a big mandala?',
      ],
      idea: ["What would you hide in a bride's mehndi: a name, a date or a little joke?"],
      problem: ['~What do you do when your nose itches and both hands are wet with henna?'],
    },
    cued: [
      "A *bridal* mehndi design: peacocks, flowers or the couple's faces?",
      'When do you put henna on for *Eid*: the night before, or a few days ahead?',
      'Which song gets everybody dancing at a *sangeet*?',
      'Mehndi for *Karwa Chauth*: both sides of the hand, or only the palm?',
      'What do you enjoy most about *Diwali*: the lamps, the sweets or the henna?',
      'An *Arabic* mehndi design: trailing along one finger, or across the whole hand?',
      'How do you get a dark henna *stain*: lemon and sugar, cloves or just patience?',
      'What would you draw first if somebody handed you a henna *cone*?',
    ],
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
      choice: [
        '+Which length would you choose: shoulder, mid-back or waist?',
        '+Hair extensions: for length, for volume or for colour?',
        '+Long hair for an evening out: in waves, or perfectly straight?',
      ],
      idea: ['How would you wear your hair if it were down to your waist tomorrow?'],
    },
    cued: [
      'How long would you have it if you could choose any *length* tomorrow?',
      'Which party or day would you want extra *volume* for?',
      'Which would you try first for longer hair: *tape*, weft or clip in?',
      'Which *balayage* shade would you like to see on long hair: caramel, honey or copper?',
    ],
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
      choice: ['+Braids: down to your waist, or short and easy?'],
      problem: ['What do you do to pass the time while your hair is being braided?'],
      idea: ['Which braided style would you happily sit in the chair all day for?'],
      experience: ['Who braided your hair when you were little?'],
    },
    cued: [
      'Which colour would you weave into *box braids*: copper, blue or blonde?',
      'What makes *wash day* pleasant: a good film, music or a friend to help?',
      'Which *beads* did you like in your hair as a child: clear, gold or many colours?',
      'How often do *locs* like a retwist: every four weeks, six or eight?',
    ],
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
      choice: ['Looking after your skin: a short routine, or every step?'],
      problem: ['Which skincare habit do you find hardest to keep up?'],
      idea: ['Which part of your evening skincare routine do you enjoy most?'],
      experience: ['Who taught you to look after your skin, and what was their first tip?'],
    },
    cued: [
      'When in the day do you make time for your *skin*: morning, evening or both?',
      'Which *peel* or mask do you like best: cooling, warming or one that smells of oranges?',
      "How would you choose a *practitioner*: by a chat, photos or a friend's word?",
      'What would you ask first at a *consultation*?',
    ],
    atWork: {
      asks: [
        'What makes you trust an aesthetics clinic: honest advice, clear prices or real photos?',
        'Which piece of skin advice do you wish you had heard years sooner?',
        'What makes a first consultation good: time, clear answers or no rush?',
        'What matters most in an aesthetics clinic: training, honest advice or aftercare?',
      ],
      cued: [
        'What makes a first *consultation* worth the time for both sides: photos, plain words or a plan?',
        'Which *training* has changed your work most as a practitioner: technique, safety or listening?',
      ],
    },
  },
  {
    name: 'sound bath',
    says: ['sound (bath|healing)', 'gong bath', 'singing bowl', 'breath ?work'],
    clues:
      'gong, bowls, blanket, mat, relax, chakra, eye mask, candlelit, singing bowl, vibration, crystal, meditation, breathwork, healing, frequency, full moon, cacao, chime, lie down, immersive, nervous system, yin, tibetan, reiki, solfeggio, bolster, stress, unwind, drum, restore',
    asks: {
      choice: [
        '+In a sound bath: the deep gongs, or the singing bowls?',
        'Which sound would you drift away to: a gong, crystal bowls or chimes?',
      ],
      idea: ['Which sound relaxes you straight away?'],
      experience: ['Which sound from childhood still makes you feel calm?'],
    },
    cued: [
      'What would you bring to a *sound bath*: a blanket, a pillow or a friend?',
      '*Full moon* evenings: outdoors, in bed or with music?',
      '*Gong* or rain: which sound lulls you fastest?',
      'How do you like to *relax* after a long day: in a bath, on a mat or in a chair?',
    ],
  },
  {
    name: 'bridal hair',
    says: ['bridal (hair|make ?up)', 'wedding hair', 'hair trial', 'up ?do', 'bridesmaid hair'],
    clues:
      'brides, trial, veil, pins, curls, bridesmaids, morning of, half up, updo, makeup artist, hairstyle, wedding morning, hairpiece, stylist, boho, waves, bun, tiara, fresh flower, mua, mobile, getting ready, hairspray, braid, wedding, venue, pearl, timeless',
    asks: {
      choice: [
        '+Hair for a wedding: up and pinned, or down and loose?',
        'Which would you choose for bridal hair: a veil, fresh flowers or a tiara?',
      ],
      idea: ['+What would you wear in your hair for a wedding: flowers, pearls or a clip?'],
      experience: ["What's the loveliest wedding hairstyle you have ever seen?"],
    },
    cued: [
      'How would you wear a *veil*: long, short or not at all?',
      'What should be playing on the *wedding morning* while hair is done?',
      'Which style would you choose for the *bridesmaids*: all alike, or each her own?',
      'Which flowers look best in a loose *updo*?',
    ],
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
      choice: ['+What keeps a child happy in the salon chair: a cartoon, a toy or a chat?'],
      experience: [
        "What tells you that it's time for a child's haircut?",
        "What do you remember about your child's first haircut?",
      ],
      idea: ['Which hairstyle would your child pick without any help?'],
    },
    cued: [
      '*Curls* on a child: a short and springy haircut, or long and loose?',
      'A *fringe* for a child: cut straight across, swept aside or grown out?',
      'What do *clippers* sound like to a child at a first haircut: a cat, a bee or a car?',
      'Which flavour of *lollipop* did you hope for after a haircut as a child?',
      'Where does a *toddler* sit best for a haircut: your lap, a booster seat or a toy car?',
      "What helps a child most in a *quiet hour* at the hairdresser's: soft light, a toy or time?",
      "Which *braids* would your child pick at the hairdresser's: one, two or many?",
      "Where would you keep the *certificate* of a child's first haircut: album, box or fridge?",
      'Which haircut does your child ask for: a *fade*, a crop or long on top?',
    ],
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
      choice: ['+Your wardrobe: mostly bright colours, or mostly neutrals?'],
      experience: ['+Which colour do people always say suits you?'],
      idea: ['Which colour would you wear more often if you knew it suited you?'],
      problem: ['Which shade is trickiest to match with the rest of your wardrobe?'],
    },
    cued: [
      'Which *season* do you feel you are: spring, summer, autumn or winter?',
      'What is your everyday *lipstick*: red, pink, nude or none?',
      'Which *outfit* do you always feel good in?',
      'How do you arrange your *wardrobe*: by colour, by length or not at all?',
    ],
  },
];
