import type { Subject } from '../../subject';

/** Hair, skin, ink and steam in their narrow kinds, and those who learn the trade. */
export const hairAndSpa: readonly Subject[] = [
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
      idea: [
        '+What would you ask first about a hair smoothing treatment?',
        '+What would you do with the time that smooth hair saves in the morning?',
      ],
      choice: [
        '+How do you like smooth hair best: long and loose, in a ponytail or in a bob?',
        '+Where would smoothing make the biggest difference: the fringe, the lengths or the ends?',
        '+Smooth hair: perfectly straight, or with a soft bend at the ends?',
        '+What would you like most from hair smoothing: shine, less frizz or quicker mornings?',
      ],
    },
    cued: [
      'When does your hair *frizz* most: in rain, in heat or after a hat?',
      'Which would you choose for a whole summer: *curly* hair or straight?',
      'What do you ask for with a *blow dry*: volume, shine or a soft wave?',
      '*Keratin* smoothing before the holidays: for the beach, for the photos or for the quick mornings?',
    ],
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
        'A head massage: firm, feather-light or just never stopping?',
      ],
      idea: ['Which oil or scent would you choose for a head massage?'],
      problem: ['Where do you feel a long day first: scalp, neck or forehead?'],
    },
    cued: [
      'What do you hope to feel after a *scalp* treatment: light, sleepy or brand new?',
      'Which music would you choose for a *Japanese* head spa?',
      'Which would you try first at a head spa: the *steam*, the waterfall or the massage?',
      'When do you wash your *hair*: morning, evening or when there is time?',
    ],
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
      experience: [
        'Who do you know with a magnificent beard?',
        "Which part of a barber's shave relaxes you most?",
        "What occasion calls for a proper shave at the barber's?",
      ],
      choice: ['Which look suits you: clean-shaven, stubble or a full beard?'],
    },
    cued: [
      'How long would you let a *beard* grow: a weekend, a winter or for good?',
      'Which *moustache* would you try for a month: handlebar, pencil or walrus?',
      'What should an *aftershave* smell of: citrus, wood or spice?',
      "Which do you ask for at the barber's: a *skin fade*, a trim or the usual?",
    ],
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
        'A haircut at home: a good chat, or feet up with the television on?',
        'Which would you choose at home: a wash and set, a cut or a new colour?',
      ],
      experience: ['Who cut your hair when you were a child?'],
      problem: ['Who in your family finds it hardest to sit still for a haircut?'],
    },
    cued: [
      'What do you talk about during a *haircut*: holidays, family or nothing at all?',
      'How do you like a *fringe*: straight, swept to the side or grown out?',
      'Which hair *colour* would you love to try for one month?',
      'Which look do you remember from the days of the *perm*?',
    ],
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
      idea: ['+Which beauty skill would you like to learn: nails, lashes, make-up or hair?'],
      choice: ['Which beauty course would you choose: nails, massage or make-up?'],
      experience: ["Whose hair did you do first: a doll's, a sister's or your own?"],
      problem: ['~Who let you practise on their hair or nails, and how brave were they?'],
    },
    cued: [
      'Which *nail* colour would you ask a student to paint?',
      '*Lashes* for a party: natural, full or something with sparkle?',
      'Which *makeup* lesson would you like most: eyes, skin or lips?',
      '*Massage*: shoulders, feet or hands?',
    ],
    atWork: {
      asks: [
        'What matters most in beauty training: practice, good tutors or a recognised certificate?',
        'Which skill makes the biggest difference in a salon: technique, listening or timing?',
        'What matters more for a first salon job: the diploma, or the portfolio?',
        'What helps beauty students most: real clients, a mentor or small classes?',
      ],
      cued: [
        'Which *qualification* opened the most doors for you in beauty?',
        'What should a new *therapist* practise first on real clients?',
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
        '+While you sit in a salon chair: chat, a magazine or eyes closed?',
        'What would you like most from an hour in a salon chair: a new look, a chat or a rest?',
        'In a salon chair: your usual, or something new?',
      ],
      problem: ['~What do people tell their hairdresser that nobody else gets to hear?'],
    },
    cued: [
      'What would you ask a *nail* artist to paint for a party?',
      'What do you ask your *barber* for: the usual, or something new?',
      'Which flower or animal would you choose for a small *tattoo*?',
      'How do you like the water at the *backwash*: warm, hot or cool?',
    ],
    atWork: {
      asks: [
        'What matters most when you rent a salon chair: the location, the team or the hours?',
        'What keeps you coming back to the same salon chair: the cut, or the chat?',
        'What helps a self-employed stylist most: regular clients, a good team or flexible days?',
        'What have you learned about people from standing behind a salon chair?',
      ],
      cued: [
        'What do you look for first in a salon with a chair to *rent*?',
        'Which tip would you give a *stylist* in the first week of self-employment?',
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
        '+Which plant or animal would you choose from a sheet of small tattoos?',
        '+A small tattoo: on the arm or on the leg?',
      ],
      experience: ['+Which animal makes the best small tattoo?'],
      idea: ['+What would you choose for a small tattoo?'],
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
        '+A sparkle in your smile: one tiny gem, or a little cluster?',
        '+Which colour of gem would you choose for your smile: clear, pink or rainbow?',
      ],
      idea: ['+Which shape would you choose for a tiny tooth gem?'],
      problem: ["What's hardest to choose for a tooth gem: the colour, the shape or the tooth?"],
    },
    cued: [
      'Who would you ask to get a matching *tooth gem* with you?',
      'What would you match with *permanent jewellery*: a bracelet, an anklet or a ring?',
      'Where would you put a bit of *sparkle*: teeth, nails or ears?',
      'Which *studs* would you choose for an ear: stars, moons or tiny pearls?',
    ],
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
      experience: ['What makes you feel at ease in a beauty clinic?'],
      idea: ['What would you ask at a first laser clinic consultation?'],
      choice: [
        'What do you look for in a laser clinic: training, technology or a warm welcome?',
        'Before summer: legs first, or face first?',
      ],
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
    cued: [
      'Which *eyeshadow* colour would you like to learn to wear: bronze, green or plum?',
      'What would you like to learn to do with *foundation*: match it, blend it or wear less?',
      'Which *Halloween* make-up would you try: cat, skeleton or vampire?',
      'Which part of *bridal* make-up would you most like to learn: eyes, skin or lips?',
    ],
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
        'After a hot steam: a cold plunge, a cool shower or mint tea?',
        'What do you love most about a hammam: the warmth, the tiles or the quiet?',
      ],
      experience: ['Where were you when you first tried a hammam or a steam bath?'],
    },
    cued: [
      'What would you like to smell in a *Moroccan* bath: orange blossom, rose or eucalyptus?',
      'Which part of a *ritual* in the hammam sounds best: the steam, the foam or the scrub?',
      'Where does a good *massage* feel best: shoulders, back or feet?',
      'What would you treat yourself to after a *spa* day: cake, a nap or a walk?',
    ],
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
      idea: ['+Where do you like a massage most: neck, shoulders or lower back?'],
      choice: [
        '+Which massage would you book first: Thai, Indian head or hot stone?',
        'A massage: strong thumbs, warm stones or slow oil?',
      ],
      problem: ['~What sound do you make when somebody finds the knot in your shoulder?'],
    },
    cued: [
      '*Hot stone* massage: along the back, on the shoulders or in the palms?',
      'What do you do in the hour after a *deep tissue* massage: nap, walk or tea?',
      'Which scent of *oil* would you pick for a massage: coconut, rose or lemongrass?',
      'A *foot* massage: before a long walk, or after it?',
    ],
  },
];
