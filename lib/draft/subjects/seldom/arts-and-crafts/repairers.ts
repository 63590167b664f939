import type { Subject } from '../../subject';

/** Who builds instruments and bicycles, and who brings old things back to life. */
export const repairers: readonly Subject[] = [
  {
    name: 'sewing machine repair',
    says: [
      'sewing machine (repair|service|servicing|shop|dealer|centre|center|mechanic)',
      'overlocker (service|repair)',
      '(vintage|industrial|treadle) sewing machine',
      'sewing machine',
    ],
    clues:
      'bobbin, needle, overlocker, tension, pedal, singer, stitch, oiled, serger, serviced, thread, quilting, feed dog, foot, timing, vintage, industrial, motor, lint, quilter, mechanic, jam, treadle, tune-up, presser foot, skipped stitch',
    asks: {
      experience: [
        'Which sewing machine did you learn on?',
        'What is the oldest sewing machine in your family?',
        'Which stitch do you use most on your sewing machine?',
      ],
      choice: ['What waits beside your sewing machine: mending, curtains or a new dress?'],
    },
    cued: [
      'What would you sew from a piece of *vintage* fabric?',
      'Which *Singer* machine do you remember: black and gold, or in a cabinet?',
      'What do you stitch up first when the *overlocker* works again?',
      'What would you make on a *quilting* weekend?',
    ],
  },
  {
    name: 'office chair repair',
    says: [
      '(office|desk|gaming) chair (repair|gas lift|mechanism|refurb(ishment)?|part)',
      'chair (caning|repair|restoration|mending|seat weaving)',
      '(re ?cane|rush seat|cane webbing)',
      '(furniture|antique) restor(er|ation)',
      'recliner repair',
    ],
    clues:
      'casters, gas lift, armrest, hydraulic, swivel, cane, wobbly, glue, french polish, castors, mechanism, upholstered, seat, ergonomic, wheel, recliner, rush seat, base, foam, back pain, reupholstery, broken, cylinder, mesh, dining chair, desk, gaming chair, rattan, weave, tilt',
    asks: {
      idea: ['+Which chair would you have repaired first?'],
      experience: [
        "What's the oldest chair in your home?",
        'How long have you had the chair that you sit in most?',
      ],
      choice: ['What makes a chair worth repairing: comfort, looks or memories?'],
    },
    cued: [
      'How high do you set the *gas lift* on an office chair: feet flat, a bit higher or right up?',
      'Which floor does a chair *castor* have to roll on where you work: carpet, wood or tiles?',
      'A chair with a *cane* seat: natural, stained dark or painted?',
      'Where would you put an old chair with a *rush seat*: kitchen, bedroom or hall?',
      'Which cloth would you choose for an *upholstered* chair: wool, velvet or leather?',
      'Which chair in a house goes *wobbly* first: at the desk, in the kitchen or in the garden?',
      'What do you do most in a *recliner*: read, watch films or nap?',
      'How do you like an *armrest* on a desk chair: wide and padded, slim or none at all?',
    ],
    atWork: {
      asks: [
        '+How long should a good office chair last?',
        '+What makes an office chair worth repairing?',
        '+Which part of an office chair should be easiest to replace?',
        '+What happens to old office chairs where you work: repaired, passed on or recycled?',
      ],
      cued: [
        'What do you adjust first on an *ergonomic* chair: the height, the back or the arms?',
        'Which chairs in an office wear out first: *meeting room*, desk or reception?',
        'Which chair *mechanism* is the most satisfying to get working again?',
        'The back of an office chair: *mesh* for the air, or padding for the warmth?',
      ],
    },
  },
  {
    name: 'sofa repair',
    says: [
      '(sofa|couch|recliner|settee) (repair|reupholstery|re upholstery|foam|spring|restoration|cleaning)',
      'cushion (refill|foam|filling|restuffing)',
      '(foam|cushions) cut to size',
      'leather (sofa|furniture|couch) (repair|restoration)',
    ],
    clues:
      'sagging, webbing, springs, foam, armchair, leather, stuffing, cushions, fabric samples, upholstery, fabric, reupholstered, spring, couch, recliner, sag, upholsterer, settee, tear, frame, covers, velvet, recover, zip, seat, mechanism, scratched, stitching, stain, lounge, arm, loose cover',
    asks: {
      choice: [
        '+An old sofa: the same fabric again, or something wild?',
        '+Fabric for a sofa: velvet, linen or leather?',
      ],
      idea: ['+Which colour would you choose for a new cover on an old sofa?'],
      experience: ['Who has a place on your sofa that nobody else may take?'],
    },
    cued: [
      'Which *fabric* stands up best to family life on a sofa: velvet, wool or cotton?',
      'Which *armchair* in your family would you never let go?',
      'What shape of *cushions* do you like: square, round or one long bolster?',
      'Where would you put an old *leather* chair after repair: study, hall or by the fire?',
    ],
  },
  {
    name: 'china repair',
    says: [
      '(china|ceramic|porcelain|pottery) (repair|restoration|restorer|mending)',
      'kintsugi',
      '(glass|crystal) (repair|restoration)',
      'chip(ped)? (crystal|china) repair',
      'object conservation',
    ],
    clues:
      'broken, crack, teapot, heirloom, vase, glue, gold, fragments, handle, porcelain, restorer, kintsugi, chip, ceramic, plate, figurine, restoration, bowl, pottery, glaze, piece, mend, shatter, ornament, dish, crystal, rivets, invisible, epoxy, antique, bone china',
    asks: {
      choice: [
        '+Mended china: the crack made invisible, or shown off in gold?',
        'What would you have repaired first: a teapot, a vase or a favourite mug?',
      ],
      idea: ['Which broken bowl or cup would you have mended with a line of gold?'],
      problem: ['Which piece of china at home would you be sorriest to see broken?'],
    },
    cued: [
      'Which *teapot* comes out when visitors are there?',
      'What would you put in a mended *vase*: tulips, dried grass or nothing?',
      'Which *plate* at home has the best story?',
      'Who taught you to handle an *heirloom* with care?',
    ],
  },
  {
    name: 'toy hospital',
    says: [
      '(toy|doll|teddy|teddy bear) (hospital|repair|restoration|doctor|clinic)',
      'dolls? hospital',
      'teddy (repair|bear artist|bear shop)',
      '(rocking horse|tin toy) (repair|restoration|maker)',
      'rocking horse',
    ],
    clues:
      'stuffing, glass eyes, seam, mohair, bear, stitches, cuddly, rabbit, ears, teddy bear, doll, restored, vintage, childhood, mended, patient, limb, restuffed, fur, paw, growler, surgery, rocking horse, eyes, repair, fluff, plush, porcelain doll, missing eye, grandchild, soft toy',
    asks: {
      experience: ['+What was the name of the soft toy that went everywhere with you?'],
      idea: ['+Which toy from your childhood would you bring to a toy hospital?'],
      choice: ['+An old teddy: mended to look like new, or with a patch that shows?'],
      problem: ['What wears out first on a well-loved teddy: the ears, the nose or the fur?'],
    },
    cued: [
      'Which *doll* did you play with most, and what was she called?',
      'Where would a *rocking horse* look best at home: nursery, hall or by the window?',
      'What would you give a mended *bear* to wear: a bow, a jumper or a waistcoat?',
      'A floppy *rabbit* that needs mending: new filling, or just as flat as ever?',
    ],
  },
  {
    name: 'hi-fi repair',
    says: [
      '(turntable|record player|hi ?fi|amplifier|cassette deck|radio|tape deck|vintage audio) (repair|service|restoration|shop|dealer)',
      'hi ?fi',
      'valve amp(lifier)?',
      '(turntable|stylus|vintage radio)',
      'loudspeaker',
    ],
    clues:
      'stylus, cartridge, amp, speakers, belt drive, vinyl, valves, bass, cassette, turntable, amplifier, cassette deck, record player, belt, capacitor, hifi, serviced, vintage, tape, tonearm, reel to reel, receiver, needle, bench, radio, stereo, tuner, solder, hum, technician, audio, crackle',
    asks: {
      idea: ['+Which record would you play first on a really good hi-fi?'],
      choice: [
        '+Which piece of hi-fi would you have repaired first: the turntable, the amp or the deck?',
        '+Vinyl, cassette or CD: what do you play most on your hi-fi?',
        'A record player at home: whole albums, or just your favourite tracks?',
      ],
    },
    cued: [
      'What was your first *vinyl* record, and where is it now?',
      'What was on the *cassette* you played until it wore out?',
      "Which *turntable* or music player stood in your parents' living room?",
      'Where do your *speakers* stand at home: on shelves, on the floor or in a corner?',
    ],
  },
  {
    name: 'typewriters',
    says: [
      'type ?writer',
      '(typewriter|adding machine|telegraph) (repair|shop|ribbon|restoration)',
      'typed letter',
      'letterpress',
      'printing press museum',
    ],
    clues:
      'ribbon, keys, carriage, olivetti, portable, typed, platen, ink, remington, carriage return, qwerty, manual, typebar, sticky key, typed letter, carbon paper, mechanic, clack, case, vintage, pica, elite, margin bell, type-in, poem, letterpress, sluggish, oiling, restored, desk, collector, correction fluid',
    asks: {
      idea: ['+What would you type first on an old typewriter?'],
      choice: [
        '+What do you love most about a typewriter: the sound, the look or the letters?',
        'A typewriter: for writing letters, or just for the lovely sound of the keys?',
      ],
      problem: ['What takes most getting used to on a typewriter: the force, the bell or the ribbon?'],
    },
    cued: [
      'Who would you send a *typed letter* to?',
      'Which colour of typewriter *ribbon* would you use: black, red or both?',
      'Where would you take a *portable* typewriter to write: a café, a garden or a train?',
      'What would you like to have typed on *vintage* paper: a poem, a recipe or a love letter?',
    ],
  },
  {
    name: 'bicycle building',
    says: [
      '(bicycle|bike|frame|wheel) ?build(er|ing)',
      '(custom|handbuilt|hand built|steel|titanium|bespoke) (bike|bicycle|frame|wheel)',
      'frame ?builder',
      'wheel ?(truing|building)',
      '(vintage|retro) (bike|bicycle)',
      'cargo bike',
    ],
    clues:
      'frame, spokes, hubs, lugs, brazing, geometry, groupset, saddle, handlebar, steel tube, titanium, fillet, wheel truing, fork, dropout, jig, bottom bracket, tig weld, head badge, touring, gravel, paint, custom fit, framebuilder, bespoke, rim, commission, randonneur',
    asks: {
      choice: [
        '+A bicycle built for you: for speed, for luggage, or for looking lovely?',
        '+Which frame would you choose for a bicycle built for you: steel, titanium or carbon?',
      ],
      idea: ['+Which colour would you paint a bicycle built just for you?'],
      problem: ["What's hardest to choose for a bicycle of your own: frame, colour or saddle?"],
    },
    cued: [
      'Which *saddle* would you choose for a long ride: leather, gel or slim and sporty?',
      'What would you put on the *head badge* of your own bicycle: a bird, a star or your initials?',
      'Where would you ride a *gravel* bike first: forest tracks, canal path or old railway?',
      'Which frame would you choose for looks alone: slim *steel*, titanium or carbon?',
    ],
  },
  {
    name: 'guitar building',
    says: [
      'luthier',
      'guitar (build(er|ing)?|maker|making|shop|repair|setup|set up|tech|restring|show)',
      '(custom|handmade|boutique|bespoke) (guitar|bass|ukulele|pedal)',
      'ukulele (maker|shop|group|club|festival)',
      'fret (dress|level|job)',
      'violin (maker|repair|shop)',
    ],
    clues:
      'frets, tonewood, neck, pickups, strings, spruce, rosewood, setup, headstock, luthier, fretboard, mahogany, body, bracing, nut, truss rod, lacquer, restring, action, bridge, acoustic, bass, intonation, inlay, maple, soundboard, tuner, binding, bench, pedal',
    asks: {
      idea: ['+Which song would you play first on a guitar made by hand?'],
      problem: ["What's hardest to choose for a handmade guitar: the wood, the shape or the sound?"],
      choice: [
        'A handmade guitar: plain wood with a fine grain, or painted like a sports car?',
        'Which colour would you choose for a handmade guitar: natural, sunburst or deep blue?',
      ],
    },
    cued: [
      'Which guitar top would you choose by ear: *spruce* or cedar?',
      'What would you have as an *inlay* on your own guitar: a bird, a star or your name?',
      'Which guitar would you learn your first song on: *acoustic* or electric?',
      'Which *bass* line do you hum in the car?',
    ],
  },
  {
    name: 'drum making',
    says: [
      'drum (maker|making|shop|builder|kit|circle|skin|repair)',
      '(tabla|dhol|djembe|bodhr(a|á)n|steel ?pan|cajon|snare|dholak|mridangam) ?(maker|making|class|repair|workshop|tuning)?',
      'drum(ming)? circle',
      'hand ?pan',
      'cymbal',
    ],
    clues:
      'snare, sticks, skins, shells, rhythm, beat, kick, goatskin, tuned, hoop, djembe, bodhran, tabla, dhol, bearing edge, cajon, lug, maple, stave, rim, steel pan, tension, beater, goat hide, mridangam, heads, kit, circle, rope tuned, percussion, hand carved',
    asks: {
      idea: ['Which drum would you like to have a go on?'],
      experience: ['Which song makes you drum along on the table or the steering wheel?'],
      choice: [
        'Drums: played with sticks, or with bare hands?',
        'Which drum would you like to own: a snare, a djembe or a big bass drum?',
      ],
    },
    cued: [
      '*Djembe* or bongos: which would you play round a fire?',
      'Where have you heard a *steel pan* band that made you stop?',
      'A *bodhran* in a pub: listen, clap or dance?',
      'Which *snare* roll or drum break do you know by heart?',
    ],
  },
  {
    name: 'camera repair',
    says: [
      '(camera|lens|film camera|sensor) (repair|cleaning|service|restoration|mechanic)',
      'light seal',
      '(vintage|film|rangefinder|folding|medium format) camera',
      'camera (fair|shop|exchange)',
      'dark ?room',
    ],
    clues:
      'shutter, lens, bellows, light meter, fungus, aperture, film, viewfinder, 35mm, light seal, sensor, rangefinder, slr, foam, medium format, sticky blades, mirror, focus, mount, strap, developing, rewind, technician, estimate, vintage, calibration, dust, battery door',
    asks: {
      choice: ['+An old film camera: loaded with colour, or with black and white?'],
      idea: ['+What would you photograph first with an old camera brought back to life?'],
      problem: ['What was hardest about photos on film: the light, the focus or the waiting?'],
      experience: ['Who took the photographs in your family when you were a child?'],
    },
    cued: [
      'What subject would you shoot on a roll of *35mm*: a holiday, a street or the family?',
      'Which *lens* would you choose for an old camera: wide, normal or long?',
      'How many days does a roll of *film* last you on holiday: one, three or the whole week?',
      'Where would you hang your first *medium format* print?',
    ],
  },
  {
    name: 'lamps and neon',
    says: [
      'neon (sign|light|artist|bender|studio|workshop)',
      'lamp ?(shade|maker|making|repair|rewiring|restoration)',
      '(rewired|vintage|bedside|handmade|floor|standard) lamp',
      'chandelier',
    ],
    clues:
      'bulb, glow, shade, flex, glass tube, brass, rewired, switch, crystal drops, bender, argon, sign, transformer, led, lampshade, pendant, silk, bracket, flicker, bayonet, plug, fabric, drum shade, chandelier, vintage, studio, wall light, electrode, custom wording, standard lamp',
    asks: {
      choice: [
        '+A lamp for the evening: soft and golden, or bright enough to read by?',
        'Which shade would you choose for a table lamp: linen, pleated or coloured glass?',
      ],
      problem: ['Which corner of your home is hardest to light well?'],
      idea: ['Which word would you have in glowing neon over your sofa?'],
    },
    cued: [
      'Where would you hang a *chandelier*: over the table, in the hall or in the bathroom?',
      'Which shape of *lampshade* do you like: drum, cone or something with a fringe?',
      'What colour of *neon* would suit your kitchen: pink, blue or warm white?',
      'A *pendant* over the table: one big one, or three small ones in a row?',
    ],
  },
];
