import type { Subject } from '../subject';

/** Who builds instruments and bicycles, and who brings old things back to life. */
export const menders: readonly Subject[] = [
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
      idea: ['What would you sew first on a freshly serviced sewing machine?'],
      problem: ['Which fabric does your sewing machine find hardest to handle?'],
      choice: ['A sewing machine: an old iron one, or a modern one with a hundred stitches?'],
      experience: ['Whose sewing machine did you hear humming when you were small?'],
    },
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
      idea: ['Which chair in your home would you have mended and never let go?'],
      problem: ['What gives up first on an office chair: the wheels, the seat or the armrest?'],
      choice: ['An office chair: firm for a straight back, or soft to sink into?'],
      experience: ['Where did you find the most comfortable chair you have worked in?'],
    },
    atWork: {
      work: [
        'What gets thrown out too early at offices: chairs, desks or screens?',
        'Which part of an office chair makes the most difference: the back, the arms or the height?',
      ],
      people: [
        'Which old desk or chair from your working life would you have kept?',
        'Which piece of mended furniture where you work is still going strong?',
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
      idea: ['Which colour would you choose for a new cover on an old sofa?'],
      problem: ['What have you found between the cushions of a sofa?'],
      choice: ['An old sofa: the same fabric again, or something wild?'],
      experience: ['Who has a place on your sofa that nobody else may take?'],
    },
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
      idea: ['Which broken bowl or cup would you have mended with a line of gold?'],
      problem: ['Which piece of china at home would you be sorriest to see broken?'],
      choice: ['Mended china: the crack made invisible, or shown off in gold?'],
      experience: ['Which piece of old china in your home do you carry with both hands?'],
    },
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
      idea: ['Which toy from your childhood would you bring to a toy hospital?'],
      problem: ['What wears out first on a well-loved teddy: the ears, the nose or the fur?'],
      choice: ['An old teddy: mended to look like new, or with a patch that shows?'],
      experience: ['What was the name of the soft toy that went everywhere with you?'],
    },
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
      idea: ['Which record would you play first on a really good hi-fi?'],
      problem: ["What's hardest to get right in a hi-fi: the speakers, the room or the cables?"],
      choice: ['A record player at home: whole albums, or just your favourite tracks?'],
      experience: ['Which song did you hear first on a really good pair of loudspeakers?'],
    },
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
      idea: ['What would you type first on an old typewriter?'],
      problem: ['What takes most getting used to on a typewriter: the force, the bell or the ribbon?'],
      choice: ['A typewriter: for writing letters, or just for the lovely sound of the keys?'],
      experience: ['Who in your family could type without looking at the keys?'],
    },
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
      idea: ['Which colour would you paint a bicycle built just for you?'],
      problem: ["What's hardest to choose for a bicycle of your own: frame, colour or saddle?"],
      choice: ['A bicycle built for you: for speed, for luggage, or for looking lovely?'],
      experience: ['What did your first bicycle look like?'],
    },
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
      idea: ['Which song would you play first on a guitar made by hand?'],
      problem: ["What's hardest to choose for a handmade guitar: the wood, the shape or the sound?"],
      choice: ['A handmade guitar: plain wood with a fine grain, or painted like a sports car?'],
      experience: ['Which guitar part do you hum along to every time?'],
    },
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
      problem: ['Which rhythm is hardest for your hands to keep up?'],
      choice: ['Drums: played with sticks, or with bare hands?'],
      experience: ['Which song makes you drum along on the table or the steering wheel?'],
    },
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
      idea: ['What would you photograph first with an old camera brought back to life?'],
      problem: ['What was hardest about photos on film: the light, the focus or the waiting?'],
      choice: ['An old film camera: loaded with colour, or with black and white?'],
      experience: ['Who took the photographs in your family when you were a child?'],
    },
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
      idea: ['Which word would you have in glowing neon over your sofa?'],
      problem: ['Which corner of your home is hardest to light well?'],
      choice: ['A lamp for the evening: soft and golden, or bright enough to read by?'],
      experience: ['Which lamp do you switch on first when it gets dark?'],
    },
  },
];
