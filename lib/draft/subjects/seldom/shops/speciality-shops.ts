import type { Subject } from '../../subject';

/** Shops and workshops of one special thing. */
export const specialityShops: readonly Subject[] = [
  {
    name: 'stationery shop',
    says: ['stationery (shop|store)', 'stationer', 'fountain pen', 'pen (show|shop)', 'bullet journal'],
    clues:
      'nib, ink, notebooks, washi, paper, journal, pencils, refills, pen, washi tape, fountain pen, planner, sticker, greeting card, stationer, diary, writing, letter, gsm, wrapping, cartridge, bullet journal, back to school, rubber stamp, dot grid, eraser, fineliner, school supplies, envelope, pencil case, calligraphy, highlighter',
    asks: {
      choice: [
        '+Notebook pages: lined, dotted or plain?',
        'Which ink do you like to write with: blue, black or something brighter?',
      ],
      problem: ["What's hardest to leave a stationery shop without buying?"],
      idea: ['What would you write on the first page of a new notebook?'],
    },
    cued: [
      'Which *fountain pen* would you write a love letter with?',
      'What do you use *washi tape* for: gifts, diaries or jars?',
      'A *planner*: one page a day, one a week or a wall?',
      'Who would you write a *letter* to if you had nice paper today?',
    ],
  },
  {
    name: 'repair café',
    says: ['repair caf[eé]', 'fix ?it (cafe|clinic)', 'visible mending', 'mending (circle|workshop|group)'],
    clues:
      'toaster, soldering, fixers, landfill, broken, lamp, zip, screwdriver, fix, mend, volunteer, sewing, darning, electrical, sharpening, circular, kettle, repairer, hole, toy, visible mending, patch, bike, clock, vacuum cleaner, drop in, cake, throwaway, jumper, waste, right to repair',
    asks: {
      experience: [
        '+What did you last manage to repair yourself?',
        "+What's in your cupboard waiting to be mended?",
        '+Which item at home deserves a trip to a repair café?',
      ],
      choice: [
        '+What would you bring to a repair café first: a lamp, a toaster or a jacket?',
        '+When something breaks: try to mend it yourself, or take it to a repair café?',
      ],
      idea: ['+What would you most like to learn to mend?'],
    },
    cued: [
      'How old is the *toaster* in your kitchen?',
      'Where does the oldest *lamp* in your home stand?',
      'Who taught you *sewing*, or tried to?',
      'What goes wrong most often with your *bike*: chain, brakes or tyres?',
      'Which *clock* from your childhood can you still hear ticking?',
      'What could you help with as a *volunteer* at a repair café: clothes, bikes or tea?',
      'Which *toy* from your childhood was mended again and again?',
      'Which blade in your home needs *sharpening* most: kitchen knife, scissors or shears?',
    ],
    atWork: {
      asks: [
        '+What would you bring to a repair café first: a lamp, a toaster or a jumper?',
        'Which repair skill should everybody learn: sewing, wiring or woodwork?',
        'What makes a repair café work: good tools, keen fixers or a friendly welcome?',
        'What do people bring for repair that means more to them than it cost?',
      ],
      cued: [
        'What from your workplace could be mended instead of going to *landfill*: chairs, phones or lamps?',
        'Where do you find new *fixers* for a repair café: colleges, clubs or workshops?',
        'Which *electrical* items should makers build so that they open with a plain screwdriver?',
        'What would you bring from your job as a *volunteer* at a repair café?',
      ],
    },
  },
  {
    name: 'tool library',
    says: ['tool (library|share|lending)', 'librar(y|ies) of things', 'share shed'],
    clues:
      'borrow, drill, pressure washer, membership, carpet cleaner, sander, borrowers, share, diy, library of things, lend, sharing economy, ladder, hedge trimmer, saw, circular, garden, loan, donated, tent, shed, gazebo, jigsaw, volunteer, workshop, return, repair, sewing machine, inventory, catalogue',
    asks: {
      experience: [
        '+Which borrowed tool made a job so much easier?',
        '+Which job at home is waiting for the right tool?',
      ],
      idea: [
        '+What should every tool library have on its shelves?',
        '+Which tool would you borrow rather than buy?',
      ],
      choice: [
        '+What would you make with a borrowed tool: a shelf, a bench or a bird box?',
        '+How often does a drill come out in your house: every week, every month or hardly ever?',
      ],
    },
    cued: [
      'What would you clean first with a *pressure washer*?',
      'Which room would you clean first with a *carpet cleaner*?',
      'What would you hang up with a borrowed *drill*: shelves, a mirror or a lamp?',
      'Which hedge or bush near you calls for a *hedge trimmer*?',
    ],
    atWork: {
      asks: [
        'Which skill class would you add to a tool library: drilling, sewing or bike repair?',
        'What should neighbours share first: tools, ladders or know-how?',
        'What makes a tool library easy to use: long hours, online booking or good advice?',
        'How could a firm help a tool library: spare tools, funds or skilled volunteers?',
      ],
      cued: [
        'Which tool in your team is better *shared* than owned?',
        'What makes a *donated* tool fit to lend out?',
      ],
    },
  },
  {
    name: 'piano tuning',
    says: ['piano (tuning|tuner|restoration|shop|technician)', 'tune (your|the) piano'],
    clues:
      'pedal, upright, keys, strings, hammers, pitch, grand, out of tune, tuner, string, a440, tuning fork, octave, concert, technician, humidity, soundboard, action, regulation, felt, voicing, keyboard, musician, baby grand, restoration, pin, unison, cent, flat, ivory, soft pedal, music room',
    asks: {
      experience: [
        '+What tells you first that your piano needs tuning?',
        '+Where did your piano come from, and who plays it now?',
        '+How long has your piano been in the family?',
        '+What do you notice first after a piano tuning?',
        '+Which note on your piano goes out of tune first?',
      ],
      idea: ['+Which piece would you play first on a freshly tuned piano?'],
    },
    cued: [
      'A piano for your home: an *upright* against the wall, or a grand in the middle of the room?',
      'Which pianist, living or dead, would you like to hear in *concert* on a freshly tuned piano?',
      'What did you use the piano *pedals* for as a child: to play softly, make thunder or drive a car?',
      'Which tune did your fingers first find on the piano *keys*?',
      'Which season is hardest on your piano: a dry winter, a damp autumn or a *humid* summer?',
      'What do you like to look at most inside an open piano: the *strings*, the hammers or the felts?',
      'Which song was always played on the piano at your *school*?',
      'Who plays the carols on the piano at *Christmas* in your family?',
      'Who in your family hears at once when the piano is off *pitch*?',
      'Where have you seen a *grand piano* that you wanted to sit down at straight away?',
    ],
  },
  {
    name: 'prom dresses',
    says: ['prom (dress|gown|suit|season|night|outfit)', 'debs (dress|outfit)'],
    clues:
      'sequins, gown, tiara, corsage, school leavers, fitting, limo, bow tie, corset, ballgown, debs, suit, tuxedo, boutique, prom night, formal, size, satin, appointment, glitter, sparkle, tulle, evening dress, matric, high heel, alteration, train, year 11, lace up back, high school, hair and makeup, slit',
    asks: {
      choice: [
        '+Prom dress: long and flowing, or short and sparkly?',
        '+Prom night shoes: high heels all evening, or trainers under the gown?',
      ],
      idea: [
        '+Which colour would you choose for a prom dress?',
        'What would you wear to a prom if you could choose anything at all?',
      ],
    },
    cued: [
      'Which colour of *gown* would you choose for a prom: red, navy or emerald?',
      'How would you like to arrive at a *prom*: in a limo, on a tractor or on foot with friends?',
      'Which *tuxedo* look do you like best: black, velvet or with a bright bow tie?',
      'What would you wear to dance all evening: *sequins* or satin?',
    ],
  },
  {
    name: 'Indian jewellery',
    says: ['bangle', 'jhumka', 'kundan', 'temple jewell?ery', 'mangalsutra', 'polki', 'maang tikka'],
    clues:
      'bridal set, gold, choker, hallmark, karat, antique finish, diwali, ruby, bangle, jhumka, kundan, earring, maang tikka, polki, necklace, temple, meenakari, pearl, jhumki, lehenga, sari, nose ring, anklet, mangalsutra, haram, oxidised, wedding, bindi, diamond, jaipur, gemstone',
    asks: {
      choice: [
        '+Which would you choose for a wedding: gold, kundan or pearl jewellery?',
        '+Bangles, earrings or a necklace: which would you wear every day?',
        '+Bangles at a wedding: all gold, or every colour to match the outfit?',
      ],
      experience: ['Who gave you your first piece of gold jewellery?'],
    },
    cued: [
      '*Jhumkas* or studs: which go with a plain kurta?',
      '*Kundan* or polki: which would you choose for a wedding?',
      '*Gold* or silver: which feels more like you?',
      '*Choker* or long necklace: which suits a lehenga best?',
    ],
  },
  {
    name: 'handmade rugs',
    says: [
      '(persian|oriental|hand ?knotted|moroccan|turkish) (rug|carpet)',
      'kilim',
      'rug (restoration|washing|repair|gallery)',
    ],
    clues:
      'fringe, knots, pile, weavers, runner, wool, moth, tribal, hand knotted, persian, kilim, loom, silk, carpet, oriental, moroccan, dye, weaving, afghan, antique, berber, turkish, handwoven, flatweave, dhurrie, restoration, washing, pattern, vegetable dyed, jute, living room',
    asks: {
      idea: ['+Which room in your home needs a rug most?'],
      choice: [
        '+A rug: bold pattern, plain and soft or old and faded?',
        'A good rug: walked on by everyone, or shoes off at the edge?',
      ],
      problem: ["What's hardest to choose about a rug: the size, the colour or the pattern?"],
    },
    cued: [
      'Where would you lay a long *runner*: in the hall, on the stairs or beside the bed?',
      'Which colours do you look for in a *Persian* rug?',
      'What would you put on a *Moroccan* rug: a low table, cushions or bare feet?',
      'A *wool* rug: thick and shaggy, or flat and woven?',
    ],
  },
  {
    name: 'balloons',
    says: ['balloon (arch|display|art|artist|garland|bouquet|stylist|shop)', 'helium'],
    clues:
      'balloons, foil, garland, backdrop, gender reveal, pastel, inflated, party, arch, helium, display, birthday, latex, bouquet, number, decor, baby shower, column, confetti, inch, pump, centrepiece, bubble, pop, personalised, shimmer wall, christening, organic, biodegradable, stuffed',
    asks: {
      choice: [
        '+Balloons at a party: one big arch, or bunches in every corner?',
        'Balloons for a birthday: big numbers, letters or a bright bunch?',
      ],
      idea: [
        '+Which colours would you choose for party balloons?',
        '+Which occasion would you like a balloon arch for?',
      ],
    },
    cued: [
      'Which colours would you pick for a *balloon arch*?',
      'What shape of *foil* balloon makes you smile: a star, a number or a dinosaur?',
      'How do you like to mark a *birthday*: balloons, cake or a song at breakfast?',
      'Which theme would you choose for a *baby shower*: clouds, jungle or rainbows?',
    ],
  },
];
