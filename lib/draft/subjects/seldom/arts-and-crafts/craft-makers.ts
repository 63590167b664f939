import type { Subject } from '../../subject';

/** Who still makes by hand what others buy in a box. */
export const craftMakers: readonly Subject[] = [
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
      choice: [
        '+What matters most in a wig: comfort, colour or a natural look?',
        '+A wig: short, shoulder length or long?',
        'A wig: close to your own hair, or something quite different?',
      ],
      idea: ['Which hairstyle would you love to wear for just one day?'],
    },
    cued: [
      'Which colour of *bob* would you try for a day?',
      '*Lace front* or full fringe: which wig would you try on first?',
      'A *cosplay* wig: pink, silver or green?',
      '*Curly* or straight: which would you choose for a new look?',
    ],
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
      experience: ['+Which occasion calls for a kilt?', '+Who in your family looks best in a kilt?'],
      choice: [
        '+Which tartan would you choose for a kilt: mostly red, green or blue?',
        '+What goes best with a kilt: a tweed jacket, a plain shirt or a waistcoat?',
        '+What makes a kilt outfit look its best: the jacket, the sporran or the socks?',
        "What's trickiest about wearing a kilt: the pleats, the socks or the wind?",
      ],
    },
    cued: [
      'Which *clan* or tartan is there in your family, however far back?',
      'Kilts at a wedding: only for the *groom*, or for the whole party?',
      'What would you carry in the *sporran* of your kilt: keys, mints or a hip flask?',
      'Which *ceilidh* dance looks best in a kilt: a reel, a waltz or Strip the Willow?',
      'What do you look forward to on *Burns Night*: the haggis, the poems or the tartan?',
      'When would you *hire* a kilt: for a wedding, a dinner or a big match?',
      'Which jacket would you put with a kilt: *tweed* or plain black?',
      'Kilt *hose*: cream, charcoal or a colour from the tartan?',
      'Which tune would you ask a *piper* in full tartan to play?',
      'What would you have in tartan *wool*: a scarf, a blanket or a cushion?',
    ],
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
      choice: [
        '+Handmade boots: plain and polished, or with stitching all the way up?',
        '+Which boot style would you have made: cowboy, Chelsea or riding?',
      ],
      idea: ['Which colour would you choose for a pair of handmade boots?'],
      experience: ['Where have your oldest boots carried you?'],
    },
    cued: [
      'Which do you like better: *cowboy* boots or walking boots?',
      'How high a *heel* do you like on a boot: flat, low or tall?',
      'Which pair of boots or shoes would you *resole* again and again?',
      'What kind of *leather* would you choose for boots: smooth, suede or waxed?',
    ],
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
      choice: [
        '+A wallet: slim with three cards, or thick with a whole life in it?',
        '+Which colour of leather do you like best: black, tan or dark brown?',
      ],
      experience: ['Which bag or belt have you had longer than most of your clothes?'],
      idea: ['Which thing made of leather do you carry with you every day?'],
    },
    cued: [
      'Which colour of *leather* do you like best: tan, dark brown or black?',
      'Where would you put your *initials*: on a belt, a wallet or a key ring?',
      'How do you like a *bag* to get older: scratched, shiny or cared for like new?',
      'Which *buckle* would you wear: plain brass, silver or something big?',
    ],
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
      choice: [
        '+A kite: a dragon, a bird or a classic diamond?',
        '+Where do you most like to fly a kite: on a beach, a hill or in the park?',
        'A kite: big and steady, or small and wild?',
      ],
      idea: ['Which shape would you choose if you built a kite?'],
    },
    cued: [
      '*Stunt* kite or a big slow one: which would you fly first?',
      '*Beach* or hill: where does a kite go up best?',
      '*Wind*: a light breeze, or a strong one for kites?',
      'Which *festival* would you fly a kite at?',
    ],
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
      choice: [
        "+A chef's knife: light and nimble, or heavy and steady?",
        'Which handle would you choose for a handmade knife: oak, olive or walnut?',
      ],
      experience: ['Which knife do you reach for nine times out of ten?'],
      problem: ['Which food do you find hardest to cut cleanly?'],
    },
    cued: [
      'What would you choose for the *handle*: walnut, horn or olive wood?',
      'What would you make in a *forge* on your first day: a hook, a knife or a poker?',
      'What would you cut first with a new *santoku*?',
      'Where would you take a *bushcraft* knife for a weekend?',
    ],
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
      idea: [
        '+Which ink colour would you try next?',
        'Which colour of ink would you write a love letter in?',
      ],
      choice: [
        '+How do you like ink on the page: plain, shaded or shimmering?',
        '+Ink for everyday writing: blue, black, or something bolder?',
      ],
    },
    cued: [
      'What does your *handwriting* look like on a good day: neat, loopy or hurried?',
      'Which *nib* do you like to write with: fine, medium or broad?',
      'What would you write on the first page of a new *notebook*: a date, a name or a plan?',
      'Who would you send a handwritten *letter* to this week?',
      'Which *fountain pen* colour would you choose: black, tortoiseshell or bright?',
      'What do you use a *journal* for: plans, thanks or a bit of everything?',
      'How do you like *paper* for a letter: cream, white or lined?',
      'What would you use *shimmer* ink for: cards, envelopes or your diary?',
    ],
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
      choice: [
        '+What would you have written in calligraphy first: a name, a poem or an invitation?',
        'Lettering on an invitation: full of loops, or plain and clear?',
      ],
      problem: ['Which letter of the alphabet is hardest to write beautifully?'],
      idea: ['Which word or line would you hang on your wall in fine calligraphy?'],
    },
    cued: [
      'Which *ink* would you choose: black, blue, sepia or gold?',
      'Who would you write an *invitation* to by hand?',
      'Where would you use a touch of *gold leaf*: an initial, a border or a whole line?',
      'What do you still write by hand: *envelopes*, lists or a diary?',
    ],
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
      choice: [
        '+A dollhouse: old-fashioned, modern or fairy-tale?',
        '+Which tiny room would you furnish first: the kitchen, the nursery or the library?',
        'A dollhouse: a grand old villa, or a tiny flat like your own?',
      ],
      idea: ['Which room would you build first in a dollhouse?'],
    },
    cued: [
      'What would you hang on the wall of a *miniature* living room: a portrait, a mirror or a clock?',
      'Which *wallpaper* would you choose for a dollhouse bedroom: roses, stripes or stars?',
      'What would you put in the *attic* of a dollhouse: trunks, a ghost or a studio?',
      'What would you build as a tiny *diorama*: a shop, a street or your childhood kitchen?',
    ],
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
      choice: ['+Cloth from a handloom: stripes, checks, or one plain colour?'],
      idea: [
        'What would you ask a weaver at the loom?',
        'Who would you give a handwoven scarf to?',
        'Where in your home would you put a handwoven piece?',
      ],
    },
    cued: [
      '*Scarf* on a loom: stripes, checks or one soft colour?',
      'Which *saree* border would you choose for a wedding?',
      'Which yarn would you weave a gift from: *linen*, wool or silk?',
      'What would you show in a woven *tapestry* about your village?',
    ],
    atWork: {
      asks: [
        '+What draws you to a handwoven cloth first: the colour, the pattern or the feel?',
        'Which handwoven product would sell best: scarves, cushions or sarees?',
        'What helps handloom weavers most: fair orders, design support or training?',
        'Which handwoven piece in your home has a story behind it?',
      ],
      cued: [
        'What does a *weaver* in your workshop teach first: warp, shuttle or patience?',
        'Which *handloom* cloth do buyers ask for by name?',
      ],
    },
  },
];
