import type { Subject } from '../subject';

/** Shops and workshops of one special thing. */
export const counter: readonly Subject[] = [
  {
    name: 'stationery shop',
    says: ['stationery (shop|store)', 'stationer', 'fountain pen', 'pen (show|shop)', 'bullet journal'],
    clues:
      'nib, ink, notebooks, washi, paper, journal, pencils, refills, pen, washi tape, fountain pen, planner, sticker, greeting card, stationer, diary, writing, letter, gsm, wrapping, cartridge, bullet journal, back to school, rubber stamp, dot grid, eraser, fineliner, school supplies, envelope, pencil case, calligraphy, highlighter',
    asks: {
      idea: ['What would you write on the first page of a new notebook?'],
      problem: ["What's hardest to leave a stationery shop without buying?"],
      choice: ['Which ink do you like to write with: blue, black or something brighter?'],
      experience: ['What did your pencil case look like at school?'],
    },
  },
  {
    name: 'repair café',
    says: ['repair caf[eé]', 'fix ?it (cafe|clinic)', 'visible mending', 'mending (circle|workshop|group)'],
    clues:
      'toaster, soldering, fixers, landfill, broken, lamp, zip, screwdriver, fix, mend, volunteer, sewing, darning, electrical, sharpening, circular, kettle, repairer, hole, toy, visible mending, patch, bike, clock, vacuum cleaner, drop in, cake, throwaway, jumper, waste, right to repair',
    asks: {
      idea: ["What's in your cupboard waiting to be mended?"],
      problem: ['What breaks most often in your home: toasters, zips or lamps?'],
      choice: ['When something breaks: try to mend it yourself, or take it to a repair café?'],
      experience: ['What did you last manage to repair yourself?'],
    },
    atWork: {
      work: [
        'Which is hardest to get for a repair: the part, the tool or the know-how?',
        'What do people bring for repair that means more to them than it cost?',
      ],
      people: [
        'Who taught you to mend things, and what came first?',
        "What's the most loved object you've ever seen repaired?",
      ],
    },
  },
  {
    name: 'tool library',
    says: ['tool (library|share|lending)', 'librar(y|ies) of things', 'share shed'],
    clues:
      'borrow, drill, pressure washer, membership, carpet cleaner, sander, borrowers, share, diy, library of things, lend, sharing economy, ladder, hedge trimmer, saw, circular, garden, loan, donated, tent, shed, gazebo, jigsaw, volunteer, workshop, return, repair, sewing machine, inventory, catalogue',
    asks: {
      idea: ['Which tool would you borrow rather than buy?'],
      problem: ['Which tool takes up most room for how rarely you use it?'],
      choice: ['From a tool library: something for the garden, or for the house?'],
      experience: ["What's the most useful tool you have borrowed?"],
    },
    atWork: {
      work: [
        'Which tool does a street need only one of?',
        'What should neighbours share first: tools, ladders or know-how?',
      ],
      people: [
        'Who lent you a tool when you needed it most?',
        'What did you build or mend with a borrowed tool?',
      ],
    },
  },
  {
    name: 'piano tuning',
    says: ['piano (tuning|tuner|restoration|shop|technician)', 'tune (your|the) piano'],
    clues:
      'pedal, upright, keys, strings, hammers, pitch, grand, out of tune, tuner, string, a440, tuning fork, octave, concert, technician, humidity, soundboard, action, regulation, felt, voicing, keyboard, musician, baby grand, restoration, pin, unison, cent, flat, ivory, soft pedal, music room',
    asks: {
      idea: ['Which piece would you play first on a freshly tuned piano?'],
      problem: ['What tells you first that your piano needs tuning?'],
      choice: ['Where should a piano stand: in the living room, in the hall or in a room of its own?'],
      experience: ['Where did your piano come from, and who plays it now?'],
    },
  },
  {
    name: 'prom dresses',
    says: ['prom (dress|gown|suit|season|night|outfit)', 'debs (dress|outfit)'],
    clues:
      'sequins, gown, tiara, corsage, school leavers, fitting, limo, bow tie, corset, ballgown, debs, suit, tuxedo, boutique, prom night, formal, size, satin, appointment, glitter, sparkle, tulle, evening dress, matric, high heel, alteration, train, year 11, lace up back, high school, hair and makeup, slit',
    asks: {
      idea: ['What would you wear to a prom if you could choose anything at all?'],
      problem: ['What takes longest on prom day: the hair, the shoes or the photos on the lawn?'],
      choice: ['Prom night shoes: high heels all evening, or trainers under the gown?'],
      experience: ['What did you wear to your prom or school dance?'],
    },
  },
  {
    name: 'Indian jewellery',
    says: ['bangle', 'jhumka', 'kundan', 'temple jewell?ery', 'mangalsutra', 'polki', 'maang tikka'],
    clues:
      'bridal set, gold, choker, hallmark, karat, antique finish, diwali, ruby, bangle, jhumka, kundan, earring, maang tikka, polki, necklace, temple, meenakari, pearl, jhumki, lehenga, sari, nose ring, anklet, mangalsutra, haram, oxidised, wedding, bindi, diamond, jaipur, gemstone',
    asks: {
      idea: ['Which piece of family jewellery would you most like to wear?'],
      problem: ['~Which wedding jewellery comes off first: the earrings, the bangles or the necklace?'],
      choice: ['Bangles at a wedding: all gold, or every colour to match the outfit?'],
      experience: ['Who gave you your first piece of gold jewellery?'],
    },
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
      idea: ['Which room in your home needs a rug most?'],
      problem: ["What's hardest to choose about a rug: the size, the colour or the pattern?"],
      choice: ['A good rug: walked on by everyone, or shoes off at the edge?'],
      experience: ['Which rug in your home has the best story behind it?'],
    },
  },
  {
    name: 'balloons',
    says: ['balloon (arch|display|art|artist|garland|bouquet|stylist|shop)', 'helium'],
    clues:
      'balloons, foil, garland, backdrop, gender reveal, pastel, inflated, party, arch, helium, display, birthday, latex, bouquet, number, decor, baby shower, column, confetti, inch, pump, centrepiece, bubble, pop, personalised, shimmer wall, christening, organic, biodegradable, stuffed',
    asks: {
      idea: ['Which occasion would you like a balloon arch for?'],
      problem: ["What's the trickiest part of decorating with balloons?"],
      choice: ['Balloons at a party: one big arch, or bunches in every corner?'],
      experience: ['Which party did you last blow up balloons for?'],
    },
  },
];
