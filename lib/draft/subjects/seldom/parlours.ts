import type { Subject } from '../subject';

/** What people have done for them in a small shop while they wait. */
export const parlours: readonly Subject[] = [
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
      problem: ['Where does a suit off the rack never quite fit you: shoulders, sleeves or waist?'],
      choice: ['A suit made for you: classic navy, or a cloth that turns heads?'],
      experience: ['For which occasion would you have a suit made to measure?'],
    },
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
      idea: ['Which back or neckline do you like best on a saree blouse?'],
      problem: ["What's hardest to get just right on a saree blouse: neck, sleeves or back?"],
      choice: ['A saree blouse: matching the silk, or in full contrast?'],
      experience: ['Who taught you to drape a saree, and what was the occasion?'],
    },
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
      idea: ['Which colour would you love to see on a bride, apart from red?'],
      problem: ["What's hardest to choose for a bridal lehenga: the colour, the work or the dupatta?"],
      choice: ['A lehenga for the big day: classic red and gold, or soft pastels?'],
      experience: ['What do you see first when the bride comes in: the lehenga, the jewels or the smile?'],
    },
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
      idea: ['What would you like to say to the child in your old school photo?'],
      problem: ['~What was your hair doing in your school photos?'],
      choice: ['A school photo: everybody neat and smiling, or caught laughing?'],
      experience: ['Where do the school photos hang in your family?'],
    },
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
      idea: ['Which face would you pull in a passport photo if nobody minded?'],
      problem: ["What's hardest in a passport photo: the straight face, the hair or the open eyes?"],
      choice: ['Before a passport photo: a good look in the mirror, or straight onto the chair?'],
      experience: ['What do you remember about having your first passport photo taken?'],
    },
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
      idea: ['Who would you trust with a spare key to your home?'],
      problem: ['~Which key on your ring opens nothing you can remember?'],
      choice: ['Your keyring: a few neat keys, or a big jangling bunch?'],
      experience: ['Where do your keys usually turn up after a long search?'],
    },
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
      idea: ['Which app goes first onto a phone that is new to you?'],
      problem: ["What's hardest to move to another phone: the photos, the contacts or the chats?"],
      choice: ['A phone: kept for as many years as possible, or changed every couple of years?'],
      experience: ['Which of your old phones do you remember most fondly?'],
    },
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
      idea: ['Which colour would you like on your nails today?'],
      problem: ['~Which small job becomes impossible with freshly painted nails?'],
      choice: ['Nails: short and neat, or long with a picture on each?'],
      experience: ['Which nail colour do you always come back to?'],
    },
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
      idea: ['What would you try for a change: a new brow shape, a clean shave or a moustache?'],
      problem: ['Which part of your face is the hardest to shave or shape yourself?'],
      choice: ['Eyebrows after threading: a sharp arch, or soft and natural?'],
      experience: ['Whose moustache or beard in your family was the most famous?'],
    },
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
      idea: ['Which crystal would you choose just for its colour?'],
      problem: ['Which tarot card would you most like to have explained?'],
      choice: ['A tarot reading: a question about love, or about work?'],
      experience: ['Which crystal or charm do you keep close, and where did you get it?'],
    },
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
      idea: ['On which day of the week would your feet most like some reflexology?'],
      problem: ['What tires your feet most: standing all day, new shoes or a long walk?'],
      choice: ['During reflexology: a quiet chat, or eyes closed?'],
      experience: ['After what kind of day do your feet cry out for a massage?'],
    },
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
      idea: ['Which everyday deed at home deserves a trophy?'],
      problem: ["What's hardest to keep shiny: a cup, a medal or a plaque?"],
      choice: ['A trophy: small and tasteful, or too big for the shelf?'],
      experience: ['Where did your first medal or cup end up?'],
    },
    atWork: {
      work: [
        'Where do most sports trophies end up: on the shelf, in a box or in the club bar?',
        'What makes an award worth keeping on the desk: the design, the weight or the reason?',
      ],
      people: [
        'Which trophy or award, large or small, meant most to you at the time?',
        'Which trophy would you hand out for something nobody at work measures?',
      ],
    },
  },
];
