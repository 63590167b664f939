import type { Subject } from '../subject';

/** Hair, skin, ink and steam in their narrow kinds, and those who learn the trade. */
export const mirrors: readonly Subject[] = [
  {
    name: 'hair smoothing',
    says: [
      'keratin (treatment|smoothing|blow ?dry)',
      'hair (smoothing|botox|rebonding|straightening|spa treatment|gloss)',
      'brazilian blow ?dry',
      'rebonding',
      'anti frizz',
      '(straightener|flat iron|hair dryer|airwrap|styler)',
    ],
    clues:
      'frizz, smooth, glossy, humidity, shine, blow dry, sleek, keratin, straightening, salon, botox, brazilian, stylist, treatment, rebonding, silky, straight, curls, formaldehyde-free, nanoplasty, cysteine, length, damaged, hairdresser, months, nourish, before and after, flat iron',
    asks: {
      idea: ['Where would you show off perfectly smooth hair first?'],
      problem: ['Which part of your hair always goes frizzy first: the fringe, the crown or the ends?'],
      choice: ['Smooth hair: perfectly straight, or with a soft bend at the ends?'],
      experience: ['Which morning of your life did your hair behave exactly as you wished?'],
    },
  },
  {
    name: 'head spa',
    says: [
      'head spa',
      'scalp (facial|treatment|massage|detox|scrub|analysis|micropigmentation|care)',
      'hair (oiling|growth serum|thinning|loss clinic)',
      'head massage',
      'champi',
    ],
    clues:
      'scalp, roots, steam, massage, relaxing, follicles, japanese, relaxation, hair, exfoliate, treatment, waterfall, oil, facial, stress, detox, microscope camera, dandruff, basin, shampoo, scalp analysis, hair growth, rinse, jade comb, nourishing, asmr, minutes, buildup, hair loss, candle',
    asks: {
      idea: ['Which oil or scent would you choose for a head massage?'],
      problem: ['Where do you feel a long day first: scalp, neck or forehead?'],
      choice: ['A head massage: firm, feather-light or just never stopping?'],
      experience: ['Who used to oil or brush your hair when you were a child?'],
    },
  },
  {
    name: 'hot towel shave',
    says: [
      '(hot towel|wet|cut throat|straight razor|traditional) shave',
      'hot towel',
      'beard (oil|trim|care|balm|shaping|club|competition|wash)',
      'shaving (brush|soap|kit|class|cream)',
      'moustache (wax|club)',
      'movember',
    ],
    clues:
      'razor, barber, beard, stubble, lather, aftershave, sideburns, moustache, cut-throat, grooming, fade, gents, skin fade, oil, trim, barbershop, wet shave, straight razor, chair, blade, badger brush, turkish, treatment, traditional, movember, foam, appointment, walk-ins',
    asks: {
      idea: ['Where in your day would you fit in a hot towel shave?'],
      problem: ['Which part of the face is the trickiest to shave?'],
      choice: ["At the barber's chair: a chat during the shave, or eyes closed under the towel?"],
      experience: ['Who taught you to shave, or let you watch with a face full of foam?'],
    },
  },
  {
    name: 'home hairdresser',
    says: [
      'mobile (hairdresser|hairdressing|barber|beautician|beauty|nail|spray tan|salon)',
      'hair(dresser|dressing|cut)s? (at|in) (your )?(own )?home',
      'care home hairdress(er|ing)',
      'freelance (hairdresser|stylist|beautician)',
      '(shampoo|wash) and set',
    ],
    clues:
      'kitchen chair, scissors, housebound, cape, fringe, mobile, house calls, perm, colour, elderly, care home, salon, home visits, wash and set, travel, haircut, foils, stylist, highlights, barber, trim, balayage, beautician, nails, evening appointments, spray tan, ladies, qualified, appointments',
    asks: {
      idea: ['A haircut at home: which room would be your salon?'],
      problem: ['Who in your family finds it hardest to sit still for a haircut?'],
      choice: ['A haircut at home: a good chat, or feet up with the television on?'],
      experience: ['Who cut your hair when you were a child?'],
    },
  },
  {
    name: 'beauty college',
    says: [
      'beauty (school|college|academy|course|therapy course|student|training|therapist course)',
      '(hairdressing|barbering|barber|nail|lash|brow|make ?up|aesthetics) (course|academy|school|training|college|diploma|student)',
      'cosmetolog(y|ist)',
      '(hair|nail|lash|brow|treatment|case study) model',
      'learn to (do|apply) (nails|lashes|make ?up)',
    ],
    clues:
      'diploma, accredited, level 3, qualified, course, level 2, student, therapist, makeup, hairdressing, nvq, lashes, waxing, enrol, academy, massage, barbering, facial, kit, qualification, nails, salon, training, practical, models needed, vtct, career, tutor, educator, certificate',
    asks: {
      idea: ['Which beauty skill would you like to learn: nails, lashes, make-up or hair?'],
      problem: ['~Who let you practise on their hair or nails, and how brave were they?'],
      choice: ['As a model for a beauty student: your nails first, or your hair?'],
      experience: ["Whose hair did you do first: a doll's, a sister's or your own?"],
    },
    atWork: {
      work: [
        'What takes students in beauty longest to learn: the hands, the talk or the timing?',
        'What matters more for a first salon job: the diploma, or the portfolio?',
      ],
      people: [
        'Which treatment would you book first with a beauty student in training?',
        'What did a beauty or hair tutor tell you that you still hear in your head?',
      ],
    },
  },
  {
    name: 'salon chair',
    says: [
      '(chair|treatment room|nail desk) (to|for) rent',
      'rent a (chair|treatment room)',
      '(salon|barber|beauty|tattoo) (chair|booth|station|space) (rental|rent|available)',
      'booth rental',
      'salon (owner|manager|junior|assistant|vacancy|apprentice|stylist)',
      'self employed (stylist|barber|beautician)',
    ],
    clues:
      'stylist, clientele, barbers, commission, nail tech, rent, self-employed, hairdresser, beauty room, aesthetics, treatment room, available, rent a chair, booth, lash tech, busy salon, therapist, desk, percentage, parking, tattoo artist, backwash, enquire, bills included, hair, own clients, flexible, suite',
    asks: {
      idea: ['Which music would you put on in a salon of your own?'],
      problem: ['~What do people tell their hairdresser that nobody else gets to hear?'],
      choice: ['While you sit in a salon chair: chat, a magazine or eyes closed?'],
      experience: ['How did you find the hairdresser you have stayed with?'],
    },
    atWork: {
      work: [
        'What keeps you coming back to the same salon chair: the cut, or the chat?',
        'What do self-employed stylists forget to add to their prices?',
      ],
      people: [
        'What do you tell your stylist that hardly anyone else gets to hear?',
        'What have you learned about people from standing behind a salon chair?',
      ],
    },
  },
  {
    name: 'tattoo flash day',
    says: [
      'flash (day|sheet|tattoo|event|designs)',
      'tattoo (flash|convention|expo|festival|guest spot|apprentice|removal|cover ?up|fading|aftercare|walk in)',
      'guest tattoo artist',
      '(fine line|blackwork|traditional|hand poked?) tattoo',
      'laser tattoo',
      'cover ?up tattoo',
    ],
    clues:
      'ink, artists, stencil, needle, healed, flash, sleeve, walk ins, fade, designs, first come, studio, flash sheet, linework, blackwork, halloween, friday 13th, guest artist, cover-up, apprentice, piercing, fine line, traditional, custom, deposit, palm-sized, tiny, charity, convention, over 18, aftercare',
    asks: {
      idea: ['Which plant or animal would you choose from a sheet of small tattoos?'],
      problem: ["What's hardest to decide about a small tattoo: the picture, the size or the spot?"],
      choice: ['A small tattoo: on the ankle, the wrist or where nobody can see?'],
      experience: ["Which of your friends' tattoos has the best story behind it?"],
    },
  },
  {
    name: 'tooth gems',
    says: [
      'tooth (gem|jewel|crystal)',
      '(teeth|dental) gem',
      '(permanent|welded) (jewellery|jewelry|bracelet)',
      '(ear|belly|body) (curation|jewellery|jewelry|candle|candling|seed|seeding)',
      'grillz',
      'hair tinsel',
      'fairy hair',
    ],
    clues:
      'sparkle, crystals, gems, stacking, welding, glitter, studs, permanent jewellery, bracelet, smile, piercing, dental grade, grillz, dainty, chain, ear, clasp-free, zap, studio, glue, gold, bling, ear curation, nail tech, painless, appointments, belly, anklet, charm, enamel',
    asks: {
      idea: ['Which shape would you choose for a tiny tooth gem?'],
      problem: ["What's hardest to choose for a tooth gem: the colour, the shape or the tooth?"],
      choice: ['A sparkle in your smile: one tiny gem, or a little cluster?'],
      experience: ['Whose sparkling smile have you admired lately?'],
    },
  },
  {
    name: 'laser and body clinic',
    says: [
      'laser (clinic|hair removal|hair reduction|skin|treatment|technician|genesis)',
      'body (contouring|sculpting|wrap|polish)',
      'fat freezing',
      '(skin tightening|hifu)',
      'led (mask|light therapy|facial)',
      'electrolysis',
      'iv (drip|therapy|lounge)',
    ],
    clues:
      'underarms, patch test, smooth, skin type, clinic, hair removal, skin, contouring, cryolipolysis, fat freezing, treatment, full body, sessions, pigmentation, bikini, cellulite, rejuvenation, facial, hifu, technician, inch loss, carbon, tightening, legs, consultation, wavelength, rf, sculpt, aesthetic, pain-free',
    asks: {
      idea: ['Which beauty treatment would you like to have done for you every month?'],
      problem: ['Which beauty job at home takes you the longest: shaving, waxing or plucking?'],
      choice: ['Before summer: legs first, or face first?'],
      experience: ['Which beauty treatment made you feel like new?'],
    },
  },
  {
    name: 'make-up lesson',
    says: [
      'make ?up (lesson|masterclass|workshop|party|class|tutorial|demo)',
      '(special effects|sfx|film|theatre|stage|halloween|body|prosthetic) make ?up',
      'body (paint|painting|painter)',
      '(colour|shade) match(ing)? (event|day)',
      'make ?up artist',
    ],
    clues:
      'brushes, lipstick, eyeliner, palette, foundation, blend, contour, lashes, mua, masterclass, eyeshadow, one-to-one, sfx, bridal, artist, skin prep, smokey eye, products, concealer, application, mature skin, halloween, makeup bag, beginners, teens, glam, beauty, tutorial',
    asks: {
      idea: ['Which make-up skill would you like to learn: eyeliner, brows or lips?'],
      problem: ['~Which takes you more tries: even eyeliner, or even eyebrows?'],
      choice: ['If you had only one thing in your make-up bag: lipstick, mascara or blusher?'],
      experience: ['Whose make-up did you try on as a child?'],
    },
  },
  {
    name: 'hammam',
    says: [
      'hammam( day| ritual| experience| spa)?',
      'turkish bath',
      '(steam|salt steam|aroma) (room|bath)',
      '(moroccan|turkish) (bath|scrub|massage)',
      'body scrub',
      'thermal (suite|bath|experience|circuit)',
      'bath ?house',
      'onsen',
    ],
    clues:
      'steam, black soap, marble, kessa, plunge pool, robes, towel, scrub, tiles, moroccan, spa, turkish, exfoliation, ritual, massage, relaxation, body, bath, argan oil, foam, sauna, skin, foot bath, ladies, wellness, hot stone, ghassoul, couple, rhassoul, thermal, mitt',
    asks: {
      idea: ['Who would you take along to a day in the steam of a Turkish bath?'],
      problem: ["What's the hardest part of a hammam to leave: the steam, the scrub or the tea?"],
      choice: ['After a hot steam: a cold plunge, a cool shower or mint tea?'],
      experience: ['Where were you when you first tried a hammam or a steam bath?'],
    },
  },
  {
    name: 'Thai and Indian massage',
    says: [
      '(thai|swedish|balinese|hot stone|lomi ?lomi|shiatsu|abhyanga|tui na|deep tissue) (massage|yoga massage|treatment|therapist)',
      'hot stone',
      '(couples|duo|pregnancy|mum to be|chair|office|on site|desk|corporate) massage',
      'indian head',
      'shiatsu',
      'massage (school|course|diploma|workshop)',
    ],
    clues:
      'knots, therapist, shoulders, stretch, unwind, deep tissue, oil, hot stone, aromatherapy, ayurveda, relax, back pain, swedish, spa, abhyanga, shiatsu, shirodhara, reflexology, full body, head, 60 minutes, foot, balinese, stress, muscle, herbal compress, potli, acupressure, wellness, tension, couple',
    asks: {
      idea: ['Where do you like a massage most: neck, shoulders or lower back?'],
      problem: ['~What sound do you make when somebody finds the knot in your shoulder?'],
      choice: ['A massage: strong thumbs, warm stones or slow oil?'],
      experience: ['Who in your family gives the best shoulder rub?'],
    },
  },
];
