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
      problem: ['~What do you say to a sewing machine that has just eaten the fabric?'],
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
      problem: ['~Which chair in your office does everybody leave for the visitors?'],
      choice: ['A wobbly chair: mend it properly, or fold a bit of card under the leg?'],
      experience: ['Which old chair do you sit in more happily than in any other?'],
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
      problem: ['~What is usually found between the cushions of your sofa?'],
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
      problem: ['~Which cup with a chip in it do you still drink from?'],
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
      problem: ['~What has your oldest teddy lost: an ear, an eye or just its fur?'],
      choice: ['An old teddy: mended until it looks like new, or left with its bald patches?'],
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
      problem: ['~Which album makes your neighbours wish you had smaller speakers?'],
      choice: ['Music at home: a record player with a proper needle, or a speaker in the corner?'],
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
      problem: ['~How many mistakes would you make in one line on a typewriter?'],
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
      problem: ['~How many bicycles is the right number, and how many are in your hall?'],
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
      problem: ['~How do you explain to the family that there is room for one more guitar?'],
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
      problem: ['~What do you drum on when there is no drum about?'],
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
      problem: ['~Which old camera is asleep in a drawer at your home?'],
      choice: ['An old film camera: on the shelf as a beauty, or round your neck every Sunday?'],
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
      problem: ['~Which lamp at home needs a special knack before it comes on?'],
      choice: ['A lamp for the evening: soft and golden, or bright enough to read by?'],
      experience: ['Which lamp do you switch on first when it gets dark?'],
    },
  },
];
