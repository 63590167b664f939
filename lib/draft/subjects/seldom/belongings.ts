import type { Subject } from '../subject';

/** What people own, wear and keep somewhere. */
export const belongings: readonly Subject[] = [
  {
    name: 'pictures and prints',
    says: [
      'art ?print',
      'posters',
      'wall art',
      'picture fram(e|ing|er)',
      'framed print',
      'photo (book|album|frame|print)',
      'canvas print',
      'screen ?print',
      'lino ?(cut|print)',
      'illustrator',
    ],
    clues:
      'wall art, poster, framed, a3, unframed, illustration, gallery wall, canvas, limited edition, signed, giclee, map, artwork, artist, landscape, coastal, botanical, home decor, paper, hanging, designer, art nouveau, photograph, typography, abstract, nursery, a4',
    asks: {
      idea: ['Which place would you like a picture of on your wall?'],
      problem: ['Which wall at home is hardest to choose a picture for?'],
      choice: ['Above your sofa: one large print, or a whole gallery of small ones?'],
      experience: ['Which picture has hung on your wall longest?'],
    },
  },
  {
    name: 'power tools',
    says: [
      'power tool',
      'power drill',
      'cordless (drill|tool)',
      'hand tool',
      'tool (box|hire|library)',
      'circular saw',
      'screwdriver',
      'makita',
      'dewalt',
      'makerspace',
      'workshop tool',
      'chainsaw',
    ],
    clues:
      'drill, cordless, impact driver, saw, grinder, battery, 18v, brushless, combi, jigsaw, sander, circular saw, drill bit, bare unit, router, trade counter, planer, charger, toolbox, bundle, multi tool, mitre saw, nailer, chuck, diy, blade, torque, tradie',
    asks: {
      idea: ['Which power tool would you most like to own?'],
      problem: ['Which power tool took you longest to use with confidence?'],
      choice: ['Power tools: with a cord, or with a battery?'],
      experience: ['What was the first power tool you ever owned?'],
    },
    atWork: {
      work: [
        'Which goes missing first with power tools: the charger, the bit or the battery?',
        'Which power tool would you never lend, even to a good friend?',
      ],
      people: [
        'Who taught you to use power tools safely, and what did they say?',
        "What's the oldest power tool you've seen still earning its keep?",
      ],
    },
  },
  {
    name: 'storage and wardrobes',
    says: [
      'storage (boxes|solution|unit|basket|bed|idea)',
      'wardrobe',
      'shelving',
      'floating shelves',
      'book ?case',
      'book ?shel(f|ves)',
      'declutter(ing)?',
      'home organi[sz](ing|ation|er)',
      'drawers',
      'sideboard',
      'coat rack',
    ],
    clues:
      'fitted, sliding door, drawer, shelving, alcove, bespoke, basket, clutter, hanging rail, under stairs, cupboard, bedroom, box, organiser, tidy, walk in, shelf, declutter, mirror, understairs, joiner, cabinet, mdf, built in, storage bed, toy, shoe rack, modular',
    asks: {
      idea: ['Which room in your home could do with more storage?'],
      problem: ['Which things at home are hardest to find a place for?'],
      choice: ['Your clothes: folded in drawers, or hung in a wardrobe?'],
      experience: ['What did you find the last time you cleared out a cupboard?'],
    },
    atWork: {
      work: [
        'Which corner of a home is trickiest to fit storage into?',
        'What takes up more room in your wardrobe than it should?',
      ],
      people: [
        'What would you put out of sight first if you had more storage at home?',
        'What was the first piece of furniture you ever built or fitted?',
      ],
    },
  },
  {
    name: 'second-hand furniture',
    says: [
      '(second ?hand|used|vintage|antique|reclaimed|pre ?loved|upcycled) furniture',
      'house clearance',
      'furniture (bank|reuse|project)',
      'ercol',
      'upcycl(e|ed|ing)',
      'reuse (centre|shop|barn)',
    ],
    clues:
      'sofa, upcycled, vintage, antique, chair, chalk paint, dresser, preloved, house clearance, reuse, sideboard, mid century, donate, delivery, restored, oak, wardrobe, charity, landfill, chest of drawers, reclaimed, teak, warehouse, auction, table, fire label, drop leaf, collection',
    asks: {
      idea: ['Which piece of old furniture could you never walk past?'],
      problem: ["What's hardest about a big second-hand find: measuring it, or moving it?"],
      choice: ['With an old dresser: leave every scratch, wax it or paint it?'],
      experience: ["What's the best piece of furniture you have ever found second-hand?"],
    },
    atWork: {
      work: [
        "What's hardest to find a second home for when an office moves: desks or cabinets?",
        'What do you look for first in second-hand furniture: price, comfort or character?',
      ],
      people: [
        'Which old desk or chair have you worked at and never forgotten?',
        'Who taught you to bring a tired piece of furniture back to life?',
      ],
    },
  },
  {
    name: 'activewear',
    says: [
      'active ?wear',
      'gym ?wear',
      'leggings',
      'sports bra',
      'athleisure',
      'gym clothes',
      'training (kit|top|shorts)',
    ],
    clues:
      'leggings, sports bra, gym, squat proof, workout, pocket, high waisted, seamless, yoga, running, shorts, sweat wicking, size, tights, athleisure, fabric, stretch, compression, crop top, hoodie, tank, collection, colour, breathable, supportive, drop, matching set, recycled',
    asks: {
      idea: ['What would you like a pocket for in your gym clothes?'],
      problem: ["What's hardest to find in gym clothes: the right length, or the right fit?"],
      choice: ['Gym clothes: bright colours, or black from head to toe?'],
      experience: ['~Where do you wear your gym clothes apart from the gym?'],
    },
  },
  {
    name: 'workwear',
    says: [
      'work ?wear',
      'work (trousers|boots|jackets)',
      'hi ?vis',
      'safety (boots|shoes|footwear)',
      'steel toe(d|cap)?',
      'branded (workwear|clothing|uniform)',
      'ppe',
      'chef (whites|jackets)',
      'staff uniform',
      'overalls',
    ],
    clues:
      'hi vis, boot, trousers, steel toe, embroidered, logo, polo, jacket, ppe, softshell, safety, knee pad, fleece, hoodie, chef whites, printed, uniform, holster pocket, overalls, glove, cargo, hard hat, tradies, scrubs, waterproof, cotton drill, rigger, minimum order',
    asks: {
      idea: ['What would you like an extra pocket for in your work trousers?'],
      problem: ['Where do your work clothes give out first: knees, seams or zips?'],
      choice: ['On your feet at work: boots with laces, or boots you pull on?'],
      experience: ["What's the best piece of workwear you have ever owned?"],
    },
    atWork: {
      work: [
        "What's hardest to get right in workwear for a whole team: sizes, fit or colours?",
        'Which works better for a team: the same workwear for everybody or some choice?',
      ],
      people: [
        'What was the first uniform or workwear you ever wore to a job?',
        'Which weather has tested your work clothes more than any other?',
      ],
    },
  },
  {
    name: 'personalised gifts',
    says: [
      'personali[sz]ed (gift|present|card|mug|print|item|jewell?ery|keepsake)',
      'engrav(ed|ing|er)',
      'monogram(s|med|ming)?',
      'custom made',
      'bespoke gift',
      'name necklace',
      'laser cut',
    ],
    clues:
      "engraved, name, mug, initial, keepsake, monogram, laser, custom, made to order, photo, handmade, bauble, cushion, wooden, embroidered, dispatch, father's day, keyring, handwriting, message, gift box, slate, teacher gift, teddy, tumbler, christening, anniversary, hip flask",
    asks: {
      idea: ['Which words would you have engraved on a present for a friend?'],
      problem: ['Who in your family is hardest to find a present for?'],
      choice: ['On a personalised gift: a name, a date or a private joke?'],
      experience: ['Which personal present have you kept for years?'],
    },
    atWork: {
      work: [
        "What's easiest to get wrong on an engraved gift: the name, the date or the spelling?",
        'What makes a work gift feel personal: the words, or the choice?',
      ],
      people: [
        'Which farewell gift from colleagues have you kept the longest?',
        "What's the most thoughtful gift you've ever seen given at work?",
      ],
    },
  },
  {
    name: 'cleaning products',
    says: [
      'cleaning (product|spray|hack|tablet|cloth|wipes|tip)',
      'mrs hinch',
      'washing up liquid',
      'eco ?friendly clean(ing|er)',
      'disinfectant',
      'bleach',
      'bin bag',
      'toilet (roll|paper|cleaner)',
      'kitchen roll',
    ],
    clues:
      'spray, refill, bleach, limescale, cloth, detergent, fragrance, plastic free, surface, disinfectant, mould, degreaser, concentrate, vinegar, sponge, stain, litre, mop, eco, scented, toilet, tablet, bicarb, grime, biodegradable, washing up, kitchen, streak',
    asks: {
      idea: ['Which cleaning job would you like a better product for?'],
      problem: ['~What do you clean only when visitors are on their way?'],
      choice: ['Cleaning at home: a little every day, or everything on one morning?'],
      experience: ['Which cleaning trick did you learn from a parent or grandparent?'],
    },
    atWork: {
      work: [
        'Which stain keeps professional cleaners busy the longest?',
        'What gets missed most often when a building is cleaned in a hurry?',
      ],
      people: [
        'Which cleaning job do you put off longest at home?',
        'What should a clean room smell of: soap, lemon or nothing at all?',
      ],
    },
  },
];
