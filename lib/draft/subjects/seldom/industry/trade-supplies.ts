import type { Subject } from '../../subject';

/** What firms buy from other firms: packs, labels, glue, screws and spare parts. */
export const tradeSupplies: readonly Subject[] = [
  {
    name: 'label printing',
    says: [
      '(product|self adhesive|printed|roll|food|bottle|jar|custom) label',
      'label (printer|manufacturer|supplier|maker)',
      'labelling machine',
      'stickers printed',
    ],
    clues:
      'adhesive, rolls, foil, waterproof, artwork, barcode, peel, jars, substrate, sticker, bottle, thermal, print, self-adhesive, ink, food, candle, gloss, matt, vinyl, batch code, die cut, die, allergen, dispenser, proof, varnish, short run, ribbon, applicator',
    asks: {
      experience: [
        '+Which label in your kitchen looks best?',
        '+Which bottle did you keep just for its label?',
        'What have you bought just because you liked the label?',
      ],
      idea: ['+What product would you love to design a label for?'],
      choice: [
        '+How do you like a label to feel: smooth, textured or shiny?',
        '+What catches your eye first on a label: the colour, the picture or the name?',
      ],
    },
    cued: [
      'Which colour of *foil* makes a label look special: gold, copper or silver?',
      'What do you do with a *sticker* you like: laptop, bottle or keep it?',
      'Which *bottle* do you keep because of its label: wine, beer or syrup?',
      'What would you call your own *candle* on its label?',
    ],
    atWork: {
      asks: [
        'Which finish do you like on a label: matt, gloss or textured?',
        'What matters most in a product label: colour, material or clear text?',
        'Which label made you buy something just because you liked the look of it?',
        'What do you read first on a label: the name, the ingredients or the small print?',
      ],
      cued: [
        'Which *finish* do your customers choose most: gloss, matt or soft touch?',
        'What takes longest before a label goes to *print*: artwork, text or sign-off?',
      ],
    },
  },
  {
    name: 'food manufacturing',
    says: [
      'food (manufacturer|manufacturing|processing|processor|production|factory|technologist|technology|safety|ingredient)',
      'haccp',
      'brcgs',
      'co ?pack(er|ing)?',
      'contract packing',
      'private label',
      'ready meal',
    ],
    clues:
      'batch, shelf life, allergens, ingredients, metal detector, audit, chilled, npd, production line, recipe scale, haccp, factory, brc, hygiene, packing, traceability, ready meal, retailer, technologist, conveyor, sauce, operative, frozen, processing, own label, fryer, recipe development, salsa, filling, co-packer, metal detection',
    asks: {
      experience: ['Which new food have you tried lately and would buy again?'],
      idea: ['Which food would you most like to see being made in a factory?'],
      choice: [
        'Which food factory would you most like to tour: chocolate, bread or cheese?',
        'A new recipe: tried on colleagues first, or on the family?',
      ],
    },
    cued: [
      'What makes a *ready meal* feel homemade: a salad, a proper plate or fresh herbs?',
      'Which *frozen* food is always in your house?',
      'Which *sauce* in a jar do you like as much as your own?',
      'Which *factory* tour would you take: chocolate, crisps or ice cream?',
    ],
    atWork: {
      asks: [
        'Which trend will shape food manufacturing most: less waste, plant foods or automation?',
        'What matters most in food manufacturing: quality, safety or efficiency?',
        'Which is harder to keep the same in every batch: the taste, the texture or the colour?',
        'What helps a new recipe succeed: taste tests, good suppliers or trial runs?',
      ],
      cued: [
        'What does a new *operative* learn on the very first shift?',
        'What do you show an *auditor* at the start of the day?',
      ],
    },
  },
  {
    name: 'business waste',
    says: [
      '(commercial|trade|business|hazardous|clinical|industrial) waste',
      'waste (management|contractor|broker|transfer|to energy|carrier)',
      'recycling (plant|facility|company|service)',
      '(confidential|document|paper) shredding',
      'scrap metal',
      'e ?waste',
    ],
    clues:
      'bales, landfill, cardboard, transfer note, contamination, tonne, shredded, collections, recyclable, baler, bin, recycling, skip, food waste, general waste, wheelie, contractor, hazardous, duty of care, glass, lift, mixed recycling, compactor, trade, litre, clinical, site, segregate, circular, carrier, audit, confidential, missed',
    asks: {
      problem: ['+What kind of waste at your work is hardest to recycle?'],
      idea: ['What could your workplace use again instead of throwing away?'],
      choice: ['Recycling at work: one bin for everything, or separate bins?'],
      experience: ["~What's the best thing you've saved from the bin at work?"],
    },
    cued: [
      'How do you flatten *cardboard*: jump on it, cut it or fold it?',
      'Where does *glass* go in your home: bottle bank, box or cellar?',
      'What do you do with *food waste*: compost, caddy or leftovers for lunch?',
      'What would you put in a *skip* first if one stood outside?',
    ],
    atWork: {
      asks: [
        '+What ends up in the wrong bin most often where you work?',
        '+What helps people recycle more at work: clear labels, closer bins or regular reminders?',
        'What would you improve first about waste at work: sorting, storage or collection days?',
        "Which is harder for a business: cutting down on waste, or sorting what's left?",
      ],
      cued: [
        'What does a *baler* change first on a busy yard?',
        'Which *recycling* sign has worked best in your workplace?',
      ],
    },
  },
  {
    name: 'adhesives and sealants',
    says: [
      'adhesives',
      '(industrial|structural|epoxy|wood|super) ?(adhesive|glue)',
      'sealant',
      'epoxy',
      'bonding (solution|tape|agent)',
      'silicone (sealant|sealing)',
    ],
    clues:
      'bond, cure, substrate, viscosity, primer, shear strength, cartridge, glue, epoxy, silicone, tape, resin, mastic, polyurethane, tube, gun, sticky, hot melt, industrial, spray, joint, waterproof, superglue, acrylic, nozzle, threadlock, strength, gap, bead, timber, hybrid polymer',
    asks: {
      idea: ['Which broken thing at home are you still meaning to glue?'],
      problem: ['Which material do you find hardest to glue?'],
      choice: ['A broken mug: glued to drink from again, or glued to hold pens?'],
      experience: ['Which repair with a bit of glue are you most proud of?'],
    },
    cued: [
      'Which colour of *silicone* do you like round a bath: white, grey or clear?',
      'What do you always have in the drawer: *superglue*, wood glue or tape?',
      'What would you cast in clear *resin*: a flower, a shell or a coin?',
      'Which *tape* do you reach for most at home: clear, masking or duct?',
    ],
    atWork: {
      asks: [
        'What matters most in an adhesive: strength, cure time or easy handling?',
        'Which matters more for a strong bond: the right glue, or a clean surface?',
        'Which household repair do you trust to glue rather than screws?',
        "What's the most unlikely thing you've ever seen held together with glue?",
      ],
      cued: [
        'Which *substrate* gives your team the most to think about?',
        'What do buyers ask first about *cure* time?',
      ],
    },
  },
  {
    name: 'nuts and bolts',
    says: [
      'fastener (supplier|distributor|manufacturer|range|industry)?',
      'nuts,? bolts (and|&) (washer|screw)',
      '(hex|anchor|coach|stainless) bolt',
      'rivet gun',
      'screws (and|&) fixings',
      'fixings and fastenings',
    ],
    clues:
      'stainless, thread, washers, torque, hex, galvanised, fixings, screws, bolts, grade, fastener, m8, anchor, spanner, coach bolt, fixing, stud, zinc, socket, metric, rivet, grade 8.8, threaded rod, a4, box, self-tapping, imperial, nyloc, countersunk, trade counter, set screw, drill',
    asks: {
      idea: ['Which size of screw or bolt do you use more than any other?'],
      choice: [
        'Which screw head do you like to work with: slotted, cross or star?',
        'Which tool would you pick up first: a spanner, a screwdriver or a socket set?',
        '~Leftover screws: kept in jars by size, or loose in an old tin?',
      ],
    },
    cued: [
      'Which *stainless* thing at home gets polished most: kettle, sink or bike?',
      'Who in your family has the right *washer* for everything?',
      'Which heavy thing on your wall hangs on a good *anchor*: a mirror, a shelf or a TV?',
      'Which *spanner* is always on the bench: the ten, the thirteen or the adjustable?',
    ],
    atWork: {
      asks: [
        '+What matters most in a supplier of fixings: full stock, quick delivery or good advice?',
        'Which finish would you choose for outdoor bolts: stainless, galvanised or coated?',
        'Which is worse in the middle of a job: a seized bolt, or a stripped thread?',
        'Which fixing do you order most: bolts, screws or anchors?',
      ],
      cued: [
        'What do customers ask first about *torque*: a chart, a number or a feel for it?',
        'Which *fastener* question would you put on a poster for apprentices?',
      ],
    },
  },
];
