import type { Subject } from '../subject';

/** Who still makes by hand what others buy in a box. */
export const makers: readonly Subject[] = [
  {
    name: 'wigs',
    says: [
      'wig',
      '(human hair|lace front|synthetic|glueless) (wig|unit)',
      'hair ?piece',
      'hair topper',
      'wig (fitting|maker|shop|salon|studio)',
    ],
    clues:
      'lace, cap, density, stylist, fitting, human hair, synthetic, fringe, hair loss, lace front, hairline, chemo, alopecia, topper, glueless, bob, unit, curly, closure, blonde, install, hairpiece, straight, cosplay, inch, frontal, baby hairs, wefts, curls, braided, hd lace, wig bank',
    asks: {
      idea: ['Which hairstyle would you love to wear for just one day?'],
      problem: ['What must be hardest about making a wig: the colour, the cut or the fit?'],
      choice: ['A wig: close to your own hair, or something quite different?'],
      experience: ['Which hairstyle from your younger days do you remember most fondly?'],
    },
  },
  {
    name: 'kilts and tartan',
    says: [
      'kilt',
      'kilt ?(maker|hire|making)',
      'tartan',
      'sporran',
      'highland (dress|wear|outfit)',
      'tweed (mill|jacket|weaver)',
    ],
    clues:
      'clan, highland, pleats, brogues, ceilidh, wool, plaid, scottish, sporran, ghillie, tweed, groom, hire, weaver, prince charlie, burns night, flashes, hose, argyll, sgian dubh, kiltmaker, bagpipe, hogmanay, wedding, piper, sash, yard, waistcoat, outfit, register',
    asks: {
      idea: ['Which colours would you put into a tartan for your family?'],
      problem: ["What's trickiest about wearing a kilt: the pleats, the socks or the wind?"],
      choice: ['A tartan: bright and bold, or quiet heather colours?'],
      experience: ['At which wedding or party did you last see somebody in a kilt?'],
    },
  },
  {
    name: 'boot maker',
    says: [
      'boot ?maker',
      '(cowboy|western|bespoke|handmade|custom|hand stitched) (boot|shoe)',
      '(bespoke|handmade) shoe ?maker',
      'shoe ?making',
      'boot (shop|barn|store)',
      'mojari',
      'jutti',
    ],
    clues:
      'last, leather, welt, heel, hand stitched, soles, toe, calf, exotic skins, cowboy, cobbler, bespoke, goodyear, shoemaker, upper, exotic, ostrich, measured, resole, pair, western, stitch, brogue, hide, oxford, fitting, sneakers, handmade, lace, kolhapuri, workshop',
    asks: {
      idea: ['Which colour would you choose for a pair of handmade boots?'],
      problem: ["What's hardest to find in a good boot: the fit, the looks or the grip?"],
      choice: ['Handmade boots: plain and polished, or with stitching all the way up?'],
      experience: ['Where have your oldest boots carried you?'],
    },
  },
  {
    name: 'belts and wallets',
    says: [
      'leather (wallet|belt|bag|goods|journal|satchel)',
      '(handmade|custom|tooled) (wallet|belt|buckle)',
      'card ?holder',
      'belt buckle',
      'leather tooling',
    ],
    clues:
      "full grain, buckle, hide, monogram, stitching, brass, patina, veg tan, initials, leather, card holder, bag, strap, handmade, satchel, tooled, saddle stitch, tote, leathercraft, bridle, craftsman, cardholder, personalised, holster, keyring, bifold, handcrafted, notebook, father's day, punch, edge",
    asks: {
      idea: ['Which thing made of leather do you carry with you every day?'],
      problem: ['What never quite fits in your wallet: the coins, the cards or the receipts?'],
      choice: ['A wallet: slim with three cards, or thick with a whole life in it?'],
      experience: ['Which bag or belt have you had longer than most of your clothes?'],
    },
  },
  {
    name: 'kites',
    says: [
      'fly(ing)? (a |your )?kite',
      'kite (maker|shop|making|festival|flying|workshop|string)',
      'patang',
      'manjha',
      'makar sankranti',
      'uttarayan',
    ],
    clues:
      'string, wind, tail, rooftop, reel, stunt, beach, spool, bamboo, fly, patang, manjha, sky, breeze, delta, festival, paper, flyer, kiteboarding, sail, spar, glider, box kite, diamond, ripstop, makar sankranti, basant, windy, handmade',
    asks: {
      idea: ['Which shape would you choose if you built a kite?'],
      problem: ["What's hardest about flying a kite: the launch, the wind or the landing?"],
      choice: ['A kite: big and steady, or small and wild?'],
      experience: ['Who taught you to fly a kite, and where was it?'],
    },
  },
  {
    name: 'knife maker',
    says: [
      "(custom|handmade|hand forged|chef'?s|japanese|damascus|pocket) (knife|knives)",
      'knife ?(maker|making|smith|shop)',
      'blade ?smith',
      'cutler',
      'cutlery (maker|works)',
      'damascus steel',
    ],
    clues:
      'blade, forge, handle, steel, anvil, bevel, edge, carbon steel, sheath, damascus, chef, tang, hardened, heat treat, grind, santoku, gyuto, quench, stabilised, grinder, walnut, hunting, bladesmith, bushcraft, hand forged, pins, hammer, hrc, folder',
    asks: {
      idea: ['Which kitchen job deserves a knife made just for it?'],
      problem: ['Which food do you find hardest to cut cleanly?'],
      choice: ["A chef's knife: light and nimble, or heavy and steady?"],
      experience: ['Which knife do you reach for nine times out of ten?'],
    },
  },
  {
    name: 'pens and ink',
    says: [
      'fountain pen',
      '(pen|ink|nib) (shop|show|maker|bottle|collection|grinder)',
      '(handmade|handturned|hand turned|custom) pen',
      'bottled ink',
      'nibmeister',
      'pen turning',
    ],
    clues:
      'nib, ink, cartridge, paper, swatch, refill, resin, barrel, sheen, fountain pen, bottle, writing, stationery, journal, notebook, shimmer, dip pen, converter, turned, pen show, letter, broad nib, handwriting, sample, calligraphy, medium nib, ballpoint, planner, quill, washi tape, colour, collector',
    asks: {
      idea: ['Which colour of ink would you write a love letter in?'],
      problem: ['Which is harder to find when you need it: a good pen, or good paper?'],
      choice: ['Ink for everyday writing: blue, black, or something bolder?'],
      experience: ['Who got the last letter or card you wrote with a pen?'],
    },
  },
  {
    name: 'calligraphy',
    says: [
      'calligraph(y|er)',
      '(hand|brush|modern) lettering',
      'place card',
      'illuminated (letter|manuscript)',
      'lettering (artist|workshop)',
      'copperplate',
    ],
    clues:
      'nib, envelopes, ink, flourish, gold leaf, guest names, script, brush pen, lettering, place card, handwritten, copperplate, workshop, invitation, stroke, modern calligraphy, gouache, pointed pen, alphabet, calligrapher, vows, illuminated, quote, parchment, wedding, engraving, writing, name, gold, signage, arabic',
    asks: {
      idea: ['Which word or line would you hang on your wall in fine calligraphy?'],
      problem: ['Which letter of the alphabet is hardest to write beautifully?'],
      choice: ['Lettering on an invitation: full of loops, or plain and clear?'],
      experience: ['Whose handwriting in your family is the most beautiful?'],
    },
  },
  {
    name: 'dollhouses',
    says: [
      "doll'?s? ?house",
      'miniature (furniture|house|room|fair|show)',
      'miniaturist',
      'miniatures (fair|shop|club)',
      '(twelfth|one twelfth) scale',
      'fairy door',
      'book nook',
    ],
    clues:
      'miniature, tiny, scale, wallpaper, kit, rooms, diorama, attic, 1/12 scale, furniture, doll, wooden, roombox, artisan, shingles, handmade, collector, chandelier, victorian, figures, renovate, toy, front-opening, half scale, bookshelf, cottage, accessories, build, vintage, fair',
    asks: {
      idea: ['Which room would you build first in a dollhouse?'],
      problem: ["What's the fiddliest thing to make for a dollhouse: the lamps, food or furniture?"],
      choice: ['A dollhouse: a grand old villa, or a tiny flat like your own?'],
      experience: ['Who made or gave you the first dollhouse you ever played with?'],
    },
  },
  {
    name: 'handweaving',
    says: [
      'hand ?loom',
      'hand ?weav(er|ing)',
      'weaving (workshop|class|course|studio|loom|guild)',
      '(floor|rigid heddle|table) loom',
      'hand ?woven',
      'spinning wheel',
      '(natural|indigo) dye(ing)?',
    ],
    clues:
      'warp, weft, shuttle, yarn, loom, fleece, heddle, wool, khadi, ikat, weave, weaver, rigid heddle, scarf, thread, handloom, floor loom, linen, saree, tapestry, twill, cotton, shawl, blanket, cloth, guild, silk, handwoven, rug, treadle, spinner, table loom',
    asks: {
      idea: ['What would you weave first on a loom: a scarf, a rug or a blanket?'],
      problem: ['What looks trickiest on a loom: the warp, the shuttle or the pedals?'],
      choice: ['Cloth from a handloom: stripes, checks, or one plain colour?'],
      experience: ['Which piece of cloth in your home has a story?'],
    },
    atWork: {
      work: [
        'Which is the bigger challenge for handloom weavers: fair prices, or young hands?',
        'What draws you to a handwoven cloth first: the colour, the pattern or the feel?',
      ],
      people: [
        'Which handwoven piece in your home has a story behind it?',
        "What did a weaver once show you in a cloth that you'd never have seen yourself?",
      ],
    },
  },
];
