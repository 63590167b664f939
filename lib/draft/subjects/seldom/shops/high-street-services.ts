import type { Subject } from '../../subject';

/** What people have done for them in a small shop while they wait. */
export const highStreetServices: readonly Subject[] = [
  {
    name: 'suit tailor',
    says: [
      '(suit|bespoke|gents|ladies|made to measure|master) tailor',
      'tailor(ing)? (shop|house|studio)',
      '(bespoke|custom|made to measure|tailored) (suit|blazer|tailoring|sherwani)',
      'savile row',
      'suit fitting',
      'bandhgala',
    ],
    clues:
      'lapel, lining, cloth, measurements, cuffs, fabric, groom, buttons, waistcoat, jacket, bespoke, trousers, fitting, measure, cut, tweed, stitch, buttonhole, made to measure, wool, shirt, tuxedo, seam, navy, pattern, three-piece, tape measure, sherwani, alteration, chalk, pinstripe, gents',
    asks: {
      idea: ['Which colour would you choose for the lining of a suit made for you?'],
      experience: ['For which occasion would you have a suit made to measure?'],
      choice: ['A suit made for you: classic navy, or a cloth that turns heads?'],
      problem: ['Where does a suit off the rack never quite fit you: shoulders, sleeves or waist?'],
    },
    cued: [
      'How do you like a *tweed* jacket: with jeans, with a waistcoat or not at all?',
      'What should a *groom* wear: a dark suit, a tuxedo or a bold colour?',
      'A *waistcoat*: matching the suit, or in a colour of its own?',
      'Your *trousers*: slim and short, or wide with a crease?',
    ],
  },
  {
    name: 'saree blouses',
    says: [
      '(saree|sari|designer|bridal|silk|stitched|readymade|aari work) blouse',
      'blouse (stitching|design|tailor|boutique|piece)',
      '(fall|falls) and pico',
      'saree (pre ?pleating|draping|drape)',
      'ladies boutique',
      '(salwar|churidar|kurti) (stitching|tailor)',
    ],
    clues:
      'stitching, neckline, sleeves, aari, maggam, measurements, silk, boutique, latkan, back design, neck, bridal, lining, embroidery, padded, fall and pico, design, princess cut, designer, tailor, hook, dori, fabric, pattu, border, tassels, readymade, puff sleeve, same day, georgette, deep back',
    asks: {
      choice: ['+A saree blouse: matching the silk, or in full contrast?'],
      experience: [
        'Which saree of yours deserves a new blouse?',
        'Who do you ask for advice on a blouse design?',
        'Which colour of blouse goes with nearly all your sarees?',
      ],
    },
    cued: [
      'Which *sleeves* do you like on a blouse: elbow, cap or full?',
      'Which *embroidery* would you choose for a wedding blouse: aari, zardosi or mirror work?',
      'Which colour of blouse goes with nearly every *silk* saree?',
      'What do you like on the back of a blouse: *latkan*, buttons or a plain bow?',
    ],
  },
  {
    name: 'bridal lehengas',
    says: [
      '(bridal|wedding|designer|rental|party wear) lehenga',
      'lehenga (choli|collection|rental|boutique)',
      'bridal (saree|trousseau)',
      'sherwani',
      'indo ?western',
      '(kanjivaram|kanchipuram|banarasi) (bridal|silk|saree)',
    ],
    clues:
      'dupatta, embroidery, sangeet, zari, bride, groom, mirror work, trousseau, reception, choli, zardozi, red, designer, silk, velvet, rental, saree, boutique, mehndi, wedding, fitting, sequin, flare, net, blouse, can-can, border, pastel, resham, veil, sherwani, baraat',
    asks: {
      experience: [
        '+Whose opinion counts most when choosing a lehenga?',
        '+Which lehenga do you still remember from a family wedding?',
      ],
      idea: ['+Which colour of lehenga would you choose for a wedding?'],
      choice: ['+How would you drape the dupatta with a lehenga: over the head or the shoulder?'],
    },
    cued: [
      'How would you drape a *dupatta*: over the head, on a shoulder or both?',
      'Which song must be played at a *sangeet*?',
      'What would you wear to a *mehndi*: green, yellow or a mix of bright colours?',
      'Which *embroidery* would you choose: zardozi, mirror work or thread?',
      'A *silk* or velvet outfit: which feels more like a winter wedding?',
      'What would you choose for the *reception*: a gown, a saree or a second lehenga?',
      'What would you wear a *saree* with: a classic blouse, a belt or a cape?',
      'Who would you take along to a bridal *fitting*: mother, sister or best friend?',
    ],
  },
  {
    name: 'school photos',
    says: [
      'school (photo|photograph|photographer|portrait|picture|photography)',
      '(class|year ?group|nursery) (photo|photograph|portrait)',
      'picture day',
      'photo day',
      'yearbook',
      'senior portrait',
    ],
    clues:
      'classmates, uniform, retakes, siblings, prints, backdrop, combs, cap and gown, class, pupil, smile, photographer, proof, sibling, picture day, hair, portrait, parents, order form, cheese, year group, package, graduation, online gallery, nursery, frame, reception, leavers, panoramic, tie, keyring, gown, toothless',
    asks: {
      choice: [
        '+Where do you put a new school photo first: on the wall, on the fridge or in an album?',
        '+A school photo: everybody neat and smiling, or caught laughing?',
      ],
      experience: ['Where do the school photos hang in your family?'],
      problem: ['~What was your hair doing in your school photos?'],
    },
    cued: [
      'Where would you take a photo of *siblings*: on the stairs, the beach or the sofa?',
      'What belongs in a *cap and gown* photo: flowers, the family or a cap in the air?',
      'What did the *photographer* say to make your class smile?',
      'How did you wear your school *uniform* for the photo: neat, crooked or with odd socks?',
    ],
  },
  {
    name: 'passport photos',
    says: [
      'passport (photo|picture|size photo|pic)',
      '(visa|id|driving licen[cs]e|ielts) photo',
      'photo code',
      'instant (photo|print) (shop|service)',
      'photocopy(ing)? (shop|centre|center)',
      'xerox (shop|centre|center)',
    ],
    clues:
      'passport, biometric, digital code, background, prints, lamination, visa, scans, id, photo code, driving licence, size, booth, instant, baby, 35x45, mm, glasses, renewal, expiry, form, countersign, oci, white, while you wait, studio, embassy, neutral expression, compliant, walk in, rejected, crop',
    asks: {
      experience: [
        'What do you wear for a passport photo?',
        'Who in your family has the funniest passport photo?',
        'How do you keep a straight face for a passport photo?',
      ],
      choice: ['What do you need passport photos for: a passport, a visa or a licence?'],
    },
    cued: [
      'Which colour *background* would you choose if passports allowed any?',
      'How do you get a *baby* to look straight into the camera?',
      'When do you put the *renewal* of a passport in your diary: a year before, or a month?',
      'Which country would you go to with a fresh *visa* in your hand?',
    ],
  },
  {
    name: 'key cutting',
    says: [
      'key (cutting|cutter|copy|copies|duplication|kiosk|blank)',
      'key (cut|copied|duplicated)',
      'spare key',
      '(watch batter(y|ies)|watch strap) (fitted|replaced|replacement|fitting)',
      'engraving while you wait',
    ],
    clues:
      'fob, keyring, engraving, heel bar, mortice, cylinder, padlock, duplicate, blank, spare, lock, house key, copy, cobbler, kiosk, watch battery, shoe, locksmith, barrel, door, while you wait, counter, heel, safe, tenants, cut, security key, landlord, gym locker, garage, car',
    asks: {
      idea: [
        '+Who would be glad of a spare key from you?',
        'Who would you trust with a spare key to your home?',
      ],
      experience: [
        '+When did a spare key last come to your rescue?',
        '~Which key on your ring opens nothing you can remember?',
      ],
      choice: ['+Which key would you have copied first: the front door, the shed or the bike lock?'],
    },
    cued: [
      'What hangs on your *keyring* besides the keys?',
      'What would you have *engraved* on a keyring for a friend?',
      'Which *shoe* would you take to the cobbler first?',
      'How do you tell your *front door* key from the rest: colour, shape or tag?',
    ],
  },
  {
    name: 'phone unlocking',
    says: [
      '(phone|network|iphone|sim|mobile) unlock(ing|ed)?',
      'unlock(ing)? (your|any) phone',
      '(refurbished|second hand|pre owned|unlocked) (phone|iphone|mobile|handset)',
      'phone trade in',
      'phone shop',
    ],
    clues:
      'sim, network, handset, imei, carrier, roaming, android, refurbished, contract, screen repair, second hand, battery, cracked, charger, trade in, code, data transfer, mobile, app, warranty, blacklisted, walk in, sell your, locked, unlocked, passcode, port, accessories',
    asks: {
      choice: [
        'A phone: kept for as many years as possible, or changed every couple of years?',
        'Where would you use an unlocked phone first: abroad, at home or with a second SIM?',
      ],
      problem: ["What's hardest to move to another phone: the photos, the contacts or the chats?"],
      experience: ['Which of your old phones do you remember most fondly?'],
    },
    cued: [
      'How long does the *battery* in your phone last: half a day, a day or two?',
      'Which *roaming* spot gave you the best phone signal on holiday: beach, hill or hotel?',
      'Where do you put a spare *SIM* when you travel: purse, phone case or suitcase?',
      'What do you do with an old phone: *trade in*, hand on or keep in a drawer?',
    ],
  },
  {
    name: 'nail bar',
    says: [
      'nail (bar|tech|technician|artist|art|salon|course)',
      '(gel|biab|acrylic|builder gel|polygel|shellac) (nail|manicure|polish|set|overlay|infill)',
      '(mani|pedi) ?(and|&)? ?(pedi|mani)',
      'pedicure',
    ],
    clues:
      'cuticle, chrome, french tip, almond, infills, polish, gel, manicure, removal, acrylic, biab, tips, french, tech, pedicure, art, set, shellac, builder gel, coffin, salon, ombre, file, soak off, summer nails, base coat, rhinestone, uv lamp, shade, appointment, chip',
    asks: {
      experience: [
        'Which nail colour makes you feel good?',
        'Which occasion calls for freshly done nails?',
        '~Which small job becomes impossible with freshly painted nails?',
      ],
      idea: ['Which nail design would you love to try next?'],
      choice: ['How do you choose a nail colour: mood, outfit or whim?'],
    },
    cued: [
      'Which do you choose for *gel* nails: one bright colour, or something pale and natural?',
      'A *French* tip on your nails: classic white, or a line of colour?',
      'Which *chrome* would you try on your nails: silver, rose gold or pearl?',
      'Which nail shape do you like best: *almond*, square or round?',
      'Which colour do you pick for a summer *pedicure*: red, coral or white?',
      'Which two colours would you blend in *ombre* nails?',
      'What would you have painted in nail *art*: flowers, stars or stripes?',
      'How do you like *BIAB* nails: bare and glossy, or with a colour on top?',
    ],
  },
  {
    name: 'threading and shaving',
    says: [
      '(eyebrow|face|brow) threading',
      'threading (salon|bar|studio)',
      '(hot towel|wet|cut ?throat|traditional|straight razor) shave',
      'beard (trim|oil|balm|grooming|sculpt)',
      'shaving (soap|brush|kit)',
      'turkish barber',
      'safety razor',
    ],
    clues:
      'razor, lather, hot towel, beard, moustache, stubble, thread, sideburns, balm, eyebrow, brow, barber, cut-throat, upper lip, salon, shave, tint, wax, lamination, shape, cheek, walk in, straight razor, chin, shaving cream, stray hairs, aftershave, blade, facial, neck, henna, fade',
    asks: {
      choice: ['Eyebrows after threading: a sharp arch, or soft and natural?'],
      idea: ['What would you try for a change: a new brow shape, a clean shave or a moustache?'],
      experience: ['Whose moustache or beard in your family was the most famous?'],
      problem: ['Which part of your face is the hardest to shave or shape yourself?'],
    },
    cued: [
      'Which *beard* length would you like to try once: clean, stubble or long?',
      'How do you like a *hot towel*: before the shave, after it or both?',
      'Which *brow* tint would you pick: a shade darker, lighter or just your own?',
      'A *straight razor* at the barber: eyes closed, or watching in the mirror?',
    ],
  },
  {
    name: 'crystals and tarot',
    says: [
      'tarot',
      '(crystal|gemstone) (shop|healing|store|fair|bracelet)',
      'psychic (fair|reading|medium|night|evening)',
      '(palm|aura|angel card|oracle) read(er|ing)',
      'astrolog(y|er)',
      'horoscope',
      'kundli',
    ],
    clues:
      'amethyst, rose quartz, moon, intuition, chakra, deck, energy, zodiac, incense, reading, card, psychic, medium, quartz, gemstone, aura, full moon, spirit, healing, sage, reader, pendulum, astrology, bracelet, palm, oracle, reiki, manifest, smudge, candle, tumbled',
    asks: {
      problem: ['Which tarot card would you most like to have explained?'],
      idea: ['Which crystal would you choose just for its colour?'],
      choice: ['A tarot reading: a question about love, or about work?'],
      experience: ['Which crystal or charm do you keep close, and where did you get it?'],
    },
    cued: [
      '*Amethyst* at home: by the bed, on the desk or in the window?',
      'What do you like to do on the night of a *full moon*?',
      'Which sign of the *zodiac* do you get on with best?',
      '*Rose quartz* as a present: who would you give a piece to?',
    ],
  },
  {
    name: 'reflexology',
    says: [
      'reflexolog(y|ist)',
      '(foot|thai|chair|head|indian head) massage',
      'thai spa',
      'foot spa',
      'head spa',
      'champi',
    ],
    clues:
      'feet, pressure points, shoulders, oils, tension, scalp, relaxation, soles, foot, massage, relax, reflex, thai, therapist, zone, stress, treatment, spa, head massage, fertility, hot stone, sleep, hand, circulation, toe, holistic, maternity, indian head, minutes, couch, facial',
    asks: {
      choice: [
        '+During reflexology: a quiet chat, or eyes closed?',
        'After reflexology: a herbal tea, a nap or a slow walk?',
        'What would you like in a reflexology room: soft music, candles or a warm blanket?',
      ],
      experience: ['After what kind of day do your feet cry out for a massage?'],
    },
    cued: [
      'Which *oil* do you like best: lavender, mint or orange?',
      'Where does a *foot* rub feel best: heel, arch or toes?',
      "What helps you into a good night's *sleep*: a bath, a book or warm feet?",
      'What do you like to hear during a *Thai* massage: rain, bells or nothing at all?',
    ],
  },
  {
    name: 'sports trophies',
    says: [
      '(sport|football|cricket|school|club|resin|glass) (trophy|trophies|medal|rosette)',
      'trophy (shop|store|centre|center|maker|supplier)',
      '(end of season|presentation) (trophies|awards)',
      'rosettes',
      'engraved (cup|shield|plate|medal)',
      'custom medal',
    ],
    clues:
      'engraved, medals, plaque, shield, cup, ribbon, plates, presentation night, rosette, award, presentation, winner, season end, glass, club, champion, resin, gold, logo, cricket, league, football, figure, silver, school, wooden spoon, laser, lanyard',
    asks: {
      choice: [
        'A trophy: small and tasteful, or too big for the shelf?',
        'A sports trophy: a cup, a shield or a medal?',
      ],
      idea: ['Which everyday deed at home deserves a trophy?'],
      experience: ['Where did your first medal or cup end up?'],
    },
    cued: [
      'What would you have *engraved* on a cup for your best friend?',
      'Which *medal* did you win first, and what for?',
      'Who gets your vote for the *player of the year* in any sport?',
      'What makes a *presentation night* a good one: the speeches, the food or the dancing?',
    ],
    atWork: {
      asks: [
        'Which material would you choose for a trophy: glass, wood or metal?',
        'Which trophy or award, large or small, meant most to you at the time?',
        'What makes an award worth keeping on the desk: the design, the weight or the reason?',
        'What matters most in a trophy: the design, the engraving or the weight?',
      ],
      cued: [
        'What do clubs order first for the *season end*: medals, cups or shields?',
        'Which *award* at work do people keep on their desk for years?',
      ],
    },
  },
];
