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
      choice: [
        '+Smooth hair: perfectly straight, or with a soft bend at the ends?',
        'What matters most in a hair smoothing treatment: shine, softness or how long it lasts?',
        'When do you like your hair smooth most: every day, for work or for a party?',
      ],
      problem: ['Which part of your hair always goes frizzy first: the fringe, the crown or the ends?'],
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
      choice: [
        '+At a head spa: soft music, a quiet chat or complete silence?',
        'When would a head massage do you most good: before work, at lunch or at the end of the week?',
        'In a head spa: warm steam, a slow massage or a cool rinse?',
      ],
      idea: ['Which oil or scent would you choose for a head massage?'],
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
      choice: [
        "+At the barber's chair: a chat during the shave, or eyes closed under the towel?",
        'Which part of a hot towel shave do you like best: the towel, the foam or the balm?',
        "At the barber's: a clean shave, a beard trim or both?",
      ],
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
      choice: [
        'When does a haircut at home suit you best: morning, afternoon or evening?',
        'Which would you book a home hairdresser for: a trim, a colour or a wedding?',
        'A haircut at home: a good chat, or feet up with the television on?',
      ],
      idea: ['A haircut at home: which room would be your salon?'],
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
      idea: [
        '+Which beauty skill would you like to learn: nails, lashes, make-up or hair?',
        'Which beauty treatment would you most like to be able to give?',
      ],
      choice: ['Which would you rather learn first: make-up, nails or hairdressing?'],
      problem: ['~Who let you practise on their hair or nails, and how brave were they?'],
    },
    atWork: {
      asks: [
        'Which skill makes the biggest difference in a salon: technique, listening or timing?',
        'What matters most in beauty training: practice, good tutors or a recognised certificate?',
        'What matters more for a first salon job: the diploma, or the portfolio?',
        'Which treatment would you book first with a beauty student in training?',
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
      choice: [
        '+In a salon chair: your usual, or something new?',
        'While you sit in a salon chair: chat, a magazine or eyes closed?',
        'What matters most to you in a salon: the cut, the chat or the head massage?',
      ],
      problem: ['~What do people tell their hairdresser that nobody else gets to hear?'],
    },
    atWork: {
      asks: [
        'What keeps you coming back to the same salon chair: the cut, or the chat?',
        'What matters most when you rent a salon chair: the location, the team or the hours?',
        'What makes a salon good to work in: the light, the people or the regulars?',
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
      choice: [
        '+A flash tattoo: flowers, animals or lettering?',
        '+A small tattoo: black and fine, or full of colour?',
        'A small tattoo: on the ankle, the wrist or where nobody can see?',
      ],
      idea: ['Which plant or animal would you choose from a sheet of small tattoos?'],
    },
    cued: [
      '*Walk-ins* on a tattoo flash day: first in the queue, or drop by after lunch?',
      'Which would you pick for a *Halloween* tattoo: a bat, a pumpkin or a black cat?',
      'Which lucky sign would you pick for a *Friday 13th* tattoo: a horseshoe, a clover or dice?',
      'How long do you look at the *stencil* in the mirror before a tattoo begins?',
      'Which of your tattoos pleases you most now that it has long *healed*?',
      'A tattoo *sleeve*: planned as one big picture, or collected piece by piece?',
      'Which would you choose for a small tattoo: *blackwork* or bright colours?',
      'Which city or country would you like a *guest* tattoo artist to come from?',
      'Which *traditional* tattoo would you wear: an anchor, a swallow or a rose?',
      'Which would you pick as a *fine line* tattoo: a flower, a word or a constellation?',
    ],
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
      choice: [
        '+Which colour of gem would you choose for your smile: clear, pink or rainbow?',
        '+A sparkle in your smile: one tiny gem, or a little cluster?',
        'Where would you wear a tooth gem first: at a party, a festival or every day?',
      ],
      idea: ['+Which shape would you choose for a tiny tooth gem?'],
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
      choice: [
        'Which treatment would you choose first: smooth legs, clear skin or a relaxing facial?',
        'What matters most in a laser clinic: comfort, clear advice or lasting results?',
        'When do you like to start getting ready for summer: winter, spring or the week before?',
      ],
      idea: ['Which beauty treatment would you like to have done for you every month?'],
    },
    cued: [
      'When would you start *hair removal* for the summer: in autumn, in winter or in spring?',
      'Where would you rather have a *patch test*: behind the ear, or inside the arm?',
      'After a *facial*: straight home to relax, or out for dinner?',
      'What would you enjoy most about smooth *underarms*: swimming, the gym or summer tops?',
      'Smooth *legs* all year round: for shorts, for the pool or just for yourself?',
      'What does your *skin type* like best: a rich cream, a light lotion or a gel?',
      'Keeping *pigmentation* at bay in summer: hat, shade or sun cream?',
      'How do you like to spend a beauty *treatment*: music on, chatting or eyes closed?',
    ],
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
      idea: ['+Which make-up skill would you like to learn: eyeliner, brows or lips?'],
      choice: [
        '+Which look would you like to learn in a make-up lesson: fresh, smoky or bold?',
        'If you had only one thing in your make-up bag: lipstick, mascara or blusher?',
      ],
      problem: ['~Which takes you more tries: even eyeliner, or even eyebrows?'],
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
      choice: [
        '+Which part of a hammam would you enjoy most: the steam, the scrub or the rest after?',
        'A hammam visit: alone, with friends or as a couple?',
        'After a hot steam: a cold plunge, a cool shower or mint tea?',
      ],
      idea: ['Who would you take along to a day in the steam of a Turkish bath?'],
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
      choice: [
        '+Which massage would you book first: Thai, Indian head or hot stone?',
        'What helps you relax during a massage: soft music, silence or warm oil?',
      ],
      idea: ['Where do you like a massage most: neck, shoulders or lower back?'],
      problem: ['~What sound do you make when somebody finds the knot in your shoulder?'],
    },
  },
];
