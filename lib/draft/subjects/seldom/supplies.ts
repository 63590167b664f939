import type { Subject } from '../subject';

/** What firms buy from other firms: packs, labels, glue, screws and spare parts. */
export const supplies: readonly Subject[] = [
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
      idea: ['What would you write on the label of your own jam or sauce?'],
      problem: ["What's hardest to fit on a product label: the ingredients, the story or the logo?"],
      choice: ["On a product label: the story behind it, or just what's inside?"],
      experience: ['What have you bought just because you liked the label?'],
    },
    atWork: {
      work: [
        'What do you read first on a label: the name, the ingredients or the small print?',
        'Which is harder to get right on a label: the colours, or fitting in all the words?',
      ],
      people: [
        "What's the most awkward thing you've ever had to stick a label on?",
        'Which label made you buy something just because you liked the look of it?',
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
      idea: [
        'Which food from your childhood should come back to the shops?',
        'Which food would you most like to see being made in a factory?',
      ],
      problem: ['Which ingredient is hardest to get hold of at the moment?'],
      choice: ['A new recipe: tried on colleagues first, or on the family?'],
      experience: ['Which new food have you tried lately and would buy again?'],
    },
    atWork: {
      work: [
        'What stops a food production line more than anything else?',
        'Which is harder to keep the same in every batch: the taste, the texture or the colour?',
      ],
      people: [
        'What surprised you most the first time you stood inside a food factory?',
        'Which smell takes you straight back to a food factory or kitchen you worked in?',
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
      idea: ['What could your workplace use again instead of throwing away?'],
      problem: ['What kind of waste at your work is hardest to recycle?'],
      choice: ['Recycling at work: one bin for everything, or separate bins?'],
      experience: ["~What's the best thing you've saved from the bin at work?"],
    },
    atWork: {
      work: [
        'What ends up in the wrong bin most often where you work?',
        "Which is harder for a business: cutting down on waste, or sorting what's left?",
      ],
      people: [
        'Who is the recycling champion where you work, and how did it start?',
        "What's the strangest thing you've ever seen thrown out at work?",
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
    atWork: {
      work: ['Which matters more for a strong bond: the right glue, or a clean surface?'],
      people: [
        "What's the most unlikely thing you've ever seen held together with glue?",
        'Which household repair do you trust to glue rather than screws?',
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
      problem: ['~Which size of screw is never in the box when you need it?'],
      choice: ['~Leftover screws: kept in jars by size, or loose in an old tin?'],
      experience: ['~Which job did one missing screw stop you from finishing?'],
    },
    atWork: {
      work: [
        'Which is worse in the middle of a job: a seized bolt, or a stripped thread?',
        'What wastes more time on a job: the wrong bolt, or the missing one?',
      ],
      people: [
        "What's the longest you've ever fought with one stuck bolt?",
        'What did an old hand in the workshop teach you about bolts and threads?',
      ],
    },
  },
];
